// Made from the modules in src by `make page`.
"use strict";
(()=>{function p(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function _(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...Ot(n)),o}function Ot(t){return t.filter(Boolean)}function N(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Gc={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function q(t){return N("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},N("path",{d:Gc[t.shape],fill:t.colour}))}
function _e(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function kr(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function Ut(t,e,n){let o=N("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},N("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function Fe(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function Et({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function He(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function ue(t,e){return e instanceof Node&&t.contains(e)}function je(t,e){return t instanceof Element?t.closest(
e):null}function fo(t){let[e,n=""]=Sr(t,"#"),[o,r=""]=Sr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Sr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Mr({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function uo(t){return t==="embed"||t.startsWith(
"embed=")}function mo(t){let{query:e,hash:n}=fo(t);return e.some(uo)||n.some(uo)}function We(t){let{base:e,query:n,hash:o}=fo(
t),r=s=>s.filter(i=>!uo(i));return Mr({base:e,query:r(n),hash:r(o)})}function Uc(t){let{base:e,query:n,hash:o}=fo(We(t)),
r=fe(t)?e.slice(e.lastIndexOf("/")+1):e;return Mr({base:r,query:[...n,"embed"],hash:o})}function Er(t){let e=We(t);if(!fe(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function fe(t){return t.startsWith("file:")}function Tr(t,e){let[
n,o]=[Uc(t),e].map(qc);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function qc(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Ar=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function j(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Ar[Number(n)-1]} ${e}`}function me(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Ar[Number(n)-1]} ${e}`:e}function Tt(t,e){return t?t===
e?j(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${j(e)}`:`${t.slice(0,4)===e.slice(0,4)?j(t).slice(0,-5):j(t)}\
 – ${j(e)}`:""}function ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function z(t){return new Date(t*864e5).toISOString().
slice(0,10)}function pe(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=ht(t);return Number.isFinite(e)&&z(e)===t}function Ge(t){
return t.filter(({date:e})=>e).map(({date:e})=>ht(e)).sort((e,n)=>e-n)}function Ue(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ir(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(zc(n[n.length-1]));return n}function zc(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return $r(new Date(Vc(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Vc(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function $r(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function po(t,e){return e==="week"?$r(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Yc=32,qe=80,Kc={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function it(t,e=Yc){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function Lt(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Kc[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Nr(t){let e=Lt(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function ze({id:t,title:e,date:n}){let o=it(e||t,qe);return n?`${o}\
 · ${j(n)}`:o}function Ve(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Ye(t){return it(t,qe)||"No source given"}function ho(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Jc="https://www.wi\
kidata.org/wiki/";function Or(t){return/^Q[1-9]\d*$/.test(t)?Jc+t:ho(t)}function yt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Br(t,e){let n=Cr(e,"degree"),o=Cr(e,"community"),r=yt(e.nodes).map((i,a)=>({...Xc(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=yt(e.edges).map((i,a)=>Zc(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);return{about:e.about,types:yt(e.types),ranks:yt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Lr),nodeMeasures:e.
node_measures.map(Lr),articles:yt(e.articles),communities:Qc(r),nodes:r,edges:s,relations:yt(e.relations),others:yt(e.others),
unlisted:e.unlisted,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.
from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.
from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function Lr(t){return{...t,values:Float64Array.from(t.values)}}
function Cr({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);
return n.values}function Xc({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:it(e),x:n,y:o,size:r,first:i.
days[s.first],last:i.days[s.last],timeline:Rr(s.timeline,i),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),
edges:[]}}function Zc({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,
drawnAtFirst:!s,weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,
first:a.days[i.first],last:a.days[i.last],timeline:Rr(i.timeline,a)}}function Rr(t,{periods:e}){let n=[];for(let o=0;o<t.
length;o+=2)n.push([e[t[o]],t[o+1]]);return n}function Qc(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)
e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:
r?`${o} and ${r}`:o,members:n}})}function at(t,e){return t.a===e?t.b:t.a}function K(t,{kind:e,index:n}){return e==="node"?
[n]:[t.edges[n].a,t.edges[n].b]}function L(t){return{kind:"node",index:t}}function V(t){return{kind:"edge",index:t}}function bt(t,e){
return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function Ct(t){return p(t,HTMLScriptElement).text}var go=JSON.parse(Ct("drawn")),d=Br(go,JSON.parse(Ct("payload")));var Bt=mo(window.location.href),Pr=Bt&&mo(`#${window.location.hash.slice(1)}`);Bt&&(document.documentElement.dataset.embed=
"");function tl(){let e=d.types.filter((n,o)=>d.nodes.some(r=>r.type===o)).map(n=>l("span",{},q(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function Dr(){Bt&&p("drawing").append(tl());let t=p("whole",HTMLAnchorElement);t.hidden=
!Bt;let e=()=>{t.href=We(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var Je={period:null,sources:null,article:null,topic:null};function vt({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function _r(t,e){if(!vt(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:nl(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||el(a,n))))}function el(t,[e,n]){return t!==""&&t>=e&&t<=n}function nl({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Fr({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=Ke(t,r),i=Ke(e,r);return{weights:s.times,namedWeights:Ke(n,r).
times,documents:s.documents,mentions:i.times,named:Ke(o,r).times,articles:i.documents}}function Ke({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function Hr({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function jr(t,e,n,o){
let r=new Map;for(let s of Hr(t,e,n)){let{date:i}=t.articles[s];i&&r.set(po(i,o),(r.get(po(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function Wr(t,e,n){let o=Hr(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function Xe({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Gr({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Ur({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function qr({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function zr({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function wo({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,h],g)=>{let w=a.filter(([T,I])=>T===g&&(!i||i[s?.sentences[I].article??0])),E=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
E.length:h,sentences:E,marks:new Map(w.map(([,T,I,A])=>[T,[I,A]])),reporters:new Map(w.flatMap(([,T,,,I])=>I===-1?[]:[[T,
I]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var ol=new Intl.NumberFormat("en"),rl=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),sl=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),il=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return ol.
format(t)}function xo(t){return rl.format(t)}function Vr(t){return sl.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function Yr(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[il.select(t)]}`}function Ze(t,e){
return t.toFixed(e).replace("-","−")}function Kr(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function Jr(t){return t<.001?"p < 0.001":`p =\
 ${xo(t)}`}function he(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function qt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Xr=4;function kt(t){return t==="weight"||t==="documents"}function tt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function zt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function yo({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Zr(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:yo(t,e).values}function bo({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function ge(t,e){return kt(e)?b(t):Ze(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Qr({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Vr(e)):""}function ts(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function es({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Xr||s[c]<Xr),s[a]+=1,s[c]+=1}return r}function ct({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,...Je,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Vt(t){return[...new Set([1,...t])].sort(
(e,n)=>e-n)}function os(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(h,g)=>Number(h>=e.minimum&&o.documents[g]>=
e.minimumDocuments&&Gr(t,g,e.verb))),i=ns(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?i:ns(t,{...e,
types:a},s,o.mentions),f=a.map(()=>0);for(let{index:h,type:g}of t.nodes)f[g]+=c.nodes[h];let m=vo(i.edges);return{nodes:Array.
from(i.nodes,Boolean),edges:Array.from(i.edges,Boolean),nodeIndices:vo(i.nodes),edgeCount:m.length,drawnIndices:e.all?m:
vo(es(t,i.edges,r())),...o,chosen:n,narrowed:n!==null,passing:i.passing,strong:s,typeCounts:f}}function ns(t,e,n,o){let{
types:r,officials:s,focus:i}=e,a=Uint8Array.from(t.nodes,({type:m,official:h},g)=>Number(r[m]&&(h||!s||t.types[m].name!==
"person")&&o[g]>0));s&&al(t,a,n,o),i&&cl(t,i,a,n);let c=new Uint8Array(n.length),f=new Uint8Array(a.length);for(let m=0;m<
c.length;m+=1){let[h,g]=[t.ends[2*m],t.ends[2*m+1]];!n[m]||!a[h]||!a[g]||(c[m]=f[h]=f[g]=1)}return Qe(e)?{passing:a,edges:c,
nodes:a}:(i&&(f[i.node]=1),{passing:a,edges:c,nodes:f})}function Qe({isolates:t,minimum:e,minimumDocuments:n,verb:o}){return t&&
e===1&&n===1&&o===null}function al({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.from(t,({
index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&(a[f]=
1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function cl(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=o[e]=1;
let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let h=at(t.edges[m],f);!r[m]||!o[h]||
s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function vo(t){let e=[];for(let n=0;n<t.length;n+=1)t[n]&&
e.push(n);return e}function rs(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[at(t.edges[a],
e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>at(t.edges[a],e))],edges:i}}function ss(t,e){return e.
focus!==null||Object.entries(ko(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function ko(t){let{rank:e,all:n,
...o}=ct(t);return o}function ll(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function B(t,e){let n;return()=>{let o=t();
return(!n||!ll(o,n.of))&&(n={of:o,made:e()}),n.made}}var tn=5,Mo=20,Yt={selected:null,other:null,hovered:null,sentences:tn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",refused:0,sort:{nodes:[
"strength",!0],edges:["strength",!0]},...ct(d)},u=Yt,is=[],So=!1;function y(t){Object.assign(Yt,t),Yt.problem&&vt(Yt)&&Object.
assign(Yt,Je,{open:!0,refused:Yt.refused+1}),!So&&(So=!0,queueMicrotask(()=>{So=!1,Eo()}))}function Eo(){for(let t of is)
t()}function M(t,e){is.push(B(t,e))}function R(t){bt(t,u.selected)&&u.other===null||y({selected:t,other:null,hovered:null,
sentences:tn,neighbours:!1,open:t!==null})}function as(t){R(null),y({other:t,open:!0})}function Rt(t){bt(t,u.hovered)||y(
{hovered:t})}var we=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var dl=6;function cs({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:h}of e)r[f]&&(s[m+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:h}of e)if(r[f])for(let[g,w]of[[m,h],[h,m]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[w,f,r[f]]}
return a}function ls({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function en({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new we;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function ds(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new we;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let h=t.starts[m];h<t.starts[m+1];h+=1){let[g,w]=[t.ends[h],t.edges[h]],E=(i.get(m)??0)+t.lengths[h];r.has(g)||s.has(
w)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[m,w]),f.push(E+o[g],g))}}return ul(n,a,i.get(n)??0)}function ul(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function us(t,e,n,o=dl){let[r,s]=e<n?[e,n]:[n,e],i=en(t,s),a=e===n?null:ds(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...fl(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
ml);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(pl)}function fl(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,E)=>g[E]===
w)),m=new Set(f.map(({edges:g})=>g[a])),h=ds(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function ml(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function pl({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function ms(t,e){let n=yt(t.sentences),o=gl(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(h=>h[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,h)=>!o.get(c)?.has(h)).map(m=>m[2]),i=c=>fs(r.map((f,m)=>f.
flatMap(h=>c(h).filter(g=>g===m).map(()=>n[h].article)))),a=c=>fs(t.edges.map((f,m)=>f.filter(h=>c(h,m)).map(h=>n[et(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:hl(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,h]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[E,T]=[s(m),s(h)];return E.includes(g)&&T.includes(w)||E.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function hl(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function gl(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function fs(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function et(t){
return Array.isArray(t)?t[0]:t}function To({sentences:t},e,n){return n?e.filter(o=>n[t[et(o)].article]):e}function ps({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Kt({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Ao(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Kt(t,et(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(et(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function hs(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[et(o)],s=!Array.isArray(o)&&Kt(t,et(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var wl=120;function gs(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-wl)),r=[...e].sort((s,i)=>et(s)-et(i));return Ao(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function nn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var xs="so sentences and the filters by period, source, topic and article are missing; all else works, and",xl=`This bro\
wser lacks DecompressionStream, ${xs} a current Firefox, Chrome, Edge or Safari shows everything.`,yl=`This file's sente\
nces are damaged, ${xs} a fresh copy of the file shows everything.`,ws,Io=null;function lt(){return ws??=u.problem?Promise.
resolve(null):vl().catch(bl),ws}function nt(){return Io}function ys(){bs()&&!("DecompressionStream"in window)&&y({problem:xl})}
function bs(){return Ct("evidence").startsWith('"')}function bl(){return y({problem:yl}),null}async function vl(){let t=Ct(
"evidence");return Io=ms(JSON.parse(bs()?await kl(JSON.parse(t)):t),d),y({}),Io}async function kl(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function vs(){return[u.period,u.sources,u.article,u.topic,vt(u)&&nt()]}var xe=B(vs,()=>{let t=nt(),e=t&&_r(t,u);return{chosen:e,
counts:t&&e?Fr(t,e):d.counts}}),G=B(()=>[u.rank,xe()],()=>Zr(d,u.rank,xe().counts)),Sl=B(()=>[G(),xe().counts.weights],()=>ts(
G(),xe().counts.weights)),x=B(()=>[u.types,u.minimum,u.minimumDocuments,u.rank,u.verb,u.officials,u.all,u.isolates,u.focus,
...vs()],()=>({...os(d,u,xe(),Sl),waiting:vt(u)&&!nt()})),$=B(()=>[x(),u.focus],()=>{let t=x();if(!u.focus?.rings)return t;
let e=d.nodes[u.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.drawnIndices,...e])].
sort((n,o)=>n-o)}}),ks=B(()=>[x(),G()],()=>bo(d,x().edges,G())),Ss=B(()=>[x()],()=>bo(d,x().edges,x().weights)),ye=B(()=>[
x(),G()],()=>cs(d,x().edges,G())),Jt=B(()=>u.path?[u.path.a,u.path.b,ye(),u.avoided,u.avoidedTypes]:[],()=>{let{path:t,avoided:e,
avoidedTypes:n}=u,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];let r=d.nodes.map(({index:s,type:i})=>e.includes(s)||n.
includes(i));return us(ls(d,ye(),t,r),t.a,t.b)});function gt(){let t=Jt();return t[Math.min(Math.max(u.path?.number??0,0),
t.length-1)]??null}var Ml=B(()=>[x(),G()],()=>new Map);function Xt(t){if(t.kind==="edge")return{nodes:K(d,t),edges:[t.index]};
let e=Ml(),n=e.get(t.index)??rs(d,t.index,x(),G());return e.set(t.index,n),{nodes:[...n.nodes],edges:[...n.edges]}}function on(t){
let[e,{chosen:n}]=[nt(),x()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.index].timeline:jr(e,t,n,d.about.period)}function Ms(t){
let[e,{chosen:n}]=[nt(),x()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.index]:Wr(e,t,n)}var Es={x:60,y:22},El=150,Tl=8e6,Al=.15;function Ts(t,e,n){let{xs:o,ys:r,middle:s}=Il(t),i=o.length*(o.length-1)/2,a=Math.
min(El,Math.ceil(Tl/Math.max(i,1)));for(let f=0;f<a;f+=1)$l(o,r,e,180*(1-f/a));Nl(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&Ol(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function Il(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function $l(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let h=t[a]-t[m],g=e[a]-e[m],w=8100/(h*h+
g*g+1e-6);c+=h*w,f+=g*w,s[m]-=h*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,h]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,h)/90;s[a]-=m*g,i[a]-=h*g,s[c]+=m*g,i[c]+=h*g}for(let a=0;a<r;a+=1){let c=Al*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],h=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*h,e[a]+=m*h}}function Nl(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Ol(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Es.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Es.y-Math.abs(f);if(m<=0)continue;o=!0;let h=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);h[r]-=g,h[s]+=g}return o}var Ll=180,As=110,Cl=44,$o=70,Bl=36,Rl=66;function Is(t,e,n,o){let r=Pl(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Ll];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let h=new Map(s.size===1?Dl(t,c,r):c.map(g=>[g,_l(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Bl&&(f=Math.
max(f,w*$o/(2*Math.PI)));let E=c.slice(g,g+Math.floor(2*Math.PI*f/$o+1e-9));E.sort((I,A)=>h.get(I)-h.get(A)||I-A);let T=Fl(
E.map(I=>h.get(I)),$o/f);E.forEach((I,A)=>{s.set(I,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=E.length,f+=g<c.length?
Rl:As}c.length&&a.push(f-As+Cl)}return{places:s,radii:a}}function Pl({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[at(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>at(e[a],s));return r.set(
s,i),i}}function Dl({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function _l(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Fl(t,e){let n=2*
Math.PI,o=t.length,r=h=>t[h]-(h?t[h-1]:t[o-1]-n),s=t.reduce((h,g,w)=>r(w)>r(h)?w:h,0),i=[],a=({sum:h,count:g}={sum:-1/0,
count:1})=>h/g;for(let h=0;h<o;h+=1){let g=(s+h)%o,w={sum:t[g]+(g<s?n:0)-h*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:E,
count:T}=i.pop();w={sum:w.sum+E,count:w.count+T}}i.push(w)}let c=i.flatMap(h=>Array(h.count).fill(a(h))),f=c[o-1]-c[0]>n-
o*e,m=c.map((h,g)=>f?c[0]+n*g/o:h+g*e);return t.map((h,g)=>m[(g-s+o)%o])}function rn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var $s=10.5,Hl=22,jl=5,Wl=60,Ns=2,Gl=6,wt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',No=[];function Ul(t){if(!No[t.index]){let e=ot(p("overlay",HTMLCanvasElement));e.font=`100px\
 ${wt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);No[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return No[t.index]}function ql(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),$s),Hl))/2}function sn(t,e,n=Ns,o=ql(t,e)){let{width:r,above:s,
below:i}=Ul(t),[a,c]=[o*r,o*(s+i)],f=be(t,e),[m,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:w,top:E,right:w+a,bottom:E+c}))}function be(t,e){let n=t.size*(d.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function zl(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Oo(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=rn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,jl),...s]),m=new Set([...f,...r?t.slice(0,Wl):[]]);for(let g of e)a.add(
be(d.nodes[g],n),g);let h=[];for(let g of t){let w=s.includes(g)?Gl:Ns,E=sn(d.nodes[g],n,w),T=sn(d.nodes[g],n,w,$s),I=W=>W.
left>=c.left&&W.right<=c.right&&W.top>=c.top&&W.bottom<=c.bottom,A=W=>I(W)&&!a.hit(W,g),Z=W=>I(W)&&!a.hit(W,g,s.includes(
g)?0:g),Q=E.find(A)??T.find(A)??(m.has(g)?T.find(Z):void 0)??(f.has(g)?zl(T,c).find(Z):void 0);Q&&(a.add(Q,-1),h.push(Q))}
return h}function ot(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var an=28,Vl=.02,Os=1.6,Yl=1.6,Kl=6,Jl=3.5,Xl=5,Zl=.8,dt={upright:!1,across:1,down:1};function Ls({x:t,y:e}){let[n,o]=dt.
upright?[-e,t]:[t,e];return{x:n*dt.across,y:o*dt.down}}function Cs({x:t,y:e}){let[n,o]=[t/dt.across,e/dt.down],[r,s]=dt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Bs(){let{clientWidth:t,clientHeight:e}=p("network"),
n=cn(1);if(dt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),dt.upright)for(let s of d.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(dt,td());for(let s of d.nodes)[s.x,s.y]=[s.x*dt.across,s.y*dt.down];let{scale:o}=ln(),r=Math.min(Math.max(
Jl/o-Kl,0),Xl);r&&Ql(r);for(let s of d.edges)s.width*=Math.min(Math.max(1,Zl/o),2.5)}function Ql(t){let e=d.nodes.map(r=>be(
r,1)),n=d.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=d.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(m/2.5,0))}});for(let r of d.nodes)r.size+=o[r.index]}function td(){
let{scale:t}=ln(),{wide:e,high:n}=Rs(),{left:o,top:r,right:s,bottom:i}=cn(t),a=c=>Math.min(Math.max(c,1),Yl);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Rs(){let{clientWidth:t,clientHeight:e}=p("network"),n=an+(p("note").hidden?0:
p("note").offsetHeight);return{wide:Math.max(t-2*an,50),high:Math.max(e-an-n,50),below:n}}function ln(){let{wide:t,high:e,
below:n}=Rs(),[o,r]=[Vl,2*Os];for(let a=0;a<14;a+=1){let c=(o+r)/2,{left:f,top:m,right:h,bottom:g}=cn(c);c<=Os&&(h-f)*c<=
t&&(g-m)*c<=e?o=c:r=c}let s=cn(o),i={x:(s.left+s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(an-
n)/2}}}function cn(t){let e=p("network").clientWidth/8,n=$().nodeIndices.flatMap(r=>{let s=d.nodes[r],i=be(s,t);if(!s.labelled)
return[i];let{left:a,right:c,bottom:f}=sn(s,t)[0],m=Math.max(0,(c-a-e)/2);return[i,{left:a+m,right:c-m,top:i.top,bottom:f}]}),
o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),
o.right=Math.max(o.right,r.right/t),o.bottom=Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}var ed=1.5,nd=2,od=.3,Ps=["1","2","3","4","5","6","7"].map(t=>`community-${t}`),Pt="community-other",dn=null;function Ds(){
return dn||("printing"in document.documentElement.dataset?"light":u.theme!=="system"?u.theme:window.matchMedia("(prefers\
-color-scheme: dark)").matches?"dark":"light")}function _s(){return`${Ds()} ${u.colours}`}function un(){let t=document.documentElement;
t.dataset.theme=Ds(),t.dataset.colours=u.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:_s(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Ps,Pt].map(o=>[o,n(o)]))}}var At=un();function O(){return At}function Fs(){
return At.name===_s()?!1:(At=un(),!0)}function Lo(t,e){dn=t,At=un();try{return e()}finally{dn=null,At=un()}}function Dt(t){
return d.communities[t].members.length<2?Pt:Ps[t]??Pt}function fn(t){let e=u.colours==="community"?At.communities[Dt(t.community)]:
d.types[t.type].colour;return t.observer?{fill:At.ground,border:e}:{fill:e,border:At.ground}}function mn({observer:t,size:e},n){
return Math.min(t?nd:ed,od*e*n)}function Hs(t){let{fill:e,border:n}=fn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=d.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Bs();var js=new vis.DataSet(d.nodes.map(Hs)),S=new vis.Network(p("network"),{nodes:js,
edges:[]},JSON.parse(Ct("options")));function Ws(){js.update(d.nodes.map(Hs))}var pn=d.nodes.map(({x:t,y:e})=>({x:t,y:e})),qs=0,rd=500,sd=3;function Gs(){return 2*x().nodeIndices.length<d.nodes.length}
var Us=B(()=>[(Gs()||u.focus?.rings)&&x(),u.focus,u.focus?.rings&&G()],()=>{if(u.focus?.rings)return id(u.focus.node);let t={
free:!0,rings:[]};return Gs()&&x().nodeIndices.length<=rd?{...t,places:ad()}:{...t,places:pn}});function id(t){let{places:e,
radii:n}=Is(d,t,x(),G());return{free:!1,rings:n,places:pn.map((o,r)=>e.get(r)??o)}}function ad(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=p("network"),r=new Map(t.map((c,f)=>[c,f])),s=e.map(c=>{let{a:f,b:m,opacity:h}=d.edges[c],
g=d.nodes[f].community===d.nodes[m].community?sd:1;return[r.get(f),r.get(m),h*g]}),i=Ts(t.map(c=>({...pn[c],size:d.nodes[c].
size})),s,n/(o||1)),a=[...pn];return t.forEach((c,f)=>{a[c]=i[f]}),a}var ut=B(()=>[Us(),u.moved],()=>{let t=Us(),e=[...t.
places];if(t.free)for(let[n,o,r]of u.moved)e[n]=Ls({x:o,y:r});return{...t,base:t,places:e}});function ve(){return qs}function hn(t){
qs+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(d.nodes[o],{x:e,y:n}),Object.assign(S.body.nodes[o],{x:e,y:n})})}function gn(t,e){
if(!ut().free)return;let{x:n,y:o}=Cs(e),r=u.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var cd=400,ld=5,dd=1.5,zs=3,ud=.11,fd=.012,md=.8,Ks=13,Js=16,Xs=B(()=>[$(),ve()],()=>{let t=[],{nodes:e,nodeIndices:n}=$();
if(n.length<=cd||!ut().free)return t;let o=Math.max(...n.map(r=>Math.abs(d.nodes[r].x)),1);return d.communities.forEach(
({members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=ld&&t.push(pd(s,i,2*o*fd))}),t});function pd(t,e,n){let o={x:Vs(e.map(
a=>d.nodes[a].x)),y:Vs(e.map(a=>d.nodes[a].y))},r=a=>Math.hypot(d.nodes[a].x-o.x,d.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(md*e.length)).flatMap(a=>hd(d.nodes[a],d.nodes[a].size+n));return{community:t,middle:o,corners:gd(
i)}}function hd({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function Vs(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function gd(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...Ys(e),...Ys(e.reverse())]}function Ys(t){let e=[];for(let n of t){for(;e.length>1&&wd(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function wd(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function Zs(t,e){return Math.min(Math.max((zs-t/e)/(zs-dd),0),1)}function Qs(t,e,n,o){let r=Zs(n,o);if(r){t.globalAlpha=
ud*r;for(let{community:s,corners:i}of Xs()){t.fillStyle=O().communities[Dt(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function ti(t,e,n){let o=[];if(Zs(t,e)<.5)return o;let r=rn(),s=ot(
p("overlay",HTMLCanvasElement));s.font=ni();for(let{community:i,middle:a}of Xs()){let{nodes:c}=$(),m=d.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>d.nodes[A].short),h=Math.max(...m.map(A=>s.measureText(A).width))/2,g=Js*m.length,w=(A,Z,Q)=>Math.
max(Math.min(A,Q),Z),E=w(a.x*t,n.left*t+h,n.right*t-h),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),I=[0,-g,g].map(A=>({lines:m,left:E-
h,right:E+h,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));I&&(r.add(I,-1),o.push(I))}
return o}function ei(t,{lines:e,left:n,right:o,top:r},s){t.font=ni(),t.textAlign="center",t.textBaseline="alphabetic",t.
lineJoin="round",t.lineWidth=4,t.strokeStyle=O().ground,t.fillStyle=O().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+o)/2,s.y+
r+a*Js+Ks];t.strokeText(i,c,f),t.fillText(i,c,f)})}function ni(){return`600 ${Ks}px ${wt}`}var oi=.1;function wn(t,e,n,o){Qs(t,e,n,o);for(let r of[...ut().rings].reverse())xd(t,e,r*e.scale,e.scale/n)}function xd(t,{
x:e,y:n},o,r){t.fillStyle=t.strokeStyle=O().edge,t.lineWidth=r,t.globalAlpha=oi,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.
fill(),t.globalAlpha=4*oi,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.stroke(),t.globalAlpha=1}var ri=120,Zt=p("overlay",HTMLCanvasElement),J=document.createElement("canvas"),P={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ft(){let{x:t,y:e}=S.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:S.getScale()}}function ke(t=0){P.until=
performance.now()+t+ri,window.clearTimeout(P.timer),P.timer=window.setTimeout(()=>{P.timer=0,P.blurred&&S.redraw()},t+ri)}
function Co(){window.clearTimeout(P.timer),P.timer=0,xn()}function xn(){P.sharp=null,P.pictured=null}function yn(){return P.
blurred}function si(){let t=bd(),e=o=>o.width===t.width&&o.height===t.height,n=P.timer!==0&&performance.now()<P.until;n&&
!P.pictured&&P.sharp&&e(Zt)&&yd(t,P.sharp),P.blurred=n&&P.pictured!==null&&e(J),S.body.nodeIndices=P.blurred?[]:$().nodeIndices}
function Bo(){P.sharp=ft(),P.pictured=null}function yd(t,e){if((J.width!==t.width||J.height!==t.height)&&(J.width=t.width,
J.height=t.height),![t,Zt].every(({width:o,height:r})=>o&&r))return;let n=ot(J);n.clearRect(0,0,J.width,J.height),n.drawImage(
t,0,0),n.drawImage(Zt,0,0),ot(Zt).clearRect(0,0,Zt.width,Zt.height),P.pictured=e}function ii(t){if(!P.pictured||!J.width||
!J.height)return;let e=J.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ft(),s=r/P.pictured.scale,i=Math.round((n-P.pictured.
x*s)*e),a=Math.round((o-P.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(J,i,a,Math.round(J.width*s),
Math.round(J.height*s)),t.restore()}function bd(){let t=p("network").querySelector("canvas");if(!t)throw new Error("vis-\
network has no canvas.");return t}var vd={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function bn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${wt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=O().ground,t.strokeText(d.nodes[e.node].short,r,s),t.fillStyle=
O().ink,t.fillText(d.nodes[e.node].short,r,s)}function ai(t,e){let{clientWidth:n,clientHeight:o}=p("overlay");t.font=`15\
px ${wt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=O().ink,t.fillText(e,n/2,o/2)}function ci(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?O().accent:O().
brightEdge,Ro(t,e,n),t.globalAlpha=1}function Ro(t,e,n){let[o,r]=[d.nodes[e.a],d.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function vn(t,e,n){let{fill:o,border:r}=fn(
e),{shape:s}=d.types[e.type];kn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=mn(
e,n.scale),t.strokeStyle=r,t.stroke()}function Po(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];kn(t,d.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function kn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of vd[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Do=4,kd=.5,Sd=52,li=350,_o=1,Fo={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Qt=!0,Ho=0;function It(){return Fo.left>-1/0}
function Sn(){return Ho}function te(t=!1){Qt=!0,St({...jo(),animated:t})}function jo(){let{scale:t,position:e,offset:n}=ln(),
o=p("network").clientWidth/2-Do,r=p("network").clientHeight,[s,i]=[Do-r/2-n.y,r/2+n.y-Do];return Fo={left:e.x-o/t,right:e.
x+o/t,top:e.y+s/t,bottom:e.y+i/t},_o=t,{position:e,scale:t,offset:n}}function mt(){return{scale:_o,frame:Fo}}function di(){
return Qt}function Mn(){Qt=!1,Ho+=1}function St({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Ho+=1;let r=o&&He();
r&&ke(li),S.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:li,easingFunction:"easeInOutQuad"}})}function ee(t){
Qt=!1;let e=Math.min(Math.max(S.getScale()*t,_o/4),10);St({position:S.getViewPosition(),scale:e,animated:!0})}function ui(t,e){
Qt=!1;let{x:n,y:o}=S.getViewPosition(),r=S.getScale();ke(),St({position:{x:n+t/r,y:o+e/r},scale:r})}function fi(){if(!u.
selected)return;let t=K(d,u.selected).map(c=>d.nodes[c]),[e,n]=[En(),Md()],{clientWidth:o,clientHeight:r}=p("network");if(t.
every(c=>{let f=S.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;Qt=!1;let i={x:qt(t.map(c=>c.
x)),y:qt(t.map(c=>c.y))},a=e?Math.max(S.getScale(),kd):S.getScale();St({position:i,scale:a,offset:{x:-n/2,y:-e/2},animated:!0})}
function Md(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));return t&&u.open?Math.
min(t,.88*p("network").clientWidth):0}function En(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--sheet"));return t&&u.open?t*(p("panel").parentElement?.clientHeight??0)-Sd:0}var Ed=350,Td=600,Ad=2500,ne=null,Wo=0;function Tn(){return ne}function Se(){ne&&(window.cancelAnimationFrame(Wo),hn(ne.
places),ne=null,Co())}function gi(t,e,n){let o=d.nodes.map(({x:T,y:I})=>({x:T,y:I}));if(window.cancelAnimationFrame(Wo),
ne=null,hn(t),Co(),!It())return;let[r,s]=[mi(),jo()],{nodeIndices:i,drawnIndices:a}=$(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=Td&&a.length<=Ad;if(c*r.scale<1||!f||!He()){e&&i.length?St({...s,animated:c*
r.scale<1}):S.redraw();return}e&&St(s);let m=e?mi(s):r;ne={places:t,scale:m.scale,labels:n()};let[h,g]=[performance.now(),
Sn()],w=()=>{let T=Math.min((performance.now()-h)/Ed,1),I=T*T*(3-2*T);if(T===1)return E();hn(t.map((A,Z)=>pi(o[Z],A,I))),
Sn()===g?hi(pi(r,m,I),r.scale*(m.scale/r.scale)**I):S.redraw(),Wo=window.requestAnimationFrame(w)},E=()=>{Se(),Sn()===g?
hi(m,m.scale):S.redraw()};w()}function mi(t){let{position:e,scale:n,offset:o}=t??{position:S.getViewPosition(),scale:S.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function pi(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function hi({x:t,y:e},n){S.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var F=p("overlay",HTMLCanvasElement),Id=2500,$d=2500,An=B(()=>[S.getScale(),mt().frame,$(),ve()],()=>ti(S.getScale(),mt().
scale,mt().frame)),_t=B(()=>[S.getScale(),mt().frame,$(),ve()],()=>{let t=S.getScale(),{scale:e,frame:n}=mt(),{nodeIndices:o}=$(),
r=F.clientWidth*F.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/$d)),i=r<o.length*Id;return Oo(s,o,t,n,{crowd:i,taken:An()})});
function Me(){if(!It())return;let t=ot(F),e=window.devicePixelRatio||1,[n,o]=[F.clientWidth,F.clientHeight];(F.width!==Math.
round(n*e)||F.height!==Math.round(o*e))&&(F.width=Math.round(n*e),F.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),
t.clearRect(0,0,n,o),Go(t,ft())}function Nd(){let t=gt(),e=t?null:u.selected??u.hovered,n=t?Od(t):e&&Ld(e);if(!n)return null;
for(let o of[t?u.selected:null,u.hovered])o&&!bt(o,e)&&Cd(n,o);return n}function Od({nodes:t,edges:e}){let n=[t[0],t[t.length-
1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function Ld(t){return{...Xt(t),ringed:K(d,
t),accented:new Set,pointed:[]}}function Cd(t,e){for(let n of K(d,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(
...K(d,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function Go(t,e){
if(d.nodes.length&&!$().nodeIndices.length)return ai(t,"The filters leave nothing to show.");let n=Nd(),o=new Set(n?n.nodes:
[]),r=Tn();if(r)Bd(t,r,e,o);else for(let s of An())ei(t,s,e);for(let s of r?[]:_t())!o.has(s.node)&&wi(s,e)&&bn(t,s,e);n&&
(t.globalAlpha=O().veil,t.fillStyle=O().ground,t.fillRect(0,0,F.clientWidth,F.clientHeight),t.globalAlpha=1,Rd(t,n,e))}function Bd(t,{
places:e,scale:n,labels:o},r,s){for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[d.nodes[i.node],e[i.node]],[f,m]=[
a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];bn(t,i,{...r,x:r.x+f,y:r.y+m})}}function wi({left:t,right:e,top:n,bottom:o},{x:r,y:s}){
return r+e>0&&r+t<F.clientWidth&&s+o>0&&s+n<F.clientHeight}function Rd(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){
let{frame:a}=mt();for(let c of[...n].reverse())ci(t,d.edges[c],i,r.has(c));for(let c of[...e].reverse())vn(t,d.nodes[c],
i);for(let c of o)Po(t,d.nodes[c],i,O().accent,2.5);for(let c of s)o.includes(c)||Po(t,d.nodes[c],i,O().ink,1.5);for(let c of Oo(
[...new Set([...o,...s,...e])],e,i.scale,a,{ringed:o}))wi(c,i)&&bn(t,c,i,o.includes(c.node))}var yi=5,Pd=5,Dd=40;function xi(t,e=0){let n=ft(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=vi(o,r,(yi+e)/n.scale)??
_d(t.x-n.x,t.y-n.y);if(s!==null)return L(s);let i=Fd(o,r,(Pd+e/2)/n.scale);return i===null?null:V(i)}function bi(t){let e=ft();
return vi((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,yi/e.scale)}function vi(t,e,n){let o=null,r=1/0;for(let s of ki().nodes){let i=d.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function _d(t,e){if(u.selected)return null;let n=_t().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Fd(t,e,n){let o=null,r=n;for(let s of ki().
edges){let i=d.edges[s],a=Hd(t,e,d.nodes[i.a],d.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function ki(){let{nodeIndices:t,
drawnIndices:e}=$();if(!u.selected)return{nodes:t,edges:e};let n=Xt(u.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function Hd(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function Si(){let t=p("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&p("network").contains(n.target)))return Rt(null);if(n.buttons)return Ee();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=xi(r);Rt(s),jd(s,
r)},Dd)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Rt(null),Ee()}),S.on("click",({pointer:n,event:o})=>{Ee(),
R(xi(n.DOM,o?.pointerType==="touch"?8:0))}),S.on("zoom",Ee)}function jd(t,e){if(!t)return Ee();let n=p("tip");n.replaceChildren(
...Wd(t)),n.hidden=!1;let o=Math.min(e.x+14,p("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>p("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,p("network").classList.add("pointing")}function Wd(t){if(t.kind==="node"){let o=d.nodes[t.index];return[k(o.label,"s\
trong"),l("span",{text:v(o.mentions,"mention")})]}let e=d.edges[t.index];return[l("strong",{},k(d.nodes[e.a].label)," – ",
k(d.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function Ee(){p("tip").hidden=!0,p("network").classList.
remove("pointing")}var Gd=6,U=null;function Mi(){return U!==null}function Ud(t){if(U)return Uo();if(!ut().free||t.button||t.shiftKey||!t.isPrimary)
return;Tn()&&(Se(),S.redraw());let e=p("drawing").getBoundingClientRect(),n=bi({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!qd(n))return;let{x:o,y:r}=d.nodes[n];U={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},S.interactionHandler.options.dragView=!1}function qd(t){return u.selected?.kind==="nod\
e"&&u.selected.index===t}function zd({pointerId:t,clientX:e,clientY:n}){if(!U||t!==U.pointer)return;let[o,r]=[e-U.from.x,
n-U.from.y];if(!U.moves&&Math.hypot(o,r)<Gd)return;U.moves=!0;let{scale:s}=ft();Object.assign(d.nodes[U.node],{x:U.home.
x+o/s,y:U.home.y+r/s}),y({hovered:L(U.node)}),Me()}function Uo(t){if(!U||t&&t.pointerId!==U.pointer)return;let{node:e,home:n,
moves:o}=U;if(U=null,S.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=d.nodes[e];t?gn(e,
{x:r,y:s}):Object.assign(d.nodes[e],n)}function Ei(){p("network").addEventListener("pointerdown",Ud,{capture:!0}),window.
addEventListener("pointermove",zd),window.addEventListener("pointerup",Uo),window.addEventListener("pointercancel",()=>Uo())}var Vd=1500,Yd=.25;function Kd(){let t=$().drawnIndices.length>Vd?Yd:1;return({a:e,b:n,opacity:o})=>d.nodes[e].community===
d.nodes[n].community?o:o*t}function In(t,e){let n=Kd();t.strokeStyle=O().edge;for(let o of $().drawnIndices){let r=d.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),Ro(t,r,e)}t.globalAlpha=1}function qo(){let t=new Map;for(let r of $().nodeIndices){let{community:s}=d.nodes[r],i=Dt(s),a=t.get(i)??{community:s,count:0};
a.count+=1,t.set(i,a)}let e=t.get(Pt);t.delete(Pt);let n=[...t].sort((r,s)=>r[1].community-s[1].community).map(([r,{community:s,
count:i}])=>({colour:r,text:d.communities[s].name,count:i}));if(!e)return n;let o=n.length?"Smaller communities":"No com\
munities";return[...n,{colour:Pt,text:o,count:e.count}]}function Jd(t){t.hidden=u.colours!=="community",!t.hidden&&t.replaceChildren(
...qo().map(({colour:e,text:n,count:o})=>Xd(e,n,o)))}function Xd(t,e,n){let o=l("span",{class:"type-count",text:b(n)});return l(
"li",{},_e(t),k(e),o)}function Ti(){let t=l("ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});
p("legend").after(t),M(()=>[u.colours,$()],()=>Jd(t))}var Zd=12,rt=Ve(d.articles);function Ai(t){return t.length===1?Ye(t[0]):`${b(t.length)} of ${b(rt.length)} sources`}function zo(t){
let e=rt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===rt.length?null:e})}function Qd({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(u.sources??rt.map(o=>o.name));e.checked?n.add(t):n.delete(t),zo(n)}});
return e}function tu({name:t,count:e},n){return l("label",{class:"switch"},n,k(Ye(t)),l("span",{class:"type-count",text:b(
e)}))}function Ii(){p("sources-filter").hidden=rt.length<2;let t=rt.map(Qd),e=rt.map((r,s)=>tu(r,t[s]));p("sources").replaceChildren(
...e);let n=p("source-search",HTMLInputElement);n.hidden=rt.length<Zd,n.addEventListener("input",()=>{let r=Lt(n.value);
e.forEach((s,i)=>{s.hidden=!Lt(Ye(rt[i].name)).includes(r)})});let o=()=>rt.filter((r,s)=>!e[s].hidden).map(({name:r})=>r);
p("sources-all").addEventListener("click",()=>zo(new Set([...u.sources??[],...o()]))),p("sources-none").addEventListener(
"click",()=>{let r=new Set(u.sources??rt.map(({name:s})=>s));for(let s of o())r.delete(s);zo(r)}),M(()=>[u.sources],()=>{
let r=u.sources&&new Set(u.sources);t.forEach((s,i)=>{s.checked=!r||r.has(rt[i].name)})})}var $i={types:()=>u.types.every(Boolean)?"":nu(),minimum:()=>u.minimum>1?`At least ${v(u.minimum,"sentence")}`:"",focus:()=>u.
focus?eu(u.focus):"",rank:()=>u.rank===ct(d).rank?"":`Ranked by ${tt(d,u.rank)}`,minimumDocuments:()=>u.minimumDocuments>
1?`At least ${v(u.minimumDocuments,"article")}`:"",verb:()=>u.verb===null?"":`Edges that say “${u.verb}”`,period:()=>u.
period?Tt(...u.period):"",sources:()=>u.sources?Ai(u.sources):"",topic:()=>u.topic===null?"":`Articles that name ${d.nodes[u.
topic].short}`,article:()=>u.article===null?"":ze(d.articles[u.article]),officials:()=>u.officials?"Officials and what t\
hey are connected with":"",isolates:()=>u.isolates?"":"No nodes without an edge",all:()=>"",moved:Vo};function Vo(){return u.
moved.length?`${v(u.moved.length,"node")} moved`:""}function eu({node:t,depth:e,rings:n}){return`Within ${v(e,"step")} o\
f ${d.nodes[t].short}${n?", in rings":""}`}function nu(){let t=d.types.filter((e,n)=>u.types[n]).map(({plural:e})=>e.toLowerCase());
return t.length?`Only ${t.join(", ")}`:"No types"}function Ni(){return Object.entries($i).map(([t,e])=>t==="moved"?"":e()).
filter(Boolean)}var ou=new Set(["types","minimum"]);function ru(t){let e={...ct(d),focus:null,moved:[]};y({[t]:e[t]})}function su(){
let t=Object.entries($i).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!ou.has(s)),n=p(
"chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>l("button",
{type:"button",class:"chip",onclick:()=>ru(s),"aria-label":s==="moved"?`Put back: ${i}`:`Remove filter: ${i}`},k(i,"span"),
l("span",{"aria-hidden":"true",text:"×"})))),p("reset").hidden=!t.length;let r=e.filter(({name:s})=>s!=="focus"&&s!=="m\
oved").length;p("more-count").textContent=r?`${r} in use`:"",o&&(_(n,"button")??_(p("more-filters"),"summary"))?.focus()}
function Oi(){p("reset").addEventListener("click",()=>{y({...ct(d),focus:null,moved:[]}),(p("minimum-filter").hidden?p("\
drawing"):p("minimum")).focus()}),M(()=>[x(),u.moved],su)}var Ft=16,iu=400;function Nn(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Ft,s=Ni(),i=[p("counts").textContent,
Vo(),d.about.built&&`built ${j(d.about.built)}`],a=n?[...$n(d.about.title,r,1.5*o,!0),...$n(i.filter(Boolean).join(" · "),
r,o),...$n(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...lu(au(),r,o),...$n(e,r,o)];return{above:a,below:c,top:Li(
a),bottom:Li(c)}}function Te(t,e,n){let o=n+Ft/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Bi(r);
let s=Ft;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Ci(r),t.fillStyle=O().
ink,t.fillText(i,s+(a?Ko(r):0),o),s+=On(r,i)+(a?Ko(r):0)+Ft}}function au(){let t=d.types.flatMap((r,s)=>{let i=$().nodeIndices.
some(c=>d.nodes[c].type===s),a=u.colours==="community"?O().muted:r.colour;return i?[{text:r.plural,sign:Yo(r.shape,a)}]:
[]}),e=$().nodeIndices.some(r=>d.nodes[r].observer),n={text:"Hollow: only reports",sign:Yo("square",O().muted,!0)},o=u.colours===
"community"?qo().map(({colour:r,text:s})=>({text:s,sign:Yo("dot",O().communities[r])})):[];return[...t,...e?[n]:[],...o]}
function Yo(t,e,n=!1){return(o,r,s,i)=>{kn(o,t,r,s,i),o.fillStyle=n?O().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=
e,o.stroke())}}function $n(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of it(t,iu).split(" ").filter(
Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&On(r,a)<=e?s[s.length-1]=a:s.push(...cu(r,i,e))}return s.map(
i=>({letters:n,strong:o,parts:[{text:i}]}))}function cu(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-
1]&&On(t,s)>n?o.push(r):o[o.length-1]=s}return o}function lu(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:it(
s,60),sign:i},c={letters:n,parts:[]},f=On(c,a.text)+Ko(c)+Ft;f>r+Ft&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.
push(a),r-=f}return o}function Ci({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${wt}`}function Bi({letters:t}){return Math.
round(1.5*t)}function Ko({letters:t}){return 1.5*t}function On(t,e){let n=ot(F);return n.font=Ci(t),n.measureText(e).width}
function Li(t){return t.length?t.reduce((e,n)=>e+Bi(n),0)+Ft:0}var Ri=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var Ae=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${H(e)} ${H(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(n)}h${H(
o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};this.#o(N("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=N("tex\
t",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(Ri," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",H(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o(N("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",H(this.globalAlpha)),this.#n.append(e),e}};function Pi(t,e,n){let o=N("title",{},t.replace(Ri," "));return N("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":wt,role:"img"},o)}function Di(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Ln=2,du=18,uu=100;function _i({ground:t,credit:e}){return Lo(t,()=>Fi(Nn(F.clientWidth,{credit:e})))}function Fi(t){
let[e,n]=[F.clientWidth,F.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Ln,height:o*Ln}),s=ot(r);return s.scale(
Ln,Ln),s.fillStyle=O().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
ji(s),s.restore(),Te(s,t.above,0),Te(s,t.below,t.top+n),r}function Hi({ground:t,credit:e}){return Lo(t,()=>{let[n,o]=[F.
clientWidth,F.clientHeight],r=Nn(n,{credit:e}),s=r.top+o+r.bottom,i=Pi(d.about.title,n,s),a=new Ae(i);a.fillStyle=O().ground,
a.fillRect(0,0,n,s);let c=N("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),ji(new Ae(c)),Te(
a,r.above,0),Te(a,r.below,r.top+o),i})}function ji(t){let e=ft();wn(t,e,e.scale,mt().scale),In(t,e);for(let n of $().nodeIndices)
vn(t,d.nodes[n],e);Go(t,e)}function Wi(t){let{sentences:e}=u;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=Fi(Nn(F.clientWidth,{titled:!1,letters:du}));n.id="picture",p("drawing").append(n),{sentences:e}=
u,y({sentences:Math.max(e,uu)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Gi={x:0,y:0,scale:1},Ui=0;function fu(){let t=S.getScale();if(t!==Ui){Ui=t;for(let e of d.nodes)S.body.nodes[e.index].
options.borderWidth=mn(e,t)}}function mu(t){if(yn())return ii(t);fu(),wn(t,Gi,S.getScale(),mt().scale),In(t,Gi)}function pu(){
yn()||!It()||(Me(),Bo())}function hu(){if(It()){if(xn(),yn())return S.redraw();Me(),Bo()}}function gu(){let t=()=>{Mi()||
(Se(),Mn(),ke())};for(let e of["dragStart","dragging","zoom"])S.on(e,t)}function zi(){u.view==="drawing"&&(xn(),It()&&S.
redraw())}var qi=null;function wu(){let{base:t,places:e}=ut(),n=t!==qi;qi=t,gi(e,n,_t)}function Jo(){Fs()&&(Ws(),zi())}function Vi(){
let t=_(p("network"),"*");t&&(t.tabIndex=-1),S.on("initRedraw",si),S.on("beforeDrawing",mu),S.on("afterDrawing",pu),gu(),
S.on("resize",()=>queueMicrotask(()=>{di()&&te()})),p("zoom-in").addEventListener("click",()=>ee(1.4)),p("zoom-out").addEventListener(
"click",()=>ee(1/1.4)),p("zoom-all").addEventListener("click",()=>te(!0)),p("drawing").addEventListener("keydown",yu),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Jo),M(()=>[u.theme,u.colours],Jo),Ei(),Ti(),Wi(Jo),
M(()=>[ut()],wu),M(()=>[$(),u.view],zi),M(()=>[u.selected,u.hovered,u.view,gt()],hu),M(()=>[u.selected,u.view],fi)}function xu(t,e){
if(u.selected?.kind!=="node")return;let{index:n}=u.selected,[{x:o,y:r},s]=[ut().places[n],S.getScale()];gn(n,{x:o+t/s,y:r+
e/s})}function yu(t){if(t.target!==p("drawing")||!Et(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?xu:ui,o={ArrowLeft:()=>n(
-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>ee(1.25),"=":()=>ee(1.25),"-":()=>ee(.8),0:()=>te(
!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function Xo(t,e,n,o){let r=p(t,HTMLInputElement);p(`${t}-filter`).hidden=e.length<2,r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),M(()=>[u[n]],()=>{let s=v(u[n],o);r.value=String(Math.max(e.filter(i=>i<=u[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),p(`${t}-text`).textContent=s})}function Cn(t,e,n){let o=p(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),M(()=>[e()],()=>{o.checked=e()})}function oe(t,e,n,o){
let r=p(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),M(()=>[n()],()=>{r.value=n()})}function bu(){let t=d.nodes.filter(o=>d.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
p("topic-filter").hidden=!t.length;let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);oe("topic",[["","A\
ny topic"],...e],()=>u.topic===null?"":String(u.topic),o=>({topic:o===""?null:Number(o)})),p("article-filter").hidden=d.
articles.length<2;let n=d.articles.map((o,r)=>[String(r),ze(o)]);oe("article",[["","All articles"],...n],()=>u.article===
null?"":String(u.article),o=>({article:o===""?null:Number(o)}))}function vu(){if(!u.problem)return;let t=["period","sour\
ces","topic","article"].map(e=>p(`${e}-filter`));p("no-articles").textContent=u.problem,p("no-articles").hidden=t.every(
e=>e.hidden);for(let e of t)e.hidden=!0}function Yi(){bu(),M(()=>[u.problem],vu),M(()=>[u.refused],()=>{u.refused&&(p("m\
ore-filters",HTMLDetailsElement).open=!0)}),M(()=>[vt(u)],()=>{vt(u)&&lt()})}var Zo={width:320,height:40},ku=60,Qo=["from","until"],D=Ge(d.articles);function Su(){let{days:t,counts:e}=Ue(D,ku),n=D[D.
length-1]-D[0]+1,o=Math.max(...e),[r,s]=Ki(),{width:i,height:a}=Zo;p("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=D[0]+h-1>=r&&D[0]+m<=s;return[
N("rect",{x:i*m/n,width:Math.max(i*(h-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Ki(){let[t,e]=[D[0],D[D.
length-1]];if(!u.period)return[t,e];let[n,o]=u.period.map(ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Mu(t){let[e,n]=[D[0],D[D.length-1]],[o,r]=Qo.map(s=>e+Number(p(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[z(o),z(r)]}),Ji()}function Ji(){let[t,e]=Ki(),n=D[0],o=(n+D[D.length-1])/2;Qo.
forEach((s,i)=>{let a=p(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",j(z(c)))}),p(
"from").classList.toggle("above",t>o),p("period-text").textContent=Tt(z(t),z(e));let r=d.articles.length-D.length;p("und\
ated").hidden=!r||!u.period,p("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,Su()}
function Xi(){let t=D.length>1&&D[0]<D[D.length-1];if(p("period-filter").hidden=!t,!!t){p("histogram",SVGElement).setAttribute(
"viewBox",`0 0 ${Zo.width} ${Zo.height}`);for(let e of Qo){let n=p(e,HTMLInputElement);n.max=String(D[D.length-1]-D[0]),
n.addEventListener("input",()=>Mu(e))}M(()=>[u.period],Ji)}}function Eu(){p("legend").replaceChildren(...d.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:u.types.map((n,o)=>e===o?!n:n)}),hidden:d.nodes.every(n=>n.type!==e)},q(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Tu(){let{typeCounts:t}=x();[...p("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(u.types[n]));let o=_(e,".type-count");o&&(o.textContent=b(t[n]))})}function Zi(){
Eu(),M(()=>[x()],Tu)}function Au(){p("rank-filter").hidden=!d.edges.length,oe("rank",d.ranks.map(({name:t,label:e})=>[t,e]),()=>u.rank,t=>({rank:t})),
M(()=>[u.rank,x().narrowed],()=>{let t=x().narrowed&&!kt(u.rank)?" Measured over all articles.":"",e=zt(d,u.rank);p("ran\
k-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Iu(){let t=Xe(d);p("verb-filter").hidden=!t.
length,oe("verb",[["","Any edge"],...t.map(({verb:e,edges:n})=>[e,`${e} (${b(n)})`])],()=>u.verb??"",e=>({verb:e||null}))}
function $u(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,chosen:o,waiting:r}=x(),s=(f,m,h)=>f===m?v(m,h):`${b(f)} of ${v(
m,h)}`,i=n.length<e?` (${b(n.length)} drawn: the strongest of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(
a,d.about.articles,"article")}`:"";p("counts").textContent=r?"Reading the sentences to count again …":`${s(t.length,d.
nodes.length,"node")}, ${s(e,d.edges.length,"edge")}${i}${c}`}function Nu(){let t=d.nodes.filter(o=>d.types[o.type].name===
"person"),e=t.filter(o=>o.official).length;p("officials-filter").hidden=!e;let n=`${b(e)} of ${b(t.length)} ${t.length===
1?"person":"people"}`;p("officials-text").textContent=`Officials and what they are connected with: ${n}`,Cn("officials",
()=>u.officials,o=>({officials:o})),p("isolates-filter").hidden=!d.edges.length,Cn("hide-isolates",()=>!Qe(u),o=>({isolates:!o})),
M(()=>[u.minimum,u.minimumDocuments,u.verb],()=>{p("hide-isolates",HTMLInputElement).disabled=!Qe({...u,isolates:!0})})}
function Qi(){Zi(),Xo("minimum",Vt(d.edges.map(t=>t.weight)),"minimum","sentence"),Xo("minimum-documents",Vt(d.edges.map(
t=>t.documents)),"minimumDocuments","article"),p("all-edges").hidden=d.edges.every(t=>t.among_strongest),Cn("all",()=>u.
all,t=>({all:t})),Au(),Iu(),Xi(),Ii(),Yi(),Nu(),M(()=>[x()],$u),Oi()}function re(){return ss(d,u)}function se(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...ko(d),focus:null})})}function tr(){let t=p("details").contains(document.activeElement);R(null),t&&p("drawing").focus()}function ie(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),l("button",{type:"button",class:"close","aria-label":"Close details",onclick:tr},
"×"))}function Bn({kind:t,index:e}){let{nodes:n,edges:o}=x();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-n\
ote"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),se())}function Rn(t,[e,n],o){let{first:r,last:s}=Ms(
t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&j(r)],["Last seen",s&&j(s)]],a=er(i.filter(([,c])=>c));return x().narrowed?
l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function er(t){return l("dl",{class:"facts"},...t.map(
([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function Pn(t,e,n){return l("details",{class:"folded","data-key":t},
l("summary",{text:e}),...n)}function $t(t){let[e,n]=[()=>Rt(t),()=>Rt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Ie(t){
let e=d.nodes[t],n=L(t);return l("button",{type:"button",class:"end",...$t(n),onclick:()=>R(n)},q(d.types[e.type]),k(e.label))}
function Dn(t){let e=L(t);return l("button",{type:"button",class:"inline-name",...$t(e),onclick:()=>R(e)},k(d.nodes[t].label))}
function _n(t,e,n,o){let r=d.nodes[t],s=L(t),i=l("button",{type:"button",class:"ranked-name",...$t(s),onclick:()=>R(s)},
q(d.types[r.type]),k(r.label),kr(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:ge(n,u.rank)}));
let a=V(o),c=u.rank!=="weight"&&ge(G()[o],u.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...$t(a),onclick:()=>R(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function ta({index:t}){let e=new Set(d.edgeMeasures.map(({chance:o})=>o)),n=d.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Ou(o,t)),x().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Ou(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?xo(i[e]):Ze(i[e],
r),c=s?yo(d,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${Jr(c)}`:a})),l("dd",{text:Qr(
t,i[e],c)||`${o}.`})]}function nr(t,e){let{title:n,id:o}=d.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t})},e??k(n||o))}function $e({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=ho(r),a=[o,n&&j(n),e?t:""].filter(Boolean).map(f=>k(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",f)}),s}var ea=-1;async function na(t){let e=u.selected;if(!e)return;let n=await lt();if(u.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Lu());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Ao(n,To(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,u.sentences),c=r===null?new Map:
oa(n,r);t.replaceChildren(l("h3",{text:Cu(n,s,o.length)}),...hs(n,a).map(h=>Ru(n,h,K(d,e),c)));let f=s.length-a.length;f>
0&&t.append(Bu(Math.min(f,Mo),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Lu(){return l(
"p",{class:"missing",text:u.problem})}function Cu(t,e,n){let o=e.filter(i=>Kt(t,et(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function oa({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Bu(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:u.sentences+Mo})})}function Ru(t,{article:e,headline:n,references:o},r,s){let i=$e(t.articles[e]),a=n===null?
void 0:ra(t,et(n),r,s,"span");return l("article",{},l("h4",{},nr(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Fn(t,c,
r,s))))}function Fn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=ra(
t,c,n,o),h=t.locations.get(c);h&&m.append(l("small",{class:"place"}," · ",k(h))),a.append(m)}),a}function ra({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),h=E=>o.includes(E),g=0,
w=f?[...a,[...f,ea]]:a;for(let E of nn(w,h)){let[T,I,A]=E,Z=i.slice(T,I);if(A===ea){m.append(i.slice(g,T),l("b",{text:Z})),
g=I;continue}let Q=h(A)?l("mark",{text:Z}):l("span",{class:"name",text:Z});if(Q.style.setProperty("--type",d.types[d.nodes[A].
type].colour),h(A)||Q.addEventListener("click",W=>{W.stopPropagation(),R(L(A))}),m.append(i.slice(g,T),Q),c?.has(a.indexOf(
E))){let{label:W}=d.nodes[A];h(A)?m.append(" (",k(W),")"):Q.title=W}g=I}return m.append(i.slice(g)),m}async function Hn(t,{
index:e,a:n,b:o}){let r=await lt(),s=r&&gs(r,To(r,r.edges[e],x().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[et(s)],a=$e({...r.articles[i],title:""});a.prepend(nr(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},Fn(r,
s,[n,o],oa(r,e))),a)}function sa(t){let{chosen:e}=x(),n=wo(d,t,nt(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(",\
 ");return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("spa\
n",{class:"does",text:o})),...n.map(r=>Du(r,t)))}function Du({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l(
"ul"),c=l("summary",{},k(d.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(d.
nodes[e].short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=u.verb===r?null:l("button",{type:"butt\
on",class:"quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relatio\
n ${n} ${t} ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await lt();if(!m)return;let g=wo(d,i,m,x().chosen).find(
w=>w.source===t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>_u(m,w,g,i)))}},c,a,f)}function _u(t,e,{
marks:n,reporters:o},{a:r,b:s}){let i=Fn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(d.nodes[a].label);
i.append(l("small",{class:"place"},"said by ",c))}return i}var Fu=100,jn=30,ia=B(()=>[],()=>{let t=d.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ir(t[0],t[t.
length-1]):[]});function Wn(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Hu(t),[s,i]=[me(n[0]),me(n[n.length-
1])],a=Math.max(...r),c=`most in ${me(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=N("svg",{viewBox:`0 0 ${n.length} ${jn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>ju(w,g,a,`${me(n[w])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Hu(t){let e=ia().length>Fu,n=s=>e?s.slice(0,4):s,o=[...new Set(ia().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":d.about.
period,bars:[...r.values()]}}function ju(t,e,n,o){let r=e?Math.max((jn-1)*(e/n),1.5):0;return N("g",{},N("title",{},o),N(
"rect",{class:"ground",x:t,y:0,width:1,height:jn}),N("rect",{class:"count",x:t+.1,y:jn-r,width:.8,height:r}))}function aa(t){let{weights:e,namedWeights:n,documents:o}=x(),r=V(t.index);return[ie(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Ie(t.a),l("span",{class:"and",text:"and"}),Ie(t.b)),Bn(r),Rn(
r,["Sentences",e[t.index]],o[t.index]),sa(t),l("div",{class:"sentences",id:"sentences"}),Pn("measures","Counts and measu\
res",[Wu(e[t.index],n[t.index]),Wn(on(r),"sentence"),ta(t)])]}function Wu(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var Gu=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Gn(t){return Gu.reduce((e,[n,o])=>e.replace(n,o),t)}function or({length:t}){return t<4?0:t<7?1:
2}var Uu=[0,1,2].map(()=>new Uint8Array(256));function rr(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Uu;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let h=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===h?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var xt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[qu,zu]=[.5,.25],[ca,la]=[4,3],X=255;function da(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let h=Lt(f),g=h.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(Gn),nodes:t.length,others:e.length}}function ua(t,e,n=1/0){let o=Lt(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=ca,a=sr(t,Yu(t,o),r,s);return i&&
(a=sr(t,Ku(t,o),r,s)||a),i&&!a&&sr(t,Ju(t,o),r,s),Vu(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=xt.sound}))}
function sr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:qu)+(i.drawn?0:zu),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Vu(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function Yu({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>ir(t,a=>a.startsWith(i)?0:X)):[];return i=>i.plain.includes(e)?i.plain===e?xt.whole:i.plain.
startsWith(e)?xt.start:i.plain.includes(r)?xt.word:xt.part:s.length&&ar(i,s)<X?xt.anyOrder:o.length>=ca&&i.joined.startsWith(
o)?xt.joined:1/0}function Ku({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Gn(r),i=s.length>=la;return ir(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:X)});return r=>{let s=ar(r,o);return s<X?xt.sound+s/X/4:1/0}}function Ju({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=Gn(a),f=or(c);return ir(e,(m,h)=>{if(c.length<la)return t[h].startsWith(
a)?0:X;let g=rr(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?X:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=or(
s);return a=>{let c=ar(a,r);if(c<X)return xt.fault+c/X;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=rr(s,a.joined,i);return m<=i?xt.fault+(9*m+4)/X:1/0}}function ir(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function ar({words:t},e){if(e.length>t.length)return X;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===X||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return X;n+=r[t[s]],o|=1<<
s}return Math.min(n,X-1)}var fa=8,ma;function Xu(){return ma??=da(d.nodes,d.others),ma}function Zu(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=d.others[t];return`${d.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function Qu([t]){return t?`⁨${d.others[t.node].label}⁩ is in the files, but not drawn.`:d.unlisted?`No name or alias\
 in this page matches. The files have ${v(d.unlisted,"name")} more.`:"No name or alias matches."}var ae=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?ua(Xu(),
e,this.otherChosen?fa:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,fa),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Qu(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?d.nodes[e]:d.others[e],m=r?null:l("small",{},"alias ",k(o)),h=s?l("small",
{text:"similar spelling"}):null,g=Zu(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},q(d.
types[c]),l("span",{class:"found"},k(a),m,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",E=>E.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function cr(t){y({...t,path:u.path&&{...u.path,number:0}})}function pa(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${d.nodes[t].label}`,onclick:()=>{cr({avoided:[...u.avoided,t]}),
p("path-avoid").querySelector("button")?.focus()}})}function ha(){return u.avoided.length>0||u.avoidedTypes.length>0}function ga(){
let t=p("path-avoid");t.hidden=!u.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=d.types.map((s,i)=>d.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...d.types.flatMap((s,i)=>o[i]?tf(i):[]),...u.avoided.map(ef));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function tf(t){let e=u.avoidedTypes.includes(
t),n=u.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:d.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>cr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function ef(t){let{label:e,short:n}=d.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>cr(
{avoided:u.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var ce=60;function wa(){let t=gt();if(!t||u.view!=="drawing")return;let e=t.nodes.map(w=>d.nodes[w]),{clientWidth:n,clientHeight:o}=p(
"network"),[r,s]=[n-2*ce,o-En()-2*ce];if(e.map(w=>S.canvasToDOM(w)).every(({x:w,y:E})=>w>ce&&E>ce&&w<ce+r&&E<ce+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];Mn(),St({
position:{x:(f+m)/2,y:(h+g)/2},scale:Math.min(S.getScale(),r/(m-f),s/(g-h)),offset:{x:0,y:-En()/2},animated:!0})}function xa({a:t,b:e},n){let o=Jt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(lr);return r.length?`The filters hide ${r.
join(" and ")}.`:ha()&&of(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(rf).join(", ")}.${nf()}`}function nf(){return kt(u.rank)?"":` Only edges whose ${tt(d,u.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function of(t,e){return en(ye(),t)[e]<1/0}function rf(t){let e=en(ye(),t).filter(n=>n<
1/0).length;return e===1?`${lr(t)} has no edge${re()?" that passes the filters":""}`:`${lr(t)} is in a part of ${b(e)} n\
odes`}function lr(t){return`⁨${d.nodes[t].short}⁩`}function ya(){let t=tt(d,u.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${kt(u.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${u.problem}`.trimEnd()}function ba({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Ie(t[n]),o&&pa(t[n]));return n<
e.length&&r.append(sf(d.edges[e[n]])),r}function sf(t){let{weights:e,documents:n}=x(),{index:o}=t,r=kt(u.rank)?"":` · ${tt(
d,u.rank)} ${ge(G()[o],u.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Hn(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...$t(V(o)),onclick:()=>R(V(o))}),i)}var Un={a:null,b:null},qn={a:va("a"),b:va("b")};function Ma(t){Ht("a",t),Ht("b",null),y({path:null,open:!0}),p("path-for\
m",HTMLDetailsElement).open=!0,qn.b.focus()}function Ht(t,e){Un[t]=e,qn[t].value=e===null?"":d.nodes[e].label}function af(){
let{a:t,b:e}=Un;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):qn[t===null?"a":"b"].
focus()}function va(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function ka(t,e){let n=qn[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new ae(n,o,r,s=>{Ht(t,s),af()}),
n.addEventListener("blur",()=>Ht(t,Un[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function cf(){let{path:t}=u;t&&(Ht("a",t.a),Ht("b",t.b),p("path-form",HTMLDetailsElement).
open=!0),ga();let[e,n]=[Jt(),gt()];p("path-turn").hidden=e.length<2,p("path-status").textContent=t?xa(t,n):"",p("path-re\
set").hidden=!t||n!==null||!re(),p("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>ba(n,r)):[]),p("path-hint").hidden=
!n,p("path-hint").textContent=n?ya():""}function Sa(t){let[e,n]=[Jt(),gt()];if(!n||!u.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...u.path,number:o}})}function Ea(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},ka("a","From"),ka(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},Ut("back","Previous path",()=>Sa(-1)),Ut("forward","Next path",()=>Sa(1)))),l("div",{id:"path-reset"},se()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));p("paths").replaceChildren(t),p("path\
s").hidden=!d.edges.length,t.addEventListener("toggle",()=>{t.open?Un.a===null&&u.selected?.kind==="node"&&Ht("a",u.selected.
index):y({path:null})}),M(()=>[u.path,u.avoided,u.avoidedTypes,x(),u.rank,u.problem],cf),M(()=>[gt(),u.view],wa)}var lf=[1,2,3];function Ta(t){if(!t.edges.length)return null;let{focus:e}=u,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...lf.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Ma(t.index)}))}var df=3;function Aa(t){let e=d.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,df),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(d.nodes[s].
label,"strong"):Dn(s))});let r=e.length-n.length;return l("p",{class:"community"},_e(Dt(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var uf=12;function Ia(t){let{weights:e}=x(),n=G(),{edges:o}=Xt(L(t.index)),r=u.neighbours?o:o.slice(0,uf),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>_n(at(d.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&u.rank!=="weight"&&l("p",{class:"hint",text:`${ff()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,mf(t,o.length)]}function ff(){return`By ${tt(d,u.rank)}: ${zt(d,u.rank)}`}function mf(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function $a(t){let e=d.nodes.length<d.about.nodes?"in this page":`of ${b(d.nodes.length)}`,n=(r,s)=>r>0?`${Yr(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=d.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var dr=4;function Na(t){let e=d.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[ie(q(e),e.name),l(
"h2",{tabindex:"-1"},k(t.label)),pf(t),hf(t),...gf(t),xf(t),Bn(L(t.index)),Rn(L(t.index),["Mentions",s],r[t.index]),Ta(t),
l("div",{class:"sentences",id:"sentences"}),...Ia(t),Aa(t),yf(t),Pn("measures","Counts and measures",[wf(s,o[t.index]),Wn(
on(L(t.index)),"mention"),$a(t)])]}function pf({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function hf({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function gf({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function wf(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function xf({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Or(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,k(n)):k(n))}),e}function yf(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},k(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,dr).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>dr&&n.append(` and ${t.forms.length-dr} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var bf=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Oa({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&bf.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function La(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=d.others[t],{name:i}=d.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[ie(q(d.types[n]),i),l("h2",{tabindex:"-1"},k(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(d.nodes.length,"node")}.`}),er([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Oa(d,t),dir:"auto"}))]}function Ca({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>at(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Ba="graphkit: hints closed",vf=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],kf=new Set(["be","have","do"]),[Sf,,,Mf]=[0,1,2,3];function Ra(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=d.edges.reduce(o,null);if(!r||u.problem)
return[];let s=l("div",{class:"sentences best"});nt()&&Hn(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inlin\
e-name",...$t(i),onclick:()=>R(i)},k(d.nodes[r.a].label)," – ",k(d.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} i\
n ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Pa(){
let{nodeIndices:t}=x(),[e,n]=Ca(d,t.filter(i=>d.nodes[i].type===Sf)),o=t.find(i=>d.nodes[i].type===Mf),r=Xe(d).find(i=>!kf.
has(i.verb)),s=[e!==void 0&&Vn(`What do the articles say of ${zn(e)}?`,()=>R(L(e))),n!==void 0&&Vn(`How is ${zn(e)} conn\
ected with ${zn(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Vn(`Who is named with “${zn(o)}”?`,()=>R(
L(o))),r&&Vn(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function zn(t){return d.nodes[t].short}function Vn(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Da(){return Ef()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...vf.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:Tf},"×"))}var ur=!1;function Ef(){try{return ur||window.localStorage.getItem(Ba)!==
null}catch{return ur}}function Tf({currentTarget:t}){ur=!0;try{window.localStorage.setItem(Ba,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),p("details").focus({preventScroll:!0})}var Af=15;function _a(){let{nodeIndices:t}=x();if(!t.length)return[l("p",{class:"empty",text:$f()}),re()&&se()];let e=ks(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Af),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Da(),...Ra(),...Pa(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:If()}),l("ul",{class:"ranked"},...n.map(r=>_n(r,e[r]/o,e[r]))),d.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${d.about.window}.`})]}function If(){let t=x().narrowed?" in t\
he articles shown":"";return u.rank==="weight"?`By the sentences they share with others${t}.`:u.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${tt(d,u.rank)} of their edges, added up.`}function $f(){return d.nodes.
length?"The filters leave nothing to show.":d.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Fa=null,Ha=null;function Nf(){let t=p("details"),{selected:e,other:n}=u,o=bt(e,Fa)&&n===Ha,r=document.activeElement,
s=t.contains(r)||r===p("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=p("sheet");if(t.replaceChildren(...Ot(Cf(e))),[Fa,Ha]=
[e,n],!o)return(e||n!==null)&&s&&_(t,"h2")?.focus({preventScroll:!0}),Lf();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);p("sheet").scrollTop=c,!(!s||r===p("search"))&&(Of(t,i)??_(t,"h2"))?.focus({preventScroll:!0})}
function Of(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Lf(){let[t,e]=[p(
"sheet"),p("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(u.selected||u.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Cf(t){return u.other!==null?La(u.other):t?t.kind==="node"?Na(d.nodes[t.
index]):aa(d.edges[t.index]):_a()}function Bf(){let{selected:t,other:e,open:n}=u;p("panel").classList.toggle("open",n),p(
"panel").classList.toggle("reading",t!==null||e!==null),p("handle").setAttribute("aria-expanded",String(n)),p("handle-te\
xt").textContent=Rf()}function Rf(){let{selected:t,other:e}=u;return e!==null?d.others[e].label:t?K(d,t).map(n=>d.nodes[n].
label).join(" – "):"Filters and nodes"}function ja(){let t=()=>[u.selected,u.other,u.neighbours,u.focus,x(),u.problem,
!u.selected&&nt()];M(()=>[u.selected,u.other,u.open],Bf),M(t,Nf),M(()=>[...t(),u.sentences],()=>{let e=document.getElementById(
"sentences");e&&na(e)}),p("handle").addEventListener("click",()=>y({open:!u.open})),document.addEventListener("keydown",
e=>{e.key!=="Escape"||e.defaultPrevented||(u.selected||u.other!==null?tr():y({open:!1}))})}async function Pf(){let t=p("reader",HTMLDialogElement),{reader:e}=u;if(e===null)return t.close();let n=await lt();!n||u.
reader!==e||(t.replaceChildren(...Ot(Df(n,e))),t.open||t.showModal(),t.scrollTop=0,p("reader-title").focus())}function Df(t,e){
let n=ps(t,e),o=n.find(m=>Kt(t,m)),{title:r,id:s}=d.articles[e],i=n.filter(m=>m!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>y({reader:null})}),c=o===void 0?k(r||s):Wa(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),$e(d.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},..._f(t,i,o))]}function _f(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},Wa(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",k(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function Wa(t,e){
let{text:n,marks:o}=t.sentences[e],r=u.selected?K(d,u.selected):[],s=document.createDocumentFragment(),i=0;for(let a of nn(
o,c=>r.includes(c))){let[c,f,m]=a,h=Ff(m,n.slice(c,f),r.includes(m));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",d.nodes[m].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function Ff(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>Hf(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",d.types[d.
nodes[t].type].colour),o}function Hf(t){y({reader:null}),R(L(t))}function Ga(){let t=p("reader",HTMLDialogElement);t.addEventListener(
"close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),M(()=>[u.reader],Pf)}var pt=Ua()??{at:0,last:0};function Ua(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Yn(t,e){let n=t==="pushState"?{at:pt.at+1,last:pt.at+1}:pt;try{window.history[t](
n,"",e),pt=n}catch{}}function qa(){let t=Ua();pt=t?{at:t.at,last:Math.max(t.at,pt.last)}:{at:pt.at+1,last:pt.at+1},Yn("r\
eplaceState",window.location.href)}function za(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
pt.at>0&&e!==!1:pt.at<pt.last&&n!==!1}function Va(){Yn("replaceState",window.location.href)}var Ya=5,Ne=[];function jf(){let{selected:t}=u;t?.kind!=="node"||t.index===Ne[0]||(Ne=[t.index,...Ne.filter(e=>e!==t.index)].
slice(0,Ya+1))}function Wf(){jf();let{selected:t}=u,e=Ne.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Ya);p("trail").
hidden=!Ne.length,p("visited").hidden=!e.length,p("visited").replaceChildren(...e.map(n=>l("li",{},Dn(n))))}function Kn(){
for(let t of["back","forward"])p(t,HTMLButtonElement).disabled=!za(t)}function Ka(){let[t,e]=[Ut("back","Back",()=>window.
history.back()),Ut("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],p("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),M(()=>[u.selected],Wf)}function fr(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Ja([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Xa(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Gf=120,jt={width:600,height:36},Uf=900,Za=4,Oe=Ge(d.articles),C=qf(),Y=null,le=0;function qf(){let[t,e]=[Oe[0]??0,Oe[Oe.
length-1]??0],{days:n,counts:o}=Oe.length?Ue(Oe,Gf):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Jn(){
if(Y)return fr(Y.from,Y.to,C);if(!u.period)return[C.first,C.last];let[t,e]=u.period.map(ht);return[t,e]}function Le(t){let e=!t||
t[0]<=C.first&&t[1]>=C.last;y({period:e?null:[z(t[0]),z(t[1])]})}function mr(){let[t,e]=Jn(),n=C.last-C.first+1,o=Math.max(
...C.counts),r=C.counts.map((i,a)=>{let[c,f]=[C.first+a*C.width,Math.min(C.first+(a+1)*C.width-1,C.last)],m=jt.width*a*C.
width/n,h=jt.width*(f-c+1)/n,g=i?Math.max(2,(jt.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return N("g",{class:w?"in":"out"},
N("title",{},`${Tt(z(c),z(f))}: ${v(i,"article")}`),N("rect",{class:"ground",x:m,y:0,width:h,height:jt.height}),N("rect",
{class:"count",x:m+.1*h,y:jt.height-g,width:.8*h,height:g}))}),s=p("strip-bars",SVGElement);s.classList.toggle("narrowed",
Y!==null||u.period!==null),s.replaceChildren(...r)}function Xn(){mr();let[t,e]=Jn().map(z);p("strip-from",HTMLInputElement).
value=t,p("strip-until",HTMLInputElement).value=e,p("strip-all").hidden=!u.period}function zf(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Ce(),t.setPointerCapture(
n.pointerId),Y={from:e(n),to:e(n)},mr())}),t.addEventListener("pointermove",n=>{Y&&(Y.to=e(n),mr())}),t.addEventListener(
"pointerup",()=>{if(!Y)return;let n=Math.abs(Y.to-Y.from)*t.getBoundingClientRect().width,o=fr(Y.from,n<Za?Y.from:Y.to,C);
Y=null;let r=u.period&&ht(u.period[0])===o[0]&&ht(u.period[1])===o[1];Le(r&&n<Za?null:o),Xn()}),t.addEventListener("poin\
tercancel",()=>{Y=null,Xn()})}function Qa(t){let e=l("input",{type:"date",id:`strip-${t}`,min:z(C.first),max:z(C.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>p(r,HTMLInputElement).value);Ce(),pe(n)&&pe(o)&&Le(Xa(ht(n),ht(o),t,C)),Xn()}),e}function Vf(){let t=u.
period?Jn():null,e=t?t[1]-t[0]:C.width-1;(!t||t[1]>=C.last)&&Le([C.first,Math.min(C.first+e,C.last)]),le=window.setInterval(
()=>{let n=Ja(Jn(),C);n?Le(n):Ce()},Uf),pr()}function Ce(){window.clearInterval(le),le=0,pr()}function pr(){let t=p("str\
ip-play");t.textContent=le?"❚❚":"▶",t.setAttribute("aria-label",le?"Pause":"Play the articles over time")}function tc(){
let t=p("strip");if(t.hidden=C.first===C.last,t.hidden)return;let e=N("svg",{id:"strip-bars",viewBox:`0 0 ${jt.width} ${jt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>le?Ce():Vf();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Qa("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Qa("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Ce(),Le(null)}}))),
zf(e),pr(),M(()=>[u.period],Xn)}function ec(t,e,n){let o=B(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Zn(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function de(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function nc(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:Kr,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,de(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Yf(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function oc(t,e,n){let o=B(()=>[],()=>Yf(t.nodes));return{nodes:Kf(t,e,n,o),edges:Jf(t,e,o)}}function Kf({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:ec(
"Type",t.length,i=>e[t[i].type].name),strength:de("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:de("Mentions",i=>o().mentions[i]),articles:de("Articles",i=>o().articles[i]),first:Zn("F\
irst","First seen",i=>t[i].first),last:Zn("Last","Last seen",i=>t[i].last),roles:ec("Roles",t.length,i=>t[i].roles.join(
"; ")),...nc(n.filter(({name:i})=>i!=="weighted_degree"))}}function Jf(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({
title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].
b),strength:de("Sentences",a=>e().weights[a]),articles:de("Articles",a=>e().documents[a]),...t.relations.length?{relations:Xf(
t)}:{},...nc(s),first:Zn("First","First seen",a=>r[a].first),last:Zn("Last","Last seen",a=>r[a].last)}}function Xf(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>zr(t.edges[e]),text:e=>qr(t,t.edges[e])}}function rc(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Be=oc(d,x,Ss);function hr(t,e){let n=Object.values(Be[t]).map((o,r)=>{let s=o.text(e);return r===0?Zf(t,e,s):l("td",
o.words?{class:Qf(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function Zf(t,e,n){let o=t==="n\
odes"&&q(d.types[d.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
k(n)))}function Qf(t){return t.length>16?"words long":"words"}function sc({target:t}){return t instanceof Element?t.closest(
"tr"):null}function ic(t,e){let n=sc(t);if(!n||!je(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);R(e==="nodes"?L(o):V(o)),to(n)}function Qn(){if(u.view==="drawing")return;let t=u.selected&&`${u.selected.
kind}s`===u.view?u.selected.index:-1,n=[...p("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=_(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function to(t){let e=t&&_(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function ac(t){let e=sc(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!Et(t)||(t.preventDefault(),to(n[t.key]))}var eo=100,Mt=eo;function tm(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>nm(t,e,s&&!i)}))}function em(t){let e=Object.entries(Be[t]).map(([o,r])=>tm(t,o,r)),n=l("tbody",{onclick:o=>ic(
o,t),onkeydown:ac});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function nm(t,e,n){
let[o,r]=u.sort[t];y({sort:{...u.sort,[t]:[e,o===e?!r:!n]}})}function cc(t){let[e,n]=u.sort[t];return rc(t,x(),Be[t][e]??
Be[t].strength,n)}function om(){let t=u.view;if(t==="drawing")return;let e=p("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(em(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),Mt=eo;let n=cc(t);rm(e,u.sort[t]),_(e,"tbody")?.replaceChildren(...n.slice(0,Mt).map(o=>hr(t,o))),lc(t,n.length),
Qn()}function rm(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function lc(t,e){let n=(t==="nodes"?d.nodes:d.edges).
length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>Mt?`, the first ${b(Mt)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";_(p("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(eo,e-Mt))} more`,onclick:sm});_(p("tables"),".table-end")?.replaceChildren(
...e>Mt?[a]:[])}function sm(){let t=u.view,e=_(p("tables"),"tbody");if(t==="drawing"||!e)return;let n=Mt;Mt+=eo;let o=cc(
t);e.append(...o.slice(n,Mt).map(r=>hr(t,r))),lc(t,o.length),Qn(),to(e.children[n])}function dc(){M(()=>[u.view],()=>{let t=u.
view!=="drawing";p("tables").hidden=!t,p("drawing").classList.toggle("covered",t)}),M(()=>[u.view,u.view!=="drawing"&&x(),
u.sort],om),M(()=>[u.selected],Qn)}function im(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=d.about,a=(f,m,h)=>f<m?`${b(f)} of ${v(m,h)}`:
v(m,h),c=[v(t,"article")+(i&&` ${it(i,qe)}`),Tt(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(d.nodes.length,r,"no\
de")}, ${a(d.edges.length,s,"edge")}`];p("summary").textContent=c.filter(Boolean).join(" · ")}function am(){let{nodes:t,
between:e}=d.about,n=[];d.nodes.length<t&&n.push(`the ${b(d.nodes.length)} strongest of ${b(t)} nodes`),d.edges.length<e&&
n.push(`${b(d.edges.length)} of the ${b(e)} edges between them`),p("note").hidden=!n.length,p("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function cm(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=d.about,f=zt(d,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",kt(o)?f:`${tt(d,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&j(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function lm(){let{failures:t,warnings:e}=d.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function dm(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},k(e)))))}function uc(){im(),am();let t=p("how",HTMLDetailsElement);p("m\
ade").replaceChildren(...cm().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...lm().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},dm(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,_(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{ue(t,e.target)||(t.open=!1)})}var Nt="~";function no(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function fc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function gr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Re(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function wr(t){return new Map(t.map(({id:e},n)=>[e,n]))}function mc(t){let e=wr(t.nodes),
n=wr(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(Nt),c])),r=ct(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:Re(e,i=>s(i,"node"),i=>({selected:L(i)})),edge:Re(o,i=>s(
i,"edge"),i=>({selected:V(i)})),other:Re(wr(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:um(t,e),"not-thr\
ough":fm(t,e),"not-through-type":mm(t),view:no("view",["drawing","nodes","edges"]),focus:pm(t,e),moved:hm(t,e),without:gm(
t),min:fc("minimum",Vt(t.edges.map(i=>i.weight))),articles:fc("minimumDocuments",Vt(t.edges.map(i=>i.documents))),rank:no(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:wm(t),period:xm(t),source:ym(t),article:Re(n,({article:i})=>i,i=>({article:i})),
topic:Re(e,({topic:i})=>i,i=>({topic:i})),officials:gr("officials",r.officials),all:gr("all",r.all),isolates:gr("isolate\
s",r.isolates),colours:no("colours",["type","community"]),theme:no("theme",["system","light","dark"])}}function um(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(Nt):"",read:([n])=>{let[o,r,s]=n.split(Nt),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function fm(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function mm({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function pm(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(Nt):"",read:([n])=>{let[o,r,s]=n.split(Nt),
i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}function hm(t,e){
return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(Nt)),read:n=>{let o=new Map;for(let r of n){let[,s,i,
a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[
...o.values()]}:{}}}}function gm(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.
types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function wm(t){let e=new Set(t.relations.map(
({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function xm(t){let e=t.articles.some(({
date:n})=>n);return{write:({period:n})=>n?n.join(Nt):"",read:([n])=>{let o=n.split(Nt);return e&&o.length===2&&o.every(pe)&&
o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function ym(t){let e=Ve(t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??
"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function Pe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function pc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var gc=["node","edge","other","path","view","focus"],bm=250,De=mc(d),Wt={all:"",places:""},st=null;function wc(){let[t,e]=[
Pe(De,u),Pe(De,u,gc)];st&&window.clearTimeout(st.timer),t===Wt.all?st=null:e===Wt.places?st={timer:window.setTimeout(hc,
bm),hash:t}:(hc(),xc("pushState",t)),st||(Wt={all:t,places:e})}function hc(){st&&(Wt={...Wt,all:st.hash},xc("replaceStat\
e",st.hash),st=null)}function xc(t,e){let n=[Pr&&"embed",e].filter(Boolean).join("&");Yn(Bt?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),Kn()}function yc(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===Wt.
all)return;st&&window.clearTimeout(st.timer),st=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
moved:[],focus:null,view:"drawing",sentences:tn,neighbours:!1,...ct(d),...pc(De,t)};Bt&&(e.view="drawing");let{selected:n=null}=e;
bt(n,u.selected)?e.selected=u.selected:e.open=n!==null||typeof e.other=="number",y(e),Wt={all:t,places:Pe(De,u,gc)}}function vm(){
qa(),yc(),wc(),Kn()}function bc(){Va(),yc(),Kn();for(let t of["popstate","hashchange"])window.addEventListener(t,vm);M(()=>[
Pe(De,u)],wc)}var km=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter",
"Select the row; on the head of a column: sort by it, again: reverse the order"]]]],Sm=["A node is a person, an organisa\
tion, a place or a topic that the articles name; the larger, the more mentions. An edge joins two that are named togethe\
r; the thicker, the more sentences. Point at either to highlight it, click to read the sentences.","A hollow node is an \
observer: it only reports, as news agencies do. Nodes with strong edges stand close together. Drag a node to put it else\
where.","The address of this page always holds what you see: copy it to come back, or to show it to others who have the \
file."];function vc(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",{},l("\
dt",{text:n}),l("dd",{text:o})))))}function Mm(){let t=l("button",{type:"button",class:"close","aria-label":"Close the h\
elp",text:"×",onclick:()=>p("help",HTMLDialogElement).close()}),e=km.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",
{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));return[l("div",{class:"help-head"},l(
"h2",{id:"help-title",text:"Help"}),t),...Sm.map(n=>l("p",{text:n})),...e,d.edges.length>0&&vc("Measures of edges",d.edgeMeasures),
d.edges.length>0&&vc("Measures of nodes",d.nodeMeasures)]}function Em(){let t=p("help",HTMLDialogElement);u.help&&!t.open?
t.showModal():!u.help&&t.open&&t.close()}function kc(){let t=p("help",HTMLDialogElement);t.append(...Ot(Mm())),t.addEventListener(
"close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),
document.addEventListener("keydown",e=>{e.key!=="?"||Fe(e.target)||!Et(e)||(e.preventDefault(),y({help:!0}))}),M(()=>[u.
help],Em)}function Sc(){let t=p("search",HTMLInputElement),e=new ae(t,p("suggestions"),p("no-match"),n=>{t.value="",R(L(n))},n=>{t.
value="",as(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Fe(n.target)||
!Et(n)||(n.preventDefault(),t.focus(),t.select())})}function oo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),on_page:"boolean",x:"do\
uble",y:"double",size:"double",r:"int",g:"int",b:"int"}}function ro({edgeMeasures:t}){return{weight:"int",sentences:"int",
documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"string",relations:"\
string",timeline:"string",named_sentences:"int",among_strongest:"boolean"}}function Tm({nodes:t,types:e,nodeMeasures:n},{
mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,type:e[a.type].name,via:a.via,listed_id:a.listed_id,
observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],first_seen:a.first,last_seen:a.last,timeline:Mc(a.timeline),
roles:a.roles.join("; "),official:a.official,aliases:a.forms.map(({text:c})=>c).join("; "),...Object.fromEntries(n.map(({
name:c,whole:f,values:m})=>[c,f?m[i]:he(m[i])])),on_page:!0}}function Am(t,{weights:e,namedWeights:n,documents:o},r){let{
nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],
named_sentences:n[r],documents:o[r],...Object.fromEntries(a.map(({name:h,values:g})=>[h,he(g[r])])),first_seen:c.first,last_seen:c.
last,relations:Ur(t,c),timeline:Mc(c.timeline),among_strongest:c.among_strongest}}function Mc(t){return t.map(([e,n])=>`${e}\
: ${n}`).join("; ")}function so(t,e){return e.nodeIndices.map(o=>Tm(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function io(t,e){
return t.edges.flatMap(({index:o})=>e.edges[o]?[Am(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<
r.target?-1:1)}var Ec=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Im(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Tc(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Im(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Ac(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Ec.includes(o));return Tc([...Ec,...n,"timeline",
"named_mentions"],so(t,e),oo(t))}function Ic(t,e){let n=ro(t),o=["source","target",...Object.keys(n).filter(r=>r!=="amon\
g_strongest")];return Tc(o,io(t,e),n)}var $m=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Nm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ao(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Nm[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Nc(t,e,n){let o=Om(
t),r=Cm(t,e,n),s=so(t,e).map(i=>({...i,...r.get(String(i.id))}));return[$m,...[...o.node,...o.edge].map(Lm),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${ao(i.id)}">${$c(i,o.node)}</node>
`),...io(t,e).map(i=>`<edge source="${ao(i.source)}" target="${ao(i.target)}">${$c(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Om(t){let e=oo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(ro(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Lm({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function $c(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${ao(t[o])}</data>`).join("")}function Cm({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:qt(r.map(({x:w})=>w)),y:qt(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:E})=>[Math.abs(w-s.x),Math.
abs(E-s.y)])),m=c>a?100:4,h=m/c;f*h>5e3&&(h=5e3/f,m=Math.max(c*h,4));let g=w=>he(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:E,y:T,size:I})=>{let A=c>a?(I-a)/(c-a):0,{colour:Z}=e[t[w].type],[Q,W,Wc]=[1,3,5].map(vr=>parseInt(Z.slice(
vr,vr+2),16));return[t[w].id,{x:g((E-s.x)*h),y:g((s.y-T)*h),size:g(4+(m-4)*A),r:Q,g:W,b:Wc}]}))}function Oc(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${Nr(d.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function co(t,e,n){Oc(t,new Blob([n],{type:e}))}var Lc={"Nodes as a table (CSV)":()=>co(
"nodes.csv","text/csv",Ac(d,x())),"Edges as a table (CSV)":()=>co("edges.csv","text/csv",Ic(d,x())),"Graph for Gephi and\
 others (GraphML)":()=>co("graph.graphml","application/xml",Nc(d,x(),go))};function Cc(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>_i(o()).toBlob(s=>{s&&Oc("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>co("drawing.svg","image/svg\
+xml",Di(Hi(o())))))}var Bm=120,Rm="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Pm="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Dm="Whe\
re you publish the page, give its address instead of the file's name.",Gt=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),xr=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Bc=l("p",{class:"hint",id:"share-note"}),Rc=l("p",{class:"hint",text:Dm}),lo=l("p",{id:"copied",role:"st\
atus"}),Pc=Dc("Copy link",Gt,"Link copied.");async function _m(t,e){try{await navigator.clipboard.writeText(t.value),lo.
textContent=e}catch{t.focus(),t.select(),lo.textContent="This browser does not let the page copy: copy what is selected."}}
function Dc(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>_m(e,n)})}function _c(){
let t=window.location.href;Gt.value=Er(t),Bc.textContent=fe(t)?Gt.value?Rm:Pm:"",[Gt.hidden,Pc.hidden]=[!Gt.value,!Gt.value],
xr.value=Tr(t,it(d.about.title,Bm)),Rc.hidden=!fe(t),lo.textContent=""}function Fc(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Bc,Gt,Pc,l("p",{class:"share-title",text:"In another page"}),Rc,xr,Dc("C\
opy HTML",xr,"HTML copied."),lo)}var Fm={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},Hm={type:"Type",community:"Community"},jm={system:"As the system",
light:"Light",dark:"Dark"},Wm={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5\
 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function Gm(t){return N("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},N("path",
{d:Wm[t]}))}function Hc(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},Gm(t),l("span",{class:"tool-n\
ame",text:e}))}function yr(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));
return M(()=>[u[t]],()=>{for(let r of o)r.checked=r.value===u[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("leg\
end",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function br(t,e,...n){let o=`menu-${e}`,r=l("di\
v",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Hc(e,t,{"aria-expanded":"false","aria-c\
ontrols":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("ari\
a-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),
i.addEventListener("focusout",c=>{c.relatedTarget&&!ue(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdow\
n",c=>{ue(i,c.target)||a(!1)}),r.addEventListener("click",c=>{je(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),
i}function Um(){let t=br("Share","share",Fc());return _(t,"button")?.addEventListener("click",_c),t}function jc(){let t=Object.
entries(Lc).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));p("tools").append(yr("view","Shown a\
s",Fm),br("Colours","colours",yr("colours","Colour nodes by",Hm),yr("theme","Light or dark",jm)),br("Download","download",
Cc(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),Um(),Hc("help","Help",{"aria-haspopup":"dialog","aria-ke\
yshortcuts":"?",onclick:()=>y({help:!0})}))}ys();uc();Qi();tc();Sc();Vi();Si();ja();Ka();Ea();dc();jc();kc();Ga();Dr();bc();Eo();te();window.setTimeout(lt,300);window.
graphkit={network:S,data:d,state:u,select:R,update:y,labels:_t,communityNames:An,visible:x};})();
