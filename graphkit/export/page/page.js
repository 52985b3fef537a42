// Made from the modules in src by `make page`.
"use strict";
(()=>{function m(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function F(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...Nt(n)),o}function Nt(t){return t.filter(Boolean)}function A(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Lc={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function G(t){return A("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},A("path",{d:Lc[t.shape],fill:t.colour}))}
function De(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function yr(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function Gt(t,e,n){let o=A("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},A("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function Fe(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function kt({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function _e(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function le(t,e){return e instanceof Node&&t.contains(e)}function He(t,e){return t instanceof Element?t.closest(
e):null}function lo(t){let[e,n=""]=br(t,"#"),[o,r=""]=br(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function br(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function vr({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function co(t){return t==="embed"||t.startsWith(
"embed=")}function uo(t){let{query:e,hash:n}=lo(t);return e.some(co)||n.some(co)}function Pe(t){let{base:e,query:n,hash:o}=lo(
t),r=s=>s.filter(i=>!co(i));return vr({base:e,query:r(n),hash:r(o)})}function Cc(t){let{base:e,query:n,hash:o}=lo(Pe(t)),
r=de(t)?e.slice(e.lastIndexOf("/")+1):e;return vr({base:r,query:[...n,"embed"],hash:o})}function kr(t){let e=Pe(t);if(!de(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function de(t){return t.startsWith("file:")}function Sr(t,e){let[
n,o]=[Cc(t),e].map(Bc);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Bc(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Er=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function P(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Er[Number(n)-1]} ${e}`}function ue(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Er[Number(n)-1]} ${e}`:e}function St(t,e){return t?t===
e?P(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${P(e)}`:`${t.slice(0,4)===e.slice(0,4)?P(t).slice(0,-5):P(t)}\
 – ${P(e)}`:""}function ft(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function U(t){return new Date(t*864e5).toISOString().
slice(0,10)}function fe(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=ft(t);return Number.isFinite(e)&&U(e)===t}function je(t){
return t.filter(({date:e})=>e).map(({date:e})=>ft(e)).sort((e,n)=>e-n)}function We(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Tr(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Rc(n[n.length-1]));return n}function Rc(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Mr(new Date(Dc(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Dc(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Mr(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function fo(t,e){return e==="week"?Mr(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Fc=32,Ge=80,_c={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function st(t,e=Fc){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function It(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>_c[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function $r(t){let e=It(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Ue({id:t,title:e,date:n}){let o=st(e||t,Ge);return n?`${o}\
 · ${P(n)}`:o}function qe(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function ze(t){return st(t,Ge)||"No source given"}function mo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Hc="https://www.wi\
kidata.org/wiki/";function Ar(t){return/^Q[1-9]\d*$/.test(t)?Hc+t:mo(t)}function gt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Or(t,e){let n=Ir(e,"degree"),o=Ir(e,"community"),r=gt(e.nodes).map((i,a)=>({...Pc(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=gt(e.edges).map((i,a)=>jc(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);return{about:e.about,types:gt(e.types),ranks:gt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Nr),nodeMeasures:e.
node_measures.map(Nr),articles:gt(e.articles),communities:Wc(r),nodes:r,edges:s,relations:gt(e.relations),others:gt(e.others),
unlisted:e.unlisted,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.
from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.
from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function Nr(t){return{...t,values:Float64Array.from(t.values)}}
function Ir({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);
return n.values}function Pc({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:st(e),x:n,y:o,size:r,first:i.
days[s.first],last:i.days[s.last],timeline:Lr(s.timeline,i),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),
edges:[]}}function jc({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,
drawnAtFirst:!s,weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,
first:a.days[i.first],last:a.days[i.last],timeline:Lr(i.timeline,a)}}function Lr(t,{periods:e}){let n=[];for(let o=0;o<t.
length;o+=2)n.push([e[t[o]],t[o+1]]);return n}function Wc(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)
e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:
r?`${o} and ${r}`:o,members:n}})}function Et(t,e){return t.a===e?t.b:t.a}function V(t,{kind:e,index:n}){return e==="node"?
[n]:[t.edges[n].a,t.edges[n].b]}function N(t){return{kind:"node",index:t}}function q(t){return{kind:"edge",index:t}}function wt(t,e){
return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function Ot(t){return m(t,HTMLScriptElement).text}var po=JSON.parse(Ot("drawn")),d=Or(po,JSON.parse(Ot("payload")));var Lt=uo(window.location.href),Cr=Lt&&uo(`#${window.location.hash.slice(1)}`);Lt&&(document.documentElement.dataset.embed=
"");function Gc(){let e=d.types.filter((n,o)=>d.nodes.some(r=>r.type===o)).map(n=>l("span",{},G(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function Br(){Lt&&m("drawing").append(Gc());let t=m("whole",HTMLAnchorElement);t.hidden=
!Lt;let e=()=>{t.href=Pe(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var Ye={period:null,sources:null,article:null,topic:null};function xt({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function Rr(t,e){if(!xt(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:qc(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||Uc(a,n))))}function Uc(t,[e,n]){return t!==""&&t>=e&&t<=n}function qc({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Dr({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=Ve(t,r),i=Ve(e,r);return{weights:s.times,namedWeights:Ve(n,r).
times,documents:s.documents,mentions:i.times,named:Ve(o,r).times,articles:i.documents}}function Ve({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function Fr({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function _r(t,e,n,o){
let r=new Map;for(let s of Fr(t,e,n)){let{date:i}=t.articles[s];i&&r.set(fo(i,o),(r.get(fo(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function Hr(t,e,n){let o=Fr(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function Ke({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Pr({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function jr({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function Wr({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Gr({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function ho({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,p,h],g)=>{let x=a.filter(([M,C])=>M===g&&(!i||i[s?.sentences[C].article??0])),T=[...new Set(
x.map(([,M])=>M))];return{words:t[f].words,verb:t[f].verb,source:p===-1?e:p,target:p===-1||p===e?n:e,both:p===-1,count:s?
T.length:h,sentences:T,marks:new Map(x.map(([,M,C,$])=>[M,[C,$]])),reporters:new Map(x.flatMap(([,M,,,C])=>C===-1?[]:[[M,
C]]))}}).filter(({count:f})=>f>0).sort((f,p)=>p.count-f.count)}var zc=new Intl.NumberFormat("en"),Vc=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Yc=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Kc=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return zc.
format(t)}function go(t){return Vc.format(t)}function Ur(t){return Yc.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function qr(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[Kc.select(t)]}`}function Je(t,e){
return t.toFixed(e).replace("-","−")}function zr(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function Vr(t){return t<.001?"p < 0.001":`p =\
 ${go(t)}`}function me(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Ut(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Yr=4;function yt(t){return t==="weight"||t==="documents"}function Q({ranks:t},e){return t.find(({name:n})=>n===e)?.label??
e}function qt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function wo({edgeMeasures:t},e){let n=t.find(({
name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Kr(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:wo(t,e).values}function xo({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function pe(t,e){return yt(e)?b(t):Je(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Jr({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Ur(e)):""}function Xr(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Zr({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Yr||s[c]<Yr),s[a]+=1,s[c]+=1}return r}function it({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,...Ye,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function zt(t){return[...new Set([1,...t])].sort(
(e,n)=>e-n)}function ts(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(h,g)=>Number(h>=e.minimum&&o.documents[g]>=
e.minimumDocuments&&Pr(t,g,e.verb))),i=Qr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?i:Qr(t,{...e,
types:a},s,o.mentions),f=a.map(()=>0);for(let{index:h,type:g}of t.nodes)f[g]+=c.nodes[h];let p=yo(i.edges);return{nodes:Array.
from(i.nodes,Boolean),edges:Array.from(i.edges,Boolean),nodeIndices:yo(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:
yo(Zr(t,i.edges,r())),...o,chosen:n,narrowed:n!==null,passing:i.passing,strong:s,typeCounts:f}}function Qr(t,e,n,o){let{
types:r,officials:s,focus:i}=e,a=Uint8Array.from(t.nodes,({type:p,official:h},g)=>Number(r[p]&&(h||!s||t.types[p].name!==
"person")&&o[g]>0));s&&Jc(t,a,n,o),i&&Xc(t,i,a,n);let c=new Uint8Array(n.length),f=new Uint8Array(a.length);for(let p=0;p<
c.length;p+=1){let[h,g]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!a[h]||!a[g]||(c[p]=f[h]=f[g]=1)}return Xe(e)?{passing:a,edges:c,
nodes:a}:(i&&(f[i.node]=1),{passing:a,edges:c,nodes:f})}function Xe({isolates:t,minimum:e,minimumDocuments:n,verb:o}){return t&&
e===1&&n===1&&o===null}function Jc({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.from(t,({
index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,p]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[p]=1),r[c]&&i(p)&&(a[f]=
1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Xc(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=o[e]=1;
let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let p of t.nodes[f].edges){let h=Et(t.edges[p],f);!r[p]||!o[h]||
s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function yo(t){let e=[];for(let n=0;n<t.length;n+=1)t[n]&&
e.push(n);return e}function es(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[Et(t.edges[a],
e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>Et(t.edges[a],e))],edges:i}}function ns(t,e){return e.
focus!==null||Object.entries(bo(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function bo(t){let{rank:e,all:n,
...o}=it(t);return o}function Zc(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function R(t,e){let n;return()=>{let o=t();
return(!n||!Zc(o,n.of))&&(n={of:o,made:e()}),n.made}}var Ze=5,ko=20,Vt={selected:null,other:null,hovered:null,sentences:Ze,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",refused:0,sort:{nodes:[
"strength",!0],edges:["strength",!0]},...it(d)},u=Vt,os=[],vo=!1;function y(t){Object.assign(Vt,t),Vt.problem&&xt(Vt)&&Object.
assign(Vt,Ye,{open:!0,refused:Vt.refused+1}),!vo&&(vo=!0,queueMicrotask(()=>{vo=!1,So()}))}function So(){for(let t of os)
t()}function k(t,e){os.push(R(t,e))}function O(t){wt(t,u.selected)&&u.other===null||y({selected:t,other:null,hovered:null,
sentences:Ze,neighbours:!1,open:t!==null})}function rs(t){O(null),y({other:t,open:!0})}function Ct(t){wt(t,u.hovered)||y(
{hovered:t})}var he=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Qc=6;function ss({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:p,b:h}of e)r[f]&&(s[p+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:p,b:h}of e)if(r[f])for(let[g,x]of[[p,h],[h,p]]){let T=c[g];c[g]+=1,[a.ends[T],a.edges[T],a.lengths[T]]=[x,f,r[f]]}
return a}function is({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:p})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(p,1))),a=n.lengthOf.map((f,p)=>f&&f*(i[e[2*p]]+i[e[2*p+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Qe({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new he;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function as(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new he;f.push(o[e],e);for(let p=f.pop();p!==void 0&&p!==n;p=f.pop())if(!c.has(p)){c.add(p);
for(let h=t.starts[p];h<t.starts[p+1];h+=1){let[g,x]=[t.ends[h],t.edges[h]],T=(i.get(p)??0)+t.lengths[h];r.has(g)||s.has(
x)||T>=(i.get(g)??1/0)||(i.set(g,T),a.set(g,[p,x]),f.push(T+o[g],g))}}return tl(n,a,i.get(n)??0)}function tl(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function cs(t,e,n,o=Qc){let[r,s]=e<n?[e,n]:[n,e],i=Qe(t,s),a=e===n?null:as(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...el(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
nl);let p=f.shift();if(!p)break;c.push(p)}return r===e?c:c.map(ol)}function el(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((x,T)=>g[T]===
x)),p=new Set(f.map(({edges:g})=>g[a])),h=as(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),p);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function nl(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function ol({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function ds(t,e){let n=gt(t.sentences),o=sl(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let p of new Set(c.
marks.map(h=>h[2])))r[p].push(f)});let s=c=>n[c].marks.filter((p,h)=>!o.get(c)?.has(h)).map(p=>p[2]),i=c=>ls(r.map((f,p)=>f.
flatMap(h=>c(h).filter(g=>g===p).map(()=>n[h].article)))),a=c=>ls(t.edges.map((f,p)=>f.filter(h=>c(h,p)).map(h=>n[tt(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:rl(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[p,h]=Array.
isArray(c)?c:[c,c],{a:g,b:x}=e.edges[f],[T,M]=[s(p),s(h)];return T.includes(g)&&M.includes(x)||T.includes(x)&&M.includes(
g)}),namedNodePlaces:i(s)}}function rl(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function sl(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function ls(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function tt(t){
return Array.isArray(t)?t[0]:t}function Eo({sentences:t},e,n){return n?e.filter(o=>n[t[tt(o)].article]):e}function us({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Yt({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function To(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Yt(t,tt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(tt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function fs(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[tt(o)],s=!Array.isArray(o)&&Yt(t,tt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var il=120;function ms(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-il)),r=[...e].sort((s,i)=>tt(s)-tt(i));return To(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function tn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var hs="so sentences and the filters by period, source, topic and article are missing; all else works, and",al=`This bro\
wser lacks DecompressionStream, ${hs} a current Firefox, Chrome, Edge or Safari shows everything.`,cl=`This file's sente\
nces are damaged, ${hs} a fresh copy of the file shows everything.`,ps,Mo=null;function at(){return ps??=u.problem?Promise.
resolve(null):dl().catch(ll),ps}function et(){return Mo}function gs(){ws()&&!("DecompressionStream"in window)&&y({problem:al})}
function ws(){return Ot("evidence").startsWith('"')}function ll(){return y({problem:cl}),null}async function dl(){let t=Ot(
"evidence");return Mo=ds(JSON.parse(ws()?await ul(JSON.parse(t)):t),d),y({}),Mo}async function ul(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function xs(){return[u.period,u.sources,u.article,u.topic,xt(u)&&et()]}var ge=R(xs,()=>{let t=et(),e=t&&Rr(t,u);return{chosen:e,
counts:t&&e?Dr(t,e):d.counts}}),Y=R(()=>[u.rank,ge()],()=>Kr(d,u.rank,ge().counts)),fl=R(()=>[Y(),ge().counts.weights],()=>Xr(
Y(),ge().counts.weights)),w=R(()=>[u.types,u.minimum,u.minimumDocuments,u.rank,u.verb,u.officials,u.all,u.isolates,u.focus,
...xs()],()=>({...ts(d,u,ge(),fl),waiting:xt(u)&&!et()})),ys=R(()=>[w(),Y()],()=>xo(d,w().edges,Y())),bs=R(()=>[w()],()=>xo(
d,w().edges,w().weights)),we=R(()=>[w(),Y()],()=>ss(d,w().edges,Y())),Kt=R(()=>u.path?[u.path.a,u.path.b,we(),u.avoided,
u.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=u,{nodes:o}=w();if(!t||!o[t.a]||!o[t.b])return[];let r=d.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return cs(is(d,we(),t,r),t.a,t.b)});function mt(){let t=Kt();return t[Math.
min(Math.max(u.path?.number??0,0),t.length-1)]??null}var ml=R(()=>[w(),Y()],()=>new Map);function Jt(t){if(t.kind==="edg\
e")return{nodes:V(d,t),edges:[t.index]};let e=ml(),n=e.get(t.index)??es(d,t.index,w(),Y());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function en(t){let[e,{chosen:n}]=[et(),w()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.
index].timeline:_r(e,t,n,d.about.period)}function vs(t){let[e,{chosen:n}]=[et(),w()];return!e||!n?(t.kind==="node"?d.nodes:
d.edges)[t.index]:Hr(e,t,n)}function nn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var ks=10.5,pl=22,hl=5,gl=60,Ss=2,wl=6,pt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',$o=[];function xl(t){if(!$o[t.index]){let e=nt(m("overlay",HTMLCanvasElement));e.font=`100px\
 ${pt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);$o[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return $o[t.index]}function yl(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),ks),pl))/2}function on(t,e,n=Ss,o=yl(t,e)){let{width:r,above:s,
below:i}=xl(t),[a,c]=[o*r,o*(s+i)],f=xe(t,e),[p,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[p,f.bottom+n],[p,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([x,T])=>({node:t.index,letters:o,
baseline:T+o*s,left:x,top:T,right:x+a,bottom:T+c}))}function xe(t,e){let n=t.size*(d.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function bl(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Ao(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=nn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,hl),...s]),p=new Set([...f,...r?t.slice(0,gl):[]]);for(let g of e)a.add(
xe(d.nodes[g],n),g);let h=[];for(let g of t){let x=s.includes(g)?wl:Ss,T=on(d.nodes[g],n,x),M=on(d.nodes[g],n,x,ks),C=j=>j.
left>=c.left&&j.right<=c.right&&j.top>=c.top&&j.bottom<=c.bottom,$=j=>C(j)&&!a.hit(j,g),X=j=>C(j)&&!a.hit(j,g,s.includes(
g)?0:g),Z=T.find($)??M.find($)??(p.has(g)?M.find(X):void 0)??(f.has(g)?bl(M,c).find(X):void 0);Z&&(a.add(Z,-1),h.push(Z))}
return h}function nt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var rn=28,vl=.02,Es=1.6,kl=1.6,Sl=6,El=3.5,Tl=5,Ml=.8,ct={upright:!1,across:1,down:1};function Ts({x:t,y:e}){let[n,o]=ct.
upright?[-e,t]:[t,e];return{x:n*ct.across,y:o*ct.down}}function Ms({x:t,y:e}){let[n,o]=[t/ct.across,e/ct.down],[r,s]=ct.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function $s(){let{clientWidth:t,clientHeight:e}=m("network"),
n=sn(1);if(ct.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),ct.upright)for(let s of d.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(ct,Al());for(let s of d.nodes)[s.x,s.y]=[s.x*ct.across,s.y*ct.down];let{scale:o}=an(),r=Math.min(Math.max(
El/o-Sl,0),Tl);r&&$l(r);for(let s of d.edges)s.width*=Math.min(Math.max(1,Ml/o),2.5)}function $l(t){let e=d.nodes.map(r=>xe(
r,1)),n=d.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=d.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let p=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(p/2.5,0))}});for(let r of d.nodes)r.size+=o[r.index]}function Al(){
let{scale:t}=an(),{wide:e,high:n}=As(),{left:o,top:r,right:s,bottom:i}=sn(t),a=c=>Math.min(Math.max(c,1),kl);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function As(){let{clientWidth:t,clientHeight:e}=m("network"),n=rn+(m("note").hidden?0:
m("note").offsetHeight);return{wide:Math.max(t-2*rn,50),high:Math.max(e-rn-n,50),below:n}}function an(){let{wide:t,high:e,
below:n}=As(),[o,r]=[vl,2*Es];for(let a=0;a<14;a+=1){let c=(o+r)/2,{left:f,top:p,right:h,bottom:g}=sn(c);c<=Es&&(h-f)*c<=
t&&(g-p)*c<=e?o=c:r=c}let s=sn(o),i={x:(s.left+s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(rn-
n)/2}}}function sn(t){let e=m("network").clientWidth/8,n=w().nodeIndices.flatMap(r=>{let s=d.nodes[r],i=xe(s,t);if(!s.labelled)
return[i];let{left:a,right:c,bottom:f}=on(s,t)[0],p=Math.max(0,(c-a-e)/2);return[i,{left:a+p,right:c-p,top:i.top,bottom:f}]}),
o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),
o.right=Math.max(o.right,r.right/t),o.bottom=Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}var Nl=1.5,Il=2,Ol=.3,Ns=["1","2","3","4","5","6","7"].map(t=>`community-${t}`),Bt="community-other",cn=null;function Is(){
return cn||("printing"in document.documentElement.dataset?"light":u.theme!=="system"?u.theme:window.matchMedia("(prefers\
-color-scheme: dark)").matches?"dark":"light")}function Os(){return`${Is()} ${u.colours}`}function ln(){let t=document.documentElement;
t.dataset.theme=Is(),t.dataset.colours=u.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Os(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Ns,Bt].map(o=>[o,n(o)]))}}var Tt=ln();function L(){return Tt}function Ls(){
return Tt.name===Os()?!1:(Tt=ln(),!0)}function No(t,e){cn=t,Tt=ln();try{return e()}finally{cn=null,Tt=ln()}}function Rt(t){
return d.communities[t].members.length<2?Bt:Ns[t]??Bt}function dn(t){let e=u.colours==="community"?Tt.communities[Rt(t.community)]:
d.types[t.type].colour;return t.observer?{fill:Tt.ground,border:e}:{fill:e,border:Tt.ground}}function un({observer:t,size:e},n){
return Math.min(t?Il:Nl,Ol*e*n)}function Cs(t){let{fill:e,border:n}=dn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=d.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}$s();var Bs=new vis.DataSet(d.nodes.map(Cs)),E=new vis.Network(m("network"),{nodes:Bs,
edges:[]},JSON.parse(Ot("options")));function Rs(){Bs.update(d.nodes.map(Cs))}var Ll=d.nodes.map(({x:t,y:e})=>({x:t,y:e})),Ds=0,fn=R(()=>[u.moved],()=>{let t=[...Ll];for(let[e,n,o]of u.moved)t[e]=Ts(
{x:n,y:o});return{places:t}});function ye(){return Ds}function mn(t){Ds+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(d.nodes[o],
{x:e,y:n}),Object.assign(E.body.nodes[o],{x:e,y:n})})}function pn(t,e){let{x:n,y:o}=Ms(e),r=u.moved.filter(([s])=>s!==t);
y({moved:[...r,[t,n,o]]})}var Cl=400,Bl=5,Rl=1.5,Fs=3,Dl=.11,Fl=.012,_l=.8,Ps=13,js=16,Ws=R(()=>[w(),ye()],()=>{let t=[];if(d.nodes.length<=Cl)return t;
let{nodes:e,nodeIndices:n}=w(),o=Math.max(...n.map(r=>Math.abs(d.nodes[r].x)),1);return d.communities.forEach(({members:r},s)=>{
let i=r.filter(a=>e[a]);i.length>=Bl&&t.push(Hl(s,i,2*o*Fl))}),t});function Hl(t,e,n){let o={x:_s(e.map(a=>d.nodes[a].x)),
y:_s(e.map(a=>d.nodes[a].y))},r=a=>Math.hypot(d.nodes[a].x-o.x,d.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(a)-r(c)||a-c).slice(
0,Math.ceil(_l*e.length)).flatMap(a=>Pl(d.nodes[a],d.nodes[a].size+n));return{community:t,middle:o,corners:jl(i)}}function Pl({
x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function _s(t){
return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function jl(t){let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...Hs(
e),...Hs(e.reverse())]}function Hs(t){let e=[];for(let n of t){for(;e.length>1&&Wl(e[e.length-2],e[e.length-1],n);)e.pop();
e.push(n)}return e.slice(0,-1)}function Wl(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function Gs(t,e){return Math.
min(Math.max((Fs-t/e)/(Fs-Rl),0),1)}function hn(t,e,n,o){let r=Gs(n,o);if(r){t.globalAlpha=Dl*r;for(let{community:s,corners:i}of Ws()){
t.fillStyle=L().communities[Rt(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=
1}}function Us(t,e,n){let o=[];if(Gs(t,e)<.5)return o;let r=nn(),s=nt(m("overlay",HTMLCanvasElement));s.font=zs();for(let{
community:i,middle:a}of Ws()){let{nodes:c}=w(),p=d.communities[i].members.filter($=>c[$]).slice(0,3).map($=>d.nodes[$].short),
h=Math.max(...p.map($=>s.measureText($).width))/2,g=js*p.length,x=($,X,Z)=>Math.max(Math.min($,Z),X),T=x(a.x*t,n.left*t+
h,n.right*t-h),M=x(a.y*t-g/2,n.top*t,n.bottom*t-g),C=[0,-g,g].map($=>({lines:p,left:T-h,right:T+h,top:M+$,bottom:M+$+g})).
find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));C&&(r.add(C,-1),o.push(C))}return o}function qs(t,{lines:e,left:n,
right:o,top:r},s){t.font=zs(),t.textAlign="center",t.textBaseline="alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=
L().ground,t.fillStyle=L().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+o)/2,s.y+r+a*js+Ps];t.strokeText(i,c,f),t.fillText(i,c,
f)})}function zs(){return`600 ${Ps}px ${pt}`}var Vs=120,Xt=m("overlay",HTMLCanvasElement),K=document.createElement("canvas"),B={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function lt(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function be(t=0){B.until=
performance.now()+t+Vs,window.clearTimeout(B.timer),B.timer=window.setTimeout(()=>{B.timer=0,B.blurred&&E.redraw()},t+Vs)}
function Io(){window.clearTimeout(B.timer),B.timer=0,gn()}function gn(){B.sharp=null,B.pictured=null}function wn(){return B.
blurred}function Ys(){let t=Ul(),e=o=>o.width===t.width&&o.height===t.height,n=B.timer!==0&&performance.now()<B.until;n&&
!B.pictured&&B.sharp&&e(Xt)&&Gl(t,B.sharp),B.blurred=n&&B.pictured!==null&&e(K),E.body.nodeIndices=B.blurred?[]:w().nodeIndices}
function Oo(){B.sharp=lt(),B.pictured=null}function Gl(t,e){if((K.width!==t.width||K.height!==t.height)&&(K.width=t.width,
K.height=t.height),![t,Xt].every(({width:o,height:r})=>o&&r))return;let n=nt(K);n.clearRect(0,0,K.width,K.height),n.drawImage(
t,0,0),n.drawImage(Xt,0,0),nt(Xt).clearRect(0,0,Xt.width,Xt.height),B.pictured=e}function Ks(t){if(!B.pictured||!K.width||
!K.height)return;let e=K.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=lt(),s=r/B.pictured.scale,i=Math.round((n-B.pictured.
x*s)*e),a=Math.round((o-B.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(K,i,a,Math.round(K.width*s),
Math.round(K.height*s)),t.restore()}function Ul(){let t=m("network").querySelector("canvas");if(!t)throw new Error("vis-\
network has no canvas.");return t}var ql={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function xn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${pt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=L().ground,t.strokeText(d.nodes[e.node].short,r,s),t.fillStyle=
L().ink,t.fillText(d.nodes[e.node].short,r,s)}function Js(t,e){let{clientWidth:n,clientHeight:o}=m("overlay");t.font=`15\
px ${pt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=L().ink,t.fillText(e,n/2,o/2)}function Xs(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?L().accent:L().
brightEdge,Lo(t,e,n),t.globalAlpha=1}function Lo(t,e,n){let[o,r]=[d.nodes[e.a],d.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function yn(t,e,n){let{fill:o,border:r}=dn(
e),{shape:s}=d.types[e.type];bn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=un(
e,n.scale),t.strokeStyle=r,t.stroke()}function Co(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];bn(t,d.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function bn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of ql[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Bo=4,zl=.5,Vl=52,Zs=350,Ro=1,Do={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Zt=!0,Fo=0;function Mt(){return Do.left>-1/0}
function vn(){return Fo}function Dt(t=!1){Zt=!0,bt({..._o(),animated:t})}function _o(){let{scale:t,position:e,offset:n}=an(),
o=m("network").clientWidth/2-Bo,r=m("network").clientHeight,[s,i]=[Bo-r/2-n.y,r/2+n.y-Bo];return Do={left:e.x-o/t,right:e.
x+o/t,top:e.y+s/t,bottom:e.y+i/t},Ro=t,{position:e,scale:t,offset:n}}function dt(){return{scale:Ro,frame:Do}}function Qs(){
return Zt}function kn(){Zt=!1,Fo+=1}function bt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Fo+=1;let r=o&&_e();
r&&be(Zs),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Zs,easingFunction:"easeInOutQuad"}})}function Qt(t){
Zt=!1;let e=Math.min(Math.max(E.getScale()*t,Ro/4),10);bt({position:E.getViewPosition(),scale:e,animated:!0})}function ti(t,e){
Zt=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();be(),bt({position:{x:n+t/r,y:o+e/r},scale:r})}function ei(){if(!u.
selected)return;let t=V(d,u.selected).map(c=>d.nodes[c]),[e,n]=[Sn(),Yl()],{clientWidth:o,clientHeight:r}=m("network");if(t.
every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;Zt=!1;let i={x:Ut(t.map(c=>c.
x)),y:Ut(t.map(c=>c.y))},a=e?Math.max(E.getScale(),zl):E.getScale();bt({position:i,scale:a,offset:{x:-n/2,y:-e/2},animated:!0})}
function Yl(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));return t&&u.open?Math.
min(t,.88*m("network").clientWidth):0}function Sn(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--sheet"));return t&&u.open?t*(m("panel").parentElement?.clientHeight??0)-Vl:0}var Kl=350,Jl=600,Xl=2500,te=null,Ho=0;function En(){return te}function ve(){te&&(window.cancelAnimationFrame(Ho),mn(te.
places),te=null,Io())}function si(t,e,n){let o=d.nodes.map(({x:M,y:C})=>({x:M,y:C}));if(window.cancelAnimationFrame(Ho),
te=null,mn(t),Io(),!Mt())return;let[r,s]=[ni(),_o()],{nodeIndices:i,drawnIndices:a}=w(),c=Math.max(...i.map(M=>Math.hypot(
o[M].x-t[M].x,o[M].y-t[M].y)),0),f=i.length<=Jl&&a.length<=Xl;if(c*r.scale<1||!f||!_e()){e?bt({...s,animated:c*r.scale<1}):
E.redraw();return}e&&bt(s);let p=e?ni(s):r;te={places:t,scale:p.scale,labels:n()};let[h,g]=[performance.now(),vn()],x=()=>{
let M=Math.min((performance.now()-h)/Kl,1),C=M*M*(3-2*M);if(M===1)return T();mn(t.map(($,X)=>oi(o[X],$,C))),vn()===g?ri(
oi(r,p,C),r.scale*(p.scale/r.scale)**C):E.redraw(),Ho=window.requestAnimationFrame(x)},T=()=>{ve(),vn()===g?ri(p,p.scale):
E.redraw()};x()}function ni(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),scale:E.getScale(),offset:{
x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function oi(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function ri({
x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=m("overlay",HTMLCanvasElement),Zl=2500,Ql=2500,Tn=R(()=>[E.getScale(),dt().frame,w(),ye()],()=>Us(E.getScale(),dt().
scale,dt().frame)),Ft=R(()=>[E.getScale(),dt().frame,w(),ye()],()=>{let t=E.getScale(),{scale:e,frame:n}=dt(),{nodeIndices:o}=w(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Ql)),i=r<o.length*Zl;return Ao(s,o,t,n,{crowd:i,taken:Tn()})});
function ke(){if(!Mt())return;let t=nt(_),e=window.devicePixelRatio||1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.
round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),
t.clearRect(0,0,n,o),Po(t,lt())}function td(){let t=mt(),e=t?null:u.selected??u.hovered,n=t?ed(t):e&&nd(e);if(!n)return null;
for(let o of[t?u.selected:null,u.hovered])o&&!wt(o,e)&&od(n,o);return n}function ed({nodes:t,edges:e}){let n=[t[0],t[t.length-
1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function nd(t){return{...Jt(t),ringed:V(d,
t),accented:new Set,pointed:[]}}function od(t,e){for(let n of V(d,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(
...V(d,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function Po(t,e){
if(d.nodes.length&&!w().nodeIndices.length)return Js(t,"The filters leave nothing to show.");let n=td(),o=new Set(n?n.nodes:
[]),r=En();if(r)rd(t,r,e,o);else for(let s of Tn())qs(t,s,e);for(let s of r?[]:Ft())!o.has(s.node)&&ii(s,e)&&xn(t,s,e);n&&
(t.globalAlpha=L().veil,t.fillStyle=L().ground,t.fillRect(0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,sd(t,n,e))}function rd(t,{
places:e,scale:n,labels:o},r,s){for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[d.nodes[i.node],e[i.node]],[f,p]=[
a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];xn(t,i,{...r,x:r.x+f,y:r.y+p})}}function ii({left:t,right:e,top:n,bottom:o},{x:r,y:s}){
return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+n<_.clientHeight}function sd(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){
let{frame:a}=dt();for(let c of[...n].reverse())Xs(t,d.edges[c],i,r.has(c));for(let c of[...e].reverse())yn(t,d.nodes[c],
i);for(let c of o)Co(t,d.nodes[c],i,L().accent,2.5);for(let c of s)o.includes(c)||Co(t,d.nodes[c],i,L().ink,1.5);for(let c of Ao(
[...new Set([...o,...s,...e])],e,i.scale,a,{ringed:o}))ii(c,i)&&xn(t,c,i,o.includes(c.node))}var ci=5,id=5,ad=40;function ai(t,e=0){let n=lt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=di(o,r,(ci+e)/n.scale)??
cd(t.x-n.x,t.y-n.y);if(s!==null)return N(s);let i=ld(o,r,(id+e/2)/n.scale);return i===null?null:q(i)}function li(t){let e=lt();
return di((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,ci/e.scale)}function di(t,e,n){let o=null,r=1/0;for(let s of ui().nodes){let i=d.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function cd(t,e){if(u.selected)return null;let n=Ft().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function ld(t,e,n){let o=null,r=n;for(let s of ui().
edges){let i=d.edges[s],a=dd(t,e,d.nodes[i.a],d.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function ui(){let{nodeIndices:t,
drawnIndices:e}=w();if(!u.selected)return{nodes:t,edges:e};let n=Jt(u.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function dd(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function fi(){let t=m("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&m("network").contains(n.target)))return Ct(null);if(n.buttons)return Se();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=ai(r);Ct(s),ud(s,
r)},ad)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Ct(null),Se()}),E.on("click",({pointer:n,event:o})=>{Se(),
O(ai(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",Se)}function ud(t,e){if(!t)return Se();let n=m("tip");n.replaceChildren(
...fd(t)),n.hidden=!1;let o=Math.min(e.x+14,m("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>m("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,m("network").classList.add("pointing")}function fd(t){if(t.kind==="node"){let o=d.nodes[t.index];return[S(o.label,"s\
trong"),l("span",{text:v(o.mentions,"mention")})]}let e=d.edges[t.index];return[l("strong",{},S(d.nodes[e.a].label)," – ",
S(d.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function Se(){m("tip").hidden=!0,m("network").classList.
remove("pointing")}var md=6,W=null;function mi(){return W!==null}function pd(t){if(W)return jo();if(t.button||t.shiftKey||!t.isPrimary)return;
En()&&(ve(),E.redraw());let e=m("drawing").getBoundingClientRect(),n=li({x:t.clientX-e.left,y:t.clientY-e.top});if(n===null||
t.pointerType==="touch"&&!hd(n))return;let{x:o,y:r}=d.nodes[n];W={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.clientY},
home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function hd(t){return u.selected?.kind==="node"&&u.selected.
index===t}function gd({pointerId:t,clientX:e,clientY:n}){if(!W||t!==W.pointer)return;let[o,r]=[e-W.from.x,n-W.from.y];if(!W.
moves&&Math.hypot(o,r)<md)return;W.moves=!0;let{scale:s}=lt();Object.assign(d.nodes[W.node],{x:W.home.x+o/s,y:W.home.y+r/
s}),y({hovered:N(W.node)}),ke()}function jo(t){if(!W||t&&t.pointerId!==W.pointer)return;let{node:e,home:n,moves:o}=W;if(W=
null,E.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=d.nodes[e];t?pn(e,{x:r,y:s}):Object.
assign(d.nodes[e],n)}function pi(){m("network").addEventListener("pointerdown",pd,{capture:!0}),window.addEventListener(
"pointermove",gd),window.addEventListener("pointerup",jo),window.addEventListener("pointercancel",()=>jo())}var wd=1500,xd=.25;function yd(){let t=w().drawnIndices.length>wd?xd:1;return({a:e,b:n,opacity:o})=>d.nodes[e].community===
d.nodes[n].community?o:o*t}function Mn(t,e){let n=yd();t.strokeStyle=L().edge;for(let o of w().drawnIndices){let r=d.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),Lo(t,r,e)}t.globalAlpha=1}function Wo(){let t=new Map;for(let r of w().nodeIndices){let{community:s}=d.nodes[r],i=Rt(s),a=t.get(i)??{community:s,count:0};
a.count+=1,t.set(i,a)}let e=t.get(Bt);t.delete(Bt);let n=[...t].sort((r,s)=>r[1].community-s[1].community).map(([r,{community:s,
count:i}])=>({colour:r,text:d.communities[s].name,count:i}));if(!e)return n;let o=n.length?"Smaller communities":"No com\
munities";return[...n,{colour:Bt,text:o,count:e.count}]}function bd(t){t.hidden=u.colours!=="community",!t.hidden&&t.replaceChildren(
...Wo().map(({colour:e,text:n,count:o})=>vd(e,n,o)))}function vd(t,e,n){let o=l("span",{class:"type-count",text:b(n)});return l(
"li",{},De(t),S(e),o)}function hi(){let t=l("ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});
m("legend").after(t),k(()=>[u.colours,w()],()=>bd(t))}var kd=12,ot=qe(d.articles);function gi(t){return t.length===1?ze(t[0]):`${b(t.length)} of ${b(ot.length)} sources`}function Go(t){
let e=ot.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===ot.length?null:e})}function Sd({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(u.sources??ot.map(o=>o.name));e.checked?n.add(t):n.delete(t),Go(n)}});
return e}function Ed({name:t,count:e},n){return l("label",{class:"switch"},n,S(ze(t)),l("span",{class:"type-count",text:b(
e)}))}function wi(){m("sources-filter").hidden=ot.length<2;let t=ot.map(Sd),e=ot.map((r,s)=>Ed(r,t[s]));m("sources").replaceChildren(
...e);let n=m("source-search",HTMLInputElement);n.hidden=ot.length<kd,n.addEventListener("input",()=>{let r=It(n.value);
e.forEach((s,i)=>{s.hidden=!It(ze(ot[i].name)).includes(r)})});let o=()=>ot.filter((r,s)=>!e[s].hidden).map(({name:r})=>r);
m("sources-all").addEventListener("click",()=>Go(new Set([...u.sources??[],...o()]))),m("sources-none").addEventListener(
"click",()=>{let r=new Set(u.sources??ot.map(({name:s})=>s));for(let s of o())r.delete(s);Go(r)}),k(()=>[u.sources],()=>{
let r=u.sources&&new Set(u.sources);t.forEach((s,i)=>{s.checked=!r||r.has(ot[i].name)})})}var xi={types:()=>u.types.every(Boolean)?"":Td(),minimum:()=>u.minimum>1?`At least ${v(u.minimum,"sentence")}`:"",focus:()=>u.
focus?`Within ${v(u.focus.depth,"step")} of ${d.nodes[u.focus.node].short}`:"",rank:()=>u.rank===it(d).rank?"":`Ranked b\
y ${Q(d,u.rank)}`,minimumDocuments:()=>u.minimumDocuments>1?`At least ${v(u.minimumDocuments,"article")}`:"",verb:()=>u.
verb===null?"":`Edges that say “${u.verb}”`,period:()=>u.period?St(...u.period):"",sources:()=>u.sources?gi(u.sources):
"",topic:()=>u.topic===null?"":`Articles that name ${d.nodes[u.topic].short}`,article:()=>u.article===null?"":Ue(d.articles[u.
article]),officials:()=>u.officials?"Officials and what they are connected with":"",isolates:()=>u.isolates?"":"No nodes\
 without an edge",all:()=>"",moved:Uo};function Uo(){return u.moved.length?`${v(u.moved.length,"node")} moved`:""}function Td(){
let t=d.types.filter((e,n)=>u.types[n]).map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No ty\
pes"}function yi(){return Object.entries(xi).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Md=new Set(["types","m\
inimum"]);function $d(t){let e={...it(d),focus:null,moved:[]};y({[t]:e[t]})}function Ad(){let t=Object.entries(xi).map(([
s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!Md.has(s)),n=m("chips"),o=n.contains(document.
activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>$d(
s),"aria-label":s==="moved"?`Put back: ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),
m("reset").hidden=!t.length;let r=e.filter(({name:s})=>s!=="focus"&&s!=="moved").length;m("more-count").textContent=r?`${r}\
 in use`:"",o&&(F(n,"button")??F(m("more-filters"),"summary"))?.focus()}function bi(){m("reset").addEventListener("click",
()=>{y({...it(d),focus:null,moved:[]}),(m("minimum-filter").hidden?m("drawing"):m("minimum")).focus()}),k(()=>[w(),u.moved],
Ad)}var _t=16,Nd=400;function An(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*_t,s=yi(),i=[m("counts").textContent,
Uo(),d.about.built&&`built ${P(d.about.built)}`],a=n?[...$n(d.about.title,r,1.5*o,!0),...$n(i.filter(Boolean).join(" · "),
r,o),...$n(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Ld(Id(),r,o),...$n(e,r,o)];return{above:a,below:c,top:vi(
a),bottom:vi(c)}}function Ee(t,e,n){let o=n+_t/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Si(r);
let s=_t;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=ki(r),t.fillStyle=L().
ink,t.fillText(i,s+(a?zo(r):0),o),s+=Nn(r,i)+(a?zo(r):0)+_t}}function Id(){let t=d.types.flatMap((r,s)=>{let i=w().nodeIndices.
some(c=>d.nodes[c].type===s),a=u.colours==="community"?L().muted:r.colour;return i?[{text:r.plural,sign:qo(r.shape,a)}]:
[]}),e=w().nodeIndices.some(r=>d.nodes[r].observer),n={text:"Hollow: only reports",sign:qo("square",L().muted,!0)},o=u.colours===
"community"?Wo().map(({colour:r,text:s})=>({text:s,sign:qo("dot",L().communities[r])})):[];return[...t,...e?[n]:[],...o]}
function qo(t,e,n=!1){return(o,r,s,i)=>{bn(o,t,r,s,i),o.fillStyle=n?L().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=
e,o.stroke())}}function $n(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of st(t,Nd).split(" ").filter(
Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Nn(r,a)<=e?s[s.length-1]=a:s.push(...Od(r,i,e))}return s.map(
i=>({letters:n,strong:o,parts:[{text:i}]}))}function Od(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-
1]&&Nn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Ld(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:st(
s,60),sign:i},c={letters:n,parts:[]},f=Nn(c,a.text)+zo(c)+_t;f>r+_t&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.
push(a),r-=f}return o}function ki({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${pt}`}function Si({letters:t}){return Math.
round(1.5*t)}function zo({letters:t}){return 1.5*t}function Nn(t,e){let n=nt(_);return n.font=ki(t),n.measureText(e).width}
function vi(t){return t.length?t.reduce((e,n)=>e+Si(n),0)+_t:0}var Ei=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var Te=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${H(e)} ${H(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(n)}h${H(
o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};this.#o(A("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=A("tex\
t",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(Ei," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",H(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o(A("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",H(this.globalAlpha)),this.#n.append(e),e}};function Ti(t,e,n){let o=A("title",{},t.replace(Ei," "));return A("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":pt,role:"img"},o)}function Mi(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var In=2,Cd=18,Bd=100;function $i({ground:t,credit:e}){return No(t,()=>Ai(An(_.clientWidth,{credit:e})))}function Ai(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*In,height:o*In}),s=nt(r);return s.scale(
In,In),s.fillStyle=L().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Ii(s),s.restore(),Ee(s,t.above,0),Ee(s,t.below,t.top+n),r}function Ni({ground:t,credit:e}){return No(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=An(n,{credit:e}),s=r.top+o+r.bottom,i=Ti(d.about.title,n,s),a=new Te(i);a.fillStyle=L().ground,
a.fillRect(0,0,n,s);let c=A("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Ii(new Te(c)),Ee(
a,r.above,0),Ee(a,r.below,r.top+o),i})}function Ii(t){let e=lt();hn(t,e,e.scale,dt().scale),Mn(t,e);for(let n of w().nodeIndices)
yn(t,d.nodes[n],e);Po(t,e)}function Oi(t){let{sentences:e}=u;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=Ai(An(_.clientWidth,{titled:!1,letters:Cd}));n.id="picture",m("drawing").append(n),{sentences:e}=
u,y({sentences:Math.max(e,Bd)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Li={x:0,y:0,scale:1},Ci=0;function Rd(){let t=E.getScale();if(t!==Ci){Ci=t;for(let e of d.nodes)E.body.nodes[e.index].
options.borderWidth=un(e,t)}}function Dd(t){if(wn())return Ks(t);Rd(),hn(t,Li,E.getScale(),dt().scale),Mn(t,Li)}function Fd(){
wn()||!Mt()||(ke(),Oo())}function _d(){if(Mt()){if(gn(),wn())return E.redraw();ke(),Oo()}}function Hd(){let t=()=>{mi()||
(ve(),kn(),be())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function Bi(){u.view==="drawing"&&(gn(),Mt()&&E.
redraw())}function Pd(){si(fn().places,!1,Ft)}function Vo(){Ls()&&(Rs(),Bi())}function Ri(){let t=F(m("network"),"*");t&&
(t.tabIndex=-1),E.on("initRedraw",Ys),E.on("beforeDrawing",Dd),E.on("afterDrawing",Fd),Hd(),E.on("resize",()=>queueMicrotask(
()=>{Qs()&&Dt()})),m("zoom-in").addEventListener("click",()=>Qt(1.4)),m("zoom-out").addEventListener("click",()=>Qt(1/1.4)),
m("zoom-all").addEventListener("click",()=>Dt(!0)),m("drawing").addEventListener("keydown",Wd),window.matchMedia("(prefe\
rs-color-scheme: dark)").addEventListener("change",Vo),k(()=>[u.theme,u.colours],Vo),pi(),hi(),Oi(Vo),k(()=>[w(),u.view],
Bi),k(()=>[fn()],Pd),k(()=>[u.selected,u.hovered,u.view,mt()],_d),k(()=>[u.selected,u.view],ei)}function jd(t,e){if(u.selected?.
kind!=="node")return;let{index:n}=u.selected,[{x:o,y:r},s]=[fn().places[n],E.getScale()];pn(n,{x:o+t/s,y:r+e/s})}function Wd(t){
if(t.target!==m("drawing")||!kt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?jd:ti,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(
e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>Qt(1.25),"=":()=>Qt(1.25),"-":()=>Qt(.8),0:()=>Dt(!0)};o[t.key]&&(t.
preventDefault(),o[t.key]())}function Yo(t,e,n,o){let r=m(t,HTMLInputElement);m(`${t}-filter`).hidden=e.length<2,r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),k(()=>[u[n]],()=>{let s=v(u[n],o);r.value=String(Math.max(e.filter(i=>i<=u[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),m(`${t}-text`).textContent=s})}function On(t,e,n){let o=m(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),k(()=>[e()],()=>{o.checked=e()})}function ee(t,e,n,o){
let r=m(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),k(()=>[n()],()=>{r.value=n()})}function Gd(){let t=d.nodes.filter(o=>d.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
m("topic-filter").hidden=!t.length;let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);ee("topic",[["","A\
ny topic"],...e],()=>u.topic===null?"":String(u.topic),o=>({topic:o===""?null:Number(o)})),m("article-filter").hidden=d.
articles.length<2;let n=d.articles.map((o,r)=>[String(r),Ue(o)]);ee("article",[["","All articles"],...n],()=>u.article===
null?"":String(u.article),o=>({article:o===""?null:Number(o)}))}function Ud(){if(!u.problem)return;let t=["period","sour\
ces","topic","article"].map(e=>m(`${e}-filter`));m("no-articles").textContent=u.problem,m("no-articles").hidden=t.every(
e=>e.hidden);for(let e of t)e.hidden=!0}function Di(){Gd(),k(()=>[u.problem],Ud),k(()=>[u.refused],()=>{u.refused&&(m("m\
ore-filters",HTMLDetailsElement).open=!0)}),k(()=>[xt(u)],()=>{xt(u)&&at()})}var Ko={width:320,height:40},qd=60,Jo=["from","until"],D=je(d.articles);function zd(){let{days:t,counts:e}=We(D,qd),n=D[D.
length-1]-D[0]+1,o=Math.max(...e),[r,s]=Fi(),{width:i,height:a}=Ko;m("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[p,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),x=D[0]+h-1>=r&&D[0]+p<=s;return[
A("rect",{x:i*p/n,width:Math.max(i*(h-p)/n-1,1),y:a-g,height:g,class:x?"in":"out"})]}))}function Fi(){let[t,e]=[D[0],D[D.
length-1]];if(!u.period)return[t,e];let[n,o]=u.period.map(ft);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Vd(t){let[e,n]=[D[0],D[D.length-1]],[o,r]=Jo.map(s=>e+Number(m(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[U(o),U(r)]}),_i()}function _i(){let[t,e]=Fi(),n=D[0],o=(n+D[D.length-1])/2;Jo.
forEach((s,i)=>{let a=m(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",P(U(c)))}),m(
"from").classList.toggle("above",t>o),m("period-text").textContent=St(U(t),U(e));let r=d.articles.length-D.length;m("und\
ated").hidden=!r||!u.period,m("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,zd()}
function Hi(){let t=D.length>1&&D[0]<D[D.length-1];if(m("period-filter").hidden=!t,!!t){m("histogram",SVGElement).setAttribute(
"viewBox",`0 0 ${Ko.width} ${Ko.height}`);for(let e of Jo){let n=m(e,HTMLInputElement);n.max=String(D[D.length-1]-D[0]),
n.addEventListener("input",()=>Vd(e))}k(()=>[u.period],_i)}}function Yd(){m("legend").replaceChildren(...d.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:u.types.map((n,o)=>e===o?!n:n)}),hidden:d.nodes.every(n=>n.type!==e)},G(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Kd(){let{typeCounts:t}=w();[...m("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(u.types[n]));let o=F(e,".type-count");o&&(o.textContent=b(t[n]))})}function Pi(){
Yd(),k(()=>[w()],Kd)}function Jd(){m("rank-filter").hidden=!d.edges.length,ee("rank",d.ranks.map(({name:t,label:e})=>[t,e]),()=>u.rank,t=>({rank:t})),
k(()=>[u.rank,w().narrowed],()=>{let t=w().narrowed&&!yt(u.rank)?" Measured over all articles.":"",e=qt(d,u.rank);m("ran\
k-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Xd(){let t=Ke(d);m("verb-filter").hidden=!t.
length,ee("verb",[["","Any edge"],...t.map(({verb:e,edges:n})=>[e,`${e} (${b(n)})`])],()=>u.verb??"",e=>({verb:e||null}))}
function Zd(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,chosen:o,waiting:r}=w(),s=(f,p,h)=>f===p?v(p,h):`${b(f)} of ${v(
p,h)}`,i=n.length<e?` (${b(n.length)} drawn: the strongest of each node)`:"",a=o?o.reduce((f,p)=>f+p,0):0,c=o?`, from ${s(
a,d.about.articles,"article")}`:"";m("counts").textContent=r?"Reading the sentences to count again …":`${s(t.length,d.
nodes.length,"node")}, ${s(e,d.edges.length,"edge")}${i}${c}`}function Qd(){let t=d.nodes.filter(o=>d.types[o.type].name===
"person"),e=t.filter(o=>o.official).length;m("officials-filter").hidden=!e;let n=`${b(e)} of ${b(t.length)} ${t.length===
1?"person":"people"}`;m("officials-text").textContent=`Officials and what they are connected with: ${n}`,On("officials",
()=>u.officials,o=>({officials:o})),m("isolates-filter").hidden=!d.edges.length,On("hide-isolates",()=>!Xe(u),o=>({isolates:!o})),
k(()=>[u.minimum,u.minimumDocuments,u.verb],()=>{m("hide-isolates",HTMLInputElement).disabled=!Xe({...u,isolates:!0})})}
function ji(){Pi(),Yo("minimum",zt(d.edges.map(t=>t.weight)),"minimum","sentence"),Yo("minimum-documents",zt(d.edges.map(
t=>t.documents)),"minimumDocuments","article"),m("all-edges").hidden=d.edges.every(t=>t.among_strongest),On("all",()=>u.
all,t=>({all:t})),Jd(),Xd(),Hi(),wi(),Di(),Qd(),k(()=>[w()],Zd),bi()}function ne(){return ns(d,u)}function oe(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...bo(d),focus:null})})}function Xo(){let t=m("details").contains(document.activeElement);O(null),t&&m("drawing").focus()}function re(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),l("button",{type:"button",class:"close","aria-label":"Close details",onclick:Xo},
"×"))}function Ln({kind:t,index:e}){let{nodes:n,edges:o}=w();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-n\
ote"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),oe())}function Cn(t,[e,n],o){let{first:r,last:s}=vs(
t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&P(r)],["Last seen",s&&P(s)]],a=Zo(i.filter(([,c])=>c));return w().narrowed?
l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function Zo(t){return l("dl",{class:"facts"},...t.map(
([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function Bn(t,e,n){return l("details",{class:"folded","data-key":t},
l("summary",{text:e}),...n)}function $t(t){let[e,n]=[()=>Ct(t),()=>Ct(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Me(t){
let e=d.nodes[t],n=N(t);return l("button",{type:"button",class:"end",...$t(n),onclick:()=>O(n)},G(d.types[e.type]),S(e.label))}
function Rn(t){let e=N(t);return l("button",{type:"button",class:"inline-name",...$t(e),onclick:()=>O(e)},S(d.nodes[t].label))}
function Dn(t,e,n,o){let r=d.nodes[t],s=N(t),i=l("button",{type:"button",class:"ranked-name",...$t(s),onclick:()=>O(s)},
G(d.types[r.type]),S(r.label),yr(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:pe(n,u.rank)}));
let a=q(o),c=u.rank!=="weight"&&pe(Y()[o],u.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...$t(a),onclick:()=>O(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function Wi({index:t}){let e=new Set(d.edgeMeasures.map(({chance:o})=>o)),n=d.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>tu(o,t)),w().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function tu(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?go(i[e]):Je(i[e],
r),c=s?wo(d,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${Vr(c)}`:a})),l("dd",{text:Jr(
t,i[e],c)||`${o}.`})]}function Qo(t,e){let{title:n,id:o}=d.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t})},e??S(n||o))}function $e({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=mo(r),a=[o,n&&P(n),e?t:""].filter(Boolean).map(f=>S(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,p)=>{s.append(p?" · ":"",f)}),s}var Gi=-1;async function Ui(t){let e=u.selected;if(!e)return;let n=await at();if(u.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),eu());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=To(n,Eo(n,o,w().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,u.sentences),c=r===null?new Map:
qi(n,r);t.replaceChildren(l("h3",{text:nu(n,s,o.length)}),...fs(n,a).map(h=>ru(n,h,V(d,e),c)));let f=s.length-a.length;f>
0&&t.append(ou(Math.min(f,ko),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let p="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!p&&t.querySelectorAll("li")[i].focus()}function eu(){return l(
"p",{class:"missing",text:u.problem})}function nu(t,e,n){let o=e.filter(i=>Yt(t,tt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function qi({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function ou(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:u.sentences+ko})})}function ru(t,{article:e,headline:n,references:o},r,s){let i=$e(t.articles[e]),a=n===null?
void 0:zi(t,tt(n),r,s,"span");return l("article",{},l("h4",{},Qo(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Fn(t,c,
r,s))))}function Fn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let p=zi(
t,c,n,o),h=t.locations.get(c);h&&p.append(l("small",{class:"place"}," · ",S(h))),a.append(p)}),a}function zi({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],p=l(s,{dir:"auto"}),h=T=>o.includes(T),g=0,
x=f?[...a,[...f,Gi]]:a;for(let T of tn(x,h)){let[M,C,$]=T,X=i.slice(M,C);if($===Gi){p.append(i.slice(g,M),l("b",{text:X})),
g=C;continue}let Z=h($)?l("mark",{text:X}):l("span",{class:"name",text:X});if(Z.style.setProperty("--type",d.types[d.nodes[$].
type].colour),h($)||Z.addEventListener("click",j=>{j.stopPropagation(),O(N($))}),p.append(i.slice(g,M),Z),c?.has(a.indexOf(
T))){let{label:j}=d.nodes[$];h($)?p.append(" (",S(j),")"):Z.title=j}g=C}return p.append(i.slice(g)),p}async function _n(t,{
index:e,a:n,b:o}){let r=await at(),s=r&&ms(r,Eo(r,r.edges[e],w().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[tt(s)],a=$e({...r.articles[i],title:""});a.prepend(Qo(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},Fn(r,
s,[n,o],qi(r,e))),a)}function Vi(t){let{chosen:e}=w(),n=ho(d,t,et(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(",\
 ");return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("spa\
n",{class:"does",text:o})),...n.map(r=>iu(r,t)))}function iu({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l(
"ul"),c=l("summary",{},S(d.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(d.
nodes[e].short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=u.verb===r?null:l("button",{type:"butt\
on",class:"quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relatio\
n ${n} ${t} ${o}`,ontoggle:async()=>{let p=a.hasChildNodes()?null:await at();if(!p)return;let g=ho(d,i,p,w().chosen).find(
x=>x.source===t&&x.words===o&&x.both===n);g&&a.replaceChildren(...g.sentences.map(x=>au(p,x,g,i)))}},c,a,f)}function au(t,e,{
marks:n,reporters:o},{a:r,b:s}){let i=Fn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(d.nodes[a].label);
i.append(l("small",{class:"place"},"said by ",c))}return i}var cu=100,Hn=30,Yi=R(()=>[],()=>{let t=d.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Tr(t[0],t[t.
length-1]):[]});function Pn(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=lu(t),[s,i]=[ue(n[0]),ue(n[n.length-
1])],a=Math.max(...r),c=`most in ${ue(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,p=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=A("svg",{viewBox:`0 0 ${n.length} ${Hn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${p.filter(Boolean).join("; ")}.`},...r.map((g,x)=>du(x,g,a,`${ue(n[x])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function lu(t){let e=Yi().length>cu,n=s=>e?s.slice(0,4):s,o=[...new Set(Yi().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":d.about.
period,bars:[...r.values()]}}function du(t,e,n,o){let r=e?Math.max((Hn-1)*(e/n),1.5):0;return A("g",{},A("title",{},o),A(
"rect",{class:"ground",x:t,y:0,width:1,height:Hn}),A("rect",{class:"count",x:t+.1,y:Hn-r,width:.8,height:r}))}function Ki(t){let{weights:e,namedWeights:n,documents:o}=w(),r=q(t.index);return[re(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Me(t.a),l("span",{class:"and",text:"and"}),Me(t.b)),Ln(r),Cn(
r,["Sentences",e[t.index]],o[t.index]),Vi(t),l("div",{class:"sentences",id:"sentences"}),Bn("measures","Counts and measu\
res",[uu(e[t.index],n[t.index]),Pn(en(r),"sentence"),Wi(t)])]}function uu(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var fu=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function jn(t){return fu.reduce((e,[n,o])=>e.replace(n,o),t)}function tr({length:t}){return t<4?0:t<7?1:
2}var mu=[0,1,2].map(()=>new Uint8Array(256));function er(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=mu;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let p=1;p<=o;p+=1){let h=e.charCodeAt(p-1),g=Math.min(s[p]+1,i[p-1]+1,s[p-1]+(f===h?0:1));c>1&&p>1&&f===e.charCodeAt(
p-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[p-2]+1)),i[p]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var ht={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[pu,hu]=[.5,.25],[Ji,Xi]=[4,3],J=255;function Zi(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,p)=>{let h=It(f),g=h.split(" ").map(x=>(n.has(x)||n.set(x,n.size),n.get(x)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:p===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(jn),nodes:t.length,others:e.length}}function Qi(t,e,n=1/0){let o=It(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Ji,a=nr(t,wu(t,o),r,s);return i&&
(a=nr(t,xu(t,o),r,s)||a),i&&!a&&nr(t,yu(t,o),r,s),gu(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=ht.sound}))}
function nr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:pu)+(i.drawn?0:hu),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function gu(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function wu({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>or(t,a=>a.startsWith(i)?0:J)):[];return i=>i.plain.includes(e)?i.plain===e?ht.whole:i.plain.
startsWith(e)?ht.start:i.plain.includes(r)?ht.word:ht.part:s.length&&rr(i,s)<J?ht.anyOrder:o.length>=Ji&&i.joined.startsWith(
o)?ht.joined:1/0}function xu({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=jn(r),i=s.length>=Xi;return or(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:J)});return r=>{let s=rr(r,o);return s<J?ht.sound+s/J/4:1/0}}function yu({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=jn(a),f=tr(c);return or(e,(p,h)=>{if(c.length<Xi)return t[h].startsWith(
a)?0:J;let g=er(c,p,f),x=Math.min(4,Math.abs(p.length-c.length));return g>f?J:9*g+x+(p[0]===c[0]?0:4)})}),s=o.join(""),i=tr(
s);return a=>{let c=rr(a,r);if(c<J)return ht.fault+c/J;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let p=er(s,a.joined,i);return p<=i?ht.fault+(9*p+4)/J:1/0}}function or(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function rr({words:t},e){if(e.length>t.length)return J;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===J||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return J;n+=r[t[s]],o|=1<<
s}return Math.min(n,J-1)}var ta=8,ea;function bu(){return ea??=Zi(d.nodes,d.others),ea}function vu(t,e){if(e)return w().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=d.others[t];return`${d.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function ku([t]){return t?`⁨${d.others[t.node].label}⁩ is in the files, but not drawn.`:d.unlisted?`No name or alias\
 in this page matches. The files have ${v(d.unlisted,"name")} more.`:"No name or alias matches."}var se=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Qi(bu(),
e,this.otherChosen?ta:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,ta),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?ku(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?d.nodes[e]:d.others[e],p=r?null:l("small",{},"alias ",S(o)),h=s?l("small",
{text:"similar spelling"}):null,g=vu(e,n),x=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},G(d.
types[c]),l("span",{class:"found"},S(a),p,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return x.addEventListener("pointerdown",T=>T.preventDefault()),x.addEventListener("click",()=>this.choose(i)),x}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function sr(t){y({...t,path:u.path&&{...u.path,number:0}})}function na(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${d.nodes[t].label}`,onclick:()=>{sr({avoided:[...u.avoided,t]}),
m("path-avoid").querySelector("button")?.focus()}})}function oa(){return u.avoided.length>0||u.avoidedTypes.length>0}function ra(){
let t=m("path-avoid");t.hidden=!u.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=d.types.map((s,i)=>d.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...d.types.flatMap((s,i)=>o[i]?Su(i):[]),...u.avoided.map(Eu));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Su(t){let e=u.avoidedTypes.includes(
t),n=u.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:d.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>sr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Eu(t){let{label:e,short:n}=d.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>sr(
{avoided:u.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var ie=60;function sa(){let t=mt();if(!t||u.view!=="drawing")return;let e=t.nodes.map(x=>d.nodes[x]),{clientWidth:n,clientHeight:o}=m(
"network"),[r,s]=[n-2*ie,o-Sn()-2*ie];if(e.map(x=>E.canvasToDOM(x)).every(({x,y:T})=>x>ie&&T>ie&&x<ie+r&&T<ie+s))return;
let[a,c]=[e.map(x=>x.x),e.map(x=>x.y)],[f,p,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];kn(),bt({
position:{x:(f+p)/2,y:(h+g)/2},scale:Math.min(E.getScale(),r/(p-f),s/(g-h)),offset:{x:0,y:-Sn()/2},animated:!0})}function ia({a:t,b:e},n){let o=Kt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!w().nodes[s]).map(ir);return r.length?`The filters hide ${r.
join(" and ")}.`:oa()&&Mu(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map($u).join(", ")}.${Tu()}`}function Tu(){return yt(u.rank)?"":` Only edges whose ${Q(d,u.rank)} is above 0 are pass\
ed: ranked by sentences, all are.`}function Mu(t,e){return Qe(we(),t)[e]<1/0}function $u(t){let e=Qe(we(),t).filter(n=>n<
1/0).length;return e===1?`${ir(t)} has no edge${ne()?" that passes the filters":""}`:`${ir(t)} is in a part of ${b(e)} n\
odes`}function ir(t){return`⁨${d.nodes[t].short}⁩`}function aa(){let t=Q(d,u.rank);return`The strongest path first: ${`\
an edge is as long as 1 ÷ its ${yt(u.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbours`}\
. ${u.problem}`.trimEnd()}function ca({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Me(t[n]),o&&na(t[n]));return n<
e.length&&r.append(Au(d.edges[e[n]])),r}function Au(t){let{weights:e,documents:n}=w(),{index:o}=t,r=yt(u.rank)?"":` · ${Q(
d,u.rank)} ${pe(Y()[o],u.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return _n(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...$t(q(o)),onclick:()=>O(q(o))}),i)}var Wn={a:null,b:null},Gn={a:la("a"),b:la("b")};function fa(t){Ht("a",t),Ht("b",null),y({path:null,open:!0}),m("path-for\
m",HTMLDetailsElement).open=!0,Gn.b.focus()}function Ht(t,e){Wn[t]=e,Gn[t].value=e===null?"":d.nodes[e].label}function Nu(){
let{a:t,b:e}=Wn;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Gn[t===null?"a":"b"].
focus()}function la(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function da(t,e){let n=Gn[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new se(n,o,r,s=>{Ht(t,s),Nu()}),
n.addEventListener("blur",()=>Ht(t,Wn[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function Iu(){let{path:t}=u;t&&(Ht("a",t.a),Ht("b",t.b),m("path-form",HTMLDetailsElement).
open=!0),ra();let[e,n]=[Kt(),mt()];m("path-turn").hidden=e.length<2,m("path-status").textContent=t?ia(t,n):"",m("path-re\
set").hidden=!t||n!==null||!ne(),m("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>ca(n,r)):[]),m("path-hint").hidden=
!n,m("path-hint").textContent=n?aa():""}function ua(t){let[e,n]=[Kt(),mt()];if(!n||!u.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...u.path,number:o}})}function ma(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},da("a","From"),da(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},Gt("back","Previous path",()=>ua(-1)),Gt("forward","Next path",()=>ua(1)))),l("div",{id:"path-reset"},oe()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));m("paths").replaceChildren(t),m("path\
s").hidden=!d.edges.length,t.addEventListener("toggle",()=>{t.open?Wn.a===null&&u.selected?.kind==="node"&&Ht("a",u.selected.
index):y({path:null})}),k(()=>[u.path,u.avoided,u.avoidedTypes,w(),u.rank,u.problem],Iu),k(()=>[mt(),u.view],sa)}var Ou=[1,2,3];function pa(t){if(!t.edges.length)return null;let{focus:e}=u,n=e&&e.node===t.index?e.depth:0,o=(r,s,i)=>l(
"button",{type:"button",class:r?"depth":"depth off",text:s,"aria-label":i,"aria-pressed":String(n===r),"data-key":`depth\
-${r}`,onclick:()=>y({focus:r?{node:t.index,depth:r}:null})});return l("div",{class:"actions"},l("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},l("span",{text:"Nodes within:"}),...Ou.map(r=>o(r,String(r),v(r,"step"))),l("span",{
class:"unit","aria-hidden":"true",text:"steps"}),o(0,"any distance","Any distance")),l("button",{type:"button",class:"as\
k",text:"Find paths to …",onclick:()=>fa(t.index)}))}var Lu=3;function ha(t){let e=d.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Lu),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(d.nodes[s].
label,"strong"):Rn(s))});let r=e.length-n.length;return l("p",{class:"community"},De(Rt(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var Cu=12;function ga(t){let{weights:e}=w(),n=Y(),{edges:o}=Jt(N(t.index)),r=u.neighbours?o:o.slice(0,Cu),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Dn(Et(d.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&u.rank!=="weight"&&l("p",{class:"hint",text:`${Bu()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Ru(t,o.length)]}function Bu(){return`By ${Q(d,u.rank)}: ${qt(d,u.rank)}`}function Ru(t,e){let n=t.edges.length-e,o=t.degree-
t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML file`),r.
length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function wa(t){let e=d.nodes.length<d.about.nodes?"in this page":`of ${b(d.nodes.length)}`,n=(r,s)=>r>0?`${qr(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=d.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var ar=4;function xa(t){let e=d.types[t.type],{mentions:n,named:o,articles:r}=w(),s=n[t.index];return[re(G(e),e.name),l(
"h2",{tabindex:"-1"},S(t.label)),Du(t),Fu(t),..._u(t),Pu(t),Ln(N(t.index)),Cn(N(t.index),["Mentions",s],r[t.index]),pa(t),
l("div",{class:"sentences",id:"sentences"}),...ga(t),ha(t),ju(t),Bn("measures","Counts and measures",[Hu(s,o[t.index]),Pn(
en(N(t.index)),"mention"),wa(t)])]}function Du({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),n}function Fu({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function _u({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function Hu(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function Pu({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Ar(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,S(n)):S(n))}),e}function ju(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},S(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,ar).forEach(({
text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>ar&&n.append(` and ${t.forms.length-ar} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Wu=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function ya({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Wu.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function ba(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=d.others[t],{name:i}=d.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",S(c))}),[re(G(d.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(d.nodes.length,"node")}.`}),Zo([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:ya(d,t),dir:"auto"}))]}function va({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>Et(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var ka="graphkit: hints closed",Gu=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Uu=new Set(["be","have","do"]),[qu,,,zu]=[0,1,2,3];function Sa(){let{edges:t,
weights:e,documents:n}=w(),o=(f,p)=>t[p.index]&&e[p.index]>(f?e[f.index]:0)?p:f,r=d.edges.reduce(o,null);if(!r||u.problem)
return[];let s=l("div",{class:"sentences best"});et()&&_n(s,r);let i=q(r.index),a=l("button",{type:"button",class:"inlin\
e-name",...$t(i),onclick:()=>O(i)},S(d.nodes[r.a].label)," – ",S(d.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} i\
n ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Ea(){
let{nodeIndices:t}=w(),[e,n]=va(d,t.filter(i=>d.nodes[i].type===qu)),o=t.find(i=>d.nodes[i].type===zu),r=Ke(d).find(i=>!Uu.
has(i.verb)),s=[e!==void 0&&qn(`What do the articles say of ${Un(e)}?`,()=>O(N(e))),n!==void 0&&qn(`How is ${Un(e)} conn\
ected with ${Un(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&qn(`Who is named with “${Un(o)}”?`,()=>O(
N(o))),r&&qn(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Un(t){return d.nodes[t].short}function qn(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Ta(){return Vu()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Gu.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:Yu},"×"))}var cr=!1;function Vu(){try{return cr||window.localStorage.getItem(ka)!==
null}catch{return cr}}function Yu({currentTarget:t}){cr=!0;try{window.localStorage.setItem(ka,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),m("details").focus({preventScroll:!0})}var Ku=15;function Ma(){let{nodeIndices:t}=w();if(!t.length)return[l("p",{class:"empty",text:Xu()}),ne()&&oe()];let e=ys(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Ku),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Ta(),...Sa(),...Ea(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Ju()}),l("ul",{class:"ranked"},...n.map(r=>Dn(r,e[r]/o,e[r]))),d.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${d.about.window}.`})]}function Ju(){let t=w().narrowed?" in t\
he articles shown":"";return u.rank==="weight"?`By the sentences they share with others${t}.`:u.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${Q(d,u.rank)} of their edges, added up.`}function Xu(){return d.nodes.
length?"The filters leave nothing to show.":d.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var $a=null,Aa=null;function Zu(){let t=m("details"),{selected:e,other:n}=u,o=wt(e,$a)&&n===Aa,r=document.activeElement,
s=t.contains(r)||r===m("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=m("sheet");if(t.replaceChildren(...Nt(ef(e))),[$a,Aa]=
[e,n],!o)return(e||n!==null)&&s&&F(t,"h2")?.focus({preventScroll:!0}),tf();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);m("sheet").scrollTop=c,!(!s||r===m("search"))&&(Qu(t,i)??F(t,"h2"))?.focus({preventScroll:!0})}
function Qu(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function tf(){let[t,e]=[m(
"sheet"),m("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(u.selected||u.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function ef(t){return u.other!==null?ba(u.other):t?t.kind==="node"?xa(d.nodes[t.
index]):Ki(d.edges[t.index]):Ma()}function nf(){let{selected:t,other:e,open:n}=u;m("panel").classList.toggle("open",n),m(
"panel").classList.toggle("reading",t!==null||e!==null),m("handle").setAttribute("aria-expanded",String(n)),m("handle-te\
xt").textContent=of()}function of(){let{selected:t,other:e}=u;return e!==null?d.others[e].label:t?V(d,t).map(n=>d.nodes[n].
label).join(" – "):"Filters and nodes"}function Na(){let t=()=>[u.selected,u.other,u.neighbours,u.focus,w(),u.problem,
!u.selected&&et()];k(()=>[u.selected,u.other,u.open],nf),k(t,Zu),k(()=>[...t(),u.sentences],()=>{let e=document.getElementById(
"sentences");e&&Ui(e)}),m("handle").addEventListener("click",()=>y({open:!u.open})),document.addEventListener("keydown",
e=>{e.key!=="Escape"||e.defaultPrevented||(u.selected||u.other!==null?Xo():y({open:!1}))})}async function rf(){let t=m("reader",HTMLDialogElement),{reader:e}=u;if(e===null)return t.close();let n=await at();!n||u.
reader!==e||(t.replaceChildren(...Nt(sf(n,e))),t.open||t.showModal(),t.scrollTop=0,m("reader-title").focus())}function sf(t,e){
let n=us(t,e),o=n.find(p=>Yt(t,p)),{title:r,id:s}=d.articles[e],i=n.filter(p=>p!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>y({reader:null})}),c=o===void 0?S(r||s):Ia(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),$e(d.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...af(t,i,o))]}function af(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},Ia(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",S(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function Ia(t,e){
let{text:n,marks:o}=t.sentences[e],r=u.selected?V(d,u.selected):[],s=document.createDocumentFragment(),i=0;for(let a of tn(
o,c=>r.includes(c))){let[c,f,p]=a,h=cf(p,n.slice(c,f),r.includes(p));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",d.nodes[p].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function cf(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>lf(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",d.types[d.
nodes[t].type].colour),o}function lf(t){y({reader:null}),O(N(t))}function Oa(){let t=m("reader",HTMLDialogElement);t.addEventListener(
"close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),k(()=>[u.reader],rf)}var ut=La()??{at:0,last:0};function La(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function zn(t,e){let n=t==="pushState"?{at:ut.at+1,last:ut.at+1}:ut;try{window.history[t](
n,"",e),ut=n}catch{}}function Ca(){let t=La();ut=t?{at:t.at,last:Math.max(t.at,ut.last)}:{at:ut.at+1,last:ut.at+1},zn("r\
eplaceState",window.location.href)}function Ba(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
ut.at>0&&e!==!1:ut.at<ut.last&&n!==!1}function Ra(){zn("replaceState",window.location.href)}var Da=5,Ae=[];function df(){let{selected:t}=u;t?.kind!=="node"||t.index===Ae[0]||(Ae=[t.index,...Ae.filter(e=>e!==t.index)].
slice(0,Da+1))}function uf(){df();let{selected:t}=u,e=Ae.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Da);m("trail").
hidden=!Ae.length,m("visited").hidden=!e.length,m("visited").replaceChildren(...e.map(n=>l("li",{},Rn(n))))}function Vn(){
for(let t of["back","forward"])m(t,HTMLButtonElement).disabled=!Ba(t)}function Fa(){let[t,e]=[Gt("back","Back",()=>window.
history.back()),Gt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],m("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),k(()=>[u.selected],uf)}function lr(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function _a([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Ha(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var ff=120,Pt={width:600,height:36},mf=900,Pa=4,Ne=je(d.articles),I=pf(),z=null,ae=0;function pf(){let[t,e]=[Ne[0]??0,Ne[Ne.
length-1]??0],{days:n,counts:o}=Ne.length?We(Ne,ff):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Yn(){
if(z)return lr(z.from,z.to,I);if(!u.period)return[I.first,I.last];let[t,e]=u.period.map(ft);return[t,e]}function Ie(t){let e=!t||
t[0]<=I.first&&t[1]>=I.last;y({period:e?null:[U(t[0]),U(t[1])]})}function dr(){let[t,e]=Yn(),n=I.last-I.first+1,o=Math.max(
...I.counts),r=I.counts.map((i,a)=>{let[c,f]=[I.first+a*I.width,Math.min(I.first+(a+1)*I.width-1,I.last)],p=Pt.width*a*I.
width/n,h=Pt.width*(f-c+1)/n,g=i?Math.max(2,(Pt.height-2)*Math.sqrt(i/o)):0,x=f>=t&&c<=e;return A("g",{class:x?"in":"out"},
A("title",{},`${St(U(c),U(f))}: ${v(i,"article")}`),A("rect",{class:"ground",x:p,y:0,width:h,height:Pt.height}),A("rect",
{class:"count",x:p+.1*h,y:Pt.height-g,width:.8*h,height:g}))}),s=m("strip-bars",SVGElement);s.classList.toggle("narrowed",
z!==null||u.period!==null),s.replaceChildren(...r)}function Kn(){dr();let[t,e]=Yn().map(U);m("strip-from",HTMLInputElement).
value=t,m("strip-until",HTMLInputElement).value=e,m("strip-all").hidden=!u.period}function hf(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Oe(),t.setPointerCapture(
n.pointerId),z={from:e(n),to:e(n)},dr())}),t.addEventListener("pointermove",n=>{z&&(z.to=e(n),dr())}),t.addEventListener(
"pointerup",()=>{if(!z)return;let n=Math.abs(z.to-z.from)*t.getBoundingClientRect().width,o=lr(z.from,n<Pa?z.from:z.to,I);
z=null;let r=u.period&&ft(u.period[0])===o[0]&&ft(u.period[1])===o[1];Ie(r&&n<Pa?null:o),Kn()}),t.addEventListener("poin\
tercancel",()=>{z=null,Kn()})}function ja(t){let e=l("input",{type:"date",id:`strip-${t}`,min:U(I.first),max:U(I.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>m(r,HTMLInputElement).value);Oe(),fe(n)&&fe(o)&&Ie(Ha(ft(n),ft(o),t,I)),Kn()}),e}function gf(){let t=u.
period?Yn():null,e=t?t[1]-t[0]:I.width-1;(!t||t[1]>=I.last)&&Ie([I.first,Math.min(I.first+e,I.last)]),ae=window.setInterval(
()=>{let n=_a(Yn(),I);n?Ie(n):Oe()},mf),ur()}function Oe(){window.clearInterval(ae),ae=0,ur()}function ur(){let t=m("str\
ip-play");t.textContent=ae?"❚❚":"▶",t.setAttribute("aria-label",ae?"Pause":"Play the articles over time")}function Wa(){
let t=m("strip");if(t.hidden=I.first===I.last,t.hidden)return;let e=A("svg",{id:"strip-bars",viewBox:`0 0 ${Pt.width} ${Pt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>ae?Oe():gf();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},ja("from"),l("span",{"aria-hidden":"true",text:"\
–"}),ja("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Oe(),Ie(null)}}))),
hf(e),ur(),k(()=>[u.period],Kn)}function Ga(t,e,n){let o=R(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Jn(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function ce(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Ua(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:zr,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,ce(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function wf(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function qa(t,e,n){let o=R(()=>[],()=>wf(t.nodes));return{nodes:xf(t,e,n,o),edges:yf(t,e,o)}}function xf({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Ga(
"Type",t.length,i=>e[t[i].type].name),strength:ce("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:ce("Mentions",i=>o().mentions[i]),articles:ce("Articles",i=>o().articles[i]),first:Jn("F\
irst","First seen",i=>t[i].first),last:Jn("Last","Last seen",i=>t[i].last),roles:Ga("Roles",t.length,i=>t[i].roles.join(
"; ")),...Ua(n.filter(({name:i})=>i!=="weighted_degree"))}}function yf(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({
title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].
b),strength:ce("Sentences",a=>e().weights[a]),articles:ce("Articles",a=>e().documents[a]),...t.relations.length?{relations:bf(
t)}:{},...Ua(s),first:Jn("First","First seen",a=>r[a].first),last:Jn("Last","Last seen",a=>r[a].last)}}function bf(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>Gr(t.edges[e]),text:e=>Wr(t,t.edges[e])}}function za(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Le=qa(d,w,bs);function fr(t,e){let n=Object.values(Le[t]).map((o,r)=>{let s=o.text(e);return r===0?vf(t,e,s):l("td",
o.words?{class:kf(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function vf(t,e,n){let o=t==="n\
odes"&&G(d.types[d.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
S(n)))}function kf(t){return t.length>16?"words long":"words"}function Va({target:t}){return t instanceof Element?t.closest(
"tr"):null}function Ya(t,e){let n=Va(t);if(!n||!He(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);O(e==="nodes"?N(o):q(o)),Zn(n)}function Xn(){if(u.view==="drawing")return;let t=u.selected&&`${u.selected.
kind}s`===u.view?u.selected.index:-1,n=[...m("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=F(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function Zn(t){let e=t&&F(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function Ka(t){let e=Va(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!kt(t)||(t.preventDefault(),Zn(n[t.key]))}var Qn=100,vt=Qn;function Sf(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Tf(t,e,s&&!i)}))}function Ef(t){let e=Object.entries(Le[t]).map(([o,r])=>Sf(t,o,r)),n=l("tbody",{onclick:o=>Ya(
o,t),onkeydown:Ka});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Tf(t,e,n){
let[o,r]=u.sort[t];y({sort:{...u.sort,[t]:[e,o===e?!r:!n]}})}function Ja(t){let[e,n]=u.sort[t];return za(t,w(),Le[t][e]??
Le[t].strength,n)}function Mf(){let t=u.view;if(t==="drawing")return;let e=m("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(Ef(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),vt=Qn;let n=Ja(t);$f(e,u.sort[t]),F(e,"tbody")?.replaceChildren(...n.slice(0,vt).map(o=>fr(t,o))),Xa(t,n.length),
Xn()}function $f(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Xa(t,e){let n=(t==="nodes"?d.nodes:d.edges).
length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>vt?`, the first ${b(vt)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=w().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";F(m("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(Qn,e-vt))} more`,onclick:Af});F(m("tables"),".table-end")?.replaceChildren(
...e>vt?[a]:[])}function Af(){let t=u.view,e=F(m("tables"),"tbody");if(t==="drawing"||!e)return;let n=vt;vt+=Qn;let o=Ja(
t);e.append(...o.slice(n,vt).map(r=>fr(t,r))),Xa(t,o.length),Xn(),Zn(e.children[n])}function Za(){k(()=>[u.view],()=>{let t=u.
view!=="drawing";m("tables").hidden=!t,m("drawing").classList.toggle("covered",t)}),k(()=>[u.view,u.view!=="drawing"&&w(),
u.sort],Mf),k(()=>[u.selected],Xn)}function Nf(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=d.about,a=(f,p,h)=>f<p?`${b(f)} of ${v(p,h)}`:
v(p,h),c=[v(t,"article")+(i&&` ${st(i,Ge)}`),St(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(d.nodes.length,r,"no\
de")}, ${a(d.edges.length,s,"edge")}`];m("summary").textContent=c.filter(Boolean).join(" · ")}function If(){let{nodes:t,
between:e}=d.about,n=[];d.nodes.length<t&&n.push(`the ${b(d.nodes.length)} strongest of ${b(t)} nodes`),d.edges.length<e&&
n.push(`${b(d.edges.length)} of the ${b(e)} edges between them`),m("note").hidden=!n.length,m("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function Of(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=d.about,f=qt(d,o),p=Object.entries(c).map(([g,x])=>x?`${g} ${x}`:g);return[["Edges join nodes",
n],["Ranked by",yt(o)?f:`${Q(d,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",p.join(" ")||"all as by default"],["Built",[t&&P(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function Lf(){let{failures:t,warnings:e}=d.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function Cf(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},S(e)))))}function Qa(){Nf(),If();let t=m("how",HTMLDetailsElement);m("m\
ade").replaceChildren(...Of().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...Lf().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},Cf(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,F(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{le(t,e.target)||(t.open=!1)})}var At="~";function to(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function tc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function mr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ce(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function pr(t){return new Map(t.map(({id:e},n)=>[e,n]))}function ec(t){let e=pr(t.nodes),
n=pr(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(At),c])),r=it(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:Ce(e,i=>s(i,"node"),i=>({selected:N(i)})),edge:Ce(o,i=>s(
i,"edge"),i=>({selected:q(i)})),other:Ce(pr(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Bf(t,e),"not-thr\
ough":Rf(t,e),"not-through-type":Df(t),view:to("view",["drawing","nodes","edges"]),focus:Ff(t,e),moved:_f(t,e),without:Hf(
t),min:tc("minimum",zt(t.edges.map(i=>i.weight))),articles:tc("minimumDocuments",zt(t.edges.map(i=>i.documents))),rank:to(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Pf(t),period:jf(t),source:Wf(t),article:Ce(n,({article:i})=>i,i=>({article:i})),
topic:Ce(e,({topic:i})=>i,i=>({topic:i})),officials:mr("officials",r.officials),all:mr("all",r.all),isolates:mr("isolate\
s",r.isolates),colours:to("colours",["type","community"]),theme:to("theme",["system","light","dark"])}}function Bf(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(At):"",read:([n])=>{let[o,r,s]=n.split(At),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function Rf(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function Df({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Ff(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth].join(At):"",read:([n])=>{let[o,r]=n.split(At),s=e.get(o);return s!==void 0&&
/^[123]$/.test(r??"")?{focus:{node:s,depth:Number(r)}}:{}}}}function _f(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[
t.nodes[o].id,r,s].join(At)),read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??
[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Hf(t){return{
write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.
every(Boolean)?{}:{types:n}}}}function Pf(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",
read:([n])=>e.has(n)?{verb:n}:{}}}function jf(t){let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(
At):"",read:([n])=>{let o=n.split(At);return e&&o.length===2&&o.every(fe)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Wf(t){
let e=qe(t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.
length&&o.length<e.length?{sources:o}:{}}}}function Be(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function nc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var rc=["node","edge","other","path","view","focus"],Gf=250,Re=ec(d),jt={all:"",places:""},rt=null;function sc(){let[t,e]=[
Be(Re,u),Be(Re,u,rc)];rt&&window.clearTimeout(rt.timer),t===jt.all?rt=null:e===jt.places?rt={timer:window.setTimeout(oc,
Gf),hash:t}:(oc(),ic("pushState",t)),rt||(jt={all:t,places:e})}function oc(){rt&&(jt={...jt,all:rt.hash},ic("replaceStat\
e",rt.hash),rt=null)}function ic(t,e){let n=[Cr&&"embed",e].filter(Boolean).join("&");zn(Lt?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),Vn()}function ac(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===jt.
all)return;rt&&window.clearTimeout(rt.timer),rt=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
moved:[],focus:null,view:"drawing",sentences:Ze,neighbours:!1,...it(d),...nc(Re,t)};Lt&&(e.view="drawing");let{selected:n=null}=e;
wt(n,u.selected)?e.selected=u.selected:e.open=n!==null||typeof e.other=="number",y(e),jt={all:t,places:Be(Re,u,rc)}}function Uf(){
Ca(),ac(),sc(),Vn()}function cc(){Ra(),ac(),Vn();for(let t of["popstate","hashchange"])window.addEventListener(t,Uf);k(()=>[
Be(Re,u)],sc)}var qf=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter",
"Select the row; on the head of a column: sort by it, again: reverse the order"]]]],zf=["A node is a person, an organisa\
tion, a place or a topic that the articles name; the larger, the more mentions. An edge joins two that are named togethe\
r; the thicker, the more sentences. Point at either to highlight it, click to read the sentences.","A hollow node is an \
observer: it only reports, as news agencies do. Nodes with strong edges stand close together. Drag a node to put it else\
where.","The address of this page always holds what you see: copy it to come back, or to show it to others who have the \
file."];function lc(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",{},l("\
dt",{text:n}),l("dd",{text:o})))))}function Vf(){let t=l("button",{type:"button",class:"close","aria-label":"Close the h\
elp",text:"×",onclick:()=>m("help",HTMLDialogElement).close()}),e=qf.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",
{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));return[l("div",{class:"help-head"},l(
"h2",{id:"help-title",text:"Help"}),t),...zf.map(n=>l("p",{text:n})),...e,d.edges.length>0&&lc("Measures of edges",d.edgeMeasures),
d.edges.length>0&&lc("Measures of nodes",d.nodeMeasures)]}function Yf(){let t=m("help",HTMLDialogElement);u.help&&!t.open?
t.showModal():!u.help&&t.open&&t.close()}function dc(){let t=m("help",HTMLDialogElement);t.append(...Nt(Vf())),t.addEventListener(
"close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),
document.addEventListener("keydown",e=>{e.key!=="?"||Fe(e.target)||!kt(e)||(e.preventDefault(),y({help:!0}))}),k(()=>[u.
help],Yf)}function uc(){let t=m("search",HTMLInputElement),e=new se(t,m("suggestions"),m("no-match"),n=>{t.value="",O(N(n))},n=>{t.
value="",rs(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Fe(n.target)||
!kt(n)||(n.preventDefault(),t.focus(),t.select())})}function eo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),on_page:"boolean",x:"do\
uble",y:"double",size:"double",r:"int",g:"int",b:"int"}}function no({edgeMeasures:t}){return{weight:"int",sentences:"int",
documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"string",relations:"\
string",timeline:"string",named_sentences:"int",among_strongest:"boolean"}}function Kf({nodes:t,types:e,nodeMeasures:n},{
mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,type:e[a.type].name,via:a.via,listed_id:a.listed_id,
observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],first_seen:a.first,last_seen:a.last,timeline:fc(a.timeline),
roles:a.roles.join("; "),official:a.official,aliases:a.forms.map(({text:c})=>c).join("; "),...Object.fromEntries(n.map(({
name:c,whole:f,values:p})=>[c,f?p[i]:me(p[i])])),on_page:!0}}function Jf(t,{weights:e,namedWeights:n,documents:o},r){let{
nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],[f,p]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:p,weight:e[r],sentences:e[r],
named_sentences:n[r],documents:o[r],...Object.fromEntries(a.map(({name:h,values:g})=>[h,me(g[r])])),first_seen:c.first,last_seen:c.
last,relations:jr(t,c),timeline:fc(c.timeline),among_strongest:c.among_strongest}}function fc(t){return t.map(([e,n])=>`${e}\
: ${n}`).join("; ")}function oo(t,e){return e.nodeIndices.map(o=>Kf(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function ro(t,e){
return t.edges.flatMap(({index:o})=>e.edges[o]?[Jf(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<
r.target?-1:1)}var mc=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Xf(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function pc(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Xf(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function hc(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!mc.includes(o));return pc([...mc,...n,"timeline",
"named_mentions"],oo(t,e),eo(t))}function gc(t,e){let n=no(t),o=["source","target",...Object.keys(n).filter(r=>r!=="amon\
g_strongest")];return pc(o,ro(t,e),n)}var Zf=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Qf={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function so(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Qf[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function xc(t,e,n){let o=tm(
t),r=nm(t,e,n),s=oo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Zf,...[...o.node,...o.edge].map(em),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${so(i.id)}">${wc(i,o.node)}</node>
`),...ro(t,e).map(i=>`<edge source="${so(i.source)}" target="${so(i.target)}">${wc(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function tm(t){let e=eo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(no(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function em({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function wc(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${so(t[o])}</data>`).join("")}function nm({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(x=>o.nodes[x]);if(!r.length)return new Map;let s={x:Ut(r.map(({x})=>x)),y:Ut(r.map(({y:x})=>x))},
i=r.map(({size:x})=>x),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x,y:T})=>[Math.abs(x-s.x),Math.abs(
T-s.y)])),p=c>a?100:4,h=p/c;f*h>5e3&&(h=5e3/f,p=Math.max(c*h,4));let g=x=>me(Math.round(x*1e3)/1e3+0);return new Map(r.map(
({id:x,x:T,y:M,size:C})=>{let $=c>a?(C-a)/(c-a):0,{colour:X}=e[t[x].type],[Z,j,Oc]=[1,3,5].map(xr=>parseInt(X.slice(xr,xr+
2),16));return[t[x].id,{x:g((T-s.x)*h),y:g((s.y-M)*h),size:g(4+(p-4)*$),r:Z,g:j,b:Oc}]}))}function yc(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${$r(d.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function io(t,e,n){yc(t,new Blob([n],{type:e}))}var bc={"Nodes as a table (CSV)":()=>io(
"nodes.csv","text/csv",hc(d,w())),"Edges as a table (CSV)":()=>io("edges.csv","text/csv",gc(d,w())),"Graph for Gephi and\
 others (GraphML)":()=>io("graph.graphml","application/xml",xc(d,w(),po))};function vc(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>$i(o()).toBlob(s=>{s&&yc("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>io("drawing.svg","image/svg\
+xml",Mi(Ni(o())))))}var om=120,rm="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",sm="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",im="Whe\
re you publish the page, give its address instead of the file's name.",Wt=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),hr=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),kc=l("p",{class:"hint",id:"share-note"}),Sc=l("p",{class:"hint",text:im}),ao=l("p",{id:"copied",role:"st\
atus"}),Ec=Tc("Copy link",Wt,"Link copied.");async function am(t,e){try{await navigator.clipboard.writeText(t.value),ao.
textContent=e}catch{t.focus(),t.select(),ao.textContent="This browser does not let the page copy: copy what is selected."}}
function Tc(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>am(e,n)})}function Mc(){
let t=window.location.href;Wt.value=kr(t),kc.textContent=de(t)?Wt.value?rm:sm:"",[Wt.hidden,Ec.hidden]=[!Wt.value,!Wt.value],
hr.value=Sr(t,st(d.about.title,om)),Sc.hidden=!de(t),ao.textContent=""}function $c(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),kc,Wt,Ec,l("p",{class:"share-title",text:"In another page"}),Sc,hr,Tc("C\
opy HTML",hr,"HTML copied."),ao)}var cm={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},lm={type:"Type",community:"Community"},dm={system:"As the system",
light:"Light",dark:"Dark"},um={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5\
 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function fm(t){return A("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},A("path",
{d:um[t]}))}function Ac(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},fm(t),l("span",{class:"tool-n\
ame",text:e}))}function gr(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));
return k(()=>[u[t]],()=>{for(let r of o)r.checked=r.value===u[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("leg\
end",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function wr(t,e,...n){let o=`menu-${e}`,r=l("di\
v",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Ac(e,t,{"aria-expanded":"false","aria-c\
ontrols":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("ari\
a-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),
i.addEventListener("focusout",c=>{c.relatedTarget&&!le(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdow\
n",c=>{le(i,c.target)||a(!1)}),r.addEventListener("click",c=>{He(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),
i}function mm(){let t=wr("Share","share",$c());return F(t,"button")?.addEventListener("click",Mc),t}function Nc(){let t=Object.
entries(bc).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));m("tools").append(gr("view","Shown a\
s",cm),wr("Colours","colours",gr("colours","Colour nodes by",lm),gr("theme","Light or dark",dm)),wr("Download","download",
vc(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),mm(),Ac("help","Help",{"aria-haspopup":"dialog","aria-ke\
yshortcuts":"?",onclick:()=>y({help:!0})}))}var Ic=null;function pm(){u.focus!==Ic&&Dt(!0),Ic=u.focus}gs();Qa();ji();Wa();uc();Ri();fi();Na();Fa();ma();Za();Nc();dc();
Oa();Br();cc();So();Dt();k(()=>[u.focus],pm);window.setTimeout(at,300);window.graphkit={network:E,data:d,state:u,select:O,
update:y,labels:Ft,communityNames:Tn,visible:w};})();
