// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function N(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...tt(n)),o}function tt(t){return t.filter(Boolean)}function O(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Zu={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function et(t){return O("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},O("path",{d:Zu[t.shape],fill:t.colour}))}
function An(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function bi(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function wt(t,e,n){let o=O("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},O("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function dt(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function xe(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function Ot({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function On(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Ke(t,e){return e instanceof Node&&t.contains(e)}function In(t,e){return t instanceof Element?
t.closest(e):null}function br(t){let[e,n=""]=vi(t,"#"),[o,r=""]=vi(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function vi(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function ki({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function xr(t){return t==="embed"||t.startsWith(
"embed=")}function vr(t){let{query:e,hash:n}=br(t);return e.some(xr)||n.some(xr)}function Ln(t){let{base:e,query:n,hash:o}=br(
t),r=s=>s.filter(i=>!xr(i));return ki({base:e,query:r(n),hash:r(o)})}function tf(t){let{base:e,query:n,hash:o}=br(Ln(t)),
r=Ye(t)?e.slice(e.lastIndexOf("/")+1):e;return ki({base:r,query:[...n,"embed"],hash:o})}function Si(t){let e=Ln(t);if(!Ye(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function Ye(t){return t.startsWith("file:")}function Mi(t,e){let[
n,o]=[tf(t),e].map(ef);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function ef(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Ei=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function q(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Ei[Number(n)-1]} ${e}`}function Je(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Ei[Number(n)-1]} ${e}`:e}function It(t,e){return t?t===
e?q(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${q(e)}`:`${t.slice(0,4)===e.slice(0,4)?q(t).slice(0,-5):q(t)}\
 – ${q(e)}`:""}function _t(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Lt(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=_t(t);return Number.isFinite(e)&&G(e)===t}function be(t){
return t.filter(({date:e})=>e).map(({date:e})=>_t(e)).sort((e,n)=>e-n)}function Cn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ti(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(nf(n[n.length-1]));return n}function nf(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return $i(new Date(of(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function of(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function $i(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function kr(t,e){return e==="week"?$i(new Date(`${t}T00:00Z`)):t.slice(0,7)}var rf=32,Bn=80,sf={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ut(t,e=rf){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function B(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>sf[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ni(t){let e=B(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Yt({id:t,title:e,date:n}){let o=ut(e||t,Bn);return n?`${o}\
 · ${q(n)}`:o}function ie(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function ve(t){return ut(t,Bn)||"No source given"}function Sr(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var af="https://www.wi\
kidata.org/wiki/";function Ai(t){return/^Q[1-9]\d*$/.test(t)?af+t:Sr(t)}function ft(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Li(t,e){let n=Ii(e,"degree"),o=Ii(e,"community"),r=ft(e.nodes).map((i,a)=>({...cf(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=ft(e.edges).map((i,a)=>lf(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,f]of e.marks)Object.assign(a<0?r[i]:Er({nodes:r,edges:s},i,a)??{},{mark:c,note:f});return{about:e.
about,types:ft(e.types),ranks:ft(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Oi),nodeMeasures:e.node_measures.map(
Oi),articles:ft(e.articles),communities:df(r),nodes:r,edges:s,relations:ft(e.relations),others:ft(e.others).map(i=>({...i,
called:Bi(e,i.id,i.label)})),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:ft(e.unnamed),ends:Int32Array.from(s.flatMap(
({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function Oi(t){return{...t,values:Float64Array.from(t.values)}}function Ii({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function cf({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:ut(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Ci(
s.timeline,i),mark:"",note:"",called:Bi(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==
""&&!i.fixed.includes(a.rule)})),edges:[]}}function lf(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,
b:n,width:o,opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Ci(i.timeline,a)}}function Ci(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Mr=12,Mt=-1;function jt({communities:t},e){
return e<Mr&&t[e].members.length>1?e:Mt}function df(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function Bi({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function Er({nodes:t,edges:e},n=-1,o=-1){
let r=t[n]?.edges.find(s=>yt(e[s],n)===o);return r===void 0?void 0:e[r]}function yt(t,e){return t.a===e?t.b:t.a}function rt(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function R(t){return{kind:"node",index:t}}function K(t){
return{kind:"edge",index:t}}function Wt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ae(t){return h(t,HTMLScriptElement).text}var{nodes:uf,edges:ff}=JSON.parse(ae("drawn")),Rn={nodes:ft(uf),edges:ft(
ff)},u=Li(Rn,JSON.parse(ae("payload")));var U=vr(window.location.href),Ri=U&&vr(`#${window.location.hash.slice(1)}`);U&&(document.documentElement.dataset.embed=
"");function mf(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},et(n),n.plural));return l(
"p",{class:"frame-legend"},...e)}function Di(){U&&h("drawing").append(mf());let t=h("whole",HTMLAnchorElement);t.hidden=
!U;let e=()=>{t.href=Ln(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var Pn={period:null,sources:null,article:null,topic:null,compare:null};function qt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Tr(t,e){if(!qt(e))return null;if(e.compare){let[a,c]=$r(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:pf(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
ke({date:a,source:c},"periods",n))))}function ke({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function $r(t,e,{by:n,sides:o}){let r=Tr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&ke(a,n,i)));return[s(o[0]),s(o[1])]}function pf({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Fn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Dn(t,r),i=Dn(e,r);return{weights:s.times,namedWeights:Dn(n,r).times,documents:s.documents,mentions:i.times,named:Dn(
o,r).times,articles:i.documents}}function Dn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Pi({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Fi(t,e,n,o){let r=new Map;for(let s of Pi(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(kr(i,o),(r.get(kr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function Hi(t,e,n){
let o=Pi(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function Hn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function _i({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function ji({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function Wi({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function qi({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Nr({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([T,A])=>T===g&&(!i||i[s?.sentences[A].article??0])),M=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,T,A,$])=>[T,[A,$]])),reporters:new Map(w.flatMap(([,T,,,A])=>A===-1?[]:[[T,
A]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var hf=new Intl.NumberFormat("en"),gf=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),wf=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),yf=new Intl.PluralRules("en",{type:"ordinal"});function x(t){return hf.
format(t)}function Ar(t){return gf.format(t)}function _n(t){return wf.format(t)}function v(t,e){return`${x(t)} ${e}${t===
1?"":"s"}`}function Gi(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${x(t)}${e[yf.select(t)]}`}function jn(t,e){
return t.toFixed(e).replace("-","−")}function Ui(t){return Math.abs(t)>=1e3?x(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function zi(t){return t<.001?"p < 0.001":`p =\
 ${Ar(t)}`}function Xe(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Se(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Vi=4;function Gt(t){return t==="weight"||t==="documents"}function xt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Me({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Or({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Ki(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Or(t,e).values}function Ir({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function Qe(t,e){return Gt(e)?x(t):jn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Yi({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",_n(e)):""}function Ji(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Wn({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Vi||s[c]<Vi),s[a]+=1,s[c]+=1}return r}function Et({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Pn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Ee(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function Xi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&_i(t,w,e.verb))),i=Lr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Lr(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?Lr(t,{...e,communities:[]},s,o.mentions):i,p=Cr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Cr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Cr(Wn(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:xf(t,m.nodes)}}function xf(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=jt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Lr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(jt(t,g)))&&o[M]>0));i&&bf(t,c,n,o),a&&vf(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return qn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function qn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function bf({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function vf(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=yt(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Cr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Qi(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[yt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>yt(t.edges[a],e))],edges:i}}function Zi(t,e){
return e.focus!==null||Object.entries(Br(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Br(t){let{
rank:e,all:n,...o}=Et(t);return o}function kf(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function C(t,e){let n;return()=>{let o=t();
return(!n||!kf(o,n.of))&&(n={of:o,made:e()}),n.made}}var Gn=5,Dr=20,Te={selected:null,other:null,hovered:null,sentences:Gn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,sort:{nodes:["s\
trength",!0],edges:["strength",!0]},...Et(u)},d=Te,ta=[],Rr=!1;function y(t){Object.assign(Te,t),Te.problem&&qt(Te)&&Object.
assign(Te,Pn,{open:!0,refused:Te.refused+1}),!Rr&&(Rr=!0,queueMicrotask(()=>{Rr=!1,Pr()}))}function Pr(){for(let t of ta)
t()}function k(t,e){ta.push(C(t,e))}function Y(){return d.view==="nodes"||d.view==="edges"?d.view:null}function D(t){Wt(
t,d.selected)&&d.other===null||y({selected:t,other:null,hovered:null,sentences:Gn,neighbours:!1,open:t!==null})}function ea(t){
D(null),y({other:t,open:!0})}function Ct(t){Wt(t,d.hovered)||y({hovered:t})}var Jt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},$e={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Fr=3.84;function Sf({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>ke(m,s,i)&&(!e||ke(m,"periods",e))&&(!n||ke(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function Mf(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function Ef([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function na(t,e,n,o){let r=$r(e,n,o),[s,i]=r.map(m=>Fn(e,m)),a=m=>Sf(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let T=Mf(g,M,
c);return{kind:Ef([g,M],T),times:[s[m][w],i[m][w]],documents:[g,M],likelihood:T}});return{sizes:c,nodes:f("mentions","ar\
ticles"),edges:f("weights","documents")}}var Tf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[$f,Nf]=[1700,1300],Af=8;function ra({places:t,
unit:e,land:n,borders:o}){let r=oa(t.map(([,m])=>m)),s=oa(t.map(([,,m])=>m)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
$f/(r.span*i),Nf/s.span),c=(m,p)=>({x:(m-r.middle)*i*a,y:(s.middle-p)*a}),f=m=>Of(m).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([m,p,g])=>[m,c(p,g)])),land:f(n),borders:f(o)}}function oa(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Af)}}function Of(t){return t.split(".").slice(0,-1).map(If)}function If(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=Tf.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Un({places:t,doubtful:e,
unknown:n}){return[`${x(t.length)} of ${v(t.length+e+n,"place")} on the map`,e&&`${x(e)} may be one of several places of\
 the name`,n&&`${x(n)} in no list of places`].filter(Boolean).join("; ")}var Ze=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Lf=6;function sa({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,f,r[f]]}
return a}function ia({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function zn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Ze;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function aa(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new Ze;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[m,w]),f.push(M+o[g],g))}}return Cf(n,a,i.get(n)??0)}function Cf(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ca(t,e,n,o=Lf){let[r,s]=e<n?[e,n]:[n,e],i=zn(t,s),a=e===n?null:aa(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Bf(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
Rf);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Df)}function Bf(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=aa(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function Rf(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Df({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function da(t,e){let n=ft(t.sentences),o=Ff(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>la(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>la(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[bt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Pf(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[M,T]=[s(m),s(p)];return M.includes(g)&&T.includes(w)||M.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function Pf(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Ff(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function la(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function bt(t){
return Array.isArray(t)?t[0]:t}function Hr({sentences:t},e,n){return n?e.filter(o=>n[t[bt(o)].article]):e}function ua({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Ne({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function _r(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ne(t,bt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(bt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function fa(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[bt(o)],s=!Array.isArray(o)&&Ne(t,bt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Hf=120;function ma(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Hf)),r=[...e].sort((s,i)=>bt(s)-bt(i));return _r(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Vn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var ha="so sentences and the filters by period, source, topic and article are missing; all else works, and",_f=`This bro\
wser lacks DecompressionStream, ${ha} a current Firefox, Chrome, Edge or Safari shows everything.`,jf=`This file's sente\
nces are damaged, ${ha} a fresh copy of the file shows everything.`,pa,jr=null;function nt(){return pa??=d.problem?Promise.
resolve(null):qf().catch(Wf),pa}function W(){return jr}function ga(){wa()&&!("DecompressionStream"in window)&&y({problem:_f})}
function wa(){return ae("evidence").startsWith('"')}function Wf(){return y({problem:jf}),null}async function qf(){let t=ae(
"evidence");return jr=da(JSON.parse(wa()?await Gf(JSON.parse(t)):t),u),y({}),jr}async function Gf(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Wr(){return[d.period,d.sources,d.article,d.topic,d.compare,qt(d)&&W()]}var tn=C(Wr,()=>{let t=W(),e=t&&Tr(t,d);
return{chosen:e,counts:t&&e?Fn(t,e):u.counts}}),z=C(Wr,()=>{let t=W();return t&&d.compare&&na(u,t,d,d.compare)});function ya({
kind:t,index:e}){let n=z();return n&&(t==="node"?n.nodes:n.edges)[e]}var J=C(()=>[d.rank,tn()],()=>Ki(u,d.rank,tn().counts)),
qr=C(()=>[J(),tn().counts.weights],()=>Ji(J(),tn().counts.weights)),b=C(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Wr()],()=>({...Xi(u,d,tn(),qr),waiting:qt(d)&&!W()})),Uf=C(
()=>[],()=>ra(u.map));function Xt(){return d.view==="map"?Uf():null}function Q(t){return Xt()?.places.has(t)??!0}function nn(t){
return Q(u.edges[t].a)&&Q(u.edges[t].b)}var I=C(()=>[b(),d.focus,Xt(),Xt()&&qr()],()=>{let t=b();if(Xt())return zf(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function zf(t){let e=t.edges.map((o,r)=>o&&nn(r)),n=d.all?e:Wn(u,Uint8Array.from(
e,Number),qr());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&Q(r)),nodeIndices:t.nodeIndices.
filter(Q),drawnIndices:u.edges.flatMap((o,r)=>n[r]?r:[])}}var xa=C(()=>[b(),J()],()=>Ir(u,b().edges,J())),ba=C(()=>[b()],
()=>Ir(u,b().edges,b().weights)),en=C(()=>[b(),J()],()=>sa(u,b().edges,J())),Qt=C(()=>d.path?[d.path.a,d.path.b,en(),d.avoided,
d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return ca(ia(u,en(),t,r),t.a,t.b)});function st(){let t=Qt();return t[Math.
min(Math.max(d.path?.number??0,0),t.length-1)]??null}var Vf=C(()=>[b(),J()],()=>new Map);function Zt(t){if(t.kind==="edg\
e")return{nodes:rt(u,t),edges:[t.index]};let e=Vf(),n=e.get(t.index)??Qi(u,t.index,b(),J());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function Kn(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.
index].timeline:Fi(e,t,n,u.about.period)}function va(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index]:Hi(e,t,n)}var ka={x:60,y:22},Kf=150,Yf=8e6,Jf=.15;function Sa(t,e,n){let{xs:o,ys:r,middle:s}=Xf(t),i=o.length*(o.length-1)/2,a=Math.
min(Kf,Math.ceil(Yf/Math.max(i,1)));for(let f=0;f<a;f+=1)Qf(o,r,e,180*(1-f/a));Zf(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&tm(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function Xf(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function Qf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let p=t[a]-t[m],g=e[a]-e[m],w=8100/(p*p+
g*g+1e-6);c+=p*w,f+=g*w,s[m]-=p*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,p]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,p)/90;s[a]-=m*g,i[a]-=p*g,s[c]+=m*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Jf*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*p,e[a]+=m*p}}function Zf(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function tm(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
ka.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+ka.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var em=180,Ma=110,nm=44,Gr=70,om=36,rm=66;function Ea(t,e,n,o){let r=sm(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],em];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?im(t,c,r):c.map(g=>[g,am(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=om&&(f=Math.
max(f,w*Gr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*f/Gr+1e-9));M.sort((A,$)=>p.get(A)-p.get($)||A-$);let T=cm(
M.map(A=>p.get(A)),Gr/f);M.forEach((A,$)=>{s.set(A,{x:f*Math.cos(T[$]),y:f*Math.sin(T[$])})}),g+=M.length,f+=g<c.length?
rm:Ma}c.length&&a.push(f-Ma+nm)}return{places:s,radii:a}}function sm({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[yt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>yt(e[a],s));return r.set(
s,i),i}}function im({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function am(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function cm(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:T}=i.pop();w={sum:w.sum+M,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function Yn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ta=10.5,lm=22,dm=5,um=60,$a=2,fm=6,Bt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Ur=[];function mm(t){if(!Ur[t.index]){let e=vt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Bt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Ur[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Ur[t.index]}function pm(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ta),lm))/2}function Jn(t,e,n=$a,o=pm(t,e)){let{width:r,above:s,
below:i}=mm(t),[a,c]=[o*r,o*(s+i)],f=on(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function on(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function hm(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function zr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Yn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,dm),...s]),m=new Set([...f,...r?t.slice(0,um):[]]);for(let g of e)a.add(
on(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?fm:$a,M=Jn(u.nodes[g],n,w),T=Jn(u.nodes[g],n,w,Ta),A=V=>V.
left>=c.left&&V.right<=c.right&&V.top>=c.top&&V.bottom<=c.bottom,$=V=>A(V)&&!a.hit(V,g),ht=V=>A(V)&&!a.hit(V,g,s.includes(
g)?0:g),gt=M.find($)??T.find($)??(m.has(g)?T.find(ht):void 0)??(f.has(g)?hm(T,c).find(ht):void 0);gt&&(a.add(gt,-1),p.push(
gt))}return p}function vt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var Xn=28,gm=.02,Na=1.6,wm=1.6,ym=6,xm=3.5,bm=5,vm=.8,Tt={upright:!1,across:1,down:1};function Aa({x:t,y:e}){let[n,o]=Tt.
upright?[-e,t]:[t,e];return{x:n*Tt.across,y:o*Tt.down}}function Oa({x:t,y:e}){let[n,o]=[t/Tt.across,e/Tt.down],[r,s]=Tt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Ia(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Qn(1);if(Tt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),Tt.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(Tt,Sm());for(let s of u.nodes)[s.x,s.y]=[s.x*Tt.across,s.y*Tt.down];let{scale:o}=rn(),r=Math.min(Math.max(
xm/o-ym,0),bm);r&&km(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,vm/o),2.5)}function km(t){let e=u.nodes.map(r=>on(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function Sm(){
let{scale:t}=rn(),{wide:e,high:n}=La(),{left:o,top:r,right:s,bottom:i}=Qn(t),a=c=>Math.min(Math.max(c,1),wm);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function La(){let{clientWidth:t,clientHeight:e}=h("network"),n=Xn+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*Xn,50),high:Math.max(e-Xn-n,50),below:n}}function rn(t=I().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=La(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[gm,2*Na];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:M,right:T,bottom:A}=Qn(g,t);g<=Na&&(T-w)*g<=s&&(A-M)*g<=i?
a=g:c=g}let f=Qn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(Xn-o-n)/
2}}}function Qn(t,e=I().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=on(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Jn(i,t)[0],p=Math.max(0,(f-c-n)/2);return[a,{left:c+p,right:f-p,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var Mm=1.5,Em=2,Tm=.3,Ca=Array.from({length:Mr},(t,e)=>`community-${e+1}`),Ba="community-other",Zn=null;function Ra(){return Zn||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Da(){return`${Ra()} ${d.colours}`}function to(){let t=document.documentElement;
t.dataset.theme=Ra(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Da(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Jt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Ca,
Ba].map(o=>[o,n(o)]))}}var Ut=to();function L(){return Ut}function Pa(){return Ut.name===Da()?!1:(Ut=to(),!0)}function Vr(t,e){
Zn=t,Ut=to();try{return e()}finally{Zn=null,Ut=to()}}function sn(t){return Kr(jt(u,t))}function Kr(t){return t===Mt?Ba:Ca[t]}
function Fa({index:t,observer:e}){let n=z()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function an(t){let e=z()?.
nodes[t.index]?.kind,n=d.colours==="community"?Ut.communities[sn(t.community)]:u.types[t.type].colour,o=e?Ut.changes[e]:
n;return Fa(t)?{fill:Ut.ground,border:o}:{fill:o,border:Ut.ground}}function eo(t,e){return Math.min(Fa(t)?Em:Mm,Tm*t.size*
e)}function $m(t){let{fill:e,border:n}=an(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Ia();var E=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map($m)),edges:[]},
JSON.parse(ae("options")));function Yr(){for(let t of u.nodes){let{options:e}=E.body.nodes[t.index],{fill:n,border:o}=an(
t);e.color={...e.color,background:n,border:o}}}var Jr=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),ja=0,Nm=500,Am=3;function Ha(){return 2*b().nodeIndices.length<u.nodes.length}
var _a=C(()=>[Xt(),!Xt()&&(Ha()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&J()],()=>{let t=Xt();if(t)return{free:!1,rings:[],
map:t,places:Xr(t.places)};if(d.focus?.rings)return Om(d.focus.node);let e={free:!0,rings:[],map:t};return Ha()&&b().nodeIndices.
length<=Nm?{...e,places:Im()}:{...e,places:Jr}});function Om(t){let{places:e,radii:n}=Ea(u,t,b(),J());return{free:!1,rings:n,
map:null,places:Xr(e)}}function Xr(t){return Jr.map((e,n)=>t.get(n)??e)}function Im(){let{nodeIndices:t,drawnIndices:e}=b(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:f,opacity:m}=u.edges[a],
p=u.nodes[c].community===u.nodes[f].community?Am:1;return[r.get(c),r.get(f),m*p]}),i=Sa(t.map(a=>({...Jr[a],size:u.nodes[a].
size})),s,n/(o||1));return Xr(new Map(t.map((a,c)=>[a,i[c]])))}var Z=C(()=>[_a(),d.moved],()=>{let t=_a(),e=[...t.places];
if(t.free)for(let[n,o,r]of d.moved)e[n]=Aa({x:o,y:r});return{...t,base:t,places:e}});function cn(){return ja}function te(t){
ja+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(E.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function no(t,e){if(!Z().free)return;let{
x:n,y:o}=Oa(e),r=d.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var Lm=400,Cm=5,Bm=1.5,Wa=3,Rm=.11,Dm=.012,Pm=.8,Ua=13,za=16,Va=C(()=>[I(),cn()],()=>{let t=[],{nodes:e,nodeIndices:n}=I();
if(n.length<=Lm||!Z().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Cm&&t.push(Fm(s,i,2*o*Dm))}),t});function Fm(t,e,n){let o={x:qa(e.map(
a=>u.nodes[a].x)),y:qa(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(Pm*e.length)).flatMap(a=>Hm(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:_m(
i)}}function Hm({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function qa(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function _m(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...Ga(e),...Ga(e.reverse())]}function Ga(t){let e=[];for(let n of t){for(;e.length>1&&jm(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function jm(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function Ka(t,e){return Math.min(Math.max((Wa-t/e)/(Wa-Bm),0),1)}function Ya(t,e,n,o){let r=Ka(n,o);if(r){t.globalAlpha=
Rm*r;for(let{community:s,corners:i}of Va()){t.fillStyle=L().communities[sn(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function Ja(t,e,n){let o=[];if(Ka(t,e)<.5)return o;let r=Yn(),s=vt(
h("overlay",HTMLCanvasElement));s.font=Qa();for(let{community:i,middle:a}of Va()){let{nodes:c}=I(),m=u.communities[i].members.
filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),p=Math.max(...m.map($=>s.measureText($).width))/2,g=za*m.length,w=($,ht,gt)=>Math.
max(Math.min($,gt),ht),M=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),A=[0,-g,g].map($=>({lines:m,
left:M-p,right:M+p,top:T+$,bottom:T+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));A&&(r.add(A,-1),o.
push(A))}return o}function Xa(t,{lines:e,left:n,right:o,top:r},s){t.font=Qa(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=L().ground,t.fillStyle=L().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*za+Ua];t.strokeText(i,c,f),t.fillText(i,c,f)})}function Qa(){return`600 ${Ua}px ${Bt}`}var Wm=.16,qm=.5,Za=.1;function oo(t,e,n,o){let{map:r}=Z();if(r)return Um(t,e,r,e.scale/n);Ya(t,e,n,o);for(let s of[...Z().
rings].reverse())Gm(t,e,s*e.scale,e.scale/n)}function Gm(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=L().edge,t.lineWidth=
r,t.globalAlpha=Za,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*Za,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Um(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=L().edge,t.lineWidth=r,t.
globalAlpha=Wm,tc(t,e,n),t.fill(),t.globalAlpha=qm,tc(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function tc(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,f]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,f):t.moveTo(c,f)})}var ec=120,Ae=h("overlay",HTMLCanvasElement),it=document.createElement("canvas"),F={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function mt(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function ce(t=0){F.until=
performance.now()+t+ec,window.clearTimeout(F.timer),F.timer=window.setTimeout(()=>{F.timer=0,F.blurred&&E.redraw()},t+ec)}
function Qr(){window.clearTimeout(F.timer),F.timer=0,ro()}function ro(){F.sharp=null,F.pictured=null}function so(){return F.
blurred}function nc(){let t=Vm(),e=o=>o.width===t.width&&o.height===t.height,n=F.timer!==0&&performance.now()<F.until;n&&
!F.pictured&&F.sharp&&e(Ae)&&zm(t,F.sharp),F.blurred=n&&F.pictured!==null&&e(it),E.body.nodeIndices=F.blurred?[]:I().nodeIndices}
function Zr(){F.sharp=mt(),F.pictured=null}function zm(t,e){if((it.width!==t.width||it.height!==t.height)&&(it.width=t.width,
it.height=t.height),![t,Ae].every(({width:o,height:r})=>o&&r))return;let n=vt(it);n.clearRect(0,0,it.width,it.height),n.
drawImage(t,0,0),n.drawImage(Ae,0,0),vt(Ae).clearRect(0,0,Ae.width,Ae.height),F.pictured=e}function oc(t){if(!F.pictured||
!it.width||!it.height)return;let e=it.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=mt(),s=r/F.pictured.scale,i=Math.round(
(n-F.pictured.x*s)*e),a=Math.round((o-F.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(it,i,a,Math.round(
it.width*s),Math.round(it.height*s)),t.restore()}function Vm(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var Km={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function io(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Bt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=L().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
L().ink,t.fillText(u.nodes[e.node].short,r,s)}function rc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Bt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=L().ink,t.fillText(e,n/2,o/2)}function sc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=z()?.edges[e.index]?.kind;
t.strokeStyle=o?L().accent:r?L().changes[r]:L().brightEdge,t.setLineDash(r?$e[r]:[]),ts(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function ts(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function ao(t,e,n){let{fill:o,border:r}=an(e),{shape:s}=u.types[e.type];co(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=eo(e,n.scale),t.strokeStyle=r,t.stroke()}
function es(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];co(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function co(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Km[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var ns=4,Ym=.5,Jm=52,Xm=2.5,ic=350,lo=1,os={left:-1/0,right:1/0,top:-1/0,bottom:1/0},le=!0,rs=0;function ee(){return os.
left>-1/0}function uo(){return rs}function Oe(t=!1){le=!0,kt({...ss(),animated:t})}function ss(){let{scale:t,position:e,
offset:n}=rn(),o=h("network").clientWidth/2-ns,r=h("network").clientHeight,[s,i]=[ns-r/2-n.y,r/2+n.y-ns];return os={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},lo=t,{position:e,scale:t,offset:n}}function $t(){return{scale:lo,frame:os}}
function ac(){return le}function Ie(){le=!1,rs+=1}function kt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){rs+=
1;let r=o&&On();r&&ce(ic),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:ic,easingFunction:"easeInOutQuad"}})}
function Le(t){le=!1;let e=Math.min(Math.max(E.getScale()*t,lo/4),10);kt({position:E.getViewPosition(),scale:e,animated:!0})}
function cc(t,e){le=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();ce(),kt({position:{x:n+t/r,y:o+e/r},scale:r})}function fo(){
if(!d.selected)return;let t=rt(u,d.selected).flatMap(c=>Q(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[ln(),dc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
le=!1;let i={x:Se(t.map(c=>c.x)),y:Se(t.map(c=>c.y))},a=e?Math.max(E.getScale(),Ym):E.getScale();kt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function lc(t,e){le=!1;let n=rn(t,{beside:dc(),covered:Math.max(ln(),0)});kt({...n,
scale:Math.min(n.scale,Xm*lo),animated:e})}function dc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function ln(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Jm:0}var Qm=350,Zm=600,tp=2500,Ce=null,is=0;function Be(){return Ce}function de(){Ce&&(window.cancelAnimationFrame(is),te(Ce.
places),Ce=null,Qr())}function pc(t,e,n){let o=u.nodes.map(({x:T,y:A})=>({x:T,y:A}));if(window.cancelAnimationFrame(is),
Ce=null,te(t),Qr(),!ee())return;let[r,s]=[uc(),ss()],{nodeIndices:i,drawnIndices:a}=I(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=Zm&&a.length<=tp;if(c*r.scale<1||!f||!On()){e&&i.length?kt({...s,animated:c*
r.scale<1}):E.redraw();return}e&&kt(s);let m=e?uc(s):r;Ce={places:t,scale:m.scale,labels:n()};let[p,g]=[performance.now(),
uo()],w=()=>{let T=Math.min((performance.now()-p)/Qm,1),A=T*T*(3-2*T);if(T===1)return M();te(t.map(($,ht)=>fc(o[ht],$,A))),
uo()===g?mc(fc(r,m,A),r.scale*(m.scale/r.scale)**A):E.redraw(),is=window.requestAnimationFrame(w)},M=()=>{if(de(),uo()!==
g)return E.redraw();mc(m,m.scale),e&&fo()};w()}function uc(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),
scale:E.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function fc(t,e,n){return{x:t.x+(e.x-t.x)*n,
y:t.y+(e.y-t.y)*n}}function mc({x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),ep=2500,np=2500,dn=C(()=>[E.getScale(),$t().frame,I(),cn()],()=>Ja(E.getScale(),$t().
scale,$t().frame)),ue=C(()=>[E.getScale(),$t().frame,I(),cn()],()=>{let t=E.getScale(),{scale:e,frame:n}=$t(),{nodeIndices:o}=I(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/np)),i=r<o.length*ep,a=t===e?[...dn(),op(n,t)]:dn();return zr(
s,o,t,n,{crowd:i,taken:a})});function op(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function un(){if(!ee())return;let t=vt(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),as(t,mt())}function rp(){let t=st(),e=t?null:
d.selected??d.hovered,n=t?ip(t):e&&ap(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Wt(o,e)&&cp(n,o);
return sp(n)}function sp(t){let e=t.nodes.filter(Q);return e.length?{...t,nodes:e,edges:t.edges.filter(nn),ringed:t.ringed.
filter(Q),pointed:t.pointed.filter(Q)}:null}function ip({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function ap(t){return{...Zt(t),ringed:rt(u,t),accented:new Set,pointed:[]}}
function cp(t,e){for(let n of rt(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...rt(u,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function as(t,e){if(u.nodes.length&&!I().nodeIndices.
length)return rc(t,"The filters leave nothing to show.");let n=rp(),o=new Set(n?n.nodes:[]),r=Be();if(r)lp(t,r,e,o);else
for(let s of dn())Xa(t,s,e);for(let s of r?[]:ue())!o.has(s.node)&&hc(s,e)&&io(t,s,e);n&&(t.globalAlpha=L().veil,t.fillStyle=
L().ground,t.fillRect(0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,dp(t,n,e))}function lp(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];io(t,i,{...r,x:r.x+f,y:r.y+m})}}function hc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&
s+o>0&&s+n<_.clientHeight}function dp(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=$t();for(let c of[
...n].reverse())sc(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())ao(t,u.nodes[c],i);for(let c of o)es(t,u.nodes[c],
i,L().accent,2.5);for(let c of s)o.includes(c)||es(t,u.nodes[c],i,L().ink,1.5);for(let c of zr([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))hc(c,i)&&io(t,c,i,o.includes(c.node))}var wc=5,up=5,fp=40;function gc(t,e=0){let n=mt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=xc(o,r,(wc+e)/n.scale)??
mp(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=pp(o,r,(up+e/2)/n.scale);return i===null?null:K(i)}function yc(t){let e=mt();
return xc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,wc/e.scale)}function xc(t,e,n){let o=null,r=1/0;for(let s of bc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function mp(t,e){if(d.selected)return null;let n=ue().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function pp(t,e,n){let o=null,r=n;for(let s of bc().
edges){let i=u.edges[s],a=hp(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function bc(){let{nodeIndices:t,
drawnIndices:e}=I();if(!d.selected)return{nodes:t,edges:e};let n=Zt(d.selected);return{nodes:[...n.nodes.filter(Q),...t],
edges:n.edges.filter(nn)}}function hp(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function vc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Ct(
null);if(n.buttons)return fn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=gc(r);Ct(s),gp(s,r)},fp)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Ct(null),fn()}),E.on("click",
({pointer:n,event:o})=>{fn(),D(gc(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",fn)}function gp(t,e){if(!t)return fn();
let n=h("tip");n.replaceChildren(...wp(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function wp(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[S(o.label,"strong"),l("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
S(u.nodes[e.a].label)," – ",S(u.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function fn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var yp=6,X=null;function kc(){return X!==null}function xp(t){if(X)return cs();if(!Z().free||t.button||t.shiftKey||!t.isPrimary)
return;Be()&&(de(),E.redraw());let e=h("drawing").getBoundingClientRect(),n=yc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!bp(n))return;let{x:o,y:r}=u.nodes[n];X={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function bp(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function vp({pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,
n-X.from.y];if(!X.moves&&Math.hypot(o,r)<yp)return;X.moves=!0;let{scale:s}=mt();Object.assign(u.nodes[X.node],{x:X.home.
x+o/s,y:X.home.y+r/s}),Ct(R(X.node)),un()}function cs(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,moves:o}=X;
if(X=null,E.interactionHandler.options.dragView=!0,!o)return;Ct(null);let{x:r,y:s}=u.nodes[e];t?no(e,{x:r,y:s}):Object.assign(
u.nodes[e],n)}function Sc(){h("network").addEventListener("pointerdown",xp,{capture:!0}),window.addEventListener("pointe\
rmove",vp),window.addEventListener("pointerup",cs),window.addEventListener("pointercancel",()=>cs())}var kp=1500,Sp=.25,Mp=.2;function Ep(){let t=I().drawnIndices.length>kp?Sp:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function mo(t,e){let n=Ep();t.strokeStyle=L().edge;let o=e.scale/E.getScale();for(let r of I().
drawnIndices){let s=u.edges[r],i=z()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?Mp:0),1),i&&(t.strokeStyle=L().changes[i]),i&&t.setLineDash($e[i].map(a=>a*o)),ts(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function ls(t){return t!==Mt?u.communities[t].name:jt(u,0)===Mt?"No communities":"Smaller communities"}function ds(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Mt)-+(e===Mt)||t-e).map(([t,e])=>({community:t,colour:Kr(t),text:ls(t),count:e}))}
function us(t){return!d.communities.length||d.communities.includes(t)}function Tp(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...ds().map($p)),e&&N(t,`[data-community="${e}"]`)?.focus())}function $p({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:us(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},An(e),S(n),l("span",{class:"type-count",text:x(o)})))}function Mc(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),k(()=>[d.colours,b()],()=>Tp(t))}function fs({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${v(i,o)} in ${v(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${x(e[0])} to ${v(e[1],o)}, in ${x(n[0])} → ${v(n[1],"article")}`}function Ec(t){
let e=ya(t),n=e&&fs(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Rt(t){let[e,n]=[()=>Ct(t),()=>Ct(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function mn(t){
let e=u.nodes[t],n=R(t);return l("button",{type:"button",class:"end",...Rt(n),onclick:()=>D(n)},et(u.types[e.type]),S(e.
label))}function po(t){let e=R(t);return l("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>D(e)},S(u.nodes[t].
label))}function ho(t,e,n,o){let r=u.nodes[t],s=R(t),i=l("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>D(
s)},et(u.types[r.type]),S(r.label),bi(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:Qe(n,d.rank)}));
let a=K(o),c=d.rank!=="weight"&&Qe(J()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:x(n),...Rt(a),onclick:()=>D(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function at(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=tt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function ms(t,e,n,o){let r=h(t,HTMLInputElement);
at(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),k(()=>[d[n]],()=>{let s=v(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function go(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),k(()=>[e()],()=>{o.checked=e()})}function Re(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),k(()=>[n()],()=>{r.value=n()})}var Np=12,pt=ie(u.articles);function wo(t){return t.length===1?ve(t[0]):`${x(t.length)} of ${x(pt.length)} sources`}function ps(t){
let e=pt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===pt.length?null:e})}function Ap({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??pt.map(o=>o.name));e.checked?n.add(t):n.delete(t),ps(n)}});
return e}function Op({name:t,count:e},n){return l("label",{class:"switch"},n,S(ve(t)),l("span",{class:"type-count",text:x(
e)}))}function Tc(){let t=pt.map(Ap),e=pt.map((s,i)=>Op(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=pt.length<Np;let o=pt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";at("sources",pt.length<2&&o),n.addEventListener("input",()=>{let s=B(n.value);e.forEach((i,a)=>{i.hidden=!B(ve(pt[a].
name)).includes(s)})});let r=()=>pt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>ps(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
pt.map(({name:i})=>i));for(let i of r())s.delete(i);ps(s)}),k(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(pt[a].name)})})}var Ip=2,zt=be(u.articles).map(G),pn=ie(u.articles).map(({name:t})=>t),vo=["First","Second"],yo=l("select",{id:"compare-\
by",onchange:()=>y({compare:Cp(yo.value)})},l("option",{value:"",text:"Nothing"}),zt[0]!==zt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),pn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),xo=vo.map(t=>["fr\
om","until"].map(e=>Lp(`${t} period: ${e}`))),bo=vo.map(t=>l("select",{multiple:!0,size:Math.min(pn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:Ic},...pn.map(e=>l("option",{value:e,text:ve(e),dir:"auto"})))),Ac=vo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},xo[e][0],l("span",{text:"–"}),xo[e][1]),
bo[e])),Oc=l("p",{class:"hint",text:"The strip below the drawing chooses the second period, too."}),hs=l("div",{class:"c\
ompared",id:"compared"}),$c=l("span",{class:"frame-changes"},...Object.keys(Jt).map(t=>l("span",{},Bc(t),t)));function Lp(t){
return l("input",{type:"date",min:zt[0],max:zt.at(-1),"aria-label":t,onchange:Ic})}function Cp(t){if(t==="sources")return{
by:t,sides:[pn.slice(0,1),pn.slice(1)]};if(t!=="periods")return null;let[e,n]=[zt[0],zt[zt.length-1]],o=zt.find((s,i)=>s>
e&&i>=(zt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return y({period:null}),{by:t,sides:[[e,Bp(r[0])],[...r]]}}
function Bp(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Ic(){let{compare:t}=d;if(!t)return;
let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...bo[o].selectedOptions].map(({value:i})=>i);let[r,s]=xo[o].map(({
value:i})=>i);return Lt(r)&&Lt(s)&&r<=s?[r,s]:n});y({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function Lc({
by:t,sides:e}){return e.map(n=>t==="sources"?wo(n):It(n[0],n[1]))}function Cc(){return d.compare?`Compared: ${Lc(d.compare).
join(" with ")}`:""}function Bc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":$e[t].join(" "),"str\
oke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return O("svg",{viewBox:"0 0 48 12",class:`\
change-sign ${t}`,"aria-hidden":"true"},O("path",n),O("circle",o))}function Nc(t,e,n){return t.filter((o,r)=>o?.kind===e&&
n[r]).length}function Rp({nodes:t,edges:e}){let n=b(),o=Object.entries(Jt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
Bc(s),s),l("td",{text:x(Nc(t,s,n.nodes))}),l("td",{text:x(Nc(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function Dp({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Jt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,Ip)),o=e.filter(({likelihood:r})=>Math.abs(r)>=Fr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(Pp)),l("p",{class:"hint",text:`Of ${v(e.length,"edge")} whose share changed, ${x(o)} changed by more \
than chance alone does once in 20 times (G² of ${Fr} or more).`})]}function Pp(t){let e=K(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>S(u.nodes[a].label)),i={type:"button",class:"inline-name",...Rt(e),onclick:()=>D(e)};return l("li",{},
l("button",i,r," – ",s),` ${fs(t,"sentence")}`)}function Fp(){let{compare:t}=d,e=z();h("compare-form",HTMLDetailsElement).
open||=t!==null,yo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of bo[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of xo[i].entries())f.value=a[c];for(let[i,a]of Ac.entries()){a.hidden=!t,
bo[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),$c.hidden=!e,N(document,".frame-legend")?.append($c),Oc.hidden=t?.by!=="period\
s",t&&nt(),hs.hidden=!e,!t||!e)return;let{sizes:n}=e,o=Lc(t).map((i,a)=>`${vo[a]}: ${i}, ${v(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";hs.replaceChildren(...tt([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${x(r)}.`}),Rp(e),...Dp(e)]))}function Rc(){let t=h("compare");t.hidden=yo.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),yo),...Ac,Oc),hs),k(()=>[d.compare,z(),b()],Fp)}var Dc={types:()=>d.types.every(Boolean)?"":_p(),minimum:()=>d.minimum>1?`At least ${v(d.minimum,"sentence")}`:"",focus:()=>d.
focus?Hp(d.focus):"",rank:()=>d.rank===Et(u).rank?"":`Ranked by ${xt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${v(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>jp(),
compare:Cc,period:()=>d.period?It(...d.period):"",sources:()=>d.sources?wo(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Yt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:gs};
function gs(){return d.moved.length?`${v(d.moved.length,"node")} moved`:""}function Hp({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function _p(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function jp(){let{communities:t}=d;
return t.length===1?`Community of ${ls(t[0])}`:t.length?`${x(t.length)} communities`:""}function Pc(){return Object.entries(
Dc).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Wp=new Set(["types","minimum"]);function qp(t){let e={...Et(u),
focus:null,moved:[]};y({[t]:e[t]})}function Gp(){let t=Object.entries(Dc).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Wp.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>qp(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(N(
n,"button")??N(h("more-filters"),"summary"))?.focus()}function Fc(){h("reset").addEventListener("click",()=>{y({...Et(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),k(()=>[b(),d.moved],Gp)}var fe=16,Up=400;function Mo(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*fe,s=Pc(),i=[h("counts").textContent,
gs(),d.view==="map"&&Un(u.map),u.about.built&&`built ${q(u.about.built)}`],a=n?[...ko(u.about.title,r,1.5*o,!0),...ko(i.
filter(Boolean).join(" · "),r,o),...ko(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Yp(zp(),r,o),...ko(e,r,o)];
return{above:a,below:c,top:Hc(a),bottom:Hc(c)}}function hn(t,e,n){let o=n+fe/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=jc(r);let s=fe;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=_c(r),t.fillStyle=L().ink,t.fillText(i,s+(a?ws(r):0),o),s+=Eo(r,i)+(a?ws(r):0)+fe}}function zp(){let t=u.types.flatMap(
(r,s)=>{let i=I().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||z()?L().muted:r.colour;return i?[{
text:r.plural,sign:So(r.shape,a)}]:[]});if(z())return[...t,...Vp()];let e=I().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:So("square",L().muted,!0)},o=d.colours==="community"?ds().filter(({community:r})=>us(r)).
map(({colour:r,text:s})=>({text:s,sign:So("dot",L().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Vp(){return Object.
keys(Jt).map(t=>({text:t,sign:So("dot",L().changes[t],t==="went"||t==="shrank")}))}function So(t,e,n=!1){return(o,r,s,i)=>{
co(o,t,r,s,i),o.fillStyle=n?L().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function ko(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of ut(t,Up).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&Eo(r,a)<=e?s[s.length-1]=a:s.push(...Kp(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function Kp(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&Eo(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Yp(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ut(s,60),sign:i},c={letters:n,parts:[]},f=Eo(c,a.
text)+ws(c)+fe;f>r+fe&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function _c({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Bt}`}function jc({letters:t}){return Math.round(1.5*t)}function ws({letters:t}){
return 1.5*t}function Eo(t,e){let n=vt(_);return n.font=_c(t),n.measureText(e).width}function Hc(t){return t.length?t.reduce(
(e,n)=>e+jc(n),0)+fe:0}var Wc=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var gn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(O("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=O("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
Wc," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(O("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function qc(t,e,n){let o=O("title",{},t.replace(Wc,"\
 "));return O("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Bt,role:"img"},o)}function Gc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var To=2,Jp=18,Xp=100;function Uc({ground:t,credit:e}){return Vr(t,()=>zc(Mo(_.clientWidth,{credit:e})))}function zc(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*To,height:o*To}),s=vt(r);return s.scale(
To,To),s.fillStyle=L().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Kc(s),s.restore(),hn(s,t.above,0),hn(s,t.below,t.top+n),r}function Vc({ground:t,credit:e}){return Vr(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=Mo(n,{credit:e}),s=r.top+o+r.bottom,i=qc(u.about.title,n,s),a=new gn(i);a.fillStyle=L().ground,
a.fillRect(0,0,n,s);let c=O("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Kc(new gn(c)),hn(
a,r.above,0),hn(a,r.below,r.top+o),i})}function Kc(t){let e=mt();oo(t,e,e.scale,$t().scale),mo(t,e);for(let n of I().nodeIndices)
ao(t,u.nodes[n],e);as(t,e)}function ys(){return zc(Mo(_.clientWidth,{titled:!1,letters:Jp}))}function Yc(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=ys();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,y({sentences:Math.max(e,Xp)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Jc={x:0,y:0,scale:1},bs=0;function Qp(){let t=E.getScale();if(t!==bs){bs=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=eo(e,t)}}function Zp(t){if(so())return oc(t);Qp(),oo(t,Jc,E.getScale(),$t().scale),mo(t,Jc)}function th(){
so()||!ee()||(un(),Zr())}function eh(){if(ee()){if(ro(),so())return E.redraw();un(),Zr()}}function nh(){let t=()=>{kc()||
(de(),Ie(),ce())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function vs(){Y()||(ro(),ee()&&E.redraw())}var Xc=null;
function oh(){let{base:t,places:e}=Z(),n=t!==Xc;Xc=t,pc(e,n,ue)}function xs(){Pa()&&(Yr(),vs())}function Qc(){let t=N(h(
"network"),"*");t&&(t.tabIndex=-1),E.on("initRedraw",nc),E.on("beforeDrawing",Zp),E.on("afterDrawing",th),nh(),E.on("res\
ize",()=>queueMicrotask(()=>{ac()&&Oe()})),h("zoom-in").addEventListener("click",()=>Le(1.4)),h("zoom-out").addEventListener(
"click",()=>Le(1/1.4)),h("zoom-all").addEventListener("click",()=>Oe(!0)),h("drawing").addEventListener("keydown",sh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",xs),k(()=>[d.theme,d.colours],xs),k(()=>[z()],()=>{
bs=0,Yr(),vs()}),Sc(),Mc(),Yc(xs),k(()=>[Z()],oh),k(()=>[I(),d.view],vs),k(()=>[d.selected,d.hovered,d.view,st()],eh),k(
()=>[d.selected,d.view],()=>{Be()||fo()})}function rh(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[
{x:o,y:r},s]=[Z().places[n],E.getScale()];no(n,{x:o+t/s,y:r+e/s})}function sh(t){if(t.target!==h("drawing")||!Ot(t))return;
let e=t.shiftKey?20:60,n=t.shiftKey?rh:cc,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(
0,e),"+":()=>Le(1.25),"=":()=>Le(1.25),"-":()=>Le(.8),0:()=>Oe(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}var ih=1500,$o=l("p",{class:"frame-hint","aria-hidden":"true"}),Zc=0;function tl(t){$o.textContent=t,$o.classList.add("s\
hown"),window.clearTimeout(Zc),Zc=window.setTimeout(()=>$o.classList.remove("shown"),ih)}function ah(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),tl("Ctrl + wheel zooms; so does the wheel after a click"))}var wn=null;function ch(t){
let[e,n]=t.touches,o=wn;if(wn=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!wn)return t.type==="touchmov\
e"&&tl("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[E.getViewPosition(),E.getScale()],i={x:r.x-
(wn.x-o.x)/s,y:r.y-(wn.y-o.y)/s};Ie(),ce(),E.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function el(){if(!U)
return;h("drawing").append($o);let t=h("network");t.addEventListener("wheel",ah,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,ch,{capture:!0,passive:!1})}function lh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
at("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${x(o.documents)})`]);Re("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),at("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Yt(o)]);Re("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function dh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function nl(){lh(),k(()=>[d.problem],dh),k(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),k(()=>[qt(d)],()=>{qt(d)&&nt()})}var ks={width:320,height:40},uh=60,Ss=["from","until"],H=be(u.articles);function fh(){let{days:t,counts:e}=Cn(H,uh),n=H[H.
length-1]-H[0]+1,o=Math.max(...e),[r,s]=ol(),{width:i,height:a}=ks;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=H[0]+p-1>=r&&H[0]+m<=s;return[
O("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function ol(){let[t,e]=[H[0],H[H.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(_t);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function mh(t){let[e,n]=[H[0],H[H.length-1]],[o,r]=Ss.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),rl()}function rl(){let[t,e]=ol(),n=H[0],o=(n+H[H.length-1])/2;Ss.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",q(G(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=It(G(t),G(e));let r=u.articles.length-H.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,fh()}
function sl(){let t=H.length>1&&H[0]<H[H.length-1],e=H.length>0&&`All dated articles are of ${q(G(H[0]))}.`;if(at("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${ks.width} ${ks.height}`);
for(let n of Ss){let o=h(n,HTMLInputElement);o.max=String(H[H.length-1]-H[0]),o.addEventListener("input",()=>mh(n))}k(()=>[
d.period],rl)}}function ph(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},et(t),l("span",{class:"type-n\
ame",text:t.plural}),l("span",{class:"type-count"}))))}function hh(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=N(e,".type-count");o&&(o.textContent=x(t[n]))})}function il(){
ph(),k(()=>[b()],hh)}var Ms=!u.edges.length&&"There are no edges.";function gh(){at("rank",Ms),Re("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),k(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Gt(d.rank)?" Measured over all articles.":
"",e=Me(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function wh(){let t=Hn(u);at(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Re("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${x(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function yh(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=I(),s=(f,m,p)=>f===m?v(m,p):`${x(f)} of ${v(m,p)}`,i=n.length<e?` (${x(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function xh(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;at("officials",!e&&
"No person has an office.");let n=`${x(e)} of ${x(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,go("officials",()=>d.officials,o=>({officials:o})),go("hide-isolates",
()=>!qn(d),o=>({isolates:!o})),k(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!qn({...d,isolates:!0});at("isolat\
es",Ms||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function al(){il(),ms("minimum",
Ee(u.edges.map(e=>e.weight)),"minimum","sentence"),ms("minimum-documents",Ee(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);at("all",Ms||t&&"Each edge is among the strongest of a node."),
go("all",()=>d.all,e=>({all:e})),gh(),wh(),sl(),Tc(),nl(),xh(),Rc(),k(()=>[I()],yh),Fc()}var bh=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function No(t){return bh.reduce((e,[n,o])=>e.replace(n,o),t)}function Es({length:t}){return t<4?0:t<7?1:
2}var vh=[0,1,2].map(()=>new Uint8Array(256));function Ts(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=vh;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Dt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[kh,Sh]=[.5,.25],[cl,ll]=[4,3],ct=255;function dl(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=B(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(No),nodes:t.length,others:e.length}}function ul(t,e,n=1/0){let o=B(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=cl,a=$s(t,Eh(t,o),r,s);return i&&(a=$s(t,Th(t,o),r,s)||
a),i&&!a&&$s(t,$h(t,o),r,s),Mh(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Dt.sound}))}function $s(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:kh)+(i.
drawn?0:Sh),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Mh(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function Eh({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Ns(t,a=>a.startsWith(i)?0:ct)):[];return i=>i.plain.includes(e)?i.plain===e?Dt.whole:i.plain.startsWith(e)?Dt.start:i.
plain.includes(r)?Dt.word:Dt.part:s.length&&As(i,s)<ct?Dt.anyOrder:o.length>=cl&&i.joined.startsWith(o)?Dt.joined:1/0}function Th({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=No(r),i=s.length>=ll;return Ns(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:ct)});return r=>{let s=As(r,o);return s<ct?Dt.sound+s/ct/4:1/0}}function $h({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=No(a),f=Es(c);return Ns(e,(m,p)=>{if(c.length<ll)return t[p].startsWith(a)?0:ct;let g=Ts(
c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?ct:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=Es(s);return a=>{
let c=As(a,r);if(c<ct)return Dt.fault+c/ct;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let m=Ts(
s,a.joined,i);return m<=i?Dt.fault+(9*m+4)/ct:1/0}}function Ns(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function As({words:t},e){if(e.length>t.length)return ct;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===ct||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return ct;n+=r[t[s]],o|=1<<s}return Math.
min(n,ct-1)}var fl=8,ml;function Nh(){return ml??=dl(u.nodes,u.others),ml}function Ah(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function Oh([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var yn=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?ul(Nh(),
e,this.otherChosen?fl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,fl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Oh(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:l("small",{},"alias ",S(o)),p=s?l("small",
{text:"similar spelling"}):null,g=Ah(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},et(
u.types[c]),l("span",{class:"found"},S(a),m,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function xn(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Ao(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new yn(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var Ih={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},bn="~";function Pt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function Lh(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Pt(n).slice(1,-1)).join(`
`)}"""`:Pt(t)}function Os(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${Lh(n)}`:[])}function wl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Os({title:t}),...e.flatMap(Ch)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Ch({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Pt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${Pt(c)} = ${Pt(f)}`);return[["[[step]]",...Os({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Os({...c})])]}function yl(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...pl(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>pl(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function pl(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Is({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Ls(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(bn).slice(0,Ih[n]??0)}})}function xl(t,e){return Ls(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Is(t,e,a)??a),i=o.slice(r.join(bn).length);return`${n}=${encodeURIComponent(s.join(bn)+i)}`}).join(
"&")}function bl(t,e){return e.path.map(n=>Is(t,e,n)??n)}function vl(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(bn))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>Is(t,e,m)),f=i.flatMap(
(m,p)=>m&&c[p]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().
join(bn))&&f.push(`${o(p)} – ${o(g)}`)}return f},s=Ls(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function kl(t,e,n){let o=Ls(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function hl(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}var gl=new WeakMap;function Bh(t,e){let n=gl.get(t)??new Map;return n.size||(t.sentences.forEach(
(o,r)=>{let s=hl(o.text);n.set(s,[...n.get(s)??[],r])}),gl.set(t,n)),n.get(hl(e))??[]}function vn(t,{text:e,article:n}){
let{articles:o,sentences:r}=t,s=Bh(t,e);return s.find(i=>o[r[i].article].id===n)??s[0]??null}var Ml={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},El=500,Cs=["checked","doubtful"];function Io(t){return t.
map(B).sort().join("|")}function Bs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function ne(t){return t.every(e=>B(e)!=="")}function Rs(t,e){let[n,...o]=e.map(B);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Io(s)===Io(e):s.some(i=>B(i)===n))}function Tl(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(B):[],i=t.filter(m=>m.section!==o||Io(m.names)!==Io(r)),a=i.filter(m=>!m.names.some(p=>s.includes(B(p)))),
c=$l(e,n)?a:[...a,e],f=Rh(c);return f?{corrections:t,said:f}:{corrections:c,said:a.length<i.length?"Its other correction\
s are taken out.":""}}function Rh(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(B(a));for(let{section:a,
names:c}of t){let[f,m]=a==="same"?c.map(o):[];f!==m&&e.set(f,m)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(B):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:f}of t){let[m,p=m]=c,g=["drop","different"].includes(a)?
void 0:c.find(T=>r.has(B(T)));if(g!==void 0)return`${Vt(g)} will be dropped: undo that first.`;if(a==="different"&&o(m)===
o(p))return`${Oo(m,p)} would be one and two: undo the other first.`;if(a==="mark"&&c.length>1&&o(m)===o(p))return`${Oo(m,
p)} will be one, and have no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(m)}`,M=s.get(w);if(M!==
void 0&&M!==f)return`What will be one cannot have two ${a==="type"?"types":"names"}: ${Oo(M,f)}.`;s.set(w,f),a==="rename"&&
i.set(B(m),B(f))}for(let a of i.keys()){let c=new Set([a]),f=i.get(a);for(;f!==void 0&&i.has(f)&&!c.has(f);)f=i.get(c.add(
f)&&f);if(f===a&&c.size>1)return"Names that are only exchanged go in a circle: take another name for one."}return""}function $l({
section:t,names:e,value:n,note:o},r){let s=e.map(f=>Dh(f,r)),[i,a]=s;return{same:()=>i!==void 0&&i===a,different:()=>i!==
void 0&&i!==a&&!i.names.has(B(e[1])),drop:()=>s.every(f=>f===void 0),rename:()=>i?.label===n,type:()=>i!==void 0&&r.types[i.
type].name===n,mark:()=>{let f=e.length>1?Er(r,i?.index,a?.index):r.nodes[i?.index??-1];return f?(!n||f.mark===n)&&(!o||
f.note===o):!n&&!o}}[t]()}var Sl=new WeakMap;function Dh(t,e){let n=Sl.get(e);if(!n){let o=[...e.nodes.map(r=>({...r,aliases:r.
forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,called:a,aliases:c})=>({
own:a.map(B),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(B))}}));n=new Map(o.flatMap(({named:r})=>[...r.
names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);Sl.set(e,n)}return n.get(B(t))}function Nl(t,e){
try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>Ph(o,e)&&!$l(o,e)):[]}catch{return[]}}function Ph(t,{types:e}){
let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(Ml,n)||!i.every(f=>typeof f==
"string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(a)&&["",...Cs].includes(r)&&
r+s!=="",rename:a===1&&ne([r]),type:a===1&&e.some(({name:f})=>f===r)};return ne(o)&&c[n]}function Ds(t){return["# Correc\
tions from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(Ml).flatMap(([n,
o])=>{let r=t.filter(s=>s.section===n).flatMap(o?Fh:Hh);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}]`,...r]:[]}),
""].join(`
`)}function Fh({section:t,names:e,value:n,note:o}){let r=e.map(Pt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Pt(o)}`].filter(Boolean).join(
", ")} },`]}function Hh({names:t,value:e}){return[`${Pt(t[0])} = ${Pt(e)}`]}function Al({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?Vt(r):Oo(r,s);return{same:`${i} are one`,different:`${i} are two`,drop:`${Vt(r)} is dropped`,rename:`${Vt(
r)} is renamed ${Vt(n)}`,type:`${Vt(r)} is of the type ${n}`,mark:[i,n&&`${n}`,o&&Vt(o)].filter(Boolean).join(": ")}[t]}
function Oo(t,e){return`${Vt(t)} and ${Vt(e)}`}function Vt(t){return`“⁨${ut(t,80)}⁩”`}function De(){return Zi(u,d)}function Pe(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...Br(u),focus:null})})}function Ps(){let t=h("details").contains(document.activeElement);D(null),t&&h("drawing").focus()}function Fe(t,e,...n){
let o=dt("Close details",Ps);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function Lo({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),Pe())}function Co(t,[e,n],o){let{first:r,last:s}=va(t),i=[[e,x(n)],["Articles",x(o)],["First s\
een",r&&q(r)],["Last seen",s&&q(s)]],a=Fs(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Ec(t)):a}function Fs(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function He(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Bo({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(S(e)),n}function Ro(){return!U&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),N(e,"summary")?.focus()}})}
function Do(){return!U&&l("div",{id:"pending"})}function me(t,e,n="",o=""){let{corrections:r,said:s}=Tl(d.corrections,{section:t,
names:e,value:n,note:o},u);y({corrections:r}),h("corrected").textContent=s}function _h(t){y({corrections:d.corrections.filter(
e=>e!==t)})}function _s(t,e){let n=t.map(o=>{let r=Al(o),s=()=>{_h(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function Hs({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Bs(u,{kind:t,index:e}),
s=Rs(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function jh(t){let e=Cs.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Hs(t);o===s&&o===a?h("corrected").textContent=Ol:me(
"mark",r,o===s?a:o,i)}})),n=Il("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Hs(t);me("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=Ol)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var Ol="graphkit.toml s\
ays so: take it out there.";function Il(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:El,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Wh(t){let{index:e,called:n,forms:o}=t,[r]=n,s=Il("name","Name",m=>{if(!ne([m]))return js();me("rena\
me",[r],m),u.nodes.some(g=>g.index!==e&&g.label===m)&&(h("corrected").textContent="Another node has this name; “Same as”\
 makes both one.")}),i=l("select",{id:"correct-type",onchange:()=>me("type",[r],i.value)});i.append(...u.types.map(m=>l(
"option",{text:m.name,value:m.name})));let a=xn("correct-same"),c=([m])=>{a.value="",m!==r&&ne([m])&&me("same",[r,m])},f=o.
filter(({text:m,splits:p})=>p&&ne([m])&&B(m)!==B(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Ao(a,"Same as",m=>c(u.nodes[m].called),m=>c(u.others[m].called)),f.length>0&&l("div",{class:"depths",role:"\
group","aria-label":"Another entity is"},l("span",{text:"Another entity is:"}),...f.map(({text:m})=>l("button",{type:"bu\
tton",class:"depth",onclick:()=>me("different",[r,m])},S(m)))),l("button",{type:"button",class:"ask",text:"Drop this nod\
e",onclick:()=>me("drop",n.filter(m=>ne([m])))})]}function Po(t){if(U)return null;let e=ne(Bs(u,t))?[l("p",{class:"hint",
text:"The next build takes what you mark here. Notes are shown in its page and files."}),...jh(t),...t.kind==="node"?Wh(
u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter or a digi\
t cannot be corrected."})],n=He("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function js(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Hs(e),s=Rs(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,_s(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&B(g.names[0])===B(n[0]));N(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:f}=u.
nodes[e.index]??{},m={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[f]?.name};for(let[p,g]of Object.entries(
m)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function Ll({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>qh(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function qh(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Ar(i[e]):jn(i[e],
r),c=s?Or(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${zi(c)}`:a})),l("dd",{text:Yi(
t,i[e],c)||`${o}.`})]}var lt="~";function Fo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Cl(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Ws(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function _e(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function qs(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Bl(t){let e=qs(t.nodes),
n=qs(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(lt),c])),r=Et(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Gh(),node:_e(e,i=>s(i,"node"),i=>({selected:R(i)})),edge:_e(
o,i=>s(i,"edge"),i=>({selected:K(i)})),other:_e(qs(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Uh(t,e),"\
not-through":zh(t,e),"not-through-type":Vh(t),view:Fo("view",["drawing",...t.map.land?["map"]:[],"nodes","edges"]),focus:Kh(
t,e),moved:Yh(t,e),without:Jh(t),min:Cl("minimum",Ee(t.edges.map(i=>i.weight))),articles:Cl("minimumDocuments",Ee(t.edges.
map(i=>i.documents))),rank:Fo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Xh(t),community:Qh(t,e),period:Zh(t),source:eg(
t),compare:tg(t),article:_e(n,({article:i})=>i,i=>({article:i})),topic:_e(e,({topic:i})=>i,i=>({topic:i})),officials:Ws(
"officials",r.officials),all:Ws("all",r.all),isolates:Ws("isolates",r.isolates),colours:Fo("colours",["type","community"]),
theme:Fo("theme",["system","light","dark"]),read:_e(n,({reader:i})=>i,i=>({reader:i}))}}function Gh(){return{write:({step:t})=>t===
null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}function Uh(t,e){return{write:({path:n})=>n?
[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(lt):"",read:([n])=>{let[o,r,s]=n.split(lt),[i,a]=[e.get(o),e.get(r)];return i===
void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(s)-1:0}}}}}function zh(t,e){return{write:({
avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:
{}}}}function Vh({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.
includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Kh(t,e){return{write:({focus:n})=>n?[t.nodes[n.node].id,
n.depth,...n.rings?["rings"]:[]].join(lt):"",read:([n])=>{let[o,r,s]=n.split(lt),i=e.get(o);return i===void 0||!/^[123]$/.
test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}function Yh(t,e){return{write:({moved:n})=>n.
map(([o,r,s])=>[t.nodes[o].id,r,s].join(lt)),read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.
exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Jh(t){
return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(
o));return n.every(Boolean)?{}:{types:n}}}}function Xh(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??
"",read:([n])=>e.has(n)?{verb:n}:{}}}function Qh(t,e){return{write:({communities:n})=>n.map(o=>o===Mt?lt:t.nodes[t.communities[o].
members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?jt(t,t.nodes[s].community):r===lt?Mt:[]});
return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Zh(t){let e=t.articles.some(({date:n})=>n);
return{write:({period:n})=>n?n.join(lt):"",read:([n])=>{let o=n.split(lt);return e&&o.length===2&&o.every(Lt)&&o[0]<=o[1]?
{period:[o[0],o[1]]}:{}}}}function tg(t){let e=new Set(ie(t.articles).map(({name:n})=>n));return{write:({compare:n})=>n?.
sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(lt)]).map(s=>`${r+1}${lt}${s}`))??"",read:n=>{let o=[1,2].map(i=>n.flatMap(
a=>a.startsWith(`${i}${lt}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(i=>e.has(i)))return{compare:{
by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(lt));return r.every(([i,a,...c])=>Lt(i)&&Lt(a??"")&&i<=a&&!c.
length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function eg(t){let e=ie(t.articles).map(({name:n})=>n);return{write:({
sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function pe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Rl(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var oe=Bl(u),Gs=["story","theme","read"],ng=Object.keys(oe).filter(t=>!Gs.includes(t));function Ft(){return pe(oe,d,ng)}
function Ho(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",sentences:Gn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Et(u),...Rl(oe,t)}}var og={title:"",steps:[]};function Ht(){return d.step===null?void 0:d.story.steps[d.step]}function Nt(t){let e=d.story.
steps[t];if(!e)return;let{theme:n}=d;y({colours:"type",...Ho(xl(u,e)),theme:n,step:t,left:t,open:!0}),U&&Y()&&y({view:"d\
rawing"});let o=bl(u,e).join(),r=Qt().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&y({path:{
...d.path,number:r}}),y({told:Ft()})}function Sn(){y({step:null,editing:!1})}function Dl(){let t=Ft(),e=st()?.nodes.map(
n=>u.nodes[n].id)??[];return{view:t,path:e,names:kl(u,t,e)}}function _o(t,e){let n=e===null||!t.length?null:Math.min(e,t.
length-1);y({story:{...d.story,steps:t},step:n,left:n??0,before:null,unsaved:!0})}function kn(t,e,n,...o){return[...t.slice(
0,e),...o,...t.slice(e+n)]}function Us(){let t=d.step===null?d.story.steps.length:d.step+1,e={title:"",text:"",...Dl(),quotations:[]};
_o(kn(d.story.steps,t,0,e),t),y({told:Ft()})}function je(t){let{step:e,story:n}=d,o=Ht();e!==null&&o&&_o(kn(n.steps,e,1,
{...o,...t}),e)}function Pl(){je(Dl()),y({told:Ft()})}function zs(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||_o(kn(
kn(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function Fl(t){let{story:e,step:n}=d;_o(kn(e.steps,t,1),n!==null&&n>t?n-1:n),y(
{before:e,told:""})}function Hl(){let{story:t}=d;y({story:u.story??og,step:null,left:0,unsaved:!1,before:t})}function _l(){
d.before&&y({story:d.before,before:null,unsaved:!0})}function rg(t){let e=W();if(!e)return null;let{text:n,article:o}=e.
sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[Yt(u.articles[o]),s].filter(Boolean).join(" ·\
 ")}}function Vs(t){let e=W(),n=Ht()?.quotations.map(o=>e&&vn(e,o))??[];return t.every(o=>n.includes(o))}function jl(t){
Ht()||Us();let e=W(),{quotations:n}=Ht()??{quotations:[]},o=n.filter(s=>!e||!t.includes(vn(e,s)??-1)),r=t.flatMap(s=>rg(
s)??[]);je({quotations:Vs(t)?o:[...o,...r]})}function Wl(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>jl(t)});return ql(e),
e}function ql(t){let e=d.editing&&Vs((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Gl(){k(()=>[d.editing,Ht()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)ql(e)})}function Ks(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??S(n||o))}function Mn({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Sr(r),a=[o,n&&q(n),e?t:""].filter(Boolean).map(f=>S(f)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var Ul=-1;async function zl(t){let e=d.selected;if(!e)return;let n=await nt();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),sg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=_r(n,Hr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Vl(n,r);t.replaceChildren(l("h3",{text:ig(n,s,o.length)}),...fa(n,a).map(p=>cg(n,p,rt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(ag(Math.min(f,Dr),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function sg(){return l(
"p",{class:"missing",text:d.problem})}function ig(t,e,n){let o=e.filter(i=>Ne(t,bt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${x(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Vl({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function ag(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${x(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:d.sentences+Dr})})}function cg(t,{article:e,headline:n,references:o},r,s){let i=Mn(t.articles[e]),a=n===null?
void 0:Kl(t,bt(n),r,s,"span");return l("article",{},l("h4",{},Ks(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>jo(t,c,
r,s))))}function jo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=Kl(
t,c,n,o),p=t.locations.get(c);p&&m.append(l("small",{class:"place"}," · ",S(p))),a.append(m)}),a.append(Wl(r)),a}function Kl({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=f?[...a,[...f,Ul]]:a;for(let M of Vn(w,p)){let[T,A,$]=M,ht=i.slice(T,A);if($===Ul){m.append(i.slice(g,T),l("b",
{text:ht})),g=A;continue}let gt=p($)?l("mark",{text:ht}):l("span",{class:"name",text:ht});if(gt.style.setProperty("--typ\
e",u.types[u.nodes[$].type].colour),p($)||gt.addEventListener("click",V=>{V.stopPropagation(),D(R($))}),m.append(i.slice(
g,T),gt),c?.has(a.indexOf(M))){let{label:V}=u.nodes[$];p($)?m.append(" (",S(V),")"):gt.title=V}g=A}return m.append(i.slice(
g)),m}async function Wo(t,{index:e,a:n,b:o}){let r=await nt(),s=r&&ma(r,Hr(r,r.edges[e],b().chosen),e);if(!r||s===null||
s===void 0)return;let{article:i}=r.sentences[bt(s)],a=Mn({...r.articles[i],title:""});a.prepend(Ks(i),a.hasChildNodes()?
" · ":""),t.append(l("ul",{},jo(r,s,[n,o],Vl(r,e))),a)}function Yl(t){let{chosen:e}=b(),n=Nr(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>dg(r,t)))}function dg({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await nt();if(!m)return;let g=Nr(u,i,m,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>ug(m,w,g,i)))}},c,a,f)}function ug(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=jo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var fg=100,qo=30,Jl=C(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ti(t[0],t[t.
length-1]):[]});function Go(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=mg(t),[s,i]=[Je(n[0]),Je(n[n.length-
1])],a=Math.max(...r),c=`most in ${Je(n[r.indexOf(a)])}: ${x(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],p=O("svg",{viewBox:`0 0 ${n.length} ${qo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>pg(w,g,a,`${Je(n[w])}: ${x(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function mg(t){let e=Jl().length>fg,n=s=>e?s.slice(0,4):s,o=[...new Set(Jl().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function pg(t,e,n,o){let r=e?Math.max((qo-1)*(e/n),1.5):0;return O("g",{},O("title",{},o),O(
"rect",{class:"ground",x:t,y:0,width:1,height:qo}),O("rect",{class:"count",x:t+.1,y:qo-r,width:.8,height:r}))}function Xl(t){let{weights:e,namedWeights:n,documents:o}=b(),r=K(t.index);return[Fe(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Ro()),l("h2",{tabindex:"-1",class:"ends"},mn(t.a),l("span",{class:"and",text:"and"}),mn(t.b)),Bo(t),
Do(),Lo(r),Co(r,["Sentences",e[t.index]],o[t.index]),Yl(t),l("div",{class:"sentences",id:"sentences"}),He("measures","Co\
unts and measures",[hg(e[t.index],n[t.index]),Go(Kn(r),"sentence"),Ll(t)]),Po(r)]}function hg(t,e){if(e===t)return null;
let n=`${x(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function Ys(t){y({...t,path:d.path&&{...d.path,number:0}})}function Ql(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{Ys({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function Zl(){return d.avoided.length>0||d.avoidedTypes.length>0}function td(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?gg(i):[]),...d.avoided.map(wg));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function gg(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>Ys({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function wg(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>Ys(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var We=60;function ed(){let e=(st()?.nodes??[]).flatMap(w=>Q(w)?u.nodes[w]:[]);if(!e.length||Y())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*We,o-ln()-2*We];if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:M})=>w>We&&M>We&&w<We+
r&&M<We+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Ie(),kt({position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(E.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-ln()/2},animated:!0})}function nd({a:t,b:e},n){let o=Qt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(Js);return r.length?`The filters hide ${r.
join(" and ")}.`:Zl()&&xg(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(bg).join(", ")}.${yg()}`}function yg(){return Gt(d.rank)?"":` Only edges whose ${xt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function xg(t,e){return zn(en(),t)[e]<1/0}function bg(t){let e=zn(en(),t).filter(n=>n<
1/0).length;return e===1?`${Js(t)} has no edge${De()?" that passes the filters":""}`:`${Js(t)} is in a part of ${x(e)} n\
odes`}function Js(t){return`⁨${u.nodes[t].short}⁩`}function od(){let t=xt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Gt(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function rd({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},mn(t[n]),o&&Ql(t[n]));return n<
e.length&&r.append(vg(u.edges[e[n]])),r}function vg(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Gt(d.rank)?"":` · ${xt(
u,d.rank)} ${Qe(J()[o],d.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Wo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Rt(K(o)),onclick:()=>D(K(o))}),i)}var Uo={a:null,b:null},zo={a:xn("path-a"),b:xn("path-b")};function ad(t){he("a",t),he("b",null),y({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,zo.b.focus()}function he(t,e){Uo[t]=e,zo[t].value=e===null?"":u.nodes[e].label}function kg(){
let{a:t,b:e}=Uo;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):zo[t===null?"a":"b"].
focus()}function sd(t,e){let n=zo[t],o=Ao(n,e,r=>{he(t,r),kg()});return n.addEventListener("blur",()=>he(t,Uo[t])),n.addEventListener(
"focus",()=>n.select()),o}function Sg(){let{path:t}=d;t&&(he("a",t.a),he("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),td();let[e,n]=[Qt(),st()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?nd(t,n):"",h("path-reset").
hidden=!t||n!==null||!De(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>rd(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?od():""}function id(t){let[e,n]=[Qt(),st()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;y({path:{...d.path,number:o}})}function cd(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},sd("a","From"),sd("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
wt("back","Previous path",()=>id(-1)),wt("forward","Next path",()=>id(1)))),l("div",{id:"path-reset"},Pe()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?Uo.a===null&&d.selected?.kind==="node"&&he("a",d.selected.index):y(
{path:null})}),k(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],Sg),k(()=>[st(),d.view],ed)}var Mg=[1,2,3];function ld(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...Mg.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>ad(t.index)}))}var Eg=3;function dd(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Eg),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):po(s))});let r=e.length-n.length;return l("p",{class:"community"},An(sn(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var Tg=12;function ud(t){let{weights:e}=b(),n=J(),{edges:o}=Zt(R(t.index)),r=d.neighbours?o:o.slice(0,Tg),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>ho(yt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${x(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${$g()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Ng(t,o.length)]}function $g(){return`By ${xt(u,d.rank)}: ${Me(u,d.rank)}`}function Ng(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${x(n)} more behind the filters`),o&&r.push(`${x(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function fd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${x(u.nodes.length)}`,n=(r,s)=>r>0?`${Gi(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?x(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var Xs=4;function md(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Fe(et(e),e.name,Ro()),
l("h2",{tabindex:"-1"},S(t.label)),Ag(t),Og(t),...Ig(t),Cg(t),Bo(t),Do(),Lo(R(t.index)),Co(R(t.index),["Mentions",s],r[t.
index]),ld(t),l("div",{class:"sentences",id:"sentences"}),...ud(t),dd(t),Bg(t),He("measures","Counts and measures",[Lg(s,
o[t.index]),Go(Kn(R(t.index)),"mention"),fd(t)]),Po(R(t.index))]}function Ag({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),
n}function Og({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Ig({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function Lg(t,e){if(e===t)return null;let n=`${x(e)} by name, ${x(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Cg({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Ai(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,S(n)):S(n))}),e}function Bg(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},S(r)),l("td",{text:x(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,Xs).forEach(({text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>Xs&&n.append(` and ${t.forms.length-
Xs} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Rg=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function pd({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Rg.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function hd(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",S(c))}),[Fe(et(u.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),Fs([["Mentions",
x(o)],["Articles",x(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:pd(u,t),dir:"auto"}))]}function gd({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>yt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function Vo(t){return`graphkit: ${t} of ${u.about.corpus}`}function qe(t){try{return window.localStorage.getItem(t)}catch{
return}}function Ge(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var wd="graphkit: hints closed",Dg=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Pg=new Set(["be","have","do"]),[Fg,,,Hg]=[0,1,2,3];function yd(){let{edges:t,
weights:e,documents:n}=b(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Wo(s,r);let i=K(r.index),a=l("button",{type:"button",class:"inline\
-name",...Rt(i),onclick:()=>D(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function xd(){
let{nodeIndices:t}=b(),[e,n]=gd(u,t.filter(i=>u.nodes[i].type===Fg)),o=t.find(i=>u.nodes[i].type===Hg),r=Hn(u).find(i=>!Pg.
has(i.verb)),s=[e!==void 0&&Yo(`What do the articles say of ${Ko(e)}?`,()=>D(R(e))),n!==void 0&&Yo(`How is ${Ko(e)} conn\
ected with ${Ko(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Yo(`Who is named with “${Ko(o)}”?`,()=>D(
R(o))),r&&Yo(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Ko(t){return u.nodes[t].short}function Yo(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function bd(){return _g()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Dg.map(t=>l("li",{text:t}))),dt("Close the hints",jg))}var vd=!1;function _g(){
return vd||!!qe(wd)}function jg({currentTarget:t}){vd=!0,Ge(wd,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var Wg=15;function kd(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:Gg()}),De()&&Pe()];let e=xa(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Wg),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),bd(),...yd(),...xd(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:qg()}),l("ul",{class:"ranked"},...n.map(r=>ho(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function qg(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${xt(u,d.rank)} of their edges, added up.`}function Gg(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Sd=null,Md=null;function Ug(){let t=h("details"),{selected:e,other:n}=d,o=Wt(e,Sd)&&n===Md,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...tt(Kg(e))),[Sd,Md]=
[e,n],!o)return(e||n!==null)&&s&&N(t,"h2")?.focus({preventScroll:!0}),Vg();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(zg(t,i)??N(t,"h2"))?.focus({preventScroll:!0})}
function zg(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Vg(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Kg(t){return d.other!==null?hd(d.other):t?t.kind==="node"?md(u.nodes[t.
index]):Xl(u.edges[t.index]):kd()}function Yg(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Jg()}function Jg(){let{selected:t,other:e}=d;return d.editing?"Story":d.step!==null?`Story: step ${d.step+
1} of ${d.story.steps.length}`:e!==null?u.others[e].label:t?rt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and \
nodes"}function Ed(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];k(()=>[d.selected,
d.other,d.open,d.step,d.story,d.editing],Yg),k(t,Ug),k(()=>[...t(),d.corrections],js),k(()=>[...t(),d.sentences],()=>{let e=document.
getElementById("sentences");e&&zl(e)}),h("handle").addEventListener("click",()=>y({open:!d.open})),document.addEventListener(
"keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?Ps():y({open:!1}))})}async function Xg(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await nt();if(!n||
d.reader!==e)return;t.replaceChildren(...tt(Qg(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=N(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Qg(t,e){let n=ua(t,e),o=n.find(m=>Ne(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=dt("Close the article",()=>y({reader:null})),c=o===void 0?S(r||s):Td(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Mn(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Zg(t,i,o))]}function Zg(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Td(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",S(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Td(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?rt(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Vn(o,c=>r.includes(c))){let[c,f,m]=a,p=tw(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function tw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>ew(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function ew(t){y({reader:null}),D(R(
t))}function $d(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),k(()=>[d.reader,d.passage],
Xg)}var At=Nd()??{at:0,last:0};function Nd(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Jo(t,e){let n=t==="pushState"?{at:At.at+1,last:At.at+1}:At;try{window.history[t](
n,"",e),At=n}catch{}}function Ad(){let t=Nd();At=t?{at:t.at,last:Math.max(t.at,At.last)}:{at:At.at+1,last:At.at+1},Jo("r\
eplaceState",window.location.href)}function Od(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
At.at>0&&e!==!1:At.at<At.last&&n!==!1}function Id(){Jo("replaceState",window.location.href)}var Ld=5,En=[];function nw(){let{selected:t}=d;t?.kind!=="node"||t.index===En[0]||(En=[t.index,...En.filter(e=>e!==t.index)].
slice(0,Ld+1))}function ow(){nw();let{selected:t}=d,e=En.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Ld);h("trail").
hidden=!En.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},po(n))))}function Xo(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!Od(t)}function Cd(){let[t,e]=[wt("back","Back",()=>window.
history.back()),wt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),k(()=>[d.selected],ow)}function Qs(t){let e=st(),o=(e?e.nodes:d.selected?Zt(d.selected).nodes:[]).filter(Q);de(),te(Z().places),lc(o.length?o:I().
nodeIndices,t)}function Bd(){let t=e=>{d.step!==null&&!d.editing&&!Y()&&Qs(e)};t(!1),k(()=>[d.step,d.editing,b().waiting],
()=>t(!0))}var Zs="Not among the sentences of this page any more.",Rd=l("p",{class:"story-count",role:"status"}),Dd=wt("back","Prev\
ious step",()=>ti(-1)),Pd=wt("forward","Next step",()=>ti(1)),Fd=l("div",{class:"story-body"}),Qo=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:sw},l("div",{class:"story-head"},Dd,Rd,Pd,dt(
"Leave the story",rw)),Fd),Zo=l("button",{type:"button",class:"more story-open",onclick:()=>tr()});function tr(){Nt(Math.
min(d.left,d.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>Qo.focus({preventScroll:!0}))}function rw(){Sn(),
window.setTimeout(()=>Zo.focus())}function ti(t){d.step!==null&&Nt(d.step+t)}function sw(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!Ot(t)||xe(t.target)||(t.preventDefault(),ti(e))}function iw(){let{step:t,story:e,editing:n}=d,o=Ht();Qo.hidden=
!o||n,Zo.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!Qo.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=v(e.steps.length,"step");if(Zo.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&nt(),Rd.textContent=`Step ${t+1} of ${e.steps.length}`,Dd.setAttribute(
"aria-disabled",String(t===0)),Pd.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>Nt(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};Fd.replaceChildren(...tt([e.title&&l("p",{class:"story-title"},S(e.title)),...ei(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>oi(c))),s&&l("button",i),!U&&l("button",a)]))}function ei(t){let e=vl(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",S(n)]))]}function ni(t){let e=W(),
n=e&&vn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Yt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function oi(t){let{sentence:e,
gone:n,source:o}=ni(t),r=S(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:W()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},S(o)),n&&l("p",{class:"missing",text:Zs}))}function Hd(){h("story").append(Zo,Qo),k(()=>[d.story,d.step,d.editing,
d.path,d.told,Ft(),W()],iw),k(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var _d=Vo("story");function aw(){try{let{unsaved:t,...e}=JSON.parse(qe(_d)??"{}"),n=yl(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function cw(){let{story:t,unsaved:e}=d,n=t===u.story||!(e||t.steps.length);Ge(_d,n?"":JSON.stringify({...t,unsaved:e}))}
function jd(){aw(),k(()=>[d.story,d.unsaved],cw),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function er({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function nr({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function lw({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Wd(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
Xe(m[i])])),on_page:!0}}function dw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,Xe(g[r])])),first_seen:c.first,last_seen:c.last,relations:ji(t,c),timeline:Wd(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Wd(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function or(t,e){return e.nodeIndices.map(o=>lw(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function rr(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[dw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var qd=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function uw(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Gd(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>uw(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Ud(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!qd.includes(o));return Gd([...qd,...n,"timeline",
"named_mentions","mark","note"],or(t,e),er(t))}function zd(t,e){let n=nr(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Gd(o,rr(t,e),n)}var fw=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,mw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function sr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>mw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Kd(t,e,n){let o=pw(
t),r=gw(t,e,n),s=or(t,e).map(i=>({...i,...r.get(String(i.id))}));return[fw,...[...o.node,...o.edge].map(hw),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${sr(i.id)}">${Vd(i,o.node)}</node>
`),...rr(t,e).map(i=>`<edge source="${sr(i.source)}" target="${sr(i.target)}">${Vd(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function pw(t){let e=er(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(nr(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function hw({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Vd(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${sr(t[o])}</data>`).join("")}function gw({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Se(r.map(({x:w})=>w)),y:Se(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>Xe(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:T,size:A})=>{let $=c>a?(A-a)/(c-a):0,{colour:ht}=e[t[w].type],[gt,V,Qu]=[1,3,5].map(xi=>parseInt(ht.slice(
xi,xi+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-T)*p),size:g(4+(m-4)*$),r:gt,g:V,b:Qu}]}))}function ir(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function Yd(t){return`${Ni(u.about.title)}-${t}`}function Ue(t,e,n){ir(Yd(t),new Blob([n],{type:e}))}function ww(){
let t=[...Rn.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...Rn,nodes:t}}var Jd={"Nodes as a table (CSV\
)":()=>Ue("nodes.csv","text/csv",Ud(u,b())),"Edges as a table (CSV)":()=>Ue("edges.csv","text/csv",zd(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>Ue("graph.graphml","application/xml",Kd(u,b(),ww()))};function Xd(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with \
title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l(
"span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG\
)",()=>Uc(o()).toBlob(s=>{s&&ir(Yd("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Ue("drawing.svg","im\
age/svg+xml",Gc(Vc(o())))))}var ar=cu("story-title",()=>{y({story:{...d.story,title:ar.value},unsaved:!0})}),cr=cu("step-title",()=>je({title:cr.value})),
ii=l("textarea",{id:"step-text",rows:4,oninput:()=>je({text:ii.value})}),Qd=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Zd=l("ul",{class:"story-quotes"}),tu=l("legend",{}),eu=l("fieldset",{class:"story-step"},tu,si("Heading",cr),si("\
Text",ii),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Zd,ge("Replace\
 its view by what is shown now",Pl)),nu=l("p",{class:"hint",role:"status"}),[ou,ru]=[ge("Undo",_l),ge("Discard all chang\
es",Hl)],[su,iu,ri]=[ge("Read it",tr),ge("Download the story",yw),ge("Print as a report",()=>window.print())],au=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),dt("Close the story's steps",Sn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),si("Title of the story",ar),Qd,ge("Add this view",()=>{Us(),window.setTimeout(()=>cr.focus())}),eu,nu,l("\
div",{class:"story-actions"},ou,su,iu,ri,ru));function cu(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function si(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function ge(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function yw(){Ue("story.toml","application/toml",wl(d.story)),
y({unsaved:!1})}function lu(){if(d.editing||d.step!==null)return Sn();if(d.story.steps.length)return tr();y({editing:!0,
open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>ar.focus({preventScroll:!0}))}function xw({title:t},e){let n=t||`\
Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>Nt(
e)},S(n)),wt("back",`Move up: ${n}`,()=>zs(e,-1)),wt("forward",`Move down: ${n}`,()=>zs(e,1)),dt(`Delete: ${n}`,()=>Fl(e)))}
function bw(){if(au.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=Ht();for(let[s,i]of[[
ar,t.title],[cr,r?.title??""],[ii,r?.text??""]])s.value!==i&&(s.value=i);Qd.replaceChildren(...t.steps.map(xw)),eu.hidden=
!r,tu.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,Zd.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=oi(
s),c=r?.quotations.filter((f,m)=>m!==i);return a.append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>je(
{quotations:c})})),a})),ou.hidden=!n;for(let s of[su,iu,ri])s.hidden=!t.steps.length;ri.hidden||=!r,ru.hidden=!o,nu.textContent=
n?"Removed.":o?"Not saved as a file yet; this browser keeps the draft.":t.steps.length?"Put the file into the page: grap\
hkit export --story FILE":""}function du(){h("story").append(au),k(()=>[d.editing,d.story,d.step,d.before,d.unsaved],bw)}function vw(t){let{gone:e,source:n}=ni(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
S(n)),e&&l("p",{class:"missing",text:Zs}))}function kw(t){Nt(t);let e=d.story.steps[t],n=!Y();return n&&Qs(!1),l("sectio\
n",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...ei(e),n&&ys(),...e.
quotations.map(vw))}function Sw(){let[t,e]=[{...d},mt()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...tt([l("h1",{dir:"auto",text:n||u.about.title}),n&&l(
"p",{class:"source"},S(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>kw(p)));y(t),te(Z().places);let{x:a,y:c,scale:f}=e;return kt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function uu(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(Sw()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function fu(){jd(),Hd(),du(),Gl(),uu()}function ai(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function mu([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function pu(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Mw=120,we={width:600,height:36},Ew=900,hu=4,Tn=be(u.articles),P=Tw(),ot=null,ze=0;function Tw(){let[t,e]=[Tn[0]??0,Tn[Tn.
length-1]??0],{days:n,counts:o}=Tn.length?Cn(Tn,Mw):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function ur(){
return d.compare?.by==="periods"?d.compare.sides[1]:d.period}function lr(){if(ot)return ai(ot.from,ot.to,P);let[t,e]=ur()?.
map(_t)??[P.first,P.last];return[t,e]}function $n(t){let{compare:e}=d;if(e?.by==="periods"){t&&y({compare:{...e,sides:[e.
sides[0],t.map(G)]}});return}let n=!t||t[0]<=P.first&&t[1]>=P.last;y({period:n?null:[G(t[0]),G(t[1])]})}function ci(){let[
t,e]=lr(),n=P.last-P.first+1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,f]=[P.first+a*P.width,Math.min(P.first+
(a+1)*P.width-1,P.last)],m=we.width*a*P.width/n,p=we.width*(f-c+1)/n,g=i?Math.max(2,(we.height-2)*Math.sqrt(i/o)):0,w=f>=
t&&c<=e;return O("g",{class:w?"in":"out"},O("title",{},`${It(G(c),G(f))}: ${v(i,"article")}`),O("rect",{class:"ground",x:m,
y:0,width:p,height:we.height}),O("rect",{class:"count",x:m+.1*p,y:we.height-g,width:.8*p,height:g}))}),s=h("strip-bars",
SVGElement);s.classList.toggle("narrowed",ot!==null||ur()!==null),s.replaceChildren(...r)}function dr(){ci();let[t,e]=lr().
map(G);h("strip-from",HTMLInputElement).value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}
function $w(t){let e=n=>{let{left:o,width:r}=t.getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointe\
rdown",n=>{n.button===0&&(Nn(),t.setPointerCapture(n.pointerId),ot={from:e(n),to:e(n)},ci())}),t.addEventListener("point\
ermove",n=>{ot&&(ot.to=e(n),ci())}),t.addEventListener("pointerup",()=>{if(!ot)return;let n=Math.abs(ot.to-ot.from)*t.getBoundingClientRect().
width,o=ai(ot.from,n<hu?ot.from:ot.to,P);ot=null;let r=ur()?.map(_t).join()===o.join();$n(r&&n<hu?null:o),dr()}),t.addEventListener(
"pointercancel",()=>{ot=null,dr()})}function gu(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(P.first),max:G(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);Nn(),Lt(n)&&Lt(o)&&$n(pu(_t(n),_t(o),t,P)),dr()}),e}function Nw(){let t=ur()?
lr():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&$n([P.first,Math.min(P.first+e,P.last)]),ze=window.setInterval(()=>{
let n=mu(lr(),P);n?$n(n):Nn()},Ew),li()}function Nn(){window.clearInterval(ze),ze=0,li()}function li(){let t=h("strip-pl\
ay");t.textContent=ze?"❚❚":"▶",t.setAttribute("aria-label",ze?"Pause":"Play the articles over time")}function wu(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=O("svg",{id:"strip-bars",viewBox:`0 0 ${we.width} ${we.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>ze?Nn():Nw();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},gu("from"),l("span",{"aria-hidden":"true",text:"\
–"}),gu("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Nn(),$n(null)}}))),
$w(e),li(),k(()=>[d.period,d.compare],dr)}function di(t,e,n){let o=C(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function fr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function re(t,e,{whole:n="",hint:o="",
show:r=x}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function yu(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?x:Ui,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,re(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function Aw(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function xu(t,e,n){let o=C(()=>[],()=>Aw(t.nodes));return{nodes:Ow(t,e,n,o),edges:Iw(t,e,o)}}function bu(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${v(n[i],"article")}`;return{...re(c,a,{hint:m}),text:g=>`${x(a(g))} (${_n(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...re("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function Ow({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:di("Type",t.length,i=>e[t[i].type].name),
strength:re("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:re("Me\
ntions",i=>o().mentions[i]),articles:re("Articles",i=>o().articles[i]),first:fr("First","First seen",i=>t[i].first),last:fr(
"Last","Last seen",i=>t[i].last),roles:di("Roles",t.length,i=>t[i].roles.join("; ")),...vu(t),...yu(n.filter(({name:i})=>i!==
"weighted_degree"))}}function Iw(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:re("Sentences",a=>e().
weights[a]),articles:re("Articles",a=>e().documents[a]),...t.relations.length?{relations:Lw(t)}:{},...vu(r),...yu(s),first:fr(
"First","First seen",a=>r[a].first),last:fr("Last","Last seen",a=>r[a].last)}}function vu(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,di(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Lw(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>qi(t.edges[e]),text:e=>Wi(t,t.edges[e])}}function ku(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Su=xu(u,b,ba),Ve=C(()=>[z()],()=>{let t=z();return t?bu(Su,t):Su});function ui(t,e){let n=Object.values(Ve()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?Cw(t,e,s):l("td",o.words?{class:Bw(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function Cw(t,e,n){let o=t==="nodes"&&et(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l(
"button",{type:"button",class:"row-name",tabindex:-1},o,S(n)))}function Bw(t){return t.length>16?"words long":"words"}function Mu({
target:t}){return t instanceof Element?t.closest("tr"):null}function Eu(t,e){let n=Mu(t);if(!n||!In(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);D(e==="nodes"?R(o):K(o)),pr(n)}function mr(){if(!Y())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=N(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function pr(t){let e=t&&N(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function Tu(t){let e=Mu(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!Ot(t)||(t.preventDefault(),pr(n[t.key]))}var hr=100,Kt=hr;function Rw(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Pw(t,e,s&&!i)}))}function Dw(t){let e=Object.entries(Ve()[t]).map(([o,r])=>Rw(t,o,r)),n=l("tbody",{onclick:o=>Eu(
o,t),onkeydown:Tu});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Pw(t,e,n){
let[o,r]=d.sort[t];y({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function $u(t){let[e,n]=d.sort[t];return ku(t,b(),Ve()[t][e]??
Ve()[t].strength,n)}function Fw(){let t=Y();if(!t)return;let e=h("tables"),n=[t,...Object.keys(Ve()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Dw(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Kt=hr;let o=$u(t);Hw(e,d.sort[t]),N(e,"tbody")?.replaceChildren(...o.slice(0,Kt).
map(r=>ui(t,r))),Nu(t,o.length),mr()}function Hw(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Nu(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?v(e,t.slice(0,-1)):`${x(e)} of ${v(n,t.slice(0,-1))}`,r=e>Kt?`, the first ${x(Kt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";N(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${x(Math.min(hr,e-Kt))} more`,onclick:_w});N(h("tables"),
".table-end")?.replaceChildren(...e>Kt?[a]:[])}function _w(){let t=Y(),e=N(h("tables"),"tbody");if(!t||!e)return;let n=Kt;
Kt+=hr;let o=$u(t);e.append(...o.slice(n,Kt).map(r=>ui(t,r))),Nu(t,o.length),mr(),pr(e.children[n])}function Au(){k(()=>[
d.view],()=>{let t=Y()!==null;h("tables").hidden=!t,h("drawing").classList.toggle("covered",t)}),k(()=>[d.view,Y()&&b(),
d.sort],Fw),k(()=>[d.selected],mr)}function jw(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${x(f)} of ${v(m,p)}`:
v(m,p),c=[v(t,"article")+(i&&` ${ut(i,Bn)}`),It(n,o)+(e&&e<t?` (${x(e)} of ${x(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Ww(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Un(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${x(u.nodes.length)} strongest of ${x(t)} nodes`),u.edges.length<e&&n.push(`${x(u.edges.length)} of the ${x(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function qw(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
f=Me(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Gt(o)?f:`${xt(u,o)}\
, ${f}`],["Articles with a date",`${x(r)} of ${x(s)}`],["Articles not searched",i?`${x(i)}, for their language`:""],["Na\
mes found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&q(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Gw(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Uw(t){return l("details",{},l("summary",{text:v(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},S(e)))))}function Ou(){jw(),k(()=>[d.view==="map"],Ww);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...qw().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...Gw().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Uw(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,N(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{Ke(t,e.target)||(t.open=!1)})}var fi=["node","edge","other","path","view","focus","story","read"],zw=250,se={all:"",places:""},St=null;function Lu(){let t=d.
step===null||Ft()!==d.told;return pe(oe,d,t?void 0:Gs)}function Cu(){let[t,e]=[Lu(),pe(oe,d,fi)];St&&window.clearTimeout(
St.timer),t===se.all?St=null:e===se.places?St={timer:window.setTimeout(Iu,zw),hash:t}:(Iu(),Bu("pushState",t)),St||(se={
all:t,places:e})}function Iu(){St&&(se={...se,all:St.hash},Bu("replaceState",St.hash),St=null)}function Bu(t,e){let n=[Ri&&
"embed",e].filter(Boolean).join("&");Jo(U?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Xo()}function Ru(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function Du(){let t=Ru();if(t===se.all)return;St&&window.
clearTimeout(St.timer),St=null;let e=Ho(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(Nt(o),y({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,U&&e.view!=="map"&&(e.
view="drawing"),Wt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),se=
{all:t,places:pe(oe,d,fi)}}function Vw(){Ad(),Du(),Cu(),Xo()}function Pu(){Id(),Ru()||!u.story?Du():(Nt(0),se.places=pe(
oe,d,fi)),Xo();for(let t of["popstate","hashchange"])window.addEventListener(t,Vw);k(()=>[Lu()],Cu)}var pi=Vo("corrections"),Kw="Choose a node or an edge, then “Correct this node”, to mark what is wrong.",Yw="In the \
folder of the build, “graphkit correct corrections.toml” adds them to graphkit.toml, and the next build takes them. Wher\
e there is no graphkit.toml yet, saving the file under that name does.",Jw="This browser keeps nothing for this page: sa\
ve the corrections before you leave.",hi=l("div",{class:"corrections-menu"}),mi="",gr=!0;function Fu(){let t=qe(pi);return gr=
t!==void 0,Nl(t??null,u)}function Xw(){gr=Ge(pi,d.corrections.length?JSON.stringify(d.corrections):"")}function Qw(){mi=
Ds(d.corrections),ir("corrections.toml",new Blob([mi],{type:"application/toml"}))}function Zw(){let{corrections:t}=d,{length:e}=t;
N(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute("title",e?v(e,"correction"):"Corrections"),N(h("tools"),"\
#corrections-count")?.replaceChildren(e?String(e):"");let o=l("button",{type:"button",class:"more","data-stays":!0,text:"\
Undo all",onclick:ty}),r=l("button",{type:"button",class:"more","data-stays":!0,text:"Save corrections.toml",onclick:Qw});
hi.replaceChildren(...e?[_s(t,Hu),r," ",o]:[],l("p",{class:"hint",text:e?Yw:Kw}),...e&&!gr?[l("p",{class:"hint",text:Jw})]:
[])}function ty(){y({corrections:[]}),Hu()}function Hu(){hi.parentElement?.focus()}function _u(){return hi}function ju(){
U||(y({corrections:Fu()}),k(()=>[d.corrections],Xw),k(()=>[d.corrections],Zw),window.addEventListener("storage",({key:t})=>{
t===pi&&y({corrections:Fu()})}),window.addEventListener("beforeunload",t=>{!gr&&d.corrections.length&&Ds(d.corrections)!==
mi&&t.preventDefault()}))}var ey=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],ny=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct this node” in t\
he panel marks what is wrong with it, or only doubtful; so it is with edges. “Corrections” lists the marks and saves the\
m for the next build.","The address of this page always holds what you see: copy it to come back, or to show it to other\
s who have the file."];function Wu(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l(
"div",{},l("dt",{text:n}),l("dd",{text:o})))))}function oy(){let t=dt("Close the help",()=>h("help",HTMLDialogElement).close()),
e=ey.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...ny.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&Wu("Measures of edges",u.edgeMeasures),u.edges.length>0&&Wu("Measures of nodes",u.nodeMeasures)]}
function ry(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function qu(){let t=h(
"help",HTMLDialogElement);t.append(...tt(oy())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||xe(e.target)||!Ot(e)||(e.preventDefault(),y({help:!0}))}),k(()=>[d.help],ry)}function Gu(){let t=h("search",HTMLInputElement),e=new yn(t,h("suggestions"),h("no-match"),n=>{t.value="",D(R(n))},n=>{t.
value="",ea(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||xe(n.target)||
!Ot(n)||(n.preventDefault(),t.focus(),t.select())})}var sy=120,iy="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",ay="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",cy="Whe\
re you publish the page, give its address instead of the file's name.",ye=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),gi=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Uu=l("p",{class:"hint",id:"share-note"}),zu=l("p",{class:"hint",text:cy}),wr=l("p",{id:"copied",role:"st\
atus"}),Vu=Ku("Copy link",ye,"Link copied.");async function ly(t,e){try{await navigator.clipboard.writeText(t.value),wr.
textContent=e}catch{t.focus(),t.select(),wr.textContent="This browser does not let the page copy: copy what is selected."}}
function Ku(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>ly(e,n)})}function Yu(){
let t=window.location.href;ye.value=Si(t),Uu.textContent=Ye(t)?ye.value?iy:ay:"",[ye.hidden,Vu.hidden]=[!ye.value,!ye.value],
gi.value=Mi(t,ut(u.about.title,sy)),zu.hidden=!Ye(t),wr.textContent=""}function Ju(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Uu,ye,Vu,l("p",{class:"share-title",text:"In another page"}),zu,gi,Ku("C\
opy HTML",gi,"HTML copied."),wr)}var dy={drawing:"Drawing",...u.map.land&&{map:"Map"},nodes:"Nodes",edges:"Edges"},uy={type:"Type",community:"Community"},
fy={system:"As the system",light:"Light",dark:"Dark"},my={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2\
 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",
corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-\
2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v9c2.5-.2\
 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 \
1.7M8 12.4h.01"};function py(t){return O("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},O("path",{d:my[t]}))}function yi(t,e,n){
return l("button",{type:"button",class:"tool",title:e,...n},py(t),l("span",{class:"tool-name",text:e}))}function wi(t,e,n){
let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return k(()=>[d[t]],()=>{for(let r of o)
r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),...o.map(r=>l("label",{},
r,l("span",{text:n[r.value]}))))}function yr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=yi(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=l(
"div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener(
"keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&
!Ke(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Ke(i,c.target)||a(!1)}),r.addEventListener("\
click",c=>{In(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function hy(){let t=yr("Share","share",Ju());return N(
t,"button")?.addEventListener("click",Yu),t}function gy(){let t=yr("Corrections","corrections",_u());return N(t,"button")?.
append(l("span",{id:"corrections-count"})),t}function Xu(){let t=Object.entries(Jd).map(([e,n])=>l("button",{type:"butto\
n",class:"save",text:e,onclick:n}));h("tools").append(wi("view","Shown as",dy),yr("Colours","colours",wi("colours","Colo\
ur nodes by",uy),wi("theme","Light or dark",fy)),yr("Download","download",Xd(),l("p",{class:"hint",text:"What is shown, \
as data:"}),...t),gy(),hy(),yi("story","Story",{id:"story-tool","aria-controls":"story",onclick:lu}),yi("help","Help",{"\
aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}ga();Ou();al();wu();Gu();Qc();vc();el();Ed();Cd();cd();Au();Xu();ju();qu();$d();Di();fu();Pu();Pr();Oe();Bd();window.setTimeout(
nt,300);window.graphkit={network:E,data:u,state:d,select:D,update:y,labels:ue,communityNames:dn,visible:b};})();
