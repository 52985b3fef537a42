// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function L(t,e){return t.querySelector(e)}function d(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...K(n)),o}function K(t){return t.filter(Boolean)}function N(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return d(e,{text:t,dir:"auto"})}var Yd={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return N("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},N("path",{d:Yd[t.shape],fill:t.colour}))}
function hn(t){let e=d("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Ds(t){let e=d("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,d("span",{class:"bar","aria\
-hidden":"true"},e)}function ft(t,e,n){let o=N("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return d("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},N("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function it(t,e){return d("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function ue(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function At({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function gn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Re(t,e){return e instanceof Node&&t.contains(e)}function wn(t,e){return t instanceof Element?
t.closest(e):null}function Vo(t){let[e,n=""]=Ps(t,"#"),[o,r=""]=Ps(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Ps(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function Fs({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function zo(t){return t==="embed"||t.startsWith(
"embed=")}function Yo(t){let{query:e,hash:n}=Vo(t);return e.some(zo)||n.some(zo)}function yn(t){let{base:e,query:n,hash:o}=Vo(
t),r=s=>s.filter(i=>!zo(i));return Fs({base:e,query:r(n),hash:r(o)})}function Kd(t){let{base:e,query:n,hash:o}=Vo(yn(t)),
r=De(t)?e.slice(e.lastIndexOf("/")+1):e;return Fs({base:r,query:[...n,"embed"],hash:o})}function _s(t){let e=yn(t);if(!De(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function De(t){return t.startsWith("file:")}function Hs(t,e){let[
n,o]=[Kd(t),e].map(Jd);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function Jd(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var js=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function W(t){let[e,n,o]=t.split("-");return`${Number(o)} ${js[Number(n)-1]} ${e}`}function Pe(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${js[Number(n)-1]} ${e}`:e}function $t(t,e){return t?t===
e?W(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${W(e)}`:`${t.slice(0,4)===e.slice(0,4)?W(t).slice(0,-5):W(t)}\
 – ${W(e)}`:""}function Nt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function G(t){return new Date(t*864e5).toISOString().
slice(0,10)}function It(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Nt(t);return Number.isFinite(e)&&G(e)===t}function fe(t){
return t.filter(({date:e})=>e).map(({date:e})=>Nt(e)).sort((e,n)=>e-n)}function xn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function Ws(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(Xd(n[n.length-1]));return n}function Xd(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return qs(new Date(Qd(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function Qd(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function qs(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Ko(t,e){return e==="week"?qs(new Date(`${t}T00:00Z`)):t.slice(0,7)}var Zd=32,bn=80,tu={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function yt(t,e=Zd){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function Qt(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>tu[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Gs(t){let e=Qt(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function qt({id:t,title:e,date:n}){let o=yt(e||t,bn);return n?`${o}\
 · ${W(n)}`:o}function Zt(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function me(t){return yt(t,bn)||"No source given"}function Jo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var eu="https://www.wi\
kidata.org/wiki/";function Us(t){return/^Q[1-9]\d*$/.test(t)?eu+t:Jo(t)}function at(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Ys(t,e){let n=Vs(e,"degree"),o=Vs(e,"community"),r=at(e.nodes).map((i,a)=>({...nu(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=at(e.edges).map((i,a)=>ou(a,t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(
i.index);for(let[i,a,c,f]of e.marks){let m=s.find(p=>Math.min(p.a,p.b)===Math.min(i,a)&&Math.max(p.a,p.b)===Math.max(i,a));
Object.assign(a<0?r[i]:m??{},{mark:c,note:f})}return{about:e.about,types:at(e.types),ranks:at(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(zs),nodeMeasures:e.node_measures.map(zs),articles:at(e.articles),communities:ru(r),nodes:r,edges:s,relations:at(
e.relations),others:at(e.others),unlisted:e.unlisted,story:e.story,unnamed:at(e.unnamed),ends:Int32Array.from(s.flatMap(
({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function zs(t){return{...t,values:Float64Array.from(t.values)}}function Vs({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function nu({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:yt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Ks(
s.timeline,i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),edges:[]}}
function ou(t,{from:e,to:n,width:o,opacity:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r,drawnAtFirst:!s,mark:"",
note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,first:a.
days[i.first],last:a.days[i.last],timeline:Ks(i.timeline,a)}}function Ks(t,{periods:e}){let n=[];for(let o=0;o<t.length;o+=
2)n.push([e[t[o]],t[o+1]]);return n}var Xo=12,xt=-1;function Rt({communities:t},e){return e<Xo&&t[e].members.length>1?e:
xt}function ru(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(n=>{
let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function bt(t,e){
return t.a===e?t.b:t.a}function tt(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function R(t){return{
kind:"node",index:t}}function z(t){return{kind:"edge",index:t}}function Dt(t,e){return t===e||t!==null&&e!==null&&t.kind===
e.kind&&t.index===e.index}function te(t){return h(t,HTMLScriptElement).text}var{nodes:su,edges:iu}=JSON.parse(te("drawn")),Qo={nodes:at(su),edges:at(
iu)},u=Ys(Qo,JSON.parse(te("payload")));var vt=Yo(window.location.href),Js=vt&&Yo(`#${window.location.hash.slice(1)}`);vt&&(document.documentElement.dataset.embed=
"");function au(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>d("span",{},J(n),n.plural));return d("\
p",{class:"frame-legend"},...e)}function Xs(){vt&&h("drawing").append(au());let t=h("whole",HTMLAnchorElement);t.hidden=
!vt;let e=()=>{t.href=yn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var Sn={period:null,sources:null,article:null,topic:null,compare:null};function Pt({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function Zo(t,e){if(!Pt(e))return null;if(e.compare){let[a,c]=tr(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:cu(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
pe({date:a,source:c},"periods",n))))}function pe({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function tr(t,e,{by:n,sides:o}){let r=Zo(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&pe(a,n,i)));return[s(o[0]),s(o[1])]}function cu({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function kn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=vn(t,r),i=vn(e,r);return{weights:s.times,namedWeights:vn(n,r).times,documents:s.documents,mentions:i.times,named:vn(
o,r).times,articles:i.documents}}function vn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Qs({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function Zs(t,e,n,o){let r=new Map;for(let s of Qs(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Ko(i,o),(r.get(Ko(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function ti(t,e,n){
let o=Qs(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function En({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function ei({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function ni({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function oi({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function ri({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function er({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([T,$])=>T===g&&(!i||i[s?.sentences[$].article??0])),E=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
E.length:p,sentences:E,marks:new Map(w.map(([,T,$,A])=>[T,[$,A]])),reporters:new Map(w.flatMap(([,T,,,$])=>$===-1?[]:[[T,
$]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var lu=new Intl.NumberFormat("en"),du=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),uu=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),fu=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return lu.
format(t)}function nr(t){return du.format(t)}function Mn(t){return uu.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function si(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[fu.select(t)]}`}function Tn(t,e){
return t.toFixed(e).replace("-","−")}function ii(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ai(t){return t<.001?"p < 0.001":`p =\
 ${nr(t)}`}function Fe(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function he(t){return t.reduce((e,n)=>e+n,0)/
t.length}var ci=4;function Ft(t){return t==="weight"||t==="documents"}function mt({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function ge({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function or({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function li(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:or(t,e).values}function rr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function _e(t,e){return Ft(e)?b(t):Tn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function di({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",Mn(e)):""}function ui(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function fi({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<ci||s[c]<ci),s[a]+=1,s[c]+=1}return r}function St({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...Sn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function we(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function mi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&ei(t,w,e.verb))),i=sr(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:sr(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?sr(t,{...e,communities:[]},s,o.mentions):i,p=ir(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:ir(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:ir(fi(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:mu(t,m.nodes)}}function mu(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Rt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function sr(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},E)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Rt(t,g)))&&o[E]>0));i&&pu(t,c,n,o),a&&hu(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return An(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function An({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function pu({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function hu(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=bt(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function ir(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function pi(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[bt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>bt(t.edges[a],e))],edges:i}}function hi(t,e){
return e.focus!==null||Object.entries(ar(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function ar(t){let{
rank:e,all:n,...o}=St(t);return o}function gu(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function O(t,e){let n;return()=>{let o=t();
return(!n||!gu(o,n.of))&&(n={of:o,made:e()}),n.made}}var $n=5,lr=20,ye={selected:null,other:null,hovered:null,sentences:$n,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",refused:0,sort:{nodes:["strength",!0],edges:[
"strength",!0]},...St(u)},l=ye,gi=[],cr=!1;function y(t){Object.assign(ye,t),ye.problem&&Pt(ye)&&Object.assign(ye,Sn,{open:!0,
refused:ye.refused+1}),!cr&&(cr=!0,queueMicrotask(()=>{cr=!1,dr()}))}function dr(){for(let t of gi)t()}function S(t,e){gi.
push(O(t,e))}function C(t){Dt(t,l.selected)&&l.other===null||y({selected:t,other:null,hovered:null,sentences:$n,neighbours:!1,
open:t!==null})}function wi(t){C(null),y({other:t,open:!0})}function ee(t){Dt(t,l.hovered)||y({hovered:t})}var Gt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},xe={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},ur=3.84;function wu({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>pe(m,s,i)&&(!e||pe(m,"periods",e))&&(!n||pe(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function yu(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function xu([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function yi(t,e,n,o){let r=tr(e,n,o),[s,i]=r.map(m=>kn(e,m)),a=m=>wu(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let E=i[p][w];if(!g&&!E)return null;let T=yu(g,E,
c);return{kind:xu([g,E],T),times:[s[m][w],i[m][w]],documents:[g,E],g2:T}});return{sizes:c,nodes:f("mentions","articles"),
edges:f("weights","documents")}}var He=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var bu=6;function xi({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[w,f,r[f]]}
return a}function bi({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function Nn({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new He;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function vi(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new He;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],E=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[m,w]),f.push(E+o[g],g))}}return vu(n,a,i.get(n)??0)}function vu(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function Si(t,e,n,o=bu){let[r,s]=e<n?[e,n]:[n,e],i=Nn(t,s),a=e===n?null:vi(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Su(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
ku);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Eu)}function Su(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,E)=>g[E]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=vi(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function ku(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Eu({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Ei(t,e){let n=at(t.sentences),o=Tu(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>ki(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>ki(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[pt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Mu(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[E,T]=[s(m),s(p)];return E.includes(g)&&T.includes(w)||E.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function Mu(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function Tu(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function ki(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function pt(t){
return Array.isArray(t)?t[0]:t}function fr({sentences:t},e,n){return n?e.filter(o=>n[t[pt(o)].article]):e}function Mi({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function be({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function mr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(be(t,pt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(pt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ti(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[pt(o)],s=!Array.isArray(o)&&be(t,pt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Au=120;function Ai(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Au)),r=[...e].sort((s,i)=>pt(s)-pt(i));return mr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function In(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Ni="so sentences and the filters by period, source, topic and article are missing; all else works, and",$u=`This bro\
wser lacks DecompressionStream, ${Ni} a current Firefox, Chrome, Edge or Safari shows everything.`,Nu=`This file's sente\
nces are damaged, ${Ni} a fresh copy of the file shows everything.`,$i,pr=null;function X(){return $i??=l.problem?Promise.
resolve(null):Ou().catch(Iu),$i}function j(){return pr}function Ii(){Oi()&&!("DecompressionStream"in window)&&y({problem:$u})}
function Oi(){return te("evidence").startsWith('"')}function Iu(){return y({problem:Nu}),null}async function Ou(){let t=te(
"evidence");return pr=Ei(JSON.parse(Oi()?await Lu(JSON.parse(t)):t),u),y({}),pr}async function Lu(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function hr(){return[l.period,l.sources,l.article,l.topic,l.compare,Pt(l)&&j()]}var je=O(hr,()=>{let t=j(),e=t&&Zo(t,l);
return{chosen:e,counts:t&&e?kn(t,e):u.counts}}),q=O(hr,()=>{let t=j();return t&&l.compare&&yi(u,t,l,l.compare)});function Li({
kind:t,index:e}){let n=q();return n&&(t==="node"?n.nodes:n.edges)[e]}var V=O(()=>[l.rank,je()],()=>li(u,l.rank,je().counts)),
Cu=O(()=>[V(),je().counts.weights],()=>ui(V(),je().counts.weights)),x=O(()=>[l.types,l.minimum,l.minimumDocuments,l.rank,
l.verb,l.communities,l.officials,l.all,l.isolates,l.focus,...hr()],()=>({...mi(u,l,je(),Cu),waiting:Pt(l)&&!j()})),B=O(()=>[
x(),l.focus],()=>{let t=x();if(!l.focus?.rings)return t;let e=u.nodes[l.focus.node].edges.filter(n=>t.edges[n]);return{...t,
drawnIndices:[...new Set([...t.drawnIndices,...e])].sort((n,o)=>n-o)}}),Ci=O(()=>[x(),V()],()=>rr(u,x().edges,V())),Bi=O(
()=>[x()],()=>rr(u,x().edges,x().weights)),We=O(()=>[x(),V()],()=>xi(u,x().edges,V())),Ut=O(()=>l.path?[l.path.a,l.path.
b,We(),l.avoided,l.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=l,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];
let r=u.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return Si(bi(u,We(),t,r),t.a,t.b)});function et(){let t=Ut();
return t[Math.min(Math.max(l.path?.number??0,0),t.length-1)]??null}var Bu=O(()=>[x(),V()],()=>new Map);function zt(t){if(t.
kind==="edge")return{nodes:tt(u,t),edges:[t.index]};let e=Bu(),n=e.get(t.index)??pi(u,t.index,x(),V());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function On(t){let[e,{chosen:n}]=[j(),x()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index].timeline:Zs(e,t,n,u.about.period)}function Ri(t){let[e,{chosen:n}]=[j(),x()];return!e||!n?(t.kind==="n\
ode"?u.nodes:u.edges)[t.index]:ti(e,t,n)}var Di={x:60,y:22},Ru=150,Du=8e6,Pu=.15;function Pi(t,e,n){let{xs:o,ys:r,middle:s}=Fu(t),i=o.length*(o.length-1)/2,a=Math.
min(Ru,Math.ceil(Du/Math.max(i,1)));for(let f=0;f<a;f+=1)_u(o,r,e,180*(1-f/a));Hu(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&ju(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function Fu(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function _u(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let p=t[a]-t[m],g=e[a]-e[m],w=8100/(p*p+
g*g+1e-6);c+=p*w,f+=g*w,s[m]-=p*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,p]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,p)/90;s[a]-=m*g,i[a]-=p*g,s[c]+=m*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=Pu*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*p,e[a]+=m*p}}function Hu(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function ju(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Di.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Di.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var Wu=180,Fi=110,qu=44,gr=70,Gu=36,Uu=66;function _i(t,e,n,o){let r=zu(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Wu];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?Vu(t,c,r):c.map(g=>[g,Yu(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=Gu&&(f=Math.
max(f,w*gr/(2*Math.PI)));let E=c.slice(g,g+Math.floor(2*Math.PI*f/gr+1e-9));E.sort(($,A)=>p.get($)-p.get(A)||$-A);let T=Ku(
E.map($=>p.get($)),gr/f);E.forEach(($,A)=>{s.set($,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=E.length,f+=g<c.length?
Uu:Fi}c.length&&a.push(f-Fi+qu)}return{places:s,radii:a}}function zu({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[bt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>bt(e[a],s));return r.set(
s,i),i}}function Vu({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Yu(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Ku(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:E,
count:T}=i.pop();w={sum:w.sum+E,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function Ln(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var Hi=10.5,Ju=22,Xu=5,Qu=60,ji=2,Zu=6,Ot='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',wr=[];function tf(t){if(!wr[t.index]){let e=ht(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${Ot}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);wr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return wr[t.index]}function ef(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),Hi),Ju))/2}function Cn(t,e,n=ji,o=ef(t,e)){let{width:r,above:s,
below:i}=tf(t),[a,c]=[o*r,o*(s+i)],f=qe(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:w,top:E,right:w+a,bottom:E+c}))}function qe(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function nf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function yr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=Ln();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,Xu),...s]),m=new Set([...f,...r?t.slice(0,Qu):[]]);for(let g of e)a.add(
qe(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?Zu:ji,E=Cn(u.nodes[g],n,w),T=Cn(u.nodes[g],n,w,Hi),$=U=>U.
left>=c.left&&U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,A=U=>$(U)&&!a.hit(U,g),dt=U=>$(U)&&!a.hit(U,g,s.includes(
g)?0:g),ut=E.find(A)??T.find(A)??(m.has(g)?T.find(dt):void 0)??(f.has(g)?nf(T,c).find(dt):void 0);ut&&(a.add(ut,-1),p.push(
ut))}return p}function ht(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var Bn=28,of=.02,Wi=1.6,rf=1.6,sf=6,af=3.5,cf=5,lf=.8,kt={upright:!1,across:1,down:1};function qi({x:t,y:e}){let[n,o]=kt.
upright?[-e,t]:[t,e];return{x:n*kt.across,y:o*kt.down}}function Gi({x:t,y:e}){let[n,o]=[t/kt.across,e/kt.down],[r,s]=kt.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function Ui(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Rn(1);if(kt.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),kt.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(kt,uf());for(let s of u.nodes)[s.x,s.y]=[s.x*kt.across,s.y*kt.down];let{scale:o}=Ge(),r=Math.min(Math.max(
af/o-sf,0),cf);r&&df(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,lf/o),2.5)}function df(t){let e=u.nodes.map(r=>qe(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function uf(){
let{scale:t}=Ge(),{wide:e,high:n}=zi(),{left:o,top:r,right:s,bottom:i}=Rn(t),a=c=>Math.min(Math.max(c,1),rf);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function zi(){let{clientWidth:t,clientHeight:e}=h("network"),n=Bn+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*Bn,50),high:Math.max(e-Bn-n,50),below:n}}function Ge(t=B().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=zi(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[of,2*Wi];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:E,right:T,bottom:$}=Rn(g,t);g<=Wi&&(T-w)*g<=s&&($-E)*g<=i?
a=g:c=g}let f=Rn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(Bn-o-n)/
2}}}function Rn(t,e=B().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=qe(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Cn(i,t)[0],p=Math.max(0,(f-c-n)/2);return[a,{left:c+p,right:f-p,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var ff=1.5,mf=2,pf=.3,Vi=Array.from({length:Xo},(t,e)=>`community-${e+1}`),Yi="community-other",Dn=null;function Ki(){return Dn||
("printing"in document.documentElement.dataset?"light":l.theme!=="system"?l.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Ji(){return`${Ki()} ${l.colours}`}function Pn(){let t=document.documentElement;
t.dataset.theme=Ki(),t.dataset.colours=l.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Ji(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Gt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Vi,
Yi].map(o=>[o,n(o)]))}}var _t=Pn();function I(){return _t}function Xi(){return _t.name===Ji()?!1:(_t=Pn(),!0)}function xr(t,e){
Dn=t,_t=Pn();try{return e()}finally{Dn=null,_t=Pn()}}function Ue(t){return br(Rt(u,t))}function br(t){return t===xt?Yi:Vi[t]}
function Qi({index:t,observer:e}){let n=q()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function ze(t){let e=q()?.
nodes[t.index]?.kind,n=l.colours==="community"?_t.communities[Ue(t.community)]:u.types[t.type].colour,o=e?_t.changes[e]:
n;return Qi(t)?{fill:_t.ground,border:o}:{fill:o,border:_t.ground}}function Fn(t,e){return Math.min(Qi(t)?mf:ff,pf*t.size*
e)}function hf(t){let{fill:e,border:n}=ze(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}Ui();var M=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(hf)),edges:[]},
JSON.parse(te("options")));function vr(){for(let t of u.nodes){let{options:e}=M.body.nodes[t.index],{fill:n,border:o}=ze(
t);e.color={...e.color,background:n,border:o}}}var _n=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),ea=0,gf=500,wf=3;function Zi(){return 2*x().nodeIndices.length<u.nodes.length}
var ta=O(()=>[(Zi()||l.focus?.rings)&&x(),l.focus,l.focus?.rings&&V()],()=>{if(l.focus?.rings)return yf(l.focus.node);let t={
free:!0,rings:[]};return Zi()&&x().nodeIndices.length<=gf?{...t,places:xf()}:{...t,places:_n}});function yf(t){let{places:e,
radii:n}=_i(u,t,x(),V());return{free:!1,rings:n,places:_n.map((o,r)=>e.get(r)??o)}}function xf(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((c,f)=>[c,f])),s=e.map(c=>{let{a:f,b:m,opacity:p}=u.edges[c],
g=u.nodes[f].community===u.nodes[m].community?wf:1;return[r.get(f),r.get(m),p*g]}),i=Pi(t.map(c=>({..._n[c],size:u.nodes[c].
size})),s,n/(o||1)),a=[..._n];return t.forEach((c,f)=>{a[c]=i[f]}),a}var Q=O(()=>[ta(),l.moved],()=>{let t=ta(),e=[...t.
places];if(t.free)for(let[n,o,r]of l.moved)e[n]=qi({x:o,y:r});return{...t,base:t,places:e}});function Ve(){return ea}function Vt(t){
ea+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(u.nodes[o],{x:e,y:n}),Object.assign(M.body.nodes[o],{x:e,y:n})})}function Hn(t,e){
if(!Q().free)return;let{x:n,y:o}=Gi(e),r=l.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var bf=400,vf=5,Sf=1.5,na=3,kf=.11,Ef=.012,Mf=.8,sa=13,ia=16,aa=O(()=>[B(),Ve()],()=>{let t=[],{nodes:e,nodeIndices:n}=B();
if(n.length<=bf||!Q().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=vf&&t.push(Tf(s,i,2*o*Ef))}),t});function Tf(t,e,n){let o={x:oa(e.map(
a=>u.nodes[a].x)),y:oa(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(Mf*e.length)).flatMap(a=>Af(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:$f(
i)}}function Af({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function oa(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function $f(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...ra(e),...ra(e.reverse())]}function ra(t){let e=[];for(let n of t){for(;e.length>1&&Nf(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function Nf(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function ca(t,e){return Math.min(Math.max((na-t/e)/(na-Sf),0),1)}function la(t,e,n,o){let r=ca(n,o);if(r){t.globalAlpha=
kf*r;for(let{community:s,corners:i}of aa()){t.fillStyle=I().communities[Ue(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function da(t,e,n){let o=[];if(ca(t,e)<.5)return o;let r=Ln(),s=ht(
h("overlay",HTMLCanvasElement));s.font=fa();for(let{community:i,middle:a}of aa()){let{nodes:c}=B(),m=u.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>u.nodes[A].short),p=Math.max(...m.map(A=>s.measureText(A).width))/2,g=ia*m.length,w=(A,dt,ut)=>Math.
max(Math.min(A,ut),dt),E=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),$=[0,-g,g].map(A=>({lines:m,
left:E-p,right:E+p,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));$&&(r.add($,-1),o.
push($))}return o}function ua(t,{lines:e,left:n,right:o,top:r},s){t.font=fa(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=I().ground,t.fillStyle=I().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*ia+sa];t.strokeText(i,c,f),t.fillText(i,c,f)})}function fa(){return`600 ${sa}px ${Ot}`}var ma=.1;function jn(t,e,n,o){la(t,e,n,o);for(let r of[...Q().rings].reverse())If(t,e,r*e.scale,e.scale/n)}function If(t,{
x:e,y:n},o,r){t.fillStyle=t.strokeStyle=I().edge,t.lineWidth=r,t.globalAlpha=ma,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.
fill(),t.globalAlpha=4*ma,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.stroke(),t.globalAlpha=1}var pa=120,ve=h("overlay",HTMLCanvasElement),nt=document.createElement("canvas"),P={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function ct(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:M.getScale()}}function Ye(t=0){P.until=
performance.now()+t+pa,window.clearTimeout(P.timer),P.timer=window.setTimeout(()=>{P.timer=0,P.blurred&&M.redraw()},t+pa)}
function Sr(){window.clearTimeout(P.timer),P.timer=0,Wn()}function Wn(){P.sharp=null,P.pictured=null}function qn(){return P.
blurred}function ha(){let t=Lf(),e=o=>o.width===t.width&&o.height===t.height,n=P.timer!==0&&performance.now()<P.until;n&&
!P.pictured&&P.sharp&&e(ve)&&Of(t,P.sharp),P.blurred=n&&P.pictured!==null&&e(nt),M.body.nodeIndices=P.blurred?[]:B().nodeIndices}
function kr(){P.sharp=ct(),P.pictured=null}function Of(t,e){if((nt.width!==t.width||nt.height!==t.height)&&(nt.width=t.width,
nt.height=t.height),![t,ve].every(({width:o,height:r})=>o&&r))return;let n=ht(nt);n.clearRect(0,0,nt.width,nt.height),n.
drawImage(t,0,0),n.drawImage(ve,0,0),ht(ve).clearRect(0,0,ve.width,ve.height),P.pictured=e}function ga(t){if(!P.pictured||
!nt.width||!nt.height)return;let e=nt.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=ct(),s=r/P.pictured.scale,i=Math.round(
(n-P.pictured.x*s)*e),a=Math.round((o-P.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(nt,i,a,Math.round(
nt.width*s),Math.round(nt.height*s)),t.restore()}function Lf(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var Cf={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Gn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${Ot}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=I().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
I().ink,t.fillText(u.nodes[e.node].short,r,s)}function wa(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${Ot}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=I().ink,t.fillText(e,n/2,o/2)}function ya(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=q()?.edges[e.index]?.kind;
t.strokeStyle=o?I().accent:r?I().changes[r]:I().brightEdge,t.setLineDash(r?xe[r]:[]),Er(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function Er(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Un(t,e,n){let{fill:o,border:r}=ze(e),{shape:s}=u.types[e.type];zn(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=Fn(e,n.scale),t.strokeStyle=r,t.stroke()}
function Mr(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];zn(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function zn(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Cf[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Tr=4,Bf=.5,Rf=52,Df=2.5,xa=350,Vn=1,Ar={left:-1/0,right:1/0,top:-1/0,bottom:1/0},ne=!0,$r=0;function Yt(){return Ar.
left>-1/0}function Yn(){return $r}function Se(t=!1){ne=!0,gt({...Nr(),animated:t})}function Nr(){let{scale:t,position:e,
offset:n}=Ge(),o=h("network").clientWidth/2-Tr,r=h("network").clientHeight,[s,i]=[Tr-r/2-n.y,r/2+n.y-Tr];return Ar={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},Vn=t,{position:e,scale:t,offset:n}}function Et(){return{scale:Vn,frame:Ar}}
function ba(){return ne}function Kn(){ne=!1,$r+=1}function gt({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){$r+=
1;let r=o&&gn();r&&Ye(xa),M.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:xa,easingFunction:"easeInOutQuad"}})}
function ke(t){ne=!1;let e=Math.min(Math.max(M.getScale()*t,Vn/4),10);gt({position:M.getViewPosition(),scale:e,animated:!0})}
function va(t,e){ne=!1;let{x:n,y:o}=M.getViewPosition(),r=M.getScale();Ye(),gt({position:{x:n+t/r,y:o+e/r},scale:r})}function Sa(){
if(!l.selected)return;let t=tt(u,l.selected).map(c=>u.nodes[c]),[e,n]=[Ke(),Ea()],{clientWidth:o,clientHeight:r}=h("netw\
ork");if(t.every(c=>{let f=M.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;ne=!1;let i={x:he(
t.map(c=>c.x)),y:he(t.map(c=>c.y))},a=e?Math.max(M.getScale(),Bf):M.getScale();gt({position:i,scale:a,offset:{x:-n/2,y:-e/
2},animated:!0})}function ka(t,e){ne=!1;let n=Ge(t,{beside:Ea(),covered:Math.max(Ke(),0)});gt({...n,scale:Math.min(n.scale,
Df*Vn),animated:e})}function Ea(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));
return t&&l.open?Math.min(t,.88*h("network").clientWidth):0}function Ke(){let t=Number(getComputedStyle(document.documentElement).
getPropertyValue("--sheet"));return t&&l.open?t*(h("panel").parentElement?.clientHeight??0)-Rf:0}var Pf=350,Ff=600,_f=2500,Ee=null,Ir=0;function Jn(){return Ee}function oe(){Ee&&(window.cancelAnimationFrame(Ir),Vt(Ee.
places),Ee=null,Sr())}function $a(t,e,n){let o=u.nodes.map(({x:T,y:$})=>({x:T,y:$}));if(window.cancelAnimationFrame(Ir),
Ee=null,Vt(t),Sr(),!Yt())return;let[r,s]=[Ma(),Nr()],{nodeIndices:i,drawnIndices:a}=B(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=Ff&&a.length<=_f;if(c*r.scale<1||!f||!gn()){e&&i.length?gt({...s,animated:c*
r.scale<1}):M.redraw();return}e&&gt(s);let m=e?Ma(s):r;Ee={places:t,scale:m.scale,labels:n()};let[p,g]=[performance.now(),
Yn()],w=()=>{let T=Math.min((performance.now()-p)/Pf,1),$=T*T*(3-2*T);if(T===1)return E();Vt(t.map((A,dt)=>Ta(o[dt],A,$))),
Yn()===g?Aa(Ta(r,m,$),r.scale*(m.scale/r.scale)**$):M.redraw(),Ir=window.requestAnimationFrame(w)},E=()=>{oe(),Yn()===g?
Aa(m,m.scale):M.redraw()};w()}function Ma(t){let{position:e,scale:n,offset:o}=t??{position:M.getViewPosition(),scale:M.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function Ta(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function Aa({x:t,y:e},n){M.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),Hf=2500,jf=2500,Je=O(()=>[M.getScale(),Et().frame,B(),Ve()],()=>da(M.getScale(),Et().
scale,Et().frame)),re=O(()=>[M.getScale(),Et().frame,B(),Ve()],()=>{let t=M.getScale(),{scale:e,frame:n}=Et(),{nodeIndices:o}=B(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/jf)),i=r<o.length*Hf,a=t===e?[...Je(),Wf(n,t)]:Je();return yr(
s,o,t,n,{crowd:i,taken:a})});function Wf(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function Xe(){if(!Yt())return;let t=ht(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Or(t,ct())}function qf(){let t=et(),e=t?null:
l.selected??l.hovered,n=t?Gf(t):e&&Uf(e);if(!n)return null;for(let o of[t?l.selected:null,l.hovered])o&&!Dt(o,e)&&zf(n,o);
return n}function Gf({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function Uf(t){return{...zt(t),ringed:tt(u,t),accented:new Set,pointed:[]}}function zf(t,e){for(let n of tt(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...tt(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function Or(t,e){if(u.nodes.length&&!B().nodeIndices.length)return wa(t,"The f\
ilters leave nothing to show.");let n=qf(),o=new Set(n?n.nodes:[]),r=Jn();if(r)Vf(t,r,e,o);else for(let s of Je())ua(t,s,
e);for(let s of r?[]:re())!o.has(s.node)&&Na(s,e)&&Gn(t,s,e);n&&(t.globalAlpha=I().veil,t.fillStyle=I().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,Yf(t,n,e))}function Vf(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];Gn(t,i,{
...r,x:r.x+f,y:r.y+m})}}function Na({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+
n<_.clientHeight}function Yf(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=Et();for(let c of[...n].reverse())
ya(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Un(t,u.nodes[c],i);for(let c of o)Mr(t,u.nodes[c],i,I().accent,
2.5);for(let c of s)o.includes(c)||Mr(t,u.nodes[c],i,I().ink,1.5);for(let c of yr([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))Na(c,i)&&Gn(t,c,i,o.includes(c.node))}var Oa=5,Kf=5,Jf=40;function Ia(t,e=0){let n=ct(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Ca(o,r,(Oa+e)/n.scale)??
Xf(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=Qf(o,r,(Kf+e/2)/n.scale);return i===null?null:z(i)}function La(t){let e=ct();
return Ca((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,Oa/e.scale)}function Ca(t,e,n){let o=null,r=1/0;for(let s of Ba().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Xf(t,e){if(l.selected)return null;let n=re().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Qf(t,e,n){let o=null,r=n;for(let s of Ba().
edges){let i=u.edges[s],a=Zf(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Ba(){let{nodeIndices:t,
drawnIndices:e}=B();if(!l.selected)return{nodes:t,edges:e};let n=zt(l.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function Zf(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function Ra(){let t=h("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return ee(null);if(n.buttons)return Qe();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=Ia(r);ee(s),tm(s,
r)},Jf)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),ee(null),Qe()}),M.on("click",({pointer:n,event:o})=>{Qe(),
C(Ia(n.DOM,o?.pointerType==="touch"?8:0))}),M.on("zoom",Qe)}function tm(t,e){if(!t)return Qe();let n=h("tip");n.replaceChildren(
...em(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>h("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,h("network").classList.add("pointing")}function em(t){if(t.kind==="node"){let o=u.nodes[t.index];return[k(o.label,"s\
trong"),d("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[d("strong",{},k(u.nodes[e.a].label)," – ",
k(u.nodes[e.b].label)),d("span",{text:v(e.weight,"sentence")})]}function Qe(){h("tip").hidden=!0,h("network").classList.
remove("pointing")}var nm=6,Y=null;function Da(){return Y!==null}function om(t){if(Y)return Lr();if(!Q().free||t.button||t.shiftKey||!t.isPrimary)
return;Jn()&&(oe(),M.redraw());let e=h("drawing").getBoundingClientRect(),n=La({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!rm(n))return;let{x:o,y:r}=u.nodes[n];Y={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},M.interactionHandler.options.dragView=!1}function rm(t){return l.selected?.kind==="nod\
e"&&l.selected.index===t}function sm({pointerId:t,clientX:e,clientY:n}){if(!Y||t!==Y.pointer)return;let[o,r]=[e-Y.from.x,
n-Y.from.y];if(!Y.moves&&Math.hypot(o,r)<nm)return;Y.moves=!0;let{scale:s}=ct();Object.assign(u.nodes[Y.node],{x:Y.home.
x+o/s,y:Y.home.y+r/s}),y({hovered:R(Y.node)}),Xe()}function Lr(t){if(!Y||t&&t.pointerId!==Y.pointer)return;let{node:e,home:n,
moves:o}=Y;if(Y=null,M.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?Hn(e,
{x:r,y:s}):Object.assign(u.nodes[e],n)}function Pa(){h("network").addEventListener("pointerdown",om,{capture:!0}),window.
addEventListener("pointermove",sm),window.addEventListener("pointerup",Lr),window.addEventListener("pointercancel",()=>Lr())}var im=1500,am=.25,cm=.2;function lm(){let t=B().drawnIndices.length>im?am:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function Xn(t,e){let n=lm();t.strokeStyle=I().edge;let o=e.scale/M.getScale();for(let r of B().
drawnIndices){let s=u.edges[r],i=q()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?cm:0),1),i&&(t.strokeStyle=I().changes[i]),i&&t.setLineDash(xe[i].map(a=>a*o)),Er(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function Cr(t){return t!==xt?u.communities[t].name:Rt(u,0)===xt?"No communities":"Smaller communities"}function Br(){return[
...x().communityCounts].sort(([t],[e])=>+(t===xt)-+(e===xt)||t-e).map(([t,e])=>({community:t,colour:br(t),text:Cr(t),count:e}))}
function Rr(t){return!l.communities.length||l.communities.includes(t)}function dm(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=l.colours!=="community",!t.hidden&&(t.replaceChildren(
...Br().map(um)),e&&L(t,`[data-community="${e}"]`)?.focus())}function um({community:t,colour:e,text:n,count:o}){let r=l.
communities.includes(t),s=l.communities.filter(i=>i!==t);return d("li",{},d("button",{type:"button",class:Rr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},hn(e),k(n),d("span",{class:"type-count",text:b(o)})))}function Fa(){let t=d("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),S(()=>[l.colours,x()],()=>dm(t))}function Dr({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${v(i,o)} in ${v(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${b(e[0])} to ${v(e[1],o)}, in ${b(n[0])} → ${v(n[1],"article")}`}function _a(t){
let e=Li(t),n=e&&Dr(e,t.kind==="node"?"mention":"sentence");return n&&d("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Lt(t){let[e,n]=[()=>ee(t),()=>ee(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Ze(t){
let e=u.nodes[t],n=R(t);return d("button",{type:"button",class:"end",...Lt(n),onclick:()=>C(n)},J(u.types[e.type]),k(e.label))}
function Qn(t){let e=R(t);return d("button",{type:"button",class:"inline-name",...Lt(e),onclick:()=>C(e)},k(u.nodes[t].label))}
function Zn(t,e,n,o){let r=u.nodes[t],s=R(t),i=d("button",{type:"button",class:"ranked-name",...Lt(s),onclick:()=>C(s)},
J(u.types[r.type]),k(r.label),Ds(e));if(o===void 0)return d("li",{},i,d("span",{class:"ranked-number",text:_e(n,l.rank)}));
let a=z(o),c=l.rank!=="weight"&&_e(V()[o],l.rank),f=d("button",{type:"button",class:"ranked-number",text:b(n),...Lt(a),onclick:()=>C(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return d("li",{},i,c&&d("span",{class:"ranked-measure",text:c}),f)}function ot(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(d("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=K([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function Pr(t,e,n,o){let r=h(t,HTMLInputElement);
ot(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),S(()=>[l[n]],()=>{let s=v(l[n],o);r.value=String(Math.max(e.filter(i=>i<=l[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function to(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function Me(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>d("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),S(()=>[n()],()=>{r.value=n()})}var fm=12,lt=Zt(u.articles);function eo(t){return t.length===1?me(t[0]):`${b(t.length)} of ${b(lt.length)} sources`}function Fr(t){
let e=lt.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===lt.length?null:e})}function mm({name:t}){let e=d("\
input",{type:"checkbox",onchange:()=>{let n=new Set(l.sources??lt.map(o=>o.name));e.checked?n.add(t):n.delete(t),Fr(n)}});
return e}function pm({name:t,count:e},n){return d("label",{class:"switch"},n,k(me(t)),d("span",{class:"type-count",text:b(
e)}))}function Ha(){let t=lt.map(mm),e=lt.map((s,i)=>pm(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=lt.length<fm;let o=lt[0]?.name?"All articles are of one source.":"No article names its so\
urce.";ot("sources",lt.length<2&&o),n.addEventListener("input",()=>{let s=Qt(n.value);e.forEach((i,a)=>{i.hidden=!Qt(me(
lt[a].name)).includes(s)})});let r=()=>lt.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener(
"click",()=>Fr(new Set([...l.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(l.sources??
lt.map(({name:i})=>i));for(let i of r())s.delete(i);Fr(s)}),S(()=>[l.sources],()=>{let s=l.sources&&new Set(l.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(lt[a].name)})})}var hm=2,Ht=fe(u.articles).map(G),tn=Zt(u.articles).map(({name:t})=>t),so=["First","Second"],no=d("select",{id:"compare-\
by",onchange:()=>y({compare:wm(no.value)})},d("option",{value:"",text:"Nothing"}),Ht[0]!==Ht.at(-1)&&d("option",{value:"\
periods",text:"Two periods"}),tn.length>1&&d("option",{value:"sources",text:"Two groups of sources"})),oo=so.map(t=>["fr\
om","until"].map(e=>gm(`${t} period: ${e}`))),ro=so.map(t=>d("select",{multiple:!0,size:Math.min(tn.length,6),"aria-labe\
l":`${t} group of sources`,onchange:Ga},...tn.map(e=>d("option",{value:e,text:me(e),dir:"auto"})))),qa=so.map((t,e)=>d("\
fieldset",{class:"compare-side"},d("legend",{text:t}),d("span",{class:"strip-days"},oo[e][0],d("span",{text:"–"}),oo[e][1]),
ro[e])),_r=d("div",{class:"compared",id:"compared"}),ja=d("span",{class:"frame-changes"},...Object.keys(Gt).map(t=>d("sp\
an",{},Va(t),t)));function gm(t){return d("input",{type:"date",min:Ht[0],max:Ht.at(-1),"aria-label":t,onchange:Ga})}function wm(t){
if(t==="sources")return{by:t,sides:[tn.slice(0,1),tn.slice(1)]};if(t!=="periods")return null;let[e,n]=[Ht[0],Ht[Ht.length-
1]],o=Ht.find((s,i)=>s>e&&i>=(Ht.length-1)/2)??n,r=l.period&&l.period[0]>e?l.period:[o,n];return y({period:null}),{by:t,
sides:[[e,ym(r[0])],[...r]]}}function ym(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Ga(){
let{compare:t}=l;if(!t)return;let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...ro[o].selectedOptions].map(({value:i})=>i);
let[r,s]=oo[o].map(({value:i})=>i);return It(r)&&It(s)&&r<=s?[r,s]:n});y({compare:{...t,sides:e.every(n=>n.length)?[e[0],
e[1]]:t.sides}})}function Ua({by:t,sides:e}){return e.map(n=>t==="sources"?eo(n):$t(n[0],n[1]))}function za(){return l.compare?
`Compared: ${Ua(l.compare).join(" with ")}`:""}function Va(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dash\
array":xe[t].join(" "),"stroke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return N("svg",
{viewBox:"0 0 48 12",class:`change-sign ${t}`,"aria-hidden":"true"},N("path",n),N("circle",o))}function Wa(t,e,n){return t.
filter((o,r)=>o?.kind===e&&n[r]).length}function xm({nodes:t,edges:e}){let n=x(),o=Object.entries(Gt).map(([s,i])=>d("tr",
{},d("th",{scope:"row",title:i},Va(s),s),d("td",{text:b(Wa(t,s,n.nodes))}),d("td",{text:b(Wa(e,s,n.edges))}))),r=["Chang\
e","Nodes","Edges"].map(s=>d("th",{scope:"col",text:s}));return d("table",{},d("thead",{},d("tr",{},...r)),d("tbody",{},
...o))}function bm({edges:t}){let e=t.flatMap((r,s)=>r?.g2&&x().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.g2)-
Math.abs(r.g2)||Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Gt).flatMap(r=>e.filter(
s=>s.kind===r).slice(0,hm)),o=e.filter(({g2:r})=>Math.abs(r)>=ur).length;return[d("h2",{text:"Surest changes of edges"}),
d("ul",{class:"changes"},...n.map(vm)),d("p",{class:"hint",text:`Of ${v(e.length,"edge")} whose share changed, ${b(o)} c\
hanged by more than chance alone does once in 20 times (G² of ${ur} or more).`})]}function vm(t){let e=z(t.i),{a:n,b:o}=u.
edges[t.i],[r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Lt(e),onclick:()=>C(e)};return d(
"li",{},d("button",i,r," – ",s),` ${Dr(t,"sentence")}`)}function Sm(){let{compare:t}=l,e=q();h("compare-form",HTMLDetailsElement).
open||=t!==null,no.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of ro[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of oo[i].entries())f.value=a[c];for(let[i,a]of qa.entries()){a.hidden=!t,
ro[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),ja.hidden=!e,L(document,".frame-legend")?.append(ja),t&&X(),_r.hidden=!e,!t||!e)
return;let{sizes:n}=e,o=Ua(t).map((i,a)=>`${so[a]}: ${i}, ${v(n[a],"article")}.`),r=u.about.articles-u.about.dated,s=n[0]===
n[1]?"":" The parts have different numbers of articles, so shares of articles are compared.";_r.replaceChildren(...K([d(
"p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&d("p",{class:"hint",text:`Articles without a date are in neither: ${b(r)}\
.`}),xm(e),...bm(e)]))}function Ya(){let t=h("compare");t.hidden=no.options.length<2||!u.nodes.length,t.append(d("detail\
s",{id:"compare-form"},d("summary",{text:"Compare two periods or sources"}),d("div",{class:"filter"},d("label",{for:"com\
pare-by",text:"Compare"}),no),...qa),_r),S(()=>[l.compare,q(),x()],Sm)}var Ka={types:()=>l.types.every(Boolean)?"":Em(),minimum:()=>l.minimum>1?`At least ${v(l.minimum,"sentence")}`:"",focus:()=>l.
focus?km(l.focus):"",rank:()=>l.rank===St(u).rank?"":`Ranked by ${mt(u,l.rank)}`,minimumDocuments:()=>l.minimumDocuments>
1?`At least ${v(l.minimumDocuments,"article")}`:"",verb:()=>l.verb===null?"":`Edges that say “${l.verb}”`,communities:()=>Mm(),
compare:za,period:()=>l.period?$t(...l.period):"",sources:()=>l.sources?eo(l.sources):"",topic:()=>l.topic===null?"":`Ar\
ticles that name ${u.nodes[l.topic].short}`,article:()=>l.article===null?"":qt(u.articles[l.article]),officials:()=>l.officials?
"Officials and what they are connected with":"",isolates:()=>l.isolates?"":"No nodes without an edge",all:()=>"",moved:Hr};
function Hr(){return l.moved.length?`${v(l.moved.length,"node")} moved`:""}function km({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Em(){let t=u.types.filter((e,n)=>l.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Mm(){let{communities:t}=l;
return t.length===1?`Community of ${Cr(t[0])}`:t.length?`${b(t.length)} communities`:""}function Ja(){return Object.entries(
Ka).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Tm=new Set(["types","minimum"]);function Am(t){let e={...St(u),
focus:null,moved:[]};y({[t]:e[t]})}function $m(){let t=Object.entries(Ka).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Tm.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>d("button",{type:"button",class:"chip",onclick:()=>Am(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),d("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(L(
n,"button")??L(h("more-filters"),"summary"))?.focus()}function Xa(){h("reset").addEventListener("click",()=>{y({...St(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),S(()=>[x(),l.moved],$m)}var se=16,Nm=400;function co(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*se,s=Ja(),i=[h("counts").textContent,
Hr(),u.about.built&&`built ${W(u.about.built)}`],a=n?[...io(u.about.title,r,1.5*o,!0),...io(i.filter(Boolean).join(" · "),
r,o),...io(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Cm(Im(),r,o),...io(e,r,o)];return{above:a,below:c,top:Qa(
a),bottom:Qa(c)}}function en(t,e,n){let o=n+se/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=tc(r);
let s=se;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=Za(r),t.fillStyle=I().
ink,t.fillText(i,s+(a?jr(r):0),o),s+=lo(r,i)+(a?jr(r):0)+se}}function Im(){let t=u.types.flatMap((r,s)=>{let i=B().nodeIndices.
some(c=>u.nodes[c].type===s),a=l.colours==="community"||q()?I().muted:r.colour;return i?[{text:r.plural,sign:ao(r.shape,
a)}]:[]});if(q())return[...t,...Om()];let e=B().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",
sign:ao("square",I().muted,!0)},o=l.colours==="community"?Br().filter(({community:r})=>Rr(r)).map(({colour:r,text:s})=>({
text:s,sign:ao("dot",I().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Om(){return Object.keys(Gt).map(t=>({
text:t,sign:ao("dot",I().changes[t],t==="went"||t==="shrank")}))}function ao(t,e,n=!1){return(o,r,s,i)=>{zn(o,t,r,s,i),o.
fillStyle=n?I().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function io(t,e,n,o=!1){let r={letters:n,
strong:o,parts:[]},s=[];for(let i of yt(t,Nm).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&
lo(r,a)<=e?s[s.length-1]=a:s.push(...Lm(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function Lm(t,e,n){
let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&lo(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Cm(t,e,n){
let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:yt(s,60),sign:i},c={letters:n,parts:[]},f=lo(c,a.text)+jr(c)+se;f>r+
se&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function Za({letters:t,strong:e=!1}){return`${e?
"600 ":""}${t}px ${Ot}`}function tc({letters:t}){return Math.round(1.5*t)}function jr({letters:t}){return 1.5*t}function lo(t,e){
let n=ht(_);return n.font=Za(t),n.measureText(e).width}function Qa(t){return t.length?t.reduce((e,n)=>e+tc(n),0)+se:0}var ec=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var nn=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${H(
e)} ${H(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(
n)}h${H(o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};
this.#o(N("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=N("text",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(
ec," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",H(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(H).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(N("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",H(this.globalAlpha)),this.#r.append(e),e}};function nc(t,e,n){let o=N("title",{},t.replace(ec,"\
 "));return N("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":Ot,role:"img"},o)}function oc(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var uo=2,Bm=18,Rm=100;function rc({ground:t,credit:e}){return xr(t,()=>sc(co(_.clientWidth,{credit:e})))}function sc(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=d("canvas",{width:e*uo,height:o*uo}),s=ht(r);return s.scale(
uo,uo),s.fillStyle=I().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
ac(s),s.restore(),en(s,t.above,0),en(s,t.below,t.top+n),r}function ic({ground:t,credit:e}){return xr(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=co(n,{credit:e}),s=r.top+o+r.bottom,i=nc(u.about.title,n,s),a=new nn(i);a.fillStyle=I().ground,
a.fillRect(0,0,n,s);let c=N("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),ac(new nn(c)),en(
a,r.above,0),en(a,r.below,r.top+o),i})}function ac(t){let e=ct();jn(t,e,e.scale,Et().scale),Xn(t,e);for(let n of B().nodeIndices)
Un(t,u.nodes[n],e);Or(t,e)}function Wr(){return sc(co(_.clientWidth,{titled:!1,letters:Bm}))}function cc(t){let{sentences:e}=l;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=Wr();n.id="picture",h(
"drawing").append(n),{sentences:e}=l,y({sentences:Math.max(e,Rm)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var lc={x:0,y:0,scale:1},Gr=0;function Dm(){let t=M.getScale();if(t!==Gr){Gr=t;for(let e of u.nodes)M.body.nodes[e.index].
options.borderWidth=Fn(e,t)}}function Pm(t){if(qn())return ga(t);Dm(),jn(t,lc,M.getScale(),Et().scale),Xn(t,lc)}function Fm(){
qn()||!Yt()||(Xe(),kr())}function _m(){if(Yt()){if(Wn(),qn())return M.redraw();Xe(),kr()}}function Hm(){let t=()=>{Da()||
(oe(),Kn(),Ye())};for(let e of["dragStart","dragging","zoom"])M.on(e,t)}function Ur(){l.view==="drawing"&&(Wn(),Yt()&&M.
redraw())}var dc=null;function jm(){let{base:t,places:e}=Q(),n=t!==dc;dc=t,$a(e,n,re)}function qr(){Xi()&&(vr(),Ur())}function uc(){
let t=L(h("network"),"*");t&&(t.tabIndex=-1),M.on("initRedraw",ha),M.on("beforeDrawing",Pm),M.on("afterDrawing",Fm),Hm(),
M.on("resize",()=>queueMicrotask(()=>{ba()&&Se()})),h("zoom-in").addEventListener("click",()=>ke(1.4)),h("zoom-out").addEventListener(
"click",()=>ke(1/1.4)),h("zoom-all").addEventListener("click",()=>Se(!0)),h("drawing").addEventListener("keydown",qm),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",qr),S(()=>[l.theme,l.colours],qr),S(()=>[q()],()=>{
Gr=0,vr(),Ur()}),Pa(),Fa(),cc(qr),S(()=>[Q()],jm),S(()=>[B(),l.view],Ur),S(()=>[l.selected,l.hovered,l.view,et()],_m),S(
()=>[l.selected,l.view],Sa)}function Wm(t,e){if(l.selected?.kind!=="node")return;let{index:n}=l.selected,[{x:o,y:r},s]=[
Q().places[n],M.getScale()];Hn(n,{x:o+t/s,y:r+e/s})}function qm(t){if(t.target!==h("drawing")||!At(t))return;let e=t.shiftKey?
20:60,n=t.shiftKey?Wm:va,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>ke(
1.25),"=":()=>ke(1.25),"-":()=>ke(.8),0:()=>Se(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function Gm(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
ot("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);Me("topic",
[["","Any topic"],...e],()=>l.topic===null?"":String(l.topic),o=>({topic:o===""?null:Number(o)})),ot("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),qt(o)]);Me("article",[["","All articles"],...n],
()=>l.article===null?"":String(l.article),o=>({article:o===""?null:Number(o)}))}function Um(){if(!l.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=l.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function fc(){Gm(),S(()=>[l.problem],Um),S(()=>[l.refused],()=>{l.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),S(()=>[Pt(l)],()=>{Pt(l)&&X()})}var zr={width:320,height:40},zm=60,Vr=["from","until"],F=fe(u.articles);function Vm(){let{days:t,counts:e}=xn(F,zm),n=F[F.
length-1]-F[0]+1,o=Math.max(...e),[r,s]=mc(),{width:i,height:a}=zr;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=F[0]+p-1>=r&&F[0]+m<=s;return[
N("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function mc(){let[t,e]=[F[0],F[F.
length-1]];if(!l.period)return[t,e];let[n,o]=l.period.map(Nt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Ym(t){let[e,n]=[F[0],F[F.length-1]],[o,r]=Vr.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[G(o),G(r)]}),pc()}function pc(){let[t,e]=mc(),n=F[0],o=(n+F[F.length-1])/2;Vr.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",W(G(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=$t(G(t),G(e));let r=u.articles.length-F.length;h("und\
ated").hidden=!r||!l.period,h("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,Vm()}
function hc(){let t=F.length>1&&F[0]<F[F.length-1],e=F.length>0&&`All dated articles are of ${W(G(F[0]))}.`;if(ot("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${zr.width} ${zr.height}`);
for(let n of Vr){let o=h(n,HTMLInputElement);o.max=String(F[F.length-1]-F[0]),o.addEventListener("input",()=>Ym(n))}S(()=>[
l.period],pc)}}function Km(){h("legend").replaceChildren(...u.types.map((t,e)=>d("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:l.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),d("span",{class:"type-na\
me",text:t.plural}),d("span",{class:"type-count"}))))}function Jm(){let{typeCounts:t}=x();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(l.types[n]));let o=L(e,".type-count");o&&(o.textContent=b(t[n]))})}function gc(){
Km(),S(()=>[x()],Jm)}var Yr=!u.edges.length&&"There are no edges.";function Xm(){ot("rank",Yr),Me("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>l.rank,t=>({rank:t})),S(()=>[l.rank,x().narrowed],()=>{let t=x().narrowed&&!Ft(l.rank)?" Measured over all articles.":
"",e=ge(u,l.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Qm(){let t=En(u);ot(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Me("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>l.verb??"",e=>({verb:e||null}))}function Zm(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,p)=>f===m?v(m,p):`${b(f)} of ${v(m,p)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function tp(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;ot("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,to("officials",()=>l.officials,o=>({officials:o})),to("hide-isolates",
()=>!An(l),o=>({isolates:!o})),S(()=>[l.minimum,l.minimumDocuments,l.verb],()=>{let o=!An({...l,isolates:!0});ot("isolat\
es",Yr||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function wc(){gc(),Pr("minimum",
we(u.edges.map(e=>e.weight)),"minimum","sentence"),Pr("minimum-documents",we(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);ot("all",Yr||t&&"Each edge is among the strongest of a node."),
to("all",()=>l.all,e=>({all:e})),Xm(),Qm(),hc(),Ha(),fc(),tp(),Ya(),S(()=>[x()],Zm),Xa()}function Te(){return hi(u,l)}function Ae(){return d("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...ar(u),focus:null})})}function Kr(){let t=h("details").contains(document.activeElement);C(null),t&&h("drawing").focus()}function $e(t,e){return d(
"div",{class:"kind"},t,d("span",{text:e}),it("Close details",Kr))}function fo({kind:t,index:e}){let{nodes:n,edges:o}=x();
return(t==="node"?n[e]:o[e])?null:d("div",{class:"hidden-note"},d("p",{text:`The filters hide this ${t==="node"?"node":"\
edge"}.`}),Ae())}function mo(t,[e,n],o){let{first:r,last:s}=Ri(t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&W(r)],[
"Last seen",s&&W(s)]],a=Jr(i.filter(([,c])=>c));return x().narrowed?d("div",{},a,d("p",{class:"hint",text:"In the articl\
es shown."}),_a(t)):a}function Jr(t){return d("dl",{class:"facts"},...t.map(([e,n])=>d("div",{},d("dt",{text:e}),d("dd",
{text:n}))))}function po(t,e,n){return d("details",{class:"folded","data-key":t},d("summary",{text:e}),...n)}function yc({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return d("dl",{class:"measures"},...n.flatMap(o=>ep(o,t)),x().narrowed&&d("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function ep(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?nr(i[e]):Tn(i[e],
r),c=s?or(u,s).values[e]:0;return[d("dt",{},d("span",{text:n}),d("strong",{text:s?`${a}, ${ai(c)}`:a})),d("dd",{text:di(
t,i[e],c)||`${o}.`})]}var np={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},rn="~";function on(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function op(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>on(n).slice(1,-1)).join(`
`)}"""`:on(t)}function Xr(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${op(n)}`:[])}function vc({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Xr({title:t}),...e.flatMap(rp)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function rp({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(on).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${on(c)} = ${on(f)}`);return[["[[step]]",...Xr({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Xr({...c})])]}function Sc(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...xc(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>xc(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function xc(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Qr({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function Zr(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(rn).slice(0,np[n]??0)}})}function kc(t,e){return Zr(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Qr(t,e,a)??a),i=o.slice(r.join(rn).length);return`${n}=${encodeURIComponent(s.join(rn)+i)}`}).join(
"&")}function Ec(t,e){return e.path.map(n=>Qr(t,e,n)??n)}function Mc(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(rn))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>Qr(t,e,m)),f=i.flatMap(
(m,p)=>m&&c[p]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().
join(rn))&&f.push(`${o(p)} – ${o(g)}`)}return f},s=Zr(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function Tc(t,e,n){let o=Zr(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function bc(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}function sn({sentences:t,articles:e},{text:n,article:o}){let r=bc(n),s=null;for(let[i,a]of t.entries())
if(bc(a.text)===r){if(e[a.article].id===o)return i;s??=i}return s}var rt="~";function ho(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Ac(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function ts(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function an(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function es(t){return new Map(t.map(({id:e},n)=>[e,n]))}function $c(t){let e=es(t.nodes),
n=es(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(rt),c])),r=St(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:sp(),node:an(e,i=>s(i,"node"),i=>({selected:R(i)})),edge:an(
o,i=>s(i,"edge"),i=>({selected:z(i)})),other:an(es(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:ip(t,e),"\
not-through":ap(t,e),"not-through-type":cp(t),view:ho("view",["drawing","nodes","edges"]),focus:lp(t,e),moved:dp(t,e),without:up(
t),min:Ac("minimum",we(t.edges.map(i=>i.weight))),articles:Ac("minimumDocuments",we(t.edges.map(i=>i.documents))),rank:ho(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:fp(t),community:mp(t,e),period:pp(t),source:gp(t),compare:hp(t),article:an(
n,({article:i})=>i,i=>({article:i})),topic:an(e,({topic:i})=>i,i=>({topic:i})),officials:ts("officials",r.officials),all:ts(
"all",r.all),isolates:ts("isolates",r.isolates),colours:ho("colours",["type","community"]),theme:ho("theme",["system","l\
ight","dark"])}}function sp(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(
t)-1}:{}}}function ip(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(rt):"",read:([n])=>{
let[o,r,s]=n.split(rt),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.
test(s??"")?Number(s)-1:0}}}}}function ap(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function cp({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function lp(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(rt):"",read:([n])=>{let[o,r,s]=n.split(
rt),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function dp(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(rt)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function up(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function fp(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function mp(t,e){return{write:({communities:n})=>n.
map(o=>o===xt?rt:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Rt(t,t.nodes[s].community):r===rt?xt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function pp(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(rt):"",read:([n])=>{let o=n.split(rt);return e&&
o.length===2&&o.every(It)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function hp(t){let e=new Set(Zt(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(rt)]).map(s=>`${r+1}${rt}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${rt}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(rt));return r.every(([i,a,...c])=>It(
i)&&It(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function gp(t){let e=Zt(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function ie(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Nc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Kt=$c(u),wp=Object.keys(Kt).filter(t=>t!=="story"&&t!=="theme");function jt(){return ie(Kt,l,wp)}function go(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",sentences:$n,
neighbours:!1,step:null,told:"",...St(u),...Nc(Kt,t)}}var yp={title:"",steps:[]};function Ct(){return l.step===null?void 0:l.story.steps[l.step]}function Mt(t){let e=l.story.
steps[t];if(!e)return;let{theme:n}=l;y({colours:"type",...go(kc(u,e)),theme:n,step:t,left:t,open:!0}),vt&&y({view:"drawi\
ng"});let o=Ec(u,e).join(),r=Ut().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);l.path&&r>=0&&y({path:{...l.
path,number:r}}),y({told:jt()})}function ln(){y({step:null,editing:!1})}function Ic(){let t=jt(),e=et()?.nodes.map(n=>u.
nodes[n].id)??[];return{view:t,path:e,names:Tc(u,t,e)}}function wo(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-
1);y({story:{...l.story,steps:t},step:n,left:n??0,before:null,unsaved:!0,told:jt()})}function cn(t,e,n,...o){return[...t.
slice(0,e),...o,...t.slice(e+n)]}function ns(){let t=l.step===null?l.story.steps.length:l.step+1,e={title:"",text:"",...Ic(),
quotations:[]};wo(cn(l.story.steps,t,0,e),t)}function Ne(t){let{step:e,story:n}=l,o=Ct();e!==null&&o&&wo(cn(n.steps,e,1,
{...o,...t}),e)}function Oc(){Ne(Ic())}function os(t,e){let{steps:n}=l.story,o=t+e;o<0||o>=n.length||wo(cn(cn(n,t,1),o,0,
n[t]),l.step===t?o:l.step)}function Lc(t){let{story:e,step:n}=l;wo(cn(e.steps,t,1),n!==null&&n>t?n-1:n),y({before:e})}function Cc(){
let{story:t}=l;y({story:u.story??yp,step:null,left:0,unsaved:!1,before:t})}function Bc(){l.before&&y({story:l.before,before:null,
unsaved:!0})}function xp(t){let e=j();if(!e)return null;let{text:n,article:o}=e.sentences[t],{id:r,source:s}=u.articles[o];
return{text:n,article:r,source:[qt(u.articles[o]),s].filter(Boolean).join(" · ")}}function rs(t){let e=j(),n=Ct()?.quotations.
map(o=>e&&sn(e,o))??[];return t.every(o=>n.includes(o))}function Rc(t){Ct()||ns();let e=j(),{quotations:n}=Ct()??{quotations:[]},
o=n.filter(s=>!e||!t.includes(sn(e,s)??-1)),r=t.flatMap(s=>xp(s)??[]);Ne({quotations:rs(t)?o:[...o,...r]})}function Dc(t){let e=d("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>Rc(t)});return Pc(e),
e}function Pc(t){let e=l.editing&&rs((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Fc(){S(()=>[l.editing,Ct()],()=>{document.documentElement.
toggleAttribute("data-editing",l.editing);let t=document.querySelectorAll(".pin");for(let e of t)Pc(e)})}function ss(t,e){let{title:n,id:o}=u.articles[t];return d("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??k(n||o))}function dn({id:t,title:e,date:n,
source:o,url:r}){let s=d("p",{class:"source"}),i=Jo(r),a=[o,n&&W(n),e?t:""].filter(Boolean).map(f=>k(f)),c=d("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var _c=-1;async function Hc(t){let e=l.selected;if(!e)return;let n=await X();if(l.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(d("h3",{text:"Sentences"}),bp());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=mr(n,fr(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,l.sentences),c=r===null?new Map:
jc(n,r);t.replaceChildren(d("h3",{text:vp(n,s,o.length)}),...Ti(n,a).map(p=>kp(n,p,tt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(Sp(Math.min(f,lr),f),d("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function bp(){return d(
"p",{class:"missing",text:l.problem})}function vp(t,e,n){let o=e.filter(i=>be(t,pt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function jc({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Sp(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return d("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:l.sentences+lr})})}function kp(t,{article:e,headline:n,references:o},r,s){let i=dn(t.articles[e]),a=n===null?
void 0:Wc(t,pt(n),r,s,"span");return d("article",{},d("h4",{},ss(e,a)),i.hasChildNodes()&&i,d("ul",{},...o.map(c=>yo(t,c,
r,s))))}function yo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=d("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(d("p",{class:"gap",text:"…"}));let m=Wc(
t,c,n,o),p=t.locations.get(c);p&&m.append(d("small",{class:"place"}," · ",k(p))),a.append(m)}),a.append(Dc(r)),a}function Wc({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=d(s,{dir:"auto"}),p=E=>o.includes(
E),g=0,w=f?[...a,[...f,_c]]:a;for(let E of In(w,p)){let[T,$,A]=E,dt=i.slice(T,$);if(A===_c){m.append(i.slice(g,T),d("b",
{text:dt})),g=$;continue}let ut=p(A)?d("mark",{text:dt}):d("span",{class:"name",text:dt});if(ut.style.setProperty("--typ\
e",u.types[u.nodes[A].type].colour),p(A)||ut.addEventListener("click",U=>{U.stopPropagation(),C(R(A))}),m.append(i.slice(
g,T),ut),c?.has(a.indexOf(E))){let{label:U}=u.nodes[A];p(A)?m.append(" (",k(U),")"):ut.title=U}g=$}return m.append(i.slice(
g)),m}async function xo(t,{index:e,a:n,b:o}){let r=await X(),s=r&&Ai(r,fr(r,r.edges[e],x().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[pt(s)],a=dn({...r.articles[i],title:""});a.prepend(ss(i),a.hasChildNodes()?" · ":
""),t.append(d("ul",{},yo(r,s,[n,o],jc(r,e))),a)}function qc(t){let{chosen:e}=x(),n=er(u,t,j(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return d("details",{class:"relations","data-key":"relations"},d("summary",{},"What one does with the other: ",d("span",{
class:"does",text:o})),...n.map(r=>Mp(r,t)))}function Mp({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=d("u\
l"),c=d("summary",{},k(u.nodes[t].short),d("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&d("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=l.verb===r?null:d("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return d("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await X();if(!m)return;let g=er(u,i,m,x().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>Tp(m,w,g,i)))}},c,a,f)}function Tp(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=yo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(d("small",{
class:"place"},"said by ",c))}return i}var Ap=100,bo=30,Gc=O(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?Ws(t[0],t[t.
length-1]):[]});function vo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=$p(t),[s,i]=[Pe(n[0]),Pe(n[n.length-
1])],a=Math.max(...r),c=`most in ${Pe(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],p=N("svg",{viewBox:`0 0 ${n.length} ${bo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Np(w,g,a,`${Pe(n[w])}: ${b(g)}`)));return d("figure",{class:"\
sparkline"},d("figcaption",{},d("span",{text:`${e}s by ${o}`}),d("span",{text:c})),p,d("div",{class:"span","aria-hidden":"\
true"},d("span",{text:s}),d("span",{text:i})))}function $p(t){let e=Gc().length>Ap,n=s=>e?s.slice(0,4):s,o=[...new Set(Gc().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Np(t,e,n,o){let r=e?Math.max((bo-1)*(e/n),1.5):0;return N("g",{},N("title",{},o),N(
"rect",{class:"ground",x:t,y:0,width:1,height:bo}),N("rect",{class:"count",x:t+.1,y:bo-r,width:.8,height:r}))}function Uc(t){let{weights:e,namedWeights:n,documents:o}=x(),r=z(t.index);return[$e(d("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),d("h2",{tabindex:"-1",class:"ends"},Ze(t.a),d("span",{class:"and",text:"and"}),Ze(t.b)),fo(r),mo(
r,["Sentences",e[t.index]],o[t.index]),qc(t),d("div",{class:"sentences",id:"sentences"}),po("measures","Counts and measu\
res",[Ip(e[t.index],n[t.index]),vo(On(r),"sentence"),yc(t)])]}function Ip(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return d("p",{class:"hint",text:n})}var Op=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function So(t){return Op.reduce((e,[n,o])=>e.replace(n,o),t)}function is({length:t}){return t<4?0:t<7?1:
2}var Lp=[0,1,2].map(()=>new Uint8Array(256));function as(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Lp;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Bt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Cp,Bp]=[.5,.25],[zc,Vc]=[4,3],st=255;function Yc(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=Qt(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(So),nodes:t.length,others:e.length}}function Kc(t,e,n=1/0){let o=Qt(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=zc,a=cs(t,Dp(t,o),r,s);return i&&
(a=cs(t,Pp(t,o),r,s)||a),i&&!a&&cs(t,Fp(t,o),r,s),Rp(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Bt.sound}))}
function cs(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Cp)+(i.drawn?0:Bp),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Rp(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function Dp({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>ls(t,a=>a.startsWith(i)?0:st)):[];return i=>i.plain.includes(e)?i.plain===e?Bt.whole:i.plain.
startsWith(e)?Bt.start:i.plain.includes(r)?Bt.word:Bt.part:s.length&&ds(i,s)<st?Bt.anyOrder:o.length>=zc&&i.joined.startsWith(
o)?Bt.joined:1/0}function Pp({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=So(r),i=s.length>=Vc;return ls(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:st)});return r=>{let s=ds(r,o);return s<st?Bt.sound+s/st/4:1/0}}function Fp({
words:t,sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=So(a),f=is(c);return ls(e,(m,p)=>{if(c.length<Vc)return t[p].startsWith(
a)?0:st;let g=as(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?st:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),
i=is(s);return a=>{let c=ds(a,r);if(c<st)return Bt.fault+c/st;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=as(s,a.joined,i);return m<=i?Bt.fault+(9*m+4)/st:1/0}}function ls(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function ds({words:t},e){if(e.length>t.length)return st;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===st||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return st;n+=r[t[s]],o|=
1<<s}return Math.min(n,st-1)}var Jc=8,Xc;function _p(){return Xc??=Yc(u.nodes,u.others),Xc}function Hp(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function jp([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var Ie=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Kc(_p(),
e,this.otherChosen?Jc:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,Jc),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?jp(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:d("small",{},"alias ",k(o)),p=s?d("small",
{text:"similar spelling"}):null,g=Hp(e,n),w=d("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),d("span",{class:"found"},k(a),m,p,g&&d("small",{text:g})),d("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",E=>E.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function us(t){y({...t,path:l.path&&{...l.path,number:0}})}function Qc(t){return d("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{us({avoided:[...l.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function Zc(){return l.avoided.length>0||l.avoidedTypes.length>0}function tl(){
let t=h("path-avoid");t.hidden=!l.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(d("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Wp(i):[]),...l.avoided.map(qp));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Wp(t){let e=l.avoidedTypes.includes(
t),n=l.avoidedTypes.filter(o=>o!==t);return d("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>us({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function qp(t){let{label:e,short:n}=u.
nodes[t];return d("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>us(
{avoided:l.avoided.filter(o=>o!==t)})},k(n,"span"),d("span",{"aria-hidden":"true",text:"×"}))}var Oe=60;function el(){let t=et();if(!t||l.view!=="drawing")return;let e=t.nodes.map(w=>u.nodes[w]),{clientWidth:n,clientHeight:o}=h(
"network"),[r,s]=[n-2*Oe,o-Ke()-2*Oe];if(e.map(w=>M.canvasToDOM(w)).every(({x:w,y:E})=>w>Oe&&E>Oe&&w<Oe+r&&E<Oe+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];Kn(),gt({
position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(M.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-Ke()/2},animated:!0})}function nl({a:t,b:e},n){let o=Ut();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(fs);return r.length?`The filters hide ${r.
join(" and ")}.`:Zc()&&Up(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(zp).join(", ")}.${Gp()}`}function Gp(){return Ft(l.rank)?"":` Only edges whose ${mt(u,l.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Up(t,e){return Nn(We(),t)[e]<1/0}function zp(t){let e=Nn(We(),t).filter(n=>n<
1/0).length;return e===1?`${fs(t)} has no edge${Te()?" that passes the filters":""}`:`${fs(t)} is in a part of ${b(e)} n\
odes`}function fs(t){return`⁨${u.nodes[t].short}⁩`}function ol(){let t=mt(u,l.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${Ft(l.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${l.problem}`.trimEnd()}function rl({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=d("li",{},Ze(t[n]),o&&Qc(t[n]));return n<
e.length&&r.append(Vp(u.edges[e[n]])),r}function Vp(t){let{weights:e,documents:n}=x(),{index:o}=t,r=Ft(l.rank)?"":` · ${mt(
u,l.rank)} ${_e(V()[o],l.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=d("div",{class:"hop-sentence"});return xo(
i,t),d("div",{class:"hop"},d("button",{type:"button",class:"hop-edge",text:s,...Lt(z(o)),onclick:()=>C(z(o))}),i)}var ko={a:null,b:null},Eo={a:sl("a"),b:sl("b")};function cl(t){ae("a",t),ae("b",null),y({path:null,open:!0}),h("path-for\
m",HTMLDetailsElement).open=!0,Eo.b.focus()}function ae(t,e){ko[t]=e,Eo[t].value=e===null?"":u.nodes[e].label}function Yp(){
let{a:t,b:e}=ko;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Eo[t===null?"a":"b"].
focus()}function sl(t){let e=`path-${t}`;return d("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function il(t,e){let n=Eo[t],o=d("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=d("p",{class:"no-match",role:"status",hidden:!0});return new Ie(n,o,r,s=>{ae(t,s),Yp()}),
n.addEventListener("blur",()=>ae(t,ko[t])),n.addEventListener("focus",()=>n.select()),d("div",{class:"end-field"},d("lab\
el",{for:n.id,text:e}),n,o,r)}function Kp(){let{path:t}=l;t&&(ae("a",t.a),ae("b",t.b),h("path-form",HTMLDetailsElement).
open=!0),tl();let[e,n]=[Ut(),et()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?nl(t,n):"",h("path-re\
set").hidden=!t||n!==null||!Te(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>rl(n,r)):[]),h("path-hint").hidden=
!n,h("path-hint").textContent=n?ol():""}function al(t){let[e,n]=[Ut(),et()];if(!n||!l.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...l.path,number:o}})}function ll(){let t=d("details",{id:"path-form"},d("summary",{text:"Fi\
nd paths between two nodes"}),d("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},il("a","From"),il(
"b","To")),d("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),d("div",
{class:"path-head"},d("p",{id:"path-status",role:"status"}),d("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},ft("back","Previous path",()=>al(-1)),ft("forward","Next path",()=>al(1)))),d("div",{id:"path-reset"},Ae()),
d("ol",{id:"path-nodes",class:"path-nodes"}),d("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("path\
s").hidden=!u.edges.length,t.addEventListener("toggle",()=>{t.open?ko.a===null&&l.selected?.kind==="node"&&ae("a",l.selected.
index):y({path:null})}),S(()=>[l.path,l.avoided,l.avoidedTypes,x(),l.rank,l.problem],Kp),S(()=>[et(),l.view],el)}var Jp=[1,2,3];function dl(t){if(!t.edges.length)return null;let{focus:e}=l,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>d(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?d("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return d("div",{class:"actions"},d("div",{class:"depths",role:"group","aria-label":"Nodes within"},d("span",{text:"\
Nodes within:"}),...Jp.map(s=>o(s,String(s),v(s,"step"))),d("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),d("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>cl(t.index)}))}var Xp=3;function ul(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Xp),o=d("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):Qn(s))});let r=e.length-n.length;return d("p",{class:"community"},hn(Ue(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var Qp=12;function fl(t){let{weights:e}=x(),n=V(),{edges:o}=zt(R(t.index)),r=l.neighbours?o:o.slice(0,Qp),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Zn(bt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&d("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[d("h3",{text:v(o.length,"neighbour")}),
r.length>0&&l.rank!=="weight"&&d("p",{class:"hint",text:`${Zp()}; beside it sentences.`}),d("ul",{class:"ranked"},...i),
a,th(t,o.length)]}function Zp(){return`By ${mt(u,l.rank)}: ${ge(u,l.rank)}`}function th(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?d("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function ml(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${si(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return d("tr",{},d("th",{scope:"row",text:r}),d("td",{text:i?b(c):n(c,a)}),d("td",{text:`${s}.`}))});return d("ta\
ble",{class:"structure","aria-label":"Place in the graph"},d("tbody",{},...o))}var ms=4;function pl(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[$e(J(e),e.name),d(
"h2",{tabindex:"-1"},k(t.label)),eh(t),nh(t),...oh(t),sh(t),fo(R(t.index)),mo(R(t.index),["Mentions",s],r[t.index]),dl(t),
d("div",{class:"sentences",id:"sentences"}),...fl(t),ul(t),ih(t),po("measures","Counts and measures",[rh(s,o[t.index]),vo(
On(R(t.index)),"mention"),ml(t)])]}function eh({roles:t,official:e}){if(!t.length&&!e)return null;let n=d("p",{class:"ro\
les"});return e&&n.append(d("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function nh({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return d("p",{class:"\
hint",text:o})}function oh({observer:t,via:e}){return[t&&d("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&d("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function rh(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return d("\
p",{class:"hint",text:n})}function sh({listed_id:t}){if(!t)return null;let e=d("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=Us(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?d("a",s,k(n)):k(n))}),e}function ih(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>d(
"tr",{},d("td",{},k(r)),d("td",{text:b(s)}),d("td",{text:i}))),n=d("span",{class:"forms"});t.forms.slice(0,ms).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>ms&&n.append(` and ${t.forms.length-ms} more`);let o=["Name","Men\
tions","Rule"].map(r=>d("th",{scope:"col",text:r}));return d("details",{class:"aliases","data-key":"aliases"},d("summary",
{},"Also named ",n),d("table",{},d("thead",{},d("tr",{},...o)),d("tbody",{},...e)))}var ah=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function hl({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&ah.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function gl(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=d("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[$e(J(u.types[n]),i),d("h2",{tabindex:"-1"},k(
e)),d("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),Jr([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,d("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),d("p",{class:"command"},d("code",{text:hl(u,t),dir:"auto"}))]}function wl({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>bt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var yl="graphkit: hints closed",ch=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],lh=new Set(["be","have","do"]),[dh,,,uh]=[0,1,2,3];function xl(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||l.problem)
return[];let s=d("div",{class:"sentences best"});j()&&xo(s,r);let i=z(r.index),a=d("button",{type:"button",class:"inline\
-name",...Lt(i),onclick:()=>C(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[d("h3",{text:"Strongest edge"}),d("p",{class:"strongest"},a,` · ${c}`),s]}function bl(){
let{nodeIndices:t}=x(),[e,n]=wl(u,t.filter(i=>u.nodes[i].type===dh)),o=t.find(i=>u.nodes[i].type===uh),r=En(u).find(i=>!lh.
has(i.verb)),s=[e!==void 0&&To(`What do the articles say of ${Mo(e)}?`,()=>C(R(e))),n!==void 0&&To(`How is ${Mo(e)} conn\
ected with ${Mo(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&To(`Who is named with “${Mo(o)}”?`,()=>C(
R(o))),r&&To(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[d("h3",{text:"Wh\
at you can ask"}),d("ul",{class:"questions"},...s)]:[]}function Mo(t){return u.nodes[t].short}function To(t,e){return d(
"li",{},d("button",{type:"button",class:"question",text:t,onclick:e}))}function vl(){return fh()?null:d("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},d("ul",{},...ch.map(t=>d("li",{text:t}))),it("Close the hints",mh))}var ps=!1;function fh(){
try{return ps||window.localStorage.getItem(yl)!==null}catch{return ps}}function mh({currentTarget:t}){ps=!0;try{window.localStorage.
setItem(yl,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),h("details").focus({preventScroll:!0})}var ph=15;function Sl(){let{nodeIndices:t}=x();if(!t.length)return[d("p",{class:"empty",text:gh()}),Te()&&Ae()];let e=Ci(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,ph),o=e[n[0]]||1;return[d("h2",{text:"Overview"}),vl(),...xl(),...bl(),d("h\
3",{text:"Strongest nodes"}),d("p",{class:"hint",text:hh()}),d("ul",{class:"ranked"},...n.map(r=>Zn(r,e[r]/o,e[r]))),u.about.
window&&d("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function hh(){let t=x().narrowed?" in t\
he articles shown":"";return l.rank==="weight"?`By the sentences they share with others${t}.`:l.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${mt(u,l.rank)} of their edges, added up.`}function gh(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var kl=null,El=null;function wh(){let t=h("details"),{selected:e,other:n}=l,o=Dt(e,kl)&&n===El,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...K(bh(e))),[kl,El]=[
e,n],!o)return(e||n!==null)&&s&&L(t,"h2")?.focus({preventScroll:!0}),xh();for(let f of t.querySelectorAll("details"))f.open=
a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(yh(t,i)??L(t,"h2"))?.focus({preventScroll:!0})}
function yh(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function xh(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(l.selected||l.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function bh(t){return l.other!==null?gl(l.other):t?t.kind==="node"?pl(u.nodes[t.
index]):Uc(u.edges[t.index]):Sl()}function vh(){let{selected:t,other:e,open:n}=l;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Sh()}function Sh(){let{selected:t,other:e}=l;return l.step!==null?`Story: step ${l.step+1} of ${l.story.
steps.length}`:e!==null?u.others[e].label:t?tt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function Ml(){
let t=()=>[l.selected,l.other,l.neighbours,l.focus,x(),l.problem,!l.selected&&j()];S(()=>[l.selected,l.other,l.open,l.step,
l.story],vh),S(t,wh),S(()=>[...t(),l.sentences],()=>{let e=document.getElementById("sentences");e&&Hc(e)}),h("handle").addEventListener(
"click",()=>y({open:!l.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(l.selected||
l.other!==null?Kr():y({open:!1}))})}async function kh(){let t=h("reader",HTMLDialogElement),{reader:e}=l;if(e===null)return t.close();let n=await X();if(!n||
l.reader!==e)return;t.replaceChildren(...K(Eh(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=L(t,".quoted");(o??h("rea\
der-title")).focus(),o?.scrollIntoView({block:"center"})}function Eh(t,e){let n=Mi(t,e),o=n.find(m=>be(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=it("Close the article",()=>y({reader:null})),c=o===void 0?k(r||s):Tl(t,o),f=v(n.length,
"sentence");return[d("div",{class:"help-head"},d("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),dn(u.articles[e]),
d("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),d("div",{class:"passages"},...Mh(t,i,o))]}function Mh(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===l.passage&&{class:"quoted",tabindex:-1},a=d(
"p",{dir:"auto",...i},Tl(t,r)),c=t.locations.get(r);return c&&a.append(d("small",{class:"place"}," · ",k(c))),s?[d("p",
{class:"gap",text:"…"}),a]:[a]})}function Tl(t,e){let{text:n,marks:o}=t.sentences[e],r=l.selected?tt(u,l.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of In(o,c=>r.includes(c))){let[c,f,m]=a,p=Th(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function Th(t,e,n){let o=d("button",{type:"button",class:"read-name",onclick:()=>Ah(t)},n?d("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Ah(t){y({reader:null}),C(R(
t))}function Al(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),S(()=>[l.reader,l.passage],
kh)}var Tt=$l()??{at:0,last:0};function $l(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Ao(t,e){let n=t==="pushState"?{at:Tt.at+1,last:Tt.at+1}:Tt;try{window.history[t](
n,"",e),Tt=n}catch{}}function Nl(){let t=$l();Tt=t?{at:t.at,last:Math.max(t.at,Tt.last)}:{at:Tt.at+1,last:Tt.at+1},Ao("r\
eplaceState",window.location.href)}function Il(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Tt.at>0&&e!==!1:Tt.at<Tt.last&&n!==!1}function Ol(){Ao("replaceState",window.location.href)}var Ll=5,un=[];function $h(){let{selected:t}=l;t?.kind!=="node"||t.index===un[0]||(un=[t.index,...un.filter(e=>e!==t.index)].
slice(0,Ll+1))}function Nh(){$h();let{selected:t}=l,e=un.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Ll);h("trail").
hidden=!un.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>d("li",{},Qn(n))))}function $o(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!Il(t)}function Cl(){let[t,e]=[ft("back","Back",()=>window.
history.back()),ft("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,d("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[l.selected],Nh)}function hs(t){let e=et(),n=e?e.nodes:l.selected?zt(l.selected).nodes:x().nodeIndices;oe(),Vt(Q().places),ka(n,t)}function Bl(){
let t=e=>{l.step!==null&&!l.editing&&l.view==="drawing"&&hs(e)};t(!1),S(()=>[l.step,l.editing,x().waiting],()=>t(!0))}var gs="Not among the sentences of this page any more.",Rl=d("p",{class:"story-count",role:"status"}),Dl=ft("back","Prev\
ious step",()=>ws(-1)),Pl=ft("forward","Next step",()=>ws(1)),Fl=d("div",{class:"story-body"}),No=d("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Oh},d("div",{class:"story-head"},Dl,Rl,Pl,it(
"Leave the story",Ih)),Fl),Io=d("button",{type:"button",class:"more story-open",onclick:()=>Oo()});function Oo(){Mt(Math.
min(l.left,l.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>No.focus({preventScroll:!0}))}function Ih(){ln(),
window.setTimeout(()=>Io.focus())}function ws(t){l.step!==null&&Mt(l.step+t)}function Oh(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!At(t)||ue(t.target)||(t.preventDefault(),ws(e))}function Lh(){let{step:t,story:e,editing:n}=l,o=Ct();No.hidden=
!o||n,Io.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!No.hidden),h("panel").classList.toggle("p\
athing",l.path!==null);let r=v(e.steps.length,"step");if(Io.replaceChildren(l.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&X(),Rl.textContent=`Step ${t+1} of ${e.steps.length}`,Dl.setAttribute(
"aria-disabled",String(t===0)),Pl.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=jt()!==l.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>Mt(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};Fl.replaceChildren(...K([e.title&&d("p",{class:"story-title"},k(e.title)),...ys(o),o.quotations.length>0&&
d("ul",{class:"story-quotes"},...o.quotations.map(c=>bs(c))),s&&d("button",i),!vt&&d("button",a)]))}function ys(t){let e=Mc(
u,t);return[t.title&&d("h2",{dir:"auto",text:t.title}),t.text&&d("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&d("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(n)]))]}function xs(t){let e=j(),
n=e&&sn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[qt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function bs(t){let{sentence:e,
gone:n,source:o}=xs(t),r=k(t.text,"span");return d("li",{},e===null?d("p",{},r):d("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:j()?.sentences[e].article??null,passage:e})},r),d("p",{class:"\
source"},k(o)),n&&d("p",{class:"missing",text:gs}))}function _l(){h("story").append(Io,No),S(()=>[l.story,l.step,l.editing,
l.path,l.told,jt(),j()],Lh),S(()=>[l.step],()=>{l.step!==null&&(h("sheet").scrollTop=0)})}var{id:Ch="",title:Bh="",date:Rh=""}=u.articles.at(-1)??{},vs=`graphkit: story of ${JSON.stringify([Ch,Bh,Rh])}`;function Dh(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(vs)??"{}"),n=Sc(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function Ph(){let{story:t,unsaved:e}=l;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(vs):window.localStorage.
setItem(vs,JSON.stringify({...t,unsaved:e}))}catch{}}function Hl(){Dh(),S(()=>[l.story,l.unsaved],Ph),window.addEventListener(
"beforeunload",t=>{l.unsaved&&t.preventDefault()})}function Lo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Co({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Fh({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:jl(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
Fe(m[i])])),on_page:!0}}function _h(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,Fe(g[r])])),first_seen:c.first,last_seen:c.last,relations:ni(t,c),timeline:jl(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function jl(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function Bo(t,e){return e.nodeIndices.map(o=>Fh(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function Ro(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[_h(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var Wl=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Hh(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function ql(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Hh(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Gl(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!Wl.includes(o));return ql([...Wl,...n,"timeline",
"named_mentions","mark","note"],Bo(t,e),Lo(t))}function Ul(t,e){let n=Co(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return ql(o,Ro(t,e),n)}var jh=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Wh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Do(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Wh[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Vl(t,e,n){let o=qh(
t),r=Uh(t,e,n),s=Bo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[jh,...[...o.node,...o.edge].map(Gh),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${Do(i.id)}">${zl(i,o.node)}</node>
`),...Ro(t,e).map(i=>`<edge source="${Do(i.source)}" target="${Do(i.target)}">${zl(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function qh(t){let e=Lo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Co(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function Gh({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function zl(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${Do(t[o])}</data>`).join("")}function Uh({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:he(r.map(({x:w})=>w)),y:he(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:E})=>[Math.abs(w-s.x),Math.
abs(E-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>Fe(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:E,y:T,size:$})=>{let A=c>a?($-a)/(c-a):0,{colour:dt}=e[t[w].type],[ut,U,Vd]=[1,3,5].map(Rs=>parseInt(dt.slice(
Rs,Rs+2),16));return[t[w].id,{x:g((E-s.x)*p),y:g((s.y-T)*p),size:g(4+(m-4)*A),r:ut,g:U,b:Vd}]}))}function Yl(t,e){let n=URL.createObjectURL(e);d("a",{href:n,download:`${Gs(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function Le(t,e,n){Yl(t,new Blob([n],{type:e}))}var Kl={"Nodes as a table (CSV)":()=>Le(
"nodes.csv","text/csv",Gl(u,x())),"Edges as a table (CSV)":()=>Le("edges.csv","text/csv",Ul(u,x())),"Graph for Gephi and\
 others (GraphML)":()=>Le("graph.graphml","application/xml",Vl(u,x(),Qo))};function Jl(){let t=d("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=d("input",{type:"radio",name:"ground"}),n=d("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>d("button",{type:"button",class:"sav\
e",text:s,onclick:i});return d("fieldset",{class:"choice picture"},d("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),d("div",{class:"grounds"},d("label",{},n,d("span",{text:"White ground"})),d("label",{},e,d("sp\
an",{text:"Dark ground"}))),d("label",{class:"credit",for:"credit"},d("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>rc(o()).toBlob(s=>{s&&Yl("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>Le("drawing.svg","image/svg\
+xml",oc(ic(o())))))}var Po=ad("story-title",()=>{y({story:{...l.story,title:Po.value},unsaved:!0})}),Fo=ad("step-title",()=>Ne({title:Fo.value})),
Es=d("textarea",{id:"step-text",rows:4,oninput:()=>Ne({text:Es.value})}),Xl=d("ol",{class:"story-steps","aria-label":"St\
eps"}),Ql=d("ul",{class:"story-quotes"}),Zl=d("legend",{}),td=d("fieldset",{class:"story-step"},Zl,ks("Heading",Fo),ks("\
Text",Es),d("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),Ql,ce("Replace\
 its view by what is shown now",Oc)),ed=d("p",{class:"hint",role:"status"}),[nd,od]=[ce("Undo",Bc),ce("Discard all chang\
es",Cc)],[rd,sd,Ss]=[ce("Read it",Oo),ce("Download the story",zh),ce("Print as a report",()=>window.print())],id=d("div",
{class:"story-editor"},d("div",{class:"story-head"},d("h2",{text:"Story",tabindex:"-1"}),it("Close the story's steps",ln)),
d("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),ks("Title of the story",Po),Xl,ce("Add this view",()=>{ns(),window.setTimeout(()=>Fo.focus())}),td,ed,d("\
div",{class:"story-actions"},nd,rd,sd,Ss,od));function ad(t,e){return d("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function ks(t,e){return d("div",{class:"story-field"},d("label",{for:e.id,text:t}),e)}function ce(t,e){
return d("button",{type:"button",class:"more",text:t,onclick:e})}function zh(){Le("story.toml","application/toml",vc(l.story)),
y({unsaved:!1})}function cd(){if(l.editing||l.step!==null)return ln();if(l.story.steps.length)return Oo();y({editing:!0,
open:!0}),window.setTimeout(()=>Po.focus())}function Vh({title:t},e){let n=t||`Step ${e+1}`;return d("li",{},d("button",
{type:"button",class:"story-name","aria-current":l.step===e?"step":null,onclick:()=>Mt(e)},k(n)),ft("back",`Move up: ${n}`,
()=>os(e,-1)),ft("forward",`Move down: ${n}`,()=>os(e,1)),it(`Delete: ${n}`,()=>Lc(e)))}function Yh(){if(id.hidden=!l.editing,
!l.editing)return;let{story:t,step:e,before:n,unsaved:o}=l,r=Ct();for(let[s,i]of[[Po,t.title],[Fo,r?.title??""],[Es,r?.text??
""]])s.value!==i&&(s.value=i);Xl.replaceChildren(...t.steps.map(Vh)),td.hidden=!r,Zl.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,Ql.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=bs(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(d("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>Ne({quotations:c})})),a})),nd.hidden=!n;for(let s of[
rd,sd,Ss])s.hidden=!t.steps.length;Ss.hidden||=!r,od.hidden=!o,ed.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function ld(){
h("story").append(id),S(()=>[l.editing,l.story,l.step,l.before,l.unsaved],Yh)}function Kh(t){let{gone:e,source:n}=xs(t);return d("blockquote",{},d("p",{dir:"auto",text:t.text}),d("p",{class:"source"},
k(n)),e&&d("p",{class:"missing",text:gs}))}function Jh(t){Mt(t);let e=l.story.steps[t],n=l.view==="drawing";return n&&hs(
!1),d("section",{class:"report-step"},d("p",{class:"story-count",text:`Step ${t+1} of ${l.story.steps.length}`}),...ys(e),
n&&Wr(),...e.quotations.map(Kh))}function Xh(){let[t,e]=[{...l},ct()],{title:n,steps:o}=l.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=d("div",{id:"report",class:"report"},...K([d("h1",{dir:"auto",text:n||u.about.title}),n&&d("\
p",{class:"source"},k(u.about.title)),d("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>Jh(p)));y(t),Vt(Q().places);let{x:a,y:c,scale:f}=e;return gt({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function dd(){window.addEventListener("beforeprint",()=>{l.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(Xh()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function ud(){Hl(),_l(),ld(),Fc(),dd()}function Ms(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function fd([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function md(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var Qh=120,le={width:600,height:36},Zh=900,pd=4,fn=fe(u.articles),D=tg(),Z=null,Ce=0;function tg(){let[t,e]=[fn[0]??0,fn[fn.
length-1]??0],{days:n,counts:o}=fn.length?xn(fn,Qh):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function _o(){
if(Z)return Ms(Z.from,Z.to,D);if(!l.period)return[D.first,D.last];let[t,e]=l.period.map(Nt);return[t,e]}function mn(t){let e=!t||
t[0]<=D.first&&t[1]>=D.last;y({period:e?null:[G(t[0]),G(t[1])]})}function Ts(){let[t,e]=_o(),n=D.last-D.first+1,o=Math.max(
...D.counts),r=D.counts.map((i,a)=>{let[c,f]=[D.first+a*D.width,Math.min(D.first+(a+1)*D.width-1,D.last)],m=le.width*a*D.
width/n,p=le.width*(f-c+1)/n,g=i?Math.max(2,(le.height-2)*Math.sqrt(i/o)):0,w=f>=t&&c<=e;return N("g",{class:w?"in":"out"},
N("title",{},`${$t(G(c),G(f))}: ${v(i,"article")}`),N("rect",{class:"ground",x:m,y:0,width:p,height:le.height}),N("rect",
{class:"count",x:m+.1*p,y:le.height-g,width:.8*p,height:g}))}),s=h("strip-bars",SVGElement);s.classList.toggle("narrowed",
Z!==null||l.period!==null),s.replaceChildren(...r)}function Ho(){Ts();let[t,e]=_o().map(G);h("strip-from",HTMLInputElement).
value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!l.period}function eg(t){let e=n=>{let{left:o,width:r}=t.
getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointerdown",n=>{n.button===0&&(pn(),t.setPointerCapture(
n.pointerId),Z={from:e(n),to:e(n)},Ts())}),t.addEventListener("pointermove",n=>{Z&&(Z.to=e(n),Ts())}),t.addEventListener(
"pointerup",()=>{if(!Z)return;let n=Math.abs(Z.to-Z.from)*t.getBoundingClientRect().width,o=Ms(Z.from,n<pd?Z.from:Z.to,D);
Z=null;let r=l.period&&Nt(l.period[0])===o[0]&&Nt(l.period[1])===o[1];mn(r&&n<pd?null:o),Ho()}),t.addEventListener("poin\
tercancel",()=>{Z=null,Ho()})}function hd(t){let e=d("input",{type:"date",id:`strip-${t}`,min:G(D.first),max:G(D.last),"\
aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);pn(),It(n)&&It(o)&&mn(md(Nt(n),Nt(o),t,D)),Ho()}),e}function ng(){let t=l.
period?_o():null,e=t?t[1]-t[0]:D.width-1;(!t||t[1]>=D.last)&&mn([D.first,Math.min(D.first+e,D.last)]),Ce=window.setInterval(
()=>{let n=fd(_o(),D);n?mn(n):pn()},Zh),As()}function pn(){window.clearInterval(Ce),Ce=0,As()}function As(){let t=h("str\
ip-play");t.textContent=Ce?"❚❚":"▶",t.setAttribute("aria-label",Ce?"Pause":"Play the articles over time")}function gd(){
let t=h("strip");if(t.hidden=D.first===D.last,t.hidden)return;let e=N("svg",{id:"strip-bars",viewBox:`0 0 ${le.width} ${le.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>Ce?pn():ng();t.replaceChildren(d("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,d("div",{class:"strip-days"},hd("from"),d("span",{"aria-hidden":"true",text:"\
–"}),hd("until"),d("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{pn(),mn(null)}}))),
eg(e),As(),S(()=>[l.period],Ho)}function $s(t,e,n){let o=O(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function jo(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function Jt(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function wd(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:ii,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,Jt(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function og(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function yd(t,e,n){let o=O(()=>[],()=>og(t.nodes));return{nodes:rg(t,e,n,o),edges:sg(t,e,o)}}function xd(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${v(n[i],"article")}`;return{...Jt(c,a,{hint:m}),text:g=>`${b(a(g))} (${Mn(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...Jt("Change",c=>e[s][c]?.g2??0,{hint:"Sorted by its G²: how sure it is"}),words:!0,
byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),Object.fromEntries(
i)};return{nodes:r("nodes"),edges:r("edges")}}function rg({nodes:t,types:e,nodeMeasures:n},o,r,s){return{name:{title:"Na\
me",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:$s("Type",t.length,i=>e[t[i].type].name),strength:Jt(
"Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:Jt("Mentions",i=>o().
mentions[i]),articles:Jt("Articles",i=>o().articles[i]),first:jo("First","First seen",i=>t[i].first),last:jo("Last","Las\
t seen",i=>t[i].last),roles:$s("Roles",t.length,i=>t[i].roles.join("; ")),...bd(t),...wd(n.filter(({name:i})=>i!=="weigh\
ted_degree"))}}function sg(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,key:f=>n()[c(
f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:Jt("Sentences",a=>e().weights[a]),
articles:Jt("Articles",a=>e().documents[a]),...t.relations.length?{relations:ig(t)}:{},...bd(r),...wd(s),first:jo("First",
"First seen",a=>r[a].first),last:jo("Last","Last seen",a=>r[a].last)}}function bd(t){return Object.fromEntries(["mark","\
note"].filter(e=>t.some(n=>n[e])).map(e=>[e,$s(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function ig(t){return{title:"\
Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first name to t\
he second",words:!0,byNumber:!0,key:e=>ri(t.edges[e]),text:e=>oi(t,t.edges[e])}}function vd(t,{nodes:e,nodeIndices:n,edges:o},{
key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);for(let c of i)
a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Sd=yd(u,x,Bi),Be=O(()=>[q()],()=>{let t=q();return t?xd(Sd,t):Sd});function Ns(t,e){let n=Object.values(Be()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?ag(t,e,s):d("td",o.words?{class:cg(s),dir:"auto",text:s}:{text:s})});return d("tr",
{"data-index":e},...n)}function ag(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return d("th",{scope:"row"},d("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function cg(t){return t.length>16?"words long":"words"}function kd({
target:t}){return t instanceof Element?t.closest("tr"):null}function Ed(t,e){let n=kd(t);if(!n||!wn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);C(e==="nodes"?R(o):z(o)),qo(n)}function Wo(){if(l.view===
"drawing")return;let t=l.selected&&`${l.selected.kind}s`===l.view?l.selected.index:-1,n=[...h("tables").querySelectorAll(
"tbody tr")],o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.
toggle("chosen",s);let i=L(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=
r===o?0:-1)}}function qo(t){let e=t&&L(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll(
'[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function Md(t){let e=kd(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!At(t)||(t.preventDefault(),qo(n[t.key]))}var Go=100,Wt=Go;function lg(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return d("th",{scope:"col",class:s?"words":
null,"data-column":e},d("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>ug(t,e,s&&!i)}))}function dg(t){let e=Object.entries(Be()[t]).map(([o,r])=>lg(t,o,r)),n=d("tbody",{onclick:o=>Ed(
o,t),onkeydown:Md});return d("table",{id:`table-${t}`},d("caption",{}),d("thead",{},d("tr",{},...e)),n)}function ug(t,e,n){
let[o,r]=l.sort[t];y({sort:{...l.sort,[t]:[e,o===e?!r:!n]}})}function Td(t){let[e,n]=l.sort[t];return vd(t,x(),Be()[t][e]??
Be()[t].strength,n)}function fg(){let t=l.view;if(t==="drawing")return;let e=h("tables"),n=[t,...Object.keys(Be()[t])].join();
e.dataset.columns!==n&&(e.dataset.columns=n,e.replaceChildren(dg(t),d("p",{class:"table-end"}))),e.setAttribute("aria-la\
bel",t==="nodes"?"Table of nodes":"Table of edges"),Wt=Go;let o=Td(t);mg(e,l.sort[t]),L(e,"tbody")?.replaceChildren(...o.
slice(0,Wt).map(r=>Ns(t,r))),Ad(t,o.length),Wo()}function mg(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)
r.dataset.column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Ad(t,e){
let n=(t==="nodes"?u.nodes:u.edges).length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>Wt?`, the f\
irst ${b(Wt)} shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?
` Of the articles that pass the filters: ${s}; of all articles: the other columns.`:"";L(h("tables"),"caption")?.replaceChildren(
`${o}${r}.${i}`);let a=d("button",{type:"button",class:"more",text:`Show ${b(Math.min(Go,e-Wt))} more`,onclick:pg});L(h(
"tables"),".table-end")?.replaceChildren(...e>Wt?[a]:[])}function pg(){let t=l.view,e=L(h("tables"),"tbody");if(t==="dra\
wing"||!e)return;let n=Wt;Wt+=Go;let o=Td(t);e.append(...o.slice(n,Wt).map(r=>Ns(t,r))),Ad(t,o.length),Wo(),qo(e.children[n])}
function $d(){S(()=>[l.view],()=>{let t=l.view!=="drawing";h("tables").hidden=!t,h("drawing").classList.toggle("covered",
t)}),S(()=>[l.view,l.view!=="drawing"&&x(),l.sort],fg),S(()=>[l.selected],Wo)}function hg(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${b(f)} of ${v(m,p)}`:
v(m,p),c=[v(t,"article")+(i&&` ${yt(i,bn)}`),$t(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function gg(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function wg(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=u.about,f=ge(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",Ft(o)?f:`${mt(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&W(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function yg(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function xg(t){return d("details",{},d("summary",{text:v(t.
length,"line")}),d("ul",{},...t.map(e=>d("li",{},k(e)))))}function Nd(){hg(),gg();let t=h("how",HTMLDetailsElement);h("m\
ade").replaceChildren(...wg().flatMap(([e,n])=>[d("dt",{text:e}),d("dd",{},k(n))]),...yg().flatMap(([e,n])=>[d("dt",{text:e}),
d("dd",{},xg(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,L(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{Re(t,e.target)||(t.open=!1)})}var Is=["node","edge","other","path","view","focus","story"],bg=250,Xt={all:"",places:""},wt=null;function Od(){let t=l.
step===null||jt()!==l.told;return ie(Kt,l,t?void 0:["story","theme"])}function Ld(){let[t,e]=[Od(),ie(Kt,l,Is)];wt&&window.
clearTimeout(wt.timer),t===Xt.all?wt=null:e===Xt.places?wt={timer:window.setTimeout(Id,bg),hash:t}:(Id(),Cd("pushState",
t)),wt||(Xt={all:t,places:e})}function Id(){wt&&(Xt={...Xt,all:wt.hash},Cd("replaceState",wt.hash),wt=null)}function Cd(t,e){
let n=[Js&&"embed",e].filter(Boolean).join("&");Ao(vt?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),$o()}
function Bd(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function Rd(){let t=Bd();if(t===Xt.all)return;
wt&&window.clearTimeout(wt.timer),wt=null;let e=go(t),{selected:n=null,step:o=null,theme:r=l.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&l.story.steps[o]?(y({theme:r}),Mt(o)):(e.step=o!==null&&l.story.steps[o]?o:null,vt&&(e.view="drawing"),Dt(n,l.selected)?
e.selected=l.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),Xt={all:t,places:ie(Kt,l,Is)}}function vg(){
Nl(),Rd(),Ld(),$o()}function Dd(){Ol(),Bd()||!u.story?Rd():(Mt(0),Xt.places=ie(Kt,l,Is)),$o();for(let t of["popstate","h\
ashchange"])window.addEventListener(t,vg);S(()=>[Od()],Ld)}var Sg=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],kg=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","The address of this page\
 always holds what you see: copy it to come back, or to show it to others who have the file."];function Pd(t,e){return d(
"section",{},d("h3",{text:t}),d("dl",{},...e.map(({label:n,meaning:o})=>d("div",{},d("dt",{text:n}),d("dd",{text:o})))))}
function Eg(){let t=it("Close the help",()=>h("help",HTMLDialogElement).close()),e=Sg.map(([n,o])=>d("section",{},d("h3",
{text:n}),d("dl",{},...o.map(([r,s])=>d("div",{},d("dt",{},d("kbd",{text:r})),d("dd",{text:s}))))));return[d("div",{class:"\
help-head"},d("h2",{id:"help-title",text:"Help"}),t),...kg.map(n=>d("p",{text:n})),...e,u.edges.length>0&&Pd("Measures o\
f edges",u.edgeMeasures),u.edges.length>0&&Pd("Measures of nodes",u.nodeMeasures)]}function Mg(){let t=h("help",HTMLDialogElement);
l.help&&!t.open?t.showModal():!l.help&&t.open&&t.close()}function Fd(){let t=h("help",HTMLDialogElement);t.append(...K(Eg())),
t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener(
"keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||ue(e.target)||!At(e)||(e.preventDefault(),
y({help:!0}))}),S(()=>[l.help],Mg)}function _d(){let t=h("search",HTMLInputElement),e=new Ie(t,h("suggestions"),h("no-match"),n=>{t.value="",C(R(n))},n=>{t.
value="",wi(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||ue(n.target)||
!At(n)||(n.preventDefault(),t.focus(),t.select())})}var Tg=120,Ag="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",$g="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Ng="Whe\
re you publish the page, give its address instead of the file's name.",de=d("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Os=d("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Hd=d("p",{class:"hint",id:"share-note"}),jd=d("p",{class:"hint",text:Ng}),Uo=d("p",{id:"copied",role:"st\
atus"}),Wd=qd("Copy link",de,"Link copied.");async function Ig(t,e){try{await navigator.clipboard.writeText(t.value),Uo.
textContent=e}catch{t.focus(),t.select(),Uo.textContent="This browser does not let the page copy: copy what is selected."}}
function qd(t,e,n){return d("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Ig(e,n)})}function Gd(){
let t=window.location.href;de.value=_s(t),Hd.textContent=De(t)?de.value?Ag:$g:"",[de.hidden,Wd.hidden]=[!de.value,!de.value],
Os.value=Hs(t,yt(u.about.title,Tg)),jd.hidden=!De(t),Uo.textContent=""}function Ud(){return d("div",{class:"share"},d("p",
{class:"share-title",text:"Link to this view"}),Hd,de,Wd,d("p",{class:"share-title",text:"In another page"}),jd,Os,qd("C\
opy HTML",Os,"HTML copied."),Uo)}var Og={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},Lg={type:"Type",community:"Community"},Cg={system:"As the system",
light:"Light",dark:"Dark"},Bg={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v\
9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.\
1.8-1.1 1.7M8 12.4h.01"};function Rg(t){return N("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},N("path",{d:Bg[t]}))}function Cs(t,e,n){
return d("button",{type:"button",class:"tool",title:e,...n},Rg(t),d("span",{class:"tool-name",text:e}))}function Ls(t,e,n){
let o=Object.keys(n).map(r=>d("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return S(()=>[l[t]],()=>{for(let r of o)
r.checked=r.value===l[t]}),d("fieldset",{class:"choice",id:`choose-${t}`},d("legend",{text:e}),...o.map(r=>d("label",{},
r,d("span",{text:n[r.value]}))))}function Bs(t,e,...n){let o=`menu-${e}`,r=d("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=Cs(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=d(
"div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener(
"keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&
!Re(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Re(i,c.target)||a(!1)}),r.addEventListener("\
click",c=>{wn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Dg(){let t=Bs("Share","share",Ud());return L(
t,"button")?.addEventListener("click",Gd),t}function zd(){let t=Object.entries(Kl).map(([e,n])=>d("button",{type:"button",
class:"save",text:e,onclick:n}));h("tools").append(Ls("view","Shown as",Og),Bs("Colours","colours",Ls("colours","Colour \
nodes by",Lg),Ls("theme","Light or dark",Cg)),Bs("Download","download",Jl(),d("p",{class:"hint",text:"What is shown, as \
data:"}),...t),Dg(),Cs("story","Story",{id:"story-tool","aria-controls":"story",onclick:cd}),Cs("help","Help",{"aria-has\
popup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}Ii();Nd();wc();gd();_d();uc();Ra();Ml();Cl();ll();$d();zd();Fd();Al();Xs();ud();Dd();dr();Se();Bl();window.setTimeout(X,
300);window.graphkit={network:M,data:u,state:l,select:C,update:y,labels:re,communityNames:Je,visible:x};})();
