// Made from the modules in src by `make page`.
"use strict";
(()=>{function m(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function C(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...at(n)),o}function at(t){return t.filter(Boolean)}function $(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Al={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function q(t){return $("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},$("path",{d:Al[t.shape],fill:t.colour}))}
function ze(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Hr(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function et(t,e,n){let o=$("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},$("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function X(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function Qt(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function ht({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function jr(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function ge(t,e){return e instanceof Node&&t.contains(e)}function Ye(t,e){return t instanceof Element?
t.closest(e):null}function go(t){let[e,n=""]=Wr(t,"#"),[o,r=""]=Wr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Wr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function qr({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function ho(t){return t==="embed"||t.startsWith(
"embed=")}function wo(t){let{query:e,hash:n}=go(t);return e.some(ho)||n.some(ho)}function Ke(t){let{base:e,query:n,hash:o}=go(
t),r=s=>s.filter(i=>!ho(i));return qr({base:e,query:r(n),hash:r(o)})}function Nl(t){let{base:e,query:n,hash:o}=go(Ke(t)),
r=we(t)?e.slice(e.lastIndexOf("/")+1):e;return qr({base:r,query:[...n,"embed"],hash:o})}function Gr(t){let e=Ke(t);if(!we(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function we(t){return t.startsWith("file:")}function Ur(t,e){let[
n,o]=[Nl(t),e].map(Il);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Il(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Vr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function j(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Vr[Number(n)-1]} ${e}`}function ye(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Vr[Number(n)-1]} ${e}`:e}function At(t,e){return t?t===
e?j(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${j(e)}`:`${t.slice(0,4)===e.slice(0,4)?j(t).slice(0,-5):j(t)}\
 – ${j(e)}`:""}function gt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function xe(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=gt(t);return Number.isFinite(e)&&G(e)===t}function Je(t){
return t.filter(({date:e})=>e).map(({date:e})=>gt(e)).sort((e,n)=>e-n)}function Qe(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function zr(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Ol(n[n.length-1]));return n}function Ol(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Yr(new Date(Ll(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Ll(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Yr(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function yo(t,e){return e==="week"?Yr(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Cl=32,Xe=80,Bl={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ct(t,e=Cl){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function _t(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Bl[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Kr(t){let e=_t(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Nt({id:t,title:e,date:n}){let o=ct(e||t,Xe);return n?`${o}\
 · ${j(n)}`:o}function Ze(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function tn(t){return ct(t,Xe)||"No source given"}function xo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Rl="https://www.wi\
kidata.org/wiki/";function Jr(t){return/^Q[1-9]\d*$/.test(t)?Rl+t:xo(t)}function vt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Zr(t,e){let n=Xr(e,"degree"),o=Xr(e,"community"),r=vt(e.nodes).map((i,a)=>({...Dl(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=vt(e.edges).map((i,a)=>_l(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);return{about:e.about,types:vt(e.types),ranks:vt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Qr),nodeMeasures:e.
node_measures.map(Qr),articles:vt(e.articles),communities:Fl(r),nodes:r,edges:s,relations:vt(e.relations),others:vt(e.others),
unlisted:e.unlisted,story:e.story,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,
i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.
from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function Qr(t){return{
...t,values:Float64Array.from(t.values)}}function Xr({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(
`The page has no measure "${e}".`);return n.values}function Dl({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,
short:ct(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:ts(s.timeline,i),forms:s.forms.map(a=>({...a,
reason:i.rules[a.rule]??a.rule})),edges:[]}}function _l({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,
a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:ts(i.timeline,a)}}function ts(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}function Fl(t){let e=[];for(let{index:n,
community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);
return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function It(t,e){return t.a===e?t.b:t.a}function z(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function L(t){return{kind:"node",index:t}}function U(t){
return{kind:"edge",index:t}}function St(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function Ft(t){return m(t,HTMLScriptElement).text}var bo=JSON.parse(Ft("drawn")),u=Zr(bo,JSON.parse(Ft("payload")));var lt=wo(window.location.href),es=lt&&wo(`#${window.location.hash.slice(1)}`);lt&&(document.documentElement.dataset.embed=
"");function Pl(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},q(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function ns(){lt&&m("drawing").append(Pl());let t=m("whole",HTMLAnchorElement);t.hidden=
!lt;let e=()=>{t.href=Ke(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var nn={period:null,sources:null,article:null,topic:null};function kt({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function os(t,e){if(!kt(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:jl(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:d},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(d))&&(!n||Hl(a,n))))}function Hl(t,[e,n]){return t!==""&&t>=e&&t<=n}function jl({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function rs({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=en(t,r),i=en(e,r);return{weights:s.times,namedWeights:en(n,r).
times,documents:s.documents,mentions:i.times,named:en(o,r).times,articles:i.documents}}function en({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let d=e[a];n[d]&&(o[s]+=1,d!==i&&(r[s]+=1),i=d)}}return{times:o,documents:r}}function ss({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function is(t,e,n,o){
let r=new Map;for(let s of ss(t,e,n)){let{date:i}=t.articles[s];i&&r.set(yo(i,o),(r.get(yo(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function as(t,e,n){let o=ss(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function on({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function cs({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function ls({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,d,f])=>`${i(d)} ${e[a].
words} (${f})`).join("; ")}function ds({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,d])=>`${o(a)} ${t[i].words} ${d}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function us({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function vo({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,p,h],g)=>{let x=a.filter(([O,F])=>O===g&&(!i||i[s?.sentences[F].article??0])),E=[...new Set(
x.map(([,O])=>O))];return{words:t[f].words,verb:t[f].verb,source:p===-1?e:p,target:p===-1||p===e?n:e,both:p===-1,count:s?
E.length:h,sentences:E,marks:new Map(x.map(([,O,F,M])=>[O,[F,M]])),reporters:new Map(x.flatMap(([,O,,,F])=>F===-1?[]:[[O,
F]]))}}).filter(({count:f})=>f>0).sort((f,p)=>p.count-f.count)}var Wl=new Intl.NumberFormat("en"),ql=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Gl=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Ul=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return Wl.
format(t)}function So(t){return ql.format(t)}function fs(t){return Gl.format(t)}function k(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function ms(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[Ul.select(t)]}`}function rn(t,e){
return t.toFixed(e).replace("-","−")}function ps(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function hs(t){return t<.001?"p < 0.001":`p =\
 ${So(t)}`}function be(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Xt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var gs=4;function Et(t){return t==="weight"||t==="documents"}function nt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Zt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function ko({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function ws(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:ko(t,e).values}function Eo({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function ve(t,e){return Et(e)?b(t):rn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function ys({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",fs(e)):""}function xs(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function bs({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,d]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<gs||s[d]<gs),s[a]+=1,s[d]+=1}return r}function dt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,...nn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function te(t){return[...new Set([1,...t])].sort(
(e,n)=>e-n)}function Ss(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(h,g)=>Number(h>=e.minimum&&o.documents[g]>=
e.minimumDocuments&&cs(t,g,e.verb))),i=vs(t,e,s,o.mentions),a=t.types.map(()=>!0),d=e.types.every(Boolean)?i:vs(t,{...e,
types:a},s,o.mentions),f=a.map(()=>0);for(let{index:h,type:g}of t.nodes)f[g]+=d.nodes[h];let p=To(i.edges);return{nodes:Array.
from(i.nodes,Boolean),edges:Array.from(i.edges,Boolean),nodeIndices:To(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:
To(bs(t,i.edges,r())),...o,chosen:n,narrowed:n!==null,passing:i.passing,strong:s,typeCounts:f}}function vs(t,e,n,o){let{
types:r,officials:s,focus:i}=e,a=Uint8Array.from(t.nodes,({type:p,official:h},g)=>Number(r[p]&&(h||!s||t.types[p].name!==
"person")&&o[g]>0));s&&Vl(t,a,n,o),i&&zl(t,i,a,n);let d=new Uint8Array(n.length),f=new Uint8Array(a.length);for(let p=0;p<
d.length;p+=1){let[h,g]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!a[h]||!a[g]||(d[p]=f[h]=f[g]=1)}return sn(e)?{passing:a,edges:d,
nodes:a}:(i&&(f[i.node]=1),{passing:a,edges:d,nodes:f})}function sn({isolates:t,minimum:e,minimumDocuments:n,verb:o}){return t&&
e===1&&n===1&&o===null}function Vl({nodes:t,edges:e,ends:n},o,r,s){let i=d=>t[d].official&&s[d]>0,a=Uint8Array.from(t,({
index:d})=>Number(i(d)));for(let d=0;d<e.length;d+=1){let[f,p]=[n[2*d],n[2*d+1]];r[d]&&i(f)&&(a[p]=1),r[d]&&i(p)&&(a[f]=
1)}for(let d=0;d<a.length;d+=1)o[d]&=a[d]}function zl(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=o[e]=1;
let i=[e];for(let a=0;a<n;a+=1){let d=[];for(let f of i)for(let p of t.nodes[f].edges){let h=It(t.edges[p],f);!r[p]||!o[h]||
s[h]||(s[h]=1,d.push(h))}i=d}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function To(t){let e=[];for(let n=0;n<t.length;n+=1)t[n]&&
e.push(n);return e}function ks(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[It(t.edges[a],
e)]).sort((a,d)=>s[d]-s[a]||r[d]-r[a]||a-d);return{nodes:[e,...i.map(a=>It(t.edges[a],e))],edges:i}}function Es(t,e){return e.
focus!==null||Object.entries(Mo(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Mo(t){let{rank:e,all:n,
...o}=dt(t);return o}function Yl(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function D(t,e){let n;return()=>{let o=t();
return(!n||!Yl(o,n.of))&&(n={of:o,made:e()}),n.made}}var an=5,Ao=20,ee={selected:null,other:null,hovered:null,sentences:an,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",steps:[]},
step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",refused:0,sort:{nodes:["strength",!0],edges:["stre\
ngth",!0]},...dt(u)},c=ee,Ts=[],$o=!1;function y(t){Object.assign(ee,t),ee.problem&&kt(ee)&&Object.assign(ee,nn,{open:!0,
refused:ee.refused+1}),!$o&&($o=!0,queueMicrotask(()=>{$o=!1,No()}))}function No(){for(let t of Ts)t()}function v(t,e){Ts.
push(D(t,e))}function N(t){St(t,c.selected)&&c.other===null||y({selected:t,other:null,hovered:null,sentences:an,neighbours:!1,
open:t!==null})}function Ms(t){N(null),y({other:t,open:!0})}function Pt(t){St(t,c.hovered)||y({hovered:t})}var Se=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Kl=6;function $s({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:p,b:h}of e)r[f]&&(s[p+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},d=s.slice();for(let{
index:f,a:p,b:h}of e)if(r[f])for(let[g,x]of[[p,h],[h,p]]){let E=d[g];d[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[x,f,r[f]]}
return a}function As({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:p})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(p,1))),a=n.lengthOf.map((f,p)=>f&&f*(i[e[2*p]]+i[e[2*p+1]])/2),d=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:d}}function cn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Se;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let d=r[i]+
n[a];d>=r[e[a]]||(r[e[a]]=d,s.push(d,e[a]))}return r}function Ns(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,d=new Set,f=new Se;f.push(o[e],e);for(let p=f.pop();p!==void 0&&p!==n;p=f.pop())if(!d.has(p)){d.add(p);
for(let h=t.starts[p];h<t.starts[p+1];h+=1){let[g,x]=[t.ends[h],t.edges[h]],E=(i.get(p)??0)+t.lengths[h];r.has(g)||s.has(
x)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[p,x]),f.push(E+o[g],g))}}return Jl(n,a,i.get(n)??0)}function Jl(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Is(t,e,n,o=Kl){let[r,s]=e<n?[e,n]:[n,e],i=cn(t,s),a=e===n?null:Ns(t,r,s,i,new Set,new Set),
d=a?[a]:[],f=[];for(;d.length&&d.length<o;){f.push(...Ql(t,d,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
Xl);let p=f.shift();if(!p)break;d.push(p)}return r===e?d:d.map(Zl)}function Ql(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let d=o.edges.slice(0,a),f=e.filter(({edges:g})=>d.every((x,E)=>g[E]===
x)),p=new Set(f.map(({edges:g})=>g[a])),h=Ns(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),p);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...d,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function Xl(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Zl({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Ls(t,e){let n=vt(t.sentences),o=ed(t.referring),r=e.nodes.map(()=>[]);n.forEach((d,f)=>{for(let p of new Set(d.
marks.map(h=>h[2])))r[p].push(f)});let s=d=>n[d].marks.filter((p,h)=>!o.get(d)?.has(h)).map(p=>p[2]),i=d=>Os(r.map((f,p)=>f.
flatMap(h=>d(h).filter(g=>g===p).map(()=>n[h].article)))),a=d=>Os(t.edges.map((f,p)=>f.filter(h=>d(h,p)).map(h=>n[ot(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:td(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(d=>n[d].marks.map(f=>f[2])),namedEdgePlaces:a((d,f)=>{let[p,h]=Array.
isArray(d)?d:[d,d],{a:g,b:x}=e.edges[f],[E,O]=[s(p),s(h)];return E.includes(g)&&O.includes(x)||E.includes(x)&&O.includes(
g)}),namedNodePlaces:i(s)}}function td(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function ed(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Os(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function ot(t){
return Array.isArray(t)?t[0]:t}function Io({sentences:t},e,n){return n?e.filter(o=>n[t[ot(o)].article]):e}function Cs({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function ne({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Oo(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(ne(t,ot(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(ot(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Bs(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[ot(o)],s=!Array.isArray(o)&&ne(t,ot(o)),i=s?n.find(d=>d.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var nd=120;function Rs(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-nd)),r=[...e].sort((s,i)=>ot(s)-ot(i));return Oo(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function ln(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var _s="so sentences and the filters by period, source, topic and article are missing; all else works, and",od=`This bro\
wser lacks DecompressionStream, ${_s} a current Firefox, Chrome, Edge or Safari shows everything.`,rd=`This file's sente\
nces are damaged, ${_s} a fresh copy of the file shows everything.`,Ds,Lo=null;function Z(){return Ds??=c.problem?Promise.
resolve(null):id().catch(sd),Ds}function H(){return Lo}function Fs(){Ps()&&!("DecompressionStream"in window)&&y({problem:od})}
function Ps(){return Ft("evidence").startsWith('"')}function sd(){return y({problem:rd}),null}async function id(){let t=Ft(
"evidence");return Lo=Ls(JSON.parse(Ps()?await ad(JSON.parse(t)):t),u),y({}),Lo}async function ad(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Hs(){return[c.period,c.sources,c.article,c.topic,kt(c)&&H()]}var ke=D(Hs,()=>{let t=H(),e=t&&os(t,c);return{chosen:e,
counts:t&&e?rs(t,e):u.counts}}),Y=D(()=>[c.rank,ke()],()=>ws(u,c.rank,ke().counts)),cd=D(()=>[Y(),ke().counts.weights],()=>xs(
Y(),ke().counts.weights)),w=D(()=>[c.types,c.minimum,c.minimumDocuments,c.rank,c.verb,c.officials,c.all,c.isolates,c.focus,
...Hs()],()=>({...Ss(u,c,ke(),cd),waiting:kt(c)&&!H()})),js=D(()=>[w(),Y()],()=>Eo(u,w().edges,Y())),Ws=D(()=>[w()],()=>Eo(
u,w().edges,w().weights)),Ee=D(()=>[w(),Y()],()=>$s(u,w().edges,Y())),Ot=D(()=>c.path?[c.path.a,c.path.b,Ee(),c.avoided,
c.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=c,{nodes:o}=w();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Is(As(u,Ee(),t,r),t.a,t.b)});function K(){let t=Ot();return t[Math.
min(Math.max(c.path?.number??0,0),t.length-1)]??null}var ld=D(()=>[w(),Y()],()=>new Map);function Lt(t){if(t.kind==="edg\
e")return{nodes:z(u,t),edges:[t.index]};let e=ld(),n=e.get(t.index)??ks(u,t.index,w(),Y());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function dn(t){let[e,{chosen:n}]=[H(),w()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.
index].timeline:is(e,t,n,u.about.period)}function qs(t){let[e,{chosen:n}]=[H(),w()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index]:as(e,t,n)}function un(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,d])=>d!==r&&d<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Gs=10.5,dd=22,ud=5,fd=60,Us=2,md=6,wt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Co=[];function pd(t){if(!Co[t.index]){let e=rt(m("overlay",HTMLCanvasElement));e.font=`100px\
 ${wt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Co[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Co[t.index]}function hd(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Gs),dd))/2}function fn(t,e,n=Us,o=hd(t,e)){let{width:r,above:s,
below:i}=pd(t),[a,d]=[o*r,o*(s+i)],f=Te(t,e),[p,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-d)/2];return[[p,f.bottom+n],[p,
f.top-n-d],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([x,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:x,top:E,right:x+a,bottom:E+d}))}function Te(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function gd(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Bo(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=un();for(let g of i)a.add(g,-1);let d={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,ud),...s]),p=new Set([...f,...r?t.slice(0,fd):[]]);for(let g of e)a.add(
Te(u.nodes[g],n),g);let h=[];for(let g of t){let x=s.includes(g)?md:Us,E=fn(u.nodes[g],n,x),O=fn(u.nodes[g],n,x,Gs),F=W=>W.
left>=d.left&&W.right<=d.right&&W.top>=d.top&&W.bottom<=d.bottom,M=W=>F(W)&&!a.hit(W,g),pt=W=>F(W)&&!a.hit(W,g,s.includes(
g)?0:g),tt=E.find(M)??O.find(M)??(p.has(g)?O.find(pt):void 0)??(f.has(g)?gd(O,d).find(pt):void 0);tt&&(a.add(tt,-1),h.push(
tt))}return h}function rt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var wd=1.5,yd=2,xd=.3,Vs=["1","2","3","4","5","6","7"].map(t=>`community-${t}`),Ht="community-other",mn=null;function zs(){
return mn||("printing"in document.documentElement.dataset?"light":c.theme!=="system"?c.theme:window.matchMedia("(prefers\
-color-scheme: dark)").matches?"dark":"light")}function Ys(){return`${zs()} ${c.colours}`}function pn(){let t=document.documentElement;
t.dataset.theme=zs(),t.dataset.colours=c.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Ys(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Vs,Ht].map(o=>[o,n(o)]))}}var Ct=pn();function I(){return Ct}function Ks(){
return Ct.name===Ys()?!1:(Ct=pn(),!0)}function Ro(t,e){mn=t,Ct=pn();try{return e()}finally{mn=null,Ct=pn()}}function jt(t){
return u.communities[t].members.length<2?Ht:Vs[t]??Ht}function hn(t){let e=c.colours==="community"?Ct.communities[jt(t.community)]:
u.types[t.type].colour;return t.observer?{fill:Ct.ground,border:e}:{fill:e,border:Ct.ground}}function gn({observer:t,size:e},n){
return Math.min(t?yd:wd,xd*e*n)}var bd=400,vd=5,Sd=1.5,Js=3,kd=.11,Ed=.012,Td=.8,Zs=13,ti=16,ei=D(()=>[w()],()=>{let t=[];if(u.nodes.length<=bd)return t;
let{nodes:e,nodeIndices:n}=w(),o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({members:r},s)=>{
let i=r.filter(a=>e[a]);i.length>=vd&&t.push(Md(s,i,2*o*Ed))}),t});function Md(t,e,n){let o={x:Qs(e.map(a=>u.nodes[a].x)),
y:Qs(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,d)=>r(a)-r(d)||a-d).slice(
0,Math.ceil(Td*e.length)).flatMap(a=>$d(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Ad(i)}}function $d({
x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function Qs(t){
return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Ad(t){let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...Xs(
e),...Xs(e.reverse())]}function Xs(t){let e=[];for(let n of t){for(;e.length>1&&Nd(e[e.length-2],e[e.length-1],n);)e.pop();
e.push(n)}return e.slice(0,-1)}function Nd(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function ni(t,e){return Math.
min(Math.max((Js-t/e)/(Js-Sd),0),1)}function wn(t,e,n,o){let r=ni(n,o);if(r){t.globalAlpha=kd*r;for(let{community:s,corners:i}of ei()){
t.fillStyle=I().communities[jt(s)],t.beginPath();for(let{x:a,y:d}of i)t.lineTo(e.x+a*e.scale,e.y+d*e.scale);t.fill()}t.globalAlpha=
1}}function oi(t,e,n){let o=[];if(ni(t,e)<.5)return o;let r=un(),s=rt(m("overlay",HTMLCanvasElement));s.font=si();for(let{
community:i,middle:a}of ei()){let{nodes:d}=w(),p=u.communities[i].members.filter(M=>d[M]).slice(0,3).map(M=>u.nodes[M].short),
h=Math.max(...p.map(M=>s.measureText(M).width))/2,g=ti*p.length,x=(M,pt,tt)=>Math.max(Math.min(M,tt),pt),E=x(a.x*t,n.left*
t+h,n.right*t-h),O=x(a.y*t-g/2,n.top*t,n.bottom*t-g),F=[0,-g,g].map(M=>({lines:p,left:E-h,right:E+h,top:O+M,bottom:O+M+g})).
find(M=>M.top>=n.top*t&&M.bottom<=n.bottom*t&&!r.hit(M,i));F&&(r.add(F,-1),o.push(F))}return o}function ri(t,{lines:e,left:n,
right:o,top:r},s){t.font=si(),t.textAlign="center",t.textBaseline="alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=
I().ground,t.fillStyle=I().ink,e.forEach((i,a)=>{let[d,f]=[s.x+(n+o)/2,s.y+r+a*ti+Zs];t.strokeText(i,d,f),t.fillText(i,d,
f)})}function si(){return`600 ${Zs}px ${wt}`}var Id={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Do(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${wt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=I().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
I().ink,t.fillText(u.nodes[e.node].short,r,s)}function ii(t,e){let{clientWidth:n,clientHeight:o}=m("overlay");t.font=`15\
px ${wt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=I().ink,t.fillText(e,n/2,o/2)}function ai(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?I().accent:I().
brightEdge,_o(t,e,n),t.globalAlpha=1}function _o(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function yn(t,e,n){let{fill:o,border:r}=hn(
e),{shape:s}=u.types[e.type];xn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=gn(
e,n.scale),t.strokeStyle=r,t.stroke()}function Fo(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];xn(t,u.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function xn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Id[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Od=1500,Ld=.25;function Cd(){let t=w().drawnIndices.length>Od?Ld:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function bn(t,e){let n=Cd();t.strokeStyle=I().edge;for(let o of w().drawnIndices){let r=u.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),_o(t,r,e)}t.globalAlpha=1}function Po(){let t=new Map;for(let r of w().nodeIndices){let{community:s}=u.nodes[r],i=jt(s),a=t.get(i)??{community:s,count:0};
a.count+=1,t.set(i,a)}let e=t.get(Ht);t.delete(Ht);let n=[...t].sort((r,s)=>r[1].community-s[1].community).map(([r,{community:s,
count:i}])=>({colour:r,text:u.communities[s].name,count:i}));if(!e)return n;let o=n.length?"Smaller communities":"No com\
munities";return[...n,{colour:Ht,text:o,count:e.count}]}function Bd(t){t.hidden=c.colours!=="community",!t.hidden&&t.replaceChildren(
...Po().map(({colour:e,text:n,count:o})=>Rd(e,n,o)))}function Rd(t,e,n){let o=l("span",{class:"type-count",text:b(n)});return l(
"li",{},ze(t),S(e),o)}function ci(){let t=l("ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});
m("legend").after(t),v(()=>[c.colours,w()],()=>Bd(t))}var vn=28,Dd=.02,li=1.6,_d=1.6,Fd=6,Pd=3.5,Hd=5,jd=.8;function di(){let{clientWidth:t,clientHeight:e}=m("network"),n=Sn(
1);if(e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top))for(let a of u.nodes)[a.x,a.y]=[-a.y,a.x];let r=qd();for(let a of u.nodes)
[a.x,a.y]=[a.x*r.across,a.y*r.down];let{scale:s}=Me(),i=Math.min(Math.max(Pd/s-Fd,0),Hd);i&&Wd(i);for(let a of u.edges)a.
width*=Math.min(Math.max(1,jd/s),2.5)}function Wd(t){let e=u.nodes.map(r=>Te(r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].
left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+1;i<n.length;i+=1){let a=n[i],[d,f]=[e[r],e[a]];
if(f.left-d.right>2.5*t)break;let p=Math.max(f.left-d.right,f.top-d.bottom,d.top-f.bottom);for(let h of[r,a])o[h]=Math.min(
o[h],Math.max(p/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function qd(){let{scale:t}=Me(),{wide:e,high:n}=ui(),
{left:o,top:r,right:s,bottom:i}=Sn(t),a=d=>Math.min(Math.max(d,1),_d);return{across:a(e/((s-o)*t)),down:a(n/((i-r)*t))}}
function ui(){let{clientWidth:t,clientHeight:e}=m("network"),n=vn+(m("note").hidden?0:m("note").offsetHeight);return{wide:Math.
max(t-2*vn,50),high:Math.max(e-vn-n,50),below:n}}function Me(t=w().nodeIndices,{beside:e,covered:n}={beside:0,covered:0}){
let{below:o,...r}=ui(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,d]=[Dd,2*li];for(let h=0;h<14;h+=1){let g=(a+
d)/2,{left:x,top:E,right:O,bottom:F}=Sn(g,t);g<=li&&(O-x)*g<=s&&(F-E)*g<=i?a=g:d=g}let f=Sn(a,t),p={x:(f.left+f.right)/2,
y:(f.top+f.bottom)/2};return{scale:a,position:p,offset:{x:-e/2,y:(vn-o-n)/2}}}function Sn(t,e=w().nodeIndices){let n=m("\
network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Te(i,t);if(!i.labelled)return[a];let{left:d,right:f,bottom:p}=fn(
i,t)[0],h=Math.max(0,(f-d-n)/2);return[a,{left:d+h,right:f-h,top:a.top,bottom:p}]}),r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};
for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),r.right=Math.max(r.right,s.right/t),r.bottom=
Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}function fi(t){let{fill:e,border:n}=hn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}di();var mi=new vis.DataSet(u.nodes.map(fi)),T=new vis.Network(m("network"),{nodes:mi,
edges:[]},JSON.parse(Ft("options")));function pi(){mi.update(u.nodes.map(fi))}var hi=120,oe=m("overlay",HTMLCanvasElement),J=document.createElement("canvas"),B={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function yt(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function $e(t=0){B.until=
performance.now()+t+hi,window.clearTimeout(B.timer),B.timer=window.setTimeout(()=>{B.timer=0,B.blurred&&T.redraw()},t+hi)}
function Ho(){B.sharp=null,B.pictured=null}function kn(){return B.blurred}function gi(){let t=Ud(),e=o=>o.width===t.width&&
o.height===t.height,n=B.timer!==0&&performance.now()<B.until;n&&!B.pictured&&B.sharp&&e(oe)&&Gd(t,B.sharp),B.blurred=n&&
B.pictured!==null&&e(J),T.body.nodeIndices=B.blurred?[]:w().nodeIndices}function jo(){B.sharp=yt(),B.pictured=null}function Gd(t,e){
if((J.width!==t.width||J.height!==t.height)&&(J.width=t.width,J.height=t.height),![t,oe].every(({width:o,height:r})=>o&&
r))return;let n=rt(J);n.clearRect(0,0,J.width,J.height),n.drawImage(t,0,0),n.drawImage(oe,0,0),rt(oe).clearRect(0,0,oe.width,
oe.height),B.pictured=e}function wi(t){if(!B.pictured||!J.width||!J.height)return;let e=J.width/t.canvas.clientWidth,{x:n,
y:o,scale:r}=yt(),s=r/B.pictured.scale,i=Math.round((n-B.pictured.x*s)*e),a=Math.round((o-B.pictured.y*s)*e);t.save(),t.
setTransform(1,0,0,1,0,0),t.drawImage(J,i,a,Math.round(J.width*s),Math.round(J.height*s)),t.restore()}function Ud(){let t=m(
"network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");return t}var Wo=4,Vd=.5,zd=52,Yd=2.5,yi=350,En=1,qo={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Wt=!0;function re(){return qo.left>
-1/0}function qt(t=!1){let{scale:e,position:n,offset:o}=Me(),r=m("network").clientWidth/2-Wo,s=m("network").clientHeight,
[i,a]=[Wo-s/2-o.y,s/2+o.y-Wo];qo={left:n.x-r/e,right:n.x+r/e,top:n.y+i/e,bottom:n.y+a/e},En=e,Wt=!0,Tt({position:n,scale:e,
offset:o,animated:t})}function ut(){return{scale:En,frame:qo}}function xi(){return Wt}function Tn(){Wt=!1}function Tt({position:t,
scale:e,offset:n={x:0,y:0},animated:o=!1}){let r=o&&jr();r&&$e(yi),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:yi,
easingFunction:"easeInOutQuad"}})}function se(t){Wt=!1;let e=Math.min(Math.max(T.getScale()*t,En/4),10);Tt({position:T.getViewPosition(),
scale:e,animated:!0})}function Ae(t,e){Wt=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();$e(),Tt({position:{x:n+t/r,
y:o+e/r},scale:r})}function bi(){if(!c.selected)return;let t=z(u,c.selected).map(d=>u.nodes[d]),[e,n]=[Ne(),Si()],{clientWidth:o,
clientHeight:r}=m("network");if(t.every(d=>{let f=T.canvasToDOM(d);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
Wt=!1;let i={x:Xt(t.map(d=>d.x)),y:Xt(t.map(d=>d.y))},a=e?Math.max(T.getScale(),Vd):T.getScale();Tt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function vi(t,e){Wt=!1;let n=Me(t,{beside:Si(),covered:Math.max(Ne(),0)});Tt({...n,
scale:Math.min(n.scale,Yd*En),animated:e})}function Si(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&c.open?Math.min(t,.88*m("network").clientWidth):0}function Ne(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&c.open?t*(m("panel").parentElement?.clientHeight??0)-zd:0}var _=m("overlay",HTMLCanvasElement),Kd=2500,Jd=2500,Mn=D(()=>[T.getScale(),ut().frame,w()],()=>oi(T.getScale(),ut().scale,
ut().frame)),Ie=D(()=>[T.getScale(),ut().frame,w()],()=>{let t=T.getScale(),{scale:e,frame:n}=ut(),{nodeIndices:o}=w(),r=_.
clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Jd)),i=r<o.length*Kd;return Bo(s,o,t,n,{crowd:i,taken:Mn()})});
function Go(){if(!re())return;let t=rt(_),e=window.devicePixelRatio||1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.
round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),
t.clearRect(0,0,n,o),Uo(t,yt())}function Qd(){let t=K(),e=t?null:c.selected??c.hovered,n=t?Xd(t):e&&Zd(e);if(!n)return null;
for(let o of[t?c.selected:null,c.hovered])o&&!St(o,e)&&tu(n,o);return n}function Xd({nodes:t,edges:e}){let n=[t[0],t[t.length-
1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function Zd(t){return{...Lt(t),ringed:z(u,
t),accented:new Set,pointed:[]}}function tu(t,e){for(let n of z(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(
...z(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function Uo(t,e){
if(u.nodes.length&&!w().nodeIndices.length)return ii(t,"The filters leave nothing to show.");let n=Qd(),o=new Set(n?n.nodes:
[]);for(let r of Mn())ri(t,r,e);for(let r of Ie())!o.has(r.node)&&ki(r,e)&&Do(t,r,e);n&&(t.globalAlpha=I().veil,t.fillStyle=
I().ground,t.fillRect(0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,eu(t,n,e))}function ki({left:t,right:e,top:n,bottom:o},{
x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+n<_.clientHeight}function eu(t,{nodes:e,edges:n,ringed:o,accented:r,
pointed:s},i){let{frame:a}=ut();for(let d of[...n].reverse())ai(t,u.edges[d],i,r.has(d));for(let d of[...e].reverse())yn(
t,u.nodes[d],i);for(let d of o)Fo(t,u.nodes[d],i,I().accent,2.5);for(let d of s)o.includes(d)||Fo(t,u.nodes[d],i,I().ink,
1.5);for(let d of Bo([...new Set([...o,...s,...e])],e,i.scale,a,{ringed:o}))ki(d,i)&&Do(t,d,i,o.includes(d.node))}var nu=12,st=Ze(u.articles);function Ei(t){return t.length===1?tn(t[0]):`${b(t.length)} of ${b(st.length)} sources`}function Vo(t){
let e=st.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===st.length?null:e})}function ou({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(c.sources??st.map(o=>o.name));e.checked?n.add(t):n.delete(t),Vo(n)}});
return e}function ru({name:t,count:e},n){return l("label",{class:"switch"},n,S(tn(t)),l("span",{class:"type-count",text:b(
e)}))}function Ti(){m("sources-filter").hidden=st.length<2;let t=st.map(ou),e=st.map((r,s)=>ru(r,t[s]));m("sources").replaceChildren(
...e);let n=m("source-search",HTMLInputElement);n.hidden=st.length<nu,n.addEventListener("input",()=>{let r=_t(n.value);
e.forEach((s,i)=>{s.hidden=!_t(tn(st[i].name)).includes(r)})});let o=()=>st.filter((r,s)=>!e[s].hidden).map(({name:r})=>r);
m("sources-all").addEventListener("click",()=>Vo(new Set([...c.sources??[],...o()]))),m("sources-none").addEventListener(
"click",()=>{let r=new Set(c.sources??st.map(({name:s})=>s));for(let s of o())r.delete(s);Vo(r)}),v(()=>[c.sources],()=>{
let r=c.sources&&new Set(c.sources);t.forEach((s,i)=>{s.checked=!r||r.has(st[i].name)})})}var Mi={types:()=>c.types.every(Boolean)?"":su(),minimum:()=>c.minimum>1?`At least ${k(c.minimum,"sentence")}`:"",focus:()=>c.
focus?`Within ${k(c.focus.depth,"step")} of ${u.nodes[c.focus.node].short}`:"",rank:()=>c.rank===dt(u).rank?"":`Ranked b\
y ${nt(u,c.rank)}`,minimumDocuments:()=>c.minimumDocuments>1?`At least ${k(c.minimumDocuments,"article")}`:"",verb:()=>c.
verb===null?"":`Edges that say “${c.verb}”`,period:()=>c.period?At(...c.period):"",sources:()=>c.sources?Ei(c.sources):
"",topic:()=>c.topic===null?"":`Articles that name ${u.nodes[c.topic].short}`,article:()=>c.article===null?"":Nt(u.articles[c.
article]),officials:()=>c.officials?"Officials and what they are connected with":"",isolates:()=>c.isolates?"":"No nodes\
 without an edge",all:()=>""};function su(){let t=u.types.filter((e,n)=>c.types[n]).map(({plural:e})=>e.toLowerCase());return t.
length?`Only ${t.join(", ")}`:"No types"}function $i(){return Object.values(Mi).map(t=>t()).filter(Boolean)}var iu=new Set(
["types","minimum"]);function au(t){let e={...dt(u),focus:null};y({[t]:e[t]})}function cu(){let t=Object.entries(Mi).map(
([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!iu.has(s)),n=m("chips"),o=n.contains(document.
activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>au(
s),"aria-label":`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),m("reset").hidden=!t.length;
let r=e.filter(({name:s})=>s!=="focus").length;m("more-count").textContent=r?`${r} in use`:"",o&&(C(n,"button")??C(m("mo\
re-filters"),"summary"))?.focus()}function Ai(){m("reset").addEventListener("click",()=>{y({...dt(u),focus:null}),(m("mi\
nimum-filter").hidden?m("drawing"):m("minimum")).focus()}),v(()=>[w()],cu)}var Gt=16,lu=400;function An(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Gt,s=$i(),i=[m("counts").textContent,
u.about.built&&`built ${j(u.about.built)}`],a=n?[...$n(u.about.title,r,1.5*o,!0),...$n(i.filter(Boolean).join(" · "),r,
o),...$n(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],d=[...fu(du(),r,o),...$n(e,r,o)];return{above:a,below:d,top:Ni(
a),bottom:Ni(d)}}function Oe(t,e,n){let o=n+Gt/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Oi(r);
let s=Gt;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Ii(r),t.fillStyle=I().
ink,t.fillText(i,s+(a?Yo(r):0),o),s+=Nn(r,i)+(a?Yo(r):0)+Gt}}function du(){let t=u.types.flatMap((r,s)=>{let i=w().nodeIndices.
some(d=>u.nodes[d].type===s),a=c.colours==="community"?I().muted:r.colour;return i?[{text:r.plural,sign:zo(r.shape,a)}]:
[]}),e=w().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",sign:zo("square",I().muted,!0)},o=c.colours===
"community"?Po().map(({colour:r,text:s})=>({text:s,sign:zo("dot",I().communities[r])})):[];return[...t,...e?[n]:[],...o]}
function zo(t,e,n=!1){return(o,r,s,i)=>{xn(o,t,r,s,i),o.fillStyle=n?I().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=
e,o.stroke())}}function $n(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of ct(t,lu).split(" ").filter(
Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Nn(r,a)<=e?s[s.length-1]=a:s.push(...uu(r,i,e))}return s.map(
i=>({letters:n,strong:o,parts:[{text:i}]}))}function uu(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-
1]&&Nn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function fu(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ct(
s,60),sign:i},d={letters:n,parts:[]},f=Nn(d,a.text)+Yo(d)+Gt;f>r+Gt&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.
push(a),r-=f}return o}function Ii({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${wt}`}function Oi({letters:t}){return Math.
round(1.5*t)}function Yo({letters:t}){return 1.5*t}function Nn(t,e){let n=rt(_);return n.font=Ii(t),n.measureText(e).width}
function Ni(t){return t.length?t.reduce((e,n)=>e+Oi(n),0)+Gt:0}var Li=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function P(t){return String(Math.round(t*100)/100)}var Le=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${P(e)} ${P(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${P(e)} ${P(n)}`)}rect(e,n,o,r){this.#t.push(`M${P(e)} ${P(n)}h${P(
o)}v${P(r)}h${P(-o)}z`)}arc(e,n,o){let[r,s]=[P(o),P(2*o)];this.#t.push(`M${P(e-o)} ${P(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:P(e),y:P(n),width:P(o),height:P(r)};this.#o($("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=$("tex\
t",{x:P(n),y:P(o),"font-size":s});return i.textContent=e.replace(Li," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",P(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o($("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",P(this.globalAlpha)),this.#n.append(e),e}};function Ci(t,e,n){let o=$("title",{},t.replace(Li," "));return $("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":wt,role:"img"},o)}function Bi(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var In=2,mu=18,pu=100;function Ri({ground:t,credit:e}){return Ro(t,()=>Di(An(_.clientWidth,{credit:e})))}function Di(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*In,height:o*In}),s=rt(r);return s.scale(
In,In),s.fillStyle=I().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Fi(s),s.restore(),Oe(s,t.above,0),Oe(s,t.below,t.top+n),r}function _i({ground:t,credit:e}){return Ro(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=An(n,{credit:e}),s=r.top+o+r.bottom,i=Ci(u.about.title,n,s),a=new Le(i);a.fillStyle=I().ground,
a.fillRect(0,0,n,s);let d=$("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(d),Fi(new Le(d)),Oe(
a,r.above,0),Oe(a,r.below,r.top+o),i})}function Fi(t){let e=yt();wn(t,e,e.scale,ut().scale),bn(t,e);for(let n of w().nodeIndices)
yn(t,u.nodes[n],e);Uo(t,e)}function Ko(){return Di(An(_.clientWidth,{titled:!1,letters:mu}))}function Pi(t){let{sentences:e}=c;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Ko();n.id="picture",m(
"drawing").append(n),{sentences:e}=c,y({sentences:Math.max(e,pu)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Hi={x:0,y:0,scale:1},ji=0;function hu(){let t=T.getScale();if(t!==ji){ji=t;for(let e of u.nodes)T.body.nodes[e.index].
options.borderWidth=gn(e,t)}}function gu(t){if(kn())return wi(t);hu(),wn(t,Hi,T.getScale(),ut().scale),bn(t,Hi)}function wu(){
kn()||!re()||(Go(),jo())}function yu(){if(re()){if(Ho(),kn())return T.redraw();Go(),jo()}}function xu(){let t=()=>{Tn(),
$e()};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function Wi(){c.view==="drawing"&&(Ho(),re()&&T.redraw())}function Jo(){
Ks()&&(pi(),Wi())}function qi(){let t=C(m("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",gi),T.on("beforeDrawing",
gu),T.on("afterDrawing",wu),xu(),T.on("resize",()=>queueMicrotask(()=>{xi()&&qt()})),m("zoom-in").addEventListener("clic\
k",()=>se(1.4)),m("zoom-out").addEventListener("click",()=>se(1/1.4)),m("zoom-all").addEventListener("click",()=>qt(!0)),
m("drawing").addEventListener("keydown",bu),window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change",
Jo),v(()=>[c.theme,c.colours],Jo),ci(),Pi(Jo),v(()=>[w(),c.view],Wi),v(()=>[c.selected,c.hovered,c.view,K()],yu),v(()=>[
c.selected,c.view],bi)}function bu(t){if(t.target!==m("drawing")||!ht(t))return;let e=60,n={ArrowLeft:()=>Ae(-e,0),ArrowRight:()=>Ae(
e,0),ArrowUp:()=>Ae(0,-e),ArrowDown:()=>Ae(0,e),"+":()=>se(1.25),"=":()=>se(1.25),"-":()=>se(.8),0:()=>qt(!0)};n[t.key]&&
(t.preventDefault(),n[t.key]())}var vu=5,Su=5,ku=40;function Gi(t,e=0){let n=yt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Eu(o,r,(vu+e)/n.scale)??
Tu(t.x-n.x,t.y-n.y);if(s!==null)return L(s);let i=Mu(o,r,(Su+e/2)/n.scale);return i===null?null:U(i)}function Eu(t,e,n){
let o=null,r=1/0;for(let s of Ui().nodes){let i=u.nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}
function Tu(t,e){if(c.selected)return null;let n=Ie().find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:
null}function Mu(t,e,n){let o=null,r=n;for(let s of Ui().edges){let i=u.edges[s],a=$u(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/
2;a<r&&([o,r]=[s,a])}return o}function Ui(){let{nodeIndices:t,drawnIndices:e}=w();if(!c.selected)return{nodes:t,edges:e};
let n=Lt(c.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}function $u(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.
min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Vi(){let t=m("draw\
ing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&m(
"network").contains(n.target)))return Pt(null);if(n.buttons)return Ce();let o=t.getBoundingClientRect(),r={x:n.clientX-o.
left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=Gi(r);Pt(s),Au(s,r)},ku)}),t.addEventListener("pointerleave",()=>{
clearTimeout(e),Pt(null),Ce()}),T.on("click",({pointer:n,event:o})=>{Ce(),N(Gi(n.DOM,o?.pointerType==="touch"?8:0))}),T.
on("zoom",Ce)}function Au(t,e){if(!t)return Ce();let n=m("tip");n.replaceChildren(...Nu(t)),n.hidden=!1;let o=Math.min(e.
x+14,m("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>m("drawing").clientHeight?e.y-n.offsetHeight-12:e.
y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}px)`,m("network").classList.add("point\
ing")}function Nu(t){if(t.kind==="node"){let o=u.nodes[t.index];return[S(o.label,"strong"),l("span",{text:k(o.mentions,"\
mention")})]}let e=u.edges[t.index];return[l("strong",{},S(u.nodes[e.a].label)," – ",S(u.nodes[e.b].label)),l("span",{
text:k(e.weight,"sentence")})]}function Ce(){m("tip").hidden=!0,m("network").classList.remove("pointing")}function Qo(t,e,n,o){let r=m(t,HTMLInputElement);m(`${t}-filter`).hidden=e.length<2,r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),v(()=>[c[n]],()=>{let s=k(c[n],o);r.value=String(Math.max(e.filter(i=>i<=c[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),m(`${t}-text`).textContent=s})}function On(t,e,n){let o=m(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function ie(t,e,n,o){
let r=m(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),v(()=>[n()],()=>{r.value=n()})}function Iu(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
m("topic-filter").hidden=!t.length;let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);ie("topic",[["","A\
ny topic"],...e],()=>c.topic===null?"":String(c.topic),o=>({topic:o===""?null:Number(o)})),m("article-filter").hidden=u.
articles.length<2;let n=u.articles.map((o,r)=>[String(r),Nt(o)]);ie("article",[["","All articles"],...n],()=>c.article===
null?"":String(c.article),o=>({article:o===""?null:Number(o)}))}function Ou(){if(!c.problem)return;let t=["period","sour\
ces","topic","article"].map(e=>m(`${e}-filter`));m("no-articles").textContent=c.problem,m("no-articles").hidden=t.every(
e=>e.hidden);for(let e of t)e.hidden=!0}function zi(){Iu(),v(()=>[c.problem],Ou),v(()=>[c.refused],()=>{c.refused&&(m("m\
ore-filters",HTMLDetailsElement).open=!0)}),v(()=>[kt(c)],()=>{kt(c)&&Z()})}var Xo={width:320,height:40},Lu=60,Zo=["from","until"],R=Je(u.articles);function Cu(){let{days:t,counts:e}=Qe(R,Lu),n=R[R.
length-1]-R[0]+1,o=Math.max(...e),[r,s]=Yi(),{width:i,height:a}=Xo;m("histogram",SVGElement).replaceChildren(...e.flatMap(
(d,f)=>{if(!d)return[];let[p,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(d/o)),x=R[0]+h-1>=r&&R[0]+p<=s;return[
$("rect",{x:i*p/n,width:Math.max(i*(h-p)/n-1,1),y:a-g,height:g,class:x?"in":"out"})]}))}function Yi(){let[t,e]=[R[0],R[R.
length-1]];if(!c.period)return[t,e];let[n,o]=c.period.map(gt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Bu(t){let[e,n]=[R[0],R[R.length-1]],[o,r]=Zo.map(s=>e+Number(m(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),Ki()}function Ki(){let[t,e]=Yi(),n=R[0],o=(n+R[R.length-1])/2;Zo.
forEach((s,i)=>{let a=m(s,HTMLInputElement),d=i===0?t:e;a.value=String(d-n),a.setAttribute("aria-valuetext",j(G(d)))}),m(
"from").classList.toggle("above",t>o),m("period-text").textContent=At(G(t),G(e));let r=u.articles.length-R.length;m("und\
ated").hidden=!r||!c.period,m("undated").textContent=`${k(r,"article")} without a date ${r===1?"is":"are"} left out.`,Cu()}
function Ji(){let t=R.length>1&&R[0]<R[R.length-1];if(m("period-filter").hidden=!t,!!t){m("histogram",SVGElement).setAttribute(
"viewBox",`0 0 ${Xo.width} ${Xo.height}`);for(let e of Zo){let n=m(e,HTMLInputElement);n.max=String(R[R.length-1]-R[0]),
n.addEventListener("input",()=>Bu(e))}v(()=>[c.period],Ki)}}function Ru(){m("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:c.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},q(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Du(){let{typeCounts:t}=w();[...m("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(c.types[n]));let o=C(e,".type-count");o&&(o.textContent=b(t[n]))})}function Qi(){
Ru(),v(()=>[w()],Du)}function _u(){m("rank-filter").hidden=!u.edges.length,ie("rank",u.ranks.map(({name:t,label:e})=>[t,e]),()=>c.rank,t=>({rank:t})),
v(()=>[c.rank,w().narrowed],()=>{let t=w().narrowed&&!Et(c.rank)?" Measured over all articles.":"",e=Zt(u,c.rank);m("ran\
k-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Fu(){let t=on(u);m("verb-filter").hidden=!t.
length,ie("verb",[["","Any edge"],...t.map(({verb:e,edges:n})=>[e,`${e} (${b(n)})`])],()=>c.verb??"",e=>({verb:e||null}))}
function Pu(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,chosen:o,waiting:r}=w(),s=(f,p,h)=>f===p?k(p,h):`${b(f)} of ${k(
p,h)}`,i=n.length<e?` (${b(n.length)} drawn: the strongest of each node)`:"",a=o?o.reduce((f,p)=>f+p,0):0,d=o?`, from ${s(
a,u.about.articles,"article")}`:"";m("counts").textContent=r?"Reading the sentences to count again …":`${s(t.length,u.
nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${d}`}function Hu(){let t=u.nodes.filter(o=>u.types[o.type].name===
"person"),e=t.filter(o=>o.official).length;m("officials-filter").hidden=!e;let n=`${b(e)} of ${b(t.length)} ${t.length===
1?"person":"people"}`;m("officials-text").textContent=`Officials and what they are connected with: ${n}`,On("officials",
()=>c.officials,o=>({officials:o})),m("isolates-filter").hidden=!u.edges.length,On("hide-isolates",()=>!sn(c),o=>({isolates:!o})),
v(()=>[c.minimum,c.minimumDocuments,c.verb],()=>{m("hide-isolates",HTMLInputElement).disabled=!sn({...c,isolates:!0})})}
function Xi(){Qi(),Qo("minimum",te(u.edges.map(t=>t.weight)),"minimum","sentence"),Qo("minimum-documents",te(u.edges.map(
t=>t.documents)),"minimumDocuments","article"),m("all-edges").hidden=u.edges.every(t=>t.among_strongest),On("all",()=>c.
all,t=>({all:t})),_u(),Fu(),Ji(),Ti(),zi(),Hu(),v(()=>[w()],Pu),Ai()}function ae(){return Es(u,c)}function ce(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...Mo(u),focus:null})})}function tr(){let t=m("details").contains(document.activeElement);N(null),t&&m("drawing").focus()}function le(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),X("Close details",tr))}function Ln({kind:t,index:e}){let{nodes:n,edges:o}=w();
return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t==="node"?"node":"\
edge"}.`}),ce())}function Cn(t,[e,n],o){let{first:r,last:s}=qs(t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&j(r)],[
"Last seen",s&&j(s)]],a=er(i.filter(([,d])=>d));return w().narrowed?l("div",{},a,l("p",{class:"hint",text:"In the articl\
es shown."})):a}function er(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}
function Bn(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Bt(t){let[e,n]=[()=>Pt(t),()=>Pt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Be(t){
let e=u.nodes[t],n=L(t);return l("button",{type:"button",class:"end",...Bt(n),onclick:()=>N(n)},q(u.types[e.type]),S(e.label))}
function Rn(t){let e=L(t);return l("button",{type:"button",class:"inline-name",...Bt(e),onclick:()=>N(e)},S(u.nodes[t].label))}
function Dn(t,e,n,o){let r=u.nodes[t],s=L(t),i=l("button",{type:"button",class:"ranked-name",...Bt(s),onclick:()=>N(s)},
q(u.types[r.type]),S(r.label),Hr(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:ve(n,c.rank)}));
let a=U(o),d=c.rank!=="weight"&&ve(Y()[o],c.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...Bt(a),onclick:()=>N(
a),"aria-label":`${k(n,"sentence")} with ${r.label}`});return l("li",{},i,d&&l("span",{class:"ranked-measure",text:d}),f)}function Zi({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>ju(o,t)),w().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function ju(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?So(i[e]):rn(i[e],
r),d=s?ko(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${hs(d)}`:a})),l("dd",{text:ys(
t,i[e],d)||`${o}.`})]}var Wu={node:1,topic:1,"not-through":1,focus:1,edge:2,path:2},De="~";function Re(t){return JSON.stringify(t.replace(/\p{Surrogate}/gu,
"�")).replaceAll("","\\u007f")}function qu(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Re(n).slice(1,-1)).join(`
`)}"""`:Re(t)}function nr(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${qu(n)}`:[])}function na({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],nr({title:t}),...e.flatMap(Gu)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Gu({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Re).join(", ")}]`]:[],
a=Object.entries(r).map(([d,f])=>`${Re(d)} = ${Re(f)}`);return[["[[step]]",...nr({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(d=>["[[step.quotation]]",...nr({...d})])]}function oa(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...ta(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>ta(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function ta(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function or({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function rr(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(De).slice(0,Wu[n]??0)}})}function ra(t,e){return rr(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>or(t,e,a)??a),i=o.slice(r.join(De).length);return`${n}=${encodeURIComponent(s.join(De)+i)}`}).join(
"&")}function sa(t,e){return e.path.map(n=>or(t,e,n)??n)}function ia(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(De))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let d=i.map(p=>or(t,e,p)),f=i.flatMap(
(p,h)=>d[h]===void 0?e.names[p]??p:[]);for(let p=1;a&&p<d.length;p+=1){let[h,g]=[d[p-1],d[p]];h&&g&&!n.has([h,g].sort().
join(De))&&f.push(`${o(h)} – ${o(g)}`)}return f},s=rr(e.view).flatMap(({field:i,value:a,ids:d})=>{if(d.length)return r(
d,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:p})=>p===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function aa(t,e,n){let o=rr(e),r=new Set([...o.flatMap(({ids:d})=>d),...n]),
s=d=>o.filter(({field:f})=>f===d).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:d})=>r.has(d)).map(({id:d,label:f})=>[d,f]),...t.others.filter(({id:d})=>i.includes(d)).map(({id:d,label:f})=>[
d,f]),...t.articles.filter(({id:d})=>a.includes(d)).map(({id:d,title:f})=>[d,f||d])])}function ea(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function _e({sentences:t,articles:e},{text:n,article:o}){let r=ea(n),s=null;for(let[i,a]of t.entries())
if(ea(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var Ut="~";function _n(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function ca(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function sr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Fe(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ir(t){return new Map(t.map(({id:e},n)=>[e,n]))}function la(t){let e=ir(t.nodes),
n=ir(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:d})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(Ut),d])),r=dt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Uu(),node:Fe(e,i=>s(i,"node"),i=>({selected:L(i)})),edge:Fe(
o,i=>s(i,"edge"),i=>({selected:U(i)})),other:Fe(ir(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Vu(t,e),"\
not-through":zu(t,e),"not-through-type":Yu(t),view:_n("view",["drawing","nodes","edges"]),focus:Ku(t,e),without:Ju(t),min:ca(
"minimum",te(t.edges.map(i=>i.weight))),articles:ca("minimumDocuments",te(t.edges.map(i=>i.documents))),rank:_n("rank",[
r.rank,...t.ranks.map(({name:i})=>i)]),verb:Qu(t),period:Xu(t),source:Zu(t),article:Fe(n,({article:i})=>i,i=>({article:i})),
topic:Fe(e,({topic:i})=>i,i=>({topic:i})),officials:sr("officials",r.officials),all:sr("all",r.all),isolates:sr("isolate\
s",r.isolates),colours:_n("colours",["type","community"]),theme:_n("theme",["system","light","dark"])}}function Uu(){return{
write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}function Vu(t,e){return{
write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(Ut):"",read:([n])=>{let[o,r,s]=n.split(Ut),[i,a]=[
e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(s)-1:0}}}}}
function zu(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.get(r)??
[]);return o.length?{avoided:o}:{}}}}function Yu({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),read:e=>{
let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Ku(t,e){return{write:({
focus:n})=>n?[t.nodes[n.node].id,n.depth].join(Ut):"",read:([n])=>{let[o,r]=n.split(Ut),s=e.get(o);return s!==void 0&&/^[123]$/.
test(r??"")?{focus:{node:s,depth:Number(r)}}:{}}}}function Ju(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(
({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Qu(t){
let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function Xu(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(Ut):"",read:([n])=>{let o=n.split(Ut);return e&&
o.length===2&&o.every(xe)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Zu(t){let e=Ze(t.articles).map(({name:n})=>n);return{
write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function Vt(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function da(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Rt=la(u),tf=Object.keys(Rt).filter(t=>t!=="story"&&t!=="theme");function Mt(){return Vt(Rt,c,tf)}function Fn(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],focus:null,view:"drawing",sentences:an,neighbours:!1,
step:null,told:"",...dt(u),...da(Rt,t)}}var ef={title:"",steps:[]};function xt(){return c.step===null?void 0:c.story.steps[c.step]}function ft(t){let e=c.story.
steps[t];if(!e)return;let{theme:n}=c;y({colours:"type",...Fn(ra(u,e)),theme:n,step:t,left:t,open:!0}),lt&&y({view:"drawi\
ng"});let o=sa(u,e).join(),r=Ot().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);c.path&&r>=0&&y({path:{...c.
path,number:r}}),y({told:Mt()})}function He(){y({step:null,editing:!1})}function ua(){let t=Mt(),e=K()?.nodes.map(n=>u.nodes[n].
id)??[];return{view:t,path:e,names:aa(u,t,e)}}function Pn(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);y({
story:{...c.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:Mt()})}function Pe(t,e,n,...o){return[...t.slice(
0,e),...o,...t.slice(e+n)]}function ar(){let t=c.step===null?c.story.steps.length:c.step+1,e={title:"",text:"",...ua(),quotations:[]};
Pn(Pe(c.story.steps,t,0,e),t)}function de(t){let{step:e,story:n}=c,o=xt();e!==null&&o&&Pn(Pe(n.steps,e,1,{...o,...t}),e)}
function fa(){de(ua())}function cr(t,e){let{steps:n}=c.story,o=t+e;o<0||o>=n.length||Pn(Pe(Pe(n,t,1),o,0,n[t]),c.step===
t?o:c.step)}function ma(t){let{story:e,step:n}=c;Pn(Pe(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}function pa(){let{
story:t}=c;y({story:u.story??ef,step:null,left:0,unsaved:!1,before:t})}function ha(){c.before&&y({story:c.before,before:null,
unsaved:!0})}function nf(t){let e=H();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];
return{text:n,article:r,source:[Nt(u.articles[o]),s].filter(Boolean).join(" · ")}}function lr(t){let e=H(),n=xt()?.quotations.
map(o=>e&&_e(e,o))??[];return t.every(o=>n.includes(o))}function ga(t){xt()||ar();let e=H(),{quotations:n}=xt()??{quotations:[]},
o=n.filter(s=>!e||!t.includes(_e(e,s)??-1)),r=t.flatMap(s=>nf(s)??[]);de({quotations:lr(t)?o:[...o,...r]})}function wa(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>ga(t)});return ya(e),
e}function ya(t){let e=c.editing&&lr((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function xa(){v(()=>[c.editing,xt()],()=>{document.documentElement.
toggleAttribute("data-editing",c.editing);let t=document.querySelectorAll(".pin");for(let e of t)ya(e)})}function dr(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??S(n||o))}function je({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=xo(r),a=[o,n&&j(n),e?t:""].filter(Boolean).map(f=>S(f)),d=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[d]:[]].forEach((f,p)=>{s.append(p?" · ":"",
f)}),s}var ba=-1;async function va(t){let e=c.selected;if(!e)return;let n=await Z();if(c.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),of());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Oo(n,Io(n,o,w().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,c.sentences),d=r===null?new Map:
Sa(n,r);t.replaceChildren(l("h3",{text:rf(n,s,o.length)}),...Bs(n,a).map(h=>af(n,h,z(u,e),d)));let f=s.length-a.length;f>
0&&t.append(sf(Math.min(f,Ao),f),l("p",{class:"on-paper",text:`… and ${k(f,"more sentence")} in the page.`}));let p="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!p&&t.querySelectorAll("li")[i].focus()}function of(){return l(
"p",{class:"missing",text:c.problem})}function rf(t,e,n){let o=e.filter(i=>ne(t,ot(i))).length,r=e.length===n?k(n,"sente\
nce"):`${b(e.length)} of ${k(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${k(o,"headlin\
e")} among them`:"")}function Sa({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function sf(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:c.sentences+Ao})})}function af(t,{article:e,headline:n,references:o},r,s){let i=je(t.articles[e]),a=n===null?
void 0:ka(t,ot(n),r,s,"span");return l("article",{},l("h4",{},dr(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(d=>Hn(t,d,
r,s))))}function Hn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(d=>t.sentences[d].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((d,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let p=ka(
t,d,n,o),h=t.locations.get(d);h&&p.append(l("small",{class:"place"}," · ",S(h))),a.append(p)}),a.append(wa(r)),a}function ka({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[d,f]=[e.get(n),r.get(n)],p=l(s,{dir:"auto"}),h=E=>o.includes(
E),g=0,x=f?[...a,[...f,ba]]:a;for(let E of ln(x,h)){let[O,F,M]=E,pt=i.slice(O,F);if(M===ba){p.append(i.slice(g,O),l("b",
{text:pt})),g=F;continue}let tt=h(M)?l("mark",{text:pt}):l("span",{class:"name",text:pt});if(tt.style.setProperty("--typ\
e",u.types[u.nodes[M].type].colour),h(M)||tt.addEventListener("click",W=>{W.stopPropagation(),N(L(M))}),p.append(i.slice(
g,O),tt),d?.has(a.indexOf(E))){let{label:W}=u.nodes[M];h(M)?p.append(" (",S(W),")"):tt.title=W}g=F}return p.append(i.slice(
g)),p}async function jn(t,{index:e,a:n,b:o}){let r=await Z(),s=r&&Rs(r,Io(r,r.edges[e],w().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[ot(s)],a=je({...r.articles[i],title:""});a.prepend(dr(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},Hn(r,s,[n,o],Sa(r,e))),a)}function Ea(t){let{chosen:e}=w(),n=vo(u,t,H(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>lf(r,t)))}function lf({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),d=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${k(s,"sentence")}`})),f=c.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let p=a.hasChildNodes()?null:await Z();if(!p)return;let g=vo(u,i,p,w().chosen).find(x=>x.source===
t&&x.words===o&&x.both===n);g&&a.replaceChildren(...g.sentences.map(x=>df(p,x,g,i)))}},d,a,f)}function df(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Hn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let d=a===-2?"others":S(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",d))}return i}var uf=100,Wn=30,Ta=D(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?zr(t[0],t[t.
length-1]):[]});function qn(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=ff(t),[s,i]=[ye(n[0]),ye(n[n.length-
1])],a=Math.max(...r),d=`most in ${ye(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,p=[`${e}s by ${o} from ${s} t\
o ${i}`,d,f&&`none in ${k(f,o)}`],h=$("svg",{viewBox:`0 0 ${n.length} ${Wn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${p.filter(Boolean).join("; ")}.`},...r.map((g,x)=>mf(x,g,a,`${ye(n[x])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:d})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function ff(t){let e=Ta().length>uf,n=s=>e?s.slice(0,4):s,o=[...new Set(Ta().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function mf(t,e,n,o){let r=e?Math.max((Wn-1)*(e/n),1.5):0;return $("g",{},$("title",{},o),$(
"rect",{class:"ground",x:t,y:0,width:1,height:Wn}),$("rect",{class:"count",x:t+.1,y:Wn-r,width:.8,height:r}))}function Ma(t){let{weights:e,namedWeights:n,documents:o}=w(),r=U(t.index);return[le(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Be(t.a),l("span",{class:"and",text:"and"}),Be(t.b)),Ln(r),Cn(
r,["Sentences",e[t.index]],o[t.index]),Ea(t),l("div",{class:"sentences",id:"sentences"}),Bn("measures","Counts and measu\
res",[pf(e[t.index],n[t.index]),qn(dn(r),"sentence"),Zi(t)])]}function pf(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var hf=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Gn(t){return hf.reduce((e,[n,o])=>e.replace(n,o),t)}function ur({length:t}){return t<4?0:t<7?1:
2}var gf=[0,1,2].map(()=>new Uint8Array(256));function fr(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=gf;for(let d=0;d<=o;d+=1)s[d]=d;let a=0;for(let d=1;d<=t.length;d+=1){i[0]=d,a=d;let f=t.charCodeAt(
d-1);for(let p=1;p<=o;p+=1){let h=e.charCodeAt(p-1),g=Math.min(s[p]+1,i[p-1]+1,s[p-1]+(f===h?0:1));d>1&&p>1&&f===e.charCodeAt(
p-2)&&t.charCodeAt(d-2)===h&&(g=Math.min(g,r[p-2]+1)),i[p]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var bt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[wf,yf]=[.5,.25],[$a,Aa]=[4,3],Q=255;function Na(t,e=[]){
let n=new Map,o=[],r=(i,a,d)=>{d.forEach((f,p)=>{let h=_t(f),g=h.split(" ").map(x=>(n.has(x)||n.set(x,n.size),n.get(x)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:p===0})})};for(let{index:i,label:a,
forms:d}of t)r(i,!0,[a,...d.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},d)=>{r(d,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(Gn),nodes:t.length,others:e.length}}function Ia(t,e,n=1/0){let o=_t(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=$a,a=mr(t,bf(t,o),r,s);return i&&
(a=mr(t,vf(t,o),r,s)||a),i&&!a&&mr(t,Sf(t,o),r,s),xf(r,n).map(d=>({...t.entries[s[d]],rank:r[d],similar:r[d]>=bt.sound}))}
function mr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let d=a+
(i.isLabel?0:wf)+(i.drawn?0:yf),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(d>=n[f])&&(n[f]=d,o[f]=s)}return r}function xf(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function bf({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>pr(t,a=>a.startsWith(i)?0:Q)):[];return i=>i.plain.includes(e)?i.plain===e?bt.whole:i.plain.
startsWith(e)?bt.start:i.plain.includes(r)?bt.word:bt.part:s.length&&hr(i,s)<Q?bt.anyOrder:o.length>=$a&&i.joined.startsWith(
o)?bt.joined:1/0}function vf({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Gn(r),i=s.length>=Aa;return pr(e,(a,d)=>a===
s?0:(i?a.startsWith(s):t[d].startsWith(r))?1:Q)});return r=>{let s=hr(r,o);return s<Q?bt.sound+s/Q/4:1/0}}function Sf({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let d=Gn(a),f=ur(d);return pr(e,(p,h)=>{if(d.length<Aa)return t[h].startsWith(
a)?0:Q;let g=fr(d,p,f),x=Math.min(4,Math.abs(p.length-d.length));return g>f?Q:9*g+x+(p[0]===d[0]?0:4)})}),s=o.join(""),i=ur(
s);return a=>{let d=hr(a,r);if(d<Q)return bt.fault+d/Q;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let p=fr(s,a.joined,i);return p<=i?bt.fault+(9*p+4)/Q:1/0}}function pr(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function hr({words:t},e){if(e.length>t.length)return Q;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===Q||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return Q;n+=r[t[s]],o|=1<<
s}return Math.min(n,Q-1)}var Oa=8,La;function kf(){return La??=Na(u.nodes,u.others),La}function Ef(t,e){if(e)return w().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${k(o,"article")}, in the files, not drawn`}
function Tf([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${k(u.unlisted,"name")} more.`:"No name or alias matches."}var ue=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Ia(kf(),
e,this.otherChosen?Oa:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Oa),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Tf(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:d,mentions:f}=n?u.nodes[e]:u.others[e],p=r?null:l("small",{},"alias ",S(o)),h=s?l("small",
{text:"similar spelling"}):null,g=Ef(e,n),x=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},q(u.
types[d]),l("span",{class:"found"},S(a),p,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:k(f,"mention")}));
return x.addEventListener("pointerdown",E=>E.preventDefault()),x.addEventListener("click",()=>this.choose(i)),x}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function gr(t){y({...t,path:c.path&&{...c.path,number:0}})}function Ca(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{gr({avoided:[...c.avoided,t]}),
m("path-avoid").querySelector("button")?.focus()}})}function Ba(){return c.avoided.length>0||c.avoidedTypes.length>0}function Ra(){
let t=m("path-avoid");t.hidden=!c.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Mf(i):[]),...c.avoided.map($f));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Mf(t){let e=c.avoidedTypes.includes(
t),n=c.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>gr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function $f(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>gr(
{avoided:c.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var fe=60;function Da(){let t=K();if(!t||c.view!=="drawing")return;let e=t.nodes.map(x=>u.nodes[x]),{clientWidth:n,clientHeight:o}=m(
"network"),[r,s]=[n-2*fe,o-Ne()-2*fe];if(e.map(x=>T.canvasToDOM(x)).every(({x,y:E})=>x>fe&&E>fe&&x<fe+r&&E<fe+s))return;
let[a,d]=[e.map(x=>x.x),e.map(x=>x.y)],[f,p,h,g]=[Math.min(...a),Math.max(...a),Math.min(...d),Math.max(...d)];Tn(),Tt({
position:{x:(f+p)/2,y:(h+g)/2},scale:Math.min(T.getScale(),r/(p-f),s/(g-h)),offset:{x:0,y:-Ne()/2},animated:!0})}function _a({a:t,b:e},n){let o=Ot();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${k(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!w().nodes[s]).map(wr);return r.length?`The filters hide ${r.
join(" and ")}.`:Ba()&&Nf(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(If).join(", ")}.${Af()}`}function Af(){return Et(c.rank)?"":` Only edges whose ${nt(u,c.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Nf(t,e){return cn(Ee(),t)[e]<1/0}function If(t){let e=cn(Ee(),t).filter(n=>n<
1/0).length;return e===1?`${wr(t)} has no edge${ae()?" that passes the filters":""}`:`${wr(t)} is in a part of ${b(e)} n\
odes`}function wr(t){return`⁨${u.nodes[t].short}⁩`}function Fa(){let t=nt(u,c.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Et(c.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${c.problem}`.trimEnd()}function Pa({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Be(t[n]),o&&Ca(t[n]));return n<
e.length&&r.append(Of(u.edges[e[n]])),r}function Of(t){let{weights:e,documents:n}=w(),{index:o}=t,r=Et(c.rank)?"":` · ${nt(
u,c.rank)} ${ve(Y()[o],c.rank)}`,s=`${k(e[o],"sentence")}, ${k(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return jn(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Bt(U(o)),onclick:()=>N(U(o))}),i)}var Un={a:null,b:null},Vn={a:Ha("a"),b:Ha("b")};function qa(t){zt("a",t),zt("b",null),y({path:null,open:!0}),m("path-for\
m",HTMLDetailsElement).open=!0,Vn.b.focus()}function zt(t,e){Un[t]=e,Vn[t].value=e===null?"":u.nodes[e].label}function Lf(){
let{a:t,b:e}=Un;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Vn[t===null?"a":"b"].
focus()}function Ha(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function ja(t,e){let n=Vn[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new ue(n,o,r,s=>{zt(t,s),Lf()}),
n.addEventListener("blur",()=>zt(t,Un[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function Cf(){let{path:t}=c;t&&(zt("a",t.a),zt("b",t.b),m("path-form",HTMLDetailsElement).
open=!0),Ra();let[e,n]=[Ot(),K()];m("path-turn").hidden=e.length<2,m("path-status").textContent=t?_a(t,n):"",m("path-res\
et").hidden=!t||n!==null||!ae(),m("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Pa(n,r)):[]),m("path-hint").hidden=
!n,m("path-hint").textContent=n?Fa():""}function Wa(t){let[e,n]=[Ot(),K()];if(!n||!c.path)return;let o=(e.indexOf(n)+t+e.
length)%e.length;y({path:{...c.path,number:o}})}function Ga(){let t=l("details",{id:"path-form"},l("summary",{text:"Find\
 paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},ja("a","From"),ja("b",
"To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"\
path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Pat\
hs"},et("back","Previous path",()=>Wa(-1)),et("forward","Next path",()=>Wa(1)))),l("div",{id:"path-reset"},ce()),l("ol",
{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));m("paths").replaceChildren(t),m("paths").hidden=
!u.edges.length,t.addEventListener("toggle",()=>{t.open?Un.a===null&&c.selected?.kind==="node"&&zt("a",c.selected.index):
y({path:null})}),v(()=>[c.path,c.avoided,c.avoidedTypes,w(),c.rank,c.problem],Cf),v(()=>[K(),c.view],Da)}var Bf=[1,2,3];function Ua(t){if(!t.edges.length)return null;let{focus:e}=c,n=e&&e.node===t.index?e.depth:0,o=(r,s,i)=>l(
"button",{type:"button",class:r?"depth":"depth off",text:s,"aria-label":i,"aria-pressed":String(n===r),"data-key":`depth\
-${r}`,onclick:()=>y({focus:r?{node:t.index,depth:r}:null})});return l("div",{class:"actions"},l("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},l("span",{text:"Nodes within:"}),...Bf.map(r=>o(r,String(r),k(r,"step"))),l("span",{
class:"unit","aria-hidden":"true",text:"steps"}),o(0,"any distance","Any distance")),l("button",{type:"button",class:"as\
k",text:"Find paths to …",onclick:()=>qa(t.index)}))}var Rf=3;function Va(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Rf),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):Rn(s))});let r=e.length-n.length;return l("p",{class:"community"},ze(jt(t.community)),"Community of ",o,
r?` and ${k(r,"other")}`:"",".")}var Df=12;function za(t){let{weights:e}=w(),n=Y(),{edges:o}=Lt(L(t.index)),r=c.neighbours?o:o.slice(0,Df),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(d=>Dn(It(u.edges[d],t.index),s&&n[d]/s,e[d],d)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:k(o.length,"neighbour")}),
r.length>0&&c.rank!=="weight"&&l("p",{class:"hint",text:`${_f()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Ff(t,o.length)]}function _f(){return`By ${nt(u,c.rank)}: ${Zt(u,c.rank)}`}function Ff(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Ya(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${ms(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let d=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(d):n(d,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var yr=4;function Ka(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=w(),s=n[t.index];return[le(q(e),e.name),l(
"h2",{tabindex:"-1"},S(t.label)),Pf(t),Hf(t),...jf(t),qf(t),Ln(L(t.index)),Cn(L(t.index),["Mentions",s],r[t.index]),Ua(t),
l("div",{class:"sentences",id:"sentences"}),...za(t),Va(t),Gf(t),Bn("measures","Counts and measures",[Wf(s,o[t.index]),qn(
dn(L(t.index)),"mention"),Ya(t)])]}function Pf({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),n}function Hf({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function jf({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function Wf(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function qf({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Jr(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,S(n)):S(n))}),e}function Gf(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},S(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,yr).forEach(({
text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>yr&&n.append(` and ${t.forms.length-yr} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Uf=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Ja({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Uf.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Qa(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((d,f)=>{a.append(f?", ":"",S(d))}),[le(q(u.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${k(u.nodes.length,"node")}.`}),er([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Ja(u,t),dir:"auto"}))]}function Xa({nodes:t,edges:e},n){let o=a=>t[a].edges.map(d=>It(e[d],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(d=>s.has(d)));return i===void 0?[r]:[r,i]}var Za="graphkit: hints closed",Vf=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],zf=new Set(["be","have","do"]),[Yf,,,Kf]=[0,1,2,3];function tc(){let{edges:t,
weights:e,documents:n}=w(),o=(f,p)=>t[p.index]&&e[p.index]>(f?e[f.index]:0)?p:f,r=u.edges.reduce(o,null);if(!r||c.problem)
return[];let s=l("div",{class:"sentences best"});H()&&jn(s,r);let i=U(r.index),a=l("button",{type:"button",class:"inline\
-name",...Bt(i),onclick:()=>N(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),d=`${k(e[r.index],"sentence")} in\
 ${k(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${d}`),s]}function ec(){
let{nodeIndices:t}=w(),[e,n]=Xa(u,t.filter(i=>u.nodes[i].type===Yf)),o=t.find(i=>u.nodes[i].type===Kf),r=on(u).find(i=>!zf.
has(i.verb)),s=[e!==void 0&&Yn(`What do the articles say of ${zn(e)}?`,()=>N(L(e))),n!==void 0&&Yn(`How is ${zn(e)} conn\
ected with ${zn(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Yn(`Who is named with “${zn(o)}”?`,()=>N(
L(o))),r&&Yn(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function zn(t){return u.nodes[t].short}function Yn(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function nc(){return Jf()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Vf.map(t=>l("li",{text:t}))),X("Close the hints",Qf))}var xr=!1;function Jf(){
try{return xr||window.localStorage.getItem(Za)!==null}catch{return xr}}function Qf({currentTarget:t}){xr=!0;try{window.localStorage.
setItem(Za,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),m("details").focus({preventScroll:!0})}var Xf=15;function oc(){let{nodeIndices:t}=w();if(!t.length)return[l("p",{class:"empty",text:tm()}),ae()&&ce()];let e=js(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Xf),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),nc(),...tc(),...ec(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Zf()}),l("ul",{class:"ranked"},...n.map(r=>Dn(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Zf(){let t=w().narrowed?" in t\
he articles shown":"";return c.rank==="weight"?`By the sentences they share with others${t}.`:c.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${nt(u,c.rank)} of their edges, added up.`}function tm(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var rc=null,sc=null;function em(){let t=m("details"),{selected:e,other:n}=c,o=St(e,rc)&&n===sc,r=document.activeElement,
s=t.contains(r)||r===m("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:d}=m("sheet");if(t.replaceChildren(...at(rm(e))),[rc,sc]=
[e,n],!o)return(e||n!==null)&&s&&C(t,"h2")?.focus({preventScroll:!0}),om();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);m("sheet").scrollTop=d,!(!s||r===m("search"))&&(nm(t,i)??C(t,"h2"))?.focus({preventScroll:!0})}
function nm(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function om(){let[t,e]=[m(
"sheet"),m("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(c.selected||c.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function rm(t){return c.other!==null?Qa(c.other):t?t.kind==="node"?Ka(u.nodes[t.
index]):Ma(u.edges[t.index]):oc()}function sm(){let{selected:t,other:e,open:n}=c;m("panel").classList.toggle("open",n),m(
"panel").classList.toggle("reading",t!==null||e!==null),m("handle").setAttribute("aria-expanded",String(n)),m("handle-te\
xt").textContent=im()}function im(){let{selected:t,other:e}=c;return c.step!==null?`Story: step ${c.step+1} of ${c.story.
steps.length}`:e!==null?u.others[e].label:t?z(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function ic(){
let t=()=>[c.selected,c.other,c.neighbours,c.focus,w(),c.problem,!c.selected&&H()];v(()=>[c.selected,c.other,c.open,c.step,
c.story],sm),v(t,em),v(()=>[...t(),c.sentences],()=>{let e=document.getElementById("sentences");e&&va(e)}),m("handle").addEventListener(
"click",()=>y({open:!c.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(c.selected||
c.other!==null?tr():y({open:!1}))})}async function am(){let t=m("reader",HTMLDialogElement),{reader:e}=c;if(e===null)return t.close();let n=await Z();if(!n||
c.reader!==e)return;t.replaceChildren(...at(cm(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=C(t,".quoted");(o??m("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function cm(t,e){let n=Cs(t,e),o=n.find(p=>ne(t,p)),{title:r,id:s}=u.
articles[e],i=n.filter(p=>p!==o),a=X("Close the article",()=>y({reader:null})),d=o===void 0?S(r||s):ac(t,o),f=k(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},d),a),je(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...lm(t,i,o))]}function lm(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===c.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},ac(t,r)),d=t.locations.get(r);return d&&a.append(l("small",{class:"place"}," · ",S(d))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function ac(t,e){let{text:n,marks:o}=t.sentences[e],r=c.selected?z(u,c.selected):[],s=document.
createDocumentFragment(),i=0;for(let a of ln(o,d=>r.includes(d))){let[d,f,p]=a,h=dm(p,n.slice(d,f),r.includes(p));t.referring.
get(e)?.has(o.indexOf(a))&&h.setAttribute("title",u.nodes[p].label),s.append(n.slice(i,d),h),i=f}return s.append(n.slice(
i)),s}function dm(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>um(t)},n?l("mark",{text:e}):e);return o.
style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function um(t){y({reader:null}),N(L(t))}function cc(){let t=m(
"reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&
y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),v(()=>[c.reader,c.passage],am)}var mt=lc()??{at:0,last:0};function lc(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Kn(t,e){let n=t==="pushState"?{at:mt.at+1,last:mt.at+1}:mt;try{window.history[t](
n,"",e),mt=n}catch{}}function dc(){let t=lc();mt=t?{at:t.at,last:Math.max(t.at,mt.last)}:{at:mt.at+1,last:mt.at+1},Kn("r\
eplaceState",window.location.href)}function uc(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
mt.at>0&&e!==!1:mt.at<mt.last&&n!==!1}function fc(){Kn("replaceState",window.location.href)}var mc=5,We=[];function fm(){let{selected:t}=c;t?.kind!=="node"||t.index===We[0]||(We=[t.index,...We.filter(e=>e!==t.index)].
slice(0,mc+1))}function mm(){fm();let{selected:t}=c,e=We.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,mc);m("trail").
hidden=!We.length,m("visited").hidden=!e.length,m("visited").replaceChildren(...e.map(n=>l("li",{},Rn(n))))}function Jn(){
for(let t of["back","forward"])m(t,HTMLButtonElement).disabled=!uc(t)}function pc(){let[t,e]=[et("back","Back",()=>window.
history.back()),et("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],m("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[c.selected],mm)}function br(t){let e=K(),n=e?e.nodes:c.selected?Lt(c.selected).nodes:w().nodeIndices;vi(n,t)}function hc(){let t=e=>{c.step!==
null&&!c.editing&&c.view==="drawing"&&br(e)};t(!1),v(()=>[c.step,c.editing,w().waiting],()=>t(!0))}var vr="Not among the sentences of this page any more.",gc=l("p",{class:"story-count",role:"status"}),wc=et("back","Prev\
ious step",()=>Sr(-1)),yc=et("forward","Next step",()=>Sr(1)),xc=l("div",{class:"story-body"}),Qn=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:hm},l("div",{class:"story-head"},wc,gc,yc,X(
"Leave the story",pm)),xc),Xn=l("button",{type:"button",class:"more story-open",onclick:()=>Zn()});function Zn(){ft(Math.
min(c.left,c.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>Qn.focus({preventScroll:!0}))}function pm(){He(),
window.setTimeout(()=>Xn.focus())}function Sr(t){c.step!==null&&ft(c.step+t)}function hm(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!ht(t)||Qt(t.target)||(t.preventDefault(),Sr(e))}function gm(){let{step:t,story:e,editing:n}=c,o=xt();Qn.hidden=
!o||n,Xn.hidden=!!o||n||!e.steps.length,m("panel").classList.toggle("telling",!Qn.hidden),m("panel").classList.toggle("p\
athing",c.path!==null);let r=k(e.steps.length,"step");if(Xn.replaceChildren(c.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&Z(),gc.textContent=`Step ${t+1} of ${e.steps.length}`,wc.setAttribute(
"aria-disabled",String(t===0)),yc.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Mt()!==c.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>ft(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};xc.replaceChildren(...at([e.title&&l("p",{class:"story-title"},S(e.title)),...kr(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(d=>Tr(d))),s&&l("button",i),!lt&&l("button",a)]))}function kr(t){let e=ia(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",S(n)]))]}function Er(t){let e=H(),
n=e&&_e(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Nt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function Tr(t){let{sentence:e,
gone:n,source:o}=Er(t),r=S(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:H()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},S(o)),n&&l("p",{class:"missing",text:vr}))}function bc(){m("story").append(Xn,Qn),v(()=>[c.story,c.step,c.editing,
c.path,c.told,Mt(),H()],gm),v(()=>[c.step],()=>{c.step!==null&&(m("sheet").scrollTop=0)})}var{id:wm="",title:ym="",date:xm=""}=u.articles.at(-1)??{},Mr=`graphkit: story of ${JSON.stringify([wm,ym,xm])}`;function bm(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(Mr)??"{}"),n=oa(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function vm(){let{story:t,unsaved:e}=c;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(Mr):window.localStorage.
setItem(Mr,JSON.stringify({...t,unsaved:e}))}catch{}}function vc(){bm(),v(()=>[c.story,c.unsaved],vm),window.addEventListener(
"beforeunload",t=>{c.unsaved&&t.preventDefault()})}function to({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),on_page:"boolean",x:"do\
uble",y:"double",size:"double",r:"int",g:"int",b:"int"}}function eo({edgeMeasures:t}){return{weight:"int",sentences:"int",
documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"string",relations:"\
string",timeline:"string",named_sentences:"int",among_strongest:"boolean"}}function Sm({nodes:t,types:e,nodeMeasures:n},{
mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,type:e[a.type].name,via:a.via,listed_id:a.listed_id,
observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],first_seen:a.first,last_seen:a.last,timeline:Sc(a.timeline),
roles:a.roles.join("; "),official:a.official,aliases:a.forms.map(({text:d})=>d).join("; "),...Object.fromEntries(n.map(({
name:d,whole:f,values:p})=>[d,f?p[i]:be(p[i])])),on_page:!0}}function km(t,{weights:e,namedWeights:n,documents:o},r){let{
nodes:s,edges:i,edgeMeasures:a}=t,d=i[r],[f,p]=[s[d.a].id,s[d.b].id].sort();return{source:f,target:p,weight:e[r],sentences:e[r],
named_sentences:n[r],documents:o[r],...Object.fromEntries(a.map(({name:h,values:g})=>[h,be(g[r])])),first_seen:d.first,last_seen:d.
last,relations:ls(t,d),timeline:Sc(d.timeline),among_strongest:d.among_strongest}}function Sc(t){return t.map(([e,n])=>`${e}\
: ${n}`).join("; ")}function no(t,e){return e.nodeIndices.map(o=>Sm(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function oo(t,e){
return t.edges.flatMap(({index:o})=>e.edges[o]?[km(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<
r.target?-1:1)}var kc=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Em(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Ec(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Em(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Tc(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!kc.includes(o));return Ec([...kc,...n,"timeline",
"named_mentions"],no(t,e),to(t))}function Mc(t,e){let n=eo(t),o=["source","target",...Object.keys(n).filter(r=>r!=="amon\
g_strongest")];return Ec(o,oo(t,e),n)}var Tm=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Mm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ro(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Mm[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Ac(t,e,n){let o=$m(
t),r=Nm(t,e,n),s=no(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Tm,...[...o.node,...o.edge].map(Am),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${ro(i.id)}">${$c(i,o.node)}</node>
`),...oo(t,e).map(i=>`<edge source="${ro(i.source)}" target="${ro(i.target)}">${$c(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function $m(t){let e=to(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(eo(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Am({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function $c(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${ro(t[o])}</data>`).join("")}function Nm({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(x=>o.nodes[x]);if(!r.length)return new Map;let s={x:Xt(r.map(({x})=>x)),y:Xt(r.map(({y:x})=>x))},
i=r.map(({size:x})=>x),[a,d]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x,y:E})=>[Math.abs(x-s.x),Math.abs(
E-s.y)])),p=d>a?100:4,h=p/d;f*h>5e3&&(h=5e3/f,p=Math.max(d*h,4));let g=x=>be(Math.round(x*1e3)/1e3+0);return new Map(r.map(
({id:x,x:E,y:O,size:F})=>{let M=d>a?(F-a)/(d-a):0,{colour:pt}=e[t[x].type],[tt,W,$l]=[1,3,5].map(Pr=>parseInt(pt.slice(Pr,
Pr+2),16));return[t[x].id,{x:g((E-s.x)*h),y:g((s.y-O)*h),size:g(4+(p-4)*M),r:tt,g:W,b:$l}]}))}function Nc(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${Kr(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function me(t,e,n){Nc(t,new Blob([n],{type:e}))}var Ic={"Nodes as a table (CSV)":()=>me(
"nodes.csv","text/csv",Tc(u,w())),"Edges as a table (CSV)":()=>me("edges.csv","text/csv",Mc(u,w())),"Graph for Gephi and\
 others (GraphML)":()=>me("graph.graphml","application/xml",Ac(u,w(),bo))};function Oc(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>Ri(o()).toBlob(s=>{s&&Nc("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>me("drawing.svg","image/svg\
+xml",Bi(_i(o())))))}var so=Wc("story-title",()=>{y({story:{...c.story,title:so.value},unsaved:!0})}),io=Wc("step-title",()=>de({title:io.value})),
Nr=l("textarea",{id:"step-text",rows:4,oninput:()=>de({text:Nr.value})}),Lc=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Cc=l("ul",{class:"story-quotes"}),Bc=l("legend",{}),Rc=l("fieldset",{class:"story-step"},Bc,Ar("Heading",io),Ar("\
Text",Nr),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Cc,Yt("Replace\
 its view by what is shown now",fa)),Dc=l("p",{class:"hint",role:"status"}),[_c,Fc]=[Yt("Undo",ha),Yt("Discard all chang\
es",pa)],[Pc,Hc,$r]=[Yt("Read it",Zn),Yt("Download the story",Im),Yt("Print as a report",()=>window.print())],jc=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),X("Close the story's steps",He)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),Ar("Title of the story",so),Lc,Yt("Add this view",()=>{ar(),window.setTimeout(()=>io.focus())}),Rc,Dc,l("\
div",{class:"story-actions"},_c,Pc,Hc,$r,Fc));function Wc(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function Ar(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function Yt(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function Im(){me("story.toml","application/toml",na(c.story)),
y({unsaved:!1})}function qc(){if(c.editing||c.step!==null)return He();if(c.story.steps.length)return Zn();y({editing:!0,
open:!0}),window.setTimeout(()=>so.focus())}function Om({title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",
{type:"button",class:"story-name","aria-current":c.step===e?"step":null,onclick:()=>ft(e)},S(n)),et("back",`Move up: ${n}`,
()=>cr(e,-1)),et("forward",`Move down: ${n}`,()=>cr(e,1)),X(`Delete: ${n}`,()=>ma(e)))}function Lm(){if(jc.hidden=!c.editing,
!c.editing)return;let{story:t,step:e,before:n,unsaved:o}=c,r=xt();for(let[s,i]of[[so,t.title],[io,r?.title??""],[Nr,r?.text??
""]])s.value!==i&&(s.value=i);Lc.replaceChildren(...t.steps.map(Om)),Rc.hidden=!r,Bc.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,Cc.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=Tr(s),d=r?.quotations.filter((f,p)=>p!==i);return a.
append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>de({quotations:d})})),a})),_c.hidden=!n;for(let s of[
Pc,Hc,$r])s.hidden=!t.steps.length;$r.hidden||=!r,Fc.hidden=!o,Dc.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function Gc(){
m("story").append(jc),v(()=>[c.editing,c.story,c.step,c.before,c.unsaved],Lm)}function Cm(t){let{gone:e,source:n}=Er(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
S(n)),e&&l("p",{class:"missing",text:vr}))}function Bm(t){ft(t);let e=c.story.steps[t],n=c.view==="drawing";return n&&br(
!1),l("section",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${c.story.steps.length}`}),...kr(e),
n&&Ko(),...e.quotations.map(Cm))}function Rm(){let[t,e]=[{...c},yt()],{title:n,steps:o}=c.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...at([l("h1",{dir:"auto",text:n||u.about.title}),n&&l(
"p",{class:"source"},S(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((p,h)=>Bm(h)));y(t);let{x:a,y:d,scale:f}=e;return Tt({position:{x:(r/2-a)/f,y:(s/2-d)/f},scale:f}),i}function Uc(){window.
addEventListener("beforeprint",()=>{c.step!==null&&(document.documentElement.dataset.printing="story",document.body.append(
Rm()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function Vc(){vc(),bc(),Gc(),xa(),Uc()}function Ir(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,d]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(d+1)*r-1,o)]}function zc([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Yc(t,e,n,{first:o,last:r}){let s=d=>Math.min(Math.max(d,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Dm=120,Kt={width:600,height:36},_m=900,Kc=4,qe=Je(u.articles),A=Fm(),V=null,pe=0;function Fm(){let[t,e]=[qe[0]??0,qe[qe.
length-1]??0],{days:n,counts:o}=qe.length?Qe(qe,Dm):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function ao(){
if(V)return Ir(V.from,V.to,A);if(!c.period)return[A.first,A.last];let[t,e]=c.period.map(gt);return[t,e]}function Ge(t){let e=!t||
t[0]<=A.first&&t[1]>=A.last;y({period:e?null:[G(t[0]),G(t[1])]})}function Or(){let[t,e]=ao(),n=A.last-A.first+1,o=Math.max(
...A.counts),r=A.counts.map((i,a)=>{let[d,f]=[A.first+a*A.width,Math.min(A.first+(a+1)*A.width-1,A.last)],p=Kt.width*a*A.
width/n,h=Kt.width*(f-d+1)/n,g=i?Math.max(2,(Kt.height-2)*Math.sqrt(i/o)):0,x=f>=t&&d<=e;return $("g",{class:x?"in":"out"},
$("title",{},`${At(G(d),G(f))}: ${k(i,"article")}`),$("rect",{class:"ground",x:p,y:0,width:h,height:Kt.height}),$("rect",
{class:"count",x:p+.1*h,y:Kt.height-g,width:.8*h,height:g}))}),s=m("strip-bars",SVGElement);s.classList.toggle("narrowed",
V!==null||c.period!==null),s.replaceChildren(...r)}function co(){Or();let[t,e]=ao().map(G);m("strip-from",HTMLInputElement).
value=t,m("strip-until",HTMLInputElement).value=e,m("strip-all").hidden=!c.period}function Pm(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Ue(),t.setPointerCapture(
n.pointerId),V={from:e(n),to:e(n)},Or())}),t.addEventListener("pointermove",n=>{V&&(V.to=e(n),Or())}),t.addEventListener(
"pointerup",()=>{if(!V)return;let n=Math.abs(V.to-V.from)*t.getBoundingClientRect().width,o=Ir(V.from,n<Kc?V.from:V.to,A);
V=null;let r=c.period&&gt(c.period[0])===o[0]&&gt(c.period[1])===o[1];Ge(r&&n<Kc?null:o),co()}),t.addEventListener("poin\
tercancel",()=>{V=null,co()})}function Jc(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(A.first),max:G(A.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>m(r,HTMLInputElement).value);Ue(),xe(n)&&xe(o)&&Ge(Yc(gt(n),gt(o),t,A)),co()}),e}function Hm(){let t=c.
period?ao():null,e=t?t[1]-t[0]:A.width-1;(!t||t[1]>=A.last)&&Ge([A.first,Math.min(A.first+e,A.last)]),pe=window.setInterval(
()=>{let n=zc(ao(),A);n?Ge(n):Ue()},_m),Lr()}function Ue(){window.clearInterval(pe),pe=0,Lr()}function Lr(){let t=m("str\
ip-play");t.textContent=pe?"❚❚":"▶",t.setAttribute("aria-label",pe?"Pause":"Play the articles over time")}function Qc(){
let t=m("strip");if(t.hidden=A.first===A.last,t.hidden)return;let e=$("svg",{id:"strip-bars",viewBox:`0 0 ${Kt.width} ${Kt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>pe?Ue():Hm();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Jc("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Jc("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Ue(),Ge(null)}}))),
Pm(e),Lr(),v(()=>[c.period],co)}function Xc(t,e,n){let o=D(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function lo(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function he(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Zc(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:ps,d=i&&`${i} (${n.toLowerCase()}\
)`;return[e,he(i||n,f=>r[f],{whole:d,hint:o,show:a})]}))}function jm(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function tl(t,e,n){let o=D(()=>[],()=>jm(t.nodes));return{nodes:Wm(t,e,n,o),edges:qm(t,e,o)}}function Wm({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Xc(
"Type",t.length,i=>e[t[i].type].name),strength:he("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:he("Mentions",i=>o().mentions[i]),articles:he("Articles",i=>o().articles[i]),first:lo("F\
irst","First seen",i=>t[i].first),last:lo("Last","Last seen",i=>t[i].last),roles:Xc("Roles",t.length,i=>t[i].roles.join(
"; ")),...Zc(n.filter(({name:i})=>i!=="weighted_degree"))}}function qm(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,d)=>({
title:a,whole:"",hint:"",words:!0,key:f=>n()[d(f)],text:f=>o[d(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].
b),strength:he("Sentences",a=>e().weights[a]),articles:he("Articles",a=>e().documents[a]),...t.relations.length?{relations:Gm(
t)}:{},...Zc(s),first:lo("First","First seen",a=>r[a].first),last:lo("Last","Last seen",a=>r[a].last)}}function Gm(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>us(t.edges[e]),text:e=>ds(t,t.edges[e])}}function el(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((d,f)=>d?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let d of i)a[d]=r(d);return i.sort(s?(d,f)=>a[f]-a[d]:(d,f)=>a[d]-a[f])}var Ve=tl(u,w,Ws);function Cr(t,e){let n=Object.values(Ve[t]).map((o,r)=>{let s=o.text(e);return r===0?Um(t,e,s):l("td",
o.words?{class:Vm(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function Um(t,e,n){let o=t==="n\
odes"&&q(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
S(n)))}function Vm(t){return t.length>16?"words long":"words"}function nl({target:t}){return t instanceof Element?t.closest(
"tr"):null}function ol(t,e){let n=nl(t);if(!n||!Ye(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);N(e==="nodes"?L(o):U(o)),fo(n)}function uo(){if(c.view==="drawing")return;let t=c.selected&&`${c.selected.
kind}s`===c.view?c.selected.index:-1,n=[...m("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=C(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function fo(t){let e=t&&C(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function rl(t){let e=nl(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!ht(t)||(t.preventDefault(),fo(n[t.key]))}var mo=100,$t=mo;function zm(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Km(t,e,s&&!i)}))}function Ym(t){let e=Object.entries(Ve[t]).map(([o,r])=>zm(t,o,r)),n=l("tbody",{onclick:o=>ol(
o,t),onkeydown:rl});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Km(t,e,n){
let[o,r]=c.sort[t];y({sort:{...c.sort,[t]:[e,o===e?!r:!n]}})}function sl(t){let[e,n]=c.sort[t];return el(t,w(),Ve[t][e]??
Ve[t].strength,n)}function Jm(){let t=c.view;if(t==="drawing")return;let e=m("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(Ym(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),$t=mo;let n=sl(t);Qm(e,c.sort[t]),C(e,"tbody")?.replaceChildren(...n.slice(0,$t).map(o=>Cr(t,o))),il(t,n.length),
uo()}function Qm(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function il(t,e){let n=(t==="nodes"?u.nodes:u.edges).
length,o=e===n?k(e,t.slice(0,-1)):`${b(e)} of ${k(n,t.slice(0,-1))}`,r=e>$t?`, the first ${b($t)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=w().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";C(m("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(mo,e-$t))} more`,onclick:Xm});C(m("tables"),".table-end")?.replaceChildren(
...e>$t?[a]:[])}function Xm(){let t=c.view,e=C(m("tables"),"tbody");if(t==="drawing"||!e)return;let n=$t;$t+=mo;let o=sl(
t);e.append(...o.slice(n,$t).map(r=>Cr(t,r))),il(t,o.length),uo(),fo(e.children[n])}function al(){v(()=>[c.view],()=>{let t=c.
view!=="drawing";m("tables").hidden=!t,m("drawing").classList.toggle("covered",t)}),v(()=>[c.view,c.view!=="drawing"&&w(),
c.sort],Jm),v(()=>[c.selected],uo)}function Zm(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,p,h)=>f<p?`${b(f)} of ${k(p,h)}`:
k(p,h),d=[k(t,"article")+(i&&` ${ct(i,Xe)}`),At(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];m("summary").textContent=d.filter(Boolean).join(" · ")}function tp(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),m("note").hidden=!n.length,m("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function ep(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:d}=u.about,f=Zt(u,o),p=Object.entries(d).map(([g,x])=>x?`${g} ${x}`:g);return[["Edges join nodes",
n],["Ranked by",Et(o)?f:`${nt(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",p.join(" ")||"all as by default"],["Built",[t&&j(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function np(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function op(t){return l("details",{},l("summary",{text:k(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},S(e)))))}function cl(){Zm(),tp();let t=m("how",HTMLDetailsElement);m("m\
ade").replaceChildren(...ep().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...np().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},op(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,C(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{ge(t,e.target)||(t.open=!1)})}var Br=["node","edge","other","path","view","focus","story"],rp=250,Dt={all:"",places:""},it=null;function dl(){let t=c.
step===null||Mt()!==c.told;return Vt(Rt,c,t?void 0:["story","theme"])}function ul(){let[t,e]=[dl(),Vt(Rt,c,Br)];it&&window.
clearTimeout(it.timer),t===Dt.all?it=null:e===Dt.places?it={timer:window.setTimeout(ll,rp),hash:t}:(ll(),fl("pushState",
t)),it||(Dt={all:t,places:e})}function ll(){it&&(Dt={...Dt,all:it.hash},fl("replaceState",it.hash),it=null)}function fl(t,e){
let n=[es&&"embed",e].filter(Boolean).join("&");Kn(lt?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Jn()}
function ml(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function pl(){let t=ml();if(t===Dt.all)return;
it&&window.clearTimeout(it.timer),it=null;let e=Fn(t),{selected:n=null,step:o=null,theme:r=c.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&c.story.steps[o]?(y({theme:r}),ft(o)):(e.step=o!==null&&c.story.steps[o]?o:null,lt&&(e.view="drawing"),St(n,c.selected)?
e.selected=c.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),Dt={all:t,places:Vt(Rt,c,Br)}}function sp(){
dc(),pl(),ul(),Jn()}function hl(){fc(),ml()||!u.story?pl():(ft(0),Dt.places=Vt(Rt,c,Br)),Jn();for(let t of["popstate","h\
ashchange"])window.addEventListener(t,sp);v(()=>[dl()],ul)}var ip=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it"],["+ and −","Zoom in and out"],["0","Show all of it"]]],
["In the story",[["← →","Previous and next step, while its card has the focus"]]],["In the tables",[["↑ ↓","Next\
 row; Home and End: first and last"],["Enter","Select the row; on the head of a column: sort by it, again: reverse the o\
rder"]]]],ap=["A node is a person, an organisation, a place or a topic that the articles name; the larger, the more ment\
ions. An edge joins two that are named together; the thicker, the more sentences. Point at either to highlight it, click\
 to read the sentences.","A hollow node is an observer: it only reports, as news agencies do. Nodes with strong edges st\
and close together.","The address of this page always holds what you see: copy it to come back, or to show it to others \
who have the file."];function gl(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l(
"div",{},l("dt",{text:n}),l("dd",{text:o})))))}function cp(){let t=X("Close the help",()=>m("help",HTMLDialogElement).close()),
e=ip.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...ap.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&gl("Measures of edges",u.edgeMeasures),u.edges.length>0&&gl("Measures of nodes",u.nodeMeasures)]}
function lp(){let t=m("help",HTMLDialogElement);c.help&&!t.open?t.showModal():!c.help&&t.open&&t.close()}function wl(){let t=m(
"help",HTMLDialogElement);t.append(...at(cp())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||Qt(e.target)||!ht(e)||(e.preventDefault(),y({help:!0}))}),v(()=>[c.help],lp)}function yl(){let t=m("search",HTMLInputElement),e=new ue(t,m("suggestions"),m("no-match"),n=>{t.value="",N(L(n))},n=>{t.
value="",Ms(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Qt(n.target)||
!ht(n)||(n.preventDefault(),t.focus(),t.select())})}var dp=120,up="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",fp="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",mp="Whe\
re you publish the page, give its address instead of the file's name.",Jt=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Rr=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),xl=l("p",{class:"hint",id:"share-note"}),bl=l("p",{class:"hint",text:mp}),po=l("p",{id:"copied",role:"st\
atus"}),vl=Sl("Copy link",Jt,"Link copied.");async function pp(t,e){try{await navigator.clipboard.writeText(t.value),po.
textContent=e}catch{t.focus(),t.select(),po.textContent="This browser does not let the page copy: copy what is selected."}}
function Sl(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>pp(e,n)})}function kl(){
let t=window.location.href;Jt.value=Gr(t),xl.textContent=we(t)?Jt.value?up:fp:"",[Jt.hidden,vl.hidden]=[!Jt.value,!Jt.value],
Rr.value=Ur(t,ct(u.about.title,dp)),bl.hidden=!we(t),po.textContent=""}function El(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),xl,Jt,vl,l("p",{class:"share-title",text:"In another page"}),bl,Rr,Sl("C\
opy HTML",Rr,"HTML copied."),po)}var hp={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},gp={type:"Type",community:"Community"},wp={system:"As the system",
light:"Light",dark:"Dark"},yp={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v\
9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.\
1.8-1.1 1.7M8 12.4h.01"};function xp(t){return $("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},$("path",{d:yp[t]}))}function _r(t,e,n){
return l("button",{type:"button",class:"tool",title:e,...n},xp(t),l("span",{class:"tool-name",text:e}))}function Dr(t,e,n){
let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return v(()=>[c[t]],()=>{for(let r of o)
r.checked=r.value===c[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),...o.map(r=>l("label",{},
r,l("span",{text:n[r.value]}))))}function Fr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=_r(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=l(
"div",{class:"menu-place"},s,r);function a(d){r.hidden=!d,s.setAttribute("aria-expanded",String(d))}return i.addEventListener(
"keydown",d=>{d.key!=="Escape"||r.hidden||(d.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",d=>{d.relatedTarget&&
!ge(i,d.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",d=>{ge(i,d.target)||a(!1)}),r.addEventListener("\
click",d=>{Ye(d.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function bp(){let t=Fr("Share","share",El());return C(
t,"button")?.addEventListener("click",kl),t}function Tl(){let t=Object.entries(Ic).map(([e,n])=>l("button",{type:"button",
class:"save",text:e,onclick:n}));m("tools").append(Dr("view","Shown as",hp),Fr("Colours","colours",Dr("colours","Colour \
nodes by",gp),Dr("theme","Light or dark",wp)),Fr("Download","download",Oc(),l("p",{class:"hint",text:"What is shown, as \
data:"}),...t),bp(),_r("story","Story",{id:"story-tool","aria-controls":"story",onclick:qc}),_r("help","Help",{"aria-has\
popup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}var Ml=null;function vp(){c.focus!==Ml&&qt(!0),Ml=c.focus}Fs();cl();Xi();Qc();yl();qi();Vi();ic();pc();Ga();al();Tl();wl();
cc();ns();Vc();hl();No();qt();v(()=>[c.focus],vp);hc();window.setTimeout(Z,300);window.graphkit={network:T,data:u,state:c,
select:N,update:y,labels:Ie,communityNames:Mn,visible:w};})();
