// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function N(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...X(n)),o}function X(t){return t.filter(Boolean)}function I(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Lu={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function Q(t){return I("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},I("path",{d:Lu[t.shape],fill:t.colour}))}
function xn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function ii(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function pt(t,e,n){let o=I("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},I("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ct(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function he(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function $t({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function bn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function He(t,e){return e instanceof Node&&t.contains(e)}function vn(t,e){return t instanceof Element?
t.closest(e):null}function cr(t){let[e,n=""]=ai(t,"#"),[o,r=""]=ai(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function ai(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function ci({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function ar(t){return t==="embed"||t.startsWith(
"embed=")}function lr(t){let{query:e,hash:n}=cr(t);return e.some(ar)||n.some(ar)}function kn(t){let{base:e,query:n,hash:o}=cr(
t),r=s=>s.filter(i=>!ar(i));return ci({base:e,query:r(n),hash:r(o)})}function Cu(t){let{base:e,query:n,hash:o}=cr(kn(t)),
r=_e(t)?e.slice(e.lastIndexOf("/")+1):e;return ci({base:r,query:[...n,"embed"],hash:o})}function li(t){let e=kn(t);if(!_e(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function _e(t){return t.startsWith("file:")}function di(t,e){let[
n,o]=[Cu(t),e].map(Bu);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Bu(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var ui=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function q(t){let[e,n,o]=t.split("-");return`${Number(o)} ${ui[Number(n)-1]} ${e}`}function je(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${ui[Number(n)-1]} ${e}`:e}function At(t,e){return t?t===
e?q(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${q(e)}`:`${t.slice(0,4)===e.slice(0,4)?q(t).slice(0,-5):q(t)}\
 – ${q(e)}`:""}function Nt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function U(t){return new Date(t*864e5).toISOString().
slice(0,10)}function It(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Nt(t);return Number.isFinite(e)&&U(e)===t}function ge(t){
return t.filter(({date:e})=>e).map(({date:e})=>Nt(e)).sort((e,n)=>e-n)}function Sn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function fi(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Ru(n[n.length-1]));return n}function Ru(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return mi(new Date(Du(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Du(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function mi(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function dr(t,e){return e==="week"?mi(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Pu=32,En=80,Fu={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function lt(t,e=Pu){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function C(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Fu[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function pi(t){let e=C(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function zt({id:t,title:e,date:n}){let o=lt(e||t,En);return n?`${o}\
 · ${q(n)}`:o}function ne(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function we(t){return lt(t,En)||"No source given"}function ur(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Hu="https://www.wi\
kidata.org/wiki/";function hi(t){return/^Q[1-9]\d*$/.test(t)?Hu+t:ur(t)}function Ot(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function yi(t,e){let n=wi(e,"degree"),o=wi(e,"community"),r=Ot(e.nodes).map((i,a)=>({..._u(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=Ot(e.edges).map((i,a)=>ju(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks)Object.assign(a<0?r[i]:mr({nodes:r,edges:s},i,a)??{},{mark:c,note:f});return{about:e.about,
types:Ot(e.types),ranks:Ot(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(gi),nodeMeasures:e.node_measures.map(gi),
articles:Ot(e.articles),communities:Wu(r),nodes:r,edges:s,relations:Ot(e.relations),others:Ot(e.others).map(i=>({...i,called:e.
called[i.id]??[i.label]})),unlisted:e.unlisted,story:e.story,unnamed:Ot(e.unnamed),ends:Int32Array.from(s.flatMap(({a:i,
b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function gi(t){return{...t,values:Float64Array.from(t.values)}}function wi({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function _u({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:lt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:xi(
s.timeline,i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.
rule!==""&&!i.fixed.includes(a.rule)})),edges:[]}}function ju({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,
a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,
among_strongest:i.among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:xi(i.timeline,
a)}}function xi(t,{periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var fr=12,vt=-1;function Pt({
communities:t},e){return e<fr&&t[e].members.length>1?e:vt}function Wu(t){let e=[];for(let{index:n,community:o}of t){for(;e.
length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r}\
 and ${s}`:r?`${o} and ${r}`:o,members:n}})}function mr({nodes:t,edges:e},n=-1,o=-1){let r=t[n]?.edges.find(s=>ht(e[s],n)===
o);return r===void 0?void 0:e[r]}function ht(t,e){return t.a===e?t.b:t.a}function nt(t,{kind:e,index:n}){return e==="nod\
e"?[n]:[t.edges[n].a,t.edges[n].b]}function B(t){return{kind:"node",index:t}}function V(t){return{kind:"edge",index:t}}function Ft(t,e){
return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function oe(t){return h(t,HTMLScriptElement).text}var pr=JSON.parse(oe("drawn")),u=yi(pr,JSON.parse(oe("payload")));var Y=lr(window.location.href),bi=Y&&lr(`#${window.location.hash.slice(1)}`);Y&&(document.documentElement.dataset.embed=
"");function qu(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},Q(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function vi(){Y&&h("drawing").append(qu());let t=h("whole",HTMLAnchorElement);t.hidden=!Y;
let e=()=>{t.href=kn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var Tn={period:null,sources:null,article:null,topic:null,compare:null};function Ht({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function hr(t,e){if(!Ht(e))return null;if(e.compare){let[a,c]=gr(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:Gu(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
ye({date:a,source:c},"periods",n))))}function ye({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function gr(t,e,{by:n,sides:o}){let r=hr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&ye(a,n,i)));return[s(o[0]),s(o[1])]}function Gu({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function $n({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Mn(t,r),i=Mn(e,r);return{weights:s.times,namedWeights:Mn(n,r).times,documents:s.documents,mentions:i.times,named:Mn(
o,r).times,articles:i.documents}}function Mn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function ki({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Si(t,e,n,o){let r=new Map;for(let s of ki(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(dr(i,o),(r.get(dr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function Ei(t,e,n){
let o=ki(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function An({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Mi({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Ti({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function $i({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Ai({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function wr({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([T,A])=>T===g&&(!i||i[s?.sentences[A].article??0])),E=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
E.length:p,sentences:E,marks:new Map(w.map(([,T,A,$])=>[T,[A,$]])),reporters:new Map(w.flatMap(([,T,,,A])=>A===-1?[]:[[T,
A]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var Uu=new Intl.NumberFormat("en"),zu=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Vu=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Yu=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return Uu.
format(t)}function yr(t){return zu.format(t)}function Nn(t){return Vu.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function Ni(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[Yu.select(t)]}`}function In(t,e){
return t.toFixed(e).replace("-","−")}function Ii(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function Oi(t){return t<.001?"p < 0.001":`p =\
 ${yr(t)}`}function We(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function xe(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Li=4;function _t(t){return t==="weight"||t==="documents"}function gt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function be({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function xr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Ci(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:xr(t,e).values}function br({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function qe(t,e){return _t(e)?b(t):In(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Bi({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Nn(e)):""}function Ri(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Di({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Li||s[c]<Li),s[a]+=1,s[c]+=1}return r}function kt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Tn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function ve(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function Pi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Mi(t,w,e.verb))),i=vr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:vr(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?vr(t,{...e,communities:[]},s,o.mentions):i,p=kr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:kr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:kr(Di(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:Ku(t,m.nodes)}}function Ku(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Pt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function vr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},E)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Pt(t,g)))&&o[E]>0));i&&Ju(t,c,n,o),a&&Xu(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return On(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function On({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Ju({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Xu(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=ht(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function kr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Fi(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[ht(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>ht(t.edges[a],e))],edges:i}}function Hi(t,e){
return e.focus!==null||Object.entries(Sr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Sr(t){let{
rank:e,all:n,...o}=kt(t);return o}function Qu(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function L(t,e){let n;return()=>{let o=t();
return(!n||!Qu(o,n.of))&&(n={of:o,made:e()}),n.made}}var Ln=5,Mr=20,ke={selected:null,other:null,hovered:null,sentences:Ln,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,sort:{nodes:["s\
trength",!0],edges:["strength",!0]},...kt(u)},d=ke,_i=[],Er=!1;function y(t){Object.assign(ke,t),ke.problem&&Ht(ke)&&Object.
assign(ke,Tn,{open:!0,refused:ke.refused+1}),!Er&&(Er=!0,queueMicrotask(()=>{Er=!1,Tr()}))}function Tr(){for(let t of _i)
t()}function k(t,e){_i.push(L(t,e))}function R(t){Ft(t,d.selected)&&d.other===null||y({selected:t,other:null,hovered:null,
sentences:Ln,neighbours:!1,open:t!==null})}function ji(t){R(null),y({other:t,open:!0})}function re(t){Ft(t,d.hovered)||y(
{hovered:t})}var Vt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Se={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},$r=3.84;function Zu({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>ye(m,s,i)&&(!e||ye(m,"periods",e))&&(!n||ye(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function tf(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function ef([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function Wi(t,e,n,o){let r=gr(e,n,o),[s,i]=r.map(m=>$n(e,m)),a=m=>Zu(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let E=i[p][w];if(!g&&!E)return null;let T=tf(g,E,
c);return{kind:ef([g,E],T),times:[s[m][w],i[m][w]],documents:[g,E],g2:T}});return{sizes:c,nodes:f("mentions","articles"),
edges:f("weights","documents")}}var Ge=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var nf=6;function qi({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[w,f,r[f]]}
return a}function Gi({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Cn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Ge;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Ui(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new Ge;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],E=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[m,w]),f.push(E+o[g],g))}}return of(n,a,i.get(n)??0)}function of(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function zi(t,e,n,o=nf){let[r,s]=e<n?[e,n]:[n,e],i=Cn(t,s),a=e===n?null:Ui(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...rf(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
sf);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(af)}function rf(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,E)=>g[E]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=Ui(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function sf(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function af({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Yi(t,e){let n=Ot(t.sentences),o=lf(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>Vi(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>Vi(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[wt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:cf(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[E,T]=[s(m),s(p)];return E.includes(g)&&T.includes(w)||E.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function cf(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function lf(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Vi(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function wt(t){
return Array.isArray(t)?t[0]:t}function Ar({sentences:t},e,n){return n?e.filter(o=>n[t[wt(o)].article]):e}function Ki({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Ee({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Nr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ee(t,wt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(wt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ji(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[wt(o)],s=!Array.isArray(o)&&Ee(t,wt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var df=120;function Xi(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-df)),r=[...e].sort((s,i)=>wt(s)-wt(i));return Nr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Bn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Zi="so sentences and the filters by period, source, topic and article are missing; all else works, and",uf=`This bro\
wser lacks DecompressionStream, ${Zi} a current Firefox, Chrome, Edge or Safari shows everything.`,ff=`This file's sente\
nces are damaged, ${Zi} a fresh copy of the file shows everything.`,Qi,Ir=null;function Z(){return Qi??=d.problem?Promise.
resolve(null):pf().catch(mf),Qi}function W(){return Ir}function ta(){ea()&&!("DecompressionStream"in window)&&y({problem:uf})}
function ea(){return oe("evidence").startsWith('"')}function mf(){return y({problem:ff}),null}async function pf(){let t=oe(
"evidence");return Ir=Yi(JSON.parse(ea()?await hf(JSON.parse(t)):t),u),y({}),Ir}async function hf(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Or(){return[d.period,d.sources,d.article,d.topic,d.compare,Ht(d)&&W()]}var Ue=L(Or,()=>{let t=W(),e=t&&hr(t,d);
return{chosen:e,counts:t&&e?$n(t,e):u.counts}}),G=L(Or,()=>{let t=W();return t&&d.compare&&Wi(u,t,d,d.compare)});function na({
kind:t,index:e}){let n=G();return n&&(t==="node"?n.nodes:n.edges)[e]}var K=L(()=>[d.rank,Ue()],()=>Ci(u,d.rank,Ue().counts)),
gf=L(()=>[K(),Ue().counts.weights],()=>Ri(K(),Ue().counts.weights)),x=L(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Or()],()=>({...Pi(u,d,Ue(),gf),waiting:Ht(d)&&!W()})),D=L(()=>[
x(),d.focus],()=>{let t=x();if(!d.focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,
drawnIndices:[...new Set([...t.drawnIndices,...e])].sort((n,o)=>n-o)}}),oa=L(()=>[x(),K()],()=>br(u,x().edges,K())),ra=L(
()=>[x()],()=>br(u,x().edges,x().weights)),ze=L(()=>[x(),K()],()=>qi(u,x().edges,K())),Yt=L(()=>d.path?[d.path.a,d.path.
b,ze(),d.avoided,d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];
let r=u.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return zi(Gi(u,ze(),t,r),t.a,t.b)});function ot(){let t=Yt();
return t[Math.min(Math.max(d.path?.number??0,0),t.length-1)]??null}var wf=L(()=>[x(),K()],()=>new Map);function Kt(t){if(t.
kind==="edge")return{nodes:nt(u,t),edges:[t.index]};let e=wf(),n=e.get(t.index)??Fi(u,t.index,x(),K());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function Rn(t){let[e,{chosen:n}]=[W(),x()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index].timeline:Si(e,t,n,u.about.period)}function sa(t){let[e,{chosen:n}]=[W(),x()];return!e||!n?(t.kind==="n\
ode"?u.nodes:u.edges)[t.index]:Ei(e,t,n)}var ia={x:60,y:22},yf=150,xf=8e6,bf=.15;function aa(t,e,n){let{xs:o,ys:r,middle:s}=vf(t),i=o.length*(o.length-1)/2,a=Math.
min(yf,Math.ceil(xf/Math.max(i,1)));for(let f=0;f<a;f+=1)kf(o,r,e,180*(1-f/a));Sf(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&Ef(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function vf(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function kf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let p=t[a]-t[m],g=e[a]-e[m],w=8100/(p*p+
g*g+1e-6);c+=p*w,f+=g*w,s[m]-=p*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,p]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,p)/90;s[a]-=m*g,i[a]-=p*g,s[c]+=m*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=bf*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*p,e[a]+=m*p}}function Sf(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Ef(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
ia.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+ia.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var Mf=180,ca=110,Tf=44,Lr=70,$f=36,Af=66;function la(t,e,n,o){let r=Nf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Mf];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?If(t,c,r):c.map(g=>[g,Of(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=$f&&(f=Math.
max(f,w*Lr/(2*Math.PI)));let E=c.slice(g,g+Math.floor(2*Math.PI*f/Lr+1e-9));E.sort((A,$)=>p.get(A)-p.get($)||A-$);let T=Lf(
E.map(A=>p.get(A)),Lr/f);E.forEach((A,$)=>{s.set(A,{x:f*Math.cos(T[$]),y:f*Math.sin(T[$])})}),g+=E.length,f+=g<c.length?
Af:ca}c.length&&a.push(f-ca+Tf)}return{places:s,radii:a}}function Nf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[ht(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>ht(e[a],s));return r.set(
s,i),i}}function If({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Of(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Lf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:E,
count:T}=i.pop();w={sum:w.sum+E,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function Dn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var da=10.5,Cf=22,Bf=5,Rf=60,ua=2,Df=6,Lt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Cr=[];function Pf(t){if(!Cr[t.index]){let e=yt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Lt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Cr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Cr[t.index]}function Ff(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),da),Cf))/2}function Pn(t,e,n=ua,o=Ff(t,e)){let{width:r,above:s,
below:i}=Pf(t),[a,c]=[o*r,o*(s+i)],f=Ve(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:w,top:E,right:w+a,bottom:E+c}))}function Ve(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function Hf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Br(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Dn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,Bf),...s]),m=new Set([...f,...r?t.slice(0,Rf):[]]);for(let g of e)a.add(
Ve(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?Df:ua,E=Pn(u.nodes[g],n,w),T=Pn(u.nodes[g],n,w,da),A=z=>z.
left>=c.left&&z.right<=c.right&&z.top>=c.top&&z.bottom<=c.bottom,$=z=>A(z)&&!a.hit(z,g),ft=z=>A(z)&&!a.hit(z,g,s.includes(
g)?0:g),mt=E.find($)??T.find($)??(m.has(g)?T.find(ft):void 0)??(f.has(g)?Hf(T,c).find(ft):void 0);mt&&(a.add(mt,-1),p.push(
mt))}return p}function yt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var Fn=28,_f=.02,fa=1.6,jf=1.6,Wf=6,qf=3.5,Gf=5,Uf=.8,St={upright:!1,across:1,down:1};function ma({x:t,y:e}){let[n,o]=St.
upright?[-e,t]:[t,e];return{x:n*St.across,y:o*St.down}}function pa({x:t,y:e}){let[n,o]=[t/St.across,e/St.down],[r,s]=St.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function ha(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Hn(1);if(St.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),St.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(St,Vf());for(let s of u.nodes)[s.x,s.y]=[s.x*St.across,s.y*St.down];let{scale:o}=Ye(),r=Math.min(Math.max(
qf/o-Wf,0),Gf);r&&zf(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,Uf/o),2.5)}function zf(t){let e=u.nodes.map(r=>Ve(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function Vf(){
let{scale:t}=Ye(),{wide:e,high:n}=ga(),{left:o,top:r,right:s,bottom:i}=Hn(t),a=c=>Math.min(Math.max(c,1),jf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function ga(){let{clientWidth:t,clientHeight:e}=h("network"),n=Fn+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*Fn,50),high:Math.max(e-Fn-n,50),below:n}}function Ye(t=D().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=ga(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[_f,2*fa];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:E,right:T,bottom:A}=Hn(g,t);g<=fa&&(T-w)*g<=s&&(A-E)*g<=i?
a=g:c=g}let f=Hn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(Fn-o-n)/
2}}}function Hn(t,e=D().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Ve(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Pn(i,t)[0],p=Math.max(0,(f-c-n)/2);return[a,{left:c+p,right:f-p,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var Yf=1.5,Kf=2,Jf=.3,wa=Array.from({length:fr},(t,e)=>`community-${e+1}`),ya="community-other",_n=null;function xa(){return _n||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function ba(){return`${xa()} ${d.colours}`}function jn(){let t=document.documentElement;
t.dataset.theme=xa(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:ba(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Vt).map(o=>[o,n(o)])),communities:Object.fromEntries([...wa,
ya].map(o=>[o,n(o)]))}}var jt=jn();function O(){return jt}function va(){return jt.name===ba()?!1:(jt=jn(),!0)}function Rr(t,e){
_n=t,jt=jn();try{return e()}finally{_n=null,jt=jn()}}function Ke(t){return Dr(Pt(u,t))}function Dr(t){return t===vt?ya:wa[t]}
function ka({index:t,observer:e}){let n=G()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function Wn(t){let e=G()?.
nodes[t.index]?.kind,n=d.colours==="community"?jt.communities[Ke(t.community)]:u.types[t.type].colour,o=e?jt.changes[e]:
n;return ka(t)?{fill:jt.ground,border:o}:{fill:o,border:jt.ground}}function qn(t,e){return Math.min(ka(t)?Kf:Yf,Jf*t.size*
e)}function Sa(t){let{fill:e,border:n}=Wn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}ha();var Ea=new vis.DataSet(u.nodes.map(Sa)),M=new vis.Network(h("network"),{nodes:Ea,
edges:[]},JSON.parse(oe("options")));function Pr(){Ea.update(u.nodes.map(Sa))}var Gn=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),$a=0,Xf=500,Qf=3;function Ma(){return 2*x().nodeIndices.length<u.nodes.length}
var Ta=L(()=>[(Ma()||d.focus?.rings)&&x(),d.focus,d.focus?.rings&&K()],()=>{if(d.focus?.rings)return Zf(d.focus.node);let t={
free:!0,rings:[]};return Ma()&&x().nodeIndices.length<=Xf?{...t,places:tm()}:{...t,places:Gn}});function Zf(t){let{places:e,
radii:n}=la(u,t,x(),K());return{free:!1,rings:n,places:Gn.map((o,r)=>e.get(r)??o)}}function tm(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((c,f)=>[c,f])),s=e.map(c=>{let{a:f,b:m,opacity:p}=u.edges[c],
g=u.nodes[f].community===u.nodes[m].community?Qf:1;return[r.get(f),r.get(m),p*g]}),i=aa(t.map(c=>({...Gn[c],size:u.nodes[c].
size})),s,n/(o||1)),a=[...Gn];return t.forEach((c,f)=>{a[c]=i[f]}),a}var tt=L(()=>[Ta(),d.moved],()=>{let t=Ta(),e=[...t.
places];if(t.free)for(let[n,o,r]of d.moved)e[n]=ma({x:o,y:r});return{...t,base:t,places:e}});function Je(){return $a}function Jt(t){
$a+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(u.nodes[o],{x:e,y:n}),Object.assign(M.body.nodes[o],{x:e,y:n})})}function Un(t,e){
if(!tt().free)return;let{x:n,y:o}=pa(e),r=d.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var em=400,nm=5,om=1.5,Aa=3,rm=.11,sm=.012,im=.8,Oa=13,La=16,Ca=L(()=>[D(),Je()],()=>{let t=[],{nodes:e,nodeIndices:n}=D();
if(n.length<=em||!tt().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(
({members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=nm&&t.push(am(s,i,2*o*sm))}),t});function am(t,e,n){let o={x:Na(e.map(
a=>u.nodes[a].x)),y:Na(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(im*e.length)).flatMap(a=>cm(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:lm(
i)}}function cm({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function Na(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function lm(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...Ia(e),...Ia(e.reverse())]}function Ia(t){let e=[];for(let n of t){for(;e.length>1&&dm(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function dm(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function Ba(t,e){return Math.min(Math.max((Aa-t/e)/(Aa-om),0),1)}function Ra(t,e,n,o){let r=Ba(n,o);if(r){t.globalAlpha=
rm*r;for(let{community:s,corners:i}of Ca()){t.fillStyle=O().communities[Ke(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function Da(t,e,n){let o=[];if(Ba(t,e)<.5)return o;let r=Dn(),s=yt(
h("overlay",HTMLCanvasElement));s.font=Fa();for(let{community:i,middle:a}of Ca()){let{nodes:c}=D(),m=u.communities[i].members.
filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),p=Math.max(...m.map($=>s.measureText($).width))/2,g=La*m.length,w=($,ft,mt)=>Math.
max(Math.min($,mt),ft),E=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),A=[0,-g,g].map($=>({lines:m,
left:E-p,right:E+p,top:T+$,bottom:T+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));A&&(r.add(A,-1),o.
push(A))}return o}function Pa(t,{lines:e,left:n,right:o,top:r},s){t.font=Fa(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=O().ground,t.fillStyle=O().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*La+Oa];t.strokeText(i,c,f),t.fillText(i,c,f)})}function Fa(){return`600 ${Oa}px ${Lt}`}var Ha=.1;function zn(t,e,n,o){Ra(t,e,n,o);for(let r of[...tt().rings].reverse())um(t,e,r*e.scale,e.scale/n)}function um(t,{
x:e,y:n},o,r){t.fillStyle=t.strokeStyle=O().edge,t.lineWidth=r,t.globalAlpha=Ha,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.
fill(),t.globalAlpha=4*Ha,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.stroke(),t.globalAlpha=1}var _a=120,Me=h("overlay",HTMLCanvasElement),rt=document.createElement("canvas"),F={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function dt(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:M.getScale()}}function Xe(t=0){F.until=
performance.now()+t+_a,window.clearTimeout(F.timer),F.timer=window.setTimeout(()=>{F.timer=0,F.blurred&&M.redraw()},t+_a)}
function Fr(){window.clearTimeout(F.timer),F.timer=0,Vn()}function Vn(){F.sharp=null,F.pictured=null}function Yn(){return F.
blurred}function ja(){let t=mm(),e=o=>o.width===t.width&&o.height===t.height,n=F.timer!==0&&performance.now()<F.until;n&&
!F.pictured&&F.sharp&&e(Me)&&fm(t,F.sharp),F.blurred=n&&F.pictured!==null&&e(rt),M.body.nodeIndices=F.blurred?[]:D().nodeIndices}
function Hr(){F.sharp=dt(),F.pictured=null}function fm(t,e){if((rt.width!==t.width||rt.height!==t.height)&&(rt.width=t.width,
rt.height=t.height),![t,Me].every(({width:o,height:r})=>o&&r))return;let n=yt(rt);n.clearRect(0,0,rt.width,rt.height),n.
drawImage(t,0,0),n.drawImage(Me,0,0),yt(Me).clearRect(0,0,Me.width,Me.height),F.pictured=e}function Wa(t){if(!F.pictured||
!rt.width||!rt.height)return;let e=rt.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=dt(),s=r/F.pictured.scale,i=Math.round(
(n-F.pictured.x*s)*e),a=Math.round((o-F.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(rt,i,a,Math.round(
rt.width*s),Math.round(rt.height*s)),t.restore()}function mm(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var pm={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Kn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Lt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=O().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
O().ink,t.fillText(u.nodes[e.node].short,r,s)}function qa(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Lt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=O().ink,t.fillText(e,n/2,o/2)}function Ga(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=G()?.edges[e.index]?.kind;
t.strokeStyle=o?O().accent:r?O().changes[r]:O().brightEdge,t.setLineDash(r?Se[r]:[]),_r(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function _r(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Jn(t,e,n){let{fill:o,border:r}=Wn(e),{shape:s}=u.types[e.type];Xn(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=qn(e,n.scale),t.strokeStyle=r,t.stroke()}
function jr(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];Xn(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function Xn(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of pm[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Wr=4,hm=.5,gm=52,wm=2.5,Ua=350,Qn=1,qr={left:-1/0,right:1/0,top:-1/0,bottom:1/0},se=!0,Gr=0;function Xt(){return qr.
left>-1/0}function Zn(){return Gr}function Te(t=!1){se=!0,xt({...Ur(),animated:t})}function Ur(){let{scale:t,position:e,
offset:n}=Ye(),o=h("network").clientWidth/2-Wr,r=h("network").clientHeight,[s,i]=[Wr-r/2-n.y,r/2+n.y-Wr];return qr={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},Qn=t,{position:e,scale:t,offset:n}}function Et(){return{scale:Qn,frame:qr}}
function za(){return se}function to(){se=!1,Gr+=1}function xt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Gr+=
1;let r=o&&bn();r&&Xe(Ua),M.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Ua,easingFunction:"easeInOutQuad"}})}
function $e(t){se=!1;let e=Math.min(Math.max(M.getScale()*t,Qn/4),10);xt({position:M.getViewPosition(),scale:e,animated:!0})}
function Va(t,e){se=!1;let{x:n,y:o}=M.getViewPosition(),r=M.getScale();Xe(),xt({position:{x:n+t/r,y:o+e/r},scale:r})}function Ya(){
if(!d.selected)return;let t=nt(u,d.selected).map(c=>u.nodes[c]),[e,n]=[Qe(),Ja()],{clientWidth:o,clientHeight:r}=h("netw\
ork");if(t.every(c=>{let f=M.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;se=!1;let i={x:xe(
t.map(c=>c.x)),y:xe(t.map(c=>c.y))},a=e?Math.max(M.getScale(),hm):M.getScale();xt({position:i,scale:a,offset:{x:-n/2,y:-e/
2},animated:!0})}function Ka(t,e){se=!1;let n=Ye(t,{beside:Ja(),covered:Math.max(Qe(),0)});xt({...n,scale:Math.min(n.scale,
wm*Qn),animated:e})}function Ja(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));
return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function Qe(){let t=Number(getComputedStyle(document.documentElement).
getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-gm:0}var ym=350,xm=600,bm=2500,Ae=null,zr=0;function eo(){return Ae}function ie(){Ae&&(window.cancelAnimationFrame(zr),Jt(Ae.
places),Ae=null,Fr())}function tc(t,e,n){let o=u.nodes.map(({x:T,y:A})=>({x:T,y:A}));if(window.cancelAnimationFrame(zr),
Ae=null,Jt(t),Fr(),!Xt())return;let[r,s]=[Xa(),Ur()],{nodeIndices:i,drawnIndices:a}=D(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=xm&&a.length<=bm;if(c*r.scale<1||!f||!bn()){e&&i.length?xt({...s,animated:c*
r.scale<1}):M.redraw();return}e&&xt(s);let m=e?Xa(s):r;Ae={places:t,scale:m.scale,labels:n()};let[p,g]=[performance.now(),
Zn()],w=()=>{let T=Math.min((performance.now()-p)/ym,1),A=T*T*(3-2*T);if(T===1)return E();Jt(t.map(($,ft)=>Qa(o[ft],$,A))),
Zn()===g?Za(Qa(r,m,A),r.scale*(m.scale/r.scale)**A):M.redraw(),zr=window.requestAnimationFrame(w)},E=()=>{ie(),Zn()===g?
Za(m,m.scale):M.redraw()};w()}function Xa(t){let{position:e,scale:n,offset:o}=t??{position:M.getViewPosition(),scale:M.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Qa(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function Za({x:t,y:e},n){M.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),vm=2500,km=2500,Ze=L(()=>[M.getScale(),Et().frame,D(),Je()],()=>Da(M.getScale(),Et().
scale,Et().frame)),ae=L(()=>[M.getScale(),Et().frame,D(),Je()],()=>{let t=M.getScale(),{scale:e,frame:n}=Et(),{nodeIndices:o}=D(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/km)),i=r<o.length*vm,a=t===e?[...Ze(),Sm(n,t)]:Ze();return Br(
s,o,t,n,{crowd:i,taken:a})});function Sm(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function tn(){if(!Xt())return;let t=yt(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Vr(t,dt())}function Em(){let t=ot(),e=t?null:
d.selected??d.hovered,n=t?Mm(t):e&&Tm(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Ft(o,e)&&$m(n,o);
return n}function Mm({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Tm(t){return{...Kt(t),ringed:nt(u,t),accented:new Set,pointed:[]}}function $m(t,e){for(let n of nt(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...nt(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function Vr(t,e){if(u.nodes.length&&!D().nodeIndices.length)return qa(t,"The f\
ilters leave nothing to show.");let n=Em(),o=new Set(n?n.nodes:[]),r=eo();if(r)Am(t,r,e,o);else for(let s of Ze())Pa(t,s,
e);for(let s of r?[]:ae())!o.has(s.node)&&ec(s,e)&&Kn(t,s,e);n&&(t.globalAlpha=O().veil,t.fillStyle=O().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,Nm(t,n,e))}function Am(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];Kn(t,i,{
...r,x:r.x+f,y:r.y+m})}}function ec({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+
n<_.clientHeight}function Nm(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Et();for(let c of[...n].reverse())
Ga(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Jn(t,u.nodes[c],i);for(let c of o)jr(t,u.nodes[c],i,O().accent,
2.5);for(let c of s)o.includes(c)||jr(t,u.nodes[c],i,O().ink,1.5);for(let c of Br([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))ec(c,i)&&Kn(t,c,i,o.includes(c.node))}var oc=5,Im=5,Om=40;function nc(t,e=0){let n=dt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=sc(o,r,(oc+e)/n.scale)??
Lm(t.x-n.x,t.y-n.y);if(s!==null)return B(s);let i=Cm(o,r,(Im+e/2)/n.scale);return i===null?null:V(i)}function rc(t){let e=dt();
return sc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,oc/e.scale)}function sc(t,e,n){let o=null,r=1/0;for(let s of ic().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Lm(t,e){if(d.selected)return null;let n=ae().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Cm(t,e,n){let o=null,r=n;for(let s of ic().
edges){let i=u.edges[s],a=Bm(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function ic(){let{nodeIndices:t,
drawnIndices:e}=D();if(!d.selected)return{nodes:t,edges:e};let n=Kt(d.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function Bm(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function ac(){let t=h("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return re(null);if(n.buttons)return en();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=nc(r);re(s),Rm(s,
r)},Om)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),re(null),en()}),M.on("click",({pointer:n,event:o})=>{en(),
R(nc(n.DOM,o?.pointerType==="touch"?8:0))}),M.on("zoom",en)}function Rm(t,e){if(!t)return en();let n=h("tip");n.replaceChildren(
...Dm(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>h("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,h("network").classList.add("pointing")}function Dm(t){if(t.kind==="node"){let o=u.nodes[t.index];return[S(o.label,"s\
trong"),l("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},S(u.nodes[e.a].label)," – ",
S(u.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function en(){h("tip").hidden=!0,h("network").classList.
remove("pointing")}var Pm=6,J=null;function cc(){return J!==null}function Fm(t){if(J)return Yr();if(!tt().free||t.button||t.shiftKey||!t.isPrimary)
return;eo()&&(ie(),M.redraw());let e=h("drawing").getBoundingClientRect(),n=rc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Hm(n))return;let{x:o,y:r}=u.nodes[n];J={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},M.interactionHandler.options.dragView=!1}function Hm(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function _m({pointerId:t,clientX:e,clientY:n}){if(!J||t!==J.pointer)return;let[o,r]=[e-J.from.x,
n-J.from.y];if(!J.moves&&Math.hypot(o,r)<Pm)return;J.moves=!0;let{scale:s}=dt();Object.assign(u.nodes[J.node],{x:J.home.
x+o/s,y:J.home.y+r/s}),y({hovered:B(J.node)}),tn()}function Yr(t){if(!J||t&&t.pointerId!==J.pointer)return;let{node:e,home:n,
moves:o}=J;if(J=null,M.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?Un(e,
{x:r,y:s}):Object.assign(u.nodes[e],n)}function lc(){h("network").addEventListener("pointerdown",Fm,{capture:!0}),window.
addEventListener("pointermove",_m),window.addEventListener("pointerup",Yr),window.addEventListener("pointercancel",()=>Yr())}var jm=1500,Wm=.25,qm=.2;function Gm(){let t=D().drawnIndices.length>jm?Wm:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function no(t,e){let n=Gm();t.strokeStyle=O().edge;let o=e.scale/M.getScale();for(let r of D().
drawnIndices){let s=u.edges[r],i=G()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?qm:0),1),i&&(t.strokeStyle=O().changes[i]),i&&t.setLineDash(Se[i].map(a=>a*o)),_r(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function Kr(t){return t!==vt?u.communities[t].name:Pt(u,0)===vt?"No communities":"Smaller communities"}function Jr(){return[
...x().communityCounts].sort(([t],[e])=>+(t===vt)-+(e===vt)||t-e).map(([t,e])=>({community:t,colour:Dr(t),text:Kr(t),count:e}))}
function Xr(t){return!d.communities.length||d.communities.includes(t)}function Um(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...Jr().map(zm)),e&&N(t,`[data-community="${e}"]`)?.focus())}function zm({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:Xr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},xn(e),S(n),l("span",{class:"type-count",text:b(o)})))}function dc(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),k(()=>[d.colours,x()],()=>Um(t))}function Qr({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${v(i,o)} in ${v(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${b(e[0])} to ${v(e[1],o)}, in ${b(n[0])} → ${v(n[1],"article")}`}function uc(t){
let e=na(t),n=e&&Qr(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Ct(t){let[e,n]=[()=>re(t),()=>re(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function nn(t){
let e=u.nodes[t],n=B(t);return l("button",{type:"button",class:"end",...Ct(n),onclick:()=>R(n)},Q(u.types[e.type]),S(e.label))}
function oo(t){let e=B(t);return l("button",{type:"button",class:"inline-name",...Ct(e),onclick:()=>R(e)},S(u.nodes[t].label))}
function ro(t,e,n,o){let r=u.nodes[t],s=B(t),i=l("button",{type:"button",class:"ranked-name",...Ct(s),onclick:()=>R(s)},
Q(u.types[r.type]),S(r.label),ii(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:qe(n,d.rank)}));
let a=V(o),c=d.rank!=="weight"&&qe(K()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...Ct(a),onclick:()=>R(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function st(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=X([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function Zr(t,e,n,o){let r=h(t,HTMLInputElement);
st(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),k(()=>[d[n]],()=>{let s=v(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function so(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),k(()=>[e()],()=>{o.checked=e()})}function Ne(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),k(()=>[n()],()=>{r.value=n()})}var Vm=12,ut=ne(u.articles);function io(t){return t.length===1?we(t[0]):`${b(t.length)} of ${b(ut.length)} sources`}function ts(t){
let e=ut.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===ut.length?null:e})}function Ym({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??ut.map(o=>o.name));e.checked?n.add(t):n.delete(t),ts(n)}});
return e}function Km({name:t,count:e},n){return l("label",{class:"switch"},n,S(we(t)),l("span",{class:"type-count",text:b(
e)}))}function fc(){let t=ut.map(Ym),e=ut.map((s,i)=>Km(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=ut.length<Vm;let o=ut[0]?.name?"All articles are of one source.":"No article names its so\
urce.";st("sources",ut.length<2&&o),n.addEventListener("input",()=>{let s=C(n.value);e.forEach((i,a)=>{i.hidden=!C(we(ut[a].
name)).includes(s)})});let r=()=>ut.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>ts(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
ut.map(({name:i})=>i));for(let i of r())s.delete(i);ts(s)}),k(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(ut[a].name)})})}var Jm=2,Wt=ge(u.articles).map(U),on=ne(u.articles).map(({name:t})=>t),uo=["First","Second"],ao=l("select",{id:"compare-\
by",onchange:()=>y({compare:Qm(ao.value)})},l("option",{value:"",text:"Nothing"}),Wt[0]!==Wt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),on.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),co=uo.map(t=>["fr\
om","until"].map(e=>Xm(`${t} period: ${e}`))),lo=uo.map(t=>l("select",{multiple:!0,size:Math.min(on.length,6),"aria-labe\
l":`${t} group of sources`,onchange:gc},...on.map(e=>l("option",{value:e,text:we(e),dir:"auto"})))),hc=uo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},co[e][0],l("span",{text:"–"}),co[e][1]),
lo[e])),es=l("div",{class:"compared",id:"compared"}),mc=l("span",{class:"frame-changes"},...Object.keys(Vt).map(t=>l("sp\
an",{},xc(t),t)));function Xm(t){return l("input",{type:"date",min:Wt[0],max:Wt.at(-1),"aria-label":t,onchange:gc})}function Qm(t){
if(t==="sources")return{by:t,sides:[on.slice(0,1),on.slice(1)]};if(t!=="periods")return null;let[e,n]=[Wt[0],Wt[Wt.length-
1]],o=Wt.find((s,i)=>s>e&&i>=(Wt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return y({period:null}),{by:t,
sides:[[e,Zm(r[0])],[...r]]}}function Zm(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function gc(){
let{compare:t}=d;if(!t)return;let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...lo[o].selectedOptions].map(({value:i})=>i);
let[r,s]=co[o].map(({value:i})=>i);return It(r)&&It(s)&&r<=s?[r,s]:n});y({compare:{...t,sides:e.every(n=>n.length)?[e[0],
e[1]]:t.sides}})}function wc({by:t,sides:e}){return e.map(n=>t==="sources"?io(n):At(n[0],n[1]))}function yc(){return d.compare?
`Compared: ${wc(d.compare).join(" with ")}`:""}function xc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dash\
array":Se[t].join(" "),"stroke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return I("svg",
{viewBox:"0 0 48 12",class:`change-sign ${t}`,"aria-hidden":"true"},I("path",n),I("circle",o))}function pc(t,e,n){return t.
filter((o,r)=>o?.kind===e&&n[r]).length}function tp({nodes:t,edges:e}){let n=x(),o=Object.entries(Vt).map(([s,i])=>l("tr",
{},l("th",{scope:"row",title:i},xc(s),s),l("td",{text:b(pc(t,s,n.nodes))}),l("td",{text:b(pc(e,s,n.edges))}))),r=["Chang\
e","Nodes","Edges"].map(s=>l("th",{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},
...o))}function ep({edges:t}){let e=t.flatMap((r,s)=>r?.g2&&x().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.g2)-
Math.abs(r.g2)||Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Vt).flatMap(r=>e.filter(
s=>s.kind===r).slice(0,Jm)),o=e.filter(({g2:r})=>Math.abs(r)>=$r).length;return[l("h2",{text:"Surest changes of edges"}),
l("ul",{class:"changes"},...n.map(np)),l("p",{class:"hint",text:`Of ${v(e.length,"edge")} whose share changed, ${b(o)} c\
hanged by more than chance alone does once in 20 times (G² of ${$r} or more).`})]}function np(t){let e=V(t.i),{a:n,b:o}=u.
edges[t.i],[r,s]=[n,o].map(a=>S(u.nodes[a].label)),i={type:"button",class:"inline-name",...Ct(e),onclick:()=>R(e)};return l(
"li",{},l("button",i,r," – ",s),` ${Qr(t,"sentence")}`)}function op(){let{compare:t}=d,e=G();h("compare-form",HTMLDetailsElement).
open||=t!==null,ao.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of lo[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of co[i].entries())f.value=a[c];for(let[i,a]of hc.entries()){a.hidden=!t,
lo[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),mc.hidden=!e,N(document,".frame-legend")?.append(mc),t&&Z(),es.hidden=!e,!t||!e)
return;let{sizes:n}=e,o=wc(t).map((i,a)=>`${uo[a]}: ${i}, ${v(n[a],"article")}.`),r=u.about.articles-u.about.dated,s=n[0]===
n[1]?"":" The parts have different numbers of articles, so shares of articles are compared.";es.replaceChildren(...X([l(
"p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles without a date are in neither: ${b(r)}\
.`}),tp(e),...ep(e)]))}function bc(){let t=h("compare");t.hidden=ao.options.length<2||!u.nodes.length,t.append(l("detail\
s",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"filter"},l("label",{for:"com\
pare-by",text:"Compare"}),ao),...hc),es),k(()=>[d.compare,G(),x()],op)}var vc={types:()=>d.types.every(Boolean)?"":sp(),minimum:()=>d.minimum>1?`At least ${v(d.minimum,"sentence")}`:"",focus:()=>d.
focus?rp(d.focus):"",rank:()=>d.rank===kt(u).rank?"":`Ranked by ${gt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${v(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>ip(),
compare:yc,period:()=>d.period?At(...d.period):"",sources:()=>d.sources?io(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":zt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:ns};
function ns(){return d.moved.length?`${v(d.moved.length,"node")} moved`:""}function rp({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function sp(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function ip(){let{communities:t}=d;
return t.length===1?`Community of ${Kr(t[0])}`:t.length?`${b(t.length)} communities`:""}function kc(){return Object.entries(
vc).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var ap=new Set(["types","minimum"]);function cp(t){let e={...kt(u),
focus:null,moved:[]};y({[t]:e[t]})}function lp(){let t=Object.entries(vc).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!ap.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>cp(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(N(
n,"button")??N(h("more-filters"),"summary"))?.focus()}function Sc(){h("reset").addEventListener("click",()=>{y({...kt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),k(()=>[x(),d.moved],lp)}var ce=16,dp=400;function po(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*ce,s=kc(),i=[h("counts").textContent,
ns(),u.about.built&&`built ${q(u.about.built)}`],a=n?[...fo(u.about.title,r,1.5*o,!0),...fo(i.filter(Boolean).join(" · "),
r,o),...fo(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...pp(up(),r,o),...fo(e,r,o)];return{above:a,below:c,top:Ec(
a),bottom:Ec(c)}}function rn(t,e,n){let o=n+ce/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Tc(r);
let s=ce;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Mc(r),t.fillStyle=O().
ink,t.fillText(i,s+(a?os(r):0),o),s+=ho(r,i)+(a?os(r):0)+ce}}function up(){let t=u.types.flatMap((r,s)=>{let i=D().nodeIndices.
some(c=>u.nodes[c].type===s),a=d.colours==="community"||G()?O().muted:r.colour;return i?[{text:r.plural,sign:mo(r.shape,
a)}]:[]});if(G())return[...t,...fp()];let e=D().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",
sign:mo("square",O().muted,!0)},o=d.colours==="community"?Jr().filter(({community:r})=>Xr(r)).map(({colour:r,text:s})=>({
text:s,sign:mo("dot",O().communities[r])})):[];return[...t,...e?[n]:[],...o]}function fp(){return Object.keys(Vt).map(t=>({
text:t,sign:mo("dot",O().changes[t],t==="went"||t==="shrank")}))}function mo(t,e,n=!1){return(o,r,s,i)=>{Xn(o,t,r,s,i),o.
fillStyle=n?O().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function fo(t,e,n,o=!1){let r={letters:n,
strong:o,parts:[]},s=[];for(let i of lt(t,dp).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&
ho(r,a)<=e?s[s.length-1]=a:s.push(...mp(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function mp(t,e,n){
let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&ho(t,s)>n?o.push(r):o[o.length-1]=s}return o}function pp(t,e,n){
let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:lt(s,60),sign:i},c={letters:n,parts:[]},f=ho(c,a.text)+os(c)+ce;f>r+
ce&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function Mc({letters:t,strong:e=!1}){return`${e?
"600 ":""}${t}px ${Lt}`}function Tc({letters:t}){return Math.round(1.5*t)}function os({letters:t}){return 1.5*t}function ho(t,e){
let n=yt(_);return n.font=Mc(t),n.measureText(e).width}function Ec(t){return t.length?t.reduce((e,n)=>e+Tc(n),0)+ce:0}var $c=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var sn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(I("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=I("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
$c," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(I("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function Ac(t,e,n){let o=I("title",{},t.replace($c,"\
 "));return I("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Lt,role:"img"},o)}function Nc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var go=2,hp=18,gp=100;function Ic({ground:t,credit:e}){return Rr(t,()=>Oc(po(_.clientWidth,{credit:e})))}function Oc(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*go,height:o*go}),s=yt(r);return s.scale(
go,go),s.fillStyle=O().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Cc(s),s.restore(),rn(s,t.above,0),rn(s,t.below,t.top+n),r}function Lc({ground:t,credit:e}){return Rr(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=po(n,{credit:e}),s=r.top+o+r.bottom,i=Ac(u.about.title,n,s),a=new sn(i);a.fillStyle=O().ground,
a.fillRect(0,0,n,s);let c=I("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Cc(new sn(c)),rn(
a,r.above,0),rn(a,r.below,r.top+o),i})}function Cc(t){let e=dt();zn(t,e,e.scale,Et().scale),no(t,e);for(let n of D().nodeIndices)
Jn(t,u.nodes[n],e);Vr(t,e)}function rs(){return Oc(po(_.clientWidth,{titled:!1,letters:hp}))}function Bc(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=rs();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,y({sentences:Math.max(e,gp)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Rc={x:0,y:0,scale:1},is=0;function wp(){let t=M.getScale();if(t!==is){is=t;for(let e of u.nodes)M.body.nodes[e.index].
options.borderWidth=qn(e,t)}}function yp(t){if(Yn())return Wa(t);wp(),zn(t,Rc,M.getScale(),Et().scale),no(t,Rc)}function xp(){
Yn()||!Xt()||(tn(),Hr())}function bp(){if(Xt()){if(Vn(),Yn())return M.redraw();tn(),Hr()}}function vp(){let t=()=>{cc()||
(ie(),to(),Xe())};for(let e of["dragStart","dragging","zoom"])M.on(e,t)}function as(){d.view==="drawing"&&(Vn(),Xt()&&M.
redraw())}var Dc=null;function kp(){let{base:t,places:e}=tt(),n=t!==Dc;Dc=t,tc(e,n,ae)}function ss(){va()&&(Pr(),as())}function Pc(){
let t=N(h("network"),"*");t&&(t.tabIndex=-1),M.on("initRedraw",ja),M.on("beforeDrawing",yp),M.on("afterDrawing",xp),vp(),
M.on("resize",()=>queueMicrotask(()=>{za()&&Te()})),h("zoom-in").addEventListener("click",()=>$e(1.4)),h("zoom-out").addEventListener(
"click",()=>$e(1/1.4)),h("zoom-all").addEventListener("click",()=>Te(!0)),h("drawing").addEventListener("keydown",Ep),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",ss),k(()=>[d.theme,d.colours],ss),k(()=>[G()],()=>{
is=0,Pr(),as()}),lc(),dc(),Bc(ss),k(()=>[tt()],kp),k(()=>[D(),d.view],as),k(()=>[d.selected,d.hovered,d.view,ot()],bp),k(
()=>[d.selected,d.view],Ya)}function Sp(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[{x:o,y:r},s]=[
tt().places[n],M.getScale()];Un(n,{x:o+t/s,y:r+e/s})}function Ep(t){if(t.target!==h("drawing")||!$t(t))return;let e=t.shiftKey?
20:60,n=t.shiftKey?Sp:Va,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>$e(
1.25),"=":()=>$e(1.25),"-":()=>$e(.8),0:()=>Te(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function Mp(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
st("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);Ne("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),st("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),zt(o)]);Ne("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function Tp(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Fc(){Mp(),k(()=>[d.problem],Tp),k(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),k(()=>[Ht(d)],()=>{Ht(d)&&Z()})}var cs={width:320,height:40},$p=60,ls=["from","until"],H=ge(u.articles);function Ap(){let{days:t,counts:e}=Sn(H,$p),n=H[H.
length-1]-H[0]+1,o=Math.max(...e),[r,s]=Hc(),{width:i,height:a}=cs;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=H[0]+p-1>=r&&H[0]+m<=s;return[
I("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Hc(){let[t,e]=[H[0],H[H.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Nt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Np(t){let[e,n]=[H[0],H[H.length-1]],[o,r]=ls.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[U(o),U(r)]}),_c()}function _c(){let[t,e]=Hc(),n=H[0],o=(n+H[H.length-1])/2;ls.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",q(U(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=At(U(t),U(e));let r=u.articles.length-H.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,Ap()}
function jc(){let t=H.length>1&&H[0]<H[H.length-1],e=H.length>0&&`All dated articles are of ${q(U(H[0]))}.`;if(st("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${cs.width} ${cs.height}`);
for(let n of ls){let o=h(n,HTMLInputElement);o.max=String(H[H.length-1]-H[0]),o.addEventListener("input",()=>Np(n))}k(()=>[
d.period],_c)}}function Ip(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},Q(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Op(){let{typeCounts:t}=x();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=N(e,".type-count");o&&(o.textContent=b(t[n]))})}function Wc(){
Ip(),k(()=>[x()],Op)}var ds=!u.edges.length&&"There are no edges.";function Lp(){st("rank",ds),Ne("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),k(()=>[d.rank,x().narrowed],()=>{let t=x().narrowed&&!_t(d.rank)?" Measured over all articles.":
"",e=be(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Cp(){let t=An(u);st(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Ne("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function Bp(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,p)=>f===m?v(m,p):`${b(f)} of ${v(m,p)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function Rp(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;st("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,so("officials",()=>d.officials,o=>({officials:o})),so("hide-isolates",
()=>!On(d),o=>({isolates:!o})),k(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!On({...d,isolates:!0});st("isolat\
es",ds||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function qc(){Wc(),Zr("minimum",
ve(u.edges.map(e=>e.weight)),"minimum","sentence"),Zr("minimum-documents",ve(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);st("all",ds||t&&"Each edge is among the strongest of a node."),
so("all",()=>d.all,e=>({all:e})),Lp(),Cp(),jc(),fc(),Fc(),Rp(),bc(),k(()=>[x()],Bp),Sc()}var Dp=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function wo(t){return Dp.reduce((e,[n,o])=>e.replace(n,o),t)}function us({length:t}){return t<4?0:t<7?1:
2}var Pp=[0,1,2].map(()=>new Uint8Array(256));function fs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Pp;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Bt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Fp,Hp]=[.5,.25],[Gc,Uc]=[4,3],it=255;function zc(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=C(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(wo),nodes:t.length,others:e.length}}function Vc(t,e,n=1/0){let o=C(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Gc,a=ms(t,jp(t,o),r,s);return i&&(a=ms(t,Wp(t,o),r,s)||
a),i&&!a&&ms(t,qp(t,o),r,s),_p(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Bt.sound}))}function ms(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:Fp)+(i.
drawn?0:Hp),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function _p(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function jp({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>ps(t,a=>a.startsWith(i)?0:it)):[];return i=>i.plain.includes(e)?i.plain===e?Bt.whole:i.plain.startsWith(e)?Bt.start:i.
plain.includes(r)?Bt.word:Bt.part:s.length&&hs(i,s)<it?Bt.anyOrder:o.length>=Gc&&i.joined.startsWith(o)?Bt.joined:1/0}function Wp({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=wo(r),i=s.length>=Uc;return ps(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:it)});return r=>{let s=hs(r,o);return s<it?Bt.sound+s/it/4:1/0}}function qp({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=wo(a),f=us(c);return ps(e,(m,p)=>{if(c.length<Uc)return t[p].startsWith(a)?0:it;let g=fs(
c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?it:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=us(s);return a=>{
let c=hs(a,r);if(c<it)return Bt.fault+c/it;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let m=fs(
s,a.joined,i);return m<=i?Bt.fault+(9*m+4)/it:1/0}}function ps(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function hs({words:t},e){if(e.length>t.length)return it;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===it||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return it;n+=r[t[s]],o|=1<<s}return Math.
min(n,it-1)}var Yc=8,Kc;function Gp(){return Kc??=zc(u.nodes,u.others),Kc}function Up(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function zp([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var an=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Vc(Gp(),
e,this.otherChosen?Yc:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Yc),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?zp(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:l("small",{},"alias ",S(o)),p=s?l("small",
{text:"similar spelling"}):null,g=Up(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},Q(u.
types[c]),l("span",{class:"found"},S(a),m,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",E=>E.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function cn(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function yo(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new an(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var Vp={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},ln="~";function Rt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function Yp(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Rt(n).slice(1,-1)).join(`
`)}"""`:Rt(t)}function gs(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${Yp(n)}`:[])}function Qc({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],gs({title:t}),...e.flatMap(Kp)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Kp({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Rt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${Rt(c)} = ${Rt(f)}`);return[["[[step]]",...gs({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...gs({...c})])]}function Zc(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Jc(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Jc(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Jc(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function ws({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function ys(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(ln).slice(0,Vp[n]??0)}})}function tl(t,e){return ys(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>ws(t,e,a)??a),i=o.slice(r.join(ln).length);return`${n}=${encodeURIComponent(s.join(ln)+i)}`}).join(
"&")}function el(t,e){return e.path.map(n=>ws(t,e,n)??n)}function nl(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(ln))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>ws(t,e,m)),f=i.flatMap(
(m,p)=>m&&c[p]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().
join(ln))&&f.push(`${o(p)} – ${o(g)}`)}return f},s=ys(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function ol(t,e,n){let o=ys(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function Xc(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function dn({sentences:t,articles:e},{text:n,article:o}){let r=Xc(n),s=null;for(let[i,a]of t.entries())
if(Xc(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var sl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},il=500,xs=["checked","doubtful"];function bo(t){return t.
map(C).sort().join("|")}function bs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function Qt(t){return t.every(e=>C(e)!=="")}function vs(t,e){let[n,...o]=e.map(C);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&bo(s)===bo(e):s.some(i=>C(i)===n))}function al(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(C):[],i=t.filter(m=>m.section!==o||bo(m.names)!==bo(r)),a=i.filter(m=>!m.names.some(p=>s.includes(C(p)))),
c=cl(e,n)?a:[...a,e],f=Jp(c);return f?{corrections:t,said:f}:{corrections:c,said:a.length<i.length?"Its other correction\
s are taken out.":""}}function Jp(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(C(a));for(let{section:a,
names:c}of t){let[f,m]=a==="same"?c.map(o):[];f!==m&&e.set(f,m)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(C):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:f}of t){let[m,p=m]=c,g=["drop","different"].includes(a)?
void 0:c.find(T=>r.has(C(T)));if(g!==void 0)return`${qt(g)} will be dropped: undo that first.`;if(a==="different"&&o(m)===
o(p))return`${xo(m,p)} would be one and two: undo the other first.`;if(a==="mark"&&c.length>1&&o(m)===o(p))return`${xo(m,
p)} will be one, and have no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(m)}`,E=s.get(w);if(E!==
void 0&&E!==f)return`What will be one cannot have two ${a==="type"?"types":"names"}: ${xo(E,f)}.`;s.set(w,f),a==="rename"&&
i.set(C(m),C(f))}for(let a of i.keys()){let c=new Set([a]),f=i.get(a);for(;f!==void 0&&i.has(f)&&!c.has(f);)f=i.get(c.add(
f)&&f);if(f===a&&c.size>1)return"Names that are only exchanged go in a circle: take another name for one."}return""}function cl({
section:t,names:e,value:n,note:o},r){let s=e.map(f=>Xp(f,r)),[i,a]=s;return{same:()=>i!==void 0&&i===a,different:()=>i!==
void 0&&i!==a&&!i.names.has(C(e[1])),drop:()=>s.every(f=>f===void 0),rename:()=>i?.label===n,type:()=>i!==void 0&&r.types[i.
type].name===n,mark:()=>{let f=e.length>1?mr(r,i?.index,a?.index):r.nodes[i?.index??-1];return f?(!n||f.mark===n)&&(!o||
f.note===o):!n&&!o}}[t]()}var rl=new WeakMap;function Xp(t,e){let n=rl.get(e);if(!n){let o=[...e.nodes.map(r=>({...r,aliases:r.
forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,called:a,aliases:c})=>({
own:a.map(C),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(C))}}));n=new Map(o.flatMap(({named:r})=>[...r.
names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);rl.set(e,n)}return n.get(C(t))}function ll(t,e){
try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>Qp(o,e)&&!cl(o,e)):[]}catch{return[]}}function Qp(t,{types:e}){
let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(sl,n)||!i.every(f=>typeof f==
"string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(a)&&["",...xs].includes(r)&&
r+s!=="",rename:a===1&&Qt([r]),type:a===1&&e.some(({name:f})=>f===r)};return Qt(o)&&c[n]}function ks(t){return["# Correc\
tions from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(sl).flatMap(([n,
o])=>{let r=t.filter(s=>s.section===n).flatMap(o?Zp:th);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}]`,...r]:[]}),
""].join(`
`)}function Zp({section:t,names:e,value:n,note:o}){let r=e.map(Rt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Rt(o)}`].filter(Boolean).join(
", ")} },`]}function th({names:t,value:e}){return[`${Rt(t[0])} = ${Rt(e)}`]}function dl({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?qt(r):xo(r,s);return{same:`${i} are one`,different:`${i} are two`,drop:`${qt(r)} is dropped`,rename:`${qt(
r)} is renamed ${qt(n)}`,type:`${qt(r)} is of the type ${n}`,mark:[i,n&&`${n}`,o&&qt(o)].filter(Boolean).join(": ")}[t]}
function xo(t,e){return`${qt(t)} and ${qt(e)}`}function qt(t){return`“⁨${lt(t,80)}⁩”`}function Ie(){return Hi(u,d)}function Oe(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...Sr(u),focus:null})})}function Ss(){let t=h("details").contains(document.activeElement);R(null),t&&h("drawing").focus()}function Le(t,e,...n){
let o=ct("Close details",Ss);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function vo({kind:t,index:e}){let{
nodes:n,edges:o}=x();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),Oe())}function ko(t,[e,n],o){let{first:r,last:s}=sa(t),i=[[e,b(n)],["Articles",b(o)],["First s\
een",r&&q(r)],["Last seen",s&&q(s)]],a=Es(i.filter(([,c])=>c));return x().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),uc(t)):a}function Es(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function Ce(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function So({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(S(e)),n}function Eo(){return!Y&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),N(e,"summary")?.focus()}})}
function Mo(){return!Y&&l("div",{id:"pending"})}function le(t,e,n="",o=""){let{corrections:r,said:s}=al(d.corrections,{section:t,
names:e,value:n,note:o},u);y({corrections:r}),h("corrected").textContent=s}function eh(t){y({corrections:d.corrections.filter(
e=>e!==t)})}function Ts(t,e){let n=t.map(o=>{let r=dl(o),s=()=>{eh(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function Ms({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=bs(u,{kind:t,index:e}),
s=vs(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function nh(t){let e=xs.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Ms(t);o===s&&o===a?h("corrected").textContent=ul:le(
"mark",r,o===s?a:o,i)}})),n=fl("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Ms(t);le("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=ul)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var ul="graphkit.toml s\
ays so: take it out there.";function fl(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:il,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function oh(t){let{index:e,called:n,forms:o}=t,[r]=n,s=fl("name","Name",m=>{if(!Qt([m]))return $s();le("rena\
me",[r],m),u.nodes.some(g=>g.index!==e&&g.label===m)&&(h("corrected").textContent="Another node has this name; “Same as”\
 makes both one.")}),i=l("select",{id:"correct-type",onchange:()=>le("type",[r],i.value)});i.append(...u.types.map(m=>l(
"option",{text:m.name,value:m.name})));let a=cn("correct-same"),c=([m])=>{a.value="",m!==r&&Qt([m])&&le("same",[r,m])},f=o.
filter(({text:m,splits:p})=>p&&Qt([m])&&C(m)!==C(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),yo(a,"Same as",m=>c(u.nodes[m].called),m=>c(u.others[m].called)),f.length>0&&l("div",{class:"depths",role:"\
group","aria-label":"Another entity is"},l("span",{text:"Another entity is:"}),...f.map(({text:m})=>l("button",{type:"bu\
tton",class:"depth",onclick:()=>le("different",[r,m])},S(m)))),l("button",{type:"button",class:"ask",text:"Drop this nod\
e",onclick:()=>le("drop",n.filter(m=>Qt([m])))})]}function To(t){if(Y)return null;let e=Qt(bs(u,t))?[l("p",{class:"hint",
text:"The next build takes what you mark here. Notes are shown in its page and files."}),...nh(t),...t.kind==="node"?oh(
u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter or a digi\
t cannot be corrected."})],n=Ce("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function $s(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Ms(e),s=vs(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Ts(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&C(g.names[0])===C(n[0]));t.previousElementSibling?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:f}=u.
nodes[e.index]??{},m={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[f]?.name};for(let[p,g]of Object.entries(
m)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function ml({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>rh(o,t)),x().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function rh(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?yr(i[e]):In(i[e],
r),c=s?xr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${Oi(c)}`:a})),l("dd",{text:Bi(
t,i[e],c)||`${o}.`})]}var at="~";function $o(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function pl(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function As(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function un(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Ns(t){return new Map(t.map(({id:e},n)=>[e,n]))}function hl(t){let e=Ns(t.nodes),
n=Ns(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(at),c])),r=kt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:sh(),node:un(e,i=>s(i,"node"),i=>({selected:B(i)})),edge:un(
o,i=>s(i,"edge"),i=>({selected:V(i)})),other:un(Ns(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:ih(t,e),"\
not-through":ah(t,e),"not-through-type":ch(t),view:$o("view",["drawing","nodes","edges"]),focus:lh(t,e),moved:dh(t,e),without:uh(
t),min:pl("minimum",ve(t.edges.map(i=>i.weight))),articles:pl("minimumDocuments",ve(t.edges.map(i=>i.documents))),rank:$o(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:fh(t),community:mh(t,e),period:ph(t),source:gh(t),compare:hh(t),article:un(
n,({article:i})=>i,i=>({article:i})),topic:un(e,({topic:i})=>i,i=>({topic:i})),officials:As("officials",r.officials),all:As(
"all",r.all),isolates:As("isolates",r.isolates),colours:$o("colours",["type","community"]),theme:$o("theme",["system","l\
ight","dark"])}}function sh(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(
t)-1}:{}}}function ih(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(at):"",read:([n])=>{
let[o,r,s]=n.split(at),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.
test(s??"")?Number(s)-1:0}}}}}function ah(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function ch({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function lh(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(at):"",read:([n])=>{let[o,r,s]=n.split(
at),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function dh(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(at)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function uh(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function fh(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function mh(t,e){return{write:({communities:n})=>n.
map(o=>o===vt?at:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Pt(t,t.nodes[s].community):r===at?vt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function ph(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(at):"",read:([n])=>{let o=n.split(at);return e&&
o.length===2&&o.every(It)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function hh(t){let e=new Set(ne(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(at)]).map(s=>`${r+1}${at}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${at}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(at));return r.every(([i,a,...c])=>It(
i)&&It(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function gh(t){let e=ne(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function de(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function gl(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Zt=hl(u),wh=Object.keys(Zt).filter(t=>t!=="story"&&t!=="theme");function Gt(){return de(Zt,d,wh)}function Ao(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",sentences:Ln,
neighbours:!1,step:null,told:"",...kt(u),...gl(Zt,t)}}var yh={title:"",steps:[]};function Dt(){return d.step===null?void 0:d.story.steps[d.step]}function Mt(t){let e=d.story.
steps[t];if(!e)return;let{theme:n}=d;y({colours:"type",...Ao(tl(u,e)),theme:n,step:t,left:t,open:!0}),Y&&y({view:"drawin\
g"});let o=el(u,e).join(),r=Yt().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&y({path:{...d.
path,number:r}}),y({told:Gt()})}function mn(){y({step:null,editing:!1})}function wl(){let t=Gt(),e=ot()?.nodes.map(n=>u.
nodes[n].id)??[];return{view:t,path:e,names:ol(u,t,e)}}function No(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-
1);y({story:{...d.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:Gt()})}function fn(t,e,n,...o){return[...t.
slice(0,e),...o,...t.slice(e+n)]}function Is(){let t=d.step===null?d.story.steps.length:d.step+1,e={title:"",text:"",...wl(),
quotations:[]};No(fn(d.story.steps,t,0,e),t)}function Be(t){let{step:e,story:n}=d,o=Dt();e!==null&&o&&No(fn(n.steps,e,1,
{...o,...t}),e)}function yl(){Be(wl())}function Os(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||No(fn(fn(n,t,1),o,0,
n[t]),d.step===t?o:d.step)}function xl(t){let{story:e,step:n}=d;No(fn(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}function bl(){
let{story:t}=d;y({story:u.story??yh,step:null,left:0,unsaved:!1,before:t})}function vl(){d.before&&y({story:d.before,before:null,
unsaved:!0})}function xh(t){let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];
return{text:n,article:r,source:[zt(u.articles[o]),s].filter(Boolean).join(" · ")}}function Ls(t){let e=W(),n=Dt()?.quotations.
map(o=>e&&dn(e,o))??[];return t.every(o=>n.includes(o))}function kl(t){Dt()||Is();let e=W(),{quotations:n}=Dt()??{quotations:[]},
o=n.filter(s=>!e||!t.includes(dn(e,s)??-1)),r=t.flatMap(s=>xh(s)??[]);Be({quotations:Ls(t)?o:[...o,...r]})}function Sl(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>kl(t)});return El(e),
e}function El(t){let e=d.editing&&Ls((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Ml(){k(()=>[d.editing,Dt()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)El(e)})}function Cs(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??S(n||o))}function pn({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=ur(r),a=[o,n&&q(n),e?t:""].filter(Boolean).map(f=>S(f)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var Tl=-1;async function $l(t){let e=d.selected;if(!e)return;let n=await Z();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),bh());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Nr(n,Ar(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Al(n,r);t.replaceChildren(l("h3",{text:vh(n,s,o.length)}),...Ji(n,a).map(p=>Sh(n,p,nt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(kh(Math.min(f,Mr),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function bh(){return l(
"p",{class:"missing",text:d.problem})}function vh(t,e,n){let o=e.filter(i=>Ee(t,wt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Al({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function kh(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:d.sentences+Mr})})}function Sh(t,{article:e,headline:n,references:o},r,s){let i=pn(t.articles[e]),a=n===null?
void 0:Nl(t,wt(n),r,s,"span");return l("article",{},l("h4",{},Cs(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Io(t,c,
r,s))))}function Io(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=Nl(
t,c,n,o),p=t.locations.get(c);p&&m.append(l("small",{class:"place"}," · ",S(p))),a.append(m)}),a.append(Sl(r)),a}function Nl({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),p=E=>o.includes(
E),g=0,w=f?[...a,[...f,Tl]]:a;for(let E of Bn(w,p)){let[T,A,$]=E,ft=i.slice(T,A);if($===Tl){m.append(i.slice(g,T),l("b",
{text:ft})),g=A;continue}let mt=p($)?l("mark",{text:ft}):l("span",{class:"name",text:ft});if(mt.style.setProperty("--typ\
e",u.types[u.nodes[$].type].colour),p($)||mt.addEventListener("click",z=>{z.stopPropagation(),R(B($))}),m.append(i.slice(
g,T),mt),c?.has(a.indexOf(E))){let{label:z}=u.nodes[$];p($)?m.append(" (",S(z),")"):mt.title=z}g=A}return m.append(i.slice(
g)),m}async function Oo(t,{index:e,a:n,b:o}){let r=await Z(),s=r&&Xi(r,Ar(r,r.edges[e],x().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[wt(s)],a=pn({...r.articles[i],title:""});a.prepend(Cs(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},Io(r,s,[n,o],Al(r,e))),a)}function Il(t){let{chosen:e}=x(),n=wr(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>Mh(r,t)))}function Mh({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await Z();if(!m)return;let g=wr(u,i,m,x().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Th(m,w,g,i)))}},c,a,f)}function Th(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Io(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var $h=100,Lo=30,Ol=L(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?fi(t[0],t[t.
length-1]):[]});function Co(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Ah(t),[s,i]=[je(n[0]),je(n[n.length-
1])],a=Math.max(...r),c=`most in ${je(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],p=I("svg",{viewBox:`0 0 ${n.length} ${Lo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Nh(w,g,a,`${je(n[w])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Ah(t){let e=Ol().length>$h,n=s=>e?s.slice(0,4):s,o=[...new Set(Ol().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Nh(t,e,n,o){let r=e?Math.max((Lo-1)*(e/n),1.5):0;return I("g",{},I("title",{},o),I(
"rect",{class:"ground",x:t,y:0,width:1,height:Lo}),I("rect",{class:"count",x:t+.1,y:Lo-r,width:.8,height:r}))}function Ll(t){let{weights:e,namedWeights:n,documents:o}=x(),r=V(t.index);return[Le(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Eo()),l("h2",{tabindex:"-1",class:"ends"},nn(t.a),l("span",{class:"and",text:"and"}),nn(t.b)),Mo(),
So(t),vo(r),ko(r,["Sentences",e[t.index]],o[t.index]),Il(t),l("div",{class:"sentences",id:"sentences"}),Ce("measures","C\
ounts and measures",[Ih(e[t.index],n[t.index]),Co(Rn(r),"sentence"),ml(t)]),To(r)]}function Ih(t,e){if(e===t)return null;
let n=`${b(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function Bs(t){y({...t,path:d.path&&{...d.path,number:0}})}function Cl(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{Bs({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function Bl(){return d.avoided.length>0||d.avoidedTypes.length>0}function Rl(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Oh(i):[]),...d.avoided.map(Lh));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Oh(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>Bs({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Lh(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>Bs(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Re=60;function Dl(){let t=ot();if(!t||d.view!=="drawing")return;let e=t.nodes.map(w=>u.nodes[w]),{clientWidth:n,clientHeight:o}=h(
"network"),[r,s]=[n-2*Re,o-Qe()-2*Re];if(e.map(w=>M.canvasToDOM(w)).every(({x:w,y:E})=>w>Re&&E>Re&&w<Re+r&&E<Re+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];to(),xt({
position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(M.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-Qe()/2},animated:!0})}function Pl({a:t,b:e},n){let o=Yt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(Rs);return r.length?`The filters hide ${r.
join(" and ")}.`:Bl()&&Bh(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Rh).join(", ")}.${Ch()}`}function Ch(){return _t(d.rank)?"":` Only edges whose ${gt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Bh(t,e){return Cn(ze(),t)[e]<1/0}function Rh(t){let e=Cn(ze(),t).filter(n=>n<
1/0).length;return e===1?`${Rs(t)} has no edge${Ie()?" that passes the filters":""}`:`${Rs(t)} is in a part of ${b(e)} n\
odes`}function Rs(t){return`⁨${u.nodes[t].short}⁩`}function Fl(){let t=gt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${_t(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function Hl({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},nn(t[n]),o&&Cl(t[n]));return n<
e.length&&r.append(Dh(u.edges[e[n]])),r}function Dh(t){let{weights:e,documents:n}=x(),{index:o}=t,r=_t(d.rank)?"":` · ${gt(
u,d.rank)} ${qe(K()[o],d.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Oo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Ct(V(o)),onclick:()=>R(V(o))}),i)}var Bo={a:null,b:null},Ro={a:cn("path-a"),b:cn("path-b")};function Wl(t){ue("a",t),ue("b",null),y({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Ro.b.focus()}function ue(t,e){Bo[t]=e,Ro[t].value=e===null?"":u.nodes[e].label}function Ph(){
let{a:t,b:e}=Bo;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Ro[t===null?"a":"b"].
focus()}function _l(t,e){let n=Ro[t],o=yo(n,e,r=>{ue(t,r),Ph()});return n.addEventListener("blur",()=>ue(t,Bo[t])),n.addEventListener(
"focus",()=>n.select()),o}function Fh(){let{path:t}=d;t&&(ue("a",t.a),ue("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),Rl();let[e,n]=[Yt(),ot()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?Pl(t,n):"",h("path-reset").
hidden=!t||n!==null||!Ie(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Hl(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?Fl():""}function jl(t){let[e,n]=[Yt(),ot()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;y({path:{...d.path,number:o}})}function ql(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},_l("a","From"),_l("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
pt("back","Previous path",()=>jl(-1)),pt("forward","Next path",()=>jl(1)))),l("div",{id:"path-reset"},Oe()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?Bo.a===null&&d.selected?.kind==="node"&&ue("a",d.selected.index):y(
{path:null})}),k(()=>[d.path,d.avoided,d.avoidedTypes,x(),d.rank,d.problem],Fh),k(()=>[ot(),d.view],Dl)}var Hh=[1,2,3];function Gl(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...Hh.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Wl(t.index)}))}var _h=3;function Ul(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,_h),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):oo(s))});let r=e.length-n.length;return l("p",{class:"community"},xn(Ke(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var jh=12;function zl(t){let{weights:e}=x(),n=K(),{edges:o}=Kt(B(t.index)),r=d.neighbours?o:o.slice(0,jh),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>ro(ht(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${Wh()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,qh(t,o.length)]}function Wh(){return`By ${gt(u,d.rank)}: ${be(u,d.rank)}`}function qh(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Vl(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${Ni(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var Ds=4;function Yl(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[Le(Q(e),e.name,Eo()),
l("h2",{tabindex:"-1"},S(t.label)),Mo(),So(t),Gh(t),Uh(t),...zh(t),Yh(t),vo(B(t.index)),ko(B(t.index),["Mentions",s],r[t.
index]),Gl(t),l("div",{class:"sentences",id:"sentences"}),...zl(t),Ul(t),Kh(t),Ce("measures","Counts and measures",[Vh(s,
o[t.index]),Co(Rn(B(t.index)),"mention"),Vl(t)]),To(B(t.index))]}function Gh({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),
n}function Uh({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function zh({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function Vh(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Yh({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=hi(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,S(n)):S(n))}),e}function Kh(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},S(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,Ds).forEach(({text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>Ds&&n.append(` and ${t.forms.length-
Ds} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Jh=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Kl({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Jh.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Jl(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",S(c))}),[Le(Q(u.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),Es([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Kl(u,t),dir:"auto"}))]}function Xl({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>ht(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Ql="graphkit: hints closed",Xh=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Qh=new Set(["be","have","do"]),[Zh,,,tg]=[0,1,2,3];function Zl(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Oo(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inline\
-name",...Ct(i),onclick:()=>R(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function td(){
let{nodeIndices:t}=x(),[e,n]=Xl(u,t.filter(i=>u.nodes[i].type===Zh)),o=t.find(i=>u.nodes[i].type===tg),r=An(u).find(i=>!Qh.
has(i.verb)),s=[e!==void 0&&Po(`What do the articles say of ${Do(e)}?`,()=>R(B(e))),n!==void 0&&Po(`How is ${Do(e)} conn\
ected with ${Do(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Po(`Who is named with “${Do(o)}”?`,()=>R(
B(o))),r&&Po(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Do(t){return u.nodes[t].short}function Po(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function ed(){return eg()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Xh.map(t=>l("li",{text:t}))),ct("Close the hints",ng))}var Ps=!1;function eg(){
try{return Ps||window.localStorage.getItem(Ql)!==null}catch{return Ps}}function ng({currentTarget:t}){Ps=!0;try{window.localStorage.
setItem(Ql,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),h("details").focus({preventScroll:!0})}var og=15;function nd(){let{nodeIndices:t}=x();if(!t.length)return[l("p",{class:"empty",text:sg()}),Ie()&&Oe()];let e=oa(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,og),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),ed(),...Zl(),...td(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:rg()}),l("ul",{class:"ranked"},...n.map(r=>ro(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function rg(){let t=x().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${gt(u,d.rank)} of their edges, added up.`}function sg(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var od=null,rd=null;function ig(){let t=h("details"),{selected:e,other:n}=d,o=Ft(e,od)&&n===rd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...X(lg(e))),[od,rd]=[
e,n],!o)return(e||n!==null)&&s&&N(t,"h2")?.focus({preventScroll:!0}),cg();for(let f of t.querySelectorAll("details"))f.open=
a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(ag(t,i)??N(t,"h2"))?.focus({preventScroll:!0})}
function ag(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function cg(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function lg(t){return d.other!==null?Jl(d.other):t?t.kind==="node"?Yl(u.nodes[t.
index]):Ll(u.edges[t.index]):nd()}function dg(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=ug()}function ug(){let{selected:t,other:e}=d;return d.step!==null?`Story: step ${d.step+1} of ${d.story.
steps.length}`:e!==null?u.others[e].label:t?nt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function sd(){
let t=()=>[d.selected,d.other,d.neighbours,d.focus,x(),d.problem,!d.selected&&W()];k(()=>[d.selected,d.other,d.open,d.step,
d.story],dg),k(t,ig),k(()=>[...t(),d.corrections],$s),k(()=>[...t(),d.sentences],()=>{let e=document.getElementById("sen\
tences");e&&$l(e)}),h("handle").addEventListener("click",()=>y({open:!d.open})),document.addEventListener("keydown",e=>{
e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?Ss():y({open:!1}))})}async function fg(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await Z();if(!n||
d.reader!==e)return;t.replaceChildren(...X(mg(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=N(t,".quoted");(o??h("rea\
der-title")).focus(),o?.scrollIntoView({block:"center"})}function mg(t,e){let n=Ki(t,e),o=n.find(m=>Ee(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=ct("Close the article",()=>y({reader:null})),c=o===void 0?S(r||s):id(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),pn(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...pg(t,i,o))]}function pg(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},id(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",S(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function id(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?nt(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Bn(o,c=>r.includes(c))){let[c,f,m]=a,p=hg(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function hg(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>gg(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function gg(t){y({reader:null}),R(B(
t))}function ad(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),k(()=>[d.reader,d.passage],
fg)}var Tt=cd()??{at:0,last:0};function cd(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Fo(t,e){let n=t==="pushState"?{at:Tt.at+1,last:Tt.at+1}:Tt;try{window.history[t](
n,"",e),Tt=n}catch{}}function ld(){let t=cd();Tt=t?{at:t.at,last:Math.max(t.at,Tt.last)}:{at:Tt.at+1,last:Tt.at+1},Fo("r\
eplaceState",window.location.href)}function dd(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Tt.at>0&&e!==!1:Tt.at<Tt.last&&n!==!1}function ud(){Fo("replaceState",window.location.href)}var fd=5,hn=[];function wg(){let{selected:t}=d;t?.kind!=="node"||t.index===hn[0]||(hn=[t.index,...hn.filter(e=>e!==t.index)].
slice(0,fd+1))}function yg(){wg();let{selected:t}=d,e=hn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,fd);h("trail").
hidden=!hn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},oo(n))))}function Ho(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!dd(t)}function md(){let[t,e]=[pt("back","Back",()=>window.
history.back()),pt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),k(()=>[d.selected],yg)}function Fs(t){let e=ot(),n=e?e.nodes:d.selected?Kt(d.selected).nodes:x().nodeIndices;ie(),Jt(tt().places),Ka(n,t)}function pd(){
let t=e=>{d.step!==null&&!d.editing&&d.view==="drawing"&&Fs(e)};t(!1),k(()=>[d.step,d.editing,x().waiting],()=>t(!0))}var Hs="Not among the sentences of this page any more.",hd=l("p",{class:"story-count",role:"status"}),gd=pt("back","Prev\
ious step",()=>_s(-1)),wd=pt("forward","Next step",()=>_s(1)),yd=l("div",{class:"story-body"}),_o=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:bg},l("div",{class:"story-head"},gd,hd,wd,ct(
"Leave the story",xg)),yd),jo=l("button",{type:"button",class:"more story-open",onclick:()=>Wo()});function Wo(){Mt(Math.
min(d.left,d.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>_o.focus({preventScroll:!0}))}function xg(){mn(),
window.setTimeout(()=>jo.focus())}function _s(t){d.step!==null&&Mt(d.step+t)}function bg(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!$t(t)||he(t.target)||(t.preventDefault(),_s(e))}function vg(){let{step:t,story:e,editing:n}=d,o=Dt();_o.hidden=
!o||n,jo.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!_o.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=v(e.steps.length,"step");if(jo.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&Z(),hd.textContent=`Step ${t+1} of ${e.steps.length}`,gd.setAttribute(
"aria-disabled",String(t===0)),wd.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Gt()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>Mt(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};yd.replaceChildren(...X([e.title&&l("p",{class:"story-title"},S(e.title)),...js(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>qs(c))),s&&l("button",i),!Y&&l("button",a)]))}function js(t){let e=nl(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",S(n)]))]}function Ws(t){let e=W(),
n=e&&dn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[zt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function qs(t){let{sentence:e,
gone:n,source:o}=Ws(t),r=S(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:W()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},S(o)),n&&l("p",{class:"missing",text:Hs}))}function xd(){h("story").append(jo,_o),k(()=>[d.story,d.step,d.editing,
d.path,d.told,Gt(),W()],vg),k(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var{id:kg="",title:Sg="",date:Eg=""}=u.articles.at(-1)??{},Gs=`graphkit: story of ${JSON.stringify([kg,Sg,Eg])}`;function Mg(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(Gs)??"{}"),n=Zc(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function Tg(){let{story:t,unsaved:e}=d;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(Gs):window.localStorage.
setItem(Gs,JSON.stringify({...t,unsaved:e}))}catch{}}function bd(){Mg(),k(()=>[d.story,d.unsaved],Tg),window.addEventListener(
"beforeunload",t=>{d.unsaved&&t.preventDefault()})}function qo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Go({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function $g({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:vd(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
We(m[i])])),on_page:!0}}function Ag(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,We(g[r])])),first_seen:c.first,last_seen:c.last,relations:Ti(t,c),timeline:vd(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function vd(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function Uo(t,e){return e.nodeIndices.map(o=>$g(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function zo(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Ag(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var kd=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Ng(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Sd(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Ng(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Ed(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!kd.includes(o));return Sd([...kd,...n,"timeline",
"named_mentions","mark","note"],Uo(t,e),qo(t))}function Md(t,e){let n=Go(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Sd(o,zo(t,e),n)}var Ig=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Og={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Vo(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Og[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function $d(t,e,n){let o=Lg(
t),r=Bg(t,e,n),s=Uo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Ig,...[...o.node,...o.edge].map(Cg),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${Vo(i.id)}">${Td(i,o.node)}</node>
`),...zo(t,e).map(i=>`<edge source="${Vo(i.source)}" target="${Vo(i.target)}">${Td(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Lg(t){let e=qo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Go(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Cg({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Td(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${Vo(t[o])}</data>`).join("")}function Bg({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:xe(r.map(({x:w})=>w)),y:xe(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:E})=>[Math.abs(w-s.x),Math.
abs(E-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>We(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:E,y:T,size:A})=>{let $=c>a?(A-a)/(c-a):0,{colour:ft}=e[t[w].type],[mt,z,Ou]=[1,3,5].map(si=>parseInt(ft.slice(
si,si+2),16));return[t[w].id,{x:g((E-s.x)*p),y:g((s.y-T)*p),size:g(4+(m-4)*$),r:mt,g:z,b:Ou}]}))}function Yo(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function Ad(t){return`${pi(u.about.title)}-${t}`}function De(t,e,n){Yo(Ad(t),new Blob([n],{type:e}))}var Nd={"No\
des as a table (CSV)":()=>De("nodes.csv","text/csv",Ed(u,x())),"Edges as a table (CSV)":()=>De("edges.csv","text/csv",Md(
u,x())),"Graph for Gephi and others (GraphML)":()=>De("graph.graphml","application/xml",$d(u,x(),pr))};function Id(){let t=l(
"input",{type:"text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",
{type:"radio",name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"\
button",class:"save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it\
 is seen, with title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l(
"label",{},e,l("span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,
r("Picture (PNG)",()=>Ic(o()).toBlob(s=>{s&&Yo(Ad("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>De("d\
rawing.svg","image/svg+xml",Nc(Lc(o())))))}var Ko=jd("story-title",()=>{y({story:{...d.story,title:Ko.value},unsaved:!0})}),Jo=jd("step-title",()=>Be({title:Jo.value})),
Vs=l("textarea",{id:"step-text",rows:4,oninput:()=>Be({text:Vs.value})}),Od=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Ld=l("ul",{class:"story-quotes"}),Cd=l("legend",{}),Bd=l("fieldset",{class:"story-step"},Cd,zs("Heading",Jo),zs("\
Text",Vs),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Ld,fe("Replace\
 its view by what is shown now",yl)),Rd=l("p",{class:"hint",role:"status"}),[Dd,Pd]=[fe("Undo",vl),fe("Discard all chang\
es",bl)],[Fd,Hd,Us]=[fe("Read it",Wo),fe("Download the story",Rg),fe("Print as a report",()=>window.print())],_d=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ct("Close the story's steps",mn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),zs("Title of the story",Ko),Od,fe("Add this view",()=>{Is(),window.setTimeout(()=>Jo.focus())}),Bd,Rd,l("\
div",{class:"story-actions"},Dd,Fd,Hd,Us,Pd));function jd(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function zs(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function fe(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function Rg(){De("story.toml","application/toml",Qc(d.story)),
y({unsaved:!1})}function Wd(){if(d.editing||d.step!==null)return mn();if(d.story.steps.length)return Wo();y({editing:!0,
open:!0}),window.setTimeout(()=>Ko.focus())}function Dg({title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",
{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>Mt(e)},S(n)),pt("back",`Move up: ${n}`,
()=>Os(e,-1)),pt("forward",`Move down: ${n}`,()=>Os(e,1)),ct(`Delete: ${n}`,()=>xl(e)))}function Pg(){if(_d.hidden=!d.editing,
!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=Dt();for(let[s,i]of[[Ko,t.title],[Jo,r?.title??""],[Vs,r?.text??
""]])s.value!==i&&(s.value=i);Od.replaceChildren(...t.steps.map(Dg)),Bd.hidden=!r,Cd.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,Ld.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=qs(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>Be({quotations:c})})),a})),Dd.hidden=!n;for(let s of[
Fd,Hd,Us])s.hidden=!t.steps.length;Us.hidden||=!r,Pd.hidden=!o,Rd.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function qd(){
h("story").append(_d),k(()=>[d.editing,d.story,d.step,d.before,d.unsaved],Pg)}function Fg(t){let{gone:e,source:n}=Ws(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
S(n)),e&&l("p",{class:"missing",text:Hs}))}function Hg(t){Mt(t);let e=d.story.steps[t],n=d.view==="drawing";return n&&Fs(
!1),l("section",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...js(e),
n&&rs(),...e.quotations.map(Fg))}function _g(){let[t,e]=[{...d},dt()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...X([l("h1",{dir:"auto",text:n||u.about.title}),n&&l("\
p",{class:"source"},S(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>Hg(p)));y(t),Jt(tt().places);let{x:a,y:c,scale:f}=e;return xt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function Gd(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(_g()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function Ud(){bd(),xd(),qd(),Ml(),Gd()}function Ys(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function zd([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Vd(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var jg=120,me={width:600,height:36},Wg=900,Yd=4,gn=ge(u.articles),P=qg(),et=null,Pe=0;function qg(){let[t,e]=[gn[0]??0,gn[gn.
length-1]??0],{days:n,counts:o}=gn.length?Sn(gn,jg):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Xo(){
if(et)return Ys(et.from,et.to,P);if(!d.period)return[P.first,P.last];let[t,e]=d.period.map(Nt);return[t,e]}function wn(t){
let e=!t||t[0]<=P.first&&t[1]>=P.last;y({period:e?null:[U(t[0]),U(t[1])]})}function Ks(){let[t,e]=Xo(),n=P.last-P.first+
1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,f]=[P.first+a*P.width,Math.min(P.first+(a+1)*P.width-1,P.last)],m=me.
width*a*P.width/n,p=me.width*(f-c+1)/n,g=i?Math.max(2,(me.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return I("g",{class:w?
"in":"out"},I("title",{},`${At(U(c),U(f))}: ${v(i,"article")}`),I("rect",{class:"ground",x:m,y:0,width:p,height:me.height}),
I("rect",{class:"count",x:m+.1*p,y:me.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",et!==null||d.period!==null),s.replaceChildren(...r)}function Qo(){Ks();let[t,e]=Xo().map(U);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}function Gg(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(yn(),t.setPointerCapture(
n.pointerId),et={from:e(n),to:e(n)},Ks())}),t.addEventListener("pointermove",n=>{et&&(et.to=e(n),Ks())}),t.addEventListener(
"pointerup",()=>{if(!et)return;let n=Math.abs(et.to-et.from)*t.getBoundingClientRect().width,o=Ys(et.from,n<Yd?et.from:et.
to,P);et=null;let r=d.period&&Nt(d.period[0])===o[0]&&Nt(d.period[1])===o[1];wn(r&&n<Yd?null:o),Qo()}),t.addEventListener(
"pointercancel",()=>{et=null,Qo()})}function Kd(t){let e=l("input",{type:"date",id:`strip-${t}`,min:U(P.first),max:U(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);yn(),It(n)&&It(o)&&wn(Vd(Nt(n),Nt(o),t,P)),Qo()}),e}function Ug(){let t=d.
period?Xo():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&wn([P.first,Math.min(P.first+e,P.last)]),Pe=window.setInterval(
()=>{let n=zd(Xo(),P);n?wn(n):yn()},Wg),Js()}function yn(){window.clearInterval(Pe),Pe=0,Js()}function Js(){let t=h("str\
ip-play");t.textContent=Pe?"❚❚":"▶",t.setAttribute("aria-label",Pe?"Pause":"Play the articles over time")}function Jd(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=I("svg",{id:"strip-bars",viewBox:`0 0 ${me.width} ${me.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>Pe?yn():Ug();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Kd("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Kd("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{yn(),wn(null)}}))),
Gg(e),Js(),k(()=>[d.period],Qo)}function Xs(t,e,n){let o=L(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Zo(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function te(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Xd(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:Ii,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,te(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function zg(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Qd(t,e,n){let o=L(()=>[],()=>zg(t.nodes));return{nodes:Vg(t,e,n,o),edges:Yg(t,e,o)}}function Zd(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${v(n[i],"article")}`;return{...te(c,a,{hint:m}),text:g=>`${b(a(g))} (${Nn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...te("Change",c=>e[s][c]?.g2??0,{hint:"Sorted by its G²: how sure it is"}),words:!0,
byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),Object.fromEntries(
i)};return{nodes:r("nodes"),edges:r("edges")}}function Vg({nodes:t,types:e,nodeMeasures:n},o,r,s){return{name:{title:"Na\
me",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Xs("Type",t.length,i=>e[t[i].type].name),strength:te(
"Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:te("Mentions",i=>o().
mentions[i]),articles:te("Articles",i=>o().articles[i]),first:Zo("First","First seen",i=>t[i].first),last:Zo("Last","Las\
t seen",i=>t[i].last),roles:Xs("Roles",t.length,i=>t[i].roles.join("; ")),...tu(t),...Xd(n.filter(({name:i})=>i!=="weigh\
ted_degree"))}}function Yg(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(
f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:te("Sentences",a=>e().weights[a]),
articles:te("Articles",a=>e().documents[a]),...t.relations.length?{relations:Kg(t)}:{},...tu(r),...Xd(s),first:Zo("First",
"First seen",a=>r[a].first),last:Zo("Last","Last seen",a=>r[a].last)}}function tu(t){return Object.fromEntries(["mark","\
note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Xs(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Kg(t){return{title:"\
Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first name to t\
he second",words:!0,byNumber:!0,key:e=>Ai(t.edges[e]),text:e=>$i(t,t.edges[e])}}function eu(t,{nodes:e,nodeIndices:n,edges:o},{
key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)
a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var nu=Qd(u,x,ra),Fe=L(()=>[G()],()=>{let t=G();return t?Zd(nu,t):nu});function Qs(t,e){let n=Object.values(Fe()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?Jg(t,e,s):l("td",o.words?{class:Xg(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function Jg(t,e,n){let o=t==="nodes"&&Q(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,S(n)))}function Xg(t){return t.length>16?"words long":"words"}function ou({
target:t}){return t instanceof Element?t.closest("tr"):null}function ru(t,e){let n=ou(t);if(!n||!vn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);R(e==="nodes"?B(o):V(o)),er(n)}function tr(){if(d.view===
"drawing")return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll(
"tbody tr")],o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.
toggle("chosen",s);let i=N(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=
r===o?0:-1)}}function er(t){let e=t&&N(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll(
'[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function su(t){let e=ou(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!$t(t)||(t.preventDefault(),er(n[t.key]))}var nr=100,Ut=nr;function Qg(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>tw(t,e,s&&!i)}))}function Zg(t){let e=Object.entries(Fe()[t]).map(([o,r])=>Qg(t,o,r)),n=l("tbody",{onclick:o=>ru(
o,t),onkeydown:su});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function tw(t,e,n){
let[o,r]=d.sort[t];y({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function iu(t){let[e,n]=d.sort[t];return eu(t,x(),Fe()[t][e]??
Fe()[t].strength,n)}function ew(){let t=d.view;if(t==="drawing")return;let e=h("tables"),n=[t,...Object.keys(Fe()[t])].join();
e.dataset.columns!==n&&(e.dataset.columns=n,e.replaceChildren(Zg(t),l("p",{class:"table-end"}))),e.setAttribute("aria-la\
bel",t==="nodes"?"Table of nodes":"Table of edges"),Ut=nr;let o=iu(t);nw(e,d.sort[t]),N(e,"tbody")?.replaceChildren(...o.
slice(0,Ut).map(r=>Qs(t,r))),au(t,o.length),tr()}function nw(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)
r.dataset.column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function au(t,e){
let n=(t==="nodes"?u.nodes:u.edges).length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>Ut?`, the f\
irst ${b(Ut)} shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?
` Of the articles that pass the filters: ${s}; of all articles: the other columns.`:"";N(h("tables"),"caption")?.replaceChildren(
`${o}${r}.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${b(Math.min(nr,e-Ut))} more`,onclick:ow});N(h(
"tables"),".table-end")?.replaceChildren(...e>Ut?[a]:[])}function ow(){let t=d.view,e=N(h("tables"),"tbody");if(t==="dra\
wing"||!e)return;let n=Ut;Ut+=nr;let o=iu(t);e.append(...o.slice(n,Ut).map(r=>Qs(t,r))),au(t,o.length),tr(),er(e.children[n])}
function cu(){k(()=>[d.view],()=>{let t=d.view!=="drawing";h("tables").hidden=!t,h("drawing").classList.toggle("covered",
t)}),k(()=>[d.view,d.view!=="drawing"&&x(),d.sort],ew),k(()=>[d.selected],tr)}function rw(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${b(f)} of ${v(m,p)}`:
v(m,p),c=[v(t,"article")+(i&&` ${lt(i,En)}`),At(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function sw(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function iw(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=u.about,f=be(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",_t(o)?f:`${gt(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&q(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function aw(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function cw(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},S(e)))))}function lu(){rw(),sw();let t=h("how",HTMLDetailsElement);h("m\
ade").replaceChildren(...iw().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...aw().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},cw(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,N(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{He(t,e.target)||(t.open=!1)})}var Zs=["node","edge","other","path","view","focus","story"],lw=250,ee={all:"",places:""},bt=null;function uu(){let t=d.
step===null||Gt()!==d.told;return de(Zt,d,t?void 0:["story","theme"])}function fu(){let[t,e]=[uu(),de(Zt,d,Zs)];bt&&window.
clearTimeout(bt.timer),t===ee.all?bt=null:e===ee.places?bt={timer:window.setTimeout(du,lw),hash:t}:(du(),mu("pushState",
t)),bt||(ee={all:t,places:e})}function du(){bt&&(ee={...ee,all:bt.hash},mu("replaceState",bt.hash),bt=null)}function mu(t,e){
let n=[bi&&"embed",e].filter(Boolean).join("&");Fo(Y?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Ho()}
function pu(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function hu(){let t=pu();if(t===ee.all)return;
bt&&window.clearTimeout(bt.timer),bt=null;let e=Ao(t),{selected:n=null,step:o=null,theme:r=d.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&d.story.steps[o]?(y({theme:r}),Mt(o)):(e.step=o!==null&&d.story.steps[o]?o:null,Y&&(e.view="drawing"),Ft(n,d.selected)?
e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),ee={all:t,places:de(Zt,d,Zs)}}function dw(){
ld(),hu(),fu(),Ho()}function gu(){ud(),pu()||!u.story?hu():(Mt(0),ee.places=de(Zt,d,Zs)),Ho();for(let t of["popstate","h\
ashchange"])window.addEventListener(t,dw);k(()=>[uu()],fu)}var or=`graphkit: corrections of ${u.about.corpus}`,uw="Choose a node or an edge, then “Correct this node”, to mark what\
 is wrong.",fw="In the folder of the build, “graphkit correct corrections.toml” adds them to graphkit.toml, and the next\
 build takes them. Where there is no graphkit.toml yet, saving the file under that name does.",mw="This browser keeps no\
thing for this page: save the corrections before you leave.",ei=l("div",{class:"corrections-menu"}),ti="",rr=!0;function wu(){
try{return ll(window.localStorage.getItem(or),u)}catch{return rr=!1,[]}}function pw(){try{d.corrections.length?window.localStorage.
setItem(or,JSON.stringify(d.corrections)):window.localStorage.removeItem(or)}catch{rr=!1}}function hw(){ti=ks(d.corrections),
Yo("corrections.toml",new Blob([ti],{type:"application/toml"}))}function gw(){let{corrections:t}=d,{length:e}=t;N(h("too\
ls"),"[aria-controls=menu-corrections]")?.setAttribute("title",e?v(e,"correction"):"Corrections"),N(h("tools"),"#correct\
ions-count")?.replaceChildren(e?String(e):"");let o=l("button",{type:"button",class:"more","data-stays":!0,text:"Undo al\
l",onclick:ww}),r=l("button",{type:"button",class:"more","data-stays":!0,text:"Save corrections.toml",onclick:hw});ei.replaceChildren(
...e?[Ts(t,yu),r," ",o]:[],l("p",{class:"hint",text:e?fw:uw}),...e&&!rr?[l("p",{class:"hint",text:mw})]:[])}function ww(){
y({corrections:[]}),yu()}function yu(){ei.parentElement?.focus()}function xu(){return ei}function bu(){Y||(y({corrections:wu()}),
k(()=>[d.corrections],pw),k(()=>[d.corrections],gw),window.addEventListener("storage",({key:t})=>{t===or&&y({corrections:wu()})}),
window.addEventListener("beforeunload",t=>{!rr&&d.corrections.length&&ks(d.corrections)!==ti&&t.preventDefault()}))}var yw=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],xw=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct this node” in t\
he panel marks what is wrong with it, or only doubtful; so it is with edges. “Corrections” lists the marks and saves the\
m for the next build.","The address of this page always holds what you see: copy it to come back, or to show it to other\
s who have the file."];function vu(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l(
"div",{},l("dt",{text:n}),l("dd",{text:o})))))}function bw(){let t=ct("Close the help",()=>h("help",HTMLDialogElement).close()),
e=yw.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...xw.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&vu("Measures of edges",u.edgeMeasures),u.edges.length>0&&vu("Measures of nodes",u.nodeMeasures)]}
function vw(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function ku(){let t=h(
"help",HTMLDialogElement);t.append(...X(bw())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{
e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.
key!=="?"||he(e.target)||!$t(e)||(e.preventDefault(),y({help:!0}))}),k(()=>[d.help],vw)}function Su(){let t=h("search",HTMLInputElement),e=new an(t,h("suggestions"),h("no-match"),n=>{t.value="",R(B(n))},n=>{t.
value="",ji(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||he(n.target)||
!$t(n)||(n.preventDefault(),t.focus(),t.select())})}var kw=120,Sw="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Ew="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Mw="Whe\
re you publish the page, give its address instead of the file's name.",pe=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),ni=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Eu=l("p",{class:"hint",id:"share-note"}),Mu=l("p",{class:"hint",text:Mw}),sr=l("p",{id:"copied",role:"st\
atus"}),Tu=$u("Copy link",pe,"Link copied.");async function Tw(t,e){try{await navigator.clipboard.writeText(t.value),sr.
textContent=e}catch{t.focus(),t.select(),sr.textContent="This browser does not let the page copy: copy what is selected."}}
function $u(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Tw(e,n)})}function Au(){
let t=window.location.href;pe.value=li(t),Eu.textContent=_e(t)?pe.value?Sw:Ew:"",[pe.hidden,Tu.hidden]=[!pe.value,!pe.value],
ni.value=di(t,lt(u.about.title,kw)),Mu.hidden=!_e(t),sr.textContent=""}function Nu(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Eu,pe,Tu,l("p",{class:"share-title",text:"In another page"}),Mu,ni,$u("C\
opy HTML",ni,"HTML copied."),sr)}var $w={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},Aw={type:"Type",community:"Community"},Nw={system:"As the system",
light:"Light",dark:"Dark"},Iw={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",corrections:"M2.5 13.5l.7-\
3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M\
9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1\
.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function Ow(t){
return I("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},I("path",{d:Iw[t]}))}function ri(t,e,n){return l("button",{type:"\
button",class:"tool",title:e,...n},Ow(t),l("span",{class:"tool-name",text:e}))}function oi(t,e,n){let o=Object.keys(n).map(
r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return k(()=>[d[t]],()=>{for(let r of o)r.checked=r.
value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),...o.map(r=>l("label",{},r,l("span",{
text:n[r.value]}))))}function ir(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,
hidden:!0},...n),s=ri(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-\
place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener("keydown",c=>{
c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&!He(
i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{He(i,c.target)||a(!1)}),r.addEventListener("clic\
k",c=>{vn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Lw(){let t=ir("Share","share",Nu());return N(
t,"button")?.addEventListener("click",Au),t}function Cw(){let t=ir("Corrections","corrections",xu());return N(t,"button")?.
append(l("span",{id:"corrections-count"})),t}function Iu(){let t=Object.entries(Nd).map(([e,n])=>l("button",{type:"butto\
n",class:"save",text:e,onclick:n}));h("tools").append(oi("view","Shown as",$w),ir("Colours","colours",oi("colours","Colo\
ur nodes by",Aw),oi("theme","Light or dark",Nw)),ir("Download","download",Id(),l("p",{class:"hint",text:"What is shown, \
as data:"}),...t),Cw(),Lw(),ri("story","Story",{id:"story-tool","aria-controls":"story",onclick:Wd}),ri("help","Help",{"\
aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}ta();lu();qc();Jd();Su();Pc();ac();sd();md();ql();cu();Iu();bu();ku();ad();vi();Ud();gu();Tr();Te();pd();window.setTimeout(
Z,300);window.graphkit={network:M,data:u,state:d,select:R,update:y,labels:ae,communityNames:Ze,visible:x};})();
