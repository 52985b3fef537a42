// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function N(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...nt(n)),o}function nt(t){return t.filter(Boolean)}function L(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Bf={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return L("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},L("path",{d:Bf[t.shape],fill:t.colour}))}
function Dn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Li(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function gt(t,e,n){let o=L("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},L("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ut(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function Se(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function wt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Pn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function en(t,e){return e instanceof Node&&t.contains(e)}function Fn(t,e){return t instanceof Element?
t.closest(e):null}function $r(t){let[e,n=""]=Ci(t,"#"),[o,r=""]=Ci(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Ci(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Bi({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Er(t){return t==="embed"||t.startsWith(
"embed=")}function Nr(t){let{query:e,hash:n}=$r(t);return e.some(Er)||n.some(Er)}function _n(t){let{base:e,query:n,hash:o}=$r(
t),r=s=>s.filter(i=>!Er(i));return Bi({base:e,query:r(n),hash:r(o)})}function Rf(t){let{base:e,query:n,hash:o}=$r(_n(t)),
r=nn(t)?e.slice(e.lastIndexOf("/")+1):e;return Bi({base:r,query:[...n,"embed"],hash:o})}function Ri(t){let e=_n(t);if(!nn(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function nn(t){return t.startsWith("file:")}function Di(t,e){let[
n,o]=[Rf(t),e].map(Df);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Df(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Pi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function G(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Pi[Number(n)-1]} ${e}`}function on(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Pi[Number(n)-1]} ${e}`:e}function It(t,e){return t?t===
e?G(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${G(e)}`:`${t.slice(0,4)===e.slice(0,4)?G(t).slice(0,-5):G(t)}\
 – ${G(e)}`:""}function Ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function z(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Lt(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ht(t);return Number.isFinite(e)&&z(e)===t}function ke(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ht(e)).sort((e,n)=>e-n)}function Hn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Fi(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Pf(n[n.length-1]));return n}function Pf(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return _i(new Date(Ff(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Ff(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function _i(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Ar(t,e){return e==="week"?_i(new Date(`${t}T00:00Z`)):t.slice(0,7)}var _f=32,jn=80,Hf={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ft(t,e=_f){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function D(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Hf[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Hi(t){let e=D(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Jt({id:t,title:e,date:n}){let o=ft(e||t,jn);return n?`${o}\
 · ${G(n)}`:o}function ie(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Me(t){return ft(t,jn)||"No source given"}function Or(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var jf="https://www.wi\
kidata.org/wiki/";function ji(t){return/^Q[1-9]\d*$/.test(t)?jf+t:Or(t)}function mt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Ui(t,e){let n=qi(e,"degree"),o=qi(e,"community"),r=mt(e.nodes).map((i,a)=>({...Wf(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=mt(e.edges).map((i,a)=>qf(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,f]of e.marks)Object.assign(a<0?r[i]:Lr({nodes:r,edges:s},i,a)??{},{mark:c,note:f});return{about:e.
about,types:mt(e.types),ranks:mt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Wi),nodeMeasures:e.node_measures.map(
Wi),articles:mt(e.articles),communities:Uf(r),nodes:r,edges:s,relations:mt(e.relations),others:mt(e.others).map(i=>({...i,
called:zi(e,i.id,i.label)})),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:mt(e.unnamed),ends:Int32Array.from(s.flatMap(
({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function Wi(t){return{...t,values:Float64Array.from(t.values)}}function qi({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function Wf({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:ft(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Gi(
s.timeline,i),mark:"",note:"",called:zi(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==
""&&!i.fixed.includes(a.rule)})),edges:[]}}function qf(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,
b:n,width:o,opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Gi(i.timeline,a)}}function Gi(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Ir=12,Mt=-1;function jt({communities:t},e){
return e<Ir&&t[e].members.length>1?e:Mt}function Uf(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function zi({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function Lr({nodes:t,edges:e},n=-1,o=-1){
let r=t[n]?.edges.find(s=>xt(e[s],n)===o);return r===void 0?void 0:e[r]}function xt(t,e){return t.a===e?t.b:t.a}function rt(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function B(t){return{kind:"node",index:t}}function V(t){
return{kind:"edge",index:t}}function Wt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ae(t){return h(t,HTMLScriptElement).text}var{nodes:Gf,edges:zf}=JSON.parse(ae("drawn")),Wn={nodes:mt(Gf),edges:mt(
zf)},u=Ui(Wn,JSON.parse(ae("payload")));var Y=Nr(window.location.href),Vi=Y&&Nr(`#${window.location.hash.slice(1)}`);Y&&(document.documentElement.dataset.embed=
"");function Vf(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function Yi(){Y&&h("drawing").append(Vf());let t=h("whole",HTMLAnchorElement);t.hidden=!Y;
let e=()=>{t.href=_n(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var Un={period:null,sources:null,article:null,topic:null,compare:null};function qt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Cr(t,e){if(!qt(e))return null;if(e.compare){let[a,c]=Br(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:Yf(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
Te({date:a,source:c},"periods",n))))}function Te({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Br(t,e,{by:n,sides:o}){let r=Cr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&Te(a,n,i)));return[s(o[0]),s(o[1])]}function Yf({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Gn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=qn(t,r),i=qn(e,r);return{weights:s.times,namedWeights:qn(n,r).times,documents:s.documents,mentions:i.times,named:qn(
o,r).times,articles:i.documents}}function qn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Ki({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Ji(t,e,n,o){let r=new Map;for(let s of Ki(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Ar(i,o),(r.get(Ar(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function Qi(t,e,n){
let o=Ki(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function zn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Xi({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Zi({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function ta({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function ea({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Rr({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([E,O])=>E===g&&(!i||i[s?.sentences[O].article??0])),M=[...new Set(
w.map(([,E])=>E))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,E,O,$])=>[E,[O,$]])),reporters:new Map(w.flatMap(([,E,,,O])=>O===-1?[]:[[E,
O]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var Kf=new Intl.NumberFormat("en"),Jf=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Qf=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Xf=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return Kf.
format(t)}function Dr(t){return Jf.format(t)}function Vn(t){return Qf.format(t)}function S(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function na(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[Xf.select(t)]}`}function Yn(t,e){
return t.toFixed(e).replace("-","−")}function oa(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ra(t){return t<.001?"p < 0.001":`p =\
 ${Dr(t)}`}function rn(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Ee(t){return t.reduce((e,n)=>e+n,0)/
t.length}var sa=4;function Ut(t){return t==="weight"||t==="documents"}function yt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function $e({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Pr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function ia(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Pr(t,e).values}function Fr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function sn(t,e){return Ut(e)?y(t):Yn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function aa({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Vn(e)):""}function ca(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Kn({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<sa||s[c]<sa),s[a]+=1,s[c]+=1}return r}function Tt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Un,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Ne(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function la(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Xi(t,w,e.verb))),i=_r(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:_r(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?_r(t,{...e,communities:[]},s,o.mentions):i,p=Hr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Hr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Hr(Kn(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:Zf(t,m.nodes)}}function Zf(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=jt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function _r(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(jt(t,g)))&&o[M]>0));i&&tm(t,c,n,o),a&&em(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return Jn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function Jn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function tm({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function em(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=xt(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Hr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function da(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[xt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>xt(t.edges[a],e))],edges:i}}function ua(t,e){
return e.focus!==null||Object.entries(jr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function jr(t){let{
rank:e,all:n,...o}=Tt(t);return o}function Ae({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function ma(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(f,m,p)=>{t.nodes[f].type!==o||t.
nodes[m].type!==r||(s.set(f,(s.get(f)??0)+n[p]),i.set(m,(i.get(m)??0)+n[p]),a.set(f,(a.get(f)??new Map).set(m,p)))};for(let{
a:f,b:m,index:p}of t.edges)e[p]&&(c(f,m,p),c(m,f,p));return{rows:fa(s,o===r?40:60),columns:fa(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function fa(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function nm(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function I(t,e){let n;return()=>{let o=t();
return(!n||!nm(o,n.of))&&(n={of:o,made:e()}),n.made}}var Qn=5,qr=20,an=u.story??{title:"",steps:[]},Oe={selected:null,other:null,hovered:null,sentences:Qn,neighbours:!1,open:!1,
focus:null,path:null,avoided:[],avoidedTypes:[],moved:[],view:"drawing",matrix:Ae(u),colours:"type",theme:"system",help:!1,
reader:null,passage:null,story:an,step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Tt(u)},d=Oe,pa=[],Wr=!1;function x(t){Object.assign(Oe,t),Oe.problem&&
qt(Oe)&&Object.assign(Oe,Un,{open:!0,refused:Oe.refused+1}),!Wr&&(Wr=!0,queueMicrotask(()=>{Wr=!1,Ur()}))}function Ur(){
for(let t of pa)t()}function v(t,e){pa.push(I(t,e))}function Ie(){return d.view==="drawing"||d.view==="map"}function pt(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function R(t){Wt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:Qn,neighbours:!1,open:t!==null})}function ha(t){R(null),x({other:t,open:!0})}function Ct(t){Wt(t,
d.hovered)||x({hovered:t})}var Qt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Le={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Gr=3.84;function om({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>Te(m,s,i)&&(!e||Te(m,"periods",e))&&(!n||Te(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function rm(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function sm([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function ga(t,e,n,o){let r=Br(e,n,o),[s,i]=r.map(m=>Gn(e,m)),a=m=>om(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let E=rm(g,M,
c);return{kind:sm([g,M],E),times:[s[m][w],i[m][w]],documents:[g,M],likelihood:E}});return{sizes:c,nodes:f("mentions","ar\
ticles"),edges:f("weights","documents")}}var im="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[am,cm]=[1700,1300],lm=8;function xa({places:t,
unit:e,land:n,borders:o}){let r=wa(t.map(([,m])=>m)),s=wa(t.map(([,,m])=>m)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
am/(r.span*i),cm/s.span),c=(m,p)=>({x:(m-r.middle)*i*a,y:(s.middle-p)*a}),f=m=>dm(m).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([m,p,g])=>[m,c(p,g)])),land:f(n),borders:f(o)}}function wa(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,lm)}}function dm(t){return t.split(".").slice(0,-1).map(um)}function um(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=im.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Xn({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${S(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be any of several places wi\
th that name`,n&&`${y(n)} not in the list of places`].filter(Boolean).join("; ")}var cn=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var fm=6;function ya({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,f,r[f]]}
return a}function ba({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Zn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new cn;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function va(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new cn;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[m,w]),f.push(M+o[g],g))}}return mm(n,a,i.get(n)??0)}function mm(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Sa(t,e,n,o=fm){let[r,s]=e<n?[e,n]:[n,e],i=Zn(t,s),a=e===n?null:va(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...pm(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
hm);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(gm)}function pm(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=va(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function hm(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function gm({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Ta(t,e){let n=mt(t.sentences),o=wm(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>Ma(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>Ma(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[bt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:ka(t.relations),
others:ka(t.others),referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a(
(c,f)=>{let[m,p]=Array.isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[M,E]=[s(m),s(p)];return M.includes(g)&&E.includes(w)||M.
includes(w)&&E.includes(g)}),namedNodePlaces:i(s)}}function ka(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];
r.push(o),e.set(n,r)}return e}function wm(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}
function Ma(t){let e=new Int32Array(t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.
from(t.flat())}}function bt(t){return Array.isArray(t)?t[0]:t}function zr({sentences:t},e,n){return n?e.filter(o=>n[t[bt(
o)].article]):e}function Ea({sentences:t},e){return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].
number)}function Ce({sentences:t,articles:e},n){let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(
/\s+/gu," ")===s}function Vr(t,e,n=null){let o=new Set(n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ce(t,bt(s))?
4:0)+(Array.isArray(s)?2:0)+(o.has(bt(s))?0:1);return e.map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(
({reference:s})=>s)}function to(t,e){let n=[];for(let o of e){let{article:r}=t.sentences[bt(o)],s=!Array.isArray(o)&&Ce(
t,bt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?i:{article:r,headline:null,references:[]};a!==i&&n.push(
a),s?a.headline=o:a.references.push(o)}return n}var xm=120;function $a(t,e,n=null){let o=s=>Math.abs([s].flat().reduce((i,a)=>i+
t.sentences[a].text.length,-xm)),r=[...e].sort((s,i)=>bt(s)-bt(i));return Vr(t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function eo(t,e){
let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=
i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Aa="so sentences and the filters by period, source, topic and article are missing; all else works, and",ym=`This bro\
wser lacks DecompressionStream, ${Aa} a current Firefox, Chrome, Edge or Safari shows everything.`,bm=`This file's sente\
nces are damaged, ${Aa} a fresh copy of the file shows everything.`,Na,Yr=null;function Q(){return Na??=d.problem?Promise.
resolve(null):Sm().catch(vm),Na}function W(){return Yr}function Oa(){Ia()&&!("DecompressionStream"in window)&&x({problem:ym})}
function Ia(){return ae("evidence").startsWith('"')}function vm(){return x({problem:bm}),null}async function Sm(){let t=ae(
"evidence");return Yr=Ta(JSON.parse(Ia()?await km(JSON.parse(t)):t),u),x({}),Yr}async function km(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Kr(){return[d.period,d.sources,d.article,d.topic,d.compare,qt(d)&&W()]}var ln=I(Kr,()=>{let t=W(),e=t&&Cr(t,d);
return{chosen:e,counts:t&&e?Gn(t,e):u.counts}}),K=I(Kr,()=>{let t=W();return t&&d.compare&&ga(u,t,d,d.compare)});function La({
kind:t,index:e}){let n=K();return n&&(t==="node"?n.nodes:n.edges)[e]}var q=I(()=>[d.rank,ln()],()=>ia(u,d.rank,ln().counts)),
Jr=I(()=>[q(),ln().counts.weights],()=>ca(q(),ln().counts.weights)),b=I(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Kr()],()=>({...la(u,d,ln(),Jr),waiting:qt(d)&&!W()})),Mm=I(
()=>[],()=>xa(u.map));function Xt(){return d.view==="map"?Mm():null}function Z(t){return Xt()?.places.has(t)??!0}function un(t){
return Z(u.edges[t].a)&&Z(u.edges[t].b)}var A=I(()=>[b(),d.focus,Xt(),Xt()&&Jr()],()=>{let t=b();if(Xt())return Tm(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function Tm(t){let e=t.edges.map((o,r)=>o&&un(r)),n=d.all?e:Kn(u,Uint8Array.from(
e,Number),Jr());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&Z(r)),nodeIndices:t.nodeIndices.
filter(Z),drawnIndices:u.edges.flatMap((o,r)=>n[r]?r:[])}}var Ca=I(()=>[b(),q()],()=>Fr(u,b().edges,q())),Ba=I(()=>[b()],
()=>Fr(u,b().edges,b().weights)),dn=I(()=>[b(),q()],()=>ya(u,b().edges,q())),Zt=I(()=>d.path?[d.path.a,d.path.b,dn(),d.avoided,
d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Sa(ba(u,dn(),t,r),t.a,t.b)});function st(){let t=Zt();return t[Math.
min(Math.max(d.path?.number??0,0),t.length-1)]??null}var Em=I(()=>[b(),q()],()=>new Map);function te(t){if(t.kind==="edg\
e")return{nodes:rt(u,t),edges:[t.index]};let e=Em(),n=e.get(t.index)??da(u,t.index,b(),q());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function no(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.
index].timeline:Ji(e,t,n,u.about.period)}function Ra(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index]:Qi(e,t,n)}var Da={x:60,y:22},$m=150,Nm=8e6,Am=.15;function Pa(t,e,n){let{xs:o,ys:r,middle:s}=Om(t),i=o.length*(o.length-1)/2,a=Math.
min($m,Math.ceil(Nm/Math.max(i,1)));for(let f=0;f<a;f+=1)Im(o,r,e,180*(1-f/a));Lm(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&Cm(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function Om(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function Im(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let p=t[a]-t[m],g=e[a]-e[m],w=8100/(p*p+
g*g+1e-6);c+=p*w,f+=g*w,s[m]-=p*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,p]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,p)/90;s[a]-=m*g,i[a]-=p*g,s[c]+=m*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Am*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*p,e[a]+=m*p}}function Lm(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Cm(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Da.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Da.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var Bm=180,Fa=110,Rm=44,Qr=70,Dm=36,Pm=66;function _a(t,e,n,o){let r=Fm(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Bm];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?_m(t,c,r):c.map(g=>[g,Hm(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Dm&&(f=Math.
max(f,w*Qr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*f/Qr+1e-9));M.sort((O,$)=>p.get(O)-p.get($)||O-$);let E=jm(
M.map(O=>p.get(O)),Qr/f);M.forEach((O,$)=>{s.set(O,{x:f*Math.cos(E[$]),y:f*Math.sin(E[$])})}),g+=M.length,f+=g<c.length?
Pm:Fa}c.length&&a.push(f-Fa+Rm)}return{places:s,radii:a}}function Fm({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[xt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>xt(e[a],s));return r.set(
s,i),i}}function _m({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Hm(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function jm(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:E}=i.pop();w={sum:w.sum+M,count:w.count+E}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function oo(){let t=new Map;function e(n,o){let[r,s]=[Math.floor(n.right/80),Math.floor(n.bottom/80)];for(let i=Math.floor(
n.left/80);i<=r;i+=1)for(let a=Math.floor(n.top/80);a<=s;a+=1)if(o(i*65536+a))return!0;return!1}return{add(n,o){e(n,r=>{
let s=t.get(r);return s?s.push({box:n,owner:o}):t.set(r,[{box:n,owner:o}]),!1})},hit(n,o,r=1/0){let s=i=>i.owner!==o&&i.
owner<r&&Wm(n,i.box);return e(n,i=>t.get(i)?.some(s)??!1)}}}function Wm(t,e){return t.left<e.right+2&&t.right>e.left-2&&
t.top<e.bottom+1&&t.bottom>e.top-1}var Ha=10.5,qm=22,Um=5,Gm=60,ja=2,zm=6,Bt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Xr=[];function Vm(t){if(!Xr[t.index]){let e=vt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Bt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Xr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Xr[t.index]}function Ym(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ha),qm))/2}function ro(t,e,n=ja,o=Ym(t,e)){let{width:r,above:s,
below:i}=Vm(t),[a,c]=[o*r,o*(s+i)],f=Be(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Be(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function Km(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Zr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=oo();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,Um),...s]),m=new Set([...f,...r?t.slice(0,Gm):[]]);for(let g of e)a.add(
Be(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?zm:ja,M=()=>ro(u.nodes[g],n,w,Ha),E=U=>U.left>=c.left&&
U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,O=U=>E(U)&&!a.hit(U,g),$=U=>E(U)&&!a.hit(U,g,s.includes(g)?0:g),dt=ro(
u.nodes[g],n,w).find(O)??M().find(O)??(m.has(g)?M().find($):void 0)??(f.has(g)?Km(M(),c).find($):void 0);dt&&(a.add(dt,-1),
p.push(dt))}return p}function vt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var so=28,Jm=.02,Wa=1.6,Qm=1.6,Xm=6,Zm=3.5,tp=5,ep=.8,Et={upright:!1,across:1,down:1};function Ua({x:t,y:e}){let[n,o]=Et.
upright?[-e,t]:[t,e];return{x:n*Et.across,y:o*Et.down}}function Ga({x:t,y:e}){let[n,o]=[t/Et.across,e/Et.down],[r,s]=Et.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function za(){let{clientWidth:t,clientHeight:e}=h("network"),
n=ts()(1);if(Et.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),Et.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(Et,op());for(let s of u.nodes)[s.x,s.y]=[s.x*Et.across,s.y*Et.down];let{scale:o}=fn(),r=Math.min(Math.max(
Zm/o-Xm,0),tp);r&&np(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,ep/o),2.5)}function np(t){let e=u.nodes.map(r=>Be(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function op(){
let{scale:t}=fn(),{wide:e,high:n}=Va(),{left:o,top:r,right:s,bottom:i}=ts()(t),a=c=>Math.min(Math.max(c,1),Qm);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Va(){let{clientWidth:t,clientHeight:e}=h("network"),n=so+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*so,50),high:Math.max(e-so-n,50),below:n}}function fn(t=A().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Va(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],a=ts(
t),[c,f]=[Jm,2*Wa];for(let g=0;g<14;g+=1){let w=(c+f)/2,{left:M,top:E,right:O,bottom:$}=a(w);w<=Wa&&(O-M)*w<=s&&($-E)*w<=
i?c=w:f=w}let m=a(c),p={x:(m.left+m.right)/2,y:(m.top+m.bottom)/2};return{scale:c,position:p,offset:{x:-e/2,y:(so-o-n)/2}}}
function ts(t=A().nodeIndices){let e={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of t)qa(e,Be(u.nodes[r],1),1);let n=h(
"network").clientWidth/8,o=t.filter(r=>u.nodes[r].labelled);return r=>{if(!t.length)return{left:-1,top:-1,right:1,bottom:1};
let s={...e};for(let i of o)qa(s,rp(u.nodes[i],r,n),r);return s}}function qa(t,{left:e,top:n,right:o,bottom:r},s){t.left=
Math.min(t.left,e/s),t.top=Math.min(t.top,n/s),t.right=Math.max(t.right,o/s),t.bottom=Math.max(t.bottom,r/s)}function rp(t,e,n){
let{left:o,right:r,bottom:s}=ro(t,e)[0],i=Math.max(0,(r-o-n)/2);return{left:o+i,right:r-i,top:Be(t,e).top,bottom:s}}var sp=1.5,ip=2,ap=.3,Ya=Array.from({length:Ir},(t,e)=>`community-${e+1}`),Ka="community-other",io=null;function Ja(){return io||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Qa(){return`${Ja()} ${d.colours}`}function ao(){let t=document.documentElement;
t.dataset.theme=Ja(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Qa(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Qt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Ya,
Ka].map(o=>[o,n(o)]))}}var Gt=ao();function C(){return Gt}function Xa(){return Gt.name===Qa()?!1:(Gt=ao(),!0)}function es(t,e){
io=t,Gt=ao();try{return e()}finally{io=null,Gt=ao()}}function mn(t){return ns(jt(u,t))}function ns(t){return t===Mt?Ka:Ya[t]}
function Za({index:t,observer:e}){let n=K()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function pn(t){let e=K()?.
nodes[t.index]?.kind,n=d.colours==="community"?Gt.communities[mn(t.community)]:u.types[t.type].colour,o=e?Gt.changes[e]:
n;return Za(t)?{fill:Gt.ground,border:o}:{fill:o,border:Gt.ground}}function co(t,e){return Math.min(Za(t)?ip:sp,ap*t.size*
e)}function cp(t){let{fill:e,border:n}=pn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}za();var T=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(cp)),edges:[]},
JSON.parse(ae("options")));function $t(){T.body.emitter.emit("_requestRedraw")}function os(){for(let t of u.nodes){let{options:e}=T.
body.nodes[t.index],{fill:n,border:o}=pn(t);e.color={...e.color,background:n,border:o}}}var rs=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),ec=0,lp=500,dp=3;function nc(){return 2*b().nodeIndices.length<u.nodes.length}
var tt=I(()=>[Xt(),!Xt()&&(nc()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&q()],()=>{let t=Xt();if(t)return{free:!1,rings:[],
map:t,places:t.places};if(!d.focus?.rings)return{free:!0,rings:[],map:t,places:null};let{places:e,radii:n}=_a(u,d.focus.
node,b(),q());return{free:!1,rings:n,map:t,places:e}});function ss(){return tt().free&&nc()&&b().nodeIndices.length<=lp}
var tc=I(()=>[tt()],()=>{let{places:t}=tt();return t?oc(t):ss()?up():rs});function oc(t){return rs.map((e,n)=>t.get(n)??
e)}function up(){let{nodeIndices:t,drawnIndices:e}=b(),{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[
a,c])),s=e.map(a=>{let{a:c,b:f,opacity:m}=u.edges[a],p=u.nodes[c].community===u.nodes[f].community?dp:1;return[r.get(c),
r.get(f),m*p]}),i=Pa(t.map(a=>({...rs[a],size:u.nodes[a].size})),s,n/(o||1));return oc(new Map(t.map((a,c)=>[a,i[c]])))}
var ce=I(()=>[tc(),d.moved],()=>{let t=[...tc()];if(tt().free)for(let[e,n,o]of d.moved)t[e]=Ua({x:n,y:o});return t});function le(){
return ec}function ee(t){ec+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.
assign(T.body.nodes[o],{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function lo(t,e){
if(!tt().free)return;let{x:n,y:o}=Ga(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var fp=400,mp=5,pp=1.5,rc=3,hp=.11,gp=.012,wp=.8,lc=13,dc=16,sc=I(()=>[A(),le()],()=>2*gp*A().nodeIndices.reduce((t,e)=>Math.
max(t,Math.abs(u.nodes[e].x)),1)),xp=u.communities.map(({members:t},e)=>{let n=()=>t.filter(o=>A().nodes[o]);return I(()=>[
le(),sc(),...n()],()=>yp(e,n(),sc()))}),uc=I(()=>[A(),le()],()=>{let{nodes:t,nodeIndices:e}=A();return e.length<=fp||!tt().
free?[]:u.communities.flatMap(({members:n},o)=>n.reduce((s,i)=>s+Number(t[i]),0)>=mp?xp[o]():[])});function yp(t,e,n){let o={
x:ic(e.map(c=>u.nodes[c].x)),y:ic(e.map(c=>u.nodes[c].y))},r=e.map(c=>({node:u.nodes[c],away:Math.hypot(u.nodes[c].x-o.x,
u.nodes[c].y-o.y)})).sort((c,f)=>c.away-f.away||c.node.index-f.node.index).slice(0,Math.ceil(wp*e.length)).map(({node:c})=>c),
s=new Set(ac(r)),i=Math.max(...[...s].map(({size:c})=>c)),a=r.filter(c=>s.has(c)||c.size>i);return{community:t,middle:o,
corners:ac(a.flatMap(c=>bp(c,c.size+n)))}}function bp({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/
6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function ic(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function ac(t){
let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...cc(e),...cc(e.reverse())]}function cc(t){let e=[];for(let n of t){for(;e.
length>1&&vp(e[e.length-2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function vp(t,e,n){return(e.x-t.x)*(n.
y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function fc(t,e){return Math.min(Math.max((rc-t/e)/(rc-pp),0),1)}function mc(t,e,n,o){let r=fc(
n,o);if(r){t.globalAlpha=hp*r;for(let{community:s,corners:i}of uc()){t.fillStyle=C().communities[mn(s)],t.beginPath();for(let{
x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function pc(t,e,n){let o=[];if(fc(t,e)<.5)return o;
let r=oo(),s=vt(h("overlay",HTMLCanvasElement));s.font=gc();for(let{community:i,middle:a}of uc()){let{nodes:c}=A(),m=u.communities[i].
members.filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),p=Math.max(...m.map($=>s.measureText($).width))/2,g=dc*m.length,
w=($,dt,U)=>Math.max(Math.min($,U),dt),M=w(a.x*t,n.left*t+p,n.right*t-p),E=w(a.y*t-g/2,n.top*t,n.bottom*t-g),O=[0,-g,g].
map($=>({lines:m,left:M-p,right:M+p,top:E+$,bottom:E+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));O&&
(r.add(O,-1),o.push(O))}return o}function hc(t,{lines:e,left:n,right:o,top:r},s){t.font=gc(),t.textAlign="center",t.textBaseline=
"alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=C().ground,t.fillStyle=C().ink,e.forEach((i,a)=>{let[c,f]=[s.
x+(n+o)/2,s.y+r+a*dc+lc];t.strokeText(i,c,f),t.fillText(i,c,f)})}function gc(){return`600 ${lc}px ${Bt}`}var Sp=.16,kp=.5,wc=.1;function uo(t,e,n,o){let{map:r,rings:s}=tt();if(r)return Tp(t,e,r,e.scale/n);mc(t,e,n,o);for(let i of[
...s].reverse())Mp(t,e,i*e.scale,e.scale/n)}function Mp(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=C().edge,t.lineWidth=
r,t.globalAlpha=wc,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*wc,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Tp(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=C().edge,t.lineWidth=r,t.
globalAlpha=Sp,xc(t,e,n),t.fill(),t.globalAlpha=kp,xc(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function xc(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,f]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,f):t.moveTo(c,f)})}var Ep={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function fo(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Bt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=C().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
C().ink,t.fillText(u.nodes[e.node].short,r,s)}function yc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Bt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=C().ink,t.fillText(e,n/2,o/2)}function bc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=K()?.edges[e.index]?.kind;
t.strokeStyle=o?C().accent:r?C().changes[r]:C().brightEdge,t.setLineDash(r?Le[r]:[]),is(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function is(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Re(t,e,n){let{fill:o,border:r}=pn(e),{shape:s}=u.types[e.type];mo(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=co(e,n.scale),t.strokeStyle=r,t.stroke()}
function as(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];mo(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function mo(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Ep[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var $p=1e3,vc=120,De=h("overlay",HTMLCanvasElement),it=document.createElement("canvas"),_={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function at(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function de(t=0){_.until=
performance.now()+t+vc,window.clearTimeout(_.timer),_.timer=window.setTimeout(()=>{_.timer=0,_.blurred&&$t()},t+vc)}function cs(){
window.clearTimeout(_.timer),_.timer=0,po()}function po(){_.sharp=null,_.pictured=null}function hn(){return _.blurred}function Sc(){
let t=Ap(),e=o=>o.width===t.width&&o.height===t.height,n=_.timer!==0&&performance.now()<_.until;n&&!_.pictured&&_.sharp&&
e(De)&&Np(t,_.sharp),_.blurred=n&&_.pictured!==null&&e(it),T.body.nodeIndices=_.blurred||kc()?[]:A().nodeIndices}function kc(){
return A().nodeIndices.length>$p}function Mc(t){if(!kc())return;let{clientWidth:e,clientHeight:n,width:o}=t.canvas,r=at();
t.save(),t.setTransform(o/e,0,0,o/e,0,0);for(let s of A().nodeIndices){let{x:i,y:a,size:c}=u.nodes[s],[f,m,p]=[r.x+i*r.scale,
r.y+a*r.scale,2*c*r.scale];f>-p&&m>-p&&f<e+p&&m<n+p&&Re(t,u.nodes[s],r)}t.restore()}function ls(){_.sharp=at(),_.pictured=
null}function Np(t,e){if((it.width!==t.width||it.height!==t.height)&&(it.width=t.width,it.height=t.height),![t,De].every(
({width:o,height:r})=>o&&r))return;let n=vt(it);n.clearRect(0,0,it.width,it.height),n.drawImage(t,0,0),n.drawImage(De,0,
0),vt(De).clearRect(0,0,De.width,De.height),_.pictured=e}function Tc(t){if(!_.pictured||!it.width||!it.height)return;let e=it.
width/t.canvas.clientWidth,{x:n,y:o,scale:r}=at(),s=r/_.pictured.scale,i=Math.round((n-_.pictured.x*s)*e),a=Math.round((o-
_.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(it,i,a,Math.round(it.width*s),Math.round(it.height*s)),
t.restore()}function Ap(){let t=h("network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");
return t}var ds=4,Op=.5,Ip=52,Lp=2.5,Ec=350,ho=1,us={left:-1/0,right:1/0,top:-1/0,bottom:1/0},ue=!0,fs=0;function zt(){return us.
left>-1/0}function go(){return fs}function Pe(t=!1){ue=!0,St({...ms(),animated:t})}function ms(){let{scale:t,position:e,
offset:n}=fn(),o=h("network").clientWidth/2-ds,r=h("network").clientHeight,[s,i]=[ds-r/2-n.y,r/2+n.y-ds];return us={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},ho=t,{position:e,scale:t,offset:n}}function Nt(){return{scale:ho,frame:us}}
function $c(){return ue}function Fe(){ue=!1,fs+=1}function St({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){fs+=
1;let r=o&&Pn();r&&de(Ec),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Ec,easingFunction:"easeInOutQuad"}})}
function _e(t){ue=!1;let e=Math.min(Math.max(T.getScale()*t,ho/4),10);St({position:T.getViewPosition(),scale:e,animated:!0})}
function Nc(t,e){ue=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();de(),St({position:{x:n+t/r,y:o+e/r},scale:r})}function wo(){
if(!d.selected)return;let t=rt(u,d.selected).flatMap(c=>Z(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[gn(),Oc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let f=T.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;
ue=!1;let i={x:Ee(t.map(c=>c.x)),y:Ee(t.map(c=>c.y))},a=e?Math.max(T.getScale(),Op):T.getScale();St({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function Ac(t,e){ue=!1;let n=fn(t,{beside:Oc(),covered:Math.max(gn(),0)});St({...n,
scale:Math.min(n.scale,Lp*ho),animated:e})}function Oc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function gn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Ip:0}var Cp=350,Bp=600,Rp=2500,He=null,ps=0;function je(){return He}function fe(){He&&(window.cancelAnimationFrame(ps),ee(He.
places),He=null,cs())}function Bc(t,e,n){let o=u.nodes.map(({x:E,y:O})=>({x:E,y:O}));if(window.cancelAnimationFrame(ps),
He=null,o.some(({x:E,y:O},$)=>E!==t[$].x||O!==t[$].y)&&ee(t),cs(),!zt())return;let[r,s]=[Ic(),ms()],{nodeIndices:i,drawnIndices:a}=A(),
c=Math.max(...i.map(E=>Math.hypot(o[E].x-t[E].x,o[E].y-t[E].y)),0),f=i.length<=Bp&&a.length<=Rp;if(c*r.scale<1||!f||!Pn()){
e&&i.length?St({...s,animated:c*r.scale<1}):$t();return}e&&St(s);let m=e?Ic(s):r;He={places:t,scale:m.scale,labels:n()};
let[p,g]=[performance.now(),go()],w=()=>{let E=Math.min((performance.now()-p)/Cp,1),O=E*E*(3-2*E);if(E===1)return M();ee(
t.map(($,dt)=>Lc(o[dt],$,O))),go()===g?Cc(Lc(r,m,O),r.scale*(m.scale/r.scale)**O):$t(),ps=window.requestAnimationFrame(w)},
M=()=>{if(fe(),go()!==g)return $t();Cc(m,m.scale),e&&wo()};w()}function Ic(t){let{position:e,scale:n,offset:o}=t??{position:T.
getViewPosition(),scale:T.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Lc(t,e,n){return{
x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function Cc({x:t,y:e},n){T.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var F=h("overlay",HTMLCanvasElement),Dp=2500,Pp=300,Rc=2500,wn=I(()=>[T.getScale(),Nt().frame,A(),le()],()=>pc(T.getScale(),
Nt().scale,Nt().frame)),me=I(()=>[T.getScale(),Nt().frame,A(),le()],()=>{let t=T.getScale(),{scale:e,frame:n}=Nt(),{nodeIndices:o}=A(),
r=Dc()*(t/e)**2,s=o.slice(0,Math.ceil(r/Rc)),i=r<o.length*Dp,a=t===e?[...wn(),Fp(n,t)]:wn();return Zr(s,o,t,n,{crowd:i,taken:a})});
function Fp(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{left:r-F.clientWidth+n,top:s-
F.clientHeight+o,right:r,bottom:s}}function xn(){if(!zt())return;let t=vt(F),e=window.devicePixelRatio||1,[n,o]=[F.clientWidth,
F.clientHeight];(F.width!==Math.round(n*e)||F.height!==Math.round(o*e))&&(F.width=Math.round(n*e),F.height=Math.round(o*
e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),hs(t,at())}function _p(){let t=st(),e=t?null:d.selected??d.hovered,
n=t?jp(t):e&&Wp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Wt(o,e)&&qp(n,o);return Hp(n)}function Hp(t){
let e=t.nodes.filter(Z);return e.length?{...t,nodes:e,edges:t.edges.filter(un),ringed:t.ringed.filter(Z),pointed:t.pointed.
filter(Z)}:null}function jp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Wp(t){return{...te(t),ringed:rt(u,t),accented:new Set,pointed:[]}}function qp(t,e){for(let n of rt(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...rt(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function hs(t,e){if(u.nodes.length&&!A().nodeIndices.length)return yc(t,"The f\
ilters leave nothing to show.");let n=_p(),o=new Set(n?n.nodes:[]),r=je();if(r)Up(t,r,e,o);else for(let s of wn())hc(t,s,
e);for(let s of r?[]:me())!o.has(s.node)&&Pc(s,e)&&fo(t,s,e);n&&(t.globalAlpha=C().veil,t.fillStyle=C().ground,t.fillRect(
0,0,F.clientWidth,F.clientHeight),t.globalAlpha=1,zp(t,n,e))}function Up(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];fo(t,i,{
...r,x:r.x+f,y:r.y+m})}}function Dc(){return F.clientWidth*F.clientHeight}function Gp(t,{x:e,y:n,scale:o}){let[r,s]=[F.clientWidth,
F.clientHeight];return t.filter(i=>{let a=u.nodes[i],[c,f,m]=[e+a.x*o,n+a.y*o,a.size*o+Pp];return c>-m&&f>-m&&c<r+m&&f<s+
m})}function Pc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<F.clientWidth&&s+o>0&&s+n<F.clientHeight}function zp(t,{
nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Nt();for(let m of[...n].reverse())bc(t,u.edges[m],i,r.has(
m));for(let m of[...e].reverse())Re(t,u.nodes[m],i);for(let m of o)as(t,u.nodes[m],i,C().accent,2.5);for(let m of s)o.includes(
m)||as(t,u.nodes[m],i,C().ink,1.5);let c=[...new Set([...o,...s,...Gp(e,i)])],f=Math.ceil(Dc()/Rc);for(let m of Zr(c.slice(
0,f),e,i.scale,a,{ringed:o}))Pc(m,i)&&fo(t,m,i,o.includes(m.node))}var _c=5,Vp=5,Yp=40;function Fc(t,e=0){let n=at(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=jc(o,r,(_c+e)/n.scale)??
Kp(t.x-n.x,t.y-n.y);if(s!==null)return B(s);let i=Jp(o,r,(Vp+e/2)/n.scale);return i===null?null:V(i)}function Hc(t){let e=at();
return jc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,_c/e.scale)}function jc(t,e,n){let o=null,r=1/0;for(let s of Wc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Kp(t,e){if(d.selected)return null;let n=me().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Jp(t,e,n){let o=null,r=n;for(let s of Wc().
edges){let i=u.edges[s],a=Qp(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Wc(){let{nodeIndices:t,
drawnIndices:e}=A();if(!d.selected)return{nodes:t,edges:e};let n=te(d.selected);return{nodes:[...n.nodes.filter(Z),...t],
edges:n.edges.filter(un)}}function Qp(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function qc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Ct(
null);if(n.buttons)return yn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Fc(r);Ct(s),Xp(s,r)},Yp)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Ct(null),yn()}),T.on("click",
({pointer:n,event:o})=>{yn(),R(Fc(n.DOM,o?.pointerType==="touch"?8:0))}),T.on("zoom",yn)}function Xp(t,e){if(!t)return yn();
let n=h("tip");n.replaceChildren(...Zp(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function Zp(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[k(o.label,"strong"),l("span",{text:S(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
k(u.nodes[e.a].label)," – ",k(u.nodes[e.b].label)),l("span",{text:S(e.weight,"sentence")})]}function yn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var th=6,X=null;function Uc(){return X!==null}function eh(t){if(X)return gs();if(!tt().free||t.button||t.shiftKey||!t.isPrimary)
return;je()&&(fe(),$t());let e=h("drawing").getBoundingClientRect(),n=Hc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!nh(n))return;let{x:o,y:r}=u.nodes[n];X={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},T.interactionHandler.options.dragView=!1}function nh(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function oh({pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,
n-X.from.y];if(!X.moves&&Math.hypot(o,r)<th)return;X.moves=!0;let{scale:s}=at();Object.assign(u.nodes[X.node],{x:X.home.
x+o/s,y:X.home.y+r/s}),Ct(B(X.node)),xn()}function gs(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,moves:o}=X;
if(X=null,T.interactionHandler.options.dragView=!0,!o)return;Ct(null);let{x:r,y:s}=u.nodes[e];t?lo(e,{x:r,y:s}):Object.assign(
u.nodes[e],n)}function Gc(){h("network").addEventListener("pointerdown",eh,{capture:!0}),window.addEventListener("pointe\
rmove",oh),window.addEventListener("pointerup",gs),window.addEventListener("pointercancel",()=>gs())}var rh=1500,sh=.25,ih=.2;function ah(){let t=A().drawnIndices.length>rh?sh:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function xo(t,e){let n=ah();t.strokeStyle=C().edge;let o=e.scale/T.getScale();for(let r of A().
drawnIndices){let s=u.edges[r],i=K()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?ih:0),1),i&&(t.strokeStyle=C().changes[i]),i&&t.setLineDash(Le[i].map(a=>a*o)),is(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function ws(t){return t!==Mt?u.communities[t].name:jt(u,0)===Mt?"No communities":"Smaller communities"}function xs(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Mt)-+(e===Mt)||t-e).map(([t,e])=>({community:t,colour:ns(t),text:ws(t),count:e}))}
function ys(t){return!d.communities.length||d.communities.includes(t)}function ch(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...xs().map(lh)),e&&N(t,`[data-community="${e}"]`)?.focus())}function lh({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:ys(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Stop filtering by this community":"Filter by this community",onclick:()=>x(
{communities:r?s:[...s,t].sort((i,a)=>i-a)})},Dn(e),k(n),l("span",{class:"type-count",text:y(o)})))}function zc(){let t=l(
"ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,
b()],()=>ch(t))}function bs({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${S(i,o)} in ${S(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${S(e[1],o)}, in ${y(n[0])} → ${S(n[1],"article")}`}function Vc(t){
let e=La(t),n=e&&bs(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Rt(t){let[e,n]=[()=>Ct(t),()=>Ct(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function bn(t){
let e=u.nodes[t],n=B(t);return l("button",{type:"button",class:"end",...Rt(n),onclick:()=>R(n)},J(u.types[e.type]),k(e.label))}
function yo(t){let e=B(t);return l("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)},k(u.nodes[t].label))}
function bo(t,e,n,o){let r=u.nodes[t],s=B(t),i=l("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>R(s)},
J(u.types[r.type]),k(r.label),Li(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:sn(n,d.rank)}));
let a=V(o),c=d.rank!=="weight"&&sn(q()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:y(n),...Rt(a),onclick:()=>R(
a),"aria-label":`${S(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function ct(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=nt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function vs(t,e,n,o){let r=h(t,HTMLInputElement);
ct(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=S(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function vo(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function We(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var dh=12,ht=ie(u.articles);function So(t){return t.length===1?Me(t[0]):`${y(t.length)} of ${y(ht.length)} sources`}function Ss(t){
let e=ht.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===ht.length?null:e})}function uh({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??ht.map(o=>o.name));e.checked?n.add(t):n.delete(t),Ss(n)}});
return e}function fh({name:t,count:e},n){return l("label",{class:"switch"},n,k(Me(t)),l("span",{class:"type-count",text:y(
e)}))}function Yc(){let t=ht.map(uh),e=ht.map((s,i)=>fh(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=ht.length<dh;let o=ht[0]?.name?"All articles are of one source.":"No article names its so\
urce.";ct("sources",ht.length<2&&o),n.addEventListener("input",()=>{let s=D(n.value);e.forEach((i,a)=>{i.hidden=!D(Me(ht[a].
name)).includes(s)})});let r=()=>ht.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>Ss(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
ht.map(({name:i})=>i));for(let i of r())s.delete(i);Ss(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(ht[a].name)})})}var mh=2,Vt=ke(u.articles).map(z),vn=ie(u.articles).map(({name:t})=>t),Eo=["First","Second"],ko=l("select",{id:"compare-\
by",onchange:()=>x({compare:hh(ko.value)})},l("option",{value:"",text:"Nothing"}),Vt[0]!==Vt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),vn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),Mo=Eo.map(t=>["fr\
om","until"].map(e=>ph(`${t} period: ${e}`))),To=Eo.map(t=>l("select",{multiple:!0,size:Math.min(vn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:Zc},...vn.map(e=>l("option",{value:e,text:Me(e),dir:"auto"})))),Qc=Eo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},Mo[e][0],l("span",{text:"–"}),Mo[e][1]),
To[e])),Xc=l("p",{class:"hint",text:"The strip below the drawing also chooses the second period."}),ks=l("div",{class:"c\
ompared",id:"compared"}),Kc=l("span",{class:"frame-changes"},...Object.keys(Qt).map(t=>l("span",{},nl(t),t)));function ph(t){
return l("input",{type:"date",min:Vt[0],max:Vt.at(-1),"aria-label":t,onchange:Zc})}function hh(t){if(t==="sources")return{
by:t,sides:[vn.slice(0,1),vn.slice(1)]};if(t!=="periods")return null;let[e,n]=[Vt[0],Vt[Vt.length-1]],o=Vt.find((s,i)=>s>
e&&i>=(Vt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,sides:[[e,gh(r[0])],[...r]]}}
function gh(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Zc(){let{compare:t}=d;if(!t)return;
let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...To[o].selectedOptions].map(({value:i})=>i);let[r,s]=Mo[o].map(({
value:i})=>i);return Lt(r)&&Lt(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function tl({
by:t,sides:e}){return e.map(n=>t==="sources"?So(n):It(n[0],n[1]))}function el(){return d.compare?`Compared: ${tl(d.compare).
join(" with ")}`:""}function nl(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":Le[t].join(" "),"str\
oke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return L("svg",{viewBox:"0 0 48 12",class:`\
change-sign ${t}`,"aria-hidden":"true"},L("path",n),L("circle",o))}function Jc(t,e,n){return t.filter((o,r)=>o?.kind===e&&
n[r]).length}function wh({nodes:t,edges:e}){let n=b(),o=Object.entries(Qt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
nl(s),s),l("td",{text:y(Jc(t,s,n.nodes))}),l("td",{text:y(Jc(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function xh({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Qt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,mh)),o=e.filter(({likelihood:r})=>Math.abs(r)>=Gr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(yh)),l("p",{class:"hint",text:`Edges whose share changed: ${y(e.length)}. Of these, with a G² of at l\
east ${Gr}, which chance alone gives in 1 of 20 cases: ${y(o)}.`})]}function yh(t){let e=V(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)};return l("li",{},
l("button",i,r," – ",s),` ${bs(t,"sentence")}`)}function bh(){let{compare:t}=d,e=K();h("compare-form",HTMLDetailsElement).
open||=t!==null,ko.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of To[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of Mo[i].entries())f.value=a[c];for(let[i,a]of Qc.entries()){a.hidden=!t,
To[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Kc.hidden=!e,N(document,".frame-legend")?.append(Kc),Xc.hidden=t?.by!=="period\
s",t&&Q(),ks.hidden=!e,!t||!e)return;let{sizes:n}=e,o=tl(t).map((i,a)=>`${Eo[a]}: ${i}, ${S(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";ks.replaceChildren(...nt([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${y(r)}.`}),wh(e),...xh(e)]))}function ol(){let t=h("compare");t.hidden=ko.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),ko),...Qc,Xc),ks),v(()=>[d.compare,K(),b()],bh)}var rl={types:()=>d.types.every(Boolean)?"":Sh(),minimum:()=>d.minimum>1?`At least ${S(d.minimum,"sentence")}`:"",focus:()=>d.
focus?vh(d.focus):"",rank:()=>d.rank===Tt(u).rank?"":`Ranked by ${yt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${S(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>kh(),
compare:el,period:()=>d.period?It(...d.period):"",sources:()=>d.sources?So(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Jt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:Ms};
function Ms(){return d.moved.length?`${S(d.moved.length,"node")} moved`:""}function vh({node:t,depth:e,rings:n}){return`\
Within ${S(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Sh(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function kh(){let{communities:t}=d;
return t.length===1?`Community of ${ws(t[0])}`:t.length?`${y(t.length)} communities`:""}function sl(){return Object.entries(
rl).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Mh=new Set(["types","minimum"]);function Th(t){let e={...Tt(u),
focus:null,moved:[]};x({[t]:e[t]})}function Eh(){let t=Object.entries(rl).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Mh.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Th(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(N(
n,"button")??N(h("more-filters"),"summary"))?.focus()}function il(){h("reset").addEventListener("click",()=>{x({...Tt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],Eh)}var pe=16,$h=400;function Ao(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*pe,s=sl(),i=[h("counts").textContent,
Ms(),d.view==="map"&&Xn(u.map),u.about.built&&`built ${G(u.about.built)}`],a=n?[...$o(u.about.title,r,1.5*o,!0),...$o(i.
filter(Boolean).join(" · "),r,o),...$o(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Ih(Nh(),r,o),...$o(e,r,o)];
return{above:a,below:c,top:al(a),bottom:al(c)}}function Sn(t,e,n){let o=n+pe/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=ll(r);let s=pe;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=cl(r),t.fillStyle=C().ink,t.fillText(i,s+(a?Ts(r):0),o),s+=Oo(r,i)+(a?Ts(r):0)+pe}}function Nh(){let t=u.types.flatMap(
(r,s)=>{let i=A().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||K()?C().muted:r.colour;return i?[{
text:r.plural,sign:No(r.shape,a)}]:[]});if(K())return[...t,...Ah()];let e=A().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:No("square",C().muted,!0)},o=d.colours==="community"?xs().filter(({community:r})=>ys(r)).
map(({colour:r,text:s})=>({text:s,sign:No("dot",C().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Ah(){return Object.
keys(Qt).map(t=>({text:t,sign:No("dot",C().changes[t],t==="went"||t==="shrank")}))}function No(t,e,n=!1){return(o,r,s,i)=>{
mo(o,t,r,s,i),o.fillStyle=n?C().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function $o(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of ft(t,$h).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&Oo(r,a)<=e?s[s.length-1]=a:s.push(...Oh(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function Oh(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&Oo(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Ih(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ft(s,60),sign:i},c={letters:n,parts:[]},f=Oo(c,a.
text)+Ts(c)+pe;f>r+pe&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function cl({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Bt}`}function ll({letters:t}){return Math.round(1.5*t)}function Ts({letters:t}){
return 1.5*t}function Oo(t,e){let n=vt(F);return n.font=cl(t),n.measureText(e).width}function al(t){return t.length?t.reduce(
(e,n)=>e+ll(n),0)+pe:0}var dl=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var kn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(L("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=L("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
dl," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(L("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function ul(t,e,n){let o=L("title",{},t.replace(dl,"\
 "));return L("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Bt,role:"img"},o)}function fl(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Io=2,Lh=18,Ch=100;function ml({ground:t,credit:e}){return es(t,()=>pl(Ao(F.clientWidth,{credit:e})))}function pl(t){
let[e,n]=[F.clientWidth,F.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Io,height:o*Io}),s=vt(r);return s.scale(
Io,Io),s.fillStyle=C().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
gl(s),s.restore(),Sn(s,t.above,0),Sn(s,t.below,t.top+n),r}function hl({ground:t,credit:e}){return es(t,()=>{let[n,o]=[F.
clientWidth,F.clientHeight],r=Ao(n,{credit:e}),s=r.top+o+r.bottom,i=ul(u.about.title,n,s),a=new kn(i);a.fillStyle=C().ground,
a.fillRect(0,0,n,s);let c=L("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),gl(new kn(c)),Sn(
a,r.above,0),Sn(a,r.below,r.top+o),i})}function gl(t){let e=at();uo(t,e,e.scale,Nt().scale),xo(t,e);for(let n of A().nodeIndices)
Re(t,u.nodes[n],e);hs(t,e)}function Es(){return pl(Ao(F.clientWidth,{titled:!1,letters:Lh}))}function wl(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Es();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,Ch)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var xl={x:0,y:0,scale:1},Bh=100,Ns=0;function Rh(){let t=T.getScale();if(t!==Ns){Ns=t;for(let e of u.nodes)T.body.nodes[e.
index].options.borderWidth=co(e,t)}}function Dh(t){if(hn())return Tc(t);Rh(),uo(t,xl,T.getScale(),Nt().scale),xo(t,xl),Mc(
t)}function Ph(){hn()||!zt()||(xn(),ls())}function yl(){if(zt()){if(po(),hn())return $t();xn(),ls()}}function Fh(){let t=()=>{
Uc()||(fe(),Fe(),de())};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function As(){pt()||(po(),zt()&&$t())}var Os=null,
Lo=0;function bl(){window.clearTimeout(Lo),Lo=0;let t=tt()!==Os;Os=tt(),Bc(ce(),t,me)}function _h(){if(!zt()||tt()===Os||
!ss())return bl();window.clearTimeout(Lo),Lo=window.setTimeout(bl,Bh)}function $s(){Xa()&&(os(),As())}function vl(){let t=N(
h("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",Sc),T.on("beforeDrawing",Dh),T.on("afterDrawing",Ph),Fh(),T.on("r\
esize",()=>queueMicrotask(()=>{$c()&&Pe()})),h("zoom-in").addEventListener("click",()=>_e(1.4)),h("zoom-out").addEventListener(
"click",()=>_e(1/1.4)),h("zoom-all").addEventListener("click",()=>Pe(!0)),h("drawing").addEventListener("keydown",jh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",$s),v(()=>[d.theme,d.colours],$s),v(()=>[K()],()=>{
Ns=0,os(),As()}),Gc(),zc(),wl($s),v(()=>[tt(),d.moved],_h),v(()=>[A(),d.view],As),v(()=>[d.selected,d.view,st()],yl),v(()=>[
d.hovered],()=>{hn()||yl()}),v(()=>[d.selected,d.view],()=>{je()||wo()})}function Hh(t,e){if(d.selected?.kind!=="node")return;
let{index:n}=d.selected,[{x:o,y:r},s]=[ce()[n],T.getScale()];lo(n,{x:o+t/s,y:r+e/s})}function jh(t){if(t.target!==h("dra\
wing")||!wt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Hh:Nc,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(
0,-e),ArrowDown:()=>n(0,e),"+":()=>_e(1.25),"=":()=>_e(1.25),"-":()=>_e(.8),0:()=>Pe(!0)};o[t.key]&&(t.preventDefault(),
o[t.key]())}var Wh=1500,Co=l("p",{class:"frame-hint","aria-hidden":"true"}),Sl=0;function kl(t){Co.textContent=t,Co.classList.add("s\
hown"),window.clearTimeout(Sl),Sl=window.setTimeout(()=>Co.classList.remove("shown"),Wh)}function qh(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),kl("Ctrl + wheel zooms; so does the wheel after a click"))}var Mn=null;function Uh(t){
let[e,n]=t.touches,o=Mn;if(Mn=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!Mn)return t.type==="touchmov\
e"&&kl("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[T.getViewPosition(),T.getScale()],i={x:r.x-
(Mn.x-o.x)/s,y:r.y-(Mn.y-o.y)/s};Fe(),de(),T.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function Ml(){if(!Y)
return;h("drawing").append(Co);let t=h("network");t.addEventListener("wheel",qh,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,Uh,{capture:!0,passive:!1})}function Gh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
ct("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);We("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),ct("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Jt(o)]);We("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function zh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Tl(){Gh(),v(()=>[d.problem],zh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[qt(d)],()=>{qt(d)&&Q()})}var Is={width:320,height:40},Vh=60,Ls=["from","until"],H=ke(u.articles);function Yh(){let{days:t,counts:e}=Hn(H,Vh),n=H[H.
length-1]-H[0]+1,o=Math.max(...e),[r,s]=El(),{width:i,height:a}=Is;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=H[0]+p-1>=r&&H[0]+m<=s;return[
L("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function El(){let[t,e]=[H[0],H[H.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Kh(t){let[e,n]=[H[0],H[H.length-1]],[o,r]=Ls.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),x({period:o===e&&r===n?null:[z(o),z(r)]}),$l()}function $l(){let[t,e]=El(),n=H[0],o=(n+H[H.length-1])/2;Ls.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",G(z(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=It(z(t),z(e));let r=u.articles.length-H.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${S(r,"article")} without a date ${r===1?"is":"are"} left out.`,Yh()}
function Nl(){let t=H.length>1&&H[0]<H[H.length-1],e=H.length>0&&`All dated articles are of ${G(z(H[0]))}.`;if(ct("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Is.width} ${Is.height}`);
for(let n of Ls){let o=h(n,HTMLInputElement);o.max=String(H[H.length-1]-H[0]),o.addEventListener("input",()=>Kh(n))}v(()=>[
d.period],$l)}}function Jh(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Qh(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=N(e,".type-count");o&&(o.textContent=y(t[n]))})}function Al(){
Jh(),v(()=>[b()],Qh)}var Cs=!u.edges.length&&"There are no edges.";function Xh(){ct("rank",Cs),We("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Ut(d.rank)?" Measured over all articles.":
"",e=$e(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Zh(){let t=zn(u);ct(
"verb",!t.length&&"No edge says what one of its ends does with the other."),We("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function tg(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=A(),s=(f,m,p)=>f===m?S(m,p):`${y(f)} of ${S(m,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function eg(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;ct("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,vo("officials",()=>d.officials,o=>({officials:o})),vo("hide-isolates",
()=>!Jn(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Jn({...d,isolates:!0});ct("isolat\
es",Cs||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function Ol(){Al(),vs("minimum",
Ne(u.edges.map(e=>e.weight)),"minimum","sentence"),vs("minimum-documents",Ne(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);ct("all",Cs||t&&"Each edge is among the strongest of a node."),
vo("all",()=>d.all,e=>({all:e})),Xh(),Zh(),Nl(),Yc(),Tl(),eg(),ol(),v(()=>[A()],tg),il()}var ng=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Bo(t){return ng.reduce((e,[n,o])=>e.replace(n,o),t)}function Bs({length:t}){return t<4?0:t<7?1:
2}var og=[0,1,2].map(()=>new Uint8Array(256));function Rs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=og;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Dt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[rg,sg]=[.5,.25],[Il,Ll]=[4,3],lt=255;function Cl(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=D(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Bo),nodes:t.length,others:e.length}}function Bl(t,e,n=1/0){let o=D(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Il,a=Ds(t,ag(t,o),r,s);return i&&(a=Ds(t,cg(t,o),r,s)||
a),i&&!a&&Ds(t,lg(t,o),r,s),ig(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Dt.sound}))}function Ds(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:rg)+(i.
drawn?0:sg),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function ig(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function ag({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Ps(t,a=>a.startsWith(i)?0:lt)):[];return i=>i.plain.includes(e)?i.plain===e?Dt.whole:i.plain.startsWith(e)?Dt.start:i.
plain.includes(r)?Dt.word:Dt.part:s.length&&Fs(i,s)<lt?Dt.anyOrder:o.length>=Il&&i.joined.startsWith(o)?Dt.joined:1/0}function cg({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Bo(r),i=s.length>=Ll;return Ps(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:lt)});return r=>{let s=Fs(r,o);return s<lt?Dt.sound+s/lt/4:1/0}}function lg({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Bo(a),f=Bs(c);return Ps(e,(m,p)=>{if(c.length<Ll)return t[p].startsWith(a)?0:lt;let g=Rs(
c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?lt:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=Bs(s);return a=>{
let c=Fs(a,r);if(c<lt)return Dt.fault+c/lt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let m=Rs(
s,a.joined,i);return m<=i?Dt.fault+(9*m+4)/lt:1/0}}function Ps(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function Fs({words:t},e){if(e.length>t.length)return lt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===lt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return lt;n+=r[t[s]],o|=1<<s}return Math.
min(n,lt-1)}var Rl=8,Dl;function dg(){return Dl??=Cl(u.nodes,u.others),Dl}function ug(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${S(o,"article")}, in the files, not drawn`}
function fg([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${S(u.unlisted,"name")} more.`:"No name or alias matches."}var Tn=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Bl(dg(),
e,this.otherChosen?Rl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Rl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?fg(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:l("small",{},"alias ",k(o)),p=s?l("small",
{text:"similar spelling"}):null,g=ug(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),l("span",{class:"found"},k(a),m,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:S(f,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function En(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Ro(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new Tn(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var mg={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},$n="~";function Pt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function pg(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Pt(n).slice(1,-1)).join(`
`)}"""`:Pt(t)}function _s(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${pg(n)}`:[])}function jl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],_s({title:t}),...e.flatMap(hg)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function hg({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Pt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${Pt(c)} = ${Pt(f)}`);return[["[[step]]",..._s({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",..._s({...c})])]}function Wl(t){let e=o=>Array.isArray(o)?o:[];
if(!Array.isArray(t?.steps))return null;let n=e(t.steps).map(o=>({...Pl(o,["title","text","view"]),path:e(o?.path).map(String),
names:Object.fromEntries(Object.entries(o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Pl(
r,["text","article","source"]))}));return{title:String(t.title??""),steps:n}}function Pl(t,e){return Object.fromEntries(
e.map(n=>[n,String(t?.[n]??"")]))}function Hs({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===
e[n]);return o.length===1?o[0].id:void 0}function js(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");
try{r=decodeURIComponent(r)}catch{}return{field:n,value:r,ids:r.split($n).slice(0,mg[n]??0)}})}function ql(t,e){return js(
e.view).map(({field:n,value:o,ids:r})=>{let s=r.map(a=>Hs(t,e,a)??a),i=o.slice(r.join($n).length);return`${n}=${encodeURIComponent(
s.join($n)+i)}`}).join("&")}function Ul(t,e){return e.path.map(n=>Hs(t,e,n)??n)}function Fl({names:t},e){return Object.hasOwn(
t,e)?t[e]:e}function Gl(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].id].sort().join($n))),o=i=>t.
nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>Hs(t,e,m)),f=i.flatMap((m,p)=>m&&c[p]===void 0?[Fl(e,m)]:[]);
for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().join($n))&&f.push(`${o(p)} – ${o(g)}`)}
return f},s=js(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(c,i==="edge");let f=i==="other"?t.others:
i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?[Fl(e,a)]:[]});return[...new Set([...s,...r(e.path,!0)])]}
function zl(t,e,n){let o=js(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),
[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[
c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[c,f]),...t.articles.filter(({id:c})=>a.includes(
c)).map(({id:c,title:f})=>[c,f||c])])}function _l(t){return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}var Hl=new WeakMap;
function gg(t,e){let n=Hl.get(t)??new Map;return n.size||(t.sentences.forEach((o,r)=>{let s=_l(o.text);n.set(s,[...n.get(
s)??[],r])}),Hl.set(t,n)),n.get(_l(e))??[]}function Nn(t,{text:e,article:n}){let{articles:o,sentences:r}=t,s=gg(t,e);return s.
find(i=>o[r[i].article].id===n)??s[0]??null}var Yl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Kl=500,Ws=["checked","doubtful"];function Po(t){return t.
map(D).sort().join("|")}function qs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function ne(t){return t.every(e=>D(e)!=="")}function Us(t,e){let[n,...o]=e.map(D);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Po(s)===Po(e):s.some(i=>D(i)===n))}function Jl(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(D):[],i=t.filter(m=>m.section!==o||Po(m.names)!==Po(r)),a=i.filter(m=>!m.names.some(p=>s.includes(D(p)))),
c=Ql(e,n)?a:[...a,e],f=wg(c);return f?{corrections:t,said:f}:{corrections:c,said:a.length<i.length?"Its other correction\
s were removed.":""}}function wg(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(D(a));for(let{section:a,
names:c}of t){let[f,m]=a==="same"?c.map(o):[];f!==m&&e.set(f,m)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(D):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:f}of t){let[m,p=m]=c,g=["drop","different"].includes(a)?
void 0:c.find(E=>r.has(D(E)));if(g!==void 0)return`${Yt(g)} is dropped: undo that first.`;if(a==="different"&&o(m)===o(p))
return`${Do(m,p)} cannot be both merged and split: undo the other correction first.`;if(a==="mark"&&c.length>1&&o(m)===o(
p))return`${Do(m,p)} are merged, so there is no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(m)}`,
M=s.get(w);if(M!==void 0&&M!==f)return`Merged nodes cannot have two ${a==="type"?"types":"names"}: ${Do(M,f)}.`;s.set(w,
f),a==="rename"&&i.set(D(m),D(f))}for(let a of i.keys()){let c=new Set([a]),f=i.get(a);for(;f!==void 0&&i.has(f)&&!c.has(
f);)f=i.get(c.add(f)&&f);if(f===a&&c.size>1)return"Names cannot be exchanged in a circle: choose another name for one of\
 them."}return""}function Ql({section:t,names:e,value:n,note:o},r){let s=e.map(f=>xg(f,r)),[i,a]=s;return{same:()=>i!==void 0&&
i===a,different:()=>i!==void 0&&i!==a&&!i.names.has(D(e[1])),drop:()=>s.every(f=>f===void 0),rename:()=>i?.label===n,type:()=>i!==
void 0&&r.types[i.type].name===n,mark:()=>{let f=e.length>1?Lr(r,i?.index,a?.index):r.nodes[i?.index??-1];return f?(!n||
f.mark===n)&&(!o||f.note===o):!n&&!o}}[t]()}var Vl=new WeakMap;function xg(t,e){let n=Vl.get(e);if(!n){let o=[...e.nodes.
map(r=>({...r,aliases:r.forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,
called:a,aliases:c})=>({own:a.map(D),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(D))}}));n=new Map(o.flatMap(
({named:r})=>[...r.names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);Vl.set(e,n)}return n.get(
D(t))}function Xl(t,e){try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>yg(o,e)&&!Ql(o,e)):[]}catch{return[]}}
function yg(t,{types:e}){let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(
Yl,n)||!i.every(f=>typeof f=="string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(
a)&&["",...Ws].includes(r)&&r+s!=="",rename:a===1&&ne([r]),type:a===1&&e.some(({name:f})=>f===r)};return ne(o)&&c[n]}function Gs(t){
return["# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(
Yl).flatMap(([n,o])=>{let r=t.filter(s=>s.section===n).flatMap(o?bg:vg);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}\
]`,...r]:[]}),""].join(`
`)}function bg({section:t,names:e,value:n,note:o}){let r=e.map(Pt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Pt(o)}`].filter(Boolean).join(
", ")} },`]}function vg({names:t,value:e}){return[`${Pt(t[0])} = ${Pt(e)}`]}function Zl({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?Yt(r):Do(r,s);return{same:`Merge ${i}`,different:`Split ${i}`,drop:`Drop ${Yt(r)}`,rename:`Renam\
e ${Yt(r)} to ${Yt(n)}`,type:`Change the type of ${Yt(r)} to ${n}`,mark:[i,n&&`${n}`,o&&Yt(o)].filter(Boolean).join(": ")}[t]}
function Do(t,e){return`${Yt(t)} and ${Yt(e)}`}function Yt(t){return`“⁨${ft(t,80)}⁩”`}function qe(){return ua(u,d)}function Ue(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...jr(u),focus:null})})}function zs(){let t=h("details").contains(document.activeElement);R(null),t&&h("drawing").focus()}function Ge(t,e,...n){
let o=ut("Close details",zs);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function Fo({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),Ue())}function _o(t,[e,n],o){let{first:r,last:s}=Ra(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&G(r)],["Last seen",s&&G(s)]],a=Vs(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Vc(t)):a}function Vs(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function ze(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Ho({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(k(e)),n}function jo(){return!Y&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),N(e,"summary")?.focus()}})}
function Wo(){return!Y&&l("div",{id:"pending"})}function he(t,e,n="",o=""){let{corrections:r,said:s}=Jl(d.corrections,{section:t,
names:e,value:n,note:o},u);x({corrections:r}),h("corrected").textContent=s}function Sg(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function Ks(t,e){let n=t.map(o=>{let r=Zl(o),s=()=>{Sg(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function Ys({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=qs(u,{kind:t,index:e}),
s=Us(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function kg(t){let e=Ws.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Ys(t);o===s&&o===a?h("corrected").textContent=td:he(
"mark",r,o===s?a:o,i)}})),n=ed("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Ys(t);he("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=td)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var td="graphkit.toml h\
as it: remove it there.";function ed(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:Kl,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Mg(t){let{index:e,called:n,forms:o}=t,[r]=n,s=ed("name","Name",m=>{if(!ne([m]))return Js();he("rena\
me",[r],m),u.nodes.some(g=>g.index!==e&&g.label===m)&&(h("corrected").textContent="Another node has this name; “Merge wi\
th” merges both.")}),i=l("select",{id:"correct-type",onchange:()=>he("type",[r],i.value)});i.append(...u.types.map(m=>l(
"option",{text:m.name,value:m.name})));let a=En("correct-same"),c=([m])=>{a.value="",m!==r&&ne([m])&&he("same",[r,m])},f=o.
filter(({text:m,splits:p})=>p&&ne([m])&&D(m)!==D(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Ro(a,"Merge with",m=>c(u.nodes[m].called),m=>c(u.others[m].called)),f.length>0&&l("div",{class:"depths",
role:"group","aria-label":"Split off"},l("span",{text:"Split off:"}),...f.map(({text:m})=>l("button",{type:"button",class:"\
depth",onclick:()=>he("different",[r,m])},k(m)))),l("button",{type:"button",class:"ask",text:"Drop this node",onclick:()=>he(
"drop",n.filter(m=>ne([m])))})]}function qo(t){if(Y)return null;let e=ne(qs(u,t))?[l("p",{class:"hint",text:"The next bu\
ild applies these corrections, and shows marks and notes. “Corrections” saves them as a file."}),...kg(t),...t.kind===
"node"?Mg(u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter\
 or a digit cannot be corrected."})],n=ze("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function Js(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Ys(e),s=Us(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Ks(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&D(g.names[0])===D(n[0]));N(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:f}=u.
nodes[e.index]??{},m={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[f]?.name};for(let[p,g]of Object.entries(
m)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function nd({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Tg(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Tg(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Dr(i[e]):Yn(i[e],
r),c=s?Pr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ra(c)}`:a})),l("dd",{text:aa(
t,i[e],c)||`${o}.`})]}var et="~";function Uo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function od(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Qs(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ve(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Xs(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Eg({edges:t,nodes:e}){return new Map(
t.map(({a:n,b:o,index:r})=>[[e[n].id,e[o].id].sort().join(et),r]))}function rd(t){let e=Xs(t.nodes),n=Xs(t.articles),o=Eg(
t),r=Tt(t),s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:$g(),node:Ve(e,i=>s(i,"node"),i=>({selected:B(
i)})),edge:Ve(o,i=>s(i,"edge"),i=>({selected:V(i)})),other:Ve(Xs(t.others),({other:i})=>i,i=>({other:i,selected:null})),
path:Ng(t,e),"not-through":Ag(t,e),"not-through-type":Og(t),view:Uo("view",["drawing",...t.map.land?["map"]:[],"matrix",
"nodes","edges"]),matrix:Bg(t),focus:Ig(t,e),moved:Lg(t,e),without:Cg(t),min:od("minimum",Ne(t.edges.map(i=>i.weight))),
articles:od("minimumDocuments",Ne(t.edges.map(i=>i.documents))),rank:Uo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Rg(
t),community:Dg(t,e),period:Pg(t),source:_g(t),compare:Fg(t),article:Ve(n,({article:i})=>i,i=>({article:i})),topic:Ve(e,
({topic:i})=>i,i=>({topic:i})),officials:Qs("officials",r.officials),all:Qs("all",r.all),isolates:Qs("isolates",r.isolates),
colours:Uo("colours",["type","community"]),theme:Uo("theme",["system","light","dark"]),read:Ve(n,({reader:i})=>i,i=>({reader:i}))}}
function $g(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}
function Ng(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(et):"",read:([n])=>{let[o,
r,s]=n.split(et),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(
s??"")?Number(s)-1:0}}}}}function Ag(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function Og({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Ig(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(et):"",read:([n])=>{let[o,r,s]=n.split(
et),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function Lg(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(et)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function Cg(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Bg(t){let e=t.types.map(({
name:o})=>o),n=Ae(t).join();return{write:({matrix:o})=>o.join()===n?"":o.map(r=>e[r]).join(et),read:([o])=>{let[r,s,i]=o.
split(et).map(a=>e.indexOf(a));return r>=0&&s>=0&&i===void 0?{matrix:[r,s]}:{}}}}function Rg(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function Dg(t,e){return{write:({communities:n})=>n.
map(o=>o===Mt?et:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
jt(t,t.nodes[s].community):r===et?Mt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Pg(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(et):"",read:([n])=>{let o=n.split(et);return e&&
o.length===2&&o.every(Lt)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Fg(t){let e=new Set(ie(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(et)]).map(s=>`${r+1}${et}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${et}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(et));return r.every(([i,a,...c])=>Lt(
i)&&Lt(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function _g(t){let e=ie(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function ge(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function sd(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var oe=rd(u),Zs=["story","theme","read"],Hg=Object.keys(oe).filter(t=>!Zs.includes(t));function Ft(){return ge(oe,d,Hg)}
function Go(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",matrix:Ae(u),sentences:Qn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Tt(u),...sd(oe,t)}}function _t(){return d.step===null?void 0:d.story.steps[d.step]}function At(t){let e=d.story.steps[t];if(!e)return;let{theme:n}=d;
x({colours:"type",...Go(ql(u,e)),theme:n,step:t,left:t,open:!0}),Y&&!Ie()&&x({view:"drawing"});let o=Ul(u,e).join(),r=Zt().
findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{...d.path,number:r}}),x({told:Ft()})}function On(){
x({step:null,editing:!1})}function id(){let t=Ft(),e=st()?.nodes.map(n=>u.nodes[n].id)??[];return{view:t,path:e,names:zl(
u,t,e)}}function zo(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);x({story:{...d.story,steps:t},step:n,left:n??
0,before:null,unsaved:!0})}function An(t,e,n,...o){return[...t.slice(0,e),...o,...t.slice(e+n)]}function ti(){let t=d.step===
null?d.story.steps.length:d.step+1,e={title:"",text:"",...id(),quotations:[]};zo(An(d.story.steps,t,0,e),t),x({told:Ft()})}
function Ye(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&zo(An(n.steps,e,1,{...o,...t}),e)}function ad(){Ye(id()),x({told:Ft()})}
function ei(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||zo(An(An(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function cd(t){
let{story:e,step:n}=d;zo(An(e.steps,t,1),n!==null&&n>t?n-1:n),x({before:e,told:""})}function ld(){let{story:t}=d;x({story:an,
step:null,left:0,unsaved:!1,before:t})}function dd(){d.before&&x({story:d.before,before:null,unsaved:!0})}function jg(t){
let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[
Jt(u.articles[o]),s].filter(Boolean).join(" · ")}}function ni(t){let e=W(),n=_t()?.quotations.map(o=>e&&Nn(e,o))??[];return t.
every(o=>n.includes(o))}function ud(t){_t()||ti();let e=W(),{quotations:n}=_t()??{quotations:[]},o=n.filter(s=>!e||!t.includes(
Nn(e,s)??-1)),r=t.flatMap(s=>jg(s)??[]);Ye({quotations:ni(t)?o:[...o,...r]})}function fd(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>ud(t)});return md(e),
e}function md(t){let e=d.editing&&ni((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function pd(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)md(e)})}function oi(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??k(n||o))}function In({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Or(r),a=[o,n&&G(n),e?t:""].filter(Boolean).map(f=>k(f)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var hd=-1;async function gd(t){let e=d.selected;if(!e)return;let n=await Q();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Wg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Vr(n,zr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
wd(n,r);t.replaceChildren(l("h3",{text:qg(n,s,o.length)}),...to(n,a).map(p=>ri(n,p,rt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(Ug(Math.min(f,qr),f),l("p",{class:"on-paper",text:`… and ${S(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Wg(){return l(
"p",{class:"missing",text:d.problem})}function qg(t,e,n){let o=e.filter(i=>Ce(t,bt(i))).length,r=e.length===n?S(n,"sente\
nce"):`${y(e.length)} of ${S(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${S(o,"headlin\
e")} among them`:"")}function wd({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Ug(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>x(
{sentences:d.sentences+qr})})}function ri(t,{article:e,headline:n,references:o},r,s){let i=In(t.articles[e]),a=n===null?
void 0:xd(t,bt(n),r,s,"span");return l("article",{},l("h4",{},oi(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Vo(t,c,
r,s))))}function Vo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=xd(
t,c,n,o),p=t.locations.get(c);p&&m.append(l("small",{class:"place"}," · ",k(p))),a.append(m)}),a.append(fd(r)),a}function xd({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=f?[...a,[...f,hd]]:a;for(let M of eo(w,p)){let[E,O,$]=M,dt=i.slice(E,O);if($===hd){m.append(i.slice(g,E),l("b",
{text:dt})),g=O;continue}let U=p($)?l("mark",{text:dt}):l("span",{class:"name",text:dt});if(U.style.setProperty("--type",
u.types[u.nodes[$].type].colour),p($)||U.addEventListener("click",ve=>{ve.stopPropagation(),R(B($))}),m.append(i.slice(g,
E),U),c?.has(a.indexOf(M))){let{label:ve}=u.nodes[$];p($)?m.append(" (",k(ve),")"):U.title=ve}g=O}return m.append(i.slice(
g)),m}async function Yo(t,{index:e,a:n,b:o}){let r=await Q(),s=r&&$a(r,zr(r,r.edges[e],b().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[bt(s)],a=In({...r.articles[i],title:""});a.prepend(oi(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},Vo(r,s,[n,o],wd(r,e))),a)}function yd(t){let{chosen:e}=b(),n=Rr(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>zg(r,t)))}function zg({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${S(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await Q();if(!m)return;let g=Rr(u,i,m,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Vg(m,w,g,i)))}},c,a,f)}function Vg(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Vo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Yg=100,Ko=30,bd=I(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Fi(t[0],t[t.
length-1]):[]});function Jo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Kg(t),[s,i]=[on(n[0]),on(n[n.length-
1])],a=Math.max(...r),c=`most in ${on(n[r.indexOf(a)])}: ${y(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${S(f,o)}`],p=L("svg",{viewBox:`0 0 ${n.length} ${Ko}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Jg(w,g,a,`${on(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Kg(t){let e=bd().length>Yg,n=s=>e?s.slice(0,4):s,o=[...new Set(bd().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Jg(t,e,n,o){let r=e?Math.max((Ko-1)*(e/n),1.5):0;return L("g",{},L("title",{},o),L(
"rect",{class:"ground",x:t,y:0,width:1,height:Ko}),L("rect",{class:"count",x:t+.1,y:Ko-r,width:.8,height:r}))}function vd(t){let{weights:e,namedWeights:n,documents:o}=b(),r=V(t.index);return[Ge(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",jo()),l("h2",{tabindex:"-1",class:"ends"},bn(t.a),l("span",{class:"and",text:"and"}),bn(t.b)),Ho(t),
Wo(),Fo(r),_o(r,["Sentences",e[t.index]],o[t.index]),yd(t),l("div",{class:"sentences",id:"sentences"}),ze("measures","Co\
unts and measures",[Qg(e[t.index],n[t.index]),Jo(no(r),"sentence"),nd(t)]),qo(r)]}function Qg(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function si(t){x({...t,path:d.path&&{...d.path,number:0}})}function Sd(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{si({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function kd(){return d.avoided.length>0||d.avoidedTypes.length>0}function Md(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Xg(i):[]),...d.avoided.map(Zg));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Xg(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>si({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Zg(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>si(
{avoided:d.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Ke=60;function Td(){let e=(st()?.nodes??[]).flatMap(w=>Z(w)?u.nodes[w]:[]);if(!e.length||pt())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*Ke,o-gn()-2*Ke];if(e.map(w=>T.canvasToDOM(w)).every(({x:w,y:M})=>w>Ke&&M>Ke&&w<Ke+
r&&M<Ke+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Fe(),St({position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(T.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-gn()/2},animated:!0})}function Ed({a:t,b:e},n){let o=Zt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${S(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(ii);return r.length?`The filters hide ${r.
join(" and ")}.`:kd()&&ew(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(nw).join(", ")}.${tw()}`}function tw(){return Ut(d.rank)?"":` Only edges whose ${yt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function ew(t,e){return Zn(dn(),t)[e]<1/0}function nw(t){let e=Zn(dn(),t).filter(n=>n<
1/0).length;return e===1?`${ii(t)} has no edge${qe()?" that passes the filters":""}`:`${ii(t)} is in a part of ${y(e)} n\
odes`}function ii(t){return`⁨${u.nodes[t].short}⁩`}function $d(){let t=yt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Ut(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function Nd({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},bn(t[n]),o&&Sd(t[n]));return n<
e.length&&r.append(ow(u.edges[e[n]])),r}function ow(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Ut(d.rank)?"":` · ${yt(
u,d.rank)} ${sn(q()[o],d.rank)}`,s=`${S(e[o],"sentence")}, ${S(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Yo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Rt(V(o)),onclick:()=>R(V(o))}),i)}var Qo={a:null,b:null},Xo={a:En("path-a"),b:En("path-b")};function Id(t){we("a",t),we("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Xo.b.focus()}function we(t,e){Qo[t]=e,Xo[t].value=e===null?"":u.nodes[e].label}function rw(){
let{a:t,b:e}=Qo;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Xo[t===null?"a":"b"].
focus()}function Ad(t,e){let n=Xo[t],o=Ro(n,e,r=>{we(t,r),rw()});return n.addEventListener("blur",()=>we(t,Qo[t])),n.addEventListener(
"focus",()=>n.select()),o}function sw(){let{path:t}=d;t&&(we("a",t.a),we("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),Md();let[e,n]=[Zt(),st()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?Ed(t,n):"",h("path-reset").
hidden=!t||n!==null||!qe(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Nd(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?$d():""}function Od(t){let[e,n]=[Zt(),st()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function Ld(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Ad("a","From"),Ad("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
gt("back","Previous path",()=>Od(-1)),gt("forward","Next path",()=>Od(1)))),l("div",{id:"path-reset"},Ue()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?Qo.a===null&&d.selected?.kind==="node"&&we("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],sw),v(()=>[st(),d.view],Td)}var iw=[1,2,3];function Cd(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...iw.map(s=>o(s,String(s),S(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Id(t.index)}))}var aw=3;function Bd(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,aw),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):yo(s))});let r=e.length-n.length;return l("p",{class:"community"},Dn(mn(t.community)),"Community of ",o,
r?` and ${S(r,"other")}`:"",".")}var cw=12;function Rd(t){let{weights:e}=b(),n=q(),{edges:o}=te(B(t.index)),r=d.neighbours?o:o.slice(0,cw),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>bo(xt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:S(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${lw()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,dw(t,o.length)]}function lw(){return`By ${yt(u,d.rank)}: ${$e(u,d.rank)}`}function dw(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Dd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${y(u.nodes.length)}`,n=(r,s)=>r>0?`${na(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var ai=4;function Pd(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Ge(J(e),e.name,jo()),
l("h2",{tabindex:"-1"},k(t.label)),uw(t),fw(t),...mw(t),hw(t),Ho(t),Wo(),Fo(B(t.index)),_o(B(t.index),["Mentions",s],r[t.
index]),Cd(t),l("div",{class:"sentences",id:"sentences"}),...Rd(t),Bd(t),gw(t),ze("measures","Counts and measures",[pw(s,
o[t.index]),Jo(no(B(t.index)),"mention"),Dd(t)]),qo(B(t.index))]}function uw({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),
n}function fw({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function mw({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function pw(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function hw({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=ji(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,k(n)):k(n))}),e}function gw(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},k(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,ai).forEach(({text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>ai&&n.append(` and ${t.forms.length-
ai} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var ww=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Fd({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&ww.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}async function xw(t,e){let n=await Q(),o=n?.others.get(e);if(!n||!o)return;let r=new Map(o.map(([s,i,a])=>[s,[i,a]]));t.
replaceChildren(l("h3",{text:`${S(o.length,"sentence")} of the page`}),...to(n,[...r.keys()]).map(s=>ri(n,s,[],r)))}function _d(t){
let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"standing"},"Also na\
med ");s.forEach((f,m)=>{a.append(m?", ":"",k(f))});let c=l("div",{});return xw(c,t),[Ge(J(u.types[n]),i),l("h2",{tabindex:"\
-1"},k(e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${S(u.nodes.length,"node")}.`}),Vs([["M\
entions",y(o)],["Articles",y(r)]]),s.length>0&&a,c,l("p",{class:"hint",text:"In the folder of the build, this command sh\
ows all its sentences:"}),l("p",{class:"command"},l("code",{text:Fd(u,t),dir:"auto"}))]}function Hd({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>xt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function Zo(t){return`graphkit: ${t} of ${u.about.corpus}`}function Je(t){try{return window.localStorage.getItem(t)}catch{
return}}function Qe(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var jd="graphkit: hints closed",yw=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],bw=new Set(["be","have","do"]),[vw,,,Sw]=[0,1,2,3];function Wd(){let{edges:t,
weights:e,documents:n}=b(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Yo(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inline\
-name",...Rt(i),onclick:()=>R(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${S(e[r.index],"sentence")} in\
 ${S(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function qd(){
let{nodeIndices:t}=b(),[e,n]=Hd(u,t.filter(i=>u.nodes[i].type===vw)),o=t.find(i=>u.nodes[i].type===Sw),r=zn(u).find(i=>!bw.
has(i.verb)),s=[e!==void 0&&er(`What do the articles say of ${tr(e)}?`,()=>R(B(e))),n!==void 0&&er(`How is ${tr(e)} conn\
ected with ${tr(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&er(`Who is named with “${tr(o)}”?`,()=>R(
B(o))),r&&er(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function tr(t){return u.nodes[t].short}function er(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Ud(){return kw()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...yw.map(t=>l("li",{text:t}))),ut("Close the hints",Mw))}var Gd=!1;function kw(){
return Gd||!!Je(jd)}function Mw({currentTarget:t}){Gd=!0,Qe(jd,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var Tw=15;function zd(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:$w()}),qe()&&Ue()];let e=Ca(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Tw),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Ud(),...Wd(),...qd(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Ew()}),l("ul",{class:"ranked"},...n.map(r=>bo(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Ew(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${yt(u,d.rank)} of their edges, added up.`}function $w(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Vd=null,Yd=null;function Nw(){let t=h("details"),{selected:e,other:n}=d,o=Wt(e,Vd)&&n===Yd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...nt(Iw(e))),[Vd,Yd]=
[e,n],!o)return(e||n!==null)&&s&&N(t,"h2")?.focus({preventScroll:!0}),Ow();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Aw(t,i)??N(t,"h2"))?.focus({preventScroll:!0})}
function Aw(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Ow(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Iw(t){return d.other!==null?_d(d.other):t?t.kind==="node"?Pd(u.nodes[t.
index]):vd(u.edges[t.index]):zd()}function Lw(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Cw()}function Cw(){let{selected:t,other:e}=d;return d.editing?"Story":d.step!==null?`Story: step ${d.step+
1} of ${d.story.steps.length}`:e!==null?u.others[e].label:t?rt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and \
nodes"}function Kd(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];v(()=>[d.selected,
d.other,d.open,d.step,d.story,d.editing],Lw),v(t,Nw),v(()=>[...t(),d.corrections],Js),v(()=>[...t(),d.sentences],()=>{let e=document.
getElementById("sentences");e&&gd(e)}),h("handle").addEventListener("click",()=>x({open:!d.open})),document.addEventListener(
"keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?zs():x({open:!1}))})}async function Bw(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await Q();if(!n||
d.reader!==e)return;t.replaceChildren(...nt(Rw(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=N(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Rw(t,e){let n=Ea(t,e),o=n.find(m=>Ce(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=ut("Close the article",()=>x({reader:null})),c=o===void 0?k(r||s):Jd(t,o),f=S(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),In(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Dw(t,i,o))]}function Dw(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Jd(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",k(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Jd(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?rt(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of eo(o,c=>r.includes(c))){let[c,f,m]=a,p=Pw(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function Pw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>Fw(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Fw(t){x({reader:null}),R(B(
t))}function Qd(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>x({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&x({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],
Bw)}var Ot=Xd()??{at:0,last:0};function Xd(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function nr(t,e){let n=t==="pushState"?{at:Ot.at+1,last:Ot.at+1}:Ot;try{window.history[t](
n,"",e),Ot=n}catch{}}function Zd(){let t=Xd();Ot=t?{at:t.at,last:Math.max(t.at,Ot.last)}:{at:Ot.at+1,last:Ot.at+1},nr("r\
eplaceState",window.location.href)}function tu(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Ot.at>0&&e!==!1:Ot.at<Ot.last&&n!==!1}function eu(){nr("replaceState",window.location.href)}var nu=5,Ln=[];function _w(){let{selected:t}=d;t?.kind!=="node"||t.index===Ln[0]||(Ln=[t.index,...Ln.filter(e=>e!==t.index)].
slice(0,nu+1))}function Hw(){_w();let{selected:t}=d,e=Ln.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,nu);h("trail").
hidden=!Ln.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},yo(n))))}function or(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!tu(t)}function ou(){let[t,e]=[gt("back","Back",()=>window.
history.back()),gt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],Hw)}function ci(t){let e=st(),o=(e?e.nodes:d.selected?te(d.selected).nodes:[]).filter(Z);fe(),ee(ce()),Ac(o.length?o:A().nodeIndices,
t)}function ru(){let t=e=>{d.step!==null&&!d.editing&&!pt()&&ci(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],()=>t(!0))}var li="Not among the sentences of this page any more.",su=l("p",{class:"story-count",role:"status"}),iu=gt("back","Prev\
ious step",()=>di(-1)),au=gt("forward","Next step",()=>di(1)),cu=l("div",{class:"story-body"}),rr=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,hidden:!0,onkeydown:Ww},l("div",{class:"story-head"},
iu,su,au,ut("Leave the story",jw)),cu),sr=l("button",{type:"button",class:"more story-open",hidden:!0,onclick:()=>ir()});
function ir(){At(Math.min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>rr.focus({preventScroll:!0}))}
function jw(){On(),window.setTimeout(()=>sr.focus())}function di(t){d.step!==null&&At(d.step+t)}function Ww(t){let e={ArrowLeft:-1,
ArrowRight:1}[t.key];!e||!wt(t)||Se(t.target)||(t.preventDefault(),di(e))}function qw(){let{step:t,story:e,editing:n}=d,
o=_t();rr.hidden=!o||n,sr.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!rr.hidden),h("panel").classList.
toggle("pathing",d.path!==null);let r=S(e.steps.length,"step");if(sr.replaceChildren(d.left?"Back to the story":"Read th\
e story",` (${r})`),!o||t===null||n)return;o.quotations.length&&Q(),su.textContent=`Step ${t+1} of ${e.steps.length}`,iu.
setAttribute("aria-disabled",String(t===0)),au.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.
told,i={type:"button",class:"more",text:"Show this step again",onclick:()=>At(t)},a={type:"button",class:"quiet",text:"E\
dit",onclick:()=>x({editing:!0})};cu.replaceChildren(...nt([e.title&&l("p",{class:"story-title"},k(e.title)),...ui(o),o.
quotations.length>0&&l("ul",{class:"story-quotes"},...o.quotations.map(c=>mi(c))),s&&l("button",i),!Y&&l("button",a)]))}
function ui(t){let e=Gl(u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"au\
to",text:t.text}),e.length>0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(n)]))]}
function fi(t){let e=W(),n=e&&Nn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),
r=o?[Jt(o),o.source].filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function mi(t){
let{sentence:e,gone:n,source:o}=fi(t),r=k(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",
class:"quote",title:"Read this sentence in its article",onclick:()=>x({reader:W()?.sentences[e].article??null,passage:e})},
r),l("p",{class:"source"},k(o)),n&&l("p",{class:"missing",text:li}))}function lu(){h("story").append(sr,rr),v(()=>[d.story,
d.step,d.editing,d.path,d.told,Ft(),W()],qw),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var pi=Zo("story"),ar="";function du(){ar=Je(pi)??"";try{let{unsaved:t,...e}=JSON.parse(ar),n=Wl(e);return n&&{story:n,unsaved:!!t}}catch{
return null}}function Uw(){let t=du();t&&(t.unsaved||!u.story)&&x(t)}function Gw(){let t=du()??{story:an,unsaved:!1},{step:e}=d;
x({...t,before:null,step:e!==null&&t.story.steps[e]?e:null})}function zw(){let{story:t,unsaved:e}=d,o=t===u.story||!(e||
t.steps.length)?"":JSON.stringify({...t,unsaved:e});o!==ar&&Qe(pi,o),ar=o}function uu(){Uw(),v(()=>[d.story,d.unsaved],zw),
window.addEventListener("storage",({key:t})=>{t===pi&&Gw()}),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function cr({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function lr({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Vw({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:fu(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
rn(m[i])])),on_page:!0}}function Yw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,rn(g[r])])),first_seen:c.first,last_seen:c.last,relations:Zi(t,c),timeline:fu(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function fu(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function dr(t,e){return e.nodeIndices.map(o=>Vw(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function ur(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Yw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var mu=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Kw(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function pu(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Kw(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function hu(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!mu.includes(o));return pu([...mu,...n,"timeline",
"named_mentions","mark","note"],dr(t,e),cr(t))}function gu(t,e){let n=lr(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return pu(o,ur(t,e),n)}var Jw=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Qw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function fr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Qw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function xu(t,e,n){let o=Xw(
t),r=tx(t,e,n),s=dr(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Jw,...[...o.node,...o.edge].map(Zw),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${fr(i.id)}">${wu(i,o.node)}</node>
`),...ur(t,e).map(i=>`<edge source="${fr(i.source)}" target="${fr(i.target)}">${wu(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Xw(t){let e=cr(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(lr(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Zw({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function wu(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${fr(t[o])}</data>`).join("")}function tx({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Ee(r.map(({x:w})=>w)),y:Ee(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>rn(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:E,size:O})=>{let $=c>a?(O-a)/(c-a):0,{colour:dt}=e[t[w].type],[U,ve,Cf]=[1,3,5].map(Ii=>parseInt(dt.slice(
Ii,Ii+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-E)*p),size:g(4+(m-4)*$),r:U,g:ve,b:Cf}]}))}function mr(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function yu(t){return`${Hi(u.about.title)}-${t}`}function Xe(t,e,n){mr(yu(t),new Blob([n],{type:e}))}function ex(){
let t=[...Wn.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...Wn,nodes:t}}var bu={"Nodes as a table (CSV\
)":()=>Xe("nodes.csv","text/csv",hu(u,b())),"Edges as a table (CSV)":()=>Xe("edges.csv","text/csv",gu(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>Xe("graph.graphml","application/xml",xu(u,b(),ex()))};function vu(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with \
title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l(
"span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG\
)",()=>ml(o()).toBlob(s=>{s&&mr(yu("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Xe("drawing.svg","im\
age/svg+xml",fl(hl(o())))))}var pr=Lu("story-title",()=>{x({story:{...d.story,title:pr.value},unsaved:!0})}),hr=Lu("step-title",()=>Ye({title:hr.value})),
wi=l("textarea",{id:"step-text",rows:4,oninput:()=>Ye({text:wi.value})}),Su=l("ol",{class:"story-steps","aria-label":"St\
eps"}),ku=l("ul",{class:"story-quotes"}),Mu=l("legend",{}),Tu=l("fieldset",{class:"story-step"},Mu,gi("Heading",hr),gi("\
Text",wi),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),ku,xe("Replace\
 its view with the current one",ad)),Eu=l("p",{class:"hint",role:"status"}),[$u,Nu]=[xe("Undo",dd),xe("Discard all chang\
es",ld)],[Au,Ou,hi]=[xe("Read it",ir),xe("Download the story",nx),xe("Print as a report",()=>window.print())],Iu=l("div",
{class:"story-editor",hidden:!0},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ut("Close the story's\
 steps",On)),l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Choose what the p\
age shows, then press “Add this view”."}),gi("Title of the story",pr),Su,xe("Add this view",()=>{ti(),window.setTimeout(
()=>hr.focus())}),Tu,Eu,l("div",{class:"story-actions"},$u,Au,Ou,hi,Nu));function Lu(t,e){return l("input",{type:"text",
id:t,dir:"auto",autocomplete:"off",oninput:e})}function gi(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,
text:t}),e)}function xe(t,e){return l("button",{type:"button",class:"more",text:t,onclick:e})}function nx(){Xe("story.to\
ml","application/toml",jl(d.story)),x({unsaved:!1})}function Cu(){if(d.editing||d.step!==null)return On();if(d.story.steps.
length)return ir();x({editing:!0,open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>pr.focus({preventScroll:!0}))}function ox({
title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===
e?"step":null,onclick:()=>At(e)},k(n)),gt("back",`Move up: ${n}`,()=>ei(e,-1)),gt("forward",`Move down: ${n}`,()=>ei(e,1)),
ut(`Delete: ${n}`,()=>cd(e)))}function rx(){if(Iu.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,
r=_t();for(let[s,i]of[[pr,t.title],[hr,r?.title??""],[wi,r?.text??""]])s.value!==i&&(s.value=i);Su.replaceChildren(...t.
steps.map(ox)),Tu.hidden=!r,Mu.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,ku.replaceChildren(...(r?.quotations??
[]).map((s,i)=>{let a=mi(s),c=r?.quotations.filter((f,m)=>m!==i);return a.append(l("button",{type:"button",class:"quiet",
text:"Remove",onclick:()=>Ye({quotations:c})})),a})),$u.hidden=!n;for(let s of[Au,Ou,hi])s.hidden=!t.steps.length;hi.hidden||=
!r,Nu.hidden=!o,Eu.textContent=n?"Removed.":o?"Not downloaded yet. This browser keeps the draft.":t.steps.length?"To put\
 the file into the page: graphkit export --story FILE":""}function Bu(){h("story").append(Iu),v(()=>[d.editing,d.story,d.
step,d.before,d.unsaved],rx)}var Ru=.06,sx=.5,ix={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},xi=I(()=>[d.matrix,b()],()=>ma(u,
b(),d.matrix));function Du(t,e){let n=l("select",{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:
[Number(n.value),d.matrix[1]]})},...u.types.flatMap(({plural:o},r)=>u.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):
[]));return v(()=>[d.matrix],()=>{n.value=String(d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function _u(t,e,n,o,...r){
return l("button",{type:"button",tabindex:-1,"data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>R(t),...o},
...r)}function Pu(t,e,n){let{label:o,short:r,type:s}=u.nodes[t],i=_u(B(t),e,n,{title:o},J(u.types[s]),k(r));return l("th",
{scope:e<0?"col":"row"},i)}function ax({rows:t,columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(
i);if(c===void 0)return l("td",s===i?{class:"same"}:{});let f=b().weights[c],m=`${u.nodes[s].label} – ${u.nodes[i].label}\
: ${S(f,"sentence")}`,p=_u(V(c),o,a,{title:m,"aria-label":m},new Text(y(f)));return p.style.setProperty("--shade",`${Math.
round(100*r(c))}%`),l("td",{},p)})}function cx({rows:t,columns:e,cells:n}){let o=q(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.
get(c)??[])),[s,i]=r.reduce(([a,c],f)=>[Math.min(a,o[f]),Math.max(c,o[f])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);
return a=>Ru+(sx-Ru)*Math.sqrt((o[a]-s)/(i-s||1))}function Fu(t,e,n){let{name:o,plural:r}=u.types[n],s=e===1?o:r.toLowerCase();
return t<e?`${y(t)} of ${y(e)} ${s}, the strongest`:`${y(e)} ${s}`}function Hu(){let t=xi(),e=cx(t);return l("table",{},
l("thead",{},l("tr",{},l("td",{}),...t.columns.map((n,o)=>Pu(n,-1,o)))),l("tbody",{},...t.rows.map((n,o)=>l("tr",{},Pu(n,
o,-1),...ax(t,o,e)))))}function ju(){let{rows:t,columns:e,rowCount:n,columnCount:o}=xi(),[r,s]=d.matrix;return t.length?
`${Fu(t.length,n,r)}; ${Fu(e.length,o,s)}. Each number counts the sentences of an edge; the stronger an edge, the fuller\
 its colour.`:`No edges between ${u.types[r].plural.toLowerCase()} and ${u.types[s].plural.toLowerCase()} are left.`}function Wu(){
return l("div",{class:"matrix"},l("p",{class:"matrix-size hint",text:ju()}),Hu())}function lx(){d.view==="matrix"&&(N(h(
"matrix"),".matrix-size")?.replaceChildren(ju()),N(h("matrix"),"table")?.replaceWith(Hu()),qu())}function qu(){if(d.view!==
"matrix")return;let t=h("matrix").querySelectorAll("[data-at]"),e=d.selected,n=[...t].filter(r=>e&&r.dataset.item===`${e.
kind} ${e.index}`),o=n[0]??N(h("matrix"),"td [data-at]");for(let r of t)r.tabIndex=r===o?0:-1,r.classList.toggle("chosen",
n.includes(r))}function dx(t){let e=ix[t.key],n=document.activeElement;if(!e||!wt(t)||!(n instanceof HTMLElement)||!n.dataset.
at)return;t.preventDefault();let{rows:o,columns:r}=xi(),[s,i]=n.dataset.at.split(" ").map(Number);for(;;){if(s+=e[0],i+=
e[1],s<-1||i<-1||s>=o.length||i>=r.length)return;let a=N(h("matrix"),`[data-at="${s} ${i}"]`);if(a)return a.focus()}}function Uu(){
let t=h("matrix");t.append(l("div",{class:"matrix-types"},...Du(0,"Rows"),...Du(1,"Columns")),l("p",{class:"matrix-size \
hint",role:"status"}),l("table",{})),t.addEventListener("keydown",dx),v(()=>[d.view],()=>{t.hidden=d.view!=="matrix"}),v(
()=>[d.view,d.matrix,d.view==="matrix"&&b(),q()],lx),v(()=>[d.selected],qu)}function ux(t){let{gone:e,source:n}=fi(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
k(n)),e&&l("p",{class:"missing",text:li}))}function fx(t){At(t);let e=d.story.steps[t],n=Ie();return n&&ci(!1),l("sectio\
n",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...ui(e),n&&Es(),d.view===
"matrix"&&Wu(),...e.quotations.map(ux))}function mx(){let[t,e]=[{...d},at()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...nt([l("h1",{dir:"auto",text:n||u.about.title}),n&&l(
"p",{class:"source"},k(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>fx(p)));x(t),ee(ce());let{x:a,y:c,scale:f}=e;return St({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}function Gu(){
window.addEventListener("beforeprint",()=>{d.step===null||d.reader!==null||(document.documentElement.dataset.printing="s\
tory",document.body.append(mx()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function zu(){uu(),lu(),Bu(),pd(),Gu()}function yi(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Vu([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Yu(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var px=120,ye={width:600,height:36},hx=900,Ku=4,Cn=ke(u.articles),P=gx(),ot=null,Ze=0;function gx(){let[t,e]=[Cn[0]??0,Cn[Cn.
length-1]??0],{days:n,counts:o}=Cn.length?Hn(Cn,px):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function xr(){
return d.compare?.by==="periods"?d.compare.sides[1]:d.period}function gr(){if(ot)return yi(ot.from,ot.to,P);let[t,e]=xr()?.
map(Ht)??[P.first,P.last];return[t,e]}function Bn(t){let{compare:e}=d;if(e?.by==="periods"){t&&x({compare:{...e,sides:[e.
sides[0],t.map(z)]}});return}let n=!t||t[0]<=P.first&&t[1]>=P.last;x({period:n?null:[z(t[0]),z(t[1])]})}function bi(){let[
t,e]=gr(),n=P.last-P.first+1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,f]=[P.first+a*P.width,Math.min(P.first+
(a+1)*P.width-1,P.last)],m=ye.width*a*P.width/n,p=ye.width*(f-c+1)/n,g=i?Math.max(2,(ye.height-2)*Math.sqrt(i/o)):0,w=f>=
t&&c<=e;return L("g",{class:w?"in":"out"},L("title",{},`${It(z(c),z(f))}: ${S(i,"article")}`),L("rect",{class:"ground",x:m,
y:0,width:p,height:ye.height}),L("rect",{class:"count",x:m+.1*p,y:ye.height-g,width:.8*p,height:g}))}),s=h("strip-bars",
SVGElement);s.classList.toggle("narrowed",ot!==null||xr()!==null),s.replaceChildren(...r)}function wr(){bi();let[t,e]=gr().
map(z);h("strip-from",HTMLInputElement).value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}
function wx(t){let e=n=>{let{left:o,width:r}=t.getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointe\
rdown",n=>{n.button===0&&(Rn(),t.setPointerCapture(n.pointerId),ot={from:e(n),to:e(n)},bi())}),t.addEventListener("point\
ermove",n=>{ot&&(ot.to=e(n),bi())}),t.addEventListener("pointerup",()=>{if(!ot)return;let n=Math.abs(ot.to-ot.from)*t.getBoundingClientRect().
width,o=yi(ot.from,n<Ku?ot.from:ot.to,P);ot=null;let r=xr()?.map(Ht).join()===o.join();Bn(r&&n<Ku?null:o),wr()}),t.addEventListener(
"pointercancel",()=>{ot=null,wr()})}function Ju(t){let e=l("input",{type:"date",id:`strip-${t}`,min:z(P.first),max:z(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);Rn(),Lt(n)&&Lt(o)&&Bn(Yu(Ht(n),Ht(o),t,P)),wr()}),e}function xx(){let t=xr()?
gr():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&Bn([P.first,Math.min(P.first+e,P.last)]),Ze=window.setInterval(()=>{
let n=Vu(gr(),P);n?Bn(n):Rn()},hx),vi()}function Rn(){window.clearInterval(Ze),Ze=0,vi()}function vi(){let t=h("strip-pl\
ay");t.textContent=Ze?"❚❚":"▶",t.setAttribute("aria-label",Ze?"Pause":"Play the articles over time")}function Qu(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=L("svg",{id:"strip-bars",viewBox:`0 0 ${ye.width} ${ye.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>Ze?Rn():xx();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Ju("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Ju("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Rn(),Bn(null)}}))),
wx(e),vi(),v(()=>[d.period,d.compare],wr)}function Si(t,e,n){let o=I(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function yr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function re(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Xu(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:oa,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,re(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function yx(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Zu(t,e,n){let o=I(()=>[],()=>yx(t.nodes));return{nodes:bx(t,e,n,o),edges:vx(t,e,o)}}function tf(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${S(n[i],"article")}`;return{...re(c,a,{hint:m}),text:g=>`${y(a(g))} (${Vn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...re("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function bx({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Si("Type",t.length,i=>e[t[i].type].name),
strength:re("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:re("Me\
ntions",i=>o().mentions[i]),articles:re("Articles",i=>o().articles[i]),first:yr("First","First seen",i=>t[i].first),last:yr(
"Last","Last seen",i=>t[i].last),roles:Si("Roles",t.length,i=>t[i].roles.join("; ")),...ef(t),...Xu(n.filter(({name:i})=>i!==
"weighted_degree"))}}function vx(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:re("Sentences",a=>e().
weights[a]),articles:re("Articles",a=>e().documents[a]),...t.relations.length?{relations:Sx(t)}:{},...ef(r),...Xu(s),first:yr(
"First","First seen",a=>r[a].first),last:yr("Last","Last seen",a=>r[a].last)}}function ef(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Si(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Sx(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>ea(t.edges[e]),text:e=>ta(t,t.edges[e])}}function nf(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var of=Zu(u,b,Ba),tn=I(()=>[K()],()=>{let t=K();return t?tf(of,t):of});function ki(t,e){let n=Object.values(tn()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?kx(t,e,s):l("td",o.words?{class:Mx(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function kx(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function Mx(t){return t.length>16?"words long":"words"}function rf({
target:t}){return t instanceof Element?t.closest("tr"):null}function sf(t,e){let n=rf(t);if(!n||!Fn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);R(e==="nodes"?B(o):V(o)),vr(n)}function br(){if(!pt())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=N(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function vr(t){let e=t&&N(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function af(t){let e=rf(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!wt(t)||(t.preventDefault(),vr(n[t.key]))}var Sr=100,Kt=Sr;function Tx(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>$x(t,e,s&&!i)}))}function Ex(t){let e=Object.entries(tn()[t]).map(([o,r])=>Tx(t,o,r)),n=l("tbody",{onclick:o=>sf(
o,t),onkeydown:af});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function $x(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function cf(t){let[e,n]=d.sort[t];return nf(t,b(),tn()[t][e]??
tn()[t].strength,n)}function Nx(){let t=pt();if(!t)return;let e=h("tables"),n=[t,...Object.keys(tn()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Ex(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Kt=Sr;let o=cf(t);Ax(e,d.sort[t]),N(e,"tbody")?.replaceChildren(...o.slice(0,Kt).
map(r=>ki(t,r))),lf(t,o.length),br()}function Ax(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function lf(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?S(e,t.slice(0,-1)):`${y(e)} of ${S(n,t.slice(0,-1))}`,r=e>Kt?`, the first ${y(Kt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";N(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min(Sr,e-Kt))} more`,onclick:Ox});N(h("tables"),
".table-end")?.replaceChildren(...e>Kt?[a]:[])}function Ox(){let t=pt(),e=N(h("tables"),"tbody");if(!t||!e)return;let n=Kt;
Kt+=Sr;let o=cf(t);e.append(...o.slice(n,Kt).map(r=>ki(t,r))),lf(t,o.length),br(),vr(e.children[n])}function df(){v(()=>[
d.view],()=>{h("tables").hidden=!pt(),h("drawing").classList.toggle("covered",!Ie())}),v(()=>[d.view,pt()&&b(),d.sort],Nx),
v(()=>[d.selected],br)}function Ix(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${y(f)} of ${S(m,p)}`:
S(m,p),c=[S(t,"article")+(i&&` ${ft(i,jn)}`),It(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Lx(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Xn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${y(u.nodes.length)} strongest of ${y(t)} nodes`),u.edges.length<e&&n.push(`${y(u.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Cx(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
f=$e(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Ut(o)?f:`${yt(u,o)}\
, ${f}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&G(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Bx(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Rx(t){return l("details",{},l("summary",{text:S(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},k(e)))))}function uf(){Ix(),v(()=>[d.view==="map"],Lx);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Cx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...Bx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Rx(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,N(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{en(t,e.target)||(t.open=!1)})}var Mi=["node","edge","other","path","view","focus","story","read"],Dx=250,se={all:"",places:""},kt=null;function mf(){let t=d.
step===null||Ft()!==d.told;return ge(oe,d,t?void 0:Zs)}function pf(){let[t,e]=[mf(),ge(oe,d,Mi)];kt&&window.clearTimeout(
kt.timer),t===se.all?kt=null:e===se.places?kt={timer:window.setTimeout(ff,Dx),hash:t}:(ff(),hf("pushState",t)),kt||(se={
all:t,places:e})}function ff(){kt&&(se={...se,all:kt.hash},hf("replaceState",kt.hash),kt=null)}function hf(t,e){let n=[Vi&&
"embed",e].filter(Boolean).join("&");nr(Y?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),or()}function gf(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function wf(){let t=gf();if(t===se.all)return;kt&&window.
clearTimeout(kt.timer),kt=null;let e=Go(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(At(o),x({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,Y&&e.view!=="map"&&(e.
view="drawing"),Wt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),se=
{all:t,places:ge(oe,d,Mi)}}function Px(){Zd(),wf(),pf(),or()}function xf(){eu(),gf()||!u.story?wf():(At(0),se.places=ge(
oe,d,Mi)),or();for(let t of["popstate","hashchange"])window.addEventListener(t,Px);v(()=>[mf()],pf)}var Ei=Zo("corrections"),Fx="Select a node or an edge, then press “Correct …” to correct it.",_x="Save the file. I\
n the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build again: the new page \
has the corrections.",Hx="This browser cannot keep corrections: save the file before you close the page.",$i=l("div",{class:"\
corrections-menu"}),Ti="",kr=!0;function yf(){let t=Je(Ei);return kr=t!==void 0,Xl(t??null,u)}function jx(){kr=Qe(Ei,d.corrections.
length?JSON.stringify(d.corrections):"")}function Wx(){Ti=Gs(d.corrections),mr("corrections.toml",new Blob([Ti],{type:"a\
pplication/toml"}))}function qx(){let{corrections:t}=d,{length:e}=t;N(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute(
"title",e?S(e,"correction"):"Corrections"),N(h("tools"),"#corrections-count")?.replaceChildren(e?String(e):"");let o=l("\
button",{type:"button",class:"more","data-stays":!0,text:"Undo all",onclick:Ux}),r=l("button",{type:"button",class:"more",
"data-stays":!0,text:"Save corrections.toml",onclick:Wx});$i.replaceChildren(...e?[Ks(t,bf),r," ",o]:[],l("p",{class:"hi\
nt",text:e?_x:Fx}),...e&&!kr?[l("p",{class:"hint",text:Hx})]:[])}function Ux(){x({corrections:[]}),bf()}function bf(){$i.
parentElement?.focus()}function vf(){return $i}function Sf(){Y||(x({corrections:yf()}),v(()=>[d.corrections],jx),v(()=>[
d.corrections],qx),window.addEventListener("storage",({key:t})=>{t===Ei&&x({corrections:yf()})}),window.addEventListener(
"beforeunload",t=>{!kr&&d.corrections.length&&Gs(d.corrections)!==Ti&&t.preventDefault()}))}var Gx=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],zx=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct …” in the panel\
 corrects a node or an edge, or marks it as doubtful. “Corrections” lists the corrections and saves them as a file for t\
he next build.","The address of this page always holds what you see: copy it to come back, or to show it to others who h\
ave the file."];function kf(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",
{},l("dt",{text:n}),l("dd",{text:o})))))}function Vx(){let t=ut("Close the help",()=>h("help",HTMLDialogElement).close()),
e=Gx.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...zx.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&kf("Measures of edges",u.edgeMeasures),u.edges.length>0&&kf("Measures of nodes",u.nodeMeasures)]}
function Yx(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function Mf(){let t=h(
"help",HTMLDialogElement);t.append(...nt(Vx())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||Se(e.target)||!wt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],Yx)}function Tf(){let t=h("search",HTMLInputElement),e=new Tn(t,h("suggestions"),h("no-match"),n=>{t.value="",R(B(n))},n=>{t.
value="",ha(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Se(n.target)||
!wt(n)||(n.preventDefault(),t.focus(),t.select())})}var Kx=120,Jx="This page is a file on your computer, so the link is only the part from # on. Add it to the address of th\
e published page.",Qx="This page is a file on your computer, and the view has not been changed, so there is no link: sen\
d the file.",Xx="After you publish the page, replace the file's name with its address.",be=l("input",{type:"text",readonly:!0,
id:"share-link","aria-label":"Address of this view"}),Ni=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"\
HTML to embed the page"}),Ef=l("p",{class:"hint",id:"share-note"}),$f=l("p",{class:"hint",text:Xx}),Mr=l("p",{id:"copied",
role:"status"}),Nf=Af("Copy link",be,"Link copied.");async function Zx(t,e){try{await navigator.clipboard.writeText(t.value),
Mr.textContent=e}catch{t.focus(),t.select(),Mr.textContent="This browser does not let the page copy: copy what is select\
ed."}}function Af(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Zx(e,n)})}function Of(){
let t=window.location.href;be.value=Ri(t),Ef.textContent=nn(t)?be.value?Jx:Qx:"",[be.hidden,Nf.hidden]=[!be.value,!be.value],
Ni.value=Di(t,ft(u.about.title,Kx)),$f.hidden=!nn(t),Mr.textContent=""}function If(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Ef,be,Nf,l("p",{class:"share-title",text:"In another page"}),$f,Ni,Af("C\
opy HTML",Ni,"HTML copied."),Mr)}var ty={drawing:"Drawing",...u.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},ey={type:"Type",community:"\
Community"},ny={system:"As the system",light:"Light",dark:"Dark"},oy={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function ry(t){return L("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},L("path",{d:oy[t]}))}
function Oi(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},ry(t),l("span",{class:"tool-name",text:e}))}
function Ai(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Tr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Oi(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!en(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{en(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{Fn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function sy(){let t=Tr(
"Share","share",If());return N(t,"button")?.addEventListener("click",Of),t}function iy(){let t=Tr("Corrections","correct\
ions",vf());return N(t,"button")?.append(l("span",{id:"corrections-count"})),t}function Lf(){let t=Object.entries(bu).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(Ai("view","Shown as",ty),Tr("Colou\
rs","colours",Ai("colours","Colour nodes by",ey),Ai("theme","Light or dark",ny)),Tr("Download","download",vu(),l("p",{class:"\
hint",text:"What is shown, as data:"}),...t),iy(),sy(),Oi("story","Story",{id:"story-tool","aria-controls":"story",onclick:Cu}),
Oi("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>x({help:!0})}))}Oa();uf();Ol();Qu();Tf();vl();qc();Ml();Kd();ou();Ld();Uu();df();Lf();Sf();Mf();Qd();Yi();zu();xf();Ur();Pe();ru();window.
setTimeout(Q,300);window.graphkit={network:T,data:u,state:d,select:R,update:x,labels:me,communityNames:wn,visible:b};})();
