// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function C(t,e){return t.querySelector(e)}function d(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...Q(n)),o}function Q(t){return t.filter(Boolean)}function $(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return d(e,{text:t,dir:"auto"})}var iu={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function Z(t){return $("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},$("path",{d:iu[t.shape],fill:t.colour}))}
function xn(t){let e=d("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Us(t){let e=d("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,d("span",{class:"bar","aria\
-hidden":"true"},e)}function mt(t,e,n){let o=$("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return d("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},$("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ct(t,e){return d("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function pe(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function Nt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function bn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function _e(t,e){return e instanceof Node&&t.contains(e)}function vn(t,e){return t instanceof Element?
t.closest(e):null}function tr(t){let[e,n=""]=zs(t,"#"),[o,r=""]=zs(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function zs(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Vs({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Zo(t){return t==="embed"||t.startsWith(
"embed=")}function er(t){let{query:e,hash:n}=tr(t);return e.some(Zo)||n.some(Zo)}function Sn(t){let{base:e,query:n,hash:o}=tr(
t),r=s=>s.filter(i=>!Zo(i));return Vs({base:e,query:r(n),hash:r(o)})}function au(t){let{base:e,query:n,hash:o}=tr(Sn(t)),
r=He(t)?e.slice(e.lastIndexOf("/")+1):e;return Vs({base:r,query:[...n,"embed"],hash:o})}function Ys(t){let e=Sn(t);if(!He(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function He(t){return t.startsWith("file:")}function Ks(t,e){let[
n,o]=[au(t),e].map(cu);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function cu(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Js=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function W(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Js[Number(n)-1]} ${e}`}function je(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Js[Number(n)-1]} ${e}`:e}function $t(t,e){return t?t===
e?W(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${W(e)}`:`${t.slice(0,4)===e.slice(0,4)?W(t).slice(0,-5):W(t)}\
 – ${W(e)}`:""}function It(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Ot(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=It(t);return Number.isFinite(e)&&G(e)===t}function he(t){
return t.filter(({date:e})=>e).map(({date:e})=>It(e)).sort((e,n)=>e-n)}function kn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Xs(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(lu(n[n.length-1]));return n}function lu(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Qs(new Date(du(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function du(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Qs(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function nr(t,e){return e==="week"?Qs(new Date(`${t}T00:00Z`)):t.slice(0,7)}var uu=32,Mn=80,fu={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function xt(t,e=uu){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function ne(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>fu[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Zs(t){let e=ne(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function zt({id:t,title:e,date:n}){let o=xt(e||t,Mn);return n?`${o}\
 · ${W(n)}`:o}function oe(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function ge(t){return xt(t,Mn)||"No source given"}function or(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var mu="https://www.wi\
kidata.org/wiki/";function ti(t){return/^Q[1-9]\d*$/.test(t)?mu+t:or(t)}function Lt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function oi(t,e){let n=ni(e,"degree"),o=ni(e,"community"),r=Lt(e.nodes).map((i,a)=>({...pu(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=Lt(e.edges).map((i,a)=>hu(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks){let m=s.find(p=>Math.min(p.a,p.b)===Math.min(i,a)&&Math.max(p.a,p.b)===Math.max(i,a));
Object.assign(a<0?r[i]:m??{},{mark:c,note:f})}return{about:e.about,types:Lt(e.types),ranks:Lt(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(ei),nodeMeasures:e.node_measures.map(ei),articles:Lt(e.articles),communities:gu(r),nodes:r,edges:s,relations:Lt(
e.relations),others:Lt(e.others),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:Lt(e.unnamed),ends:Int32Array.from(
s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),
namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),
articles:Int32Array.from(r,i=>i.documents)}}}function ei(t){return{...t,values:Float64Array.from(t.values)}}function ni({
node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}
function pu({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:xt(e),x:n,y:o,size:r,first:i.days[s.first],
last:i.days[s.last],timeline:ri(s.timeline,i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.
rules[a.rule]??a.rule})),edges:[]}}function hu({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,
opacity:r.opacity,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:ri(i.timeline,a)}}function ri(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var rr=12,bt=-1;function Ft({communities:t},e){
return e<rr&&t[e].members.length>1?e:bt}function gu(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function vt(t,e){return t.a===e?t.b:t.a}function nt(t,{kind:e,index:n}){return e==="node"?[n]:
[t.edges[n].a,t.edges[n].b]}function R(t){return{kind:"node",index:t}}function z(t){return{kind:"edge",index:t}}function _t(t,e){
return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function re(t){return h(t,HTMLScriptElement).text}var En=JSON.parse(re("drawn")),u=oi(En,JSON.parse(re("payload")));var St=er(window.location.href),si=St&&er(`#${window.location.hash.slice(1)}`);St&&(document.documentElement.dataset.embed=
"");function wu(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>d("span",{},Z(n),n.plural));return d("\
p",{class:"frame-legend"},...e)}function ii(){St&&h("drawing").append(wu());let t=h("whole",HTMLAnchorElement);t.hidden=
!St;let e=()=>{t.href=Sn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var An={period:null,sources:null,article:null,topic:null,compare:null};function Ht({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function sr(t,e){if(!Ht(e))return null;if(e.compare){let[a,c]=ir(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:yu(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
we({date:a,source:c},"periods",n))))}function we({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function ir(t,e,{by:n,sides:o}){let r=sr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&we(a,n,i)));return[s(o[0]),s(o[1])]}function yu({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Nn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Tn(t,r),i=Tn(e,r);return{weights:s.times,namedWeights:Tn(n,r).times,documents:s.documents,mentions:i.times,named:Tn(
o,r).times,articles:i.documents}}function Tn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function ai({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function ci(t,e,n,o){let r=new Map;for(let s of ai(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(nr(i,o),(r.get(nr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function li(t,e,n){
let o=ai(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function $n({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function di({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function ui({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function fi({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function mi({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function ar({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([T,N])=>T===g&&(!i||i[s?.sentences[N].article??0])),M=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,T,N,A])=>[T,[N,A]])),reporters:new Map(w.flatMap(([,T,,,N])=>N===-1?[]:[[T,
N]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var xu=new Intl.NumberFormat("en"),bu=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),vu=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Su=new Intl.PluralRules("en",{type:"ordinal"});function x(t){return xu.
format(t)}function cr(t){return bu.format(t)}function In(t){return vu.format(t)}function v(t,e){return`${x(t)} ${e}${t===
1?"":"s"}`}function pi(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${x(t)}${e[Su.select(t)]}`}function On(t,e){
return t.toFixed(e).replace("-","−")}function hi(t){return Math.abs(t)>=1e3?x(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function gi(t){return t<.001?"p < 0.001":`p =\
 ${cr(t)}`}function We(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function ye(t){return t.reduce((e,n)=>e+n,0)/
t.length}var wi=4;function jt(t){return t==="weight"||t==="documents"}function pt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function xe({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function lr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function yi(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:lr(t,e).values}function dr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function qe(t,e){return jt(e)?x(t):On(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function xi({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",In(e)):""}function bi(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Ln({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<wi||s[c]<wi),s[a]+=1,s[c]+=1}return r}function kt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...An,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function be(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function vi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&di(t,w,e.verb))),i=ur(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:ur(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?ur(t,{...e,communities:[]},s,o.mentions):i,p=fr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:fr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:fr(Ln(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:ku(t,m.nodes)}}function ku(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Ft(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function ur(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Ft(t,g)))&&o[M]>0));i&&Mu(t,c,n,o),a&&Eu(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return Cn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function Cn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Mu({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Eu(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=vt(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function fr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Si(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[vt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>vt(t.edges[a],e))],edges:i}}function ki(t,e){
return e.focus!==null||Object.entries(mr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function mr(t){let{
rank:e,all:n,...o}=kt(t);return o}function Tu(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function O(t,e){let n;return()=>{let o=t();
return(!n||!Tu(o,n.of))&&(n={of:o,made:e()}),n.made}}var Bn=5,hr=20,ve={selected:null,other:null,hovered:null,sentences:Bn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",refused:0,sort:{nodes:["strength",!0],edges:[
"strength",!0]},...kt(u)},l=ve,Mi=[],pr=!1;function y(t){Object.assign(ve,t),ve.problem&&Ht(ve)&&Object.assign(ve,An,{open:!0,
refused:ve.refused+1}),!pr&&(pr=!0,queueMicrotask(()=>{pr=!1,gr()}))}function gr(){for(let t of Mi)t()}function S(t,e){Mi.
push(O(t,e))}function V(){return l.view==="nodes"||l.view==="edges"?l.view:null}function B(t){_t(t,l.selected)&&l.other===
null||y({selected:t,other:null,hovered:null,sentences:Bn,neighbours:!1,open:t!==null})}function Ei(t){B(null),y({other:t,
open:!0})}function Ct(t){_t(t,l.hovered)||y({hovered:t})}var Vt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Se={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},wr=3.84;function Au({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>we(m,s,i)&&(!e||we(m,"periods",e))&&(!n||we(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function Nu(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function $u([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function Ti(t,e,n,o){let r=ir(e,n,o),[s,i]=r.map(m=>Nn(e,m)),a=m=>Au(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let T=Nu(g,M,
c);return{kind:$u([g,M],T),times:[s[m][w],i[m][w]],documents:[g,M],g2:T}});return{sizes:c,nodes:f("mentions","articles"),
edges:f("weights","documents")}}var Iu="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[Ou,Lu]=[1700,1300],Cu=8;function Ni({places:t,
unit:e,land:n,borders:o}){let r=Ai(t.map(([,m])=>m)),s=Ai(t.map(([,,m])=>m)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
Ou/(r.span*i),Lu/s.span),c=(m,p)=>({x:(m-r.middle)*i*a,y:(s.middle-p)*a}),f=m=>Bu(m).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([m,p,g])=>[m,c(p,g)])),land:f(n),borders:f(o)}}function Ai(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Cu)}}function Bu(t){return t.split(".").slice(0,-1).map(Ru)}function Ru(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=Iu.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Rn({places:t,doubtful:e,
unknown:n}){return[`${x(t.length)} of ${v(t.length+e+n,"place")} on the map`,e&&`${x(e)} may be one of several places of\
 the name`,n&&`${x(n)} in no list of places`].filter(Boolean).join("; ")}var Ge=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Du=6;function $i({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,f,r[f]]}
return a}function Ii({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Dn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Ge;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Oi(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new Ge;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[m,w]),f.push(M+o[g],g))}}return Pu(n,a,i.get(n)??0)}function Pu(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Li(t,e,n,o=Du){let[r,s]=e<n?[e,n]:[n,e],i=Dn(t,s),a=e===n?null:Oi(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Fu(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
_u);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Hu)}function Fu(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=Oi(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function _u(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Hu({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Bi(t,e){let n=Lt(t.sentences),o=Wu(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>Ci(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>Ci(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[ht(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:ju(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[M,T]=[s(m),s(p)];return M.includes(g)&&T.includes(w)||M.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function ju(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Wu(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Ci(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function ht(t){
return Array.isArray(t)?t[0]:t}function yr({sentences:t},e,n){return n?e.filter(o=>n[t[ht(o)].article]):e}function Ri({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function ke({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function xr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(ke(t,ht(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(ht(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Di(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[ht(o)],s=!Array.isArray(o)&&ke(t,ht(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var qu=120;function Pi(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-qu)),r=[...e].sort((s,i)=>ht(s)-ht(i));return xr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Pn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var _i="so sentences and the filters by period, source, topic and article are missing; all else works, and",Gu=`This bro\
wser lacks DecompressionStream, ${_i} a current Firefox, Chrome, Edge or Safari shows everything.`,Uu=`This file's sente\
nces are damaged, ${_i} a fresh copy of the file shows everything.`,Fi,br=null;function tt(){return Fi??=l.problem?Promise.
resolve(null):Vu().catch(zu),Fi}function j(){return br}function Hi(){ji()&&!("DecompressionStream"in window)&&y({problem:Gu})}
function ji(){return re("evidence").startsWith('"')}function zu(){return y({problem:Uu}),null}async function Vu(){let t=re(
"evidence");return br=Bi(JSON.parse(ji()?await Yu(JSON.parse(t)):t),u),y({}),br}async function Yu(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function vr(){return[l.period,l.sources,l.article,l.topic,l.compare,Ht(l)&&j()]}var Ue=O(vr,()=>{let t=j(),e=t&&sr(t,l);
return{chosen:e,counts:t&&e?Nn(t,e):u.counts}}),q=O(vr,()=>{let t=j();return t&&l.compare&&Ti(u,t,l,l.compare)});function Wi({
kind:t,index:e}){let n=q();return n&&(t==="node"?n.nodes:n.edges)[e]}var Y=O(()=>[l.rank,Ue()],()=>yi(u,l.rank,Ue().counts)),
Sr=O(()=>[Y(),Ue().counts.weights],()=>bi(Y(),Ue().counts.weights)),b=O(()=>[l.types,l.minimum,l.minimumDocuments,l.rank,
l.verb,l.communities,l.officials,l.all,l.isolates,l.focus,...vr()],()=>({...vi(u,l,Ue(),Sr),waiting:Ht(l)&&!j()})),Ku=O(
()=>[],()=>Ni(u.map));function Yt(){return l.view==="map"?Ku():null}function J(t){return Yt()?.places.has(t)??!0}function Ve(t){
return J(u.edges[t].a)&&J(u.edges[t].b)}var L=O(()=>[b(),l.focus,Yt(),Yt()&&Sr()],()=>{let t=b();if(Yt())return Ju(t);if(!l.
focus?.rings)return t;let e=u.nodes[l.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function Ju(t){let e=t.edges.map((o,r)=>o&&Ve(r)),n=l.all?e:Ln(u,Uint8Array.from(
e,Number),Sr());return{...t,edges:e,nodes:t.nodes.map((o,r)=>o&&J(r)),nodeIndices:t.nodeIndices.filter(J),drawnIndices:u.
edges.flatMap((o,r)=>n[r]?r:[])}}var qi=O(()=>[b(),Y()],()=>dr(u,b().edges,Y())),Gi=O(()=>[b()],()=>dr(u,b().edges,b().weights)),
ze=O(()=>[b(),Y()],()=>$i(u,b().edges,Y())),Kt=O(()=>l.path?[l.path.a,l.path.b,ze(),l.avoided,l.avoidedTypes]:[],()=>{let{
path:t,avoided:e,avoidedTypes:n}=l,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.map(({index:s,type:i})=>e.
includes(s)||n.includes(i));return Li(Ii(u,ze(),t,r),t.a,t.b)});function ot(){let t=Kt();return t[Math.min(Math.max(l.path?.
number??0,0),t.length-1)]??null}var Xu=O(()=>[b(),Y()],()=>new Map);function Jt(t){if(t.kind==="edge")return{nodes:nt(u,
t),edges:[t.index]};let e=Xu(),n=e.get(t.index)??Si(u,t.index,b(),Y());return e.set(t.index,n),{nodes:[...n.nodes],edges:[
...n.edges]}}function Fn(t){let[e,{chosen:n}]=[j(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index].timeline:
ci(e,t,n,u.about.period)}function Ui(t){let[e,{chosen:n}]=[j(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index]:
li(e,t,n)}var zi={x:60,y:22},Qu=150,Zu=8e6,tf=.15;function Vi(t,e,n){let{xs:o,ys:r,middle:s}=ef(t),i=o.length*(o.length-1)/2,a=Math.
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
zi.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+zi.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var sf=180,Yi=110,af=44,kr=70,cf=36,lf=66;function Ki(t,e,n,o){let r=df(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],sf];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?uf(t,c,r):c.map(g=>[g,ff(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=cf&&(f=Math.
max(f,w*kr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*f/kr+1e-9));M.sort((N,A)=>p.get(N)-p.get(A)||N-A);let T=mf(
M.map(N=>p.get(N)),kr/f);M.forEach((N,A)=>{s.set(N,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=M.length,f+=g<c.length?
lf:Yi}c.length&&a.push(f-Yi+af)}return{places:s,radii:a}}function df({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[vt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>vt(e[a],s));return r.set(
s,i),i}}function uf({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function ff(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function mf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:T}=i.pop();w={sum:w.sum+M,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function _n(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ji=10.5,pf=22,hf=5,gf=60,Xi=2,wf=6,Bt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Mr=[];function yf(t){if(!Mr[t.index]){let e=gt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Bt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Mr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Mr[t.index]}function xf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ji),pf))/2}function Hn(t,e,n=Xi,o=xf(t,e)){let{width:r,above:s,
below:i}=yf(t),[a,c]=[o*r,o*(s+i)],f=Ye(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Ye(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function bf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Er(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=_n();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,hf),...s]),m=new Set([...f,...r?t.slice(0,gf):[]]);for(let g of e)a.add(
Ye(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?wf:Xi,M=Hn(u.nodes[g],n,w),T=Hn(u.nodes[g],n,w,Ji),N=U=>U.
left>=c.left&&U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,A=U=>N(U)&&!a.hit(U,g),ut=U=>N(U)&&!a.hit(U,g,s.includes(
g)?0:g),ft=M.find(A)??T.find(A)??(m.has(g)?T.find(ut):void 0)??(f.has(g)?bf(T,c).find(ut):void 0);ft&&(a.add(ft,-1),p.push(
ft))}return p}function gt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var jn=28,vf=.02,Qi=1.6,Sf=1.6,kf=6,Mf=3.5,Ef=5,Tf=.8,Mt={upright:!1,across:1,down:1};function Zi({x:t,y:e}){let[n,o]=Mt.
upright?[-e,t]:[t,e];return{x:n*Mt.across,y:o*Mt.down}}function ta({x:t,y:e}){let[n,o]=[t/Mt.across,e/Mt.down],[r,s]=Mt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function ea(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Wn(1);if(Mt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),Mt.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(Mt,Nf());for(let s of u.nodes)[s.x,s.y]=[s.x*Mt.across,s.y*Mt.down];let{scale:o}=Ke(),r=Math.min(Math.max(
Mf/o-kf,0),Ef);r&&Af(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,Tf/o),2.5)}function Af(t){let e=u.nodes.map(r=>Ye(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function Nf(){
let{scale:t}=Ke(),{wide:e,high:n}=na(),{left:o,top:r,right:s,bottom:i}=Wn(t),a=c=>Math.min(Math.max(c,1),Sf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function na(){let{clientWidth:t,clientHeight:e}=h("network"),n=jn+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*jn,50),high:Math.max(e-jn-n,50),below:n}}function Ke(t=L().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=na(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[vf,2*Qi];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:M,right:T,bottom:N}=Wn(g,t);g<=Qi&&(T-w)*g<=s&&(N-M)*g<=i?
a=g:c=g}let f=Wn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(jn-o-n)/
2}}}function Wn(t,e=L().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Ye(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Hn(i,t)[0],p=Math.max(0,(f-c-n)/2);return[a,{left:c+p,right:f-p,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var $f=1.5,If=2,Of=.3,oa=Array.from({length:rr},(t,e)=>`community-${e+1}`),ra="community-other",qn=null;function sa(){return qn||
("printing"in document.documentElement.dataset?"light":l.theme!=="system"?l.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function ia(){return`${sa()} ${l.colours}`}function Gn(){let t=document.documentElement;
t.dataset.theme=sa(),t.dataset.colours=l.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:ia(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Vt).map(o=>[o,n(o)])),communities:Object.fromEntries([...oa,
ra].map(o=>[o,n(o)]))}}var Wt=Gn();function I(){return Wt}function aa(){return Wt.name===ia()?!1:(Wt=Gn(),!0)}function Tr(t,e){
qn=t,Wt=Gn();try{return e()}finally{qn=null,Wt=Gn()}}function Je(t){return Ar(Ft(u,t))}function Ar(t){return t===bt?ra:oa[t]}
function ca({index:t,observer:e}){let n=q()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function Un(t){let e=q()?.
nodes[t.index]?.kind,n=l.colours==="community"?Wt.communities[Je(t.community)]:u.types[t.type].colour,o=e?Wt.changes[e]:
n;return ca(t)?{fill:Wt.ground,border:o}:{fill:o,border:Wt.ground}}function zn(t,e){return Math.min(ca(t)?If:$f,Of*t.size*
e)}function la(t){let{fill:e,border:n}=Un(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}ea();var da=new vis.DataSet(u.nodes.map(la)),E=new vis.Network(h("network"),{nodes:da,
edges:[]},JSON.parse(re("options")));function Nr(){da.update(u.nodes.map(la))}var $r=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),ma=0,Lf=500,Cf=3;function ua(){return 2*b().nodeIndices.length<u.nodes.length}
var fa=O(()=>[Yt(),!Yt()&&(ua()||l.focus?.rings)&&b(),l.focus,l.focus?.rings&&Y()],()=>{let t=Yt();if(t)return{free:!1,rings:[],
map:t,places:Ir(t.places)};if(l.focus?.rings)return Bf(l.focus.node);let e={free:!0,rings:[],map:t};return ua()&&b().nodeIndices.
length<=Lf?{...e,places:Rf()}:{...e,places:$r}});function Bf(t){let{places:e,radii:n}=Ki(u,t,b(),Y());return{free:!1,rings:n,
map:null,places:Ir(e)}}function Ir(t){return $r.map((e,n)=>t.get(n)??e)}function Rf(){let{nodeIndices:t,drawnIndices:e}=b(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:f,opacity:m}=u.edges[a],
p=u.nodes[c].community===u.nodes[f].community?Cf:1;return[r.get(c),r.get(f),m*p]}),i=Vi(t.map(a=>({...$r[a],size:u.nodes[a].
size})),s,n/(o||1));return Ir(new Map(t.map((a,c)=>[a,i[c]])))}var X=O(()=>[fa(),l.moved],()=>{let t=fa(),e=[...t.places];
if(t.free)for(let[n,o,r]of l.moved)e[n]=Zi({x:o,y:r});return{...t,base:t,places:e}});function Xe(){return ma}function Xt(t){
ma+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(E.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function Vn(t,e){if(!X().free)return;let{
x:n,y:o}=ta(e),r=l.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var Df=400,Pf=5,Ff=1.5,pa=3,_f=.11,Hf=.012,jf=.8,wa=13,ya=16,xa=O(()=>[L(),Xe()],()=>{let t=[],{nodes:e,nodeIndices:n}=L();
if(n.length<=Df||!X().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Pf&&t.push(Wf(s,i,2*o*Hf))}),t});function Wf(t,e,n){let o={x:ha(e.map(
a=>u.nodes[a].x)),y:ha(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(jf*e.length)).flatMap(a=>qf(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Gf(
i)}}function qf({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function ha(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Gf(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...ga(e),...ga(e.reverse())]}function ga(t){let e=[];for(let n of t){for(;e.length>1&&Uf(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Uf(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function ba(t,e){return Math.min(Math.max((pa-t/e)/(pa-Ff),0),1)}function va(t,e,n,o){let r=ba(n,o);if(r){t.globalAlpha=
_f*r;for(let{community:s,corners:i}of xa()){t.fillStyle=I().communities[Je(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function Sa(t,e,n){let o=[];if(ba(t,e)<.5)return o;let r=_n(),s=gt(
h("overlay",HTMLCanvasElement));s.font=Ma();for(let{community:i,middle:a}of xa()){let{nodes:c}=L(),m=u.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>u.nodes[A].short),p=Math.max(...m.map(A=>s.measureText(A).width))/2,g=ya*m.length,w=(A,ut,ft)=>Math.
max(Math.min(A,ft),ut),M=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),N=[0,-g,g].map(A=>({lines:m,
left:M-p,right:M+p,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));N&&(r.add(N,-1),o.
push(N))}return o}function ka(t,{lines:e,left:n,right:o,top:r},s){t.font=Ma(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=I().ground,t.fillStyle=I().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*ya+wa];t.strokeText(i,c,f),t.fillText(i,c,f)})}function Ma(){return`600 ${wa}px ${Bt}`}var zf=.16,Vf=.5,Ea=.1;function Yn(t,e,n,o){let{map:r}=X();if(r)return Kf(t,e,r,e.scale/n);va(t,e,n,o);for(let s of[...X().
rings].reverse())Yf(t,e,s*e.scale,e.scale/n)}function Yf(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=I().edge,t.lineWidth=
r,t.globalAlpha=Ea,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*Ea,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Kf(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=I().edge,t.lineWidth=r,t.
globalAlpha=zf,Ta(t,e,n),t.fill(),t.globalAlpha=Vf,Ta(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function Ta(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,f]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,f):t.moveTo(c,f)})}var Aa=120,Me=h("overlay",HTMLCanvasElement),rt=document.createElement("canvas"),P={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function lt(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function Qe(t=0){P.until=
performance.now()+t+Aa,window.clearTimeout(P.timer),P.timer=window.setTimeout(()=>{P.timer=0,P.blurred&&E.redraw()},t+Aa)}
function Or(){window.clearTimeout(P.timer),P.timer=0,Kn()}function Kn(){P.sharp=null,P.pictured=null}function Jn(){return P.
blurred}function Na(){let t=Xf(),e=o=>o.width===t.width&&o.height===t.height,n=P.timer!==0&&performance.now()<P.until;n&&
!P.pictured&&P.sharp&&e(Me)&&Jf(t,P.sharp),P.blurred=n&&P.pictured!==null&&e(rt),E.body.nodeIndices=P.blurred?[]:L().nodeIndices}
function Lr(){P.sharp=lt(),P.pictured=null}function Jf(t,e){if((rt.width!==t.width||rt.height!==t.height)&&(rt.width=t.width,
rt.height=t.height),![t,Me].every(({width:o,height:r})=>o&&r))return;let n=gt(rt);n.clearRect(0,0,rt.width,rt.height),n.
drawImage(t,0,0),n.drawImage(Me,0,0),gt(Me).clearRect(0,0,Me.width,Me.height),P.pictured=e}function $a(t){if(!P.pictured||
!rt.width||!rt.height)return;let e=rt.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=lt(),s=r/P.pictured.scale,i=Math.round(
(n-P.pictured.x*s)*e),a=Math.round((o-P.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(rt,i,a,Math.round(
rt.width*s),Math.round(rt.height*s)),t.restore()}function Xf(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var Qf={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Xn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Bt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=I().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
I().ink,t.fillText(u.nodes[e.node].short,r,s)}function Ia(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Bt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=I().ink,t.fillText(e,n/2,o/2)}function Oa(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=q()?.edges[e.index]?.kind;
t.strokeStyle=o?I().accent:r?I().changes[r]:I().brightEdge,t.setLineDash(r?Se[r]:[]),Cr(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function Cr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Qn(t,e,n){let{fill:o,border:r}=Un(e),{shape:s}=u.types[e.type];Zn(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=zn(e,n.scale),t.strokeStyle=r,t.stroke()}
function Br(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];Zn(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function Zn(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Qf[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Rr=4,Zf=.5,tm=52,em=2.5,La=350,to=1,Dr={left:-1/0,right:1/0,top:-1/0,bottom:1/0},se=!0,Pr=0;function Qt(){return Dr.
left>-1/0}function eo(){return Pr}function Ee(t=!1){se=!0,wt({...Fr(),animated:t})}function Fr(){let{scale:t,position:e,
offset:n}=Ke(),o=h("network").clientWidth/2-Rr,r=h("network").clientHeight,[s,i]=[Rr-r/2-n.y,r/2+n.y-Rr];return Dr={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},to=t,{position:e,scale:t,offset:n}}function Et(){return{scale:to,frame:Dr}}
function Ca(){return se}function no(){se=!1,Pr+=1}function wt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Pr+=
1;let r=o&&bn();r&&Qe(La),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:La,easingFunction:"easeInOutQuad"}})}
function Te(t){se=!1;let e=Math.min(Math.max(E.getScale()*t,to/4),10);wt({position:E.getViewPosition(),scale:e,animated:!0})}
function Ba(t,e){se=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();Qe(),wt({position:{x:n+t/r,y:o+e/r},scale:r})}function oo(){
if(!l.selected)return;let t=nt(u,l.selected).flatMap(c=>J(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[Ze(),Da()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
se=!1;let i={x:ye(t.map(c=>c.x)),y:ye(t.map(c=>c.y))},a=e?Math.max(E.getScale(),Zf):E.getScale();wt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function Ra(t,e){se=!1;let n=Ke(t,{beside:Da(),covered:Math.max(Ze(),0)});wt({...n,
scale:Math.min(n.scale,em*to),animated:e})}function Da(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&l.open?Math.min(t,.88*h("network").clientWidth):0}function Ze(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&l.open?t*(h("panel").parentElement?.clientHeight??0)-tm:0}var nm=350,om=600,rm=2500,Ae=null,_r=0;function Ne(){return Ae}function ie(){Ae&&(window.cancelAnimationFrame(_r),Xt(Ae.
places),Ae=null,Or())}function Ha(t,e,n){let o=u.nodes.map(({x:T,y:N})=>({x:T,y:N}));if(window.cancelAnimationFrame(_r),
Ae=null,Xt(t),Or(),!Qt())return;let[r,s]=[Pa(),Fr()],{nodeIndices:i,drawnIndices:a}=L(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=om&&a.length<=rm;if(c*r.scale<1||!f||!bn()){e&&i.length?wt({...s,animated:c*
r.scale<1}):E.redraw();return}e&&wt(s);let m=e?Pa(s):r;Ae={places:t,scale:m.scale,labels:n()};let[p,g]=[performance.now(),
eo()],w=()=>{let T=Math.min((performance.now()-p)/nm,1),N=T*T*(3-2*T);if(T===1)return M();Xt(t.map((A,ut)=>Fa(o[ut],A,N))),
eo()===g?_a(Fa(r,m,N),r.scale*(m.scale/r.scale)**N):E.redraw(),_r=window.requestAnimationFrame(w)},M=()=>{if(ie(),eo()!==
g)return E.redraw();_a(m,m.scale),e&&oo()};w()}function Pa(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),
scale:E.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Fa(t,e,n){return{x:t.x+(e.x-t.x)*n,
y:t.y+(e.y-t.y)*n}}function _a({x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),sm=2500,im=2500,tn=O(()=>[E.getScale(),Et().frame,L(),Xe()],()=>Sa(E.getScale(),Et().
scale,Et().frame)),ae=O(()=>[E.getScale(),Et().frame,L(),Xe()],()=>{let t=E.getScale(),{scale:e,frame:n}=Et(),{nodeIndices:o}=L(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/im)),i=r<o.length*sm,a=t===e?[...tn(),am(n,t)]:tn();return Er(
s,o,t,n,{crowd:i,taken:a})});function am(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function en(){if(!Qt())return;let t=gt(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Hr(t,lt())}function cm(){let t=ot(),e=t?null:
l.selected??l.hovered,n=t?dm(t):e&&um(e);if(!n)return null;for(let o of[t?l.selected:null,l.hovered])o&&!_t(o,e)&&fm(n,o);
return lm(n)}function lm(t){let e=t.nodes.filter(J);return e.length?{...t,nodes:e,edges:t.edges.filter(Ve),ringed:t.ringed.
filter(J),pointed:t.pointed.filter(J)}:null}function dm({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function um(t){return{...Jt(t),ringed:nt(u,t),accented:new Set,pointed:[]}}
function fm(t,e){for(let n of nt(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...nt(u,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function Hr(t,e){if(u.nodes.length&&!L().nodeIndices.
length)return Ia(t,"The filters leave nothing to show.");let n=cm(),o=new Set(n?n.nodes:[]),r=Ne();if(r)mm(t,r,e,o);else
for(let s of tn())ka(t,s,e);for(let s of r?[]:ae())!o.has(s.node)&&ja(s,e)&&Xn(t,s,e);n&&(t.globalAlpha=I().veil,t.fillStyle=
I().ground,t.fillRect(0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,pm(t,n,e))}function mm(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];Xn(t,i,{...r,x:r.x+f,y:r.y+m})}}function ja({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&
s+o>0&&s+n<_.clientHeight}function pm(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Et();for(let c of[
...n].reverse())Oa(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Qn(t,u.nodes[c],i);for(let c of o)Br(t,u.nodes[c],
i,I().accent,2.5);for(let c of s)o.includes(c)||Br(t,u.nodes[c],i,I().ink,1.5);for(let c of Er([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))ja(c,i)&&Xn(t,c,i,o.includes(c.node))}var qa=5,hm=5,gm=40;function Wa(t,e=0){let n=lt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Ua(o,r,(qa+e)/n.scale)??
wm(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=ym(o,r,(hm+e/2)/n.scale);return i===null?null:z(i)}function Ga(t){let e=lt();
return Ua((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,qa/e.scale)}function Ua(t,e,n){let o=null,r=1/0;for(let s of za().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function wm(t,e){if(l.selected)return null;let n=ae().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function ym(t,e,n){let o=null,r=n;for(let s of za().
edges){let i=u.edges[s],a=xm(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function za(){let{nodeIndices:t,
drawnIndices:e}=L();if(!l.selected)return{nodes:t,edges:e};let n=Jt(l.selected);return{nodes:[...n.nodes.filter(J),...t],
edges:n.edges.filter(Ve)}}function xm(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Va(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Ct(
null);if(n.buttons)return nn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Wa(r);Ct(s),bm(s,r)},gm)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Ct(null),nn()}),E.on("click",
({pointer:n,event:o})=>{nn(),B(Wa(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",nn)}function bm(t,e){if(!t)return nn();
let n=h("tip");n.replaceChildren(...vm(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function vm(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[k(o.label,"strong"),d("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[d("strong",{},
k(u.nodes[e.a].label)," – ",k(u.nodes[e.b].label)),d("span",{text:v(e.weight,"sentence")})]}function nn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var Sm=6,K=null;function Ya(){return K!==null}function km(t){if(K)return jr();if(!X().free||t.button||t.shiftKey||!t.isPrimary)
return;Ne()&&(ie(),E.redraw());let e=h("drawing").getBoundingClientRect(),n=Ga({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Mm(n))return;let{x:o,y:r}=u.nodes[n];K={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function Mm(t){return l.selected?.kind==="nod\
e"&&l.selected.index===t}function Em({pointerId:t,clientX:e,clientY:n}){if(!K||t!==K.pointer)return;let[o,r]=[e-K.from.x,
n-K.from.y];if(!K.moves&&Math.hypot(o,r)<Sm)return;K.moves=!0;let{scale:s}=lt();Object.assign(u.nodes[K.node],{x:K.home.
x+o/s,y:K.home.y+r/s}),Ct(R(K.node)),en()}function jr(t){if(!K||t&&t.pointerId!==K.pointer)return;let{node:e,home:n,moves:o}=K;
if(K=null,E.interactionHandler.options.dragView=!0,!o)return;Ct(null);let{x:r,y:s}=u.nodes[e];t?Vn(e,{x:r,y:s}):Object.assign(
u.nodes[e],n)}function Ka(){h("network").addEventListener("pointerdown",km,{capture:!0}),window.addEventListener("pointe\
rmove",Em),window.addEventListener("pointerup",jr),window.addEventListener("pointercancel",()=>jr())}var Tm=1500,Am=.25,Nm=.2;function $m(){let t=L().drawnIndices.length>Tm?Am:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function ro(t,e){let n=$m();t.strokeStyle=I().edge;let o=e.scale/E.getScale();for(let r of L().
drawnIndices){let s=u.edges[r],i=q()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?Nm:0),1),i&&(t.strokeStyle=I().changes[i]),i&&t.setLineDash(Se[i].map(a=>a*o)),Cr(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function Wr(t){return t!==bt?u.communities[t].name:Ft(u,0)===bt?"No communities":"Smaller communities"}function qr(){return[
...b().communityCounts].sort(([t],[e])=>+(t===bt)-+(e===bt)||t-e).map(([t,e])=>({community:t,colour:Ar(t),text:Wr(t),count:e}))}
function Gr(t){return!l.communities.length||l.communities.includes(t)}function Im(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=l.colours!=="community",!t.hidden&&(t.replaceChildren(
...qr().map(Om)),e&&C(t,`[data-community="${e}"]`)?.focus())}function Om({community:t,colour:e,text:n,count:o}){let r=l.
communities.includes(t),s=l.communities.filter(i=>i!==t);return d("li",{},d("button",{type:"button",class:Gr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},xn(e),k(n),d("span",{class:"type-count",text:x(o)})))}function Ja(){let t=d("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),S(()=>[l.colours,b()],()=>Im(t))}function Ur({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${v(i,o)} in ${v(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${x(e[0])} to ${v(e[1],o)}, in ${x(n[0])} → ${v(n[1],"article")}`}function Xa(t){
let e=Wi(t),n=e&&Ur(e,t.kind==="node"?"mention":"sentence");return n&&d("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Rt(t){let[e,n]=[()=>Ct(t),()=>Ct(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function on(t){
let e=u.nodes[t],n=R(t);return d("button",{type:"button",class:"end",...Rt(n),onclick:()=>B(n)},Z(u.types[e.type]),k(e.label))}
function so(t){let e=R(t);return d("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>B(e)},k(u.nodes[t].label))}
function io(t,e,n,o){let r=u.nodes[t],s=R(t),i=d("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>B(s)},
Z(u.types[r.type]),k(r.label),Us(e));if(o===void 0)return d("li",{},i,d("span",{class:"ranked-number",text:qe(n,l.rank)}));
let a=z(o),c=l.rank!=="weight"&&qe(Y()[o],l.rank),f=d("button",{type:"button",class:"ranked-number",text:x(n),...Rt(a),onclick:()=>B(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return d("li",{},i,c&&d("span",{class:"ranked-measure",text:c}),f)}function st(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(d("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=Q([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function zr(t,e,n,o){let r=h(t,HTMLInputElement);
st(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),S(()=>[l[n]],()=>{let s=v(l[n],o);r.value=String(Math.max(e.filter(i=>i<=l[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function ao(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function $e(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>d("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),S(()=>[n()],()=>{r.value=n()})}var Lm=12,dt=oe(u.articles);function co(t){return t.length===1?ge(t[0]):`${x(t.length)} of ${x(dt.length)} sources`}function Vr(t){
let e=dt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===dt.length?null:e})}function Cm({name:t}){let e=d("\
input",{type:"checkbox",onchange:()=>{let n=new Set(l.sources??dt.map(o=>o.name));e.checked?n.add(t):n.delete(t),Vr(n)}});
return e}function Bm({name:t,count:e},n){return d("label",{class:"switch"},n,k(ge(t)),d("span",{class:"type-count",text:x(
e)}))}function Qa(){let t=dt.map(Cm),e=dt.map((s,i)=>Bm(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=dt.length<Lm;let o=dt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";st("sources",dt.length<2&&o),n.addEventListener("input",()=>{let s=ne(n.value);e.forEach((i,a)=>{i.hidden=!ne(ge(
dt[a].name)).includes(s)})});let r=()=>dt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener(
"click",()=>Vr(new Set([...l.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(l.sources??
dt.map(({name:i})=>i));for(let i of r())s.delete(i);Vr(s)}),S(()=>[l.sources],()=>{let s=l.sources&&new Set(l.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(dt[a].name)})})}var Rm=2,qt=he(u.articles).map(G),rn=oe(u.articles).map(({name:t})=>t),mo=["First","Second"],lo=d("select",{id:"compare-\
by",onchange:()=>y({compare:Pm(lo.value)})},d("option",{value:"",text:"Nothing"}),qt[0]!==qt.at(-1)&&d("option",{value:"\
periods",text:"Two periods"}),rn.length>1&&d("option",{value:"sources",text:"Two groups of sources"})),uo=mo.map(t=>["fr\
om","until"].map(e=>Dm(`${t} period: ${e}`))),fo=mo.map(t=>d("select",{multiple:!0,size:Math.min(rn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:nc},...rn.map(e=>d("option",{value:e,text:ge(e),dir:"auto"})))),ec=mo.map((t,e)=>d("\
fieldset",{class:"compare-side"},d("legend",{text:t}),d("span",{class:"strip-days"},uo[e][0],d("span",{text:"–"}),uo[e][1]),
fo[e])),Yr=d("div",{class:"compared",id:"compared"}),Za=d("span",{class:"frame-changes"},...Object.keys(Vt).map(t=>d("sp\
an",{},sc(t),t)));function Dm(t){return d("input",{type:"date",min:qt[0],max:qt.at(-1),"aria-label":t,onchange:nc})}function Pm(t){
if(t==="sources")return{by:t,sides:[rn.slice(0,1),rn.slice(1)]};if(t!=="periods")return null;let[e,n]=[qt[0],qt[qt.length-
1]],o=qt.find((s,i)=>s>e&&i>=(qt.length-1)/2)??n,r=l.period&&l.period[0]>e?l.period:[o,n];return y({period:null}),{by:t,
sides:[[e,Fm(r[0])],[...r]]}}function Fm(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function nc(){
let{compare:t}=l;if(!t)return;let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...fo[o].selectedOptions].map(({value:i})=>i);
let[r,s]=uo[o].map(({value:i})=>i);return Ot(r)&&Ot(s)&&r<=s?[r,s]:n});y({compare:{...t,sides:e.every(n=>n.length)?[e[0],
e[1]]:t.sides}})}function oc({by:t,sides:e}){return e.map(n=>t==="sources"?co(n):$t(n[0],n[1]))}function rc(){return l.compare?
`Compared: ${oc(l.compare).join(" with ")}`:""}function sc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dash\
array":Se[t].join(" "),"stroke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return $("svg",
{viewBox:"0 0 48 12",class:`change-sign ${t}`,"aria-hidden":"true"},$("path",n),$("circle",o))}function tc(t,e,n){return t.
filter((o,r)=>o?.kind===e&&n[r]).length}function _m({nodes:t,edges:e}){let n=b(),o=Object.entries(Vt).map(([s,i])=>d("tr",
{},d("th",{scope:"row",title:i},sc(s),s),d("td",{text:x(tc(t,s,n.nodes))}),d("td",{text:x(tc(e,s,n.edges))}))),r=["Chang\
e","Nodes","Edges"].map(s=>d("th",{scope:"col",text:s}));return d("table",{},d("thead",{},d("tr",{},...r)),d("tbody",{},
...o))}function Hm({edges:t}){let e=t.flatMap((r,s)=>r?.g2&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.g2)-
Math.abs(r.g2)||Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Vt).flatMap(r=>e.filter(
s=>s.kind===r).slice(0,Rm)),o=e.filter(({g2:r})=>Math.abs(r)>=wr).length;return[d("h2",{text:"Surest changes of edges"}),
d("ul",{class:"changes"},...n.map(jm)),d("p",{class:"hint",text:`Of ${v(e.length,"edge")} whose share changed, ${x(o)} c\
hanged by more than chance alone does once in 20 times (G² of ${wr} or more).`})]}function jm(t){let e=z(t.i),{a:n,b:o}=u.
edges[t.i],[r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Rt(e),onclick:()=>B(e)};return d(
"li",{},d("button",i,r," – ",s),` ${Ur(t,"sentence")}`)}function Wm(){let{compare:t}=l,e=q();h("compare-form",HTMLDetailsElement).
open||=t!==null,lo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of fo[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of uo[i].entries())f.value=a[c];for(let[i,a]of ec.entries()){a.hidden=!t,
fo[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Za.hidden=!e,C(document,".frame-legend")?.append(Za),t&&tt(),Yr.hidden=!e,!t||
!e)return;let{sizes:n}=e,o=oc(t).map((i,a)=>`${mo[a]}: ${i}, ${v(n[a],"article")}.`),r=u.about.articles-u.about.dated,s=n[0]===
n[1]?"":" The parts have different numbers of articles, so shares of articles are compared.";Yr.replaceChildren(...Q([d(
"p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&d("p",{class:"hint",text:`Articles without a date are in neither: ${x(r)}\
.`}),_m(e),...Hm(e)]))}function ic(){let t=h("compare");t.hidden=lo.options.length<2||!u.nodes.length,t.append(d("detail\
s",{id:"compare-form"},d("summary",{text:"Compare two periods or sources"}),d("div",{class:"filter"},d("label",{for:"com\
pare-by",text:"Compare"}),lo),...ec),Yr),S(()=>[l.compare,q(),b()],Wm)}var ac={types:()=>l.types.every(Boolean)?"":Gm(),minimum:()=>l.minimum>1?`At least ${v(l.minimum,"sentence")}`:"",focus:()=>l.
focus?qm(l.focus):"",rank:()=>l.rank===kt(u).rank?"":`Ranked by ${pt(u,l.rank)}`,minimumDocuments:()=>l.minimumDocuments>
1?`At least ${v(l.minimumDocuments,"article")}`:"",verb:()=>l.verb===null?"":`Edges that say “${l.verb}”`,communities:()=>Um(),
compare:rc,period:()=>l.period?$t(...l.period):"",sources:()=>l.sources?co(l.sources):"",topic:()=>l.topic===null?"":`Ar\
ticles that name ${u.nodes[l.topic].short}`,article:()=>l.article===null?"":zt(u.articles[l.article]),officials:()=>l.officials?
"Officials and what they are connected with":"",isolates:()=>l.isolates?"":"No nodes without an edge",all:()=>"",moved:Kr};
function Kr(){return l.moved.length?`${v(l.moved.length,"node")} moved`:""}function qm({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Gm(){let t=u.types.filter((e,n)=>l.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Um(){let{communities:t}=l;
return t.length===1?`Community of ${Wr(t[0])}`:t.length?`${x(t.length)} communities`:""}function cc(){return Object.entries(
ac).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var zm=new Set(["types","minimum"]);function Vm(t){let e={...kt(u),
focus:null,moved:[]};y({[t]:e[t]})}function Ym(){let t=Object.entries(ac).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!zm.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>d("button",{type:"button",class:"chip",onclick:()=>Vm(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),d("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(C(
n,"button")??C(h("more-filters"),"summary"))?.focus()}function lc(){h("reset").addEventListener("click",()=>{y({...kt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),S(()=>[b(),l.moved],Ym)}var ce=16,Km=400;function go(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*ce,s=cc(),i=[h("counts").textContent,
Kr(),l.view==="map"&&Rn(u.map),u.about.built&&`built ${W(u.about.built)}`],a=n?[...po(u.about.title,r,1.5*o,!0),...po(i.
filter(Boolean).join(" · "),r,o),...po(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Zm(Jm(),r,o),...po(e,r,o)];
return{above:a,below:c,top:dc(a),bottom:dc(c)}}function sn(t,e,n){let o=n+ce/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=fc(r);let s=ce;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=uc(r),t.fillStyle=I().ink,t.fillText(i,s+(a?Jr(r):0),o),s+=wo(r,i)+(a?Jr(r):0)+ce}}function Jm(){let t=u.types.flatMap(
(r,s)=>{let i=L().nodeIndices.some(c=>u.nodes[c].type===s),a=l.colours==="community"||q()?I().muted:r.colour;return i?[{
text:r.plural,sign:ho(r.shape,a)}]:[]});if(q())return[...t,...Xm()];let e=L().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:ho("square",I().muted,!0)},o=l.colours==="community"?qr().filter(({community:r})=>Gr(r)).
map(({colour:r,text:s})=>({text:s,sign:ho("dot",I().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Xm(){return Object.
keys(Vt).map(t=>({text:t,sign:ho("dot",I().changes[t],t==="went"||t==="shrank")}))}function ho(t,e,n=!1){return(o,r,s,i)=>{
Zn(o,t,r,s,i),o.fillStyle=n?I().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function po(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of xt(t,Km).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&wo(r,a)<=e?s[s.length-1]=a:s.push(...Qm(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function Qm(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&wo(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Zm(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:xt(s,60),sign:i},c={letters:n,parts:[]},f=wo(c,a.
text)+Jr(c)+ce;f>r+ce&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function uc({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Bt}`}function fc({letters:t}){return Math.round(1.5*t)}function Jr({letters:t}){
return 1.5*t}function wo(t,e){let n=gt(_);return n.font=uc(t),n.measureText(e).width}function dc(t){return t.length?t.reduce(
(e,n)=>e+fc(n),0)+ce:0}var mc=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var an=class{fillStyle="\
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
 "));return $("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Bt,role:"img"},o)}function hc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var yo=2,tp=18,ep=100;function gc({ground:t,credit:e}){return Tr(t,()=>wc(go(_.clientWidth,{credit:e})))}function wc(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=d("canvas",{width:e*yo,height:o*yo}),s=gt(r);return s.scale(
yo,yo),s.fillStyle=I().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
xc(s),s.restore(),sn(s,t.above,0),sn(s,t.below,t.top+n),r}function yc({ground:t,credit:e}){return Tr(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=go(n,{credit:e}),s=r.top+o+r.bottom,i=pc(u.about.title,n,s),a=new an(i);a.fillStyle=I().ground,
a.fillRect(0,0,n,s);let c=$("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),xc(new an(c)),sn(
a,r.above,0),sn(a,r.below,r.top+o),i})}function xc(t){let e=lt();Yn(t,e,e.scale,Et().scale),ro(t,e);for(let n of L().nodeIndices)
Qn(t,u.nodes[n],e);Hr(t,e)}function Xr(){return wc(go(_.clientWidth,{titled:!1,letters:tp}))}function bc(t){let{sentences:e}=l;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Xr();n.id="picture",h(
"drawing").append(n),{sentences:e}=l,y({sentences:Math.max(e,ep)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var vc={x:0,y:0,scale:1},Zr=0;function np(){let t=E.getScale();if(t!==Zr){Zr=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=zn(e,t)}}function op(t){if(Jn())return $a(t);np(),Yn(t,vc,E.getScale(),Et().scale),ro(t,vc)}function rp(){
Jn()||!Qt()||(en(),Lr())}function sp(){if(Qt()){if(Kn(),Jn())return E.redraw();en(),Lr()}}function ip(){let t=()=>{Ya()||
(ie(),no(),Qe())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function ts(){V()||(Kn(),Qt()&&E.redraw())}var Sc=null;
function ap(){let{base:t,places:e}=X(),n=t!==Sc;Sc=t,Ha(e,n,ae)}function Qr(){aa()&&(Nr(),ts())}function kc(){let t=C(h(
"network"),"*");t&&(t.tabIndex=-1),E.on("initRedraw",Na),E.on("beforeDrawing",op),E.on("afterDrawing",rp),ip(),E.on("res\
ize",()=>queueMicrotask(()=>{Ca()&&Ee()})),h("zoom-in").addEventListener("click",()=>Te(1.4)),h("zoom-out").addEventListener(
"click",()=>Te(1/1.4)),h("zoom-all").addEventListener("click",()=>Ee(!0)),h("drawing").addEventListener("keydown",lp),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Qr),S(()=>[l.theme,l.colours],Qr),S(()=>[q()],()=>{
Zr=0,Nr(),ts()}),Ka(),Ja(),bc(Qr),S(()=>[X()],ap),S(()=>[L(),l.view],ts),S(()=>[l.selected,l.hovered,l.view,ot()],sp),S(
()=>[l.selected,l.view],()=>{Ne()||oo()})}function cp(t,e){if(l.selected?.kind!=="node")return;let{index:n}=l.selected,[
{x:o,y:r},s]=[X().places[n],E.getScale()];Vn(n,{x:o+t/s,y:r+e/s})}function lp(t){if(t.target!==h("drawing")||!Nt(t))return;
let e=t.shiftKey?20:60,n=t.shiftKey?cp:Ba,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(
0,e),"+":()=>Te(1.25),"=":()=>Te(1.25),"-":()=>Te(.8),0:()=>Ee(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function dp(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
st("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${x(o.documents)})`]);$e("topic",
[["","Any topic"],...e],()=>l.topic===null?"":String(l.topic),o=>({topic:o===""?null:Number(o)})),st("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),zt(o)]);$e("article",[["","All articles"],...n],
()=>l.article===null?"":String(l.article),o=>({article:o===""?null:Number(o)}))}function up(){if(!l.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=l.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Mc(){dp(),S(()=>[l.problem],up),S(()=>[l.refused],()=>{l.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),S(()=>[Ht(l)],()=>{Ht(l)&&tt()})}var es={width:320,height:40},fp=60,ns=["from","until"],F=he(u.articles);function mp(){let{days:t,counts:e}=kn(F,fp),n=F[F.
length-1]-F[0]+1,o=Math.max(...e),[r,s]=Ec(),{width:i,height:a}=es;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=F[0]+p-1>=r&&F[0]+m<=s;return[
$("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Ec(){let[t,e]=[F[0],F[F.
length-1]];if(!l.period)return[t,e];let[n,o]=l.period.map(It);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function pp(t){let[e,n]=[F[0],F[F.length-1]],[o,r]=ns.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),Tc()}function Tc(){let[t,e]=Ec(),n=F[0],o=(n+F[F.length-1])/2;ns.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",W(G(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=$t(G(t),G(e));let r=u.articles.length-F.length;h("und\
ated").hidden=!r||!l.period,h("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,mp()}
function Ac(){let t=F.length>1&&F[0]<F[F.length-1],e=F.length>0&&`All dated articles are of ${W(G(F[0]))}.`;if(st("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${es.width} ${es.height}`);
for(let n of ns){let o=h(n,HTMLInputElement);o.max=String(F[F.length-1]-F[0]),o.addEventListener("input",()=>pp(n))}S(()=>[
l.period],Tc)}}function hp(){h("legend").replaceChildren(...u.types.map((t,e)=>d("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:l.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},Z(t),d("span",{class:"type-na\
me",text:t.plural}),d("span",{class:"type-count"}))))}function gp(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(l.types[n]));let o=C(e,".type-count");o&&(o.textContent=x(t[n]))})}function Nc(){
hp(),S(()=>[b()],gp)}var os=!u.edges.length&&"There are no edges.";function wp(){st("rank",os),$e("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>l.rank,t=>({rank:t})),S(()=>[l.rank,b().narrowed],()=>{let t=b().narrowed&&!jt(l.rank)?" Measured over all articles.":
"",e=xe(u,l.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function yp(){let t=$n(u);st(
"verb",!t.length&&"No edge says what one of its ends does with the other."),$e("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${x(n)})`])],()=>l.verb??"",e=>({verb:e||null}))}function xp(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=b(),s=(f,m,p)=>f===m?v(m,p):`${x(f)} of ${v(m,p)}`,i=n.length<e?` (${x(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function bp(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;st("officials",!e&&
"No person has an office.");let n=`${x(e)} of ${x(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,ao("officials",()=>l.officials,o=>({officials:o})),ao("hide-isolates",
()=>!Cn(l),o=>({isolates:!o})),S(()=>[l.minimum,l.minimumDocuments,l.verb],()=>{let o=!Cn({...l,isolates:!0});st("isolat\
es",os||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function $c(){Nc(),zr("minimum",
be(u.edges.map(e=>e.weight)),"minimum","sentence"),zr("minimum-documents",be(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);st("all",os||t&&"Each edge is among the strongest of a node."),
ao("all",()=>l.all,e=>({all:e})),wp(),yp(),Ac(),Qa(),Mc(),bp(),ic(),S(()=>[b()],xp),lc()}function Ie(){return ki(u,l)}function Oe(){return d("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...mr(u),focus:null})})}function rs(){let t=h("details").contains(document.activeElement);B(null),t&&h("drawing").focus()}function Le(t,e){return d(
"div",{class:"kind"},t,d("span",{text:e}),ct("Close details",rs))}function xo({kind:t,index:e}){let{nodes:n,edges:o}=b();
return(t==="node"?n[e]:o[e])?null:d("div",{class:"hidden-note"},d("p",{text:`The filters hide this ${t==="node"?"node":"\
edge"}.`}),Oe())}function bo(t,[e,n],o){let{first:r,last:s}=Ui(t),i=[[e,x(n)],["Articles",x(o)],["First seen",r&&W(r)],[
"Last seen",s&&W(s)]],a=ss(i.filter(([,c])=>c));return b().narrowed?d("div",{},a,d("p",{class:"hint",text:"In the articl\
es shown."}),Xa(t)):a}function ss(t){return d("dl",{class:"facts"},...t.map(([e,n])=>d("div",{},d("dt",{text:e}),d("dd",
{text:n}))))}function vo(t,e,n){return d("details",{class:"folded","data-key":t},d("summary",{text:e}),...n)}function Ic({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return d("dl",{class:"measures"},...n.flatMap(o=>vp(o,t)),b().narrowed&&d("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function vp(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?cr(i[e]):On(i[e],
r),c=s?lr(u,s).values[e]:0;return[d("dt",{},d("span",{text:n}),d("strong",{text:s?`${a}, ${gi(c)}`:a})),d("dd",{text:xi(
t,i[e],c)||`${o}.`})]}var Sp={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},ln="~";function cn(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function kp(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>cn(n).slice(1,-1)).join(`
`)}"""`:cn(t)}function is(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${kp(n)}`:[])}function Cc({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],is({title:t}),...e.flatMap(Mp)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Mp({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(cn).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${cn(c)} = ${cn(f)}`);return[["[[step]]",...is({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...is({...c})])]}function Bc(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Oc(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Oc(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Oc(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function as({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function cs(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(ln).slice(0,Sp[n]??0)}})}function Rc(t,e){return cs(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>as(t,e,a)??a),i=o.slice(r.join(ln).length);return`${n}=${encodeURIComponent(s.join(ln)+i)}`}).join(
"&")}function Dc(t,e){return e.path.map(n=>as(t,e,n)??n)}function Pc(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(ln))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>as(t,e,m)),f=i.flatMap(
(m,p)=>m&&c[p]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().
join(ln))&&f.push(`${o(p)} – ${o(g)}`)}return f},s=cs(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function Fc(t,e,n){let o=cs(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function Lc(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function dn({sentences:t,articles:e},{text:n,article:o}){let r=Lc(n),s=null;for(let[i,a]of t.entries())
if(Lc(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var it="~";function So(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function _c(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function ls(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function un(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ds(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Hc(t){let e=ds(t.nodes),
n=ds(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(it),c])),r=kt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Ep(),node:un(e,i=>s(i,"node"),i=>({selected:R(i)})),edge:un(
o,i=>s(i,"edge"),i=>({selected:z(i)})),other:un(ds(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Tp(t,e),"\
not-through":Ap(t,e),"not-through-type":Np(t),view:So("view",["drawing",...t.map.land?["map"]:[],"nodes","edges"]),focus:$p(
t,e),moved:Ip(t,e),without:Op(t),min:_c("minimum",be(t.edges.map(i=>i.weight))),articles:_c("minimumDocuments",be(t.edges.
map(i=>i.documents))),rank:So("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Lp(t),community:Cp(t,e),period:Bp(t),source:Dp(
t),compare:Rp(t),article:un(n,({article:i})=>i,i=>({article:i})),topic:un(e,({topic:i})=>i,i=>({topic:i})),officials:ls(
"officials",r.officials),all:ls("all",r.all),isolates:ls("isolates",r.isolates),colours:So("colours",["type","community"]),
theme:So("theme",["system","light","dark"])}}function Ep(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.
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
id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?Ft(t,t.nodes[s].community):r===it?bt:[]});return o.length?
{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Bp(t){let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?
n.join(it):"",read:([n])=>{let o=n.split(it);return e&&o.length===2&&o.every(Ot)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Rp(t){
let e=new Set(oe(t.articles).map(({name:n})=>n));return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:
[o.join(it)]).map(s=>`${r+1}${it}${s}`))??"",read:n=>{let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${it}`)?a.slice(
2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};
let r=o.map(([i])=>i.split(it));return r.every(([i,a,...c])=>Ot(i)&&Ot(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[
r[0],r[1]]}}:{}}}}function Dp(t){let e=oe(t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.
filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function le(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function jc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Zt=Hc(u),Pp=Object.keys(Zt).filter(t=>t!=="story"&&t!=="theme");function Gt(){return le(Zt,l,Pp)}function ko(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",sentences:Bn,
neighbours:!1,step:null,told:"",...kt(u),...jc(Zt,t)}}var Fp={title:"",steps:[]};function Dt(){return l.step===null?void 0:l.story.steps[l.step]}function Tt(t){let e=l.story.
steps[t];if(!e)return;let{theme:n}=l;y({colours:"type",...ko(Rc(u,e)),theme:n,step:t,left:t,open:!0}),St&&V()&&y({view:"\
drawing"});let o=Dc(u,e).join(),r=Kt().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);l.path&&r>=0&&y({path:{
...l.path,number:r}}),y({told:Gt()})}function mn(){y({step:null,editing:!1})}function Wc(){let t=Gt(),e=ot()?.nodes.map(
n=>u.nodes[n].id)??[];return{view:t,path:e,names:Fc(u,t,e)}}function Mo(t,e){let n=e===null||!t.length?null:Math.min(e,t.
length-1);y({story:{...l.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:Gt()})}function fn(t,e,n,...o){return[
...t.slice(0,e),...o,...t.slice(e+n)]}function us(){let t=l.step===null?l.story.steps.length:l.step+1,e={title:"",text:"",
...Wc(),quotations:[]};Mo(fn(l.story.steps,t,0,e),t)}function Ce(t){let{step:e,story:n}=l,o=Dt();e!==null&&o&&Mo(fn(n.steps,
e,1,{...o,...t}),e)}function qc(){Ce(Wc())}function fs(t,e){let{steps:n}=l.story,o=t+e;o<0||o>=n.length||Mo(fn(fn(n,t,1),
o,0,n[t]),l.step===t?o:l.step)}function Gc(t){let{story:e,step:n}=l;Mo(fn(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}
function Uc(){let{story:t}=l;y({story:u.story??Fp,step:null,left:0,unsaved:!1,before:t})}function zc(){l.before&&y({story:l.
before,before:null,unsaved:!0})}function _p(t){let e=j();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.
articles[o];return{text:n,article:r,source:[zt(u.articles[o]),s].filter(Boolean).join(" · ")}}function ms(t){let e=j(),
n=Dt()?.quotations.map(o=>e&&dn(e,o))??[];return t.every(o=>n.includes(o))}function Vc(t){Dt()||us();let e=j(),{quotations:n}=Dt()??
{quotations:[]},o=n.filter(s=>!e||!t.includes(dn(e,s)??-1)),r=t.flatMap(s=>_p(s)??[]);Ce({quotations:ms(t)?o:[...o,...r]})}function Yc(t){let e=d("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Vc(t)});return Kc(e),
e}function Kc(t){let e=l.editing&&ms((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Jc(){S(()=>[l.editing,Dt()],()=>{document.documentElement.
toggleAttribute("data-editing",l.editing);let t=document.querySelectorAll(".pin");for(let e of t)Kc(e)})}function ps(t,e){let{title:n,id:o}=u.articles[t];return d("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??k(n||o))}function pn({id:t,title:e,date:n,
source:o,url:r}){let s=d("p",{class:"source"}),i=or(r),a=[o,n&&W(n),e?t:""].filter(Boolean).map(f=>k(f)),c=d("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var Xc=-1;async function Qc(t){let e=l.selected;if(!e)return;let n=await tt();if(l.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(d("h3",{text:"Sentences"}),Hp());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=xr(n,yr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,l.sentences),c=r===null?new Map:
Zc(n,r);t.replaceChildren(d("h3",{text:jp(n,s,o.length)}),...Di(n,a).map(p=>qp(n,p,nt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(Wp(Math.min(f,hr),f),d("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Hp(){return d(
"p",{class:"missing",text:l.problem})}function jp(t,e,n){let o=e.filter(i=>ke(t,ht(i))).length,r=e.length===n?v(n,"sente\
nce"):`${x(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Zc({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Wp(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${x(e)}`;return d("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:l.sentences+hr})})}function qp(t,{article:e,headline:n,references:o},r,s){let i=pn(t.articles[e]),a=n===null?
void 0:tl(t,ht(n),r,s,"span");return d("article",{},d("h4",{},ps(e,a)),i.hasChildNodes()&&i,d("ul",{},...o.map(c=>Eo(t,c,
r,s))))}function Eo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=d("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(d("p",{class:"gap",text:"…"}));let m=tl(
t,c,n,o),p=t.locations.get(c);p&&m.append(d("small",{class:"place"}," · ",k(p))),a.append(m)}),a.append(Yc(r)),a}function tl({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=d(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=f?[...a,[...f,Xc]]:a;for(let M of Pn(w,p)){let[T,N,A]=M,ut=i.slice(T,N);if(A===Xc){m.append(i.slice(g,T),d("b",
{text:ut})),g=N;continue}let ft=p(A)?d("mark",{text:ut}):d("span",{class:"name",text:ut});if(ft.style.setProperty("--typ\
e",u.types[u.nodes[A].type].colour),p(A)||ft.addEventListener("click",U=>{U.stopPropagation(),B(R(A))}),m.append(i.slice(
g,T),ft),c?.has(a.indexOf(M))){let{label:U}=u.nodes[A];p(A)?m.append(" (",k(U),")"):ft.title=U}g=N}return m.append(i.slice(
g)),m}async function To(t,{index:e,a:n,b:o}){let r=await tt(),s=r&&Pi(r,yr(r,r.edges[e],b().chosen),e);if(!r||s===null||
s===void 0)return;let{article:i}=r.sentences[ht(s)],a=pn({...r.articles[i],title:""});a.prepend(ps(i),a.hasChildNodes()?
" · ":""),t.append(d("ul",{},Eo(r,s,[n,o],Zc(r,e))),a)}function el(t){let{chosen:e}=b(),n=ar(u,t,j(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return d("details",{class:"relations","data-key":"relations"},d("summary",{},"What one does with the other: ",d("span",{
class:"does",text:o})),...n.map(r=>Up(r,t)))}function Up({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=d("u\
l"),c=d("summary",{},k(u.nodes[t].short),d("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&d("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=l.verb===r?null:d("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return d("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await tt();if(!m)return;let g=ar(u,i,m,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>zp(m,w,g,i)))}},c,a,f)}function zp(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Eo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(d("small",{
class:"place"},"said by ",c))}return i}var Vp=100,Ao=30,nl=O(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Xs(t[0],t[t.
length-1]):[]});function No(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Yp(t),[s,i]=[je(n[0]),je(n[n.length-
1])],a=Math.max(...r),c=`most in ${je(n[r.indexOf(a)])}: ${x(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],p=$("svg",{viewBox:`0 0 ${n.length} ${Ao}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Kp(w,g,a,`${je(n[w])}: ${x(g)}`)));return d("figure",{class:"\
sparkline"},d("figcaption",{},d("span",{text:`${e}s by ${o}`}),d("span",{text:c})),p,d("div",{class:"span","aria-hidden":"\
true"},d("span",{text:s}),d("span",{text:i})))}function Yp(t){let e=nl().length>Vp,n=s=>e?s.slice(0,4):s,o=[...new Set(nl().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Kp(t,e,n,o){let r=e?Math.max((Ao-1)*(e/n),1.5):0;return $("g",{},$("title",{},o),$(
"rect",{class:"ground",x:t,y:0,width:1,height:Ao}),$("rect",{class:"count",x:t+.1,y:Ao-r,width:.8,height:r}))}function ol(t){let{weights:e,namedWeights:n,documents:o}=b(),r=z(t.index);return[Le(d("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),d("h2",{tabindex:"-1",class:"ends"},on(t.a),d("span",{class:"and",text:"and"}),on(t.b)),xo(r),bo(
r,["Sentences",e[t.index]],o[t.index]),el(t),d("div",{class:"sentences",id:"sentences"}),vo("measures","Counts and measu\
res",[Jp(e[t.index],n[t.index]),No(Fn(r),"sentence"),Ic(t)])]}function Jp(t,e){if(e===t)return null;let n=`${x(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return d("p",{class:"hint",text:n})}var Xp=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function $o(t){return Xp.reduce((e,[n,o])=>e.replace(n,o),t)}function hs({length:t}){return t<4?0:t<7?1:
2}var Qp=[0,1,2].map(()=>new Uint8Array(256));function gs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Qp;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Pt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Zp,th]=[.5,.25],[rl,sl]=[4,3],at=255;function il(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=ne(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map($o),nodes:t.length,others:e.length}}function al(t,e,n=1/0){let o=ne(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=rl,a=ws(t,nh(t,o),r,s);return i&&
(a=ws(t,oh(t,o),r,s)||a),i&&!a&&ws(t,rh(t,o),r,s),eh(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Pt.sound}))}
function ws(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Zp)+(i.drawn?0:th),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function eh(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function nh({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>ys(t,a=>a.startsWith(i)?0:at)):[];return i=>i.plain.includes(e)?i.plain===e?Pt.whole:i.plain.
startsWith(e)?Pt.start:i.plain.includes(r)?Pt.word:Pt.part:s.length&&xs(i,s)<at?Pt.anyOrder:o.length>=rl&&i.joined.startsWith(
o)?Pt.joined:1/0}function oh({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=$o(r),i=s.length>=sl;return ys(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:at)});return r=>{let s=xs(r,o);return s<at?Pt.sound+s/at/4:1/0}}function rh({
words:t,sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=$o(a),f=hs(c);return ys(e,(m,p)=>{if(c.length<sl)return t[p].startsWith(
a)?0:at;let g=gs(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?at:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),
i=hs(s);return a=>{let c=xs(a,r);if(c<at)return Pt.fault+c/at;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=gs(s,a.joined,i);return m<=i?Pt.fault+(9*m+4)/at:1/0}}function ys(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function xs({words:t},e){if(e.length>t.length)return at;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===at||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return at;n+=r[t[s]],o|=
1<<s}return Math.min(n,at-1)}var cl=8,ll;function sh(){return ll??=il(u.nodes,u.others),ll}function ih(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function ah([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var Be=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?al(sh(),
e,this.otherChosen?cl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,cl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?ah(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:d("small",{},"alias ",k(o)),p=s?d("small",
{text:"similar spelling"}):null,g=ih(e,n),w=d("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},Z(u.
types[c]),d("span",{class:"found"},k(a),m,p,g&&d("small",{text:g})),d("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function bs(t){y({...t,path:l.path&&{...l.path,number:0}})}function dl(t){return d("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{bs({avoided:[...l.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function ul(){return l.avoided.length>0||l.avoidedTypes.length>0}function fl(){
let t=h("path-avoid");t.hidden=!l.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(d("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?ch(i):[]),...l.avoided.map(lh));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function ch(t){let e=l.avoidedTypes.includes(
t),n=l.avoidedTypes.filter(o=>o!==t);return d("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>bs({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function lh(t){let{label:e,short:n}=u.
nodes[t];return d("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>bs(
{avoided:l.avoided.filter(o=>o!==t)})},k(n,"span"),d("span",{"aria-hidden":"true",text:"×"}))}var Re=60;function ml(){let e=(ot()?.nodes??[]).flatMap(w=>J(w)?u.nodes[w]:[]);if(!e.length||V())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*Re,o-Ze()-2*Re];if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:M})=>w>Re&&M>Re&&w<Re+
r&&M<Re+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];no(),wt({position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(E.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-Ze()/2},animated:!0})}function pl({a:t,b:e},n){let o=Kt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(vs);return r.length?`The filters hide ${r.
join(" and ")}.`:ul()&&uh(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(fh).join(", ")}.${dh()}`}function dh(){return jt(l.rank)?"":` Only edges whose ${pt(u,l.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function uh(t,e){return Dn(ze(),t)[e]<1/0}function fh(t){let e=Dn(ze(),t).filter(n=>n<
1/0).length;return e===1?`${vs(t)} has no edge${Ie()?" that passes the filters":""}`:`${vs(t)} is in a part of ${x(e)} n\
odes`}function vs(t){return`⁨${u.nodes[t].short}⁩`}function hl(){let t=pt(u,l.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${jt(l.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${l.problem}`.trimEnd()}function gl({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=d("li",{},on(t[n]),o&&dl(t[n]));return n<
e.length&&r.append(mh(u.edges[e[n]])),r}function mh(t){let{weights:e,documents:n}=b(),{index:o}=t,r=jt(l.rank)?"":` · ${pt(
u,l.rank)} ${qe(Y()[o],l.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=d("div",{class:"hop-sentence"});return To(
i,t),d("div",{class:"hop"},d("button",{type:"button",class:"hop-edge",text:s,...Rt(z(o)),onclick:()=>B(z(o))}),i)}var Io={a:null,b:null},Oo={a:wl("a"),b:wl("b")};function bl(t){de("a",t),de("b",null),y({path:null,open:!0}),h("path-for\
m",HTMLDetailsElement).open=!0,Oo.b.focus()}function de(t,e){Io[t]=e,Oo[t].value=e===null?"":u.nodes[e].label}function ph(){
let{a:t,b:e}=Io;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Oo[t===null?"a":"b"].
focus()}function wl(t){let e=`path-${t}`;return d("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function yl(t,e){let n=Oo[t],o=d("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=d("p",{class:"no-match",role:"status",hidden:!0});return new Be(n,o,r,s=>{de(t,s),ph()}),
n.addEventListener("blur",()=>de(t,Io[t])),n.addEventListener("focus",()=>n.select()),d("div",{class:"end-field"},d("lab\
el",{for:n.id,text:e}),n,o,r)}function hh(){let{path:t}=l;t&&(de("a",t.a),de("b",t.b),h("path-form",HTMLDetailsElement).
open=!0),fl();let[e,n]=[Kt(),ot()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?pl(t,n):"",h("path-re\
set").hidden=!t||n!==null||!Ie(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>gl(n,r)):[]),h("path-hint").hidden=
!n,h("path-hint").textContent=n?hl():""}function xl(t){let[e,n]=[Kt(),ot()];if(!n||!l.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...l.path,number:o}})}function vl(){let t=d("details",{id:"path-form"},d("summary",{text:"Fi\
nd paths between two nodes"}),d("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},yl("a","From"),yl(
"b","To")),d("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),d("div",
{class:"path-head"},d("p",{id:"path-status",role:"status"}),d("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},mt("back","Previous path",()=>xl(-1)),mt("forward","Next path",()=>xl(1)))),d("div",{id:"path-reset"},Oe()),
d("ol",{id:"path-nodes",class:"path-nodes"}),d("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("path\
s").hidden=!u.edges.length,t.addEventListener("toggle",()=>{t.open?Io.a===null&&l.selected?.kind==="node"&&de("a",l.selected.
index):y({path:null})}),S(()=>[l.path,l.avoided,l.avoidedTypes,b(),l.rank,l.problem],hh),S(()=>[ot(),l.view],ml)}var gh=[1,2,3];function Sl(t){if(!t.edges.length)return null;let{focus:e}=l,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>d(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?d("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return d("div",{class:"actions"},d("div",{class:"depths",role:"group","aria-label":"Nodes within"},d("span",{text:"\
Nodes within:"}),...gh.map(s=>o(s,String(s),v(s,"step"))),d("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),d("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>bl(t.index)}))}var wh=3;function kl(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,wh),o=d("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):so(s))});let r=e.length-n.length;return d("p",{class:"community"},xn(Je(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var yh=12;function Ml(t){let{weights:e}=b(),n=Y(),{edges:o}=Jt(R(t.index)),r=l.neighbours?o:o.slice(0,yh),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>io(vt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&d("button",{type:"button",
class:"more",text:`Show all ${x(o.length)}`,onclick:()=>y({neighbours:!0})});return[d("h3",{text:v(o.length,"neighbour")}),
r.length>0&&l.rank!=="weight"&&d("p",{class:"hint",text:`${xh()}; beside it sentences.`}),d("ul",{class:"ranked"},...i),
a,bh(t,o.length)]}function xh(){return`By ${pt(u,l.rank)}: ${xe(u,l.rank)}`}function bh(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${x(n)} more behind the filters`),o&&r.push(`${x(o)} more in the GraphML fi\
le`),r.length?d("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function El(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${x(u.nodes.length)}`,n=(r,s)=>r>0?`${pi(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return d("tr",{},d("th",{scope:"row",text:r}),d("td",{text:i?x(c):n(c,a)}),d("td",{text:`${s}.`}))});return d("ta\
ble",{class:"structure","aria-label":"Place in the graph"},d("tbody",{},...o))}var Ss=4;function Tl(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Le(Z(e),e.name),d(
"h2",{tabindex:"-1"},k(t.label)),vh(t),Sh(t),...kh(t),Eh(t),xo(R(t.index)),bo(R(t.index),["Mentions",s],r[t.index]),Sl(t),
d("div",{class:"sentences",id:"sentences"}),...Ml(t),kl(t),Th(t),vo("measures","Counts and measures",[Mh(s,o[t.index]),No(
Fn(R(t.index)),"mention"),El(t)])]}function vh({roles:t,official:e}){if(!t.length&&!e)return null;let n=d("p",{class:"ro\
les"});return e&&n.append(d("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function Sh({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return d("p",{class:"\
hint",text:o})}function kh({observer:t,via:e}){return[t&&d("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&d("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function Mh(t,e){if(e===t)return null;let n=`${x(e)} by name, ${x(t-e)} by a pronoun or a description.`;return d("\
p",{class:"hint",text:n})}function Eh({listed_id:t}){if(!t)return null;let e=d("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=ti(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?d("a",s,k(n)):k(n))}),e}function Th(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>d(
"tr",{},d("td",{},k(r)),d("td",{text:x(s)}),d("td",{text:i}))),n=d("span",{class:"forms"});t.forms.slice(0,Ss).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>Ss&&n.append(` and ${t.forms.length-Ss} more`);let o=["Name","Men\
tions","Rule"].map(r=>d("th",{scope:"col",text:r}));return d("details",{class:"aliases","data-key":"aliases"},d("summary",
{},"Also named ",n),d("table",{},d("thead",{},d("tr",{},...o)),d("tbody",{},...e)))}var Ah=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Al({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Ah.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Nl(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=d("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[Le(Z(u.types[n]),i),d("h2",{tabindex:"-1"},k(
e)),d("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),ss([["Mentions",
x(o)],["Articles",x(r)]]),s.length>0&&a,d("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),d("p",{class:"command"},d("code",{text:Al(u,t),dir:"auto"}))]}function $l({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>vt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Il="graphkit: hints closed",Nh=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],$h=new Set(["be","have","do"]),[Ih,,,Oh]=[0,1,2,3];function Ol(){let{edges:t,
weights:e,documents:n}=b(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||l.problem)
return[];let s=d("div",{class:"sentences best"});j()&&To(s,r);let i=z(r.index),a=d("button",{type:"button",class:"inline\
-name",...Rt(i),onclick:()=>B(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[d("h3",{text:"Strongest edge"}),d("p",{class:"strongest"},a,` · ${c}`),s]}function Ll(){
let{nodeIndices:t}=b(),[e,n]=$l(u,t.filter(i=>u.nodes[i].type===Ih)),o=t.find(i=>u.nodes[i].type===Oh),r=$n(u).find(i=>!$h.
has(i.verb)),s=[e!==void 0&&Co(`What do the articles say of ${Lo(e)}?`,()=>B(R(e))),n!==void 0&&Co(`How is ${Lo(e)} conn\
ected with ${Lo(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Co(`Who is named with “${Lo(o)}”?`,()=>B(
R(o))),r&&Co(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[d("h3",{text:"Wh\
at you can ask"}),d("ul",{class:"questions"},...s)]:[]}function Lo(t){return u.nodes[t].short}function Co(t,e){return d(
"li",{},d("button",{type:"button",class:"question",text:t,onclick:e}))}function Cl(){return Lh()?null:d("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},d("ul",{},...Nh.map(t=>d("li",{text:t}))),ct("Close the hints",Ch))}var ks=!1;function Lh(){
try{return ks||window.localStorage.getItem(Il)!==null}catch{return ks}}function Ch({currentTarget:t}){ks=!0;try{window.localStorage.
setItem(Il,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),h("details").focus({preventScroll:!0})}var Bh=15;function Bl(){let{nodeIndices:t}=b();if(!t.length)return[d("p",{class:"empty",text:Dh()}),Ie()&&Oe()];let e=qi(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Bh),o=e[n[0]]||1;return[d("h2",{text:"Overview"}),Cl(),...Ol(),...Ll(),d("h\
3",{text:"Strongest nodes"}),d("p",{class:"hint",text:Rh()}),d("ul",{class:"ranked"},...n.map(r=>io(r,e[r]/o,e[r]))),u.about.
window&&d("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Rh(){let t=b().narrowed?" in t\
he articles shown":"";return l.rank==="weight"?`By the sentences they share with others${t}.`:l.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${pt(u,l.rank)} of their edges, added up.`}function Dh(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Rl=null,Dl=null;function Ph(){let t=h("details"),{selected:e,other:n}=l,o=_t(e,Rl)&&n===Dl,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...Q(Hh(e))),[Rl,Dl]=[
e,n],!o)return(e||n!==null)&&s&&C(t,"h2")?.focus({preventScroll:!0}),_h();for(let f of t.querySelectorAll("details"))f.open=
a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Fh(t,i)??C(t,"h2"))?.focus({preventScroll:!0})}
function Fh(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function _h(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(l.selected||l.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Hh(t){return l.other!==null?Nl(l.other):t?t.kind==="node"?Tl(u.nodes[t.
index]):ol(u.edges[t.index]):Bl()}function jh(){let{selected:t,other:e,open:n}=l;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Wh()}function Wh(){let{selected:t,other:e}=l;return l.step!==null?`Story: step ${l.step+1} of ${l.story.
steps.length}`:e!==null?u.others[e].label:t?nt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function Pl(){
let t=()=>[l.selected,l.other,l.neighbours,l.focus,b(),l.problem,!l.selected&&j()];S(()=>[l.selected,l.other,l.open,l.step,
l.story],jh),S(t,Ph),S(()=>[...t(),l.sentences],()=>{let e=document.getElementById("sentences");e&&Qc(e)}),h("handle").addEventListener(
"click",()=>y({open:!l.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(l.selected||
l.other!==null?rs():y({open:!1}))})}async function qh(){let t=h("reader",HTMLDialogElement),{reader:e}=l;if(e===null)return t.close();let n=await tt();if(!n||
l.reader!==e)return;t.replaceChildren(...Q(Gh(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=C(t,".quoted");(o??h("rea\
der-title")).focus(),o?.scrollIntoView({block:"center"})}function Gh(t,e){let n=Ri(t,e),o=n.find(m=>ke(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=ct("Close the article",()=>y({reader:null})),c=o===void 0?k(r||s):Fl(t,o),f=v(n.length,
"sentence");return[d("div",{class:"help-head"},d("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),pn(u.articles[e]),
d("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),d("div",{class:"passages"},...Uh(t,i,o))]}function Uh(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===l.passage&&{class:"quoted",tabindex:-1},a=d(
"p",{dir:"auto",...i},Fl(t,r)),c=t.locations.get(r);return c&&a.append(d("small",{class:"place"}," · ",k(c))),s?[d("p",
{class:"gap",text:"…"}),a]:[a]})}function Fl(t,e){let{text:n,marks:o}=t.sentences[e],r=l.selected?nt(u,l.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Pn(o,c=>r.includes(c))){let[c,f,m]=a,p=zh(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function zh(t,e,n){let o=d("button",{type:"button",class:"read-name",onclick:()=>Vh(t)},n?d("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Vh(t){y({reader:null}),B(R(
t))}function _l(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),S(()=>[l.reader,l.passage],
qh)}var At=Hl()??{at:0,last:0};function Hl(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Bo(t,e){let n=t==="pushState"?{at:At.at+1,last:At.at+1}:At;try{window.history[t](
n,"",e),At=n}catch{}}function jl(){let t=Hl();At=t?{at:t.at,last:Math.max(t.at,At.last)}:{at:At.at+1,last:At.at+1},Bo("r\
eplaceState",window.location.href)}function Wl(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
At.at>0&&e!==!1:At.at<At.last&&n!==!1}function ql(){Bo("replaceState",window.location.href)}var Gl=5,hn=[];function Yh(){let{selected:t}=l;t?.kind!=="node"||t.index===hn[0]||(hn=[t.index,...hn.filter(e=>e!==t.index)].
slice(0,Gl+1))}function Kh(){Yh();let{selected:t}=l,e=hn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Gl);h("trail").
hidden=!hn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>d("li",{},so(n))))}function Ro(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!Wl(t)}function Ul(){let[t,e]=[mt("back","Back",()=>window.
history.back()),mt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,d("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[l.selected],Kh)}function Ms(t){let e=ot(),o=(e?e.nodes:l.selected?Jt(l.selected).nodes:[]).filter(J);ie(),Xt(X().places),Ra(o.length?o:L().
nodeIndices,t)}function zl(){let t=e=>{l.step!==null&&!l.editing&&!V()&&Ms(e)};t(!1),S(()=>[l.step,l.editing,b().waiting],
()=>t(!0))}var Es="Not among the sentences of this page any more.",Vl=d("p",{class:"story-count",role:"status"}),Yl=mt("back","Prev\
ious step",()=>Ts(-1)),Kl=mt("forward","Next step",()=>Ts(1)),Jl=d("div",{class:"story-body"}),Do=d("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Xh},d("div",{class:"story-head"},Yl,Vl,Kl,ct(
"Leave the story",Jh)),Jl),Po=d("button",{type:"button",class:"more story-open",onclick:()=>Fo()});function Fo(){Tt(Math.
min(l.left,l.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>Do.focus({preventScroll:!0}))}function Jh(){mn(),
window.setTimeout(()=>Po.focus())}function Ts(t){l.step!==null&&Tt(l.step+t)}function Xh(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!Nt(t)||pe(t.target)||(t.preventDefault(),Ts(e))}function Qh(){let{step:t,story:e,editing:n}=l,o=Dt();Do.hidden=
!o||n,Po.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!Do.hidden),h("panel").classList.toggle("p\
athing",l.path!==null);let r=v(e.steps.length,"step");if(Po.replaceChildren(l.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&tt(),Vl.textContent=`Step ${t+1} of ${e.steps.length}`,Yl.setAttribute(
"aria-disabled",String(t===0)),Kl.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Gt()!==l.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>Tt(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};Jl.replaceChildren(...Q([e.title&&d("p",{class:"story-title"},k(e.title)),...As(o),o.quotations.length>0&&
d("ul",{class:"story-quotes"},...o.quotations.map(c=>$s(c))),s&&d("button",i),!St&&d("button",a)]))}function As(t){let e=Pc(
u,t);return[t.title&&d("h2",{dir:"auto",text:t.title}),t.text&&d("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&d("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(n)]))]}function Ns(t){let e=j(),
n=e&&dn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[zt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function $s(t){let{sentence:e,
gone:n,source:o}=Ns(t),r=k(t.text,"span");return d("li",{},e===null?d("p",{},r):d("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:j()?.sentences[e].article??null,passage:e})},r),d("p",{class:"\
source"},k(o)),n&&d("p",{class:"missing",text:Es}))}function Xl(){h("story").append(Po,Do),S(()=>[l.story,l.step,l.editing,
l.path,l.told,Gt(),j()],Qh),S(()=>[l.step],()=>{l.step!==null&&(h("sheet").scrollTop=0)})}var{id:Zh="",title:tg="",date:eg=""}=u.articles.at(-1)??{},Is=`graphkit: story of ${JSON.stringify([Zh,tg,eg])}`;function ng(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(Is)??"{}"),n=Bc(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function og(){let{story:t,unsaved:e}=l;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(Is):window.localStorage.
setItem(Is,JSON.stringify({...t,unsaved:e}))}catch{}}function Ql(){ng(),S(()=>[l.story,l.unsaved],og),window.addEventListener(
"beforeunload",t=>{l.unsaved&&t.preventDefault()})}function _o({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Ho({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function rg({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Zl(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
We(m[i])])),on_page:!0}}function sg(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,We(g[r])])),first_seen:c.first,last_seen:c.last,relations:ui(t,c),timeline:Zl(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Zl(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function jo(t,e){return e.nodeIndices.map(o=>rg(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function Wo(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[sg(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var td=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function ig(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function ed(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>ig(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function nd(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!td.includes(o));return ed([...td,...n,"timeline",
"named_mentions","mark","note"],jo(t,e),_o(t))}function od(t,e){let n=Ho(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return ed(o,Wo(t,e),n)}var ag=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,cg={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function qo(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>cg[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function sd(t,e,n){let o=lg(
t),r=ug(t,e,n),s=jo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[ag,...[...o.node,...o.edge].map(dg),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${qo(i.id)}">${rd(i,o.node)}</node>
`),...Wo(t,e).map(i=>`<edge source="${qo(i.source)}" target="${qo(i.target)}">${rd(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function lg(t){let e=_o(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Ho(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function dg({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function rd(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${qo(t[o])}</data>`).join("")}function ug({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:ye(r.map(({x:w})=>w)),y:ye(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>We(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:T,size:N})=>{let A=c>a?(N-a)/(c-a):0,{colour:ut}=e[t[w].type],[ft,U,su]=[1,3,5].map(Gs=>parseInt(ut.slice(
Gs,Gs+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-T)*p),size:g(4+(m-4)*A),r:ft,g:U,b:su}]}))}function id(t,e){let n=URL.createObjectURL(e);d("a",{href:n,download:`${Zs(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function De(t,e,n){id(t,new Blob([n],{type:e}))}function fg(){let t=[...En.nodes];for(let[
e,n,o]of l.moved)t[e]={...t[e],x:n,y:o};return{...En,nodes:t}}var ad={"Nodes as a table (CSV)":()=>De("nodes.csv","text/\
csv",nd(u,b())),"Edges as a table (CSV)":()=>De("edges.csv","text/csv",od(u,b())),"Graph for Gephi and others (GraphML)":()=>De(
"graph.graphml","application/xml",sd(u,b(),fg()))};function cd(){let t=d("input",{type:"text",id:"credit",maxlength:300,
autocomplete:"off"}),e=d("input",{type:"radio",name:"ground"}),n=d("input",{type:"radio",name:"ground",checked:!0}),o=()=>({
ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>d("button",{type:"button",class:"save",text:s,onclick:i});return d(
"fieldset",{class:"choice picture"},d("legend",{text:"The drawing as it is seen, with title, filters and legend"}),d("di\
v",{class:"grounds"},d("label",{},n,d("span",{text:"White ground"})),d("label",{},e,d("span",{text:"Dark ground"}))),d("\
label",{class:"credit",for:"credit"},d("span",{text:"Credit line"})),t,r("Picture (PNG)",()=>gc(o()).toBlob(s=>{s&&id("d\
rawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>De("drawing.svg","image/svg+xml",hc(yc(o())))))}var Go=xd("story-title",()=>{y({story:{...l.story,title:Go.value},unsaved:!0})}),Uo=xd("step-title",()=>Ce({title:Uo.value})),
Cs=d("textarea",{id:"step-text",rows:4,oninput:()=>Ce({text:Cs.value})}),ld=d("ol",{class:"story-steps","aria-label":"St\
eps"}),dd=d("ul",{class:"story-quotes"}),ud=d("legend",{}),fd=d("fieldset",{class:"story-step"},ud,Ls("Heading",Uo),Ls("\
Text",Cs),d("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),dd,ue("Replace\
 its view by what is shown now",qc)),md=d("p",{class:"hint",role:"status"}),[pd,hd]=[ue("Undo",zc),ue("Discard all chang\
es",Uc)],[gd,wd,Os]=[ue("Read it",Fo),ue("Download the story",mg),ue("Print as a report",()=>window.print())],yd=d("div",
{class:"story-editor"},d("div",{class:"story-head"},d("h2",{text:"Story",tabindex:"-1"}),ct("Close the story's steps",mn)),
d("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),Ls("Title of the story",Go),ld,ue("Add this view",()=>{us(),window.setTimeout(()=>Uo.focus())}),fd,md,d("\
div",{class:"story-actions"},pd,gd,wd,Os,hd));function xd(t,e){return d("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function Ls(t,e){return d("div",{class:"story-field"},d("label",{for:e.id,text:t}),e)}function ue(t,e){
return d("button",{type:"button",class:"more",text:t,onclick:e})}function mg(){De("story.toml","application/toml",Cc(l.story)),
y({unsaved:!1})}function bd(){if(l.editing||l.step!==null)return mn();if(l.story.steps.length)return Fo();y({editing:!0,
open:!0}),window.setTimeout(()=>Go.focus())}function pg({title:t},e){let n=t||`Step ${e+1}`;return d("li",{},d("button",
{type:"button",class:"story-name","aria-current":l.step===e?"step":null,onclick:()=>Tt(e)},k(n)),mt("back",`Move up: ${n}`,
()=>fs(e,-1)),mt("forward",`Move down: ${n}`,()=>fs(e,1)),ct(`Delete: ${n}`,()=>Gc(e)))}function hg(){if(yd.hidden=!l.editing,
!l.editing)return;let{story:t,step:e,before:n,unsaved:o}=l,r=Dt();for(let[s,i]of[[Go,t.title],[Uo,r?.title??""],[Cs,r?.text??
""]])s.value!==i&&(s.value=i);ld.replaceChildren(...t.steps.map(pg)),fd.hidden=!r,ud.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,dd.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=$s(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(d("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>Ce({quotations:c})})),a})),pd.hidden=!n;for(let s of[
gd,wd,Os])s.hidden=!t.steps.length;Os.hidden||=!r,hd.hidden=!o,md.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function vd(){
h("story").append(yd),S(()=>[l.editing,l.story,l.step,l.before,l.unsaved],hg)}function gg(t){let{gone:e,source:n}=Ns(t);return d("blockquote",{},d("p",{dir:"auto",text:t.text}),d("p",{class:"source"},
k(n)),e&&d("p",{class:"missing",text:Es}))}function wg(t){Tt(t);let e=l.story.steps[t],n=!V();return n&&Ms(!1),d("sectio\
n",{class:"report-step"},d("p",{class:"story-count",text:`Step ${t+1} of ${l.story.steps.length}`}),...As(e),n&&Xr(),...e.
quotations.map(gg))}function yg(){let[t,e]=[{...l},lt()],{title:n,steps:o}=l.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=d("div",{id:"report",class:"report"},...Q([d("h1",{dir:"auto",text:n||u.about.title}),n&&d("\
p",{class:"source"},k(u.about.title)),d("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>wg(p)));y(t),Xt(X().places);let{x:a,y:c,scale:f}=e;return wt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function Sd(){window.addEventListener("beforeprint",()=>{l.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(yg()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function kd(){Ql(),Xl(),vd(),Jc(),Sd()}function Bs(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Md([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Ed(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var xg=120,fe={width:600,height:36},bg=900,Td=4,gn=he(u.articles),D=vg(),et=null,Pe=0;function vg(){let[t,e]=[gn[0]??0,gn[gn.
length-1]??0],{days:n,counts:o}=gn.length?kn(gn,xg):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function zo(){
if(et)return Bs(et.from,et.to,D);if(!l.period)return[D.first,D.last];let[t,e]=l.period.map(It);return[t,e]}function wn(t){
let e=!t||t[0]<=D.first&&t[1]>=D.last;y({period:e?null:[G(t[0]),G(t[1])]})}function Rs(){let[t,e]=zo(),n=D.last-D.first+
1,o=Math.max(...D.counts),r=D.counts.map((i,a)=>{let[c,f]=[D.first+a*D.width,Math.min(D.first+(a+1)*D.width-1,D.last)],m=fe.
width*a*D.width/n,p=fe.width*(f-c+1)/n,g=i?Math.max(2,(fe.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return $("g",{class:w?
"in":"out"},$("title",{},`${$t(G(c),G(f))}: ${v(i,"article")}`),$("rect",{class:"ground",x:m,y:0,width:p,height:fe.height}),
$("rect",{class:"count",x:m+.1*p,y:fe.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",et!==null||l.period!==null),s.replaceChildren(...r)}function Vo(){Rs();let[t,e]=zo().map(G);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!l.period}function Sg(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(yn(),t.setPointerCapture(
n.pointerId),et={from:e(n),to:e(n)},Rs())}),t.addEventListener("pointermove",n=>{et&&(et.to=e(n),Rs())}),t.addEventListener(
"pointerup",()=>{if(!et)return;let n=Math.abs(et.to-et.from)*t.getBoundingClientRect().width,o=Bs(et.from,n<Td?et.from:et.
to,D);et=null;let r=l.period&&It(l.period[0])===o[0]&&It(l.period[1])===o[1];wn(r&&n<Td?null:o),Vo()}),t.addEventListener(
"pointercancel",()=>{et=null,Vo()})}function Ad(t){let e=d("input",{type:"date",id:`strip-${t}`,min:G(D.first),max:G(D.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);yn(),Ot(n)&&Ot(o)&&wn(Ed(It(n),It(o),t,D)),Vo()}),e}function kg(){let t=l.
period?zo():null,e=t?t[1]-t[0]:D.width-1;(!t||t[1]>=D.last)&&wn([D.first,Math.min(D.first+e,D.last)]),Pe=window.setInterval(
()=>{let n=Md(zo(),D);n?wn(n):yn()},bg),Ds()}function yn(){window.clearInterval(Pe),Pe=0,Ds()}function Ds(){let t=h("str\
ip-play");t.textContent=Pe?"❚❚":"▶",t.setAttribute("aria-label",Pe?"Pause":"Play the articles over time")}function Nd(){
let t=h("strip");if(t.hidden=D.first===D.last,t.hidden)return;let e=$("svg",{id:"strip-bars",viewBox:`0 0 ${fe.width} ${fe.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>Pe?yn():kg();t.replaceChildren(d("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,d("div",{class:"strip-days"},Ad("from"),d("span",{"aria-hidden":"true",text:"\
–"}),Ad("until"),d("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{yn(),wn(null)}}))),
Sg(e),Ds(),S(()=>[l.period],Vo)}function Ps(t,e,n){let o=O(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Yo(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function te(t,e,{whole:n="",hint:o="",
show:r=x}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function $d(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?x:hi,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,te(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Mg(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Id(t,e,n){let o=O(()=>[],()=>Mg(t.nodes));return{nodes:Eg(t,e,n,o),edges:Tg(t,e,o)}}function Od(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${v(n[i],"article")}`;return{...te(c,a,{hint:m}),text:g=>`${x(a(g))} (${In(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...te("Change",c=>e[s][c]?.g2??0,{hint:"Sorted by its G²: how sure it is"}),words:!0,
byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),Object.fromEntries(
i)};return{nodes:r("nodes"),edges:r("edges")}}function Eg({nodes:t,types:e,nodeMeasures:n},o,r,s){return{name:{title:"Na\
me",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Ps("Type",t.length,i=>e[t[i].type].name),strength:te(
"Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:te("Mentions",i=>o().
mentions[i]),articles:te("Articles",i=>o().articles[i]),first:Yo("First","First seen",i=>t[i].first),last:Yo("Last","Las\
t seen",i=>t[i].last),roles:Ps("Roles",t.length,i=>t[i].roles.join("; ")),...Ld(t),...$d(n.filter(({name:i})=>i!=="weigh\
ted_degree"))}}function Tg(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(
f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:te("Sentences",a=>e().weights[a]),
articles:te("Articles",a=>e().documents[a]),...t.relations.length?{relations:Ag(t)}:{},...Ld(r),...$d(s),first:Yo("First",
"First seen",a=>r[a].first),last:Yo("Last","Last seen",a=>r[a].last)}}function Ld(t){return Object.fromEntries(["mark","\
note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Ps(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Ag(t){return{title:"\
Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first name to t\
he second",words:!0,byNumber:!0,key:e=>mi(t.edges[e]),text:e=>fi(t,t.edges[e])}}function Cd(t,{nodes:e,nodeIndices:n,edges:o},{
key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)
a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Bd=Id(u,b,Gi),Fe=O(()=>[q()],()=>{let t=q();return t?Od(Bd,t):Bd});function Fs(t,e){let n=Object.values(Fe()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?Ng(t,e,s):d("td",o.words?{class:$g(s),dir:"auto",text:s}:{text:s})});return d("tr",
{"data-index":e},...n)}function Ng(t,e,n){let o=t==="nodes"&&Z(u.types[u.nodes[e].type]);return d("th",{scope:"row"},d("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function $g(t){return t.length>16?"words long":"words"}function Rd({
target:t}){return t instanceof Element?t.closest("tr"):null}function Dd(t,e){let n=Rd(t);if(!n||!vn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);B(e==="nodes"?R(o):z(o)),Jo(n)}function Ko(){if(!V())
return;let t=l.selected&&`${l.selected.kind}s`===l.view?l.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=C(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function Jo(t){let e=t&&C(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function Pd(t){let e=Rd(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!Nt(t)||(t.preventDefault(),Jo(n[t.key]))}var Xo=100,Ut=Xo;function Ig(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return d("th",{scope:"col",class:s?"words":
null,"data-column":e},d("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Lg(t,e,s&&!i)}))}function Og(t){let e=Object.entries(Fe()[t]).map(([o,r])=>Ig(t,o,r)),n=d("tbody",{onclick:o=>Dd(
o,t),onkeydown:Pd});return d("table",{id:`table-${t}`},d("caption",{}),d("thead",{},d("tr",{},...e)),n)}function Lg(t,e,n){
let[o,r]=l.sort[t];y({sort:{...l.sort,[t]:[e,o===e?!r:!n]}})}function Fd(t){let[e,n]=l.sort[t];return Cd(t,b(),Fe()[t][e]??
Fe()[t].strength,n)}function Cg(){let t=V();if(!t)return;let e=h("tables"),n=[t,...Object.keys(Fe()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Og(t),d("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Ut=Xo;let o=Fd(t);Bg(e,l.sort[t]),C(e,"tbody")?.replaceChildren(...o.slice(0,Ut).
map(r=>Fs(t,r))),_d(t,o.length),Ko()}function Bg(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function _d(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?v(e,t.slice(0,-1)):`${x(e)} of ${v(n,t.slice(0,-1))}`,r=e>Ut?`, the first ${x(Ut)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";C(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=d("button",{type:"button",class:"more",text:`Show ${x(Math.min(Xo,e-Ut))} more`,onclick:Rg});C(h("tables"),
".table-end")?.replaceChildren(...e>Ut?[a]:[])}function Rg(){let t=V(),e=C(h("tables"),"tbody");if(!t||!e)return;let n=Ut;
Ut+=Xo;let o=Fd(t);e.append(...o.slice(n,Ut).map(r=>Fs(t,r))),_d(t,o.length),Ko(),Jo(e.children[n])}function Hd(){S(()=>[
l.view],()=>{let t=V()!==null;h("tables").hidden=!t,h("drawing").classList.toggle("covered",t)}),S(()=>[l.view,V()&&b(),
l.sort],Cg),S(()=>[l.selected],Ko)}function Dg(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${x(f)} of ${v(m,p)}`:
v(m,p),c=[v(t,"article")+(i&&` ${xt(i,Mn)}`),$t(n,o)+(e&&e<t?` (${x(e)} of ${x(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Pg(){if(l.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Rn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${x(u.nodes.length)} strongest of ${x(t)} nodes`),u.edges.length<e&&n.push(`${x(u.edges.length)} of the ${x(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Fg(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
f=xe(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",jt(o)?f:`${pt(u,o)}\
, ${f}`],["Articles with a date",`${x(r)} of ${x(s)}`],["Articles not searched",i?`${x(i)}, for their language`:""],["Na\
mes found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&W(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function _g(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Hg(t){return d("details",{},d("summary",{text:v(t.length,"line")}),d("ul",{},...t.
map(e=>d("li",{},k(e)))))}function jd(){Dg(),S(()=>[l.view==="map"],Pg);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Fg().flatMap(([e,n])=>[d("dt",{text:e}),d("dd",{},k(n))]),..._g().flatMap(([e,n])=>[d("dt",{text:e}),d("dd",{},Hg(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,C(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{_e(t,e.target)||(t.open=!1)})}var _s=["node","edge","other","path","view","focus","story"],jg=250,ee={all:"",places:""},yt=null;function qd(){let t=l.
step===null||Gt()!==l.told;return le(Zt,l,t?void 0:["story","theme"])}function Gd(){let[t,e]=[qd(),le(Zt,l,_s)];yt&&window.
clearTimeout(yt.timer),t===ee.all?yt=null:e===ee.places?yt={timer:window.setTimeout(Wd,jg),hash:t}:(Wd(),Ud("pushState",
t)),yt||(ee={all:t,places:e})}function Wd(){yt&&(ee={...ee,all:yt.hash},Ud("replaceState",yt.hash),yt=null)}function Ud(t,e){
let n=[si&&"embed",e].filter(Boolean).join("&");Bo(St?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Ro()}
function zd(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function Vd(){let t=zd();if(t===ee.all)return;
yt&&window.clearTimeout(yt.timer),yt=null;let e=ko(t),{selected:n=null,step:o=null,theme:r=l.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&l.story.steps[o]?(y({theme:r}),Tt(o)):(e.step=o!==null&&l.story.steps[o]?o:null,St&&e.view!=="map"&&(e.view="dr\
awing"),_t(n,l.selected)?e.selected=l.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),ee={all:t,
places:le(Zt,l,_s)}}function Wg(){jl(),Vd(),Gd(),Ro()}function Yd(){ql(),zd()||!u.story?Vd():(Tt(0),ee.places=le(Zt,l,_s)),
Ro();for(let t of["popstate","hashchange"])window.addEventListener(t,Wg);S(()=>[qd()],Gd)}var qg=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],Gg=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","The address of this page\
 always holds what you see: copy it to come back, or to show it to others who have the file."];function Kd(t,e){return d(
"section",{},d("h3",{text:t}),d("dl",{},...e.map(({label:n,meaning:o})=>d("div",{},d("dt",{text:n}),d("dd",{text:o})))))}
function Ug(){let t=ct("Close the help",()=>h("help",HTMLDialogElement).close()),e=qg.map(([n,o])=>d("section",{},d("h3",
{text:n}),d("dl",{},...o.map(([r,s])=>d("div",{},d("dt",{},d("kbd",{text:r})),d("dd",{text:s}))))));return[d("div",{class:"\
help-head"},d("h2",{id:"help-title",text:"Help"}),t),...Gg.map(n=>d("p",{text:n})),...e,u.edges.length>0&&Kd("Measures o\
f edges",u.edgeMeasures),u.edges.length>0&&Kd("Measures of nodes",u.nodeMeasures)]}function zg(){let t=h("help",HTMLDialogElement);
l.help&&!t.open?t.showModal():!l.help&&t.open&&t.close()}function Jd(){let t=h("help",HTMLDialogElement);t.append(...Q(Ug())),
t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener(
"keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||pe(e.target)||!Nt(e)||(e.preventDefault(),
y({help:!0}))}),S(()=>[l.help],zg)}function Xd(){let t=h("search",HTMLInputElement),e=new Be(t,h("suggestions"),h("no-match"),n=>{t.value="",B(R(n))},n=>{t.
value="",Ei(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||pe(n.target)||
!Nt(n)||(n.preventDefault(),t.focus(),t.select())})}var Vg=120,Yg="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Kg="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Jg="Whe\
re you publish the page, give its address instead of the file's name.",me=d("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Hs=d("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Qd=d("p",{class:"hint",id:"share-note"}),Zd=d("p",{class:"hint",text:Jg}),Qo=d("p",{id:"copied",role:"st\
atus"}),tu=eu("Copy link",me,"Link copied.");async function Xg(t,e){try{await navigator.clipboard.writeText(t.value),Qo.
textContent=e}catch{t.focus(),t.select(),Qo.textContent="This browser does not let the page copy: copy what is selected."}}
function eu(t,e,n){return d("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Xg(e,n)})}function nu(){
let t=window.location.href;me.value=Ys(t),Qd.textContent=He(t)?me.value?Yg:Kg:"",[me.hidden,tu.hidden]=[!me.value,!me.value],
Hs.value=Ks(t,xt(u.about.title,Vg)),Zd.hidden=!He(t),Qo.textContent=""}function ou(){return d("div",{class:"share"},d("p",
{class:"share-title",text:"Link to this view"}),Qd,me,tu,d("p",{class:"share-title",text:"In another page"}),Zd,Hs,eu("C\
opy HTML",Hs,"HTML copied."),Qo)}var Qg={drawing:"Drawing",...u.map.land&&{map:"Map"},nodes:"Nodes",edges:"Edges"},Zg={type:"Type",community:"Community"},
tw={system:"As the system",light:"Light",dark:"Dark"},ew={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2\
 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"\
M8 4.2C6.5 3 4.5 2.8 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2\
.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function nw(t){return $("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},
$("path",{d:ew[t]}))}function Ws(t,e,n){return d("button",{type:"button",class:"tool",title:e,...n},nw(t),d("span",{class:"\
tool-name",text:e}))}function js(t,e,n){let o=Object.keys(n).map(r=>d("input",{type:"radio",name:t,value:r,onchange:()=>y(
{[t]:r})}));return S(()=>[l[t]],()=>{for(let r of o)r.checked=r.value===l[t]}),d("fieldset",{class:"choice",id:`choose-${t}`},
d("legend",{text:e}),...o.map(r=>d("label",{},r,d("span",{text:n[r.value]}))))}function qs(t,e,...n){let o=`menu-${e}`,r=d(
"div",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Ws(e,t,{"aria-expanded":"false","ari\
a-controls":o,onclick:()=>a(!!r.hidden)}),i=d("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("\
aria-expanded",String(c))}return i.addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),
s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&!_e(i,c.relatedTarget)&&a(!1)}),document.addEventListener(
"pointerdown",c=>{_e(i,c.target)||a(!1)}),r.addEventListener("click",c=>{vn(c.target,"button:not([data-stays])")&&(a(!1),
s.focus())}),i}function ow(){let t=qs("Share","share",ou());return C(t,"button")?.addEventListener("click",nu),t}function ru(){
let t=Object.entries(ad).map(([e,n])=>d("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(js("v\
iew","Shown as",Qg),qs("Colours","colours",js("colours","Colour nodes by",Zg),js("theme","Light or dark",tw)),qs("Downlo\
ad","download",cd(),d("p",{class:"hint",text:"What is shown, as data:"}),...t),ow(),Ws("story","Story",{id:"story-tool",
"aria-controls":"story",onclick:bd}),Ws("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}Hi();jd();$c();Nd();Xd();kc();Va();Pl();Ul();vl();Hd();ru();Jd();_l();ii();kd();Yd();gr();Ee();zl();window.setTimeout(tt,
300);window.graphkit={network:E,data:u,state:l,select:B,update:y,labels:ae,communityNames:tn,visible:b};})();
