// Made from the modules in src by `make page`.
"use strict";
(()=>{function m(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function D(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...yt(n)),o}function yt(t){return t.filter(Boolean)}function A(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var jc={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function U(t){return A("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},A("path",{d:jc[t.shape],fill:t.colour}))}
function He(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Ar(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function Ut(t,e,n){let o=A("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},A("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function Pe(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function $t({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function je(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function de(t,e){return e instanceof Node&&t.contains(e)}function We(t,e){return t instanceof Element?t.closest(
e):null}function fo(t){let[e,n=""]=Nr(t,"#"),[o,r=""]=Nr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Nr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Ir({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function uo(t){return t==="embed"||t.startsWith(
"embed=")}function mo(t){let{query:e,hash:n}=fo(t);return e.some(uo)||n.some(uo)}function Ge(t){let{base:e,query:n,hash:o}=fo(
t),r=s=>s.filter(i=>!uo(i));return Ir({base:e,query:r(n),hash:r(o)})}function Wc(t){let{base:e,query:n,hash:o}=fo(Ge(t)),
r=ue(t)?e.slice(e.lastIndexOf("/")+1):e;return Ir({base:r,query:[...n,"embed"],hash:o})}function Or(t){let e=Ge(t);if(!ue(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function ue(t){return t.startsWith("file:")}function Lr(t,e){let[
n,o]=[Wc(t),e].map(Gc);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Gc(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Cr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function P(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Cr[Number(n)-1]} ${e}`}function fe(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Cr[Number(n)-1]} ${e}`:e}function At(t,e){return t?t===
e?P(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${P(e)}`:`${t.slice(0,4)===e.slice(0,4)?P(t).slice(0,-5):P(t)}\
 – ${P(e)}`:""}function pt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function me(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=pt(t);return Number.isFinite(e)&&G(e)===t}function Ue(t){
return t.filter(({date:e})=>e).map(({date:e})=>pt(e)).sort((e,n)=>e-n)}function qe(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Br(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Uc(n[n.length-1]));return n}function Uc(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Rr(new Date(qc(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function qc(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Rr(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function po(t,e){return e==="week"?Rr(new Date(`${t}T00:00Z`)):t.slice(0,7)}var zc=32,ze=80,Vc={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function it(t,e=zc){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function Ct(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Vc[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Dr(t){let e=Ct(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Ve({id:t,title:e,date:n}){let o=it(e||t,ze);return n?`${o}\
 · ${P(n)}`:o}function Ke(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Ye(t){return it(t,ze)||"No source given"}function ho(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Kc="https://www.wi\
kidata.org/wiki/";function Fr(t){return/^Q[1-9]\d*$/.test(t)?Kc+t:ho(t)}function bt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Pr(t,e){let n=Hr(e,"degree"),o=Hr(e,"community"),r=bt(e.nodes).map((i,a)=>({...Yc(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=bt(e.edges).map((i,a)=>Jc(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks){let p=s.find(h=>Math.min(h.a,h.b)===Math.min(i,a)&&Math.max(h.a,h.b)===Math.max(i,a));
Object.assign(a<0?r[i]:p??{},{mark:c,note:f})}return{about:e.about,types:bt(e.types),ranks:bt(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(_r),nodeMeasures:e.node_measures.map(_r),articles:bt(e.articles),communities:Xc(r),nodes:r,edges:s,relations:bt(
e.relations),others:bt(e.others),unlisted:e.unlisted,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.
from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.
from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function _r(t){return{
...t,values:Float64Array.from(t.values)}}function Hr({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(
`The page has no measure "${e}".`);return n.values}function Yc({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,
short:it(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:jr(s.timeline,i),mark:"",note:"",called:i.
called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),edges:[]}}function Jc({id:t,from:e,to:n,
width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,mark:"",note:"",weight:i.
sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,first:a.days[i.first],
last:a.days[i.last],timeline:jr(i.timeline,a)}}function jr(t,{periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],
t[o+1]]);return n}var go=12,at=-1;function vt({communities:t},e){return e<go&&t[e].members.length>1?e:at}function Xc(t){
let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(
0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function Nt(t,e){return t.a===
e?t.b:t.a}function V(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function N(t){return{kind:"no\
de",index:t}}function q(t){return{kind:"edge",index:t}}function kt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&
t.index===e.index}function Bt(t){return m(t,HTMLScriptElement).text}var wo=JSON.parse(Bt("drawn")),u=Pr(wo,JSON.parse(Bt("payload")));var Rt=mo(window.location.href),Wr=Rt&&mo(`#${window.location.hash.slice(1)}`);Rt&&(document.documentElement.dataset.embed=
"");function Zc(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},U(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function Gr(){Rt&&m("drawing").append(Zc());let t=m("whole",HTMLAnchorElement);t.hidden=
!Rt;let e=()=>{t.href=Ge(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var Xe={period:null,sources:null,article:null,topic:null};function St({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function Ur(t,e){if(!St(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:tl(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||Qc(a,n))))}function Qc(t,[e,n]){return t!==""&&t>=e&&t<=n}function tl({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function qr({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=Je(t,r),i=Je(e,r);return{weights:s.times,namedWeights:Je(n,r).
times,documents:s.documents,mentions:i.times,named:Je(o,r).times,articles:i.documents}}function Je({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function zr({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Vr(t,e,n,o){
let r=new Map;for(let s of zr(t,e,n)){let{date:i}=t.articles[s];i&&r.set(po(i,o),(r.get(po(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function Kr(t,e,n){let o=zr(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function Ze({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Yr({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Jr({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function Xr({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Zr({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function xo({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,p,h],g)=>{let x=a.filter(([M,C])=>M===g&&(!i||i[s?.sentences[C].article??0])),T=[...new Set(
x.map(([,M])=>M))];return{words:t[f].words,verb:t[f].verb,source:p===-1?e:p,target:p===-1||p===e?n:e,both:p===-1,count:s?
T.length:h,sentences:T,marks:new Map(x.map(([,M,C,$])=>[M,[C,$]])),reporters:new Map(x.flatMap(([,M,,,C])=>C===-1?[]:[[M,
C]]))}}).filter(({count:f})=>f>0).sort((f,p)=>p.count-f.count)}var el=new Intl.NumberFormat("en"),nl=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),ol=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),rl=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return el.
format(t)}function yo(t){return nl.format(t)}function Qr(t){return ol.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function ts(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[rl.select(t)]}`}function Qe(t,e){
return t.toFixed(e).replace("-","−")}function es(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ns(t){return t<.001?"p < 0.001":`p =\
 ${yo(t)}`}function pe(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function qt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var os=4;function Et(t){return t==="weight"||t==="documents"}function et({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function zt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function bo({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function rs(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:bo(t,e).values}function vo({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function he(t,e){return Et(e)?b(t):Qe(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function ss({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Qr(e)):""}function is(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function as({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<os||s[c]<os),s[a]+=1,s[c]+=1}return r}function ct({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Xe,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Vt(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function cs(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,x)=>Number(g>=e.minimum&&
o.documents[x]>=e.minimumDocuments&&Yr(t,x,e.verb))),i=ko(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:ko(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:x}of t.nodes)f[x]+=c.nodes[g];let p=e.communities.
length?ko(t,{...e,communities:[]},s,o.mentions):i,h=So(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:So(i.nodes),edgeCount:h.length,drawnIndices:e.all?h:So(as(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:sl(t,p.nodes)}}function sl(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=vt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function ko(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:h,community:g,official:x},T)=>Number(r[h]&&(x||!i||t.types[h].name!==
"person")&&(!s.length||s.includes(vt(t,g)))&&o[T]>0));i&&il(t,c,n,o),a&&al(t,a,c,n);let f=new Uint8Array(n.length),p=new Uint8Array(
c.length);for(let h=0;h<f.length;h+=1){let[g,x]=[t.ends[2*h],t.ends[2*h+1]];!n[h]||!c[g]||!c[x]||(f[h]=p[g]=p[x]=1)}return tn(
e)?{passing:c,edges:f,nodes:c}:(a&&(p[a.node]=1),{passing:c,edges:f,nodes:p})}function tn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function il({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,p]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[p]=1),r[c]&&i(p)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function al(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let p of t.nodes[f].edges){let h=Nt(t.edges[p],f);!r[p]||
!o[h]||s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function So(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function ls(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[Nt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>Nt(t.edges[a],e))],edges:i}}function ds(t,e){
return e.focus!==null||Object.entries(Eo(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Eo(t){let{
rank:e,all:n,...o}=ct(t);return o}function cl(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function F(t,e){let n;return()=>{let o=t();
return(!n||!cl(o,n.of))&&(n={of:o,made:e()}),n.made}}var en=5,Mo=20,Kt={selected:null,other:null,hovered:null,sentences:en,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",refused:0,sort:{nodes:[
"strength",!0],edges:["strength",!0]},...ct(u)},d=Kt,us=[],To=!1;function y(t){Object.assign(Kt,t),Kt.problem&&St(Kt)&&Object.
assign(Kt,Xe,{open:!0,refused:Kt.refused+1}),!To&&(To=!0,queueMicrotask(()=>{To=!1,$o()}))}function $o(){for(let t of us)
t()}function k(t,e){us.push(F(t,e))}function O(t){kt(t,d.selected)&&d.other===null||y({selected:t,other:null,hovered:null,
sentences:en,neighbours:!1,open:t!==null})}function fs(t){O(null),y({other:t,open:!0})}function Dt(t){kt(t,d.hovered)||y(
{hovered:t})}var ge=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var ll=6;function ms({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:p,b:h}of e)r[f]&&(s[p+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:p,b:h}of e)if(r[f])for(let[g,x]of[[p,h],[h,p]]){let T=c[g];c[g]+=1,[a.ends[T],a.edges[T],a.lengths[T]]=[x,f,r[f]]}
return a}function ps({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:p})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(p,1))),a=n.lengthOf.map((f,p)=>f&&f*(i[e[2*p]]+i[e[2*p+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function nn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new ge;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function hs(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new ge;f.push(o[e],e);for(let p=f.pop();p!==void 0&&p!==n;p=f.pop())if(!c.has(p)){c.add(p);
for(let h=t.starts[p];h<t.starts[p+1];h+=1){let[g,x]=[t.ends[h],t.edges[h]],T=(i.get(p)??0)+t.lengths[h];r.has(g)||s.has(
x)||T>=(i.get(g)??1/0)||(i.set(g,T),a.set(g,[p,x]),f.push(T+o[g],g))}}return dl(n,a,i.get(n)??0)}function dl(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function gs(t,e,n,o=ll){let[r,s]=e<n?[e,n]:[n,e],i=nn(t,s),a=e===n?null:hs(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...ul(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
fl);let p=f.shift();if(!p)break;c.push(p)}return r===e?c:c.map(ml)}function ul(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((x,T)=>g[T]===
x)),p=new Set(f.map(({edges:g})=>g[a])),h=hs(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),p);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function fl(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function ml({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function xs(t,e){let n=bt(t.sentences),o=hl(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let p of new Set(c.
marks.map(h=>h[2])))r[p].push(f)});let s=c=>n[c].marks.filter((p,h)=>!o.get(c)?.has(h)).map(p=>p[2]),i=c=>ws(r.map((f,p)=>f.
flatMap(h=>c(h).filter(g=>g===p).map(()=>n[h].article)))),a=c=>ws(t.edges.map((f,p)=>f.filter(h=>c(h,p)).map(h=>n[nt(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:pl(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[p,h]=Array.
isArray(c)?c:[c,c],{a:g,b:x}=e.edges[f],[T,M]=[s(p),s(h)];return T.includes(g)&&M.includes(x)||T.includes(x)&&M.includes(
g)}),namedNodePlaces:i(s)}}function pl(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function hl(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function ws(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function nt(t){
return Array.isArray(t)?t[0]:t}function Ao({sentences:t},e,n){return n?e.filter(o=>n[t[nt(o)].article]):e}function ys({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Yt({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function No(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Yt(t,nt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(nt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function bs(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[nt(o)],s=!Array.isArray(o)&&Yt(t,nt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var gl=120;function vs(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-gl)),r=[...e].sort((s,i)=>nt(s)-nt(i));return No(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function on(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Ss="so sentences and the filters by period, source, topic and article are missing; all else works, and",wl=`This bro\
wser lacks DecompressionStream, ${Ss} a current Firefox, Chrome, Edge or Safari shows everything.`,xl=`This file's sente\
nces are damaged, ${Ss} a fresh copy of the file shows everything.`,ks,Io=null;function lt(){return ks??=d.problem?Promise.
resolve(null):bl().catch(yl),ks}function ot(){return Io}function Es(){Ts()&&!("DecompressionStream"in window)&&y({problem:wl})}
function Ts(){return Bt("evidence").startsWith('"')}function yl(){return y({problem:xl}),null}async function bl(){let t=Bt(
"evidence");return Io=xs(JSON.parse(Ts()?await vl(JSON.parse(t)):t),u),y({}),Io}async function vl(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Ms(){return[d.period,d.sources,d.article,d.topic,St(d)&&ot()]}var we=F(Ms,()=>{let t=ot(),e=t&&Ur(t,d);return{chosen:e,
counts:t&&e?qr(t,e):u.counts}}),K=F(()=>[d.rank,we()],()=>rs(u,d.rank,we().counts)),kl=F(()=>[K(),we().counts.weights],()=>is(
K(),we().counts.weights)),w=F(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,d.verb,d.communities,d.officials,d.all,d.
isolates,d.focus,...Ms()],()=>({...cs(u,d,we(),kl),waiting:St(d)&&!ot()})),$s=F(()=>[w(),K()],()=>vo(u,w().edges,K())),As=F(
()=>[w()],()=>vo(u,w().edges,w().weights)),xe=F(()=>[w(),K()],()=>ms(u,w().edges,K())),Jt=F(()=>d.path?[d.path.a,d.path.
b,xe(),d.avoided,d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=w();if(!t||!o[t.a]||!o[t.b])return[];
let r=u.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return gs(ps(u,xe(),t,r),t.a,t.b)});function ht(){let t=Jt();
return t[Math.min(Math.max(d.path?.number??0,0),t.length-1)]??null}var Sl=F(()=>[w(),K()],()=>new Map);function Xt(t){if(t.
kind==="edge")return{nodes:V(u,t),edges:[t.index]};let e=Sl(),n=e.get(t.index)??ls(u,t.index,w(),K());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function rn(t){let[e,{chosen:n}]=[ot(),w()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index].timeline:Vr(e,t,n,u.about.period)}function Ns(t){let[e,{chosen:n}]=[ot(),w()];return!e||!n?(t.kind==="\
node"?u.nodes:u.edges)[t.index]:Kr(e,t,n)}function sn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Is=10.5,El=22,Tl=5,Ml=60,Os=2,$l=6,gt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Oo=[];function Al(t){if(!Oo[t.index]){let e=rt(m("overlay",HTMLCanvasElement));e.font=`100px\
 ${gt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Oo[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Oo[t.index]}function Nl(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Is),El))/2}function an(t,e,n=Os,o=Nl(t,e)){let{width:r,above:s,
below:i}=Al(t),[a,c]=[o*r,o*(s+i)],f=ye(t,e),[p,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[p,f.bottom+n],[p,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([x,T])=>({node:t.index,letters:o,
baseline:T+o*s,left:x,top:T,right:x+a,bottom:T+c}))}function ye(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function Il(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Lo(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=sn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,Tl),...s]),p=new Set([...f,...r?t.slice(0,Ml):[]]);for(let g of e)a.add(
ye(u.nodes[g],n),g);let h=[];for(let g of t){let x=s.includes(g)?$l:Os,T=an(u.nodes[g],n,x),M=an(u.nodes[g],n,x,Is),C=j=>j.
left>=c.left&&j.right<=c.right&&j.top>=c.top&&j.bottom<=c.bottom,$=j=>C(j)&&!a.hit(j,g),Q=j=>C(j)&&!a.hit(j,g,s.includes(
g)?0:g),tt=T.find($)??M.find($)??(p.has(g)?M.find(Q):void 0)??(f.has(g)?Il(M,c).find(Q):void 0);tt&&(a.add(tt,-1),h.push(
tt))}return h}function rt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var cn=28,Ol=.02,Ls=1.6,Ll=1.6,Cl=6,Bl=3.5,Rl=5,Dl=.8,dt={upright:!1,across:1,down:1};function Cs({x:t,y:e}){let[n,o]=dt.
upright?[-e,t]:[t,e];return{x:n*dt.across,y:o*dt.down}}function Bs({x:t,y:e}){let[n,o]=[t/dt.across,e/dt.down],[r,s]=dt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Rs(){let{clientWidth:t,clientHeight:e}=m("network"),
n=ln(1);if(dt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),dt.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(dt,_l());for(let s of u.nodes)[s.x,s.y]=[s.x*dt.across,s.y*dt.down];let{scale:o}=dn(),r=Math.min(Math.max(
Bl/o-Cl,0),Rl);r&&Fl(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,Dl/o),2.5)}function Fl(t){let e=u.nodes.map(r=>ye(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let p=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(p/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function _l(){
let{scale:t}=dn(),{wide:e,high:n}=Ds(),{left:o,top:r,right:s,bottom:i}=ln(t),a=c=>Math.min(Math.max(c,1),Ll);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Ds(){let{clientWidth:t,clientHeight:e}=m("network"),n=cn+(m("note").hidden?0:
m("note").offsetHeight);return{wide:Math.max(t-2*cn,50),high:Math.max(e-cn-n,50),below:n}}function dn(){let{wide:t,high:e,
below:n}=Ds(),[o,r]=[Ol,2*Ls];for(let a=0;a<14;a+=1){let c=(o+r)/2,{left:f,top:p,right:h,bottom:g}=ln(c);c<=Ls&&(h-f)*c<=
t&&(g-p)*c<=e?o=c:r=c}let s=ln(o),i={x:(s.left+s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(cn-
n)/2}}}function ln(t){let e=m("network").clientWidth/8,n=w().nodeIndices.flatMap(r=>{let s=u.nodes[r],i=ye(s,t);if(!s.labelled)
return[i];let{left:a,right:c,bottom:f}=an(s,t)[0],p=Math.max(0,(c-a-e)/2);return[i,{left:a+p,right:c-p,top:i.top,bottom:f}]}),
o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),
o.right=Math.max(o.right,r.right/t),o.bottom=Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}var Hl=1.5,Pl=2,jl=.3,Fs=Array.from({length:go},(t,e)=>`community-${e+1}`),_s="community-other",un=null;function Hs(){return un||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Ps(){return`${Hs()} ${d.colours}`}function fn(){let t=document.documentElement;
t.dataset.theme=Hs(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Ps(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Fs,_s].map(o=>[o,n(o)]))}}var It=fn();function L(){return It}function js(){
return It.name===Ps()?!1:(It=fn(),!0)}function Co(t,e){un=t,It=fn();try{return e()}finally{un=null,It=fn()}}function be(t){
return Bo(vt(u,t))}function Bo(t){return t===at?_s:Fs[t]}function mn(t){let e=d.colours==="community"?It.communities[be(
t.community)]:u.types[t.type].colour;return t.observer?{fill:It.ground,border:e}:{fill:e,border:It.ground}}function pn({
observer:t,size:e},n){return Math.min(t?Pl:Hl,jl*e*n)}function Ws(t){let{fill:e,border:n}=mn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Rs();var Gs=new vis.DataSet(u.nodes.map(Ws)),E=new vis.Network(m("network"),{nodes:Gs,
edges:[]},JSON.parse(Bt("options")));function Us(){Gs.update(u.nodes.map(Ws))}var Wl=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),qs=0,hn=F(()=>[d.moved],()=>{let t=[...Wl];for(let[e,n,o]of d.moved)t[e]=Cs(
{x:n,y:o});return{places:t}});function ve(){return qs}function gn(t){qs+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(u.nodes[o],
{x:e,y:n}),Object.assign(E.body.nodes[o],{x:e,y:n})})}function wn(t,e){let{x:n,y:o}=Bs(e),r=d.moved.filter(([s])=>s!==t);
y({moved:[...r,[t,n,o]]})}var Gl=400,Ul=5,ql=1.5,zs=3,zl=.11,Vl=.012,Kl=.8,Ys=13,Js=16,Xs=F(()=>[w(),ve()],()=>{let t=[];if(u.nodes.length<=Gl)return t;
let{nodes:e,nodeIndices:n}=w(),o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({members:r},s)=>{
let i=r.filter(a=>e[a]);i.length>=Ul&&t.push(Yl(s,i,2*o*Vl))}),t});function Yl(t,e,n){let o={x:Vs(e.map(a=>u.nodes[a].x)),
y:Vs(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(a)-r(c)||a-c).slice(
0,Math.ceil(Kl*e.length)).flatMap(a=>Jl(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Xl(i)}}function Jl({
x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function Vs(t){
return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Xl(t){let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...Ks(
e),...Ks(e.reverse())]}function Ks(t){let e=[];for(let n of t){for(;e.length>1&&Zl(e[e.length-2],e[e.length-1],n);)e.pop();
e.push(n)}return e.slice(0,-1)}function Zl(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function Zs(t,e){return Math.
min(Math.max((zs-t/e)/(zs-ql),0),1)}function xn(t,e,n,o){let r=Zs(n,o);if(r){t.globalAlpha=zl*r;for(let{community:s,corners:i}of Xs()){
t.fillStyle=L().communities[be(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=
1}}function Qs(t,e,n){let o=[];if(Zs(t,e)<.5)return o;let r=sn(),s=rt(m("overlay",HTMLCanvasElement));s.font=ei();for(let{
community:i,middle:a}of Xs()){let{nodes:c}=w(),p=u.communities[i].members.filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),
h=Math.max(...p.map($=>s.measureText($).width))/2,g=Js*p.length,x=($,Q,tt)=>Math.max(Math.min($,tt),Q),T=x(a.x*t,n.left*
t+h,n.right*t-h),M=x(a.y*t-g/2,n.top*t,n.bottom*t-g),C=[0,-g,g].map($=>({lines:p,left:T-h,right:T+h,top:M+$,bottom:M+$+g})).
find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));C&&(r.add(C,-1),o.push(C))}return o}function ti(t,{lines:e,left:n,
right:o,top:r},s){t.font=ei(),t.textAlign="center",t.textBaseline="alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=
L().ground,t.fillStyle=L().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+o)/2,s.y+r+a*Js+Ys];t.strokeText(i,c,f),t.fillText(i,c,
f)})}function ei(){return`600 ${Ys}px ${gt}`}var ni=120,Zt=m("overlay",HTMLCanvasElement),Y=document.createElement("canvas"),B={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ut(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function ke(t=0){B.until=
performance.now()+t+ni,window.clearTimeout(B.timer),B.timer=window.setTimeout(()=>{B.timer=0,B.blurred&&E.redraw()},t+ni)}
function Ro(){window.clearTimeout(B.timer),B.timer=0,yn()}function yn(){B.sharp=null,B.pictured=null}function bn(){return B.
blurred}function oi(){let t=td(),e=o=>o.width===t.width&&o.height===t.height,n=B.timer!==0&&performance.now()<B.until;n&&
!B.pictured&&B.sharp&&e(Zt)&&Ql(t,B.sharp),B.blurred=n&&B.pictured!==null&&e(Y),E.body.nodeIndices=B.blurred?[]:w().nodeIndices}
function Do(){B.sharp=ut(),B.pictured=null}function Ql(t,e){if((Y.width!==t.width||Y.height!==t.height)&&(Y.width=t.width,
Y.height=t.height),![t,Zt].every(({width:o,height:r})=>o&&r))return;let n=rt(Y);n.clearRect(0,0,Y.width,Y.height),n.drawImage(
t,0,0),n.drawImage(Zt,0,0),rt(Zt).clearRect(0,0,Zt.width,Zt.height),B.pictured=e}function ri(t){if(!B.pictured||!Y.width||
!Y.height)return;let e=Y.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ut(),s=r/B.pictured.scale,i=Math.round((n-B.pictured.
x*s)*e),a=Math.round((o-B.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(Y,i,a,Math.round(Y.width*s),
Math.round(Y.height*s)),t.restore()}function td(){let t=m("network").querySelector("canvas");if(!t)throw new Error("vis-\
network has no canvas.");return t}var ed={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function vn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${gt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=L().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
L().ink,t.fillText(u.nodes[e.node].short,r,s)}function si(t,e){let{clientWidth:n,clientHeight:o}=m("overlay");t.font=`15\
px ${gt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=L().ink,t.fillText(e,n/2,o/2)}function ii(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?L().accent:L().
brightEdge,Fo(t,e,n),t.globalAlpha=1}function Fo(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function kn(t,e,n){let{fill:o,border:r}=mn(
e),{shape:s}=u.types[e.type];Sn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=pn(
e,n.scale),t.strokeStyle=r,t.stroke()}function _o(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];Sn(t,u.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function Sn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of ed[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Ho=4,nd=.5,od=52,ai=350,Po=1,jo={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Qt=!0,Wo=0;function Ot(){return jo.left>-1/0}
function En(){return Wo}function Ft(t=!1){Qt=!0,Tt({...Go(),animated:t})}function Go(){let{scale:t,position:e,offset:n}=dn(),
o=m("network").clientWidth/2-Ho,r=m("network").clientHeight,[s,i]=[Ho-r/2-n.y,r/2+n.y-Ho];return jo={left:e.x-o/t,right:e.
x+o/t,top:e.y+s/t,bottom:e.y+i/t},Po=t,{position:e,scale:t,offset:n}}function ft(){return{scale:Po,frame:jo}}function ci(){
return Qt}function Tn(){Qt=!1,Wo+=1}function Tt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Wo+=1;let r=o&&je();
r&&ke(ai),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:ai,easingFunction:"easeInOutQuad"}})}function te(t){
Qt=!1;let e=Math.min(Math.max(E.getScale()*t,Po/4),10);Tt({position:E.getViewPosition(),scale:e,animated:!0})}function li(t,e){
Qt=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();ke(),Tt({position:{x:n+t/r,y:o+e/r},scale:r})}function di(){if(!d.
selected)return;let t=V(u,d.selected).map(c=>u.nodes[c]),[e,n]=[Mn(),rd()],{clientWidth:o,clientHeight:r}=m("network");if(t.
every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;Qt=!1;let i={x:qt(t.map(c=>c.
x)),y:qt(t.map(c=>c.y))},a=e?Math.max(E.getScale(),nd):E.getScale();Tt({position:i,scale:a,offset:{x:-n/2,y:-e/2},animated:!0})}
function rd(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));return t&&d.open?Math.
min(t,.88*m("network").clientWidth):0}function Mn(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--sheet"));return t&&d.open?t*(m("panel").parentElement?.clientHeight??0)-od:0}var sd=350,id=600,ad=2500,ee=null,Uo=0;function $n(){return ee}function Se(){ee&&(window.cancelAnimationFrame(Uo),gn(ee.
places),ee=null,Ro())}function pi(t,e,n){let o=u.nodes.map(({x:M,y:C})=>({x:M,y:C}));if(window.cancelAnimationFrame(Uo),
ee=null,gn(t),Ro(),!Ot())return;let[r,s]=[ui(),Go()],{nodeIndices:i,drawnIndices:a}=w(),c=Math.max(...i.map(M=>Math.hypot(
o[M].x-t[M].x,o[M].y-t[M].y)),0),f=i.length<=id&&a.length<=ad;if(c*r.scale<1||!f||!je()){e?Tt({...s,animated:c*r.scale<1}):
E.redraw();return}e&&Tt(s);let p=e?ui(s):r;ee={places:t,scale:p.scale,labels:n()};let[h,g]=[performance.now(),En()],x=()=>{
let M=Math.min((performance.now()-h)/sd,1),C=M*M*(3-2*M);if(M===1)return T();gn(t.map(($,Q)=>fi(o[Q],$,C))),En()===g?mi(
fi(r,p,C),r.scale*(p.scale/r.scale)**C):E.redraw(),Uo=window.requestAnimationFrame(x)},T=()=>{Se(),En()===g?mi(p,p.scale):
E.redraw()};x()}function ui(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),scale:E.getScale(),offset:{
x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function fi(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function mi({
x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=m("overlay",HTMLCanvasElement),cd=2500,ld=2500,Ee=F(()=>[E.getScale(),ft().frame,w(),ve()],()=>Qs(E.getScale(),ft().
scale,ft().frame)),_t=F(()=>[E.getScale(),ft().frame,w(),ve()],()=>{let t=E.getScale(),{scale:e,frame:n}=ft(),{nodeIndices:o}=w(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/ld)),i=r<o.length*cd,a=t===e?[...Ee(),dd(n,t)]:Ee();return Lo(
s,o,t,n,{crowd:i,taken:a})});function dd(t,e){let{offsetLeft:n,offsetTop:o}=m("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function Te(){if(!Ot())return;let t=rt(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),qo(t,ut())}function ud(){let t=ht(),e=t?null:
d.selected??d.hovered,n=t?fd(t):e&&md(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!kt(o,e)&&pd(n,o);
return n}function fd({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function md(t){return{...Xt(t),ringed:V(u,t),accented:new Set,pointed:[]}}function pd(t,e){for(let n of V(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...V(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function qo(t,e){if(u.nodes.length&&!w().nodeIndices.length)return si(t,"The f\
ilters leave nothing to show.");let n=ud(),o=new Set(n?n.nodes:[]),r=$n();if(r)hd(t,r,e,o);else for(let s of Ee())ti(t,s,
e);for(let s of r?[]:_t())!o.has(s.node)&&hi(s,e)&&vn(t,s,e);n&&(t.globalAlpha=L().veil,t.fillStyle=L().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,gd(t,n,e))}function hd(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,p]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];vn(t,i,{
...r,x:r.x+f,y:r.y+p})}}function hi({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+
n<_.clientHeight}function gd(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=ft();for(let c of[...n].reverse())
ii(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())kn(t,u.nodes[c],i);for(let c of o)_o(t,u.nodes[c],i,L().accent,
2.5);for(let c of s)o.includes(c)||_o(t,u.nodes[c],i,L().ink,1.5);for(let c of Lo([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))hi(c,i)&&vn(t,c,i,o.includes(c.node))}var wi=5,wd=5,xd=40;function gi(t,e=0){let n=ut(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=yi(o,r,(wi+e)/n.scale)??
yd(t.x-n.x,t.y-n.y);if(s!==null)return N(s);let i=bd(o,r,(wd+e/2)/n.scale);return i===null?null:q(i)}function xi(t){let e=ut();
return yi((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,wi/e.scale)}function yi(t,e,n){let o=null,r=1/0;for(let s of bi().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function yd(t,e){if(d.selected)return null;let n=_t().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function bd(t,e,n){let o=null,r=n;for(let s of bi().
edges){let i=u.edges[s],a=vd(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function bi(){let{nodeIndices:t,
drawnIndices:e}=w();if(!d.selected)return{nodes:t,edges:e};let n=Xt(d.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function vd(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function vi(){let t=m("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&m("network").contains(n.target)))return Dt(null);if(n.buttons)return Me();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=gi(r);Dt(s),kd(s,
r)},xd)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Dt(null),Me()}),E.on("click",({pointer:n,event:o})=>{Me(),
O(gi(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",Me)}function kd(t,e){if(!t)return Me();let n=m("tip");n.replaceChildren(
...Sd(t)),n.hidden=!1;let o=Math.min(e.x+14,m("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>m("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,m("network").classList.add("pointing")}function Sd(t){if(t.kind==="node"){let o=u.nodes[t.index];return[S(o.label,"s\
trong"),l("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},S(u.nodes[e.a].label)," – ",
S(u.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function Me(){m("tip").hidden=!0,m("network").classList.
remove("pointing")}var Ed=6,W=null;function ki(){return W!==null}function Td(t){if(W)return zo();if(t.button||t.shiftKey||!t.isPrimary)return;
$n()&&(Se(),E.redraw());let e=m("drawing").getBoundingClientRect(),n=xi({x:t.clientX-e.left,y:t.clientY-e.top});if(n===null||
t.pointerType==="touch"&&!Md(n))return;let{x:o,y:r}=u.nodes[n];W={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.clientY},
home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function Md(t){return d.selected?.kind==="node"&&d.selected.
index===t}function $d({pointerId:t,clientX:e,clientY:n}){if(!W||t!==W.pointer)return;let[o,r]=[e-W.from.x,n-W.from.y];if(!W.
moves&&Math.hypot(o,r)<Ed)return;W.moves=!0;let{scale:s}=ut();Object.assign(u.nodes[W.node],{x:W.home.x+o/s,y:W.home.y+r/
s}),y({hovered:N(W.node)}),Te()}function zo(t){if(!W||t&&t.pointerId!==W.pointer)return;let{node:e,home:n,moves:o}=W;if(W=
null,E.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?wn(e,{x:r,y:s}):Object.
assign(u.nodes[e],n)}function Si(){m("network").addEventListener("pointerdown",Td,{capture:!0}),window.addEventListener(
"pointermove",$d),window.addEventListener("pointerup",zo),window.addEventListener("pointercancel",()=>zo())}var Ad=1500,Nd=.25;function Id(){let t=w().drawnIndices.length>Ad?Nd:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function An(t,e){let n=Id();t.strokeStyle=L().edge;for(let o of w().drawnIndices){let r=u.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),Fo(t,r,e)}t.globalAlpha=1}function Vo(t){return t!==at?u.communities[t].name:vt(u,0)===at?"No communities":"Smaller communities"}function Ko(){return[
...w().communityCounts].sort(([t],[e])=>+(t===at)-+(e===at)||t-e).map(([t,e])=>({community:t,colour:Bo(t),text:Vo(t),count:e}))}
function Yo(t){return!d.communities.length||d.communities.includes(t)}function Od(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...Ko().map(Ld)),e&&D(t,`[data-community="${e}"]`)?.focus())}function Ld({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:Yo(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},He(e),S(n),l("span",{class:"type-count",text:b(o)})))}function Ei(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});m("legend").after(t),k(()=>[d.colours,w()],()=>Od(t))}function J(t,e){let n=m(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,class:"\
hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);let r=(o.
getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=yt([...r,e&&`${t}-idle`]).join(" ");s?o.setAttribute(
"aria-describedby",s):o.removeAttribute("aria-describedby")}}function Jo(t,e,n,o){let r=m(t,HTMLInputElement);J(t,e.length<
2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener("input",
()=>y({[n]:e[Number(r.value)]})),k(()=>[d[n]],()=>{let s=v(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).length-1,
0)),r.setAttribute("aria-valuetext",`at least ${s}`),m(`${t}-text`).textContent=s})}function Nn(t,e,n){let o=m(t,HTMLInputElement);
o.addEventListener("change",()=>y(n(o.checked))),k(()=>[e()],()=>{o.checked=e()})}function ne(t,e,n,o){let r=m(t,HTMLSelectElement);
r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener("change",()=>y(o(r.value))),
k(()=>[n()],()=>{r.value=n()})}var Cd=12,Z=Ke(u.articles);function Ti(t){return t.length===1?Ye(t[0]):`${b(t.length)} of ${b(Z.length)} sources`}function Xo(t){
let e=Z.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===Z.length?null:e})}function Bd({name:t}){let e=l("in\
put",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??Z.map(o=>o.name));e.checked?n.add(t):n.delete(t),Xo(n)}});return e}
function Rd({name:t,count:e},n){return l("label",{class:"switch"},n,S(Ye(t)),l("span",{class:"type-count",text:b(e)}))}function Mi(){
let t=Z.map(Bd),e=Z.map((s,i)=>Rd(s,t[i]));m("sources").replaceChildren(...e);let n=m("source-search",HTMLInputElement);
n.hidden=Z.length<Cd;let o=Z[0]?.name?"All articles are of one source.":"No article names its source.";J("sources",Z.length<
2&&o),n.addEventListener("input",()=>{let s=Ct(n.value);e.forEach((i,a)=>{i.hidden=!Ct(Ye(Z[a].name)).includes(s)})});let r=()=>Z.
filter((s,i)=>!e[i].hidden).map(({name:s})=>s);m("sources-all").addEventListener("click",()=>Xo(new Set([...d.sources??[],
...r()]))),m("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??Z.map(({name:i})=>i));for(let i of r())
s.delete(i);Xo(s)}),k(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.forEach((i,a)=>{i.checked=!s||s.has(Z[a].
name)})})}var $i={types:()=>d.types.every(Boolean)?"":Dd(),minimum:()=>d.minimum>1?`At least ${v(d.minimum,"sentence")}`:"",focus:()=>d.
focus?`Within ${v(d.focus.depth,"step")} of ${u.nodes[d.focus.node].short}`:"",rank:()=>d.rank===ct(u).rank?"":`Ranked b\
y ${et(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>1?`At least ${v(d.minimumDocuments,"article")}`:"",verb:()=>d.
verb===null?"":`Edges that say “${d.verb}”`,communities:()=>Fd(),period:()=>d.period?At(...d.period):"",sources:()=>d.
sources?Ti(d.sources):"",topic:()=>d.topic===null?"":`Articles that name ${u.nodes[d.topic].short}`,article:()=>d.article===
null?"":Ve(u.articles[d.article]),officials:()=>d.officials?"Officials and what they are connected with":"",isolates:()=>d.
isolates?"":"No nodes without an edge",all:()=>"",moved:Zo};function Zo(){return d.moved.length?`${v(d.moved.length,"nod\
e")} moved`:""}function Dd(){let t=u.types.filter((e,n)=>d.types[n]).map(({plural:e})=>e.toLowerCase());return t.length?
`Only ${t.join(", ")}`:"No types"}function Fd(){let{communities:t}=d;return t.length===1?`Community of ${Vo(t[0])}`:t.length?
`${b(t.length)} communities`:""}function Ai(){return Object.entries($i).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}
var _d=new Set(["types","minimum"]);function Hd(t){let e={...ct(u),focus:null,moved:[]};y({[t]:e[t]})}function Pd(){let t=Object.
entries($i).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!_d.has(s)),n=m("chips"),o=n.
contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>l("button",{type:"butt\
on",class:"chip",onclick:()=>Hd(s),"aria-label":s==="moved"?`Put back: ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",
{"aria-hidden":"true",text:"×"})))),m("reset").hidden=!t.length;let r=e.filter(({name:s})=>s!=="focus"&&s!=="moved").length;
m("more-count").textContent=r?`${r} in use`:"",o&&(D(n,"button")??D(m("more-filters"),"summary"))?.focus()}function Ni(){
m("reset").addEventListener("click",()=>{y({...ct(u),focus:null,moved:[]}),(m("minimum-filter").hidden?m("drawing"):m("m\
inimum")).focus()}),k(()=>[w(),d.moved],Pd)}var Ht=16,jd=400;function On(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Ht,s=Ai(),i=[m("counts").textContent,
Zo(),u.about.built&&`built ${P(u.about.built)}`],a=n?[...In(u.about.title,r,1.5*o,!0),...In(i.filter(Boolean).join(" · "),
r,o),...In(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Ud(Wd(),r,o),...In(e,r,o)];return{above:a,below:c,top:Ii(
a),bottom:Ii(c)}}function $e(t,e,n){let o=n+Ht/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Li(r);
let s=Ht;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Oi(r),t.fillStyle=L().
ink,t.fillText(i,s+(a?tr(r):0),o),s+=Ln(r,i)+(a?tr(r):0)+Ht}}function Wd(){let t=u.types.flatMap((r,s)=>{let i=w().nodeIndices.
some(c=>u.nodes[c].type===s),a=d.colours==="community"?L().muted:r.colour;return i?[{text:r.plural,sign:Qo(r.shape,a)}]:
[]}),e=w().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",sign:Qo("square",L().muted,!0)},o=d.colours===
"community"?Ko().filter(({community:r})=>Yo(r)).map(({colour:r,text:s})=>({text:s,sign:Qo("dot",L().communities[r])})):[];
return[...t,...e?[n]:[],...o]}function Qo(t,e,n=!1){return(o,r,s,i)=>{Sn(o,t,r,s,i),o.fillStyle=n?L().ground:e,o.fill(),
n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function In(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of it(
t,jd).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Ln(r,a)<=e?s[s.length-1]=a:s.push(...Gd(
r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function Gd(t,e,n){let o=[""];for(let r of e){let s=o[o.
length-1]+r;o[o.length-1]&&Ln(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Ud(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){
let a={text:it(s,60),sign:i},c={letters:n,parts:[]},f=Ln(c,a.text)+tr(c)+Ht;f>r+Ht&&(o.push({letters:n,parts:[]}),r=e),o[o.
length-1].parts.push(a),r-=f}return o}function Oi({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${gt}`}function Li({
letters:t}){return Math.round(1.5*t)}function tr({letters:t}){return 1.5*t}function Ln(t,e){let n=rt(_);return n.font=Oi(
t),n.measureText(e).width}function Ii(t){return t.length?t.reduce((e,n)=>e+Li(n),0)+Ht:0}var Ci=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var Ae=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${H(e)} ${H(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(n)}h${H(
o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};this.#o(A("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=A("tex\
t",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(Ci," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",H(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o(A("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",H(this.globalAlpha)),this.#n.append(e),e}};function Bi(t,e,n){let o=A("title",{},t.replace(Ci," "));return A("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":gt,role:"img"},o)}function Ri(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Cn=2,qd=18,zd=100;function Di({ground:t,credit:e}){return Co(t,()=>Fi(On(_.clientWidth,{credit:e})))}function Fi(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Cn,height:o*Cn}),s=rt(r);return s.scale(
Cn,Cn),s.fillStyle=L().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Hi(s),s.restore(),$e(s,t.above,0),$e(s,t.below,t.top+n),r}function _i({ground:t,credit:e}){return Co(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=On(n,{credit:e}),s=r.top+o+r.bottom,i=Bi(u.about.title,n,s),a=new Ae(i);a.fillStyle=L().ground,
a.fillRect(0,0,n,s);let c=A("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Hi(new Ae(c)),$e(
a,r.above,0),$e(a,r.below,r.top+o),i})}function Hi(t){let e=ut();xn(t,e,e.scale,ft().scale),An(t,e);for(let n of w().nodeIndices)
kn(t,u.nodes[n],e);qo(t,e)}function Pi(t){let{sentences:e}=d;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=Fi(On(_.clientWidth,{titled:!1,letters:qd}));n.id="picture",m("drawing").append(n),{sentences:e}=
d,y({sentences:Math.max(e,zd)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var ji={x:0,y:0,scale:1},Wi=0;function Vd(){let t=E.getScale();if(t!==Wi){Wi=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=pn(e,t)}}function Kd(t){if(bn())return ri(t);Vd(),xn(t,ji,E.getScale(),ft().scale),An(t,ji)}function Yd(){
bn()||!Ot()||(Te(),Do())}function Jd(){if(Ot()){if(yn(),bn())return E.redraw();Te(),Do()}}function Xd(){let t=()=>{ki()||
(Se(),Tn(),ke())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function Gi(){d.view==="drawing"&&(yn(),Ot()&&E.
redraw())}function Zd(){pi(hn().places,!1,_t)}function er(){js()&&(Us(),Gi())}function Ui(){let t=D(m("network"),"*");t&&
(t.tabIndex=-1),E.on("initRedraw",oi),E.on("beforeDrawing",Kd),E.on("afterDrawing",Yd),Xd(),E.on("resize",()=>queueMicrotask(
()=>{ci()&&Ft()})),m("zoom-in").addEventListener("click",()=>te(1.4)),m("zoom-out").addEventListener("click",()=>te(1/1.4)),
m("zoom-all").addEventListener("click",()=>Ft(!0)),m("drawing").addEventListener("keydown",tu),window.matchMedia("(prefe\
rs-color-scheme: dark)").addEventListener("change",er),k(()=>[d.theme,d.colours],er),Si(),Ei(),Pi(er),k(()=>[w(),d.view],
Gi),k(()=>[hn()],Zd),k(()=>[d.selected,d.hovered,d.view,ht()],Jd),k(()=>[d.selected,d.view],di)}function Qd(t,e){if(d.selected?.
kind!=="node")return;let{index:n}=d.selected,[{x:o,y:r},s]=[hn().places[n],E.getScale()];wn(n,{x:o+t/s,y:r+e/s})}function tu(t){
if(t.target!==m("drawing")||!$t(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Qd:li,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(
e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>te(1.25),"=":()=>te(1.25),"-":()=>te(.8),0:()=>Ft(!0)};o[t.key]&&(t.
preventDefault(),o[t.key]())}function eu(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
J("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);ne("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),J("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Ve(o)]);ne("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function nu(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>m(`${e}-filter`));m("no-articles").textContent=d.problem,m("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function qi(){eu(),k(()=>[d.problem],nu),k(()=>[d.refused],()=>{d.refused&&
(m("more-filters",HTMLDetailsElement).open=!0)}),k(()=>[St(d)],()=>{St(d)&&lt()})}var nr={width:320,height:40},ou=60,or=["from","until"],R=Ue(u.articles);function ru(){let{days:t,counts:e}=qe(R,ou),n=R[R.
length-1]-R[0]+1,o=Math.max(...e),[r,s]=zi(),{width:i,height:a}=nr;m("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[p,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),x=R[0]+h-1>=r&&R[0]+p<=s;return[
A("rect",{x:i*p/n,width:Math.max(i*(h-p)/n-1,1),y:a-g,height:g,class:x?"in":"out"})]}))}function zi(){let[t,e]=[R[0],R[R.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(pt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function su(t){let[e,n]=[R[0],R[R.length-1]],[o,r]=or.map(s=>e+Number(m(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),Vi()}function Vi(){let[t,e]=zi(),n=R[0],o=(n+R[R.length-1])/2;or.
forEach((s,i)=>{let a=m(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",P(G(c)))}),m(
"from").classList.toggle("above",t>o),m("period-text").textContent=At(G(t),G(e));let r=u.articles.length-R.length;m("und\
ated").hidden=!r||!d.period,m("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,ru()}
function Ki(){let t=R.length>1&&R[0]<R[R.length-1],e=R.length>0&&`All dated articles are of ${P(G(R[0]))}.`;if(J("period",
!t&&(e||"No article has a date.")),!!t){m("histogram",SVGElement).setAttribute("viewBox",`0 0 ${nr.width} ${nr.height}`);
for(let n of or){let o=m(n,HTMLInputElement);o.max=String(R[R.length-1]-R[0]),o.addEventListener("input",()=>su(n))}k(()=>[
d.period],Vi)}}function iu(){m("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},U(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function au(){let{typeCounts:t}=w();[...m("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=D(e,".type-count");o&&(o.textContent=b(t[n]))})}function Yi(){
iu(),k(()=>[w()],au)}var rr=!u.edges.length&&"There are no edges.";function cu(){J("rank",rr),ne("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),k(()=>[d.rank,w().narrowed],()=>{let t=w().narrowed&&!Et(d.rank)?" Measured over all articles.":
"",e=zt(u,d.rank);m("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function lu(){let t=Ze(u);J(
"verb",!t.length&&"No edge says what one of its ends does with the other."),ne("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function du(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=w(),s=(f,p,h)=>f===p?v(p,h):`${b(f)} of ${v(p,h)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,p)=>f+p,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";m("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function uu(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;J("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;m("officials-text").textContent=
`Officials and what they are connected with: ${n}`,Nn("officials",()=>d.officials,o=>({officials:o})),Nn("hide-isolates",
()=>!tn(d),o=>({isolates:!o})),k(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!tn({...d,isolates:!0});J("isolate\
s",rr||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function Ji(){Yi(),Jo("minimum",
Vt(u.edges.map(e=>e.weight)),"minimum","sentence"),Jo("minimum-documents",Vt(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);J("all",rr||t&&"Each edge is among the strongest of a node."),
Nn("all",()=>d.all,e=>({all:e})),cu(),lu(),Ki(),Mi(),qi(),uu(),k(()=>[w()],du),Ni()}function oe(){return ds(u,d)}function re(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...Eo(u),focus:null})})}function sr(){let t=m("details").contains(document.activeElement);O(null),t&&m("drawing").focus()}function se(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),l("button",{type:"button",class:"close","aria-label":"Close details",onclick:sr},
"×"))}function Bn({kind:t,index:e}){let{nodes:n,edges:o}=w();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-n\
ote"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),re())}function Rn(t,[e,n],o){let{first:r,last:s}=Ns(
t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&P(r)],["Last seen",s&&P(s)]],a=ir(i.filter(([,c])=>c));return w().narrowed?
l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function ir(t){return l("dl",{class:"facts"},...t.map(
([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function Dn(t,e,n){return l("details",{class:"folded","data-key":t},
l("summary",{text:e}),...n)}function Lt(t){let[e,n]=[()=>Dt(t),()=>Dt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Ne(t){
let e=u.nodes[t],n=N(t);return l("button",{type:"button",class:"end",...Lt(n),onclick:()=>O(n)},U(u.types[e.type]),S(e.label))}
function Fn(t){let e=N(t);return l("button",{type:"button",class:"inline-name",...Lt(e),onclick:()=>O(e)},S(u.nodes[t].label))}
function _n(t,e,n,o){let r=u.nodes[t],s=N(t),i=l("button",{type:"button",class:"ranked-name",...Lt(s),onclick:()=>O(s)},
U(u.types[r.type]),S(r.label),Ar(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:he(n,d.rank)}));
let a=q(o),c=d.rank!=="weight"&&he(K()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...Lt(a),onclick:()=>O(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function Xi({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>fu(o,t)),w().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function fu(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?yo(i[e]):Qe(i[e],
r),c=s?bo(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ns(c)}`:a})),l("dd",{text:ss(
t,i[e],c)||`${o}.`})]}function ar(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t})},e??S(n||o))}function Ie({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=ho(r),a=[o,n&&P(n),e?t:""].filter(Boolean).map(f=>S(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,p)=>{s.append(p?" · ":"",f)}),s}var Zi=-1;async function Qi(t){let e=d.selected;if(!e)return;let n=await lt();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),mu());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=No(n,Ao(n,o,w().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
ta(n,r);t.replaceChildren(l("h3",{text:pu(n,s,o.length)}),...bs(n,a).map(h=>gu(n,h,V(u,e),c)));let f=s.length-a.length;f>
0&&t.append(hu(Math.min(f,Mo),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let p="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!p&&t.querySelectorAll("li")[i].focus()}function mu(){return l(
"p",{class:"missing",text:d.problem})}function pu(t,e,n){let o=e.filter(i=>Yt(t,nt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function ta({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function hu(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:d.sentences+Mo})})}function gu(t,{article:e,headline:n,references:o},r,s){let i=Ie(t.articles[e]),a=n===null?
void 0:ea(t,nt(n),r,s,"span");return l("article",{},l("h4",{},ar(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Hn(t,c,
r,s))))}function Hn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let p=ea(
t,c,n,o),h=t.locations.get(c);h&&p.append(l("small",{class:"place"}," · ",S(h))),a.append(p)}),a}function ea({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],p=l(s,{dir:"auto"}),h=T=>o.includes(T),g=0,
x=f?[...a,[...f,Zi]]:a;for(let T of on(x,h)){let[M,C,$]=T,Q=i.slice(M,C);if($===Zi){p.append(i.slice(g,M),l("b",{text:Q})),
g=C;continue}let tt=h($)?l("mark",{text:Q}):l("span",{class:"name",text:Q});if(tt.style.setProperty("--type",u.types[u.nodes[$].
type].colour),h($)||tt.addEventListener("click",j=>{j.stopPropagation(),O(N($))}),p.append(i.slice(g,M),tt),c?.has(a.indexOf(
T))){let{label:j}=u.nodes[$];h($)?p.append(" (",S(j),")"):tt.title=j}g=C}return p.append(i.slice(g)),p}async function Pn(t,{
index:e,a:n,b:o}){let r=await lt(),s=r&&vs(r,Ao(r,r.edges[e],w().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[nt(s)],a=Ie({...r.articles[i],title:""});a.prepend(ar(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},Hn(r,
s,[n,o],ta(r,e))),a)}function na(t){let{chosen:e}=w(),n=xo(u,t,ot(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(",\
 ");return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("spa\
n",{class:"does",text:o})),...n.map(r=>xu(r,t)))}function xu({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l(
"ul"),c=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.
nodes[e].short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"butt\
on",class:"quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relatio\
n ${n} ${t} ${o}`,ontoggle:async()=>{let p=a.hasChildNodes()?null:await lt();if(!p)return;let g=xo(u,i,p,w().chosen).find(
x=>x.source===t&&x.words===o&&x.both===n);g&&a.replaceChildren(...g.sentences.map(x=>yu(p,x,g,i)))}},c,a,f)}function yu(t,e,{
marks:n,reporters:o},{a:r,b:s}){let i=Hn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(u.nodes[a].label);
i.append(l("small",{class:"place"},"said by ",c))}return i}var bu=100,jn=30,oa=F(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Br(t[0],t[t.
length-1]):[]});function Wn(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=vu(t),[s,i]=[fe(n[0]),fe(n[n.length-
1])],a=Math.max(...r),c=`most in ${fe(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,p=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=A("svg",{viewBox:`0 0 ${n.length} ${jn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${p.filter(Boolean).join("; ")}.`},...r.map((g,x)=>ku(x,g,a,`${fe(n[x])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function vu(t){let e=oa().length>bu,n=s=>e?s.slice(0,4):s,o=[...new Set(oa().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function ku(t,e,n,o){let r=e?Math.max((jn-1)*(e/n),1.5):0;return A("g",{},A("title",{},o),A(
"rect",{class:"ground",x:t,y:0,width:1,height:jn}),A("rect",{class:"count",x:t+.1,y:jn-r,width:.8,height:r}))}function ra(t){let{weights:e,namedWeights:n,documents:o}=w(),r=q(t.index);return[se(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Ne(t.a),l("span",{class:"and",text:"and"}),Ne(t.b)),Bn(r),Rn(
r,["Sentences",e[t.index]],o[t.index]),na(t),l("div",{class:"sentences",id:"sentences"}),Dn("measures","Counts and measu\
res",[Su(e[t.index],n[t.index]),Wn(rn(r),"sentence"),Xi(t)])]}function Su(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var Eu=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Gn(t){return Eu.reduce((e,[n,o])=>e.replace(n,o),t)}function cr({length:t}){return t<4?0:t<7?1:
2}var Tu=[0,1,2].map(()=>new Uint8Array(256));function lr(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Tu;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let p=1;p<=o;p+=1){let h=e.charCodeAt(p-1),g=Math.min(s[p]+1,i[p-1]+1,s[p-1]+(f===h?0:1));c>1&&p>1&&f===e.charCodeAt(
p-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[p-2]+1)),i[p]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var wt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Mu,$u]=[.5,.25],[sa,ia]=[4,3],X=255;function aa(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,p)=>{let h=Ct(f),g=h.split(" ").map(x=>(n.has(x)||n.set(x,n.size),n.get(x)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:p===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(Gn),nodes:t.length,others:e.length}}function ca(t,e,n=1/0){let o=Ct(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=sa,a=dr(t,Nu(t,o),r,s);return i&&
(a=dr(t,Iu(t,o),r,s)||a),i&&!a&&dr(t,Ou(t,o),r,s),Au(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=wt.sound}))}
function dr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Mu)+(i.drawn?0:$u),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Au(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function Nu({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>ur(t,a=>a.startsWith(i)?0:X)):[];return i=>i.plain.includes(e)?i.plain===e?wt.whole:i.plain.
startsWith(e)?wt.start:i.plain.includes(r)?wt.word:wt.part:s.length&&fr(i,s)<X?wt.anyOrder:o.length>=sa&&i.joined.startsWith(
o)?wt.joined:1/0}function Iu({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Gn(r),i=s.length>=ia;return ur(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:X)});return r=>{let s=fr(r,o);return s<X?wt.sound+s/X/4:1/0}}function Ou({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=Gn(a),f=cr(c);return ur(e,(p,h)=>{if(c.length<ia)return t[h].startsWith(
a)?0:X;let g=lr(c,p,f),x=Math.min(4,Math.abs(p.length-c.length));return g>f?X:9*g+x+(p[0]===c[0]?0:4)})}),s=o.join(""),i=cr(
s);return a=>{let c=fr(a,r);if(c<X)return wt.fault+c/X;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let p=lr(s,a.joined,i);return p<=i?wt.fault+(9*p+4)/X:1/0}}function ur(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function fr({words:t},e){if(e.length>t.length)return X;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===X||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return X;n+=r[t[s]],o|=1<<
s}return Math.min(n,X-1)}var la=8,da;function Lu(){return da??=aa(u.nodes,u.others),da}function Cu(t,e){if(e)return w().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function Bu([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var ie=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?ca(Lu(),
e,this.otherChosen?la:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,la),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Bu(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],p=r?null:l("small",{},"alias ",S(o)),h=s?l("small",
{text:"similar spelling"}):null,g=Cu(e,n),x=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},U(u.
types[c]),l("span",{class:"found"},S(a),p,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return x.addEventListener("pointerdown",T=>T.preventDefault()),x.addEventListener("click",()=>this.choose(i)),x}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function mr(t){y({...t,path:d.path&&{...d.path,number:0}})}function ua(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{mr({avoided:[...d.avoided,t]}),
m("path-avoid").querySelector("button")?.focus()}})}function fa(){return d.avoided.length>0||d.avoidedTypes.length>0}function ma(){
let t=m("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Ru(i):[]),...d.avoided.map(Du));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Ru(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>mr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Du(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>mr(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var ae=60;function pa(){let t=ht();if(!t||d.view!=="drawing")return;let e=t.nodes.map(x=>u.nodes[x]),{clientWidth:n,clientHeight:o}=m(
"network"),[r,s]=[n-2*ae,o-Mn()-2*ae];if(e.map(x=>E.canvasToDOM(x)).every(({x,y:T})=>x>ae&&T>ae&&x<ae+r&&T<ae+s))return;
let[a,c]=[e.map(x=>x.x),e.map(x=>x.y)],[f,p,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];Tn(),Tt({
position:{x:(f+p)/2,y:(h+g)/2},scale:Math.min(E.getScale(),r/(p-f),s/(g-h)),offset:{x:0,y:-Mn()/2},animated:!0})}function ha({a:t,b:e},n){let o=Jt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!w().nodes[s]).map(pr);return r.length?`The filters hide ${r.
join(" and ")}.`:fa()&&_u(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Hu).join(", ")}.${Fu()}`}function Fu(){return Et(d.rank)?"":` Only edges whose ${et(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function _u(t,e){return nn(xe(),t)[e]<1/0}function Hu(t){let e=nn(xe(),t).filter(n=>n<
1/0).length;return e===1?`${pr(t)} has no edge${oe()?" that passes the filters":""}`:`${pr(t)} is in a part of ${b(e)} n\
odes`}function pr(t){return`⁨${u.nodes[t].short}⁩`}function ga(){let t=et(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Et(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function wa({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Ne(t[n]),o&&ua(t[n]));return n<
e.length&&r.append(Pu(u.edges[e[n]])),r}function Pu(t){let{weights:e,documents:n}=w(),{index:o}=t,r=Et(d.rank)?"":` · ${et(
u,d.rank)} ${he(K()[o],d.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Pn(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Lt(q(o)),onclick:()=>O(q(o))}),i)}var Un={a:null,b:null},qn={a:xa("a"),b:xa("b")};function va(t){Pt("a",t),Pt("b",null),y({path:null,open:!0}),m("path-for\
m",HTMLDetailsElement).open=!0,qn.b.focus()}function Pt(t,e){Un[t]=e,qn[t].value=e===null?"":u.nodes[e].label}function ju(){
let{a:t,b:e}=Un;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):qn[t===null?"a":"b"].
focus()}function xa(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function ya(t,e){let n=qn[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new ie(n,o,r,s=>{Pt(t,s),ju()}),
n.addEventListener("blur",()=>Pt(t,Un[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function Wu(){let{path:t}=d;t&&(Pt("a",t.a),Pt("b",t.b),m("path-form",HTMLDetailsElement).
open=!0),ma();let[e,n]=[Jt(),ht()];m("path-turn").hidden=e.length<2,m("path-status").textContent=t?ha(t,n):"",m("path-re\
set").hidden=!t||n!==null||!oe(),m("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>wa(n,r)):[]),m("path-hint").hidden=
!n,m("path-hint").textContent=n?ga():""}function ba(t){let[e,n]=[Jt(),ht()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...d.path,number:o}})}function ka(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},ya("a","From"),ya(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},Ut("back","Previous path",()=>ba(-1)),Ut("forward","Next path",()=>ba(1)))),l("div",{id:"path-reset"},re()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));m("paths").replaceChildren(t),m("path\
s").hidden=!u.edges.length,t.addEventListener("toggle",()=>{t.open?Un.a===null&&d.selected?.kind==="node"&&Pt("a",d.selected.
index):y({path:null})}),k(()=>[d.path,d.avoided,d.avoidedTypes,w(),d.rank,d.problem],Wu),k(()=>[ht(),d.view],pa)}var Gu=[1,2,3];function Sa(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(r,s,i)=>l(
"button",{type:"button",class:r?"depth":"depth off",text:s,"aria-label":i,"aria-pressed":String(n===r),"data-key":`depth\
-${r}`,onclick:()=>y({focus:r?{node:t.index,depth:r}:null})});return l("div",{class:"actions"},l("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},l("span",{text:"Nodes within:"}),...Gu.map(r=>o(r,String(r),v(r,"step"))),l("span",{
class:"unit","aria-hidden":"true",text:"steps"}),o(0,"any distance","Any distance")),l("button",{type:"button",class:"as\
k",text:"Find paths to …",onclick:()=>va(t.index)}))}var Uu=3;function Ea(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Uu),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):Fn(s))});let r=e.length-n.length;return l("p",{class:"community"},He(be(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var qu=12;function Ta(t){let{weights:e}=w(),n=K(),{edges:o}=Xt(N(t.index)),r=d.neighbours?o:o.slice(0,qu),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>_n(Nt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${zu()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Vu(t,o.length)]}function zu(){return`By ${et(u,d.rank)}: ${zt(u,d.rank)}`}function Vu(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Ma(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${ts(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var hr=4;function $a(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=w(),s=n[t.index];return[se(U(e),e.name),l(
"h2",{tabindex:"-1"},S(t.label)),Ku(t),Yu(t),...Ju(t),Zu(t),Bn(N(t.index)),Rn(N(t.index),["Mentions",s],r[t.index]),Sa(t),
l("div",{class:"sentences",id:"sentences"}),...Ta(t),Ea(t),Qu(t),Dn("measures","Counts and measures",[Xu(s,o[t.index]),Wn(
rn(N(t.index)),"mention"),Ma(t)])]}function Ku({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),n}function Yu({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function Ju({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function Xu(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function Zu({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Fr(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,S(n)):S(n))}),e}function Qu(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},S(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,hr).forEach(({
text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>hr&&n.append(` and ${t.forms.length-hr} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var tf=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Aa({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&tf.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Na(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",S(c))}),[se(U(u.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),ir([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Aa(u,t),dir:"auto"}))]}function Ia({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>Nt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Oa="graphkit: hints closed",ef=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],nf=new Set(["be","have","do"]),[of,,,rf]=[0,1,2,3];function La(){let{edges:t,
weights:e,documents:n}=w(),o=(f,p)=>t[p.index]&&e[p.index]>(f?e[f.index]:0)?p:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});ot()&&Pn(s,r);let i=q(r.index),a=l("button",{type:"button",class:"inlin\
e-name",...Lt(i),onclick:()=>O(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} i\
n ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Ca(){
let{nodeIndices:t}=w(),[e,n]=Ia(u,t.filter(i=>u.nodes[i].type===of)),o=t.find(i=>u.nodes[i].type===rf),r=Ze(u).find(i=>!nf.
has(i.verb)),s=[e!==void 0&&Vn(`What do the articles say of ${zn(e)}?`,()=>O(N(e))),n!==void 0&&Vn(`How is ${zn(e)} conn\
ected with ${zn(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Vn(`Who is named with “${zn(o)}”?`,()=>O(
N(o))),r&&Vn(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function zn(t){return u.nodes[t].short}function Vn(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Ba(){return sf()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...ef.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:af},"×"))}var gr=!1;function sf(){try{return gr||window.localStorage.getItem(Oa)!==
null}catch{return gr}}function af({currentTarget:t}){gr=!0;try{window.localStorage.setItem(Oa,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),m("details").focus({preventScroll:!0})}var cf=15;function Ra(){let{nodeIndices:t}=w();if(!t.length)return[l("p",{class:"empty",text:df()}),oe()&&re()];let e=$s(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,cf),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Ba(),...La(),...Ca(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:lf()}),l("ul",{class:"ranked"},...n.map(r=>_n(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function lf(){let t=w().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${et(u,d.rank)} of their edges, added up.`}function df(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Da=null,Fa=null;function uf(){let t=m("details"),{selected:e,other:n}=d,o=kt(e,Da)&&n===Fa,r=document.activeElement,
s=t.contains(r)||r===m("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=m("sheet");if(t.replaceChildren(...yt(pf(e))),[Da,Fa]=
[e,n],!o)return(e||n!==null)&&s&&D(t,"h2")?.focus({preventScroll:!0}),mf();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);m("sheet").scrollTop=c,!(!s||r===m("search"))&&(ff(t,i)??D(t,"h2"))?.focus({preventScroll:!0})}
function ff(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function mf(){let[t,e]=[m(
"sheet"),m("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function pf(t){return d.other!==null?Na(d.other):t?t.kind==="node"?$a(u.nodes[t.
index]):ra(u.edges[t.index]):Ra()}function hf(){let{selected:t,other:e,open:n}=d;m("panel").classList.toggle("open",n),m(
"panel").classList.toggle("reading",t!==null||e!==null),m("handle").setAttribute("aria-expanded",String(n)),m("handle-te\
xt").textContent=gf()}function gf(){let{selected:t,other:e}=d;return e!==null?u.others[e].label:t?V(u,t).map(n=>u.nodes[n].
label).join(" – "):"Filters and nodes"}function _a(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,w(),d.problem,
!d.selected&&ot()];k(()=>[d.selected,d.other,d.open],hf),k(t,uf),k(()=>[...t(),d.sentences],()=>{let e=document.getElementById(
"sentences");e&&Qi(e)}),m("handle").addEventListener("click",()=>y({open:!d.open})),document.addEventListener("keydown",
e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?sr():y({open:!1}))})}async function wf(){let t=m("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await lt();!n||d.
reader!==e||(t.replaceChildren(...yt(xf(n,e))),t.open||t.showModal(),t.scrollTop=0,m("reader-title").focus())}function xf(t,e){
let n=ys(t,e),o=n.find(p=>Yt(t,p)),{title:r,id:s}=u.articles[e],i=n.filter(p=>p!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>y({reader:null})}),c=o===void 0?S(r||s):Ha(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Ie(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...yf(t,i,o))]}function yf(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},Ha(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",S(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function Ha(t,e){
let{text:n,marks:o}=t.sentences[e],r=d.selected?V(u,d.selected):[],s=document.createDocumentFragment(),i=0;for(let a of on(
o,c=>r.includes(c))){let[c,f,p]=a,h=bf(p,n.slice(c,f),r.includes(p));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",u.nodes[p].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function bf(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>vf(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",u.types[u.
nodes[t].type].colour),o}function vf(t){y({reader:null}),O(N(t))}function Pa(){let t=m("reader",HTMLDialogElement);t.addEventListener(
"close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),k(()=>[d.reader],wf)}var mt=ja()??{at:0,last:0};function ja(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Kn(t,e){let n=t==="pushState"?{at:mt.at+1,last:mt.at+1}:mt;try{window.history[t](
n,"",e),mt=n}catch{}}function Wa(){let t=ja();mt=t?{at:t.at,last:Math.max(t.at,mt.last)}:{at:mt.at+1,last:mt.at+1},Kn("r\
eplaceState",window.location.href)}function Ga(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
mt.at>0&&e!==!1:mt.at<mt.last&&n!==!1}function Ua(){Kn("replaceState",window.location.href)}var qa=5,Oe=[];function kf(){let{selected:t}=d;t?.kind!=="node"||t.index===Oe[0]||(Oe=[t.index,...Oe.filter(e=>e!==t.index)].
slice(0,qa+1))}function Sf(){kf();let{selected:t}=d,e=Oe.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,qa);m("trail").
hidden=!Oe.length,m("visited").hidden=!e.length,m("visited").replaceChildren(...e.map(n=>l("li",{},Fn(n))))}function Yn(){
for(let t of["back","forward"])m(t,HTMLButtonElement).disabled=!Ga(t)}function za(){let[t,e]=[Ut("back","Back",()=>window.
history.back()),Ut("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],m("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),k(()=>[d.selected],Sf)}function wr(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Va([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Ka(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Ef=120,jt={width:600,height:36},Tf=900,Ya=4,Le=Ue(u.articles),I=Mf(),z=null,ce=0;function Mf(){let[t,e]=[Le[0]??0,Le[Le.
length-1]??0],{days:n,counts:o}=Le.length?qe(Le,Ef):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Jn(){
if(z)return wr(z.from,z.to,I);if(!d.period)return[I.first,I.last];let[t,e]=d.period.map(pt);return[t,e]}function Ce(t){let e=!t||
t[0]<=I.first&&t[1]>=I.last;y({period:e?null:[G(t[0]),G(t[1])]})}function xr(){let[t,e]=Jn(),n=I.last-I.first+1,o=Math.max(
...I.counts),r=I.counts.map((i,a)=>{let[c,f]=[I.first+a*I.width,Math.min(I.first+(a+1)*I.width-1,I.last)],p=jt.width*a*I.
width/n,h=jt.width*(f-c+1)/n,g=i?Math.max(2,(jt.height-2)*Math.sqrt(i/o)):0,x=f>=t&&c<=e;return A("g",{class:x?"in":"out"},
A("title",{},`${At(G(c),G(f))}: ${v(i,"article")}`),A("rect",{class:"ground",x:p,y:0,width:h,height:jt.height}),A("rect",
{class:"count",x:p+.1*h,y:jt.height-g,width:.8*h,height:g}))}),s=m("strip-bars",SVGElement);s.classList.toggle("narrowed",
z!==null||d.period!==null),s.replaceChildren(...r)}function Xn(){xr();let[t,e]=Jn().map(G);m("strip-from",HTMLInputElement).
value=t,m("strip-until",HTMLInputElement).value=e,m("strip-all").hidden=!d.period}function $f(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Be(),t.setPointerCapture(
n.pointerId),z={from:e(n),to:e(n)},xr())}),t.addEventListener("pointermove",n=>{z&&(z.to=e(n),xr())}),t.addEventListener(
"pointerup",()=>{if(!z)return;let n=Math.abs(z.to-z.from)*t.getBoundingClientRect().width,o=wr(z.from,n<Ya?z.from:z.to,I);
z=null;let r=d.period&&pt(d.period[0])===o[0]&&pt(d.period[1])===o[1];Ce(r&&n<Ya?null:o),Xn()}),t.addEventListener("poin\
tercancel",()=>{z=null,Xn()})}function Ja(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(I.first),max:G(I.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>m(r,HTMLInputElement).value);Be(),me(n)&&me(o)&&Ce(Ka(pt(n),pt(o),t,I)),Xn()}),e}function Af(){let t=d.
period?Jn():null,e=t?t[1]-t[0]:I.width-1;(!t||t[1]>=I.last)&&Ce([I.first,Math.min(I.first+e,I.last)]),ce=window.setInterval(
()=>{let n=Va(Jn(),I);n?Ce(n):Be()},Tf),yr()}function Be(){window.clearInterval(ce),ce=0,yr()}function yr(){let t=m("str\
ip-play");t.textContent=ce?"❚❚":"▶",t.setAttribute("aria-label",ce?"Pause":"Play the articles over time")}function Xa(){
let t=m("strip");if(t.hidden=I.first===I.last,t.hidden)return;let e=A("svg",{id:"strip-bars",viewBox:`0 0 ${jt.width} ${jt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>ce?Be():Af();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Ja("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Ja("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Be(),Ce(null)}}))),
$f(e),yr(),k(()=>[d.period],Xn)}function br(t,e,n){let o=F(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Zn(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function le(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Za(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:es,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,le(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Nf(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Qa(t,e,n){let o=F(()=>[],()=>Nf(t.nodes));return{nodes:If(t,e,n,o),edges:Of(t,e,o)}}function If({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:br(
"Type",t.length,i=>e[t[i].type].name),strength:le("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:le("Mentions",i=>o().mentions[i]),articles:le("Articles",i=>o().articles[i]),first:Zn("F\
irst","First seen",i=>t[i].first),last:Zn("Last","Last seen",i=>t[i].last),roles:br("Roles",t.length,i=>t[i].roles.join(
"; ")),...tc(t),...Za(n.filter(({name:i})=>i!=="weighted_degree"))}}function Of(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,
i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("\
With",a=>r[a].b),strength:le("Sentences",a=>e().weights[a]),articles:le("Articles",a=>e().documents[a]),...t.relations.length?
{relations:Lf(t)}:{},...tc(r),...Za(s),first:Zn("First","First seen",a=>r[a].first),last:Zn("Last","Last seen",a=>r[a].last)}}
function tc(t){return Object.fromEntries(["mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,br(e==="mark"?"Mark":"Note",
t.length,n=>t[n][e])]))}function Lf(t){return{title:"Relations",whole:"",hint:"What sentences say that one does with the\
 other, with their number; → from the first name to the second",words:!0,byNumber:!0,key:e=>Zr(t.edges[e]),text:e=>Xr(
t,t.edges[e])}}function ec(t,{nodes:e,nodeIndices:n,edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:
[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-
a[f])}var Re=Qa(u,w,As);function vr(t,e){let n=Object.values(Re[t]).map((o,r)=>{let s=o.text(e);return r===0?Cf(t,e,s):l("td",
o.words?{class:Bf(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function Cf(t,e,n){let o=t==="n\
odes"&&U(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
S(n)))}function Bf(t){return t.length>16?"words long":"words"}function nc({target:t}){return t instanceof Element?t.closest(
"tr"):null}function oc(t,e){let n=nc(t);if(!n||!We(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);O(e==="nodes"?N(o):q(o)),to(n)}function Qn(){if(d.view==="drawing")return;let t=d.selected&&`${d.selected.
kind}s`===d.view?d.selected.index:-1,n=[...m("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=D(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function to(t){let e=t&&D(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function rc(t){let e=nc(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!$t(t)||(t.preventDefault(),to(n[t.key]))}var eo=100,Mt=eo;function Rf(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Ff(t,e,s&&!i)}))}function Df(t){let e=Object.entries(Re[t]).map(([o,r])=>Rf(t,o,r)),n=l("tbody",{onclick:o=>oc(
o,t),onkeydown:rc});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Ff(t,e,n){
let[o,r]=d.sort[t];y({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function sc(t){let[e,n]=d.sort[t];return ec(t,w(),Re[t][e]??
Re[t].strength,n)}function _f(){let t=d.view;if(t==="drawing")return;let e=m("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(Df(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),Mt=eo;let n=sc(t);Hf(e,d.sort[t]),D(e,"tbody")?.replaceChildren(...n.slice(0,Mt).map(o=>vr(t,o))),ic(t,n.length),
Qn()}function Hf(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function ic(t,e){let n=(t==="nodes"?u.nodes:u.edges).
length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>Mt?`, the first ${b(Mt)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=w().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";D(m("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(eo,e-Mt))} more`,onclick:Pf});D(m("tables"),".table-end")?.replaceChildren(
...e>Mt?[a]:[])}function Pf(){let t=d.view,e=D(m("tables"),"tbody");if(t==="drawing"||!e)return;let n=Mt;Mt+=eo;let o=sc(
t);e.append(...o.slice(n,Mt).map(r=>vr(t,r))),ic(t,o.length),Qn(),to(e.children[n])}function ac(){k(()=>[d.view],()=>{let t=d.
view!=="drawing";m("tables").hidden=!t,m("drawing").classList.toggle("covered",t)}),k(()=>[d.view,d.view!=="drawing"&&w(),
d.sort],_f),k(()=>[d.selected],Qn)}function jf(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,p,h)=>f<p?`${b(f)} of ${v(p,h)}`:
v(p,h),c=[v(t,"article")+(i&&` ${it(i,ze)}`),At(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];m("summary").textContent=c.filter(Boolean).join(" · ")}function Wf(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),m("note").hidden=!n.length,m("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function Gf(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=u.about,f=zt(u,o),p=Object.entries(c).map(([g,x])=>x?`${g} ${x}`:g);return[["Edges join nodes",
n],["Ranked by",Et(o)?f:`${et(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",p.join(" ")||"all as by default"],["Built",[t&&P(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function Uf(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function qf(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},S(e)))))}function cc(){jf(),Wf();let t=m("how",HTMLDetailsElement);m("m\
ade").replaceChildren(...Gf().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...Uf().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},qf(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,D(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{de(t,e.target)||(t.open=!1)})}var xt="~";function no(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function lc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function kr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function De(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Sr(t){return new Map(t.map(({id:e},n)=>[e,n]))}function dc(t){let e=Sr(t.nodes),
n=Sr(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(xt),c])),r=ct(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:De(e,i=>s(i,"node"),i=>({selected:N(i)})),edge:De(o,i=>s(
i,"edge"),i=>({selected:q(i)})),other:De(Sr(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:zf(t,e),"not-thr\
ough":Vf(t,e),"not-through-type":Kf(t),view:no("view",["drawing","nodes","edges"]),focus:Yf(t,e),moved:Jf(t,e),without:Xf(
t),min:lc("minimum",Vt(t.edges.map(i=>i.weight))),articles:lc("minimumDocuments",Vt(t.edges.map(i=>i.documents))),rank:no(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Zf(t),community:Qf(t,e),period:tm(t),source:em(t),article:De(n,({article:i})=>i,
i=>({article:i})),topic:De(e,({topic:i})=>i,i=>({topic:i})),officials:kr("officials",r.officials),all:kr("all",r.all),isolates:kr(
"isolates",r.isolates),colours:no("colours",["type","community"]),theme:no("theme",["system","light","dark"])}}function zf(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(xt):"",read:([n])=>{let[o,r,s]=n.split(xt),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function Vf(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function Kf({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Yf(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth].join(xt):"",read:([n])=>{let[o,r]=n.split(xt),s=e.get(o);return s!==void 0&&
/^[123]$/.test(r??"")?{focus:{node:s,depth:Number(r)}}:{}}}}function Jf(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[
t.nodes[o].id,r,s].join(xt)),read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??
[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Xf(t){return{
write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.
every(Boolean)?{}:{types:n}}}}function Zf(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",
read:([n])=>e.has(n)?{verb:n}:{}}}function Qf(t,e){return{write:({communities:n})=>n.map(o=>o===at?xt:t.nodes[t.communities[o].
members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?vt(t,t.nodes[s].community):r===xt?at:[]});
return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function tm(t){let e=t.articles.some(({date:n})=>n);
return{write:({period:n})=>n?n.join(xt):"",read:([n])=>{let o=n.split(xt);return e&&o.length===2&&o.every(me)&&o[0]<=o[1]?
{period:[o[0],o[1]]}:{}}}}function em(t){let e=Ke(t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{
let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function Fe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function uc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var mc=["node","edge","other","path","view","focus"],nm=250,_e=dc(u),Wt={all:"",places:""},st=null;function pc(){let[t,e]=[
Fe(_e,d),Fe(_e,d,mc)];st&&window.clearTimeout(st.timer),t===Wt.all?st=null:e===Wt.places?st={timer:window.setTimeout(fc,
nm),hash:t}:(fc(),hc("pushState",t)),st||(Wt={all:t,places:e})}function fc(){st&&(Wt={...Wt,all:st.hash},hc("replaceStat\
e",st.hash),st=null)}function hc(t,e){let n=[Wr&&"embed",e].filter(Boolean).join("&");Kn(Rt?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),Yn()}function gc(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===Wt.
all)return;st&&window.clearTimeout(st.timer),st=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
moved:[],focus:null,view:"drawing",sentences:en,neighbours:!1,...ct(u),...uc(_e,t)};Rt&&(e.view="drawing");let{selected:n=null}=e;
kt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number",y(e),Wt={all:t,places:Fe(_e,d,mc)}}function om(){
Wa(),gc(),pc(),Yn()}function wc(){Ua(),gc(),Yn();for(let t of["popstate","hashchange"])window.addEventListener(t,om);k(()=>[
Fe(_e,d)],pc)}var rm=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter",
"Select the row; on the head of a column: sort by it, again: reverse the order"]]]],sm=["A node is a person, an organisa\
tion, a place or a topic that the articles name; the larger, the more mentions. An edge joins two that are named togethe\
r; the thicker, the more sentences. Point at either to highlight it, click to read the sentences.","A hollow node is an \
observer: it only reports, as news agencies do. Nodes with strong edges stand close together. Drag a node to put it else\
where.","The address of this page always holds what you see: copy it to come back, or to show it to others who have the \
file."];function xc(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",{},l("\
dt",{text:n}),l("dd",{text:o})))))}function im(){let t=l("button",{type:"button",class:"close","aria-label":"Close the h\
elp",text:"×",onclick:()=>m("help",HTMLDialogElement).close()}),e=rm.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",
{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));return[l("div",{class:"help-head"},l(
"h2",{id:"help-title",text:"Help"}),t),...sm.map(n=>l("p",{text:n})),...e,u.edges.length>0&&xc("Measures of edges",u.edgeMeasures),
u.edges.length>0&&xc("Measures of nodes",u.nodeMeasures)]}function am(){let t=m("help",HTMLDialogElement);d.help&&!t.open?
t.showModal():!d.help&&t.open&&t.close()}function yc(){let t=m("help",HTMLDialogElement);t.append(...yt(im())),t.addEventListener(
"close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),
document.addEventListener("keydown",e=>{e.key!=="?"||Pe(e.target)||!$t(e)||(e.preventDefault(),y({help:!0}))}),k(()=>[d.
help],am)}function bc(){let t=m("search",HTMLInputElement),e=new ie(t,m("suggestions"),m("no-match"),n=>{t.value="",O(N(n))},n=>{t.
value="",fs(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Pe(n.target)||
!$t(n)||(n.preventDefault(),t.focus(),t.select())})}function oo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function ro({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function cm({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:vc(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:p})=>[c,f?p[i]:
pe(p[i])])),on_page:!0}}function lm(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,p]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:p,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:h,values:g})=>[h,pe(g[r])])),first_seen:c.first,last_seen:c.last,relations:Jr(t,c),timeline:vc(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function vc(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function so(t,e){return e.nodeIndices.map(o=>cm(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function io(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[lm(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var kc=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function dm(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Sc(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>dm(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Ec(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!kc.includes(o));return Sc([...kc,...n,"timeline",
"named_mentions","mark","note"],so(t,e),oo(t))}function Tc(t,e){let n=ro(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Sc(o,io(t,e),n)}var um=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,fm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ao(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>fm[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function $c(t,e,n){let o=mm(
t),r=hm(t,e,n),s=so(t,e).map(i=>({...i,...r.get(String(i.id))}));return[um,...[...o.node,...o.edge].map(pm),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${ao(i.id)}">${Mc(i,o.node)}</node>
`),...io(t,e).map(i=>`<edge source="${ao(i.source)}" target="${ao(i.target)}">${Mc(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function mm(t){let e=oo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(ro(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function pm({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Mc(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${ao(t[o])}</data>`).join("")}function hm({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(x=>o.nodes[x]);if(!r.length)return new Map;let s={x:qt(r.map(({x})=>x)),y:qt(r.map(({y:x})=>x))},
i=r.map(({size:x})=>x),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x,y:T})=>[Math.abs(x-s.x),Math.abs(
T-s.y)])),p=c>a?100:4,h=p/c;f*h>5e3&&(h=5e3/f,p=Math.max(c*h,4));let g=x=>pe(Math.round(x*1e3)/1e3+0);return new Map(r.map(
({id:x,x:T,y:M,size:C})=>{let $=c>a?(C-a)/(c-a):0,{colour:Q}=e[t[x].type],[tt,j,Pc]=[1,3,5].map($r=>parseInt(Q.slice($r,
$r+2),16));return[t[x].id,{x:g((T-s.x)*h),y:g((s.y-M)*h),size:g(4+(p-4)*$),r:tt,g:j,b:Pc}]}))}function Ac(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${Dr(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function co(t,e,n){Ac(t,new Blob([n],{type:e}))}var Nc={"Nodes as a table (CSV)":()=>co(
"nodes.csv","text/csv",Ec(u,w())),"Edges as a table (CSV)":()=>co("edges.csv","text/csv",Tc(u,w())),"Graph for Gephi and\
 others (GraphML)":()=>co("graph.graphml","application/xml",$c(u,w(),wo))};function Ic(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>Di(o()).toBlob(s=>{s&&Ac("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>co("drawing.svg","image/svg\
+xml",Ri(_i(o())))))}var gm=120,wm="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",xm="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",ym="Whe\
re you publish the page, give its address instead of the file's name.",Gt=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Er=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Oc=l("p",{class:"hint",id:"share-note"}),Lc=l("p",{class:"hint",text:ym}),lo=l("p",{id:"copied",role:"st\
atus"}),Cc=Bc("Copy link",Gt,"Link copied.");async function bm(t,e){try{await navigator.clipboard.writeText(t.value),lo.
textContent=e}catch{t.focus(),t.select(),lo.textContent="This browser does not let the page copy: copy what is selected."}}
function Bc(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>bm(e,n)})}function Rc(){
let t=window.location.href;Gt.value=Or(t),Oc.textContent=ue(t)?Gt.value?wm:xm:"",[Gt.hidden,Cc.hidden]=[!Gt.value,!Gt.value],
Er.value=Lr(t,it(u.about.title,gm)),Lc.hidden=!ue(t),lo.textContent=""}function Dc(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Oc,Gt,Cc,l("p",{class:"share-title",text:"In another page"}),Lc,Er,Bc("C\
opy HTML",Er,"HTML copied."),lo)}var vm={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},km={type:"Type",community:"Community"},Sm={system:"As the system",
light:"Light",dark:"Dark"},Em={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5\
 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function Tm(t){return A("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},A("path",
{d:Em[t]}))}function Fc(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},Tm(t),l("span",{class:"tool-n\
ame",text:e}))}function Tr(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));
return k(()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("leg\
end",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Mr(t,e,...n){let o=`menu-${e}`,r=l("di\
v",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Fc(e,t,{"aria-expanded":"false","aria-c\
ontrols":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("ari\
a-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),
i.addEventListener("focusout",c=>{c.relatedTarget&&!de(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdow\
n",c=>{de(i,c.target)||a(!1)}),r.addEventListener("click",c=>{We(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),
i}function Mm(){let t=Mr("Share","share",Dc());return D(t,"button")?.addEventListener("click",Rc),t}function _c(){let t=Object.
entries(Nc).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));m("tools").append(Tr("view","Shown a\
s",vm),Mr("Colours","colours",Tr("colours","Colour nodes by",km),Tr("theme","Light or dark",Sm)),Mr("Download","download",
Ic(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),Mm(),Fc("help","Help",{"aria-haspopup":"dialog","aria-ke\
yshortcuts":"?",onclick:()=>y({help:!0})}))}var Hc=null;function $m(){d.focus!==Hc&&Ft(!0),Hc=d.focus}Es();cc();Ji();Xa();bc();Ui();vi();_a();za();ka();ac();_c();yc();
Pa();Gr();wc();$o();Ft();k(()=>[d.focus],$m);window.setTimeout(lt,300);window.graphkit={network:E,data:u,state:d,select:O,
update:y,labels:_t,communityNames:Ee,visible:w};})();
