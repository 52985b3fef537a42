// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function $(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...nt(n)),o}function nt(t){return t.filter(Boolean)}function I(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var xm={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return I("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},I("path",{d:xm[t.shape],fill:t.colour}))}
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
t),r=s=>s.filter(i=>!kr(i));return $i({base:e,query:r(n),hash:r(o)})}function ym(t){let{base:e,query:n,hash:o}=Sr(Bn(t)),
r=Xe(t)?e.slice(e.lastIndexOf("/")+1):e;return $i({base:r,query:[...n,"embed"],hash:o})}function Ni(t){let e=Bn(t);if(!Xe(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function Xe(t){return t.startsWith("file:")}function Ai(t,e){let[
n,o]=[ym(t),e].map(bm);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function bm(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Oi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function U(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Oi[Number(n)-1]} ${e}`}function Qe(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Oi[Number(n)-1]} ${e}`:e}function It(t,e){return t?t===
e?U(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${U(e)}`:`${t.slice(0,4)===e.slice(0,4)?U(t).slice(0,-5):U(t)}\
 – ${U(e)}`:""}function Ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Lt(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ht(t);return Number.isFinite(e)&&G(e)===t}function be(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ht(e)).sort((e,n)=>e-n)}function Rn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ii(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(vm(n[n.length-1]));return n}function vm(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Li(new Date(km(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function km(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Li(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Tr(t,e){return e==="week"?Li(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Sm=32,Dn=80,Mm={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function mt(t,e=Sm){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function D(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Mm[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ci(t){let e=D(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Yt({id:t,title:e,date:n}){let o=mt(e||t,Dn);return n?`${o}\
 · ${U(n)}`:o}function ie(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function ve(t){return mt(t,Dn)||"No source given"}function Er(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Tm="https://www.wi\
kidata.org/wiki/";function Bi(t){return/^Q[1-9]\d*$/.test(t)?Tm+t:Er(t)}function ft(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Pi(t,e){let n=Di(e,"degree"),o=Di(e,"community"),r=ft(e.nodes).map((i,a)=>({...Em(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=ft(e.edges).map((i,a)=>$m(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,m]of e.marks)Object.assign(a<0?r[i]:Nr({nodes:r,edges:s},i,a)??{},{mark:c,note:m});return{about:e.
about,types:ft(e.types),ranks:ft(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Ri),nodeMeasures:e.node_measures.map(
Ri),articles:ft(e.articles),communities:Nm(r),nodes:r,edges:s,relations:ft(e.relations),others:ft(e.others).map(i=>({...i,
called:_i(e,i.id,i.label)})),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:ft(e.unnamed),ends:Int32Array.from(s.flatMap(
({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function Ri(t){return{...t,values:Float64Array.from(t.values)}}function Di({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function Em({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:mt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Fi(
s.timeline,i),mark:"",note:"",called:_i(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==
""&&!i.fixed.includes(a.rule)})),edges:[]}}function $m(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,
b:n,width:o,opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Fi(i.timeline,a)}}function Fi(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var $r=12,Tt=-1;function jt({communities:t},e){
return e<$r&&t[e].members.length>1?e:Tt}function Nm(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function _i({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function Nr({nodes:t,edges:e},n=-1,o=-1){
let r=t[n]?.edges.find(s=>yt(e[s],n)===o);return r===void 0?void 0:e[r]}function yt(t,e){return t.a===e?t.b:t.a}function st(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function B(t){return{kind:"node",index:t}}function z(t){
return{kind:"edge",index:t}}function Wt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ae(t){return h(t,HTMLScriptElement).text}var{nodes:Am,edges:Om}=JSON.parse(ae("drawn")),Pn={nodes:ft(Am),edges:ft(
Om)},u=Pi(Pn,JSON.parse(ae("payload")));var V=Mr(window.location.href),Hi=V&&Mr(`#${window.location.hash.slice(1)}`);V&&(document.documentElement.dataset.embed=
"");function Im(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function ji(){V&&h("drawing").append(Im());let t=h("whole",HTMLAnchorElement);t.hidden=!V;
let e=()=>{t.href=Bn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var _n={period:null,sources:null,article:null,topic:null,compare:null};function qt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Ar(t,e){if(!qt(e))return null;if(e.compare){let[a,c]=Or(t,e,e.
compare);return a.map((m,f)=>m|c[f])}let{period:n,article:o,topic:r}=e,s=r===null?null:Lm(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},m)=>Number((o===null||o===m)&&(!s||s[m]===1)&&(!i||i.has(c))&&(!n||
ke({date:a,source:c},"periods",n))))}function ke({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Or(t,e,{by:n,sides:o}){let r=Ar(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&ke(a,n,i)));return[s(o[0]),s(o[1])]}function Lm({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
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
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,m])=>`${i(c)} ${e[a].
words} (${m})`).join("; ")}function Vi({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Ki({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Ir({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([m,f,p],g)=>{let w=a.filter(([E,O])=>E===g&&(!i||i[s?.sentences[O].article??0])),M=[...new Set(
w.map(([,E])=>E))];return{words:t[m].words,verb:t[m].verb,source:f===-1?e:f,target:f===-1||f===e?n:e,both:f===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,E,O,N])=>[E,[O,N]])),reporters:new Map(w.flatMap(([,E,,,O])=>O===-1?[]:[[E,
O]]))}}).filter(({count:m})=>m>0).sort((m,f)=>f.count-m.count)}var Cm=new Intl.NumberFormat("en"),Bm=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Rm=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Dm=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return Cm.
format(t)}function Lr(t){return Bm.format(t)}function Wn(t){return Rm.format(t)}function k(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function Yi(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[Dm.select(t)]}`}function qn(t,e){
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
i:Rr(t,{...e,types:a},s,o.mentions),m=a.map(()=>0);for(let{index:g,type:w}of t.nodes)m[w]+=c.nodes[g];let f=e.communities.
length?Rr(t,{...e,communities:[]},s,o.mentions):i,p=Dr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Dr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Dr(Un(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:m,communityCounts:Pm(t,f.nodes)}}function Pm(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=jt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Rr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(jt(t,g)))&&o[M]>0));i&&Fm(t,c,n,o),a&&_m(t,a,c,n);let m=new Uint8Array(n.length),f=new Uint8Array(
c.length);for(let p=0;p<m.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(m[p]=f[g]=f[w]=1)}return Gn(
e)?{passing:c,edges:m,nodes:c}:(a&&(f[a.node]=1),{passing:c,edges:m,nodes:f})}function Gn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Fm({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[m,f]=[n[2*c],n[2*c+1]];r[c]&&i(m)&&(a[f]=1),r[c]&&i(f)&&
(a[m]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function _m(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let m of i)for(let f of t.nodes[m].edges){let p=yt(t.edges[f],m);!r[f]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Dr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function oa(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[yt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>yt(t.edges[a],e))],edges:i}}function ra(t,e){
return e.focus!==null||Object.entries(Pr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Pr(t){let{
rank:e,all:n,...o}=Et(t);return o}function Ee({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function ia(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(m,f,p)=>{t.nodes[m].type!==o||t.
nodes[f].type!==r||(s.set(m,(s.get(m)??0)+n[p]),i.set(f,(i.get(f)??0)+n[p]),a.set(m,(a.get(m)??new Map).set(f,p)))};for(let{
a:m,b:f,index:p}of t.edges)e[p]&&(c(m,f,p),c(f,m,p));return{rows:sa(s,o===r?40:60),columns:sa(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function sa(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function Hm(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function L(t,e){let n;return()=>{let o=t();
return(!n||!Hm(o,n.of))&&(n={of:o,made:e()}),n.made}}var zn=5,_r=20,Hr=u.story??{title:"",steps:[]},$e={selected:null,other:null,hovered:null,sentences:zn,neighbours:!1,open:!1,
focus:null,path:null,avoided:[],avoidedTypes:[],moved:[],view:"drawing",matrix:Ee(u),colours:"type",theme:"system",help:!1,
reader:null,passage:null,story:Hr,step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Et(u)},d=$e,aa=[],Fr=!1;function x(t){Object.assign($e,t),$e.problem&&
qt($e)&&Object.assign($e,_n,{open:!0,refused:$e.refused+1}),!Fr&&(Fr=!0,queueMicrotask(()=>{Fr=!1,jr()}))}function jr(){
for(let t of aa)t()}function v(t,e){aa.push(L(t,e))}function Vn(){return d.view==="drawing"||d.view==="map"}function ot(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function R(t){Wt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:zn,neighbours:!1,open:t!==null})}function ca(t){R(null),x({other:t,open:!0})}function Ct(t){Wt(t,
d.hovered)||x({hovered:t})}var Jt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Ne={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Wr=3.84;function jm({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((f,p)=>f+p,0);return o!==null||r!==null?c:t.filter(f=>ke(f,s,i)&&(!e||ke(f,"periods",e))&&(!n||ke(f,"sour\
ces",n))).reduce((f,p)=>f+p.articles,c)}function Wm(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function qm([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function la(t,e,n,o){let r=Or(e,n,o),[s,i]=r.map(f=>Hn(e,f)),a=f=>jm(t,
n,o.by,o.sides[f],r[f]),c=[a(0),a(1)],m=(f,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let E=Wm(g,M,
c);return{kind:qm([g,M],E),times:[s[f][w],i[f][w]],documents:[g,M],likelihood:E}});return{sizes:c,nodes:m("mentions","ar\
ticles"),edges:m("weights","documents")}}var Um="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[Gm,zm]=[1700,1300],Vm=8;function ua({places:t,
unit:e,land:n,borders:o}){let r=da(t.map(([,f])=>f)),s=da(t.map(([,,f])=>f)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
Gm/(r.span*i),zm/s.span),c=(f,p)=>({x:(f-r.middle)*i*a,y:(s.middle-p)*a}),m=f=>Km(f).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([f,p,g])=>[f,c(p,g)])),land:m(n),borders:m(o)}}function da(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Vm)}}function Km(t){return t.split(".").slice(0,-1).map(Ym)}function Ym(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=Um.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Kn({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${k(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be any of several places wi\
th that name`,n&&`${y(n)} not in the list of places`].filter(Boolean).join("; ")}var en=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Jm=6;function ma({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:m})=>n[m]&&o[m]>0?1/o[m]:0),s=new Int32Array(
t.length+1);for(let{index:m,a:f,b:p}of e)r[m]&&(s[f+1]+=1,s[p+1]+=1);for(let m=0;m<t.length;m+=1)s[m+1]+=s[m];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:m,a:f,b:p}of e)if(r[m])for(let[g,w]of[[f,p],[p,f]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,m,r[m]]}
return a}function fa({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:m,degree:f})=>m===o||m===r?1:s[m]?
1/0:1+Math.log(Math.max(f,1))),a=n.lengthOf.map((m,f)=>m&&m*(i[e[2*f]]+i[e[2*f+1]])/2),c=Float64Array.from(n.edges,m=>a[m]);
return{...n,lengthOf:a,lengths:c}}function Yn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new en;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function pa(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,m=new en;m.push(o[e],e);for(let f=m.pop();f!==void 0&&f!==n;f=m.pop())if(!c.has(f)){c.add(f);
for(let p=t.starts[f];p<t.starts[f+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(f)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[f,w]),m.push(M+o[g],g))}}return Xm(n,a,i.get(n)??0)}function Xm(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ha(t,e,n,o=Jm){let[r,s]=e<n?[e,n]:[n,e],i=Yn(t,s),a=e===n?null:pa(t,r,s,i,new Set,new Set),
c=a?[a]:[],m=[];for(;c.length&&c.length<o;){m.push(...Qm(t,c,i)),m=[...new Map(m.map(p=>[p.edges.join(),p])).values()].sort(
Zm);let f=m.shift();if(!f)break;c.push(f)}return r===e?c:c.map(tf)}function Qm(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),m=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),f=new Set(m.map(({edges:g})=>g[a])),p=pa(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),f);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function Zm(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function tf({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function xa(t,e){let n=ft(t.sentences),o=ef(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,m)=>{for(let f of new Set(c.
marks.map(p=>p[2])))r[f].push(m)});let s=c=>n[c].marks.filter((f,p)=>!o.get(c)?.has(p)).map(f=>f[2]),i=c=>wa(r.map((m,f)=>m.
flatMap(p=>c(p).filter(g=>g===f).map(()=>n[p].article)))),a=c=>wa(t.edges.map((m,f)=>m.filter(p=>c(p,f)).map(p=>n[vt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:ga(t.relations),
others:ga(t.others),referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(m=>m[2])),namedEdgePlaces:a(
(c,m)=>{let[f,p]=Array.isArray(c)?c:[c,c],{a:g,b:w}=e.edges[m],[M,E]=[s(f),s(p)];return M.includes(g)&&E.includes(w)||M.
includes(w)&&E.includes(g)}),namedNodePlaces:i(s)}}function ga(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];
r.push(o),e.set(n,r)}return e}function ef(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}
function wa(t){let e=new Int32Array(t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.
from(t.flat())}}function vt(t){return Array.isArray(t)?t[0]:t}function qr({sentences:t},e,n){return n?e.filter(o=>n[t[vt(
o)].article]):e}function ya({sentences:t},e){return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].
number)}function Ae({sentences:t,articles:e},n){let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(
/\s+/gu," ")===s}function Ur(t,e,n=null){let o=new Set(n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ae(t,vt(s))?
4:0)+(Array.isArray(s)?2:0)+(o.has(vt(s))?0:1);return e.map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(
({reference:s})=>s)}function Jn(t,e){let n=[];for(let o of e){let{article:r}=t.sentences[vt(o)],s=!Array.isArray(o)&&Ae(
t,vt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?i:{article:r,headline:null,references:[]};a!==i&&n.push(
a),s?a.headline=o:a.references.push(o)}return n}var nf=120;function ba(t,e,n=null){let o=s=>Math.abs([s].flat().reduce((i,a)=>i+
t.sentences[a].text.length,-nf)),r=[...e].sort((s,i)=>vt(s)-vt(i));return Ur(t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Xn(t,e){
let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=
i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var ka="so sentences and the filters by period, source, topic and article are missing; all else works, and",of=`This bro\
wser lacks DecompressionStream, ${ka} a current Firefox, Chrome, Edge or Safari shows everything.`,rf=`This file's sente\
nces are damaged, ${ka} a fresh copy of the file shows everything.`,va,Gr=null;function X(){return va??=d.problem?Promise.
resolve(null):af().catch(sf),va}function W(){return Gr}function Sa(){Ma()&&!("DecompressionStream"in window)&&x({problem:of})}
function Ma(){return ae("evidence").startsWith('"')}function sf(){return x({problem:rf}),null}async function af(){let t=ae(
"evidence");return Gr=xa(JSON.parse(Ma()?await cf(JSON.parse(t)):t),u),x({}),Gr}async function cf(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function zr(){return[d.period,d.sources,d.article,d.topic,d.compare,qt(d)&&W()]}var nn=L(zr,()=>{let t=W(),e=t&&Ar(t,d);
return{chosen:e,counts:t&&e?Hn(t,e):u.counts}}),K=L(zr,()=>{let t=W();return t&&d.compare&&la(u,t,d,d.compare)});function Ta({
kind:t,index:e}){let n=K();return n&&(t==="node"?n.nodes:n.edges)[e]}var q=L(()=>[d.rank,nn()],()=>Zi(u,d.rank,nn().counts)),
Vr=L(()=>[q(),nn().counts.weights],()=>ea(q(),nn().counts.weights)),b=L(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...zr()],()=>({...na(u,d,nn(),Vr),waiting:qt(d)&&!W()})),lf=L(
()=>[],()=>ua(u.map));function Xt(){return d.view==="map"?lf():null}function Z(t){return Xt()?.places.has(t)??!0}function rn(t){
return Z(u.edges[t].a)&&Z(u.edges[t].b)}var A=L(()=>[b(),d.focus,Xt(),Xt()&&Vr()],()=>{let t=b();if(Xt())return df(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function df(t){let e=t.edges.map((o,r)=>o&&rn(r)),n=d.all?e:Un(u,Uint8Array.from(
e,Number),Vr());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&Z(r)),nodeIndices:t.nodeIndices.
filter(Z),drawnIndices:u.edges.flatMap((o,r)=>n[r]?r:[])}}var Ea=L(()=>[b(),q()],()=>Br(u,b().edges,q())),$a=L(()=>[b()],
()=>Br(u,b().edges,b().weights)),on=L(()=>[b(),q()],()=>ma(u,b().edges,q())),Qt=L(()=>d.path?[d.path.a,d.path.b,on(),d.avoided,
d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return ha(fa(u,on(),t,r),t.a,t.b)});function it(){let t=Qt();return t[Math.
min(Math.max(d.path?.number??0,0),t.length-1)]??null}var uf=L(()=>[b(),q()],()=>new Map);function Zt(t){if(t.kind==="edg\
e")return{nodes:st(u,t),edges:[t.index]};let e=uf(),n=e.get(t.index)??oa(u,t.index,b(),q());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function Qn(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.
index].timeline:qi(e,t,n,u.about.period)}function Na(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index]:Ui(e,t,n)}var Aa={x:60,y:22},mf=150,ff=8e6,pf=.15;function Oa(t,e,n){let{xs:o,ys:r,middle:s}=hf(t),i=o.length*(o.length-1)/2,a=Math.
min(mf,Math.ceil(ff/Math.max(i,1)));for(let m=0;m<a;m+=1)gf(o,r,e,180*(1-m/a));wf(o,r,n);let c=t.map(({size:m})=>m);for(let m=0;m<
Math.min(20,a)&&xf(o,r,c);m+=1);return t.map((m,f)=>({x:s.x+o[f],y:s.y+r[f]}))}function hf(t){let e=Math.max(t.length,1),
n=c=>c.reduce((m,f)=>m+f,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:m})=>(c-o.x)**
2+(m-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},m)=>(c-o.x)*s+.01*Math.cos(m)),a=Float64Array.
from(t,({y:c},m)=>(c-o.y)*s+.01*Math.sin(m));return{xs:i,ys:a,middle:o}}function gf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,m=0;for(let f=0;f<a;f+=1){let p=t[a]-t[f],g=e[a]-e[f],w=8100/(p*p+
g*g+1e-6);c+=p*w,m+=g*w,s[f]-=p*w,i[f]-=g*w}s[a]+=c,i[a]+=m}for(let[a,c,m]of n){let[f,p]=[t[a]-t[c],e[a]-e[c]],g=m*Math.
hypot(f,p)/90;s[a]-=f*g,i[a]-=p*g,s[c]+=f*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=pf*Math.hypot(t[a],e[a])/90,[m,f]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(m,f)||1));t[a]+=m*p,e[a]+=f*p}}function wf(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function xf(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Aa.x-Math.abs(a);if(c<=0)continue;let m=e[s]-e[r],f=i+Aa.y-Math.abs(m);if(f<=0)continue;o=!0;let p=f<c?e:t,g=Math.min(c,
f)/2*Math.sign((f<c?m:a)||1);p[r]-=g,p[s]+=g}return o}var yf=180,Ia=110,bf=44,Kr=70,vf=36,kf=66;function La(t,e,n,o){let r=Sf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,m]=[[e],yf];for(;c.length;){let f=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of f)i.add(g);c=[...f];
let p=new Map(s.size===1?Mf(t,c,r):c.map(g=>[g,Tf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=vf&&(m=Math.
max(m,w*Kr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*m/Kr+1e-9));M.sort((O,N)=>p.get(O)-p.get(N)||O-N);let E=Ef(
M.map(O=>p.get(O)),Kr/m);M.forEach((O,N)=>{s.set(O,{x:m*Math.cos(E[N]),y:m*Math.sin(E[N])})}),g+=M.length,m+=g<c.length?
kf:Ia}c.length&&a.push(m-Ia+bf)}return{places:s,radii:a}}function Sf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[yt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>yt(e[a],s));return r.set(
s,i),i}}function Mf({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(m=>2*o(i,m)+o(a,m));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Tf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Ef(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:E}=i.pop();w={sum:w.sum+M,count:w.count+E}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),m=c[o-1]-c[0]>n-
o*e,f=c.map((p,g)=>m?c[0]+n*g/o:p+g*e);return t.map((p,g)=>f[(g-s+o)%o])}function Zn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ca=10.5,$f=22,Nf=5,Af=60,Ba=2,Of=6,Bt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Yr=[];function If(t){if(!Yr[t.index]){let e=kt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Bt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Yr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Yr[t.index]}function Lf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ca),$f))/2}function to(t,e,n=Ba,o=Lf(t,e)){let{width:r,above:s,
below:i}=If(t),[a,c]=[o*r,o*(s+i)],m=sn(t,e),[f,p]=[(m.left+m.right-a)/2,(m.top+m.bottom-c)/2];return[[f,m.bottom+n],[f,
m.top-n-c],[m.right+2*n,p],[m.left-2*n-a,p],[m.left,m.bottom+n],[m.right-a,m.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function sn(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function Cf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Jr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Zn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},m=new Set([...t.slice(0,Nf),...s]),f=new Set([...m,...r?t.slice(0,Af):[]]);for(let g of e)a.add(
sn(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?Of:Ba,M=to(u.nodes[g],n,w),E=to(u.nodes[g],n,w,Ca),O=Y=>Y.
left>=c.left&&Y.right<=c.right&&Y.top>=c.top&&Y.bottom<=c.bottom,N=Y=>O(Y)&&!a.hit(Y,g),ht=Y=>O(Y)&&!a.hit(Y,g,s.includes(
g)?0:g),gt=M.find(N)??E.find(N)??(f.has(g)?E.find(ht):void 0)??(m.has(g)?Cf(E,c).find(ht):void 0);gt&&(a.add(gt,-1),p.push(
gt))}return p}function kt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var eo=28,Bf=.02,Ra=1.6,Rf=1.6,Df=6,Pf=3.5,Ff=5,_f=.8,$t={upright:!1,across:1,down:1};function Da({x:t,y:e}){let[n,o]=$t.
upright?[-e,t]:[t,e];return{x:n*$t.across,y:o*$t.down}}function Pa({x:t,y:e}){let[n,o]=[t/$t.across,e/$t.down],[r,s]=$t.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Fa(){let{clientWidth:t,clientHeight:e}=h("network"),
n=no(1);if($t.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),$t.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign($t,jf());for(let s of u.nodes)[s.x,s.y]=[s.x*$t.across,s.y*$t.down];let{scale:o}=an(),r=Math.min(Math.max(
Pf/o-Df,0),Ff);r&&Hf(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,_f/o),2.5)}function Hf(t){let e=u.nodes.map(r=>sn(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,m]=[e[r],e[a]];if(m.left-c.right>2.5*t)break;let f=Math.max(m.left-c.right,m.top-c.bottom,
c.top-m.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(f/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function jf(){
let{scale:t}=an(),{wide:e,high:n}=_a(),{left:o,top:r,right:s,bottom:i}=no(t),a=c=>Math.min(Math.max(c,1),Rf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function _a(){let{clientWidth:t,clientHeight:e}=h("network"),n=eo+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*eo,50),high:Math.max(e-eo-n,50),below:n}}function an(t=A().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=_a(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[Bf,2*Ra];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:M,right:E,bottom:O}=no(g,t);g<=Ra&&(E-w)*g<=s&&(O-M)*g<=i?
a=g:c=g}let m=no(a,t),f={x:(m.left+m.right)/2,y:(m.top+m.bottom)/2};return{scale:a,position:f,offset:{x:-e/2,y:(eo-o-n)/
2}}}function no(t,e=A().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=sn(i,t);if(!i.labelled)
return[a];let{left:c,right:m,bottom:f}=to(i,t)[0],p=Math.max(0,(m-c-n)/2);return[a,{left:c+p,right:m-p,top:a.top,bottom:f}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var Wf=1.5,qf=2,Uf=.3,Ha=Array.from({length:$r},(t,e)=>`community-${e+1}`),ja="community-other",oo=null;function Wa(){return oo||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function qa(){return`${Wa()} ${d.colours}`}function ro(){let t=document.documentElement;
t.dataset.theme=Wa(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:qa(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Jt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Ha,
ja].map(o=>[o,n(o)]))}}var Gt=ro();function C(){return Gt}function Ua(){return Gt.name===qa()?!1:(Gt=ro(),!0)}function Xr(t,e){
oo=t,Gt=ro();try{return e()}finally{oo=null,Gt=ro()}}function cn(t){return Qr(jt(u,t))}function Qr(t){return t===Tt?ja:Ha[t]}
function Ga({index:t,observer:e}){let n=K()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function ln(t){let e=K()?.
nodes[t.index]?.kind,n=d.colours==="community"?Gt.communities[cn(t.community)]:u.types[t.type].colour,o=e?Gt.changes[e]:
n;return Ga(t)?{fill:Gt.ground,border:o}:{fill:o,border:Gt.ground}}function so(t,e){return Math.min(Ga(t)?qf:Wf,Uf*t.size*
e)}function Gf(t){let{fill:e,border:n}=ln(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Fa();var T=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(Gf)),edges:[]},
JSON.parse(ae("options")));function Zr(){for(let t of u.nodes){let{options:e}=T.body.nodes[t.index],{fill:n,border:o}=ln(
t);e.color={...e.color,background:n,border:o}}}var ts=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),Ka=0,zf=500,Vf=3;function za(){return 2*b().nodeIndices.length<u.nodes.length}
var Va=L(()=>[Xt(),!Xt()&&(za()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&q()],()=>{let t=Xt();if(t)return{free:!1,rings:[],
map:t,places:es(t.places)};if(d.focus?.rings)return Kf(d.focus.node);let e={free:!0,rings:[],map:t};return za()&&b().nodeIndices.
length<=zf?{...e,places:Yf()}:{...e,places:ts}});function Kf(t){let{places:e,radii:n}=La(u,t,b(),q());return{free:!1,rings:n,
map:null,places:es(e)}}function es(t){return ts.map((e,n)=>t.get(n)??e)}function Yf(){let{nodeIndices:t,drawnIndices:e}=b(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:m,opacity:f}=u.edges[a],
p=u.nodes[c].community===u.nodes[m].community?Vf:1;return[r.get(c),r.get(m),f*p]}),i=Oa(t.map(a=>({...ts[a],size:u.nodes[a].
size})),s,n/(o||1));return es(new Map(t.map((a,c)=>[a,i[c]])))}var tt=L(()=>[Va(),d.moved],()=>{let t=Va(),e=[...t.places];
if(t.free)for(let[n,o,r]of d.moved)e[n]=Da({x:o,y:r});return{...t,base:t,places:e}});function dn(){return Ka}function te(t){
Ka+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(T.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function io(t,e){if(!tt().free)return;
let{x:n,y:o}=Pa(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var Jf=400,Xf=5,Qf=1.5,Ya=3,Zf=.11,tp=.012,ep=.8,Za=13,tc=16,ec=L(()=>[A(),dn()],()=>{let t=[],{nodes:e,nodeIndices:n}=A();
if(n.length<=Jf||!tt().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(
({members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Xf&&t.push(np(s,i,2*o*tp))}),t});function np(t,e,n){let o={x:Ja(e.map(
c=>u.nodes[c].x)),y:Ja(e.map(c=>u.nodes[c].y))},r=e.map(c=>({node:u.nodes[c],away:Math.hypot(u.nodes[c].x-o.x,u.nodes[c].
y-o.y)})).sort((c,m)=>c.away-m.away||c.node.index-m.node.index).slice(0,Math.ceil(ep*e.length)).map(({node:c})=>c),s=new Set(
Xa(r)),i=Math.max(...[...s].map(({size:c})=>c)),a=r.filter(c=>s.has(c)||c.size>i);return{community:t,middle:o,corners:Xa(
a.flatMap(c=>op(c,c.size+n)))}}function op({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+
n*Math.cos(s),y:e+n*Math.sin(s)}})}function Ja(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Xa(t){let e=[
...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...Qa(e),...Qa(e.reverse())]}function Qa(t){let e=[];for(let n of t){for(;e.length>
1&&rp(e[e.length-2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function rp(t,e,n){return(e.x-t.x)*(n.y-t.y)-
(e.y-t.y)*(n.x-t.x)<=0}function nc(t,e){return Math.min(Math.max((Ya-t/e)/(Ya-Qf),0),1)}function oc(t,e,n,o){let r=nc(n,
o);if(r){t.globalAlpha=Zf*r;for(let{community:s,corners:i}of ec()){t.fillStyle=C().communities[cn(s)],t.beginPath();for(let{
x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function rc(t,e,n){let o=[];if(nc(t,e)<.5)return o;
let r=Zn(),s=kt(h("overlay",HTMLCanvasElement));s.font=ic();for(let{community:i,middle:a}of ec()){let{nodes:c}=A(),f=u.communities[i].
members.filter(N=>c[N]).slice(0,3).map(N=>u.nodes[N].short),p=Math.max(...f.map(N=>s.measureText(N).width))/2,g=tc*f.length,
w=(N,ht,gt)=>Math.max(Math.min(N,gt),ht),M=w(a.x*t,n.left*t+p,n.right*t-p),E=w(a.y*t-g/2,n.top*t,n.bottom*t-g),O=[0,-g,g].
map(N=>({lines:f,left:M-p,right:M+p,top:E+N,bottom:E+N+g})).find(N=>N.top>=n.top*t&&N.bottom<=n.bottom*t&&!r.hit(N,i));O&&
(r.add(O,-1),o.push(O))}return o}function sc(t,{lines:e,left:n,right:o,top:r},s){t.font=ic(),t.textAlign="center",t.textBaseline=
"alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=C().ground,t.fillStyle=C().ink,e.forEach((i,a)=>{let[c,m]=[s.
x+(n+o)/2,s.y+r+a*tc+Za];t.strokeText(i,c,m),t.fillText(i,c,m)})}function ic(){return`600 ${Za}px ${Bt}`}var sp=.16,ip=.5,ac=.1;function ao(t,e,n,o){let{map:r}=tt();if(r)return cp(t,e,r,e.scale/n);oc(t,e,n,o);for(let s of[...tt().
rings].reverse())ap(t,e,s*e.scale,e.scale/n)}function ap(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=C().edge,t.lineWidth=
r,t.globalAlpha=ac,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*ac,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function cp(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=C().edge,t.lineWidth=r,t.
globalAlpha=sp,cc(t,e,n),t.fill(),t.globalAlpha=ip,cc(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function cc(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,m]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,m):t.moveTo(c,m)})}var lp={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function co(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Bt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=C().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
C().ink,t.fillText(u.nodes[e.node].short,r,s)}function lc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Bt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=C().ink,t.fillText(e,n/2,o/2)}function dc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=K()?.edges[e.index]?.kind;
t.strokeStyle=o?C().accent:r?C().changes[r]:C().brightEdge,t.setLineDash(r?Ne[r]:[]),ns(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function ns(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Oe(t,e,n){let{fill:o,border:r}=ln(e),{shape:s}=u.types[e.type];lo(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=so(e,n.scale),t.strokeStyle=r,t.stroke()}
function os(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];lo(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function lo(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of lp[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var dp=1e3,uc=120,Ie=h("overlay",HTMLCanvasElement),at=document.createElement("canvas"),F={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ct(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function ce(t=0){F.until=
performance.now()+t+uc,window.clearTimeout(F.timer),F.timer=window.setTimeout(()=>{F.timer=0,F.blurred&&T.redraw()},t+uc)}
function rs(){window.clearTimeout(F.timer),F.timer=0,uo()}function uo(){F.sharp=null,F.pictured=null}function mo(){return F.
blurred}function mc(){let t=mp(),e=o=>o.width===t.width&&o.height===t.height,n=F.timer!==0&&performance.now()<F.until;n&&
!F.pictured&&F.sharp&&e(Ie)&&up(t,F.sharp),F.blurred=n&&F.pictured!==null&&e(at),T.body.nodeIndices=F.blurred||fc()?[]:A().
nodeIndices}function fc(){return A().nodeIndices.length>dp}function pc(t){if(!fc())return;let{clientWidth:e,clientHeight:n,
width:o}=t.canvas,r=ct();t.save(),t.setTransform(o/e,0,0,o/e,0,0);for(let s of A().nodeIndices){let{x:i,y:a,size:c}=u.nodes[s],
[m,f,p]=[r.x+i*r.scale,r.y+a*r.scale,2*c*r.scale];m>-p&&f>-p&&m<e+p&&f<n+p&&Oe(t,u.nodes[s],r)}t.restore()}function ss(){
F.sharp=ct(),F.pictured=null}function up(t,e){if((at.width!==t.width||at.height!==t.height)&&(at.width=t.width,at.height=
t.height),![t,Ie].every(({width:o,height:r})=>o&&r))return;let n=kt(at);n.clearRect(0,0,at.width,at.height),n.drawImage(
t,0,0),n.drawImage(Ie,0,0),kt(Ie).clearRect(0,0,Ie.width,Ie.height),F.pictured=e}function hc(t){if(!F.pictured||!at.width||
!at.height)return;let e=at.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ct(),s=r/F.pictured.scale,i=Math.round((n-F.pictured.
x*s)*e),a=Math.round((o-F.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(at,i,a,Math.round(at.width*s),
Math.round(at.height*s)),t.restore()}function mp(){let t=h("network").querySelector("canvas");if(!t)throw new Error("vis\
-network has no canvas.");return t}var is=4,fp=.5,pp=52,hp=2.5,gc=350,fo=1,as={left:-1/0,right:1/0,top:-1/0,bottom:1/0},le=!0,cs=0;function ee(){return as.
left>-1/0}function po(){return cs}function Le(t=!1){le=!0,St({...ls(),animated:t})}function ls(){let{scale:t,position:e,
offset:n}=an(),o=h("network").clientWidth/2-is,r=h("network").clientHeight,[s,i]=[is-r/2-n.y,r/2+n.y-is];return as={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},fo=t,{position:e,scale:t,offset:n}}function Nt(){return{scale:fo,frame:as}}
function wc(){return le}function Ce(){le=!1,cs+=1}function St({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){cs+=
1;let r=o&&Ln();r&&ce(gc),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:gc,easingFunction:"easeInOutQuad"}})}
function Be(t){le=!1;let e=Math.min(Math.max(T.getScale()*t,fo/4),10);St({position:T.getViewPosition(),scale:e,animated:!0})}
function xc(t,e){le=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();ce(),St({position:{x:n+t/r,y:o+e/r},scale:r})}function ho(){
if(!d.selected)return;let t=st(u,d.selected).flatMap(c=>Z(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[un(),bc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let m=T.canvasToDOM(c);return m.x>40&&m.y>30&&m.x<o-n-40&&m.y<r-e-40})&&!e)return;
le=!1;let i={x:Se(t.map(c=>c.x)),y:Se(t.map(c=>c.y))},a=e?Math.max(T.getScale(),fp):T.getScale();St({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function yc(t,e){le=!1;let n=an(t,{beside:bc(),covered:Math.max(un(),0)});St({...n,
scale:Math.min(n.scale,hp*fo),animated:e})}function bc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function un(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-pp:0}var gp=350,wp=600,xp=2500,Re=null,ds=0;function De(){return Re}function de(){Re&&(window.cancelAnimationFrame(ds),te(Re.
places),Re=null,rs())}function Mc(t,e,n){let o=u.nodes.map(({x:E,y:O})=>({x:E,y:O}));if(window.cancelAnimationFrame(ds),
Re=null,te(t),rs(),!ee())return;let[r,s]=[vc(),ls()],{nodeIndices:i,drawnIndices:a}=A(),c=Math.max(...i.map(E=>Math.hypot(
o[E].x-t[E].x,o[E].y-t[E].y)),0),m=i.length<=wp&&a.length<=xp;if(c*r.scale<1||!m||!Ln()){e&&i.length?St({...s,animated:c*
r.scale<1}):T.redraw();return}e&&St(s);let f=e?vc(s):r;Re={places:t,scale:f.scale,labels:n()};let[p,g]=[performance.now(),
po()],w=()=>{let E=Math.min((performance.now()-p)/gp,1),O=E*E*(3-2*E);if(E===1)return M();te(t.map((N,ht)=>kc(o[ht],N,O))),
po()===g?Sc(kc(r,f,O),r.scale*(f.scale/r.scale)**O):T.redraw(),ds=window.requestAnimationFrame(w)},M=()=>{if(de(),po()!==
g)return T.redraw();Sc(f,f.scale),e&&ho()};w()}function vc(t){let{position:e,scale:n,offset:o}=t??{position:T.getViewPosition(),
scale:T.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function kc(t,e,n){return{x:t.x+(e.x-t.x)*n,
y:t.y+(e.y-t.y)*n}}function Sc({x:t,y:e},n){T.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var H=h("overlay",HTMLCanvasElement),yp=2500,bp=2500,mn=L(()=>[T.getScale(),Nt().frame,A(),dn()],()=>rc(T.getScale(),Nt().
scale,Nt().frame)),ue=L(()=>[T.getScale(),Nt().frame,A(),dn()],()=>{let t=T.getScale(),{scale:e,frame:n}=Nt(),{nodeIndices:o}=A(),
r=H.clientWidth*H.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/bp)),i=r<o.length*yp,a=t===e?[...mn(),vp(n,t)]:mn();return Jr(
s,o,t,n,{crowd:i,taken:a})});function vp(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-H.clientWidth+n,top:s-H.clientHeight+o,right:r,bottom:s}}function fn(){if(!ee())return;let t=kt(H),e=window.devicePixelRatio||
1,[n,o]=[H.clientWidth,H.clientHeight];(H.width!==Math.round(n*e)||H.height!==Math.round(o*e))&&(H.width=Math.round(n*e),
H.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),us(t,ct())}function kp(){let t=it(),e=t?null:
d.selected??d.hovered,n=t?Mp(t):e&&Tp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Wt(o,e)&&Ep(n,o);
return Sp(n)}function Sp(t){let e=t.nodes.filter(Z);return e.length?{...t,nodes:e,edges:t.edges.filter(rn),ringed:t.ringed.
filter(Z),pointed:t.pointed.filter(Z)}:null}function Mp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function Tp(t){return{...Zt(t),ringed:st(u,t),accented:new Set,pointed:[]}}
function Ep(t,e){for(let n of st(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...st(u,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function us(t,e){if(u.nodes.length&&!A().nodeIndices.
length)return lc(t,"The filters leave nothing to show.");let n=kp(),o=new Set(n?n.nodes:[]),r=De();if(r)$p(t,r,e,o);else
for(let s of mn())sc(t,s,e);for(let s of r?[]:ue())!o.has(s.node)&&Tc(s,e)&&co(t,s,e);n&&(t.globalAlpha=C().veil,t.fillStyle=
C().ground,t.fillRect(0,0,H.clientWidth,H.clientHeight),t.globalAlpha=1,Np(t,n,e))}function $p(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[m,f]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];co(t,i,{...r,x:r.x+m,y:r.y+f})}}function Tc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<H.clientWidth&&
s+o>0&&s+n<H.clientHeight}function Np(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Nt();for(let c of[
...n].reverse())dc(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Oe(t,u.nodes[c],i);for(let c of o)os(t,u.nodes[c],
i,C().accent,2.5);for(let c of s)o.includes(c)||os(t,u.nodes[c],i,C().ink,1.5);for(let c of Jr([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))Tc(c,i)&&co(t,c,i,o.includes(c.node))}var $c=5,Ap=5,Op=40;function Ec(t,e=0){let n=ct(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Ac(o,r,($c+e)/n.scale)??
Ip(t.x-n.x,t.y-n.y);if(s!==null)return B(s);let i=Lp(o,r,(Ap+e/2)/n.scale);return i===null?null:z(i)}function Nc(t){let e=ct();
return Ac((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,$c/e.scale)}function Ac(t,e,n){let o=null,r=1/0;for(let s of Oc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Ip(t,e){if(d.selected)return null;let n=ue().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Lp(t,e,n){let o=null,r=n;for(let s of Oc().
edges){let i=u.edges[s],a=Cp(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Oc(){let{nodeIndices:t,
drawnIndices:e}=A();if(!d.selected)return{nodes:t,edges:e};let n=Zt(d.selected);return{nodes:[...n.nodes.filter(Z),...t],
edges:n.edges.filter(rn)}}function Cp(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Ic(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Ct(
null);if(n.buttons)return pn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Ec(r);Ct(s),Bp(s,r)},Op)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Ct(null),pn()}),T.on("click",
({pointer:n,event:o})=>{pn(),R(Ec(n.DOM,o?.pointerType==="touch"?8:0))}),T.on("zoom",pn)}function Bp(t,e){if(!t)return pn();
let n=h("tip");n.replaceChildren(...Rp(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function Rp(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[S(o.label,"strong"),l("span",{text:k(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
S(u.nodes[e.a].label)," – ",S(u.nodes[e.b].label)),l("span",{text:k(e.weight,"sentence")})]}function pn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var Dp=6,Q=null;function Lc(){return Q!==null}function Pp(t){if(Q)return ms();if(!tt().free||t.button||t.shiftKey||!t.isPrimary)
return;De()&&(de(),T.redraw());let e=h("drawing").getBoundingClientRect(),n=Nc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Fp(n))return;let{x:o,y:r}=u.nodes[n];Q={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},T.interactionHandler.options.dragView=!1}function Fp(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function _p({pointerId:t,clientX:e,clientY:n}){if(!Q||t!==Q.pointer)return;let[o,r]=[e-Q.from.x,
n-Q.from.y];if(!Q.moves&&Math.hypot(o,r)<Dp)return;Q.moves=!0;let{scale:s}=ct();Object.assign(u.nodes[Q.node],{x:Q.home.
x+o/s,y:Q.home.y+r/s}),Ct(B(Q.node)),fn()}function ms(t){if(!Q||t&&t.pointerId!==Q.pointer)return;let{node:e,home:n,moves:o}=Q;
if(Q=null,T.interactionHandler.options.dragView=!0,!o)return;Ct(null);let{x:r,y:s}=u.nodes[e];t?io(e,{x:r,y:s}):Object.assign(
u.nodes[e],n)}function Cc(){h("network").addEventListener("pointerdown",Pp,{capture:!0}),window.addEventListener("pointe\
rmove",_p),window.addEventListener("pointerup",ms),window.addEventListener("pointercancel",()=>ms())}var Hp=1500,jp=.25,Wp=.2;function qp(){let t=A().drawnIndices.length>Hp?jp:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function go(t,e){let n=qp();t.strokeStyle=C().edge;let o=e.scale/T.getScale();for(let r of A().
drawnIndices){let s=u.edges[r],i=K()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?Wp:0),1),i&&(t.strokeStyle=C().changes[i]),i&&t.setLineDash(Ne[i].map(a=>a*o)),ns(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function fs(t){return t!==Tt?u.communities[t].name:jt(u,0)===Tt?"No communities":"Smaller communities"}function ps(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Tt)-+(e===Tt)||t-e).map(([t,e])=>({community:t,colour:Qr(t),text:fs(t),count:e}))}
function hs(t){return!d.communities.length||d.communities.includes(t)}function Up(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...ps().map(Gp)),e&&$(t,`[data-community="${e}"]`)?.focus())}function Gp({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:hs(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Stop filtering by this community":"Filter by this community",onclick:()=>x(
{communities:r?s:[...s,t].sort((i,a)=>i-a)})},In(e),S(n),l("span",{class:"type-count",text:y(o)})))}function Bc(){let t=l(
"ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,
b()],()=>Up(t))}function gs({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${k(i,o)} in ${k(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${k(e[1],o)}, in ${y(n[0])} → ${k(n[1],"article")}`}function Rc(t){
let e=Ta(t),n=e&&gs(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Rt(t){let[e,n]=[()=>Ct(t),()=>Ct(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function hn(t){
let e=u.nodes[t],n=B(t);return l("button",{type:"button",class:"end",...Rt(n),onclick:()=>R(n)},J(u.types[e.type]),S(e.label))}
function wo(t){let e=B(t);return l("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)},S(u.nodes[t].label))}
function xo(t,e,n,o){let r=u.nodes[t],s=B(t),i=l("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>R(s)},
J(u.types[r.type]),S(r.label),Ti(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:tn(n,d.rank)}));
let a=z(o),c=d.rank!=="weight"&&tn(q()[o],d.rank),m=l("button",{type:"button",class:"ranked-number",text:y(n),...Rt(a),onclick:()=>R(
a),"aria-label":`${k(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),m)}function lt(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=nt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function ws(t,e,n,o){let r=h(t,HTMLInputElement);
lt(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=k(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function yo(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function Pe(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var zp=12,pt=ie(u.articles);function bo(t){return t.length===1?ve(t[0]):`${y(t.length)} of ${y(pt.length)} sources`}function xs(t){
let e=pt.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===pt.length?null:e})}function Vp({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??pt.map(o=>o.name));e.checked?n.add(t):n.delete(t),xs(n)}});
return e}function Kp({name:t,count:e},n){return l("label",{class:"switch"},n,S(ve(t)),l("span",{class:"type-count",text:y(
e)}))}function Dc(){let t=pt.map(Vp),e=pt.map((s,i)=>Kp(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=pt.length<zp;let o=pt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";lt("sources",pt.length<2&&o),n.addEventListener("input",()=>{let s=D(n.value);e.forEach((i,a)=>{i.hidden=!D(ve(pt[a].
name)).includes(s)})});let r=()=>pt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>xs(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
pt.map(({name:i})=>i));for(let i of r())s.delete(i);xs(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(pt[a].name)})})}var Yp=2,zt=be(u.articles).map(G),gn=ie(u.articles).map(({name:t})=>t),Mo=["First","Second"],vo=l("select",{id:"compare-\
by",onchange:()=>x({compare:Xp(vo.value)})},l("option",{value:"",text:"Nothing"}),zt[0]!==zt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),gn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),ko=Mo.map(t=>["fr\
om","until"].map(e=>Jp(`${t} period: ${e}`))),So=Mo.map(t=>l("select",{multiple:!0,size:Math.min(gn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:jc},...gn.map(e=>l("option",{value:e,text:ve(e),dir:"auto"})))),_c=Mo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},ko[e][0],l("span",{text:"–"}),ko[e][1]),
So[e])),Hc=l("p",{class:"hint",text:"The strip below the drawing also chooses the second period."}),ys=l("div",{class:"c\
ompared",id:"compared"}),Pc=l("span",{class:"frame-changes"},...Object.keys(Jt).map(t=>l("span",{},Uc(t),t)));function Jp(t){
return l("input",{type:"date",min:zt[0],max:zt.at(-1),"aria-label":t,onchange:jc})}function Xp(t){if(t==="sources")return{
by:t,sides:[gn.slice(0,1),gn.slice(1)]};if(t!=="periods")return null;let[e,n]=[zt[0],zt[zt.length-1]],o=zt.find((s,i)=>s>
e&&i>=(zt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,sides:[[e,Qp(r[0])],[...r]]}}
function Qp(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function jc(){let{compare:t}=d;if(!t)return;
let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...So[o].selectedOptions].map(({value:i})=>i);let[r,s]=ko[o].map(({
value:i})=>i);return Lt(r)&&Lt(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function Wc({
by:t,sides:e}){return e.map(n=>t==="sources"?bo(n):It(n[0],n[1]))}function qc(){return d.compare?`Compared: ${Wc(d.compare).
join(" with ")}`:""}function Uc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":Ne[t].join(" "),"str\
oke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return I("svg",{viewBox:"0 0 48 12",class:`\
change-sign ${t}`,"aria-hidden":"true"},I("path",n),I("circle",o))}function Fc(t,e,n){return t.filter((o,r)=>o?.kind===e&&
n[r]).length}function Zp({nodes:t,edges:e}){let n=b(),o=Object.entries(Jt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
Uc(s),s),l("td",{text:y(Fc(t,s,n.nodes))}),l("td",{text:y(Fc(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function th({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Jt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,Yp)),o=e.filter(({likelihood:r})=>Math.abs(r)>=Wr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(eh)),l("p",{class:"hint",text:`Edges whose share changed: ${y(e.length)}. Of these, with a G² of at l\
east ${Wr}, which chance alone gives in 1 of 20 cases: ${y(o)}.`})]}function eh(t){let e=z(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>S(u.nodes[a].label)),i={type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)};return l("li",{},
l("button",i,r," – ",s),` ${gs(t,"sentence")}`)}function nh(){let{compare:t}=d,e=K();h("compare-form",HTMLDetailsElement).
open||=t!==null,vo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of So[i].options)
c.selected=a.includes(c.value);else for(let[c,m]of ko[i].entries())m.value=a[c];for(let[i,a]of _c.entries()){a.hidden=!t,
So[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Pc.hidden=!e,$(document,".frame-legend")?.append(Pc),Hc.hidden=t?.by!=="period\
s",t&&X(),ys.hidden=!e,!t||!e)return;let{sizes:n}=e,o=Wc(t).map((i,a)=>`${Mo[a]}: ${i}, ${k(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";ys.replaceChildren(...nt([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${y(r)}.`}),Zp(e),...th(e)]))}function Gc(){let t=h("compare");t.hidden=vo.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),vo),..._c,Hc),ys),v(()=>[d.compare,K(),b()],nh)}var zc={types:()=>d.types.every(Boolean)?"":rh(),minimum:()=>d.minimum>1?`At least ${k(d.minimum,"sentence")}`:"",focus:()=>d.
focus?oh(d.focus):"",rank:()=>d.rank===Et(u).rank?"":`Ranked by ${bt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${k(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>sh(),
compare:qc,period:()=>d.period?It(...d.period):"",sources:()=>d.sources?bo(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Yt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:bs};
function bs(){return d.moved.length?`${k(d.moved.length,"node")} moved`:""}function oh({node:t,depth:e,rings:n}){return`\
Within ${k(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function rh(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function sh(){let{communities:t}=d;
return t.length===1?`Community of ${fs(t[0])}`:t.length?`${y(t.length)} communities`:""}function Vc(){return Object.entries(
zc).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var ih=new Set(["types","minimum"]);function ah(t){let e={...Et(u),
focus:null,moved:[]};x({[t]:e[t]})}function ch(){let t=Object.entries(zc).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!ih.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>ah(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&($(
n,"button")??$(h("more-filters"),"summary"))?.focus()}function Kc(){h("reset").addEventListener("click",()=>{x({...Et(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],ch)}var me=16,lh=400;function $o(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*me,s=Vc(),i=[h("counts").textContent,
bs(),d.view==="map"&&Kn(u.map),u.about.built&&`built ${U(u.about.built)}`],a=n?[...To(u.about.title,r,1.5*o,!0),...To(i.
filter(Boolean).join(" · "),r,o),...To(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...fh(dh(),r,o),...To(e,r,o)];
return{above:a,below:c,top:Yc(a),bottom:Yc(c)}}function wn(t,e,n){let o=n+me/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=Xc(r);let s=me;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=Jc(r),t.fillStyle=C().ink,t.fillText(i,s+(a?vs(r):0),o),s+=No(r,i)+(a?vs(r):0)+me}}function dh(){let t=u.types.flatMap(
(r,s)=>{let i=A().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||K()?C().muted:r.colour;return i?[{
text:r.plural,sign:Eo(r.shape,a)}]:[]});if(K())return[...t,...uh()];let e=A().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:Eo("square",C().muted,!0)},o=d.colours==="community"?ps().filter(({community:r})=>hs(r)).
map(({colour:r,text:s})=>({text:s,sign:Eo("dot",C().communities[r])})):[];return[...t,...e?[n]:[],...o]}function uh(){return Object.
keys(Jt).map(t=>({text:t,sign:Eo("dot",C().changes[t],t==="went"||t==="shrank")}))}function Eo(t,e,n=!1){return(o,r,s,i)=>{
lo(o,t,r,s,i),o.fillStyle=n?C().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function To(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of mt(t,lh).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&No(r,a)<=e?s[s.length-1]=a:s.push(...mh(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function mh(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&No(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function fh(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:mt(s,60),sign:i},c={letters:n,parts:[]},m=No(c,a.
text)+vs(c)+me;m>r+me&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=m}return o}function Jc({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Bt}`}function Xc({letters:t}){return Math.round(1.5*t)}function vs({letters:t}){
return 1.5*t}function No(t,e){let n=kt(H);return n.font=Jc(t),n.measureText(e).width}function Yc(t){return t.length?t.reduce(
(e,n)=>e+Xc(n),0)+me:0}var Qc=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var xn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(I("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=I("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
Qc," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(I("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function Zc(t,e,n){let o=I("title",{},t.replace(Qc,"\
 "));return I("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Bt,role:"img"},o)}function tl(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Ao=2,ph=18,hh=100;function el({ground:t,credit:e}){return Xr(t,()=>nl($o(H.clientWidth,{credit:e})))}function nl(t){
let[e,n]=[H.clientWidth,H.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Ao,height:o*Ao}),s=kt(r);return s.scale(
Ao,Ao),s.fillStyle=C().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
rl(s),s.restore(),wn(s,t.above,0),wn(s,t.below,t.top+n),r}function ol({ground:t,credit:e}){return Xr(t,()=>{let[n,o]=[H.
clientWidth,H.clientHeight],r=$o(n,{credit:e}),s=r.top+o+r.bottom,i=Zc(u.about.title,n,s),a=new xn(i);a.fillStyle=C().ground,
a.fillRect(0,0,n,s);let c=I("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),rl(new xn(c)),wn(
a,r.above,0),wn(a,r.below,r.top+o),i})}function rl(t){let e=ct();ao(t,e,e.scale,Nt().scale),go(t,e);for(let n of A().nodeIndices)
Oe(t,u.nodes[n],e);us(t,e)}function ks(){return nl($o(H.clientWidth,{titled:!1,letters:ph}))}function sl(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=ks();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,hh)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var il={x:0,y:0,scale:1},Ms=0;function gh(){let t=T.getScale();if(t!==Ms){Ms=t;for(let e of u.nodes)T.body.nodes[e.index].
options.borderWidth=so(e,t)}}function wh(t){if(mo())return hc(t);gh(),ao(t,il,T.getScale(),Nt().scale),go(t,il),pc(t)}function xh(){
mo()||!ee()||(fn(),ss())}function yh(){if(ee()){if(uo(),mo())return T.redraw();fn(),ss()}}function bh(){let t=()=>{Lc()||
(de(),Ce(),ce())};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function Ts(){ot()||(uo(),ee()&&T.redraw())}var al=null;
function vh(){let{base:t,places:e}=tt(),n=t!==al;al=t,Mc(e,n,ue)}function Ss(){Ua()&&(Zr(),Ts())}function cl(){let t=$(h(
"network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",mc),T.on("beforeDrawing",wh),T.on("afterDrawing",xh),bh(),T.on("res\
ize",()=>queueMicrotask(()=>{wc()&&Le()})),h("zoom-in").addEventListener("click",()=>Be(1.4)),h("zoom-out").addEventListener(
"click",()=>Be(1/1.4)),h("zoom-all").addEventListener("click",()=>Le(!0)),h("drawing").addEventListener("keydown",Sh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ss),v(()=>[d.theme,d.colours],Ss),v(()=>[K()],()=>{
Ms=0,Zr(),Ts()}),Cc(),Bc(),sl(Ss),v(()=>[tt()],vh),v(()=>[A(),d.view],Ts),v(()=>[d.selected,d.hovered,d.view,it()],yh),v(
()=>[d.selected,d.view],()=>{De()||ho()})}function kh(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[
{x:o,y:r},s]=[tt().places[n],T.getScale()];io(n,{x:o+t/s,y:r+e/s})}function Sh(t){if(t.target!==h("drawing")||!xt(t))return;
let e=t.shiftKey?20:60,n=t.shiftKey?kh:xc,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(
0,e),"+":()=>Be(1.25),"=":()=>Be(1.25),"-":()=>Be(.8),0:()=>Le(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}var Mh=1500,Oo=l("p",{class:"frame-hint","aria-hidden":"true"}),ll=0;function dl(t){Oo.textContent=t,Oo.classList.add("s\
hown"),window.clearTimeout(ll),ll=window.setTimeout(()=>Oo.classList.remove("shown"),Mh)}function Th(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),dl("Ctrl + wheel zooms; so does the wheel after a click"))}var yn=null;function Eh(t){
let[e,n]=t.touches,o=yn;if(yn=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!yn)return t.type==="touchmov\
e"&&dl("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[T.getViewPosition(),T.getScale()],i={x:r.x-
(yn.x-o.x)/s,y:r.y-(yn.y-o.y)/s};Ce(),ce(),T.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function ul(){if(!V)
return;h("drawing").append(Oo);let t=h("network");t.addEventListener("wheel",Th,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,Eh,{capture:!0,passive:!1})}function $h(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
lt("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);Pe("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),lt("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Yt(o)]);Pe("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function Nh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function ml(){$h(),v(()=>[d.problem],Nh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[qt(d)],()=>{qt(d)&&X()})}var Es={width:320,height:40},Ah=60,$s=["from","until"],_=be(u.articles);function Oh(){let{days:t,counts:e}=Rn(_,Ah),n=_[_.
length-1]-_[0]+1,o=Math.max(...e),[r,s]=fl(),{width:i,height:a}=Es;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,m)=>{if(!c)return[];let[f,p]=[m*t,Math.min((m+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=_[0]+p-1>=r&&_[0]+f<=s;return[
I("rect",{x:i*f/n,width:Math.max(i*(p-f)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function fl(){let[t,e]=[_[0],_[_.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Ih(t){let[e,n]=[_[0],_[_.length-1]],[o,r]=$s.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),x({period:o===e&&r===n?null:[G(o),G(r)]}),pl()}function pl(){let[t,e]=fl(),n=_[0],o=(n+_[_.length-1])/2;$s.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",U(G(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=It(G(t),G(e));let r=u.articles.length-_.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${k(r,"article")} without a date ${r===1?"is":"are"} left out.`,Oh()}
function hl(){let t=_.length>1&&_[0]<_[_.length-1],e=_.length>0&&`All dated articles are of ${U(G(_[0]))}.`;if(lt("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Es.width} ${Es.height}`);
for(let n of $s){let o=h(n,HTMLInputElement);o.max=String(_[_.length-1]-_[0]),o.addEventListener("input",()=>Ih(n))}v(()=>[
d.period],pl)}}function Lh(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Ch(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=$(e,".type-count");o&&(o.textContent=y(t[n]))})}function gl(){
Lh(),v(()=>[b()],Ch)}var Ns=!u.edges.length&&"There are no edges.";function Bh(){lt("rank",Ns),Pe("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Ut(d.rank)?" Measured over all articles.":
"",e=Me(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Rh(){let t=jn(u);lt(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Pe("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function Dh(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=A(),s=(m,f,p)=>m===f?k(f,p):`${y(m)} of ${k(f,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((m,f)=>m+f,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function Ph(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;lt("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,yo("officials",()=>d.officials,o=>({officials:o})),yo("hide-isolates",
()=>!Gn(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Gn({...d,isolates:!0});lt("isolat\
es",Ns||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function wl(){gl(),ws("minimum",
Te(u.edges.map(e=>e.weight)),"minimum","sentence"),ws("minimum-documents",Te(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);lt("all",Ns||t&&"Each edge is among the strongest of a node."),
yo("all",()=>d.all,e=>({all:e})),Bh(),Rh(),hl(),Dc(),ml(),Ph(),Gc(),v(()=>[A()],Dh),Kc()}var Fh=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Io(t){return Fh.reduce((e,[n,o])=>e.replace(n,o),t)}function As({length:t}){return t<4?0:t<7?1:
2}var _h=[0,1,2].map(()=>new Uint8Array(256));function Os(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=_h;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let m=t.charCodeAt(
c-1);for(let f=1;f<=o;f+=1){let p=e.charCodeAt(f-1),g=Math.min(s[f]+1,i[f-1]+1,s[f-1]+(m===p?0:1));c>1&&f>1&&m===e.charCodeAt(
f-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[f-2]+1)),i[f]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Dt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Hh,jh]=[.5,.25],[xl,yl]=[4,3],dt=255;function bl(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((m,f)=>{let p=D(m),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:m,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:f===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:m})=>m)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Io),nodes:t.length,others:e.length}}function vl(t,e,n=1/0){let o=D(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=xl,a=Is(t,qh(t,o),r,s);return i&&(a=Is(t,Uh(t,o),r,s)||
a),i&&!a&&Is(t,Gh(t,o),r,s),Wh(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Dt.sound}))}function Is(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:Hh)+(i.
drawn?0:jh),m=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[m])&&(n[m]=c,o[m]=s)}return r}function Wh(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function qh({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Ls(t,a=>a.startsWith(i)?0:dt)):[];return i=>i.plain.includes(e)?i.plain===e?Dt.whole:i.plain.startsWith(e)?Dt.start:i.
plain.includes(r)?Dt.word:Dt.part:s.length&&Cs(i,s)<dt?Dt.anyOrder:o.length>=xl&&i.joined.startsWith(o)?Dt.joined:1/0}function Uh({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Io(r),i=s.length>=yl;return Ls(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:dt)});return r=>{let s=Cs(r,o);return s<dt?Dt.sound+s/dt/4:1/0}}function Gh({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Io(a),m=As(c);return Ls(e,(f,p)=>{if(c.length<yl)return t[p].startsWith(a)?0:dt;let g=Os(
c,f,m),w=Math.min(4,Math.abs(f.length-c.length));return g>m?dt:9*g+w+(f[0]===c[0]?0:4)})}),s=o.join(""),i=As(s);return a=>{
let c=Cs(a,r);if(c<dt)return Dt.fault+c/dt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let f=Os(
s,a.joined,i);return f<=i?Dt.fault+(9*f+4)/dt:1/0}}function Ls(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function Cs({words:t},e){if(e.length>t.length)return dt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===dt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return dt;n+=r[t[s]],o|=1<<s}return Math.
min(n,dt-1)}var kl=8,Sl;function zh(){return Sl??=bl(u.nodes,u.others),Sl}function Vh(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${k(o,"article")}, in the files, not drawn`}
function Kh([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${k(u.unlisted,"name")} more.`:"No name or alias matches."}var bn=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?vl(zh(),
e,this.otherChosen?kl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,kl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Kh(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:m}=n?u.nodes[e]:u.others[e],f=r?null:l("small",{},"alias ",S(o)),p=s?l("small",
{text:"similar spelling"}):null,g=Vh(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),l("span",{class:"found"},S(a),f,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:k(m,"mention")}));
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
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var Yh={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},kn="~";function Pt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function Jh(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Pt(n).slice(1,-1)).join(`
`)}"""`:Pt(t)}function Bs(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${Jh(n)}`:[])}function Nl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Bs({title:t}),...e.flatMap(Xh)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Xh({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Pt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,m])=>`${Pt(c)} = ${Pt(m)}`);return[["[[step]]",...Bs({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Bs({...c})])]}function Al(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Ml(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Ml(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Ml(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Rs({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Ds(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(kn).slice(0,Yh[n]??0)}})}function Ol(t,e){return Ds(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Rs(t,e,a)??a),i=o.slice(r.join(kn).length);return`${n}=${encodeURIComponent(s.join(kn)+i)}`}).join(
"&")}function Il(t,e){return e.path.map(n=>Rs(t,e,n)??n)}function Tl({names:t},e){return Object.hasOwn(t,e)?t[e]:e}function Ll(t,e){
let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].id].sort().join(kn))),o=i=>t.nodes.find(a=>a.id===i)?.label??
i,r=(i,a)=>{let c=i.map(f=>Rs(t,e,f)),m=i.flatMap((f,p)=>f&&c[p]===void 0?[Tl(e,f)]:[]);for(let f=1;a&&f<c.length;f+=1){
let[p,g]=[c[f-1],c[f]];p&&g&&!n.has([p,g].sort().join(kn))&&m.push(`${o(p)} – ${o(g)}`)}return m},s=Ds(e.view).flatMap(
({field:i,value:a,ids:c})=>{if(c.length)return r(c,i==="edge");let m=i==="other"?t.others:i==="article"?t.articles:null;
return m&&!m.some(({id:f})=>f===a)?[Tl(e,a)]:[]});return[...new Set([...s,...r(e.path,!0)])]}function Cl(t,e,n){let o=Ds(
e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),s=c=>o.filter(({field:m})=>m===c).map(({value:m})=>m),[i,a]=[s("other"),
s("article")];return Object.fromEntries([...t.nodes.filter(({id:c})=>r.has(c)).map(({id:c,label:m})=>[c,m]),...t.others.
filter(({id:c})=>i.includes(c)).map(({id:c,label:m})=>[c,m]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:m})=>[
c,m||c])])}function El(t){return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}var $l=new WeakMap;function Qh(t,e){let n=$l.
get(t)??new Map;return n.size||(t.sentences.forEach((o,r)=>{let s=El(o.text);n.set(s,[...n.get(s)??[],r])}),$l.set(t,n)),
n.get(El(e))??[]}function Sn(t,{text:e,article:n}){let{articles:o,sentences:r}=t,s=Qh(t,e);return s.find(i=>o[r[i].article].
id===n)??s[0]??null}var Rl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Dl=500,Ps=["checked","doubtful"];function Bo(t){return t.
map(D).sort().join("|")}function Fs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function ne(t){return t.every(e=>D(e)!=="")}function _s(t,e){let[n,...o]=e.map(D);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Bo(s)===Bo(e):s.some(i=>D(i)===n))}function Pl(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(D):[],i=t.filter(f=>f.section!==o||Bo(f.names)!==Bo(r)),a=i.filter(f=>!f.names.some(p=>s.includes(D(p)))),
c=Fl(e,n)?a:[...a,e],m=Zh(c);return m?{corrections:t,said:m}:{corrections:c,said:a.length<i.length?"Its other correction\
s were removed.":""}}function Zh(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(D(a));for(let{section:a,
names:c}of t){let[m,f]=a==="same"?c.map(o):[];m!==f&&e.set(m,f)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(D):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:m}of t){let[f,p=f]=c,g=["drop","different"].includes(a)?
void 0:c.find(E=>r.has(D(E)));if(g!==void 0)return`${Vt(g)} is dropped: undo that first.`;if(a==="different"&&o(f)===o(p))
return`${Co(f,p)} cannot be both merged and split: undo the other correction first.`;if(a==="mark"&&c.length>1&&o(f)===o(
p))return`${Co(f,p)} are merged, so there is no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(f)}`,
M=s.get(w);if(M!==void 0&&M!==m)return`Merged nodes cannot have two ${a==="type"?"types":"names"}: ${Co(M,m)}.`;s.set(w,
m),a==="rename"&&i.set(D(f),D(m))}for(let a of i.keys()){let c=new Set([a]),m=i.get(a);for(;m!==void 0&&i.has(m)&&!c.has(
m);)m=i.get(c.add(m)&&m);if(m===a&&c.size>1)return"Names cannot be exchanged in a circle: choose another name for one of\
 them."}return""}function Fl({section:t,names:e,value:n,note:o},r){let s=e.map(m=>tg(m,r)),[i,a]=s;return{same:()=>i!==void 0&&
i===a,different:()=>i!==void 0&&i!==a&&!i.names.has(D(e[1])),drop:()=>s.every(m=>m===void 0),rename:()=>i?.label===n,type:()=>i!==
void 0&&r.types[i.type].name===n,mark:()=>{let m=e.length>1?Nr(r,i?.index,a?.index):r.nodes[i?.index??-1];return m?(!n||
m.mark===n)&&(!o||m.note===o):!n&&!o}}[t]()}var Bl=new WeakMap;function tg(t,e){let n=Bl.get(e);if(!n){let o=[...e.nodes.
map(r=>({...r,aliases:r.forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,
called:a,aliases:c})=>({own:a.map(D),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(D))}}));n=new Map(o.flatMap(
({named:r})=>[...r.names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);Bl.set(e,n)}return n.get(
D(t))}function _l(t,e){try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>eg(o,e)&&!Fl(o,e)):[]}catch{return[]}}
function eg(t,{types:e}){let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(
Rl,n)||!i.every(m=>typeof m=="string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(
a)&&["",...Ps].includes(r)&&r+s!=="",rename:a===1&&ne([r]),type:a===1&&e.some(({name:m})=>m===r)};return ne(o)&&c[n]}function Hs(t){
return["# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(
Rl).flatMap(([n,o])=>{let r=t.filter(s=>s.section===n).flatMap(o?ng:og);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}\
]`,...r]:[]}),""].join(`
`)}function ng({section:t,names:e,value:n,note:o}){let r=e.map(Pt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Pt(o)}`].filter(Boolean).join(
", ")} },`]}function og({names:t,value:e}){return[`${Pt(t[0])} = ${Pt(e)}`]}function Hl({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?Vt(r):Co(r,s);return{same:`Merge ${i}`,different:`Split ${i}`,drop:`Drop ${Vt(r)}`,rename:`Renam\
e ${Vt(r)} to ${Vt(n)}`,type:`Change the type of ${Vt(r)} to ${n}`,mark:[i,n&&`${n}`,o&&Vt(o)].filter(Boolean).join(": ")}[t]}
function Co(t,e){return`${Vt(t)} and ${Vt(e)}`}function Vt(t){return`“⁨${mt(t,80)}⁩”`}function Fe(){return ra(u,d)}function _e(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...Pr(u),focus:null})})}function js(){let t=h("details").contains(document.activeElement);R(null),t&&h("drawing").focus()}function He(t,e,...n){
let o=ut("Close details",js);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function Ro({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),_e())}function Do(t,[e,n],o){let{first:r,last:s}=Na(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&U(r)],["Last seen",s&&U(s)]],a=Ws(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Rc(t)):a}function Ws(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function je(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Po({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(S(e)),n}function Fo(){return!V&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),$(e,"summary")?.focus()}})}
function _o(){return!V&&l("div",{id:"pending"})}function fe(t,e,n="",o=""){let{corrections:r,said:s}=Pl(d.corrections,{section:t,
names:e,value:n,note:o},u);x({corrections:r}),h("corrected").textContent=s}function rg(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function Us(t,e){let n=t.map(o=>{let r=Hl(o),s=()=>{rg(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function qs({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Fs(u,{kind:t,index:e}),
s=_s(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function sg(t){let e=Ps.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=qs(t);o===s&&o===a?h("corrected").textContent=jl:fe(
"mark",r,o===s?a:o,i)}})),n=Wl("note","Note",o=>{let{names:r,mark:s,noteNow:i}=qs(t);fe("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=jl)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var jl="graphkit.toml h\
as it: remove it there.";function Wl(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:Dl,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function ig(t){let{index:e,called:n,forms:o}=t,[r]=n,s=Wl("name","Name",f=>{if(!ne([f]))return Gs();fe("rena\
me",[r],f),u.nodes.some(g=>g.index!==e&&g.label===f)&&(h("corrected").textContent="Another node has this name; “Merge wi\
th” merges both.")}),i=l("select",{id:"correct-type",onchange:()=>fe("type",[r],i.value)});i.append(...u.types.map(f=>l(
"option",{text:f.name,value:f.name})));let a=vn("correct-same"),c=([f])=>{a.value="",f!==r&&ne([f])&&fe("same",[r,f])},m=o.
filter(({text:f,splits:p})=>p&&ne([f])&&D(f)!==D(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Lo(a,"Merge with",f=>c(u.nodes[f].called),f=>c(u.others[f].called)),m.length>0&&l("div",{class:"depths",
role:"group","aria-label":"Split off"},l("span",{text:"Split off:"}),...m.map(({text:f})=>l("button",{type:"button",class:"\
depth",onclick:()=>fe("different",[r,f])},S(f)))),l("button",{type:"button",class:"ask",text:"Drop this node",onclick:()=>fe(
"drop",n.filter(f=>ne([f])))})]}function Ho(t){if(V)return null;let e=ne(Fs(u,t))?[l("p",{class:"hint",text:"The next bu\
ild applies these corrections, and shows marks and notes. “Corrections” saves them as a file."}),...sg(t),...t.kind===
"node"?ig(u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter\
 or a digit cannot be corrected."})],n=je("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function Gs(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=qs(e),s=_s(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Us(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&D(g.names[0])===D(n[0]));$(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:m}=u.
nodes[e.index]??{},f={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[m]?.name};for(let[p,g]of Object.entries(
f)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function ql({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>ag(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function ag(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Lr(i[e]):qn(i[e],
r),c=s?Cr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${Xi(c)}`:a})),l("dd",{text:ta(
t,i[e],c)||`${o}.`})]}var et="~";function jo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Ul(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function zs(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function We(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Vs(t){return new Map(t.map(({id:e},n)=>[e,n]))}function cg({edges:t,nodes:e}){return new Map(
t.map(({a:n,b:o,index:r})=>[[e[n].id,e[o].id].sort().join(et),r]))}function Gl(t){let e=Vs(t.nodes),n=Vs(t.articles),o=cg(
t),r=Et(t),s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:lg(),node:We(e,i=>s(i,"node"),i=>({selected:B(
i)})),edge:We(o,i=>s(i,"edge"),i=>({selected:z(i)})),other:We(Vs(t.others),({other:i})=>i,i=>({other:i,selected:null})),
path:dg(t,e),"not-through":ug(t,e),"not-through-type":mg(t),view:jo("view",["drawing",...t.map.land?["map"]:[],"matrix",
"nodes","edges"]),matrix:gg(t),focus:fg(t,e),moved:pg(t,e),without:hg(t),min:Ul("minimum",Te(t.edges.map(i=>i.weight))),
articles:Ul("minimumDocuments",Te(t.edges.map(i=>i.documents))),rank:jo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:wg(
t),community:xg(t,e),period:yg(t),source:vg(t),compare:bg(t),article:We(n,({article:i})=>i,i=>({article:i})),topic:We(e,
({topic:i})=>i,i=>({topic:i})),officials:zs("officials",r.officials),all:zs("all",r.all),isolates:zs("isolates",r.isolates),
colours:jo("colours",["type","community"]),theme:jo("theme",["system","light","dark"]),read:We(n,({reader:i})=>i,i=>({reader:i}))}}
function lg(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}
function dg(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(et):"",read:([n])=>{let[o,
r,s]=n.split(et),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(
s??"")?Number(s)-1:0}}}}}function ug(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function mg({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function fg(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(et):"",read:([n])=>{let[o,r,s]=n.split(
et),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function pg(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(et)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function hg(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function gg(t){let e=t.types.map(({
name:o})=>o),n=Ee(t).join();return{write:({matrix:o})=>o.join()===n?"":o.map(r=>e[r]).join(et),read:([o])=>{let[r,s,i]=o.
split(et).map(a=>e.indexOf(a));return r>=0&&s>=0&&i===void 0?{matrix:[r,s]}:{}}}}function wg(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function xg(t,e){return{write:({communities:n})=>n.
map(o=>o===Tt?et:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
jt(t,t.nodes[s].community):r===et?Tt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function yg(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(et):"",read:([n])=>{let o=n.split(et);return e&&
o.length===2&&o.every(Lt)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function bg(t){let e=new Set(ie(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(et)]).map(s=>`${r+1}${et}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${et}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(et));return r.every(([i,a,...c])=>Lt(
i)&&Lt(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function vg(t){let e=ie(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function pe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function zl(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var oe=Gl(u),Ks=["story","theme","read"],kg=Object.keys(oe).filter(t=>!Ks.includes(t));function Ft(){return pe(oe,d,kg)}
function Wo(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",matrix:Ee(u),sentences:zn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Et(u),...zl(oe,t)}}function _t(){return d.step===null?void 0:d.story.steps[d.step]}function At(t){let e=d.story.steps[t];if(!e)return;let{theme:n}=d;
x({colours:"type",...Wo(Ol(u,e)),theme:n,step:t,left:t,open:!0}),V&&!Vn()&&x({view:"drawing"});let o=Il(u,e).join(),r=Qt().
findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{...d.path,number:r}}),x({told:Ft()})}function Tn(){
x({step:null,editing:!1})}function Vl(){let t=Ft(),e=it()?.nodes.map(n=>u.nodes[n].id)??[];return{view:t,path:e,names:Cl(
u,t,e)}}function qo(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);x({story:{...d.story,steps:t},step:n,left:n??
0,before:null,unsaved:!0})}function Mn(t,e,n,...o){return[...t.slice(0,e),...o,...t.slice(e+n)]}function Ys(){let t=d.step===
null?d.story.steps.length:d.step+1,e={title:"",text:"",...Vl(),quotations:[]};qo(Mn(d.story.steps,t,0,e),t),x({told:Ft()})}
function qe(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&qo(Mn(n.steps,e,1,{...o,...t}),e)}function Kl(){qe(Vl()),x({told:Ft()})}
function Js(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||qo(Mn(Mn(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function Yl(t){
let{story:e,step:n}=d;qo(Mn(e.steps,t,1),n!==null&&n>t?n-1:n),x({before:e,told:""})}function Jl(){let{story:t}=d;x({story:Hr,
step:null,left:0,unsaved:!1,before:t})}function Xl(){d.before&&x({story:d.before,before:null,unsaved:!0})}function Sg(t){
let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[
Yt(u.articles[o]),s].filter(Boolean).join(" · ")}}function Xs(t){let e=W(),n=_t()?.quotations.map(o=>e&&Sn(e,o))??[];return t.
every(o=>n.includes(o))}function Ql(t){_t()||Ys();let e=W(),{quotations:n}=_t()??{quotations:[]},o=n.filter(s=>!e||!t.includes(
Sn(e,s)??-1)),r=t.flatMap(s=>Sg(s)??[]);qe({quotations:Xs(t)?o:[...o,...r]})}function Zl(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Ql(t)});return td(e),
e}function td(t){let e=d.editing&&Xs((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function ed(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)td(e)})}function Qs(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??S(n||o))}function En({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Er(r),a=[o,n&&U(n),e?t:""].filter(Boolean).map(m=>S(m)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((m,f)=>{s.append(f?" · ":"",
m)}),s}var nd=-1;async function od(t){let e=d.selected;if(!e)return;let n=await X();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Mg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Ur(n,qr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
rd(n,r);t.replaceChildren(l("h3",{text:Tg(n,s,o.length)}),...Jn(n,a).map(p=>Zs(n,p,st(u,e),c)));let m=s.length-a.length;
m>0&&t.append(Eg(Math.min(m,_r),m),l("p",{class:"on-paper",text:`… and ${k(m,"more sentence")} in the page.`}));let f="\
printing"in document.documentElement.dataset;i&&i<a.length&&!f&&t.querySelectorAll("li")[i].focus()}function Mg(){return l(
"p",{class:"missing",text:d.problem})}function Tg(t,e,n){let o=e.filter(i=>Ae(t,vt(i))).length,r=e.length===n?k(n,"sente\
nce"):`${y(e.length)} of ${k(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${k(o,"headlin\
e")} among them`:"")}function rd({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Eg(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>x(
{sentences:d.sentences+_r})})}function Zs(t,{article:e,headline:n,references:o},r,s){let i=En(t.articles[e]),a=n===null?
void 0:sd(t,vt(n),r,s,"span");return l("article",{},l("h4",{},Qs(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Uo(t,c,
r,s))))}function Uo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,m)=>{m&&i&&a.append(l("p",{class:"gap",text:"…"}));let f=sd(
t,c,n,o),p=t.locations.get(c);p&&f.append(l("small",{class:"place"}," · ",S(p))),a.append(f)}),a.append(Zl(r)),a}function sd({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,m]=[e.get(n),r.get(n)],f=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=m?[...a,[...m,nd]]:a;for(let M of Xn(w,p)){let[E,O,N]=M,ht=i.slice(E,O);if(N===nd){f.append(i.slice(g,E),l("b",
{text:ht})),g=O;continue}let gt=p(N)?l("mark",{text:ht}):l("span",{class:"name",text:ht});if(gt.style.setProperty("--typ\
e",u.types[u.nodes[N].type].colour),p(N)||gt.addEventListener("click",Y=>{Y.stopPropagation(),R(B(N))}),f.append(i.slice(
g,E),gt),c?.has(a.indexOf(M))){let{label:Y}=u.nodes[N];p(N)?f.append(" (",S(Y),")"):gt.title=Y}g=O}return f.append(i.slice(
g)),f}async function Go(t,{index:e,a:n,b:o}){let r=await X(),s=r&&ba(r,qr(r,r.edges[e],b().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[vt(s)],a=En({...r.articles[i],title:""});a.prepend(Qs(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},Uo(r,s,[n,o],rd(r,e))),a)}function id(t){let{chosen:e}=b(),n=Ir(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>Ng(r,t)))}function Ng({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${k(s,"sentence")}`})),m=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let f=a.hasChildNodes()?null:await X();if(!f)return;let g=Ir(u,i,f,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Ag(f,w,g,i)))}},c,a,m)}function Ag(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Uo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Og=100,zo=30,ad=L(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ii(t[0],t[t.
length-1]):[]});function Vo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Ig(t),[s,i]=[Qe(n[0]),Qe(n[n.length-
1])],a=Math.max(...r),c=`most in ${Qe(n[r.indexOf(a)])}: ${y(a)}`,m=r.filter(g=>!g).length,f=[`${e}s by ${o} from ${s} t\
o ${i}`,c,m&&`none in ${k(m,o)}`],p=I("svg",{viewBox:`0 0 ${n.length} ${zo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${f.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Lg(w,g,a,`${Qe(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Ig(t){let e=ad().length>Og,n=s=>e?s.slice(0,4):s,o=[...new Set(ad().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Lg(t,e,n,o){let r=e?Math.max((zo-1)*(e/n),1.5):0;return I("g",{},I("title",{},o),I(
"rect",{class:"ground",x:t,y:0,width:1,height:zo}),I("rect",{class:"count",x:t+.1,y:zo-r,width:.8,height:r}))}function cd(t){let{weights:e,namedWeights:n,documents:o}=b(),r=z(t.index);return[He(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Fo()),l("h2",{tabindex:"-1",class:"ends"},hn(t.a),l("span",{class:"and",text:"and"}),hn(t.b)),Po(t),
_o(),Ro(r),Do(r,["Sentences",e[t.index]],o[t.index]),id(t),l("div",{class:"sentences",id:"sentences"}),je("measures","Co\
unts and measures",[Cg(e[t.index],n[t.index]),Vo(Qn(r),"sentence"),ql(t)]),Ho(r)]}function Cg(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function ti(t){x({...t,path:d.path&&{...d.path,number:0}})}function ld(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{ti({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function dd(){return d.avoided.length>0||d.avoidedTypes.length>0}function ud(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Bg(i):[]),...d.avoided.map(Rg));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Bg(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>ti({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Rg(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>ti(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Ue=60;function md(){let e=(it()?.nodes??[]).flatMap(w=>Z(w)?u.nodes[w]:[]);if(!e.length||ot())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*Ue,o-un()-2*Ue];if(e.map(w=>T.canvasToDOM(w)).every(({x:w,y:M})=>w>Ue&&M>Ue&&w<Ue+
r&&M<Ue+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[m,f,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Ce(),St({position:{x:(m+f)/2,y:(p+g)/2},scale:Math.min(T.getScale(),r/(f-m),s/(g-p)),offset:{x:0,y:-un()/2},animated:!0})}function fd({a:t,b:e},n){let o=Qt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${k(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(ei);return r.length?`The filters hide ${r.
join(" and ")}.`:dd()&&Pg(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Fg).join(", ")}.${Dg()}`}function Dg(){return Ut(d.rank)?"":` Only edges whose ${bt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Pg(t,e){return Yn(on(),t)[e]<1/0}function Fg(t){let e=Yn(on(),t).filter(n=>n<
1/0).length;return e===1?`${ei(t)} has no edge${Fe()?" that passes the filters":""}`:`${ei(t)} is in a part of ${y(e)} n\
odes`}function ei(t){return`⁨${u.nodes[t].short}⁩`}function pd(){let t=bt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Ut(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function hd({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},hn(t[n]),o&&ld(t[n]));return n<
e.length&&r.append(_g(u.edges[e[n]])),r}function _g(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Ut(d.rank)?"":` · ${bt(
u,d.rank)} ${tn(q()[o],d.rank)}`,s=`${k(e[o],"sentence")}, ${k(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Go(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Rt(z(o)),onclick:()=>R(z(o))}),i)}var Ko={a:null,b:null},Yo={a:vn("path-a"),b:vn("path-b")};function xd(t){he("a",t),he("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Yo.b.focus()}function he(t,e){Ko[t]=e,Yo[t].value=e===null?"":u.nodes[e].label}function Hg(){
let{a:t,b:e}=Ko;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Yo[t===null?"a":"b"].
focus()}function gd(t,e){let n=Yo[t],o=Lo(n,e,r=>{he(t,r),Hg()});return n.addEventListener("blur",()=>he(t,Ko[t])),n.addEventListener(
"focus",()=>n.select()),o}function jg(){let{path:t}=d;t&&(he("a",t.a),he("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),ud();let[e,n]=[Qt(),it()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?fd(t,n):"",h("path-reset").
hidden=!t||n!==null||!Fe(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>hd(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?pd():""}function wd(t){let[e,n]=[Qt(),it()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function yd(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},gd("a","From"),gd("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
wt("back","Previous path",()=>wd(-1)),wt("forward","Next path",()=>wd(1)))),l("div",{id:"path-reset"},_e()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?Ko.a===null&&d.selected?.kind==="node"&&he("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],jg),v(()=>[it(),d.view],md)}var Wg=[1,2,3];function bd(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...Wg.map(s=>o(s,String(s),k(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>xd(t.index)}))}var qg=3;function vd(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,qg),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):wo(s))});let r=e.length-n.length;return l("p",{class:"community"},In(cn(t.community)),"Community of ",o,
r?` and ${k(r,"other")}`:"",".")}var Ug=12;function kd(t){let{weights:e}=b(),n=q(),{edges:o}=Zt(B(t.index)),r=d.neighbours?o:o.slice(0,Ug),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>xo(yt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:k(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${Gg()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,zg(t,o.length)]}function Gg(){return`By ${bt(u,d.rank)}: ${Me(u,d.rank)}`}function zg(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Sd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${y(u.nodes.length)}`,n=(r,s)=>r>0?`${Yi(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var ni=4;function Md(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[He(J(e),e.name,Fo()),
l("h2",{tabindex:"-1"},S(t.label)),Vg(t),Kg(t),...Yg(t),Xg(t),Po(t),_o(),Ro(B(t.index)),Do(B(t.index),["Mentions",s],r[t.
index]),bd(t),l("div",{class:"sentences",id:"sentences"}),...kd(t),vd(t),Qg(t),je("measures","Counts and measures",[Jg(s,
o[t.index]),Vo(Qn(B(t.index)),"mention"),Sd(t)]),Ho(B(t.index))]}function Vg({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),
n}function Kg({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Yg({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function Jg(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Xg({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Bi(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,S(n)):S(n))}),e}function Qg(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},S(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,ni).forEach(({text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>ni&&n.append(` and ${t.forms.length-
ni} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Zg=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Td({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Zg.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}async function tw(t,e){let n=await X(),o=n?.others.get(e);if(!n||!o)return;let r=new Map(o.map(([s,i,a])=>[s,[i,a]]));t.
replaceChildren(l("h3",{text:`${k(o.length,"sentence")} of the page`}),...Jn(n,[...r.keys()]).map(s=>Zs(n,s,[],r)))}function Ed(t){
let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"standing"},"Also na\
med ");s.forEach((m,f)=>{a.append(f?", ":"",S(m))});let c=l("div",{});return tw(c,t),[He(J(u.types[n]),i),l("h2",{tabindex:"\
-1"},S(e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${k(u.nodes.length,"node")}.`}),Ws([["M\
entions",y(o)],["Articles",y(r)]]),s.length>0&&a,c,l("p",{class:"hint",text:"In the folder of the build, this command sh\
ows all its sentences:"}),l("p",{class:"command"},l("code",{text:Td(u,t),dir:"auto"}))]}function $d({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>yt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function Jo(t){return`graphkit: ${t} of ${u.about.corpus}`}function Ge(t){try{return window.localStorage.getItem(t)}catch{
return}}function ze(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var Nd="graphkit: hints closed",ew=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],nw=new Set(["be","have","do"]),[ow,,,rw]=[0,1,2,3];function Ad(){let{edges:t,
weights:e,documents:n}=b(),o=(m,f)=>t[f.index]&&e[f.index]>(m?e[m.index]:0)?f:m,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Go(s,r);let i=z(r.index),a=l("button",{type:"button",class:"inline\
-name",...Rt(i),onclick:()=>R(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),c=`${k(e[r.index],"sentence")} in\
 ${k(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Od(){
let{nodeIndices:t}=b(),[e,n]=$d(u,t.filter(i=>u.nodes[i].type===ow)),o=t.find(i=>u.nodes[i].type===rw),r=jn(u).find(i=>!nw.
has(i.verb)),s=[e!==void 0&&Qo(`What do the articles say of ${Xo(e)}?`,()=>R(B(e))),n!==void 0&&Qo(`How is ${Xo(e)} conn\
ected with ${Xo(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Qo(`Who is named with “${Xo(o)}”?`,()=>R(
B(o))),r&&Qo(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Xo(t){return u.nodes[t].short}function Qo(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Id(){return sw()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...ew.map(t=>l("li",{text:t}))),ut("Close the hints",iw))}var Ld=!1;function sw(){
return Ld||!!Ge(Nd)}function iw({currentTarget:t}){Ld=!0,ze(Nd,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var aw=15;function Cd(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:lw()}),Fe()&&_e()];let e=Ea(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,aw),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Id(),...Ad(),...Od(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:cw()}),l("ul",{class:"ranked"},...n.map(r=>xo(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function cw(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${bt(u,d.rank)} of their edges, added up.`}function lw(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Bd=null,Rd=null;function dw(){let t=h("details"),{selected:e,other:n}=d,o=Wt(e,Bd)&&n===Rd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(m=>m.open).map(m=>m.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...nt(fw(e))),[Bd,Rd]=
[e,n],!o)return(e||n!==null)&&s&&$(t,"h2")?.focus({preventScroll:!0}),mw();for(let m of t.querySelectorAll("details"))m.
open=a.includes(m.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(uw(t,i)??$(t,"h2"))?.focus({preventScroll:!0})}
function uw(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function mw(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function fw(t){return d.other!==null?Ed(d.other):t?t.kind==="node"?Md(u.nodes[t.
index]):cd(u.edges[t.index]):Cd()}function pw(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=hw()}function hw(){let{selected:t,other:e}=d;return d.editing?"Story":d.step!==null?`Story: step ${d.step+
1} of ${d.story.steps.length}`:e!==null?u.others[e].label:t?st(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and \
nodes"}function Dd(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];v(()=>[d.selected,
d.other,d.open,d.step,d.story,d.editing],pw),v(t,dw),v(()=>[...t(),d.corrections],Gs),v(()=>[...t(),d.sentences],()=>{let e=document.
getElementById("sentences");e&&od(e)}),h("handle").addEventListener("click",()=>x({open:!d.open})),document.addEventListener(
"keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?js():x({open:!1}))})}async function gw(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await X();if(!n||
d.reader!==e)return;t.replaceChildren(...nt(ww(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=$(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function ww(t,e){let n=ya(t,e),o=n.find(f=>Ae(t,f)),{title:r,id:s}=u.
articles[e],i=n.filter(f=>f!==o),a=ut("Close the article",()=>x({reader:null})),c=o===void 0?S(r||s):Pd(t,o),m=k(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),En(u.articles[e]),
l("p",{class:"hint",text:`${m} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...xw(t,i,o))]}function xw(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Pd(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",S(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Pd(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?st(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Xn(o,c=>r.includes(c))){let[c,m,f]=a,p=yw(f,n.slice(c,m),r.includes(
f));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[f].label),s.append(n.slice(i,c),p),i=m}return s.
append(n.slice(i)),s}function yw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>bw(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function bw(t){x({reader:null}),R(B(
t))}function Fd(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>x({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&x({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],
gw)}var Ot=_d()??{at:0,last:0};function _d(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Zo(t,e){let n=t==="pushState"?{at:Ot.at+1,last:Ot.at+1}:Ot;try{window.history[t](
n,"",e),Ot=n}catch{}}function Hd(){let t=_d();Ot=t?{at:t.at,last:Math.max(t.at,Ot.last)}:{at:Ot.at+1,last:Ot.at+1},Zo("r\
eplaceState",window.location.href)}function jd(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Ot.at>0&&e!==!1:Ot.at<Ot.last&&n!==!1}function Wd(){Zo("replaceState",window.location.href)}var qd=5,$n=[];function vw(){let{selected:t}=d;t?.kind!=="node"||t.index===$n[0]||($n=[t.index,...$n.filter(e=>e!==t.index)].
slice(0,qd+1))}function kw(){vw();let{selected:t}=d,e=$n.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,qd);h("trail").
hidden=!$n.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},wo(n))))}function tr(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!jd(t)}function Ud(){let[t,e]=[wt("back","Back",()=>window.
history.back()),wt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],kw)}function oi(t){let e=it(),o=(e?e.nodes:d.selected?Zt(d.selected).nodes:[]).filter(Z);de(),te(tt().places),yc(o.length?o:
A().nodeIndices,t)}function Gd(){let t=e=>{d.step!==null&&!d.editing&&!ot()&&oi(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],
()=>t(!0))}var ri="Not among the sentences of this page any more.",zd=l("p",{class:"story-count",role:"status"}),Vd=wt("back","Prev\
ious step",()=>si(-1)),Kd=wt("forward","Next step",()=>si(1)),Yd=l("div",{class:"story-body"}),er=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Mw},l("div",{class:"story-head"},Vd,zd,Kd,ut(
"Leave the story",Sw)),Yd),nr=l("button",{type:"button",class:"more story-open",onclick:()=>or()});function or(){At(Math.
min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>er.focus({preventScroll:!0}))}function Sw(){Tn(),
window.setTimeout(()=>nr.focus())}function si(t){d.step!==null&&At(d.step+t)}function Mw(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!xt(t)||ye(t.target)||(t.preventDefault(),si(e))}function Tw(){let{step:t,story:e,editing:n}=d,o=_t();er.hidden=
!o||n,nr.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!er.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=k(e.steps.length,"step");if(nr.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&X(),zd.textContent=`Step ${t+1} of ${e.steps.length}`,Vd.setAttribute(
"aria-disabled",String(t===0)),Kd.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>At(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>x(
{editing:!0})};Yd.replaceChildren(...nt([e.title&&l("p",{class:"story-title"},S(e.title)),...ii(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>ci(c))),s&&l("button",i),!V&&l("button",a)]))}function ii(t){let e=Ll(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",S(n)]))]}function ai(t){let e=W(),
n=e&&Sn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Yt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function ci(t){let{sentence:e,
gone:n,source:o}=ai(t),r=S(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>x({reader:W()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},S(o)),n&&l("p",{class:"missing",text:ri}))}function Jd(){h("story").append(nr,er),v(()=>[d.story,d.step,d.editing,
d.path,d.told,Ft(),W()],Tw),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var Xd=Jo("story");function Ew(){try{let{unsaved:t,...e}=JSON.parse(Ge(Xd)??"{}"),n=Al(e);n&&(t||!u.story)&&x({story:n,unsaved:!!t})}catch{}}
function $w(){let{story:t,unsaved:e}=d,n=t===u.story||!(e||t.steps.length);ze(Xd,n?"":JSON.stringify({...t,unsaved:e}))}
function Qd(){Ew(),v(()=>[d.story,d.unsaved],$w),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function rr({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function sr({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Nw({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Zd(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:m,values:f})=>[c,m?f[i]:
Ze(f[i])])),on_page:!0}}function Aw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[m,f]=[s[c.a].id,s[c.b].id].sort();return{source:m,target:f,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,Ze(g[r])])),first_seen:c.first,last_seen:c.last,relations:zi(t,c),timeline:Zd(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Zd(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function ir(t,e){return e.nodeIndices.map(o=>Nw(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function ar(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Aw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var tu=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Ow(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function eu(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Ow(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function nu(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!tu.includes(o));return eu([...tu,...n,"timeline",
"named_mentions","mark","note"],ir(t,e),rr(t))}function ou(t,e){let n=sr(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return eu(o,ar(t,e),n)}var Iw=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Lw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function cr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Lw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function su(t,e,n){let o=Cw(
t),r=Rw(t,e,n),s=ir(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Iw,...[...o.node,...o.edge].map(Bw),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${cr(i.id)}">${ru(i,o.node)}</node>
`),...ar(t,e).map(i=>`<edge source="${cr(i.source)}" target="${cr(i.target)}">${ru(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Cw(t){let e=rr(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(sr(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Bw({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function ru(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${cr(t[o])}</data>`).join("")}function Rw({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Se(r.map(({x:w})=>w)),y:Se(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],m=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),f=c>a?100:4,p=f/c;m*p>5e3&&(p=5e3/m,f=Math.max(c*p,4));let g=w=>Ze(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:E,size:O})=>{let N=c>a?(O-a)/(c-a):0,{colour:ht}=e[t[w].type],[gt,Y,wm]=[1,3,5].map(Mi=>parseInt(ht.slice(
Mi,Mi+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-E)*p),size:g(4+(f-4)*N),r:gt,g:Y,b:wm}]}))}function lr(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function iu(t){return`${Ci(u.about.title)}-${t}`}function Ve(t,e,n){lr(iu(t),new Blob([n],{type:e}))}function Dw(){
let t=[...Pn.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...Pn,nodes:t}}var au={"Nodes as a table (CSV\
)":()=>Ve("nodes.csv","text/csv",nu(u,b())),"Edges as a table (CSV)":()=>Ve("edges.csv","text/csv",ou(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>Ve("graph.graphml","application/xml",su(u,b(),Dw()))};function cu(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with \
title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l(
"span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG\
)",()=>el(o()).toBlob(s=>{s&&lr(iu("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Ve("drawing.svg","im\
age/svg+xml",tl(ol(o())))))}var dr=yu("story-title",()=>{x({story:{...d.story,title:dr.value},unsaved:!0})}),ur=yu("step-title",()=>qe({title:ur.value})),
ui=l("textarea",{id:"step-text",rows:4,oninput:()=>qe({text:ui.value})}),lu=l("ol",{class:"story-steps","aria-label":"St\
eps"}),du=l("ul",{class:"story-quotes"}),uu=l("legend",{}),mu=l("fieldset",{class:"story-step"},uu,di("Heading",ur),di("\
Text",ui),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),du,ge("Replace\
 its view with the current one",Kl)),fu=l("p",{class:"hint",role:"status"}),[pu,hu]=[ge("Undo",Xl),ge("Discard all chang\
es",Jl)],[gu,wu,li]=[ge("Read it",or),ge("Download the story",Pw),ge("Print as a report",()=>window.print())],xu=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ut("Close the story's steps",Tn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Choose what the page shows, th\
en press “Add this view”."}),di("Title of the story",dr),lu,ge("Add this view",()=>{Ys(),window.setTimeout(()=>ur.focus())}),
mu,fu,l("div",{class:"story-actions"},pu,gu,wu,li,hu));function yu(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function di(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function ge(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function Pw(){Ve("story.toml","application/toml",Nl(d.story)),
x({unsaved:!1})}function bu(){if(d.editing||d.step!==null)return Tn();if(d.story.steps.length)return or();x({editing:!0,
open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>dr.focus({preventScroll:!0}))}function Fw({title:t},e){let n=t||`\
Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>At(
e)},S(n)),wt("back",`Move up: ${n}`,()=>Js(e,-1)),wt("forward",`Move down: ${n}`,()=>Js(e,1)),ut(`Delete: ${n}`,()=>Yl(e)))}
function _w(){if(xu.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=_t();for(let[s,i]of[[
dr,t.title],[ur,r?.title??""],[ui,r?.text??""]])s.value!==i&&(s.value=i);lu.replaceChildren(...t.steps.map(Fw)),mu.hidden=
!r,uu.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,du.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=ci(
s),c=r?.quotations.filter((m,f)=>f!==i);return a.append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>qe(
{quotations:c})})),a})),pu.hidden=!n;for(let s of[gu,wu,li])s.hidden=!t.steps.length;li.hidden||=!r,hu.hidden=!o,fu.textContent=
n?"Removed.":o?"Not downloaded yet. This browser keeps the draft.":t.steps.length?"To put the file into the page: graphk\
it export --story FILE":""}function vu(){h("story").append(xu),v(()=>[d.editing,d.story,d.step,d.before,d.unsaved],_w)}function Hw(t){let{gone:e,source:n}=ai(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
S(n)),e&&l("p",{class:"missing",text:ri}))}function jw(t){At(t);let e=d.story.steps[t],n=!ot();return n&&oi(!1),l("secti\
on",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...ii(e),n&&ks(),...e.
quotations.map(Hw))}function Ww(){let[t,e]=[{...d},ct()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...nt([l("h1",{dir:"auto",text:n||u.about.title}),n&&l(
"p",{class:"source"},S(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((f,p)=>jw(p)));x(t),te(tt().places);let{x:a,y:c,scale:m}=e;return St({position:{x:(r/2-a)/m,y:(s/2-c)/m},scale:m}),i}
function ku(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(Ww()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function Su(){Qd(),Jd(),vu(),ed(),ku()}function mi(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=m=>Math.min(Math.max(Math.floor(m*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Mu([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Tu(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var qw=120,we={width:600,height:36},Uw=900,Eu=4,Nn=be(u.articles),P=Gw(),rt=null,Ke=0;function Gw(){let[t,e]=[Nn[0]??0,Nn[Nn.
length-1]??0],{days:n,counts:o}=Nn.length?Rn(Nn,qw):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function pr(){
return d.compare?.by==="periods"?d.compare.sides[1]:d.period}function mr(){if(rt)return mi(rt.from,rt.to,P);let[t,e]=pr()?.
map(Ht)??[P.first,P.last];return[t,e]}function An(t){let{compare:e}=d;if(e?.by==="periods"){t&&x({compare:{...e,sides:[e.
sides[0],t.map(G)]}});return}let n=!t||t[0]<=P.first&&t[1]>=P.last;x({period:n?null:[G(t[0]),G(t[1])]})}function fi(){let[
t,e]=mr(),n=P.last-P.first+1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,m]=[P.first+a*P.width,Math.min(P.first+
(a+1)*P.width-1,P.last)],f=we.width*a*P.width/n,p=we.width*(m-c+1)/n,g=i?Math.max(2,(we.height-2)*Math.sqrt(i/o)):0,w=m>=
t&&c<=e;return I("g",{class:w?"in":"out"},I("title",{},`${It(G(c),G(m))}: ${k(i,"article")}`),I("rect",{class:"ground",x:f,
y:0,width:p,height:we.height}),I("rect",{class:"count",x:f+.1*p,y:we.height-g,width:.8*p,height:g}))}),s=h("strip-bars",
SVGElement);s.classList.toggle("narrowed",rt!==null||pr()!==null),s.replaceChildren(...r)}function fr(){fi();let[t,e]=mr().
map(G);h("strip-from",HTMLInputElement).value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}
function zw(t){let e=n=>{let{left:o,width:r}=t.getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointe\
rdown",n=>{n.button===0&&(On(),t.setPointerCapture(n.pointerId),rt={from:e(n),to:e(n)},fi())}),t.addEventListener("point\
ermove",n=>{rt&&(rt.to=e(n),fi())}),t.addEventListener("pointerup",()=>{if(!rt)return;let n=Math.abs(rt.to-rt.from)*t.getBoundingClientRect().
width,o=mi(rt.from,n<Eu?rt.from:rt.to,P);rt=null;let r=pr()?.map(Ht).join()===o.join();An(r&&n<Eu?null:o),fr()}),t.addEventListener(
"pointercancel",()=>{rt=null,fr()})}function $u(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(P.first),max:G(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);On(),Lt(n)&&Lt(o)&&An(Tu(Ht(n),Ht(o),t,P)),fr()}),e}function Vw(){let t=pr()?
mr():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&An([P.first,Math.min(P.first+e,P.last)]),Ke=window.setInterval(()=>{
let n=Mu(mr(),P);n?An(n):On()},Uw),pi()}function On(){window.clearInterval(Ke),Ke=0,pi()}function pi(){let t=h("strip-pl\
ay");t.textContent=Ke?"❚❚":"▶",t.setAttribute("aria-label",Ke?"Pause":"Play the articles over time")}function Nu(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=I("svg",{id:"strip-bars",viewBox:`0 0 ${we.width} ${we.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>Ke?On():Vw();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},$u("from"),l("span",{"aria-hidden":"true",text:"\
–"}),$u("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{On(),An(null)}}))),
zw(e),pi(),v(()=>[d.period,d.compare],fr)}var Au=.06,Kw=.5,Yw={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Cu=L(()=>[d.matrix,b()],()=>ia(u,
b(),d.matrix));function Ou(t,e){let n=l("select",{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:
[Number(n.value),d.matrix[1]]})},...u.types.flatMap(({plural:o},r)=>u.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):
[]));return v(()=>[d.matrix],()=>{n.value=String(d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function Bu(t,e,n,o,...r){
return l("button",{type:"button",tabindex:-1,"data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>R(t),...o},
...r)}function Iu(t,e,n){let{label:o,short:r,type:s}=u.nodes[t],i=Bu(B(t),e,n,{title:o},J(u.types[s]),S(r));return l("th",
{scope:e<0?"col":"row"},i)}function Jw({rows:t,columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(
i);if(c===void 0)return l("td",s===i?{class:"same"}:{});let m=b().weights[c],f=`${u.nodes[s].label} – ${u.nodes[i].label}\
: ${k(m,"sentence")}`,p=Bu(z(c),o,a,{title:f,"aria-label":f},new Text(y(m)));return p.style.setProperty("--shade",`${Math.
round(100*r(c))}%`),l("td",{},p)})}function Xw({rows:t,columns:e,cells:n}){let o=q(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.
get(c)??[])),[s,i]=r.reduce(([a,c],m)=>[Math.min(a,o[m]),Math.max(c,o[m])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);
return a=>Au+(Kw-Au)*Math.sqrt((o[a]-s)/(i-s||1))}function Lu(t,e,n){let{name:o,plural:r}=u.types[n],s=e===1?o:r.toLowerCase();
return t<e?`${y(t)} of ${y(e)} ${s}, the strongest`:`${y(e)} ${s}`}function Qw(){if(d.view!=="matrix")return;let t=Cu(),
{rows:e,columns:n,rowCount:o,columnCount:r}=t,[s,i]=d.matrix,a=Xw(t),c=l("table",{},l("thead",{},l("tr",{},l("td",{}),...n.
map((f,p)=>Iu(f,-1,p)))),l("tbody",{},...e.map((f,p)=>l("tr",{},Iu(f,p,-1),...Jw(t,p,a))))),m=e.length?`${Lu(e.length,o,
s)}; ${Lu(n.length,r,i)}. Each number counts the sentences of an edge; the stronger an edge, the fuller its colour.`:`No\
 edges between ${u.types[s].plural.toLowerCase()} and ${u.types[i].plural.toLowerCase()} are left.`;$(h("matrix"),".matr\
ix-size")?.replaceChildren(m),$(h("matrix"),"table")?.replaceWith(c),Ru()}function Ru(){if(d.view!=="matrix")return;let t=h(
"matrix").querySelectorAll("[data-at]"),e=d.selected,n=[...t].filter(r=>e&&r.dataset.item===`${e.kind} ${e.index}`),o=n[0]??
$(h("matrix"),"td [data-at]");for(let r of t)r.tabIndex=r===o?0:-1,r.classList.toggle("chosen",n.includes(r))}function Zw(t){
let e=Yw[t.key],n=document.activeElement;if(!e||!xt(t)||!(n instanceof HTMLElement)||!n.dataset.at)return;t.preventDefault();
let{rows:o,columns:r}=Cu(),[s,i]=n.dataset.at.split(" ").map(Number);for(;;){if(s+=e[0],i+=e[1],s<-1||i<-1||s>=o.length||
i>=r.length)return;let a=$(h("matrix"),`[data-at="${s} ${i}"]`);if(a)return a.focus()}}function Du(){let t=h("matrix");t.
append(l("div",{class:"matrix-types"},...Ou(0,"Rows"),...Ou(1,"Columns")),l("p",{class:"matrix-size hint",role:"status"}),
l("table",{})),t.addEventListener("keydown",Zw),v(()=>[d.view],()=>{t.hidden=d.view!=="matrix"}),v(()=>[d.view,d.matrix,
d.view==="matrix"&&b(),q()],Qw),v(()=>[d.selected],Ru)}function hi(t,e,n){let o=L(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function hr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function re(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Pu(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:Ji,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,re(i||n,m=>r[m],{whole:c,hint:o,show:a})]}))}function tx(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Fu(t,e,n){let o=L(()=>[],()=>tx(t.nodes));return{nodes:ex(t,e,n,o),edges:nx(t,e,o)}}function _u(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,m]=i?["Second","second"]:["First","first"],f=`Articles of the ${m}\
 part, and their share of its ${k(n[i],"article")}`;return{...re(c,a,{hint:f}),text:g=>`${y(a(g))} (${Wn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...re("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function ex({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:hi("Type",t.length,i=>e[t[i].type].name),
strength:re("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:re("Me\
ntions",i=>o().mentions[i]),articles:re("Articles",i=>o().articles[i]),first:hr("First","First seen",i=>t[i].first),last:hr(
"Last","Last seen",i=>t[i].last),roles:hi("Roles",t.length,i=>t[i].roles.join("; ")),...Hu(t),...Pu(n.filter(({name:i})=>i!==
"weighted_degree"))}}function nx(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:m=>n()[c(m)],text:m=>o[c(m)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:re("Sentences",a=>e().
weights[a]),articles:re("Articles",a=>e().documents[a]),...t.relations.length?{relations:ox(t)}:{},...Hu(r),...Pu(s),first:hr(
"First","First seen",a=>r[a].first),last:hr("Last","Last seen",a=>r[a].last)}}function Hu(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,hi(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function ox(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>Ki(t.edges[e]),text:e=>Vi(t,t.edges[e])}}function ju(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,m)=>c?[m]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,m)=>a[m]-a[c]:(c,m)=>a[c]-a[m])}var Wu=Fu(u,b,$a),Ye=L(()=>[K()],()=>{let t=K();return t?_u(Wu,t):Wu});function gi(t,e){let n=Object.values(Ye()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?rx(t,e,s):l("td",o.words?{class:sx(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function rx(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,S(n)))}function sx(t){return t.length>16?"words long":"words"}function qu({
target:t}){return t instanceof Element?t.closest("tr"):null}function Uu(t,e){let n=qu(t);if(!n||!Cn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);R(e==="nodes"?B(o):z(o)),wr(n)}function gr(){if(!ot())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=$(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function wr(t){let e=t&&$(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function Gu(t){let e=qu(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!xt(t)||(t.preventDefault(),wr(n[t.key]))}var xr=100,Kt=xr;function ix(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>cx(t,e,s&&!i)}))}function ax(t){let e=Object.entries(Ye()[t]).map(([o,r])=>ix(t,o,r)),n=l("tbody",{onclick:o=>Uu(
o,t),onkeydown:Gu});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function cx(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function zu(t){let[e,n]=d.sort[t];return ju(t,b(),Ye()[t][e]??
Ye()[t].strength,n)}function lx(){let t=ot();if(!t)return;let e=h("tables"),n=[t,...Object.keys(Ye()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(ax(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Kt=xr;let o=zu(t);dx(e,d.sort[t]),$(e,"tbody")?.replaceChildren(...o.slice(0,Kt).
map(r=>gi(t,r))),Vu(t,o.length),gr()}function dx(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Vu(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?k(e,t.slice(0,-1)):`${y(e)} of ${k(n,t.slice(0,-1))}`,r=e>Kt?`, the first ${y(Kt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";$(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min(xr,e-Kt))} more`,onclick:ux});$(h("tables"),
".table-end")?.replaceChildren(...e>Kt?[a]:[])}function ux(){let t=ot(),e=$(h("tables"),"tbody");if(!t||!e)return;let n=Kt;
Kt+=xr;let o=zu(t);e.append(...o.slice(n,Kt).map(r=>gi(t,r))),Vu(t,o.length),gr(),wr(e.children[n])}function Ku(){v(()=>[
d.view],()=>{h("tables").hidden=!ot(),h("drawing").classList.toggle("covered",!Vn())}),v(()=>[d.view,ot()&&b(),d.sort],lx),
v(()=>[d.selected],gr)}function mx(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(m,f,p)=>m<f?`${y(m)} of ${k(f,p)}`:
k(f,p),c=[k(t,"article")+(i&&` ${mt(i,Dn)}`),It(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function fx(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Kn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${y(u.nodes.length)} strongest of ${y(t)} nodes`),u.edges.length<e&&n.push(`${y(u.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function px(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
m=Me(u,o),f=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Ut(o)?m:`${bt(u,o)}\
, ${m}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",f.join(" ")||"all as by default"],["Built",[t&&U(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function hx(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function gx(t){return l("details",{},l("summary",{text:k(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},S(e)))))}function Yu(){mx(),v(()=>[d.view==="map"],fx);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...px().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...hx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},gx(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,$(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{Je(t,e.target)||(t.open=!1)})}var wi=["node","edge","other","path","view","focus","story","read"],wx=250,se={all:"",places:""},Mt=null;function Xu(){let t=d.
step===null||Ft()!==d.told;return pe(oe,d,t?void 0:Ks)}function Qu(){let[t,e]=[Xu(),pe(oe,d,wi)];Mt&&window.clearTimeout(
Mt.timer),t===se.all?Mt=null:e===se.places?Mt={timer:window.setTimeout(Ju,wx),hash:t}:(Ju(),Zu("pushState",t)),Mt||(se={
all:t,places:e})}function Ju(){Mt&&(se={...se,all:Mt.hash},Zu("replaceState",Mt.hash),Mt=null)}function Zu(t,e){let n=[Hi&&
"embed",e].filter(Boolean).join("&");Zo(V?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),tr()}function tm(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function em(){let t=tm();if(t===se.all)return;Mt&&window.
clearTimeout(Mt.timer),Mt=null;let e=Wo(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(At(o),x({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,V&&e.view!=="map"&&(e.
view="drawing"),Wt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),se=
{all:t,places:pe(oe,d,wi)}}function xx(){Hd(),em(),Qu(),tr()}function nm(){Wd(),tm()||!u.story?em():(At(0),se.places=pe(
oe,d,wi)),tr();for(let t of["popstate","hashchange"])window.addEventListener(t,xx);v(()=>[Xu()],Qu)}var yi=Jo("corrections"),yx="Select a node or an edge, then press “Correct …” to correct it.",bx="Save the file. I\
n the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build again: the new page \
has the corrections.",vx="This browser cannot keep corrections: save the file before you close the page.",bi=l("div",{class:"\
corrections-menu"}),xi="",yr=!0;function om(){let t=Ge(yi);return yr=t!==void 0,_l(t??null,u)}function kx(){yr=ze(yi,d.corrections.
length?JSON.stringify(d.corrections):"")}function Sx(){xi=Hs(d.corrections),lr("corrections.toml",new Blob([xi],{type:"a\
pplication/toml"}))}function Mx(){let{corrections:t}=d,{length:e}=t;$(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute(
"title",e?k(e,"correction"):"Corrections"),$(h("tools"),"#corrections-count")?.replaceChildren(e?String(e):"");let o=l("\
button",{type:"button",class:"more","data-stays":!0,text:"Undo all",onclick:Tx}),r=l("button",{type:"button",class:"more",
"data-stays":!0,text:"Save corrections.toml",onclick:Sx});bi.replaceChildren(...e?[Us(t,rm),r," ",o]:[],l("p",{class:"hi\
nt",text:e?bx:yx}),...e&&!yr?[l("p",{class:"hint",text:vx})]:[])}function Tx(){x({corrections:[]}),rm()}function rm(){bi.
parentElement?.focus()}function sm(){return bi}function im(){V||(x({corrections:om()}),v(()=>[d.corrections],kx),v(()=>[
d.corrections],Mx),window.addEventListener("storage",({key:t})=>{t===yi&&x({corrections:om()})}),window.addEventListener(
"beforeunload",t=>{!yr&&d.corrections.length&&Hs(d.corrections)!==xi&&t.preventDefault()}))}var Ex=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],$x=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct …” in the panel\
 corrects a node or an edge, or marks it as doubtful. “Corrections” lists the corrections and saves them as a file for t\
he next build.","The address of this page always holds what you see: copy it to come back, or to show it to others who h\
ave the file."];function am(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",
{},l("dt",{text:n}),l("dd",{text:o})))))}function Nx(){let t=ut("Close the help",()=>h("help",HTMLDialogElement).close()),
e=Ex.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...$x.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&am("Measures of edges",u.edgeMeasures),u.edges.length>0&&am("Measures of nodes",u.nodeMeasures)]}
function Ax(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function cm(){let t=h(
"help",HTMLDialogElement);t.append(...nt(Nx())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||ye(e.target)||!xt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],Ax)}function lm(){let t=h("search",HTMLInputElement),e=new bn(t,h("suggestions"),h("no-match"),n=>{t.value="",R(B(n))},n=>{t.
value="",ca(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||ye(n.target)||
!xt(n)||(n.preventDefault(),t.focus(),t.select())})}var Ox=120,Ix="This page is a file on your computer, so the link is only the part from # on. Add it to the address of th\
e published page.",Lx="This page is a file on your computer, and the view has not been changed, so there is no link: sen\
d the file.",Cx="After you publish the page, replace the file's name with its address.",xe=l("input",{type:"text",readonly:!0,
id:"share-link","aria-label":"Address of this view"}),vi=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"\
HTML to embed the page"}),dm=l("p",{class:"hint",id:"share-note"}),um=l("p",{class:"hint",text:Cx}),br=l("p",{id:"copied",
role:"status"}),mm=fm("Copy link",xe,"Link copied.");async function Bx(t,e){try{await navigator.clipboard.writeText(t.value),
br.textContent=e}catch{t.focus(),t.select(),br.textContent="This browser does not let the page copy: copy what is select\
ed."}}function fm(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Bx(e,n)})}function pm(){
let t=window.location.href;xe.value=Ni(t),dm.textContent=Xe(t)?xe.value?Ix:Lx:"",[xe.hidden,mm.hidden]=[!xe.value,!xe.value],
vi.value=Ai(t,mt(u.about.title,Ox)),um.hidden=!Xe(t),br.textContent=""}function hm(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),dm,xe,mm,l("p",{class:"share-title",text:"In another page"}),um,vi,fm("C\
opy HTML",vi,"HTML copied."),br)}var Rx={drawing:"Drawing",...u.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},Dx={type:"Type",community:"\
Community"},Px={system:"As the system",light:"Light",dark:"Dark"},Fx={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function _x(t){return I("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},I("path",{d:Fx[t]}))}
function Si(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},_x(t),l("span",{class:"tool-name",text:e}))}
function ki(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function vr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Si(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!Je(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Je(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{Cn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Hx(){let t=vr(
"Share","share",hm());return $(t,"button")?.addEventListener("click",pm),t}function jx(){let t=vr("Corrections","correct\
ions",sm());return $(t,"button")?.append(l("span",{id:"corrections-count"})),t}function gm(){let t=Object.entries(au).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(ki("view","Shown as",Rx),vr("Colou\
rs","colours",ki("colours","Colour nodes by",Dx),ki("theme","Light or dark",Px)),vr("Download","download",cu(),l("p",{class:"\
hint",text:"What is shown, as data:"}),...t),jx(),Hx(),Si("story","Story",{id:"story-tool","aria-controls":"story",onclick:bu}),
Si("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>x({help:!0})}))}Sa();Yu();wl();Nu();lm();cl();Ic();ul();Dd();Ud();yd();Du();Ku();gm();im();cm();Fd();ji();Su();nm();jr();Le();Gd();window.
setTimeout(X,300);window.graphkit={network:T,data:u,state:d,select:R,update:x,labels:ue,communityNames:mn,visible:b};})();
