// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function N(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...tt(n)),o}function tt(t){return t.filter(Boolean)}function I(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Ku={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function et(t){return I("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},I("path",{d:Ku[t.shape],fill:t.colour}))}
function En(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function wi(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function gt(t,e,n){let o=I("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},I("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function dt(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function xe(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function At({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Tn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Ue(t,e){return e instanceof Node&&t.contains(e)}function $n(t,e){return t instanceof Element?
t.closest(e):null}function hr(t){let[e,n=""]=yi(t,"#"),[o,r=""]=yi(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function yi(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function xi({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function pr(t){return t==="embed"||t.startsWith(
"embed=")}function gr(t){let{query:e,hash:n}=hr(t);return e.some(pr)||n.some(pr)}function Nn(t){let{base:e,query:n,hash:o}=hr(
t),r=s=>s.filter(i=>!pr(i));return xi({base:e,query:r(n),hash:r(o)})}function Ju(t){let{base:e,query:n,hash:o}=hr(Nn(t)),
r=ze(t)?e.slice(e.lastIndexOf("/")+1):e;return xi({base:r,query:[...n,"embed"],hash:o})}function bi(t){let e=Nn(t);if(!ze(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function ze(t){return t.startsWith("file:")}function vi(t,e){let[
n,o]=[Ju(t),e].map(Xu);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Xu(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var ki=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function q(t){let[e,n,o]=t.split("-");return`${Number(o)} ${ki[Number(n)-1]} ${e}`}function Ve(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${ki[Number(n)-1]} ${e}`:e}function It(t,e){return t?t===
e?q(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${q(e)}`:`${t.slice(0,4)===e.slice(0,4)?q(t).slice(0,-5):q(t)}\
 – ${q(e)}`:""}function Ot(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function z(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Lt(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ot(t);return Number.isFinite(e)&&z(e)===t}function be(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ot(e)).sort((e,n)=>e-n)}function An(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Si(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Qu(n[n.length-1]));return n}function Qu(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Mi(new Date(Zu(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Zu(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Mi(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function wr(t,e){return e==="week"?Mi(new Date(`${t}T00:00Z`)):t.slice(0,7)}var tf=32,In=80,ef={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ut(t,e=tf){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function B(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>ef[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ei(t){let e=B(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Yt({id:t,title:e,date:n}){let o=ut(e||t,In);return n?`${o}\
 · ${q(n)}`:o}function se(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function ve(t){return ut(t,In)||"No source given"}function yr(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var nf="https://www.wi\
kidata.org/wiki/";function Ti(t){return/^Q[1-9]\d*$/.test(t)?nf+t:yr(t)}function Ct(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Ai(t,e){let n=Ni(e,"degree"),o=Ni(e,"community"),r=Ct(e.nodes).map((i,a)=>({...of(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=Ct(e.edges).map((i,a)=>rf(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks)Object.assign(a<0?r[i]:br({nodes:r,edges:s},i,a)??{},{mark:c,note:f});return{about:e.about,
types:Ct(e.types),ranks:Ct(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map($i),nodeMeasures:e.node_measures.map($i),
articles:Ct(e.articles),communities:sf(r),nodes:r,edges:s,relations:Ct(e.relations),others:Ct(e.others).map(i=>({...i,called:Oi(
e,i.id,i.label)})),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:Ct(e.unnamed),ends:Int32Array.from(s.flatMap(({a:i,
b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function $i(t){return{...t,values:Float64Array.from(t.values)}}function Ni({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function of({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:ut(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Ii(
s.timeline,i),mark:"",note:"",called:Oi(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==
""&&!i.fixed.includes(a.rule)})),edges:[]}}function rf({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,
b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Ii(i.timeline,a)}}function Ii(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var xr=12,St=-1;function Ht({communities:t},e){
return e<xr&&t[e].members.length>1?e:St}function sf(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function Oi({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function br({nodes:t,edges:e},n=-1,o=-1){
let r=t[n]?.edges.find(s=>wt(e[s],n)===o);return r===void 0?void 0:e[r]}function wt(t,e){return t.a===e?t.b:t.a}function rt(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function R(t){return{kind:"node",index:t}}function Y(t){
return{kind:"edge",index:t}}function _t(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ie(t){return h(t,HTMLScriptElement).text}var vr=JSON.parse(ie("drawn")),u=Ai(vr,JSON.parse(ie("payload")));var G=gr(window.location.href),Li=G&&gr(`#${window.location.hash.slice(1)}`);G&&(document.documentElement.dataset.embed=
"");function af(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},et(n),n.plural));return l(
"p",{class:"frame-legend"},...e)}function Ci(){G&&h("drawing").append(af());let t=h("whole",HTMLAnchorElement);t.hidden=
!G;let e=()=>{t.href=Nn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var Ln={period:null,sources:null,article:null,topic:null,compare:null};function jt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function kr(t,e){if(!jt(e))return null;if(e.compare){let[a,c]=Sr(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:cf(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
ke({date:a,source:c},"periods",n))))}function ke({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Sr(t,e,{by:n,sides:o}){let r=kr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&ke(a,n,i)));return[s(o[0]),s(o[1])]}function cf({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Cn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=On(t,r),i=On(e,r);return{weights:s.times,namedWeights:On(n,r).times,documents:s.documents,mentions:i.times,named:On(
o,r).times,articles:i.documents}}function On({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Bi({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Ri(t,e,n,o){let r=new Map;for(let s of Bi(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(wr(i,o),(r.get(wr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function Di(t,e,n){
let o=Bi(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function Bn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Pi({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Fi({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function Hi({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function _i({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Mr({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([T,A])=>T===g&&(!i||i[s?.sentences[A].article??0])),M=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,T,A,$])=>[T,[A,$]])),reporters:new Map(w.flatMap(([,T,,,A])=>A===-1?[]:[[T,
A]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var lf=new Intl.NumberFormat("en"),df=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),uf=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),ff=new Intl.PluralRules("en",{type:"ordinal"});function x(t){return lf.
format(t)}function Er(t){return df.format(t)}function Rn(t){return uf.format(t)}function v(t,e){return`${x(t)} ${e}${t===
1?"":"s"}`}function ji(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${x(t)}${e[ff.select(t)]}`}function Dn(t,e){
return t.toFixed(e).replace("-","−")}function Wi(t){return Math.abs(t)>=1e3?x(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function qi(t){return t<.001?"p < 0.001":`p =\
 ${Er(t)}`}function Ye(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Se(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Gi=4;function Wt(t){return t==="weight"||t==="documents"}function yt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Me({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Tr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Ui(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Tr(t,e).values}function $r({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function Ke(t,e){return Wt(e)?x(t):Dn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function zi({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Rn(e)):""}function Vi(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Pn({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Gi||s[c]<Gi),s[a]+=1,s[c]+=1}return r}function Mt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Ln,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Ee(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function Yi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Pi(t,w,e.verb))),i=Nr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Nr(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?Nr(t,{...e,communities:[]},s,o.mentions):i,p=Ar(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Ar(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Ar(Pn(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:mf(t,m.nodes)}}function mf(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Ht(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Nr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Ht(t,g)))&&o[M]>0));i&&pf(t,c,n,o),a&&hf(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return Fn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function Fn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function pf({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function hf(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=wt(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Ar(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Ki(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[wt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>wt(t.edges[a],e))],edges:i}}function Ji(t,e){
return e.focus!==null||Object.entries(Ir(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Ir(t){let{
rank:e,all:n,...o}=Mt(t);return o}function gf(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function L(t,e){let n;return()=>{let o=t();
return(!n||!gf(o,n.of))&&(n={of:o,made:e()}),n.made}}var Hn=5,Lr=20,Te={selected:null,other:null,hovered:null,sentences:Hn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,sort:{nodes:["s\
trength",!0],edges:["strength",!0]},...Mt(u)},d=Te,Xi=[],Or=!1;function y(t){Object.assign(Te,t),Te.problem&&jt(Te)&&Object.
assign(Te,Ln,{open:!0,refused:Te.refused+1}),!Or&&(Or=!0,queueMicrotask(()=>{Or=!1,Cr()}))}function Cr(){for(let t of Xi)
t()}function k(t,e){Xi.push(L(t,e))}function K(){return d.view==="nodes"||d.view==="edges"?d.view:null}function D(t){_t(
t,d.selected)&&d.other===null||y({selected:t,other:null,hovered:null,sentences:Hn,neighbours:!1,open:t!==null})}function Qi(t){
D(null),y({other:t,open:!0})}function ae(t){_t(t,d.hovered)||y({hovered:t})}var Kt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},$e={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Br=3.84;function wf({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>ke(m,s,i)&&(!e||ke(m,"periods",e))&&(!n||ke(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function yf(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function xf([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function Zi(t,e,n,o){let r=Sr(e,n,o),[s,i]=r.map(m=>Cn(e,m)),a=m=>wf(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let T=yf(g,M,
c);return{kind:xf([g,M],T),times:[s[m][w],i[m][w]],documents:[g,M],g2:T}});return{sizes:c,nodes:f("mentions","articles"),
edges:f("weights","documents")}}var bf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[vf,kf]=[1700,1300],Sf=8;function ea({places:t,
unit:e,land:n,borders:o}){let r=ta(t.map(([,m])=>m)),s=ta(t.map(([,,m])=>m)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
vf/(r.span*i),kf/s.span),c=(m,p)=>({x:(m-r.middle)*i*a,y:(s.middle-p)*a}),f=m=>Mf(m).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([m,p,g])=>[m,c(p,g)])),land:f(n),borders:f(o)}}function ta(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Sf)}}function Mf(t){return t.split(".").slice(0,-1).map(Ef)}function Ef(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=bf.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function _n({places:t,doubtful:e,
unknown:n}){return[`${x(t.length)} of ${v(t.length+e+n,"place")} on the map`,e&&`${x(e)} may be one of several places of\
 the name`,n&&`${x(n)} in no list of places`].filter(Boolean).join("; ")}var Je=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Tf=6;function na({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,f,r[f]]}
return a}function oa({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function jn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Je;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function ra(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new Je;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[m,w]),f.push(M+o[g],g))}}return $f(n,a,i.get(n)??0)}function $f(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function sa(t,e,n,o=Tf){let[r,s]=e<n?[e,n]:[n,e],i=jn(t,s),a=e===n?null:ra(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Nf(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
Af);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(If)}function Nf(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=ra(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function Af(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function If({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function aa(t,e){let n=Ct(t.sentences),o=Lf(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>ia(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>ia(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[xt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Of(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[M,T]=[s(m),s(p)];return M.includes(g)&&T.includes(w)||M.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function Of(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Lf(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function ia(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function xt(t){
return Array.isArray(t)?t[0]:t}function Rr({sentences:t},e,n){return n?e.filter(o=>n[t[xt(o)].article]):e}function ca({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Ne({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Dr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ne(t,xt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(xt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function la(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[xt(o)],s=!Array.isArray(o)&&Ne(t,xt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Cf=120;function da(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Cf)),r=[...e].sort((s,i)=>xt(s)-xt(i));return Dr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Wn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var fa="so sentences and the filters by period, source, topic and article are missing; all else works, and",Bf=`This bro\
wser lacks DecompressionStream, ${fa} a current Firefox, Chrome, Edge or Safari shows everything.`,Rf=`This file's sente\
nces are damaged, ${fa} a fresh copy of the file shows everything.`,ua,Pr=null;function nt(){return ua??=d.problem?Promise.
resolve(null):Pf().catch(Df),ua}function W(){return Pr}function ma(){pa()&&!("DecompressionStream"in window)&&y({problem:Bf})}
function pa(){return ie("evidence").startsWith('"')}function Df(){return y({problem:Rf}),null}async function Pf(){let t=ie(
"evidence");return Pr=aa(JSON.parse(pa()?await Ff(JSON.parse(t)):t),u),y({}),Pr}async function Ff(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Fr(){return[d.period,d.sources,d.article,d.topic,d.compare,jt(d)&&W()]}var Xe=L(Fr,()=>{let t=W(),e=t&&kr(t,d);
return{chosen:e,counts:t&&e?Cn(t,e):u.counts}}),U=L(Fr,()=>{let t=W();return t&&d.compare&&Zi(u,t,d,d.compare)});function ha({
kind:t,index:e}){let n=U();return n&&(t==="node"?n.nodes:n.edges)[e]}var J=L(()=>[d.rank,Xe()],()=>Ui(u,d.rank,Xe().counts)),
Hr=L(()=>[J(),Xe().counts.weights],()=>Vi(J(),Xe().counts.weights)),b=L(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Fr()],()=>({...Yi(u,d,Xe(),Hr),waiting:jt(d)&&!W()})),Hf=L(
()=>[],()=>ea(u.map));function Jt(){return d.view==="map"?Hf():null}function Q(t){return Jt()?.places.has(t)??!0}function Ze(t){
return Q(u.edges[t].a)&&Q(u.edges[t].b)}var C=L(()=>[b(),d.focus,Jt(),Jt()&&Hr()],()=>{let t=b();if(Jt())return _f(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function _f(t){let e=t.edges.map((o,r)=>o&&Ze(r)),n=d.all?e:Pn(u,Uint8Array.from(
e,Number),Hr());return{...t,edges:e,nodes:t.nodes.map((o,r)=>o&&Q(r)),nodeIndices:t.nodeIndices.filter(Q),drawnIndices:u.
edges.flatMap((o,r)=>n[r]?r:[])}}var ga=L(()=>[b(),J()],()=>$r(u,b().edges,J())),wa=L(()=>[b()],()=>$r(u,b().edges,b().weights)),
Qe=L(()=>[b(),J()],()=>na(u,b().edges,J())),Xt=L(()=>d.path?[d.path.a,d.path.b,Qe(),d.avoided,d.avoidedTypes]:[],()=>{let{
path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.map(({index:s,type:i})=>e.
includes(s)||n.includes(i));return sa(oa(u,Qe(),t,r),t.a,t.b)});function st(){let t=Xt();return t[Math.min(Math.max(d.path?.
number??0,0),t.length-1)]??null}var jf=L(()=>[b(),J()],()=>new Map);function Qt(t){if(t.kind==="edge")return{nodes:rt(u,
t),edges:[t.index]};let e=jf(),n=e.get(t.index)??Ki(u,t.index,b(),J());return e.set(t.index,n),{nodes:[...n.nodes],edges:[
...n.edges]}}function qn(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index].timeline:
Ri(e,t,n,u.about.period)}function ya(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index]:
Di(e,t,n)}var xa={x:60,y:22},Wf=150,qf=8e6,Gf=.15;function ba(t,e,n){let{xs:o,ys:r,middle:s}=Uf(t),i=o.length*(o.length-1)/2,a=Math.
min(Wf,Math.ceil(qf/Math.max(i,1)));for(let f=0;f<a;f+=1)zf(o,r,e,180*(1-f/a));Vf(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&Yf(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function Uf(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function zf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let p=t[a]-t[m],g=e[a]-e[m],w=8100/(p*p+
g*g+1e-6);c+=p*w,f+=g*w,s[m]-=p*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,p]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,p)/90;s[a]-=m*g,i[a]-=p*g,s[c]+=m*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Gf*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*p,e[a]+=m*p}}function Vf(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Yf(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
xa.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+xa.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var Kf=180,va=110,Jf=44,_r=70,Xf=36,Qf=66;function ka(t,e,n,o){let r=Zf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Kf];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?tm(t,c,r):c.map(g=>[g,em(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Xf&&(f=Math.
max(f,w*_r/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*f/_r+1e-9));M.sort((A,$)=>p.get(A)-p.get($)||A-$);let T=nm(
M.map(A=>p.get(A)),_r/f);M.forEach((A,$)=>{s.set(A,{x:f*Math.cos(T[$]),y:f*Math.sin(T[$])})}),g+=M.length,f+=g<c.length?
Qf:va}c.length&&a.push(f-va+Jf)}return{places:s,radii:a}}function Zf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[wt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>wt(e[a],s));return r.set(
s,i),i}}function tm({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function em(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function nm(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:T}=i.pop();w={sum:w.sum+M,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function Gn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Sa=10.5,om=22,rm=5,sm=60,Ma=2,im=6,Bt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',jr=[];function am(t){if(!jr[t.index]){let e=bt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Bt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);jr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return jr[t.index]}function cm(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Sa),om))/2}function Un(t,e,n=Ma,o=cm(t,e)){let{width:r,above:s,
below:i}=am(t),[a,c]=[o*r,o*(s+i)],f=tn(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function tn(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function lm(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Wr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Gn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,rm),...s]),m=new Set([...f,...r?t.slice(0,sm):[]]);for(let g of e)a.add(
tn(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?im:Ma,M=Un(u.nodes[g],n,w),T=Un(u.nodes[g],n,w,Sa),A=V=>V.
left>=c.left&&V.right<=c.right&&V.top>=c.top&&V.bottom<=c.bottom,$=V=>A(V)&&!a.hit(V,g),pt=V=>A(V)&&!a.hit(V,g,s.includes(
g)?0:g),ht=M.find($)??T.find($)??(m.has(g)?T.find(pt):void 0)??(f.has(g)?lm(T,c).find(pt):void 0);ht&&(a.add(ht,-1),p.push(
ht))}return p}function bt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var zn=28,dm=.02,Ea=1.6,um=1.6,fm=6,mm=3.5,pm=5,hm=.8,Et={upright:!1,across:1,down:1};function Ta({x:t,y:e}){let[n,o]=Et.
upright?[-e,t]:[t,e];return{x:n*Et.across,y:o*Et.down}}function $a({x:t,y:e}){let[n,o]=[t/Et.across,e/Et.down],[r,s]=Et.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Na(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Vn(1);if(Et.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),Et.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(Et,wm());for(let s of u.nodes)[s.x,s.y]=[s.x*Et.across,s.y*Et.down];let{scale:o}=en(),r=Math.min(Math.max(
mm/o-fm,0),pm);r&&gm(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,hm/o),2.5)}function gm(t){let e=u.nodes.map(r=>tn(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function wm(){
let{scale:t}=en(),{wide:e,high:n}=Aa(),{left:o,top:r,right:s,bottom:i}=Vn(t),a=c=>Math.min(Math.max(c,1),um);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Aa(){let{clientWidth:t,clientHeight:e}=h("network"),n=zn+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*zn,50),high:Math.max(e-zn-n,50),below:n}}function en(t=C().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Aa(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[dm,2*Ea];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:M,right:T,bottom:A}=Vn(g,t);g<=Ea&&(T-w)*g<=s&&(A-M)*g<=i?
a=g:c=g}let f=Vn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(zn-o-n)/
2}}}function Vn(t,e=C().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=tn(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Un(i,t)[0],p=Math.max(0,(f-c-n)/2);return[a,{left:c+p,right:f-p,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var ym=1.5,xm=2,bm=.3,Ia=Array.from({length:xr},(t,e)=>`community-${e+1}`),Oa="community-other",Yn=null;function La(){return Yn||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Ca(){return`${La()} ${d.colours}`}function Kn(){let t=document.documentElement;
t.dataset.theme=La(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Ca(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Kt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Ia,
Oa].map(o=>[o,n(o)]))}}var qt=Kn();function O(){return qt}function Ba(){return qt.name===Ca()?!1:(qt=Kn(),!0)}function qr(t,e){
Yn=t,qt=Kn();try{return e()}finally{Yn=null,qt=Kn()}}function nn(t){return Gr(Ht(u,t))}function Gr(t){return t===St?Oa:Ia[t]}
function Ra({index:t,observer:e}){let n=U()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function Jn(t){let e=U()?.
nodes[t.index]?.kind,n=d.colours==="community"?qt.communities[nn(t.community)]:u.types[t.type].colour,o=e?qt.changes[e]:
n;return Ra(t)?{fill:qt.ground,border:o}:{fill:o,border:qt.ground}}function Xn(t,e){return Math.min(Ra(t)?xm:ym,bm*t.size*
e)}function Da(t){let{fill:e,border:n}=Jn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Na();var Pa=new vis.DataSet(u.nodes.map(Da)),E=new vis.Network(h("network"),{nodes:Pa,
edges:[]},JSON.parse(ie("options")));function Ur(){Pa.update(u.nodes.map(Da))}var zr=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),_a=0,vm=500,km=3;function Fa(){return 2*b().nodeIndices.length<u.nodes.length}
var Ha=L(()=>[Jt(),!Jt()&&(Fa()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&J()],()=>{let t=Jt();if(t)return{free:!1,rings:[],
map:t,places:Vr(t.places)};if(d.focus?.rings)return Sm(d.focus.node);let e={free:!0,rings:[],map:t};return Fa()&&b().nodeIndices.
length<=vm?{...e,places:Mm()}:{...e,places:zr}});function Sm(t){let{places:e,radii:n}=ka(u,t,b(),J());return{free:!1,rings:n,
map:null,places:Vr(e)}}function Vr(t){return zr.map((e,n)=>t.get(n)??e)}function Mm(){let{nodeIndices:t,drawnIndices:e}=b(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:f,opacity:m}=u.edges[a],
p=u.nodes[c].community===u.nodes[f].community?km:1;return[r.get(c),r.get(f),m*p]}),i=ba(t.map(a=>({...zr[a],size:u.nodes[a].
size})),s,n/(o||1));return Vr(new Map(t.map((a,c)=>[a,i[c]])))}var Z=L(()=>[Ha(),d.moved],()=>{let t=Ha(),e=[...t.places];
if(t.free)for(let[n,o,r]of d.moved)e[n]=Ta({x:o,y:r});return{...t,base:t,places:e}});function on(){return _a}function Zt(t){
_a+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(E.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function Qn(t,e){if(!Z().free)return;let{
x:n,y:o}=$a(e),r=d.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var Em=400,Tm=5,$m=1.5,ja=3,Nm=.11,Am=.012,Im=.8,Ga=13,Ua=16,za=L(()=>[C(),on()],()=>{let t=[],{nodes:e,nodeIndices:n}=C();
if(n.length<=Em||!Z().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Tm&&t.push(Om(s,i,2*o*Am))}),t});function Om(t,e,n){let o={x:Wa(e.map(
a=>u.nodes[a].x)),y:Wa(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(Im*e.length)).flatMap(a=>Lm(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Cm(
i)}}function Lm({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function Wa(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Cm(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...qa(e),...qa(e.reverse())]}function qa(t){let e=[];for(let n of t){for(;e.length>1&&Bm(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Bm(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function Va(t,e){return Math.min(Math.max((ja-t/e)/(ja-$m),0),1)}function Ya(t,e,n,o){let r=Va(n,o);if(r){t.globalAlpha=
Nm*r;for(let{community:s,corners:i}of za()){t.fillStyle=O().communities[nn(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function Ka(t,e,n){let o=[];if(Va(t,e)<.5)return o;let r=Gn(),s=bt(
h("overlay",HTMLCanvasElement));s.font=Xa();for(let{community:i,middle:a}of za()){let{nodes:c}=C(),m=u.communities[i].members.
filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),p=Math.max(...m.map($=>s.measureText($).width))/2,g=Ua*m.length,w=($,pt,ht)=>Math.
max(Math.min($,ht),pt),M=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),A=[0,-g,g].map($=>({lines:m,
left:M-p,right:M+p,top:T+$,bottom:T+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));A&&(r.add(A,-1),o.
push(A))}return o}function Ja(t,{lines:e,left:n,right:o,top:r},s){t.font=Xa(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=O().ground,t.fillStyle=O().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*Ua+Ga];t.strokeText(i,c,f),t.fillText(i,c,f)})}function Xa(){return`600 ${Ga}px ${Bt}`}var Rm=.16,Dm=.5,Qa=.1;function Zn(t,e,n,o){let{map:r}=Z();if(r)return Fm(t,e,r,e.scale/n);Ya(t,e,n,o);for(let s of[...Z().
rings].reverse())Pm(t,e,s*e.scale,e.scale/n)}function Pm(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=O().edge,t.lineWidth=
r,t.globalAlpha=Qa,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*Qa,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Fm(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=O().edge,t.lineWidth=r,t.
globalAlpha=Rm,Za(t,e,n),t.fill(),t.globalAlpha=Dm,Za(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function Za(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,f]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,f):t.moveTo(c,f)})}var tc=120,Ae=h("overlay",HTMLCanvasElement),it=document.createElement("canvas"),F={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ft(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function ce(t=0){F.until=
performance.now()+t+tc,window.clearTimeout(F.timer),F.timer=window.setTimeout(()=>{F.timer=0,F.blurred&&E.redraw()},t+tc)}
function Yr(){window.clearTimeout(F.timer),F.timer=0,to()}function to(){F.sharp=null,F.pictured=null}function eo(){return F.
blurred}function ec(){let t=_m(),e=o=>o.width===t.width&&o.height===t.height,n=F.timer!==0&&performance.now()<F.until;n&&
!F.pictured&&F.sharp&&e(Ae)&&Hm(t,F.sharp),F.blurred=n&&F.pictured!==null&&e(it),E.body.nodeIndices=F.blurred?[]:C().nodeIndices}
function Kr(){F.sharp=ft(),F.pictured=null}function Hm(t,e){if((it.width!==t.width||it.height!==t.height)&&(it.width=t.width,
it.height=t.height),![t,Ae].every(({width:o,height:r})=>o&&r))return;let n=bt(it);n.clearRect(0,0,it.width,it.height),n.
drawImage(t,0,0),n.drawImage(Ae,0,0),bt(Ae).clearRect(0,0,Ae.width,Ae.height),F.pictured=e}function nc(t){if(!F.pictured||
!it.width||!it.height)return;let e=it.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ft(),s=r/F.pictured.scale,i=Math.round(
(n-F.pictured.x*s)*e),a=Math.round((o-F.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(it,i,a,Math.round(
it.width*s),Math.round(it.height*s)),t.restore()}function _m(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var jm={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function no(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Bt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=O().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
O().ink,t.fillText(u.nodes[e.node].short,r,s)}function oc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Bt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=O().ink,t.fillText(e,n/2,o/2)}function rc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=U()?.edges[e.index]?.kind;
t.strokeStyle=o?O().accent:r?O().changes[r]:O().brightEdge,t.setLineDash(r?$e[r]:[]),Jr(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function Jr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function oo(t,e,n){let{fill:o,border:r}=Jn(e),{shape:s}=u.types[e.type];ro(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=Xn(e,n.scale),t.strokeStyle=r,t.stroke()}
function Xr(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];ro(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function ro(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of jm[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Qr=4,Wm=.5,qm=52,Gm=2.5,sc=350,so=1,Zr={left:-1/0,right:1/0,top:-1/0,bottom:1/0},le=!0,ts=0;function te(){return Zr.
left>-1/0}function io(){return ts}function Ie(t=!1){le=!0,vt({...es(),animated:t})}function es(){let{scale:t,position:e,
offset:n}=en(),o=h("network").clientWidth/2-Qr,r=h("network").clientHeight,[s,i]=[Qr-r/2-n.y,r/2+n.y-Qr];return Zr={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},so=t,{position:e,scale:t,offset:n}}function Tt(){return{scale:so,frame:Zr}}
function ic(){return le}function Oe(){le=!1,ts+=1}function vt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){ts+=
1;let r=o&&Tn();r&&ce(sc),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:sc,easingFunction:"easeInOutQuad"}})}
function Le(t){le=!1;let e=Math.min(Math.max(E.getScale()*t,so/4),10);vt({position:E.getViewPosition(),scale:e,animated:!0})}
function ac(t,e){le=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();ce(),vt({position:{x:n+t/r,y:o+e/r},scale:r})}function cc(){
if(!d.selected)return;let t=rt(u,d.selected).flatMap(c=>Q(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[rn(),dc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
le=!1;let i={x:Se(t.map(c=>c.x)),y:Se(t.map(c=>c.y))},a=e?Math.max(E.getScale(),Wm):E.getScale();vt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function lc(t,e){le=!1;let n=en(t,{beside:dc(),covered:Math.max(rn(),0)});vt({...n,
scale:Math.min(n.scale,Gm*so),animated:e})}function dc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function rn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-qm:0}var Um=350,zm=600,Vm=2500,Ce=null,ns=0;function ao(){return Ce}function de(){Ce&&(window.cancelAnimationFrame(ns),Zt(Ce.
places),Ce=null,Yr())}function pc(t,e,n){let o=u.nodes.map(({x:T,y:A})=>({x:T,y:A}));if(window.cancelAnimationFrame(ns),
Ce=null,Zt(t),Yr(),!te())return;let[r,s]=[uc(),es()],{nodeIndices:i,drawnIndices:a}=C(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=zm&&a.length<=Vm;if(c*r.scale<1||!f||!Tn()){e&&i.length?vt({...s,animated:c*
r.scale<1}):E.redraw();return}e&&vt(s);let m=e?uc(s):r;Ce={places:t,scale:m.scale,labels:n()};let[p,g]=[performance.now(),
io()],w=()=>{let T=Math.min((performance.now()-p)/Um,1),A=T*T*(3-2*T);if(T===1)return M();Zt(t.map(($,pt)=>fc(o[pt],$,A))),
io()===g?mc(fc(r,m,A),r.scale*(m.scale/r.scale)**A):E.redraw(),ns=window.requestAnimationFrame(w)},M=()=>{de(),io()===g?
mc(m,m.scale):E.redraw()};w()}function uc(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),scale:E.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function fc(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function mc({x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),Ym=2500,Km=2500,sn=L(()=>[E.getScale(),Tt().frame,C(),on()],()=>Ka(E.getScale(),Tt().
scale,Tt().frame)),ue=L(()=>[E.getScale(),Tt().frame,C(),on()],()=>{let t=E.getScale(),{scale:e,frame:n}=Tt(),{nodeIndices:o}=C(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Km)),i=r<o.length*Ym,a=t===e?[...sn(),Jm(n,t)]:sn();return Wr(
s,o,t,n,{crowd:i,taken:a})});function Jm(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function an(){if(!te())return;let t=bt(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),os(t,ft())}function Xm(){let t=st(),e=t?null:
d.selected??d.hovered,n=t?Zm(t):e&&tp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!_t(o,e)&&ep(n,o);
return Qm(n)}function Qm(t){let e=t.nodes.filter(Q);return e.length?{...t,nodes:e,edges:t.edges.filter(Ze),ringed:t.ringed.
filter(Q),pointed:t.pointed.filter(Q)}:null}function Zm({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function tp(t){return{...Qt(t),ringed:rt(u,t),accented:new Set,pointed:[]}}
function ep(t,e){for(let n of rt(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...rt(u,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function os(t,e){if(u.nodes.length&&!C().nodeIndices.
length)return oc(t,"The filters leave nothing to show.");let n=Xm(),o=new Set(n?n.nodes:[]),r=ao();if(r)np(t,r,e,o);else
for(let s of sn())Ja(t,s,e);for(let s of r?[]:ue())!o.has(s.node)&&hc(s,e)&&no(t,s,e);n&&(t.globalAlpha=O().veil,t.fillStyle=
O().ground,t.fillRect(0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,op(t,n,e))}function np(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];no(t,i,{...r,x:r.x+f,y:r.y+m})}}function hc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&
s+o>0&&s+n<_.clientHeight}function op(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Tt();for(let c of[
...n].reverse())rc(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())oo(t,u.nodes[c],i);for(let c of o)Xr(t,u.nodes[c],
i,O().accent,2.5);for(let c of s)o.includes(c)||Xr(t,u.nodes[c],i,O().ink,1.5);for(let c of Wr([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))hc(c,i)&&no(t,c,i,o.includes(c.node))}var wc=5,rp=5,sp=40;function gc(t,e=0){let n=ft(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=xc(o,r,(wc+e)/n.scale)??
ip(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=ap(o,r,(rp+e/2)/n.scale);return i===null?null:Y(i)}function yc(t){let e=ft();
return xc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,wc/e.scale)}function xc(t,e,n){let o=null,r=1/0;for(let s of bc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function ip(t,e){if(d.selected)return null;let n=ue().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function ap(t,e,n){let o=null,r=n;for(let s of bc().
edges){let i=u.edges[s],a=cp(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function bc(){let{nodeIndices:t,
drawnIndices:e}=C();if(!d.selected)return{nodes:t,edges:e};let n=Qt(d.selected);return{nodes:[...n.nodes.filter(Q),...t],
edges:n.edges.filter(Ze)}}function cp(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function vc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return ae(
null);if(n.buttons)return cn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=gc(r);ae(s),lp(s,r)},sp)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),ae(null),cn()}),E.on("click",
({pointer:n,event:o})=>{cn(),D(gc(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",cn)}function lp(t,e){if(!t)return cn();
let n=h("tip");n.replaceChildren(...dp(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function dp(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[S(o.label,"strong"),l("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
S(u.nodes[e.a].label)," – ",S(u.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function cn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var up=6,X=null;function kc(){return X!==null}function fp(t){if(X)return rs();if(!Z().free||t.button||t.shiftKey||!t.isPrimary)
return;ao()&&(de(),E.redraw());let e=h("drawing").getBoundingClientRect(),n=yc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!mp(n))return;let{x:o,y:r}=u.nodes[n];X={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function mp(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function pp({pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,
n-X.from.y];if(!X.moves&&Math.hypot(o,r)<up)return;X.moves=!0;let{scale:s}=ft();Object.assign(u.nodes[X.node],{x:X.home.
x+o/s,y:X.home.y+r/s}),y({hovered:R(X.node)}),an()}function rs(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,
moves:o}=X;if(X=null,E.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?Qn(e,
{x:r,y:s}):Object.assign(u.nodes[e],n)}function Sc(){h("network").addEventListener("pointerdown",fp,{capture:!0}),window.
addEventListener("pointermove",pp),window.addEventListener("pointerup",rs),window.addEventListener("pointercancel",()=>rs())}var hp=1500,gp=.25,wp=.2;function yp(){let t=C().drawnIndices.length>hp?gp:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function co(t,e){let n=yp();t.strokeStyle=O().edge;let o=e.scale/E.getScale();for(let r of C().
drawnIndices){let s=u.edges[r],i=U()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?wp:0),1),i&&(t.strokeStyle=O().changes[i]),i&&t.setLineDash($e[i].map(a=>a*o)),Jr(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function ss(t){return t!==St?u.communities[t].name:Ht(u,0)===St?"No communities":"Smaller communities"}function is(){return[
...b().communityCounts].sort(([t],[e])=>+(t===St)-+(e===St)||t-e).map(([t,e])=>({community:t,colour:Gr(t),text:ss(t),count:e}))}
function as(t){return!d.communities.length||d.communities.includes(t)}function xp(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...is().map(bp)),e&&N(t,`[data-community="${e}"]`)?.focus())}function bp({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:as(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},En(e),S(n),l("span",{class:"type-count",text:x(o)})))}function Mc(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),k(()=>[d.colours,b()],()=>xp(t))}function cs({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${v(i,o)} in ${v(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${x(e[0])} to ${v(e[1],o)}, in ${x(n[0])} → ${v(n[1],"article")}`}function Ec(t){
let e=ha(t),n=e&&cs(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Rt(t){let[e,n]=[()=>ae(t),()=>ae(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function ln(t){
let e=u.nodes[t],n=R(t);return l("button",{type:"button",class:"end",...Rt(n),onclick:()=>D(n)},et(u.types[e.type]),S(e.
label))}function lo(t){let e=R(t);return l("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>D(e)},S(u.nodes[t].
label))}function uo(t,e,n,o){let r=u.nodes[t],s=R(t),i=l("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>D(
s)},et(u.types[r.type]),S(r.label),wi(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:Ke(n,d.rank)}));
let a=Y(o),c=d.rank!=="weight"&&Ke(J()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:x(n),...Rt(a),onclick:()=>D(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function at(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=tt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function ls(t,e,n,o){let r=h(t,HTMLInputElement);
at(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),k(()=>[d[n]],()=>{let s=v(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function fo(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),k(()=>[e()],()=>{o.checked=e()})}function Be(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),k(()=>[n()],()=>{r.value=n()})}var vp=12,mt=se(u.articles);function mo(t){return t.length===1?ve(t[0]):`${x(t.length)} of ${x(mt.length)} sources`}function ds(t){
let e=mt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===mt.length?null:e})}function kp({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??mt.map(o=>o.name));e.checked?n.add(t):n.delete(t),ds(n)}});
return e}function Sp({name:t,count:e},n){return l("label",{class:"switch"},n,S(ve(t)),l("span",{class:"type-count",text:x(
e)}))}function Tc(){let t=mt.map(kp),e=mt.map((s,i)=>Sp(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=mt.length<vp;let o=mt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";at("sources",mt.length<2&&o),n.addEventListener("input",()=>{let s=B(n.value);e.forEach((i,a)=>{i.hidden=!B(ve(mt[a].
name)).includes(s)})});let r=()=>mt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>ds(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
mt.map(({name:i})=>i));for(let i of r())s.delete(i);ds(s)}),k(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(mt[a].name)})})}var Mp=2,Gt=be(u.articles).map(z),dn=se(u.articles).map(({name:t})=>t),wo=["First","Second"],po=l("select",{id:"compare-\
by",onchange:()=>y({compare:Tp(po.value)})},l("option",{value:"",text:"Nothing"}),Gt[0]!==Gt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),dn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),ho=wo.map(t=>["fr\
om","until"].map(e=>Ep(`${t} period: ${e}`))),go=wo.map(t=>l("select",{multiple:!0,size:Math.min(dn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:Ic},...dn.map(e=>l("option",{value:e,text:ve(e),dir:"auto"})))),Ac=wo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},ho[e][0],l("span",{text:"–"}),ho[e][1]),
go[e])),us=l("div",{class:"compared",id:"compared"}),$c=l("span",{class:"frame-changes"},...Object.keys(Kt).map(t=>l("sp\
an",{},Cc(t),t)));function Ep(t){return l("input",{type:"date",min:Gt[0],max:Gt.at(-1),"aria-label":t,onchange:Ic})}function Tp(t){
if(t==="sources")return{by:t,sides:[dn.slice(0,1),dn.slice(1)]};if(t!=="periods")return null;let[e,n]=[Gt[0],Gt[Gt.length-
1]],o=Gt.find((s,i)=>s>e&&i>=(Gt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return y({period:null}),{by:t,
sides:[[e,$p(r[0])],[...r]]}}function $p(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Ic(){
let{compare:t}=d;if(!t)return;let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...go[o].selectedOptions].map(({value:i})=>i);
let[r,s]=ho[o].map(({value:i})=>i);return Lt(r)&&Lt(s)&&r<=s?[r,s]:n});y({compare:{...t,sides:e.every(n=>n.length)?[e[0],
e[1]]:t.sides}})}function Oc({by:t,sides:e}){return e.map(n=>t==="sources"?mo(n):It(n[0],n[1]))}function Lc(){return d.compare?
`Compared: ${Oc(d.compare).join(" with ")}`:""}function Cc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dash\
array":$e[t].join(" "),"stroke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return I("svg",
{viewBox:"0 0 48 12",class:`change-sign ${t}`,"aria-hidden":"true"},I("path",n),I("circle",o))}function Nc(t,e,n){return t.
filter((o,r)=>o?.kind===e&&n[r]).length}function Np({nodes:t,edges:e}){let n=b(),o=Object.entries(Kt).map(([s,i])=>l("tr",
{},l("th",{scope:"row",title:i},Cc(s),s),l("td",{text:x(Nc(t,s,n.nodes))}),l("td",{text:x(Nc(e,s,n.edges))}))),r=["Chang\
e","Nodes","Edges"].map(s=>l("th",{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},
...o))}function Ap({edges:t}){let e=t.flatMap((r,s)=>r?.g2&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.g2)-
Math.abs(r.g2)||Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Kt).flatMap(r=>e.filter(
s=>s.kind===r).slice(0,Mp)),o=e.filter(({g2:r})=>Math.abs(r)>=Br).length;return[l("h2",{text:"Surest changes of edges"}),
l("ul",{class:"changes"},...n.map(Ip)),l("p",{class:"hint",text:`Of ${v(e.length,"edge")} whose share changed, ${x(o)} c\
hanged by more than chance alone does once in 20 times (G² of ${Br} or more).`})]}function Ip(t){let e=Y(t.i),{a:n,b:o}=u.
edges[t.i],[r,s]=[n,o].map(a=>S(u.nodes[a].label)),i={type:"button",class:"inline-name",...Rt(e),onclick:()=>D(e)};return l(
"li",{},l("button",i,r," – ",s),` ${cs(t,"sentence")}`)}function Op(){let{compare:t}=d,e=U();h("compare-form",HTMLDetailsElement).
open||=t!==null,po.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of go[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of ho[i].entries())f.value=a[c];for(let[i,a]of Ac.entries()){a.hidden=!t,
go[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),$c.hidden=!e,N(document,".frame-legend")?.append($c),t&&nt(),us.hidden=!e,!t||
!e)return;let{sizes:n}=e,o=Oc(t).map((i,a)=>`${wo[a]}: ${i}, ${v(n[a],"article")}.`),r=u.about.articles-u.about.dated,s=n[0]===
n[1]?"":" The parts have different numbers of articles, so shares of articles are compared.";us.replaceChildren(...tt([l(
"p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles without a date are in neither: ${x(r)}\
.`}),Np(e),...Ap(e)]))}function Bc(){let t=h("compare");t.hidden=po.options.length<2||!u.nodes.length,t.append(l("detail\
s",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"filter"},l("label",{for:"com\
pare-by",text:"Compare"}),po),...Ac),us),k(()=>[d.compare,U(),b()],Op)}var Rc={types:()=>d.types.every(Boolean)?"":Cp(),minimum:()=>d.minimum>1?`At least ${v(d.minimum,"sentence")}`:"",focus:()=>d.
focus?Lp(d.focus):"",rank:()=>d.rank===Mt(u).rank?"":`Ranked by ${yt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${v(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>Bp(),
compare:Lc,period:()=>d.period?It(...d.period):"",sources:()=>d.sources?mo(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Yt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:fs};
function fs(){return d.moved.length?`${v(d.moved.length,"node")} moved`:""}function Lp({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Cp(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Bp(){let{communities:t}=d;
return t.length===1?`Community of ${ss(t[0])}`:t.length?`${x(t.length)} communities`:""}function Dc(){return Object.entries(
Rc).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Rp=new Set(["types","minimum"]);function Dp(t){let e={...Mt(u),
focus:null,moved:[]};y({[t]:e[t]})}function Pp(){let t=Object.entries(Rc).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Rp.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Dp(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(N(
n,"button")??N(h("more-filters"),"summary"))?.focus()}function Pc(){h("reset").addEventListener("click",()=>{y({...Mt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),k(()=>[b(),d.moved],Pp)}var fe=16,Fp=400;function bo(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*fe,s=Dc(),i=[h("counts").textContent,
fs(),d.view==="map"&&_n(u.map),u.about.built&&`built ${q(u.about.built)}`],a=n?[...yo(u.about.title,r,1.5*o,!0),...yo(i.
filter(Boolean).join(" · "),r,o),...yo(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Wp(Hp(),r,o),...yo(e,r,o)];
return{above:a,below:c,top:Fc(a),bottom:Fc(c)}}function un(t,e,n){let o=n+fe/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=_c(r);let s=fe;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=Hc(r),t.fillStyle=O().ink,t.fillText(i,s+(a?ms(r):0),o),s+=vo(r,i)+(a?ms(r):0)+fe}}function Hp(){let t=u.types.flatMap(
(r,s)=>{let i=C().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||U()?O().muted:r.colour;return i?[{
text:r.plural,sign:xo(r.shape,a)}]:[]});if(U())return[...t,..._p()];let e=C().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:xo("square",O().muted,!0)},o=d.colours==="community"?is().filter(({community:r})=>as(r)).
map(({colour:r,text:s})=>({text:s,sign:xo("dot",O().communities[r])})):[];return[...t,...e?[n]:[],...o]}function _p(){return Object.
keys(Kt).map(t=>({text:t,sign:xo("dot",O().changes[t],t==="went"||t==="shrank")}))}function xo(t,e,n=!1){return(o,r,s,i)=>{
ro(o,t,r,s,i),o.fillStyle=n?O().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function yo(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of ut(t,Fp).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&vo(r,a)<=e?s[s.length-1]=a:s.push(...jp(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function jp(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&vo(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Wp(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ut(s,60),sign:i},c={letters:n,parts:[]},f=vo(c,a.
text)+ms(c)+fe;f>r+fe&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function Hc({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Bt}`}function _c({letters:t}){return Math.round(1.5*t)}function ms({letters:t}){
return 1.5*t}function vo(t,e){let n=bt(_);return n.font=Hc(t),n.measureText(e).width}function Fc(t){return t.length?t.reduce(
(e,n)=>e+_c(n),0)+fe:0}var jc=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var fn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(I("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=I("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
jc," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(I("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function Wc(t,e,n){let o=I("title",{},t.replace(jc,"\
 "));return I("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Bt,role:"img"},o)}function qc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var ko=2,qp=18,Gp=100;function Gc({ground:t,credit:e}){return qr(t,()=>Uc(bo(_.clientWidth,{credit:e})))}function Uc(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*ko,height:o*ko}),s=bt(r);return s.scale(
ko,ko),s.fillStyle=O().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Vc(s),s.restore(),un(s,t.above,0),un(s,t.below,t.top+n),r}function zc({ground:t,credit:e}){return qr(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=bo(n,{credit:e}),s=r.top+o+r.bottom,i=Wc(u.about.title,n,s),a=new fn(i);a.fillStyle=O().ground,
a.fillRect(0,0,n,s);let c=I("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Vc(new fn(c)),un(
a,r.above,0),un(a,r.below,r.top+o),i})}function Vc(t){let e=ft();Zn(t,e,e.scale,Tt().scale),co(t,e);for(let n of C().nodeIndices)
oo(t,u.nodes[n],e);os(t,e)}function ps(){return Uc(bo(_.clientWidth,{titled:!1,letters:qp}))}function Yc(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=ps();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,y({sentences:Math.max(e,Gp)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Kc={x:0,y:0,scale:1},gs=0;function Up(){let t=E.getScale();if(t!==gs){gs=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=Xn(e,t)}}function zp(t){if(eo())return nc(t);Up(),Zn(t,Kc,E.getScale(),Tt().scale),co(t,Kc)}function Vp(){
eo()||!te()||(an(),Kr())}function Yp(){if(te()){if(to(),eo())return E.redraw();an(),Kr()}}function Kp(){let t=()=>{kc()||
(de(),Oe(),ce())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function ws(){K()||(to(),te()&&E.redraw())}var Jc=null;
function Jp(){let{base:t,places:e}=Z(),n=t!==Jc;Jc=t,pc(e,n,ue)}function hs(){Ba()&&(Ur(),ws())}function Xc(){let t=N(h(
"network"),"*");t&&(t.tabIndex=-1),E.on("initRedraw",ec),E.on("beforeDrawing",zp),E.on("afterDrawing",Vp),Kp(),E.on("res\
ize",()=>queueMicrotask(()=>{ic()&&Ie()})),h("zoom-in").addEventListener("click",()=>Le(1.4)),h("zoom-out").addEventListener(
"click",()=>Le(1/1.4)),h("zoom-all").addEventListener("click",()=>Ie(!0)),h("drawing").addEventListener("keydown",Qp),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",hs),k(()=>[d.theme,d.colours],hs),k(()=>[U()],()=>{
gs=0,Ur(),ws()}),Sc(),Mc(),Yc(hs),k(()=>[Z()],Jp),k(()=>[C(),d.view],ws),k(()=>[d.selected,d.hovered,d.view,st()],Yp),k(
()=>[d.selected,d.view],cc)}function Xp(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[{x:o,y:r},s]=[
Z().places[n],E.getScale()];Qn(n,{x:o+t/s,y:r+e/s})}function Qp(t){if(t.target!==h("drawing")||!At(t))return;let e=t.shiftKey?
20:60,n=t.shiftKey?Xp:ac,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>Le(
1.25),"=":()=>Le(1.25),"-":()=>Le(.8),0:()=>Ie(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}var Zp=1500,So=l("p",{class:"frame-hint","aria-hidden":"true"}),Qc=0;function Zc(t){So.textContent=t,So.classList.add("s\
hown"),window.clearTimeout(Qc),Qc=window.setTimeout(()=>So.classList.remove("shown"),Zp)}function th(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),Zc("Ctrl + wheel zooms; so does the wheel after a click"))}var mn=null;function eh(t){
let[e,n]=t.touches,o=mn;if(mn=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!mn)return t.type==="touchmov\
e"&&Zc("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[E.getViewPosition(),E.getScale()],i={x:r.x-
(mn.x-o.x)/s,y:r.y-(mn.y-o.y)/s};Oe(),ce(),E.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function tl(){if(!G)
return;h("drawing").append(So);let t=h("network");t.addEventListener("wheel",th,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,eh,{capture:!0,passive:!1})}function nh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
at("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${x(o.documents)})`]);Be("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),at("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Yt(o)]);Be("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function oh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function el(){nh(),k(()=>[d.problem],oh),k(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),k(()=>[jt(d)],()=>{jt(d)&&nt()})}var ys={width:320,height:40},rh=60,xs=["from","until"],H=be(u.articles);function sh(){let{days:t,counts:e}=An(H,rh),n=H[H.
length-1]-H[0]+1,o=Math.max(...e),[r,s]=nl(),{width:i,height:a}=ys;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=H[0]+p-1>=r&&H[0]+m<=s;return[
I("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function nl(){let[t,e]=[H[0],H[H.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Ot);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function ih(t){let[e,n]=[H[0],H[H.length-1]],[o,r]=xs.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[z(o),z(r)]}),ol()}function ol(){let[t,e]=nl(),n=H[0],o=(n+H[H.length-1])/2;xs.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",q(z(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=It(z(t),z(e));let r=u.articles.length-H.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,sh()}
function rl(){let t=H.length>1&&H[0]<H[H.length-1],e=H.length>0&&`All dated articles are of ${q(z(H[0]))}.`;if(at("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${ys.width} ${ys.height}`);
for(let n of xs){let o=h(n,HTMLInputElement);o.max=String(H[H.length-1]-H[0]),o.addEventListener("input",()=>ih(n))}k(()=>[
d.period],ol)}}function ah(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},et(t),l("span",{class:"type-n\
ame",text:t.plural}),l("span",{class:"type-count"}))))}function ch(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=N(e,".type-count");o&&(o.textContent=x(t[n]))})}function sl(){
ah(),k(()=>[b()],ch)}var bs=!u.edges.length&&"There are no edges.";function lh(){at("rank",bs),Be("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),k(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Wt(d.rank)?" Measured over all articles.":
"",e=Me(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function dh(){let t=Bn(u);at(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Be("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${x(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function uh(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=b(),s=(f,m,p)=>f===m?v(m,p):`${x(f)} of ${v(m,p)}`,i=n.length<e?` (${x(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function fh(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;at("officials",!e&&
"No person has an office.");let n=`${x(e)} of ${x(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,fo("officials",()=>d.officials,o=>({officials:o})),fo("hide-isolates",
()=>!Fn(d),o=>({isolates:!o})),k(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Fn({...d,isolates:!0});at("isolat\
es",bs||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function il(){sl(),ls("minimum",
Ee(u.edges.map(e=>e.weight)),"minimum","sentence"),ls("minimum-documents",Ee(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);at("all",bs||t&&"Each edge is among the strongest of a node."),
fo("all",()=>d.all,e=>({all:e})),lh(),dh(),rl(),Tc(),el(),fh(),Bc(),k(()=>[b()],uh),Pc()}var mh=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Mo(t){return mh.reduce((e,[n,o])=>e.replace(n,o),t)}function vs({length:t}){return t<4?0:t<7?1:
2}var ph=[0,1,2].map(()=>new Uint8Array(256));function ks(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=ph;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Dt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[hh,gh]=[.5,.25],[al,cl]=[4,3],ct=255;function ll(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=B(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Mo),nodes:t.length,others:e.length}}function dl(t,e,n=1/0){let o=B(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=al,a=Ss(t,yh(t,o),r,s);return i&&(a=Ss(t,xh(t,o),r,s)||
a),i&&!a&&Ss(t,bh(t,o),r,s),wh(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Dt.sound}))}function Ss(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:hh)+(i.
drawn?0:gh),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function wh(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function yh({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Ms(t,a=>a.startsWith(i)?0:ct)):[];return i=>i.plain.includes(e)?i.plain===e?Dt.whole:i.plain.startsWith(e)?Dt.start:i.
plain.includes(r)?Dt.word:Dt.part:s.length&&Es(i,s)<ct?Dt.anyOrder:o.length>=al&&i.joined.startsWith(o)?Dt.joined:1/0}function xh({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Mo(r),i=s.length>=cl;return Ms(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:ct)});return r=>{let s=Es(r,o);return s<ct?Dt.sound+s/ct/4:1/0}}function bh({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Mo(a),f=vs(c);return Ms(e,(m,p)=>{if(c.length<cl)return t[p].startsWith(a)?0:ct;let g=ks(
c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?ct:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=vs(s);return a=>{
let c=Es(a,r);if(c<ct)return Dt.fault+c/ct;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let m=ks(
s,a.joined,i);return m<=i?Dt.fault+(9*m+4)/ct:1/0}}function Ms(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function Es({words:t},e){if(e.length>t.length)return ct;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===ct||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return ct;n+=r[t[s]],o|=1<<s}return Math.
min(n,ct-1)}var ul=8,fl;function vh(){return fl??=ll(u.nodes,u.others),fl}function kh(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function Sh([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var pn=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?dl(vh(),
e,this.otherChosen?ul:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,ul),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Sh(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:l("small",{},"alias ",S(o)),p=s?l("small",
{text:"similar spelling"}):null,g=kh(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},et(
u.types[c]),l("span",{class:"found"},S(a),m,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function hn(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Eo(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new pn(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var Mh={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},gn="~";function Pt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function Eh(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Pt(n).slice(1,-1)).join(`
`)}"""`:Pt(t)}function Ts(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${Eh(n)}`:[])}function hl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Ts({title:t}),...e.flatMap(Th)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Th({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Pt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${Pt(c)} = ${Pt(f)}`);return[["[[step]]",...Ts({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Ts({...c})])]}function gl(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...ml(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>ml(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function ml(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function $s({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Ns(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(gn).slice(0,Mh[n]??0)}})}function wl(t,e){return Ns(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>$s(t,e,a)??a),i=o.slice(r.join(gn).length);return`${n}=${encodeURIComponent(s.join(gn)+i)}`}).join(
"&")}function yl(t,e){return e.path.map(n=>$s(t,e,n)??n)}function xl(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(gn))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>$s(t,e,m)),f=i.flatMap(
(m,p)=>m&&c[p]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().
join(gn))&&f.push(`${o(p)} – ${o(g)}`)}return f},s=Ns(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function bl(t,e,n){let o=Ns(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function pl(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function wn({sentences:t,articles:e},{text:n,article:o}){let r=pl(n),s=null;for(let[i,a]of t.entries())
if(pl(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var kl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Sl=500,As=["checked","doubtful"];function $o(t){return t.
map(B).sort().join("|")}function Is({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function ee(t){return t.every(e=>B(e)!=="")}function Os(t,e){let[n,...o]=e.map(B);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&$o(s)===$o(e):s.some(i=>B(i)===n))}function Ml(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(B):[],i=t.filter(m=>m.section!==o||$o(m.names)!==$o(r)),a=i.filter(m=>!m.names.some(p=>s.includes(B(p)))),
c=El(e,n)?a:[...a,e],f=$h(c);return f?{corrections:t,said:f}:{corrections:c,said:a.length<i.length?"Its other correction\
s are taken out.":""}}function $h(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(B(a));for(let{section:a,
names:c}of t){let[f,m]=a==="same"?c.map(o):[];f!==m&&e.set(f,m)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(B):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:f}of t){let[m,p=m]=c,g=["drop","different"].includes(a)?
void 0:c.find(T=>r.has(B(T)));if(g!==void 0)return`${Ut(g)} will be dropped: undo that first.`;if(a==="different"&&o(m)===
o(p))return`${To(m,p)} would be one and two: undo the other first.`;if(a==="mark"&&c.length>1&&o(m)===o(p))return`${To(m,
p)} will be one, and have no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(m)}`,M=s.get(w);if(M!==
void 0&&M!==f)return`What will be one cannot have two ${a==="type"?"types":"names"}: ${To(M,f)}.`;s.set(w,f),a==="rename"&&
i.set(B(m),B(f))}for(let a of i.keys()){let c=new Set([a]),f=i.get(a);for(;f!==void 0&&i.has(f)&&!c.has(f);)f=i.get(c.add(
f)&&f);if(f===a&&c.size>1)return"Names that are only exchanged go in a circle: take another name for one."}return""}function El({
section:t,names:e,value:n,note:o},r){let s=e.map(f=>Nh(f,r)),[i,a]=s;return{same:()=>i!==void 0&&i===a,different:()=>i!==
void 0&&i!==a&&!i.names.has(B(e[1])),drop:()=>s.every(f=>f===void 0),rename:()=>i?.label===n,type:()=>i!==void 0&&r.types[i.
type].name===n,mark:()=>{let f=e.length>1?br(r,i?.index,a?.index):r.nodes[i?.index??-1];return f?(!n||f.mark===n)&&(!o||
f.note===o):!n&&!o}}[t]()}var vl=new WeakMap;function Nh(t,e){let n=vl.get(e);if(!n){let o=[...e.nodes.map(r=>({...r,aliases:r.
forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,called:a,aliases:c})=>({
own:a.map(B),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(B))}}));n=new Map(o.flatMap(({named:r})=>[...r.
names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);vl.set(e,n)}return n.get(B(t))}function Tl(t,e){
try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>Ah(o,e)&&!El(o,e)):[]}catch{return[]}}function Ah(t,{types:e}){
let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(kl,n)||!i.every(f=>typeof f==
"string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(a)&&["",...As].includes(r)&&
r+s!=="",rename:a===1&&ee([r]),type:a===1&&e.some(({name:f})=>f===r)};return ee(o)&&c[n]}function Ls(t){return["# Correc\
tions from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(kl).flatMap(([n,
o])=>{let r=t.filter(s=>s.section===n).flatMap(o?Ih:Oh);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}]`,...r]:[]}),
""].join(`
`)}function Ih({section:t,names:e,value:n,note:o}){let r=e.map(Pt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Pt(o)}`].filter(Boolean).join(
", ")} },`]}function Oh({names:t,value:e}){return[`${Pt(t[0])} = ${Pt(e)}`]}function $l({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?Ut(r):To(r,s);return{same:`${i} are one`,different:`${i} are two`,drop:`${Ut(r)} is dropped`,rename:`${Ut(
r)} is renamed ${Ut(n)}`,type:`${Ut(r)} is of the type ${n}`,mark:[i,n&&`${n}`,o&&Ut(o)].filter(Boolean).join(": ")}[t]}
function To(t,e){return`${Ut(t)} and ${Ut(e)}`}function Ut(t){return`“⁨${ut(t,80)}⁩”`}function Re(){return Ji(u,d)}function De(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...Ir(u),focus:null})})}function Cs(){let t=h("details").contains(document.activeElement);D(null),t&&h("drawing").focus()}function Pe(t,e,...n){
let o=dt("Close details",Cs);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function No({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),De())}function Ao(t,[e,n],o){let{first:r,last:s}=ya(t),i=[[e,x(n)],["Articles",x(o)],["First s\
een",r&&q(r)],["Last seen",s&&q(s)]],a=Bs(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Ec(t)):a}function Bs(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function Fe(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Io({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(S(e)),n}function Oo(){return!G&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),N(e,"summary")?.focus()}})}
function Lo(){return!G&&l("div",{id:"pending"})}function me(t,e,n="",o=""){let{corrections:r,said:s}=Ml(d.corrections,{section:t,
names:e,value:n,note:o},u);y({corrections:r}),h("corrected").textContent=s}function Lh(t){y({corrections:d.corrections.filter(
e=>e!==t)})}function Ds(t,e){let n=t.map(o=>{let r=$l(o),s=()=>{Lh(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function Rs({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Is(u,{kind:t,index:e}),
s=Os(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function Ch(t){let e=As.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Rs(t);o===s&&o===a?h("corrected").textContent=Nl:me(
"mark",r,o===s?a:o,i)}})),n=Al("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Rs(t);me("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=Nl)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var Nl="graphkit.toml s\
ays so: take it out there.";function Al(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:Sl,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Bh(t){let{index:e,called:n,forms:o}=t,[r]=n,s=Al("name","Name",m=>{if(!ee([m]))return Ps();me("rena\
me",[r],m),u.nodes.some(g=>g.index!==e&&g.label===m)&&(h("corrected").textContent="Another node has this name; “Same as”\
 makes both one.")}),i=l("select",{id:"correct-type",onchange:()=>me("type",[r],i.value)});i.append(...u.types.map(m=>l(
"option",{text:m.name,value:m.name})));let a=hn("correct-same"),c=([m])=>{a.value="",m!==r&&ee([m])&&me("same",[r,m])},f=o.
filter(({text:m,splits:p})=>p&&ee([m])&&B(m)!==B(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Eo(a,"Same as",m=>c(u.nodes[m].called),m=>c(u.others[m].called)),f.length>0&&l("div",{class:"depths",role:"\
group","aria-label":"Another entity is"},l("span",{text:"Another entity is:"}),...f.map(({text:m})=>l("button",{type:"bu\
tton",class:"depth",onclick:()=>me("different",[r,m])},S(m)))),l("button",{type:"button",class:"ask",text:"Drop this nod\
e",onclick:()=>me("drop",n.filter(m=>ee([m])))})]}function Co(t){if(G)return null;let e=ee(Is(u,t))?[l("p",{class:"hint",
text:"The next build takes what you mark here. Notes are shown in its page and files."}),...Ch(t),...t.kind==="node"?Bh(
u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter or a digi\
t cannot be corrected."})],n=Fe("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function Ps(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Rs(e),s=Os(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Ds(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&B(g.names[0])===B(n[0]));N(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:f}=u.
nodes[e.index]??{},m={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[f]?.name};for(let[p,g]of Object.entries(
m)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function Il({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Rh(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Rh(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Er(i[e]):Dn(i[e],
r),c=s?Tr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${qi(c)}`:a})),l("dd",{text:zi(
t,i[e],c)||`${o}.`})]}var lt="~";function Bo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Ol(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Fs(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function He(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Hs(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Ll(t){let e=Hs(t.nodes),
n=Hs(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(lt),c])),r=Mt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Dh(),node:He(e,i=>s(i,"node"),i=>({selected:R(i)})),edge:He(
o,i=>s(i,"edge"),i=>({selected:Y(i)})),other:He(Hs(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Ph(t,e),"\
not-through":Fh(t,e),"not-through-type":Hh(t),view:Bo("view",["drawing",...t.map.land?["map"]:[],"nodes","edges"]),focus:_h(
t,e),moved:jh(t,e),without:Wh(t),min:Ol("minimum",Ee(t.edges.map(i=>i.weight))),articles:Ol("minimumDocuments",Ee(t.edges.
map(i=>i.documents))),rank:Bo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:qh(t),community:Gh(t,e),period:Uh(t),source:Vh(
t),compare:zh(t),article:He(n,({article:i})=>i,i=>({article:i})),topic:He(e,({topic:i})=>i,i=>({topic:i})),officials:Fs(
"officials",r.officials),all:Fs("all",r.all),isolates:Fs("isolates",r.isolates),colours:Bo("colours",["type","community"]),
theme:Bo("theme",["system","light","dark"]),read:He(n,({reader:i})=>i,i=>({reader:i}))}}function Dh(){return{write:({step:t})=>t===
null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}function Ph(t,e){return{write:({path:n})=>n?
[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(lt):"",read:([n])=>{let[o,r,s]=n.split(lt),[i,a]=[e.get(o),e.get(r)];return i===
void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(s)-1:0}}}}}function Fh(t,e){return{write:({
avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:
{}}}}function Hh({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.
includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function _h(t,e){return{write:({focus:n})=>n?[t.nodes[n.node].id,
n.depth,...n.rings?["rings"]:[]].join(lt):"",read:([n])=>{let[o,r,s]=n.split(lt),i=e.get(o);return i===void 0||!/^[123]$/.
test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}function jh(t,e){return{write:({moved:n})=>n.
map(([o,r,s])=>[t.nodes[o].id,r,s].join(lt)),read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.
exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Wh(t){
return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(
o));return n.every(Boolean)?{}:{types:n}}}}function qh(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??
"",read:([n])=>e.has(n)?{verb:n}:{}}}function Gh(t,e){return{write:({communities:n})=>n.map(o=>o===St?lt:t.nodes[t.communities[o].
members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?Ht(t,t.nodes[s].community):r===lt?St:[]});
return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Uh(t){let e=t.articles.some(({date:n})=>n);
return{write:({period:n})=>n?n.join(lt):"",read:([n])=>{let o=n.split(lt);return e&&o.length===2&&o.every(Lt)&&o[0]<=o[1]?
{period:[o[0],o[1]]}:{}}}}function zh(t){let e=new Set(se(t.articles).map(({name:n})=>n));return{write:({compare:n})=>n?.
sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(lt)]).map(s=>`${r+1}${lt}${s}`))??"",read:n=>{let o=[1,2].map(i=>n.flatMap(
a=>a.startsWith(`${i}${lt}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(i=>e.has(i)))return{compare:{
by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(lt));return r.every(([i,a,...c])=>Lt(i)&&Lt(a??"")&&i<=a&&!c.
length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function Vh(t){let e=se(t.articles).map(({name:n})=>n);return{write:({
sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function pe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Cl(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var ne=Ll(u),_s=["story","theme","read"],Yh=Object.keys(ne).filter(t=>!_s.includes(t));function zt(){return pe(ne,d,Yh)}
function Ro(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",sentences:Hn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Mt(u),...Cl(ne,t)}}var Kh={title:"",steps:[]};function Ft(){return d.step===null?void 0:d.story.steps[d.step]}function $t(t){let e=d.story.
steps[t];if(!e)return;let{theme:n}=d;y({colours:"type",...Ro(wl(u,e)),theme:n,step:t,left:t,open:!0}),G&&K()&&y({view:"d\
rawing"});let o=yl(u,e).join(),r=Xt().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&y({path:{
...d.path,number:r}}),y({told:zt()})}function xn(){y({step:null,editing:!1})}function Bl(){let t=zt(),e=st()?.nodes.map(
n=>u.nodes[n].id)??[];return{view:t,path:e,names:bl(u,t,e)}}function Do(t,e){let n=e===null||!t.length?null:Math.min(e,t.
length-1);y({story:{...d.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:zt()})}function yn(t,e,n,...o){return[
...t.slice(0,e),...o,...t.slice(e+n)]}function js(){let t=d.step===null?d.story.steps.length:d.step+1,e={title:"",text:"",
...Bl(),quotations:[]};Do(yn(d.story.steps,t,0,e),t)}function _e(t){let{step:e,story:n}=d,o=Ft();e!==null&&o&&Do(yn(n.steps,
e,1,{...o,...t}),e)}function Rl(){_e(Bl())}function Ws(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||Do(yn(yn(n,t,1),
o,0,n[t]),d.step===t?o:d.step)}function Dl(t){let{story:e,step:n}=d;Do(yn(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}
function Pl(){let{story:t}=d;y({story:u.story??Kh,step:null,left:0,unsaved:!1,before:t})}function Fl(){d.before&&y({story:d.
before,before:null,unsaved:!0})}function Jh(t){let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.
articles[o];return{text:n,article:r,source:[Yt(u.articles[o]),s].filter(Boolean).join(" · ")}}function qs(t){let e=W(),
n=Ft()?.quotations.map(o=>e&&wn(e,o))??[];return t.every(o=>n.includes(o))}function Hl(t){Ft()||js();let e=W(),{quotations:n}=Ft()??
{quotations:[]},o=n.filter(s=>!e||!t.includes(wn(e,s)??-1)),r=t.flatMap(s=>Jh(s)??[]);_e({quotations:qs(t)?o:[...o,...r]})}function _l(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Hl(t)});return jl(e),
e}function jl(t){let e=d.editing&&qs((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Wl(){k(()=>[d.editing,Ft()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)jl(e)})}function Gs(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??S(n||o))}function bn({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=yr(r),a=[o,n&&q(n),e?t:""].filter(Boolean).map(f=>S(f)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var ql=-1;async function Gl(t){let e=d.selected;if(!e)return;let n=await nt();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Xh());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Dr(n,Rr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Ul(n,r);t.replaceChildren(l("h3",{text:Qh(n,s,o.length)}),...la(n,a).map(p=>tg(n,p,rt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(Zh(Math.min(f,Lr),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Xh(){return l(
"p",{class:"missing",text:d.problem})}function Qh(t,e,n){let o=e.filter(i=>Ne(t,xt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${x(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Ul({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Zh(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${x(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:d.sentences+Lr})})}function tg(t,{article:e,headline:n,references:o},r,s){let i=bn(t.articles[e]),a=n===null?
void 0:zl(t,xt(n),r,s,"span");return l("article",{},l("h4",{},Gs(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Po(t,c,
r,s))))}function Po(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=zl(
t,c,n,o),p=t.locations.get(c);p&&m.append(l("small",{class:"place"}," · ",S(p))),a.append(m)}),a.append(_l(r)),a}function zl({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=f?[...a,[...f,ql]]:a;for(let M of Wn(w,p)){let[T,A,$]=M,pt=i.slice(T,A);if($===ql){m.append(i.slice(g,T),l("b",
{text:pt})),g=A;continue}let ht=p($)?l("mark",{text:pt}):l("span",{class:"name",text:pt});if(ht.style.setProperty("--typ\
e",u.types[u.nodes[$].type].colour),p($)||ht.addEventListener("click",V=>{V.stopPropagation(),D(R($))}),m.append(i.slice(
g,T),ht),c?.has(a.indexOf(M))){let{label:V}=u.nodes[$];p($)?m.append(" (",S(V),")"):ht.title=V}g=A}return m.append(i.slice(
g)),m}async function Fo(t,{index:e,a:n,b:o}){let r=await nt(),s=r&&da(r,Rr(r,r.edges[e],b().chosen),e);if(!r||s===null||
s===void 0)return;let{article:i}=r.sentences[xt(s)],a=bn({...r.articles[i],title:""});a.prepend(Gs(i),a.hasChildNodes()?
" · ":""),t.append(l("ul",{},Po(r,s,[n,o],Ul(r,e))),a)}function Vl(t){let{chosen:e}=b(),n=Mr(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>ng(r,t)))}function ng({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await nt();if(!m)return;let g=Mr(u,i,m,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>og(m,w,g,i)))}},c,a,f)}function og(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Po(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var rg=100,Ho=30,Yl=L(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Si(t[0],t[t.
length-1]):[]});function _o(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=sg(t),[s,i]=[Ve(n[0]),Ve(n[n.length-
1])],a=Math.max(...r),c=`most in ${Ve(n[r.indexOf(a)])}: ${x(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],p=I("svg",{viewBox:`0 0 ${n.length} ${Ho}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>ig(w,g,a,`${Ve(n[w])}: ${x(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function sg(t){let e=Yl().length>rg,n=s=>e?s.slice(0,4):s,o=[...new Set(Yl().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function ig(t,e,n,o){let r=e?Math.max((Ho-1)*(e/n),1.5):0;return I("g",{},I("title",{},o),I(
"rect",{class:"ground",x:t,y:0,width:1,height:Ho}),I("rect",{class:"count",x:t+.1,y:Ho-r,width:.8,height:r}))}function Kl(t){let{weights:e,namedWeights:n,documents:o}=b(),r=Y(t.index);return[Pe(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Oo()),l("h2",{tabindex:"-1",class:"ends"},ln(t.a),l("span",{class:"and",text:"and"}),ln(t.b)),Io(t),
Lo(),No(r),Ao(r,["Sentences",e[t.index]],o[t.index]),Vl(t),l("div",{class:"sentences",id:"sentences"}),Fe("measures","Co\
unts and measures",[ag(e[t.index],n[t.index]),_o(qn(r),"sentence"),Il(t)]),Co(r)]}function ag(t,e){if(e===t)return null;
let n=`${x(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function Us(t){y({...t,path:d.path&&{...d.path,number:0}})}function Jl(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{Us({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function Xl(){return d.avoided.length>0||d.avoidedTypes.length>0}function Ql(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?cg(i):[]),...d.avoided.map(lg));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function cg(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>Us({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function lg(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>Us(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var je=60;function Zl(){let e=(st()?.nodes??[]).flatMap(w=>Q(w)?u.nodes[w]:[]);if(!e.length||K())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*je,o-rn()-2*je];if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:M})=>w>je&&M>je&&w<je+
r&&M<je+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Oe(),vt({position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(E.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-rn()/2},animated:!0})}function td({a:t,b:e},n){let o=Xt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(zs);return r.length?`The filters hide ${r.
join(" and ")}.`:Xl()&&ug(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(fg).join(", ")}.${dg()}`}function dg(){return Wt(d.rank)?"":` Only edges whose ${yt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function ug(t,e){return jn(Qe(),t)[e]<1/0}function fg(t){let e=jn(Qe(),t).filter(n=>n<
1/0).length;return e===1?`${zs(t)} has no edge${Re()?" that passes the filters":""}`:`${zs(t)} is in a part of ${x(e)} n\
odes`}function zs(t){return`⁨${u.nodes[t].short}⁩`}function ed(){let t=yt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Wt(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function nd({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},ln(t[n]),o&&Jl(t[n]));return n<
e.length&&r.append(mg(u.edges[e[n]])),r}function mg(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Wt(d.rank)?"":` · ${yt(
u,d.rank)} ${Ke(J()[o],d.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Fo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Rt(Y(o)),onclick:()=>D(Y(o))}),i)}var jo={a:null,b:null},Wo={a:hn("path-a"),b:hn("path-b")};function sd(t){he("a",t),he("b",null),y({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Wo.b.focus()}function he(t,e){jo[t]=e,Wo[t].value=e===null?"":u.nodes[e].label}function pg(){
let{a:t,b:e}=jo;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Wo[t===null?"a":"b"].
focus()}function od(t,e){let n=Wo[t],o=Eo(n,e,r=>{he(t,r),pg()});return n.addEventListener("blur",()=>he(t,jo[t])),n.addEventListener(
"focus",()=>n.select()),o}function hg(){let{path:t}=d;t&&(he("a",t.a),he("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),Ql();let[e,n]=[Xt(),st()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?td(t,n):"",h("path-reset").
hidden=!t||n!==null||!Re(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>nd(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?ed():""}function rd(t){let[e,n]=[Xt(),st()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;y({path:{...d.path,number:o}})}function id(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},od("a","From"),od("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
gt("back","Previous path",()=>rd(-1)),gt("forward","Next path",()=>rd(1)))),l("div",{id:"path-reset"},De()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?jo.a===null&&d.selected?.kind==="node"&&he("a",d.selected.index):y(
{path:null})}),k(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],hg),k(()=>[st(),d.view],Zl)}var gg=[1,2,3];function ad(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...gg.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>sd(t.index)}))}var wg=3;function cd(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,wg),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):lo(s))});let r=e.length-n.length;return l("p",{class:"community"},En(nn(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var yg=12;function ld(t){let{weights:e}=b(),n=J(),{edges:o}=Qt(R(t.index)),r=d.neighbours?o:o.slice(0,yg),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>uo(wt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${x(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${xg()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,bg(t,o.length)]}function xg(){return`By ${yt(u,d.rank)}: ${Me(u,d.rank)}`}function bg(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${x(n)} more behind the filters`),o&&r.push(`${x(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function dd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${x(u.nodes.length)}`,n=(r,s)=>r>0?`${ji(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?x(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var Vs=4;function ud(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Pe(et(e),e.name,Oo()),
l("h2",{tabindex:"-1"},S(t.label)),vg(t),kg(t),...Sg(t),Eg(t),Io(t),Lo(),No(R(t.index)),Ao(R(t.index),["Mentions",s],r[t.
index]),ad(t),l("div",{class:"sentences",id:"sentences"}),...ld(t),cd(t),Tg(t),Fe("measures","Counts and measures",[Mg(s,
o[t.index]),_o(qn(R(t.index)),"mention"),dd(t)]),Co(R(t.index))]}function vg({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),
n}function kg({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Sg({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function Mg(t,e){if(e===t)return null;let n=`${x(e)} by name, ${x(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Eg({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Ti(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,S(n)):S(n))}),e}function Tg(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},S(r)),l("td",{text:x(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,Vs).forEach(({text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>Vs&&n.append(` and ${t.forms.length-
Vs} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var $g=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function fd({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&$g.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function md(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",S(c))}),[Pe(et(u.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),Bs([["Mentions",
x(o)],["Articles",x(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:fd(u,t),dir:"auto"}))]}function pd({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>wt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var hd="graphkit: hints closed",Ng=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Ag=new Set(["be","have","do"]),[Ig,,,Og]=[0,1,2,3];function gd(){let{edges:t,
weights:e,documents:n}=b(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Fo(s,r);let i=Y(r.index),a=l("button",{type:"button",class:"inline\
-name",...Rt(i),onclick:()=>D(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function wd(){
let{nodeIndices:t}=b(),[e,n]=pd(u,t.filter(i=>u.nodes[i].type===Ig)),o=t.find(i=>u.nodes[i].type===Og),r=Bn(u).find(i=>!Ag.
has(i.verb)),s=[e!==void 0&&Go(`What do the articles say of ${qo(e)}?`,()=>D(R(e))),n!==void 0&&Go(`How is ${qo(e)} conn\
ected with ${qo(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Go(`Who is named with “${qo(o)}”?`,()=>D(
R(o))),r&&Go(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function qo(t){return u.nodes[t].short}function Go(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function yd(){return Lg()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Ng.map(t=>l("li",{text:t}))),dt("Close the hints",Cg))}var Ys=!1;function Lg(){
try{return Ys||window.localStorage.getItem(hd)!==null}catch{return Ys}}function Cg({currentTarget:t}){Ys=!0;try{window.localStorage.
setItem(hd,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),h("details").focus({preventScroll:!0})}var Bg=15;function xd(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:Dg()}),Re()&&De()];let e=ga(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Bg),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),yd(),...gd(),...wd(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Rg()}),l("ul",{class:"ranked"},...n.map(r=>uo(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Rg(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${yt(u,d.rank)} of their edges, added up.`}function Dg(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var bd=null,vd=null;function Pg(){let t=h("details"),{selected:e,other:n}=d,o=_t(e,bd)&&n===vd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...tt(_g(e))),[bd,vd]=
[e,n],!o)return(e||n!==null)&&s&&N(t,"h2")?.focus({preventScroll:!0}),Hg();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Fg(t,i)??N(t,"h2"))?.focus({preventScroll:!0})}
function Fg(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Hg(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function _g(t){return d.other!==null?md(d.other):t?t.kind==="node"?ud(u.nodes[t.
index]):Kl(u.edges[t.index]):xd()}function jg(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Wg()}function Wg(){let{selected:t,other:e}=d;return d.step!==null?`Story: step ${d.step+1} of ${d.story.
steps.length}`:e!==null?u.others[e].label:t?rt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function kd(){
let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];k(()=>[d.selected,d.other,d.open,d.step,
d.story],jg),k(t,Pg),k(()=>[...t(),d.corrections],Ps),k(()=>[...t(),d.sentences],()=>{let e=document.getElementById("sen\
tences");e&&Gl(e)}),h("handle").addEventListener("click",()=>y({open:!d.open})),document.addEventListener("keydown",e=>{
e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?Cs():y({open:!1}))})}async function qg(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await nt();if(!n||
d.reader!==e)return;t.replaceChildren(...tt(Gg(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=N(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Gg(t,e){let n=ca(t,e),o=n.find(m=>Ne(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=dt("Close the article",()=>y({reader:null})),c=o===void 0?S(r||s):Sd(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),bn(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Ug(t,i,o))]}function Ug(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Sd(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",S(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Sd(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?rt(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Wn(o,c=>r.includes(c))){let[c,f,m]=a,p=zg(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function zg(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>Vg(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Vg(t){y({reader:null}),D(R(
t))}function Md(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),k(()=>[d.reader,d.passage],
qg)}var Nt=Ed()??{at:0,last:0};function Ed(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Uo(t,e){let n=t==="pushState"?{at:Nt.at+1,last:Nt.at+1}:Nt;try{window.history[t](
n,"",e),Nt=n}catch{}}function Td(){let t=Ed();Nt=t?{at:t.at,last:Math.max(t.at,Nt.last)}:{at:Nt.at+1,last:Nt.at+1},Uo("r\
eplaceState",window.location.href)}function $d(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Nt.at>0&&e!==!1:Nt.at<Nt.last&&n!==!1}function Nd(){Uo("replaceState",window.location.href)}var Ad=5,vn=[];function Yg(){let{selected:t}=d;t?.kind!=="node"||t.index===vn[0]||(vn=[t.index,...vn.filter(e=>e!==t.index)].
slice(0,Ad+1))}function Kg(){Yg();let{selected:t}=d,e=vn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Ad);h("trail").
hidden=!vn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},lo(n))))}function zo(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!$d(t)}function Id(){let[t,e]=[gt("back","Back",()=>window.
history.back()),gt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),k(()=>[d.selected],Kg)}function Ks(t){let e=st(),o=(e?e.nodes:d.selected?Qt(d.selected).nodes:[]).filter(Q);de(),Zt(Z().places),lc(o.length?o:C().
nodeIndices,t)}function Od(){let t=e=>{d.step!==null&&!d.editing&&!K()&&Ks(e)};t(!1),k(()=>[d.step,d.editing,b().waiting],
()=>t(!0))}var Js="Not among the sentences of this page any more.",Ld=l("p",{class:"story-count",role:"status"}),Cd=gt("back","Prev\
ious step",()=>Xs(-1)),Bd=gt("forward","Next step",()=>Xs(1)),Rd=l("div",{class:"story-body"}),Vo=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Xg},l("div",{class:"story-head"},Cd,Ld,Bd,dt(
"Leave the story",Jg)),Rd),Yo=l("button",{type:"button",class:"more story-open",onclick:()=>Ko()});function Ko(){$t(Math.
min(d.left,d.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>Vo.focus({preventScroll:!0}))}function Jg(){xn(),
window.setTimeout(()=>Yo.focus())}function Xs(t){d.step!==null&&$t(d.step+t)}function Xg(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!At(t)||xe(t.target)||(t.preventDefault(),Xs(e))}function Qg(){let{step:t,story:e,editing:n}=d,o=Ft();Vo.hidden=
!o||n,Yo.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!Vo.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=v(e.steps.length,"step");if(Yo.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&nt(),Ld.textContent=`Step ${t+1} of ${e.steps.length}`,Cd.setAttribute(
"aria-disabled",String(t===0)),Bd.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=zt()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>$t(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};Rd.replaceChildren(...tt([e.title&&l("p",{class:"story-title"},S(e.title)),...Qs(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>ti(c))),s&&l("button",i),!G&&l("button",a)]))}function Qs(t){let e=xl(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",S(n)]))]}function Zs(t){let e=W(),
n=e&&wn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Yt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function ti(t){let{sentence:e,
gone:n,source:o}=Zs(t),r=S(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:W()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},S(o)),n&&l("p",{class:"missing",text:Js}))}function Dd(){h("story").append(Yo,Vo),k(()=>[d.story,d.step,d.editing,
d.path,d.told,zt(),W()],Qg),k(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var{id:Zg="",title:tw="",date:ew=""}=u.articles.at(-1)??{},ei=`graphkit: story of ${JSON.stringify([Zg,tw,ew])}`;function nw(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(ei)??"{}"),n=gl(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function ow(){let{story:t,unsaved:e}=d;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(ei):window.localStorage.
setItem(ei,JSON.stringify({...t,unsaved:e}))}catch{}}function Pd(){nw(),k(()=>[d.story,d.unsaved],ow),window.addEventListener(
"beforeunload",t=>{d.unsaved&&t.preventDefault()})}function Jo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Xo({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function rw({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Fd(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
Ye(m[i])])),on_page:!0}}function sw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,Ye(g[r])])),first_seen:c.first,last_seen:c.last,relations:Fi(t,c),timeline:Fd(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Fd(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function Qo(t,e){return e.nodeIndices.map(o=>rw(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function Zo(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[sw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Hd=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function iw(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function _d(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>iw(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function jd(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Hd.includes(o));return _d([...Hd,...n,"timeline",
"named_mentions","mark","note"],Qo(t,e),Jo(t))}function Wd(t,e){let n=Xo(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return _d(o,Zo(t,e),n)}var aw=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,cw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function tr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>cw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Gd(t,e,n){let o=lw(
t),r=uw(t,e,n),s=Qo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[aw,...[...o.node,...o.edge].map(dw),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${tr(i.id)}">${qd(i,o.node)}</node>
`),...Zo(t,e).map(i=>`<edge source="${tr(i.source)}" target="${tr(i.target)}">${qd(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function lw(t){let e=Jo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Xo(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function dw({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function qd(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${tr(t[o])}</data>`).join("")}function uw({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Se(r.map(({x:w})=>w)),y:Se(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>Ye(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:T,size:A})=>{let $=c>a?(A-a)/(c-a):0,{colour:pt}=e[t[w].type],[ht,V,Yu]=[1,3,5].map(gi=>parseInt(pt.slice(
gi,gi+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-T)*p),size:g(4+(m-4)*$),r:ht,g:V,b:Yu}]}))}function er(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function Ud(t){return`${Ei(u.about.title)}-${t}`}function We(t,e,n){er(Ud(t),new Blob([n],{type:e}))}var zd={"No\
des as a table (CSV)":()=>We("nodes.csv","text/csv",jd(u,b())),"Edges as a table (CSV)":()=>We("edges.csv","text/csv",Wd(
u,b())),"Graph for Gephi and others (GraphML)":()=>We("graph.graphml","application/xml",Gd(u,b(),vr))};function Vd(){let t=l(
"input",{type:"text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",
{type:"radio",name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"\
button",class:"save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it\
 is seen, with title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l(
"label",{},e,l("span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,
r("Picture (PNG)",()=>Gc(o()).toBlob(s=>{s&&er(Ud("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>We("d\
rawing.svg","image/svg+xml",qc(zc(o())))))}var nr=ru("story-title",()=>{y({story:{...d.story,title:nr.value},unsaved:!0})}),or=ru("step-title",()=>_e({title:or.value})),
ri=l("textarea",{id:"step-text",rows:4,oninput:()=>_e({text:ri.value})}),Yd=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Kd=l("ul",{class:"story-quotes"}),Jd=l("legend",{}),Xd=l("fieldset",{class:"story-step"},Jd,oi("Heading",or),oi("\
Text",ri),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Kd,ge("Replace\
 its view by what is shown now",Rl)),Qd=l("p",{class:"hint",role:"status"}),[Zd,tu]=[ge("Undo",Fl),ge("Discard all chang\
es",Pl)],[eu,nu,ni]=[ge("Read it",Ko),ge("Download the story",fw),ge("Print as a report",()=>window.print())],ou=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),dt("Close the story's steps",xn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),oi("Title of the story",nr),Yd,ge("Add this view",()=>{js(),window.setTimeout(()=>or.focus())}),Xd,Qd,l("\
div",{class:"story-actions"},Zd,eu,nu,ni,tu));function ru(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function oi(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function ge(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function fw(){We("story.toml","application/toml",hl(d.story)),
y({unsaved:!1})}function su(){if(d.editing||d.step!==null)return xn();if(d.story.steps.length)return Ko();y({editing:!0,
open:!0}),window.setTimeout(()=>nr.focus())}function mw({title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",
{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>$t(e)},S(n)),gt("back",`Move up: ${n}`,
()=>Ws(e,-1)),gt("forward",`Move down: ${n}`,()=>Ws(e,1)),dt(`Delete: ${n}`,()=>Dl(e)))}function pw(){if(ou.hidden=!d.editing,
!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=Ft();for(let[s,i]of[[nr,t.title],[or,r?.title??""],[ri,r?.text??
""]])s.value!==i&&(s.value=i);Yd.replaceChildren(...t.steps.map(mw)),Xd.hidden=!r,Jd.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,Kd.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=ti(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>_e({quotations:c})})),a})),Zd.hidden=!n;for(let s of[
eu,nu,ni])s.hidden=!t.steps.length;ni.hidden||=!r,tu.hidden=!o,Qd.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function iu(){
h("story").append(ou),k(()=>[d.editing,d.story,d.step,d.before,d.unsaved],pw)}function hw(t){let{gone:e,source:n}=Zs(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
S(n)),e&&l("p",{class:"missing",text:Js}))}function gw(t){$t(t);let e=d.story.steps[t],n=!K();return n&&Ks(!1),l("sectio\
n",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...Qs(e),n&&ps(),...e.
quotations.map(hw))}function ww(){let[t,e]=[{...d},ft()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...tt([l("h1",{dir:"auto",text:n||u.about.title}),n&&l(
"p",{class:"source"},S(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>gw(p)));y(t),Zt(Z().places);let{x:a,y:c,scale:f}=e;return vt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function au(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(ww()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function cu(){Pd(),Dd(),iu(),Wl(),au()}function si(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function lu([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function du(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var yw=120,we={width:600,height:36},xw=900,uu=4,kn=be(u.articles),P=bw(),ot=null,qe=0;function bw(){let[t,e]=[kn[0]??0,kn[kn.
length-1]??0],{days:n,counts:o}=kn.length?An(kn,yw):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function rr(){
if(ot)return si(ot.from,ot.to,P);if(!d.period)return[P.first,P.last];let[t,e]=d.period.map(Ot);return[t,e]}function Sn(t){
let e=!t||t[0]<=P.first&&t[1]>=P.last;y({period:e?null:[z(t[0]),z(t[1])]})}function ii(){let[t,e]=rr(),n=P.last-P.first+
1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,f]=[P.first+a*P.width,Math.min(P.first+(a+1)*P.width-1,P.last)],m=we.
width*a*P.width/n,p=we.width*(f-c+1)/n,g=i?Math.max(2,(we.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return I("g",{class:w?
"in":"out"},I("title",{},`${It(z(c),z(f))}: ${v(i,"article")}`),I("rect",{class:"ground",x:m,y:0,width:p,height:we.height}),
I("rect",{class:"count",x:m+.1*p,y:we.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",ot!==null||d.period!==null),s.replaceChildren(...r)}function sr(){ii();let[t,e]=rr().map(z);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}function vw(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Mn(),t.setPointerCapture(
n.pointerId),ot={from:e(n),to:e(n)},ii())}),t.addEventListener("pointermove",n=>{ot&&(ot.to=e(n),ii())}),t.addEventListener(
"pointerup",()=>{if(!ot)return;let n=Math.abs(ot.to-ot.from)*t.getBoundingClientRect().width,o=si(ot.from,n<uu?ot.from:ot.
to,P);ot=null;let r=d.period&&Ot(d.period[0])===o[0]&&Ot(d.period[1])===o[1];Sn(r&&n<uu?null:o),sr()}),t.addEventListener(
"pointercancel",()=>{ot=null,sr()})}function fu(t){let e=l("input",{type:"date",id:`strip-${t}`,min:z(P.first),max:z(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);Mn(),Lt(n)&&Lt(o)&&Sn(du(Ot(n),Ot(o),t,P)),sr()}),e}function kw(){let t=d.
period?rr():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&Sn([P.first,Math.min(P.first+e,P.last)]),qe=window.setInterval(
()=>{let n=lu(rr(),P);n?Sn(n):Mn()},xw),ai()}function Mn(){window.clearInterval(qe),qe=0,ai()}function ai(){let t=h("str\
ip-play");t.textContent=qe?"❚❚":"▶",t.setAttribute("aria-label",qe?"Pause":"Play the articles over time")}function mu(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=I("svg",{id:"strip-bars",viewBox:`0 0 ${we.width} ${we.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>qe?Mn():kw();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},fu("from"),l("span",{"aria-hidden":"true",text:"\
–"}),fu("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Mn(),Sn(null)}}))),
vw(e),ai(),k(()=>[d.period],sr)}function ci(t,e,n){let o=L(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function ir(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function oe(t,e,{whole:n="",hint:o="",
show:r=x}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function pu(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?x:Wi,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,oe(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Sw(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function hu(t,e,n){let o=L(()=>[],()=>Sw(t.nodes));return{nodes:Mw(t,e,n,o),edges:Ew(t,e,o)}}function gu(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${v(n[i],"article")}`;return{...oe(c,a,{hint:m}),text:g=>`${x(a(g))} (${Rn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...oe("Change",c=>e[s][c]?.g2??0,{hint:"Sorted by its G²: how sure it is"}),words:!0,
byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),Object.fromEntries(
i)};return{nodes:r("nodes"),edges:r("edges")}}function Mw({nodes:t,types:e,nodeMeasures:n},o,r,s){return{name:{title:"Na\
me",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:ci("Type",t.length,i=>e[t[i].type].name),strength:oe(
"Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:oe("Mentions",i=>o().
mentions[i]),articles:oe("Articles",i=>o().articles[i]),first:ir("First","First seen",i=>t[i].first),last:ir("Last","Las\
t seen",i=>t[i].last),roles:ci("Roles",t.length,i=>t[i].roles.join("; ")),...wu(t),...pu(n.filter(({name:i})=>i!=="weigh\
ted_degree"))}}function Ew(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(
f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:oe("Sentences",a=>e().weights[a]),
articles:oe("Articles",a=>e().documents[a]),...t.relations.length?{relations:Tw(t)}:{},...wu(r),...pu(s),first:ir("First",
"First seen",a=>r[a].first),last:ir("Last","Last seen",a=>r[a].last)}}function wu(t){return Object.fromEntries(["mark","\
note"].filter(e=>t.some(n=>n[e])).map(e=>[e,ci(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Tw(t){return{title:"\
Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first name to t\
he second",words:!0,byNumber:!0,key:e=>_i(t.edges[e]),text:e=>Hi(t,t.edges[e])}}function yu(t,{nodes:e,nodeIndices:n,edges:o},{
key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)
a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var xu=hu(u,b,wa),Ge=L(()=>[U()],()=>{let t=U();return t?gu(xu,t):xu});function li(t,e){let n=Object.values(Ge()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?$w(t,e,s):l("td",o.words?{class:Nw(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function $w(t,e,n){let o=t==="nodes"&&et(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l(
"button",{type:"button",class:"row-name",tabindex:-1},o,S(n)))}function Nw(t){return t.length>16?"words long":"words"}function bu({
target:t}){return t instanceof Element?t.closest("tr"):null}function vu(t,e){let n=bu(t);if(!n||!$n(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);D(e==="nodes"?R(o):Y(o)),cr(n)}function ar(){if(!K())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=N(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function cr(t){let e=t&&N(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function ku(t){let e=bu(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!At(t)||(t.preventDefault(),cr(n[t.key]))}var lr=100,Vt=lr;function Aw(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Ow(t,e,s&&!i)}))}function Iw(t){let e=Object.entries(Ge()[t]).map(([o,r])=>Aw(t,o,r)),n=l("tbody",{onclick:o=>vu(
o,t),onkeydown:ku});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Ow(t,e,n){
let[o,r]=d.sort[t];y({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function Su(t){let[e,n]=d.sort[t];return yu(t,b(),Ge()[t][e]??
Ge()[t].strength,n)}function Lw(){let t=K();if(!t)return;let e=h("tables"),n=[t,...Object.keys(Ge()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Iw(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Vt=lr;let o=Su(t);Cw(e,d.sort[t]),N(e,"tbody")?.replaceChildren(...o.slice(0,Vt).
map(r=>li(t,r))),Mu(t,o.length),ar()}function Cw(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Mu(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?v(e,t.slice(0,-1)):`${x(e)} of ${v(n,t.slice(0,-1))}`,r=e>Vt?`, the first ${x(Vt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";N(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${x(Math.min(lr,e-Vt))} more`,onclick:Bw});N(h("tables"),
".table-end")?.replaceChildren(...e>Vt?[a]:[])}function Bw(){let t=K(),e=N(h("tables"),"tbody");if(!t||!e)return;let n=Vt;
Vt+=lr;let o=Su(t);e.append(...o.slice(n,Vt).map(r=>li(t,r))),Mu(t,o.length),ar(),cr(e.children[n])}function Eu(){k(()=>[
d.view],()=>{let t=K()!==null;h("tables").hidden=!t,h("drawing").classList.toggle("covered",t)}),k(()=>[d.view,K()&&b(),
d.sort],Lw),k(()=>[d.selected],ar)}function Rw(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${x(f)} of ${v(m,p)}`:
v(m,p),c=[v(t,"article")+(i&&` ${ut(i,In)}`),It(n,o)+(e&&e<t?` (${x(e)} of ${x(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Dw(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${_n(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${x(u.nodes.length)} strongest of ${x(t)} nodes`),u.edges.length<e&&n.push(`${x(u.edges.length)} of the ${x(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Pw(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
f=Me(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Wt(o)?f:`${yt(u,o)}\
, ${f}`],["Articles with a date",`${x(r)} of ${x(s)}`],["Articles not searched",i?`${x(i)}, for their language`:""],["Na\
mes found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&q(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Fw(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Hw(t){return l("details",{},l("summary",{text:v(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},S(e)))))}function Tu(){Rw(),k(()=>[d.view==="map"],Dw);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Pw().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...Fw().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Hw(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,N(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{Ue(t,e.target)||(t.open=!1)})}var di=["node","edge","other","path","view","focus","story","read"],_w=250,re={all:"",places:""},kt=null;function Nu(){let t=d.
step===null||zt()!==d.told;return pe(ne,d,t?void 0:_s)}function Au(){let[t,e]=[Nu(),pe(ne,d,di)];kt&&window.clearTimeout(
kt.timer),t===re.all?kt=null:e===re.places?kt={timer:window.setTimeout($u,_w),hash:t}:($u(),Iu("pushState",t)),kt||(re={
all:t,places:e})}function $u(){kt&&(re={...re,all:kt.hash},Iu("replaceState",kt.hash),kt=null)}function Iu(t,e){let n=[Li&&
"embed",e].filter(Boolean).join("&");Uo(G?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),zo()}function Ou(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function Lu(){let t=Ou();if(t===re.all)return;kt&&window.
clearTimeout(kt.timer),kt=null;let e=Ro(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?($t(o),y({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,G&&e.view!=="map"&&(e.
view="drawing"),_t(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),re=
{all:t,places:pe(ne,d,di)}}function jw(){Td(),Lu(),Au(),zo()}function Cu(){Nd(),Ou()||!u.story?Lu():($t(0),re.places=pe(
ne,d,di)),zo();for(let t of["popstate","hashchange"])window.addEventListener(t,jw);k(()=>[Nu()],Au)}var dr=`graphkit: corrections of ${u.about.corpus}`,Ww="Choose a node or an edge, then “Correct this node”, to mark what\
 is wrong.",qw="In the folder of the build, “graphkit correct corrections.toml” adds them to graphkit.toml, and the next\
 build takes them. Where there is no graphkit.toml yet, saving the file under that name does.",Gw="This browser keeps no\
thing for this page: save the corrections before you leave.",fi=l("div",{class:"corrections-menu"}),ui="",ur=!0;function Bu(){
try{return Tl(window.localStorage.getItem(dr),u)}catch{return ur=!1,[]}}function Uw(){try{d.corrections.length?window.localStorage.
setItem(dr,JSON.stringify(d.corrections)):window.localStorage.removeItem(dr)}catch{ur=!1}}function zw(){ui=Ls(d.corrections),
er("corrections.toml",new Blob([ui],{type:"application/toml"}))}function Vw(){let{corrections:t}=d,{length:e}=t;N(h("too\
ls"),"[aria-controls=menu-corrections]")?.setAttribute("title",e?v(e,"correction"):"Corrections"),N(h("tools"),"#correct\
ions-count")?.replaceChildren(e?String(e):"");let o=l("button",{type:"button",class:"more","data-stays":!0,text:"Undo al\
l",onclick:Yw}),r=l("button",{type:"button",class:"more","data-stays":!0,text:"Save corrections.toml",onclick:zw});fi.replaceChildren(
...e?[Ds(t,Ru),r," ",o]:[],l("p",{class:"hint",text:e?qw:Ww}),...e&&!ur?[l("p",{class:"hint",text:Gw})]:[])}function Yw(){
y({corrections:[]}),Ru()}function Ru(){fi.parentElement?.focus()}function Du(){return fi}function Pu(){G||(y({corrections:Bu()}),
k(()=>[d.corrections],Uw),k(()=>[d.corrections],Vw),window.addEventListener("storage",({key:t})=>{t===dr&&y({corrections:Bu()})}),
window.addEventListener("beforeunload",t=>{!ur&&d.corrections.length&&Ls(d.corrections)!==ui&&t.preventDefault()}))}var Kw=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],Jw=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct this node” in t\
he panel marks what is wrong with it, or only doubtful; so it is with edges. “Corrections” lists the marks and saves the\
m for the next build.","The address of this page always holds what you see: copy it to come back, or to show it to other\
s who have the file."];function Fu(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l(
"div",{},l("dt",{text:n}),l("dd",{text:o})))))}function Xw(){let t=dt("Close the help",()=>h("help",HTMLDialogElement).close()),
e=Kw.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...Jw.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&Fu("Measures of edges",u.edgeMeasures),u.edges.length>0&&Fu("Measures of nodes",u.nodeMeasures)]}
function Qw(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function Hu(){let t=h(
"help",HTMLDialogElement);t.append(...tt(Xw())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||xe(e.target)||!At(e)||(e.preventDefault(),y({help:!0}))}),k(()=>[d.help],Qw)}function _u(){let t=h("search",HTMLInputElement),e=new pn(t,h("suggestions"),h("no-match"),n=>{t.value="",D(R(n))},n=>{t.
value="",Qi(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||xe(n.target)||
!At(n)||(n.preventDefault(),t.focus(),t.select())})}var Zw=120,ty="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",ey="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",ny="Whe\
re you publish the page, give its address instead of the file's name.",ye=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),mi=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),ju=l("p",{class:"hint",id:"share-note"}),Wu=l("p",{class:"hint",text:ny}),fr=l("p",{id:"copied",role:"st\
atus"}),qu=Gu("Copy link",ye,"Link copied.");async function oy(t,e){try{await navigator.clipboard.writeText(t.value),fr.
textContent=e}catch{t.focus(),t.select(),fr.textContent="This browser does not let the page copy: copy what is selected."}}
function Gu(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>oy(e,n)})}function Uu(){
let t=window.location.href;ye.value=bi(t),ju.textContent=ze(t)?ye.value?ty:ey:"",[ye.hidden,qu.hidden]=[!ye.value,!ye.value],
mi.value=vi(t,ut(u.about.title,Zw)),Wu.hidden=!ze(t),fr.textContent=""}function zu(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),ju,ye,qu,l("p",{class:"share-title",text:"In another page"}),Wu,mi,Gu("C\
opy HTML",mi,"HTML copied."),fr)}var ry={drawing:"Drawing",...u.map.land&&{map:"Map"},nodes:"Nodes",edges:"Edges"},sy={type:"Type",community:"Community"},
iy={system:"As the system",light:"Light",dark:"Dark"},ay={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2\
 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-\
2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v9c2.5-.2\
 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 \
1.7M8 12.4h.01"};function cy(t){return I("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},I("path",{d:ay[t]}))}function hi(t,e,n){
return l("button",{type:"button",class:"tool",title:e,...n},cy(t),l("span",{class:"tool-name",text:e}))}function pi(t,e,n){
let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return k(()=>[d[t]],()=>{for(let r of o)
r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),...o.map(r=>l("label",{},
r,l("span",{text:n[r.value]}))))}function mr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=hi(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=l(
"div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener(
"keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&
!Ue(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Ue(i,c.target)||a(!1)}),r.addEventListener("\
click",c=>{$n(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function ly(){let t=mr("Share","share",zu());return N(
t,"button")?.addEventListener("click",Uu),t}function dy(){let t=mr("Corrections","corrections",Du());return N(t,"button")?.
append(l("span",{id:"corrections-count"})),t}function Vu(){let t=Object.entries(zd).map(([e,n])=>l("button",{type:"butto\
n",class:"save",text:e,onclick:n}));h("tools").append(pi("view","Shown as",ry),mr("Colours","colours",pi("colours","Colo\
ur nodes by",sy),pi("theme","Light or dark",iy)),mr("Download","download",Vd(),l("p",{class:"hint",text:"What is shown, \
as data:"}),...t),dy(),ly(),hi("story","Story",{id:"story-tool","aria-controls":"story",onclick:su}),hi("help","Help",{"\
aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}ma();Tu();il();mu();_u();Xc();vc();tl();kd();Id();id();Eu();Vu();Pu();Hu();Md();Ci();cu();Cu();Cr();Ie();Od();window.setTimeout(
nt,300);window.graphkit={network:E,data:u,state:d,select:D,update:y,labels:ue,communityNames:sn,visible:b};})();
