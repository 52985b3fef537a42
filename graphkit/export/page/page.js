// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function E(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...nt(n)),o}function nt(t){return t.filter(Boolean)}function L(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Bm={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return L("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},L("path",{d:Bm[t.shape],fill:t.colour}))}
function Pn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Di(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function gt(t,e,n){let o=L("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},L("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ut(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function Se(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function wt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Fn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function nn(t,e){return e instanceof Node&&t.contains(e)}function _n(t,e){return t instanceof Element?
t.closest(e):null}function Or(t){let[e,n=""]=Pi(t,"#"),[o,r=""]=Pi(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Pi(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Fi({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Ar(t){return t==="embed"||t.startsWith(
"embed=")}function Ir(t){let{query:e,hash:n}=Or(t);return e.some(Ar)||n.some(Ar)}function Hn(t){let{base:e,query:n,hash:o}=Or(
t),r=s=>s.filter(i=>!Ar(i));return Fi({base:e,query:r(n),hash:r(o)})}function Rm(t){let{base:e,query:n,hash:o}=Or(Hn(t)),
r=on(t)?e.slice(e.lastIndexOf("/")+1):e;return Fi({base:r,query:[...n,"embed"],hash:o})}function _i(t){let e=Hn(t);if(!on(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function on(t){return t.startsWith("file:")}function Hi(t,e){let[
n,o]=[Rm(t),e].map(Dm);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Dm(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var ji=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function G(t){let[e,n,o]=t.split("-");return`${Number(o)} ${ji[Number(n)-1]} ${e}`}function rn(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${ji[Number(n)-1]} ${e}`:e}function It(t,e){return t?t===
e?G(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${G(e)}`:`${t.slice(0,4)===e.slice(0,4)?G(t).slice(0,-5):G(t)}\
 – ${G(e)}`:""}function Ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function z(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Lt(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ht(t);return Number.isFinite(e)&&z(e)===t}function ke(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ht(e)).sort((e,n)=>e-n)}function jn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Wi(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Pm(n[n.length-1]));return n}function Pm(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return qi(new Date(Fm(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Fm(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function qi(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Lr(t,e){return e==="week"?qi(new Date(`${t}T00:00Z`)):t.slice(0,7)}var _m=32,Wn=80,Hm={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function mt(t,e=_m){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function D(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Hm[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ui(t){let e=D(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Jt({id:t,title:e,date:n}){let o=mt(e||t,Wn);return n?`${o}\
 · ${G(n)}`:o}function ie(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function Me(t){return mt(t,Wn)||"No source given"}function Cr(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var jm="https://www.wi\
kidata.org/wiki/";function Gi(t){return/^Q[1-9]\d*$/.test(t)?jm+t:Cr(t)}function ft(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Yi(t,e){let n=Vi(e,"degree"),o=Vi(e,"community"),r=ft(e.nodes).map((i,a)=>({...Wm(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=ft(e.edges).map((i,a)=>qm(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,m]of e.marks)Object.assign(a<0?r[i]:Rr({nodes:r,edges:s},i,a)??{},{mark:c,note:m});return{about:e.
about,types:ft(e.types),ranks:ft(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(zi),nodeMeasures:e.node_measures.map(
zi),articles:ft(e.articles),communities:Um(r),nodes:r,edges:s,relations:ft(e.relations),others:ft(e.others).map(i=>({...i,
called:Ji(e,i.id,i.label)})),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:ft(e.unnamed),ends:Int32Array.from(s.flatMap(
({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function zi(t){return{...t,values:Float64Array.from(t.values)}}function Vi({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function Wm({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:mt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Ki(
s.timeline,i),mark:"",note:"",called:Ji(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==
""&&!i.fixed.includes(a.rule)})),edges:[]}}function qm(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,
b:n,width:o,opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Ki(i.timeline,a)}}function Ki(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Br=12,Mt=-1;function jt({communities:t},e){
return e<Br&&t[e].members.length>1?e:Mt}function Um(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function Ji({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function Rr({nodes:t,edges:e},n=-1,o=-1){
let r=t[n]?.edges.find(s=>xt(e[s],n)===o);return r===void 0?void 0:e[r]}function xt(t,e){return t.a===e?t.b:t.a}function rt(t,{
kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function B(t){return{kind:"node",index:t}}function V(t){
return{kind:"edge",index:t}}function Wt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ae(t){return h(t,HTMLScriptElement).text}var{nodes:Gm,edges:zm}=JSON.parse(ae("drawn")),qn={nodes:ft(Gm),edges:ft(
zm)},u=Yi(qn,JSON.parse(ae("payload")));var Y=Ir(window.location.href),Qi=Y&&Ir(`#${window.location.hash.slice(1)}`);Y&&(document.documentElement.dataset.embed=
"");function Vm(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function Xi(){Y&&h("drawing").append(Vm());let t=h("whole",HTMLAnchorElement);t.hidden=!Y;
let e=()=>{t.href=Hn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var Gn={period:null,sources:null,article:null,topic:null,compare:null};function qt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Dr(t,e){if(!qt(e))return null;if(e.compare){let[a,c]=Pr(t,e,e.
compare);return a.map((m,f)=>m|c[f])}let{period:n,article:o,topic:r}=e,s=r===null?null:Ym(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},m)=>Number((o===null||o===m)&&(!s||s[m]===1)&&(!i||i.has(c))&&(!n||
Te({date:a,source:c},"periods",n))))}function Te({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Pr(t,e,{by:n,sides:o}){let r=Dr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&Te(a,n,i)));return[s(o[0]),s(o[1])]}function Ym({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function zn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Un(t,r),i=Un(e,r);return{weights:s.times,namedWeights:Un(n,r).times,documents:s.documents,mentions:i.times,named:Un(
o,r).times,articles:i.documents}}function Un({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Zi({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function ta(t,e,n,o){let r=new Map;for(let s of Zi(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Lr(i,o),(r.get(Lr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function ea(t,e,n){
let o=Zi(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function Vn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function na({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function oa({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,m])=>`${i(c)} ${e[a].
words} (${m})`).join("; ")}function ra({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function sa({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Fr({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([m,f,p],g)=>{let w=a.filter(([$,O])=>$===g&&(!i||i[s?.sentences[O].article??0])),M=[...new Set(
w.map(([,$])=>$))];return{words:t[m].words,verb:t[m].verb,source:f===-1?e:f,target:f===-1||f===e?n:e,both:f===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,$,O,N])=>[$,[O,N]])),reporters:new Map(w.flatMap(([,$,,,O])=>O===-1?[]:[[$,
O]]))}}).filter(({count:m})=>m>0).sort((m,f)=>f.count-m.count)}var Km=new Intl.NumberFormat("en"),Jm=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Qm=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Xm=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return Km.
format(t)}function _r(t){return Jm.format(t)}function Yn(t){return Qm.format(t)}function S(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function ia(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[Xm.select(t)]}`}function Kn(t,e){
return t.toFixed(e).replace("-","−")}function aa(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ca(t){return t<.001?"p < 0.001":`p =\
 ${_r(t)}`}function sn(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Ee(t){return t.reduce((e,n)=>e+n,0)/
t.length}var la=4;function Ut(t){return t==="weight"||t==="documents"}function yt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function $e({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Hr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function da(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Hr(t,e).values}function jr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function an(t,e){return Ut(e)?y(t):Kn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function ua({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Yn(e)):""}function ma(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Jn({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<la||s[c]<la),s[a]+=1,s[c]+=1}return r}function Tt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Gn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Ne(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function fa(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&na(t,w,e.verb))),i=Wr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Wr(t,{...e,types:a},s,o.mentions),m=a.map(()=>0);for(let{index:g,type:w}of t.nodes)m[w]+=c.nodes[g];let f=e.communities.
length?Wr(t,{...e,communities:[]},s,o.mentions):i,p=qr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:qr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:qr(Jn(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:m,communityCounts:Zm(t,f.nodes)}}function Zm(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=jt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Wr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(jt(t,g)))&&o[M]>0));i&&tf(t,c,n,o),a&&ef(t,a,c,n);let m=new Uint8Array(n.length),f=new Uint8Array(
c.length);for(let p=0;p<m.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(m[p]=f[g]=f[w]=1)}return Qn(
e)?{passing:c,edges:m,nodes:c}:(a&&(f[a.node]=1),{passing:c,edges:m,nodes:f})}function Qn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function tf({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[m,f]=[n[2*c],n[2*c+1]];r[c]&&i(m)&&(a[f]=1),r[c]&&i(f)&&
(a[m]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function ef(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let m of i)for(let f of t.nodes[m].edges){let p=xt(t.edges[f],m);!r[f]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function qr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function pa(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[xt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>xt(t.edges[a],e))],edges:i}}function ha(t,e){
return e.focus!==null||Object.entries(Ur(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Ur(t){let{
rank:e,all:n,...o}=Tt(t);return o}function Ae({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function wa(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(m,f,p)=>{t.nodes[m].type!==o||t.
nodes[f].type!==r||(s.set(m,(s.get(m)??0)+n[p]),i.set(f,(i.get(f)??0)+n[p]),a.set(m,(a.get(m)??new Map).set(f,p)))};for(let{
a:m,b:f,index:p}of t.edges)e[p]&&(c(m,f,p),c(f,m,p));return{rows:ga(s,o===r?40:60),columns:ga(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function ga(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function nf(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function I(t,e){let n;return()=>{let o=t();
return(!n||!nf(o,n.of))&&(n={of:o,made:e()}),n.made}}var Xn=5,zr=20,cn=u.story??{title:"",steps:[]},Oe={selected:null,other:null,hovered:null,sentences:Xn,neighbours:!1,open:!1,
focus:null,path:null,avoided:[],avoidedTypes:[],moved:[],view:"drawing",matrix:Ae(u),colours:"type",theme:"system",help:!1,
reader:null,passage:null,story:cn,step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Tt(u)},d=Oe,xa=[],Gr=!1;function x(t){Object.assign(Oe,t),Oe.problem&&
qt(Oe)&&Object.assign(Oe,Gn,{open:!0,refused:Oe.refused+1}),!Gr&&(Gr=!0,queueMicrotask(()=>{Gr=!1,Vr()}))}function Vr(){
for(let t of xa)t()}function v(t,e){xa.push(I(t,e))}function Ie(){return d.view==="drawing"||d.view==="map"}function pt(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function R(t){Wt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:Xn,neighbours:!1,open:t!==null})}function ya(t){R(null),x({other:t,open:!0})}function Ct(t){Wt(t,
d.hovered)||x({hovered:t})}var Qt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Le={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Yr=3.84;function of({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((f,p)=>f+p,0);return o!==null||r!==null?c:t.filter(f=>Te(f,s,i)&&(!e||Te(f,"periods",e))&&(!n||Te(f,"sour\
ces",n))).reduce((f,p)=>f+p.articles,c)}function rf(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function sf([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function ba(t,e,n,o){let r=Pr(e,n,o),[s,i]=r.map(f=>zn(e,f)),a=f=>of(t,
n,o.by,o.sides[f],r[f]),c=[a(0),a(1)],m=(f,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let $=rf(g,M,
c);return{kind:sf([g,M],$),times:[s[f][w],i[f][w]],documents:[g,M],likelihood:$}});return{sizes:c,nodes:m("mentions","ar\
ticles"),edges:m("weights","documents")}}var af="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[cf,lf]=[1700,1300],df=8;function Sa({places:t,
unit:e,land:n,borders:o}){let r=va(t.map(([,f])=>f)),s=va(t.map(([,,f])=>f)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
cf/(r.span*i),lf/s.span),c=(f,p)=>({x:(f-r.middle)*i*a,y:(s.middle-p)*a}),m=f=>uf(f).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([f,p,g])=>[f,c(p,g)])),land:m(n),borders:m(o)}}function va(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,df)}}function uf(t){return t.split(".").slice(0,-1).map(mf)}function mf(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=af.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Zn({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${S(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be any of several places wi\
th that name`,n&&`${y(n)} not in the list of places`].filter(Boolean).join("; ")}var ln=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var ff=6;function ka({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:m})=>n[m]&&o[m]>0?1/o[m]:0),s=new Int32Array(
t.length+1);for(let{index:m,a:f,b:p}of e)r[m]&&(s[f+1]+=1,s[p+1]+=1);for(let m=0;m<t.length;m+=1)s[m+1]+=s[m];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:m,a:f,b:p}of e)if(r[m])for(let[g,w]of[[f,p],[p,f]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,m,r[m]]}
return a}function Ma({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:m,degree:f})=>m===o||m===r?1:s[m]?
1/0:1+Math.log(Math.max(f,1))),a=n.lengthOf.map((m,f)=>m&&m*(i[e[2*f]]+i[e[2*f+1]])/2),c=Float64Array.from(n.edges,m=>a[m]);
return{...n,lengthOf:a,lengths:c}}function to({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new ln;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Ta(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,m=new ln;m.push(o[e],e);for(let f=m.pop();f!==void 0&&f!==n;f=m.pop())if(!c.has(f)){c.add(f);
for(let p=t.starts[f];p<t.starts[f+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(f)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[f,w]),m.push(M+o[g],g))}}return pf(n,a,i.get(n)??0)}function pf(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Ea(t,e,n,o=ff){let[r,s]=e<n?[e,n]:[n,e],i=to(t,s),a=e===n?null:Ta(t,r,s,i,new Set,new Set),
c=a?[a]:[],m=[];for(;c.length&&c.length<o;){m.push(...hf(t,c,i)),m=[...new Map(m.map(p=>[p.edges.join(),p])).values()].sort(
gf);let f=m.shift();if(!f)break;c.push(f)}return r===e?c:c.map(wf)}function hf(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),m=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),f=new Set(m.map(({edges:g})=>g[a])),p=Ta(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),f);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function gf(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function wf({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Aa(t,e){let n=ft(t.sentences),o=xf(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,m)=>{for(let f of new Set(c.
marks.map(p=>p[2])))r[f].push(m)});let s=c=>n[c].marks.filter((f,p)=>!o.get(c)?.has(p)).map(f=>f[2]),i=c=>Na(r.map((m,f)=>m.
flatMap(p=>c(p).filter(g=>g===f).map(()=>n[p].article)))),a=c=>Na(t.edges.map((m,f)=>m.filter(p=>c(p,f)).map(p=>n[bt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:$a(t.relations),
others:$a(t.others),referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(m=>m[2])),namedEdgePlaces:a(
(c,m)=>{let[f,p]=Array.isArray(c)?c:[c,c],{a:g,b:w}=e.edges[m],[M,$]=[s(f),s(p)];return M.includes(g)&&$.includes(w)||M.
includes(w)&&$.includes(g)}),namedNodePlaces:i(s)}}function $a(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];
r.push(o),e.set(n,r)}return e}function xf(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}
function Na(t){let e=new Int32Array(t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.
from(t.flat())}}function bt(t){return Array.isArray(t)?t[0]:t}function Kr({sentences:t},e,n){return n?e.filter(o=>n[t[bt(
o)].article]):e}function Oa({sentences:t},e){return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].
number)}function Ce({sentences:t,articles:e},n){let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(
/\s+/gu," ")===s}function Jr(t,e,n=null){let o=new Set(n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ce(t,bt(s))?
4:0)+(Array.isArray(s)?2:0)+(o.has(bt(s))?0:1);return e.map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(
({reference:s})=>s)}function eo(t,e){let n=[];for(let o of e){let{article:r}=t.sentences[bt(o)],s=!Array.isArray(o)&&Ce(
t,bt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?i:{article:r,headline:null,references:[]};a!==i&&n.push(
a),s?a.headline=o:a.references.push(o)}return n}var yf=120;function Ia(t,e,n=null){let o=s=>Math.abs([s].flat().reduce((i,a)=>i+
t.sentences[a].text.length,-yf)),r=[...e].sort((s,i)=>bt(s)-bt(i));return Jr(t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function no(t,e){
let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=
i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Ca="so sentences and the filters by period, source, topic and article are missing; all else works, and",bf=`This bro\
wser lacks DecompressionStream, ${Ca} a current Firefox, Chrome, Edge or Safari shows everything.`,vf=`This file's sente\
nces are damaged, ${Ca} a fresh copy of the file shows everything.`,La,Qr=null;function Q(){return La??=d.problem?Promise.
resolve(null):kf().catch(Sf),La}function W(){return Qr}function Ba(){Ra()&&!("DecompressionStream"in window)&&x({problem:bf})}
function Ra(){return ae("evidence").startsWith('"')}function Sf(){return x({problem:vf}),null}async function kf(){let t=ae(
"evidence");return Qr=Aa(JSON.parse(Ra()?await Mf(JSON.parse(t)):t),u),x({}),Qr}async function Mf(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Xr(){return[d.period,d.sources,d.article,d.topic,d.compare,qt(d)&&W()]}var dn=I(Xr,()=>{let t=W(),e=t&&Dr(t,d);
return{chosen:e,counts:t&&e?zn(t,e):u.counts}}),K=I(Xr,()=>{let t=W();return t&&d.compare&&ba(u,t,d,d.compare)});function Da({
kind:t,index:e}){let n=K();return n&&(t==="node"?n.nodes:n.edges)[e]}var q=I(()=>[d.rank,dn()],()=>da(u,d.rank,dn().counts)),
Zr=I(()=>[q(),dn().counts.weights],()=>ma(q(),dn().counts.weights)),b=I(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Xr()],()=>({...fa(u,d,dn(),Zr),waiting:qt(d)&&!W()})),Tf=I(
()=>[],()=>Sa(u.map));function Xt(){return d.view==="map"?Tf():null}function Z(t){return Xt()?.places.has(t)??!0}function mn(t){
return Z(u.edges[t].a)&&Z(u.edges[t].b)}var A=I(()=>[b(),d.focus,Xt(),Xt()&&Zr()],()=>{let t=b();if(Xt())return Ef(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function Ef(t){let e=t.edges.map((o,r)=>o&&mn(r)),n=d.all?e:Jn(u,Uint8Array.from(
e,Number),Zr());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&Z(r)),nodeIndices:t.nodeIndices.
filter(Z),drawnIndices:u.edges.flatMap((o,r)=>n[r]?r:[])}}var Pa=I(()=>[b(),q()],()=>jr(u,b().edges,q())),Fa=I(()=>[b()],
()=>jr(u,b().edges,b().weights)),un=I(()=>[b(),q()],()=>ka(u,b().edges,q())),Zt=I(()=>d.path?[d.path.a,d.path.b,un(),d.avoided,
d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Ea(Ma(u,un(),t,r),t.a,t.b)});function st(){let t=Zt();return t[Math.
min(Math.max(d.path?.number??0,0),t.length-1)]??null}var $f=I(()=>[b(),q()],()=>new Map);function te(t){if(t.kind==="edg\
e")return{nodes:rt(u,t),edges:[t.index]};let e=$f(),n=e.get(t.index)??pa(u,t.index,b(),q());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function oo(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.
index].timeline:ta(e,t,n,u.about.period)}function _a(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index]:ea(e,t,n)}var Ha={x:60,y:22},Nf=150,Af=8e6,Of=.15;function ja(t,e,n){let{xs:o,ys:r,middle:s}=If(t),i=o.length*(o.length-1)/2,a=Math.
min(Nf,Math.ceil(Af/Math.max(i,1)));for(let m=0;m<a;m+=1)Lf(o,r,e,180*(1-m/a));Cf(o,r,n);let c=t.map(({size:m})=>m);for(let m=0;m<
Math.min(20,a)&&Bf(o,r,c);m+=1);return t.map((m,f)=>({x:s.x+o[f],y:s.y+r[f]}))}function If(t){let e=Math.max(t.length,1),
n=c=>c.reduce((m,f)=>m+f,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:m})=>(c-o.x)**
2+(m-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},m)=>(c-o.x)*s+.01*Math.cos(m)),a=Float64Array.
from(t,({y:c},m)=>(c-o.y)*s+.01*Math.sin(m));return{xs:i,ys:a,middle:o}}function Lf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,m=0;for(let f=0;f<a;f+=1){let p=t[a]-t[f],g=e[a]-e[f],w=8100/(p*p+
g*g+1e-6);c+=p*w,m+=g*w,s[f]-=p*w,i[f]-=g*w}s[a]+=c,i[a]+=m}for(let[a,c,m]of n){let[f,p]=[t[a]-t[c],e[a]-e[c]],g=m*Math.
hypot(f,p)/90;s[a]-=f*g,i[a]-=p*g,s[c]+=f*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Of*Math.hypot(t[a],e[a])/90,[m,f]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(m,f)||1));t[a]+=m*p,e[a]+=f*p}}function Cf(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Bf(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Ha.x-Math.abs(a);if(c<=0)continue;let m=e[s]-e[r],f=i+Ha.y-Math.abs(m);if(f<=0)continue;o=!0;let p=f<c?e:t,g=Math.min(c,
f)/2*Math.sign((f<c?m:a)||1);p[r]-=g,p[s]+=g}return o}var Rf=180,Wa=110,Df=44,ts=70,Pf=36,Ff=66;function qa(t,e,n,o){let r=_f(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,m]=[[e],Rf];for(;c.length;){let f=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of f)i.add(g);c=[...f];
let p=new Map(s.size===1?Hf(t,c,r):c.map(g=>[g,jf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Pf&&(m=Math.
max(m,w*ts/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*m/ts+1e-9));M.sort((O,N)=>p.get(O)-p.get(N)||O-N);let $=Wf(
M.map(O=>p.get(O)),ts/m);M.forEach((O,N)=>{s.set(O,{x:m*Math.cos($[N]),y:m*Math.sin($[N])})}),g+=M.length,m+=g<c.length?
Ff:Wa}c.length&&a.push(m-Wa+Df)}return{places:s,radii:a}}function _f({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[xt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>xt(e[a],s));return r.set(
s,i),i}}function Hf({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(m=>2*o(i,m)+o(a,m));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function jf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Wf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:$}=i.pop();w={sum:w.sum+M,count:w.count+$}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),m=c[o-1]-c[0]>n-
o*e,f=c.map((p,g)=>m?c[0]+n*g/o:p+g*e);return t.map((p,g)=>f[(g-s+o)%o])}function ro(){let t=new Map;function e(n,o){let[r,s]=[Math.floor(n.right/80),Math.floor(n.bottom/80)];for(let i=Math.floor(
n.left/80);i<=r;i+=1)for(let a=Math.floor(n.top/80);a<=s;a+=1)if(o(i*65536+a))return!0;return!1}return{add(n,o){e(n,r=>{
let s=t.get(r);return s?s.push({box:n,owner:o}):t.set(r,[{box:n,owner:o}]),!1})},hit(n,o,r=1/0){let s=i=>i.owner!==o&&i.
owner<r&&qf(n,i.box);return e(n,i=>t.get(i)?.some(s)??!1)}}}function qf(t,e){return t.left<e.right+2&&t.right>e.left-2&&
t.top<e.bottom+1&&t.bottom>e.top-1}var Ua=10.5,Uf=22,Gf=5,zf=60,Ga=2,Vf=6,Bt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',es=[];function Yf(t){if(!es[t.index]){let e=vt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Bt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);es[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return es[t.index]}function Kf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ua),Uf))/2}function so(t,e,n=Ga,o=Kf(t,e)){let{width:r,above:s,
below:i}=Yf(t),[a,c]=[o*r,o*(s+i)],m=Be(t,e),[f,p]=[(m.left+m.right-a)/2,(m.top+m.bottom-c)/2];return[[f,m.bottom+n],[f,
m.top-n-c],[m.right+2*n,p],[m.left-2*n-a,p],[m.left,m.bottom+n],[m.right-a,m.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Be(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function Jf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function ns(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=ro();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},m=new Set([...t.slice(0,Gf),...s]),f=new Set([...m,...r?t.slice(0,zf):[]]);for(let g of e)a.add(
Be(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?Vf:Ga,M=()=>so(u.nodes[g],n,w,Ua),$=U=>U.left>=c.left&&
U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,O=U=>$(U)&&!a.hit(U,g),N=U=>$(U)&&!a.hit(U,g,s.includes(g)?0:g),dt=so(
u.nodes[g],n,w).find(O)??M().find(O)??(f.has(g)?M().find(N):void 0)??(m.has(g)?Jf(M(),c).find(N):void 0);dt&&(a.add(dt,-1),
p.push(dt))}return p}function vt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var io=28,Qf=.02,za=1.6,Xf=1.6,Zf=6,tp=3.5,ep=5,np=.8,Et={upright:!1,across:1,down:1};function Ya({x:t,y:e}){let[n,o]=Et.
upright?[-e,t]:[t,e];return{x:n*Et.across,y:o*Et.down}}function Ka({x:t,y:e}){let[n,o]=[t/Et.across,e/Et.down],[r,s]=Et.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Ja(){let{clientWidth:t,clientHeight:e}=h("network"),
n=os()(1);if(Et.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),Et.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(Et,rp());for(let s of u.nodes)[s.x,s.y]=[s.x*Et.across,s.y*Et.down];let{scale:o}=fn(),r=Math.min(Math.max(
tp/o-Zf,0),ep);r&&op(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,np/o),2.5)}function op(t){let e=u.nodes.map(r=>Be(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,m]=[e[r],e[a]];if(m.left-c.right>2.5*t)break;let f=Math.max(m.left-c.right,m.top-c.bottom,
c.top-m.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(f/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function rp(){
let{scale:t}=fn(),{wide:e,high:n}=Qa(),{left:o,top:r,right:s,bottom:i}=os()(t),a=c=>Math.min(Math.max(c,1),Xf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Qa(){let{clientWidth:t,clientHeight:e}=h("network"),n=io+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*io,50),high:Math.max(e-io-n,50),below:n}}function fn(t=A().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Qa(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],a=os(
t),[c,m]=[Qf,2*za];for(let g=0;g<14;g+=1){let w=(c+m)/2,{left:M,top:$,right:O,bottom:N}=a(w);w<=za&&(O-M)*w<=s&&(N-$)*w<=
i?c=w:m=w}let f=a(c),p={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:c,position:p,offset:{x:-e/2,y:(io-o-n)/2}}}
function os(t=A().nodeIndices){let e={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of t)Va(e,Be(u.nodes[r],1),1);let n=h(
"network").clientWidth/8,o=t.filter(r=>u.nodes[r].labelled);return r=>{if(!t.length)return{left:-1,top:-1,right:1,bottom:1};
let s={...e};for(let i of o)Va(s,sp(u.nodes[i],r,n),r);return s}}function Va(t,{left:e,top:n,right:o,bottom:r},s){t.left=
Math.min(t.left,e/s),t.top=Math.min(t.top,n/s),t.right=Math.max(t.right,o/s),t.bottom=Math.max(t.bottom,r/s)}function sp(t,e,n){
let{left:o,right:r,bottom:s}=so(t,e)[0],i=Math.max(0,(r-o-n)/2);return{left:o+i,right:r-i,top:Be(t,e).top,bottom:s}}var ip=1.5,ap=2,cp=.3,Xa=Array.from({length:Br},(t,e)=>`community-${e+1}`),Za="community-other",ao=null;function tc(){return ao||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function ec(){return`${tc()} ${d.colours}`}function co(){let t=document.documentElement;
t.dataset.theme=tc(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:ec(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Qt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Xa,
Za].map(o=>[o,n(o)]))}}var Gt=co();function C(){return Gt}function nc(){return Gt.name===ec()?!1:(Gt=co(),!0)}function rs(t,e){
ao=t,Gt=co();try{return e()}finally{ao=null,Gt=co()}}function pn(t){return ss(jt(u,t))}function ss(t){return t===Mt?Za:Xa[t]}
function oc({index:t,observer:e}){let n=K()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function hn(t){let e=K()?.
nodes[t.index]?.kind,n=d.colours==="community"?Gt.communities[pn(t.community)]:u.types[t.type].colour,o=e?Gt.changes[e]:
n;return oc(t)?{fill:Gt.ground,border:o}:{fill:o,border:Gt.ground}}function lo(t,e){return Math.min(oc(t)?ap:ip,cp*t.size*
e)}function lp(t){let{fill:e,border:n}=hn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Ja();var T=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(lp)),edges:[]},
JSON.parse(ae("options")));function $t(){T.body.emitter.emit("_requestRedraw")}function is(){for(let t of u.nodes){let{options:e}=T.
body.nodes[t.index],{fill:n,border:o}=hn(t);e.color={...e.color,background:n,border:o}}}var as=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),sc=0,dp=500,up=3;function ic(){return 2*b().nodeIndices.length<u.nodes.length}
var tt=I(()=>[Xt(),!Xt()&&(ic()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&q()],()=>{let t=Xt();if(t)return{free:!1,rings:[],
map:t,places:t.places};if(!d.focus?.rings)return{free:!0,rings:[],map:t,places:null};let{places:e,radii:n}=qa(u,d.focus.
node,b(),q());return{free:!1,rings:n,map:t,places:e}});function cs(){return tt().free&&ic()&&b().nodeIndices.length<=dp}
var rc=I(()=>[tt()],()=>{let{places:t}=tt();return t?ac(t):cs()?mp():as});function ac(t){return as.map((e,n)=>t.get(n)??
e)}function mp(){let{nodeIndices:t,drawnIndices:e}=b(),{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[
a,c])),s=e.map(a=>{let{a:c,b:m,opacity:f}=u.edges[a],p=u.nodes[c].community===u.nodes[m].community?up:1;return[r.get(c),
r.get(m),f*p]}),i=ja(t.map(a=>({...as[a],size:u.nodes[a].size})),s,n/(o||1));return ac(new Map(t.map((a,c)=>[a,i[c]])))}
var ce=I(()=>[rc(),d.moved],()=>{let t=[...rc()];if(tt().free)for(let[e,n,o]of d.moved)t[e]=Ya({x:n,y:o});return t});function le(){
return sc}function ee(t){sc+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.
assign(T.body.nodes[o],{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function uo(t,e){
if(!tt().free)return;let{x:n,y:o}=Ka(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var fp=400,pp=5,hp=1.5,cc=3,gp=.11,wp=.012,xp=.8,fc=13,pc=16,lc=I(()=>[A(),le()],()=>2*wp*A().nodeIndices.reduce((t,e)=>Math.
max(t,Math.abs(u.nodes[e].x)),1)),yp=u.communities.map(({members:t},e)=>{let n=()=>t.filter(o=>A().nodes[o]);return I(()=>[
le(),lc(),...n()],()=>bp(e,n(),lc()))}),hc=I(()=>[A(),le()],()=>{let{nodes:t,nodeIndices:e}=A();return e.length<=fp||!tt().
free?[]:u.communities.flatMap(({members:n},o)=>n.reduce((s,i)=>s+Number(t[i]),0)>=pp?yp[o]():[])});function bp(t,e,n){let o={
x:dc(e.map(c=>u.nodes[c].x)),y:dc(e.map(c=>u.nodes[c].y))},r=e.map(c=>({node:u.nodes[c],away:Math.hypot(u.nodes[c].x-o.x,
u.nodes[c].y-o.y)})).sort((c,m)=>c.away-m.away||c.node.index-m.node.index).slice(0,Math.ceil(xp*e.length)).map(({node:c})=>c),
s=new Set(uc(r)),i=Math.max(...[...s].map(({size:c})=>c)),a=r.filter(c=>s.has(c)||c.size>i);return{community:t,middle:o,
corners:uc(a.flatMap(c=>vp(c,c.size+n)))}}function vp({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/
6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function dc(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function uc(t){
let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...mc(e),...mc(e.reverse())]}function mc(t){let e=[];for(let n of t){for(;e.
length>1&&Sp(e[e.length-2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Sp(t,e,n){return(e.x-t.x)*(n.
y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function gc(t,e){return Math.min(Math.max((cc-t/e)/(cc-hp),0),1)}function wc(t,e,n,o){let r=gc(
n,o);if(r){t.globalAlpha=gp*r;for(let{community:s,corners:i}of hc()){t.fillStyle=C().communities[pn(s)],t.beginPath();for(let{
x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function xc(t,e,n){let o=[];if(gc(t,e)<.5)return o;
let r=ro(),s=vt(h("overlay",HTMLCanvasElement));s.font=bc();for(let{community:i,middle:a}of hc()){let{nodes:c}=A(),f=u.communities[i].
members.filter(N=>c[N]).slice(0,3).map(N=>u.nodes[N].short),p=Math.max(...f.map(N=>s.measureText(N).width))/2,g=pc*f.length,
w=(N,dt,U)=>Math.max(Math.min(N,U),dt),M=w(a.x*t,n.left*t+p,n.right*t-p),$=w(a.y*t-g/2,n.top*t,n.bottom*t-g),O=[0,-g,g].
map(N=>({lines:f,left:M-p,right:M+p,top:$+N,bottom:$+N+g})).find(N=>N.top>=n.top*t&&N.bottom<=n.bottom*t&&!r.hit(N,i));O&&
(r.add(O,-1),o.push(O))}return o}function yc(t,{lines:e,left:n,right:o,top:r},s){t.font=bc(),t.textAlign="center",t.textBaseline=
"alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=C().ground,t.fillStyle=C().ink,e.forEach((i,a)=>{let[c,m]=[s.
x+(n+o)/2,s.y+r+a*pc+fc];t.strokeText(i,c,m),t.fillText(i,c,m)})}function bc(){return`600 ${fc}px ${Bt}`}var kp=.16,Mp=.5,vc=.1;function mo(t,e,n,o){let{map:r,rings:s}=tt();if(r)return Ep(t,e,r,e.scale/n);wc(t,e,n,o);for(let i of[
...s].reverse())Tp(t,e,i*e.scale,e.scale/n)}function Tp(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=C().edge,t.lineWidth=
r,t.globalAlpha=vc,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*vc,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Ep(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=C().edge,t.lineWidth=r,t.
globalAlpha=kp,Sc(t,e,n),t.fill(),t.globalAlpha=Mp,Sc(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function Sc(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,m]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,m):t.moveTo(c,m)})}var $p={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function fo(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Bt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=C().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
C().ink,t.fillText(u.nodes[e.node].short,r,s)}function kc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Bt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=C().ink,t.fillText(e,n/2,o/2)}function Mc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=K()?.edges[e.index]?.kind;
t.strokeStyle=o?C().accent:r?C().changes[r]:C().brightEdge,t.setLineDash(r?Le[r]:[]),ls(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function ls(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Re(t,e,n){let{fill:o,border:r}=hn(e),{shape:s}=u.types[e.type];po(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=lo(e,n.scale),t.strokeStyle=r,t.stroke()}
function ds(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];po(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function po(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of $p[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Np=1e3,Tc=120,De=h("overlay",HTMLCanvasElement),it=document.createElement("canvas"),_={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function at(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function de(t=0){_.until=
performance.now()+t+Tc,window.clearTimeout(_.timer),_.timer=window.setTimeout(()=>{_.timer=0,_.blurred&&$t()},t+Tc)}function us(){
window.clearTimeout(_.timer),_.timer=0,ho()}function ho(){_.sharp=null,_.pictured=null}function gn(){return _.blurred}function Ec(){
let t=Op(),e=o=>o.width===t.width&&o.height===t.height,n=_.timer!==0&&performance.now()<_.until;n&&!_.pictured&&_.sharp&&
e(De)&&Ap(t,_.sharp),_.blurred=n&&_.pictured!==null&&e(it),T.body.nodeIndices=_.blurred||$c()?[]:A().nodeIndices}function $c(){
return A().nodeIndices.length>Np}function Nc(t){if(!$c())return;let{clientWidth:e,clientHeight:n,width:o}=t.canvas,r=at();
t.save(),t.setTransform(o/e,0,0,o/e,0,0);for(let s of A().nodeIndices){let{x:i,y:a,size:c}=u.nodes[s],[m,f,p]=[r.x+i*r.scale,
r.y+a*r.scale,2*c*r.scale];m>-p&&f>-p&&m<e+p&&f<n+p&&Re(t,u.nodes[s],r)}t.restore()}function ms(){_.sharp=at(),_.pictured=
null}function Ap(t,e){if((it.width!==t.width||it.height!==t.height)&&(it.width=t.width,it.height=t.height),![t,De].every(
({width:o,height:r})=>o&&r))return;let n=vt(it);n.clearRect(0,0,it.width,it.height),n.drawImage(t,0,0),n.drawImage(De,0,
0),vt(De).clearRect(0,0,De.width,De.height),_.pictured=e}function Ac(t){if(!_.pictured||!it.width||!it.height)return;let e=it.
width/t.canvas.clientWidth,{x:n,y:o,scale:r}=at(),s=r/_.pictured.scale,i=Math.round((n-_.pictured.x*s)*e),a=Math.round((o-
_.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(it,i,a,Math.round(it.width*s),Math.round(it.height*s)),
t.restore()}function Op(){let t=h("network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");
return t}var fs=4,Ip=.5,Lp=52,Cp=2.5,Oc=350,go=1,ps={left:-1/0,right:1/0,top:-1/0,bottom:1/0},ue=!0,hs=0;function zt(){return ps.
left>-1/0}function wo(){return hs}function Pe(t=!1){ue=!0,St({...gs(),animated:t})}function gs(){let{scale:t,position:e,
offset:n}=fn(),o=h("network").clientWidth/2-fs,r=h("network").clientHeight,[s,i]=[fs-r/2-n.y,r/2+n.y-fs];return ps={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},go=t,{position:e,scale:t,offset:n}}function Nt(){return{scale:go,frame:ps}}
function Ic(){return ue}function Fe(){ue=!1,hs+=1}function St({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){hs+=
1;let r=o&&Fn();r&&de(Oc),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Oc,easingFunction:"easeInOutQuad"}})}
function _e(t){ue=!1;let e=Math.min(Math.max(T.getScale()*t,go/4),10);St({position:T.getViewPosition(),scale:e,animated:!0})}
function Lc(t,e){ue=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();de(),St({position:{x:n+t/r,y:o+e/r},scale:r})}function xo(){
if(!d.selected)return;let t=rt(u,d.selected).flatMap(c=>Z(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[wn(),Bc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let m=T.canvasToDOM(c);return m.x>40&&m.y>30&&m.x<o-n-40&&m.y<r-e-40})&&!e)return;
ue=!1;let i={x:Ee(t.map(c=>c.x)),y:Ee(t.map(c=>c.y))},a=e?Math.max(T.getScale(),Ip):T.getScale();St({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function Cc(t,e){ue=!1;let n=fn(t,{beside:Bc(),covered:Math.max(wn(),0)});St({...n,
scale:Math.min(n.scale,Cp*go),animated:e})}function Bc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function wn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Lp:0}var Bp=350,Rp=600,Dp=2500,He=null,ws=0;function je(){return He}function me(){He&&(window.cancelAnimationFrame(ws),ee(He.
places),He=null,us())}function Fc(t,e,n){let o=u.nodes.map(({x:$,y:O})=>({x:$,y:O}));if(window.cancelAnimationFrame(ws),
He=null,o.some(({x:$,y:O},N)=>$!==t[N].x||O!==t[N].y)&&ee(t),us(),!zt())return;let[r,s]=[Rc(),gs()],{nodeIndices:i,drawnIndices:a}=A(),
c=Math.max(...i.map($=>Math.hypot(o[$].x-t[$].x,o[$].y-t[$].y)),0),m=i.length<=Rp&&a.length<=Dp;if(c*r.scale<1||!m||!Fn()){
e&&i.length?St({...s,animated:c*r.scale<1}):$t();return}e&&St(s);let f=e?Rc(s):r;He={places:t,scale:f.scale,labels:n()};
let[p,g]=[performance.now(),wo()],w=()=>{let $=Math.min((performance.now()-p)/Bp,1),O=$*$*(3-2*$);if($===1)return M();ee(
t.map((N,dt)=>Dc(o[dt],N,O))),wo()===g?Pc(Dc(r,f,O),r.scale*(f.scale/r.scale)**O):$t(),ws=window.requestAnimationFrame(w)},
M=()=>{if(me(),wo()!==g)return $t();Pc(f,f.scale),e&&xo()};w()}function Rc(t){let{position:e,scale:n,offset:o}=t??{position:T.
getViewPosition(),scale:T.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Dc(t,e,n){return{
x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function Pc({x:t,y:e},n){T.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var F=h("overlay",HTMLCanvasElement),Pp=2500,Fp=300,_c=2500,xn=I(()=>[T.getScale(),Nt().frame,A(),le()],()=>xc(T.getScale(),
Nt().scale,Nt().frame)),fe=I(()=>[T.getScale(),Nt().frame,A(),le()],()=>{let t=T.getScale(),{scale:e,frame:n}=Nt(),{nodeIndices:o}=A(),
r=Hc()*(t/e)**2,s=o.slice(0,Math.ceil(r/_c)),i=r<o.length*Pp,a=t===e?[...xn(),_p(n,t)]:xn();return ns(s,o,t,n,{crowd:i,taken:a})});
function _p(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{left:r-F.clientWidth+n,top:s-
F.clientHeight+o,right:r,bottom:s}}function yn(){if(!zt())return;let t=vt(F),e=window.devicePixelRatio||1,[n,o]=[F.clientWidth,
F.clientHeight];(F.width!==Math.round(n*e)||F.height!==Math.round(o*e))&&(F.width=Math.round(n*e),F.height=Math.round(o*
e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),xs(t,at())}function Hp(){let t=st(),e=t?null:d.selected??d.hovered,
n=t?Wp(t):e&&qp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Wt(o,e)&&Up(n,o);return jp(n)}function jp(t){
let e=t.nodes.filter(Z);return e.length?{...t,nodes:e,edges:t.edges.filter(mn),ringed:t.ringed.filter(Z),pointed:t.pointed.
filter(Z)}:null}function Wp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function qp(t){return{...te(t),ringed:rt(u,t),accented:new Set,pointed:[]}}function Up(t,e){for(let n of rt(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...rt(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function xs(t,e){if(u.nodes.length&&!A().nodeIndices.length)return kc(t,"The f\
ilters leave nothing to show.");let n=Hp(),o=new Set(n?n.nodes:[]),r=je();if(r)Gp(t,r,e,o);else for(let s of xn())yc(t,s,
e);for(let s of r?[]:fe())!o.has(s.node)&&jc(s,e)&&fo(t,s,e);n&&(t.globalAlpha=C().veil,t.fillStyle=C().ground,t.fillRect(
0,0,F.clientWidth,F.clientHeight),t.globalAlpha=1,Vp(t,n,e))}function Gp(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[m,f]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];fo(t,i,{
...r,x:r.x+m,y:r.y+f})}}function Hc(){return F.clientWidth*F.clientHeight}function zp(t,{x:e,y:n,scale:o}){let[r,s]=[F.clientWidth,
F.clientHeight];return t.filter(i=>{let a=u.nodes[i],[c,m,f]=[e+a.x*o,n+a.y*o,a.size*o+Fp];return c>-f&&m>-f&&c<r+f&&m<s+
f})}function jc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<F.clientWidth&&s+o>0&&s+n<F.clientHeight}function Vp(t,{
nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Nt();for(let f of[...n].reverse())Mc(t,u.edges[f],i,r.has(
f));for(let f of[...e].reverse())Re(t,u.nodes[f],i);for(let f of o)ds(t,u.nodes[f],i,C().accent,2.5);for(let f of s)o.includes(
f)||ds(t,u.nodes[f],i,C().ink,1.5);let c=[...new Set([...o,...s,...zp(e,i)])],m=Math.ceil(Hc()/_c);for(let f of ns(c.slice(
0,m),e,i.scale,a,{ringed:o}))jc(f,i)&&fo(t,f,i,o.includes(f.node))}var qc=5,Yp=5,Kp=40;function Wc(t,e=0){let n=at(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Gc(o,r,(qc+e)/n.scale)??
Jp(t.x-n.x,t.y-n.y);if(s!==null)return B(s);let i=Qp(o,r,(Yp+e/2)/n.scale);return i===null?null:V(i)}function Uc(t){let e=at();
return Gc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,qc/e.scale)}function Gc(t,e,n){let o=null,r=1/0;for(let s of zc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Jp(t,e){if(d.selected)return null;let n=fe().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Qp(t,e,n){let o=null,r=n;for(let s of zc().
edges){let i=u.edges[s],a=Xp(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function zc(){let{nodeIndices:t,
drawnIndices:e}=A();if(!d.selected)return{nodes:t,edges:e};let n=te(d.selected);return{nodes:[...n.nodes.filter(Z),...t],
edges:n.edges.filter(mn)}}function Xp(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Vc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Ct(
null);if(n.buttons)return bn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Wc(r);Ct(s),Zp(s,r)},Kp)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Ct(null),bn()}),T.on("click",
({pointer:n,event:o})=>{bn(),R(Wc(n.DOM,o?.pointerType==="touch"?8:0))}),T.on("zoom",bn)}function Zp(t,e){if(!t)return bn();
let n=h("tip");n.replaceChildren(...th(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function th(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[k(o.label,"strong"),l("span",{text:S(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
k(u.nodes[e.a].label)," – ",k(u.nodes[e.b].label)),l("span",{text:S(e.weight,"sentence")})]}function bn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var eh=6,X=null;function Yc(){return X!==null}function nh(t){if(X)return ys();if(!tt().free||t.button||t.shiftKey||!t.isPrimary)
return;je()&&(me(),$t());let e=h("drawing").getBoundingClientRect(),n=Uc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!oh(n))return;let{x:o,y:r}=u.nodes[n];X={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},T.interactionHandler.options.dragView=!1}function oh(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function rh({pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,
n-X.from.y];if(!X.moves&&Math.hypot(o,r)<eh)return;X.moves=!0;let{scale:s}=at();Object.assign(u.nodes[X.node],{x:X.home.
x+o/s,y:X.home.y+r/s}),Ct(B(X.node)),yn()}function ys(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,moves:o}=X;
if(X=null,T.interactionHandler.options.dragView=!0,!o)return;Ct(null);let{x:r,y:s}=u.nodes[e];t?uo(e,{x:r,y:s}):Object.assign(
u.nodes[e],n)}function Kc(){h("network").addEventListener("pointerdown",nh,{capture:!0}),window.addEventListener("pointe\
rmove",rh),window.addEventListener("pointerup",ys),window.addEventListener("pointercancel",()=>ys())}var sh=1500,ih=.25,ah=.2;function ch(){let t=A().drawnIndices.length>sh?ih:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function yo(t,e){let n=ch();t.strokeStyle=C().edge;let o=e.scale/T.getScale();for(let r of A().
drawnIndices){let s=u.edges[r],i=K()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?ah:0),1),i&&(t.strokeStyle=C().changes[i]),i&&t.setLineDash(Le[i].map(a=>a*o)),ls(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function bs(t){return t!==Mt?u.communities[t].name:jt(u,0)===Mt?"No communities":"Smaller communities"}function vs(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Mt)-+(e===Mt)||t-e).map(([t,e])=>({community:t,colour:ss(t),text:bs(t),count:e}))}
function Ss(t){return!d.communities.length||d.communities.includes(t)}function lh(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...vs().map(dh)),e&&E(t,`[data-community="${e}"]`)?.focus())}function dh({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:Ss(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Stop filtering by this community":"Filter by this community",onclick:()=>x(
{communities:r?s:[...s,t].sort((i,a)=>i-a)})},Pn(e),k(n),l("span",{class:"type-count",text:y(o)})))}function Jc(){let t=l(
"ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,
b()],()=>lh(t))}function ks({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${S(i,o)} in ${S(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${S(e[1],o)}, in ${y(n[0])} → ${S(n[1],"article")}`}function Qc(t){
let e=Da(t),n=e&&ks(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Rt(t){let[e,n]=[()=>Ct(t),()=>Ct(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function vn(t){
let e=u.nodes[t],n=B(t);return l("button",{type:"button",class:"end",...Rt(n),onclick:()=>R(n)},J(u.types[e.type]),k(e.label))}
function bo(t){let e=B(t);return l("button",{type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)},k(u.nodes[t].label))}
function vo(t,e,n,o){let r=u.nodes[t],s=B(t),i=l("button",{type:"button",class:"ranked-name",...Rt(s),onclick:()=>R(s)},
J(u.types[r.type]),k(r.label),Di(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:an(n,d.rank)}));
let a=V(o),c=d.rank!=="weight"&&an(q()[o],d.rank),m=l("button",{type:"button",class:"ranked-number",text:y(n),...Rt(a),onclick:()=>R(
a),"aria-label":`${S(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),m)}function ct(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=nt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function Ms(t,e,n,o){let r=h(t,HTMLInputElement);
ct(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=S(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function So(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function We(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var uh=12,ht=ie(u.articles);function ko(t){return t.length===1?Me(t[0]):`${y(t.length)} of ${y(ht.length)} sources`}function Ts(t){
let e=ht.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===ht.length?null:e})}function mh({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??ht.map(o=>o.name));e.checked?n.add(t):n.delete(t),Ts(n)}});
return e}function fh({name:t,count:e},n){return l("label",{class:"switch"},n,k(Me(t)),l("span",{class:"type-count",text:y(
e)}))}function Xc(){let t=ht.map(mh),e=ht.map((s,i)=>fh(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=ht.length<uh;let o=ht[0]?.name?"All articles are of one source.":"No article names its so\
urce.";ct("sources",ht.length<2&&o),n.addEventListener("input",()=>{let s=D(n.value);e.forEach((i,a)=>{i.hidden=!D(Me(ht[a].
name)).includes(s)})});let r=()=>ht.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>Ts(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
ht.map(({name:i})=>i));for(let i of r())s.delete(i);Ts(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(ht[a].name)})})}var ph=2,Vt=ke(u.articles).map(z),Sn=ie(u.articles).map(({name:t})=>t),$o=["First","Second"],Mo=l("select",{id:"compare-\
by",onchange:()=>x({compare:gh(Mo.value)})},l("option",{value:"",text:"Nothing"}),Vt[0]!==Vt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),Sn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),To=$o.map(t=>["fr\
om","until"].map(e=>hh(`${t} period: ${e}`))),Eo=$o.map(t=>l("select",{multiple:!0,size:Math.min(Sn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:ol},...Sn.map(e=>l("option",{value:e,text:Me(e),dir:"auto"})))),el=$o.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},To[e][0],l("span",{text:"–"}),To[e][1]),
Eo[e])),nl=l("p",{class:"hint",text:"The strip below the drawing also chooses the second period."}),Es=l("div",{class:"c\
ompared",id:"compared"}),Zc=l("span",{class:"frame-changes"},...Object.keys(Qt).map(t=>l("span",{},il(t),t)));function hh(t){
return l("input",{type:"date",min:Vt[0],max:Vt.at(-1),"aria-label":t,onchange:ol})}function gh(t){if(t==="sources")return{
by:t,sides:[Sn.slice(0,1),Sn.slice(1)]};if(t!=="periods")return null;let[e,n]=[Vt[0],Vt[Vt.length-1]],o=Vt.find((s,i)=>s>
e&&i>=(Vt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,sides:[[e,wh(r[0])],[...r]]}}
function wh(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function ol(){let{compare:t}=d;if(!t)return;
let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...Eo[o].selectedOptions].map(({value:i})=>i);let[r,s]=To[o].map(({
value:i})=>i);return Lt(r)&&Lt(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function rl({
by:t,sides:e}){return e.map(n=>t==="sources"?ko(n):It(n[0],n[1]))}function sl(){return d.compare?`Compared: ${rl(d.compare).
join(" with ")}`:""}function il(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":Le[t].join(" "),"str\
oke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return L("svg",{viewBox:"0 0 48 12",class:`\
change-sign ${t}`,"aria-hidden":"true"},L("path",n),L("circle",o))}function tl(t,e,n){return t.filter((o,r)=>o?.kind===e&&
n[r]).length}function xh({nodes:t,edges:e}){let n=b(),o=Object.entries(Qt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
il(s),s),l("td",{text:y(tl(t,s,n.nodes))}),l("td",{text:y(tl(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function yh({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Qt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,ph)),o=e.filter(({likelihood:r})=>Math.abs(r)>=Yr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(bh)),l("p",{class:"hint",text:`Edges whose share changed: ${y(e.length)}. Of these, with a G² of at l\
east ${Yr}, which chance alone gives in 1 of 20 cases: ${y(o)}.`})]}function bh(t){let e=V(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Rt(e),onclick:()=>R(e)};return l("li",{},
l("button",i,r," – ",s),` ${ks(t,"sentence")}`)}function vh(){let{compare:t}=d,e=K();h("compare-form",HTMLDetailsElement).
open||=t!==null,Mo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of Eo[i].options)
c.selected=a.includes(c.value);else for(let[c,m]of To[i].entries())m.value=a[c];for(let[i,a]of el.entries()){a.hidden=!t,
Eo[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Zc.hidden=!e,E(document,".frame-legend")?.append(Zc),nl.hidden=t?.by!=="period\
s",t&&Q(),Es.hidden=!e,!t||!e)return;let{sizes:n}=e,o=rl(t).map((i,a)=>`${$o[a]}: ${i}, ${S(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";Es.replaceChildren(...nt([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${y(r)}.`}),xh(e),...yh(e)]))}function al(){let t=h("compare");t.hidden=Mo.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),Mo),...el,nl),Es),v(()=>[d.compare,K(),b()],vh)}var cl={types:()=>d.types.every(Boolean)?"":kh(),minimum:()=>d.minimum>1?`At least ${S(d.minimum,"sentence")}`:"",focus:()=>d.
focus?Sh(d.focus):"",rank:()=>d.rank===Tt(u).rank?"":`Ranked by ${yt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${S(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>Mh(),
compare:sl,period:()=>d.period?It(...d.period):"",sources:()=>d.sources?ko(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Jt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:$s};
function $s(){return d.moved.length?`${S(d.moved.length,"node")} moved`:""}function Sh({node:t,depth:e,rings:n}){return`\
Within ${S(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function kh(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Mh(){let{communities:t}=d;
return t.length===1?`Community of ${bs(t[0])}`:t.length?`${y(t.length)} communities`:""}function ll(){return Object.entries(
cl).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Th=new Set(["types","minimum"]);function Eh(t){let e={...Tt(u),
focus:null,moved:[]};x({[t]:e[t]})}function $h(){let t=Object.entries(cl).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Th.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Eh(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(E(
n,"button")??E(h("more-filters"),"summary"))?.focus()}function dl(){h("reset").addEventListener("click",()=>{x({...Tt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],$h)}var pe=16,Nh=400;function Oo(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*pe,s=ll(),i=[h("counts").textContent,
$s(),d.view==="map"&&Zn(u.map),u.about.built&&`built ${G(u.about.built)}`],a=n?[...No(u.about.title,r,1.5*o,!0),...No(i.
filter(Boolean).join(" · "),r,o),...No(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Lh(Ah(),r,o),...No(e,r,o)];
return{above:a,below:c,top:ul(a),bottom:ul(c)}}function kn(t,e,n){let o=n+pe/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=fl(r);let s=pe;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=ml(r),t.fillStyle=C().ink,t.fillText(i,s+(a?Ns(r):0),o),s+=Io(r,i)+(a?Ns(r):0)+pe}}function Ah(){let t=u.types.flatMap(
(r,s)=>{let i=A().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||K()?C().muted:r.colour;return i?[{
text:r.plural,sign:Ao(r.shape,a)}]:[]});if(K())return[...t,...Oh()];let e=A().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:Ao("square",C().muted,!0)},o=d.colours==="community"?vs().filter(({community:r})=>Ss(r)).
map(({colour:r,text:s})=>({text:s,sign:Ao("dot",C().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Oh(){return Object.
keys(Qt).map(t=>({text:t,sign:Ao("dot",C().changes[t],t==="went"||t==="shrank")}))}function Ao(t,e,n=!1){return(o,r,s,i)=>{
po(o,t,r,s,i),o.fillStyle=n?C().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function No(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of mt(t,Nh).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&Io(r,a)<=e?s[s.length-1]=a:s.push(...Ih(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function Ih(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&Io(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Lh(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:mt(s,60),sign:i},c={letters:n,parts:[]},m=Io(c,a.
text)+Ns(c)+pe;m>r+pe&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=m}return o}function ml({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Bt}`}function fl({letters:t}){return Math.round(1.5*t)}function Ns({letters:t}){
return 1.5*t}function Io(t,e){let n=vt(F);return n.font=ml(t),n.measureText(e).width}function ul(t){return t.length?t.reduce(
(e,n)=>e+fl(n),0)+pe:0}var pl=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var Mn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(L("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=L("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
pl," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(L("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function hl(t,e,n){let o=L("title",{},t.replace(pl,"\
 "));return L("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Bt,role:"img"},o)}function gl(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Lo=2,Ch=18,Bh=100;function wl({ground:t,credit:e}){return rs(t,()=>xl(Oo(F.clientWidth,{credit:e})))}function xl(t){
let[e,n]=[F.clientWidth,F.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Lo,height:o*Lo}),s=vt(r);return s.scale(
Lo,Lo),s.fillStyle=C().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
bl(s),s.restore(),kn(s,t.above,0),kn(s,t.below,t.top+n),r}function yl({ground:t,credit:e}){return rs(t,()=>{let[n,o]=[F.
clientWidth,F.clientHeight],r=Oo(n,{credit:e}),s=r.top+o+r.bottom,i=hl(u.about.title,n,s),a=new Mn(i);a.fillStyle=C().ground,
a.fillRect(0,0,n,s);let c=L("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),bl(new Mn(c)),kn(
a,r.above,0),kn(a,r.below,r.top+o),i})}function bl(t){let e=at();mo(t,e,e.scale,Nt().scale),yo(t,e);for(let n of A().nodeIndices)
Re(t,u.nodes[n],e);xs(t,e)}function As(){return xl(Oo(F.clientWidth,{titled:!1,letters:Ch}))}function vl(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=As();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,Bh)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var Sl={x:0,y:0,scale:1},Rh=100,Is=0;function Dh(){let t=T.getScale();if(t!==Is){Is=t;for(let e of u.nodes)T.body.nodes[e.
index].options.borderWidth=lo(e,t)}}function Ph(t){if(gn())return Ac(t);Dh(),mo(t,Sl,T.getScale(),Nt().scale),yo(t,Sl),Nc(
t)}function Fh(){gn()||!zt()||(yn(),ms())}function kl(){if(zt()){if(ho(),gn())return $t();yn(),ms()}}function _h(){let t=()=>{
Yc()||(me(),Fe(),de())};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function Ls(){pt()||(ho(),zt()&&$t())}var Cs=null,
Co=0;function Ml(){window.clearTimeout(Co),Co=0;let t=tt()!==Cs;Cs=tt(),Fc(ce(),t,fe)}function Hh(){if(!zt()||tt()===Cs||
!cs())return Ml();window.clearTimeout(Co),Co=window.setTimeout(Ml,Rh)}function Os(){nc()&&(is(),Ls())}function Tl(){let t=E(
h("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",Ec),T.on("beforeDrawing",Ph),T.on("afterDrawing",Fh),_h(),T.on("r\
esize",()=>queueMicrotask(()=>{Ic()&&Pe()})),h("zoom-in").addEventListener("click",()=>_e(1.4)),h("zoom-out").addEventListener(
"click",()=>_e(1/1.4)),h("zoom-all").addEventListener("click",()=>Pe(!0)),h("drawing").addEventListener("keydown",Wh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Os),v(()=>[d.theme,d.colours],Os),v(()=>[K()],()=>{
Is=0,is(),Ls()}),Kc(),Jc(),vl(Os),v(()=>[tt(),d.moved],Hh),v(()=>[A(),d.view],Ls),v(()=>[d.selected,d.view,st()],kl),v(()=>[
d.hovered],()=>{gn()||kl()}),v(()=>[d.selected,d.view],()=>{je()||xo()})}function jh(t,e){if(d.selected?.kind!=="node")return;
let{index:n}=d.selected,[{x:o,y:r},s]=[ce()[n],T.getScale()];uo(n,{x:o+t/s,y:r+e/s})}function Wh(t){if(t.target!==h("dra\
wing")||!wt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?jh:Lc,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(
0,-e),ArrowDown:()=>n(0,e),"+":()=>_e(1.25),"=":()=>_e(1.25),"-":()=>_e(.8),0:()=>Pe(!0)};o[t.key]&&(t.preventDefault(),
o[t.key]())}var qh=1500,Bo=l("p",{class:"frame-hint","aria-hidden":"true"}),El=0;function $l(t){Bo.textContent=t,Bo.classList.add("s\
hown"),window.clearTimeout(El),El=window.setTimeout(()=>Bo.classList.remove("shown"),qh)}function Uh(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),$l("Ctrl + wheel zooms; so does the wheel after a click"))}var Tn=null;function Gh(t){
let[e,n]=t.touches,o=Tn;if(Tn=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!Tn)return t.type==="touchmov\
e"&&$l("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[T.getViewPosition(),T.getScale()],i={x:r.x-
(Tn.x-o.x)/s,y:r.y-(Tn.y-o.y)/s};Fe(),de(),T.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function Nl(){if(!Y)
return;h("drawing").append(Bo);let t=h("network");t.addEventListener("wheel",Uh,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,Gh,{capture:!0,passive:!1})}function zh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
ct("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);We("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),ct("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Jt(o)]);We("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function Vh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Al(){zh(),v(()=>[d.problem],Vh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[qt(d)],()=>{qt(d)&&Q()})}var Bs={width:320,height:40},Yh=60,Rs=["from","until"],H=ke(u.articles);function Kh(){let{days:t,counts:e}=jn(H,Yh),n=H[H.
length-1]-H[0]+1,o=Math.max(...e),[r,s]=Ol(),{width:i,height:a}=Bs;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,m)=>{if(!c)return[];let[f,p]=[m*t,Math.min((m+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=H[0]+p-1>=r&&H[0]+f<=s;return[
L("rect",{x:i*f/n,width:Math.max(i*(p-f)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Ol(){let[t,e]=[H[0],H[H.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Jh(t){let[e,n]=[H[0],H[H.length-1]],[o,r]=Rs.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),x({period:o===e&&r===n?null:[z(o),z(r)]}),Il()}function Il(){let[t,e]=Ol(),n=H[0],o=(n+H[H.length-1])/2;Rs.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",G(z(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=It(z(t),z(e));let r=u.articles.length-H.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${S(r,"article")} without a date ${r===1?"is":"are"} left out.`,Kh()}
function Ll(){let t=H.length>1&&H[0]<H[H.length-1],e=H.length>0&&`All dated articles are of ${G(z(H[0]))}.`;if(ct("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Bs.width} ${Bs.height}`);
for(let n of Rs){let o=h(n,HTMLInputElement);o.max=String(H[H.length-1]-H[0]),o.addEventListener("input",()=>Jh(n))}v(()=>[
d.period],Il)}}function Qh(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Xh(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=E(e,".type-count");o&&(o.textContent=y(t[n]))})}function Cl(){
Qh(),v(()=>[b()],Xh)}var Ds=!u.edges.length&&"There are no edges.";function Zh(){ct("rank",Ds),We("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Ut(d.rank)?" Measured over all articles.":
"",e=$e(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function tg(){let t=Vn(u);ct(
"verb",!t.length&&"No edge says what one of its ends does with the other."),We("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function eg(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=A(),s=(m,f,p)=>m===f?S(f,p):`${y(m)} of ${S(f,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((m,f)=>m+f,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function ng(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;ct("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,So("officials",()=>d.officials,o=>({officials:o})),So("hide-isolates",
()=>!Qn(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Qn({...d,isolates:!0});ct("isolat\
es",Ds||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function Bl(){Cl(),Ms("minimum",
Ne(u.edges.map(e=>e.weight)),"minimum","sentence"),Ms("minimum-documents",Ne(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);ct("all",Ds||t&&"Each edge is among the strongest of a node."),
So("all",()=>d.all,e=>({all:e})),Zh(),tg(),Ll(),Xc(),Al(),ng(),al(),v(()=>[A()],eg),dl()}var og=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Ro(t){return og.reduce((e,[n,o])=>e.replace(n,o),t)}function Ps({length:t}){return t<4?0:t<7?1:
2}var rg=[0,1,2].map(()=>new Uint8Array(256));function Fs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=rg;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let m=t.charCodeAt(
c-1);for(let f=1;f<=o;f+=1){let p=e.charCodeAt(f-1),g=Math.min(s[f]+1,i[f-1]+1,s[f-1]+(m===p?0:1));c>1&&f>1&&m===e.charCodeAt(
f-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[f-2]+1)),i[f]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Dt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[sg,ig]=[.5,.25],[Rl,Dl]=[4,3],lt=255;function Pl(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((m,f)=>{let p=D(m),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:m,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:f===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:m})=>m)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Ro),nodes:t.length,others:e.length}}function Fl(t,e,n=1/0){let o=D(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Rl,a=_s(t,cg(t,o),r,s);return i&&(a=_s(t,lg(t,o),r,s)||
a),i&&!a&&_s(t,dg(t,o),r,s),ag(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Dt.sound}))}function _s(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:sg)+(i.
drawn?0:ig),m=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[m])&&(n[m]=c,o[m]=s)}return r}function ag(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function cg({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Hs(t,a=>a.startsWith(i)?0:lt)):[];return i=>i.plain.includes(e)?i.plain===e?Dt.whole:i.plain.startsWith(e)?Dt.start:i.
plain.includes(r)?Dt.word:Dt.part:s.length&&js(i,s)<lt?Dt.anyOrder:o.length>=Rl&&i.joined.startsWith(o)?Dt.joined:1/0}function lg({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Ro(r),i=s.length>=Dl;return Hs(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:lt)});return r=>{let s=js(r,o);return s<lt?Dt.sound+s/lt/4:1/0}}function dg({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Ro(a),m=Ps(c);return Hs(e,(f,p)=>{if(c.length<Dl)return t[p].startsWith(a)?0:lt;let g=Fs(
c,f,m),w=Math.min(4,Math.abs(f.length-c.length));return g>m?lt:9*g+w+(f[0]===c[0]?0:4)})}),s=o.join(""),i=Ps(s);return a=>{
let c=js(a,r);if(c<lt)return Dt.fault+c/lt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let f=Fs(
s,a.joined,i);return f<=i?Dt.fault+(9*f+4)/lt:1/0}}function Hs(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function js({words:t},e){if(e.length>t.length)return lt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===lt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return lt;n+=r[t[s]],o|=1<<s}return Math.
min(n,lt-1)}var _l=8,Hl;function ug(){return Hl??=Pl(u.nodes,u.others),Hl}function mg(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${S(o,"article")}, in the files, not drawn`}
function fg([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${S(u.unlisted,"name")} more.`:"No name or alias matches."}var En=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Fl(ug(),
e,this.otherChosen?_l:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,_l),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?fg(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:m}=n?u.nodes[e]:u.others[e],f=r?null:l("small",{},"alias ",k(o)),p=s?l("small",
{text:"similar spelling"}):null,g=mg(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),l("span",{class:"found"},k(a),f,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:S(m,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function $n(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Do(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new En(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var pg={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},Nn="~";function Pt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function hg(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Pt(n).slice(1,-1)).join(`
`)}"""`:Pt(t)}function Ws(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${hg(n)}`:[])}function Gl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Ws({title:t}),...e.flatMap(gg)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function gg({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Pt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,m])=>`${Pt(c)} = ${Pt(m)}`);return[["[[step]]",...Ws({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Ws({...c})])]}function zl(t){let e=o=>Array.isArray(o)?o:[];
if(!Array.isArray(t?.steps))return null;let n=e(t.steps).map(o=>({...jl(o,["title","text","view"]),path:e(o?.path).map(String),
names:Object.fromEntries(Object.entries(o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>jl(
r,["text","article","source"]))}));return{title:String(t.title??""),steps:n}}function jl(t,e){return Object.fromEntries(
e.map(n=>[n,String(t?.[n]??"")]))}function qs({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===
e[n]);return o.length===1?o[0].id:void 0}function Us(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");
try{r=decodeURIComponent(r)}catch{}return{field:n,value:r,ids:r.split(Nn).slice(0,pg[n]??0)}})}function Vl(t,e){return Us(
e.view).map(({field:n,value:o,ids:r})=>{let s=r.map(a=>qs(t,e,a)??a),i=o.slice(r.join(Nn).length);return`${n}=${encodeURIComponent(
s.join(Nn)+i)}`}).join("&")}function Yl(t,e){return e.path.map(n=>qs(t,e,n)??n)}function Wl({names:t},e){return Object.hasOwn(
t,e)?t[e]:e}function Kl(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].id].sort().join(Nn))),o=i=>t.
nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(f=>qs(t,e,f)),m=i.flatMap((f,p)=>f&&c[p]===void 0?[Wl(e,f)]:[]);
for(let f=1;a&&f<c.length;f+=1){let[p,g]=[c[f-1],c[f]];p&&g&&!n.has([p,g].sort().join(Nn))&&m.push(`${o(p)} – ${o(g)}`)}
return m},s=Us(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(c,i==="edge");let m=i==="other"?t.others:
i==="article"?t.articles:null;return m&&!m.some(({id:f})=>f===a)?[Wl(e,a)]:[]});return[...new Set([...s,...r(e.path,!0)])]}
function Jl(t,e,n){let o=Us(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),s=c=>o.filter(({field:m})=>m===c).map(({value:m})=>m),
[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.filter(({id:c})=>r.has(c)).map(({id:c,label:m})=>[
c,m]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:m})=>[c,m]),...t.articles.filter(({id:c})=>a.includes(
c)).map(({id:c,title:m})=>[c,m||c])])}function ql(t){return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}var Ul=new WeakMap;
function wg(t,e){let n=Ul.get(t)??new Map;return n.size||(t.sentences.forEach((o,r)=>{let s=ql(o.text);n.set(s,[...n.get(
s)??[],r])}),Ul.set(t,n)),n.get(ql(e))??[]}function An(t,{text:e,article:n}){let{articles:o,sentences:r}=t,s=wg(t,e);return s.
find(i=>o[r[i].article].id===n)??s[0]??null}var Xl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Zl=500,Gs=["checked","doubtful"];function Fo(t){return t.
map(D).sort().join("|")}function zs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function ne(t){return t.every(e=>D(e)!=="")}function Vs(t,e){let[n,...o]=e.map(D);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Fo(s)===Fo(e):s.some(i=>D(i)===n))}function td(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(D):[],i=t.filter(f=>f.section!==o||Fo(f.names)!==Fo(r)),a=i.filter(f=>!f.names.some(p=>s.includes(D(p)))),
c=ed(e,n)?a:[...a,e],m=xg(c);return m?{corrections:t,said:m}:{corrections:c,said:a.length<i.length?"Its other correction\
s were removed.":""}}function xg(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(D(a));for(let{section:a,
names:c}of t){let[m,f]=a==="same"?c.map(o):[];m!==f&&e.set(m,f)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(D):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:m}of t){let[f,p=f]=c,g=["drop","different"].includes(a)?
void 0:c.find($=>r.has(D($)));if(g!==void 0)return`${Yt(g)} is dropped: undo that first.`;if(a==="different"&&o(f)===o(p))
return`${Po(f,p)} cannot be both merged and split: undo the other correction first.`;if(a==="mark"&&c.length>1&&o(f)===o(
p))return`${Po(f,p)} are merged, so there is no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(f)}`,
M=s.get(w);if(M!==void 0&&M!==m)return`Merged nodes cannot have two ${a==="type"?"types":"names"}: ${Po(M,m)}.`;s.set(w,
m),a==="rename"&&i.set(D(f),D(m))}for(let a of i.keys()){let c=new Set([a]),m=i.get(a);for(;m!==void 0&&i.has(m)&&!c.has(
m);)m=i.get(c.add(m)&&m);if(m===a&&c.size>1)return"Names cannot be exchanged in a circle: choose another name for one of\
 them."}return""}function ed({section:t,names:e,value:n,note:o},r){let s=e.map(m=>yg(m,r)),[i,a]=s;return{same:()=>i!==void 0&&
i===a,different:()=>i!==void 0&&i!==a&&!i.names.has(D(e[1])),drop:()=>s.every(m=>m===void 0),rename:()=>i?.label===n,type:()=>i!==
void 0&&r.types[i.type].name===n,mark:()=>{let m=e.length>1?Rr(r,i?.index,a?.index):r.nodes[i?.index??-1];return m?(!n||
m.mark===n)&&(!o||m.note===o):!n&&!o}}[t]()}var Ql=new WeakMap;function yg(t,e){let n=Ql.get(e);if(!n){let o=[...e.nodes.
map(r=>({...r,aliases:r.forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,
called:a,aliases:c})=>({own:a.map(D),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(D))}}));n=new Map(o.flatMap(
({named:r})=>[...r.names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);Ql.set(e,n)}return n.get(
D(t))}function nd(t,e){try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>bg(o,e)&&!ed(o,e)):[]}catch{return[]}}
function bg(t,{types:e}){let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(
Xl,n)||!i.every(m=>typeof m=="string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(
a)&&["",...Gs].includes(r)&&r+s!=="",rename:a===1&&ne([r]),type:a===1&&e.some(({name:m})=>m===r)};return ne(o)&&c[n]}function Ys(t){
return["# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(
Xl).flatMap(([n,o])=>{let r=t.filter(s=>s.section===n).flatMap(o?vg:Sg);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}\
]`,...r]:[]}),""].join(`
`)}function vg({section:t,names:e,value:n,note:o}){let r=e.map(Pt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Pt(o)}`].filter(Boolean).join(
", ")} },`]}function Sg({names:t,value:e}){return[`${Pt(t[0])} = ${Pt(e)}`]}function od({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?Yt(r):Po(r,s);return{same:`Merge ${i}`,different:`Split ${i}`,drop:`Drop ${Yt(r)}`,rename:`Renam\
e ${Yt(r)} to ${Yt(n)}`,type:`Change the type of ${Yt(r)} to ${n}`,mark:[i,n&&`${n}`,o&&Yt(o)].filter(Boolean).join(": ")}[t]}
function Po(t,e){return`${Yt(t)} and ${Yt(e)}`}function Yt(t){return`“⁨${mt(t,80)}⁩”`}function qe(){return ha(u,d)}function Ue(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...Ur(u),focus:null})})}function Ks(){let t=h("details").contains(document.activeElement);R(null),t&&h("drawing").focus()}function Ge(t,e,...n){
let o=ut("Close details",Ks);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function _o({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),Ue())}function Ho(t,[e,n],o){let{first:r,last:s}=_a(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&G(r)],["Last seen",s&&G(s)]],a=Js(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Qc(t)):a}function Js(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function ze(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function jo({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(k(e)),n}function Wo(){return!Y&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),E(e,"summary")?.focus()}})}
function qo(){return!Y&&l("div",{id:"pending"})}function he(t,e,n="",o=""){let{corrections:r,said:s}=td(d.corrections,{section:t,
names:e,value:n,note:o},u);x({corrections:r}),h("corrected").textContent=s}function kg(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function Xs(t,e){let n=t.map(o=>{let r=od(o),s=()=>{kg(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function Qs({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=zs(u,{kind:t,index:e}),
s=Vs(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function Mg(t){let e=Gs.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Qs(t);o===s&&o===a?h("corrected").textContent=rd:he(
"mark",r,o===s?a:o,i)}})),n=sd("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Qs(t);he("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=rd)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var rd="graphkit.toml h\
as it: remove it there.";function sd(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:Zl,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Tg(t){let{index:e,called:n,forms:o}=t,[r]=n,s=sd("name","Name",f=>{if(!ne([f]))return Zs();he("rena\
me",[r],f),u.nodes.some(g=>g.index!==e&&g.label===f)&&(h("corrected").textContent="Another node has this name; “Merge wi\
th” merges both.")}),i=l("select",{id:"correct-type",onchange:()=>he("type",[r],i.value)});i.append(...u.types.map(f=>l(
"option",{text:f.name,value:f.name})));let a=$n("correct-same"),c=([f])=>{a.value="",f!==r&&ne([f])&&he("same",[r,f])},m=o.
filter(({text:f,splits:p})=>p&&ne([f])&&D(f)!==D(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Do(a,"Merge with",f=>c(u.nodes[f].called),f=>c(u.others[f].called)),m.length>0&&l("div",{class:"depths",
role:"group","aria-label":"Split off"},l("span",{text:"Split off:"}),...m.map(({text:f})=>l("button",{type:"button",class:"\
depth",onclick:()=>he("different",[r,f])},k(f)))),l("button",{type:"button",class:"ask",text:"Drop this node",onclick:()=>he(
"drop",n.filter(f=>ne([f])))})]}function Uo(t){if(Y)return null;let e=ne(zs(u,t))?[l("p",{class:"hint",text:"The next bu\
ild applies these corrections, and shows marks and notes. “Corrections” saves them as a file."}),...Mg(t),...t.kind===
"node"?Tg(u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter\
 or a digit cannot be corrected."})],n=ze("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function Zs(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Qs(e),s=Vs(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Xs(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&D(g.names[0])===D(n[0]));E(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:m}=u.
nodes[e.index]??{},f={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[m]?.name};for(let[p,g]of Object.entries(
f)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function id({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Eg(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Eg(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?_r(i[e]):Kn(i[e],
r),c=s?Hr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ca(c)}`:a})),l("dd",{text:ua(
t,i[e],c)||`${o}.`})]}var et="~";function Go(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function ad(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function ti(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ve(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ei(t){return new Map(t.map(({id:e},n)=>[e,n]))}function $g({edges:t,nodes:e}){return new Map(
t.map(({a:n,b:o,index:r})=>[[e[n].id,e[o].id].sort().join(et),r]))}function cd(t){let e=ei(t.nodes),n=ei(t.articles),o=$g(
t),r=Tt(t),s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Ng(),node:Ve(e,i=>s(i,"node"),i=>({selected:B(
i)})),edge:Ve(o,i=>s(i,"edge"),i=>({selected:V(i)})),other:Ve(ei(t.others),({other:i})=>i,i=>({other:i,selected:null})),
path:Ag(t,e),"not-through":Og(t,e),"not-through-type":Ig(t),view:Go("view",["drawing",...t.map.land?["map"]:[],"matrix",
"nodes","edges"]),matrix:Rg(t),focus:Lg(t,e),moved:Cg(t,e),without:Bg(t),min:ad("minimum",Ne(t.edges.map(i=>i.weight))),
articles:ad("minimumDocuments",Ne(t.edges.map(i=>i.documents))),rank:Go("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Dg(
t),community:Pg(t,e),period:Fg(t),source:Hg(t),compare:_g(t),article:Ve(n,({article:i})=>i,i=>({article:i})),topic:Ve(e,
({topic:i})=>i,i=>({topic:i})),officials:ti("officials",r.officials),all:ti("all",r.all),isolates:ti("isolates",r.isolates),
colours:Go("colours",["type","community"]),theme:Go("theme",["system","light","dark"]),read:Ve(n,({reader:i})=>i,i=>({reader:i}))}}
function Ng(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}
function Ag(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(et):"",read:([n])=>{let[o,
r,s]=n.split(et),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(
s??"")?Number(s)-1:0}}}}}function Og(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function Ig({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Lg(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(et):"",read:([n])=>{let[o,r,s]=n.split(
et),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function Cg(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(et)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function Bg(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Rg(t){let e=t.types.map(({
name:o})=>o),n=Ae(t).join();return{write:({matrix:o})=>o.join()===n?"":o.map(r=>e[r]).join(et),read:([o])=>{let[r,s,i]=o.
split(et).map(a=>e.indexOf(a));return r>=0&&s>=0&&i===void 0?{matrix:[r,s]}:{}}}}function Dg(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function Pg(t,e){return{write:({communities:n})=>n.
map(o=>o===Mt?et:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
jt(t,t.nodes[s].community):r===et?Mt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Fg(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(et):"",read:([n])=>{let o=n.split(et);return e&&
o.length===2&&o.every(Lt)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function _g(t){let e=new Set(ie(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(et)]).map(s=>`${r+1}${et}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${et}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(et));return r.every(([i,a,...c])=>Lt(
i)&&Lt(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function Hg(t){let e=ie(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function ge(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function ld(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var oe=cd(u),ni=["story","theme","read"],jg=Object.keys(oe).filter(t=>!ni.includes(t));function Ft(){return ge(oe,d,jg)}
function zo(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",matrix:Ae(u),sentences:Xn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Tt(u),...ld(oe,t)}}function _t(){return d.step===null?void 0:d.story.steps[d.step]}function At(t){let e=d.story.steps[t];if(!e)return;let{theme:n}=d;
x({colours:"type",...zo(Vl(u,e)),theme:n,step:t,left:t,open:!0}),Y&&!Ie()&&x({view:"drawing"});let o=Yl(u,e).join(),r=Zt().
findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{...d.path,number:r}}),x({told:Ft()})}function In(){
x({step:null,editing:!1})}function dd(){let t=Ft(),e=st()?.nodes.map(n=>u.nodes[n].id)??[];return{view:t,path:e,names:Jl(
u,t,e)}}function Vo(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);x({story:{...d.story,steps:t},step:n,left:n??
0,before:null,unsaved:!0})}function On(t,e,n,...o){return[...t.slice(0,e),...o,...t.slice(e+n)]}function oi(){let t=d.step===
null?d.story.steps.length:d.step+1,e={title:"",text:"",...dd(),quotations:[]};Vo(On(d.story.steps,t,0,e),t),x({told:Ft()})}
function Ye(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&Vo(On(n.steps,e,1,{...o,...t}),e)}function ud(){Ye(dd()),x({told:Ft()})}
function ri(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||Vo(On(On(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function md(t){
let{story:e,step:n}=d;Vo(On(e.steps,t,1),n!==null&&n>t?n-1:n),x({before:e,told:""})}function fd(){let{story:t}=d;x({story:cn,
step:null,left:0,unsaved:!1,before:t})}function pd(){d.before&&x({story:d.before,before:null,unsaved:!0})}function Wg(t){
let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[
Jt(u.articles[o]),s].filter(Boolean).join(" · ")}}function si(t){let e=W(),n=_t()?.quotations.map(o=>e&&An(e,o))??[];return t.
every(o=>n.includes(o))}function hd(t){_t()||oi();let e=W(),{quotations:n}=_t()??{quotations:[]},o=n.filter(s=>!e||!t.includes(
An(e,s)??-1)),r=t.flatMap(s=>Wg(s)??[]);Ye({quotations:si(t)?o:[...o,...r]})}function gd(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>hd(t)});return wd(e),
e}function wd(t){let e=d.editing&&si((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function xd(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)wd(e)})}function ii(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??k(n||o))}function Ln({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Cr(r),a=[o,n&&G(n),e?t:""].filter(Boolean).map(m=>k(m)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((m,f)=>{s.append(f?" · ":"",
m)}),s}var yd=-1;async function bd(t){let e=d.selected;if(!e)return;let n=await Q();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),qg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Jr(n,Kr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
vd(n,r);t.replaceChildren(l("h3",{text:Ug(n,s,o.length)}),...eo(n,a).map(p=>ai(n,p,rt(u,e),c)));let m=s.length-a.length;
m>0&&t.append(Gg(Math.min(m,zr),m),l("p",{class:"on-paper",text:`… and ${S(m,"more sentence")} in the page.`}));let f="\
printing"in document.documentElement.dataset;i&&i<a.length&&!f&&t.querySelectorAll("li")[i].focus()}function qg(){return l(
"p",{class:"missing",text:d.problem})}function Ug(t,e,n){let o=e.filter(i=>Ce(t,bt(i))).length,r=e.length===n?S(n,"sente\
nce"):`${y(e.length)} of ${S(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${S(o,"headlin\
e")} among them`:"")}function vd({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Gg(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>x(
{sentences:d.sentences+zr})})}function ai(t,{article:e,headline:n,references:o},r,s){let i=Ln(t.articles[e]),a=n===null?
void 0:Sd(t,bt(n),r,s,"span");return l("article",{},l("h4",{},ii(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Yo(t,c,
r,s))))}function Yo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,m)=>{m&&i&&a.append(l("p",{class:"gap",text:"…"}));let f=Sd(
t,c,n,o),p=t.locations.get(c);p&&f.append(l("small",{class:"place"}," · ",k(p))),a.append(f)}),a.append(gd(r)),a}function Sd({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,m]=[e.get(n),r.get(n)],f=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=m?[...a,[...m,yd]]:a;for(let M of no(w,p)){let[$,O,N]=M,dt=i.slice($,O);if(N===yd){f.append(i.slice(g,$),l("b",
{text:dt})),g=O;continue}let U=p(N)?l("mark",{text:dt}):l("span",{class:"name",text:dt});if(U.style.setProperty("--type",
u.types[u.nodes[N].type].colour),p(N)||U.addEventListener("click",ve=>{ve.stopPropagation(),R(B(N))}),f.append(i.slice(g,
$),U),c?.has(a.indexOf(M))){let{label:ve}=u.nodes[N];p(N)?f.append(" (",k(ve),")"):U.title=ve}g=O}return f.append(i.slice(
g)),f}async function Ko(t,{index:e,a:n,b:o}){let r=await Q(),s=r&&Ia(r,Kr(r,r.edges[e],b().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[bt(s)],a=Ln({...r.articles[i],title:""});a.prepend(ii(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},Yo(r,s,[n,o],vd(r,e))),a)}function kd(t){let{chosen:e}=b(),n=Fr(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>Vg(r,t)))}function Vg({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${S(s,"sentence")}`})),m=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let f=a.hasChildNodes()?null:await Q();if(!f)return;let g=Fr(u,i,f,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Yg(f,w,g,i)))}},c,a,m)}function Yg(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Yo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Kg=100,Jo=30,Md=I(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Wi(t[0],t[t.
length-1]):[]});function Qo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Jg(t),[s,i]=[rn(n[0]),rn(n[n.length-
1])],a=Math.max(...r),c=`most in ${rn(n[r.indexOf(a)])}: ${y(a)}`,m=r.filter(g=>!g).length,f=[`${e}s by ${o} from ${s} t\
o ${i}`,c,m&&`none in ${S(m,o)}`],p=L("svg",{viewBox:`0 0 ${n.length} ${Jo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${f.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Qg(w,g,a,`${rn(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Jg(t){let e=Md().length>Kg,n=s=>e?s.slice(0,4):s,o=[...new Set(Md().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Qg(t,e,n,o){let r=e?Math.max((Jo-1)*(e/n),1.5):0;return L("g",{},L("title",{},o),L(
"rect",{class:"ground",x:t,y:0,width:1,height:Jo}),L("rect",{class:"count",x:t+.1,y:Jo-r,width:.8,height:r}))}function Td(t){let{weights:e,namedWeights:n,documents:o}=b(),r=V(t.index);return[Ge(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Wo()),l("h2",{tabindex:"-1",class:"ends"},vn(t.a),l("span",{class:"and",text:"and"}),vn(t.b)),jo(t),
qo(),_o(r),Ho(r,["Sentences",e[t.index]],o[t.index]),kd(t),l("div",{class:"sentences",id:"sentences"}),ze("measures","Co\
unts and measures",[Xg(e[t.index],n[t.index]),Qo(oo(r),"sentence"),id(t)]),Uo(r)]}function Xg(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function ci(t){x({...t,path:d.path&&{...d.path,number:0}})}function Ed(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{ci({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function $d(){return d.avoided.length>0||d.avoidedTypes.length>0}function Nd(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Zg(i):[]),...d.avoided.map(tw));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Zg(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>ci({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function tw(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>ci(
{avoided:d.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Ke=60;function Ad(){let e=(st()?.nodes??[]).flatMap(w=>Z(w)?u.nodes[w]:[]);if(!e.length||pt())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*Ke,o-wn()-2*Ke];if(e.map(w=>T.canvasToDOM(w)).every(({x:w,y:M})=>w>Ke&&M>Ke&&w<Ke+
r&&M<Ke+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[m,f,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Fe(),St({position:{x:(m+f)/2,y:(p+g)/2},scale:Math.min(T.getScale(),r/(f-m),s/(g-p)),offset:{x:0,y:-wn()/2},animated:!0})}function Od({a:t,b:e},n){let o=Zt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${S(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(li);return r.length?`The filters hide ${r.
join(" and ")}.`:$d()&&nw(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(ow).join(", ")}.${ew()}`}function ew(){return Ut(d.rank)?"":` Only edges whose ${yt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function nw(t,e){return to(un(),t)[e]<1/0}function ow(t){let e=to(un(),t).filter(n=>n<
1/0).length;return e===1?`${li(t)} has no edge${qe()?" that passes the filters":""}`:`${li(t)} is in a part of ${y(e)} n\
odes`}function li(t){return`⁨${u.nodes[t].short}⁩`}function Id(){let t=yt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Ut(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function Ld({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},vn(t[n]),o&&Ed(t[n]));return n<
e.length&&r.append(rw(u.edges[e[n]])),r}function rw(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Ut(d.rank)?"":` · ${yt(
u,d.rank)} ${an(q()[o],d.rank)}`,s=`${S(e[o],"sentence")}, ${S(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Ko(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Rt(V(o)),onclick:()=>R(V(o))}),i)}var Xo={a:null,b:null},Zo={a:$n("path-a"),b:$n("path-b")};function Rd(t){we("a",t),we("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Zo.b.focus()}function we(t,e){Xo[t]=e,Zo[t].value=e===null?"":u.nodes[e].label}function sw(){
let{a:t,b:e}=Xo;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Zo[t===null?"a":"b"].
focus()}function Cd(t,e){let n=Zo[t],o=Do(n,e,r=>{we(t,r),sw()});return n.addEventListener("blur",()=>we(t,Xo[t])),n.addEventListener(
"focus",()=>n.select()),o}function iw(){let{path:t}=d;t&&(we("a",t.a),we("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),Nd();let[e,n]=[Zt(),st()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?Od(t,n):"",h("path-reset").
hidden=!t||n!==null||!qe(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Ld(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?Id():""}function Bd(t){let[e,n]=[Zt(),st()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function Dd(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Cd("a","From"),Cd("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
gt("back","Previous path",()=>Bd(-1)),gt("forward","Next path",()=>Bd(1)))),l("div",{id:"path-reset"},Ue()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?Xo.a===null&&d.selected?.kind==="node"&&we("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],iw),v(()=>[st(),d.view],Ad)}var aw=[1,2,3];function Pd(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...aw.map(s=>o(s,String(s),S(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Rd(t.index)}))}var cw=3;function Fd(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,cw),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):bo(s))});let r=e.length-n.length;return l("p",{class:"community"},Pn(pn(t.community)),"Community of ",o,
r?` and ${S(r,"other")}`:"",".")}var lw=12;function _d(t){let{weights:e}=b(),n=q(),{edges:o}=te(B(t.index)),r=d.neighbours?o:o.slice(0,lw),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>vo(xt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:S(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${dw()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,uw(t,o.length)]}function dw(){return`By ${yt(u,d.rank)}: ${$e(u,d.rank)}`}function uw(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Hd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${y(u.nodes.length)}`,n=(r,s)=>r>0?`${ia(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var di=4;function jd(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Ge(J(e),e.name,Wo()),
l("h2",{tabindex:"-1"},k(t.label)),mw(t),fw(t),...pw(t),gw(t),jo(t),qo(),_o(B(t.index)),Ho(B(t.index),["Mentions",s],r[t.
index]),Pd(t),l("div",{class:"sentences",id:"sentences"}),..._d(t),Fd(t),ww(t),ze("measures","Counts and measures",[hw(s,
o[t.index]),Qo(oo(B(t.index)),"mention"),Hd(t)]),Uo(B(t.index))]}function mw({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),
n}function fw({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function pw({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function hw(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function gw({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Gi(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,k(n)):k(n))}),e}function ww(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},k(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,di).forEach(({text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>di&&n.append(` and ${t.forms.length-
di} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var xw=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Wd({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&xw.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}async function yw(t,e){let n=await Q(),o=n?.others.get(e);if(!n||!o)return;let r=new Map(o.map(([s,i,a])=>[s,[i,a]]));t.
replaceChildren(l("h3",{text:`${S(o.length,"sentence")} of the page`}),...eo(n,[...r.keys()]).map(s=>ai(n,s,[],r)))}function qd(t){
let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"standing"},"Also na\
med ");s.forEach((m,f)=>{a.append(f?", ":"",k(m))});let c=l("div",{});return yw(c,t),[Ge(J(u.types[n]),i),l("h2",{tabindex:"\
-1"},k(e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${S(u.nodes.length,"node")}.`}),Js([["M\
entions",y(o)],["Articles",y(r)]]),s.length>0&&a,c,l("p",{class:"hint",text:"In the folder of the build, this command sh\
ows all its sentences:"}),l("p",{class:"command"},l("code",{text:Wd(u,t),dir:"auto"}))]}function Ud({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>xt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function tr(t){return`graphkit: ${t} of ${u.about.corpus}`}function Je(t){try{return window.localStorage.getItem(t)}catch{
return}}function Qe(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var Gd="graphkit: hints closed",bw=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],vw=new Set(["be","have","do"]),[Sw,,,kw]=[0,1,2,3];function zd(){let{edges:t,
weights:e,documents:n}=b(),o=(m,f)=>t[f.index]&&e[f.index]>(m?e[m.index]:0)?f:m,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Ko(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inline\
-name",...Rt(i),onclick:()=>R(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${S(e[r.index],"sentence")} in\
 ${S(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Vd(){
let{nodeIndices:t}=b(),[e,n]=Ud(u,t.filter(i=>u.nodes[i].type===Sw)),o=t.find(i=>u.nodes[i].type===kw),r=Vn(u).find(i=>!vw.
has(i.verb)),s=[e!==void 0&&nr(`What do the articles say of ${er(e)}?`,()=>R(B(e))),n!==void 0&&nr(`How is ${er(e)} conn\
ected with ${er(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&nr(`Who is named with “${er(o)}”?`,()=>R(
B(o))),r&&nr(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function er(t){return u.nodes[t].short}function nr(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Yd(){return Mw()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...bw.map(t=>l("li",{text:t}))),ut("Close the hints",Tw))}var Kd=!1;function Mw(){
return Kd||!!Je(Gd)}function Tw({currentTarget:t}){Kd=!0,Qe(Gd,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var Ew=15;function Jd(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:Nw()}),qe()&&Ue()];let e=Pa(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Ew),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Yd(),...zd(),...Vd(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:$w()}),l("ul",{class:"ranked"},...n.map(r=>vo(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function $w(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${yt(u,d.rank)} of their edges, added up.`}function Nw(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Qd=null,Xd=null;function Aw(){let t=h("details"),{selected:e,other:n}=d,o=Wt(e,Qd)&&n===Xd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(m=>m.open).map(m=>m.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...nt(Lw(e))),[Qd,Xd]=
[e,n],!o)return(e||n!==null)&&s&&E(t,"h2")?.focus({preventScroll:!0}),Iw();for(let m of t.querySelectorAll("details"))m.
open=a.includes(m.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Ow(t,i)??E(t,"h2"))?.focus({preventScroll:!0})}
function Ow(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Iw(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Lw(t){return d.other!==null?qd(d.other):t?t.kind==="node"?jd(u.nodes[t.
index]):Td(u.edges[t.index]):Jd()}function Cw(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Bw()}function Bw(){let{selected:t,other:e}=d;return d.editing?"Story":d.step!==null?`Story: step ${d.step+
1} of ${d.story.steps.length}`:e!==null?u.others[e].label:t?rt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and \
nodes"}function Zd(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];v(()=>[d.selected,
d.other,d.open,d.step,d.story,d.editing],Cw),v(t,Aw),v(()=>[...t(),d.corrections],Zs),v(()=>[...t(),d.sentences],()=>{let e=document.
getElementById("sentences");e&&bd(e)}),h("handle").addEventListener("click",()=>x({open:!d.open})),document.addEventListener(
"keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?Ks():x({open:!1}))})}async function Rw(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await Q();if(!n||
d.reader!==e)return;t.replaceChildren(...nt(Dw(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=E(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Dw(t,e){let n=Oa(t,e),o=n.find(f=>Ce(t,f)),{title:r,id:s}=u.
articles[e],i=n.filter(f=>f!==o),a=ut("Close the article",()=>x({reader:null})),c=o===void 0?k(r||s):tu(t,o),m=S(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Ln(u.articles[e]),
l("p",{class:"hint",text:`${m} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Pw(t,i,o))]}function Pw(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},tu(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",k(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function tu(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?rt(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of no(o,c=>r.includes(c))){let[c,m,f]=a,p=Fw(f,n.slice(c,m),r.includes(
f));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[f].label),s.append(n.slice(i,c),p),i=m}return s.
append(n.slice(i)),s}function Fw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>_w(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function _w(t){x({reader:null}),R(B(
t)),window.setTimeout(()=>E(h("details"),"h2")?.focus({preventScroll:!0}))}function eu(){let t=h("reader",HTMLDialogElement);
t.addEventListener("close",()=>x({reader:null})),t.addEventListener("click",e=>{e.target===t&&x({reader:null})}),t.addEventListener(
"keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],Rw)}var Ot=nu()??{at:0,last:0};function nu(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function or(t,e){let n=t==="pushState"?{at:Ot.at+1,last:Ot.at+1}:Ot;try{window.history[t](
n,"",e),Ot=n}catch{}}function ou(){let t=nu();Ot=t?{at:t.at,last:Math.max(t.at,Ot.last)}:{at:Ot.at+1,last:Ot.at+1},or("r\
eplaceState",window.location.href)}function ru(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Ot.at>0&&e!==!1:Ot.at<Ot.last&&n!==!1}function su(){or("replaceState",window.location.href)}var iu=5,Cn=[];function Hw(){let{selected:t}=d;t?.kind!=="node"||t.index===Cn[0]||(Cn=[t.index,...Cn.filter(e=>e!==t.index)].
slice(0,iu+1))}function jw(){Hw();let{selected:t}=d,e=Cn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,iu);h("trail").
hidden=!Cn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},bo(n))))}function rr(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!ru(t)}function au(){let[t,e]=[gt("back","Back",()=>window.
history.back()),gt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],jw)}function ui(t){let e=st(),o=(e?e.nodes:d.selected?te(d.selected).nodes:[]).filter(Z);me(),ee(ce()),Cc(o.length?o:A().nodeIndices,
t)}function cu(){let t=e=>{d.step!==null&&!d.editing&&!pt()&&ui(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],()=>t(!0))}var mi="Not among the sentences of this page any more.",lu=l("p",{class:"story-count",role:"status"}),du=gt("back","Prev\
ious step",()=>fi(-1)),uu=gt("forward","Next step",()=>fi(1)),mu=l("div",{class:"story-body"}),sr=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,hidden:!0,onkeydown:Uw},l("div",{class:"story-head"},
du,lu,uu,ut("Leave the story",Ww)),mu),ir=l("button",{type:"button",class:"more story-open",hidden:!0,onclick:()=>ar()});
function ar(){At(Math.min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>sr.focus({preventScroll:!0}))}
function Ww(){In(),window.setTimeout(()=>ir.focus())}function qw(){x({editing:!0}),window.setTimeout(()=>E(h("story"),".\
story-editor h2")?.focus({preventScroll:!0}))}function fi(t){d.step!==null&&At(d.step+t)}function Uw(t){let e={ArrowLeft:-1,
ArrowRight:1}[t.key];!e||!wt(t)||Se(t.target)||(t.preventDefault(),fi(e))}function Gw(){let{step:t,story:e,editing:n}=d,
o=_t();sr.hidden=!o||n,ir.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!sr.hidden),h("panel").classList.
toggle("pathing",d.path!==null);let r=S(e.steps.length,"step");if(ir.replaceChildren(d.left?"Back to the story":"Read th\
e story",` (${r})`),!o||t===null||n)return;o.quotations.length&&Q(),lu.textContent=`Step ${t+1} of ${e.steps.length}`,du.
setAttribute("aria-disabled",String(t===0)),uu.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.
told,i={type:"button",class:"more",text:"Show this step again",onclick:()=>At(t)},a={type:"button",class:"quiet",text:"E\
dit",onclick:qw};mu.replaceChildren(...nt([e.title&&l("p",{class:"story-title"},k(e.title)),...pi(o),o.quotations.length>
0&&l("ul",{class:"story-quotes"},...o.quotations.map(c=>gi(c))),s&&l("button",i),!Y&&l("button",a)]))}function pi(t){let e=Kl(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(n)]))]}function hi(t){let e=W(),
n=e&&An(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Jt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function gi(t){let{sentence:e,
gone:n,source:o}=hi(t),r=k(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>x({reader:W()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},k(o)),n&&l("p",{class:"missing",text:mi}))}function fu(){h("story").append(ir,sr),v(()=>[d.story,d.step,d.editing,
d.path,d.told,Ft(),W()],Gw),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var wi=tr("story"),cr="";function pu(){cr=Je(wi)??"";try{let{unsaved:t,...e}=JSON.parse(cr),n=zl(e);return n&&{story:n,unsaved:!!t}}catch{
return null}}function zw(){let t=pu();t&&(t.unsaved||!u.story)&&x(t)}function Vw(){let t=pu()??{story:cn,unsaved:!1},{step:e}=d;
x({...t,before:null,step:e!==null&&t.story.steps[e]?e:null})}function Yw(){let{story:t,unsaved:e}=d,o=t===u.story||!(e||
t.steps.length)?"":JSON.stringify({...t,unsaved:e});o!==cr&&Qe(wi,o),cr=o}function hu(){zw(),v(()=>[d.story,d.unsaved],Yw),
window.addEventListener("storage",({key:t})=>{t===wi&&Vw()}),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function Xe(t,e,n){let o=document.activeElement,r=o instanceof HTMLElement&&t.contains(o)?o:null;e(),r&&!r.getClientRects().
length&&n(r)?.focus({preventScroll:!0})}function lr({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function dr({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Kw({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:gu(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:m,values:f})=>[c,m?f[i]:
sn(f[i])])),on_page:!0}}function Jw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[m,f]=[s[c.a].id,s[c.b].id].sort();return{source:m,target:f,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,sn(g[r])])),first_seen:c.first,last_seen:c.last,relations:oa(t,c),timeline:gu(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function gu(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function ur(t,e){return e.nodeIndices.map(o=>Kw(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function mr(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Jw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var wu=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Qw(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function xu(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Qw(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function yu(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!wu.includes(o));return xu([...wu,...n,"timeline",
"named_mentions","mark","note"],ur(t,e),lr(t))}function bu(t,e){let n=dr(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return xu(o,mr(t,e),n)}var Xw=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Zw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function fr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Zw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Su(t,e,n){let o=tx(
t),r=nx(t,e,n),s=ur(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Xw,...[...o.node,...o.edge].map(ex),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${fr(i.id)}">${vu(i,o.node)}</node>
`),...mr(t,e).map(i=>`<edge source="${fr(i.source)}" target="${fr(i.target)}">${vu(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function tx(t){let e=lr(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(dr(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function ex({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function vu(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${fr(t[o])}</data>`).join("")}function nx({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Ee(r.map(({x:w})=>w)),y:Ee(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],m=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),f=c>a?100:4,p=f/c;m*p>5e3&&(p=5e3/m,f=Math.max(c*p,4));let g=w=>sn(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:$,size:O})=>{let N=c>a?(O-a)/(c-a):0,{colour:dt}=e[t[w].type],[U,ve,Cm]=[1,3,5].map(Ri=>parseInt(dt.slice(
Ri,Ri+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-$)*p),size:g(4+(f-4)*N),r:U,g:ve,b:Cm}]}))}function pr(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function ku(t){return`${Ui(u.about.title)}-${t}`}function Ze(t,e,n){pr(ku(t),new Blob([n],{type:e}))}function ox(){
let t=[...qn.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...qn,nodes:t}}var Mu={"Nodes as a table (CSV\
)":()=>Ze("nodes.csv","text/csv",yu(u,b())),"Edges as a table (CSV)":()=>Ze("edges.csv","text/csv",bu(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>Ze("graph.graphml","application/xml",Su(u,b(),ox()))};function Tu(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with \
title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l(
"span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG\
)",()=>wl(o()).toBlob(s=>{s&&pr(ku("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Ze("drawing.svg","im\
age/svg+xml",gl(yl(o())))))}var wr=Cu("story-title",()=>{x({story:{...d.story,title:wr.value},unsaved:!0})}),xr=Cu("step-title",()=>Ye({title:xr.value})),
bi=l("textarea",{id:"step-text",rows:4,oninput:()=>Ye({text:bi.value})}),vi=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Eu=l("ul",{class:"story-quotes"}),$u=l("legend",{}),Nu=l("fieldset",{class:"story-step"},$u,yi("Heading",xr),yi("\
Text",bi),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Eu,xe("Replace\
 its view with the current one",ud)),Au=l("p",{class:"hint",role:"status"}),[hr,Ou]=[xe("Undo",pd),xe("Discard all chang\
es",fd)],[Iu,Lu,xi]=[xe("Read it",ar),xe("Download the story",rx),xe("Print as a report",()=>window.print())],gr=l("div",
{class:"story-editor",hidden:!0},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ut("Close the story's\
 steps",In)),l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Choose what the p\
age shows, then press “Add this view”."}),yi("Title of the story",wr),vi,xe("Add this view",()=>{oi(),window.setTimeout(
()=>xr.focus())}),Nu,Au,l("div",{class:"story-actions"},hr,Iu,Lu,xi,Ou));function Cu(t,e){return l("input",{type:"text",
id:t,dir:"auto",autocomplete:"off",oninput:e})}function yi(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,
text:t}),e)}function xe(t,e){return l("button",{type:"button",class:"more",text:t,onclick:e})}function rx(){Ze("story.to\
ml","application/toml",Gl(d.story)),x({unsaved:!1})}function Bu(){if(d.editing||d.step!==null)return In();if(d.story.steps.
length)return ar();x({editing:!0,open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>wr.focus({preventScroll:!0}))}function sx({
title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===
e?"step":null,onclick:()=>At(e)},k(n)),gt("back",`Move up: ${n}`,()=>ri(e,-1)),gt("forward",`Move down: ${n}`,()=>ri(e,1)),
ut(`Delete: ${n}`,()=>md(e)))}function ix(){if(gr.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,
r=_t();for(let[s,i]of[[wr,t.title],[xr,r?.title??""],[bi,r?.text??""]])s.value!==i&&(s.value=i);vi.replaceChildren(...t.
steps.map(sx)),Nu.hidden=!r,$u.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,Eu.replaceChildren(...(r?.quotations??
[]).map((s,i)=>{let a=gi(s),c=r?.quotations.filter((m,f)=>f!==i);return a.append(l("button",{type:"button",class:"quiet",
text:"Remove",onclick:()=>Ye({quotations:c})})),a})),hr.hidden=!n;for(let s of[Iu,Lu,xi])s.hidden=!t.steps.length;xi.hidden||=
!r,Ou.hidden=!o,Au.textContent=n?"Removed.":o?"Not downloaded yet. This browser keeps the draft.":t.steps.length?"To put\
 the file into the page: graphkit export --story FILE":""}function ax(t){return d.editing?E(vi,`[aria-label="${CSS.escape(
t.getAttribute("aria-label")??"")}"]`)??(hr.hidden?E(gr,"h2"):hr):h("story-tool")}function Ru(){h("story").append(gr),v(
()=>[d.editing,d.story,d.step,d.before,d.unsaved],()=>Xe(gr,ix,ax))}var Du=.06,cx=.5,lx={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Si=I(()=>[d.matrix,b()],()=>wa(u,
b(),d.matrix));function Pu(t,e){let n=l("select",{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:
[Number(n.value),d.matrix[1]]})},...u.types.flatMap(({plural:o},r)=>u.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):
[]));return v(()=>[d.matrix],()=>{n.value=String(d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function Hu(t,e,n,o,...r){
return l("button",{type:"button",tabindex:-1,"data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>R(t),...o},
...r)}function Fu(t,e,n){let{label:o,short:r,type:s}=u.nodes[t],i=Hu(B(t),e,n,{title:o},J(u.types[s]),k(r));return l("th",
{scope:e<0?"col":"row"},i)}function dx({rows:t,columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(
i);if(c===void 0)return l("td",s===i?{class:"same"}:{});let m=b().weights[c],f=`${u.nodes[s].label} – ${u.nodes[i].label}\
: ${S(m,"sentence")}`,p=Hu(V(c),o,a,{title:f,"aria-label":f},new Text(y(m)));return p.style.setProperty("--shade",`${Math.
round(100*r(c))}%`),l("td",{},p)})}function ux({rows:t,columns:e,cells:n}){let o=q(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.
get(c)??[])),[s,i]=r.reduce(([a,c],m)=>[Math.min(a,o[m]),Math.max(c,o[m])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);
return a=>Du+(cx-Du)*Math.sqrt((o[a]-s)/(i-s||1))}function _u(t,e,n){let{name:o,plural:r}=u.types[n],s=e===1?o:r.toLowerCase();
return t<e?`${y(t)} of ${y(e)} ${s}, the strongest`:`${y(e)} ${s}`}function ju(){let t=Si(),e=ux(t);return l("table",{},
l("thead",{},l("tr",{},l("td",{}),...t.columns.map((n,o)=>Fu(n,-1,o)))),l("tbody",{},...t.rows.map((n,o)=>l("tr",{},Fu(n,
o,-1),...dx(t,o,e)))))}function Wu(){let{rows:t,columns:e,rowCount:n,columnCount:o}=Si(),[r,s]=d.matrix;return t.length?
`${_u(t.length,n,r)}; ${_u(e.length,o,s)}. Each number counts the sentences of an edge; the stronger an edge, the fuller\
 its colour.`:`No edges between ${u.types[r].plural.toLowerCase()} and ${u.types[s].plural.toLowerCase()} are left.`}function qu(){
return l("div",{class:"matrix"},l("p",{class:"matrix-size hint",text:Wu()}),ju())}function mx(){d.view==="matrix"&&(E(h(
"matrix"),".matrix-size")?.replaceChildren(Wu()),E(h("matrix"),"table")?.replaceWith(ju()),Uu())}function fx(){let t=h("\
matrix");Xe(t,mx,({dataset:e})=>E(t,`[data-item="${e.item}"]`)??E(t,'td [tabindex="0"]'))}function Uu(){if(d.view!=="mat\
rix")return;let t=h("matrix").querySelectorAll("[data-at]"),e=d.selected,n=[...t].filter(r=>e&&r.dataset.item===`${e.kind}\
 ${e.index}`),o=n[0]??E(h("matrix"),"td [data-at]");for(let r of t)r.tabIndex=r===o?0:-1,r.classList.toggle("chosen",n.includes(
r))}function px(t){let e=lx[t.key],n=document.activeElement;if(!e||!wt(t)||!(n instanceof HTMLElement)||!n.dataset.at)return;
t.preventDefault();let{rows:o,columns:r}=Si(),[s,i]=n.dataset.at.split(" ").map(Number);for(;;){if(s+=e[0],i+=e[1],s<-1||
i<-1||s>=o.length||i>=r.length)return;let a=E(h("matrix"),`[data-at="${s} ${i}"]`);if(a)return a.focus()}}function Gu(){
let t=h("matrix");t.append(l("div",{class:"matrix-types"},...Pu(0,"Rows"),...Pu(1,"Columns")),l("p",{class:"matrix-size \
hint",role:"status"}),l("table",{})),t.addEventListener("keydown",px),v(()=>[d.view],()=>{t.hidden=d.view!=="matrix"}),v(
()=>[d.view,d.matrix,d.view==="matrix"&&b(),q()],fx),v(()=>[d.selected],Uu)}function hx(t){let{gone:e,source:n}=hi(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
k(n)),e&&l("p",{class:"missing",text:mi}))}function gx(t){At(t);let e=d.story.steps[t],n=Ie();return n&&ui(!1),l("sectio\
n",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...pi(e),n&&As(),d.view===
"matrix"&&qu(),...e.quotations.map(hx))}function wx(){let[t,e]=[{...d},at()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...nt([l("h1",{dir:"auto",text:n||u.about.title}),n&&l(
"p",{class:"source"},k(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((f,p)=>gx(p)));x(t),ee(ce());let{x:a,y:c,scale:m}=e;return St({position:{x:(r/2-a)/m,y:(s/2-c)/m},scale:m}),i}function zu(){
window.addEventListener("beforeprint",()=>{d.step===null||d.reader!==null||(document.documentElement.dataset.printing="s\
tory",document.body.append(wx()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function Vu(){hu(),fu(),Ru(),xd(),zu()}function ki(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=m=>Math.min(Math.max(Math.floor(m*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Yu([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Ku(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var xx=120,ye={width:600,height:36},yx=900,Ju=4,Bn=ke(u.articles),P=bx(),ot=null,tn=0;function bx(){let[t,e]=[Bn[0]??0,Bn[Bn.
length-1]??0],{days:n,counts:o}=Bn.length?jn(Bn,xx):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function vr(){
return d.compare?.by==="periods"?d.compare.sides[1]:d.period}function yr(){if(ot)return ki(ot.from,ot.to,P);let[t,e]=vr()?.
map(Ht)??[P.first,P.last];return[t,e]}function Rn(t){let{compare:e}=d;if(e?.by==="periods"){t&&x({compare:{...e,sides:[e.
sides[0],t.map(z)]}});return}let n=!t||t[0]<=P.first&&t[1]>=P.last;x({period:n?null:[z(t[0]),z(t[1])]})}function Mi(){let[
t,e]=yr(),n=P.last-P.first+1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,m]=[P.first+a*P.width,Math.min(P.first+
(a+1)*P.width-1,P.last)],f=ye.width*a*P.width/n,p=ye.width*(m-c+1)/n,g=i?Math.max(2,(ye.height-2)*Math.sqrt(i/o)):0,w=m>=
t&&c<=e;return L("g",{class:w?"in":"out"},L("title",{},`${It(z(c),z(m))}: ${S(i,"article")}`),L("rect",{class:"ground",x:f,
y:0,width:p,height:ye.height}),L("rect",{class:"count",x:f+.1*p,y:ye.height-g,width:.8*p,height:g}))}),s=h("strip-bars",
SVGElement);s.classList.toggle("narrowed",ot!==null||vr()!==null),s.replaceChildren(...r)}function br(){Mi();let[t,e]=yr().
map(z);h("strip-from",HTMLInputElement).value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}
function vx(t){let e=n=>{let{left:o,width:r}=t.getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointe\
rdown",n=>{n.button===0&&(Dn(),t.setPointerCapture(n.pointerId),ot={from:e(n),to:e(n)},Mi())}),t.addEventListener("point\
ermove",n=>{ot&&(ot.to=e(n),Mi())}),t.addEventListener("pointerup",()=>{if(!ot)return;let n=Math.abs(ot.to-ot.from)*t.getBoundingClientRect().
width,o=ki(ot.from,n<Ju?ot.from:ot.to,P);ot=null;let r=vr()?.map(Ht).join()===o.join();Rn(r&&n<Ju?null:o),br()}),t.addEventListener(
"pointercancel",()=>{ot=null,br()})}function Qu(t){let e=l("input",{type:"date",id:`strip-${t}`,min:z(P.first),max:z(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);Dn(),Lt(n)&&Lt(o)&&Rn(Ku(Ht(n),Ht(o),t,P)),br()}),e}function Sx(){let t=vr()?
yr():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&Rn([P.first,Math.min(P.first+e,P.last)]),tn=window.setInterval(()=>{
let n=Yu(yr(),P);n?Rn(n):Dn()},yx),Ti()}function Dn(){window.clearInterval(tn),tn=0,Ti()}function Ti(){let t=h("strip-pl\
ay");t.textContent=tn?"❚❚":"▶",t.setAttribute("aria-label",tn?"Pause":"Play the articles over time")}function Xu(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=L("svg",{id:"strip-bars",viewBox:`0 0 ${ye.width} ${ye.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>tn?Dn():Sx();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Qu("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Qu("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Dn(),Rn(null)}}))),
vx(e),Ti(),v(()=>[d.period,d.compare],br)}function Ei(t,e,n){let o=I(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Sr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function re(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Zu(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:aa,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,re(i||n,m=>r[m],{whole:c,hint:o,show:a})]}))}function kx(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function tm(t,e,n){let o=I(()=>[],()=>kx(t.nodes));return{nodes:Mx(t,e,n,o),edges:Tx(t,e,o)}}function em(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,m]=i?["Second","second"]:["First","first"],f=`Articles of the ${m}\
 part, and their share of its ${S(n[i],"article")}`;return{...re(c,a,{hint:f}),text:g=>`${y(a(g))} (${Yn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...re("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function Mx({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Ei("Type",t.length,i=>e[t[i].type].name),
strength:re("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:re("Me\
ntions",i=>o().mentions[i]),articles:re("Articles",i=>o().articles[i]),first:Sr("First","First seen",i=>t[i].first),last:Sr(
"Last","Last seen",i=>t[i].last),roles:Ei("Roles",t.length,i=>t[i].roles.join("; ")),...nm(t),...Zu(n.filter(({name:i})=>i!==
"weighted_degree"))}}function Tx(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:m=>n()[c(m)],text:m=>o[c(m)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:re("Sentences",a=>e().
weights[a]),articles:re("Articles",a=>e().documents[a]),...t.relations.length?{relations:Ex(t)}:{},...nm(r),...Zu(s),first:Sr(
"First","First seen",a=>r[a].first),last:Sr("Last","Last seen",a=>r[a].last)}}function nm(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Ei(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Ex(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>sa(t.edges[e]),text:e=>ra(t,t.edges[e])}}function om(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,m)=>c?[m]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,m)=>a[m]-a[c]:(c,m)=>a[c]-a[m])}var rm=tm(u,b,Fa),en=I(()=>[K()],()=>{let t=K();return t?em(rm,t):rm});function $i(t,e){let n=Object.values(en()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?$x(t,e,s):l("td",o.words?{class:Nx(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function $x(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function Nx(t){return t.length>16?"words long":"words"}function sm({
target:t}){return t instanceof Element?t.closest("tr"):null}function im(t,e){let n=sm(t);if(!n||!_n(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);R(e==="nodes"?B(o):V(o)),Mr(n)}function kr(){if(!pt())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=E(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function Mr(t){let e=t&&E(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function am(t){let e=sm(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!wt(t)||(t.preventDefault(),Mr(n[t.key]))}var Tr=100,Kt=Tr;function Ax(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Ix(t,e,s&&!i)}))}function Ox(t){let e=Object.entries(en()[t]).map(([o,r])=>Ax(t,o,r)),n=l("tbody",{onclick:o=>im(
o,t),onkeydown:am});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Ix(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function cm(t){let[e,n]=d.sort[t];return om(t,b(),en()[t][e]??
en()[t].strength,n)}function Lx(){let t=pt();if(!t)return;let e=h("tables"),n=[t,...Object.keys(en()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Ox(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Kt=Tr;let o=cm(t);Bx(e,d.sort[t]),E(e,"tbody")?.replaceChildren(...o.slice(0,Kt).
map(r=>$i(t,r))),lm(t,o.length),kr()}function Cx(){let t=h("tables");Xe(t,Lx,e=>{let n=e.closest("tr")?.dataset.index;return E(
t,`tr[data-index="${n}"] button`)??E(t,"tbody button")})}function Bx(t,[e,n]){let o=t.querySelectorAll("th[data-column]");
for(let r of o)r.dataset.column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}
function lm(t,e){let n=(t==="nodes"?u.nodes:u.edges).length,o=e===n?S(e,t.slice(0,-1)):`${y(e)} of ${S(n,t.slice(0,-1))}`,
r=e>Kt?`, the first ${y(Kt)} shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",
i=b().narrowed?` Of the articles that pass the filters: ${s}; of all articles: the other columns.`:"";E(h("tables"),"cap\
tion")?.replaceChildren(`${o}${r}.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min(Tr,e-Kt))}\
 more`,onclick:Rx});E(h("tables"),".table-end")?.replaceChildren(...e>Kt?[a]:[])}function Rx(){let t=pt(),e=E(h("tables"),
"tbody");if(!t||!e)return;let n=Kt;Kt+=Tr;let o=cm(t);e.append(...o.slice(n,Kt).map(r=>$i(t,r))),lm(t,o.length),kr(),Mr(
e.children[n])}function dm(){v(()=>[d.view],()=>{h("tables").hidden=!pt(),h("drawing").classList.toggle("covered",!Ie())}),
v(()=>[d.view,pt()&&b(),d.sort],Cx),v(()=>[d.selected],kr)}function Dx(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(m,f,p)=>m<f?`${y(m)} of ${S(f,p)}`:
S(f,p),c=[S(t,"article")+(i&&` ${mt(i,Wn)}`),It(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Px(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Zn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${y(u.nodes.length)} strongest of ${y(t)} nodes`),u.edges.length<e&&n.push(`${y(u.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Fx(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
m=$e(u,o),f=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Ut(o)?m:`${yt(u,o)}\
, ${m}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",f.join(" ")||"all as by default"],["Built",[t&&G(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function _x(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Hx(t){return l("details",{},l("summary",{text:S(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},k(e)))))}function um(){Dx(),v(()=>[d.view==="map"],Px);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Fx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),..._x().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Hx(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,E(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{nn(t,e.target)||(t.open=!1)})}var Ni=["node","edge","other","path","view","focus","story","read"],jx=250,se={all:"",places:""},kt=null;function fm(){let t=d.
step===null||Ft()!==d.told;return ge(oe,d,t?void 0:ni)}function pm(){let[t,e]=[fm(),ge(oe,d,Ni)];kt&&window.clearTimeout(
kt.timer),t===se.all?kt=null:e===se.places?kt={timer:window.setTimeout(mm,jx),hash:t}:(mm(),hm("pushState",t)),kt||(se={
all:t,places:e})}function mm(){kt&&(se={...se,all:kt.hash},hm("replaceState",kt.hash),kt=null)}function hm(t,e){let n=[Qi&&
"embed",e].filter(Boolean).join("&");or(Y?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),rr()}function gm(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function wm(){let t=gm();if(t===se.all)return;kt&&window.
clearTimeout(kt.timer),kt=null;let e=zo(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(At(o),x({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,Y&&e.view!=="map"&&(e.
view="drawing"),Wt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),se=
{all:t,places:ge(oe,d,Ni)}}function Wx(){ou(),wm(),pm(),rr()}function xm(){su(),gm()||!u.story?wm():(At(0),se.places=ge(
oe,d,Ni)),rr();for(let t of["popstate","hashchange"])window.addEventListener(t,Wx);v(()=>[fm()],pm)}var Oi=tr("corrections"),qx="Select a node or an edge, then press “Correct …” to correct it.",Ux="Save the file. I\
n the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build again: the new page \
has the corrections.",Gx="This browser cannot keep corrections: save the file before you close the page.",Ii=l("div",{class:"\
corrections-menu"}),Ai="",Er=!0;function ym(){let t=Je(Oi);return Er=t!==void 0,nd(t??null,u)}function zx(){Er=Qe(Oi,d.corrections.
length?JSON.stringify(d.corrections):"")}function Vx(){Ai=Ys(d.corrections),pr("corrections.toml",new Blob([Ai],{type:"a\
pplication/toml"}))}function Yx(){let{corrections:t}=d,{length:e}=t;E(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute(
"title",e?S(e,"correction"):"Corrections"),E(h("tools"),"#corrections-count")?.replaceChildren(e?String(e):"");let o=l("\
button",{type:"button",class:"more","data-stays":!0,text:"Undo all",onclick:Kx}),r=l("button",{type:"button",class:"more",
"data-stays":!0,text:"Save corrections.toml",onclick:Vx});Ii.replaceChildren(...e?[Xs(t,bm),r," ",o]:[],l("p",{class:"hi\
nt",text:e?Ux:qx}),...e&&!Er?[l("p",{class:"hint",text:Gx})]:[])}function Kx(){x({corrections:[]}),bm()}function bm(){Ii.
parentElement?.focus()}function vm(){return Ii}function Sm(){Y||(x({corrections:ym()}),v(()=>[d.corrections],zx),v(()=>[
d.corrections],Yx),window.addEventListener("storage",({key:t})=>{t===Oi&&x({corrections:ym()})}),window.addEventListener(
"beforeunload",t=>{!Er&&d.corrections.length&&Ys(d.corrections)!==Ai&&t.preventDefault()}))}var Jx=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],Qx=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct …” in the panel\
 corrects a node or an edge, or marks it as doubtful. “Corrections” lists the corrections and saves them as a file for t\
he next build.","The address of this page always holds what you see: copy it to come back, or to show it to others who h\
ave the file."];function km(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",
{},l("dt",{text:n}),l("dd",{text:o})))))}function Xx(){let t=ut("Close the help",()=>h("help",HTMLDialogElement).close()),
e=Jx.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...Qx.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&km("Measures of edges",u.edgeMeasures),u.edges.length>0&&km("Measures of nodes",u.nodeMeasures)]}
function Zx(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function Mm(){let t=h(
"help",HTMLDialogElement);t.append(...nt(Xx())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||Se(e.target)||!wt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],Zx)}function Tm(){let t=h("search",HTMLInputElement),e=new En(t,h("suggestions"),h("no-match"),n=>{t.value="",R(B(n))},n=>{t.
value="",ya(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Se(n.target)||
!wt(n)||(n.preventDefault(),t.focus(),t.select())})}var ty=120,ey="This page is a file on your computer, so the link is only the part from # on. Add it to the address of th\
e published page.",ny="This page is a file on your computer, and the view has not been changed, so there is no link: sen\
d the file.",oy="After you publish the page, replace the file's name with its address.",be=l("input",{type:"text",readonly:!0,
id:"share-link","aria-label":"Address of this view"}),Li=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"\
HTML to embed the page"}),Em=l("p",{class:"hint",id:"share-note"}),$m=l("p",{class:"hint",text:oy}),$r=l("p",{id:"copied",
role:"status"}),Nm=Am("Copy link",be,"Link copied.");async function ry(t,e){try{await navigator.clipboard.writeText(t.value),
$r.textContent=e}catch{t.focus(),t.select(),$r.textContent="This browser does not let the page copy: copy what is select\
ed."}}function Am(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>ry(e,n)})}function Om(){
let t=window.location.href;be.value=_i(t),Em.textContent=on(t)?be.value?ey:ny:"",[be.hidden,Nm.hidden]=[!be.value,!be.value],
Li.value=Hi(t,mt(u.about.title,ty)),$m.hidden=!on(t),$r.textContent=""}function Im(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Em,be,Nm,l("p",{class:"share-title",text:"In another page"}),$m,Li,Am("C\
opy HTML",Li,"HTML copied."),$r)}var sy={drawing:"Drawing",...u.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},iy={type:"Type",community:"\
Community"},ay={system:"As the system",light:"Light",dark:"Dark"},cy={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function ly(t){return L("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},L("path",{d:cy[t]}))}
function Bi(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},ly(t),l("span",{class:"tool-name",text:e}))}
function Ci(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Nr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Bi(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!nn(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{nn(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{_n(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function dy(){let t=Nr(
"Share","share",Im());return E(t,"button")?.addEventListener("click",Om),t}function uy(){let t=Nr("Corrections","correct\
ions",vm());return E(t,"button")?.append(l("span",{id:"corrections-count"})),t}function Lm(){let t=Object.entries(Mu).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(Ci("view","Shown as",sy),Nr("Colou\
rs","colours",Ci("colours","Colour nodes by",iy),Ci("theme","Light or dark",ay)),Nr("Download","download",Tu(),l("p",{class:"\
hint",text:"What is shown, as data:"}),...t),uy(),dy(),Bi("story","Story",{id:"story-tool","aria-controls":"story",onclick:Bu}),
Bi("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>x({help:!0})}))}Ba();um();Bl();Xu();Tm();Tl();Vc();Nl();Zd();au();Dd();Gu();dm();Lm();Sm();Mm();eu();Xi();Vu();xm();Vr();Pe();cu();window.
setTimeout(Q,300);window.graphkit={network:T,data:u,state:d,select:R,update:x,labels:fe,communityNames:xn,visible:b};})();
