// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function C(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...Q(n)),o}function Q(t){return t.filter(Boolean)}function $(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var iu={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function Z(t){return $("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},$("path",{d:iu[t.shape],fill:t.colour}))}
function yn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Gs(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function mt(t,e,n){let o=$("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},$("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ct(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function pe(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function Nt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function xn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Fe(t,e){return e instanceof Node&&t.contains(e)}function bn(t,e){return t instanceof Element?
t.closest(e):null}function Qo(t){let[e,n=""]=Us(t,"#"),[o,r=""]=Us(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Us(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function zs({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Xo(t){return t==="embed"||t.startsWith(
"embed=")}function Zo(t){let{query:e,hash:n}=Qo(t);return e.some(Xo)||n.some(Xo)}function vn(t){let{base:e,query:n,hash:o}=Qo(
t),r=s=>s.filter(i=>!Xo(i));return zs({base:e,query:r(n),hash:r(o)})}function au(t){let{base:e,query:n,hash:o}=Qo(vn(t)),
r=_e(t)?e.slice(e.lastIndexOf("/")+1):e;return zs({base:r,query:[...n,"embed"],hash:o})}function Vs(t){let e=vn(t);if(!_e(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function _e(t){return t.startsWith("file:")}function Ys(t,e){let[
n,o]=[au(t),e].map(cu);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function cu(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Ks=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function W(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Ks[Number(n)-1]} ${e}`}function He(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Ks[Number(n)-1]} ${e}`:e}function $t(t,e){return t?t===
e?W(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${W(e)}`:`${t.slice(0,4)===e.slice(0,4)?W(t).slice(0,-5):W(t)}\
 – ${W(e)}`:""}function It(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Ot(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=It(t);return Number.isFinite(e)&&G(e)===t}function he(t){
return t.filter(({date:e})=>e).map(({date:e})=>It(e)).sort((e,n)=>e-n)}function Sn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Js(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(lu(n[n.length-1]));return n}function lu(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Xs(new Date(du(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function du(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Xs(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function tr(t,e){return e==="week"?Xs(new Date(`${t}T00:00Z`)):t.slice(0,7)}var uu=32,kn=80,fu={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function xt(t,e=uu){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function ee(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>fu[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Qs(t){let e=ee(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Ut({id:t,title:e,date:n}){let o=xt(e||t,kn);return n?`${o}\
 · ${W(n)}`:o}function ne(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function ge(t){return xt(t,kn)||"No source given"}function er(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var mu="https://www.wi\
kidata.org/wiki/";function Zs(t){return/^Q[1-9]\d*$/.test(t)?mu+t:er(t)}function Lt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function ni(t,e){let n=ei(e,"degree"),o=ei(e,"community"),r=Lt(e.nodes).map((i,a)=>({...pu(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=Lt(e.edges).map((i,a)=>hu(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks){let m=s.find(p=>Math.min(p.a,p.b)===Math.min(i,a)&&Math.max(p.a,p.b)===Math.max(i,a));
Object.assign(a<0?r[i]:m??{},{mark:c,note:f})}return{about:e.about,types:Lt(e.types),ranks:Lt(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(ti),nodeMeasures:e.node_measures.map(ti),articles:Lt(e.articles),communities:gu(r),nodes:r,edges:s,relations:Lt(
e.relations),others:Lt(e.others),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:Lt(e.unnamed),ends:Int32Array.from(
s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),
namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),
articles:Int32Array.from(r,i=>i.documents)}}}function ti(t){return{...t,values:Float64Array.from(t.values)}}function ei({
node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}
function pu({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:xt(e),x:n,y:o,size:r,first:i.days[s.first],
last:i.days[s.last],timeline:oi(s.timeline,i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.
rules[a.rule]??a.rule})),edges:[]}}function hu({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,
opacity:r.opacity,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:oi(i.timeline,a)}}function oi(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var nr=12,bt=-1;function Pt({communities:t},e){
return e<nr&&t[e].members.length>1?e:bt}function gu(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function vt(t,e){return t.a===e?t.b:t.a}function nt(t,{kind:e,index:n}){return e==="node"?[n]:
[t.edges[n].a,t.edges[n].b]}function R(t){return{kind:"node",index:t}}function z(t){return{kind:"edge",index:t}}function Ft(t,e){
return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function oe(t){return h(t,HTMLScriptElement).text}var or=JSON.parse(oe("drawn")),u=ni(or,JSON.parse(oe("payload")));var St=Zo(window.location.href),ri=St&&Zo(`#${window.location.hash.slice(1)}`);St&&(document.documentElement.dataset.embed=
"");function wu(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},Z(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function si(){St&&h("drawing").append(wu());let t=h("whole",HTMLAnchorElement);t.hidden=
!St;let e=()=>{t.href=vn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var En={period:null,sources:null,article:null,topic:null,compare:null};function _t({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function rr(t,e){if(!_t(e))return null;if(e.compare){let[a,c]=sr(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:yu(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
we({date:a,source:c},"periods",n))))}function we({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function sr(t,e,{by:n,sides:o}){let r=rr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&we(a,n,i)));return[s(o[0]),s(o[1])]}function yu({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Tn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Mn(t,r),i=Mn(e,r);return{weights:s.times,namedWeights:Mn(n,r).times,documents:s.documents,mentions:i.times,named:Mn(
o,r).times,articles:i.documents}}function Mn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function ii({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function ai(t,e,n,o){let r=new Map;for(let s of ii(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(tr(i,o),(r.get(tr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function ci(t,e,n){
let o=ii(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function An({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function li({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function di({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function ui({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function fi({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function ir({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([T,N])=>T===g&&(!i||i[s?.sentences[N].article??0])),M=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,T,N,A])=>[T,[N,A]])),reporters:new Map(w.flatMap(([,T,,,N])=>N===-1?[]:[[T,
N]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var xu=new Intl.NumberFormat("en"),bu=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),vu=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Su=new Intl.PluralRules("en",{type:"ordinal"});function x(t){return xu.
format(t)}function ar(t){return bu.format(t)}function Nn(t){return vu.format(t)}function v(t,e){return`${x(t)} ${e}${t===
1?"":"s"}`}function mi(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${x(t)}${e[Su.select(t)]}`}function $n(t,e){
return t.toFixed(e).replace("-","−")}function pi(t){return Math.abs(t)>=1e3?x(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function hi(t){return t<.001?"p < 0.001":`p =\
 ${ar(t)}`}function je(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function ye(t){return t.reduce((e,n)=>e+n,0)/
t.length}var gi=4;function Ht(t){return t==="weight"||t==="documents"}function pt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function xe({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function cr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function wi(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:cr(t,e).values}function lr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function We(t,e){return Ht(e)?x(t):$n(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function yi({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Nn(e)):""}function xi(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function In({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<gi||s[c]<gi),s[a]+=1,s[c]+=1}return r}function kt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...En,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function be(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function bi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&li(t,w,e.verb))),i=dr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:dr(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?dr(t,{...e,communities:[]},s,o.mentions):i,p=ur(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:ur(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:ur(In(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:ku(t,m.nodes)}}function ku(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Pt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function dr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Pt(t,g)))&&o[M]>0));i&&Mu(t,c,n,o),a&&Eu(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return On(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function On({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Mu({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Eu(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=vt(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function ur(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function vi(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[vt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>vt(t.edges[a],e))],edges:i}}function Si(t,e){
return e.focus!==null||Object.entries(fr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function fr(t){let{
rank:e,all:n,...o}=kt(t);return o}function Tu(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function O(t,e){let n;return()=>{let o=t();
return(!n||!Tu(o,n.of))&&(n={of:o,made:e()}),n.made}}var Ln=5,pr=20,ve={selected:null,other:null,hovered:null,sentences:Ln,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",refused:0,sort:{nodes:["strength",!0],edges:[
"strength",!0]},...kt(u)},d=ve,ki=[],mr=!1;function y(t){Object.assign(ve,t),ve.problem&&_t(ve)&&Object.assign(ve,En,{open:!0,
refused:ve.refused+1}),!mr&&(mr=!0,queueMicrotask(()=>{mr=!1,hr()}))}function hr(){for(let t of ki)t()}function S(t,e){ki.
push(O(t,e))}function V(){return d.view==="nodes"||d.view==="edges"?d.view:null}function B(t){Ft(t,d.selected)&&d.other===
null||y({selected:t,other:null,hovered:null,sentences:Ln,neighbours:!1,open:t!==null})}function Mi(t){B(null),y({other:t,
open:!0})}function re(t){Ft(t,d.hovered)||y({hovered:t})}var zt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Se={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},gr=3.84;function Au({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>we(m,s,i)&&(!e||we(m,"periods",e))&&(!n||we(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function Nu(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function $u([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function Ei(t,e,n,o){let r=sr(e,n,o),[s,i]=r.map(m=>Tn(e,m)),a=m=>Au(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let T=Nu(g,M,
c);return{kind:$u([g,M],T),times:[s[m][w],i[m][w]],documents:[g,M],g2:T}});return{sizes:c,nodes:f("mentions","articles"),
edges:f("weights","documents")}}var Iu="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[Ou,Lu]=[1700,1300],Cu=8;function Ai({places:t,
unit:e,land:n,borders:o}){let r=Ti(t.map(([,m])=>m)),s=Ti(t.map(([,,m])=>m)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
Ou/(r.span*i),Lu/s.span),c=(m,p)=>({x:(m-r.middle)*i*a,y:(s.middle-p)*a}),f=m=>Bu(m).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([m,p,g])=>[m,c(p,g)])),land:f(n),borders:f(o)}}function Ti(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Cu)}}function Bu(t){return t.split(".").slice(0,-1).map(Ru)}function Ru(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=Iu.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Cn({places:t,doubtful:e,
unknown:n}){return[`${x(t.length)} of ${v(t.length+e+n,"place")} on the map`,e&&`${x(e)} may be one of several places of\
 the name`,n&&`${x(n)} in no list of places`].filter(Boolean).join("; ")}var qe=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Du=6;function Ni({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,f,r[f]]}
return a}function $i({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Bn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new qe;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Ii(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new qe;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[m,w]),f.push(M+o[g],g))}}return Pu(n,a,i.get(n)??0)}function Pu(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Oi(t,e,n,o=Du){let[r,s]=e<n?[e,n]:[n,e],i=Bn(t,s),a=e===n?null:Ii(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Fu(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
_u);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Hu)}function Fu(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=Ii(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function _u(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Hu({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Ci(t,e){let n=Lt(t.sentences),o=Wu(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>Li(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>Li(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[ht(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:ju(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[M,T]=[s(m),s(p)];return M.includes(g)&&T.includes(w)||M.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function ju(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Wu(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Li(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function ht(t){
return Array.isArray(t)?t[0]:t}function wr({sentences:t},e,n){return n?e.filter(o=>n[t[ht(o)].article]):e}function Bi({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function ke({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function yr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(ke(t,ht(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(ht(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ri(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[ht(o)],s=!Array.isArray(o)&&ke(t,ht(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var qu=120;function Di(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-qu)),r=[...e].sort((s,i)=>ht(s)-ht(i));return yr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Rn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Fi="so sentences and the filters by period, source, topic and article are missing; all else works, and",Gu=`This bro\
wser lacks DecompressionStream, ${Fi} a current Firefox, Chrome, Edge or Safari shows everything.`,Uu=`This file's sente\
nces are damaged, ${Fi} a fresh copy of the file shows everything.`,Pi,xr=null;function tt(){return Pi??=d.problem?Promise.
resolve(null):Vu().catch(zu),Pi}function j(){return xr}function _i(){Hi()&&!("DecompressionStream"in window)&&y({problem:Gu})}
function Hi(){return oe("evidence").startsWith('"')}function zu(){return y({problem:Uu}),null}async function Vu(){let t=oe(
"evidence");return xr=Ci(JSON.parse(Hi()?await Yu(JSON.parse(t)):t),u),y({}),xr}async function Yu(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function br(){return[d.period,d.sources,d.article,d.topic,d.compare,_t(d)&&j()]}var Ge=O(br,()=>{let t=j(),e=t&&rr(t,d);
return{chosen:e,counts:t&&e?Tn(t,e):u.counts}}),q=O(br,()=>{let t=j();return t&&d.compare&&Ei(u,t,d,d.compare)});function ji({
kind:t,index:e}){let n=q();return n&&(t==="node"?n.nodes:n.edges)[e]}var Y=O(()=>[d.rank,Ge()],()=>wi(u,d.rank,Ge().counts)),
vr=O(()=>[Y(),Ge().counts.weights],()=>xi(Y(),Ge().counts.weights)),b=O(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...br()],()=>({...bi(u,d,Ge(),vr),waiting:_t(d)&&!j()})),Ku=O(
()=>[],()=>Ai(u.map));function Vt(){return d.view==="map"?Ku():null}function J(t){return Vt()?.places.has(t)??!0}function ze(t){
return J(u.edges[t].a)&&J(u.edges[t].b)}var L=O(()=>[b(),d.focus,Vt(),Vt()&&vr()],()=>{let t=b();if(Vt())return Ju(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function Ju(t){let e=t.edges.map((o,r)=>o&&ze(r)),n=d.all?e:In(u,Uint8Array.from(
e,Number),vr());return{...t,edges:e,nodes:t.nodes.map((o,r)=>o&&J(r)),nodeIndices:t.nodeIndices.filter(J),drawnIndices:u.
edges.flatMap((o,r)=>n[r]?r:[])}}var Wi=O(()=>[b(),Y()],()=>lr(u,b().edges,Y())),qi=O(()=>[b()],()=>lr(u,b().edges,b().weights)),
Ue=O(()=>[b(),Y()],()=>Ni(u,b().edges,Y())),Yt=O(()=>d.path?[d.path.a,d.path.b,Ue(),d.avoided,d.avoidedTypes]:[],()=>{let{
path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.map(({index:s,type:i})=>e.
includes(s)||n.includes(i));return Oi($i(u,Ue(),t,r),t.a,t.b)});function ot(){let t=Yt();return t[Math.min(Math.max(d.path?.
number??0,0),t.length-1)]??null}var Xu=O(()=>[b(),Y()],()=>new Map);function Kt(t){if(t.kind==="edge")return{nodes:nt(u,
t),edges:[t.index]};let e=Xu(),n=e.get(t.index)??vi(u,t.index,b(),Y());return e.set(t.index,n),{nodes:[...n.nodes],edges:[
...n.edges]}}function Dn(t){let[e,{chosen:n}]=[j(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index].timeline:
ai(e,t,n,u.about.period)}function Gi(t){let[e,{chosen:n}]=[j(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index]:
ci(e,t,n)}var Ui={x:60,y:22},Qu=150,Zu=8e6,tf=.15;function zi(t,e,n){let{xs:o,ys:r,middle:s}=ef(t),i=o.length*(o.length-1)/2,a=Math.
min(Qu,Math.ceil(Zu/Math.max(i,1)));for(let f=0;f<a;f+=1)nf(o,r,e,180*(1-f/a));of(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&rf(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function ef(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function nf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let p=t[a]-t[m],g=e[a]-e[m],w=8100/(p*p+
g*g+1e-6);c+=p*w,f+=g*w,s[m]-=p*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,p]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,p)/90;s[a]-=m*g,i[a]-=p*g,s[c]+=m*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=tf*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*p,e[a]+=m*p}}function of(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function rf(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Ui.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Ui.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var sf=180,Vi=110,af=44,Sr=70,cf=36,lf=66;function Yi(t,e,n,o){let r=df(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],sf];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?uf(t,c,r):c.map(g=>[g,ff(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=cf&&(f=Math.
max(f,w*Sr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*f/Sr+1e-9));M.sort((N,A)=>p.get(N)-p.get(A)||N-A);let T=mf(
M.map(N=>p.get(N)),Sr/f);M.forEach((N,A)=>{s.set(N,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=M.length,f+=g<c.length?
lf:Vi}c.length&&a.push(f-Vi+af)}return{places:s,radii:a}}function df({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[vt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>vt(e[a],s));return r.set(
s,i),i}}function uf({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function ff(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function mf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:T}=i.pop();w={sum:w.sum+M,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function Pn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ki=10.5,pf=22,hf=5,gf=60,Ji=2,wf=6,Ct='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',kr=[];function yf(t){if(!kr[t.index]){let e=gt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Ct}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);kr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return kr[t.index]}function xf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ki),pf))/2}function Fn(t,e,n=Ji,o=xf(t,e)){let{width:r,above:s,
below:i}=yf(t),[a,c]=[o*r,o*(s+i)],f=Ve(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Ve(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function bf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Mr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Pn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,hf),...s]),m=new Set([...f,...r?t.slice(0,gf):[]]);for(let g of e)a.add(
Ve(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?wf:Ji,M=Fn(u.nodes[g],n,w),T=Fn(u.nodes[g],n,w,Ki),N=U=>U.
left>=c.left&&U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,A=U=>N(U)&&!a.hit(U,g),ut=U=>N(U)&&!a.hit(U,g,s.includes(
g)?0:g),ft=M.find(A)??T.find(A)??(m.has(g)?T.find(ut):void 0)??(f.has(g)?bf(T,c).find(ut):void 0);ft&&(a.add(ft,-1),p.push(
ft))}return p}function gt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var _n=28,vf=.02,Xi=1.6,Sf=1.6,kf=6,Mf=3.5,Ef=5,Tf=.8,Mt={upright:!1,across:1,down:1};function Qi({x:t,y:e}){let[n,o]=Mt.
upright?[-e,t]:[t,e];return{x:n*Mt.across,y:o*Mt.down}}function Zi({x:t,y:e}){let[n,o]=[t/Mt.across,e/Mt.down],[r,s]=Mt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function ta(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Hn(1);if(Mt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),Mt.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(Mt,Nf());for(let s of u.nodes)[s.x,s.y]=[s.x*Mt.across,s.y*Mt.down];let{scale:o}=Ye(),r=Math.min(Math.max(
Mf/o-kf,0),Ef);r&&Af(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,Tf/o),2.5)}function Af(t){let e=u.nodes.map(r=>Ve(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function Nf(){
let{scale:t}=Ye(),{wide:e,high:n}=ea(),{left:o,top:r,right:s,bottom:i}=Hn(t),a=c=>Math.min(Math.max(c,1),Sf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function ea(){let{clientWidth:t,clientHeight:e}=h("network"),n=_n+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*_n,50),high:Math.max(e-_n-n,50),below:n}}function Ye(t=L().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=ea(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[vf,2*Xi];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:M,right:T,bottom:N}=Hn(g,t);g<=Xi&&(T-w)*g<=s&&(N-M)*g<=i?
a=g:c=g}let f=Hn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(_n-o-n)/
2}}}function Hn(t,e=L().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Ve(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Fn(i,t)[0],p=Math.max(0,(f-c-n)/2);return[a,{left:c+p,right:f-p,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var $f=1.5,If=2,Of=.3,na=Array.from({length:nr},(t,e)=>`community-${e+1}`),oa="community-other",jn=null;function ra(){return jn||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function sa(){return`${ra()} ${d.colours}`}function Wn(){let t=document.documentElement;
t.dataset.theme=ra(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:sa(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(zt).map(o=>[o,n(o)])),communities:Object.fromEntries([...na,
oa].map(o=>[o,n(o)]))}}var jt=Wn();function I(){return jt}function ia(){return jt.name===sa()?!1:(jt=Wn(),!0)}function Er(t,e){
jn=t,jt=Wn();try{return e()}finally{jn=null,jt=Wn()}}function Ke(t){return Tr(Pt(u,t))}function Tr(t){return t===bt?oa:na[t]}
function aa({index:t,observer:e}){let n=q()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function qn(t){let e=q()?.
nodes[t.index]?.kind,n=d.colours==="community"?jt.communities[Ke(t.community)]:u.types[t.type].colour,o=e?jt.changes[e]:
n;return aa(t)?{fill:jt.ground,border:o}:{fill:o,border:jt.ground}}function Gn(t,e){return Math.min(aa(t)?If:$f,Of*t.size*
e)}function ca(t){let{fill:e,border:n}=qn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}ta();var la=new vis.DataSet(u.nodes.map(ca)),E=new vis.Network(h("network"),{nodes:la,
edges:[]},JSON.parse(oe("options")));function Ar(){la.update(u.nodes.map(ca))}var Nr=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),fa=0,Lf=500,Cf=3;function da(){return 2*b().nodeIndices.length<u.nodes.length}
var ua=O(()=>[Vt(),!Vt()&&(da()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&Y()],()=>{let t=Vt();if(t)return{free:!1,rings:[],
map:t,places:$r(t.places)};if(d.focus?.rings)return Bf(d.focus.node);let e={free:!0,rings:[],map:t};return da()&&b().nodeIndices.
length<=Lf?{...e,places:Rf()}:{...e,places:Nr}});function Bf(t){let{places:e,radii:n}=Yi(u,t,b(),Y());return{free:!1,rings:n,
map:null,places:$r(e)}}function $r(t){return Nr.map((e,n)=>t.get(n)??e)}function Rf(){let{nodeIndices:t,drawnIndices:e}=b(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:f,opacity:m}=u.edges[a],
p=u.nodes[c].community===u.nodes[f].community?Cf:1;return[r.get(c),r.get(f),m*p]}),i=zi(t.map(a=>({...Nr[a],size:u.nodes[a].
size})),s,n/(o||1));return $r(new Map(t.map((a,c)=>[a,i[c]])))}var X=O(()=>[ua(),d.moved],()=>{let t=ua(),e=[...t.places];
if(t.free)for(let[n,o,r]of d.moved)e[n]=Qi({x:o,y:r});return{...t,base:t,places:e}});function Je(){return fa}function Jt(t){
fa+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(E.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function Un(t,e){if(!X().free)return;let{
x:n,y:o}=Zi(e),r=d.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var Df=400,Pf=5,Ff=1.5,ma=3,_f=.11,Hf=.012,jf=.8,ga=13,wa=16,ya=O(()=>[L(),Je()],()=>{let t=[],{nodes:e,nodeIndices:n}=L();
if(n.length<=Df||!X().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Pf&&t.push(Wf(s,i,2*o*Hf))}),t});function Wf(t,e,n){let o={x:pa(e.map(
a=>u.nodes[a].x)),y:pa(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(jf*e.length)).flatMap(a=>qf(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Gf(
i)}}function qf({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function pa(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Gf(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...ha(e),...ha(e.reverse())]}function ha(t){let e=[];for(let n of t){for(;e.length>1&&Uf(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Uf(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function xa(t,e){return Math.min(Math.max((ma-t/e)/(ma-Ff),0),1)}function ba(t,e,n,o){let r=xa(n,o);if(r){t.globalAlpha=
_f*r;for(let{community:s,corners:i}of ya()){t.fillStyle=I().communities[Ke(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function va(t,e,n){let o=[];if(xa(t,e)<.5)return o;let r=Pn(),s=gt(
h("overlay",HTMLCanvasElement));s.font=ka();for(let{community:i,middle:a}of ya()){let{nodes:c}=L(),m=u.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>u.nodes[A].short),p=Math.max(...m.map(A=>s.measureText(A).width))/2,g=wa*m.length,w=(A,ut,ft)=>Math.
max(Math.min(A,ft),ut),M=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),N=[0,-g,g].map(A=>({lines:m,
left:M-p,right:M+p,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));N&&(r.add(N,-1),o.
push(N))}return o}function Sa(t,{lines:e,left:n,right:o,top:r},s){t.font=ka(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=I().ground,t.fillStyle=I().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*wa+ga];t.strokeText(i,c,f),t.fillText(i,c,f)})}function ka(){return`600 ${ga}px ${Ct}`}var zf=.16,Vf=.5,Ma=.1;function zn(t,e,n,o){let{map:r}=X();if(r)return Kf(t,e,r,e.scale/n);ba(t,e,n,o);for(let s of[...X().
rings].reverse())Yf(t,e,s*e.scale,e.scale/n)}function Yf(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=I().edge,t.lineWidth=
r,t.globalAlpha=Ma,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*Ma,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Kf(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=I().edge,t.lineWidth=r,t.
globalAlpha=zf,Ea(t,e,n),t.fill(),t.globalAlpha=Vf,Ea(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function Ea(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,f]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,f):t.moveTo(c,f)})}var Ta=120,Me=h("overlay",HTMLCanvasElement),rt=document.createElement("canvas"),P={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function lt(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function Xe(t=0){P.until=
performance.now()+t+Ta,window.clearTimeout(P.timer),P.timer=window.setTimeout(()=>{P.timer=0,P.blurred&&E.redraw()},t+Ta)}
function Ir(){window.clearTimeout(P.timer),P.timer=0,Vn()}function Vn(){P.sharp=null,P.pictured=null}function Yn(){return P.
blurred}function Aa(){let t=Xf(),e=o=>o.width===t.width&&o.height===t.height,n=P.timer!==0&&performance.now()<P.until;n&&
!P.pictured&&P.sharp&&e(Me)&&Jf(t,P.sharp),P.blurred=n&&P.pictured!==null&&e(rt),E.body.nodeIndices=P.blurred?[]:L().nodeIndices}
function Or(){P.sharp=lt(),P.pictured=null}function Jf(t,e){if((rt.width!==t.width||rt.height!==t.height)&&(rt.width=t.width,
rt.height=t.height),![t,Me].every(({width:o,height:r})=>o&&r))return;let n=gt(rt);n.clearRect(0,0,rt.width,rt.height),n.
drawImage(t,0,0),n.drawImage(Me,0,0),gt(Me).clearRect(0,0,Me.width,Me.height),P.pictured=e}function Na(t){if(!P.pictured||
!rt.width||!rt.height)return;let e=rt.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=lt(),s=r/P.pictured.scale,i=Math.round(
(n-P.pictured.x*s)*e),a=Math.round((o-P.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(rt,i,a,Math.round(
rt.width*s),Math.round(rt.height*s)),t.restore()}function Xf(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var Qf={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Kn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Ct}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=I().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
I().ink,t.fillText(u.nodes[e.node].short,r,s)}function $a(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Ct}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=I().ink,t.fillText(e,n/2,o/2)}function Ia(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=q()?.edges[e.index]?.kind;
t.strokeStyle=o?I().accent:r?I().changes[r]:I().brightEdge,t.setLineDash(r?Se[r]:[]),Lr(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function Lr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Jn(t,e,n){let{fill:o,border:r}=qn(e),{shape:s}=u.types[e.type];Xn(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=Gn(e,n.scale),t.strokeStyle=r,t.stroke()}
function Cr(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];Xn(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function Xn(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Qf[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Br=4,Zf=.5,tm=52,em=2.5,Oa=350,Qn=1,Rr={left:-1/0,right:1/0,top:-1/0,bottom:1/0},se=!0,Dr=0;function Xt(){return Rr.
left>-1/0}function Zn(){return Dr}function Ee(t=!1){se=!0,wt({...Pr(),animated:t})}function Pr(){let{scale:t,position:e,
offset:n}=Ye(),o=h("network").clientWidth/2-Br,r=h("network").clientHeight,[s,i]=[Br-r/2-n.y,r/2+n.y-Br];return Rr={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},Qn=t,{position:e,scale:t,offset:n}}function Et(){return{scale:Qn,frame:Rr}}
function La(){return se}function to(){se=!1,Dr+=1}function wt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Dr+=
1;let r=o&&xn();r&&Xe(Oa),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Oa,easingFunction:"easeInOutQuad"}})}
function Te(t){se=!1;let e=Math.min(Math.max(E.getScale()*t,Qn/4),10);wt({position:E.getViewPosition(),scale:e,animated:!0})}
function Ca(t,e){se=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();Xe(),wt({position:{x:n+t/r,y:o+e/r},scale:r})}function Ba(){
if(!d.selected)return;let t=nt(u,d.selected).flatMap(c=>J(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[Qe(),Da()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
se=!1;let i={x:ye(t.map(c=>c.x)),y:ye(t.map(c=>c.y))},a=e?Math.max(E.getScale(),Zf):E.getScale();wt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function Ra(t,e){se=!1;let n=Ye(t,{beside:Da(),covered:Math.max(Qe(),0)});wt({...n,
scale:Math.min(n.scale,em*Qn),animated:e})}function Da(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function Qe(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-tm:0}var nm=350,om=600,rm=2500,Ae=null,Fr=0;function eo(){return Ae}function ie(){Ae&&(window.cancelAnimationFrame(Fr),Jt(Ae.
places),Ae=null,Ir())}function Ha(t,e,n){let o=u.nodes.map(({x:T,y:N})=>({x:T,y:N}));if(window.cancelAnimationFrame(Fr),
Ae=null,Jt(t),Ir(),!Xt())return;let[r,s]=[Pa(),Pr()],{nodeIndices:i,drawnIndices:a}=L(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=om&&a.length<=rm;if(c*r.scale<1||!f||!xn()){e&&i.length?wt({...s,animated:c*
r.scale<1}):E.redraw();return}e&&wt(s);let m=e?Pa(s):r;Ae={places:t,scale:m.scale,labels:n()};let[p,g]=[performance.now(),
Zn()],w=()=>{let T=Math.min((performance.now()-p)/nm,1),N=T*T*(3-2*T);if(T===1)return M();Jt(t.map((A,ut)=>Fa(o[ut],A,N))),
Zn()===g?_a(Fa(r,m,N),r.scale*(m.scale/r.scale)**N):E.redraw(),Fr=window.requestAnimationFrame(w)},M=()=>{ie(),Zn()===g?
_a(m,m.scale):E.redraw()};w()}function Pa(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),scale:E.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Fa(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function _a({x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),sm=2500,im=2500,Ze=O(()=>[E.getScale(),Et().frame,L(),Je()],()=>va(E.getScale(),Et().
scale,Et().frame)),ae=O(()=>[E.getScale(),Et().frame,L(),Je()],()=>{let t=E.getScale(),{scale:e,frame:n}=Et(),{nodeIndices:o}=L(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/im)),i=r<o.length*sm,a=t===e?[...Ze(),am(n,t)]:Ze();return Mr(
s,o,t,n,{crowd:i,taken:a})});function am(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function tn(){if(!Xt())return;let t=gt(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),_r(t,lt())}function cm(){let t=ot(),e=t?null:
d.selected??d.hovered,n=t?dm(t):e&&um(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Ft(o,e)&&fm(n,o);
return lm(n)}function lm(t){let e=t.nodes.filter(J);return e.length?{...t,nodes:e,edges:t.edges.filter(ze),ringed:t.ringed.
filter(J),pointed:t.pointed.filter(J)}:null}function dm({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function um(t){return{...Kt(t),ringed:nt(u,t),accented:new Set,pointed:[]}}
function fm(t,e){for(let n of nt(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...nt(u,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function _r(t,e){if(u.nodes.length&&!L().nodeIndices.
length)return $a(t,"The filters leave nothing to show.");let n=cm(),o=new Set(n?n.nodes:[]),r=eo();if(r)mm(t,r,e,o);else
for(let s of Ze())Sa(t,s,e);for(let s of r?[]:ae())!o.has(s.node)&&ja(s,e)&&Kn(t,s,e);n&&(t.globalAlpha=I().veil,t.fillStyle=
I().ground,t.fillRect(0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,pm(t,n,e))}function mm(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];Kn(t,i,{...r,x:r.x+f,y:r.y+m})}}function ja({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&
s+o>0&&s+n<_.clientHeight}function pm(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Et();for(let c of[
...n].reverse())Ia(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Jn(t,u.nodes[c],i);for(let c of o)Cr(t,u.nodes[c],
i,I().accent,2.5);for(let c of s)o.includes(c)||Cr(t,u.nodes[c],i,I().ink,1.5);for(let c of Mr([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))ja(c,i)&&Kn(t,c,i,o.includes(c.node))}var qa=5,hm=5,gm=40;function Wa(t,e=0){let n=lt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Ua(o,r,(qa+e)/n.scale)??
wm(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=ym(o,r,(hm+e/2)/n.scale);return i===null?null:z(i)}function Ga(t){let e=lt();
return Ua((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,qa/e.scale)}function Ua(t,e,n){let o=null,r=1/0;for(let s of za().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function wm(t,e){if(d.selected)return null;let n=ae().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function ym(t,e,n){let o=null,r=n;for(let s of za().
edges){let i=u.edges[s],a=xm(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function za(){let{nodeIndices:t,
drawnIndices:e}=L();if(!d.selected)return{nodes:t,edges:e};let n=Kt(d.selected);return{nodes:[...n.nodes.filter(J),...t],
edges:n.edges.filter(ze)}}function xm(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Va(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return re(
null);if(n.buttons)return en();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Wa(r);re(s),bm(s,r)},gm)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),re(null),en()}),E.on("click",
({pointer:n,event:o})=>{en(),B(Wa(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",en)}function bm(t,e){if(!t)return en();
let n=h("tip");n.replaceChildren(...vm(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function vm(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[k(o.label,"strong"),l("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
k(u.nodes[e.a].label)," – ",k(u.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function en(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var Sm=6,K=null;function Ya(){return K!==null}function km(t){if(K)return Hr();if(!X().free||t.button||t.shiftKey||!t.isPrimary)
return;eo()&&(ie(),E.redraw());let e=h("drawing").getBoundingClientRect(),n=Ga({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Mm(n))return;let{x:o,y:r}=u.nodes[n];K={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function Mm(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function Em({pointerId:t,clientX:e,clientY:n}){if(!K||t!==K.pointer)return;let[o,r]=[e-K.from.x,
n-K.from.y];if(!K.moves&&Math.hypot(o,r)<Sm)return;K.moves=!0;let{scale:s}=lt();Object.assign(u.nodes[K.node],{x:K.home.
x+o/s,y:K.home.y+r/s}),y({hovered:R(K.node)}),tn()}function Hr(t){if(!K||t&&t.pointerId!==K.pointer)return;let{node:e,home:n,
moves:o}=K;if(K=null,E.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?Un(e,
{x:r,y:s}):Object.assign(u.nodes[e],n)}function Ka(){h("network").addEventListener("pointerdown",km,{capture:!0}),window.
addEventListener("pointermove",Em),window.addEventListener("pointerup",Hr),window.addEventListener("pointercancel",()=>Hr())}var Tm=1500,Am=.25,Nm=.2;function $m(){let t=L().drawnIndices.length>Tm?Am:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function no(t,e){let n=$m();t.strokeStyle=I().edge;let o=e.scale/E.getScale();for(let r of L().
drawnIndices){let s=u.edges[r],i=q()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?Nm:0),1),i&&(t.strokeStyle=I().changes[i]),i&&t.setLineDash(Se[i].map(a=>a*o)),Lr(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function jr(t){return t!==bt?u.communities[t].name:Pt(u,0)===bt?"No communities":"Smaller communities"}function Wr(){return[
...b().communityCounts].sort(([t],[e])=>+(t===bt)-+(e===bt)||t-e).map(([t,e])=>({community:t,colour:Tr(t),text:jr(t),count:e}))}
function qr(t){return!d.communities.length||d.communities.includes(t)}function Im(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...Wr().map(Om)),e&&C(t,`[data-community="${e}"]`)?.focus())}function Om({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:qr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},yn(e),k(n),l("span",{class:"type-count",text:x(o)})))}function Ja(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),S(()=>[d.colours,b()],()=>Im(t))}function Gr({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${v(i,o)} in ${v(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${x(e[0])} to ${v(e[1],o)}, in ${x(n[0])} → ${v(n[1],"article")}`}function Xa(t){
let e=ji(t),n=e&&Gr(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Bt(t){let[e,n]=[()=>re(t),()=>re(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function nn(t){
let e=u.nodes[t],n=R(t);return l("button",{type:"button",class:"end",...Bt(n),onclick:()=>B(n)},Z(u.types[e.type]),k(e.label))}
function oo(t){let e=R(t);return l("button",{type:"button",class:"inline-name",...Bt(e),onclick:()=>B(e)},k(u.nodes[t].label))}
function ro(t,e,n,o){let r=u.nodes[t],s=R(t),i=l("button",{type:"button",class:"ranked-name",...Bt(s),onclick:()=>B(s)},
Z(u.types[r.type]),k(r.label),Gs(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:We(n,d.rank)}));
let a=z(o),c=d.rank!=="weight"&&We(Y()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:x(n),...Bt(a),onclick:()=>B(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function st(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=Q([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function Ur(t,e,n,o){let r=h(t,HTMLInputElement);
st(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),S(()=>[d[n]],()=>{let s=v(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function so(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function Ne(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),S(()=>[n()],()=>{r.value=n()})}var Lm=12,dt=ne(u.articles);function io(t){return t.length===1?ge(t[0]):`${x(t.length)} of ${x(dt.length)} sources`}function zr(t){
let e=dt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===dt.length?null:e})}function Cm({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??dt.map(o=>o.name));e.checked?n.add(t):n.delete(t),zr(n)}});
return e}function Bm({name:t,count:e},n){return l("label",{class:"switch"},n,k(ge(t)),l("span",{class:"type-count",text:x(
e)}))}function Qa(){let t=dt.map(Cm),e=dt.map((s,i)=>Bm(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=dt.length<Lm;let o=dt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";st("sources",dt.length<2&&o),n.addEventListener("input",()=>{let s=ee(n.value);e.forEach((i,a)=>{i.hidden=!ee(ge(
dt[a].name)).includes(s)})});let r=()=>dt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener(
"click",()=>zr(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
dt.map(({name:i})=>i));for(let i of r())s.delete(i);zr(s)}),S(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(dt[a].name)})})}var Rm=2,Wt=he(u.articles).map(G),on=ne(u.articles).map(({name:t})=>t),uo=["First","Second"],ao=l("select",{id:"compare-\
by",onchange:()=>y({compare:Pm(ao.value)})},l("option",{value:"",text:"Nothing"}),Wt[0]!==Wt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),on.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),co=uo.map(t=>["fr\
om","until"].map(e=>Dm(`${t} period: ${e}`))),lo=uo.map(t=>l("select",{multiple:!0,size:Math.min(on.length,6),"aria-labe\
l":`${t} group of sources`,onchange:nc},...on.map(e=>l("option",{value:e,text:ge(e),dir:"auto"})))),ec=uo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},co[e][0],l("span",{text:"–"}),co[e][1]),
lo[e])),Vr=l("div",{class:"compared",id:"compared"}),Za=l("span",{class:"frame-changes"},...Object.keys(zt).map(t=>l("sp\
an",{},sc(t),t)));function Dm(t){return l("input",{type:"date",min:Wt[0],max:Wt.at(-1),"aria-label":t,onchange:nc})}function Pm(t){
if(t==="sources")return{by:t,sides:[on.slice(0,1),on.slice(1)]};if(t!=="periods")return null;let[e,n]=[Wt[0],Wt[Wt.length-
1]],o=Wt.find((s,i)=>s>e&&i>=(Wt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return y({period:null}),{by:t,
sides:[[e,Fm(r[0])],[...r]]}}function Fm(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function nc(){
let{compare:t}=d;if(!t)return;let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...lo[o].selectedOptions].map(({value:i})=>i);
let[r,s]=co[o].map(({value:i})=>i);return Ot(r)&&Ot(s)&&r<=s?[r,s]:n});y({compare:{...t,sides:e.every(n=>n.length)?[e[0],
e[1]]:t.sides}})}function oc({by:t,sides:e}){return e.map(n=>t==="sources"?io(n):$t(n[0],n[1]))}function rc(){return d.compare?
`Compared: ${oc(d.compare).join(" with ")}`:""}function sc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dash\
array":Se[t].join(" "),"stroke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return $("svg",
{viewBox:"0 0 48 12",class:`change-sign ${t}`,"aria-hidden":"true"},$("path",n),$("circle",o))}function tc(t,e,n){return t.
filter((o,r)=>o?.kind===e&&n[r]).length}function _m({nodes:t,edges:e}){let n=b(),o=Object.entries(zt).map(([s,i])=>l("tr",
{},l("th",{scope:"row",title:i},sc(s),s),l("td",{text:x(tc(t,s,n.nodes))}),l("td",{text:x(tc(e,s,n.edges))}))),r=["Chang\
e","Nodes","Edges"].map(s=>l("th",{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},
...o))}function Hm({edges:t}){let e=t.flatMap((r,s)=>r?.g2&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.g2)-
Math.abs(r.g2)||Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(zt).flatMap(r=>e.filter(
s=>s.kind===r).slice(0,Rm)),o=e.filter(({g2:r})=>Math.abs(r)>=gr).length;return[l("h2",{text:"Surest changes of edges"}),
l("ul",{class:"changes"},...n.map(jm)),l("p",{class:"hint",text:`Of ${v(e.length,"edge")} whose share changed, ${x(o)} c\
hanged by more than chance alone does once in 20 times (G² of ${gr} or more).`})]}function jm(t){let e=z(t.i),{a:n,b:o}=u.
edges[t.i],[r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Bt(e),onclick:()=>B(e)};return l(
"li",{},l("button",i,r," – ",s),` ${Gr(t,"sentence")}`)}function Wm(){let{compare:t}=d,e=q();h("compare-form",HTMLDetailsElement).
open||=t!==null,ao.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of lo[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of co[i].entries())f.value=a[c];for(let[i,a]of ec.entries()){a.hidden=!t,
lo[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Za.hidden=!e,C(document,".frame-legend")?.append(Za),t&&tt(),Vr.hidden=!e,!t||
!e)return;let{sizes:n}=e,o=oc(t).map((i,a)=>`${uo[a]}: ${i}, ${v(n[a],"article")}.`),r=u.about.articles-u.about.dated,s=n[0]===
n[1]?"":" The parts have different numbers of articles, so shares of articles are compared.";Vr.replaceChildren(...Q([l(
"p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles without a date are in neither: ${x(r)}\
.`}),_m(e),...Hm(e)]))}function ic(){let t=h("compare");t.hidden=ao.options.length<2||!u.nodes.length,t.append(l("detail\
s",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"filter"},l("label",{for:"com\
pare-by",text:"Compare"}),ao),...ec),Vr),S(()=>[d.compare,q(),b()],Wm)}var ac={types:()=>d.types.every(Boolean)?"":Gm(),minimum:()=>d.minimum>1?`At least ${v(d.minimum,"sentence")}`:"",focus:()=>d.
focus?qm(d.focus):"",rank:()=>d.rank===kt(u).rank?"":`Ranked by ${pt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${v(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>Um(),
compare:rc,period:()=>d.period?$t(...d.period):"",sources:()=>d.sources?io(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Ut(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:Yr};
function Yr(){return d.moved.length?`${v(d.moved.length,"node")} moved`:""}function qm({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Gm(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Um(){let{communities:t}=d;
return t.length===1?`Community of ${jr(t[0])}`:t.length?`${x(t.length)} communities`:""}function cc(){return Object.entries(
ac).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var zm=new Set(["types","minimum"]);function Vm(t){let e={...kt(u),
focus:null,moved:[]};y({[t]:e[t]})}function Ym(){let t=Object.entries(ac).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!zm.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Vm(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(C(
n,"button")??C(h("more-filters"),"summary"))?.focus()}function lc(){h("reset").addEventListener("click",()=>{y({...kt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),S(()=>[b(),d.moved],Ym)}var ce=16,Km=400;function po(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*ce,s=cc(),i=[h("counts").textContent,
Yr(),d.view==="map"&&Cn(u.map),u.about.built&&`built ${W(u.about.built)}`],a=n?[...fo(u.about.title,r,1.5*o,!0),...fo(i.
filter(Boolean).join(" · "),r,o),...fo(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Zm(Jm(),r,o),...fo(e,r,o)];
return{above:a,below:c,top:dc(a),bottom:dc(c)}}function rn(t,e,n){let o=n+ce/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=fc(r);let s=ce;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=uc(r),t.fillStyle=I().ink,t.fillText(i,s+(a?Kr(r):0),o),s+=ho(r,i)+(a?Kr(r):0)+ce}}function Jm(){let t=u.types.flatMap(
(r,s)=>{let i=L().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||q()?I().muted:r.colour;return i?[{
text:r.plural,sign:mo(r.shape,a)}]:[]});if(q())return[...t,...Xm()];let e=L().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:mo("square",I().muted,!0)},o=d.colours==="community"?Wr().filter(({community:r})=>qr(r)).
map(({colour:r,text:s})=>({text:s,sign:mo("dot",I().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Xm(){return Object.
keys(zt).map(t=>({text:t,sign:mo("dot",I().changes[t],t==="went"||t==="shrank")}))}function mo(t,e,n=!1){return(o,r,s,i)=>{
Xn(o,t,r,s,i),o.fillStyle=n?I().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function fo(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of xt(t,Km).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&ho(r,a)<=e?s[s.length-1]=a:s.push(...Qm(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function Qm(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&ho(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Zm(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:xt(s,60),sign:i},c={letters:n,parts:[]},f=ho(c,a.
text)+Kr(c)+ce;f>r+ce&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function uc({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Ct}`}function fc({letters:t}){return Math.round(1.5*t)}function Kr({letters:t}){
return 1.5*t}function ho(t,e){let n=gt(_);return n.font=uc(t),n.measureText(e).width}function dc(t){return t.length?t.reduce(
(e,n)=>e+fc(n),0)+ce:0}var mc=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var sn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${H(
e)} ${H(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(
n)}h${H(o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};
this.#o($("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=$("text",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(
mc," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",H(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(H).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o($("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",H(this.globalAlpha)),this.#r.append(e),e}};function pc(t,e,n){let o=$("title",{},t.replace(mc,"\
 "));return $("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Ct,role:"img"},o)}function hc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var go=2,tp=18,ep=100;function gc({ground:t,credit:e}){return Er(t,()=>wc(po(_.clientWidth,{credit:e})))}function wc(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*go,height:o*go}),s=gt(r);return s.scale(
go,go),s.fillStyle=I().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
xc(s),s.restore(),rn(s,t.above,0),rn(s,t.below,t.top+n),r}function yc({ground:t,credit:e}){return Er(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=po(n,{credit:e}),s=r.top+o+r.bottom,i=pc(u.about.title,n,s),a=new sn(i);a.fillStyle=I().ground,
a.fillRect(0,0,n,s);let c=$("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),xc(new sn(c)),rn(
a,r.above,0),rn(a,r.below,r.top+o),i})}function xc(t){let e=lt();zn(t,e,e.scale,Et().scale),no(t,e);for(let n of L().nodeIndices)
Jn(t,u.nodes[n],e);_r(t,e)}function Jr(){return wc(po(_.clientWidth,{titled:!1,letters:tp}))}function bc(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Jr();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,y({sentences:Math.max(e,ep)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var vc={x:0,y:0,scale:1},Qr=0;function np(){let t=E.getScale();if(t!==Qr){Qr=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=Gn(e,t)}}function op(t){if(Yn())return Na(t);np(),zn(t,vc,E.getScale(),Et().scale),no(t,vc)}function rp(){
Yn()||!Xt()||(tn(),Or())}function sp(){if(Xt()){if(Vn(),Yn())return E.redraw();tn(),Or()}}function ip(){let t=()=>{Ya()||
(ie(),to(),Xe())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function Zr(){V()||(Vn(),Xt()&&E.redraw())}var Sc=null;
function ap(){let{base:t,places:e}=X(),n=t!==Sc;Sc=t,Ha(e,n,ae)}function Xr(){ia()&&(Ar(),Zr())}function kc(){let t=C(h(
"network"),"*");t&&(t.tabIndex=-1),E.on("initRedraw",Aa),E.on("beforeDrawing",op),E.on("afterDrawing",rp),ip(),E.on("res\
ize",()=>queueMicrotask(()=>{La()&&Ee()})),h("zoom-in").addEventListener("click",()=>Te(1.4)),h("zoom-out").addEventListener(
"click",()=>Te(1/1.4)),h("zoom-all").addEventListener("click",()=>Ee(!0)),h("drawing").addEventListener("keydown",lp),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Xr),S(()=>[d.theme,d.colours],Xr),S(()=>[q()],()=>{
Qr=0,Ar(),Zr()}),Ka(),Ja(),bc(Xr),S(()=>[X()],ap),S(()=>[L(),d.view],Zr),S(()=>[d.selected,d.hovered,d.view,ot()],sp),S(
()=>[d.selected,d.view],Ba)}function cp(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[{x:o,y:r},s]=[
X().places[n],E.getScale()];Un(n,{x:o+t/s,y:r+e/s})}function lp(t){if(t.target!==h("drawing")||!Nt(t))return;let e=t.shiftKey?
20:60,n=t.shiftKey?cp:Ca,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>Te(
1.25),"=":()=>Te(1.25),"-":()=>Te(.8),0:()=>Ee(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function dp(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
st("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${x(o.documents)})`]);Ne("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),st("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Ut(o)]);Ne("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function up(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Mc(){dp(),S(()=>[d.problem],up),S(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),S(()=>[_t(d)],()=>{_t(d)&&tt()})}var ts={width:320,height:40},fp=60,es=["from","until"],F=he(u.articles);function mp(){let{days:t,counts:e}=Sn(F,fp),n=F[F.
length-1]-F[0]+1,o=Math.max(...e),[r,s]=Ec(),{width:i,height:a}=ts;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=F[0]+p-1>=r&&F[0]+m<=s;return[
$("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Ec(){let[t,e]=[F[0],F[F.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(It);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function pp(t){let[e,n]=[F[0],F[F.length-1]],[o,r]=es.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),Tc()}function Tc(){let[t,e]=Ec(),n=F[0],o=(n+F[F.length-1])/2;es.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",W(G(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=$t(G(t),G(e));let r=u.articles.length-F.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,mp()}
function Ac(){let t=F.length>1&&F[0]<F[F.length-1],e=F.length>0&&`All dated articles are of ${W(G(F[0]))}.`;if(st("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${ts.width} ${ts.height}`);
for(let n of es){let o=h(n,HTMLInputElement);o.max=String(F[F.length-1]-F[0]),o.addEventListener("input",()=>pp(n))}S(()=>[
d.period],Tc)}}function hp(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},Z(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function gp(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=C(e,".type-count");o&&(o.textContent=x(t[n]))})}function Nc(){
hp(),S(()=>[b()],gp)}var ns=!u.edges.length&&"There are no edges.";function wp(){st("rank",ns),Ne("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),S(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Ht(d.rank)?" Measured over all articles.":
"",e=xe(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function yp(){let t=An(u);st(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Ne("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${x(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function xp(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=b(),s=(f,m,p)=>f===m?v(m,p):`${x(f)} of ${v(m,p)}`,i=n.length<e?` (${x(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function bp(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;st("officials",!e&&
"No person has an office.");let n=`${x(e)} of ${x(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,so("officials",()=>d.officials,o=>({officials:o})),so("hide-isolates",
()=>!On(d),o=>({isolates:!o})),S(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!On({...d,isolates:!0});st("isolat\
es",ns||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function $c(){Nc(),Ur("minimum",
be(u.edges.map(e=>e.weight)),"minimum","sentence"),Ur("minimum-documents",be(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);st("all",ns||t&&"Each edge is among the strongest of a node."),
so("all",()=>d.all,e=>({all:e})),wp(),yp(),Ac(),Qa(),Mc(),bp(),ic(),S(()=>[b()],xp),lc()}function $e(){return Si(u,d)}function Ie(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...fr(u),focus:null})})}function os(){let t=h("details").contains(document.activeElement);B(null),t&&h("drawing").focus()}function Oe(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),ct("Close details",os))}function wo({kind:t,index:e}){let{nodes:n,edges:o}=b();
return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t==="node"?"node":"\
edge"}.`}),Ie())}function yo(t,[e,n],o){let{first:r,last:s}=Gi(t),i=[[e,x(n)],["Articles",x(o)],["First seen",r&&W(r)],[
"Last seen",s&&W(s)]],a=rs(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"In the articl\
es shown."}),Xa(t)):a}function rs(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),l("dd",
{text:n}))))}function xo(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Ic({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>vp(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function vp(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?ar(i[e]):$n(i[e],
r),c=s?cr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${hi(c)}`:a})),l("dd",{text:yi(
t,i[e],c)||`${o}.`})]}var Sp={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},cn="~";function an(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function kp(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>an(n).slice(1,-1)).join(`
`)}"""`:an(t)}function ss(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${kp(n)}`:[])}function Cc({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],ss({title:t}),...e.flatMap(Mp)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Mp({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(an).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${an(c)} = ${an(f)}`);return[["[[step]]",...ss({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...ss({...c})])]}function Bc(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Oc(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Oc(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Oc(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function is({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function as(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(cn).slice(0,Sp[n]??0)}})}function Rc(t,e){return as(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>is(t,e,a)??a),i=o.slice(r.join(cn).length);return`${n}=${encodeURIComponent(s.join(cn)+i)}`}).join(
"&")}function Dc(t,e){return e.path.map(n=>is(t,e,n)??n)}function Pc(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(cn))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>is(t,e,m)),f=i.flatMap(
(m,p)=>m&&c[p]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().
join(cn))&&f.push(`${o(p)} – ${o(g)}`)}return f},s=as(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function Fc(t,e,n){let o=as(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function Lc(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function ln({sentences:t,articles:e},{text:n,article:o}){let r=Lc(n),s=null;for(let[i,a]of t.entries())
if(Lc(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var it="~";function bo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function _c(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function cs(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function dn(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ls(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Hc(t){let e=ls(t.nodes),
n=ls(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(it),c])),r=kt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Ep(),node:dn(e,i=>s(i,"node"),i=>({selected:R(i)})),edge:dn(
o,i=>s(i,"edge"),i=>({selected:z(i)})),other:dn(ls(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Tp(t,e),"\
not-through":Ap(t,e),"not-through-type":Np(t),view:bo("view",["drawing",...t.map.land?["map"]:[],"nodes","edges"]),focus:$p(
t,e),moved:Ip(t,e),without:Op(t),min:_c("minimum",be(t.edges.map(i=>i.weight))),articles:_c("minimumDocuments",be(t.edges.
map(i=>i.documents))),rank:bo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Lp(t),community:Cp(t,e),period:Bp(t),source:Dp(
t),compare:Rp(t),article:dn(n,({article:i})=>i,i=>({article:i})),topic:dn(e,({topic:i})=>i,i=>({topic:i})),officials:cs(
"officials",r.officials),all:cs("all",r.all),isolates:cs("isolates",r.isolates),colours:bo("colours",["type","community"]),
theme:bo("theme",["system","light","dark"])}}function Ep(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.
test(t)?{step:Number(t)-1}:{}}}function Tp(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].
join(it):"",read:([n])=>{let[o,r,s]=n.split(it),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{
a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(s)-1:0}}}}}function Ap(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].
id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function Np({types:t}){return{
write:({avoidedTypes:e})=>e.map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?
{avoidedTypes:n}:{}}}}function $p(t,e){return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].
join(it):"",read:([n])=>{let[o,r,s]=n.split(it),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(
r),...s==="rings"&&{rings:!0}}}}}}function Ip(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(it)),
read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.
set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Op(t){return{write:e=>t.types.filter(
(n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:
{types:n}}}}function Lp(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(
n)?{verb:n}:{}}}function Cp(t,e){return{write:({communities:n})=>n.map(o=>o===bt?it:t.nodes[t.communities[o].members[0]].
id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?Pt(t,t.nodes[s].community):r===it?bt:[]});return o.length?
{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Bp(t){let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?
n.join(it):"",read:([n])=>{let o=n.split(it);return e&&o.length===2&&o.every(Ot)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Rp(t){
let e=new Set(ne(t.articles).map(({name:n})=>n));return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:
[o.join(it)]).map(s=>`${r+1}${it}${s}`))??"",read:n=>{let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${it}`)?a.slice(
2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};
let r=o.map(([i])=>i.split(it));return r.every(([i,a,...c])=>Ot(i)&&Ot(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[
r[0],r[1]]}}:{}}}}function Dp(t){let e=ne(t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.
filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function le(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function jc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Qt=Hc(u),Pp=Object.keys(Qt).filter(t=>t!=="story"&&t!=="theme");function qt(){return le(Qt,d,Pp)}function vo(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",sentences:Ln,
neighbours:!1,step:null,told:"",...kt(u),...jc(Qt,t)}}var Fp={title:"",steps:[]};function Rt(){return d.step===null?void 0:d.story.steps[d.step]}function Tt(t){let e=d.story.
steps[t];if(!e)return;let{theme:n}=d;y({colours:"type",...vo(Rc(u,e)),theme:n,step:t,left:t,open:!0}),St&&V()&&y({view:"\
drawing"});let o=Dc(u,e).join(),r=Yt().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&y({path:{
...d.path,number:r}}),y({told:qt()})}function fn(){y({step:null,editing:!1})}function Wc(){let t=qt(),e=ot()?.nodes.map(
n=>u.nodes[n].id)??[];return{view:t,path:e,names:Fc(u,t,e)}}function So(t,e){let n=e===null||!t.length?null:Math.min(e,t.
length-1);y({story:{...d.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:qt()})}function un(t,e,n,...o){return[
...t.slice(0,e),...o,...t.slice(e+n)]}function ds(){let t=d.step===null?d.story.steps.length:d.step+1,e={title:"",text:"",
...Wc(),quotations:[]};So(un(d.story.steps,t,0,e),t)}function Le(t){let{step:e,story:n}=d,o=Rt();e!==null&&o&&So(un(n.steps,
e,1,{...o,...t}),e)}function qc(){Le(Wc())}function us(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||So(un(un(n,t,1),
o,0,n[t]),d.step===t?o:d.step)}function Gc(t){let{story:e,step:n}=d;So(un(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}
function Uc(){let{story:t}=d;y({story:u.story??Fp,step:null,left:0,unsaved:!1,before:t})}function zc(){d.before&&y({story:d.
before,before:null,unsaved:!0})}function _p(t){let e=j();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.
articles[o];return{text:n,article:r,source:[Ut(u.articles[o]),s].filter(Boolean).join(" · ")}}function fs(t){let e=j(),
n=Rt()?.quotations.map(o=>e&&ln(e,o))??[];return t.every(o=>n.includes(o))}function Vc(t){Rt()||ds();let e=j(),{quotations:n}=Rt()??
{quotations:[]},o=n.filter(s=>!e||!t.includes(ln(e,s)??-1)),r=t.flatMap(s=>_p(s)??[]);Le({quotations:fs(t)?o:[...o,...r]})}function Yc(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Vc(t)});return Kc(e),
e}function Kc(t){let e=d.editing&&fs((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Jc(){S(()=>[d.editing,Rt()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)Kc(e)})}function ms(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??k(n||o))}function mn({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=er(r),a=[o,n&&W(n),e?t:""].filter(Boolean).map(f=>k(f)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var Xc=-1;async function Qc(t){let e=d.selected;if(!e)return;let n=await tt();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Hp());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=yr(n,wr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Zc(n,r);t.replaceChildren(l("h3",{text:jp(n,s,o.length)}),...Ri(n,a).map(p=>qp(n,p,nt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(Wp(Math.min(f,pr),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Hp(){return l(
"p",{class:"missing",text:d.problem})}function jp(t,e,n){let o=e.filter(i=>ke(t,ht(i))).length,r=e.length===n?v(n,"sente\
nce"):`${x(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Zc({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Wp(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${x(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:d.sentences+pr})})}function qp(t,{article:e,headline:n,references:o},r,s){let i=mn(t.articles[e]),a=n===null?
void 0:tl(t,ht(n),r,s,"span");return l("article",{},l("h4",{},ms(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>ko(t,c,
r,s))))}function ko(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=tl(
t,c,n,o),p=t.locations.get(c);p&&m.append(l("small",{class:"place"}," · ",k(p))),a.append(m)}),a.append(Yc(r)),a}function tl({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=f?[...a,[...f,Xc]]:a;for(let M of Rn(w,p)){let[T,N,A]=M,ut=i.slice(T,N);if(A===Xc){m.append(i.slice(g,T),l("b",
{text:ut})),g=N;continue}let ft=p(A)?l("mark",{text:ut}):l("span",{class:"name",text:ut});if(ft.style.setProperty("--typ\
e",u.types[u.nodes[A].type].colour),p(A)||ft.addEventListener("click",U=>{U.stopPropagation(),B(R(A))}),m.append(i.slice(
g,T),ft),c?.has(a.indexOf(M))){let{label:U}=u.nodes[A];p(A)?m.append(" (",k(U),")"):ft.title=U}g=N}return m.append(i.slice(
g)),m}async function Mo(t,{index:e,a:n,b:o}){let r=await tt(),s=r&&Di(r,wr(r,r.edges[e],b().chosen),e);if(!r||s===null||
s===void 0)return;let{article:i}=r.sentences[ht(s)],a=mn({...r.articles[i],title:""});a.prepend(ms(i),a.hasChildNodes()?
" · ":""),t.append(l("ul",{},ko(r,s,[n,o],Zc(r,e))),a)}function el(t){let{chosen:e}=b(),n=ir(u,t,j(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>Up(r,t)))}function Up({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await tt();if(!m)return;let g=ir(u,i,m,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>zp(m,w,g,i)))}},c,a,f)}function zp(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=ko(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Vp=100,Eo=30,nl=O(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Js(t[0],t[t.
length-1]):[]});function To(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Yp(t),[s,i]=[He(n[0]),He(n[n.length-
1])],a=Math.max(...r),c=`most in ${He(n[r.indexOf(a)])}: ${x(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],p=$("svg",{viewBox:`0 0 ${n.length} ${Eo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Kp(w,g,a,`${He(n[w])}: ${x(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Yp(t){let e=nl().length>Vp,n=s=>e?s.slice(0,4):s,o=[...new Set(nl().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Kp(t,e,n,o){let r=e?Math.max((Eo-1)*(e/n),1.5):0;return $("g",{},$("title",{},o),$(
"rect",{class:"ground",x:t,y:0,width:1,height:Eo}),$("rect",{class:"count",x:t+.1,y:Eo-r,width:.8,height:r}))}function ol(t){let{weights:e,namedWeights:n,documents:o}=b(),r=z(t.index);return[Oe(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},nn(t.a),l("span",{class:"and",text:"and"}),nn(t.b)),wo(r),yo(
r,["Sentences",e[t.index]],o[t.index]),el(t),l("div",{class:"sentences",id:"sentences"}),xo("measures","Counts and measu\
res",[Jp(e[t.index],n[t.index]),To(Dn(r),"sentence"),Ic(t)])]}function Jp(t,e){if(e===t)return null;let n=`${x(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var Xp=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Ao(t){return Xp.reduce((e,[n,o])=>e.replace(n,o),t)}function ps({length:t}){return t<4?0:t<7?1:
2}var Qp=[0,1,2].map(()=>new Uint8Array(256));function hs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Qp;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Dt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Zp,th]=[.5,.25],[rl,sl]=[4,3],at=255;function il(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=ee(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(Ao),nodes:t.length,others:e.length}}function al(t,e,n=1/0){let o=ee(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=rl,a=gs(t,nh(t,o),r,s);return i&&
(a=gs(t,oh(t,o),r,s)||a),i&&!a&&gs(t,rh(t,o),r,s),eh(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Dt.sound}))}
function gs(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Zp)+(i.drawn?0:th),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function eh(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function nh({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>ws(t,a=>a.startsWith(i)?0:at)):[];return i=>i.plain.includes(e)?i.plain===e?Dt.whole:i.plain.
startsWith(e)?Dt.start:i.plain.includes(r)?Dt.word:Dt.part:s.length&&ys(i,s)<at?Dt.anyOrder:o.length>=rl&&i.joined.startsWith(
o)?Dt.joined:1/0}function oh({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Ao(r),i=s.length>=sl;return ws(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:at)});return r=>{let s=ys(r,o);return s<at?Dt.sound+s/at/4:1/0}}function rh({
words:t,sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=Ao(a),f=ps(c);return ws(e,(m,p)=>{if(c.length<sl)return t[p].startsWith(
a)?0:at;let g=hs(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?at:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),
i=ps(s);return a=>{let c=ys(a,r);if(c<at)return Dt.fault+c/at;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=hs(s,a.joined,i);return m<=i?Dt.fault+(9*m+4)/at:1/0}}function ws(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function ys({words:t},e){if(e.length>t.length)return at;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===at||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return at;n+=r[t[s]],o|=
1<<s}return Math.min(n,at-1)}var cl=8,ll;function sh(){return ll??=il(u.nodes,u.others),ll}function ih(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function ah([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var Ce=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?al(sh(),
e,this.otherChosen?cl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,cl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?ah(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:l("small",{},"alias ",k(o)),p=s?l("small",
{text:"similar spelling"}):null,g=ih(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},Z(u.
types[c]),l("span",{class:"found"},k(a),m,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function xs(t){y({...t,path:d.path&&{...d.path,number:0}})}function dl(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{xs({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function ul(){return d.avoided.length>0||d.avoidedTypes.length>0}function fl(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?ch(i):[]),...d.avoided.map(lh));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function ch(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>xs({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function lh(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>xs(
{avoided:d.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Be=60;function ml(){let e=(ot()?.nodes??[]).flatMap(w=>J(w)?u.nodes[w]:[]);if(!e.length||V())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*Be,o-Qe()-2*Be];if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:M})=>w>Be&&M>Be&&w<Be+
r&&M<Be+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];to(),wt({position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(E.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-Qe()/2},animated:!0})}function pl({a:t,b:e},n){let o=Yt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(bs);return r.length?`The filters hide ${r.
join(" and ")}.`:ul()&&uh(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(fh).join(", ")}.${dh()}`}function dh(){return Ht(d.rank)?"":` Only edges whose ${pt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function uh(t,e){return Bn(Ue(),t)[e]<1/0}function fh(t){let e=Bn(Ue(),t).filter(n=>n<
1/0).length;return e===1?`${bs(t)} has no edge${$e()?" that passes the filters":""}`:`${bs(t)} is in a part of ${x(e)} n\
odes`}function bs(t){return`⁨${u.nodes[t].short}⁩`}function hl(){let t=pt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Ht(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function gl({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},nn(t[n]),o&&dl(t[n]));return n<
e.length&&r.append(mh(u.edges[e[n]])),r}function mh(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Ht(d.rank)?"":` · ${pt(
u,d.rank)} ${We(Y()[o],d.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Mo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Bt(z(o)),onclick:()=>B(z(o))}),i)}var No={a:null,b:null},$o={a:wl("a"),b:wl("b")};function bl(t){de("a",t),de("b",null),y({path:null,open:!0}),h("path-for\
m",HTMLDetailsElement).open=!0,$o.b.focus()}function de(t,e){No[t]=e,$o[t].value=e===null?"":u.nodes[e].label}function ph(){
let{a:t,b:e}=No;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):$o[t===null?"a":"b"].
focus()}function wl(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function yl(t,e){let n=$o[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new Ce(n,o,r,s=>{de(t,s),ph()}),
n.addEventListener("blur",()=>de(t,No[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function hh(){let{path:t}=d;t&&(de("a",t.a),de("b",t.b),h("path-form",HTMLDetailsElement).
open=!0),fl();let[e,n]=[Yt(),ot()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?pl(t,n):"",h("path-re\
set").hidden=!t||n!==null||!$e(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>gl(n,r)):[]),h("path-hint").hidden=
!n,h("path-hint").textContent=n?hl():""}function xl(t){let[e,n]=[Yt(),ot()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...d.path,number:o}})}function vl(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},yl("a","From"),yl(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},mt("back","Previous path",()=>xl(-1)),mt("forward","Next path",()=>xl(1)))),l("div",{id:"path-reset"},Ie()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("path\
s").hidden=!u.edges.length,t.addEventListener("toggle",()=>{t.open?No.a===null&&d.selected?.kind==="node"&&de("a",d.selected.
index):y({path:null})}),S(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],hh),S(()=>[ot(),d.view],ml)}var gh=[1,2,3];function Sl(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...gh.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>bl(t.index)}))}var wh=3;function kl(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,wh),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):oo(s))});let r=e.length-n.length;return l("p",{class:"community"},yn(Ke(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var yh=12;function Ml(t){let{weights:e}=b(),n=Y(),{edges:o}=Kt(R(t.index)),r=d.neighbours?o:o.slice(0,yh),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>ro(vt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${x(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${xh()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,bh(t,o.length)]}function xh(){return`By ${pt(u,d.rank)}: ${xe(u,d.rank)}`}function bh(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${x(n)} more behind the filters`),o&&r.push(`${x(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function El(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${x(u.nodes.length)}`,n=(r,s)=>r>0?`${mi(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?x(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var vs=4;function Tl(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Oe(Z(e),e.name),l(
"h2",{tabindex:"-1"},k(t.label)),vh(t),Sh(t),...kh(t),Eh(t),wo(R(t.index)),yo(R(t.index),["Mentions",s],r[t.index]),Sl(t),
l("div",{class:"sentences",id:"sentences"}),...Ml(t),kl(t),Th(t),xo("measures","Counts and measures",[Mh(s,o[t.index]),To(
Dn(R(t.index)),"mention"),El(t)])]}function vh({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function Sh({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function kh({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function Mh(t,e){if(e===t)return null;let n=`${x(e)} by name, ${x(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function Eh({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Zs(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,k(n)):k(n))}),e}function Th(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},k(r)),l("td",{text:x(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,vs).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>vs&&n.append(` and ${t.forms.length-vs} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Ah=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Al({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Ah.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Nl(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[Oe(Z(u.types[n]),i),l("h2",{tabindex:"-1"},k(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),rs([["Mentions",
x(o)],["Articles",x(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:Al(u,t),dir:"auto"}))]}function $l({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>vt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Il="graphkit: hints closed",Nh=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],$h=new Set(["be","have","do"]),[Ih,,,Oh]=[0,1,2,3];function Ol(){let{edges:t,
weights:e,documents:n}=b(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});j()&&Mo(s,r);let i=z(r.index),a=l("button",{type:"button",class:"inline\
-name",...Bt(i),onclick:()=>B(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Ll(){
let{nodeIndices:t}=b(),[e,n]=$l(u,t.filter(i=>u.nodes[i].type===Ih)),o=t.find(i=>u.nodes[i].type===Oh),r=An(u).find(i=>!$h.
has(i.verb)),s=[e!==void 0&&Oo(`What do the articles say of ${Io(e)}?`,()=>B(R(e))),n!==void 0&&Oo(`How is ${Io(e)} conn\
ected with ${Io(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Oo(`Who is named with “${Io(o)}”?`,()=>B(
R(o))),r&&Oo(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Io(t){return u.nodes[t].short}function Oo(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Cl(){return Lh()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Nh.map(t=>l("li",{text:t}))),ct("Close the hints",Ch))}var Ss=!1;function Lh(){
try{return Ss||window.localStorage.getItem(Il)!==null}catch{return Ss}}function Ch({currentTarget:t}){Ss=!0;try{window.localStorage.
setItem(Il,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),h("details").focus({preventScroll:!0})}var Bh=15;function Bl(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:Dh()}),$e()&&Ie()];let e=Wi(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Bh),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Cl(),...Ol(),...Ll(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Rh()}),l("ul",{class:"ranked"},...n.map(r=>ro(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Rh(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${pt(u,d.rank)} of their edges, added up.`}function Dh(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Rl=null,Dl=null;function Ph(){let t=h("details"),{selected:e,other:n}=d,o=Ft(e,Rl)&&n===Dl,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...Q(Hh(e))),[Rl,Dl]=[
e,n],!o)return(e||n!==null)&&s&&C(t,"h2")?.focus({preventScroll:!0}),_h();for(let f of t.querySelectorAll("details"))f.open=
a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Fh(t,i)??C(t,"h2"))?.focus({preventScroll:!0})}
function Fh(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function _h(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Hh(t){return d.other!==null?Nl(d.other):t?t.kind==="node"?Tl(u.nodes[t.
index]):ol(u.edges[t.index]):Bl()}function jh(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Wh()}function Wh(){let{selected:t,other:e}=d;return d.step!==null?`Story: step ${d.step+1} of ${d.story.
steps.length}`:e!==null?u.others[e].label:t?nt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function Pl(){
let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&j()];S(()=>[d.selected,d.other,d.open,d.step,
d.story],jh),S(t,Ph),S(()=>[...t(),d.sentences],()=>{let e=document.getElementById("sentences");e&&Qc(e)}),h("handle").addEventListener(
"click",()=>y({open:!d.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||
d.other!==null?os():y({open:!1}))})}async function qh(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await tt();if(!n||
d.reader!==e)return;t.replaceChildren(...Q(Gh(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=C(t,".quoted");(o??h("rea\
der-title")).focus(),o?.scrollIntoView({block:"center"})}function Gh(t,e){let n=Bi(t,e),o=n.find(m=>ke(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=ct("Close the article",()=>y({reader:null})),c=o===void 0?k(r||s):Fl(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),mn(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Uh(t,i,o))]}function Uh(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Fl(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",k(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Fl(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?nt(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Rn(o,c=>r.includes(c))){let[c,f,m]=a,p=zh(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function zh(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>Vh(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Vh(t){y({reader:null}),B(R(
t))}function _l(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),S(()=>[d.reader,d.passage],
qh)}var At=Hl()??{at:0,last:0};function Hl(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Lo(t,e){let n=t==="pushState"?{at:At.at+1,last:At.at+1}:At;try{window.history[t](
n,"",e),At=n}catch{}}function jl(){let t=Hl();At=t?{at:t.at,last:Math.max(t.at,At.last)}:{at:At.at+1,last:At.at+1},Lo("r\
eplaceState",window.location.href)}function Wl(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
At.at>0&&e!==!1:At.at<At.last&&n!==!1}function ql(){Lo("replaceState",window.location.href)}var Gl=5,pn=[];function Yh(){let{selected:t}=d;t?.kind!=="node"||t.index===pn[0]||(pn=[t.index,...pn.filter(e=>e!==t.index)].
slice(0,Gl+1))}function Kh(){Yh();let{selected:t}=d,e=pn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Gl);h("trail").
hidden=!pn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},oo(n))))}function Co(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!Wl(t)}function Ul(){let[t,e]=[mt("back","Back",()=>window.
history.back()),mt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[d.selected],Kh)}function ks(t){let e=ot(),o=(e?e.nodes:d.selected?Kt(d.selected).nodes:[]).filter(J);ie(),Jt(X().places),Ra(o.length?o:L().
nodeIndices,t)}function zl(){let t=e=>{d.step!==null&&!d.editing&&!V()&&ks(e)};t(!1),S(()=>[d.step,d.editing,b().waiting],
()=>t(!0))}var Ms="Not among the sentences of this page any more.",Vl=l("p",{class:"story-count",role:"status"}),Yl=mt("back","Prev\
ious step",()=>Es(-1)),Kl=mt("forward","Next step",()=>Es(1)),Jl=l("div",{class:"story-body"}),Bo=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Xh},l("div",{class:"story-head"},Yl,Vl,Kl,ct(
"Leave the story",Jh)),Jl),Ro=l("button",{type:"button",class:"more story-open",onclick:()=>Do()});function Do(){Tt(Math.
min(d.left,d.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>Bo.focus({preventScroll:!0}))}function Jh(){fn(),
window.setTimeout(()=>Ro.focus())}function Es(t){d.step!==null&&Tt(d.step+t)}function Xh(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!Nt(t)||pe(t.target)||(t.preventDefault(),Es(e))}function Qh(){let{step:t,story:e,editing:n}=d,o=Rt();Bo.hidden=
!o||n,Ro.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!Bo.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=v(e.steps.length,"step");if(Ro.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&tt(),Vl.textContent=`Step ${t+1} of ${e.steps.length}`,Yl.setAttribute(
"aria-disabled",String(t===0)),Kl.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=qt()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>Tt(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};Jl.replaceChildren(...Q([e.title&&l("p",{class:"story-title"},k(e.title)),...Ts(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>Ns(c))),s&&l("button",i),!St&&l("button",a)]))}function Ts(t){let e=Pc(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(n)]))]}function As(t){let e=j(),
n=e&&ln(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Ut(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function Ns(t){let{sentence:e,
gone:n,source:o}=As(t),r=k(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:j()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},k(o)),n&&l("p",{class:"missing",text:Ms}))}function Xl(){h("story").append(Ro,Bo),S(()=>[d.story,d.step,d.editing,
d.path,d.told,qt(),j()],Qh),S(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var{id:Zh="",title:tg="",date:eg=""}=u.articles.at(-1)??{},$s=`graphkit: story of ${JSON.stringify([Zh,tg,eg])}`;function ng(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem($s)??"{}"),n=Bc(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function og(){let{story:t,unsaved:e}=d;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem($s):window.localStorage.
setItem($s,JSON.stringify({...t,unsaved:e}))}catch{}}function Ql(){ng(),S(()=>[d.story,d.unsaved],og),window.addEventListener(
"beforeunload",t=>{d.unsaved&&t.preventDefault()})}function Po({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Fo({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function rg({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Zl(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
je(m[i])])),on_page:!0}}function sg(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,je(g[r])])),first_seen:c.first,last_seen:c.last,relations:di(t,c),timeline:Zl(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Zl(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function _o(t,e){return e.nodeIndices.map(o=>rg(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function Ho(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[sg(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var td=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function ig(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function ed(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>ig(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function nd(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!td.includes(o));return ed([...td,...n,"timeline",
"named_mentions","mark","note"],_o(t,e),Po(t))}function od(t,e){let n=Fo(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return ed(o,Ho(t,e),n)}var ag=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,cg={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function jo(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>cg[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function sd(t,e,n){let o=lg(
t),r=ug(t,e,n),s=_o(t,e).map(i=>({...i,...r.get(String(i.id))}));return[ag,...[...o.node,...o.edge].map(dg),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${jo(i.id)}">${rd(i,o.node)}</node>
`),...Ho(t,e).map(i=>`<edge source="${jo(i.source)}" target="${jo(i.target)}">${rd(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function lg(t){let e=Po(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Fo(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function dg({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function rd(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${jo(t[o])}</data>`).join("")}function ug({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:ye(r.map(({x:w})=>w)),y:ye(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>je(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:T,size:N})=>{let A=c>a?(N-a)/(c-a):0,{colour:ut}=e[t[w].type],[ft,U,su]=[1,3,5].map(qs=>parseInt(ut.slice(
qs,qs+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-T)*p),size:g(4+(m-4)*A),r:ft,g:U,b:su}]}))}function id(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${Qs(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function Re(t,e,n){id(t,new Blob([n],{type:e}))}var ad={"Nodes as a table (CSV)":()=>Re(
"nodes.csv","text/csv",nd(u,b())),"Edges as a table (CSV)":()=>Re("edges.csv","text/csv",od(u,b())),"Graph for Gephi and\
 others (GraphML)":()=>Re("graph.graphml","application/xml",sd(u,b(),or))};function cd(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>gc(o()).toBlob(s=>{s&&id("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>Re("drawing.svg","image/svg\
+xml",hc(yc(o())))))}var Wo=xd("story-title",()=>{y({story:{...d.story,title:Wo.value},unsaved:!0})}),qo=xd("step-title",()=>Le({title:qo.value})),
Ls=l("textarea",{id:"step-text",rows:4,oninput:()=>Le({text:Ls.value})}),ld=l("ol",{class:"story-steps","aria-label":"St\
eps"}),dd=l("ul",{class:"story-quotes"}),ud=l("legend",{}),fd=l("fieldset",{class:"story-step"},ud,Os("Heading",qo),Os("\
Text",Ls),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),dd,ue("Replace\
 its view by what is shown now",qc)),md=l("p",{class:"hint",role:"status"}),[pd,hd]=[ue("Undo",zc),ue("Discard all chang\
es",Uc)],[gd,wd,Is]=[ue("Read it",Do),ue("Download the story",fg),ue("Print as a report",()=>window.print())],yd=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ct("Close the story's steps",fn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),Os("Title of the story",Wo),ld,ue("Add this view",()=>{ds(),window.setTimeout(()=>qo.focus())}),fd,md,l("\
div",{class:"story-actions"},pd,gd,wd,Is,hd));function xd(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function Os(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function ue(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function fg(){Re("story.toml","application/toml",Cc(d.story)),
y({unsaved:!1})}function bd(){if(d.editing||d.step!==null)return fn();if(d.story.steps.length)return Do();y({editing:!0,
open:!0}),window.setTimeout(()=>Wo.focus())}function mg({title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",
{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>Tt(e)},k(n)),mt("back",`Move up: ${n}`,
()=>us(e,-1)),mt("forward",`Move down: ${n}`,()=>us(e,1)),ct(`Delete: ${n}`,()=>Gc(e)))}function pg(){if(yd.hidden=!d.editing,
!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=Rt();for(let[s,i]of[[Wo,t.title],[qo,r?.title??""],[Ls,r?.text??
""]])s.value!==i&&(s.value=i);ld.replaceChildren(...t.steps.map(mg)),fd.hidden=!r,ud.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,dd.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=Ns(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>Le({quotations:c})})),a})),pd.hidden=!n;for(let s of[
gd,wd,Is])s.hidden=!t.steps.length;Is.hidden||=!r,hd.hidden=!o,md.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function vd(){
h("story").append(yd),S(()=>[d.editing,d.story,d.step,d.before,d.unsaved],pg)}function hg(t){let{gone:e,source:n}=As(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
k(n)),e&&l("p",{class:"missing",text:Ms}))}function gg(t){Tt(t);let e=d.story.steps[t],n=!V();return n&&ks(!1),l("sectio\
n",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...Ts(e),n&&Jr(),...e.
quotations.map(hg))}function wg(){let[t,e]=[{...d},lt()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...Q([l("h1",{dir:"auto",text:n||u.about.title}),n&&l("\
p",{class:"source"},k(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>gg(p)));y(t),Jt(X().places);let{x:a,y:c,scale:f}=e;return wt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function Sd(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(wg()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function kd(){Ql(),Xl(),vd(),Jc(),Sd()}function Cs(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Md([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Ed(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var yg=120,fe={width:600,height:36},xg=900,Td=4,hn=he(u.articles),D=bg(),et=null,De=0;function bg(){let[t,e]=[hn[0]??0,hn[hn.
length-1]??0],{days:n,counts:o}=hn.length?Sn(hn,yg):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Go(){
if(et)return Cs(et.from,et.to,D);if(!d.period)return[D.first,D.last];let[t,e]=d.period.map(It);return[t,e]}function gn(t){
let e=!t||t[0]<=D.first&&t[1]>=D.last;y({period:e?null:[G(t[0]),G(t[1])]})}function Bs(){let[t,e]=Go(),n=D.last-D.first+
1,o=Math.max(...D.counts),r=D.counts.map((i,a)=>{let[c,f]=[D.first+a*D.width,Math.min(D.first+(a+1)*D.width-1,D.last)],m=fe.
width*a*D.width/n,p=fe.width*(f-c+1)/n,g=i?Math.max(2,(fe.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return $("g",{class:w?
"in":"out"},$("title",{},`${$t(G(c),G(f))}: ${v(i,"article")}`),$("rect",{class:"ground",x:m,y:0,width:p,height:fe.height}),
$("rect",{class:"count",x:m+.1*p,y:fe.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",et!==null||d.period!==null),s.replaceChildren(...r)}function Uo(){Bs();let[t,e]=Go().map(G);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}function vg(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(wn(),t.setPointerCapture(
n.pointerId),et={from:e(n),to:e(n)},Bs())}),t.addEventListener("pointermove",n=>{et&&(et.to=e(n),Bs())}),t.addEventListener(
"pointerup",()=>{if(!et)return;let n=Math.abs(et.to-et.from)*t.getBoundingClientRect().width,o=Cs(et.from,n<Td?et.from:et.
to,D);et=null;let r=d.period&&It(d.period[0])===o[0]&&It(d.period[1])===o[1];gn(r&&n<Td?null:o),Uo()}),t.addEventListener(
"pointercancel",()=>{et=null,Uo()})}function Ad(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(D.first),max:G(D.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);wn(),Ot(n)&&Ot(o)&&gn(Ed(It(n),It(o),t,D)),Uo()}),e}function Sg(){let t=d.
period?Go():null,e=t?t[1]-t[0]:D.width-1;(!t||t[1]>=D.last)&&gn([D.first,Math.min(D.first+e,D.last)]),De=window.setInterval(
()=>{let n=Md(Go(),D);n?gn(n):wn()},xg),Rs()}function wn(){window.clearInterval(De),De=0,Rs()}function Rs(){let t=h("str\
ip-play");t.textContent=De?"❚❚":"▶",t.setAttribute("aria-label",De?"Pause":"Play the articles over time")}function Nd(){
let t=h("strip");if(t.hidden=D.first===D.last,t.hidden)return;let e=$("svg",{id:"strip-bars",viewBox:`0 0 ${fe.width} ${fe.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>De?wn():Sg();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Ad("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Ad("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{wn(),gn(null)}}))),
vg(e),Rs(),S(()=>[d.period],Uo)}function Ds(t,e,n){let o=O(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function zo(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function Zt(t,e,{whole:n="",hint:o="",
show:r=x}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function $d(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?x:pi,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,Zt(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function kg(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Id(t,e,n){let o=O(()=>[],()=>kg(t.nodes));return{nodes:Mg(t,e,n,o),edges:Eg(t,e,o)}}function Od(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${v(n[i],"article")}`;return{...Zt(c,a,{hint:m}),text:g=>`${x(a(g))} (${Nn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...Zt("Change",c=>e[s][c]?.g2??0,{hint:"Sorted by its G²: how sure it is"}),words:!0,
byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),Object.fromEntries(
i)};return{nodes:r("nodes"),edges:r("edges")}}function Mg({nodes:t,types:e,nodeMeasures:n},o,r,s){return{name:{title:"Na\
me",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Ds("Type",t.length,i=>e[t[i].type].name),strength:Zt(
"Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:Zt("Mentions",i=>o().
mentions[i]),articles:Zt("Articles",i=>o().articles[i]),first:zo("First","First seen",i=>t[i].first),last:zo("Last","Las\
t seen",i=>t[i].last),roles:Ds("Roles",t.length,i=>t[i].roles.join("; ")),...Ld(t),...$d(n.filter(({name:i})=>i!=="weigh\
ted_degree"))}}function Eg(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(
f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:Zt("Sentences",a=>e().weights[a]),
articles:Zt("Articles",a=>e().documents[a]),...t.relations.length?{relations:Tg(t)}:{},...Ld(r),...$d(s),first:zo("First",
"First seen",a=>r[a].first),last:zo("Last","Last seen",a=>r[a].last)}}function Ld(t){return Object.fromEntries(["mark","\
note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Ds(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Tg(t){return{title:"\
Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first name to t\
he second",words:!0,byNumber:!0,key:e=>fi(t.edges[e]),text:e=>ui(t,t.edges[e])}}function Cd(t,{nodes:e,nodeIndices:n,edges:o},{
key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)
a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Bd=Id(u,b,qi),Pe=O(()=>[q()],()=>{let t=q();return t?Od(Bd,t):Bd});function Ps(t,e){let n=Object.values(Pe()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?Ag(t,e,s):l("td",o.words?{class:Ng(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function Ag(t,e,n){let o=t==="nodes"&&Z(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function Ng(t){return t.length>16?"words long":"words"}function Rd({
target:t}){return t instanceof Element?t.closest("tr"):null}function Dd(t,e){let n=Rd(t);if(!n||!bn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);B(e==="nodes"?R(o):z(o)),Yo(n)}function Vo(){if(!V())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=C(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function Yo(t){let e=t&&C(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function Pd(t){let e=Rd(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!Nt(t)||(t.preventDefault(),Yo(n[t.key]))}var Ko=100,Gt=Ko;function $g(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Og(t,e,s&&!i)}))}function Ig(t){let e=Object.entries(Pe()[t]).map(([o,r])=>$g(t,o,r)),n=l("tbody",{onclick:o=>Dd(
o,t),onkeydown:Pd});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Og(t,e,n){
let[o,r]=d.sort[t];y({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function Fd(t){let[e,n]=d.sort[t];return Cd(t,b(),Pe()[t][e]??
Pe()[t].strength,n)}function Lg(){let t=V();if(!t)return;let e=h("tables"),n=[t,...Object.keys(Pe()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Ig(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Gt=Ko;let o=Fd(t);Cg(e,d.sort[t]),C(e,"tbody")?.replaceChildren(...o.slice(0,Gt).
map(r=>Ps(t,r))),_d(t,o.length),Vo()}function Cg(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function _d(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?v(e,t.slice(0,-1)):`${x(e)} of ${v(n,t.slice(0,-1))}`,r=e>Gt?`, the first ${x(Gt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";C(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${x(Math.min(Ko,e-Gt))} more`,onclick:Bg});C(h("tables"),
".table-end")?.replaceChildren(...e>Gt?[a]:[])}function Bg(){let t=V(),e=C(h("tables"),"tbody");if(!t||!e)return;let n=Gt;
Gt+=Ko;let o=Fd(t);e.append(...o.slice(n,Gt).map(r=>Ps(t,r))),_d(t,o.length),Vo(),Yo(e.children[n])}function Hd(){S(()=>[
d.view],()=>{let t=V()!==null;h("tables").hidden=!t,h("drawing").classList.toggle("covered",t)}),S(()=>[d.view,V()&&b(),
d.sort],Lg),S(()=>[d.selected],Vo)}function Rg(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${x(f)} of ${v(m,p)}`:
v(m,p),c=[v(t,"article")+(i&&` ${xt(i,kn)}`),$t(n,o)+(e&&e<t?` (${x(e)} of ${x(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Dg(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Cn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${x(u.nodes.length)} strongest of ${x(t)} nodes`),u.edges.length<e&&n.push(`${x(u.edges.length)} of the ${x(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Pg(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
f=xe(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Ht(o)?f:`${pt(u,o)}\
, ${f}`],["Articles with a date",`${x(r)} of ${x(s)}`],["Articles not searched",i?`${x(i)}, for their language`:""],["Na\
mes found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&W(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Fg(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function _g(t){return l("details",{},l("summary",{text:v(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},k(e)))))}function jd(){Rg(),S(()=>[d.view==="map"],Dg);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Pg().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...Fg().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},_g(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,C(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{Fe(t,e.target)||(t.open=!1)})}var Fs=["node","edge","other","path","view","focus","story"],Hg=250,te={all:"",places:""},yt=null;function qd(){let t=d.
step===null||qt()!==d.told;return le(Qt,d,t?void 0:["story","theme"])}function Gd(){let[t,e]=[qd(),le(Qt,d,Fs)];yt&&window.
clearTimeout(yt.timer),t===te.all?yt=null:e===te.places?yt={timer:window.setTimeout(Wd,Hg),hash:t}:(Wd(),Ud("pushState",
t)),yt||(te={all:t,places:e})}function Wd(){yt&&(te={...te,all:yt.hash},Ud("replaceState",yt.hash),yt=null)}function Ud(t,e){
let n=[ri&&"embed",e].filter(Boolean).join("&");Lo(St?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Co()}
function zd(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function Vd(){let t=zd();if(t===te.all)return;
yt&&window.clearTimeout(yt.timer),yt=null;let e=vo(t),{selected:n=null,step:o=null,theme:r=d.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&d.story.steps[o]?(y({theme:r}),Tt(o)):(e.step=o!==null&&d.story.steps[o]?o:null,St&&e.view!=="map"&&(e.view="dr\
awing"),Ft(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),te={all:t,
places:le(Qt,d,Fs)}}function jg(){jl(),Vd(),Gd(),Co()}function Yd(){ql(),zd()||!u.story?Vd():(Tt(0),te.places=le(Qt,d,Fs)),
Co();for(let t of["popstate","hashchange"])window.addEventListener(t,jg);S(()=>[qd()],Gd)}var Wg=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],qg=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","The address of this page\
 always holds what you see: copy it to come back, or to show it to others who have the file."];function Kd(t,e){return l(
"section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",{},l("dt",{text:n}),l("dd",{text:o})))))}
function Gg(){let t=ct("Close the help",()=>h("help",HTMLDialogElement).close()),e=Wg.map(([n,o])=>l("section",{},l("h3",
{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));return[l("div",{class:"\
help-head"},l("h2",{id:"help-title",text:"Help"}),t),...qg.map(n=>l("p",{text:n})),...e,u.edges.length>0&&Kd("Measures o\
f edges",u.edgeMeasures),u.edges.length>0&&Kd("Measures of nodes",u.nodeMeasures)]}function Ug(){let t=h("help",HTMLDialogElement);
d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function Jd(){let t=h("help",HTMLDialogElement);t.append(...Q(Gg())),
t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener(
"keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||pe(e.target)||!Nt(e)||(e.preventDefault(),
y({help:!0}))}),S(()=>[d.help],Ug)}function Xd(){let t=h("search",HTMLInputElement),e=new Ce(t,h("suggestions"),h("no-match"),n=>{t.value="",B(R(n))},n=>{t.
value="",Mi(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||pe(n.target)||
!Nt(n)||(n.preventDefault(),t.focus(),t.select())})}var zg=120,Vg="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Yg="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Kg="Whe\
re you publish the page, give its address instead of the file's name.",me=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),_s=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Qd=l("p",{class:"hint",id:"share-note"}),Zd=l("p",{class:"hint",text:Kg}),Jo=l("p",{id:"copied",role:"st\
atus"}),tu=eu("Copy link",me,"Link copied.");async function Jg(t,e){try{await navigator.clipboard.writeText(t.value),Jo.
textContent=e}catch{t.focus(),t.select(),Jo.textContent="This browser does not let the page copy: copy what is selected."}}
function eu(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Jg(e,n)})}function nu(){
let t=window.location.href;me.value=Vs(t),Qd.textContent=_e(t)?me.value?Vg:Yg:"",[me.hidden,tu.hidden]=[!me.value,!me.value],
_s.value=Ys(t,xt(u.about.title,zg)),Zd.hidden=!_e(t),Jo.textContent=""}function ou(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Qd,me,tu,l("p",{class:"share-title",text:"In another page"}),Zd,_s,eu("C\
opy HTML",_s,"HTML copied."),Jo)}var Xg={drawing:"Drawing",...u.map.land&&{map:"Map"},nodes:"Nodes",edges:"Edges"},Qg={type:"Type",community:"Community"},
Zg={system:"As the system",light:"Light",dark:"Dark"},tw={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2\
 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"\
M8 4.2C6.5 3 4.5 2.8 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2\
.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function ew(t){return $("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},
$("path",{d:tw[t]}))}function js(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},ew(t),l("span",{class:"\
tool-name",text:e}))}function Hs(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y(
{[t]:r})}));return S(()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},
l("legend",{text:e}),...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Ws(t,e,...n){let o=`menu-${e}`,r=l(
"div",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=js(e,t,{"aria-expanded":"false","ari\
a-controls":o,onclick:()=>a(!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("\
aria-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),
s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&!Fe(i,c.relatedTarget)&&a(!1)}),document.addEventListener(
"pointerdown",c=>{Fe(i,c.target)||a(!1)}),r.addEventListener("click",c=>{bn(c.target,"button:not([data-stays])")&&(a(!1),
s.focus())}),i}function nw(){let t=Ws("Share","share",ou());return C(t,"button")?.addEventListener("click",nu),t}function ru(){
let t=Object.entries(ad).map(([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(Hs("v\
iew","Shown as",Xg),Ws("Colours","colours",Hs("colours","Colour nodes by",Qg),Hs("theme","Light or dark",Zg)),Ws("Downlo\
ad","download",cd(),l("p",{class:"hint",text:"What is shown, as data:"}),...t),nw(),js("story","Story",{id:"story-tool",
"aria-controls":"story",onclick:bd}),js("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}_i();jd();$c();Nd();Xd();kc();Va();Pl();Ul();vl();Hd();ru();Jd();_l();si();kd();Yd();hr();Ee();zl();window.setTimeout(tt,
300);window.graphkit={network:E,data:u,state:d,select:B,update:y,labels:ae,communityNames:Ze,visible:b};})();
