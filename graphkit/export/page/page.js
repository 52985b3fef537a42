// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function T(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...ot(n)),o}function ot(t){return t.filter(Boolean)}function C(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Hm={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return C("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},C("path",{d:Hm[t.shape],fill:t.colour}))}
function Hn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Wi(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function wt(t,e,n){let o=C("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},C("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ut(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function Te(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function xt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function jn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function nn(t,e){return e instanceof Node&&t.contains(e)}function Wn(t,e){return t instanceof Element?
t.closest(e):null}function Lr(t){let[e,n=""]=qi(t,"#"),[o,r=""]=qi(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function qi(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Ui({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Ir(t){return t==="embed"||t.startsWith(
"embed=")}function Cr(t){let{query:e,hash:n}=Lr(t);return e.some(Ir)||n.some(Ir)}function qn(t){let{base:e,query:n,hash:o}=Lr(
t),r=s=>s.filter(i=>!Ir(i));return Ui({base:e,query:r(n),hash:r(o)})}function jm(t){let{base:e,query:n,hash:o}=Lr(qn(t)),
r=on(t)?e.slice(e.lastIndexOf("/")+1):e;return Ui({base:r,query:[...n,"embed"],hash:o})}function Gi(t){let e=qn(t);if(!on(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function on(t){return t.startsWith("file:")}function zi(t,e){let[
n,o]=[jm(t),e].map(Wm);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Wm(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Vi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function G(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Vi[Number(n)-1]} ${e}`}function rn(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Vi[Number(n)-1]} ${e}`:e}function Lt(t,e){return t?t===
e?G(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${G(e)}`:`${t.slice(0,4)===e.slice(0,4)?G(t).slice(0,-5):G(t)}\
 – ${G(e)}`:""}function Ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function z(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Ct(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ht(t);return Number.isFinite(e)&&z(e)===t}function Yi(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ht(e)).sort((e,n)=>e-n)}function Un(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ki(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(qm(n[n.length-1]));return n}function qm(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Ji(new Date(Um(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Um(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Ji(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Br(t,e){return e==="week"?Ji(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Gm=32,Gn=80,zm={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function mt(t){return t.replace(
/[\u202a-\u202e\u2066-\u2069]/gu," ")}function ft(t,e=Gm){let n=t.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu,
" ").trim(),o=Array.from(n);return o.length>e?`${o.slice(0,e-1).join("").trimEnd()}…`:n}function P(t){return t.normalize(
"NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,e=>zm[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}function Qi(t){let e=P(t).replaceAll(" ","-");return Array.from(e).slice(0,60).join("").replace(/-$/,"")||"g\
raph"}function Qt({id:t,title:e,date:n}){let o=ft(e||t,Gn);return n?`${o} · ${G(n)}`:o}function jt(t){let e=new Map;for(let{
source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,count:o})).sort((n,o)=>o.count-n.count||(n.name<
o.name?-1:1))}function Ee(t){return ft(t,Gn)||"No source given"}function Rr(t){try{let e=new URL(t);return e.protocol===
"https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Vm="https://www.wikidata.org/wiki/";function Xi(t){return/^Q[1-9]\d*$/.
test(t)?Vm+t:Rr(t)}function pt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function ea(t,e){let n=ta(e,"degree"),o=ta(e,"community"),r=pt(e.nodes).map((i,a)=>({...Ym(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=pt(e.edges).map((i,a)=>Km(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,m]of e.marks)Object.assign((i==="node"?r:s)[a],{mark:c,note:m});return{about:e.about,types:pt(e.types),
ranks:pt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Zi),nodeMeasures:e.node_measures.map(Zi),articles:pt(e.articles),
communities:Jm(r),nodes:r,edges:s,relations:pt(e.relations),others:pt(e.others).map(i=>({...i,called:oa(e,i.id,i.label)})),
unlisted:e.unlisted,map:e.map,story:e.story,unnamed:pt(e.unnamed),ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{
weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),
mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}
function Zi(t){return{...t,values:Float64Array.from(t.values)}}function ta({node_measures:t},e){let n=t.find(({name:o})=>o===
e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function Ym({id:t,label:e,x:n,y:o,size:r},s,i){
return{...s,index:t,label:e,short:ft(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:na(s.timeline,
i),mark:"",note:"",called:oa(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==""&&!i.
fixed.includes(a.rule)})),edges:[]}}function Km(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,
opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,
relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:na(i.timeline,a)}}function na(t,{periods:e}){let n=[];
for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Dr=12,Tt=-1;function Wt({communities:t},e){return e<Dr&&
t[e].members.length>1?e:Tt}function Jm(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(
n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:
o,members:n}})}function oa({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function ra({nodes:t,edges:e},n=-1,o=-1){let r=t[n]?.
edges.find(s=>yt(e[s],n)===o);return r===void 0?void 0:e[r]}function yt(t,e){return t.a===e?t.b:t.a}function it(t,{kind:e,
index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function R(t){return{kind:"node",index:t}}function V(t){return{
kind:"edge",index:t}}function qt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ce(t){return h(t,HTMLScriptElement).text}var{nodes:Qm,edges:Xm}=JSON.parse(ce("drawn")),zn={nodes:pt(Qm),edges:pt(
Xm)},u=ea(zn,JSON.parse(ce("payload"))),L=Yi(u.articles);var Y=Cr(window.location.href),sa=Y&&Cr(`#${window.location.hash.slice(1)}`);Y&&(document.documentElement.dataset.embed=
"");function Zm(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function ia(){Y&&h("drawing").append(Zm());let t=h("whole",HTMLAnchorElement);t.hidden=!Y;
let e=()=>{t.href=qn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var Yn={period:null,sources:null,article:null,topic:null,compare:null};function Ut({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Pr(t,e){if(!Ut(e))return null;if(e.compare){let[a,c]=Fr(t,e,e.
compare);return a.map((m,f)=>m|c[f])}let{period:n,article:o,topic:r}=e,s=r===null?null:tf(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},m)=>Number((o===null||o===m)&&(!s||s[m]===1)&&(!i||i.has(c))&&(!n||
$e({date:a,source:c},"periods",n))))}function $e({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Fr(t,e,{by:n,sides:o}){let r=Pr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&$e(a,n,i)));return[s(o[0]),s(o[1])]}function tf({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Kn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Vn(t,r),i=Vn(e,r);return{weights:s.times,namedWeights:Vn(n,r).times,documents:s.documents,mentions:i.times,named:Vn(
o,r).times,articles:i.documents}}function Vn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function aa({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function ca(t,e,n,o){let r=new Map;for(let s of aa(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Br(i,o),(r.get(Br(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function la(t,e,n){
let o=aa(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function Jn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function da({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function ua({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,m])=>`${i(c)} ${e[a].
words} (${m})`).join("; ")}function ma({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function fa({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function _r({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([m,f,p],g)=>{let w=a.filter(([O,N])=>O===g&&(!i||i[s?.sentences[N].article??0])),M=[...new Set(
w.map(([,O])=>O))];return{words:t[m].words,verb:t[m].verb,source:f===-1?e:f,target:f===-1||f===e?n:e,both:f===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,O,N,$])=>[O,[N,$]])),reporters:new Map(w.flatMap(([,O,,,N])=>N===-1?[]:[[O,
N]]))}}).filter(({count:m})=>m>0).sort((m,f)=>f.count-m.count)}var ef=new Intl.NumberFormat("en"),nf=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),of=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),rf=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return ef.
format(t)}function Hr(t){return nf.format(t)}function Qn(t){return of.format(t)}function S(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function pa(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[rf.select(t)]}`}function Xn(t,e){
return t.toFixed(e).replace("-","−")}function ha(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ga(t){return t<.001?"p < 0.001":`p =\
 ${Hr(t)}`}function sn(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Ne(t){return t.reduce((e,n)=>e+n,0)/
t.length}var wa=4;function Gt(t){return t==="weight"||t==="documents"}function bt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Ae({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function jr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function xa(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:jr(t,e).values}function Wr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function an(t,e){return Gt(e)?y(t):Xn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function ya({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Qn(e)):""}function ba(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Zn({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<wa||s[c]<wa),s[a]+=1,s[c]+=1}return r}function Et({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Yn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Oe(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function va(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&da(t,w,e.verb))),i=qr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:qr(t,{...e,types:a},s,o.mentions),m=a.map(()=>0);for(let{index:g,type:w}of t.nodes)m[w]+=c.nodes[g];let f=e.communities.
length?qr(t,{...e,communities:[]},s,o.mentions):i,p=Ur(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Ur(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Ur(Zn(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:m,communityCounts:sf(t,f.nodes)}}function sf(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Wt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function qr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Wt(t,g)))&&o[M]>0));i&&af(t,c,n,o),a&&cf(t,a,c,n);let m=new Uint8Array(n.length),f=new Uint8Array(
c.length);for(let p=0;p<m.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(m[p]=f[g]=f[w]=1)}return to(
e)?{passing:c,edges:m,nodes:c}:(a&&(f[a.node]=1),{passing:c,edges:m,nodes:f})}function to({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function af({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[m,f]=[n[2*c],n[2*c+1]];r[c]&&i(m)&&(a[f]=1),r[c]&&i(f)&&
(a[m]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function cf(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let m of i)for(let f of t.nodes[m].edges){let p=yt(t.edges[f],m);!r[f]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Ur(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Sa(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[yt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>yt(t.edges[a],e))],edges:i}}function ka(t,e){
return e.focus!==null||Object.entries(Gr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Gr(t){let{
rank:e,all:n,...o}=Et(t);return o}function Ie({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function Ta(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(m,f,p)=>{t.nodes[m].type!==o||t.
nodes[f].type!==r||(s.set(m,(s.get(m)??0)+n[p]),i.set(f,(i.get(f)??0)+n[p]),a.set(m,(a.get(m)??new Map).set(f,p)))};for(let{
a:m,b:f,index:p}of t.edges)e[p]&&(c(m,f,p),c(f,m,p));return{rows:Ma(s,o===r?40:60),columns:Ma(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function Ma(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function lf(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function I(t,e){let n;return()=>{let o=t();
return(!n||!lf(o,n.of))&&(n={of:o,made:e()}),n.made}}var eo=5,Vr=20,cn=u.story??{title:"",steps:[]},Le={selected:null,other:null,hovered:null,sentences:eo,neighbours:!1,open:!1,
focus:null,path:null,avoided:[],avoidedTypes:[],moved:[],view:"drawing",matrix:Ie(u),colours:"type",theme:"system",help:!1,
reader:null,passage:null,story:cn,step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Et(u)},d=Le,Ea=[],zr=!1;function x(t){Object.assign(Le,t),Le.problem&&
Ut(Le)&&Object.assign(Le,Yn,{open:!0,refused:Le.refused+1}),!zr&&(zr=!0,queueMicrotask(()=>{zr=!1,Yr()}))}function Yr(){
for(let t of Ea)t()}function v(t,e){Ea.push(I(t,e))}function Ce(){return d.view==="drawing"||d.view==="map"}function ht(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function D(t){qt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:eo,neighbours:!1,open:t!==null})}function $a(t){D(null),x({other:t,open:!0})}function Bt(t){qt(t,
d.hovered)||x({hovered:t})}var Xt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Be={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Kr=3.84;function df({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((f,p)=>f+p,0);return o!==null||r!==null?c:t.filter(f=>$e(f,s,i)&&(!e||$e(f,"periods",e))&&(!n||$e(f,"sour\
ces",n))).reduce((f,p)=>f+p.articles,c)}function uf(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function mf([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function Na(t,e,n,o){let r=Fr(e,n,o),[s,i]=r.map(f=>Kn(e,f)),a=f=>df(t,
n,o.by,o.sides[f],r[f]),c=[a(0),a(1)],m=(f,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let O=uf(g,M,
c);return{kind:mf([g,M],O),times:[s[f][w],i[f][w]],documents:[g,M],likelihood:O}});return{sizes:c,nodes:m("mentions","ar\
ticles"),edges:m("weights","documents")}}var ff="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[pf,hf]=[1700,1300],gf=8;function Oa({places:t,
unit:e,land:n,borders:o}){let r=Aa(t.map(([,f])=>f)),s=Aa(t.map(([,,f])=>f)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
pf/(r.span*i),hf/s.span),c=(f,p)=>({x:(f-r.middle)*i*a,y:(s.middle-p)*a}),m=f=>wf(f).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([f,p,g])=>[f,c(p,g)])),land:m(n),borders:m(o)}}function Aa(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,gf)}}function wf(t){return t.split(".").slice(0,-1).map(xf)}function xf(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=ff.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function no({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${S(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be any of several places wi\
th that name`,n&&`${y(n)} not in the list of places`].filter(Boolean).join("; ")}var ln=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var yf=6;function Ia({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:m})=>n[m]&&o[m]>0?1/o[m]:0),s=new Int32Array(
t.length+1);for(let{index:m,a:f,b:p}of e)r[m]&&(s[f+1]+=1,s[p+1]+=1);for(let m=0;m<t.length;m+=1)s[m+1]+=s[m];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:m,a:f,b:p}of e)if(r[m])for(let[g,w]of[[f,p],[p,f]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,m,r[m]]}
return a}function La({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:m,degree:f})=>m===o||m===r?1:s[m]?
1/0:1+Math.log(Math.max(f,1))),a=n.lengthOf.map((m,f)=>m&&m*(i[e[2*f]]+i[e[2*f+1]])/2),c=Float64Array.from(n.edges,m=>a[m]);
return{...n,lengthOf:a,lengths:c}}function oo({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new ln;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Ca(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,m=new ln;m.push(o[e],e);for(let f=m.pop();f!==void 0&&f!==n;f=m.pop())if(!c.has(f)){c.add(f);
for(let p=t.starts[f];p<t.starts[f+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(f)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[f,w]),m.push(M+o[g],g))}}return bf(n,a,i.get(n)??0)}function bf(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Ba(t,e,n,o=yf){let[r,s]=e<n?[e,n]:[n,e],i=oo(t,s),a=e===n?null:Ca(t,r,s,i,new Set,new Set),
c=a?[a]:[],m=[];for(;c.length&&c.length<o;){m.push(...vf(t,c,i)),m=[...new Map(m.map(p=>[p.edges.join(),p])).values()].sort(
Sf);let f=m.shift();if(!f)break;c.push(f)}return r===e?c:c.map(kf)}function vf(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),m=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),f=new Set(m.map(({edges:g})=>g[a])),p=Ca(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),f);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function Sf(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function kf({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Pa(t,e){let n=pt(t.sentences),o=Mf(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,m)=>{for(let f of new Set(c.
marks.map(p=>p[2])))r[f].push(m)});let s=c=>n[c].marks.filter((f,p)=>!o.get(c)?.has(p)).map(f=>f[2]),i=c=>Da(r.map((m,f)=>m.
flatMap(p=>c(p).filter(g=>g===f).map(()=>n[p].article)))),a=c=>Da(t.edges.map((m,f)=>m.filter(p=>c(p,f)).map(p=>n[vt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Ra(t.relations),
others:Ra(t.others),referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(m=>m[2])),namedEdgePlaces:a(
(c,m)=>{let[f,p]=Array.isArray(c)?c:[c,c],{a:g,b:w}=e.edges[m],[M,O]=[s(f),s(p)];return M.includes(g)&&O.includes(w)||M.
includes(w)&&O.includes(g)}),namedNodePlaces:i(s)}}function Ra(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];
r.push(o),e.set(n,r)}return e}function Mf(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}
function Da(t){let e=new Int32Array(t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.
from(t.flat())}}function vt(t){return Array.isArray(t)?t[0]:t}function Jr({sentences:t},e,n){return n?e.filter(o=>n[t[vt(
o)].article]):e}function Fa({sentences:t},e){return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].
number)}function Re({sentences:t,articles:e},n){let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(
/\s+/gu," ")===s}function Qr(t,e,n=null){let o=new Set(n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Re(t,vt(s))?
4:0)+(Array.isArray(s)?2:0)+(o.has(vt(s))?0:1);return e.map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(
({reference:s})=>s)}function ro(t,e){let n=[];for(let o of e){let{article:r}=t.sentences[vt(o)],s=!Array.isArray(o)&&Re(
t,vt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?i:{article:r,headline:null,references:[]};a!==i&&n.push(
a),s?a.headline=o:a.references.push(o)}return n}var Tf=120;function _a(t,e,n=null){let o=i=>Array.from(t.sentences[i].text).
length,r=i=>Math.abs([i].flat().reduce((a,c)=>a+o(c),-Tf)),s=[...e].sort((i,a)=>vt(i)-vt(a));return Qr(t,s.sort((i,a)=>r(
i)-r(a)),n)[0]}function so(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);for(let r of o)
n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var ja="so sentences and the filters by period, source, topic and article are missing; all else works, and",Ef=`This bro\
wser lacks DecompressionStream, ${ja} a current Firefox, Chrome, Edge or Safari shows everything.`,$f=`This file's sente\
nces are damaged, ${ja} a fresh copy of the file shows everything.`,Ha,Xr=null;function Q(){return Ha??=d.problem?Promise.
resolve(null):Af().catch(Nf),Ha}function W(){return Xr}function Wa(){qa()&&!("DecompressionStream"in window)&&x({problem:Ef})}
function qa(){return ce("evidence").startsWith('"')}function Nf(){return x({problem:$f}),null}async function Af(){let t=ce(
"evidence");return Xr=Pa(JSON.parse(qa()?await Of(JSON.parse(t)):t),u),x({}),Xr}async function Of(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Zr(){return[d.period,d.sources,d.article,d.topic,d.compare,Ut(d)&&W()]}var dn=I(Zr,()=>{let t=W(),e=t&&Pr(t,d);
return{chosen:e,counts:t&&e?Kn(t,e):u.counts}}),K=I(Zr,()=>{let t=W();return t&&d.compare&&Na(u,t,d,d.compare)});function Ua({
kind:t,index:e}){let n=K();return n&&(t==="node"?n.nodes:n.edges)[e]}var q=I(()=>[d.rank,dn()],()=>xa(u,d.rank,dn().counts)),
ts=I(()=>[q(),dn().counts.weights],()=>ba(q(),dn().counts.weights)),b=I(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Zr()],()=>({...va(u,d,dn(),ts),waiting:Ut(d)&&!W()})),If=I(
()=>[],()=>Oa(u.map));function Zt(){return d.view==="map"?If():null}function tt(t){return Zt()?.places.has(t)??!0}function mn(t){
return tt(u.edges[t].a)&&tt(u.edges[t].b)}var A=I(()=>[b(),d.focus,Zt(),Zt()&&ts()],()=>{let t=b();if(Zt())return Lf(t);
if(!d.focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set(
[...t.drawnIndices,...e])].sort((n,o)=>n-o)}});function Lf(t){let e=t.edges.map((o,r)=>o&&mn(r)),n=d.all?e:Zn(u,Uint8Array.
from(e,Number),ts());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&tt(r)),nodeIndices:t.
nodeIndices.filter(tt),drawnIndices:u.edges.flatMap((o,r)=>n[r]?r:[])}}var Ga=I(()=>[b(),q()],()=>Wr(u,b().edges,q())),za=I(
()=>[b()],()=>Wr(u,b().edges,b().weights)),un=I(()=>[b(),q()],()=>Ia(u,b().edges,q())),te=I(()=>d.path?[d.path.a,d.path.
b,un(),d.avoided,d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];
let r=u.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Ba(La(u,un(),t,r),t.a,t.b)});function at(){let t=te();
return t[Math.min(Math.max(d.path?.number??0,0),t.length-1)]??null}var Cf=I(()=>[b(),q()],()=>new Map);function ee(t){if(t.
kind==="edge")return{nodes:it(u,t),edges:[t.index]};let e=Cf(),n=e.get(t.index)??Sa(u,t.index,b(),q());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function io(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index].timeline:ca(e,t,n,u.about.period)}function Va(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="n\
ode"?u.nodes:u.edges)[t.index]:la(e,t,n)}var Ya={x:60,y:22},Bf=150,Rf=8e6,Df=.15;function Ka(t,e,n){let{xs:o,ys:r,middle:s}=Pf(t),i=o.length*(o.length-1)/2,a=Math.
min(Bf,Math.ceil(Rf/Math.max(i,1)));for(let m=0;m<a;m+=1)Ff(o,r,e,180*(1-m/a));_f(o,r,n);let c=t.map(({size:m})=>m);for(let m=0;m<
Math.min(20,a)&&Hf(o,r,c);m+=1);return t.map((m,f)=>({x:s.x+o[f],y:s.y+r[f]}))}function Pf(t){let e=Math.max(t.length,1),
n=c=>c.reduce((m,f)=>m+f,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:m})=>(c-o.x)**
2+(m-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},m)=>(c-o.x)*s+.01*Math.cos(m)),a=Float64Array.
from(t,({y:c},m)=>(c-o.y)*s+.01*Math.sin(m));return{xs:i,ys:a,middle:o}}function Ff(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,m=0;for(let f=0;f<a;f+=1){let p=t[a]-t[f],g=e[a]-e[f],w=8100/(p*p+
g*g+1e-6);c+=p*w,m+=g*w,s[f]-=p*w,i[f]-=g*w}s[a]+=c,i[a]+=m}for(let[a,c,m]of n){let[f,p]=[t[a]-t[c],e[a]-e[c]],g=m*Math.
hypot(f,p)/90;s[a]-=f*g,i[a]-=p*g,s[c]+=f*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Df*Math.hypot(t[a],e[a])/90,[m,f]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(m,f)||1));t[a]+=m*p,e[a]+=f*p}}function _f(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Hf(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Ya.x-Math.abs(a);if(c<=0)continue;let m=e[s]-e[r],f=i+Ya.y-Math.abs(m);if(f<=0)continue;o=!0;let p=f<c?e:t,g=Math.min(c,
f)/2*Math.sign((f<c?m:a)||1);p[r]-=g,p[s]+=g}return o}var jf=180,Ja=110,Wf=44,es=70,qf=36,Uf=66;function Qa(t,e,n,o){let r=Gf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,m]=[[e],jf];for(;c.length;){let f=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of f)i.add(g);c=[...f];
let p=new Map(s.size===1?zf(t,c,r):c.map(g=>[g,Vf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=qf&&(m=Math.
max(m,w*es/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*m/es+1e-9));M.sort((N,$)=>p.get(N)-p.get($)||N-$);let O=Yf(
M.map(N=>p.get(N)),es/m);M.forEach((N,$)=>{s.set(N,{x:m*Math.cos(O[$]),y:m*Math.sin(O[$])})}),g+=M.length,m+=g<c.length?
Uf:Ja}c.length&&a.push(m-Ja+Wf)}return{places:s,radii:a}}function Gf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[yt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>yt(e[a],s));return r.set(
s,i),i}}function zf({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(m=>2*o(i,m)+o(a,m));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Vf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Yf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:O}=i.pop();w={sum:w.sum+M,count:w.count+O}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),m=c[o-1]-c[0]>n-
o*e,f=c.map((p,g)=>m?c[0]+n*g/o:p+g*e);return t.map((p,g)=>f[(g-s+o)%o])}function ao(){let t=new Map;function e(n,o){let[r,s]=[Math.floor(n.right/80),Math.floor(n.bottom/80)];for(let i=Math.floor(
n.left/80);i<=r;i+=1)for(let a=Math.floor(n.top/80);a<=s;a+=1)if(o(i*65536+a))return!0;return!1}return{add(n,o){e(n,r=>{
let s=t.get(r);return s?s.push({box:n,owner:o}):t.set(r,[{box:n,owner:o}]),!1})},hit(n,o,r=1/0){let s=i=>i.owner!==o&&i.
owner<r&&Kf(n,i.box);return e(n,i=>t.get(i)?.some(s)??!1)}}}function Kf(t,e){return t.left<e.right+2&&t.right>e.left-2&&
t.top<e.bottom+1&&t.bottom>e.top-1}var Xa=10.5,Jf=22,Qf=5,Xf=60,Za=2,Zf=6,Rt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',ns=[];function tp(t){if(!ns[t.index]){let e=St(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Rt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);ns[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return ns[t.index]}function ep(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Xa),Jf))/2}function co(t,e,n=Za,o=ep(t,e)){let{width:r,above:s,
below:i}=tp(t),[a,c]=[o*r,o*(s+i)],m=De(t,e),[f,p]=[(m.left+m.right-a)/2,(m.top+m.bottom-c)/2];return[[f,m.bottom+n],[f,
m.top-n-c],[m.right+2*n,p],[m.left-2*n-a,p],[m.left,m.bottom+n],[m.right-a,m.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function De(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function np(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function os(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=ao();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},m=new Set([...t.slice(0,Qf),...s]),f=new Set([...m,...r?t.slice(0,Xf):[]]);for(let g of e)a.add(
De(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?Zf:Za,M=()=>co(u.nodes[g],n,w,Xa),O=U=>U.left>=c.left&&
U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,N=U=>O(U)&&!a.hit(U,g),$=U=>O(U)&&!a.hit(U,g,s.includes(g)?0:g),Z=co(
u.nodes[g],n,w).find(N)??M().find(N)??(f.has(g)?M().find($):void 0)??(m.has(g)?np(M(),c).find($):void 0);Z&&(a.add(Z,-1),
p.push(Z))}return p}function St(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var lo=28,op=.02,tc=1.6,rp=1.6,sp=6,ip=3.5,ap=5,cp=.8,$t={upright:!1,across:1,down:1};function nc({x:t,y:e}){let[n,o]=$t.
upright?[-e,t]:[t,e];return{x:n*$t.across,y:o*$t.down}}function oc({x:t,y:e}){let[n,o]=[t/$t.across,e/$t.down],[r,s]=$t.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function rc(){let{clientWidth:t,clientHeight:e}=h("network"),
n=rs()(1);if($t.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),$t.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign($t,dp());for(let s of u.nodes)[s.x,s.y]=[s.x*$t.across,s.y*$t.down];let{scale:o}=fn(),r=Math.min(Math.max(
ip/o-sp,0),ap);r&&lp(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,cp/o),2.5)}function lp(t){let e=u.nodes.map(r=>De(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,m]=[e[r],e[a]];if(m.left-c.right>2.5*t)break;let f=Math.max(m.left-c.right,m.top-c.bottom,
c.top-m.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(f/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function dp(){
let{scale:t}=fn(),{wide:e,high:n}=sc(),{left:o,top:r,right:s,bottom:i}=rs()(t),a=c=>Math.min(Math.max(c,1),rp);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function sc(){let{clientWidth:t,clientHeight:e}=h("network"),n=lo+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*lo,50),high:Math.max(e-lo-n,50),below:n}}function fn(t=A().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=sc(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],a=rs(
t),[c,m]=[op,2*tc];for(let g=0;g<14;g+=1){let w=(c+m)/2,{left:M,top:O,right:N,bottom:$}=a(w);w<=tc&&(N-M)*w<=s&&($-O)*w<=
i?c=w:m=w}let f=a(c),p={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:c,position:p,offset:{x:-e/2,y:(lo-o-n)/2}}}
function rs(t=A().nodeIndices){let e={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of t)ec(e,De(u.nodes[r],1),1);let n=h(
"network").clientWidth/8,o=t.filter(r=>u.nodes[r].labelled);return r=>{if(!t.length)return{left:-1,top:-1,right:1,bottom:1};
let s={...e};for(let i of o)ec(s,up(u.nodes[i],r,n),r);return s}}function ec(t,{left:e,top:n,right:o,bottom:r},s){t.left=
Math.min(t.left,e/s),t.top=Math.min(t.top,n/s),t.right=Math.max(t.right,o/s),t.bottom=Math.max(t.bottom,r/s)}function up(t,e,n){
let{left:o,right:r,bottom:s}=co(t,e)[0],i=Math.max(0,(r-o-n)/2);return{left:o+i,right:r-i,top:De(t,e).top,bottom:s}}var mp=1.5,fp=2,pp=.3,ic=Array.from({length:Dr},(t,e)=>`community-${e+1}`),ac="community-other",uo=null;function cc(){return uo||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function lc(){return`${cc()} ${d.colours}`}function mo(){let t=document.documentElement;
t.dataset.theme=cc(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:lc(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Xt).map(o=>[o,n(o)])),communities:Object.fromEntries([...ic,
ac].map(o=>[o,n(o)]))}}var zt=mo();function B(){return zt}function dc(){return zt.name===lc()?!1:(zt=mo(),!0)}function ss(t,e){
uo=t,zt=mo();try{return e()}finally{uo=null,zt=mo()}}function pn(t){return is(Wt(u,t))}function is(t){return t===Tt?ac:ic[t]}
function uc({index:t,observer:e}){let n=K()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function hn(t){let e=K()?.
nodes[t.index]?.kind,n=d.colours==="community"?zt.communities[pn(t.community)]:u.types[t.type].colour,o=e?zt.changes[e]:
n;return uc(t)?{fill:zt.ground,border:o}:{fill:o,border:zt.ground}}function fo(t,e){return Math.min(uc(t)?fp:mp,pp*t.size*
e)}function hp(t){let{fill:e,border:n}=hn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}rc();var E=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(hp)),edges:[]},
JSON.parse(ce("options")));function Nt(){E.body.emitter.emit("_requestRedraw")}function as(){for(let t of u.nodes){let{options:e}=E.
body.nodes[t.index],{fill:n,border:o}=hn(t);e.color={...e.color,background:n,border:o}}}var cs=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),fc=0,gp=500,wp=3;function pc(){return 2*b().nodeIndices.length<u.nodes.length}
var et=I(()=>[Zt(),!Zt()&&(pc()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&q()],()=>{let t=Zt();if(t)return{free:!1,rings:[],
map:t,places:t.places};if(!d.focus?.rings)return{free:!0,rings:[],map:t,places:null};let{places:e,radii:n}=Qa(u,d.focus.
node,b(),q());return{free:!1,rings:n,map:t,places:e}});function ls(){return et().free&&pc()&&b().nodeIndices.length<=gp}
var mc=I(()=>[et()],()=>{let{places:t}=et();return t?hc(t):ls()?xp():cs});function hc(t){return cs.map((e,n)=>t.get(n)??
e)}function xp(){let{nodeIndices:t,drawnIndices:e}=b(),{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[
a,c])),s=e.map(a=>{let{a:c,b:m,opacity:f}=u.edges[a],p=u.nodes[c].community===u.nodes[m].community?wp:1;return[r.get(c),
r.get(m),f*p]}),i=Ka(t.map(a=>({...cs[a],size:u.nodes[a].size})),s,n/(o||1));return hc(new Map(t.map((a,c)=>[a,i[c]])))}
var le=I(()=>[mc(),d.moved],()=>{let t=[...mc()];if(et().free)for(let[e,n,o]of d.moved)t[e]=nc({x:n,y:o});return t});function de(){
return fc}function ne(t){fc+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.
assign(E.body.nodes[o],{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function po(t,e){
if(!et().free)return;let{x:n,y:o}=oc(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var yp=400,bp=5,vp=1.5,gc=3,Sp=.11,kp=.012,Mp=.8,vc=13,Sc=16,wc=I(()=>[A(),de()],()=>2*kp*A().nodeIndices.reduce((t,e)=>Math.
max(t,Math.abs(u.nodes[e].x)),1)),Tp=u.communities.map(({members:t},e)=>{let n=()=>t.filter(o=>A().nodes[o]);return I(()=>[
de(),wc(),...n()],()=>Ep(e,n(),wc()))}),kc=I(()=>[A(),de()],()=>{let{nodes:t,nodeIndices:e}=A();return e.length<=yp||!et().
free?[]:u.communities.flatMap(({members:n},o)=>n.reduce((s,i)=>s+Number(t[i]),0)>=bp?Tp[o]():[])});function Ep(t,e,n){let o={
x:xc(e.map(c=>u.nodes[c].x)),y:xc(e.map(c=>u.nodes[c].y))},r=e.map(c=>({node:u.nodes[c],away:Math.hypot(u.nodes[c].x-o.x,
u.nodes[c].y-o.y)})).sort((c,m)=>c.away-m.away||c.node.index-m.node.index).slice(0,Math.ceil(Mp*e.length)).map(({node:c})=>c),
s=new Set(yc(r)),i=Math.max(...[...s].map(({size:c})=>c)),a=r.filter(c=>s.has(c)||c.size>i);return{community:t,middle:o,
corners:yc(a.flatMap(c=>$p(c,c.size+n)))}}function $p({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/
6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function xc(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function yc(t){
let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...bc(e),...bc(e.reverse())]}function bc(t){let e=[];for(let n of t){for(;e.
length>1&&Np(e[e.length-2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Np(t,e,n){return(e.x-t.x)*(n.
y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function Mc(t,e){return Math.min(Math.max((gc-t/e)/(gc-vp),0),1)}function Tc(t,e,n,o){let r=Mc(
n,o);if(r){t.globalAlpha=Sp*r;for(let{community:s,corners:i}of kc()){t.fillStyle=B().communities[pn(s)],t.beginPath();for(let{
x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function Ec(t,e,n){let o=[];if(Mc(t,e)<.5)return o;
let r=ao(),s=St(h("overlay",HTMLCanvasElement));s.font=Nc();for(let{community:i,middle:a}of kc()){let{nodes:c}=A(),f=u.communities[i].
members.filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),p=Math.max(...f.map($=>s.measureText($).width))/2,g=Sc*f.length,
w=($,Z,U)=>Math.max(Math.min($,U),Z),M=w(a.x*t,n.left*t+p,n.right*t-p),O=w(a.y*t-g/2,n.top*t,n.bottom*t-g),N=[0,-g,g].map(
$=>({lines:f,left:M-p,right:M+p,top:O+$,bottom:O+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));N&&(r.
add(N,-1),o.push(N))}return o}function $c(t,{lines:e,left:n,right:o,top:r},s){t.font=Nc(),t.textAlign="center",t.textBaseline=
"alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=B().ground,t.fillStyle=B().ink,e.forEach((i,a)=>{let[c,m]=[s.
x+(n+o)/2,s.y+r+a*Sc+vc];t.strokeText(i,c,m),t.fillText(i,c,m)})}function Nc(){return`600 ${vc}px ${Rt}`}var Ap=.16,Op=.5,Ac=.1;function ho(t,e,n,o){let{map:r,rings:s}=et();if(r)return Lp(t,e,r,e.scale/n);Tc(t,e,n,o);for(let i of[
...s].reverse())Ip(t,e,i*e.scale,e.scale/n)}function Ip(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=B().edge,t.lineWidth=
r,t.globalAlpha=Ac,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*Ac,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Lp(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=B().edge,t.lineWidth=r,t.
globalAlpha=Ap,Oc(t,e,n),t.fill(),t.globalAlpha=Op,Oc(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function Oc(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,m]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,m):t.moveTo(c,m)})}var Cp={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function go(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Rt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=B().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
B().ink,t.fillText(u.nodes[e.node].short,r,s)}function Ic(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Rt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=B().ink,t.fillText(e,n/2,o/2)}function Lc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=K()?.edges[e.index]?.kind;
t.strokeStyle=o?B().accent:r?B().changes[r]:B().brightEdge,t.setLineDash(r?Be[r]:[]),ds(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function ds(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Pe(t,e,n){let{fill:o,border:r}=hn(e),{shape:s}=u.types[e.type];wo(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=fo(e,n.scale),t.strokeStyle=r,t.stroke()}
function us(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];wo(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function wo(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Cp[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Bp=1e3,Cc=120,Fe=h("overlay",HTMLCanvasElement),ct=document.createElement("canvas"),H={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function rt(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function ue(t=0){H.until=
performance.now()+t+Cc,window.clearTimeout(H.timer),H.timer=window.setTimeout(()=>{H.timer=0,H.blurred&&Nt()},t+Cc)}function ms(){
window.clearTimeout(H.timer),H.timer=0,xo()}function xo(){H.sharp=null,H.pictured=null}function gn(){return H.blurred}function Bc(){
let t=Dp(),e=o=>o.width===t.width&&o.height===t.height,n=H.timer!==0&&performance.now()<H.until;n&&!H.pictured&&H.sharp&&
e(Fe)&&Rp(t,H.sharp),H.blurred=n&&H.pictured!==null&&e(ct),E.body.nodeIndices=H.blurred||Rc()?[]:A().nodeIndices}function Rc(){
return A().nodeIndices.length>Bp}function Dc(t){if(!Rc())return;let{clientWidth:e,clientHeight:n,width:o}=t.canvas,r=rt();
t.save(),t.setTransform(o/e,0,0,o/e,0,0);for(let s of A().nodeIndices){let{x:i,y:a,size:c}=u.nodes[s],[m,f,p]=[r.x+i*r.scale,
r.y+a*r.scale,2*c*r.scale];m>-p&&f>-p&&m<e+p&&f<n+p&&Pe(t,u.nodes[s],r)}t.restore()}function fs(){H.sharp=rt(),H.pictured=
null}function Rp(t,e){if((ct.width!==t.width||ct.height!==t.height)&&(ct.width=t.width,ct.height=t.height),![t,Fe].every(
({width:o,height:r})=>o&&r))return;let n=St(ct);n.clearRect(0,0,ct.width,ct.height),n.drawImage(t,0,0),n.drawImage(Fe,0,
0),St(Fe).clearRect(0,0,Fe.width,Fe.height),H.pictured=e}function Pc(t){if(!H.pictured||!ct.width||!ct.height)return;let e=ct.
width/t.canvas.clientWidth,{x:n,y:o,scale:r}=rt(),s=r/H.pictured.scale,i=Math.round((n-H.pictured.x*s)*e),a=Math.round((o-
H.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(ct,i,a,Math.round(ct.width*s),Math.round(ct.height*s)),
t.restore()}function Dp(){let t=h("network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");
return t}var ps=4,Pp=.5,Fp=52,_p=2.5,Fc=350,yo=1,hs={left:-1/0,right:1/0,top:-1/0,bottom:1/0},me=!0,wn=0;function Vt(){return hs.
left>-1/0}function xn(){return wn}function _e(t=!1){me=!0,kt({...gs(),animated:t})}function gs(){let{scale:t,position:e,
offset:n}=fn(),o=h("network").clientWidth/2-ps,r=h("network").clientHeight,[s,i]=[ps-r/2-n.y,r/2+n.y-ps];return hs={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},yo=t,{position:e,scale:t,offset:n}}function At(){return{scale:yo,frame:hs}}
function _c(){return me}function He(){me=!1,wn+=1}function kt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){wn+=
1;let r=yn({position:t,scale:e,offset:n});o&&jn()?Hp(r):fe(r)}function Hp(t){let[e,n,o]=[yn(),performance.now(),wn];ue(Fc);
let r=()=>{if(wn!==o)return;let s=ws(n);fe(xs(e,t,s)),s<1&&window.requestAnimationFrame(r)};r()}function yn(t){let{position:e,
scale:n,offset:o}=t??{position:E.getViewPosition(),scale:E.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}
function ws(t){let e=Math.min((performance.now()-t)/Fc,1);return e*e*(3-2*e)}function xs(t,e,n){return{...ys(t,e,n),scale:t.
scale*(e.scale/t.scale)**n}}function ys(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function fe({x:t,y:e,scale:n}){
E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}function je(t){me=!1;let e=Math.min(Math.max(E.getScale()*
t,yo/4),10);kt({position:E.getViewPosition(),scale:e,animated:!0})}function Hc(t,e){me=!1;let{x:n,y:o}=E.getViewPosition(),
r=E.getScale();ue(),kt({position:{x:n+t/r,y:o+e/r},scale:r})}function bo(){if(!d.selected)return;let t=it(u,d.selected).
flatMap(c=>tt(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[bn(),Wc()],{clientWidth:o,clientHeight:r}=h("network");if(t.
every(c=>{let m=E.canvasToDOM(c);return m.x>40&&m.y>30&&m.x<o-n-40&&m.y<r-e-40})&&!e)return;me=!1;let i={x:Ne(t.map(c=>c.
x)),y:Ne(t.map(c=>c.y))},a=e?Math.max(E.getScale(),Pp):E.getScale();kt({position:i,scale:a,offset:{x:-n/2,y:-e/2},animated:!0})}
function jc(t,e){me=!1;let n=fn(t,{beside:Wc(),covered:Math.max(bn(),0)});kt({...n,scale:Math.min(n.scale,_p*yo),animated:e})}
function Wc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));return t&&d.open?Math.
min(t,.88*h("network").clientWidth):0}function bn(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Fp:0}var jp=600,Wp=2500,pe=null,bs=0;function he(){return pe}function vn(){pe&&(window.cancelAnimationFrame(bs),ne(pe.places),
pe=null,ms())}function vs(){let t=pe?.look;vn(),t?.()}function qc(t,e,n){let o=u.nodes.map(({x:N,y:$})=>({x:N,y:$}));if(window.
cancelAnimationFrame(bs),pe=null,o.some(({x:N,y:$},Z)=>N!==t[Z].x||$!==t[Z].y)&&ne(t),ms(),!Vt())return;let[r,s]=[yn(),gs()],
{nodeIndices:i,drawnIndices:a}=A(),c=Math.max(...i.map(N=>Math.hypot(o[N].x-t[N].x,o[N].y-t[N].y)),0),m=i.length<=jp&&a.
length<=Wp;if(c*r.scale<1||!m||!jn()){e&&i.length?kt({...s,animated:c*r.scale<1}):Nt();return}e&&kt(s);let f=e?yn(s):r,[
p,g]=[performance.now(),xn()],w=()=>{xn()===g&&fe(f)};pe={places:t,scale:f.scale,labels:n(),look:w};let M=()=>{let N=ws(
p);if(N===1)return O();ne(t.map(($,Z)=>ys(o[Z],$,N))),xn()===g?fe(xs(r,f,N)):Nt(),bs=window.requestAnimationFrame(M)},O=()=>{
vs(),xn()!==g?Nt():e&&bo()};M()}var _=h("overlay",HTMLCanvasElement),qp=2500,Up=300,Uc=2500,Sn=I(()=>[E.getScale(),At().frame,A(),de()],()=>Ec(E.getScale(),
At().scale,At().frame)),ge=I(()=>[E.getScale(),At().frame,A(),de()],()=>{let t=E.getScale(),{scale:e,frame:n}=At(),{nodeIndices:o}=A(),
r=Gc()*(t/e)**2,s=o.slice(0,Math.ceil(r/Uc)),i=r<o.length*qp,a=t===e?[...Sn(),Gp(n,t)]:Sn();return os(s,o,t,n,{crowd:i,taken:a})});
function Gp(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{left:r-_.clientWidth+n,top:s-
_.clientHeight+o,right:r,bottom:s}}function kn(){if(!Vt())return;let t=St(_),e=window.devicePixelRatio||1,[n,o]=[_.clientWidth,
_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),_.height=Math.round(o*
e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Ss(t,rt())}function zp(){let t=at(),e=t?null:d.selected??d.hovered,
n=t?Yp(t):e&&Kp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!qt(o,e)&&Jp(n,o);return Vp(n)}function Vp(t){
let e=t.nodes.filter(tt);return e.length?{...t,nodes:e,edges:t.edges.filter(mn),ringed:t.ringed.filter(tt),pointed:t.pointed.
filter(tt)}:null}function Yp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Kp(t){return{...ee(t),ringed:it(u,t),accented:new Set,pointed:[]}}function Jp(t,e){for(let n of it(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...it(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function Ss(t,e){if(u.nodes.length&&!A().nodeIndices.length)return Ic(t,"The f\
ilters leave nothing to show.");let n=zp(),o=new Set(n?n.nodes:[]),r=he();if(r)Qp(t,r,e,o);else for(let s of Sn())$c(t,s,
e);for(let s of r?[]:ge())!o.has(s.node)&&zc(s,e)&&go(t,s,e);n&&(t.globalAlpha=B().veil,t.fillStyle=B().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,Zp(t,n,e))}function Qp(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[m,f]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];go(t,i,{
...r,x:r.x+m,y:r.y+f})}}function Gc(){return _.clientWidth*_.clientHeight}function Xp(t,{x:e,y:n,scale:o}){let[r,s]=[_.clientWidth,
_.clientHeight];return t.filter(i=>{let a=u.nodes[i],[c,m,f]=[e+a.x*o,n+a.y*o,a.size*o+Up];return c>-f&&m>-f&&c<r+f&&m<s+
f})}function zc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+n<_.clientHeight}function Zp(t,{
nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=At();for(let f of[...n].reverse())Lc(t,u.edges[f],i,r.has(
f));for(let f of[...e].reverse())Pe(t,u.nodes[f],i);for(let f of o)us(t,u.nodes[f],i,B().accent,2.5);for(let f of s)o.includes(
f)||us(t,u.nodes[f],i,B().ink,1.5);let c=[...new Set([...o,...s,...Xp(e,i)])],m=Math.ceil(Gc()/Uc);for(let f of os(c.slice(
0,m),e,i.scale,a,{ringed:o}))zc(f,i)&&go(t,f,i,o.includes(f.node))}var Yc=5,th=5,eh=40;function Vc(t,e=0){let n=rt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Kc(o,r,(Yc+e)/n.scale)??
nh(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=oh(o,r,(th+e/2)/n.scale);return i===null?null:V(i)}function ks(t){let e=rt();
return Kc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,Yc/e.scale)}function Kc(t,e,n){let o=null,r=1/0;for(let s of Jc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function nh(t,e){if(d.selected)return null;let n=ge().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function oh(t,e,n){let o=null,r=n;for(let s of Jc().
edges){let i=u.edges[s],a=rh(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Jc(){let{nodeIndices:t,
drawnIndices:e}=A();if(!d.selected)return{nodes:t,edges:e};let n=ee(d.selected);return{nodes:[...n.nodes.filter(tt),...t],
edges:n.edges.filter(mn)}}function rh(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Qc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Bt(
null);if(n.buttons)return Mn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Vc(r);Bt(s),sh(s,r)},eh)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Bt(null),Mn()}),E.on("click",
({pointer:n,event:o})=>{Mn(),D(Vc(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",Mn)}function sh(t,e){if(!t)return Mn();
let n=h("tip");n.replaceChildren(...ih(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function ih(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[k(o.label,"strong"),l("span",{text:S(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
k(u.nodes[e.a].label)," – ",k(u.nodes[e.b].label)),l("span",{text:S(e.weight,"sentence")})]}function Mn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var ah=6,X=null;function Xc(){return X!==null}function ch(t){if(X)return Ms();if(!et().free||t.button||t.shiftKey||!t.isPrimary)
return;let e=h("drawing").getBoundingClientRect(),n={x:t.clientX-e.left,y:t.clientY-e.top},o=he()&&ks(n);he()&&(vs(),Nt());
let r=o??ks(n);if(r===null||t.pointerType==="touch"&&!lh(r))return;let{x:s,y:i}=u.nodes[r],a=rt();X={node:r,pointer:t.pointerId,
from:{x:t.clientX,y:t.clientY},home:{x:s,y:i},start:o===null?{x:s,y:i}:{x:(n.x-a.x)/a.scale,y:(n.y-a.y)/a.scale},moves:!1},
E.interactionHandler.options.dragView=!1}function lh(t){return d.selected?.kind==="node"&&d.selected.index===t}function dh({
pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,n-X.from.y];if(!X.moves&&Math.hypot(o,
r)<ah)return;X.moves=!0;let{scale:s}=rt();Object.assign(u.nodes[X.node],{x:X.start.x+o/s,y:X.start.y+r/s}),Bt(R(X.node)),
kn()}function Ms(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,moves:o}=X;if(X=null,E.interactionHandler.
options.dragView=!0,!o)return;Bt(null);let{x:r,y:s}=u.nodes[e];t?po(e,{x:r,y:s}):Object.assign(u.nodes[e],n)}function Zc(){
h("network").addEventListener("pointerdown",ch,{capture:!0}),window.addEventListener("pointermove",dh),window.addEventListener(
"pointerup",Ms),window.addEventListener("pointercancel",()=>Ms())}var uh=1500,mh=.25,fh=.2;function ph(){let t=A().drawnIndices.length>uh?mh:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function vo(t,e){let n=ph();t.strokeStyle=B().edge;let o=e.scale/E.getScale();for(let r of A().
drawnIndices){let s=u.edges[r],i=K()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?fh:0),1),i&&(t.strokeStyle=B().changes[i]),i&&t.setLineDash(Be[i].map(a=>a*o)),ds(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function Ts(t){return t!==Tt?u.communities[t].name:Wt(u,0)===Tt?"No communities":"Smaller communities"}function Es(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Tt)-+(e===Tt)||t-e).map(([t,e])=>({community:t,colour:is(t),text:Ts(t),count:e}))}
function $s(t){return!d.communities.length||d.communities.includes(t)}function hh(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...Es().map(gh)),e&&T(t,`[data-community="${e}"]`)?.focus())}function gh({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:$s(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Stop filtering by this community":"Filter by this community",onclick:()=>x(
{communities:r?s:[...s,t].sort((i,a)=>i-a)})},Hn(e),k(n),l("span",{class:"type-count",text:y(o)})))}function tl(){let t=l(
"ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,
b()],()=>hh(t))}function Ns({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${S(i,o)} in ${S(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${S(e[1],o)}, in ${y(n[0])} → ${S(n[1],"article")}`}function el(t){
let e=Ua(t),n=e&&Ns(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Dt(t){let[e,n]=[()=>Bt(t),()=>Bt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Tn(t){
let e=u.nodes[t],n=R(t);return l("button",{type:"button",class:"end",...Dt(n),onclick:()=>D(n)},J(u.types[e.type]),k(e.label))}
function So(t){let e=R(t);return l("button",{type:"button",class:"inline-name",...Dt(e),onclick:()=>D(e)},k(u.nodes[t].label))}
function ko(t,e,n,o){let r=u.nodes[t],s=R(t),i=l("button",{type:"button",class:"ranked-name",...Dt(s),onclick:()=>D(s)},
J(u.types[r.type]),k(r.label),Wi(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:an(n,d.rank)}));
let a=V(o),c=d.rank!=="weight"&&an(q()[o],d.rank),m=l("button",{type:"button",class:"ranked-number",text:y(n),...Dt(a),onclick:()=>D(
a),"aria-label":`${S(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),m)}function lt(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=ot([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function As(t,e,n,o){let r=h(t,HTMLInputElement);
lt(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=S(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function Mo(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function We(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var wh=12,gt=jt(u.articles);function To(t){return t.length===1?Ee(t[0]):`${y(t.length)} of ${y(gt.length)} sources`}function Os(t){
let e=gt.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===gt.length?null:e})}function xh({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??gt.map(o=>o.name));e.checked?n.add(t):n.delete(t),Os(n)}});
return e}function yh({name:t,count:e},n){return l("label",{class:"switch"},n,k(Ee(t)),l("span",{class:"type-count",text:y(
e)}))}function nl(){let t=gt.map(xh),e=gt.map((s,i)=>yh(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=gt.length<wh;let o=gt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";lt("sources",gt.length<2&&o),n.addEventListener("input",()=>{let s=P(n.value);e.forEach((i,a)=>{i.hidden=!P(Ee(gt[a].
name)).includes(s)})});let r=()=>gt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>Os(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
gt.map(({name:i})=>i));for(let i of r())s.delete(i);Os(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(gt[a].name)})})}var bh=2,Yt=L.map(z),En=jt(u.articles).map(({name:t})=>t),Ao=["First","Second"],Eo=l("select",{id:"compare-by",onchange:()=>x(
{compare:Sh(Eo.value)})},l("option",{value:"",text:"Nothing"}),Yt[0]!==Yt.at(-1)&&l("option",{value:"periods",text:"Two \
periods"}),En.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),$o=Ao.map(t=>["from","until"].map(e=>vh(
`${t} period: ${e}`))),No=Ao.map(t=>l("select",{multiple:!0,size:Math.min(En.length,6),"aria-label":`${t} group of sourc\
es`,onchange:al},...En.map(e=>l("option",{value:e,text:Ee(e),dir:"auto"})))),sl=Ao.map((t,e)=>l("fieldset",{class:"compa\
re-side"},l("legend",{text:t}),l("span",{class:"strip-days"},$o[e][0],l("span",{text:"–"}),$o[e][1]),No[e])),il=l("p",
{class:"hint",text:"The strip below the drawing also chooses the second period."}),Is=l("div",{class:"compared",id:"comp\
ared"}),ol=l("span",{class:"frame-changes"},...Object.keys(Xt).map(t=>l("span",{},dl(t),t)));function vh(t){return l("in\
put",{type:"date",min:Yt[0],max:Yt.at(-1),"aria-label":t,onchange:al})}function Sh(t){if(t==="sources")return{by:t,sides:[
En.slice(0,1),En.slice(1)]};if(t!=="periods")return null;let[e,n]=[Yt[0],Yt[Yt.length-1]],o=Yt.find((s,i)=>s>e&&i>=(Yt.length-
1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,sides:[[e,kh(r[0])],[...r]]}}function kh(t){
return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function al(){let{compare:t}=d;if(!t)return;let e=t.sides.
map((n,o)=>{if(t.by==="sources")return[...No[o].selectedOptions].map(({value:i})=>i);let[r,s]=$o[o].map(({value:i})=>i);
return Ct(r)&&Ct(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function cl({by:t,
sides:e}){return e.map(n=>t==="sources"?To(n):Lt(n[0],n[1]))}function ll(){return d.compare?`Compared: ${cl(d.compare).join(
" with ")}`:""}function dl(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":Be[t].join(" "),"stroke-w\
idth":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return C("svg",{viewBox:"0 0 48 12",class:`chan\
ge-sign ${t}`,"aria-hidden":"true"},C("path",n),C("circle",o))}function rl(t,e,n){return t.filter((o,r)=>o?.kind===e&&n[r]).
length}function Mh({nodes:t,edges:e}){let n=b(),o=Object.entries(Xt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
dl(s),s),l("td",{text:y(rl(t,s,n.nodes))}),l("td",{text:y(rl(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function Th({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Xt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,bh)),o=e.filter(({likelihood:r})=>Math.abs(r)>=Kr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(Eh)),l("p",{class:"hint",text:`Edges whose share changed: ${y(e.length)}. Of these, with a G² of at l\
east ${Kr}, which chance alone gives in 1 of 20 cases: ${y(o)}.`})]}function Eh(t){let e=V(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Dt(e),onclick:()=>D(e)};return l("li",{},
l("button",i,r," – ",s),` ${Ns(t,"sentence")}`)}function $h(){let{compare:t}=d,e=K();h("compare-form",HTMLDetailsElement).
open||=t!==null,Eo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of No[i].options)
c.selected=a.includes(c.value);else for(let[c,m]of $o[i].entries())m.value=a[c];for(let[i,a]of sl.entries()){a.hidden=!t,
No[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),ol.hidden=!e,T(document,".frame-legend")?.append(ol),il.hidden=t?.by!=="period\
s",t&&Q(),Is.hidden=!e,!t||!e)return;let{sizes:n}=e,o=cl(t).map((i,a)=>`${Ao[a]}: ${i}, ${S(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";Is.replaceChildren(...ot([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${y(r)}.`}),Mh(e),...Th(e)]))}function ul(){let t=h("compare");t.hidden=Eo.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),Eo),...sl,il),Is),v(()=>[d.compare,K(),b()],$h)}var ml={types:()=>d.types.every(Boolean)?"":Ah(),minimum:()=>d.minimum>1?`At least ${S(d.minimum,"sentence")}`:"",focus:()=>d.
focus?Nh(d.focus):"",rank:()=>d.rank===Et(u).rank?"":`Ranked by ${bt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${S(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>Oh(),
compare:ll,period:()=>d.period?Lt(...d.period):"",sources:()=>d.sources?To(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Qt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:Ls};
function Ls(){return d.moved.length?`${S(d.moved.length,"node")} moved`:""}function Nh({node:t,depth:e,rings:n}){return`\
Within ${S(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Ah(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Oh(){let{communities:t}=d;
return t.length===1?`Community of ${Ts(t[0])}`:t.length?`${y(t.length)} communities`:""}function fl(){return Object.entries(
ml).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Ih=new Set(["types","minimum"]);function Lh(t){let e={...Et(u),
focus:null,moved:[]};x({[t]:e[t]})}function Ch(){let t=Object.entries(ml).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Ih.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Lh(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(T(
n,"button")??T(h("more-filters"),"summary"))?.focus()}function pl(){h("reset").addEventListener("click",()=>{x({...Et(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],Ch)}var we=16,Bh=400;function Lo(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*we,s=fl(),i=[h("counts").textContent,
Ls(),d.view==="map"&&no(u.map),u.about.built&&`built ${G(u.about.built)}`],a=n?[...Oo(u.about.title,r,1.5*o,!0),...Oo(i.
filter(Boolean).join(" · "),r,o),...Oo(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Fh(Rh(),r,o),...Oo(e,r,o)];
return{above:a,below:c,top:hl(a),bottom:hl(c)}}function $n(t,e,n){let o=n+we/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=wl(r);let s=we;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=gl(r),t.fillStyle=B().ink,t.fillText(i,s+(a?Cs(r):0),o),s+=Co(r,i)+(a?Cs(r):0)+we}}function Rh(){let t=u.types.flatMap(
(r,s)=>{let i=A().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||K()?B().muted:r.colour;return i?[{
text:r.plural,sign:Io(r.shape,a)}]:[]});if(K())return[...t,...Dh()];let e=A().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:Io("square",B().muted,!0)},o=d.colours==="community"?Es().filter(({community:r})=>$s(r)).
map(({colour:r,text:s})=>({text:s,sign:Io("dot",B().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Dh(){return Object.
keys(Xt).map(t=>({text:t,sign:Io("dot",B().changes[t],t==="went"||t==="shrank")}))}function Io(t,e,n=!1){return(o,r,s,i)=>{
wo(o,t,r,s,i),o.fillStyle=n?B().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function Oo(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of ft(t,Bh).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&Co(r,a)<=e?s[s.length-1]=a:s.push(...Ph(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function Ph(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&Co(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Fh(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ft(s,60),sign:i},c={letters:n,parts:[]},m=Co(c,a.
text)+Cs(c)+we;m>r+we&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=m}return o}function gl({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Rt}`}function wl({letters:t}){return Math.round(1.5*t)}function Cs({letters:t}){
return 1.5*t}function Co(t,e){let n=St(_);return n.font=gl(t),n.measureText(e).width}function hl(t){return t.length?t.reduce(
(e,n)=>e+wl(n),0)+we:0}var xl=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var Nn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(C("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=C("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
xl," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(C("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function yl(t,e,n){let o=C("title",{},t.replace(xl,"\
 "));return C("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Rt,role:"img"},o)}function bl(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Bo=2,_h=18,Hh=100;function vl({ground:t,credit:e}){return ss(t,()=>Sl(Lo(_.clientWidth,{credit:e})))}function Sl(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Bo,height:o*Bo}),s=St(r);return s.scale(
Bo,Bo),s.fillStyle=B().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Ml(s),s.restore(),$n(s,t.above,0),$n(s,t.below,t.top+n),r}function kl({ground:t,credit:e}){return ss(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=Lo(n,{credit:e}),s=r.top+o+r.bottom,i=yl(u.about.title,n,s),a=new Nn(i);a.fillStyle=B().ground,
a.fillRect(0,0,n,s);let c=C("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Ml(new Nn(c)),$n(
a,r.above,0),$n(a,r.below,r.top+o),i})}function Ml(t){let e=rt();ho(t,e,e.scale,At().scale),vo(t,e);for(let n of A().nodeIndices)
Pe(t,u.nodes[n],e);Ss(t,e)}function Bs(){return Sl(Lo(_.clientWidth,{titled:!1,letters:_h}))}function Tl(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Bs();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,Hh)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var El={x:0,y:0,scale:1},jh=100,Ds=0;function Wh(){let t=E.getScale();if(t!==Ds){Ds=t;for(let e of u.nodes)E.body.nodes[e.
index].options.borderWidth=fo(e,t)}}function qh(t){if(gn())return Pc(t);Wh(),ho(t,El,E.getScale(),At().scale),vo(t,El),Dc(
t)}function Uh(){gn()||!Vt()||(kn(),fs())}function $l(){if(Vt()){if(xo(),gn())return Nt();kn(),fs()}}function Gh(){let t=()=>{
Xc()||(vn(),He(),ue())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function Ps(){ht()||(xo(),Vt()&&Nt())}var Fs=null,
Ro=0;function Nl(){window.clearTimeout(Ro),Ro=0;let t=et()!==Fs;Fs=et(),qc(le(),t,ge)}function zh(){if(!Vt()||et()===Fs||
!ls())return Nl();window.clearTimeout(Ro),Ro=window.setTimeout(Nl,jh)}function Rs(){dc()&&(as(),Ps())}function Al(){let t=T(
h("network"),"*");t&&(t.tabIndex=-1),E.on("initRedraw",Bc),E.on("beforeDrawing",qh),E.on("afterDrawing",Uh),Gh(),E.on("r\
esize",()=>queueMicrotask(()=>{_c()&&_e()})),h("zoom-in").addEventListener("click",()=>je(1.4)),h("zoom-out").addEventListener(
"click",()=>je(1/1.4)),h("zoom-all").addEventListener("click",()=>_e(!0)),h("drawing").addEventListener("keydown",Yh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Rs),v(()=>[d.theme,d.colours],Rs),v(()=>[K()],()=>{
Ds=0,as(),Ps()}),Zc(),tl(),Tl(Rs),v(()=>[et(),d.moved],zh),v(()=>[A(),d.view],Ps),v(()=>[d.selected,d.view,at()],$l),v(()=>[
d.hovered],()=>{gn()||$l()}),v(()=>[d.selected,d.view],()=>{he()||bo()})}function Vh(t,e){if(d.selected?.kind!=="node")return;
let{index:n}=d.selected,[{x:o,y:r},s]=[le()[n],E.getScale()];po(n,{x:o+t/s,y:r+e/s})}function Yh(t){if(t.target!==h("dra\
wing")||!xt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Vh:Hc,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(
0,-e),ArrowDown:()=>n(0,e),"+":()=>je(1.25),"=":()=>je(1.25),"-":()=>je(.8),0:()=>_e(!0)};o[t.key]&&(t.preventDefault(),
o[t.key]())}var Kh=1500,Do=l("p",{class:"frame-hint","aria-hidden":"true"}),Ol=0;function Il(t){Do.textContent=t,Do.classList.add("s\
hown"),window.clearTimeout(Ol),Ol=window.setTimeout(()=>Do.classList.remove("shown"),Kh)}function Jh(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),Il("Ctrl + wheel zooms; so does the wheel after a click"))}var An=null;function Qh(t){
let[e,n]=t.touches,o=An;if(An=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!An)return t.type==="touchmov\
e"&&Il("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[E.getViewPosition(),E.getScale()],i={x:r.x-
(An.x-o.x)/s,y:r.y-(An.y-o.y)/s};He(),ue(),fe({...i,scale:s})}function Ll(){if(!Y)return;h("drawing").append(Do);let t=h(
"network");t.addEventListener("wheel",Jh,{capture:!0,passive:!0});for(let e of["touchstart","touchmove","touchend","touc\
hcancel"])t.addEventListener(e,Qh,{capture:!0,passive:!1})}function Xh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
lt("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);We("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),lt("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Qt(o)]);We("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function Zh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Cl(){Xh(),v(()=>[d.problem],Zh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[Ut(d)],()=>{Ut(d)&&Q()})}var _s={width:320,height:40},tg=60,Hs=["from","until"];function eg(){let{days:t,counts:e}=Un(L,tg),n=L[L.length-1]-L[0]+
1,o=Math.max(...e),[r,s]=Bl(),{width:i,height:a}=_s;h("histogram",SVGElement).replaceChildren(...e.flatMap((c,m)=>{if(!c)
return[];let[f,p]=[m*t,Math.min((m+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=L[0]+p-1>=r&&L[0]+f<=s;return[C("rect",{x:i*
f/n,width:Math.max(i*(p-f)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Bl(){let[t,e]=[L[0],L[L.length-1]];if(!d.
period)return[t,e];let[n,o]=d.period.map(Ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}function ng(t){
let[e,n]=[L[0],L[L.length-1]],[o,r]=Hs.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=r),o>r&&(r=o),x(
{period:o===e&&r===n?null:[z(o),z(r)]}),Rl()}function Rl(){let[t,e]=Bl(),n=L[0],o=(n+L[L.length-1])/2;Hs.forEach((s,i)=>{
let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",G(z(c)))}),h("from").classList.
toggle("above",t>o),h("period-text").textContent=Lt(z(t),z(e));let r=u.articles.length-L.length;h("undated").hidden=!r||
!d.period,h("undated").textContent=`${S(r,"article")} without a date ${r===1?"is":"are"} left out.`,eg()}function Dl(){let t=L.
length>1&&L[0]<L[L.length-1],e=L.length>0&&`All dated articles are of ${G(z(L[0]))}.`;if(lt("period",!t&&(e||"No article\
 has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${_s.width} ${_s.height}`);for(let n of Hs){let o=h(
n,HTMLInputElement);o.max=String(L[L.length-1]-L[0]),o.addEventListener("input",()=>ng(n))}v(()=>[d.period],Rl)}}function og(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function rg(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=T(e,".type-count");o&&(o.textContent=y(t[n]))})}function Pl(){
og(),v(()=>[b()],rg)}var js=!u.edges.length&&"There are no edges.";function sg(){lt("rank",js),We("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Gt(d.rank)?" Measured over all articles.":
"",e=Ae(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function ig(){let t=Jn(u);lt(
"verb",!t.length&&"No edge says what one of its ends does with the other."),We("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function ag(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=A(),s=(m,f,p)=>m===f?S(f,p):`${y(m)} of ${S(f,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((m,f)=>m+f,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function cg(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;lt("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,Mo("officials",()=>d.officials,o=>({officials:o})),Mo("hide-isolates",
()=>!to(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!to({...d,isolates:!0});lt("isolat\
es",js||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function Fl(){Pl(),As("minimum",
Oe(u.edges.map(e=>e.weight)),"minimum","sentence"),As("minimum-documents",Oe(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);lt("all",js||t&&"Each edge is among the strongest of a node."),
Mo("all",()=>d.all,e=>({all:e})),sg(),ig(),Dl(),nl(),Cl(),cg(),ul(),v(()=>[A()],ag),pl()}var lg=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Po(t){return lg.reduce((e,[n,o])=>e.replace(n,o),t)}function Ws({length:t}){return t<4?0:t<7?1:
2}var dg=[0,1,2].map(()=>new Uint8Array(256));function qs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=dg;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let m=t.charCodeAt(
c-1);for(let f=1;f<=o;f+=1){let p=e.charCodeAt(f-1),g=Math.min(s[f]+1,i[f-1]+1,s[f-1]+(m===p?0:1));c>1&&f>1&&m===e.charCodeAt(
f-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[f-2]+1)),i[f]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Pt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[ug,mg]=[.5,.25],[_l,Hl]=[4,3],dt=255;function jl(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((m,f)=>{let p=P(m),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:m,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:f===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:m})=>m)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Po),nodes:t.length,others:e.length}}function Wl(t,e,n=1/0){let o=P(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=_l,a=Us(t,pg(t,o),r,s);return i&&(a=Us(t,hg(t,o),r,s)||
a),i&&!a&&Us(t,gg(t,o),r,s),fg(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Pt.sound}))}function Us(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:ug)+(i.
drawn?0:mg),m=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[m])&&(n[m]=c,o[m]=s)}return r}function fg(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function pg({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Gs(t,a=>a.startsWith(i)?0:dt)):[];return i=>i.plain.includes(e)?i.plain===e?Pt.whole:i.plain.startsWith(e)?Pt.start:i.
plain.includes(r)?Pt.word:Pt.part:s.length&&zs(i,s)<dt?Pt.anyOrder:o.length>=_l&&i.joined.startsWith(o)?Pt.joined:1/0}function hg({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Po(r),i=s.length>=Hl;return Gs(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:dt)});return r=>{let s=zs(r,o);return s<dt?Pt.sound+s/dt/4:1/0}}function gg({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Po(a),m=Ws(c);return Gs(e,(f,p)=>{if(c.length<Hl)return t[p].startsWith(a)?0:dt;let g=qs(
c,f,m),w=Math.min(4,Math.abs(f.length-c.length));return g>m?dt:9*g+w+(f[0]===c[0]?0:4)})}),s=o.join(""),i=Ws(s);return a=>{
let c=zs(a,r);if(c<dt)return Pt.fault+c/dt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let f=qs(
s,a.joined,i);return f<=i?Pt.fault+(9*f+4)/dt:1/0}}function Gs(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function zs({words:t},e){if(e.length>t.length)return dt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===dt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return dt;n+=r[t[s]],o|=1<<s}return Math.
min(n,dt-1)}var ql=8,Ul;function wg(){return Ul??=jl(u.nodes,u.others),Ul}function xg(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${S(o,"article")}, in the files, not drawn`}
function yg([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${S(u.unlisted,"name")} more.`:"No name or alias matches."}var On=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Wl(wg(),
e,this.otherChosen?ql:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,ql),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?yg(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:m}=n?u.nodes[e]:u.others[e],f=r?null:l("small",{},"alias ",k(o)),p=s?l("small",
{text:"similar spelling"}):null,g=xg(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),l("span",{class:"found"},k(a),f,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:S(m,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function In(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Fo(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new On(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var bg={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},Jl={source:"source",compare:"source",verb:"\
verb",without:"type","not-through-type":"type",matrix:"type",rank:"measure"},Gl={min:["weight","sentences"],articles:["d\
ocuments","articles"]},qe="~",vg=/^\d{4}-\d{2}-\d{2}~\d{4}-\d{2}-\d{2}$/;function oe(t){return JSON.stringify(t.replace(
/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function Sg(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>oe(n).slice(1,-1)).join(`
`)}"""`:oe(t)}function Vs(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${Sg(n)}`:[])}function Ql({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Vs({title:t}),...e.flatMap(kg)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function kg({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(oe).join(", ")}]`]:[],
a=Object.entries(r).map(([c,m])=>`${oe(c)} = ${oe(m)}`);return[["[[step]]",...Vs({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Vs({...c})])]}function Xl(t){let e=o=>Array.isArray(o)?o:[];
if(!Array.isArray(t?.steps))return null;let n=e(t.steps).map(o=>({...zl(o,["title","text","view"]),path:e(o?.path).map(String),
names:Object.fromEntries(Object.entries(o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>zl(
r,["text","article","source"]))}));return{title:String(t.title??""),steps:n}}function zl(t,e){return Object.fromEntries(
e.map(n=>[n,String(t?.[n]??"")]))}function Ys({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===
e[n]);return o.length===1?o[0].id:void 0}function Ks(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");
try{r=decodeURIComponent(r)}catch{}return{field:n,value:r,ids:r.split(qe).slice(0,bg[n]??0)}})}function Zl(t,e){return Ks(
e.view).map(({field:n,value:o,ids:r})=>{let s=r.map(a=>Ys(t,e,a)??a),i=o.slice(r.join(qe).length);return`${n}=${encodeURIComponent(
s.join(qe)+i)}`}).join("&")}function td(t,e){return e.path.map(n=>Ys(t,e,n)??n)}function Vl({names:t},e){return Object.hasOwn(
t,e)?t[e]:e}function Mg({articles:t,relations:e,types:n,ranks:o}){return{source:jt(t).map(({name:r})=>r),verb:e.map(({verb:r})=>r),
type:n.map(({name:r})=>r),measure:o.map(({name:r})=>r)}}function Tg(t,e){if(t==="matrix")return e.split(qe);let n=t==="c\
ompare"?e.slice(2):e;return t==="compare"&&vg.test(n)?[]:[n]}function Eg(t,e,n){let o=Jl[e],r=Mg(t)[o];return Tg(e,n).filter(
s=>!r.includes(s)).map(s=>s?`${o} “${s}”`:`articles without a ${o}`)}function $g({edges:t,articles:e},n,o){if(n==="p\
eriod")return e.some(({date:i})=>i)?[]:["articles with a date"];if(!Object.hasOwn(Gl,n)||!/^[1-9]\d{0,8}$/.test(o))return[];
let[r,s]=Gl[n];return t.some(i=>i[r]>=Number(o))?[]:[`edges of ${o} ${s} or more`]}function ed(t,e){let n=new Set(t.edges.
map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].id].sort().join(qe))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.
map(f=>Ys(t,e,f)),m=i.flatMap((f,p)=>f&&c[p]===void 0?[Vl(e,f)]:[]);for(let f=1;a&&f<c.length;f+=1){let[p,g]=[c[f-1],c[f]];
p&&g&&!n.has([p,g].sort().join(qe))&&m.push(`${o(p)} – ${o(g)}`)}return m},s=Ks(e.view).flatMap(({field:i,value:a,ids:c})=>{
if(c.length)return r(c,i==="edge");if(Object.hasOwn(Jl,i))return Eg(t,i,a);let m=i==="other"?t.others:i==="article"?t.articles:
null;return m?m.some(({id:f})=>f===a)?[]:[Vl(e,a)]:$g(t,i,a)});return[...new Set([...s,...r(e.path,!0)])]}function nd(t,e,n){
let o=Ks(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),s=c=>o.filter(({field:m})=>m===c).map(({value:m})=>m),[i,a]=[s(
"other"),s("article")];return Object.fromEntries([...t.nodes.filter(({id:c})=>r.has(c)).map(({id:c,label:m})=>[c,m]),...t.
others.filter(({id:c})=>i.includes(c)).map(({id:c,label:m})=>[c,m]),...t.articles.filter(({id:c})=>a.includes(c)).map(({
id:c,title:m})=>[c,m||c])])}function Yl(t){return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}var Kl=new WeakMap;function Ng(t,e){
let n=Kl.get(t)??new Map;return n.size||(t.sentences.forEach((o,r)=>{let s=Yl(o.text);n.set(s,[...n.get(s)??[],r])}),Kl.
set(t,n)),n.get(Yl(e))??[]}function Ln(t,{text:e,article:n}){let{articles:o,sentences:r}=t,s=Ng(t,e);return s.find(i=>o[r[i].
article].id===n)??s[0]??null}var rd={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},sd=500,Qs=["checked","doubtful"];function Ho(t){return t.
map(P).sort().join("|")}function Xs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function re(t){return t.every(e=>P(e)!=="")}function Zs(t,e){let[n,...o]=e.map(P);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Ho(s)===Ho(e):s.some(i=>P(i)===n))}function id(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(P):[],i=t.filter(f=>f.section!==o||Ho(f.names)!==Ho(r)),a=i.filter(f=>!f.names.some(p=>s.includes(P(p)))),
c=ad(e,n)?a:[...a,e],m=Ag(c);return m?{corrections:t,said:m}:{corrections:c,said:a.length<i.length?"Its other correction\
s were removed.":""}}function Ag(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(P(a));for(let{section:a,
names:c}of t){let[m,f]=a==="same"?c.map(o):[];m!==f&&e.set(m,f)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(P):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:m}of t){let[f,p=f]=c,g=["drop","different"].includes(a)?
void 0:c.find(O=>r.has(P(O)));if(g!==void 0)return`${Kt(g)} is dropped: undo that first.`;if(a==="different"&&o(f)===o(p))
return`${_o(f,p)} cannot be both merged and split: undo the other correction first.`;if(a==="mark"&&c.length>1&&o(f)===o(
p))return`${_o(f,p)} are merged, so there is no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(f)}`,
M=s.get(w);if(M!==void 0&&M!==m)return`Merged nodes cannot have two ${a==="type"?"types":"names"}: ${_o(M,m)}.`;s.set(w,
m),a==="rename"&&i.set(P(f),P(m))}for(let a of i.keys()){let c=new Set([a]),m=i.get(a);for(;m!==void 0&&i.has(m)&&!c.has(
m);)m=i.get(c.add(m)&&m);if(m===a&&c.size>1)return"Names cannot be exchanged in a circle: choose another name for one of\
 them."}return""}function ad({section:t,names:e,value:n,note:o},r){let s=e.map(m=>Og(m,r)),[i,a]=s;return{same:()=>i!==void 0&&
i===a,different:()=>i!==void 0&&i!==a&&!i.names.has(P(e[1])),drop:()=>s.every(m=>m===void 0),rename:()=>i?.label===n,type:()=>i!==
void 0&&r.types[i.type].name===n,mark:()=>{let m=e.length>1?ra(r,i?.index,a?.index):r.nodes[i?.index??-1];return m?(!n||
m.mark===n)&&(!o||m.note===o):!n&&!o}}[t]()}var od=new WeakMap;function Og(t,e){let n=od.get(e);if(!n){let o=[...e.nodes.
map(r=>({...r,aliases:r.forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,
called:a,aliases:c})=>({own:a.map(P),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(P))}}));n=new Map(o.flatMap(
({named:r})=>[...r.names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);od.set(e,n)}return n.get(
P(t))}function cd(t,e){try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>Ig(o,e)&&!ad(o,e)):[]}catch{return[]}}
function Ig(t,{types:e}){let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(
rd,n)||!i.every(m=>typeof m=="string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(
a)&&["",...Qs].includes(r)&&r+s!=="",rename:a===1&&re([r]),type:a===1&&e.some(({name:m})=>m===r)};return re(o)&&c[n]}function ti(t){
return["# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(
rd).flatMap(([n,o])=>{let r=t.filter(s=>s.section===n).flatMap(o?Lg:Cg);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}\
]`,...r]:[]}),""].join(`
`)}function Js(t){return oe(t.replace(/[^\P{Cc}\t\n\r]/gu," "))}function Lg({section:t,names:e,value:n,note:o}){let r=e.
map(Js);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}\
]`,n&&`as = "${n}"`,o&&`note = ${oe(o)}`].filter(Boolean).join(", ")} },`]}function Cg({names:t,value:e}){return[`${Js(t[0])}\
 = ${Js(e)}`]}function ld({section:t,names:e,value:n,note:o}){let[r,s]=e,i=s===void 0?Kt(r):_o(r,s);return{same:`Merge ${i}`,
different:`Split ${i}`,drop:`Drop ${Kt(r)}`,rename:`Rename ${Kt(r)} to ${Kt(n)}`,type:`Change the type of ${Kt(r)} to ${n}`,
mark:[i,n&&`${n}`,o&&Kt(o)].filter(Boolean).join(": ")}[t]}function _o(t,e){return`${Kt(t)} and ${Kt(e)}`}function Kt(t){
return`“⁨${ft(t,80)}⁩”`}function Ue(){return ka(u,d)}function Ge(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...Gr(u),focus:null})})}function ei(){let t=h("details").contains(document.activeElement);D(null),t&&h("drawing").focus()}function ze(t,e,...n){
let o=ut("Close details",ei);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function jo({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),Ge())}function Wo(t,[e,n],o){let{first:r,last:s}=Va(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&G(r)],["Last seen",s&&G(s)]],a=ni(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),el(t)):a}function ni(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function Ve(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function qo({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(k(e)),n}function Uo(){return!Y&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),T(e,"summary")?.focus()}})}
function Go(){return!Y&&l("div",{id:"pending"})}function xe(t,e,n="",o=""){let{corrections:r,said:s}=id(d.corrections,{section:t,
names:e,value:n,note:o},u);x({corrections:r}),h("corrected").textContent=s}function Bg(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function ri(t,e){let n=t.map(o=>{let r=ld(o),s=()=>{Bg(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function oi({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Xs(u,{kind:t,index:e}),
s=Zs(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function Rg(t){let e=Qs.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=oi(t);o===s&&o===a?h("corrected").textContent=dd:xe(
"mark",r,o===s?a:o,i)}})),n=ud("note","Note",o=>{let{names:r,mark:s,noteNow:i}=oi(t);xe("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=dd)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var dd="graphkit.toml h\
as it: remove it there.";function ud(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:sd,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Dg(t){let{index:e,called:n,forms:o}=t,[r]=n,s=ud("name","Name",f=>{if(!re([f]))return si();xe("rena\
me",[r],f),u.nodes.some(g=>g.index!==e&&g.label===f)&&(h("corrected").textContent="Another node has this name; “Merge wi\
th” merges both.")}),i=l("select",{id:"correct-type",onchange:()=>xe("type",[r],i.value)});i.append(...u.types.map(f=>l(
"option",{text:f.name,value:f.name})));let a=In("correct-same"),c=([f])=>{a.value="",f!==r&&re([f])&&xe("same",[r,f])},m=o.
filter(({text:f,splits:p})=>p&&re([f])&&P(f)!==P(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Fo(a,"Merge with",f=>c(u.nodes[f].called),f=>c(u.others[f].called)),m.length>0&&l("div",{class:"depths",
role:"group","aria-label":"Split off"},l("span",{text:"Split off:"}),...m.map(({text:f})=>l("button",{type:"button",class:"\
depth",onclick:()=>xe("different",[r,f])},k(f)))),l("button",{type:"button",class:"ask",text:"Drop this node",onclick:()=>xe(
"drop",n.filter(f=>re([f])))})]}function zo(t){if(Y)return null;let e=re(Xs(u,t))?[l("p",{class:"hint",text:"The next bu\
ild applies these corrections, and shows marks and notes. “Corrections” saves them as a file."}),...Rg(t),...t.kind===
"node"?Dg(u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter\
 or a digit cannot be corrected."})],n=Ve("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function si(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=oi(e),s=Zs(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,ri(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&P(g.names[0])===P(n[0]));T(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:m}=u.
nodes[e.index]??{},f={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[m]?.name};for(let[p,g]of Object.entries(
f)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function md({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Pg(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Pg(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Hr(i[e]):Xn(i[e],
r),c=s?jr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ga(c)}`:a})),l("dd",{text:ya(
t,i[e],c)||`${o}.`})]}var nt="~";function Vo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function fd(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function ii(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ye(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ai(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Fg({edges:t,nodes:e}){return new Map(
t.map(({a:n,b:o,index:r})=>[[e[n].id,e[o].id].sort().join(nt),r]))}function pd(t){let e=ai(t.nodes),n=ai(t.articles),o=Fg(
t),r=Et(t),s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:_g(),node:Ye(e,i=>s(i,"node"),i=>({selected:R(
i)})),edge:Ye(o,i=>s(i,"edge"),i=>({selected:V(i)})),other:Ye(ai(t.others),({other:i})=>i,i=>({other:i,selected:null})),
path:Hg(t,e),"not-through":jg(t,e),"not-through-type":Wg(t),view:Vo("view",["drawing",...t.map.land?["map"]:[],"matrix",
"nodes","edges"]),matrix:zg(t),focus:qg(t,e),moved:Ug(t,e),without:Gg(t),min:fd("minimum",Oe(t.edges.map(i=>i.weight))),
articles:fd("minimumDocuments",Oe(t.edges.map(i=>i.documents))),rank:Vo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Vg(
t),community:Yg(t,e),period:Kg(t),source:Qg(t),compare:Jg(t),article:Ye(n,({article:i})=>i,i=>({article:i})),topic:Ye(e,
({topic:i})=>i,i=>({topic:i})),officials:ii("officials",r.officials),all:ii("all",r.all),isolates:ii("isolates",r.isolates),
colours:Vo("colours",["type","community"]),theme:Vo("theme",["system","light","dark"]),read:Ye(n,({reader:i})=>i,i=>({reader:i}))}}
function _g(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}
function Hg(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(nt):"",read:([n])=>{let[o,
r,s]=n.split(nt),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(
s??"")?Number(s)-1:0}}}}}function jg(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function Wg({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function qg(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(nt):"",read:([n])=>{let[o,r,s]=n.split(
nt),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function Ug(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(nt)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function Gg(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function zg(t){let e=t.types.map(({
name:o})=>o),n=Ie(t).join();return{write:({matrix:o})=>o.join()===n?"":o.map(r=>e[r]).join(nt),read:([o])=>{let[r,s,i]=o.
split(nt).map(a=>e.indexOf(a));return r>=0&&s>=0&&i===void 0?{matrix:[r,s]}:{}}}}function Vg(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function Yg(t,e){return{write:({communities:n})=>n.
map(o=>o===Tt?nt:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Wt(t,t.nodes[s].community):r===nt?Tt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Kg(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(nt):"",read:([n])=>{let o=n.split(nt);return e&&
o.length===2&&o.every(Ct)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Jg(t){let e=new Set(jt(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(nt)]).map(s=>`${r+1}${nt}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${nt}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(nt));return r.every(([i,a,...c])=>Ct(
i)&&Ct(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function Qg(t){let e=jt(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function ye(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function hd(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var se=pd(u),ci=["story","theme","read"],Xg=Object.keys(se).filter(t=>!ci.includes(t));function Ft(){return ye(se,d,Xg)}
function Yo(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",matrix:Ie(u),sentences:eo,neighbours:!1,step:null,told:"",reader:null,passage:null,...Et(u),...hd(se,t)}}function _t(){return d.step===null?void 0:d.story.steps[d.step]}function Ot(t){let e=d.story.steps[t];if(!e)return;let{theme:n}=d;
x({colours:"type",...Yo(Zl(u,e)),theme:n,step:t,left:t,open:!0}),Y&&!Ce()&&x({view:"drawing"});let o=td(u,e).join(),r=te().
findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{...d.path,number:r}}),x({told:Ft()})}function Bn(){
x({step:null,editing:!1})}function gd(){let t=Ft(),e=at()?.nodes.map(n=>u.nodes[n].id)??[];return{view:t,path:e,names:nd(
u,t,e)}}function Ko(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);x({story:{...d.story,steps:t},step:n,left:n??
0,before:null,unsaved:!0})}function Cn(t,e,n,...o){return[...t.slice(0,e),...o,...t.slice(e+n)]}function li(){let t=d.step===
null?d.story.steps.length:d.step+1,e={title:"",text:"",...gd(),quotations:[]};Ko(Cn(d.story.steps,t,0,e),t),x({told:Ft()})}
function Ke(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&Ko(Cn(n.steps,e,1,{...o,...t}),e)}function wd(){Ke(gd()),x({told:Ft()})}
function di(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||Ko(Cn(Cn(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function xd(t){
let{story:e,step:n}=d;Ko(Cn(e.steps,t,1),n!==null&&n>t?n-1:n),x({before:e,told:""})}function yd(){let{story:t}=d;x({story:cn,
step:null,left:0,unsaved:!1,before:t})}function bd(){d.before&&x({story:d.before,before:null,unsaved:!0})}function Zg(t){
let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[
Qt(u.articles[o]),s].filter(Boolean).join(" · ")}}function ui(t){let e=W(),n=_t()?.quotations.map(o=>e&&Ln(e,o))??[];return t.
every(o=>n.includes(o))}function vd(t){_t()||li();let e=W(),{quotations:n}=_t()??{quotations:[]},o=n.filter(s=>!e||!t.includes(
Ln(e,s)??-1)),r=t.flatMap(s=>Zg(s)??[]);Ke({quotations:ui(t)?o:[...o,...r]})}function Sd(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>vd(t)});return kd(e),
e}function kd(t){let e=d.editing&&ui((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Md(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)kd(e)})}function mi(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??k(n||o))}function Rn({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Rr(r),a=[o,n&&G(n),e?t:""].filter(Boolean).map(m=>k(m)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((m,f)=>{s.append(f?" · ":"",
m)}),s}var Td=-1;async function Ed(t){let e=d.selected;if(!e)return;let n=await Q();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),tw());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Qr(n,Jr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
$d(n,r);t.replaceChildren(l("h3",{text:ew(n,s,o.length)}),...ro(n,a).map(g=>fi(n,g,it(u,e),c)));let m=s.length-a.length;
m>0&&t.append(nw(Math.min(m,Vr),m),l("p",{class:"on-paper",text:`… and ${S(m,"more sentence")} in the page.`}));let f="\
printing"in document.documentElement.dataset;if(!i||i>=a.length||f)return;let p=t.querySelectorAll("li");(p[i]??p[i-1]).
focus()}function tw(){return l("p",{class:"missing",text:d.problem})}function ew(t,e,n){let o=e.filter(i=>Re(t,vt(i))).length,
r=e.length===n?S(n,"sentence"):`${y(e.length)} of ${S(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+
s+(o?`; ${S(o,"headline")} among them`:"")}function $d({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[
o,[r,s]]))}function nw(t,e){let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"\
more",text:n,onclick:()=>x({sentences:d.sentences+Vr})})}function fi(t,{article:e,headline:n,references:o},r,s){let i=Rn(
t.articles[e]),a=n===null?void 0:Nd(t,vt(n),r,s,"span");return l("article",{},l("h4",{},mi(e,a)),i.hasChildNodes()&&i,l(
"ul",{},...o.map(c=>Jo(t,c,r,s))))}function Jo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].
number),i=s.length===2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,m)=>{m&&i&&a.append(l("p",{class:"gap",
text:"…"}));let f=Nd(t,c,n,o),p=t.locations.get(c);p&&f.append(l("small",{class:"place"}," · ",k(p))),a.append(f)}),a.
append(Sd(r)),a}function Nd({sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,m]=[e.get(n),r.get(n)],f=l(
s,{dir:"auto"}),p=M=>o.includes(M),g=0,w=m?[...a,[...m,Td]]:a;for(let M of so(w,p)){let[O,N,$]=M,Z=i.slice(O,N);if($===Td){
f.append(i.slice(g,O),l("b",{text:Z})),g=N;continue}let U=p($)?l("mark",{text:Z}):l("span",{class:"name",text:Z});if(U.style.
setProperty("--type",u.types[u.nodes[$].type].colour),p($)||U.addEventListener("click",Me=>{Me.stopPropagation(),D(R($))}),
f.append(i.slice(g,O),U),c?.has(a.indexOf(M))){let{label:Me}=u.nodes[$];p($)?f.append(" (",k(Me),")"):U.title=Me}g=N}return f.
append(i.slice(g)),f}async function Qo(t,{index:e,a:n,b:o}){let r=await Q(),s=r&&_a(r,Jr(r,r.edges[e],b().chosen),e);if(!r||
s===null||s===void 0)return;let{article:i}=r.sentences[vt(s)],a=Rn({...r.articles[i],title:""});a.prepend(mi(i),a.hasChildNodes()?
" · ":""),t.append(l("ul",{},Jo(r,s,[n,o],$d(r,e))),a)}function Ad(t){let{chosen:e}=b(),n=_r(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>rw(r,t)))}function rw({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${S(s,"sentence")}`})),m=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let f=a.hasChildNodes()?null:await Q();if(!f)return;let g=_r(u,i,f,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>sw(f,w,g,i)))}},c,a,m)}function sw(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Jo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var iw=100,Xo=30,Od=I(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ki(t[0],t[t.
length-1]):[]});function Zo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=aw(t),[s,i]=[rn(n[0]),rn(n[n.length-
1])],a=Math.max(...r),c=`most in ${rn(n[r.indexOf(a)])}: ${y(a)}`,m=r.filter(g=>!g).length,f=[`${e}s by ${o} from ${s} t\
o ${i}`,c,m&&`none in ${S(m,o)}`],p=C("svg",{viewBox:`0 0 ${n.length} ${Xo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${f.filter(Boolean).join("; ")}.`},...r.map((g,w)=>cw(w,g,a,`${rn(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function aw(t){let e=Od().length>iw,n=s=>e?s.slice(0,4):s,o=[...new Set(Od().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function cw(t,e,n,o){let r=e?Math.max((Xo-1)*(e/n),1.5):0;return C("g",{},C("title",{},o),C(
"rect",{class:"ground",x:t,y:0,width:1,height:Xo}),C("rect",{class:"count",x:t+.1,y:Xo-r,width:.8,height:r}))}function Id(t){let{weights:e,namedWeights:n,documents:o}=b(),r=V(t.index);return[ze(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Uo()),l("h2",{tabindex:"-1",class:"ends"},Tn(t.a),l("span",{class:"and",text:"and"}),Tn(t.b)),qo(t),
Go(),jo(r),Wo(r,["Sentences",e[t.index]],o[t.index]),Ad(t),l("div",{class:"sentences",id:"sentences"}),Ve("measures","Co\
unts and measures",[lw(e[t.index],n[t.index]),Zo(io(r),"sentence"),md(t)]),zo(r)]}function lw(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function pi(t){x({...t,path:d.path&&{...d.path,number:0}})}function Ld(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{pi({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function Cd(){return d.avoided.length>0||d.avoidedTypes.length>0}function Bd(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?dw(i):[]),...d.avoided.map(uw));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function dw(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>pi({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function uw(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>pi(
{avoided:d.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Dn=60,mw=50;function Rd(){let e=(at()?.nodes??[]).flatMap(w=>tt(w)?u.nodes[w]:[]);if(!e.length||ht())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n,o-bn()].map(w=>Math.max(w-2*Dn,mw));if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:M})=>w>
Dn&&M>Dn&&w<Dn+r&&M<Dn+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[m,f,p,g]=[Math.min(...a),Math.max(...a),Math.min(
...c),Math.max(...c)];He(),kt({position:{x:(m+f)/2,y:(p+g)/2},scale:Math.min(E.getScale(),r/(f-m),s/(g-p)),offset:{x:0,y:-bn()/
2},animated:!0})}function Dd({a:t,b:e},n){let o=te();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${S(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(hi);return r.length?`The filters hide ${r.
join(" and ")}.`:Cd()&&pw(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(hw).join(", ")}.${fw()}`}function fw(){return Gt(d.rank)?"":` Only edges whose ${bt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function pw(t,e){return oo(un(),t)[e]<1/0}function hw(t){let e=oo(un(),t).filter(n=>n<
1/0).length;return e===1?`${hi(t)} has no edge${Ue()?" that passes the filters":""}`:`${hi(t)} is in a part of ${y(e)} n\
odes`}function hi(t){return`⁨${u.nodes[t].short}⁩`}function Pd(){let t=bt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Gt(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function Fd({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Tn(t[n]),o&&Ld(t[n]));return n<
e.length&&r.append(gw(u.edges[e[n]])),r}function gw(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Gt(d.rank)?"":` · ${bt(
u,d.rank)} ${an(q()[o],d.rank)}`,s=`${S(e[o],"sentence")}, ${S(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Qo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Dt(V(o)),onclick:()=>D(V(o))}),i)}var tr={a:null,b:null},er={a:In("path-a"),b:In("path-b")};function jd(t){be("a",t),be("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,er.b.focus()}function be(t,e){tr[t]=e,er[t].value=e===null?"":u.nodes[e].label}function ww(){
let{a:t,b:e}=tr;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):er[t===null?"a":"b"].
focus()}function _d(t,e){let n=er[t],o=Fo(n,e,r=>{be(t,r),ww()});return n.addEventListener("blur",()=>be(t,tr[t])),n.addEventListener(
"focus",()=>n.select()),o}function xw(){let{path:t}=d;t&&(be("a",t.a),be("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),Bd();let[e,n]=[te(),at()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?Dd(t,n):"",h("path-reset").
hidden=!t||n!==null||!Ue(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Fd(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?Pd():""}function Hd(t){let[e,n]=[te(),at()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function Wd(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},_d("a","From"),_d("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
wt("back","Previous path",()=>Hd(-1)),wt("forward","Next path",()=>Hd(1)))),l("div",{id:"path-reset"},Ge()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?tr.a===null&&d.selected?.kind==="node"&&be("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],xw),v(()=>[at(),d.view],Rd)}var yw=[1,2,3];function qd(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...yw.map(s=>o(s,String(s),S(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>jd(t.index)}))}var bw=3;function Ud(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,bw),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):So(s))});let r=e.length-n.length;return l("p",{class:"community"},Hn(pn(t.community)),"Community of ",o,
r?` and ${S(r,"other")}`:"",".")}var vw=12;function Gd(t){let{weights:e}=b(),n=q(),{edges:o}=ee(R(t.index)),r=d.neighbours?o:o.slice(0,vw),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>ko(yt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:S(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${Sw()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,kw(t,o.length)]}function Sw(){return`By ${bt(u,d.rank)}: ${Ae(u,d.rank)}`}function kw(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function zd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${y(u.nodes.length)}`,n=(r,s)=>r>0?`${pa(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var gi=4;function Vd(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[ze(J(e),e.name,Uo()),
l("h2",{tabindex:"-1"},k(t.label)),Mw(t),Tw(t),...Ew(t),Nw(t),qo(t),Go(),jo(R(t.index)),Wo(R(t.index),["Mentions",s],r[t.
index]),qd(t),l("div",{class:"sentences",id:"sentences"}),...Gd(t),Ud(t),Aw(t),Ve("measures","Counts and measures",[$w(s,
o[t.index]),Zo(io(R(t.index)),"mention"),zd(t)]),zo(R(t.index))]}function Mw({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),
n}function Tw({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Ew({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function $w(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Nw({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Xi(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,k(n)):k(n))}),e}function Aw(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},k(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,gi).forEach(({text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>gi&&n.append(` and ${t.forms.length-
gi} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Ow=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Yd({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Ow.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}async function Iw(t,e){let n=await Q(),o=n?.others.get(e);if(!n||!o)return;let r=new Map(o.map(([s,i,a])=>[s,[i,a]]));t.
replaceChildren(l("h3",{text:`${S(o.length,"sentence")} of the page`}),...ro(n,[...r.keys()]).map(s=>fi(n,s,[],r)))}function Kd(t){
let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"standing"},"Also na\
med ");s.forEach((m,f)=>{a.append(f?", ":"",k(m))});let c=l("div",{});return Iw(c,t),[ze(J(u.types[n]),i),l("h2",{tabindex:"\
-1"},k(e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${S(u.nodes.length,"node")}.`}),ni([["M\
entions",y(o)],["Articles",y(r)]]),s.length>0&&a,c,l("p",{class:"hint",text:"In the folder of the build, this command sh\
ows all its sentences:"}),l("p",{class:"command"},l("code",{text:Yd(u,t),dir:"auto"}))]}function Jd({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>yt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function nr(t){return`graphkit: ${t} of ${u.about.corpus}`}function Je(t){try{return window.localStorage.getItem(t)}catch{
return}}function Qe(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var Qd="graphkit: hints closed",Lw=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Cw=new Set(["be","have","do"]),[Bw,,,Rw]=[0,1,2,3];function Xd(){let{edges:t,
weights:e,documents:n}=b(),o=(m,f)=>t[f.index]&&e[f.index]>(m?e[m.index]:0)?f:m,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Qo(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inline\
-name",...Dt(i),onclick:()=>D(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${S(e[r.index],"sentence")} in\
 ${S(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Zd(){
let{nodeIndices:t}=b(),[e,n]=Jd(u,t.filter(i=>u.nodes[i].type===Bw)),o=t.find(i=>u.nodes[i].type===Rw),r=Jn(u).find(i=>!Cw.
has(i.verb)),s=[e!==void 0&&rr(`What do the articles say of ${or(e)}?`,()=>D(R(e))),n!==void 0&&rr(`How is ${or(e)} conn\
ected with ${or(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&rr(`Who is named with “${or(o)}”?`,()=>D(
R(o))),r&&rr(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function or(t){return u.nodes[t].short}function rr(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function tu(){return Dw()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Lw.map(t=>l("li",{text:t}))),ut("Close the hints",Pw))}var eu=!1;function Dw(){
return eu||!!Je(Qd)}function Pw({currentTarget:t}){eu=!0,Qe(Qd,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var Fw=15;function nu(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:Hw()}),Ue()&&Ge()];let e=Ga(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Fw),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),tu(),...Xd(),...Zd(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:_w()}),l("ul",{class:"ranked"},...n.map(r=>ko(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function _w(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${bt(u,d.rank)} of their edges, added up.`}function Hw(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var ou=null,ru=null;function jw(){let t=h("details"),{selected:e,other:n}=d,o=qt(e,ou)&&n===ru,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(m=>m.open).map(m=>m.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...ot(Uw(e))),[ou,ru]=
[e,n],!o)return(e||n!==null)&&s&&T(t,"h2")?.focus({preventScroll:!0}),qw();for(let m of t.querySelectorAll("details"))m.
open=a.includes(m.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Ww(t,i)??T(t,"h2"))?.focus({preventScroll:!0})}
function Ww(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function qw(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Uw(t){return d.other!==null?Kd(d.other):t?t.kind==="node"?Vd(u.nodes[t.
index]):Id(u.edges[t.index]):nu()}function Gw(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=zw(),n&&window.scrollTo(0,document.body.scrollHeight)}function zw(){let{selected:t,other:e}=d;return d.
editing?"Story":d.step!==null?`Story: step ${d.step+1} of ${d.story.steps.length}`:e!==null?u.others[e].label:t?it(u,t).
map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function su(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,
b(),d.problem,!d.selected&&W()];v(()=>[d.selected,d.other,d.open,d.step,d.story,d.editing],Gw),v(t,jw),v(()=>[...t(),d.corrections],
si),v(()=>[...t(),d.sentences],()=>{let e=document.getElementById("sentences");e&&Ed(e)}),h("handle").addEventListener("\
click",()=>x({open:!d.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||
d.other!==null?ei():x({open:!1}))})}async function Vw(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await Q();if(!n||
d.reader!==e)return;t.replaceChildren(...ot(Yw(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=T(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Yw(t,e){let n=Fa(t,e),o=n.find(f=>Re(t,f)),{title:r,id:s}=u.
articles[e],i=n.filter(f=>f!==o),a=ut("Close the article",()=>x({reader:null})),c=o===void 0?k(r||s):iu(t,o),m=S(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Rn(u.articles[e]),
l("p",{class:"hint",text:`${m} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Kw(t,i,o))]}function Kw(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},iu(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",k(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function iu(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?it(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of so(o,c=>r.includes(c))){let[c,m,f]=a,p=Jw(f,n.slice(c,m),r.includes(
f));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[f].label),s.append(n.slice(i,c),p),i=m}return s.
append(n.slice(i)),s}function Jw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>Qw(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Qw(t){x({reader:null}),D(R(
t)),window.setTimeout(()=>T(h("details"),"h2")?.focus({preventScroll:!0}))}function au(){let t=h("reader",HTMLDialogElement);
t.addEventListener("close",()=>x({reader:null})),t.addEventListener("click",e=>{e.target===t&&x({reader:null})}),t.addEventListener(
"keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],Vw)}var It=cu()??{at:0,last:0};function cu(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function sr(t,e){let n=t==="pushState"?{at:It.at+1,last:It.at+1}:It;try{window.history[t](
n,"",e),It=n}catch{}}function lu(){let t=cu();It=t?{at:t.at,last:Math.max(t.at,It.last)}:{at:It.at+1,last:It.at+1},sr("r\
eplaceState",window.location.href)}function du(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
It.at>0&&e!==!1:It.at<It.last&&n!==!1}function uu(){sr("replaceState",window.location.href)}var mu=5,Pn=[];function Xw(){let{selected:t}=d;t?.kind!=="node"||t.index===Pn[0]||(Pn=[t.index,...Pn.filter(e=>e!==t.index)].
slice(0,mu+1))}function Zw(){Xw();let{selected:t}=d,e=Pn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,mu);h("trail").
hidden=!Pn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},So(n))))}function ir(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!du(t)}function fu(){let[t,e]=[wt("back","Back",()=>window.
history.back()),wt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],Zw)}function wi(t){let e=at(),o=(e?e.nodes:d.selected?ee(d.selected).nodes:[]).filter(tt);vn(),ne(le()),jc(o.length?o:A().nodeIndices,
t)}function pu(){let t=e=>{d.step!==null&&!d.editing&&!ht()&&wi(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],()=>t(!0))}var xi="Not among the sentences of this page any more.",hu=l("p",{class:"story-count",role:"status"}),gu=wt("back","Prev\
ious step",()=>yi(-1)),wu=wt("forward","Next step",()=>yi(1)),xu=l("div",{class:"story-body"}),ar=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,hidden:!0,onkeydown:nx},l("div",{class:"story-head"},
gu,hu,wu,ut("Leave the story",tx)),xu),cr=l("button",{type:"button",class:"more story-open",hidden:!0,onclick:()=>lr()});
function lr(){Ot(Math.min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>ar.focus({preventScroll:!0}))}
function tx(){Bn(),window.setTimeout(()=>cr.focus())}function ex(){x({editing:!0}),window.setTimeout(()=>T(h("story"),".\
story-editor h2")?.focus({preventScroll:!0}))}function yi(t){d.step!==null&&Ot(d.step+t)}function nx(t){let e={ArrowLeft:-1,
ArrowRight:1}[t.key];!e||!xt(t)||Te(t.target)||(t.preventDefault(),yi(e))}function ox(){let{step:t,story:e,editing:n}=d,
o=_t();ar.hidden=!o||n,cr.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!ar.hidden),h("panel").classList.
toggle("pathing",d.path!==null);let r=S(e.steps.length,"step");if(cr.replaceChildren(d.left?"Back to the story":"Read th\
e story",` (${r})`),!o||t===null||n)return;o.quotations.length&&Q(),hu.textContent=`Step ${t+1} of ${e.steps.length}`,gu.
setAttribute("aria-disabled",String(t===0)),wu.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.
told,i={type:"button",class:"more",text:"Show this step again",onclick:()=>Ot(t)},a={type:"button",class:"quiet",text:"E\
dit",onclick:ex};xu.replaceChildren(...ot([e.title&&l("p",{class:"story-title"},k(mt(e.title))),...bi(o),o.quotations.length>
0&&l("ul",{class:"story-quotes"},...o.quotations.map(c=>Si(c))),s&&l("button",i),!Y&&l("button",a)]))}function bi(t){let e=ed(
u,t);return[t.title&&l("h2",{dir:"auto",text:mt(t.title)}),t.text&&l("p",{class:"story-text",dir:"auto",text:mt(t.text)}),
e.length>0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(mt(n))]))]}function vi(t){
let e=W(),n=e&&Ln(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Qt(
o),o.source].filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:mt(r)}}function Si(t){
let{sentence:e,gone:n,source:o}=vi(t),r=k(mt(t.text),"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"but\
ton",class:"quote",title:"Read this sentence in its article",onclick:()=>x({reader:W()?.sentences[e].article??null,passage:e})},
r),l("p",{class:"source"},k(o)),n&&l("p",{class:"missing",text:xi}))}function yu(){h("story").append(cr,ar),v(()=>[d.story,
d.step,d.editing,d.path,d.told,Ft(),W()],ox),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var ki=nr("story"),dr="";function bu(){dr=Je(ki)??"";try{let{unsaved:t,...e}=JSON.parse(dr),n=Xl(e);return n&&{story:n,unsaved:!!t}}catch{
return null}}function rx(){let t=bu();t&&(t.unsaved||!u.story)&&x(t)}function sx(){let t=bu()??{story:cn,unsaved:!1},{step:e}=d;
x({...t,before:null,step:e!==null&&t.story.steps[e]?e:null})}function ix(){let{story:t,unsaved:e}=d,o=t===u.story||!(e||
t.steps.length)?"":JSON.stringify({...t,unsaved:e});o!==dr&&Qe(ki,o),dr=o}function vu(){rx(),v(()=>[d.story,d.unsaved],ix),
window.addEventListener("storage",({key:t})=>{t===ki&&sx()}),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function Xe(t,e,n){let o=document.activeElement,r=o instanceof HTMLElement&&t.contains(o)?o:null;e(),r&&!r.getClientRects().
length&&n(r)?.focus({preventScroll:!0})}function ur({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function mr({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function ax({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Su(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:m,values:f})=>[c,m?f[i]:
sn(f[i])])),on_page:!0}}function cx(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[m,f]=[s[c.a].id,s[c.b].id].sort();return{source:m,target:f,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,sn(g[r])])),first_seen:c.first,last_seen:c.last,relations:ua(t,c),timeline:Su(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Su(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function fr(t,e){return e.nodeIndices.map(o=>ax(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function pr(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[cx(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var ku=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function lx(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Mu(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>lx(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Tu(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!ku.includes(o));return Mu([...ku,...n,"timeline",
"named_mentions","mark","note"],fr(t,e),ur(t))}function Eu(t,e){let n=mr(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Mu(o,pr(t,e),n)}var dx=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,ux={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function hr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>ux[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Nu(t,e,n){let o=mx(
t),r=px(t,e,n),s=fr(t,e).map(i=>({...i,...r.get(String(i.id))}));return[dx,...[...o.node,...o.edge].map(fx),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${hr(i.id)}">${$u(i,o.node)}</node>
`),...pr(t,e).map(i=>`<edge source="${hr(i.source)}" target="${hr(i.target)}">${$u(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function mx(t){let e=ur(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(mr(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function fx({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function $u(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${hr(t[o])}</data>`).join("")}function px({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Ne(r.map(({x:w})=>w)),y:Ne(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],m=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),f=c>a?100:4,p=f/c;m*p>5e3&&(p=5e3/m,f=Math.max(c*p,4));let g=w=>sn(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:O,size:N})=>{let $=c>a?(N-a)/(c-a):0,{colour:Z}=e[t[w].type],[U,Me,_m]=[1,3,5].map(ji=>parseInt(Z.slice(
ji,ji+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-O)*p),size:g(4+(f-4)*$),r:U,g:Me,b:_m}]}))}function gr(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function Au(t){return`${Qi(u.about.title)}-${t}`}function Ze(t,e,n){gr(Au(t),new Blob([n],{type:e}))}function hx(){
let t=[...zn.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...zn,nodes:t}}var Ou={"Nodes as a table (CSV\
)":()=>Ze("nodes.csv","text/csv",Tu(u,b())),"Edges as a table (CSV)":()=>Ze("edges.csv","text/csv",Eu(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>Ze("graph.graphml","application/xml",Nu(u,b(),hx()))};function Iu(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing, with title, filters\
 and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("span",{text:"\
Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",()=>vl(o()).
toBlob(s=>{s&&gr(Au("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Ze("drawing.svg","image/svg+xml",bl(
kl(o())))))}var yr=_u("story-title",()=>{x({story:{...d.story,title:yr.value},unsaved:!0})}),br=_u("step-title",()=>Ke({title:br.value})),
Ei=l("textarea",{id:"step-text",rows:4,oninput:()=>Ke({text:Ei.value})}),$i=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Lu=l("ul",{class:"story-quotes"}),Cu=l("legend",{}),Bu=l("fieldset",{class:"story-step"},Cu,Ti("Heading",br),Ti("\
Text",Ei),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Lu,ve("Replace\
 its view with the current one",wd)),Ru=l("p",{class:"hint",role:"status"}),[wr,Du]=[ve("Undo",bd),ve("Discard all chang\
es",yd)],[Pu,Fu,Mi]=[ve("Read it",lr),ve("Download the story",gx),ve("Print as a report",()=>window.print())],xr=l("div",
{class:"story-editor",hidden:!0},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ut("Close the story's\
 steps",Bn)),l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Choose what the p\
age shows, then press “Add this view”."}),Ti("Title of the story",yr),$i,ve("Add this view",()=>{li(),window.setTimeout(
()=>br.focus())}),Bu,Ru,l("div",{class:"story-actions"},wr,Pu,Fu,Mi,Du));function _u(t,e){return l("input",{type:"text",
id:t,dir:"auto",autocomplete:"off",oninput:e})}function Ti(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,
text:t}),e)}function ve(t,e){return l("button",{type:"button",class:"more",text:t,onclick:e})}function gx(){Ze("story.to\
ml","application/toml",Ql(d.story)),x({unsaved:!1})}function Hu(){if(d.editing||d.step!==null)return Bn();if(d.story.steps.
length)return lr();x({editing:!0,open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>yr.focus({preventScroll:!0}))}function wx({
title:t},e){let n=mt(t)||`Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===
e?"step":null,onclick:()=>Ot(e)},k(n)),wt("back",`Move up: ${n}`,()=>di(e,-1)),wt("forward",`Move down: ${n}`,()=>di(e,1)),
ut(`Delete: ${n}`,()=>xd(e)))}function xx(){if(xr.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,
r=_t();for(let[s,i]of[[yr,t.title],[br,r?.title??""],[Ei,r?.text??""]])s.value!==i&&(s.value=i);$i.replaceChildren(...t.
steps.map(wx)),Bu.hidden=!r,Cu.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,Lu.replaceChildren(...(r?.quotations??
[]).map((s,i)=>{let a=Si(s),c=r?.quotations.filter((m,f)=>f!==i);return a.append(l("button",{type:"button",class:"quiet",
text:"Remove",onclick:()=>Ke({quotations:c})})),a})),wr.hidden=!n;for(let s of[Pu,Fu,Mi])s.hidden=!t.steps.length;Mi.hidden||=
!r,Du.hidden=!o,Ru.textContent=n?"Removed.":o?"Not downloaded yet. This browser keeps the draft.":t.steps.length?"To put\
 the file into the page: graphkit export --story FILE":""}function yx(t){return d.editing?T($i,`[aria-label="${CSS.escape(
t.getAttribute("aria-label")??"")}"]`)??(wr.hidden?T(xr,"h2"):wr):h("story-tool")}function ju(){h("story").append(xr),v(
()=>[d.editing,d.story,d.step,d.before,d.unsaved],()=>Xe(xr,xx,yx))}var Wu=.06,bx=.5,vx={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Ni=I(()=>[d.matrix,b()],()=>Ta(u,
b(),d.matrix));function qu(t,e){let n=l("select",{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:
[Number(n.value),d.matrix[1]]})},...u.types.flatMap(({plural:o},r)=>u.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):
[]));return v(()=>[d.matrix],()=>{n.value=String(d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function zu(t,e,n,o,...r){
return l("button",{type:"button",tabindex:-1,"data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>D(t),...o},
...r)}function Uu(t,e,n){let{label:o,short:r,type:s}=u.nodes[t],i=zu(R(t),e,n,{title:o},J(u.types[s]),k(r));return l("th",
{scope:e<0?"col":"row"},i)}function Sx({rows:t,columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(
i);if(c===void 0)return l("td",s===i?{class:"same"}:{});let m=b().weights[c],f=`${u.nodes[s].label} – ${u.nodes[i].label}\
: ${S(m,"sentence")}`,p=zu(V(c),o,a,{title:f,"aria-label":f},new Text(y(m)));return p.style.setProperty("--shade",`${Math.
round(100*r(c))}%`),l("td",{},p)})}function kx({rows:t,columns:e,cells:n}){let o=q(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.
get(c)??[])),[s,i]=r.reduce(([a,c],m)=>[Math.min(a,o[m]),Math.max(c,o[m])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);
return a=>Wu+(bx-Wu)*Math.sqrt((o[a]-s)/(i-s||1))}function Gu(t,e,n){let{name:o,plural:r}=u.types[n],s=e===1?o:r.toLowerCase();
return t<e?`${y(t)} of ${y(e)} ${s}, the strongest`:`${y(e)} ${s}`}function Vu(){let t=Ni(),e=kx(t);return l("table",{},
l("thead",{},l("tr",{},l("td",{}),...t.columns.map((n,o)=>Uu(n,-1,o)))),l("tbody",{},...t.rows.map((n,o)=>l("tr",{},Uu(n,
o,-1),...Sx(t,o,e)))))}function Yu(){let{rows:t,columns:e,rowCount:n,columnCount:o}=Ni(),[r,s]=d.matrix;return u.edges.length?
t.length?`${Gu(t.length,n,r)}; ${Gu(e.length,o,s)}. Each number counts the sentences of an edge; the stronger an edge, t\
he fuller its colour.`:`No edges between ${u.types[r].plural.toLowerCase()} and ${u.types[s].plural.toLowerCase()} are l\
eft.`:"There are no edges."}function Ku(){return l("div",{class:"matrix"},l("p",{class:"matrix-size hint",text:Yu()}),Vu())}
function Mx(){d.view==="matrix"&&(T(h("matrix"),".matrix-size")?.replaceChildren(Yu()),T(h("matrix"),"table")?.replaceWith(
Vu()),Ju())}function Tx(){let t=h("matrix");Xe(t,Mx,({dataset:e})=>T(t,`[data-item="${e.item}"]`)??T(t,'td [tabindex="0"\
]'))}function Ju(){if(d.view!=="matrix")return;let t=h("matrix").querySelectorAll("[data-at]"),e=d.selected,n=[...t].filter(
r=>e&&r.dataset.item===`${e.kind} ${e.index}`),o=n[0]??T(h("matrix"),"td [data-at]");for(let r of t)r.tabIndex=r===o?0:-1,
r.classList.toggle("chosen",n.includes(r))}function Ex(t){let e=vx[t.key],n=document.activeElement;if(!e||!xt(t)||!(n instanceof
HTMLElement)||!n.dataset.at)return;t.preventDefault();let{rows:o,columns:r}=Ni(),[s,i]=n.dataset.at.split(" ").map(Number);
for(;;){if(s+=e[0],i+=e[1],s<-1||i<-1||s>=o.length||i>=r.length)return;let a=T(h("matrix"),`[data-at="${s} ${i}"]`);if(a)
return a.focus()}}function Qu(){let t=h("matrix");t.append(l("div",{class:"matrix-types"},...qu(0,"Rows"),...qu(1,"Colum\
ns")),l("p",{class:"matrix-size hint",role:"status"}),l("table",{})),t.addEventListener("keydown",Ex),v(()=>[d.view],()=>{
t.hidden=d.view!=="matrix"}),v(()=>[d.view,d.matrix,d.view==="matrix"&&b(),q()],Tx),v(()=>[d.selected],Ju)}function $x(t){let{gone:e,source:n}=vi(t);return l("blockquote",{},l("p",{dir:"auto",text:mt(t.text)}),l("p",{class:"sou\
rce"},k(n)),e&&l("p",{class:"missing",text:xi}))}function Nx(t){Ot(t);let e=d.story.steps[t],n=Ce();return n&&wi(!1),l("\
section",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...bi(e),n&&Bs(),
d.view==="matrix"&&Ku(),...e.quotations.map($x))}function Ax(){let[t,e]=[{...d},rt()],{title:n,steps:o}=d.story,{clientWidth:r,
clientHeight:s}=document.getElementById("network"),i=l("div",{id:"report",class:"report"},...ot([l("h1",{dir:"auto",text:mt(
n||u.about.title)}),n&&l("p",{class:"source"},k(mt(u.about.title))),l("p",{class:"source",text:document.getElementById("\
summary")?.textContent})]),...o.map((f,p)=>Nx(p)));x(t),ne(le());let{x:a,y:c,scale:m}=e;return kt({position:{x:(r/2-a)/m,
y:(s/2-c)/m},scale:m}),i}function Xu(){window.addEventListener("beforeprint",()=>{d.step===null||d.reader!==null||(document.
documentElement.dataset.printing="story",document.body.append(Ax()))}),window.addEventListener("afterprint",()=>document.
getElementById("report")?.remove())}function Zu(){vu(),yu(),ju(),Md(),Xu()}function Ai(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=m=>Math.min(Math.max(Math.floor(m*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function tm([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function em(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Ox=120,Se={width:600,height:36},Ix=900,nm=4,F=Lx(),st=null,tn=0;function Lx(){let[t,e]=[L[0]??0,L[L.length-1]??0],{days:n,
counts:o}=L.length?Un(L,Ox):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function kr(){return d.compare?.by===
"periods"?d.compare.sides[1]:d.period}function vr(){if(st)return Ai(st.from,st.to,F);let[t,e]=kr()?.map(Ht)??[F.first,F.
last];return[t,e]}function Fn(t){let{compare:e}=d;if(e?.by==="periods"){t&&x({compare:{...e,sides:[e.sides[0],t.map(z)]}});
return}let n=!t||t[0]<=F.first&&t[1]>=F.last;x({period:n?null:[z(t[0]),z(t[1])]})}function Oi(){let[t,e]=vr(),n=F.last-F.
first+1,o=Math.max(...F.counts),r=F.counts.map((i,a)=>{let[c,m]=[F.first+a*F.width,Math.min(F.first+(a+1)*F.width-1,F.last)],
f=Se.width*a*F.width/n,p=Se.width*(m-c+1)/n,g=i?Math.max(2,(Se.height-2)*Math.sqrt(i/o)):0,w=m>=t&&c<=e;return C("g",{class:w?
"in":"out"},C("title",{},`${Lt(z(c),z(m))}: ${S(i,"article")}`),C("rect",{class:"ground",x:f,y:0,width:p,height:Se.height}),
C("rect",{class:"count",x:f+.1*p,y:Se.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",st!==null||kr()!==null),s.replaceChildren(...r)}function Sr(){Oi();let[t,e]=vr().map(z);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}function Cx(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(_n(),t.setPointerCapture(
n.pointerId),st={from:e(n),to:e(n)},Oi())}),t.addEventListener("pointermove",n=>{st&&(st.to=e(n),Oi())}),t.addEventListener(
"pointerup",()=>{if(!st)return;let n=Math.abs(st.to-st.from)*t.getBoundingClientRect().width,o=Ai(st.from,n<nm?st.from:st.
to,F);st=null;let r=kr()?.map(Ht).join()===o.join();Fn(r&&n<nm?null:o),Sr()}),t.addEventListener("pointercancel",()=>{st=
null,Sr()})}function om(t){let e=l("input",{type:"date",id:`strip-${t}`,min:z(F.first),max:z(F.last),"aria-label":t==="f\
rom"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from","strip-until"].map(
r=>h(r,HTMLInputElement).value);_n(),Ct(n)&&Ct(o)&&Fn(em(Ht(n),Ht(o),t,F)),Sr()}),e}function Bx(){let t=kr()?vr():null,e=t?
t[1]-t[0]:F.width-1;(!t||t[1]>=F.last)&&Fn([F.first,Math.min(F.first+e,F.last)]),tn=window.setInterval(()=>{let n=tm(vr(),
F);n?Fn(n):_n()},Ix),Ii()}function _n(){window.clearInterval(tn),tn=0,Ii()}function Ii(){let t=h("strip-play");t.textContent=
tn?"❚❚":"▶",t.setAttribute("aria-label",tn?"Pause":"Play the articles over time")}function rm(){let t=h("strip");if(t.
hidden=F.first===F.last,t.hidden)return;let e=C("svg",{id:"strip-bars",viewBox:`0 0 ${Se.width} ${Se.height}`,preserveAspectRatio:"\
none","aria-hidden":"true"}),n=()=>tn?_n():Bx();t.replaceChildren(l("button",{type:"button",id:"strip-play",class:"turn",
onclick:n}),e,l("div",{class:"strip-days"},om("from"),l("span",{"aria-hidden":"true",text:"–"}),om("until"),l("button",
{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{_n(),Fn(null)}}))),Cx(e),Ii(),v(()=>[d.period,d.
compare],Sr)}function Li(t,e,n){let o=I(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Mr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function ie(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function sm(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:ha,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,ie(i||n,m=>r[m],{whole:c,hint:o,show:a})]}))}function Rx(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function im(t,e,n){let o=I(()=>[],()=>Rx(t.nodes));return{nodes:Dx(t,e,n,o),edges:Px(t,e,o)}}function am(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,m]=i?["Second","second"]:["First","first"],f=`Articles of the ${m}\
 part, and their share of its ${S(n[i],"article")}`;return{...ie(c,a,{hint:f}),text:g=>`${y(a(g))} (${Qn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...ie("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function Dx({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Li("Type",t.length,i=>e[t[i].type].name),
strength:ie("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:ie("Me\
ntions",i=>o().mentions[i]),articles:ie("Articles",i=>o().articles[i]),first:Mr("First","First seen",i=>t[i].first),last:Mr(
"Last","Last seen",i=>t[i].last),roles:Li("Roles",t.length,i=>t[i].roles.join("; ")),...cm(t),...sm(n.filter(({name:i})=>i!==
"weighted_degree"))}}function Px(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:m=>n()[c(m)],text:m=>o[c(m)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:ie("Sentences",a=>e().
weights[a]),articles:ie("Articles",a=>e().documents[a]),...t.relations.length?{relations:Fx(t)}:{},...cm(r),...sm(s),first:Mr(
"First","First seen",a=>r[a].first),last:Mr("Last","Last seen",a=>r[a].last)}}function cm(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Li(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Fx(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>fa(t.edges[e]),text:e=>ma(t,t.edges[e])}}function lm(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,m)=>c?[m]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,m)=>a[m]-a[c]:(c,m)=>a[c]-a[m])}var dm=im(u,b,za),en=I(()=>[K()],()=>{let t=K();return t?am(dm,t):dm});function Ci(t,e){let n=Object.values(en()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?_x(t,e,s):l("td",o.words?{class:Hx(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function _x(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function Hx(t){return t.length>16?"words long":"words"}function um({
target:t}){return t instanceof Element?t.closest("tr"):null}function mm(t,e){let n=um(t);if(!n||!Wn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);D(e==="nodes"?R(o):V(o)),Er(n)}function Tr(){if(!ht())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=T(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function Er(t){let e=t&&T(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function fm(t){let e=um(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!xt(t)||(t.preventDefault(),Er(n[t.key]))}var $r=100,Jt=$r;function jx(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>qx(t,e,s&&!i)}))}function Wx(t){let e=Object.entries(en()[t]).map(([o,r])=>jx(t,o,r)),n=l("tbody",{onclick:o=>mm(
o,t),onkeydown:fm});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function qx(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function pm(t){let[e,n]=d.sort[t];return lm(t,b(),en()[t][e]??
en()[t].strength,n)}function Ux(){let t=ht();if(!t)return;let e=h("tables"),n=[t,...Object.keys(en()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Wx(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Jt=$r;let o=pm(t);zx(e,d.sort[t]),T(e,"tbody")?.replaceChildren(...o.slice(0,Jt).
map(r=>Ci(t,r))),hm(t,o.length),Tr()}function Gx(){let t=h("tables");Xe(t,Ux,e=>{let n=e.closest("tr")?.dataset.index;return T(
t,`tr[data-index="${n}"] button`)??T(t,"tbody button")})}function zx(t,[e,n]){let o=t.querySelectorAll("th[data-column]");
for(let r of o)r.dataset.column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}
function hm(t,e){let n=(t==="nodes"?u.nodes:u.edges).length,o=e===n?S(e,t.slice(0,-1)):`${y(e)} of ${S(n,t.slice(0,-1))}`,
r=e>Jt?`, the first ${y(Jt)} shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",
i=b().narrowed?` Of the articles that pass the filters: ${s}; of all articles: the other columns.`:"";T(h("tables"),"cap\
tion")?.replaceChildren(`${o}${r}.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min($r,e-Jt))}\
 more`,onclick:Vx});T(h("tables"),".table-end")?.replaceChildren(...e>Jt?[a]:[])}function Vx(){let t=ht(),e=T(h("tables"),
"tbody");if(!t||!e)return;let n=Jt;Jt+=$r;let o=pm(t);e.append(...o.slice(n,Jt).map(r=>Ci(t,r))),hm(t,o.length),Tr(),Er(
e.children[n])}function gm(){v(()=>[d.view],()=>{h("tables").hidden=!ht(),h("drawing").classList.toggle("covered",!Ce())}),
v(()=>[d.view,ht()&&b(),d.sort],Gx),v(()=>[d.selected],Tr)}function Yx(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(m,f,p)=>m<f?`${y(m)} of ${S(f,p)}`:
S(f,p),c=[S(t,"article")+(i&&` ${ft(i,Gn)}`),Lt(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Kx(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${no(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${y(u.nodes.length)} strongest of ${y(t)} nodes`),u.edges.length<e&&n.push(`${y(u.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Jx(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
m=Ae(u,o),f=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Gt(o)?m:`${bt(u,o)}\
, ${m}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",f.join(" ")||"all as by default"],["Built",[t&&G(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Qx(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Xx(t){return l("details",{},l("summary",{text:S(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},k(e)))))}function wm(){Yx(),v(()=>[d.view==="map"],Kx);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Jx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...Qx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Xx(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,T(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{nn(t,e.target)||(t.open=!1)})}var Bi=["node","edge","other","path","view","focus","story","read"],Zx=250,ae={all:"",places:""},Mt=null;function ym(){let t=d.
step===null||Ft()!==d.told;return ye(se,d,t?void 0:ci)}function bm(){let[t,e]=[ym(),ye(se,d,Bi)];Mt&&window.clearTimeout(
Mt.timer),t===ae.all?Mt=null:e===ae.places?Mt={timer:window.setTimeout(xm,Zx),hash:t}:(xm(),vm("pushState",t)),Mt||(ae={
all:t,places:e})}function xm(){Mt&&(ae={...ae,all:Mt.hash},vm("replaceState",Mt.hash),Mt=null)}function vm(t,e){let n=[sa&&
"embed",e].filter(Boolean).join("&");sr(Y?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),ir()}function Sm(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function km(){let t=Sm();if(t===ae.all)return;Mt&&window.
clearTimeout(Mt.timer),Mt=null;let e=Yo(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(Ot(o),x({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,Y&&e.view!=="map"&&(e.
view="drawing"),qt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),ae=
{all:t,places:ye(se,d,Bi)}}function ty(){lu(),km(),bm(),ir()}function Mm(){uu(),Sm()||!u.story?km():(Ot(0),ae.places=ye(
se,d,Bi)),ir();for(let t of["popstate","hashchange"])window.addEventListener(t,ty);v(()=>[ym()],bm)}var Di=nr("corrections"),ey="Select a node or an edge, then press “Correct …” to correct it.",ny="Save the file. I\
n the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build again: the new page \
has the corrections.",oy="This browser cannot keep corrections: save the file before you close the page.",Pi=l("div",{class:"\
corrections-menu"}),Ri="",Nr=!0;function Tm(){let t=Je(Di);return Nr=t!==void 0,cd(t??null,u)}function ry(){Nr=Qe(Di,d.corrections.
length?JSON.stringify(d.corrections):"")}function sy(){Ri=ti(d.corrections),gr("corrections.toml",new Blob([Ri],{type:"a\
pplication/toml"}))}function iy(){let{corrections:t}=d,{length:e}=t;T(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute(
"title",e?S(e,"correction"):"Corrections"),T(h("tools"),"#corrections-count")?.replaceChildren(e?String(e):"");let o=l("\
button",{type:"button",class:"more","data-stays":!0,text:"Undo all",onclick:ay}),r=l("button",{type:"button",class:"more",
"data-stays":!0,text:"Save corrections.toml",onclick:sy});Pi.replaceChildren(...e?[ri(t,Em),r," ",o]:[],l("p",{class:"hi\
nt",text:e?ny:ey}),...e&&!Nr?[l("p",{class:"hint",text:oy})]:[])}function ay(){x({corrections:[]}),Em()}function Em(){Pi.
parentElement?.focus()}function $m(){return Pi}function Nm(){Y||(x({corrections:Tm()}),v(()=>[d.corrections],ry),v(()=>[
d.corrections],iy),window.addEventListener("storage",({key:t})=>{t===Di&&x({corrections:Tm()})}),window.addEventListener(
"beforeunload",t=>{!Nr&&d.corrections.length&&ti(d.corrections)!==Ri&&t.preventDefault()}))}var cy=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],ly=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct …” in the panel\
 corrects a node or an edge, or marks it as doubtful. “Corrections” lists the corrections and saves them as a file for t\
he next build.","The address of this page always holds what you see: copy it to come back, or to show it to others who h\
ave the file."];function Am(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",
{},l("dt",{text:n}),l("dd",{text:o})))))}function dy(){let t=ut("Close the help",()=>h("help",HTMLDialogElement).close()),
e=cy.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...ly.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&Am("Measures of edges",u.edgeMeasures),u.edges.length>0&&Am("Measures of nodes",u.nodeMeasures)]}
function uy(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function Om(){let t=h(
"help",HTMLDialogElement);t.append(...ot(dy())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||Te(e.target)||!xt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],uy)}function Im(){let t=h("search",HTMLInputElement),e=new On(t,h("suggestions"),h("no-match"),n=>{t.value="",D(R(n))},n=>{t.
value="",$a(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Te(n.target)||
!xt(n)||(n.preventDefault(),t.focus(),t.select())})}var my=120,fy="This page is a file on your computer, so the link is only the part from # on. Add it to the address of th\
e published page.",py="This page is a file on your computer, and the view has not been changed, so there is no link: sen\
d the file.",hy="After you publish the page, replace the file's name with its address.",ke=l("input",{type:"text",readonly:!0,
id:"share-link","aria-label":"Address of this view"}),Fi=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"\
HTML to embed the page"}),Lm=l("p",{class:"hint",id:"share-note"}),Cm=l("p",{class:"hint",text:hy}),Ar=l("p",{id:"copied",
role:"status"}),Bm=Rm("Copy link",ke,"Link copied.");async function gy(t,e){try{await navigator.clipboard.writeText(t.value),
Ar.textContent=e}catch{t.focus(),t.select(),Ar.textContent="This browser does not let the page copy: copy what is select\
ed."}}function Rm(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>gy(e,n)})}function Dm(){
let t=window.location.href;ke.value=Gi(t),Lm.textContent=on(t)?ke.value?fy:py:"",[ke.hidden,Bm.hidden]=[!ke.value,!ke.value],
Fi.value=zi(t,ft(u.about.title,my)),Cm.hidden=!on(t),Ar.textContent=""}function Pm(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Lm,ke,Bm,l("p",{class:"share-title",text:"In another page"}),Cm,Fi,Rm("C\
opy HTML",Fi,"HTML copied."),Ar)}var wy={drawing:"Drawing",...u.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},xy={type:"Type",community:"\
Community"},yy={system:"As the system",light:"Light",dark:"Dark"},by={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function vy(t){return C("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},C("path",{d:by[t]}))}
function Hi(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},vy(t),l("span",{class:"tool-name",text:e}))}
function _i(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function Or(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Hi(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!nn(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{nn(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{Wn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Sy(){let t=Or(
"Share","share",Pm());return T(t,"button")?.addEventListener("click",Dm),t}function ky(){let t=Or("Corrections","correct\
ions",$m());return T(t,"button")?.append(l("span",{id:"corrections-count"})),t}function Fm(){let t=Object.entries(Ou).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(_i("view","Shown as",wy),Or("Colou\
rs","colours",_i("colours","Colour nodes by",xy),_i("theme","Light or dark",yy)),Or("Download","download",Iu(),l("p",{class:"\
hint",text:"What is shown, as data. Measures, relations, first and last days are those of all articles."}),...t),ky(),Sy(),
Hi("story","Story",{id:"story-tool","aria-controls":"story",onclick:Hu}),Hi("help","Help",{"aria-haspopup":"dialog","ari\
a-keyshortcuts":"?",onclick:()=>x({help:!0})}))}Wa();wm();Fl();rm();Im();Al();Qc();Ll();su();fu();Wd();Qu();gm();Fm();Nm();Om();au();ia();Zu();Mm();Yr();_e();pu();window.
setTimeout(Q,300);window.graphkit={network:E,data:u,state:d,select:D,update:x,labels:ge,communityNames:Sn,visible:b};})();
