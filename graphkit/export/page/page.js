// Made from the modules in src by `make page`.
"use strict";
(()=>{function p(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function _(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...kt(n)),o}function kt(t){return t.filter(Boolean)}function I(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Zc={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function z(t){return I("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},I("path",{d:Zc[t.shape],fill:t.colour}))}
function je(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Or(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function qt(t,e,n){let o=I("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},I("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function We(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function Nt({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Ge(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function fe(t,e){return e instanceof Node&&t.contains(e)}function Ue(t,e){return t instanceof Element?t.closest(
e):null}function po(t){let[e,n=""]=Lr(t,"#"),[o,r=""]=Lr(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Lr(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Cr({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function mo(t){return t==="embed"||t.startsWith(
"embed=")}function ho(t){let{query:e,hash:n}=po(t);return e.some(mo)||n.some(mo)}function qe(t){let{base:e,query:n,hash:o}=po(
t),r=s=>s.filter(i=>!mo(i));return Cr({base:e,query:r(n),hash:r(o)})}function Qc(t){let{base:e,query:n,hash:o}=po(qe(t)),
r=me(t)?e.slice(e.lastIndexOf("/")+1):e;return Cr({base:r,query:[...n,"embed"],hash:o})}function Rr(t){let e=qe(t);if(!me(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function me(t){return t.startsWith("file:")}function Br(t,e){let[
n,o]=[Qc(t),e].map(tl);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function tl(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Dr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function j(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Dr[Number(n)-1]} ${e}`}function pe(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Dr[Number(n)-1]} ${e}`:e}function Ot(t,e){return t?t===
e?j(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${j(e)}`:`${t.slice(0,4)===e.slice(0,4)?j(t).slice(0,-5):j(t)}\
 – ${j(e)}`:""}function wt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function q(t){return new Date(t*864e5).toISOString().
slice(0,10)}function he(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=wt(t);return Number.isFinite(e)&&q(e)===t}function ze(t){
return t.filter(({date:e})=>e).map(({date:e})=>wt(e)).sort((e,n)=>e-n)}function Ve(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Pr(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(el(n[n.length-1]));return n}function el(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return _r(new Date(nl(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function nl(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function _r(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function go(t,e){return e==="week"?_r(new Date(`${t}T00:00Z`)):t.slice(0,7)}var ol=32,Ye=80,rl={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function at(t,e=ol){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function Bt(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>rl[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Fr(t){let e=Bt(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Ke({id:t,title:e,date:n}){let o=at(e||t,Ye);return n?`${o}\
 · ${j(n)}`:o}function Je(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Xe(t){return at(t,Ye)||"No source given"}function wo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var sl="https://www.wi\
kidata.org/wiki/";function Hr(t){return/^Q[1-9]\d*$/.test(t)?sl+t:wo(t)}function St(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Gr(t,e){let n=Wr(e,"degree"),o=Wr(e,"community"),r=St(e.nodes).map((i,a)=>({...il(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=St(e.edges).map((i,a)=>al(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks){let m=s.find(h=>Math.min(h.a,h.b)===Math.min(i,a)&&Math.max(h.a,h.b)===Math.max(i,a));
Object.assign(a<0?r[i]:m??{},{mark:c,note:f})}return{about:e.about,types:St(e.types),ranks:St(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(jr),nodeMeasures:e.node_measures.map(jr),articles:St(e.articles),communities:cl(r),nodes:r,edges:s,relations:St(
e.relations),others:St(e.others),unlisted:e.unlisted,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.
from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.
from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function jr(t){return{
...t,values:Float64Array.from(t.values)}}function Wr({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(
`The page has no measure "${e}".`);return n.values}function il({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,
short:at(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Ur(s.timeline,i),mark:"",note:"",called:i.
called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),edges:[]}}function al({id:t,from:e,to:n,
width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,mark:"",note:"",weight:i.
sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,first:a.days[i.first],
last:a.days[i.last],timeline:Ur(i.timeline,a)}}function Ur(t,{periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],
t[o+1]]);return n}var xo=12,ct=-1;function Mt({communities:t},e){return e<xo&&t[e].members.length>1?e:ct}function cl(t){
let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(
0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function lt(t,e){return t.a===
e?t.b:t.a}function K(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function O(t){return{kind:"no\
de",index:t}}function V(t){return{kind:"edge",index:t}}function Et(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&
t.index===e.index}function Dt(t){return p(t,HTMLScriptElement).text}var yo=JSON.parse(Dt("drawn")),d=Gr(yo,JSON.parse(Dt("payload")));var Pt=ho(window.location.href),qr=Pt&&ho(`#${window.location.hash.slice(1)}`);Pt&&(document.documentElement.dataset.embed=
"");function ll(){let e=d.types.filter((n,o)=>d.nodes.some(r=>r.type===o)).map(n=>l("span",{},z(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function zr(){Pt&&p("drawing").append(ll());let t=p("whole",HTMLAnchorElement);t.hidden=
!Pt;let e=()=>{t.href=qe(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var Qe={period:null,sources:null,article:null,topic:null};function Tt({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function Vr(t,e){if(!Tt(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:ul(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||dl(a,n))))}function dl(t,[e,n]){return t!==""&&t>=e&&t<=n}function ul({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Yr({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=Ze(t,r),i=Ze(e,r);return{weights:s.times,namedWeights:Ze(n,r).
times,documents:s.documents,mentions:i.times,named:Ze(o,r).times,articles:i.documents}}function Ze({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function Kr({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Jr(t,e,n,o){
let r=new Map;for(let s of Kr(t,e,n)){let{date:i}=t.articles[s];i&&r.set(go(i,o),(r.get(go(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function Xr(t,e,n){let o=Kr(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function tn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Zr({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Qr({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function ts({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function es({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function bo({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,h],g)=>{let w=a.filter(([T,$])=>T===g&&(!i||i[s?.sentences[$].article??0])),E=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
E.length:h,sentences:E,marks:new Map(w.map(([,T,$,A])=>[T,[$,A]])),reporters:new Map(w.flatMap(([,T,,,$])=>$===-1?[]:[[T,
$]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var fl=new Intl.NumberFormat("en"),ml=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),pl=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),hl=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return fl.
format(t)}function vo(t){return ml.format(t)}function ns(t){return pl.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function os(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[hl.select(t)]}`}function en(t,e){
return t.toFixed(e).replace("-","−")}function rs(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ss(t){return t<.001?"p < 0.001":`p =\
 ${vo(t)}`}function ge(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function zt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var is=4;function At(t){return t==="weight"||t==="documents"}function nt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Vt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function ko({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function as(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:ko(t,e).values}function So({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function we(t,e){return At(e)?b(t):en(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function cs({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",ns(e)):""}function ls(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function ds({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<is||s[c]<is),s[a]+=1,s[c]+=1}return r}function dt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Qe,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Yt(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function us(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Zr(t,w,e.verb))),i=Mo(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Mo(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?Mo(t,{...e,communities:[]},s,o.mentions):i,h=Eo(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Eo(i.nodes),edgeCount:h.length,drawnIndices:e.all?h:Eo(ds(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:gl(t,m.nodes)}}function gl(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Mt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Mo(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:h,community:g,official:w},E)=>Number(r[h]&&(w||!i||t.types[h].name!==
"person")&&(!s.length||s.includes(Mt(t,g)))&&o[E]>0));i&&wl(t,c,n,o),a&&xl(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let h=0;h<f.length;h+=1){let[g,w]=[t.ends[2*h],t.ends[2*h+1]];!n[h]||!c[g]||!c[w]||(f[h]=m[g]=m[w]=1)}return nn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function nn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function wl({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function xl(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let h=lt(t.edges[m],f);!r[m]||
!o[h]||s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Eo(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function fs(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[lt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>lt(t.edges[a],e))],edges:i}}function ms(t,e){
return e.focus!==null||Object.entries(To(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function To(t){let{
rank:e,all:n,...o}=dt(t);return o}function yl(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function R(t,e){let n;return()=>{let o=t();
return(!n||!yl(o,n.of))&&(n={of:o,made:e()}),n.made}}var on=5,$o=20,Kt={selected:null,other:null,hovered:null,sentences:on,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",refused:0,sort:{nodes:[
"strength",!0],edges:["strength",!0]},...dt(d)},u=Kt,ps=[],Ao=!1;function y(t){Object.assign(Kt,t),Kt.problem&&Tt(Kt)&&Object.
assign(Kt,Qe,{open:!0,refused:Kt.refused+1}),!Ao&&(Ao=!0,queueMicrotask(()=>{Ao=!1,Io()}))}function Io(){for(let t of ps)
t()}function M(t,e){ps.push(R(t,e))}function B(t){Et(t,u.selected)&&u.other===null||y({selected:t,other:null,hovered:null,
sentences:on,neighbours:!1,open:t!==null})}function hs(t){B(null),y({other:t,open:!0})}function _t(t){Et(t,u.hovered)||y(
{hovered:t})}var xe=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var bl=6;function gs({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:h}of e)r[f]&&(s[m+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:h}of e)if(r[f])for(let[g,w]of[[m,h],[h,m]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[w,f,r[f]]}
return a}function ws({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function rn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new xe;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function xs(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new xe;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let h=t.starts[m];h<t.starts[m+1];h+=1){let[g,w]=[t.ends[h],t.edges[h]],E=(i.get(m)??0)+t.lengths[h];r.has(g)||s.has(
w)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[m,w]),f.push(E+o[g],g))}}return vl(n,a,i.get(n)??0)}function vl(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ys(t,e,n,o=bl){let[r,s]=e<n?[e,n]:[n,e],i=rn(t,s),a=e===n?null:xs(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...kl(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
Sl);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Ml)}function kl(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,E)=>g[E]===
w)),m=new Set(f.map(({edges:g})=>g[a])),h=xs(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function Sl(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Ml({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function vs(t,e){let n=St(t.sentences),o=Tl(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(h=>h[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,h)=>!o.get(c)?.has(h)).map(m=>m[2]),i=c=>bs(r.map((f,m)=>f.
flatMap(h=>c(h).filter(g=>g===m).map(()=>n[h].article)))),a=c=>bs(t.edges.map((f,m)=>f.filter(h=>c(h,m)).map(h=>n[ot(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:El(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,h]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[E,T]=[s(m),s(h)];return E.includes(g)&&T.includes(w)||E.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function El(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Tl(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function bs(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function ot(t){
return Array.isArray(t)?t[0]:t}function No({sentences:t},e,n){return n?e.filter(o=>n[t[ot(o)].article]):e}function ks({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Jt({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Oo(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Jt(t,ot(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(ot(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ss(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[ot(o)],s=!Array.isArray(o)&&Jt(t,ot(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Al=120;function Ms(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Al)),r=[...e].sort((s,i)=>ot(s)-ot(i));return Oo(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function sn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Ts="so sentences and the filters by period, source, topic and article are missing; all else works, and",$l=`This bro\
wser lacks DecompressionStream, ${Ts} a current Firefox, Chrome, Edge or Safari shows everything.`,Il=`This file's sente\
nces are damaged, ${Ts} a fresh copy of the file shows everything.`,Es,Lo=null;function ut(){return Es??=u.problem?Promise.
resolve(null):Ol().catch(Nl),Es}function rt(){return Lo}function As(){$s()&&!("DecompressionStream"in window)&&y({problem:$l})}
function $s(){return Dt("evidence").startsWith('"')}function Nl(){return y({problem:Il}),null}async function Ol(){let t=Dt(
"evidence");return Lo=vs(JSON.parse($s()?await Ll(JSON.parse(t)):t),d),y({}),Lo}async function Ll(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Is(){return[u.period,u.sources,u.article,u.topic,Tt(u)&&rt()]}var ye=R(Is,()=>{let t=rt(),e=t&&Vr(t,u);return{chosen:e,
counts:t&&e?Yr(t,e):d.counts}}),G=R(()=>[u.rank,ye()],()=>as(d,u.rank,ye().counts)),Cl=R(()=>[G(),ye().counts.weights],()=>ls(
G(),ye().counts.weights)),x=R(()=>[u.types,u.minimum,u.minimumDocuments,u.rank,u.verb,u.communities,u.officials,u.all,u.
isolates,u.focus,...Is()],()=>({...us(d,u,ye(),Cl),waiting:Tt(u)&&!rt()})),L=R(()=>[x(),u.focus],()=>{let t=x();if(!u.focus?.
rings)return t;let e=d.nodes[u.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.drawnIndices,
...e])].sort((n,o)=>n-o)}}),Ns=R(()=>[x(),G()],()=>So(d,x().edges,G())),Os=R(()=>[x()],()=>So(d,x().edges,x().weights)),
be=R(()=>[x(),G()],()=>gs(d,x().edges,G())),Xt=R(()=>u.path?[u.path.a,u.path.b,be(),u.avoided,u.avoidedTypes]:[],()=>{let{
path:t,avoided:e,avoidedTypes:n}=u,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];let r=d.nodes.map(({index:s,type:i})=>e.
includes(s)||n.includes(i));return ys(ws(d,be(),t,r),t.a,t.b)});function xt(){let t=Xt();return t[Math.min(Math.max(u.path?.
number??0,0),t.length-1)]??null}var Rl=R(()=>[x(),G()],()=>new Map);function Zt(t){if(t.kind==="edge")return{nodes:K(d,t),
edges:[t.index]};let e=Rl(),n=e.get(t.index)??fs(d,t.index,x(),G());return e.set(t.index,n),{nodes:[...n.nodes],edges:[...n.
edges]}}function an(t){let[e,{chosen:n}]=[rt(),x()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.index].timeline:Jr(
e,t,n,d.about.period)}function Ls(t){let[e,{chosen:n}]=[rt(),x()];return!e||!n?(t.kind==="node"?d.nodes:d.edges)[t.index]:
Xr(e,t,n)}var Cs={x:60,y:22},Bl=150,Dl=8e6,Pl=.15;function Rs(t,e,n){let{xs:o,ys:r,middle:s}=_l(t),i=o.length*(o.length-1)/2,a=Math.
min(Bl,Math.ceil(Dl/Math.max(i,1)));for(let f=0;f<a;f+=1)Fl(o,r,e,180*(1-f/a));Hl(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&jl(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function _l(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function Fl(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let h=t[a]-t[m],g=e[a]-e[m],w=8100/(h*h+
g*g+1e-6);c+=h*w,f+=g*w,s[m]-=h*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,h]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,h)/90;s[a]-=m*g,i[a]-=h*g,s[c]+=m*g,i[c]+=h*g}for(let a=0;a<r;a+=1){let c=Pl*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],h=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*h,e[a]+=m*h}}function Hl(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function jl(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Cs.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Cs.y-Math.abs(f);if(m<=0)continue;o=!0;let h=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);h[r]-=g,h[s]+=g}return o}var Wl=180,Bs=110,Gl=44,Co=70,Ul=36,ql=66;function Ds(t,e,n,o){let r=zl(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Wl];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let h=new Map(s.size===1?Vl(t,c,r):c.map(g=>[g,Yl(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Ul&&(f=Math.
max(f,w*Co/(2*Math.PI)));let E=c.slice(g,g+Math.floor(2*Math.PI*f/Co+1e-9));E.sort(($,A)=>h.get($)-h.get(A)||$-A);let T=Kl(
E.map($=>h.get($)),Co/f);E.forEach(($,A)=>{s.set($,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=E.length,f+=g<c.length?
ql:Bs}c.length&&a.push(f-Bs+Gl)}return{places:s,radii:a}}function zl({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[lt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>lt(e[a],s));return r.set(
s,i),i}}function Vl({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Yl(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Kl(t,e){let n=2*
Math.PI,o=t.length,r=h=>t[h]-(h?t[h-1]:t[o-1]-n),s=t.reduce((h,g,w)=>r(w)>r(h)?w:h,0),i=[],a=({sum:h,count:g}={sum:-1/0,
count:1})=>h/g;for(let h=0;h<o;h+=1){let g=(s+h)%o,w={sum:t[g]+(g<s?n:0)-h*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:E,
count:T}=i.pop();w={sum:w.sum+E,count:w.count+T}}i.push(w)}let c=i.flatMap(h=>Array(h.count).fill(a(h))),f=c[o-1]-c[0]>n-
o*e,m=c.map((h,g)=>f?c[0]+n*g/o:h+g*e);return t.map((h,g)=>m[(g-s+o)%o])}function cn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ps=10.5,Jl=22,Xl=5,Zl=60,_s=2,Ql=6,yt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Ro=[];function td(t){if(!Ro[t.index]){let e=st(p("overlay",HTMLCanvasElement));e.font=`100px\
 ${yt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Ro[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Ro[t.index]}function ed(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ps),Jl))/2}function ln(t,e,n=_s,o=ed(t,e)){let{width:r,above:s,
below:i}=td(t),[a,c]=[o*r,o*(s+i)],f=ve(t,e),[m,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:w,top:E,right:w+a,bottom:E+c}))}function ve(t,e){let n=t.size*(d.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function nd(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Bo(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=cn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,Xl),...s]),m=new Set([...f,...r?t.slice(0,Zl):[]]);for(let g of e)a.add(
ve(d.nodes[g],n),g);let h=[];for(let g of t){let w=s.includes(g)?Ql:_s,E=ln(d.nodes[g],n,w),T=ln(d.nodes[g],n,w,Ps),$=W=>W.
left>=c.left&&W.right<=c.right&&W.top>=c.top&&W.bottom<=c.bottom,A=W=>$(W)&&!a.hit(W,g),tt=W=>$(W)&&!a.hit(W,g,s.includes(
g)?0:g),et=E.find(A)??T.find(A)??(m.has(g)?T.find(tt):void 0)??(f.has(g)?nd(T,c).find(tt):void 0);et&&(a.add(et,-1),h.push(
et))}return h}function st(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var dn=28,od=.02,Fs=1.6,rd=1.6,sd=6,id=3.5,ad=5,cd=.8,ft={upright:!1,across:1,down:1};function Hs({x:t,y:e}){let[n,o]=ft.
upright?[-e,t]:[t,e];return{x:n*ft.across,y:o*ft.down}}function js({x:t,y:e}){let[n,o]=[t/ft.across,e/ft.down],[r,s]=ft.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Ws(){let{clientWidth:t,clientHeight:e}=p("network"),
n=un(1);if(ft.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),ft.upright)for(let s of d.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(ft,dd());for(let s of d.nodes)[s.x,s.y]=[s.x*ft.across,s.y*ft.down];let{scale:o}=fn(),r=Math.min(Math.max(
id/o-sd,0),ad);r&&ld(r);for(let s of d.edges)s.width*=Math.min(Math.max(1,cd/o),2.5)}function ld(t){let e=d.nodes.map(r=>ve(
r,1)),n=d.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=d.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(m/2.5,0))}});for(let r of d.nodes)r.size+=o[r.index]}function dd(){
let{scale:t}=fn(),{wide:e,high:n}=Gs(),{left:o,top:r,right:s,bottom:i}=un(t),a=c=>Math.min(Math.max(c,1),rd);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Gs(){let{clientWidth:t,clientHeight:e}=p("network"),n=dn+(p("note").hidden?0:
p("note").offsetHeight);return{wide:Math.max(t-2*dn,50),high:Math.max(e-dn-n,50),below:n}}function fn(){let{wide:t,high:e,
below:n}=Gs(),[o,r]=[od,2*Fs];for(let a=0;a<14;a+=1){let c=(o+r)/2,{left:f,top:m,right:h,bottom:g}=un(c);c<=Fs&&(h-f)*c<=
t&&(g-m)*c<=e?o=c:r=c}let s=un(o),i={x:(s.left+s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(dn-
n)/2}}}function un(t){let e=p("network").clientWidth/8,n=L().nodeIndices.flatMap(r=>{let s=d.nodes[r],i=ve(s,t);if(!s.labelled)
return[i];let{left:a,right:c,bottom:f}=ln(s,t)[0],m=Math.max(0,(c-a-e)/2);return[i,{left:a+m,right:c-m,top:i.top,bottom:f}]}),
o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),
o.right=Math.max(o.right,r.right/t),o.bottom=Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}var ud=1.5,fd=2,md=.3,Us=Array.from({length:xo},(t,e)=>`community-${e+1}`),qs="community-other",mn=null;function zs(){return mn||
("printing"in document.documentElement.dataset?"light":u.theme!=="system"?u.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Vs(){return`${zs()} ${u.colours}`}function pn(){let t=document.documentElement;
t.dataset.theme=zs(),t.dataset.colours=u.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Vs(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Us,qs].map(o=>[o,n(o)]))}}var Lt=pn();function N(){return Lt}function Ys(){
return Lt.name===Vs()?!1:(Lt=pn(),!0)}function Do(t,e){mn=t,Lt=pn();try{return e()}finally{mn=null,Lt=pn()}}function ke(t){
return Po(Mt(d,t))}function Po(t){return t===ct?qs:Us[t]}function hn(t){let e=u.colours==="community"?Lt.communities[ke(
t.community)]:d.types[t.type].colour;return t.observer?{fill:Lt.ground,border:e}:{fill:e,border:Lt.ground}}function gn({
observer:t,size:e},n){return Math.min(t?fd:ud,md*e*n)}function Ks(t){let{fill:e,border:n}=hn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=d.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Ws();var Js=new vis.DataSet(d.nodes.map(Ks)),S=new vis.Network(p("network"),{nodes:Js,
edges:[]},JSON.parse(Dt("options")));function Xs(){Js.update(d.nodes.map(Ks))}var wn=d.nodes.map(({x:t,y:e})=>({x:t,y:e})),ti=0,pd=500,hd=3;function Zs(){return 2*x().nodeIndices.length<d.nodes.length}
var Qs=R(()=>[(Zs()||u.focus?.rings)&&x(),u.focus,u.focus?.rings&&G()],()=>{if(u.focus?.rings)return gd(u.focus.node);let t={
free:!0,rings:[]};return Zs()&&x().nodeIndices.length<=pd?{...t,places:wd()}:{...t,places:wn}});function gd(t){let{places:e,
radii:n}=Ds(d,t,x(),G());return{free:!1,rings:n,places:wn.map((o,r)=>e.get(r)??o)}}function wd(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=p("network"),r=new Map(t.map((c,f)=>[c,f])),s=e.map(c=>{let{a:f,b:m,opacity:h}=d.edges[c],
g=d.nodes[f].community===d.nodes[m].community?hd:1;return[r.get(f),r.get(m),h*g]}),i=Rs(t.map(c=>({...wn[c],size:d.nodes[c].
size})),s,n/(o||1)),a=[...wn];return t.forEach((c,f)=>{a[c]=i[f]}),a}var mt=R(()=>[Qs(),u.moved],()=>{let t=Qs(),e=[...t.
places];if(t.free)for(let[n,o,r]of u.moved)e[n]=Hs({x:o,y:r});return{...t,base:t,places:e}});function Se(){return ti}function xn(t){
ti+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(d.nodes[o],{x:e,y:n}),Object.assign(S.body.nodes[o],{x:e,y:n})})}function yn(t,e){
if(!mt().free)return;let{x:n,y:o}=js(e),r=u.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var xd=400,yd=5,bd=1.5,ei=3,vd=.11,kd=.012,Sd=.8,ri=13,si=16,ii=R(()=>[L(),Se()],()=>{let t=[],{nodes:e,nodeIndices:n}=L();
if(n.length<=xd||!mt().free)return t;let o=Math.max(...n.map(r=>Math.abs(d.nodes[r].x)),1);return d.communities.forEach(
({members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=yd&&t.push(Md(s,i,2*o*kd))}),t});function Md(t,e,n){let o={x:ni(e.map(
a=>d.nodes[a].x)),y:ni(e.map(a=>d.nodes[a].y))},r=a=>Math.hypot(d.nodes[a].x-o.x,d.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(Sd*e.length)).flatMap(a=>Ed(d.nodes[a],d.nodes[a].size+n));return{community:t,middle:o,corners:Td(
i)}}function Ed({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function ni(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Td(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...oi(e),...oi(e.reverse())]}function oi(t){let e=[];for(let n of t){for(;e.length>1&&Ad(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Ad(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function ai(t,e){return Math.min(Math.max((ei-t/e)/(ei-bd),0),1)}function ci(t,e,n,o){let r=ai(n,o);if(r){t.globalAlpha=
vd*r;for(let{community:s,corners:i}of ii()){t.fillStyle=N().communities[ke(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function li(t,e,n){let o=[];if(ai(t,e)<.5)return o;let r=cn(),s=st(
p("overlay",HTMLCanvasElement));s.font=ui();for(let{community:i,middle:a}of ii()){let{nodes:c}=L(),m=d.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>d.nodes[A].short),h=Math.max(...m.map(A=>s.measureText(A).width))/2,g=si*m.length,w=(A,tt,et)=>Math.
max(Math.min(A,et),tt),E=w(a.x*t,n.left*t+h,n.right*t-h),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),$=[0,-g,g].map(A=>({lines:m,
left:E-h,right:E+h,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));$&&(r.add($,-1),o.
push($))}return o}function di(t,{lines:e,left:n,right:o,top:r},s){t.font=ui(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=N().ground,t.fillStyle=N().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*si+ri];t.strokeText(i,c,f),t.fillText(i,c,f)})}function ui(){return`600 ${ri}px ${yt}`}var fi=.1;function bn(t,e,n,o){ci(t,e,n,o);for(let r of[...mt().rings].reverse())$d(t,e,r*e.scale,e.scale/n)}function $d(t,{
x:e,y:n},o,r){t.fillStyle=t.strokeStyle=N().edge,t.lineWidth=r,t.globalAlpha=fi,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.
fill(),t.globalAlpha=4*fi,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.stroke(),t.globalAlpha=1}var mi=120,Qt=p("overlay",HTMLCanvasElement),J=document.createElement("canvas"),D={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function pt(){let{x:t,y:e}=S.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:S.getScale()}}function Me(t=0){D.until=
performance.now()+t+mi,window.clearTimeout(D.timer),D.timer=window.setTimeout(()=>{D.timer=0,D.blurred&&S.redraw()},t+mi)}
function _o(){window.clearTimeout(D.timer),D.timer=0,vn()}function vn(){D.sharp=null,D.pictured=null}function kn(){return D.
blurred}function pi(){let t=Nd(),e=o=>o.width===t.width&&o.height===t.height,n=D.timer!==0&&performance.now()<D.until;n&&
!D.pictured&&D.sharp&&e(Qt)&&Id(t,D.sharp),D.blurred=n&&D.pictured!==null&&e(J),S.body.nodeIndices=D.blurred?[]:L().nodeIndices}
function Fo(){D.sharp=pt(),D.pictured=null}function Id(t,e){if((J.width!==t.width||J.height!==t.height)&&(J.width=t.width,
J.height=t.height),![t,Qt].every(({width:o,height:r})=>o&&r))return;let n=st(J);n.clearRect(0,0,J.width,J.height),n.drawImage(
t,0,0),n.drawImage(Qt,0,0),st(Qt).clearRect(0,0,Qt.width,Qt.height),D.pictured=e}function hi(t){if(!D.pictured||!J.width||
!J.height)return;let e=J.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=pt(),s=r/D.pictured.scale,i=Math.round((n-D.pictured.
x*s)*e),a=Math.round((o-D.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(J,i,a,Math.round(J.width*s),
Math.round(J.height*s)),t.restore()}function Nd(){let t=p("network").querySelector("canvas");if(!t)throw new Error("vis-\
network has no canvas.");return t}var Od={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Sn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${yt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=N().ground,t.strokeText(d.nodes[e.node].short,r,s),t.fillStyle=
N().ink,t.fillText(d.nodes[e.node].short,r,s)}function gi(t,e){let{clientWidth:n,clientHeight:o}=p("overlay");t.font=`15\
px ${yt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=N().ink,t.fillText(e,n/2,o/2)}function wi(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?N().accent:N().
brightEdge,Ho(t,e,n),t.globalAlpha=1}function Ho(t,e,n){let[o,r]=[d.nodes[e.a],d.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Mn(t,e,n){let{fill:o,border:r}=hn(
e),{shape:s}=d.types[e.type];En(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=gn(
e,n.scale),t.strokeStyle=r,t.stroke()}function jo(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];En(t,d.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function En(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Od[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Wo=4,Ld=.5,Cd=52,xi=350,Go=1,Uo={left:-1/0,right:1/0,top:-1/0,bottom:1/0},te=!0,qo=0;function Ct(){return Uo.left>-1/0}
function Tn(){return qo}function ee(t=!1){te=!0,$t({...zo(),animated:t})}function zo(){let{scale:t,position:e,offset:n}=fn(),
o=p("network").clientWidth/2-Wo,r=p("network").clientHeight,[s,i]=[Wo-r/2-n.y,r/2+n.y-Wo];return Uo={left:e.x-o/t,right:e.
x+o/t,top:e.y+s/t,bottom:e.y+i/t},Go=t,{position:e,scale:t,offset:n}}function ht(){return{scale:Go,frame:Uo}}function yi(){
return te}function An(){te=!1,qo+=1}function $t({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){qo+=1;let r=o&&Ge();
r&&Me(xi),S.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:xi,easingFunction:"easeInOutQuad"}})}function ne(t){
te=!1;let e=Math.min(Math.max(S.getScale()*t,Go/4),10);$t({position:S.getViewPosition(),scale:e,animated:!0})}function bi(t,e){
te=!1;let{x:n,y:o}=S.getViewPosition(),r=S.getScale();Me(),$t({position:{x:n+t/r,y:o+e/r},scale:r})}function vi(){if(!u.
selected)return;let t=K(d,u.selected).map(c=>d.nodes[c]),[e,n]=[$n(),Rd()],{clientWidth:o,clientHeight:r}=p("network");if(t.
every(c=>{let f=S.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;te=!1;let i={x:zt(t.map(c=>c.
x)),y:zt(t.map(c=>c.y))},a=e?Math.max(S.getScale(),Ld):S.getScale();$t({position:i,scale:a,offset:{x:-n/2,y:-e/2},animated:!0})}
function Rd(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));return t&&u.open?Math.
min(t,.88*p("network").clientWidth):0}function $n(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--sheet"));return t&&u.open?t*(p("panel").parentElement?.clientHeight??0)-Cd:0}var Bd=350,Dd=600,Pd=2500,oe=null,Vo=0;function In(){return oe}function Ee(){oe&&(window.cancelAnimationFrame(Vo),xn(oe.
places),oe=null,_o())}function Ei(t,e,n){let o=d.nodes.map(({x:T,y:$})=>({x:T,y:$}));if(window.cancelAnimationFrame(Vo),
oe=null,xn(t),_o(),!Ct())return;let[r,s]=[ki(),zo()],{nodeIndices:i,drawnIndices:a}=L(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=Dd&&a.length<=Pd;if(c*r.scale<1||!f||!Ge()){e&&i.length?$t({...s,animated:c*
r.scale<1}):S.redraw();return}e&&$t(s);let m=e?ki(s):r;oe={places:t,scale:m.scale,labels:n()};let[h,g]=[performance.now(),
Tn()],w=()=>{let T=Math.min((performance.now()-h)/Bd,1),$=T*T*(3-2*T);if(T===1)return E();xn(t.map((A,tt)=>Si(o[tt],A,$))),
Tn()===g?Mi(Si(r,m,$),r.scale*(m.scale/r.scale)**$):S.redraw(),Vo=window.requestAnimationFrame(w)},E=()=>{Ee(),Tn()===g?
Mi(m,m.scale):S.redraw()};w()}function ki(t){let{position:e,scale:n,offset:o}=t??{position:S.getViewPosition(),scale:S.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Si(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function Mi({x:t,y:e},n){S.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var F=p("overlay",HTMLCanvasElement),_d=2500,Fd=2500,Te=R(()=>[S.getScale(),ht().frame,L(),Se()],()=>li(S.getScale(),ht().
scale,ht().frame)),Ft=R(()=>[S.getScale(),ht().frame,L(),Se()],()=>{let t=S.getScale(),{scale:e,frame:n}=ht(),{nodeIndices:o}=L(),
r=F.clientWidth*F.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Fd)),i=r<o.length*_d,a=t===e?[...Te(),Hd(n,t)]:Te();return Bo(
s,o,t,n,{crowd:i,taken:a})});function Hd(t,e){let{offsetLeft:n,offsetTop:o}=p("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-F.clientWidth+n,top:s-F.clientHeight+o,right:r,bottom:s}}function Ae(){if(!Ct())return;let t=st(F),e=window.devicePixelRatio||
1,[n,o]=[F.clientWidth,F.clientHeight];(F.width!==Math.round(n*e)||F.height!==Math.round(o*e))&&(F.width=Math.round(n*e),
F.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Yo(t,pt())}function jd(){let t=xt(),e=t?null:
u.selected??u.hovered,n=t?Wd(t):e&&Gd(e);if(!n)return null;for(let o of[t?u.selected:null,u.hovered])o&&!Et(o,e)&&Ud(n,o);
return n}function Wd({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Gd(t){return{...Zt(t),ringed:K(d,t),accented:new Set,pointed:[]}}function Ud(t,e){for(let n of K(
d,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...K(d,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function Yo(t,e){if(d.nodes.length&&!L().nodeIndices.length)return gi(t,"The f\
ilters leave nothing to show.");let n=jd(),o=new Set(n?n.nodes:[]),r=In();if(r)qd(t,r,e,o);else for(let s of Te())di(t,s,
e);for(let s of r?[]:Ft())!o.has(s.node)&&Ti(s,e)&&Sn(t,s,e);n&&(t.globalAlpha=N().veil,t.fillStyle=N().ground,t.fillRect(
0,0,F.clientWidth,F.clientHeight),t.globalAlpha=1,zd(t,n,e))}function qd(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[d.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];Sn(t,i,{
...r,x:r.x+f,y:r.y+m})}}function Ti({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<F.clientWidth&&s+o>0&&s+
n<F.clientHeight}function zd(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=ht();for(let c of[...n].reverse())
wi(t,d.edges[c],i,r.has(c));for(let c of[...e].reverse())Mn(t,d.nodes[c],i);for(let c of o)jo(t,d.nodes[c],i,N().accent,
2.5);for(let c of s)o.includes(c)||jo(t,d.nodes[c],i,N().ink,1.5);for(let c of Bo([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))Ti(c,i)&&Sn(t,c,i,o.includes(c.node))}var $i=5,Vd=5,Yd=40;function Ai(t,e=0){let n=pt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Ni(o,r,($i+e)/n.scale)??
Kd(t.x-n.x,t.y-n.y);if(s!==null)return O(s);let i=Jd(o,r,(Vd+e/2)/n.scale);return i===null?null:V(i)}function Ii(t){let e=pt();
return Ni((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,$i/e.scale)}function Ni(t,e,n){let o=null,r=1/0;for(let s of Oi().nodes){let i=d.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Kd(t,e){if(u.selected)return null;let n=Ft().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Jd(t,e,n){let o=null,r=n;for(let s of Oi().
edges){let i=d.edges[s],a=Xd(t,e,d.nodes[i.a],d.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Oi(){let{nodeIndices:t,
drawnIndices:e}=L();if(!u.selected)return{nodes:t,edges:e};let n=Zt(u.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function Xd(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function Li(){let t=p("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&p("network").contains(n.target)))return _t(null);if(n.buttons)return $e();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=Ai(r);_t(s),Zd(s,
r)},Yd)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),_t(null),$e()}),S.on("click",({pointer:n,event:o})=>{$e(),
B(Ai(n.DOM,o?.pointerType==="touch"?8:0))}),S.on("zoom",$e)}function Zd(t,e){if(!t)return $e();let n=p("tip");n.replaceChildren(
...Qd(t)),n.hidden=!1;let o=Math.min(e.x+14,p("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>p("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,p("network").classList.add("pointing")}function Qd(t){if(t.kind==="node"){let o=d.nodes[t.index];return[k(o.label,"s\
trong"),l("span",{text:v(o.mentions,"mention")})]}let e=d.edges[t.index];return[l("strong",{},k(d.nodes[e.a].label)," – ",
k(d.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function $e(){p("tip").hidden=!0,p("network").classList.
remove("pointing")}var tu=6,U=null;function Ci(){return U!==null}function eu(t){if(U)return Ko();if(!mt().free||t.button||t.shiftKey||!t.isPrimary)
return;In()&&(Ee(),S.redraw());let e=p("drawing").getBoundingClientRect(),n=Ii({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!nu(n))return;let{x:o,y:r}=d.nodes[n];U={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},S.interactionHandler.options.dragView=!1}function nu(t){return u.selected?.kind==="nod\
e"&&u.selected.index===t}function ou({pointerId:t,clientX:e,clientY:n}){if(!U||t!==U.pointer)return;let[o,r]=[e-U.from.x,
n-U.from.y];if(!U.moves&&Math.hypot(o,r)<tu)return;U.moves=!0;let{scale:s}=pt();Object.assign(d.nodes[U.node],{x:U.home.
x+o/s,y:U.home.y+r/s}),y({hovered:O(U.node)}),Ae()}function Ko(t){if(!U||t&&t.pointerId!==U.pointer)return;let{node:e,home:n,
moves:o}=U;if(U=null,S.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=d.nodes[e];t?yn(e,
{x:r,y:s}):Object.assign(d.nodes[e],n)}function Ri(){p("network").addEventListener("pointerdown",eu,{capture:!0}),window.
addEventListener("pointermove",ou),window.addEventListener("pointerup",Ko),window.addEventListener("pointercancel",()=>Ko())}var ru=1500,su=.25;function iu(){let t=L().drawnIndices.length>ru?su:1;return({a:e,b:n,opacity:o})=>d.nodes[e].community===
d.nodes[n].community?o:o*t}function Nn(t,e){let n=iu();t.strokeStyle=N().edge;for(let o of L().drawnIndices){let r=d.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),Ho(t,r,e)}t.globalAlpha=1}function Jo(t){return t!==ct?d.communities[t].name:Mt(d,0)===ct?"No communities":"Smaller communities"}function Xo(){return[
...x().communityCounts].sort(([t],[e])=>+(t===ct)-+(e===ct)||t-e).map(([t,e])=>({community:t,colour:Po(t),text:Jo(t),count:e}))}
function Zo(t){return!u.communities.length||u.communities.includes(t)}function au(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=u.colours!=="community",!t.hidden&&(t.replaceChildren(
...Xo().map(cu)),e&&_(t,`[data-community="${e}"]`)?.focus())}function cu({community:t,colour:e,text:n,count:o}){let r=u.
communities.includes(t),s=u.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:Zo(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},je(e),k(n),l("span",{class:"type-count",text:b(o)})))}function Bi(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});p("legend").after(t),M(()=>[u.colours,x()],()=>au(t))}function X(t,e){let n=p(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,class:"\
hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);let r=(o.
getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=kt([...r,e&&`${t}-idle`]).join(" ");s?o.setAttribute(
"aria-describedby",s):o.removeAttribute("aria-describedby")}}function Qo(t,e,n,o){let r=p(t,HTMLInputElement);X(t,e.length<
2&&(d.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener("input",
()=>y({[n]:e[Number(r.value)]})),M(()=>[u[n]],()=>{let s=v(u[n],o);r.value=String(Math.max(e.filter(i=>i<=u[n]).length-1,
0)),r.setAttribute("aria-valuetext",`at least ${s}`),p(`${t}-text`).textContent=s})}function On(t,e,n){let o=p(t,HTMLInputElement);
o.addEventListener("change",()=>y(n(o.checked))),M(()=>[e()],()=>{o.checked=e()})}function re(t,e,n,o){let r=p(t,HTMLSelectElement);
r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener("change",()=>y(o(r.value))),
M(()=>[n()],()=>{r.value=n()})}var lu=12,Q=Je(d.articles);function Di(t){return t.length===1?Xe(t[0]):`${b(t.length)} of ${b(Q.length)} sources`}function tr(t){
let e=Q.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===Q.length?null:e})}function du({name:t}){let e=l("in\
put",{type:"checkbox",onchange:()=>{let n=new Set(u.sources??Q.map(o=>o.name));e.checked?n.add(t):n.delete(t),tr(n)}});return e}
function uu({name:t,count:e},n){return l("label",{class:"switch"},n,k(Xe(t)),l("span",{class:"type-count",text:b(e)}))}function Pi(){
let t=Q.map(du),e=Q.map((s,i)=>uu(s,t[i]));p("sources").replaceChildren(...e);let n=p("source-search",HTMLInputElement);
n.hidden=Q.length<lu;let o=Q[0]?.name?"All articles are of one source.":"No article names its source.";X("sources",Q.length<
2&&o),n.addEventListener("input",()=>{let s=Bt(n.value);e.forEach((i,a)=>{i.hidden=!Bt(Xe(Q[a].name)).includes(s)})});let r=()=>Q.
filter((s,i)=>!e[i].hidden).map(({name:s})=>s);p("sources-all").addEventListener("click",()=>tr(new Set([...u.sources??[],
...r()]))),p("sources-none").addEventListener("click",()=>{let s=new Set(u.sources??Q.map(({name:i})=>i));for(let i of r())
s.delete(i);tr(s)}),M(()=>[u.sources],()=>{let s=u.sources&&new Set(u.sources);t.forEach((i,a)=>{i.checked=!s||s.has(Q[a].
name)})})}var _i={types:()=>u.types.every(Boolean)?"":mu(),minimum:()=>u.minimum>1?`At least ${v(u.minimum,"sentence")}`:"",focus:()=>u.
focus?fu(u.focus):"",rank:()=>u.rank===dt(d).rank?"":`Ranked by ${nt(d,u.rank)}`,minimumDocuments:()=>u.minimumDocuments>
1?`At least ${v(u.minimumDocuments,"article")}`:"",verb:()=>u.verb===null?"":`Edges that say “${u.verb}”`,communities:()=>pu(),
period:()=>u.period?Ot(...u.period):"",sources:()=>u.sources?Di(u.sources):"",topic:()=>u.topic===null?"":`Articles that\
 name ${d.nodes[u.topic].short}`,article:()=>u.article===null?"":Ke(d.articles[u.article]),officials:()=>u.officials?"Of\
ficials and what they are connected with":"",isolates:()=>u.isolates?"":"No nodes without an edge",all:()=>"",moved:er};
function er(){return u.moved.length?`${v(u.moved.length,"node")} moved`:""}function fu({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${d.nodes[t].short}${n?", in rings":""}`}function mu(){let t=d.types.filter((e,n)=>u.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function pu(){let{communities:t}=u;
return t.length===1?`Community of ${Jo(t[0])}`:t.length?`${b(t.length)} communities`:""}function Fi(){return Object.entries(
_i).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var hu=new Set(["types","minimum"]);function gu(t){let e={...dt(d),
focus:null,moved:[]};y({[t]:e[t]})}function wu(){let t=Object.entries(_i).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!hu.has(s)),n=p("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>gu(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),p("reset").hidden=!t.length;let r=e.
filter(({name:s})=>s!=="focus"&&s!=="moved").length;p("more-count").textContent=r?`${r} in use`:"",o&&(_(n,"button")??_(
p("more-filters"),"summary"))?.focus()}function Hi(){p("reset").addEventListener("click",()=>{y({...dt(d),focus:null,moved:[]}),
(p("minimum-filter").hidden?p("drawing"):p("minimum")).focus()}),M(()=>[x(),u.moved],wu)}var Ht=16,xu=400;function Cn(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Ht,s=Fi(),i=[p("counts").textContent,
er(),d.about.built&&`built ${j(d.about.built)}`],a=n?[...Ln(d.about.title,r,1.5*o,!0),...Ln(i.filter(Boolean).join(" · "),
r,o),...Ln(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...vu(yu(),r,o),...Ln(e,r,o)];return{above:a,below:c,top:ji(
a),bottom:ji(c)}}function Ie(t,e,n){let o=n+Ht/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Gi(r);
let s=Ht;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Wi(r),t.fillStyle=N().
ink,t.fillText(i,s+(a?or(r):0),o),s+=Rn(r,i)+(a?or(r):0)+Ht}}function yu(){let t=d.types.flatMap((r,s)=>{let i=L().nodeIndices.
some(c=>d.nodes[c].type===s),a=u.colours==="community"?N().muted:r.colour;return i?[{text:r.plural,sign:nr(r.shape,a)}]:
[]}),e=L().nodeIndices.some(r=>d.nodes[r].observer),n={text:"Hollow: only reports",sign:nr("square",N().muted,!0)},o=u.colours===
"community"?Xo().filter(({community:r})=>Zo(r)).map(({colour:r,text:s})=>({text:s,sign:nr("dot",N().communities[r])})):[];
return[...t,...e?[n]:[],...o]}function nr(t,e,n=!1){return(o,r,s,i)=>{En(o,t,r,s,i),o.fillStyle=n?N().ground:e,o.fill(),
n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function Ln(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of at(
t,xu).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Rn(r,a)<=e?s[s.length-1]=a:s.push(...bu(
r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function bu(t,e,n){let o=[""];for(let r of e){let s=o[o.
length-1]+r;o[o.length-1]&&Rn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function vu(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){
let a={text:at(s,60),sign:i},c={letters:n,parts:[]},f=Rn(c,a.text)+or(c)+Ht;f>r+Ht&&(o.push({letters:n,parts:[]}),r=e),o[o.
length-1].parts.push(a),r-=f}return o}function Wi({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${yt}`}function Gi({
letters:t}){return Math.round(1.5*t)}function or({letters:t}){return 1.5*t}function Rn(t,e){let n=st(F);return n.font=Wi(
t),n.measureText(e).width}function ji(t){return t.length?t.reduce((e,n)=>e+Gi(n),0)+Ht:0}var Ui=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var Ne=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${H(e)} ${H(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(n)}h${H(
o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};this.#o(I("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=I("tex\
t",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(Ui," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",H(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o(I("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",H(this.globalAlpha)),this.#n.append(e),e}};function qi(t,e,n){let o=I("title",{},t.replace(Ui," "));return I("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":yt,role:"img"},o)}function zi(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Bn=2,ku=18,Su=100;function Vi({ground:t,credit:e}){return Do(t,()=>Yi(Cn(F.clientWidth,{credit:e})))}function Yi(t){
let[e,n]=[F.clientWidth,F.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Bn,height:o*Bn}),s=st(r);return s.scale(
Bn,Bn),s.fillStyle=N().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Ji(s),s.restore(),Ie(s,t.above,0),Ie(s,t.below,t.top+n),r}function Ki({ground:t,credit:e}){return Do(t,()=>{let[n,o]=[F.
clientWidth,F.clientHeight],r=Cn(n,{credit:e}),s=r.top+o+r.bottom,i=qi(d.about.title,n,s),a=new Ne(i);a.fillStyle=N().ground,
a.fillRect(0,0,n,s);let c=I("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Ji(new Ne(c)),Ie(
a,r.above,0),Ie(a,r.below,r.top+o),i})}function Ji(t){let e=pt();bn(t,e,e.scale,ht().scale),Nn(t,e);for(let n of L().nodeIndices)
Mn(t,d.nodes[n],e);Yo(t,e)}function Xi(t){let{sentences:e}=u;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=Yi(Cn(F.clientWidth,{titled:!1,letters:ku}));n.id="picture",p("drawing").append(n),{sentences:e}=
u,y({sentences:Math.max(e,Su)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Zi={x:0,y:0,scale:1},Qi=0;function Mu(){let t=S.getScale();if(t!==Qi){Qi=t;for(let e of d.nodes)S.body.nodes[e.index].
options.borderWidth=gn(e,t)}}function Eu(t){if(kn())return hi(t);Mu(),bn(t,Zi,S.getScale(),ht().scale),Nn(t,Zi)}function Tu(){
kn()||!Ct()||(Ae(),Fo())}function Au(){if(Ct()){if(vn(),kn())return S.redraw();Ae(),Fo()}}function $u(){let t=()=>{Ci()||
(Ee(),An(),Me())};for(let e of["dragStart","dragging","zoom"])S.on(e,t)}function ea(){u.view==="drawing"&&(vn(),Ct()&&S.
redraw())}var ta=null;function Iu(){let{base:t,places:e}=mt(),n=t!==ta;ta=t,Ei(e,n,Ft)}function rr(){Ys()&&(Xs(),ea())}function na(){
let t=_(p("network"),"*");t&&(t.tabIndex=-1),S.on("initRedraw",pi),S.on("beforeDrawing",Eu),S.on("afterDrawing",Tu),$u(),
S.on("resize",()=>queueMicrotask(()=>{yi()&&ee()})),p("zoom-in").addEventListener("click",()=>ne(1.4)),p("zoom-out").addEventListener(
"click",()=>ne(1/1.4)),p("zoom-all").addEventListener("click",()=>ee(!0)),p("drawing").addEventListener("keydown",Ou),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",rr),M(()=>[u.theme,u.colours],rr),Ri(),Bi(),Xi(rr),
M(()=>[mt()],Iu),M(()=>[L(),u.view],ea),M(()=>[u.selected,u.hovered,u.view,xt()],Au),M(()=>[u.selected,u.view],vi)}function Nu(t,e){
if(u.selected?.kind!=="node")return;let{index:n}=u.selected,[{x:o,y:r},s]=[mt().places[n],S.getScale()];yn(n,{x:o+t/s,y:r+
e/s})}function Ou(t){if(t.target!==p("drawing")||!Nt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Nu:bi,o={ArrowLeft:()=>n(
-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>ne(1.25),"=":()=>ne(1.25),"-":()=>ne(.8),0:()=>ee(
!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function Lu(){let t=d.nodes.filter(o=>d.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
X("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);re("topic",
[["","Any topic"],...e],()=>u.topic===null?"":String(u.topic),o=>({topic:o===""?null:Number(o)})),X("article",d.articles.
length<2&&"There is one article.");let n=d.articles.map((o,r)=>[String(r),Ke(o)]);re("article",[["","All articles"],...n],
()=>u.article===null?"":String(u.article),o=>({article:o===""?null:Number(o)}))}function Cu(){if(!u.problem)return;let t=[
"period","sources","topic","article"].map(e=>p(`${e}-filter`));p("no-articles").textContent=u.problem,p("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function oa(){Lu(),M(()=>[u.problem],Cu),M(()=>[u.refused],()=>{u.refused&&
(p("more-filters",HTMLDetailsElement).open=!0)}),M(()=>[Tt(u)],()=>{Tt(u)&&ut()})}var sr={width:320,height:40},Ru=60,ir=["from","until"],P=ze(d.articles);function Bu(){let{days:t,counts:e}=Ve(P,Ru),n=P[P.
length-1]-P[0]+1,o=Math.max(...e),[r,s]=ra(),{width:i,height:a}=sr;p("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=P[0]+h-1>=r&&P[0]+m<=s;return[
I("rect",{x:i*m/n,width:Math.max(i*(h-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function ra(){let[t,e]=[P[0],P[P.
length-1]];if(!u.period)return[t,e];let[n,o]=u.period.map(wt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Du(t){let[e,n]=[P[0],P[P.length-1]],[o,r]=ir.map(s=>e+Number(p(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[q(o),q(r)]}),sa()}function sa(){let[t,e]=ra(),n=P[0],o=(n+P[P.length-1])/2;ir.
forEach((s,i)=>{let a=p(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",j(q(c)))}),p(
"from").classList.toggle("above",t>o),p("period-text").textContent=Ot(q(t),q(e));let r=d.articles.length-P.length;p("und\
ated").hidden=!r||!u.period,p("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,Bu()}
function ia(){let t=P.length>1&&P[0]<P[P.length-1],e=P.length>0&&`All dated articles are of ${j(q(P[0]))}.`;if(X("period",
!t&&(e||"No article has a date.")),!!t){p("histogram",SVGElement).setAttribute("viewBox",`0 0 ${sr.width} ${sr.height}`);
for(let n of ir){let o=p(n,HTMLInputElement);o.max=String(P[P.length-1]-P[0]),o.addEventListener("input",()=>Du(n))}M(()=>[
u.period],sa)}}function Pu(){p("legend").replaceChildren(...d.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:u.types.map((n,o)=>e===o?!n:n)}),hidden:d.nodes.every(n=>n.type!==e)},z(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function _u(){let{typeCounts:t}=x();[...p("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(u.types[n]));let o=_(e,".type-count");o&&(o.textContent=b(t[n]))})}function aa(){
Pu(),M(()=>[x()],_u)}var ar=!d.edges.length&&"There are no edges.";function Fu(){X("rank",ar),re("rank",d.ranks.map(({name:t,label:e})=>[t,e]),
()=>u.rank,t=>({rank:t})),M(()=>[u.rank,x().narrowed],()=>{let t=x().narrowed&&!At(u.rank)?" Measured over all articles.":
"",e=Vt(d,u.rank);p("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Hu(){let t=tn(d);X(
"verb",!t.length&&"No edge says what one of its ends does with the other."),re("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>u.verb??"",e=>({verb:e||null}))}function ju(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,h)=>f===m?v(m,h):`${b(f)} of ${v(m,h)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,d.about.articles,"article")}`:"";p("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,d.nodes.length,"node")}, ${s(e,d.edges.length,"edge")}${i}${c}`}
function Wu(){let t=d.nodes.filter(o=>d.types[o.type].name==="person"),e=t.filter(o=>o.official).length;X("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;p("officials-text").textContent=
`Officials and what they are connected with: ${n}`,On("officials",()=>u.officials,o=>({officials:o})),On("hide-isolates",
()=>!nn(u),o=>({isolates:!o})),M(()=>[u.minimum,u.minimumDocuments,u.verb],()=>{let o=!nn({...u,isolates:!0});X("isolate\
s",ar||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function ca(){aa(),Qo("minimum",
Yt(d.edges.map(e=>e.weight)),"minimum","sentence"),Qo("minimum-documents",Yt(d.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=d.edges.every(e=>e.among_strongest);X("all",ar||t&&"Each edge is among the strongest of a node."),
On("all",()=>u.all,e=>({all:e})),Fu(),Hu(),ia(),Pi(),oa(),Wu(),M(()=>[x()],ju),Hi()}function se(){return ms(d,u)}function ie(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...To(d),focus:null})})}function cr(){let t=p("details").contains(document.activeElement);B(null),t&&p("drawing").focus()}function ae(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),l("button",{type:"button",class:"close","aria-label":"Close details",onclick:cr},
"×"))}function Dn({kind:t,index:e}){let{nodes:n,edges:o}=x();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-n\
ote"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),ie())}function Pn(t,[e,n],o){let{first:r,last:s}=Ls(
t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&j(r)],["Last seen",s&&j(s)]],a=lr(i.filter(([,c])=>c));return x().narrowed?
l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function lr(t){return l("dl",{class:"facts"},...t.map(
([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function _n(t,e,n){return l("details",{class:"folded","data-key":t},
l("summary",{text:e}),...n)}function Rt(t){let[e,n]=[()=>_t(t),()=>_t(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Oe(t){
let e=d.nodes[t],n=O(t);return l("button",{type:"button",class:"end",...Rt(n),onclick:()=>B(n)},z(d.types[e.type]),k(e.label))}
function Fn(t){let e=O(t);return l("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>B(e)},k(d.nodes[t].label))}
function Hn(t,e,n,o){let r=d.nodes[t],s=O(t),i=l("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>B(s)},
z(d.types[r.type]),k(r.label),Or(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:we(n,u.rank)}));
let a=V(o),c=u.rank!=="weight"&&we(G()[o],u.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...Rt(a),onclick:()=>B(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function la({index:t}){let e=new Set(d.edgeMeasures.map(({chance:o})=>o)),n=d.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Gu(o,t)),x().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Gu(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?vo(i[e]):en(i[e],
r),c=s?ko(d,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ss(c)}`:a})),l("dd",{text:cs(
t,i[e],c)||`${o}.`})]}function dr(t,e){let{title:n,id:o}=d.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t})},e??k(n||o))}function Le({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=wo(r),a=[o,n&&j(n),e?t:""].filter(Boolean).map(f=>k(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",f)}),s}var da=-1;async function ua(t){let e=u.selected;if(!e)return;let n=await ut();if(u.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Uu());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Oo(n,No(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,u.sentences),c=r===null?new Map:
fa(n,r);t.replaceChildren(l("h3",{text:qu(n,s,o.length)}),...Ss(n,a).map(h=>Vu(n,h,K(d,e),c)));let f=s.length-a.length;f>
0&&t.append(zu(Math.min(f,$o),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Uu(){return l(
"p",{class:"missing",text:u.problem})}function qu(t,e,n){let o=e.filter(i=>Jt(t,ot(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function fa({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function zu(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:u.sentences+$o})})}function Vu(t,{article:e,headline:n,references:o},r,s){let i=Le(t.articles[e]),a=n===null?
void 0:ma(t,ot(n),r,s,"span");return l("article",{},l("h4",{},dr(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>jn(t,c,
r,s))))}function jn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=ma(
t,c,n,o),h=t.locations.get(c);h&&m.append(l("small",{class:"place"}," · ",k(h))),a.append(m)}),a}function ma({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),h=E=>o.includes(E),g=0,
w=f?[...a,[...f,da]]:a;for(let E of sn(w,h)){let[T,$,A]=E,tt=i.slice(T,$);if(A===da){m.append(i.slice(g,T),l("b",{text:tt})),
g=$;continue}let et=h(A)?l("mark",{text:tt}):l("span",{class:"name",text:tt});if(et.style.setProperty("--type",d.types[d.
nodes[A].type].colour),h(A)||et.addEventListener("click",W=>{W.stopPropagation(),B(O(A))}),m.append(i.slice(g,T),et),c?.
has(a.indexOf(E))){let{label:W}=d.nodes[A];h(A)?m.append(" (",k(W),")"):et.title=W}g=$}return m.append(i.slice(g)),m}async function Wn(t,{
index:e,a:n,b:o}){let r=await ut(),s=r&&Ms(r,No(r,r.edges[e],x().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[ot(s)],a=Le({...r.articles[i],title:""});a.prepend(dr(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},jn(r,
s,[n,o],fa(r,e))),a)}function pa(t){let{chosen:e}=x(),n=bo(d,t,rt(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(",\
 ");return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("spa\
n",{class:"does",text:o})),...n.map(r=>Ku(r,t)))}function Ku({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l(
"ul"),c=l("summary",{},k(d.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(d.
nodes[e].short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=u.verb===r?null:l("button",{type:"butt\
on",class:"quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relatio\
n ${n} ${t} ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await ut();if(!m)return;let g=bo(d,i,m,x().chosen).find(
w=>w.source===t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Ju(m,w,g,i)))}},c,a,f)}function Ju(t,e,{
marks:n,reporters:o},{a:r,b:s}){let i=jn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(d.nodes[a].label);
i.append(l("small",{class:"place"},"said by ",c))}return i}var Xu=100,Gn=30,ha=R(()=>[],()=>{let t=d.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Pr(t[0],t[t.
length-1]):[]});function Un(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Zu(t),[s,i]=[pe(n[0]),pe(n[n.length-
1])],a=Math.max(...r),c=`most in ${pe(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=I("svg",{viewBox:`0 0 ${n.length} ${Gn}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Qu(w,g,a,`${pe(n[w])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Zu(t){let e=ha().length>Xu,n=s=>e?s.slice(0,4):s,o=[...new Set(ha().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":d.about.
period,bars:[...r.values()]}}function Qu(t,e,n,o){let r=e?Math.max((Gn-1)*(e/n),1.5):0;return I("g",{},I("title",{},o),I(
"rect",{class:"ground",x:t,y:0,width:1,height:Gn}),I("rect",{class:"count",x:t+.1,y:Gn-r,width:.8,height:r}))}function ga(t){let{weights:e,namedWeights:n,documents:o}=x(),r=V(t.index);return[ae(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Oe(t.a),l("span",{class:"and",text:"and"}),Oe(t.b)),Dn(r),Pn(
r,["Sentences",e[t.index]],o[t.index]),pa(t),l("div",{class:"sentences",id:"sentences"}),_n("measures","Counts and measu\
res",[tf(e[t.index],n[t.index]),Un(an(r),"sentence"),la(t)])]}function tf(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var ef=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function qn(t){return ef.reduce((e,[n,o])=>e.replace(n,o),t)}function ur({length:t}){return t<4?0:t<7?1:
2}var nf=[0,1,2].map(()=>new Uint8Array(256));function fr(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=nf;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let h=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===h?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var bt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[of,rf]=[.5,.25],[wa,xa]=[4,3],Z=255;function ya(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let h=Bt(f),g=h.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(qn),nodes:t.length,others:e.length}}function ba(t,e,n=1/0){let o=Bt(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=wa,a=mr(t,af(t,o),r,s);return i&&
(a=mr(t,cf(t,o),r,s)||a),i&&!a&&mr(t,lf(t,o),r,s),sf(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=bt.sound}))}
function mr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:of)+(i.drawn?0:rf),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function sf(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function af({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>pr(t,a=>a.startsWith(i)?0:Z)):[];return i=>i.plain.includes(e)?i.plain===e?bt.whole:i.plain.
startsWith(e)?bt.start:i.plain.includes(r)?bt.word:bt.part:s.length&&hr(i,s)<Z?bt.anyOrder:o.length>=wa&&i.joined.startsWith(
o)?bt.joined:1/0}function cf({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=qn(r),i=s.length>=xa;return pr(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:Z)});return r=>{let s=hr(r,o);return s<Z?bt.sound+s/Z/4:1/0}}function lf({words:t,
sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=qn(a),f=ur(c);return pr(e,(m,h)=>{if(c.length<xa)return t[h].startsWith(
a)?0:Z;let g=fr(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?Z:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=ur(
s);return a=>{let c=hr(a,r);if(c<Z)return bt.fault+c/Z;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=fr(s,a.joined,i);return m<=i?bt.fault+(9*m+4)/Z:1/0}}function pr(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function hr({words:t},e){if(e.length>t.length)return Z;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===Z||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return Z;n+=r[t[s]],o|=1<<
s}return Math.min(n,Z-1)}var va=8,ka;function df(){return ka??=ya(d.nodes,d.others),ka}function uf(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=d.others[t];return`${d.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function ff([t]){return t?`⁨${d.others[t.node].label}⁩ is in the files, but not drawn.`:d.unlisted?`No name or alias\
 in this page matches. The files have ${v(d.unlisted,"name")} more.`:"No name or alias matches."}var ce=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?ba(df(),
e,this.otherChosen?va:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,va),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?ff(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?d.nodes[e]:d.others[e],m=r?null:l("small",{},"alias ",k(o)),h=s?l("small",
{text:"similar spelling"}):null,g=uf(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},z(d.
types[c]),l("span",{class:"found"},k(a),m,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",E=>E.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function gr(t){y({...t,path:u.path&&{...u.path,number:0}})}function Sa(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${d.nodes[t].label}`,onclick:()=>{gr({avoided:[...u.avoided,t]}),
p("path-avoid").querySelector("button")?.focus()}})}function Ma(){return u.avoided.length>0||u.avoidedTypes.length>0}function Ea(){
let t=p("path-avoid");t.hidden=!u.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=d.types.map((s,i)=>d.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...d.types.flatMap((s,i)=>o[i]?mf(i):[]),...u.avoided.map(pf));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function mf(t){let e=u.avoidedTypes.includes(
t),n=u.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:d.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>gr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function pf(t){let{label:e,short:n}=d.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>gr(
{avoided:u.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var le=60;function Ta(){let t=xt();if(!t||u.view!=="drawing")return;let e=t.nodes.map(w=>d.nodes[w]),{clientWidth:n,clientHeight:o}=p(
"network"),[r,s]=[n-2*le,o-$n()-2*le];if(e.map(w=>S.canvasToDOM(w)).every(({x:w,y:E})=>w>le&&E>le&&w<le+r&&E<le+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];An(),$t({
position:{x:(f+m)/2,y:(h+g)/2},scale:Math.min(S.getScale(),r/(m-f),s/(g-h)),offset:{x:0,y:-$n()/2},animated:!0})}function Aa({a:t,b:e},n){let o=Xt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(wr);return r.length?`The filters hide ${r.
join(" and ")}.`:Ma()&&gf(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(wf).join(", ")}.${hf()}`}function hf(){return At(u.rank)?"":` Only edges whose ${nt(d,u.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function gf(t,e){return rn(be(),t)[e]<1/0}function wf(t){let e=rn(be(),t).filter(n=>n<
1/0).length;return e===1?`${wr(t)} has no edge${se()?" that passes the filters":""}`:`${wr(t)} is in a part of ${b(e)} n\
odes`}function wr(t){return`⁨${d.nodes[t].short}⁩`}function $a(){let t=nt(d,u.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${At(u.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${u.problem}`.trimEnd()}function Ia({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Oe(t[n]),o&&Sa(t[n]));return n<
e.length&&r.append(xf(d.edges[e[n]])),r}function xf(t){let{weights:e,documents:n}=x(),{index:o}=t,r=At(u.rank)?"":` · ${nt(
d,u.rank)} ${we(G()[o],u.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Wn(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Rt(V(o)),onclick:()=>B(V(o))}),i)}var zn={a:null,b:null},Vn={a:Na("a"),b:Na("b")};function Ca(t){jt("a",t),jt("b",null),y({path:null,open:!0}),p("path-for\
m",HTMLDetailsElement).open=!0,Vn.b.focus()}function jt(t,e){zn[t]=e,Vn[t].value=e===null?"":d.nodes[e].label}function yf(){
let{a:t,b:e}=zn;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Vn[t===null?"a":"b"].
focus()}function Na(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function Oa(t,e){let n=Vn[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new ce(n,o,r,s=>{jt(t,s),yf()}),
n.addEventListener("blur",()=>jt(t,zn[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function bf(){let{path:t}=u;t&&(jt("a",t.a),jt("b",t.b),p("path-form",HTMLDetailsElement).
open=!0),Ea();let[e,n]=[Xt(),xt()];p("path-turn").hidden=e.length<2,p("path-status").textContent=t?Aa(t,n):"",p("path-re\
set").hidden=!t||n!==null||!se(),p("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Ia(n,r)):[]),p("path-hint").hidden=
!n,p("path-hint").textContent=n?$a():""}function La(t){let[e,n]=[Xt(),xt()];if(!n||!u.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...u.path,number:o}})}function Ra(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Oa("a","From"),Oa(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},qt("back","Previous path",()=>La(-1)),qt("forward","Next path",()=>La(1)))),l("div",{id:"path-reset"},ie()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));p("paths").replaceChildren(t),p("path\
s").hidden=!d.edges.length,t.addEventListener("toggle",()=>{t.open?zn.a===null&&u.selected?.kind==="node"&&jt("a",u.selected.
index):y({path:null})}),M(()=>[u.path,u.avoided,u.avoidedTypes,x(),u.rank,u.problem],bf),M(()=>[xt(),u.view],Ta)}var vf=[1,2,3];function Ba(t){if(!t.edges.length)return null;let{focus:e}=u,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...vf.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Ca(t.index)}))}var kf=3;function Da(t){let e=d.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,kf),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(d.nodes[s].
label,"strong"):Fn(s))});let r=e.length-n.length;return l("p",{class:"community"},je(ke(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var Sf=12;function Pa(t){let{weights:e}=x(),n=G(),{edges:o}=Zt(O(t.index)),r=u.neighbours?o:o.slice(0,Sf),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Hn(lt(d.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&u.rank!=="weight"&&l("p",{class:"hint",text:`${Mf()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Ef(t,o.length)]}function Mf(){return`By ${nt(d,u.rank)}: ${Vt(d,u.rank)}`}function Ef(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function _a(t){let e=d.nodes.length<d.about.nodes?"in this page":`of ${b(d.nodes.length)}`,n=(r,s)=>r>0?`${os(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=d.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var xr=4;function Fa(t){let e=d.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[ae(z(e),e.name),l(
"h2",{tabindex:"-1"},k(t.label)),Tf(t),Af(t),...$f(t),Nf(t),Dn(O(t.index)),Pn(O(t.index),["Mentions",s],r[t.index]),Ba(t),
l("div",{class:"sentences",id:"sentences"}),...Pa(t),Da(t),Of(t),_n("measures","Counts and measures",[If(s,o[t.index]),Un(
an(O(t.index)),"mention"),_a(t)])]}function Tf({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function Af({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function $f({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function If(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function Nf({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Hr(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,k(n)):k(n))}),e}function Of(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},k(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,xr).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>xr&&n.append(` and ${t.forms.length-xr} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Lf=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Ha({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Lf.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function ja(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=d.others[t],{name:i}=d.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[ae(z(d.types[n]),i),l("h2",{tabindex:"-1"},k(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(d.nodes.length,"node")}.`}),lr([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Ha(d,t),dir:"auto"}))]}function Wa({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>lt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Ga="graphkit: hints closed",Cf=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Rf=new Set(["be","have","do"]),[Bf,,,Df]=[0,1,2,3];function Ua(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=d.edges.reduce(o,null);if(!r||u.problem)
return[];let s=l("div",{class:"sentences best"});rt()&&Wn(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inlin\
e-name",...Rt(i),onclick:()=>B(i)},k(d.nodes[r.a].label)," – ",k(d.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} i\
n ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function qa(){
let{nodeIndices:t}=x(),[e,n]=Wa(d,t.filter(i=>d.nodes[i].type===Bf)),o=t.find(i=>d.nodes[i].type===Df),r=tn(d).find(i=>!Rf.
has(i.verb)),s=[e!==void 0&&Kn(`What do the articles say of ${Yn(e)}?`,()=>B(O(e))),n!==void 0&&Kn(`How is ${Yn(e)} conn\
ected with ${Yn(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Kn(`Who is named with “${Yn(o)}”?`,()=>B(
O(o))),r&&Kn(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Yn(t){return d.nodes[t].short}function Kn(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function za(){return Pf()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Cf.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:_f},"×"))}var yr=!1;function Pf(){try{return yr||window.localStorage.getItem(Ga)!==
null}catch{return yr}}function _f({currentTarget:t}){yr=!0;try{window.localStorage.setItem(Ga,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),p("details").focus({preventScroll:!0})}var Ff=15;function Va(){let{nodeIndices:t}=x();if(!t.length)return[l("p",{class:"empty",text:jf()}),se()&&ie()];let e=Ns(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Ff),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),za(),...Ua(),...qa(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Hf()}),l("ul",{class:"ranked"},...n.map(r=>Hn(r,e[r]/o,e[r]))),d.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${d.about.window}.`})]}function Hf(){let t=x().narrowed?" in t\
he articles shown":"";return u.rank==="weight"?`By the sentences they share with others${t}.`:u.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${nt(d,u.rank)} of their edges, added up.`}function jf(){return d.nodes.
length?"The filters leave nothing to show.":d.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Ya=null,Ka=null;function Wf(){let t=p("details"),{selected:e,other:n}=u,o=Et(e,Ya)&&n===Ka,r=document.activeElement,
s=t.contains(r)||r===p("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=p("sheet");if(t.replaceChildren(...kt(qf(e))),[Ya,Ka]=
[e,n],!o)return(e||n!==null)&&s&&_(t,"h2")?.focus({preventScroll:!0}),Uf();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);p("sheet").scrollTop=c,!(!s||r===p("search"))&&(Gf(t,i)??_(t,"h2"))?.focus({preventScroll:!0})}
function Gf(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Uf(){let[t,e]=[p(
"sheet"),p("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(u.selected||u.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function qf(t){return u.other!==null?ja(u.other):t?t.kind==="node"?Fa(d.nodes[t.
index]):ga(d.edges[t.index]):Va()}function zf(){let{selected:t,other:e,open:n}=u;p("panel").classList.toggle("open",n),p(
"panel").classList.toggle("reading",t!==null||e!==null),p("handle").setAttribute("aria-expanded",String(n)),p("handle-te\
xt").textContent=Vf()}function Vf(){let{selected:t,other:e}=u;return e!==null?d.others[e].label:t?K(d,t).map(n=>d.nodes[n].
label).join(" – "):"Filters and nodes"}function Ja(){let t=()=>[u.selected,u.other,u.neighbours,u.focus,x(),u.problem,
!u.selected&&rt()];M(()=>[u.selected,u.other,u.open],zf),M(t,Wf),M(()=>[...t(),u.sentences],()=>{let e=document.getElementById(
"sentences");e&&ua(e)}),p("handle").addEventListener("click",()=>y({open:!u.open})),document.addEventListener("keydown",
e=>{e.key!=="Escape"||e.defaultPrevented||(u.selected||u.other!==null?cr():y({open:!1}))})}async function Yf(){let t=p("reader",HTMLDialogElement),{reader:e}=u;if(e===null)return t.close();let n=await ut();!n||u.
reader!==e||(t.replaceChildren(...kt(Kf(n,e))),t.open||t.showModal(),t.scrollTop=0,p("reader-title").focus())}function Kf(t,e){
let n=ks(t,e),o=n.find(m=>Jt(t,m)),{title:r,id:s}=d.articles[e],i=n.filter(m=>m!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>y({reader:null})}),c=o===void 0?k(r||s):Xa(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Le(d.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Jf(t,i,o))]}function Jf(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},Xa(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",k(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function Xa(t,e){
let{text:n,marks:o}=t.sentences[e],r=u.selected?K(d,u.selected):[],s=document.createDocumentFragment(),i=0;for(let a of sn(
o,c=>r.includes(c))){let[c,f,m]=a,h=Xf(m,n.slice(c,f),r.includes(m));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",d.nodes[m].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function Xf(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>Zf(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",d.types[d.
nodes[t].type].colour),o}function Zf(t){y({reader:null}),B(O(t))}function Za(){let t=p("reader",HTMLDialogElement);t.addEventListener(
"close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),M(()=>[u.reader],Yf)}var gt=Qa()??{at:0,last:0};function Qa(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Jn(t,e){let n=t==="pushState"?{at:gt.at+1,last:gt.at+1}:gt;try{window.history[t](
n,"",e),gt=n}catch{}}function tc(){let t=Qa();gt=t?{at:t.at,last:Math.max(t.at,gt.last)}:{at:gt.at+1,last:gt.at+1},Jn("r\
eplaceState",window.location.href)}function ec(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
gt.at>0&&e!==!1:gt.at<gt.last&&n!==!1}function nc(){Jn("replaceState",window.location.href)}var oc=5,Ce=[];function Qf(){let{selected:t}=u;t?.kind!=="node"||t.index===Ce[0]||(Ce=[t.index,...Ce.filter(e=>e!==t.index)].
slice(0,oc+1))}function tm(){Qf();let{selected:t}=u,e=Ce.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,oc);p("trail").
hidden=!Ce.length,p("visited").hidden=!e.length,p("visited").replaceChildren(...e.map(n=>l("li",{},Fn(n))))}function Xn(){
for(let t of["back","forward"])p(t,HTMLButtonElement).disabled=!ec(t)}function rc(){let[t,e]=[qt("back","Back",()=>window.
history.back()),qt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],p("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),M(()=>[u.selected],tm)}function br(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function sc([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function ic(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var em=120,Wt={width:600,height:36},nm=900,ac=4,Re=ze(d.articles),C=om(),Y=null,de=0;function om(){let[t,e]=[Re[0]??0,Re[Re.
length-1]??0],{days:n,counts:o}=Re.length?Ve(Re,em):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Zn(){
if(Y)return br(Y.from,Y.to,C);if(!u.period)return[C.first,C.last];let[t,e]=u.period.map(wt);return[t,e]}function Be(t){let e=!t||
t[0]<=C.first&&t[1]>=C.last;y({period:e?null:[q(t[0]),q(t[1])]})}function vr(){let[t,e]=Zn(),n=C.last-C.first+1,o=Math.max(
...C.counts),r=C.counts.map((i,a)=>{let[c,f]=[C.first+a*C.width,Math.min(C.first+(a+1)*C.width-1,C.last)],m=Wt.width*a*C.
width/n,h=Wt.width*(f-c+1)/n,g=i?Math.max(2,(Wt.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return I("g",{class:w?"in":"out"},
I("title",{},`${Ot(q(c),q(f))}: ${v(i,"article")}`),I("rect",{class:"ground",x:m,y:0,width:h,height:Wt.height}),I("rect",
{class:"count",x:m+.1*h,y:Wt.height-g,width:.8*h,height:g}))}),s=p("strip-bars",SVGElement);s.classList.toggle("narrowed",
Y!==null||u.period!==null),s.replaceChildren(...r)}function Qn(){vr();let[t,e]=Zn().map(q);p("strip-from",HTMLInputElement).
value=t,p("strip-until",HTMLInputElement).value=e,p("strip-all").hidden=!u.period}function rm(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(De(),t.setPointerCapture(
n.pointerId),Y={from:e(n),to:e(n)},vr())}),t.addEventListener("pointermove",n=>{Y&&(Y.to=e(n),vr())}),t.addEventListener(
"pointerup",()=>{if(!Y)return;let n=Math.abs(Y.to-Y.from)*t.getBoundingClientRect().width,o=br(Y.from,n<ac?Y.from:Y.to,C);
Y=null;let r=u.period&&wt(u.period[0])===o[0]&&wt(u.period[1])===o[1];Be(r&&n<ac?null:o),Qn()}),t.addEventListener("poin\
tercancel",()=>{Y=null,Qn()})}function cc(t){let e=l("input",{type:"date",id:`strip-${t}`,min:q(C.first),max:q(C.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>p(r,HTMLInputElement).value);De(),he(n)&&he(o)&&Be(ic(wt(n),wt(o),t,C)),Qn()}),e}function sm(){let t=u.
period?Zn():null,e=t?t[1]-t[0]:C.width-1;(!t||t[1]>=C.last)&&Be([C.first,Math.min(C.first+e,C.last)]),de=window.setInterval(
()=>{let n=sc(Zn(),C);n?Be(n):De()},nm),kr()}function De(){window.clearInterval(de),de=0,kr()}function kr(){let t=p("str\
ip-play");t.textContent=de?"❚❚":"▶",t.setAttribute("aria-label",de?"Pause":"Play the articles over time")}function lc(){
let t=p("strip");if(t.hidden=C.first===C.last,t.hidden)return;let e=I("svg",{id:"strip-bars",viewBox:`0 0 ${Wt.width} ${Wt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>de?De():sm();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},cc("from"),l("span",{"aria-hidden":"true",text:"\
–"}),cc("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{De(),Be(null)}}))),
rm(e),kr(),M(()=>[u.period],Qn)}function Sr(t,e,n){let o=R(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function to(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function ue(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function dc(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:rs,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,ue(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function im(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function uc(t,e,n){let o=R(()=>[],()=>im(t.nodes));return{nodes:am(t,e,n,o),edges:cm(t,e,o)}}function am({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Sr(
"Type",t.length,i=>e[t[i].type].name),strength:ue("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:ue("Mentions",i=>o().mentions[i]),articles:ue("Articles",i=>o().articles[i]),first:to("F\
irst","First seen",i=>t[i].first),last:to("Last","Last seen",i=>t[i].last),roles:Sr("Roles",t.length,i=>t[i].roles.join(
"; ")),...fc(t),...dc(n.filter(({name:i})=>i!=="weighted_degree"))}}function cm(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,
i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("\
With",a=>r[a].b),strength:ue("Sentences",a=>e().weights[a]),articles:ue("Articles",a=>e().documents[a]),...t.relations.length?
{relations:lm(t)}:{},...fc(r),...dc(s),first:to("First","First seen",a=>r[a].first),last:to("Last","Last seen",a=>r[a].last)}}
function fc(t){return Object.fromEntries(["mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Sr(e==="mark"?"Mark":"Note",
t.length,n=>t[n][e])]))}function lm(t){return{title:"Relations",whole:"",hint:"What sentences say that one does with the\
 other, with their number; → from the first name to the second",words:!0,byNumber:!0,key:e=>es(t.edges[e]),text:e=>ts(
t,t.edges[e])}}function mc(t,{nodes:e,nodeIndices:n,edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:
[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-
a[f])}var Pe=uc(d,x,Os);function Mr(t,e){let n=Object.values(Pe[t]).map((o,r)=>{let s=o.text(e);return r===0?dm(t,e,s):l("td",
o.words?{class:um(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function dm(t,e,n){let o=t==="n\
odes"&&z(d.types[d.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
k(n)))}function um(t){return t.length>16?"words long":"words"}function pc({target:t}){return t instanceof Element?t.closest(
"tr"):null}function hc(t,e){let n=pc(t);if(!n||!Ue(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);B(e==="nodes"?O(o):V(o)),no(n)}function eo(){if(u.view==="drawing")return;let t=u.selected&&`${u.selected.
kind}s`===u.view?u.selected.index:-1,n=[...p("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=_(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function no(t){let e=t&&_(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function gc(t){let e=pc(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!Nt(t)||(t.preventDefault(),no(n[t.key]))}var oo=100,It=oo;function fm(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>pm(t,e,s&&!i)}))}function mm(t){let e=Object.entries(Pe[t]).map(([o,r])=>fm(t,o,r)),n=l("tbody",{onclick:o=>hc(
o,t),onkeydown:gc});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function pm(t,e,n){
let[o,r]=u.sort[t];y({sort:{...u.sort,[t]:[e,o===e?!r:!n]}})}function wc(t){let[e,n]=u.sort[t];return mc(t,x(),Pe[t][e]??
Pe[t].strength,n)}function hm(){let t=u.view;if(t==="drawing")return;let e=p("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(mm(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),It=oo;let n=wc(t);gm(e,u.sort[t]),_(e,"tbody")?.replaceChildren(...n.slice(0,It).map(o=>Mr(t,o))),xc(t,n.length),
eo()}function gm(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function xc(t,e){let n=(t==="nodes"?d.nodes:d.edges).
length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>It?`, the first ${b(It)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";_(p("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(oo,e-It))} more`,onclick:wm});_(p("tables"),".table-end")?.replaceChildren(
...e>It?[a]:[])}function wm(){let t=u.view,e=_(p("tables"),"tbody");if(t==="drawing"||!e)return;let n=It;It+=oo;let o=wc(
t);e.append(...o.slice(n,It).map(r=>Mr(t,r))),xc(t,o.length),eo(),no(e.children[n])}function yc(){M(()=>[u.view],()=>{let t=u.
view!=="drawing";p("tables").hidden=!t,p("drawing").classList.toggle("covered",t)}),M(()=>[u.view,u.view!=="drawing"&&x(),
u.sort],hm),M(()=>[u.selected],eo)}function xm(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=d.about,a=(f,m,h)=>f<m?`${b(f)} of ${v(m,h)}`:
v(m,h),c=[v(t,"article")+(i&&` ${at(i,Ye)}`),Ot(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(d.nodes.length,r,"no\
de")}, ${a(d.edges.length,s,"edge")}`];p("summary").textContent=c.filter(Boolean).join(" · ")}function ym(){let{nodes:t,
between:e}=d.about,n=[];d.nodes.length<t&&n.push(`the ${b(d.nodes.length)} strongest of ${b(t)} nodes`),d.edges.length<e&&
n.push(`${b(d.edges.length)} of the ${b(e)} edges between them`),p("note").hidden=!n.length,p("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function bm(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=d.about,f=Vt(d,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",At(o)?f:`${nt(d,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&j(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function vm(){let{failures:t,warnings:e}=d.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function km(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},k(e)))))}function bc(){xm(),ym();let t=p("how",HTMLDetailsElement);p("m\
ade").replaceChildren(...bm().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...vm().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},km(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,_(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{fe(t,e.target)||(t.open=!1)})}var vt="~";function ro(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function vc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Er(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function _e(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Tr(t){return new Map(t.map(({id:e},n)=>[e,n]))}function kc(t){let e=Tr(t.nodes),
n=Tr(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(vt),c])),r=dt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:_e(e,i=>s(i,"node"),i=>({selected:O(i)})),edge:_e(o,i=>s(
i,"edge"),i=>({selected:V(i)})),other:_e(Tr(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Sm(t,e),"not-thr\
ough":Mm(t,e),"not-through-type":Em(t),view:ro("view",["drawing","nodes","edges"]),focus:Tm(t,e),moved:Am(t,e),without:$m(
t),min:vc("minimum",Yt(t.edges.map(i=>i.weight))),articles:vc("minimumDocuments",Yt(t.edges.map(i=>i.documents))),rank:ro(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Im(t),community:Nm(t,e),period:Om(t),source:Lm(t),article:_e(n,({article:i})=>i,
i=>({article:i})),topic:_e(e,({topic:i})=>i,i=>({topic:i})),officials:Er("officials",r.officials),all:Er("all",r.all),isolates:Er(
"isolates",r.isolates),colours:ro("colours",["type","community"]),theme:ro("theme",["system","light","dark"])}}function Sm(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(vt):"",read:([n])=>{let[o,r,s]=n.split(vt),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function Mm(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function Em({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Tm(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(vt):"",read:([n])=>{let[o,r,s]=n.split(vt),
i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}function Am(t,e){
return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(vt)),read:n=>{let o=new Map;for(let r of n){let[,s,i,
a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[
...o.values()]}:{}}}}function $m(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.
types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Im(t){let e=new Set(t.relations.map(
({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function Nm(t,e){return{write:({communities:n})=>n.
map(o=>o===ct?vt:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Mt(t,t.nodes[s].community):r===vt?ct:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Om(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(vt):"",read:([n])=>{let o=n.split(vt);return e&&
o.length===2&&o.every(he)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Lm(t){let e=Je(t.articles).map(({name:n})=>n);return{
write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function Fe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Sc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Ec=["node","edge","other","path","view","focus"],Cm=250,He=kc(d),Gt={all:"",places:""},it=null;function Tc(){let[t,e]=[
Fe(He,u),Fe(He,u,Ec)];it&&window.clearTimeout(it.timer),t===Gt.all?it=null:e===Gt.places?it={timer:window.setTimeout(Mc,
Cm),hash:t}:(Mc(),Ac("pushState",t)),it||(Gt={all:t,places:e})}function Mc(){it&&(Gt={...Gt,all:it.hash},Ac("replaceStat\
e",it.hash),it=null)}function Ac(t,e){let n=[qr&&"embed",e].filter(Boolean).join("&");Jn(Pt?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),Xn()}function $c(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===Gt.
all)return;it&&window.clearTimeout(it.timer),it=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
moved:[],focus:null,view:"drawing",sentences:on,neighbours:!1,...dt(d),...Sc(He,t)};Pt&&(e.view="drawing");let{selected:n=null}=e;
Et(n,u.selected)?e.selected=u.selected:e.open=n!==null||typeof e.other=="number",y(e),Gt={all:t,places:Fe(He,u,Ec)}}function Rm(){
tc(),$c(),Tc(),Xn()}function Ic(){nc(),$c(),Xn();for(let t of["popstate","hashchange"])window.addEventListener(t,Rm);M(()=>[
Fe(He,u)],Tc)}var Bm=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter",
"Select the row; on the head of a column: sort by it, again: reverse the order"]]]],Dm=["A node is a person, an organisa\
tion, a place or a topic that the articles name; the larger, the more mentions. An edge joins two that are named togethe\
r; the thicker, the more sentences. Point at either to highlight it, click to read the sentences.","A hollow node is an \
observer: it only reports, as news agencies do. Nodes with strong edges stand close together. Drag a node to put it else\
where.","The address of this page always holds what you see: copy it to come back, or to show it to others who have the \
file."];function Nc(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",{},l("\
dt",{text:n}),l("dd",{text:o})))))}function Pm(){let t=l("button",{type:"button",class:"close","aria-label":"Close the h\
elp",text:"×",onclick:()=>p("help",HTMLDialogElement).close()}),e=Bm.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",
{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));return[l("div",{class:"help-head"},l(
"h2",{id:"help-title",text:"Help"}),t),...Dm.map(n=>l("p",{text:n})),...e,d.edges.length>0&&Nc("Measures of edges",d.edgeMeasures),
d.edges.length>0&&Nc("Measures of nodes",d.nodeMeasures)]}function _m(){let t=p("help",HTMLDialogElement);u.help&&!t.open?
t.showModal():!u.help&&t.open&&t.close()}function Oc(){let t=p("help",HTMLDialogElement);t.append(...kt(Pm())),t.addEventListener(
"close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),
document.addEventListener("keydown",e=>{e.key!=="?"||We(e.target)||!Nt(e)||(e.preventDefault(),y({help:!0}))}),M(()=>[u.
help],_m)}function Lc(){let t=p("search",HTMLInputElement),e=new ce(t,p("suggestions"),p("no-match"),n=>{t.value="",B(O(n))},n=>{t.
value="",hs(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||We(n.target)||
!Nt(n)||(n.preventDefault(),t.focus(),t.select())})}function so({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function io({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Fm({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Cc(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
ge(m[i])])),on_page:!0}}function Hm(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:h,values:g})=>[h,ge(g[r])])),first_seen:c.first,last_seen:c.last,relations:Qr(t,c),timeline:Cc(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Cc(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function ao(t,e){return e.nodeIndices.map(o=>Fm(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function co(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Hm(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Rc=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function jm(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Bc(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>jm(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Dc(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Rc.includes(o));return Bc([...Rc,...n,"timeline",
"named_mentions","mark","note"],ao(t,e),so(t))}function Pc(t,e){let n=io(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Bc(o,co(t,e),n)}var Wm=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Gm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function lo(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Gm[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Fc(t,e,n){let o=Um(
t),r=zm(t,e,n),s=ao(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Wm,...[...o.node,...o.edge].map(qm),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${lo(i.id)}">${_c(i,o.node)}</node>
`),...co(t,e).map(i=>`<edge source="${lo(i.source)}" target="${lo(i.target)}">${_c(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Um(t){let e=so(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(io(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function qm({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function _c(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${lo(t[o])}</data>`).join("")}function zm({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:zt(r.map(({x:w})=>w)),y:zt(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:E})=>[Math.abs(w-s.x),Math.
abs(E-s.y)])),m=c>a?100:4,h=m/c;f*h>5e3&&(h=5e3/f,m=Math.max(c*h,4));let g=w=>ge(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:E,y:T,size:$})=>{let A=c>a?($-a)/(c-a):0,{colour:tt}=e[t[w].type],[et,W,Xc]=[1,3,5].map(Nr=>parseInt(tt.slice(
Nr,Nr+2),16));return[t[w].id,{x:g((E-s.x)*h),y:g((s.y-T)*h),size:g(4+(m-4)*A),r:et,g:W,b:Xc}]}))}function Hc(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${Fr(d.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function uo(t,e,n){Hc(t,new Blob([n],{type:e}))}var jc={"Nodes as a table (CSV)":()=>uo(
"nodes.csv","text/csv",Dc(d,x())),"Edges as a table (CSV)":()=>uo("edges.csv","text/csv",Pc(d,x())),"Graph for Gephi and\
 others (GraphML)":()=>uo("graph.graphml","application/xml",Fc(d,x(),yo))};function Wc(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>Vi(o()).toBlob(s=>{s&&Hc("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>uo("drawing.svg","image/svg\
+xml",zi(Ki(o())))))}var Vm=120,Ym="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Km="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Jm="Whe\
re you publish the page, give its address instead of the file's name.",Ut=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Ar=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Gc=l("p",{class:"hint",id:"share-note"}),Uc=l("p",{class:"hint",text:Jm}),fo=l("p",{id:"copied",role:"st\
atus"}),qc=zc("Copy link",Ut,"Link copied.");async function Xm(t,e){try{await navigator.clipboard.writeText(t.value),fo.
textContent=e}catch{t.focus(),t.select(),fo.textContent="This browser does not let the page copy: copy what is selected."}}
function zc(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Xm(e,n)})}function Vc(){
let t=window.location.href;Ut.value=Rr(t),Gc.textContent=me(t)?Ut.value?Ym:Km:"",[Ut.hidden,qc.hidden]=[!Ut.value,!Ut.value],
Ar.value=Br(t,at(d.about.title,Vm)),Uc.hidden=!me(t),fo.textContent=""}function Yc(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Gc,Ut,qc,l("p",{class:"share-title",text:"In another page"}),Uc,Ar,zc("C\
opy HTML",Ar,"HTML copied."),fo)}var Zm={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},Qm={type:"Type",community:"Community"},tp={system:"As the system",
light:"Light",dark:"Dark"},ep={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5\
 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function np(t){return I("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},I("path",
{d:ep[t]}))}function Kc(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},np(t),l("span",{class:"tool-n\
ame",text:e}))}function $r(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));
return M(()=>[u[t]],()=>{for(let r of o)r.checked=r.value===u[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("leg\
end",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Ir(t,e,...n){let o=`menu-${e}`,r=l("di\
v",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Kc(e,t,{"aria-expanded":"false","aria-c\
ontrols":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("ari\
a-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),
i.addEventListener("focusout",c=>{c.relatedTarget&&!fe(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdow\
n",c=>{fe(i,c.target)||a(!1)}),r.addEventListener("click",c=>{Ue(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),
i}function op(){let t=Ir("Share","share",Yc());return _(t,"button")?.addEventListener("click",Vc),t}function Jc(){let t=Object.
entries(jc).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));p("tools").append($r("view","Shown a\
s",Zm),Ir("Colours","colours",$r("colours","Colour nodes by",Qm),$r("theme","Light or dark",tp)),Ir("Download","download",
Wc(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),op(),Kc("help","Help",{"aria-haspopup":"dialog","aria-ke\
yshortcuts":"?",onclick:()=>y({help:!0})}))}As();bc();ca();lc();Lc();na();Li();Ja();rc();Ra();yc();Jc();Oc();Za();zr();Ic();Io();ee();window.setTimeout(ut,300);window.
graphkit={network:S,data:d,state:u,select:B,update:y,labels:Ft,communityNames:Te,visible:x};})();
