// Made from the modules in src by `make page`.
"use strict";
(()=>{function p(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function A(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...vt(n)),o}function vt(t){return t.filter(Boolean)}function N(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function S(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var El={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function q(t){return N("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},N("path",{d:El[t.shape],fill:t.colour}))}
function Ge(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Qr(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function Vt(t,e,n){let o=N("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},N("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function qe(t){return t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}function Ot({
ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function ze(){return!window.matchMedia("(prefers-reduced-motion: reduce)").
matches}function me(t,e){return e instanceof Node&&t.contains(e)}function Ve(t,e){return t instanceof Element?t.closest(
e):null}function Ao(t){let[e,n=""]=ts(t,"#"),[o,r=""]=ts(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function ts(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function es({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function $o(t){return t==="embed"||t.startsWith(
"embed=")}function No(t){let{query:e,hash:n}=Ao(t);return e.some($o)||n.some($o)}function Ke(t){let{base:e,query:n,hash:o}=Ao(
t),r=s=>s.filter(i=>!$o(i));return es({base:e,query:r(n),hash:r(o)})}function Tl(t){let{base:e,query:n,hash:o}=Ao(Ke(t)),
r=pe(t)?e.slice(e.lastIndexOf("/")+1):e;return es({base:r,query:[...n,"embed"],hash:o})}function ns(t){let e=Ke(t);if(!pe(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function pe(t){return t.startsWith("file:")}function os(t,e){let[
n,o]=[Tl(t),e].map(Ml);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Ml(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var rs=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function j(t){let[e,n,o]=t.split("-");return`${Number(o)} ${rs[Number(n)-1]} ${e}`}function he(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${rs[Number(n)-1]} ${e}`:e}function Lt(t,e){return t?t===
e?j(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${j(e)}`:`${t.slice(0,4)===e.slice(0,4)?j(t).slice(0,-5):j(t)}\
 – ${j(e)}`:""}function gt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function ge(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=gt(t);return Number.isFinite(e)&&G(e)===t}function Ye(t){
return t.filter(({date:e})=>e).map(({date:e})=>gt(e)).sort((e,n)=>e-n)}function Je(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function ss(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push($l(n[n.length-1]));return n}function $l(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return is(new Date(Al(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Al(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function is(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Io(t,e){return e==="week"?is(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Nl=32,Xe=80,Il={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function Q(t,e=Nl){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function I(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>Il[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function as(t){let e=I(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function Ze({id:t,title:e,date:n}){let o=Q(e||t,Xe);return n?`${o}\
 · ${j(n)}`:o}function Qe(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function tn(t){return Q(t,Xe)||"No source given"}function Oo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var Ol="https://www.wi\
kidata.org/wiki/";function cs(t){return/^Q[1-9]\d*$/.test(t)?Ol+t:Oo(t)}function kt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function us(t,e){let n=ds(e,"degree"),o=ds(e,"community"),r=kt(e.nodes).map((i,a)=>({...Ll(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=kt(e.edges).map((i,a)=>Cl(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks)Object.assign(a<0?r[i]:Co({nodes:r,edges:s},i,a)??{},{mark:c,note:f});return{about:e.about,
types:kt(e.types),ranks:kt(e.ranks),via:e.via,edgeMeasures:e.edge_measures.map(ls),nodeMeasures:e.node_measures.map(ls),
articles:kt(e.articles),communities:Bl(r),nodes:r,edges:s,relations:kt(e.relations),others:kt(e.others).map(i=>({...i,called:e.
called[i.id]??[i.label]})),unlisted:e.unlisted,ends:Int32Array.from(s.flatMap(({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.
from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.from(s,i=>i.named),mentions:Int32Array.
from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(r,i=>i.documents)}}}function ls(t){return{
...t,values:Float64Array.from(t.values)}}function ds({node_measures:t},e){let n=t.find(({name:o})=>o===e);if(!n)throw new Error(
`The page has no measure "${e}".`);return n.values}function Ll({id:t,label:e,x:n,y:o,size:r},s,i){return{...s,index:t,label:e,
short:Q(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:fs(s.timeline,i),mark:"",note:"",called:i.called[s.
id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule,splits:a.rule!==""&&!i.fixed.includes(a.rule)})),edges:[]}}
function Cl({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,
mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,
first:a.days[i.first],last:a.days[i.last],timeline:fs(i.timeline,a)}}function fs(t,{periods:e}){let n=[];for(let o=0;o<t.
length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Lo=12,lt=-1;function St({communities:t},e){return e<Lo&&t[e].members.length>
1?e:lt}function Bl(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(
n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function Co({
nodes:t,edges:e},n=-1,o=-1){let r=t[n]?.edges.find(s=>Et(e[s],n)===o);return r===void 0?void 0:e[r]}function Et(t,e){return t.
a===e?t.b:t.a}function K(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function O(t){return{kind:"\
node",index:t}}function z(t){return{kind:"edge",index:t}}function Tt(t,e){return t===e||t!==null&&e!==null&&t.kind===e.kind&&
t.index===e.index}function Ft(t){return p(t,HTMLScriptElement).text}var Bo=JSON.parse(Ft("drawn")),u=us(Bo,JSON.parse(Ft("payload")));var tt=No(window.location.href),ms=tt&&No(`#${window.location.hash.slice(1)}`);tt&&(document.documentElement.dataset.embed=
"");function Rl(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},q(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function ps(){tt&&p("drawing").append(Rl());let t=p("whole",HTMLAnchorElement);t.hidden=
!tt;let e=()=>{t.href=Ke(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var nn={period:null,sources:null,article:null,topic:null};function Mt({period:t,sources:e,article:n,topic:o}){return!!(t||
e)||n!==null||o!==null}function hs(t,e){if(!Mt(e))return null;let{period:n,article:o,topic:r}=e,s=r===null?null:Fl(t,r),
i=e.sources&&new Set(e.sources);return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||
s[f]===1)&&(!i||i.has(c))&&(!n||Dl(a,n))))}function Dl(t,[e,n]){return t!==""&&t>=e&&t<=n}function Fl({articles:t,nodePlaces:{
starts:e,articles:n}},o){let r=new Uint8Array(t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function gs({edgePlaces:t,
nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){let s=en(t,r),i=en(e,r);return{weights:s.times,namedWeights:en(n,r).
times,documents:s.documents,mentions:i.times,named:en(o,r).times,articles:i.documents}}function en({starts:t,articles:e},n){
let o=new Int32Array(t.length-1),r=new Int32Array(t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+
1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=1),i=c)}}return{times:o,documents:r}}function ws({nodePlaces:t,edgePlaces:e},{
kind:n,index:o},r){let{starts:s,articles:i}=n==="node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function xs(t,e,n,o){
let r=new Map;for(let s of ws(t,e,n)){let{date:i}=t.articles[s];i&&r.set(Io(i,o),(r.get(Io(i,o))??0)+1)}return[...r].sort(
([s],[i])=>s<i?-1:1)}function ys(t,e,n){let o=ws(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-
1]??"",last:o[0]??""}}function on({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function bs({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function vs({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function ks({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function Ss({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function Ro({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,h],g)=>{let w=a.filter(([M,R])=>M===g&&(!i||i[s?.sentences[R].article??0])),T=[...new Set(
w.map(([,M])=>M))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
T.length:h,sentences:T,marks:new Map(w.map(([,M,R,$])=>[M,[R,$]])),reporters:new Map(w.flatMap(([,M,,,R])=>R===-1?[]:[[M,
R]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var _l=new Intl.NumberFormat("en"),Hl=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),Pl=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),jl=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return _l.
format(t)}function Do(t){return Hl.format(t)}function Es(t){return Pl.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function Ts(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[jl.select(t)]}`}function rn(t,e){
return t.toFixed(e).replace("-","−")}function Ms(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function $s(t){return t<.001?"p < 0.001":`p =\
 ${Do(t)}`}function we(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function Kt(t){return t.reduce((e,n)=>e+n,0)/
t.length}var As=4;function $t(t){return t==="weight"||t==="documents"}function rt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function Yt({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function Fo({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function Ns(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:Fo(t,e).values}function _o({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function xe(t,e){return $t(e)?b(t):rn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function Is({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Es(e)):""}function Os(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function Ls({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<As||s[c]<As),s[a]+=1,s[c]+=1}return r}function dt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...nn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function Jt(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function Cs(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&bs(t,w,e.verb))),i=Ho(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:Ho(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?Ho(t,{...e,communities:[]},s,o.mentions):i,h=Po(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:Po(i.nodes),edgeCount:h.length,drawnIndices:e.all?h:Po(Ls(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:Wl(t,m.nodes)}}function Wl(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=St(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function Ho(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:h,community:g,official:w},T)=>Number(r[h]&&(w||!i||t.types[h].name!==
"person")&&(!s.length||s.includes(St(t,g)))&&o[T]>0));i&&Ul(t,c,n,o),a&&Gl(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let h=0;h<f.length;h+=1){let[g,w]=[t.ends[2*h],t.ends[2*h+1]];!n[h]||!c[g]||!c[w]||(f[h]=m[g]=m[w]=1)}return sn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function sn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function Ul({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function Gl(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let h=Et(t.edges[m],f);!r[m]||
!o[h]||s[h]||(s[h]=1,c.push(h))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function Po(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function Bs(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[Et(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>Et(t.edges[a],e))],edges:i}}function Rs(t,e){
return e.focus!==null||Object.entries(jo(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function jo(t){let{
rank:e,all:n,...o}=dt(t);return o}function ql(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function _(t,e){let n;return()=>{let o=t();
return(!n||!ql(o,n.of))&&(n={of:o,made:e()}),n.made}}var an=5,Uo=20,Xt={selected:null,other:null,hovered:null,sentences:an,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,problem:"",corrections:[],refused:0,
sort:{nodes:["strength",!0],edges:["strength",!0]},...dt(u)},d=Xt,Ds=[],Wo=!1;function y(t){Object.assign(Xt,t),Xt.problem&&
Mt(Xt)&&Object.assign(Xt,nn,{open:!0,refused:Xt.refused+1}),!Wo&&(Wo=!0,queueMicrotask(()=>{Wo=!1,Go()}))}function Go(){
for(let t of Ds)t()}function k(t,e){Ds.push(_(t,e))}function C(t){Tt(t,d.selected)&&d.other===null||y({selected:t,other:null,
hovered:null,sentences:an,neighbours:!1,open:t!==null})}function Fs(t){C(null),y({other:t,open:!0})}function _t(t){Tt(t,
d.hovered)||y({hovered:t})}var ye=class{#t=[];#e=[];key=0;push(e,n){let o=this.#t.push(e)-1;this.#e.push(n);for(let r=o-1>>1;o>0&&this.#t[o]<this.#t[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#t;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#e.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#t,this.#e];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var zl=6;function _s({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:h}of e)r[f]&&(s[m+1]+=1,s[h+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:h}of e)if(r[f])for(let[g,w]of[[m,h],[h,m]]){let T=c[g];c[g]+=1,[a.ends[T],a.edges[T],a.lengths[T]]=[w,f,r[f]]}
return a}function Hs({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function cn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new ye;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Ps(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new ye;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let h=t.starts[m];h<t.starts[m+1];h+=1){let[g,w]=[t.ends[h],t.edges[h]],T=(i.get(m)??0)+t.lengths[h];r.has(g)||s.has(
w)||T>=(i.get(g)??1/0)||(i.set(g,T),a.set(g,[m,w]),f.push(T+o[g],g))}}return Vl(n,a,i.get(n)??0)}function Vl(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function js(t,e,n,o=zl){let[r,s]=e<n?[e,n]:[n,e],i=cn(t,s),a=e===n?null:Ps(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Kl(t,c,i)),f=[...new Map(f.map(h=>[h.edges.join(),h])).values()].sort(
Yl);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Jl)}function Kl(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,T)=>g[T]===
w)),m=new Set(f.map(({edges:g})=>g[a])),h=Ps(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(h){let g=[...o.nodes.slice(
0,a),...h.nodes];s.push({nodes:g,edges:[...c,...h.edges],length:i+h.length})}i+=t.lengthOf[o.edges[a]]}return s}function Yl(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Jl({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Us(t,e){let n=kt(t.sentences),o=Zl(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(h=>h[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,h)=>!o.get(c)?.has(h)).map(m=>m[2]),i=c=>Ws(r.map((f,m)=>f.
flatMap(h=>c(h).filter(g=>g===m).map(()=>n[h].article)))),a=c=>Ws(t.edges.map((f,m)=>f.filter(h=>c(h,m)).map(h=>n[st(h)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Xl(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,h]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[T,M]=[s(m),s(h)];return T.includes(g)&&M.includes(w)||T.includes(w)&&M.includes(
g)}),namedNodePlaces:i(s)}}function Xl(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Zl(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Ws(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function st(t){
return Array.isArray(t)?t[0]:t}function qo({sentences:t},e,n){return n?e.filter(o=>n[t[st(o)].article]):e}function Gs({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function Zt({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function zo(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(Zt(t,st(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(st(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function qs(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[st(o)],s=!Array.isArray(o)&&Zt(t,st(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Ql=120;function zs(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Ql)),r=[...e].sort((s,i)=>st(s)-st(i));return zo(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function ln(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Ks="so sentences and the filters by period, source, topic and article are missing; all else works, and",td=`This bro\
wser lacks DecompressionStream, ${Ks} a current Firefox, Chrome, Edge or Safari shows everything.`,ed=`This file's sente\
nces are damaged, ${Ks} a fresh copy of the file shows everything.`,Vs,Vo=null;function ut(){return Vs??=d.problem?Promise.
resolve(null):od().catch(nd),Vs}function it(){return Vo}function Ys(){Js()&&!("DecompressionStream"in window)&&y({problem:td})}
function Js(){return Ft("evidence").startsWith('"')}function nd(){return y({problem:ed}),null}async function od(){let t=Ft(
"evidence");return Vo=Us(JSON.parse(Js()?await rd(JSON.parse(t)):t),u),y({}),Vo}async function rd(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function Xs(){return[d.period,d.sources,d.article,d.topic,Mt(d)&&it()]}var be=_(Xs,()=>{let t=it(),e=t&&hs(t,d);return{chosen:e,
counts:t&&e?gs(t,e):u.counts}}),Y=_(()=>[d.rank,be()],()=>Ns(u,d.rank,be().counts)),sd=_(()=>[Y(),be().counts.weights],()=>Os(
Y(),be().counts.weights)),x=_(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,d.verb,d.communities,d.officials,d.all,d.
isolates,d.focus,...Xs()],()=>({...Cs(u,d,be(),sd),waiting:Mt(d)&&!it()})),Zs=_(()=>[x(),Y()],()=>_o(u,x().edges,Y())),Qs=_(
()=>[x()],()=>_o(u,x().edges,x().weights)),ve=_(()=>[x(),Y()],()=>_s(u,x().edges,Y())),Qt=_(()=>d.path?[d.path.a,d.path.
b,ve(),d.avoided,d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];
let r=u.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return js(Hs(u,ve(),t,r),t.a,t.b)});function wt(){let t=Qt();
return t[Math.min(Math.max(d.path?.number??0,0),t.length-1)]??null}var id=_(()=>[x(),Y()],()=>new Map);function te(t){if(t.
kind==="edge")return{nodes:K(u,t),edges:[t.index]};let e=id(),n=e.get(t.index)??Bs(u,t.index,x(),Y());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function dn(t){let[e,{chosen:n}]=[it(),x()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index].timeline:xs(e,t,n,u.about.period)}function ti(t){let[e,{chosen:n}]=[it(),x()];return!e||!n?(t.kind==="\
node"?u.nodes:u.edges)[t.index]:ys(e,t,n)}function un(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var ei=10.5,ad=22,cd=5,ld=60,ni=2,dd=6,xt='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',Ko=[];function ud(t){if(!Ko[t.index]){let e=at(p("overlay",HTMLCanvasElement));e.font=`100px\
 ${xt}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);Ko[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return Ko[t.index]}function fd(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),ei),ad))/2}function fn(t,e,n=ni,o=fd(t,e)){let{width:r,above:s,
below:i}=ud(t),[a,c]=[o*r,o*(s+i)],f=ke(t,e),[m,h]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,h],[f.left-2*n-a,h],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,T])=>({node:t.index,letters:o,
baseline:T+o*s,left:w,top:T,right:w+a,bottom:T+c}))}function ke(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function md(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function Yo(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=un();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,cd),...s]),m=new Set([...f,...r?t.slice(0,ld):[]]);for(let g of e)a.add(
ke(u.nodes[g],n),g);let h=[];for(let g of t){let w=s.includes(g)?dd:ni,T=fn(u.nodes[g],n,w),M=fn(u.nodes[g],n,w,ei),R=W=>W.
left>=c.left&&W.right<=c.right&&W.top>=c.top&&W.bottom<=c.bottom,$=W=>R(W)&&!a.hit(W,g),nt=W=>R(W)&&!a.hit(W,g,s.includes(
g)?0:g),ot=T.find($)??M.find($)??(m.has(g)?M.find(nt):void 0)??(f.has(g)?md(M,c).find(nt):void 0);ot&&(a.add(ot,-1),h.push(
ot))}return h}function at(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var mn=28,pd=.02,oi=1.6,hd=1.6,gd=6,wd=3.5,xd=5,yd=.8,ft={upright:!1,across:1,down:1};function ri({x:t,y:e}){let[n,o]=ft.
upright?[-e,t]:[t,e];return{x:n*ft.across,y:o*ft.down}}function si({x:t,y:e}){let[n,o]=[t/ft.across,e/ft.down],[r,s]=ft.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function ii(){let{clientWidth:t,clientHeight:e}=p("network"),
n=pn(1);if(ft.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),ft.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(ft,vd());for(let s of u.nodes)[s.x,s.y]=[s.x*ft.across,s.y*ft.down];let{scale:o}=hn(),r=Math.min(Math.max(
wd/o-gd,0),xd);r&&bd(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,yd/o),2.5)}function bd(t){let e=u.nodes.map(r=>ke(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let h of[r,a])o[h]=Math.min(o[h],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function vd(){
let{scale:t}=hn(),{wide:e,high:n}=ai(),{left:o,top:r,right:s,bottom:i}=pn(t),a=c=>Math.min(Math.max(c,1),hd);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function ai(){let{clientWidth:t,clientHeight:e}=p("network"),n=mn+(p("note").hidden?0:
p("note").offsetHeight);return{wide:Math.max(t-2*mn,50),high:Math.max(e-mn-n,50),below:n}}function hn(){let{wide:t,high:e,
below:n}=ai(),[o,r]=[pd,2*oi];for(let a=0;a<14;a+=1){let c=(o+r)/2,{left:f,top:m,right:h,bottom:g}=pn(c);c<=oi&&(h-f)*c<=
t&&(g-m)*c<=e?o=c:r=c}let s=pn(o),i={x:(s.left+s.right)/2,y:(s.top+s.bottom)/2};return{scale:o,position:i,offset:{x:0,y:(mn-
n)/2}}}function pn(t){let e=p("network").clientWidth/8,n=x().nodeIndices.flatMap(r=>{let s=u.nodes[r],i=ke(s,t);if(!s.labelled)
return[i];let{left:a,right:c,bottom:f}=fn(s,t)[0],m=Math.max(0,(c-a-e)/2);return[i,{left:a+m,right:c-m,top:i.top,bottom:f}]}),
o={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let r of n)o.left=Math.min(o.left,r.left/t),o.top=Math.min(o.top,r.top/t),
o.right=Math.max(o.right,r.right/t),o.bottom=Math.max(o.bottom,r.bottom/t);return n.length?o:{left:-1,top:-1,right:1,bottom:1}}var kd=1.5,Sd=2,Ed=.3,ci=Array.from({length:Lo},(t,e)=>`community-${e+1}`),li="community-other",gn=null;function di(){return gn||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function ui(){return`${di()} ${d.colours}`}function wn(){let t=document.documentElement;
t.dataset.theme=di(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:ui(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),communities:Object.fromEntries([...ci,li].map(o=>[o,n(o)]))}}var Ct=wn();function B(){return Ct}function fi(){
return Ct.name===ui()?!1:(Ct=wn(),!0)}function Jo(t,e){gn=t,Ct=wn();try{return e()}finally{gn=null,Ct=wn()}}function Se(t){
return Xo(St(u,t))}function Xo(t){return t===lt?li:ci[t]}function xn(t){let e=d.colours==="community"?Ct.communities[Se(
t.community)]:u.types[t.type].colour;return t.observer?{fill:Ct.ground,border:e}:{fill:e,border:Ct.ground}}function yn({
observer:t,size:e},n){return Math.min(t?Sd:kd,Ed*e*n)}function mi(t){let{fill:e,border:n}=xn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}ii();var pi=new vis.DataSet(u.nodes.map(mi)),E=new vis.Network(p("network"),{nodes:pi,
edges:[]},JSON.parse(Ft("options")));function hi(){pi.update(u.nodes.map(mi))}var Td=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),gi=0,bn=_(()=>[d.moved],()=>{let t=[...Td];for(let[e,n,o]of d.moved)t[e]=ri(
{x:n,y:o});return{places:t}});function Ee(){return gi}function vn(t){gi+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(u.nodes[o],
{x:e,y:n}),Object.assign(E.body.nodes[o],{x:e,y:n})})}function kn(t,e){let{x:n,y:o}=si(e),r=d.moved.filter(([s])=>s!==t);
y({moved:[...r,[t,n,o]]})}var Md=400,$d=5,Ad=1.5,wi=3,Nd=.11,Id=.012,Od=.8,bi=13,vi=16,ki=_(()=>[x(),Ee()],()=>{let t=[];if(u.nodes.length<=Md)return t;
let{nodes:e,nodeIndices:n}=x(),o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({members:r},s)=>{
let i=r.filter(a=>e[a]);i.length>=$d&&t.push(Ld(s,i,2*o*Id))}),t});function Ld(t,e,n){let o={x:xi(e.map(a=>u.nodes[a].x)),
y:xi(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(a)-r(c)||a-c).slice(
0,Math.ceil(Od*e.length)).flatMap(a=>Cd(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Bd(i)}}function Cd({
x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.sin(s)}})}function xi(t){
return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Bd(t){let e=[...t].sort((n,o)=>n.x-o.x||n.y-o.y);return[...yi(
e),...yi(e.reverse())]}function yi(t){let e=[];for(let n of t){for(;e.length>1&&Rd(e[e.length-2],e[e.length-1],n);)e.pop();
e.push(n)}return e.slice(0,-1)}function Rd(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-t.x)<=0}function Si(t,e){return Math.
min(Math.max((wi-t/e)/(wi-Ad),0),1)}function Sn(t,e,n,o){let r=Si(n,o);if(r){t.globalAlpha=Nd*r;for(let{community:s,corners:i}of ki()){
t.fillStyle=B().communities[Se(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=
1}}function Ei(t,e,n){let o=[];if(Si(t,e)<.5)return o;let r=un(),s=at(p("overlay",HTMLCanvasElement));s.font=Mi();for(let{
community:i,middle:a}of ki()){let{nodes:c}=x(),m=u.communities[i].members.filter($=>c[$]).slice(0,3).map($=>u.nodes[$].short),
h=Math.max(...m.map($=>s.measureText($).width))/2,g=vi*m.length,w=($,nt,ot)=>Math.max(Math.min($,ot),nt),T=w(a.x*t,n.left*
t+h,n.right*t-h),M=w(a.y*t-g/2,n.top*t,n.bottom*t-g),R=[0,-g,g].map($=>({lines:m,left:T-h,right:T+h,top:M+$,bottom:M+$+g})).
find($=>$.top>=n.top*t&&$.bottom<=n.bottom*t&&!r.hit($,i));R&&(r.add(R,-1),o.push(R))}return o}function Ti(t,{lines:e,left:n,
right:o,top:r},s){t.font=Mi(),t.textAlign="center",t.textBaseline="alphabetic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=
B().ground,t.fillStyle=B().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+o)/2,s.y+r+a*vi+bi];t.strokeText(i,c,f),t.fillText(i,c,
f)})}function Mi(){return`600 ${bi}px ${xt}`}var $i=120,ee=p("overlay",HTMLCanvasElement),J=document.createElement("canvas"),D={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function mt(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:E.getScale()}}function Te(t=0){D.until=
performance.now()+t+$i,window.clearTimeout(D.timer),D.timer=window.setTimeout(()=>{D.timer=0,D.blurred&&E.redraw()},t+$i)}
function Zo(){window.clearTimeout(D.timer),D.timer=0,En()}function En(){D.sharp=null,D.pictured=null}function Tn(){return D.
blurred}function Ai(){let t=Fd(),e=o=>o.width===t.width&&o.height===t.height,n=D.timer!==0&&performance.now()<D.until;n&&
!D.pictured&&D.sharp&&e(ee)&&Dd(t,D.sharp),D.blurred=n&&D.pictured!==null&&e(J),E.body.nodeIndices=D.blurred?[]:x().nodeIndices}
function Qo(){D.sharp=mt(),D.pictured=null}function Dd(t,e){if((J.width!==t.width||J.height!==t.height)&&(J.width=t.width,
J.height=t.height),![t,ee].every(({width:o,height:r})=>o&&r))return;let n=at(J);n.clearRect(0,0,J.width,J.height),n.drawImage(
t,0,0),n.drawImage(ee,0,0),at(ee).clearRect(0,0,ee.width,ee.height),D.pictured=e}function Ni(t){if(!D.pictured||!J.width||
!J.height)return;let e=J.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=mt(),s=r/D.pictured.scale,i=Math.round((n-D.pictured.
x*s)*e),a=Math.round((o-D.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(J,i,a,Math.round(J.width*s),
Math.round(J.height*s)),t.restore()}function Fd(){let t=p("network").querySelector("canvas");if(!t)throw new Error("vis-\
network has no canvas.");return t}var _d={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Mn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${xt}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=B().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
B().ink,t.fillText(u.nodes[e.node].short,r,s)}function Ii(t,e){let{clientWidth:n,clientHeight:o}=p("overlay");t.font=`15\
px ${xt}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=B().ink,t.fillText(e,n/2,o/2)}function Oi(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25),t.strokeStyle=o?B().accent:B().
brightEdge,tr(t,e,n),t.globalAlpha=1}function tr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+
o.x*n.scale,n.y+o.y*n.scale),t.lineTo(n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function $n(t,e,n){let{fill:o,border:r}=xn(
e),{shape:s}=u.types[e.type];An(t,s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=yn(
e,n.scale),t.strokeStyle=r,t.stroke()}function er(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];An(t,u.types[e.type].
shape,s,i,e.size*n.scale+r+1),t.lineJoin="round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function An(t,e,n,o,r){if(t.beginPath(),
e==="square")t.rect(n-r,o-r,2*r,2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of _d[e])t.lineTo(n+s*r,
o+i*r);t.closePath()}}var nr=4,Hd=.5,Pd=52,Li=350,or=1,rr={left:-1/0,right:1/0,top:-1/0,bottom:1/0},ne=!0,sr=0;function Bt(){return rr.left>-1/0}
function Nn(){return sr}function Ht(t=!1){ne=!0,At({...ir(),animated:t})}function ir(){let{scale:t,position:e,offset:n}=hn(),
o=p("network").clientWidth/2-nr,r=p("network").clientHeight,[s,i]=[nr-r/2-n.y,r/2+n.y-nr];return rr={left:e.x-o/t,right:e.
x+o/t,top:e.y+s/t,bottom:e.y+i/t},or=t,{position:e,scale:t,offset:n}}function pt(){return{scale:or,frame:rr}}function Ci(){
return ne}function In(){ne=!1,sr+=1}function At({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){sr+=1;let r=o&&ze();
r&&Te(Li),E.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:Li,easingFunction:"easeInOutQuad"}})}function oe(t){
ne=!1;let e=Math.min(Math.max(E.getScale()*t,or/4),10);At({position:E.getViewPosition(),scale:e,animated:!0})}function Bi(t,e){
ne=!1;let{x:n,y:o}=E.getViewPosition(),r=E.getScale();Te(),At({position:{x:n+t/r,y:o+e/r},scale:r})}function Ri(){if(!d.
selected)return;let t=K(u,d.selected).map(c=>u.nodes[c]),[e,n]=[On(),jd()],{clientWidth:o,clientHeight:r}=p("network");if(t.
every(c=>{let f=E.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;ne=!1;let i={x:Kt(t.map(c=>c.
x)),y:Kt(t.map(c=>c.y))},a=e?Math.max(E.getScale(),Hd):E.getScale();At({position:i,scale:a,offset:{x:-n/2,y:-e/2},animated:!0})}
function jd(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));return t&&d.open?Math.
min(t,.88*p("network").clientWidth):0}function On(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--sheet"));return t&&d.open?t*(p("panel").parentElement?.clientHeight??0)-Pd:0}var Wd=350,Ud=600,Gd=2500,re=null,ar=0;function Ln(){return re}function Me(){re&&(window.cancelAnimationFrame(ar),vn(re.
places),re=null,Zo())}function Hi(t,e,n){let o=u.nodes.map(({x:M,y:R})=>({x:M,y:R}));if(window.cancelAnimationFrame(ar),
re=null,vn(t),Zo(),!Bt())return;let[r,s]=[Di(),ir()],{nodeIndices:i,drawnIndices:a}=x(),c=Math.max(...i.map(M=>Math.hypot(
o[M].x-t[M].x,o[M].y-t[M].y)),0),f=i.length<=Ud&&a.length<=Gd;if(c*r.scale<1||!f||!ze()){e?At({...s,animated:c*r.scale<1}):
E.redraw();return}e&&At(s);let m=e?Di(s):r;re={places:t,scale:m.scale,labels:n()};let[h,g]=[performance.now(),Nn()],w=()=>{
let M=Math.min((performance.now()-h)/Wd,1),R=M*M*(3-2*M);if(M===1)return T();vn(t.map(($,nt)=>Fi(o[nt],$,R))),Nn()===g?_i(
Fi(r,m,R),r.scale*(m.scale/r.scale)**R):E.redraw(),ar=window.requestAnimationFrame(w)},T=()=>{Me(),Nn()===g?_i(m,m.scale):
E.redraw()};w()}function Di(t){let{position:e,scale:n,offset:o}=t??{position:E.getViewPosition(),scale:E.getScale(),offset:{
x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Fi(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}function _i({
x:t,y:e},n){E.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var H=p("overlay",HTMLCanvasElement),qd=2500,zd=2500,$e=_(()=>[E.getScale(),pt().frame,x(),Ee()],()=>Ei(E.getScale(),pt().
scale,pt().frame)),Pt=_(()=>[E.getScale(),pt().frame,x(),Ee()],()=>{let t=E.getScale(),{scale:e,frame:n}=pt(),{nodeIndices:o}=x(),
r=H.clientWidth*H.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/zd)),i=r<o.length*qd,a=t===e?[...$e(),Vd(n,t)]:$e();return Yo(
s,o,t,n,{crowd:i,taken:a})});function Vd(t,e){let{offsetLeft:n,offsetTop:o}=p("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-H.clientWidth+n,top:s-H.clientHeight+o,right:r,bottom:s}}function Ae(){if(!Bt())return;let t=at(H),e=window.devicePixelRatio||
1,[n,o]=[H.clientWidth,H.clientHeight];(H.width!==Math.round(n*e)||H.height!==Math.round(o*e))&&(H.width=Math.round(n*e),
H.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),cr(t,mt())}function Kd(){let t=wt(),e=t?null:
d.selected??d.hovered,n=t?Yd(t):e&&Jd(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Tt(o,e)&&Xd(n,o);
return n}function Yd({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Jd(t){return{...te(t),ringed:K(u,t),accented:new Set,pointed:[]}}function Xd(t,e){for(let n of K(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...K(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function cr(t,e){if(u.nodes.length&&!x().nodeIndices.length)return Ii(t,"The f\
ilters leave nothing to show.");let n=Kd(),o=new Set(n?n.nodes:[]),r=Ln();if(r)Zd(t,r,e,o);else for(let s of $e())Ti(t,s,
e);for(let s of r?[]:Pt())!o.has(s.node)&&Pi(s,e)&&Mn(t,s,e);n&&(t.globalAlpha=B().veil,t.fillStyle=B().ground,t.fillRect(
0,0,H.clientWidth,H.clientHeight),t.globalAlpha=1,Qd(t,n,e))}function Zd(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];Mn(t,i,{
...r,x:r.x+f,y:r.y+m})}}function Pi({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<H.clientWidth&&s+o>0&&s+
n<H.clientHeight}function Qd(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=pt();for(let c of[...n].reverse())
Oi(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())$n(t,u.nodes[c],i);for(let c of o)er(t,u.nodes[c],i,B().accent,
2.5);for(let c of s)o.includes(c)||er(t,u.nodes[c],i,B().ink,1.5);for(let c of Yo([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))Pi(c,i)&&Mn(t,c,i,o.includes(c.node))}var Wi=5,tu=5,eu=40;function ji(t,e=0){let n=mt(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Gi(o,r,(Wi+e)/n.scale)??
nu(t.x-n.x,t.y-n.y);if(s!==null)return O(s);let i=ou(o,r,(tu+e/2)/n.scale);return i===null?null:z(i)}function Ui(t){let e=mt();
return Gi((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,Wi/e.scale)}function Gi(t,e,n){let o=null,r=1/0;for(let s of qi().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function nu(t,e){if(d.selected)return null;let n=Pt().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function ou(t,e,n){let o=null,r=n;for(let s of qi().
edges){let i=u.edges[s],a=ru(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function qi(){let{nodeIndices:t,
drawnIndices:e}=x();if(!d.selected)return{nodes:t,edges:e};let n=te(d.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function ru(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function zi(){let t=p("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&p("network").contains(n.target)))return _t(null);if(n.buttons)return Ne();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=ji(r);_t(s),su(s,
r)},eu)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),_t(null),Ne()}),E.on("click",({pointer:n,event:o})=>{Ne(),
C(ji(n.DOM,o?.pointerType==="touch"?8:0))}),E.on("zoom",Ne)}function su(t,e){if(!t)return Ne();let n=p("tip");n.replaceChildren(
...iu(t)),n.hidden=!1;let o=Math.min(e.x+14,p("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>p("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,p("network").classList.add("pointing")}function iu(t){if(t.kind==="node"){let o=u.nodes[t.index];return[S(o.label,"s\
trong"),l("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},S(u.nodes[e.a].label)," – ",
S(u.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function Ne(){p("tip").hidden=!0,p("network").classList.
remove("pointing")}var au=6,U=null;function Vi(){return U!==null}function cu(t){if(U)return lr();if(t.button||t.shiftKey||!t.isPrimary)return;
Ln()&&(Me(),E.redraw());let e=p("drawing").getBoundingClientRect(),n=Ui({x:t.clientX-e.left,y:t.clientY-e.top});if(n===null||
t.pointerType==="touch"&&!lu(n))return;let{x:o,y:r}=u.nodes[n];U={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.clientY},
home:{x:o,y:r},moves:!1},E.interactionHandler.options.dragView=!1}function lu(t){return d.selected?.kind==="node"&&d.selected.
index===t}function du({pointerId:t,clientX:e,clientY:n}){if(!U||t!==U.pointer)return;let[o,r]=[e-U.from.x,n-U.from.y];if(!U.
moves&&Math.hypot(o,r)<au)return;U.moves=!0;let{scale:s}=mt();Object.assign(u.nodes[U.node],{x:U.home.x+o/s,y:U.home.y+r/
s}),y({hovered:O(U.node)}),Ae()}function lr(t){if(!U||t&&t.pointerId!==U.pointer)return;let{node:e,home:n,moves:o}=U;if(U=
null,E.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?kn(e,{x:r,y:s}):Object.
assign(u.nodes[e],n)}function Ki(){p("network").addEventListener("pointerdown",cu,{capture:!0}),window.addEventListener(
"pointermove",du),window.addEventListener("pointerup",lr),window.addEventListener("pointercancel",()=>lr())}var uu=1500,fu=.25;function mu(){let t=x().drawnIndices.length>uu?fu:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function Cn(t,e){let n=mu();t.strokeStyle=B().edge;for(let o of x().drawnIndices){let r=u.edges[o];
t.lineWidth=r.width*e.scale,t.globalAlpha=n(r),tr(t,r,e)}t.globalAlpha=1}function dr(t){return t!==lt?u.communities[t].name:St(u,0)===lt?"No communities":"Smaller communities"}function ur(){return[
...x().communityCounts].sort(([t],[e])=>+(t===lt)-+(e===lt)||t-e).map(([t,e])=>({community:t,colour:Xo(t),text:dr(t),count:e}))}
function fr(t){return!d.communities.length||d.communities.includes(t)}function pu(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...ur().map(hu)),e&&A(t,`[data-community="${e}"]`)?.focus())}function hu({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:fr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},Ge(e),S(n),l("span",{class:"type-count",text:b(o)})))}function Yi(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});p("legend").after(t),k(()=>[d.colours,x()],()=>pu(t))}function X(t,e){let n=p(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,class:"\
hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);let r=(o.
getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=vt([...r,e&&`${t}-idle`]).join(" ");s?o.setAttribute(
"aria-describedby",s):o.removeAttribute("aria-describedby")}}function mr(t,e,n,o){let r=p(t,HTMLInputElement);X(t,e.length<
2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener("input",
()=>y({[n]:e[Number(r.value)]})),k(()=>[d[n]],()=>{let s=v(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).length-1,
0)),r.setAttribute("aria-valuetext",`at least ${s}`),p(`${t}-text`).textContent=s})}function Bn(t,e,n){let o=p(t,HTMLInputElement);
o.addEventListener("change",()=>y(n(o.checked))),k(()=>[e()],()=>{o.checked=e()})}function se(t,e,n,o){let r=p(t,HTMLSelectElement);
r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener("change",()=>y(o(r.value))),
k(()=>[n()],()=>{r.value=n()})}var gu=12,et=Qe(u.articles);function Ji(t){return t.length===1?tn(t[0]):`${b(t.length)} of ${b(et.length)} sources`}function pr(t){
let e=et.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===et.length?null:e})}function wu({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??et.map(o=>o.name));e.checked?n.add(t):n.delete(t),pr(n)}});
return e}function xu({name:t,count:e},n){return l("label",{class:"switch"},n,S(tn(t)),l("span",{class:"type-count",text:b(
e)}))}function Xi(){let t=et.map(wu),e=et.map((s,i)=>xu(s,t[i]));p("sources").replaceChildren(...e);let n=p("source-sear\
ch",HTMLInputElement);n.hidden=et.length<gu;let o=et[0]?.name?"All articles are of one source.":"No article names its so\
urce.";X("sources",et.length<2&&o),n.addEventListener("input",()=>{let s=I(n.value);e.forEach((i,a)=>{i.hidden=!I(tn(et[a].
name)).includes(s)})});let r=()=>et.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);p("sources-all").addEventListener("cl\
ick",()=>pr(new Set([...d.sources??[],...r()]))),p("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
et.map(({name:i})=>i));for(let i of r())s.delete(i);pr(s)}),k(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(et[a].name)})})}var Zi={types:()=>d.types.every(Boolean)?"":yu(),minimum:()=>d.minimum>1?`At least ${v(d.minimum,"sentence")}`:"",focus:()=>d.
focus?`Within ${v(d.focus.depth,"step")} of ${u.nodes[d.focus.node].short}`:"",rank:()=>d.rank===dt(u).rank?"":`Ranked b\
y ${rt(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>1?`At least ${v(d.minimumDocuments,"article")}`:"",verb:()=>d.
verb===null?"":`Edges that say “${d.verb}”`,communities:()=>bu(),period:()=>d.period?Lt(...d.period):"",sources:()=>d.
sources?Ji(d.sources):"",topic:()=>d.topic===null?"":`Articles that name ${u.nodes[d.topic].short}`,article:()=>d.article===
null?"":Ze(u.articles[d.article]),officials:()=>d.officials?"Officials and what they are connected with":"",isolates:()=>d.
isolates?"":"No nodes without an edge",all:()=>"",moved:hr};function hr(){return d.moved.length?`${v(d.moved.length,"nod\
e")} moved`:""}function yu(){let t=u.types.filter((e,n)=>d.types[n]).map(({plural:e})=>e.toLowerCase());return t.length?
`Only ${t.join(", ")}`:"No types"}function bu(){let{communities:t}=d;return t.length===1?`Community of ${dr(t[0])}`:t.length?
`${b(t.length)} communities`:""}function Qi(){return Object.entries(Zi).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}
var vu=new Set(["types","minimum"]);function ku(t){let e={...dt(u),focus:null,moved:[]};y({[t]:e[t]})}function Su(){let t=Object.
entries(Zi).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),e=t.filter(({name:s})=>!vu.has(s)),n=p("chips"),o=n.
contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(...e.map(({name:s,text:i})=>l("button",{type:"butt\
on",class:"chip",onclick:()=>ku(s),"aria-label":s==="moved"?`Put back: ${i}`:`Remove filter: ${i}`},S(i,"span"),l("span",
{"aria-hidden":"true",text:"×"})))),p("reset").hidden=!t.length;let r=e.filter(({name:s})=>s!=="focus"&&s!=="moved").length;
p("more-count").textContent=r?`${r} in use`:"",o&&(A(n,"button")??A(p("more-filters"),"summary"))?.focus()}function ta(){
p("reset").addEventListener("click",()=>{y({...dt(u),focus:null,moved:[]}),(p("minimum-filter").hidden?p("drawing"):p("m\
inimum")).focus()}),k(()=>[x(),d.moved],Su)}var jt=16,Eu=400;function Dn(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*jt,s=Qi(),i=[p("counts").textContent,
hr(),u.about.built&&`built ${j(u.about.built)}`],a=n?[...Rn(u.about.title,r,1.5*o,!0),...Rn(i.filter(Boolean).join(" · "),
r,o),...Rn(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...$u(Tu(),r,o),...Rn(e,r,o)];return{above:a,below:c,top:ea(
a),bottom:ea(c)}}function Ie(t,e,n){let o=n+jt/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=oa(r);
let s=jt;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=na(r),t.fillStyle=B().
ink,t.fillText(i,s+(a?wr(r):0),o),s+=Fn(r,i)+(a?wr(r):0)+jt}}function Tu(){let t=u.types.flatMap((r,s)=>{let i=x().nodeIndices.
some(c=>u.nodes[c].type===s),a=d.colours==="community"?B().muted:r.colour;return i?[{text:r.plural,sign:gr(r.shape,a)}]:
[]}),e=x().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",sign:gr("square",B().muted,!0)},o=d.colours===
"community"?ur().filter(({community:r})=>fr(r)).map(({colour:r,text:s})=>({text:s,sign:gr("dot",B().communities[r])})):[];
return[...t,...e?[n]:[],...o]}function gr(t,e,n=!1){return(o,r,s,i)=>{An(o,t,r,s,i),o.fillStyle=n?B().ground:e,o.fill(),
n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function Rn(t,e,n,o=!1){let r={letters:n,strong:o,parts:[]},s=[];for(let i of Q(
t,Eu).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Fn(r,a)<=e?s[s.length-1]=a:s.push(...Mu(
r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function Mu(t,e,n){let o=[""];for(let r of e){let s=o[o.
length-1]+r;o[o.length-1]&&Fn(t,s)>n?o.push(r):o[o.length-1]=s}return o}function $u(t,e,n){let o=[],r=0;for(let{text:s,sign:i}of t){
let a={text:Q(s,60),sign:i},c={letters:n,parts:[]},f=Fn(c,a.text)+wr(c)+jt;f>r+jt&&(o.push({letters:n,parts:[]}),r=e),o[o.
length-1].parts.push(a),r-=f}return o}function na({letters:t,strong:e=!1}){return`${e?"600 ":""}${t}px ${xt}`}function oa({
letters:t}){return Math.round(1.5*t)}function wr({letters:t}){return 1.5*t}function Fn(t,e){let n=at(H);return n.font=na(
t),n.measureText(e).width}function ea(t){return t.length?t.reduce((e,n)=>e+oa(n),0)+jt:0}var ra=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function P(t){return String(Math.round(t*100)/100)}var Oe=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#t=[];#e=null;#n;constructor(e){this.#n=e}beginPath(){this.#t=[],this.#e=null}moveTo(e,n){this.#t.push(`M${P(e)} ${P(
n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${P(e)} ${P(n)}`)}rect(e,n,o,r){this.#t.push(`M${P(e)} ${P(n)}h${P(
o)}v${P(r)}h${P(-o)}z`)}arc(e,n,o){let[r,s]=[P(o),P(2*o)];this.#t.push(`M${P(e-o)} ${P(n)}a${r} ${r} 0 1 0 ${s} 0a${r} ${r}\
 0 1 0 -${s} 0z`)}closePath(){this.#t.push("z")}fill(){this.#i().setAttribute("fill",String(this.fillStyle))}stroke(){this.#s(
this.#i())}fillRect(e,n,o,r){let s={x:P(e),y:P(n),width:P(o),height:P(r)};this.#o(N("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){
let r=this.#r(e,n,o);r.setAttribute("fill","none"),r.setAttribute("aria-hidden","true"),this.#s(r)}fillText(e,n,o){this.#r(
e,n,o).setAttribute("fill",String(this.fillStyle))}#r(e,n,o){let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=N("tex\
t",{x:P(n),y:P(o),"font-size":s});return i.textContent=e.replace(ra," "),r&&i.setAttribute("font-weight",r.trim()),this.
textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(i)}#s(e){e.setAttribute("stroke",String(this.strokeStyle)),
e.setAttribute("stroke-width",P(this.lineWidth)),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","round")}#i(){
return this.#e??=this.#o(N("path",{d:this.#t.join(""),fill:"none"})),this.#e}#o(e){return this.globalAlpha<1&&e.setAttribute(
"opacity",P(this.globalAlpha)),this.#n.append(e),e}};function sa(t,e,n){let o=N("title",{},t.replace(ra," "));return N("\
svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":xt,role:"img"},o)}function ia(t){return`<?xml version="1.0"\
 encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var _n=2,Au=18,Nu=100;function aa({ground:t,credit:e}){return Jo(t,()=>ca(Dn(H.clientWidth,{credit:e})))}function ca(t){
let[e,n]=[H.clientWidth,H.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*_n,height:o*_n}),s=at(r);return s.scale(
_n,_n),s.fillStyle=B().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
da(s),s.restore(),Ie(s,t.above,0),Ie(s,t.below,t.top+n),r}function la({ground:t,credit:e}){return Jo(t,()=>{let[n,o]=[H.
clientWidth,H.clientHeight],r=Dn(n,{credit:e}),s=r.top+o+r.bottom,i=sa(u.about.title,n,s),a=new Oe(i);a.fillStyle=B().ground,
a.fillRect(0,0,n,s);let c=N("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),da(new Oe(c)),Ie(
a,r.above,0),Ie(a,r.below,r.top+o),i})}function da(t){let e=mt();Sn(t,e,e.scale,pt().scale),Cn(t,e);for(let n of x().nodeIndices)
$n(t,u.nodes[n],e);cr(t,e)}function ua(t){let{sentences:e}=d;window.addEventListener("beforeprint",()=>{document.documentElement.
dataset.printing="",t();let n=ca(Dn(H.clientWidth,{titled:!1,letters:Au}));n.id="picture",p("drawing").append(n),{sentences:e}=
d,y({sentences:Math.max(e,Nu)})}),window.addEventListener("afterprint",()=>{document.getElementById("picture")?.remove(),
delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var fa={x:0,y:0,scale:1},ma=0;function Iu(){let t=E.getScale();if(t!==ma){ma=t;for(let e of u.nodes)E.body.nodes[e.index].
options.borderWidth=yn(e,t)}}function Ou(t){if(Tn())return Ni(t);Iu(),Sn(t,fa,E.getScale(),pt().scale),Cn(t,fa)}function Lu(){
Tn()||!Bt()||(Ae(),Qo())}function Cu(){if(Bt()){if(En(),Tn())return E.redraw();Ae(),Qo()}}function Bu(){let t=()=>{Vi()||
(Me(),In(),Te())};for(let e of["dragStart","dragging","zoom"])E.on(e,t)}function pa(){d.view==="drawing"&&(En(),Bt()&&E.
redraw())}function Ru(){Hi(bn().places,!1,Pt)}function xr(){fi()&&(hi(),pa())}function ha(){let t=A(p("network"),"*");t&&
(t.tabIndex=-1),E.on("initRedraw",Ai),E.on("beforeDrawing",Ou),E.on("afterDrawing",Lu),Bu(),E.on("resize",()=>queueMicrotask(
()=>{Ci()&&Ht()})),p("zoom-in").addEventListener("click",()=>oe(1.4)),p("zoom-out").addEventListener("click",()=>oe(1/1.4)),
p("zoom-all").addEventListener("click",()=>Ht(!0)),p("drawing").addEventListener("keydown",Fu),window.matchMedia("(prefe\
rs-color-scheme: dark)").addEventListener("change",xr),k(()=>[d.theme,d.colours],xr),Ki(),Yi(),ua(xr),k(()=>[x(),d.view],
pa),k(()=>[bn()],Ru),k(()=>[d.selected,d.hovered,d.view,wt()],Cu),k(()=>[d.selected,d.view],Ri)}function Du(t,e){if(d.selected?.
kind!=="node")return;let{index:n}=d.selected,[{x:o,y:r},s]=[bn().places[n],E.getScale()];kn(n,{x:o+t/s,y:r+e/s})}function Fu(t){
if(t.target!==p("drawing")||!Ot(t))return;let e=t.shiftKey?20:60,n=t.shiftKey?Du:Bi,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(
e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>oe(1.25),"=":()=>oe(1.25),"-":()=>oe(.8),0:()=>Ht(!0)};o[t.key]&&(t.
preventDefault(),o[t.key]())}function _u(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
X("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);se("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),X("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),Ze(o)]);se("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function Hu(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>p(`${e}-filter`));p("no-articles").textContent=d.problem,p("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function ga(){_u(),k(()=>[d.problem],Hu),k(()=>[d.refused],()=>{d.refused&&
(p("more-filters",HTMLDetailsElement).open=!0)}),k(()=>[Mt(d)],()=>{Mt(d)&&ut()})}var yr={width:320,height:40},Pu=60,br=["from","until"],F=Ye(u.articles);function ju(){let{days:t,counts:e}=Je(F,Pu),n=F[F.
length-1]-F[0]+1,o=Math.max(...e),[r,s]=wa(),{width:i,height:a}=yr;p("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,h]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=F[0]+h-1>=r&&F[0]+m<=s;return[
N("rect",{x:i*m/n,width:Math.max(i*(h-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function wa(){let[t,e]=[F[0],F[F.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(gt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Wu(t){let[e,n]=[F[0],F[F.length-1]],[o,r]=br.map(s=>e+Number(p(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),xa()}function xa(){let[t,e]=wa(),n=F[0],o=(n+F[F.length-1])/2;br.
forEach((s,i)=>{let a=p(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",j(G(c)))}),p(
"from").classList.toggle("above",t>o),p("period-text").textContent=Lt(G(t),G(e));let r=u.articles.length-F.length;p("und\
ated").hidden=!r||!d.period,p("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,ju()}
function ya(){let t=F.length>1&&F[0]<F[F.length-1],e=F.length>0&&`All dated articles are of ${j(G(F[0]))}.`;if(X("period",
!t&&(e||"No article has a date.")),!!t){p("histogram",SVGElement).setAttribute("viewBox",`0 0 ${yr.width} ${yr.height}`);
for(let n of br){let o=p(n,HTMLInputElement);o.max=String(F[F.length-1]-F[0]),o.addEventListener("input",()=>Wu(n))}k(()=>[
d.period],xa)}}function Uu(){p("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},q(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Gu(){let{typeCounts:t}=x();[...p("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=A(e,".type-count");o&&(o.textContent=b(t[n]))})}function ba(){
Uu(),k(()=>[x()],Gu)}var vr=!u.edges.length&&"There are no edges.";function qu(){X("rank",vr),se("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),k(()=>[d.rank,x().narrowed],()=>{let t=x().narrowed&&!$t(d.rank)?" Measured over all articles.":
"",e=Yt(u,d.rank);p("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function zu(){let t=on(u);X(
"verb",!t.length&&"No edge says what one of its ends does with the other."),se("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function Vu(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,h)=>f===m?v(m,h):`${b(f)} of ${v(m,h)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";p("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function Ku(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;X("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;p("officials-text").textContent=
`Officials and what they are connected with: ${n}`,Bn("officials",()=>d.officials,o=>({officials:o})),Bn("hide-isolates",
()=>!sn(d),o=>({isolates:!o})),k(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!sn({...d,isolates:!0});X("isolate\
s",vr||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function va(){ba(),mr("minimum",
Jt(u.edges.map(e=>e.weight)),"minimum","sentence"),mr("minimum-documents",Jt(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);X("all",vr||t&&"Each edge is among the strongest of a node."),
Bn("all",()=>d.all,e=>({all:e})),qu(),zu(),ya(),Xi(),ga(),Ku(),k(()=>[x()],Vu),ta()}var Yu=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function Hn(t){return Yu.reduce((e,[n,o])=>e.replace(n,o),t)}function kr({length:t}){return t<4?0:t<7?1:
2}var Ju=[0,1,2].map(()=>new Uint8Array(256));function Sr(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Ju;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let h=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===h?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===h&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var yt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Xu,Zu]=[.5,.25],[ka,Sa]=[4,3],Z=255;function Ea(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let h=I(f),g=h.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??0));
o.push({node:i,drawn:a,name:f,plain:h,joined:h.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,forms:c}of t)
r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];return{entries:o,
words:s,sounds:s.map(Hn),nodes:t.length,others:e.length}}function Ta(t,e,n=1/0){let o=I(e);if(!o)return[];let r=new Float64Array(
t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=ka,a=Er(t,tf(t,o),r,s);return i&&(a=Er(t,ef(t,o),r,s)||
a),i&&!a&&Er(t,nf(t,o),r,s),Qu(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=yt.sound}))}function Er(t,e,n,o){
let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+(i.isLabel?0:Xu)+(i.
drawn?0:Zu),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Qu(t,e){let n=[];for(let o=0;o<
t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-1]]>t[o];)r-=1;n.splice(
r,0,o),n.length>e&&n.pop()}return n}function tf({words:t},e){let n=e.split(" "),o=n.join(""),r=` ${e}`,s=n.length>1?n.map(
i=>Tr(t,a=>a.startsWith(i)?0:Z)):[];return i=>i.plain.includes(e)?i.plain===e?yt.whole:i.plain.startsWith(e)?yt.start:i.
plain.includes(r)?yt.word:yt.part:s.length&&Mr(i,s)<Z?yt.anyOrder:o.length>=ka&&i.joined.startsWith(o)?yt.joined:1/0}function ef({
words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=Hn(r),i=s.length>=Sa;return Tr(e,(a,c)=>a===s?0:(i?a.startsWith(s):
t[c].startsWith(r))?1:Z)});return r=>{let s=Mr(r,o);return s<Z?yt.sound+s/Z/4:1/0}}function nf({words:t,sounds:e},n){let o=n.
split(" "),r=o.map(a=>{let c=Hn(a),f=kr(c);return Tr(e,(m,h)=>{if(c.length<Sa)return t[h].startsWith(a)?0:Z;let g=Sr(c,m,
f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?Z:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),i=kr(s);return a=>{let c=Mr(
a,r);if(c<Z)return yt.fault+c/Z;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;let m=Sr(s,a.joined,
i);return m<=i?yt.fault+(9*m+4)/Z:1/0}}function Tr(t,e){let n=new Uint8Array(t.length);for(let o=0;o<t.length;o+=1)n[o]=
e(t[o],o);return n}function Mr({words:t},e){if(e.length>t.length)return Z;let[n,o]=[0,0];for(let r of e){let s=-1;for(let i=0;i<
t.length;i+=1)r[t[i]]===Z||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return Z;n+=r[t[s]],o|=1<<s}return Math.min(n,Z-
1)}var Ma=8,$a;function of(){return $a??=Ea(u.nodes,u.others),$a}function rf(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function sf([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var Le=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Ta(of(),
e,this.otherChosen?Ma:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Ma),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?sf(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:l("small",{},"alias ",S(o)),h=s?l("small",
{text:"similar spelling"}):null,g=rf(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},q(u.
types[c]),l("span",{class:"found"},S(a),m,h,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",T=>T.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function Ce(t){return l("input",{id:t,type:"text",
role:"combobox","aria-expanded":"false","aria-controls":`${t}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"\
off",spellcheck:"false",dir:"auto",placeholder:"Name or alias"})}function Pn(t,e,n,o){let r=l("ul",{id:`${t.id}-names`,class:"\
suggestions",role:"listbox","aria-label":e,hidden:!0}),s=l("p",{class:"no-match",role:"status",hidden:!0});return new Le(
t,r,s,n,o),l("div",{class:"end-field"},l("label",{for:t.id,text:e}),t,r,s)}var Na={same:!0,different:!0,drop:!0,mark:!0,rename:!1,type:!1},Ia=500,$r=["checked","doubtful"];function Wn(t){return t.
map(I).sort().join("|")}function Ar({nodes:t,edges:e},{kind:n,index:o}){return(n==="node"?[o]:[e[o].a,e[o].b]).map(s=>t[s].
called[0])}function Rt(t){return t.every(e=>I(e)!=="")}function Nr(t,e){let[n,...o]=e.map(I);return t.filter(({section:r,
names:s})=>o.length||r==="mark"?r==="mark"&&Wn(s)===Wn(e):s.some(i=>I(i)===n))}function Oa(t,e,n){let{section:o,names:r}=e,
s=o==="drop"?r.map(I):[],i=t.filter(m=>m.section!==o||Wn(m.names)!==Wn(r)),a=i.filter(m=>!m.names.some(h=>s.includes(I(h)))),
c=La(e,n)?a:[...a,e],f=af(c);return f?{corrections:t,said:f}:{corrections:c,said:a.length<i.length?"Its other correction\
s are taken out.":""}}function af(t){let e=new Map,n=a=>{let c=e.get(a);return c===void 0?a:n(c)},o=a=>n(I(a));for(let{section:a,
names:c}of t){let[f,m]=a==="same"?c.map(o):[];f!==m&&e.set(f,m)}let r=new Set(t.flatMap(({section:a,names:c})=>a==="drop"?
c.map(I):[])),s=new Map,i=new Map;for(let{section:a,names:c,value:f}of t){let[m,h=m]=c,g=["drop","different"].includes(a)?
void 0:c.find(M=>r.has(I(M)));if(g!==void 0)return`${Nt(g)} will be dropped: undo that first.`;if(a==="different"&&o(m)===
o(h))return`${jn(m,h)} would be one and two: undo the other first.`;if(a==="mark"&&c.length>1&&o(m)===o(h))return`${jn(m,
h)} will be one, and have no edge to mark.`;if(a!=="rename"&&a!=="type")continue;let w=`${a} ${o(m)}`,T=s.get(w);if(T!==
void 0&&T!==f)return`What will be one cannot have two ${a==="type"?"types":"names"}: ${jn(T,f)}.`;s.set(w,f),a==="rename"&&
i.set(I(m),I(f))}for(let a of i.keys()){let c=new Set([a]),f=i.get(a);for(;f!==void 0&&i.has(f)&&!c.has(f);)f=i.get(c.add(
f)&&f);if(f===a&&c.size>1)return"Names that are only exchanged go in a circle: take another name for one."}return""}function La({
section:t,names:e,value:n,note:o},r){let s=e.map(f=>cf(f,r)),[i,a]=s;return{same:()=>i!==void 0&&i===a,different:()=>i!==
void 0&&i!==a&&!i.names.has(I(e[1])),drop:()=>s.every(f=>f===void 0),rename:()=>i?.label===n,type:()=>i!==void 0&&r.types[i.
type].name===n,mark:()=>{let f=e.length>1?Co(r,i?.index,a?.index):r.nodes[i?.index??-1];return f?(!n||f.mark===n)&&(!o||
f.note===o):!n&&!o}}[t]()}var Aa=new WeakMap;function cf(t,e){let n=Aa.get(e);if(!n){let o=[...e.nodes.map(r=>({...r,aliases:r.
forms.map(({text:s})=>s)})),...e.others.map(r=>({...r,index:-1}))].map(({index:r,label:s,type:i,called:a,aliases:c})=>({
own:a.map(I),named:{index:r,label:s,type:i,names:new Set([...a,...c].map(I))}}));n=new Map(o.flatMap(({named:r})=>[...r.
names].map(s=>[s,r])));for(let{own:r,named:s}of o)for(let i of r)n.set(i,s);Aa.set(e,n)}return n.get(I(t))}function Ca(t,e){
try{let n=JSON.parse(t??"[]");return Array.isArray(n)?n.filter(o=>lf(o,e)&&!La(o,e)):[]}catch{return[]}}function lf(t,{types:e}){
let{section:n,names:o,value:r,note:s}=t??{},i=[r,s,...Array.isArray(o)?o:[null]];if(!Object.hasOwn(Na,n)||!i.every(f=>typeof f==
"string"))return!1;let{length:a}=o,c={same:a===2,different:a===2,drop:a>0,mark:[1,2].includes(a)&&["",...$r].includes(r)&&
r+s!=="",rename:a===1&&Rt([r]),type:a===1&&e.some(({name:f})=>f===r)};return Rt(o)&&c[n]}function Ir(t){return["# Correc\
tions from the page. To add them to graphkit.toml: graphkit correct corrections.toml",...Object.entries(Na).flatMap(([n,
o])=>{let r=t.filter(s=>s.section===n).flatMap(o?df:uf);return r.length?o?[`${n} = [`,...r,"]"]:["",`[${n}]`,...r]:[]}),
""].join(`
`)}function df({section:t,names:e,value:n,note:o}){let r=e.map(Un);return t==="drop"?r.map(i=>`    ${i},`):t!=="mark"?[`\
    [${r.join(", ")}],`]:[`    { ${[`names = [${r.join(", ")}]`,n&&`as = "${n}"`,o&&`note = ${Un(o)}`].filter(Boolean).join(
", ")} },`]}function uf({names:t,value:e}){return[`${Un(t[0])} = ${Un(e)}`]}function Un(t){return JSON.stringify(t.replace(
/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function Ba({section:t,names:e,value:n,note:o}){let[r,s]=e,i=s===void 0?
Nt(r):jn(r,s);return{same:`${i} are one`,different:`${i} are two`,drop:`${Nt(r)} is dropped`,rename:`${Nt(r)} is renamed\
 ${Nt(n)}`,type:`${Nt(r)} is of the type ${n}`,mark:[i,n&&`${n}`,o&&Nt(o)].filter(Boolean).join(": ")}[t]}function jn(t,e){
return`${Nt(t)} and ${Nt(e)}`}function Nt(t){return`“⁨${Q(t,80)}⁩”`}function ie(){return Rs(u,d)}function ae(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...jo(u),focus:null})})}function Or(){let t=p("details").contains(document.activeElement);C(null),t&&p("drawing").focus()}function ce(t,e,...n){
return l("div",{class:"kind"},t,l("span",{text:e}),...n,l("button",{type:"button",class:"close","aria-label":"Close deta\
ils",onclick:Or},"×"))}function Gn({kind:t,index:e}){let{nodes:n,edges:o}=x();return(t==="node"?n[e]:o[e])?null:l("div",
{class:"hidden-note"},l("p",{text:`The filters hide this ${t==="node"?"node":"edge"}.`}),ae())}function qn(t,[e,n],o){let{
first:r,last:s}=ti(t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&j(r)],["Last seen",s&&j(s)]],a=Lr(i.filter(([,c])=>c));
return x().narrowed?l("div",{},a,l("p",{class:"hint",text:"In the articles shown."})):a}function Lr(t){return l("dl",{class:"\
facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),l("dd",{text:n}))))}function le(t,e,n){return l("details",{class:"\
folded","data-key":t},l("summary",{text:e}),...n)}function zn({mark:t,note:e}){if(!t&&!e)return null;let n=l("p",{class:"standing"});return t&&n.append(l("span",{class:`b\
adge ${t}`,text:t})," "),n.append(S(e)),n}function Vn(){return!tt&&l("button",{type:"button",class:"quiet",text:"Correct\
 …",onclick:()=>{let e=p("correct",HTMLDetailsElement);e.open=!0,e.scrollIntoView({block:"start"}),A(e,"summary")?.focus()}})}
function Kn(){return!tt&&l("div",{id:"pending"})}function Wt(t,e,n="",o=""){let{corrections:r,said:s}=Oa(d.corrections,{
section:t,names:e,value:n,note:o},u);y({corrections:r}),p("corrected").textContent=s}function ff(t){y({corrections:d.corrections.
filter(e=>e!==t)})}function Br(t,e){let n=t.map(o=>{let r=Ba(o),s=()=>{ff(o),e()},i=l("button",{type:"button",class:"qui\
et","data-stays":!0,"aria-label":`Undo: ${r}`,onclick:s},"Undo");return l("li",{},l("span",{text:r}),i)});return l("ul",
{class:"corrections"},...n)}function Cr({kind:t,index:e}){let{mark:n,note:o}=(t==="node"?u.nodes:u.edges)[e],r=Ar(u,{kind:t,
index:e}),s=Nr(d.corrections,r).find(({section:i,names:a})=>i==="mark"&&a.length===r.length);return{names:r,mark:s?.value||
n,note:s?.note||o,markNow:n,noteNow:o}}function mf(t){let e=$r.map(o=>l("button",{type:"button",class:"depth mark",text:o[0].
toUpperCase()+o.slice(1),value:o,onclick:()=>{let{names:r,mark:s,note:i,markNow:a}=Cr(t);o===s&&o===a?p("corrected").textContent=
Ra:Wt("mark",r,o===s?a:o,i)}})),n=Da("note","Note",o=>{let{names:r,mark:s,noteNow:i}=Cr(t);Wt("mark",r,s,o),!o&&i&&(p("c\
orrected").textContent=Ra)});return[l("div",{class:"depths",role:"group","aria-label":"Mark"},...e),n]}var Ra="graphkit.\
toml says so: take it out there.";function Da(t,e,n){let o=`correct-${t}`,r=l("input",{id:o,type:"text",maxlength:Ia,autocomplete:"\
off",dir:"auto"});return r.addEventListener("change",()=>n(r.value.trim())),l("div",{class:"end-field"},l("label",{for:o,
text:e}),r)}function pf(t){let{index:e,called:n,forms:o}=t,[r]=n,s=Da("name","Name",m=>{if(!Rt([m]))return Rr();Wt("rena\
me",[r],m),u.nodes.some(g=>g.index!==e&&g.label===m)&&(p("corrected").textContent="Another node has this name; “Same as”\
 makes both one.")}),i=l("select",{id:"correct-type",onchange:()=>Wt("type",[r],i.value)});i.append(...u.types.map(m=>l(
"option",{text:m.name,value:m.name})));let a=Ce("correct-same"),c=([m])=>{a.value="",m!==r&&Rt([m])&&Wt("same",[r,m])},f=o.
filter(({text:m,splits:h})=>h&&Rt([m])&&I(m)!==I(r));return[s,l("div",{class:"end-field"},l("label",{for:"correct-type",
text:"Type"}),i),Pn(a,"Same as",m=>c(u.nodes[m].called),m=>c(u.others[m].called)),f.length>0&&l("div",{class:"depths",role:"\
group","aria-label":"Another entity is"},l("span",{text:"Another entity is:"}),...f.map(({text:m})=>l("button",{type:"bu\
tton",class:"depth",onclick:()=>Wt("different",[r,m])},S(m)))),l("button",{type:"button",class:"ask",text:"Drop this nod\
e",onclick:()=>Wt("drop",n.filter(m=>Rt([m])))})]}function Yn(t){if(tt)return null;let e=Rt(Ar(u,t))?[l("p",{class:"hint",
text:"The next build takes what you mark here. Notes are shown in its page and files."}),...mf(t),...t.kind==="node"?pf(
u.nodes[t.index]):[],l("p",{id:"corrected",role:"status"})]:[l("p",{class:"hint",text:"A name without a letter or a digi\
t cannot be corrected."})],n=le("correct",`Correct this ${t.kind}`,e);return n.id="correct",n}function Rr(){let t=document.
getElementById("pending"),{selected:e}=d;if(!t||!e)return;let{names:n,mark:o,note:r}=Cr(e),s=Nr(d.corrections,n),i=l("p",
{text:"For the next build:"});t.replaceChildren(...s.length?[i,Br(s,()=>p("details").focus())]:[]);let a=h=>s.find(g=>g.
section===h&&I(g.names[0])===I(n[0]));t.previousElementSibling?.classList.toggle("struck",!!(a("drop")||a("rename")));for(let h of document.
querySelectorAll("button.mark"))h.setAttribute("aria-pressed",String(h.getAttribute("value")===o));let{label:c,type:f}=u.
nodes[e.index]??{},m={note:r,name:a("rename")?.value??c,type:a("type")?.value??u.types[f]?.name};for(let[h,g]of Object.entries(
m)){let w=document.getElementById(`correct-${h}`);(w instanceof HTMLInputElement||w instanceof HTMLSelectElement)&&(w.value=
g)}}function Dt(t){let[e,n]=[()=>_t(t),()=>_t(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Be(t){
let e=u.nodes[t],n=O(t);return l("button",{type:"button",class:"end",...Dt(n),onclick:()=>C(n)},q(u.types[e.type]),S(e.label))}
function Jn(t){let e=O(t);return l("button",{type:"button",class:"inline-name",...Dt(e),onclick:()=>C(e)},S(u.nodes[t].label))}
function Xn(t,e,n,o){let r=u.nodes[t],s=O(t),i=l("button",{type:"button",class:"ranked-name",...Dt(s),onclick:()=>C(s)},
q(u.types[r.type]),S(r.label),Qr(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:xe(n,d.rank)}));
let a=z(o),c=d.rank!=="weight"&&xe(Y()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...Dt(a),onclick:()=>C(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function Fa({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>hf(o,t)),x().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function hf(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?Do(i[e]):rn(i[e],
r),c=s?Fo(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${$s(c)}`:a})),l("dd",{text:Is(
t,i[e],c)||`${o}.`})]}function Dr(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t})},e??S(n||o))}function Re({id:t,title:e,date:n,source:o,url:r}){
let s=l("p",{class:"source"}),i=Oo(r),a=[o,n&&j(n),e?t:""].filter(Boolean).map(f=>S(f)),c=l("a",{href:i,target:"_blank",
rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",f)}),s}var _a=-1;async function Ha(t){let e=d.selected;if(!e)return;let n=await ut();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),gf());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=zo(n,qo(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Pa(n,r);t.replaceChildren(l("h3",{text:wf(n,s,o.length)}),...qs(n,a).map(h=>yf(n,h,K(u,e),c)));let f=s.length-a.length;f>
0&&t.append(xf(Math.min(f,Uo),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="p\
rinting"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function gf(){return l(
"p",{class:"missing",text:d.problem})}function wf(t,e,n){let o=e.filter(i=>Zt(t,st(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Pa({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function xf(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:d.sentences+Uo})})}function yf(t,{article:e,headline:n,references:o},r,s){let i=Re(t.articles[e]),a=n===null?
void 0:ja(t,st(n),r,s,"span");return l("article",{},l("h4",{},Dr(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>Zn(t,c,
r,s))))}function Zn(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=ja(
t,c,n,o),h=t.locations.get(c);h&&m.append(l("small",{class:"place"}," · ",S(h))),a.append(m)}),a}function ja({sentences:t,
referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),h=T=>o.includes(T),g=0,
w=f?[...a,[...f,_a]]:a;for(let T of ln(w,h)){let[M,R,$]=T,nt=i.slice(M,R);if($===_a){m.append(i.slice(g,M),l("b",{text:nt})),
g=R;continue}let ot=h($)?l("mark",{text:nt}):l("span",{class:"name",text:nt});if(ot.style.setProperty("--type",u.types[u.
nodes[$].type].colour),h($)||ot.addEventListener("click",W=>{W.stopPropagation(),C(O($))}),m.append(i.slice(g,M),ot),c?.
has(a.indexOf(T))){let{label:W}=u.nodes[$];h($)?m.append(" (",S(W),")"):ot.title=W}g=R}return m.append(i.slice(g)),m}async function Qn(t,{
index:e,a:n,b:o}){let r=await ut(),s=r&&zs(r,qo(r,r.edges[e],x().chosen),e);if(!r||s===null||s===void 0)return;let{article:i}=r.
sentences[st(s)],a=Re({...r.articles[i],title:""});a.prepend(Dr(i),a.hasChildNodes()?" · ":""),t.append(l("ul",{},Zn(r,
s,[n,o],Pa(r,e))),a)}function Wa(t){let{chosen:e}=x(),n=Ro(u,t,it(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(",\
 ");return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("spa\
n",{class:"does",text:o})),...n.map(r=>vf(r,t)))}function vf({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l(
"ul"),c=l("summary",{},S(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),S(u.
nodes[e].short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"butt\
on",class:"quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relatio\
n ${n} ${t} ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await ut();if(!m)return;let g=Ro(u,i,m,x().chosen).find(
w=>w.source===t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>kf(m,w,g,i)))}},c,a,f)}function kf(t,e,{
marks:n,reporters:o},{a:r,b:s}){let i=Zn(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":S(u.nodes[a].label);
i.append(l("small",{class:"place"},"said by ",c))}return i}var Sf=100,to=30,Ua=_(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?ss(t[0],t[t.
length-1]):[]});function eo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Ef(t),[s,i]=[he(n[0]),he(n[n.length-
1])],a=Math.max(...r),c=`most in ${he(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],h=N("svg",{viewBox:`0 0 ${n.length} ${to}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Tf(w,g,a,`${he(n[w])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),h,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Ef(t){let e=Ua().length>Sf,n=s=>e?s.slice(0,4):s,o=[...new Set(Ua().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Tf(t,e,n,o){let r=e?Math.max((to-1)*(e/n),1.5):0;return N("g",{},N("title",{},o),N(
"rect",{class:"ground",x:t,y:0,width:1,height:to}),N("rect",{class:"count",x:t+.1,y:to-r,width:.8,height:r}))}function Ga(t){let{weights:e,namedWeights:n,documents:o}=x(),r=z(t.index);return[ce(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge",Vn()),l("h2",{tabindex:"-1",class:"ends"},Be(t.a),l("span",{class:"and",text:"and"}),Be(t.b)),Kn(),
zn(t),Gn(r),qn(r,["Sentences",e[t.index]],o[t.index]),Wa(t),l("div",{class:"sentences",id:"sentences"}),le("measures","C\
ounts and measures",[Mf(e[t.index],n[t.index]),eo(dn(r),"sentence"),Fa(t)]),Yn(r)]}function Mf(t,e){if(e===t)return null;
let n=`${b(e)} of the sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"\
hint",text:n})}function Fr(t){y({...t,path:d.path&&{...d.path,number:0}})}function qa(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{Fr({avoided:[...d.avoided,t]}),
p("path-avoid").querySelector("button")?.focus()}})}function za(){return d.avoided.length>0||d.avoidedTypes.length>0}function Va(){
let t=p("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?$f(i):[]),...d.avoided.map(Af));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function $f(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>Fr({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Af(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>Fr(
{avoided:d.avoided.filter(o=>o!==t)})},S(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var de=60;function Ka(){let t=wt();if(!t||d.view!=="drawing")return;let e=t.nodes.map(w=>u.nodes[w]),{clientWidth:n,clientHeight:o}=p(
"network"),[r,s]=[n-2*de,o-On()-2*de];if(e.map(w=>E.canvasToDOM(w)).every(({x:w,y:T})=>w>de&&T>de&&w<de+r&&T<de+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,h,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];In(),At({
position:{x:(f+m)/2,y:(h+g)/2},scale:Math.min(E.getScale(),r/(m-f),s/(g-h)),offset:{x:0,y:-On()/2},animated:!0})}function Ya({a:t,b:e},n){let o=Qt();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(_r);return r.length?`The filters hide ${r.
join(" and ")}.`:za()&&If(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Of).join(", ")}.${Nf()}`}function Nf(){return $t(d.rank)?"":` Only edges whose ${rt(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function If(t,e){return cn(ve(),t)[e]<1/0}function Of(t){let e=cn(ve(),t).filter(n=>n<
1/0).length;return e===1?`${_r(t)} has no edge${ie()?" that passes the filters":""}`:`${_r(t)} is in a part of ${b(e)} n\
odes`}function _r(t){return`⁨${u.nodes[t].short}⁩`}function Ja(){let t=rt(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${$t(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function Xa({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Be(t[n]),o&&qa(t[n]));return n<
e.length&&r.append(Lf(u.edges[e[n]])),r}function Lf(t){let{weights:e,documents:n}=x(),{index:o}=t,r=$t(d.rank)?"":` · ${rt(
u,d.rank)} ${xe(Y()[o],d.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return Qn(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Dt(z(o)),onclick:()=>C(z(o))}),i)}var no={a:null,b:null},oo={a:Ce("path-a"),b:Ce("path-b")};function tc(t){Ut("a",t),Ut("b",null),y({path:null,open:!0}),p(
"path-form",HTMLDetailsElement).open=!0,oo.b.focus()}function Ut(t,e){no[t]=e,oo[t].value=e===null?"":u.nodes[e].label}function Cf(){
let{a:t,b:e}=no;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):oo[t===null?"a":"b"].
focus()}function Za(t,e){let n=oo[t],o=Pn(n,e,r=>{Ut(t,r),Cf()});return n.addEventListener("blur",()=>Ut(t,no[t])),n.addEventListener(
"focus",()=>n.select()),o}function Bf(){let{path:t}=d;t&&(Ut("a",t.a),Ut("b",t.b),p("path-form",HTMLDetailsElement).open=
!0),Va();let[e,n]=[Qt(),wt()];p("path-turn").hidden=e.length<2,p("path-status").textContent=t?Ya(t,n):"",p("path-reset").
hidden=!t||n!==null||!ie(),p("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>Xa(n,r)):[]),p("path-hint").hidden=!n,
p("path-hint").textContent=n?Ja():""}function Qa(t){let[e,n]=[Qt(),wt()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+e.length)%
e.length;y({path:{...d.path,number:o}})}function ec(){let t=l("details",{id:"path-form"},l("summary",{text:"Find paths b\
etween two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},Za("a","From"),Za("b","To")),
l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",{class:"pa\
th-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-label":"Paths"},
Vt("back","Previous path",()=>Qa(-1)),Vt("forward","Next path",()=>Qa(1)))),l("div",{id:"path-reset"},ae()),l("ol",{id:"\
path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));p("paths").replaceChildren(t),p("paths").hidden=!u.
edges.length,t.addEventListener("toggle",()=>{t.open?no.a===null&&d.selected?.kind==="node"&&Ut("a",d.selected.index):y(
{path:null})}),k(()=>[d.path,d.avoided,d.avoidedTypes,x(),d.rank,d.problem],Bf),k(()=>[wt(),d.view],Ka)}var Rf=[1,2,3];function nc(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(r,s,i)=>l(
"button",{type:"button",class:r?"depth":"depth off",text:s,"aria-label":i,"aria-pressed":String(n===r),"data-key":`depth\
-${r}`,onclick:()=>y({focus:r?{node:t.index,depth:r}:null})});return l("div",{class:"actions"},l("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},l("span",{text:"Nodes within:"}),...Rf.map(r=>o(r,String(r),v(r,"step"))),l("span",{
class:"unit","aria-hidden":"true",text:"steps"}),o(0,"any distance","Any distance")),l("button",{type:"button",class:"as\
k",text:"Find paths to …",onclick:()=>tc(t.index)}))}var Df=3;function oc(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Df),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?S(u.nodes[s].
label,"strong"):Jn(s))});let r=e.length-n.length;return l("p",{class:"community"},Ge(Se(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var Ff=12;function rc(t){let{weights:e}=x(),n=Y(),{edges:o}=te(O(t.index)),r=d.neighbours?o:o.slice(0,Ff),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Xn(Et(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${_f()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,Hf(t,o.length)]}function _f(){return`By ${rt(u,d.rank)}: ${Yt(u,d.rank)}`}function Hf(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function sc(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${Ts(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var Hr=4;function ic(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[ce(q(e),e.name,Vn()),
l("h2",{tabindex:"-1"},S(t.label)),Kn(),zn(t),Pf(t),jf(t),...Wf(t),Gf(t),Gn(O(t.index)),qn(O(t.index),["Mentions",s],r[t.
index]),nc(t),l("div",{class:"sentences",id:"sentences"}),...rc(t),oc(t),qf(t),le("measures","Counts and measures",[Uf(s,
o[t.index]),eo(dn(O(t.index)),"mention"),sc(t)]),Yn(O(t.index))]}function Pf({roles:t,official:e}){if(!t.length&&!e)return null;
let n=l("p",{class:"roles"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(S(t.join(" · "))),
n}function jf({roles:t,official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices i\
s":t.length?"this office is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like\
.`;return l("p",{class:"hint",text:o})}function Wf({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer:\
 only reports what others do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articl\
es, on no list of topics."})]}function Uf(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a \
description.`;return l("p",{class:"hint",text:n})}function Gf({listed_id:t}){if(!t)return null;let e=l("p",{class:"stand\
ing listed"},"In your list: ");return t.split("; ").forEach((n,o)=>{let r=cs(n),s={href:r,target:"_blank",rel:"noopener \
noreferrer"};e.append(o?", ":"",r?l("a",s,S(n)):S(n))}),e}function qf(t){if(!t.forms.length)return null;let e=t.forms.map(
({text:r,mentions:s,reason:i})=>l("tr",{},l("td",{},S(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"form\
s"});t.forms.slice(0,Hr).forEach(({text:r},s)=>{n.append(s?", ":"",S(r))}),t.forms.length>Hr&&n.append(` and ${t.forms.length-
Hr} more`);let o=["Name","Mentions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","da\
ta-key":"aliases"},l("summary",{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var zf=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function ac({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&zf.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function cc(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",S(c))}),[ce(q(u.types[n]),i),l("h2",{tabindex:"-1"},S(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),Lr([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:ac(u,t),dir:"auto"}))]}function lc({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>Et(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var dc="graphkit: hints closed",Vf=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],Kf=new Set(["be","have","do"]),[Yf,,,Jf]=[0,1,2,3];function uc(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});it()&&Qn(s,r);let i=z(r.index),a=l("button",{type:"button",class:"inlin\
e-name",...Dt(i),onclick:()=>C(i)},S(u.nodes[r.a].label)," – ",S(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} i\
n ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function fc(){
let{nodeIndices:t}=x(),[e,n]=lc(u,t.filter(i=>u.nodes[i].type===Yf)),o=t.find(i=>u.nodes[i].type===Jf),r=on(u).find(i=>!Kf.
has(i.verb)),s=[e!==void 0&&so(`What do the articles say of ${ro(e)}?`,()=>C(O(e))),n!==void 0&&so(`How is ${ro(e)} conn\
ected with ${ro(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&so(`Who is named with “${ro(o)}”?`,()=>C(
O(o))),r&&so(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function ro(t){return u.nodes[t].short}function so(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function mc(){return Xf()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...Vf.map(t=>l("li",{text:t}))),l("button",{type:"button",class:"close",
"aria-label":"Close the hints",onclick:Zf},"×"))}var Pr=!1;function Xf(){try{return Pr||window.localStorage.getItem(dc)!==
null}catch{return Pr}}function Zf({currentTarget:t}){Pr=!0;try{window.localStorage.setItem(dc,"yes")}catch{}t instanceof
HTMLElement&&t.parentElement?.remove(),p("details").focus({preventScroll:!0})}var Qf=15;function pc(){let{nodeIndices:t}=x();if(!t.length)return[l("p",{class:"empty",text:em()}),ie()&&ae()];let e=Zs(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,Qf),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),mc(),...uc(),...fc(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:tm()}),l("ul",{class:"ranked"},...n.map(r=>Xn(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function tm(){let t=x().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${rt(u,d.rank)} of their edges, added up.`}function em(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var hc=null,gc=null;function nm(){let t=p("details"),{selected:e,other:n}=d,o=Tt(e,hc)&&n===gc,r=document.activeElement,
s=t.contains(r)||r===p("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=p("sheet");if(t.replaceChildren(...vt(sm(e))),[hc,gc]=
[e,n],!o)return(e||n!==null)&&s&&A(t,"h2")?.focus({preventScroll:!0}),rm();for(let f of t.querySelectorAll("details"))f.
open=a.includes(f.dataset.key);p("sheet").scrollTop=c,!(!s||r===p("search"))&&(om(t,i)??A(t,"h2"))?.focus({preventScroll:!0})}
function om(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function rm(){let[t,e]=[p(
"sheet"),p("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function sm(t){return d.other!==null?cc(d.other):t?t.kind==="node"?ic(u.nodes[t.
index]):Ga(u.edges[t.index]):pc()}function im(){let{selected:t,other:e,open:n}=d;p("panel").classList.toggle("open",n),p(
"panel").classList.toggle("reading",t!==null||e!==null),p("handle").setAttribute("aria-expanded",String(n)),p("handle-te\
xt").textContent=am()}function am(){let{selected:t,other:e}=d;return e!==null?u.others[e].label:t?K(u,t).map(n=>u.nodes[n].
label).join(" – "):"Filters and nodes"}function wc(){let t=()=>[d.selected,d.other,d.neighbours,d.focus,x(),d.problem,
!d.selected&&it()];k(()=>[d.selected,d.other,d.open],im),k(t,nm),k(()=>[...t(),d.corrections],Rr),k(()=>[...t(),d.sentences],
()=>{let e=document.getElementById("sentences");e&&Ha(e)}),p("handle").addEventListener("click",()=>y({open:!d.open})),document.
addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||d.other!==null?Or():y({open:!1}))})}async function cm(){let t=p("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await ut();!n||d.
reader!==e||(t.replaceChildren(...vt(lm(n,e))),t.open||t.showModal(),t.scrollTop=0,p("reader-title").focus())}function lm(t,e){
let n=Gs(t,e),o=n.find(m=>Zt(t,m)),{title:r,id:s}=u.articles[e],i=n.filter(m=>m!==o),a=l("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>y({reader:null})}),c=o===void 0?S(r||s):xc(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),Re(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...dm(t,i,o))]}function dm(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=l("p",{dir:"auto"},xc(t,r)),a=t.locations.get(
r);return a&&i.append(l("small",{class:"place"}," · ",S(a))),s?[l("p",{class:"gap",text:"…"}),i]:[i]})}function xc(t,e){
let{text:n,marks:o}=t.sentences[e],r=d.selected?K(u,d.selected):[],s=document.createDocumentFragment(),i=0;for(let a of ln(
o,c=>r.includes(c))){let[c,f,m]=a,h=um(m,n.slice(c,f),r.includes(m));t.referring.get(e)?.has(o.indexOf(a))&&h.setAttribute(
"title",u.nodes[m].label),s.append(n.slice(i,c),h),i=f}return s.append(n.slice(i)),s}function um(t,e,n){let o=l("button",
{type:"button",class:"read-name",onclick:()=>fm(t)},n?l("mark",{text:e}):e);return o.style.setProperty("--type",u.types[u.
nodes[t].type].colour),o}function fm(t){y({reader:null}),C(O(t))}function yc(){let t=p("reader",HTMLDialogElement);t.addEventListener(
"close",()=>y({reader:null})),t.addEventListener("click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydow\
n",e=>e.stopPropagation()),k(()=>[d.reader],cm)}var ht=bc()??{at:0,last:0};function bc(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function io(t,e){let n=t==="pushState"?{at:ht.at+1,last:ht.at+1}:ht;try{window.history[t](
n,"",e),ht=n}catch{}}function vc(){let t=bc();ht=t?{at:t.at,last:Math.max(t.at,ht.last)}:{at:ht.at+1,last:ht.at+1},io("r\
eplaceState",window.location.href)}function kc(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
ht.at>0&&e!==!1:ht.at<ht.last&&n!==!1}function Sc(){io("replaceState",window.location.href)}var Ec=5,De=[];function mm(){let{selected:t}=d;t?.kind!=="node"||t.index===De[0]||(De=[t.index,...De.filter(e=>e!==t.index)].
slice(0,Ec+1))}function pm(){mm();let{selected:t}=d,e=De.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Ec);p("trail").
hidden=!De.length,p("visited").hidden=!e.length,p("visited").replaceChildren(...e.map(n=>l("li",{},Jn(n))))}function ao(){
for(let t of["back","forward"])p(t,HTMLButtonElement).disabled=!kc(t)}function Tc(){let[t,e]=[Vt("back","Back",()=>window.
history.back()),Vt("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],p("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),k(()=>[d.selected],pm)}function jr(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function Mc([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function $c(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var hm=120,Gt={width:600,height:36},gm=900,Ac=4,Fe=Ye(u.articles),L=wm(),V=null,ue=0;function wm(){let[t,e]=[Fe[0]??0,Fe[Fe.
length-1]??0],{days:n,counts:o}=Fe.length?Je(Fe,hm):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function co(){
if(V)return jr(V.from,V.to,L);if(!d.period)return[L.first,L.last];let[t,e]=d.period.map(gt);return[t,e]}function _e(t){let e=!t||
t[0]<=L.first&&t[1]>=L.last;y({period:e?null:[G(t[0]),G(t[1])]})}function Wr(){let[t,e]=co(),n=L.last-L.first+1,o=Math.max(
...L.counts),r=L.counts.map((i,a)=>{let[c,f]=[L.first+a*L.width,Math.min(L.first+(a+1)*L.width-1,L.last)],m=Gt.width*a*L.
width/n,h=Gt.width*(f-c+1)/n,g=i?Math.max(2,(Gt.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return N("g",{class:w?"in":"out"},
N("title",{},`${Lt(G(c),G(f))}: ${v(i,"article")}`),N("rect",{class:"ground",x:m,y:0,width:h,height:Gt.height}),N("rect",
{class:"count",x:m+.1*h,y:Gt.height-g,width:.8*h,height:g}))}),s=p("strip-bars",SVGElement);s.classList.toggle("narrowed",
V!==null||d.period!==null),s.replaceChildren(...r)}function lo(){Wr();let[t,e]=co().map(G);p("strip-from",HTMLInputElement).
value=t,p("strip-until",HTMLInputElement).value=e,p("strip-all").hidden=!d.period}function xm(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(He(),t.setPointerCapture(
n.pointerId),V={from:e(n),to:e(n)},Wr())}),t.addEventListener("pointermove",n=>{V&&(V.to=e(n),Wr())}),t.addEventListener(
"pointerup",()=>{if(!V)return;let n=Math.abs(V.to-V.from)*t.getBoundingClientRect().width,o=jr(V.from,n<Ac?V.from:V.to,L);
V=null;let r=d.period&&gt(d.period[0])===o[0]&&gt(d.period[1])===o[1];_e(r&&n<Ac?null:o),lo()}),t.addEventListener("poin\
tercancel",()=>{V=null,lo()})}function Nc(t){let e=l("input",{type:"date",id:`strip-${t}`,min:G(L.first),max:G(L.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>p(r,HTMLInputElement).value);He(),ge(n)&&ge(o)&&_e($c(gt(n),gt(o),t,L)),lo()}),e}function ym(){let t=d.
period?co():null,e=t?t[1]-t[0]:L.width-1;(!t||t[1]>=L.last)&&_e([L.first,Math.min(L.first+e,L.last)]),ue=window.setInterval(
()=>{let n=Mc(co(),L);n?_e(n):He()},gm),Ur()}function He(){window.clearInterval(ue),ue=0,Ur()}function Ur(){let t=p("str\
ip-play");t.textContent=ue?"❚❚":"▶",t.setAttribute("aria-label",ue?"Pause":"Play the articles over time")}function Ic(){
let t=p("strip");if(t.hidden=L.first===L.last,t.hidden)return;let e=N("svg",{id:"strip-bars",viewBox:`0 0 ${Gt.width} ${Gt.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>ue?He():ym();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},Nc("from"),l("span",{"aria-hidden":"true",text:"\
–"}),Nc("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{He(),_e(null)}}))),
xm(e),Ur(),k(()=>[d.period],lo)}function Gr(t,e,n){let o=_(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function uo(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function fe(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function Oc(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:Ms,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,fe(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function bm(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Lc(t,e,n){let o=_(()=>[],()=>bm(t.nodes));return{nodes:vm(t,e,n,o),edges:km(t,e,o)}}function vm({nodes:t,
types:e,nodeMeasures:n},o,r,s){return{name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Gr(
"Type",t.length,i=>e[t[i].type].name),strength:fe("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up o\
ver the edges shown"}),mentions:fe("Mentions",i=>o().mentions[i]),articles:fe("Articles",i=>o().articles[i]),first:uo("F\
irst","First seen",i=>t[i].first),last:uo("Last","Last seen",i=>t[i].last),roles:Gr("Roles",t.length,i=>t[i].roles.join(
"; ")),...Cc(t),...Oc(n.filter(({name:i})=>i!=="weighted_degree"))}}function km(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,
i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("\
With",a=>r[a].b),strength:fe("Sentences",a=>e().weights[a]),articles:fe("Articles",a=>e().documents[a]),...t.relations.length?
{relations:Sm(t)}:{},...Cc(r),...Oc(s),first:uo("First","First seen",a=>r[a].first),last:uo("Last","Last seen",a=>r[a].last)}}
function Cc(t){return Object.fromEntries(["mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Gr(e==="mark"?"Mark":"Note",
t.length,n=>t[n][e])]))}function Sm(t){return{title:"Relations",whole:"",hint:"What sentences say that one does with the\
 other, with their number; → from the first name to the second",words:!0,byNumber:!0,key:e=>Ss(t.edges[e]),text:e=>ks(
t,t.edges[e])}}function Bc(t,{nodes:e,nodeIndices:n,edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:
[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-
a[f])}var Pe=Lc(u,x,Qs);function qr(t,e){let n=Object.values(Pe[t]).map((o,r)=>{let s=o.text(e);return r===0?Em(t,e,s):l("td",
o.words?{class:Tm(s),dir:"auto",text:s}:{text:s})});return l("tr",{"data-index":e},...n)}function Em(t,e,n){let o=t==="n\
odes"&&q(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("button",{type:"button",class:"row-name",tabindex:-1},o,
S(n)))}function Tm(t){return t.length>16?"words long":"words"}function Rc({target:t}){return t instanceof Element?t.closest(
"tr"):null}function Dc(t,e){let n=Rc(t);if(!n||!Ve(t.target,"button")&&String(window.getSelection()))return;let o=Number(
n.dataset.index);C(e==="nodes"?O(o):z(o)),mo(n)}function fo(){if(d.view==="drawing")return;let t=d.selected&&`${d.selected.
kind}s`===d.view?d.selected.index:-1,n=[...p("tables").querySelectorAll("tbody tr")],o=n.find(r=>Number(r.dataset.index)===
t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.toggle("chosen",s);let i=A(r,"button");i&&(s?i.setAttribute(
"aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=r===o?0:-1)}}function mo(t){let e=t&&A(t,"button");if(!e||
!t.parentElement)return;let n=t.parentElement.querySelectorAll('[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=
0,e.focus()}function Fc(t){let e=Rc(t),n={ArrowDown:e?.nextElementSibling,ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.
firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in n)||!Ot(t)||(t.preventDefault(),mo(n[t.key]))}var po=100,It=po;function Mm(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>Am(t,e,s&&!i)}))}function $m(t){let e=Object.entries(Pe[t]).map(([o,r])=>Mm(t,o,r)),n=l("tbody",{onclick:o=>Dc(
o,t),onkeydown:Fc});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function Am(t,e,n){
let[o,r]=d.sort[t];y({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function _c(t){let[e,n]=d.sort[t];return Bc(t,x(),Pe[t][e]??
Pe[t].strength,n)}function Nm(){let t=d.view;if(t==="drawing")return;let e=p("tables");document.getElementById(`table-${t}`)||
e.replaceChildren($m(t),l("p",{class:"table-end"})),e.setAttribute("aria-label",t==="nodes"?"Table of nodes":"Table of e\
dges"),It=po;let n=_c(t);Im(e,d.sort[t]),A(e,"tbody")?.replaceChildren(...n.slice(0,It).map(o=>qr(t,o))),Hc(t,n.length),
fo()}function Im(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)r.dataset.column===e?r.setAttribute(
"aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Hc(t,e){let n=(t==="nodes"?u.nodes:u.edges).
length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>It?`, the first ${b(It)} shown`:"",s=t==="nodes"?
"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?` Of the articles that pass the filter\
s: ${s}; of all articles: the other columns.`:"";A(p("tables"),"caption")?.replaceChildren(`${o}${r}.${i}`);let a=l("but\
ton",{type:"button",class:"more",text:`Show ${b(Math.min(po,e-It))} more`,onclick:Om});A(p("tables"),".table-end")?.replaceChildren(
...e>It?[a]:[])}function Om(){let t=d.view,e=A(p("tables"),"tbody");if(t==="drawing"||!e)return;let n=It;It+=po;let o=_c(
t);e.append(...o.slice(n,It).map(r=>qr(t,r))),Hc(t,o.length),fo(),mo(e.children[n])}function Pc(){k(()=>[d.view],()=>{let t=d.
view!=="drawing";p("tables").hidden=!t,p("drawing").classList.toggle("covered",t)}),k(()=>[d.view,d.view!=="drawing"&&x(),
d.sort],Nm),k(()=>[d.selected],fo)}function Lm(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,h)=>f<m?`${b(f)} of ${v(m,h)}`:
v(m,h),c=[v(t,"article")+(i&&` ${Q(i,Xe)}`),Lt(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"nod\
e")}, ${a(u.edges.length,s,"edge")}`];p("summary").textContent=c.filter(Boolean).join(" · ")}function Cm(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),p("note").hidden=!n.length,p("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function Bm(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=u.about,f=Yt(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",$t(o)?f:`${rt(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&j(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function Rm(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function Dm(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},S(e)))))}function jc(){Lm(),Cm();let t=p("how",HTMLDetailsElement);p("m\
ade").replaceChildren(...Bm().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},S(n))]),...Rm().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},Dm(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,A(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{me(t,e.target)||(t.open=!1)})}var bt="~";function ho(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Wc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function zr(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function je(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function Vr(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Uc(t){let e=Vr(t.nodes),
n=Vr(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(bt),c])),r=dt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{node:je(e,i=>s(i,"node"),i=>({selected:O(i)})),edge:je(o,i=>s(
i,"edge"),i=>({selected:z(i)})),other:je(Vr(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:Fm(t,e),"not-thr\
ough":_m(t,e),"not-through-type":Hm(t),view:ho("view",["drawing","nodes","edges"]),focus:Pm(t,e),moved:jm(t,e),without:Wm(
t),min:Wc("minimum",Jt(t.edges.map(i=>i.weight))),articles:Wc("minimumDocuments",Jt(t.edges.map(i=>i.documents))),rank:ho(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:Um(t),community:Gm(t,e),period:qm(t),source:zm(t),article:je(n,({article:i})=>i,
i=>({article:i})),topic:je(e,({topic:i})=>i,i=>({topic:i})),officials:zr("officials",r.officials),all:zr("all",r.all),isolates:zr(
"isolates",r.isolates),colours:ho("colours",["type","community"]),theme:ho("theme",["system","light","dark"])}}function Fm(t,e){
return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(bt):"",read:([n])=>{let[o,r,s]=n.split(bt),
[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.test(s??"")?Number(
s)-1:0}}}}}function _m(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(n)].flatMap(r=>e.
get(r)??[]);return o.length?{avoided:o}:{}}}}function Hm({types:t}){return{write:({avoidedTypes:e})=>e.map(n=>t[n].name),
read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function Pm(t,e){return{
write:({focus:n})=>n?[t.nodes[n.node].id,n.depth].join(bt):"",read:([n])=>{let[o,r]=n.split(bt),s=e.get(o);return s!==void 0&&
/^[123]$/.test(r??"")?{focus:{node:s,depth:Number(r)}}:{}}}}function jm(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[
t.nodes[o].id,r,s].join(bt)),read:n=>{let o=new Map;for(let r of n){let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??
[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.size?{moved:[...o.values()]}:{}}}}function Wm(t){return{
write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{let n=t.types.map(({name:o})=>!e.includes(o));return n.
every(Boolean)?{}:{types:n}}}}function Um(t){let e=new Set(t.relations.map(({verb:n})=>n));return{write:({verb:n})=>n??"",
read:([n])=>e.has(n)?{verb:n}:{}}}function Gm(t,e){return{write:({communities:n})=>n.map(o=>o===lt?bt:t.nodes[t.communities[o].
members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?St(t,t.nodes[s].community):r===bt?lt:[]});
return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function qm(t){let e=t.articles.some(({date:n})=>n);
return{write:({period:n})=>n?n.join(bt):"",read:([n])=>{let o=n.split(bt);return e&&o.length===2&&o.every(ge)&&o[0]<=o[1]?
{period:[o[0],o[1]]}:{}}}}function zm(t){let e=Qe(t.articles).map(({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{
let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?{sources:o}:{}}}}function We(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Gc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var zc=["node","edge","other","path","view","focus"],Vm=250,Ue=Uc(u),qt={all:"",places:""},ct=null;function Vc(){let[t,e]=[
We(Ue,d),We(Ue,d,zc)];ct&&window.clearTimeout(ct.timer),t===qt.all?ct=null:e===qt.places?ct={timer:window.setTimeout(qc,
Vm),hash:t}:(qc(),Kc("pushState",t)),ct||(qt={all:t,places:e})}function qc(){ct&&(qt={...qt,all:ct.hash},Kc("replaceStat\
e",ct.hash),ct=null)}function Kc(t,e){let n=[ms&&"embed",e].filter(Boolean).join("&");io(tt?"replaceState":t,n?`#${n}`:window.
location.href.split("#")[0]),ao()}function Yc(){let t=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(t===qt.
all)return;ct&&window.clearTimeout(ct.timer),ct=null;let e={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
moved:[],focus:null,view:"drawing",sentences:an,neighbours:!1,...dt(u),...Gc(Ue,t)};tt&&(e.view="drawing");let{selected:n=null}=e;
Tt(n,d.selected)?e.selected=d.selected:e.open=n!==null||typeof e.other=="number",y(e),qt={all:t,places:We(Ue,d,zc)}}function Km(){
vc(),Yc(),Vc(),ao()}function Jc(){Sc(),Yc(),ao();for(let t of["popstate","hashchange"])window.addEventListener(t,Km);k(()=>[
We(Ue,d)],Vc)}function go({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function wo({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Ym({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Xc(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
we(m[i])])),on_page:!0}}function Jm(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:h,values:g})=>[h,we(g[r])])),first_seen:c.first,last_seen:c.last,relations:vs(t,c),timeline:Xc(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Xc(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function xo(t,e){return e.nodeIndices.map(o=>Ym(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function yo(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[Jm(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Zc=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Xm(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Qc(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Xm(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function tl(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Zc.includes(o));return Qc([...Zc,...n,"timeline",
"named_mentions","mark","note"],xo(t,e),go(t))}function el(t,e){let n=wo(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Qc(o,yo(t,e),n)}var Zm=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Qm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function bo(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Qm[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function ol(t,e,n){let o=tp(
t),r=np(t,e,n),s=xo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[Zm,...[...o.node,...o.edge].map(ep),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${bo(i.id)}">${nl(i,o.node)}</node>
`),...yo(t,e).map(i=>`<edge source="${bo(i.source)}" target="${bo(i.target)}">${nl(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function tp(t){let e=go(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(wo(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function ep({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function nl(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${bo(t[o])}</data>`).join("")}function np({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:Kt(r.map(({x:w})=>w)),y:Kt(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:T})=>[Math.abs(w-s.x),Math.
abs(T-s.y)])),m=c>a?100:4,h=m/c;f*h>5e3&&(h=5e3/f,m=Math.max(c*h,4));let g=w=>we(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:T,y:M,size:R})=>{let $=c>a?(R-a)/(c-a):0,{colour:nt}=e[t[w].type],[ot,W,Sl]=[1,3,5].map(Zr=>parseInt(nt.slice(
Zr,Zr+2),16));return[t[w].id,{x:g((T-s.x)*h),y:g((s.y-M)*h),size:g(4+(m-4)*$),r:ot,g:W,b:Sl}]}))}function ko(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:t}).click(),window.setTimeout(()=>URL.revokeObjectURL(
n),6e4)}function rl(t){return`${as(u.about.title)}-${t}`}function vo(t,e,n){ko(rl(t),new Blob([n],{type:e}))}var sl={"No\
des as a table (CSV)":()=>vo("nodes.csv","text/csv",tl(u,x())),"Edges as a table (CSV)":()=>vo("edges.csv","text/csv",el(
u,x())),"Graph for Gephi and others (GraphML)":()=>vo("graph.graphml","application/xml",ol(u,x(),Bo))};function il(){let t=l(
"input",{type:"text",id:"credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",
{type:"radio",name:"ground",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"\
button",class:"save",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it\
 is seen, with title, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l(
"label",{},e,l("span",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,
r("Picture (PNG)",()=>aa(o()).toBlob(s=>{s&&ko(rl("drawing.png"),s)},"image/png")),r("Picture with text (SVG)",()=>vo("d\
rawing.svg","image/svg+xml",ia(la(o())))))}var So=`graphkit: corrections of ${u.about.corpus}`,op="Choose a node or an edge, then “Correct this node”, to mark what\
 is wrong.",rp="In the folder of the build, “graphkit correct corrections.toml” adds them to graphkit.toml, and the next\
 build takes them. Where there is no graphkit.toml yet, saving the file under that name does.",sp="This browser keeps no\
thing for this page: save the corrections before you leave.",Yr=l("div",{class:"corrections-menu"}),Kr="",Eo=!0;function al(){
try{return Ca(window.localStorage.getItem(So),u)}catch{return Eo=!1,[]}}function ip(){try{d.corrections.length?window.localStorage.
setItem(So,JSON.stringify(d.corrections)):window.localStorage.removeItem(So)}catch{Eo=!1}}function ap(){Kr=Ir(d.corrections),
ko("corrections.toml",new Blob([Kr],{type:"application/toml"}))}function cp(){let{corrections:t}=d,{length:e}=t;A(p("too\
ls"),"[aria-controls=menu-corrections]")?.setAttribute("title",e?v(e,"correction"):"Corrections"),A(p("tools"),"#correct\
ions-count")?.replaceChildren(e?String(e):"");let o=l("button",{type:"button",class:"more","data-stays":!0,text:"Undo al\
l",onclick:lp}),r=l("button",{type:"button",class:"more","data-stays":!0,text:"Save corrections.toml",onclick:ap});Yr.replaceChildren(
...e?[Br(t,cl),r," ",o]:[],l("p",{class:"hint",text:e?rp:op}),...e&&!Eo?[l("p",{class:"hint",text:sp})]:[])}function lp(){
y({corrections:[]}),cl()}function cl(){Yr.parentElement?.focus()}function ll(){return Yr}function dl(){tt||(y({corrections:al()}),
k(()=>[d.corrections],ip),k(()=>[d.corrections],cp),window.addEventListener("storage",({key:t})=>{t===So&&y({corrections:al()})}),
window.addEventListener("beforeunload",t=>{!Eo&&d.corrections.length&&Ir(d.corrections)!==Kr&&t.preventDefault()}))}var dp=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter",
"Select the row; on the head of a column: sort by it, again: reverse the order"]]]],up=["A node is a person, an organisa\
tion, a place or a topic that the articles name; the larger, the more mentions. An edge joins two that are named togethe\
r; the thicker, the more sentences. Point at either to highlight it, click to read the sentences.","A hollow node is an \
observer: it only reports, as news agencies do. Nodes with strong edges stand close together. Drag a node to put it else\
where.","“Correct this node” in the panel marks what is wrong with it, or only doubtful; so it is with edges. “Correctio\
ns” lists the marks and saves them for the next build.","The address of this page always holds what you see: copy it t\
o come back, or to show it to others who have the file."];function ul(t,e){return l("section",{},l("h3",{text:t}),l("dl",
{},...e.map(({label:n,meaning:o})=>l("div",{},l("dt",{text:n}),l("dd",{text:o})))))}function fp(){let t=l("button",{type:"\
button",class:"close","aria-label":"Close the help",text:"×",onclick:()=>p("help",HTMLDialogElement).close()}),e=dp.map(
([n,o])=>l("section",{},l("h3",{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));
return[l("div",{class:"help-head"},l("h2",{id:"help-title",text:"Help"}),t),...up.map(n=>l("p",{text:n})),...e,u.edges.length>
0&&ul("Measures of edges",u.edgeMeasures),u.edges.length>0&&ul("Measures of nodes",u.nodeMeasures)]}function mp(){let t=p(
"help",HTMLDialogElement);d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function fl(){let t=p("help",HTMLDialogElement);
t.append(...vt(fp())),t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),
t.addEventListener("keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||qe(e.target)||
!Ot(e)||(e.preventDefault(),y({help:!0}))}),k(()=>[d.help],mp)}function ml(){let t=p("search",HTMLInputElement),e=new Le(t,p("suggestions"),p("no-match"),n=>{t.value="",C(O(n))},n=>{t.
value="",Fs(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||qe(n.target)||
!Ot(n)||(n.preventDefault(),t.focus(),t.select())})}var pp=120,hp="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",gp="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",wp="Whe\
re you publish the page, give its address instead of the file's name.",zt=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Jr=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),pl=l("p",{class:"hint",id:"share-note"}),hl=l("p",{class:"hint",text:wp}),To=l("p",{id:"copied",role:"st\
atus"}),gl=wl("Copy link",zt,"Link copied.");async function xp(t,e){try{await navigator.clipboard.writeText(t.value),To.
textContent=e}catch{t.focus(),t.select(),To.textContent="This browser does not let the page copy: copy what is selected."}}
function wl(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>xp(e,n)})}function xl(){
let t=window.location.href;zt.value=ns(t),pl.textContent=pe(t)?zt.value?hp:gp:"",[zt.hidden,gl.hidden]=[!zt.value,!zt.value],
Jr.value=os(t,Q(u.about.title,pp)),hl.hidden=!pe(t),To.textContent=""}function yl(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),pl,zt,gl,l("p",{class:"share-title",text:"In another page"}),hl,Jr,wl("C\
opy HTML",Jr,"HTML copied."),To)}var yp={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},bp={type:"Type",community:"Community"},vp={system:"As the system",
light:"Light",dark:"Dark"},kp={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",corrections:"M2.5 13.5l.7-\
3L10.5 3.2a1.6 1.6 0 0 1 2.3 2.3L5.5 12.8zM9.3 4.4l2.3 2.3",share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M\
9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.0\
1"};function Sp(t){return N("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},N("path",{d:kp[t]}))}function bl(t,e,n){return l(
"button",{type:"button",class:"tool",title:e,...n},Sp(t),l("span",{class:"tool-name",text:e}))}function Xr(t,e,n){let o=Object.
keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return k(()=>[d[t]],()=>{for(let r of o)
r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),...o.map(r=>l("label",{},
r,l("span",{text:n[r.value]}))))}function Mo(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=bl(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=l(
"div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener(
"keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&
!me(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{me(i,c.target)||a(!1)}),r.addEventListener("\
click",c=>{Ve(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Ep(){let t=Mo("Share","share",yl());return A(
t,"button")?.addEventListener("click",xl),t}function Tp(){let t=Mo("Corrections","corrections",ll());return A(t,"button")?.
append(l("span",{id:"corrections-count"})),t}function vl(){let t=Object.entries(sl).map(([e,n])=>l("button",{type:"butto\
n",class:"save",text:e,onclick:n}));p("tools").append(Xr("view","Shown as",yp),Mo("Colours","colours",Xr("colours","Colo\
ur nodes by",bp),Xr("theme","Light or dark",vp)),Mo("Download","download",il(),l("p",{class:"hint",text:"What is shown, \
as data:"}),...t),Tp(),Ep(),bl("help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}var kl=null;function Mp(){d.focus!==kl&&Ht(!0),kl=d.focus}Ys();jc();va();Ic();ml();ha();zi();wc();Tc();ec();Pc();vl();dl();
fl();yc();ps();Jc();Go();Ht();k(()=>[d.focus],Mp);window.setTimeout(ut,300);window.graphkit={network:E,data:u,state:d,select:C,
update:y,labels:Pt,communityNames:$e,visible:x};})();
