// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function $(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...et(n)),o}function et(t){return t.filter(Boolean)}function I(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Xu={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function K(t){return I("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},I("path",{d:Xu[t.shape],fill:t.colour}))}
function Tn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function xi(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function wt(t,e,n){let o=I("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},I("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function dt(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function xe(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function xt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function $n(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Ue(t,e){return e instanceof Node&&t.contains(e)}function Nn(t,e){return t instanceof Element?
t.closest(e):null}function wr(t){let[e,n=""]=yi(t,"#"),[o,r=""]=yi(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function yi(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function bi({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function gr(t){return t==="embed"||t.startsWith(
"embed=")}function xr(t){let{query:e,hash:n}=wr(t);return e.some(gr)||n.some(gr)}function An(t){let{base:e,query:n,hash:o}=wr(
t),r=s=>s.filter(i=>!gr(i));return bi({base:e,query:r(n),hash:r(o)})}function Qu(t){let{base:e,query:n,hash:o}=wr(An(t)),
r=Ge(t)?e.slice(e.lastIndexOf("/")+1):e;return bi({base:r,query:[...n,"embed"],hash:o})}function vi(t){let e=An(t);if(!Ge(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function Ge(t){return t.startsWith("file:")}function ki(t,e){let[
n,o]=[Qu(t),e].map(Zu);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Zu(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Si=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function U(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Si[Number(n)-1]} ${e}`}function ze(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Si[Number(n)-1]} ${e}`:e}function Ot(t,e){return t?t===
e?U(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${U(e)}`:`${t.slice(0,4)===e.slice(0,4)?U(t).slice(0,-5):U(t)}\
 – ${U(e)}`:""}function Lt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function V(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Ct(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Lt(t);return Number.isFinite(e)&&V(e)===t}function ye(t){
return t.filter(({date:e})=>e).map(({date:e})=>Lt(e)).sort((e,n)=>e-n)}function In(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Mi(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(tm(n[n.length-1]));return n}function tm(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Ei(new Date(em(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function em(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Ei(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function yr(t,e){return e==="week"?Ei(new Date(`${t}T00:00Z`)):t.slice(0,7)}var nm=32,On=80,om={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ut(t,e=nm){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function D(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>om[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ti(t){let e=D(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Kt({id:t,title:e,date:n}){let o=ut(e||t,On);return n?`${o}\
 · ${U(n)}`:o}function ie(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function be(t){return ut(t,On)||"No source given"}function br(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var rm="https://www.wi\
kidata.org/wiki/";function $i(t){return/^Q[1-9]\d*$/.test(t)?rm+t:br(t)}function mt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Ii(t,e){let n=Ai(e,"degree"),o=Ai(e,"community"),r=mt(e.nodes).map((i,a)=>({...sm(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=mt(e.edges).map((i,a)=>im(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,m]of e.marks)Object.assign(a<0?r[i]:kr({nodes:r,edges:s},i,a)??{},{mark:c,note:m});return{about:e.
about,types:mt(e.types),ranks:mt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Ni),nodeMeasures:e.node_measures.map(
Ni),articles:mt(e.articles),communities:am(r),nodes:r,edges:s,relations:mt(e.relations),others:mt(e.others).map(i=>({...i,
called:e.called[i.id]??[i.label]})),unlisted:e.unlisted,map:e.map,story:e.story,unnamed:mt(e.unnamed),ends:Int32Array.from(
s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),
namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),
articles:Int32Array.from(r,i=>i.documents)}}}function Ni(t){return{...t,values:Float64Array.from(t.values)}}function Ai({
node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}
function sm({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:ut(e),x:n,y:o,size:r,first:i.days[s.first],
last:i.days[s.last],timeline:Oi(s.timeline,i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.
rules[a.rule]??a.rule,splits:a.rule!==""&&!i.fixed.includes(a.rule)})),edges:[]}}function im(t,{from:e,to:n,width:o,opacity:r,
hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,
documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],
timeline:Oi(i.timeline,a)}}function Oi(t,{periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}
var vr=12,Et=-1;function Ht({communities:t},e){return e<vr&&t[e].members.length>1?e:Et}function am(t){let e=[];for(let{index:n,
community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);
return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function kr({nodes:t,edges:e},n=-1,o=-1){let r=t[n]?.
edges.find(s=>yt(e[s],n)===o);return r===void 0?void 0:e[r]}function yt(t,e){return t.a===e?t.b:t.a}function st(t,{kind:e,
index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function L(t){return{kind:"node",index:t}}function G(t){return{
kind:"edge",index:t}}function jt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function ae(t){return h(t,HTMLScriptElement).text}var{nodes:cm,edges:lm}=JSON.parse(ae("drawn")),Ln={nodes:mt(cm),edges:mt(
lm)},u=Ii(Ln,JSON.parse(ae("payload")));var J=xr(window.location.href),Li=J&&xr(`#${window.location.hash.slice(1)}`);J&&(document.documentElement.dataset.embed=
"");function dm(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},K(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function Ci(){J&&h("drawing").append(dm());let t=h("whole",HTMLAnchorElement);t.hidden=!J;
let e=()=>{t.href=An(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var Bn={period:null,sources:null,article:null,topic:null,compare:null};function Wt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Sr(t,e){if(!Wt(e))return null;if(e.compare){let[a,c]=Mr(t,e,e.
compare);return a.map((m,f)=>m|c[f])}let{period:n,article:o,topic:r}=e,s=r===null?null:um(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},m)=>Number((o===null||o===m)&&(!s||s[m]===1)&&(!i||i.has(c))&&(!n||
ve({date:a,source:c},"periods",n))))}function ve({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function Mr(t,e,{by:n,sides:o}){let r=Sr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&ve(a,n,i)));return[s(o[0]),s(o[1])]}function um({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Rn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=Cn(t,r),i=Cn(e,r);return{weights:s.times,namedWeights:Cn(n,r).times,documents:s.documents,mentions:i.times,named:Cn(
o,r).times,articles:i.documents}}function Cn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Bi({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Ri(t,e,n,o){let r=new Map;for(let s of Bi(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(yr(i,o),(r.get(yr(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function Di(t,e,n){
let o=Bi(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function Dn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Pi({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Fi({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,m])=>`${i(c)} ${e[a].
words} (${m})`).join("; ")}function _i({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Hi({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Er({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([m,f,p],g)=>{let w=a.filter(([T,A])=>T===g&&(!i||i[s?.sentences[A].article??0])),M=[...new Set(
w.map(([,T])=>T))];return{words:t[m].words,verb:t[m].verb,source:f===-1?e:f,target:f===-1||f===e?n:e,both:f===-1,count:s?
M.length:p,sentences:M,marks:new Map(w.map(([,T,A,N])=>[T,[A,N]])),reporters:new Map(w.flatMap(([,T,,,A])=>A===-1?[]:[[T,
A]]))}}).filter(({count:m})=>m>0).sort((m,f)=>f.count-m.count)}var mm=new Intl.NumberFormat("en"),fm=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),pm=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),hm=new Intl.PluralRules("en",{type:"ordinal"});function y(t){return mm.
format(t)}function Tr(t){return fm.format(t)}function Pn(t){return pm.format(t)}function k(t,e){return`${y(t)} ${e}${t===
1?"":"s"}`}function ji(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${y(t)}${e[hm.select(t)]}`}function Fn(t,e){
return t.toFixed(e).replace("-","−")}function Wi(t){return Math.abs(t)>=1e3?y(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function qi(t){return t<.001?"p < 0.001":`p =\
 ${Tr(t)}`}function Ve(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function ke(t){return t.reduce((e,n)=>e+n,0)/
t.length}var Ui=4;function qt(t){return t==="weight"||t==="documents"}function bt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Se({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function $r({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Gi(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:$r(t,e).values}function Nr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function Ye(t,e){return qt(e)?y(t):Fn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function zi({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Pn(e)):""}function Vi(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function _n({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<Ui||s[c]<Ui),s[a]+=1,s[c]+=1}return r}function Tt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Bn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Me(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function Yi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Pi(t,w,e.verb))),i=Ar(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Ar(t,{...e,types:a},s,o.mentions),m=a.map(()=>0);for(let{index:g,type:w}of t.nodes)m[w]+=c.nodes[g];let f=e.communities.
length?Ar(t,{...e,communities:[]},s,o.mentions):i,p=Ir(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Ir(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:Ir(_n(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:m,communityCounts:gm(t,f.nodes)}}function gm(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Ht(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Ar(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},M)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Ht(t,g)))&&o[M]>0));i&&wm(t,c,n,o),a&&xm(t,a,c,n);let m=new Uint8Array(n.length),f=new Uint8Array(
c.length);for(let p=0;p<m.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(m[p]=f[g]=f[w]=1)}return Hn(
e)?{passing:c,edges:m,nodes:c}:(a&&(f[a.node]=1),{passing:c,edges:m,nodes:f})}function Hn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function wm({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[m,f]=[n[2*c],n[2*c+1]];r[c]&&i(m)&&(a[f]=1),r[c]&&i(f)&&
(a[m]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function xm(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let m of i)for(let f of t.nodes[m].edges){let p=yt(t.edges[f],m);!r[f]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Ir(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Ki(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[yt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>yt(t.edges[a],e))],edges:i}}function Ji(t,e){
return e.focus!==null||Object.entries(Or(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Or(t){let{
rank:e,all:n,...o}=Tt(t);return o}function Ee({types:t,nodes:e}){let n=t.map((i,a)=>e.filter(c=>c.type===a).length),o=["person","topic"].map(i=>t.findIndex(
a=>a.name===i));if(o.every(i=>n[i]))return[o[0],o[1]];let[r=0,s=r]=t.map((i,a)=>a).sort((i,a)=>n[a]-n[i]||i-a);return[r,
n[s]?s:r]}function Lr(t,{edges:e,weights:n},[o,r]){let s=new Map,i=new Map,a=new Map,c=(m,f,p)=>{t.nodes[m].type!==o||t.
nodes[f].type!==r||(s.set(m,(s.get(m)??0)+n[p]),i.set(f,(i.get(f)??0)+n[p]),a.set(m,(a.get(m)??new Map).set(f,p)))};for(let{
a:m,b:f,index:p}of t.edges)e[p]&&(c(m,f,p),c(f,m,p));return{rows:Xi(s,o===r?40:60),columns:Xi(i,40),rowCount:s.size,columnCount:i.
size,cells:a}}function Xi(t,e){return[...t].sort(([n,o],[r,s])=>s-o||n-r).slice(0,e).map(([n])=>n)}function ym(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function C(t,e){let n;return()=>{let o=t();
return(!n||!ym(o,n.of))&&(n={of:o,made:e()}),n.made}}var jn=5,Br=20,Te={selected:null,other:null,hovered:null,sentences:jn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",matrix:Ee(u),colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.
story??{title:"",steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...Tt(u)},d=Te,Qi=[],Cr=!1;function x(t){Object.assign(Te,t),Te.problem&&
Wt(Te)&&Object.assign(Te,Bn,{open:!0,refused:Te.refused+1}),!Cr&&(Cr=!0,queueMicrotask(()=>{Cr=!1,Rr()}))}function Rr(){
for(let t of Qi)t()}function v(t,e){Qi.push(C(t,e))}function Wn(){return d.view==="drawing"||d.view==="map"}function nt(){
return d.view==="nodes"||d.view==="edges"?d.view:null}function B(t){jt(t,d.selected)&&d.other===null||x({selected:t,other:null,
hovered:null,sentences:jn,neighbours:!1,open:t!==null})}function Zi(t){B(null),x({other:t,open:!0})}function Bt(t){jt(t,
d.hovered)||x({hovered:t})}var Jt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},$e={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},Dr=3.84;function bm({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((f,p)=>f+p,0);return o!==null||r!==null?c:t.filter(f=>ve(f,s,i)&&(!e||ve(f,"periods",e))&&(!n||ve(f,"sour\
ces",n))).reduce((f,p)=>f+p.articles,c)}function vm(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function km([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function ta(t,e,n,o){let r=Mr(e,n,o),[s,i]=r.map(f=>Rn(e,f)),a=f=>bm(t,
n,o.by,o.sides[f],r[f]),c=[a(0),a(1)],m=(f,p)=>Array.from(s[p],(g,w)=>{let M=i[p][w];if(!g&&!M)return null;let T=vm(g,M,
c);return{kind:km([g,M],T),times:[s[f][w],i[f][w]],documents:[g,M],g2:T}});return{sizes:c,nodes:m("mentions","articles"),
edges:m("weights","documents")}}var Sm="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",[Mm,Em]=[1700,1300],Tm=8;function na({places:t,
unit:e,land:n,borders:o}){let r=ea(t.map(([,f])=>f)),s=ea(t.map(([,,f])=>f)),i=Math.cos(s.middle*Math.PI/180),a=Math.min(
Mm/(r.span*i),Em/s.span),c=(f,p)=>({x:(f-r.middle)*i*a,y:(s.middle-p)*a}),m=f=>$m(f).map(p=>p.map(([g,w])=>c(g*e,w*e)));
return{places:new Map(t.map(([f,p,g])=>[f,c(p,g)])),land:m(n),borders:m(o)}}function ea(t){let[e,n]=[Math.min(...t),Math.
max(...t)];return{middle:(e+n)/2,span:Math.max(n-e,Tm)}}function $m(t){return t.split(".").slice(0,-1).map(Nm)}function Nm(t){
let e=[],n=[],[o,r]=[0,1];for(let a of t){let c=Sm.indexOf(a);o+=c%32*r,r*=32,!(c>=32)&&(n.push(o%2?-(o+1)/2:o/2),[o,r]=
[0,1])}let[s,i]=[0,0];for(let a=0;a<n.length;a+=2)[s,i]=[s+n[a],i+n[a+1]],e.push([s,i]);return e}function qn({places:t,doubtful:e,
unknown:n}){return[`${y(t.length)} of ${k(t.length+e+n,"place")} on the map`,e&&`${y(e)} may be one of several places of\
 the name`,n&&`${y(n)} in no list of places`].filter(Boolean).join("; ")}var Ke=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Am=6;function oa({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:m})=>n[m]&&o[m]>0?1/o[m]:0),s=new Int32Array(
t.length+1);for(let{index:m,a:f,b:p}of e)r[m]&&(s[f+1]+=1,s[p+1]+=1);for(let m=0;m<t.length;m+=1)s[m+1]+=s[m];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:m,a:f,b:p}of e)if(r[m])for(let[g,w]of[[f,p],[p,f]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,m,r[m]]}
return a}function ra({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:m,degree:f})=>m===o||m===r?1:s[m]?
1/0:1+Math.log(Math.max(f,1))),a=n.lengthOf.map((m,f)=>m&&m*(i[e[2*f]]+i[e[2*f+1]])/2),c=Float64Array.from(n.edges,m=>a[m]);
return{...n,lengthOf:a,lengths:c}}function Un({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Ke;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function sa(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,m=new Ke;m.push(o[e],e);for(let f=m.pop();f!==void 0&&f!==n;f=m.pop())if(!c.has(f)){c.add(f);
for(let p=t.starts[f];p<t.starts[f+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],M=(i.get(f)??0)+t.lengths[p];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[f,w]),m.push(M+o[g],g))}}return Im(n,a,i.get(n)??0)}function Im(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ia(t,e,n,o=Am){let[r,s]=e<n?[e,n]:[n,e],i=Un(t,s),a=e===n?null:sa(t,r,s,i,new Set,new Set),
c=a?[a]:[],m=[];for(;c.length&&c.length<o;){m.push(...Om(t,c,i)),m=[...new Map(m.map(p=>[p.edges.join(),p])).values()].sort(
Lm);let f=m.shift();if(!f)break;c.push(f)}return r===e?c:c.map(Cm)}function Om(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),m=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),f=new Set(m.map(({edges:g})=>g[a])),p=sa(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),f);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function Lm(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Cm({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function ca(t,e){let n=mt(t.sentences),o=Rm(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,m)=>{for(let f of new Set(c.
marks.map(p=>p[2])))r[f].push(m)});let s=c=>n[c].marks.filter((f,p)=>!o.get(c)?.has(p)).map(f=>f[2]),i=c=>aa(r.map((m,f)=>m.
flatMap(p=>c(p).filter(g=>g===f).map(()=>n[p].article)))),a=c=>aa(t.edges.map((m,f)=>m.filter(p=>c(p,f)).map(p=>n[vt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Bm(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(m=>m[2])),namedEdgePlaces:a((c,m)=>{let[f,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[m],[M,T]=[s(f),s(p)];return M.includes(g)&&T.includes(w)||M.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function Bm(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Rm(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function aa(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function vt(t){
return Array.isArray(t)?t[0]:t}function Pr({sentences:t},e,n){return n?e.filter(o=>n[t[vt(o)].article]):e}function la({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Ne({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Fr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Ne(t,vt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(vt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function da(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[vt(o)],s=!Array.isArray(o)&&Ne(t,vt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Dm=120;function ua(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Dm)),r=[...e].sort((s,i)=>vt(s)-vt(i));return Fr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Gn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var fa="so sentences and the filters by period, source, topic and article are missing; all else works, and",Pm=`This bro\
wser lacks DecompressionStream, ${fa} a current Firefox, Chrome, Edge or Safari shows everything.`,Fm=`This file's sente\
nces are damaged, ${fa} a fresh copy of the file shows everything.`,ma,_r=null;function ot(){return ma??=d.problem?Promise.
resolve(null):Hm().catch(_m),ma}function W(){return _r}function pa(){ha()&&!("DecompressionStream"in window)&&x({problem:Pm})}
function ha(){return ae("evidence").startsWith('"')}function _m(){return x({problem:Fm}),null}async function Hm(){let t=ae(
"evidence");return _r=ca(JSON.parse(ha()?await jm(JSON.parse(t)):t),u),x({}),_r}async function jm(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Hr(){return[d.period,d.sources,d.article,d.topic,d.compare,Wt(d)&&W()]}var Je=C(Hr,()=>{let t=W(),e=t&&Sr(t,d);
return{chosen:e,counts:t&&e?Rn(t,e):u.counts}}),z=C(Hr,()=>{let t=W();return t&&d.compare&&ta(u,t,d,d.compare)});function ga({
kind:t,index:e}){let n=z();return n&&(t==="node"?n.nodes:n.edges)[e]}var q=C(()=>[d.rank,Je()],()=>Gi(u,d.rank,Je().counts)),
jr=C(()=>[q(),Je().counts.weights],()=>Vi(q(),Je().counts.weights)),b=C(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...Hr()],()=>({...Yi(u,d,Je(),jr),waiting:Wt(d)&&!W()})),Wm=C(
()=>[],()=>na(u.map));function Xt(){return d.view==="map"?Wm():null}function Q(t){return Xt()?.places.has(t)??!0}function Qe(t){
return Q(u.edges[t].a)&&Q(u.edges[t].b)}var R=C(()=>[b(),d.focus,Xt(),Xt()&&jr()],()=>{let t=b();if(Xt())return qm(t);if(!d.
focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.
drawnIndices,...e])].sort((n,o)=>n-o)}});function qm(t){let e=t.edges.map((o,r)=>o&&Qe(r)),n=d.all?e:_n(u,Uint8Array.from(
e,Number),jr());return{...t,edges:e,nodes:t.nodes.map((o,r)=>o&&Q(r)),nodeIndices:t.nodeIndices.filter(Q),drawnIndices:u.
edges.flatMap((o,r)=>n[r]?r:[])}}var wa=C(()=>[b(),q()],()=>Nr(u,b().edges,q())),xa=C(()=>[b()],()=>Nr(u,b().edges,b().weights)),
Xe=C(()=>[b(),q()],()=>oa(u,b().edges,q())),Qt=C(()=>d.path?[d.path.a,d.path.b,Xe(),d.avoided,d.avoidedTypes]:[],()=>{let{
path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=b();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.map(({index:s,type:i})=>e.
includes(s)||n.includes(i));return ia(ra(u,Xe(),t,r),t.a,t.b)});function it(){let t=Qt();return t[Math.min(Math.max(d.path?.
number??0,0),t.length-1)]??null}var Um=C(()=>[b(),q()],()=>new Map);function Zt(t){if(t.kind==="edge")return{nodes:st(u,
t),edges:[t.index]};let e=Um(),n=e.get(t.index)??Ki(u,t.index,b(),q());return e.set(t.index,n),{nodes:[...n.nodes],edges:[
...n.edges]}}function zn(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index].timeline:
Ri(e,t,n,u.about.period)}function ya(t){let[e,{chosen:n}]=[W(),b()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index]:
Di(e,t,n)}var ba={x:60,y:22},Gm=150,zm=8e6,Vm=.15;function va(t,e,n){let{xs:o,ys:r,middle:s}=Ym(t),i=o.length*(o.length-1)/2,a=Math.
min(Gm,Math.ceil(zm/Math.max(i,1)));for(let m=0;m<a;m+=1)Km(o,r,e,180*(1-m/a));Jm(o,r,n);let c=t.map(({size:m})=>m);for(let m=0;m<
Math.min(20,a)&&Xm(o,r,c);m+=1);return t.map((m,f)=>({x:s.x+o[f],y:s.y+r[f]}))}function Ym(t){let e=Math.max(t.length,1),
n=c=>c.reduce((m,f)=>m+f,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:m})=>(c-o.x)**
2+(m-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},m)=>(c-o.x)*s+.01*Math.cos(m)),a=Float64Array.
from(t,({y:c},m)=>(c-o.y)*s+.01*Math.sin(m));return{xs:i,ys:a,middle:o}}function Km(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,m=0;for(let f=0;f<a;f+=1){let p=t[a]-t[f],g=e[a]-e[f],w=8100/(p*p+
g*g+1e-6);c+=p*w,m+=g*w,s[f]-=p*w,i[f]-=g*w}s[a]+=c,i[a]+=m}for(let[a,c,m]of n){let[f,p]=[t[a]-t[c],e[a]-e[c]],g=m*Math.
hypot(f,p)/90;s[a]-=f*g,i[a]-=p*g,s[c]+=f*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Vm*Math.hypot(t[a],e[a])/90,[m,f]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(m,f)||1));t[a]+=m*p,e[a]+=f*p}}function Jm(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function Xm(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
ba.x-Math.abs(a);if(c<=0)continue;let m=e[s]-e[r],f=i+ba.y-Math.abs(m);if(f<=0)continue;o=!0;let p=f<c?e:t,g=Math.min(c,
f)/2*Math.sign((f<c?m:a)||1);p[r]-=g,p[s]+=g}return o}var Qm=180,ka=110,Zm=44,Wr=70,tf=36,ef=66;function Sa(t,e,n,o){let r=nf(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,m]=[[e],Qm];for(;c.length;){let f=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of f)i.add(g);c=[...f];
let p=new Map(s.size===1?of(t,c,r):c.map(g=>[g,rf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=tf&&(m=Math.
max(m,w*Wr/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*m/Wr+1e-9));M.sort((A,N)=>p.get(A)-p.get(N)||A-N);let T=sf(
M.map(A=>p.get(A)),Wr/m);M.forEach((A,N)=>{s.set(A,{x:m*Math.cos(T[N]),y:m*Math.sin(T[N])})}),g+=M.length,m+=g<c.length?
ef:ka}c.length&&a.push(m-ka+Zm)}return{places:s,radii:a}}function nf({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[yt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>yt(e[a],s));return r.set(
s,i),i}}function of({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(m=>2*o(i,m)+o(a,m));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function rf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function sf(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:T}=i.pop();w={sum:w.sum+M,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),m=c[o-1]-c[0]>n-
o*e,f=c.map((p,g)=>m?c[0]+n*g/o:p+g*e);return t.map((p,g)=>f[(g-s+o)%o])}function Vn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ma=10.5,af=22,cf=5,lf=60,Ea=2,df=6,Rt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',qr=[];function uf(t){if(!qr[t.index]){let e=kt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Rt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);qr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return qr[t.index]}function mf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ma),af))/2}function Yn(t,e,n=Ea,o=mf(t,e)){let{width:r,above:s,
below:i}=uf(t),[a,c]=[o*r,o*(s+i)],m=Ze(t,e),[f,p]=[(m.left+m.right-a)/2,(m.top+m.bottom-c)/2];return[[f,m.bottom+n],[f,
m.top-n-c],[m.right+2*n,p],[m.left-2*n-a,p],[m.left,m.bottom+n],[m.right-a,m.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Ze(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function ff(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Ur(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Vn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},m=new Set([...t.slice(0,cf),...s]),f=new Set([...m,...r?t.slice(0,lf):[]]);for(let g of e)a.add(
Ze(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?df:Ea,M=Yn(u.nodes[g],n,w),T=Yn(u.nodes[g],n,w,Ma),A=Y=>Y.
left>=c.left&&Y.right<=c.right&&Y.top>=c.top&&Y.bottom<=c.bottom,N=Y=>A(Y)&&!a.hit(Y,g),ht=Y=>A(Y)&&!a.hit(Y,g,s.includes(
g)?0:g),gt=M.find(N)??T.find(N)??(f.has(g)?T.find(ht):void 0)??(m.has(g)?ff(T,c).find(ht):void 0);gt&&(a.add(gt,-1),p.push(
gt))}return p}function kt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var Kn=28,pf=.02,Ta=1.6,hf=1.6,gf=6,wf=3.5,xf=5,yf=.8,$t={upright:!1,across:1,down:1};function $a({x:t,y:e}){let[n,o]=$t.
upright?[-e,t]:[t,e];return{x:n*$t.across,y:o*$t.down}}function Na({x:t,y:e}){let[n,o]=[t/$t.across,e/$t.down],[r,s]=$t.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Aa(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Jn(1);if($t.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),$t.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign($t,vf());for(let s of u.nodes)[s.x,s.y]=[s.x*$t.across,s.y*$t.down];let{scale:o}=tn(),r=Math.min(Math.max(
wf/o-gf,0),xf);r&&bf(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,yf/o),2.5)}function bf(t){let e=u.nodes.map(r=>Ze(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,m]=[e[r],e[a]];if(m.left-c.right>2.5*t)break;let f=Math.max(m.left-c.right,m.top-c.bottom,
c.top-m.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(f/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function vf(){
let{scale:t}=tn(),{wide:e,high:n}=Ia(),{left:o,top:r,right:s,bottom:i}=Jn(t),a=c=>Math.min(Math.max(c,1),hf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Ia(){let{clientWidth:t,clientHeight:e}=h("network"),n=Kn+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*Kn,50),high:Math.max(e-Kn-n,50),below:n}}function tn(t=R().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Ia(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[pf,2*Ta];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:M,right:T,bottom:A}=Jn(g,t);g<=Ta&&(T-w)*g<=s&&(A-M)*g<=i?
a=g:c=g}let m=Jn(a,t),f={x:(m.left+m.right)/2,y:(m.top+m.bottom)/2};return{scale:a,position:f,offset:{x:-e/2,y:(Kn-o-n)/
2}}}function Jn(t,e=R().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Ze(i,t);if(!i.labelled)
return[a];let{left:c,right:m,bottom:f}=Yn(i,t)[0],p=Math.max(0,(m-c-n)/2);return[a,{left:c+p,right:m-p,top:a.top,bottom:f}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var kf=1.5,Sf=2,Mf=.3,Oa=Array.from({length:vr},(t,e)=>`community-${e+1}`),La="community-other",Xn=null;function Ca(){return Xn||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Ba(){return`${Ca()} ${d.colours}`}function Qn(){let t=document.documentElement;
t.dataset.theme=Ca(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Ba(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Jt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Oa,
La].map(o=>[o,n(o)]))}}var Ut=Qn();function O(){return Ut}function Ra(){return Ut.name===Ba()?!1:(Ut=Qn(),!0)}function Gr(t,e){
Xn=t,Ut=Qn();try{return e()}finally{Xn=null,Ut=Qn()}}function en(t){return zr(Ht(u,t))}function zr(t){return t===Et?La:Oa[t]}
function Da({index:t,observer:e}){let n=z()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function nn(t){let e=z()?.
nodes[t.index]?.kind,n=d.colours==="community"?Ut.communities[en(t.community)]:u.types[t.type].colour,o=e?Ut.changes[e]:
n;return Da(t)?{fill:Ut.ground,border:o}:{fill:o,border:Ut.ground}}function Zn(t,e){return Math.min(Da(t)?Sf:kf,Mf*t.size*
e)}function Ef(t){let{fill:e,border:n}=nn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Aa();var E=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(Ef)),edges:[]},
JSON.parse(ae("options")));function Vr(){for(let t of u.nodes){let{options:e}=E.body.nodes[t.index],{fill:n,border:o}=nn(
t);e.color={...e.color,background:n,border:o}}}var Yr=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),_a=0,Tf=500,$f=3;function Pa(){return 2*b().nodeIndices.length<u.nodes.length}
var Fa=C(()=>[Xt(),!Xt()&&(Pa()||d.focus?.rings)&&b(),d.focus,d.focus?.rings&&q()],()=>{let t=Xt();if(t)return{free:!1,rings:[],
map:t,places:Kr(t.places)};if(d.focus?.rings)return Nf(d.focus.node);let e={free:!0,rings:[],map:t};return Pa()&&b().nodeIndices.
length<=Tf?{...e,places:Af()}:{...e,places:Yr}});function Nf(t){let{places:e,radii:n}=Sa(u,t,b(),q());return{free:!1,rings:n,
map:null,places:Kr(e)}}function Kr(t){return Yr.map((e,n)=>t.get(n)??e)}function Af(){let{nodeIndices:t,drawnIndices:e}=b(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((a,c)=>[a,c])),s=e.map(a=>{let{a:c,b:m,opacity:f}=u.edges[a],
p=u.nodes[c].community===u.nodes[m].community?$f:1;return[r.get(c),r.get(m),f*p]}),i=va(t.map(a=>({...Yr[a],size:u.nodes[a].
size})),s,n/(o||1));return Kr(new Map(t.map((a,c)=>[a,i[c]])))}var Z=C(()=>[Fa(),d.moved],()=>{let t=Fa(),e=[...t.places];
if(t.free)for(let[n,o,r]of d.moved)e[n]=$a({x:o,y:r});return{...t,base:t,places:e}});function on(){return _a}function te(t){
_a+=1,t.forEach(({x:e,y:n},o)=>{let{size:r}=Object.assign(u.nodes[o],{x:e,y:n}),{shape:s}=Object.assign(E.body.nodes[o],
{x:e,y:n});Object.assign(s.boundingBox,{left:e-r,right:e+r,top:n-r,bottom:n+r})})}function to(t,e){if(!Z().free)return;let{
x:n,y:o}=Na(e),r=d.moved.filter(([s])=>s!==t);x({moved:[...r,[t,n,o]]})}var If=400,Of=5,Lf=1.5,Ha=3,Cf=.11,Bf=.012,Rf=.8,qa=13,Ua=16,Ga=C(()=>[R(),on()],()=>{let t=[],{nodes:e,nodeIndices:n}=R();
if(n.length<=If||!Z().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Of&&t.push(Df(s,i,2*o*Bf))}),t});function Df(t,e,n){let o={x:ja(e.map(
a=>u.nodes[a].x)),y:ja(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(Rf*e.length)).flatMap(a=>Pf(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Ff(
i)}}function Pf({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function ja(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Ff(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...Wa(e),...Wa(e.reverse())]}function Wa(t){let e=[];for(let n of t){for(;e.length>1&&_f(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function _f(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function za(t,e){return Math.min(Math.max((Ha-t/e)/(Ha-Lf),0),1)}function Va(t,e,n,o){let r=za(n,o);if(r){t.globalAlpha=
Cf*r;for(let{community:s,corners:i}of Ga()){t.fillStyle=O().communities[en(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function Ya(t,e,n){let o=[];if(za(t,e)<.5)return o;let r=Vn(),s=kt(
h("overlay",HTMLCanvasElement));s.font=Ja();for(let{community:i,middle:a}of Ga()){let{nodes:c}=R(),f=u.communities[i].members.
filter(N=>c[N]).slice(0,3).map(N=>u.nodes[N].short),p=Math.max(...f.map(N=>s.measureText(N).width))/2,g=Ua*f.length,w=(N,ht,gt)=>Math.
max(Math.min(N,gt),ht),M=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),A=[0,-g,g].map(N=>({lines:f,
left:M-p,right:M+p,top:T+N,bottom:T+N+g})).find(N=>N.top>=n.top*t&&N.bottom<=n.bottom*t&&!r.hit(N,i));A&&(r.add(A,-1),o.
push(A))}return o}function Ka(t,{lines:e,left:n,right:o,top:r},s){t.font=Ja(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=O().ground,t.fillStyle=O().ink,e.forEach((i,a)=>{let[c,m]=[s.x+(n+
o)/2,s.y+r+a*Ua+qa];t.strokeText(i,c,m),t.fillText(i,c,m)})}function Ja(){return`600 ${qa}px ${Rt}`}var Hf=.16,jf=.5,Xa=.1;function eo(t,e,n,o){let{map:r}=Z();if(r)return qf(t,e,r,e.scale/n);Va(t,e,n,o);for(let s of[...Z().
rings].reverse())Wf(t,e,s*e.scale,e.scale/n)}function Wf(t,{x:e,y:n},o,r){t.fillStyle=t.strokeStyle=O().edge,t.lineWidth=
r,t.globalAlpha=Xa,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.fill(),t.globalAlpha=4*Xa,t.beginPath(),t.arc(e,n,o,0,2*Math.
PI),t.stroke(),t.globalAlpha=1}function qf(t,e,{land:n,borders:o},r){t.fillStyle=t.strokeStyle=O().edge,t.lineWidth=r,t.
globalAlpha=Hf,Qa(t,e,n),t.fill(),t.globalAlpha=jf,Qa(t,e,[...n,...o]),t.stroke(),t.globalAlpha=1}function Qa(t,{x:e,y:n,
scale:o},r){t.beginPath();for(let s of r)s.forEach((i,a)=>{let[c,m]=[e+i.x*o,n+i.y*o];a?t.lineTo(c,m):t.moveTo(c,m)})}var Za=120,Ae=h("overlay",HTMLCanvasElement),at=document.createElement("canvas"),F={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ft(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function rn(t=0){F.until=
performance.now()+t+Za,window.clearTimeout(F.timer),F.timer=window.setTimeout(()=>{F.timer=0,F.blurred&&E.redraw()},t+Za)}
function Jr(){window.clearTimeout(F.timer),F.timer=0,no()}function no(){F.sharp=null,F.pictured=null}function oo(){return F.
blurred}function tc(){let t=Gf(),e=o=>o.width===t.width&&o.height===t.height,n=F.timer!==0&&performance.now()<F.until;n&&
!F.pictured&&F.sharp&&e(Ae)&&Uf(t,F.sharp),F.blurred=n&&F.pictured!==null&&e(at),E.body.nodeIndices=F.blurred?[]:R().nodeIndices}
function Xr(){F.sharp=ft(),F.pictured=null}function Uf(t,e){if((at.width!==t.width||at.height!==t.height)&&(at.width=t.width,
at.height=t.height),![t,Ae].every(({width:o,height:r})=>o&&r))return;let n=kt(at);n.clearRect(0,0,at.width,at.height),n.
drawImage(t,0,0),n.drawImage(Ae,0,0),kt(Ae).clearRect(0,0,Ae.width,Ae.height),F.pictured=e}function ec(t){if(!F.pictured||
!at.width||!at.height)return;let e=at.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ft(),s=r/F.pictured.scale,i=Math.round(
(n-F.pictured.x*s)*e),a=Math.round((o-F.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(at,i,a,Math.round(
at.width*s),Math.round(at.height*s)),t.restore()}function Gf(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var zf={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function ro(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Rt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=O().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
O().ink,t.fillText(u.nodes[e.node].short,r,s)}function nc(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Rt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=O().ink,t.fillText(e,n/2,o/2)}function oc(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=z()?.edges[e.index]?.kind;
t.strokeStyle=o?O().accent:r?O().changes[r]:O().brightEdge,t.setLineDash(r?$e[r]:[]),Qr(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function Qr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function so(t,e,n){let{fill:o,border:r}=nn(e),{shape:s}=u.types[e.type];io(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=Zn(e,n.scale),t.strokeStyle=r,t.stroke()}
function Zr(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];io(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function io(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of zf[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var ts=4,Vf=.5,Yf=52,Kf=2.5,rc=350,ao=1,es={left:-1/0,right:1/0,top:-1/0,bottom:1/0},ce=!0,ns=0;function ee(){return es.
left>-1/0}function co(){return ns}function Ie(t=!1){ce=!0,St({...os(),animated:t})}function os(){let{scale:t,position:e,
offset:n}=tn(),o=h("network").clientWidth/2-ts,r=h("network").clientHeight,[s,i]=[ts-r/2-n.y,r/2+n.y-ts];return es={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},ao=t,{position:e,scale:t,offset:n}}function Nt(){return{scale:ao,frame:es}}
function sc(){return ce}function lo(){ce=!1,ns+=1}function St({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){ns+=
1;let r=o&&$n();r&&rn(rc),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:rc,easingFunction:"easeInOutQuad"}})}
function Oe(t){ce=!1;let e=Math.min(Math.max(E.getScale()*t,ao/4),10);St({position:E.getViewPosition(),scale:e,animated:!0})}
function ic(t,e){ce=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();rn(),St({position:{x:n+t/r,y:o+e/r},scale:r})}function uo(){
if(!d.selected)return;let t=st(u,d.selected).flatMap(c=>Q(c)?u.nodes[c]:[]);if(!t.length)return;let[e,n]=[sn(),cc()],{clientWidth:o,
clientHeight:r}=h("network");if(t.every(c=>{let m=E.canvasToDOM(c);return m.x>40&&m.y>30&&m.x<o-n-40&&m.y<r-e-40})&&!e)return;
ce=!1;let i={x:ke(t.map(c=>c.x)),y:ke(t.map(c=>c.y))},a=e?Math.max(E.getScale(),Vf):E.getScale();St({position:i,scale:a,
offset:{x:-n/2,y:-e/2},animated:!0})}function ac(t,e){ce=!1;let n=tn(t,{beside:cc(),covered:Math.max(sn(),0)});St({...n,
scale:Math.min(n.scale,Kf*ao),animated:e})}function cc(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function sn(){let t=Number(getComputedStyle(document.
documentElement).getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Yf:0}var Jf=350,Xf=600,Qf=2500,Le=null,rs=0;function Ce(){return Le}function le(){Le&&(window.cancelAnimationFrame(rs),te(Le.
places),Le=null,Jr())}function mc(t,e,n){let o=u.nodes.map(({x:T,y:A})=>({x:T,y:A}));if(window.cancelAnimationFrame(rs),
Le=null,te(t),Jr(),!ee())return;let[r,s]=[lc(),os()],{nodeIndices:i,drawnIndices:a}=R(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),m=i.length<=Xf&&a.length<=Qf;if(c*r.scale<1||!m||!$n()){e&&i.length?St({...s,animated:c*
r.scale<1}):E.redraw();return}e&&St(s);let f=e?lc(s):r;Le={places:t,scale:f.scale,labels:n()};let[p,g]=[performance.now(),
co()],w=()=>{let T=Math.min((performance.now()-p)/Jf,1),A=T*T*(3-2*T);if(T===1)return M();te(t.map((N,ht)=>dc(o[ht],N,A))),
co()===g?uc(dc(r,f,A),r.scale*(f.scale/r.scale)**A):E.redraw(),rs=window.requestAnimationFrame(w)},M=()=>{if(le(),co()!==
g)return E.redraw();uc(f,f.scale),e&&uo()};w()}function lc(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),
scale:E.getScale(),offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function dc(t,e,n){return{x:t.x+(e.x-t.x)*n,
y:t.y+(e.y-t.y)*n}}function uc({x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var H=h("overlay",HTMLCanvasElement),Zf=2500,tp=2500,an=C(()=>[E.getScale(),Nt().frame,R(),on()],()=>Ya(E.getScale(),Nt().
scale,Nt().frame)),de=C(()=>[E.getScale(),Nt().frame,R(),on()],()=>{let t=E.getScale(),{scale:e,frame:n}=Nt(),{nodeIndices:o}=R(),
r=H.clientWidth*H.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/tp)),i=r<o.length*Zf,a=t===e?[...an(),ep(n,t)]:an();return Ur(
s,o,t,n,{crowd:i,taken:a})});function ep(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-H.clientWidth+n,top:s-H.clientHeight+o,right:r,bottom:s}}function cn(){if(!ee())return;let t=kt(H),e=window.devicePixelRatio||
1,[n,o]=[H.clientWidth,H.clientHeight];(H.width!==Math.round(n*e)||H.height!==Math.round(o*e))&&(H.width=Math.round(n*e),
H.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),ss(t,ft())}function np(){let t=it(),e=t?null:
d.selected??d.hovered,n=t?rp(t):e&&sp(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!jt(o,e)&&ip(n,o);
return op(n)}function op(t){let e=t.nodes.filter(Q);return e.length?{...t,nodes:e,edges:t.edges.filter(Qe),ringed:t.ringed.
filter(Q),pointed:t.pointed.filter(Q)}:null}function rp({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],
edges:[...e],ringed:n,accented:new Set(e),pointed:[]}}function sp(t){return{...Zt(t),ringed:st(u,t),accented:new Set,pointed:[]}}
function ip(t,e){for(let n of st(u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...st(u,e)),e.kind==="edge"&&(t.
edges.includes(e.index)||t.edges.unshift(e.index),t.accented.add(e.index))}function ss(t,e){if(u.nodes.length&&!R().nodeIndices.
length)return nc(t,"The filters leave nothing to show.");let n=np(),o=new Set(n?n.nodes:[]),r=Ce();if(r)ap(t,r,e,o);else
for(let s of an())Ka(t,s,e);for(let s of r?[]:de())!o.has(s.node)&&fc(s,e)&&ro(t,s,e);n&&(t.globalAlpha=O().veil,t.fillStyle=
O().ground,t.fillRect(0,0,H.clientWidth,H.clientHeight),t.globalAlpha=1,cp(t,n,e))}function ap(t,{places:e,scale:n,labels:o},r,s){
for(let i of o.filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[m,f]=[a.x*r.scale-c.x*n,a.y*r.scale-
c.y*n];ro(t,i,{...r,x:r.x+m,y:r.y+f})}}function fc({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<H.clientWidth&&
s+o>0&&s+n<H.clientHeight}function cp(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Nt();for(let c of[
...n].reverse())oc(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())so(t,u.nodes[c],i);for(let c of o)Zr(t,u.nodes[c],
i,O().accent,2.5);for(let c of s)o.includes(c)||Zr(t,u.nodes[c],i,O().ink,1.5);for(let c of Ur([...new Set([...o,...s,...e])],
e,i.scale,a,{ringed:o}))fc(c,i)&&ro(t,c,i,o.includes(c.node))}var hc=5,lp=5,dp=40;function pc(t,e=0){let n=ft(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=wc(o,r,(hc+e)/n.scale)??
up(t.x-n.x,t.y-n.y);if(s!==null)return L(s);let i=mp(o,r,(lp+e/2)/n.scale);return i===null?null:G(i)}function gc(t){let e=ft();
return wc((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,hc/e.scale)}function wc(t,e,n){let o=null,r=1/0;for(let s of xc().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function up(t,e){if(d.selected)return null;let n=de().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function mp(t,e,n){let o=null,r=n;for(let s of xc().
edges){let i=u.edges[s],a=fp(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function xc(){let{nodeIndices:t,
drawnIndices:e}=R();if(!d.selected)return{nodes:t,edges:e};let n=Zt(d.selected);return{nodes:[...n.nodes.filter(Q),...t],
edges:n.edges.filter(Qe)}}function fp(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/
(r*r+s*s||1)));return Math.hypot(n.x+i*r-t,n.y+i*s-e)}function yc(){let t=h("drawing"),e=0;t.addEventListener("pointermo\
ve",n=>{if(clearTimeout(e),n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return Bt(
null);if(n.buttons)return ln();let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(
()=>{let s=pc(r);Bt(s),pp(s,r)},dp)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Bt(null),ln()}),E.on("click",
({pointer:n,event:o})=>{ln(),B(pc(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",ln)}function pp(t,e){if(!t)return ln();
let n=h("tip");n.replaceChildren(...hp(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.
y+18+n.offsetHeight>h("drawing").clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.
max(o,8))}px, ${Math.round(r)}px)`,h("network").classList.add("pointing")}function hp(t){if(t.kind==="node"){let o=u.nodes[t.
index];return[S(o.label,"strong"),l("span",{text:k(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},
S(u.nodes[e.a].label)," – ",S(u.nodes[e.b].label)),l("span",{text:k(e.weight,"sentence")})]}function ln(){h("tip").hidden=
!0,h("network").classList.remove("pointing")}var gp=6,X=null;function bc(){return X!==null}function wp(t){if(X)return is();if(!Z().free||t.button||t.shiftKey||!t.isPrimary)
return;Ce()&&(le(),E.redraw());let e=h("drawing").getBoundingClientRect(),n=gc({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!xp(n))return;let{x:o,y:r}=u.nodes[n];X={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function xp(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function yp({pointerId:t,clientX:e,clientY:n}){if(!X||t!==X.pointer)return;let[o,r]=[e-X.from.x,
n-X.from.y];if(!X.moves&&Math.hypot(o,r)<gp)return;X.moves=!0;let{scale:s}=ft();Object.assign(u.nodes[X.node],{x:X.home.
x+o/s,y:X.home.y+r/s}),Bt(L(X.node)),cn()}function is(t){if(!X||t&&t.pointerId!==X.pointer)return;let{node:e,home:n,moves:o}=X;
if(X=null,E.interactionHandler.options.dragView=!0,!o)return;Bt(null);let{x:r,y:s}=u.nodes[e];t?to(e,{x:r,y:s}):Object.assign(
u.nodes[e],n)}function vc(){h("network").addEventListener("pointerdown",wp,{capture:!0}),window.addEventListener("pointe\
rmove",yp),window.addEventListener("pointerup",is),window.addEventListener("pointercancel",()=>is())}var bp=1500,vp=.25,kp=.2;function Sp(){let t=R().drawnIndices.length>bp?vp:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function mo(t,e){let n=Sp();t.strokeStyle=O().edge;let o=e.scale/E.getScale();for(let r of R().
drawnIndices){let s=u.edges[r],i=z()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?kp:0),1),i&&(t.strokeStyle=O().changes[i]),i&&t.setLineDash($e[i].map(a=>a*o)),Qr(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function as(t){return t!==Et?u.communities[t].name:Ht(u,0)===Et?"No communities":"Smaller communities"}function cs(){return[
...b().communityCounts].sort(([t],[e])=>+(t===Et)-+(e===Et)||t-e).map(([t,e])=>({community:t,colour:zr(t),text:as(t),count:e}))}
function ls(t){return!d.communities.length||d.communities.includes(t)}function Mp(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...cs().map(Ep)),e&&$(t,`[data-community="${e}"]`)?.focus())}function Ep({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:ls(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>x({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},Tn(e),S(n),l("span",{class:"type-count",text:y(o)})))}function kc(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),v(()=>[d.colours,b()],()=>Mp(t))}function ds({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${k(i,o)} in ${k(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${y(e[0])} to ${k(e[1],o)}, in ${y(n[0])} → ${k(n[1],"article")}`}function Sc(t){
let e=ga(t),n=e&&ds(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Dt(t){let[e,n]=[()=>Bt(t),()=>Bt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function dn(t){
let e=u.nodes[t],n=L(t);return l("button",{type:"button",class:"end",...Dt(n),onclick:()=>B(n)},K(u.types[e.type]),S(e.label))}
function fo(t){let e=L(t);return l("button",{type:"button",class:"inline-name",...Dt(e),onclick:()=>B(e)},S(u.nodes[t].label))}
function po(t,e,n,o){let r=u.nodes[t],s=L(t),i=l("button",{type:"button",class:"ranked-name",...Dt(s),onclick:()=>B(s)},
K(u.types[r.type]),S(r.label),xi(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:Ye(n,d.rank)}));
let a=G(o),c=d.rank!=="weight"&&Ye(q()[o],d.rank),m=l("button",{type:"button",class:"ranked-number",text:y(n),...Dt(a),onclick:()=>B(
a),"aria-label":`${k(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),m)}function ct(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=et([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function us(t,e,n,o){let r=h(t,HTMLInputElement);
ct(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>x({[n]:e[Number(r.value)]})),v(()=>[d[n]],()=>{let s=k(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function ho(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>x(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function Be(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>x(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var Tp=12,pt=ie(u.articles);function go(t){return t.length===1?be(t[0]):`${y(t.length)} of ${y(pt.length)} sources`}function ms(t){
let e=pt.map(({name:n})=>n).filter(n=>t.has(n));x({sources:e.length===pt.length?null:e})}function $p({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??pt.map(o=>o.name));e.checked?n.add(t):n.delete(t),ms(n)}});
return e}function Np({name:t,count:e},n){return l("label",{class:"switch"},n,S(be(t)),l("span",{class:"type-count",text:y(
e)}))}function Mc(){let t=pt.map($p),e=pt.map((s,i)=>Np(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=pt.length<Tp;let o=pt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";ct("sources",pt.length<2&&o),n.addEventListener("input",()=>{let s=D(n.value);e.forEach((i,a)=>{i.hidden=!D(be(pt[a].
name)).includes(s)})});let r=()=>pt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener("cl\
ick",()=>ms(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
pt.map(({name:i})=>i));for(let i of r())s.delete(i);ms(s)}),v(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(pt[a].name)})})}var Ap=2,Gt=ye(u.articles).map(V),un=ie(u.articles).map(({name:t})=>t),bo=["First","Second"],wo=l("select",{id:"compare-\
by",onchange:()=>x({compare:Op(wo.value)})},l("option",{value:"",text:"Nothing"}),Gt[0]!==Gt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),un.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),xo=bo.map(t=>["fr\
om","until"].map(e=>Ip(`${t} period: ${e}`))),yo=bo.map(t=>l("select",{multiple:!0,size:Math.min(un.length,6),"aria-labe\
l":`${t} group of sources`,onchange:Nc},...un.map(e=>l("option",{value:e,text:be(e),dir:"auto"})))),$c=bo.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},xo[e][0],l("span",{text:"–"}),xo[e][1]),
yo[e])),fs=l("div",{class:"compared",id:"compared"}),Ec=l("span",{class:"frame-changes"},...Object.keys(Jt).map(t=>l("sp\
an",{},Oc(t),t)));function Ip(t){return l("input",{type:"date",min:Gt[0],max:Gt.at(-1),"aria-label":t,onchange:Nc})}function Op(t){
if(t==="sources")return{by:t,sides:[un.slice(0,1),un.slice(1)]};if(t!=="periods")return null;let[e,n]=[Gt[0],Gt[Gt.length-
1]],o=Gt.find((s,i)=>s>e&&i>=(Gt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return x({period:null}),{by:t,
sides:[[e,Lp(r[0])],[...r]]}}function Lp(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Nc(){
let{compare:t}=d;if(!t)return;let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...yo[o].selectedOptions].map(({value:i})=>i);
let[r,s]=xo[o].map(({value:i})=>i);return Ct(r)&&Ct(s)&&r<=s?[r,s]:n});x({compare:{...t,sides:e.every(n=>n.length)?[e[0],
e[1]]:t.sides}})}function Ac({by:t,sides:e}){return e.map(n=>t==="sources"?go(n):Ot(n[0],n[1]))}function Ic(){return d.compare?
`Compared: ${Ac(d.compare).join(" with ")}`:""}function Oc(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dash\
array":$e[t].join(" "),"stroke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return I("svg",
{viewBox:"0 0 48 12",class:`change-sign ${t}`,"aria-hidden":"true"},I("path",n),I("circle",o))}function Tc(t,e,n){return t.
filter((o,r)=>o?.kind===e&&n[r]).length}function Cp({nodes:t,edges:e}){let n=b(),o=Object.entries(Jt).map(([s,i])=>l("tr",
{},l("th",{scope:"row",title:i},Oc(s),s),l("td",{text:y(Tc(t,s,n.nodes))}),l("td",{text:y(Tc(e,s,n.edges))}))),r=["Chang\
e","Nodes","Edges"].map(s=>l("th",{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},
...o))}function Bp({edges:t}){let e=t.flatMap((r,s)=>r?.g2&&b().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.g2)-
Math.abs(r.g2)||Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Jt).flatMap(r=>e.filter(
s=>s.kind===r).slice(0,Ap)),o=e.filter(({g2:r})=>Math.abs(r)>=Dr).length;return[l("h2",{text:"Surest changes of edges"}),
l("ul",{class:"changes"},...n.map(Rp)),l("p",{class:"hint",text:`Of ${k(e.length,"edge")} whose share changed, ${y(o)} c\
hanged by more than chance alone does once in 20 times (G² of ${Dr} or more).`})]}function Rp(t){let e=G(t.i),{a:n,b:o}=u.
edges[t.i],[r,s]=[n,o].map(a=>S(u.nodes[a].label)),i={type:"button",class:"inline-name",...Dt(e),onclick:()=>B(e)};return l(
"li",{},l("button",i,r," – ",s),` ${ds(t,"sentence")}`)}function Dp(){let{compare:t}=d,e=z();h("compare-form",HTMLDetailsElement).
open||=t!==null,wo.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of yo[i].options)
c.selected=a.includes(c.value);else for(let[c,m]of xo[i].entries())m.value=a[c];for(let[i,a]of $c.entries()){a.hidden=!t,
yo[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),Ec.hidden=!e,$(document,".frame-legend")?.append(Ec),t&&ot(),fs.hidden=!e,!t||
!e)return;let{sizes:n}=e,o=Ac(t).map((i,a)=>`${bo[a]}: ${i}, ${k(n[a],"article")}.`),r=u.about.articles-u.about.dated,s=n[0]===
n[1]?"":" The parts have different numbers of articles, so shares of articles are compared.";fs.replaceChildren(...et([l(
"p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles without a date are in neither: ${y(r)}\
.`}),Cp(e),...Bp(e)]))}function Lc(){let t=h("compare");t.hidden=wo.options.length<2||!u.nodes.length,t.append(l("detail\
s",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"filter"},l("label",{for:"com\
pare-by",text:"Compare"}),wo),...$c),fs),v(()=>[d.compare,z(),b()],Dp)}var Cc={types:()=>d.types.every(Boolean)?"":Fp(),minimum:()=>d.minimum>1?`At least ${k(d.minimum,"sentence")}`:"",focus:()=>d.
focus?Pp(d.focus):"",rank:()=>d.rank===Tt(u).rank?"":`Ranked by ${bt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${k(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>_p(),
compare:Ic,period:()=>d.period?Ot(...d.period):"",sources:()=>d.sources?go(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":Kt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:ps};
function ps(){return d.moved.length?`${k(d.moved.length,"node")} moved`:""}function Pp({node:t,depth:e,rings:n}){return`\
Within ${k(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Fp(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function _p(){let{communities:t}=d;
return t.length===1?`Community of ${as(t[0])}`:t.length?`${y(t.length)} communities`:""}function Bc(){return Object.entries(
Cc).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Hp=new Set(["types","minimum"]);function jp(t){let e={...Tt(u),
focus:null,moved:[]};x({[t]:e[t]})}function Wp(){let t=Object.entries(Cc).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Hp.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>jp(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&($(
n,"button")??$(h("more-filters"),"summary"))?.focus()}function Rc(){h("reset").addEventListener("click",()=>{x({...Tt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),v(()=>[b(),d.moved],Wp)}var ue=16,qp=400;function So(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*ue,s=Bc(),i=[h("counts").textContent,
ps(),d.view==="map"&&qn(u.map),u.about.built&&`built ${U(u.about.built)}`],a=n?[...vo(u.about.title,r,1.5*o,!0),...vo(i.
filter(Boolean).join(" · "),r,o),...vo(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Vp(Up(),r,o),...vo(e,r,o)];
return{above:a,below:c,top:Dc(a),bottom:Dc(c)}}function mn(t,e,n){let o=n+ue/2;t.textAlign="start",t.textBaseline="alpha\
betic";for(let r of e){o+=Fc(r);let s=ue;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),
t.font=Pc(r),t.fillStyle=O().ink,t.fillText(i,s+(a?hs(r):0),o),s+=Mo(r,i)+(a?hs(r):0)+ue}}function Up(){let t=u.types.flatMap(
(r,s)=>{let i=R().nodeIndices.some(c=>u.nodes[c].type===s),a=d.colours==="community"||z()?O().muted:r.colour;return i?[{
text:r.plural,sign:ko(r.shape,a)}]:[]});if(z())return[...t,...Gp()];let e=R().nodeIndices.some(r=>u.nodes[r].observer),n={
text:"Hollow: only reports",sign:ko("square",O().muted,!0)},o=d.colours==="community"?cs().filter(({community:r})=>ls(r)).
map(({colour:r,text:s})=>({text:s,sign:ko("dot",O().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Gp(){return Object.
keys(Jt).map(t=>({text:t,sign:ko("dot",O().changes[t],t==="went"||t==="shrank")}))}function ko(t,e,n=!1){return(o,r,s,i)=>{
io(o,t,r,s,i),o.fillStyle=n?O().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function vo(t,e,n,o=!1){
let r={letters:n,strong:o,parts:[]},s=[];for(let i of ut(t,qp).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-
1]} ${i}`:i;s.length&&Mo(r,a)<=e?s[s.length-1]=a:s.push(...zp(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}
function zp(t,e,n){let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&Mo(t,s)>n?o.push(r):o[o.length-1]=s}return o}
function Vp(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:ut(s,60),sign:i},c={letters:n,parts:[]},m=Mo(c,a.
text)+hs(c)+ue;m>r+ue&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=m}return o}function Pc({letters:t,
strong:e=!1}){return`${e?"600 ":""}${t}px ${Rt}`}function Fc({letters:t}){return Math.round(1.5*t)}function hs({letters:t}){
return 1.5*t}function Mo(t,e){let n=kt(H);return n.font=Pc(t),n.measureText(e).width}function Dc(t){return t.length?t.reduce(
(e,n)=>e+Fc(n),0)+ue:0}var _c=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var fn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${j(
e)} ${j(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(
n)}h${j(o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};
this.#o(I("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=I("text",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(
_c," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",j(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(j).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(I("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",j(this.globalAlpha)),this.#r.append(e),e}};function Hc(t,e,n){let o=I("title",{},t.replace(_c,"\
 "));return I("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Rt,role:"img"},o)}function jc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Eo=2,Yp=18,Kp=100;function Wc({ground:t,credit:e}){return Gr(t,()=>qc(So(H.clientWidth,{credit:e})))}function qc(t){
let[e,n]=[H.clientWidth,H.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*Eo,height:o*Eo}),s=kt(r);return s.scale(
Eo,Eo),s.fillStyle=O().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Gc(s),s.restore(),mn(s,t.above,0),mn(s,t.below,t.top+n),r}function Uc({ground:t,credit:e}){return Gr(t,()=>{let[n,o]=[H.
clientWidth,H.clientHeight],r=So(n,{credit:e}),s=r.top+o+r.bottom,i=Hc(u.about.title,n,s),a=new fn(i);a.fillStyle=O().ground,
a.fillRect(0,0,n,s);let c=I("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Gc(new fn(c)),mn(
a,r.above,0),mn(a,r.below,r.top+o),i})}function Gc(t){let e=ft();eo(t,e,e.scale,Nt().scale),mo(t,e);for(let n of R().nodeIndices)
so(t,u.nodes[n],e);ss(t,e)}function gs(){return qc(So(H.clientWidth,{titled:!1,letters:Yp}))}function zc(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=gs();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,x({sentences:Math.max(e,Kp)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),x({sentences:e})})}var Vc={x:0,y:0,scale:1},xs=0;function Jp(){let t=E.getScale();if(t!==xs){xs=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=Zn(e,t)}}function Xp(t){if(oo())return ec(t);Jp(),eo(t,Vc,E.getScale(),Nt().scale),mo(t,Vc)}function Qp(){
oo()||!ee()||(cn(),Xr())}function Zp(){if(ee()){if(no(),oo())return E.redraw();cn(),Xr()}}function th(){let t=()=>{bc()||
(le(),lo(),rn())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function ys(){nt()||(no(),ee()&&E.redraw())}var Yc=null;
function eh(){let{base:t,places:e}=Z(),n=t!==Yc;Yc=t,mc(e,n,de)}function ws(){Ra()&&(Vr(),ys())}function Kc(){let t=$(h(
"network"),"*");t&&(t.tabIndex=-1),E.on("initRedraw",tc),E.on("beforeDrawing",Xp),E.on("afterDrawing",Qp),th(),E.on("res\
ize",()=>queueMicrotask(()=>{sc()&&Ie()})),h("zoom-in").addEventListener("click",()=>Oe(1.4)),h("zoom-out").addEventListener(
"click",()=>Oe(1/1.4)),h("zoom-all").addEventListener("click",()=>Ie(!0)),h("drawing").addEventListener("keydown",oh),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",ws),v(()=>[d.theme,d.colours],ws),v(()=>[z()],()=>{
xs=0,Vr(),ys()}),vc(),kc(),zc(ws),v(()=>[Z()],eh),v(()=>[R(),d.view],ys),v(()=>[d.selected,d.hovered,d.view,it()],Zp),v(
()=>[d.selected,d.view],()=>{Ce()||uo()})}function nh(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[
{x:o,y:r},s]=[Z().places[n],E.getScale()];to(n,{x:o+t/s,y:r+e/s})}function oh(t){if(t.target!==h("drawing")||!xt(t))return;
let e=t.shiftKey?20:60,n=t.shiftKey?nh:ic,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(
0,e),"+":()=>Oe(1.25),"=":()=>Oe(1.25),"-":()=>Oe(.8),0:()=>Ie(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function rh(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
ct("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${y(o.documents)})`]);Be("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),ct("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Kt(o)]);Be("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function sh(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Jc(){rh(),v(()=>[d.problem],sh),v(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[Wt(d)],()=>{Wt(d)&&ot()})}var bs={width:320,height:40},ih=60,vs=["from","until"],_=ye(u.articles);function ah(){let{days:t,counts:e}=In(_,ih),n=_[_.
length-1]-_[0]+1,o=Math.max(...e),[r,s]=Xc(),{width:i,height:a}=bs;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,m)=>{if(!c)return[];let[f,p]=[m*t,Math.min((m+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=_[0]+p-1>=r&&_[0]+f<=s;return[
I("rect",{x:i*f/n,width:Math.max(i*(p-f)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function Xc(){let[t,e]=[_[0],_[_.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Lt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function ch(t){let[e,n]=[_[0],_[_.length-1]],[o,r]=vs.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),x({period:o===e&&r===n?null:[V(o),V(r)]}),Qc()}function Qc(){let[t,e]=Xc(),n=_[0],o=(n+_[_.length-1])/2;vs.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",U(V(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=Ot(V(t),V(e));let r=u.articles.length-_.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${k(r,"article")} without a date ${r===1?"is":"are"} left out.`,ah()}
function Zc(){let t=_.length>1&&_[0]<_[_.length-1],e=_.length>0&&`All dated articles are of ${U(V(_[0]))}.`;if(ct("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${bs.width} ${bs.height}`);
for(let n of vs){let o=h(n,HTMLInputElement);o.max=String(_[_.length-1]-_[0]),o.addEventListener("input",()=>ch(n))}v(()=>[
d.period],Qc)}}function lh(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>x({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},K(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function dh(){let{typeCounts:t}=b();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=$(e,".type-count");o&&(o.textContent=y(t[n]))})}function tl(){
lh(),v(()=>[b()],dh)}var ks=!u.edges.length&&"There are no edges.";function uh(){ct("rank",ks),Be("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),v(()=>[d.rank,b().narrowed],()=>{let t=b().narrowed&&!qt(d.rank)?" Measured over all articles.":
"",e=Se(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function mh(){let t=Dn(u);ct(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Be("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${y(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function fh(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=b(),s=(m,f,p)=>m===f?k(f,p):`${y(m)} of ${k(f,p)}`,i=n.length<e?` (${y(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((m,f)=>m+f,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function ph(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;ct("officials",!e&&
"No person has an office.");let n=`${y(e)} of ${y(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,ho("officials",()=>d.officials,o=>({officials:o})),ho("hide-isolates",
()=>!Hn(d),o=>({isolates:!o})),v(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Hn({...d,isolates:!0});ct("isolat\
es",ks||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function el(){tl(),us("minimum",
Me(u.edges.map(e=>e.weight)),"minimum","sentence"),us("minimum-documents",Me(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);ct("all",ks||t&&"Each edge is among the strongest of a node."),
ho("all",()=>d.all,e=>({all:e})),uh(),mh(),Zc(),Mc(),Jc(),ph(),Lc(),v(()=>[b()],fh),Rc()}var hh=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function To(t){return hh.reduce((e,[n,o])=>e.replace(n,o),t)}function Ss({length:t}){return t<4?0:t<7?1:
2}var gh=[0,1,2].map(()=>new Uint8Array(256));function Ms(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=gh;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let m=t.charCodeAt(
c-1);for(let f=1;f<=o;f+=1){let p=e.charCodeAt(f-1),g=Math.min(s[f]+1,i[f-1]+1,s[f-1]+(m===p?0:1));c>1&&f>1&&m===e.charCodeAt(
f-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[f-2]+1)),i[f]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Pt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[wh,xh]=[.5,.25],[nl,ol]=[4,3],lt=255;function rl(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((m,f)=>{let p=D(m),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:m,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:f===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:m})=>m)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(To),nodes:t.length,others:e.length}}function sl(t,e,n=1/0){let o=D(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=nl,a=Es(t,bh(t,o),r,s);return i&&(a=Es(t,vh(t,o),r,s)||
a),i&&!a&&Es(t,kh(t,o),r,s),yh(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Pt.sound}))}function Es(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:wh)+(i.
drawn?0:xh),m=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[m])&&(n[m]=c,o[m]=s)}return r}function yh(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function bh({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Ts(t,a=>a.startsWith(i)?0:lt)):[];return i=>i.plain.includes(e)?i.plain===e?Pt.whole:i.plain.startsWith(e)?Pt.start:i.
plain.includes(r)?Pt.word:Pt.part:s.length&&$s(i,s)<lt?Pt.anyOrder:o.length>=nl&&i.joined.startsWith(o)?Pt.joined:1/0}function vh({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=To(r),i=s.length>=ol;return Ts(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:lt)});return r=>{let s=$s(r,o);return s<lt?Pt.sound+s/lt/4:1/0}}function kh({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=To(a),m=Ss(c);return Ts(e,(f,p)=>{if(c.length<ol)return t[p].startsWith(a)?0:lt;let g=Ms(
c,f,m),w=Math.min(4,Math.abs(f.length-c.length));return g>m?lt:9*g+w+(f[0]===c[0]?0:4)})}),s=o.join(""),i=Ss(s);return a=>{
let c=$s(a,r);if(c<lt)return Pt.fault+c/lt;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let f=Ms(
s,a.joined,i);return f<=i?Pt.fault+(9*f+4)/lt:1/0}}function Ts(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function $s({words:t},e){if(e.length>t.length)return lt;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===lt||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return lt;n+=r[t[s]],o|=1<<s}return Math.
min(n,lt-1)}var il=8,al;function Sh(){return al??=rl(u.nodes,u.others),al}function Mh(t,e){if(e)return b().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${k(o,"article")}, in the files, not drawn`}
function Eh([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${k(u.unlisted,"name")} more.`:"No name or alias matches."}var pn=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?sl(Sh(),
e,this.otherChosen?il:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,il),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Eh(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:m}=n?u.nodes[e]:u.others[e],f=r?null:l("small",{},"alias ",S(o)),p=s?l("small",
{text:"similar spelling"}):null,g=Mh(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},K(u.
types[c]),l("span",{class:"found"},S(a),f,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:k(m,"mention")}));
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
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function $o(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new pn(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var Th={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},gn="~";function Ft(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function $h(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Ft(n).slice(1,-1)).join(`
`)}"""`:Ft(t)}function Ns(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${$h(n)}`:[])}function dl({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Ns({title:t}),...e.flatMap(Nh)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function Nh({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Ft).join(", ")}]`]:[],
a=Object.entries(r).map(([c,m])=>`${Ft(c)} = ${Ft(m)}`);return[["[[step]]",...Ns({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Ns({...c})])]}function ul(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...cl(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>cl(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function cl(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function As({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Is(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(gn).slice(0,Th[n]??0)}})}function ml(t,e){return Is(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>As(t,e,a)??a),i=o.slice(r.join(gn).length);return`${n}=${encodeURIComponent(s.join(gn)+i)}`}).join(
"&")}function fl(t,e){return e.path.map(n=>As(t,e,n)??n)}function pl(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(gn))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(f=>As(t,e,f)),m=i.flatMap(
(f,p)=>f&&c[p]===void 0?e.names[f]??f:[]);for(let f=1;a&&f<c.length;f+=1){let[p,g]=[c[f-1],c[f]];p&&g&&!n.has([p,g].sort().
join(gn))&&m.push(`${o(p)} – ${o(g)}`)}return m},s=Is(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let m=i==="other"?t.others:i==="article"?t.articles:null;return m&&!m.some(({id:f})=>f===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function hl(t,e,n){let o=Is(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:m})=>m===c).map(({value:m})=>m),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:m})=>[c,m]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:m})=>[
c,m]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:m})=>[c,m||c])])}function ll(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function wn({sentences:t,articles:e},{text:n,article:o}){let r=ll(n),s=null;for(let[i,a]of t.entries())
if(ll(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var wl={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},xl=500,Os=["checked","doubtful"];function Ao(t){return t.
map(D).sort().join("|")}function Ls({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function ne(t){return t.every(e=>D(e)!=="")}function Cs(t,e){let[n,...o]=e.map(D);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Ao(s)===Ao(e):s.some(i=>D(i)===n))}function yl(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(D):[],i=t.filter(f=>f.section!==o||Ao(f.names)!==Ao(r)),a=i.filter(f=>!f.names.some(p=>s.includes(D(p)))),
c=bl(e,n)?a:[...a,e],m=Ah(c);return m?{corrections:t,said:m}:{corrections:c,said:a.length<i.length?"Its other correction\
s are taken out.":""}}function Ah(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(D(a));for(let{section:a,
names:c}of t){let[m,f]=a==="same"?c.map(o):[];m!==f&&e.set(m,f)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(D):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:m}of t){let[f,p=f]=c,g=["drop","different"].includes(a)?
void 0:c.find(T=>r.has(D(T)));if(g!==void 0)return`${zt(g)} will be dropped: undo that first.`;if(a==="different"&&o(f)===
o(p))return`${No(f,p)} would be one and two: undo the other first.`;if(a==="mark"&&c.length>1&&o(f)===o(p))return`${No(f,
p)} will be one, and have no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(f)}`,M=s.get(w);if(M!==
void 0&&M!==m)return`What will be one cannot have two ${a==="type"?"types":"names"}: ${No(M,m)}.`;s.set(w,m),a==="rename"&&
i.set(D(f),D(m))}for(let a of i.keys()){let c=new Set([a]),m=i.get(a);for(;m!==void 0&&i.has(m)&&!c.has(m);)m=i.get(c.add(
m)&&m);if(m===a&&c.size>1)return"Names that are only exchanged go in a circle: take another name for one."}return""}function bl({
section:t,names:e,value:n,note:o},r){let s=e.map(m=>Ih(m,r)),[i,a]=s;return{same:()=>i!==void 0&&i===a,different:()=>i!==
void 0&&i!==a&&!i.names.has(D(e[1])),drop:()=>s.every(m=>m===void 0),rename:()=>i?.label===n,type:()=>i!==void 0&&r.types[i.
type].name===n,mark:()=>{let m=e.length>1?kr(r,i?.index,a?.index):r.nodes[i?.index??-1];return m?(!n||m.mark===n)&&(!o||
m.note===o):!n&&!o}}[t]()}var gl=new WeakMap;function Ih(t,e){let n=gl.get(e);if(!n){let o=[...e.nodes.map(r=>({...r,aliases:r.
forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,called:a,aliases:c})=>({
own:a.map(D),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(D))}}));n=new Map(o.flatMap(({named:r})=>[...r.
names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);gl.set(e,n)}return n.get(D(t))}function vl(t,e){
try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>Oh(o,e)&&!bl(o,e)):[]}catch{return[]}}function Oh(t,{types:e}){
let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(wl,n)||!i.every(m=>typeof m==
"string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(a)&&["",...Os].includes(r)&&
r+s!=="",rename:a===1&&ne([r]),type:a===1&&e.some(({name:m})=>m===r)};return ne(o)&&c[n]}function Bs(t){return["# Correc\
tions from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(wl).flatMap(([n,
o])=>{let r=t.filter(s=>s.section===n).flatMap(o?Lh:Ch);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}]`,...r]:[]}),
""].join(`
`)}function Lh({section:t,names:e,value:n,note:o}){let r=e.map(Ft);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Ft(o)}`].filter(Boolean).join(
", ")} },`]}function Ch({names:t,value:e}){return[`${Ft(t[0])} = ${Ft(e)}`]}function kl({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?zt(r):No(r,s);return{same:`${i} are one`,different:`${i} are two`,drop:`${zt(r)} is dropped`,rename:`${zt(
r)} is renamed ${zt(n)}`,type:`${zt(r)} is of the type ${n}`,mark:[i,n&&`${n}`,o&&zt(o)].filter(Boolean).join(": ")}[t]}
function No(t,e){return`${zt(t)} and ${zt(e)}`}function zt(t){return`“⁨${ut(t,80)}⁩”`}function Re(){return Ji(u,d)}function De(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>x(
{...Or(u),focus:null})})}function Rs(){let t=h("details").contains(document.activeElement);B(null),t&&h("drawing").focus()}function Pe(t,e,...n){
let o=dt("Close details",Rs);return l("div",{class:"kind"},t,l("span",{text:e}),...n,o)}function Io({kind:t,index:e}){let{
nodes:n,edges:o}=b();return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),De())}function Oo(t,[e,n],o){let{first:r,last:s}=ya(t),i=[[e,y(n)],["Articles",y(o)],["First s\
een",r&&U(r)],["Last seen",s&&U(s)]],a=Ds(i.filter(([,c])=>c));return b().narrowed?l("div",{},a,l("p",{class:"hint",text:"\
In the articles shown."}),Sc(t)):a}function Ds(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),
l("dd",{text:n}))))}function Fe(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function Lo({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(S(e)),n}function Co(){return!J&&l("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=h("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),$(e,"summary")?.focus()}})}
function Bo(){return!J&&l("div",{id:"pending"})}function me(t,e,n="",o=""){let{corrections:r,said:s}=yl(d.corrections,{section:t,
names:e,value:n,note:o},u);x({corrections:r}),h("corrected").textContent=s}function Bh(t){x({corrections:d.corrections.filter(
e=>e!==t)})}function Fs(t,e){let n=t.map(o=>{let r=kl(o),s=()=>{Bh(o),e()},i=l("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",{class:"\
corrections"},...n)}function Ps({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Ls(u,{kind:t,index:e}),
s=Cs(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function Rh(t){let e=Os.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Ps(t);o===s&&o===a?h("corrected").textContent=Sl:me(
"mark",r,o===s?a:o,i)}})),n=Ml("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Ps(t);me("mark",r,s,o),!o&&i&&(h("correct\
ed").textContent=Sl)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var Sl="graphkit.toml s\
ays so: take it out there.";function Ml(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:xl,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function Dh(t){let{index:e,called:n,forms:o}=t,[r]=n,s=Ml("name","Name",f=>{if(!ne([f]))return _s();me("rena\
me",[r],f),u.nodes.some(g=>g.index!==e&&g.label===f)&&(h("corrected").textContent="Another node has this name; “Same as”\
 makes both one.")}),i=l("select",{id:"correct-type",onchange:()=>me("type",[r],i.value)});i.append(...u.types.map(f=>l(
"option",{text:f.name,value:f.name})));let a=hn("correct-same"),c=([f])=>{a.value="",f!==r&&ne([f])&&me("same",[r,f])},m=o.
filter(({text:f,splits:p})=>p&&ne([f])&&D(f)!==D(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),$o(a,"Same as",f=>c(u.nodes[f].called),f=>c(u.others[f].called)),m.length>0&&l("div",{class:"depths",role:"\
group","aria-label":"Another entity is"},l("span",{text:"Another entity is:"}),...m.map(({text:f})=>l("button",{type:"bu\
tton",class:"depth",onclick:()=>me("different",[r,f])},S(f)))),l("button",{type:"button",class:"ask",text:"Drop this nod\
e",onclick:()=>me("drop",n.filter(f=>ne([f])))})]}function Ro(t){if(J)return null;let e=ne(Ls(u,t))?[l("p",{class:"hint",
text:"The next build takes what you mark here. Notes are shown in its page and files."}),...Rh(t),...t.kind==="node"?Dh(
u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter or a digi\
t cannot be corrected."})],n=Fe("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function _s(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Ps(e),s=Cs(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Fs(s,()=>h("details").focus())]:[]);let a=p=>s.find(g=>g.
section===p&&D(g.names[0])===D(n[0]));t.previousElementSibling?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let p of document.
querySelectorAll("button.mark"))p.setAttribute("aria-pressed",String(p.getAttribute("value")===o));let{label:c,type:m}=u.
nodes[e.index]??{},f={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[m]?.name};for(let[p,g]of Object.entries(
f)){let w=document.getElementById(`correct-${p}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function El({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>Ph(o,t)),b().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function Ph(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Tr(i[e]):Fn(i[e],
r),c=s?$r(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${qi(c)}`:a})),l("dd",{text:zi(
t,i[e],c)||`${o}.`})]}var tt="~";function Do(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Tl(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Hs(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function xn(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function js(t){return new Map(t.map(({id:e},n)=>[e,n]))}function $l(t){let e=js(t.nodes),
n=js(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(tt),c])),r=Tt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:Fh(),node:xn(e,i=>s(i,"node"),i=>({selected:L(i)})),edge:xn(
o,i=>s(i,"edge"),i=>({selected:G(i)})),other:xn(js(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:_h(t,e),"\
not-through":Hh(t,e),"not-through-type":jh(t),view:Do("view",["drawing",...t.map.land?["map"]:[],"matrix","nodes","edges"]),
matrix:Gh(t),focus:Wh(t,e),moved:qh(t,e),without:Uh(t),min:Tl("minimum",Me(t.edges.map(i=>i.weight))),articles:Tl("minim\
umDocuments",Me(t.edges.map(i=>i.documents))),rank:Do("rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:zh(t),community:Vh(
t,e),period:Yh(t),source:Jh(t),compare:Kh(t),article:xn(n,({article:i})=>i,i=>({article:i})),topic:xn(e,({topic:i})=>i,i=>({
topic:i})),officials:Hs("officials",r.officials),all:Hs("all",r.all),isolates:Hs("isolates",r.isolates),colours:Do("colo\
urs",["type","community"]),theme:Do("theme",["system","light","dark"])}}function Fh(){return{write:({step:t})=>t===null?
"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}function _h(t,e){return{write:({path:n})=>n?[
t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(tt):"",read:([n])=>{let[o,r,s]=n.split(tt),[i,a]=[e.get(o),e.get(r)];return i===
void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(s)-1:0}}}}}function Hh(t,e){return{write:({
avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:
{}}}}function jh({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.
includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Wh(t,e){return{write:({focus:n})=>n?[t.nodes[n.node].id,
n.depth,...n.rings?["rings"]:[]].join(tt):"",read:([n])=>{let[o,r,s]=n.split(tt),i=e.get(o);return i===void 0||!/^[123]$/.
test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}function qh(t,e){return{write:({moved:n})=>n.
map(([o,r,s])=>[t.nodes[o].id,r,s].join(tt)),read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.
exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Uh(t){
return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(
o));return n.every(Boolean)?{}:{types:n}}}}function Gh(t){let e=t.types.map(({name:o})=>o),n=Ee(t).join();return{write:({
matrix:o})=>o.join()===n?"":o.map(r=>e[r]).join(tt),read:([o])=>{let[r,s,i]=o.split(tt).map(a=>e.indexOf(a));return r>=0&&
s>=0&&i===void 0?{matrix:[r,s]}:{}}}}function zh(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??
"",read:([n])=>e.has(n)?{verb:n}:{}}}function Vh(t,e){return{write:({communities:n})=>n.map(o=>o===Et?tt:t.nodes[t.communities[o].
members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?Ht(t,t.nodes[s].community):r===tt?Et:[]});
return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Yh(t){let e=t.articles.some(({date:n})=>n);
return{write:({period:n})=>n?n.join(tt):"",read:([n])=>{let o=n.split(tt);return e&&o.length===2&&o.every(Ct)&&o[0]<=o[1]?
{period:[o[0],o[1]]}:{}}}}function Kh(t){let e=new Set(ie(t.articles).map(({name:n})=>n));return{write:({compare:n})=>n?.
sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(tt)]).map(s=>`${r+1}${tt}${s}`))??"",read:n=>{let o=[1,2].map(i=>n.flatMap(
a=>a.startsWith(`${i}${tt}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(i=>e.has(i)))return{compare:{
by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(tt));return r.every(([i,a,...c])=>Ct(i)&&Ct(a??"")&&i<=a&&!c.
length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function Jh(t){let e=ie(t.articles).map(({name:n})=>n);return{write:({
sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function fe(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Nl(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var oe=$l(u),Xh=Object.keys(oe).filter(t=>t!=="story"&&t!=="theme");function Vt(){return fe(oe,d,Xh)}function Po(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",matrix:Ee(
u),sentences:jn,neighbours:!1,step:null,told:"",...Tt(u),...Nl(oe,t)}}var Qh={title:"",steps:[]};function _t(){return d.step===null?void 0:d.story.steps[d.step]}function At(t){let e=d.story.
steps[t];if(!e)return;let{theme:n}=d;x({colours:"type",...Po(ml(u,e)),theme:n,step:t,left:t,open:!0}),J&&!Wn()&&x({view:"\
drawing"});let o=fl(u,e).join(),r=Qt().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&x({path:{
...d.path,number:r}}),x({told:Vt()})}function bn(){x({step:null,editing:!1})}function Al(){let t=Vt(),e=it()?.nodes.map(
n=>u.nodes[n].id)??[];return{view:t,path:e,names:hl(u,t,e)}}function Fo(t,e){let n=e===null||!t.length?null:Math.min(e,t.
length-1);x({story:{...d.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:Vt()})}function yn(t,e,n,...o){return[
...t.slice(0,e),...o,...t.slice(e+n)]}function Ws(){let t=d.step===null?d.story.steps.length:d.step+1,e={title:"",text:"",
...Al(),quotations:[]};Fo(yn(d.story.steps,t,0,e),t)}function _e(t){let{step:e,story:n}=d,o=_t();e!==null&&o&&Fo(yn(n.steps,
e,1,{...o,...t}),e)}function Il(){_e(Al())}function qs(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||Fo(yn(yn(n,t,1),
o,0,n[t]),d.step===t?o:d.step)}function Ol(t){let{story:e,step:n}=d;Fo(yn(e.steps,t,1),n!==null&&n>t?n-1:n),x({before:e})}
function Ll(){let{story:t}=d;x({story:u.story??Qh,step:null,left:0,unsaved:!1,before:t})}function Cl(){d.before&&x({story:d.
before,before:null,unsaved:!0})}function Zh(t){let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.
articles[o];return{text:n,article:r,source:[Kt(u.articles[o]),s].filter(Boolean).join(" · ")}}function Us(t){let e=W(),
n=_t()?.quotations.map(o=>e&&wn(e,o))??[];return t.every(o=>n.includes(o))}function Bl(t){_t()||Ws();let e=W(),{quotations:n}=_t()??
{quotations:[]},o=n.filter(s=>!e||!t.includes(wn(e,s)??-1)),r=t.flatMap(s=>Zh(s)??[]);_e({quotations:Us(t)?o:[...o,...r]})}function Rl(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Bl(t)});return Dl(e),
e}function Dl(t){let e=d.editing&&Us((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Pl(){v(()=>[d.editing,_t()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)Dl(e)})}function Gs(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>x({reader:t,passage:null})},e??S(n||o))}function vn({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=br(r),a=[o,n&&U(n),e?t:""].filter(Boolean).map(m=>S(m)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((m,f)=>{s.append(f?" · ":"",
m)}),s}var Fl=-1;async function _l(t){let e=d.selected;if(!e)return;let n=await ot();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),tg());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Fr(n,Pr(n,o,b().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Hl(n,r);t.replaceChildren(l("h3",{text:eg(n,s,o.length)}),...da(n,a).map(p=>og(n,p,st(u,e),c)));let m=s.length-a.length;
m>0&&t.append(ng(Math.min(m,Br),m),l("p",{class:"on-paper",text:`… and ${k(m,"more sentence")} in the page.`}));let f="\
printing"in document.documentElement.dataset;i&&i<a.length&&!f&&t.querySelectorAll("li")[i].focus()}function tg(){return l(
"p",{class:"missing",text:d.problem})}function eg(t,e,n){let o=e.filter(i=>Ne(t,vt(i))).length,r=e.length===n?k(n,"sente\
nce"):`${y(e.length)} of ${k(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${k(o,"headlin\
e")} among them`:"")}function Hl({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function ng(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${y(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>x(
{sentences:d.sentences+Br})})}function og(t,{article:e,headline:n,references:o},r,s){let i=vn(t.articles[e]),a=n===null?
void 0:jl(t,vt(n),r,s,"span");return l("article",{},l("h4",{},Gs(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>_o(t,c,
r,s))))}function _o(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,m)=>{m&&i&&a.append(l("p",{class:"gap",text:"…"}));let f=jl(
t,c,n,o),p=t.locations.get(c);p&&f.append(l("small",{class:"place"}," · ",S(p))),a.append(f)}),a.append(Rl(r)),a}function jl({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,m]=[e.get(n),r.get(n)],f=l(s,{dir:"auto"}),p=M=>o.includes(
M),g=0,w=m?[...a,[...m,Fl]]:a;for(let M of Gn(w,p)){let[T,A,N]=M,ht=i.slice(T,A);if(N===Fl){f.append(i.slice(g,T),l("b",
{text:ht})),g=A;continue}let gt=p(N)?l("mark",{text:ht}):l("span",{class:"name",text:ht});if(gt.style.setProperty("--typ\
e",u.types[u.nodes[N].type].colour),p(N)||gt.addEventListener("click",Y=>{Y.stopPropagation(),B(L(N))}),f.append(i.slice(
g,T),gt),c?.has(a.indexOf(M))){let{label:Y}=u.nodes[N];p(N)?f.append(" (",S(Y),")"):gt.title=Y}g=A}return f.append(i.slice(
g)),f}async function Ho(t,{index:e,a:n,b:o}){let r=await ot(),s=r&&ua(r,Pr(r,r.edges[e],b().chosen),e);if(!r||s===null||
s===void 0)return;let{article:i}=r.sentences[vt(s)],a=vn({...r.articles[i],title:""});a.prepend(Gs(i),a.hasChildNodes()?
" · ":""),t.append(l("ul",{},_o(r,s,[n,o],Hl(r,e))),a)}function Wl(t){let{chosen:e}=b(),n=Er(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>sg(r,t)))}function sg({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${k(s,"sentence")}`})),m=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>x({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let f=a.hasChildNodes()?null:await ot();if(!f)return;let g=Er(u,i,f,b().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>ig(f,w,g,i)))}},c,a,m)}function ig(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=_o(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var ag=100,jo=30,ql=C(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Mi(t[0],t[t.
length-1]):[]});function Wo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=cg(t),[s,i]=[ze(n[0]),ze(n[n.length-
1])],a=Math.max(...r),c=`most in ${ze(n[r.indexOf(a)])}: ${y(a)}`,m=r.filter(g=>!g).length,f=[`${e}s by ${o} from ${s} t\
o ${i}`,c,m&&`none in ${k(m,o)}`],p=I("svg",{viewBox:`0 0 ${n.length} ${jo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${f.filter(Boolean).join("; ")}.`},...r.map((g,w)=>lg(w,g,a,`${ze(n[w])}: ${y(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function cg(t){let e=ql().length>ag,n=s=>e?s.slice(0,4):s,o=[...new Set(ql().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function lg(t,e,n,o){let r=e?Math.max((jo-1)*(e/n),1.5):0;return I("g",{},I("title",{},o),I(
"rect",{class:"ground",x:t,y:0,width:1,height:jo}),I("rect",{class:"count",x:t+.1,y:jo-r,width:.8,height:r}))}function Ul(t){let{weights:e,namedWeights:n,documents:o}=b(),r=G(t.index);return[Pe(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Co()),l("h2",{tabindex:"-1",class:"ends"},dn(t.a),l("span",{class:"and",text:"and"}),dn(t.b)),Bo(),
Lo(t),Io(r),Oo(r,["Sentences",e[t.index]],o[t.index]),Wl(t),l("div",{class:"sentences",id:"sentences"}),Fe("measures","C\
ounts and measures",[dg(e[t.index],n[t.index]),Wo(zn(r),"sentence"),El(t)]),Ro(r)]}function dg(t,e){if(e===t)return null;
let n=`${y(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function zs(t){x({...t,path:d.path&&{...d.path,number:0}})}function Gl(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{zs({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function zl(){return d.avoided.length>0||d.avoidedTypes.length>0}function Vl(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?ug(i):[]),...d.avoided.map(mg));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function ug(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>zs({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function mg(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>zs(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var He=60;function Yl(){let e=(it()?.nodes??[]).flatMap(w=>Q(w)?u.nodes[w]:[]);if(!e.length||nt())return;let{clientWidth:n,
clientHeight:o}=h("network"),[r,s]=[n-2*He,o-sn()-2*He];if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:M})=>w>He&&M>He&&w<He+
r&&M<He+s))return;let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[m,f,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(
...c)];lo(),St({position:{x:(m+f)/2,y:(p+g)/2},scale:Math.min(E.getScale(),r/(f-m),s/(g-p)),offset:{x:0,y:-sn()/2},animated:!0})}function Kl({a:t,b:e},n){let o=Qt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${k(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!b().nodes[s]).map(Vs);return r.length?`The filters hide ${r.
join(" and ")}.`:zl()&&pg(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(hg).join(", ")}.${fg()}`}function fg(){return qt(d.rank)?"":` Only edges whose ${bt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function pg(t,e){return Un(Xe(),t)[e]<1/0}function hg(t){let e=Un(Xe(),t).filter(n=>n<
1/0).length;return e===1?`${Vs(t)} has no edge${Re()?" that passes the filters":""}`:`${Vs(t)} is in a part of ${y(e)} n\
odes`}function Vs(t){return`⁨${u.nodes[t].short}⁩`}function Jl(){let t=bt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${qt(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function Xl({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},dn(t[n]),o&&Gl(t[n]));return n<
e.length&&r.append(gg(u.edges[e[n]])),r}function gg(t){let{weights:e,documents:n}=b(),{index:o}=t,r=qt(d.rank)?"":` · ${bt(
u,d.rank)} ${Ye(q()[o],d.rank)}`,s=`${k(e[o],"sentence")}, ${k(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Ho(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Dt(G(o)),onclick:()=>B(G(o))}),i)}var qo={a:null,b:null},Uo={a:hn("path-a"),b:hn("path-b")};function td(t){pe("a",t),pe("b",null),x({path:null,open:!0}),h(
"path-form",HTMLDetailsElement).open=!0,Uo.b.focus()}function pe(t,e){qo[t]=e,Uo[t].value=e===null?"":u.nodes[e].label}function wg(){
let{a:t,b:e}=qo;t!==null&&e!==null?x({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Uo[t===null?"a":"b"].
focus()}function Ql(t,e){let n=Uo[t],o=$o(n,e,r=>{pe(t,r),wg()});return n.addEventListener("blur",()=>pe(t,qo[t])),n.addEventListener(
"focus",()=>n.select()),o}function xg(){let{path:t}=d;t&&(pe("a",t.a),pe("b",t.b),h("path-form",HTMLDetailsElement).open=
!0),Vl();let[e,n]=[Qt(),it()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?Kl(t,n):"",h("path-reset").
hidden=!t||n!==null||!Re(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Xl(n,r)):[]),h("path-hint").hidden=!n,
h("path-hint").textContent=n?Jl():""}function Zl(t){let[e,n]=[Qt(),it()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;x({path:{...d.path,number:o}})}function ed(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Ql("a","From"),Ql("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
wt("back","Previous path",()=>Zl(-1)),wt("forward","Next path",()=>Zl(1)))),l("div",{id:"path-reset"},De()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?qo.a===null&&d.selected?.kind==="node"&&pe("a",d.selected.index):x(
{path:null})}),v(()=>[d.path,d.avoided,d.avoidedTypes,b(),d.rank,d.problem],xg),v(()=>[it(),d.view],Yl)}var yg=[1,2,3];function nd(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>x({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>x({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...yg.map(s=>o(s,String(s),k(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>td(t.index)}))}var bg=3;function od(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,bg),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):fo(s))});let r=e.length-n.length;return l("p",{class:"community"},Tn(en(t.community)),"Community of ",o,
r?` and ${k(r,"other")}`:"",".")}var vg=12;function rd(t){let{weights:e}=b(),n=q(),{edges:o}=Zt(L(t.index)),r=d.neighbours?o:o.slice(0,vg),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>po(yt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${y(o.length)}`,onclick:()=>x({neighbours:!0})});return[l("h3",{text:k(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${kg()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Sg(t,o.length)]}function kg(){return`By ${bt(u,d.rank)}: ${Se(u,d.rank)}`}function Sg(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${y(n)} more behind the filters`),o&&r.push(`${y(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function sd(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${y(u.nodes.length)}`,n=(r,s)=>r>0?`${ji(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?y(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var Ys=4;function id(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=b(),s=n[t.index];return[Pe(K(e),e.name,Co()),
l("h2",{tabindex:"-1"},S(t.label)),Bo(),Lo(t),Mg(t),Eg(t),...Tg(t),Ng(t),Io(L(t.index)),Oo(L(t.index),["Mentions",s],r[t.
index]),nd(t),l("div",{class:"sentences",id:"sentences"}),...rd(t),od(t),Ag(t),Fe("measures","Counts and measures",[$g(s,
o[t.index]),Wo(zn(L(t.index)),"mention"),sd(t)]),Ro(L(t.index))]}function Mg({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),
n}function Eg({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Tg({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function $g(t,e){if(e===t)return null;let n=`${y(e)} by name, ${y(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Ng({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=$i(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,S(n)):S(n))}),e}function Ag(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},S(r)),l("td",{text:y(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,Ys).forEach(({text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>Ys&&n.append(` and ${t.forms.length-
Ys} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var Ig=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function ad({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&Ig.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function cd(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,m)=>{a.append(m?", ":"",S(c))}),[Pe(K(u.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${k(u.nodes.length,"node")}.`}),Ds([["Mentions",
y(o)],["Articles",y(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:ad(u,t),dir:"auto"}))]}function ld({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>yt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var dd="graphkit: hints closed",Og=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Lg=new Set(["be","have","do"]),[Cg,,,Bg]=[0,1,2,3];function ud(){let{edges:t,
weights:e,documents:n}=b(),o=(m,f)=>t[f.index]&&e[f.index]>(m?e[m.index]:0)?f:m,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});W()&&Ho(s,r);let i=G(r.index),a=l("button",{type:"button",class:"inline\
-name",...Dt(i),onclick:()=>B(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),c=`${k(e[r.index],"sentence")} in\
 ${k(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function md(){
let{nodeIndices:t}=b(),[e,n]=ld(u,t.filter(i=>u.nodes[i].type===Cg)),o=t.find(i=>u.nodes[i].type===Bg),r=Dn(u).find(i=>!Lg.
has(i.verb)),s=[e!==void 0&&zo(`What do the articles say of ${Go(e)}?`,()=>B(L(e))),n!==void 0&&zo(`How is ${Go(e)} conn\
ected with ${Go(n)}?`,()=>x({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&zo(`Who is named with “${Go(o)}”?`,()=>B(
L(o))),r&&zo(`Which edges say “${r.verb}”?`,()=>x({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Go(t){return u.nodes[t].short}function zo(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function fd(){return Rg()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Og.map(t=>l("li",{text:t}))),dt("Close the hints",Dg))}var Ks=!1;function Rg(){
try{return Ks||window.localStorage.getItem(dd)!==null}catch{return Ks}}function Dg({currentTarget:t}){Ks=!0;try{window.localStorage.
setItem(dd,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),h("details").focus({preventScroll:!0})}var Pg=15;function pd(){let{nodeIndices:t}=b();if(!t.length)return[l("p",{class:"empty",text:_g()}),Re()&&De()];let e=wa(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Pg),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),fd(),...ud(),...md(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:Fg()}),l("ul",{class:"ranked"},...n.map(r=>po(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Fg(){let t=b().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${bt(u,d.rank)} of their edges, added up.`}function _g(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var hd=null,gd=null;function Hg(){let t=h("details"),{selected:e,other:n}=d,o=jt(e,hd)&&n===gd,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(m=>m.open).map(m=>m.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...et(qg(e))),[hd,gd]=
[e,n],!o)return(e||n!==null)&&s&&$(t,"h2")?.focus({preventScroll:!0}),Wg();for(let m of t.querySelectorAll("details"))m.
open=a.includes(m.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(jg(t,i)??$(t,"h2"))?.focus({preventScroll:!0})}
function jg(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Wg(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function qg(t){return d.other!==null?cd(d.other):t?t.kind==="node"?id(u.nodes[t.
index]):Ul(u.edges[t.index]):pd()}function Ug(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Gg()}function Gg(){let{selected:t,other:e}=d;return d.step!==null?`Story: step ${d.step+1} of ${d.story.
steps.length}`:e!==null?u.others[e].label:t?st(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function wd(){
let t=()=>[d.selected,d.other,d.neighbours,d.focus,b(),d.problem,!d.selected&&W()];v(()=>[d.selected,d.other,d.open,d.step,
d.story],Ug),v(t,Hg),v(()=>[...t(),d.corrections],_s),v(()=>[...t(),d.sentences],()=>{let e=document.getElementById("sen\
tences");e&&_l(e)}),h("handle").addEventListener("click",()=>x({open:!d.open})),document.addEventListener("keydown",e=>{
e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?Rs():x({open:!1}))})}async function zg(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await ot();if(!n||
d.reader!==e)return;t.replaceChildren(...et(Vg(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=$(t,".quoted");(o??h("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Vg(t,e){let n=la(t,e),o=n.find(f=>Ne(t,f)),{title:r,id:s}=u.
articles[e],i=n.filter(f=>f!==o),a=dt("Close the article",()=>x({reader:null})),c=o===void 0?S(r||s):xd(t,o),m=k(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),vn(u.articles[e]),
l("p",{class:"hint",text:`${m} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Yg(t,i,o))]}function Yg(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},xd(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",S(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function xd(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?st(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Gn(o,c=>r.includes(c))){let[c,m,f]=a,p=Kg(f,n.slice(c,m),r.includes(
f));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[f].label),s.append(n.slice(i,c),p),i=m}return s.
append(n.slice(i)),s}function Kg(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>Jg(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Jg(t){x({reader:null}),B(L(
t))}function yd(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>x({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&x({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),v(()=>[d.reader,d.passage],
zg)}var It=bd()??{at:0,last:0};function bd(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Vo(t,e){let n=t==="pushState"?{at:It.at+1,last:It.at+1}:It;try{window.history[t](
n,"",e),It=n}catch{}}function vd(){let t=bd();It=t?{at:t.at,last:Math.max(t.at,It.last)}:{at:It.at+1,last:It.at+1},Vo("r\
eplaceState",window.location.href)}function kd(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
It.at>0&&e!==!1:It.at<It.last&&n!==!1}function Sd(){Vo("replaceState",window.location.href)}var Md=5,kn=[];function Xg(){let{selected:t}=d;t?.kind!=="node"||t.index===kn[0]||(kn=[t.index,...kn.filter(e=>e!==t.index)].
slice(0,Md+1))}function Qg(){Xg();let{selected:t}=d,e=kn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Md);h("trail").
hidden=!kn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},fo(n))))}function Yo(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!kd(t)}function Ed(){let[t,e]=[wt("back","Back",()=>window.
history.back()),wt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[d.selected],Qg)}function Js(t){let e=it(),o=(e?e.nodes:d.selected?Zt(d.selected).nodes:[]).filter(Q);le(),te(Z().places),ac(o.length?o:R().
nodeIndices,t)}function Td(){let t=e=>{d.step!==null&&!d.editing&&!nt()&&Js(e)};t(!1),v(()=>[d.step,d.editing,b().waiting],
()=>t(!0))}var Xs="Not among the sentences of this page any more.",$d=l("p",{class:"story-count",role:"status"}),Nd=wt("back","Prev\
ious step",()=>Qs(-1)),Ad=wt("forward","Next step",()=>Qs(1)),Id=l("div",{class:"story-body"}),Ko=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:tw},l("div",{class:"story-head"},Nd,$d,Ad,dt(
"Leave the story",Zg)),Id),Jo=l("button",{type:"button",class:"more story-open",onclick:()=>Xo()});function Xo(){At(Math.
min(d.left,d.story.steps.length-1)),x({editing:!1}),window.setTimeout(()=>Ko.focus({preventScroll:!0}))}function Zg(){bn(),
window.setTimeout(()=>Jo.focus())}function Qs(t){d.step!==null&&At(d.step+t)}function tw(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!xt(t)||xe(t.target)||(t.preventDefault(),Qs(e))}function ew(){let{step:t,story:e,editing:n}=d,o=_t();Ko.hidden=
!o||n,Jo.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!Ko.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=k(e.steps.length,"step");if(Jo.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&ot(),$d.textContent=`Step ${t+1} of ${e.steps.length}`,Nd.setAttribute(
"aria-disabled",String(t===0)),Ad.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Vt()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>At(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>x(
{editing:!0})};Id.replaceChildren(...et([e.title&&l("p",{class:"story-title"},S(e.title)),...Zs(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>ei(c))),s&&l("button",i),!J&&l("button",a)]))}function Zs(t){let e=pl(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",S(n)]))]}function ti(t){let e=W(),
n=e&&wn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Kt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function ei(t){let{sentence:e,
gone:n,source:o}=ti(t),r=S(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>x({reader:W()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},S(o)),n&&l("p",{class:"missing",text:Xs}))}function Od(){h("story").append(Jo,Ko),v(()=>[d.story,d.step,d.editing,
d.path,d.told,Vt(),W()],ew),v(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var{id:nw="",title:ow="",date:rw=""}=u.articles.at(-1)??{},ni=`graphkit: story of ${JSON.stringify([nw,ow,rw])}`;function sw(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(ni)??"{}"),n=ul(e);n&&(t||!u.story)&&x({story:n,unsaved:!!t})}catch{}}
function iw(){let{story:t,unsaved:e}=d;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(ni):window.localStorage.
setItem(ni,JSON.stringify({...t,unsaved:e}))}catch{}}function Ld(){sw(),v(()=>[d.story,d.unsaved],iw),window.addEventListener(
"beforeunload",t=>{d.unsaved&&t.preventDefault()})}function Qo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Zo({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function aw({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Cd(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:m,values:f})=>[c,m?f[i]:
Ve(f[i])])),on_page:!0}}function cw(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[m,f]=[s[c.a].id,s[c.b].id].sort();return{source:m,target:f,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,Ve(g[r])])),first_seen:c.first,last_seen:c.last,relations:Fi(t,c),timeline:Cd(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Cd(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function tr(t,e){return e.nodeIndices.map(o=>aw(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function er(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[cw(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Bd=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function lw(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Rd(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>lw(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Dd(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Bd.includes(o));return Rd([...Bd,...n,"timeline",
"named_mentions","mark","note"],tr(t,e),Qo(t))}function Pd(t,e){let n=Zo(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Rd(o,er(t,e),n)}var dw=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,uw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function nr(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>uw[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function _d(t,e,n){let o=mw(
t),r=pw(t,e,n),s=tr(t,e).map(i=>({...i,...r.get(String(i.id))}));return[dw,...[...o.node,...o.edge].map(fw),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${nr(i.id)}">${Fd(i,o.node)}</node>
`),...er(t,e).map(i=>`<edge source="${nr(i.source)}" target="${nr(i.target)}">${Fd(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function mw(t){let e=Qo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Zo(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function fw({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Fd(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${nr(t[o])}</data>`).join("")}function pw({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:ke(r.map(({x:w})=>w)),y:ke(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],m=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),f=c>a?100:4,p=f/c;m*p>5e3&&(p=5e3/m,f=Math.max(c*p,4));let g=w=>Ve(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:T,size:A})=>{let N=c>a?(A-a)/(c-a):0,{colour:ht}=e[t[w].type],[gt,Y,Ju]=[1,3,5].map(wi=>parseInt(ht.slice(
wi,wi+2),16));return[t[w].id,{x:g((M-s.x)*p),y:g((s.y-T)*p),size:g(4+(f-4)*N),r:gt,g:Y,b:Ju}]}))}function or(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function Hd(t){return`${Ti(u.about.title)}-${t}`}function je(t,e,n){or(Hd(t),new Blob([n],{type:e}))}function hw(){
let t=[...Ln.nodes];for(let[e,n,o]of d.moved)t[e]={...t[e],x:n,y:o};return{...Ln,nodes:t}}var jd={"Nodes as a table (CSV\
)":()=>je("nodes.csv","text/csv",Dd(u,b())),"Edges as a table (CSV)":()=>je("edges.csv","text/csv",Pd(u,b())),"Graph for\
 Gephi and others (GraphML)":()=>je("graph.graphml","application/xml",_d(u,b(),hw()))};function Wd(){let t=l("input",{type:"\
text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",
name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"\
save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with \
title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l(
"span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG\
)",()=>Wc(o()).toBlob(s=>{s&&or(Hd("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>je("drawing.svg","im\
age/svg+xml",jc(Uc(o())))))}var rr=Zd("story-title",()=>{x({story:{...d.story,title:rr.value},unsaved:!0})}),sr=Zd("step-title",()=>_e({title:sr.value})),
si=l("textarea",{id:"step-text",rows:4,oninput:()=>_e({text:si.value})}),qd=l("ol",{class:"story-steps","aria-label":"St\
eps"}),Ud=l("ul",{class:"story-quotes"}),Gd=l("legend",{}),zd=l("fieldset",{class:"story-step"},Gd,ri("Heading",sr),ri("\
Text",si),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Ud,he("Replace\
 its view by what is shown now",Il)),Vd=l("p",{class:"hint",role:"status"}),[Yd,Kd]=[he("Undo",Cl),he("Discard all chang\
es",Ll)],[Jd,Xd,oi]=[he("Read it",Xo),he("Download the story",gw),he("Print as a report",()=>window.print())],Qd=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),dt("Close the story's steps",bn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),ri("Title of the story",rr),qd,he("Add this view",()=>{Ws(),window.setTimeout(()=>sr.focus())}),zd,Vd,l("\
div",{class:"story-actions"},Yd,Jd,Xd,oi,Kd));function Zd(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function ri(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function he(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function gw(){je("story.toml","application/toml",dl(d.story)),
x({unsaved:!1})}function tu(){if(d.editing||d.step!==null)return bn();if(d.story.steps.length)return Xo();x({editing:!0,
open:!0}),window.setTimeout(()=>rr.focus())}function ww({title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",
{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>At(e)},S(n)),wt("back",`Move up: ${n}`,
()=>qs(e,-1)),wt("forward",`Move down: ${n}`,()=>qs(e,1)),dt(`Delete: ${n}`,()=>Ol(e)))}function xw(){if(Qd.hidden=!d.editing,
!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=_t();for(let[s,i]of[[rr,t.title],[sr,r?.title??""],[si,r?.text??
""]])s.value!==i&&(s.value=i);qd.replaceChildren(...t.steps.map(ww)),zd.hidden=!r,Gd.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,Ud.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=ei(s),c=r?.quotations.filter((m,f)=>f!==i);return a.
append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>_e({quotations:c})})),a})),Yd.hidden=!n;for(let s of[
Jd,Xd,oi])s.hidden=!t.steps.length;oi.hidden||=!r,Kd.hidden=!o,Vd.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function eu(){
h("story").append(Qd),v(()=>[d.editing,d.story,d.step,d.before,d.unsaved],xw)}function yw(t){let{gone:e,source:n}=ti(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
S(n)),e&&l("p",{class:"missing",text:Xs}))}function bw(t){At(t);let e=d.story.steps[t],n=!nt();return n&&Js(!1),l("secti\
on",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...Zs(e),n&&gs(),...e.
quotations.map(yw))}function vw(){let[t,e]=[{...d},ft()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...et([l("h1",{dir:"auto",text:n||u.about.title}),n&&l(
"p",{class:"source"},S(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((f,p)=>bw(p)));x(t),te(Z().places);let{x:a,y:c,scale:m}=e;return St({position:{x:(r/2-a)/m,y:(s/2-c)/m},scale:m}),i}
function nu(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(vw()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function ou(){Ld(),Od(),eu(),Pl(),nu()}function ii(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=m=>Math.min(Math.max(Math.floor(m*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function ru([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function su(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var kw=120,ge={width:600,height:36},Sw=900,iu=4,Sn=ye(u.articles),P=Mw(),rt=null,We=0;function Mw(){let[t,e]=[Sn[0]??0,Sn[Sn.
length-1]??0],{days:n,counts:o}=Sn.length?In(Sn,kw):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function ir(){
if(rt)return ii(rt.from,rt.to,P);if(!d.period)return[P.first,P.last];let[t,e]=d.period.map(Lt);return[t,e]}function Mn(t){
let e=!t||t[0]<=P.first&&t[1]>=P.last;x({period:e?null:[V(t[0]),V(t[1])]})}function ai(){let[t,e]=ir(),n=P.last-P.first+
1,o=Math.max(...P.counts),r=P.counts.map((i,a)=>{let[c,m]=[P.first+a*P.width,Math.min(P.first+(a+1)*P.width-1,P.last)],f=ge.
width*a*P.width/n,p=ge.width*(m-c+1)/n,g=i?Math.max(2,(ge.height-2)*Math.sqrt(i/o)):0,w=m>=t&&c<=e;return I("g",{class:w?
"in":"out"},I("title",{},`${Ot(V(c),V(m))}: ${k(i,"article")}`),I("rect",{class:"ground",x:f,y:0,width:p,height:ge.height}),
I("rect",{class:"count",x:f+.1*p,y:ge.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle(
"narrowed",rt!==null||d.period!==null),s.replaceChildren(...r)}function ar(){ai();let[t,e]=ir().map(V);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}function Ew(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(En(),t.setPointerCapture(
n.pointerId),rt={from:e(n),to:e(n)},ai())}),t.addEventListener("pointermove",n=>{rt&&(rt.to=e(n),ai())}),t.addEventListener(
"pointerup",()=>{if(!rt)return;let n=Math.abs(rt.to-rt.from)*t.getBoundingClientRect().width,o=ii(rt.from,n<iu?rt.from:rt.
to,P);rt=null;let r=d.period&&Lt(d.period[0])===o[0]&&Lt(d.period[1])===o[1];Mn(r&&n<iu?null:o),ar()}),t.addEventListener(
"pointercancel",()=>{rt=null,ar()})}function au(t){let e=l("input",{type:"date",id:`strip-${t}`,min:V(P.first),max:V(P.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);En(),Ct(n)&&Ct(o)&&Mn(su(Lt(n),Lt(o),t,P)),ar()}),e}function Tw(){let t=d.
period?ir():null,e=t?t[1]-t[0]:P.width-1;(!t||t[1]>=P.last)&&Mn([P.first,Math.min(P.first+e,P.last)]),We=window.setInterval(
()=>{let n=ru(ir(),P);n?Mn(n):En()},Sw),ci()}function En(){window.clearInterval(We),We=0,ci()}function ci(){let t=h("str\
ip-play");t.textContent=We?"❚❚":"▶",t.setAttribute("aria-label",We?"Pause":"Play the articles over time")}function cu(){
let t=h("strip");if(t.hidden=P.first===P.last,t.hidden)return;let e=I("svg",{id:"strip-bars",viewBox:`0 0 ${ge.width} ${ge.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>We?En():Tw();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},au("from"),l("span",{"aria-hidden":"true",text:"\
–"}),au("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{En(),Mn(null)}}))),
Ew(e),ci(),v(()=>[d.period],ar)}var lu=.06,$w=.5,Nw={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function du(t,e){let n=l("select",
{id:`matrix-${t}`,onchange:()=>x({matrix:t?[d.matrix[0],Number(n.value)]:[Number(n.value),d.matrix[1]]})},...u.types.flatMap(
({plural:o},r)=>u.nodes.some(s=>s.type===r)?l("option",{value:r,text:o}):[]));return v(()=>[d.matrix],()=>{n.value=String(
d.matrix[t])}),[l("label",{for:n.id,text:e}),n]}function fu(t,e,n,o,...r){return l("button",{type:"button",tabindex:-1,"\
data-at":`${e} ${n}`,"data-item":`${t.kind} ${t.index}`,onclick:()=>B(t),...o},...r)}function uu(t,e,n){let{label:o,short:r,
type:s}=u.nodes[t],i=fu(L(t),e,n,{title:o},K(u.types[s]),S(r));return l("th",{scope:e<0?"col":"row"},i)}function Aw({rows:t,
columns:e,cells:n},o,r){let s=t[o];return e.map((i,a)=>{let c=n.get(s)?.get(i);if(c===void 0)return l("td",s===i?{class:"\
same"}:{});let m=b().weights[c],f=`${u.nodes[s].label} – ${u.nodes[i].label}: ${k(m,"sentence")}`,p=fu(G(c),o,a,{title:f,
"aria-label":f},new Text(y(m)));return p.style.setProperty("--shade",`${Math.round(100*r(c))}%`),l("td",{},p)})}function Iw({
rows:t,columns:e,cells:n}){let o=q(),r=t.flatMap(a=>e.flatMap(c=>n.get(a)?.get(c)??[])),[s,i]=r.reduce(([a,c],m)=>[Math.
min(a,o[m]),Math.max(c,o[m])],[Number.POSITIVE_INFINITY,Number.NEGATIVE_INFINITY]);return a=>lu+($w-lu)*Math.sqrt((o[a]-
s)/(i-s||1))}function mu(t,e,n){let{name:o,plural:r}=u.types[n],s=e===1?o:r.toLowerCase();return t<e?`${y(t)} of ${y(e)}\
 ${s}, the strongest`:`${y(e)} ${s}`}function Ow(){if(d.view!=="matrix")return;let t=Lr(u,b(),d.matrix),{rows:e,columns:n,
rowCount:o,columnCount:r}=t,[s,i]=d.matrix,a=Iw(t),c=l("table",{},l("thead",{},l("tr",{},l("td",{}),...n.map((f,p)=>uu(f,
-1,p)))),l("tbody",{},...e.map((f,p)=>l("tr",{},uu(f,p,-1),...Aw(t,p,a))))),m=e.length?`${mu(e.length,o,s)}; ${mu(n.length,
r,i)}. Each number counts the sentences of an edge; the stronger an edge, the fuller its colour.`:`No edges between ${u.
types[s].plural.toLowerCase()} and ${u.types[i].plural.toLowerCase()} are left.`;$(h("matrix"),".matrix-size")?.replaceChildren(
m),$(h("matrix"),"table")?.replaceWith(c),pu()}function pu(){if(d.view!=="matrix")return;let t=h("matrix").querySelectorAll(
"[data-at]"),e=d.selected,n=[...t].filter(r=>e&&r.dataset.item===`${e.kind} ${e.index}`),o=n[0]??$(h("matrix"),"td [data\
-at]");for(let r of t)r.tabIndex=r===o?0:-1,r.classList.toggle("chosen",n.includes(r))}function Lw(t){let e=Nw[t.key],n=document.
activeElement;if(!e||!xt(t)||!(n instanceof HTMLElement)||!n.dataset.at)return;t.preventDefault();let{rows:o,columns:r}=Lr(
u,b(),d.matrix),[s,i]=n.dataset.at.split(" ").map(Number);for(;;){if(s+=e[0],i+=e[1],s<-1||i<-1||s>=o.length||i>=r.length)
return;let a=$(h("matrix"),`[data-at="${s} ${i}"]`);if(a)return a.focus()}}function hu(){let t=h("matrix");t.append(l("d\
iv",{class:"matrix-types"},...du(0,"Rows"),...du(1,"Columns")),l("p",{class:"matrix-size hint",role:"status"}),l("table",
{})),t.addEventListener("keydown",Lw),v(()=>[d.view],()=>{t.hidden=d.view!=="matrix"}),v(()=>[d.view,d.matrix,d.view==="\
matrix"&&b(),q()],Ow),v(()=>[d.selected],pu)}function li(t,e,n){let o=C(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function cr(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function re(t,e,{whole:n="",hint:o="",
show:r=y}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function gu(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?y:Wi,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,re(i||n,m=>r[m],{whole:c,hint:o,show:a})]}))}function Cw(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function wu(t,e,n){let o=C(()=>[],()=>Cw(t.nodes));return{nodes:Bw(t,e,n,o),edges:Rw(t,e,o)}}function xu(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,m]=i?["Second","second"]:["First","first"],f=`Articles of the ${m}\
 part, and their share of its ${k(n[i],"article")}`;return{...re(c,a,{hint:f}),text:g=>`${y(a(g))} (${Pn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...re("Change",c=>e[s][c]?.g2??0,{hint:"Sorted by its G²: how sure it is"}),words:!0,
byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),Object.fromEntries(
i)};return{nodes:r("nodes"),edges:r("edges")}}function Bw({nodes:t,types:e,nodeMeasures:n},o,r,s){return{name:{title:"Na\
me",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:li("Type",t.length,i=>e[t[i].type].name),strength:re(
"Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:re("Mentions",i=>o().
mentions[i]),articles:re("Articles",i=>o().articles[i]),first:cr("First","First seen",i=>t[i].first),last:cr("Last","Las\
t seen",i=>t[i].last),roles:li("Roles",t.length,i=>t[i].roles.join("; ")),...yu(t),...gu(n.filter(({name:i})=>i!=="weigh\
ted_degree"))}}function Rw(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:m=>n()[c(
m)],text:m=>o[c(m)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:re("Sentences",a=>e().weights[a]),
articles:re("Articles",a=>e().documents[a]),...t.relations.length?{relations:Dw(t)}:{},...yu(r),...gu(s),first:cr("First",
"First seen",a=>r[a].first),last:cr("Last","Last seen",a=>r[a].last)}}function yu(t){return Object.fromEntries(["mark","\
note"].filter(e=>t.some(n=>n[e])).map(e=>[e,li(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function Dw(t){return{title:"\
Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first name to t\
he second",words:!0,byNumber:!0,key:e=>Hi(t.edges[e]),text:e=>_i(t,t.edges[e])}}function bu(t,{nodes:e,nodeIndices:n,edges:o},{
key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,m)=>c?[m]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)
a[c]=r(c);return i.sort(s?(c,m)=>a[m]-a[c]:(c,m)=>a[c]-a[m])}var vu=wu(u,b,xa),qe=C(()=>[z()],()=>{let t=z();return t?xu(vu,t):vu});function di(t,e){let n=Object.values(qe()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?Pw(t,e,s):l("td",o.words?{class:Fw(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function Pw(t,e,n){let o=t==="nodes"&&K(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,S(n)))}function Fw(t){return t.length>16?"words long":"words"}function ku({
target:t}){return t instanceof Element?t.closest("tr"):null}function Su(t,e){let n=ku(t);if(!n||!Nn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);B(e==="nodes"?L(o):G(o)),dr(n)}function lr(){if(!nt())
return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll("tbody tr")],
o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("cho\
sen",s);let i=$(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===
o?0:-1)}}function dr(t){let e=t&&$(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll('[t\
abindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function Mu(t){let e=ku(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!xt(t)||(t.preventDefault(),dr(n[t.key]))}var ur=100,Yt=ur;function _w(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>jw(t,e,s&&!i)}))}function Hw(t){let e=Object.entries(qe()[t]).map(([o,r])=>_w(t,o,r)),n=l("tbody",{onclick:o=>Su(
o,t),onkeydown:Mu});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function jw(t,e,n){
let[o,r]=d.sort[t];x({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function Eu(t){let[e,n]=d.sort[t];return bu(t,b(),qe()[t][e]??
qe()[t].strength,n)}function Ww(){let t=nt();if(!t)return;let e=h("tables"),n=[t,...Object.keys(qe()[t])].join();e.dataset.
columns!==n&&(e.dataset.columns=n,e.replaceChildren(Hw(t),l("p",{class:"table-end"}))),e.setAttribute("aria-label",t==="\
nodes"?"Table of nodes":"Table of edges"),Yt=ur;let o=Eu(t);qw(e,d.sort[t]),$(e,"tbody")?.replaceChildren(...o.slice(0,Yt).
map(r=>di(t,r))),Tu(t,o.length),lr()}function qw(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.
column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Tu(t,e){let n=(t===
"nodes"?u.nodes:u.edges).length,o=e===n?k(e,t.slice(0,-1)):`${y(e)} of ${k(n,t.slice(0,-1))}`,r=e>Yt?`, the first ${y(Yt)}\
 shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=b().narrowed?` Of the arti\
cles that pass the filters: ${s}; of all articles: the other columns.`:"";$(h("tables"),"caption")?.replaceChildren(`${o}${r}\
.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${y(Math.min(ur,e-Yt))} more`,onclick:Uw});$(h("tables"),
".table-end")?.replaceChildren(...e>Yt?[a]:[])}function Uw(){let t=nt(),e=$(h("tables"),"tbody");if(!t||!e)return;let n=Yt;
Yt+=ur;let o=Eu(t);e.append(...o.slice(n,Yt).map(r=>di(t,r))),Tu(t,o.length),lr(),dr(e.children[n])}function $u(){v(()=>[
d.view],()=>{h("tables").hidden=!nt(),h("drawing").classList.toggle("covered",!Wn())}),v(()=>[d.view,nt()&&b(),d.sort],Ww),
v(()=>[d.selected],lr)}function Gw(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(m,f,p)=>m<f?`${y(m)} of ${k(f,p)}`:
k(f,p),c=[k(t,"article")+(i&&` ${ut(i,On)}`),Ot(n,o)+(e&&e<t?` (${y(e)} of ${y(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function zw(){if(d.view===
"map"){h("note").hidden=!1,h("note").textContent=`${qn(u.map)}.`;return}let{nodes:t,between:e}=u.about,n=[];u.nodes.length<
t&&n.push(`the ${y(u.nodes.length)} strongest of ${y(t)} nodes`),u.edges.length<e&&n.push(`${y(u.edges.length)} of the ${y(
e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showing ${n.join(" and ")}; the GraphML file \
holds all.`}function Vw(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,aside:i,model:a,options:c}=u.about,
m=Se(u,o),f=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",n],["Ranked by",qt(o)?m:`${bt(u,o)}\
, ${m}`],["Articles with a date",`${y(r)} of ${y(s)}`],["Articles not searched",i?`${y(i)}, for their language`:""],["Na\
mes found by",a],["Options",f.join(" ")||"all as by default"],["Built",[t&&U(t),`graphkit ${e}`.trim()].filter(Boolean).
join(", by ")]].filter(([,g])=>g)}function Yw(){let{failures:t,warnings:e}=u.about;return[...t.length?[["Inputs left out",
t]]:[],...Object.entries(e)]}function Kw(t){return l("details",{},l("summary",{text:k(t.length,"line")}),l("ul",{},...t.
map(e=>l("li",{},S(e)))))}function Nu(){Gw(),v(()=>[d.view==="map"],zw);let t=h("how",HTMLDetailsElement);h("made").replaceChildren(
...Vw().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...Yw().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},Kw(n))])),
t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,$(t,"summary")?.focus())}),document.
addEventListener("pointerdown",e=>{Ue(t,e.target)||(t.open=!1)})}var ui=["node","edge","other","path","view","focus","story"],Jw=250,se={all:"",places:""},Mt=null;function Iu(){let t=d.
step===null||Vt()!==d.told;return fe(oe,d,t?void 0:["story","theme"])}function Ou(){let[t,e]=[Iu(),fe(oe,d,ui)];Mt&&window.
clearTimeout(Mt.timer),t===se.all?Mt=null:e===se.places?Mt={timer:window.setTimeout(Au,Jw),hash:t}:(Au(),Lu("pushState",
t)),Mt||(se={all:t,places:e})}function Au(){Mt&&(se={...se,all:Mt.hash},Lu("replaceState",Mt.hash),Mt=null)}function Lu(t,e){
let n=[Li&&"embed",e].filter(Boolean).join("&");Vo(J?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Yo()}
function Cu(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function Bu(){let t=Cu();if(t===se.all)return;
Mt&&window.clearTimeout(Mt.timer),Mt=null;let e=Po(t),{selected:n=null,step:o=null,theme:r=d.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&d.story.steps[o]?(x({theme:r}),At(o)):(e.step=o!==null&&d.story.steps[o]?o:null,J&&e.view!=="map"&&(e.view="dra\
wing"),jt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,x(e)),se={all:t,places:fe(
oe,d,ui)}}function Xw(){vd(),Bu(),Ou(),Yo()}function Ru(){Sd(),Cu()||!u.story?Bu():(At(0),se.places=fe(oe,d,ui)),Yo();for(let t of[
"popstate","hashchange"])window.addEventListener(t,Xw);v(()=>[Iu()],Ou)}var mr=`graphkit: corrections of ${u.about.corpus}`,Qw="Choose a node or an edge, then “Correct this node”, to mark what\
 is wrong.",Zw="In the folder of the build, “graphkit correct corrections.toml” adds them to graphkit.toml, and the next\
 build takes them. Where there is no graphkit.toml yet, saving the file under that name does.",tx="This browser keeps no\
thing for this page: save the corrections before you leave.",fi=l("div",{class:"corrections-menu"}),mi="",fr=!0;function Du(){
try{return vl(window.localStorage.getItem(mr),u)}catch{return fr=!1,[]}}function ex(){try{d.corrections.length?window.localStorage.
setItem(mr,JSON.stringify(d.corrections)):window.localStorage.removeItem(mr)}catch{fr=!1}}function nx(){mi=Bs(d.corrections),
or("corrections.toml",new Blob([mi],{type:"application/toml"}))}function ox(){let{corrections:t}=d,{length:e}=t;$(h("too\
ls"),"[aria-controls=menu-corrections]")?.setAttribute("title",e?k(e,"correction"):"Corrections"),$(h("tools"),"#correct\
ions-count")?.replaceChildren(e?String(e):"");let o=l("button",{type:"button",class:"more","data-stays":!0,text:"Undo al\
l",onclick:rx}),r=l("button",{type:"button",class:"more","data-stays":!0,text:"Save corrections.toml",onclick:nx});fi.replaceChildren(
...e?[Fs(t,Pu),r," ",o]:[],l("p",{class:"hint",text:e?Zw:Qw}),...e&&!fr?[l("p",{class:"hint",text:tx})]:[])}function rx(){
x({corrections:[]}),Pu()}function Pu(){fi.parentElement?.focus()}function Fu(){return fi}function _u(){J||(x({corrections:Du()}),
v(()=>[d.corrections],ex),v(()=>[d.corrections],ox),window.addEventListener("storage",({key:t})=>{t===mr&&x({corrections:Du()})}),
window.addEventListener("beforeunload",t=>{!fr&&d.corrections.length&&Bs(d.corrections)!==mi&&t.preventDefault()}))}var sx=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],ix=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct this node” in t\
he panel marks what is wrong with it, or only doubtful; so it is with edges. “Corrections” lists the marks and saves the\
m for the next build.","The address of this page always holds what you see: copy it to come back, or to show it to other\
s who have the file."];function Hu(t,e){return l("section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l(
"div",{},l("dt",{text:n}),l("dd",{text:o})))))}function ax(){let t=dt("Close the help",()=>h("help",HTMLDialogElement).close()),
e=sx.map(([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l(
"dd",{text:s}))))));return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...ix.map(n=>l("p",{text:n})),
...e,u.edges.length>0&&Hu("Measures of edges",u.edgeMeasures),u.edges.length>0&&Hu("Measures of nodes",u.nodeMeasures)]}
function cx(){let t=h("help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function ju(){let t=h(
"help",HTMLDialogElement);t.append(...et(ax())),t.addEventListener("close",()=>x({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||xe(e.target)||!xt(e)||(e.preventDefault(),x({help:!0}))}),v(()=>[d.help],cx)}function Wu(){let t=h("search",HTMLInputElement),e=new pn(t,h("suggestions"),h("no-match"),n=>{t.value="",B(L(n))},n=>{t.
value="",Zi(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||xe(n.target)||
!xt(n)||(n.preventDefault(),t.focus(),t.select())})}var lx=120,dx="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",ux="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",mx="Whe\
re you publish the page, give its address instead of the file's name.",we=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),pi=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),qu=l("p",{class:"hint",id:"share-note"}),Uu=l("p",{class:"hint",text:mx}),pr=l("p",{id:"copied",role:"st\
atus"}),Gu=zu("Copy link",we,"Link copied.");async function fx(t,e){try{await navigator.clipboard.writeText(t.value),pr.
textContent=e}catch{t.focus(),t.select(),pr.textContent="This browser does not let the page copy: copy what is selected."}}
function zu(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>fx(e,n)})}function Vu(){
let t=window.location.href;we.value=vi(t),qu.textContent=Ge(t)?we.value?dx:ux:"",[we.hidden,Gu.hidden]=[!we.value,!we.value],
pi.value=ki(t,ut(u.about.title,lx)),Uu.hidden=!Ge(t),pr.textContent=""}function Yu(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),qu,we,Gu,l("p",{class:"share-title",text:"In another page"}),Uu,pi,zu("C\
opy HTML",pi,"HTML copied."),pr)}var px={drawing:"Drawing",...u.map.land&&{map:"Map"},matrix:"Matrix",nodes:"Nodes",edges:"Edges"},hx={type:"Type",community:"\
Community"},gx={system:"As the system",light:"Light",dark:"Dark"},wx={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-\
.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M\
2.5 13.5h11",corrections:"M2.5 13.5l.7-3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8\
 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8\
 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8\
.4-1.1.8-1.1 1.7M8 12.4h.01"};function xx(t){return I("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},I("path",{d:wx[t]}))}
function gi(t,e,n){return l("button",{type:"button",class:"tool",title:e,...n},xx(t),l("span",{class:"tool-name",text:e}))}
function hi(t,e,n){let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>x({[t]:r})}));return v(
()=>[d[t]],()=>{for(let r of o)r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),
...o.map(r=>l("label",{},r,l("span",{text:n[r.value]}))))}function hr(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",
id:o,role:"group","aria-label":t,tabindex:-1,hidden:!0},...n),s=gi(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(
!!r.hidden)}),i=l("div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.
addEventListener("keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("fo\
cusout",c=>{c.relatedTarget&&!Ue(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Ue(i,c.target)||
a(!1)}),r.addEventListener("click",c=>{Nn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function yx(){let t=hr(
"Share","share",Yu());return $(t,"button")?.addEventListener("click",Vu),t}function bx(){let t=hr("Corrections","correct\
ions",Fu());return $(t,"button")?.append(l("span",{id:"corrections-count"})),t}function Ku(){let t=Object.entries(jd).map(
([e,n])=>l("button",{type:"button",class:"save",text:e,onclick:n}));h("tools").append(hi("view","Shown as",px),hr("Colou\
rs","colours",hi("colours","Colour nodes by",hx),hi("theme","Light or dark",gx)),hr("Download","download",Wd(),l("p",{class:"\
hint",text:"What is shown, as data:"}),...t),bx(),yx(),gi("story","Story",{id:"story-tool","aria-controls":"story",onclick:tu}),
gi("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>x({help:!0})}))}pa();Nu();el();cu();Wu();Kc();yc();wd();Ed();ed();hu();$u();Ku();_u();ju();yd();Ci();ou();Ru();Rr();Ie();Td();window.setTimeout(
ot,300);window.graphkit={network:E,data:u,state:d,select:B,update:x,labels:de,communityNames:an,visible:b};})();
