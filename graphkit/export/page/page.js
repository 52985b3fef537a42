// Made from the modules in src by `make page`.
"use strict";
(()=>{function m(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function R(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...Et(n)),o}function Et(t){return t.filter(Boolean)}function $(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var rc={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function W(t){return $("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},$("path",{d:rc[t.shape],fill:t.colour}))}
function Oe(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function or(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function Ft(t,e,n){let o=$("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},$("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function Le(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function xt({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function rr(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function se(t,e){return e instanceof Node&&t.contains(e)}function Ce(t,e){return t instanceof Element?t.closest(
e):null}function Jn(t){let[e,n=""]=sr(t,"#"),[o,r=""]=sr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function sr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function ir({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Kn(t){return t==="embed"||t.startsWith(
"embed=")}function Xn(t){let{query:e,hash:n}=Jn(t);return e.some(Kn)||n.some(Kn)}function Be(t){let{base:e,query:n,hash:o}=Jn(
t),r=s=>s.filter(i=>!Kn(i));return ir({base:e,query:r(n),hash:r(o)})}function sc(t){let{base:e,query:n,hash:o}=Jn(Be(t)),
r=ie(t)?e.slice(e.lastIndexOf("/")+1):e;return ir({base:r,query:[...n,"embed"],hash:o})}function ar(t){let e=Be(t);if(!ie(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function ie(t){return t.startsWith("file:")}function cr(t,e){let[
n,o]=[sc(t),e].map(ic);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function ic(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var lr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function P(t){let[e,n,o]=t.split("-");return`${Number(o)} ${lr[Number(n)-1]} ${e}`}function ae(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${lr[Number(n)-1]} ${e}`:e}function yt(t,e){return t?t===
e?P(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${P(e)}`:`${t.slice(0,4)===e.slice(0,4)?P(t).slice(0,-5):P(t)}\
 – ${P(e)}`:""}function lt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function ce(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=lt(t);return Number.isFinite(e)&&G(e)===t}function Re(t){
return t.filter(({date:e})=>e).map(({date:e})=>lt(e)).sort((e,n)=>e-n)}function _e(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function dr(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(ac(n[n.length-1]));return n}function ac(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return ur(new Date(cc(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function cc(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function ur(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Zn(t,e){return e==="week"?ur(new Date(`${t}T00:00Z`)):t.slice(0,7)}var lc=32,De=80,dc={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ot(t,e=lc){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function Tt(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>dc[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function fr(t){let e=Tt(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Fe({id:t,title:e,date:n}){let o=ot(e||t,De);return n?`${o}\
 · ${P(n)}`:o}function He(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Pe(t){return ot(t,De)||"No source given"}function Qn(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var uc="https://www.wi\
kidata.org/wiki/";function mr(t){return/^Q[1-9]\d*$/.test(t)?uc+t:Qn(t)}function mt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function gr(t,e){let n=hr(e,"degree"),o=hr(e,"community"),r=mt(e.nodes).map((i,a)=>({...fc(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=mt(e.edges).map((i,a)=>mc(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);return{about:e.about,types:mt(e.types),ranks:mt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(pr),nodeMeasures:e.
node_measures.map(pr),articles:mt(e.articles),communities:pc(r),nodes:r,edges:s,relations:mt(e.relations),others:mt(e.others),
unlisted:e.unlisted,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.
from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.
from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function pr(t){return{...t,values:Float64Array.from(t.values)}}
function hr({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);
return n.values}function fc({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:ot(e),x:n,y:o,size:r,first:i.
days[s.first],last:i.days[s.last],timeline:wr(s.timeline,i),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),
edges:[]}}function mc({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,
drawnAtFirst:!s,weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,
first:a.days[i.first],last:a.days[i.last],timeline:wr(i.timeline,a)}}function wr(t,{periods:e}){let n=[];for(let o=0;o<t.
length;o+=2)n.push([e[t[o]],t[o+1]]);return n}function pc(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)
e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:
r?`${o} and ${r}`:o,members:n}})}function bt(t,e){return t.a===e?t.b:t.a}function z(t,{kind:e,index:n}){return e==="node"?
[n]:[t.edges[n].a,t.edges[n].b]}function O(t){return{kind:"node",index:t}}function U(t){return{kind:"edge",index:t}}function pt(t,e){
return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function Mt(t){return m(t,HTMLScriptElement).text}var to=JSON.parse(Mt("drawn")),d=gr(to,JSON.parse(Mt("payload")));var $t=Xn(window.location.href),xr=$t&&Xn(`#${window.location.hash.slice(1)}`);$t&&(document.documentElement.dataset.embed=
"");function hc(){let e=d.types.filter((n,o)=>d.nodes.some(r=>r.type===o)).map(n=>l("span",{},W(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function yr(){$t&&m("drawing").append(hc());let t=m("whole",HTMLAnchorElement);t.hidden=
!$t;let e=()=>{t.href=Be(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var We={period:null,sources:null,article:null,topic:null};function ht({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function br(t,e){if(!ht(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:wc(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||gc(a,n))))}function gc(t,[e,n]){return t!==""&&t>=e&&t<=n}function wc({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function vr({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=je(t,r),i=je(e,r);return{weights:s.times,namedWeights:je(n,r).
times,documents:s.documents,mentions:i.times,named:je(o,r).times,articles:i.documents}}function je({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function kr({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Sr(t,e,n,o){
let r=new Map;for(let s of kr(t,e,n)){let{date:i}=t.articles[s];i&&r.set(Zn(i,o),(r.get(Zn(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function Er(t,e,n){let o=kr(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function Ge({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Tr({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Mr({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function $r({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Ar({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function eo({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,p,h],g)=>{let x=a.filter(([L,H])=>L===g&&(!i||i[s?.sentences[H].article??0])),E=[...new Set(
x.map(([,L])=>L))];return{words:t[f].words,verb:t[f].verb,source:p===-1?e:p,target:p===-1||p===e?n:e,both:p===-1,count:s?
E.length:h,sentences:E,marks:new Map(x.map(([,L,H,M])=>[L,[H,M]])),reporters:new Map(x.flatMap(([,L,,,H])=>H===-1?[]:[[L,
H]]))}}).filter(({count:f})=>f>0).sort((f,p)=>p.count-f.count)}var xc=new Intl.NumberFormat("en"),yc=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),bc=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),vc=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return xc.
format(t)}function no(t){return yc.format(t)}function Ir(t){return bc.format(t)}function v(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function Nr(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[vc.select(t)]}`}function Ue(t,e){
return t.toFixed(e).replace("-","−")}function Or(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function Lr(t){return t<.001?"p < 0.001":`p =\
 ${no(t)}`}function le(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Ht(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Cr=4;function gt(t){return t==="weight"||t==="documents"}function X({ranks:t},e){return t.find(({name:n})=>n===e)?.label??
e}function Pt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function oo({edgeMeasures:t},e){let n=t.find(({
name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Br(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:oo(t,e).values}function ro({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function de(t,e){return gt(e)?y(t):Ue(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Rr({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Ir(e)):""}function _r(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Dr({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Cr||s[c]<Cr),s[a]+=1,s[c]+=1}return r}function rt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,...We,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function jt(t){return[...new Set([1,...t])].sort(
(e,n)=>e-n)}function Hr(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(h,g)=>Number(h>=e.minimum&&o.documents[g]>=
e.minimumDocuments&&Tr(t,g,e.verb))),i=Fr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?i:Fr(t,{...e,
types:a},s,o.mentions),f=a.map(()=>0);for(let{index:h,type:g}of t.nodes)f[g]+=c.nodes[h];let p=so(i.edges);return{nodes:Array.
from(i.nodes,Boolean),edges:Array.from(i.edges,Boolean),nodeIndices:so(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:
so(Dr(t,i.edges,r())),...o,chosen:n,narrowed:n!==null,passing:i.passing,strong:s,typeCounts:f}}function Fr(t,e,n,o){let{
types:r,officials:s,focus:i}=e,a=Uint8Array.from(t.nodes,({type:p,official:h},g)=>Number(r[p]&&(h||!s||t.types[p].name!==
"person")&&o[g]>0));s&&kc(t,a,n,o),i&&Sc(t,i,a,n);let c=new Uint8Array(n.length),f=new Uint8Array(a.length);for(let p=0;p<
c.length;p+=1){let[h,g]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!a[h]||!a[g]||(c[p]=f[h]=f[g]=1)}return qe(e)?{passing:a,edges:c,
nodes:a}:(i&&(f[i.node]=1),{passing:a,edges:c,nodes:f})}function qe({isolates:t,minimum:e,minimumDocuments:n,verb:o}){return t&&
e===1&&n===1&&o===null}function kc({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.from(t,({
index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,p]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[p]=1),r[c]&&i(p)&&(a[f]=
1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Sc(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=o[e]=1;
let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let p of t.nodes[f].edges){let h=bt(t.edges[p],f);!r[p]||!o[h]||
s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function so(t){let e=[];for(let n=0;n<t.length;n+=1)t[n]&&
e.push(n);return e}function Pr(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[bt(t.edges[a],
e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>bt(t.edges[a],e))],edges:i}}function jr(t,e){return e.
focus!==null||Object.entries(io(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function io(t){let{rank:e,all:n,
...o}=rt(t);return o}function Ec(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function _(t,e){let n;return()=>{let o=t();
return(!n||!Ec(o,n.of))&&(n={of:o,made:e()}),n.made}}var ze=5,co=20,Wt={selected:null,other:null,hovered:null,sentences:ze,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",refused:0,sort:{nodes:["stre\
ngth",!0],edges:["strength",!0]},...rt(d)},u=Wt,Wr=[],ao=!1;function b(t){Object.assign(Wt,t),Wt.problem&&ht(Wt)&&Object.
assign(Wt,We,{open:!0,refused:Wt.refused+1}),!ao&&(ao=!0,queueMicrotask(()=>{ao=!1,lo()}))}function lo(){for(let t of Wr)
t()}function S(t,e){Wr.push(_(t,e))}function I(t){pt(t,u.selected)&&u.other===null||b({selected:t,other:null,hovered:null,
sentences:ze,neighbours:!1,open:t!==null})}function Gr(t){I(null),b({other:t,open:!0})}function At(t){pt(t,u.hovered)||b(
{hovered:t})}var ue=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Tc=6;function Ur({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:p,b:h}of e)r[f]&&(s[p+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:p,b:h}of e)if(r[f])for(let[g,x]of[[p,h],[h,p]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[x,f,r[f]]}
return a}function qr({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:p})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(p,1))),a=n.lengthOf.map((f,p)=>f&&f*(i[e[2*p]]+i[e[2*p+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Ve({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new ue;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function zr(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new ue;f.push(o[e],e);for(let p=f.pop();p!==void 0&&p!==n;p=f.pop())if(!c.has(p)){c.add(p);
for(let h=t.starts[p];h<t.starts[p+1];h+=1){let[g,x]=[t.ends[h],t.edges[h]],E=(i.get(p)??0)+t.lengths[h];r.has(g)||s.has(
x)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[p,x]),f.push(E+o[g],g))}}return Mc(n,a,i.get(n)??0)}function Mc(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Vr(t,e,n,o=Tc){let[r,s]=e<n?[e,n]:[n,e],i=Ve(t,s),a=e===n?null:zr(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...$c(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
Ac);let p=f.shift();if(!p)break;c.push(p)}return r===e?c:c.map(Ic)}function $c(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((x,E)=>g[E]===
x)),p=new Set(f.map(({edges:g})=>g[a])),h=zr(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),p);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function Ac(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Ic({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Kr(t,e){let n=mt(t.sentences),o=Oc(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let p of new Set(c.
marks.map(h=>h[2])))r[p].push(f)});let s=c=>n[c].marks.filter((p,h)=>!o.get(c)?.has(h)).map(p=>p[2]),i=c=>Yr(r.map((f,p)=>f.
flatMap(h=>c(h).filter(g=>g===p).map(()=>n[h].article)))),a=c=>Yr(t.edges.map((f,p)=>f.filter(h=>c(h,p)).map(h=>n[Z(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Nc(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[p,h]=Array.
isArray(c)?c:[c,c],{a:g,b:x}=e.edges[f],[E,L]=[s(p),s(h)];return E.includes(g)&&L.includes(x)||E.includes(x)&&L.includes(
g)}),namedNodePlaces:i(s)}}function Nc(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Oc(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Yr(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function Z(t){
return Array.isArray(t)?t[0]:t}function uo({sentences:t},e,n){return n?e.filter(o=>n[t[Z(o)].article]):e}function Jr({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Gt({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function fo(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Gt(t,Z(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(Z(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Xr(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[Z(o)],s=!Array.isArray(o)&&Gt(t,Z(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?
i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Lc=120;function Zr(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Lc)),r=[...e].sort((s,i)=>Z(s)-Z(i));return fo(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Ye(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var ts="so sentences and the filters by period, source, topic and article are missing; all else works, and",Cc=`This bro\
wser lacks DecompressionStream, ${ts} a current Firefox, Chrome, Edge or Safari shows everything.`,Bc=`This file's sente\
nces are damaged, ${ts} a fresh copy of the file shows everything.`,Qr,mo=null;function st(){return Qr??=u.problem?Promise.
resolve(null):_c().catch(Rc),Qr}function Q(){return mo}function es(){ns()&&!("DecompressionStream"in window)&&b({problem:Cc})}
function ns(){return Mt("evidence").startsWith('"')}function Rc(){return b({problem:Bc}),null}async function _c(){let t=Mt(
"evidence");return mo=Kr(JSON.parse(ns()?await Dc(JSON.parse(t)):t),d),b({}),mo}async function Dc(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function os(){return[u.period,u.sources,u.article,u.topic,ht(u)&&Q()]}var fe=_(os,()=>{let t=Q(),e=t&&br(t,u);return{chosen:e,
counts:t&&e?vr(t,e):d.counts}}),V=_(()=>[u.rank,fe()],()=>Br(d,u.rank,fe().counts)),Fc=_(()=>[V(),fe().counts.weights],()=>_r(
V(),fe().counts.weights)),w=_(()=>[u.types,u.minimum,u.minimumDocuments,u.rank,u.verb,u.officials,u.all,u.isolates,u.focus,
...os()],()=>({...Hr(d,u,fe(),Fc),waiting:ht(u)&&!Q()})),rs=_(()=>[w(),V()],()=>ro(d,w().edges,V())),ss=_(()=>[w()],()=>ro(
d,w().edges,w().weights)),me=_(()=>[w(),V()],()=>Ur(d,w().edges,V())),Ut=_(()=>u.path?[u.path.a,u.path.b,me(),u.avoided,
u.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=u,{nodes:o}=w();if(!t||!o[t.a]||!o[t.b])return[];let r=d.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Vr(qr(d,me(),t,r),t.a,t.b)});function dt(){let t=Ut();return t[Math.
min(Math.max(u.path?.number??0,0),t.length-1)]??null}var Hc=_(()=>[w(),V()],()=>new Map);function qt(t){if(t.kind==="edg\
e")return{nodes:z(d,t),edges:[t.index]};let e=Hc(),n=e.get(t.index)??Pr(d,t.index,w(),V());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function Ke(t){let[e,{chosen:n}]=[Q(),w()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.
index].timeline:Sr(e,t,n,d.about.period)}function is(t){let[e,{chosen:n}]=[Q(),w()];return!e||!n?(t.kind==="node"?d.nodes:
d.edges)[t.index]:Er(e,t,n)}function Je(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var as=10.5,Pc=22,jc=5,Wc=60,cs=2,Gc=6,ut='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',po=[];function Uc(t){if(!po[t.index]){let e=tt(m("overlay",HTMLCanvasElement));e.font=`100px\
 ${ut}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);po[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return po[t.index]}function qc(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),as),Pc))/2}function Xe(t,e,n=cs,o=qc(t,e)){let{width:r,above:s,
below:i}=Uc(t),[a,c]=[o*r,o*(s+i)],f=pe(t,e),[p,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[p,f.bottom+n],[p,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([x,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:x,top:E,right:x+a,bottom:E+c}))}function pe(t,e){let n=t.size*(d.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function zc(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function ho(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Je();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,jc),...s]),p=new Set([...f,...r?t.slice(0,Wc):[]]);for(let g of e)a.add(
pe(d.nodes[g],n),g);let h=[];for(let g of t){let x=s.includes(g)?Gc:cs,E=Xe(d.nodes[g],n,x),L=Xe(d.nodes[g],n,x,as),H=j=>j.
left>=c.left&&j.right<=c.right&&j.top>=c.top&&j.bottom<=c.bottom,M=j=>H(j)&&!a.hit(j,g),ct=j=>H(j)&&!a.hit(j,g,s.includes(
g)?0:g),J=E.find(M)??L.find(M)??(p.has(g)?L.find(ct):void 0)??(f.has(g)?zc(L,c).find(ct):void 0);J&&(a.add(J,-1),h.push(
J))}return h}function tt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var Vc=1.5,Yc=2,Kc=.3,ls=["1","2","3","4","5","6","7"].map(t=>`community-${t}`),It="community-other",Ze=null;function ds(){
return Ze||("printing"in document.documentElement.dataset?"light":u.theme!=="system"?u.theme:window.matchMedia("(prefers\
-color-scheme: dark)").matches?"dark":"light")}function us(){return`${ds()} ${u.colours}`}function Qe(){let t=document.documentElement;
t.dataset.theme=ds(),t.dataset.colours=u.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:us(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...ls,It].map(o=>[o,n(o)]))}}var vt=Qe();function N(){return vt}function fs(){
return vt.name===us()?!1:(vt=Qe(),!0)}function go(t,e){Ze=t,vt=Qe();try{return e()}finally{Ze=null,vt=Qe()}}function Nt(t){
return d.communities[t].members.length<2?It:ls[t]??It}function tn(t){let e=u.colours==="community"?vt.communities[Nt(t.community)]:
d.types[t.type].colour;return t.observer?{fill:vt.ground,border:e}:{fill:e,border:vt.ground}}function en({observer:t,size:e},n){
return Math.min(t?Yc:Vc,Kc*e*n)}var Jc=400,Xc=5,Zc=1.5,ms=3,Qc=.11,tl=.012,el=.8,gs=13,ws=16,xs=_(()=>[w()],()=>{let t=[];if(d.nodes.length<=Jc)return t;
let{nodes:e,nodeIndices:n}=w(),o=Math.max(...n.map(r=>Math.abs(d.nodes[r].x)),1);return d.communities.forEach(({members:r},s)=>{
let i=r.filter(a=>e[a]);i.length>=Xc&&t.push(nl(s,i,2*o*tl))}),t});function nl(t,e,n){let o={x:ps(e.map(a=>d.nodes[a].x)),
y:ps(e.map(a=>d.nodes[a].y))},r=a=>Math.hypot(d.nodes[a].x-o.x,d.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(a)-r(c)||a-c).slice(
0,Math.ceil(el*e.length)).flatMap(a=>ol(d.nodes[a],d.nodes[a].size+n));return{community:t,middle:o,corners:rl(i)}}function ol({
x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function ps(t){
return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function rl(t){let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...hs(
e),...hs(e.reverse())]}function hs(t){let e=[];for(let n of t){for(;e.length>1&&sl(e[e.length-2],e[e.length-1],n);)e.pop();
e.push(n)}return e.slice(0,-1)}function sl(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function ys(t,e){return Math.
min(Math.max((ms-t/e)/(ms-Zc),0),1)}function nn(t,e,n,o){let r=ys(n,o);if(r){t.globalAlpha=Qc*r;for(let{community:s,corners:i}of xs()){
t.fillStyle=N().communities[Nt(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=
1}}function bs(t,e,n){let o=[];if(ys(t,e)<.5)return o;let r=Je(),s=tt(m("overlay",HTMLCanvasElement));s.font=ks();for(let{
community:i,middle:a}of xs()){let{nodes:c}=w(),p=d.communities[i].members.filter(M=>c[M]).slice(0,3).map(M=>d.nodes[M].short),
h=Math.max(...p.map(M=>s.measureText(M).width))/2,g=ws*p.length,x=(M,ct,J)=>Math.max(Math.min(M,J),ct),E=x(a.x*t,n.left*
t+h,n.right*t-h),L=x(a.y*t-g/2,n.top*t,n.bottom*t-g),H=[0,-g,g].map(M=>({lines:p,left:E-h,right:E+h,top:L+M,bottom:L+M+g})).
find(M=>M.top>=n.top*t&&M.bottom<=n.bottom*t&&!r.hit(M,i));H&&(r.add(H,-1),o.push(H))}return o}function vs(t,{lines:e,left:n,
right:o,top:r},s){t.font=ks(),t.textAlign="center",t.textBaseline="alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=
N().ground,t.fillStyle=N().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+o)/2,s.y+r+a*ws+gs];t.strokeText(i,c,f),t.fillText(i,c,
f)})}function ks(){return`600 ${gs}px ${ut}`}var il={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function wo(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${ut}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=N().ground,t.strokeText(d.nodes[e.node].short,r,s),t.fillStyle=
N().ink,t.fillText(d.nodes[e.node].short,r,s)}function Ss(t,e){let{clientWidth:n,clientHeight:o}=m("overlay");t.font=`15\
px ${ut}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=N().ink,t.fillText(e,n/2,o/2)}function Es(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?N().accent:N().
brightEdge,xo(t,e,n),t.globalAlpha=1}function xo(t,e,n){let[o,r]=[d.nodes[e.a],d.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function on(t,e,n){let{fill:o,border:r}=tn(
e),{shape:s}=d.types[e.type];rn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=en(
e,n.scale),t.strokeStyle=r,t.stroke()}function yo(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];rn(t,d.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function rn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of il[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var al=1500,cl=.25;function ll(){let t=w().drawnIndices.length>al?cl:1;return({a:e,b:n,opacity:o})=>d.nodes[e].community===
d.nodes[n].community?o:o*t}function sn(t,e){let n=ll();t.strokeStyle=N().edge;for(let o of w().drawnIndices){let r=d.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),xo(t,r,e)}t.globalAlpha=1}function bo(){let t=new Map;for(let r of w().nodeIndices){let{community:s}=d.nodes[r],i=Nt(s),a=t.get(i)??{community:s,count:0};
a.count+=1,t.set(i,a)}let e=t.get(It);t.delete(It);let n=[...t].sort((r,s)=>r[1].community-s[1].community).map(([r,{community:s,
count:i}])=>({colour:r,text:d.communities[s].name,count:i}));if(!e)return n;let o=n.length?"Smaller communities":"No com\
munities";return[...n,{colour:It,text:o,count:e.count}]}function dl(t){t.hidden=u.colours!=="community",!t.hidden&&t.replaceChildren(
...bo().map(({colour:e,text:n,count:o})=>ul(e,n,o)))}function ul(t,e,n){let o=l("span",{class:"type-count",text:y(n)});return l(
"li",{},Oe(t),k(e),o)}function Ts(){let t=l("ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});
m("legend").after(t),S(()=>[u.colours,w()],()=>dl(t))}var an=28,fl=.02,Ms=1.6,ml=1.6,pl=6,hl=3.5,gl=5,wl=.8;function $s(){let{clientWidth:t,clientHeight:e}=m("network"),n=cn(
1);if(e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top))for(let a of d.nodes)[a.x,a.y]=[-a.y,a.x];let r=yl();for(let a of d.nodes)
[a.x,a.y]=[a.x*r.across,a.y*r.down];let{scale:s}=ln(),i=Math.min(Math.max(hl/s-pl,0),gl);i&&xl(i);for(let a of d.edges)a.
width*=Math.min(Math.max(1,wl/s),2.5)}function xl(t){let e=d.nodes.map(r=>pe(r,1)),n=d.nodes.map(r=>r.index).sort((r,s)=>e[r].
left-e[s].left||r-s),o=d.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];
if(f.left-c.right>2.5*t)break;let p=Math.max(f.left-c.right,f.top-c.bottom,c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(
o[h],Math.max(p/2.5,0))}});for(let r of d.nodes)r.size+=o[r.index]}function yl(){let{scale:t}=ln(),{wide:e,high:n}=As(),
{left:o,top:r,right:s,bottom:i}=cn(t),a=c=>Math.min(Math.max(c,1),ml);return{across:a(e/((s-o)*t)),down:a(n/((i-r)*t))}}
function As(){let{clientWidth:t,clientHeight:e}=m("network"),n=an+(m("note").hidden?0:m("note").offsetHeight);return{wide:Math.
max(t-2*an,50),high:Math.max(e-an-n,50),below:n}}function ln(){let{wide:t,high:e,below:n}=As(),[o,r]=[fl,2*Ms];for(let a=0;a<
14;a+=1){let c=(o+r)/2,{left:f,top:p,right:h,bottom:g}=cn(c);c<=Ms&&(h-f)*c<=t&&(g-p)*c<=e?o=c:r=c}let s=cn(o),i={x:(s.left+
s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(an-n)/2}}}function cn(t){let e=m("network").clientWidth/
8,n=w().nodeIndices.flatMap(r=>{let s=d.nodes[r],i=pe(s,t);if(!s.labelled)return[i];let{left:a,right:c,bottom:f}=Xe(s,t)[0],
p=Math.max(0,(c-a-e)/2);return[i,{left:a+p,right:c-p,top:i.top,bottom:f}]}),o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};
for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),o.right=Math.max(o.right,r.right/t),o.bottom=
Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}function Is(t){let{fill:e,border:n}=tn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=d.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}$s();var Ns=new vis.DataSet(d.nodes.map(Is)),T=new vis.Network(m("network"),{nodes:Ns,
edges:[]},JSON.parse(Mt("options")));function Os(){Ns.update(d.nodes.map(Is))}var Ls=120,zt=m("overlay",HTMLCanvasElement),Y=document.createElement("canvas"),C={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function kt(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function he(t=0){C.until=
performance.now()+t+Ls,window.clearTimeout(C.timer),C.timer=window.setTimeout(()=>{C.timer=0,C.blurred&&T.redraw()},t+Ls)}
function vo(){C.sharp=null,C.pictured=null}function dn(){return C.blurred}function Cs(){let t=vl(),e=o=>o.width===t.width&&
o.height===t.height,n=C.timer!==0&&performance.now()<C.until;n&&!C.pictured&&C.sharp&&e(zt)&&bl(t,C.sharp),C.blurred=n&&
C.pictured!==null&&e(Y),T.body.nodeIndices=C.blurred?[]:w().nodeIndices}function ko(){C.sharp=kt(),C.pictured=null}function bl(t,e){
if((Y.width!==t.width||Y.height!==t.height)&&(Y.width=t.width,Y.height=t.height),![t,zt].every(({width:o,height:r})=>o&&
r))return;let n=tt(Y);n.clearRect(0,0,Y.width,Y.height),n.drawImage(t,0,0),n.drawImage(zt,0,0),tt(zt).clearRect(0,0,zt.width,
zt.height),C.pictured=e}function Bs(t){if(!C.pictured||!Y.width||!Y.height)return;let e=Y.width/t.canvas.clientWidth,{x:n,
y:o,scale:r}=kt(),s=r/C.pictured.scale,i=Math.round((n-C.pictured.x*s)*e),a=Math.round((o-C.pictured.y*s)*e);t.save(),t.
setTransform(1,0,0,1,0,0),t.drawImage(Y,i,a,Math.round(Y.width*s),Math.round(Y.height*s)),t.restore()}function vl(){let t=m(
"network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");return t}var So=4,kl=.5,Sl=52,Rs=350,Eo=1,To={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Vt=!0;function Yt(){return To.left>-1/0}function Ot(t=!1){
let{scale:e,position:n,offset:o}=ln(),r=m("network").clientWidth/2-So,s=m("network").clientHeight,[i,a]=[So-s/2-o.y,s/2+
o.y-So];To={left:n.x-r/e,right:n.x+r/e,top:n.y+i/e,bottom:n.y+a/e},Eo=e,Vt=!0,Kt({position:n,scale:e,offset:o,animated:t})}
function it(){return{scale:Eo,frame:To}}function _s(){return Vt}function un(){Vt=!1}function Kt({position:t,scale:e,offset:n={
x:0,y:0},animated:o=!1}){let r=o&&rr();r&&he(Rs),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Rs,easingFunction:"\
easeInOutQuad"}})}function Jt(t){Vt=!1;let e=Math.min(Math.max(T.getScale()*t,Eo/4),10);Kt({position:T.getViewPosition(),
scale:e,animated:!0})}function ge(t,e){Vt=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();he(),Kt({position:{x:n+t/r,
y:o+e/r},scale:r})}function Ds(){if(!u.selected)return;let t=z(d,u.selected).map(c=>d.nodes[c]),[e,n]=[fn(),El()],{clientWidth:o,
clientHeight:r}=m("network");if(t.every(c=>{let f=T.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
Vt=!1;let i={x:Ht(t.map(c=>c.x)),y:Ht(t.map(c=>c.y))},a=e?Math.max(T.getScale(),kl):T.getScale();Kt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function El(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&u.open?Math.min(t,.88*m("network").clientWidth):0}function fn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&u.open?t*(m("panel").parentElement?.clientHeight??0)-Sl:0}var D=m("overlay",HTMLCanvasElement),Tl=2500,Ml=2500,mn=_(()=>[T.getScale(),it().frame,w()],()=>bs(T.getScale(),it().scale,
it().frame)),we=_(()=>[T.getScale(),it().frame,w()],()=>{let t=T.getScale(),{scale:e,frame:n}=it(),{nodeIndices:o}=w(),r=D.
clientWidth*D.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Ml)),i=r<o.length*Tl;return ho(s,o,t,n,{crowd:i,taken:mn()})});
function Mo(){if(!Yt())return;let t=tt(D),e=window.devicePixelRatio||1,[n,o]=[D.clientWidth,D.clientHeight];(D.width!==Math.
round(n*e)||D.height!==Math.round(o*e))&&(D.width=Math.round(n*e),D.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),
t.clearRect(0,0,n,o),$o(t,kt())}function $l(){let t=dt(),e=t?null:u.selected??u.hovered,n=t?Al(t):e&&Il(e);if(!n)return null;
for(let o of[t?u.selected:null,u.hovered])o&&!pt(o,e)&&Nl(n,o);return n}function Al({nodes:t,edges:e}){let n=[t[0],t[t.length-
1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function Il(t){return{...qt(t),ringed:z(d,
t),accented:new Set,pointed:[]}}function Nl(t,e){for(let n of z(d,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(
...z(d,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function $o(t,e){
if(d.nodes.length&&!w().nodeIndices.length)return Ss(t,"The filters leave nothing to show.");let n=$l(),o=new Set(n?n.nodes:
[]);for(let r of mn())vs(t,r,e);for(let r of we())!o.has(r.node)&&Fs(r,e)&&wo(t,r,e);n&&(t.globalAlpha=N().veil,t.fillStyle=
N().ground,t.fillRect(0,0,D.clientWidth,D.clientHeight),t.globalAlpha=1,Ol(t,n,e))}function Fs({left:t,right:e,top:n,bottom:o},{
x:r,y:s}){return r+e>0&&r+t<D.clientWidth&&s+o>0&&s+n<D.clientHeight}function Ol(t,{nodes:e,edges:n,ringed:o,accented:r,
pointed:s},i){let{frame:a}=it();for(let c of[...n].reverse())Es(t,d.edges[c],i,r.has(c));for(let c of[...e].reverse())on(
t,d.nodes[c],i);for(let c of o)yo(t,d.nodes[c],i,N().accent,2.5);for(let c of s)o.includes(c)||yo(t,d.nodes[c],i,N().ink,
1.5);for(let c of ho([...new Set([...o,...s,...e])],e,i.scale,a,{ringed:o}))Fs(c,i)&&wo(t,c,i,o.includes(c.node))}var Ll=12,et=He(d.articles);function Hs(t){return t.length===1?Pe(t[0]):`${y(t.length)} of ${y(et.length)} sources`}function Ao(t){
let e=et.map(({name:n})=>n).filter(n=>t.has(n));b({sources:e.length===et.length?null:e})}function Cl({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(u.sources??et.map(o=>o.name));e.checked?n.add(t):n.delete(t),Ao(n)}});
return e}function Bl({name:t,count:e},n){return l("label",{class:"switch"},n,k(Pe(t)),l("span",{class:"type-count",text:y(
e)}))}function Ps(){m("sources-filter").hidden=et.length<2;let t=et.map(Cl),e=et.map((r,s)=>Bl(r,t[s]));m("sources").replaceChildren(
...e);let n=m("source-search",HTMLInputElement);n.hidden=et.length<Ll,n.addEventListener("input",()=>{let r=Tt(n.value);
e.forEach((s,i)=>{s.hidden=!Tt(Pe(et[i].name)).includes(r)})});let o=()=>et.filter((r,s)=>!e[s].hidden).map(({name:r})=>r);
m("sources-all").addEventListener("click",()=>Ao(new Set([...u.sources??[],...o()]))),m("sources-none").addEventListener(
"click",()=>{let r=new Set(u.sources??et.map(({name:s})=>s));for(let s of o())r.delete(s);Ao(r)}),S(()=>[u.sources],()=>{
let r=u.sources&&new Set(u.sources);t.forEach((s,i)=>{s.checked=!r||r.has(et[i].name)})})}var js={types:()=>u.types.every(Boolean)?"":Rl(),minimum:()=>u.minimum>1?`At least ${v(u.minimum,"sentence")}`:"",focus:()=>u.
focus?`Within ${v(u.focus.depth,"step")} of ${d.nodes[u.focus.node].short}`:"",rank:()=>u.rank===rt(d).rank?"":`Ranked b\
y ${X(d,u.rank)}`,minimumDocuments:()=>u.minimumDocuments>1?`At least ${v(u.minimumDocuments,"article")}`:"",verb:()=>u.
verb===null?"":`Edges that say “${u.verb}”`,period:()=>u.period?yt(...u.period):"",sources:()=>u.sources?Hs(u.sources):
"",topic:()=>u.topic===null?"":`Articles that name ${d.nodes[u.topic].short}`,article:()=>u.article===null?"":Fe(d.articles[u.
article]),officials:()=>u.officials?"Officials and what they are connected with":"",isolates:()=>u.isolates?"":"No nodes\
 without an edge",all:()=>""};function Rl(){let t=d.types.filter((e,n)=>u.types[n]).map(({plural:e})=>e.toLowerCase());return t.
length?`Only ${t.join(", ")}`:"No types"}function Ws(){return Object.values(js).map(t=>t()).filter(Boolean)}var _l=new Set(
["types","minimum"]);function Dl(t){let e={...rt(d),focus:null};b({[t]:e[t]})}function Fl(){let t=Object.entries(js).map(
([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!_l.has(s)),n=m("chips"),o=n.contains(document.
activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Dl(
s),"aria-label":`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),m("reset").hidden=!t.length;
let r=e.filter(({name:s})=>s!=="focus").length;m("more-count").textContent=r?`${r} in use`:"",o&&(R(n,"button")??R(m("mo\
re-filters"),"summary"))?.focus()}function Gs(){m("reset").addEventListener("click",()=>{b({...rt(d),focus:null}),(m("mi\
nimum-filter").hidden?m("drawing"):m("minimum")).focus()}),S(()=>[w()],Fl)}var Lt=16,Hl=400;function hn(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Lt,s=Ws(),i=[m("counts").textContent,
d.about.built&&`built ${P(d.about.built)}`],a=n?[...pn(d.about.title,r,1.5*o,!0),...pn(i.filter(Boolean).join(" · "),r,
o),...pn(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Wl(Pl(),r,o),...pn(e,r,o)];return{above:a,below:c,top:Us(
a),bottom:Us(c)}}function xe(t,e,n){let o=n+Lt/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=zs(r);
let s=Lt;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=qs(r),t.fillStyle=N().
ink,t.fillText(i,s+(a?No(r):0),o),s+=gn(r,i)+(a?No(r):0)+Lt}}function Pl(){let t=d.types.flatMap((r,s)=>{let i=w().nodeIndices.
some(c=>d.nodes[c].type===s),a=u.colours==="community"?N().muted:r.colour;return i?[{text:r.plural,sign:Io(r.shape,a)}]:
[]}),e=w().nodeIndices.some(r=>d.nodes[r].observer),n={text:"Hollow: only reports",sign:Io("square",N().muted,!0)},o=u.colours===
"community"?bo().map(({colour:r,text:s})=>({text:s,sign:Io("dot",N().communities[r])})):[];return[...t,...e?[n]:[],...o]}
function Io(t,e,n=!1){return(o,r,s,i)=>{rn(o,t,r,s,i),o.fillStyle=n?N().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=
e,o.stroke())}}function pn(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of ot(t,Hl).split(" ").filter(
Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&gn(r,a)<=e?s[s.length-1]=a:s.push(...jl(r,i,e))}return s.map(
i=>({letters:n,strong:o,parts:[{text:i}]}))}function jl(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-
1]&&gn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Wl(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ot(
s,60),sign:i},c={letters:n,parts:[]},f=gn(c,a.text)+No(c)+Lt;f>r+Lt&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.
push(a),r-=f}return o}function qs({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${ut}`}function zs({letters:t}){return Math.
round(1.5*t)}function No({letters:t}){return 1.5*t}function gn(t,e){let n=tt(D);return n.font=qs(t),n.measureText(e).width}
function Us(t){return t.length?t.reduce((e,n)=>e+zs(n),0)+Lt:0}var Vs=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function F(t){return String(Math.round(t*100)/100)}var ye=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${F(e)} ${F(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${F(e)} ${F(n)}`)}rect(e,n,o,r){this.#t.push(`M${F(e)} ${F(n)}h${F(
o)}v${F(r)}h${F(-o)}z`)}arc(e,n,o){let[r,s]=[F(o),F(2*o)];this.#t.push(`M${F(e-o)} ${F(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:F(e),y:F(n),width:F(o),height:F(r)};this.#o($("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=$("tex\
t",{x:F(n),y:F(o),"font-size":s});return i.textContent=e.replace(Vs," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",F(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o($("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",F(this.globalAlpha)),this.#n.append(e),e}};function Ys(t,e,n){let o=$("title",{},t.replace(Vs," "));return $("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":ut,role:"img"},o)}function Ks(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var wn=2,Gl=18,Ul=100;function Js({ground:t,credit:e}){return go(t,()=>Xs(hn(D.clientWidth,{credit:e})))}function Xs(t){
let[e,n]=[D.clientWidth,D.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*wn,height:o*wn}),s=tt(r);return s.scale(
wn,wn),s.fillStyle=N().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Qs(s),s.restore(),xe(s,t.above,0),xe(s,t.below,t.top+n),r}function Zs({ground:t,credit:e}){return go(t,()=>{let[n,o]=[D.
clientWidth,D.clientHeight],r=hn(n,{credit:e}),s=r.top+o+r.bottom,i=Ys(d.about.title,n,s),a=new ye(i);a.fillStyle=N().ground,
a.fillRect(0,0,n,s);let c=$("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Qs(new ye(c)),xe(
a,r.above,0),xe(a,r.below,r.top+o),i})}function Qs(t){let e=kt();nn(t,e,e.scale,it().scale),sn(t,e);for(let n of w().nodeIndices)
on(t,d.nodes[n],e);$o(t,e)}function ti(t){let{sentences:e}=u;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=Xs(hn(D.clientWidth,{titled:!1,letters:Gl}));n.id="picture",m("drawing").append(n),{sentences:e}=
u,b({sentences:Math.max(e,Ul)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),b({sentences:e})})}var ei={x:0,y:0,scale:1},ni=0;function ql(){let t=T.getScale();if(t!==ni){ni=t;for(let e of d.nodes)T.body.nodes[e.index].
options.borderWidth=en(e,t)}}function zl(t){if(dn())return Bs(t);ql(),nn(t,ei,T.getScale(),it().scale),sn(t,ei)}function Vl(){
dn()||!Yt()||(Mo(),ko())}function Yl(){if(Yt()){if(vo(),dn())return T.redraw();Mo(),ko()}}function Kl(){let t=()=>{un(),
he()};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function oi(){u.view==="drawing"&&(vo(),Yt()&&T.redraw())}function Oo(){
fs()&&(Os(),oi())}function ri(){let t=R(m("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",Cs),T.on("beforeDrawing",
zl),T.on("afterDrawing",Vl),Kl(),T.on("resize",()=>queueMicrotask(()=>{_s()&&Ot()})),m("zoom-in").addEventListener("clic\
k",()=>Jt(1.4)),m("zoom-out").addEventListener("click",()=>Jt(1/1.4)),m("zoom-all").addEventListener("click",()=>Ot(!0)),
m("drawing").addEventListener("keydown",Jl),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",
Oo),S(()=>[u.theme,u.colours],Oo),Ts(),ti(Oo),S(()=>[w(),u.view],oi),S(()=>[u.selected,u.hovered,u.view,dt()],Yl),S(()=>[
u.selected,u.view],Ds)}function Jl(t){if(t.target!==m("drawing")||!xt(t))return;let e=60,n={ArrowLeft:()=>ge(-e,0),ArrowRight:()=>ge(
e,0),ArrowUp:()=>ge(0,-e),ArrowDown:()=>ge(0,e),"+":()=>Jt(1.25),"=":()=>Jt(1.25),"-":()=>Jt(.8),0:()=>Ot(!0)};n[t.key]&&
(t.preventDefault(),n[t.key]())}var Xl=5,Zl=5,Ql=40;function si(t,e=0){let n=kt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=td(o,r,(Xl+e)/n.scale)??
ed(t.x-n.x,t.y-n.y);if(s!==null)return O(s);let i=nd(o,r,(Zl+e/2)/n.scale);return i===null?null:U(i)}function td(t,e,n){
let o=null,r=1/0;for(let s of ii().nodes){let i=d.nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}
function ed(t,e){if(u.selected)return null;let n=we().find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:
null}function nd(t,e,n){let o=null,r=n;for(let s of ii().edges){let i=d.edges[s],a=od(t,e,d.nodes[i.a],d.nodes[i.b])-i.width/
2;a<r&&([o,r]=[s,a])}return o}function ii(){let{nodeIndices:t,drawnIndices:e}=w();if(!u.selected)return{nodes:t,edges:e};
let n=qt(u.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}function od(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.
min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function ai(){let t=m("draw\
ing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&m(
"network").contains(n.target)))return At(null);if(n.buttons)return be();let o=t.getBoundingClientRect(),r={x:n.clientX-o.
left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=si(r);At(s),rd(s,r)},Ql)}),t.addEventListener("pointerleave",()=>{
clearTimeout(e),At(null),be()}),T.on("click",({pointer:n,event:o})=>{be(),I(si(n.DOM,o?.pointerType==="touch"?8:0))}),T.
on("zoom",be)}function rd(t,e){if(!t)return be();let n=m("tip");n.replaceChildren(...sd(t)),n.hidden=!1;let o=Math.min(e.
x+14,m("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>m("drawing").clientHeight?e.y-n.offsetHeight-12:e.
y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}px)`,m("network").classList.add("point\
ing")}function sd(t){if(t.kind==="node"){let o=d.nodes[t.index];return[k(o.label,"strong"),l("span",{text:v(o.mentions,"\
mention")})]}let e=d.edges[t.index];return[l("strong",{},k(d.nodes[e.a].label)," – ",k(d.nodes[e.b].label)),l("span",{
text:v(e.weight,"sentence")})]}function be(){m("tip").hidden=!0,m("network").classList.remove("pointing")}function Lo(t,e,n,o){let r=m(t,HTMLInputElement);m(`${t}-filter`).hidden=e.length<2,r.max=String(e.length-1),r.addEventListener(
"input",()=>b({[n]:e[Number(r.value)]})),S(()=>[u[n]],()=>{let s=v(u[n],o);r.value=String(Math.max(e.filter(i=>i<=u[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),m(`${t}-text`).textContent=s})}function xn(t,e,n){let o=m(
t,HTMLInputElement);o.addEventListener("change",()=>b(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function Xt(t,e,n,o){
let r=m(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>b(o(r.value))),S(()=>[n()],()=>{r.value=n()})}function id(){let t=d.nodes.filter(o=>d.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
m("topic-filter").hidden=!t.length;let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);Xt("topic",[["","A\
ny topic"],...e],()=>u.topic===null?"":String(u.topic),o=>({topic:o===""?null:Number(o)})),m("article-filter").hidden=d.
articles.length<2;let n=d.articles.map((o,r)=>[String(r),Fe(o)]);Xt("article",[["","All articles"],...n],()=>u.article===
null?"":String(u.article),o=>({article:o===""?null:Number(o)}))}function ad(){if(!u.problem)return;let t=["period","sour\
ces","topic","article"].map(e=>m(`${e}-filter`));m("no-articles").textContent=u.problem,m("no-articles").hidden=t.every(
e=>e.hidden);for(let e of t)e.hidden=!0}function ci(){id(),S(()=>[u.problem],ad),S(()=>[u.refused],()=>{u.refused&&(m("m\
ore-filters",HTMLDetailsElement).open=!0)}),S(()=>[ht(u)],()=>{ht(u)&&st()})}var Co={width:320,height:40},cd=60,Bo=["from","until"],B=Re(d.articles);function ld(){let{days:t,counts:e}=_e(B,cd),n=B[B.
length-1]-B[0]+1,o=Math.max(...e),[r,s]=li(),{width:i,height:a}=Co;m("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[p,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),x=B[0]+h-1>=r&&B[0]+p<=s;return[
$("rect",{x:i*p/n,width:Math.max(i*(h-p)/n-1,1),y:a-g,height:g,class:x?"in":"out"})]}))}function li(){let[t,e]=[B[0],B[B.
length-1]];if(!u.period)return[t,e];let[n,o]=u.period.map(lt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function dd(t){let[e,n]=[B[0],B[B.length-1]],[o,r]=Bo.map(s=>e+Number(m(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),b({period:o===e&&r===n?null:[G(o),G(r)]}),di()}function di(){let[t,e]=li(),n=B[0],o=(n+B[B.length-1])/2;Bo.
forEach((s,i)=>{let a=m(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",P(G(c)))}),m(
"from").classList.toggle("above",t>o),m("period-text").textContent=yt(G(t),G(e));let r=d.articles.length-B.length;m("und\
ated").hidden=!r||!u.period,m("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,ld()}
function ui(){let t=B.length>1&&B[0]<B[B.length-1];if(m("period-filter").hidden=!t,!!t){m("histogram",SVGElement).setAttribute(
"viewBox",`0 0 ${Co.width} ${Co.height}`);for(let e of Bo){let n=m(e,HTMLInputElement);n.max=String(B[B.length-1]-B[0]),
n.addEventListener("input",()=>dd(e))}S(()=>[u.period],di)}}function ud(){m("legend").replaceChildren(...d.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>b({types:u.types.map((n,o)=>e===o?!n:n)}),hidden:d.nodes.every(n=>n.type!==e)},W(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function fd(){let{typeCounts:t}=w();[...m("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(u.types[n]));let o=R(e,".type-count");o&&(o.textContent=y(t[n]))})}function fi(){
ud(),S(()=>[w()],fd)}function md(){m("rank-filter").hidden=!d.edges.length,Xt("rank",d.ranks.map(({name:t,label:e})=>[t,e]),()=>u.rank,t=>({rank:t})),
S(()=>[u.rank,w().narrowed],()=>{let t=w().narrowed&&!gt(u.rank)?" Measured over all articles.":"",e=Pt(d,u.rank);m("ran\
k-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function pd(){let t=Ge(d);m("verb-filter").hidden=!t.
length,Xt("verb",[["","Any edge"],...t.map(({verb:e,edges:n})=>[e,`${e} (${y(n)})`])],()=>u.verb??"",e=>({verb:e||null}))}
function hd(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,chosen:o,waiting:r}=w(),s=(f,p,h)=>f===p?v(p,h):`${y(f)} of ${v(
p,h)}`,i=n.length<e?` (${y(n.length)} drawn: the strongest of each node)`:"",a=o?o.reduce((f,p)=>f+p,0):0,c=o?`, from ${s(
a,d.about.articles,"article")}`:"";m("counts").textContent=r?"Reading the sentences to count again …":`${s(t.length,d.
nodes.length,"node")}, ${s(e,d.edges.length,"edge")}${i}${c}`}function gd(){let t=d.nodes.filter(o=>d.types[o.type].name===
"person"),e=t.filter(o=>o.official).length;m("officials-filter").hidden=!e;let n=`${y(e)} of ${y(t.length)} ${t.length===
1?"person":"people"}`;m("officials-text").textContent=`Officials and what they are connected with: ${n}`,xn("officials",
()=>u.officials,o=>({officials:o})),m("isolates-filter").hidden=!d.edges.length,xn("hide-isolates",()=>!qe(u),o=>({isolates:!o})),
S(()=>[u.minimum,u.minimumDocuments,u.verb],()=>{m("hide-isolates",HTMLInputElement).disabled=!qe({...u,isolates:!0})})}
function mi(){fi(),Lo("minimum",jt(d.edges.map(t=>t.weight)),"minimum","sentence"),Lo("minimum-documents",jt(d.edges.map(
t=>t.documents)),"minimumDocuments","article"),m("all-edges").hidden=d.edges.every(t=>t.among_strongest),xn("all",()=>u.
all,t=>({all:t})),md(),pd(),ui(),Ps(),ci(),gd(),S(()=>[w()],hd),Gs()}function Zt(){return jr(d,u)}function Qt(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>b(
{...io(d),focus:null})})}function Ro(){let t=m("details").contains(document.activeElement);I(null),t&&m("drawing").focus()}function te(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),l("button",{type:"button",class:"close","aria-label":"Close details",onclick:Ro},
"×"))}function yn({kind:t,index:e}){let{nodes:n,edges:o}=w();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-n\
ote"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),Qt())}function bn(t,[e,n],o){let{first:r,last:s}=is(
t),i=[[e,y(n)],["Articles",y(o)],["First seen",r&&P(r)],["Last seen",s&&P(s)]],a=_o(i.filter(([,c])=>c));return w().narrowed?
l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function _o(t){return l("dl",{class:"facts"},...t.map(
([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function vn(t,e,n){return l("details",{class:"folded","data-key":t},
l("summary",{text:e}),...n)}function St(t){let[e,n]=[()=>At(t),()=>At(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function ve(t){
let e=d.nodes[t],n=O(t);return l("button",{type:"button",class:"end",...St(n),onclick:()=>I(n)},W(d.types[e.type]),k(e.label))}
function kn(t){let e=O(t);return l("button",{type:"button",class:"inline-name",...St(e),onclick:()=>I(e)},k(d.nodes[t].label))}
function Sn(t,e,n,o){let r=d.nodes[t],s=O(t),i=l("button",{type:"button",class:"ranked-name",...St(s),onclick:()=>I(s)},
W(d.types[r.type]),k(r.label),or(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:de(n,u.rank)}));
let a=U(o),c=u.rank!=="weight"&&de(V()[o],u.rank),f=l("button",{type:"button",class:"ranked-number",text:y(n),...St(a),onclick:()=>I(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function pi({index:t}){let e=new Set(d.edgeMeasures.map(({chance:o})=>o)),n=d.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>wd(o,t)),w().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function wd(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?no(i[e]):Ue(i[e],
r),c=s?oo(d,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${Lr(c)}`:a})),l("dd",{text:Rr(
t,i[e],c)||`${o}.`})]}function Do(t,e){let{title:n,id:o}=d.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>b({reader:t})},e??k(n||o))}function ke({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=Qn(r),a=[o,n&&P(n),e?t:""].filter(Boolean).map(f=>k(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,p)=>{s.append(p?" · ":"",f)}),s}var hi=-1;async function gi(t){let e=u.selected;if(!e)return;let n=await st();if(u.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),xd());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=fo(n,uo(n,o,w().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,u.sentences),c=r===null?new Map:
wi(n,r);t.replaceChildren(l("h3",{text:yd(n,s,o.length)}),...Xr(n,a).map(h=>vd(n,h,z(d,e),c)));let f=s.length-a.length;f>
0&&t.append(bd(Math.min(f,co),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let p="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!p&&t.querySelectorAll("li")[i].focus()}function xd(){return l(
"p",{class:"missing",text:u.problem})}function yd(t,e,n){let o=e.filter(i=>Gt(t,Z(i))).length,r=e.length===n?v(n,"senten\
ce"):`${y(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headline")}\
 among them`:"")}function wi({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function bd(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>b(
{sentences:u.sentences+co})})}function vd(t,{article:e,headline:n,references:o},r,s){let i=ke(t.articles[e]),a=n===null?
void 0:xi(t,Z(n),r,s,"span");return l("article",{},l("h4",{},Do(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>En(t,c,
r,s))))}function En(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let p=xi(
t,c,n,o),h=t.locations.get(c);h&&p.append(l("small",{class:"place"}," · ",k(h))),a.append(p)}),a}function xi({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],p=l(s,{dir:"auto"}),h=E=>o.includes(E),g=0,
x=f?[...a,[...f,hi]]:a;for(let E of Ye(x,h)){let[L,H,M]=E,ct=i.slice(L,H);if(M===hi){p.append(i.slice(g,L),l("b",{text:ct})),
g=H;continue}let J=h(M)?l("mark",{text:ct}):l("span",{class:"name",text:ct});if(J.style.setProperty("--type",d.types[d.nodes[M].
type].colour),h(M)||J.addEventListener("click",j=>{j.stopPropagation(),I(O(M))}),p.append(i.slice(g,L),J),c?.has(a.indexOf(
E))){let{label:j}=d.nodes[M];h(M)?p.append(" (",k(j),")"):J.title=j}g=H}return p.append(i.slice(g)),p}async function Tn(t,{
index:e,a:n,b:o}){let r=await st(),s=r&&Zr(r,uo(r,r.edges[e],w().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[Z(s)],a=ke({...r.articles[i],title:""});a.prepend(Do(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},En(r,s,
[n,o],wi(r,e))),a)}function yi(t){let{chosen:e}=w(),n=eo(d,t,Q(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>Sd(r,t)))}function Sd({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(d.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(d.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=u.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>b({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let p=a.hasChildNodes()?null:await st();if(!p)return;let g=eo(d,i,p,w().chosen).find(x=>x.source===
t&&x.words===o&&x.both===n);g&&a.replaceChildren(...g.sentences.map(x=>Ed(p,x,g,i)))}},c,a,f)}function Ed(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=En(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(d.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Td=100,Mn=30,bi=_(()=>[],()=>{let t=d.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?dr(t[0],t[t.
length-1]):[]});function $n(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Md(t),[s,i]=[ae(n[0]),ae(n[n.length-
1])],a=Math.max(...r),c=`most in ${ae(n[r.indexOf(a)])}: ${y(a)}`,f=r.filter(g=>!g).length,p=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=$("svg",{viewBox:`0 0 ${n.length} ${Mn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${p.filter(Boolean).join("; ")}.`},...r.map((g,x)=>$d(x,g,a,`${ae(n[x])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Md(t){let e=bi().length>Td,n=s=>e?s.slice(0,4):s,o=[...new Set(bi().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":d.about.
period,bars:[...r.values()]}}function $d(t,e,n,o){let r=e?Math.max((Mn-1)*(e/n),1.5):0;return $("g",{},$("title",{},o),$(
"rect",{class:"ground",x:t,y:0,width:1,height:Mn}),$("rect",{class:"count",x:t+.1,y:Mn-r,width:.8,height:r}))}function vi(t){let{weights:e,namedWeights:n,documents:o}=w(),r=U(t.index);return[te(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},ve(t.a),l("span",{class:"and",text:"and"}),ve(t.b)),yn(r),bn(
r,["Sentences",e[t.index]],o[t.index]),yi(t),l("div",{class:"sentences",id:"sentences"}),vn("measures","Counts and measu\
res",[Ad(e[t.index],n[t.index]),$n(Ke(r),"sentence"),pi(t)])]}function Ad(t,e){if(e===t)return null;let n=`${y(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var Id=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function An(t){return Id.reduce((e,[n,o])=>e.replace(n,o),t)}function Fo({length:t}){return t<4?0:t<7?1:
2}var Nd=[0,1,2].map(()=>new Uint8Array(256));function Ho(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Nd;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let p=1;p<=o;p+=1){let h=e.charCodeAt(p-1),g=Math.min(s[p]+1,i[p-1]+1,s[p-1]+(f===h?0:1));c>1&&p>1&&f===e.charCodeAt(
p-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[p-2]+1)),i[p]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var ft={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Od,Ld]=[.5,.25],[ki,Si]=[4,3],K=255;function Ei(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,p)=>{let h=Tt(f),g=h.split(" ").map(x=>(n.has(x)||n.set(x,n.size),n.get(x)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:p===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(An),nodes:t.length,others:e.length}}function Ti(t,e,n=1/0){let o=Tt(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=ki,a=Po(t,Bd(t,o),r,s);return i&&
(a=Po(t,Rd(t,o),r,s)||a),i&&!a&&Po(t,_d(t,o),r,s),Cd(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=ft.sound}))}
function Po(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Od)+(i.drawn?0:Ld),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Cd(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function Bd({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>jo(t,a=>a.startsWith(i)?0:K)):[];return i=>i.plain.includes(e)?i.plain===e?ft.whole:i.plain.
startsWith(e)?ft.start:i.plain.includes(r)?ft.word:ft.part:s.length&&Wo(i,s)<K?ft.anyOrder:o.length>=ki&&i.joined.startsWith(
o)?ft.joined:1/0}function Rd({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=An(r),i=s.length>=Si;return jo(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:K)});return r=>{let s=Wo(r,o);return s<K?ft.sound+s/K/4:1/0}}function _d({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=An(a),f=Fo(c);return jo(e,(p,h)=>{if(c.length<Si)return t[h].startsWith(
a)?0:K;let g=Ho(c,p,f),x=Math.min(4,Math.abs(p.length-c.length));return g>f?K:9*g+x+(p[0]===c[0]?0:4)})}),s=o.join(""),i=Fo(
s);return a=>{let c=Wo(a,r);if(c<K)return ft.fault+c/K;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let p=Ho(s,a.joined,i);return p<=i?ft.fault+(9*p+4)/K:1/0}}function jo(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function Wo({words:t},e){if(e.length>t.length)return K;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===K||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return K;n+=r[t[s]],o|=1<<
s}return Math.min(n,K-1)}var Mi=8,$i;function Dd(){return $i??=Ei(d.nodes,d.others),$i}function Fd(t,e){if(e)return w().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=d.others[t];return`${d.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function Hd([t]){return t?`⁨${d.others[t.node].label}⁩ is in the files, but not drawn.`:d.unlisted?`No name or alias\
 in this page matches. The files have ${v(d.unlisted,"name")} more.`:"No name or alias matches."}var ee=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Ti(Dd(),
e,this.otherChosen?Mi:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Mi),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Hd(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?d.nodes[e]:d.others[e],p=r?null:l("small",{},"alias ",k(o)),h=s?l("small",
{text:"similar spelling"}):null,g=Fd(e,n),x=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},W(d.
types[c]),l("span",{class:"found"},k(a),p,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return x.addEventListener("pointerdown",E=>E.preventDefault()),x.addEventListener("click",()=>this.choose(i)),x}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function Go(t){b({...t,path:u.path&&{...u.path,number:0}})}function Ai(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${d.nodes[t].label}`,onclick:()=>{Go({avoided:[...u.avoided,t]}),
m("path-avoid").querySelector("button")?.focus()}})}function Ii(){return u.avoided.length>0||u.avoidedTypes.length>0}function Ni(){
let t=m("path-avoid");t.hidden=!u.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=d.types.map((s,i)=>d.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...d.types.flatMap((s,i)=>o[i]?Pd(i):[]),...u.avoided.map(jd));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Pd(t){let e=u.avoidedTypes.includes(
t),n=u.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:d.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>Go({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function jd(t){let{label:e,short:n}=d.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>Go(
{avoided:u.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var ne=60;function Oi(){let t=dt();if(!t||u.view!=="drawing")return;let e=t.nodes.map(x=>d.nodes[x]),{clientWidth:n,clientHeight:o}=m(
"network"),[r,s]=[n-2*ne,o-fn()-2*ne];if(e.map(x=>T.canvasToDOM(x)).every(({x,y:E})=>x>ne&&E>ne&&x<ne+r&&E<ne+s))return;
let[a,c]=[e.map(x=>x.x),e.map(x=>x.y)],[f,p,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];un(),Kt({
position:{x:(f+p)/2,y:(h+g)/2},scale:Math.min(T.getScale(),r/(p-f),s/(g-h)),offset:{x:0,y:-fn()/2},animated:!0})}function Li({a:t,b:e},n){let o=Ut();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!w().nodes[s]).map(Uo);return r.length?`The filters hide ${r.
join(" and ")}.`:Ii()&&Gd(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Ud).join(", ")}.${Wd()}`}function Wd(){return gt(u.rank)?"":` Only edges whose ${X(d,u.rank)} is above 0 are pass\
ed: ranked by sentences, all are.`}function Gd(t,e){return Ve(me(),t)[e]<1/0}function Ud(t){let e=Ve(me(),t).filter(n=>n<
1/0).length;return e===1?`${Uo(t)} has no edge${Zt()?" that passes the filters":""}`:`${Uo(t)} is in a part of ${y(e)} n\
odes`}function Uo(t){return`⁨${d.nodes[t].short}⁩`}function Ci(){let t=X(d,u.rank);return`The strongest path first: ${`\
an edge is as long as 1 ÷ its ${gt(u.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbours`}\
. ${u.problem}`.trimEnd()}function Bi({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},ve(t[n]),o&&Ai(t[n]));return n<
e.length&&r.append(qd(d.edges[e[n]])),r}function qd(t){let{weights:e,documents:n}=w(),{index:o}=t,r=gt(u.rank)?"":` · ${X(
d,u.rank)} ${de(V()[o],u.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Tn(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...St(U(o)),onclick:()=>I(U(o))}),i)}var In={a:null,b:null},Nn={a:Ri("a"),b:Ri("b")};function Fi(t){Ct("a",t),Ct("b",null),b({path:null,open:!0}),m("path-for\
m",HTMLDetailsElement).open=!0,Nn.b.focus()}function Ct(t,e){In[t]=e,Nn[t].value=e===null?"":d.nodes[e].label}function zd(){
let{a:t,b:e}=In;t!==null&&e!==null?b({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Nn[t===null?"a":"b"].
focus()}function Ri(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function _i(t,e){let n=Nn[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new ee(n,o,r,s=>{Ct(t,s),zd()}),
n.addEventListener("blur",()=>Ct(t,In[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function Vd(){let{path:t}=u;t&&(Ct("a",t.a),Ct("b",t.b),m("path-form",HTMLDetailsElement).
open=!0),Ni();let[e,n]=[Ut(),dt()];m("path-turn").hidden=e.length<2,m("path-status").textContent=t?Li(t,n):"",m("path-re\
set").hidden=!t||n!==null||!Zt(),m("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Bi(n,r)):[]),m("path-hint").hidden=
!n,m("path-hint").textContent=n?Ci():""}function Di(t){let[e,n]=[Ut(),dt()];if(!n||!u.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;b({path:{...u.path,number:o}})}function Hi(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},_i("a","From"),_i(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},Ft("back","Previous path",()=>Di(-1)),Ft("forward","Next path",()=>Di(1)))),l("div",{id:"path-reset"},Qt()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));m("paths").replaceChildren(t),m("path\
s").hidden=!d.edges.length,t.addEventListener("toggle",()=>{t.open?In.a===null&&u.selected?.kind==="node"&&Ct("a",u.selected.
index):b({path:null})}),S(()=>[u.path,u.avoided,u.avoidedTypes,w(),u.rank,u.problem],Vd),S(()=>[dt(),u.view],Oi)}var Yd=[1,2,3];function Pi(t){if(!t.edges.length)return null;let{focus:e}=u,n=e&&e.node===t.index?e.depth:0,o=(r,s,i)=>l(
"button",{type:"button",class:r?"depth":"depth off",text:s,"aria-label":i,"aria-pressed":String(n===r),"data-key":`depth\
-${r}`,onclick:()=>b({focus:r?{node:t.index,depth:r}:null})});return l("div",{class:"actions"},l("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},l("span",{text:"Nodes within:"}),...Yd.map(r=>o(r,String(r),v(r,"step"))),l("span",{
class:"unit","aria-hidden":"true",text:"steps"}),o(0,"any distance","Any distance")),l("button",{type:"button",class:"as\
k",text:"Find paths to …",onclick:()=>Fi(t.index)}))}var Kd=3;function ji(t){let e=d.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Kd),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(d.nodes[s].
label,"strong"):kn(s))});let r=e.length-n.length;return l("p",{class:"community"},Oe(Nt(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var Jd=12;function Wi(t){let{weights:e}=w(),n=V(),{edges:o}=qt(O(t.index)),r=u.neighbours?o:o.slice(0,Jd),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Sn(bt(d.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>b({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&u.rank!=="weight"&&l("p",{class:"hint",text:`${Xd()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Zd(t,o.length)]}function Xd(){return`By ${X(d,u.rank)}: ${Pt(d,u.rank)}`}function Zd(t,e){let n=t.edges.length-e,o=t.degree-
t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML file`),r.
length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Gi(t){let e=d.nodes.length<d.about.nodes?"in this page":`of ${y(d.nodes.length)}`,n=(r,s)=>r>0?`${Nr(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=d.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var qo=4;function Ui(t){let e=d.types[t.type],{mentions:n,named:o,articles:r}=w(),s=n[t.index];return[te(W(e),e.name),l(
"h2",{tabindex:"-1"},k(t.label)),Qd(t),tu(t),...eu(t),ou(t),yn(O(t.index)),bn(O(t.index),["Mentions",s],r[t.index]),Pi(t),
l("div",{class:"sentences",id:"sentences"}),...Wi(t),ji(t),ru(t),vn("measures","Counts and measures",[nu(s,o[t.index]),$n(
Ke(O(t.index)),"mention"),Gi(t)])]}function Qd({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function tu({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function eu({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function nu(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function ou({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=mr(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,k(n)):k(n))}),e}function ru(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},k(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,qo).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>qo&&n.append(` and ${t.forms.length-qo} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var su=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function qi({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&su.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function zi(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=d.others[t],{name:i}=d.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[te(W(d.types[n]),i),l("h2",{tabindex:"-1"},k(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(d.nodes.length,"node")}.`}),_o([["Mentions",
y(o)],["Articles",y(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:qi(d,t),dir:"auto"}))]}function Vi({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>bt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Yi="graphkit: hints closed",iu=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],au=new Set(["be","have","do"]),[cu,,,lu]=[0,1,2,3];function Ki(){let{edges:t,
weights:e,documents:n}=w(),o=(f,p)=>t[p.index]&&e[p.index]>(f?e[f.index]:0)?p:f,r=d.edges.reduce(o,null);if(!r||u.problem)
return[];let s=l("div",{class:"sentences best"});Q()&&Tn(s,r);let i=U(r.index),a=l("button",{type:"button",class:"inline\
-name",...St(i),onclick:()=>I(i)},k(d.nodes[r.a].label)," – ",k(d.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Ji(){
let{nodeIndices:t}=w(),[e,n]=Vi(d,t.filter(i=>d.nodes[i].type===cu)),o=t.find(i=>d.nodes[i].type===lu),r=Ge(d).find(i=>!au.
has(i.verb)),s=[e!==void 0&&Ln(`What do the articles say of ${On(e)}?`,()=>I(O(e))),n!==void 0&&Ln(`How is ${On(e)} conn\
ected with ${On(n)}?`,()=>b({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Ln(`Who is named with “${On(o)}”?`,()=>I(
O(o))),r&&Ln(`Which edges say “${r.verb}”?`,()=>b({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function On(t){return d.nodes[t].short}function Ln(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Xi(){return du()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...iu.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:uu},"×"))}var zo=!1;function du(){try{return zo||window.localStorage.getItem(Yi)!==
null}catch{return zo}}function uu({currentTarget:t}){zo=!0;try{window.localStorage.setItem(Yi,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),m("details").focus({preventScroll:!0})}var fu=15;function Zi(){let{nodeIndices:t}=w();if(!t.length)return[l("p",{class:"empty",text:pu()}),Zt()&&Qt()];let e=rs(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,fu),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Xi(),...Ki(),...Ji(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:mu()}),l("ul",{class:"ranked"},...n.map(r=>Sn(r,e[r]/o,e[r]))),d.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${d.about.window}.`})]}function mu(){let t=w().narrowed?" in t\
he articles shown":"";return u.rank==="weight"?`By the sentences they share with others${t}.`:u.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${X(d,u.rank)} of their edges, added up.`}function pu(){return d.nodes.
length?"The filters leave nothing to show.":d.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Qi=null,ta=null;function hu(){let t=m("details"),{selected:e,other:n}=u,o=pt(e,Qi)&&n===ta,r=document.activeElement,
s=t.contains(r)||r===m("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=m("sheet");if(t.replaceChildren(...Et(xu(e))),[Qi,ta]=
[e,n],!o)return(e||n!==null)&&s&&R(t,"h2")?.focus({preventScroll:!0}),wu();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);m("sheet").scrollTop=c,!(!s||r===m("search"))&&(gu(t,i)??R(t,"h2"))?.focus({preventScroll:!0})}
function gu(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function wu(){let[t,e]=[m(
"sheet"),m("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(u.selected||u.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function xu(t){return u.other!==null?zi(u.other):t?t.kind==="node"?Ui(d.nodes[t.
index]):vi(d.edges[t.index]):Zi()}function yu(){let{selected:t,other:e,open:n}=u;m("panel").classList.toggle("open",n),m(
"panel").classList.toggle("reading",t!==null||e!==null),m("handle").setAttribute("aria-expanded",String(n)),m("handle-te\
xt").textContent=bu()}function bu(){let{selected:t,other:e}=u;return e!==null?d.others[e].label:t?z(d,t).map(n=>d.nodes[n].
label).join(" – "):"Filters and nodes"}function ea(){let t=()=>[u.selected,u.other,u.neighbours,u.focus,w(),u.problem,
!u.selected&&Q()];S(()=>[u.selected,u.other,u.open],yu),S(t,hu),S(()=>[...t(),u.sentences],()=>{let e=document.getElementById(
"sentences");e&&gi(e)}),m("handle").addEventListener("click",()=>b({open:!u.open})),document.addEventListener("keydown",
e=>{e.key!=="Escape"||e.defaultPrevented||(u.selected||u.other!==null?Ro():b({open:!1}))})}async function vu(){let t=m("reader",HTMLDialogElement),{reader:e}=u;if(e===null)return t.close();let n=await st();!n||u.
reader!==e||(t.replaceChildren(...Et(ku(n,e))),t.open||t.showModal(),t.scrollTop=0,m("reader-title").focus())}function ku(t,e){
let n=Jr(t,e),o=n.find(p=>Gt(t,p)),{title:r,id:s}=d.articles[e],i=n.filter(p=>p!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>b({reader:null})}),c=o===void 0?k(r||s):na(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),ke(d.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Su(t,i,o))]}function Su(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},na(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",k(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function na(t,e){
let{text:n,marks:o}=t.sentences[e],r=u.selected?z(d,u.selected):[],s=document.createDocumentFragment(),i=0;for(let a of Ye(
o,c=>r.includes(c))){let[c,f,p]=a,h=Eu(p,n.slice(c,f),r.includes(p));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",d.nodes[p].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function Eu(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>Tu(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",d.types[d.
nodes[t].type].colour),o}function Tu(t){b({reader:null}),I(O(t))}function oa(){let t=m("reader",HTMLDialogElement);t.addEventListener(
"close",()=>b({reader:null})),t.addEventListener("click",e=>{e.target===t&&b({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),S(()=>[u.reader],vu)}var at=ra()??{at:0,last:0};function ra(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Cn(t,e){let n=t==="pushState"?{at:at.at+1,last:at.at+1}:at;try{window.history[t](
n,"",e),at=n}catch{}}function sa(){let t=ra();at=t?{at:t.at,last:Math.max(t.at,at.last)}:{at:at.at+1,last:at.at+1},Cn("r\
eplaceState",window.location.href)}function ia(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
at.at>0&&e!==!1:at.at<at.last&&n!==!1}function aa(){Cn("replaceState",window.location.href)}var ca=5,Se=[];function Mu(){let{selected:t}=u;t?.kind!=="node"||t.index===Se[0]||(Se=[t.index,...Se.filter(e=>e!==t.index)].
slice(0,ca+1))}function $u(){Mu();let{selected:t}=u,e=Se.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,ca);m("trail").
hidden=!Se.length,m("visited").hidden=!e.length,m("visited").replaceChildren(...e.map(n=>l("li",{},kn(n))))}function Bn(){
for(let t of["back","forward"])m(t,HTMLButtonElement).disabled=!ia(t)}function la(){let[t,e]=[Ft("back","Back",()=>window.
history.back()),Ft("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],m("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[u.selected],$u)}function Vo(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function da([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function ua(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Au=120,Bt={width:600,height:36},Iu=900,fa=4,Ee=Re(d.articles),A=Nu(),q=null,oe=0;function Nu(){let[t,e]=[Ee[0]??0,Ee[Ee.
length-1]??0],{days:n,counts:o}=Ee.length?_e(Ee,Au):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Rn(){
if(q)return Vo(q.from,q.to,A);if(!u.period)return[A.first,A.last];let[t,e]=u.period.map(lt);return[t,e]}function Te(t){let e=!t||
t[0]<=A.first&&t[1]>=A.last;b({period:e?null:[G(t[0]),G(t[1])]})}function Yo(){let[t,e]=Rn(),n=A.last-A.first+1,o=Math.max(
...A.counts),r=A.counts.map((i,a)=>{let[c,f]=[A.first+a*A.width,Math.min(A.first+(a+1)*A.width-1,A.last)],p=Bt.width*a*A.
width/n,h=Bt.width*(f-c+1)/n,g=i?Math.max(2,(Bt.height-2)*Math.sqrt(i/o)):0,x=f>=t&&c<=e;return $("g",{class:x?"in":"out"},
$("title",{},`${yt(G(c),G(f))}: ${v(i,"article")}`),$("rect",{class:"ground",x:p,y:0,width:h,height:Bt.height}),$("rect",
{class:"count",x:p+.1*h,y:Bt.height-g,width:.8*h,height:g}))}),s=m("strip-bars",SVGElement);s.classList.toggle("narrowed",
q!==null||u.period!==null),s.replaceChildren(...r)}function _n(){Yo();let[t,e]=Rn().map(G);m("strip-from",HTMLInputElement).
value=t,m("strip-until",HTMLInputElement).value=e,m("strip-all").hidden=!u.period}function Ou(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Me(),t.setPointerCapture(
n.pointerId),q={from:e(n),to:e(n)},Yo())}),t.addEventListener("pointermove",n=>{q&&(q.to=e(n),Yo())}),t.addEventListener(
"pointerup",()=>{if(!q)return;let n=Math.abs(q.to-q.from)*t.getBoundingClientRect().width,o=Vo(q.from,n<fa?q.from:q.to,A);
q=null;let r=u.period&&lt(u.period[0])===o[0]&&lt(u.period[1])===o[1];Te(r&&n<fa?null:o),_n()}),t.addEventListener("poin\
tercancel",()=>{q=null,_n()})}function ma(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(A.first),max:G(A.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>m(r,HTMLInputElement).value);Me(),ce(n)&&ce(o)&&Te(ua(lt(n),lt(o),t,A)),_n()}),e}function Lu(){let t=u.
period?Rn():null,e=t?t[1]-t[0]:A.width-1;(!t||t[1]>=A.last)&&Te([A.first,Math.min(A.first+e,A.last)]),oe=window.setInterval(
()=>{let n=da(Rn(),A);n?Te(n):Me()},Iu),Ko()}function Me(){window.clearInterval(oe),oe=0,Ko()}function Ko(){let t=m("str\
ip-play");t.textContent=oe?"❚❚":"▶",t.setAttribute("aria-label",oe?"Pause":"Play the articles over time")}function pa(){
let t=m("strip");if(t.hidden=A.first===A.last,t.hidden)return;let e=$("svg",{id:"strip-bars",viewBox:`0 0 ${Bt.width} ${Bt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>oe?Me():Lu();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},ma("from"),l("span",{"aria-hidden":"true",text:"\
–"}),ma("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Me(),Te(null)}}))),
Ou(e),Ko(),S(()=>[u.period],_n)}function ha(t,e,n){let o=_(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Dn(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function re(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function ga(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:Or,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,re(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Cu(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function wa(t,e,n){let o=_(()=>[],()=>Cu(t.nodes));return{nodes:Bu(t,e,n,o),edges:Ru(t,e,o)}}function Bu({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:ha(
"Type",t.length,i=>e[t[i].type].name),strength:re("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:re("Mentions",i=>o().mentions[i]),articles:re("Articles",i=>o().articles[i]),first:Dn("F\
irst","First seen",i=>t[i].first),last:Dn("Last","Last seen",i=>t[i].last),roles:ha("Roles",t.length,i=>t[i].roles.join(
"; ")),...ga(n.filter(({name:i})=>i!=="weighted_degree"))}}function Ru(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({
title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].
b),strength:re("Sentences",a=>e().weights[a]),articles:re("Articles",a=>e().documents[a]),...t.relations.length?{relations:_u(
t)}:{},...ga(s),first:Dn("First","First seen",a=>r[a].first),last:Dn("Last","Last seen",a=>r[a].last)}}function _u(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>Ar(t.edges[e]),text:e=>$r(t,t.edges[e])}}function xa(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var $e=wa(d,w,ss);function Jo(t,e){let n=Object.values($e[t]).map((o,r)=>{let s=o.text(e);return r===0?Du(t,e,s):l("td",
o.words?{class:Fu(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function Du(t,e,n){let o=t==="n\
odes"&&W(d.types[d.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
k(n)))}function Fu(t){return t.length>16?"words long":"words"}function ya({target:t}){return t instanceof Element?t.closest(
"tr"):null}function ba(t,e){let n=ya(t);if(!n||!Ce(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);I(e==="nodes"?O(o):U(o)),Hn(n)}function Fn(){if(u.view==="drawing")return;let t=u.selected&&`${u.selected.
kind}s`===u.view?u.selected.index:-1,n=[...m("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=R(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function Hn(t){let e=t&&R(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function va(t){let e=ya(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!xt(t)||(t.preventDefault(),Hn(n[t.key]))}var Pn=100,wt=Pn;function Hu(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>ju(t,e,s&&!i)}))}function Pu(t){let e=Object.entries($e[t]).map(([o,r])=>Hu(t,o,r)),n=l("tbody",{onclick:o=>ba(
o,t),onkeydown:va});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function ju(t,e,n){
let[o,r]=u.sort[t];b({sort:{...u.sort,[t]:[e,o===e?!r:!n]}})}function ka(t){let[e,n]=u.sort[t];return xa(t,w(),$e[t][e]??
$e[t].strength,n)}function Wu(){let t=u.view;if(t==="drawing")return;let e=m("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(Pu(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),wt=Pn;let n=ka(t);Gu(e,u.sort[t]),R(e,"tbody")?.replaceChildren(...n.slice(0,wt).map(o=>Jo(t,o))),Sa(t,n.length),
Fn()}function Gu(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Sa(t,e){let n=(t==="nodes"?d.nodes:d.edges).
length,o=e===n?v(e,t.slice(0,-1)):`${y(e)} of ${v(n,t.slice(0,-1))}`,r=e>wt?`, the first ${y(wt)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=w().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";R(m("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${y(Math.min(Pn,e-wt))} more`,onclick:Uu});R(m("tables"),".table-end")?.replaceChildren(
...e>wt?[a]:[])}function Uu(){let t=u.view,e=R(m("tables"),"tbody");if(t==="drawing"||!e)return;let n=wt;wt+=Pn;let o=ka(
t);e.append(...o.slice(n,wt).map(r=>Jo(t,r))),Sa(t,o.length),Fn(),Hn(e.children[n])}function Ea(){S(()=>[u.view],()=>{let t=u.
view!=="drawing";m("tables").hidden=!t,m("drawing").classList.toggle("covered",t)}),S(()=>[u.view,u.view!=="drawing"&&w(),
u.sort],Wu),S(()=>[u.selected],Fn)}function qu(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=d.about,a=(f,p,h)=>f<p?`${y(f)} of ${v(p,h)}`:
v(p,h),c=[v(t,"article")+(i&&` ${ot(i,De)}`),yt(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(d.nodes.length,r,"no\
de")}, ${a(d.edges.length,s,"edge")}`];m("summary").textContent=c.filter(Boolean).join(" · ")}function zu(){let{nodes:t,
between:e}=d.about,n=[];d.nodes.length<t&&n.push(`the ${y(d.nodes.length)} strongest of ${y(t)} nodes`),d.edges.length<e&&
n.push(`${y(d.edges.length)} of the ${y(e)} edges between them`),m("note").hidden=!n.length,m("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function Vu(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=d.about,f=Pt(d,o),p=Object.entries(c).map(([g,x])=>x?`${g} ${x}`:g);return[["Edges join nodes",
n],["Ranked by",gt(o)?f:`${X(d,o)}, ${f}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(
i)}, for their language`:""],["Names found by",a],["Options",p.join(" ")||"all as by default"],["Built",[t&&P(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function Yu(){let{failures:t,warnings:e}=d.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function Ku(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},k(e)))))}function Ta(){qu(),zu();let t=m("how",HTMLDetailsElement);m("m\
ade").replaceChildren(...Vu().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...Yu().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},Ku(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,R(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{se(t,e.target)||(t.open=!1)})}var Rt="~";function jn(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Ma(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Xo(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ae(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Zo(t){return new Map(t.map(({id:e},n)=>[e,n]))}function $a(t){let e=Zo(t.nodes),
n=Zo(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(Rt),c])),r=rt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:Ae(e,i=>s(i,"node"),i=>({selected:O(i)})),edge:Ae(o,i=>s(
i,"edge"),i=>({selected:U(i)})),other:Ae(Zo(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Ju(t,e),"not-thr\
ough":Xu(t,e),"not-through-type":Zu(t),view:jn("view",["drawing","nodes","edges"]),focus:Qu(t,e),without:tf(t),min:Ma("m\
inimum",jt(t.edges.map(i=>i.weight))),articles:Ma("minimumDocuments",jt(t.edges.map(i=>i.documents))),rank:jn("rank",[r.
rank,...t.ranks.map(({name:i})=>i)]),verb:ef(t),period:nf(t),source:of(t),article:Ae(n,({article:i})=>i,i=>({article:i})),
topic:Ae(e,({topic:i})=>i,i=>({topic:i})),officials:Xo("officials",r.officials),all:Xo("all",r.all),isolates:Xo("isolate\
s",r.isolates),colours:jn("colours",["type","community"]),theme:jn("theme",["system","light","dark"])}}function Ju(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(Rt):"",read:([n])=>{let[o,r,s]=n.split(Rt),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function Xu(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function Zu({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Qu(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth].join(Rt):"",read:([n])=>{let[o,r]=n.split(Rt),s=e.get(o);return s!==void 0&&
/^[123]$/.test(r??"")?{focus:{node:s,depth:Number(r)}}:{}}}}function tf(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).
map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function ef(t){
let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function nf(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(Rt):"",read:([n])=>{let o=n.split(Rt);return e&&
o.length===2&&o.every(ce)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function of(t){let e=He(t.articles).map(({name:n})=>n);return{
write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function Ie(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Aa(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Na=["node","edge","other","path","view","focus"],rf=250,Ne=$a(d),_t={all:"",places:""},nt=null;function Oa(){let[t,e]=[
Ie(Ne,u),Ie(Ne,u,Na)];nt&&window.clearTimeout(nt.timer),t===_t.all?nt=null:e===_t.places?nt={timer:window.setTimeout(Ia,
rf),hash:t}:(Ia(),La("pushState",t)),nt||(_t={all:t,places:e})}function Ia(){nt&&(_t={..._t,all:nt.hash},La("replaceStat\
e",nt.hash),nt=null)}function La(t,e){let n=[xr&&"embed",e].filter(Boolean).join("&");Cn($t?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),Bn()}function Ca(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===_t.
all)return;nt&&window.clearTimeout(nt.timer),nt=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
focus:null,view:"drawing",sentences:ze,neighbours:!1,...rt(d),...Aa(Ne,t)};$t&&(e.view="drawing");let{selected:n=null}=e;
pt(n,u.selected)?e.selected=u.selected:e.open=n!==null||typeof e.other=="number",b(e),_t={all:t,places:Ie(Ne,u,Na)}}function sf(){
sa(),Ca(),Oa(),Bn()}function Ba(){aa(),Ca(),Bn();for(let t of["popstate","hashchange"])window.addEventListener(t,sf);S(()=>[
Ie(Ne,u)],Oa)}var af=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it"],["+ and −","Zoom in and out"],["0","Show all of it"]]],
["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a column\
: sort by it, again: reverse the order"]]]],cf=["A node is a person, an organisation, a place or a topic that the articl\
es name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentences. Poin\
t at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as news agenc\
ies do. Nodes with strong edges stand close together.","The address of this page always holds what you see: copy it to c\
ome back, or to show it to others who have the file."];function Ra(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},
...e.map(({label:n,meaning:o})=>l("div",{},l("dt",{text:n}),l("dd",{text:o})))))}function lf(){let t=l("button",{type:"b\
utton",class:"close","aria-label":"Close the help",text:"×",onclick:()=>m("help",HTMLDialogElement).close()}),e=af.map(
([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));
return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...cf.map(n=>l("p",{text:n})),...e,d.edges.length>
0&&Ra("Measures of edges",d.edgeMeasures),d.edges.length>0&&Ra("Measures of nodes",d.nodeMeasures)]}function df(){let t=m(
"help",HTMLDialogElement);u.help&&!t.open?t.showModal():!u.help&&t.open&&t.close()}function _a(){let t=m("help",HTMLDialogElement);
t.append(...Et(lf())),t.addEventListener("close",()=>b({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),
t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||Le(e.target)||
!xt(e)||(e.preventDefault(),b({help:!0}))}),S(()=>[u.help],df)}function Da(){let t=m("search",HTMLInputElement),e=new ee(t,m("suggestions"),m("no-match"),n=>{t.value="",I(O(n))},n=>{t.
value="",Gr(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Le(n.target)||
!xt(n)||(n.preventDefault(),t.focus(),t.select())})}function Wn({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),on_page:"boolean",x:"do\
uble",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Gn({edgeMeasures:t}){return{weight:"int",sentences:"int",
documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"string",relations:"\
string",timeline:"string",named_sentences:"int",among_strongest:"boolean"}}function uf({nodes:t,types:e,nodeMeasures:n},{
mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,type:e[a.type].name,via:a.via,listed_id:a.listed_id,
observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],first_seen:a.first,last_seen:a.last,timeline:Fa(a.timeline),
roles:a.roles.join("; "),official:a.official,aliases:a.forms.map(({text:c})=>c).join("; "),...Object.fromEntries(n.map(({
name:c,whole:f,values:p})=>[c,f?p[i]:le(p[i])])),on_page:!0}}function ff(t,{weights:e,namedWeights:n,documents:o},r){let{
nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],[f,p]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:p,weight:e[r],sentences:e[r],
named_sentences:n[r],documents:o[r],...Object.fromEntries(a.map(({name:h,values:g})=>[h,le(g[r])])),first_seen:c.first,last_seen:c.
last,relations:Mr(t,c),timeline:Fa(c.timeline),among_strongest:c.among_strongest}}function Fa(t){return t.map(([e,n])=>`${e}\
: ${n}`).join("; ")}function Un(t,e){return e.nodeIndices.map(o=>uf(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function qn(t,e){
return t.edges.flatMap(({index:o})=>e.edges[o]?[ff(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<
r.target?-1:1)}var Ha=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function mf(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Pa(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>mf(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function ja(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Ha.includes(o));return Pa([...Ha,...n,"timeline",
"named_mentions"],Un(t,e),Wn(t))}function Wa(t,e){let n=Gn(t),o=["source","target",...Object.keys(n).filter(r=>r!=="amon\
g_strongest")];return Pa(o,qn(t,e),n)}var pf=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,hf={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function zn(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>hf[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Ua(t,e,n){let o=gf(
t),r=xf(t,e,n),s=Un(t,e).map(i=>({...i,...r.get(String(i.id))}));return[pf,...[...o.node,...o.edge].map(wf),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${zn(i.id)}">${Ga(i,o.node)}</node>
`),...qn(t,e).map(i=>`<edge source="${zn(i.source)}" target="${zn(i.target)}">${Ga(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function gf(t){let e=Wn(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Gn(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function wf({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Ga(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${zn(t[o])}</data>`).join("")}function xf({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(x=>o.nodes[x]);if(!r.length)return new Map;let s={x:Ht(r.map(({x})=>x)),y:Ht(r.map(({y:x})=>x))},
i=r.map(({size:x})=>x),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x,y:E})=>[Math.abs(x-s.x),Math.abs(
E-s.y)])),p=c>a?100:4,h=p/c;f*h>5e3&&(h=5e3/f,p=Math.max(c*h,4));let g=x=>le(Math.round(x*1e3)/1e3+0);return new Map(r.map(
({id:x,x:E,y:L,size:H})=>{let M=c>a?(H-a)/(c-a):0,{colour:ct}=e[t[x].type],[J,j,oc]=[1,3,5].map(nr=>parseInt(ct.slice(nr,
nr+2),16));return[t[x].id,{x:g((E-s.x)*h),y:g((s.y-L)*h),size:g(4+(p-4)*M),r:J,g:j,b:oc}]}))}function qa(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${fr(d.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function Vn(t,e,n){qa(t,new Blob([n],{type:e}))}var za={"Nodes as a table (CSV)":()=>Vn(
"nodes.csv","text/csv",ja(d,w())),"Edges as a table (CSV)":()=>Vn("edges.csv","text/csv",Wa(d,w())),"Graph for Gephi and\
 others (GraphML)":()=>Vn("graph.graphml","application/xml",Ua(d,w(),to))};function Va(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>Js(o()).toBlob(s=>{s&&qa("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>Vn("drawing.svg","image/svg\
+xml",Ks(Zs(o())))))}var yf=120,bf="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",vf="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",kf="Whe\
re you publish the page, give its address instead of the file's name.",Dt=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Qo=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Ya=l("p",{class:"hint",id:"share-note"}),Ka=l("p",{class:"hint",text:kf}),Yn=l("p",{id:"copied",role:"st\
atus"}),Ja=Xa("Copy link",Dt,"Link copied.");async function Sf(t,e){try{await navigator.clipboard.writeText(t.value),Yn.
textContent=e}catch{t.focus(),t.select(),Yn.textContent="This browser does not let the page copy: copy what is selected."}}
function Xa(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Sf(e,n)})}function Za(){
let t=window.location.href;Dt.value=ar(t),Ya.textContent=ie(t)?Dt.value?bf:vf:"",[Dt.hidden,Ja.hidden]=[!Dt.value,!Dt.value],
Qo.value=cr(t,ot(d.about.title,yf)),Ka.hidden=!ie(t),Yn.textContent=""}function Qa(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Ya,Dt,Ja,l("p",{class:"share-title",text:"In another page"}),Ka,Qo,Xa("C\
opy HTML",Qo,"HTML copied."),Yn)}var Ef={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},Tf={type:"Type",community:"Community"},Mf={system:"As the system",
light:"Light",dark:"Dark"},$f={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5\
 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function Af(t){return $("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},$("path",
{d:$f[t]}))}function tc(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},Af(t),l("span",{class:"tool-n\
ame",text:e}))}function tr(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>b({[t]:r})}));
return S(()=>[u[t]],()=>{for(let r of o)r.checked=r.value===u[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("leg\
end",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function er(t,e,...n){let o=`menu-${e}`,r=l("di\
v",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=tc(e,t,{"aria-expanded":"false","aria-c\
ontrols":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("ari\
a-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),
i.addEventListener("focusout",c=>{c.relatedTarget&&!se(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdow\
n",c=>{se(i,c.target)||a(!1)}),r.addEventListener("click",c=>{Ce(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),
i}function If(){let t=er("Share","share",Qa());return R(t,"button")?.addEventListener("click",Za),t}function ec(){let t=Object.
entries(za).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));m("tools").append(tr("view","Shown a\
s",Ef),er("Colours","colours",tr("colours","Colour nodes by",Tf),tr("theme","Light or dark",Mf)),er("Download","download",
Va(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),If(),tc("help","Help",{"aria-haspopup":"dialog","aria-ke\
yshortcuts":"?",onclick:()=>b({help:!0})}))}var nc=null;function Nf(){u.focus!==nc&&Ot(!0),nc=u.focus}es();Ta();mi();pa();Da();ri();ai();ea();la();Hi();Ea();ec();_a();
oa();yr();Ba();lo();Ot();S(()=>[u.focus],Nf);window.setTimeout(st,300);window.graphkit={network:T,data:d,state:u,select:I,
update:b,labels:we,communityNames:mn,visible:w};})();
