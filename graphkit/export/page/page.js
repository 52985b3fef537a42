// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function E(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...ot(n)),o}function ot(t){return t.filter(Boolean)}function C(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Fm={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return C("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},C("path",{d:Fm[t.shape],fill:t.colour}))}
function Pn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Pi(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function wt(t,e,n){let o=C("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},C("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ut(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function Me(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function xt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function Fn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function en(t,e){return e instanceof Node&&t.contains(e)}function _n(t,e){return t instanceof Element?
t.closest(e):null}function Ar(t){let[e,n=""]=Fi(t,"#"),[o,r=""]=Fi(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Fi(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function _i({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Nr(t){return t==="embed"||t.startsWith(
"embed=")}function Or(t){let{query:e,hash:n}=Ar(t);return e.some(Nr)||n.some(Nr)}function Hn(t){let{base:e,query:n,hash:o}=Ar(
t),r=s=>s.filter(i=>!Nr(i));return _i({base:e,query:r(n),hash:r(o)})}function _m(t){let{base:e,query:n,hash:o}=Ar(Hn(t)),
r=nn(t)?e.slice(e.lastIndexOf("/")+1):e;return _i({base:r,query:[...n,"embed"],hash:o})}function Hi(t){let e=Hn(t);if(!nn(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function nn(t){return t.startsWith("file:")}function ji(t,e){let[
n,o]=[_m(t),e].map(Hm);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Hm(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Wi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function G(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Wi[Number(n)-1]} ${e}`}function on(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Wi[Number(n)-1]} ${e}`:e}function Lt(t,e){return t?t===
e?G(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${G(e)}`:`${t.slice(0,4)===e.slice(0,4)?G(t).slice(0,-5):G(t)}\
 – ${G(e)}`:""}function Ht(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function z(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Ct(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Ht(t);return Number.isFinite(e)&&z(e)===t}function qi(t){
return t.filter(({date:e})=>e).map(({date:e})=>Ht(e)).sort((e,n)=>e-n)}function jn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ui(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(jm(n[n.length-1]));return n}function jm(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Gi(new Date(Wm(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Wm(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Gi(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Ir(t,e){return e==="week"?Gi(new Date(`${t}T00:00Z`)):t.slice(0,7)}var qm=32,Wn=80,Um={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function mt(t){return t.replace(
/[\u202a-\u202e\u2066-\u2069]/gu," ")}function ft(t,e=qm){let n=t.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu,
" ").trim(),o=Array.from(n);return o.length>e?`${o.slice(0,e-1).join("").trimEnd()}…`:n}function P(t){return t.normalize(
"NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,e=>Um[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu,
" ").trim()}function zi(t){let e=P(t).replaceAll(" ","-");return Array.from(e).slice(0,60).join("").replace(/-$/,"")||"g\
raph"}function Qt({id:t,title:e,date:n}){let o=ft(e||t,Wn);return n?`${o} · ${G(n)}`:o}function jt(t){let e=new Map;for(let{
source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,count:o})).sort((n,o)=>o.count-n.count||(n.name<
o.name?-1:1))}function Te(t){return ft(t,Wn)||"No source given"}function Lr(t){try{let e=new URL(t);return e.protocol===
"https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Gm="https://www.wikidata.org/wiki/";function Vi(t){return/^Q[1-9]\d*$/.
test(t)?Gm+t:Lr(t)}function pt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Ji(t,e){let n=Ki(e,"degree"),o=Ki(e,"community"),r=pt(e.nodes).map((i,a)=>({...zm(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=pt(e.edges).map((i,a)=>Vm(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,m]of e.marks)Object.assign((i==="node"?r:s)[a],{mark:c,note:m});return{about:e.about,types:pt(e.types),
ranks:pt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Yi),nodeMeasures:e.node_measures.map(Yi),articles:pt(e.articles),
communities:Ym(r),nodes:r,edges:s,relations:pt(e.relations),others:pt(e.others).map(i=>({...i,called:Xi(e,i.id,i.label)})),
unlisted:e.unlisted,map:e.map,story:e.story,unnamed:pt(e.unnamed),ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{
weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),
mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}
function Yi(t){return{...t,values:Float64Array.from(t.values)}}function Ki({node_measures:t},e){let n=t.find(({name:o})=>o===
e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function zm({id:t,label:e,x:n,y:o,size:r},s,i){
return{...s,index:t,label:e,short:ft(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Qi(s.timeline,
i),mark:"",note:"",called:Xi(i,s.id,e),forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==""&&!i.
fixed.includes(a.rule)})),edges:[]}}function Vm(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,
opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,
relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Qi(i.timeline,a)}}function Qi(t,{periods:e}){let n=[];
for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Cr=12,Tt=-1;function Wt({communities:t},e){return e<Cr&&
t[e].members.length>1?e:Tt}function Ym(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(
n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:
o,members:n}})}function Xi({called:t},e,n){return Object.hasOwn(t,e)?t[e]:[n]}function Zi({nodes:t,edges:e},n=-1,o=-1){let r=t[n]?.
edges.find(s=>yt(e[s],n)===o);return r===void 0?void 0:e[r]}function yt(t,e){return t.a===e?t.b:t.a}function it(t,{kind:e,
index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function R(t){return{kind:"node",index:t}}function V(t){return{
kind:"edge",index:t}}function qt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ce(t){return h(t,HTMLScriptElement).text}var{nodes:Km,edges:Jm}=JSON.parse(ce("drawn")),qn={nodes:pt(Km),edges:pt(
Jm)},u=Ji(qn,JSON.parse(ce("payload"))),L=qi(u.articles);var Y=Or(window.location.href),ta=Y&&Or(`#${window.location.hash.slice(1)}`);Y&&(document.documentElement.dataset.embed=
"");function Qm(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function ea(){Y&&h("drawing").append(Qm());let t=h("whole",HTMLAnchorElement);t.hidden=!Y;
let e=()=>{t.href=Hn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var Gn={period:null,sources:null,article:null,topic:null,compare:null};function Ut({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Br(t,e){if(!Ut(e))return null;if(e.compare){let[a,c]=Rr(t,e,e.
compare);return a.map((m,f)=>m|c[f])}let{period:n,article:o,topic:r}=e,s=r===null?null:Xm(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},m)=>Number((o===null||o===m)&&(!s||s[m]===1)&&(!i||i.has(c))&&(!n||
Ee({date:a,source:c},"periods",n))))}function Ee({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Rr(t,e,{by:n,sides:o}){let r=Br(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&Ee(a,n,i)));return[s(o[0]),s(o[1])]}function Xm({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function zn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Un(t,r),i=Un(e,r);return{weights:s.times,namedWeights:Un(n,r).times,documents:s.documents,mentions:i.times,named:Un(
o,r).times,articles:i.documents}}function Un({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function na({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function oa(t,e,n,o){let r=new Map;for(let s of na(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Ir(i,o),(r.get(Ir(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function ra(t,e,n){
let o=na(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function Vn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function sa({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function ia({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,m])=>`${i(c)} ${e[a].
words} (${m})`).join("; ")}function aa({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function ca({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Dr({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([m,f,p],g)=>{let w=a.filter(([O,N])=>O===g&&(!i||i[s?.sentences[N].article??0])),M=[...new Set(
w.map(([,O])=>O))];return{words:t[m].words,verb:t[m].verb,source:f===-1?e:f,target:f===-1||f===e?n:e,both:f===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,O,N,$])=>[O,[N,$]])),reporters:new Map(w.flatMap(([,O,,,N])=>N===-1?[]:[[O,
N]]))}}).filter(({count:m})=>m>0).sort((m,f)=>f.count-m.count)}var Zm=new Intl.NumberFormat("en"),tf=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),ef=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),nf=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return Zm.
format(t)}function Pr(t){return tf.format(t)}function Yn(t){return ef.format(t)}function S(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function la(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[nf.select(t)]}`}function Kn(t,e){
return t.toFixed(e).replace("-","−")}function da(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ua(t){return t<.001?"p < 0.001":`p =\
 ${Pr(t)}`}function rn(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function $e(t){return t.reduce((e,n)=>e+n,0)/
t.length}var ma=4;function Gt(t){return t==="weight"||t==="documents"}function bt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Ne({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Fr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function fa(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Fr(t,e).values}function _r({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function sn(t,e){return Gt(e)?y(t):Kn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function pa({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Yn(e)):""}function ha(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Jn({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<ma||s[c]<ma),s[a]+=1,s[c]+=1}return r}function Et({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Gn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Ae(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function ga(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&sa(t,w,e.verb))),i=Hr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Hr(t,{...e,types:a},s,o.mentions),m=a.map(()=>0);for(let{index:g,type:w}of t.nodes)m[w]+=c.nodes[g];let f=e.communities.
length?Hr(t,{...e,communities:[]},s,o.mentions):i,p=jr(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:jr(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:jr(Jn(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:m,communityCounts:of(t,f.nodes)}}function of(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Wt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Hr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Wt(t,g)))&&o[M]>0));i&&rf(t,c,n,o),a&&sf(t,a,c,n);let m=new Uint8Array(n.length),f=new Uint8Array(
c.length);for(let p=0;p<m.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(m[p]=f[g]=f[w]=1)}return Qn(
e)?{passing:c,edges:m,nodes:c}:(a&&(f[a.node]=1),{passing:c,edges:m,nodes:f})}function Qn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function rf({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[m,f]=[n[2*c],n[2*c+1]];r[c]&&i(m)&&(a[f]=1),r[c]&&i(f)&&
(a[m]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function sf(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let m of i)for(let f of t.nodes[m].edges){let p=yt(t.edges[f],m);!r[f]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function jr(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function wa(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[yt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>yt(t.edges[a],e))],edges:i}}function xa(t,e){
return e.focus!==null||Object.entries(Wr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Wr(t){let{
rank:e,all:n,...o}=Et(t);return o}function Oe({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function ba(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(m,f,p)=>{t.nodes[m].type!==o||t.
nodes[f].type!==r||(s.set(m,(s.get(m)??0)+n[p]),i.set(f,(i.get(f)??0)+n[p]),a.set(m,(a.get(m)??new Map).set(f,p)))};for(let{
a:m,b:f,index:p}of t.edges)e[p]&&(c(m,f,p),c(f,m,p));return{rows:ya(s,o===r?40:60),columns:ya(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function ya(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function af(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function I(t,e){let n;return()=>{let o=t();
return(!n||!af(o,n.of))&&(n={of:o,made:e()}),n.made}}var Xn=5,Ur=20,an=u.story??{title:"",steps:[]},Ie={selected:null,other:null,hovered:null,sentences:Xn,neighbours:!1,open:!1,
focus:null,path:null,avoided:[],avoidedTypes:[],moved:[],view:"drawing",matrix:Oe(u),colours:"type",theme:"system",help:!1,
reader:null,passage:null,story:an,step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Et(u)},d=Ie,va=[],qr=!1;function x(t){Object.assign(Ie,t),Ie.problem&&
Ut(Ie)&&Object.assign(Ie,Gn,{open:!0,refused:Ie.refused+1}),!qr&&(qr=!0,queueMicrotask(()=>{qr=!1,Gr()}))}function Gr(){
for(let t of va)t()}function v(t,e){va.push(I(t,e))}function Le(){return d.view==="drawing"||d.view==="map"}function ht(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function D(t){qt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:Xn,neighbours:!1,open:t!==null})}function Sa(t){D(null),x({other:t,open:!0})}function Bt(t){qt(t,
d.hovered)||x({hovered:t})}var Xt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},Ce={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},zr=3.84;function cf({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((f,p)=>f+p,0);return o!==null||r!==null?c:t.filter(f=>Ee(f,s,i)&&(!e||Ee(f,"periods",e))&&(!n||Ee(f,"sour\
ces",n))).reduce((f,p)=>f+p.articles,c)}function lf(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function df([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function ka(t,e,n,o){let r=Rr(e,n,o),[s,i]=r.map(f=>zn(e,f)),a=f=>cf(t,
n,o.by,o.sides[f],r[f]),c=[a(0),a(1)],m=(f,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let O=lf(g,M,
c);return{kind:df([g,M],O),times:[s[f][w],i[f][w]],documents:[g,M],likelihood:O}});return{sizes:c,nodes:m("mentions","ar\
ticles"),edges:m("weights","documents")}}var uf="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[mf,ff]=[1700,1300],pf=8;function Ta({places:t,
unit:e,land:n,borders:o}){let r=Ma(t.map(([,f])=>f)),s=Ma(t.map(([,,f])=>f)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
mf/(r.span*i),ff/s.span),c=(f,p)=>({x:(f-r.middle)*i*a,y:(s.middle-p)*a}),m=f=>hf(f).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([f,p,g])=>[f,c(p,g)])),land:m(n),borders:m(o)}}function Ma(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,pf)}}function hf(t){return t.split(".").slice(0,-1).map(gf)}function gf(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=uf.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function Zn({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${S(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be any of several places wi\
th that name`,n&&`${y(n)} not in the list of places`].filter(Boolean).join("; ")}var cn=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var wf=6;function Ea({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:m})=>n[m]&&o[m]>0?1/o[m]:0),s=new Int32Array(
t.length+1);for(let{index:m,a:f,b:p}of e)r[m]&&(s[f+1]+=1,s[p+1]+=1);for(let m=0;m<t.length;m+=1)s[m+1]+=s[m];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:m,a:f,b:p}of e)if(r[m])for(let[g,w]of[[f,p],[p,f]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,m,r[m]]}
return a}function $a({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:m,degree:f})=>m===o||m===r?1:s[m]?
1/0:1+Math.log(Math.max(f,1))),a=n.lengthOf.map((m,f)=>m&&m*(i[e[2*f]]+i[e[2*f+1]])/2),c=Float64Array.from(n.edges,m=>a[m]);
return{...n,lengthOf:a,lengths:c}}function to({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new cn;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Na(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,m=new cn;m.push(o[e],e);for(let f=m.pop();f!==void 0&&f!==n;f=m.pop())if(!c.has(f)){c.add(f);
for(let p=t.starts[f];p<t.starts[f+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(f)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[f,w]),m.push(M+o[g],g))}}return xf(n,a,i.get(n)??0)}function xf(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Aa(t,e,n,o=wf){let[r,s]=e<n?[e,n]:[n,e],i=to(t,s),a=e===n?null:Na(t,r,s,i,new Set,new Set),
c=a?[a]:[],m=[];for(;c.length&&c.length<o;){m.push(...yf(t,c,i)),m=[...new Map(m.map(p=>[p.edges.join(),p])).values()].sort(
bf);let f=m.shift();if(!f)break;c.push(f)}return r===e?c:c.map(vf)}function yf(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),m=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),f=new Set(m.map(({edges:g})=>g[a])),p=Na(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),f);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function bf(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function vf({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function La(t,e){let n=pt(t.sentences),o=Sf(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,m)=>{for(let f of new Set(c.
marks.map(p=>p[2])))r[f].push(m)});let s=c=>n[c].marks.filter((f,p)=>!o.get(c)?.has(p)).map(f=>f[2]),i=c=>Ia(r.map((m,f)=>m.
flatMap(p=>c(p).filter(g=>g===f).map(()=>n[p].article)))),a=c=>Ia(t.edges.map((m,f)=>m.filter(p=>c(p,f)).map(p=>n[vt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Oa(t.relations),
others:Oa(t.others),referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(m=>m[2])),namedEdgePlaces:a(
(c,m)=>{let[f,p]=Array.isArray(c)?c:[c,c],{a:g,b:w}=e.edges[m],[M,O]=[s(f),s(p)];return M.includes(g)&&O.includes(w)||M.
includes(w)&&O.includes(g)}),namedNodePlaces:i(s)}}function Oa(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];
r.push(o),e.set(n,r)}return e}function Sf(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}
function Ia(t){let e=new Int32Array(t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.
from(t.flat())}}function vt(t){return Array.isArray(t)?t[0]:t}function Vr({sentences:t},e,n){return n?e.filter(o=>n[t[vt(
o)].article]):e}function Ca({sentences:t},e){return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].
number)}function Be({sentences:t,articles:e},n){let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(
/\s+/gu," ")===s}function Yr(t,e,n=null){let o=new Set(n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Be(t,vt(s))?
4:0)+(Array.isArray(s)?2:0)+(o.has(vt(s))?0:1);return e.map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(
({reference:s})=>s)}function eo(t,e){let n=[];for(let o of e){let{article:r}=t.sentences[vt(o)],s=!Array.isArray(o)&&Be(
t,vt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===r?i:{article:r,headline:null,references:[]};a!==i&&n.push(
a),s?a.headline=o:a.references.push(o)}return n}var kf=120;function Ba(t,e,n=null){let o=i=>Array.from(t.sentences[i].text).
length,r=i=>Math.abs([i].flat().reduce((a,c)=>a+o(c),-kf)),s=[...e].sort((i,a)=>vt(i)-vt(a));return Yr(t,s.sort((i,a)=>r(
i)-r(a)),n)[0]}function no(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);for(let r of o)
n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Da="so sentences and the filters by period, source, topic and article are missing; all else works, and",Mf=`This bro\
wser lacks DecompressionStream, ${Da} a current Firefox, Chrome, Edge or Safari shows everything.`,Tf=`This file's sente\
nces are damaged, ${Da} a fresh copy of the file shows everything.`,Ra,Kr=null;function Q(){return Ra??=d.problem?Promise.
resolve(null):$f().catch(Ef),Ra}function q(){return Kr}function Pa(){Fa()&&!("DecompressionStream"in window)&&x({problem:Mf})}
function Fa(){return ce("evidence").startsWith('"')}function Ef(){return x({problem:Tf}),null}async function $f(){let t=ce(
"evidence");return Kr=La(JSON.parse(Fa()?await Nf(JSON.parse(t)):t),u),x({}),Kr}async function Nf(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Jr(){return[d.period,d.sources,d.article,d.topic,d.compare,Ut(d)&&q()]}var ln=I(Jr,()=>{let t=q(),e=t&&Br(t,d);
return{chosen:e,counts:t&&e?zn(t,e):u.counts}}),K=I(Jr,()=>{let t=q();return t&&d.compare&&ka(u,t,d,d.compare)});function _a({
kind:t,index:e}){let n=K();return n&&(t==="node"?n.nodes:n.edges)[e]}var U=I(()=>[d.rank,ln()],()=>fa(u,d.rank,ln().counts)),
Qr=I(()=>[U(),ln().counts.weights],()=>ha(U(),ln().counts.weights)),b=I(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Jr()],()=>({...ga(u,d,ln(),Qr),waiting:Ut(d)&&!q()})),Af=I(
()=>[],()=>Ta(u.map));function Zt(){return d.view==="map"?Af():null}function tt(t){return Zt()?.places.has(t)??!0}function un(t){
return tt(u.edges[t].a)&&tt(u.edges[t].b)}var A=I(()=>[b(),d.focus,Zt(),Zt()&&Qr()],()=>{let t=b();if(Zt())return Of(t);
if(!d.focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set(
[...t.drawnIndices,...e])].sort((n,o)=>n-o)}});function Of(t){let e=t.edges.map((o,r)=>o&&un(r)),n=d.all?e:Jn(u,Uint8Array.
from(e,Number),Qr());return{...t,edges:e,edgeCount:e.filter(Boolean).length,nodes:t.nodes.map((o,r)=>o&&tt(r)),nodeIndices:t.
nodeIndices.filter(tt),drawnIndices:u.edges.flatMap((o,r)=>n[r]?r:[])}}var Ha=I(()=>[b(),U()],()=>_r(u,b().edges,U())),ja=I(
()=>[b()],()=>_r(u,b().edges,b().weights)),dn=I(()=>[b(),U()],()=>Ea(u,b().edges,U())),te=I(()=>d.path?[d.path.a,d.path.
b,dn(),d.avoided,d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];
let r=u.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Aa($a(u,dn(),t,r),t.a,t.b)});function at(){let t=te();
return t[Math.min(Math.max(d.path?.number??0,0),t.length-1)]??null}var If=I(()=>[b(),U()],()=>new Map);function ee(t){if(t.
kind==="edge")return{nodes:it(u,t),edges:[t.index]};let e=If(),n=e.get(t.index)??wa(u,t.index,b(),U());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function oo(t){let[e,{chosen:n}]=[q(),b()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index].timeline:oa(e,t,n,u.about.period)}function Wa(t){let[e,{chosen:n}]=[q(),b()];return!e||!n?(t.kind==="n\
ode"?u.nodes:u.edges)[t.index]:ra(e,t,n)}var qa={x:60,y:22},Lf=150,Cf=8e6,Bf=.15;function Ua(t,e,n){let{xs:o,ys:r,middle:s}=Rf(t),i=o.length*(o.length-1)/2,a=Math.
min(Lf,Math.ceil(Cf/Math.max(i,1)));for(let m=0;m<a;m+=1)Df(o,r,e,180*(1-m/a));Pf(o,r,n);let c=t.map(({size:m})=>m);for(let m=0;m<
Math.min(20,a)&&Ff(o,r,c);m+=1);return t.map((m,f)=>({x:s.x+o[f],y:s.y+r[f]}))}function Rf(t){let e=Math.max(t.length,1),
n=c=>c.reduce((m,f)=>m+f,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:m})=>(c-o.x)**
2+(m-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},m)=>(c-o.x)*s+.01*Math.cos(m)),a=Float64Array.
from(t,({y:c},m)=>(c-o.y)*s+.01*Math.sin(m));return{xs:i,ys:a,middle:o}}function Df(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,m=0;for(let f=0;f<a;f+=1){let p=t[a]-t[f],g=e[a]-e[f],w=8100/(p*p+
g*g+1e-6);c+=p*w,m+=g*w,s[f]-=p*w,i[f]-=g*w}s[a]+=c,i[a]+=m}for(let[a,c,m]of n){let[f,p]=[t[a]-t[c],e[a]-e[c]],g=m*Math.
hypot(f,p)/90;s[a]-=f*g,i[a]-=p*g,s[c]+=f*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Bf*Math.hypot(t[a],e[a])/90,[m,f]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(m,f)||1));t[a]+=m*p,e[a]+=f*p}}function Pf(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Ff(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
qa.x-Math.abs(a);if(c<=0)continue;let m=e[s]-e[r],f=i+qa.y-Math.abs(m);if(f<=0)continue;o=!0;let p=f<c?e:t,g=Math.min(c,
f)/2*Math.sign((f<c?m:a)||1);p[r]-=g,p[s]+=g}return o}var _f=180,Ga=110,Hf=44,Xr=70,jf=36,Wf=66;function za(t,e,n,o){let r=qf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,m]=[[e],_f];for(;c.length;){let f=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of f)i.add(g);c=[...f];
let p=new Map(s.size===1?Uf(t,c,r):c.map(g=>[g,Gf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=jf&&(m=Math.
max(m,w*Xr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*m/Xr+1e-9));M.sort((N,$)=>p.get(N)-p.get($)||N-$);let O=zf(
M.map(N=>p.get(N)),Xr/m);M.forEach((N,$)=>{s.set(N,{x:m*Math.cos(O[$]),y:m*Math.sin(O[$])})}),g+=M.length,m+=g<c.length?
Wf:Ga}c.length&&a.push(m-Ga+Hf)}return{places:s,radii:a}}function qf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[yt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>yt(e[a],s));return r.set(
s,i),i}}function Uf({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(m=>2*o(i,m)+o(a,m));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Gf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function zf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:O}=i.pop();w={sum:w.sum+M,count:w.count+O}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),m=c[o-1]-c[0]>n-
o*e,f=c.map((p,g)=>m?c[0]+n*g/o:p+g*e);return t.map((p,g)=>f[(g-s+o)%o])}function ro(){let t=new Map;function e(n,o){let[r,s]=[Math.floor(n.right/80),Math.floor(n.bottom/80)];for(let i=Math.floor(
n.left/80);i<=r;i+=1)for(let a=Math.floor(n.top/80);a<=s;a+=1)if(o(i*65536+a))return!0;return!1}return{add(n,o){e(n,r=>{
let s=t.get(r);return s?s.push({box:n,owner:o}):t.set(r,[{box:n,owner:o}]),!1})},hit(n,o,r=1/0){let s=i=>i.owner!==o&&i.
owner<r&&Vf(n,i.box);return e(n,i=>t.get(i)?.some(s)??!1)}}}function Vf(t,e){return t.left<e.right+2&&t.right>e.left-2&&
t.top<e.bottom+1&&t.bottom>e.top-1}var Va=10.5,Yf=22,Kf=5,Jf=60,Ya=2,Qf=6,Rt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Zr=[];function Xf(t){if(!Zr[t.index]){let e=St(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Rt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Zr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Zr[t.index]}function Zf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Va),Yf))/2}function so(t,e,n=Ya,o=Zf(t,e)){let{width:r,above:s,
below:i}=Xf(t),[a,c]=[o*r,o*(s+i)],m=Re(t,e),[f,p]=[(m.left+m.right-a)/2,(m.top+m.bottom-c)/2];return[[f,m.bottom+n],[f,
m.top-n-c],[m.right+2*n,p],[m.left-2*n-a,p],[m.left,m.bottom+n],[m.right-a,m.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Re(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function tp(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function ts(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=ro();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},m=new Set([...t.slice(0,Kf),...s]),f=new Set([...m,...r?t.slice(0,Jf):[]]);for(let g of e)a.add(
Re(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?Qf:Ya,M=()=>so(u.nodes[g],n,w,Va),O=W=>W.left>=c.left&&
W.right<=c.right&&W.top>=c.top&&W.bottom<=c.bottom,N=W=>O(W)&&!a.hit(W,g),$=W=>O(W)&&!a.hit(W,g,s.includes(g)?0:g),Z=so(
u.nodes[g],n,w).find(N)??M().find(N)??(f.has(g)?M().find($):void 0)??(m.has(g)?tp(M(),c).find($):void 0);Z&&(a.add(Z,-1),
p.push(Z))}return p}function St(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var io=28,ep=.02,Ka=1.6,np=1.6,op=6,rp=3.5,sp=5,ip=.8,$t={upright:!1,across:1,down:1};function Qa({x:t,y:e}){let[n,o]=$t.
upright?[-e,t]:[t,e];return{x:n*$t.across,y:o*$t.down}}function Xa({x:t,y:e}){let[n,o]=[t/$t.across,e/$t.down],[r,s]=$t.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Za(){let{clientWidth:t,clientHeight:e}=h("network"),
n=es()(1);if($t.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),$t.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign($t,cp());for(let s of u.nodes)[s.x,s.y]=[s.x*$t.across,s.y*$t.down];let{scale:o}=mn(),r=Math.min(Math.max(
rp/o-op,0),sp);r&&ap(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,ip/o),2.5)}function ap(t){let e=u.nodes.map(r=>Re(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,m]=[e[r],e[a]];if(m.left-c.right>2.5*t)break;let f=Math.max(m.left-c.right,m.top-c.bottom,
c.top-m.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(f/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function cp(){
let{scale:t}=mn(),{wide:e,high:n}=tc(),{left:o,top:r,right:s,bottom:i}=es()(t),a=c=>Math.min(Math.max(c,1),np);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function tc(){let{clientWidth:t,clientHeight:e}=h("network"),n=io+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*io,50),high:Math.max(e-io-n,50),below:n}}function mn(t=A().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=tc(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],a=es(
t),[c,m]=[ep,2*Ka];for(let g=0;g<14;g+=1){let w=(c+m)/2,{left:M,top:O,right:N,bottom:$}=a(w);w<=Ka&&(N-M)*w<=s&&($-O)*w<=
i?c=w:m=w}let f=a(c),p={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:c,position:p,offset:{x:-e/2,y:(io-o-n)/2}}}
function es(t=A().nodeIndices){let e={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of t)Ja(e,Re(u.nodes[r],1),1);let n=h(
"network").clientWidth/8,o=t.filter(r=>u.nodes[r].labelled);return r=>{if(!t.length)return{left:-1,top:-1,right:1,bottom:1};
let s={...e};for(let i of o)Ja(s,lp(u.nodes[i],r,n),r);return s}}function Ja(t,{left:e,top:n,right:o,bottom:r},s){t.left=
Math.min(t.left,e/s),t.top=Math.min(t.top,n/s),t.right=Math.max(t.right,o/s),t.bottom=Math.max(t.bottom,r/s)}function lp(t,e,n){
let{left:o,right:r,bottom:s}=so(t,e)[0],i=Math.max(0,(r-o-n)/2);return{left:o+i,right:r-i,top:Re(t,e).top,bottom:s}}var dp=1.5,up=2,mp=.3,ec=Array.from({length:Cr},(t,e)=>`community-${e+1}`),nc="community-other",ao=null;function oc(){return ao||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function rc(){return`${oc()} ${d.colours}`}function co(){let t=document.documentElement;
t.dataset.theme=oc(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:rc(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Xt).map(o=>[o,n(o)])),communities:Object.fromEntries([...ec,
nc].map(o=>[o,n(o)]))}}var zt=co();function B(){return zt}function sc(){return zt.name===rc()?!1:(zt=co(),!0)}function ns(t,e){
ao=t,zt=co();try{return e()}finally{ao=null,zt=co()}}function fn(t){return os(Wt(u,t))}function os(t){return t===Tt?nc:ec[t]}
function ic({index:t,observer:e}){let n=K()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function pn(t){let e=K()?.
nodes[t.index]?.kind,n=d.colours==="community"?zt.communities[fn(t.community)]:u.types[t.type].colour,o=e?zt.changes[e]:
n;return ic(t)?{fill:zt.ground,border:o}:{fill:o,border:zt.ground}}function lo(t,e){return Math.min(ic(t)?up:dp,mp*t.size*
e)}function fp(t){let{fill:e,border:n}=pn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Za();var T=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(fp)),edges:[]},
JSON.parse(ce("options")));function Nt(){T.body.emitter.emit("_requestRedraw")}function rs(){for(let t of u.nodes){let{options:e}=T.
body.nodes[t.index],{fill:n,border:o}=pn(t);e.color={...e.color,background:n,border:o}}}var ss=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),cc=0,pp=500,hp=3;function lc(){return 2*b().nodeIndices.length<u.nodes.length}
var et=I(()=>[Zt(),!Zt()&&(lc()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&U()],()=>{let t=Zt();if(t)return{free:!1,rings:[],
map:t,places:t.places};if(!d.focus?.rings)return{free:!0,rings:[],map:t,places:null};let{places:e,radii:n}=za(u,d.focus.
node,b(),U());return{free:!1,rings:n,map:t,places:e}});function is(){return et().free&&lc()&&b().nodeIndices.length<=pp}
var ac=I(()=>[et()],()=>{let{places:t}=et();return t?dc(t):is()?gp():ss});function dc(t){return ss.map((e,n)=>t.get(n)??
e)}function gp(){let{nodeIndices:t,drawnIndices:e}=b(),{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[
a,c])),s=e.map(a=>{let{a:c,b:m,opacity:f}=u.edges[a],p=u.nodes[c].community===u.nodes[m].community?hp:1;return[r.get(c),
r.get(m),f*p]}),i=Ua(t.map(a=>({...ss[a],size:u.nodes[a].size})),s,n/(o||1));return dc(new Map(t.map((a,c)=>[a,i[c]])))}
var le=I(()=>[ac(),d.moved],()=>{let t=[...ac()];if(et().free)for(let[e,n,o]of d.moved)t[e]=Qa({x:n,y:o});return t});function de(){
return cc}function ne(t){cc+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.
assign(T.body.nodes[o],{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function uo(t,e){
if(!et().free)return;let{x:n,y:o}=Xa(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var wp=400,xp=5,yp=1.5,uc=3,bp=.11,vp=.012,Sp=.8,gc=13,wc=16,mc=I(()=>[A(),de()],()=>2*vp*A().nodeIndices.reduce((t,e)=>Math.
max(t,Math.abs(u.nodes[e].x)),1)),kp=u.communities.map(({members:t},e)=>{let n=()=>t.filter(o=>A().nodes[o]);return I(()=>[
de(),mc(),...n()],()=>Mp(e,n(),mc()))}),xc=I(()=>[A(),de()],()=>{let{nodes:t,nodeIndices:e}=A();return e.length<=wp||!et().
free?[]:u.communities.flatMap(({members:n},o)=>n.reduce((s,i)=>s+Number(t[i]),0)>=xp?kp[o]():[])});function Mp(t,e,n){let o={
x:fc(e.map(c=>u.nodes[c].x)),y:fc(e.map(c=>u.nodes[c].y))},r=e.map(c=>({node:u.nodes[c],away:Math.hypot(u.nodes[c].x-o.x,
u.nodes[c].y-o.y)})).sort((c,m)=>c.away-m.away||c.node.index-m.node.index).slice(0,Math.ceil(Sp*e.length)).map(({node:c})=>c),
s=new Set(pc(r)),i=Math.max(...[...s].map(({size:c})=>c)),a=r.filter(c=>s.has(c)||c.size>i);return{community:t,middle:o,
corners:pc(a.flatMap(c=>Tp(c,c.size+n)))}}function Tp({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/
6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function fc(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function pc(t){
let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...hc(e),...hc(e.reverse())]}function hc(t){let e=[];for(let n of t){for(;e.
length>1&&Ep(e[e.length-2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Ep(t,e,n){return(e.x-t.x)*(n.
y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function yc(t,e){return Math.min(Math.max((uc-t/e)/(uc-yp),0),1)}function bc(t,e,n,o){let r=yc(
n,o);if(r){t.globalAlpha=bp*r;for(let{community:s,corners:i}of xc()){t.fillStyle=B().communities[fn(s)],t.beginPath();for(let{
x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function vc(t,e,n){let o=[];if(yc(t,e)<.5)return o;
let r=ro(),s=St(h("overlay",HTMLCanvasElement));s.font=kc();for(let{community:i,middle:a}of xc()){let{nodes:c}=A(),f=u.communities[i].
members.filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),p=Math.max(...f.map($=>s.measureText($).width))/2,g=wc*f.length,
w=($,Z,W)=>Math.max(Math.min($,W),Z),M=w(a.x*t,n.left*t+p,n.right*t-p),O=w(a.y*t-g/2,n.top*t,n.bottom*t-g),N=[0,-g,g].map(
$=>({lines:f,left:M-p,right:M+p,top:O+$,bottom:O+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));N&&(r.
add(N,-1),o.push(N))}return o}function Sc(t,{lines:e,left:n,right:o,top:r},s){t.font=kc(),t.textAlign="center",t.textBaseline=
"alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=B().ground,t.fillStyle=B().ink,e.forEach((i,a)=>{let[c,m]=[s.
x+(n+o)/2,s.y+r+a*wc+gc];t.strokeText(i,c,m),t.fillText(i,c,m)})}function kc(){return`600 ${gc}px ${Rt}`}var $p=.16,Np=.5,Mc=.1;function mo(t,e,n,o){let{map:r,rings:s}=et();if(r)return Op(t,e,r,e.scale/n);bc(t,e,n,o);for(let i of[
...s].reverse())Ap(t,e,i*e.scale,e.scale/n)}function Ap(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=B().edge,t.lineWidth=
r,t.globalAlpha=Mc,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*Mc,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function Op(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=B().edge,t.lineWidth=r,t.
globalAlpha=$p,Tc(t,e,n),t.fill(),t.globalAlpha=Np,Tc(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function Tc(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,m]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,m):t.moveTo(c,m)})}var Ip={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function fo(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Rt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=B().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
B().ink,t.fillText(u.nodes[e.node].short,r,s)}function Ec(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Rt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=B().ink,t.fillText(e,n/2,o/2)}function $c(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=K()?.edges[e.index]?.kind;
t.strokeStyle=o?B().accent:r?B().changes[r]:B().brightEdge,t.setLineDash(r?Ce[r]:[]),as(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function as(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function De(t,e,n){let{fill:o,border:r}=pn(e),{shape:s}=u.types[e.type];po(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=lo(e,n.scale),t.strokeStyle=r,t.stroke()}
function cs(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];po(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function po(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Ip[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Lp=1e3,Nc=120,Pe=h("overlay",HTMLCanvasElement),ct=document.createElement("canvas"),H={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function rt(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:T.getScale()}}function ue(t=0){H.until=
performance.now()+t+Nc,window.clearTimeout(H.timer),H.timer=window.setTimeout(()=>{H.timer=0,H.blurred&&Nt()},t+Nc)}function ls(){
window.clearTimeout(H.timer),H.timer=0,ho()}function ho(){H.sharp=null,H.pictured=null}function hn(){return H.blurred}function Ac(){
let t=Bp(),e=o=>o.width===t.width&&o.height===t.height,n=H.timer!==0&&performance.now()<H.until;n&&!H.pictured&&H.sharp&&
e(Pe)&&Cp(t,H.sharp),H.blurred=n&&H.pictured!==null&&e(ct),T.body.nodeIndices=H.blurred||Oc()?[]:A().nodeIndices}function Oc(){
return A().nodeIndices.length>Lp}function Ic(t){if(!Oc())return;let{clientWidth:e,clientHeight:n,width:o}=t.canvas,r=rt();
t.save(),t.setTransform(o/e,0,0,o/e,0,0);for(let s of A().nodeIndices){let{x:i,y:a,size:c}=u.nodes[s],[m,f,p]=[r.x+i*r.scale,
r.y+a*r.scale,2*c*r.scale];m>-p&&f>-p&&m<e+p&&f<n+p&&De(t,u.nodes[s],r)}t.restore()}function ds(){H.sharp=rt(),H.pictured=
null}function Cp(t,e){if((ct.width!==t.width||ct.height!==t.height)&&(ct.width=t.width,ct.height=t.height),![t,Pe].every(
({width:o,height:r})=>o&&r))return;let n=St(ct);n.clearRect(0,0,ct.width,ct.height),n.drawImage(t,0,0),n.drawImage(Pe,0,
0),St(Pe).clearRect(0,0,Pe.width,Pe.height),H.pictured=e}function Lc(t){if(!H.pictured||!ct.width||!ct.height)return;let e=ct.
width/t.canvas.clientWidth,{x:n,y:o,scale:r}=rt(),s=r/H.pictured.scale,i=Math.round((n-H.pictured.x*s)*e),a=Math.round((o-
H.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(ct,i,a,Math.round(ct.width*s),Math.round(ct.height*s)),
t.restore()}function Bp(){let t=h("network").querySelector("canvas");if(!t)throw new Error("vis-network has no canvas.");
return t}var us=4,Rp=.5,Dp=52,Pp=2.5,Cc=350,go=1,ms={left:-1/0,right:1/0,top:-1/0,bottom:1/0},me=!0,fs=0;function Vt(){return ms.
left>-1/0}function gn(){return fs}function Fe(t=!1){me=!0,kt({...ps(),animated:t})}function ps(){let{scale:t,position:e,
offset:n}=mn(),o=h("network").clientWidth/2-us,r=h("network").clientHeight,[s,i]=[us-r/2-n.y,r/2+n.y-us];return ms={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},go=t,{position:e,scale:t,offset:n}}function At(){return{scale:go,frame:ms}}
function Bc(){return me}function _e(){me=!1,fs+=1}function kt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){fs+=
1;let r=o&&Fn();r&&ue(Cc),T.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Cc,easingFunction:"easeInOutQuad"}})}
function He(t){me=!1;let e=Math.min(Math.max(T.getScale()*t,go/4),10);kt({position:T.getViewPosition(),scale:e,animated:!0})}
function Rc(t,e){me=!1;let{x:n,y:o}=T.getViewPosition(),r=T.getScale();ue(),kt({position:{x:n+t/r,y:o+e/r},scale:r})}function wo(){
if(!d.selected)return;let t=it(u,d.selected).flatMap(c=>tt(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[wn(),Pc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let m=T.canvasToDOM(c);return m.x>40&&m.y>30&&m.x<o-n-40&&m.y<r-e-40})&&!e)return;
me=!1;let i={x:$e(t.map(c=>c.x)),y:$e(t.map(c=>c.y))},a=e?Math.max(T.getScale(),Rp):T.getScale();kt({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function Dc(t,e){me=!1;let n=mn(t,{beside:Pc(),covered:Math.max(wn(),0)});kt({...n,
scale:Math.min(n.scale,Pp*go),animated:e})}function Pc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function wn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Dp:0}var Fp=350,_p=600,Hp=2500,fe=null,hs=0;function pe(){return fe}function xn(){fe&&(window.cancelAnimationFrame(hs),ne(fe.
places),fe=null,ls())}function gs(){let t=fe?.look;xn(),t?.()}function jc(t,e,n){let o=u.nodes.map(({x:N,y:$})=>({x:N,y:$}));
if(window.cancelAnimationFrame(hs),fe=null,o.some(({x:N,y:$},Z)=>N!==t[Z].x||$!==t[Z].y)&&ne(t),ls(),!Vt())return;let[r,
s]=[Fc(),ps()],{nodeIndices:i,drawnIndices:a}=A(),c=Math.max(...i.map(N=>Math.hypot(o[N].x-t[N].x,o[N].y-t[N].y)),0),m=i.
length<=_p&&a.length<=Hp;if(c*r.scale<1||!m||!Fn()){e&&i.length?kt({...s,animated:c*r.scale<1}):Nt();return}e&&kt(s);let f=e?
Fc(s):r,[p,g]=[performance.now(),gn()],w=()=>{gn()===g&&Hc(f,f.scale)};fe={places:t,scale:f.scale,labels:n(),look:w};let M=()=>{
let N=Math.min((performance.now()-p)/Fp,1),$=N*N*(3-2*N);if(N===1)return O();ne(t.map((Z,W)=>_c(o[W],Z,$))),gn()===g?Hc(
_c(r,f,$),r.scale*(f.scale/r.scale)**$):Nt(),hs=window.requestAnimationFrame(M)},O=()=>{gs(),gn()!==g?Nt():e&&wo()};M()}
function Fc(t){let{position:e,scale:n,offset:o}=t??{position:T.getViewPosition(),scale:T.getScale(),offset:{x:0,y:0}};return{
x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function _c(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function Hc({x:t,y:e},n){
T.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),jp=2500,Wp=300,Wc=2500,yn=I(()=>[T.getScale(),At().frame,A(),de()],()=>vc(T.getScale(),
At().scale,At().frame)),he=I(()=>[T.getScale(),At().frame,A(),de()],()=>{let t=T.getScale(),{scale:e,frame:n}=At(),{nodeIndices:o}=A(),
r=qc()*(t/e)**2,s=o.slice(0,Math.ceil(r/Wc)),i=r<o.length*jp,a=t===e?[...yn(),qp(n,t)]:yn();return ts(s,o,t,n,{crowd:i,taken:a})});
function qp(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{left:r-_.clientWidth+n,top:s-
_.clientHeight+o,right:r,bottom:s}}function bn(){if(!Vt())return;let t=St(_),e=window.devicePixelRatio||1,[n,o]=[_.clientWidth,
_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),_.height=Math.round(o*
e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),ws(t,rt())}function Up(){let t=at(),e=t?null:d.selected??d.hovered,
n=t?zp(t):e&&Vp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!qt(o,e)&&Yp(n,o);return Gp(n)}function Gp(t){
let e=t.nodes.filter(tt);return e.length?{...t,nodes:e,edges:t.edges.filter(un),ringed:t.ringed.filter(tt),pointed:t.pointed.
filter(tt)}:null}function zp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Vp(t){return{...ee(t),ringed:it(u,t),accented:new Set,pointed:[]}}function Yp(t,e){for(let n of it(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...it(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function ws(t,e){if(u.nodes.length&&!A().nodeIndices.length)return Ec(t,"The f\
ilters leave nothing to show.");let n=Up(),o=new Set(n?n.nodes:[]),r=pe();if(r)Kp(t,r,e,o);else for(let s of yn())Sc(t,s,
e);for(let s of r?[]:he())!o.has(s.node)&&Uc(s,e)&&fo(t,s,e);n&&(t.globalAlpha=B().veil,t.fillStyle=B().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,Qp(t,n,e))}function Kp(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[m,f]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];fo(t,i,{
...r,x:r.x+m,y:r.y+f})}}function qc(){return _.clientWidth*_.clientHeight}function Jp(t,{x:e,y:n,scale:o}){let[r,s]=[_.clientWidth,
_.clientHeight];return t.filter(i=>{let a=u.nodes[i],[c,m,f]=[e+a.x*o,n+a.y*o,a.size*o+Wp];return c>-f&&m>-f&&c<r+f&&m<s+
f})}function Uc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+n<_.clientHeight}function Qp(t,{
nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=At();for(let f of[...n].reverse())$c(t,u.edges[f],i,r.has(
f));for(let f of[...e].reverse())De(t,u.nodes[f],i);for(let f of o)cs(t,u.nodes[f],i,B().accent,2.5);for(let f of s)o.includes(
f)||cs(t,u.nodes[f],i,B().ink,1.5);let c=[...new Set([...o,...s,...Jp(e,i)])],m=Math.ceil(qc()/Wc);for(let f of ts(c.slice(
0,m),e,i.scale,a,{ringed:o}))Uc(f,i)&&fo(t,f,i,o.includes(f.node))}var zc=5,Xp=5,Zp=40;function Gc(t,e=0){let n=rt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Vc(o,r,(zc+e)/n.scale)??
th(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=eh(o,r,(Xp+e/2)/n.scale);return i===null?null:V(i)}function xs(t){let e=rt();
return Vc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,zc/e.scale)}function Vc(t,e,n){let o=null,r=1/0;for(let s of Yc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function th(t,e){if(d.selected)return null;let n=he().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function eh(t,e,n){let o=null,r=n;for(let s of Yc().
edges){let i=u.edges[s],a=nh(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Yc(){let{nodeIndices:t,
drawnIndices:e}=A();if(!d.selected)return{nodes:t,edges:e};let n=ee(d.selected);return{nodes:[...n.nodes.filter(tt),...t],
edges:n.edges.filter(un)}}function nh(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function Kc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Bt(
null);if(n.buttons)return vn();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=Gc(r);Bt(s),oh(s,r)},Zp)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Bt(null),vn()}),T.on("click",
({pointer:n,event:o})=>{vn(),D(Gc(n.DOM,o?.pointerType==="touch"?8:0))}),T.on("zoom",vn)}function oh(t,e){if(!t)return vn();
let n=h("tip");n.replaceChildren(...rh(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function rh(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[k(o.label,"strong"),l("span",{text:S(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
k(u.nodes[e.a].label)," – ",k(u.nodes[e.b].label)),l("span",{text:S(e.weight,"sentence")})]}function vn(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var sh=6,X=null;function Jc(){return X!==null}function ih(t){if(X)return ys();if(!et().free||t.button||t.shiftKey||!t.isPrimary)
return;let e=h("drawing").getBoundingClientRect(),n={x:t.clientX-e.left,y:t.clientY-e.top},o=pe()&&xs(n);pe()&&(gs(),Nt());
let r=o??xs(n);if(r===null||t.pointerType==="touch"&&!ah(r))return;let{x:s,y:i}=u.nodes[r],a=rt();X={node:r,pointer:t.pointerId,
from:{x:t.clientX,y:t.clientY},home:{x:s,y:i},start:o===null?{x:s,y:i}:{x:(n.x-a.x)/a.scale,y:(n.y-a.y)/a.scale},moves:!1},
T.interactionHandler.options.dragView=!1}function ah(t){return d.selected?.kind==="node"&&d.selected.index===t}function ch({
pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,n-X.from.y];if(!X.moves&&Math.hypot(o,
r)<sh)return;X.moves=!0;let{scale:s}=rt();Object.assign(u.nodes[X.node],{x:X.start.x+o/s,y:X.start.y+r/s}),Bt(R(X.node)),
bn()}function ys(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,moves:o}=X;if(X=null,T.interactionHandler.
options.dragView=!0,!o)return;Bt(null);let{x:r,y:s}=u.nodes[e];t?uo(e,{x:r,y:s}):Object.assign(u.nodes[e],n)}function Qc(){
h("network").addEventListener("pointerdown",ih,{capture:!0}),window.addEventListener("pointermove",ch),window.addEventListener(
"pointerup",ys),window.addEventListener("pointercancel",()=>ys())}var lh=1500,dh=.25,uh=.2;function mh(){let t=A().drawnIndices.length>lh?dh:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function xo(t,e){let n=mh();t.strokeStyle=B().edge;let o=e.scale/T.getScale();for(let r of A().
drawnIndices){let s=u.edges[r],i=K()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?uh:0),1),i&&(t.strokeStyle=B().changes[i]),i&&t.setLineDash(Ce[i].map(a=>a*o)),as(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function bs(t){return t!==Tt?u.communities[t].name:Wt(u,0)===Tt?"No communities":"Smaller communities"}function vs(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Tt)-+(e===Tt)||t-e).map(([t,e])=>({community:t,colour:os(t),text:bs(t),count:e}))}
function Ss(t){return!d.communities.length||d.communities.includes(t)}function fh(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...vs().map(ph)),e&&E(t,`[data-community="${e}"]`)?.focus())}function ph({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:Ss(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Stop filtering by this community":"Filter by this community",onclick:()=>x(
{communities:r?s:[...s,t].sort((i,a)=>i-a)})},Pn(e),k(n),l("span",{class:"type-count",text:y(o)})))}function Xc(){let t=l(
"ul",{class:"communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,
b()],()=>fh(t))}function ks({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${S(i,o)} in ${S(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${S(e[1],o)}, in ${y(n[0])} → ${S(n[1],"article")}`}function Zc(t){
let e=_a(t),n=e&&ks(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Dt(t){let[e,n]=[()=>Bt(t),()=>Bt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Sn(t){
let e=u.nodes[t],n=R(t);return l("button",{type:"button",class:"end",...Dt(n),onclick:()=>D(n)},J(u.types[e.type]),k(e.label))}
function yo(t){let e=R(t);return l("button",{type:"button",class:"inline-name",...Dt(e),onclick:()=>D(e)},k(u.nodes[t].label))}
function bo(t,e,n,o){let r=u.nodes[t],s=R(t),i=l("button",{type:"button",class:"ranked-name",...Dt(s),onclick:()=>D(s)},
J(u.types[r.type]),k(r.label),Pi(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:sn(n,d.rank)}));
let a=V(o),c=d.rank!=="weight"&&sn(U()[o],d.rank),m=l("button",{type:"button",class:"ranked-number",text:y(n),...Dt(a),onclick:()=>D(
a),"aria-label":`${S(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),m)}function lt(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=ot([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function Ms(t,e,n,o){let r=h(t,HTMLInputElement);
lt(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=S(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function vo(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function je(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var hh=12,gt=jt(u.articles);function So(t){return t.length===1?Te(t[0]):`${y(t.length)} of ${y(gt.length)} sources`}function Ts(t){
let e=gt.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===gt.length?null:e})}function gh({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??gt.map(o=>o.name));e.checked?n.add(t):n.delete(t),Ts(n)}});
return e}function wh({name:t,count:e},n){return l("label",{class:"switch"},n,k(Te(t)),l("span",{class:"type-count",text:y(
e)}))}function tl(){let t=gt.map(gh),e=gt.map((s,i)=>wh(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=gt.length<hh;let o=gt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";lt("sources",gt.length<2&&o),n.addEventListener("input",()=>{let s=P(n.value);e.forEach((i,a)=>{i.hidden=!P(Te(gt[a].
name)).includes(s)})});let r=()=>gt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>Ts(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
gt.map(({name:i})=>i));for(let i of r())s.delete(i);Ts(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(gt[a].name)})})}var xh=2,Yt=L.map(z),kn=jt(u.articles).map(({name:t})=>t),Eo=["First","Second"],ko=l("select",{id:"compare-by",onchange:()=>x(
{compare:bh(ko.value)})},l("option",{value:"",text:"Nothing"}),Yt[0]!==Yt.at(-1)&&l("option",{value:"periods",text:"Two \
periods"}),kn.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),Mo=Eo.map(t=>["from","until"].map(e=>yh(
`${t} period: ${e}`))),To=Eo.map(t=>l("select",{multiple:!0,size:Math.min(kn.length,6),"aria-label":`${t} group of sourc\
es`,onchange:sl},...kn.map(e=>l("option",{value:e,text:Te(e),dir:"auto"})))),ol=Eo.map((t,e)=>l("fieldset",{class:"compa\
re-side"},l("legend",{text:t}),l("span",{class:"strip-days"},Mo[e][0],l("span",{text:"–"}),Mo[e][1]),To[e])),rl=l("p",
{class:"hint",text:"The strip below the drawing also chooses the second period."}),Es=l("div",{class:"compared",id:"comp\
ared"}),el=l("span",{class:"frame-changes"},...Object.keys(Xt).map(t=>l("span",{},cl(t),t)));function yh(t){return l("in\
put",{type:"date",min:Yt[0],max:Yt.at(-1),"aria-label":t,onchange:sl})}function bh(t){if(t==="sources")return{by:t,sides:[
kn.slice(0,1),kn.slice(1)]};if(t!=="periods")return null;let[e,n]=[Yt[0],Yt[Yt.length-1]],o=Yt.find((s,i)=>s>e&&i>=(Yt.length-
1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,sides:[[e,vh(r[0])],[...r]]}}function vh(t){
return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function sl(){let{compare:t}=d;if(!t)return;let e=t.sides.
map((n,o)=>{if(t.by==="sources")return[...To[o].selectedOptions].map(({value:i})=>i);let[r,s]=Mo[o].map(({value:i})=>i);
return Ct(r)&&Ct(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function il({by:t,
sides:e}){return e.map(n=>t==="sources"?So(n):Lt(n[0],n[1]))}function al(){return d.compare?`Compared: ${il(d.compare).join(
" with ")}`:""}function cl(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":Ce[t].join(" "),"stroke-w\
idth":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return C("svg",{viewBox:"0 0 48 12",class:`chan\
ge-sign ${t}`,"aria-hidden":"true"},C("path",n),C("circle",o))}function nl(t,e,n){return t.filter((o,r)=>o?.kind===e&&n[r]).
length}function Sh({nodes:t,edges:e}){let n=b(),o=Object.entries(Xt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
cl(s),s),l("td",{text:y(nl(t,s,n.nodes))}),l("td",{text:y(nl(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function kh({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Xt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,xh)),o=e.filter(({likelihood:r})=>Math.abs(r)>=zr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(Mh)),l("p",{class:"hint",text:`Edges whose share changed: ${y(e.length)}. Of these, with a G² of at l\
east ${zr}, which chance alone gives in 1 of 20 cases: ${y(o)}.`})]}function Mh(t){let e=V(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Dt(e),onclick:()=>D(e)};return l("li",{},
l("button",i,r," – ",s),` ${ks(t,"sentence")}`)}function Th(){let{compare:t}=d,e=K();h("compare-form",HTMLDetailsElement).
open||=t!==null,ko.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of To[i].options)
c.selected=a.includes(c.value);else for(let[c,m]of Mo[i].entries())m.value=a[c];for(let[i,a]of ol.entries()){a.hidden=!t,
To[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),el.hidden=!e,E(document,".frame-legend")?.append(el),rl.hidden=t?.by!=="period\
s",t&&Q(),Es.hidden=!e,!t||!e)return;let{sizes:n}=e,o=il(t).map((i,a)=>`${Eo[a]}: ${i}, ${S(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";Es.replaceChildren(...ot([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles wit\
hout a date are in neither: ${y(r)}.`}),Sh(e),...kh(e)]))}function ll(){let t=h("compare");t.hidden=ko.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),ko),...ol,rl),Es),v(()=>[d.compare,K(),b()],Th)}var dl={types:()=>d.types.every(Boolean)?"":$h(),minimum:()=>d.minimum>1?`At least ${S(d.minimum,"sentence")}`:"",focus:()=>d.
focus?Eh(d.focus):"",rank:()=>d.rank===Et(u).rank?"":`Ranked by ${bt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${S(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>Nh(),
compare:al,period:()=>d.period?Lt(...d.period):"",sources:()=>d.sources?So(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Qt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:$s};
function $s(){return d.moved.length?`${S(d.moved.length,"node")} moved`:""}function Eh({node:t,depth:e,rings:n}){return`\
Within ${S(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function $h(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Nh(){let{communities:t}=d;
return t.length===1?`Community of ${bs(t[0])}`:t.length?`${y(t.length)} communities`:""}function ul(){return Object.entries(
dl).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Ah=new Set(["types","minimum"]);function Oh(t){let e={...Et(u),
focus:null,moved:[]};x({[t]:e[t]})}function Ih(){let t=Object.entries(dl).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Ah.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>Oh(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(E(
n,"button")??E(h("more-filters"),"summary"))?.focus()}function ml(){h("reset").addEventListener("click",()=>{x({...Et(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],Ih)}var ge=16,Lh=400;function Ao(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*ge,s=ul(),i=[h("counts").textContent,
$s(),d.view==="map"&&Zn(u.map),u.about.built&&`built ${G(u.about.built)}`],a=n?[...$o(u.about.title,r,1.5*o,!0),...$o(i.
filter(Boolean).join(" · "),r,o),...$o(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Dh(Ch(),r,o),...$o(e,r,o)];
return{above:a,below:c,top:fl(a),bottom:fl(c)}}function Mn(t,e,n){let o=n+ge/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=hl(r);let s=ge;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=pl(r),t.fillStyle=B().ink,t.fillText(i,s+(a?Ns(r):0),o),s+=Oo(r,i)+(a?Ns(r):0)+ge}}function Ch(){let t=u.types.flatMap(
(r,s)=>{let i=A().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||K()?B().muted:r.colour;return i?[{
text:r.plural,sign:No(r.shape,a)}]:[]});if(K())return[...t,...Bh()];let e=A().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:No("square",B().muted,!0)},o=d.colours==="community"?vs().filter(({community:r})=>Ss(r)).
map(({colour:r,text:s})=>({text:s,sign:No("dot",B().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Bh(){return Object.
keys(Xt).map(t=>({text:t,sign:No("dot",B().changes[t],t==="went"||t==="shrank")}))}function No(t,e,n=!1){return(o,r,s,i)=>{
po(o,t,r,s,i),o.fillStyle=n?B().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function $o(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of ft(t,Lh).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&Oo(r,a)<=e?s[s.length-1]=a:s.push(...Rh(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function Rh(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&Oo(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Dh(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ft(s,60),sign:i},c={letters:n,parts:[]},m=Oo(c,a.
text)+Ns(c)+ge;m>r+ge&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=m}return o}function pl({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Rt}`}function hl({letters:t}){return Math.round(1.5*t)}function Ns({letters:t}){
return 1.5*t}function Oo(t,e){let n=St(_);return n.font=pl(t),n.measureText(e).width}function fl(t){return t.length?t.reduce(
(e,n)=>e+hl(n),0)+ge:0}var gl=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var Tn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(C("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=C("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
gl," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(C("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function wl(t,e,n){let o=C("title",{},t.replace(gl,"\
 "));return C("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Rt,role:"img"},o)}function xl(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Io=2,Ph=18,Fh=100;function yl({ground:t,credit:e}){return ns(t,()=>bl(Ao(_.clientWidth,{credit:e})))}function bl(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Io,height:o*Io}),s=St(r);return s.scale(
Io,Io),s.fillStyle=B().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Sl(s),s.restore(),Mn(s,t.above,0),Mn(s,t.below,t.top+n),r}function vl({ground:t,credit:e}){return ns(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=Ao(n,{credit:e}),s=r.top+o+r.bottom,i=wl(u.about.title,n,s),a=new Tn(i);a.fillStyle=B().ground,
a.fillRect(0,0,n,s);let c=C("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Sl(new Tn(c)),Mn(
a,r.above,0),Mn(a,r.below,r.top+o),i})}function Sl(t){let e=rt();mo(t,e,e.scale,At().scale),xo(t,e);for(let n of A().nodeIndices)
De(t,u.nodes[n],e);ws(t,e)}function As(){return bl(Ao(_.clientWidth,{titled:!1,letters:Ph}))}function kl(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=As();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,Fh)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var Ml={x:0,y:0,scale:1},_h=100,Is=0;function Hh(){let t=T.getScale();if(t!==Is){Is=t;for(let e of u.nodes)T.body.nodes[e.
index].options.borderWidth=lo(e,t)}}function jh(t){if(hn())return Lc(t);Hh(),mo(t,Ml,T.getScale(),At().scale),xo(t,Ml),Ic(
t)}function Wh(){hn()||!Vt()||(bn(),ds())}function Tl(){if(Vt()){if(ho(),hn())return Nt();bn(),ds()}}function qh(){let t=()=>{
Jc()||(xn(),_e(),ue())};for(let e of["dragStart","dragging","zoom"])T.on(e,t)}function Ls(){ht()||(ho(),Vt()&&Nt())}var Cs=null,
Lo=0;function El(){window.clearTimeout(Lo),Lo=0;let t=et()!==Cs;Cs=et(),jc(le(),t,he)}function Uh(){if(!Vt()||et()===Cs||
!is())return El();window.clearTimeout(Lo),Lo=window.setTimeout(El,_h)}function Os(){sc()&&(rs(),Ls())}function $l(){let t=E(
h("network"),"*");t&&(t.tabIndex=-1),T.on("initRedraw",Ac),T.on("beforeDrawing",jh),T.on("afterDrawing",Wh),qh(),T.on("r\
esize",()=>queueMicrotask(()=>{Bc()&&Fe()})),h("zoom-in").addEventListener("click",()=>He(1.4)),h("zoom-out").addEventListener(
"click",()=>He(1/1.4)),h("zoom-all").addEventListener("click",()=>Fe(!0)),h("drawing").addEventListener("keydown",zh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Os),v(()=>[d.theme,d.colours],Os),v(()=>[K()],()=>{
Is=0,rs(),Ls()}),Qc(),Xc(),kl(Os),v(()=>[et(),d.moved],Uh),v(()=>[A(),d.view],Ls),v(()=>[d.selected,d.view,at()],Tl),v(()=>[
d.hovered],()=>{hn()||Tl()}),v(()=>[d.selected,d.view],()=>{pe()||wo()})}function Gh(t,e){if(d.selected?.kind!=="node")return;
let{index:n}=d.selected,[{x:o,y:r},s]=[le()[n],T.getScale()];uo(n,{x:o+t/s,y:r+e/s})}function zh(t){if(t.target!==h("dra\
wing")||!xt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Gh:Rc,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(
0,-e),ArrowDown:()=>n(0,e),"+":()=>He(1.25),"=":()=>He(1.25),"-":()=>He(.8),0:()=>Fe(!0)};o[t.key]&&(t.preventDefault(),
o[t.key]())}var Vh=1500,Co=l("p",{class:"frame-hint","aria-hidden":"true"}),Nl=0;function Al(t){Co.textContent=t,Co.classList.add("s\
hown"),window.clearTimeout(Nl),Nl=window.setTimeout(()=>Co.classList.remove("shown"),Vh)}function Yh(t){t.ctrlKey||t.metaKey||
document.hasFocus()||(t.stopPropagation(),Al("Ctrl + wheel zooms; so does the wheel after a click"))}var En=null;function Kh(t){
let[e,n]=t.touches,o=En;if(En=n?{x:(e.clientX+n.clientX)/2,y:(e.clientY+n.clientY)/2}:null,!En)return t.type==="touchmov\
e"&&Al("Two fingers move and zoom");if(t.preventDefault(),!o)return;let[r,s]=[T.getViewPosition(),T.getScale()],i={x:r.x-
(En.x-o.x)/s,y:r.y-(En.y-o.y)/s};_e(),ue(),T.moveTo({position:i,scale:s,offset:{x:0,y:0},animation:!1})}function Ol(){if(!Y)
return;h("drawing").append(Co);let t=h("network");t.addEventListener("wheel",Yh,{capture:!0,passive:!0});for(let e of["t\
ouchstart","touchmove","touchend","touchcancel"])t.addEventListener(e,Kh,{capture:!0,passive:!1})}function Jh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
lt("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);je("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),lt("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Qt(o)]);je("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function Qh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Il(){Jh(),v(()=>[d.problem],Qh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[Ut(d)],()=>{Ut(d)&&Q()})}var Bs={width:320,height:40},Xh=60,Rs=["from","until"];function Zh(){let{days:t,counts:e}=jn(L,Xh),n=L[L.length-1]-L[0]+
1,o=Math.max(...e),[r,s]=Ll(),{width:i,height:a}=Bs;h("histogram",SVGElement).replaceChildren(...e.flatMap((c,m)=>{if(!c)
return[];let[f,p]=[m*t,Math.min((m+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=L[0]+p-1>=r&&L[0]+f<=s;return[C("rect",{x:i*
f/n,width:Math.max(i*(p-f)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Ll(){let[t,e]=[L[0],L[L.length-1]];if(!d.
period)return[t,e];let[n,o]=d.period.map(Ht);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}function tg(t){
let[e,n]=[L[0],L[L.length-1]],[o,r]=Rs.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=r),o>r&&(r=o),x(
{period:o===e&&r===n?null:[z(o),z(r)]}),Cl()}function Cl(){let[t,e]=Ll(),n=L[0],o=(n+L[L.length-1])/2;Rs.forEach((s,i)=>{
let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",G(z(c)))}),h("from").classList.
toggle("above",t>o),h("period-text").textContent=Lt(z(t),z(e));let r=u.articles.length-L.length;h("undated").hidden=!r||
!d.period,h("undated").textContent=`${S(r,"article")} without a date ${r===1?"is":"are"} left out.`,Zh()}function Bl(){let t=L.
length>1&&L[0]<L[L.length-1],e=L.length>0&&`All dated articles are of ${G(z(L[0]))}.`;if(lt("period",!t&&(e||"No article\
 has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Bs.width} ${Bs.height}`);for(let n of Rs){let o=h(
n,HTMLInputElement);o.max=String(L[L.length-1]-L[0]),o.addEventListener("input",()=>tg(n))}v(()=>[d.period],Cl)}}function eg(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function ng(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=E(e,".type-count");o&&(o.textContent=y(t[n]))})}function Rl(){
eg(),v(()=>[b()],ng)}var Ds=!u.edges.length&&"There are no edges.";function og(){lt("rank",Ds),je("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!Gt(d.rank)?" Measured over all articles.":
"",e=Ne(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function rg(){let t=Vn(u);lt(
"verb",!t.length&&"No edge says what one of its ends does with the other."),je("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function sg(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=A(),s=(m,f,p)=>m===f?S(f,p):`${y(m)} of ${S(f,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((m,f)=>m+f,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function ig(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;lt("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,vo("officials",()=>d.officials,o=>({officials:o})),vo("hide-isolates",
()=>!Qn(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Qn({...d,isolates:!0});lt("isolat\
es",Ds||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function Dl(){Rl(),Ms("minimum",
Ae(u.edges.map(e=>e.weight)),"minimum","sentence"),Ms("minimum-documents",Ae(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);lt("all",Ds||t&&"Each edge is among the strongest of a node."),
vo("all",()=>d.all,e=>({all:e})),og(),rg(),Bl(),tl(),Il(),ig(),ll(),v(()=>[A()],sg),ml()}var ag=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Bo(t){return ag.reduce((e,[n,o])=>e.replace(n,o),t)}function Ps({length:t}){return t<4?0:t<7?1:
2}var cg=[0,1,2].map(()=>new Uint8Array(256));function Fs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=cg;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let m=t.charCodeAt(
c-1);for(let f=1;f<=o;f+=1){let p=e.charCodeAt(f-1),g=Math.min(s[f]+1,i[f-1]+1,s[f-1]+(m===p?0:1));c>1&&f>1&&m===e.charCodeAt(
f-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[f-2]+1)),i[f]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Pt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[lg,dg]=[.5,.25],[Pl,Fl]=[4,3],dt=255;function _l(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((m,f)=>{let p=P(m),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:m,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:f===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:m})=>m)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Bo),nodes:t.length,others:e.length}}function Hl(t,e,n=1/0){let o=P(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Pl,a=_s(t,mg(t,o),r,s);return i&&(a=_s(t,fg(t,o),r,s)||
a),i&&!a&&_s(t,pg(t,o),r,s),ug(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Pt.sound}))}function _s(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:lg)+(i.
drawn?0:dg),m=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[m])&&(n[m]=c,o[m]=s)}return r}function ug(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function mg({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Hs(t,a=>a.startsWith(i)?0:dt)):[];return i=>i.plain.includes(e)?i.plain===e?Pt.whole:i.plain.startsWith(e)?Pt.start:i.
plain.includes(r)?Pt.word:Pt.part:s.length&&js(i,s)<dt?Pt.anyOrder:o.length>=Pl&&i.joined.startsWith(o)?Pt.joined:1/0}function fg({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Bo(r),i=s.length>=Fl;return Hs(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:dt)});return r=>{let s=js(r,o);return s<dt?Pt.sound+s/dt/4:1/0}}function pg({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=Bo(a),m=Ps(c);return Hs(e,(f,p)=>{if(c.length<Fl)return t[p].startsWith(a)?0:dt;let g=Fs(
c,f,m),w=Math.min(4,Math.abs(f.length-c.length));return g>m?dt:9*g+w+(f[0]===c[0]?0:4)})}),s=o.join(""),i=Ps(s);return a=>{
let c=js(a,r);if(c<dt)return Pt.fault+c/dt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let f=Fs(
s,a.joined,i);return f<=i?Pt.fault+(9*f+4)/dt:1/0}}function Hs(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function js({words:t},e){if(e.length>t.length)return dt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===dt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return dt;n+=r[t[s]],o|=1<<s}return Math.
min(n,dt-1)}var jl=8,Wl;function hg(){return Wl??=_l(u.nodes,u.others),Wl}function gg(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${S(o,"article")}, in the files, not drawn`}
function wg([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${S(u.unlisted,"name")} more.`:"No name or alias matches."}var $n=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Hl(hg(),
e,this.otherChosen?jl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,jl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?wg(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:m}=n?u.nodes[e]:u.others[e],f=r?null:l("small",{},"alias ",k(o)),p=s?l("small",
{text:"similar spelling"}):null,g=gg(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),l("span",{class:"found"},k(a),f,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:S(m,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function Nn(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Ro(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new $n(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var xg={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},Yl={source:"source",compare:"source",verb:"\
verb",without:"type","not-through-type":"type",matrix:"type",rank:"measure"},ql={min:["weight","sentences"],articles:["d\
ocuments","articles"]},We="~",yg=/^\d{4}-\d{2}-\d{2}~\d{4}-\d{2}-\d{2}$/;function oe(t){return JSON.stringify(t.replace(
/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function bg(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>oe(n).slice(1,-1)).join(`
`)}"""`:oe(t)}function Ws(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${bg(n)}`:[])}function Kl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Ws({title:t}),...e.flatMap(vg)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function vg({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(oe).join(", ")}]`]:[],
a=Object.entries(r).map(([c,m])=>`${oe(c)} = ${oe(m)}`);return[["[[step]]",...Ws({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Ws({...c})])]}function Jl(t){let e=o=>Array.isArray(o)?o:[];
if(!Array.isArray(t?.steps))return null;let n=e(t.steps).map(o=>({...Ul(o,["title","text","view"]),path:e(o?.path).map(String),
names:Object.fromEntries(Object.entries(o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Ul(
r,["text","article","source"]))}));return{title:String(t.title??""),steps:n}}function Ul(t,e){return Object.fromEntries(
e.map(n=>[n,String(t?.[n]??"")]))}function qs({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===
e[n]);return o.length===1?o[0].id:void 0}function Us(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");
try{r=decodeURIComponent(r)}catch{}return{field:n,value:r,ids:r.split(We).slice(0,xg[n]??0)}})}function Ql(t,e){return Us(
e.view).map(({field:n,value:o,ids:r})=>{let s=r.map(a=>qs(t,e,a)??a),i=o.slice(r.join(We).length);return`${n}=${encodeURIComponent(
s.join(We)+i)}`}).join("&")}function Xl(t,e){return e.path.map(n=>qs(t,e,n)??n)}function Gl({names:t},e){return Object.hasOwn(
t,e)?t[e]:e}function Sg({articles:t,relations:e,types:n,ranks:o}){return{source:jt(t).map(({name:r})=>r),verb:e.map(({verb:r})=>r),
type:n.map(({name:r})=>r),measure:o.map(({name:r})=>r)}}function kg(t,e){if(t==="matrix")return e.split(We);let n=t==="c\
ompare"?e.slice(2):e;return t==="compare"&&yg.test(n)?[]:[n]}function Mg(t,e,n){let o=Yl[e],r=Sg(t)[o];return kg(e,n).filter(
s=>!r.includes(s)).map(s=>s?`${o} “${s}”`:`articles without a ${o}`)}function Tg({edges:t,articles:e},n,o){if(n==="p\
eriod")return e.some(({date:i})=>i)?[]:["articles with a date"];if(!Object.hasOwn(ql,n)||!/^[1-9]\d{0,8}$/.test(o))return[];
let[r,s]=ql[n];return t.some(i=>i[r]>=Number(o))?[]:[`edges of ${o} ${s} or more`]}function Zl(t,e){let n=new Set(t.edges.
map(({a:i,b:a})=>[t.nodes[i].id,t.nodes[a].id].sort().join(We))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.
map(f=>qs(t,e,f)),m=i.flatMap((f,p)=>f&&c[p]===void 0?[Gl(e,f)]:[]);for(let f=1;a&&f<c.length;f+=1){let[p,g]=[c[f-1],c[f]];
p&&g&&!n.has([p,g].sort().join(We))&&m.push(`${o(p)} – ${o(g)}`)}return m},s=Us(e.view).flatMap(({field:i,value:a,ids:c})=>{
if(c.length)return r(c,i==="edge");if(Object.hasOwn(Yl,i))return Mg(t,i,a);let m=i==="other"?t.others:i==="article"?t.articles:
null;return m?m.some(({id:f})=>f===a)?[]:[Gl(e,a)]:Tg(t,i,a)});return[...new Set([...s,...r(e.path,!0)])]}function td(t,e,n){
let o=Us(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),s=c=>o.filter(({field:m})=>m===c).map(({value:m})=>m),[i,a]=[s(
"other"),s("article")];return Object.fromEntries([...t.nodes.filter(({id:c})=>r.has(c)).map(({id:c,label:m})=>[c,m]),...t.
others.filter(({id:c})=>i.includes(c)).map(({id:c,label:m})=>[c,m]),...t.articles.filter(({id:c})=>a.includes(c)).map(({
id:c,title:m})=>[c,m||c])])}function zl(t){return t.split(/[ \t\r\n]+/).filter(Boolean).join(" ")}var Vl=new WeakMap;function Eg(t,e){
let n=Vl.get(t)??new Map;return n.size||(t.sentences.forEach((o,r)=>{let s=zl(o.text);n.set(s,[...n.get(s)??[],r])}),Vl.
set(t,n)),n.get(zl(e))??[]}function An(t,{text:e,article:n}){let{articles:o,sentences:r}=t,s=Eg(t,e);return s.find(i=>o[r[i].
article].id===n)??s[0]??null}var nd={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},od=500,zs=["checked","doubtful"];function Po(t){return t.
map(P).sort().join("|")}function Vs({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function re(t){return t.every(e=>P(e)!=="")}function Ys(t,e){let[n,...o]=e.map(P);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Po(s)===Po(e):s.some(i=>P(i)===n))}function rd(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(P):[],i=t.filter(f=>f.section!==o||Po(f.names)!==Po(r)),a=i.filter(f=>!f.names.some(p=>s.includes(P(p)))),
c=sd(e,n)?a:[...a,e],m=$g(c);return m?{corrections:t,said:m}:{corrections:c,said:a.length<i.length?"Its other correction\
s were removed.":""}}function $g(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(P(a));for(let{section:a,
names:c}of t){let[m,f]=a==="same"?c.map(o):[];m!==f&&e.set(m,f)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(P):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:m}of t){let[f,p=f]=c,g=["drop","different"].includes(a)?
void 0:c.find(O=>r.has(P(O)));if(g!==void 0)return`${Kt(g)} is dropped: undo that first.`;if(a==="different"&&o(f)===o(p))
return`${Do(f,p)} cannot be both merged and split: undo the other correction first.`;if(a==="mark"&&c.length>1&&o(f)===o(
p))return`${Do(f,p)} are merged, so there is no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(f)}`,
M=s.get(w);if(M!==void 0&&M!==m)return`Merged nodes cannot have two ${a==="type"?"types":"names"}: ${Do(M,m)}.`;s.set(w,
m),a==="rename"&&i.set(P(f),P(m))}for(let a of i.keys()){let c=new Set([a]),m=i.get(a);for(;m!==void 0&&i.has(m)&&!c.has(
m);)m=i.get(c.add(m)&&m);if(m===a&&c.size>1)return"Names cannot be exchanged in a circle: choose another name for one of\
 them."}return""}function sd({section:t,names:e,value:n,note:o},r){let s=e.map(m=>Ng(m,r)),[i,a]=s;return{same:()=>i!==void 0&&
i===a,different:()=>i!==void 0&&i!==a&&!i.names.has(P(e[1])),drop:()=>s.every(m=>m===void 0),rename:()=>i?.label===n,type:()=>i!==
void 0&&r.types[i.type].name===n,mark:()=>{let m=e.length>1?Zi(r,i?.index,a?.index):r.nodes[i?.index??-1];return m?(!n||
m.mark===n)&&(!o||m.note===o):!n&&!o}}[t]()}var ed=new WeakMap;function Ng(t,e){let n=ed.get(e);if(!n){let o=[...e.nodes.
map(r=>({...r,aliases:r.forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,
called:a,aliases:c})=>({own:a.map(P),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(P))}}));n=new Map(o.flatMap(
({named:r})=>[...r.names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);ed.set(e,n)}return n.get(
P(t))}function id(t,e){try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>Ag(o,e)&&!sd(o,e)):[]}catch{return[]}}
function Ag(t,{types:e}){let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(
nd,n)||!i.every(m=>typeof m=="string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(
a)&&["",...zs].includes(r)&&r+s!=="",rename:a===1&&re([r]),type:a===1&&e.some(({name:m})=>m===r)};return re(o)&&c[n]}function Ks(t){
return["# Corrections from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(
nd).flatMap(([n,o])=>{let r=t.filter(s=>s.section===n).flatMap(o?Og:Ig);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}\
]`,...r]:[]}),""].join(`
`)}function Gs(t){return oe(t.replace(/[^\P{Cc}\t\n\r]/gu," "))}function Og({section:t,names:e,value:n,note:o}){let r=e.
map(Gs);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}\
]`,n&&`as = "${n}"`,o&&`note = ${oe(o)}`].filter(Boolean).join(", ")} },`]}function Ig({names:t,value:e}){return[`${Gs(t[0])}\
 = ${Gs(e)}`]}function ad({section:t,names:e,value:n,note:o}){let[r,s]=e,i=s===void 0?Kt(r):Do(r,s);return{same:`Merge ${i}`,
different:`Split ${i}`,drop:`Drop ${Kt(r)}`,rename:`Rename ${Kt(r)} to ${Kt(n)}`,type:`Change the type of ${Kt(r)} to ${n}`,
mark:[i,n&&`${n}`,o&&Kt(o)].filter(Boolean).join(": ")}[t]}function Do(t,e){return`${Kt(t)} and ${Kt(e)}`}function Kt(t){
return`“⁨${ft(t,80)}⁩”`}function qe(){return xa(u,d)}function Ue(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...Wr(u),focus:null})})}function Js(){let t=h("details").contains(document.activeElement);D(null),t&&h("drawing").focus()}function Ge(t,e,...n){
let o=ut("Close details",Js);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function Fo({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),Ue())}function _o(t,[e,n],o){let{first:r,last:s}=Wa(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&G(r)],["Last seen",s&&G(s)]],a=Qs(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Zc(t)):a}function Qs(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function ze(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Ho({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(k(e)),n}function jo(){return!Y&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),E(e,"summary")?.focus()}})}
function Wo(){return!Y&&l("div",{id:"pending"})}function we(t,e,n="",o=""){let{corrections:r,said:s}=rd(d.corrections,{section:t,
names:e,value:n,note:o},u);x({corrections:r}),h("corrected").textContent=s}function Lg(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function Zs(t,e){let n=t.map(o=>{let r=ad(o),s=()=>{Lg(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function Xs({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Vs(u,{kind:t,index:e}),
s=Ys(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function Cg(t){let e=zs.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Xs(t);o===s&&o===a?h("corrected").textContent=cd:we(
"mark",r,o===s?a:o,i)}})),n=ld("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Xs(t);we("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=cd)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var cd="graphkit.toml h\
as it: remove it there.";function ld(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:od,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Bg(t){let{index:e,called:n,forms:o}=t,[r]=n,s=ld("name","Name",f=>{if(!re([f]))return ti();we("rena\
me",[r],f),u.nodes.some(g=>g.index!==e&&g.label===f)&&(h("corrected").textContent="Another node has this name; “Merge wi\
th” merges both.")}),i=l("select",{id:"correct-type",onchange:()=>we("type",[r],i.value)});i.append(...u.types.map(f=>l(
"option",{text:f.name,value:f.name})));let a=Nn("correct-same"),c=([f])=>{a.value="",f!==r&&re([f])&&we("same",[r,f])},m=o.
filter(({text:f,splits:p})=>p&&re([f])&&P(f)!==P(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Ro(a,"Merge with",f=>c(u.nodes[f].called),f=>c(u.others[f].called)),m.length>0&&l("div",{class:"depths",
role:"group","aria-label":"Split off"},l("span",{text:"Split off:"}),...m.map(({text:f})=>l("button",{type:"button",class:"\
depth",onclick:()=>we("different",[r,f])},k(f)))),l("button",{type:"button",class:"ask",text:"Drop this node",onclick:()=>we(
"drop",n.filter(f=>re([f])))})]}function qo(t){if(Y)return null;let e=re(Vs(u,t))?[l("p",{class:"hint",text:"The next bu\
ild applies these corrections, and shows marks and notes. “Corrections” saves them as a file."}),...Cg(t),...t.kind===
"node"?Bg(u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter\
 or a digit cannot be corrected."})],n=ze("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function ti(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Xs(e),s=Ys(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Zs(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&P(g.names[0])===P(n[0]));E(h("details"),"h2")?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:m}=u.
nodes[e.index]??{},f={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[m]?.name};for(let[p,g]of Object.entries(
f)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function dd({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Rg(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Rg(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Pr(i[e]):Kn(i[e],
r),c=s?Fr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ua(c)}`:a})),l("dd",{text:pa(
t,i[e],c)||`${o}.`})]}var nt="~";function Uo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function ud(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function ei(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ve(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ni(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Dg({edges:t,nodes:e}){return new Map(
t.map(({a:n,b:o,index:r})=>[[e[n].id,e[o].id].sort().join(nt),r]))}function md(t){let e=ni(t.nodes),n=ni(t.articles),o=Dg(
t),r=Et(t),s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Pg(),node:Ve(e,i=>s(i,"node"),i=>({selected:R(
i)})),edge:Ve(o,i=>s(i,"edge"),i=>({selected:V(i)})),other:Ve(ni(t.others),({other:i})=>i,i=>({other:i,selected:null})),
path:Fg(t,e),"not-through":_g(t,e),"not-through-type":Hg(t),view:Uo("view",["drawing",...t.map.land?["map"]:[],"matrix",
"nodes","edges"]),matrix:Ug(t),focus:jg(t,e),moved:Wg(t,e),without:qg(t),min:ud("minimum",Ae(t.edges.map(i=>i.weight))),
articles:ud("minimumDocuments",Ae(t.edges.map(i=>i.documents))),rank:Uo("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Gg(
t),community:zg(t,e),period:Vg(t),source:Kg(t),compare:Yg(t),article:Ve(n,({article:i})=>i,i=>({article:i})),topic:Ve(e,
({topic:i})=>i,i=>({topic:i})),officials:ei("officials",r.officials),all:ei("all",r.all),isolates:ei("isolates",r.isolates),
colours:Uo("colours",["type","community"]),theme:Uo("theme",["system","light","dark"]),read:Ve(n,({reader:i})=>i,i=>({reader:i}))}}
function Pg(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}
function Fg(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(nt):"",read:([n])=>{let[o,
r,s]=n.split(nt),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(
s??"")?Number(s)-1:0}}}}}function _g(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function Hg({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function jg(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(nt):"",read:([n])=>{let[o,r,s]=n.split(
nt),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function Wg(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(nt)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function qg(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Ug(t){let e=t.types.map(({
name:o})=>o),n=Oe(t).join();return{write:({matrix:o})=>o.join()===n?"":o.map(r=>e[r]).join(nt),read:([o])=>{let[r,s,i]=o.
split(nt).map(a=>e.indexOf(a));return r>=0&&s>=0&&i===void 0?{matrix:[r,s]}:{}}}}function Gg(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function zg(t,e){return{write:({communities:n})=>n.
map(o=>o===Tt?nt:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Wt(t,t.nodes[s].community):r===nt?Tt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Vg(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(nt):"",read:([n])=>{let o=n.split(nt);return e&&
o.length===2&&o.every(Ct)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Yg(t){let e=new Set(jt(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(nt)]).map(s=>`${r+1}${nt}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${nt}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(nt));return r.every(([i,a,...c])=>Ct(
i)&&Ct(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function Kg(t){let e=jt(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function xe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function fd(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var se=md(u),oi=["story","theme","read"],Jg=Object.keys(se).filter(t=>!oi.includes(t));function Ft(){return xe(se,d,Jg)}
function Go(t){return{selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"\
drawing",matrix:Oe(u),sentences:Xn,neighbours:!1,step:null,told:"",reader:null,passage:null,...Et(u),...fd(se,t)}}function _t(){return d.step===null?void 0:d.story.steps[d.step]}function Ot(t){let e=d.story.steps[t];if(!e)return;let{theme:n}=d;
x({colours:"type",...Go(Ql(u,e)),theme:n,step:t,left:t,open:!0}),Y&&!Le()&&x({view:"drawing"});let o=Xl(u,e).join(),r=te().
findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{...d.path,number:r}}),x({told:Ft()})}function In(){
x({step:null,editing:!1})}function pd(){let t=Ft(),e=at()?.nodes.map(n=>u.nodes[n].id)??[];return{view:t,path:e,names:td(
u,t,e)}}function zo(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);x({story:{...d.story,steps:t},step:n,left:n??
0,before:null,unsaved:!0})}function On(t,e,n,...o){return[...t.slice(0,e),...o,...t.slice(e+n)]}function ri(){let t=d.step===
null?d.story.steps.length:d.step+1,e={title:"",text:"",...pd(),quotations:[]};zo(On(d.story.steps,t,0,e),t),x({told:Ft()})}
function Ye(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&zo(On(n.steps,e,1,{...o,...t}),e)}function hd(){Ye(pd()),x({told:Ft()})}
function si(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||zo(On(On(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function gd(t){
let{story:e,step:n}=d;zo(On(e.steps,t,1),n!==null&&n>t?n-1:n),x({before:e,told:""})}function wd(){let{story:t}=d;x({story:an,
step:null,left:0,unsaved:!1,before:t})}function xd(){d.before&&x({story:d.before,before:null,unsaved:!0})}function Qg(t){
let e=q();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[
Qt(u.articles[o]),s].filter(Boolean).join(" · ")}}function ii(t){let e=q(),n=_t()?.quotations.map(o=>e&&An(e,o))??[];return t.
every(o=>n.includes(o))}function yd(t){_t()||ri();let e=q(),{quotations:n}=_t()??{quotations:[]},o=n.filter(s=>!e||!t.includes(
An(e,s)??-1)),r=t.flatMap(s=>Qg(s)??[]);Ye({quotations:ii(t)?o:[...o,...r]})}function bd(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>yd(t)});return vd(e),
e}function vd(t){let e=d.editing&&ii((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Sd(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)vd(e)})}function ai(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??k(n||o))}function Ln({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Lr(r),a=[o,n&&G(n),e?t:""].filter(Boolean).map(m=>k(m)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((m,f)=>{s.append(f?" · ":"",
m)}),s}var kd=-1;async function Md(t){let e=d.selected;if(!e)return;let n=await Q();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Xg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Yr(n,Vr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Td(n,r);t.replaceChildren(l("h3",{text:Zg(n,s,o.length)}),...eo(n,a).map(g=>ci(n,g,it(u,e),c)));let m=s.length-a.length;
m>0&&t.append(tw(Math.min(m,Ur),m),l("p",{class:"on-paper",text:`… and ${S(m,"more sentence")} in the page.`}));let f="\
printing"in document.documentElement.dataset;if(!i||i>=a.length||f)return;let p=t.querySelectorAll("li");(p[i]??p[i-1]).
focus()}function Xg(){return l("p",{class:"missing",text:d.problem})}function Zg(t,e,n){let o=e.filter(i=>Be(t,vt(i))).length,
r=e.length===n?S(n,"sentence"):`${y(e.length)} of ${S(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+
s+(o?`; ${S(o,"headline")} among them`:"")}function Td({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[
o,[r,s]]))}function tw(t,e){let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"\
more",text:n,onclick:()=>x({sentences:d.sentences+Ur})})}function ci(t,{article:e,headline:n,references:o},r,s){let i=Ln(
t.articles[e]),a=n===null?void 0:Ed(t,vt(n),r,s,"span");return l("article",{},l("h4",{},ai(e,a)),i.hasChildNodes()&&i,l(
"ul",{},...o.map(c=>Vo(t,c,r,s))))}function Vo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].
number),i=s.length===2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,m)=>{m&&i&&a.append(l("p",{class:"gap",
text:"…"}));let f=Ed(t,c,n,o),p=t.locations.get(c);p&&f.append(l("small",{class:"place"}," · ",k(p))),a.append(f)}),a.
append(bd(r)),a}function Ed({sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,m]=[e.get(n),r.get(n)],f=l(
s,{dir:"auto"}),p=M=>o.includes(M),g=0,w=m?[...a,[...m,kd]]:a;for(let M of no(w,p)){let[O,N,$]=M,Z=i.slice(O,N);if($===kd){
f.append(i.slice(g,O),l("b",{text:Z})),g=N;continue}let W=p($)?l("mark",{text:Z}):l("span",{class:"name",text:Z});if(W.style.
setProperty("--type",u.types[u.nodes[$].type].colour),p($)||W.addEventListener("click",ke=>{ke.stopPropagation(),D(R($))}),
f.append(i.slice(g,O),W),c?.has(a.indexOf(M))){let{label:ke}=u.nodes[$];p($)?f.append(" (",k(ke),")"):W.title=ke}g=N}return f.
append(i.slice(g)),f}async function Yo(t,{index:e,a:n,b:o}){let r=await Q(),s=r&&Ba(r,Vr(r,r.edges[e],b().chosen),e);if(!r||
s===null||s===void 0)return;let{article:i}=r.sentences[vt(s)],a=Ln({...r.articles[i],title:""});a.prepend(ai(i),a.hasChildNodes()?
" · ":""),t.append(l("ul",{},Vo(r,s,[n,o],Td(r,e))),a)}function $d(t){let{chosen:e}=b(),n=Dr(u,t,q(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>nw(r,t)))}function nw({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${S(s,"sentence")}`})),m=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let f=a.hasChildNodes()?null:await Q();if(!f)return;let g=Dr(u,i,f,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>ow(f,w,g,i)))}},c,a,m)}function ow(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=Vo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var rw=100,Ko=30,Nd=I(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ui(t[0],t[t.
length-1]):[]});function Jo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=sw(t),[s,i]=[on(n[0]),on(n[n.length-
1])],a=Math.max(...r),c=`most in ${on(n[r.indexOf(a)])}: ${y(a)}`,m=r.filter(g=>!g).length,f=[`${e}s by ${o} from ${s} t\
o ${i}`,c,m&&`none in ${S(m,o)}`],p=C("svg",{viewBox:`0 0 ${n.length} ${Ko}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${f.filter(Boolean).join("; ")}.`},...r.map((g,w)=>iw(w,g,a,`${on(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function sw(t){let e=Nd().length>rw,n=s=>e?s.slice(0,4):s,o=[...new Set(Nd().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function iw(t,e,n,o){let r=e?Math.max((Ko-1)*(e/n),1.5):0;return C("g",{},C("title",{},o),C(
"rect",{class:"ground",x:t,y:0,width:1,height:Ko}),C("rect",{class:"count",x:t+.1,y:Ko-r,width:.8,height:r}))}function Ad(t){let{weights:e,namedWeights:n,documents:o}=b(),r=V(t.index);return[Ge(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",jo()),l("h2",{tabindex:"-1",class:"ends"},Sn(t.a),l("span",{class:"and",text:"and"}),Sn(t.b)),Ho(t),
Wo(),Fo(r),_o(r,["Sentences",e[t.index]],o[t.index]),$d(t),l("div",{class:"sentences",id:"sentences"}),ze("measures","Co\
unts and measures",[aw(e[t.index],n[t.index]),Jo(oo(r),"sentence"),dd(t)]),qo(r)]}function aw(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function li(t){x({...t,path:d.path&&{...d.path,number:0}})}function Od(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{li({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function Id(){return d.avoided.length>0||d.avoidedTypes.length>0}function Ld(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?cw(i):[]),...d.avoided.map(lw));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function cw(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>li({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function lw(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>li(
{avoided:d.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Cn=60,dw=50;function Cd(){let e=(at()?.nodes??[]).flatMap(w=>tt(w)?u.nodes[w]:[]);if(!e.length||ht())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n,o-wn()].map(w=>Math.max(w-2*Cn,dw));if(e.map(w=>T.canvasToDOM(w)).every(({x:w,y:M})=>w>
Cn&&M>Cn&&w<Cn+r&&M<Cn+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[m,f,p,g]=[Math.min(...a),Math.max(...a),Math.min(
...c),Math.max(...c)];_e(),kt({position:{x:(m+f)/2,y:(p+g)/2},scale:Math.min(T.getScale(),r/(f-m),s/(g-p)),offset:{x:0,y:-wn()/
2},animated:!0})}function Bd({a:t,b:e},n){let o=te();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${S(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(di);return r.length?`The filters hide ${r.
join(" and ")}.`:Id()&&mw(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(fw).join(", ")}.${uw()}`}function uw(){return Gt(d.rank)?"":` Only edges whose ${bt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function mw(t,e){return to(dn(),t)[e]<1/0}function fw(t){let e=to(dn(),t).filter(n=>n<
1/0).length;return e===1?`${di(t)} has no edge${qe()?" that passes the filters":""}`:`${di(t)} is in a part of ${y(e)} n\
odes`}function di(t){return`⁨${u.nodes[t].short}⁩`}function Rd(){let t=bt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Gt(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function Dd({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Sn(t[n]),o&&Od(t[n]));return n<
e.length&&r.append(pw(u.edges[e[n]])),r}function pw(t){let{weights:e,documents:n}=b(),{index:o}=t,r=Gt(d.rank)?"":` · ${bt(
u,d.rank)} ${sn(U()[o],d.rank)}`,s=`${S(e[o],"sentence")}, ${S(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Yo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Dt(V(o)),onclick:()=>D(V(o))}),i)}var Qo={a:null,b:null},Xo={a:Nn("path-a"),b:Nn("path-b")};function _d(t){ye("a",t),ye("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Xo.b.focus()}function ye(t,e){Qo[t]=e,Xo[t].value=e===null?"":u.nodes[e].label}function hw(){
let{a:t,b:e}=Qo;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Xo[t===null?"a":"b"].
focus()}function Pd(t,e){let n=Xo[t],o=Ro(n,e,r=>{ye(t,r),hw()});return n.addEventListener("blur",()=>ye(t,Qo[t])),n.addEventListener(
"focus",()=>n.select()),o}function gw(){let{path:t}=d;t&&(ye("a",t.a),ye("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),Ld();let[e,n]=[te(),at()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?Bd(t,n):"",h("path-reset").
hidden=!t||n!==null||!qe(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Dd(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?Rd():""}function Fd(t){let[e,n]=[te(),at()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function Hd(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Pd("a","From"),Pd("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
wt("back","Previous path",()=>Fd(-1)),wt("forward","Next path",()=>Fd(1)))),l("div",{id:"path-reset"},Ue()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?Qo.a===null&&d.selected?.kind==="node"&&ye("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],gw),v(()=>[at(),d.view],Cd)}var ww=[1,2,3];function jd(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...ww.map(s=>o(s,String(s),S(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>_d(t.index)}))}var xw=3;function Wd(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,xw),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):yo(s))});let r=e.length-n.length;return l("p",{class:"community"},Pn(fn(t.community)),"Community of ",o,
r?` and ${S(r,"other")}`:"",".")}var yw=12;function qd(t){let{weights:e}=b(),n=U(),{edges:o}=ee(R(t.index)),r=d.neighbours?o:o.slice(0,yw),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>bo(yt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:S(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${bw()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,vw(t,o.length)]}function bw(){return`By ${bt(u,d.rank)}: ${Ne(u,d.rank)}`}function vw(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function Ud(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${y(u.nodes.length)}`,n=(r,s)=>r>0?`${la(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var ui=4;function Gd(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Ge(J(e),e.name,jo()),
l("h2",{tabindex:"-1"},k(t.label)),Sw(t),kw(t),...Mw(t),Ew(t),Ho(t),Wo(),Fo(R(t.index)),_o(R(t.index),["Mentions",s],r[t.
index]),jd(t),l("div",{class:"sentences",id:"sentences"}),...qd(t),Wd(t),$w(t),ze("measures","Counts and measures",[Tw(s,
o[t.index]),Jo(oo(R(t.index)),"mention"),Ud(t)]),qo(R(t.index))]}function Sw({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),
n}function kw({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Mw({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function Tw(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Ew({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=Vi(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,k(n)):k(n))}),e}function $w(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},k(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,ui).forEach(({text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>ui&&n.append(` and ${t.forms.length-
ui} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Nw=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function zd({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Nw.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}async function Aw(t,e){let n=await Q(),o=n?.others.get(e);if(!n||!o)return;let r=new Map(o.map(([s,i,a])=>[s,[i,a]]));t.
replaceChildren(l("h3",{text:`${S(o.length,"sentence")} of the page`}),...eo(n,[...r.keys()]).map(s=>ci(n,s,[],r)))}function Vd(t){
let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"standing"},"Also na\
med ");s.forEach((m,f)=>{a.append(f?", ":"",k(m))});let c=l("div",{});return Aw(c,t),[Ge(J(u.types[n]),i),l("h2",{tabindex:"\
-1"},k(e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${S(u.nodes.length,"node")}.`}),Qs([["M\
entions",y(o)],["Articles",y(r)]]),s.length>0&&a,c,l("p",{class:"hint",text:"In the folder of the build, this command sh\
ows all its sentences:"}),l("p",{class:"command"},l("code",{text:zd(u,t),dir:"auto"}))]}function Yd({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>yt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}function Zo(t){return`graphkit: ${t} of ${u.about.corpus}`}function Ke(t){try{return window.localStorage.getItem(t)}catch{
return}}function Je(t,e){try{return e?window.localStorage.setItem(t,e):window.localStorage.removeItem(t),!0}catch{return!1}}var Kd="graphkit: hints closed",Ow=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Iw=new Set(["be","have","do"]),[Lw,,,Cw]=[0,1,2,3];function Jd(){let{edges:t,
weights:e,documents:n}=b(),o=(m,f)=>t[f.index]&&e[f.index]>(m?e[m.index]:0)?f:m,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});q()&&Yo(s,r);let i=V(r.index),a=l("button",{type:"button",class:"inline\
-name",...Dt(i),onclick:()=>D(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${S(e[r.index],"sentence")} in\
 ${S(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function Qd(){
let{nodeIndices:t}=b(),[e,n]=Yd(u,t.filter(i=>u.nodes[i].type===Lw)),o=t.find(i=>u.nodes[i].type===Cw),r=Vn(u).find(i=>!Iw.
has(i.verb)),s=[e!==void 0&&er(`What do the articles say of ${tr(e)}?`,()=>D(R(e))),n!==void 0&&er(`How is ${tr(e)} conn\
ected with ${tr(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&er(`Who is named with “${tr(o)}”?`,()=>D(
R(o))),r&&er(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function tr(t){return u.nodes[t].short}function er(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Xd(){return Bw()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Ow.map(t=>l("li",{text:t}))),ut("Close the hints",Rw))}var Zd=!1;function Bw(){
return Zd||!!Ke(Kd)}function Rw({currentTarget:t}){Zd=!0,Je(Kd,"yes"),t instanceof HTMLElement&&t.parentElement?.remove(),
h("details").focus({preventScroll:!0})}var Dw=15;function tu(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:Fw()}),qe()&&Ue()];let e=Ha(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Dw),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Xd(),...Jd(),...Qd(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Pw()}),l("ul",{class:"ranked"},...n.map(r=>bo(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Pw(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${bt(u,d.rank)} of their edges, added up.`}function Fw(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var eu=null,nu=null;function _w(){let t=h("details"),{selected:e,other:n}=d,o=qt(e,eu)&&n===nu,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(m=>m.open).map(m=>m.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...ot(Ww(e))),[eu,nu]=
[e,n],!o)return(e||n!==null)&&s&&E(t,"h2")?.focus({preventScroll:!0}),jw();for(let m of t.querySelectorAll("details"))m.
open=a.includes(m.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(Hw(t,i)??E(t,"h2"))?.focus({preventScroll:!0})}
function Hw(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function jw(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Ww(t){return d.other!==null?Vd(d.other):t?t.kind==="node"?Gd(u.nodes[t.
index]):Ad(u.edges[t.index]):tu()}function qw(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Uw(),n&&window.scrollTo(0,document.body.scrollHeight)}function Uw(){let{selected:t,other:e}=d;return d.
editing?"Story":d.step!==null?`Story: step ${d.step+1} of ${d.story.steps.length}`:e!==null?u.others[e].label:t?it(u,t).
map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function ou(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,
b(),d.problem,!d.selected&&q()];v(()=>[d.selected,d.other,d.open,d.step,d.story,d.editing],qw),v(t,_w),v(()=>[...t(),d.corrections],
ti),v(()=>[...t(),d.sentences],()=>{let e=document.getElementById("sentences");e&&Md(e)}),h("handle").addEventListener("\
click",()=>x({open:!d.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||
d.other!==null?Js():x({open:!1}))})}async function Gw(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await Q();if(!n||
d.reader!==e)return;t.replaceChildren(...ot(zw(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=E(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function zw(t,e){let n=Ca(t,e),o=n.find(f=>Be(t,f)),{title:r,id:s}=u.
articles[e],i=n.filter(f=>f!==o),a=ut("Close the article",()=>x({reader:null})),c=o===void 0?k(r||s):ru(t,o),m=S(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Ln(u.articles[e]),
l("p",{class:"hint",text:`${m} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Vw(t,i,o))]}function Vw(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},ru(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",k(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function ru(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?it(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of no(o,c=>r.includes(c))){let[c,m,f]=a,p=Yw(f,n.slice(c,m),r.includes(
f));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[f].label),s.append(n.slice(i,c),p),i=m}return s.
append(n.slice(i)),s}function Yw(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>Kw(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Kw(t){x({reader:null}),D(R(
t)),window.setTimeout(()=>E(h("details"),"h2")?.focus({preventScroll:!0}))}function su(){let t=h("reader",HTMLDialogElement);
t.addEventListener("close",()=>x({reader:null})),t.addEventListener("click",e=>{e.target===t&&x({reader:null})}),t.addEventListener(
"keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],Gw)}var It=iu()??{at:0,last:0};function iu(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function nr(t,e){let n=t==="pushState"?{at:It.at+1,last:It.at+1}:It;try{window.history[t](
n,"",e),It=n}catch{}}function au(){let t=iu();It=t?{at:t.at,last:Math.max(t.at,It.last)}:{at:It.at+1,last:It.at+1},nr("r\
eplaceState",window.location.href)}function cu(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
It.at>0&&e!==!1:It.at<It.last&&n!==!1}function lu(){nr("replaceState",window.location.href)}var du=5,Bn=[];function Jw(){let{selected:t}=d;t?.kind!=="node"||t.index===Bn[0]||(Bn=[t.index,...Bn.filter(e=>e!==t.index)].
slice(0,du+1))}function Qw(){Jw();let{selected:t}=d,e=Bn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,du);h("trail").
hidden=!Bn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},yo(n))))}function or(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!cu(t)}function uu(){let[t,e]=[wt("back","Back",()=>window.
history.back()),wt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],Qw)}function mi(t){let e=at(),o=(e?e.nodes:d.selected?ee(d.selected).nodes:[]).filter(tt);xn(),ne(le()),Dc(o.length?o:A().nodeIndices,
t)}function mu(){let t=e=>{d.step!==null&&!d.editing&&!ht()&&mi(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],()=>t(!0))}var fi="Not among the sentences of this page any more.",fu=l("p",{class:"story-count",role:"status"}),pu=wt("back","Prev\
ious step",()=>pi(-1)),hu=wt("forward","Next step",()=>pi(1)),gu=l("div",{class:"story-body"}),rr=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,hidden:!0,onkeydown:tx},l("div",{class:"story-head"},
pu,fu,hu,ut("Leave the story",Xw)),gu),sr=l("button",{type:"button",class:"more story-open",hidden:!0,onclick:()=>ir()});
function ir(){Ot(Math.min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>rr.focus({preventScroll:!0}))}
function Xw(){In(),window.setTimeout(()=>sr.focus())}function Zw(){x({editing:!0}),window.setTimeout(()=>E(h("story"),".\
story-editor h2")?.focus({preventScroll:!0}))}function pi(t){d.step!==null&&Ot(d.step+t)}function tx(t){let e={ArrowLeft:-1,
ArrowRight:1}[t.key];!e||!xt(t)||Me(t.target)||(t.preventDefault(),pi(e))}function ex(){let{step:t,story:e,editing:n}=d,
o=_t();rr.hidden=!o||n,sr.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!rr.hidden),h("panel").classList.
toggle("pathing",d.path!==null);let r=S(e.steps.length,"step");if(sr.replaceChildren(d.left?"Back to the story":"Read th\
e story",` (${r})`),!o||t===null||n)return;o.quotations.length&&Q(),fu.textContent=`Step ${t+1} of ${e.steps.length}`,pu.
setAttribute("aria-disabled",String(t===0)),hu.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==d.
told,i={type:"button",class:"more",text:"Show this step again",onclick:()=>Ot(t)},a={type:"button",class:"quiet",text:"E\
dit",onclick:Zw};gu.replaceChildren(...ot([e.title&&l("p",{class:"story-title"},k(mt(e.title))),...hi(o),o.quotations.length>
0&&l("ul",{class:"story-quotes"},...o.quotations.map(c=>wi(c))),s&&l("button",i),!Y&&l("button",a)]))}function hi(t){let e=Zl(
u,t);return[t.title&&l("h2",{dir:"auto",text:mt(t.title)}),t.text&&l("p",{class:"story-text",dir:"auto",text:mt(t.text)}),
e.length>0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(mt(n))]))]}function gi(t){
let e=q(),n=e&&An(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Qt(
o),o.source].filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:mt(r)}}function wi(t){
let{sentence:e,gone:n,source:o}=gi(t),r=k(mt(t.text),"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"but\
ton",class:"quote",title:"Read this sentence in its article",onclick:()=>x({reader:q()?.sentences[e].article??null,passage:e})},
r),l("p",{class:"source"},k(o)),n&&l("p",{class:"missing",text:fi}))}function wu(){h("story").append(sr,rr),v(()=>[d.story,
d.step,d.editing,d.path,d.told,Ft(),q()],ex),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var xi=Zo("story"),ar="";function xu(){ar=Ke(xi)??"";try{let{unsaved:t,...e}=JSON.parse(ar),n=Jl(e);return n&&{story:n,unsaved:!!t}}catch{
return null}}function nx(){let t=xu();t&&(t.unsaved||!u.story)&&x(t)}function ox(){let t=xu()??{story:an,unsaved:!1},{step:e}=d;
x({...t,before:null,step:e!==null&&t.story.steps[e]?e:null})}function rx(){let{story:t,unsaved:e}=d,o=t===u.story||!(e||
t.steps.length)?"":JSON.stringify({...t,unsaved:e});o!==ar&&Je(xi,o),ar=o}function yu(){nx(),v(()=>[d.story,d.unsaved],rx),
window.addEventListener("storage",({key:t})=>{t===xi&&ox()}),window.addEventListener("beforeunload",t=>{d.unsaved&&t.preventDefault()})}function Qe(t,e,n){let o=document.activeElement,r=o instanceof HTMLElement&&t.contains(o)?o:null;e(),r&&!r.getClientRects().
length&&n(r)?.focus({preventScroll:!0})}function cr({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function lr({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function sx({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:bu(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:m,values:f})=>[c,m?f[i]:
rn(f[i])])),on_page:!0}}function ix(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[m,f]=[s[c.a].id,s[c.b].id].sort();return{source:m,target:f,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,rn(g[r])])),first_seen:c.first,last_seen:c.last,relations:ia(t,c),timeline:bu(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function bu(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function dr(t,e){return e.nodeIndices.map(o=>sx(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function ur(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[ix(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var vu=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function ax(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Su(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>ax(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function ku(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!vu.includes(o));return Su([...vu,...n,"timeline",
"named_mentions","mark","note"],dr(t,e),cr(t))}function Mu(t,e){let n=lr(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Su(o,ur(t,e),n)}var cx=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,lx={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function mr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>lx[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Eu(t,e,n){let o=dx(
t),r=mx(t,e,n),s=dr(t,e).map(i=>({...i,...r.get(String(i.id))}));return[cx,...[...o.node,...o.edge].map(ux),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${mr(i.id)}">${Tu(i,o.node)}</node>
`),...ur(t,e).map(i=>`<edge source="${mr(i.source)}" target="${mr(i.target)}">${Tu(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function dx(t){let e=cr(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(lr(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function ux({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Tu(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${mr(t[o])}</data>`).join("")}function mx({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:$e(r.map(({x:w})=>w)),y:$e(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],m=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),f=c>a?100:4,p=f/c;m*p>5e3&&(p=5e3/m,f=Math.max(c*p,4));let g=w=>rn(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:O,size:N})=>{let $=c>a?(N-a)/(c-a):0,{colour:Z}=e[t[w].type],[W,ke,Pm]=[1,3,5].map(Di=>parseInt(Z.slice(
Di,Di+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-O)*p),size:g(4+(f-4)*$),r:W,g:ke,b:Pm}]}))}function fr(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function $u(t){return`${zi(u.about.title)}-${t}`}function Xe(t,e,n){fr($u(t),new Blob([n],{type:e}))}function fx(){
let t=[...qn.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...qn,nodes:t}}var Nu={"Nodes as a table (CSV\
)":()=>Xe("nodes.csv","text/csv",ku(u,b())),"Edges as a table (CSV)":()=>Xe("edges.csv","text/csv",Mu(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>Xe("graph.graphml","application/xml",Eu(u,b(),fx()))};function Au(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing, with title, filters\
 and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("span",{text:"\
Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",()=>yl(o()).
toBlob(s=>{s&&fr($u("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Xe("drawing.svg","image/svg+xml",xl(
vl(o())))))}var gr=Pu("story-title",()=>{x({story:{...d.story,title:gr.value},unsaved:!0})}),wr=Pu("step-title",()=>Ye({title:wr.value})),
vi=l("textarea",{id:"step-text",rows:4,oninput:()=>Ye({text:vi.value})}),Si=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Ou=l("ul",{class:"story-quotes"}),Iu=l("legend",{}),Lu=l("fieldset",{class:"story-step"},Iu,bi("Heading",wr),bi("\
Text",vi),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Ou,be("Replace\
 its view with the current one",hd)),Cu=l("p",{class:"hint",role:"status"}),[pr,Bu]=[be("Undo",xd),be("Discard all chang\
es",wd)],[Ru,Du,yi]=[be("Read it",ir),be("Download the story",px),be("Print as a report",()=>window.print())],hr=l("div",
{class:"story-editor",hidden:!0},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),ut("Close the story's\
 steps",In)),l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Choose what the p\
age shows, then press “Add this view”."}),bi("Title of the story",gr),Si,be("Add this view",()=>{ri(),window.setTimeout(
()=>wr.focus())}),Lu,Cu,l("div",{class:"story-actions"},pr,Ru,Du,yi,Bu));function Pu(t,e){return l("input",{type:"text",
id:t,dir:"auto",autocomplete:"off",oninput:e})}function bi(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,
text:t}),e)}function be(t,e){return l("button",{type:"button",class:"more",text:t,onclick:e})}function px(){Xe("story.to\
ml","application/toml",Kl(d.story)),x({unsaved:!1})}function Fu(){if(d.editing||d.step!==null)return In();if(d.story.steps.
length)return ir();x({editing:!0,open:!0}),h("sheet").scrollTop=0,window.setTimeout(()=>gr.focus({preventScroll:!0}))}function hx({
title:t},e){let n=mt(t)||`Step ${e+1}`;return l("li",{},l("button",{type:"button",class:"story-name","aria-current":d.step===
e?"step":null,onclick:()=>Ot(e)},k(n)),wt("back",`Move up: ${n}`,()=>si(e,-1)),wt("forward",`Move down: ${n}`,()=>si(e,1)),
ut(`Delete: ${n}`,()=>gd(e)))}function gx(){if(hr.hidden=!d.editing,!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,
r=_t();for(let[s,i]of[[gr,t.title],[wr,r?.title??""],[vi,r?.text??""]])s.value!==i&&(s.value=i);Si.replaceChildren(...t.
steps.map(hx)),Lu.hidden=!r,Iu.textContent=`Step ${(e??0)+1} of ${t.steps.length}`,Ou.replaceChildren(...(r?.quotations??
[]).map((s,i)=>{let a=wi(s),c=r?.quotations.filter((m,f)=>f!==i);return a.append(l("button",{type:"button",class:"quiet",
text:"Remove",onclick:()=>Ye({quotations:c})})),a})),pr.hidden=!n;for(let s of[Ru,Du,yi])s.hidden=!t.steps.length;yi.hidden||=
!r,Bu.hidden=!o,Cu.textContent=n?"Removed.":o?"Not downloaded yet. This browser keeps the draft.":t.steps.length?"To put\
 the file into the page: graphkit export --story FILE":""}function wx(t){return d.editing?E(Si,`[aria-label="${CSS.escape(
t.getAttribute("aria-label")??"")}"]`)??(pr.hidden?E(hr,"h2"):pr):h("story-tool")}function _u(){h("story").append(hr),v(
()=>[d.editing,d.story,d.step,d.before,d.unsaved],()=>Qe(hr,gx,wx))}var Hu=.06,xx=.5,yx={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},ki=I(()=>[d.matrix,b()],()=>ba(u,
b(),d.matrix));function ju(t,e){let n=l("select",{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:
[Number(n.value),d.matrix[1]]})},...u.types.flatMap(({plural:o},r)=>u.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):
[]));return v(()=>[d.matrix],()=>{n.value=String(d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function Uu(t,e,n,o,...r){
return l("button",{type:"button",tabindex:-1,"data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>D(t),...o},
...r)}function Wu(t,e,n){let{label:o,short:r,type:s}=u.nodes[t],i=Uu(R(t),e,n,{title:o},J(u.types[s]),k(r));return l("th",
{scope:e<0?"col":"row"},i)}function bx({rows:t,columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(
i);if(c===void 0)return l("td",s===i?{class:"same"}:{});let m=b().weights[c],f=`${u.nodes[s].label} – ${u.nodes[i].label}\
: ${S(m,"sentence")}`,p=Uu(V(c),o,a,{title:f,"aria-label":f},new Text(y(m)));return p.style.setProperty("--shade",`${Math.
round(100*r(c))}%`),l("td",{},p)})}function vx({rows:t,columns:e,cells:n}){let o=U(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.
get(c)??[])),[s,i]=r.reduce(([a,c],m)=>[Math.min(a,o[m]),Math.max(c,o[m])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);
return a=>Hu+(xx-Hu)*Math.sqrt((o[a]-s)/(i-s||1))}function qu(t,e,n){let{name:o,plural:r}=u.types[n],s=e===1?o:r.toLowerCase();
return t<e?`${y(t)} of ${y(e)} ${s}, the strongest`:`${y(e)} ${s}`}function Gu(){let t=ki(),e=vx(t);return l("table",{},
l("thead",{},l("tr",{},l("td",{}),...t.columns.map((n,o)=>Wu(n,-1,o)))),l("tbody",{},...t.rows.map((n,o)=>l("tr",{},Wu(n,
o,-1),...bx(t,o,e)))))}function zu(){let{rows:t,columns:e,rowCount:n,columnCount:o}=ki(),[r,s]=d.matrix;return u.edges.length?
t.length?`${qu(t.length,n,r)}; ${qu(e.length,o,s)}. Each number counts the sentences of an edge; the stronger an edge, t\
he fuller its colour.`:`No edges between ${u.types[r].plural.toLowerCase()} and ${u.types[s].plural.toLowerCase()} are l\
eft.`:"There are no edges."}function Vu(){return l("div",{class:"matrix"},l("p",{class:"matrix-size hint",text:zu()}),Gu())}
function Sx(){d.view==="matrix"&&(E(h("matrix"),".matrix-size")?.replaceChildren(zu()),E(h("matrix"),"table")?.replaceWith(
Gu()),Yu())}function kx(){let t=h("matrix");Qe(t,Sx,({dataset:e})=>E(t,`[data-item="${e.item}"]`)??E(t,'td [tabindex="0"\
]'))}function Yu(){if(d.view!=="matrix")return;let t=h("matrix").querySelectorAll("[data-at]"),e=d.selected,n=[...t].filter(
r=>e&&r.dataset.item===`${e.kind} ${e.index}`),o=n[0]??E(h("matrix"),"td [data-at]");for(let r of t)r.tabIndex=r===o?0:-1,
r.classList.toggle("chosen",n.includes(r))}function Mx(t){let e=yx[t.key],n=document.activeElement;if(!e||!xt(t)||!(n instanceof
HTMLElement)||!n.dataset.at)return;t.preventDefault();let{rows:o,columns:r}=ki(),[s,i]=n.dataset.at.split(" ").map(Number);
for(;;){if(s+=e[0],i+=e[1],s<-1||i<-1||s>=o.length||i>=r.length)return;let a=E(h("matrix"),`[data-at="${s} ${i}"]`);if(a)
return a.focus()}}function Ku(){let t=h("matrix");t.append(l("div",{class:"matrix-types"},...ju(0,"Rows"),...ju(1,"Colum\
ns")),l("p",{class:"matrix-size hint",role:"status"}),l("table",{})),t.addEventListener("keydown",Mx),v(()=>[d.view],()=>{
t.hidden=d.view!=="matrix"}),v(()=>[d.view,d.matrix,d.view==="matrix"&&b(),U()],kx),v(()=>[d.selected],Yu)}function Tx(t){let{gone:e,source:n}=gi(t);return l("blockquote",{},l("p",{dir:"auto",text:mt(t.text)}),l("p",{class:"sou\
rce"},k(n)),e&&l("p",{class:"missing",text:fi}))}function Ex(t){Ot(t);let e=d.story.steps[t],n=Le();return n&&mi(!1),l("\
section",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...hi(e),n&&As(),
d.view==="matrix"&&Vu(),...e.quotations.map(Tx))}function $x(){let[t,e]=[{...d},rt()],{title:n,steps:o}=d.story,{clientWidth:r,
clientHeight:s}=document.getElementById("network"),i=l("div",{id:"report",class:"report"},...ot([l("h1",{dir:"auto",text:mt(
n||u.about.title)}),n&&l("p",{class:"source"},k(mt(u.about.title))),l("p",{class:"source",text:document.getElementById("\
summary")?.textContent})]),...o.map((f,p)=>Ex(p)));x(t),ne(le());let{x:a,y:c,scale:m}=e;return kt({position:{x:(r/2-a)/m,
y:(s/2-c)/m},scale:m}),i}function Ju(){window.addEventListener("beforeprint",()=>{d.step===null||d.reader!==null||(document.
documentElement.dataset.printing="story",document.body.append($x()))}),window.addEventListener("afterprint",()=>document.
getElementById("report")?.remove())}function Qu(){yu(),wu(),_u(),Sd(),Ju()}function Mi(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=m=>Math.min(Math.max(Math.floor(m*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Xu([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function Zu(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Nx=120,ve={width:600,height:36},Ax=900,tm=4,F=Ox(),st=null,Ze=0;function Ox(){let[t,e]=[L[0]??0,L[L.length-1]??0],{days:n,
counts:o}=L.length?jn(L,Nx):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function br(){return d.compare?.by===
"periods"?d.compare.sides[1]:d.period}function xr(){if(st)return Mi(st.from,st.to,F);let[t,e]=br()?.map(Ht)??[F.first,F.
last];return[t,e]}function Rn(t){let{compare:e}=d;if(e?.by==="periods"){t&&x({compare:{...e,sides:[e.sides[0],t.map(z)]}});
return}let n=!t||t[0]<=F.first&&t[1]>=F.last;x({period:n?null:[z(t[0]),z(t[1])]})}function Ti(){let[t,e]=xr(),n=F.last-F.
first+1,o=Math.max(...F.counts),r=F.counts.map((i,a)=>{let[c,m]=[F.first+a*F.width,Math.min(F.first+(a+1)*F.width-1,F.last)],
f=ve.width*a*F.width/n,p=ve.width*(m-c+1)/n,g=i?Math.max(2,(ve.height-2)*Math.sqrt(i/o)):0,w=m>=t&&c<=e;return C("g",{class:w?
"in":"out"},C("title",{},`${Lt(z(c),z(m))}: ${S(i,"article")}`),C("rect",{class:"ground",x:f,y:0,width:p,height:ve.height}),
C("rect",{class:"count",x:f+.1*p,y:ve.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",st!==null||br()!==null),s.replaceChildren(...r)}function yr(){Ti();let[t,e]=xr().map(z);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}function Ix(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(Dn(),t.setPointerCapture(
n.pointerId),st={from:e(n),to:e(n)},Ti())}),t.addEventListener("pointermove",n=>{st&&(st.to=e(n),Ti())}),t.addEventListener(
"pointerup",()=>{if(!st)return;let n=Math.abs(st.to-st.from)*t.getBoundingClientRect().width,o=Mi(st.from,n<tm?st.from:st.
to,F);st=null;let r=br()?.map(Ht).join()===o.join();Rn(r&&n<tm?null:o),yr()}),t.addEventListener("pointercancel",()=>{st=
null,yr()})}function em(t){let e=l("input",{type:"date",id:`strip-${t}`,min:z(F.first),max:z(F.last),"aria-label":t==="f\
rom"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from","strip-until"].map(
r=>h(r,HTMLInputElement).value);Dn(),Ct(n)&&Ct(o)&&Rn(Zu(Ht(n),Ht(o),t,F)),yr()}),e}function Lx(){let t=br()?xr():null,e=t?
t[1]-t[0]:F.width-1;(!t||t[1]>=F.last)&&Rn([F.first,Math.min(F.first+e,F.last)]),Ze=window.setInterval(()=>{let n=Xu(xr(),
F);n?Rn(n):Dn()},Ax),Ei()}function Dn(){window.clearInterval(Ze),Ze=0,Ei()}function Ei(){let t=h("strip-play");t.textContent=
Ze?"❚❚":"▶",t.setAttribute("aria-label",Ze?"Pause":"Play the articles over time")}function nm(){let t=h("strip");if(t.
hidden=F.first===F.last,t.hidden)return;let e=C("svg",{id:"strip-bars",viewBox:`0 0 ${ve.width} ${ve.height}`,preserveAspectRatio:"\
none","aria-hidden":"true"}),n=()=>Ze?Dn():Lx();t.replaceChildren(l("button",{type:"button",id:"strip-play",class:"turn",
onclick:n}),e,l("div",{class:"strip-days"},em("from"),l("span",{"aria-hidden":"true",text:"–"}),em("until"),l("button",
{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{Dn(),Rn(null)}}))),Ix(e),Ei(),v(()=>[d.period,d.
compare],yr)}function $i(t,e,n){let o=I(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function vr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function ie(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function om(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:da,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,ie(i||n,m=>r[m],{whole:c,hint:o,show:a})]}))}function Cx(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function rm(t,e,n){let o=I(()=>[],()=>Cx(t.nodes));return{nodes:Bx(t,e,n,o),edges:Rx(t,e,o)}}function sm(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,m]=i?["Second","second"]:["First","first"],f=`Articles of the ${m}\
 part, and their share of its ${S(n[i],"article")}`;return{...ie(c,a,{hint:f}),text:g=>`${y(a(g))} (${Yn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...ie("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function Bx({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:$i("Type",t.length,i=>e[t[i].type].name),
strength:ie("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:ie("Me\
ntions",i=>o().mentions[i]),articles:ie("Articles",i=>o().articles[i]),first:vr("First","First seen",i=>t[i].first),last:vr(
"Last","Last seen",i=>t[i].last),roles:$i("Roles",t.length,i=>t[i].roles.join("; ")),...im(t),...om(n.filter(({name:i})=>i!==
"weighted_degree"))}}function Rx(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:m=>n()[c(m)],text:m=>o[c(m)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:ie("Sentences",a=>e().
weights[a]),articles:ie("Articles",a=>e().documents[a]),...t.relations.length?{relations:Dx(t)}:{},...im(r),...om(s),first:vr(
"First","First seen",a=>r[a].first),last:vr("Last","Last seen",a=>r[a].last)}}function im(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,$i(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Dx(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>ca(t.edges[e]),text:e=>aa(t,t.edges[e])}}function am(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,m)=>c?[m]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,m)=>a[m]-a[c]:(c,m)=>a[c]-a[m])}var cm=rm(u,b,ja),tn=I(()=>[K()],()=>{let t=K();return t?sm(cm,t):cm});function Ni(t,e){let n=Object.values(tn()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?Px(t,e,s):l("td",o.words?{class:Fx(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function Px(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function Fx(t){return t.length>16?"words long":"words"}function lm({
target:t}){return t instanceof Element?t.closest("tr"):null}function dm(t,e){let n=lm(t);if(!n||!_n(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);D(e==="nodes"?R(o):V(o)),kr(n)}function Sr(){if(!ht())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=E(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function kr(t){let e=t&&E(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function um(t){let e=lm(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!xt(t)||(t.preventDefault(),kr(n[t.key]))}var Mr=100,Jt=Mr;function _x(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>jx(t,e,s&&!i)}))}function Hx(t){let e=Object.entries(tn()[t]).map(([o,r])=>_x(t,o,r)),n=l("tbody",{onclick:o=>dm(
o,t),onkeydown:um});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function jx(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function mm(t){let[e,n]=d.sort[t];return am(t,b(),tn()[t][e]??
tn()[t].strength,n)}function Wx(){let t=ht();if(!t)return;let e=h("tables"),n=[t,...Object.keys(tn()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Hx(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Jt=Mr;let o=mm(t);Ux(e,d.sort[t]),E(e,"tbody")?.replaceChildren(...o.slice(0,Jt).
map(r=>Ni(t,r))),fm(t,o.length),Sr()}function qx(){let t=h("tables");Qe(t,Wx,e=>{let n=e.closest("tr")?.dataset.index;return E(
t,`tr[data-index="${n}"] button`)??E(t,"tbody button")})}function Ux(t,[e,n]){let o=t.querySelectorAll("th[data-column]");
for(let r of o)r.dataset.column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}
function fm(t,e){let n=(t==="nodes"?u.nodes:u.edges).length,o=e===n?S(e,t.slice(0,-1)):`${y(e)} of ${S(n,t.slice(0,-1))}`,
r=e>Jt?`, the first ${y(Jt)} shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",
i=b().narrowed?` Of the articles that pass the filters: ${s}; of all articles: the other columns.`:"";E(h("tables"),"cap\
tion")?.replaceChildren(`${o}${r}.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min(Mr,e-Jt))}\
 more`,onclick:Gx});E(h("tables"),".table-end")?.replaceChildren(...e>Jt?[a]:[])}function Gx(){let t=ht(),e=E(h("tables"),
"tbody");if(!t||!e)return;let n=Jt;Jt+=Mr;let o=mm(t);e.append(...o.slice(n,Jt).map(r=>Ni(t,r))),fm(t,o.length),Sr(),kr(
e.children[n])}function pm(){v(()=>[d.view],()=>{h("tables").hidden=!ht(),h("drawing").classList.toggle("covered",!Le())}),
v(()=>[d.view,ht()&&b(),d.sort],qx),v(()=>[d.selected],Sr)}function zx(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(m,f,p)=>m<f?`${y(m)} of ${S(f,p)}`:
S(f,p),c=[S(t,"article")+(i&&` ${ft(i,Wn)}`),Lt(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function Vx(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${Zn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${y(u.nodes.length)} strongest of ${y(t)} nodes`),u.edges.length<e&&n.push(`${y(u.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Yx(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
m=Ne(u,o),f=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",Gt(o)?m:`${bt(u,o)}\
, ${m}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",f.join(" ")||"all as by default"],["Built",[t&&G(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Kx(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Jx(t){return l("details",{},l("summary",{text:S(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},k(e)))))}function hm(){zx(),v(()=>[d.view==="map"],Vx);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Yx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...Kx().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Jx(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,E(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{en(t,e.target)||(t.open=!1)})}var Ai=["node","edge","other","path","view","focus","story","read"],Qx=250,ae={all:"",places:""},Mt=null;function wm(){let t=d.
step===null||Ft()!==d.told;return xe(se,d,t?void 0:oi)}function xm(){let[t,e]=[wm(),xe(se,d,Ai)];Mt&&window.clearTimeout(
Mt.timer),t===ae.all?Mt=null:e===ae.places?Mt={timer:window.setTimeout(gm,Qx),hash:t}:(gm(),ym("pushState",t)),Mt||(ae={
all:t,places:e})}function gm(){Mt&&(ae={...ae,all:Mt.hash},ym("replaceState",Mt.hash),Mt=null)}function ym(t,e){let n=[ta&&
"embed",e].filter(Boolean).join("&");nr(Y?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),or()}function bm(){
return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function vm(){let t=bm();if(t===ae.all)return;Mt&&window.
clearTimeout(Mt.timer),Mt=null;let e=Go(t),{selected:n=null,step:o=null,theme:r=d.theme,reader:s=null}=e;o!==null&&/^story=\d+(&theme=\w+)?(&read=[^&]*)?$/.
test(t)&&d.story.steps[o]?(Ot(o),x({theme:r,reader:s})):(e.step=o!==null&&d.story.steps[o]?o:null,Y&&e.view!=="map"&&(e.
view="drawing"),qt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),ae=
{all:t,places:xe(se,d,Ai)}}function Xx(){au(),vm(),xm(),or()}function Sm(){lu(),bm()||!u.story?vm():(Ot(0),ae.places=xe(
se,d,Ai)),or();for(let t of["popstate","hashchange"])window.addEventListener(t,Xx);v(()=>[wm()],xm)}var Ii=Zo("corrections"),Zx="Select a node or an edge, then press “Correct …” to correct it.",ty="Save the file. I\
n the folder of the build, “graphkit correct corrections.toml” adds it to graphkit.toml. Then build again: the new page \
has the corrections.",ey="This browser cannot keep corrections: save the file before you close the page.",Li=l("div",{class:"\
corrections-menu"}),Oi="",Tr=!0;function km(){let t=Ke(Ii);return Tr=t!==void 0,id(t??null,u)}function ny(){Tr=Je(Ii,d.corrections.
length?JSON.stringify(d.corrections):"")}function oy(){Oi=Ks(d.corrections),fr("corrections.toml",new Blob([Oi],{type:"a\
pplication/toml"}))}function ry(){let{corrections:t}=d,{length:e}=t;E(h("tools"),"[aria-controls=menu-corrections]")?.setAttribute(
"title",e?S(e,"correction"):"Corrections"),E(h("tools"),"#corrections-count")?.replaceChildren(e?String(e):"");let o=l("\
button",{type:"button",class:"more","data-stays":!0,text:"Undo all",onclick:sy}),r=l("button",{type:"button",class:"more",
"data-stays":!0,text:"Save corrections.toml",onclick:oy});Li.replaceChildren(...e?[Zs(t,Mm),r," ",o]:[],l("p",{class:"hi\
nt",text:e?ty:Zx}),...e&&!Tr?[l("p",{class:"hint",text:ey})]:[])}function sy(){x({corrections:[]}),Mm()}function Mm(){Li.
parentElement?.focus()}function Tm(){return Li}function Em(){Y||(x({corrections:km()}),v(()=>[d.corrections],ny),v(()=>[
d.corrections],ry),window.addEventListener("storage",({key:t})=>{t===Ii&&x({corrections:km()})}),window.addEventListener(
"beforeunload",t=>{!Tr&&d.corrections.length&&Ks(d.corrections)!==Oi&&t.preventDefault()}))}var iy=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],ay=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct …” in the panel\
 corrects a node or an edge, or marks it as doubtful. “Corrections” lists the corrections and saves them as a file for t\
he next build.","The address of this page always holds what you see: copy it to come back, or to show it to others who h\
ave the file."];function $m(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",
{},l("dt",{text:n}),l("dd",{text:o})))))}function cy(){let t=ut("Close the help",()=>h("help",HTMLDialogElement).close()),
e=iy.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...ay.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&$m("Measures of edges",u.edgeMeasures),u.edges.length>0&&$m("Measures of nodes",u.nodeMeasures)]}
function ly(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function Nm(){let t=h(
"help",HTMLDialogElement);t.append(...ot(cy())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||Me(e.target)||!xt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],ly)}function Am(){let t=h("search",HTMLInputElement),e=new $n(t,h("suggestions"),h("no-match"),n=>{t.value="",D(R(n))},n=>{t.
value="",Sa(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||Me(n.target)||
!xt(n)||(n.preventDefault(),t.focus(),t.select())})}var dy=120,uy="This page is a file on your computer, so the link is only the part from # on. Add it to the address of th\
e published page.",my="This page is a file on your computer, and the view has not been changed, so there is no link: sen\
d the file.",fy="After you publish the page, replace the file's name with its address.",Se=l("input",{type:"text",readonly:!0,
id:"share-link","aria-label":"Address of this view"}),Ci=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"\
HTML to embed the page"}),Om=l("p",{class:"hint",id:"share-note"}),Im=l("p",{class:"hint",text:fy}),Er=l("p",{id:"copied",
role:"status"}),Lm=Cm("Copy link",Se,"Link copied.");async function py(t,e){try{await navigator.clipboard.writeText(t.value),
Er.textContent=e}catch{t.focus(),t.select(),Er.textContent="This browser does not let the page copy: copy what is select\
ed."}}function Cm(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>py(e,n)})}function Bm(){
let t=window.location.href;Se.value=Hi(t),Om.textContent=nn(t)?Se.value?uy:my:"",[Se.hidden,Lm.hidden]=[!Se.value,!Se.value],
Ci.value=ji(t,ft(u.about.title,dy)),Im.hidden=!nn(t),Er.textContent=""}function Rm(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Om,Se,Lm,l("p",{class:"share-title",text:"In another page"}),Im,Ci,Cm("C\
opy HTML",Ci,"HTML copied."),Er)}var hy={drawing:"Drawing",...u.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},gy={type:"Type",community:"\
Community"},wy={system:"As the system",light:"Light",dark:"Dark"},xy={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function yy(t){return C("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},C("path",{d:xy[t]}))}
function Ri(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},yy(t),l("span",{class:"tool-name",text:e}))}
function Bi(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function $r(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=Ri(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!en(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{en(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{_n(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function by(){let t=$r(
"Share","share",Rm());return E(t,"button")?.addEventListener("click",Bm),t}function vy(){let t=$r("Corrections","correct\
ions",Tm());return E(t,"button")?.append(l("span",{id:"corrections-count"})),t}function Dm(){let t=Object.entries(Nu).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(Bi("view","Shown as",hy),$r("Colou\
rs","colours",Bi("colours","Colour nodes by",gy),Bi("theme","Light or dark",wy)),$r("Download","download",Au(),l("p",{class:"\
hint",text:"What is shown, as data. Measures, relations, first and last days are those of all articles."}),...t),vy(),by(),
Ri("story","Story",{id:"story-tool","aria-controls":"story",onclick:Fu}),Ri("help","Help",{"aria-haspopup":"dialog","ari\
a-keyshortcuts":"?",onclick:()=>x({help:!0})}))}Pa();hm();Dl();nm();Am();$l();Kc();Ol();ou();uu();Hd();Ku();pm();Dm();Em();Nm();su();ea();Qu();Sm();Gr();Fe();mu();window.
setTimeout(Q,300);window.graphkit={network:T,data:u,state:d,select:D,update:x,labels:he,communityNames:yn,visible:b};})();
