// Made from the modules in src by `make page`.
"use strict";
(()=>{function p(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function B(t,e){return t.querySelector(e)}function d(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...nt(n)),o}function nt(t){return t.filter(Boolean)}function $(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function v(t,e="bdi"){return d(e,{text:t,dir:"auto"})}var Sd={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function z(t){return $("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},$("path",{d:Sd[t.shape],fill:t.colour}))}
function rn(t){let e=d("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function ps(t){let e=d("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,d("span",{class:"bar","aria\
-hidden":"true"},e)}function lt(t,e,n){let o=$("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return d("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},$("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function ot(t,e){return d("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function se(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function Et({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function sn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Me(t,e){return e instanceof Node&&t.contains(e)}function an(t,e){return t instanceof Element?
t.closest(e):null}function Co(t){let[e,n=""]=hs(t,"#"),[o,r=""]=hs(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function hs(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function gs({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Lo(t){return t==="embed"||t.startsWith(
"embed=")}function Bo(t){let{query:e,hash:n}=Co(t);return e.some(Lo)||n.some(Lo)}function cn(t){let{base:e,query:n,hash:o}=Co(
t),r=s=>s.filter(i=>!Lo(i));return gs({base:e,query:r(n),hash:r(o)})}function kd(t){let{base:e,query:n,hash:o}=Co(cn(t)),
r=Te(t)?e.slice(e.lastIndexOf("/")+1):e;return gs({base:r,query:[...n,"embed"],hash:o})}function ws(t){let e=cn(t);if(!Te(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function Te(t){return t.startsWith("file:")}function ys(t,e){let[
n,o]=[kd(t),e].map(Ed);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Ed(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var xs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function W(t){let[e,n,o]=t.split("-");return`${Number(o)} ${xs[Number(n)-1]} ${e}`}function Ae(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${xs[Number(n)-1]} ${e}`:e}function Dt(t,e){return t?t===
e?W(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${W(e)}`:`${t.slice(0,4)===e.slice(0,4)?W(t).slice(0,-5):W(t)}\
 – ${W(e)}`:""}function Mt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function V(t){return new Date(t*864e5).toISOString().
slice(0,10)}function Ne(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Mt(t);return Number.isFinite(e)&&V(e)===t}function ln(t){
return t.filter(({date:e})=>e).map(({date:e})=>Mt(e)).sort((e,n)=>e-n)}function dn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function bs(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Md(n[n.length-1]));return n}function Md(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return vs(new Date(Td(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Td(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function vs(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Ro(t,e){return e==="week"?vs(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Ad=32,un=80,Nd={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function ht(t,e=Ad){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function zt(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Nd[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Ss(t){let e=zt(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Ft({id:t,title:e,date:n}){let o=ht(e||t,un);return n?`${o}\
 · ${W(n)}`:o}function fn(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function mn(t){return ht(t,un)||"No source given"}function Po(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var $d="https://www.wi\
kidata.org/wiki/";function ks(t){return/^Q[1-9]\d*$/.test(t)?$d+t:Po(t)}function It(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Ts(t,e){let n=Ms(e,"degree"),o=Ms(e,"community"),r=It(e.nodes).map((i,a)=>({...Id(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=It(e.edges).map((i,a)=>Od(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks){let m=s.find(h=>Math.min(h.a,h.b)===Math.min(i,a)&&Math.max(h.a,h.b)===Math.max(i,a));
Object.assign(a<0?r[i]:m??{},{mark:c,note:f})}return{about:e.about,types:It(e.types),ranks:It(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(Es),nodeMeasures:e.node_measures.map(Es),articles:It(e.articles),communities:Ld(r),nodes:r,edges:s,relations:It(
e.relations),others:It(e.others),unlisted:e.unlisted,story:e.story,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{
weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),
mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}
function Es(t){return{...t,values:Float64Array.from(t.values)}}function Ms({node_measures:t},e){let n=t.find(({name:o})=>o===
e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function Id({id:t,label:e,x:n,y:o,size:r},s,i){
return{...s,index:t,label:e,short:ht(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:As(s.timeline,
i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),edges:[]}}function Od({
id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,mark:"",
note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,first:a.
days[i.first],last:a.days[i.last],timeline:As(i.timeline,a)}}function As(t,{periods:e}){let n=[];for(let o=0;o<t.length;o+=
2)n.push([e[t[o]],t[o+1]]);return n}var Do=12,gt=-1;function Ot({communities:t},e){return e<Do&&t[e].members.length>1?e:
gt}function Ld(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{
let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function wt(t,e){
return t.a===e?t.b:t.a}function X(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function L(t){return{
kind:"node",index:t}}function Y(t){return{kind:"edge",index:t}}function Lt(t,e){return t===e||t!==null&&e!==null&&t.kind===
e.kind&&t.index===e.index}function Yt(t){return p(t,HTMLScriptElement).text}var Fo=JSON.parse(Yt("drawn")),u=Ts(Fo,JSON.parse(Yt("payload")));var yt=Bo(window.location.href),Ns=yt&&Bo(`#${window.location.hash.slice(1)}`);yt&&(document.documentElement.dataset.embed=
"");function Cd(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>d("span",{},z(n),n.plural));return d("\
p",{class:"frame-legend"},...e)}function $s(){yt&&p("drawing").append(Cd());let t=p("whole",HTMLAnchorElement);t.hidden=
!yt;let e=()=>{t.href=cn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var hn={period:null,sources:null,article:null,topic:null};function Ct({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function Is(t,e){if(!Ct(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:Rd(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||Bd(a,n))))}function Bd(t,[e,n]){return t!==""&&t>=e&&t<=n}function Rd({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Os({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=pn(t,r),i=pn(e,r);return{weights:s.times,namedWeights:pn(n,r).
times,documents:s.documents,mentions:i.times,named:pn(o,r).times,articles:i.documents}}function pn({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function Ls({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Cs(t,e,n,o){
let r=new Map;for(let s of Ls(t,e,n)){let{date:i}=t.articles[s];i&&r.set(Ro(i,o),(r.get(Ro(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function Bs(t,e,n){let o=Ls(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function gn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function Rs({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function Ps({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function Ds({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Fs({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function _o({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,h],g)=>{let w=a.filter(([T,N])=>T===g&&(!i||i[s?.sentences[N].article??0])),M=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
M.length:h,sentences:M,marks:new Map(w.map(([,T,N,A])=>[T,[N,A]])),reporters:new Map(w.flatMap(([,T,,,N])=>N===-1?[]:[[T,
N]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var Pd=new Intl.NumberFormat("en"),Dd=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Fd=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),_d=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return Pd.
format(t)}function Ho(t){return Dd.format(t)}function _s(t){return Fd.format(t)}function k(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function Hs(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[_d.select(t)]}`}function wn(t,e){
return t.toFixed(e).replace("-","−")}function js(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function Ws(t){return t<.001?"p < 0.001":`p =\
 ${Ho(t)}`}function $e(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function ie(t){return t.reduce((e,n)=>e+n,0)/
t.length}var qs=4;function Bt(t){return t==="weight"||t==="documents"}function dt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function ae({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function jo({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Gs(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:jo(t,e).values}function Wo({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function Ie(t,e){return Bt(e)?b(t):wn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Us({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",_s(e)):""}function Vs(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function zs({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<qs||s[c]<qs),s[a]+=1,s[c]+=1}return r}function xt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...hn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function ce(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function Ys(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&Rs(t,w,e.verb))),i=qo(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:qo(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?qo(t,{...e,communities:[]},s,o.mentions):i,h=Go(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Go(i.nodes),edgeCount:h.length,drawnIndices:e.all?h:Go(zs(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:Hd(t,m.nodes)}}function Hd(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Ot(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function qo(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:h,community:g,official:w},M)=>Number(r[h]&&(w||!i||t.types[h].name!==
"person")&&(!s.length||s.includes(Ot(t,g)))&&o[M]>0));i&&jd(t,c,n,o),a&&Wd(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let h=0;h<f.length;h+=1){let[g,w]=[t.ends[2*h],t.ends[2*h+1]];!n[h]||!c[g]||!c[w]||(f[h]=m[g]=m[w]=1)}return yn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function yn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function jd({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Wd(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let h=wt(t.edges[m],f);!r[m]||
!o[h]||s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Go(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Ks(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[wt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>wt(t.edges[a],e))],edges:i}}function Js(t,e){
return e.focus!==null||Object.entries(Uo(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function Uo(t){let{
rank:e,all:n,...o}=xt(t);return o}function qd(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function R(t,e){let n;return()=>{let o=t();
return(!n||!qd(o,n.of))&&(n={of:o,made:e()}),n.made}}var xn=5,zo=20,le={selected:null,other:null,hovered:null,sentences:xn,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",refused:0,sort:{nodes:["strength",!0],edges:[
"strength",!0]},...xt(u)},l=le,Xs=[],Vo=!1;function y(t){Object.assign(le,t),le.problem&&Ct(le)&&Object.assign(le,hn,{open:!0,
refused:le.refused+1}),!Vo&&(Vo=!0,queueMicrotask(()=>{Vo=!1,Yo()}))}function Yo(){for(let t of Xs)t()}function S(t,e){Xs.
push(R(t,e))}function P(t){Lt(t,l.selected)&&l.other===null||y({selected:t,other:null,hovered:null,sentences:xn,neighbours:!1,
open:t!==null})}function Qs(t){P(null),y({other:t,open:!0})}function Kt(t){Lt(t,l.hovered)||y({hovered:t})}var Oe=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Gd=6;function Zs({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:h}of e)r[f]&&(s[m+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:h}of e)if(r[f])for(let[g,w]of[[m,h],[h,m]]){let M=c[g];c[g]+=1,[a.ends[M],a.edges[M],a.lengths[M]]=[w,f,r[f]]}
return a}function ti({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function bn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new Oe;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function ei(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new Oe;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let h=t.starts[m];h<t.starts[m+1];h+=1){let[g,w]=[t.ends[h],t.edges[h]],M=(i.get(m)??0)+t.lengths[h];r.has(g)||s.has(
w)||M>=(i.get(g)??1/0)||(i.set(g,M),a.set(g,[m,w]),f.push(M+o[g],g))}}return Ud(n,a,i.get(n)??0)}function Ud(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ni(t,e,n,o=Gd){let[r,s]=e<n?[e,n]:[n,e],i=bn(t,s),a=e===n?null:ei(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Vd(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
zd);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Yd)}function Vd(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,M)=>g[M]===
w)),m=new Set(f.map(({edges:g})=>g[a])),h=ei(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function zd(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Yd({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function ri(t,e){let n=It(t.sentences),o=Jd(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(h=>h[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,h)=>!o.get(c)?.has(h)).map(m=>m[2]),i=c=>oi(r.map((f,m)=>f.
flatMap(h=>c(h).filter(g=>g===m).map(()=>n[h].article)))),a=c=>oi(t.edges.map((f,m)=>f.filter(h=>c(h,m)).map(h=>n[ut(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Kd(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,h]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[M,T]=[s(m),s(h)];return M.includes(g)&&T.includes(w)||M.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function Kd(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Jd(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function oi(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function ut(t){
return Array.isArray(t)?t[0]:t}function Ko({sentences:t},e,n){return n?e.filter(o=>n[t[ut(o)].article]):e}function si({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function de({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function Jo(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(de(t,ut(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(ut(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function ii(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[ut(o)],s=!Array.isArray(o)&&de(t,ut(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Xd=120;function ai(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Xd)),r=[...e].sort((s,i)=>ut(s)-ut(i));return Jo(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function vn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var li="so sentences and the filters by period, source, topic and article are missing; all else works, and",Qd=`This bro\
wser lacks DecompressionStream, ${li} a current Firefox, Chrome, Edge or Safari shows everything.`,Zd=`This file's sente\
nces are damaged, ${li} a fresh copy of the file shows everything.`,ci,Xo=null;function rt(){return ci??=l.problem?Promise.
resolve(null):eu().catch(tu),ci}function j(){return Xo}function di(){ui()&&!("DecompressionStream"in window)&&y({problem:Qd})}
function ui(){return Yt("evidence").startsWith('"')}function tu(){return y({problem:Zd}),null}async function eu(){let t=Yt(
"evidence");return Xo=ri(JSON.parse(ui()?await nu(JSON.parse(t)):t),u),y({}),Xo}async function nu(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function fi(){return[l.period,l.sources,l.article,l.topic,Ct(l)&&j()]}var Le=R(fi,()=>{let t=j(),e=t&&Is(t,l);return{chosen:e,
counts:t&&e?Os(t,e):u.counts}}),G=R(()=>[l.rank,Le()],()=>Gs(u,l.rank,Le().counts)),ou=R(()=>[G(),Le().counts.weights],()=>Vs(
G(),Le().counts.weights)),x=R(()=>[l.types,l.minimum,l.minimumDocuments,l.rank,l.verb,l.communities,l.officials,l.all,l.
isolates,l.focus,...fi()],()=>({...Ys(u,l,Le(),ou),waiting:Ct(l)&&!j()})),I=R(()=>[x(),l.focus],()=>{let t=x();if(!l.focus?.
rings)return t;let e=u.nodes[l.focus.node].edges.filter(n=>t.edges[n]);return{...t,drawnIndices:[...new Set([...t.drawnIndices,
...e])].sort((n,o)=>n-o)}}),mi=R(()=>[x(),G()],()=>Wo(u,x().edges,G())),pi=R(()=>[x()],()=>Wo(u,x().edges,x().weights)),
Ce=R(()=>[x(),G()],()=>Zs(u,x().edges,G())),_t=R(()=>l.path?[l.path.a,l.path.b,Ce(),l.avoided,l.avoidedTypes]:[],()=>{let{
path:t,avoided:e,avoidedTypes:n}=l,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];let r=u.nodes.map(({index:s,type:i})=>e.
includes(s)||n.includes(i));return ni(ti(u,Ce(),t,r),t.a,t.b)});function Q(){let t=_t();return t[Math.min(Math.max(l.path?.
number??0,0),t.length-1)]??null}var ru=R(()=>[x(),G()],()=>new Map);function Ht(t){if(t.kind==="edge")return{nodes:X(u,t),
edges:[t.index]};let e=ru(),n=e.get(t.index)??Ks(u,t.index,x(),G());return e.set(t.index,n),{nodes:[...n.nodes],edges:[...n.
edges]}}function Sn(t){let[e,{chosen:n}]=[j(),x()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index].timeline:Cs(e,
t,n,u.about.period)}function hi(t){let[e,{chosen:n}]=[j(),x()];return!e||!n?(t.kind==="node"?u.nodes:u.edges)[t.index]:Bs(
e,t,n)}var gi={x:60,y:22},su=150,iu=8e6,au=.15;function wi(t,e,n){let{xs:o,ys:r,middle:s}=cu(t),i=o.length*(o.length-1)/2,a=Math.
min(su,Math.ceil(iu/Math.max(i,1)));for(let f=0;f<a;f+=1)lu(o,r,e,180*(1-f/a));du(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&uu(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function cu(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function lu(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let h=t[a]-t[m],g=e[a]-e[m],w=8100/(h*h+
g*g+1e-6);c+=h*w,f+=g*w,s[m]-=h*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,h]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,h)/90;s[a]-=m*g,i[a]-=h*g,s[c]+=m*g,i[c]+=h*g}for(let a=0;a<r;a+=1){let c=au*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],h=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*h,e[a]+=m*h}}function du(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function uu(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
gi.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+gi.y-Math.abs(f);if(m<=0)continue;o=!0;let h=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);h[r]-=g,h[s]+=g}return o}var fu=180,yi=110,mu=44,Qo=70,pu=36,hu=66;function xi(t,e,n,o){let r=gu(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],fu];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let h=new Map(s.size===1?wu(t,c,r):c.map(g=>[g,yu(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=pu&&(f=Math.
max(f,w*Qo/(2*Math.PI)));let M=c.slice(g,g+Math.floor(2*Math.PI*f/Qo+1e-9));M.sort((N,A)=>h.get(N)-h.get(A)||N-A);let T=xu(
M.map(N=>h.get(N)),Qo/f);M.forEach((N,A)=>{s.set(N,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=M.length,f+=g<c.length?
hu:yi}c.length&&a.push(f-yi+mu)}return{places:s,radii:a}}function gu({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[wt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>wt(e[a],s));return r.set(
s,i),i}}function wu({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function yu(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function xu(t,e){let n=2*
Math.PI,o=t.length,r=h=>t[h]-(h?t[h-1]:t[o-1]-n),s=t.reduce((h,g,w)=>r(w)>r(h)?w:h,0),i=[],a=({sum:h,count:g}={sum:-1/0,
count:1})=>h/g;for(let h=0;h<o;h+=1){let g=(s+h)%o,w={sum:t[g]+(g<s?n:0)-h*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:M,
count:T}=i.pop();w={sum:w.sum+M,count:w.count+T}}i.push(w)}let c=i.flatMap(h=>Array(h.count).fill(a(h))),f=c[o-1]-c[0]>n-
o*e,m=c.map((h,g)=>f?c[0]+n*g/o:h+g*e);return t.map((h,g)=>m[(g-s+o)%o])}function kn(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var bi=10.5,bu=22,vu=5,Su=60,vi=2,ku=6,Tt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Zo=[];function Eu(t){if(!Zo[t.index]){let e=ft(p("overlay",HTMLCanvasElement));e.font=`100px\
 ${Tt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Zo[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Zo[t.index]}function Mu(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),bi),bu))/2}function En(t,e,n=vi,o=Mu(t,e)){let{width:r,above:s,
below:i}=Eu(t),[a,c]=[o*r,o*(s+i)],f=Be(t,e),[m,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,M])=>({node:t.index,letters:o,
baseline:M+o*s,left:w,top:M,right:w+a,bottom:M+c}))}function Be(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function Tu(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function tr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=kn();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,vu),...s]),m=new Set([...f,...r?t.slice(0,Su):[]]);for(let g of e)a.add(
Be(u.nodes[g],n),g);let h=[];for(let g of t){let w=s.includes(g)?ku:vi,M=En(u.nodes[g],n,w),T=En(u.nodes[g],n,w,bi),N=q=>q.
left>=c.left&&q.right<=c.right&&q.top>=c.top&&q.bottom<=c.bottom,A=q=>N(q)&&!a.hit(q,g),at=q=>N(q)&&!a.hit(q,g,s.includes(
g)?0:g),ct=M.find(A)??T.find(A)??(m.has(g)?T.find(at):void 0)??(f.has(g)?Tu(T,c).find(at):void 0);ct&&(a.add(ct,-1),h.push(
ct))}return h}function ft(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var Mn=28,Au=.02,Si=1.6,Nu=1.6,$u=6,Iu=3.5,Ou=5,Lu=.8,bt={upright:!1,across:1,down:1};function ki({x:t,y:e}){let[n,o]=bt.
upright?[-e,t]:[t,e];return{x:n*bt.across,y:o*bt.down}}function Ei({x:t,y:e}){let[n,o]=[t/bt.across,e/bt.down],[r,s]=bt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Mi(){let{clientWidth:t,clientHeight:e}=p("network"),
n=Tn(1);if(bt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),bt.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(bt,Bu());for(let s of u.nodes)[s.x,s.y]=[s.x*bt.across,s.y*bt.down];let{scale:o}=Re(),r=Math.min(Math.max(
Iu/o-$u,0),Ou);r&&Cu(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,Lu/o),2.5)}function Cu(t){let e=u.nodes.map(r=>Be(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function Bu(){
let{scale:t}=Re(),{wide:e,high:n}=Ti(),{left:o,top:r,right:s,bottom:i}=Tn(t),a=c=>Math.min(Math.max(c,1),Nu);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Ti(){let{clientWidth:t,clientHeight:e}=p("network"),n=Mn+(p("note").hidden?0:
p("note").offsetHeight);return{wide:Math.max(t-2*Mn,50),high:Math.max(e-Mn-n,50),below:n}}function Re(t=I().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Ti(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[Au,2*Si];for(let h=0;h<14;h+=1){let g=(a+c)/2,{left:w,top:M,right:T,bottom:N}=Tn(g,t);g<=Si&&(T-w)*g<=s&&(N-M)*g<=i?
a=g:c=g}let f=Tn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(Mn-o-n)/
2}}}function Tn(t,e=I().nodeIndices){let n=p("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=Be(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=En(i,t)[0],h=Math.max(0,(f-c-n)/2);return[a,{left:c+h,right:f-h,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var Ru=1.5,Pu=2,Du=.3,Ai=Array.from({length:Do},(t,e)=>`community-${e+1}`),Ni="community-other",An=null;function $i(){return An||
("printing"in document.documentElement.dataset?"light":l.theme!=="system"?l.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Ii(){return`${$i()} ${l.colours}`}function Nn(){let t=document.documentElement;
t.dataset.theme=$i(),t.dataset.colours=l.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Ii(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...Ai,Ni].map(o=>[o,n(o)]))}}var jt=Nn();function O(){return jt}function Oi(){
return jt.name===Ii()?!1:(jt=Nn(),!0)}function er(t,e){An=t,jt=Nn();try{return e()}finally{An=null,jt=Nn()}}function Pe(t){
return nr(Ot(u,t))}function nr(t){return t===gt?Ni:Ai[t]}function $n(t){let e=l.colours==="community"?jt.communities[Pe(
t.community)]:u.types[t.type].colour;return t.observer?{fill:jt.ground,border:e}:{fill:e,border:jt.ground}}function In({
observer:t,size:e},n){return Math.min(t?Pu:Ru,Du*e*n)}function Li(t){let{fill:e,border:n}=$n(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Mi();var Ci=new vis.DataSet(u.nodes.map(Li)),E=new vis.Network(p("network"),{nodes:Ci,
edges:[]},JSON.parse(Yt("options")));function Bi(){Ci.update(u.nodes.map(Li))}var On=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),Di=0,Fu=500,_u=3;function Ri(){return 2*x().nodeIndices.length<u.nodes.length}
var Pi=R(()=>[(Ri()||l.focus?.rings)&&x(),l.focus,l.focus?.rings&&G()],()=>{if(l.focus?.rings)return Hu(l.focus.node);let t={
free:!0,rings:[]};return Ri()&&x().nodeIndices.length<=Fu?{...t,places:ju()}:{...t,places:On}});function Hu(t){let{places:e,
radii:n}=xi(u,t,x(),G());return{free:!1,rings:n,places:On.map((o,r)=>e.get(r)??o)}}function ju(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=p("network"),r=new Map(t.map((c,f)=>[c,f])),s=e.map(c=>{let{a:f,b:m,opacity:h}=u.edges[c],
g=u.nodes[f].community===u.nodes[m].community?_u:1;return[r.get(f),r.get(m),h*g]}),i=wi(t.map(c=>({...On[c],size:u.nodes[c].
size})),s,n/(o||1)),a=[...On];return t.forEach((c,f)=>{a[c]=i[f]}),a}var K=R(()=>[Pi(),l.moved],()=>{let t=Pi(),e=[...t.
places];if(t.free)for(let[n,o,r]of l.moved)e[n]=ki({x:o,y:r});return{...t,base:t,places:e}});function De(){return Di}function Wt(t){
Di+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(u.nodes[o],{x:e,y:n}),Object.assign(E.body.nodes[o],{x:e,y:n})})}function Ln(t,e){
if(!K().free)return;let{x:n,y:o}=Ei(e),r=l.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var Wu=400,qu=5,Gu=1.5,Fi=3,Uu=.11,Vu=.012,zu=.8,ji=13,Wi=16,qi=R(()=>[I(),De()],()=>{let t=[],{nodes:e,nodeIndices:n}=I();
if(n.length<=Wu||!K().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=qu&&t.push(Yu(s,i,2*o*Vu))}),t});function Yu(t,e,n){let o={x:_i(e.map(
a=>u.nodes[a].x)),y:_i(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(zu*e.length)).flatMap(a=>Ku(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Ju(
i)}}function Ku({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function _i(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Ju(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...Hi(e),...Hi(e.reverse())]}function Hi(t){let e=[];for(let n of t){for(;e.length>1&&Xu(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Xu(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function Gi(t,e){return Math.min(Math.max((Fi-t/e)/(Fi-Gu),0),1)}function Ui(t,e,n,o){let r=Gi(n,o);if(r){t.globalAlpha=
Uu*r;for(let{community:s,corners:i}of qi()){t.fillStyle=O().communities[Pe(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function Vi(t,e,n){let o=[];if(Gi(t,e)<.5)return o;let r=kn(),s=ft(
p("overlay",HTMLCanvasElement));s.font=Yi();for(let{community:i,middle:a}of qi()){let{nodes:c}=I(),m=u.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>u.nodes[A].short),h=Math.max(...m.map(A=>s.measureText(A).width))/2,g=Wi*m.length,w=(A,at,ct)=>Math.
max(Math.min(A,ct),at),M=w(a.x*t,n.left*t+h,n.right*t-h),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),N=[0,-g,g].map(A=>({lines:m,
left:M-h,right:M+h,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));N&&(r.add(N,-1),o.
push(N))}return o}function zi(t,{lines:e,left:n,right:o,top:r},s){t.font=Yi(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=O().ground,t.fillStyle=O().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*Wi+ji];t.strokeText(i,c,f),t.fillText(i,c,f)})}function Yi(){return`600 ${ji}px ${Tt}`}var Ki=.1;function Cn(t,e,n,o){Ui(t,e,n,o);for(let r of[...K().rings].reverse())Qu(t,e,r*e.scale,e.scale/n)}function Qu(t,{
x:e,y:n},o,r){t.fillStyle=t.strokeStyle=O().edge,t.lineWidth=r,t.globalAlpha=Ki,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.
fill(),t.globalAlpha=4*Ki,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.stroke(),t.globalAlpha=1}var Ji=120,ue=p("overlay",HTMLCanvasElement),Z=document.createElement("canvas"),D={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function st(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function Fe(t=0){D.until=
performance.now()+t+Ji,window.clearTimeout(D.timer),D.timer=window.setTimeout(()=>{D.timer=0,D.blurred&&E.redraw()},t+Ji)}
function or(){window.clearTimeout(D.timer),D.timer=0,Bn()}function Bn(){D.sharp=null,D.pictured=null}function Rn(){return D.
blurred}function Xi(){let t=tf(),e=o=>o.width===t.width&&o.height===t.height,n=D.timer!==0&&performance.now()<D.until;n&&
!D.pictured&&D.sharp&&e(ue)&&Zu(t,D.sharp),D.blurred=n&&D.pictured!==null&&e(Z),E.body.nodeIndices=D.blurred?[]:I().nodeIndices}
function rr(){D.sharp=st(),D.pictured=null}function Zu(t,e){if((Z.width!==t.width||Z.height!==t.height)&&(Z.width=t.width,
Z.height=t.height),![t,ue].every(({width:o,height:r})=>o&&r))return;let n=ft(Z);n.clearRect(0,0,Z.width,Z.height),n.drawImage(
t,0,0),n.drawImage(ue,0,0),ft(ue).clearRect(0,0,ue.width,ue.height),D.pictured=e}function Qi(t){if(!D.pictured||!Z.width||
!Z.height)return;let e=Z.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=st(),s=r/D.pictured.scale,i=Math.round((n-D.pictured.
x*s)*e),a=Math.round((o-D.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(Z,i,a,Math.round(Z.width*s),
Math.round(Z.height*s)),t.restore()}function tf(){let t=p("network").querySelector("canvas");if(!t)throw new Error("vis-\
network has no canvas.");return t}var ef={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Pn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Tt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=O().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
O().ink,t.fillText(u.nodes[e.node].short,r,s)}function Zi(t,e){let{clientWidth:n,clientHeight:o}=p("overlay");t.font=`15\
px ${Tt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=O().ink,t.fillText(e,n/2,o/2)}function ta(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?O().accent:O().
brightEdge,sr(t,e,n),t.globalAlpha=1}function sr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Dn(t,e,n){let{fill:o,border:r}=$n(
e),{shape:s}=u.types[e.type];Fn(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=In(
e,n.scale),t.strokeStyle=r,t.stroke()}function ir(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];Fn(t,u.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function Fn(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of ef[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var ar=4,nf=.5,of=52,rf=2.5,ea=350,_n=1,cr={left:-1/0,right:1/0,top:-1/0,bottom:1/0},Jt=!0,lr=0;function qt(){return cr.
left>-1/0}function Hn(){return lr}function fe(t=!1){Jt=!0,mt({...dr(),animated:t})}function dr(){let{scale:t,position:e,
offset:n}=Re(),o=p("network").clientWidth/2-ar,r=p("network").clientHeight,[s,i]=[ar-r/2-n.y,r/2+n.y-ar];return cr={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},_n=t,{position:e,scale:t,offset:n}}function vt(){return{scale:_n,frame:cr}}
function na(){return Jt}function jn(){Jt=!1,lr+=1}function mt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){lr+=
1;let r=o&&sn();r&&Fe(ea),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:ea,easingFunction:"easeInOutQuad"}})}
function me(t){Jt=!1;let e=Math.min(Math.max(E.getScale()*t,_n/4),10);mt({position:E.getViewPosition(),scale:e,animated:!0})}
function oa(t,e){Jt=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();Fe(),mt({position:{x:n+t/r,y:o+e/r},scale:r})}function ra(){
if(!l.selected)return;let t=X(u,l.selected).map(c=>u.nodes[c]),[e,n]=[_e(),ia()],{clientWidth:o,clientHeight:r}=p("netwo\
rk");if(t.every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;Jt=!1;let i={x:ie(
t.map(c=>c.x)),y:ie(t.map(c=>c.y))},a=e?Math.max(E.getScale(),nf):E.getScale();mt({position:i,scale:a,offset:{x:-n/2,y:-e/
2},animated:!0})}function sa(t,e){Jt=!1;let n=Re(t,{beside:ia(),covered:Math.max(_e(),0)});mt({...n,scale:Math.min(n.scale,
rf*_n),animated:e})}function ia(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));
return t&&l.open?Math.min(t,.88*p("network").clientWidth):0}function _e(){let t=Number(getComputedStyle(document.documentElement).
getPropertyValue("--sheet"));return t&&l.open?t*(p("panel").parentElement?.clientHeight??0)-of:0}var sf=350,af=600,cf=2500,pe=null,ur=0;function Wn(){return pe}function Xt(){pe&&(window.cancelAnimationFrame(ur),Wt(pe.
places),pe=null,or())}function da(t,e,n){let o=u.nodes.map(({x:T,y:N})=>({x:T,y:N}));if(window.cancelAnimationFrame(ur),
pe=null,Wt(t),or(),!qt())return;let[r,s]=[aa(),dr()],{nodeIndices:i,drawnIndices:a}=I(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=af&&a.length<=cf;if(c*r.scale<1||!f||!sn()){e&&i.length?mt({...s,animated:c*
r.scale<1}):E.redraw();return}e&&mt(s);let m=e?aa(s):r;pe={places:t,scale:m.scale,labels:n()};let[h,g]=[performance.now(),
Hn()],w=()=>{let T=Math.min((performance.now()-h)/sf,1),N=T*T*(3-2*T);if(T===1)return M();Wt(t.map((A,at)=>ca(o[at],A,N))),
Hn()===g?la(ca(r,m,N),r.scale*(m.scale/r.scale)**N):E.redraw(),ur=window.requestAnimationFrame(w)},M=()=>{Xt(),Hn()===g?
la(m,m.scale):E.redraw()};w()}function aa(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),scale:E.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function ca(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function la({x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=p("overlay",HTMLCanvasElement),lf=2500,df=2500,He=R(()=>[E.getScale(),vt().frame,I(),De()],()=>Vi(E.getScale(),vt().
scale,vt().frame)),Qt=R(()=>[E.getScale(),vt().frame,I(),De()],()=>{let t=E.getScale(),{scale:e,frame:n}=vt(),{nodeIndices:o}=I(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/df)),i=r<o.length*lf,a=t===e?[...He(),uf(n,t)]:He();return tr(
s,o,t,n,{crowd:i,taken:a})});function uf(t,e){let{offsetLeft:n,offsetTop:o}=p("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function je(){if(!qt())return;let t=ft(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),fr(t,st())}function ff(){let t=Q(),e=t?null:l.
selected??l.hovered,n=t?mf(t):e&&pf(e);if(!n)return null;for(let o of[t?l.selected:null,l.hovered])o&&!Lt(o,e)&&hf(n,o);
return n}function mf({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function pf(t){return{...Ht(t),ringed:X(u,t),accented:new Set,pointed:[]}}function hf(t,e){for(let n of X(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...X(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function fr(t,e){if(u.nodes.length&&!I().nodeIndices.length)return Zi(t,"The f\
ilters leave nothing to show.");let n=ff(),o=new Set(n?n.nodes:[]),r=Wn();if(r)gf(t,r,e,o);else for(let s of He())zi(t,s,
e);for(let s of r?[]:Qt())!o.has(s.node)&&ua(s,e)&&Pn(t,s,e);n&&(t.globalAlpha=O().veil,t.fillStyle=O().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,wf(t,n,e))}function gf(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];Pn(t,i,{
...r,x:r.x+f,y:r.y+m})}}function ua({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+
n<_.clientHeight}function wf(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=vt();for(let c of[...n].reverse())
ta(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Dn(t,u.nodes[c],i);for(let c of o)ir(t,u.nodes[c],i,O().accent,
2.5);for(let c of s)o.includes(c)||ir(t,u.nodes[c],i,O().ink,1.5);for(let c of tr([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))ua(c,i)&&Pn(t,c,i,o.includes(c.node))}var ma=5,yf=5,xf=40;function fa(t,e=0){let n=st(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=ha(o,r,(ma+e)/n.scale)??
bf(t.x-n.x,t.y-n.y);if(s!==null)return L(s);let i=vf(o,r,(yf+e/2)/n.scale);return i===null?null:Y(i)}function pa(t){let e=st();
return ha((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,ma/e.scale)}function ha(t,e,n){let o=null,r=1/0;for(let s of ga().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function bf(t,e){if(l.selected)return null;let n=Qt().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function vf(t,e,n){let o=null,r=n;for(let s of ga().
edges){let i=u.edges[s],a=Sf(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function ga(){let{nodeIndices:t,
drawnIndices:e}=I();if(!l.selected)return{nodes:t,edges:e};let n=Ht(l.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function Sf(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function wa(){let t=p("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&p("network").contains(n.target)))return Kt(null);if(n.buttons)return We();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=fa(r);Kt(s),kf(s,
r)},xf)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),Kt(null),We()}),E.on("click",({pointer:n,event:o})=>{We(),
P(fa(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",We)}function kf(t,e){if(!t)return We();let n=p("tip");n.replaceChildren(
...Ef(t)),n.hidden=!1;let o=Math.min(e.x+14,p("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>p("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,p("network").classList.add("pointing")}function Ef(t){if(t.kind==="node"){let o=u.nodes[t.index];return[v(o.label,"s\
trong"),d("span",{text:k(o.mentions,"mention")})]}let e=u.edges[t.index];return[d("strong",{},v(u.nodes[e.a].label)," – ",
v(u.nodes[e.b].label)),d("span",{text:k(e.weight,"sentence")})]}function We(){p("tip").hidden=!0,p("network").classList.
remove("pointing")}var Mf=6,U=null;function ya(){return U!==null}function Tf(t){if(U)return mr();if(!K().free||t.button||t.shiftKey||!t.isPrimary)
return;Wn()&&(Xt(),E.redraw());let e=p("drawing").getBoundingClientRect(),n=pa({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!Af(n))return;let{x:o,y:r}=u.nodes[n];U={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function Af(t){return l.selected?.kind==="nod\
e"&&l.selected.index===t}function Nf({pointerId:t,clientX:e,clientY:n}){if(!U||t!==U.pointer)return;let[o,r]=[e-U.from.x,
n-U.from.y];if(!U.moves&&Math.hypot(o,r)<Mf)return;U.moves=!0;let{scale:s}=st();Object.assign(u.nodes[U.node],{x:U.home.
x+o/s,y:U.home.y+r/s}),y({hovered:L(U.node)}),je()}function mr(t){if(!U||t&&t.pointerId!==U.pointer)return;let{node:e,home:n,
moves:o}=U;if(U=null,E.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?Ln(e,
{x:r,y:s}):Object.assign(u.nodes[e],n)}function xa(){p("network").addEventListener("pointerdown",Tf,{capture:!0}),window.
addEventListener("pointermove",Nf),window.addEventListener("pointerup",mr),window.addEventListener("pointercancel",()=>mr())}var $f=1500,If=.25;function Of(){let t=I().drawnIndices.length>$f?If:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function qn(t,e){let n=Of();t.strokeStyle=O().edge;for(let o of I().drawnIndices){let r=u.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),sr(t,r,e)}t.globalAlpha=1}function pr(t){return t!==gt?u.communities[t].name:Ot(u,0)===gt?"No communities":"Smaller communities"}function hr(){return[
...x().communityCounts].sort(([t],[e])=>+(t===gt)-+(e===gt)||t-e).map(([t,e])=>({community:t,colour:nr(t),text:pr(t),count:e}))}
function gr(t){return!l.communities.length||l.communities.includes(t)}function Lf(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=l.colours!=="community",!t.hidden&&(t.replaceChildren(
...hr().map(Cf)),e&&B(t,`[data-community="${e}"]`)?.focus())}function Cf({community:t,colour:e,text:n,count:o}){let r=l.
communities.includes(t),s=l.communities.filter(i=>i!==t);return d("li",{},d("button",{type:"button",class:gr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},rn(e),v(n),d("span",{class:"type-count",text:b(o)})))}function ba(){let t=d("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});p("legend").after(t),S(()=>[l.colours,x()],()=>Lf(t))}function tt(t,e){let n=p(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(d("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=nt([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function wr(t,e,n,o){let r=p(t,HTMLInputElement);
tt(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),S(()=>[l[n]],()=>{let s=k(l[n],o);r.value=String(Math.max(e.filter(i=>i<=l[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),p(`${t}-text`).textContent=s})}function Gn(t,e,n){let o=p(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function he(t,e,n,o){
let r=p(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>d("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),S(()=>[n()],()=>{r.value=n()})}var Bf=12,it=fn(u.articles);function va(t){return t.length===1?mn(t[0]):`${b(t.length)} of ${b(it.length)} sources`}function yr(t){
let e=it.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===it.length?null:e})}function Rf({name:t}){let e=d("\
input",{type:"checkbox",onchange:()=>{let n=new Set(l.sources??it.map(o=>o.name));e.checked?n.add(t):n.delete(t),yr(n)}});
return e}function Pf({name:t,count:e},n){return d("label",{class:"switch"},n,v(mn(t)),d("span",{class:"type-count",text:b(
e)}))}function Sa(){let t=it.map(Rf),e=it.map((s,i)=>Pf(s,t[i]));p("sources").replaceChildren(...e);let n=p("source-sear\
ch",HTMLInputElement);n.hidden=it.length<Bf;let o=it[0]?.name?"All articles are of one source.":"No article names its so\
urce.";tt("sources",it.length<2&&o),n.addEventListener("input",()=>{let s=zt(n.value);e.forEach((i,a)=>{i.hidden=!zt(mn(
it[a].name)).includes(s)})});let r=()=>it.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);p("sources-all").addEventListener(
"click",()=>yr(new Set([...l.sources??[],...r()]))),p("sources-none").addEventListener("click",()=>{let s=new Set(l.sources??
it.map(({name:i})=>i));for(let i of r())s.delete(i);yr(s)}),S(()=>[l.sources],()=>{let s=l.sources&&new Set(l.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(it[a].name)})})}var ka={types:()=>l.types.every(Boolean)?"":Ff(),minimum:()=>l.minimum>1?`At least ${k(l.minimum,"sentence")}`:"",focus:()=>l.
focus?Df(l.focus):"",rank:()=>l.rank===xt(u).rank?"":`Ranked by ${dt(u,l.rank)}`,minimumDocuments:()=>l.minimumDocuments>
1?`At least ${k(l.minimumDocuments,"article")}`:"",verb:()=>l.verb===null?"":`Edges that say “${l.verb}”`,communities:()=>_f(),
period:()=>l.period?Dt(...l.period):"",sources:()=>l.sources?va(l.sources):"",topic:()=>l.topic===null?"":`Articles that\
 name ${u.nodes[l.topic].short}`,article:()=>l.article===null?"":Ft(u.articles[l.article]),officials:()=>l.officials?"Of\
ficials and what they are connected with":"",isolates:()=>l.isolates?"":"No nodes without an edge",all:()=>"",moved:xr};
function xr(){return l.moved.length?`${k(l.moved.length,"node")} moved`:""}function Df({node:t,depth:e,rings:n}){return`\
Within ${k(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Ff(){let t=u.types.filter((e,n)=>l.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function _f(){let{communities:t}=l;
return t.length===1?`Community of ${pr(t[0])}`:t.length?`${b(t.length)} communities`:""}function Ea(){return Object.entries(
ka).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Hf=new Set(["types","minimum"]);function jf(t){let e={...xt(u),
focus:null,moved:[]};y({[t]:e[t]})}function Wf(){let t=Object.entries(ka).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Hf.has(s)),n=p("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>d("button",{type:"button",class:"chip",onclick:()=>jf(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},v(i,"span"),d("span",{"aria-hidden":"true",text:"×"})))),p("reset").hidden=!t.length;let r=e.
filter(({name:s})=>s!=="focus"&&s!=="moved").length;p("more-count").textContent=r?`${r} in use`:"",o&&(B(n,"button")??B(
p("more-filters"),"summary"))?.focus()}function Ma(){p("reset").addEventListener("click",()=>{y({...xt(u),focus:null,moved:[]}),
(p("minimum-filter").hidden?p("drawing"):p("minimum")).focus()}),S(()=>[x(),l.moved],Wf)}var Zt=16,qf=400;function Vn(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*Zt,s=Ea(),i=[p("counts").textContent,
xr(),u.about.built&&`built ${W(u.about.built)}`],a=n?[...Un(u.about.title,r,1.5*o,!0),...Un(i.filter(Boolean).join(" · "),
r,o),...Un(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Vf(Gf(),r,o),...Un(e,r,o)];return{above:a,below:c,top:Ta(
a),bottom:Ta(c)}}function qe(t,e,n){let o=n+Zt/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=Na(r);
let s=Zt;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Aa(r),t.fillStyle=O().
ink,t.fillText(i,s+(a?vr(r):0),o),s+=zn(r,i)+(a?vr(r):0)+Zt}}function Gf(){let t=u.types.flatMap((r,s)=>{let i=I().nodeIndices.
some(c=>u.nodes[c].type===s),a=l.colours==="community"?O().muted:r.colour;return i?[{text:r.plural,sign:br(r.shape,a)}]:
[]}),e=I().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",sign:br("square",O().muted,!0)},o=l.colours===
"community"?hr().filter(({community:r})=>gr(r)).map(({colour:r,text:s})=>({text:s,sign:br("dot",O().communities[r])})):[];
return[...t,...e?[n]:[],...o]}function br(t,e,n=!1){return(o,r,s,i)=>{Fn(o,t,r,s,i),o.fillStyle=n?O().ground:e,o.fill(),
n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function Un(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of ht(
t,qf).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&zn(r,a)<=e?s[s.length-1]=a:s.push(...Uf(
r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function Uf(t,e,n){let o=[""];for(let r of e){let s=o[o.
length-1]+r;o[o.length-1]&&zn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Vf(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){
let a={text:ht(s,60),sign:i},c={letters:n,parts:[]},f=zn(c,a.text)+vr(c)+Zt;f>r+Zt&&(o.push({letters:n,parts:[]}),r=e),o[o.
length-1].parts.push(a),r-=f}return o}function Aa({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${Tt}`}function Na({
letters:t}){return Math.round(1.5*t)}function vr({letters:t}){return 1.5*t}function zn(t,e){let n=ft(_);return n.font=Aa(
t),n.measureText(e).width}function Ta(t){return t.length?t.reduce((e,n)=>e+Na(n),0)+Zt:0}var $a=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var Ge=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${H(e)} ${H(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(n)}h${H(
o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};this.#o($("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=$("tex\
t",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace($a," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",H(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o($("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",H(this.globalAlpha)),this.#n.append(e),e}};function Ia(t,e,n){let o=$("title",{},t.replace($a," "));return $("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Tt,role:"img"},o)}function Oa(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var Yn=2,zf=18,Yf=100;function La({ground:t,credit:e}){return er(t,()=>Ca(Vn(_.clientWidth,{credit:e})))}function Ca(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=d("canvas",{width:e*Yn,height:o*Yn}),s=ft(r);return s.scale(
Yn,Yn),s.fillStyle=O().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
Ra(s),s.restore(),qe(s,t.above,0),qe(s,t.below,t.top+n),r}function Ba({ground:t,credit:e}){return er(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=Vn(n,{credit:e}),s=r.top+o+r.bottom,i=Ia(u.about.title,n,s),a=new Ge(i);a.fillStyle=O().ground,
a.fillRect(0,0,n,s);let c=$("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),Ra(new Ge(c)),qe(
a,r.above,0),qe(a,r.below,r.top+o),i})}function Ra(t){let e=st();Cn(t,e,e.scale,vt().scale),qn(t,e);for(let n of I().nodeIndices)
Dn(t,u.nodes[n],e);fr(t,e)}function Sr(){return Ca(Vn(_.clientWidth,{titled:!1,letters:zf}))}function Pa(t){let{sentences:e}=l;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Sr();n.id="picture",p(
"drawing").append(n),{sentences:e}=l,y({sentences:Math.max(e,Yf)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var Da={x:0,y:0,scale:1},Fa=0;function Kf(){let t=E.getScale();if(t!==Fa){Fa=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=In(e,t)}}function Jf(t){if(Rn())return Qi(t);Kf(),Cn(t,Da,E.getScale(),vt().scale),qn(t,Da)}function Xf(){
Rn()||!qt()||(je(),rr())}function Qf(){if(qt()){if(Bn(),Rn())return E.redraw();je(),rr()}}function Zf(){let t=()=>{ya()||
(Xt(),jn(),Fe())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function Ha(){l.view==="drawing"&&(Bn(),qt()&&E.
redraw())}var _a=null;function tm(){let{base:t,places:e}=K(),n=t!==_a;_a=t,da(e,n,Qt)}function kr(){Oi()&&(Bi(),Ha())}function ja(){
let t=B(p("network"),"*");t&&(t.tabIndex=-1),E.on("initRedraw",Xi),E.on("beforeDrawing",Jf),E.on("afterDrawing",Xf),Zf(),
E.on("resize",()=>queueMicrotask(()=>{na()&&fe()})),p("zoom-in").addEventListener("click",()=>me(1.4)),p("zoom-out").addEventListener(
"click",()=>me(1/1.4)),p("zoom-all").addEventListener("click",()=>fe(!0)),p("drawing").addEventListener("keydown",nm),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",kr),S(()=>[l.theme,l.colours],kr),xa(),ba(),Pa(kr),
S(()=>[K()],tm),S(()=>[I(),l.view],Ha),S(()=>[l.selected,l.hovered,l.view,Q()],Qf),S(()=>[l.selected,l.view],ra)}function em(t,e){
if(l.selected?.kind!=="node")return;let{index:n}=l.selected,[{x:o,y:r},s]=[K().places[n],E.getScale()];Ln(n,{x:o+t/s,y:r+
e/s})}function nm(t){if(t.target!==p("drawing")||!Et(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?em:oa,o={ArrowLeft:()=>n(
-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>me(1.25),"=":()=>me(1.25),"-":()=>me(.8),0:()=>fe(
!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function om(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
tt("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);he("topic",
[["","Any topic"],...e],()=>l.topic===null?"":String(l.topic),o=>({topic:o===""?null:Number(o)})),tt("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Ft(o)]);he("article",[["","All articles"],...n],
()=>l.article===null?"":String(l.article),o=>({article:o===""?null:Number(o)}))}function rm(){if(!l.problem)return;let t=[
"period","sources","topic","article"].map(e=>p(`${e}-filter`));p("no-articles").textContent=l.problem,p("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function Wa(){om(),S(()=>[l.problem],rm),S(()=>[l.refused],()=>{l.refused&&
(p("more-filters",HTMLDetailsElement).open=!0)}),S(()=>[Ct(l)],()=>{Ct(l)&&rt()})}var Er={width:320,height:40},sm=60,Mr=["from","until"],F=ln(u.articles);function im(){let{days:t,counts:e}=dn(F,sm),n=F[F.
length-1]-F[0]+1,o=Math.max(...e),[r,s]=qa(),{width:i,height:a}=Er;p("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=F[0]+h-1>=r&&F[0]+m<=s;return[
$("rect",{x:i*m/n,width:Math.max(i*(h-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function qa(){let[t,e]=[F[0],F[F.
length-1]];if(!l.period)return[t,e];let[n,o]=l.period.map(Mt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function am(t){let[e,n]=[F[0],F[F.length-1]],[o,r]=Mr.map(s=>e+Number(p(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[V(o),V(r)]}),Ga()}function Ga(){let[t,e]=qa(),n=F[0],o=(n+F[F.length-1])/2;Mr.
forEach((s,i)=>{let a=p(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",W(V(c)))}),p(
"from").classList.toggle("above",t>o),p("period-text").textContent=Dt(V(t),V(e));let r=u.articles.length-F.length;p("und\
ated").hidden=!r||!l.period,p("undated").textContent=`${k(r,"article")} without a date ${r===1?"is":"are"} left out.`,im()}
function Ua(){let t=F.length>1&&F[0]<F[F.length-1],e=F.length>0&&`All dated articles are of ${W(V(F[0]))}.`;if(tt("perio\
d",!t&&(e||"No article has a date.")),!!t){p("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Er.width} ${Er.height}`);
for(let n of Mr){let o=p(n,HTMLInputElement);o.max=String(F[F.length-1]-F[0]),o.addEventListener("input",()=>am(n))}S(()=>[
l.period],Ga)}}function cm(){p("legend").replaceChildren(...u.types.map((t,e)=>d("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:l.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},z(t),d("span",{class:"type-na\
me",text:t.plural}),d("span",{class:"type-count"}))))}function lm(){let{typeCounts:t}=x();[...p("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(l.types[n]));let o=B(e,".type-count");o&&(o.textContent=b(t[n]))})}function Va(){
cm(),S(()=>[x()],lm)}var Tr=!u.edges.length&&"There are no edges.";function dm(){tt("rank",Tr),he("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>l.rank,t=>({rank:t})),S(()=>[l.rank,x().narrowed],()=>{let t=x().narrowed&&!Bt(l.rank)?" Measured over all articles.":
"",e=ae(u,l.rank);p("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function um(){let t=gn(u);tt(
"verb",!t.length&&"No edge says what one of its ends does with the other."),he("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>l.verb??"",e=>({verb:e||null}))}function fm(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,h)=>f===m?k(m,h):`${b(f)} of ${k(m,h)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";p("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function mm(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;tt("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;p("officials-text").textContent=
`Officials and what they are connected with: ${n}`,Gn("officials",()=>l.officials,o=>({officials:o})),Gn("hide-isolates",
()=>!yn(l),o=>({isolates:!o})),S(()=>[l.minimum,l.minimumDocuments,l.verb],()=>{let o=!yn({...l,isolates:!0});tt("isolat\
es",Tr||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function za(){Va(),wr("minimum",
ce(u.edges.map(e=>e.weight)),"minimum","sentence"),wr("minimum-documents",ce(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);tt("all",Tr||t&&"Each edge is among the strongest of a node."),
Gn("all",()=>l.all,e=>({all:e})),dm(),um(),Ua(),Sa(),Wa(),mm(),S(()=>[x()],fm),Ma()}function ge(){return Js(u,l)}function we(){return d("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...Uo(u),focus:null})})}function Ar(){let t=p("details").contains(document.activeElement);P(null),t&&p("drawing").focus()}function ye(t,e){return d(
"div",{class:"kind"},t,d("span",{text:e}),ot("Close details",Ar))}function Kn({kind:t,index:e}){let{nodes:n,edges:o}=x();
return(t==="node"?n[e]:o[e])?null:d("div",{class:"hidden-note"},d("p",{text:`The filters hide this ${t==="node"?"node":"\
edge"}.`}),we())}function Jn(t,[e,n],o){let{first:r,last:s}=hi(t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&W(r)],[
"Last seen",s&&W(s)]],a=Nr(i.filter(([,c])=>c));return x().narrowed?d("div",{},a,d("p",{class:"hint",text:"In the articl\
es shown."})):a}function Nr(t){return d("dl",{class:"facts"},...t.map(([e,n])=>d("div",{},d("dt",{text:e}),d("dd",{text:n}))))}
function Xn(t,e,n){return d("details",{class:"folded","data-key":t},d("summary",{text:e}),...n)}function Gt(t){let[e,n]=[()=>Kt(t),()=>Kt(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Ue(t){
let e=u.nodes[t],n=L(t);return d("button",{type:"button",class:"end",...Gt(n),onclick:()=>P(n)},z(u.types[e.type]),v(e.label))}
function Qn(t){let e=L(t);return d("button",{type:"button",class:"inline-name",...Gt(e),onclick:()=>P(e)},v(u.nodes[t].label))}
function Zn(t,e,n,o){let r=u.nodes[t],s=L(t),i=d("button",{type:"button",class:"ranked-name",...Gt(s),onclick:()=>P(s)},
z(u.types[r.type]),v(r.label),ps(e));if(o===void 0)return d("li",{},i,d("span",{class:"ranked-number",text:Ie(n,l.rank)}));
let a=Y(o),c=l.rank!=="weight"&&Ie(G()[o],l.rank),f=d("button",{type:"button",class:"ranked-number",text:b(n),...Gt(a),onclick:()=>P(
a),"aria-label":`${k(n,"sentence")} with ${r.label}`});return d("li",{},i,c&&d("span",{class:"ranked-measure",text:c}),f)}function Ya({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return d("dl",{class:"measures"},...n.flatMap(o=>pm(o,t)),x().narrowed&&d("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function pm(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Ho(i[e]):wn(i[e],
r),c=s?jo(u,s).values[e]:0;return[d("dt",{},d("span",{text:n}),d("strong",{text:s?`${a}, ${Ws(c)}`:a})),d("dd",{text:Us(
t,i[e],c)||`${o}.`})]}var hm={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},ze="~";function Ve(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function gm(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>Ve(n).slice(1,-1)).join(`
`)}"""`:Ve(t)}function $r(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${gm(n)}`:[])}function Xa({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],$r({title:t}),...e.flatMap(wm)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function wm({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(Ve).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${Ve(c)} = ${Ve(f)}`);return[["[[step]]",...$r({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...$r({...c})])]}function Qa(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Ka(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Ka(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Ka(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Ir({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Or(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(ze).slice(0,hm[n]??0)}})}function Za(t,e){return Or(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Ir(t,e,a)??a),i=o.slice(r.join(ze).length);return`${n}=${encodeURIComponent(s.join(ze)+i)}`}).join(
"&")}function tc(t,e){return e.path.map(n=>Ir(t,e,n)??n)}function ec(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(ze))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>Ir(t,e,m)),f=i.flatMap(
(m,h)=>m&&c[h]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[h,g]=[c[m-1],c[m]];h&&g&&!n.has([h,g].sort().
join(ze))&&f.push(`${o(h)} – ${o(g)}`)}return f},s=Or(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function nc(t,e,n){let o=Or(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function Ja(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function Ye({sentences:t,articles:e},{text:n,article:o}){let r=Ja(n),s=null;for(let[i,a]of t.entries())
if(Ja(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var At="~";function to(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function oc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function Lr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function Ke(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Cr(t){return new Map(t.map(({id:e},n)=>[e,n]))}function rc(t){let e=Cr(t.nodes),
n=Cr(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(At),c])),r=xt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:ym(),node:Ke(e,i=>s(i,"node"),i=>({selected:L(i)})),edge:Ke(
o,i=>s(i,"edge"),i=>({selected:Y(i)})),other:Ke(Cr(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:xm(t,e),"\
not-through":bm(t,e),"not-through-type":vm(t),view:to("view",["drawing","nodes","edges"]),focus:Sm(t,e),moved:km(t,e),without:Em(
t),min:oc("minimum",ce(t.edges.map(i=>i.weight))),articles:oc("minimumDocuments",ce(t.edges.map(i=>i.documents))),rank:to(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Mm(t),community:Tm(t,e),period:Am(t),source:Nm(t),article:Ke(n,({article:i})=>i,
i=>({article:i})),topic:Ke(e,({topic:i})=>i,i=>({topic:i})),officials:Lr("officials",r.officials),all:Lr("all",r.all),isolates:Lr(
"isolates",r.isolates),colours:to("colours",["type","community"]),theme:to("theme",["system","light","dark"])}}function ym(){
return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(t)-1}:{}}}function xm(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(At):"",read:([n])=>{let[o,r,s]=n.split(At),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function bm(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function vm({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Sm(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(At):"",read:([n])=>{let[o,r,s]=n.split(At),
i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}function km(t,e){
return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(At)),read:n=>{let o=new Map;for(let r of n){let[,s,i,
a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[
...o.values()]}:{}}}}function Em(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.
types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function Mm(t){let e=new Set(t.relations.map(
({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function Tm(t,e){return{write:({communities:n})=>n.
map(o=>o===gt?At:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Ot(t,t.nodes[s].community):r===At?gt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function Am(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(At):"",read:([n])=>{let o=n.split(At);return e&&
o.length===2&&o.every(Ne)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function Nm(t){let e=fn(t.articles).map(({name:n})=>n);return{
write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function te(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function sc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Ut=rc(u),$m=Object.keys(Ut).filter(t=>t!=="story"&&t!=="theme");function Rt(){return te(Ut,l,$m)}function eo(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",sentences:xn,
neighbours:!1,step:null,told:"",...xt(u),...sc(Ut,t)}}var Im={title:"",steps:[]};function Nt(){return l.step===null?void 0:l.story.steps[l.step]}function St(t){let e=l.story.
steps[t];if(!e)return;let{theme:n}=l;y({colours:"type",...eo(Za(u,e)),theme:n,step:t,left:t,open:!0}),yt&&y({view:"drawi\
ng"});let o=tc(u,e).join(),r=_t().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);l.path&&r>=0&&y({path:{...l.
path,number:r}}),y({told:Rt()})}function Xe(){y({step:null,editing:!1})}function ic(){let t=Rt(),e=Q()?.nodes.map(n=>u.nodes[n].
id)??[];return{view:t,path:e,names:nc(u,t,e)}}function no(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-1);y({
story:{...l.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:Rt()})}function Je(t,e,n,...o){return[...t.slice(
0,e),...o,...t.slice(e+n)]}function Br(){let t=l.step===null?l.story.steps.length:l.step+1,e={title:"",text:"",...ic(),quotations:[]};
no(Je(l.story.steps,t,0,e),t)}function xe(t){let{step:e,story:n}=l,o=Nt();e!==null&&o&&no(Je(n.steps,e,1,{...o,...t}),e)}
function ac(){xe(ic())}function Rr(t,e){let{steps:n}=l.story,o=t+e;o<0||o>=n.length||no(Je(Je(n,t,1),o,0,n[t]),l.step===
t?o:l.step)}function cc(t){let{story:e,step:n}=l;no(Je(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}function lc(){let{
story:t}=l;y({story:u.story??Im,step:null,left:0,unsaved:!1,before:t})}function dc(){l.before&&y({story:l.before,before:null,
unsaved:!0})}function Om(t){let e=j();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];
return{text:n,article:r,source:[Ft(u.articles[o]),s].filter(Boolean).join(" · ")}}function Pr(t){let e=j(),n=Nt()?.quotations.
map(o=>e&&Ye(e,o))??[];return t.every(o=>n.includes(o))}function uc(t){Nt()||Br();let e=j(),{quotations:n}=Nt()??{quotations:[]},
o=n.filter(s=>!e||!t.includes(Ye(e,s)??-1)),r=t.flatMap(s=>Om(s)??[]);xe({quotations:Pr(t)?o:[...o,...r]})}function fc(t){let e=d("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>uc(t)});return mc(e),
e}function mc(t){let e=l.editing&&Pr((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function pc(){S(()=>[l.editing,Nt()],()=>{document.documentElement.
toggleAttribute("data-editing",l.editing);let t=document.querySelectorAll(".pin");for(let e of t)mc(e)})}function Dr(t,e){let{title:n,id:o}=u.articles[t];return d("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??v(n||o))}function Qe({id:t,title:e,date:n,
source:o,url:r}){let s=d("p",{class:"source"}),i=Po(r),a=[o,n&&W(n),e?t:""].filter(Boolean).map(f=>v(f)),c=d("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var hc=-1;async function gc(t){let e=l.selected;if(!e)return;let n=await rt();if(l.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(d("h3",{text:"Sentences"}),Lm());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=Jo(n,Ko(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,l.sentences),c=r===null?new Map:
wc(n,r);t.replaceChildren(d("h3",{text:Cm(n,s,o.length)}),...ii(n,a).map(h=>Rm(n,h,X(u,e),c)));let f=s.length-a.length;f>
0&&t.append(Bm(Math.min(f,zo),f),d("p",{class:"on-paper",text:`… and ${k(f,"more sentence")} in the page.`}));let m="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Lm(){return d(
"p",{class:"missing",text:l.problem})}function Cm(t,e,n){let o=e.filter(i=>de(t,ut(i))).length,r=e.length===n?k(n,"sente\
nce"):`${b(e.length)} of ${k(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${k(o,"headlin\
e")} among them`:"")}function wc({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Bm(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return d("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:l.sentences+zo})})}function Rm(t,{article:e,headline:n,references:o},r,s){let i=Qe(t.articles[e]),a=n===null?
void 0:yc(t,ut(n),r,s,"span");return d("article",{},d("h4",{},Dr(e,a)),i.hasChildNodes()&&i,d("ul",{},...o.map(c=>oo(t,c,
r,s))))}function oo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=d("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(d("p",{class:"gap",text:"…"}));let m=yc(
t,c,n,o),h=t.locations.get(c);h&&m.append(d("small",{class:"place"}," · ",v(h))),a.append(m)}),a.append(fc(r)),a}function yc({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=d(s,{dir:"auto"}),h=M=>o.includes(
M),g=0,w=f?[...a,[...f,hc]]:a;for(let M of vn(w,h)){let[T,N,A]=M,at=i.slice(T,N);if(A===hc){m.append(i.slice(g,T),d("b",
{text:at})),g=N;continue}let ct=h(A)?d("mark",{text:at}):d("span",{class:"name",text:at});if(ct.style.setProperty("--typ\
e",u.types[u.nodes[A].type].colour),h(A)||ct.addEventListener("click",q=>{q.stopPropagation(),P(L(A))}),m.append(i.slice(
g,T),ct),c?.has(a.indexOf(M))){let{label:q}=u.nodes[A];h(A)?m.append(" (",v(q),")"):ct.title=q}g=N}return m.append(i.slice(
g)),m}async function ro(t,{index:e,a:n,b:o}){let r=await rt(),s=r&&ai(r,Ko(r,r.edges[e],x().chosen),e);if(!r||s===null||
s===void 0)return;let{article:i}=r.sentences[ut(s)],a=Qe({...r.articles[i],title:""});a.prepend(Dr(i),a.hasChildNodes()?
" · ":""),t.append(d("ul",{},oo(r,s,[n,o],wc(r,e))),a)}function xc(t){let{chosen:e}=x(),n=_o(u,t,j(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return d("details",{class:"relations","data-key":"relations"},d("summary",{},"What one does with the other: ",d("span",{
class:"does",text:o})),...n.map(r=>Dm(r,t)))}function Dm({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=d("u\
l"),c=d("summary",{},v(u.nodes[t].short),d("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),v(u.nodes[e].
short),s>1&&d("span",{class:"type-count",text:` ${k(s,"sentence")}`})),f=l.verb===r?null:d("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return d("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await rt();if(!m)return;let g=_o(u,i,m,x().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Fm(m,w,g,i)))}},c,a,f)}function Fm(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=oo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":v(u.nodes[a].label);i.append(d("small",{
class:"place"},"said by ",c))}return i}var _m=100,so=30,bc=R(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?bs(t[0],t[t.
length-1]):[]});function io(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Hm(t),[s,i]=[Ae(n[0]),Ae(n[n.length-
1])],a=Math.max(...r),c=`most in ${Ae(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${k(f,o)}`],h=$("svg",{viewBox:`0 0 ${n.length} ${so}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>jm(w,g,a,`${Ae(n[w])}: ${b(g)}`)));return d("figure",{class:"\
sparkline"},d("figcaption",{},d("span",{text:`${e}s by ${o}`}),d("span",{text:c})),h,d("div",{class:"span","aria-hidden":"\
true"},d("span",{text:s}),d("span",{text:i})))}function Hm(t){let e=bc().length>_m,n=s=>e?s.slice(0,4):s,o=[...new Set(bc().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function jm(t,e,n,o){let r=e?Math.max((so-1)*(e/n),1.5):0;return $("g",{},$("title",{},o),$(
"rect",{class:"ground",x:t,y:0,width:1,height:so}),$("rect",{class:"count",x:t+.1,y:so-r,width:.8,height:r}))}function vc(t){let{weights:e,namedWeights:n,documents:o}=x(),r=Y(t.index);return[ye(d("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),d("h2",{tabindex:"-1",class:"ends"},Ue(t.a),d("span",{class:"and",text:"and"}),Ue(t.b)),Kn(r),Jn(
r,["Sentences",e[t.index]],o[t.index]),xc(t),d("div",{class:"sentences",id:"sentences"}),Xn("measures","Counts and measu\
res",[Wm(e[t.index],n[t.index]),io(Sn(r),"sentence"),Ya(t)])]}function Wm(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return d("p",{class:"hint",text:n})}var qm=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function ao(t){return qm.reduce((e,[n,o])=>e.replace(n,o),t)}function Fr({length:t}){return t<4?0:t<7?1:
2}var Gm=[0,1,2].map(()=>new Uint8Array(256));function _r(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Gm;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let h=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===h?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var $t={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Um,Vm]=[.5,.25],[Sc,kc]=[4,3],et=255;function Ec(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let h=zt(f),g=h.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(ao),nodes:t.length,others:e.length}}function Mc(t,e,n=1/0){let o=zt(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Sc,a=Hr(t,Ym(t,o),r,s);return i&&
(a=Hr(t,Km(t,o),r,s)||a),i&&!a&&Hr(t,Jm(t,o),r,s),zm(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=$t.sound}))}
function Hr(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Um)+(i.drawn?0:Vm),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function zm(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function Ym({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>jr(t,a=>a.startsWith(i)?0:et)):[];return i=>i.plain.includes(e)?i.plain===e?$t.whole:i.plain.
startsWith(e)?$t.start:i.plain.includes(r)?$t.word:$t.part:s.length&&Wr(i,s)<et?$t.anyOrder:o.length>=Sc&&i.joined.startsWith(
o)?$t.joined:1/0}function Km({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=ao(r),i=s.length>=kc;return jr(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:et)});return r=>{let s=Wr(r,o);return s<et?$t.sound+s/et/4:1/0}}function Jm({
words:t,sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=ao(a),f=Fr(c);return jr(e,(m,h)=>{if(c.length<kc)return t[h].startsWith(
a)?0:et;let g=_r(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?et:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),
i=Fr(s);return a=>{let c=Wr(a,r);if(c<et)return $t.fault+c/et;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=_r(s,a.joined,i);return m<=i?$t.fault+(9*m+4)/et:1/0}}function jr(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function Wr({words:t},e){if(e.length>t.length)return et;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===et||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return et;n+=r[t[s]],o|=
1<<s}return Math.min(n,et-1)}var Tc=8,Ac;function Xm(){return Ac??=Ec(u.nodes,u.others),Ac}function Qm(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${k(o,"article")}, in the files, not drawn`}
function Zm([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${k(u.unlisted,"name")} more.`:"No name or alias matches."}var be=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Mc(Xm(),
e,this.otherChosen?Tc:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Tc),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?Zm(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:d("small",{},"alias ",v(o)),h=s?d("small",
{text:"similar spelling"}):null,g=Qm(e,n),w=d("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},z(u.
types[c]),d("span",{class:"found"},v(a),m,h,g&&d("small",{text:g})),d("span",{class:"ranked-number",text:k(f,"mention")}));
return w.addEventListener("pointerdown",M=>M.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function qr(t){y({...t,path:l.path&&{...l.path,number:0}})}function Nc(t){return d("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{qr({avoided:[...l.avoided,t]}),
p("path-avoid").querySelector("button")?.focus()}})}function $c(){return l.avoided.length>0||l.avoidedTypes.length>0}function Ic(){
let t=p("path-avoid");t.hidden=!l.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(d("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?tp(i):[]),...l.avoided.map(ep));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function tp(t){let e=l.avoidedTypes.includes(
t),n=l.avoidedTypes.filter(o=>o!==t);return d("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>qr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function ep(t){let{label:e,short:n}=u.
nodes[t];return d("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>qr(
{avoided:l.avoided.filter(o=>o!==t)})},v(n,"span"),d("span",{"aria-hidden":"true",text:"×"}))}var ve=60;function Oc(){let t=Q();if(!t||l.view!=="drawing")return;let e=t.nodes.map(w=>u.nodes[w]),{clientWidth:n,clientHeight:o}=p(
"network"),[r,s]=[n-2*ve,o-_e()-2*ve];if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:M})=>w>ve&&M>ve&&w<ve+r&&M<ve+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];jn(),mt({
position:{x:(f+m)/2,y:(h+g)/2},scale:Math.min(E.getScale(),r/(m-f),s/(g-h)),offset:{x:0,y:-_e()/2},animated:!0})}function Lc({a:t,b:e},n){let o=_t();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${k(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(Gr);return r.length?`The filters hide ${r.
join(" and ")}.`:$c()&&op(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(rp).join(", ")}.${np()}`}function np(){return Bt(l.rank)?"":` Only edges whose ${dt(u,l.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function op(t,e){return bn(Ce(),t)[e]<1/0}function rp(t){let e=bn(Ce(),t).filter(n=>n<
1/0).length;return e===1?`${Gr(t)} has no edge${ge()?" that passes the filters":""}`:`${Gr(t)} is in a part of ${b(e)} n\
odes`}function Gr(t){return`⁨${u.nodes[t].short}⁩`}function Cc(){let t=dt(u,l.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Bt(l.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${l.problem}`.trimEnd()}function Bc({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=d("li",{},Ue(t[n]),o&&Nc(t[n]));return n<
e.length&&r.append(sp(u.edges[e[n]])),r}function sp(t){let{weights:e,documents:n}=x(),{index:o}=t,r=Bt(l.rank)?"":` · ${dt(
u,l.rank)} ${Ie(G()[o],l.rank)}`,s=`${k(e[o],"sentence")}, ${k(n[o],"article")}${r}`,i=d("div",{class:"hop-sentence"});return ro(
i,t),d("div",{class:"hop"},d("button",{type:"button",class:"hop-edge",text:s,...Gt(Y(o)),onclick:()=>P(Y(o))}),i)}var co={a:null,b:null},lo={a:Rc("a"),b:Rc("b")};function Fc(t){ee("a",t),ee("b",null),y({path:null,open:!0}),p("path-for\
m",HTMLDetailsElement).open=!0,lo.b.focus()}function ee(t,e){co[t]=e,lo[t].value=e===null?"":u.nodes[e].label}function ip(){
let{a:t,b:e}=co;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):lo[t===null?"a":"b"].
focus()}function Rc(t){let e=`path-${t}`;return d("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function Pc(t,e){let n=lo[t],o=d("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=d("p",{class:"no-match",role:"status",hidden:!0});return new be(n,o,r,s=>{ee(t,s),ip()}),
n.addEventListener("blur",()=>ee(t,co[t])),n.addEventListener("focus",()=>n.select()),d("div",{class:"end-field"},d("lab\
el",{for:n.id,text:e}),n,o,r)}function ap(){let{path:t}=l;t&&(ee("a",t.a),ee("b",t.b),p("path-form",HTMLDetailsElement).
open=!0),Ic();let[e,n]=[_t(),Q()];p("path-turn").hidden=e.length<2,p("path-status").textContent=t?Lc(t,n):"",p("path-res\
et").hidden=!t||n!==null||!ge(),p("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Bc(n,r)):[]),p("path-hint").hidden=
!n,p("path-hint").textContent=n?Cc():""}function Dc(t){let[e,n]=[_t(),Q()];if(!n||!l.path)return;let o=(e.indexOf(n)+t+e.
length)%e.length;y({path:{...l.path,number:o}})}function _c(){let t=d("details",{id:"path-form"},d("summary",{text:"Find\
 paths between two nodes"}),d("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Pc("a","From"),Pc("b",
"To")),d("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),d("div",{class:"\
path-head"},d("p",{id:"path-status",role:"status"}),d("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Pat\
hs"},lt("back","Previous path",()=>Dc(-1)),lt("forward","Next path",()=>Dc(1)))),d("div",{id:"path-reset"},we()),d("ol",
{id:"path-nodes",class:"path-nodes"}),d("p",{id:"path-hint",class:"hint"}));p("paths").replaceChildren(t),p("paths").hidden=
!u.edges.length,t.addEventListener("toggle",()=>{t.open?co.a===null&&l.selected?.kind==="node"&&ee("a",l.selected.index):
y({path:null})}),S(()=>[l.path,l.avoided,l.avoidedTypes,x(),l.rank,l.problem],ap),S(()=>[Q(),l.view],Oc)}var cp=[1,2,3];function Hc(t){if(!t.edges.length)return null;let{focus:e}=l,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>d(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?d("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return d("div",{class:"actions"},d("div",{class:"depths",role:"group","aria-label":"Nodes within"},d("span",{text:"\
Nodes within:"}),...cp.map(s=>o(s,String(s),k(s,"step"))),d("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),d("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>Fc(t.index)}))}var lp=3;function jc(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,lp),o=d("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?v(u.nodes[s].
label,"strong"):Qn(s))});let r=e.length-n.length;return d("p",{class:"community"},rn(Pe(t.community)),"Community of ",o,
r?` and ${k(r,"other")}`:"",".")}var dp=12;function Wc(t){let{weights:e}=x(),n=G(),{edges:o}=Ht(L(t.index)),r=l.neighbours?o:o.slice(0,dp),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Zn(wt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&d("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[d("h3",{text:k(o.length,"neighbour")}),
r.length>0&&l.rank!=="weight"&&d("p",{class:"hint",text:`${up()}; beside it sentences.`}),d("ul",{class:"ranked"},...i),
a,fp(t,o.length)]}function up(){return`By ${dt(u,l.rank)}: ${ae(u,l.rank)}`}function fp(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?d("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function qc(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${Hs(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return d("tr",{},d("th",{scope:"row",text:r}),d("td",{text:i?b(c):n(c,a)}),d("td",{text:`${s}.`}))});return d("ta\
ble",{class:"structure","aria-label":"Place in the graph"},d("tbody",{},...o))}var Ur=4;function Gc(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[ye(z(e),e.name),d(
"h2",{tabindex:"-1"},v(t.label)),mp(t),pp(t),...hp(t),wp(t),Kn(L(t.index)),Jn(L(t.index),["Mentions",s],r[t.index]),Hc(t),
d("div",{class:"sentences",id:"sentences"}),...Wc(t),jc(t),yp(t),Xn("measures","Counts and measures",[gp(s,o[t.index]),io(
Sn(L(t.index)),"mention"),qc(t)])]}function mp({roles:t,official:e}){if(!t.length&&!e)return null;let n=d("p",{class:"ro\
les"});return e&&n.append(d("span",{class:"badge",text:"official"})," "),n.append(v(t.join(" · "))),n}function pp({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return d("p",{class:"\
hint",text:o})}function hp({observer:t,via:e}){return[t&&d("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&d("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function gp(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return d("\
p",{class:"hint",text:n})}function wp({listed_id:t}){if(!t)return null;let e=d("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=ks(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?d("a",s,v(n)):v(n))}),e}function yp(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>d(
"tr",{},d("td",{},v(r)),d("td",{text:b(s)}),d("td",{text:i}))),n=d("span",{class:"forms"});t.forms.slice(0,Ur).forEach(({
text:r},s)=>{n.append(s?", ":"",v(r))}),t.forms.length>Ur&&n.append(` and ${t.forms.length-Ur} more`);let o=["Name","Men\
tions","Rule"].map(r=>d("th",{scope:"col",text:r}));return d("details",{class:"aliases","data-key":"aliases"},d("summary",
{},"Also named ",n),d("table",{},d("thead",{},d("tr",{},...o)),d("tbody",{},...e)))}var xp=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function Uc({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&xp.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function Vc(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=d("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",v(c))}),[ye(z(u.types[n]),i),d("h2",{tabindex:"-1"},v(
e)),d("p",{class:"standing",text:`In the files, not drawn: the page draws ${k(u.nodes.length,"node")}.`}),Nr([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,d("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),d("p",{class:"command"},d("code",{text:Uc(u,t),dir:"auto"}))]}function zc({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>wt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Yc="graphkit: hints closed",bp=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],vp=new Set(["be","have","do"]),[Sp,,,kp]=[0,1,2,3];function Kc(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||l.problem)
return[];let s=d("div",{class:"sentences best"});j()&&ro(s,r);let i=Y(r.index),a=d("button",{type:"button",class:"inline\
-name",...Gt(i),onclick:()=>P(i)},v(u.nodes[r.a].label)," – ",v(u.nodes[r.b].label)),c=`${k(e[r.index],"sentence")} in\
 ${k(n[r.index],"article")}`;return[d("h3",{text:"Strongest edge"}),d("p",{class:"strongest"},a,` · ${c}`),s]}function Jc(){
let{nodeIndices:t}=x(),[e,n]=zc(u,t.filter(i=>u.nodes[i].type===Sp)),o=t.find(i=>u.nodes[i].type===kp),r=gn(u).find(i=>!vp.
has(i.verb)),s=[e!==void 0&&fo(`What do the articles say of ${uo(e)}?`,()=>P(L(e))),n!==void 0&&fo(`How is ${uo(e)} conn\
ected with ${uo(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&fo(`Who is named with “${uo(o)}”?`,()=>P(
L(o))),r&&fo(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[d("h3",{text:"Wh\
at you can ask"}),d("ul",{class:"questions"},...s)]:[]}function uo(t){return u.nodes[t].short}function fo(t,e){return d(
"li",{},d("button",{type:"button",class:"question",text:t,onclick:e}))}function Xc(){return Ep()?null:d("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},d("ul",{},...bp.map(t=>d("li",{text:t}))),ot("Close the hints",Mp))}var Vr=!1;function Ep(){
try{return Vr||window.localStorage.getItem(Yc)!==null}catch{return Vr}}function Mp({currentTarget:t}){Vr=!0;try{window.localStorage.
setItem(Yc,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),p("details").focus({preventScroll:!0})}var Tp=15;function Qc(){let{nodeIndices:t}=x();if(!t.length)return[d("p",{class:"empty",text:Np()}),ge()&&we()];let e=mi(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Tp),o=e[n[0]]||1;return[d("h2",{text:"Overview"}),Xc(),...Kc(),...Jc(),d("h\
3",{text:"Strongest nodes"}),d("p",{class:"hint",text:Ap()}),d("ul",{class:"ranked"},...n.map(r=>Zn(r,e[r]/o,e[r]))),u.about.
window&&d("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function Ap(){let t=x().narrowed?" in t\
he articles shown":"";return l.rank==="weight"?`By the sentences they share with others${t}.`:l.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${dt(u,l.rank)} of their edges, added up.`}function Np(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Zc=null,tl=null;function $p(){let t=p("details"),{selected:e,other:n}=l,o=Lt(e,Zc)&&n===tl,r=document.activeElement,
s=t.contains(r)||r===p("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=p("sheet");if(t.replaceChildren(...nt(Lp(e))),[Zc,tl]=
[e,n],!o)return(e||n!==null)&&s&&B(t,"h2")?.focus({preventScroll:!0}),Op();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);p("sheet").scrollTop=c,!(!s||r===p("search"))&&(Ip(t,i)??B(t,"h2"))?.focus({preventScroll:!0})}
function Ip(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function Op(){let[t,e]=[p(
"sheet"),p("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(l.selected||l.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Lp(t){return l.other!==null?Vc(l.other):t?t.kind==="node"?Gc(u.nodes[t.
index]):vc(u.edges[t.index]):Qc()}function Cp(){let{selected:t,other:e,open:n}=l;p("panel").classList.toggle("open",n),p(
"panel").classList.toggle("reading",t!==null||e!==null),p("handle").setAttribute("aria-expanded",String(n)),p("handle-te\
xt").textContent=Bp()}function Bp(){let{selected:t,other:e}=l;return l.step!==null?`Story: step ${l.step+1} of ${l.story.
steps.length}`:e!==null?u.others[e].label:t?X(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function el(){
let t=()=>[l.selected,l.other,l.neighbours,l.focus,x(),l.problem,!l.selected&&j()];S(()=>[l.selected,l.other,l.open,l.step,
l.story],Cp),S(t,$p),S(()=>[...t(),l.sentences],()=>{let e=document.getElementById("sentences");e&&gc(e)}),p("handle").addEventListener(
"click",()=>y({open:!l.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(l.selected||
l.other!==null?Ar():y({open:!1}))})}async function Rp(){let t=p("reader",HTMLDialogElement),{reader:e}=l;if(e===null)return t.close();let n=await rt();if(!n||
l.reader!==e)return;t.replaceChildren(...nt(Pp(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=B(t,".quoted");(o??p("re\
ader-title")).focus(),o?.scrollIntoView({block:"center"})}function Pp(t,e){let n=si(t,e),o=n.find(m=>de(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=ot("Close the article",()=>y({reader:null})),c=o===void 0?v(r||s):nl(t,o),f=k(n.length,
"sentence");return[d("div",{class:"help-head"},d("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Qe(u.articles[e]),
d("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),d("div",{class:"passages"},...Dp(t,i,o))]}function Dp(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===l.passage&&{class:"quoted",tabindex:-1},a=d(
"p",{dir:"auto",...i},nl(t,r)),c=t.locations.get(r);return c&&a.append(d("small",{class:"place"}," · ",v(c))),s?[d("p",
{class:"gap",text:"…"}),a]:[a]})}function nl(t,e){let{text:n,marks:o}=t.sentences[e],r=l.selected?X(u,l.selected):[],s=document.
createDocumentFragment(),i=0;for(let a of vn(o,c=>r.includes(c))){let[c,f,m]=a,h=Fp(m,n.slice(c,f),r.includes(m));t.referring.
get(e)?.has(o.indexOf(a))&&h.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(
i)),s}function Fp(t,e,n){let o=d("button",{type:"button",class:"read-name",onclick:()=>_p(t)},n?d("mark",{text:e}):e);return o.
style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function _p(t){y({reader:null}),P(L(t))}function ol(){let t=p(
"reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&
y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),S(()=>[l.reader,l.passage],Rp)}var kt=rl()??{at:0,last:0};function rl(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function mo(t,e){let n=t==="pushState"?{at:kt.at+1,last:kt.at+1}:kt;try{window.history[t](
n,"",e),kt=n}catch{}}function sl(){let t=rl();kt=t?{at:t.at,last:Math.max(t.at,kt.last)}:{at:kt.at+1,last:kt.at+1},mo("r\
eplaceState",window.location.href)}function il(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
kt.at>0&&e!==!1:kt.at<kt.last&&n!==!1}function al(){mo("replaceState",window.location.href)}var cl=5,Ze=[];function Hp(){let{selected:t}=l;t?.kind!=="node"||t.index===Ze[0]||(Ze=[t.index,...Ze.filter(e=>e!==t.index)].
slice(0,cl+1))}function jp(){Hp();let{selected:t}=l,e=Ze.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,cl);p("trail").
hidden=!Ze.length,p("visited").hidden=!e.length,p("visited").replaceChildren(...e.map(n=>d("li",{},Qn(n))))}function po(){
for(let t of["back","forward"])p(t,HTMLButtonElement).disabled=!il(t)}function ll(){let[t,e]=[lt("back","Back",()=>window.
history.back()),lt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],p("trail").replaceChildren(
t,e,d("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[l.selected],jp)}function zr(t){let e=Q(),n=e?e.nodes:l.selected?Ht(l.selected).nodes:x().nodeIndices;Xt(),Wt(K().places),sa(n,t)}function dl(){
let t=e=>{l.step!==null&&!l.editing&&l.view==="drawing"&&zr(e)};t(!1),S(()=>[l.step,l.editing,x().waiting],()=>t(!0))}var Yr="Not among the sentences of this page any more.",ul=d("p",{class:"story-count",role:"status"}),fl=lt("back","Prev\
ious step",()=>Kr(-1)),ml=lt("forward","Next step",()=>Kr(1)),pl=d("div",{class:"story-body"}),ho=d("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:qp},d("div",{class:"story-head"},fl,ul,ml,ot(
"Leave the story",Wp)),pl),go=d("button",{type:"button",class:"more story-open",onclick:()=>wo()});function wo(){St(Math.
min(l.left,l.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>ho.focus({preventScroll:!0}))}function Wp(){Xe(),
window.setTimeout(()=>go.focus())}function Kr(t){l.step!==null&&St(l.step+t)}function qp(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!Et(t)||se(t.target)||(t.preventDefault(),Kr(e))}function Gp(){let{step:t,story:e,editing:n}=l,o=Nt();ho.hidden=
!o||n,go.hidden=!!o||n||!e.steps.length,p("panel").classList.toggle("telling",!ho.hidden),p("panel").classList.toggle("p\
athing",l.path!==null);let r=k(e.steps.length,"step");if(go.replaceChildren(l.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&rt(),ul.textContent=`Step ${t+1} of ${e.steps.length}`,fl.setAttribute(
"aria-disabled",String(t===0)),ml.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Rt()!==l.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>St(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};pl.replaceChildren(...nt([e.title&&d("p",{class:"story-title"},v(e.title)),...Jr(o),o.quotations.length>0&&
d("ul",{class:"story-quotes"},...o.quotations.map(c=>Qr(c))),s&&d("button",i),!yt&&d("button",a)]))}function Jr(t){let e=ec(
u,t);return[t.title&&d("h2",{dir:"auto",text:t.title}),t.text&&d("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&d("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",v(n)]))]}function Xr(t){let e=j(),
n=e&&Ye(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[Ft(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function Qr(t){let{sentence:e,
gone:n,source:o}=Xr(t),r=v(t.text,"span");return d("li",{},e===null?d("p",{},r):d("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:j()?.sentences[e].article??null,passage:e})},r),d("p",{class:"\
source"},v(o)),n&&d("p",{class:"missing",text:Yr}))}function hl(){p("story").append(go,ho),S(()=>[l.story,l.step,l.editing,
l.path,l.told,Rt(),j()],Gp),S(()=>[l.step],()=>{l.step!==null&&(p("sheet").scrollTop=0)})}var{id:Up="",title:Vp="",date:zp=""}=u.articles.at(-1)??{},Zr=`graphkit: story of ${JSON.stringify([Up,Vp,zp])}`;function Yp(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(Zr)??"{}"),n=Qa(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function Kp(){let{story:t,unsaved:e}=l;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(Zr):window.localStorage.
setItem(Zr,JSON.stringify({...t,unsaved:e}))}catch{}}function gl(){Yp(),S(()=>[l.story,l.unsaved],Kp),window.addEventListener(
"beforeunload",t=>{l.unsaved&&t.preventDefault()})}function yo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function xo({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Jp({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:wl(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
$e(m[i])])),on_page:!0}}function Xp(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:h,values:g})=>[h,$e(g[r])])),first_seen:c.first,last_seen:c.last,relations:Ps(t,c),timeline:wl(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function wl(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function bo(t,e){return e.nodeIndices.map(o=>Jp(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function vo(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Xp(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var yl=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Qp(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function xl(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Qp(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function bl(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!yl.includes(o));return xl([...yl,...n,"timeline",
"named_mentions","mark","note"],bo(t,e),yo(t))}function vl(t,e){let n=xo(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return xl(o,vo(t,e),n)}var Zp=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,th={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function So(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>th[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function kl(t,e,n){let o=eh(
t),r=oh(t,e,n),s=bo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Zp,...[...o.node,...o.edge].map(nh),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${So(i.id)}">${Sl(i,o.node)}</node>
`),...vo(t,e).map(i=>`<edge source="${So(i.source)}" target="${So(i.target)}">${Sl(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function eh(t){let e=yo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(xo(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function nh({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Sl(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${So(t[o])}</data>`).join("")}function oh({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:ie(r.map(({x:w})=>w)),y:ie(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:M})=>[Math.abs(w-s.x),Math.
abs(M-s.y)])),m=c>a?100:4,h=m/c;f*h>5e3&&(h=5e3/f,m=Math.max(c*h,4));let g=w=>$e(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:M,y:T,size:N})=>{let A=c>a?(N-a)/(c-a):0,{colour:at}=e[t[w].type],[ct,q,vd]=[1,3,5].map(ms=>parseInt(at.slice(
ms,ms+2),16));return[t[w].id,{x:g((M-s.x)*h),y:g((s.y-T)*h),size:g(4+(m-4)*A),r:ct,g:q,b:vd}]}))}function El(t,e){let n=URL.createObjectURL(e);d("a",{href:n,download:`${Ss(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function Se(t,e,n){El(t,new Blob([n],{type:e}))}var Ml={"Nodes as a table (CSV)":()=>Se(
"nodes.csv","text/csv",bl(u,x())),"Edges as a table (CSV)":()=>Se("edges.csv","text/csv",vl(u,x())),"Graph for Gephi and\
 others (GraphML)":()=>Se("graph.graphml","application/xml",kl(u,x(),Fo))};function Tl(){let t=d("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=d("input",{type:"radio",name:"ground"}),n=d("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>d("button",{type:"button",class:"sav\
e",text:s,onclick:i});return d("fieldset",{class:"choice picture"},d("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),d("div",{class:"grounds"},d("label",{},n,d("span",{text:"White ground"})),d("label",{},e,d("sp\
an",{text:"Dark ground"}))),d("label",{class:"credit",for:"credit"},d("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>La(o()).toBlob(s=>{s&&El("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>Se("drawing.svg","image/svg\
+xml",Oa(Ba(o())))))}var ko=Dl("story-title",()=>{y({story:{...l.story,title:ko.value},unsaved:!0})}),Eo=Dl("step-title",()=>xe({title:Eo.value})),
ns=d("textarea",{id:"step-text",rows:4,oninput:()=>xe({text:ns.value})}),Al=d("ol",{class:"story-steps","aria-label":"St\
eps"}),Nl=d("ul",{class:"story-quotes"}),$l=d("legend",{}),Il=d("fieldset",{class:"story-step"},$l,es("Heading",Eo),es("\
Text",ns),d("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Nl,ne("Replace\
 its view by what is shown now",ac)),Ol=d("p",{class:"hint",role:"status"}),[Ll,Cl]=[ne("Undo",dc),ne("Discard all chang\
es",lc)],[Bl,Rl,ts]=[ne("Read it",wo),ne("Download the story",rh),ne("Print as a report",()=>window.print())],Pl=d("div",
{class:"story-editor"},d("div",{class:"story-head"},d("h2",{text:"Story",tabindex:"-1"}),ot("Close the story's steps",Xe)),
d("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),es("Title of the story",ko),Al,ne("Add this view",()=>{Br(),window.setTimeout(()=>Eo.focus())}),Il,Ol,d("\
div",{class:"story-actions"},Ll,Bl,Rl,ts,Cl));function Dl(t,e){return d("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function es(t,e){return d("div",{class:"story-field"},d("label",{for:e.id,text:t}),e)}function ne(t,e){
return d("button",{type:"button",class:"more",text:t,onclick:e})}function rh(){Se("story.toml","application/toml",Xa(l.story)),
y({unsaved:!1})}function Fl(){if(l.editing||l.step!==null)return Xe();if(l.story.steps.length)return wo();y({editing:!0,
open:!0}),window.setTimeout(()=>ko.focus())}function sh({title:t},e){let n=t||`Step ${e+1}`;return d("li",{},d("button",
{type:"button",class:"story-name","aria-current":l.step===e?"step":null,onclick:()=>St(e)},v(n)),lt("back",`Move up: ${n}`,
()=>Rr(e,-1)),lt("forward",`Move down: ${n}`,()=>Rr(e,1)),ot(`Delete: ${n}`,()=>cc(e)))}function ih(){if(Pl.hidden=!l.editing,
!l.editing)return;let{story:t,step:e,before:n,unsaved:o}=l,r=Nt();for(let[s,i]of[[ko,t.title],[Eo,r?.title??""],[ns,r?.text??
""]])s.value!==i&&(s.value=i);Al.replaceChildren(...t.steps.map(sh)),Il.hidden=!r,$l.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,Nl.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=Qr(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(d("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>xe({quotations:c})})),a})),Ll.hidden=!n;for(let s of[
Bl,Rl,ts])s.hidden=!t.steps.length;ts.hidden||=!r,Cl.hidden=!o,Ol.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function _l(){
p("story").append(Pl),S(()=>[l.editing,l.story,l.step,l.before,l.unsaved],ih)}function ah(t){let{gone:e,source:n}=Xr(t);return d("blockquote",{},d("p",{dir:"auto",text:t.text}),d("p",{class:"source"},
v(n)),e&&d("p",{class:"missing",text:Yr}))}function ch(t){St(t);let e=l.story.steps[t],n=l.view==="drawing";return n&&zr(
!1),d("section",{class:"report-step"},d("p",{class:"story-count",text:`Step ${t+1} of ${l.story.steps.length}`}),...Jr(e),
n&&Sr(),...e.quotations.map(ah))}function lh(){let[t,e]=[{...l},st()],{title:n,steps:o}=l.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=d("div",{id:"report",class:"report"},...nt([d("h1",{dir:"auto",text:n||u.about.title}),n&&d(
"p",{class:"source"},v(u.about.title)),d("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,h)=>ch(h)));y(t),Wt(K().places);let{x:a,y:c,scale:f}=e;return mt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function Hl(){window.addEventListener("beforeprint",()=>{l.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(lh()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function jl(){gl(),hl(),_l(),pc(),Hl()}function os(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Wl([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function ql(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var dh=120,oe={width:600,height:36},uh=900,Gl=4,tn=ln(u.articles),C=fh(),J=null,ke=0;function fh(){let[t,e]=[tn[0]??0,tn[tn.
length-1]??0],{days:n,counts:o}=tn.length?dn(tn,dh):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function Mo(){
if(J)return os(J.from,J.to,C);if(!l.period)return[C.first,C.last];let[t,e]=l.period.map(Mt);return[t,e]}function en(t){let e=!t||
t[0]<=C.first&&t[1]>=C.last;y({period:e?null:[V(t[0]),V(t[1])]})}function rs(){let[t,e]=Mo(),n=C.last-C.first+1,o=Math.max(
...C.counts),r=C.counts.map((i,a)=>{let[c,f]=[C.first+a*C.width,Math.min(C.first+(a+1)*C.width-1,C.last)],m=oe.width*a*C.
width/n,h=oe.width*(f-c+1)/n,g=i?Math.max(2,(oe.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return $("g",{class:w?"in":"out"},
$("title",{},`${Dt(V(c),V(f))}: ${k(i,"article")}`),$("rect",{class:"ground",x:m,y:0,width:h,height:oe.height}),$("rect",
{class:"count",x:m+.1*h,y:oe.height-g,width:.8*h,height:g}))}),s=p("strip-bars",SVGElement);s.classList.toggle("narrowed",
J!==null||l.period!==null),s.replaceChildren(...r)}function To(){rs();let[t,e]=Mo().map(V);p("strip-from",HTMLInputElement).
value=t,p("strip-until",HTMLInputElement).value=e,p("strip-all").hidden=!l.period}function mh(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(nn(),t.setPointerCapture(
n.pointerId),J={from:e(n),to:e(n)},rs())}),t.addEventListener("pointermove",n=>{J&&(J.to=e(n),rs())}),t.addEventListener(
"pointerup",()=>{if(!J)return;let n=Math.abs(J.to-J.from)*t.getBoundingClientRect().width,o=os(J.from,n<Gl?J.from:J.to,C);
J=null;let r=l.period&&Mt(l.period[0])===o[0]&&Mt(l.period[1])===o[1];en(r&&n<Gl?null:o),To()}),t.addEventListener("poin\
tercancel",()=>{J=null,To()})}function Ul(t){let e=d("input",{type:"date",id:`strip-${t}`,min:V(C.first),max:V(C.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>p(r,HTMLInputElement).value);nn(),Ne(n)&&Ne(o)&&en(ql(Mt(n),Mt(o),t,C)),To()}),e}function ph(){let t=l.
period?Mo():null,e=t?t[1]-t[0]:C.width-1;(!t||t[1]>=C.last)&&en([C.first,Math.min(C.first+e,C.last)]),ke=window.setInterval(
()=>{let n=Wl(Mo(),C);n?en(n):nn()},uh),ss()}function nn(){window.clearInterval(ke),ke=0,ss()}function ss(){let t=p("str\
ip-play");t.textContent=ke?"❚❚":"▶",t.setAttribute("aria-label",ke?"Pause":"Play the articles over time")}function Vl(){
let t=p("strip");if(t.hidden=C.first===C.last,t.hidden)return;let e=$("svg",{id:"strip-bars",viewBox:`0 0 ${oe.width} ${oe.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>ke?nn():ph();t.replaceChildren(d("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,d("div",{class:"strip-days"},Ul("from"),d("span",{"aria-hidden":"true",text:"\
–"}),Ul("until"),d("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{nn(),en(null)}}))),
mh(e),ss(),S(()=>[l.period],To)}function is(t,e,n){let o=R(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Ao(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function Ee(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function zl(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:js,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,Ee(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function hh(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Yl(t,e,n){let o=R(()=>[],()=>hh(t.nodes));return{nodes:gh(t,e,n,o),edges:wh(t,e,o)}}function gh({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:is(
"Type",t.length,i=>e[t[i].type].name),strength:Ee("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:Ee("Mentions",i=>o().mentions[i]),articles:Ee("Articles",i=>o().articles[i]),first:Ao("F\
irst","First seen",i=>t[i].first),last:Ao("Last","Last seen",i=>t[i].last),roles:is("Roles",t.length,i=>t[i].roles.join(
"; ")),...Kl(t),...zl(n.filter(({name:i})=>i!=="weighted_degree"))}}function wh(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,
i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("\
With",a=>r[a].b),strength:Ee("Sentences",a=>e().weights[a]),articles:Ee("Articles",a=>e().documents[a]),...t.relations.length?
{relations:yh(t)}:{},...Kl(r),...zl(s),first:Ao("First","First seen",a=>r[a].first),last:Ao("Last","Last seen",a=>r[a].last)}}
function Kl(t){return Object.fromEntries(["mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,is(e==="mark"?"Mark":"Note",
t.length,n=>t[n][e])]))}function yh(t){return{title:"Relations",whole:"",hint:"What sentences say that one does with the\
 other, with their number; → from the first name to the second",words:!0,byNumber:!0,key:e=>Fs(t.edges[e]),text:e=>Ds(
t,t.edges[e])}}function Jl(t,{nodes:e,nodeIndices:n,edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:
[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-
a[f])}var on=Yl(u,x,pi);function as(t,e){let n=Object.values(on[t]).map((o,r)=>{let s=o.text(e);return r===0?xh(t,e,s):d("td",
o.words?{class:bh(s),dir:"auto",text:s}:{text:s})});return d("tr",{"data-index":e},...n)}function xh(t,e,n){let o=t==="n\
odes"&&z(u.types[u.nodes[e].type]);return d("th",{scope:"row"},d("button",{type:"button",class:"row-name",tabindex:-1},o,
v(n)))}function bh(t){return t.length>16?"words long":"words"}function Xl({target:t}){return t instanceof Element?t.closest(
"tr"):null}function Ql(t,e){let n=Xl(t);if(!n||!an(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);P(e==="nodes"?L(o):Y(o)),$o(n)}function No(){if(l.view==="drawing")return;let t=l.selected&&`${l.selected.
kind}s`===l.view?l.selected.index:-1,n=[...p("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=B(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function $o(t){let e=t&&B(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function Zl(t){let e=Xl(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!Et(t)||(t.preventDefault(),$o(n[t.key]))}var Io=100,Pt=Io;function vh(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return d("th",{scope:"col",class:s?"words":
null,"data-column":e},d("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>kh(t,e,s&&!i)}))}function Sh(t){let e=Object.entries(on[t]).map(([o,r])=>vh(t,o,r)),n=d("tbody",{onclick:o=>Ql(
o,t),onkeydown:Zl});return d("table",{id:`table-${t}`},d("caption",{}),d("thead",{},d("tr",{},...e)),n)}function kh(t,e,n){
let[o,r]=l.sort[t];y({sort:{...l.sort,[t]:[e,o===e?!r:!n]}})}function td(t){let[e,n]=l.sort[t];return Jl(t,x(),on[t][e]??
on[t].strength,n)}function Eh(){let t=l.view;if(t==="drawing")return;let e=p("tables");document.getElementById(`table-${t}`)||
e.replaceChildren(Sh(t),d("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),Pt=Io;let n=td(t);Mh(e,l.sort[t]),B(e,"tbody")?.replaceChildren(...n.slice(0,Pt).map(o=>as(t,o))),ed(t,n.length),
No()}function Mh(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function ed(t,e){let n=(t==="nodes"?u.nodes:u.edges).
length,o=e===n?k(e,t.slice(0,-1)):`${b(e)} of ${k(n,t.slice(0,-1))}`,r=e>Pt?`, the first ${b(Pt)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";B(p("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=d("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(Io,e-Pt))} more`,onclick:Th});B(p("tables"),".table-end")?.replaceChildren(
...e>Pt?[a]:[])}function Th(){let t=l.view,e=B(p("tables"),"tbody");if(t==="drawing"||!e)return;let n=Pt;Pt+=Io;let o=td(
t);e.append(...o.slice(n,Pt).map(r=>as(t,r))),ed(t,o.length),No(),$o(e.children[n])}function nd(){S(()=>[l.view],()=>{let t=l.
view!=="drawing";p("tables").hidden=!t,p("drawing").classList.toggle("covered",t)}),S(()=>[l.view,l.view!=="drawing"&&x(),
l.sort],Eh),S(()=>[l.selected],No)}function Ah(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,h)=>f<m?`${b(f)} of ${k(m,h)}`:
k(m,h),c=[k(t,"article")+(i&&` ${ht(i,un)}`),Dt(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];p("summary").textContent=c.filter(Boolean).join(" · ")}function Nh(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),p("note").hidden=!n.length,p("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function $h(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=u.about,f=ae(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",Bt(o)?f:`${dt(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&W(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function Ih(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function Oh(t){return d("details",{},d("summary",{text:k(t.
length,"line")}),d("ul",{},...t.map(e=>d("li",{},v(e)))))}function od(){Ah(),Nh();let t=p("how",HTMLDetailsElement);p("m\
ade").replaceChildren(...$h().flatMap(([e,n])=>[d("dt",{text:e}),d("dd",{},v(n))]),...Ih().flatMap(([e,n])=>[d("dt",{text:e}),
d("dd",{},Oh(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,B(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{Me(t,e.target)||(t.open=!1)})}var cs=["node","edge","other","path","view","focus","story"],Lh=250,Vt={all:"",places:""},pt=null;function sd(){let t=l.
step===null||Rt()!==l.told;return te(Ut,l,t?void 0:["story","theme"])}function id(){let[t,e]=[sd(),te(Ut,l,cs)];pt&&window.
clearTimeout(pt.timer),t===Vt.all?pt=null:e===Vt.places?pt={timer:window.setTimeout(rd,Lh),hash:t}:(rd(),ad("pushState",
t)),pt||(Vt={all:t,places:e})}function rd(){pt&&(Vt={...Vt,all:pt.hash},ad("replaceState",pt.hash),pt=null)}function ad(t,e){
let n=[Ns&&"embed",e].filter(Boolean).join("&");mo(yt?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),po()}
function cd(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function ld(){let t=cd();if(t===Vt.all)return;
pt&&window.clearTimeout(pt.timer),pt=null;let e=eo(t),{selected:n=null,step:o=null,theme:r=l.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&l.story.steps[o]?(y({theme:r}),St(o)):(e.step=o!==null&&l.story.steps[o]?o:null,yt&&(e.view="drawing"),Lt(n,l.selected)?
e.selected=l.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),Vt={all:t,places:te(Ut,l,cs)}}function Ch(){
sl(),ld(),id(),po()}function dd(){al(),cd()||!u.story?ld():(St(0),Vt.places=te(Ut,l,cs)),po();for(let t of["popstate","h\
ashchange"])window.addEventListener(t,Ch);S(()=>[sd()],id)}var Bh=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],Rh=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","The address of this page\
 always holds what you see: copy it to come back, or to show it to others who have the file."];function ud(t,e){return d(
"section",{},d("h3",{text:t}),d("dl",{},...e.map(({label:n,meaning:o})=>d("div",{},d("dt",{text:n}),d("dd",{text:o})))))}
function Ph(){let t=ot("Close the help",()=>p("help",HTMLDialogElement).close()),e=Bh.map(([n,o])=>d("section",{},d("h3",
{text:n}),d("dl",{},...o.map(([r,s])=>d("div",{},d("dt",{},d("kbd",{text:r})),d("dd",{text:s}))))));return[d("div",{class:"\
help-head"},d("h2",{id:"help-title",text:"Help"}),t),...Rh.map(n=>d("p",{text:n})),...e,u.edges.length>0&&ud("Measures o\
f edges",u.edgeMeasures),u.edges.length>0&&ud("Measures of nodes",u.nodeMeasures)]}function Dh(){let t=p("help",HTMLDialogElement);
l.help&&!t.open?t.showModal():!l.help&&t.open&&t.close()}function fd(){let t=p("help",HTMLDialogElement);t.append(...nt(
Ph())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener(
"keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||se(e.target)||!Et(e)||(e.preventDefault(),
y({help:!0}))}),S(()=>[l.help],Dh)}function md(){let t=p("search",HTMLInputElement),e=new be(t,p("suggestions"),p("no-match"),n=>{t.value="",P(L(n))},n=>{t.
value="",Qs(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||se(n.target)||
!Et(n)||(n.preventDefault(),t.focus(),t.select())})}var Fh=120,_h="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Hh="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",jh="Whe\
re you publish the page, give its address instead of the file's name.",re=d("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),ls=d("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),pd=d("p",{class:"hint",id:"share-note"}),hd=d("p",{class:"hint",text:jh}),Oo=d("p",{id:"copied",role:"st\
atus"}),gd=wd("Copy link",re,"Link copied.");async function Wh(t,e){try{await navigator.clipboard.writeText(t.value),Oo.
textContent=e}catch{t.focus(),t.select(),Oo.textContent="This browser does not let the page copy: copy what is selected."}}
function wd(t,e,n){return d("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Wh(e,n)})}function yd(){
let t=window.location.href;re.value=ws(t),pd.textContent=Te(t)?re.value?_h:Hh:"",[re.hidden,gd.hidden]=[!re.value,!re.value],
ls.value=ys(t,ht(u.about.title,Fh)),hd.hidden=!Te(t),Oo.textContent=""}function xd(){return d("div",{class:"share"},d("p",
{class:"share-title",text:"Link to this view"}),pd,re,gd,d("p",{class:"share-title",text:"In another page"}),hd,ls,wd("C\
opy HTML",ls,"HTML copied."),Oo)}var qh={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},Gh={type:"Type",community:"Community"},Uh={system:"As the system",
light:"Light",dark:"Dark"},Vh={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v\
9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.\
1.8-1.1 1.7M8 12.4h.01"};function zh(t){return $("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},$("path",{d:Vh[t]}))}function us(t,e,n){
return d("button",{type:"button",class:"tool",title:e,...n},zh(t),d("span",{class:"tool-name",text:e}))}function ds(t,e,n){
let o=Object.keys(n).map(r=>d("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return S(()=>[l[t]],()=>{for(let r of o)
r.checked=r.value===l[t]}),d("fieldset",{class:"choice",id:`choose-${t}`},d("legend",{text:e}),...o.map(r=>d("label",{},
r,d("span",{text:n[r.value]}))))}function fs(t,e,...n){let o=`menu-${e}`,r=d("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=us(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=d(
"div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener(
"keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&
!Me(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Me(i,c.target)||a(!1)}),r.addEventListener("\
click",c=>{an(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Yh(){let t=fs("Share","share",xd());return B(
t,"button")?.addEventListener("click",yd),t}function bd(){let t=Object.entries(Ml).map(([e,n])=>d("button",{type:"button",
class:"save",text:e,onclick:n}));p("tools").append(ds("view","Shown as",qh),fs("Colours","colours",ds("colours","Colour \
nodes by",Gh),ds("theme","Light or dark",Uh)),fs("Download","download",Tl(),d("p",{class:"hint",text:"What is shown, as \
data:"}),...t),Yh(),us("story","Story",{id:"story-tool","aria-controls":"story",onclick:Fl}),us("help","Help",{"aria-has\
popup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}di();od();za();Vl();md();ja();wa();el();ll();_c();nd();bd();fd();ol();$s();jl();dd();Yo();fe();dl();window.setTimeout(rt,
300);window.graphkit={network:E,data:u,state:l,select:P,update:y,labels:Qt,communityNames:He,visible:x};})();
