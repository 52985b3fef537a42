// Made from the modules in src by `make page`.
"use strict";
(()=>{function m(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function C(t,e){return t.querySelector(e)}function c(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...it(n)),o}function it(t){return t.filter(Boolean)}function $(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function v(t,e="bdi"){return c(e,{text:t,dir:"auto"})}var Nl={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function q(t){return $("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},$("path",{d:Nl[t.shape],fill:t.colour}))}
function Ve(t){let e=c("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Fr(t){let e=c("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,c("span",{class:"bar","aria\
-hidden":"true"},e)}function tt(t,e,n){let o=$("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return c("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},$("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function Jt(t){return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox",
"range"].includes(t.type)}function pt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Pr(){return!window.matchMedia(
"(prefers-reduced-motion: reduce)").matches}function he(t,e){return e instanceof Node&&t.contains(e)}function ze(t,e){return t instanceof
Element?t.closest(e):null}function ho(t){let[e,n=""]=Hr(t,"#"),[o,r=""]=Hr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Hr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function jr({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function po(t){return t==="embed"||t.startsWith(
"embed=")}function go(t){let{query:e,hash:n}=ho(t);return e.some(po)||n.some(po)}function Ye(t){let{base:e,query:n,hash:o}=ho(
t),r=s=>s.filter(i=>!po(i));return jr({base:e,query:r(n),hash:r(o)})}function Al(t){let{base:e,query:n,hash:o}=ho(Ye(t)),
r=ge(t)?e.slice(e.lastIndexOf("/")+1):e;return jr({base:r,query:[...n,"embed"],hash:o})}function Wr(t){let e=Ye(t);if(!ge(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function ge(t){return t.startsWith("file:")}function qr(t,e){let[
n,o]=[Al(t),e].map(Il);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Il(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Gr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function j(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Gr[Number(n)-1]} ${e}`}function we(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Gr[Number(n)-1]} ${e}`:e}function $t(t,e){return t?t===
e?j(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${j(e)}`:`${t.slice(0,4)===e.slice(0,4)?j(t).slice(0,-5):j(t)}\
 – ${j(e)}`:""}function ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function ye(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=ht(t);return Number.isFinite(e)&&G(e)===t}function Ke(t){
return t.filter(({date:e})=>e).map(({date:e})=>ht(e)).sort((e,n)=>e-n)}function Je(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ur(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Ol(n[n.length-1]));return n}function Ol(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Vr(new Date(Ll(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Ll(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Vr(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function wo(t,e){return e==="week"?Vr(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Cl=32,Qe=80,Bl={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function at(t,e=Cl){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function Dt(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Bl[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function zr(t){let e=Dt(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Nt({id:t,title:e,date:n}){let o=at(e||t,Qe);return n?`${o}\
 · ${j(n)}`:o}function Xe(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Ze(t){return at(t,Qe)||"No source given"}function yo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Rl="https://www.wi\
kidata.org/wiki/";function Yr(t){return/^Q[1-9]\d*$/.test(t)?Rl+t:yo(t)}function bt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Qr(t,e){let n=Jr(e,"degree"),o=Jr(e,"community"),r=bt(e.nodes).map((i,a)=>({...Dl(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=bt(e.edges).map((i,a)=>_l(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);return{about:e.about,types:bt(e.types),ranks:bt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Kr),nodeMeasures:e.
node_measures.map(Kr),articles:bt(e.articles),communities:Fl(r),nodes:r,edges:s,relations:bt(e.relations),others:bt(e.others),
unlisted:e.unlisted,story:e.story,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,
i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.
from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function Kr(t){return{
...t,values:Float64Array.from(t.values)}}function Jr({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(
`The page has no measure "${e}".`);return n.values}function Dl({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,
short:at(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Xr(s.timeline,i),forms:s.forms.map(a=>({...a,
reason:i.rules[a.rule]??a.rule})),edges:[]}}function _l({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,
a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Xr(i.timeline,a)}}function Xr(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}function Fl(t){let e=[];for(let{index:n,
community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);
return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function At(t,e){return t.a===e?t.b:t.a}function z(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function L(t){return{kind:"node",index:t}}function U(t){
return{kind:"edge",index:t}}function vt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function _t(t){return m(t,HTMLScriptElement).text}var xo=JSON.parse(_t("drawn")),u=Qr(xo,JSON.parse(_t("payload")));var ct=go(window.location.href),Zr=ct&&go(`#${window.location.hash.slice(1)}`);ct&&(document.documentElement.dataset.embed=
"");function Pl(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>c("span",{},q(n),n.plural));return c("\
p",{class:"frame-legend"},...e)}function ts(){ct&&m("drawing").append(Pl());let t=m("whole",HTMLAnchorElement);t.hidden=
!ct;let e=()=>{t.href=Ye(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var en={period:null,sources:null,article:null,topic:null};function St({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function es(t,e){if(!St(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:jl(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:d},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(d))&&(!n||Hl(a,n))))}function Hl(t,[e,n]){return t!==""&&t>=e&&t<=n}function jl({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function ns({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=tn(t,r),i=tn(e,r);return{weights:s.times,namedWeights:tn(n,r).
times,documents:s.documents,mentions:i.times,named:tn(o,r).times,articles:i.documents}}function tn({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let d=e[a];n[d]&&(o[s]+=1,d!==i&&(r[s]+=1),i=d)}}return{times:o,documents:r}}function os({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function rs(t,e,n,o){
let r=new Map;for(let s of os(t,e,n)){let{date:i}=t.articles[s];i&&r.set(wo(i,o),(r.get(wo(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function ss(t,e,n){let o=os(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function nn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function is({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function as({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,d,f])=>`${i(d)} ${e[a].
words} (${f})`).join("; ")}function cs({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,d])=>`${o(a)} ${t[i].words} ${d}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function ls({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function bo({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,p,h],g)=>{let x=a.filter(([O,F])=>O===g&&(!i||i[s?.sentences[F].article??0])),E=[...new Set(
x.map(([,O])=>O))];return{words:t[f].words,verb:t[f].verb,source:p===-1?e:p,target:p===-1||p===e?n:e,both:p===-1,count:s?
E.length:h,sentences:E,marks:new Map(x.map(([,O,F,M])=>[O,[F,M]])),reporters:new Map(x.flatMap(([,O,,,F])=>F===-1?[]:[[O,
F]]))}}).filter(({count:f})=>f>0).sort((f,p)=>p.count-f.count)}var Wl=new Intl.NumberFormat("en"),ql=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Gl=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Ul=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return Wl.
format(t)}function vo(t){return ql.format(t)}function ds(t){return Gl.format(t)}function k(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function us(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[Ul.select(t)]}`}function on(t,e){
return t.toFixed(e).replace("-","−")}function fs(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ms(t){return t<.001?"p < 0.001":`p =\
 ${vo(t)}`}function xe(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Qt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var ps=4;function kt(t){return t==="weight"||t==="documents"}function et({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Xt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function So({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function hs(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:So(t,e).values}function ko({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function be(t,e){return kt(e)?b(t):on(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function gs({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",ds(e)):""}function ws(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function ys({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,d]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<ps||s[d]<ps),s[a]+=1,s[d]+=1}return r}function lt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,...en,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Zt(t){return[...new Set([1,...t])].sort(
(e,n)=>e-n)}function bs(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(h,g)=>Number(h>=e.minimum&&o.documents[g]>=
e.minimumDocuments&&is(t,g,e.verb))),i=xs(t,e,s,o.mentions),a=t.types.map(()=>!0),d=e.types.every(Boolean)?i:xs(t,{...e,
types:a},s,o.mentions),f=a.map(()=>0);for(let{index:h,type:g}of t.nodes)f[g]+=d.nodes[h];let p=Eo(i.edges);return{nodes:Array.
from(i.nodes,Boolean),edges:Array.from(i.edges,Boolean),nodeIndices:Eo(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:
Eo(ys(t,i.edges,r())),...o,chosen:n,narrowed:n!==null,passing:i.passing,strong:s,typeCounts:f}}function xs(t,e,n,o){let{
types:r,officials:s,focus:i}=e,a=Uint8Array.from(t.nodes,({type:p,official:h},g)=>Number(r[p]&&(h||!s||t.types[p].name!==
"person")&&o[g]>0));s&&Vl(t,a,n,o),i&&zl(t,i,a,n);let d=new Uint8Array(n.length),f=new Uint8Array(a.length);for(let p=0;p<
d.length;p+=1){let[h,g]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!a[h]||!a[g]||(d[p]=f[h]=f[g]=1)}return rn(e)?{passing:a,edges:d,
nodes:a}:(i&&(f[i.node]=1),{passing:a,edges:d,nodes:f})}function rn({isolates:t,minimum:e,minimumDocuments:n,verb:o}){return t&&
e===1&&n===1&&o===null}function Vl({nodes:t,edges:e,ends:n},o,r,s){let i=d=>t[d].official&&s[d]>0,a=Uint8Array.from(t,({
index:d})=>Number(i(d)));for(let d=0;d<e.length;d+=1){let[f,p]=[n[2*d],n[2*d+1]];r[d]&&i(f)&&(a[p]=1),r[d]&&i(p)&&(a[f]=
1)}for(let d=0;d<a.length;d+=1)o[d]&=a[d]}function zl(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=o[e]=1;
let i=[e];for(let a=0;a<n;a+=1){let d=[];for(let f of i)for(let p of t.nodes[f].edges){let h=At(t.edges[p],f);!r[p]||!o[h]||
s[h]||(s[h]=1,d.push(h))}i=d}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Eo(t){let e=[];for(let n=0;n<t.length;n+=1)t[n]&&
e.push(n);return e}function vs(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[At(t.edges[a],
e)]).sort((a,d)=>s[d]-s[a]||r[d]-r[a]||a-d);return{nodes:[e,...i.map(a=>At(t.edges[a],e))],edges:i}}function Ss(t,e){return e.
focus!==null||Object.entries(To(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function To(t){let{rank:e,all:n,
...o}=lt(t);return o}function Yl(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function D(t,e){let n;return()=>{let o=t();
return(!n||!Yl(o,n.of))&&(n={of:o,made:e()}),n.made}}var sn=5,$o=20,te={selected:null,other:null,hovered:null,sentences:sn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",steps:[]},
step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",refused:0,sort:{nodes:["strength",!0],edges:["stre\
ngth",!0]},...lt(u)},l=te,ks=[],Mo=!1;function y(t){Object.assign(te,t),te.problem&&St(te)&&Object.assign(te,en,{open:!0,
refused:te.refused+1}),!Mo&&(Mo=!0,queueMicrotask(()=>{Mo=!1,No()}))}function No(){for(let t of ks)t()}function S(t,e){ks.
push(D(t,e))}function A(t){vt(t,l.selected)&&l.other===null||y({selected:t,other:null,hovered:null,sentences:sn,neighbours:!1,
open:t!==null})}function Es(t){A(null),y({other:t,open:!0})}function Ft(t){vt(t,l.hovered)||y({hovered:t})}var ve=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Kl=6;function Ts({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:p,b:h}of e)r[f]&&(s[p+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},d=s.slice();for(let{
index:f,a:p,b:h}of e)if(r[f])for(let[g,x]of[[p,h],[h,p]]){let E=d[g];d[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[x,f,r[f]]}
return a}function Ms({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:p})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(p,1))),a=n.lengthOf.map((f,p)=>f&&f*(i[e[2*p]]+i[e[2*p+1]])/2),d=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:d}}function an({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new ve;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let d=r[i]+
n[a];d>=r[e[a]]||(r[e[a]]=d,s.push(d,e[a]))}return r}function $s(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,d=new Set,f=new ve;f.push(o[e],e);for(let p=f.pop();p!==void 0&&p!==n;p=f.pop())if(!d.has(p)){d.add(p);
for(let h=t.starts[p];h<t.starts[p+1];h+=1){let[g,x]=[t.ends[h],t.edges[h]],E=(i.get(p)??0)+t.lengths[h];r.has(g)||s.has(
x)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[p,x]),f.push(E+o[g],g))}}return Jl(n,a,i.get(n)??0)}function Jl(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Ns(t,e,n,o=Kl){let[r,s]=e<n?[e,n]:[n,e],i=an(t,s),a=e===n?null:$s(t,r,s,i,new Set,new Set),
d=a?[a]:[],f=[];for(;d.length&&d.length<o;){f.push(...Ql(t,d,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
Xl);let p=f.shift();if(!p)break;d.push(p)}return r===e?d:d.map(Zl)}function Ql(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let d=o.edges.slice(0,a),f=e.filter(({edges:g})=>d.every((x,E)=>g[E]===
x)),p=new Set(f.map(({edges:g})=>g[a])),h=$s(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),p);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...d,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function Xl(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Zl({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Is(t,e){let n=bt(t.sentences),o=ed(t.referring),r=e.nodes.map(()=>[]);n.forEach((d,f)=>{for(let p of new Set(d.
marks.map(h=>h[2])))r[p].push(f)});let s=d=>n[d].marks.filter((p,h)=>!o.get(d)?.has(h)).map(p=>p[2]),i=d=>As(r.map((f,p)=>f.
flatMap(h=>d(h).filter(g=>g===p).map(()=>n[h].article)))),a=d=>As(t.edges.map((f,p)=>f.filter(h=>d(h,p)).map(h=>n[nt(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:td(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(d=>n[d].marks.map(f=>f[2])),namedEdgePlaces:a((d,f)=>{let[p,h]=Array.
isArray(d)?d:[d,d],{a:g,b:x}=e.edges[f],[E,O]=[s(p),s(h)];return E.includes(g)&&O.includes(x)||E.includes(x)&&O.includes(
g)}),namedNodePlaces:i(s)}}function td(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function ed(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function As(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function nt(t){
return Array.isArray(t)?t[0]:t}function Ao({sentences:t},e,n){return n?e.filter(o=>n[t[nt(o)].article]):e}function Os({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function ee({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Io(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(ee(t,nt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(nt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ls(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[nt(o)],s=!Array.isArray(o)&&ee(t,nt(o)),i=s?n.find(d=>d.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var nd=120;function Cs(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-nd)),r=[...e].sort((s,i)=>nt(s)-nt(i));return Io(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function cn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Rs="so sentences and the filters by period, source, topic and article are missing; all else works, and",od=`This bro\
wser lacks DecompressionStream, ${Rs} a current Firefox, Chrome, Edge or Safari shows everything.`,rd=`This file's sente\
nces are damaged, ${Rs} a fresh copy of the file shows everything.`,Bs,Oo=null;function X(){return Bs??=l.problem?Promise.
resolve(null):id().catch(sd),Bs}function H(){return Oo}function Ds(){_s()&&!("DecompressionStream"in window)&&y({problem:od})}
function _s(){return _t("evidence").startsWith('"')}function sd(){return y({problem:rd}),null}async function id(){let t=_t(
"evidence");return Oo=Is(JSON.parse(_s()?await ad(JSON.parse(t)):t),u),y({}),Oo}async function ad(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Fs(){return[l.period,l.sources,l.article,l.topic,St(l)&&H()]}var Se=D(Fs,()=>{let t=H(),e=t&&es(t,l);return{chosen:e,
counts:t&&e?ns(t,e):u.counts}}),Y=D(()=>[l.rank,Se()],()=>hs(u,l.rank,Se().counts)),cd=D(()=>[Y(),Se().counts.weights],()=>ws(
Y(),Se().counts.weights)),w=D(()=>[l.types,l.minimum,l.minimumDocuments,l.rank,l.verb,l.officials,l.all,l.isolates,l.focus,
...Fs()],()=>({...bs(u,l,Se(),cd),waiting:St(l)&&!H()})),Ps=D(()=>[w(),Y()],()=>ko(u,w().edges,Y())),Hs=D(()=>[w()],()=>ko(
u,w().edges,w().weights)),ke=D(()=>[w(),Y()],()=>Ts(u,w().edges,Y())),It=D(()=>l.path?[l.path.a,l.path.b,ke(),l.avoided,
l.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=l,{nodes:o}=w();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Ns(Ms(u,ke(),t,r),t.a,t.b)});function K(){let t=It();return t[Math.
min(Math.max(l.path?.number??0,0),t.length-1)]??null}var ld=D(()=>[w(),Y()],()=>new Map);function Ot(t){if(t.kind==="edg\
e")return{nodes:z(u,t),edges:[t.index]};let e=ld(),n=e.get(t.index)??vs(u,t.index,w(),Y());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function ln(t){let[e,{chosen:n}]=[H(),w()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.
index].timeline:rs(e,t,n,u.about.period)}function js(t){let[e,{chosen:n}]=[H(),w()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index]:ss(e,t,n)}function dn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,d])=>d!==r&&d<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ws=10.5,dd=22,ud=5,fd=60,qs=2,md=6,gt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Lo=[];function pd(t){if(!Lo[t.index]){let e=ot(m("overlay",HTMLCanvasElement));e.font=`100px\
 ${gt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Lo[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Lo[t.index]}function hd(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ws),dd))/2}function un(t,e,n=qs,o=hd(t,e)){let{width:r,above:s,
below:i}=pd(t),[a,d]=[o*r,o*(s+i)],f=Ee(t,e),[p,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-d)/2];return[[p,f.bottom+n],[p,
f.top-n-d],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([x,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:x,top:E,right:x+a,bottom:E+d}))}function Ee(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function gd(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Co(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=dn();for(let g of i)a.add(g,-1);let d={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,ud),...s]),p=new Set([...f,...r?t.slice(0,fd):[]]);for(let g of e)a.add(
Ee(u.nodes[g],n),g);let h=[];for(let g of t){let x=s.includes(g)?md:qs,E=un(u.nodes[g],n,x),O=un(u.nodes[g],n,x,Ws),F=W=>W.
left>=d.left&&W.right<=d.right&&W.top>=d.top&&W.bottom<=d.bottom,M=W=>F(W)&&!a.hit(W,g),mt=W=>F(W)&&!a.hit(W,g,s.includes(
g)?0:g),Z=E.find(M)??O.find(M)??(p.has(g)?O.find(mt):void 0)??(f.has(g)?gd(O,d).find(mt):void 0);Z&&(a.add(Z,-1),h.push(
Z))}return h}function ot(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var wd=1.5,yd=2,xd=.3,Gs=["1","2","3","4","5","6","7"].map(t=>`community-${t}`),Pt="community-other",fn=null;function Us(){
return fn||("printing"in document.documentElement.dataset?"light":l.theme!=="system"?l.theme:window.matchMedia("(prefers\
-color-scheme: dark)").matches?"dark":"light")}function Vs(){return`${Us()} ${l.colours}`}function mn(){let t=document.documentElement;
t.dataset.theme=Us(),t.dataset.colours=l.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Vs(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Gs,Pt].map(o=>[o,n(o)]))}}var Lt=mn();function I(){return Lt}function zs(){
return Lt.name===Vs()?!1:(Lt=mn(),!0)}function Bo(t,e){fn=t,Lt=mn();try{return e()}finally{fn=null,Lt=mn()}}function Ht(t){
return u.communities[t].members.length<2?Pt:Gs[t]??Pt}function pn(t){let e=l.colours==="community"?Lt.communities[Ht(t.community)]:
u.types[t.type].colour;return t.observer?{fill:Lt.ground,border:e}:{fill:e,border:Lt.ground}}function hn({observer:t,size:e},n){
return Math.min(t?yd:wd,xd*e*n)}var bd=400,vd=5,Sd=1.5,Ys=3,kd=.11,Ed=.012,Td=.8,Qs=13,Xs=16,Zs=D(()=>[w()],()=>{let t=[];if(u.nodes.length<=bd)return t;
let{nodes:e,nodeIndices:n}=w(),o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({members:r},s)=>{
let i=r.filter(a=>e[a]);i.length>=vd&&t.push(Md(s,i,2*o*Ed))}),t});function Md(t,e,n){let o={x:Ks(e.map(a=>u.nodes[a].x)),
y:Ks(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,d)=>r(a)-r(d)||a-d).slice(
0,Math.ceil(Td*e.length)).flatMap(a=>$d(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Nd(i)}}function $d({
x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function Ks(t){
return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Nd(t){let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...Js(
e),...Js(e.reverse())]}function Js(t){let e=[];for(let n of t){for(;e.length>1&&Ad(e[e.length-2],e[e.length-1],n);)e.pop();
e.push(n)}return e.slice(0,-1)}function Ad(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function ti(t,e){return Math.
min(Math.max((Ys-t/e)/(Ys-Sd),0),1)}function gn(t,e,n,o){let r=ti(n,o);if(r){t.globalAlpha=kd*r;for(let{community:s,corners:i}of Zs()){
t.fillStyle=I().communities[Ht(s)],t.beginPath();for(let{x:a,y:d}of i)t.lineTo(e.x+a*e.scale,e.y+d*e.scale);t.fill()}t.globalAlpha=
1}}function ei(t,e,n){let o=[];if(ti(t,e)<.5)return o;let r=dn(),s=ot(m("overlay",HTMLCanvasElement));s.font=oi();for(let{
community:i,middle:a}of Zs()){let{nodes:d}=w(),p=u.communities[i].members.filter(M=>d[M]).slice(0,3).map(M=>u.nodes[M].short),
h=Math.max(...p.map(M=>s.measureText(M).width))/2,g=Xs*p.length,x=(M,mt,Z)=>Math.max(Math.min(M,Z),mt),E=x(a.x*t,n.left*
t+h,n.right*t-h),O=x(a.y*t-g/2,n.top*t,n.bottom*t-g),F=[0,-g,g].map(M=>({lines:p,left:E-h,right:E+h,top:O+M,bottom:O+M+g})).
find(M=>M.top>=n.top*t&&M.bottom<=n.bottom*t&&!r.hit(M,i));F&&(r.add(F,-1),o.push(F))}return o}function ni(t,{lines:e,left:n,
right:o,top:r},s){t.font=oi(),t.textAlign="center",t.textBaseline="alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=
I().ground,t.fillStyle=I().ink,e.forEach((i,a)=>{let[d,f]=[s.x+(n+o)/2,s.y+r+a*Xs+Qs];t.strokeText(i,d,f),t.fillText(i,d,
f)})}function oi(){return`600 ${Qs}px ${gt}`}var Id={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Ro(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${gt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=I().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
I().ink,t.fillText(u.nodes[e.node].short,r,s)}function ri(t,e){let{clientWidth:n,clientHeight:o}=m("overlay");t.font=`15\
px ${gt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=I().ink,t.fillText(e,n/2,o/2)}function si(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?I().accent:I().
brightEdge,Do(t,e,n),t.globalAlpha=1}function Do(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function wn(t,e,n){let{fill:o,border:r}=pn(
e),{shape:s}=u.types[e.type];yn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=hn(
e,n.scale),t.strokeStyle=r,t.stroke()}function _o(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];yn(t,u.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function yn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Id[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Od=1500,Ld=.25;function Cd(){let t=w().drawnIndices.length>Od?Ld:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function xn(t,e){let n=Cd();t.strokeStyle=I().edge;for(let o of w().drawnIndices){let r=u.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),Do(t,r,e)}t.globalAlpha=1}function Fo(){let t=new Map;for(let r of w().nodeIndices){let{community:s}=u.nodes[r],i=Ht(s),a=t.get(i)??{community:s,count:0};
a.count+=1,t.set(i,a)}let e=t.get(Pt);t.delete(Pt);let n=[...t].sort((r,s)=>r[1].community-s[1].community).map(([r,{community:s,
count:i}])=>({colour:r,text:u.communities[s].name,count:i}));if(!e)return n;let o=n.length?"Smaller communities":"No com\
munities";return[...n,{colour:Pt,text:o,count:e.count}]}function Bd(t){t.hidden=l.colours!=="community",!t.hidden&&t.replaceChildren(
...Fo().map(({colour:e,text:n,count:o})=>Rd(e,n,o)))}function Rd(t,e,n){let o=c("span",{class:"type-count",text:b(n)});return c(
"li",{},Ve(t),v(e),o)}function ii(){let t=c("ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});
m("legend").after(t),S(()=>[l.colours,w()],()=>Bd(t))}var bn=28,Dd=.02,ai=1.6,_d=1.6,Fd=6,Pd=3.5,Hd=5,jd=.8;function ci(){let{clientWidth:t,clientHeight:e}=m("network"),n=vn(
1);if(e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top))for(let a of u.nodes)[a.x,a.y]=[-a.y,a.x];let r=qd();for(let a of u.nodes)
[a.x,a.y]=[a.x*r.across,a.y*r.down];let{scale:s}=Te(),i=Math.min(Math.max(Pd/s-Fd,0),Hd);i&&Wd(i);for(let a of u.edges)a.
width*=Math.min(Math.max(1,jd/s),2.5)}function Wd(t){let e=u.nodes.map(r=>Ee(r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].
left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+1;i<n.length;i+=1){let a=n[i],[d,f]=[e[r],e[a]];
if(f.left-d.right>2.5*t)break;let p=Math.max(f.left-d.right,f.top-d.bottom,d.top-f.bottom);for(let h of[r,a])o[h]=Math.min(
o[h],Math.max(p/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function qd(){let{scale:t}=Te(),{wide:e,high:n}=li(),
{left:o,top:r,right:s,bottom:i}=vn(t),a=d=>Math.min(Math.max(d,1),_d);return{across:a(e/((s-o)*t)),down:a(n/((i-r)*t))}}
function li(){let{clientWidth:t,clientHeight:e}=m("network"),n=bn+(m("note").hidden?0:m("note").offsetHeight);return{wide:Math.
max(t-2*bn,50),high:Math.max(e-bn-n,50),below:n}}function Te(t=w().nodeIndices,{beside:e,covered:n}={beside:0,covered:0}){
let{below:o,...r}=li(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,d]=[Dd,2*ai];for(let h=0;h<14;h+=1){let g=(a+
d)/2,{left:x,top:E,right:O,bottom:F}=vn(g,t);g<=ai&&(O-x)*g<=s&&(F-E)*g<=i?a=g:d=g}let f=vn(a,t),p={x:(f.left+f.right)/2,
y:(f.top+f.bottom)/2};return{scale:a,position:p,offset:{x:-e/2,y:(bn-o-n)/2}}}function vn(t,e=w().nodeIndices){let n=m("\
network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Ee(i,t);if(!i.labelled)return[a];let{left:d,right:f,bottom:p}=un(
i,t)[0],h=Math.max(0,(f-d-n)/2);return[a,{left:d+h,right:f-h,top:a.top,bottom:p}]}),r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};
for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),r.right=Math.max(r.right,s.right/t),r.bottom=
Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}function di(t){let{fill:e,border:n}=pn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}ci();var ui=new vis.DataSet(u.nodes.map(di)),T=new vis.Network(m("network"),{nodes:ui,
edges:[]},JSON.parse(_t("options")));function fi(){ui.update(u.nodes.map(di))}var mi=120,ne=m("overlay",HTMLCanvasElement),J=document.createElement("canvas"),B={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function wt(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function Me(t=0){B.until=
performance.now()+t+mi,window.clearTimeout(B.timer),B.timer=window.setTimeout(()=>{B.timer=0,B.blurred&&T.redraw()},t+mi)}
function Po(){B.sharp=null,B.pictured=null}function Sn(){return B.blurred}function pi(){let t=Ud(),e=o=>o.width===t.width&&
o.height===t.height,n=B.timer!==0&&performance.now()<B.until;n&&!B.pictured&&B.sharp&&e(ne)&&Gd(t,B.sharp),B.blurred=n&&
B.pictured!==null&&e(J),T.body.nodeIndices=B.blurred?[]:w().nodeIndices}function Ho(){B.sharp=wt(),B.pictured=null}function Gd(t,e){
if((J.width!==t.width||J.height!==t.height)&&(J.width=t.width,J.height=t.height),![t,ne].every(({width:o,height:r})=>o&&
r))return;let n=ot(J);n.clearRect(0,0,J.width,J.height),n.drawImage(t,0,0),n.drawImage(ne,0,0),ot(ne).clearRect(0,0,ne.width,
ne.height),B.pictured=e}function hi(t){if(!B.pictured||!J.width||!J.height)return;let e=J.width/t.canvas.clientWidth,{x:n,
y:o,scale:r}=wt(),s=r/B.pictured.scale,i=Math.round((n-B.pictured.x*s)*e),a=Math.round((o-B.pictured.y*s)*e);t.save(),t.
setTransform(1,0,0,1,0,0),t.drawImage(J,i,a,Math.round(J.width*s),Math.round(J.height*s)),t.restore()}function Ud(){let t=m(
"network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");return t}var jo=4,Vd=.5,zd=52,Yd=2.5,gi=350,kn=1,Wo={left:-1/0,right:1/0,top:-1/0,bottom:1/0},jt=!0;function oe(){return Wo.left>
-1/0}function Wt(t=!1){let{scale:e,position:n,offset:o}=Te(),r=m("network").clientWidth/2-jo,s=m("network").clientHeight,
[i,a]=[jo-s/2-o.y,s/2+o.y-jo];Wo={left:n.x-r/e,right:n.x+r/e,top:n.y+i/e,bottom:n.y+a/e},kn=e,jt=!0,Et({position:n,scale:e,
offset:o,animated:t})}function dt(){return{scale:kn,frame:Wo}}function wi(){return jt}function En(){jt=!1}function Et({position:t,
scale:e,offset:n={x:0,y:0},animated:o=!1}){let r=o&&Pr();r&&Me(gi),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:gi,
easingFunction:"easeInOutQuad"}})}function re(t){jt=!1;let e=Math.min(Math.max(T.getScale()*t,kn/4),10);Et({position:T.getViewPosition(),
scale:e,animated:!0})}function $e(t,e){jt=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();Me(),Et({position:{x:n+t/r,
y:o+e/r},scale:r})}function yi(){if(!l.selected)return;let t=z(u,l.selected).map(d=>u.nodes[d]),[e,n]=[Ne(),bi()],{clientWidth:o,
clientHeight:r}=m("network");if(t.every(d=>{let f=T.canvasToDOM(d);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
jt=!1;let i={x:Qt(t.map(d=>d.x)),y:Qt(t.map(d=>d.y))},a=e?Math.max(T.getScale(),Vd):T.getScale();Et({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function xi(t,e){jt=!1;let n=Te(t,{beside:bi(),covered:Math.max(Ne(),0)});Et({...n,
scale:Math.min(n.scale,Yd*kn),animated:e})}function bi(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&l.open?Math.min(t,.88*m("network").clientWidth):0}function Ne(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&l.open?t*(m("panel").parentElement?.clientHeight??0)-zd:0}var _=m("overlay",HTMLCanvasElement),Kd=2500,Jd=2500,Tn=D(()=>[T.getScale(),dt().frame,w()],()=>ei(T.getScale(),dt().scale,
dt().frame)),Ae=D(()=>[T.getScale(),dt().frame,w()],()=>{let t=T.getScale(),{scale:e,frame:n}=dt(),{nodeIndices:o}=w(),r=_.
clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Jd)),i=r<o.length*Kd;return Co(s,o,t,n,{crowd:i,taken:Tn()})});
function qo(){if(!oe())return;let t=ot(_),e=window.devicePixelRatio||1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.
round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),
t.clearRect(0,0,n,o),Go(t,wt())}function Qd(){let t=K(),e=t?null:l.selected??l.hovered,n=t?Xd(t):e&&Zd(e);if(!n)return null;
for(let o of[t?l.selected:null,l.hovered])o&&!vt(o,e)&&tu(n,o);return n}function Xd({nodes:t,edges:e}){let n=[t[0],t[t.length-
1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function Zd(t){return{...Ot(t),ringed:z(u,
t),accented:new Set,pointed:[]}}function tu(t,e){for(let n of z(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(
...z(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function Go(t,e){
if(u.nodes.length&&!w().nodeIndices.length)return ri(t,"The filters leave nothing to show.");let n=Qd(),o=new Set(n?n.nodes:
[]);for(let r of Tn())ni(t,r,e);for(let r of Ae())!o.has(r.node)&&vi(r,e)&&Ro(t,r,e);n&&(t.globalAlpha=I().veil,t.fillStyle=
I().ground,t.fillRect(0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,eu(t,n,e))}function vi({left:t,right:e,top:n,bottom:o},{
x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+n<_.clientHeight}function eu(t,{nodes:e,edges:n,ringed:o,accented:r,
pointed:s},i){let{frame:a}=dt();for(let d of[...n].reverse())si(t,u.edges[d],i,r.has(d));for(let d of[...e].reverse())wn(
t,u.nodes[d],i);for(let d of o)_o(t,u.nodes[d],i,I().accent,2.5);for(let d of s)o.includes(d)||_o(t,u.nodes[d],i,I().ink,
1.5);for(let d of Co([...new Set([...o,...s,...e])],e,i.scale,a,{ringed:o}))vi(d,i)&&Ro(t,d,i,o.includes(d.node))}var nu=12,rt=Xe(u.articles);function Si(t){return t.length===1?Ze(t[0]):`${b(t.length)} of ${b(rt.length)} sources`}function Uo(t){
let e=rt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===rt.length?null:e})}function ou({name:t}){let e=c("\
input",{type:"checkbox",onchange:()=>{let n=new Set(l.sources??rt.map(o=>o.name));e.checked?n.add(t):n.delete(t),Uo(n)}});
return e}function ru({name:t,count:e},n){return c("label",{class:"switch"},n,v(Ze(t)),c("span",{class:"type-count",text:b(
e)}))}function ki(){m("sources-filter").hidden=rt.length<2;let t=rt.map(ou),e=rt.map((r,s)=>ru(r,t[s]));m("sources").replaceChildren(
...e);let n=m("source-search",HTMLInputElement);n.hidden=rt.length<nu,n.addEventListener("input",()=>{let r=Dt(n.value);
e.forEach((s,i)=>{s.hidden=!Dt(Ze(rt[i].name)).includes(r)})});let o=()=>rt.filter((r,s)=>!e[s].hidden).map(({name:r})=>r);
m("sources-all").addEventListener("click",()=>Uo(new Set([...l.sources??[],...o()]))),m("sources-none").addEventListener(
"click",()=>{let r=new Set(l.sources??rt.map(({name:s})=>s));for(let s of o())r.delete(s);Uo(r)}),S(()=>[l.sources],()=>{
let r=l.sources&&new Set(l.sources);t.forEach((s,i)=>{s.checked=!r||r.has(rt[i].name)})})}var Ei={types:()=>l.types.every(Boolean)?"":su(),minimum:()=>l.minimum>1?`At least ${k(l.minimum,"sentence")}`:"",focus:()=>l.
focus?`Within ${k(l.focus.depth,"step")} of ${u.nodes[l.focus.node].short}`:"",rank:()=>l.rank===lt(u).rank?"":`Ranked b\
y ${et(u,l.rank)}`,minimumDocuments:()=>l.minimumDocuments>1?`At least ${k(l.minimumDocuments,"article")}`:"",verb:()=>l.
verb===null?"":`Edges that say “${l.verb}”`,period:()=>l.period?$t(...l.period):"",sources:()=>l.sources?Si(l.sources):
"",topic:()=>l.topic===null?"":`Articles that name ${u.nodes[l.topic].short}`,article:()=>l.article===null?"":Nt(u.articles[l.
article]),officials:()=>l.officials?"Officials and what they are connected with":"",isolates:()=>l.isolates?"":"No nodes\
 without an edge",all:()=>""};function su(){let t=u.types.filter((e,n)=>l.types[n]).map(({plural:e})=>e.toLowerCase());return t.
length?`Only ${t.join(", ")}`:"No types"}function Ti(){return Object.values(Ei).map(t=>t()).filter(Boolean)}var iu=new Set(
["types","minimum"]);function au(t){let e={...lt(u),focus:null};y({[t]:e[t]})}function cu(){let t=Object.entries(Ei).map(
([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!iu.has(s)),n=m("chips"),o=n.contains(document.
activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>c("button",{type:"button",class:"chip",onclick:()=>au(
s),"aria-label":`Remove filter: ${i}`},v(i,"span"),c("span",{"aria-hidden":"true",text:"×"})))),m("reset").hidden=!t.length;
let r=e.filter(({name:s})=>s!=="focus").length;m("more-count").textContent=r?`${r} in use`:"",o&&(C(n,"button")??C(m("mo\
re-filters"),"summary"))?.focus()}function Mi(){m("reset").addEventListener("click",()=>{y({...lt(u),focus:null}),(m("mi\
nimum-filter").hidden?m("drawing"):m("minimum")).focus()}),S(()=>[w()],cu)}var qt=16,lu=400;function $n(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*qt,s=Ti(),i=[m("counts").textContent,
u.about.built&&`built ${j(u.about.built)}`],a=n?[...Mn(u.about.title,r,1.5*o,!0),...Mn(i.filter(Boolean).join(" · "),r,
o),...Mn(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],d=[...fu(du(),r,o),...Mn(e,r,o)];return{above:a,below:d,top:$i(
a),bottom:$i(d)}}function Ie(t,e,n){let o=n+qt/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Ai(r);
let s=qt;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Ni(r),t.fillStyle=I().
ink,t.fillText(i,s+(a?zo(r):0),o),s+=Nn(r,i)+(a?zo(r):0)+qt}}function du(){let t=u.types.flatMap((r,s)=>{let i=w().nodeIndices.
some(d=>u.nodes[d].type===s),a=l.colours==="community"?I().muted:r.colour;return i?[{text:r.plural,sign:Vo(r.shape,a)}]:
[]}),e=w().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",sign:Vo("square",I().muted,!0)},o=l.colours===
"community"?Fo().map(({colour:r,text:s})=>({text:s,sign:Vo("dot",I().communities[r])})):[];return[...t,...e?[n]:[],...o]}
function Vo(t,e,n=!1){return(o,r,s,i)=>{yn(o,t,r,s,i),o.fillStyle=n?I().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=
e,o.stroke())}}function Mn(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of at(t,lu).split(" ").filter(
Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Nn(r,a)<=e?s[s.length-1]=a:s.push(...uu(r,i,e))}return s.map(
i=>({letters:n,strong:o,parts:[{text:i}]}))}function uu(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-
1]&&Nn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function fu(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:at(
s,60),sign:i},d={letters:n,parts:[]},f=Nn(d,a.text)+zo(d)+qt;f>r+qt&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.
push(a),r-=f}return o}function Ni({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${gt}`}function Ai({letters:t}){return Math.
round(1.5*t)}function zo({letters:t}){return 1.5*t}function Nn(t,e){let n=ot(_);return n.font=Ni(t),n.measureText(e).width}
function $i(t){return t.length?t.reduce((e,n)=>e+Ai(n),0)+qt:0}var Ii=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function P(t){return String(Math.round(t*100)/100)}var Oe=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${P(e)} ${P(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${P(e)} ${P(n)}`)}rect(e,n,o,r){this.#t.push(`M${P(e)} ${P(n)}h${P(
o)}v${P(r)}h${P(-o)}z`)}arc(e,n,o){let[r,s]=[P(o),P(2*o)];this.#t.push(`M${P(e-o)} ${P(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:P(e),y:P(n),width:P(o),height:P(r)};this.#o($("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=$("tex\
t",{x:P(n),y:P(o),"font-size":s});return i.textContent=e.replace(Ii," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",P(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o($("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",P(this.globalAlpha)),this.#n.append(e),e}};function Oi(t,e,n){let o=$("title",{},t.replace(Ii," "));return $("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":gt,role:"img"},o)}function Li(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var An=2,mu=18,pu=100;function Ci({ground:t,credit:e}){return Bo(t,()=>Bi($n(_.clientWidth,{credit:e})))}function Bi(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=c("canvas",{width:e*An,height:o*An}),s=ot(r);return s.scale(
An,An),s.fillStyle=I().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Di(s),s.restore(),Ie(s,t.above,0),Ie(s,t.below,t.top+n),r}function Ri({ground:t,credit:e}){return Bo(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=$n(n,{credit:e}),s=r.top+o+r.bottom,i=Oi(u.about.title,n,s),a=new Oe(i);a.fillStyle=I().ground,
a.fillRect(0,0,n,s);let d=$("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(d),Di(new Oe(d)),Ie(
a,r.above,0),Ie(a,r.below,r.top+o),i})}function Di(t){let e=wt();gn(t,e,e.scale,dt().scale),xn(t,e);for(let n of w().nodeIndices)
wn(t,u.nodes[n],e);Go(t,e)}function Yo(){return Bi($n(_.clientWidth,{titled:!1,letters:mu}))}function _i(t){let{sentences:e}=l;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Yo();n.id="picture",m(
"drawing").append(n),{sentences:e}=l,y({sentences:Math.max(e,pu)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Fi={x:0,y:0,scale:1},Pi=0;function hu(){let t=T.getScale();if(t!==Pi){Pi=t;for(let e of u.nodes)T.body.nodes[e.index].
options.borderWidth=hn(e,t)}}function gu(t){if(Sn())return hi(t);hu(),gn(t,Fi,T.getScale(),dt().scale),xn(t,Fi)}function wu(){
Sn()||!oe()||(qo(),Ho())}function yu(){if(oe()){if(Po(),Sn())return T.redraw();qo(),Ho()}}function xu(){let t=()=>{En(),
Me()};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function Hi(){l.view==="drawing"&&(Po(),oe()&&T.redraw())}function Ko(){
zs()&&(fi(),Hi())}function ji(){let t=C(m("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",pi),T.on("beforeDrawing",
gu),T.on("afterDrawing",wu),xu(),T.on("resize",()=>queueMicrotask(()=>{wi()&&Wt()})),m("zoom-in").addEventListener("clic\
k",()=>re(1.4)),m("zoom-out").addEventListener("click",()=>re(1/1.4)),m("zoom-all").addEventListener("click",()=>Wt(!0)),
m("drawing").addEventListener("keydown",bu),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",
Ko),S(()=>[l.theme,l.colours],Ko),ii(),_i(Ko),S(()=>[w(),l.view],Hi),S(()=>[l.selected,l.hovered,l.view,K()],yu),S(()=>[
l.selected,l.view],yi)}function bu(t){if(t.target!==m("drawing")||!pt(t))return;let e=60,n={ArrowLeft:()=>$e(-e,0),ArrowRight:()=>$e(
e,0),ArrowUp:()=>$e(0,-e),ArrowDown:()=>$e(0,e),"+":()=>re(1.25),"=":()=>re(1.25),"-":()=>re(.8),0:()=>Wt(!0)};n[t.key]&&
(t.preventDefault(),n[t.key]())}var vu=5,Su=5,ku=40;function Wi(t,e=0){let n=wt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Eu(o,r,(vu+e)/n.scale)??
Tu(t.x-n.x,t.y-n.y);if(s!==null)return L(s);let i=Mu(o,r,(Su+e/2)/n.scale);return i===null?null:U(i)}function Eu(t,e,n){
let o=null,r=1/0;for(let s of qi().nodes){let i=u.nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}
function Tu(t,e){if(l.selected)return null;let n=Ae().find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:
null}function Mu(t,e,n){let o=null,r=n;for(let s of qi().edges){let i=u.edges[s],a=$u(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/
2;a<r&&([o,r]=[s,a])}return o}function qi(){let{nodeIndices:t,drawnIndices:e}=w();if(!l.selected)return{nodes:t,edges:e};
let n=Ot(l.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}function $u(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.
min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Gi(){let t=m("draw\
ing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&m(
"network").contains(n.target)))return Ft(null);if(n.buttons)return Le();let o=t.getBoundingClientRect(),r={x:n.clientX-o.
left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=Wi(r);Ft(s),Nu(s,r)},ku)}),t.addEventListener("pointerleave",()=>{
clearTimeout(e),Ft(null),Le()}),T.on("click",({pointer:n,event:o})=>{Le(),A(Wi(n.DOM,o?.pointerType==="touch"?8:0))}),T.
on("zoom",Le)}function Nu(t,e){if(!t)return Le();let n=m("tip");n.replaceChildren(...Au(t)),n.hidden=!1;let o=Math.min(e.
x+14,m("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>m("drawing").clientHeight?e.y-n.offsetHeight-12:e.
y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}px)`,m("network").classList.add("point\
ing")}function Au(t){if(t.kind==="node"){let o=u.nodes[t.index];return[v(o.label,"strong"),c("span",{text:k(o.mentions,"\
mention")})]}let e=u.edges[t.index];return[c("strong",{},v(u.nodes[e.a].label)," – ",v(u.nodes[e.b].label)),c("span",{
text:k(e.weight,"sentence")})]}function Le(){m("tip").hidden=!0,m("network").classList.remove("pointing")}function Jo(t,e,n,o){let r=m(t,HTMLInputElement);m(`${t}-filter`).hidden=e.length<2,r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),S(()=>[l[n]],()=>{let s=k(l[n],o);r.value=String(Math.max(e.filter(i=>i<=l[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),m(`${t}-text`).textContent=s})}function In(t,e,n){let o=m(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function se(t,e,n,o){
let r=m(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>c("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),S(()=>[n()],()=>{r.value=n()})}function Iu(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
m("topic-filter").hidden=!t.length;let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);se("topic",[["","A\
ny topic"],...e],()=>l.topic===null?"":String(l.topic),o=>({topic:o===""?null:Number(o)})),m("article-filter").hidden=u.
articles.length<2;let n=u.articles.map((o,r)=>[String(r),Nt(o)]);se("article",[["","All articles"],...n],()=>l.article===
null?"":String(l.article),o=>({article:o===""?null:Number(o)}))}function Ou(){if(!l.problem)return;let t=["period","sour\
ces","topic","article"].map(e=>m(`${e}-filter`));m("no-articles").textContent=l.problem,m("no-articles").hidden=t.every(
e=>e.hidden);for(let e of t)e.hidden=!0}function Ui(){Iu(),S(()=>[l.problem],Ou),S(()=>[l.refused],()=>{l.refused&&(m("m\
ore-filters",HTMLDetailsElement).open=!0)}),S(()=>[St(l)],()=>{St(l)&&X()})}var Qo={width:320,height:40},Lu=60,Xo=["from","until"],R=Ke(u.articles);function Cu(){let{days:t,counts:e}=Je(R,Lu),n=R[R.
length-1]-R[0]+1,o=Math.max(...e),[r,s]=Vi(),{width:i,height:a}=Qo;m("histogram",SVGElement).replaceChildren(...e.flatMap(
(d,f)=>{if(!d)return[];let[p,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(d/o)),x=R[0]+h-1>=r&&R[0]+p<=s;return[
$("rect",{x:i*p/n,width:Math.max(i*(h-p)/n-1,1),y:a-g,height:g,class:x?"in":"out"})]}))}function Vi(){let[t,e]=[R[0],R[R.
length-1]];if(!l.period)return[t,e];let[n,o]=l.period.map(ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Bu(t){let[e,n]=[R[0],R[R.length-1]],[o,r]=Xo.map(s=>e+Number(m(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),zi()}function zi(){let[t,e]=Vi(),n=R[0],o=(n+R[R.length-1])/2;Xo.
forEach((s,i)=>{let a=m(s,HTMLInputElement),d=i===0?t:e;a.value=String(d-n),a.setAttribute("aria-valuetext",j(G(d)))}),m(
"from").classList.toggle("above",t>o),m("period-text").textContent=$t(G(t),G(e));let r=u.articles.length-R.length;m("und\
ated").hidden=!r||!l.period,m("undated").textContent=`${k(r,"article")} without a date ${r===1?"is":"are"} left out.`,Cu()}
function Yi(){let t=R.length>1&&R[0]<R[R.length-1];if(m("period-filter").hidden=!t,!!t){m("histogram",SVGElement).setAttribute(
"viewBox",`0 0 ${Qo.width} ${Qo.height}`);for(let e of Xo){let n=m(e,HTMLInputElement);n.max=String(R[R.length-1]-R[0]),
n.addEventListener("input",()=>Bu(e))}S(()=>[l.period],zi)}}function Ru(){m("legend").replaceChildren(...u.types.map((t,e)=>c("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:l.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},q(t),c("span",{class:"type-na\
me",text:t.plural}),c("span",{class:"type-count"}))))}function Du(){let{typeCounts:t}=w();[...m("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(l.types[n]));let o=C(e,".type-count");o&&(o.textContent=b(t[n]))})}function Ki(){
Ru(),S(()=>[w()],Du)}function _u(){m("rank-filter").hidden=!u.edges.length,se("rank",u.ranks.map(({name:t,label:e})=>[t,e]),()=>l.rank,t=>({rank:t})),
S(()=>[l.rank,w().narrowed],()=>{let t=w().narrowed&&!kt(l.rank)?" Measured over all articles.":"",e=Xt(u,l.rank);m("ran\
k-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Fu(){let t=nn(u);m("verb-filter").hidden=!t.
length,se("verb",[["","Any edge"],...t.map(({verb:e,edges:n})=>[e,`${e} (${b(n)})`])],()=>l.verb??"",e=>({verb:e||null}))}
function Pu(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,chosen:o,waiting:r}=w(),s=(f,p,h)=>f===p?k(p,h):`${b(f)} of ${k(
p,h)}`,i=n.length<e?` (${b(n.length)} drawn: the strongest of each node)`:"",a=o?o.reduce((f,p)=>f+p,0):0,d=o?`, from ${s(
a,u.about.articles,"article")}`:"";m("counts").textContent=r?"Reading the sentences to count again …":`${s(t.length,u.
nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${d}`}function Hu(){let t=u.nodes.filter(o=>u.types[o.type].name===
"person"),e=t.filter(o=>o.official).length;m("officials-filter").hidden=!e;let n=`${b(e)} of ${b(t.length)} ${t.length===
1?"person":"people"}`;m("officials-text").textContent=`Officials and what they are connected with: ${n}`,In("officials",
()=>l.officials,o=>({officials:o})),m("isolates-filter").hidden=!u.edges.length,In("hide-isolates",()=>!rn(l),o=>({isolates:!o})),
S(()=>[l.minimum,l.minimumDocuments,l.verb],()=>{m("hide-isolates",HTMLInputElement).disabled=!rn({...l,isolates:!0})})}
function Ji(){Ki(),Jo("minimum",Zt(u.edges.map(t=>t.weight)),"minimum","sentence"),Jo("minimum-documents",Zt(u.edges.map(
t=>t.documents)),"minimumDocuments","article"),m("all-edges").hidden=u.edges.every(t=>t.among_strongest),In("all",()=>l.
all,t=>({all:t})),_u(),Fu(),Yi(),ki(),Ui(),Hu(),S(()=>[w()],Pu),Mi()}function ie(){return Ss(u,l)}function ae(){return c("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...To(u),focus:null})})}function Zo(){let t=m("details").contains(document.activeElement);A(null),t&&m("drawing").focus()}function ce(t,e){return c(
"div",{class:"kind"},t,c("span",{text:e}),c("button",{type:"button",class:"close","aria-label":"Close details",onclick:Zo},
"×"))}function On({kind:t,index:e}){let{nodes:n,edges:o}=w();return(t==="node"?n[e]:o[e])?null:c("div",{class:"hidden-n\
ote"},c("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),ae())}function Ln(t,[e,n],o){let{first:r,last:s}=js(
t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&j(r)],["Last seen",s&&j(s)]],a=tr(i.filter(([,d])=>d));return w().narrowed?
c("div",{},a,c("p",{class:"hint",text:"In the articles shown."})):a}function tr(t){return c("dl",{class:"facts"},...t.map(
([e,n])=>c("div",{},c("dt",{text:e}),c("dd",{text:n}))))}function Cn(t,e,n){return c("details",{class:"folded","data-key":t},
c("summary",{text:e}),...n)}function Ct(t){let[e,n]=[()=>Ft(t),()=>Ft(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Ce(t){
let e=u.nodes[t],n=L(t);return c("button",{type:"button",class:"end",...Ct(n),onclick:()=>A(n)},q(u.types[e.type]),v(e.label))}
function Bn(t){let e=L(t);return c("button",{type:"button",class:"inline-name",...Ct(e),onclick:()=>A(e)},v(u.nodes[t].label))}
function Rn(t,e,n,o){let r=u.nodes[t],s=L(t),i=c("button",{type:"button",class:"ranked-name",...Ct(s),onclick:()=>A(s)},
q(u.types[r.type]),v(r.label),Fr(e));if(o===void 0)return c("li",{},i,c("span",{class:"ranked-number",text:be(n,l.rank)}));
let a=U(o),d=l.rank!=="weight"&&be(Y()[o],l.rank),f=c("button",{type:"button",class:"ranked-number",text:b(n),...Ct(a),onclick:()=>A(
a),"aria-label":`${k(n,"sentence")} with ${r.label}`});return c("li",{},i,d&&c("span",{class:"ranked-measure",text:d}),f)}function Qi({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return c("dl",{class:"measures"},...n.flatMap(o=>ju(o,t)),w().narrowed&&c("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function ju(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?vo(i[e]):on(i[e],
r),d=s?So(u,s).values[e]:0;return[c("dt",{},c("span",{text:n}),c("strong",{text:s?`${a}, ${ms(d)}`:a})),c("dd",{text:gs(
t,i[e],d)||`${o}.`})]}var Xi={node:1,topic:1,"not-through":1,focus:1,edge:2,path:2},Re="~";function Be(t){return JSON.stringify(t.replace(/\p{Surrogate}/gu,
"�")).replaceAll("","\\u007f")}function Wu(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Be(n).slice(1,-1)).join(`
`)}"""`:Be(t)}function er(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${Wu(n)}`:[])}function ea({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],er({title:t}),...e.flatMap(qu)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function qu({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Be).join(", ")}]`]:[],
a=Object.entries(r).map(([d,f])=>`${Be(d)} = ${Be(f)}`);return[["[[step]]",...er({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(d=>["[[step.quotation]]",...er({...d})])]}function na(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Zi(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Zi(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Zi(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function nr({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function or(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}let s=r.split(Re).slice(0,Xi[n]??0);return{field:n,value:r,ids:["edge","path","focus"].includes(n)||!Xi[n]?s:[
r]}})}function oa(t,e){return or(e.view).map(({field:n,value:o,ids:r})=>{let s=r.map(a=>nr(t,e,a)??a),i=o.slice(r.join(Re).
length);return`${n}=${encodeURIComponent(s.join(Re)+i)}`}).join("&")}function ra(t,e){return e.path.map(n=>nr(t,e,n)??n)}
function sa(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].id].sort().join(Re))),o=i=>t.nodes.find(
a=>a.id===i)?.label??i,r=(i,a)=>{let d=i.map(p=>nr(t,e,p)),f=i.flatMap((p,h)=>d[h]===void 0?e.names[p]??p:[]);for(let p=1;a&&
p<d.length;p+=1){let[h,g]=[d[p-1],d[p]];h&&g&&!n.has([h,g].sort().join(Re))&&f.push(`${o(h)} – ${o(g)}`)}return f},s=or(
e.view).flatMap(({field:i,value:a,ids:d})=>{if(d.length)return r(d,i==="edge");let f=i==="other"?t.others:i==="article"?
t.articles:null;return f&&!f.some(({id:p})=>p===a)?e.names[a]??a:[]});return[...new Set([...s,...r(e.path,!0)])]}function ia(t,e,n){
let o=or(e),r=new Set([...o.flatMap(({ids:d})=>d),...n]),s=d=>o.filter(({field:f})=>f===d).map(({value:f})=>f),[i,a]=[s(
"other"),s("article")];return Object.fromEntries([...t.nodes.filter(({id:d})=>r.has(d)).map(({id:d,label:f})=>[d,f]),...t.
others.filter(({id:d})=>i.includes(d)).map(({id:d,label:f})=>[d,f]),...t.articles.filter(({id:d})=>a.includes(d)).map(({
id:d,title:f})=>[d,f||d])])}function ta(t){return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}function De({sentences:t,
articles:e},{text:n,article:o}){let r=ta(n),s=null;for(let[i,a]of t.entries())if(ta(a.text)===r){if(e[a.article].id===o)
return i;s??=i}return s}var Gt="~";function Dn(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function aa(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function rr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function _e(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function sr(t){return new Map(t.map(({id:e},n)=>[e,n]))}function ca(t){let e=sr(t.nodes),
n=sr(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:d})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(Gt),d])),r=lt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Gu(),node:_e(e,i=>s(i,"node"),i=>({selected:L(i)})),edge:_e(
o,i=>s(i,"edge"),i=>({selected:U(i)})),other:_e(sr(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Uu(t,e),"\
not-through":Vu(t,e),"not-through-type":zu(t),view:Dn("view",["drawing","nodes","edges"]),focus:Yu(t,e),without:Ku(t),min:aa(
"minimum",Zt(t.edges.map(i=>i.weight))),articles:aa("minimumDocuments",Zt(t.edges.map(i=>i.documents))),rank:Dn("rank",[
r.rank,...t.ranks.map(({name:i})=>i)]),verb:Ju(t),period:Qu(t),source:Xu(t),article:_e(n,({article:i})=>i,i=>({article:i})),
topic:_e(e,({topic:i})=>i,i=>({topic:i})),officials:rr("officials",r.officials),all:rr("all",r.all),isolates:rr("isolate\
s",r.isolates),colours:Dn("colours",["type","community"]),theme:Dn("theme",["system","light","dark"])}}function Gu(){return{
write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}function Uu(t,e){return{
write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(Gt):"",read:([n])=>{let[o,r,s]=n.split(Gt),[i,a]=[
e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(s)-1:0}}}}}
function Vu(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.get(r)??
[]);return o.length?{avoided:o}:{}}}}function zu({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),read:e=>{
let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Yu(t,e){return{write:({
focus:n})=>n?[t.nodes[n.node].id,n.depth].join(Gt):"",read:([n])=>{let[o,r]=n.split(Gt),s=e.get(o);return s!==void 0&&/^[123]$/.
test(r??"")?{focus:{node:s,depth:Number(r)}}:{}}}}function Ku(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(
({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Ju(t){
let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function Qu(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(Gt):"",read:([n])=>{let o=n.split(Gt);return e&&
o.length===2&&o.every(ye)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Xu(t){let e=Xe(t.articles).map(({name:n})=>n);return{
write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function Ut(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function la(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Bt=ca(u),Zu=Object.keys(Bt).filter(t=>t!=="story"&&t!=="theme");function Tt(){return Ut(Bt,l,Zu)}function _n(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],focus:null,view:"drawing",sentences:sn,neighbours:!1,
step:null,told:"",...lt(u),...la(Bt,t)}}var tf={title:"",steps:[]};function yt(){return l.step===null?void 0:l.story.steps[l.step]}function ut(t){let e=l.story.
steps[t];if(!e)return;let{theme:n}=l;y({colours:"type",..._n(oa(u,e)),theme:n,step:t,left:t,open:!0}),ct&&y({view:"drawi\
ng"});let o=ra(u,e).join(),r=It().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);l.path&&r>=0&&y({path:{...l.
path,number:r}}),y({told:Tt()})}function Pe(){y({step:null,editing:!1})}function da(){let t=Tt(),e=K()?.nodes.map(n=>u.nodes[n].
id)??[];return{view:t,path:e,names:ia(u,t,e)}}function Fn(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);y({
story:{...l.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:Tt()})}function Fe(t,e,n,...o){return[...t.slice(
0,e),...o,...t.slice(e+n)]}function ir(){let t=l.step===null?l.story.steps.length:l.step+1,e={title:"",text:"",...da(),quotations:[]};
Fn(Fe(l.story.steps,t,0,e),t)}function le(t){let{step:e,story:n}=l,o=yt();e!==null&&o&&Fn(Fe(n.steps,e,1,{...o,...t}),e)}
function ua(){le(da())}function ar(t,e){let{steps:n}=l.story,o=t+e;o<0||o>=n.length||Fn(Fe(Fe(n,t,1),o,0,n[t]),l.step===
t?o:l.step)}function fa(t){let{story:e,step:n}=l;Fn(Fe(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}function ma(){let{
story:t}=l;y({story:u.story??tf,step:null,left:0,unsaved:!1,before:t})}function pa(){l.before&&y({story:l.before,before:null,
unsaved:!0})}function ef(t){let e=H();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];
return{text:n,article:r,source:[Nt(u.articles[o]),s].filter(Boolean).join(" · ")}}function cr(t){let e=H(),n=yt()?.quotations.
map(o=>e&&De(e,o))??[];return t.every(o=>n.includes(o))}function ha(t){yt()||ir();let e=H(),{quotations:n}=yt()??{quotations:[]},
o=n.filter(s=>!e||!t.includes(De(e,s)??-1)),r=t.flatMap(s=>ef(s)??[]);le({quotations:cr(t)?o:[...o,...r]})}function ga(t){let e=c("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>ha(t)});return wa(e),
e}function wa(t){let e=l.editing&&cr((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function ya(){S(()=>[l.editing,yt()],()=>{document.documentElement.
toggleAttribute("data-editing",l.editing);let t=document.querySelectorAll(".pin");for(let e of t)wa(e)})}function lr(t,e){let{title:n,id:o}=u.articles[t];return c("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??v(n||o))}function He({id:t,title:e,date:n,
source:o,url:r}){let s=c("p",{class:"source"}),i=yo(r),a=[o,n&&j(n),e?t:""].filter(Boolean).map(f=>v(f)),d=c("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[d]:[]].forEach((f,p)=>{s.append(p?" · ":"",
f)}),s}var xa=-1;async function ba(t){let e=l.selected;if(!e)return;let n=await X();if(l.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(c("h3",{text:"Sentences"}),nf());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Io(n,Ao(n,o,w().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,l.sentences),d=r===null?new Map:
va(n,r);t.replaceChildren(c("h3",{text:of(n,s,o.length)}),...Ls(n,a).map(h=>sf(n,h,z(u,e),d)));let f=s.length-a.length;f>
0&&t.append(rf(Math.min(f,$o),f),c("p",{class:"on-paper",text:`… and ${k(f,"more sentence")} in the page.`}));let p="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!p&&t.querySelectorAll("li")[i].focus()}function nf(){return c(
"p",{class:"missing",text:l.problem})}function of(t,e,n){let o=e.filter(i=>ee(t,nt(i))).length,r=e.length===n?k(n,"sente\
nce"):`${b(e.length)} of ${k(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${k(o,"headlin\
e")} among them`:"")}function va({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function rf(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return c("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:l.sentences+$o})})}function sf(t,{article:e,headline:n,references:o},r,s){let i=He(t.articles[e]),a=n===null?
void 0:Sa(t,nt(n),r,s,"span");return c("article",{},c("h4",{},lr(e,a)),i.hasChildNodes()&&i,c("ul",{},...o.map(d=>Pn(t,d,
r,s))))}function Pn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(d=>t.sentences[d].number),i=s.length===
2&&s[1]-s[0]>1,a=c("li",{tabindex:"-1"});return r.forEach((d,f)=>{f&&i&&a.append(c("p",{class:"gap",text:"…"}));let p=Sa(
t,d,n,o),h=t.locations.get(d);h&&p.append(c("small",{class:"place"}," · ",v(h))),a.append(p)}),a.append(ga(r)),a}function Sa({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[d,f]=[e.get(n),r.get(n)],p=c(s,{dir:"auto"}),h=E=>o.includes(
E),g=0,x=f?[...a,[...f,xa]]:a;for(let E of cn(x,h)){let[O,F,M]=E,mt=i.slice(O,F);if(M===xa){p.append(i.slice(g,O),c("b",
{text:mt})),g=F;continue}let Z=h(M)?c("mark",{text:mt}):c("span",{class:"name",text:mt});if(Z.style.setProperty("--type",
u.types[u.nodes[M].type].colour),h(M)||Z.addEventListener("click",W=>{W.stopPropagation(),A(L(M))}),p.append(i.slice(g,O),
Z),d?.has(a.indexOf(E))){let{label:W}=u.nodes[M];h(M)?p.append(" (",v(W),")"):Z.title=W}g=F}return p.append(i.slice(g)),
p}async function Hn(t,{index:e,a:n,b:o}){let r=await X(),s=r&&Cs(r,Ao(r,r.edges[e],w().chosen),e);if(!r||s===null||s===void 0)
return;let{article:i}=r.sentences[nt(s)],a=He({...r.articles[i],title:""});a.prepend(lr(i),a.hasChildNodes()?" · ":""),
t.append(c("ul",{},Pn(r,s,[n,o],va(r,e))),a)}function ka(t){let{chosen:e}=w(),n=bo(u,t,H(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return c("details",{class:"relations","data-key":"relations"},c("summary",{},"What one does with the other: ",c("span",{
class:"does",text:o})),...n.map(r=>cf(r,t)))}function cf({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=c("u\
l"),d=c("summary",{},v(u.nodes[t].short),c("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),v(u.nodes[e].
short),s>1&&c("span",{class:"type-count",text:` ${k(s,"sentence")}`})),f=l.verb===r?null:c("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return c("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let p=a.hasChildNodes()?null:await X();if(!p)return;let g=bo(u,i,p,w().chosen).find(x=>x.source===
t&&x.words===o&&x.both===n);g&&a.replaceChildren(...g.sentences.map(x=>lf(p,x,g,i)))}},d,a,f)}function lf(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Pn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let d=a===-2?"others":v(u.nodes[a].label);i.append(c("small",{
class:"place"},"said by ",d))}return i}var df=100,jn=30,Ea=D(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ur(t[0],t[t.
length-1]):[]});function Wn(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=uf(t),[s,i]=[we(n[0]),we(n[n.length-
1])],a=Math.max(...r),d=`most in ${we(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,p=[`${e}s by ${o} from ${s} t\
o ${i}`,d,f&&`none in ${k(f,o)}`],h=$("svg",{viewBox:`0 0 ${n.length} ${jn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${p.filter(Boolean).join("; ")}.`},...r.map((g,x)=>ff(x,g,a,`${we(n[x])}: ${b(g)}`)));return c("figure",{class:"\
sparkline"},c("figcaption",{},c("span",{text:`${e}s by ${o}`}),c("span",{text:d})),h,c("div",{class:"span","aria-hidden":"\
true"},c("span",{text:s}),c("span",{text:i})))}function uf(t){let e=Ea().length>df,n=s=>e?s.slice(0,4):s,o=[...new Set(Ea().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function ff(t,e,n,o){let r=e?Math.max((jn-1)*(e/n),1.5):0;return $("g",{},$("title",{},o),$(
"rect",{class:"ground",x:t,y:0,width:1,height:jn}),$("rect",{class:"count",x:t+.1,y:jn-r,width:.8,height:r}))}function Ta(t){let{weights:e,namedWeights:n,documents:o}=w(),r=U(t.index);return[ce(c("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),c("h2",{tabindex:"-1",class:"ends"},Ce(t.a),c("span",{class:"and",text:"and"}),Ce(t.b)),On(r),Ln(
r,["Sentences",e[t.index]],o[t.index]),ka(t),c("div",{class:"sentences",id:"sentences"}),Cn("measures","Counts and measu\
res",[mf(e[t.index],n[t.index]),Wn(ln(r),"sentence"),Qi(t)])]}function mf(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return c("p",{class:"hint",text:n})}var pf=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function qn(t){return pf.reduce((e,[n,o])=>e.replace(n,o),t)}function dr({length:t}){return t<4?0:t<7?1:
2}var hf=[0,1,2].map(()=>new Uint8Array(256));function ur(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=hf;for(let d=0;d<=o;d+=1)s[d]=d;let a=0;for(let d=1;d<=t.length;d+=1){i[0]=d,a=d;let f=t.charCodeAt(
d-1);for(let p=1;p<=o;p+=1){let h=e.charCodeAt(p-1),g=Math.min(s[p]+1,i[p-1]+1,s[p-1]+(f===h?0:1));d>1&&p>1&&f===e.charCodeAt(
p-2)&&t.charCodeAt(d-2)===h&&(g=Math.min(g,r[p-2]+1)),i[p]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var xt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[gf,wf]=[.5,.25],[Ma,$a]=[4,3],Q=255;function Na(t,e=[]){
let n=new Map,o=[],r=(i,a,d)=>{d.forEach((f,p)=>{let h=Dt(f),g=h.split(" ").map(x=>(n.has(x)||n.set(x,n.size),n.get(x)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:p===0})})};for(let{index:i,label:a,
forms:d}of t)r(i,!0,[a,...d.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},d)=>{r(d,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(qn),nodes:t.length,others:e.length}}function Aa(t,e,n=1/0){let o=Dt(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Ma,a=fr(t,xf(t,o),r,s);return i&&
(a=fr(t,bf(t,o),r,s)||a),i&&!a&&fr(t,vf(t,o),r,s),yf(r,n).map(d=>({...t.entries[s[d]],rank:r[d],similar:r[d]>=xt.sound}))}
function fr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let d=a+
(i.isLabel?0:gf)+(i.drawn?0:wf),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(d>=n[f])&&(n[f]=d,o[f]=s)}return r}function yf(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function xf({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>mr(t,a=>a.startsWith(i)?0:Q)):[];return i=>i.plain.includes(e)?i.plain===e?xt.whole:i.plain.
startsWith(e)?xt.start:i.plain.includes(r)?xt.word:xt.part:s.length&&pr(i,s)<Q?xt.anyOrder:o.length>=Ma&&i.joined.startsWith(
o)?xt.joined:1/0}function bf({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=qn(r),i=s.length>=$a;return mr(e,(a,d)=>a===
s?0:(i?a.startsWith(s):t[d].startsWith(r))?1:Q)});return r=>{let s=pr(r,o);return s<Q?xt.sound+s/Q/4:1/0}}function vf({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let d=qn(a),f=dr(d);return mr(e,(p,h)=>{if(d.length<$a)return t[h].startsWith(
a)?0:Q;let g=ur(d,p,f),x=Math.min(4,Math.abs(p.length-d.length));return g>f?Q:9*g+x+(p[0]===d[0]?0:4)})}),s=o.join(""),i=dr(
s);return a=>{let d=pr(a,r);if(d<Q)return xt.fault+d/Q;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let p=ur(s,a.joined,i);return p<=i?xt.fault+(9*p+4)/Q:1/0}}function mr(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function pr({words:t},e){if(e.length>t.length)return Q;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===Q||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return Q;n+=r[t[s]],o|=1<<
s}return Math.min(n,Q-1)}var Ia=8,Oa;function Sf(){return Oa??=Na(u.nodes,u.others),Oa}function kf(t,e){if(e)return w().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${k(o,"article")}, in the files, not drawn`}
function Ef([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${k(u.unlisted,"name")} more.`:"No name or alias matches."}var de=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Aa(Sf(),
e,this.otherChosen?Ia:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Ia),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Ef(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:d,mentions:f}=n?u.nodes[e]:u.others[e],p=r?null:c("small",{},"alias ",v(o)),h=s?c("small",
{text:"similar spelling"}):null,g=kf(e,n),x=c("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},q(u.
types[d]),c("span",{class:"found"},v(a),p,h,g&&c("small",{text:g})),c("span",{class:"ranked-number",text:k(f,"mention")}));
return x.addEventListener("pointerdown",E=>E.preventDefault()),x.addEventListener("click",()=>this.choose(i)),x}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function hr(t){y({...t,path:l.path&&{...l.path,number:0}})}function La(t){return c("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{hr({avoided:[...l.avoided,t]}),
m("path-avoid").querySelector("button")?.focus()}})}function Ca(){return l.avoided.length>0||l.avoidedTypes.length>0}function Ba(){
let t=m("path-avoid");t.hidden=!l.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(c("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Tf(i):[]),...l.avoided.map(Mf));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Tf(t){let e=l.avoidedTypes.includes(
t),n=l.avoidedTypes.filter(o=>o!==t);return c("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>hr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Mf(t){let{label:e,short:n}=u.
nodes[t];return c("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>hr(
{avoided:l.avoided.filter(o=>o!==t)})},v(n,"span"),c("span",{"aria-hidden":"true",text:"×"}))}var ue=60;function Ra(){let t=K();if(!t||l.view!=="drawing")return;let e=t.nodes.map(x=>u.nodes[x]),{clientWidth:n,clientHeight:o}=m(
"network"),[r,s]=[n-2*ue,o-Ne()-2*ue];if(e.map(x=>T.canvasToDOM(x)).every(({x,y:E})=>x>ue&&E>ue&&x<ue+r&&E<ue+s))return;
let[a,d]=[e.map(x=>x.x),e.map(x=>x.y)],[f,p,h,g]=[Math.min(...a),Math.max(...a),Math.min(...d),Math.max(...d)];En(),Et({
position:{x:(f+p)/2,y:(h+g)/2},scale:Math.min(T.getScale(),r/(p-f),s/(g-h)),offset:{x:0,y:-Ne()/2},animated:!0})}function Da({a:t,b:e},n){let o=It();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${k(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!w().nodes[s]).map(gr);return r.length?`The filters hide ${r.
join(" and ")}.`:Ca()&&Nf(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Af).join(", ")}.${$f()}`}function $f(){return kt(l.rank)?"":` Only edges whose ${et(u,l.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Nf(t,e){return an(ke(),t)[e]<1/0}function Af(t){let e=an(ke(),t).filter(n=>n<
1/0).length;return e===1?`${gr(t)} has no edge${ie()?" that passes the filters":""}`:`${gr(t)} is in a part of ${b(e)} n\
odes`}function gr(t){return`⁨${u.nodes[t].short}⁩`}function _a(){let t=et(u,l.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${kt(l.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${l.problem}`.trimEnd()}function Fa({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=c("li",{},Ce(t[n]),o&&La(t[n]));return n<
e.length&&r.append(If(u.edges[e[n]])),r}function If(t){let{weights:e,documents:n}=w(),{index:o}=t,r=kt(l.rank)?"":` · ${et(
u,l.rank)} ${be(Y()[o],l.rank)}`,s=`${k(e[o],"sentence")}, ${k(n[o],"article")}${r}`,i=c("div",{class:"hop-sentence"});return Hn(
i,t),c("div",{class:"hop"},c("button",{type:"button",class:"hop-edge",text:s,...Ct(U(o)),onclick:()=>A(U(o))}),i)}var Gn={a:null,b:null},Un={a:Pa("a"),b:Pa("b")};function Wa(t){Vt("a",t),Vt("b",null),y({path:null,open:!0}),m("path-for\
m",HTMLDetailsElement).open=!0,Un.b.focus()}function Vt(t,e){Gn[t]=e,Un[t].value=e===null?"":u.nodes[e].label}function Of(){
let{a:t,b:e}=Gn;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Un[t===null?"a":"b"].
focus()}function Pa(t){let e=`path-${t}`;return c("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function Ha(t,e){let n=Un[t],o=c("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=c("p",{class:"no-match",role:"status",hidden:!0});return new de(n,o,r,s=>{Vt(t,s),Of()}),
n.addEventListener("blur",()=>Vt(t,Gn[t])),n.addEventListener("focus",()=>n.select()),c("div",{class:"end-field"},c("lab\
el",{for:n.id,text:e}),n,o,r)}function Lf(){let{path:t}=l;t&&(Vt("a",t.a),Vt("b",t.b),m("path-form",HTMLDetailsElement).
open=!0),Ba();let[e,n]=[It(),K()];m("path-turn").hidden=e.length<2,m("path-status").textContent=t?Da(t,n):"",m("path-res\
et").hidden=!t||n!==null||!ie(),m("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Fa(n,r)):[]),m("path-hint").hidden=
!n,m("path-hint").textContent=n?_a():""}function ja(t){let[e,n]=[It(),K()];if(!n||!l.path)return;let o=(e.indexOf(n)+t+e.
length)%e.length;y({path:{...l.path,number:o}})}function qa(){let t=c("details",{id:"path-form"},c("summary",{text:"Find\
 paths between two nodes"}),c("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Ha("a","From"),Ha("b",
"To")),c("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),c("div",{class:"\
path-head"},c("p",{id:"path-status",role:"status"}),c("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Pat\
hs"},tt("back","Previous path",()=>ja(-1)),tt("forward","Next path",()=>ja(1)))),c("div",{id:"path-reset"},ae()),c("ol",
{id:"path-nodes",class:"path-nodes"}),c("p",{id:"path-hint",class:"hint"}));m("paths").replaceChildren(t),m("paths").hidden=
!u.edges.length,t.addEventListener("toggle",()=>{t.open?Gn.a===null&&l.selected?.kind==="node"&&Vt("a",l.selected.index):
y({path:null})}),S(()=>[l.path,l.avoided,l.avoidedTypes,w(),l.rank,l.problem],Lf),S(()=>[K(),l.view],Ra)}var Cf=[1,2,3];function Ga(t){if(!t.edges.length)return null;let{focus:e}=l,n=e&&e.node===t.index?e.depth:0,o=(r,s,i)=>c(
"button",{type:"button",class:r?"depth":"depth off",text:s,"aria-label":i,"aria-pressed":String(n===r),"data-key":`depth\
-${r}`,onclick:()=>y({focus:r?{node:t.index,depth:r}:null})});return c("div",{class:"actions"},c("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},c("span",{text:"Nodes within:"}),...Cf.map(r=>o(r,String(r),k(r,"step"))),c("span",{
class:"unit","aria-hidden":"true",text:"steps"}),o(0,"any distance","Any distance")),c("button",{type:"button",class:"as\
k",text:"Find paths to …",onclick:()=>Wa(t.index)}))}var Bf=3;function Ua(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Bf),o=c("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?v(u.nodes[s].
label,"strong"):Bn(s))});let r=e.length-n.length;return c("p",{class:"community"},Ve(Ht(t.community)),"Community of ",o,
r?` and ${k(r,"other")}`:"",".")}var Rf=12;function Va(t){let{weights:e}=w(),n=Y(),{edges:o}=Ot(L(t.index)),r=l.neighbours?o:o.slice(0,Rf),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(d=>Rn(At(u.edges[d],t.index),s&&n[d]/s,e[d],d)),a=r.length<o.length&&c("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[c("h3",{text:k(o.length,"neighbour")}),
r.length>0&&l.rank!=="weight"&&c("p",{class:"hint",text:`${Df()}; beside it sentences.`}),c("ul",{class:"ranked"},...i),
a,_f(t,o.length)]}function Df(){return`By ${et(u,l.rank)}: ${Xt(u,l.rank)}`}function _f(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?c("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function za(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${us(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let d=a[t.
index];return c("tr",{},c("th",{scope:"row",text:r}),c("td",{text:i?b(d):n(d,a)}),c("td",{text:`${s}.`}))});return c("ta\
ble",{class:"structure","aria-label":"Place in the graph"},c("tbody",{},...o))}var wr=4;function Ya(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=w(),s=n[t.index];return[ce(q(e),e.name),c(
"h2",{tabindex:"-1"},v(t.label)),Ff(t),Pf(t),...Hf(t),Wf(t),On(L(t.index)),Ln(L(t.index),["Mentions",s],r[t.index]),Ga(t),
c("div",{class:"sentences",id:"sentences"}),...Va(t),Ua(t),qf(t),Cn("measures","Counts and measures",[jf(s,o[t.index]),Wn(
ln(L(t.index)),"mention"),za(t)])]}function Ff({roles:t,official:e}){if(!t.length&&!e)return null;let n=c("p",{class:"ro\
les"});return e&&n.append(c("span",{class:"badge",text:"official"})," "),n.append(v(t.join(" · "))),n}function Pf({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return c("p",{class:"\
hint",text:o})}function Hf({observer:t,via:e}){return[t&&c("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&c("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function jf(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return c("\
p",{class:"hint",text:n})}function Wf({listed_id:t}){if(!t)return null;let e=c("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Yr(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?c("a",s,v(n)):v(n))}),e}function qf(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>c(
"tr",{},c("td",{},v(r)),c("td",{text:b(s)}),c("td",{text:i}))),n=c("span",{class:"forms"});t.forms.slice(0,wr).forEach(({
text:r},s)=>{n.append(s?", ":"",v(r))}),t.forms.length>wr&&n.append(` and ${t.forms.length-wr} more`);let o=["Name","Men\
tions","Rule"].map(r=>c("th",{scope:"col",text:r}));return c("details",{class:"aliases","data-key":"aliases"},c("summary",
{},"Also named ",n),c("table",{},c("thead",{},c("tr",{},...o)),c("tbody",{},...e)))}var Gf=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Ka({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Gf.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Ja(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=c("p",{class:"stan\
ding"},"Also named ");return s.forEach((d,f)=>{a.append(f?", ":"",v(d))}),[ce(q(u.types[n]),i),c("h2",{tabindex:"-1"},v(
e)),c("p",{class:"standing",text:`In the files, not drawn: the page draws ${k(u.nodes.length,"node")}.`}),tr([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,c("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),c("p",{class:"command"},c("code",{text:Ka(u,t),dir:"auto"}))]}function Qa({nodes:t,edges:e},n){let o=a=>t[a].edges.map(d=>At(e[d],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(d=>s.has(d)));return i===void 0?[r]:[r,i]}var Xa="graphkit: hints closed",Uf=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Vf=new Set(["be","have","do"]),[zf,,,Yf]=[0,1,2,3];function Za(){let{edges:t,
weights:e,documents:n}=w(),o=(f,p)=>t[p.index]&&e[p.index]>(f?e[f.index]:0)?p:f,r=u.edges.reduce(o,null);if(!r||l.problem)
return[];let s=c("div",{class:"sentences best"});H()&&Hn(s,r);let i=U(r.index),a=c("button",{type:"button",class:"inline\
-name",...Ct(i),onclick:()=>A(i)},v(u.nodes[r.a].label)," – ",v(u.nodes[r.b].label)),d=`${k(e[r.index],"sentence")} in\
 ${k(n[r.index],"article")}`;return[c("h3",{text:"Strongest edge"}),c("p",{class:"strongest"},a,` · ${d}`),s]}function tc(){
let{nodeIndices:t}=w(),[e,n]=Qa(u,t.filter(i=>u.nodes[i].type===zf)),o=t.find(i=>u.nodes[i].type===Yf),r=nn(u).find(i=>!Vf.
has(i.verb)),s=[e!==void 0&&zn(`What do the articles say of ${Vn(e)}?`,()=>A(L(e))),n!==void 0&&zn(`How is ${Vn(e)} conn\
ected with ${Vn(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&zn(`Who is named with “${Vn(o)}”?`,()=>A(
L(o))),r&&zn(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[c("h3",{text:"Wh\
at you can ask"}),c("ul",{class:"questions"},...s)]:[]}function Vn(t){return u.nodes[t].short}function zn(t,e){return c(
"li",{},c("button",{type:"button",class:"question",text:t,onclick:e}))}function ec(){return Kf()?null:c("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},c("ul",{},...Uf.map(t=>c("li",{text:t}))),c("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:Jf},"×"))}var yr=!1;function Kf(){try{return yr||window.localStorage.getItem(Xa)!==
null}catch{return yr}}function Jf({currentTarget:t}){yr=!0;try{window.localStorage.setItem(Xa,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),m("details").focus({preventScroll:!0})}var Qf=15;function nc(){let{nodeIndices:t}=w();if(!t.length)return[c("p",{class:"empty",text:Zf()}),ie()&&ae()];let e=Ps(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Qf),o=e[n[0]]||1;return[c("h2",{text:"Overview"}),ec(),...Za(),...tc(),c("h\
3",{text:"Strongest nodes"}),c("p",{class:"hint",text:Xf()}),c("ul",{class:"ranked"},...n.map(r=>Rn(r,e[r]/o,e[r]))),u.about.
window&&c("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Xf(){let t=w().narrowed?" in t\
he articles shown":"";return l.rank==="weight"?`By the sentences they share with others${t}.`:l.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${et(u,l.rank)} of their edges, added up.`}function Zf(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var oc=null,rc=null;function tm(){let t=m("details"),{selected:e,other:n}=l,o=vt(e,oc)&&n===rc,r=document.activeElement,
s=t.contains(r)||r===m("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:d}=m("sheet");if(t.replaceChildren(...it(om(e))),[oc,rc]=
[e,n],!o)return(e||n!==null)&&s&&C(t,"h2")?.focus({preventScroll:!0}),nm();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);m("sheet").scrollTop=d,!(!s||r===m("search"))&&(em(t,i)??C(t,"h2"))?.focus({preventScroll:!0})}
function em(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function nm(){let[t,e]=[m(
"sheet"),m("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(l.selected||l.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function om(t){return l.other!==null?Ja(l.other):t?t.kind==="node"?Ya(u.nodes[t.
index]):Ta(u.edges[t.index]):nc()}function rm(){let{selected:t,other:e,open:n}=l;m("panel").classList.toggle("open",n),m(
"panel").classList.toggle("reading",t!==null||e!==null),m("handle").setAttribute("aria-expanded",String(n)),m("handle-te\
xt").textContent=sm()}function sm(){let{selected:t,other:e}=l;return l.step!==null?`Story: step ${l.step+1} of ${l.story.
steps.length}`:e!==null?u.others[e].label:t?z(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function sc(){
let t=()=>[l.selected,l.other,l.neighbours,l.focus,w(),l.problem,!l.selected&&H()];S(()=>[l.selected,l.other,l.open,l.step,
l.story],rm),S(t,tm),S(()=>[...t(),l.sentences],()=>{let e=document.getElementById("sentences");e&&ba(e)}),m("handle").addEventListener(
"click",()=>y({open:!l.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(l.selected||
l.other!==null?Zo():y({open:!1}))})}async function im(){let t=m("reader",HTMLDialogElement),{reader:e}=l;if(e===null)return t.close();let n=await X();if(!n||
l.reader!==e)return;t.replaceChildren(...it(am(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=C(t,".quoted");(o??m("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function am(t,e){let n=Os(t,e),o=n.find(p=>ee(t,p)),{title:r,id:s}=u.
articles[e],i=n.filter(p=>p!==o),a=c("button",{type:"button",class:"close","aria-label":"Close the article",text:"×",onclick:()=>y(
{reader:null})}),d=o===void 0?v(r||s):ic(t,o),f=k(n.length,"sentence");return[c("div",{class:"help-head"},c("h2",{id:"re\
ader-title",tabindex:"-1",dir:"auto"},d),a),He(u.articles[e]),c("p",{class:"hint",text:`${f} that name${n.length===1?"s":
""} nodes of this page; “…” stands for those between that name none.`}),c("div",{class:"passages"},...cm(t,i,o))]}
function cm(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].
number;let i=r===l.passage&&{class:"quoted",tabindex:-1},a=c("p",{dir:"auto",...i},ic(t,r)),d=t.locations.get(r);return d&&
a.append(c("small",{class:"place"}," · ",v(d))),s?[c("p",{class:"gap",text:"…"}),a]:[a]})}function ic(t,e){let{text:n,
marks:o}=t.sentences[e],r=l.selected?z(u,l.selected):[],s=document.createDocumentFragment(),i=0;for(let a of cn(o,d=>r.includes(
d))){let[d,f,p]=a,h=lm(p,n.slice(d,f),r.includes(p));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute("title",u.nodes[p].
label),s.append(n.slice(i,d),h),i=f}return s.append(n.slice(i)),s}function lm(t,e,n){let o=c("button",{type:"button",class:"\
read-name",onclick:()=>dm(t)},n?c("mark",{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),
o}function dm(t){y({reader:null}),A(L(t))}function ac(){let t=m("reader",HTMLDialogElement);t.addEventListener("close",()=>y(
{reader:null})),t.addEventListener("click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),
S(()=>[l.reader,l.passage],im)}var ft=cc()??{at:0,last:0};function cc(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Yn(t,e){let n=t==="pushState"?{at:ft.at+1,last:ft.at+1}:ft;try{window.history[t](
n,"",e),ft=n}catch{}}function lc(){let t=cc();ft=t?{at:t.at,last:Math.max(t.at,ft.last)}:{at:ft.at+1,last:ft.at+1},Yn("r\
eplaceState",window.location.href)}function dc(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
ft.at>0&&e!==!1:ft.at<ft.last&&n!==!1}function uc(){Yn("replaceState",window.location.href)}var fc=5,je=[];function um(){let{selected:t}=l;t?.kind!=="node"||t.index===je[0]||(je=[t.index,...je.filter(e=>e!==t.index)].
slice(0,fc+1))}function fm(){um();let{selected:t}=l,e=je.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,fc);m("trail").
hidden=!je.length,m("visited").hidden=!e.length,m("visited").replaceChildren(...e.map(n=>c("li",{},Bn(n))))}function Kn(){
for(let t of["back","forward"])m(t,HTMLButtonElement).disabled=!dc(t)}function mc(){let[t,e]=[tt("back","Back",()=>window.
history.back()),tt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],m("trail").replaceChildren(
t,e,c("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[l.selected],fm)}function xr(t){let e=K(),n=e?e.nodes:l.selected?Ot(l.selected).nodes:w().nodeIndices;xi(n,t)}function pc(){let t=e=>{l.step!==
null&&!l.editing&&l.view==="drawing"&&xr(e)};t(!1),S(()=>[l.step,l.editing,w().waiting],()=>t(!0))}var br="Not among the sentences of this page any more.",hc=c("p",{class:"story-count",role:"status"}),gc=tt("back","Prev\
ious step",()=>vr(-1)),wc=tt("forward","Next step",()=>vr(1)),yc=c("div",{class:"story-body"}),Jn=c("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:pm},c("div",{class:"story-head"},gc,hc,wc,c(
"button",{type:"button",class:"close","aria-label":"Leave the story",text:"×",onclick:mm})),yc),Qn=c("button",{type:"bu\
tton",class:"more story-open",onclick:()=>Xn()});function Xn(){ut(Math.min(l.left,l.story.steps.length-1)),y({editing:!1}),
window.setTimeout(()=>Jn.focus({preventScroll:!0}))}function mm(){Pe(),window.setTimeout(()=>Qn.focus())}function vr(t){
l.step!==null&&ut(l.step+t)}function pm(t){let e={ArrowLeft:-1,ArrowRight:1}[t.key];!e||!pt(t)||Jt(t.target)||(t.preventDefault(),
vr(e))}function hm(){let{step:t,story:e,editing:n}=l,o=yt();Jn.hidden=!o||n,Qn.hidden=!!o||n||!e.steps.length,m("panel").
classList.toggle("telling",!Jn.hidden),m("panel").classList.toggle("pathing",l.path!==null);let r=k(e.steps.length,"step");
if(Qn.replaceChildren(l.left?"Back to the story":"Read the story",` (${r})`),!o||t===null||n)return;o.quotations.length&&
X(),hc.textContent=`Step ${t+1} of ${e.steps.length}`,gc.setAttribute("aria-disabled",String(t===0)),wc.setAttribute("ar\
ia-disabled",String(t===e.steps.length-1));let s=Tt()!==l.told,i={type:"button",class:"more",text:"Show this step again",
onclick:()=>ut(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y({editing:!0})};yc.replaceChildren(...it([e.title&&
c("p",{class:"story-title"},v(e.title)),...Sr(o),o.quotations.length>0&&c("ul",{class:"story-quotes"},...o.quotations.map(
d=>gm(d))),s&&c("button",i),!ct&&c("button",a)]))}function Sr(t){let e=sa(u,t);return[t.title&&c("h2",{dir:"auto",text:t.
title}),t.text&&c("p",{class:"story-text",dir:"auto",text:t.text}),e.length>0&&c("p",{class:"missing"},"Not in this grap\
h any more: ",...e.flatMap((n,o)=>[o?", ":"",v(n)]))]}function kr(t){let e=H(),n=e&&De(e,t);if(!e||n===null)return{sentence:null,
gone:!!e,source:t.source};let o=e.articles[e.sentences[n].article];return{sentence:n,gone:!1,source:[Nt(o),o.source].filter(
Boolean).join(" · ")}}function gm(t){let{sentence:e,gone:n,source:o}=kr(t),r=v(t.text,"span");return c("li",{},e===null?
c("p",{},r):c("button",{type:"button",class:"quote",title:"Read this sentence in its article",onclick:()=>y({reader:H()?.
sentences[e].article??null,passage:e})},r),c("p",{class:"source"},v(o)),n&&c("p",{class:"missing",text:br}))}function xc(){
m("story").append(Qn,Jn),S(()=>[l.story,l.step,l.editing,l.path,l.told,Tt(),H()],hm),S(()=>[l.step],()=>{l.step!==null&&
(m("sheet").scrollTop=0)})}var{id:wm="",title:ym="",date:xm=""}=u.articles.at(-1)??{},Er=`graphkit: story of ${JSON.stringify([wm,ym,xm])}`;function bm(){
try{return na(JSON.parse(window.localStorage.getItem(Er)??"null"))}catch{return null}}function vm(){try{l.unsaved?window.
localStorage.setItem(Er,JSON.stringify(l.story)):bc(l.story,u.story)&&window.localStorage.removeItem(Er)}catch{}}function bc(t,e){
return JSON.stringify(t)===JSON.stringify(e)}function vc(){let t=bm();t&&!bc(t,u.story)&&y({story:t,unsaved:!0}),S(()=>[
l.story,l.unsaved],vm),window.addEventListener("beforeunload",e=>{l.unsaved&&e.preventDefault()})}function Zn({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),on_page:"boolean",x:"do\
uble",y:"double",size:"double",r:"int",g:"int",b:"int"}}function to({edgeMeasures:t}){return{weight:"int",sentences:"int",
documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"string",relations:"\
string",timeline:"string",named_sentences:"int",among_strongest:"boolean"}}function Sm({nodes:t,types:e,nodeMeasures:n},{
mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,type:e[a.type].name,via:a.via,listed_id:a.listed_id,
observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],first_seen:a.first,last_seen:a.last,timeline:Sc(a.timeline),
roles:a.roles.join("; "),official:a.official,aliases:a.forms.map(({text:d})=>d).join("; "),...Object.fromEntries(n.map(({
name:d,whole:f,values:p})=>[d,f?p[i]:xe(p[i])])),on_page:!0}}function km(t,{weights:e,namedWeights:n,documents:o},r){let{
nodes:s,edges:i,edgeMeasures:a}=t,d=i[r],[f,p]=[s[d.a].id,s[d.b].id].sort();return{source:f,target:p,weight:e[r],sentences:e[r],
named_sentences:n[r],documents:o[r],...Object.fromEntries(a.map(({name:h,values:g})=>[h,xe(g[r])])),first_seen:d.first,last_seen:d.
last,relations:as(t,d),timeline:Sc(d.timeline),among_strongest:d.among_strongest}}function Sc(t){return t.map(([e,n])=>`${e}\
: ${n}`).join("; ")}function eo(t,e){return e.nodeIndices.map(o=>Sm(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function no(t,e){
return t.edges.flatMap(({index:o})=>e.edges[o]?[km(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<
r.target?-1:1)}var kc=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Em(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ec(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Em(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Tc(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!kc.includes(o));return Ec([...kc,...n,"timeline",
"named_mentions"],eo(t,e),Zn(t))}function Mc(t,e){let n=to(t),o=["source","target",...Object.keys(n).filter(r=>r!=="amon\
g_strongest")];return Ec(o,no(t,e),n)}var Tm=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Mm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function oo(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Mm[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Nc(t,e,n){let o=$m(
t),r=Am(t,e,n),s=eo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Tm,...[...o.node,...o.edge].map(Nm),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${oo(i.id)}">${$c(i,o.node)}</node>
`),...no(t,e).map(i=>`<edge source="${oo(i.source)}" target="${oo(i.target)}">${$c(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function $m(t){let e=Zn(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(to(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Nm({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function $c(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${oo(t[o])}</data>`).join("")}function Am({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(x=>o.nodes[x]);if(!r.length)return new Map;let s={x:Qt(r.map(({x})=>x)),y:Qt(r.map(({y:x})=>x))},
i=r.map(({size:x})=>x),[a,d]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x,y:E})=>[Math.abs(x-s.x),Math.abs(
E-s.y)])),p=d>a?100:4,h=p/d;f*h>5e3&&(h=5e3/f,p=Math.max(d*h,4));let g=x=>xe(Math.round(x*1e3)/1e3+0);return new Map(r.map(
({id:x,x:E,y:O,size:F})=>{let M=d>a?(F-a)/(d-a):0,{colour:mt}=e[t[x].type],[Z,W,$l]=[1,3,5].map(_r=>parseInt(mt.slice(_r,
_r+2),16));return[t[x].id,{x:g((E-s.x)*h),y:g((s.y-O)*h),size:g(4+(p-4)*M),r:Z,g:W,b:$l}]}))}function Ac(t,e){let n=URL.createObjectURL(e);c("a",{href:n,download:`${zr(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function fe(t,e,n){Ac(t,new Blob([n],{type:e}))}var Ic={"Nodes as a table (CSV)":()=>fe(
"nodes.csv","text/csv",Tc(u,w())),"Edges as a table (CSV)":()=>fe("edges.csv","text/csv",Mc(u,w())),"Graph for Gephi and\
 others (GraphML)":()=>fe("graph.graphml","application/xml",Nc(u,w(),xo))};function Oc(){let t=c("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=c("input",{type:"radio",name:"ground"}),n=c("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>c("button",{type:"button",class:"sav\
e",text:s,onclick:i});return c("fieldset",{class:"choice picture"},c("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),c("div",{class:"grounds"},c("label",{},n,c("span",{text:"White ground"})),c("label",{},e,c("sp\
an",{text:"Dark ground"}))),c("label",{class:"credit",for:"credit"},c("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>Ci(o()).toBlob(s=>{s&&Ac("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>fe("drawing.svg","image/svg\
+xml",Li(Ri(o())))))}var ro=Wc("story-title",()=>{y({story:{...l.story,title:ro.value},unsaved:!0})}),so=Wc("step-title",()=>le({title:so.value})),
$r=c("textarea",{id:"step-text",rows:4,oninput:()=>le({text:$r.value})}),Lc=c("ol",{class:"story-steps","aria-label":"St\
eps"}),Cc=c("ul",{class:"story-quotes"}),Bc=c("legend",{}),Rc=c("fieldset",{class:"story-step"},Bc,Mr("Heading",so),Mr("\
Text",$r),c("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Cc,zt("Replace\
 its view by what is shown now",ua)),Dc=c("p",{class:"hint",role:"status"}),[_c,Fc]=[zt("Undo",pa),zt("Discard all chang\
es",ma)],[Pc,Hc,Tr]=[zt("Read it",Xn),zt("Download the story",Im),zt("Print as a report",()=>window.print())],jc=c("div",
{class:"story-editor"},c("div",{class:"story-head"},c("h2",{text:"Story",tabindex:"-1"}),c("button",{type:"button",class:"\
close","aria-label":"Close the story's steps",text:"×",onclick:Pe})),c("p",{class:"hint",text:"A story is a list of vie\
ws, each with a caption and quotations. Show what a step is to show, then add it."}),Mr("Title of the story",ro),Lc,zt("\
Add this view",()=>{ir(),so.focus()}),Rc,Dc,c("div",{class:"story-actions"},_c,Pc,Hc,Tr,Fc));function Wc(t,e){return c("\
input",{type:"text",id:t,dir:"auto",autocomplete:"off",oninput:e})}function Mr(t,e){return c("div",{class:"story-field"},
c("label",{for:e.id,text:t}),e)}function zt(t,e){return c("button",{type:"button",class:"more",text:t,onclick:e})}function Im(){
fe("story.toml","application/toml",ea(l.story)),y({unsaved:!1})}function qc(){if(l.editing||l.step!==null)return Pe();if(l.
story.steps.length)return Xn();y({editing:!0,open:!0}),window.setTimeout(()=>ro.focus())}function Om({title:t},e){let n=t||
`Step ${e+1}`;return c("li",{},c("button",{type:"button",class:"story-name","aria-current":l.step===e?"step":null,onclick:()=>ut(
e)},v(n)),tt("back",`Move up: ${n}`,()=>ar(e,-1)),tt("forward",`Move down: ${n}`,()=>ar(e,1)),c("button",{type:"button",
class:"close","aria-label":`Delete: ${n}`,text:"×",onclick:()=>fa(e)}))}function Lm(){if(jc.hidden=!l.editing,!l.editing)
return;let{story:t,step:e,before:n,unsaved:o}=l,r=yt();for(let[s,i]of[[ro,t.title],[so,r?.title??""],[$r,r?.text??""]])s.
value!==i&&(s.value=i);Lc.replaceChildren(...t.steps.map(Om)),Rc.hidden=!r,Bc.textContent=`Step ${(e??0)+1} of ${t.steps.
length}`,Cc.replaceChildren(...(r?.quotations??[]).map((s,i)=>c("li",{},c("p",{},v(s.text,"span")),c("p",{class:"source"},
v(s.source)),c("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>le({quotations:r?.quotations.filter((a,d)=>d!==
i)})})))),_c.hidden=!n;for(let s of[Pc,Hc,Tr])s.hidden=!t.steps.length;Tr.hidden||=!r,Fc.hidden=!o,Dc.textContent=n?"Rem\
oved.":o?"Not saved as a file yet; this browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit e\
xport --story FILE":""}function Gc(){m("story").append(jc),S(()=>[l.editing,l.story,l.step,l.before,l.unsaved],Lm)}function Cm(t){let{gone:e,source:n}=kr(t);return c("blockquote",{},c("p",{dir:"auto",text:t.text}),c("p",{class:"source"},
v(n)),e&&c("p",{class:"missing",text:br}))}function Bm(t){ut(t);let e=l.story.steps[t],n=l.view==="drawing";return n&&xr(
!1),c("section",{class:"report-step"},c("p",{class:"story-count",text:`Step ${t+1} of ${l.story.steps.length}`}),...Sr(e),
n&&Yo(),...e.quotations.map(Cm))}function Rm(){let[t,e]=[{...l},wt()],{title:n,steps:o}=l.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=c("div",{id:"report",class:"report"},...it([c("h1",{dir:"auto",text:n||u.about.title}),n&&c(
"p",{class:"source"},v(u.about.title)),c("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((p,h)=>Bm(h)));y(t);let{x:a,y:d,scale:f}=e;return Et({position:{x:(r/2-a)/f,y:(s/2-d)/f},scale:f}),i}function Uc(){window.
addEventListener("beforeprint",()=>{l.step!==null&&(document.documentElement.dataset.printing="story",document.body.append(
Rm()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function Vc(){vc(),xc(),Gc(),ya(),Uc()}function Nr(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,d]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(d+1)*r-1,o)]}function zc([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Yc(t,e,n,{first:o,last:r}){let s=d=>Math.min(Math.max(d,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Dm=120,Yt={width:600,height:36},_m=900,Kc=4,We=Ke(u.articles),N=Fm(),V=null,me=0;function Fm(){let[t,e]=[We[0]??0,We[We.
length-1]??0],{days:n,counts:o}=We.length?Je(We,Dm):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function io(){
if(V)return Nr(V.from,V.to,N);if(!l.period)return[N.first,N.last];let[t,e]=l.period.map(ht);return[t,e]}function qe(t){let e=!t||
t[0]<=N.first&&t[1]>=N.last;y({period:e?null:[G(t[0]),G(t[1])]})}function Ar(){let[t,e]=io(),n=N.last-N.first+1,o=Math.max(
...N.counts),r=N.counts.map((i,a)=>{let[d,f]=[N.first+a*N.width,Math.min(N.first+(a+1)*N.width-1,N.last)],p=Yt.width*a*N.
width/n,h=Yt.width*(f-d+1)/n,g=i?Math.max(2,(Yt.height-2)*Math.sqrt(i/o)):0,x=f>=t&&d<=e;return $("g",{class:x?"in":"out"},
$("title",{},`${$t(G(d),G(f))}: ${k(i,"article")}`),$("rect",{class:"ground",x:p,y:0,width:h,height:Yt.height}),$("rect",
{class:"count",x:p+.1*h,y:Yt.height-g,width:.8*h,height:g}))}),s=m("strip-bars",SVGElement);s.classList.toggle("narrowed",
V!==null||l.period!==null),s.replaceChildren(...r)}function ao(){Ar();let[t,e]=io().map(G);m("strip-from",HTMLInputElement).
value=t,m("strip-until",HTMLInputElement).value=e,m("strip-all").hidden=!l.period}function Pm(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Ge(),t.setPointerCapture(
n.pointerId),V={from:e(n),to:e(n)},Ar())}),t.addEventListener("pointermove",n=>{V&&(V.to=e(n),Ar())}),t.addEventListener(
"pointerup",()=>{if(!V)return;let n=Math.abs(V.to-V.from)*t.getBoundingClientRect().width,o=Nr(V.from,n<Kc?V.from:V.to,N);
V=null;let r=l.period&&ht(l.period[0])===o[0]&&ht(l.period[1])===o[1];qe(r&&n<Kc?null:o),ao()}),t.addEventListener("poin\
tercancel",()=>{V=null,ao()})}function Jc(t){let e=c("input",{type:"date",id:`strip-${t}`,min:G(N.first),max:G(N.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>m(r,HTMLInputElement).value);Ge(),ye(n)&&ye(o)&&qe(Yc(ht(n),ht(o),t,N)),ao()}),e}function Hm(){let t=l.
period?io():null,e=t?t[1]-t[0]:N.width-1;(!t||t[1]>=N.last)&&qe([N.first,Math.min(N.first+e,N.last)]),me=window.setInterval(
()=>{let n=zc(io(),N);n?qe(n):Ge()},_m),Ir()}function Ge(){window.clearInterval(me),me=0,Ir()}function Ir(){let t=m("str\
ip-play");t.textContent=me?"❚❚":"▶",t.setAttribute("aria-label",me?"Pause":"Play the articles over time")}function Qc(){
let t=m("strip");if(t.hidden=N.first===N.last,t.hidden)return;let e=$("svg",{id:"strip-bars",viewBox:`0 0 ${Yt.width} ${Yt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>me?Ge():Hm();t.replaceChildren(c("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,c("div",{class:"strip-days"},Jc("from"),c("span",{"aria-hidden":"true",text:"\
–"}),Jc("until"),c("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Ge(),qe(null)}}))),
Pm(e),Ir(),S(()=>[l.period],ao)}function Xc(t,e,n){let o=D(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function co(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function pe(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Zc(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:fs,d=i&&`${i} (${n.toLowerCase()}\
)`;return[e,pe(i||n,f=>r[f],{whole:d,hint:o,show:a})]}))}function jm(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function tl(t,e,n){let o=D(()=>[],()=>jm(t.nodes));return{nodes:Wm(t,e,n,o),edges:qm(t,e,o)}}function Wm({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Xc(
"Type",t.length,i=>e[t[i].type].name),strength:pe("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:pe("Mentions",i=>o().mentions[i]),articles:pe("Articles",i=>o().articles[i]),first:co("F\
irst","First seen",i=>t[i].first),last:co("Last","Last seen",i=>t[i].last),roles:Xc("Roles",t.length,i=>t[i].roles.join(
"; ")),...Zc(n.filter(({name:i})=>i!=="weighted_degree"))}}function qm(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,d)=>({
title:a,whole:"",hint:"",words:!0,key:f=>n()[d(f)],text:f=>o[d(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].
b),strength:pe("Sentences",a=>e().weights[a]),articles:pe("Articles",a=>e().documents[a]),...t.relations.length?{relations:Gm(
t)}:{},...Zc(s),first:co("First","First seen",a=>r[a].first),last:co("Last","Last seen",a=>r[a].last)}}function Gm(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>ls(t.edges[e]),text:e=>cs(t,t.edges[e])}}function el(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((d,f)=>d?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let d of i)a[d]=r(d);return i.sort(s?(d,f)=>a[f]-a[d]:(d,f)=>a[d]-a[f])}var Ue=tl(u,w,Hs);function Or(t,e){let n=Object.values(Ue[t]).map((o,r)=>{let s=o.text(e);return r===0?Um(t,e,s):c("td",
o.words?{class:Vm(s),dir:"auto",text:s}:{text:s})});return c("tr",{"data-index":e},...n)}function Um(t,e,n){let o=t==="n\
odes"&&q(u.types[u.nodes[e].type]);return c("th",{scope:"row"},c("button",{type:"button",class:"row-name",tabindex:-1},o,
v(n)))}function Vm(t){return t.length>16?"words long":"words"}function nl({target:t}){return t instanceof Element?t.closest(
"tr"):null}function ol(t,e){let n=nl(t);if(!n||!ze(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);A(e==="nodes"?L(o):U(o)),uo(n)}function lo(){if(l.view==="drawing")return;let t=l.selected&&`${l.selected.
kind}s`===l.view?l.selected.index:-1,n=[...m("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=C(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function uo(t){let e=t&&C(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function rl(t){let e=nl(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!pt(t)||(t.preventDefault(),uo(n[t.key]))}var fo=100,Mt=fo;function zm(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return c("th",{scope:"col",class:s?"words":
null,"data-column":e},c("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Km(t,e,s&&!i)}))}function Ym(t){let e=Object.entries(Ue[t]).map(([o,r])=>zm(t,o,r)),n=c("tbody",{onclick:o=>ol(
o,t),onkeydown:rl});return c("table",{id:`table-${t}`},c("caption",{}),c("thead",{},c("tr",{},...e)),n)}function Km(t,e,n){
let[o,r]=l.sort[t];y({sort:{...l.sort,[t]:[e,o===e?!r:!n]}})}function sl(t){let[e,n]=l.sort[t];return el(t,w(),Ue[t][e]??
Ue[t].strength,n)}function Jm(){let t=l.view;if(t==="drawing")return;let e=m("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(Ym(t),c("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),Mt=fo;let n=sl(t);Qm(e,l.sort[t]),C(e,"tbody")?.replaceChildren(...n.slice(0,Mt).map(o=>Or(t,o))),il(t,n.length),
lo()}function Qm(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function il(t,e){let n=(t==="nodes"?u.nodes:u.edges).
length,o=e===n?k(e,t.slice(0,-1)):`${b(e)} of ${k(n,t.slice(0,-1))}`,r=e>Mt?`, the first ${b(Mt)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=w().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";C(m("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=c("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(fo,e-Mt))} more`,onclick:Xm});C(m("tables"),".table-end")?.replaceChildren(
...e>Mt?[a]:[])}function Xm(){let t=l.view,e=C(m("tables"),"tbody");if(t==="drawing"||!e)return;let n=Mt;Mt+=fo;let o=sl(
t);e.append(...o.slice(n,Mt).map(r=>Or(t,r))),il(t,o.length),lo(),uo(e.children[n])}function al(){S(()=>[l.view],()=>{let t=l.
view!=="drawing";m("tables").hidden=!t,m("drawing").classList.toggle("covered",t)}),S(()=>[l.view,l.view!=="drawing"&&w(),
l.sort],Jm),S(()=>[l.selected],lo)}function Zm(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,p,h)=>f<p?`${b(f)} of ${k(p,h)}`:
k(p,h),d=[k(t,"article")+(i&&` ${at(i,Qe)}`),$t(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];m("summary").textContent=d.filter(Boolean).join(" · ")}function tp(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),m("note").hidden=!n.length,m("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function ep(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:d}=u.about,f=Xt(u,o),p=Object.entries(d).map(([g,x])=>x?`${g} ${x}`:g);return[["Edges join nodes",
n],["Ranked by",kt(o)?f:`${et(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",p.join(" ")||"all as by default"],["Built",[t&&j(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function np(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function op(t){return c("details",{},c("summary",{text:k(t.
length,"line")}),c("ul",{},...t.map(e=>c("li",{},v(e)))))}function cl(){Zm(),tp();let t=m("how",HTMLDetailsElement);m("m\
ade").replaceChildren(...ep().flatMap(([e,n])=>[c("dt",{text:e}),c("dd",{},v(n))]),...np().flatMap(([e,n])=>[c("dt",{text:e}),
c("dd",{},op(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,C(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{he(t,e.target)||(t.open=!1)})}var Lr=["node","edge","other","path","view","focus","story"],rp=250,Rt={all:"",places:""},st=null;function dl(){let t=l.
step===null||Tt()!==l.told;return Ut(Bt,l,t?void 0:["story","theme"])}function ul(){let[t,e]=[dl(),Ut(Bt,l,Lr)];st&&window.
clearTimeout(st.timer),t===Rt.all?st=null:e===Rt.places?st={timer:window.setTimeout(ll,rp),hash:t}:(ll(),fl("pushState",
t)),st||(Rt={all:t,places:e})}function ll(){st&&(Rt={...Rt,all:st.hash},fl("replaceState",st.hash),st=null)}function fl(t,e){
let n=[Zr&&"embed",e].filter(Boolean).join("&");Yn(ct?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Kn()}
function ml(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function pl(){let t=ml();if(t===Rt.all)return;
st&&window.clearTimeout(st.timer),st=null;let e=_n(t),{selected:n=null,step:o=null,theme:r=l.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&l.story.steps[o]?(y({theme:r}),ut(o)):(e.step=o!==null&&l.story.steps[o]?o:null,ct&&(e.view="drawing"),vt(n,l.selected)?
e.selected=l.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),Rt={all:t,places:Ut(Bt,l,Lr)}}function sp(){
lc(),pl(),ul(),Kn()}function hl(){uc(),ml()||!u.story?pl():(ut(0),Rt.places=Ut(Bt,l,Lr)),Kn();for(let t of["popstate","h\
ashchange"])window.addEventListener(t,sp);S(()=>[dl()],ul)}var ip=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it"],["+ and −","Zoom in and out"],["0","Show all of it"]]],
["In the story",[["← →","Previous and next step, while its card has the focus"]]],["In the tables",[["↑ ↓","Next\
 row; Home and End: first and last"],["Enter","Select the row; on the head of a column: sort by it, again: reverse the o\
rder"]]]],ap=["A node is a person, an organisation, a place or a topic that the articles name; the larger, the more ment\
ions. An edge joins two that are named together; the thicker, the more sentences. Point at either to highlight it, click\
 to read the sentences.","A hollow node is an observer: it only reports, as news agencies do. Nodes with strong edges st\
and close together.","The address of this page always holds what you see: copy it to come back, or to show it to others \
who have the file."];function gl(t,e){return c("section",{},c("h3",{text:t}),c("dl",{},...e.map(({label:n,meaning:o})=>c(
"div",{},c("dt",{text:n}),c("dd",{text:o})))))}function cp(){let t=c("button",{type:"button",class:"close","aria-label":"\
Close the help",text:"×",onclick:()=>m("help",HTMLDialogElement).close()}),e=ip.map(([n,o])=>c("section",{},c("h3",{text:n}),
c("dl",{},...o.map(([r,s])=>c("div",{},c("dt",{},c("kbd",{text:r})),c("dd",{text:s}))))));return[c("div",{class:"help-he\
ad"},c("h2",{id:"help-title",text:"Help"}),t),...ap.map(n=>c("p",{text:n})),...e,u.edges.length>0&&gl("Measures of edges",
u.edgeMeasures),u.edges.length>0&&gl("Measures of nodes",u.nodeMeasures)]}function lp(){let t=m("help",HTMLDialogElement);
l.help&&!t.open?t.showModal():!l.help&&t.open&&t.close()}function wl(){let t=m("help",HTMLDialogElement);t.append(...it(
cp())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener(
"keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||Jt(e.target)||!pt(e)||(e.preventDefault(),
y({help:!0}))}),S(()=>[l.help],lp)}function yl(){let t=m("search",HTMLInputElement),e=new de(t,m("suggestions"),m("no-match"),n=>{t.value="",A(L(n))},n=>{t.
value="",Es(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Jt(n.target)||
!pt(n)||(n.preventDefault(),t.focus(),t.select())})}var dp=120,up="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",fp="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",mp="Whe\
re you publish the page, give its address instead of the file's name.",Kt=c("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Cr=c("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),xl=c("p",{class:"hint",id:"share-note"}),bl=c("p",{class:"hint",text:mp}),mo=c("p",{id:"copied",role:"st\
atus"}),vl=Sl("Copy link",Kt,"Link copied.");async function pp(t,e){try{await navigator.clipboard.writeText(t.value),mo.
textContent=e}catch{t.focus(),t.select(),mo.textContent="This browser does not let the page copy: copy what is selected."}}
function Sl(t,e,n){return c("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>pp(e,n)})}function kl(){
let t=window.location.href;Kt.value=Wr(t),xl.textContent=ge(t)?Kt.value?up:fp:"",[Kt.hidden,vl.hidden]=[!Kt.value,!Kt.value],
Cr.value=qr(t,at(u.about.title,dp)),bl.hidden=!ge(t),mo.textContent=""}function El(){return c("div",{class:"share"},c("p",
{class:"share-title",text:"Link to this view"}),xl,Kt,vl,c("p",{class:"share-title",text:"In another page"}),bl,Cr,Sl("C\
opy HTML",Cr,"HTML copied."),mo)}var hp={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},gp={type:"Type",community:"Community"},wp={system:"As the system",
light:"Light",dark:"Dark"},yp={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v\
9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.\
1.8-1.1 1.7M8 12.4h.01"};function xp(t){return $("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},$("path",{d:yp[t]}))}function Rr(t,e,n){
return c("button",{type:"button",class:"tool",title:e,...n},xp(t),c("span",{class:"tool-name",text:e}))}function Br(t,e,n){
let o=Object.keys(n).map(r=>c("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return S(()=>[l[t]],()=>{for(let r of o)
r.checked=r.value===l[t]}),c("fieldset",{class:"choice",id:`choose-${t}`},c("legend",{text:e}),...o.map(r=>c("label",{},
r,c("span",{text:n[r.value]}))))}function Dr(t,e,...n){let o=`menu-${e}`,r=c("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=Rr(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=c(
"div",{class:"menu-place"},s,r);function a(d){r.hidden=!d,s.setAttribute("aria-expanded",String(d))}return i.addEventListener(
"keydown",d=>{d.key!=="Escape"||r.hidden||(d.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",d=>{d.relatedTarget&&
!he(i,d.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",d=>{he(i,d.target)||a(!1)}),r.addEventListener("\
click",d=>{ze(d.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function bp(){let t=Dr("Share","share",El());return C(
t,"button")?.addEventListener("click",kl),t}function Tl(){let t=Object.entries(Ic).map(([e,n])=>c("button",{type:"button",
class:"save",text:e,onclick:n}));m("tools").append(Br("view","Shown as",hp),Dr("Colours","colours",Br("colours","Colour \
nodes by",gp),Br("theme","Light or dark",wp)),Dr("Download","download",Oc(),c("p",{class:"hint",text:"What is shown, as \
data:"}),...t),bp(),Rr("story","Story",{id:"story-tool","aria-controls":"story",onclick:qc}),Rr("help","Help",{"aria-has\
popup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}var Ml=null;function vp(){l.focus!==Ml&&Wt(!0),Ml=l.focus}Ds();cl();Ji();Qc();yl();ji();Gi();sc();mc();qa();al();Tl();wl();
ac();ts();Vc();hl();No();Wt();S(()=>[l.focus],vp);pc();window.setTimeout(X,300);window.graphkit={network:T,data:u,state:l,
select:A,update:y,labels:Ae,communityNames:Tn,visible:w};})();
