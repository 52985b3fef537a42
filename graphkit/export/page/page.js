// Made from the modules in src by `make page`.
"use strict";
(()=>{function p(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function _(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...Mt(n)),o}function Mt(t){return t.filter(Boolean)}function N(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var cl={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function z(t){return N("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},N("path",{d:cl[t.shape],fill:t.colour}))}
function qe(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Fr(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function Yt(t,e,n){let o=N("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},N("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ze(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function Lt({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Ve(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function he(t,e){return e instanceof Node&&t.contains(e)}function Ye(t,e){return t instanceof Element?t.closest(
e):null}function yo(t){let[e,n=""]=Hr(t,"#"),[o,r=""]=Hr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Hr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function jr({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function xo(t){return t==="embed"||t.startsWith(
"embed=")}function bo(t){let{query:e,hash:n}=yo(t);return e.some(xo)||n.some(xo)}function Ke(t){let{base:e,query:n,hash:o}=yo(
t),r=s=>s.filter(i=>!xo(i));return jr({base:e,query:r(n),hash:r(o)})}function ll(t){let{base:e,query:n,hash:o}=yo(Ke(t)),
r=ge(t)?e.slice(e.lastIndexOf("/")+1):e;return jr({base:r,query:[...n,"embed"],hash:o})}function Wr(t){let e=Ke(t);if(!ge(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function ge(t){return t.startsWith("file:")}function Gr(t,e){let[
n,o]=[ll(t),e].map(dl);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function dl(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Ur=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function j(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Ur[Number(n)-1]} ${e}`}function we(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Ur[Number(n)-1]} ${e}`:e}function Ct(t,e){return t?t===
e?j(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${j(e)}`:`${t.slice(0,4)===e.slice(0,4)?j(t).slice(0,-5):j(t)}\
 – ${j(e)}`:""}function yt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function q(t){return new Date(t*864e5).toISOString().
slice(0,10)}function xe(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=yt(t);return Number.isFinite(e)&&q(e)===t}function Je(t){
return t.filter(({date:e})=>e).map(({date:e})=>yt(e)).sort((e,n)=>e-n)}function Xe(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function qr(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(ul(n[n.length-1]));return n}function ul(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return zr(new Date(fl(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function fl(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function zr(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function vo(t,e){return e==="week"?zr(new Date(`${t}T00:00Z`)):t.slice(0,7)}var ml=32,Ze=80,pl={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function lt(t,e=ml){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function _t(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>pl[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Vr(t){let e=_t(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Qe({id:t,title:e,date:n}){let o=lt(e||t,Ze);return n?`${o}\
 · ${j(n)}`:o}function tn(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function en(t){return lt(t,Ze)||"No source given"}function ko(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var hl="https://www.wi\
kidata.org/wiki/";function Yr(t){return/^Q[1-9]\d*$/.test(t)?hl+t:ko(t)}function Et(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Xr(t,e){let n=Jr(e,"degree"),o=Jr(e,"community"),r=Et(e.nodes).map((i,a)=>({...gl(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=Et(e.edges).map((i,a)=>wl(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks){let m=s.find(h=>Math.min(h.a,h.b)===Math.min(i,a)&&Math.max(h.a,h.b)===Math.max(i,a));
Object.assign(a<0?r[i]:m??{},{mark:c,note:f})}return{about:e.about,types:Et(e.types),ranks:Et(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(Kr),nodeMeasures:e.node_measures.map(Kr),articles:Et(e.articles),communities:xl(r),nodes:r,edges:s,relations:Et(
e.relations),others:Et(e.others),unlisted:e.unlisted,map:e.map,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{
weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),
mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}
function Kr(t){return{...t,values:Float64Array.from(t.values)}}function Jr({node_measures:t},e){let n=t.find(({name:o})=>o===
e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function gl({id:t,label:e,x:n,y:o,size:r},s,i){
return{...s,index:t,label:e,short:lt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Zr(s.timeline,
i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),edges:[]}}function wl({
id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,mark:"",
note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,first:a.
days[i.first],last:a.days[i.last],timeline:Zr(i.timeline,a)}}function Zr(t,{periods:e}){let n=[];for(let o=0;o<t.length;o+=
2)n.push([e[t[o]],t[o+1]]);return n}var So=12,dt=-1;function Tt({communities:t},e){return e<So&&t[e].members.length>1?e:
dt}function xl(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{
let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function ut(t,e){
return t.a===e?t.b:t.a}function K(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function O(t){return{
kind:"node",index:t}}function V(t){return{kind:"edge",index:t}}function At(t,e){return t===e||t!==null&&e!==null&&t.kind===
e.kind&&t.index===e.index}function Ft(t){return p(t,HTMLScriptElement).text}var Mo=JSON.parse(Ft("drawn")),d=Xr(Mo,JSON.parse(Ft("payload")));var Ht=bo(window.location.href),Qr=Ht&&bo(`#${window.location.hash.slice(1)}`);Ht&&(document.documentElement.dataset.embed=
"");function yl(){let e=d.types.filter((n,o)=>d.nodes.some(r=>r.type===o)).map(n=>l("span",{},z(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function ts(){Ht&&p("drawing").append(yl());let t=p("whole",HTMLAnchorElement);t.hidden=
!Ht;let e=()=>{t.href=Ke(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var on={period:null,sources:null,article:null,topic:null};function It({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function es(t,e){if(!It(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:vl(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||bl(a,n))))}function bl(t,[e,n]){return t!==""&&t>=e&&t<=n}function vl({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function ns({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=nn(t,r),i=nn(e,r);return{weights:s.times,namedWeights:nn(n,r).
times,documents:s.documents,mentions:i.times,named:nn(o,r).times,articles:i.documents}}function nn({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function os({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function rs(t,e,n,o){
let r=new Map;for(let s of os(t,e,n)){let{date:i}=t.articles[s];i&&r.set(vo(i,o),(r.get(vo(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function ss(t,e,n){let o=os(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function rn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function is({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function as({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function cs({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function ls({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Eo({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,h],g)=>{let w=a.filter(([T,I])=>T===g&&(!i||i[s?.sentences[I].article??0])),E=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
E.length:h,sentences:E,marks:new Map(w.map(([,T,I,A])=>[T,[I,A]])),reporters:new Map(w.flatMap(([,T,,,I])=>I===-1?[]:[[T,
I]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var kl=new Intl.NumberFormat("en"),Sl=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Ml=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),El=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return kl.
format(t)}function To(t){return Sl.format(t)}function ds(t){return Ml.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function us(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[El.select(t)]}`}function sn(t,e){
return t.toFixed(e).replace("-","−")}function fs(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ms(t){return t<.001?"p < 0.001":`p =\
 ${To(t)}`}function ye(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Kt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var ps=4;function Nt(t){return t==="weight"||t==="documents"}function ot({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Jt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Ao({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function hs(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Ao(t,e).values}function Io({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function be(t,e){return Nt(e)?b(t):sn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function gs({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",ds(e)):""}function ws(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function an({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<ps||s[c]<ps),s[a]+=1,s[c]+=1}return r}function ft({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...on,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Xt(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function xs(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&is(t,w,e.verb))),i=No(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:No(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?No(t,{...e,communities:[]},s,o.mentions):i,h=$o(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:$o(i.nodes),edgeCount:h.length,drawnIndices:e.all?h:$o(an(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:Tl(t,m.nodes)}}function Tl(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Tt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function No(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:h,community:g,official:w},E)=>Number(r[h]&&(w||!i||t.types[h].name!==
"person")&&(!s.length||s.includes(Tt(t,g)))&&o[E]>0));i&&Al(t,c,n,o),a&&Il(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let h=0;h<f.length;h+=1){let[g,w]=[t.ends[2*h],t.ends[2*h+1]];!n[h]||!c[g]||!c[w]||(f[h]=m[g]=m[w]=1)}return cn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function cn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Al({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Il(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let h=ut(t.edges[m],f);!r[m]||
!o[h]||s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function $o(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function ys(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[ut(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>ut(t.edges[a],e))],edges:i}}function bs(t,e){
return e.focus!==null||Object.entries(Oo(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Oo(t){let{
rank:e,all:n,...o}=ft(t);return o}function Nl(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function L(t,e){let n;return()=>{let o=t();
return(!n||!Nl(o,n.of))&&(n={of:o,made:e()}),n.made}}var ln=5,Co=20,Zt={selected:null,other:null,hovered:null,sentences:ln,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",refused:0,sort:{nodes:[
"strength",!0],edges:["strength",!0]},...ft(d)},u=Zt,vs=[],Lo=!1;function y(t){Object.assign(Zt,t),Zt.problem&&It(Zt)&&Object.
assign(Zt,on,{open:!0,refused:Zt.refused+1}),!Lo&&(Lo=!0,queueMicrotask(()=>{Lo=!1,Bo()}))}function Bo(){for(let t of vs)
t()}function k(t,e){vs.push(L(t,e))}function mt(){return u.view==="nodes"||u.view==="edges"?u.view:null}function R(t){At(
t,u.selected)&&u.other===null||y({selected:t,other:null,hovered:null,sentences:ln,neighbours:!1,open:t!==null})}function ks(t){
R(null),y({other:t,open:!0})}function jt(t){At(t,u.hovered)||y({hovered:t})}var $l="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[Ol,Ll]=[1700,1300],Cl=8;function Ms({places:t,
unit:e,land:n,borders:o}){let r=Ss(t.map(([,m])=>m)),s=Ss(t.map(([,,m])=>m)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
Ol/(r.span*i),Ll/s.span),c=(m,h)=>({x:(m-r.middle)*i*a,y:(s.middle-h)*a}),f=m=>Bl(m).map(h=>h.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([m,h,g])=>[m,c(h,g)])),land:f(n),borders:f(o)}}function Ss(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Cl)}}function Bl(t){return t.split(".").slice(0,-1).map(Rl)}function Rl(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=$l.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function dn({places:t,doubtful:e,
unknown:n}){return[`${b(t.length)} of ${v(t.length+e+n,"place")} on the map`,e&&`${b(e)} may be one of several places of\
 the name`,n&&`${b(n)} in no list of places`].filter(Boolean).join("; ")}var ve=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Pl=6;function Es({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:h}of e)r[f]&&(s[m+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:h}of e)if(r[f])for(let[g,w]of[[m,h],[h,m]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[w,f,r[f]]}
return a}function Ts({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function un({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new ve;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function As(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new ve;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let h=t.starts[m];h<t.starts[m+1];h+=1){let[g,w]=[t.ends[h],t.edges[h]],E=(i.get(m)??0)+t.lengths[h];r.has(g)||s.has(
w)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[m,w]),f.push(E+o[g],g))}}return Dl(n,a,i.get(n)??0)}function Dl(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Is(t,e,n,o=Pl){let[r,s]=e<n?[e,n]:[n,e],i=un(t,s),a=e===n?null:As(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(..._l(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
Fl);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Hl)}function _l(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,E)=>g[E]===
w)),m=new Set(f.map(({edges:g})=>g[a])),h=As(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function Fl(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Hl({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function $s(t,e){let n=Et(t.sentences),o=Wl(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(h=>h[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,h)=>!o.get(c)?.has(h)).map(m=>m[2]),i=c=>Ns(r.map((f,m)=>f.
flatMap(h=>c(h).filter(g=>g===m).map(()=>n[h].article)))),a=c=>Ns(t.edges.map((f,m)=>f.filter(h=>c(h,m)).map(h=>n[rt(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:jl(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,h]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[E,T]=[s(m),s(h)];return E.includes(g)&&T.includes(w)||E.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function jl(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Wl(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Ns(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function rt(t){
return Array.isArray(t)?t[0]:t}function Ro({sentences:t},e,n){return n?e.filter(o=>n[t[rt(o)].article]):e}function Os({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Qt({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Po(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Qt(t,rt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(rt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ls(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[rt(o)],s=!Array.isArray(o)&&Qt(t,rt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Gl=120;function Cs(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Gl)),r=[...e].sort((s,i)=>rt(s)-rt(i));return Po(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function fn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Rs="so sentences and the filters by period, source, topic and article are missing; all else works, and",Ul=`This bro\
wser lacks DecompressionStream, ${Rs} a current Firefox, Chrome, Edge or Safari shows everything.`,ql=`This file's sente\
nces are damaged, ${Rs} a fresh copy of the file shows everything.`,Bs,Do=null;function pt(){return Bs??=u.problem?Promise.
resolve(null):Vl().catch(zl),Bs}function st(){return Do}function Ps(){Ds()&&!("DecompressionStream"in window)&&y({problem:Ul})}
function Ds(){return Ft("evidence").startsWith('"')}function zl(){return y({problem:ql}),null}async function Vl(){let t=Ft(
"evidence");return Do=$s(JSON.parse(Ds()?await Yl(JSON.parse(t)):t),d),y({}),Do}async function Yl(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function _s(){return[u.period,u.sources,u.article,u.topic,It(u)&&st()]}var ke=L(_s,()=>{let t=st(),e=t&&es(t,u);return{chosen:e,
counts:t&&e?ns(t,e):d.counts}}),G=L(()=>[u.rank,ke()],()=>hs(d,u.rank,ke().counts)),_o=L(()=>[G(),ke().counts.weights],()=>ws(
G(),ke().counts.weights)),x=L(()=>[u.types,u.minimum,u.minimumDocuments,u.rank,u.verb,u.communities,u.officials,u.all,u.
isolates,u.focus,..._s()],()=>({...xs(d,u,ke(),_o),waiting:It(u)&&!st()})),Kl=L(()=>[],()=>Ms(d.map));function Bt(){return u.
view==="map"?Kl():null}function J(t){return Bt()?.places.has(t)??!0}function Me(t){return J(d.edges[t].a)&&J(d.edges[t].
b)}var C=L(()=>[x(),u.focus,Bt(),Bt()&&_o()],()=>{let t=x();if(Bt())return Jl(t);if(!u.focus?.rings)return t;let e=d.nodes[u.
focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.drawnIndices,...e])].sort((n,o)=>n-o)}});
function Jl(t){let e=t.edges.map((o,r)=>o&&Me(r)),n=u.all?e:an(d,Uint8Array.from(e,Number),_o());return{...t,edges:e,nodes:t.
nodes.map((o,r)=>o&&J(r)),nodeIndices:t.nodeIndices.filter(J),drawnIndices:d.edges.flatMap((o,r)=>n[r]?r:[])}}var Fs=L(()=>[
x(),G()],()=>Io(d,x().edges,G())),Hs=L(()=>[x()],()=>Io(d,x().edges,x().weights)),Se=L(()=>[x(),G()],()=>Es(d,x().edges,
G())),te=L(()=>u.path?[u.path.a,u.path.b,Se(),u.avoided,u.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=u,{
nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];let r=d.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Is(
Ts(d,Se(),t,r),t.a,t.b)});function bt(){let t=te();return t[Math.min(Math.max(u.path?.number??0,0),t.length-1)]??null}var Xl=L(
()=>[x(),G()],()=>new Map);function ee(t){if(t.kind==="edge")return{nodes:K(d,t),edges:[t.index]};let e=Xl(),n=e.get(t.index)??
ys(d,t.index,x(),G());return e.set(t.index,n),{nodes:[...n.nodes],edges:[...n.edges]}}function mn(t){let[e,{chosen:n}]=[
st(),x()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.index].timeline:rs(e,t,n,d.about.period)}function js(t){let[e,
{chosen:n}]=[st(),x()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.index]:ss(e,t,n)}var Ws={x:60,y:22},Zl=150,Ql=8e6,td=.15;function Gs(t,e,n){let{xs:o,ys:r,middle:s}=ed(t),i=o.length*(o.length-1)/2,a=Math.
min(Zl,Math.ceil(Ql/Math.max(i,1)));for(let f=0;f<a;f+=1)nd(o,r,e,180*(1-f/a));od(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&rd(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function ed(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function nd(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let h=t[a]-t[m],g=e[a]-e[m],w=8100/(h*h+
g*g+1e-6);c+=h*w,f+=g*w,s[m]-=h*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,h]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,h)/90;s[a]-=m*g,i[a]-=h*g,s[c]+=m*g,i[c]+=h*g}for(let a=0;a<r;a+=1){let c=td*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],h=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*h,e[a]+=m*h}}function od(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function rd(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Ws.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Ws.y-Math.abs(f);if(m<=0)continue;o=!0;let h=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);h[r]-=g,h[s]+=g}return o}var sd=180,Us=110,id=44,Fo=70,ad=36,cd=66;function qs(t,e,n,o){let r=ld(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],sd];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let h=new Map(s.size===1?dd(t,c,r):c.map(g=>[g,ud(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=ad&&(f=Math.
max(f,w*Fo/(2*Math.PI)));let E=c.slice(g,g+Math.floor(2*Math.PI*f/Fo+1e-9));E.sort((I,A)=>h.get(I)-h.get(A)||I-A);let T=fd(
E.map(I=>h.get(I)),Fo/f);E.forEach((I,A)=>{s.set(I,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=E.length,f+=g<c.length?
cd:Us}c.length&&a.push(f-Us+id)}return{places:s,radii:a}}function ld({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[ut(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>ut(e[a],s));return r.set(
s,i),i}}function dd({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function ud(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function fd(t,e){let n=2*
Math.PI,o=t.length,r=h=>t[h]-(h?t[h-1]:t[o-1]-n),s=t.reduce((h,g,w)=>r(w)>r(h)?w:h,0),i=[],a=({sum:h,count:g}={sum:-1/0,
count:1})=>h/g;for(let h=0;h<o;h+=1){let g=(s+h)%o,w={sum:t[g]+(g<s?n:0)-h*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:E,
count:T}=i.pop();w={sum:w.sum+E,count:w.count+T}}i.push(w)}let c=i.flatMap(h=>Array(h.count).fill(a(h))),f=c[o-1]-c[0]>n-
o*e,m=c.map((h,g)=>f?c[0]+n*g/o:h+g*e);return t.map((h,g)=>m[(g-s+o)%o])}function pn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var zs=10.5,md=22,pd=5,hd=60,Vs=2,gd=6,vt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Ho=[];function wd(t){if(!Ho[t.index]){let e=it(p("overlay",HTMLCanvasElement));e.font=`100px\
 ${vt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Ho[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Ho[t.index]}function xd(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),zs),md))/2}function hn(t,e,n=Vs,o=xd(t,e)){let{width:r,above:s,
below:i}=wd(t),[a,c]=[o*r,o*(s+i)],f=Ee(t,e),[m,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:w,top:E,right:w+a,bottom:E+c}))}function Ee(t,e){let n=t.size*(d.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function yd(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function jo(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=pn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,pd),...s]),m=new Set([...f,...r?t.slice(0,hd):[]]);for(let g of e)a.add(
Ee(d.nodes[g],n),g);let h=[];for(let g of t){let w=s.includes(g)?gd:Vs,E=hn(d.nodes[g],n,w),T=hn(d.nodes[g],n,w,zs),I=W=>W.
left>=c.left&&W.right<=c.right&&W.top>=c.top&&W.bottom<=c.bottom,A=W=>I(W)&&!a.hit(W,g),et=W=>I(W)&&!a.hit(W,g,s.includes(
g)?0:g),nt=E.find(A)??T.find(A)??(m.has(g)?T.find(et):void 0)??(f.has(g)?yd(T,c).find(et):void 0);nt&&(a.add(nt,-1),h.push(
nt))}return h}function it(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var gn=28,bd=.02,Ys=1.6,vd=1.6,kd=6,Sd=3.5,Md=5,Ed=.8,ht={upright:!1,across:1,down:1};function Ks({x:t,y:e}){let[n,o]=ht.
upright?[-e,t]:[t,e];return{x:n*ht.across,y:o*ht.down}}function Js({x:t,y:e}){let[n,o]=[t/ht.across,e/ht.down],[r,s]=ht.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Xs(){let{clientWidth:t,clientHeight:e}=p("network"),
n=wn(1);if(ht.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),ht.upright)for(let s of d.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(ht,Ad());for(let s of d.nodes)[s.x,s.y]=[s.x*ht.across,s.y*ht.down];let{scale:o}=xn(),r=Math.min(Math.max(
Sd/o-kd,0),Md);r&&Td(r);for(let s of d.edges)s.width*=Math.min(Math.max(1,Ed/o),2.5)}function Td(t){let e=d.nodes.map(r=>Ee(
r,1)),n=d.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=d.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(m/2.5,0))}});for(let r of d.nodes)r.size+=o[r.index]}function Ad(){
let{scale:t}=xn(),{wide:e,high:n}=Zs(),{left:o,top:r,right:s,bottom:i}=wn(t),a=c=>Math.min(Math.max(c,1),vd);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Zs(){let{clientWidth:t,clientHeight:e}=p("network"),n=gn+(p("note").hidden?0:
p("note").offsetHeight);return{wide:Math.max(t-2*gn,50),high:Math.max(e-gn-n,50),below:n}}function xn(){let{wide:t,high:e,
below:n}=Zs(),[o,r]=[bd,2*Ys];for(let a=0;a<14;a+=1){let c=(o+r)/2,{left:f,top:m,right:h,bottom:g}=wn(c);c<=Ys&&(h-f)*c<=
t&&(g-m)*c<=e?o=c:r=c}let s=wn(o),i={x:(s.left+s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(gn-
n)/2}}}function wn(t){let e=p("network").clientWidth/8,n=C().nodeIndices.flatMap(r=>{let s=d.nodes[r],i=Ee(s,t);if(!s.labelled)
return[i];let{left:a,right:c,bottom:f}=hn(s,t)[0],m=Math.max(0,(c-a-e)/2);return[i,{left:a+m,right:c-m,top:i.top,bottom:f}]}),
o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),
o.right=Math.max(o.right,r.right/t),o.bottom=Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}var Id=1.5,Nd=2,$d=.3,Qs=Array.from({length:So},(t,e)=>`community-${e+1}`),ti="community-other",yn=null;function ei(){return yn||
("printing"in document.documentElement.dataset?"light":u.theme!=="system"?u.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function ni(){return`${ei()} ${u.colours}`}function bn(){let t=document.documentElement;
t.dataset.theme=ei(),t.dataset.colours=u.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:ni(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Qs,ti].map(o=>[o,n(o)]))}}var Rt=bn();function $(){return Rt}function oi(){
return Rt.name===ni()?!1:(Rt=bn(),!0)}function Wo(t,e){yn=t,Rt=bn();try{return e()}finally{yn=null,Rt=bn()}}function Te(t){
return Go(Tt(d,t))}function Go(t){return t===dt?ti:Qs[t]}function vn(t){let e=u.colours==="community"?Rt.communities[Te(
t.community)]:d.types[t.type].colour;return t.observer?{fill:Rt.ground,border:e}:{fill:e,border:Rt.ground}}function kn({
observer:t,size:e},n){return Math.min(t?Nd:Id,$d*e*n)}function ri(t){let{fill:e,border:n}=vn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=d.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Xs();var si=new vis.DataSet(d.nodes.map(ri)),M=new vis.Network(p("network"),{nodes:si,
edges:[]},JSON.parse(Ft("options")));function ii(){si.update(d.nodes.map(ri))}var Uo=d.nodes.map(({x:t,y:e})=>({x:t,y:e})),li=0,Od=500,Ld=3;function ai(){return 2*x().nodeIndices.length<d.nodes.length}
var ci=L(()=>[Bt(),!Bt()&&(ai()||u.focus?.rings)&&x(),u.focus,u.focus?.rings&&G()],()=>{let t=Bt();if(t)return{free:!1,rings:[],
map:t,places:qo(t.places)};if(u.focus?.rings)return Cd(u.focus.node);let e={free:!0,rings:[],map:t};return ai()&&x().nodeIndices.
length<=Od?{...e,places:Bd()}:{...e,places:Uo}});function Cd(t){let{places:e,radii:n}=qs(d,t,x(),G());return{free:!1,rings:n,
map:null,places:qo(e)}}function qo(t){return Uo.map((e,n)=>t.get(n)??e)}function Bd(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=p("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:f,opacity:m}=d.edges[a],
h=d.nodes[c].community===d.nodes[f].community?Ld:1;return[r.get(c),r.get(f),m*h]}),i=Gs(t.map(a=>({...Uo[a],size:d.nodes[a].
size})),s,n/(o||1));return qo(new Map(t.map((a,c)=>[a,i[c]])))}var at=L(()=>[ci(),u.moved],()=>{let t=ci(),e=[...t.places];
if(t.free)for(let[n,o,r]of u.moved)e[n]=Ks({x:o,y:r});return{...t,base:t,places:e}});function Ae(){return li}function Sn(t){
li+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(d.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(M.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function Mn(t,e){if(!at().free)return;
let{x:n,y:o}=Js(e),r=u.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var Rd=400,Pd=5,Dd=1.5,di=3,_d=.11,Fd=.012,Hd=.8,mi=13,pi=16,hi=L(()=>[C(),Ae()],()=>{let t=[],{nodes:e,nodeIndices:n}=C();
if(n.length<=Rd||!at().free)return t;let o=Math.max(...n.map(r=>Math.abs(d.nodes[r].x)),1);return d.communities.forEach(
({members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Pd&&t.push(jd(s,i,2*o*Fd))}),t});function jd(t,e,n){let o={x:ui(e.map(
a=>d.nodes[a].x)),y:ui(e.map(a=>d.nodes[a].y))},r=a=>Math.hypot(d.nodes[a].x-o.x,d.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(Hd*e.length)).flatMap(a=>Wd(d.nodes[a],d.nodes[a].size+n));return{community:t,middle:o,corners:Gd(
i)}}function Wd({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function ui(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Gd(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...fi(e),...fi(e.reverse())]}function fi(t){let e=[];for(let n of t){for(;e.length>1&&Ud(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Ud(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function gi(t,e){return Math.min(Math.max((di-t/e)/(di-Dd),0),1)}function wi(t,e,n,o){let r=gi(n,o);if(r){t.globalAlpha=
_d*r;for(let{community:s,corners:i}of hi()){t.fillStyle=$().communities[Te(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function xi(t,e,n){let o=[];if(gi(t,e)<.5)return o;let r=pn(),s=it(
p("overlay",HTMLCanvasElement));s.font=bi();for(let{community:i,middle:a}of hi()){let{nodes:c}=C(),m=d.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>d.nodes[A].short),h=Math.max(...m.map(A=>s.measureText(A).width))/2,g=pi*m.length,w=(A,et,nt)=>Math.
max(Math.min(A,nt),et),E=w(a.x*t,n.left*t+h,n.right*t-h),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),I=[0,-g,g].map(A=>({lines:m,
left:E-h,right:E+h,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));I&&(r.add(I,-1),o.
push(I))}return o}function yi(t,{lines:e,left:n,right:o,top:r},s){t.font=bi(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=$().ground,t.fillStyle=$().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*pi+mi];t.strokeText(i,c,f),t.fillText(i,c,f)})}function bi(){return`600 ${mi}px ${vt}`}var qd=.16,zd=.5,vi=.1;function En(t,e,n,o){let{map:r}=at();if(r)return Yd(t,e,r,e.scale/n);wi(t,e,n,o);for(let s of[...at().
rings].reverse())Vd(t,e,s*e.scale,e.scale/n)}function Vd(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=$().edge,t.lineWidth=
r,t.globalAlpha=vi,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*vi,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Yd(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=$().edge,t.lineWidth=r,t.
globalAlpha=qd,ki(t,e,n),t.fill(),t.globalAlpha=zd,ki(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function ki(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,f]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,f):t.moveTo(c,f)})}var Si=120,ne=p("overlay",HTMLCanvasElement),X=document.createElement("canvas"),P={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function gt(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:M.getScale()}}function Ie(t=0){P.until=
performance.now()+t+Si,window.clearTimeout(P.timer),P.timer=window.setTimeout(()=>{P.timer=0,P.blurred&&M.redraw()},t+Si)}
function zo(){window.clearTimeout(P.timer),P.timer=0,Tn()}function Tn(){P.sharp=null,P.pictured=null}function An(){return P.
blurred}function Mi(){let t=Jd(),e=o=>o.width===t.width&&o.height===t.height,n=P.timer!==0&&performance.now()<P.until;n&&
!P.pictured&&P.sharp&&e(ne)&&Kd(t,P.sharp),P.blurred=n&&P.pictured!==null&&e(X),M.body.nodeIndices=P.blurred?[]:C().nodeIndices}
function Vo(){P.sharp=gt(),P.pictured=null}function Kd(t,e){if((X.width!==t.width||X.height!==t.height)&&(X.width=t.width,
X.height=t.height),![t,ne].every(({width:o,height:r})=>o&&r))return;let n=it(X);n.clearRect(0,0,X.width,X.height),n.drawImage(
t,0,0),n.drawImage(ne,0,0),it(ne).clearRect(0,0,ne.width,ne.height),P.pictured=e}function Ei(t){if(!P.pictured||!X.width||
!X.height)return;let e=X.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=gt(),s=r/P.pictured.scale,i=Math.round((n-P.pictured.
x*s)*e),a=Math.round((o-P.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(X,i,a,Math.round(X.width*s),
Math.round(X.height*s)),t.restore()}function Jd(){let t=p("network").querySelector("canvas");if(!t)throw new Error("vis-\
network has no canvas.");return t}var Xd={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function In(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${vt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=$().ground,t.strokeText(d.nodes[e.node].short,r,s),t.fillStyle=
$().ink,t.fillText(d.nodes[e.node].short,r,s)}function Ti(t,e){let{clientWidth:n,clientHeight:o}=p("overlay");t.font=`15\
px ${vt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=$().ink,t.fillText(e,n/2,o/2)}function Ai(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?$().accent:$().
brightEdge,Yo(t,e,n),t.globalAlpha=1}function Yo(t,e,n){let[o,r]=[d.nodes[e.a],d.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Nn(t,e,n){let{fill:o,border:r}=vn(
e),{shape:s}=d.types[e.type];$n(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=kn(
e,n.scale),t.strokeStyle=r,t.stroke()}function Ko(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];$n(t,d.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function $n(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Xd[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Jo=4,Zd=.5,Qd=52,Ii=350,Xo=1,Zo={left:-1/0,right:1/0,top:-1/0,bottom:1/0},oe=!0,Qo=0;function Pt(){return Zo.left>-1/0}
function On(){return Qo}function re(t=!1){oe=!0,$t({...tr(),animated:t})}function tr(){let{scale:t,position:e,offset:n}=xn(),
o=p("network").clientWidth/2-Jo,r=p("network").clientHeight,[s,i]=[Jo-r/2-n.y,r/2+n.y-Jo];return Zo={left:e.x-o/t,right:e.
x+o/t,top:e.y+s/t,bottom:e.y+i/t},Xo=t,{position:e,scale:t,offset:n}}function wt(){return{scale:Xo,frame:Zo}}function Ni(){
return oe}function Ln(){oe=!1,Qo+=1}function $t({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Qo+=1;let r=o&&Ve();
r&&Ie(Ii),M.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Ii,easingFunction:"easeInOutQuad"}})}function se(t){
oe=!1;let e=Math.min(Math.max(M.getScale()*t,Xo/4),10);$t({position:M.getViewPosition(),scale:e,animated:!0})}function $i(t,e){
oe=!1;let{x:n,y:o}=M.getViewPosition(),r=M.getScale();Ie(),$t({position:{x:n+t/r,y:o+e/r},scale:r})}function Oi(){if(!u.
selected)return;let t=K(d,u.selected).flatMap(c=>J(c)?d.nodes[c]:[]);if(!t.length)return;let[e,n]=[Cn(),tu()],{clientWidth:o,
clientHeight:r}=p("network");if(t.every(c=>{let f=M.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
oe=!1;let i={x:Kt(t.map(c=>c.x)),y:Kt(t.map(c=>c.y))},a=e?Math.max(M.getScale(),Zd):M.getScale();$t({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function tu(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&u.open?Math.min(t,.88*p("network").clientWidth):0}function Cn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&u.open?t*(p("panel").parentElement?.clientHeight??0)-Qd:0}var eu=350,nu=600,ou=2500,ie=null,er=0;function Bn(){return ie}function Ne(){ie&&(window.cancelAnimationFrame(er),Sn(ie.
places),ie=null,zo())}function Ri(t,e,n){let o=d.nodes.map(({x:T,y:I})=>({x:T,y:I}));if(window.cancelAnimationFrame(er),
ie=null,Sn(t),zo(),!Pt())return;let[r,s]=[Li(),tr()],{nodeIndices:i,drawnIndices:a}=C(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=nu&&a.length<=ou;if(c*r.scale<1||!f||!Ve()){e&&i.length?$t({...s,animated:c*
r.scale<1}):M.redraw();return}e&&$t(s);let m=e?Li(s):r;ie={places:t,scale:m.scale,labels:n()};let[h,g]=[performance.now(),
On()],w=()=>{let T=Math.min((performance.now()-h)/eu,1),I=T*T*(3-2*T);if(T===1)return E();Sn(t.map((A,et)=>Ci(o[et],A,I))),
On()===g?Bi(Ci(r,m,I),r.scale*(m.scale/r.scale)**I):M.redraw(),er=window.requestAnimationFrame(w)},E=()=>{Ne(),On()===g?
Bi(m,m.scale):M.redraw()};w()}function Li(t){let{position:e,scale:n,offset:o}=t??{position:M.getViewPosition(),scale:M.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Ci(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function Bi({x:t,y:e},n){M.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var F=p("overlay",HTMLCanvasElement),ru=2500,su=2500,$e=L(()=>[M.getScale(),wt().frame,C(),Ae()],()=>xi(M.getScale(),wt().
scale,wt().frame)),Wt=L(()=>[M.getScale(),wt().frame,C(),Ae()],()=>{let t=M.getScale(),{scale:e,frame:n}=wt(),{nodeIndices:o}=C(),
r=F.clientWidth*F.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/su)),i=r<o.length*ru,a=t===e?[...$e(),iu(n,t)]:$e();return jo(
s,o,t,n,{crowd:i,taken:a})});function iu(t,e){let{offsetLeft:n,offsetTop:o}=p("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-F.clientWidth+n,top:s-F.clientHeight+o,right:r,bottom:s}}function Oe(){if(!Pt())return;let t=it(F),e=window.devicePixelRatio||
1,[n,o]=[F.clientWidth,F.clientHeight];(F.width!==Math.round(n*e)||F.height!==Math.round(o*e))&&(F.width=Math.round(n*e),
F.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),nr(t,gt())}function au(){let t=bt(),e=t?null:
u.selected??u.hovered,n=t?lu(t):e&&du(e);if(!n)return null;for(let o of[t?u.selected:null,u.hovered])o&&!At(o,e)&&uu(n,o);
return cu(n)}function cu(t){let e=t.nodes.filter(J);return e.length?{...t,nodes:e,edges:t.edges.filter(Me),ringed:t.ringed.
filter(J),pointed:t.pointed.filter(J)}:null}function lu({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function du(t){return{...ee(t),ringed:K(d,t),accented:new Set,pointed:[]}}
function uu(t,e){for(let n of K(d,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...K(d,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function nr(t,e){if(d.nodes.length&&!C().nodeIndices.
length)return Ti(t,"The filters leave nothing to show.");let n=au(),o=new Set(n?n.nodes:[]),r=Bn();if(r)fu(t,r,e,o);else
for(let s of $e())yi(t,s,e);for(let s of r?[]:Wt())!o.has(s.node)&&Pi(s,e)&&In(t,s,e);n&&(t.globalAlpha=$().veil,t.fillStyle=
$().ground,t.fillRect(0,0,F.clientWidth,F.clientHeight),t.globalAlpha=1,mu(t,n,e))}function fu(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[d.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];In(t,i,{...r,x:r.x+f,y:r.y+m})}}function Pi({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<F.clientWidth&&
s+o>0&&s+n<F.clientHeight}function mu(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=wt();for(let c of[
...n].reverse())Ai(t,d.edges[c],i,r.has(c));for(let c of[...e].reverse())Nn(t,d.nodes[c],i);for(let c of o)Ko(t,d.nodes[c],
i,$().accent,2.5);for(let c of s)o.includes(c)||Ko(t,d.nodes[c],i,$().ink,1.5);for(let c of jo([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))Pi(c,i)&&In(t,c,i,o.includes(c.node))}var _i=5,pu=5,hu=40;function Di(t,e=0){let n=gt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Hi(o,r,(_i+e)/n.scale)??
gu(t.x-n.x,t.y-n.y);if(s!==null)return O(s);let i=wu(o,r,(pu+e/2)/n.scale);return i===null?null:V(i)}function Fi(t){let e=gt();
return Hi((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,_i/e.scale)}function Hi(t,e,n){let o=null,r=1/0;for(let s of ji().nodes){let i=d.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function gu(t,e){if(u.selected)return null;let n=Wt().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function wu(t,e,n){let o=null,r=n;for(let s of ji().
edges){let i=d.edges[s],a=xu(t,e,d.nodes[i.a],d.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function ji(){let{nodeIndices:t,
drawnIndices:e}=C();if(!u.selected)return{nodes:t,edges:e};let n=ee(u.selected);return{nodes:[...n.nodes.filter(J),...t],
edges:n.edges.filter(Me)}}function xu(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Wi(){let t=p("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&p("network").contains(n.target)))return jt(
null);if(n.buttons)return Le();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Di(r);jt(s),yu(s,r)},hu)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),jt(null),Le()}),M.on("click",
({pointer:n,event:o})=>{Le(),R(Di(n.DOM,o?.pointerType==="touch"?8:0))}),M.on("zoom",Le)}function yu(t,e){if(!t)return Le();
let n=p("tip");n.replaceChildren(...bu(t)),n.hidden=!1;let o=Math.min(e.x+14,p("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>p("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,p("network").classList.add("pointing")}function bu(t){if(t.kind==="node"){let o=d.nodes[t.
index];return[S(o.label,"strong"),l("span",{text:v(o.mentions,"mention")})]}let e=d.edges[t.index];return[l("strong",{},
S(d.nodes[e.a].label)," – ",S(d.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function Le(){p("tip").hidden=
!0,p("network").classList.remove("pointing")}var vu=6,U=null;function Gi(){return U!==null}function ku(t){if(U)return or();if(!at().free||t.button||t.shiftKey||!t.isPrimary)
return;Bn()&&(Ne(),M.redraw());let e=p("drawing").getBoundingClientRect(),n=Fi({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Su(n))return;let{x:o,y:r}=d.nodes[n];U={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},M.interactionHandler.options.dragView=!1}function Su(t){return u.selected?.kind==="nod\
e"&&u.selected.index===t}function Mu({pointerId:t,clientX:e,clientY:n}){if(!U||t!==U.pointer)return;let[o,r]=[e-U.from.x,
n-U.from.y];if(!U.moves&&Math.hypot(o,r)<vu)return;U.moves=!0;let{scale:s}=gt();Object.assign(d.nodes[U.node],{x:U.home.
x+o/s,y:U.home.y+r/s}),y({hovered:O(U.node)}),Oe()}function or(t){if(!U||t&&t.pointerId!==U.pointer)return;let{node:e,home:n,
moves:o}=U;if(U=null,M.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=d.nodes[e];t?Mn(e,
{x:r,y:s}):Object.assign(d.nodes[e],n)}function Ui(){p("network").addEventListener("pointerdown",ku,{capture:!0}),window.
addEventListener("pointermove",Mu),window.addEventListener("pointerup",or),window.addEventListener("pointercancel",()=>or())}var Eu=1500,Tu=.25;function Au(){let t=C().drawnIndices.length>Eu?Tu:1;return({a:e,b:n,opacity:o})=>d.nodes[e].community===
d.nodes[n].community?o:o*t}function Rn(t,e){let n=Au();t.strokeStyle=$().edge;for(let o of C().drawnIndices){let r=d.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),Yo(t,r,e)}t.globalAlpha=1}function rr(t){return t!==dt?d.communities[t].name:Tt(d,0)===dt?"No communities":"Smaller communities"}function sr(){return[
...x().communityCounts].sort(([t],[e])=>+(t===dt)-+(e===dt)||t-e).map(([t,e])=>({community:t,colour:Go(t),text:rr(t),count:e}))}
function ir(t){return!u.communities.length||u.communities.includes(t)}function Iu(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=u.colours!=="community",!t.hidden&&(t.replaceChildren(
...sr().map(Nu)),e&&_(t,`[data-community="${e}"]`)?.focus())}function Nu({community:t,colour:e,text:n,count:o}){let r=u.
communities.includes(t),s=u.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:ir(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},qe(e),S(n),l("span",{class:"type-count",text:b(o)})))}function qi(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});p("legend").after(t),k(()=>[u.colours,x()],()=>Iu(t))}function Z(t,e){let n=p(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,class:"\
hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);let r=(o.
getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=Mt([...r,e&&`${t}-idle`]).join(" ");s?o.setAttribute(
"aria-describedby",s):o.removeAttribute("aria-describedby")}}function ar(t,e,n,o){let r=p(t,HTMLInputElement);Z(t,e.length<
2&&(d.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener("input",
()=>y({[n]:e[Number(r.value)]})),k(()=>[u[n]],()=>{let s=v(u[n],o);r.value=String(Math.max(e.filter(i=>i<=u[n]).length-1,
0)),r.setAttribute("aria-valuetext",`at least ${s}`),p(`${t}-text`).textContent=s})}function Pn(t,e,n){let o=p(t,HTMLInputElement);
o.addEventListener("change",()=>y(n(o.checked))),k(()=>[e()],()=>{o.checked=e()})}function ae(t,e,n,o){let r=p(t,HTMLSelectElement);
r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener("change",()=>y(o(r.value))),
k(()=>[n()],()=>{r.value=n()})}var $u=12,tt=tn(d.articles);function zi(t){return t.length===1?en(t[0]):`${b(t.length)} of ${b(tt.length)} sources`}function cr(t){
let e=tt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===tt.length?null:e})}function Ou({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(u.sources??tt.map(o=>o.name));e.checked?n.add(t):n.delete(t),cr(n)}});
return e}function Lu({name:t,count:e},n){return l("label",{class:"switch"},n,S(en(t)),l("span",{class:"type-count",text:b(
e)}))}function Vi(){let t=tt.map(Ou),e=tt.map((s,i)=>Lu(s,t[i]));p("sources").replaceChildren(...e);let n=p("source-sear\
ch",HTMLInputElement);n.hidden=tt.length<$u;let o=tt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";Z("sources",tt.length<2&&o),n.addEventListener("input",()=>{let s=_t(n.value);e.forEach((i,a)=>{i.hidden=!_t(en(tt[a].
name)).includes(s)})});let r=()=>tt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);p("sources-all").addEventListener("cl\
ick",()=>cr(new Set([...u.sources??[],...r()]))),p("sources-none").addEventListener("click",()=>{let s=new Set(u.sources??
tt.map(({name:i})=>i));for(let i of r())s.delete(i);cr(s)}),k(()=>[u.sources],()=>{let s=u.sources&&new Set(u.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(tt[a].name)})})}var Yi={types:()=>u.types.every(Boolean)?"":Bu(),minimum:()=>u.minimum>1?`At least ${v(u.minimum,"sentence")}`:"",focus:()=>u.
focus?Cu(u.focus):"",rank:()=>u.rank===ft(d).rank?"":`Ranked by ${ot(d,u.rank)}`,minimumDocuments:()=>u.minimumDocuments>
1?`At least ${v(u.minimumDocuments,"article")}`:"",verb:()=>u.verb===null?"":`Edges that say “${u.verb}”`,communities:()=>Ru(),
period:()=>u.period?Ct(...u.period):"",sources:()=>u.sources?zi(u.sources):"",topic:()=>u.topic===null?"":`Articles that\
 name ${d.nodes[u.topic].short}`,article:()=>u.article===null?"":Qe(d.articles[u.article]),officials:()=>u.officials?"Of\
ficials and what they are connected with":"",isolates:()=>u.isolates?"":"No nodes without an edge",all:()=>"",moved:lr};
function lr(){return u.moved.length?`${v(u.moved.length,"node")} moved`:""}function Cu({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${d.nodes[t].short}${n?", in rings":""}`}function Bu(){let t=d.types.filter((e,n)=>u.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Ru(){let{communities:t}=u;
return t.length===1?`Community of ${rr(t[0])}`:t.length?`${b(t.length)} communities`:""}function Ki(){return Object.entries(
Yi).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Pu=new Set(["types","minimum"]);function Du(t){let e={...ft(d),
focus:null,moved:[]};y({[t]:e[t]})}function _u(){let t=Object.entries(Yi).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Pu.has(s)),n=p("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Du(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),p("reset").hidden=!t.length;let r=e.
filter(({name:s})=>s!=="focus"&&s!=="moved").length;p("more-count").textContent=r?`${r} in use`:"",o&&(_(n,"button")??_(
p("more-filters"),"summary"))?.focus()}function Ji(){p("reset").addEventListener("click",()=>{y({...ft(d),focus:null,moved:[]}),
(p("minimum-filter").hidden?p("drawing"):p("minimum")).focus()}),k(()=>[x(),u.moved],_u)}var Gt=16,Fu=400;function _n(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Gt,s=Ki(),i=[p("counts").textContent,
lr(),u.view==="map"&&dn(d.map),d.about.built&&`built ${j(d.about.built)}`],a=n?[...Dn(d.about.title,r,1.5*o,!0),...Dn(i.
filter(Boolean).join(" · "),r,o),...Dn(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Wu(Hu(),r,o),...Dn(e,r,o)];
return{above:a,below:c,top:Xi(a),bottom:Xi(c)}}function Ce(t,e,n){let o=n+Gt/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=Qi(r);let s=Gt;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=Zi(r),t.fillStyle=$().ink,t.fillText(i,s+(a?ur(r):0),o),s+=Fn(r,i)+(a?ur(r):0)+Gt}}function Hu(){let t=d.types.flatMap(
(r,s)=>{let i=C().nodeIndices.some(c=>d.nodes[c].type===s),a=u.colours==="community"?$().muted:r.colour;return i?[{text:r.
plural,sign:dr(r.shape,a)}]:[]}),e=C().nodeIndices.some(r=>d.nodes[r].observer),n={text:"Hollow: only reports",sign:dr("\
square",$().muted,!0)},o=u.colours==="community"?sr().filter(({community:r})=>ir(r)).map(({colour:r,text:s})=>({text:s,sign:dr(
"dot",$().communities[r])})):[];return[...t,...e?[n]:[],...o]}function dr(t,e,n=!1){return(o,r,s,i)=>{$n(o,t,r,s,i),o.fillStyle=
n?$().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function Dn(t,e,n,o=!1){let r={letters:n,strong:o,
parts:[]},s=[];for(let i of lt(t,Fu).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Fn(r,
a)<=e?s[s.length-1]=a:s.push(...ju(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function ju(t,e,n){let o=[
""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&Fn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Wu(t,e,n){
let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:lt(s,60),sign:i},c={letters:n,parts:[]},f=Fn(c,a.text)+ur(c)+Gt;f>r+
Gt&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function Zi({letters:t,strong:e=!1}){return`${e?
"600 ":""}${t}px ${vt}`}function Qi({letters:t}){return Math.round(1.5*t)}function ur({letters:t}){return 1.5*t}function Fn(t,e){
let n=it(F);return n.font=Zi(t),n.measureText(e).width}function Xi(t){return t.length?t.reduce((e,n)=>e+Qi(n),0)+Gt:0}var ta=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var Be=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${H(e)} ${H(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(n)}h${H(
o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};this.#o(N("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=N("tex\
t",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(ta," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",H(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o(N("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",H(this.globalAlpha)),this.#n.append(e),e}};function ea(t,e,n){let o=N("title",{},t.replace(ta," "));return N("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":vt,role:"img"},o)}function na(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Hn=2,Gu=18,Uu=100;function oa({ground:t,credit:e}){return Wo(t,()=>ra(_n(F.clientWidth,{credit:e})))}function ra(t){
let[e,n]=[F.clientWidth,F.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Hn,height:o*Hn}),s=it(r);return s.scale(
Hn,Hn),s.fillStyle=$().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
ia(s),s.restore(),Ce(s,t.above,0),Ce(s,t.below,t.top+n),r}function sa({ground:t,credit:e}){return Wo(t,()=>{let[n,o]=[F.
clientWidth,F.clientHeight],r=_n(n,{credit:e}),s=r.top+o+r.bottom,i=ea(d.about.title,n,s),a=new Be(i);a.fillStyle=$().ground,
a.fillRect(0,0,n,s);let c=N("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),ia(new Be(c)),Ce(
a,r.above,0),Ce(a,r.below,r.top+o),i})}function ia(t){let e=gt();En(t,e,e.scale,wt().scale),Rn(t,e);for(let n of C().nodeIndices)
Nn(t,d.nodes[n],e);nr(t,e)}function aa(t){let{sentences:e}=u;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=ra(_n(F.clientWidth,{titled:!1,letters:Gu}));n.id="picture",p("drawing").append(n),{sentences:e}=
u,y({sentences:Math.max(e,Uu)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var ca={x:0,y:0,scale:1},la=0;function qu(){let t=M.getScale();if(t!==la){la=t;for(let e of d.nodes)M.body.nodes[e.index].
options.borderWidth=kn(e,t)}}function zu(t){if(An())return Ei(t);qu(),En(t,ca,M.getScale(),wt().scale),Rn(t,ca)}function Vu(){
An()||!Pt()||(Oe(),Vo())}function Yu(){if(Pt()){if(Tn(),An())return M.redraw();Oe(),Vo()}}function Ku(){let t=()=>{Gi()||
(Ne(),Ln(),Ie())};for(let e of["dragStart","dragging","zoom"])M.on(e,t)}function ua(){mt()||(Tn(),Pt()&&M.redraw())}var da=null;
function Ju(){let{base:t,places:e}=at(),n=t!==da;da=t,Ri(e,n,Wt)}function fr(){oi()&&(ii(),ua())}function fa(){let t=_(p(
"network"),"*");t&&(t.tabIndex=-1),M.on("initRedraw",Mi),M.on("beforeDrawing",zu),M.on("afterDrawing",Vu),Ku(),M.on("res\
ize",()=>queueMicrotask(()=>{Ni()&&re()})),p("zoom-in").addEventListener("click",()=>se(1.4)),p("zoom-out").addEventListener(
"click",()=>se(1/1.4)),p("zoom-all").addEventListener("click",()=>re(!0)),p("drawing").addEventListener("keydown",Zu),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",fr),k(()=>[u.theme,u.colours],fr),Ui(),qi(),aa(fr),
k(()=>[at()],Ju),k(()=>[C(),u.view],ua),k(()=>[u.selected,u.hovered,u.view,bt()],Yu),k(()=>[u.selected,u.view],Oi)}function Xu(t,e){
if(u.selected?.kind!=="node")return;let{index:n}=u.selected,[{x:o,y:r},s]=[at().places[n],M.getScale()];Mn(n,{x:o+t/s,y:r+
e/s})}function Zu(t){if(t.target!==p("drawing")||!Lt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Xu:$i,o={ArrowLeft:()=>n(
-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>se(1.25),"=":()=>se(1.25),"-":()=>se(.8),0:()=>re(
!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function Qu(){let t=d.nodes.filter(o=>d.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
Z("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);ae("topic",
[["","Any topic"],...e],()=>u.topic===null?"":String(u.topic),o=>({topic:o===""?null:Number(o)})),Z("article",d.articles.
length<2&&"There is one article.");let n=d.articles.map((o,r)=>[String(r),Qe(o)]);ae("article",[["","All articles"],...n],
()=>u.article===null?"":String(u.article),o=>({article:o===""?null:Number(o)}))}function tf(){if(!u.problem)return;let t=[
"period","sources","topic","article"].map(e=>p(`${e}-filter`));p("no-articles").textContent=u.problem,p("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function ma(){Qu(),k(()=>[u.problem],tf),k(()=>[u.refused],()=>{u.refused&&
(p("more-filters",HTMLDetailsElement).open=!0)}),k(()=>[It(u)],()=>{It(u)&&pt()})}var mr={width:320,height:40},ef=60,pr=["from","until"],D=Je(d.articles);function nf(){let{days:t,counts:e}=Xe(D,ef),n=D[D.
length-1]-D[0]+1,o=Math.max(...e),[r,s]=pa(),{width:i,height:a}=mr;p("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=D[0]+h-1>=r&&D[0]+m<=s;return[
N("rect",{x:i*m/n,width:Math.max(i*(h-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function pa(){let[t,e]=[D[0],D[D.
length-1]];if(!u.period)return[t,e];let[n,o]=u.period.map(yt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function of(t){let[e,n]=[D[0],D[D.length-1]],[o,r]=pr.map(s=>e+Number(p(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[q(o),q(r)]}),ha()}function ha(){let[t,e]=pa(),n=D[0],o=(n+D[D.length-1])/2;pr.
forEach((s,i)=>{let a=p(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",j(q(c)))}),p(
"from").classList.toggle("above",t>o),p("period-text").textContent=Ct(q(t),q(e));let r=d.articles.length-D.length;p("und\
ated").hidden=!r||!u.period,p("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,nf()}
function ga(){let t=D.length>1&&D[0]<D[D.length-1],e=D.length>0&&`All dated articles are of ${j(q(D[0]))}.`;if(Z("period",
!t&&(e||"No article has a date.")),!!t){p("histogram",SVGElement).setAttribute("viewBox",`0 0 ${mr.width} ${mr.height}`);
for(let n of pr){let o=p(n,HTMLInputElement);o.max=String(D[D.length-1]-D[0]),o.addEventListener("input",()=>of(n))}k(()=>[
u.period],ha)}}function rf(){p("legend").replaceChildren(...d.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:u.types.map((n,o)=>e===o?!n:n)}),hidden:d.nodes.every(n=>n.type!==e)},z(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function sf(){let{typeCounts:t}=x();[...p("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(u.types[n]));let o=_(e,".type-count");o&&(o.textContent=b(t[n]))})}function wa(){
rf(),k(()=>[x()],sf)}var hr=!d.edges.length&&"There are no edges.";function af(){Z("rank",hr),ae("rank",d.ranks.map(({name:t,label:e})=>[t,e]),
()=>u.rank,t=>({rank:t})),k(()=>[u.rank,x().narrowed],()=>{let t=x().narrowed&&!Nt(u.rank)?" Measured over all articles.":
"",e=Jt(d,u.rank);p("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function cf(){let t=rn(d);Z(
"verb",!t.length&&"No edge says what one of its ends does with the other."),ae("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>u.verb??"",e=>({verb:e||null}))}function lf(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,h)=>f===m?v(m,h):`${b(f)} of ${v(m,h)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,d.about.articles,"article")}`:"";p("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,d.nodes.length,"node")}, ${s(e,d.edges.length,"edge")}${i}${c}`}
function df(){let t=d.nodes.filter(o=>d.types[o.type].name==="person"),e=t.filter(o=>o.official).length;Z("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;p("officials-text").textContent=
`Officials and what they are connected with: ${n}`,Pn("officials",()=>u.officials,o=>({officials:o})),Pn("hide-isolates",
()=>!cn(u),o=>({isolates:!o})),k(()=>[u.minimum,u.minimumDocuments,u.verb],()=>{let o=!cn({...u,isolates:!0});Z("isolate\
s",hr||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function xa(){wa(),ar("minimum",
Xt(d.edges.map(e=>e.weight)),"minimum","sentence"),ar("minimum-documents",Xt(d.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=d.edges.every(e=>e.among_strongest);Z("all",hr||t&&"Each edge is among the strongest of a node."),
Pn("all",()=>u.all,e=>({all:e})),af(),cf(),ga(),Vi(),ma(),df(),k(()=>[x()],lf),Ji()}function ce(){return bs(d,u)}function le(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...Oo(d),focus:null})})}function gr(){let t=p("details").contains(document.activeElement);R(null),t&&p("drawing").focus()}function de(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),l("button",{type:"button",class:"close","aria-label":"Close details",onclick:gr},
"×"))}function jn({kind:t,index:e}){let{nodes:n,edges:o}=x();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-n\
ote"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),le())}function Wn(t,[e,n],o){let{first:r,last:s}=js(
t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&j(r)],["Last seen",s&&j(s)]],a=wr(i.filter(([,c])=>c));return x().narrowed?
l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function wr(t){return l("dl",{class:"facts"},...t.map(
([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function Gn(t,e,n){return l("details",{class:"folded","data-key":t},
l("summary",{text:e}),...n)}function Dt(t){let[e,n]=[()=>jt(t),()=>jt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Re(t){
let e=d.nodes[t],n=O(t);return l("button",{type:"button",class:"end",...Dt(n),onclick:()=>R(n)},z(d.types[e.type]),S(e.label))}
function Un(t){let e=O(t);return l("button",{type:"button",class:"inline-name",...Dt(e),onclick:()=>R(e)},S(d.nodes[t].label))}
function qn(t,e,n,o){let r=d.nodes[t],s=O(t),i=l("button",{type:"button",class:"ranked-name",...Dt(s),onclick:()=>R(s)},
z(d.types[r.type]),S(r.label),Fr(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:be(n,u.rank)}));
let a=V(o),c=u.rank!=="weight"&&be(G()[o],u.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...Dt(a),onclick:()=>R(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function ya({index:t}){let e=new Set(d.edgeMeasures.map(({chance:o})=>o)),n=d.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>uf(o,t)),x().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function uf(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?To(i[e]):sn(i[e],
r),c=s?Ao(d,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ms(c)}`:a})),l("dd",{text:gs(
t,i[e],c)||`${o}.`})]}function xr(t,e){let{title:n,id:o}=d.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t})},e??S(n||o))}function Pe({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=ko(r),a=[o,n&&j(n),e?t:""].filter(Boolean).map(f=>S(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",f)}),s}var ba=-1;async function va(t){let e=u.selected;if(!e)return;let n=await pt();if(u.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),ff());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Po(n,Ro(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,u.sentences),c=r===null?new Map:
ka(n,r);t.replaceChildren(l("h3",{text:mf(n,s,o.length)}),...Ls(n,a).map(h=>hf(n,h,K(d,e),c)));let f=s.length-a.length;f>
0&&t.append(pf(Math.min(f,Co),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function ff(){return l(
"p",{class:"missing",text:u.problem})}function mf(t,e,n){let o=e.filter(i=>Qt(t,rt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function ka({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function pf(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:u.sentences+Co})})}function hf(t,{article:e,headline:n,references:o},r,s){let i=Pe(t.articles[e]),a=n===null?
void 0:Sa(t,rt(n),r,s,"span");return l("article",{},l("h4",{},xr(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>zn(t,c,
r,s))))}function zn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=Sa(
t,c,n,o),h=t.locations.get(c);h&&m.append(l("small",{class:"place"}," · ",S(h))),a.append(m)}),a}function Sa({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),h=E=>o.includes(E),g=0,
w=f?[...a,[...f,ba]]:a;for(let E of fn(w,h)){let[T,I,A]=E,et=i.slice(T,I);if(A===ba){m.append(i.slice(g,T),l("b",{text:et})),
g=I;continue}let nt=h(A)?l("mark",{text:et}):l("span",{class:"name",text:et});if(nt.style.setProperty("--type",d.types[d.
nodes[A].type].colour),h(A)||nt.addEventListener("click",W=>{W.stopPropagation(),R(O(A))}),m.append(i.slice(g,T),nt),c?.
has(a.indexOf(E))){let{label:W}=d.nodes[A];h(A)?m.append(" (",S(W),")"):nt.title=W}g=I}return m.append(i.slice(g)),m}async function Vn(t,{
index:e,a:n,b:o}){let r=await pt(),s=r&&Cs(r,Ro(r,r.edges[e],x().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[rt(s)],a=Pe({...r.articles[i],title:""});a.prepend(xr(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},zn(r,
s,[n,o],ka(r,e))),a)}function Ma(t){let{chosen:e}=x(),n=Eo(d,t,st(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(",\
 ");return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("spa\
n",{class:"does",text:o})),...n.map(r=>wf(r,t)))}function wf({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l(
"ul"),c=l("summary",{},S(d.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(d.
nodes[e].short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=u.verb===r?null:l("button",{type:"butt\
on",class:"quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relatio\
n ${n} ${t} ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await pt();if(!m)return;let g=Eo(d,i,m,x().chosen).find(
w=>w.source===t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>xf(m,w,g,i)))}},c,a,f)}function xf(t,e,{
marks:n,reporters:o},{a:r,b:s}){let i=zn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(d.nodes[a].label);
i.append(l("small",{class:"place"},"said by ",c))}return i}var yf=100,Yn=30,Ea=L(()=>[],()=>{let t=d.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?qr(t[0],t[t.
length-1]):[]});function Kn(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=bf(t),[s,i]=[we(n[0]),we(n[n.length-
1])],a=Math.max(...r),c=`most in ${we(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=N("svg",{viewBox:`0 0 ${n.length} ${Yn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>vf(w,g,a,`${we(n[w])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function bf(t){let e=Ea().length>yf,n=s=>e?s.slice(0,4):s,o=[...new Set(Ea().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":d.about.
period,bars:[...r.values()]}}function vf(t,e,n,o){let r=e?Math.max((Yn-1)*(e/n),1.5):0;return N("g",{},N("title",{},o),N(
"rect",{class:"ground",x:t,y:0,width:1,height:Yn}),N("rect",{class:"count",x:t+.1,y:Yn-r,width:.8,height:r}))}function Ta(t){let{weights:e,namedWeights:n,documents:o}=x(),r=V(t.index);return[de(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Re(t.a),l("span",{class:"and",text:"and"}),Re(t.b)),jn(r),Wn(
r,["Sentences",e[t.index]],o[t.index]),Ma(t),l("div",{class:"sentences",id:"sentences"}),Gn("measures","Counts and measu\
res",[kf(e[t.index],n[t.index]),Kn(mn(r),"sentence"),ya(t)])]}function kf(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var Sf=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Jn(t){return Sf.reduce((e,[n,o])=>e.replace(n,o),t)}function yr({length:t}){return t<4?0:t<7?1:
2}var Mf=[0,1,2].map(()=>new Uint8Array(256));function br(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Mf;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let h=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===h?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var kt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Ef,Tf]=[.5,.25],[Aa,Ia]=[4,3],Q=255;function Na(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let h=_t(f),g=h.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(Jn),nodes:t.length,others:e.length}}function $a(t,e,n=1/0){let o=_t(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Aa,a=vr(t,If(t,o),r,s);return i&&
(a=vr(t,Nf(t,o),r,s)||a),i&&!a&&vr(t,$f(t,o),r,s),Af(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=kt.sound}))}
function vr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Ef)+(i.drawn?0:Tf),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Af(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function If({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>kr(t,a=>a.startsWith(i)?0:Q)):[];return i=>i.plain.includes(e)?i.plain===e?kt.whole:i.plain.
startsWith(e)?kt.start:i.plain.includes(r)?kt.word:kt.part:s.length&&Sr(i,s)<Q?kt.anyOrder:o.length>=Aa&&i.joined.startsWith(
o)?kt.joined:1/0}function Nf({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Jn(r),i=s.length>=Ia;return kr(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:Q)});return r=>{let s=Sr(r,o);return s<Q?kt.sound+s/Q/4:1/0}}function $f({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=Jn(a),f=yr(c);return kr(e,(m,h)=>{if(c.length<Ia)return t[h].startsWith(
a)?0:Q;let g=br(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?Q:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=yr(
s);return a=>{let c=Sr(a,r);if(c<Q)return kt.fault+c/Q;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=br(s,a.joined,i);return m<=i?kt.fault+(9*m+4)/Q:1/0}}function kr(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function Sr({words:t},e){if(e.length>t.length)return Q;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===Q||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return Q;n+=r[t[s]],o|=1<<
s}return Math.min(n,Q-1)}var Oa=8,La;function Of(){return La??=Na(d.nodes,d.others),La}function Lf(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=d.others[t];return`${d.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function Cf([t]){return t?`⁨${d.others[t.node].label}⁩ is in the files, but not drawn.`:d.unlisted?`No name or alias\
 in this page matches. The files have ${v(d.unlisted,"name")} more.`:"No name or alias matches."}var ue=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?$a(Of(),
e,this.otherChosen?Oa:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Oa),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Cf(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?d.nodes[e]:d.others[e],m=r?null:l("small",{},"alias ",S(o)),h=s?l("small",
{text:"similar spelling"}):null,g=Lf(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},z(d.
types[c]),l("span",{class:"found"},S(a),m,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",E=>E.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function Mr(t){y({...t,path:u.path&&{...u.path,number:0}})}function Ca(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${d.nodes[t].label}`,onclick:()=>{Mr({avoided:[...u.avoided,t]}),
p("path-avoid").querySelector("button")?.focus()}})}function Ba(){return u.avoided.length>0||u.avoidedTypes.length>0}function Ra(){
let t=p("path-avoid");t.hidden=!u.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=d.types.map((s,i)=>d.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...d.types.flatMap((s,i)=>o[i]?Bf(i):[]),...u.avoided.map(Rf));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Bf(t){let e=u.avoidedTypes.includes(
t),n=u.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:d.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>Mr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Rf(t){let{label:e,short:n}=d.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>Mr(
{avoided:u.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var fe=60;function Pa(){let e=(bt()?.nodes??[]).flatMap(w=>J(w)?d.nodes[w]:[]);if(!e.length||mt())return;let{clientWidth:n,
clientHeight:o}=p("network"),[r,s]=[n-2*fe,o-Cn()-2*fe];if(e.map(w=>M.canvasToDOM(w)).every(({x:w,y:E})=>w>fe&&E>fe&&w<fe+
r&&E<fe+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Ln(),$t({position:{x:(f+m)/2,y:(h+g)/2},scale:Math.min(M.getScale(),r/(m-f),s/(g-h)),offset:{x:0,y:-Cn()/2},animated:!0})}function Da({a:t,b:e},n){let o=te();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(Er);return r.length?`The filters hide ${r.
join(" and ")}.`:Ba()&&Df(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(_f).join(", ")}.${Pf()}`}function Pf(){return Nt(u.rank)?"":` Only edges whose ${ot(d,u.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Df(t,e){return un(Se(),t)[e]<1/0}function _f(t){let e=un(Se(),t).filter(n=>n<
1/0).length;return e===1?`${Er(t)} has no edge${ce()?" that passes the filters":""}`:`${Er(t)} is in a part of ${b(e)} n\
odes`}function Er(t){return`⁨${d.nodes[t].short}⁩`}function _a(){let t=ot(d,u.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Nt(u.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${u.problem}`.trimEnd()}function Fa({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Re(t[n]),o&&Ca(t[n]));return n<
e.length&&r.append(Ff(d.edges[e[n]])),r}function Ff(t){let{weights:e,documents:n}=x(),{index:o}=t,r=Nt(u.rank)?"":` · ${ot(
d,u.rank)} ${be(G()[o],u.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Vn(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Dt(V(o)),onclick:()=>R(V(o))}),i)}var Xn={a:null,b:null},Zn={a:Ha("a"),b:Ha("b")};function Ga(t){Ut("a",t),Ut("b",null),y({path:null,open:!0}),p("path-for\
m",HTMLDetailsElement).open=!0,Zn.b.focus()}function Ut(t,e){Xn[t]=e,Zn[t].value=e===null?"":d.nodes[e].label}function Hf(){
let{a:t,b:e}=Xn;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Zn[t===null?"a":"b"].
focus()}function Ha(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function ja(t,e){let n=Zn[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new ue(n,o,r,s=>{Ut(t,s),Hf()}),
n.addEventListener("blur",()=>Ut(t,Xn[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function jf(){let{path:t}=u;t&&(Ut("a",t.a),Ut("b",t.b),p("path-form",HTMLDetailsElement).
open=!0),Ra();let[e,n]=[te(),bt()];p("path-turn").hidden=e.length<2,p("path-status").textContent=t?Da(t,n):"",p("path-re\
set").hidden=!t||n!==null||!ce(),p("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Fa(n,r)):[]),p("path-hint").hidden=
!n,p("path-hint").textContent=n?_a():""}function Wa(t){let[e,n]=[te(),bt()];if(!n||!u.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...u.path,number:o}})}function Ua(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},ja("a","From"),ja(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},Yt("back","Previous path",()=>Wa(-1)),Yt("forward","Next path",()=>Wa(1)))),l("div",{id:"path-reset"},le()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));p("paths").replaceChildren(t),p("path\
s").hidden=!d.edges.length,t.addEventListener("toggle",()=>{t.open?Xn.a===null&&u.selected?.kind==="node"&&Ut("a",u.selected.
index):y({path:null})}),k(()=>[u.path,u.avoided,u.avoidedTypes,x(),u.rank,u.problem],jf),k(()=>[bt(),u.view],Pa)}var Wf=[1,2,3];function qa(t){if(!t.edges.length)return null;let{focus:e}=u,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...Wf.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Ga(t.index)}))}var Gf=3;function za(t){let e=d.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Gf),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(d.nodes[s].
label,"strong"):Un(s))});let r=e.length-n.length;return l("p",{class:"community"},qe(Te(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var Uf=12;function Va(t){let{weights:e}=x(),n=G(),{edges:o}=ee(O(t.index)),r=u.neighbours?o:o.slice(0,Uf),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>qn(ut(d.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&u.rank!=="weight"&&l("p",{class:"hint",text:`${qf()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,zf(t,o.length)]}function qf(){return`By ${ot(d,u.rank)}: ${Jt(d,u.rank)}`}function zf(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Ya(t){let e=d.nodes.length<d.about.nodes?"in this page":`of ${b(d.nodes.length)}`,n=(r,s)=>r>0?`${us(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=d.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var Tr=4;function Ka(t){let e=d.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[de(z(e),e.name),l(
"h2",{tabindex:"-1"},S(t.label)),Vf(t),Yf(t),...Kf(t),Xf(t),jn(O(t.index)),Wn(O(t.index),["Mentions",s],r[t.index]),qa(t),
l("div",{class:"sentences",id:"sentences"}),...Va(t),za(t),Zf(t),Gn("measures","Counts and measures",[Jf(s,o[t.index]),Kn(
mn(O(t.index)),"mention"),Ya(t)])]}function Vf({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),n}function Yf({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function Kf({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function Jf(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function Xf({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Yr(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,S(n)):S(n))}),e}function Zf(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},S(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,Tr).forEach(({
text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>Tr&&n.append(` and ${t.forms.length-Tr} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Qf=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Ja({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Qf.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Xa(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=d.others[t],{name:i}=d.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",S(c))}),[de(z(d.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(d.nodes.length,"node")}.`}),wr([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Ja(d,t),dir:"auto"}))]}function Za({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>ut(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Qa="graphkit: hints closed",tm=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],em=new Set(["be","have","do"]),[nm,,,om]=[0,1,2,3];function tc(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=d.edges.reduce(o,null);if(!r||u.problem)
return[];let s=l("div",{class:"sentences best"});st()&&Vn(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inlin\
e-name",...Dt(i),onclick:()=>R(i)},S(d.nodes[r.a].label)," – ",S(d.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} i\
n ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function ec(){
let{nodeIndices:t}=x(),[e,n]=Za(d,t.filter(i=>d.nodes[i].type===nm)),o=t.find(i=>d.nodes[i].type===om),r=rn(d).find(i=>!em.
has(i.verb)),s=[e!==void 0&&to(`What do the articles say of ${Qn(e)}?`,()=>R(O(e))),n!==void 0&&to(`How is ${Qn(e)} conn\
ected with ${Qn(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&to(`Who is named with “${Qn(o)}”?`,()=>R(
O(o))),r&&to(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Qn(t){return d.nodes[t].short}function to(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function nc(){return rm()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...tm.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:sm},"×"))}var Ar=!1;function rm(){try{return Ar||window.localStorage.getItem(Qa)!==
null}catch{return Ar}}function sm({currentTarget:t}){Ar=!0;try{window.localStorage.setItem(Qa,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),p("details").focus({preventScroll:!0})}var im=15;function oc(){let{nodeIndices:t}=x();if(!t.length)return[l("p",{class:"empty",text:cm()}),ce()&&le()];let e=Fs(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,im),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),nc(),...tc(),...ec(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:am()}),l("ul",{class:"ranked"},...n.map(r=>qn(r,e[r]/o,e[r]))),d.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${d.about.window}.`})]}function am(){let t=x().narrowed?" in t\
he articles shown":"";return u.rank==="weight"?`By the sentences they share with others${t}.`:u.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${ot(d,u.rank)} of their edges, added up.`}function cm(){return d.nodes.
length?"The filters leave nothing to show.":d.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var rc=null,sc=null;function lm(){let t=p("details"),{selected:e,other:n}=u,o=At(e,rc)&&n===sc,r=document.activeElement,
s=t.contains(r)||r===p("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=p("sheet");if(t.replaceChildren(...Mt(fm(e))),[rc,sc]=
[e,n],!o)return(e||n!==null)&&s&&_(t,"h2")?.focus({preventScroll:!0}),um();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);p("sheet").scrollTop=c,!(!s||r===p("search"))&&(dm(t,i)??_(t,"h2"))?.focus({preventScroll:!0})}
function dm(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function um(){let[t,e]=[p(
"sheet"),p("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(u.selected||u.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function fm(t){return u.other!==null?Xa(u.other):t?t.kind==="node"?Ka(d.nodes[t.
index]):Ta(d.edges[t.index]):oc()}function mm(){let{selected:t,other:e,open:n}=u;p("panel").classList.toggle("open",n),p(
"panel").classList.toggle("reading",t!==null||e!==null),p("handle").setAttribute("aria-expanded",String(n)),p("handle-te\
xt").textContent=pm()}function pm(){let{selected:t,other:e}=u;return e!==null?d.others[e].label:t?K(d,t).map(n=>d.nodes[n].
label).join(" – "):"Filters and nodes"}function ic(){let t=()=>[u.selected,u.other,u.neighbours,u.focus,x(),u.problem,
!u.selected&&st()];k(()=>[u.selected,u.other,u.open],mm),k(t,lm),k(()=>[...t(),u.sentences],()=>{let e=document.getElementById(
"sentences");e&&va(e)}),p("handle").addEventListener("click",()=>y({open:!u.open})),document.addEventListener("keydown",
e=>{e.key!=="Escape"||e.defaultPrevented||(u.selected||u.other!==null?gr():y({open:!1}))})}async function hm(){let t=p("reader",HTMLDialogElement),{reader:e}=u;if(e===null)return t.close();let n=await pt();!n||u.
reader!==e||(t.replaceChildren(...Mt(gm(n,e))),t.open||t.showModal(),t.scrollTop=0,p("reader-title").focus())}function gm(t,e){
let n=Os(t,e),o=n.find(m=>Qt(t,m)),{title:r,id:s}=d.articles[e],i=n.filter(m=>m!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>y({reader:null})}),c=o===void 0?S(r||s):ac(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Pe(d.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...wm(t,i,o))]}function wm(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},ac(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",S(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function ac(t,e){
let{text:n,marks:o}=t.sentences[e],r=u.selected?K(d,u.selected):[],s=document.createDocumentFragment(),i=0;for(let a of fn(
o,c=>r.includes(c))){let[c,f,m]=a,h=xm(m,n.slice(c,f),r.includes(m));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",d.nodes[m].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function xm(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>ym(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",d.types[d.
nodes[t].type].colour),o}function ym(t){y({reader:null}),R(O(t))}function cc(){let t=p("reader",HTMLDialogElement);t.addEventListener(
"close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),k(()=>[u.reader],hm)}var xt=lc()??{at:0,last:0};function lc(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function eo(t,e){let n=t==="pushState"?{at:xt.at+1,last:xt.at+1}:xt;try{window.history[t](
n,"",e),xt=n}catch{}}function dc(){let t=lc();xt=t?{at:t.at,last:Math.max(t.at,xt.last)}:{at:xt.at+1,last:xt.at+1},eo("r\
eplaceState",window.location.href)}function uc(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
xt.at>0&&e!==!1:xt.at<xt.last&&n!==!1}function fc(){eo("replaceState",window.location.href)}var mc=5,De=[];function bm(){let{selected:t}=u;t?.kind!=="node"||t.index===De[0]||(De=[t.index,...De.filter(e=>e!==t.index)].
slice(0,mc+1))}function vm(){bm();let{selected:t}=u,e=De.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,mc);p("trail").
hidden=!De.length,p("visited").hidden=!e.length,p("visited").replaceChildren(...e.map(n=>l("li",{},Un(n))))}function no(){
for(let t of["back","forward"])p(t,HTMLButtonElement).disabled=!uc(t)}function pc(){let[t,e]=[Yt("back","Back",()=>window.
history.back()),Yt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],p("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),k(()=>[u.selected],vm)}function Ir(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function hc([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function gc(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var km=120,qt={width:600,height:36},Sm=900,wc=4,_e=Je(d.articles),B=Mm(),Y=null,me=0;function Mm(){let[t,e]=[_e[0]??0,_e[_e.
length-1]??0],{days:n,counts:o}=_e.length?Xe(_e,km):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function oo(){
if(Y)return Ir(Y.from,Y.to,B);if(!u.period)return[B.first,B.last];let[t,e]=u.period.map(yt);return[t,e]}function Fe(t){let e=!t||
t[0]<=B.first&&t[1]>=B.last;y({period:e?null:[q(t[0]),q(t[1])]})}function Nr(){let[t,e]=oo(),n=B.last-B.first+1,o=Math.max(
...B.counts),r=B.counts.map((i,a)=>{let[c,f]=[B.first+a*B.width,Math.min(B.first+(a+1)*B.width-1,B.last)],m=qt.width*a*B.
width/n,h=qt.width*(f-c+1)/n,g=i?Math.max(2,(qt.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return N("g",{class:w?"in":"out"},
N("title",{},`${Ct(q(c),q(f))}: ${v(i,"article")}`),N("rect",{class:"ground",x:m,y:0,width:h,height:qt.height}),N("rect",
{class:"count",x:m+.1*h,y:qt.height-g,width:.8*h,height:g}))}),s=p("strip-bars",SVGElement);s.classList.toggle("narrowed",
Y!==null||u.period!==null),s.replaceChildren(...r)}function ro(){Nr();let[t,e]=oo().map(q);p("strip-from",HTMLInputElement).
value=t,p("strip-until",HTMLInputElement).value=e,p("strip-all").hidden=!u.period}function Em(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(He(),t.setPointerCapture(
n.pointerId),Y={from:e(n),to:e(n)},Nr())}),t.addEventListener("pointermove",n=>{Y&&(Y.to=e(n),Nr())}),t.addEventListener(
"pointerup",()=>{if(!Y)return;let n=Math.abs(Y.to-Y.from)*t.getBoundingClientRect().width,o=Ir(Y.from,n<wc?Y.from:Y.to,B);
Y=null;let r=u.period&&yt(u.period[0])===o[0]&&yt(u.period[1])===o[1];Fe(r&&n<wc?null:o),ro()}),t.addEventListener("poin\
tercancel",()=>{Y=null,ro()})}function xc(t){let e=l("input",{type:"date",id:`strip-${t}`,min:q(B.first),max:q(B.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>p(r,HTMLInputElement).value);He(),xe(n)&&xe(o)&&Fe(gc(yt(n),yt(o),t,B)),ro()}),e}function Tm(){let t=u.
period?oo():null,e=t?t[1]-t[0]:B.width-1;(!t||t[1]>=B.last)&&Fe([B.first,Math.min(B.first+e,B.last)]),me=window.setInterval(
()=>{let n=hc(oo(),B);n?Fe(n):He()},Sm),$r()}function He(){window.clearInterval(me),me=0,$r()}function $r(){let t=p("str\
ip-play");t.textContent=me?"❚❚":"▶",t.setAttribute("aria-label",me?"Pause":"Play the articles over time")}function yc(){
let t=p("strip");if(t.hidden=B.first===B.last,t.hidden)return;let e=N("svg",{id:"strip-bars",viewBox:`0 0 ${qt.width} ${qt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>me?He():Tm();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},xc("from"),l("span",{"aria-hidden":"true",text:"\
–"}),xc("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{He(),Fe(null)}}))),
Em(e),$r(),k(()=>[u.period],ro)}function Or(t,e,n){let o=L(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function so(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function pe(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function bc(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:fs,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,pe(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Am(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function vc(t,e,n){let o=L(()=>[],()=>Am(t.nodes));return{nodes:Im(t,e,n,o),edges:Nm(t,e,o)}}function Im({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Or(
"Type",t.length,i=>e[t[i].type].name),strength:pe("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:pe("Mentions",i=>o().mentions[i]),articles:pe("Articles",i=>o().articles[i]),first:so("F\
irst","First seen",i=>t[i].first),last:so("Last","Last seen",i=>t[i].last),roles:Or("Roles",t.length,i=>t[i].roles.join(
"; ")),...kc(t),...bc(n.filter(({name:i})=>i!=="weighted_degree"))}}function Nm(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,
i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("\
With",a=>r[a].b),strength:pe("Sentences",a=>e().weights[a]),articles:pe("Articles",a=>e().documents[a]),...t.relations.length?
{relations:$m(t)}:{},...kc(r),...bc(s),first:so("First","First seen",a=>r[a].first),last:so("Last","Last seen",a=>r[a].last)}}
function kc(t){return Object.fromEntries(["mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Or(e==="mark"?"Mark":"Note",
t.length,n=>t[n][e])]))}function $m(t){return{title:"Relations",whole:"",hint:"What sentences say that one does with the\
 other, with their number; → from the first name to the second",words:!0,byNumber:!0,key:e=>ls(t.edges[e]),text:e=>cs(
t,t.edges[e])}}function Sc(t,{nodes:e,nodeIndices:n,edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:
[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-
a[f])}var je=vc(d,x,Hs);function Lr(t,e){let n=Object.values(je[t]).map((o,r)=>{let s=o.text(e);return r===0?Om(t,e,s):l("td",
o.words?{class:Lm(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function Om(t,e,n){let o=t==="n\
odes"&&z(d.types[d.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
S(n)))}function Lm(t){return t.length>16?"words long":"words"}function Mc({target:t}){return t instanceof Element?t.closest(
"tr"):null}function Ec(t,e){let n=Mc(t);if(!n||!Ye(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);R(e==="nodes"?O(o):V(o)),ao(n)}function io(){if(!mt())return;let t=u.selected&&`${u.selected.kind}s`===
u.view?u.selected.index:-1,n=[...p("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===t)??n[0];
for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=_(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function ao(t){let e=t&&_(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function Tc(t){let e=Mc(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!Lt(t)||(t.preventDefault(),ao(n[t.key]))}var co=100,Ot=co;function Cm(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Rm(t,e,s&&!i)}))}function Bm(t){let e=Object.entries(je[t]).map(([o,r])=>Cm(t,o,r)),n=l("tbody",{onclick:o=>Ec(
o,t),onkeydown:Tc});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Rm(t,e,n){
let[o,r]=u.sort[t];y({sort:{...u.sort,[t]:[e,o===e?!r:!n]}})}function Ac(t){let[e,n]=u.sort[t];return Sc(t,x(),je[t][e]??
je[t].strength,n)}function Pm(){let t=mt();if(!t)return;let e=p("tables");document.getElementById(`table-${t}`)||e.replaceChildren(
Bm(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of edges"),Ot=co;let n=Ac(
t);Dm(e,u.sort[t]),_(e,"tbody")?.replaceChildren(...n.slice(0,Ot).map(o=>Lr(t,o))),Ic(t,n.length),io()}function Dm(t,[e,
n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute("aria-sort",n?"descen\
ding":"ascending"):r.removeAttribute("aria-sort")}function Ic(t,e){let n=(t==="nodes"?d.nodes:d.edges).length,o=e===n?v(
e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>Ot?`, the first ${b(Ot)} shown`:"",s=t==="nodes"?"shared sentenc\
es, mentions and articles":"sentences and articles",i=x().narrowed?` Of the articles that pass the filters: ${s}; of all\
 articles: the other columns.`:"";_(p("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("button",{type:"but\
ton",class:"more",text:`Show ${b(Math.min(co,e-Ot))} more`,onclick:_m});_(p("tables"),".table-end")?.replaceChildren(...e>
Ot?[a]:[])}function _m(){let t=mt(),e=_(p("tables"),"tbody");if(!t||!e)return;let n=Ot;Ot+=co;let o=Ac(t);e.append(...o.
slice(n,Ot).map(r=>Lr(t,r))),Ic(t,o.length),io(),ao(e.children[n])}function Nc(){k(()=>[u.view],()=>{let t=mt()!==null;p(
"tables").hidden=!t,p("drawing").classList.toggle("covered",t)}),k(()=>[u.view,mt()&&x(),u.sort],Pm),k(()=>[u.selected],
io)}function Fm(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=d.about,a=(f,m,h)=>f<m?`${b(f)} of ${v(m,h)}`:
v(m,h),c=[v(t,"article")+(i&&` ${lt(i,Ze)}`),Ct(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(d.nodes.length,r,"no\
de")}, ${a(d.edges.length,s,"edge")}`];p("summary").textContent=c.filter(Boolean).join(" · ")}function Hm(){if(u.view===
"map"){p("note").hidden=!1,p("note").textContent=`${dn(d.map)}.`;return}let{nodes:t,between:e}=d.about,n=[];d.nodes.length<
t&&n.push(`the ${b(d.nodes.length)} strongest of ${b(t)} nodes`),d.edges.length<e&&n.push(`${b(d.edges.length)} of the ${b(
e)} edges between them`),p("note").hidden=!n.length,p("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function jm(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=d.about,
f=Jt(d,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Nt(o)?f:`${ot(d,o)}\
, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(i)}, for their language`:""],["Na\
mes found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&j(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Wm(){let{failures:t,warnings:e}=d.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Gm(t){return l("details",{},l("summary",{text:v(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},S(e)))))}function $c(){Fm(),k(()=>[u.view==="map"],Hm);let t=p("how",HTMLDetailsElement);p("made").replaceChildren(
...jm().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...Wm().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Gm(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,_(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{he(t,e.target)||(t.open=!1)})}var St="~";function lo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Oc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Cr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function We(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Br(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Lc(t){let e=Br(t.nodes),
n=Br(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(St),c])),r=ft(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:We(e,i=>s(i,"node"),i=>({selected:O(i)})),edge:We(o,i=>s(
i,"edge"),i=>({selected:V(i)})),other:We(Br(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Um(t,e),"not-thr\
ough":qm(t,e),"not-through-type":zm(t),view:lo("view",["drawing",...t.map.land?["map"]:[],"nodes","edges"]),focus:Vm(t,e),
moved:Ym(t,e),without:Km(t),min:Oc("minimum",Xt(t.edges.map(i=>i.weight))),articles:Oc("minimumDocuments",Xt(t.edges.map(
i=>i.documents))),rank:lo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Jm(t),community:Xm(t,e),period:Zm(t),source:Qm(
t),article:We(n,({article:i})=>i,i=>({article:i})),topic:We(e,({topic:i})=>i,i=>({topic:i})),officials:Cr("officials",r.
officials),all:Cr("all",r.all),isolates:Cr("isolates",r.isolates),colours:lo("colours",["type","community"]),theme:lo("t\
heme",["system","light","dark"])}}function Um(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+
1].join(St):"",read:([n])=>{let[o,r,s]=n.split(St),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{
a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(s)-1:0}}}}}function qm(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].
id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function zm({types:t}){return{
write:({avoidedTypes:e})=>e.map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?
{avoidedTypes:n}:{}}}}function Vm(t,e){return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].
join(St):"",read:([n])=>{let[o,r,s]=n.split(St),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(
r),...s==="rings"&&{rings:!0}}}}}}function Ym(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(St)),
read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.
set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Km(t){return{write:e=>t.types.filter(
(n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:
{types:n}}}}function Jm(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(
n)?{verb:n}:{}}}function Xm(t,e){return{write:({communities:n})=>n.map(o=>o===dt?St:t.nodes[t.communities[o].members[0]].
id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?Tt(t,t.nodes[s].community):r===St?dt:[]});return o.length?
{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Zm(t){let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?
n.join(St):"",read:([n])=>{let o=n.split(St);return e&&o.length===2&&o.every(xe)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Qm(t){
let e=tn(t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.
length&&o.length<e.length?{sources:o}:{}}}}function Ge(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Cc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Rc=["node","edge","other","path","view","focus"],tp=250,Ue=Lc(d),zt={all:"",places:""},ct=null;function Pc(){let[t,e]=[
Ge(Ue,u),Ge(Ue,u,Rc)];ct&&window.clearTimeout(ct.timer),t===zt.all?ct=null:e===zt.places?ct={timer:window.setTimeout(Bc,
tp),hash:t}:(Bc(),Dc("pushState",t)),ct||(zt={all:t,places:e})}function Bc(){ct&&(zt={...zt,all:ct.hash},Dc("replaceStat\
e",ct.hash),ct=null)}function Dc(t,e){let n=[Qr&&"embed",e].filter(Boolean).join("&");eo(Ht?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),no()}function _c(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===zt.
all)return;ct&&window.clearTimeout(ct.timer),ct=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
moved:[],focus:null,view:"drawing",sentences:ln,neighbours:!1,...ft(d),...Cc(Ue,t)};Ht&&e.view!=="map"&&(e.view="drawing");
let{selected:n=null}=e;At(n,u.selected)?e.selected=u.selected:e.open=n!==null||typeof e.other=="number",y(e),zt={all:t,places:Ge(
Ue,u,Rc)}}function ep(){dc(),_c(),Pc(),no()}function Fc(){fc(),_c(),no();for(let t of["popstate","hashchange"])window.addEventListener(
t,ep);k(()=>[Ge(Ue,u)],Pc)}var np=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter",
"Select the row; on the head of a column: sort by it, again: reverse the order"]]]],op=["A node is a person, an organisa\
tion, a place or a topic that the articles name; the larger, the more mentions. An edge joins two that are named togethe\
r; the thicker, the more sentences. Point at either to highlight it, click to read the sentences.","A hollow node is an \
observer: it only reports, as news agencies do. Nodes with strong edges stand close together. Drag a node to put it else\
where.","The address of this page always holds what you see: copy it to come back, or to show it to others who have the \
file."];function Hc(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",{},l("\
dt",{text:n}),l("dd",{text:o})))))}function rp(){let t=l("button",{type:"button",class:"close","aria-label":"Close the h\
elp",text:"×",onclick:()=>p("help",HTMLDialogElement).close()}),e=np.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",
{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));return[l("div",{class:"help-head"},l(
"h2",{id:"help-title",text:"Help"}),t),...op.map(n=>l("p",{text:n})),...e,d.edges.length>0&&Hc("Measures of edges",d.edgeMeasures),
d.edges.length>0&&Hc("Measures of nodes",d.nodeMeasures)]}function sp(){let t=p("help",HTMLDialogElement);u.help&&!t.open?
t.showModal():!u.help&&t.open&&t.close()}function jc(){let t=p("help",HTMLDialogElement);t.append(...Mt(rp())),t.addEventListener(
"close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),
document.addEventListener("keydown",e=>{e.key!=="?"||ze(e.target)||!Lt(e)||(e.preventDefault(),y({help:!0}))}),k(()=>[u.
help],sp)}function Wc(){let t=p("search",HTMLInputElement),e=new ue(t,p("suggestions"),p("no-match"),n=>{t.value="",R(O(n))},n=>{t.
value="",ks(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||ze(n.target)||
!Lt(n)||(n.preventDefault(),t.focus(),t.select())})}function uo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function fo({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function ip({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Gc(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
ye(m[i])])),on_page:!0}}function ap(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:h,values:g})=>[h,ye(g[r])])),first_seen:c.first,last_seen:c.last,relations:as(t,c),timeline:Gc(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Gc(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function mo(t,e){return e.nodeIndices.map(o=>ip(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function po(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[ap(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Uc=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function cp(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function qc(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>cp(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function zc(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Uc.includes(o));return qc([...Uc,...n,"timeline",
"named_mentions","mark","note"],mo(t,e),uo(t))}function Vc(t,e){let n=fo(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return qc(o,po(t,e),n)}var lp=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,dp={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ho(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>dp[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Kc(t,e,n){let o=up(
t),r=mp(t,e,n),s=mo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[lp,...[...o.node,...o.edge].map(fp),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${ho(i.id)}">${Yc(i,o.node)}</node>
`),...po(t,e).map(i=>`<edge source="${ho(i.source)}" target="${ho(i.target)}">${Yc(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function up(t){let e=uo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(fo(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function fp({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Yc(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${ho(t[o])}</data>`).join("")}function mp({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Kt(r.map(({x:w})=>w)),y:Kt(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:E})=>[Math.abs(w-s.x),Math.
abs(E-s.y)])),m=c>a?100:4,h=m/c;f*h>5e3&&(h=5e3/f,m=Math.max(c*h,4));let g=w=>ye(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:E,y:T,size:I})=>{let A=c>a?(I-a)/(c-a):0,{colour:et}=e[t[w].type],[nt,W,al]=[1,3,5].map(_r=>parseInt(et.slice(
_r,_r+2),16));return[t[w].id,{x:g((E-s.x)*h),y:g((s.y-T)*h),size:g(4+(m-4)*A),r:nt,g:W,b:al}]}))}function Jc(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${Vr(d.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function go(t,e,n){Jc(t,new Blob([n],{type:e}))}var Xc={"Nodes as a table (CSV)":()=>go(
"nodes.csv","text/csv",zc(d,x())),"Edges as a table (CSV)":()=>go("edges.csv","text/csv",Vc(d,x())),"Graph for Gephi and\
 others (GraphML)":()=>go("graph.graphml","application/xml",Kc(d,x(),Mo))};function Zc(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>oa(o()).toBlob(s=>{s&&Jc("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>go("drawing.svg","image/svg\
+xml",na(sa(o())))))}var pp=120,hp="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",gp="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",wp="Whe\
re you publish the page, give its address instead of the file's name.",Vt=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Rr=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Qc=l("p",{class:"hint",id:"share-note"}),tl=l("p",{class:"hint",text:wp}),wo=l("p",{id:"copied",role:"st\
atus"}),el=nl("Copy link",Vt,"Link copied.");async function xp(t,e){try{await navigator.clipboard.writeText(t.value),wo.
textContent=e}catch{t.focus(),t.select(),wo.textContent="This browser does not let the page copy: copy what is selected."}}
function nl(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>xp(e,n)})}function ol(){
let t=window.location.href;Vt.value=Wr(t),Qc.textContent=ge(t)?Vt.value?hp:gp:"",[Vt.hidden,el.hidden]=[!Vt.value,!Vt.value],
Rr.value=Gr(t,lt(d.about.title,pp)),tl.hidden=!ge(t),wo.textContent=""}function rl(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Qc,Vt,el,l("p",{class:"share-title",text:"In another page"}),tl,Rr,nl("C\
opy HTML",Rr,"HTML copied."),wo)}var yp={drawing:"Drawing",...d.map.land&&{map:"Map"},nodes:"Nodes",edges:"Edges"},bp={type:"Type",community:"Community"},
vp={system:"As the system",light:"Light",dark:"Dark"},kp={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2\
 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"\
M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function Sp(t){return N("svg",{viewBox:"0 0 16 16","aria\
-hidden":"true"},N("path",{d:kp[t]}))}function sl(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},Sp(
t),l("span",{class:"tool-name",text:e}))}function Pr(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,
onchange:()=>y({[t]:r})}));return k(()=>[u[t]],()=>{for(let r of o)r.checked=r.value===u[t]}),l("fieldset",{class:"choic\
e",id:`choose-${t}`},l("legend",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Dr(t,e,...n){
let o=`menu-${e}`,r=l("div",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=sl(e,t,{"aria-\
expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=
!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),
a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&!he(i,c.relatedTarget)&&a(!1)}),document.addEventListener(
"pointerdown",c=>{he(i,c.target)||a(!1)}),r.addEventListener("click",c=>{Ye(c.target,"button:not([data-stays])")&&(a(!1),
s.focus())}),i}function Mp(){let t=Dr("Share","share",rl());return _(t,"button")?.addEventListener("click",ol),t}function il(){
let t=Object.entries(Xc).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));p("tools").append(Pr("v\
iew","Shown as",yp),Dr("Colours","colours",Pr("colours","Colour nodes by",bp),Pr("theme","Light or dark",vp)),Dr("Downlo\
ad","download",Zc(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),Mp(),sl("help","Help",{"aria-haspopup":"d\
ialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}Ps();$c();xa();yc();Wc();fa();Wi();ic();pc();Ua();Nc();il();jc();cc();ts();Fc();Bo();re();window.setTimeout(pt,300);window.
graphkit={network:M,data:d,state:u,select:R,update:y,labels:Wt,communityNames:$e,visible:x};})();
