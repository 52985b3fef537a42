// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function N(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...nt(n)),o}function nt(t){return t.filter(Boolean)}function C(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Om={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return C("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},C("path",{d:Om[t.shape],fill:t.colour}))}
function Cn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Ni(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function wt(t,e,n){let o=C("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},C("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function mt(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function ke(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function xt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Bn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function en(t,e){return e instanceof Node&&t.contains(e)}function Rn(t,e){return t instanceof Element?
t.closest(e):null}function Mr(t){let[e,n=""]=Ai(t,"#"),[o,r=""]=Ai(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Ai(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Oi({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function kr(t){return t==="embed"||t.startsWith(
"embed=")}function Tr(t){let{query:e,hash:n}=Mr(t);return e.some(kr)||n.some(kr)}function Dn(t){let{base:e,query:n,hash:o}=Mr(
t),r=s=>s.filter(i=>!kr(i));return Oi({base:e,query:r(n),hash:r(o)})}function Im(t){let{base:e,query:n,hash:o}=Mr(Dn(t)),
r=nn(t)?e.slice(e.lastIndexOf("/")+1):e;return Oi({base:r,query:[...n,"embed"],hash:o})}function Ii(t){let e=Dn(t);if(!nn(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function nn(t){return t.startsWith("file:")}function Li(t,e){let[
n,o]=[Im(t),e].map(Lm);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Lm(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Ci=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function G(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Ci[Number(n)-1]} ${e}`}function on(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Ci[Number(n)-1]} ${e}`:e}function Lt(t,e){return t?t===
e?G(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${G(e)}`:`${t.slice(0,4)===e.slice(0,4)?G(t).slice(0,-5):G(t)}\
 – ${G(e)}`:""}function Ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function z(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Ct(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ht(t);return Number.isFinite(e)&&z(e)===t}function Bi(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ht(e)).sort((e,n)=>e-n)}function Pn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ri(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Cm(n[n.length-1]));return n}function Cm(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Di(new Date(Bm(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Bm(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Di(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Er(t,e){return e==="week"?Di(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Rm=32,Fn=80,Dm={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ft(t){return t.replace(
/[\u202a-\u202e\u2066-\u2069]/gu," ")}function pt(t,e=Rm){let n=t.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu,
" ").trim(),o=Array.from(n);return o.length>e?`${o.slice(0,e-1).join("").trimEnd()}…`:n}function P(t){return t.normalize(
"NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,e=>Dm[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}function Pi(t){let e=P(t).replaceAll(" ","-");return Array.from(e).slice(0,60).join("").replace(/-$/,"")||"g\
raph"}function Qt({id:t,title:e,date:n}){let o=pt(e||t,Fn);return n?`${o} · ${G(n)}`:o}function jt(t){let e=new Map;for(let{
source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,count:o})).sort((n,o)=>o.count-n.count||(n.name<
o.name?-1:1))}function Me(t){return pt(t,Fn)||"No source given"}function $r(t){try{let e=new URL(t);return e.protocol===
"https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Pm="https://www.wikidata.org/wiki/";function Fi(t){return/^Q[1-9]\d*$/.
test(t)?Pm+t:$r(t)}function ht(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function ji(t,e){let n=Hi(e,"degree"),o=Hi(e,"community"),r=ht(e.nodes).map((i,a)=>({...Fm(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=ht(e.edges).map((i,a)=>_m(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,m]of e.marks)Object.assign((i==="node"?r:s)[a],{mark:c,note:m});return{about:e.about,types:ht(e.types),
ranks:ht(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(_i),nodeMeasures:e.node_measures.map(_i),articles:ht(e.articles),
communities:Hm(r),nodes:r,edges:s,relations:ht(e.relations),others:ht(e.others).map(i=>({...i,called:qi(e,i.id,i.label)})),
unlisted:e.unlisted,map:e.map,story:e.story,unnamed:ht(e.unnamed),ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{
weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),
mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}
function _i(t){return{...t,values:Float64Array.from(t.values)}}function Hi({node_measures:t},e){let n=t.find(({name:o})=>o===
e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function Fm({id:t,label:e,x:n,y:o,size:r},s,i){
return{...s,index:t,label:e,short:pt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Wi(s.timeline,
i),mark:"",note:"",called:qi(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==""&&!i.
fixed.includes(a.rule)})),edges:[]}}function _m(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,
opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,
relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Wi(i.timeline,a)}}function Wi(t,{periods:e}){let n=[];
for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Nr=12,Tt=-1;function Wt({communities:t},e){return e<Nr&&
t[e].members.length>1?e:Tt}function Hm(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(
n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:
o,members:n}})}function qi({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function Ui({nodes:t,edges:e},n=-1,o=-1){let r=t[n]?.
edges.find(s=>yt(e[s],n)===o);return r===void 0?void 0:e[r]}function yt(t,e){return t.a===e?t.b:t.a}function st(t,{kind:e,
index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function R(t){return{kind:"node",index:t}}function V(t){return{
kind:"edge",index:t}}function qt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ce(t){return h(t,HTMLScriptElement).text}var{nodes:jm,edges:Wm}=JSON.parse(ce("drawn")),_n={nodes:ht(jm),edges:ht(
Wm)},u=ji(_n,JSON.parse(ce("payload"))),L=Bi(u.articles);var Y=Tr(window.location.href),Gi=Y&&Tr(`#${window.location.hash.slice(1)}`);Y&&(document.documentElement.dataset.embed=
"");function qm(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function zi(){Y&&h("drawing").append(qm());let t=h("whole",HTMLAnchorElement);t.hidden=!Y;
let e=()=>{t.href=Dn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var jn={period:null,sources:null,article:null,topic:null,compare:null};function Ut({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Ar(t,e){if(!Ut(e))return null;if(e.compare){let[a,c]=Or(t,e,e.
compare);return a.map((m,f)=>m|c[f])}let{period:n,article:o,topic:r}=e,s=r===null?null:Um(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},m)=>Number((o===null||o===m)&&(!s||s[m]===1)&&(!i||i.has(c))&&(!n||
Te({date:a,source:c},"periods",n))))}function Te({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Or(t,e,{by:n,sides:o}){let r=Ar(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&Te(a,n,i)));return[s(o[0]),s(o[1])]}function Um({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Wn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Hn(t,r),i=Hn(e,r);return{weights:s.times,namedWeights:Hn(n,r).times,documents:s.documents,mentions:i.times,named:Hn(
o,r).times,articles:i.documents}}function Hn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Vi({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Yi(t,e,n,o){let r=new Map;for(let s of Vi(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Er(i,o),(r.get(Er(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function Ki(t,e,n){
let o=Vi(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function qn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Ji({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Qi({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,m])=>`${i(c)} ${e[a].
words} (${m})`).join("; ")}function Xi({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Zi({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Ir({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([m,f,p],g)=>{let w=a.filter(([E,O])=>E===g&&(!i||i[s?.sentences[O].article??0])),M=[...new Set(
w.map(([,E])=>E))];return{words:t[m].words,verb:t[m].verb,source:f===-1?e:f,target:f===-1||f===e?n:e,both:f===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,E,O,$])=>[E,[O,$]])),reporters:new Map(w.flatMap(([,E,,,O])=>O===-1?[]:[[E,
O]]))}}).filter(({count:m})=>m>0).sort((m,f)=>f.count-m.count)}var Gm=new Intl.NumberFormat("en"),zm=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Vm=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),Ym=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return Gm.
format(t)}function Lr(t){return zm.format(t)}function Un(t){return Vm.format(t)}function S(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function ta(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[Ym.select(t)]}`}function Gn(t,e){
return t.toFixed(e).replace("-","−")}function ea(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function na(t){return t<.001?"p < 0.001":`p =\
 ${Lr(t)}`}function rn(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Ee(t){return t.reduce((e,n)=>e+n,0)/
t.length}var oa=4;function Gt(t){return t==="weight"||t==="documents"}function bt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function $e({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Cr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function ra(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Cr(t,e).values}function Br({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function sn(t,e){return Gt(e)?y(t):Gn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function sa({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Un(e)):""}function ia(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function zn({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<oa||s[c]<oa),s[a]+=1,s[c]+=1}return r}function Et({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...jn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Ne(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function aa(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Ji(t,w,e.verb))),i=Rr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Rr(t,{...e,types:a},s,o.mentions),m=a.map(()=>0);for(let{index:g,type:w}of t.nodes)m[w]+=c.nodes[g];let f=e.communities.
length?Rr(t,{...e,communities:[]},s,o.mentions):i,p=Dr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Dr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Dr(zn(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:m,communityCounts:Km(t,f.nodes)}}function Km(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Wt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Rr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Wt(t,g)))&&o[M]>0));i&&Jm(t,c,n,o),a&&Qm(t,a,c,n);let m=new Uint8Array(n.length),f=new Uint8Array(
c.length);for(let p=0;p<m.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(m[p]=f[g]=f[w]=1)}return Vn(
e)?{passing:c,edges:m,nodes:c}:(a&&(f[a.node]=1),{passing:c,edges:m,nodes:f})}function Vn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Jm({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[m,f]=[n[2*c],n[2*c+1]];r[c]&&i(m)&&(a[f]=1),r[c]&&i(f)&&
(a[m]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Qm(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let m of i)for(let f of t.nodes[m].edges){let p=yt(t.edges[f],m);!r[f]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Dr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function ca(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[yt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>yt(t.edges[a],e))],edges:i}}function la(t,e){
return e.focus!==null||Object.entries(Pr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Pr(t){let{
rank:e,all:n,...o}=Et(t);return o}function Ae({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function ua(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(m,f,p)=>{t.nodes[m].type!==o||t.
nodes[f].type!==r||(s.set(m,(s.get(m)??0)+n[p]),i.set(f,(i.get(f)??0)+n[p]),a.set(m,(a.get(m)??new Map).set(f,p)))};for(let{
a:m,b:f,index:p}of t.edges)e[p]&&(c(m,f,p),c(f,m,p));return{rows:da(s,o===r?40:60),columns:da(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function da(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function Xm(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function I(t,e){let n;return()=>{let o=t();
return(!n||!Xm(o,n.of))&&(n={of:o,made:e()}),n.made}}var Yn=5,_r=20,Hr=u.story??{title:"",steps:[]},Oe={selected:null,other:null,hovered:null,sentences:Yn,neighbours:!1,open:!1,
focus:null,path:null,avoided:[],avoidedTypes:[],moved:[],view:"drawing",matrix:Ae(u),colours:"type",theme:"system",help:!1,
reader:null,passage:null,story:Hr,step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Et(u)},d=Oe,ma=[],Fr=!1;function x(t){Object.assign(Oe,t),Oe.problem&&
Ut(Oe)&&Object.assign(Oe,jn,{open:!0,refused:Oe.refused+1}),!Fr&&(Fr=!0,queueMicrotask(()=>{Fr=!1,jr()}))}function jr(){
for(let t of ma)t()}function v(t,e){ma.push(I(t,e))}function Kn(){return d.view==="drawing"||d.view==="map"}function ot(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function D(t){qt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:Yn,neighbours:!1,open:t!==null})}function fa(t){D(null),x({other:t,open:!0})}function Bt(t){qt(t,
d.hovered)||x({hovered:t})}var Xt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Ie={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Wr=3.84;function Zm({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((f,p)=>f+p,0);return o!==null||r!==null?c:t.filter(f=>Te(f,s,i)&&(!e||Te(f,"periods",e))&&(!n||Te(f,"sour\
ces",n))).reduce((f,p)=>f+p.articles,c)}function tf(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function ef([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function pa(t,e,n,o){let r=Or(e,n,o),[s,i]=r.map(f=>Wn(e,f)),a=f=>Zm(t,
n,o.by,o.sides[f],r[f]),c=[a(0),a(1)],m=(f,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let E=tf(g,M,
c);return{kind:ef([g,M],E),times:[s[f][w],i[f][w]],documents:[g,M],likelihood:E}});return{sizes:c,nodes:m("mentions","ar\
ticles"),edges:m("weights","documents")}}var nf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[of,rf]=[1700,1300],sf=8;function ga({places:t,
unit:e,land:n,borders:o}){let r=ha(t.map(([,f])=>f)),s=ha(t.map(([,,f])=>f)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
of/(r.span*i),rf/s.span),c=(f,p)=>({x:(f-r.middle)*i*a,y:(s.middle-p)*a}),m=f=>af(f).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([f,p,g])=>[f,c(p,g)])),land:m(n),borders:m(o)}}function ha(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,sf)}}function af(t){return t.split(".").slice(0,-1).map(cf)}function cf(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=nf.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Jn({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${S(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be any of several places wi\
th that name`,n&&`${y(n)} not in the list of places`].filter(Boolean).join("; ")}var an=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var lf=6;function wa({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:m})=>n[m]&&o[m]>0?1/o[m]:0),s=new Int32Array(
t.length+1);for(let{index:m,a:f,b:p}of e)r[m]&&(s[f+1]+=1,s[p+1]+=1);for(let m=0;m<t.length;m+=1)s[m+1]+=s[m];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:m,a:f,b:p}of e)if(r[m])for(let[g,w]of[[f,p],[p,f]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,m,r[m]]}
return a}function xa({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:m,degree:f})=>m===o||m===r?1:s[m]?
1/0:1+Math.log(Math.max(f,1))),a=n.lengthOf.map((m,f)=>m&&m*(i[e[2*f]]+i[e[2*f+1]])/2),c=Float64Array.from(n.edges,m=>a[m]);
return{...n,lengthOf:a,lengths:c}}function Qn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new an;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function ya(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,m=new an;m.push(o[e],e);for(let f=m.pop();f!==void 0&&f!==n;f=m.pop())if(!c.has(f)){c.add(f);
for(let p=t.starts[f];p<t.starts[f+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(f)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[f,w]),m.push(M+o[g],g))}}return df(n,a,i.get(n)??0)}function df(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ba(t,e,n,o=lf){let[r,s]=e<n?[e,n]:[n,e],i=Qn(t,s),a=e===n?null:ya(t,r,s,i,new Set,new Set),
c=a?[a]:[],m=[];for(;c.length&&c.length<o;){m.push(...uf(t,c,i)),m=[...new Map(m.map(p=>[p.edges.join(),p])).values()].sort(
mf);let f=m.shift();if(!f)break;c.push(f)}return r===e?c:c.map(ff)}function uf(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),m=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),f=new Set(m.map(({edges:g})=>g[a])),p=ya(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),f);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function mf(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function ff({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function ka(t,e){let n=ht(t.sentences),o=pf(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,m)=>{for(let f of new Set(c.
marks.map(p=>p[2])))r[f].push(m)});let s=c=>n[c].marks.filter((f,p)=>!o.get(c)?.has(p)).map(f=>f[2]),i=c=>Sa(r.map((m,f)=>m.
flatMap(p=>c(p).filter(g=>g===f).map(()=>n[p].article)))),a=c=>Sa(t.edges.map((m,f)=>m.filter(p=>c(p,f)).map(p=>n[vt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:va(t.relations),
others:va(t.others),referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(m=>m[2])),namedEdgePlaces:a(
(c,m)=>{let[f,p]=Array.isArray(c)?c:[c,c],{a:g,b:w}=e.edges[m],[M,E]=[s(f),s(p)];return M.includes(g)&&E.includes(w)||M.
includes(w)&&E.includes(g)}),namedNodePlaces:i(s)}}function va(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];
r.push(o),e.set(n,r)}return e}function pf(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}
function Sa(t){let e=new Int32Array(t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.
from(t.flat())}}function vt(t){return Array.isArray(t)?t[0]:t}function qr({sentences:t},e,n){return n?e.filter(o=>n[t[vt(
o)].article]):e}function Ma({sentences:t},e){return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].
number)}function Le({sentences:t,articles:e},n){let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(
/\s+/gu," ")===s}function Ur(t,e,n=null){let o=new Set(n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Le(t,vt(s))?
4:0)+(Array.isArray(s)?2:0)+(o.has(vt(s))?0:1);return e.map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(
({reference:s})=>s)}function Xn(t,e){let n=[];for(let o of e){let{article:r}=t.sentences[vt(o)],s=!Array.isArray(o)&&Le(
t,vt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?i:{article:r,headline:null,references:[]};a!==i&&n.push(
a),s?a.headline=o:a.references.push(o)}return n}var hf=120;function Ta(t,e,n=null){let o=i=>Array.from(t.sentences[i].text).
length,r=i=>Math.abs([i].flat().reduce((a,c)=>a+o(c),-hf)),s=[...e].sort((i,a)=>vt(i)-vt(a));return Ur(t,s.sort((i,a)=>r(
i)-r(a)),n)[0]}function Zn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);for(let r of o)
n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var $a="so sentences and the filters by period, source, topic and article are missing; all else works, and",gf=`This bro\
wser lacks DecompressionStream, ${$a} a current Firefox, Chrome, Edge or Safari shows everything.`,wf=`This file's sente\
nces are damaged, ${$a} a fresh copy of the file shows everything.`,Ea,Gr=null;function Q(){return Ea??=d.problem?Promise.
resolve(null):yf().catch(xf),Ea}function W(){return Gr}function Na(){Aa()&&!("DecompressionStream"in window)&&x({problem:gf})}
function Aa(){return ce("evidence").startsWith('"')}function xf(){return x({problem:wf}),null}async function yf(){let t=ce(
"evidence");return Gr=ka(JSON.parse(Aa()?await bf(JSON.parse(t)):t),u),x({}),Gr}async function bf(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function zr(){return[d.period,d.sources,d.article,d.topic,d.compare,Ut(d)&&W()]}var cn=I(zr,()=>{let t=W(),e=t&&Ar(t,d);
return{chosen:e,counts:t&&e?Wn(t,e):u.counts}}),K=I(zr,()=>{let t=W();return t&&d.compare&&pa(u,t,d,d.compare)});function Oa({
kind:t,index:e}){let n=K();return n&&(t==="node"?n.nodes:n.edges)[e]}var q=I(()=>[d.rank,cn()],()=>ra(u,d.rank,cn().counts)),
Vr=I(()=>[q(),cn().counts.weights],()=>ia(q(),cn().counts.weights)),b=I(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...zr()],()=>({...aa(u,d,cn(),Vr),waiting:Ut(d)&&!W()})),vf=I(
()=>[],()=>ga(u.map));function Zt(){return d.view==="map"?vf():null}function Z(t){return Zt()?.places.has(t)??!0}function dn(t){
return Z(u.edges[t].a)&&Z(u.edges[t].b)}var A=I(()=>[b(),d.focus,Zt(),Zt()&&Vr()],()=>{let t=b();if(Zt())return Sf(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function Sf(t){let e=t.edges.map((o,r)=>o&&dn(r)),n=d.all?e:zn(u,Uint8Array.from(
e,Number),Vr());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&Z(r)),nodeIndices:t.nodeIndices.
filter(Z),drawnIndices:u.edges.flatMap((o,r)=>n[r]?r:[])}}var Ia=I(()=>[b(),q()],()=>Br(u,b().edges,q())),La=I(()=>[b()],
()=>Br(u,b().edges,b().weights)),ln=I(()=>[b(),q()],()=>wa(u,b().edges,q())),te=I(()=>d.path?[d.path.a,d.path.b,ln(),d.avoided,
d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.
map(({index:s,type:i})=>e.includes(s)||n.includes(i));return ba(xa(u,ln(),t,r),t.a,t.b)});function it(){let t=te();return t[Math.
min(Math.max(d.path?.number??0,0),t.length-1)]??null}var kf=I(()=>[b(),q()],()=>new Map);function ee(t){if(t.kind==="edg\
e")return{nodes:st(u,t),edges:[t.index]};let e=kf(),n=e.get(t.index)??ca(u,t.index,b(),q());return e.set(t.index,n),{nodes:[
...n.nodes],edges:[...n.edges]}}function to(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.
index].timeline:Yi(e,t,n,u.about.period)}function Ca(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index]:Ki(e,t,n)}var Ba={x:60,y:22},Mf=150,Tf=8e6,Ef=.15;function Ra(t,e,n){let{xs:o,ys:r,middle:s}=$f(t),i=o.length*(o.length-1)/2,a=Math.
min(Mf,Math.ceil(Tf/Math.max(i,1)));for(let m=0;m<a;m+=1)Nf(o,r,e,180*(1-m/a));Af(o,r,n);let c=t.map(({size:m})=>m);for(let m=0;m<
Math.min(20,a)&&Of(o,r,c);m+=1);return t.map((m,f)=>({x:s.x+o[f],y:s.y+r[f]}))}function $f(t){let e=Math.max(t.length,1),
n=c=>c.reduce((m,f)=>m+f,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:m})=>(c-o.x)**
2+(m-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},m)=>(c-o.x)*s+.01*Math.cos(m)),a=Float64Array.
from(t,({y:c},m)=>(c-o.y)*s+.01*Math.sin(m));return{xs:i,ys:a,middle:o}}function Nf(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,m=0;for(let f=0;f<a;f+=1){let p=t[a]-t[f],g=e[a]-e[f],w=8100/(p*p+
g*g+1e-6);c+=p*w,m+=g*w,s[f]-=p*w,i[f]-=g*w}s[a]+=c,i[a]+=m}for(let[a,c,m]of n){let[f,p]=[t[a]-t[c],e[a]-e[c]],g=m*Math.
hypot(f,p)/90;s[a]-=f*g,i[a]-=p*g,s[c]+=f*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Ef*Math.hypot(t[a],e[a])/90,[m,f]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(m,f)||1));t[a]+=m*p,e[a]+=f*p}}function Af(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Of(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Ba.x-Math.abs(a);if(c<=0)continue;let m=e[s]-e[r],f=i+Ba.y-Math.abs(m);if(f<=0)continue;o=!0;let p=f<c?e:t,g=Math.min(c,
f)/2*Math.sign((f<c?m:a)||1);p[r]-=g,p[s]+=g}return o}var If=180,Da=110,Lf=44,Yr=70,Cf=36,Bf=66;function Pa(t,e,n,o){let r=Rf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,m]=[[e],If];for(;c.length;){let f=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of f)i.add(g);c=[...f];
let p=new Map(s.size===1?Df(t,c,r):c.map(g=>[g,Pf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Cf&&(m=Math.
max(m,w*Yr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*m/Yr+1e-9));M.sort((O,$)=>p.get(O)-p.get($)||O-$);let E=Ff(
M.map(O=>p.get(O)),Yr/m);M.forEach((O,$)=>{s.set(O,{x:m*Math.cos(E[$]),y:m*Math.sin(E[$])})}),g+=M.length,m+=g<c.length?
Bf:Da}c.length&&a.push(m-Da+Lf)}return{places:s,radii:a}}function Rf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[yt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>yt(e[a],s));return r.set(
s,i),i}}function Df({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(m=>2*o(i,m)+o(a,m));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Pf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Ff(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:E}=i.pop();w={sum:w.sum+M,count:w.count+E}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),m=c[o-1]-c[0]>n-
o*e,f=c.map((p,g)=>m?c[0]+n*g/o:p+g*e);return t.map((p,g)=>f[(g-s+o)%o])}function eo(){let t=new Map;function e(n,o){let[r,s]=[Math.floor(n.right/80),Math.floor(n.bottom/80)];for(let i=Math.floor(
n.left/80);i<=r;i+=1)for(let a=Math.floor(n.top/80);a<=s;a+=1)if(o(i*65536+a))return!0;return!1}return{add(n,o){e(n,r=>{
let s=t.get(r);return s?s.push({box:n,owner:o}):t.set(r,[{box:n,owner:o}]),!1})},hit(n,o,r=1/0){let s=i=>i.owner!==o&&i.
owner<r&&_f(n,i.box);return e(n,i=>t.get(i)?.some(s)??!1)}}}function _f(t,e){return t.left<e.right+2&&t.right>e.left-2&&
t.top<e.bottom+1&&t.bottom>e.top-1}var Fa=10.5,Hf=22,jf=5,Wf=60,_a=2,qf=6,Rt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Kr=[];function Uf(t){if(!Kr[t.index]){let e=St(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Rt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Kr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Kr[t.index]}function Gf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Fa),Hf))/2}function no(t,e,n=_a,o=Gf(t,e)){let{width:r,above:s,
below:i}=Uf(t),[a,c]=[o*r,o*(s+i)],m=Ce(t,e),[f,p]=[(m.left+m.right-a)/2,(m.top+m.bottom-c)/2];return[[f,m.bottom+n],[f,
m.top-n-c],[m.right+2*n,p],[m.left-2*n-a,p],[m.left,m.bottom+n],[m.right-a,m.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Ce(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function zf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Jr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=eo();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},m=new Set([...t.slice(0,jf),...s]),f=new Set([...m,...r?t.slice(0,Wf):[]]);for(let g of e)a.add(
Ce(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?qf:_a,M=()=>no(u.nodes[g],n,w,Fa),E=U=>U.left>=c.left&&
U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,O=U=>E(U)&&!a.hit(U,g),$=U=>E(U)&&!a.hit(U,g,s.includes(g)?0:g),ut=no(
u.nodes[g],n,w).find(O)??M().find(O)??(f.has(g)?M().find($):void 0)??(m.has(g)?zf(M(),c).find($):void 0);ut&&(a.add(ut,-1),
p.push(ut))}return p}function St(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var oo=28,Vf=.02,Ha=1.6,Yf=1.6,Kf=6,Jf=3.5,Qf=5,Xf=.8,$t={upright:!1,across:1,down:1};function Wa({x:t,y:e}){let[n,o]=$t.
upright?[-e,t]:[t,e];return{x:n*$t.across,y:o*$t.down}}function qa({x:t,y:e}){let[n,o]=[t/$t.across,e/$t.down],[r,s]=$t.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Ua(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Qr()(1);if($t.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),$t.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign($t,tp());for(let s of u.nodes)[s.x,s.y]=[s.x*$t.across,s.y*$t.down];let{scale:o}=un(),r=Math.min(Math.max(
Jf/o-Kf,0),Qf);r&&Zf(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,Xf/o),2.5)}function Zf(t){let e=u.nodes.map(r=>Ce(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,m]=[e[r],e[a]];if(m.left-c.right>2.5*t)break;let f=Math.max(m.left-c.right,m.top-c.bottom,
c.top-m.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(f/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function tp(){
let{scale:t}=un(),{wide:e,high:n}=Ga(),{left:o,top:r,right:s,bottom:i}=Qr()(t),a=c=>Math.min(Math.max(c,1),Yf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Ga(){let{clientWidth:t,clientHeight:e}=h("network"),n=oo+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*oo,50),high:Math.max(e-oo-n,50),below:n}}function un(t=A().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Ga(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],a=Qr(
t),[c,m]=[Vf,2*Ha];for(let g=0;g<14;g+=1){let w=(c+m)/2,{left:M,top:E,right:O,bottom:$}=a(w);w<=Ha&&(O-M)*w<=s&&($-E)*w<=
i?c=w:m=w}let f=a(c),p={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:c,position:p,offset:{x:-e/2,y:(oo-o-n)/2}}}
function Qr(t=A().nodeIndices){let e={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of t)ja(e,Ce(u.nodes[r],1),1);let n=h(
"network").clientWidth/8,o=t.filter(r=>u.nodes[r].labelled);return r=>{if(!t.length)return{left:-1,top:-1,right:1,bottom:1};
let s={...e};for(let i of o)ja(s,ep(u.nodes[i],r,n),r);return s}}function ja(t,{left:e,top:n,right:o,bottom:r},s){t.left=
Math.min(t.left,e/s),t.top=Math.min(t.top,n/s),t.right=Math.max(t.right,o/s),t.bottom=Math.max(t.bottom,r/s)}function ep(t,e,n){
let{left:o,right:r,bottom:s}=no(t,e)[0],i=Math.max(0,(r-o-n)/2);return{left:o+i,right:r-i,top:Ce(t,e).top,bottom:s}}var np=1.5,op=2,rp=.3,za=Array.from({length:Nr},(t,e)=>`community-${e+1}`),Va="community-other",ro=null;function Ya(){return ro||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Ka(){return`${Ya()} ${d.colours}`}function so(){let t=document.documentElement;
t.dataset.theme=Ya(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Ka(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Xt).map(o=>[o,n(o)])),communities:Object.fromEntries([...za,
Va].map(o=>[o,n(o)]))}}var zt=so();function B(){return zt}function Ja(){return zt.name===Ka()?!1:(zt=so(),!0)}function Xr(t,e){
ro=t,zt=so();try{return e()}finally{ro=null,zt=so()}}function mn(t){return Zr(Wt(u,t))}function Zr(t){return t===Tt?Va:za[t]}
function Qa({index:t,observer:e}){let n=K()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function fn(t){let e=K()?.
nodes[t.index]?.kind,n=d.colours==="community"?zt.communities[mn(t.community)]:u.types[t.type].colour,o=e?zt.changes[e]:
n;return Qa(t)?{fill:zt.ground,border:o}:{fill:o,border:zt.ground}}function io(t,e){return Math.min(Qa(t)?op:np,rp*t.size*
e)}function sp(t){let{fill:e,border:n}=fn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Ua();var T=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(sp)),edges:[]},
JSON.parse(ce("options")));function Nt(){T.body.emitter.emit("_requestRedraw")}function ts(){for(let t of u.nodes){let{options:e}=T.
body.nodes[t.index],{fill:n,border:o}=fn(t);e.color={...e.color,background:n,border:o}}}var es=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),Za=0,ip=500,ap=3;function tc(){return 2*b().nodeIndices.length<u.nodes.length}
var tt=I(()=>[Zt(),!Zt()&&(tc()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&q()],()=>{let t=Zt();if(t)return{free:!1,rings:[],
map:t,places:t.places};if(!d.focus?.rings)return{free:!0,rings:[],map:t,places:null};let{places:e,radii:n}=Pa(u,d.focus.
node,b(),q());return{free:!1,rings:n,map:t,places:e}});function ns(){return tt().free&&tc()&&b().nodeIndices.length<=ip}
var Xa=I(()=>[tt()],()=>{let{places:t}=tt();return t?ec(t):ns()?cp():es});function ec(t){return es.map((e,n)=>t.get(n)??
e)}function cp(){let{nodeIndices:t,drawnIndices:e}=b(),{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[
a,c])),s=e.map(a=>{let{a:c,b:m,opacity:f}=u.edges[a],p=u.nodes[c].community===u.nodes[m].community?ap:1;return[r.get(c),
r.get(m),f*p]}),i=Ra(t.map(a=>({...es[a],size:u.nodes[a].size})),s,n/(o||1));return ec(new Map(t.map((a,c)=>[a,i[c]])))}
var le=I(()=>[Xa(),d.moved],()=>{let t=[...Xa()];if(tt().free)for(let[e,n,o]of d.moved)t[e]=Wa({x:n,y:o});return t});function de(){
return Za}function ne(t){Za+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.
assign(T.body.nodes[o],{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function ao(t,e){
if(!tt().free)return;let{x:n,y:o}=qa(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var lp=400,dp=5,up=1.5,nc=3,mp=.11,fp=.012,pp=.8,ac=13,cc=16,oc=I(()=>[A(),de()],()=>2*fp*A().nodeIndices.reduce((t,e)=>Math.
max(t,Math.abs(u.nodes[e].x)),1)),hp=u.communities.map(({members:t},e)=>{let n=()=>t.filter(o=>A().nodes[o]);return I(()=>[
de(),oc(),...n()],()=>gp(e,n(),oc()))}),lc=I(()=>[A(),de()],()=>{let{nodes:t,nodeIndices:e}=A();return e.length<=lp||!tt().
free?[]:u.communities.flatMap(({members:n},o)=>n.reduce((s,i)=>s+Number(t[i]),0)>=dp?hp[o]():[])});function gp(t,e,n){let o={
x:rc(e.map(c=>u.nodes[c].x)),y:rc(e.map(c=>u.nodes[c].y))},r=e.map(c=>({node:u.nodes[c],away:Math.hypot(u.nodes[c].x-o.x,
u.nodes[c].y-o.y)})).sort((c,m)=>c.away-m.away||c.node.index-m.node.index).slice(0,Math.ceil(pp*e.length)).map(({node:c})=>c),
s=new Set(sc(r)),i=Math.max(...[...s].map(({size:c})=>c)),a=r.filter(c=>s.has(c)||c.size>i);return{community:t,middle:o,
corners:sc(a.flatMap(c=>wp(c,c.size+n)))}}function wp({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/
6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function rc(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function sc(t){
let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...ic(e),...ic(e.reverse())]}function ic(t){let e=[];for(let n of t){for(;e.
length>1&&xp(e[e.length-2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function xp(t,e,n){return(e.x-t.x)*(n.
y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function dc(t,e){return Math.min(Math.max((nc-t/e)/(nc-up),0),1)}function uc(t,e,n,o){let r=dc(
n,o);if(r){t.globalAlpha=mp*r;for(let{community:s,corners:i}of lc()){t.fillStyle=B().communities[mn(s)],t.beginPath();for(let{
x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function mc(t,e,n){let o=[];if(dc(t,e)<.5)return o;
let r=eo(),s=St(h("overlay",HTMLCanvasElement));s.font=pc();for(let{community:i,middle:a}of lc()){let{nodes:c}=A(),f=u.communities[i].
members.filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),p=Math.max(...f.map($=>s.measureText($).width))/2,g=cc*f.length,
w=($,ut,U)=>Math.max(Math.min($,U),ut),M=w(a.x*t,n.left*t+p,n.right*t-p),E=w(a.y*t-g/2,n.top*t,n.bottom*t-g),O=[0,-g,g].
map($=>({lines:f,left:M-p,right:M+p,top:E+$,bottom:E+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));O&&
(r.add(O,-1),o.push(O))}return o}function fc(t,{lines:e,left:n,right:o,top:r},s){t.font=pc(),t.textAlign="center",t.textBaseline=
"alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=B().ground,t.fillStyle=B().ink,e.forEach((i,a)=>{let[c,m]=[s.
x+(n+o)/2,s.y+r+a*cc+ac];t.strokeText(i,c,m),t.fillText(i,c,m)})}function pc(){return`600 ${ac}px ${Rt}`}var yp=.16,bp=.5,hc=.1;function co(t,e,n,o){let{map:r,rings:s}=tt();if(r)return Sp(t,e,r,e.scale/n);uc(t,e,n,o);for(let i of[
...s].reverse())vp(t,e,i*e.scale,e.scale/n)}function vp(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=B().edge,t.lineWidth=
r,t.globalAlpha=hc,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*hc,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Sp(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=B().edge,t.lineWidth=r,t.
globalAlpha=yp,gc(t,e,n),t.fill(),t.globalAlpha=bp,gc(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function gc(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,m]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,m):t.moveTo(c,m)})}var kp={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function lo(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Rt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=B().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
B().ink,t.fillText(u.nodes[e.node].short,r,s)}function wc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Rt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=B().ink,t.fillText(e,n/2,o/2)}function xc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=K()?.edges[e.index]?.kind;
t.strokeStyle=o?B().accent:r?B().changes[r]:B().brightEdge,t.setLineDash(r?Ie[r]:[]),os(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function os(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Be(t,e,n){let{fill:o,border:r}=fn(e),{shape:s}=u.types[e.type];uo(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=io(e,n.scale),t.strokeStyle=r,t.stroke()}
function rs(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];uo(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function uo(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of kp[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Mp=1e3,yc=120,Re=h("overlay",HTMLCanvasElement),at=document.createElement("canvas"),H={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ct(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function ue(t=0){H.until=
performance.now()+t+yc,window.clearTimeout(H.timer),H.timer=window.setTimeout(()=>{H.timer=0,H.blurred&&Nt()},t+yc)}function ss(){
window.clearTimeout(H.timer),H.timer=0,mo()}function mo(){H.sharp=null,H.pictured=null}function pn(){return H.blurred}function bc(){
let t=Ep(),e=o=>o.width===t.width&&o.height===t.height,n=H.timer!==0&&performance.now()<H.until;n&&!H.pictured&&H.sharp&&
e(Re)&&Tp(t,H.sharp),H.blurred=n&&H.pictured!==null&&e(at),T.body.nodeIndices=H.blurred||vc()?[]:A().nodeIndices}function vc(){
return A().nodeIndices.length>Mp}function Sc(t){if(!vc())return;let{clientWidth:e,clientHeight:n,width:o}=t.canvas,r=ct();
t.save(),t.setTransform(o/e,0,0,o/e,0,0);for(let s of A().nodeIndices){let{x:i,y:a,size:c}=u.nodes[s],[m,f,p]=[r.x+i*r.scale,
r.y+a*r.scale,2*c*r.scale];m>-p&&f>-p&&m<e+p&&f<n+p&&Be(t,u.nodes[s],r)}t.restore()}function is(){H.sharp=ct(),H.pictured=
null}function Tp(t,e){if((at.width!==t.width||at.height!==t.height)&&(at.width=t.width,at.height=t.height),![t,Re].every(
({width:o,height:r})=>o&&r))return;let n=St(at);n.clearRect(0,0,at.width,at.height),n.drawImage(t,0,0),n.drawImage(Re,0,
0),St(Re).clearRect(0,0,Re.width,Re.height),H.pictured=e}function kc(t){if(!H.pictured||!at.width||!at.height)return;let e=at.
width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ct(),s=r/H.pictured.scale,i=Math.round((n-H.pictured.x*s)*e),a=Math.round((o-
H.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(at,i,a,Math.round(at.width*s),Math.round(at.height*s)),
t.restore()}function Ep(){let t=h("network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");
return t}var as=4,$p=.5,Np=52,Ap=2.5,Mc=350,fo=1,cs={left:-1/0,right:1/0,top:-1/0,bottom:1/0},me=!0,ls=0;function Vt(){return cs.
left>-1/0}function po(){return ls}function De(t=!1){me=!0,kt({...ds(),animated:t})}function ds(){let{scale:t,position:e,
offset:n}=un(),o=h("network").clientWidth/2-as,r=h("network").clientHeight,[s,i]=[as-r/2-n.y,r/2+n.y-as];return cs={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},fo=t,{position:e,scale:t,offset:n}}function At(){return{scale:fo,frame:cs}}
function Tc(){return me}function Pe(){me=!1,ls+=1}function kt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){ls+=
1;let r=o&&Bn();r&&ue(Mc),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Mc,easingFunction:"easeInOutQuad"}})}
function Fe(t){me=!1;let e=Math.min(Math.max(T.getScale()*t,fo/4),10);kt({position:T.getViewPosition(),scale:e,animated:!0})}
function Ec(t,e){me=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();ue(),kt({position:{x:n+t/r,y:o+e/r},scale:r})}function ho(){
if(!d.selected)return;let t=st(u,d.selected).flatMap(c=>Z(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[hn(),Nc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let m=T.canvasToDOM(c);return m.x>40&&m.y>30&&m.x<o-n-40&&m.y<r-e-40})&&!e)return;
me=!1;let i={x:Ee(t.map(c=>c.x)),y:Ee(t.map(c=>c.y))},a=e?Math.max(T.getScale(),$p):T.getScale();kt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function $c(t,e){me=!1;let n=un(t,{beside:Nc(),covered:Math.max(hn(),0)});kt({...n,
scale:Math.min(n.scale,Ap*fo),animated:e})}function Nc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function hn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Np:0}var Op=350,Ip=600,Lp=2500,_e=null,us=0;function He(){return _e}function fe(){_e&&(window.cancelAnimationFrame(us),ne(_e.
places),_e=null,ss())}function Lc(t,e,n){let o=u.nodes.map(({x:E,y:O})=>({x:E,y:O}));if(window.cancelAnimationFrame(us),
_e=null,o.some(({x:E,y:O},$)=>E!==t[$].x||O!==t[$].y)&&ne(t),ss(),!Vt())return;let[r,s]=[Ac(),ds()],{nodeIndices:i,drawnIndices:a}=A(),
c=Math.max(...i.map(E=>Math.hypot(o[E].x-t[E].x,o[E].y-t[E].y)),0),m=i.length<=Ip&&a.length<=Lp;if(c*r.scale<1||!m||!Bn()){
e&&i.length?kt({...s,animated:c*r.scale<1}):Nt();return}e&&kt(s);let f=e?Ac(s):r;_e={places:t,scale:f.scale,labels:n()};
let[p,g]=[performance.now(),po()],w=()=>{let E=Math.min((performance.now()-p)/Op,1),O=E*E*(3-2*E);if(E===1)return M();ne(
t.map(($,ut)=>Oc(o[ut],$,O))),po()===g?Ic(Oc(r,f,O),r.scale*(f.scale/r.scale)**O):Nt(),us=window.requestAnimationFrame(w)},
M=()=>{if(fe(),po()!==g)return Nt();Ic(f,f.scale),e&&ho()};w()}function Ac(t){let{position:e,scale:n,offset:o}=t??{position:T.
getViewPosition(),scale:T.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Oc(t,e,n){return{
x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function Ic({x:t,y:e},n){T.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),Cp=2500,Bp=300,Cc=2500,gn=I(()=>[T.getScale(),At().frame,A(),de()],()=>mc(T.getScale(),
At().scale,At().frame)),pe=I(()=>[T.getScale(),At().frame,A(),de()],()=>{let t=T.getScale(),{scale:e,frame:n}=At(),{nodeIndices:o}=A(),
r=Bc()*(t/e)**2,s=o.slice(0,Math.ceil(r/Cc)),i=r<o.length*Cp,a=t===e?[...gn(),Rp(n,t)]:gn();return Jr(s,o,t,n,{crowd:i,taken:a})});
function Rp(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{left:r-_.clientWidth+n,top:s-
_.clientHeight+o,right:r,bottom:s}}function wn(){if(!Vt())return;let t=St(_),e=window.devicePixelRatio||1,[n,o]=[_.clientWidth,
_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),_.height=Math.round(o*
e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),ms(t,ct())}function Dp(){let t=it(),e=t?null:d.selected??d.hovered,
n=t?Fp(t):e&&_p(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!qt(o,e)&&Hp(n,o);return Pp(n)}function Pp(t){
let e=t.nodes.filter(Z);return e.length?{...t,nodes:e,edges:t.edges.filter(dn),ringed:t.ringed.filter(Z),pointed:t.pointed.
filter(Z)}:null}function Fp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function _p(t){return{...ee(t),ringed:st(u,t),accented:new Set,pointed:[]}}function Hp(t,e){for(let n of st(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...st(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function ms(t,e){if(u.nodes.length&&!A().nodeIndices.length)return wc(t,"The f\
ilters leave nothing to show.");let n=Dp(),o=new Set(n?n.nodes:[]),r=He();if(r)jp(t,r,e,o);else for(let s of gn())fc(t,s,
e);for(let s of r?[]:pe())!o.has(s.node)&&Rc(s,e)&&lo(t,s,e);n&&(t.globalAlpha=B().veil,t.fillStyle=B().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,qp(t,n,e))}function jp(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[m,f]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];lo(t,i,{
...r,x:r.x+m,y:r.y+f})}}function Bc(){return _.clientWidth*_.clientHeight}function Wp(t,{x:e,y:n,scale:o}){let[r,s]=[_.clientWidth,
_.clientHeight];return t.filter(i=>{let a=u.nodes[i],[c,m,f]=[e+a.x*o,n+a.y*o,a.size*o+Bp];return c>-f&&m>-f&&c<r+f&&m<s+
f})}function Rc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+n<_.clientHeight}function qp(t,{
nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=At();for(let f of[...n].reverse())xc(t,u.edges[f],i,r.has(
f));for(let f of[...e].reverse())Be(t,u.nodes[f],i);for(let f of o)rs(t,u.nodes[f],i,B().accent,2.5);for(let f of s)o.includes(
f)||rs(t,u.nodes[f],i,B().ink,1.5);let c=[...new Set([...o,...s,...Wp(e,i)])],m=Math.ceil(Bc()/Cc);for(let f of Jr(c.slice(
0,m),e,i.scale,a,{ringed:o}))Rc(f,i)&&lo(t,f,i,o.includes(f.node))}var Pc=5,Up=5,Gp=40;function Dc(t,e=0){let n=ct(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=_c(o,r,(Pc+e)/n.scale)??
zp(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=Vp(o,r,(Up+e/2)/n.scale);return i===null?null:V(i)}function Fc(t){let e=ct();
return _c((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,Pc/e.scale)}function _c(t,e,n){let o=null,r=1/0;for(let s of Hc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function zp(t,e){if(d.selected)return null;let n=pe().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Vp(t,e,n){let o=null,r=n;for(let s of Hc().
edges){let i=u.edges[s],a=Yp(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Hc(){let{nodeIndices:t,
drawnIndices:e}=A();if(!d.selected)return{nodes:t,edges:e};let n=ee(d.selected);return{nodes:[...n.nodes.filter(Z),...t],
edges:n.edges.filter(dn)}}function Yp(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function jc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Bt(
null);if(n.buttons)return xn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Dc(r);Bt(s),Kp(s,r)},Gp)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Bt(null),xn()}),T.on("click",
({pointer:n,event:o})=>{xn(),D(Dc(n.DOM,o?.pointerType==="touch"?8:0))}),T.on("zoom",xn)}function Kp(t,e){if(!t)return xn();
let n=h("tip");n.replaceChildren(...Jp(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function Jp(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[k(o.label,"strong"),l("span",{text:S(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
k(u.nodes[e.a].label)," – ",k(u.nodes[e.b].label)),l("span",{text:S(e.weight,"sentence")})]}function xn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var Qp=6,X=null;function Wc(){return X!==null}function Xp(t){if(X)return fs();if(!tt().free||t.button||t.shiftKey||!t.isPrimary)
return;He()&&(fe(),Nt());let e=h("drawing").getBoundingClientRect(),n=Fc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Zp(n))return;let{x:o,y:r}=u.nodes[n];X={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},T.interactionHandler.options.dragView=!1}function Zp(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function th({pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,
n-X.from.y];if(!X.moves&&Math.hypot(o,r)<Qp)return;X.moves=!0;let{scale:s}=ct();Object.assign(u.nodes[X.node],{x:X.home.
x+o/s,y:X.home.y+r/s}),Bt(R(X.node)),wn()}function fs(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,moves:o}=X;
if(X=null,T.interactionHandler.options.dragView=!0,!o)return;Bt(null);let{x:r,y:s}=u.nodes[e];t?ao(e,{x:r,y:s}):Object.assign(
u.nodes[e],n)}function qc(){h("network").addEventListener("pointerdown",Xp,{capture:!0}),window.addEventListener("pointe\
rmove",th),window.addEventListener("pointerup",fs),window.addEventListener("pointercancel",()=>fs())}var eh=1500,nh=.25,oh=.2;function rh(){let t=A().drawnIndices.length>eh?nh:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function go(t,e){let n=rh();t.strokeStyle=B().edge;let o=e.scale/T.getScale();for(let r of A().
drawnIndices){let s=u.edges[r],i=K()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?oh:0),1),i&&(t.strokeStyle=B().changes[i]),i&&t.setLineDash(Ie[i].map(a=>a*o)),os(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function ps(t){return t!==Tt?u.communities[t].name:Wt(u,0)===Tt?"No communities":"Smaller communities"}function hs(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Tt)-+(e===Tt)||t-e).map(([t,e])=>({community:t,colour:Zr(t),text:ps(t),count:e}))}
function gs(t){return!d.communities.length||d.communities.includes(t)}function sh(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...hs().map(ih)),e&&N(t,`[data-community="${e}"]`)?.focus())}function ih({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:gs(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Stop filtering by this community":"Filter by this community",onclick:()=>x(
{communities:r?s:[...s,t].sort((i,a)=>i-a)})},Cn(e),k(n),l("span",{class:"type-count",text:y(o)})))}function Uc(){let t=l(
"ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,
b()],()=>sh(t))}function ws({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${S(i,o)} in ${S(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${S(e[1],o)}, in ${y(n[0])} → ${S(n[1],"article")}`}function Gc(t){
let e=Oa(t),n=e&&ws(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Dt(t){let[e,n]=[()=>Bt(t),()=>Bt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function yn(t){
let e=u.nodes[t],n=R(t);return l("button",{type:"button",class:"end",...Dt(n),onclick:()=>D(n)},J(u.types[e.type]),k(e.label))}
function wo(t){let e=R(t);return l("button",{type:"button",class:"inline-name",...Dt(e),onclick:()=>D(e)},k(u.nodes[t].label))}
function xo(t,e,n,o){let r=u.nodes[t],s=R(t),i=l("button",{type:"button",class:"ranked-name",...Dt(s),onclick:()=>D(s)},
J(u.types[r.type]),k(r.label),Ni(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:sn(n,d.rank)}));
let a=V(o),c=d.rank!=="weight"&&sn(q()[o],d.rank),m=l("button",{type:"button",class:"ranked-number",text:y(n),...Dt(a),onclick:()=>D(
a),"aria-label":`${S(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),m)}function lt(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=nt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function xs(t,e,n,o){let r=h(t,HTMLInputElement);
lt(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=S(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function yo(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function je(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var ah=12,gt=jt(u.articles);function bo(t){return t.length===1?Me(t[0]):`${y(t.length)} of ${y(gt.length)} sources`}function ys(t){
let e=gt.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===gt.length?null:e})}function ch({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??gt.map(o=>o.name));e.checked?n.add(t):n.delete(t),ys(n)}});
return e}function lh({name:t,count:e},n){return l("label",{class:"switch"},n,k(Me(t)),l("span",{class:"type-count",text:y(
e)}))}function zc(){let t=gt.map(ch),e=gt.map((s,i)=>lh(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=gt.length<ah;let o=gt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";lt("sources",gt.length<2&&o),n.addEventListener("input",()=>{let s=P(n.value);e.forEach((i,a)=>{i.hidden=!P(Me(gt[a].
name)).includes(s)})});let r=()=>gt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>ys(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
gt.map(({name:i})=>i));for(let i of r())s.delete(i);ys(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(gt[a].name)})})}var dh=2,Yt=L.map(z),bn=jt(u.articles).map(({name:t})=>t),Mo=["First","Second"],vo=l("select",{id:"compare-by",onchange:()=>x(
{compare:mh(vo.value)})},l("option",{value:"",text:"Nothing"}),Yt[0]!==Yt.at(-1)&&l("option",{value:"periods",text:"Two \
periods"}),bn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),So=Mo.map(t=>["from","until"].map(e=>uh(
`${t} period: ${e}`))),ko=Mo.map(t=>l("select",{multiple:!0,size:Math.min(bn.length,6),"aria-label":`${t} group of sourc\
es`,onchange:Qc},...bn.map(e=>l("option",{value:e,text:Me(e),dir:"auto"})))),Kc=Mo.map((t,e)=>l("fieldset",{class:"compa\
re-side"},l("legend",{text:t}),l("span",{class:"strip-days"},So[e][0],l("span",{text:"–"}),So[e][1]),ko[e])),Jc=l("p",
{class:"hint",text:"The strip below the drawing also chooses the second period."}),bs=l("div",{class:"compared",id:"comp\
ared"}),Vc=l("span",{class:"frame-changes"},...Object.keys(Xt).map(t=>l("span",{},tl(t),t)));function uh(t){return l("in\
put",{type:"date",min:Yt[0],max:Yt.at(-1),"aria-label":t,onchange:Qc})}function mh(t){if(t==="sources")return{by:t,sides:[
bn.slice(0,1),bn.slice(1)]};if(t!=="periods")return null;let[e,n]=[Yt[0],Yt[Yt.length-1]],o=Yt.find((s,i)=>s>e&&i>=(Yt.length-
1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,sides:[[e,fh(r[0])],[...r]]}}function fh(t){
return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Qc(){let{compare:t}=d;if(!t)return;let e=t.sides.
map((n,o)=>{if(t.by==="sources")return[...ko[o].selectedOptions].map(({value:i})=>i);let[r,s]=So[o].map(({value:i})=>i);
return Ct(r)&&Ct(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function Xc({by:t,
sides:e}){return e.map(n=>t==="sources"?bo(n):Lt(n[0],n[1]))}function Zc(){return d.compare?`Compared: ${Xc(d.compare).join(
" with ")}`:""}function tl(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":Ie[t].join(" "),"stroke-w\
idth":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return C("svg",{viewBox:"0 0 48 12",class:`chan\
ge-sign ${t}`,"aria-hidden":"true"},C("path",n),C("circle",o))}function Yc(t,e,n){return t.filter((o,r)=>o?.kind===e&&n[r]).
length}function ph({nodes:t,edges:e}){let n=b(),o=Object.entries(Xt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
tl(s),s),l("td",{text:y(Yc(t,s,n.nodes))}),l("td",{text:y(Yc(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function hh({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Xt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,dh)),o=e.filter(({likelihood:r})=>Math.abs(r)>=Wr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(gh)),l("p",{class:"hint",text:`Edges whose share changed: ${y(e.length)}. Of these, with a G² of at l\
east ${Wr}, which chance alone gives in 1 of 20 cases: ${y(o)}.`})]}function gh(t){let e=V(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Dt(e),onclick:()=>D(e)};return l("li",{},
l("button",i,r," – ",s),` ${ws(t,"sentence")}`)}function wh(){let{compare:t}=d,e=K();h("compare-form",HTMLDetailsElement).
open||=t!==null,vo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of ko[i].options)
c.selected=a.includes(c.value);else for(let[c,m]of So[i].entries())m.value=a[c];for(let[i,a]of Kc.entries()){a.hidden=!t,
ko[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Vc.hidden=!e,N(document,".frame-legend")?.append(Vc),Jc.hidden=t?.by!=="period\
s",t&&Q(),bs.hidden=!e,!t||!e)return;let{sizes:n}=e,o=Xc(t).map((i,a)=>`${Mo[a]}: ${i}, ${S(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";bs.replaceChildren(...nt([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${y(r)}.`}),ph(e),...hh(e)]))}function el(){let t=h("compare");t.hidden=vo.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),vo),...Kc,Jc),bs),v(()=>[d.compare,K(),b()],wh)}var nl={types:()=>d.types.every(Boolean)?"":yh(),minimum:()=>d.minimum>1?`At least ${S(d.minimum,"sentence")}`:"",focus:()=>d.
focus?xh(d.focus):"",rank:()=>d.rank===Et(u).rank?"":`Ranked by ${bt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${S(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>bh(),
compare:Zc,period:()=>d.period?Lt(...d.period):"",sources:()=>d.sources?bo(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Qt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:vs};
function vs(){return d.moved.length?`${S(d.moved.length,"node")} moved`:""}function xh({node:t,depth:e,rings:n}){return`\
Within ${S(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function yh(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function bh(){let{communities:t}=d;
return t.length===1?`Community of ${ps(t[0])}`:t.length?`${y(t.length)} communities`:""}function ol(){return Object.entries(
nl).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var vh=new Set(["types","minimum"]);function Sh(t){let e={...Et(u),
focus:null,moved:[]};x({[t]:e[t]})}function kh(){let t=Object.entries(nl).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!vh.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Sh(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(N(
n,"button")??N(h("more-filters"),"summary"))?.focus()}function rl(){h("reset").addEventListener("click",()=>{x({...Et(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],kh)}var he=16,Mh=400;function $o(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*he,s=ol(),i=[h("counts").textContent,
vs(),d.view==="map"&&Jn(u.map),u.about.built&&`built ${G(u.about.built)}`],a=n?[...To(u.about.title,r,1.5*o,!0),...To(i.
filter(Boolean).join(" · "),r,o),...To(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Nh(Th(),r,o),...To(e,r,o)];
return{above:a,below:c,top:sl(a),bottom:sl(c)}}function vn(t,e,n){let o=n+he/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=al(r);let s=he;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=il(r),t.fillStyle=B().ink,t.fillText(i,s+(a?Ss(r):0),o),s+=No(r,i)+(a?Ss(r):0)+he}}function Th(){let t=u.types.flatMap(
(r,s)=>{let i=A().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||K()?B().muted:r.colour;return i?[{
text:r.plural,sign:Eo(r.shape,a)}]:[]});if(K())return[...t,...Eh()];let e=A().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:Eo("square",B().muted,!0)},o=d.colours==="community"?hs().filter(({community:r})=>gs(r)).
map(({colour:r,text:s})=>({text:s,sign:Eo("dot",B().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Eh(){return Object.
keys(Xt).map(t=>({text:t,sign:Eo("dot",B().changes[t],t==="went"||t==="shrank")}))}function Eo(t,e,n=!1){return(o,r,s,i)=>{
uo(o,t,r,s,i),o.fillStyle=n?B().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function To(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of pt(t,Mh).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&No(r,a)<=e?s[s.length-1]=a:s.push(...$h(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function $h(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&No(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Nh(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:pt(s,60),sign:i},c={letters:n,parts:[]},m=No(c,a.
text)+Ss(c)+he;m>r+he&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=m}return o}function il({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Rt}`}function al({letters:t}){return Math.round(1.5*t)}function Ss({letters:t}){
return 1.5*t}function No(t,e){let n=St(_);return n.font=il(t),n.measureText(e).width}function sl(t){return t.length?t.reduce(
(e,n)=>e+al(n),0)+he:0}var cl=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var Sn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(C("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=C("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
cl," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(C("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function ll(t,e,n){let o=C("title",{},t.replace(cl,"\
 "));return C("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Rt,role:"img"},o)}function dl(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Ao=2,Ah=18,Oh=100;function ul({ground:t,credit:e}){return Xr(t,()=>ml($o(_.clientWidth,{credit:e})))}function ml(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Ao,height:o*Ao}),s=St(r);return s.scale(
Ao,Ao),s.fillStyle=B().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
pl(s),s.restore(),vn(s,t.above,0),vn(s,t.below,t.top+n),r}function fl({ground:t,credit:e}){return Xr(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=$o(n,{credit:e}),s=r.top+o+r.bottom,i=ll(u.about.title,n,s),a=new Sn(i);a.fillStyle=B().ground,
a.fillRect(0,0,n,s);let c=C("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),pl(new Sn(c)),vn(
a,r.above,0),vn(a,r.below,r.top+o),i})}function pl(t){let e=ct();co(t,e,e.scale,At().scale),go(t,e);for(let n of A().nodeIndices)
Be(t,u.nodes[n],e);ms(t,e)}function ks(){return ml($o(_.clientWidth,{titled:!1,letters:Ah}))}function hl(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=ks();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,Oh)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var gl={x:0,y:0,scale:1},Ih=100,Ts=0;function Lh(){let t=T.getScale();if(t!==Ts){Ts=t;for(let e of u.nodes)T.body.nodes[e.
index].options.borderWidth=io(e,t)}}function Ch(t){if(pn())return kc(t);Lh(),co(t,gl,T.getScale(),At().scale),go(t,gl),Sc(
t)}function Bh(){pn()||!Vt()||(wn(),is())}function wl(){if(Vt()){if(mo(),pn())return Nt();wn(),is()}}function Rh(){let t=()=>{
Wc()||(fe(),Pe(),ue())};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function Es(){ot()||(mo(),Vt()&&Nt())}var $s=null,
Oo=0;function xl(){window.clearTimeout(Oo),Oo=0;let t=tt()!==$s;$s=tt(),Lc(le(),t,pe)}function Dh(){if(!Vt()||tt()===$s||
!ns())return xl();window.clearTimeout(Oo),Oo=window.setTimeout(xl,Ih)}function Ms(){Ja()&&(ts(),Es())}function yl(){let t=N(
h("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",bc),T.on("beforeDrawing",Ch),T.on("afterDrawing",Bh),Rh(),T.on("r\
esize",()=>queueMicrotask(()=>{Tc()&&De()})),h("zoom-in").addEventListener("click",()=>Fe(1.4)),h("zoom-out").addEventListener(
"click",()=>Fe(1/1.4)),h("zoom-all").addEventListener("click",()=>De(!0)),h("drawing").addEventListener("keydown",Fh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Ms),v(()=>[d.theme,d.colours],Ms),v(()=>[K()],()=>{
Ts=0,ts(),Es()}),qc(),Uc(),hl(Ms),v(()=>[tt(),d.moved],Dh),v(()=>[A(),d.view],Es),v(()=>[d.selected,d.view,it()],wl),v(()=>[
d.hovered],()=>{pn()||wl()}),v(()=>[d.selected,d.view],()=>{He()||ho()})}function Ph(t,e){if(d.selected?.kind!=="node")return;
let{index:n}=d.selected,[{x:o,y:r},s]=[le()[n],T.getScale()];ao(n,{x:o+t/s,y:r+e/s})}function Fh(t){if(t.target!==h("dra\
wing")||!xt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Ph:Ec,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(
0,-e),ArrowDown:()=>n(0,e),"+":()=>Fe(1.25),"=":()=>Fe(1.25),"-":()=>Fe(.8),0:()=>De(!0)};o[t.key]&&(t.preventDefault(),
o[t.key]())}var _h=1500,Io=l("p",{class:"frame-hint","aria-hidden":"true"}),bl=0;function vl(t){Io.textContent=t,Io.classList.add("s\
hown"),window.clearTimeout(bl),bl=window.setTimeout(()=>Io.classList.remove("shown"),_h)}function Hh(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),vl("Ctrl + wheel zooms; so does the wheel after a click"))}var kn=null;function jh(t){
let[e,n]=t.touches,o=kn;if(kn=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!kn)return t.type==="touchmov\
e"&&vl("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[T.getViewPosition(),T.getScale()],i={x:r.x-
(kn.x-o.x)/s,y:r.y-(kn.y-o.y)/s};Pe(),ue(),T.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function Sl(){if(!Y)
return;h("drawing").append(Io);let t=h("network");t.addEventListener("wheel",Hh,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,jh,{capture:!0,passive:!1})}function Wh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
lt("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);je("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),lt("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Qt(o)]);je("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function qh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function kl(){Wh(),v(()=>[d.problem],qh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[Ut(d)],()=>{Ut(d)&&Q()})}var Ns={width:320,height:40},Uh=60,As=["from","until"];function Gh(){let{days:t,counts:e}=Pn(L,Uh),n=L[L.length-1]-L[0]+
1,o=Math.max(...e),[r,s]=Ml(),{width:i,height:a}=Ns;h("histogram",SVGElement).replaceChildren(...e.flatMap((c,m)=>{if(!c)
return[];let[f,p]=[m*t,Math.min((m+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=L[0]+p-1>=r&&L[0]+f<=s;return[C("rect",{x:i*
f/n,width:Math.max(i*(p-f)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Ml(){let[t,e]=[L[0],L[L.length-1]];if(!d.
period)return[t,e];let[n,o]=d.period.map(Ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}function zh(t){
let[e,n]=[L[0],L[L.length-1]],[o,r]=As.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=r),o>r&&(r=o),x(
{period:o===e&&r===n?null:[z(o),z(r)]}),Tl()}function Tl(){let[t,e]=Ml(),n=L[0],o=(n+L[L.length-1])/2;As.forEach((s,i)=>{
let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",G(z(c)))}),h("from").classList.
toggle("above",t>o),h("period-text").textContent=Lt(z(t),z(e));let r=u.articles.length-L.length;h("undated").hidden=!r||
!d.period,h("undated").textContent=`${S(r,"article")} without a date ${r===1?"is":"are"} left out.`,Gh()}function El(){let t=L.
length>1&&L[0]<L[L.length-1],e=L.length>0&&`All dated articles are of ${G(z(L[0]))}.`;if(lt("period",!t&&(e||"No article\
 has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Ns.width} ${Ns.height}`);for(let n of As){let o=h(
n,HTMLInputElement);o.max=String(L[L.length-1]-L[0]),o.addEventListener("input",()=>zh(n))}v(()=>[d.period],Tl)}}function Vh(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Yh(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=N(e,".type-count");o&&(o.textContent=y(t[n]))})}function $l(){
Vh(),v(()=>[b()],Yh)}var Os=!u.edges.length&&"There are no edges.";function Kh(){lt("rank",Os),je("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Gt(d.rank)?" Measured over all articles.":
"",e=$e(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Jh(){let t=qn(u);lt(
"verb",!t.length&&"No edge says what one of its ends does with the other."),je("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function Qh(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=A(),s=(m,f,p)=>m===f?S(f,p):`${y(m)} of ${S(f,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((m,f)=>m+f,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function Xh(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;lt("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,yo("officials",()=>d.officials,o=>({officials:o})),yo("hide-isolates",
()=>!Vn(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Vn({...d,isolates:!0});lt("isolat\
es",Os||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function Nl(){$l(),xs("minimum",
Ne(u.edges.map(e=>e.weight)),"minimum","sentence"),xs("minimum-documents",Ne(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);lt("all",Os||t&&"Each edge is among the strongest of a node."),
yo("all",()=>d.all,e=>({all:e})),Kh(),Jh(),El(),zc(),kl(),Xh(),el(),v(()=>[A()],Qh),rl()}var Zh=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Lo(t){return Zh.reduce((e,[n,o])=>e.replace(n,o),t)}function Is({length:t}){return t<4?0:t<7?1:
2}var tg=[0,1,2].map(()=>new Uint8Array(256));function Ls(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=tg;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let m=t.charCodeAt(
c-1);for(let f=1;f<=o;f+=1){let p=e.charCodeAt(f-1),g=Math.min(s[f]+1,i[f-1]+1,s[f-1]+(m===p?0:1));c>1&&f>1&&m===e.charCodeAt(
f-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[f-2]+1)),i[f]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Pt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[eg,ng]=[.5,.25],[Al,Ol]=[4,3],dt=255;function Il(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((m,f)=>{let p=P(m),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:m,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:f===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:m})=>m)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Lo),nodes:t.length,others:e.length}}function Ll(t,e,n=1/0){let o=P(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Al,a=Cs(t,rg(t,o),r,s);return i&&(a=Cs(t,sg(t,o),r,s)||
a),i&&!a&&Cs(t,ig(t,o),r,s),og(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Pt.sound}))}function Cs(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:eg)+(i.
drawn?0:ng),m=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[m])&&(n[m]=c,o[m]=s)}return r}function og(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function rg({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Bs(t,a=>a.startsWith(i)?0:dt)):[];return i=>i.plain.includes(e)?i.plain===e?Pt.whole:i.plain.startsWith(e)?Pt.start:i.
plain.includes(r)?Pt.word:Pt.part:s.length&&Rs(i,s)<dt?Pt.anyOrder:o.length>=Al&&i.joined.startsWith(o)?Pt.joined:1/0}function sg({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Lo(r),i=s.length>=Ol;return Bs(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:dt)});return r=>{let s=Rs(r,o);return s<dt?Pt.sound+s/dt/4:1/0}}function ig({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Lo(a),m=Is(c);return Bs(e,(f,p)=>{if(c.length<Ol)return t[p].startsWith(a)?0:dt;let g=Ls(
c,f,m),w=Math.min(4,Math.abs(f.length-c.length));return g>m?dt:9*g+w+(f[0]===c[0]?0:4)})}),s=o.join(""),i=Is(s);return a=>{
let c=Rs(a,r);if(c<dt)return Pt.fault+c/dt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let f=Ls(
s,a.joined,i);return f<=i?Pt.fault+(9*f+4)/dt:1/0}}function Bs(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function Rs({words:t},e){if(e.length>t.length)return dt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===dt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return dt;n+=r[t[s]],o|=1<<s}return Math.
min(n,dt-1)}var Cl=8,Bl;function ag(){return Bl??=Il(u.nodes,u.others),Bl}function cg(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${S(o,"article")}, in the files, not drawn`}
function lg([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${S(u.unlisted,"name")} more.`:"No name or alias matches."}var Mn=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Ll(ag(),
e,this.otherChosen?Cl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Cl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?lg(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:m}=n?u.nodes[e]:u.others[e],f=r?null:l("small",{},"alias ",k(o)),p=s?l("small",
{text:"similar spelling"}):null,g=cg(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),l("span",{class:"found"},k(a),f,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:S(m,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function Tn(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Co(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new Mn(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var dg={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},_l={source:"source",compare:"source",verb:"\
verb",without:"type","not-through-type":"type",matrix:"type",rank:"measure"},We="~",ug=/^\d{4}-\d{2}-\d{2}~\d{4}-\d{2}-\d{2}$/;
function oe(t){return JSON.stringify(t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function mg(t){return t.
includes(`
`)?`"""
${t.split(`
`).map(n=>oe(n).slice(1,-1)).join(`
`)}"""`:oe(t)}function Ds(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${mg(n)}`:[])}function Hl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Ds({title:t}),...e.flatMap(fg)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function fg({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(oe).join(", ")}]`]:[],
a=Object.entries(r).map(([c,m])=>`${oe(c)} = ${oe(m)}`);return[["[[step]]",...Ds({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Ds({...c})])]}function jl(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Rl(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Rl(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Rl(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Ps({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Fs(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(We).slice(0,dg[n]??0)}})}function Wl(t,e){return Fs(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Ps(t,e,a)??a),i=o.slice(r.join(We).length);return`${n}=${encodeURIComponent(s.join(We)+i)}`}).join(
"&")}function ql(t,e){return e.path.map(n=>Ps(t,e,n)??n)}function Dl({names:t},e){return Object.hasOwn(t,e)?t[e]:e}function pg({
articles:t,relations:e,types:n,ranks:o}){return{source:jt(t).map(({name:r})=>r),verb:e.map(({verb:r})=>r),type:n.map(({name:r})=>r),
measure:o.map(({name:r})=>r)}}function hg(t,e){if(t==="matrix")return e.split(We);let n=t==="compare"?e.slice(2):e;return t===
"compare"&&ug.test(n)?[]:[n]}function gg(t,e,n){let o=_l[e],r=pg(t)[o];return hg(e,n).filter(s=>!r.includes(s)).map(s=>s?
`${o} “${s}”`:`articles without a ${o}`)}function Ul(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].
id].sort().join(We))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(f=>Ps(t,e,f)),m=i.flatMap((f,p)=>f&&
c[p]===void 0?[Dl(e,f)]:[]);for(let f=1;a&&f<c.length;f+=1){let[p,g]=[c[f-1],c[f]];p&&g&&!n.has([p,g].sort().join(We))&&
m.push(`${o(p)} – ${o(g)}`)}return m},s=Fs(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(c,i==="edg\
e");if(Object.hasOwn(_l,i))return gg(t,i,a);let m=i==="other"?t.others:i==="article"?t.articles:null;return m&&!m.some(({
id:f})=>f===a)?[Dl(e,a)]:[]});return[...new Set([...s,...r(e.path,!0)])]}function Gl(t,e,n){let o=Fs(e),r=new Set([...o.
flatMap(({ids:c})=>c),...n]),s=c=>o.filter(({field:m})=>m===c).map(({value:m})=>m),[i,a]=[s("other"),s("article")];return Object.
fromEntries([...t.nodes.filter(({id:c})=>r.has(c)).map(({id:c,label:m})=>[c,m]),...t.others.filter(({id:c})=>i.includes(
c)).map(({id:c,label:m})=>[c,m]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:m})=>[c,m||c])])}function Pl(t){
return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}var Fl=new WeakMap;function wg(t,e){let n=Fl.get(t)??new Map;return n.
size||(t.sentences.forEach((o,r)=>{let s=Pl(o.text);n.set(s,[...n.get(s)??[],r])}),Fl.set(t,n)),n.get(Pl(e))??[]}function En(t,{
text:e,article:n}){let{articles:o,sentences:r}=t,s=wg(t,e);return s.find(i=>o[r[i].article].id===n)??s[0]??null}var Vl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Yl=500,Hs=["checked","doubtful"];function Ro(t){return t.
map(P).sort().join("|")}function js({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function re(t){return t.every(e=>P(e)!=="")}function Ws(t,e){let[n,...o]=e.map(P);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Ro(s)===Ro(e):s.some(i=>P(i)===n))}function Kl(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(P):[],i=t.filter(f=>f.section!==o||Ro(f.names)!==Ro(r)),a=i.filter(f=>!f.names.some(p=>s.includes(P(p)))),
c=Jl(e,n)?a:[...a,e],m=xg(c);return m?{corrections:t,said:m}:{corrections:c,said:a.length<i.length?"Its other correction\
s were removed.":""}}function xg(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(P(a));for(let{section:a,
names:c}of t){let[m,f]=a==="same"?c.map(o):[];m!==f&&e.set(m,f)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(P):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:m}of t){let[f,p=f]=c,g=["drop","different"].includes(a)?
void 0:c.find(E=>r.has(P(E)));if(g!==void 0)return`${Kt(g)} is dropped: undo that first.`;if(a==="different"&&o(f)===o(p))
return`${Bo(f,p)} cannot be both merged and split: undo the other correction first.`;if(a==="mark"&&c.length>1&&o(f)===o(
p))return`${Bo(f,p)} are merged, so there is no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(f)}`,
M=s.get(w);if(M!==void 0&&M!==m)return`Merged nodes cannot have two ${a==="type"?"types":"names"}: ${Bo(M,m)}.`;s.set(w,
m),a==="rename"&&i.set(P(f),P(m))}for(let a of i.keys()){let c=new Set([a]),m=i.get(a);for(;m!==void 0&&i.has(m)&&!c.has(
m);)m=i.get(c.add(m)&&m);if(m===a&&c.size>1)return"Names cannot be exchanged in a circle: choose another name for one of\
 them."}return""}function Jl({section:t,names:e,value:n,note:o},r){let s=e.map(m=>yg(m,r)),[i,a]=s;return{same:()=>i!==void 0&&
i===a,different:()=>i!==void 0&&i!==a&&!i.names.has(P(e[1])),drop:()=>s.every(m=>m===void 0),rename:()=>i?.label===n,type:()=>i!==
void 0&&r.types[i.type].name===n,mark:()=>{let m=e.length>1?Ui(r,i?.index,a?.index):r.nodes[i?.index??-1];return m?(!n||
m.mark===n)&&(!o||m.note===o):!n&&!o}}[t]()}var zl=new WeakMap;function yg(t,e){let n=zl.get(e);if(!n){let o=[...e.nodes.
map(r=>({...r,aliases:r.forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,
called:a,aliases:c})=>({own:a.map(P),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(P))}}));n=new Map(o.flatMap(
({named:r})=>[...r.names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);zl.set(e,n)}return n.get(
P(t))}function Ql(t,e){try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>bg(o,e)&&!Jl(o,e)):[]}catch{return[]}}
function bg(t,{types:e}){let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(
Vl,n)||!i.every(m=>typeof m=="string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(
a)&&["",...Hs].includes(r)&&r+s!=="",rename:a===1&&re([r]),type:a===1&&e.some(({name:m})=>m===r)};return re(o)&&c[n]}function qs(t){
return["# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(
Vl).flatMap(([n,o])=>{let r=t.filter(s=>s.section===n).flatMap(o?vg:Sg);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}\
]`,...r]:[]}),""].join(`
`)}function _s(t){return oe(t.replace(/[^\P{Cc}\t\n\r]/gu," "))}function vg({section:t,names:e,value:n,note:o}){let r=e.
map(_s);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}\
]`,n&&`as = "${n}"`,o&&`note = ${oe(o)}`].filter(Boolean).join(", ")} },`]}function Sg({names:t,value:e}){return[`${_s(t[0])}\
 = ${_s(e)}`]}function Xl({section:t,names:e,value:n,note:o}){let[r,s]=e,i=s===void 0?Kt(r):Bo(r,s);return{same:`Merge ${i}`,
different:`Split ${i}`,drop:`Drop ${Kt(r)}`,rename:`Rename ${Kt(r)} to ${Kt(n)}`,type:`Change the type of ${Kt(r)} to ${n}`,
mark:[i,n&&`${n}`,o&&Kt(o)].filter(Boolean).join(": ")}[t]}function Bo(t,e){return`${Kt(t)} and ${Kt(e)}`}function Kt(t){
return`“⁨${pt(t,80)}⁩”`}function qe(){return la(u,d)}function Ue(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...Pr(u),focus:null})})}function Us(){let t=h("details").contains(document.activeElement);D(null),t&&h("drawing").focus()}function Ge(t,e,...n){
let o=mt("Close details",Us);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function Do({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),Ue())}function Po(t,[e,n],o){let{first:r,last:s}=Ca(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&G(r)],["Last seen",s&&G(s)]],a=Gs(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Gc(t)):a}function Gs(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function ze(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Fo({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(k(e)),n}function _o(){return!Y&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),N(e,"summary")?.focus()}})}
function Ho(){return!Y&&l("div",{id:"pending"})}function ge(t,e,n="",o=""){let{corrections:r,said:s}=Kl(d.corrections,{section:t,
names:e,value:n,note:o},u);x({corrections:r}),h("corrected").textContent=s}function kg(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function Vs(t,e){let n=t.map(o=>{let r=Xl(o),s=()=>{kg(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function zs({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=js(u,{kind:t,index:e}),
s=Ws(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function Mg(t){let e=Hs.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=zs(t);o===s&&o===a?h("corrected").textContent=Zl:ge(
"mark",r,o===s?a:o,i)}})),n=td("note","Note",o=>{let{names:r,mark:s,noteNow:i}=zs(t);ge("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=Zl)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var Zl="graphkit.toml h\
as it: remove it there.";function td(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:Yl,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Tg(t){let{index:e,called:n,forms:o}=t,[r]=n,s=td("name","Name",f=>{if(!re([f]))return Ys();ge("rena\
me",[r],f),u.nodes.some(g=>g.index!==e&&g.label===f)&&(h("corrected").textContent="Another node has this name; “Merge wi\
th” merges both.")}),i=l("select",{id:"correct-type",onchange:()=>ge("type",[r],i.value)});i.append(...u.types.map(f=>l(
"option",{text:f.name,value:f.name})));let a=Tn("correct-same"),c=([f])=>{a.value="",f!==r&&re([f])&&ge("same",[r,f])},m=o.
filter(({text:f,splits:p})=>p&&re([f])&&P(f)!==P(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Co(a,"Merge with",f=>c(u.nodes[f].called),f=>c(u.others[f].called)),m.length>0&&l("div",{class:"depths",
role:"group","aria-label":"Split off"},l("span",{text:"Split off:"}),...m.map(({text:f})=>l("button",{type:"button",class:"\
depth",onclick:()=>ge("different",[r,f])},k(f)))),l("button",{type:"button",class:"ask",text:"Drop this node",onclick:()=>ge(
"drop",n.filter(f=>re([f])))})]}function jo(t){if(Y)return null;let e=re(js(u,t))?[l("p",{class:"hint",text:"The next bu\
ild applies these corrections, and shows marks and notes. “Corrections” saves them as a file."}),...Mg(t),...t.kind===
"node"?Tg(u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter\
 or a digit cannot be corrected."})],n=ze("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function Ys(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=zs(e),s=Ws(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Vs(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&P(g.names[0])===P(n[0]));N(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:m}=u.
nodes[e.index]??{},f={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[m]?.name};for(let[p,g]of Object.entries(
f)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function ed({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Eg(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Eg(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Lr(i[e]):Gn(i[e],
r),c=s?Cr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${na(c)}`:a})),l("dd",{text:sa(
t,i[e],c)||`${o}.`})]}var et="~";function Wo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function nd(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Ks(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ve(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Js(t){return new Map(t.map(({id:e},n)=>[e,n]))}function $g({edges:t,nodes:e}){return new Map(
t.map(({a:n,b:o,index:r})=>[[e[n].id,e[o].id].sort().join(et),r]))}function od(t){let e=Js(t.nodes),n=Js(t.articles),o=$g(
t),r=Et(t),s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Ng(),node:Ve(e,i=>s(i,"node"),i=>({selected:R(
i)})),edge:Ve(o,i=>s(i,"edge"),i=>({selected:V(i)})),other:Ve(Js(t.others),({other:i})=>i,i=>({other:i,selected:null})),
path:Ag(t,e),"not-through":Og(t,e),"not-through-type":Ig(t),view:Wo("view",["drawing",...t.map.land?["map"]:[],"matrix",
"nodes","edges"]),matrix:Rg(t),focus:Lg(t,e),moved:Cg(t,e),without:Bg(t),min:nd("minimum",Ne(t.edges.map(i=>i.weight))),
articles:nd("minimumDocuments",Ne(t.edges.map(i=>i.documents))),rank:Wo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Dg(
t),community:Pg(t,e),period:Fg(t),source:Hg(t),compare:_g(t),article:Ve(n,({article:i})=>i,i=>({article:i})),topic:Ve(e,
({topic:i})=>i,i=>({topic:i})),officials:Ks("officials",r.officials),all:Ks("all",r.all),isolates:Ks("isolates",r.isolates),
colours:Wo("colours",["type","community"]),theme:Wo("theme",["system","light","dark"]),read:Ve(n,({reader:i})=>i,i=>({reader:i}))}}
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
map(o=>o===Tt?et:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Wt(t,t.nodes[s].community):r===et?Tt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Fg(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(et):"",read:([n])=>{let o=n.split(et);return e&&
o.length===2&&o.every(Ct)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function _g(t){let e=new Set(jt(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(et)]).map(s=>`${r+1}${et}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${et}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(et));return r.every(([i,a,...c])=>Ct(
i)&&Ct(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function Hg(t){let e=jt(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function we(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function rd(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var se=od(u),Qs=["story","theme","read"],jg=Object.keys(se).filter(t=>!Qs.includes(t));function Ft(){return we(se,d,jg)}
function qo(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",matrix:Ae(u),sentences:Yn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Et(u),...rd(se,t)}}function _t(){return d.step===null?void 0:d.story.steps[d.step]}function Ot(t){let e=d.story.steps[t];if(!e)return;let{theme:n}=d;
x({colours:"type",...qo(Wl(u,e)),theme:n,step:t,left:t,open:!0}),Y&&!Kn()&&x({view:"drawing"});let o=ql(u,e).join(),r=te().
findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{...d.path,number:r}}),x({told:Ft()})}function Nn(){
x({step:null,editing:!1})}function sd(){let t=Ft(),e=it()?.nodes.map(n=>u.nodes[n].id)??[];return{view:t,path:e,names:Gl(
u,t,e)}}function Uo(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);x({story:{...d.story,steps:t},step:n,left:n??
0,before:null,unsaved:!0})}function $n(t,e,n,...o){return[...t.slice(0,e),...o,...t.slice(e+n)]}function Xs(){let t=d.step===
null?d.story.steps.length:d.step+1,e={title:"",text:"",...sd(),quotations:[]};Uo($n(d.story.steps,t,0,e),t),x({told:Ft()})}
function Ye(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&Uo($n(n.steps,e,1,{...o,...t}),e)}function id(){Ye(sd()),x({told:Ft()})}
function Zs(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||Uo($n($n(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function ad(t){
let{story:e,step:n}=d;Uo($n(e.steps,t,1),n!==null&&n>t?n-1:n),x({before:e,told:""})}function cd(){let{story:t}=d;x({story:Hr,
step:null,left:0,unsaved:!1,before:t})}function ld(){d.before&&x({story:d.before,before:null,unsaved:!0})}function Wg(t){
let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[
Qt(u.articles[o]),s].filter(Boolean).join(" · ")}}function ti(t){let e=W(),n=_t()?.quotations.map(o=>e&&En(e,o))??[];return t.
every(o=>n.includes(o))}function dd(t){_t()||Xs();let e=W(),{quotations:n}=_t()??{quotations:[]},o=n.filter(s=>!e||!t.includes(
En(e,s)??-1)),r=t.flatMap(s=>Wg(s)??[]);Ye({quotations:ti(t)?o:[...o,...r]})}function ud(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>dd(t)});return md(e),
e}function md(t){let e=d.editing&&ti((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function fd(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)md(e)})}function ei(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??k(n||o))}function An({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=$r(r),a=[o,n&&G(n),e?t:""].filter(Boolean).map(m=>k(m)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((m,f)=>{s.append(f?" · ":"",
m)}),s}var pd=-1;async function hd(t){let e=d.selected;if(!e)return;let n=await Q();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),qg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Ur(n,qr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
gd(n,r);t.replaceChildren(l("h3",{text:Ug(n,s,o.length)}),...Xn(n,a).map(p=>ni(n,p,st(u,e),c)));let m=s.length-a.length;
m>0&&t.append(Gg(Math.min(m,_r),m),l("p",{class:"on-paper",text:`… and ${S(m,"more sentence")} in the page.`}));let f="\
printing"in document.documentElement.dataset;i&&i<a.length&&!f&&t.querySelectorAll("li")[i].focus()}function qg(){return l(
"p",{class:"missing",text:d.problem})}function Ug(t,e,n){let o=e.filter(i=>Le(t,vt(i))).length,r=e.length===n?S(n,"sente\
nce"):`${y(e.length)} of ${S(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${S(o,"headlin\
e")} among them`:"")}function gd({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Gg(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>x(
{sentences:d.sentences+_r})})}function ni(t,{article:e,headline:n,references:o},r,s){let i=An(t.articles[e]),a=n===null?
void 0:wd(t,vt(n),r,s,"span");return l("article",{},l("h4",{},ei(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Go(t,c,
r,s))))}function Go(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,m)=>{m&&i&&a.append(l("p",{class:"gap",text:"…"}));let f=wd(
t,c,n,o),p=t.locations.get(c);p&&f.append(l("small",{class:"place"}," · ",k(p))),a.append(f)}),a.append(ud(r)),a}function wd({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,m]=[e.get(n),r.get(n)],f=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=m?[...a,[...m,pd]]:a;for(let M of Zn(w,p)){let[E,O,$]=M,ut=i.slice(E,O);if($===pd){f.append(i.slice(g,E),l("b",
{text:ut})),g=O;continue}let U=p($)?l("mark",{text:ut}):l("span",{class:"name",text:ut});if(U.style.setProperty("--type",
u.types[u.nodes[$].type].colour),p($)||U.addEventListener("click",Se=>{Se.stopPropagation(),D(R($))}),f.append(i.slice(g,
E),U),c?.has(a.indexOf(M))){let{label:Se}=u.nodes[$];p($)?f.append(" (",k(Se),")"):U.title=Se}g=O}return f.append(i.slice(
g)),f}async function zo(t,{index:e,a:n,b:o}){let r=await Q(),s=r&&Ta(r,qr(r,r.edges[e],b().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[vt(s)],a=An({...r.articles[i],title:""});a.prepend(ei(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},Go(r,s,[n,o],gd(r,e))),a)}function xd(t){let{chosen:e}=b(),n=Ir(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>Vg(r,t)))}function Vg({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${S(s,"sentence")}`})),m=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let f=a.hasChildNodes()?null:await Q();if(!f)return;let g=Ir(u,i,f,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Yg(f,w,g,i)))}},c,a,m)}function Yg(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Go(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Kg=100,Vo=30,yd=I(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ri(t[0],t[t.
length-1]):[]});function Yo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Jg(t),[s,i]=[on(n[0]),on(n[n.length-
1])],a=Math.max(...r),c=`most in ${on(n[r.indexOf(a)])}: ${y(a)}`,m=r.filter(g=>!g).length,f=[`${e}s by ${o} from ${s} t\
o ${i}`,c,m&&`none in ${S(m,o)}`],p=C("svg",{viewBox:`0 0 ${n.length} ${Vo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${f.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Qg(w,g,a,`${on(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Jg(t){let e=yd().length>Kg,n=s=>e?s.slice(0,4):s,o=[...new Set(yd().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Qg(t,e,n,o){let r=e?Math.max((Vo-1)*(e/n),1.5):0;return C("g",{},C("title",{},o),C(
"rect",{class:"ground",x:t,y:0,width:1,height:Vo}),C("rect",{class:"count",x:t+.1,y:Vo-r,width:.8,height:r}))}function bd(t){let{weights:e,namedWeights:n,documents:o}=b(),r=V(t.index);return[Ge(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",_o()),l("h2",{tabindex:"-1",class:"ends"},yn(t.a),l("span",{class:"and",text:"and"}),yn(t.b)),Fo(t),
Ho(),Do(r),Po(r,["Sentences",e[t.index]],o[t.index]),xd(t),l("div",{class:"sentences",id:"sentences"}),ze("measures","Co\
unts and measures",[Xg(e[t.index],n[t.index]),Yo(to(r),"sentence"),ed(t)]),jo(r)]}function Xg(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function oi(t){x({...t,path:d.path&&{...d.path,number:0}})}function vd(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{oi({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function Sd(){return d.avoided.length>0||d.avoidedTypes.length>0}function kd(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Zg(i):[]),...d.avoided.map(tw));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Zg(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>oi({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function tw(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>oi(
{avoided:d.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Ke=60;function Md(){let e=(it()?.nodes??[]).flatMap(w=>Z(w)?u.nodes[w]:[]);if(!e.length||ot())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*Ke,o-hn()-2*Ke];if(e.map(w=>T.canvasToDOM(w)).every(({x:w,y:M})=>w>Ke&&M>Ke&&w<Ke+
r&&M<Ke+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[m,f,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];Pe(),kt({position:{x:(m+f)/2,y:(p+g)/2},scale:Math.min(T.getScale(),r/(f-m),s/(g-p)),offset:{x:0,y:-hn()/2},animated:!0})}function Td({a:t,b:e},n){let o=te();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${S(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(ri);return r.length?`The filters hide ${r.
join(" and ")}.`:Sd()&&nw(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(ow).join(", ")}.${ew()}`}function ew(){return Gt(d.rank)?"":` Only edges whose ${bt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function nw(t,e){return Qn(ln(),t)[e]<1/0}function ow(t){let e=Qn(ln(),t).filter(n=>n<
1/0).length;return e===1?`${ri(t)} has no edge${qe()?" that passes the filters":""}`:`${ri(t)} is in a part of ${y(e)} n\
odes`}function ri(t){return`⁨${u.nodes[t].short}⁩`}function Ed(){let t=bt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Gt(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function $d({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},yn(t[n]),o&&vd(t[n]));return n<
e.length&&r.append(rw(u.edges[e[n]])),r}function rw(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Gt(d.rank)?"":` · ${bt(
u,d.rank)} ${sn(q()[o],d.rank)}`,s=`${S(e[o],"sentence")}, ${S(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return zo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Dt(V(o)),onclick:()=>D(V(o))}),i)}var Ko={a:null,b:null},Jo={a:Tn("path-a"),b:Tn("path-b")};function Od(t){xe("a",t),xe("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Jo.b.focus()}function xe(t,e){Ko[t]=e,Jo[t].value=e===null?"":u.nodes[e].label}function sw(){
let{a:t,b:e}=Ko;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Jo[t===null?"a":"b"].
focus()}function Nd(t,e){let n=Jo[t],o=Co(n,e,r=>{xe(t,r),sw()});return n.addEventListener("blur",()=>xe(t,Ko[t])),n.addEventListener(
"focus",()=>n.select()),o}function iw(){let{path:t}=d;t&&(xe("a",t.a),xe("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),kd();let[e,n]=[te(),it()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?Td(t,n):"",h("path-reset").
hidden=!t||n!==null||!qe(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>$d(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?Ed():""}function Ad(t){let[e,n]=[te(),it()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function Id(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Nd("a","From"),Nd("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
wt("back","Previous path",()=>Ad(-1)),wt("forward","Next path",()=>Ad(1)))),l("div",{id:"path-reset"},Ue()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?Ko.a===null&&d.selected?.kind==="node"&&xe("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],iw),v(()=>[it(),d.view],Md)}var aw=[1,2,3];function Ld(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...aw.map(s=>o(s,String(s),S(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Od(t.index)}))}var cw=3;function Cd(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,cw),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):wo(s))});let r=e.length-n.length;return l("p",{class:"community"},Cn(mn(t.community)),"Community of ",o,
r?` and ${S(r,"other")}`:"",".")}var lw=12;function Bd(t){let{weights:e}=b(),n=q(),{edges:o}=ee(R(t.index)),r=d.neighbours?o:o.slice(0,lw),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>xo(yt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:S(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${dw()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,uw(t,o.length)]}function dw(){return`By ${bt(u,d.rank)}: ${$e(u,d.rank)}`}function uw(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Rd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${y(u.nodes.length)}`,n=(r,s)=>r>0?`${ta(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var si=4;function Dd(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Ge(J(e),e.name,_o()),
l("h2",{tabindex:"-1"},k(t.label)),mw(t),fw(t),...pw(t),gw(t),Fo(t),Ho(),Do(R(t.index)),Po(R(t.index),["Mentions",s],r[t.
index]),Ld(t),l("div",{class:"sentences",id:"sentences"}),...Bd(t),Cd(t),ww(t),ze("measures","Counts and measures",[hw(s,
o[t.index]),Yo(to(R(t.index)),"mention"),Rd(t)]),jo(R(t.index))]}function mw({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),
n}function fw({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function pw({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function hw(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function gw({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Fi(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,k(n)):k(n))}),e}function ww(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},k(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,si).forEach(({text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>si&&n.append(` and ${t.forms.length-
si} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var xw=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Pd({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&xw.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}async function yw(t,e){let n=await Q(),o=n?.others.get(e);if(!n||!o)return;let r=new Map(o.map(([s,i,a])=>[s,[i,a]]));t.
replaceChildren(l("h3",{text:`${S(o.length,"sentence")} of the page`}),...Xn(n,[...r.keys()]).map(s=>ni(n,s,[],r)))}function Fd(t){
let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"standing"},"Also na\
med ");s.forEach((m,f)=>{a.append(f?", ":"",k(m))});let c=l("div",{});return yw(c,t),[Ge(J(u.types[n]),i),l("h2",{tabindex:"\
-1"},k(e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${S(u.nodes.length,"node")}.`}),Gs([["M\
entions",y(o)],["Articles",y(r)]]),s.length>0&&a,c,l("p",{class:"hint",text:"In the folder of the build, this command sh\
ows all its sentences:"}),l("p",{class:"command"},l("code",{text:Pd(u,t),dir:"auto"}))]}function _d({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>yt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function Qo(t){return`graphkit: ${t} of ${u.about.corpus}`}function Je(t){try{return window.localStorage.getItem(t)}catch{
return}}function Qe(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var Hd="graphkit: hints closed",bw=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],vw=new Set(["be","have","do"]),[Sw,,,kw]=[0,1,2,3];function jd(){let{edges:t,
weights:e,documents:n}=b(),o=(m,f)=>t[f.index]&&e[f.index]>(m?e[m.index]:0)?f:m,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&zo(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inline\
-name",...Dt(i),onclick:()=>D(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${S(e[r.index],"sentence")} in\
 ${S(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Wd(){
let{nodeIndices:t}=b(),[e,n]=_d(u,t.filter(i=>u.nodes[i].type===Sw)),o=t.find(i=>u.nodes[i].type===kw),r=qn(u).find(i=>!vw.
has(i.verb)),s=[e!==void 0&&Zo(`What do the articles say of ${Xo(e)}?`,()=>D(R(e))),n!==void 0&&Zo(`How is ${Xo(e)} conn\
ected with ${Xo(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&Zo(`Who is named with “${Xo(o)}”?`,()=>D(
R(o))),r&&Zo(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Xo(t){return u.nodes[t].short}function Zo(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function qd(){return Mw()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...bw.map(t=>l("li",{text:t}))),mt("Close the hints",Tw))}var Ud=!1;function Mw(){
return Ud||!!Je(Hd)}function Tw({currentTarget:t}){Ud=!0,Qe(Hd,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var Ew=15;function Gd(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:Nw()}),qe()&&Ue()];let e=Ia(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Ew),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),qd(),...jd(),...Wd(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:$w()}),l("ul",{class:"ranked"},...n.map(r=>xo(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function $w(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${bt(u,d.rank)} of their edges, added up.`}function Nw(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var zd=null,Vd=null;function Aw(){let t=h("details"),{selected:e,other:n}=d,o=qt(e,zd)&&n===Vd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(m=>m.open).map(m=>m.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...nt(Lw(e))),[zd,Vd]=
[e,n],!o)return(e||n!==null)&&s&&N(t,"h2")?.focus({preventScroll:!0}),Iw();for(let m of t.querySelectorAll("details"))m.
open=a.includes(m.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Ow(t,i)??N(t,"h2"))?.focus({preventScroll:!0})}
function Ow(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Iw(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Lw(t){return d.other!==null?Fd(d.other):t?t.kind==="node"?Dd(u.nodes[t.
index]):bd(u.edges[t.index]):Gd()}function Cw(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Bw()}function Bw(){let{selected:t,other:e}=d;return d.editing?"Story":d.step!==null?`Story: step ${d.step+
1} of ${d.story.steps.length}`:e!==null?u.others[e].label:t?st(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and \
nodes"}function Yd(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];v(()=>[d.selected,
d.other,d.open,d.step,d.story,d.editing],Cw),v(t,Aw),v(()=>[...t(),d.corrections],Ys),v(()=>[...t(),d.sentences],()=>{let e=document.
getElementById("sentences");e&&hd(e)}),h("handle").addEventListener("click",()=>x({open:!d.open})),document.addEventListener(
"keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?Us():x({open:!1}))})}async function Rw(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await Q();if(!n||
d.reader!==e)return;t.replaceChildren(...nt(Dw(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=N(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Dw(t,e){let n=Ma(t,e),o=n.find(f=>Le(t,f)),{title:r,id:s}=u.
articles[e],i=n.filter(f=>f!==o),a=mt("Close the article",()=>x({reader:null})),c=o===void 0?k(r||s):Kd(t,o),m=S(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),An(u.articles[e]),
l("p",{class:"hint",text:`${m} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Pw(t,i,o))]}function Pw(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Kd(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",k(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Kd(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?st(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Zn(o,c=>r.includes(c))){let[c,m,f]=a,p=Fw(f,n.slice(c,m),r.includes(
f));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[f].label),s.append(n.slice(i,c),p),i=m}return s.
append(n.slice(i)),s}function Fw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>_w(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function _w(t){x({reader:null}),D(R(
t))}function Jd(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>x({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&x({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],
Rw)}var It=Qd()??{at:0,last:0};function Qd(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function tr(t,e){let n=t==="pushState"?{at:It.at+1,last:It.at+1}:It;try{window.history[t](
n,"",e),It=n}catch{}}function Xd(){let t=Qd();It=t?{at:t.at,last:Math.max(t.at,It.last)}:{at:It.at+1,last:It.at+1},tr("r\
eplaceState",window.location.href)}function Zd(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
It.at>0&&e!==!1:It.at<It.last&&n!==!1}function tu(){tr("replaceState",window.location.href)}var eu=5,On=[];function Hw(){let{selected:t}=d;t?.kind!=="node"||t.index===On[0]||(On=[t.index,...On.filter(e=>e!==t.index)].
slice(0,eu+1))}function jw(){Hw();let{selected:t}=d,e=On.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,eu);h("trail").
hidden=!On.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},wo(n))))}function er(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!Zd(t)}function nu(){let[t,e]=[wt("back","Back",()=>window.
history.back()),wt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],jw)}function ii(t){let e=it(),o=(e?e.nodes:d.selected?ee(d.selected).nodes:[]).filter(Z);fe(),ne(le()),$c(o.length?o:A().nodeIndices,
t)}function ou(){let t=e=>{d.step!==null&&!d.editing&&!ot()&&ii(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],()=>t(!0))}var ai="Not among the sentences of this page any more.",ru=l("p",{class:"story-count",role:"status"}),su=wt("back","Prev\
ious step",()=>ci(-1)),iu=wt("forward","Next step",()=>ci(1)),au=l("div",{class:"story-body"}),nr=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:qw},l("div",{class:"story-head"},su,ru,iu,mt(
"Leave the story",Ww)),au),or=l("button",{type:"button",class:"more story-open",onclick:()=>rr()});function rr(){Ot(Math.
min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>nr.focus({preventScroll:!0}))}function Ww(){Nn(),
window.setTimeout(()=>or.focus())}function ci(t){d.step!==null&&Ot(d.step+t)}function qw(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!xt(t)||ke(t.target)||(t.preventDefault(),ci(e))}function Uw(){let{step:t,story:e,editing:n}=d,o=_t();nr.hidden=
!o||n,or.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!nr.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=S(e.steps.length,"step");if(or.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&Q(),ru.textContent=`Step ${t+1} of ${e.steps.length}`,su.setAttribute(
"aria-disabled",String(t===0)),iu.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>Ot(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>x(
{editing:!0})};au.replaceChildren(...nt([e.title&&l("p",{class:"story-title"},k(ft(e.title))),...li(o),o.quotations.length>
0&&l("ul",{class:"story-quotes"},...o.quotations.map(c=>ui(c))),s&&l("button",i),!Y&&l("button",a)]))}function li(t){let e=Ul(
u,t);return[t.title&&l("h2",{dir:"auto",text:ft(t.title)}),t.text&&l("p",{class:"story-text",dir:"auto",text:ft(t.text)}),
e.length>0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(ft(n))]))]}function di(t){
let e=W(),n=e&&En(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Qt(
o),o.source].filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:ft(r)}}function ui(t){
let{sentence:e,gone:n,source:o}=di(t),r=k(ft(t.text),"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"but\
ton",class:"quote",title:"Read this sentence in its article",onclick:()=>x({reader:W()?.sentences[e].article??null,passage:e})},
r),l("p",{class:"source"},k(o)),n&&l("p",{class:"missing",text:ai}))}function cu(){h("story").append(or,nr),v(()=>[d.story,
d.step,d.editing,d.path,d.told,Ft(),W()],Uw),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var lu=Qo("story");function Gw(){try{let{unsaved:t,...e}=JSON.parse(Je(lu)??"{}"),n=jl(e);n&&(t||!u.story)&&x({story:n,unsaved:!!t})}catch{}}
function zw(){let{story:t,unsaved:e}=d,n=t===u.story||!(e||t.steps.length);Qe(lu,n?"":JSON.stringify({...t,unsaved:e}))}
function du(){Gw(),v(()=>[d.story,d.unsaved],zw),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function sr({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function ir({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Vw({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:uu(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:m,values:f})=>[c,m?f[i]:
rn(f[i])])),on_page:!0}}function Yw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[m,f]=[s[c.a].id,s[c.b].id].sort();return{source:m,target:f,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,rn(g[r])])),first_seen:c.first,last_seen:c.last,relations:Qi(t,c),timeline:uu(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function uu(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function ar(t,e){return e.nodeIndices.map(o=>Vw(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function cr(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Yw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var mu=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Kw(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function fu(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Kw(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function pu(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!mu.includes(o));return fu([...mu,...n,"timeline",
"named_mentions","mark","note"],ar(t,e),sr(t))}function hu(t,e){let n=ir(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return fu(o,cr(t,e),n)}var Jw=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Qw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function lr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Qw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function wu(t,e,n){let o=Xw(
t),r=tx(t,e,n),s=ar(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Jw,...[...o.node,...o.edge].map(Zw),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${lr(i.id)}">${gu(i,o.node)}</node>
`),...cr(t,e).map(i=>`<edge source="${lr(i.source)}" target="${lr(i.target)}">${gu(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Xw(t){let e=sr(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(ir(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Zw({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function gu(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${lr(t[o])}</data>`).join("")}function tx({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Ee(r.map(({x:w})=>w)),y:Ee(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],m=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),f=c>a?100:4,p=f/c;m*p>5e3&&(p=5e3/m,f=Math.max(c*p,4));let g=w=>rn(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:E,size:O})=>{let $=c>a?(O-a)/(c-a):0,{colour:ut}=e[t[w].type],[U,Se,Am]=[1,3,5].map($i=>parseInt(ut.slice(
$i,$i+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-E)*p),size:g(4+(f-4)*$),r:U,g:Se,b:Am}]}))}function dr(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function xu(t){return`${Pi(u.about.title)}-${t}`}function Xe(t,e,n){dr(xu(t),new Blob([n],{type:e}))}function ex(){
let t=[..._n.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{..._n,nodes:t}}var yu={"Nodes as a table (CSV\
)":()=>Xe("nodes.csv","text/csv",pu(u,b())),"Edges as a table (CSV)":()=>Xe("edges.csv","text/csv",hu(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>Xe("graph.graphml","application/xml",wu(u,b(),ex()))};function bu(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with \
title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l(
"span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG\
)",()=>ul(o()).toBlob(s=>{s&&dr(xu("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Xe("drawing.svg","im\
age/svg+xml",dl(fl(o())))))}var ur=Iu("story-title",()=>{x({story:{...d.story,title:ur.value},unsaved:!0})}),mr=Iu("step-title",()=>Ye({title:mr.value})),
pi=l("textarea",{id:"step-text",rows:4,oninput:()=>Ye({text:pi.value})}),vu=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Su=l("ul",{class:"story-quotes"}),ku=l("legend",{}),Mu=l("fieldset",{class:"story-step"},ku,fi("Heading",mr),fi("\
Text",pi),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Su,ye("Replace\
 its view with the current one",id)),Tu=l("p",{class:"hint",role:"status"}),[Eu,$u]=[ye("Undo",ld),ye("Discard all chang\
es",cd)],[Nu,Au,mi]=[ye("Read it",rr),ye("Download the story",nx),ye("Print as a report",()=>window.print())],Ou=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),mt("Close the story's steps",Nn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Choose what the page shows, th\
en press “Add this view”."}),fi("Title of the story",ur),vu,ye("Add this view",()=>{Xs(),window.setTimeout(()=>mr.focus())}),
Mu,Tu,l("div",{class:"story-actions"},Eu,Nu,Au,mi,$u));function Iu(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function fi(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function ye(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function nx(){Xe("story.toml","application/toml",Hl(d.story)),
x({unsaved:!1})}function Lu(){if(d.editing||d.step!==null)return Nn();if(d.story.steps.length)return rr();x({editing:!0,
open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>ur.focus({preventScroll:!0}))}function ox({title:t},e){let n=ft(t)||
`Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>Ot(
e)},k(n)),wt("back",`Move up: ${n}`,()=>Zs(e,-1)),wt("forward",`Move down: ${n}`,()=>Zs(e,1)),mt(`Delete: ${n}`,()=>ad(e)))}
function rx(){if(Ou.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=_t();for(let[s,i]of[[
ur,t.title],[mr,r?.title??""],[pi,r?.text??""]])s.value!==i&&(s.value=i);vu.replaceChildren(...t.steps.map(ox)),Mu.hidden=
!r,ku.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,Su.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=ui(
s),c=r?.quotations.filter((m,f)=>f!==i);return a.append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>Ye(
{quotations:c})})),a})),Eu.hidden=!n;for(let s of[Nu,Au,mi])s.hidden=!t.steps.length;mi.hidden||=!r,$u.hidden=!o,Tu.textContent=
n?"Removed.":o?"Not downloaded yet. This browser keeps the draft.":t.steps.length?"To put the file into the page: graphk\
it export --story FILE":""}function Cu(){h("story").append(Ou),v(()=>[d.editing,d.story,d.step,d.before,d.unsaved],rx)}function sx(t){let{gone:e,source:n}=di(t);return l("blockquote",{},l("p",{dir:"auto",text:ft(t.text)}),l("p",{class:"sou\
rce"},k(n)),e&&l("p",{class:"missing",text:ai}))}function ix(t){Ot(t);let e=d.story.steps[t],n=!ot();return n&&ii(!1),l(
"section",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...li(e),n&&ks(),
...e.quotations.map(sx))}function ax(){let[t,e]=[{...d},ct()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...nt([l("h1",{dir:"auto",text:ft(n||u.about.title)}),n&&
l("p",{class:"source"},k(ft(u.about.title))),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),
...o.map((f,p)=>ix(p)));x(t),ne(le());let{x:a,y:c,scale:m}=e;return kt({position:{x:(r/2-a)/m,y:(s/2-c)/m},scale:m}),i}function Bu(){
window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="story",document.body.
append(ax()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function Ru(){du(),cu(),Cu(),fd(),Bu()}function hi(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=m=>Math.min(Math.max(Math.floor(m*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Du([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Pu(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var cx=120,be={width:600,height:36},lx=900,Fu=4,F=dx(),rt=null,Ze=0;function dx(){let[t,e]=[L[0]??0,L[L.length-1]??0],{days:n,
counts:o}=L.length?Pn(L,cx):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function hr(){return d.compare?.by===
"periods"?d.compare.sides[1]:d.period}function fr(){if(rt)return hi(rt.from,rt.to,F);let[t,e]=hr()?.map(Ht)??[F.first,F.
last];return[t,e]}function In(t){let{compare:e}=d;if(e?.by==="periods"){t&&x({compare:{...e,sides:[e.sides[0],t.map(z)]}});
return}let n=!t||t[0]<=F.first&&t[1]>=F.last;x({period:n?null:[z(t[0]),z(t[1])]})}function gi(){let[t,e]=fr(),n=F.last-F.
first+1,o=Math.max(...F.counts),r=F.counts.map((i,a)=>{let[c,m]=[F.first+a*F.width,Math.min(F.first+(a+1)*F.width-1,F.last)],
f=be.width*a*F.width/n,p=be.width*(m-c+1)/n,g=i?Math.max(2,(be.height-2)*Math.sqrt(i/o)):0,w=m>=t&&c<=e;return C("g",{class:w?
"in":"out"},C("title",{},`${Lt(z(c),z(m))}: ${S(i,"article")}`),C("rect",{class:"ground",x:f,y:0,width:p,height:be.height}),
C("rect",{class:"count",x:f+.1*p,y:be.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",rt!==null||hr()!==null),s.replaceChildren(...r)}function pr(){gi();let[t,e]=fr().map(z);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}function ux(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Ln(),t.setPointerCapture(
n.pointerId),rt={from:e(n),to:e(n)},gi())}),t.addEventListener("pointermove",n=>{rt&&(rt.to=e(n),gi())}),t.addEventListener(
"pointerup",()=>{if(!rt)return;let n=Math.abs(rt.to-rt.from)*t.getBoundingClientRect().width,o=hi(rt.from,n<Fu?rt.from:rt.
to,F);rt=null;let r=hr()?.map(Ht).join()===o.join();In(r&&n<Fu?null:o),pr()}),t.addEventListener("pointercancel",()=>{rt=
null,pr()})}function _u(t){let e=l("input",{type:"date",id:`strip-${t}`,min:z(F.first),max:z(F.last),"aria-label":t==="f\
rom"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from","strip-until"].map(
r=>h(r,HTMLInputElement).value);Ln(),Ct(n)&&Ct(o)&&In(Pu(Ht(n),Ht(o),t,F)),pr()}),e}function mx(){let t=hr()?fr():null,e=t?
t[1]-t[0]:F.width-1;(!t||t[1]>=F.last)&&In([F.first,Math.min(F.first+e,F.last)]),Ze=window.setInterval(()=>{let n=Du(fr(),
F);n?In(n):Ln()},lx),wi()}function Ln(){window.clearInterval(Ze),Ze=0,wi()}function wi(){let t=h("strip-play");t.textContent=
Ze?"❚❚":"▶",t.setAttribute("aria-label",Ze?"Pause":"Play the articles over time")}function Hu(){let t=h("strip");if(t.
hidden=F.first===F.last,t.hidden)return;let e=C("svg",{id:"strip-bars",viewBox:`0 0 ${be.width} ${be.height}`,preserveAspectRatio:"\
none","aria-hidden":"true"}),n=()=>Ze?Ln():mx();t.replaceChildren(l("button",{type:"button",id:"strip-play",class:"turn",
onclick:n}),e,l("div",{class:"strip-days"},_u("from"),l("span",{"aria-hidden":"true",text:"–"}),_u("until"),l("button",
{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Ln(),In(null)}}))),ux(e),wi(),v(()=>[d.period,d.
compare],pr)}var ju=.06,fx=.5,px={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Gu=I(()=>[d.matrix,b()],()=>ua(u,
b(),d.matrix));function Wu(t,e){let n=l("select",{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:
[Number(n.value),d.matrix[1]]})},...u.types.flatMap(({plural:o},r)=>u.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):
[]));return v(()=>[d.matrix],()=>{n.value=String(d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function zu(t,e,n,o,...r){
return l("button",{type:"button",tabindex:-1,"data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>D(t),...o},
...r)}function qu(t,e,n){let{label:o,short:r,type:s}=u.nodes[t],i=zu(R(t),e,n,{title:o},J(u.types[s]),k(r));return l("th",
{scope:e<0?"col":"row"},i)}function hx({rows:t,columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(
i);if(c===void 0)return l("td",s===i?{class:"same"}:{});let m=b().weights[c],f=`${u.nodes[s].label} – ${u.nodes[i].label}\
: ${S(m,"sentence")}`,p=zu(V(c),o,a,{title:f,"aria-label":f},new Text(y(m)));return p.style.setProperty("--shade",`${Math.
round(100*r(c))}%`),l("td",{},p)})}function gx({rows:t,columns:e,cells:n}){let o=q(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.
get(c)??[])),[s,i]=r.reduce(([a,c],m)=>[Math.min(a,o[m]),Math.max(c,o[m])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);
return a=>ju+(fx-ju)*Math.sqrt((o[a]-s)/(i-s||1))}function Uu(t,e,n){let{name:o,plural:r}=u.types[n],s=e===1?o:r.toLowerCase();
return t<e?`${y(t)} of ${y(e)} ${s}, the strongest`:`${y(e)} ${s}`}function wx(){if(d.view!=="matrix")return;let t=Gu(),
{rows:e,columns:n,rowCount:o,columnCount:r}=t,[s,i]=d.matrix,a=gx(t),c=l("table",{},l("thead",{},l("tr",{},l("td",{}),...n.
map((f,p)=>qu(f,-1,p)))),l("tbody",{},...e.map((f,p)=>l("tr",{},qu(f,p,-1),...hx(t,p,a))))),m=e.length?`${Uu(e.length,o,
s)}; ${Uu(n.length,r,i)}. Each number counts the sentences of an edge; the stronger an edge, the fuller its colour.`:`No\
 edges between ${u.types[s].plural.toLowerCase()} and ${u.types[i].plural.toLowerCase()} are left.`;N(h("matrix"),".matr\
ix-size")?.replaceChildren(m),N(h("matrix"),"table")?.replaceWith(c),Vu()}function Vu(){if(d.view!=="matrix")return;let t=h(
"matrix").querySelectorAll("[data-at]"),e=d.selected,n=[...t].filter(r=>e&&r.dataset.item===`${e.kind} ${e.index}`),o=n[0]??
N(h("matrix"),"td [data-at]");for(let r of t)r.tabIndex=r===o?0:-1,r.classList.toggle("chosen",n.includes(r))}function xx(t){
let e=px[t.key],n=document.activeElement;if(!e||!xt(t)||!(n instanceof HTMLElement)||!n.dataset.at)return;t.preventDefault();
let{rows:o,columns:r}=Gu(),[s,i]=n.dataset.at.split(" ").map(Number);for(;;){if(s+=e[0],i+=e[1],s<-1||i<-1||s>=o.length||
i>=r.length)return;let a=N(h("matrix"),`[data-at="${s} ${i}"]`);if(a)return a.focus()}}function Yu(){let t=h("matrix");t.
append(l("div",{class:"matrix-types"},...Wu(0,"Rows"),...Wu(1,"Columns")),l("p",{class:"matrix-size hint",role:"status"}),
l("table",{})),t.addEventListener("keydown",xx),v(()=>[d.view],()=>{t.hidden=d.view!=="matrix"}),v(()=>[d.view,d.matrix,
d.view==="matrix"&&b(),q()],wx),v(()=>[d.selected],Vu)}function xi(t,e,n){let o=I(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function gr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function ie(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Ku(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:ea,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,ie(i||n,m=>r[m],{whole:c,hint:o,show:a})]}))}function yx(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Ju(t,e,n){let o=I(()=>[],()=>yx(t.nodes));return{nodes:bx(t,e,n,o),edges:vx(t,e,o)}}function Qu(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,m]=i?["Second","second"]:["First","first"],f=`Articles of the ${m}\
 part, and their share of its ${S(n[i],"article")}`;return{...ie(c,a,{hint:f}),text:g=>`${y(a(g))} (${Un(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...ie("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function bx({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:xi("Type",t.length,i=>e[t[i].type].name),
strength:ie("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:ie("Me\
ntions",i=>o().mentions[i]),articles:ie("Articles",i=>o().articles[i]),first:gr("First","First seen",i=>t[i].first),last:gr(
"Last","Last seen",i=>t[i].last),roles:xi("Roles",t.length,i=>t[i].roles.join("; ")),...Xu(t),...Ku(n.filter(({name:i})=>i!==
"weighted_degree"))}}function vx(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:m=>n()[c(m)],text:m=>o[c(m)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:ie("Sentences",a=>e().
weights[a]),articles:ie("Articles",a=>e().documents[a]),...t.relations.length?{relations:Sx(t)}:{},...Xu(r),...Ku(s),first:gr(
"First","First seen",a=>r[a].first),last:gr("Last","Last seen",a=>r[a].last)}}function Xu(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,xi(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Sx(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>Zi(t.edges[e]),text:e=>Xi(t,t.edges[e])}}function Zu(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,m)=>c?[m]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,m)=>a[m]-a[c]:(c,m)=>a[c]-a[m])}var tm=Ju(u,b,La),tn=I(()=>[K()],()=>{let t=K();return t?Qu(tm,t):tm});function yi(t,e){let n=Object.values(tn()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?kx(t,e,s):l("td",o.words?{class:Mx(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function kx(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function Mx(t){return t.length>16?"words long":"words"}function em({
target:t}){return t instanceof Element?t.closest("tr"):null}function nm(t,e){let n=em(t);if(!n||!Rn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);D(e==="nodes"?R(o):V(o)),xr(n)}function wr(){if(!ot())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=N(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function xr(t){let e=t&&N(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function om(t){let e=em(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!xt(t)||(t.preventDefault(),xr(n[t.key]))}var yr=100,Jt=yr;function Tx(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>$x(t,e,s&&!i)}))}function Ex(t){let e=Object.entries(tn()[t]).map(([o,r])=>Tx(t,o,r)),n=l("tbody",{onclick:o=>nm(
o,t),onkeydown:om});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function $x(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function rm(t){let[e,n]=d.sort[t];return Zu(t,b(),tn()[t][e]??
tn()[t].strength,n)}function Nx(){let t=ot();if(!t)return;let e=h("tables"),n=[t,...Object.keys(tn()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Ex(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Jt=yr;let o=rm(t);Ax(e,d.sort[t]),N(e,"tbody")?.replaceChildren(...o.slice(0,Jt).
map(r=>yi(t,r))),sm(t,o.length),wr()}function Ax(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function sm(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?S(e,t.slice(0,-1)):`${y(e)} of ${S(n,t.slice(0,-1))}`,r=e>Jt?`, the first ${y(Jt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";N(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min(yr,e-Jt))} more`,onclick:Ox});N(h("tables"),
".table-end")?.replaceChildren(...e>Jt?[a]:[])}function Ox(){let t=ot(),e=N(h("tables"),"tbody");if(!t||!e)return;let n=Jt;
Jt+=yr;let o=rm(t);e.append(...o.slice(n,Jt).map(r=>yi(t,r))),sm(t,o.length),wr(),xr(e.children[n])}function im(){v(()=>[
d.view],()=>{h("tables").hidden=!ot(),h("drawing").classList.toggle("covered",!Kn())}),v(()=>[d.view,ot()&&b(),d.sort],Nx),
v(()=>[d.selected],wr)}function Ix(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(m,f,p)=>m<f?`${y(m)} of ${S(f,p)}`:
S(f,p),c=[S(t,"article")+(i&&` ${pt(i,Fn)}`),Lt(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Lx(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Jn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${y(u.nodes.length)} strongest of ${y(t)} nodes`),u.edges.length<e&&n.push(`${y(u.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Cx(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
m=$e(u,o),f=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Gt(o)?m:`${bt(u,o)}\
, ${m}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",f.join(" ")||"all as by default"],["Built",[t&&G(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Bx(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Rx(t){return l("details",{},l("summary",{text:S(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},k(e)))))}function am(){Ix(),v(()=>[d.view==="map"],Lx);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Cx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...Bx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Rx(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,N(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{en(t,e.target)||(t.open=!1)})}var bi=["node","edge","other","path","view","focus","story","read"],Dx=250,ae={all:"",places:""},Mt=null;function lm(){let t=d.
step===null||Ft()!==d.told;return we(se,d,t?void 0:Qs)}function dm(){let[t,e]=[lm(),we(se,d,bi)];Mt&&window.clearTimeout(
Mt.timer),t===ae.all?Mt=null:e===ae.places?Mt={timer:window.setTimeout(cm,Dx),hash:t}:(cm(),um("pushState",t)),Mt||(ae={
all:t,places:e})}function cm(){Mt&&(ae={...ae,all:Mt.hash},um("replaceState",Mt.hash),Mt=null)}function um(t,e){let n=[Gi&&
"embed",e].filter(Boolean).join("&");tr(Y?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),er()}function mm(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function fm(){let t=mm();if(t===ae.all)return;Mt&&window.
clearTimeout(Mt.timer),Mt=null;let e=qo(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(Ot(o),x({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,Y&&e.view!=="map"&&(e.
view="drawing"),qt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),ae=
{all:t,places:we(se,d,bi)}}function Px(){Xd(),fm(),dm(),er()}function pm(){tu(),mm()||!u.story?fm():(Ot(0),ae.places=we(
se,d,bi)),er();for(let t of["popstate","hashchange"])window.addEventListener(t,Px);v(()=>[lm()],dm)}var Si=Qo("corrections"),Fx="Select a node or an edge, then press “Correct …” to correct it.",_x="Save the file. I\
n the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build again: the new page \
has the corrections.",Hx="This browser cannot keep corrections: save the file before you close the page.",ki=l("div",{class:"\
corrections-menu"}),vi="",br=!0;function hm(){let t=Je(Si);return br=t!==void 0,Ql(t??null,u)}function jx(){br=Qe(Si,d.corrections.
length?JSON.stringify(d.corrections):"")}function Wx(){vi=qs(d.corrections),dr("corrections.toml",new Blob([vi],{type:"a\
pplication/toml"}))}function qx(){let{corrections:t}=d,{length:e}=t;N(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute(
"title",e?S(e,"correction"):"Corrections"),N(h("tools"),"#corrections-count")?.replaceChildren(e?String(e):"");let o=l("\
button",{type:"button",class:"more","data-stays":!0,text:"Undo all",onclick:Ux}),r=l("button",{type:"button",class:"more",
"data-stays":!0,text:"Save corrections.toml",onclick:Wx});ki.replaceChildren(...e?[Vs(t,gm),r," ",o]:[],l("p",{class:"hi\
nt",text:e?_x:Fx}),...e&&!br?[l("p",{class:"hint",text:Hx})]:[])}function Ux(){x({corrections:[]}),gm()}function gm(){ki.
parentElement?.focus()}function wm(){return ki}function xm(){Y||(x({corrections:hm()}),v(()=>[d.corrections],jx),v(()=>[
d.corrections],qx),window.addEventListener("storage",({key:t})=>{t===Si&&x({corrections:hm()})}),window.addEventListener(
"beforeunload",t=>{!br&&d.corrections.length&&qs(d.corrections)!==vi&&t.preventDefault()}))}var Gx=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
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
ave the file."];function ym(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",
{},l("dt",{text:n}),l("dd",{text:o})))))}function Vx(){let t=mt("Close the help",()=>h("help",HTMLDialogElement).close()),
e=Gx.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...zx.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&ym("Measures of edges",u.edgeMeasures),u.edges.length>0&&ym("Measures of nodes",u.nodeMeasures)]}
function Yx(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function bm(){let t=h(
"help",HTMLDialogElement);t.append(...nt(Vx())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||ke(e.target)||!xt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],Yx)}function vm(){let t=h("search",HTMLInputElement),e=new Mn(t,h("suggestions"),h("no-match"),n=>{t.value="",D(R(n))},n=>{t.
value="",fa(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||ke(n.target)||
!xt(n)||(n.preventDefault(),t.focus(),t.select())})}var Kx=120,Jx="This page is a file on your computer, so the link is only the part from # on. Add it to the address of th\
e published page.",Qx="This page is a file on your computer, and the view has not been changed, so there is no link: sen\
d the file.",Xx="After you publish the page, replace the file's name with its address.",ve=l("input",{type:"text",readonly:!0,
id:"share-link","aria-label":"Address of this view"}),Mi=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"\
HTML to embed the page"}),Sm=l("p",{class:"hint",id:"share-note"}),km=l("p",{class:"hint",text:Xx}),vr=l("p",{id:"copied",
role:"status"}),Mm=Tm("Copy link",ve,"Link copied.");async function Zx(t,e){try{await navigator.clipboard.writeText(t.value),
vr.textContent=e}catch{t.focus(),t.select(),vr.textContent="This browser does not let the page copy: copy what is select\
ed."}}function Tm(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Zx(e,n)})}function Em(){
let t=window.location.href;ve.value=Ii(t),Sm.textContent=nn(t)?ve.value?Jx:Qx:"",[ve.hidden,Mm.hidden]=[!ve.value,!ve.value],
Mi.value=Li(t,pt(u.about.title,Kx)),km.hidden=!nn(t),vr.textContent=""}function $m(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Sm,ve,Mm,l("p",{class:"share-title",text:"In another page"}),km,Mi,Tm("C\
opy HTML",Mi,"HTML copied."),vr)}var ty={drawing:"Drawing",...u.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},ey={type:"Type",community:"\
Community"},ny={system:"As the system",light:"Light",dark:"Dark"},oy={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function ry(t){return C("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},C("path",{d:oy[t]}))}
function Ei(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},ry(t),l("span",{class:"tool-name",text:e}))}
function Ti(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Sr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Ei(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!en(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{en(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{Rn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function sy(){let t=Sr(
"Share","share",$m());return N(t,"button")?.addEventListener("click",Em),t}function iy(){let t=Sr("Corrections","correct\
ions",wm());return N(t,"button")?.append(l("span",{id:"corrections-count"})),t}function Nm(){let t=Object.entries(yu).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(Ti("view","Shown as",ty),Sr("Colou\
rs","colours",Ti("colours","Colour nodes by",ey),Ti("theme","Light or dark",ny)),Sr("Download","download",bu(),l("p",{class:"\
hint",text:"What is shown, as data:"}),...t),iy(),sy(),Ei("story","Story",{id:"story-tool","aria-controls":"story",onclick:Lu}),
Ei("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>x({help:!0})}))}Na();am();Nl();Hu();vm();yl();jc();Sl();Yd();nu();Id();Yu();im();Nm();xm();bm();Jd();zi();Ru();pm();jr();De();ou();window.
setTimeout(Q,300);window.graphkit={network:T,data:u,state:d,select:D,update:x,labels:pe,communityNames:gn,visible:b};})();
