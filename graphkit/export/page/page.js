// Made from the modules in src by `make page`.
"use strict";
(()=>{function p(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function N(t,e){return t.querySelector(e)}function d(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...rt(n)),o}function rt(t){return t.filter(Boolean)}function I(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return d(e,{text:t,dir:"auto"})}var ru={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function Y(t){return I("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},I("path",{d:ru[t.shape],fill:t.colour}))}
function dn(t){let e=d("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Fs(t){let e=d("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,d("span",{class:"bar","aria\
-hidden":"true"},e)}function ft(t,e,n){let o=I("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return d("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},I("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function st(t,e){return d("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function le(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function Mt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function un(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Ne(t,e){return e instanceof Node&&t.contains(e)}function fn(t,e){return t instanceof Element?
t.closest(e):null}function Ko(t){let[e,n=""]=_s(t,"#"),[o,r=""]=_s(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function _s(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Hs({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function zo(t){return t==="embed"||t.startsWith(
"embed=")}function Yo(t){let{query:e,hash:n}=Ko(t);return e.some(zo)||n.some(zo)}function mn(t){let{base:e,query:n,hash:o}=Ko(
t),r=s=>s.filter(i=>!zo(i));return Hs({base:e,query:r(n),hash:r(o)})}function su(t){let{base:e,query:n,hash:o}=Ko(mn(t)),
r=Ie(t)?e.slice(e.lastIndexOf("/")+1):e;return Hs({base:r,query:[...n,"embed"],hash:o})}function js(t){let e=mn(t);if(!Ie(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function Ie(t){return t.startsWith("file:")}function Ws(t,e){let[
n,o]=[su(t),e].map(iu);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function iu(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var qs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function q(t){let[e,n,o]=t.split("-");return`${Number(o)} ${qs[Number(n)-1]} ${e}`}function Oe(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${qs[Number(n)-1]} ${e}`:e}function Ht(t,e){return t?t===
e?q(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${q(e)}`:`${t.slice(0,4)===e.slice(0,4)?q(t).slice(0,-5):q(t)}\
 – ${q(e)}`:""}function Tt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function K(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Le(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Tt(t);return Number.isFinite(e)&&K(e)===t}function pn(t){
return t.filter(({date:e})=>e).map(({date:e})=>Tt(e)).sort((e,n)=>e-n)}function hn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Us(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(au(n[n.length-1]));return n}function au(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Gs(new Date(cu(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function cu(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Gs(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Jo(t,e){return e==="week"?Gs(new Date(`${t}T00:00Z`)):t.slice(0,7)}var lu=32,gn=80,du={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function it(t,e=lu){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function O(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>du[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Vs(t){let e=O(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function jt({id:t,title:e,date:n}){let o=it(e||t,gn);return n?`${o}\
 · ${q(n)}`:o}function wn(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function yn(t){return it(t,gn)||"No source given"}function Xo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var uu="https://www.wi\
kidata.org/wiki/";function zs(t){return/^Q[1-9]\d*$/.test(t)?uu+t:Xo(t)}function Lt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Js(t,e){let n=Ys(e,"degree"),o=Ys(e,"community"),r=Lt(e.nodes).map((i,a)=>({...fu(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=Lt(e.edges).map((i,a)=>mu(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks)Object.assign(a<0?r[i]:Zo({nodes:r,edges:s},i,a)??{},{mark:c,note:f});return{about:e.about,
types:Lt(e.types),ranks:Lt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(Ks),nodeMeasures:e.node_measures.map(Ks),
articles:Lt(e.articles),communities:pu(r),nodes:r,edges:s,relations:Lt(e.relations),others:Lt(e.others).map(i=>({...i,called:e.
called[i.id]??[i.label]})),unlisted:e.unlisted,story:e.story,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{
weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),
mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}
function Ks(t){return{...t,values:Float64Array.from(t.values)}}function Ys({node_measures:t},e){let n=t.find(({name:o})=>o===
e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function fu({id:t,label:e,x:n,y:o,size:r},s,i){
return{...s,index:t,label:e,short:it(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Xs(s.timeline,
i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==
""&&!i.fixed.includes(a.rule)})),edges:[]}}function mu({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,
b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.
among_strongest,relations:i.relations,first:a.days[i.first],last:a.days[i.last],timeline:Xs(i.timeline,a)}}function Xs(t,{
periods:e}){let n=[];for(let o=0;o<t.length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Qo=12,xt=-1;function Ct({communities:t},e){
return e<Qo&&t[e].members.length>1?e:xt}function pu(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push(
[]);e[o].push(n)}return e.map(n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o}\
 and ${r}`:o,members:n}})}function Zo({nodes:t,edges:e},n=-1,o=-1){let r=t[n]?.edges.find(s=>mt(e[s],n)===o);return r===
void 0?void 0:e[r]}function mt(t,e){return t.a===e?t.b:t.a}function Z(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].
a,t.edges[n].b]}function L(t){return{kind:"node",index:t}}function J(t){return{kind:"edge",index:t}}function Bt(t,e){return t===
e||t!==null&&e!==null&&t.kind===e.kind&&t.index===e.index}function Xt(t){return p(t,HTMLScriptElement).text}var tr=JSON.parse(Xt("drawn")),u=Js(tr,JSON.parse(Xt("payload")));var G=Yo(window.location.href),Qs=G&&Yo(`#${window.location.hash.slice(1)}`);G&&(document.documentElement.dataset.embed=
"");function hu(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>d("span",{},Y(n),n.plural));return d("\
p",{class:"frame-legend"},...e)}function Zs(){G&&p("drawing").append(hu());let t=p("whole",HTMLAnchorElement);t.hidden=!G;
let e=()=>{t.href=mn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(n,
e)}var bn={period:null,sources:null,article:null,topic:null};function Rt({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function ti(t,e){if(!Rt(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:wu(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||gu(a,n))))}function gu(t,[e,n]){return t!==""&&t>=e&&t<=n}function wu({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function ei({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=xn(t,r),i=xn(e,r);return{weights:s.times,namedWeights:xn(n,r).
times,documents:s.documents,mentions:i.times,named:xn(o,r).times,articles:i.documents}}function xn({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function ni({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function oi(t,e,n,o){
let r=new Map;for(let s of ni(t,e,n)){let{date:i}=t.articles[s];i&&r.set(Jo(i,o),(r.get(Jo(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function ri(t,e,n){let o=ni(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function vn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function si({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function ii({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function ai({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function ci({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function er({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,h],g)=>{let w=a.filter(([T,A])=>T===g&&(!i||i[s?.sentences[A].article??0])),E=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
E.length:h,sentences:E,marks:new Map(w.map(([,T,A,$])=>[T,[A,$]])),reporters:new Map(w.flatMap(([,T,,,A])=>A===-1?[]:[[T,
A]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var yu=new Intl.NumberFormat("en"),xu=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),bu=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),vu=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return yu.
format(t)}function nr(t){return xu.format(t)}function li(t){return bu.format(t)}function S(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function di(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[vu.select(t)]}`}function kn(t,e){
return t.toFixed(e).replace("-","−")}function ui(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function fi(t){return t<.001?"p < 0.001":`p =\
 ${nr(t)}`}function Ce(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function de(t){return t.reduce((e,n)=>e+n,0)/
t.length}var mi=4;function Pt(t){return t==="weight"||t==="documents"}function pt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function ue({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function or({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function pi(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:or(t,e).values}function rr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function Be(t,e){return Pt(e)?b(t):kn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function hi({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",li(e)):""}function gi(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function wi({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<mi||s[c]<mi),s[a]+=1,s[c]+=1}return r}function bt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...bn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function fe(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function yi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&si(t,w,e.verb))),i=sr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:sr(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?sr(t,{...e,communities:[]},s,o.mentions):i,h=ir(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:ir(i.nodes),edgeCount:h.length,drawnIndices:e.all?h:ir(wi(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:ku(t,m.nodes)}}function ku(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Ct(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function sr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:h,community:g,official:w},E)=>Number(r[h]&&(w||!i||t.types[h].name!==
"person")&&(!s.length||s.includes(Ct(t,g)))&&o[E]>0));i&&Su(t,c,n,o),a&&Eu(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let h=0;h<f.length;h+=1){let[g,w]=[t.ends[2*h],t.ends[2*h+1]];!n[h]||!c[g]||!c[w]||(f[h]=m[g]=m[w]=1)}return Sn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function Sn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Su({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Eu(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let h=mt(t.edges[m],f);!r[m]||
!o[h]||s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function ir(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function xi(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[mt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>mt(t.edges[a],e))],edges:i}}function bi(t,e){
return e.focus!==null||Object.entries(ar(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function ar(t){let{
rank:e,all:n,...o}=bt(t);return o}function Mu(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function P(t,e){let n;return()=>{let o=t();
return(!n||!Mu(o,n.of))&&(n={of:o,made:e()}),n.made}}var En=5,lr=20,me={selected:null,other:null,hovered:null,sentences:En,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",corrections:[],refused:0,sort:{nodes:["s\
trength",!0],edges:["strength",!0]},...bt(u)},l=me,vi=[],cr=!1;function y(t){Object.assign(me,t),me.problem&&Rt(me)&&Object.
assign(me,bn,{open:!0,refused:me.refused+1}),!cr&&(cr=!0,queueMicrotask(()=>{cr=!1,dr()}))}function dr(){for(let t of vi)
t()}function v(t,e){vi.push(P(t,e))}function D(t){Bt(t,l.selected)&&l.other===null||y({selected:t,other:null,hovered:null,
sentences:En,neighbours:!1,open:t!==null})}function ki(t){D(null),y({other:t,open:!0})}function Qt(t){Bt(t,l.hovered)||y(
{hovered:t})}var Re=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Tu=6;function Si({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:h}of e)r[f]&&(s[m+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:h}of e)if(r[f])for(let[g,w]of[[m,h],[h,m]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[w,f,r[f]]}
return a}function Ei({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Mn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Re;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Mi(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new Re;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let h=t.starts[m];h<t.starts[m+1];h+=1){let[g,w]=[t.ends[h],t.edges[h]],E=(i.get(m)??0)+t.lengths[h];r.has(g)||s.has(
w)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[m,w]),f.push(E+o[g],g))}}return $u(n,a,i.get(n)??0)}function $u(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Ti(t,e,n,o=Tu){let[r,s]=e<n?[e,n]:[n,e],i=Mn(t,s),a=e===n?null:Mi(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Au(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
Nu);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Iu)}function Au(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,E)=>g[E]===
w)),m=new Set(f.map(({edges:g})=>g[a])),h=Mi(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function Nu(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Iu({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Ai(t,e){let n=Lt(t.sentences),o=Lu(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(h=>h[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,h)=>!o.get(c)?.has(h)).map(m=>m[2]),i=c=>$i(r.map((f,m)=>f.
flatMap(h=>c(h).filter(g=>g===m).map(()=>n[h].article)))),a=c=>$i(t.edges.map((f,m)=>f.filter(h=>c(h,m)).map(h=>n[ht(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Ou(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,h]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[E,T]=[s(m),s(h)];return E.includes(g)&&T.includes(w)||E.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function Ou(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Lu(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function $i(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function ht(t){
return Array.isArray(t)?t[0]:t}function ur({sentences:t},e,n){return n?e.filter(o=>n[t[ht(o)].article]):e}function Ni({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function pe({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function fr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(pe(t,ht(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(ht(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ii(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[ht(o)],s=!Array.isArray(o)&&pe(t,ht(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Cu=120;function Oi(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Cu)),r=[...e].sort((s,i)=>ht(s)-ht(i));return fr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Tn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Ci="so sentences and the filters by period, source, topic and article are missing; all else works, and",Bu=`This bro\
wser lacks DecompressionStream, ${Ci} a current Firefox, Chrome, Edge or Safari shows everything.`,Ru=`This file's sente\
nces are damaged, ${Ci} a fresh copy of the file shows everything.`,Li,mr=null;function at(){return Li??=l.problem?Promise.
resolve(null):Du().catch(Pu),Li}function W(){return mr}function Bi(){Ri()&&!("DecompressionStream"in window)&&y({problem:Bu})}
function Ri(){return Xt("evidence").startsWith('"')}function Pu(){return y({problem:Ru}),null}async function Du(){let t=Xt(
"evidence");return mr=Ai(JSON.parse(Ri()?await Fu(JSON.parse(t)):t),u),y({}),mr}async function Fu(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Pi(){return[l.period,l.sources,l.article,l.topic,Rt(l)&&W()]}var Pe=P(Pi,()=>{let t=W(),e=t&&ti(t,l);return{chosen:e,
counts:t&&e?ei(t,e):u.counts}}),V=P(()=>[l.rank,Pe()],()=>pi(u,l.rank,Pe().counts)),_u=P(()=>[V(),Pe().counts.weights],()=>gi(
V(),Pe().counts.weights)),x=P(()=>[l.types,l.minimum,l.minimumDocuments,l.rank,l.verb,l.communities,l.officials,l.all,l.
isolates,l.focus,...Pi()],()=>({...yi(u,l,Pe(),_u),waiting:Rt(l)&&!W()})),C=P(()=>[x(),l.focus],()=>{let t=x();if(!l.focus?.
rings)return t;let e=u.nodes[l.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.drawnIndices,
...e])].sort((n,o)=>n-o)}}),Di=P(()=>[x(),V()],()=>rr(u,x().edges,V())),Fi=P(()=>[x()],()=>rr(u,x().edges,x().weights)),
De=P(()=>[x(),V()],()=>Si(u,x().edges,V())),Wt=P(()=>l.path?[l.path.a,l.path.b,De(),l.avoided,l.avoidedTypes]:[],()=>{let{
path:t,avoided:e,avoidedTypes:n}=l,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.map(({index:s,type:i})=>e.
includes(s)||n.includes(i));return Ti(Ei(u,De(),t,r),t.a,t.b)});function tt(){let t=Wt();return t[Math.min(Math.max(l.path?.
number??0,0),t.length-1)]??null}var Hu=P(()=>[x(),V()],()=>new Map);function qt(t){if(t.kind==="edge")return{nodes:Z(u,t),
edges:[t.index]};let e=Hu(),n=e.get(t.index)??xi(u,t.index,x(),V());return e.set(t.index,n),{nodes:[...n.nodes],edges:[...n.
edges]}}function $n(t){let[e,{chosen:n}]=[W(),x()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index].timeline:oi(e,
t,n,u.about.period)}function _i(t){let[e,{chosen:n}]=[W(),x()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index]:ri(
e,t,n)}var Hi={x:60,y:22},ju=150,Wu=8e6,qu=.15;function ji(t,e,n){let{xs:o,ys:r,middle:s}=Uu(t),i=o.length*(o.length-1)/2,a=Math.
min(ju,Math.ceil(Wu/Math.max(i,1)));for(let f=0;f<a;f+=1)Gu(o,r,e,180*(1-f/a));Vu(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&zu(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function Uu(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function Gu(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let h=t[a]-t[m],g=e[a]-e[m],w=8100/(h*h+
g*g+1e-6);c+=h*w,f+=g*w,s[m]-=h*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,h]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,h)/90;s[a]-=m*g,i[a]-=h*g,s[c]+=m*g,i[c]+=h*g}for(let a=0;a<r;a+=1){let c=qu*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],h=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*h,e[a]+=m*h}}function Vu(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function zu(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Hi.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Hi.y-Math.abs(f);if(m<=0)continue;o=!0;let h=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);h[r]-=g,h[s]+=g}return o}var Ku=180,Wi=110,Yu=44,pr=70,Ju=36,Xu=66;function qi(t,e,n,o){let r=Qu(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Ku];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let h=new Map(s.size===1?Zu(t,c,r):c.map(g=>[g,tf(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Ju&&(f=Math.
max(f,w*pr/(2*Math.PI)));let E=c.slice(g,g+Math.floor(2*Math.PI*f/pr+1e-9));E.sort((A,$)=>h.get(A)-h.get($)||A-$);let T=ef(
E.map(A=>h.get(A)),pr/f);E.forEach((A,$)=>{s.set(A,{x:f*Math.cos(T[$]),y:f*Math.sin(T[$])})}),g+=E.length,f+=g<c.length?
Xu:Wi}c.length&&a.push(f-Wi+Yu)}return{places:s,radii:a}}function Qu({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[mt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>mt(e[a],s));return r.set(
s,i),i}}function Zu({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function tf(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function ef(t,e){let n=2*
Math.PI,o=t.length,r=h=>t[h]-(h?t[h-1]:t[o-1]-n),s=t.reduce((h,g,w)=>r(w)>r(h)?w:h,0),i=[],a=({sum:h,count:g}={sum:-1/0,
count:1})=>h/g;for(let h=0;h<o;h+=1){let g=(s+h)%o,w={sum:t[g]+(g<s?n:0)-h*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:E,
count:T}=i.pop();w={sum:w.sum+E,count:w.count+T}}i.push(w)}let c=i.flatMap(h=>Array(h.count).fill(a(h))),f=c[o-1]-c[0]>n-
o*e,m=c.map((h,g)=>f?c[0]+n*g/o:h+g*e);return t.map((h,g)=>m[(g-s+o)%o])}function An(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Ui=10.5,nf=22,of=5,rf=60,Gi=2,sf=6,$t='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',hr=[];function af(t){if(!hr[t.index]){let e=gt(p("overlay",HTMLCanvasElement));e.font=`100px\
 ${$t}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);hr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return hr[t.index]}function cf(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Ui),nf))/2}function Nn(t,e,n=Gi,o=cf(t,e)){let{width:r,above:s,
below:i}=af(t),[a,c]=[o*r,o*(s+i)],f=Fe(t,e),[m,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:w,top:E,right:w+a,bottom:E+c}))}function Fe(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function lf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function gr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=An();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,of),...s]),m=new Set([...f,...r?t.slice(0,rf):[]]);for(let g of e)a.add(
Fe(u.nodes[g],n),g);let h=[];for(let g of t){let w=s.includes(g)?sf:Gi,E=Nn(u.nodes[g],n,w),T=Nn(u.nodes[g],n,w,Ui),A=U=>U.
left>=c.left&&U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,$=U=>A(U)&&!a.hit(U,g),dt=U=>A(U)&&!a.hit(U,g,s.includes(
g)?0:g),ut=E.find($)??T.find($)??(m.has(g)?T.find(dt):void 0)??(f.has(g)?lf(T,c).find(dt):void 0);ut&&(a.add(ut,-1),h.push(
ut))}return h}function gt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var In=28,df=.02,Vi=1.6,uf=1.6,ff=6,mf=3.5,pf=5,hf=.8,vt={upright:!1,across:1,down:1};function zi({x:t,y:e}){let[n,o]=vt.
upright?[-e,t]:[t,e];return{x:n*vt.across,y:o*vt.down}}function Ki({x:t,y:e}){let[n,o]=[t/vt.across,e/vt.down],[r,s]=vt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Yi(){let{clientWidth:t,clientHeight:e}=p("network"),
n=On(1);if(vt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),vt.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(vt,wf());for(let s of u.nodes)[s.x,s.y]=[s.x*vt.across,s.y*vt.down];let{scale:o}=_e(),r=Math.min(Math.max(
mf/o-ff,0),pf);r&&gf(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,hf/o),2.5)}function gf(t){let e=u.nodes.map(r=>Fe(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function wf(){
let{scale:t}=_e(),{wide:e,high:n}=Ji(),{left:o,top:r,right:s,bottom:i}=On(t),a=c=>Math.min(Math.max(c,1),uf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Ji(){let{clientWidth:t,clientHeight:e}=p("network"),n=In+(p("note").hidden?0:
p("note").offsetHeight);return{wide:Math.max(t-2*In,50),high:Math.max(e-In-n,50),below:n}}function _e(t=C().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Ji(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[df,2*Vi];for(let h=0;h<14;h+=1){let g=(a+c)/2,{left:w,top:E,right:T,bottom:A}=On(g,t);g<=Vi&&(T-w)*g<=s&&(A-E)*g<=i?
a=g:c=g}let f=On(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(In-o-n)/
2}}}function On(t,e=C().nodeIndices){let n=p("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Fe(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Nn(i,t)[0],h=Math.max(0,(f-c-n)/2);return[a,{left:c+h,right:f-h,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var yf=1.5,xf=2,bf=.3,Xi=Array.from({length:Qo},(t,e)=>`community-${e+1}`),Qi="community-other",Ln=null;function Zi(){return Ln||
("printing"in document.documentElement.dataset?"light":l.theme!=="system"?l.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function ta(){return`${Zi()} ${l.colours}`}function Cn(){let t=document.documentElement;
t.dataset.theme=Zi(),t.dataset.colours=l.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:ta(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Xi,Qi].map(o=>[o,n(o)]))}}var Ut=Cn();function B(){return Ut}function ea(){
return Ut.name===ta()?!1:(Ut=Cn(),!0)}function wr(t,e){Ln=t,Ut=Cn();try{return e()}finally{Ln=null,Ut=Cn()}}function He(t){
return yr(Ct(u,t))}function yr(t){return t===xt?Qi:Xi[t]}function Bn(t){let e=l.colours==="community"?Ut.communities[He(
t.community)]:u.types[t.type].colour;return t.observer?{fill:Ut.ground,border:e}:{fill:e,border:Ut.ground}}function Rn({
observer:t,size:e},n){return Math.min(t?xf:yf,bf*e*n)}function na(t){let{fill:e,border:n}=Bn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Yi();var oa=new vis.DataSet(u.nodes.map(na)),M=new vis.Network(p("network"),{nodes:oa,
edges:[]},JSON.parse(Xt("options")));function ra(){oa.update(u.nodes.map(na))}var Pn=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),aa=0,vf=500,kf=3;function sa(){return 2*x().nodeIndices.length<u.nodes.length}
var ia=P(()=>[(sa()||l.focus?.rings)&&x(),l.focus,l.focus?.rings&&V()],()=>{if(l.focus?.rings)return Sf(l.focus.node);let t={
free:!0,rings:[]};return sa()&&x().nodeIndices.length<=vf?{...t,places:Ef()}:{...t,places:Pn}});function Sf(t){let{places:e,
radii:n}=qi(u,t,x(),V());return{free:!1,rings:n,places:Pn.map((o,r)=>e.get(r)??o)}}function Ef(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=p("network"),r=new Map(t.map((c,f)=>[c,f])),s=e.map(c=>{let{a:f,b:m,opacity:h}=u.edges[c],
g=u.nodes[f].community===u.nodes[m].community?kf:1;return[r.get(f),r.get(m),h*g]}),i=ji(t.map(c=>({...Pn[c],size:u.nodes[c].
size})),s,n/(o||1)),a=[...Pn];return t.forEach((c,f)=>{a[c]=i[f]}),a}var X=P(()=>[ia(),l.moved],()=>{let t=ia(),e=[...t.
places];if(t.free)for(let[n,o,r]of l.moved)e[n]=zi({x:o,y:r});return{...t,base:t,places:e}});function je(){return aa}function Gt(t){
aa+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(u.nodes[o],{x:e,y:n}),Object.assign(M.body.nodes[o],{x:e,y:n})})}function Dn(t,e){
if(!X().free)return;let{x:n,y:o}=Ki(e),r=l.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var Mf=400,Tf=5,$f=1.5,ca=3,Af=.11,Nf=.012,If=.8,ua=13,fa=16,ma=P(()=>[C(),je()],()=>{let t=[],{nodes:e,nodeIndices:n}=C();
if(n.length<=Mf||!X().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Tf&&t.push(Of(s,i,2*o*Nf))}),t});function Of(t,e,n){let o={x:la(e.map(
a=>u.nodes[a].x)),y:la(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(If*e.length)).flatMap(a=>Lf(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Cf(
i)}}function Lf({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function la(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Cf(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...da(e),...da(e.reverse())]}function da(t){let e=[];for(let n of t){for(;e.length>1&&Bf(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Bf(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function pa(t,e){return Math.min(Math.max((ca-t/e)/(ca-$f),0),1)}function ha(t,e,n,o){let r=pa(n,o);if(r){t.globalAlpha=
Af*r;for(let{community:s,corners:i}of ma()){t.fillStyle=B().communities[He(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function ga(t,e,n){let o=[];if(pa(t,e)<.5)return o;let r=An(),s=gt(
p("overlay",HTMLCanvasElement));s.font=ya();for(let{community:i,middle:a}of ma()){let{nodes:c}=C(),m=u.communities[i].members.
filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),h=Math.max(...m.map($=>s.measureText($).width))/2,g=fa*m.length,w=($,dt,ut)=>Math.
max(Math.min($,ut),dt),E=w(a.x*t,n.left*t+h,n.right*t-h),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),A=[0,-g,g].map($=>({lines:m,
left:E-h,right:E+h,top:T+$,bottom:T+$+g})).find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));A&&(r.add(A,-1),o.
push(A))}return o}function wa(t,{lines:e,left:n,right:o,top:r},s){t.font=ya(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=B().ground,t.fillStyle=B().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*fa+ua];t.strokeText(i,c,f),t.fillText(i,c,f)})}function ya(){return`600 ${ua}px ${$t}`}var xa=.1;function Fn(t,e,n,o){ha(t,e,n,o);for(let r of[...X().rings].reverse())Rf(t,e,r*e.scale,e.scale/n)}function Rf(t,{
x:e,y:n},o,r){t.fillStyle=t.strokeStyle=B().edge,t.lineWidth=r,t.globalAlpha=xa,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.
fill(),t.globalAlpha=4*xa,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.stroke(),t.globalAlpha=1}var ba=120,he=p("overlay",HTMLCanvasElement),et=document.createElement("canvas"),F={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ct(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:M.getScale()}}function We(t=0){F.until=
performance.now()+t+ba,window.clearTimeout(F.timer),F.timer=window.setTimeout(()=>{F.timer=0,F.blurred&&M.redraw()},t+ba)}
function xr(){window.clearTimeout(F.timer),F.timer=0,_n()}function _n(){F.sharp=null,F.pictured=null}function Hn(){return F.
blurred}function va(){let t=Df(),e=o=>o.width===t.width&&o.height===t.height,n=F.timer!==0&&performance.now()<F.until;n&&
!F.pictured&&F.sharp&&e(he)&&Pf(t,F.sharp),F.blurred=n&&F.pictured!==null&&e(et),M.body.nodeIndices=F.blurred?[]:C().nodeIndices}
function br(){F.sharp=ct(),F.pictured=null}function Pf(t,e){if((et.width!==t.width||et.height!==t.height)&&(et.width=t.width,
et.height=t.height),![t,he].every(({width:o,height:r})=>o&&r))return;let n=gt(et);n.clearRect(0,0,et.width,et.height),n.
drawImage(t,0,0),n.drawImage(he,0,0),gt(he).clearRect(0,0,he.width,he.height),F.pictured=e}function ka(t){if(!F.pictured||
!et.width||!et.height)return;let e=et.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ct(),s=r/F.pictured.scale,i=Math.round(
(n-F.pictured.x*s)*e),a=Math.round((o-F.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(et,i,a,Math.round(
et.width*s),Math.round(et.height*s)),t.restore()}function Df(){let t=p("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var Ff={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function jn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${$t}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=B().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
B().ink,t.fillText(u.nodes[e.node].short,r,s)}function Sa(t,e){let{clientWidth:n,clientHeight:o}=p("overlay");t.font=`15\
px ${$t}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=B().ink,t.fillText(e,n/2,o/2)}function Ea(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?B().accent:B().
brightEdge,vr(t,e,n),t.globalAlpha=1}function vr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Wn(t,e,n){let{fill:o,border:r}=Bn(
e),{shape:s}=u.types[e.type];qn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=Rn(
e,n.scale),t.strokeStyle=r,t.stroke()}function kr(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];qn(t,u.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function qn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Ff[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var Sr=4,_f=.5,Hf=52,jf=2.5,Ma=350,Un=1,Er={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Zt=!0,Mr=0;function Vt(){return Er.
left>-1/0}function Gn(){return Mr}function ge(t=!1){Zt=!0,wt({...Tr(),animated:t})}function Tr(){let{scale:t,position:e,
offset:n}=_e(),o=p("network").clientWidth/2-Sr,r=p("network").clientHeight,[s,i]=[Sr-r/2-n.y,r/2+n.y-Sr];return Er={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},Un=t,{position:e,scale:t,offset:n}}function kt(){return{scale:Un,frame:Er}}
function Ta(){return Zt}function Vn(){Zt=!1,Mr+=1}function wt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Mr+=
1;let r=o&&un();r&&We(Ma),M.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Ma,easingFunction:"easeInOutQuad"}})}
function we(t){Zt=!1;let e=Math.min(Math.max(M.getScale()*t,Un/4),10);wt({position:M.getViewPosition(),scale:e,animated:!0})}
function $a(t,e){Zt=!1;let{x:n,y:o}=M.getViewPosition(),r=M.getScale();We(),wt({position:{x:n+t/r,y:o+e/r},scale:r})}function Aa(){
if(!l.selected)return;let t=Z(u,l.selected).map(c=>u.nodes[c]),[e,n]=[qe(),Ia()],{clientWidth:o,clientHeight:r}=p("netwo\
rk");if(t.every(c=>{let f=M.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;Zt=!1;let i={x:de(
t.map(c=>c.x)),y:de(t.map(c=>c.y))},a=e?Math.max(M.getScale(),_f):M.getScale();wt({position:i,scale:a,offset:{x:-n/2,y:-e/
2},animated:!0})}function Na(t,e){Zt=!1;let n=_e(t,{beside:Ia(),covered:Math.max(qe(),0)});wt({...n,scale:Math.min(n.scale,
jf*Un),animated:e})}function Ia(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));
return t&&l.open?Math.min(t,.88*p("network").clientWidth):0}function qe(){let t=Number(getComputedStyle(document.documentElement).
getPropertyValue("--sheet"));return t&&l.open?t*(p("panel").parentElement?.clientHeight??0)-Hf:0}var Wf=350,qf=600,Uf=2500,ye=null,$r=0;function zn(){return ye}function te(){ye&&(window.cancelAnimationFrame($r),Gt(ye.
places),ye=null,xr())}function Ba(t,e,n){let o=u.nodes.map(({x:T,y:A})=>({x:T,y:A}));if(window.cancelAnimationFrame($r),
ye=null,Gt(t),xr(),!Vt())return;let[r,s]=[Oa(),Tr()],{nodeIndices:i,drawnIndices:a}=C(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=qf&&a.length<=Uf;if(c*r.scale<1||!f||!un()){e&&i.length?wt({...s,animated:c*
r.scale<1}):M.redraw();return}e&&wt(s);let m=e?Oa(s):r;ye={places:t,scale:m.scale,labels:n()};let[h,g]=[performance.now(),
Gn()],w=()=>{let T=Math.min((performance.now()-h)/Wf,1),A=T*T*(3-2*T);if(T===1)return E();Gt(t.map(($,dt)=>La(o[dt],$,A))),
Gn()===g?Ca(La(r,m,A),r.scale*(m.scale/r.scale)**A):M.redraw(),$r=window.requestAnimationFrame(w)},E=()=>{te(),Gn()===g?
Ca(m,m.scale):M.redraw()};w()}function Oa(t){let{position:e,scale:n,offset:o}=t??{position:M.getViewPosition(),scale:M.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function La(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function Ca({x:t,y:e},n){M.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var H=p("overlay",HTMLCanvasElement),Gf=2500,Vf=2500,Ue=P(()=>[M.getScale(),kt().frame,C(),je()],()=>ga(M.getScale(),kt().
scale,kt().frame)),ee=P(()=>[M.getScale(),kt().frame,C(),je()],()=>{let t=M.getScale(),{scale:e,frame:n}=kt(),{nodeIndices:o}=C(),
r=H.clientWidth*H.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Vf)),i=r<o.length*Gf,a=t===e?[...Ue(),zf(n,t)]:Ue();return gr(
s,o,t,n,{crowd:i,taken:a})});function zf(t,e){let{offsetLeft:n,offsetTop:o}=p("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-H.clientWidth+n,top:s-H.clientHeight+o,right:r,bottom:s}}function Ge(){if(!Vt())return;let t=gt(H),e=window.devicePixelRatio||
1,[n,o]=[H.clientWidth,H.clientHeight];(H.width!==Math.round(n*e)||H.height!==Math.round(o*e))&&(H.width=Math.round(n*e),
H.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Ar(t,ct())}function Kf(){let t=tt(),e=t?null:
l.selected??l.hovered,n=t?Yf(t):e&&Jf(e);if(!n)return null;for(let o of[t?l.selected:null,l.hovered])o&&!Bt(o,e)&&Xf(n,o);
return n}function Yf({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Jf(t){return{...qt(t),ringed:Z(u,t),accented:new Set,pointed:[]}}function Xf(t,e){for(let n of Z(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...Z(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function Ar(t,e){if(u.nodes.length&&!C().nodeIndices.length)return Sa(t,"The f\
ilters leave nothing to show.");let n=Kf(),o=new Set(n?n.nodes:[]),r=zn();if(r)Qf(t,r,e,o);else for(let s of Ue())wa(t,s,
e);for(let s of r?[]:ee())!o.has(s.node)&&Ra(s,e)&&jn(t,s,e);n&&(t.globalAlpha=B().veil,t.fillStyle=B().ground,t.fillRect(
0,0,H.clientWidth,H.clientHeight),t.globalAlpha=1,Zf(t,n,e))}function Qf(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];jn(t,i,{
...r,x:r.x+f,y:r.y+m})}}function Ra({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<H.clientWidth&&s+o>0&&s+
n<H.clientHeight}function Zf(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=kt();for(let c of[...n].reverse())
Ea(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Wn(t,u.nodes[c],i);for(let c of o)kr(t,u.nodes[c],i,B().accent,
2.5);for(let c of s)o.includes(c)||kr(t,u.nodes[c],i,B().ink,1.5);for(let c of gr([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))Ra(c,i)&&jn(t,c,i,o.includes(c.node))}var Da=5,tm=5,em=40;function Pa(t,e=0){let n=ct(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=_a(o,r,(Da+e)/n.scale)??
nm(t.x-n.x,t.y-n.y);if(s!==null)return L(s);let i=om(o,r,(tm+e/2)/n.scale);return i===null?null:J(i)}function Fa(t){let e=ct();
return _a((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,Da/e.scale)}function _a(t,e,n){let o=null,r=1/0;for(let s of Ha().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function nm(t,e){if(l.selected)return null;let n=ee().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function om(t,e,n){let o=null,r=n;for(let s of Ha().
edges){let i=u.edges[s],a=rm(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Ha(){let{nodeIndices:t,
drawnIndices:e}=C();if(!l.selected)return{nodes:t,edges:e};let n=qt(l.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function rm(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function ja(){let t=p("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&p("network").contains(n.target)))return Qt(null);if(n.buttons)return Ve();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=Pa(r);Qt(s),sm(s,
r)},em)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Qt(null),Ve()}),M.on("click",({pointer:n,event:o})=>{Ve(),
D(Pa(n.DOM,o?.pointerType==="touch"?8:0))}),M.on("zoom",Ve)}function sm(t,e){if(!t)return Ve();let n=p("tip");n.replaceChildren(
...im(t)),n.hidden=!1;let o=Math.min(e.x+14,p("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>p("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,p("network").classList.add("pointing")}function im(t){if(t.kind==="node"){let o=u.nodes[t.index];return[k(o.label,"s\
trong"),d("span",{text:S(o.mentions,"mention")})]}let e=u.edges[t.index];return[d("strong",{},k(u.nodes[e.a].label)," – ",
k(u.nodes[e.b].label)),d("span",{text:S(e.weight,"sentence")})]}function Ve(){p("tip").hidden=!0,p("network").classList.
remove("pointing")}var am=6,z=null;function Wa(){return z!==null}function cm(t){if(z)return Nr();if(!X().free||t.button||t.shiftKey||!t.isPrimary)
return;zn()&&(te(),M.redraw());let e=p("drawing").getBoundingClientRect(),n=Fa({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!lm(n))return;let{x:o,y:r}=u.nodes[n];z={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},M.interactionHandler.options.dragView=!1}function lm(t){return l.selected?.kind==="nod\
e"&&l.selected.index===t}function dm({pointerId:t,clientX:e,clientY:n}){if(!z||t!==z.pointer)return;let[o,r]=[e-z.from.x,
n-z.from.y];if(!z.moves&&Math.hypot(o,r)<am)return;z.moves=!0;let{scale:s}=ct();Object.assign(u.nodes[z.node],{x:z.home.
x+o/s,y:z.home.y+r/s}),y({hovered:L(z.node)}),Ge()}function Nr(t){if(!z||t&&t.pointerId!==z.pointer)return;let{node:e,home:n,
moves:o}=z;if(z=null,M.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?Dn(e,
{x:r,y:s}):Object.assign(u.nodes[e],n)}function qa(){p("network").addEventListener("pointerdown",cm,{capture:!0}),window.
addEventListener("pointermove",dm),window.addEventListener("pointerup",Nr),window.addEventListener("pointercancel",()=>Nr())}var um=1500,fm=.25;function mm(){let t=C().drawnIndices.length>um?fm:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function Kn(t,e){let n=mm();t.strokeStyle=B().edge;for(let o of C().drawnIndices){let r=u.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),vr(t,r,e)}t.globalAlpha=1}function Ir(t){return t!==xt?u.communities[t].name:Ct(u,0)===xt?"No communities":"Smaller communities"}function Or(){return[
...x().communityCounts].sort(([t],[e])=>+(t===xt)-+(e===xt)||t-e).map(([t,e])=>({community:t,colour:yr(t),text:Ir(t),count:e}))}
function Lr(t){return!l.communities.length||l.communities.includes(t)}function pm(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=l.colours!=="community",!t.hidden&&(t.replaceChildren(
...Or().map(hm)),e&&N(t,`[data-community="${e}"]`)?.focus())}function hm({community:t,colour:e,text:n,count:o}){let r=l.
communities.includes(t),s=l.communities.filter(i=>i!==t);return d("li",{},d("button",{type:"button",class:Lr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},dn(e),k(n),d("span",{class:"type-count",text:b(o)})))}function Ua(){let t=d("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});p("legend").after(t),v(()=>[l.colours,x()],()=>pm(t))}function nt(t,e){let n=p(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(d("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=rt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function Cr(t,e,n,o){let r=p(t,HTMLInputElement);
nt(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),v(()=>[l[n]],()=>{let s=S(l[n],o);r.value=String(Math.max(e.filter(i=>i<=l[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),p(`${t}-text`).textContent=s})}function Yn(t,e,n){let o=p(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),v(()=>[e()],()=>{o.checked=e()})}function xe(t,e,n,o){
let r=p(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>d("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),v(()=>[n()],()=>{r.value=n()})}var gm=12,lt=wn(u.articles);function Ga(t){return t.length===1?yn(t[0]):`${b(t.length)} of ${b(lt.length)} sources`}function Br(t){
let e=lt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===lt.length?null:e})}function wm({name:t}){let e=d("\
input",{type:"checkbox",onchange:()=>{let n=new Set(l.sources??lt.map(o=>o.name));e.checked?n.add(t):n.delete(t),Br(n)}});
return e}function ym({name:t,count:e},n){return d("label",{class:"switch"},n,k(yn(t)),d("span",{class:"type-count",text:b(
e)}))}function Va(){let t=lt.map(wm),e=lt.map((s,i)=>ym(s,t[i]));p("sources").replaceChildren(...e);let n=p("source-sear\
ch",HTMLInputElement);n.hidden=lt.length<gm;let o=lt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";nt("sources",lt.length<2&&o),n.addEventListener("input",()=>{let s=O(n.value);e.forEach((i,a)=>{i.hidden=!O(yn(lt[a].
name)).includes(s)})});let r=()=>lt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);p("sources-all").addEventListener("cl\
ick",()=>Br(new Set([...l.sources??[],...r()]))),p("sources-none").addEventListener("click",()=>{let s=new Set(l.sources??
lt.map(({name:i})=>i));for(let i of r())s.delete(i);Br(s)}),v(()=>[l.sources],()=>{let s=l.sources&&new Set(l.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(lt[a].name)})})}var za={types:()=>l.types.every(Boolean)?"":bm(),minimum:()=>l.minimum>1?`At least ${S(l.minimum,"sentence")}`:"",focus:()=>l.
focus?xm(l.focus):"",rank:()=>l.rank===bt(u).rank?"":`Ranked by ${pt(u,l.rank)}`,minimumDocuments:()=>l.minimumDocuments>
1?`At least ${S(l.minimumDocuments,"article")}`:"",verb:()=>l.verb===null?"":`Edges that say “${l.verb}”`,communities:()=>vm(),
period:()=>l.period?Ht(...l.period):"",sources:()=>l.sources?Ga(l.sources):"",topic:()=>l.topic===null?"":`Articles that\
 name ${u.nodes[l.topic].short}`,article:()=>l.article===null?"":jt(u.articles[l.article]),officials:()=>l.officials?"Of\
ficials and what they are connected with":"",isolates:()=>l.isolates?"":"No nodes without an edge",all:()=>"",moved:Rr};
function Rr(){return l.moved.length?`${S(l.moved.length,"node")} moved`:""}function xm({node:t,depth:e,rings:n}){return`\
Within ${S(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function bm(){let t=u.types.filter((e,n)=>l.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function vm(){let{communities:t}=l;
return t.length===1?`Community of ${Ir(t[0])}`:t.length?`${b(t.length)} communities`:""}function Ka(){return Object.entries(
za).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var km=new Set(["types","minimum"]);function Sm(t){let e={...bt(u),
focus:null,moved:[]};y({[t]:e[t]})}function Em(){let t=Object.entries(za).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!km.has(s)),n=p("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>d("button",{type:"button",class:"chip",onclick:()=>Sm(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),d("span",{"aria-hidden":"true",text:"×"})))),p("reset").hidden=!t.length;let r=e.
filter(({name:s})=>s!=="focus"&&s!=="moved").length;p("more-count").textContent=r?`${r} in use`:"",o&&(N(n,"button")??N(
p("more-filters"),"summary"))?.focus()}function Ya(){p("reset").addEventListener("click",()=>{y({...bt(u),focus:null,moved:[]}),
(p("minimum-filter").hidden?p("drawing"):p("minimum")).focus()}),v(()=>[x(),l.moved],Em)}var ne=16,Mm=400;function Xn(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*ne,s=Ka(),i=[p("counts").textContent,
Rr(),u.about.built&&`built ${q(u.about.built)}`],a=n?[...Jn(u.about.title,r,1.5*o,!0),...Jn(i.filter(Boolean).join(" · "),
r,o),...Jn(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Am(Tm(),r,o),...Jn(e,r,o)];return{above:a,below:c,top:Ja(
a),bottom:Ja(c)}}function ze(t,e,n){let o=n+ne/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Qa(r);
let s=ne;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Xa(r),t.fillStyle=B().
ink,t.fillText(i,s+(a?Dr(r):0),o),s+=Qn(r,i)+(a?Dr(r):0)+ne}}function Tm(){let t=u.types.flatMap((r,s)=>{let i=C().nodeIndices.
some(c=>u.nodes[c].type===s),a=l.colours==="community"?B().muted:r.colour;return i?[{text:r.plural,sign:Pr(r.shape,a)}]:
[]}),e=C().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",sign:Pr("square",B().muted,!0)},o=l.colours===
"community"?Or().filter(({community:r})=>Lr(r)).map(({colour:r,text:s})=>({text:s,sign:Pr("dot",B().communities[r])})):[];
return[...t,...e?[n]:[],...o]}function Pr(t,e,n=!1){return(o,r,s,i)=>{qn(o,t,r,s,i),o.fillStyle=n?B().ground:e,o.fill(),
n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function Jn(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of it(
t,Mm).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Qn(r,a)<=e?s[s.length-1]=a:s.push(...$m(
r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function $m(t,e,n){let o=[""];for(let r of e){let s=o[o.
length-1]+r;o[o.length-1]&&Qn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Am(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){
let a={text:it(s,60),sign:i},c={letters:n,parts:[]},f=Qn(c,a.text)+Dr(c)+ne;f>r+ne&&(o.push({letters:n,parts:[]}),r=e),o[o.
length-1].parts.push(a),r-=f}return o}function Xa({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${$t}`}function Qa({
letters:t}){return Math.round(1.5*t)}function Dr({letters:t}){return 1.5*t}function Qn(t,e){let n=gt(H);return n.font=Xa(
t),n.measureText(e).width}function Ja(t){return t.length?t.reduce((e,n)=>e+Qa(n),0)+ne:0}var Za=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function j(t){return String(Math.round(t*100)/100)}var Ke=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${j(e)} ${j(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${j(e)} ${j(n)}`)}rect(e,n,o,r){this.#t.push(`M${j(e)} ${j(n)}h${j(
o)}v${j(r)}h${j(-o)}z`)}arc(e,n,o){let[r,s]=[j(o),j(2*o)];this.#t.push(`M${j(e-o)} ${j(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:j(e),y:j(n),width:j(o),height:j(r)};this.#o(I("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=I("tex\
t",{x:j(n),y:j(o),"font-size":s});return i.textContent=e.replace(Za," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",j(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o(I("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",j(this.globalAlpha)),this.#n.append(e),e}};function tc(t,e,n){let o=I("title",{},t.replace(Za," "));return I("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":$t,role:"img"},o)}function ec(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Zn=2,Nm=18,Im=100;function nc({ground:t,credit:e}){return wr(t,()=>oc(Xn(H.clientWidth,{credit:e})))}function oc(t){
let[e,n]=[H.clientWidth,H.clientHeight],o=t.top+n+t.bottom,r=d("canvas",{width:e*Zn,height:o*Zn}),s=gt(r);return s.scale(
Zn,Zn),s.fillStyle=B().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
sc(s),s.restore(),ze(s,t.above,0),ze(s,t.below,t.top+n),r}function rc({ground:t,credit:e}){return wr(t,()=>{let[n,o]=[H.
clientWidth,H.clientHeight],r=Xn(n,{credit:e}),s=r.top+o+r.bottom,i=tc(u.about.title,n,s),a=new Ke(i);a.fillStyle=B().ground,
a.fillRect(0,0,n,s);let c=I("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),sc(new Ke(c)),ze(
a,r.above,0),ze(a,r.below,r.top+o),i})}function sc(t){let e=ct();Fn(t,e,e.scale,kt().scale),Kn(t,e);for(let n of C().nodeIndices)
Wn(t,u.nodes[n],e);Ar(t,e)}function Fr(){return oc(Xn(H.clientWidth,{titled:!1,letters:Nm}))}function ic(t){let{sentences:e}=l;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Fr();n.id="picture",p(
"drawing").append(n),{sentences:e}=l,y({sentences:Math.max(e,Im)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var ac={x:0,y:0,scale:1},cc=0;function Om(){let t=M.getScale();if(t!==cc){cc=t;for(let e of u.nodes)M.body.nodes[e.index].
options.borderWidth=Rn(e,t)}}function Lm(t){if(Hn())return ka(t);Om(),Fn(t,ac,M.getScale(),kt().scale),Kn(t,ac)}function Cm(){
Hn()||!Vt()||(Ge(),br())}function Bm(){if(Vt()){if(_n(),Hn())return M.redraw();Ge(),br()}}function Rm(){let t=()=>{Wa()||
(te(),Vn(),We())};for(let e of["dragStart","dragging","zoom"])M.on(e,t)}function dc(){l.view==="drawing"&&(_n(),Vt()&&M.
redraw())}var lc=null;function Pm(){let{base:t,places:e}=X(),n=t!==lc;lc=t,Ba(e,n,ee)}function _r(){ea()&&(ra(),dc())}function uc(){
let t=N(p("network"),"*");t&&(t.tabIndex=-1),M.on("initRedraw",va),M.on("beforeDrawing",Lm),M.on("afterDrawing",Cm),Rm(),
M.on("resize",()=>queueMicrotask(()=>{Ta()&&ge()})),p("zoom-in").addEventListener("click",()=>we(1.4)),p("zoom-out").addEventListener(
"click",()=>we(1/1.4)),p("zoom-all").addEventListener("click",()=>ge(!0)),p("drawing").addEventListener("keydown",Fm),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",_r),v(()=>[l.theme,l.colours],_r),qa(),Ua(),ic(_r),
v(()=>[X()],Pm),v(()=>[C(),l.view],dc),v(()=>[l.selected,l.hovered,l.view,tt()],Bm),v(()=>[l.selected,l.view],Aa)}function Dm(t,e){
if(l.selected?.kind!=="node")return;let{index:n}=l.selected,[{x:o,y:r},s]=[X().places[n],M.getScale()];Dn(n,{x:o+t/s,y:r+
e/s})}function Fm(t){if(t.target!==p("drawing")||!Mt(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Dm:$a,o={ArrowLeft:()=>n(
-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>we(1.25),"=":()=>we(1.25),"-":()=>we(.8),0:()=>ge(
!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function _m(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
nt("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);xe("topic",
[["","Any topic"],...e],()=>l.topic===null?"":String(l.topic),o=>({topic:o===""?null:Number(o)})),nt("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),jt(o)]);xe("article",[["","All articles"],...n],
()=>l.article===null?"":String(l.article),o=>({article:o===""?null:Number(o)}))}function Hm(){if(!l.problem)return;let t=[
"period","sources","topic","article"].map(e=>p(`${e}-filter`));p("no-articles").textContent=l.problem,p("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function fc(){_m(),v(()=>[l.problem],Hm),v(()=>[l.refused],()=>{l.refused&&
(p("more-filters",HTMLDetailsElement).open=!0)}),v(()=>[Rt(l)],()=>{Rt(l)&&at()})}var Hr={width:320,height:40},jm=60,jr=["from","until"],_=pn(u.articles);function Wm(){let{days:t,counts:e}=hn(_,jm),n=_[_.
length-1]-_[0]+1,o=Math.max(...e),[r,s]=mc(),{width:i,height:a}=Hr;p("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=_[0]+h-1>=r&&_[0]+m<=s;return[
I("rect",{x:i*m/n,width:Math.max(i*(h-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function mc(){let[t,e]=[_[0],_[_.
length-1]];if(!l.period)return[t,e];let[n,o]=l.period.map(Tt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function qm(t){let[e,n]=[_[0],_[_.length-1]],[o,r]=jr.map(s=>e+Number(p(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[K(o),K(r)]}),pc()}function pc(){let[t,e]=mc(),n=_[0],o=(n+_[_.length-1])/2;jr.
forEach((s,i)=>{let a=p(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",q(K(c)))}),p(
"from").classList.toggle("above",t>o),p("period-text").textContent=Ht(K(t),K(e));let r=u.articles.length-_.length;p("und\
ated").hidden=!r||!l.period,p("undated").textContent=`${S(r,"article")} without a date ${r===1?"is":"are"} left out.`,Wm()}
function hc(){let t=_.length>1&&_[0]<_[_.length-1],e=_.length>0&&`All dated articles are of ${q(K(_[0]))}.`;if(nt("perio\
d",!t&&(e||"No article has a date.")),!!t){p("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Hr.width} ${Hr.height}`);
for(let n of jr){let o=p(n,HTMLInputElement);o.max=String(_[_.length-1]-_[0]),o.addEventListener("input",()=>qm(n))}v(()=>[
l.period],pc)}}function Um(){p("legend").replaceChildren(...u.types.map((t,e)=>d("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:l.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},Y(t),d("span",{class:"type-na\
me",text:t.plural}),d("span",{class:"type-count"}))))}function Gm(){let{typeCounts:t}=x();[...p("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(l.types[n]));let o=N(e,".type-count");o&&(o.textContent=b(t[n]))})}function gc(){
Um(),v(()=>[x()],Gm)}var Wr=!u.edges.length&&"There are no edges.";function Vm(){nt("rank",Wr),xe("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>l.rank,t=>({rank:t})),v(()=>[l.rank,x().narrowed],()=>{let t=x().narrowed&&!Pt(l.rank)?" Measured over all articles.":
"",e=ue(u,l.rank);p("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function zm(){let t=vn(u);nt(
"verb",!t.length&&"No edge says what one of its ends does with the other."),xe("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>l.verb??"",e=>({verb:e||null}))}function Km(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,h)=>f===m?S(m,h):`${b(f)} of ${S(m,h)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";p("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function Ym(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;nt("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;p("officials-text").textContent=
`Officials and what they are connected with: ${n}`,Yn("officials",()=>l.officials,o=>({officials:o})),Yn("hide-isolates",
()=>!Sn(l),o=>({isolates:!o})),v(()=>[l.minimum,l.minimumDocuments,l.verb],()=>{let o=!Sn({...l,isolates:!0});nt("isolat\
es",Wr||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function wc(){gc(),Cr("minimum",
fe(u.edges.map(e=>e.weight)),"minimum","sentence"),Cr("minimum-documents",fe(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);nt("all",Wr||t&&"Each edge is among the strongest of a node."),
Yn("all",()=>l.all,e=>({all:e})),Vm(),zm(),hc(),Va(),fc(),Ym(),v(()=>[x()],Km),Ya()}var Jm=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function to(t){return Jm.reduce((e,[n,o])=>e.replace(n,o),t)}function qr({length:t}){return t<4?0:t<7?1:
2}var Xm=[0,1,2].map(()=>new Uint8Array(256));function Ur(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Xm;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let h=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===h?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var At={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Qm,Zm]=[.5,.25],[yc,xc]=[4,3],ot=255;function bc(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let h=O(f),g=h.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(to),nodes:t.length,others:e.length}}function vc(t,e,n=1/0){let o=O(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=yc,a=Gr(t,ep(t,o),r,s);return i&&(a=Gr(t,np(t,o),r,s)||
a),i&&!a&&Gr(t,op(t,o),r,s),tp(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=At.sound}))}function Gr(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:Qm)+(i.
drawn?0:Zm),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function tp(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function ep({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Vr(t,a=>a.startsWith(i)?0:ot)):[];return i=>i.plain.includes(e)?i.plain===e?At.whole:i.plain.startsWith(e)?At.start:i.
plain.includes(r)?At.word:At.part:s.length&&zr(i,s)<ot?At.anyOrder:o.length>=yc&&i.joined.startsWith(o)?At.joined:1/0}function np({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=to(r),i=s.length>=xc;return Vr(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:ot)});return r=>{let s=zr(r,o);return s<ot?At.sound+s/ot/4:1/0}}function op({words:t,sounds:e},n){
let o=n.split(" "),r=o.map(a=>{let c=to(a),f=qr(c);return Vr(e,(m,h)=>{if(c.length<xc)return t[h].startsWith(a)?0:ot;let g=Ur(
c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?ot:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=qr(s);return a=>{
let c=zr(a,r);if(c<ot)return At.fault+c/ot;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let m=Ur(
s,a.joined,i);return m<=i?At.fault+(9*m+4)/ot:1/0}}function Vr(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=
1)n[o]=e(t[o],o);return n}function zr({words:t},e){if(e.length>t.length)return ot;let[n,o]=[0,0];for(let r of e){let s=-1;
for(let i=0;i<t.length;i+=1)r[t[i]]===ot||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return ot;n+=r[t[s]],o|=1<<s}return Math.
min(n,ot-1)}var kc=8,Sc;function rp(){return Sc??=bc(u.nodes,u.others),Sc}function sp(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${S(o,"article")}, in the files, not drawn`}
function ip([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${S(u.unlisted,"name")} more.`:"No name or alias matches."}var Ye=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?vc(rp(),
e,this.otherChosen?kc:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,kc),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?ip(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:d("small",{},"alias ",k(o)),h=s?d("small",
{text:"similar spelling"}):null,g=sp(e,n),w=d("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},Y(u.
types[c]),d("span",{class:"found"},k(a),m,h,g&&d("small",{text:g})),d("span",{class:"ranked-number",text:S(f,"mention")}));
return w.addEventListener("pointerdown",E=>E.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function Je(t){return d("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function eo(t,e,n,o){let r=d("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=d("p",{class:"no-match",role:"status",hidden:!0});return new Ye(
t,r,s,n,o),d("div",{class:"end-field"},d("label",{for:t.id,text:e}),t,r,s)}var ap={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},Xe="~";function Nt(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function cp(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Nt(n).slice(1,-1)).join(`
`)}"""`:Nt(t)}function Kr(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${cp(n)}`:[])}function Tc({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Kr({title:t}),...e.flatMap(lp)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function lp({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Nt).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${Nt(c)} = ${Nt(f)}`);return[["[[step]]",...Kr({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Kr({...c})])]}function $c(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Ec(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Ec(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Ec(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Yr({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Jr(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(Xe).slice(0,ap[n]??0)}})}function Ac(t,e){return Jr(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Yr(t,e,a)??a),i=o.slice(r.join(Xe).length);return`${n}=${encodeURIComponent(s.join(Xe)+i)}`}).join(
"&")}function Nc(t,e){return e.path.map(n=>Yr(t,e,n)??n)}function Ic(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(Xe))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>Yr(t,e,m)),f=i.flatMap(
(m,h)=>m&&c[h]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[h,g]=[c[m-1],c[m]];h&&g&&!n.has([h,g].sort().
join(Xe))&&f.push(`${o(h)} – ${o(g)}`)}return f},s=Jr(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function Oc(t,e,n){let o=Jr(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function Mc(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function Qe({sentences:t,articles:e},{text:n,article:o}){let r=Mc(n),s=null;for(let[i,a]of t.entries())
if(Mc(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var Cc={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Bc=500,Xr=["checked","doubtful"];function oo(t){return t.
map(O).sort().join("|")}function Qr({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function zt(t){return t.every(e=>O(e)!=="")}function Zr(t,e){let[n,...o]=e.map(O);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&oo(s)===oo(e):s.some(i=>O(i)===n))}function Rc(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(O):[],i=t.filter(m=>m.section!==o||oo(m.names)!==oo(r)),a=i.filter(m=>!m.names.some(h=>s.includes(O(h)))),
c=Pc(e,n)?a:[...a,e],f=dp(c);return f?{corrections:t,said:f}:{corrections:c,said:a.length<i.length?"Its other correction\
s are taken out.":""}}function dp(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(O(a));for(let{section:a,
names:c}of t){let[f,m]=a==="same"?c.map(o):[];f!==m&&e.set(f,m)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(O):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:f}of t){let[m,h=m]=c,g=["drop","different"].includes(a)?
void 0:c.find(T=>r.has(O(T)));if(g!==void 0)return`${Dt(g)} will be dropped: undo that first.`;if(a==="different"&&o(m)===
o(h))return`${no(m,h)} would be one and two: undo the other first.`;if(a==="mark"&&c.length>1&&o(m)===o(h))return`${no(m,
h)} will be one, and have no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(m)}`,E=s.get(w);if(E!==
void 0&&E!==f)return`What will be one cannot have two ${a==="type"?"types":"names"}: ${no(E,f)}.`;s.set(w,f),a==="rename"&&
i.set(O(m),O(f))}for(let a of i.keys()){let c=new Set([a]),f=i.get(a);for(;f!==void 0&&i.has(f)&&!c.has(f);)f=i.get(c.add(
f)&&f);if(f===a&&c.size>1)return"Names that are only exchanged go in a circle: take another name for one."}return""}function Pc({
section:t,names:e,value:n,note:o},r){let s=e.map(f=>up(f,r)),[i,a]=s;return{same:()=>i!==void 0&&i===a,different:()=>i!==
void 0&&i!==a&&!i.names.has(O(e[1])),drop:()=>s.every(f=>f===void 0),rename:()=>i?.label===n,type:()=>i!==void 0&&r.types[i.
type].name===n,mark:()=>{let f=e.length>1?Zo(r,i?.index,a?.index):r.nodes[i?.index??-1];return f?(!n||f.mark===n)&&(!o||
f.note===o):!n&&!o}}[t]()}var Lc=new WeakMap;function up(t,e){let n=Lc.get(e);if(!n){let o=[...e.nodes.map(r=>({...r,aliases:r.
forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,called:a,aliases:c})=>({
own:a.map(O),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(O))}}));n=new Map(o.flatMap(({named:r})=>[...r.
names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);Lc.set(e,n)}return n.get(O(t))}function Dc(t,e){
try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>fp(o,e)&&!Pc(o,e)):[]}catch{return[]}}function fp(t,{types:e}){
let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(Cc,n)||!i.every(f=>typeof f==
"string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(a)&&["",...Xr].includes(r)&&
r+s!=="",rename:a===1&&zt([r]),type:a===1&&e.some(({name:f})=>f===r)};return zt(o)&&c[n]}function ts(t){return["# Correc\
tions from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(Cc).flatMap(([n,
o])=>{let r=t.filter(s=>s.section===n).flatMap(o?mp:pp);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}]`,...r]:[]}),
""].join(`
`)}function mp({section:t,names:e,value:n,note:o}){let r=e.map(Nt);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Nt(o)}`].filter(Boolean).join(
", ")} },`]}function pp({names:t,value:e}){return[`${Nt(t[0])} = ${Nt(e)}`]}function Fc({section:t,names:e,value:n,note:o}){
let[r,s]=e,i=s===void 0?Dt(r):no(r,s);return{same:`${i} are one`,different:`${i} are two`,drop:`${Dt(r)} is dropped`,rename:`${Dt(
r)} is renamed ${Dt(n)}`,type:`${Dt(r)} is of the type ${n}`,mark:[i,n&&`${n}`,o&&Dt(o)].filter(Boolean).join(": ")}[t]}
function no(t,e){return`${Dt(t)} and ${Dt(e)}`}function Dt(t){return`“⁨${it(t,80)}⁩”`}function be(){return bi(u,l)}function ve(){return d("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...ar(u),focus:null})})}function es(){let t=p("details").contains(document.activeElement);D(null),t&&p("drawing").focus()}function ke(t,e,...n){
let o=st("Close details",es);return d("div",{class:"kind"},t,d("span",{text:e}),...n,o)}function ro({kind:t,index:e}){let{
nodes:n,edges:o}=x();return(t==="node"?n[e]:o[e])?null:d("div",{class:"hidden-note"},d("p",{text:`The filters hide this ${t===
"node"?"node":"edge"}.`}),ve())}function so(t,[e,n],o){let{first:r,last:s}=_i(t),i=[[e,b(n)],["Articles",b(o)],["First s\
een",r&&q(r)],["Last seen",s&&q(s)]],a=ns(i.filter(([,c])=>c));return x().narrowed?d("div",{},a,d("p",{class:"hint",text:"\
In the articles shown."})):a}function ns(t){return d("dl",{class:"facts"},...t.map(([e,n])=>d("div",{},d("dt",{text:e}),
d("dd",{text:n}))))}function Se(t,e,n){return d("details",{class:"folded","data-key":t},d("summary",{text:e}),...n)}function io({mark:t,note:e}){if(!t&&!e)return null;let n=d("p",{class:"standing"});return t&&n.append(d("span",{class:`b\
adge ${t}`,text:t})," "),n.append(k(e)),n}function ao(){return!G&&d("button",{type:"button",class:"quiet",text:"Correct \
…",onclick:()=>{let e=p("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),N(e,"summary")?.focus()}})}
function co(){return!G&&d("div",{id:"pending"})}function oe(t,e,n="",o=""){let{corrections:r,said:s}=Rc(l.corrections,{section:t,
names:e,value:n,note:o},u);y({corrections:r}),p("corrected").textContent=s}function hp(t){y({corrections:l.corrections.filter(
e=>e!==t)})}function rs(t,e){let n=t.map(o=>{let r=Fc(o),s=()=>{hp(o),e()},i=d("button",{type:"button",class:"quiet","da\
ta-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return d("li",{},d("span",{text:r}),i)});return d("ul",{class:"\
corrections"},...n)}function os({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Qr(u,{kind:t,index:e}),
s=Zr(l.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||n,note:s?.
note||o,markNow:n,noteNow:o}}function gp(t){let e=Xr.map(o=>d("button",{type:"button",class:"depth mark",text:o[0].toUpperCase()+
o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=os(t);o===s&&o===a?p("corrected").textContent=_c:oe(
"mark",r,o===s?a:o,i)}})),n=Hc("note","Note",o=>{let{names:r,mark:s,noteNow:i}=os(t);oe("mark",r,s,o),!o&&i&&(p("correct\
ed").textContent=_c)});return[d("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var _c="graphkit.toml s\
ays so: take it out there.";function Hc(t,e,n){let o=`correct-${t}`,r=d("input",{id:o,type:"text",maxlength:Bc,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),d("div",{class:"end-field"},d("label",{for:o,
text:e}),r)}function wp(t){let{index:e,called:n,forms:o}=t,[r]=n,s=Hc("name","Name",m=>{if(!zt([m]))return ss();oe("rena\
me",[r],m),u.nodes.some(g=>g.index!==e&&g.label===m)&&(p("corrected").textContent="Another node has this name; “Same as”\
 makes both one.")}),i=d("select",{id:"correct-type",onchange:()=>oe("type",[r],i.value)});i.append(...u.types.map(m=>d(
"option",{text:m.name,value:m.name})));let a=Je("correct-same"),c=([m])=>{a.value="",m!==r&&zt([m])&&oe("same",[r,m])},f=o.
filter(({text:m,splits:h})=>h&&zt([m])&&O(m)!==O(r));return[s,d("div",{class:"end-field"},d("label",{for:"correct-type",
text:"Type"}),i),eo(a,"Same as",m=>c(u.nodes[m].called),m=>c(u.others[m].called)),f.length>0&&d("div",{class:"depths",role:"\
group","aria-label":"Another entity is"},d("span",{text:"Another entity is:"}),...f.map(({text:m})=>d("button",{type:"bu\
tton",class:"depth",onclick:()=>oe("different",[r,m])},k(m)))),d("button",{type:"button",class:"ask",text:"Drop this nod\
e",onclick:()=>oe("drop",n.filter(m=>zt([m])))})]}function lo(t){if(G)return null;let e=zt(Qr(u,t))?[d("p",{class:"hint",
text:"The next build takes what you mark here. Notes are shown in its page and files."}),...gp(t),...t.kind==="node"?wp(
u.nodes[t.index]):[],d("p",{id:"corrected",role:"status"})]:[d("p",{class:"hint",text:"A name without a letter or a digi\
t cannot be corrected."})],n=Se("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function ss(){let t=document.
getElementById("pending"),{selected:e}=l;if(!t||!e)return;let{names:n,mark:o,note:r}=os(e),s=Zr(l.corrections,n),i=d("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,rs(s,()=>p("details").focus())]:[]);let a=h=>s.find(g=>g.
section===h&&O(g.names[0])===O(n[0]));t.previousElementSibling?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let h of document.
querySelectorAll("button.mark"))h.setAttribute("aria-pressed",String(h.getAttribute("value")===o));let{label:c,type:f}=u.
nodes[e.index]??{},m={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[f]?.name};for(let[h,g]of Object.entries(
m)){let w=document.getElementById(`correct-${h}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function Kt(t){let[e,n]=[()=>Qt(t),()=>Qt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Ze(t){
let e=u.nodes[t],n=L(t);return d("button",{type:"button",class:"end",...Kt(n),onclick:()=>D(n)},Y(u.types[e.type]),k(e.label))}
function uo(t){let e=L(t);return d("button",{type:"button",class:"inline-name",...Kt(e),onclick:()=>D(e)},k(u.nodes[t].label))}
function fo(t,e,n,o){let r=u.nodes[t],s=L(t),i=d("button",{type:"button",class:"ranked-name",...Kt(s),onclick:()=>D(s)},
Y(u.types[r.type]),k(r.label),Fs(e));if(o===void 0)return d("li",{},i,d("span",{class:"ranked-number",text:Be(n,l.rank)}));
let a=J(o),c=l.rank!=="weight"&&Be(V()[o],l.rank),f=d("button",{type:"button",class:"ranked-number",text:b(n),...Kt(a),onclick:()=>D(
a),"aria-label":`${S(n,"sentence")} with ${r.label}`});return d("li",{},i,c&&d("span",{class:"ranked-measure",text:c}),f)}function jc({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return d("dl",{class:"measures"},...n.flatMap(o=>yp(o,t)),x().narrowed&&d("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function yp(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?nr(i[e]):kn(i[e],
r),c=s?or(u,s).values[e]:0;return[d("dt",{},d("span",{text:n}),d("strong",{text:s?`${a}, ${fi(c)}`:a})),d("dd",{text:hi(
t,i[e],c)||`${o}.`})]}var It="~";function mo(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Wc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function is(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function tn(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function as(t){return new Map(t.map(({id:e},n)=>[e,n]))}function qc(t){let e=as(t.nodes),
n=as(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(It),c])),r=bt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:xp(),node:tn(e,i=>s(i,"node"),i=>({selected:L(i)})),edge:tn(
o,i=>s(i,"edge"),i=>({selected:J(i)})),other:tn(as(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:bp(t,e),"\
not-through":vp(t,e),"not-through-type":kp(t),view:mo("view",["drawing","nodes","edges"]),focus:Sp(t,e),moved:Ep(t,e),without:Mp(
t),min:Wc("minimum",fe(t.edges.map(i=>i.weight))),articles:Wc("minimumDocuments",fe(t.edges.map(i=>i.documents))),rank:mo(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Tp(t),community:$p(t,e),period:Ap(t),source:Np(t),article:tn(n,({article:i})=>i,
i=>({article:i})),topic:tn(e,({topic:i})=>i,i=>({topic:i})),officials:is("officials",r.officials),all:is("all",r.all),isolates:is(
"isolates",r.isolates),colours:mo("colours",["type","community"]),theme:mo("theme",["system","light","dark"])}}function xp(){
return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}function bp(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(It):"",read:([n])=>{let[o,r,s]=n.split(It),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function vp(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function kp({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Sp(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(It):"",read:([n])=>{let[o,r,s]=n.split(It),
i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}function Ep(t,e){
return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(It)),read:n=>{let o=new Map;for(let r of n){let[,s,i,
a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[
...o.values()]}:{}}}}function Mp(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.
types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Tp(t){let e=new Set(t.relations.map(
({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function $p(t,e){return{write:({communities:n})=>n.
map(o=>o===xt?It:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Ct(t,t.nodes[s].community):r===It?xt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Ap(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(It):"",read:([n])=>{let o=n.split(It);return e&&
o.length===2&&o.every(Le)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Np(t){let e=wn(t.articles).map(({name:n})=>n);return{
write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function re(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Uc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Yt=qc(u),Ip=Object.keys(Yt).filter(t=>t!=="story"&&t!=="theme");function Ft(){return re(Yt,l,Ip)}function po(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",sentences:En,
neighbours:!1,step:null,told:"",...bt(u),...Uc(Yt,t)}}var Op={title:"",steps:[]};function Ot(){return l.step===null?void 0:l.story.steps[l.step]}function St(t){let e=l.story.
steps[t];if(!e)return;let{theme:n}=l;y({colours:"type",...po(Ac(u,e)),theme:n,step:t,left:t,open:!0}),G&&y({view:"drawin\
g"});let o=Nc(u,e).join(),r=Wt().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);l.path&&r>=0&&y({path:{...l.
path,number:r}}),y({told:Ft()})}function nn(){y({step:null,editing:!1})}function Gc(){let t=Ft(),e=tt()?.nodes.map(n=>u.
nodes[n].id)??[];return{view:t,path:e,names:Oc(u,t,e)}}function ho(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-
1);y({story:{...l.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:Ft()})}function en(t,e,n,...o){return[...t.
slice(0,e),...o,...t.slice(e+n)]}function cs(){let t=l.step===null?l.story.steps.length:l.step+1,e={title:"",text:"",...Gc(),
quotations:[]};ho(en(l.story.steps,t,0,e),t)}function Ee(t){let{step:e,story:n}=l,o=Ot();e!==null&&o&&ho(en(n.steps,e,1,
{...o,...t}),e)}function Vc(){Ee(Gc())}function ls(t,e){let{steps:n}=l.story,o=t+e;o<0||o>=n.length||ho(en(en(n,t,1),o,0,
n[t]),l.step===t?o:l.step)}function zc(t){let{story:e,step:n}=l;ho(en(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}function Kc(){
let{story:t}=l;y({story:u.story??Op,step:null,left:0,unsaved:!1,before:t})}function Yc(){l.before&&y({story:l.before,before:null,
unsaved:!0})}function Lp(t){let e=W();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];
return{text:n,article:r,source:[jt(u.articles[o]),s].filter(Boolean).join(" · ")}}function ds(t){let e=W(),n=Ot()?.quotations.
map(o=>e&&Qe(e,o))??[];return t.every(o=>n.includes(o))}function Jc(t){Ot()||cs();let e=W(),{quotations:n}=Ot()??{quotations:[]},
o=n.filter(s=>!e||!t.includes(Qe(e,s)??-1)),r=t.flatMap(s=>Lp(s)??[]);Ee({quotations:ds(t)?o:[...o,...r]})}function Xc(t){let e=d("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Jc(t)});return Qc(e),
e}function Qc(t){let e=l.editing&&ds((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Zc(){v(()=>[l.editing,Ot()],()=>{document.documentElement.
toggleAttribute("data-editing",l.editing);let t=document.querySelectorAll(".pin");for(let e of t)Qc(e)})}function us(t,e){let{title:n,id:o}=u.articles[t];return d("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??k(n||o))}function on({id:t,title:e,date:n,
source:o,url:r}){let s=d("p",{class:"source"}),i=Xo(r),a=[o,n&&q(n),e?t:""].filter(Boolean).map(f=>k(f)),c=d("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var tl=-1;async function el(t){let e=l.selected;if(!e)return;let n=await at();if(l.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(d("h3",{text:"Sentences"}),Cp());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=fr(n,ur(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,l.sentences),c=r===null?new Map:
nl(n,r);t.replaceChildren(d("h3",{text:Bp(n,s,o.length)}),...Ii(n,a).map(h=>Pp(n,h,Z(u,e),c)));let f=s.length-a.length;f>
0&&t.append(Rp(Math.min(f,lr),f),d("p",{class:"on-paper",text:`… and ${S(f,"more sentence")} in the page.`}));let m="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Cp(){return d(
"p",{class:"missing",text:l.problem})}function Bp(t,e,n){let o=e.filter(i=>pe(t,ht(i))).length,r=e.length===n?S(n,"sente\
nce"):`${b(e.length)} of ${S(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${S(o,"headlin\
e")} among them`:"")}function nl({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Rp(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return d("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:l.sentences+lr})})}function Pp(t,{article:e,headline:n,references:o},r,s){let i=on(t.articles[e]),a=n===null?
void 0:ol(t,ht(n),r,s,"span");return d("article",{},d("h4",{},us(e,a)),i.hasChildNodes()&&i,d("ul",{},...o.map(c=>go(t,c,
r,s))))}function go(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=d("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(d("p",{class:"gap",text:"…"}));let m=ol(
t,c,n,o),h=t.locations.get(c);h&&m.append(d("small",{class:"place"}," · ",k(h))),a.append(m)}),a.append(Xc(r)),a}function ol({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=d(s,{dir:"auto"}),h=E=>o.includes(
E),g=0,w=f?[...a,[...f,tl]]:a;for(let E of Tn(w,h)){let[T,A,$]=E,dt=i.slice(T,A);if($===tl){m.append(i.slice(g,T),d("b",
{text:dt})),g=A;continue}let ut=h($)?d("mark",{text:dt}):d("span",{class:"name",text:dt});if(ut.style.setProperty("--typ\
e",u.types[u.nodes[$].type].colour),h($)||ut.addEventListener("click",U=>{U.stopPropagation(),D(L($))}),m.append(i.slice(
g,T),ut),c?.has(a.indexOf(E))){let{label:U}=u.nodes[$];h($)?m.append(" (",k(U),")"):ut.title=U}g=A}return m.append(i.slice(
g)),m}async function wo(t,{index:e,a:n,b:o}){let r=await at(),s=r&&Oi(r,ur(r,r.edges[e],x().chosen),e);if(!r||s===null||
s===void 0)return;let{article:i}=r.sentences[ht(s)],a=on({...r.articles[i],title:""});a.prepend(us(i),a.hasChildNodes()?
" · ":""),t.append(d("ul",{},go(r,s,[n,o],nl(r,e))),a)}function rl(t){let{chosen:e}=x(),n=er(u,t,W(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return d("details",{class:"relations","data-key":"relations"},d("summary",{},"What one does with the other: ",d("span",{
class:"does",text:o})),...n.map(r=>Fp(r,t)))}function Fp({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=d("u\
l"),c=d("summary",{},k(u.nodes[t].short),d("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&d("span",{class:"type-count",text:` ${S(s,"sentence")}`})),f=l.verb===r?null:d("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return d("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await at();if(!m)return;let g=er(u,i,m,x().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>_p(m,w,g,i)))}},c,a,f)}function _p(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=go(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(d("small",{
class:"place"},"said by ",c))}return i}var Hp=100,yo=30,sl=P(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Us(t[0],t[t.
length-1]):[]});function xo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=jp(t),[s,i]=[Oe(n[0]),Oe(n[n.length-
1])],a=Math.max(...r),c=`most in ${Oe(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${S(f,o)}`],h=I("svg",{viewBox:`0 0 ${n.length} ${yo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Wp(w,g,a,`${Oe(n[w])}: ${b(g)}`)));return d("figure",{class:"\
sparkline"},d("figcaption",{},d("span",{text:`${e}s by ${o}`}),d("span",{text:c})),h,d("div",{class:"span","aria-hidden":"\
true"},d("span",{text:s}),d("span",{text:i})))}function jp(t){let e=sl().length>Hp,n=s=>e?s.slice(0,4):s,o=[...new Set(sl().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Wp(t,e,n,o){let r=e?Math.max((yo-1)*(e/n),1.5):0;return I("g",{},I("title",{},o),I(
"rect",{class:"ground",x:t,y:0,width:1,height:yo}),I("rect",{class:"count",x:t+.1,y:yo-r,width:.8,height:r}))}function il(t){let{weights:e,namedWeights:n,documents:o}=x(),r=J(t.index);return[ke(d("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",ao()),d("h2",{tabindex:"-1",class:"ends"},Ze(t.a),d("span",{class:"and",text:"and"}),Ze(t.b)),co(),
io(t),ro(r),so(r,["Sentences",e[t.index]],o[t.index]),rl(t),d("div",{class:"sentences",id:"sentences"}),Se("measures","C\
ounts and measures",[qp(e[t.index],n[t.index]),xo($n(r),"sentence"),jc(t)]),lo(r)]}function qp(t,e){if(e===t)return null;
let n=`${b(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return d("p",{class:"\
hint",text:n})}function fs(t){y({...t,path:l.path&&{...l.path,number:0}})}function al(t){return d("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{fs({avoided:[...l.avoided,t]}),
p("path-avoid").querySelector("button")?.focus()}})}function cl(){return l.avoided.length>0||l.avoidedTypes.length>0}function ll(){
let t=p("path-avoid");t.hidden=!l.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(d("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Up(i):[]),...l.avoided.map(Gp));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Up(t){let e=l.avoidedTypes.includes(
t),n=l.avoidedTypes.filter(o=>o!==t);return d("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>fs({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Gp(t){let{label:e,short:n}=u.
nodes[t];return d("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>fs(
{avoided:l.avoided.filter(o=>o!==t)})},k(n,"span"),d("span",{"aria-hidden":"true",text:"×"}))}var Me=60;function dl(){let t=tt();if(!t||l.view!=="drawing")return;let e=t.nodes.map(w=>u.nodes[w]),{clientWidth:n,clientHeight:o}=p(
"network"),[r,s]=[n-2*Me,o-qe()-2*Me];if(e.map(w=>M.canvasToDOM(w)).every(({x:w,y:E})=>w>Me&&E>Me&&w<Me+r&&E<Me+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];Vn(),wt({
position:{x:(f+m)/2,y:(h+g)/2},scale:Math.min(M.getScale(),r/(m-f),s/(g-h)),offset:{x:0,y:-qe()/2},animated:!0})}function ul({a:t,b:e},n){let o=Wt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${S(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(ms);return r.length?`The filters hide ${r.
join(" and ")}.`:cl()&&zp(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Kp).join(", ")}.${Vp()}`}function Vp(){return Pt(l.rank)?"":` Only edges whose ${pt(u,l.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function zp(t,e){return Mn(De(),t)[e]<1/0}function Kp(t){let e=Mn(De(),t).filter(n=>n<
1/0).length;return e===1?`${ms(t)} has no edge${be()?" that passes the filters":""}`:`${ms(t)} is in a part of ${b(e)} n\
odes`}function ms(t){return`⁨${u.nodes[t].short}⁩`}function fl(){let t=pt(u,l.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Pt(l.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${l.problem}`.trimEnd()}function ml({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=d("li",{},Ze(t[n]),o&&al(t[n]));return n<
e.length&&r.append(Yp(u.edges[e[n]])),r}function Yp(t){let{weights:e,documents:n}=x(),{index:o}=t,r=Pt(l.rank)?"":` · ${pt(
u,l.rank)} ${Be(V()[o],l.rank)}`,s=`${S(e[o],"sentence")}, ${S(n[o],"article")}${r}`,i=d("div",{class:"hop-sentence"});return wo(
i,t),d("div",{class:"hop"},d("button",{type:"button",class:"hop-edge",text:s,...Kt(J(o)),onclick:()=>D(J(o))}),i)}var bo={a:null,b:null},vo={a:Je("path-a"),b:Je("path-b")};function gl(t){se("a",t),se("b",null),y({path:null,open:!0}),p(
"path-form",HTMLDetailsElement).open=!0,vo.b.focus()}function se(t,e){bo[t]=e,vo[t].value=e===null?"":u.nodes[e].label}function Jp(){
let{a:t,b:e}=bo;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):vo[t===null?"a":"b"].
focus()}function pl(t,e){let n=vo[t],o=eo(n,e,r=>{se(t,r),Jp()});return n.addEventListener("blur",()=>se(t,bo[t])),n.addEventListener(
"focus",()=>n.select()),o}function Xp(){let{path:t}=l;t&&(se("a",t.a),se("b",t.b),p("path-form",HTMLDetailsElement).open=
!0),ll();let[e,n]=[Wt(),tt()];p("path-turn").hidden=e.length<2,p("path-status").textContent=t?ul(t,n):"",p("path-reset").
hidden=!t||n!==null||!be(),p("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>ml(n,r)):[]),p("path-hint").hidden=!n,
p("path-hint").textContent=n?fl():""}function hl(t){let[e,n]=[Wt(),tt()];if(!n||!l.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;y({path:{...l.path,number:o}})}function wl(){let t=d("details",{id:"path-form"},d("summary",{text:"Find paths b\
etween two nodes"}),d("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},pl("a","From"),pl("b","To")),
d("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),d("div",{class:"pa\
th-head"},d("p",{id:"path-status",role:"status"}),d("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
ft("back","Previous path",()=>hl(-1)),ft("forward","Next path",()=>hl(1)))),d("div",{id:"path-reset"},ve()),d("ol",{id:"\
path-nodes",class:"path-nodes"}),d("p",{id:"path-hint",class:"hint"}));p("paths").replaceChildren(t),p("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?bo.a===null&&l.selected?.kind==="node"&&se("a",l.selected.index):y(
{path:null})}),v(()=>[l.path,l.avoided,l.avoidedTypes,x(),l.rank,l.problem],Xp),v(()=>[tt(),l.view],dl)}var Qp=[1,2,3];function yl(t){if(!t.edges.length)return null;let{focus:e}=l,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>d(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?d("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return d("div",{class:"actions"},d("div",{class:"depths",role:"group","aria-label":"Nodes within"},d("span",{text:"\
Nodes within:"}),...Qp.map(s=>o(s,String(s),S(s,"step"))),d("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),d("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>gl(t.index)}))}var Zp=3;function xl(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Zp),o=d("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):uo(s))});let r=e.length-n.length;return d("p",{class:"community"},dn(He(t.community)),"Community of ",o,
r?` and ${S(r,"other")}`:"",".")}var th=12;function bl(t){let{weights:e}=x(),n=V(),{edges:o}=qt(L(t.index)),r=l.neighbours?o:o.slice(0,th),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>fo(mt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&d("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[d("h3",{text:S(o.length,"neighbour")}),
r.length>0&&l.rank!=="weight"&&d("p",{class:"hint",text:`${eh()}; beside it sentences.`}),d("ul",{class:"ranked"},...i),
a,nh(t,o.length)]}function eh(){return`By ${pt(u,l.rank)}: ${ue(u,l.rank)}`}function nh(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?d("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function vl(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${di(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return d("tr",{},d("th",{scope:"row",text:r}),d("td",{text:i?b(c):n(c,a)}),d("td",{text:`${s}.`}))});return d("ta\
ble",{class:"structure","aria-label":"Place in the graph"},d("tbody",{},...o))}var ps=4;function kl(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[ke(Y(e),e.name,ao()),
d("h2",{tabindex:"-1"},k(t.label)),co(),io(t),oh(t),rh(t),...sh(t),ah(t),ro(L(t.index)),so(L(t.index),["Mentions",s],r[t.
index]),yl(t),d("div",{class:"sentences",id:"sentences"}),...bl(t),xl(t),ch(t),Se("measures","Counts and measures",[ih(s,
o[t.index]),xo($n(L(t.index)),"mention"),vl(t)]),lo(L(t.index))]}function oh({roles:t,official:e}){if(!t.length&&!e)return null;
let n=d("p",{class:"roles"});return e&&n.append(d("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),
n}function rh({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return d("p",{class:"hint",text:o})}function sh({observer:t,via:e}){return[t&&d("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&d("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function ih(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a \
description.`;return d("p",{class:"hint",text:n})}function ah({listed_id:t}){if(!t)return null;let e=d("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=zs(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?d("a",s,k(n)):k(n))}),e}function ch(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>d("tr",{},d("td",{},k(r)),d("td",{text:b(s)}),d("td",{text:i}))),n=d("span",{class:"form\
s"});t.forms.slice(0,ps).forEach(({text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>ps&&n.append(` and ${t.forms.length-
ps} more`);let o=["Name","Mentions","Rule"].map(r=>d("th",{scope:"col",text:r}));return d("details",{class:"aliases","da\
ta-key":"aliases"},d("summary",{},"Also named ",n),d("table",{},d("thead",{},d("tr",{},...o)),d("tbody",{},...e)))}var lh=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Sl({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&lh.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function El(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=d("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[ke(Y(u.types[n]),i),d("h2",{tabindex:"-1"},k(
e)),d("p",{class:"standing",text:`In the files, not drawn: the page draws ${S(u.nodes.length,"node")}.`}),ns([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,d("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),d("p",{class:"command"},d("code",{text:Sl(u,t),dir:"auto"}))]}function Ml({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>mt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Tl="graphkit: hints closed",dh=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],uh=new Set(["be","have","do"]),[fh,,,mh]=[0,1,2,3];function $l(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||l.problem)
return[];let s=d("div",{class:"sentences best"});W()&&wo(s,r);let i=J(r.index),a=d("button",{type:"button",class:"inline\
-name",...Kt(i),onclick:()=>D(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${S(e[r.index],"sentence")} in\
 ${S(n[r.index],"article")}`;return[d("h3",{text:"Strongest edge"}),d("p",{class:"strongest"},a,` · ${c}`),s]}function Al(){
let{nodeIndices:t}=x(),[e,n]=Ml(u,t.filter(i=>u.nodes[i].type===fh)),o=t.find(i=>u.nodes[i].type===mh),r=vn(u).find(i=>!uh.
has(i.verb)),s=[e!==void 0&&So(`What do the articles say of ${ko(e)}?`,()=>D(L(e))),n!==void 0&&So(`How is ${ko(e)} conn\
ected with ${ko(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&So(`Who is named with “${ko(o)}”?`,()=>D(
L(o))),r&&So(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[d("h3",{text:"Wh\
at you can ask"}),d("ul",{class:"questions"},...s)]:[]}function ko(t){return u.nodes[t].short}function So(t,e){return d(
"li",{},d("button",{type:"button",class:"question",text:t,onclick:e}))}function Nl(){return ph()?null:d("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},d("ul",{},...dh.map(t=>d("li",{text:t}))),st("Close the hints",hh))}var hs=!1;function ph(){
try{return hs||window.localStorage.getItem(Tl)!==null}catch{return hs}}function hh({currentTarget:t}){hs=!0;try{window.localStorage.
setItem(Tl,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),p("details").focus({preventScroll:!0})}var gh=15;function Il(){let{nodeIndices:t}=x();if(!t.length)return[d("p",{class:"empty",text:yh()}),be()&&ve()];let e=Di(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,gh),o=e[n[0]]||1;return[d("h2",{text:"Overview"}),Nl(),...$l(),...Al(),d("h\
3",{text:"Strongest nodes"}),d("p",{class:"hint",text:wh()}),d("ul",{class:"ranked"},...n.map(r=>fo(r,e[r]/o,e[r]))),u.about.
window&&d("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function wh(){let t=x().narrowed?" in t\
he articles shown":"";return l.rank==="weight"?`By the sentences they share with others${t}.`:l.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${pt(u,l.rank)} of their edges, added up.`}function yh(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Ol=null,Ll=null;function xh(){let t=p("details"),{selected:e,other:n}=l,o=Bt(e,Ol)&&n===Ll,r=document.activeElement,
s=t.contains(r)||r===p("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=p("sheet");if(t.replaceChildren(...rt(kh(e))),[Ol,Ll]=
[e,n],!o)return(e||n!==null)&&s&&N(t,"h2")?.focus({preventScroll:!0}),vh();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);p("sheet").scrollTop=c,!(!s||r===p("search"))&&(bh(t,i)??N(t,"h2"))?.focus({preventScroll:!0})}
function bh(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function vh(){let[t,e]=[p(
"sheet"),p("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(l.selected||l.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function kh(t){return l.other!==null?El(l.other):t?t.kind==="node"?kl(u.nodes[t.
index]):il(u.edges[t.index]):Il()}function Sh(){let{selected:t,other:e,open:n}=l;p("panel").classList.toggle("open",n),p(
"panel").classList.toggle("reading",t!==null||e!==null),p("handle").setAttribute("aria-expanded",String(n)),p("handle-te\
xt").textContent=Eh()}function Eh(){let{selected:t,other:e}=l;return l.step!==null?`Story: step ${l.step+1} of ${l.story.
steps.length}`:e!==null?u.others[e].label:t?Z(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function Cl(){
let t=()=>[l.selected,l.other,l.neighbours,l.focus,x(),l.problem,!l.selected&&W()];v(()=>[l.selected,l.other,l.open,l.step,
l.story],Sh),v(t,xh),v(()=>[...t(),l.corrections],ss),v(()=>[...t(),l.sentences],()=>{let e=document.getElementById("sen\
tences");e&&el(e)}),p("handle").addEventListener("click",()=>y({open:!l.open})),document.addEventListener("keydown",e=>{
e.key!=="Escape"||e.defaultPrevented||(l.selected||l.other!==null?es():y({open:!1}))})}async function Mh(){let t=p("reader",HTMLDialogElement),{reader:e}=l;if(e===null)return t.close();let n=await at();if(!n||
l.reader!==e)return;t.replaceChildren(...rt(Th(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=N(t,".quoted");(o??p("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Th(t,e){let n=Ni(t,e),o=n.find(m=>pe(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=st("Close the article",()=>y({reader:null})),c=o===void 0?k(r||s):Bl(t,o),f=S(n.length,
"sentence");return[d("div",{class:"help-head"},d("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),on(u.articles[e]),
d("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),d("div",{class:"passages"},...$h(t,i,o))]}function $h(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===l.passage&&{class:"quoted",tabindex:-1},a=d(
"p",{dir:"auto",...i},Bl(t,r)),c=t.locations.get(r);return c&&a.append(d("small",{class:"place"}," · ",k(c))),s?[d("p",
{class:"gap",text:"…"}),a]:[a]})}function Bl(t,e){let{text:n,marks:o}=t.sentences[e],r=l.selected?Z(u,l.selected):[],s=document.
createDocumentFragment(),i=0;for(let a of Tn(o,c=>r.includes(c))){let[c,f,m]=a,h=Ah(m,n.slice(c,f),r.includes(m));t.referring.
get(e)?.has(o.indexOf(a))&&h.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(
i)),s}function Ah(t,e,n){let o=d("button",{type:"button",class:"read-name",onclick:()=>Nh(t)},n?d("mark",{text:e}):e);return o.
style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Nh(t){y({reader:null}),D(L(t))}function Rl(){let t=p(
"reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&
y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),v(()=>[l.reader,l.passage],Mh)}var Et=Pl()??{at:0,last:0};function Pl(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Eo(t,e){let n=t==="pushState"?{at:Et.at+1,last:Et.at+1}:Et;try{window.history[t](
n,"",e),Et=n}catch{}}function Dl(){let t=Pl();Et=t?{at:t.at,last:Math.max(t.at,Et.last)}:{at:Et.at+1,last:Et.at+1},Eo("r\
eplaceState",window.location.href)}function Fl(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Et.at>0&&e!==!1:Et.at<Et.last&&n!==!1}function _l(){Eo("replaceState",window.location.href)}var Hl=5,rn=[];function Ih(){let{selected:t}=l;t?.kind!=="node"||t.index===rn[0]||(rn=[t.index,...rn.filter(e=>e!==t.index)].
slice(0,Hl+1))}function Oh(){Ih();let{selected:t}=l,e=rn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Hl);p("trail").
hidden=!rn.length,p("visited").hidden=!e.length,p("visited").replaceChildren(...e.map(n=>d("li",{},uo(n))))}function Mo(){
for(let t of["back","forward"])p(t,HTMLButtonElement).disabled=!Fl(t)}function jl(){let[t,e]=[ft("back","Back",()=>window.
history.back()),ft("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],p("trail").replaceChildren(
t,e,d("ol",{id:"visited",class:"visited","aria-label":"Visited"})),v(()=>[l.selected],Oh)}function gs(t){let e=tt(),n=e?e.nodes:l.selected?qt(l.selected).nodes:x().nodeIndices;te(),Gt(X().places),Na(n,t)}function Wl(){
let t=e=>{l.step!==null&&!l.editing&&l.view==="drawing"&&gs(e)};t(!1),v(()=>[l.step,l.editing,x().waiting],()=>t(!0))}var ws="Not among the sentences of this page any more.",ql=d("p",{class:"story-count",role:"status"}),Ul=ft("back","Prev\
ious step",()=>ys(-1)),Gl=ft("forward","Next step",()=>ys(1)),Vl=d("div",{class:"story-body"}),To=d("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Ch},d("div",{class:"story-head"},Ul,ql,Gl,st(
"Leave the story",Lh)),Vl),$o=d("button",{type:"button",class:"more story-open",onclick:()=>Ao()});function Ao(){St(Math.
min(l.left,l.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>To.focus({preventScroll:!0}))}function Lh(){nn(),
window.setTimeout(()=>$o.focus())}function ys(t){l.step!==null&&St(l.step+t)}function Ch(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!Mt(t)||le(t.target)||(t.preventDefault(),ys(e))}function Bh(){let{step:t,story:e,editing:n}=l,o=Ot();To.hidden=
!o||n,$o.hidden=!!o||n||!e.steps.length,p("panel").classList.toggle("telling",!To.hidden),p("panel").classList.toggle("p\
athing",l.path!==null);let r=S(e.steps.length,"step");if($o.replaceChildren(l.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&at(),ql.textContent=`Step ${t+1} of ${e.steps.length}`,Ul.setAttribute(
"aria-disabled",String(t===0)),Gl.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Ft()!==l.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>St(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};Vl.replaceChildren(...rt([e.title&&d("p",{class:"story-title"},k(e.title)),...xs(o),o.quotations.length>0&&
d("ul",{class:"story-quotes"},...o.quotations.map(c=>vs(c))),s&&d("button",i),!G&&d("button",a)]))}function xs(t){let e=Ic(
u,t);return[t.title&&d("h2",{dir:"auto",text:t.title}),t.text&&d("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&d("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(n)]))]}function bs(t){let e=W(),
n=e&&Qe(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[jt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function vs(t){let{sentence:e,
gone:n,source:o}=bs(t),r=k(t.text,"span");return d("li",{},e===null?d("p",{},r):d("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:W()?.sentences[e].article??null,passage:e})},r),d("p",{class:"\
source"},k(o)),n&&d("p",{class:"missing",text:ws}))}function zl(){p("story").append($o,To),v(()=>[l.story,l.step,l.editing,
l.path,l.told,Ft(),W()],Bh),v(()=>[l.step],()=>{l.step!==null&&(p("sheet").scrollTop=0)})}var{id:Rh="",title:Ph="",date:Dh=""}=u.articles.at(-1)??{},ks=`graphkit: story of ${JSON.stringify([Rh,Ph,Dh])}`;function Fh(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(ks)??"{}"),n=$c(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function _h(){let{story:t,unsaved:e}=l;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(ks):window.localStorage.
setItem(ks,JSON.stringify({...t,unsaved:e}))}catch{}}function Kl(){Fh(),v(()=>[l.story,l.unsaved],_h),window.addEventListener(
"beforeunload",t=>{l.unsaved&&t.preventDefault()})}function No({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Io({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Hh({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Yl(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
Ce(m[i])])),on_page:!0}}function jh(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:h,values:g})=>[h,Ce(g[r])])),first_seen:c.first,last_seen:c.last,relations:ii(t,c),timeline:Yl(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Yl(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function Oo(t,e){return e.nodeIndices.map(o=>Hh(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function Lo(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[jh(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Jl=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Wh(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Xl(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Wh(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Ql(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Jl.includes(o));return Xl([...Jl,...n,"timeline",
"named_mentions","mark","note"],Oo(t,e),No(t))}function Zl(t,e){let n=Io(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Xl(o,Lo(t,e),n)}var qh=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Uh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Co(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Uh[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function ed(t,e,n){let o=Gh(
t),r=zh(t,e,n),s=Oo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[qh,...[...o.node,...o.edge].map(Vh),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${Co(i.id)}">${td(i,o.node)}</node>
`),...Lo(t,e).map(i=>`<edge source="${Co(i.source)}" target="${Co(i.target)}">${td(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Gh(t){let e=No(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Io(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Vh({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function td(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${Co(t[o])}</data>`).join("")}function zh({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:de(r.map(({x:w})=>w)),y:de(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:E})=>[Math.abs(w-s.x),Math.
abs(E-s.y)])),m=c>a?100:4,h=m/c;f*h>5e3&&(h=5e3/f,m=Math.max(c*h,4));let g=w=>Ce(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:E,y:T,size:A})=>{let $=c>a?(A-a)/(c-a):0,{colour:dt}=e[t[w].type],[ut,U,ou]=[1,3,5].map(Ds=>parseInt(dt.slice(
Ds,Ds+2),16));return[t[w].id,{x:g((E-s.x)*h),y:g((s.y-T)*h),size:g(4+(m-4)*$),r:ut,g:U,b:ou}]}))}function Bo(t,e){let n=URL.createObjectURL(e);d("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function nd(t){return`${Vs(u.about.title)}-${t}`}function Te(t,e,n){Bo(nd(t),new Blob([n],{type:e}))}var od={"No\
des as a table (CSV)":()=>Te("nodes.csv","text/csv",Ql(u,x())),"Edges as a table (CSV)":()=>Te("edges.csv","text/csv",Zl(
u,x())),"Graph for Gephi and others (GraphML)":()=>Te("graph.graphml","application/xml",ed(u,x(),tr))};function rd(){let t=d(
"input",{type:"text",id:"credit",maxlength:300,autocomplete:"off"}),e=d("input",{type:"radio",name:"ground"}),n=d("input",
{type:"radio",name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>d("button",{type:"\
button",class:"save",text:s,onclick:i});return d("fieldset",{class:"choice picture"},d("legend",{text:"The drawing as it\
 is seen, with title, filters and legend"}),d("div",{class:"grounds"},d("label",{},n,d("span",{text:"White ground"})),d(
"label",{},e,d("span",{text:"Dark ground"}))),d("label",{class:"credit",for:"credit"},d("span",{text:"Credit line"})),t,
r("Picture (PNG)",()=>nc(o()).toBlob(s=>{s&&Bo(nd("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>Te("d\
rawing.svg","image/svg+xml",ec(rc(o())))))}var Ro=hd("story-title",()=>{y({story:{...l.story,title:Ro.value},unsaved:!0})}),Po=hd("step-title",()=>Ee({title:Po.value})),
Ms=d("textarea",{id:"step-text",rows:4,oninput:()=>Ee({text:Ms.value})}),sd=d("ol",{class:"story-steps","aria-label":"St\
eps"}),id=d("ul",{class:"story-quotes"}),ad=d("legend",{}),cd=d("fieldset",{class:"story-step"},ad,Es("Heading",Po),Es("\
Text",Ms),d("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),id,ie("Replace\
 its view by what is shown now",Vc)),ld=d("p",{class:"hint",role:"status"}),[dd,ud]=[ie("Undo",Yc),ie("Discard all chang\
es",Kc)],[fd,md,Ss]=[ie("Read it",Ao),ie("Download the story",Kh),ie("Print as a report",()=>window.print())],pd=d("div",
{class:"story-editor"},d("div",{class:"story-head"},d("h2",{text:"Story",tabindex:"-1"}),st("Close the story's steps",nn)),
d("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),Es("Title of the story",Ro),sd,ie("Add this view",()=>{cs(),window.setTimeout(()=>Po.focus())}),cd,ld,d("\
div",{class:"story-actions"},dd,fd,md,Ss,ud));function hd(t,e){return d("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function Es(t,e){return d("div",{class:"story-field"},d("label",{for:e.id,text:t}),e)}function ie(t,e){
return d("button",{type:"button",class:"more",text:t,onclick:e})}function Kh(){Te("story.toml","application/toml",Tc(l.story)),
y({unsaved:!1})}function gd(){if(l.editing||l.step!==null)return nn();if(l.story.steps.length)return Ao();y({editing:!0,
open:!0}),window.setTimeout(()=>Ro.focus())}function Yh({title:t},e){let n=t||`Step ${e+1}`;return d("li",{},d("button",
{type:"button",class:"story-name","aria-current":l.step===e?"step":null,onclick:()=>St(e)},k(n)),ft("back",`Move up: ${n}`,
()=>ls(e,-1)),ft("forward",`Move down: ${n}`,()=>ls(e,1)),st(`Delete: ${n}`,()=>zc(e)))}function Jh(){if(pd.hidden=!l.editing,
!l.editing)return;let{story:t,step:e,before:n,unsaved:o}=l,r=Ot();for(let[s,i]of[[Ro,t.title],[Po,r?.title??""],[Ms,r?.text??
""]])s.value!==i&&(s.value=i);sd.replaceChildren(...t.steps.map(Yh)),cd.hidden=!r,ad.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,id.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=vs(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(d("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>Ee({quotations:c})})),a})),dd.hidden=!n;for(let s of[
fd,md,Ss])s.hidden=!t.steps.length;Ss.hidden||=!r,ud.hidden=!o,ld.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function wd(){
p("story").append(pd),v(()=>[l.editing,l.story,l.step,l.before,l.unsaved],Jh)}function Xh(t){let{gone:e,source:n}=bs(t);return d("blockquote",{},d("p",{dir:"auto",text:t.text}),d("p",{class:"source"},
k(n)),e&&d("p",{class:"missing",text:ws}))}function Qh(t){St(t);let e=l.story.steps[t],n=l.view==="drawing";return n&&gs(
!1),d("section",{class:"report-step"},d("p",{class:"story-count",text:`Step ${t+1} of ${l.story.steps.length}`}),...xs(e),
n&&Fr(),...e.quotations.map(Xh))}function Zh(){let[t,e]=[{...l},ct()],{title:n,steps:o}=l.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=d("div",{id:"report",class:"report"},...rt([d("h1",{dir:"auto",text:n||u.about.title}),n&&d(
"p",{class:"source"},k(u.about.title)),d("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,h)=>Qh(h)));y(t),Gt(X().places);let{x:a,y:c,scale:f}=e;return wt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function yd(){window.addEventListener("beforeprint",()=>{l.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(Zh()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function xd(){Kl(),zl(),wd(),Zc(),yd()}function Ts(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function bd([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function vd(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var tg=120,ae={width:600,height:36},eg=900,kd=4,sn=pn(u.articles),R=ng(),Q=null,$e=0;function ng(){let[t,e]=[sn[0]??0,sn[sn.
length-1]??0],{days:n,counts:o}=sn.length?hn(sn,tg):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Do(){
if(Q)return Ts(Q.from,Q.to,R);if(!l.period)return[R.first,R.last];let[t,e]=l.period.map(Tt);return[t,e]}function an(t){let e=!t||
t[0]<=R.first&&t[1]>=R.last;y({period:e?null:[K(t[0]),K(t[1])]})}function $s(){let[t,e]=Do(),n=R.last-R.first+1,o=Math.max(
...R.counts),r=R.counts.map((i,a)=>{let[c,f]=[R.first+a*R.width,Math.min(R.first+(a+1)*R.width-1,R.last)],m=ae.width*a*R.
width/n,h=ae.width*(f-c+1)/n,g=i?Math.max(2,(ae.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return I("g",{class:w?"in":"out"},
I("title",{},`${Ht(K(c),K(f))}: ${S(i,"article")}`),I("rect",{class:"ground",x:m,y:0,width:h,height:ae.height}),I("rect",
{class:"count",x:m+.1*h,y:ae.height-g,width:.8*h,height:g}))}),s=p("strip-bars",SVGElement);s.classList.toggle("narrowed",
Q!==null||l.period!==null),s.replaceChildren(...r)}function Fo(){$s();let[t,e]=Do().map(K);p("strip-from",HTMLInputElement).
value=t,p("strip-until",HTMLInputElement).value=e,p("strip-all").hidden=!l.period}function og(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(cn(),t.setPointerCapture(
n.pointerId),Q={from:e(n),to:e(n)},$s())}),t.addEventListener("pointermove",n=>{Q&&(Q.to=e(n),$s())}),t.addEventListener(
"pointerup",()=>{if(!Q)return;let n=Math.abs(Q.to-Q.from)*t.getBoundingClientRect().width,o=Ts(Q.from,n<kd?Q.from:Q.to,R);
Q=null;let r=l.period&&Tt(l.period[0])===o[0]&&Tt(l.period[1])===o[1];an(r&&n<kd?null:o),Fo()}),t.addEventListener("poin\
tercancel",()=>{Q=null,Fo()})}function Sd(t){let e=d("input",{type:"date",id:`strip-${t}`,min:K(R.first),max:K(R.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>p(r,HTMLInputElement).value);cn(),Le(n)&&Le(o)&&an(vd(Tt(n),Tt(o),t,R)),Fo()}),e}function rg(){let t=l.
period?Do():null,e=t?t[1]-t[0]:R.width-1;(!t||t[1]>=R.last)&&an([R.first,Math.min(R.first+e,R.last)]),$e=window.setInterval(
()=>{let n=bd(Do(),R);n?an(n):cn()},eg),As()}function cn(){window.clearInterval($e),$e=0,As()}function As(){let t=p("str\
ip-play");t.textContent=$e?"❚❚":"▶",t.setAttribute("aria-label",$e?"Pause":"Play the articles over time")}function Ed(){
let t=p("strip");if(t.hidden=R.first===R.last,t.hidden)return;let e=I("svg",{id:"strip-bars",viewBox:`0 0 ${ae.width} ${ae.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>$e?cn():rg();t.replaceChildren(d("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,d("div",{class:"strip-days"},Sd("from"),d("span",{"aria-hidden":"true",text:"\
–"}),Sd("until"),d("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{cn(),an(null)}}))),
og(e),As(),v(()=>[l.period],Fo)}function Ns(t,e,n){let o=P(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function _o(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function Ae(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Md(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:ui,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,Ae(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function sg(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Td(t,e,n){let o=P(()=>[],()=>sg(t.nodes));return{nodes:ig(t,e,n,o),edges:ag(t,e,o)}}function ig({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Ns(
"Type",t.length,i=>e[t[i].type].name),strength:Ae("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:Ae("Mentions",i=>o().mentions[i]),articles:Ae("Articles",i=>o().articles[i]),first:_o("F\
irst","First seen",i=>t[i].first),last:_o("Last","Last seen",i=>t[i].last),roles:Ns("Roles",t.length,i=>t[i].roles.join(
"; ")),...$d(t),...Md(n.filter(({name:i})=>i!=="weighted_degree"))}}function ag(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,
i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("\
With",a=>r[a].b),strength:Ae("Sentences",a=>e().weights[a]),articles:Ae("Articles",a=>e().documents[a]),...t.relations.length?
{relations:cg(t)}:{},...$d(r),...Md(s),first:_o("First","First seen",a=>r[a].first),last:_o("Last","Last seen",a=>r[a].last)}}
function $d(t){return Object.fromEntries(["mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Ns(e==="mark"?"Mark":"Note",
t.length,n=>t[n][e])]))}function cg(t){return{title:"Relations",whole:"",hint:"What sentences say that one does with the\
 other, with their number; → from the first name to the second",words:!0,byNumber:!0,key:e=>ci(t.edges[e]),text:e=>ai(
t,t.edges[e])}}function Ad(t,{nodes:e,nodeIndices:n,edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:
[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-
a[f])}var ln=Td(u,x,Fi);function Is(t,e){let n=Object.values(ln[t]).map((o,r)=>{let s=o.text(e);return r===0?lg(t,e,s):d("td",
o.words?{class:dg(s),dir:"auto",text:s}:{text:s})});return d("tr",{"data-index":e},...n)}function lg(t,e,n){let o=t==="n\
odes"&&Y(u.types[u.nodes[e].type]);return d("th",{scope:"row"},d("button",{type:"button",class:"row-name",tabindex:-1},o,
k(n)))}function dg(t){return t.length>16?"words long":"words"}function Nd({target:t}){return t instanceof Element?t.closest(
"tr"):null}function Id(t,e){let n=Nd(t);if(!n||!fn(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);D(e==="nodes"?L(o):J(o)),jo(n)}function Ho(){if(l.view==="drawing")return;let t=l.selected&&`${l.selected.
kind}s`===l.view?l.selected.index:-1,n=[...p("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=N(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function jo(t){let e=t&&N(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function Od(t){let e=Nd(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!Mt(t)||(t.preventDefault(),jo(n[t.key]))}var Wo=100,_t=Wo;function ug(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return d("th",{scope:"col",class:s?"words":
null,"data-column":e},d("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>mg(t,e,s&&!i)}))}function fg(t){let e=Object.entries(ln[t]).map(([o,r])=>ug(t,o,r)),n=d("tbody",{onclick:o=>Id(
o,t),onkeydown:Od});return d("table",{id:`table-${t}`},d("caption",{}),d("thead",{},d("tr",{},...e)),n)}function mg(t,e,n){
let[o,r]=l.sort[t];y({sort:{...l.sort,[t]:[e,o===e?!r:!n]}})}function Ld(t){let[e,n]=l.sort[t];return Ad(t,x(),ln[t][e]??
ln[t].strength,n)}function pg(){let t=l.view;if(t==="drawing")return;let e=p("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(fg(t),d("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),_t=Wo;let n=Ld(t);hg(e,l.sort[t]),N(e,"tbody")?.replaceChildren(...n.slice(0,_t).map(o=>Is(t,o))),Cd(t,n.length),
Ho()}function hg(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Cd(t,e){let n=(t==="nodes"?u.nodes:u.edges).
length,o=e===n?S(e,t.slice(0,-1)):`${b(e)} of ${S(n,t.slice(0,-1))}`,r=e>_t?`, the first ${b(_t)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";N(p("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=d("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(Wo,e-_t))} more`,onclick:gg});N(p("tables"),".table-end")?.replaceChildren(
...e>_t?[a]:[])}function gg(){let t=l.view,e=N(p("tables"),"tbody");if(t==="drawing"||!e)return;let n=_t;_t+=Wo;let o=Ld(
t);e.append(...o.slice(n,_t).map(r=>Is(t,r))),Cd(t,o.length),Ho(),jo(e.children[n])}function Bd(){v(()=>[l.view],()=>{let t=l.
view!=="drawing";p("tables").hidden=!t,p("drawing").classList.toggle("covered",t)}),v(()=>[l.view,l.view!=="drawing"&&x(),
l.sort],pg),v(()=>[l.selected],Ho)}function wg(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,h)=>f<m?`${b(f)} of ${S(m,h)}`:
S(m,h),c=[S(t,"article")+(i&&` ${it(i,gn)}`),Ht(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];p("summary").textContent=c.filter(Boolean).join(" · ")}function yg(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),p("note").hidden=!n.length,p("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function xg(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=u.about,f=ue(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",Pt(o)?f:`${pt(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&q(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function bg(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function vg(t){return d("details",{},d("summary",{text:S(t.
length,"line")}),d("ul",{},...t.map(e=>d("li",{},k(e)))))}function Rd(){wg(),yg();let t=p("how",HTMLDetailsElement);p("m\
ade").replaceChildren(...xg().flatMap(([e,n])=>[d("dt",{text:e}),d("dd",{},k(n))]),...bg().flatMap(([e,n])=>[d("dt",{text:e}),
d("dd",{},vg(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,N(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{Ne(t,e.target)||(t.open=!1)})}var Os=["node","edge","other","path","view","focus","story"],kg=250,Jt={all:"",places:""},yt=null;function Dd(){let t=l.
step===null||Ft()!==l.told;return re(Yt,l,t?void 0:["story","theme"])}function Fd(){let[t,e]=[Dd(),re(Yt,l,Os)];yt&&window.
clearTimeout(yt.timer),t===Jt.all?yt=null:e===Jt.places?yt={timer:window.setTimeout(Pd,kg),hash:t}:(Pd(),_d("pushState",
t)),yt||(Jt={all:t,places:e})}function Pd(){yt&&(Jt={...Jt,all:yt.hash},_d("replaceState",yt.hash),yt=null)}function _d(t,e){
let n=[Qs&&"embed",e].filter(Boolean).join("&");Eo(G?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),Mo()}
function Hd(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function jd(){let t=Hd();if(t===Jt.all)return;
yt&&window.clearTimeout(yt.timer),yt=null;let e=po(t),{selected:n=null,step:o=null,theme:r=l.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&l.story.steps[o]?(y({theme:r}),St(o)):(e.step=o!==null&&l.story.steps[o]?o:null,G&&(e.view="drawing"),Bt(n,l.selected)?
e.selected=l.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),Jt={all:t,places:re(Yt,l,Os)}}function Sg(){
Dl(),jd(),Fd(),Mo()}function Wd(){_l(),Hd()||!u.story?jd():(St(0),Jt.places=re(Yt,l,Os)),Mo();for(let t of["popstate","h\
ashchange"])window.addEventListener(t,Sg);v(()=>[Dd()],Fd)}var qo=`graphkit: corrections of ${u.about.corpus}`,Eg="Choose a node or an edge, then “Correct this node”, to mark what\
 is wrong.",Mg="In the folder of the build, “graphkit correct corrections.toml” adds them to graphkit.toml, and the next\
 build takes them. Where there is no graphkit.toml yet, saving the file under that name does.",Tg="This browser keeps no\
thing for this page: save the corrections before you leave.",Cs=d("div",{class:"corrections-menu"}),Ls="",Uo=!0;function qd(){
try{return Dc(window.localStorage.getItem(qo),u)}catch{return Uo=!1,[]}}function $g(){try{l.corrections.length?window.localStorage.
setItem(qo,JSON.stringify(l.corrections)):window.localStorage.removeItem(qo)}catch{Uo=!1}}function Ag(){Ls=ts(l.corrections),
Bo("corrections.toml",new Blob([Ls],{type:"application/toml"}))}function Ng(){let{corrections:t}=l,{length:e}=t;N(p("too\
ls"),"[aria-controls=menu-corrections]")?.setAttribute("title",e?S(e,"correction"):"Corrections"),N(p("tools"),"#correct\
ions-count")?.replaceChildren(e?String(e):"");let o=d("button",{type:"button",class:"more","data-stays":!0,text:"Undo al\
l",onclick:Ig}),r=d("button",{type:"button",class:"more","data-stays":!0,text:"Save corrections.toml",onclick:Ag});Cs.replaceChildren(
...e?[rs(t,Ud),r," ",o]:[],d("p",{class:"hint",text:e?Mg:Eg}),...e&&!Uo?[d("p",{class:"hint",text:Tg})]:[])}function Ig(){
y({corrections:[]}),Ud()}function Ud(){Cs.parentElement?.focus()}function Gd(){return Cs}function Vd(){G||(y({corrections:qd()}),
v(()=>[l.corrections],$g),v(()=>[l.corrections],Ng),window.addEventListener("storage",({key:t})=>{t===qo&&y({corrections:qd()})}),
window.addEventListener("beforeunload",t=>{!Uo&&l.corrections.length&&ts(l.corrections)!==Ls&&t.preventDefault()}))}var Og=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],Lg=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","“Correct this node” in t\
he panel marks what is wrong with it, or only doubtful; so it is with edges. “Corrections” lists the marks and saves the\
m for the next build.","The address of this page always holds what you see: copy it to come back, or to show it to other\
s who have the file."];function zd(t,e){return d("section",{},d("h3",{text:t}),d("dl",{},...e.map(({label:n,meaning:o})=>d(
"div",{},d("dt",{text:n}),d("dd",{text:o})))))}function Cg(){let t=st("Close the help",()=>p("help",HTMLDialogElement).close()),
e=Og.map(([n,o])=>d("section",{},d("h3",{text:n}),d("dl",{},...o.map(([r,s])=>d("div",{},d("dt",{},d("kbd",{text:r})),d(
"dd",{text:s}))))));return[d("div",{class:"help-head"},d("h2",{id:"help-title",text:"Help"}),t),...Lg.map(n=>d("p",{text:n})),
...e,u.edges.length>0&&zd("Measures of edges",u.edgeMeasures),u.edges.length>0&&zd("Measures of nodes",u.nodeMeasures)]}
function Bg(){let t=p("help",HTMLDialogElement);l.help&&!t.open?t.showModal():!l.help&&t.open&&t.close()}function Kd(){let t=p(
"help",HTMLDialogElement);t.append(...rt(Cg())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",
e=>{e.target===t&&t.close()}),t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{
e.key!=="?"||le(e.target)||!Mt(e)||(e.preventDefault(),y({help:!0}))}),v(()=>[l.help],Bg)}function Yd(){let t=p("search",HTMLInputElement),e=new Ye(t,p("suggestions"),p("no-match"),n=>{t.value="",D(L(n))},n=>{t.
value="",ki(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||le(n.target)||
!Mt(n)||(n.preventDefault(),t.focus(),t.select())})}var Rg=120,Pg="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Dg="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Fg="Whe\
re you publish the page, give its address instead of the file's name.",ce=d("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Bs=d("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Jd=d("p",{class:"hint",id:"share-note"}),Xd=d("p",{class:"hint",text:Fg}),Go=d("p",{id:"copied",role:"st\
atus"}),Qd=Zd("Copy link",ce,"Link copied.");async function _g(t,e){try{await navigator.clipboard.writeText(t.value),Go.
textContent=e}catch{t.focus(),t.select(),Go.textContent="This browser does not let the page copy: copy what is selected."}}
function Zd(t,e,n){return d("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>_g(e,n)})}function tu(){
let t=window.location.href;ce.value=js(t),Jd.textContent=Ie(t)?ce.value?Pg:Dg:"",[ce.hidden,Qd.hidden]=[!ce.value,!ce.value],
Bs.value=Ws(t,it(u.about.title,Rg)),Xd.hidden=!Ie(t),Go.textContent=""}function eu(){return d("div",{class:"share"},d("p",
{class:"share-title",text:"Link to this view"}),Jd,ce,Qd,d("p",{class:"share-title",text:"In another page"}),Xd,Bs,Zd("C\
opy HTML",Bs,"HTML copied."),Go)}var Hg={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},jg={type:"Type",community:"Community"},Wg={system:"As the system",
light:"Light",dark:"Dark"},qg={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",corrections:"M2.5 13.5l.7-\
3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M\
9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1\
.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function Ug(t){
return I("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},I("path",{d:qg[t]}))}function Ps(t,e,n){return d("button",{type:"\
button",class:"tool",title:e,...n},Ug(t),d("span",{class:"tool-name",text:e}))}function Rs(t,e,n){let o=Object.keys(n).map(
r=>d("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return v(()=>[l[t]],()=>{for(let r of o)r.checked=r.
value===l[t]}),d("fieldset",{class:"choice",id:`choose-${t}`},d("legend",{text:e}),...o.map(r=>d("label",{},r,d("span",{
text:n[r.value]}))))}function Vo(t,e,...n){let o=`menu-${e}`,r=d("div",{class:"menu",id:o,role:"group","aria-label":t,tabindex:-1,
hidden:!0},...n),s=Ps(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=d("div",{class:"menu-\
place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener("keydown",c=>{
c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&!Ne(
i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Ne(i,c.target)||a(!1)}),r.addEventListener("clic\
k",c=>{fn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Gg(){let t=Vo("Share","share",eu());return N(
t,"button")?.addEventListener("click",tu),t}function Vg(){let t=Vo("Corrections","corrections",Gd());return N(t,"button")?.
append(d("span",{id:"corrections-count"})),t}function nu(){let t=Object.entries(od).map(([e,n])=>d("button",{type:"butto\
n",class:"save",text:e,onclick:n}));p("tools").append(Rs("view","Shown as",Hg),Vo("Colours","colours",Rs("colours","Colo\
ur nodes by",jg),Rs("theme","Light or dark",Wg)),Vo("Download","download",rd(),d("p",{class:"hint",text:"What is shown, \
as data:"}),...t),Vg(),Gg(),Ps("story","Story",{id:"story-tool","aria-controls":"story",onclick:gd}),Ps("help","Help",{"\
aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}Bi();Rd();wc();Ed();Yd();uc();ja();Cl();jl();wl();Bd();nu();Vd();Kd();Rl();Zs();xd();Wd();dr();ge();Wl();window.setTimeout(
at,300);window.graphkit={network:M,data:u,state:l,select:D,update:y,labels:ee,communityNames:Ue,visible:x};})();
