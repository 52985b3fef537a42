// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function $(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...nt(n)),o}function nt(t){return t.filter(Boolean)}function I(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var gm={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return I("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},I("path",{d:gm[t.shape],fill:t.colour}))}
function In(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Ti(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function wt(t,e,n){let o=I("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},I("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ut(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function ye(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function xt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Ln(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Je(t,e){return e instanceof Node&&t.contains(e)}function Cn(t,e){return t instanceof Element?
t.closest(e):null}function Sr(t){let[e,n=""]=Ei(t,"#"),[o,r=""]=Ei(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Ei(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function $i({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function kr(t){return t==="embed"||t.startsWith(
"embed=")}function Mr(t){let{query:e,hash:n}=Sr(t);return e.some(kr)||n.some(kr)}function Bn(t){let{base:e,query:n,hash:o}=Sr(
t),r=s=>s.filter(i=>!kr(i));return $i({base:e,query:r(n),hash:r(o)})}function wm(t){let{base:e,query:n,hash:o}=Sr(Bn(t)),
r=Xe(t)?e.slice(e.lastIndexOf("/")+1):e;return $i({base:r,query:[...n,"embed"],hash:o})}function Ni(t){let e=Bn(t);if(!Xe(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function Xe(t){return t.startsWith("file:")}function Ai(t,e){let[
n,o]=[wm(t),e].map(xm);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function xm(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Oi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function U(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Oi[Number(n)-1]} ${e}`}function Qe(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Oi[Number(n)-1]} ${e}`:e}function It(t,e){return t?t===
e?U(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${U(e)}`:`${t.slice(0,4)===e.slice(0,4)?U(t).slice(0,-5):U(t)}\
 – ${U(e)}`:""}function Ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Lt(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ht(t);return Number.isFinite(e)&&G(e)===t}function be(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ht(e)).sort((e,n)=>e-n)}function Rn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ii(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(ym(n[n.length-1]));return n}function ym(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Li(new Date(bm(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function bm(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Li(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Tr(t,e){return e==="week"?Li(new Date(`${t}T00:00Z`)):t.slice(0,7)}var vm=32,Dn=80,km={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function mt(t,e=vm){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function D(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>km[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ci(t){let e=D(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Yt({id:t,title:e,date:n}){let o=mt(e||t,Dn);return n?`${o}\
 · ${U(n)}`:o}function ie(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function ve(t){return mt(t,Dn)||"No source given"}function Er(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Sm="https://www.wi\
kidata.org/wiki/";function Bi(t){return/^Q[1-9]\d*$/.test(t)?Sm+t:Er(t)}function ft(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Pi(t,e){let n=Di(e,"degree"),o=Di(e,"community"),r=ft(e.nodes).map((i,a)=>({...Mm(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=ft(e.edges).map((i,a)=>Tm(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,u]of e.marks)Object.assign(a<0?r[i]:Nr({nodes:r,edges:s},i,a)??{},{mark:c,note:u});return{about:e.
about,types:ft(e.types),ranks:ft(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Ri),nodeMeasures:e.node_measures.map(
Ri),articles:ft(e.articles),communities:Em(r),nodes:r,edges:s,relations:ft(e.relations),others:ft(e.others).map(i=>({...i,
called:_i(e,i.id,i.label)})),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:ft(e.unnamed),ends:Int32Array.from(s.flatMap(
({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function Ri(t){return{...t,values:Float64Array.from(t.values)}}function Di({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function Mm({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:mt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Fi(
s.timeline,i),mark:"",note:"",called:_i(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==
""&&!i.fixed.includes(a.rule)})),edges:[]}}function Tm(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,
b:n,width:o,opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Fi(i.timeline,a)}}function Fi(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var $r=12,Tt=-1;function jt({communities:t},e){
return e<$r&&t[e].members.length>1?e:Tt}function Em(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function _i({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function Nr({nodes:t,edges:e},n=-1,o=-1){
let r=t[n]?.edges.find(s=>yt(e[s],n)===o);return r===void 0?void 0:e[r]}function yt(t,e){return t.a===e?t.b:t.a}function st(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function C(t){return{kind:"node",index:t}}function z(t){
return{kind:"edge",index:t}}function Wt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ae(t){return h(t,HTMLScriptElement).text}var{nodes:$m,edges:Nm}=JSON.parse(ae("drawn")),Pn={nodes:ft($m),edges:ft(
Nm)},m=Pi(Pn,JSON.parse(ae("payload")));var V=Mr(window.location.href),Hi=V&&Mr(`#${window.location.hash.slice(1)}`);V&&(document.documentElement.dataset.embed=
"");function Am(){let e=m.types.filter((n,o)=>m.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function ji(){V&&h("drawing").append(Am());let t=h("whole",HTMLAnchorElement);t.hidden=!V;
let e=()=>{t.href=Bn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var _n={period:null,sources:null,article:null,topic:null,compare:null};function qt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Ar(t,e){if(!qt(e))return null;if(e.compare){let[a,c]=Or(t,e,e.
compare);return a.map((u,f)=>u|c[f])}let{period:n,article:o,topic:r}=e,s=r===null?null:Om(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},u)=>Number((o===null||o===u)&&(!s||s[u]===1)&&(!i||i.has(c))&&(!n||
ke({date:a,source:c},"periods",n))))}function ke({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Or(t,e,{by:n,sides:o}){let r=Ar(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&ke(a,n,i)));return[s(o[0]),s(o[1])]}function Om({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Hn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Fn(t,r),i=Fn(e,r);return{weights:s.times,namedWeights:Fn(n,r).times,documents:s.documents,mentions:i.times,named:Fn(
o,r).times,articles:i.documents}}function Fn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Wi({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function qi(t,e,n,o){let r=new Map;for(let s of Wi(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Tr(i,o),(r.get(Tr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function Ui(t,e,n){
let o=Wi(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function jn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Gi({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function zi({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,u])=>`${i(c)} ${e[a].
words} (${u})`).join("; ")}function Vi({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Ki({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Ir({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([u,f,p],g)=>{let w=a.filter(([E,O])=>E===g&&(!i||i[s?.sentences[O].article??0])),M=[...new Set(
w.map(([,E])=>E))];return{words:t[u].words,verb:t[u].verb,source:f===-1?e:f,target:f===-1||f===e?n:e,both:f===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,E,O,N])=>[E,[O,N]])),reporters:new Map(w.flatMap(([,E,,,O])=>O===-1?[]:[[E,
O]]))}}).filter(({count:u})=>u>0).sort((u,f)=>f.count-u.count)}var Im=new Intl.NumberFormat("en"),Lm=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Cm=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Bm=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return Im.
format(t)}function Lr(t){return Lm.format(t)}function Wn(t){return Cm.format(t)}function k(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function Yi(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[Bm.select(t)]}`}function qn(t,e){
return t.toFixed(e).replace("-","−")}function Ji(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function Xi(t){return t<.001?"p < 0.001":`p =\
 ${Lr(t)}`}function Ze(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Se(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Qi=4;function Ut(t){return t==="weight"||t==="documents"}function bt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Me({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Cr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Zi(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Cr(t,e).values}function Br({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function tn(t,e){return Ut(e)?y(t):qn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function ta({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Wn(e)):""}function ea(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Un({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Qi||s[c]<Qi),s[a]+=1,s[c]+=1}return r}function Et({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],..._n,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Te(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function na(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Gi(t,w,e.verb))),i=Rr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Rr(t,{...e,types:a},s,o.mentions),u=a.map(()=>0);for(let{index:g,type:w}of t.nodes)u[w]+=c.nodes[g];let f=e.communities.
length?Rr(t,{...e,communities:[]},s,o.mentions):i,p=Dr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Dr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Dr(Un(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:u,communityCounts:Rm(t,f.nodes)}}function Rm(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=jt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Rr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(jt(t,g)))&&o[M]>0));i&&Dm(t,c,n,o),a&&Pm(t,a,c,n);let u=new Uint8Array(n.length),f=new Uint8Array(
c.length);for(let p=0;p<u.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(u[p]=f[g]=f[w]=1)}return Gn(
e)?{passing:c,edges:u,nodes:c}:(a&&(f[a.node]=1),{passing:c,edges:u,nodes:f})}function Gn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Dm({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[u,f]=[n[2*c],n[2*c+1]];r[c]&&i(u)&&(a[f]=1),r[c]&&i(f)&&
(a[u]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Pm(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let u of i)for(let f of t.nodes[u].edges){let p=yt(t.edges[f],u);!r[f]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Dr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function oa(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[yt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>yt(t.edges[a],e))],edges:i}}function ra(t,e){
return e.focus!==null||Object.entries(Pr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Pr(t){let{
rank:e,all:n,...o}=Et(t);return o}function Ee({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function Fr(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(u,f,p)=>{t.nodes[u].type!==o||t.
nodes[f].type!==r||(s.set(u,(s.get(u)??0)+n[p]),i.set(f,(i.get(f)??0)+n[p]),a.set(u,(a.get(u)??new Map).set(f,p)))};for(let{
a:u,b:f,index:p}of t.edges)e[p]&&(c(u,f,p),c(f,u,p));return{rows:sa(s,o===r?40:60),columns:sa(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function sa(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function Fm(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function B(t,e){let n;return()=>{let o=t();
return(!n||!Fm(o,n.of))&&(n={of:o,made:e()}),n.made}}var zn=5,Hr=20,$e={selected:null,other:null,hovered:null,sentences:zn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",matrix:Ee(m),colours:"type",theme:"system",help:!1,reader:null,passage:null,story:m.
story??{title:"",steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Et(m)},d=$e,ia=[],_r=!1;function x(t){Object.assign($e,t),$e.problem&&
qt($e)&&Object.assign($e,_n,{open:!0,refused:$e.refused+1}),!_r&&(_r=!0,queueMicrotask(()=>{_r=!1,jr()}))}function jr(){
for(let t of ia)t()}function v(t,e){ia.push(B(t,e))}function Vn(){return d.view==="drawing"||d.view==="map"}function ot(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function R(t){Wt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:zn,neighbours:!1,open:t!==null})}function aa(t){R(null),x({other:t,open:!0})}function Ct(t){Wt(t,
d.hovered)||x({hovered:t})}var Jt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Ne={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Wr=3.84;function _m({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((f,p)=>f+p,0);return o!==null||r!==null?c:t.filter(f=>ke(f,s,i)&&(!e||ke(f,"periods",e))&&(!n||ke(f,"sour\
ces",n))).reduce((f,p)=>f+p.articles,c)}function Hm(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function jm([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function ca(t,e,n,o){let r=Or(e,n,o),[s,i]=r.map(f=>Hn(e,f)),a=f=>_m(t,
n,o.by,o.sides[f],r[f]),c=[a(0),a(1)],u=(f,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let E=Hm(g,M,
c);return{kind:jm([g,M],E),times:[s[f][w],i[f][w]],documents:[g,M],likelihood:E}});return{sizes:c,nodes:u("mentions","ar\
ticles"),edges:u("weights","documents")}}var Wm="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[qm,Um]=[1700,1300],Gm=8;function da({places:t,
unit:e,land:n,borders:o}){let r=la(t.map(([,f])=>f)),s=la(t.map(([,,f])=>f)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
qm/(r.span*i),Um/s.span),c=(f,p)=>({x:(f-r.middle)*i*a,y:(s.middle-p)*a}),u=f=>zm(f).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([f,p,g])=>[f,c(p,g)])),land:u(n),borders:u(o)}}function la(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Gm)}}function zm(t){return t.split(".").slice(0,-1).map(Vm)}function Vm(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=Wm.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Kn({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${k(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be any of several places wi\
th that name`,n&&`${y(n)} not in the list of places`].filter(Boolean).join("; ")}var en=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Km=6;function ua({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:u})=>n[u]&&o[u]>0?1/o[u]:0),s=new Int32Array(
t.length+1);for(let{index:u,a:f,b:p}of e)r[u]&&(s[f+1]+=1,s[p+1]+=1);for(let u=0;u<t.length;u+=1)s[u+1]+=s[u];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:u,a:f,b:p}of e)if(r[u])for(let[g,w]of[[f,p],[p,f]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,u,r[u]]}
return a}function ma({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:u,degree:f})=>u===o||u===r?1:s[u]?
1/0:1+Math.log(Math.max(f,1))),a=n.lengthOf.map((u,f)=>u&&u*(i[e[2*f]]+i[e[2*f+1]])/2),c=Float64Array.from(n.edges,u=>a[u]);
return{...n,lengthOf:a,lengths:c}}function Yn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new en;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function fa(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,u=new en;u.push(o[e],e);for(let f=u.pop();f!==void 0&&f!==n;f=u.pop())if(!c.has(f)){c.add(f);
for(let p=t.starts[f];p<t.starts[f+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(f)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[f,w]),u.push(M+o[g],g))}}return Ym(n,a,i.get(n)??0)}function Ym(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function pa(t,e,n,o=Km){let[r,s]=e<n?[e,n]:[n,e],i=Yn(t,s),a=e===n?null:fa(t,r,s,i,new Set,new Set),
c=a?[a]:[],u=[];for(;c.length&&c.length<o;){u.push(...Jm(t,c,i)),u=[...new Map(u.map(p=>[p.edges.join(),p])).values()].sort(
Xm);let f=u.shift();if(!f)break;c.push(f)}return r===e?c:c.map(Qm)}function Jm(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),u=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),f=new Set(u.map(({edges:g})=>g[a])),p=fa(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),f);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function Xm(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Qm({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function wa(t,e){let n=ft(t.sentences),o=Zm(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,u)=>{for(let f of new Set(c.
marks.map(p=>p[2])))r[f].push(u)});let s=c=>n[c].marks.filter((f,p)=>!o.get(c)?.has(p)).map(f=>f[2]),i=c=>ga(r.map((u,f)=>u.
flatMap(p=>c(p).filter(g=>g===f).map(()=>n[p].article)))),a=c=>ga(t.edges.map((u,f)=>u.filter(p=>c(p,f)).map(p=>n[vt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:ha(t.relations),
others:ha(t.others),referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(u=>u[2])),namedEdgePlaces:a(
(c,u)=>{let[f,p]=Array.isArray(c)?c:[c,c],{a:g,b:w}=e.edges[u],[M,E]=[s(f),s(p)];return M.includes(g)&&E.includes(w)||M.
includes(w)&&E.includes(g)}),namedNodePlaces:i(s)}}function ha(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];
r.push(o),e.set(n,r)}return e}function Zm(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}
function ga(t){let e=new Int32Array(t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.
from(t.flat())}}function vt(t){return Array.isArray(t)?t[0]:t}function qr({sentences:t},e,n){return n?e.filter(o=>n[t[vt(
o)].article]):e}function xa({sentences:t},e){return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].
number)}function Ae({sentences:t,articles:e},n){let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(
/\s+/gu," ")===s}function Ur(t,e,n=null){let o=new Set(n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ae(t,vt(s))?
4:0)+(Array.isArray(s)?2:0)+(o.has(vt(s))?0:1);return e.map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(
({reference:s})=>s)}function Jn(t,e){let n=[];for(let o of e){let{article:r}=t.sentences[vt(o)],s=!Array.isArray(o)&&Ae(
t,vt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?i:{article:r,headline:null,references:[]};a!==i&&n.push(
a),s?a.headline=o:a.references.push(o)}return n}var tf=120;function ya(t,e,n=null){let o=s=>Math.abs([s].flat().reduce((i,a)=>i+
t.sentences[a].text.length,-tf)),r=[...e].sort((s,i)=>vt(s)-vt(i));return Ur(t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Xn(t,e){
let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=
i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var va="so sentences and the filters by period, source, topic and article are missing; all else works, and",ef=`This bro\
wser lacks DecompressionStream, ${va} a current Firefox, Chrome, Edge or Safari shows everything.`,nf=`This file's sente\
nces are damaged, ${va} a fresh copy of the file shows everything.`,ba,Gr=null;function X(){return ba??=d.problem?Promise.
resolve(null):rf().catch(of),ba}function W(){return Gr}function ka(){Sa()&&!("DecompressionStream"in window)&&x({problem:ef})}
function Sa(){return ae("evidence").startsWith('"')}function of(){return x({problem:nf}),null}async function rf(){let t=ae(
"evidence");return Gr=wa(JSON.parse(Sa()?await sf(JSON.parse(t)):t),m),x({}),Gr}async function sf(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function zr(){return[d.period,d.sources,d.article,d.topic,d.compare,qt(d)&&W()]}var nn=B(zr,()=>{let t=W(),e=t&&Ar(t,d);
return{chosen:e,counts:t&&e?Hn(t,e):m.counts}}),K=B(zr,()=>{let t=W();return t&&d.compare&&ca(m,t,d,d.compare)});function Ma({
kind:t,index:e}){let n=K();return n&&(t==="node"?n.nodes:n.edges)[e]}var q=B(()=>[d.rank,nn()],()=>Zi(m,d.rank,nn().counts)),
Vr=B(()=>[q(),nn().counts.weights],()=>ea(q(),nn().counts.weights)),b=B(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...zr()],()=>({...na(m,d,nn(),Vr),waiting:qt(d)&&!W()})),af=B(
()=>[],()=>da(m.map));function Xt(){return d.view==="map"?af():null}function Z(t){return Xt()?.places.has(t)??!0}function rn(t){
return Z(m.edges[t].a)&&Z(m.edges[t].b)}var A=B(()=>[b(),d.focus,Xt(),Xt()&&Vr()],()=>{let t=b();if(Xt())return cf(t);if(!d.
focus?.rings)return t;let e=m.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function cf(t){let e=t.edges.map((o,r)=>o&&rn(r)),n=d.all?e:Un(m,Uint8Array.from(
e,Number),Vr());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&Z(r)),nodeIndices:t.nodeIndices.
filter(Z),drawnIndices:m.edges.flatMap((o,r)=>n[r]?r:[])}}var Ta=B(()=>[b(),q()],()=>Br(m,b().edges,q())),Ea=B(()=>[b()],
()=>Br(m,b().edges,b().weights)),on=B(()=>[b(),q()],()=>ua(m,b().edges,q())),Qt=B(()=>d.path?[d.path.a,d.path.b,on(),d.avoided,
d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=m.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return pa(ma(m,on(),t,r),t.a,t.b)});function it(){let t=Qt();return t[Math.
min(Math.max(d.path?.number??0,0),t.length-1)]??null}var lf=B(()=>[b(),q()],()=>new Map);function Zt(t){if(t.kind==="edg\
e")return{nodes:st(m,t),edges:[t.index]};let e=lf(),n=e.get(t.index)??oa(m,t.index,b(),q());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function Qn(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?m.nodes:m.edges)[t.
index].timeline:qi(e,t,n,m.about.period)}function $a(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?m.nodes:
m.edges)[t.index]:Ui(e,t,n)}var Na={x:60,y:22},df=150,uf=8e6,mf=.15;function Aa(t,e,n){let{xs:o,ys:r,middle:s}=ff(t),i=o.length*(o.length-1)/2,a=Math.
min(df,Math.ceil(uf/Math.max(i,1)));for(let u=0;u<a;u+=1)pf(o,r,e,180*(1-u/a));hf(o,r,n);let c=t.map(({size:u})=>u);for(let u=0;u<
Math.min(20,a)&&gf(o,r,c);u+=1);return t.map((u,f)=>({x:s.x+o[f],y:s.y+r[f]}))}function ff(t){let e=Math.max(t.length,1),
n=c=>c.reduce((u,f)=>u+f,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:u})=>(c-o.x)**
2+(u-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},u)=>(c-o.x)*s+.01*Math.cos(u)),a=Float64Array.
from(t,({y:c},u)=>(c-o.y)*s+.01*Math.sin(u));return{xs:i,ys:a,middle:o}}function pf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,u=0;for(let f=0;f<a;f+=1){let p=t[a]-t[f],g=e[a]-e[f],w=8100/(p*p+
g*g+1e-6);c+=p*w,u+=g*w,s[f]-=p*w,i[f]-=g*w}s[a]+=c,i[a]+=u}for(let[a,c,u]of n){let[f,p]=[t[a]-t[c],e[a]-e[c]],g=u*Math.
hypot(f,p)/90;s[a]-=f*g,i[a]-=p*g,s[c]+=f*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=mf*Math.hypot(t[a],e[a])/90,[u,f]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(u,f)||1));t[a]+=u*p,e[a]+=f*p}}function hf(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function gf(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Na.x-Math.abs(a);if(c<=0)continue;let u=e[s]-e[r],f=i+Na.y-Math.abs(u);if(f<=0)continue;o=!0;let p=f<c?e:t,g=Math.min(c,
f)/2*Math.sign((f<c?u:a)||1);p[r]-=g,p[s]+=g}return o}var wf=180,Oa=110,xf=44,Kr=70,yf=36,bf=66;function Ia(t,e,n,o){let r=vf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,u]=[[e],wf];for(;c.length;){let f=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of f)i.add(g);c=[...f];
let p=new Map(s.size===1?kf(t,c,r):c.map(g=>[g,Sf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=yf&&(u=Math.
max(u,w*Kr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*u/Kr+1e-9));M.sort((O,N)=>p.get(O)-p.get(N)||O-N);let E=Mf(
M.map(O=>p.get(O)),Kr/u);M.forEach((O,N)=>{s.set(O,{x:u*Math.cos(E[N]),y:u*Math.sin(E[N])})}),g+=M.length,u+=g<c.length?
bf:Oa}c.length&&a.push(u-Oa+xf)}return{places:s,radii:a}}function vf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[yt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>yt(e[a],s));return r.set(
s,i),i}}function kf({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(u=>2*o(i,u)+o(a,u));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Sf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Mf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:E}=i.pop();w={sum:w.sum+M,count:w.count+E}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),u=c[o-1]-c[0]>n-
o*e,f=c.map((p,g)=>u?c[0]+n*g/o:p+g*e);return t.map((p,g)=>f[(g-s+o)%o])}function Zn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var La=10.5,Tf=22,Ef=5,$f=60,Ca=2,Nf=6,Bt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Yr=[];function Af(t){if(!Yr[t.index]){let e=kt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Bt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Yr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Yr[t.index]}function Of(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),La),Tf))/2}function to(t,e,n=Ca,o=Of(t,e)){let{width:r,above:s,
below:i}=Af(t),[a,c]=[o*r,o*(s+i)],u=sn(t,e),[f,p]=[(u.left+u.right-a)/2,(u.top+u.bottom-c)/2];return[[f,u.bottom+n],[f,
u.top-n-c],[u.right+2*n,p],[u.left-2*n-a,p],[u.left,u.bottom+n],[u.right-a,u.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function sn(t,e){let n=t.size*(m.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function If(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Jr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Zn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},u=new Set([...t.slice(0,Ef),...s]),f=new Set([...u,...r?t.slice(0,$f):[]]);for(let g of e)a.add(
sn(m.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?Nf:Ca,M=to(m.nodes[g],n,w),E=to(m.nodes[g],n,w,La),O=Y=>Y.
left>=c.left&&Y.right<=c.right&&Y.top>=c.top&&Y.bottom<=c.bottom,N=Y=>O(Y)&&!a.hit(Y,g),ht=Y=>O(Y)&&!a.hit(Y,g,s.includes(
g)?0:g),gt=M.find(N)??E.find(N)??(f.has(g)?E.find(ht):void 0)??(u.has(g)?If(E,c).find(ht):void 0);gt&&(a.add(gt,-1),p.push(
gt))}return p}function kt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var eo=28,Lf=.02,Ba=1.6,Cf=1.6,Bf=6,Rf=3.5,Df=5,Pf=.8,$t={upright:!1,across:1,down:1};function Ra({x:t,y:e}){let[n,o]=$t.
upright?[-e,t]:[t,e];return{x:n*$t.across,y:o*$t.down}}function Da({x:t,y:e}){let[n,o]=[t/$t.across,e/$t.down],[r,s]=$t.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Pa(){let{clientWidth:t,clientHeight:e}=h("network"),
n=no(1);if($t.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),$t.upright)for(let s of m.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign($t,_f());for(let s of m.nodes)[s.x,s.y]=[s.x*$t.across,s.y*$t.down];let{scale:o}=an(),r=Math.min(Math.max(
Rf/o-Bf,0),Df);r&&Ff(r);for(let s of m.edges)s.width*=Math.min(Math.max(1,Pf/o),2.5)}function Ff(t){let e=m.nodes.map(r=>sn(
r,1)),n=m.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=m.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,u]=[e[r],e[a]];if(u.left-c.right>2.5*t)break;let f=Math.max(u.left-c.right,u.top-c.bottom,
c.top-u.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(f/2.5,0))}});for(let r of m.nodes)r.size+=o[r.index]}function _f(){
let{scale:t}=an(),{wide:e,high:n}=Fa(),{left:o,top:r,right:s,bottom:i}=no(t),a=c=>Math.min(Math.max(c,1),Cf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Fa(){let{clientWidth:t,clientHeight:e}=h("network"),n=eo+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*eo,50),high:Math.max(e-eo-n,50),below:n}}function an(t=A().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Fa(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[Lf,2*Ba];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:M,right:E,bottom:O}=no(g,t);g<=Ba&&(E-w)*g<=s&&(O-M)*g<=i?
a=g:c=g}let u=no(a,t),f={x:(u.left+u.right)/2,y:(u.top+u.bottom)/2};return{scale:a,position:f,offset:{x:-e/2,y:(eo-o-n)/
2}}}function no(t,e=A().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=m.nodes[s],a=sn(i,t);if(!i.labelled)
return[a];let{left:c,right:u,bottom:f}=to(i,t)[0],p=Math.max(0,(u-c-n)/2);return[a,{left:c+p,right:u-p,top:a.top,bottom:f}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var Hf=1.5,jf=2,Wf=.3,_a=Array.from({length:$r},(t,e)=>`community-${e+1}`),Ha="community-other",oo=null;function ja(){return oo||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Wa(){return`${ja()} ${d.colours}`}function ro(){let t=document.documentElement;
t.dataset.theme=ja(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Wa(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Jt).map(o=>[o,n(o)])),communities:Object.fromEntries([..._a,
Ha].map(o=>[o,n(o)]))}}var Gt=ro();function L(){return Gt}function qa(){return Gt.name===Wa()?!1:(Gt=ro(),!0)}function Xr(t,e){
oo=t,Gt=ro();try{return e()}finally{oo=null,Gt=ro()}}function cn(t){return Qr(jt(m,t))}function Qr(t){return t===Tt?Ha:_a[t]}
function Ua({index:t,observer:e}){let n=K()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function ln(t){let e=K()?.
nodes[t.index]?.kind,n=d.colours==="community"?Gt.communities[cn(t.community)]:m.types[t.type].colour,o=e?Gt.changes[e]:
n;return Ua(t)?{fill:Gt.ground,border:o}:{fill:o,border:Gt.ground}}function so(t,e){return Math.min(Ua(t)?jf:Hf,Wf*t.size*
e)}function qf(t){let{fill:e,border:n}=ln(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=m.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Pa();var T=new vis.Network(h("network"),{nodes:new vis.DataSet(m.nodes.map(qf)),edges:[]},
JSON.parse(ae("options")));function Zr(){for(let t of m.nodes){let{options:e}=T.body.nodes[t.index],{fill:n,border:o}=ln(
t);e.color={...e.color,background:n,border:o}}}var ts=m.nodes.map(({x:t,y:e})=>({x:t,y:e})),Va=0,Uf=500,Gf=3;function Ga(){return 2*b().nodeIndices.length<m.nodes.length}
var za=B(()=>[Xt(),!Xt()&&(Ga()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&q()],()=>{let t=Xt();if(t)return{free:!1,rings:[],
map:t,places:es(t.places)};if(d.focus?.rings)return zf(d.focus.node);let e={free:!0,rings:[],map:t};return Ga()&&b().nodeIndices.
length<=Uf?{...e,places:Vf()}:{...e,places:ts}});function zf(t){let{places:e,radii:n}=Ia(m,t,b(),q());return{free:!1,rings:n,
map:null,places:es(e)}}function es(t){return ts.map((e,n)=>t.get(n)??e)}function Vf(){let{nodeIndices:t,drawnIndices:e}=b(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:u,opacity:f}=m.edges[a],
p=m.nodes[c].community===m.nodes[u].community?Gf:1;return[r.get(c),r.get(u),f*p]}),i=Aa(t.map(a=>({...ts[a],size:m.nodes[a].
size})),s,n/(o||1));return es(new Map(t.map((a,c)=>[a,i[c]])))}var tt=B(()=>[za(),d.moved],()=>{let t=za(),e=[...t.places];
if(t.free)for(let[n,o,r]of d.moved)e[n]=Ra({x:o,y:r});return{...t,base:t,places:e}});function dn(){return Va}function te(t){
Va+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(m.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(T.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function io(t,e){if(!tt().free)return;
let{x:n,y:o}=Da(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var Kf=400,Yf=5,Jf=1.5,Ka=3,Xf=.11,Qf=.012,Zf=.8,Qa=13,Za=16,tc=B(()=>[A(),dn()],()=>{let t=[],{nodes:e,nodeIndices:n}=A();
if(n.length<=Kf||!tt().free)return t;let o=Math.max(...n.map(r=>Math.abs(m.nodes[r].x)),1);return m.communities.forEach(
({members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Yf&&t.push(tp(s,i,2*o*Qf))}),t});function tp(t,e,n){let o={x:Ya(e.map(
u=>m.nodes[u].x)),y:Ya(e.map(u=>m.nodes[u].y))},r=u=>Math.hypot(m.nodes[u].x-o.x,m.nodes[u].y-o.y),s=[...e].sort((u,f)=>r(
u)-r(f)||u-f).slice(0,Math.ceil(Zf*e.length)),i=new Set(Ja(s.map(u=>m.nodes[u]))),a=Math.max(...[...i].map(({size:u})=>u)),
c=s.map(u=>m.nodes[u]).filter(u=>i.has(u)||u.size>a);return{community:t,middle:o,corners:Ja(c.flatMap(u=>ep(u,u.size+n)))}}
function ep({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(
s)}})}function Ya(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Ja(t){let e=[...t].sort((n,o)=>n.x-o.
x||n.y-o.y);return[...Xa(e),...Xa(e.reverse())]}function Xa(t){let e=[];for(let n of t){for(;e.length>1&&np(e[e.length-2],
e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function np(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=
0}function ec(t,e){return Math.min(Math.max((Ka-t/e)/(Ka-Jf),0),1)}function nc(t,e,n,o){let r=ec(n,o);if(r){t.globalAlpha=
Xf*r;for(let{community:s,corners:i}of tc()){t.fillStyle=L().communities[cn(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function oc(t,e,n){let o=[];if(ec(t,e)<.5)return o;let r=Zn(),s=kt(
h("overlay",HTMLCanvasElement));s.font=sc();for(let{community:i,middle:a}of tc()){let{nodes:c}=A(),f=m.communities[i].members.
filter(N=>c[N]).slice(0,3).map(N=>m.nodes[N].short),p=Math.max(...f.map(N=>s.measureText(N).width))/2,g=Za*f.length,w=(N,ht,gt)=>Math.
max(Math.min(N,gt),ht),M=w(a.x*t,n.left*t+p,n.right*t-p),E=w(a.y*t-g/2,n.top*t,n.bottom*t-g),O=[0,-g,g].map(N=>({lines:f,
left:M-p,right:M+p,top:E+N,bottom:E+N+g})).find(N=>N.top>=n.top*t&&N.bottom<=n.bottom*t&&!r.hit(N,i));O&&(r.add(O,-1),o.
push(O))}return o}function rc(t,{lines:e,left:n,right:o,top:r},s){t.font=sc(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=L().ground,t.fillStyle=L().ink,e.forEach((i,a)=>{let[c,u]=[s.x+(n+
o)/2,s.y+r+a*Za+Qa];t.strokeText(i,c,u),t.fillText(i,c,u)})}function sc(){return`600 ${Qa}px ${Bt}`}var op=.16,rp=.5,ic=.1;function ao(t,e,n,o){let{map:r}=tt();if(r)return ip(t,e,r,e.scale/n);nc(t,e,n,o);for(let s of[...tt().
rings].reverse())sp(t,e,s*e.scale,e.scale/n)}function sp(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=L().edge,t.lineWidth=
r,t.globalAlpha=ic,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*ic,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function ip(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=L().edge,t.lineWidth=r,t.
globalAlpha=op,ac(t,e,n),t.fill(),t.globalAlpha=rp,ac(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function ac(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,u]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,u):t.moveTo(c,u)})}var ap={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function co(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Bt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=L().ground,t.strokeText(m.nodes[e.node].short,r,s),t.fillStyle=
L().ink,t.fillText(m.nodes[e.node].short,r,s)}function cc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Bt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=L().ink,t.fillText(e,n/2,o/2)}function lc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=K()?.edges[e.index]?.kind;
t.strokeStyle=o?L().accent:r?L().changes[r]:L().brightEdge,t.setLineDash(r?Ne[r]:[]),ns(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function ns(t,e,n){let[o,r]=[m.nodes[e.a],m.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Oe(t,e,n){let{fill:o,border:r}=ln(e),{shape:s}=m.types[e.type];lo(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=so(e,n.scale),t.strokeStyle=r,t.stroke()}
function os(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];lo(t,m.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function lo(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of ap[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var cp=1e3,dc=120,Ie=h("overlay",HTMLCanvasElement),at=document.createElement("canvas"),F={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ct(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function ce(t=0){F.until=
performance.now()+t+dc,window.clearTimeout(F.timer),F.timer=window.setTimeout(()=>{F.timer=0,F.blurred&&T.redraw()},t+dc)}
function rs(){window.clearTimeout(F.timer),F.timer=0,uo()}function uo(){F.sharp=null,F.pictured=null}function mo(){return F.
blurred}function uc(){let t=dp(),e=o=>o.width===t.width&&o.height===t.height,n=F.timer!==0&&performance.now()<F.until;n&&
!F.pictured&&F.sharp&&e(Ie)&&lp(t,F.sharp),F.blurred=n&&F.pictured!==null&&e(at),T.body.nodeIndices=F.blurred||mc()?[]:A().
nodeIndices}function mc(){return A().nodeIndices.length>cp}function fc(t){if(!mc())return;let{clientWidth:e,clientHeight:n,
width:o}=t.canvas,r=ct();t.save(),t.setTransform(o/e,0,0,o/e,0,0);for(let s of A().nodeIndices){let{x:i,y:a,size:c}=m.nodes[s],
[u,f,p]=[r.x+i*r.scale,r.y+a*r.scale,2*c*r.scale];u>-p&&f>-p&&u<e+p&&f<n+p&&Oe(t,m.nodes[s],r)}t.restore()}function ss(){
F.sharp=ct(),F.pictured=null}function lp(t,e){if((at.width!==t.width||at.height!==t.height)&&(at.width=t.width,at.height=
t.height),![t,Ie].every(({width:o,height:r})=>o&&r))return;let n=kt(at);n.clearRect(0,0,at.width,at.height),n.drawImage(
t,0,0),n.drawImage(Ie,0,0),kt(Ie).clearRect(0,0,Ie.width,Ie.height),F.pictured=e}function pc(t){if(!F.pictured||!at.width||
!at.height)return;let e=at.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ct(),s=r/F.pictured.scale,i=Math.round((n-F.pictured.
x*s)*e),a=Math.round((o-F.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(at,i,a,Math.round(at.width*s),
Math.round(at.height*s)),t.restore()}function dp(){let t=h("network").querySelector("canvas");if(!t)throw new Error("vis\
-network has no canvas.");return t}var is=4,up=.5,mp=52,fp=2.5,hc=350,fo=1,as={left:-1/0,right:1/0,top:-1/0,bottom:1/0},le=!0,cs=0;function ee(){return as.
left>-1/0}function po(){return cs}function Le(t=!1){le=!0,St({...ls(),animated:t})}function ls(){let{scale:t,position:e,
offset:n}=an(),o=h("network").clientWidth/2-is,r=h("network").clientHeight,[s,i]=[is-r/2-n.y,r/2+n.y-is];return as={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},fo=t,{position:e,scale:t,offset:n}}function Nt(){return{scale:fo,frame:as}}
function gc(){return le}function Ce(){le=!1,cs+=1}function St({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){cs+=
1;let r=o&&Ln();r&&ce(hc),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:hc,easingFunction:"easeInOutQuad"}})}
function Be(t){le=!1;let e=Math.min(Math.max(T.getScale()*t,fo/4),10);St({position:T.getViewPosition(),scale:e,animated:!0})}
function wc(t,e){le=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();ce(),St({position:{x:n+t/r,y:o+e/r},scale:r})}function ho(){
if(!d.selected)return;let t=st(m,d.selected).flatMap(c=>Z(c)?m.nodes[c]:[]);if(!t.length)return;let[e,n]=[un(),yc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let u=T.canvasToDOM(c);return u.x>40&&u.y>30&&u.x<o-n-40&&u.y<r-e-40})&&!e)return;
le=!1;let i={x:Se(t.map(c=>c.x)),y:Se(t.map(c=>c.y))},a=e?Math.max(T.getScale(),up):T.getScale();St({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function xc(t,e){le=!1;let n=an(t,{beside:yc(),covered:Math.max(un(),0)});St({...n,
scale:Math.min(n.scale,fp*fo),animated:e})}function yc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function un(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-mp:0}var pp=350,hp=600,gp=2500,Re=null,ds=0;function De(){return Re}function de(){Re&&(window.cancelAnimationFrame(ds),te(Re.
places),Re=null,rs())}function Sc(t,e,n){let o=m.nodes.map(({x:E,y:O})=>({x:E,y:O}));if(window.cancelAnimationFrame(ds),
Re=null,te(t),rs(),!ee())return;let[r,s]=[bc(),ls()],{nodeIndices:i,drawnIndices:a}=A(),c=Math.max(...i.map(E=>Math.hypot(
o[E].x-t[E].x,o[E].y-t[E].y)),0),u=i.length<=hp&&a.length<=gp;if(c*r.scale<1||!u||!Ln()){e&&i.length?St({...s,animated:c*
r.scale<1}):T.redraw();return}e&&St(s);let f=e?bc(s):r;Re={places:t,scale:f.scale,labels:n()};let[p,g]=[performance.now(),
po()],w=()=>{let E=Math.min((performance.now()-p)/pp,1),O=E*E*(3-2*E);if(E===1)return M();te(t.map((N,ht)=>vc(o[ht],N,O))),
po()===g?kc(vc(r,f,O),r.scale*(f.scale/r.scale)**O):T.redraw(),ds=window.requestAnimationFrame(w)},M=()=>{if(de(),po()!==
g)return T.redraw();kc(f,f.scale),e&&ho()};w()}function bc(t){let{position:e,scale:n,offset:o}=t??{position:T.getViewPosition(),
scale:T.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function vc(t,e,n){return{x:t.x+(e.x-t.x)*n,
y:t.y+(e.y-t.y)*n}}function kc({x:t,y:e},n){T.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var H=h("overlay",HTMLCanvasElement),wp=2500,xp=2500,mn=B(()=>[T.getScale(),Nt().frame,A(),dn()],()=>oc(T.getScale(),Nt().
scale,Nt().frame)),ue=B(()=>[T.getScale(),Nt().frame,A(),dn()],()=>{let t=T.getScale(),{scale:e,frame:n}=Nt(),{nodeIndices:o}=A(),
r=H.clientWidth*H.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/xp)),i=r<o.length*wp,a=t===e?[...mn(),yp(n,t)]:mn();return Jr(
s,o,t,n,{crowd:i,taken:a})});function yp(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-H.clientWidth+n,top:s-H.clientHeight+o,right:r,bottom:s}}function fn(){if(!ee())return;let t=kt(H),e=window.devicePixelRatio||
1,[n,o]=[H.clientWidth,H.clientHeight];(H.width!==Math.round(n*e)||H.height!==Math.round(o*e))&&(H.width=Math.round(n*e),
H.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),us(t,ct())}function bp(){let t=it(),e=t?null:
d.selected??d.hovered,n=t?kp(t):e&&Sp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Wt(o,e)&&Mp(n,o);
return vp(n)}function vp(t){let e=t.nodes.filter(Z);return e.length?{...t,nodes:e,edges:t.edges.filter(rn),ringed:t.ringed.
filter(Z),pointed:t.pointed.filter(Z)}:null}function kp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function Sp(t){return{...Zt(t),ringed:st(m,t),accented:new Set,pointed:[]}}
function Mp(t,e){for(let n of st(m,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...st(m,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function us(t,e){if(m.nodes.length&&!A().nodeIndices.
length)return cc(t,"The filters leave nothing to show.");let n=bp(),o=new Set(n?n.nodes:[]),r=De();if(r)Tp(t,r,e,o);else
for(let s of mn())rc(t,s,e);for(let s of r?[]:ue())!o.has(s.node)&&Mc(s,e)&&co(t,s,e);n&&(t.globalAlpha=L().veil,t.fillStyle=
L().ground,t.fillRect(0,0,H.clientWidth,H.clientHeight),t.globalAlpha=1,Ep(t,n,e))}function Tp(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[m.nodes[i.node],e[i.node]],[u,f]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];co(t,i,{...r,x:r.x+u,y:r.y+f})}}function Mc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<H.clientWidth&&
s+o>0&&s+n<H.clientHeight}function Ep(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Nt();for(let c of[
...n].reverse())lc(t,m.edges[c],i,r.has(c));for(let c of[...e].reverse())Oe(t,m.nodes[c],i);for(let c of o)os(t,m.nodes[c],
i,L().accent,2.5);for(let c of s)o.includes(c)||os(t,m.nodes[c],i,L().ink,1.5);for(let c of Jr([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))Mc(c,i)&&co(t,c,i,o.includes(c.node))}var Ec=5,$p=5,Np=40;function Tc(t,e=0){let n=ct(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Nc(o,r,(Ec+e)/n.scale)??
Ap(t.x-n.x,t.y-n.y);if(s!==null)return C(s);let i=Op(o,r,($p+e/2)/n.scale);return i===null?null:z(i)}function $c(t){let e=ct();
return Nc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,Ec/e.scale)}function Nc(t,e,n){let o=null,r=1/0;for(let s of Ac().nodes){let i=m.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Ap(t,e){if(d.selected)return null;let n=ue().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Op(t,e,n){let o=null,r=n;for(let s of Ac().
edges){let i=m.edges[s],a=Ip(t,e,m.nodes[i.a],m.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Ac(){let{nodeIndices:t,
drawnIndices:e}=A();if(!d.selected)return{nodes:t,edges:e};let n=Zt(d.selected);return{nodes:[...n.nodes.filter(Z),...t],
edges:n.edges.filter(rn)}}function Ip(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Oc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Ct(
null);if(n.buttons)return pn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Tc(r);Ct(s),Lp(s,r)},Np)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Ct(null),pn()}),T.on("click",
({pointer:n,event:o})=>{pn(),R(Tc(n.DOM,o?.pointerType==="touch"?8:0))}),T.on("zoom",pn)}function Lp(t,e){if(!t)return pn();
let n=h("tip");n.replaceChildren(...Cp(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function Cp(t){if(t.kind==="node"){let o=m.nodes[t.
index];return[S(o.label,"strong"),l("span",{text:k(o.mentions,"mention")})]}let e=m.edges[t.index];return[l("strong",{},
S(m.nodes[e.a].label)," – ",S(m.nodes[e.b].label)),l("span",{text:k(e.weight,"sentence")})]}function pn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var Bp=6,Q=null;function Ic(){return Q!==null}function Rp(t){if(Q)return ms();if(!tt().free||t.button||t.shiftKey||!t.isPrimary)
return;De()&&(de(),T.redraw());let e=h("drawing").getBoundingClientRect(),n=$c({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Dp(n))return;let{x:o,y:r}=m.nodes[n];Q={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},T.interactionHandler.options.dragView=!1}function Dp(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function Pp({pointerId:t,clientX:e,clientY:n}){if(!Q||t!==Q.pointer)return;let[o,r]=[e-Q.from.x,
n-Q.from.y];if(!Q.moves&&Math.hypot(o,r)<Bp)return;Q.moves=!0;let{scale:s}=ct();Object.assign(m.nodes[Q.node],{x:Q.home.
x+o/s,y:Q.home.y+r/s}),Ct(C(Q.node)),fn()}function ms(t){if(!Q||t&&t.pointerId!==Q.pointer)return;let{node:e,home:n,moves:o}=Q;
if(Q=null,T.interactionHandler.options.dragView=!0,!o)return;Ct(null);let{x:r,y:s}=m.nodes[e];t?io(e,{x:r,y:s}):Object.assign(
m.nodes[e],n)}function Lc(){h("network").addEventListener("pointerdown",Rp,{capture:!0}),window.addEventListener("pointe\
rmove",Pp),window.addEventListener("pointerup",ms),window.addEventListener("pointercancel",()=>ms())}var Fp=1500,_p=.25,Hp=.2;function jp(){let t=A().drawnIndices.length>Fp?_p:1;return({a:e,b:n,opacity:o})=>m.nodes[e].community===
m.nodes[n].community?o:o*t}function go(t,e){let n=jp();t.strokeStyle=L().edge;let o=e.scale/T.getScale();for(let r of A().
drawnIndices){let s=m.edges[r],i=K()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?Hp:0),1),i&&(t.strokeStyle=L().changes[i]),i&&t.setLineDash(Ne[i].map(a=>a*o)),ns(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function fs(t){return t!==Tt?m.communities[t].name:jt(m,0)===Tt?"No communities":"Smaller communities"}function ps(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Tt)-+(e===Tt)||t-e).map(([t,e])=>({community:t,colour:Qr(t),text:fs(t),count:e}))}
function hs(t){return!d.communities.length||d.communities.includes(t)}function Wp(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...ps().map(qp)),e&&$(t,`[data-community="${e}"]`)?.focus())}function qp({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:hs(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Stop filtering by this community":"Filter by this community",onclick:()=>x(
{communities:r?s:[...s,t].sort((i,a)=>i-a)})},In(e),S(n),l("span",{class:"type-count",text:y(o)})))}function Cc(){let t=l(
"ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,
b()],()=>Wp(t))}function gs({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${k(i,o)} in ${k(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${k(e[1],o)}, in ${y(n[0])} → ${k(n[1],"article")}`}function Bc(t){
let e=Ma(t),n=e&&gs(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Rt(t){let[e,n]=[()=>Ct(t),()=>Ct(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function hn(t){
let e=m.nodes[t],n=C(t);return l("button",{type:"button",class:"end",...Rt(n),onclick:()=>R(n)},J(m.types[e.type]),S(e.label))}
function wo(t){let e=C(t);return l("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)},S(m.nodes[t].label))}
function xo(t,e,n,o){let r=m.nodes[t],s=C(t),i=l("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>R(s)},
J(m.types[r.type]),S(r.label),Ti(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:tn(n,d.rank)}));
let a=z(o),c=d.rank!=="weight"&&tn(q()[o],d.rank),u=l("button",{type:"button",class:"ranked-number",text:y(n),...Rt(a),onclick:()=>R(
a),"aria-label":`${k(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),u)}function lt(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=nt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function ws(t,e,n,o){let r=h(t,HTMLInputElement);
lt(t,e.length<2&&(m.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=k(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function yo(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function Pe(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var Up=12,pt=ie(m.articles);function bo(t){return t.length===1?ve(t[0]):`${y(t.length)} of ${y(pt.length)} sources`}function xs(t){
let e=pt.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===pt.length?null:e})}function Gp({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??pt.map(o=>o.name));e.checked?n.add(t):n.delete(t),xs(n)}});
return e}function zp({name:t,count:e},n){return l("label",{class:"switch"},n,S(ve(t)),l("span",{class:"type-count",text:y(
e)}))}function Rc(){let t=pt.map(Gp),e=pt.map((s,i)=>zp(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=pt.length<Up;let o=pt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";lt("sources",pt.length<2&&o),n.addEventListener("input",()=>{let s=D(n.value);e.forEach((i,a)=>{i.hidden=!D(ve(pt[a].
name)).includes(s)})});let r=()=>pt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>xs(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
pt.map(({name:i})=>i));for(let i of r())s.delete(i);xs(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(pt[a].name)})})}var Vp=2,zt=be(m.articles).map(G),gn=ie(m.articles).map(({name:t})=>t),Mo=["First","Second"],vo=l("select",{id:"compare-\
by",onchange:()=>x({compare:Yp(vo.value)})},l("option",{value:"",text:"Nothing"}),zt[0]!==zt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),gn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),ko=Mo.map(t=>["fr\
om","until"].map(e=>Kp(`${t} period: ${e}`))),So=Mo.map(t=>l("select",{multiple:!0,size:Math.min(gn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:Hc},...gn.map(e=>l("option",{value:e,text:ve(e),dir:"auto"})))),Fc=Mo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},ko[e][0],l("span",{text:"–"}),ko[e][1]),
So[e])),_c=l("p",{class:"hint",text:"The strip below the drawing also chooses the second period."}),ys=l("div",{class:"c\
ompared",id:"compared"}),Dc=l("span",{class:"frame-changes"},...Object.keys(Jt).map(t=>l("span",{},qc(t),t)));function Kp(t){
return l("input",{type:"date",min:zt[0],max:zt.at(-1),"aria-label":t,onchange:Hc})}function Yp(t){if(t==="sources")return{
by:t,sides:[gn.slice(0,1),gn.slice(1)]};if(t!=="periods")return null;let[e,n]=[zt[0],zt[zt.length-1]],o=zt.find((s,i)=>s>
e&&i>=(zt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,sides:[[e,Jp(r[0])],[...r]]}}
function Jp(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Hc(){let{compare:t}=d;if(!t)return;
let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...So[o].selectedOptions].map(({value:i})=>i);let[r,s]=ko[o].map(({
value:i})=>i);return Lt(r)&&Lt(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function jc({
by:t,sides:e}){return e.map(n=>t==="sources"?bo(n):It(n[0],n[1]))}function Wc(){return d.compare?`Compared: ${jc(d.compare).
join(" with ")}`:""}function qc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":Ne[t].join(" "),"str\
oke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return I("svg",{viewBox:"0 0 48 12",class:`\
change-sign ${t}`,"aria-hidden":"true"},I("path",n),I("circle",o))}function Pc(t,e,n){return t.filter((o,r)=>o?.kind===e&&
n[r]).length}function Xp({nodes:t,edges:e}){let n=b(),o=Object.entries(Jt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
qc(s),s),l("td",{text:y(Pc(t,s,n.nodes))}),l("td",{text:y(Pc(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function Qp({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Jt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,Vp)),o=e.filter(({likelihood:r})=>Math.abs(r)>=Wr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(Zp)),l("p",{class:"hint",text:`Edges whose share changed: ${y(e.length)}. Of these, with a G² of at l\
east ${Wr}, which chance alone gives in 1 of 20 cases: ${y(o)}.`})]}function Zp(t){let e=z(t.i),{a:n,b:o}=m.edges[t.i],[
r,s]=[n,o].map(a=>S(m.nodes[a].label)),i={type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)};return l("li",{},
l("button",i,r," – ",s),` ${gs(t,"sentence")}`)}function th(){let{compare:t}=d,e=K();h("compare-form",HTMLDetailsElement).
open||=t!==null,vo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of So[i].options)
c.selected=a.includes(c.value);else for(let[c,u]of ko[i].entries())u.value=a[c];for(let[i,a]of Fc.entries()){a.hidden=!t,
So[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Dc.hidden=!e,$(document,".frame-legend")?.append(Dc),_c.hidden=t?.by!=="period\
s",t&&X(),ys.hidden=!e,!t||!e)return;let{sizes:n}=e,o=jc(t).map((i,a)=>`${Mo[a]}: ${i}, ${k(n[a],"article")}.`),r=m.about.
articles-m.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";ys.replaceChildren(...nt([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${y(r)}.`}),Xp(e),...Qp(e)]))}function Uc(){let t=h("compare");t.hidden=vo.options.length<2||
!m.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),vo),...Fc,_c),ys),v(()=>[d.compare,K(),b()],th)}var Gc={types:()=>d.types.every(Boolean)?"":nh(),minimum:()=>d.minimum>1?`At least ${k(d.minimum,"sentence")}`:"",focus:()=>d.
focus?eh(d.focus):"",rank:()=>d.rank===Et(m).rank?"":`Ranked by ${bt(m,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${k(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>oh(),
compare:Wc,period:()=>d.period?It(...d.period):"",sources:()=>d.sources?bo(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${m.nodes[d.topic].short}`,article:()=>d.article===null?"":Yt(m.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:bs};
function bs(){return d.moved.length?`${k(d.moved.length,"node")} moved`:""}function eh({node:t,depth:e,rings:n}){return`\
Within ${k(e,"step")} of ${m.nodes[t].short}${n?", in rings":""}`}function nh(){let t=m.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function oh(){let{communities:t}=d;
return t.length===1?`Community of ${fs(t[0])}`:t.length?`${y(t.length)} communities`:""}function zc(){return Object.entries(
Gc).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var rh=new Set(["types","minimum"]);function sh(t){let e={...Et(m),
focus:null,moved:[]};x({[t]:e[t]})}function ih(){let t=Object.entries(Gc).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!rh.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>sh(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&($(
n,"button")??$(h("more-filters"),"summary"))?.focus()}function Vc(){h("reset").addEventListener("click",()=>{x({...Et(m),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],ih)}var me=16,ah=400;function $o(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*me,s=zc(),i=[h("counts").textContent,
bs(),d.view==="map"&&Kn(m.map),m.about.built&&`built ${U(m.about.built)}`],a=n?[...To(m.about.title,r,1.5*o,!0),...To(i.
filter(Boolean).join(" · "),r,o),...To(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...uh(ch(),r,o),...To(e,r,o)];
return{above:a,below:c,top:Kc(a),bottom:Kc(c)}}function wn(t,e,n){let o=n+me/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=Jc(r);let s=me;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=Yc(r),t.fillStyle=L().ink,t.fillText(i,s+(a?vs(r):0),o),s+=No(r,i)+(a?vs(r):0)+me}}function ch(){let t=m.types.flatMap(
(r,s)=>{let i=A().nodeIndices.some(c=>m.nodes[c].type===s),a=d.colours==="community"||K()?L().muted:r.colour;return i?[{
text:r.plural,sign:Eo(r.shape,a)}]:[]});if(K())return[...t,...lh()];let e=A().nodeIndices.some(r=>m.nodes[r].observer),n={
text:"Hollow: only reports",sign:Eo("square",L().muted,!0)},o=d.colours==="community"?ps().filter(({community:r})=>hs(r)).
map(({colour:r,text:s})=>({text:s,sign:Eo("dot",L().communities[r])})):[];return[...t,...e?[n]:[],...o]}function lh(){return Object.
keys(Jt).map(t=>({text:t,sign:Eo("dot",L().changes[t],t==="went"||t==="shrank")}))}function Eo(t,e,n=!1){return(o,r,s,i)=>{
lo(o,t,r,s,i),o.fillStyle=n?L().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function To(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of mt(t,ah).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&No(r,a)<=e?s[s.length-1]=a:s.push(...dh(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function dh(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&No(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function uh(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:mt(s,60),sign:i},c={letters:n,parts:[]},u=No(c,a.
text)+vs(c)+me;u>r+me&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=u}return o}function Yc({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Bt}`}function Jc({letters:t}){return Math.round(1.5*t)}function vs({letters:t}){
return 1.5*t}function No(t,e){let n=kt(H);return n.font=Yc(t),n.measureText(e).width}function Kc(t){return t.length?t.reduce(
(e,n)=>e+Jc(n),0)+me:0}var Xc=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var xn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(I("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=I("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
Xc," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(I("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function Qc(t,e,n){let o=I("title",{},t.replace(Xc,"\
 "));return I("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Bt,role:"img"},o)}function Zc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Ao=2,mh=18,fh=100;function tl({ground:t,credit:e}){return Xr(t,()=>el($o(H.clientWidth,{credit:e})))}function el(t){
let[e,n]=[H.clientWidth,H.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Ao,height:o*Ao}),s=kt(r);return s.scale(
Ao,Ao),s.fillStyle=L().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
ol(s),s.restore(),wn(s,t.above,0),wn(s,t.below,t.top+n),r}function nl({ground:t,credit:e}){return Xr(t,()=>{let[n,o]=[H.
clientWidth,H.clientHeight],r=$o(n,{credit:e}),s=r.top+o+r.bottom,i=Qc(m.about.title,n,s),a=new xn(i);a.fillStyle=L().ground,
a.fillRect(0,0,n,s);let c=I("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),ol(new xn(c)),wn(
a,r.above,0),wn(a,r.below,r.top+o),i})}function ol(t){let e=ct();ao(t,e,e.scale,Nt().scale),go(t,e);for(let n of A().nodeIndices)
Oe(t,m.nodes[n],e);us(t,e)}function ks(){return el($o(H.clientWidth,{titled:!1,letters:mh}))}function rl(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=ks();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,fh)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var sl={x:0,y:0,scale:1},Ms=0;function ph(){let t=T.getScale();if(t!==Ms){Ms=t;for(let e of m.nodes)T.body.nodes[e.index].
options.borderWidth=so(e,t)}}function hh(t){if(mo())return pc(t);ph(),ao(t,sl,T.getScale(),Nt().scale),go(t,sl),fc(t)}function gh(){
mo()||!ee()||(fn(),ss())}function wh(){if(ee()){if(uo(),mo())return T.redraw();fn(),ss()}}function xh(){let t=()=>{Ic()||
(de(),Ce(),ce())};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function Ts(){ot()||(uo(),ee()&&T.redraw())}var il=null;
function yh(){let{base:t,places:e}=tt(),n=t!==il;il=t,Sc(e,n,ue)}function Ss(){qa()&&(Zr(),Ts())}function al(){let t=$(h(
"network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",uc),T.on("beforeDrawing",hh),T.on("afterDrawing",gh),xh(),T.on("res\
ize",()=>queueMicrotask(()=>{gc()&&Le()})),h("zoom-in").addEventListener("click",()=>Be(1.4)),h("zoom-out").addEventListener(
"click",()=>Be(1/1.4)),h("zoom-all").addEventListener("click",()=>Le(!0)),h("drawing").addEventListener("keydown",vh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ss),v(()=>[d.theme,d.colours],Ss),v(()=>[K()],()=>{
Ms=0,Zr(),Ts()}),Lc(),Cc(),rl(Ss),v(()=>[tt()],yh),v(()=>[A(),d.view],Ts),v(()=>[d.selected,d.hovered,d.view,it()],wh),v(
()=>[d.selected,d.view],()=>{De()||ho()})}function bh(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[
{x:o,y:r},s]=[tt().places[n],T.getScale()];io(n,{x:o+t/s,y:r+e/s})}function vh(t){if(t.target!==h("drawing")||!xt(t))return;
let e=t.shiftKey?20:60,n=t.shiftKey?bh:wc,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(
0,e),"+":()=>Be(1.25),"=":()=>Be(1.25),"-":()=>Be(.8),0:()=>Le(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}var kh=1500,Oo=l("p",{class:"frame-hint","aria-hidden":"true"}),cl=0;function ll(t){Oo.textContent=t,Oo.classList.add("s\
hown"),window.clearTimeout(cl),cl=window.setTimeout(()=>Oo.classList.remove("shown"),kh)}function Sh(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),ll("Ctrl + wheel zooms; so does the wheel after a click"))}var yn=null;function Mh(t){
let[e,n]=t.touches,o=yn;if(yn=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!yn)return t.type==="touchmov\
e"&&ll("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[T.getViewPosition(),T.getScale()],i={x:r.x-
(yn.x-o.x)/s,y:r.y-(yn.y-o.y)/s};Ce(),ce(),T.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function dl(){if(!V)
return;h("drawing").append(Oo);let t=h("network");t.addEventListener("wheel",Sh,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,Mh,{capture:!0,passive:!1})}function Th(){let t=m.nodes.filter(o=>m.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
lt("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);Pe("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),lt("article",m.articles.
length<2&&"There is one article.");let n=m.articles.map((o,r)=>[String(r),Yt(o)]);Pe("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function Eh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function ul(){Th(),v(()=>[d.problem],Eh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[qt(d)],()=>{qt(d)&&X()})}var Es={width:320,height:40},$h=60,$s=["from","until"],_=be(m.articles);function Nh(){let{days:t,counts:e}=Rn(_,$h),n=_[_.
length-1]-_[0]+1,o=Math.max(...e),[r,s]=ml(),{width:i,height:a}=Es;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,u)=>{if(!c)return[];let[f,p]=[u*t,Math.min((u+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=_[0]+p-1>=r&&_[0]+f<=s;return[
I("rect",{x:i*f/n,width:Math.max(i*(p-f)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function ml(){let[t,e]=[_[0],_[_.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Ah(t){let[e,n]=[_[0],_[_.length-1]],[o,r]=$s.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),x({period:o===e&&r===n?null:[G(o),G(r)]}),fl()}function fl(){let[t,e]=ml(),n=_[0],o=(n+_[_.length-1])/2;$s.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",U(G(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=It(G(t),G(e));let r=m.articles.length-_.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${k(r,"article")} without a date ${r===1?"is":"are"} left out.`,Nh()}
function pl(){let t=_.length>1&&_[0]<_[_.length-1],e=_.length>0&&`All dated articles are of ${U(G(_[0]))}.`;if(lt("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Es.width} ${Es.height}`);
for(let n of $s){let o=h(n,HTMLInputElement);o.max=String(_[_.length-1]-_[0]),o.addEventListener("input",()=>Ah(n))}v(()=>[
d.period],fl)}}function Oh(){h("legend").replaceChildren(...m.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:m.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Ih(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=$(e,".type-count");o&&(o.textContent=y(t[n]))})}function hl(){
Oh(),v(()=>[b()],Ih)}var Ns=!m.edges.length&&"There are no edges.";function Lh(){lt("rank",Ns),Pe("rank",m.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Ut(d.rank)?" Measured over all articles.":
"",e=Me(m,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Ch(){let t=jn(m);lt(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Pe("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function Bh(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=A(),s=(u,f,p)=>u===f?k(f,p):`${y(u)} of ${k(f,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((u,f)=>u+f,0):0,c=o?`, from ${s(a,m.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,m.nodes.length,"node")}, ${s(e,m.edges.length,"edge")}${i}${c}`}
function Rh(){let t=m.nodes.filter(o=>m.types[o.type].name==="person"),e=t.filter(o=>o.official).length;lt("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,yo("officials",()=>d.officials,o=>({officials:o})),yo("hide-isolates",
()=>!Gn(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Gn({...d,isolates:!0});lt("isolat\
es",Ns||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function gl(){hl(),ws("minimum",
Te(m.edges.map(e=>e.weight)),"minimum","sentence"),ws("minimum-documents",Te(m.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=m.edges.every(e=>e.among_strongest);lt("all",Ns||t&&"Each edge is among the strongest of a node."),
yo("all",()=>d.all,e=>({all:e})),Lh(),Ch(),pl(),Rc(),ul(),Rh(),Uc(),v(()=>[A()],Bh),Vc()}var Dh=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Io(t){return Dh.reduce((e,[n,o])=>e.replace(n,o),t)}function As({length:t}){return t<4?0:t<7?1:
2}var Ph=[0,1,2].map(()=>new Uint8Array(256));function Os(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Ph;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let u=t.charCodeAt(
c-1);for(let f=1;f<=o;f+=1){let p=e.charCodeAt(f-1),g=Math.min(s[f]+1,i[f-1]+1,s[f-1]+(u===p?0:1));c>1&&f>1&&u===e.charCodeAt(
f-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[f-2]+1)),i[f]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Dt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Fh,_h]=[.5,.25],[wl,xl]=[4,3],dt=255;function yl(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((u,f)=>{let p=D(u),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:u,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:f===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:u})=>u)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Io),nodes:t.length,others:e.length}}function bl(t,e,n=1/0){let o=D(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=wl,a=Is(t,jh(t,o),r,s);return i&&(a=Is(t,Wh(t,o),r,s)||
a),i&&!a&&Is(t,qh(t,o),r,s),Hh(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Dt.sound}))}function Is(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:Fh)+(i.
drawn?0:_h),u=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[u])&&(n[u]=c,o[u]=s)}return r}function Hh(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function jh({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Ls(t,a=>a.startsWith(i)?0:dt)):[];return i=>i.plain.includes(e)?i.plain===e?Dt.whole:i.plain.startsWith(e)?Dt.start:i.
plain.includes(r)?Dt.word:Dt.part:s.length&&Cs(i,s)<dt?Dt.anyOrder:o.length>=wl&&i.joined.startsWith(o)?Dt.joined:1/0}function Wh({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Io(r),i=s.length>=xl;return Ls(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:dt)});return r=>{let s=Cs(r,o);return s<dt?Dt.sound+s/dt/4:1/0}}function qh({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Io(a),u=As(c);return Ls(e,(f,p)=>{if(c.length<xl)return t[p].startsWith(a)?0:dt;let g=Os(
c,f,u),w=Math.min(4,Math.abs(f.length-c.length));return g>u?dt:9*g+w+(f[0]===c[0]?0:4)})}),s=o.join(""),i=As(s);return a=>{
let c=Cs(a,r);if(c<dt)return Dt.fault+c/dt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let f=Os(
s,a.joined,i);return f<=i?Dt.fault+(9*f+4)/dt:1/0}}function Ls(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function Cs({words:t},e){if(e.length>t.length)return dt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===dt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return dt;n+=r[t[s]],o|=1<<s}return Math.
min(n,dt-1)}var vl=8,kl;function Uh(){return kl??=yl(m.nodes,m.others),kl}function Gh(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=m.others[t];return`${m.types[n].name} in ${k(o,"article")}, in the files, not drawn`}
function zh([t]){return t?`⁨${m.others[t.node].label}⁩ is in the files, but not drawn.`:m.unlisted?`No name or alias\
 in this page matches. The files have ${k(m.unlisted,"name")} more.`:"No name or alias matches."}var bn=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?bl(Uh(),
e,this.otherChosen?vl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,vl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?zh(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:u}=n?m.nodes[e]:m.others[e],f=r?null:l("small",{},"alias ",S(o)),p=s?l("small",
{text:"similar spelling"}):null,g=Gh(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(m.
types[c]),l("span",{class:"found"},S(a),f,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:k(u,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function vn(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Lo(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new bn(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var Vh={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},kn="~";function Pt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function Kh(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Pt(n).slice(1,-1)).join(`
`)}"""`:Pt(t)}function Bs(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${Kh(n)}`:[])}function $l({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Bs({title:t}),...e.flatMap(Yh)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Yh({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Pt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,u])=>`${Pt(c)} = ${Pt(u)}`);return[["[[step]]",...Bs({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Bs({...c})])]}function Nl(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Sl(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Sl(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Sl(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Rs({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Ds(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(kn).slice(0,Vh[n]??0)}})}function Al(t,e){return Ds(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Rs(t,e,a)??a),i=o.slice(r.join(kn).length);return`${n}=${encodeURIComponent(s.join(kn)+i)}`}).join(
"&")}function Ol(t,e){return e.path.map(n=>Rs(t,e,n)??n)}function Ml({names:t},e){return Object.hasOwn(t,e)?t[e]:e}function Il(t,e){
let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].id].sort().join(kn))),o=i=>t.nodes.find(a=>a.id===i)?.label??
i,r=(i,a)=>{let c=i.map(f=>Rs(t,e,f)),u=i.flatMap((f,p)=>f&&c[p]===void 0?[Ml(e,f)]:[]);for(let f=1;a&&f<c.length;f+=1){
let[p,g]=[c[f-1],c[f]];p&&g&&!n.has([p,g].sort().join(kn))&&u.push(`${o(p)} – ${o(g)}`)}return u},s=Ds(e.view).flatMap(
({field:i,value:a,ids:c})=>{if(c.length)return r(c,i==="edge");let u=i==="other"?t.others:i==="article"?t.articles:null;
return u&&!u.some(({id:f})=>f===a)?[Ml(e,a)]:[]});return[...new Set([...s,...r(e.path,!0)])]}function Ll(t,e,n){let o=Ds(
e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),s=c=>o.filter(({field:u})=>u===c).map(({value:u})=>u),[i,a]=[s("other"),
s("article")];return Object.fromEntries([...t.nodes.filter(({id:c})=>r.has(c)).map(({id:c,label:u})=>[c,u]),...t.others.
filter(({id:c})=>i.includes(c)).map(({id:c,label:u})=>[c,u]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:u})=>[
c,u||c])])}function Tl(t){return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}var El=new WeakMap;function Jh(t,e){let n=El.
get(t)??new Map;return n.size||(t.sentences.forEach((o,r)=>{let s=Tl(o.text);n.set(s,[...n.get(s)??[],r])}),El.set(t,n)),
n.get(Tl(e))??[]}function Sn(t,{text:e,article:n}){let{articles:o,sentences:r}=t,s=Jh(t,e);return s.find(i=>o[r[i].article].
id===n)??s[0]??null}var Bl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Rl=500,Ps=["checked","doubtful"];function Bo(t){return t.
map(D).sort().join("|")}function Fs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function ne(t){return t.every(e=>D(e)!=="")}function _s(t,e){let[n,...o]=e.map(D);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Bo(s)===Bo(e):s.some(i=>D(i)===n))}function Dl(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(D):[],i=t.filter(f=>f.section!==o||Bo(f.names)!==Bo(r)),a=i.filter(f=>!f.names.some(p=>s.includes(D(p)))),
c=Pl(e,n)?a:[...a,e],u=Xh(c);return u?{corrections:t,said:u}:{corrections:c,said:a.length<i.length?"Its other correction\
s were removed.":""}}function Xh(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(D(a));for(let{section:a,
names:c}of t){let[u,f]=a==="same"?c.map(o):[];u!==f&&e.set(u,f)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(D):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:u}of t){let[f,p=f]=c,g=["drop","different"].includes(a)?
void 0:c.find(E=>r.has(D(E)));if(g!==void 0)return`${Vt(g)} is dropped: undo that first.`;if(a==="different"&&o(f)===o(p))
return`${Co(f,p)} cannot be both merged and split: undo the other correction first.`;if(a==="mark"&&c.length>1&&o(f)===o(
p))return`${Co(f,p)} are merged, so there is no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(f)}`,
M=s.get(w);if(M!==void 0&&M!==u)return`Merged nodes cannot have two ${a==="type"?"types":"names"}: ${Co(M,u)}.`;s.set(w,
u),a==="rename"&&i.set(D(f),D(u))}for(let a of i.keys()){let c=new Set([a]),u=i.get(a);for(;u!==void 0&&i.has(u)&&!c.has(
u);)u=i.get(c.add(u)&&u);if(u===a&&c.size>1)return"Names cannot be exchanged in a circle: choose another name for one of\
 them."}return""}function Pl({section:t,names:e,value:n,note:o},r){let s=e.map(u=>Qh(u,r)),[i,a]=s;return{same:()=>i!==void 0&&
i===a,different:()=>i!==void 0&&i!==a&&!i.names.has(D(e[1])),drop:()=>s.every(u=>u===void 0),rename:()=>i?.label===n,type:()=>i!==
void 0&&r.types[i.type].name===n,mark:()=>{let u=e.length>1?Nr(r,i?.index,a?.index):r.nodes[i?.index??-1];return u?(!n||
u.mark===n)&&(!o||u.note===o):!n&&!o}}[t]()}var Cl=new WeakMap;function Qh(t,e){let n=Cl.get(e);if(!n){let o=[...e.nodes.
map(r=>({...r,aliases:r.forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,
called:a,aliases:c})=>({own:a.map(D),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(D))}}));n=new Map(o.flatMap(
({named:r})=>[...r.names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);Cl.set(e,n)}return n.get(
D(t))}function Fl(t,e){try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>Zh(o,e)&&!Pl(o,e)):[]}catch{return[]}}
function Zh(t,{types:e}){let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(
Bl,n)||!i.every(u=>typeof u=="string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(
a)&&["",...Ps].includes(r)&&r+s!=="",rename:a===1&&ne([r]),type:a===1&&e.some(({name:u})=>u===r)};return ne(o)&&c[n]}function Hs(t){
return["# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(
Bl).flatMap(([n,o])=>{let r=t.filter(s=>s.section===n).flatMap(o?tg:eg);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}\
]`,...r]:[]}),""].join(`
`)}function tg({section:t,names:e,value:n,note:o}){let r=e.map(Pt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Pt(o)}`].filter(Boolean).join(
", ")} },`]}function eg({names:t,value:e}){return[`${Pt(t[0])} = ${Pt(e)}`]}function _l({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?Vt(r):Co(r,s);return{same:`Merge ${i}`,different:`Split ${i}`,drop:`Drop ${Vt(r)}`,rename:`Renam\
e ${Vt(r)} to ${Vt(n)}`,type:`Change the type of ${Vt(r)} to ${n}`,mark:[i,n&&`${n}`,o&&Vt(o)].filter(Boolean).join(": ")}[t]}
function Co(t,e){return`${Vt(t)} and ${Vt(e)}`}function Vt(t){return`“⁨${mt(t,80)}⁩”`}function Fe(){return ra(m,d)}function _e(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...Pr(m),focus:null})})}function js(){let t=h("details").contains(document.activeElement);R(null),t&&h("drawing").focus()}function He(t,e,...n){
let o=ut("Close details",js);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function Ro({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),_e())}function Do(t,[e,n],o){let{first:r,last:s}=$a(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&U(r)],["Last seen",s&&U(s)]],a=Ws(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Bc(t)):a}function Ws(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function je(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Po({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(S(e)),n}function Fo(){return!V&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),$(e,"summary")?.focus()}})}
function _o(){return!V&&l("div",{id:"pending"})}function fe(t,e,n="",o=""){let{corrections:r,said:s}=Dl(d.corrections,{section:t,
names:e,value:n,note:o},m);x({corrections:r}),h("corrected").textContent=s}function ng(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function Us(t,e){let n=t.map(o=>{let r=_l(o),s=()=>{ng(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function qs({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?m.nodes:m.edges)[e],r=Fs(m,{kind:t,index:e}),
s=_s(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function og(t){let e=Ps.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=qs(t);o===s&&o===a?h("corrected").textContent=Hl:fe(
"mark",r,o===s?a:o,i)}})),n=jl("note","Note",o=>{let{names:r,mark:s,noteNow:i}=qs(t);fe("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=Hl)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var Hl="graphkit.toml h\
as it: remove it there.";function jl(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:Rl,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function rg(t){let{index:e,called:n,forms:o}=t,[r]=n,s=jl("name","Name",f=>{if(!ne([f]))return Gs();fe("rena\
me",[r],f),m.nodes.some(g=>g.index!==e&&g.label===f)&&(h("corrected").textContent="Another node has this name; “Merge wi\
th” merges both.")}),i=l("select",{id:"correct-type",onchange:()=>fe("type",[r],i.value)});i.append(...m.types.map(f=>l(
"option",{text:f.name,value:f.name})));let a=vn("correct-same"),c=([f])=>{a.value="",f!==r&&ne([f])&&fe("same",[r,f])},u=o.
filter(({text:f,splits:p})=>p&&ne([f])&&D(f)!==D(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Lo(a,"Merge with",f=>c(m.nodes[f].called),f=>c(m.others[f].called)),u.length>0&&l("div",{class:"depths",
role:"group","aria-label":"Split off"},l("span",{text:"Split off:"}),...u.map(({text:f})=>l("button",{type:"button",class:"\
depth",onclick:()=>fe("different",[r,f])},S(f)))),l("button",{type:"button",class:"ask",text:"Drop this node",onclick:()=>fe(
"drop",n.filter(f=>ne([f])))})]}function Ho(t){if(V)return null;let e=ne(Fs(m,t))?[l("p",{class:"hint",text:"The next bu\
ild applies these corrections, and shows marks and notes. “Corrections” saves them as a file."}),...og(t),...t.kind===
"node"?rg(m.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter\
 or a digit cannot be corrected."})],n=je("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function Gs(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=qs(e),s=_s(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Us(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&D(g.names[0])===D(n[0]));$(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:u}=m.
nodes[e.index]??{},f={note:r,name:a("rename")?.value??c,type:a("type")?.value??m.types[u]?.name};for(let[p,g]of Object.entries(
f)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function Wl({index:t}){let e=new Set(m.edgeMeasures.map(({chance:o})=>o)),n=m.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>sg(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function sg(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Lr(i[e]):qn(i[e],
r),c=s?Cr(m,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${Xi(c)}`:a})),l("dd",{text:ta(
t,i[e],c)||`${o}.`})]}var et="~";function jo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function ql(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function zs(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function We(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Vs(t){return new Map(t.map(({id:e},n)=>[e,n]))}function ig({edges:t,nodes:e}){return new Map(
t.map(({a:n,b:o,index:r})=>[[e[n].id,e[o].id].sort().join(et),r]))}function Ul(t){let e=Vs(t.nodes),n=Vs(t.articles),o=ig(
t),r=Et(t),s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:ag(),node:We(e,i=>s(i,"node"),i=>({selected:C(
i)})),edge:We(o,i=>s(i,"edge"),i=>({selected:z(i)})),other:We(Vs(t.others),({other:i})=>i,i=>({other:i,selected:null})),
path:cg(t,e),"not-through":lg(t,e),"not-through-type":dg(t),view:jo("view",["drawing",...t.map.land?["map"]:[],"matrix",
"nodes","edges"]),matrix:pg(t),focus:ug(t,e),moved:mg(t,e),without:fg(t),min:ql("minimum",Te(t.edges.map(i=>i.weight))),
articles:ql("minimumDocuments",Te(t.edges.map(i=>i.documents))),rank:jo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:hg(
t),community:gg(t,e),period:wg(t),source:yg(t),compare:xg(t),article:We(n,({article:i})=>i,i=>({article:i})),topic:We(e,
({topic:i})=>i,i=>({topic:i})),officials:zs("officials",r.officials),all:zs("all",r.all),isolates:zs("isolates",r.isolates),
colours:jo("colours",["type","community"]),theme:jo("theme",["system","light","dark"]),read:We(n,({reader:i})=>i,i=>({reader:i}))}}
function ag(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}
function cg(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(et):"",read:([n])=>{let[o,
r,s]=n.split(et),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(
s??"")?Number(s)-1:0}}}}}function lg(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function dg({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function ug(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(et):"",read:([n])=>{let[o,r,s]=n.split(
et),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function mg(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(et)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function fg(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function pg(t){let e=t.types.map(({
name:o})=>o),n=Ee(t).join();return{write:({matrix:o})=>o.join()===n?"":o.map(r=>e[r]).join(et),read:([o])=>{let[r,s,i]=o.
split(et).map(a=>e.indexOf(a));return r>=0&&s>=0&&i===void 0?{matrix:[r,s]}:{}}}}function hg(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function gg(t,e){return{write:({communities:n})=>n.
map(o=>o===Tt?et:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
jt(t,t.nodes[s].community):r===et?Tt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function wg(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(et):"",read:([n])=>{let o=n.split(et);return e&&
o.length===2&&o.every(Lt)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function xg(t){let e=new Set(ie(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(et)]).map(s=>`${r+1}${et}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${et}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(et));return r.every(([i,a,...c])=>Lt(
i)&&Lt(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function yg(t){let e=ie(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function pe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Gl(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var oe=Ul(m),Ks=["story","theme","read"],bg=Object.keys(oe).filter(t=>!Ks.includes(t));function Ft(){return pe(oe,d,bg)}
function Wo(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",matrix:Ee(m),sentences:zn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Et(m),...Gl(oe,t)}}var vg={title:"",steps:[]};function _t(){return d.step===null?void 0:d.story.steps[d.step]}function At(t){let e=d.story.
steps[t];if(!e)return;let{theme:n}=d;x({colours:"type",...Wo(Al(m,e)),theme:n,step:t,left:t,open:!0}),V&&!Vn()&&x({view:"\
drawing"});let o=Ol(m,e).join(),r=Qt().findIndex(({nodes:s})=>s.map(i=>m.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{
...d.path,number:r}}),x({told:Ft()})}function Tn(){x({step:null,editing:!1})}function zl(){let t=Ft(),e=it()?.nodes.map(
n=>m.nodes[n].id)??[];return{view:t,path:e,names:Ll(m,t,e)}}function qo(t,e){let n=e===null||!t.length?null:Math.min(e,t.
length-1);x({story:{...d.story,steps:t},step:n,left:n??0,before:null,unsaved:!0})}function Mn(t,e,n,...o){return[...t.slice(
0,e),...o,...t.slice(e+n)]}function Ys(){let t=d.step===null?d.story.steps.length:d.step+1,e={title:"",text:"",...zl(),quotations:[]};
qo(Mn(d.story.steps,t,0,e),t),x({told:Ft()})}function qe(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&qo(Mn(n.steps,e,1,
{...o,...t}),e)}function Vl(){qe(zl()),x({told:Ft()})}function Js(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||qo(Mn(
Mn(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function Kl(t){let{story:e,step:n}=d;qo(Mn(e.steps,t,1),n!==null&&n>t?n-1:n),x(
{before:e,told:""})}function Yl(){let{story:t}=d;x({story:m.story??vg,step:null,left:0,unsaved:!1,before:t})}function Jl(){
d.before&&x({story:d.before,before:null,unsaved:!0})}function kg(t){let e=W();if(!e)return null;let{text:n,article:o}=e.
sentences[t],{id:r,source:s}=m.articles[o];return{text:n,article:r,source:[Yt(m.articles[o]),s].filter(Boolean).join(" ·\
 ")}}function Xs(t){let e=W(),n=_t()?.quotations.map(o=>e&&Sn(e,o))??[];return t.every(o=>n.includes(o))}function Xl(t){
_t()||Ys();let e=W(),{quotations:n}=_t()??{quotations:[]},o=n.filter(s=>!e||!t.includes(Sn(e,s)??-1)),r=t.flatMap(s=>kg(
s)??[]);qe({quotations:Xs(t)?o:[...o,...r]})}function Ql(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Xl(t)});return Zl(e),
e}function Zl(t){let e=d.editing&&Xs((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function td(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)Zl(e)})}function Qs(t,e){let{title:n,id:o}=m.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??S(n||o))}function En({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Er(r),a=[o,n&&U(n),e?t:""].filter(Boolean).map(u=>S(u)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((u,f)=>{s.append(f?" · ":"",
u)}),s}var ed=-1;async function nd(t){let e=d.selected;if(!e)return;let n=await X();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Sg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Ur(n,qr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
od(n,r);t.replaceChildren(l("h3",{text:Mg(n,s,o.length)}),...Jn(n,a).map(p=>Zs(n,p,st(m,e),c)));let u=s.length-a.length;
u>0&&t.append(Tg(Math.min(u,Hr),u),l("p",{class:"on-paper",text:`… and ${k(u,"more sentence")} in the page.`}));let f="\
printing"in document.documentElement.dataset;i&&i<a.length&&!f&&t.querySelectorAll("li")[i].focus()}function Sg(){return l(
"p",{class:"missing",text:d.problem})}function Mg(t,e,n){let o=e.filter(i=>Ae(t,vt(i))).length,r=e.length===n?k(n,"sente\
nce"):`${y(e.length)} of ${k(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${k(o,"headlin\
e")} among them`:"")}function od({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Tg(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>x(
{sentences:d.sentences+Hr})})}function Zs(t,{article:e,headline:n,references:o},r,s){let i=En(t.articles[e]),a=n===null?
void 0:rd(t,vt(n),r,s,"span");return l("article",{},l("h4",{},Qs(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Uo(t,c,
r,s))))}function Uo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,u)=>{u&&i&&a.append(l("p",{class:"gap",text:"…"}));let f=rd(
t,c,n,o),p=t.locations.get(c);p&&f.append(l("small",{class:"place"}," · ",S(p))),a.append(f)}),a.append(Ql(r)),a}function rd({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,u]=[e.get(n),r.get(n)],f=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=u?[...a,[...u,ed]]:a;for(let M of Xn(w,p)){let[E,O,N]=M,ht=i.slice(E,O);if(N===ed){f.append(i.slice(g,E),l("b",
{text:ht})),g=O;continue}let gt=p(N)?l("mark",{text:ht}):l("span",{class:"name",text:ht});if(gt.style.setProperty("--typ\
e",m.types[m.nodes[N].type].colour),p(N)||gt.addEventListener("click",Y=>{Y.stopPropagation(),R(C(N))}),f.append(i.slice(
g,E),gt),c?.has(a.indexOf(M))){let{label:Y}=m.nodes[N];p(N)?f.append(" (",S(Y),")"):gt.title=Y}g=O}return f.append(i.slice(
g)),f}async function Go(t,{index:e,a:n,b:o}){let r=await X(),s=r&&ya(r,qr(r,r.edges[e],b().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[vt(s)],a=En({...r.articles[i],title:""});a.prepend(Qs(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},Uo(r,s,[n,o],od(r,e))),a)}function sd(t){let{chosen:e}=b(),n=Ir(m,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>$g(r,t)))}function $g({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},S(m.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(m.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${k(s,"sentence")}`})),u=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let f=a.hasChildNodes()?null:await X();if(!f)return;let g=Ir(m,i,f,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Ng(f,w,g,i)))}},c,a,u)}function Ng(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Uo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(m.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Ag=100,zo=30,id=B(()=>[],()=>{let t=m.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ii(t[0],t[t.
length-1]):[]});function Vo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Og(t),[s,i]=[Qe(n[0]),Qe(n[n.length-
1])],a=Math.max(...r),c=`most in ${Qe(n[r.indexOf(a)])}: ${y(a)}`,u=r.filter(g=>!g).length,f=[`${e}s by ${o} from ${s} t\
o ${i}`,c,u&&`none in ${k(u,o)}`],p=I("svg",{viewBox:`0 0 ${n.length} ${zo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${f.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Ig(w,g,a,`${Qe(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Og(t){let e=id().length>Ag,n=s=>e?s.slice(0,4):s,o=[...new Set(id().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":m.about.
period,bars:[...r.values()]}}function Ig(t,e,n,o){let r=e?Math.max((zo-1)*(e/n),1.5):0;return I("g",{},I("title",{},o),I(
"rect",{class:"ground",x:t,y:0,width:1,height:zo}),I("rect",{class:"count",x:t+.1,y:zo-r,width:.8,height:r}))}function ad(t){let{weights:e,namedWeights:n,documents:o}=b(),r=z(t.index);return[He(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Fo()),l("h2",{tabindex:"-1",class:"ends"},hn(t.a),l("span",{class:"and",text:"and"}),hn(t.b)),Po(t),
_o(),Ro(r),Do(r,["Sentences",e[t.index]],o[t.index]),sd(t),l("div",{class:"sentences",id:"sentences"}),je("measures","Co\
unts and measures",[Lg(e[t.index],n[t.index]),Vo(Qn(r),"sentence"),Wl(t)]),Ho(r)]}function Lg(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function ti(t){x({...t,path:d.path&&{...d.path,number:0}})}function cd(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${m.nodes[t].label}`,onclick:()=>{ti({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function ld(){return d.avoided.length>0||d.avoidedTypes.length>0}function dd(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=m.types.map((s,i)=>m.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...m.types.flatMap((s,i)=>o[i]?Cg(i):[]),...d.avoided.map(Bg));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Cg(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:m.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>ti({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Bg(t){let{label:e,short:n}=m.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>ti(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Ue=60;function ud(){let e=(it()?.nodes??[]).flatMap(w=>Z(w)?m.nodes[w]:[]);if(!e.length||ot())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*Ue,o-un()-2*Ue];if(e.map(w=>T.canvasToDOM(w)).every(({x:w,y:M})=>w>Ue&&M>Ue&&w<Ue+
r&&M<Ue+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[u,f,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Ce(),St({position:{x:(u+f)/2,y:(p+g)/2},scale:Math.min(T.getScale(),r/(f-u),s/(g-p)),offset:{x:0,y:-un()/2},animated:!0})}function md({a:t,b:e},n){let o=Qt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${k(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(ei);return r.length?`The filters hide ${r.
join(" and ")}.`:ld()&&Dg(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Pg).join(", ")}.${Rg()}`}function Rg(){return Ut(d.rank)?"":` Only edges whose ${bt(m,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Dg(t,e){return Yn(on(),t)[e]<1/0}function Pg(t){let e=Yn(on(),t).filter(n=>n<
1/0).length;return e===1?`${ei(t)} has no edge${Fe()?" that passes the filters":""}`:`${ei(t)} is in a part of ${y(e)} n\
odes`}function ei(t){return`⁨${m.nodes[t].short}⁩`}function fd(){let t=bt(m,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Ut(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function pd({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},hn(t[n]),o&&cd(t[n]));return n<
e.length&&r.append(Fg(m.edges[e[n]])),r}function Fg(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Ut(d.rank)?"":` · ${bt(
m,d.rank)} ${tn(q()[o],d.rank)}`,s=`${k(e[o],"sentence")}, ${k(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Go(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Rt(z(o)),onclick:()=>R(z(o))}),i)}var Ko={a:null,b:null},Yo={a:vn("path-a"),b:vn("path-b")};function wd(t){he("a",t),he("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Yo.b.focus()}function he(t,e){Ko[t]=e,Yo[t].value=e===null?"":m.nodes[e].label}function _g(){
let{a:t,b:e}=Ko;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Yo[t===null?"a":"b"].
focus()}function hd(t,e){let n=Yo[t],o=Lo(n,e,r=>{he(t,r),_g()});return n.addEventListener("blur",()=>he(t,Ko[t])),n.addEventListener(
"focus",()=>n.select()),o}function Hg(){let{path:t}=d;t&&(he("a",t.a),he("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),dd();let[e,n]=[Qt(),it()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?md(t,n):"",h("path-reset").
hidden=!t||n!==null||!Fe(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>pd(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?fd():""}function gd(t){let[e,n]=[Qt(),it()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function xd(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},hd("a","From"),hd("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
wt("back","Previous path",()=>gd(-1)),wt("forward","Next path",()=>gd(1)))),l("div",{id:"path-reset"},_e()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!m.
edges.length,t.addEventListener("toggle",()=>{t.open?Ko.a===null&&d.selected?.kind==="node"&&he("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],Hg),v(()=>[it(),d.view],ud)}var jg=[1,2,3];function yd(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...jg.map(s=>o(s,String(s),k(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>wd(t.index)}))}var Wg=3;function bd(t){let e=m.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Wg),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(m.nodes[s].
label,"strong"):wo(s))});let r=e.length-n.length;return l("p",{class:"community"},In(cn(t.community)),"Community of ",o,
r?` and ${k(r,"other")}`:"",".")}var qg=12;function vd(t){let{weights:e}=b(),n=q(),{edges:o}=Zt(C(t.index)),r=d.neighbours?o:o.slice(0,qg),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>xo(yt(m.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:k(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${Ug()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Gg(t,o.length)]}function Ug(){return`By ${bt(m,d.rank)}: ${Me(m,d.rank)}`}function Gg(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function kd(t){let e=m.nodes.length<m.about.nodes?"in this page":`of ${y(m.nodes.length)}`,n=(r,s)=>r>0?`${Yi(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=m.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var ni=4;function Sd(t){let e=m.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[He(J(e),e.name,Fo()),
l("h2",{tabindex:"-1"},S(t.label)),zg(t),Vg(t),...Kg(t),Jg(t),Po(t),_o(),Ro(C(t.index)),Do(C(t.index),["Mentions",s],r[t.
index]),yd(t),l("div",{class:"sentences",id:"sentences"}),...vd(t),bd(t),Xg(t),je("measures","Counts and measures",[Yg(s,
o[t.index]),Vo(Qn(C(t.index)),"mention"),kd(t)]),Ho(C(t.index))]}function zg({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),
n}function Vg({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Kg({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function Yg(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Jg({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Bi(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,S(n)):S(n))}),e}function Xg(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},S(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,ni).forEach(({text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>ni&&n.append(` and ${t.forms.length-
ni} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Qg=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Md({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Qg.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}async function Zg(t,e){let n=await X(),o=n?.others.get(e);if(!n||!o)return;let r=new Map(o.map(([s,i,a])=>[s,[i,a]]));t.
replaceChildren(l("h3",{text:`${k(o.length,"sentence")} of the page`}),...Jn(n,[...r.keys()]).map(s=>Zs(n,s,[],r)))}function Td(t){
let{label:e,type:n,mentions:o,documents:r,aliases:s}=m.others[t],{name:i}=m.types[n],a=l("p",{class:"standing"},"Also na\
med ");s.forEach((u,f)=>{a.append(f?", ":"",S(u))});let c=l("div",{});return Zg(c,t),[He(J(m.types[n]),i),l("h2",{tabindex:"\
-1"},S(e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${k(m.nodes.length,"node")}.`}),Ws([["M\
entions",y(o)],["Articles",y(r)]]),s.length>0&&a,c,l("p",{class:"hint",text:"In the folder of the build, this command sh\
ows all its sentences:"}),l("p",{class:"command"},l("code",{text:Md(m,t),dir:"auto"}))]}function Ed({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>yt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function Jo(t){return`graphkit: ${t} of ${m.about.corpus}`}function Ge(t){try{return window.localStorage.getItem(t)}catch{
return}}function ze(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var $d="graphkit: hints closed",tw=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],ew=new Set(["be","have","do"]),[nw,,,ow]=[0,1,2,3];function Nd(){let{edges:t,
weights:e,documents:n}=b(),o=(u,f)=>t[f.index]&&e[f.index]>(u?e[u.index]:0)?f:u,r=m.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Go(s,r);let i=z(r.index),a=l("button",{type:"button",class:"inline\
-name",...Rt(i),onclick:()=>R(i)},S(m.nodes[r.a].label)," – ",S(m.nodes[r.b].label)),c=`${k(e[r.index],"sentence")} in\
 ${k(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Ad(){
let{nodeIndices:t}=b(),[e,n]=Ed(m,t.filter(i=>m.nodes[i].type===nw)),o=t.find(i=>m.nodes[i].type===ow),r=jn(m).find(i=>!ew.
has(i.verb)),s=[e!==void 0&&Qo(`What do the articles say of ${Xo(e)}?`,()=>R(C(e))),n!==void 0&&Qo(`How is ${Xo(e)} conn\
ected with ${Xo(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Qo(`Who is named with “${Xo(o)}”?`,()=>R(
C(o))),r&&Qo(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Xo(t){return m.nodes[t].short}function Qo(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Od(){return rw()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...tw.map(t=>l("li",{text:t}))),ut("Close the hints",sw))}var Id=!1;function rw(){
return Id||!!Ge($d)}function sw({currentTarget:t}){Id=!0,ze($d,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var iw=15;function Ld(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:cw()}),Fe()&&_e()];let e=Ta(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,iw),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Od(),...Nd(),...Ad(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:aw()}),l("ul",{class:"ranked"},...n.map(r=>xo(r,e[r]/o,e[r]))),m.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${m.about.window}.`})]}function aw(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${bt(m,d.rank)} of their edges, added up.`}function cw(){return m.nodes.
length?"The filters leave nothing to show.":m.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Cd=null,Bd=null;function lw(){let t=h("details"),{selected:e,other:n}=d,o=Wt(e,Cd)&&n===Bd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(u=>u.open).map(u=>u.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...nt(mw(e))),[Cd,Bd]=
[e,n],!o)return(e||n!==null)&&s&&$(t,"h2")?.focus({preventScroll:!0}),uw();for(let u of t.querySelectorAll("details"))u.
open=a.includes(u.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(dw(t,i)??$(t,"h2"))?.focus({preventScroll:!0})}
function dw(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function uw(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function mw(t){return d.other!==null?Td(d.other):t?t.kind==="node"?Sd(m.nodes[t.
index]):ad(m.edges[t.index]):Ld()}function fw(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=pw()}function pw(){let{selected:t,other:e}=d;return d.editing?"Story":d.step!==null?`Story: step ${d.step+
1} of ${d.story.steps.length}`:e!==null?m.others[e].label:t?st(m,t).map(n=>m.nodes[n].label).join(" – "):"Filters and \
nodes"}function Rd(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];v(()=>[d.selected,
d.other,d.open,d.step,d.story,d.editing],fw),v(t,lw),v(()=>[...t(),d.corrections],Gs),v(()=>[...t(),d.sentences],()=>{let e=document.
getElementById("sentences");e&&nd(e)}),h("handle").addEventListener("click",()=>x({open:!d.open})),document.addEventListener(
"keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?js():x({open:!1}))})}async function hw(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await X();if(!n||
d.reader!==e)return;t.replaceChildren(...nt(gw(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=$(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function gw(t,e){let n=xa(t,e),o=n.find(f=>Ae(t,f)),{title:r,id:s}=m.
articles[e],i=n.filter(f=>f!==o),a=ut("Close the article",()=>x({reader:null})),c=o===void 0?S(r||s):Dd(t,o),u=k(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),En(m.articles[e]),
l("p",{class:"hint",text:`${u} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...ww(t,i,o))]}function ww(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Dd(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",S(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Dd(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?st(m,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Xn(o,c=>r.includes(c))){let[c,u,f]=a,p=xw(f,n.slice(c,u),r.includes(
f));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",m.nodes[f].label),s.append(n.slice(i,c),p),i=u}return s.
append(n.slice(i)),s}function xw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>yw(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",m.types[m.nodes[t].type].colour),o}function yw(t){x({reader:null}),R(C(
t))}function Pd(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>x({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&x({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],
hw)}var Ot=Fd()??{at:0,last:0};function Fd(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Zo(t,e){let n=t==="pushState"?{at:Ot.at+1,last:Ot.at+1}:Ot;try{window.history[t](
n,"",e),Ot=n}catch{}}function _d(){let t=Fd();Ot=t?{at:t.at,last:Math.max(t.at,Ot.last)}:{at:Ot.at+1,last:Ot.at+1},Zo("r\
eplaceState",window.location.href)}function Hd(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Ot.at>0&&e!==!1:Ot.at<Ot.last&&n!==!1}function jd(){Zo("replaceState",window.location.href)}var Wd=5,$n=[];function bw(){let{selected:t}=d;t?.kind!=="node"||t.index===$n[0]||($n=[t.index,...$n.filter(e=>e!==t.index)].
slice(0,Wd+1))}function vw(){bw();let{selected:t}=d,e=$n.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Wd);h("trail").
hidden=!$n.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},wo(n))))}function tr(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!Hd(t)}function qd(){let[t,e]=[wt("back","Back",()=>window.
history.back()),wt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],vw)}function oi(t){let e=it(),o=(e?e.nodes:d.selected?Zt(d.selected).nodes:[]).filter(Z);de(),te(tt().places),xc(o.length?o:
A().nodeIndices,t)}function Ud(){let t=e=>{d.step!==null&&!d.editing&&!ot()&&oi(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],
()=>t(!0))}var ri="Not among the sentences of this page any more.",Gd=l("p",{class:"story-count",role:"status"}),zd=wt("back","Prev\
ious step",()=>si(-1)),Vd=wt("forward","Next step",()=>si(1)),Kd=l("div",{class:"story-body"}),er=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Sw},l("div",{class:"story-head"},zd,Gd,Vd,ut(
"Leave the story",kw)),Kd),nr=l("button",{type:"button",class:"more story-open",onclick:()=>or()});function or(){At(Math.
min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>er.focus({preventScroll:!0}))}function kw(){Tn(),
window.setTimeout(()=>nr.focus())}function si(t){d.step!==null&&At(d.step+t)}function Sw(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!xt(t)||ye(t.target)||(t.preventDefault(),si(e))}function Mw(){let{step:t,story:e,editing:n}=d,o=_t();er.hidden=
!o||n,nr.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!er.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=k(e.steps.length,"step");if(nr.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&X(),Gd.textContent=`Step ${t+1} of ${e.steps.length}`,zd.setAttribute(
"aria-disabled",String(t===0)),Vd.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>At(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>x(
{editing:!0})};Kd.replaceChildren(...nt([e.title&&l("p",{class:"story-title"},S(e.title)),...ii(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>ci(c))),s&&l("button",i),!V&&l("button",a)]))}function ii(t){let e=Il(
m,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",S(n)]))]}function ai(t){let e=W(),
n=e&&Sn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:m.articles.find(({id:s})=>s===t.article),r=o?[Yt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function ci(t){let{sentence:e,
gone:n,source:o}=ai(t),r=S(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>x({reader:W()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},S(o)),n&&l("p",{class:"missing",text:ri}))}function Yd(){h("story").append(nr,er),v(()=>[d.story,d.step,d.editing,
d.path,d.told,Ft(),W()],Mw),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var Jd=Jo("story");function Tw(){try{let{unsaved:t,...e}=JSON.parse(Ge(Jd)??"{}"),n=Nl(e);n&&(t||!m.story)&&x({story:n,unsaved:!!t})}catch{}}
function Ew(){let{story:t,unsaved:e}=d,n=t===m.story||!(e||t.steps.length);ze(Jd,n?"":JSON.stringify({...t,unsaved:e}))}
function Xd(){Tw(),v(()=>[d.story,d.unsaved],Ew),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function rr({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function sr({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function $w({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Qd(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:u,values:f})=>[c,u?f[i]:
Ze(f[i])])),on_page:!0}}function Nw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[u,f]=[s[c.a].id,s[c.b].id].sort();return{source:u,target:f,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,Ze(g[r])])),first_seen:c.first,last_seen:c.last,relations:zi(t,c),timeline:Qd(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Qd(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function ir(t,e){return e.nodeIndices.map(o=>$w(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function ar(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Nw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Zd=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Aw(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function tu(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Aw(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function eu(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Zd.includes(o));return tu([...Zd,...n,"timeline",
"named_mentions","mark","note"],ir(t,e),rr(t))}function nu(t,e){let n=sr(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return tu(o,ar(t,e),n)}var Ow=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Iw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function cr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Iw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function ru(t,e,n){let o=Lw(
t),r=Bw(t,e,n),s=ir(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Ow,...[...o.node,...o.edge].map(Cw),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${cr(i.id)}">${ou(i,o.node)}</node>
`),...ar(t,e).map(i=>`<edge source="${cr(i.source)}" target="${cr(i.target)}">${ou(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Lw(t){let e=rr(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(sr(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Cw({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function ou(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${cr(t[o])}</data>`).join("")}function Bw({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Se(r.map(({x:w})=>w)),y:Se(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],u=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),f=c>a?100:4,p=f/c;u*p>5e3&&(p=5e3/u,f=Math.max(c*p,4));let g=w=>Ze(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:E,size:O})=>{let N=c>a?(O-a)/(c-a):0,{colour:ht}=e[t[w].type],[gt,Y,hm]=[1,3,5].map(Mi=>parseInt(ht.slice(
Mi,Mi+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-E)*p),size:g(4+(f-4)*N),r:gt,g:Y,b:hm}]}))}function lr(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function su(t){return`${Ci(m.about.title)}-${t}`}function Ve(t,e,n){lr(su(t),new Blob([n],{type:e}))}function Rw(){
let t=[...Pn.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...Pn,nodes:t}}var iu={"Nodes as a table (CSV\
)":()=>Ve("nodes.csv","text/csv",eu(m,b())),"Edges as a table (CSV)":()=>Ve("edges.csv","text/csv",nu(m,b())),"Graph for\
 Gephi and others (GraphML)":()=>Ve("graph.graphml","application/xml",ru(m,b(),Rw()))};function au(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with \
title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l(
"span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG\
)",()=>tl(o()).toBlob(s=>{s&&lr(su("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Ve("drawing.svg","im\
age/svg+xml",Zc(nl(o())))))}var dr=xu("story-title",()=>{x({story:{...d.story,title:dr.value},unsaved:!0})}),ur=xu("step-title",()=>qe({title:ur.value})),
ui=l("textarea",{id:"step-text",rows:4,oninput:()=>qe({text:ui.value})}),cu=l("ol",{class:"story-steps","aria-label":"St\
eps"}),lu=l("ul",{class:"story-quotes"}),du=l("legend",{}),uu=l("fieldset",{class:"story-step"},du,di("Heading",ur),di("\
Text",ui),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),lu,ge("Replace\
 its view with the current one",Vl)),mu=l("p",{class:"hint",role:"status"}),[fu,pu]=[ge("Undo",Jl),ge("Discard all chang\
es",Yl)],[hu,gu,li]=[ge("Read it",or),ge("Download the story",Dw),ge("Print as a report",()=>window.print())],wu=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ut("Close the story's steps",Tn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Choose what the page shows, th\
en press “Add this view”."}),di("Title of the story",dr),cu,ge("Add this view",()=>{Ys(),window.setTimeout(()=>ur.focus())}),
uu,mu,l("div",{class:"story-actions"},fu,hu,gu,li,pu));function xu(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function di(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function ge(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function Dw(){Ve("story.toml","application/toml",$l(d.story)),
x({unsaved:!1})}function yu(){if(d.editing||d.step!==null)return Tn();if(d.story.steps.length)return or();x({editing:!0,
open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>dr.focus({preventScroll:!0}))}function Pw({title:t},e){let n=t||`\
Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>At(
e)},S(n)),wt("back",`Move up: ${n}`,()=>Js(e,-1)),wt("forward",`Move down: ${n}`,()=>Js(e,1)),ut(`Delete: ${n}`,()=>Kl(e)))}
function Fw(){if(wu.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=_t();for(let[s,i]of[[
dr,t.title],[ur,r?.title??""],[ui,r?.text??""]])s.value!==i&&(s.value=i);cu.replaceChildren(...t.steps.map(Pw)),uu.hidden=
!r,du.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,lu.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=ci(
s),c=r?.quotations.filter((u,f)=>f!==i);return a.append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>qe(
{quotations:c})})),a})),fu.hidden=!n;for(let s of[hu,gu,li])s.hidden=!t.steps.length;li.hidden||=!r,pu.hidden=!o,mu.textContent=
n?"Removed.":o?"Not downloaded yet. This browser keeps the draft.":t.steps.length?"To put the file into the page: graphk\
it export --story FILE":""}function bu(){h("story").append(wu),v(()=>[d.editing,d.story,d.step,d.before,d.unsaved],Fw)}function _w(t){let{gone:e,source:n}=ai(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
S(n)),e&&l("p",{class:"missing",text:ri}))}function Hw(t){At(t);let e=d.story.steps[t],n=!ot();return n&&oi(!1),l("secti\
on",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...ii(e),n&&ks(),...e.
quotations.map(_w))}function jw(){let[t,e]=[{...d},ct()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...nt([l("h1",{dir:"auto",text:n||m.about.title}),n&&l(
"p",{class:"source"},S(m.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((f,p)=>Hw(p)));x(t),te(tt().places);let{x:a,y:c,scale:u}=e;return St({position:{x:(r/2-a)/u,y:(s/2-c)/u},scale:u}),i}
function vu(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(jw()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function ku(){Xd(),Yd(),bu(),td(),vu()}function mi(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=u=>Math.min(Math.max(Math.floor(u*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Su([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Mu(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Ww=120,we={width:600,height:36},qw=900,Tu=4,Nn=be(m.articles),P=Uw(),rt=null,Ke=0;function Uw(){let[t,e]=[Nn[0]??0,Nn[Nn.
length-1]??0],{days:n,counts:o}=Nn.length?Rn(Nn,Ww):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function pr(){
return d.compare?.by==="periods"?d.compare.sides[1]:d.period}function mr(){if(rt)return mi(rt.from,rt.to,P);let[t,e]=pr()?.
map(Ht)??[P.first,P.last];return[t,e]}function An(t){let{compare:e}=d;if(e?.by==="periods"){t&&x({compare:{...e,sides:[e.
sides[0],t.map(G)]}});return}let n=!t||t[0]<=P.first&&t[1]>=P.last;x({period:n?null:[G(t[0]),G(t[1])]})}function fi(){let[
t,e]=mr(),n=P.last-P.first+1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,u]=[P.first+a*P.width,Math.min(P.first+
(a+1)*P.width-1,P.last)],f=we.width*a*P.width/n,p=we.width*(u-c+1)/n,g=i?Math.max(2,(we.height-2)*Math.sqrt(i/o)):0,w=u>=
t&&c<=e;return I("g",{class:w?"in":"out"},I("title",{},`${It(G(c),G(u))}: ${k(i,"article")}`),I("rect",{class:"ground",x:f,
y:0,width:p,height:we.height}),I("rect",{class:"count",x:f+.1*p,y:we.height-g,width:.8*p,height:g}))}),s=h("strip-bars",
SVGElement);s.classList.toggle("narrowed",rt!==null||pr()!==null),s.replaceChildren(...r)}function fr(){fi();let[t,e]=mr().
map(G);h("strip-from",HTMLInputElement).value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}
function Gw(t){let e=n=>{let{left:o,width:r}=t.getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointe\
rdown",n=>{n.button===0&&(On(),t.setPointerCapture(n.pointerId),rt={from:e(n),to:e(n)},fi())}),t.addEventListener("point\
ermove",n=>{rt&&(rt.to=e(n),fi())}),t.addEventListener("pointerup",()=>{if(!rt)return;let n=Math.abs(rt.to-rt.from)*t.getBoundingClientRect().
width,o=mi(rt.from,n<Tu?rt.from:rt.to,P);rt=null;let r=pr()?.map(Ht).join()===o.join();An(r&&n<Tu?null:o),fr()}),t.addEventListener(
"pointercancel",()=>{rt=null,fr()})}function Eu(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(P.first),max:G(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);On(),Lt(n)&&Lt(o)&&An(Mu(Ht(n),Ht(o),t,P)),fr()}),e}function zw(){let t=pr()?
mr():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&An([P.first,Math.min(P.first+e,P.last)]),Ke=window.setInterval(()=>{
let n=Su(mr(),P);n?An(n):On()},qw),pi()}function On(){window.clearInterval(Ke),Ke=0,pi()}function pi(){let t=h("strip-pl\
ay");t.textContent=Ke?"❚❚":"▶",t.setAttribute("aria-label",Ke?"Pause":"Play the articles over time")}function $u(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=I("svg",{id:"strip-bars",viewBox:`0 0 ${we.width} ${we.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>Ke?On():zw();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Eu("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Eu("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{On(),An(null)}}))),
Gw(e),pi(),v(()=>[d.period,d.compare],fr)}var Nu=.06,Vw=.5,Kw={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Au(t,e){let n=l("select",
{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:[Number(n.value),d.matrix[1]]})},...m.types.flatMap(
({plural:o},r)=>m.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):[]));return v(()=>[d.matrix],()=>{n.value=String(
d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function Lu(t,e,n,o,...r){return l("button",{type:"button",tabindex:-1,"\
data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>R(t),...o},...r)}function Ou(t,e,n){let{label:o,short:r,
type:s}=m.nodes[t],i=Lu(C(t),e,n,{title:o},J(m.types[s]),S(r));return l("th",{scope:e<0?"col":"row"},i)}function Yw({rows:t,
columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(i);if(c===void 0)return l("td",s===i?{class:"\
same"}:{});let u=b().weights[c],f=`${m.nodes[s].label} – ${m.nodes[i].label}: ${k(u,"sentence")}`,p=Lu(z(c),o,a,{title:f,
"aria-label":f},new Text(y(u)));return p.style.setProperty("--shade",`${Math.round(100*r(c))}%`),l("td",{},p)})}function Jw({
rows:t,columns:e,cells:n}){let o=q(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.get(c)??[])),[s,i]=r.reduce(([a,c],u)=>[Math.
min(a,o[u]),Math.max(c,o[u])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);return a=>Nu+(Vw-Nu)*Math.sqrt((o[a]-
s)/(i-s||1))}function Iu(t,e,n){let{name:o,plural:r}=m.types[n],s=e===1?o:r.toLowerCase();return t<e?`${y(t)} of ${y(e)}\
 ${s}, the strongest`:`${y(e)} ${s}`}function Xw(){if(d.view!=="matrix")return;let t=Fr(m,b(),d.matrix),{rows:e,columns:n,
rowCount:o,columnCount:r}=t,[s,i]=d.matrix,a=Jw(t),c=l("table",{},l("thead",{},l("tr",{},l("td",{}),...n.map((f,p)=>Ou(f,
-1,p)))),l("tbody",{},...e.map((f,p)=>l("tr",{},Ou(f,p,-1),...Yw(t,p,a))))),u=e.length?`${Iu(e.length,o,s)}; ${Iu(n.length,
r,i)}. Each number counts the sentences of an edge; the stronger an edge, the fuller its colour.`:`No edges between ${m.
types[s].plural.toLowerCase()} and ${m.types[i].plural.toLowerCase()} are left.`;$(h("matrix"),".matrix-size")?.replaceChildren(
u),$(h("matrix"),"table")?.replaceWith(c),Cu()}function Cu(){if(d.view!=="matrix")return;let t=h("matrix").querySelectorAll(
"[data-at]"),e=d.selected,n=[...t].filter(r=>e&&r.dataset.item===`${e.kind} ${e.index}`),o=n[0]??$(h("matrix"),"td [data\
-at]");for(let r of t)r.tabIndex=r===o?0:-1,r.classList.toggle("chosen",n.includes(r))}function Qw(t){let e=Kw[t.key],n=document.
activeElement;if(!e||!xt(t)||!(n instanceof HTMLElement)||!n.dataset.at)return;t.preventDefault();let{rows:o,columns:r}=Fr(
m,b(),d.matrix),[s,i]=n.dataset.at.split(" ").map(Number);for(;;){if(s+=e[0],i+=e[1],s<-1||i<-1||s>=o.length||i>=r.length)
return;let a=$(h("matrix"),`[data-at="${s} ${i}"]`);if(a)return a.focus()}}function Bu(){let t=h("matrix");t.append(l("d\
iv",{class:"matrix-types"},...Au(0,"Rows"),...Au(1,"Columns")),l("p",{class:"matrix-size hint",role:"status"}),l("table",
{})),t.addEventListener("keydown",Qw),v(()=>[d.view],()=>{t.hidden=d.view!=="matrix"}),v(()=>[d.view,d.matrix,d.view==="\
matrix"&&b(),q()],Xw),v(()=>[d.selected],Cu)}function hi(t,e,n){let o=B(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function hr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function re(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Ru(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:Ji,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,re(i||n,u=>r[u],{whole:c,hint:o,show:a})]}))}function Zw(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Du(t,e,n){let o=B(()=>[],()=>Zw(t.nodes));return{nodes:tx(t,e,n,o),edges:ex(t,e,o)}}function Pu(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,u]=i?["Second","second"]:["First","first"],f=`Articles of the ${u}\
 part, and their share of its ${k(n[i],"article")}`;return{...re(c,a,{hint:f}),text:g=>`${y(a(g))} (${Wn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...re("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function tx({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:hi("Type",t.length,i=>e[t[i].type].name),
strength:re("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:re("Me\
ntions",i=>o().mentions[i]),articles:re("Articles",i=>o().articles[i]),first:hr("First","First seen",i=>t[i].first),last:hr(
"Last","Last seen",i=>t[i].last),roles:hi("Roles",t.length,i=>t[i].roles.join("; ")),...Fu(t),...Ru(n.filter(({name:i})=>i!==
"weighted_degree"))}}function ex(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:u=>n()[c(u)],text:u=>o[c(u)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:re("Sentences",a=>e().
weights[a]),articles:re("Articles",a=>e().documents[a]),...t.relations.length?{relations:nx(t)}:{},...Fu(r),...Ru(s),first:hr(
"First","First seen",a=>r[a].first),last:hr("Last","Last seen",a=>r[a].last)}}function Fu(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,hi(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function nx(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>Ki(t.edges[e]),text:e=>Vi(t,t.edges[e])}}function _u(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,u)=>c?[u]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,u)=>a[u]-a[c]:(c,u)=>a[c]-a[u])}var Hu=Du(m,b,Ea),Ye=B(()=>[K()],()=>{let t=K();return t?Pu(Hu,t):Hu});function gi(t,e){let n=Object.values(Ye()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?ox(t,e,s):l("td",o.words?{class:rx(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function ox(t,e,n){let o=t==="nodes"&&J(m.types[m.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,S(n)))}function rx(t){return t.length>16?"words long":"words"}function ju({
target:t}){return t instanceof Element?t.closest("tr"):null}function Wu(t,e){let n=ju(t);if(!n||!Cn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);R(e==="nodes"?C(o):z(o)),wr(n)}function gr(){if(!ot())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=$(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function wr(t){let e=t&&$(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function qu(t){let e=ju(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!xt(t)||(t.preventDefault(),wr(n[t.key]))}var xr=100,Kt=xr;function sx(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>ax(t,e,s&&!i)}))}function ix(t){let e=Object.entries(Ye()[t]).map(([o,r])=>sx(t,o,r)),n=l("tbody",{onclick:o=>Wu(
o,t),onkeydown:qu});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function ax(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function Uu(t){let[e,n]=d.sort[t];return _u(t,b(),Ye()[t][e]??
Ye()[t].strength,n)}function cx(){let t=ot();if(!t)return;let e=h("tables"),n=[t,...Object.keys(Ye()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(ix(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Kt=xr;let o=Uu(t);lx(e,d.sort[t]),$(e,"tbody")?.replaceChildren(...o.slice(0,Kt).
map(r=>gi(t,r))),Gu(t,o.length),gr()}function lx(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Gu(t,e){let n=(t===
"nodes"?m.nodes:m.edges).length,o=e===n?k(e,t.slice(0,-1)):`${y(e)} of ${k(n,t.slice(0,-1))}`,r=e>Kt?`, the first ${y(Kt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";$(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min(xr,e-Kt))} more`,onclick:dx});$(h("tables"),
".table-end")?.replaceChildren(...e>Kt?[a]:[])}function dx(){let t=ot(),e=$(h("tables"),"tbody");if(!t||!e)return;let n=Kt;
Kt+=xr;let o=Uu(t);e.append(...o.slice(n,Kt).map(r=>gi(t,r))),Gu(t,o.length),gr(),wr(e.children[n])}function zu(){v(()=>[
d.view],()=>{h("tables").hidden=!ot(),h("drawing").classList.toggle("covered",!Vn())}),v(()=>[d.view,ot()&&b(),d.sort],cx),
v(()=>[d.selected],gr)}function ux(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=m.about,a=(u,f,p)=>u<f?`${y(u)} of ${k(f,p)}`:
k(f,p),c=[k(t,"article")+(i&&` ${mt(i,Dn)}`),It(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(m.nodes.length,r,"no\
de")}, ${a(m.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function mx(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Kn(m.map)}.`;return}let{nodes:t,between:e}=m.about,n=[];m.nodes.length<
t&&n.push(`the ${y(m.nodes.length)} strongest of ${y(t)} nodes`),m.edges.length<e&&n.push(`${y(m.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function fx(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=m.about,
u=Me(m,o),f=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Ut(o)?u:`${bt(m,o)}\
, ${u}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",f.join(" ")||"all as by default"],["Built",[t&&U(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function px(){let{failures:t,warnings:e}=m.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function hx(t){return l("details",{},l("summary",{text:k(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},S(e)))))}function Vu(){ux(),v(()=>[d.view==="map"],mx);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...fx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...px().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},hx(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,$(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{Je(t,e.target)||(t.open=!1)})}var wi=["node","edge","other","path","view","focus","story","read"],gx=250,se={all:"",places:""},Mt=null;function Yu(){let t=d.
step===null||Ft()!==d.told;return pe(oe,d,t?void 0:Ks)}function Ju(){let[t,e]=[Yu(),pe(oe,d,wi)];Mt&&window.clearTimeout(
Mt.timer),t===se.all?Mt=null:e===se.places?Mt={timer:window.setTimeout(Ku,gx),hash:t}:(Ku(),Xu("pushState",t)),Mt||(se={
all:t,places:e})}function Ku(){Mt&&(se={...se,all:Mt.hash},Xu("replaceState",Mt.hash),Mt=null)}function Xu(t,e){let n=[Hi&&
"embed",e].filter(Boolean).join("&");Zo(V?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),tr()}function Qu(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function Zu(){let t=Qu();if(t===se.all)return;Mt&&window.
clearTimeout(Mt.timer),Mt=null;let e=Wo(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(At(o),x({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,V&&e.view!=="map"&&(e.
view="drawing"),Wt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),se=
{all:t,places:pe(oe,d,wi)}}function wx(){_d(),Zu(),Ju(),tr()}function tm(){jd(),Qu()||!m.story?Zu():(At(0),se.places=pe(
oe,d,wi)),tr();for(let t of["popstate","hashchange"])window.addEventListener(t,wx);v(()=>[Yu()],Ju)}var yi=Jo("corrections"),xx="Select a node or an edge, then press “Correct …” to correct it.",yx="Save the file. I\
n the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build again: the new page \
has the corrections.",bx="This browser cannot keep corrections: save the file before you close the page.",bi=l("div",{class:"\
corrections-menu"}),xi="",yr=!0;function em(){let t=Ge(yi);return yr=t!==void 0,Fl(t??null,m)}function vx(){yr=ze(yi,d.corrections.
length?JSON.stringify(d.corrections):"")}function kx(){xi=Hs(d.corrections),lr("corrections.toml",new Blob([xi],{type:"a\
pplication/toml"}))}function Sx(){let{corrections:t}=d,{length:e}=t;$(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute(
"title",e?k(e,"correction"):"Corrections"),$(h("tools"),"#corrections-count")?.replaceChildren(e?String(e):"");let o=l("\
button",{type:"button",class:"more","data-stays":!0,text:"Undo all",onclick:Mx}),r=l("button",{type:"button",class:"more",
"data-stays":!0,text:"Save corrections.toml",onclick:kx});bi.replaceChildren(...e?[Us(t,nm),r," ",o]:[],l("p",{class:"hi\
nt",text:e?yx:xx}),...e&&!yr?[l("p",{class:"hint",text:bx})]:[])}function Mx(){x({corrections:[]}),nm()}function nm(){bi.
parentElement?.focus()}function om(){return bi}function rm(){V||(x({corrections:em()}),v(()=>[d.corrections],vx),v(()=>[
d.corrections],Sx),window.addEventListener("storage",({key:t})=>{t===yi&&x({corrections:em()})}),window.addEventListener(
"beforeunload",t=>{!yr&&d.corrections.length&&Hs(d.corrections)!==xi&&t.preventDefault()}))}var Tx=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],Ex=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct …” in the panel\
 corrects a node or an edge, or marks it as doubtful. “Corrections” lists the corrections and saves them as a file for t\
he next build.","The address of this page always holds what you see: copy it to come back, or to show it to others who h\
ave the file."];function sm(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",
{},l("dt",{text:n}),l("dd",{text:o})))))}function $x(){let t=ut("Close the help",()=>h("help",HTMLDialogElement).close()),
e=Tx.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...Ex.map(n=>l("p",{text:n})),
...e,m.edges.length>0&&sm("Measures of edges",m.edgeMeasures),m.edges.length>0&&sm("Measures of nodes",m.nodeMeasures)]}
function Nx(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function im(){let t=h(
"help",HTMLDialogElement);t.append(...nt($x())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||ye(e.target)||!xt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],Nx)}function am(){let t=h("search",HTMLInputElement),e=new bn(t,h("suggestions"),h("no-match"),n=>{t.value="",R(C(n))},n=>{t.
value="",aa(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||ye(n.target)||
!xt(n)||(n.preventDefault(),t.focus(),t.select())})}var Ax=120,Ox="This page is a file on your computer, so the link is only the part from # on. Add it to the address of th\
e published page.",Ix="This page is a file on your computer, and the view has not been changed, so there is no link: sen\
d the file.",Lx="After you publish the page, replace the file's name with its address.",xe=l("input",{type:"text",readonly:!0,
id:"share-link","aria-label":"Address of this view"}),vi=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"\
HTML to embed the page"}),cm=l("p",{class:"hint",id:"share-note"}),lm=l("p",{class:"hint",text:Lx}),br=l("p",{id:"copied",
role:"status"}),dm=um("Copy link",xe,"Link copied.");async function Cx(t,e){try{await navigator.clipboard.writeText(t.value),
br.textContent=e}catch{t.focus(),t.select(),br.textContent="This browser does not let the page copy: copy what is select\
ed."}}function um(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Cx(e,n)})}function mm(){
let t=window.location.href;xe.value=Ni(t),cm.textContent=Xe(t)?xe.value?Ox:Ix:"",[xe.hidden,dm.hidden]=[!xe.value,!xe.value],
vi.value=Ai(t,mt(m.about.title,Ax)),lm.hidden=!Xe(t),br.textContent=""}function fm(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),cm,xe,dm,l("p",{class:"share-title",text:"In another page"}),lm,vi,um("C\
opy HTML",vi,"HTML copied."),br)}var Bx={drawing:"Drawing",...m.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},Rx={type:"Type",community:"\
Community"},Dx={system:"As the system",light:"Light",dark:"Dark"},Px={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function Fx(t){return I("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},I("path",{d:Px[t]}))}
function Si(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},Fx(t),l("span",{class:"tool-name",text:e}))}
function ki(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function vr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Si(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!Je(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Je(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{Cn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function _x(){let t=vr(
"Share","share",fm());return $(t,"button")?.addEventListener("click",mm),t}function Hx(){let t=vr("Corrections","correct\
ions",om());return $(t,"button")?.append(l("span",{id:"corrections-count"})),t}function pm(){let t=Object.entries(iu).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(ki("view","Shown as",Bx),vr("Colou\
rs","colours",ki("colours","Colour nodes by",Rx),ki("theme","Light or dark",Dx)),vr("Download","download",au(),l("p",{class:"\
hint",text:"What is shown, as data:"}),...t),Hx(),_x(),Si("story","Story",{id:"story-tool","aria-controls":"story",onclick:yu}),
Si("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>x({help:!0})}))}ka();Vu();gl();$u();am();al();Oc();dl();Rd();qd();xd();Bu();zu();pm();rm();im();Pd();ji();ku();tm();jr();Le();Ud();window.
setTimeout(X,300);window.graphkit={network:T,data:m,state:d,select:R,update:x,labels:ue,communityNames:mn,visible:b};})();
