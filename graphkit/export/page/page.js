// Made from the modules in src by `make page`.
"use strict";
(()=>{function m(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function C(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...ht(n)),o}function ht(t){return t.filter(Boolean)}function $(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var fc={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function G(t){return $("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},$("path",{d:fc[t.shape],fill:t.colour}))}
function Be(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function ur(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function Ht(t,e,n){let o=$("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},$("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function Re(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function St({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function fr(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function ie(t,e){return e instanceof Node&&t.contains(e)}function De(t,e){return t instanceof Element?t.closest(
e):null}function Zn(t){let[e,n=""]=mr(t,"#"),[o,r=""]=mr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function mr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function pr({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Xn(t){return t==="embed"||t.startsWith(
"embed=")}function Qn(t){let{query:e,hash:n}=Zn(t);return e.some(Xn)||n.some(Xn)}function _e(t){let{base:e,query:n,hash:o}=Zn(
t),r=s=>s.filter(i=>!Xn(i));return pr({base:e,query:r(n),hash:r(o)})}function mc(t){let{base:e,query:n,hash:o}=Zn(_e(t)),
r=ae(t)?e.slice(e.lastIndexOf("/")+1):e;return pr({base:r,query:[...n,"embed"],hash:o})}function hr(t){let e=_e(t);if(!ae(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function ae(t){return t.startsWith("file:")}function gr(t,e){let[
n,o]=[mc(t),e].map(pc);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function pc(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var wr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function P(t){let[e,n,o]=t.split("-");return`${Number(o)} ${wr[Number(n)-1]} ${e}`}function ce(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${wr[Number(n)-1]} ${e}`:e}function Et(t,e){return t?t===
e?P(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${P(e)}`:`${t.slice(0,4)===e.slice(0,4)?P(t).slice(0,-5):P(t)}\
 – ${P(e)}`:""}function ut(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function W(t){return new Date(t*864e5).toISOString().
slice(0,10)}function le(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=ut(t);return Number.isFinite(e)&&W(e)===t}function Fe(t){
return t.filter(({date:e})=>e).map(({date:e})=>ut(e)).sort((e,n)=>e-n)}function He(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function xr(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(hc(n[n.length-1]));return n}function hc(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return yr(new Date(gc(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function gc(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function yr(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function to(t,e){return e==="week"?yr(new Date(`${t}T00:00Z`)):t.slice(0,7)}var wc=32,Pe=80,xc={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function rt(t,e=wc){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function It(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>xc[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function br(t){let e=It(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function je({id:t,title:e,date:n}){let o=rt(e||t,Pe);return n?`${o}\
 · ${P(n)}`:o}function We(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Ge(t){return rt(t,Pe)||"No source given"}function eo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var yc="https://www.wi\
kidata.org/wiki/";function vr(t){return/^Q[1-9]\d*$/.test(t)?yc+t:eo(t)}function gt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Er(t,e){let n=Sr(e,"degree"),o=Sr(e,"community"),r=gt(e.nodes).map((i,a)=>({...bc(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=gt(e.edges).map((i,a)=>vc(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);return{about:e.about,types:gt(e.types),ranks:gt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(kr),nodeMeasures:e.
node_measures.map(kr),articles:gt(e.articles),communities:kc(r),nodes:r,edges:s,relations:gt(e.relations),others:gt(e.others),
unlisted:e.unlisted,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.
from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.
from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function kr(t){return{...t,values:Float64Array.from(t.values)}}
function Sr({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);
return n.values}function bc({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:rt(e),x:n,y:o,size:r,first:i.
days[s.first],last:i.days[s.last],timeline:Tr(s.timeline,i),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),
edges:[]}}function vc({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,
drawnAtFirst:!s,weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,
first:a.days[i.first],last:a.days[i.last],timeline:Tr(i.timeline,a)}}function Tr(t,{periods:e}){let n=[];for(let o=0;o<t.
length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var no=12,st=-1;function wt({communities:t},e){return e<no&&t[e].members.length>
1?e:st}function kc(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(
n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function Tt(t,e){
return t.a===e?t.b:t.a}function z(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function O(t){return{
kind:"node",index:t}}function U(t){return{kind:"edge",index:t}}function xt(t,e){return t===e||t!==null&&e!==null&&t.kind===
e.kind&&t.index===e.index}function Nt(t){return m(t,HTMLScriptElement).text}var oo=JSON.parse(Nt("drawn")),d=Er(oo,JSON.parse(Nt("payload")));var Ot=Qn(window.location.href),Mr=Ot&&Qn(`#${window.location.hash.slice(1)}`);Ot&&(document.documentElement.dataset.embed=
"");function Sc(){let e=d.types.filter((n,o)=>d.nodes.some(r=>r.type===o)).map(n=>l("span",{},G(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function $r(){Ot&&m("drawing").append(Sc());let t=m("whole",HTMLAnchorElement);t.hidden=
!Ot;let e=()=>{t.href=_e(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var qe={period:null,sources:null,article:null,topic:null};function yt({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function Ar(t,e){if(!yt(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:Tc(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||Ec(a,n))))}function Ec(t,[e,n]){return t!==""&&t>=e&&t<=n}function Tc({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Ir({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=Ue(t,r),i=Ue(e,r);return{weights:s.times,namedWeights:Ue(n,r).
times,documents:s.documents,mentions:i.times,named:Ue(o,r).times,articles:i.documents}}function Ue({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function Nr({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Or(t,e,n,o){
let r=new Map;for(let s of Nr(t,e,n)){let{date:i}=t.articles[s];i&&r.set(to(i,o),(r.get(to(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function Lr(t,e,n){let o=Nr(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function ze({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Cr({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Br({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function Rr({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Dr({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function ro({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,p,h],g)=>{let x=a.filter(([R,H])=>R===g&&(!i||i[s?.sentences[H].article??0])),E=[...new Set(
x.map(([,R])=>R))];return{words:t[f].words,verb:t[f].verb,source:p===-1?e:p,target:p===-1||p===e?n:e,both:p===-1,count:s?
E.length:h,sentences:E,marks:new Map(x.map(([,R,H,M])=>[R,[H,M]])),reporters:new Map(x.flatMap(([,R,,,H])=>H===-1?[]:[[R,
H]]))}}).filter(({count:f})=>f>0).sort((f,p)=>p.count-f.count)}var Mc=new Intl.NumberFormat("en"),$c=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Ac=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Ic=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return Mc.
format(t)}function so(t){return $c.format(t)}function _r(t){return Ac.format(t)}function v(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function Fr(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[Ic.select(t)]}`}function Ve(t,e){
return t.toFixed(e).replace("-","−")}function Hr(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function Pr(t){return t<.001?"p < 0.001":`p =\
 ${so(t)}`}function de(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Pt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var jr=4;function bt(t){return t==="weight"||t==="documents"}function Q({ranks:t},e){return t.find(({name:n})=>n===e)?.label??
e}function jt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function io({edgeMeasures:t},e){let n=t.find(({
name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Wr(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:io(t,e).values}function ao({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function ue(t,e){return bt(e)?y(t):Ve(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Gr({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",_r(e)):""}function Ur(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function qr({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<jr||s[c]<jr),s[a]+=1,s[c]+=1}return r}function it({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...qe,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Wt(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function zr(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,x)=>Number(g>=e.minimum&&
o.documents[x]>=e.minimumDocuments&&Cr(t,x,e.verb))),i=co(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:co(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:x}of t.nodes)f[x]+=c.nodes[g];let p=e.communities.
length?co(t,{...e,communities:[]},s,o.mentions):i,h=lo(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:lo(i.nodes),edgeCount:h.length,drawnIndices:e.all?h:lo(qr(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:Nc(t,p.nodes)}}function Nc(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=wt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function co(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:h,community:g,official:x},E)=>Number(r[h]&&(x||!i||t.types[h].name!==
"person")&&(!s.length||s.includes(wt(t,g)))&&o[E]>0));i&&Oc(t,c,n,o),a&&Lc(t,a,c,n);let f=new Uint8Array(n.length),p=new Uint8Array(
c.length);for(let h=0;h<f.length;h+=1){let[g,x]=[t.ends[2*h],t.ends[2*h+1]];!n[h]||!c[g]||!c[x]||(f[h]=p[g]=p[x]=1)}return Ye(
e)?{passing:c,edges:f,nodes:c}:(a&&(p[a.node]=1),{passing:c,edges:f,nodes:p})}function Ye({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Oc({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,p]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[p]=1),r[c]&&i(p)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Lc(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let p of t.nodes[f].edges){let h=Tt(t.edges[p],f);!r[p]||
!o[h]||s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function lo(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Vr(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[Tt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>Tt(t.edges[a],e))],edges:i}}function Yr(t,e){
return e.focus!==null||Object.entries(uo(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function uo(t){let{
rank:e,all:n,...o}=it(t);return o}function Cc(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function _(t,e){let n;return()=>{let o=t();
return(!n||!Cc(o,n.of))&&(n={of:o,made:e()}),n.made}}var Ke=5,mo=20,Gt={selected:null,other:null,hovered:null,sentences:Ke,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",refused:0,sort:{nodes:["stre\
ngth",!0],edges:["strength",!0]},...it(d)},u=Gt,Kr=[],fo=!1;function b(t){Object.assign(Gt,t),Gt.problem&&yt(Gt)&&Object.
assign(Gt,qe,{open:!0,refused:Gt.refused+1}),!fo&&(fo=!0,queueMicrotask(()=>{fo=!1,po()}))}function po(){for(let t of Kr)
t()}function S(t,e){Kr.push(_(t,e))}function I(t){xt(t,u.selected)&&u.other===null||b({selected:t,other:null,hovered:null,
sentences:Ke,neighbours:!1,open:t!==null})}function Jr(t){I(null),b({other:t,open:!0})}function Lt(t){xt(t,u.hovered)||b(
{hovered:t})}var fe=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Bc=6;function Xr({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:p,b:h}of e)r[f]&&(s[p+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:p,b:h}of e)if(r[f])for(let[g,x]of[[p,h],[h,p]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[x,f,r[f]]}
return a}function Zr({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:p})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(p,1))),a=n.lengthOf.map((f,p)=>f&&f*(i[e[2*p]]+i[e[2*p+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Je({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new fe;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Qr(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new fe;f.push(o[e],e);for(let p=f.pop();p!==void 0&&p!==n;p=f.pop())if(!c.has(p)){c.add(p);
for(let h=t.starts[p];h<t.starts[p+1];h+=1){let[g,x]=[t.ends[h],t.edges[h]],E=(i.get(p)??0)+t.lengths[h];r.has(g)||s.has(
x)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[p,x]),f.push(E+o[g],g))}}return Rc(n,a,i.get(n)??0)}function Rc(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ts(t,e,n,o=Bc){let[r,s]=e<n?[e,n]:[n,e],i=Je(t,s),a=e===n?null:Qr(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Dc(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
_c);let p=f.shift();if(!p)break;c.push(p)}return r===e?c:c.map(Fc)}function Dc(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((x,E)=>g[E]===
x)),p=new Set(f.map(({edges:g})=>g[a])),h=Qr(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),p);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function _c(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Fc({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function ns(t,e){let n=gt(t.sentences),o=Pc(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let p of new Set(c.
marks.map(h=>h[2])))r[p].push(f)});let s=c=>n[c].marks.filter((p,h)=>!o.get(c)?.has(h)).map(p=>p[2]),i=c=>es(r.map((f,p)=>f.
flatMap(h=>c(h).filter(g=>g===p).map(()=>n[h].article)))),a=c=>es(t.edges.map((f,p)=>f.filter(h=>c(h,p)).map(h=>n[tt(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Hc(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[p,h]=Array.
isArray(c)?c:[c,c],{a:g,b:x}=e.edges[f],[E,R]=[s(p),s(h)];return E.includes(g)&&R.includes(x)||E.includes(x)&&R.includes(
g)}),namedNodePlaces:i(s)}}function Hc(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Pc(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function es(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function tt(t){
return Array.isArray(t)?t[0]:t}function ho({sentences:t},e,n){return n?e.filter(o=>n[t[tt(o)].article]):e}function os({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Ut({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function go(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ut(t,tt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(tt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function rs(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[tt(o)],s=!Array.isArray(o)&&Ut(t,tt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var jc=120;function ss(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-jc)),r=[...e].sort((s,i)=>tt(s)-tt(i));return go(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Xe(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var as="so sentences and the filters by period, source, topic and article are missing; all else works, and",Wc=`This bro\
wser lacks DecompressionStream, ${as} a current Firefox, Chrome, Edge or Safari shows everything.`,Gc=`This file's sente\
nces are damaged, ${as} a fresh copy of the file shows everything.`,is,wo=null;function at(){return is??=u.problem?Promise.
resolve(null):qc().catch(Uc),is}function et(){return wo}function cs(){ls()&&!("DecompressionStream"in window)&&b({problem:Wc})}
function ls(){return Nt("evidence").startsWith('"')}function Uc(){return b({problem:Gc}),null}async function qc(){let t=Nt(
"evidence");return wo=ns(JSON.parse(ls()?await zc(JSON.parse(t)):t),d),b({}),wo}async function zc(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function ds(){return[u.period,u.sources,u.article,u.topic,yt(u)&&et()]}var me=_(ds,()=>{let t=et(),e=t&&Ar(t,u);return{chosen:e,
counts:t&&e?Ir(t,e):d.counts}}),V=_(()=>[u.rank,me()],()=>Wr(d,u.rank,me().counts)),Vc=_(()=>[V(),me().counts.weights],()=>Ur(
V(),me().counts.weights)),w=_(()=>[u.types,u.minimum,u.minimumDocuments,u.rank,u.verb,u.communities,u.officials,u.all,u.
isolates,u.focus,...ds()],()=>({...zr(d,u,me(),Vc),waiting:yt(u)&&!et()})),us=_(()=>[w(),V()],()=>ao(d,w().edges,V())),fs=_(
()=>[w()],()=>ao(d,w().edges,w().weights)),pe=_(()=>[w(),V()],()=>Xr(d,w().edges,V())),qt=_(()=>u.path?[u.path.a,u.path.
b,pe(),u.avoided,u.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=u,{nodes:o}=w();if(!t||!o[t.a]||!o[t.b])return[];
let r=d.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return ts(Zr(d,pe(),t,r),t.a,t.b)});function ft(){let t=qt();
return t[Math.min(Math.max(u.path?.number??0,0),t.length-1)]??null}var Yc=_(()=>[w(),V()],()=>new Map);function zt(t){if(t.
kind==="edge")return{nodes:z(d,t),edges:[t.index]};let e=Yc(),n=e.get(t.index)??Vr(d,t.index,w(),V());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function Ze(t){let[e,{chosen:n}]=[et(),w()];return!e||!n?(t.kind==="node"?d.nodes:
d.edges)[t.index].timeline:Or(e,t,n,d.about.period)}function ms(t){let[e,{chosen:n}]=[et(),w()];return!e||!n?(t.kind==="\
node"?d.nodes:d.edges)[t.index]:Lr(e,t,n)}function Qe(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var ps=10.5,Kc=22,Jc=5,Xc=60,hs=2,Zc=6,mt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',xo=[];function Qc(t){if(!xo[t.index]){let e=nt(m("overlay",HTMLCanvasElement));e.font=`100px\
 ${mt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);xo[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return xo[t.index]}function tl(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),ps),Kc))/2}function tn(t,e,n=hs,o=tl(t,e)){let{width:r,above:s,
below:i}=Qc(t),[a,c]=[o*r,o*(s+i)],f=he(t,e),[p,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[p,f.bottom+n],[p,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([x,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:x,top:E,right:x+a,bottom:E+c}))}function he(t,e){let n=t.size*(d.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function el(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function yo(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Qe();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,Jc),...s]),p=new Set([...f,...r?t.slice(0,Xc):[]]);for(let g of e)a.add(
he(d.nodes[g],n),g);let h=[];for(let g of t){let x=s.includes(g)?Zc:hs,E=tn(d.nodes[g],n,x),R=tn(d.nodes[g],n,x,ps),H=j=>j.
left>=c.left&&j.right<=c.right&&j.top>=c.top&&j.bottom<=c.bottom,M=j=>H(j)&&!a.hit(j,g),dt=j=>H(j)&&!a.hit(j,g,s.includes(
g)?0:g),Z=E.find(M)??R.find(M)??(p.has(g)?R.find(dt):void 0)??(f.has(g)?el(R,c).find(dt):void 0);Z&&(a.add(Z,-1),h.push(
Z))}return h}function nt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var nl=1.5,ol=2,rl=.3,gs=Array.from({length:no},(t,e)=>`community-${e+1}`),ws="community-other",en=null;function xs(){return en||
("printing"in document.documentElement.dataset?"light":u.theme!=="system"?u.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function ys(){return`${xs()} ${u.colours}`}function nn(){let t=document.documentElement;
t.dataset.theme=xs(),t.dataset.colours=u.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:ys(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...gs,ws].map(o=>[o,n(o)]))}}var Mt=nn();function N(){return Mt}function bs(){
return Mt.name===ys()?!1:(Mt=nn(),!0)}function bo(t,e){en=t,Mt=nn();try{return e()}finally{en=null,Mt=nn()}}function ge(t){
return vo(wt(d,t))}function vo(t){return t===st?ws:gs[t]}function on(t){let e=u.colours==="community"?Mt.communities[ge(
t.community)]:d.types[t.type].colour;return t.observer?{fill:Mt.ground,border:e}:{fill:e,border:Mt.ground}}function rn({
observer:t,size:e},n){return Math.min(t?ol:nl,rl*e*n)}var sl=400,il=5,al=1.5,vs=3,cl=.11,ll=.012,dl=.8,Es=13,Ts=16,Ms=_(()=>[w()],()=>{let t=[];if(d.nodes.length<=sl)return t;
let{nodes:e,nodeIndices:n}=w(),o=Math.max(...n.map(r=>Math.abs(d.nodes[r].x)),1);return d.communities.forEach(({members:r},s)=>{
let i=r.filter(a=>e[a]);i.length>=il&&t.push(ul(s,i,2*o*ll))}),t});function ul(t,e,n){let o={x:ks(e.map(a=>d.nodes[a].x)),
y:ks(e.map(a=>d.nodes[a].y))},r=a=>Math.hypot(d.nodes[a].x-o.x,d.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(a)-r(c)||a-c).slice(
0,Math.ceil(dl*e.length)).flatMap(a=>fl(d.nodes[a],d.nodes[a].size+n));return{community:t,middle:o,corners:ml(i)}}function fl({
x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function ks(t){
return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function ml(t){let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...Ss(
e),...Ss(e.reverse())]}function Ss(t){let e=[];for(let n of t){for(;e.length>1&&pl(e[e.length-2],e[e.length-1],n);)e.pop();
e.push(n)}return e.slice(0,-1)}function pl(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function $s(t,e){return Math.
min(Math.max((vs-t/e)/(vs-al),0),1)}function sn(t,e,n,o){let r=$s(n,o);if(r){t.globalAlpha=cl*r;for(let{community:s,corners:i}of Ms()){
t.fillStyle=N().communities[ge(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=
1}}function As(t,e,n){let o=[];if($s(t,e)<.5)return o;let r=Qe(),s=nt(m("overlay",HTMLCanvasElement));s.font=Ns();for(let{
community:i,middle:a}of Ms()){let{nodes:c}=w(),p=d.communities[i].members.filter(M=>c[M]).slice(0,3).map(M=>d.nodes[M].short),
h=Math.max(...p.map(M=>s.measureText(M).width))/2,g=Ts*p.length,x=(M,dt,Z)=>Math.max(Math.min(M,Z),dt),E=x(a.x*t,n.left*
t+h,n.right*t-h),R=x(a.y*t-g/2,n.top*t,n.bottom*t-g),H=[0,-g,g].map(M=>({lines:p,left:E-h,right:E+h,top:R+M,bottom:R+M+g})).
find(M=>M.top>=n.top*t&&M.bottom<=n.bottom*t&&!r.hit(M,i));H&&(r.add(H,-1),o.push(H))}return o}function Is(t,{lines:e,left:n,
right:o,top:r},s){t.font=Ns(),t.textAlign="center",t.textBaseline="alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=
N().ground,t.fillStyle=N().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+o)/2,s.y+r+a*Ts+Es];t.strokeText(i,c,f),t.fillText(i,c,
f)})}function Ns(){return`600 ${Es}px ${mt}`}var hl={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function ko(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${mt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=N().ground,t.strokeText(d.nodes[e.node].short,r,s),t.fillStyle=
N().ink,t.fillText(d.nodes[e.node].short,r,s)}function Os(t,e){let{clientWidth:n,clientHeight:o}=m("overlay");t.font=`15\
px ${mt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=N().ink,t.fillText(e,n/2,o/2)}function Ls(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?N().accent:N().
brightEdge,So(t,e,n),t.globalAlpha=1}function So(t,e,n){let[o,r]=[d.nodes[e.a],d.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function an(t,e,n){let{fill:o,border:r}=on(
e),{shape:s}=d.types[e.type];cn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=rn(
e,n.scale),t.strokeStyle=r,t.stroke()}function Eo(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];cn(t,d.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function cn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of hl[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var gl=1500,wl=.25;function xl(){let t=w().drawnIndices.length>gl?wl:1;return({a:e,b:n,opacity:o})=>d.nodes[e].community===
d.nodes[n].community?o:o*t}function ln(t,e){let n=xl();t.strokeStyle=N().edge;for(let o of w().drawnIndices){let r=d.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),So(t,r,e)}t.globalAlpha=1}function To(t){return t!==st?d.communities[t].name:wt(d,0)===st?"No communities":"Smaller communities"}function Mo(){return[
...w().communityCounts].sort(([t],[e])=>+(t===st)-+(e===st)||t-e).map(([t,e])=>({community:t,colour:vo(t),text:To(t),count:e}))}
function $o(t){return!u.communities.length||u.communities.includes(t)}function yl(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=u.colours!=="community",!t.hidden&&(t.replaceChildren(
...Mo().map(bl)),e&&C(t,`[data-community="${e}"]`)?.focus())}function bl({community:t,colour:e,text:n,count:o}){let r=u.
communities.includes(t),s=u.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:$o(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>b({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},Be(e),k(n),l("span",{class:"type-count",text:y(o)})))}function Cs(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});m("legend").after(t),S(()=>[u.colours,w()],()=>yl(t))}var dn=28,vl=.02,Bs=1.6,kl=1.6,Sl=6,El=3.5,Tl=5,Ml=.8;function Rs(){let{clientWidth:t,clientHeight:e}=m("network"),n=un(
1);if(e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top))for(let a of d.nodes)[a.x,a.y]=[-a.y,a.x];let r=Al();for(let a of d.nodes)
[a.x,a.y]=[a.x*r.across,a.y*r.down];let{scale:s}=fn(),i=Math.min(Math.max(El/s-Sl,0),Tl);i&&$l(i);for(let a of d.edges)a.
width*=Math.min(Math.max(1,Ml/s),2.5)}function $l(t){let e=d.nodes.map(r=>he(r,1)),n=d.nodes.map(r=>r.index).sort((r,s)=>e[r].
left-e[s].left||r-s),o=d.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];
if(f.left-c.right>2.5*t)break;let p=Math.max(f.left-c.right,f.top-c.bottom,c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(
o[h],Math.max(p/2.5,0))}});for(let r of d.nodes)r.size+=o[r.index]}function Al(){let{scale:t}=fn(),{wide:e,high:n}=Ds(),
{left:o,top:r,right:s,bottom:i}=un(t),a=c=>Math.min(Math.max(c,1),kl);return{across:a(e/((s-o)*t)),down:a(n/((i-r)*t))}}
function Ds(){let{clientWidth:t,clientHeight:e}=m("network"),n=dn+(m("note").hidden?0:m("note").offsetHeight);return{wide:Math.
max(t-2*dn,50),high:Math.max(e-dn-n,50),below:n}}function fn(){let{wide:t,high:e,below:n}=Ds(),[o,r]=[vl,2*Bs];for(let a=0;a<
14;a+=1){let c=(o+r)/2,{left:f,top:p,right:h,bottom:g}=un(c);c<=Bs&&(h-f)*c<=t&&(g-p)*c<=e?o=c:r=c}let s=un(o),i={x:(s.left+
s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(dn-n)/2}}}function un(t){let e=m("network").clientWidth/
8,n=w().nodeIndices.flatMap(r=>{let s=d.nodes[r],i=he(s,t);if(!s.labelled)return[i];let{left:a,right:c,bottom:f}=tn(s,t)[0],
p=Math.max(0,(c-a-e)/2);return[i,{left:a+p,right:c-p,top:i.top,bottom:f}]}),o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};
for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),o.right=Math.max(o.right,r.right/t),o.bottom=
Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}function _s(t){let{fill:e,border:n}=on(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=d.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Rs();var Fs=new vis.DataSet(d.nodes.map(_s)),T=new vis.Network(m("network"),{nodes:Fs,
edges:[]},JSON.parse(Nt("options")));function Hs(){Fs.update(d.nodes.map(_s))}var Ps=120,Vt=m("overlay",HTMLCanvasElement),Y=document.createElement("canvas"),D={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function $t(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function we(t=0){D.until=
performance.now()+t+Ps,window.clearTimeout(D.timer),D.timer=window.setTimeout(()=>{D.timer=0,D.blurred&&T.redraw()},t+Ps)}
function Ao(){D.sharp=null,D.pictured=null}function mn(){return D.blurred}function js(){let t=Nl(),e=o=>o.width===t.width&&
o.height===t.height,n=D.timer!==0&&performance.now()<D.until;n&&!D.pictured&&D.sharp&&e(Vt)&&Il(t,D.sharp),D.blurred=n&&
D.pictured!==null&&e(Y),T.body.nodeIndices=D.blurred?[]:w().nodeIndices}function Io(){D.sharp=$t(),D.pictured=null}function Il(t,e){
if((Y.width!==t.width||Y.height!==t.height)&&(Y.width=t.width,Y.height=t.height),![t,Vt].every(({width:o,height:r})=>o&&
r))return;let n=nt(Y);n.clearRect(0,0,Y.width,Y.height),n.drawImage(t,0,0),n.drawImage(Vt,0,0),nt(Vt).clearRect(0,0,Vt.width,
Vt.height),D.pictured=e}function Ws(t){if(!D.pictured||!Y.width||!Y.height)return;let e=Y.width/t.canvas.clientWidth,{x:n,
y:o,scale:r}=$t(),s=r/D.pictured.scale,i=Math.round((n-D.pictured.x*s)*e),a=Math.round((o-D.pictured.y*s)*e);t.save(),t.
setTransform(1,0,0,1,0,0),t.drawImage(Y,i,a,Math.round(Y.width*s),Math.round(Y.height*s)),t.restore()}function Nl(){let t=m(
"network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");return t}var No=4,Ol=.5,Ll=52,Gs=350,Oo=1,Lo={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Yt=!0;function Kt(){return Lo.left>-1/0}function Ct(t=!1){
let{scale:e,position:n,offset:o}=fn(),r=m("network").clientWidth/2-No,s=m("network").clientHeight,[i,a]=[No-s/2-o.y,s/2+
o.y-No];Lo={left:n.x-r/e,right:n.x+r/e,top:n.y+i/e,bottom:n.y+a/e},Oo=e,Yt=!0,Jt({position:n,scale:e,offset:o,animated:t})}
function ct(){return{scale:Oo,frame:Lo}}function Us(){return Yt}function pn(){Yt=!1}function Jt({position:t,scale:e,offset:n={
x:0,y:0},animated:o=!1}){let r=o&&fr();r&&we(Gs),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Gs,easingFunction:"\
easeInOutQuad"}})}function Xt(t){Yt=!1;let e=Math.min(Math.max(T.getScale()*t,Oo/4),10);Jt({position:T.getViewPosition(),
scale:e,animated:!0})}function xe(t,e){Yt=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();we(),Jt({position:{x:n+t/r,
y:o+e/r},scale:r})}function qs(){if(!u.selected)return;let t=z(d,u.selected).map(c=>d.nodes[c]),[e,n]=[hn(),Cl()],{clientWidth:o,
clientHeight:r}=m("network");if(t.every(c=>{let f=T.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
Yt=!1;let i={x:Pt(t.map(c=>c.x)),y:Pt(t.map(c=>c.y))},a=e?Math.max(T.getScale(),Ol):T.getScale();Jt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function Cl(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&u.open?Math.min(t,.88*m("network").clientWidth):0}function hn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&u.open?t*(m("panel").parentElement?.clientHeight??0)-Ll:0}var B=m("overlay",HTMLCanvasElement),Bl=2500,Rl=2500,ye=_(()=>[T.getScale(),ct().frame,w()],()=>As(T.getScale(),ct().scale,
ct().frame)),be=_(()=>[T.getScale(),ct().frame,w()],()=>{let t=T.getScale(),{scale:e,frame:n}=ct(),{nodeIndices:o}=w(),r=B.
clientWidth*B.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Rl)),i=r<o.length*Bl,a=t===e?[...ye(),Dl(n,t)]:ye();return yo(
s,o,t,n,{crowd:i,taken:a})});function Dl(t,e){let{offsetLeft:n,offsetTop:o}=m("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-B.clientWidth+n,top:s-B.clientHeight+o,right:r,bottom:s}}function Co(){if(!Kt())return;let t=nt(B),e=window.devicePixelRatio||
1,[n,o]=[B.clientWidth,B.clientHeight];(B.width!==Math.round(n*e)||B.height!==Math.round(o*e))&&(B.width=Math.round(n*e),
B.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Bo(t,$t())}function _l(){let t=ft(),e=t?null:
u.selected??u.hovered,n=t?Fl(t):e&&Hl(e);if(!n)return null;for(let o of[t?u.selected:null,u.hovered])o&&!xt(o,e)&&Pl(n,o);
return n}function Fl({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Hl(t){return{...zt(t),ringed:z(d,t),accented:new Set,pointed:[]}}function Pl(t,e){for(let n of z(
d,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...z(d,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function Bo(t,e){if(d.nodes.length&&!w().nodeIndices.length)return Os(t,"The f\
ilters leave nothing to show.");let n=_l(),o=new Set(n?n.nodes:[]);for(let r of ye())Is(t,r,e);for(let r of be())!o.has(
r.node)&&zs(r,e)&&ko(t,r,e);n&&(t.globalAlpha=N().veil,t.fillStyle=N().ground,t.fillRect(0,0,B.clientWidth,B.clientHeight),
t.globalAlpha=1,jl(t,n,e))}function zs({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<B.clientWidth&&s+o>0&&
s+n<B.clientHeight}function jl(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=ct();for(let c of[...n].
reverse())Ls(t,d.edges[c],i,r.has(c));for(let c of[...e].reverse())an(t,d.nodes[c],i);for(let c of o)Eo(t,d.nodes[c],i,N().
accent,2.5);for(let c of s)o.includes(c)||Eo(t,d.nodes[c],i,N().ink,1.5);for(let c of yo([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))zs(c,i)&&ko(t,c,i,o.includes(c.node))}function K(t,e){let n=m(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,class:"\
hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);let r=(o.
getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=ht([...r,e&&`${t}-idle`]).join(" ");s?o.setAttribute(
"aria-describedby",s):o.removeAttribute("aria-describedby")}}function Ro(t,e,n,o){let r=m(t,HTMLInputElement);K(t,e.length<
2&&(d.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener("input",
()=>b({[n]:e[Number(r.value)]})),S(()=>[u[n]],()=>{let s=v(u[n],o);r.value=String(Math.max(e.filter(i=>i<=u[n]).length-1,
0)),r.setAttribute("aria-valuetext",`at least ${s}`),m(`${t}-text`).textContent=s})}function gn(t,e,n){let o=m(t,HTMLInputElement);
o.addEventListener("change",()=>b(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function Zt(t,e,n,o){let r=m(t,HTMLSelectElement);
r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener("change",()=>b(o(r.value))),
S(()=>[n()],()=>{r.value=n()})}var Wl=12,X=We(d.articles);function Vs(t){return t.length===1?Ge(t[0]):`${y(t.length)} of ${y(X.length)} sources`}function Do(t){
let e=X.map(({name:n})=>n).filter(n=>t.has(n));b({sources:e.length===X.length?null:e})}function Gl({name:t}){let e=l("in\
put",{type:"checkbox",onchange:()=>{let n=new Set(u.sources??X.map(o=>o.name));e.checked?n.add(t):n.delete(t),Do(n)}});return e}
function Ul({name:t,count:e},n){return l("label",{class:"switch"},n,k(Ge(t)),l("span",{class:"type-count",text:y(e)}))}function Ys(){
let t=X.map(Gl),e=X.map((s,i)=>Ul(s,t[i]));m("sources").replaceChildren(...e);let n=m("source-search",HTMLInputElement);
n.hidden=X.length<Wl;let o=X[0]?.name?"All articles are of one source.":"No article names its source.";K("sources",X.length<
2&&o),n.addEventListener("input",()=>{let s=It(n.value);e.forEach((i,a)=>{i.hidden=!It(Ge(X[a].name)).includes(s)})});let r=()=>X.
filter((s,i)=>!e[i].hidden).map(({name:s})=>s);m("sources-all").addEventListener("click",()=>Do(new Set([...u.sources??[],
...r()]))),m("sources-none").addEventListener("click",()=>{let s=new Set(u.sources??X.map(({name:i})=>i));for(let i of r())
s.delete(i);Do(s)}),S(()=>[u.sources],()=>{let s=u.sources&&new Set(u.sources);t.forEach((i,a)=>{i.checked=!s||s.has(X[a].
name)})})}var Ks={types:()=>u.types.every(Boolean)?"":ql(),minimum:()=>u.minimum>1?`At least ${v(u.minimum,"sentence")}`:"",focus:()=>u.
focus?`Within ${v(u.focus.depth,"step")} of ${d.nodes[u.focus.node].short}`:"",rank:()=>u.rank===it(d).rank?"":`Ranked b\
y ${Q(d,u.rank)}`,minimumDocuments:()=>u.minimumDocuments>1?`At least ${v(u.minimumDocuments,"article")}`:"",verb:()=>u.
verb===null?"":`Edges that say “${u.verb}”`,communities:()=>zl(),period:()=>u.period?Et(...u.period):"",sources:()=>u.
sources?Vs(u.sources):"",topic:()=>u.topic===null?"":`Articles that name ${d.nodes[u.topic].short}`,article:()=>u.article===
null?"":je(d.articles[u.article]),officials:()=>u.officials?"Officials and what they are connected with":"",isolates:()=>u.
isolates?"":"No nodes without an edge",all:()=>""};function ql(){let t=d.types.filter((e,n)=>u.types[n]).map(({plural:e})=>e.
toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function zl(){let{communities:t}=u;return t.length===1?
`Community of ${To(t[0])}`:t.length?`${y(t.length)} communities`:""}function Js(){return Object.values(Ks).map(t=>t()).filter(
Boolean)}var Vl=new Set(["types","minimum"]);function Yl(t){let e={...it(d),focus:null};b({[t]:e[t]})}function Kl(){let t=Object.
entries(Ks).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!Vl.has(s)),n=m("chips"),o=n.
contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>l("button",{type:"butt\
on",class:"chip",onclick:()=>Yl(s),"aria-label":`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"\
×"})))),m("reset").hidden=!t.length;let r=e.filter(({name:s})=>s!=="focus").length;m("more-count").textContent=r?`${r} \
in use`:"",o&&(C(n,"button")??C(m("more-filters"),"summary"))?.focus()}function Xs(){m("reset").addEventListener("click",
()=>{b({...it(d),focus:null}),(m("minimum-filter").hidden?m("drawing"):m("minimum")).focus()}),S(()=>[w()],Kl)}var Bt=16,Jl=400;function xn(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Bt,s=Js(),i=[m("counts").textContent,
d.about.built&&`built ${P(d.about.built)}`],a=n?[...wn(d.about.title,r,1.5*o,!0),...wn(i.filter(Boolean).join(" · "),r,
o),...wn(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Ql(Xl(),r,o),...wn(e,r,o)];return{above:a,below:c,top:Zs(
a),bottom:Zs(c)}}function ve(t,e,n){let o=n+Bt/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=ti(r);
let s=Bt;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Qs(r),t.fillStyle=N().
ink,t.fillText(i,s+(a?Fo(r):0),o),s+=yn(r,i)+(a?Fo(r):0)+Bt}}function Xl(){let t=d.types.flatMap((r,s)=>{let i=w().nodeIndices.
some(c=>d.nodes[c].type===s),a=u.colours==="community"?N().muted:r.colour;return i?[{text:r.plural,sign:_o(r.shape,a)}]:
[]}),e=w().nodeIndices.some(r=>d.nodes[r].observer),n={text:"Hollow: only reports",sign:_o("square",N().muted,!0)},o=u.colours===
"community"?Mo().filter(({community:r})=>$o(r)).map(({colour:r,text:s})=>({text:s,sign:_o("dot",N().communities[r])})):[];
return[...t,...e?[n]:[],...o]}function _o(t,e,n=!1){return(o,r,s,i)=>{cn(o,t,r,s,i),o.fillStyle=n?N().ground:e,o.fill(),
n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function wn(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of rt(
t,Jl).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&yn(r,a)<=e?s[s.length-1]=a:s.push(...Zl(
r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function Zl(t,e,n){let o=[""];for(let r of e){let s=o[o.
length-1]+r;o[o.length-1]&&yn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Ql(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){
let a={text:rt(s,60),sign:i},c={letters:n,parts:[]},f=yn(c,a.text)+Fo(c)+Bt;f>r+Bt&&(o.push({letters:n,parts:[]}),r=e),o[o.
length-1].parts.push(a),r-=f}return o}function Qs({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${mt}`}function ti({
letters:t}){return Math.round(1.5*t)}function Fo({letters:t}){return 1.5*t}function yn(t,e){let n=nt(B);return n.font=Qs(
t),n.measureText(e).width}function Zs(t){return t.length?t.reduce((e,n)=>e+ti(n),0)+Bt:0}var ei=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function F(t){return String(Math.round(t*100)/100)}var ke=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${F(e)} ${F(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${F(e)} ${F(n)}`)}rect(e,n,o,r){this.#t.push(`M${F(e)} ${F(n)}h${F(
o)}v${F(r)}h${F(-o)}z`)}arc(e,n,o){let[r,s]=[F(o),F(2*o)];this.#t.push(`M${F(e-o)} ${F(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:F(e),y:F(n),width:F(o),height:F(r)};this.#o($("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=$("tex\
t",{x:F(n),y:F(o),"font-size":s});return i.textContent=e.replace(ei," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",F(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o($("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",F(this.globalAlpha)),this.#n.append(e),e}};function ni(t,e,n){let o=$("title",{},t.replace(ei," "));return $("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":mt,role:"img"},o)}function oi(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var bn=2,td=18,ed=100;function ri({ground:t,credit:e}){return bo(t,()=>si(xn(B.clientWidth,{credit:e})))}function si(t){
let[e,n]=[B.clientWidth,B.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*bn,height:o*bn}),s=nt(r);return s.scale(
bn,bn),s.fillStyle=N().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
ai(s),s.restore(),ve(s,t.above,0),ve(s,t.below,t.top+n),r}function ii({ground:t,credit:e}){return bo(t,()=>{let[n,o]=[B.
clientWidth,B.clientHeight],r=xn(n,{credit:e}),s=r.top+o+r.bottom,i=ni(d.about.title,n,s),a=new ke(i);a.fillStyle=N().ground,
a.fillRect(0,0,n,s);let c=$("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),ai(new ke(c)),ve(
a,r.above,0),ve(a,r.below,r.top+o),i})}function ai(t){let e=$t();sn(t,e,e.scale,ct().scale),ln(t,e);for(let n of w().nodeIndices)
an(t,d.nodes[n],e);Bo(t,e)}function ci(t){let{sentences:e}=u;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=si(xn(B.clientWidth,{titled:!1,letters:td}));n.id="picture",m("drawing").append(n),{sentences:e}=
u,b({sentences:Math.max(e,ed)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),b({sentences:e})})}var li={x:0,y:0,scale:1},di=0;function nd(){let t=T.getScale();if(t!==di){di=t;for(let e of d.nodes)T.body.nodes[e.index].
options.borderWidth=rn(e,t)}}function od(t){if(mn())return Ws(t);nd(),sn(t,li,T.getScale(),ct().scale),ln(t,li)}function rd(){
mn()||!Kt()||(Co(),Io())}function sd(){if(Kt()){if(Ao(),mn())return T.redraw();Co(),Io()}}function id(){let t=()=>{pn(),
we()};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function ui(){u.view==="drawing"&&(Ao(),Kt()&&T.redraw())}function Ho(){
bs()&&(Hs(),ui())}function fi(){let t=C(m("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",js),T.on("beforeDrawing",
od),T.on("afterDrawing",rd),id(),T.on("resize",()=>queueMicrotask(()=>{Us()&&Ct()})),m("zoom-in").addEventListener("clic\
k",()=>Xt(1.4)),m("zoom-out").addEventListener("click",()=>Xt(1/1.4)),m("zoom-all").addEventListener("click",()=>Ct(!0)),
m("drawing").addEventListener("keydown",ad),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",
Ho),S(()=>[u.theme,u.colours],Ho),Cs(),ci(Ho),S(()=>[w(),u.view],ui),S(()=>[u.selected,u.hovered,u.view,ft()],sd),S(()=>[
u.selected,u.view],qs)}function ad(t){if(t.target!==m("drawing")||!St(t))return;let e=60,n={ArrowLeft:()=>xe(-e,0),ArrowRight:()=>xe(
e,0),ArrowUp:()=>xe(0,-e),ArrowDown:()=>xe(0,e),"+":()=>Xt(1.25),"=":()=>Xt(1.25),"-":()=>Xt(.8),0:()=>Ct(!0)};n[t.key]&&
(t.preventDefault(),n[t.key]())}var cd=5,ld=5,dd=40;function mi(t,e=0){let n=$t(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=ud(o,r,(cd+e)/n.scale)??
fd(t.x-n.x,t.y-n.y);if(s!==null)return O(s);let i=md(o,r,(ld+e/2)/n.scale);return i===null?null:U(i)}function ud(t,e,n){
let o=null,r=1/0;for(let s of pi().nodes){let i=d.nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}
function fd(t,e){if(u.selected)return null;let n=be().find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:
null}function md(t,e,n){let o=null,r=n;for(let s of pi().edges){let i=d.edges[s],a=pd(t,e,d.nodes[i.a],d.nodes[i.b])-i.width/
2;a<r&&([o,r]=[s,a])}return o}function pi(){let{nodeIndices:t,drawnIndices:e}=w();if(!u.selected)return{nodes:t,edges:e};
let n=zt(u.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}function pd(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.
min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function hi(){let t=m("draw\
ing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&m(
"network").contains(n.target)))return Lt(null);if(n.buttons)return Se();let o=t.getBoundingClientRect(),r={x:n.clientX-o.
left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=mi(r);Lt(s),hd(s,r)},dd)}),t.addEventListener("pointerleave",()=>{
clearTimeout(e),Lt(null),Se()}),T.on("click",({pointer:n,event:o})=>{Se(),I(mi(n.DOM,o?.pointerType==="touch"?8:0))}),T.
on("zoom",Se)}function hd(t,e){if(!t)return Se();let n=m("tip");n.replaceChildren(...gd(t)),n.hidden=!1;let o=Math.min(e.
x+14,m("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>m("drawing").clientHeight?e.y-n.offsetHeight-12:e.
y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}px)`,m("network").classList.add("point\
ing")}function gd(t){if(t.kind==="node"){let o=d.nodes[t.index];return[k(o.label,"strong"),l("span",{text:v(o.mentions,"\
mention")})]}let e=d.edges[t.index];return[l("strong",{},k(d.nodes[e.a].label)," – ",k(d.nodes[e.b].label)),l("span",{
text:v(e.weight,"sentence")})]}function Se(){m("tip").hidden=!0,m("network").classList.remove("pointing")}function wd(){let t=d.nodes.filter(o=>d.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
K("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);Zt("topic",
[["","Any topic"],...e],()=>u.topic===null?"":String(u.topic),o=>({topic:o===""?null:Number(o)})),K("article",d.articles.
length<2&&"There is one article.");let n=d.articles.map((o,r)=>[String(r),je(o)]);Zt("article",[["","All articles"],...n],
()=>u.article===null?"":String(u.article),o=>({article:o===""?null:Number(o)}))}function xd(){if(!u.problem)return;let t=[
"period","sources","topic","article"].map(e=>m(`${e}-filter`));m("no-articles").textContent=u.problem,m("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function gi(){wd(),S(()=>[u.problem],xd),S(()=>[u.refused],()=>{u.refused&&
(m("more-filters",HTMLDetailsElement).open=!0)}),S(()=>[yt(u)],()=>{yt(u)&&at()})}var Po={width:320,height:40},yd=60,jo=["from","until"],L=Fe(d.articles);function bd(){let{days:t,counts:e}=He(L,yd),n=L[L.
length-1]-L[0]+1,o=Math.max(...e),[r,s]=wi(),{width:i,height:a}=Po;m("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[p,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),x=L[0]+h-1>=r&&L[0]+p<=s;return[
$("rect",{x:i*p/n,width:Math.max(i*(h-p)/n-1,1),y:a-g,height:g,class:x?"in":"out"})]}))}function wi(){let[t,e]=[L[0],L[L.
length-1]];if(!u.period)return[t,e];let[n,o]=u.period.map(ut);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function vd(t){let[e,n]=[L[0],L[L.length-1]],[o,r]=jo.map(s=>e+Number(m(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),b({period:o===e&&r===n?null:[W(o),W(r)]}),xi()}function xi(){let[t,e]=wi(),n=L[0],o=(n+L[L.length-1])/2;jo.
forEach((s,i)=>{let a=m(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",P(W(c)))}),m(
"from").classList.toggle("above",t>o),m("period-text").textContent=Et(W(t),W(e));let r=d.articles.length-L.length;m("und\
ated").hidden=!r||!u.period,m("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,bd()}
function yi(){let t=L.length>1&&L[0]<L[L.length-1],e=L.length>0&&`All dated articles are of ${P(W(L[0]))}.`;if(K("period",
!t&&(e||"No article has a date.")),!!t){m("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Po.width} ${Po.height}`);
for(let n of jo){let o=m(n,HTMLInputElement);o.max=String(L[L.length-1]-L[0]),o.addEventListener("input",()=>vd(n))}S(()=>[
u.period],xi)}}function kd(){m("legend").replaceChildren(...d.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>b({types:u.types.map((n,o)=>e===o?!n:n)}),hidden:d.nodes.every(n=>n.type!==e)},G(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Sd(){let{typeCounts:t}=w();[...m("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(u.types[n]));let o=C(e,".type-count");o&&(o.textContent=y(t[n]))})}function bi(){
kd(),S(()=>[w()],Sd)}var Wo=!d.edges.length&&"There are no edges.";function Ed(){K("rank",Wo),Zt("rank",d.ranks.map(({name:t,label:e})=>[t,e]),
()=>u.rank,t=>({rank:t})),S(()=>[u.rank,w().narrowed],()=>{let t=w().narrowed&&!bt(u.rank)?" Measured over all articles.":
"",e=jt(d,u.rank);m("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Td(){let t=ze(d);K(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Zt("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>u.verb??"",e=>({verb:e||null}))}function Md(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=w(),s=(f,p,h)=>f===p?v(p,h):`${y(f)} of ${v(p,h)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,p)=>f+p,0):0,c=o?`, from ${s(a,d.about.articles,"article")}`:"";m("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,d.nodes.length,"node")}, ${s(e,d.edges.length,"edge")}${i}${c}`}
function $d(){let t=d.nodes.filter(o=>d.types[o.type].name==="person"),e=t.filter(o=>o.official).length;K("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;m("officials-text").textContent=
`Officials and what they are connected with: ${n}`,gn("officials",()=>u.officials,o=>({officials:o})),gn("hide-isolates",
()=>!Ye(u),o=>({isolates:!o})),S(()=>[u.minimum,u.minimumDocuments,u.verb],()=>{let o=!Ye({...u,isolates:!0});K("isolate\
s",Wo||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function vi(){bi(),Ro("minimum",
Wt(d.edges.map(e=>e.weight)),"minimum","sentence"),Ro("minimum-documents",Wt(d.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=d.edges.every(e=>e.among_strongest);K("all",Wo||t&&"Each edge is among the strongest of a node."),
gn("all",()=>u.all,e=>({all:e})),Ed(),Td(),yi(),Ys(),gi(),$d(),S(()=>[w()],Md),Xs()}function Qt(){return Yr(d,u)}function te(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>b(
{...uo(d),focus:null})})}function Go(){let t=m("details").contains(document.activeElement);I(null),t&&m("drawing").focus()}function ee(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),l("button",{type:"button",class:"close","aria-label":"Close details",onclick:Go},
"×"))}function vn({kind:t,index:e}){let{nodes:n,edges:o}=w();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-n\
ote"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),te())}function kn(t,[e,n],o){let{first:r,last:s}=ms(
t),i=[[e,y(n)],["Articles",y(o)],["First seen",r&&P(r)],["Last seen",s&&P(s)]],a=Uo(i.filter(([,c])=>c));return w().narrowed?
l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function Uo(t){return l("dl",{class:"facts"},...t.map(
([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function Sn(t,e,n){return l("details",{class:"folded","data-key":t},
l("summary",{text:e}),...n)}function At(t){let[e,n]=[()=>Lt(t),()=>Lt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Ee(t){
let e=d.nodes[t],n=O(t);return l("button",{type:"button",class:"end",...At(n),onclick:()=>I(n)},G(d.types[e.type]),k(e.label))}
function En(t){let e=O(t);return l("button",{type:"button",class:"inline-name",...At(e),onclick:()=>I(e)},k(d.nodes[t].label))}
function Tn(t,e,n,o){let r=d.nodes[t],s=O(t),i=l("button",{type:"button",class:"ranked-name",...At(s),onclick:()=>I(s)},
G(d.types[r.type]),k(r.label),ur(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:ue(n,u.rank)}));
let a=U(o),c=u.rank!=="weight"&&ue(V()[o],u.rank),f=l("button",{type:"button",class:"ranked-number",text:y(n),...At(a),onclick:()=>I(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function ki({index:t}){let e=new Set(d.edgeMeasures.map(({chance:o})=>o)),n=d.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Ad(o,t)),w().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Ad(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?so(i[e]):Ve(i[e],
r),c=s?io(d,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${Pr(c)}`:a})),l("dd",{text:Gr(
t,i[e],c)||`${o}.`})]}function qo(t,e){let{title:n,id:o}=d.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>b({reader:t})},e??k(n||o))}function Te({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=eo(r),a=[o,n&&P(n),e?t:""].filter(Boolean).map(f=>k(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,p)=>{s.append(p?" · ":"",f)}),s}var Si=-1;async function Ei(t){let e=u.selected;if(!e)return;let n=await at();if(u.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Id());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=go(n,ho(n,o,w().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,u.sentences),c=r===null?new Map:
Ti(n,r);t.replaceChildren(l("h3",{text:Nd(n,s,o.length)}),...rs(n,a).map(h=>Ld(n,h,z(d,e),c)));let f=s.length-a.length;f>
0&&t.append(Od(Math.min(f,mo),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let p="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!p&&t.querySelectorAll("li")[i].focus()}function Id(){return l(
"p",{class:"missing",text:u.problem})}function Nd(t,e,n){let o=e.filter(i=>Ut(t,tt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${y(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Ti({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Od(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>b(
{sentences:u.sentences+mo})})}function Ld(t,{article:e,headline:n,references:o},r,s){let i=Te(t.articles[e]),a=n===null?
void 0:Mi(t,tt(n),r,s,"span");return l("article",{},l("h4",{},qo(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Mn(t,c,
r,s))))}function Mn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let p=Mi(
t,c,n,o),h=t.locations.get(c);h&&p.append(l("small",{class:"place"}," · ",k(h))),a.append(p)}),a}function Mi({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],p=l(s,{dir:"auto"}),h=E=>o.includes(E),g=0,
x=f?[...a,[...f,Si]]:a;for(let E of Xe(x,h)){let[R,H,M]=E,dt=i.slice(R,H);if(M===Si){p.append(i.slice(g,R),l("b",{text:dt})),
g=H;continue}let Z=h(M)?l("mark",{text:dt}):l("span",{class:"name",text:dt});if(Z.style.setProperty("--type",d.types[d.nodes[M].
type].colour),h(M)||Z.addEventListener("click",j=>{j.stopPropagation(),I(O(M))}),p.append(i.slice(g,R),Z),c?.has(a.indexOf(
E))){let{label:j}=d.nodes[M];h(M)?p.append(" (",k(j),")"):Z.title=j}g=H}return p.append(i.slice(g)),p}async function $n(t,{
index:e,a:n,b:o}){let r=await at(),s=r&&ss(r,ho(r,r.edges[e],w().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[tt(s)],a=Te({...r.articles[i],title:""});a.prepend(qo(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},Mn(r,
s,[n,o],Ti(r,e))),a)}function $i(t){let{chosen:e}=w(),n=ro(d,t,et(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(",\
 ");return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("spa\
n",{class:"does",text:o})),...n.map(r=>Bd(r,t)))}function Bd({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l(
"ul"),c=l("summary",{},k(d.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(d.
nodes[e].short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=u.verb===r?null:l("button",{type:"butt\
on",class:"quiet",text:`All edges that say “${r}”`,onclick:()=>b({verb:r})});return l("details",{"data-key":`relatio\
n ${n} ${t} ${o}`,ontoggle:async()=>{let p=a.hasChildNodes()?null:await at();if(!p)return;let g=ro(d,i,p,w().chosen).find(
x=>x.source===t&&x.words===o&&x.both===n);g&&a.replaceChildren(...g.sentences.map(x=>Rd(p,x,g,i)))}},c,a,f)}function Rd(t,e,{
marks:n,reporters:o},{a:r,b:s}){let i=Mn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(d.nodes[a].label);
i.append(l("small",{class:"place"},"said by ",c))}return i}var Dd=100,An=30,Ai=_(()=>[],()=>{let t=d.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?xr(t[0],t[t.
length-1]):[]});function In(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=_d(t),[s,i]=[ce(n[0]),ce(n[n.length-
1])],a=Math.max(...r),c=`most in ${ce(n[r.indexOf(a)])}: ${y(a)}`,f=r.filter(g=>!g).length,p=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=$("svg",{viewBox:`0 0 ${n.length} ${An}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${p.filter(Boolean).join("; ")}.`},...r.map((g,x)=>Fd(x,g,a,`${ce(n[x])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function _d(t){let e=Ai().length>Dd,n=s=>e?s.slice(0,4):s,o=[...new Set(Ai().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":d.about.
period,bars:[...r.values()]}}function Fd(t,e,n,o){let r=e?Math.max((An-1)*(e/n),1.5):0;return $("g",{},$("title",{},o),$(
"rect",{class:"ground",x:t,y:0,width:1,height:An}),$("rect",{class:"count",x:t+.1,y:An-r,width:.8,height:r}))}function Ii(t){let{weights:e,namedWeights:n,documents:o}=w(),r=U(t.index);return[ee(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Ee(t.a),l("span",{class:"and",text:"and"}),Ee(t.b)),vn(r),kn(
r,["Sentences",e[t.index]],o[t.index]),$i(t),l("div",{class:"sentences",id:"sentences"}),Sn("measures","Counts and measu\
res",[Hd(e[t.index],n[t.index]),In(Ze(r),"sentence"),ki(t)])]}function Hd(t,e){if(e===t)return null;let n=`${y(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var Pd=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Nn(t){return Pd.reduce((e,[n,o])=>e.replace(n,o),t)}function zo({length:t}){return t<4?0:t<7?1:
2}var jd=[0,1,2].map(()=>new Uint8Array(256));function Vo(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=jd;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let p=1;p<=o;p+=1){let h=e.charCodeAt(p-1),g=Math.min(s[p]+1,i[p-1]+1,s[p-1]+(f===h?0:1));c>1&&p>1&&f===e.charCodeAt(
p-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[p-2]+1)),i[p]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var pt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Wd,Gd]=[.5,.25],[Ni,Oi]=[4,3],J=255;function Li(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,p)=>{let h=It(f),g=h.split(" ").map(x=>(n.has(x)||n.set(x,n.size),n.get(x)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:p===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(Nn),nodes:t.length,others:e.length}}function Ci(t,e,n=1/0){let o=It(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Ni,a=Yo(t,qd(t,o),r,s);return i&&
(a=Yo(t,zd(t,o),r,s)||a),i&&!a&&Yo(t,Vd(t,o),r,s),Ud(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=pt.sound}))}
function Yo(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Wd)+(i.drawn?0:Gd),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Ud(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function qd({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>Ko(t,a=>a.startsWith(i)?0:J)):[];return i=>i.plain.includes(e)?i.plain===e?pt.whole:i.plain.
startsWith(e)?pt.start:i.plain.includes(r)?pt.word:pt.part:s.length&&Jo(i,s)<J?pt.anyOrder:o.length>=Ni&&i.joined.startsWith(
o)?pt.joined:1/0}function zd({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Nn(r),i=s.length>=Oi;return Ko(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:J)});return r=>{let s=Jo(r,o);return s<J?pt.sound+s/J/4:1/0}}function Vd({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=Nn(a),f=zo(c);return Ko(e,(p,h)=>{if(c.length<Oi)return t[h].startsWith(
a)?0:J;let g=Vo(c,p,f),x=Math.min(4,Math.abs(p.length-c.length));return g>f?J:9*g+x+(p[0]===c[0]?0:4)})}),s=o.join(""),i=zo(
s);return a=>{let c=Jo(a,r);if(c<J)return pt.fault+c/J;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let p=Vo(s,a.joined,i);return p<=i?pt.fault+(9*p+4)/J:1/0}}function Ko(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function Jo({words:t},e){if(e.length>t.length)return J;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===J||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return J;n+=r[t[s]],o|=1<<
s}return Math.min(n,J-1)}var Bi=8,Ri;function Yd(){return Ri??=Li(d.nodes,d.others),Ri}function Kd(t,e){if(e)return w().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=d.others[t];return`${d.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function Jd([t]){return t?`⁨${d.others[t.node].label}⁩ is in the files, but not drawn.`:d.unlisted?`No name or alias\
 in this page matches. The files have ${v(d.unlisted,"name")} more.`:"No name or alias matches."}var ne=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Ci(Yd(),
e,this.otherChosen?Bi:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Bi),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Jd(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?d.nodes[e]:d.others[e],p=r?null:l("small",{},"alias ",k(o)),h=s?l("small",
{text:"similar spelling"}):null,g=Kd(e,n),x=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},G(d.
types[c]),l("span",{class:"found"},k(a),p,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return x.addEventListener("pointerdown",E=>E.preventDefault()),x.addEventListener("click",()=>this.choose(i)),x}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function Xo(t){b({...t,path:u.path&&{...u.path,number:0}})}function Di(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${d.nodes[t].label}`,onclick:()=>{Xo({avoided:[...u.avoided,t]}),
m("path-avoid").querySelector("button")?.focus()}})}function _i(){return u.avoided.length>0||u.avoidedTypes.length>0}function Fi(){
let t=m("path-avoid");t.hidden=!u.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=d.types.map((s,i)=>d.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...d.types.flatMap((s,i)=>o[i]?Xd(i):[]),...u.avoided.map(Zd));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Xd(t){let e=u.avoidedTypes.includes(
t),n=u.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:d.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>Xo({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Zd(t){let{label:e,short:n}=d.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>Xo(
{avoided:u.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var oe=60;function Hi(){let t=ft();if(!t||u.view!=="drawing")return;let e=t.nodes.map(x=>d.nodes[x]),{clientWidth:n,clientHeight:o}=m(
"network"),[r,s]=[n-2*oe,o-hn()-2*oe];if(e.map(x=>T.canvasToDOM(x)).every(({x,y:E})=>x>oe&&E>oe&&x<oe+r&&E<oe+s))return;
let[a,c]=[e.map(x=>x.x),e.map(x=>x.y)],[f,p,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];pn(),Jt({
position:{x:(f+p)/2,y:(h+g)/2},scale:Math.min(T.getScale(),r/(p-f),s/(g-h)),offset:{x:0,y:-hn()/2},animated:!0})}function Pi({a:t,b:e},n){let o=qt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!w().nodes[s]).map(Zo);return r.length?`The filters hide ${r.
join(" and ")}.`:_i()&&tu(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(eu).join(", ")}.${Qd()}`}function Qd(){return bt(u.rank)?"":` Only edges whose ${Q(d,u.rank)} is above 0 are pass\
ed: ranked by sentences, all are.`}function tu(t,e){return Je(pe(),t)[e]<1/0}function eu(t){let e=Je(pe(),t).filter(n=>n<
1/0).length;return e===1?`${Zo(t)} has no edge${Qt()?" that passes the filters":""}`:`${Zo(t)} is in a part of ${y(e)} n\
odes`}function Zo(t){return`⁨${d.nodes[t].short}⁩`}function ji(){let t=Q(d,u.rank);return`The strongest path first: ${`\
an edge is as long as 1 ÷ its ${bt(u.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbours`}\
. ${u.problem}`.trimEnd()}function Wi({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Ee(t[n]),o&&Di(t[n]));return n<
e.length&&r.append(nu(d.edges[e[n]])),r}function nu(t){let{weights:e,documents:n}=w(),{index:o}=t,r=bt(u.rank)?"":` · ${Q(
d,u.rank)} ${ue(V()[o],u.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return $n(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...At(U(o)),onclick:()=>I(U(o))}),i)}var On={a:null,b:null},Ln={a:Gi("a"),b:Gi("b")};function zi(t){Rt("a",t),Rt("b",null),b({path:null,open:!0}),m("path-for\
m",HTMLDetailsElement).open=!0,Ln.b.focus()}function Rt(t,e){On[t]=e,Ln[t].value=e===null?"":d.nodes[e].label}function ou(){
let{a:t,b:e}=On;t!==null&&e!==null?b({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Ln[t===null?"a":"b"].
focus()}function Gi(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function Ui(t,e){let n=Ln[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new ne(n,o,r,s=>{Rt(t,s),ou()}),
n.addEventListener("blur",()=>Rt(t,On[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function ru(){let{path:t}=u;t&&(Rt("a",t.a),Rt("b",t.b),m("path-form",HTMLDetailsElement).
open=!0),Fi();let[e,n]=[qt(),ft()];m("path-turn").hidden=e.length<2,m("path-status").textContent=t?Pi(t,n):"",m("path-re\
set").hidden=!t||n!==null||!Qt(),m("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Wi(n,r)):[]),m("path-hint").hidden=
!n,m("path-hint").textContent=n?ji():""}function qi(t){let[e,n]=[qt(),ft()];if(!n||!u.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;b({path:{...u.path,number:o}})}function Vi(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Ui("a","From"),Ui(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},Ht("back","Previous path",()=>qi(-1)),Ht("forward","Next path",()=>qi(1)))),l("div",{id:"path-reset"},te()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));m("paths").replaceChildren(t),m("path\
s").hidden=!d.edges.length,t.addEventListener("toggle",()=>{t.open?On.a===null&&u.selected?.kind==="node"&&Rt("a",u.selected.
index):b({path:null})}),S(()=>[u.path,u.avoided,u.avoidedTypes,w(),u.rank,u.problem],ru),S(()=>[ft(),u.view],Hi)}var su=[1,2,3];function Yi(t){if(!t.edges.length)return null;let{focus:e}=u,n=e&&e.node===t.index?e.depth:0,o=(r,s,i)=>l(
"button",{type:"button",class:r?"depth":"depth off",text:s,"aria-label":i,"aria-pressed":String(n===r),"data-key":`depth\
-${r}`,onclick:()=>b({focus:r?{node:t.index,depth:r}:null})});return l("div",{class:"actions"},l("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},l("span",{text:"Nodes within:"}),...su.map(r=>o(r,String(r),v(r,"step"))),l("span",{
class:"unit","aria-hidden":"true",text:"steps"}),o(0,"any distance","Any distance")),l("button",{type:"button",class:"as\
k",text:"Find paths to …",onclick:()=>zi(t.index)}))}var iu=3;function Ki(t){let e=d.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,iu),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(d.nodes[s].
label,"strong"):En(s))});let r=e.length-n.length;return l("p",{class:"community"},Be(ge(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var au=12;function Ji(t){let{weights:e}=w(),n=V(),{edges:o}=zt(O(t.index)),r=u.neighbours?o:o.slice(0,au),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Tn(Tt(d.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>b({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&u.rank!=="weight"&&l("p",{class:"hint",text:`${cu()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,lu(t,o.length)]}function cu(){return`By ${Q(d,u.rank)}: ${jt(d,u.rank)}`}function lu(t,e){let n=t.edges.length-e,o=t.degree-
t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML file`),r.
length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Xi(t){let e=d.nodes.length<d.about.nodes?"in this page":`of ${y(d.nodes.length)}`,n=(r,s)=>r>0?`${Fr(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=d.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var Qo=4;function Zi(t){let e=d.types[t.type],{mentions:n,named:o,articles:r}=w(),s=n[t.index];return[ee(G(e),e.name),l(
"h2",{tabindex:"-1"},k(t.label)),du(t),uu(t),...fu(t),pu(t),vn(O(t.index)),kn(O(t.index),["Mentions",s],r[t.index]),Yi(t),
l("div",{class:"sentences",id:"sentences"}),...Ji(t),Ki(t),hu(t),Sn("measures","Counts and measures",[mu(s,o[t.index]),In(
Ze(O(t.index)),"mention"),Xi(t)])]}function du({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function uu({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function fu({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function mu(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function pu({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=vr(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,k(n)):k(n))}),e}function hu(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},k(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,Qo).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>Qo&&n.append(` and ${t.forms.length-Qo} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var gu=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Qi({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&gu.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function ta(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=d.others[t],{name:i}=d.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[ee(G(d.types[n]),i),l("h2",{tabindex:"-1"},k(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(d.nodes.length,"node")}.`}),Uo([["Mentions",
y(o)],["Articles",y(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Qi(d,t),dir:"auto"}))]}function ea({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>Tt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var na="graphkit: hints closed",wu=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],xu=new Set(["be","have","do"]),[yu,,,bu]=[0,1,2,3];function oa(){let{edges:t,
weights:e,documents:n}=w(),o=(f,p)=>t[p.index]&&e[p.index]>(f?e[f.index]:0)?p:f,r=d.edges.reduce(o,null);if(!r||u.problem)
return[];let s=l("div",{class:"sentences best"});et()&&$n(s,r);let i=U(r.index),a=l("button",{type:"button",class:"inlin\
e-name",...At(i),onclick:()=>I(i)},k(d.nodes[r.a].label)," – ",k(d.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} i\
n ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function ra(){
let{nodeIndices:t}=w(),[e,n]=ea(d,t.filter(i=>d.nodes[i].type===yu)),o=t.find(i=>d.nodes[i].type===bu),r=ze(d).find(i=>!xu.
has(i.verb)),s=[e!==void 0&&Bn(`What do the articles say of ${Cn(e)}?`,()=>I(O(e))),n!==void 0&&Bn(`How is ${Cn(e)} conn\
ected with ${Cn(n)}?`,()=>b({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Bn(`Who is named with “${Cn(o)}”?`,()=>I(
O(o))),r&&Bn(`Which edges say “${r.verb}”?`,()=>b({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Cn(t){return d.nodes[t].short}function Bn(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function sa(){return vu()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...wu.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:ku},"×"))}var tr=!1;function vu(){try{return tr||window.localStorage.getItem(na)!==
null}catch{return tr}}function ku({currentTarget:t}){tr=!0;try{window.localStorage.setItem(na,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),m("details").focus({preventScroll:!0})}var Su=15;function ia(){let{nodeIndices:t}=w();if(!t.length)return[l("p",{class:"empty",text:Tu()}),Qt()&&te()];let e=us(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Su),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),sa(),...oa(),...ra(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Eu()}),l("ul",{class:"ranked"},...n.map(r=>Tn(r,e[r]/o,e[r]))),d.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${d.about.window}.`})]}function Eu(){let t=w().narrowed?" in t\
he articles shown":"";return u.rank==="weight"?`By the sentences they share with others${t}.`:u.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${Q(d,u.rank)} of their edges, added up.`}function Tu(){return d.nodes.
length?"The filters leave nothing to show.":d.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var aa=null,ca=null;function Mu(){let t=m("details"),{selected:e,other:n}=u,o=xt(e,aa)&&n===ca,r=document.activeElement,
s=t.contains(r)||r===m("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=m("sheet");if(t.replaceChildren(...ht(Iu(e))),[aa,ca]=
[e,n],!o)return(e||n!==null)&&s&&C(t,"h2")?.focus({preventScroll:!0}),Au();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);m("sheet").scrollTop=c,!(!s||r===m("search"))&&($u(t,i)??C(t,"h2"))?.focus({preventScroll:!0})}
function $u(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Au(){let[t,e]=[m(
"sheet"),m("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(u.selected||u.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Iu(t){return u.other!==null?ta(u.other):t?t.kind==="node"?Zi(d.nodes[t.
index]):Ii(d.edges[t.index]):ia()}function Nu(){let{selected:t,other:e,open:n}=u;m("panel").classList.toggle("open",n),m(
"panel").classList.toggle("reading",t!==null||e!==null),m("handle").setAttribute("aria-expanded",String(n)),m("handle-te\
xt").textContent=Ou()}function Ou(){let{selected:t,other:e}=u;return e!==null?d.others[e].label:t?z(d,t).map(n=>d.nodes[n].
label).join(" – "):"Filters and nodes"}function la(){let t=()=>[u.selected,u.other,u.neighbours,u.focus,w(),u.problem,
!u.selected&&et()];S(()=>[u.selected,u.other,u.open],Nu),S(t,Mu),S(()=>[...t(),u.sentences],()=>{let e=document.getElementById(
"sentences");e&&Ei(e)}),m("handle").addEventListener("click",()=>b({open:!u.open})),document.addEventListener("keydown",
e=>{e.key!=="Escape"||e.defaultPrevented||(u.selected||u.other!==null?Go():b({open:!1}))})}async function Lu(){let t=m("reader",HTMLDialogElement),{reader:e}=u;if(e===null)return t.close();let n=await at();!n||u.
reader!==e||(t.replaceChildren(...ht(Cu(n,e))),t.open||t.showModal(),t.scrollTop=0,m("reader-title").focus())}function Cu(t,e){
let n=os(t,e),o=n.find(p=>Ut(t,p)),{title:r,id:s}=d.articles[e],i=n.filter(p=>p!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>b({reader:null})}),c=o===void 0?k(r||s):da(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Te(d.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Bu(t,i,o))]}function Bu(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},da(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",k(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function da(t,e){
let{text:n,marks:o}=t.sentences[e],r=u.selected?z(d,u.selected):[],s=document.createDocumentFragment(),i=0;for(let a of Xe(
o,c=>r.includes(c))){let[c,f,p]=a,h=Ru(p,n.slice(c,f),r.includes(p));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",d.nodes[p].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function Ru(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>Du(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",d.types[d.
nodes[t].type].colour),o}function Du(t){b({reader:null}),I(O(t))}function ua(){let t=m("reader",HTMLDialogElement);t.addEventListener(
"close",()=>b({reader:null})),t.addEventListener("click",e=>{e.target===t&&b({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),S(()=>[u.reader],Lu)}var lt=fa()??{at:0,last:0};function fa(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Rn(t,e){let n=t==="pushState"?{at:lt.at+1,last:lt.at+1}:lt;try{window.history[t](
n,"",e),lt=n}catch{}}function ma(){let t=fa();lt=t?{at:t.at,last:Math.max(t.at,lt.last)}:{at:lt.at+1,last:lt.at+1},Rn("r\
eplaceState",window.location.href)}function pa(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
lt.at>0&&e!==!1:lt.at<lt.last&&n!==!1}function ha(){Rn("replaceState",window.location.href)}var ga=5,Me=[];function _u(){let{selected:t}=u;t?.kind!=="node"||t.index===Me[0]||(Me=[t.index,...Me.filter(e=>e!==t.index)].
slice(0,ga+1))}function Fu(){_u();let{selected:t}=u,e=Me.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,ga);m("trail").
hidden=!Me.length,m("visited").hidden=!e.length,m("visited").replaceChildren(...e.map(n=>l("li",{},En(n))))}function Dn(){
for(let t of["back","forward"])m(t,HTMLButtonElement).disabled=!pa(t)}function wa(){let[t,e]=[Ht("back","Back",()=>window.
history.back()),Ht("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],m("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[u.selected],Fu)}function er(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function xa([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function ya(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Hu=120,Dt={width:600,height:36},Pu=900,ba=4,$e=Fe(d.articles),A=ju(),q=null,re=0;function ju(){let[t,e]=[$e[0]??0,$e[$e.
length-1]??0],{days:n,counts:o}=$e.length?He($e,Hu):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function _n(){
if(q)return er(q.from,q.to,A);if(!u.period)return[A.first,A.last];let[t,e]=u.period.map(ut);return[t,e]}function Ae(t){let e=!t||
t[0]<=A.first&&t[1]>=A.last;b({period:e?null:[W(t[0]),W(t[1])]})}function nr(){let[t,e]=_n(),n=A.last-A.first+1,o=Math.max(
...A.counts),r=A.counts.map((i,a)=>{let[c,f]=[A.first+a*A.width,Math.min(A.first+(a+1)*A.width-1,A.last)],p=Dt.width*a*A.
width/n,h=Dt.width*(f-c+1)/n,g=i?Math.max(2,(Dt.height-2)*Math.sqrt(i/o)):0,x=f>=t&&c<=e;return $("g",{class:x?"in":"out"},
$("title",{},`${Et(W(c),W(f))}: ${v(i,"article")}`),$("rect",{class:"ground",x:p,y:0,width:h,height:Dt.height}),$("rect",
{class:"count",x:p+.1*h,y:Dt.height-g,width:.8*h,height:g}))}),s=m("strip-bars",SVGElement);s.classList.toggle("narrowed",
q!==null||u.period!==null),s.replaceChildren(...r)}function Fn(){nr();let[t,e]=_n().map(W);m("strip-from",HTMLInputElement).
value=t,m("strip-until",HTMLInputElement).value=e,m("strip-all").hidden=!u.period}function Wu(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Ie(),t.setPointerCapture(
n.pointerId),q={from:e(n),to:e(n)},nr())}),t.addEventListener("pointermove",n=>{q&&(q.to=e(n),nr())}),t.addEventListener(
"pointerup",()=>{if(!q)return;let n=Math.abs(q.to-q.from)*t.getBoundingClientRect().width,o=er(q.from,n<ba?q.from:q.to,A);
q=null;let r=u.period&&ut(u.period[0])===o[0]&&ut(u.period[1])===o[1];Ae(r&&n<ba?null:o),Fn()}),t.addEventListener("poin\
tercancel",()=>{q=null,Fn()})}function va(t){let e=l("input",{type:"date",id:`strip-${t}`,min:W(A.first),max:W(A.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>m(r,HTMLInputElement).value);Ie(),le(n)&&le(o)&&Ae(ya(ut(n),ut(o),t,A)),Fn()}),e}function Gu(){let t=u.
period?_n():null,e=t?t[1]-t[0]:A.width-1;(!t||t[1]>=A.last)&&Ae([A.first,Math.min(A.first+e,A.last)]),re=window.setInterval(
()=>{let n=xa(_n(),A);n?Ae(n):Ie()},Pu),or()}function Ie(){window.clearInterval(re),re=0,or()}function or(){let t=m("str\
ip-play");t.textContent=re?"❚❚":"▶",t.setAttribute("aria-label",re?"Pause":"Play the articles over time")}function ka(){
let t=m("strip");if(t.hidden=A.first===A.last,t.hidden)return;let e=$("svg",{id:"strip-bars",viewBox:`0 0 ${Dt.width} ${Dt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>re?Ie():Gu();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},va("from"),l("span",{"aria-hidden":"true",text:"\
–"}),va("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Ie(),Ae(null)}}))),
Wu(e),or(),S(()=>[u.period],Fn)}function Sa(t,e,n){let o=_(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Hn(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function se(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Ea(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:Hr,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,se(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Uu(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Ta(t,e,n){let o=_(()=>[],()=>Uu(t.nodes));return{nodes:qu(t,e,n,o),edges:zu(t,e,o)}}function qu({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Sa(
"Type",t.length,i=>e[t[i].type].name),strength:se("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:se("Mentions",i=>o().mentions[i]),articles:se("Articles",i=>o().articles[i]),first:Hn("F\
irst","First seen",i=>t[i].first),last:Hn("Last","Last seen",i=>t[i].last),roles:Sa("Roles",t.length,i=>t[i].roles.join(
"; ")),...Ea(n.filter(({name:i})=>i!=="weighted_degree"))}}function zu(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({
title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].
b),strength:se("Sentences",a=>e().weights[a]),articles:se("Articles",a=>e().documents[a]),...t.relations.length?{relations:Vu(
t)}:{},...Ea(s),first:Hn("First","First seen",a=>r[a].first),last:Hn("Last","Last seen",a=>r[a].last)}}function Vu(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>Dr(t.edges[e]),text:e=>Rr(t,t.edges[e])}}function Ma(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Ne=Ta(d,w,fs);function rr(t,e){let n=Object.values(Ne[t]).map((o,r)=>{let s=o.text(e);return r===0?Yu(t,e,s):l("td",
o.words?{class:Ku(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function Yu(t,e,n){let o=t==="n\
odes"&&G(d.types[d.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
k(n)))}function Ku(t){return t.length>16?"words long":"words"}function $a({target:t}){return t instanceof Element?t.closest(
"tr"):null}function Aa(t,e){let n=$a(t);if(!n||!De(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);I(e==="nodes"?O(o):U(o)),jn(n)}function Pn(){if(u.view==="drawing")return;let t=u.selected&&`${u.selected.
kind}s`===u.view?u.selected.index:-1,n=[...m("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=C(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function jn(t){let e=t&&C(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function Ia(t){let e=$a(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!St(t)||(t.preventDefault(),jn(n[t.key]))}var Wn=100,vt=Wn;function Ju(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Zu(t,e,s&&!i)}))}function Xu(t){let e=Object.entries(Ne[t]).map(([o,r])=>Ju(t,o,r)),n=l("tbody",{onclick:o=>Aa(
o,t),onkeydown:Ia});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Zu(t,e,n){
let[o,r]=u.sort[t];b({sort:{...u.sort,[t]:[e,o===e?!r:!n]}})}function Na(t){let[e,n]=u.sort[t];return Ma(t,w(),Ne[t][e]??
Ne[t].strength,n)}function Qu(){let t=u.view;if(t==="drawing")return;let e=m("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(Xu(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),vt=Wn;let n=Na(t);tf(e,u.sort[t]),C(e,"tbody")?.replaceChildren(...n.slice(0,vt).map(o=>rr(t,o))),Oa(t,n.length),
Pn()}function tf(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Oa(t,e){let n=(t==="nodes"?d.nodes:d.edges).
length,o=e===n?v(e,t.slice(0,-1)):`${y(e)} of ${v(n,t.slice(0,-1))}`,r=e>vt?`, the first ${y(vt)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=w().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";C(m("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${y(Math.min(Wn,e-vt))} more`,onclick:ef});C(m("tables"),".table-end")?.replaceChildren(
...e>vt?[a]:[])}function ef(){let t=u.view,e=C(m("tables"),"tbody");if(t==="drawing"||!e)return;let n=vt;vt+=Wn;let o=Na(
t);e.append(...o.slice(n,vt).map(r=>rr(t,r))),Oa(t,o.length),Pn(),jn(e.children[n])}function La(){S(()=>[u.view],()=>{let t=u.
view!=="drawing";m("tables").hidden=!t,m("drawing").classList.toggle("covered",t)}),S(()=>[u.view,u.view!=="drawing"&&w(),
u.sort],Qu),S(()=>[u.selected],Pn)}function nf(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=d.about,a=(f,p,h)=>f<p?`${y(f)} of ${v(p,h)}`:
v(p,h),c=[v(t,"article")+(i&&` ${rt(i,Pe)}`),Et(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(d.nodes.length,r,"no\
de")}, ${a(d.edges.length,s,"edge")}`];m("summary").textContent=c.filter(Boolean).join(" · ")}function of(){let{nodes:t,
between:e}=d.about,n=[];d.nodes.length<t&&n.push(`the ${y(d.nodes.length)} strongest of ${y(t)} nodes`),d.edges.length<e&&
n.push(`${y(d.edges.length)} of the ${y(e)} edges between them`),m("note").hidden=!n.length,m("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function rf(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=d.about,f=jt(d,o),p=Object.entries(c).map(([g,x])=>x?`${g} ${x}`:g);return[["Edges join nodes",
n],["Ranked by",bt(o)?f:`${Q(d,o)}, ${f}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(
i)}, for their language`:""],["Names found by",a],["Options",p.join(" ")||"all as by default"],["Built",[t&&P(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function sf(){let{failures:t,warnings:e}=d.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function af(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},k(e)))))}function Ca(){nf(),of();let t=m("how",HTMLDetailsElement);m("m\
ade").replaceChildren(...rf().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...sf().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},af(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,C(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{ie(t,e.target)||(t.open=!1)})}var kt="~";function Gn(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Ba(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function sr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Oe(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ir(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Ra(t){let e=ir(t.nodes),
n=ir(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(kt),c])),r=it(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:Oe(e,i=>s(i,"node"),i=>({selected:O(i)})),edge:Oe(o,i=>s(
i,"edge"),i=>({selected:U(i)})),other:Oe(ir(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:cf(t,e),"not-thr\
ough":lf(t,e),"not-through-type":df(t),view:Gn("view",["drawing","nodes","edges"]),focus:uf(t,e),without:ff(t),min:Ba("m\
inimum",Wt(t.edges.map(i=>i.weight))),articles:Ba("minimumDocuments",Wt(t.edges.map(i=>i.documents))),rank:Gn("rank",[r.
rank,...t.ranks.map(({name:i})=>i)]),verb:mf(t),community:pf(t,e),period:hf(t),source:gf(t),article:Oe(n,({article:i})=>i,
i=>({article:i})),topic:Oe(e,({topic:i})=>i,i=>({topic:i})),officials:sr("officials",r.officials),all:sr("all",r.all),isolates:sr(
"isolates",r.isolates),colours:Gn("colours",["type","community"]),theme:Gn("theme",["system","light","dark"])}}function cf(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(kt):"",read:([n])=>{let[o,r,s]=n.split(kt),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function lf(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function df({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function uf(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth].join(kt):"",read:([n])=>{let[o,r]=n.split(kt),s=e.get(o);return s!==void 0&&
/^[123]$/.test(r??"")?{focus:{node:s,depth:Number(r)}}:{}}}}function ff(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).
map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function mf(t){
let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function pf(t,e){
return{write:({communities:n})=>n.map(o=>o===st?kt:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{
let s=e.get(r);return s!==void 0?wt(t,t.nodes[s].community):r===kt?st:[]});return o.length?{communities:[...new Set(o)].
sort((r,s)=>r-s)}:{}}}}function hf(t){let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(kt):"",read:([
n])=>{let o=n.split(kt);return e&&o.length===2&&o.every(le)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function gf(t){let e=We(
t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&
o.length<e.length?{sources:o}:{}}}}function Le(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Da(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Fa=["node","edge","other","path","view","focus"],wf=250,Ce=Ra(d),_t={all:"",places:""},ot=null;function Ha(){let[t,e]=[
Le(Ce,u),Le(Ce,u,Fa)];ot&&window.clearTimeout(ot.timer),t===_t.all?ot=null:e===_t.places?ot={timer:window.setTimeout(_a,
wf),hash:t}:(_a(),Pa("pushState",t)),ot||(_t={all:t,places:e})}function _a(){ot&&(_t={..._t,all:ot.hash},Pa("replaceStat\
e",ot.hash),ot=null)}function Pa(t,e){let n=[Mr&&"embed",e].filter(Boolean).join("&");Rn(Ot?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),Dn()}function ja(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===_t.
all)return;ot&&window.clearTimeout(ot.timer),ot=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
focus:null,view:"drawing",sentences:Ke,neighbours:!1,...it(d),...Da(Ce,t)};Ot&&(e.view="drawing");let{selected:n=null}=e;
xt(n,u.selected)?e.selected=u.selected:e.open=n!==null||typeof e.other=="number",b(e),_t={all:t,places:Le(Ce,u,Fa)}}function xf(){
ma(),ja(),Ha(),Dn()}function Wa(){ha(),ja(),Dn();for(let t of["popstate","hashchange"])window.addEventListener(t,xf);S(()=>[
Le(Ce,u)],Ha)}var yf=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it"],["+ and −","Zoom in and out"],["0","Show all of it"]]],
["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a column\
: sort by it, again: reverse the order"]]]],bf=["A node is a person, an organisation, a place or a topic that the articl\
es name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentences. Poin\
t at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as news agenc\
ies do. Nodes with strong edges stand close together.","The address of this page always holds what you see: copy it to c\
ome back, or to show it to others who have the file."];function Ga(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},
...e.map(({label:n,meaning:o})=>l("div",{},l("dt",{text:n}),l("dd",{text:o})))))}function vf(){let t=l("button",{type:"b\
utton",class:"close","aria-label":"Close the help",text:"×",onclick:()=>m("help",HTMLDialogElement).close()}),e=yf.map(
([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));
return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...bf.map(n=>l("p",{text:n})),...e,d.edges.length>
0&&Ga("Measures of edges",d.edgeMeasures),d.edges.length>0&&Ga("Measures of nodes",d.nodeMeasures)]}function kf(){let t=m(
"help",HTMLDialogElement);u.help&&!t.open?t.showModal():!u.help&&t.open&&t.close()}function Ua(){let t=m("help",HTMLDialogElement);
t.append(...ht(vf())),t.addEventListener("close",()=>b({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),
t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||Re(e.target)||
!St(e)||(e.preventDefault(),b({help:!0}))}),S(()=>[u.help],kf)}function qa(){let t=m("search",HTMLInputElement),e=new ne(t,m("suggestions"),m("no-match"),n=>{t.value="",I(O(n))},n=>{t.
value="",Jr(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Re(n.target)||
!St(n)||(n.preventDefault(),t.focus(),t.select())})}function Un({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),on_page:"boolean",x:"do\
uble",y:"double",size:"double",r:"int",g:"int",b:"int"}}function qn({edgeMeasures:t}){return{weight:"int",sentences:"int",
documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"string",relations:"\
string",timeline:"string",named_sentences:"int",among_strongest:"boolean"}}function Sf({nodes:t,types:e,nodeMeasures:n},{
mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,type:e[a.type].name,via:a.via,listed_id:a.listed_id,
observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],first_seen:a.first,last_seen:a.last,timeline:za(a.timeline),
roles:a.roles.join("; "),official:a.official,aliases:a.forms.map(({text:c})=>c).join("; "),...Object.fromEntries(n.map(({
name:c,whole:f,values:p})=>[c,f?p[i]:de(p[i])])),on_page:!0}}function Ef(t,{weights:e,namedWeights:n,documents:o},r){let{
nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],[f,p]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:p,weight:e[r],sentences:e[r],
named_sentences:n[r],documents:o[r],...Object.fromEntries(a.map(({name:h,values:g})=>[h,de(g[r])])),first_seen:c.first,last_seen:c.
last,relations:Br(t,c),timeline:za(c.timeline),among_strongest:c.among_strongest}}function za(t){return t.map(([e,n])=>`${e}\
: ${n}`).join("; ")}function zn(t,e){return e.nodeIndices.map(o=>Sf(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function Vn(t,e){
return t.edges.flatMap(({index:o})=>e.edges[o]?[Ef(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<
r.target?-1:1)}var Va=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Tf(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ya(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Tf(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Ka(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Va.includes(o));return Ya([...Va,...n,"timeline",
"named_mentions"],zn(t,e),Un(t))}function Ja(t,e){let n=qn(t),o=["source","target",...Object.keys(n).filter(r=>r!=="amon\
g_strongest")];return Ya(o,Vn(t,e),n)}var Mf=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,$f={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Yn(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>$f[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Za(t,e,n){let o=Af(
t),r=Nf(t,e,n),s=zn(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Mf,...[...o.node,...o.edge].map(If),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${Yn(i.id)}">${Xa(i,o.node)}</node>
`),...Vn(t,e).map(i=>`<edge source="${Yn(i.source)}" target="${Yn(i.target)}">${Xa(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Af(t){let e=Un(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(qn(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function If({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Xa(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${Yn(t[o])}</data>`).join("")}function Nf({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(x=>o.nodes[x]);if(!r.length)return new Map;let s={x:Pt(r.map(({x})=>x)),y:Pt(r.map(({y:x})=>x))},
i=r.map(({size:x})=>x),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x,y:E})=>[Math.abs(x-s.x),Math.abs(
E-s.y)])),p=c>a?100:4,h=p/c;f*h>5e3&&(h=5e3/f,p=Math.max(c*h,4));let g=x=>de(Math.round(x*1e3)/1e3+0);return new Map(r.map(
({id:x,x:E,y:R,size:H})=>{let M=c>a?(H-a)/(c-a):0,{colour:dt}=e[t[x].type],[Z,j,uc]=[1,3,5].map(dr=>parseInt(dt.slice(dr,
dr+2),16));return[t[x].id,{x:g((E-s.x)*h),y:g((s.y-R)*h),size:g(4+(p-4)*M),r:Z,g:j,b:uc}]}))}function Qa(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${br(d.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function Kn(t,e,n){Qa(t,new Blob([n],{type:e}))}var tc={"Nodes as a table (CSV)":()=>Kn(
"nodes.csv","text/csv",Ka(d,w())),"Edges as a table (CSV)":()=>Kn("edges.csv","text/csv",Ja(d,w())),"Graph for Gephi and\
 others (GraphML)":()=>Kn("graph.graphml","application/xml",Za(d,w(),oo))};function ec(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>ri(o()).toBlob(s=>{s&&Qa("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>Kn("drawing.svg","image/svg\
+xml",oi(ii(o())))))}var Of=120,Lf="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Cf="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Bf="Whe\
re you publish the page, give its address instead of the file's name.",Ft=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),ar=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),nc=l("p",{class:"hint",id:"share-note"}),oc=l("p",{class:"hint",text:Bf}),Jn=l("p",{id:"copied",role:"st\
atus"}),rc=sc("Copy link",Ft,"Link copied.");async function Rf(t,e){try{await navigator.clipboard.writeText(t.value),Jn.
textContent=e}catch{t.focus(),t.select(),Jn.textContent="This browser does not let the page copy: copy what is selected."}}
function sc(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Rf(e,n)})}function ic(){
let t=window.location.href;Ft.value=hr(t),nc.textContent=ae(t)?Ft.value?Lf:Cf:"",[Ft.hidden,rc.hidden]=[!Ft.value,!Ft.value],
ar.value=gr(t,rt(d.about.title,Of)),oc.hidden=!ae(t),Jn.textContent=""}function ac(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),nc,Ft,rc,l("p",{class:"share-title",text:"In another page"}),oc,ar,sc("C\
opy HTML",ar,"HTML copied."),Jn)}var Df={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},_f={type:"Type",community:"Community"},Ff={system:"As the system",
light:"Light",dark:"Dark"},Hf={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5\
 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function Pf(t){return $("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},$("path",
{d:Hf[t]}))}function cc(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},Pf(t),l("span",{class:"tool-n\
ame",text:e}))}function cr(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>b({[t]:r})}));
return S(()=>[u[t]],()=>{for(let r of o)r.checked=r.value===u[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("leg\
end",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function lr(t,e,...n){let o=`menu-${e}`,r=l("di\
v",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=cc(e,t,{"aria-expanded":"false","aria-c\
ontrols":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("ari\
a-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),
i.addEventListener("focusout",c=>{c.relatedTarget&&!ie(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdow\
n",c=>{ie(i,c.target)||a(!1)}),r.addEventListener("click",c=>{De(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),
i}function jf(){let t=lr("Share","share",ac());return C(t,"button")?.addEventListener("click",ic),t}function lc(){let t=Object.
entries(tc).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));m("tools").append(cr("view","Shown a\
s",Df),lr("Colours","colours",cr("colours","Colour nodes by",_f),cr("theme","Light or dark",Ff)),lr("Download","download",
ec(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),jf(),cc("help","Help",{"aria-haspopup":"dialog","aria-ke\
yshortcuts":"?",onclick:()=>b({help:!0})}))}var dc=null;function Wf(){u.focus!==dc&&Ct(!0),dc=u.focus}cs();Ca();vi();ka();qa();fi();hi();la();wa();Vi();La();lc();Ua();
ua();$r();Wa();po();Ct();S(()=>[u.focus],Wf);window.setTimeout(at,300);window.graphkit={network:T,data:d,state:u,select:I,
update:b,labels:be,communityNames:ye,visible:w};})();
