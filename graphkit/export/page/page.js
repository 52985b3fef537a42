// Made from the modules in src by `make page`.
"use strict";
(()=>{function h(t,e=HTMLElement){let n=document.getElementById(t);if(!(n instanceof e))throw new Error(`The page has no ${e.name}\
 "${t}".`);return n}function L(t,e){return t.querySelector(e)}function l(t,e={},...n){let o=document.createElement(t);for(let[
r,s]of Object.entries(e))s===null||s===!1||(r==="text"?o.textContent=s:r.startsWith("on")?o.addEventListener(r.slice(2),
s):o.setAttribute(r,s===!0?"":String(s)));return o.append(...K(n)),o}function K(t){return t.filter(Boolean)}function N(t,e,...n){
let o=document.createElementNS("http://www.w3.org/2000/svg",t);for(let[r,s]of Object.entries(e))o.setAttribute(r,String(
s));return o.append(...n),o}function k(t,e="bdi"){return l(e,{text:t,dir:"auto"})}var Qd={dot:"M8 1.5a6.5 6.5 0 1 0 0 13\
a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};
function J(t){return N("svg",{viewBox:"0 0 16 16",class:"icon","aria-hidden":"true"},N("path",{d:Qd[t.shape],fill:t.colour}))}
function pn(t){let e=l("span",{class:"swatch","aria-hidden":"true"});return e.style.setProperty("--colour",`var(--${t})`),
e}function Ps(t){let e=l("span",{});return e.style.width=`${Math.max(2,Math.round(100*t))}%`,l("span",{class:"bar","aria\
-hidden":"true"},e)}function ut(t,e,n){let o=N("path",{d:t==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return l("button",{
type:"button",class:"turn","aria-label":e,title:e,onclick:n},N("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"t\
rue"},o))}function it(t,e){return l("button",{type:"button",class:"close","aria-label":t,text:"×",onclick:e})}function ue(t){
return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(t.type)}
function Tt({ctrlKey:t,metaKey:e,altKey:n}){return!t&&!e&&!n}function hn(){return!window.matchMedia("(prefers-reduced-mo\
tion: reduce)").matches}function Re(t,e){return e instanceof Node&&t.contains(e)}function gn(t,e){return t instanceof Element?
t.closest(e):null}function Yo(t){let[e,n=""]=Fs(t,"#"),[o,r=""]=Fs(e,"?");return{base:o,query:r.split("&").filter(Boolean),hash:n.split("&").
filter(Boolean)}}function Fs(t,e){let n=t.indexOf(e);return n<0?[t]:[t.slice(0,n),t.slice(n+1)]}function _s({base:t,query:e,
hash:n}){return t+(e.length?`?${e.join("&")}`:"")+(n.length?`#${n.join("&")}`:"")}function Vo(t){return t==="embed"||t.startsWith(
"embed=")}function Ko(t){let{query:e,hash:n}=Yo(t);return e.some(Vo)||n.some(Vo)}function wn(t){let{base:e,query:n,hash:o}=Yo(
t),r=s=>s.filter(i=>!Vo(i));return _s({base:e,query:r(n),hash:r(o)})}function Zd(t){let{base:e,query:n,hash:o}=Yo(wn(t)),
r=De(t)?e.slice(e.lastIndexOf("/")+1):e;return _s({base:r,query:[...n,"embed"],hash:o})}function Hs(t){let e=wn(t);if(!De(
e))return e;let n=e.indexOf("#");return n<0?"":e.slice(n)}function De(t){return t.startsWith("file:")}function js(t,e){let[
n,o]=[Zd(t),e].map(tu);return`<iframe src="${n}" width="640" height="420" title="${o}" loading="lazy" style="border:0"><\
/iframe>`}function tu(t){return t.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var Ws=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function W(t){let[e,n,o]=t.split("-");return`${Number(o)} ${Ws[Number(n)-1]} ${e}`}function Pe(t){let[e,n]=t.split("-");
return n?n.startsWith("W")?`week ${Number(n.slice(1))} of ${e}`:`${Ws[Number(n)-1]} ${e}`:e}function At(t,e){return t?t===
e?W(t):t.slice(0,7)===e.slice(0,7)?`${Number(t.slice(8))}–${W(e)}`:`${t.slice(0,4)===e.slice(0,4)?W(t).slice(0,-5):W(t)}\
 – ${W(e)}`:""}function Rt(t){return Date.parse(`${t}T00:00:00Z`)/864e5}function q(t){return new Date(t*864e5).toISOString().
slice(0,10)}function $t(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=Rt(t);return Number.isFinite(e)&&q(e)===t}function fe(t){
return t.filter(({date:e})=>e).map(({date:e})=>Rt(e)).sort((e,n)=>e-n)}function yn(t,e){let n=t[0],o=t[t.length-1]-n+1,r=Math.
ceil(o/e),s=new Array(Math.ceil(o/r)).fill(0);for(let i of t)s[Math.floor((i-n)/r)]+=1;return{days:r,counts:s}}function qs(t,e){
let n=[t];for(;n[n.length-1]<e;)n.push(eu(n[n.length-1]));return n}function eu(t){let[e,n]=t.split("-");if(n.startsWith(
"W"))return Gs(new Date(nu(t).getTime()+7*864e5));let o=Number(e)*12+Number(n);return`${String(Math.floor(o/12)).padStart(
4,"0")}-${String(o%12+1).padStart(2,"0")}`}function nu(t){let e=new Date(`${t.slice(0,4)}-01-04T00:00Z`),n=(e.getUTCDay()+
6)%7;return new Date(e.getTime()+(7*(Number(t.slice(6))-1)-n)*864e5)}function Gs(t){let e=new Date(t.getTime()+(3-(t.getUTCDay()+
6)%7)*864e5),n=e.getUTCFullYear(),o=1+Math.floor((e.getTime()-Date.UTC(n,0,1))/(7*864e5));return`${String(n).padStart(4,
"0")}-W${String(o).padStart(2,"0")}`}function Jo(t,e){return e==="week"?Gs(new Date(`${t}T00:00Z`)):t.slice(0,7)}var ou=32,xn=80,ru={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"th"};function wt(t,e=ou){let n=t.
replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu," ").trim(),o=Array.from(n);return o.length>e?`${o.slice(
0,e-1).join("").trimEnd()}…`:n}function Qt(t){return t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
e=>ru[e]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function Us(t){let e=Qt(t).replaceAll(" ","-");return Array.
from(e).slice(0,60).join("").replace(/-$/,"")||"graph"}function qt({id:t,title:e,date:n}){let o=wt(e||t,xn);return n?`${o}\
 · ${W(n)}`:o}function Zt(t){let e=new Map;for(let{source:n}of t)e.set(n,(e.get(n)??0)+1);return[...e].map(([n,o])=>({name:n,
count:o})).sort((n,o)=>o.count-n.count||(n.name<o.name?-1:1))}function me(t){return wt(t,xn)||"No source given"}function Xo(t){
try{let e=new URL(t);return e.protocol==="https:"||e.protocol==="http:"?e.href:""}catch{return""}}var su="https://www.wi\
kidata.org/wiki/";function zs(t){return/^Q[1-9]\d*$/.test(t)?su+t:Xo(t)}function Nt(t){let e=Object.keys(t),n=e.map(o=>t[o]);return(n[0]??[]).map((o,r)=>Object.fromEntries(e.map((s,i)=>[s,n[i][r]])))}
function Ks(t,e){let n=Ys(e,"degree"),o=Ys(e,"community"),r=Nt(e.nodes).map((i,a)=>({...iu(t.nodes[a],i,e),degree:n[a],community:o[a]})),
s=Nt(e.edges).map((i,a)=>au(t.edges[a],i,e));for(let i of[...s].reverse())r[i.a].edges.push(i.index),r[i.b].edges.push(i.
index);for(let[i,a,c,f]of e.marks){let m=s.find(p=>Math.min(p.a,p.b)===Math.min(i,a)&&Math.max(p.a,p.b)===Math.max(i,a));
Object.assign(a<0?r[i]:m??{},{mark:c,note:f})}return{about:e.about,types:Nt(e.types),ranks:Nt(e.ranks),via:e.via,edgeMeasures:e.
edge_measures.map(Vs),nodeMeasures:e.node_measures.map(Vs),articles:Nt(e.articles),communities:cu(r),nodes:r,edges:s,relations:Nt(
e.relations),others:Nt(e.others),unlisted:e.unlisted,story:e.story,unnamed:Nt(e.unnamed),ends:Int32Array.from(s.flatMap(
({a:i,b:a})=>[i,a])),counts:{weights:Int32Array.from(s,i=>i.weight),documents:Int32Array.from(s,i=>i.documents),namedWeights:Int32Array.
from(s,i=>i.named),mentions:Int32Array.from(r,i=>i.mentions),named:Int32Array.from(r,i=>i.named),articles:Int32Array.from(
r,i=>i.documents)}}}function Vs(t){return{...t,values:Float64Array.from(t.values)}}function Ys({node_measures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n.values}function iu({id:t,label:e,
x:n,y:o,size:r},s,i){return{...s,index:t,label:e,short:wt(e),x:n,y:o,size:r,first:i.days[s.first],last:i.days[s.last],timeline:Js(
s.timeline,i),mark:"",note:"",called:i.called[s.id]??[e],forms:s.forms.map(a=>({...a,reason:i.rules[a.rule]??a.rule})),edges:[]}}
function au({id:t,from:e,to:n,width:o,color:r,hidden:s},i,a){return{index:t,a:e,b:n,width:o,opacity:r.opacity,drawnAtFirst:!s,
mark:"",note:"",weight:i.sentences,named:i.named,documents:i.documents,among_strongest:i.among_strongest,relations:i.relations,
first:a.days[i.first],last:a.days[i.last],timeline:Js(i.timeline,a)}}function Js(t,{periods:e}){let n=[];for(let o=0;o<t.
length;o+=2)n.push([e[t[o]],t[o+1]]);return n}var Qo=12,yt=-1;function Dt({communities:t},e){return e<Qo&&t[e].members.length>
1?e:yt}function cu(t){let e=[];for(let{index:n,community:o}of t){for(;e.length<=o;)e.push([]);e[o].push(n)}return e.map(
n=>{let[o="",r,s]=n.slice(0,3).map(a=>t[a].short);return{name:s?`${o}, ${r} and ${s}`:r?`${o} and ${r}`:o,members:n}})}function xt(t,e){
return t.a===e?t.b:t.a}function tt(t,{kind:e,index:n}){return e==="node"?[n]:[t.edges[n].a,t.edges[n].b]}function R(t){return{
kind:"node",index:t}}function z(t){return{kind:"edge",index:t}}function Pt(t,e){return t===e||t!==null&&e!==null&&t.kind===
e.kind&&t.index===e.index}function te(t){return h(t,HTMLScriptElement).text}var Zo=JSON.parse(te("drawn")),u=Ks(Zo,JSON.parse(te("payload")));var bt=Ko(window.location.href),Xs=bt&&Ko(`#${window.location.hash.slice(1)}`);bt&&(document.documentElement.dataset.embed=
"");function lu(){let e=u.types.filter((n,o)=>u.nodes.some(r=>r.type===o)).map(n=>l("span",{},J(n),n.plural));return l("\
p",{class:"frame-legend"},...e)}function Qs(){bt&&h("drawing").append(lu());let t=h("whole",HTMLAnchorElement);t.hidden=
!bt;let e=()=>{t.href=wn(window.location.href)};e();for(let n of["pointerdown","focus","pointerenter"])t.addEventListener(
n,e)}var vn={period:null,sources:null,article:null,topic:null,compare:null};function Ft({period:t,sources:e,article:n,topic:o,
compare:r}){return!!(t||e||r)||n!==null||o!==null}function tr(t,e){if(!Ft(e))return null;if(e.compare){let[a,c]=er(t,e,e.
compare);return a.map((f,m)=>f|c[m])}let{period:n,article:o,topic:r}=e,s=r===null?null:du(t,r),i=e.sources&&new Set(e.sources);
return Uint8Array.from(t.articles,({date:a,source:c},f)=>Number((o===null||o===f)&&(!s||s[f]===1)&&(!i||i.has(c))&&(!n||
pe({date:a,source:c},"periods",n))))}function pe({date:t,source:e},n,o){return n==="sources"?o.includes(e):t!==""&&t>=o[0]&&
t<=o[1]}function er(t,e,{by:n,sides:o}){let r=tr(t,{...e,compare:null}),s=i=>Uint8Array.from(t.articles,(a,c)=>Number((!r||
r[c])&&pe(a,n,i)));return[s(o[0]),s(o[1])]}function du({articles:t,nodePlaces:{starts:e,articles:n}},o){let r=new Uint8Array(
t.length);for(let s=e[o];s<e[o+1];s+=1)r[n[s]]=1;return r}function Sn({edgePlaces:t,nodePlaces:e,namedEdgePlaces:n,namedNodePlaces:o},r){
let s=bn(t,r),i=bn(e,r);return{weights:s.times,namedWeights:bn(n,r).times,documents:s.documents,mentions:i.times,named:bn(
o,r).times,articles:i.documents}}function bn({starts:t,articles:e},n){let o=new Int32Array(t.length-1),r=new Int32Array(
t.length-1);for(let s=0;s<o.length;s+=1){let i=-1;for(let a=t[s];a<t[s+1];a+=1){let c=e[a];n[c]&&(o[s]+=1,c!==i&&(r[s]+=
1),i=c)}}return{times:o,documents:r}}function Zs({nodePlaces:t,edgePlaces:e},{kind:n,index:o},r){let{starts:s,articles:i}=n===
"node"?t:e;return[...i.subarray(s[o],s[o+1])].filter(a=>r[a])}function ti(t,e,n,o){let r=new Map;for(let s of Zs(t,e,n)){
let{date:i}=t.articles[s];i&&r.set(Jo(i,o),(r.get(Jo(i,o))??0)+1)}return[...r].sort(([s],[i])=>s<i?-1:1)}function ei(t,e,n){
let o=Zs(t,e,n).map(r=>t.articles[r].date).filter(Boolean);return{first:o[o.length-1]??"",last:o[0]??""}}function kn({edges:t,relations:e}){let n=new Map;for(let{relations:r}of t)for(let s of new Set(r.map(([i])=>e[i].verb)))
n.set(s,(n.get(s)??0)+1);return[...n].map(([r,s])=>({verb:r,edges:s})).sort((r,s)=>s.edges-r.edges||(r.verb<s.verb?-1:1))}
function ni({edges:t,relations:e},n,o){return o===null||t[n].relations.some(([r])=>e[r].verb===o)}function oi({nodes:t,relations:e},{
a:n,b:o,relations:r}){let s=t[n].id<t[o].id?n:o,i=a=>a===-1?"↔":a===s?"→":"←";return r.map(([a,c,f])=>`${i(c)} ${e[a].
words} (${f})`).join("; ")}function ri({relations:t},{a:e,relations:n}){let o=i=>i===-1?"↔":i===e?"→":"←",r=n.slice(
0,4).map(([i,a,c])=>`${o(a)} ${t[i].words} ${c}`),s=n.length-r.length;return r.join(", ")+(s?` and ${s} more`:"")}function si({
relations:t}){return t.reduce((e,[,,n])=>e+n,0)}function nr({relations:t},{a:e,b:n,index:o,relations:r},s,i){let a=s?.relations.
get(o)??[];return r.map(([f,m,p],g)=>{let w=a.filter(([T,$])=>T===g&&(!i||i[s?.sentences[$].article??0])),E=[...new Set(
w.map(([,T])=>T))];return{words:t[f].words,verb:t[f].verb,source:m===-1?e:m,target:m===-1||m===e?n:e,both:m===-1,count:s?
E.length:p,sentences:E,marks:new Map(w.map(([,T,$,A])=>[T,[$,A]])),reporters:new Map(w.flatMap(([,T,,,$])=>$===-1?[]:[[T,
$]]))}}).filter(({count:f})=>f>0).sort((f,m)=>m.count-f.count)}var uu=new Intl.NumberFormat("en"),fu=new Intl.NumberFormat("en",{maximumSignificantDigits:3}),mu=new Intl.NumberFormat(
"en",{style:"percent",maximumSignificantDigits:2}),pu=new Intl.PluralRules("en",{type:"ordinal"});function b(t){return uu.
format(t)}function or(t){return fu.format(t)}function En(t){return mu.format(t)}function v(t,e){return`${b(t)} ${e}${t===
1?"":"s"}`}function ii(t){let e={one:"st",two:"nd",few:"rd",other:"th"};return`${b(t)}${e[pu.select(t)]}`}function Mn(t,e){
return t.toFixed(e).replace("-","−")}function ai(t){return Math.abs(t)>=1e3?b(Math.round(t)):(t!==0&&Math.abs(t)<.001?
t.toExponential(1):String(Number(t.toPrecision(3)))).replaceAll("-","−")}function ci(t){return t<.001?"p < 0.001":`p =\
 ${or(t)}`}function Fe(t){return Number.isInteger(t)?t.toFixed(1):String(t)}function he(t){return t.reduce((e,n)=>e+n,0)/
t.length}var li=4;function _t(t){return t==="weight"||t==="documents"}function ft({ranks:t},e){return t.find(({name:n})=>n===e)?.
label??e}function ge({ranks:t},e){return t.find(({name:n})=>n===e)?.meaning??""}function rr({edgeMeasures:t},e){let n=t.
find(({name:o})=>o===e);if(!n)throw new Error(`The page has no measure "${e}".`);return n}function di(t,e,{weights:n,documents:o}){
return e==="weight"?n:e==="documents"?o:rr(t,e).values}function sr({edges:t,nodes:e},n,o){let r=new Float64Array(e.length);
for(let{index:s,a:i,b:a}of t)!n[s]||o[s]<=0||(r[i]+=o[s],r[a]+=o[s]);return r}function _e(t,e){return _t(e)?b(t):Mn(t,Math.
abs(t)>=100?0:Math.abs(t)>=10?1:2)}function ui({readings:t},e,n){let o=n>=.05?0:e,r=t.find(({least:s})=>s===null||o>=s);
return r?r.text.replace("{percent}",En(e)):""}function fi(t,e){return Int32Array.from(e,(o,r)=>r).sort((o,r)=>t[r]-t[o]||
e[r]-e[o]||o-r)}function mi({ends:t,nodes:e},n,o){let r=new Uint8Array(n.length),s=new Int32Array(e.length);for(let i of o){
if(!n[i])continue;let[a,c]=[t[2*i],t[2*i+1]];r[i]=+(s[a]<li||s[c]<li),s[a]+=1,s[c]+=1}return r}function vt({types:t,about:e,edges:n}){return{types:t.map(()=>!0),minimum:1,minimumDocuments:1,rank:e.rank_by||"weight",
verb:null,communities:[],...vn,officials:!1,isolates:!0,all:n.every(o=>o.drawnAtFirst)}}function we(t){return[...new Set(
[1,...t])].sort((e,n)=>e-n)}function pi(t,e,{chosen:n,counts:o},r){let s=Uint8Array.from(o.weights,(g,w)=>Number(g>=e.minimum&&
o.documents[w]>=e.minimumDocuments&&ni(t,w,e.verb))),i=ir(t,e,s,o.mentions),a=t.types.map(()=>!0),c=e.types.every(Boolean)?
i:ir(t,{...e,types:a},s,o.mentions),f=a.map(()=>0);for(let{index:g,type:w}of t.nodes)f[w]+=c.nodes[g];let m=e.communities.
length?ir(t,{...e,communities:[]},s,o.mentions):i,p=ar(i.edges);return{nodes:Array.from(i.nodes,Boolean),edges:Array.from(
i.edges,Boolean),nodeIndices:ar(i.nodes),edgeCount:p.length,drawnIndices:e.all?p:ar(mi(t,i.edges,r())),...o,chosen:n,narrowed:n!==
null,passing:i.passing,strong:s,typeCounts:f,communityCounts:hu(t,m.nodes)}}function hu(t,e){let n=new Map;for(let{index:o,
community:r}of t.nodes){let s=Dt(t,r);e[o]&&n.set(s,(n.get(s)??0)+1)}return n}function ir(t,e,n,o){let{types:r,communities:s,
officials:i,focus:a}=e,c=Uint8Array.from(t.nodes,({type:p,community:g,official:w},E)=>Number(r[p]&&(w||!i||t.types[p].name!==
"person")&&(!s.length||s.includes(Dt(t,g)))&&o[E]>0));i&&gu(t,c,n,o),a&&wu(t,a,c,n);let f=new Uint8Array(n.length),m=new Uint8Array(
c.length);for(let p=0;p<f.length;p+=1){let[g,w]=[t.ends[2*p],t.ends[2*p+1]];!n[p]||!c[g]||!c[w]||(f[p]=m[g]=m[w]=1)}return Tn(
e)?{passing:c,edges:f,nodes:c}:(a&&(m[a.node]=1),{passing:c,edges:f,nodes:m})}function Tn({isolates:t,minimum:e,minimumDocuments:n,
verb:o}){return t&&e===1&&n===1&&o===null}function gu({nodes:t,edges:e,ends:n},o,r,s){let i=c=>t[c].official&&s[c]>0,a=Uint8Array.
from(t,({index:c})=>Number(i(c)));for(let c=0;c<e.length;c+=1){let[f,m]=[n[2*c],n[2*c+1]];r[c]&&i(f)&&(a[m]=1),r[c]&&i(m)&&
(a[f]=1)}for(let c=0;c<a.length;c+=1)o[c]&=a[c]}function wu(t,{node:e,depth:n},o,r){let s=new Uint8Array(o.length);s[e]=
o[e]=1;let i=[e];for(let a=0;a<n;a+=1){let c=[];for(let f of i)for(let m of t.nodes[f].edges){let p=xt(t.edges[m],f);!r[m]||
!o[p]||s[p]||(s[p]=1,c.push(p))}i=c}for(let a=0;a<s.length;a+=1)o[a]=s[a]}function ar(t){let e=[];for(let n=0;n<t.length;n+=
1)t[n]&&e.push(n);return e}function hi(t,e,{strong:n,passing:o,weights:r},s){let i=t.nodes[e].edges.filter(a=>n[a]&&o[xt(
t.edges[a],e)]).sort((a,c)=>s[c]-s[a]||r[c]-r[a]||a-c);return{nodes:[e,...i.map(a=>xt(t.edges[a],e))],edges:i}}function gi(t,e){
return e.focus!==null||Object.entries(cr(t)).some(([n,o])=>JSON.stringify(e[n])!==JSON.stringify(o))}function cr(t){let{
rank:e,all:n,...o}=vt(t);return o}function yu(t,e){return t.length===e.length&&t.every((n,o)=>Object.is(n,e[o]))}function O(t,e){let n;return()=>{let o=t();
return(!n||!yu(o,n.of))&&(n={of:o,made:e()}),n.made}}var An=5,dr=20,ye={selected:null,other:null,hovered:null,sentences:An,neighbours:!1,open:!1,focus:null,path:null,avoided:[],
avoidedTypes:[],moved:[],view:"drawing",colours:"type",theme:"system",help:!1,reader:null,passage:null,story:u.story??{title:"",
steps:[]},step:null,left:0,told:"",editing:!1,unsaved:!1,before:null,problem:"",refused:0,sort:{nodes:["strength",!0],edges:[
"strength",!0]},...vt(u)},d=ye,wi=[],lr=!1;function y(t){Object.assign(ye,t),ye.problem&&Ft(ye)&&Object.assign(ye,vn,{open:!0,
refused:ye.refused+1}),!lr&&(lr=!0,queueMicrotask(()=>{lr=!1,ur()}))}function ur(){for(let t of wi)t()}function S(t,e){wi.
push(O(t,e))}function C(t){Pt(t,d.selected)&&d.other===null||y({selected:t,other:null,hovered:null,sentences:An,neighbours:!1,
open:t!==null})}function yi(t){C(null),y({other:t,open:!0})}function ee(t){Pt(t,d.hovered)||y({hovered:t})}var Gt={came:"not in the first part",went:"not in the second part",grew:"in a larger share of the articles of the second\
 part",shrank:"in a smaller share of the articles of the second part",stayed:"in the same share of both"},xe={came:[],grew:[
9,3],stayed:[],shrank:[5,4],went:[1.5,4]},fr=3.84;function xu({unnamed:t},{period:e,sources:n,topic:o,article:r},s,i,a){
let c=a.reduce((m,p)=>m+p,0);return o!==null||r!==null?c:t.filter(m=>pe(m,s,i)&&(!e||pe(m,"periods",e))&&(!n||pe(m,"sour\
ces",n))).reduce((m,p)=>m+p.articles,c)}function bu(t,e,[n,o]){let r=(t+e)/Math.max(n+o,1),s=(a,c)=>a?a*Math.log(a/(r*c||
1)):0,i=Math.max(2*(s(t,n)+s(e,o)),0);return Math.sign(e*n-t*o)*Math.round(i*1e4)/1e4}function vu([t,e],n){return!t||!e?
e?"came":"went":n>0?"grew":n<0?"shrank":"stayed"}function xi(t,e,n,o){let r=er(e,n,o),[s,i]=r.map(m=>Sn(e,m)),a=m=>xu(t,
n,o.by,o.sides[m],r[m]),c=[a(0),a(1)],f=(m,p)=>Array.from(s[p],(g,w)=>{let E=i[p][w];if(!g&&!E)return null;let T=bu(g,E,
c);return{kind:vu([g,E],T),times:[s[m][w],i[m][w]],documents:[g,E],likelihood:T}});return{sizes:c,nodes:f("mentions","ar\
ticles"),edges:f("weights","documents")}}var He=class{#e=[];#t=[];key=0;push(e,n){let o=this.#e.push(e)-1;this.#t.push(n);for(let r=o-1>>1;o>0&&this.#e[o]<this.#e[r];r=
o-1>>1)this.#n(o,r),o=r}pop(){let e=this.#e;if(!e.length)return;this.#n(0,e.length-1),this.key=e.pop()??0;let n=this.#t.
pop();for(let o=0,r=1;r<e.length&&(r+1<e.length&&e[r+1]<e[r]&&(r+=1),!(e[o]<=e[r]));r=2*o+1)this.#n(o,r),o=r;return n}#n(e,n){
let[o,r]=[this.#e,this.#t];[o[e],o[n]]=[o[n],o[e]],[r[e],r[n]]=[r[n],r[e]]}};var Su=6;function bi({nodes:t,edges:e},n,o){let r=Float64Array.from(e,({index:f})=>n[f]&&o[f]>0?1/o[f]:0),s=new Int32Array(
t.length+1);for(let{index:f,a:m,b:p}of e)r[f]&&(s[m+1]+=1,s[p+1]+=1);for(let f=0;f<t.length;f+=1)s[f+1]+=s[f];let i=s[t.
length],a={starts:s,lengthOf:r,ends:new Int32Array(i),edges:new Int32Array(i),lengths:new Float64Array(i)},c=s.slice();for(let{
index:f,a:m,b:p}of e)if(r[f])for(let[g,w]of[[m,p],[p,m]]){let E=c[g];c[g]+=1,[a.ends[E],a.edges[E],a.lengths[E]]=[w,f,r[f]]}
return a}function vi({nodes:t,ends:e},n,{a:o,b:r},s=[]){let i=Float64Array.from(t,({index:f,degree:m})=>f===o||f===r?1:s[f]?
1/0:1+Math.log(Math.max(m,1))),a=n.lengthOf.map((f,m)=>f&&f*(i[e[2*m]]+i[e[2*m+1]])/2),c=Float64Array.from(n.edges,f=>a[f]);
return{...n,lengthOf:a,lengths:c}}function $n({starts:t,ends:e,lengths:n},o){let r=new Float64Array(t.length-1).fill(1/0);
r[o]=0;let s=new He;s.push(0,o);for(let i=s.pop();i!==void 0;i=s.pop())if(!(s.key>r[i]))for(let a=t[i];a<t[i+1];a+=1){let c=r[i]+
n[a];c>=r[e[a]]||(r[e[a]]=c,s.push(c,e[a]))}return r}function Si(t,e,n,o,r,s){if(o[e]===1/0)return null;let i=new Map([[
e,0]]),a=new Map,c=new Set,f=new He;f.push(o[e],e);for(let m=f.pop();m!==void 0&&m!==n;m=f.pop())if(!c.has(m)){c.add(m);
for(let p=t.starts[m];p<t.starts[m+1];p+=1){let[g,w]=[t.ends[p],t.edges[p]],E=(i.get(m)??0)+t.lengths[p];r.has(g)||s.has(
w)||E>=(i.get(g)??1/0)||(i.set(g,E),a.set(g,[m,w]),f.push(E+o[g],g))}}return ku(n,a,i.get(n)??0)}function ku(t,e,n){if(!e.
has(t))return null;let o={nodes:[t],edges:[],length:n};for(let r=e.get(t);r;r=e.get(r[0]))o.nodes.unshift(r[0]),o.edges.
unshift(r[1]);return o}function ki(t,e,n,o=Su){let[r,s]=e<n?[e,n]:[n,e],i=$n(t,s),a=e===n?null:Si(t,r,s,i,new Set,new Set),
c=a?[a]:[],f=[];for(;c.length&&c.length<o;){f.push(...Eu(t,c,i)),f=[...new Map(f.map(p=>[p.edges.join(),p])).values()].sort(
Mu);let m=f.shift();if(!m)break;c.push(m)}return r===e?c:c.map(Tu)}function Eu(t,e,n){let o=e[e.length-1],r=o.nodes[o.nodes.
length-1],s=[],i=0;for(let a=0;a<o.edges.length;a+=1){let c=o.edges.slice(0,a),f=e.filter(({edges:g})=>c.every((w,E)=>g[E]===
w)),m=new Set(f.map(({edges:g})=>g[a])),p=Si(t,o.nodes[a],r,n,new Set(o.nodes.slice(0,a+1)),m);if(p){let g=[...o.nodes.slice(
0,a),...p.nodes];s.push({nodes:g,edges:[...c,...p.edges],length:i+p.length})}i+=t.lengthOf[o.edges[a]]}return s}function Mu(t,e){
if(Math.abs(t.length-e.length)>1e-12)return t.length-e.length;if(t.edges.length!==e.edges.length)return t.edges.length-e.
edges.length;let n=t.nodes.findIndex((o,r)=>o!==e.nodes[r]);return n<0?0:t.nodes[n]-e.nodes[n]}function Tu({nodes:t,edges:e,
length:n}){return{nodes:[...t].reverse(),edges:[...e].reverse(),length:n}}function Mi(t,e){let n=Nt(t.sentences),o=$u(t.referring),r=e.nodes.map(()=>[]);n.forEach((c,f)=>{for(let m of new Set(c.
marks.map(p=>p[2])))r[m].push(f)});let s=c=>n[c].marks.filter((m,p)=>!o.get(c)?.has(p)).map(m=>m[2]),i=c=>Ei(r.map((f,m)=>f.
flatMap(p=>c(p).filter(g=>g===m).map(()=>n[p].article)))),a=c=>Ei(t.edges.map((f,m)=>f.filter(p=>c(p,m)).map(p=>n[mt(p)].
article)));return{articles:e.articles,sentences:n,edges:t.edges,locations:new Map(t.locations),relations:Au(t.relations),
referring:o,nodes:r,edgePlaces:a(()=>!0),nodePlaces:i(c=>n[c].marks.map(f=>f[2])),namedEdgePlaces:a((c,f)=>{let[m,p]=Array.
isArray(c)?c:[c,c],{a:g,b:w}=e.edges[f],[E,T]=[s(m),s(p)];return E.includes(g)&&T.includes(w)||E.includes(w)&&T.includes(
g)}),namedNodePlaces:i(s)}}function Au(t){let e=new Map;for(let[n,...o]of t){let r=e.get(n)??[];r.push(o),e.set(n,r)}return e}
function $u(t){let e=new Map;for(let[n,o]of t)e.set(n,(e.get(n)??new Set).add(o));return e}function Ei(t){let e=new Int32Array(
t.length+1);return t.forEach((n,o)=>{e[o+1]=e[o]+n.length}),{starts:e,articles:Int32Array.from(t.flat())}}function mt(t){
return Array.isArray(t)?t[0]:t}function mr({sentences:t},e,n){return n?e.filter(o=>n[t[mt(o)].article]):e}function Ti({sentences:t},e){
return t.flatMap((n,o)=>n.article===e?[o]:[]).sort((n,o)=>t[n].number-t[o].number)}function be({sentences:t,articles:e},n){
let{article:o,text:r}=t[n],{title:s}=e[o];return s!==""&&r.trim().replace(/\s+/gu," ")===s}function pr(t,e,n=null){let o=new Set(
n===null?[]:t.relations.get(n)?.map(([,s])=>s)),r=s=>(be(t,mt(s))?4:0)+(Array.isArray(s)?2:0)+(o.has(mt(s))?0:1);return e.
map(s=>({reference:s,cost:r(s)})).sort((s,i)=>s.cost-i.cost).map(({reference:s})=>s)}function Ai(t,e){let n=[];for(let o of e){
let{article:r}=t.sentences[mt(o)],s=!Array.isArray(o)&&be(t,mt(o)),i=s?n.find(c=>c.article===r):n.at(-1),a=i?.article===
r?i:{article:r,headline:null,references:[]};a!==i&&n.push(a),s?a.headline=o:a.references.push(o)}return n}var Nu=120;function $i(t,e,n=null){
let o=s=>Math.abs([s].flat().reduce((i,a)=>i+t.sentences[a].text.length,-Nu)),r=[...e].sort((s,i)=>mt(s)-mt(i));return pr(
t,r.sort((s,i)=>o(s)-o(i)),n)[0]}function Nn(t,e){let n=[],o=[...t].sort((r,s)=>Number(e(s[2]))-Number(e(r[2]))||r[0]-s[0]);
for(let r of o)n.every(([s,i])=>r[1]<=s||r[0]>=i)&&n.push(r);return n.sort((r,s)=>r[0]-s[0])}var Ii="so sentences and the filters by period, source, topic and article are missing; all else works, and",Iu=`This bro\
wser lacks DecompressionStream, ${Ii} a current Firefox, Chrome, Edge or Safari shows everything.`,Ou=`This file's sente\
nces are damaged, ${Ii} a fresh copy of the file shows everything.`,Ni,hr=null;function X(){return Ni??=d.problem?Promise.
resolve(null):Cu().catch(Lu),Ni}function j(){return hr}function Oi(){Li()&&!("DecompressionStream"in window)&&y({problem:Iu})}
function Li(){return te("evidence").startsWith('"')}function Lu(){return y({problem:Ou}),null}async function Cu(){let t=te(
"evidence");return hr=Mi(JSON.parse(Li()?await Bu(JSON.parse(t)):t),u),y({}),hr}async function Bu(t){let e=Uint8Array.from(
atob(t),o=>o.charCodeAt(0)),n=new Blob([e]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(n).
text()}function gr(){return[d.period,d.sources,d.article,d.topic,d.compare,Ft(d)&&j()]}var je=O(gr,()=>{let t=j(),e=t&&tr(t,d);
return{chosen:e,counts:t&&e?Sn(t,e):u.counts}}),G=O(gr,()=>{let t=j();return t&&d.compare&&xi(u,t,d,d.compare)});function Ci({
kind:t,index:e}){let n=G();return n&&(t==="node"?n.nodes:n.edges)[e]}var V=O(()=>[d.rank,je()],()=>di(u,d.rank,je().counts)),
Ru=O(()=>[V(),je().counts.weights],()=>fi(V(),je().counts.weights)),x=O(()=>[d.types,d.minimum,d.minimumDocuments,d.rank,
d.verb,d.communities,d.officials,d.all,d.isolates,d.focus,...gr()],()=>({...pi(u,d,je(),Ru),waiting:Ft(d)&&!j()})),B=O(()=>[
x(),d.focus],()=>{let t=x();if(!d.focus?.rings)return t;let e=u.nodes[d.focus.node].edges.filter(n=>t.edges[n]);return{...t,
drawnIndices:[...new Set([...t.drawnIndices,...e])].sort((n,o)=>n-o)}}),Bi=O(()=>[x(),V()],()=>sr(u,x().edges,V())),Ri=O(
()=>[x()],()=>sr(u,x().edges,x().weights)),We=O(()=>[x(),V()],()=>bi(u,x().edges,V())),Ut=O(()=>d.path?[d.path.a,d.path.
b,We(),d.avoided,d.avoidedTypes]:[],()=>{let{path:t,avoided:e,avoidedTypes:n}=d,{nodes:o}=x();if(!t||!o[t.a]||!o[t.b])return[];
let r=u.nodes.map(({index:s,type:i})=>e.includes(s)||n.includes(i));return ki(vi(u,We(),t,r),t.a,t.b)});function et(){let t=Ut();
return t[Math.min(Math.max(d.path?.number??0,0),t.length-1)]??null}var Du=O(()=>[x(),V()],()=>new Map);function zt(t){if(t.
kind==="edge")return{nodes:tt(u,t),edges:[t.index]};let e=Du(),n=e.get(t.index)??hi(u,t.index,x(),V());return e.set(t.index,
n),{nodes:[...n.nodes],edges:[...n.edges]}}function In(t){let[e,{chosen:n}]=[j(),x()];return!e||!n?(t.kind==="node"?u.nodes:
u.edges)[t.index].timeline:ti(e,t,n,u.about.period)}function Di(t){let[e,{chosen:n}]=[j(),x()];return!e||!n?(t.kind==="n\
ode"?u.nodes:u.edges)[t.index]:ei(e,t,n)}var Pi={x:60,y:22},Pu=150,Fu=8e6,_u=.15;function Fi(t,e,n){let{xs:o,ys:r,middle:s}=Hu(t),i=o.length*(o.length-1)/2,a=Math.
min(Pu,Math.ceil(Fu/Math.max(i,1)));for(let f=0;f<a;f+=1)ju(o,r,e,180*(1-f/a));Wu(o,r,n);let c=t.map(({size:f})=>f);for(let f=0;f<
Math.min(20,a)&&qu(o,r,c);f+=1);return t.map((f,m)=>({x:s.x+o[m],y:s.y+r[m]}))}function Hu(t){let e=Math.max(t.length,1),
n=c=>c.reduce((f,m)=>f+m,0)/e,o={x:n(t.map(({x:c})=>c)),y:n(t.map(({y:c})=>c))},r=Math.sqrt(n(t.map(({x:c,y:f})=>(c-o.x)**
2+(f-o.y)**2)))||1,s=90*Math.sqrt(e/(2*Math.PI))/r,i=Float64Array.from(t,({x:c},f)=>(c-o.x)*s+.01*Math.cos(f)),a=Float64Array.
from(t,({y:c},f)=>(c-o.y)*s+.01*Math.sin(f));return{xs:i,ys:a,middle:o}}function ju(t,e,n,o){let r=t.length,[s,i]=[new Float64Array(
r),new Float64Array(r)];for(let a=0;a<r;a+=1){let c=0,f=0;for(let m=0;m<a;m+=1){let p=t[a]-t[m],g=e[a]-e[m],w=8100/(p*p+
g*g+1e-6);c+=p*w,f+=g*w,s[m]-=p*w,i[m]-=g*w}s[a]+=c,i[a]+=f}for(let[a,c,f]of n){let[m,p]=[t[a]-t[c],e[a]-e[c]],g=f*Math.
hypot(m,p)/90;s[a]-=m*g,i[a]-=p*g,s[c]+=m*g,i[c]+=p*g}for(let a=0;a<r;a+=1){let c=_u*Math.hypot(t[a],e[a])/90,[f,m]=[s[a]-
t[a]*c,i[a]-e[a]*c],p=Math.min(1,o/(Math.hypot(f,m)||1));t[a]+=f*p,e[a]+=m*p}}function Wu(t,e,n){let o=s=>Math.max(...s)-
Math.min(...s)+90,r=Math.sqrt(Math.min(Math.max(n*o(e)/o(t),.4),2.5));for(let s=0;s<t.length;s+=1)[t[s],e[s]]=[t[s]*r,e[s]/
r]}function qu(t,e,n){let o=!1;for(let r=0;r<t.length;r+=1)for(let s=r+1;s<t.length;s+=1){let i=n[r]+n[s],a=t[s]-t[r],c=i+
Pi.x-Math.abs(a);if(c<=0)continue;let f=e[s]-e[r],m=i+Pi.y-Math.abs(f);if(m<=0)continue;o=!0;let p=m<c?e:t,g=Math.min(c,
m)/2*Math.sign((m<c?f:a)||1);p[r]-=g,p[s]+=g}return o}var Gu=180,_i=110,Uu=44,wr=70,zu=36,Vu=66;function Hi(t,e,n,o){let r=Yu(t,n,o),s=new Map([[e,{x:0,y:0}]]),i=new Set([e]),
a=[],[c,f]=[[e],Gu];for(;c.length;){let m=new Set(c.flatMap(g=>r(g)).filter(g=>!i.has(g)));for(let g of m)i.add(g);c=[...m];
let p=new Map(s.size===1?Ku(t,c,r):c.map(g=>[g,Ju(r(g),s)]));for(let g=0;g<c.length;){let w=c.length-g;!g&&w<=zu&&(f=Math.
max(f,w*wr/(2*Math.PI)));let E=c.slice(g,g+Math.floor(2*Math.PI*f/wr+1e-9));E.sort(($,A)=>p.get($)-p.get(A)||$-A);let T=Xu(
E.map($=>p.get($)),wr/f);E.forEach(($,A)=>{s.set($,{x:f*Math.cos(T[A]),y:f*Math.sin(T[A])})}),g+=E.length,f+=g<c.length?
Vu:_i}c.length&&a.push(f-_i+Uu)}return{places:s,radii:a}}function Yu({nodes:t,edges:e},n,o){let r=new Map;return s=>{let i=r.
get(s)??t[s].edges.filter(a=>n.edges[a]&&n.nodes[xt(e[a],s)]).sort((a,c)=>o[c]-o[a]||c-a).map(a=>xt(e[a],s));return r.set(
s,i),i}}function Ku({nodes:t},e,n){let o=(i,a)=>i===void 0?0:(n(i).includes(a)?2:0)+(t[i].community===t[a].community?1:0),
r=[...e],s=[];for(;r.length;){let[i,a]=[s[s.length-1],s[s.length-2]],c=r.map(f=>2*o(i,f)+o(a,f));s.push(...r.splice(c.indexOf(
Math.max(...c)),1))}return s.map((i,a)=>[i,2*Math.PI*a/s.length-Math.PI/2])}function Ju(t,e){let[n,o]=[0,0];for(let r of t){
let{x:s,y:i}=e.get(r)??{x:0,y:0},a=Math.hypot(s,i)||1;[n,o]=[n+s/a,o+i/a]}return Math.atan2(o,n)}function Xu(t,e){let n=2*
Math.PI,o=t.length,r=p=>t[p]-(p?t[p-1]:t[o-1]-n),s=t.reduce((p,g,w)=>r(w)>r(p)?w:p,0),i=[],a=({sum:p,count:g}={sum:-1/0,
count:1})=>p/g;for(let p=0;p<o;p+=1){let g=(s+p)%o,w={sum:t[g]+(g<s?n:0)-p*e,count:1};for(;a(i[i.length-1])>a(w);){let{sum:E,
count:T}=i.pop();w={sum:w.sum+E,count:w.count+T}}i.push(w)}let c=i.flatMap(p=>Array(p.count).fill(a(p))),f=c[o-1]-c[0]>n-
o*e,m=c.map((p,g)=>f?c[0]+n*g/o:p+g*e);return t.map((p,g)=>m[(g-s+o)%o])}function On(){let e=new Map;function n(o){let r=[];for(let s=Math.floor(o.left/80);s<=Math.floor(o.right/80);s+=1)for(let i=Math.
floor(o.top/80);i<=Math.floor(o.bottom/80);i+=1)r.push(s*65536+i);return r}return{add(o,r){for(let s of n(o)){let i=e.get(
s);i?i.push([o,r]):e.set(s,[[o,r]])}},hit(o,r,s=1/0){return n(o).some(i=>(e.get(i)??[]).some(([a,c])=>c!==r&&c<s&&o.left<
a.right+2&&o.right>a.left-2&&o.top<a.bottom+1&&o.bottom>a.top-1))}}}var ji=10.5,Qu=22,Zu=5,tf=60,Wi=2,ef=6,It='-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Not\
o Sans", Arial, sans-serif',yr=[];function nf(t){if(!yr[t.index]){let e=pt(h("overlay",HTMLCanvasElement));e.font=`100px\
 ${It}`,e.textAlign="center",e.textBaseline="alphabetic";let{width:n,actualBoundingBoxAscent:o,actualBoundingBoxDescent:r}=e.
measureText(t.short);yr[t.index]={width:n/100,above:Math.max(o/100,.75),below:Math.max(r/100,.22)}}return yr[t.index]}function of(t,e){
return Math.round(2*Math.min(Math.max(t.label_size*Math.sqrt(e),ji),Qu))/2}function Ln(t,e,n=Wi,o=of(t,e)){let{width:r,above:s,
below:i}=nf(t),[a,c]=[o*r,o*(s+i)],f=qe(t,e),[m,p]=[(f.left+f.right-a)/2,(f.top+f.bottom-c)/2];return[[m,f.bottom+n],[m,
f.top-n-c],[f.right+2*n,p],[f.left-2*n-a,p],[f.left,f.bottom+n],[f.right-a,f.bottom+n]].map(([w,E])=>({node:t.index,letters:o,
baseline:E+o*s,left:w,top:E,right:w+a,bottom:E+c}))}function qe(t,e){let n=t.size*(u.types[t.type].shape==="triangle"?1.15:
1)*e,[o,r,s]=[t.x*e,t.y*e,t.size*e];return{left:o-n,right:o+n,top:r-s,bottom:r+s}}function rf(t,e){return t.slice(0,2).map(
n=>{let o=Math.max(e.left-n.left,Math.min(0,e.right-n.right));return{...n,left:n.left+o,right:n.right+o}})}function xr(t,e,n,o,{
crowd:r=!1,ringed:s=[],taken:i=[]}={}){let a=On();for(let g of i)a.add(g,-1);let c={left:o.left*n,right:o.right*n,top:o.
top*n,bottom:o.bottom*n},f=new Set([...t.slice(0,Zu),...s]),m=new Set([...f,...r?t.slice(0,tf):[]]);for(let g of e)a.add(
qe(u.nodes[g],n),g);let p=[];for(let g of t){let w=s.includes(g)?ef:Wi,E=Ln(u.nodes[g],n,w),T=Ln(u.nodes[g],n,w,ji),$=U=>U.
left>=c.left&&U.right<=c.right&&U.top>=c.top&&U.bottom<=c.bottom,A=U=>$(U)&&!a.hit(U,g),lt=U=>$(U)&&!a.hit(U,g,s.includes(
g)?0:g),dt=E.find(A)??T.find(A)??(m.has(g)?T.find(lt):void 0)??(f.has(g)?rf(T,c).find(lt):void 0);dt&&(a.add(dt,-1),p.push(
dt))}return p}function pt(t){let e=t.getContext("2d");if(!e)throw new Error("This browser draws on no canvas.");return e}var Cn=28,sf=.02,qi=1.6,af=1.6,cf=6,lf=3.5,df=5,uf=.8,St={upright:!1,across:1,down:1};function Gi({x:t,y:e}){let[n,o]=St.
upright?[-e,t]:[t,e];return{x:n*St.across,y:o*St.down}}function Ui({x:t,y:e}){let[n,o]=[t/St.across,e/St.down],[r,s]=St.
upright?[o,-n]:[n,o];return{x:Math.round(r),y:Math.round(s)}}function zi(){let{clientWidth:t,clientHeight:e}=h("network"),
n=Bn(1);if(St.upright=e>1.2*t&&n.right-n.left>1.2*(n.bottom-n.top),St.upright)for(let s of u.nodes)[s.x,s.y]=[-s.y,s.x];
Object.assign(St,mf());for(let s of u.nodes)[s.x,s.y]=[s.x*St.across,s.y*St.down];let{scale:o}=Ge(),r=Math.min(Math.max(
lf/o-cf,0),df);r&&ff(r);for(let s of u.edges)s.width*=Math.min(Math.max(1,uf/o),2.5)}function ff(t){let e=u.nodes.map(r=>qe(
r,1)),n=u.nodes.map(r=>r.index).sort((r,s)=>e[r].left-e[s].left||r-s),o=u.nodes.map(()=>t);n.forEach((r,s)=>{for(let i=s+
1;i<n.length;i+=1){let a=n[i],[c,f]=[e[r],e[a]];if(f.left-c.right>2.5*t)break;let m=Math.max(f.left-c.right,f.top-c.bottom,
c.top-f.bottom);for(let p of[r,a])o[p]=Math.min(o[p],Math.max(m/2.5,0))}});for(let r of u.nodes)r.size+=o[r.index]}function mf(){
let{scale:t}=Ge(),{wide:e,high:n}=Vi(),{left:o,top:r,right:s,bottom:i}=Bn(t),a=c=>Math.min(Math.max(c,1),af);return{across:a(
e/((s-o)*t)),down:a(n/((i-r)*t))}}function Vi(){let{clientWidth:t,clientHeight:e}=h("network"),n=Cn+(h("note").hidden?0:
h("note").offsetHeight);return{wide:Math.max(t-2*Cn,50),high:Math.max(e-Cn-n,50),below:n}}function Ge(t=B().nodeIndices,{
beside:e,covered:n}={beside:0,covered:0}){let{below:o,...r}=Vi(),[s,i]=[Math.max(r.wide-e,50),Math.max(r.high-n,50)],[a,
c]=[sf,2*qi];for(let p=0;p<14;p+=1){let g=(a+c)/2,{left:w,top:E,right:T,bottom:$}=Bn(g,t);g<=qi&&(T-w)*g<=s&&($-E)*g<=i?
a=g:c=g}let f=Bn(a,t),m={x:(f.left+f.right)/2,y:(f.top+f.bottom)/2};return{scale:a,position:m,offset:{x:-e/2,y:(Cn-o-n)/
2}}}function Bn(t,e=B().nodeIndices){let n=h("network").clientWidth/8,o=e.flatMap(s=>{let i=u.nodes[s],a=qe(i,t);if(!i.labelled)
return[a];let{left:c,right:f,bottom:m}=Ln(i,t)[0],p=Math.max(0,(f-c-n)/2);return[a,{left:c+p,right:f-p,top:a.top,bottom:m}]}),
r={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let s of o)r.left=Math.min(r.left,s.left/t),r.top=Math.min(r.top,s.top/t),
r.right=Math.max(r.right,s.right/t),r.bottom=Math.max(r.bottom,s.bottom/t);return o.length?r:{left:-1,top:-1,right:1,bottom:1}}var pf=1.5,hf=2,gf=.3,Yi=Array.from({length:Qo},(t,e)=>`community-${e+1}`),Ki="community-other",Rn=null;function Ji(){return Rn||
("printing"in document.documentElement.dataset?"light":d.theme!=="system"?d.theme:window.matchMedia("(prefers-color-sche\
me: dark)").matches?"dark":"light")}function Xi(){return`${Ji()} ${d.colours}`}function Dn(){let t=document.documentElement;
t.dataset.theme=Ji(),t.dataset.colours=d.colours;let e=getComputedStyle(t),n=o=>e.getPropertyValue(`--${o}`).trim();return{
name:Xi(),ground:n("ground"),ink:n("ink"),muted:n("muted"),accent:n("accent"),edge:n("edge"),brightEdge:n("bright-edge"),
veil:Number(n("veil")),changes:Object.fromEntries(Object.keys(Gt).map(o=>[o,n(o)])),communities:Object.fromEntries([...Yi,
Ki].map(o=>[o,n(o)]))}}var Ht=Dn();function I(){return Ht}function Qi(){return Ht.name===Xi()?!1:(Ht=Dn(),!0)}function br(t,e){
Rn=t,Ht=Dn();try{return e()}finally{Rn=null,Ht=Dn()}}function Ue(t){return vr(Dt(u,t))}function vr(t){return t===yt?Ki:Yi[t]}
function Zi({index:t,observer:e}){let n=G()?.nodes[t]?.kind;return n?n==="went"||n==="shrank":e}function Pn(t){let e=G()?.
nodes[t.index]?.kind,n=d.colours==="community"?Ht.communities[Ue(t.community)]:u.types[t.type].colour,o=e?Ht.changes[e]:
n;return Zi(t)?{fill:Ht.ground,border:o}:{fill:o,border:Ht.ground}}function Fn(t,e){return Math.min(Zi(t)?hf:pf,gf*t.size*
e)}function ta(t){let{fill:e,border:n}=Pn(t),{index:o,size:r,x:s,y:i}=t,{shape:a}=u.types[t.type];return{id:o,shape:a,size:r,
x:s,y:i,color:{background:e,border:n}}}zi();var M=new vis.Network(h("network"),{nodes:new vis.DataSet(u.nodes.map(ta)),edges:[]},
JSON.parse(te("options")));function Sr(){for(let t of u.nodes)M.body.nodes[t.index].options.color=ta(t).color}var _n=u.nodes.map(({x:t,y:e})=>({x:t,y:e})),oa=0,wf=500,yf=3;function ea(){return 2*x().nodeIndices.length<u.nodes.length}
var na=O(()=>[(ea()||d.focus?.rings)&&x(),d.focus,d.focus?.rings&&V()],()=>{if(d.focus?.rings)return xf(d.focus.node);let t={
free:!0,rings:[]};return ea()&&x().nodeIndices.length<=wf?{...t,places:bf()}:{...t,places:_n}});function xf(t){let{places:e,
radii:n}=Hi(u,t,x(),V());return{free:!1,rings:n,places:_n.map((o,r)=>e.get(r)??o)}}function bf(){let{nodeIndices:t,drawnIndices:e}=x(),
{clientWidth:n,clientHeight:o}=h("network"),r=new Map(t.map((c,f)=>[c,f])),s=e.map(c=>{let{a:f,b:m,opacity:p}=u.edges[c],
g=u.nodes[f].community===u.nodes[m].community?yf:1;return[r.get(f),r.get(m),p*g]}),i=Fi(t.map(c=>({..._n[c],size:u.nodes[c].
size})),s,n/(o||1)),a=[..._n];return t.forEach((c,f)=>{a[c]=i[f]}),a}var Q=O(()=>[na(),d.moved],()=>{let t=na(),e=[...t.
places];if(t.free)for(let[n,o,r]of d.moved)e[n]=Gi({x:o,y:r});return{...t,base:t,places:e}});function ze(){return oa}function Vt(t){
oa+=1,t.forEach(({x:e,y:n},o)=>{Object.assign(u.nodes[o],{x:e,y:n}),Object.assign(M.body.nodes[o],{x:e,y:n})})}function Hn(t,e){
if(!Q().free)return;let{x:n,y:o}=Ui(e),r=d.moved.filter(([s])=>s!==t);y({moved:[...r,[t,n,o]]})}var vf=400,Sf=5,kf=1.5,ra=3,Ef=.11,Mf=.012,Tf=.8,aa=13,ca=16,la=O(()=>[B(),ze()],()=>{let t=[],{nodes:e,nodeIndices:n}=B();
if(n.length<=vf||!Q().free)return t;let o=Math.max(...n.map(r=>Math.abs(u.nodes[r].x)),1);return u.communities.forEach(({
members:r},s)=>{let i=r.filter(a=>e[a]);i.length>=Sf&&t.push(Af(s,i,2*o*Mf))}),t});function Af(t,e,n){let o={x:sa(e.map(
a=>u.nodes[a].x)),y:sa(e.map(a=>u.nodes[a].y))},r=a=>Math.hypot(u.nodes[a].x-o.x,u.nodes[a].y-o.y),i=[...e].sort((a,c)=>r(
a)-r(c)||a-c).slice(0,Math.ceil(Tf*e.length)).flatMap(a=>$f(u.nodes[a],u.nodes[a].size+n));return{community:t,middle:o,corners:Nf(
i)}}function $f({x:t,y:e},n){return Array.from({length:12},(o,r)=>{let s=r*Math.PI/6;return{x:t+n*Math.cos(s),y:e+n*Math.
sin(s)}})}function sa(t){return[...t].sort((e,n)=>e-n)[Math.floor(t.length/2)]}function Nf(t){let e=[...t].sort((n,o)=>n.
x-o.x||n.y-o.y);return[...ia(e),...ia(e.reverse())]}function ia(t){let e=[];for(let n of t){for(;e.length>1&&If(e[e.length-
2],e[e.length-1],n);)e.pop();e.push(n)}return e.slice(0,-1)}function If(t,e,n){return(e.x-t.x)*(n.y-t.y)-(e.y-t.y)*(n.x-
t.x)<=0}function da(t,e){return Math.min(Math.max((ra-t/e)/(ra-kf),0),1)}function ua(t,e,n,o){let r=da(n,o);if(r){t.globalAlpha=
Ef*r;for(let{community:s,corners:i}of la()){t.fillStyle=I().communities[Ue(s)],t.beginPath();for(let{x:a,y:c}of i)t.lineTo(
e.x+a*e.scale,e.y+c*e.scale);t.fill()}t.globalAlpha=1}}function fa(t,e,n){let o=[];if(da(t,e)<.5)return o;let r=On(),s=pt(
h("overlay",HTMLCanvasElement));s.font=pa();for(let{community:i,middle:a}of la()){let{nodes:c}=B(),m=u.communities[i].members.
filter(A=>c[A]).slice(0,3).map(A=>u.nodes[A].short),p=Math.max(...m.map(A=>s.measureText(A).width))/2,g=ca*m.length,w=(A,lt,dt)=>Math.
max(Math.min(A,dt),lt),E=w(a.x*t,n.left*t+p,n.right*t-p),T=w(a.y*t-g/2,n.top*t,n.bottom*t-g),$=[0,-g,g].map(A=>({lines:m,
left:E-p,right:E+p,top:T+A,bottom:T+A+g})).find(A=>A.top>=n.top*t&&A.bottom<=n.bottom*t&&!r.hit(A,i));$&&(r.add($,-1),o.
push($))}return o}function ma(t,{lines:e,left:n,right:o,top:r},s){t.font=pa(),t.textAlign="center",t.textBaseline="alpha\
betic",t.lineJoin="round",t.lineWidth=4,t.strokeStyle=I().ground,t.fillStyle=I().ink,e.forEach((i,a)=>{let[c,f]=[s.x+(n+
o)/2,s.y+r+a*ca+aa];t.strokeText(i,c,f),t.fillText(i,c,f)})}function pa(){return`600 ${aa}px ${It}`}var ha=.1;function jn(t,e,n,o){ua(t,e,n,o);for(let r of[...Q().rings].reverse())Of(t,e,r*e.scale,e.scale/n)}function Of(t,{
x:e,y:n},o,r){t.fillStyle=t.strokeStyle=I().edge,t.lineWidth=r,t.globalAlpha=ha,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.
fill(),t.globalAlpha=4*ha,t.beginPath(),t.arc(e,n,o,0,2*Math.PI),t.stroke(),t.globalAlpha=1}var ga=120,ve=h("overlay",HTMLCanvasElement),nt=document.createElement("canvas"),P={until:0,timer:0,sharp:null,pictured:null,
blurred:!1};function at(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return{x:t,y:e,scale:M.getScale()}}function Ve(t=0){P.until=
performance.now()+t+ga,window.clearTimeout(P.timer),P.timer=window.setTimeout(()=>{P.timer=0,P.blurred&&M.redraw()},t+ga)}
function kr(){window.clearTimeout(P.timer),P.timer=0,Wn()}function Wn(){P.sharp=null,P.pictured=null}function qn(){return P.
blurred}function wa(){let t=Cf(),e=o=>o.width===t.width&&o.height===t.height,n=P.timer!==0&&performance.now()<P.until;n&&
!P.pictured&&P.sharp&&e(ve)&&Lf(t,P.sharp),P.blurred=n&&P.pictured!==null&&e(nt),M.body.nodeIndices=P.blurred?[]:B().nodeIndices}
function Er(){P.sharp=at(),P.pictured=null}function Lf(t,e){if((nt.width!==t.width||nt.height!==t.height)&&(nt.width=t.width,
nt.height=t.height),![t,ve].every(({width:o,height:r})=>o&&r))return;let n=pt(nt);n.clearRect(0,0,nt.width,nt.height),n.
drawImage(t,0,0),n.drawImage(ve,0,0),pt(ve).clearRect(0,0,ve.width,ve.height),P.pictured=e}function ya(t){if(!P.pictured||
!nt.width||!nt.height)return;let e=nt.width/t.canvas.clientWidth,{x:n,y:o,scale:r}=at(),s=r/P.pictured.scale,i=Math.round(
(n-P.pictured.x*s)*e),a=Math.round((o-P.pictured.y*s)*e);t.save(),t.setTransform(1,0,0,1,0,0),t.drawImage(nt,i,a,Math.round(
nt.width*s),Math.round(nt.height*s)),t.restore()}function Cf(){let t=h("network").querySelector("canvas");if(!t)throw new Error(
"vis-network has no canvas.");return t}var Bf={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function Gn(t,e,n,o=!1){let r=n.
x+(e.left+e.right)/2,s=n.y+e.baseline;t.font=`${o?"600 ":""}${e.letters}px ${It}`,t.textAlign="center",t.textBaseline="a\
lphabetic",t.lineJoin="round",t.lineWidth=3,t.strokeStyle=I().ground,t.strokeText(u.nodes[e.node].short,r,s),t.fillStyle=
I().ink,t.fillText(u.nodes[e.node].short,r,s)}function xa(t,e){let{clientWidth:n,clientHeight:o}=h("overlay");t.font=`15\
px ${It}`,t.textAlign="center",t.textBaseline="middle",t.fillStyle=I().ink,t.fillText(e,n/2,o/2)}function ba(t,e,n,o){t.
lineWidth=Math.max(e.width*n.scale,1)+(o?1.5:0),t.globalAlpha=o?1:Math.min(1,e.opacity+.25);let r=G()?.edges[e.index]?.kind;
t.strokeStyle=o?I().accent:r?I().changes[r]:I().brightEdge,t.setLineDash(r?xe[r]:[]),Mr(t,e,n),t.setLineDash([]),t.globalAlpha=
1}function Mr(t,e,n){let[o,r]=[u.nodes[e.a],u.nodes[e.b]];t.beginPath(),t.moveTo(n.x+o.x*n.scale,n.y+o.y*n.scale),t.lineTo(
n.x+r.x*n.scale,n.y+r.y*n.scale),t.stroke()}function Un(t,e,n){let{fill:o,border:r}=Pn(e),{shape:s}=u.types[e.type];zn(t,
s,n.x+e.x*n.scale,n.y+e.y*n.scale,e.size*n.scale),t.fillStyle=o,t.fill(),t.lineWidth=Fn(e,n.scale),t.strokeStyle=r,t.stroke()}
function Tr(t,e,n,o,r){let[s,i]=[n.x+e.x*n.scale,n.y+e.y*n.scale];zn(t,u.types[e.type].shape,s,i,e.size*n.scale+r+1),t.lineJoin=
"round",t.lineWidth=r,t.strokeStyle=o,t.stroke()}function zn(t,e,n,o,r){if(t.beginPath(),e==="square")t.rect(n-r,o-r,2*r,
2*r);else if(e==="dot")t.arc(n,o,r,0,2*Math.PI);else{for(let[s,i]of Bf[e])t.lineTo(n+s*r,o+i*r);t.closePath()}}var Ar=4,Rf=.5,Df=52,Pf=2.5,va=350,Vn=1,$r={left:-1/0,right:1/0,top:-1/0,bottom:1/0},ne=!0,Nr=0;function Yt(){return $r.
left>-1/0}function Yn(){return Nr}function Se(t=!1){ne=!0,ht({...Ir(),animated:t})}function Ir(){let{scale:t,position:e,
offset:n}=Ge(),o=h("network").clientWidth/2-Ar,r=h("network").clientHeight,[s,i]=[Ar-r/2-n.y,r/2+n.y-Ar];return $r={left:e.
x-o/t,right:e.x+o/t,top:e.y+s/t,bottom:e.y+i/t},Vn=t,{position:e,scale:t,offset:n}}function kt(){return{scale:Vn,frame:$r}}
function Sa(){return ne}function Kn(){ne=!1,Nr+=1}function ht({position:t,scale:e,offset:n={x:0,y:0},animated:o=!1}){Nr+=
1;let r=o&&hn();r&&Ve(va),M.moveTo({position:t,scale:e,offset:n,animation:r&&{duration:va,easingFunction:"easeInOutQuad"}})}
function ke(t){ne=!1;let e=Math.min(Math.max(M.getScale()*t,Vn/4),10);ht({position:M.getViewPosition(),scale:e,animated:!0})}
function ka(t,e){ne=!1;let{x:n,y:o}=M.getViewPosition(),r=M.getScale();Ve(),ht({position:{x:n+t/r,y:o+e/r},scale:r})}function Ea(){
if(!d.selected)return;let t=tt(u,d.selected).map(c=>u.nodes[c]),[e,n]=[Ye(),Ta()],{clientWidth:o,clientHeight:r}=h("netw\
ork");if(t.every(c=>{let f=M.canvasToDOM(c);return f.x>40&&f.y>30&&f.x<o-n-40&&f.y<r-e-40})&&!e)return;ne=!1;let i={x:he(
t.map(c=>c.x)),y:he(t.map(c=>c.y))},a=e?Math.max(M.getScale(),Rf):M.getScale();ht({position:i,scale:a,offset:{x:-n/2,y:-e/
2},animated:!0})}function Ma(t,e){ne=!1;let n=Ge(t,{beside:Ta(),covered:Math.max(Ye(),0)});ht({...n,scale:Math.min(n.scale,
Pf*Vn),animated:e})}function Ta(){let t=Number(getComputedStyle(document.documentElement).getPropertyValue("--drawer"));
return t&&d.open?Math.min(t,.88*h("network").clientWidth):0}function Ye(){let t=Number(getComputedStyle(document.documentElement).
getPropertyValue("--sheet"));return t&&d.open?t*(h("panel").parentElement?.clientHeight??0)-Df:0}var Ff=350,_f=600,Hf=2500,Ee=null,Or=0;function Jn(){return Ee}function oe(){Ee&&(window.cancelAnimationFrame(Or),Vt(Ee.
places),Ee=null,kr())}function Ia(t,e,n){let o=u.nodes.map(({x:T,y:$})=>({x:T,y:$}));if(window.cancelAnimationFrame(Or),
Ee=null,Vt(t),kr(),!Yt())return;let[r,s]=[Aa(),Ir()],{nodeIndices:i,drawnIndices:a}=B(),c=Math.max(...i.map(T=>Math.hypot(
o[T].x-t[T].x,o[T].y-t[T].y)),0),f=i.length<=_f&&a.length<=Hf;if(c*r.scale<1||!f||!hn()){e&&i.length?ht({...s,animated:c*
r.scale<1}):M.redraw();return}e&&ht(s);let m=e?Aa(s):r;Ee={places:t,scale:m.scale,labels:n()};let[p,g]=[performance.now(),
Yn()],w=()=>{let T=Math.min((performance.now()-p)/Ff,1),$=T*T*(3-2*T);if(T===1)return E();Vt(t.map((A,lt)=>$a(o[lt],A,$))),
Yn()===g?Na($a(r,m,$),r.scale*(m.scale/r.scale)**$):M.redraw(),Or=window.requestAnimationFrame(w)},E=()=>{oe(),Yn()===g?
Na(m,m.scale):M.redraw()};w()}function Aa(t){let{position:e,scale:n,offset:o}=t??{position:M.getViewPosition(),scale:M.getScale(),
offset:{x:0,y:0}};return{x:e.x-o.x/n,y:e.y-o.y/n,scale:n}}function $a(t,e,n){return{x:t.x+(e.x-t.x)*n,y:t.y+(e.y-t.y)*n}}
function Na({x:t,y:e},n){M.moveTo({position:{x:t,y:e},scale:n,offset:{x:0,y:0},animation:!1})}var _=h("overlay",HTMLCanvasElement),jf=2500,Wf=2500,Ke=O(()=>[M.getScale(),kt().frame,B(),ze()],()=>fa(M.getScale(),kt().
scale,kt().frame)),re=O(()=>[M.getScale(),kt().frame,B(),ze()],()=>{let t=M.getScale(),{scale:e,frame:n}=kt(),{nodeIndices:o}=B(),
r=_.clientWidth*_.clientHeight*(t/e)**2,s=o.slice(0,Math.ceil(r/Wf)),i=r<o.length*jf,a=t===e?[...Ke(),qf(n,t)]:Ke();return xr(
s,o,t,n,{crowd:i,taken:a})});function qf(t,e){let{offsetLeft:n,offsetTop:o}=h("zoom"),[r,s]=[t.right*e,t.bottom*e];return{
left:r-_.clientWidth+n,top:s-_.clientHeight+o,right:r,bottom:s}}function Je(){if(!Yt())return;let t=pt(_),e=window.devicePixelRatio||
1,[n,o]=[_.clientWidth,_.clientHeight];(_.width!==Math.round(n*e)||_.height!==Math.round(o*e))&&(_.width=Math.round(n*e),
_.height=Math.round(o*e)),t.setTransform(e,0,0,e,0,0),t.clearRect(0,0,n,o),Lr(t,at())}function Gf(){let t=et(),e=t?null:
d.selected??d.hovered,n=t?Uf(t):e&&zf(e);if(!n)return null;for(let o of[t?d.selected:null,d.hovered])o&&!Pt(o,e)&&Vf(n,o);
return n}function Uf({nodes:t,edges:e}){let n=[t[0],t[t.length-1]];return{nodes:[...t],edges:[...e],ringed:n,accented:new Set(
e),pointed:[]}}function zf(t){return{...zt(t),ringed:tt(u,t),accented:new Set,pointed:[]}}function Vf(t,e){for(let n of tt(
u,e))t.nodes.includes(n)||t.nodes.push(n);t.pointed.push(...tt(u,e)),e.kind==="edge"&&(t.edges.includes(e.index)||t.edges.
unshift(e.index),t.accented.add(e.index))}function Lr(t,e){if(u.nodes.length&&!B().nodeIndices.length)return xa(t,"The f\
ilters leave nothing to show.");let n=Gf(),o=new Set(n?n.nodes:[]),r=Jn();if(r)Yf(t,r,e,o);else for(let s of Ke())ma(t,s,
e);for(let s of r?[]:re())!o.has(s.node)&&Oa(s,e)&&Gn(t,s,e);n&&(t.globalAlpha=I().veil,t.fillStyle=I().ground,t.fillRect(
0,0,_.clientWidth,_.clientHeight),t.globalAlpha=1,Kf(t,n,e))}function Yf(t,{places:e,scale:n,labels:o},r,s){for(let i of o.
filter(({node:a})=>!s.has(a))){let[a,c]=[u.nodes[i.node],e[i.node]],[f,m]=[a.x*r.scale-c.x*n,a.y*r.scale-c.y*n];Gn(t,i,{
...r,x:r.x+f,y:r.y+m})}}function Oa({left:t,right:e,top:n,bottom:o},{x:r,y:s}){return r+e>0&&r+t<_.clientWidth&&s+o>0&&s+
n<_.clientHeight}function Kf(t,{nodes:e,edges:n,ringed:o,accented:r,pointed:s},i){let{frame:a}=kt();for(let c of[...n].reverse())
ba(t,u.edges[c],i,r.has(c));for(let c of[...e].reverse())Un(t,u.nodes[c],i);for(let c of o)Tr(t,u.nodes[c],i,I().accent,
2.5);for(let c of s)o.includes(c)||Tr(t,u.nodes[c],i,I().ink,1.5);for(let c of xr([...new Set([...o,...s,...e])],e,i.scale,
a,{ringed:o}))Oa(c,i)&&Gn(t,c,i,o.includes(c.node))}var Ca=5,Jf=5,Xf=40;function La(t,e=0){let n=at(),[o,r]=[(t.x-n.x)/n.scale,(t.y-n.y)/n.scale],s=Ra(o,r,(Ca+e)/n.scale)??
Qf(t.x-n.x,t.y-n.y);if(s!==null)return R(s);let i=Zf(o,r,(Jf+e/2)/n.scale);return i===null?null:z(i)}function Ba(t){let e=at();
return Ra((t.x-e.x)/e.scale,(t.y-e.y)/e.scale,Ca/e.scale)}function Ra(t,e,n){let o=null,r=1/0;for(let s of Da().nodes){let i=u.
nodes[s],a=Math.hypot(i.x-t,i.y-e)-i.size;a<=n&&a<r&&([o,r]=[s,a])}return o}function Qf(t,e){if(d.selected)return null;let n=re().
find(o=>t>o.left&&t<o.right&&e>o.top&&e<o.bottom);return n?n.node:null}function Zf(t,e,n){let o=null,r=n;for(let s of Da().
edges){let i=u.edges[s],a=tm(t,e,u.nodes[i.a],u.nodes[i.b])-i.width/2;a<r&&([o,r]=[s,a])}return o}function Da(){let{nodeIndices:t,
drawnIndices:e}=B();if(!d.selected)return{nodes:t,edges:e};let n=zt(d.selected);return{nodes:[...n.nodes,...t],edges:n.edges}}
function tm(t,e,n,o){let[r,s]=[o.x-n.x,o.y-n.y],i=Math.min(1,Math.max(0,((t-n.x)*r+(e-n.y)*s)/(r*r+s*s||1)));return Math.
hypot(n.x+i*r-t,n.y+i*s-e)}function Pa(){let t=h("drawing"),e=0;t.addEventListener("pointermove",n=>{if(clearTimeout(e),
n.pointerType==="touch"||!(n.target instanceof Node&&h("network").contains(n.target)))return ee(null);if(n.buttons)return Xe();
let o=t.getBoundingClientRect(),r={x:n.clientX-o.left,y:n.clientY-o.top};e=window.setTimeout(()=>{let s=La(r);ee(s),em(s,
r)},Xf)}),t.addEventListener("pointerleave",()=>{clearTimeout(e),ee(null),Xe()}),M.on("click",({pointer:n,event:o})=>{Xe(),
C(La(n.DOM,o?.pointerType==="touch"?8:0))}),M.on("zoom",Xe)}function em(t,e){if(!t)return Xe();let n=h("tip");n.replaceChildren(
...nm(t)),n.hidden=!1;let o=Math.min(e.x+14,h("drawing").clientWidth-n.offsetWidth-8),r=e.y+18+n.offsetHeight>h("drawing").
clientHeight?e.y-n.offsetHeight-12:e.y+18;n.style.transform=`translate(${Math.round(Math.max(o,8))}px, ${Math.round(r)}p\
x)`,h("network").classList.add("pointing")}function nm(t){if(t.kind==="node"){let o=u.nodes[t.index];return[k(o.label,"s\
trong"),l("span",{text:v(o.mentions,"mention")})]}let e=u.edges[t.index];return[l("strong",{},k(u.nodes[e.a].label)," – ",
k(u.nodes[e.b].label)),l("span",{text:v(e.weight,"sentence")})]}function Xe(){h("tip").hidden=!0,h("network").classList.
remove("pointing")}var om=6,Y=null;function Fa(){return Y!==null}function rm(t){if(Y)return Cr();if(!Q().free||t.button||t.shiftKey||!t.isPrimary)
return;Jn()&&(oe(),M.redraw());let e=h("drawing").getBoundingClientRect(),n=Ba({x:t.clientX-e.left,y:t.clientY-e.top});if(n===
null||t.pointerType==="touch"&&!sm(n))return;let{x:o,y:r}=u.nodes[n];Y={node:n,pointer:t.pointerId,from:{x:t.clientX,y:t.
clientY},home:{x:o,y:r},moves:!1},M.interactionHandler.options.dragView=!1}function sm(t){return d.selected?.kind==="nod\
e"&&d.selected.index===t}function im({pointerId:t,clientX:e,clientY:n}){if(!Y||t!==Y.pointer)return;let[o,r]=[e-Y.from.x,
n-Y.from.y];if(!Y.moves&&Math.hypot(o,r)<om)return;Y.moves=!0;let{scale:s}=at();Object.assign(u.nodes[Y.node],{x:Y.home.
x+o/s,y:Y.home.y+r/s}),y({hovered:R(Y.node)}),Je()}function Cr(t){if(!Y||t&&t.pointerId!==Y.pointer)return;let{node:e,home:n,
moves:o}=Y;if(Y=null,M.interactionHandler.options.dragView=!0,!o)return;y({hovered:null});let{x:r,y:s}=u.nodes[e];t?Hn(e,
{x:r,y:s}):Object.assign(u.nodes[e],n)}function _a(){h("network").addEventListener("pointerdown",rm,{capture:!0}),window.
addEventListener("pointermove",im),window.addEventListener("pointerup",Cr),window.addEventListener("pointercancel",()=>Cr())}var am=1500,cm=.25,lm=.2;function dm(){let t=B().drawnIndices.length>am?cm:1;return({a:e,b:n,opacity:o})=>u.nodes[e].community===
u.nodes[n].community?o:o*t}function Xn(t,e){let n=dm();t.strokeStyle=I().edge;let o=e.scale/M.getScale();for(let r of B().
drawnIndices){let s=u.edges[r],i=G()?.edges[r]?.kind;t.lineWidth=s.width*e.scale,t.globalAlpha=Math.min(n(s)+(i&&i!=="st\
ayed"?lm:0),1),i&&(t.strokeStyle=I().changes[i]),i&&t.setLineDash(xe[i].map(a=>a*o)),Mr(t,s,e)}t.setLineDash([]),t.globalAlpha=
1}function Br(t){return t!==yt?u.communities[t].name:Dt(u,0)===yt?"No communities":"Smaller communities"}function Rr(){return[
...x().communityCounts].sort(([t],[e])=>+(t===yt)-+(e===yt)||t-e).map(([t,e])=>({community:t,colour:vr(t),text:Br(t),count:e}))}
function Dr(t){return!d.communities.length||d.communities.includes(t)}function um(t){let e=t.contains(document.activeElement)?
document.activeElement?.getAttribute("data-community"):null;t.hidden=d.colours!=="community",!t.hidden&&(t.replaceChildren(
...Rr().map(fm)),e&&L(t,`[data-community="${e}"]`)?.focus())}function fm({community:t,colour:e,text:n,count:o}){let r=d.
communities.includes(t),s=d.communities.filter(i=>i!==t);return l("li",{},l("button",{type:"button",class:Dr(t)?null:"of\
f","data-community":t,"aria-pressed":String(r),title:r?"Do not filter by it":"Show only what is chosen",onclick:()=>y({communities:r?
s:[...s,t].sort((i,a)=>i-a)})},pn(e),k(n),l("span",{class:"type-count",text:b(o)})))}function Ha(){let t=l("ul",{class:"\
communities",id:"communities","aria-label":"Communities",hidden:!0});h("legend").after(t),S(()=>[d.colours,x()],()=>um(t))}function Pr({kind:t,times:e,documents:n},o){let[r,s]=e.map((i,a)=>`${v(i,o)} in ${v(n[a],"article")}`);return t==="came"||
t==="went"?`${t}: ${t==="came"?s:r}`:`${t} from ${b(e[0])} to ${v(e[1],o)}, in ${b(n[0])} → ${v(n[1],"article")}`}function ja(t){
let e=Ci(t),n=e&&Pr(e,t.kind==="node"?"mention":"sentence");return n&&l("p",{class:"change-note",text:`From the first pa\
rt to the second: ${n}.`})}function Ot(t){let[e,n]=[()=>ee(t),()=>ee(null)];return{onpointerenter:e,onfocus:e,onpointerleave:n,onblur:n}}function Qe(t){
let e=u.nodes[t],n=R(t);return l("button",{type:"button",class:"end",...Ot(n),onclick:()=>C(n)},J(u.types[e.type]),k(e.label))}
function Qn(t){let e=R(t);return l("button",{type:"button",class:"inline-name",...Ot(e),onclick:()=>C(e)},k(u.nodes[t].label))}
function Zn(t,e,n,o){let r=u.nodes[t],s=R(t),i=l("button",{type:"button",class:"ranked-name",...Ot(s),onclick:()=>C(s)},
J(u.types[r.type]),k(r.label),Ps(e));if(o===void 0)return l("li",{},i,l("span",{class:"ranked-number",text:_e(n,d.rank)}));
let a=z(o),c=d.rank!=="weight"&&_e(V()[o],d.rank),f=l("button",{type:"button",class:"ranked-number",text:b(n),...Ot(a),onclick:()=>C(
a),"aria-label":`${v(n,"sentence")} with ${r.label}`});return l("li",{},i,c&&l("span",{class:"ranked-measure",text:c}),f)}function ot(t,e){let n=h(`${t}-filter`);document.getElementById(`${t}-idle`)?.remove(),e&&n.after(l("p",{id:`${t}-idle`,
class:"hint idle",text:e}));for(let o of n.querySelectorAll("input, select, button")){o.toggleAttribute("disabled",!!e);
let r=(o.getAttribute("aria-describedby")??"").split(" ").filter(i=>i!==`${t}-idle`),s=K([...r,e&&`${t}-idle`]).join(" ");
s?o.setAttribute("aria-describedby",s):o.removeAttribute("aria-describedby")}}function Fr(t,e,n,o){let r=h(t,HTMLInputElement);
ot(t,e.length<2&&(u.edges.length?`Each edge has one ${o}.`:"There are no edges.")),r.max=String(e.length-1),r.addEventListener(
"input",()=>y({[n]:e[Number(r.value)]})),S(()=>[d[n]],()=>{let s=v(d[n],o);r.value=String(Math.max(e.filter(i=>i<=d[n]).
length-1,0)),r.setAttribute("aria-valuetext",`at least ${s}`),h(`${t}-text`).textContent=s})}function to(t,e,n){let o=h(
t,HTMLInputElement);o.addEventListener("change",()=>y(n(o.checked))),S(()=>[e()],()=>{o.checked=e()})}function Me(t,e,n,o){
let r=h(t,HTMLSelectElement);r.replaceChildren(...e.map(([s,i])=>l("option",{value:s,text:i,dir:"auto"}))),r.addEventListener(
"change",()=>y(o(r.value))),S(()=>[n()],()=>{r.value=n()})}var mm=12,ct=Zt(u.articles);function eo(t){return t.length===1?me(t[0]):`${b(t.length)} of ${b(ct.length)} sources`}function _r(t){
let e=ct.map(({name:n})=>n).filter(n=>t.has(n));y({sources:e.length===ct.length?null:e})}function pm({name:t}){let e=l("\
input",{type:"checkbox",onchange:()=>{let n=new Set(d.sources??ct.map(o=>o.name));e.checked?n.add(t):n.delete(t),_r(n)}});
return e}function hm({name:t,count:e},n){return l("label",{class:"switch"},n,k(me(t)),l("span",{class:"type-count",text:b(
e)}))}function Wa(){let t=ct.map(pm),e=ct.map((s,i)=>hm(s,t[i]));h("sources").replaceChildren(...e);let n=h("source-sear\
ch",HTMLInputElement);n.hidden=ct.length<mm;let o=ct[0]?.name?"All articles are of one source.":"No article names its so\
urce.";ot("sources",ct.length<2&&o),n.addEventListener("input",()=>{let s=Qt(n.value);e.forEach((i,a)=>{i.hidden=!Qt(me(
ct[a].name)).includes(s)})});let r=()=>ct.filter((s,i)=>!e[i].hidden).map(({name:s})=>s);h("sources-all").addEventListener(
"click",()=>_r(new Set([...d.sources??[],...r()]))),h("sources-none").addEventListener("click",()=>{let s=new Set(d.sources??
ct.map(({name:i})=>i));for(let i of r())s.delete(i);_r(s)}),S(()=>[d.sources],()=>{let s=d.sources&&new Set(d.sources);t.
forEach((i,a)=>{i.checked=!s||s.has(ct[a].name)})})}var gm=2,jt=fe(u.articles).map(q),Ze=Zt(u.articles).map(({name:t})=>t),so=["First","Second"],no=l("select",{id:"compare-\
by",onchange:()=>y({compare:ym(no.value)})},l("option",{value:"",text:"Nothing"}),jt[0]!==jt.at(-1)&&l("option",{value:"\
periods",text:"Two periods"}),Ze.length>1&&l("option",{value:"sources",text:"Two groups of sources"})),oo=so.map(t=>["fr\
om","until"].map(e=>wm(`${t} period: ${e}`))),ro=so.map(t=>l("select",{multiple:!0,size:Math.min(Ze.length,6),"aria-labe\
l":`${t} group of sources`,onchange:Va},...Ze.map(e=>l("option",{value:e,text:me(e),dir:"auto"})))),Ua=so.map((t,e)=>l("\
fieldset",{class:"compare-side"},l("legend",{text:t}),l("span",{class:"strip-days"},oo[e][0],l("span",{text:"–"}),oo[e][1]),
ro[e])),za=l("p",{class:"hint",text:"The strip below the drawing chooses the second period, too."}),Hr=l("div",{class:"c\
ompared",id:"compared"}),qa=l("span",{class:"frame-changes"},...Object.keys(Gt).map(t=>l("span",{},Ja(t),t)));function wm(t){
return l("input",{type:"date",min:jt[0],max:jt.at(-1),"aria-label":t,onchange:Va})}function ym(t){if(t==="sources")return{
by:t,sides:[Ze.slice(0,1),Ze.slice(1)]};if(t!=="periods")return null;let[e,n]=[jt[0],jt[jt.length-1]],o=jt.find((s,i)=>s>
e&&i>=(jt.length-1)/2)??n,r=d.period&&d.period[0]>e?d.period:[o,n];return y({period:null}),{by:t,sides:[[e,xm(r[0])],[...r]]}}
function xm(t){return new Date(Date.parse(t)-864e5).toISOString().slice(0,10)}function Va(){let{compare:t}=d;if(!t)return;
let e=t.sides.map((n,o)=>{if(t.by==="sources")return[...ro[o].selectedOptions].map(({value:i})=>i);let[r,s]=oo[o].map(({
value:i})=>i);return $t(r)&&$t(s)&&r<=s?[r,s]:n});y({compare:{...t,sides:e.every(n=>n.length)?[e[0],e[1]]:t.sides}})}function Ya({
by:t,sides:e}){return e.map(n=>t==="sources"?eo(n):At(n[0],n[1]))}function Ka(){return d.compare?`Compared: ${Ya(d.compare).
join(" with ")}`:""}function Ja(t){let e=t==="went"||t==="shrank",n={d:"M1 6h30","stroke-dasharray":xe[t].join(" "),"str\
oke-width":2.5},o={cx:42,cy:6,r:4.5,class:e?"hollow":"full","stroke-width":2};return N("svg",{viewBox:"0 0 48 12",class:`\
change-sign ${t}`,"aria-hidden":"true"},N("path",n),N("circle",o))}function Ga(t,e,n){return t.filter((o,r)=>o?.kind===e&&
n[r]).length}function bm({nodes:t,edges:e}){let n=x(),o=Object.entries(Gt).map(([s,i])=>l("tr",{},l("th",{scope:"row",title:i},
Ja(s),s),l("td",{text:b(Ga(t,s,n.nodes))}),l("td",{text:b(Ga(e,s,n.edges))}))),r=["Change","Nodes","Edges"].map(s=>l("th",
{scope:"col",text:s}));return l("table",{},l("thead",{},l("tr",{},...r)),l("tbody",{},...o))}function vm({edges:t}){let e=t.
flatMap((r,s)=>r?.likelihood&&x().edges[s]?[{...r,i:s}]:[]);if(e.sort((r,s)=>Math.abs(s.likelihood)-Math.abs(r.likelihood)||
Math.max(...s.times)-Math.max(...r.times)),!e.length)return[];let n=Object.keys(Gt).flatMap(r=>e.filter(s=>s.kind===r).slice(
0,gm)),o=e.filter(({likelihood:r})=>Math.abs(r)>=fr).length;return[l("h2",{text:"Surest changes of edges"}),l("ul",{class:"\
changes"},...n.map(Sm)),l("p",{class:"hint",text:`Of ${v(e.length,"edge")} whose share changed, ${b(o)} changed by more \
than chance alone does once in 20 times (G² of ${fr} or more).`})]}function Sm(t){let e=z(t.i),{a:n,b:o}=u.edges[t.i],[
r,s]=[n,o].map(a=>k(u.nodes[a].label)),i={type:"button",class:"inline-name",...Ot(e),onclick:()=>C(e)};return l("li",{},
l("button",i,r," – ",s),` ${Pr(t,"sentence")}`)}function km(){let{compare:t}=d,e=G();h("compare-form",HTMLDetailsElement).
open||=t!==null,no.value=t?.by??"";for(let[i,a]of(t?.sides??[]).entries())if(t?.by==="sources")for(let c of ro[i].options)
c.selected=a.includes(c.value);else for(let[c,f]of oo[i].entries())f.value=a[c];for(let[i,a]of Ua.entries()){a.hidden=!t,
ro[i].hidden=t?.by!=="sources";for(let c of a.querySelectorAll("span"))c.hidden=t?.by!=="periods"}if(document.documentElement.
toggleAttribute("data-compared",e!==null),qa.hidden=!e,L(document,".frame-legend")?.append(qa),za.hidden=t?.by!=="period\
s",t&&X(),Hr.hidden=!e,!t||!e)return;let{sizes:n}=e,o=Ya(t).map((i,a)=>`${so[a]}: ${i}, ${v(n[a],"article")}.`),r=u.about.
articles-u.about.dated,s=n[0]===n[1]?"":" The parts have different numbers of articles, so shares of articles are compar\
ed.";Hr.replaceChildren(...K([l("p",{text:o.join(" ")+s}),t.by==="periods"&&r>0&&l("p",{class:"hint",text:`Articles with\
out a date are in neither: ${b(r)}.`}),bm(e),...vm(e)]))}function Xa(){let t=h("compare");t.hidden=no.options.length<2||
!u.nodes.length,t.append(l("details",{id:"compare-form"},l("summary",{text:"Compare two periods or sources"}),l("div",{class:"\
filter"},l("label",{for:"compare-by",text:"Compare"}),no),...Ua,za),Hr),S(()=>[d.compare,G(),x()],km)}var Qa={types:()=>d.types.every(Boolean)?"":Mm(),minimum:()=>d.minimum>1?`At least ${v(d.minimum,"sentence")}`:"",focus:()=>d.
focus?Em(d.focus):"",rank:()=>d.rank===vt(u).rank?"":`Ranked by ${ft(u,d.rank)}`,minimumDocuments:()=>d.minimumDocuments>
1?`At least ${v(d.minimumDocuments,"article")}`:"",verb:()=>d.verb===null?"":`Edges that say “${d.verb}”`,communities:()=>Tm(),
compare:Ka,period:()=>d.period?At(...d.period):"",sources:()=>d.sources?eo(d.sources):"",topic:()=>d.topic===null?"":`Ar\
ticles that name ${u.nodes[d.topic].short}`,article:()=>d.article===null?"":qt(u.articles[d.article]),officials:()=>d.officials?
"Officials and what they are connected with":"",isolates:()=>d.isolates?"":"No nodes without an edge",all:()=>"",moved:jr};
function jr(){return d.moved.length?`${v(d.moved.length,"node")} moved`:""}function Em({node:t,depth:e,rings:n}){return`\
Within ${v(e,"step")} of ${u.nodes[t].short}${n?", in rings":""}`}function Mm(){let t=u.types.filter((e,n)=>d.types[n]).
map(({plural:e})=>e.toLowerCase());return t.length?`Only ${t.join(", ")}`:"No types"}function Tm(){let{communities:t}=d;
return t.length===1?`Community of ${Br(t[0])}`:t.length?`${b(t.length)} communities`:""}function Za(){return Object.entries(
Qa).map(([t,e])=>t==="moved"?"":e()).filter(Boolean)}var Am=new Set(["types","minimum"]);function $m(t){let e={...vt(u),
focus:null,moved:[]};y({[t]:e[t]})}function Nm(){let t=Object.entries(Qa).map(([s,i])=>({name:s,text:i()})).filter(({text:s})=>s),
e=t.filter(({name:s})=>!Am.has(s)),n=h("chips"),o=n.contains(document.activeElement);n.hidden=!e.length,n.replaceChildren(
...e.map(({name:s,text:i})=>l("button",{type:"button",class:"chip",onclick:()=>$m(s),"aria-label":s==="moved"?`Put back:\
 ${i}`:`Remove filter: ${i}`},k(i,"span"),l("span",{"aria-hidden":"true",text:"×"})))),h("reset").hidden=!t.length;let r=e.
filter(({name:s})=>!["focus","moved","compare"].includes(s)).length;h("more-count").textContent=r?`${r} in use`:"",o&&(L(
n,"button")??L(h("more-filters"),"summary"))?.focus()}function tc(){h("reset").addEventListener("click",()=>{y({...vt(u),
focus:null,moved:[]}),(h("minimum-filter").hidden?h("drawing"):h("minimum")).focus()}),S(()=>[x(),d.moved],Nm)}var se=16,Im=400;function co(t,{credit:e="",titled:n=!0,letters:o=12}={}){let r=t-2*se,s=Za(),i=[h("counts").textContent,
jr(),u.about.built&&`built ${W(u.about.built)}`],a=n?[...io(u.about.title,r,1.5*o,!0),...io(i.filter(Boolean).join(" · "),
r,o),...io(s.length?`Filters: ${s.join(" · ")}`:"",r,o)]:[],c=[...Bm(Om(),r,o),...io(e,r,o)];return{above:a,below:c,top:ec(
a),bottom:ec(c)}}function tn(t,e,n){let o=n+se/2;t.textAlign="start",t.textBaseline="alphabetic";for(let r of e){o+=oc(r);
let s=se;for(let{text:i,sign:a}of r.parts)a&&a(t,s+r.letters/2,o-.35*r.letters,.42*r.letters),t.font=nc(r),t.fillStyle=I().
ink,t.fillText(i,s+(a?Wr(r):0),o),s+=lo(r,i)+(a?Wr(r):0)+se}}function Om(){let t=u.types.flatMap((r,s)=>{let i=B().nodeIndices.
some(c=>u.nodes[c].type===s),a=d.colours==="community"||G()?I().muted:r.colour;return i?[{text:r.plural,sign:ao(r.shape,
a)}]:[]});if(G())return[...t,...Lm()];let e=B().nodeIndices.some(r=>u.nodes[r].observer),n={text:"Hollow: only reports",
sign:ao("square",I().muted,!0)},o=d.colours==="community"?Rr().filter(({community:r})=>Dr(r)).map(({colour:r,text:s})=>({
text:s,sign:ao("dot",I().communities[r])})):[];return[...t,...e?[n]:[],...o]}function Lm(){return Object.keys(Gt).map(t=>({
text:t,sign:ao("dot",I().changes[t],t==="went"||t==="shrank")}))}function ao(t,e,n=!1){return(o,r,s,i)=>{zn(o,t,r,s,i),o.
fillStyle=n?I().ground:e,o.fill(),n&&(o.lineWidth=1.5,o.strokeStyle=e,o.stroke())}}function io(t,e,n,o=!1){let r={letters:n,
strong:o,parts:[]},s=[];for(let i of wt(t,Im).split(" ").filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&
lo(r,a)<=e?s[s.length-1]=a:s.push(...Cm(r,i,e))}return s.map(i=>({letters:n,strong:o,parts:[{text:i}]}))}function Cm(t,e,n){
let o=[""];for(let r of e){let s=o[o.length-1]+r;o[o.length-1]&&lo(t,s)>n?o.push(r):o[o.length-1]=s}return o}function Bm(t,e,n){
let o=[],r=0;for(let{text:s,sign:i}of t){let a={text:wt(s,60),sign:i},c={letters:n,parts:[]},f=lo(c,a.text)+Wr(c)+se;f>r+
se&&(o.push({letters:n,parts:[]}),r=e),o[o.length-1].parts.push(a),r-=f}return o}function nc({letters:t,strong:e=!1}){return`${e?
"600 ":""}${t}px ${It}`}function oc({letters:t}){return Math.round(1.5*t)}function Wr({letters:t}){return 1.5*t}function lo(t,e){
let n=pt(_);return n.font=nc(t),n.measureText(e).width}function ec(t){return t.length?t.reduce((e,n)=>e+oc(n),0)+se:0}var rc=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function H(t){return String(Math.round(t*100)/100)}var en=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#e=[];#t=[];#n=null;#r;constructor(e){this.#r=e}beginPath(){this.#t=[],this.#n=null}moveTo(e,n){this.#t.push(`M${H(
e)} ${H(n)}`)}lineTo(e,n){this.#t.push(`${this.#t.length?"L":"M"}${H(e)} ${H(n)}`)}rect(e,n,o,r){this.#t.push(`M${H(e)} ${H(
n)}h${H(o)}v${H(r)}h${H(-o)}z`)}arc(e,n,o){let[r,s]=[H(o),H(2*o)];this.#t.push(`M${H(e-o)} ${H(n)}a${r} ${r} 0 1 0 ${s} \
0a${r} ${r} 0 1 0 -${s} 0z`)}setLineDash(e){this.#e=[...e]}closePath(){this.#t.push("z")}fill(){this.#a().setAttribute("\
fill",String(this.fillStyle))}stroke(){this.#i(this.#a())}fillRect(e,n,o,r){let s={x:H(e),y:H(n),width:H(o),height:H(r)};
this.#o(N("rect",{...s,fill:String(this.fillStyle)}))}strokeText(e,n,o){let r=this.#s(e,n,o);r.setAttribute("fill","none"),
r.setAttribute("aria-hidden","true"),this.#i(r)}fillText(e,n,o){this.#s(e,n,o).setAttribute("fill",String(this.fillStyle))}#s(e,n,o){
let[,r,s]=/^(\d+ )?([\d.]+)px/.exec(this.font)??[],i=N("text",{x:H(n),y:H(o),"font-size":s});return i.textContent=e.replace(
rc," "),r&&i.setAttribute("font-weight",r.trim()),this.textAlign==="center"&&i.setAttribute("text-anchor","middle"),this.#o(
i)}#i(e){e.setAttribute("stroke",String(this.strokeStyle)),e.setAttribute("stroke-width",H(this.lineWidth)),this.#e.length&&
e.setAttribute("stroke-dasharray",this.#e.map(H).join(" ")),this.lineJoin==="round"&&e.setAttribute("stroke-linejoin","r\
ound")}#a(){return this.#n??=this.#o(N("path",{d:this.#t.join(""),fill:"none"})),this.#n}#o(e){return this.globalAlpha<1&&
e.setAttribute("opacity",H(this.globalAlpha)),this.#r.append(e),e}};function sc(t,e,n){let o=N("title",{},t.replace(rc,"\
 "));return N("svg",{width:e,height:n,viewBox:`0 0 ${e} ${n}`,"font-family":It,role:"img"},o)}function ic(t){return`<?xm\
l version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(t)}
`}var uo=2,Rm=18,Dm=100;function ac({ground:t,credit:e}){return br(t,()=>cc(co(_.clientWidth,{credit:e})))}function cc(t){
let[e,n]=[_.clientWidth,_.clientHeight],o=t.top+n+t.bottom,r=l("canvas",{width:e*uo,height:o*uo}),s=pt(r);return s.scale(
uo,uo),s.fillStyle=I().ground,s.fillRect(0,0,e,o),s.save(),s.beginPath(),s.rect(0,t.top,e,n),s.clip(),s.translate(0,t.top),
dc(s),s.restore(),tn(s,t.above,0),tn(s,t.below,t.top+n),r}function lc({ground:t,credit:e}){return br(t,()=>{let[n,o]=[_.
clientWidth,_.clientHeight],r=co(n,{credit:e}),s=r.top+o+r.bottom,i=sc(u.about.title,n,s),a=new en(i);a.fillStyle=I().ground,
a.fillRect(0,0,n,s);let c=N("svg",{y:r.top,width:n,height:o,viewBox:`0 0 ${n} ${o}`});return i.append(c),dc(new en(c)),tn(
a,r.above,0),tn(a,r.below,r.top+o),i})}function dc(t){let e=at();jn(t,e,e.scale,kt().scale),Xn(t,e);for(let n of B().nodeIndices)
Un(t,u.nodes[n],e);Lr(t,e)}function qr(){return cc(co(_.clientWidth,{titled:!1,letters:Rm}))}function uc(t){let{sentences:e}=d;
window.addEventListener("beforeprint",()=>{document.documentElement.dataset.printing="",t();let n=qr();n.id="picture",h(
"drawing").append(n),{sentences:e}=d,y({sentences:Math.max(e,Dm)})}),window.addEventListener("afterprint",()=>{document.
getElementById("picture")?.remove(),delete document.documentElement.dataset.printing,t(),y({sentences:e})})}var fc={x:0,y:0,scale:1},Ur=0;function Pm(){let t=M.getScale();if(t!==Ur){Ur=t;for(let e of u.nodes)M.body.nodes[e.index].
options.borderWidth=Fn(e,t)}}function Fm(t){if(qn())return ya(t);Pm(),jn(t,fc,M.getScale(),kt().scale),Xn(t,fc)}function _m(){
qn()||!Yt()||(Je(),Er())}function Hm(){if(Yt()){if(Wn(),qn())return M.redraw();Je(),Er()}}function jm(){let t=()=>{Fa()||
(oe(),Kn(),Ve())};for(let e of["dragStart","dragging","zoom"])M.on(e,t)}function zr(){d.view==="drawing"&&(Wn(),Yt()&&M.
redraw())}var mc=null;function Wm(){let{base:t,places:e}=Q(),n=t!==mc;mc=t,Ia(e,n,re)}function Gr(){Qi()&&(Sr(),zr())}function pc(){
let t=L(h("network"),"*");t&&(t.tabIndex=-1),M.on("initRedraw",wa),M.on("beforeDrawing",Fm),M.on("afterDrawing",_m),jm(),
M.on("resize",()=>queueMicrotask(()=>{Sa()&&Se()})),h("zoom-in").addEventListener("click",()=>ke(1.4)),h("zoom-out").addEventListener(
"click",()=>ke(1/1.4)),h("zoom-all").addEventListener("click",()=>Se(!0)),h("drawing").addEventListener("keydown",Gm),window.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change",Gr),S(()=>[d.theme,d.colours],Gr),S(()=>[G()],()=>{
Ur=0,Sr(),zr()}),_a(),Ha(),uc(Gr),S(()=>[Q()],Wm),S(()=>[B(),d.view],zr),S(()=>[d.selected,d.hovered,d.view,et()],Hm),S(
()=>[d.selected,d.view],Ea)}function qm(t,e){if(d.selected?.kind!=="node")return;let{index:n}=d.selected,[{x:o,y:r},s]=[
Q().places[n],M.getScale()];Hn(n,{x:o+t/s,y:r+e/s})}function Gm(t){if(t.target!==h("drawing")||!Tt(t))return;let e=t.shiftKey?
20:60,n=t.shiftKey?qm:ka,o={ArrowLeft:()=>n(-e,0),ArrowRight:()=>n(e,0),ArrowUp:()=>n(0,-e),ArrowDown:()=>n(0,e),"+":()=>ke(
1.25),"=":()=>ke(1.25),"-":()=>ke(.8),0:()=>Se(!0)};o[t.key]&&(t.preventDefault(),o[t.key]())}function Um(){let t=u.nodes.filter(o=>u.types[o.type].name==="topic").sort((o,r)=>r.documents-o.documents||o.index-r.index);
ot("topic",!t.length&&"No topic is drawn.");let e=t.map(o=>[String(o.index),`${o.short} (${b(o.documents)})`]);Me("topic",
[["","Any topic"],...e],()=>d.topic===null?"":String(d.topic),o=>({topic:o===""?null:Number(o)})),ot("article",u.articles.
length<2&&"There is one article.");let n=u.articles.map((o,r)=>[String(r),qt(o)]);Me("article",[["","All articles"],...n],
()=>d.article===null?"":String(d.article),o=>({article:o===""?null:Number(o)}))}function zm(){if(!d.problem)return;let t=[
"period","sources","topic","article"].map(e=>h(`${e}-filter`));h("no-articles").textContent=d.problem,h("no-articles").hidden=
t.every(e=>e.hidden);for(let e of t)e.hidden=!0}function hc(){Um(),S(()=>[d.problem],zm),S(()=>[d.refused],()=>{d.refused&&
(h("more-filters",HTMLDetailsElement).open=!0)}),S(()=>[Ft(d)],()=>{Ft(d)&&X()})}var Vr={width:320,height:40},Vm=60,Yr=["from","until"],F=fe(u.articles);function Ym(){let{days:t,counts:e}=yn(F,Vm),n=F[F.
length-1]-F[0]+1,o=Math.max(...e),[r,s]=gc(),{width:i,height:a}=Vr;h("histogram",SVGElement).replaceChildren(...e.flatMap(
(c,f)=>{if(!c)return[];let[m,p]=[f*t,Math.min((f+1)*t,n)],g=Math.max(2,a*Math.sqrt(c/o)),w=F[0]+p-1>=r&&F[0]+m<=s;return[
N("rect",{x:i*m/n,width:Math.max(i*(p-m)/n-1,1),y:a-g,height:g,class:w?"in":"out"})]}))}function gc(){let[t,e]=[F[0],F[F.
length-1]];if(!d.period)return[t,e];let[n,o]=d.period.map(Rt);return[Math.min(Math.max(n,t),e),Math.max(Math.min(o,e),t)]}
function Km(t){let[e,n]=[F[0],F[F.length-1]],[o,r]=Yr.map(s=>e+Number(h(s,HTMLInputElement).value));o>r&&t==="from"&&(o=
r),o>r&&(r=o),y({period:o===e&&r===n?null:[q(o),q(r)]}),wc()}function wc(){let[t,e]=gc(),n=F[0],o=(n+F[F.length-1])/2;Yr.
forEach((s,i)=>{let a=h(s,HTMLInputElement),c=i===0?t:e;a.value=String(c-n),a.setAttribute("aria-valuetext",W(q(c)))}),h(
"from").classList.toggle("above",t>o),h("period-text").textContent=At(q(t),q(e));let r=u.articles.length-F.length;h("und\
ated").hidden=!r||!d.period,h("undated").textContent=`${v(r,"article")} without a date ${r===1?"is":"are"} left out.`,Ym()}
function yc(){let t=F.length>1&&F[0]<F[F.length-1],e=F.length>0&&`All dated articles are of ${W(q(F[0]))}.`;if(ot("perio\
d",!t&&(e||"No article has a date.")),!!t){h("histogram",SVGElement).setAttribute("viewBox",`0 0 ${Vr.width} ${Vr.height}`);
for(let n of Yr){let o=h(n,HTMLInputElement);o.max=String(F[F.length-1]-F[0]),o.addEventListener("input",()=>Km(n))}S(()=>[
d.period],wc)}}function Jm(){h("legend").replaceChildren(...u.types.map((t,e)=>l("button",{type:"button",class:"type","data-type":t.name,
onclick:()=>y({types:d.types.map((n,o)=>e===o?!n:n)}),hidden:u.nodes.every(n=>n.type!==e)},J(t),l("span",{class:"type-na\
me",text:t.plural}),l("span",{class:"type-count"}))))}function Xm(){let{typeCounts:t}=x();[...h("legend").children].forEach(
(e,n)=>{e.setAttribute("aria-pressed",String(d.types[n]));let o=L(e,".type-count");o&&(o.textContent=b(t[n]))})}function xc(){
Jm(),S(()=>[x()],Xm)}var Kr=!u.edges.length&&"There are no edges.";function Qm(){ot("rank",Kr),Me("rank",u.ranks.map(({name:t,label:e})=>[t,e]),
()=>d.rank,t=>({rank:t})),S(()=>[d.rank,x().narrowed],()=>{let t=x().narrowed&&!_t(d.rank)?" Measured over all articles.":
"",e=ge(u,d.rank);h("rank-meaning").textContent=`${e[0].toUpperCase()}${e.slice(1)}.${t}`})}function Zm(){let t=kn(u);ot(
"verb",!t.length&&"No edge says what one of its ends does with the other."),Me("verb",[["","Any edge"],...t.map(({verb:e,
edges:n})=>[e,`${e} (${b(n)})`])],()=>d.verb??"",e=>({verb:e||null}))}function tp(){let{nodeIndices:t,edgeCount:e,drawnIndices:n,
chosen:o,waiting:r}=x(),s=(f,m,p)=>f===m?v(m,p):`${b(f)} of ${v(m,p)}`,i=n.length<e?` (${b(n.length)} drawn: the stronge\
st of each node)`:"",a=o?o.reduce((f,m)=>f+m,0):0,c=o?`, from ${s(a,u.about.articles,"article")}`:"";h("counts").textContent=
r?"Reading the sentences to count again …":`${s(t.length,u.nodes.length,"node")}, ${s(e,u.edges.length,"edge")}${i}${c}`}
function ep(){let t=u.nodes.filter(o=>u.types[o.type].name==="person"),e=t.filter(o=>o.official).length;ot("officials",!e&&
"No person has an office.");let n=`${b(e)} of ${b(t.length)} ${t.length===1?"person":"people"}`;h("officials-text").textContent=
`Officials and what they are connected with: ${n}`,to("officials",()=>d.officials,o=>({officials:o})),to("hide-isolates",
()=>!Tn(d),o=>({isolates:!o})),S(()=>[d.minimum,d.minimumDocuments,d.verb],()=>{let o=!Tn({...d,isolates:!0});ot("isolat\
es",Kr||o&&"While weak edges, or those without a verb, are left out, they are hidden.")})}function bc(){xc(),Fr("minimum",
we(u.edges.map(e=>e.weight)),"minimum","sentence"),Fr("minimum-documents",we(u.edges.map(e=>e.documents)),"minimumDocume\
nts","article");let t=u.edges.every(e=>e.among_strongest);ot("all",Kr||t&&"Each edge is among the strongest of a node."),
to("all",()=>d.all,e=>({all:e})),Qm(),Zm(),yc(),Wa(),hc(),ep(),Xa(),S(()=>[x()],tp),tc()}function Te(){return gi(u,d)}function Ae(){return l("button",{type:"button",class:"more",text:"Reset the filters",onclick:()=>y(
{...cr(u),focus:null})})}function Jr(){let t=h("details").contains(document.activeElement);C(null),t&&h("drawing").focus()}function $e(t,e){return l(
"div",{class:"kind"},t,l("span",{text:e}),it("Close details",Jr))}function fo({kind:t,index:e}){let{nodes:n,edges:o}=x();
return(t==="node"?n[e]:o[e])?null:l("div",{class:"hidden-note"},l("p",{text:`The filters hide this ${t==="node"?"node":"\
edge"}.`}),Ae())}function mo(t,[e,n],o){let{first:r,last:s}=Di(t),i=[[e,b(n)],["Articles",b(o)],["First seen",r&&W(r)],[
"Last seen",s&&W(s)]],a=Xr(i.filter(([,c])=>c));return x().narrowed?l("div",{},a,l("p",{class:"hint",text:"In the articl\
es shown."}),ja(t)):a}function Xr(t){return l("dl",{class:"facts"},...t.map(([e,n])=>l("div",{},l("dt",{text:e}),l("dd",
{text:n}))))}function po(t,e,n){return l("details",{class:"folded","data-key":t},l("summary",{text:e}),...n)}function vc({index:t}){let e=new Set(u.edgeMeasures.map(({chance:o})=>o)),n=u.edgeMeasures.filter(({name:o})=>!e.has(o));
return l("dl",{class:"measures"},...n.flatMap(o=>np(o,t)),x().narrowed&&l("dd",{class:"of-all",text:"The measures are th\
ose of all articles."}))}function np(t,e){let{label:n,meaning:o,decimals:r,chance:s,values:i}=t,a=r===null?or(i[e]):Mn(i[e],
r),c=s?rr(u,s).values[e]:0;return[l("dt",{},l("span",{text:n}),l("strong",{text:s?`${a}, ${ci(c)}`:a})),l("dd",{text:ui(
t,i[e],c)||`${o}.`})]}var op={node:1,topic:1,"not-through":1,focus:1,moved:1,community:1,edge:2,path:2},on="~";function nn(t){return JSON.stringify(
t.replace(/\p{Surrogate}/gu,"�")).replaceAll("","\\u007f")}function rp(t){return t.includes(`
`)?`"""
${t.split(`
`).map(n=>nn(n).slice(1,-1)).join(`
`)}"""`:nn(t)}function Qr(t){return Object.entries(t).flatMap(([e,n])=>n?`${e} = ${rp(n)}`:[])}function Mc({title:t,steps:e}){
return`${[["# A story for graphkit: graphkit export --story FILE puts it into the page."],Qr({title:t}),...e.flatMap(sp)].
filter(o=>o.length).map(o=>o.join(`
`)).join(`

`)}
`}function sp({title:t,text:e,view:n,path:o,names:r,quotations:s}){let i=o.length?[`path = [${o.map(nn).join(", ")}]`]:[],
a=Object.entries(r).map(([c,f])=>`${nn(c)} = ${nn(f)}`);return[["[[step]]",...Qr({title:t,text:e,view:n}),...i],a.length?
["[step.names]",...a]:[],...s.map(c=>["[[step.quotation]]",...Qr({...c})])]}function Tc(t){let e=o=>Array.isArray(o)?o:[],
n=e(t?.steps).map(o=>({...Sc(o,["title","text","view"]),path:e(o?.path).map(String),names:Object.fromEntries(Object.entries(
o?.names??{}).map(([r,s])=>[r,String(s)])),quotations:e(o?.quotations).map(r=>Sc(r,["text","article","source"]))}));return n.
length?{title:String(t.title??""),steps:n}:null}function Sc(t,e){return Object.fromEntries(e.map(n=>[n,String(t?.[n]??"")]))}
function Zr({nodes:t},{names:e},n){if(t.some(r=>r.id===n))return n;let o=t.filter(({label:r})=>r===e[n]);return o.length===
1?o[0].id:void 0}function ts(t){return t.split("&").map(e=>{let[n,...o]=e.split("="),r=o.join("=");try{r=decodeURIComponent(
r)}catch{}return{field:n,value:r,ids:r.split(on).slice(0,op[n]??0)}})}function Ac(t,e){return ts(e.view).map(({field:n,value:o,
ids:r})=>{let s=r.map(a=>Zr(t,e,a)??a),i=o.slice(r.join(on).length);return`${n}=${encodeURIComponent(s.join(on)+i)}`}).join(
"&")}function $c(t,e){return e.path.map(n=>Zr(t,e,n)??n)}function Nc(t,e){let n=new Set(t.edges.map(({a:i,b:a})=>[t.nodes[i].
id,t.nodes[a].id].sort().join(on))),o=i=>t.nodes.find(a=>a.id===i)?.label??i,r=(i,a)=>{let c=i.map(m=>Zr(t,e,m)),f=i.flatMap(
(m,p)=>m&&c[p]===void 0?e.names[m]??m:[]);for(let m=1;a&&m<c.length;m+=1){let[p,g]=[c[m-1],c[m]];p&&g&&!n.has([p,g].sort().
join(on))&&f.push(`${o(p)} – ${o(g)}`)}return f},s=ts(e.view).flatMap(({field:i,value:a,ids:c})=>{if(c.length)return r(
c,i==="edge");let f=i==="other"?t.others:i==="article"?t.articles:null;return f&&!f.some(({id:m})=>m===a)?e.names[a]??a:
[]});return[...new Set([...s,...r(e.path,!0)])]}function Ic(t,e,n){let o=ts(e),r=new Set([...o.flatMap(({ids:c})=>c),...n]),
s=c=>o.filter(({field:f})=>f===c).map(({value:f})=>f),[i,a]=[s("other"),s("article")];return Object.fromEntries([...t.nodes.
filter(({id:c})=>r.has(c)).map(({id:c,label:f})=>[c,f]),...t.others.filter(({id:c})=>i.includes(c)).map(({id:c,label:f})=>[
c,f]),...t.articles.filter(({id:c})=>a.includes(c)).map(({id:c,title:f})=>[c,f||c])])}function kc(t){return t.split(/[ \t\r\n]+/).
filter(Boolean).join(" ")}var Ec=new WeakMap;function ip(t,e){let n=Ec.get(t)??new Map;return n.size||(t.sentences.forEach(
(o,r)=>{let s=kc(o.text);n.set(s,[...n.get(s)??[],r])}),Ec.set(t,n)),n.get(kc(e))??[]}function rn(t,{text:e,article:n}){
let{articles:o,sentences:r}=t,s=ip(t,e);return s.find(i=>o[r[i].article].id===n)??s[0]??null}var rt="~";function ho(t,e){return{write:n=>n[t]===e[0]?"":n[t],read:([n])=>e.includes(n)?{[t]:n}:{}}}function Oc(t,e){return{
write:n=>n[t]>1?String(n[t]):"",read:([n])=>{let o=/^[1-9]\d{0,8}$/.test(n)?e.find(r=>r>=Number(n)):void 0;return o===void 0?
{}:{[t]:o}}}}function es(t,e){return{write:n=>n[t]===e?"":n[t]?"yes":"no",read:([n])=>n==="yes"||n==="no"?{[t]:n==="yes"}:
{}}}function sn(t,e,n){let o=[...t.keys()];return{write:r=>{let s=e(r);return s==null?"":o[s]},read:([r])=>{let s=t.get(
r);return s===void 0?{}:n(s)}}}function ns(t){return new Map(t.map(({id:e},n)=>[e,n]))}function Lc(t){let e=ns(t.nodes),
n=ns(t.articles),o=new Map(t.edges.map(({a:i,b:a,index:c})=>[[t.nodes[i].id,t.nodes[a].id].sort().join(rt),c])),r=vt(t),
s=(i,a)=>i.selected?.kind===a?i.selected.index:null;return{story:ap(),node:sn(e,i=>s(i,"node"),i=>({selected:R(i)})),edge:sn(
o,i=>s(i,"edge"),i=>({selected:z(i)})),other:sn(ns(t.others),({other:i})=>i,i=>({other:i,selected:null})),path:cp(t,e),"\
not-through":lp(t,e),"not-through-type":dp(t),view:ho("view",["drawing","nodes","edges"]),focus:up(t,e),moved:fp(t,e),without:mp(
t),min:Oc("minimum",we(t.edges.map(i=>i.weight))),articles:Oc("minimumDocuments",we(t.edges.map(i=>i.documents))),rank:ho(
"rank",[r.rank,...t.ranks.map(({name:i})=>i)]),verb:pp(t),community:hp(t,e),period:gp(t),source:yp(t),compare:wp(t),article:sn(
n,({article:i})=>i,i=>({article:i})),topic:sn(e,({topic:i})=>i,i=>({topic:i})),officials:es("officials",r.officials),all:es(
"all",r.all),isolates:es("isolates",r.isolates),colours:ho("colours",["type","community"]),theme:ho("theme",["system","l\
ight","dark"])}}function ap(){return{write:({step:t})=>t===null?"":String(t+1),read:([t])=>/^[1-9]\d{0,3}$/.test(t)?{step:Number(
t)-1}:{}}}function cp(t,e){return{write:({path:n})=>n?[t.nodes[n.a].id,t.nodes[n.b].id,n.number+1].join(rt):"",read:([n])=>{
let[o,r,s]=n.split(rt),[i,a]=[e.get(o),e.get(r)];return i===void 0||a===void 0||i===a?{}:{path:{a:i,b:a,number:/^[1-9]\d?$/.
test(s??"")?Number(s)-1:0}}}}}function lp(t,e){return{write:({avoided:n})=>n.map(o=>t.nodes[o].id),read:n=>{let o=[...new Set(
n)].flatMap(r=>e.get(r)??[]);return o.length?{avoided:o}:{}}}}function dp({types:t}){return{write:({avoidedTypes:e})=>e.
map(n=>t[n].name),read:e=>{let n=t.flatMap(({name:o},r)=>e.includes(o)?r:[]);return n.length?{avoidedTypes:n}:{}}}}function up(t,e){
return{write:({focus:n})=>n?[t.nodes[n.node].id,n.depth,...n.rings?["rings"]:[]].join(rt):"",read:([n])=>{let[o,r,s]=n.split(
rt),i=e.get(o);return i===void 0||!/^[123]$/.test(r??"")?{}:{focus:{node:i,depth:Number(r),...s==="rings"&&{rings:!0}}}}}}
function fp(t,e){return{write:({moved:n})=>n.map(([o,r,s])=>[t.nodes[o].id,r,s].join(rt)),read:n=>{let o=new Map;for(let r of n){
let[,s,i,a]=/^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(r)??[],c=e.get(s);c!==void 0&&o.set(c,[c,Number(i),Number(a)])}return o.
size?{moved:[...o.values()]}:{}}}}function mp(t){return{write:e=>t.types.filter((n,o)=>!e.types[o]).map(({name:n})=>n),read:e=>{
let n=t.types.map(({name:o})=>!e.includes(o));return n.every(Boolean)?{}:{types:n}}}}function pp(t){let e=new Set(t.relations.
map(({verb:n})=>n));return{write:({verb:n})=>n??"",read:([n])=>e.has(n)?{verb:n}:{}}}function hp(t,e){return{write:({communities:n})=>n.
map(o=>o===yt?rt:t.nodes[t.communities[o].members[0]].id),read:n=>{let o=n.flatMap(r=>{let s=e.get(r);return s!==void 0?
Dt(t,t.nodes[s].community):r===rt?yt:[]});return o.length?{communities:[...new Set(o)].sort((r,s)=>r-s)}:{}}}}function gp(t){
let e=t.articles.some(({date:n})=>n);return{write:({period:n})=>n?n.join(rt):"",read:([n])=>{let o=n.split(rt);return e&&
o.length===2&&o.every($t)&&o[0]<=o[1]?{period:[o[0],o[1]]}:{}}}}function wp(t){let e=new Set(Zt(t.articles).map(({name:n})=>n));
return{write:({compare:n})=>n?.sides.flatMap((o,r)=>(n.by==="sources"?o:[o.join(rt)]).map(s=>`${r+1}${rt}${s}`))??"",read:n=>{
let o=[1,2].map(i=>n.flatMap(a=>a.startsWith(`${i}${rt}`)?a.slice(2):[]));if(o.some(i=>!i.length))return{};if(o.flat().every(
i=>e.has(i)))return{compare:{by:"sources",sides:[o[0],o[1]]}};let r=o.map(([i])=>i.split(rt));return r.every(([i,a,...c])=>$t(
i)&&$t(a??"")&&i<=a&&!c.length)?{compare:{by:"periods",sides:[r[0],r[1]]}}:{}}}}function yp(t){let e=Zt(t.articles).map(
({name:n})=>n);return{write:({sources:n})=>n??"",read:n=>{let o=e.filter(r=>n.includes(r));return o.length&&o.length<e.length?
{sources:o}:{}}}}function ie(t,e,n=Object.keys(t)){return n.flatMap(o=>{let r=t[o].write(e);return(Array.isArray(r)?r:r===""?[]:[r]).map(
i=>`${o}=${encodeURIComponent(i.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function Cc(t,e){let n=new Map;for(let r of e.
split("&")){let[s,...i]=r.split("=");try{n.set(s,[...n.get(s)??[],decodeURIComponent(i.join("="))])}catch{}}let o={};for(let[
r,s]of Object.entries(t)){let i=n.get(r);i&&Object.assign(o,s.read(i))}return o}var Kt=Lc(u),xp=Object.keys(Kt).filter(t=>t!=="story"&&t!=="theme");function Lt(){return ie(Kt,d,xp)}function go(t){return{
selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],moved:[],focus:null,view:"drawing",sentences:An,
neighbours:!1,step:null,told:"",...vt(u),...Cc(Kt,t)}}var bp={title:"",steps:[]};function Ct(){return d.step===null?void 0:d.story.steps[d.step]}function Et(t){let e=d.story.
steps[t];if(!e)return;let{theme:n}=d;y({colours:"type",...go(Ac(u,e)),theme:n,step:t,left:t,open:!0}),bt&&y({view:"drawi\
ng"});let o=$c(u,e).join(),r=Ut().findIndex(({nodes:s})=>s.map(i=>u.nodes[i].id).join()===o);d.path&&r>=0&&y({path:{...d.
path,number:r}}),y({told:Lt()})}function cn(){y({step:null,editing:!1})}function Bc(){let t=Lt(),e=et()?.nodes.map(n=>u.
nodes[n].id)??[];return{view:t,path:e,names:Ic(u,t,e)}}function wo(t,e){let n=e===null||!t.length?null:Math.min(e,t.length-
1);y({story:{...d.story,steps:t},step:n,left:n??0,before:null,unsaved:!0})}function an(t,e,n,...o){return[...t.slice(0,e),
...o,...t.slice(e+n)]}function os(){let t=d.step===null?d.story.steps.length:d.step+1,e={title:"",text:"",...Bc(),quotations:[]};
wo(an(d.story.steps,t,0,e),t),y({told:Lt()})}function Ne(t){let{step:e,story:n}=d,o=Ct();e!==null&&o&&wo(an(n.steps,e,1,
{...o,...t}),e)}function Rc(){Ne(Bc()),y({told:Lt()})}function rs(t,e){let{steps:n}=d.story,o=t+e;o<0||o>=n.length||wo(an(
an(n,t,1),o,0,n[t]),d.step===t?o:d.step)}function Dc(t){let{story:e,step:n}=d;wo(an(e.steps,t,1),n!==null&&n>t?n-1:n),y(
{before:e,told:""})}function Pc(){let{story:t}=d;y({story:u.story??bp,step:null,left:0,unsaved:!1,before:t})}function Fc(){
d.before&&y({story:d.before,before:null,unsaved:!0})}function vp(t){let e=j();if(!e)return null;let{text:n,article:o}=e.
sentences[t],{id:r,source:s}=u.articles[o];return{text:n,article:r,source:[qt(u.articles[o]),s].filter(Boolean).join(" ·\
 ")}}function ss(t){let e=j(),n=Ct()?.quotations.map(o=>e&&rn(e,o))??[];return t.every(o=>n.includes(o))}function _c(t){
Ct()||os();let e=j(),{quotations:n}=Ct()??{quotations:[]},o=n.filter(s=>!e||!t.includes(rn(e,s)??-1)),r=t.flatMap(s=>vp(
s)??[]);Ne({quotations:ss(t)?o:[...o,...r]})}function Hc(t){let e=l("button",{type:"button",class:"pin","data-sentences":t.join(" "),onclick:()=>_c(t)});return jc(e),
e}function jc(t){let e=d.editing&&ss((t.dataset.sentences??"").split(" ").map(Number));t.textContent=e?"Pinned to the st\
ep":"Pin to the story",t.setAttribute("aria-pressed",String(e))}function Wc(){S(()=>[d.editing,Ct()],()=>{document.documentElement.
toggleAttribute("data-editing",d.editing);let t=document.querySelectorAll(".pin");for(let e of t)jc(e)})}function is(t,e){let{title:n,id:o}=u.articles[t];return l("button",{type:"button",class:"article-title",title:"Read the \
sentences of this article in order",onclick:()=>y({reader:t,passage:null})},e??k(n||o))}function ln({id:t,title:e,date:n,
source:o,url:r}){let s=l("p",{class:"source"}),i=Xo(r),a=[o,n&&W(n),e?t:""].filter(Boolean).map(f=>k(f)),c=l("a",{href:i,
target:"_blank",rel:"noopener noreferrer",text:"Original"});return[...a,...i?[c]:[]].forEach((f,m)=>{s.append(m?" · ":"",
f)}),s}var qc=-1;async function Gc(t){let e=d.selected;if(!e)return;let n=await X();if(d.selected!==e||!t.isConnected)return;if(!n){
t.replaceChildren(l("h3",{text:"Sentences"}),Sp());return}let o=e.kind==="node"?n.nodes[e.index]:n.edges[e.index],r=e.kind===
"edge"?e.index:null,s=pr(n,mr(n,o,x().chosen),r),i=t.querySelectorAll("li").length,a=s.slice(0,d.sentences),c=r===null?new Map:
Uc(n,r);t.replaceChildren(l("h3",{text:kp(n,s,o.length)}),...Ai(n,a).map(p=>Mp(n,p,tt(u,e),c)));let f=s.length-a.length;
f>0&&t.append(Ep(Math.min(f,dr),f),l("p",{class:"on-paper",text:`… and ${v(f,"more sentence")} in the page.`}));let m="\
printing"in document.documentElement.dataset;i&&i<a.length&&!m&&t.querySelectorAll("li")[i].focus()}function Sp(){return l(
"p",{class:"missing",text:d.problem})}function kp(t,e,n){let o=e.filter(i=>be(t,mt(i))).length,r=e.length===n?v(n,"sente\
nce"):`${b(e.length)} of ${v(n,"sentence")}`,s=e.length===n?"":", in the articles shown";return r+s+(o?`; ${v(o,"headlin\
e")} among them`:"")}function Uc({relations:t},e){let n=t.get(e)??[];return new Map(n.map(([,o,r,s])=>[o,[r,s]]))}function Ep(t,e){
let n=t===e?`Show ${t} more`:`Show ${t} more of ${b(e)}`;return l("button",{type:"button",class:"more",text:n,onclick:()=>y(
{sentences:d.sentences+dr})})}function Mp(t,{article:e,headline:n,references:o},r,s){let i=ln(t.articles[e]),a=n===null?
void 0:zc(t,mt(n),r,s,"span");return l("article",{},l("h4",{},is(e,a)),i.hasChildNodes()&&i,l("ul",{},...o.map(c=>yo(t,c,
r,s))))}function yo(t,e,n,o=new Map){let r=Array.isArray(e)?[e[1],e[0]]:[e],s=r.map(c=>t.sentences[c].number),i=s.length===
2&&s[1]-s[0]>1,a=l("li",{tabindex:"-1"});return r.forEach((c,f)=>{f&&i&&a.append(l("p",{class:"gap",text:"…"}));let m=zc(
t,c,n,o),p=t.locations.get(c);p&&m.append(l("small",{class:"place"}," · ",k(p))),a.append(m)}),a.append(Hc(r)),a}function zc({
sentences:t,referring:e},n,o,r,s="p"){let{text:i,marks:a}=t[n],[c,f]=[e.get(n),r.get(n)],m=l(s,{dir:"auto"}),p=E=>o.includes(
E),g=0,w=f?[...a,[...f,qc]]:a;for(let E of Nn(w,p)){let[T,$,A]=E,lt=i.slice(T,$);if(A===qc){m.append(i.slice(g,T),l("b",
{text:lt})),g=$;continue}let dt=p(A)?l("mark",{text:lt}):l("span",{class:"name",text:lt});if(dt.style.setProperty("--typ\
e",u.types[u.nodes[A].type].colour),p(A)||dt.addEventListener("click",U=>{U.stopPropagation(),C(R(A))}),m.append(i.slice(
g,T),dt),c?.has(a.indexOf(E))){let{label:U}=u.nodes[A];p(A)?m.append(" (",k(U),")"):dt.title=U}g=$}return m.append(i.slice(
g)),m}async function xo(t,{index:e,a:n,b:o}){let r=await X(),s=r&&$i(r,mr(r,r.edges[e],x().chosen),e);if(!r||s===null||s===
void 0)return;let{article:i}=r.sentences[mt(s)],a=ln({...r.articles[i],title:""});a.prepend(is(i),a.hasChildNodes()?" · ":
""),t.append(l("ul",{},yo(r,s,[n,o],Uc(r,e))),a)}function Vc(t){let{chosen:e}=x(),n=nr(u,t,j(),e);if(!n.length)return null;let o=[...new Set(n.map(r=>r.words))].join(", ");
return l("details",{class:"relations","data-key":"relations"},l("summary",{},"What one does with the other: ",l("span",{
class:"does",text:o})),...n.map(r=>Ap(r,t)))}function Ap({source:t,target:e,both:n,words:o,verb:r,count:s},i){let a=l("u\
l"),c=l("summary",{},k(u.nodes[t].short),l("span",{class:"does",text:` ${n?"↔":"→"} ${o} ${n?"↔":"→"} `}),k(u.nodes[e].
short),s>1&&l("span",{class:"type-count",text:` ${v(s,"sentence")}`})),f=d.verb===r?null:l("button",{type:"button",class:"\
quiet",text:`All edges that say “${r}”`,onclick:()=>y({verb:r})});return l("details",{"data-key":`relation ${n} ${t}\
 ${o}`,ontoggle:async()=>{let m=a.hasChildNodes()?null:await X();if(!m)return;let g=nr(u,i,m,x().chosen).find(w=>w.source===
t&&w.words===o&&w.both===n);g&&a.replaceChildren(...g.sentences.map(w=>$p(m,w,g,i)))}},c,a,f)}function $p(t,e,{marks:n,reporters:o},{
a:r,b:s}){let i=yo(t,e,[r,s],n),a=o.get(e);if(a!==void 0){let c=a===-2?"others":k(u.nodes[a].label);i.append(l("small",{
class:"place"},"said by ",c))}return i}var Np=100,bo=30,Yc=O(()=>[],()=>{let t=u.nodes.flatMap(e=>e.timeline.map(([n])=>n)).sort();return t.length?qs(t[0],t[t.
length-1]):[]});function vo(t,e){if(t.length<2)return null;let{periods:n,unit:o,bars:r}=Ip(t),[s,i]=[Pe(n[0]),Pe(n[n.length-
1])],a=Math.max(...r),c=`most in ${Pe(n[r.indexOf(a)])}: ${b(a)}`,f=r.filter(g=>!g).length,m=[`${e}s by ${o} from ${s} t\
o ${i}`,c,f&&`none in ${v(f,o)}`],p=N("svg",{viewBox:`0 0 ${n.length} ${bo}`,preserveAspectRatio:"none",role:"img","aria\
-label":`${m.filter(Boolean).join("; ")}.`},...r.map((g,w)=>Op(w,g,a,`${Pe(n[w])}: ${b(g)}`)));return l("figure",{class:"\
sparkline"},l("figcaption",{},l("span",{text:`${e}s by ${o}`}),l("span",{text:c})),p,l("div",{class:"span","aria-hidden":"\
true"},l("span",{text:s}),l("span",{text:i})))}function Ip(t){let e=Yc().length>Np,n=s=>e?s.slice(0,4):s,o=[...new Set(Yc().
map(n))],r=new Map(o.map(s=>[s,0]));for(let[s,i]of t)r.set(n(s),(r.get(n(s))??0)+i);return{periods:o,unit:e?"year":u.about.
period,bars:[...r.values()]}}function Op(t,e,n,o){let r=e?Math.max((bo-1)*(e/n),1.5):0;return N("g",{},N("title",{},o),N(
"rect",{class:"ground",x:t,y:0,width:1,height:bo}),N("rect",{class:"count",x:t+.1,y:bo-r,width:.8,height:r}))}function Kc(t){let{weights:e,namedWeights:n,documents:o}=x(),r=z(t.index);return[$e(l("span",{class:"edge-icon","aria-hi\
dden":"true"}),"edge"),l("h2",{tabindex:"-1",class:"ends"},Qe(t.a),l("span",{class:"and",text:"and"}),Qe(t.b)),fo(r),mo(
r,["Sentences",e[t.index]],o[t.index]),Vc(t),l("div",{class:"sentences",id:"sentences"}),po("measures","Counts and measu\
res",[Lp(e[t.index],n[t.index]),vo(In(r),"sentence"),vc(t)])]}function Lp(t,e){if(e===t)return null;let n=`${b(e)} of th\
e sentences name${e===1?"s":""} both; the others have a pronoun or a description.`;return l("p",{class:"hint",text:n})}var Cp=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,"j"],
[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,""],[
/(.)\1+/g,"$1"]];function So(t){return Cp.reduce((e,[n,o])=>e.replace(n,o),t)}function as({length:t}){return t<4?0:t<7?1:
2}var Bp=[0,1,2].map(()=>new Uint8Array(256));function cs(t,e,n){let o=Math.min(e.length,t.length+n);if(o<t.length-n||o>
255)return n+1;let[r,s,i]=Bp;for(let c=0;c<=o;c+=1)s[c]=c;let a=0;for(let c=1;c<=t.length;c+=1){i[0]=c,a=c;let f=t.charCodeAt(
c-1);for(let m=1;m<=o;m+=1){let p=e.charCodeAt(m-1),g=Math.min(s[m]+1,i[m-1]+1,s[m-1]+(f===p?0:1));c>1&&m>1&&f===e.charCodeAt(
m-2)&&t.charCodeAt(c-2)===p&&(g=Math.min(g,r[m-2]+1)),i[m]=g,g<a&&(a=g)}if(a>n)return n+1;[r,s,i]=[s,i,r]}return a}var Bt={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7},[Rp,Dp]=[.5,.25],[Jc,Xc]=[4,3],st=255;function Qc(t,e=[]){
let n=new Map,o=[],r=(i,a,c)=>{c.forEach((f,m)=>{let p=Qt(f),g=p.split(" ").map(w=>(n.has(w)||n.set(w,n.size),n.get(w)??
0));o.push({node:i,drawn:a,name:f,plain:p,joined:p.replaceAll(" ",""),words:g,isLabel:m===0})})};for(let{index:i,label:a,
forms:c}of t)r(i,!0,[a,...c.map(({text:f})=>f)]);e.forEach(({label:i,aliases:a},c)=>{r(c,!1,[i,...a])});let s=[...n.keys()];
return{entries:o,words:s,sounds:s.map(So),nodes:t.length,others:e.length}}function Zc(t,e,n=1/0){let o=Qt(e);if(!o)return[];
let r=new Float64Array(t.nodes+t.others).fill(1/0),s=new Int32Array(r.length),i=o.length>=Jc,a=ls(t,Fp(t,o),r,s);return i&&
(a=ls(t,_p(t,o),r,s)||a),i&&!a&&ls(t,Hp(t,o),r,s),Pp(r,n).map(c=>({...t.entries[s[c]],rank:r[c],similar:r[c]>=Bt.sound}))}
function ls(t,e,n,o){let r=!1;for(let s=0;s<t.entries.length;s+=1){let i=t.entries[s],a=e(i);if(a===1/0)continue;let c=a+
(i.isLabel?0:Rp)+(i.drawn?0:Dp),f=i.drawn?i.node:t.nodes+i.node;r||=i.drawn,!(c>=n[f])&&(n[f]=c,o[f]=s)}return r}function Pp(t,e){
let n=[];for(let o=0;o<t.length;o+=1){if(t[o]===1/0||n.length===e&&t[o]>=t[n[e-1]])continue;let r=n.length;for(;r>0&&t[n[r-
1]]>t[o];)r-=1;n.splice(r,0,o),n.length>e&&n.pop()}return n}function Fp({words:t},e){let n=e.split(" "),o=n.join(""),r=`\
 ${e}`,s=n.length>1?n.map(i=>ds(t,a=>a.startsWith(i)?0:st)):[];return i=>i.plain.includes(e)?i.plain===e?Bt.whole:i.plain.
startsWith(e)?Bt.start:i.plain.includes(r)?Bt.word:Bt.part:s.length&&us(i,s)<st?Bt.anyOrder:o.length>=Jc&&i.joined.startsWith(
o)?Bt.joined:1/0}function _p({words:t,sounds:e},n){let o=n.split(" ").map(r=>{let s=So(r),i=s.length>=Xc;return ds(e,(a,c)=>a===
s?0:(i?a.startsWith(s):t[c].startsWith(r))?1:st)});return r=>{let s=us(r,o);return s<st?Bt.sound+s/st/4:1/0}}function Hp({
words:t,sounds:e},n){let o=n.split(" "),r=o.map(a=>{let c=So(a),f=as(c);return ds(e,(m,p)=>{if(c.length<Xc)return t[p].startsWith(
a)?0:st;let g=cs(c,m,f),w=Math.min(4,Math.abs(m.length-c.length));return g>f?st:9*g+w+(m[0]===c[0]?0:4)})}),s=o.join(""),
i=as(s);return a=>{let c=us(a,r);if(c<st)return Bt.fault+c/st;if(!(a.joined[0]===s[0]&&(a.words.length>1||o.length>1)))return 1/0;
let m=cs(s,a.joined,i);return m<=i?Bt.fault+(9*m+4)/st:1/0}}function ds(t,e){let n=new Uint8Array(t.length);for(let o=0;o<
t.length;o+=1)n[o]=e(t[o],o);return n}function us({words:t},e){if(e.length>t.length)return st;let[n,o]=[0,0];for(let r of e){
let s=-1;for(let i=0;i<t.length;i+=1)r[t[i]]===st||o>>i&1||(s<0||r[t[i]]<r[t[s]])&&(s=i);if(s<0)return st;n+=r[t[s]],o|=
1<<s}return Math.min(n,st-1)}var tl=8,el;function jp(){return el??=Qc(u.nodes,u.others),el}function Wp(t,e){if(e)return x().nodes[t]?"":"hidden by th\
e filters";let{type:n,documents:o}=u.others[t];return`${u.types[n].name} in ${v(o,"article")}, in the files, not drawn`}
function qp([t]){return t?`⁨${u.others[t.node].label}⁩ is in the files, but not drawn.`:u.unlisted?`No name or alias\
 in this page matches. The files have ${v(u.unlisted,"name")} more.`:"No name or alias matches."}var Ie=class{suggested=[];active=-1;constructor(e,n,o,r,s){
this.field=e,this.list=n,this.none=o,this.chosen=r,this.otherChosen=s,e.addEventListener("input",()=>this.suggest()),e.addEventListener(
"blur",()=>this.close()),e.addEventListener("keydown",i=>this.steer(i))}suggest(){let e=this.field.value,n=e.trim()?Zc(jp(),
e,this.otherChosen?tl:void 0):[];this.suggested=n.filter(({drawn:r})=>r||this.otherChosen).slice(0,tl),this.activate(-1),
this.list.replaceChildren(...this.suggested.map((r,s)=>this.item(r,s)));let o=e.trim()!==""&&!this.suggested.length;this.
none.hidden=!o,this.none.textContent=o?qp(n):"",this.open(this.suggested.length>0)}item({node:e,drawn:n,name:o,isLabel:r,
similar:s},i){let{label:a,type:c,mentions:f}=n?u.nodes[e]:u.others[e],m=r?null:l("small",{},"alias ",k(o)),p=s?l("small",
{text:"similar spelling"}):null,g=Wp(e,n),w=l("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},J(u.
types[c]),l("span",{class:"found"},k(a),m,p,g&&l("small",{text:g})),l("span",{class:"ranked-number",text:v(f,"mention")}));
return w.addEventListener("pointerdown",E=>E.preventDefault()),w.addEventListener("click",()=>this.choose(i)),w}open(e){
this.list.hidden=!e,this.field.setAttribute("aria-expanded",String(e)),e||this.activate(-1)}close(){this.open(!1),this.none.
hidden=!0}activate(e){let n=[...this.list.children];n[this.active]?.setAttribute("aria-selected","false"),this.active=e,
n[e]?.setAttribute("aria-selected","true"),n[e]?.scrollIntoView({block:"nearest"}),n[e]?this.field.setAttribute("aria-ac\
tivedescendant",n[e].id):this.field.removeAttribute("aria-activedescendant")}choose(e){let n=this.suggested[e];n&&(this.
open(!1),n.drawn?this.chosen(n.node):this.otherChosen?.(n.node))}steer(e){let n=this.suggested.length-1,o={ArrowDown:()=>this.
activate(this.active<n?this.active+1:0),ArrowUp:()=>this.activate(this.active>0?this.active-1:n),Enter:()=>this.choose(Math.
max(this.active,0)),Escape:()=>{this.field.value="",this.suggest()}},r=e.key==="Escape"?this.field.value!=="":!this.list.
hidden;!o[e.key]||!r||e.isComposing||(e.preventDefault(),o[e.key]())}};function fs(t){y({...t,path:d.path&&{...d.path,number:0}})}function nl(t){return l("button",{type:"button",class:"avoid",
text:"Not through this","aria-label":`Not through this: ${u.nodes[t].label}`,onclick:()=>{fs({avoided:[...d.avoided,t]}),
h("path-avoid").querySelector("button")?.focus()}})}function ol(){return d.avoided.length>0||d.avoidedTypes.length>0}function rl(){
let t=h("path-avoid");t.hidden=!d.path;let e=document.activeElement instanceof HTMLElement&&t.contains(document.activeElement),
n=e?document.activeElement.dataset.key:void 0,o=u.types.map((s,i)=>u.nodes.some(a=>a.type===i));t.replaceChildren(l("spa\
n",{id:"path-avoid-label",text:"Not through"}),...u.types.flatMap((s,i)=>o[i]?Gp(i):[]),...d.avoided.map(Up));let r=[...t.
querySelectorAll("button")];e&&(r.find(s=>s.dataset.key===n)??r[0])?.focus()}function Gp(t){let e=d.avoidedTypes.includes(
t),n=d.avoidedTypes.filter(o=>o!==t);return l("button",{type:"button",class:"depth",text:u.types[t].plural,"aria-pressed":String(
e),"data-key":`type-${t}`,onclick:()=>fs({avoidedTypes:e?n:[...n,t].sort((o,r)=>o-r)})})}function Up(t){let{label:e,short:n}=u.
nodes[t];return l("button",{type:"button",class:"chip","aria-label":`Let paths pass ${e} again`,"data-key":`node-${t}`,onclick:()=>fs(
{avoided:d.avoided.filter(o=>o!==t)})},k(n,"span"),l("span",{"aria-hidden":"true",text:"×"}))}var Oe=60;function sl(){let t=et();if(!t||d.view!=="drawing")return;let e=t.nodes.map(w=>u.nodes[w]),{clientWidth:n,clientHeight:o}=h(
"network"),[r,s]=[n-2*Oe,o-Ye()-2*Oe];if(e.map(w=>M.canvasToDOM(w)).every(({x:w,y:E})=>w>Oe&&E>Oe&&w<Oe+r&&E<Oe+s))return;
let[a,c]=[e.map(w=>w.x),e.map(w=>w.y)],[f,m,p,g]=[Math.min(...a),Math.max(...a),Math.min(...c),Math.max(...c)];Kn(),ht({
position:{x:(f+m)/2,y:(p+g)/2},scale:Math.min(M.getScale(),r/(m-f),s/(g-p)),offset:{x:0,y:-Ye()/2},animated:!0})}function il({a:t,b:e},n){let o=Ut();if(n)return`Path ${o.indexOf(n)+1} of ${o.length}: ${v(n.edges.length,"edge")}`;if(t===
e)return"Choose two different nodes.";let r=[t,e].filter(s=>!x().nodes[s]).map(ms);return r.length?`The filters hide ${r.
join(" and ")}.`:ol()&&Vp(t,e)?"Every path passes what is chosen under “Not through”.":`No path joins the two: ${[t,
e].map(Yp).join(", ")}.${zp()}`}function zp(){return _t(d.rank)?"":` Only edges whose ${ft(u,d.rank)} is above 0 are pas\
sed: ranked by sentences, all are.`}function Vp(t,e){return $n(We(),t)[e]<1/0}function Yp(t){let e=$n(We(),t).filter(n=>n<
1/0).length;return e===1?`${ms(t)} has no edge${Te()?" that passes the filters":""}`:`${ms(t)} is in a part of ${b(e)} n\
odes`}function ms(t){return`⁨${u.nodes[t].short}⁩`}function al(){let t=ft(u,d.rank);return`The strongest path first:\
 ${`an edge is as long as 1 ÷ its ${_t(d.rank)?t.toLowerCase():t}, and longer where it passes a node with many neighbou\
rs`}. ${d.problem}`.trimEnd()}function cl({nodes:t,edges:e},n){let o=n>0&&n<e.length,r=l("li",{},Qe(t[n]),o&&nl(t[n]));return n<
e.length&&r.append(Kp(u.edges[e[n]])),r}function Kp(t){let{weights:e,documents:n}=x(),{index:o}=t,r=_t(d.rank)?"":` · ${ft(
u,d.rank)} ${_e(V()[o],d.rank)}`,s=`${v(e[o],"sentence")}, ${v(n[o],"article")}${r}`,i=l("div",{class:"hop-sentence"});return xo(
i,t),l("div",{class:"hop"},l("button",{type:"button",class:"hop-edge",text:s,...Ot(z(o)),onclick:()=>C(z(o))}),i)}var ko={a:null,b:null},Eo={a:ll("a"),b:ll("b")};function fl(t){ae("a",t),ae("b",null),y({path:null,open:!0}),h("path-for\
m",HTMLDetailsElement).open=!0,Eo.b.focus()}function ae(t,e){ko[t]=e,Eo[t].value=e===null?"":u.nodes[e].label}function Jp(){
let{a:t,b:e}=ko;t!==null&&e!==null?y({path:{a:t,b:e,number:0},selected:null,other:null,hovered:null}):Eo[t===null?"a":"b"].
focus()}function ll(t){let e=`path-${t}`;return l("input",{id:e,type:"text",role:"combobox","aria-expanded":"false","ari\
a-controls":`${e}-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",
placeholder:"Name or alias"})}function dl(t,e){let n=Eo[t],o=l("ul",{id:`${n.id}-names`,class:"suggestions",role:"listbo\
x","aria-label":e,hidden:!0}),r=l("p",{class:"no-match",role:"status",hidden:!0});return new Ie(n,o,r,s=>{ae(t,s),Jp()}),
n.addEventListener("blur",()=>ae(t,ko[t])),n.addEventListener("focus",()=>n.select()),l("div",{class:"end-field"},l("lab\
el",{for:n.id,text:e}),n,o,r)}function Xp(){let{path:t}=d;t&&(ae("a",t.a),ae("b",t.b),h("path-form",HTMLDetailsElement).
open=!0),rl();let[e,n]=[Ut(),et()];h("path-turn").hidden=e.length<2,h("path-status").textContent=t?il(t,n):"",h("path-re\
set").hidden=!t||n!==null||!Te(),h("path-nodes").replaceChildren(...n?n.nodes.map((o,r)=>cl(n,r)):[]),h("path-hint").hidden=
!n,h("path-hint").textContent=n?al():""}function ul(t){let[e,n]=[Ut(),et()];if(!n||!d.path)return;let o=(e.indexOf(n)+t+
e.length)%e.length;y({path:{...d.path,number:o}})}function ml(){let t=l("details",{id:"path-form"},l("summary",{text:"Fi\
nd paths between two nodes"}),l("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},dl("a","From"),dl(
"b","To")),l("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-label",hidden:!0}),l("div",
{class:"path-head"},l("p",{id:"path-status",role:"status"}),l("div",{id:"path-turn",class:"turns",role:"group","aria-lab\
el":"Paths"},ut("back","Previous path",()=>ul(-1)),ut("forward","Next path",()=>ul(1)))),l("div",{id:"path-reset"},Ae()),
l("ol",{id:"path-nodes",class:"path-nodes"}),l("p",{id:"path-hint",class:"hint"}));h("paths").replaceChildren(t),h("path\
s").hidden=!u.edges.length,t.addEventListener("toggle",()=>{t.open?ko.a===null&&d.selected?.kind==="node"&&ae("a",d.selected.
index):y({path:null})}),S(()=>[d.path,d.avoided,d.avoidedTypes,x(),d.rank,d.problem],Xp),S(()=>[et(),d.view],sl)}var Qp=[1,2,3];function pl(t){if(!t.edges.length)return null;let{focus:e}=d,n=e&&e.node===t.index?e.depth:0,o=(s,i,a)=>l(
"button",{type:"button",class:s?"depth":"depth off",text:i,"aria-label":a,"aria-pressed":String(n===s),"data-key":`depth\
-${s}`,onclick:()=>y({focus:s?{...e,node:t.index,depth:s}:null})}),r=n?l("button",{type:"button",class:"depth",text:"Rin\
gs","aria-pressed":String(!!e?.rings),"data-key":"rings",onclick:()=>y({focus:{node:t.index,depth:n,...!e?.rings&&{rings:!0}}})}):
null;return l("div",{class:"actions"},l("div",{class:"depths",role:"group","aria-label":"Nodes within"},l("span",{text:"\
Nodes within:"}),...Qp.map(s=>o(s,String(s),v(s,"step"))),l("span",{class:"unit","aria-hidden":"true",text:"steps"}),o(0,
"any distance","Any distance"),r),l("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>fl(t.index)}))}var Zp=3;function hl(t){let e=u.communities[t.community].members;if(e.length<2)return null;let n=e.slice(0,Zp),o=l("span",
{});n.forEach((s,i)=>{o.append(i===0?"":i===n.length-1&&n.length===e.length?" and ":", "),o.append(s===t.index?k(u.nodes[s].
label,"strong"):Qn(s))});let r=e.length-n.length;return l("p",{class:"community"},pn(Ue(t.community)),"Community of ",o,
r?` and ${v(r,"other")}`:"",".")}var th=12;function gl(t){let{weights:e}=x(),n=V(),{edges:o}=zt(R(t.index)),r=d.neighbours?o:o.slice(0,th),s=o.length?Math.
max(n[o[0]],0):0,i=r.map(c=>Zn(xt(u.edges[c],t.index),s&&n[c]/s,e[c],c)),a=r.length<o.length&&l("button",{type:"button",
class:"more",text:`Show all ${b(o.length)}`,onclick:()=>y({neighbours:!0})});return[l("h3",{text:v(o.length,"neighbour")}),
r.length>0&&d.rank!=="weight"&&l("p",{class:"hint",text:`${eh()}; beside it sentences.`}),l("ul",{class:"ranked"},...i),
a,nh(t,o.length)]}function eh(){return`By ${ft(u,d.rank)}: ${ge(u,d.rank)}`}function nh(t,e){let n=t.edges.length-e,o=t.
degree-t.edges.length,r=[];return n&&r.push(`${b(n)} more behind the filters`),o&&r.push(`${b(o)} more in the GraphML fi\
le`),r.length?l("p",{class:"hint unshown",text:`${r.join(", ")}.`}):null}function wl(t){let e=u.nodes.length<u.about.nodes?"in this page":`of ${b(u.nodes.length)}`,n=(r,s)=>r>0?`${ii(1+s.filter(
i=>i>r).length)} ${e}`:"none",o=u.nodeMeasures.filter(({rank:r})=>r).map(({label:r,meaning:s,whole:i,values:a})=>{let c=a[t.
index];return l("tr",{},l("th",{scope:"row",text:r}),l("td",{text:i?b(c):n(c,a)}),l("td",{text:`${s}.`}))});return l("ta\
ble",{class:"structure","aria-label":"Place in the graph"},l("tbody",{},...o))}var ps=4;function yl(t){let e=u.types[t.type],{mentions:n,named:o,articles:r}=x(),s=n[t.index];return[$e(J(e),e.name),l(
"h2",{tabindex:"-1"},k(t.label)),oh(t),rh(t),...sh(t),ah(t),fo(R(t.index)),mo(R(t.index),["Mentions",s],r[t.index]),pl(t),
l("div",{class:"sentences",id:"sentences"}),...gl(t),hl(t),ch(t),po("measures","Counts and measures",[ih(s,o[t.index]),vo(
In(R(t.index)),"mention"),wl(t)])]}function oh({roles:t,official:e}){if(!t.length&&!e)return null;let n=l("p",{class:"ro\
les"});return e&&n.append(l("span",{class:"badge",text:"official"})," "),n.append(k(t.join(" · "))),n}function rh({roles:t,
official:e}){if(!e)return null;let o=`Counts as an official: ${t.length>1?"one of these offices is":t.length?"this offic\
e is":"the articles give"} ${t.length?"one":"an office"} of a state, a court, an army or the like.`;return l("p",{class:"\
hint",text:o})}function sh({observer:t,via:e}){return[t&&l("p",{class:"standing",text:"Observer: only reports what other\
s do."}),e==="discovered"&&l("p",{class:"standing",text:"Discovered topic: found in these articles, on no list of topics\
."})]}function ih(t,e){if(e===t)return null;let n=`${b(e)} by name, ${b(t-e)} by a pronoun or a description.`;return l("\
p",{class:"hint",text:n})}function ah({listed_id:t}){if(!t)return null;let e=l("p",{class:"standing listed"},"In your li\
st: ");return t.split("; ").forEach((n,o)=>{let r=zs(n),s={href:r,target:"_blank",rel:"noopener noreferrer"};e.append(o?
", ":"",r?l("a",s,k(n)):k(n))}),e}function ch(t){if(!t.forms.length)return null;let e=t.forms.map(({text:r,mentions:s,reason:i})=>l(
"tr",{},l("td",{},k(r)),l("td",{text:b(s)}),l("td",{text:i}))),n=l("span",{class:"forms"});t.forms.slice(0,ps).forEach(({
text:r},s)=>{n.append(s?", ":"",k(r))}),t.forms.length>ps&&n.append(` and ${t.forms.length-ps} more`);let o=["Name","Men\
tions","Rule"].map(r=>l("th",{scope:"col",text:r}));return l("details",{class:"aliases","data-key":"aliases"},l("summary",
{},"Also named ",n),l("table",{},l("thead",{},l("tr",{},...o)),l("tbody",{},...e)))}var lh=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function xl({nodes:t,others:e},n){let{id:o,label:r}=e[n];return[...t,...e].
filter(i=>i.label===r).length===1&&lh.test(r)?`graphkit evidence "${r}"`:`graphkit evidence ${o}`}function bl(t){let{label:e,type:n,mentions:o,documents:r,aliases:s}=u.others[t],{name:i}=u.types[n],a=l("p",{class:"stan\
ding"},"Also named ");return s.forEach((c,f)=>{a.append(f?", ":"",k(c))}),[$e(J(u.types[n]),i),l("h2",{tabindex:"-1"},k(
e)),l("p",{class:"standing",text:`In the files, not drawn: the page draws ${v(u.nodes.length,"node")}.`}),Xr([["Mentions",
b(o)],["Articles",b(r)]]),s.length>0&&a,l("p",{class:"hint",text:"In the folder of the build, this command shows the sen\
tences:"}),l("p",{class:"command"},l("code",{text:xl(u,t),dir:"auto"}))]}function vl({nodes:t,edges:e},n){let o=a=>t[a].edges.map(c=>xt(e[c],a)),[r]=n;if(r===void 0)return[];let s=new Set(o(r)),
i=n.find(a=>a!==r&&!s.has(a)&&o(a).some(c=>s.has(c)));return i===void 0?[r]:[r,i]}var Sl="graphkit: hints closed",dh=["Choose a node or an edge to read its sentences.","Press / to search all names.","Sc\
roll to zoom, and drag to move the drawing."],uh=new Set(["be","have","do"]),[fh,,,mh]=[0,1,2,3];function kl(){let{edges:t,
weights:e,documents:n}=x(),o=(f,m)=>t[m.index]&&e[m.index]>(f?e[f.index]:0)?m:f,r=u.edges.reduce(o,null);if(!r||d.problem)
return[];let s=l("div",{class:"sentences best"});j()&&xo(s,r);let i=z(r.index),a=l("button",{type:"button",class:"inline\
-name",...Ot(i),onclick:()=>C(i)},k(u.nodes[r.a].label)," – ",k(u.nodes[r.b].label)),c=`${v(e[r.index],"sentence")} in\
 ${v(n[r.index],"article")}`;return[l("h3",{text:"Strongest edge"}),l("p",{class:"strongest"},a,` · ${c}`),s]}function El(){
let{nodeIndices:t}=x(),[e,n]=vl(u,t.filter(i=>u.nodes[i].type===fh)),o=t.find(i=>u.nodes[i].type===mh),r=kn(u).find(i=>!uh.
has(i.verb)),s=[e!==void 0&&To(`What do the articles say of ${Mo(e)}?`,()=>C(R(e))),n!==void 0&&To(`How is ${Mo(e)} conn\
ected with ${Mo(n)}?`,()=>y({path:{a:e,b:n,number:0},open:!0})),o!==void 0&&To(`Who is named with “${Mo(o)}”?`,()=>C(
R(o))),r&&To(`Which edges say “${r.verb}”?`,()=>y({verb:r.verb}))].filter(Boolean);return s.length?[l("h3",{text:"Wh\
at you can ask"}),l("ul",{class:"questions"},...s)]:[]}function Mo(t){return u.nodes[t].short}function To(t,e){return l(
"li",{},l("button",{type:"button",class:"question",text:t,onclick:e}))}function Ml(){return ph()?null:l("div",{class:"hi\
nts",role:"note","aria-label":"Hints"},l("ul",{},...dh.map(t=>l("li",{text:t}))),it("Close the hints",hh))}var hs=!1;function ph(){
try{return hs||window.localStorage.getItem(Sl)!==null}catch{return hs}}function hh({currentTarget:t}){hs=!0;try{window.localStorage.
setItem(Sl,"yes")}catch{}t instanceof HTMLElement&&t.parentElement?.remove(),h("details").focus({preventScroll:!0})}var gh=15;function Tl(){let{nodeIndices:t}=x();if(!t.length)return[l("p",{class:"empty",text:yh()}),Te()&&Ae()];let e=Bi(),
n=[...t].sort((r,s)=>e[s]-e[r]||r-s).slice(0,gh),o=e[n[0]]||1;return[l("h2",{text:"Overview"}),Ml(),...kl(),...El(),l("h\
3",{text:"Strongest nodes"}),l("p",{class:"hint",text:wh()}),l("ul",{class:"ranked"},...n.map(r=>Zn(r,e[r]/o,e[r]))),u.about.
window&&l("p",{class:"made",text:`An edge joins two nodes ${u.about.window}.`})]}function wh(){let t=x().narrowed?" in t\
he articles shown":"";return d.rank==="weight"?`By the sentences they share with others${t}.`:d.rank==="documents"?`By t\
he articles they share with others${t}.`:`By the ${ft(u,d.rank)} of their edges, added up.`}function yh(){return u.nodes.
length?"The filters leave nothing to show.":u.about.articles?"The articles name no person, organisation, place or topic \
that graphkit finds.":"There are no articles in this graph."}var Al=null,$l=null;function xh(){let t=h("details"),{selected:e,other:n}=d,o=Pt(e,Al)&&n===$l,r=document.activeElement,
s=t.contains(r)||r===h("search"),i=r instanceof HTMLElement&&t.contains(r)?r.dataset.key:void 0,a=[...t.querySelectorAll(
"details")].filter(f=>f.open).map(f=>f.dataset.key),{scrollTop:c}=h("sheet");if(t.replaceChildren(...K(Sh(e))),[Al,$l]=[
e,n],!o)return(e||n!==null)&&s&&L(t,"h2")?.focus({preventScroll:!0}),vh();for(let f of t.querySelectorAll("details"))f.open=
a.includes(f.dataset.key);h("sheet").scrollTop=c,!(!s||r===h("search"))&&(bh(t,i)??L(t,"h2"))?.focus({preventScroll:!0})}
function bh(t,e){return[...t.querySelectorAll("[data-key]")].find(o=>o.dataset.key===e)??null}function vh(){let[t,e]=[h(
"sheet"),h("details")];t.scrollTop=0;let n=e.getBoundingClientRect().top-t.getBoundingClientRect().top;(d.selected||d.other!==
null)&&n>.4*t.clientHeight&&(t.scrollTop=n)}function Sh(t){return d.other!==null?bl(d.other):t?t.kind==="node"?yl(u.nodes[t.
index]):Kc(u.edges[t.index]):Tl()}function kh(){let{selected:t,other:e,open:n}=d;h("panel").classList.toggle("open",n),h(
"panel").classList.toggle("reading",t!==null||e!==null),h("handle").setAttribute("aria-expanded",String(n)),h("handle-te\
xt").textContent=Eh()}function Eh(){let{selected:t,other:e}=d;return d.step!==null?`Story: step ${d.step+1} of ${d.story.
steps.length}`:e!==null?u.others[e].label:t?tt(u,t).map(n=>u.nodes[n].label).join(" – "):"Filters and nodes"}function Nl(){
let t=()=>[d.selected,d.other,d.neighbours,d.focus,x(),d.problem,!d.selected&&j()];S(()=>[d.selected,d.other,d.open,d.step,
d.story],kh),S(t,xh),S(()=>[...t(),d.sentences],()=>{let e=document.getElementById("sentences");e&&Gc(e)}),h("handle").addEventListener(
"click",()=>y({open:!d.open})),document.addEventListener("keydown",e=>{e.key!=="Escape"||e.defaultPrevented||(d.selected||
d.other!==null?Jr():y({open:!1}))})}async function Mh(){let t=h("reader",HTMLDialogElement),{reader:e}=d;if(e===null)return t.close();let n=await X();if(!n||
d.reader!==e)return;t.replaceChildren(...K(Th(n,e))),t.open||t.showModal(),t.scrollTop=0;let o=L(t,".quoted");(o??h("rea\
der-title")).focus(),o?.scrollIntoView({block:"center"})}function Th(t,e){let n=Ti(t,e),o=n.find(m=>be(t,m)),{title:r,id:s}=u.
articles[e],i=n.filter(m=>m!==o),a=it("Close the article",()=>y({reader:null})),c=o===void 0?k(r||s):Il(t,o),f=v(n.length,
"sentence");return[l("div",{class:"help-head"},l("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},c),a),ln(u.articles[e]),
l("p",{class:"hint",text:`${f} that name${n.length===1?"s":""} nodes of this page; “…” stands for those between that nam\
e none.`}),l("div",{class:"passages"},...Ah(t,i,o))]}function Ah(t,e,n){let o=n===void 0?-1:t.sentences[n].number;return e.
flatMap(r=>{let s=t.sentences[r].number-o>1;o=t.sentences[r].number;let i=r===d.passage&&{class:"quoted",tabindex:-1},a=l(
"p",{dir:"auto",...i},Il(t,r)),c=t.locations.get(r);return c&&a.append(l("small",{class:"place"}," · ",k(c))),s?[l("p",
{class:"gap",text:"…"}),a]:[a]})}function Il(t,e){let{text:n,marks:o}=t.sentences[e],r=d.selected?tt(u,d.selected):[],
s=document.createDocumentFragment(),i=0;for(let a of Nn(o,c=>r.includes(c))){let[c,f,m]=a,p=$h(m,n.slice(c,f),r.includes(
m));t.referring.get(e)?.has(o.indexOf(a))&&p.setAttribute("title",u.nodes[m].label),s.append(n.slice(i,c),p),i=f}return s.
append(n.slice(i)),s}function $h(t,e,n){let o=l("button",{type:"button",class:"read-name",onclick:()=>Nh(t)},n?l("mark",
{text:e}):e);return o.style.setProperty("--type",u.types[u.nodes[t].type].colour),o}function Nh(t){y({reader:null}),C(R(
t))}function Ol(){let t=h("reader",HTMLDialogElement);t.addEventListener("close",()=>y({reader:null})),t.addEventListener(
"click",e=>{e.target===t&&y({reader:null})}),t.addEventListener("keydown",e=>e.stopPropagation()),S(()=>[d.reader,d.passage],
Mh)}var Mt=Ll()??{at:0,last:0};function Ll(){let{at:t,last:e}=window.history.state??{};return Number.isInteger(t)&&Number.isInteger(
e)&&t>=0?{at:t,last:Math.max(t,e)}:null}function Ao(t,e){let n=t==="pushState"?{at:Mt.at+1,last:Mt.at+1}:Mt;try{window.history[t](
n,"",e),Mt=n}catch{}}function Cl(){let t=Ll();Mt=t?{at:t.at,last:Math.max(t.at,Mt.last)}:{at:Mt.at+1,last:Mt.at+1},Ao("r\
eplaceState",window.location.href)}function Bl(t){let{canGoBack:e,canGoForward:n}=window.navigation??{};return t==="back"?
Mt.at>0&&e!==!1:Mt.at<Mt.last&&n!==!1}function Rl(){Ao("replaceState",window.location.href)}var Dl=5,dn=[];function Ih(){let{selected:t}=d;t?.kind!=="node"||t.index===dn[0]||(dn=[t.index,...dn.filter(e=>e!==t.index)].
slice(0,Dl+1))}function Oh(){Ih();let{selected:t}=d,e=dn.filter(n=>t?.kind!=="node"||n!==t.index).slice(0,Dl);h("trail").
hidden=!dn.length,h("visited").hidden=!e.length,h("visited").replaceChildren(...e.map(n=>l("li",{},Qn(n))))}function $o(){
for(let t of["back","forward"])h(t,HTMLButtonElement).disabled=!Bl(t)}function Pl(){let[t,e]=[ut("back","Back",()=>window.
history.back()),ut("forward","Forward",()=>window.history.forward())];[t.id,e.id]=["back","forward"],h("trail").replaceChildren(
t,e,l("ol",{id:"visited",class:"visited","aria-label":"Visited"})),S(()=>[d.selected],Oh)}function gs(t){let e=et(),n=e?e.nodes:d.selected?zt(d.selected).nodes:x().nodeIndices;oe(),Vt(Q().places),Ma(n,t)}function Fl(){
let t=e=>{d.step!==null&&!d.editing&&d.view==="drawing"&&gs(e)};t(!1),S(()=>[d.step,d.editing,x().waiting],()=>t(!0))}var ws="Not among the sentences of this page any more.",_l=l("p",{class:"story-count",role:"status"}),Hl=ut("back","Prev\
ious step",()=>ys(-1)),jl=ut("forward","Next step",()=>ys(1)),Wl=l("div",{class:"story-body"}),No=l("div",{class:"story-\
card",id:"story-card",role:"group","aria-label":"Story",tabindex:0,onkeydown:Ch},l("div",{class:"story-head"},Hl,_l,jl,it(
"Leave the story",Lh)),Wl),Io=l("button",{type:"button",class:"more story-open",onclick:()=>Oo()});function Oo(){Et(Math.
min(d.left,d.story.steps.length-1)),y({editing:!1}),window.setTimeout(()=>No.focus({preventScroll:!0}))}function Lh(){cn(),
window.setTimeout(()=>Io.focus())}function ys(t){d.step!==null&&Et(d.step+t)}function Ch(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key];!e||!Tt(t)||ue(t.target)||(t.preventDefault(),ys(e))}function Bh(){let{step:t,story:e,editing:n}=d,o=Ct();No.hidden=
!o||n,Io.hidden=!!o||n||!e.steps.length,h("panel").classList.toggle("telling",!No.hidden),h("panel").classList.toggle("p\
athing",d.path!==null);let r=v(e.steps.length,"step");if(Io.replaceChildren(d.left?"Back to the story":"Read the story",
` (${r})`),!o||t===null||n)return;o.quotations.length&&X(),_l.textContent=`Step ${t+1} of ${e.steps.length}`,Hl.setAttribute(
"aria-disabled",String(t===0)),jl.setAttribute("aria-disabled",String(t===e.steps.length-1));let s=Lt()!==d.told,i={type:"\
button",class:"more",text:"Show this step again",onclick:()=>Et(t)},a={type:"button",class:"quiet",text:"Edit",onclick:()=>y(
{editing:!0})};Wl.replaceChildren(...K([e.title&&l("p",{class:"story-title"},k(e.title)),...xs(o),o.quotations.length>0&&
l("ul",{class:"story-quotes"},...o.quotations.map(c=>vs(c))),s&&l("button",i),!bt&&l("button",a)]))}function xs(t){let e=Nc(
u,t);return[t.title&&l("h2",{dir:"auto",text:t.title}),t.text&&l("p",{class:"story-text",dir:"auto",text:t.text}),e.length>
0&&l("p",{class:"missing"},"Not in this graph any more: ",...e.flatMap((n,o)=>[o?", ":"",k(n)]))]}function bs(t){let e=j(),
n=e&&rn(e,t),o=e&&n!==null?e.articles[e.sentences[n].article]:u.articles.find(({id:s})=>s===t.article),r=o?[qt(o),o.source].
filter(Boolean).join(" · "):t.source;return{sentence:n,gone:e!==null&&n===null,source:r}}function vs(t){let{sentence:e,
gone:n,source:o}=bs(t),r=k(t.text,"span");return l("li",{},e===null?l("p",{},r):l("button",{type:"button",class:"quote",
title:"Read this sentence in its article",onclick:()=>y({reader:j()?.sentences[e].article??null,passage:e})},r),l("p",{class:"\
source"},k(o)),n&&l("p",{class:"missing",text:ws}))}function ql(){h("story").append(Io,No),S(()=>[d.story,d.step,d.editing,
d.path,d.told,Lt(),j()],Bh),S(()=>[d.step],()=>{d.step!==null&&(h("sheet").scrollTop=0)})}var{id:Rh="",title:Dh="",date:Ph=""}=u.articles.at(-1)??{},Ss=`graphkit: story of ${JSON.stringify([Rh,Dh,Ph])}`;function Fh(){
try{let{unsaved:t,...e}=JSON.parse(window.localStorage.getItem(Ss)??"{}"),n=Tc(e);n&&(t||!u.story)&&y({story:n,unsaved:!!t})}catch{}}
function _h(){let{story:t,unsaved:e}=d;try{t===u.story||!(e||t.steps.length)?window.localStorage.removeItem(Ss):window.localStorage.
setItem(Ss,JSON.stringify({...t,unsaved:e}))}catch{}}function Gl(){Fh(),S(()=>[d.story,d.unsaved],_h),window.addEventListener(
"beforeunload",t=>{d.unsaved&&t.preventDefault()})}function Lo({nodeMeasures:t}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",mentions:"\
int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"string",official:"\
boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(t.map(({name:e,whole:n})=>[e,n?"int":"double"])),
on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function Co({edgeMeasures:t}){return{weight:"\
int",sentences:"int",documents:"int",...Object.fromEntries(t.map(({name:e})=>[e,"double"])),first_seen:"string",last_seen:"\
string",relations:"string",timeline:"string",named_sentences:"int",mark:"string",note:"string",among_strongest:"boolean"}}
function Hh({nodes:t,types:e,nodeMeasures:n},{mentions:o,named:r,articles:s},i){let a=t[i];return{id:a.id,label:a.label,
type:e[a.type].name,via:a.via,listed_id:a.listed_id,observer:a.observer,mentions:o[i],named_mentions:r[i],documents:s[i],
first_seen:a.first,last_seen:a.last,timeline:Ul(a.timeline),roles:a.roles.join("; "),official:a.official,aliases:a.forms.
map(({text:c})=>c).join("; "),mark:a.mark,note:a.note,...Object.fromEntries(n.map(({name:c,whole:f,values:m})=>[c,f?m[i]:
Fe(m[i])])),on_page:!0}}function jh(t,{weights:e,namedWeights:n,documents:o},r){let{nodes:s,edges:i,edgeMeasures:a}=t,c=i[r],
[f,m]=[s[c.a].id,s[c.b].id].sort();return{source:f,target:m,weight:e[r],sentences:e[r],named_sentences:n[r],documents:o[r],
...Object.fromEntries(a.map(({name:p,values:g})=>[p,Fe(g[r])])),first_seen:c.first,last_seen:c.last,relations:oi(t,c),timeline:Ul(
c.timeline),mark:c.mark,note:c.note,among_strongest:c.among_strongest}}function Ul(t){return t.map(([e,n])=>`${e}: ${n}`).
join("; ")}function Bo(t,e){return e.nodeIndices.map(o=>Hh(t,e,o)).sort((o,r)=>o.id<r.id?-1:1)}function Ro(t,e){return t.
edges.flatMap(({index:o})=>e.edges[o]?[jh(t,e,o)]:[]).sort((o,r)=>o.source<r.source||o.source===r.source&&o.target<r.target?
-1:1)}var zl=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via","listed_\
id","observer"];function Wh(t,e){if(typeof t=="boolean")return t?"True":"False";let n=String(t);return e&&/^'*[=+\-@\t\r\n＝＋－＠]/.
test(n)&&(n=`'${n}`),/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}function Vl(t,e,n){let o=t.map(s=>(n[s]??"string")===
"string"),r=e.map(s=>t.map((i,a)=>Wh(s[i],o[a])).join(","));return[t.join(","),...r,""].join(`\r
`)}function Yl(t,e){let n=t.nodeMeasures.map(({name:o})=>o).filter(o=>!zl.includes(o));return Vl([...zl,...n,"timeline",
"named_mentions","mark","note"],Bo(t,e),Lo(t))}function Kl(t,e){let n=Co(t),o=["source","target",...Object.keys(n).filter(
r=>r!=="among_strongest")];return Vl(o,Ro(t,e),n)}var qh=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`,Gh={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Do(t){return String(t).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,e=>Gh[e]).replace(/[\r\n\t\x85\u2028]/g,e=>`&#${e.charCodeAt(0)};`)}function Xl(t,e,n){let o=Uh(
t),r=Vh(t,e,n),s=Bo(t,e).map(i=>({...i,...r.get(String(i.id))}));return[qh,...[...o.node,...o.edge].map(zh),`<graph edge\
default="undirected">
`,...s.map(i=>`<node id="${Do(i.id)}">${Jl(i,o.node)}</node>
`),...Ro(t,e).map(i=>`<edge source="${Do(i.source)}" target="${Do(i.target)}">${Jl(i,o.edge)}</edge>
`),`</graph>
</graphml>
`].join("")}function Uh(t){let e=Lo(t);return{node:Object.entries(e).map(([n,o])=>({id:n,kind:"node",name:n,type:o})),edge:Object.
entries(Co(t)).map(([n,o])=>({id:n in e?`edge_${n}`:n,kind:"edge",name:n,type:o}))}}function zh({id:t,kind:e,name:n,type:o}){
return`<key id="${t}" for="${e}" attr.name="${n}" attr.type="${o}"/>
`}function Jl(t,e){return e.map(({id:n,name:o})=>`<data key="${n}">${Do(t[o])}</data>`).join("")}function Vh({nodes:t,types:e},{
nodeIndices:n},o){let r=n.map(w=>o.nodes[w]);if(!r.length)return new Map;let s={x:he(r.map(({x:w})=>w)),y:he(r.map(({y:w})=>w))},
i=r.map(({size:w})=>w),[a,c]=[Math.min(...i),Math.max(...i)],f=Math.max(...r.flatMap(({x:w,y:E})=>[Math.abs(w-s.x),Math.
abs(E-s.y)])),m=c>a?100:4,p=m/c;f*p>5e3&&(p=5e3/f,m=Math.max(c*p,4));let g=w=>Fe(Math.round(w*1e3)/1e3+0);return new Map(
r.map(({id:w,x:E,y:T,size:$})=>{let A=c>a?($-a)/(c-a):0,{colour:lt}=e[t[w].type],[dt,U,Xd]=[1,3,5].map(Ds=>parseInt(lt.slice(
Ds,Ds+2),16));return[t[w].id,{x:g((E-s.x)*p),y:g((s.y-T)*p),size:g(4+(m-4)*A),r:dt,g:U,b:Xd}]}))}function Ql(t,e){let n=URL.createObjectURL(e);l("a",{href:n,download:`${Us(u.about.title)}-${t}`}).click(),window.setTimeout(
()=>URL.revokeObjectURL(n),6e4)}function Le(t,e,n){Ql(t,new Blob([n],{type:e}))}var Zl={"Nodes as a table (CSV)":()=>Le(
"nodes.csv","text/csv",Yl(u,x())),"Edges as a table (CSV)":()=>Le("edges.csv","text/csv",Kl(u,x())),"Graph for Gephi and\
 others (GraphML)":()=>Le("graph.graphml","application/xml",Xl(u,x(),Zo))};function td(){let t=l("input",{type:"text",id:"\
credit",maxlength:300,autocomplete:"off"}),e=l("input",{type:"radio",name:"ground"}),n=l("input",{type:"radio",name:"gro\
und",checked:!0}),o=()=>({ground:e.checked?"dark":"light",credit:t.value}),r=(s,i)=>l("button",{type:"button",class:"sav\
e",text:s,onclick:i});return l("fieldset",{class:"choice picture"},l("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),l("div",{class:"grounds"},l("label",{},n,l("span",{text:"White ground"})),l("label",{},e,l("sp\
an",{text:"Dark ground"}))),l("label",{class:"credit",for:"credit"},l("span",{text:"Credit line"})),t,r("Picture (PNG)",
()=>ac(o()).toBlob(s=>{s&&Ql("drawing.png",s)},"image/png")),r("Picture with text (SVG)",()=>Le("drawing.svg","image/svg\
+xml",ic(lc(o())))))}var Po=ud("story-title",()=>{y({story:{...d.story,title:Po.value},unsaved:!0})}),Fo=ud("step-title",()=>Ne({title:Fo.value})),
Ms=l("textarea",{id:"step-text",rows:4,oninput:()=>Ne({text:Ms.value})}),ed=l("ol",{class:"story-steps","aria-label":"St\
eps"}),nd=l("ul",{class:"story-quotes"}),od=l("legend",{}),rd=l("fieldset",{class:"story-step"},od,Es("Heading",Fo),Es("\
Text",Ms),l("p",{class:"hint",text:"Press “Pin to the story” at a sentence below to quote it here."}),nd,ce("Replace\
 its view by what is shown now",Rc)),sd=l("p",{class:"hint",role:"status"}),[id,ad]=[ce("Undo",Fc),ce("Discard all chang\
es",Pc)],[cd,ld,ks]=[ce("Read it",Oo),ce("Download the story",Yh),ce("Print as a report",()=>window.print())],dd=l("div",
{class:"story-editor"},l("div",{class:"story-head"},l("h2",{text:"Story",tabindex:"-1"}),it("Close the story's steps",cn)),
l("p",{class:"hint",text:"A story is a list of views, each with a caption and quotations. Show what a step is to show, t\
hen add it."}),Es("Title of the story",Po),ed,ce("Add this view",()=>{os(),window.setTimeout(()=>Fo.focus())}),rd,sd,l("\
div",{class:"story-actions"},id,cd,ld,ks,ad));function ud(t,e){return l("input",{type:"text",id:t,dir:"auto",autocomplete:"\
off",oninput:e})}function Es(t,e){return l("div",{class:"story-field"},l("label",{for:e.id,text:t}),e)}function ce(t,e){
return l("button",{type:"button",class:"more",text:t,onclick:e})}function Yh(){Le("story.toml","application/toml",Mc(d.story)),
y({unsaved:!1})}function fd(){if(d.editing||d.step!==null)return cn();if(d.story.steps.length)return Oo();y({editing:!0,
open:!0}),window.setTimeout(()=>Po.focus())}function Kh({title:t},e){let n=t||`Step ${e+1}`;return l("li",{},l("button",
{type:"button",class:"story-name","aria-current":d.step===e?"step":null,onclick:()=>Et(e)},k(n)),ut("back",`Move up: ${n}`,
()=>rs(e,-1)),ut("forward",`Move down: ${n}`,()=>rs(e,1)),it(`Delete: ${n}`,()=>Dc(e)))}function Jh(){if(dd.hidden=!d.editing,
!d.editing)return;let{story:t,step:e,before:n,unsaved:o}=d,r=Ct();for(let[s,i]of[[Po,t.title],[Fo,r?.title??""],[Ms,r?.text??
""]])s.value!==i&&(s.value=i);ed.replaceChildren(...t.steps.map(Kh)),rd.hidden=!r,od.textContent=`Step ${(e??0)+1} of ${t.
steps.length}`,nd.replaceChildren(...(r?.quotations??[]).map((s,i)=>{let a=vs(s),c=r?.quotations.filter((f,m)=>m!==i);return a.
append(l("button",{type:"button",class:"quiet",text:"Remove",onclick:()=>Ne({quotations:c})})),a})),id.hidden=!n;for(let s of[
cd,ld,ks])s.hidden=!t.steps.length;ks.hidden||=!r,ad.hidden=!o,sd.textContent=n?"Removed.":o?"Not saved as a file yet; t\
his browser keeps the draft.":t.steps.length?"Put the file into the page: graphkit export --story FILE":""}function md(){
h("story").append(dd),S(()=>[d.editing,d.story,d.step,d.before,d.unsaved],Jh)}function Xh(t){let{gone:e,source:n}=bs(t);return l("blockquote",{},l("p",{dir:"auto",text:t.text}),l("p",{class:"source"},
k(n)),e&&l("p",{class:"missing",text:ws}))}function Qh(t){Et(t);let e=d.story.steps[t],n=d.view==="drawing";return n&&gs(
!1),l("section",{class:"report-step"},l("p",{class:"story-count",text:`Step ${t+1} of ${d.story.steps.length}`}),...xs(e),
n&&qr(),...e.quotations.map(Xh))}function Zh(){let[t,e]=[{...d},at()],{title:n,steps:o}=d.story,{clientWidth:r,clientHeight:s}=document.
getElementById("network"),i=l("div",{id:"report",class:"report"},...K([l("h1",{dir:"auto",text:n||u.about.title}),n&&l("\
p",{class:"source"},k(u.about.title)),l("p",{class:"source",text:document.getElementById("summary")?.textContent})]),...o.
map((m,p)=>Qh(p)));y(t),Vt(Q().places);let{x:a,y:c,scale:f}=e;return ht({position:{x:(r/2-a)/f,y:(s/2-c)/f},scale:f}),i}
function pd(){window.addEventListener("beforeprint",()=>{d.step!==null&&(document.documentElement.dataset.printing="stor\
y",document.body.append(Zh()))}),window.addEventListener("afterprint",()=>document.getElementById("report")?.remove())}function hd(){Gl(),ql(),md(),Wc(),pd()}function Ts(t,e,{first:n,last:o,width:r}){let s=Math.ceil((o-n+1)/r),i=f=>Math.min(Math.max(Math.floor(f*(o-n+1)/r),0),s-
1),[a,c]=[i(Math.min(t,e)),i(Math.max(t,e))];return[n+a*r,Math.min(n+(c+1)*r-1,o)]}function gd([t,e],{last:n,width:o}){if(e>=
n)return null;let r=Math.min(o,n-e);return[t+r,e+r]}function wd(t,e,n,{first:o,last:r}){let s=c=>Math.min(Math.max(c,o),
r),[i,a]=[s(t),s(e)];return i>a&&n==="from"&&(a=i),i>a&&(i=a),i===o&&a===r?null:[i,a]}var tg=120,le={width:600,height:36},eg=900,yd=4,un=fe(u.articles),D=ng(),Z=null,Ce=0;function ng(){let[t,e]=[un[0]??0,un[un.
length-1]??0],{days:n,counts:o}=un.length?yn(un,tg):{days:1,counts:[]};return{first:t,last:e,width:n,counts:o}}function jo(){
return d.compare?.by==="periods"?d.compare.sides[1]:d.period}function _o(){if(Z)return Ts(Z.from,Z.to,D);let[t,e]=jo()?.
map(Rt)??[D.first,D.last];return[t,e]}function fn(t){let{compare:e}=d;if(e?.by==="periods"){t&&y({compare:{...e,sides:[e.
sides[0],t.map(q)]}});return}let n=!t||t[0]<=D.first&&t[1]>=D.last;y({period:n?null:[q(t[0]),q(t[1])]})}function As(){let[
t,e]=_o(),n=D.last-D.first+1,o=Math.max(...D.counts),r=D.counts.map((i,a)=>{let[c,f]=[D.first+a*D.width,Math.min(D.first+
(a+1)*D.width-1,D.last)],m=le.width*a*D.width/n,p=le.width*(f-c+1)/n,g=i?Math.max(2,(le.height-2)*Math.sqrt(i/o)):0,w=f>=
t&&c<=e;return N("g",{class:w?"in":"out"},N("title",{},`${At(q(c),q(f))}: ${v(i,"article")}`),N("rect",{class:"ground",x:m,
y:0,width:p,height:le.height}),N("rect",{class:"count",x:m+.1*p,y:le.height-g,width:.8*p,height:g}))}),s=h("strip-bars",
SVGElement);s.classList.toggle("narrowed",Z!==null||jo()!==null),s.replaceChildren(...r)}function Ho(){As();let[t,e]=_o().
map(q);h("strip-from",HTMLInputElement).value=t,h("strip-until",HTMLInputElement).value=e,h("strip-all").hidden=!d.period}
function og(t){let e=n=>{let{left:o,width:r}=t.getBoundingClientRect();return(n.clientX-o)/r};t.addEventListener("pointe\
rdown",n=>{n.button===0&&(mn(),t.setPointerCapture(n.pointerId),Z={from:e(n),to:e(n)},As())}),t.addEventListener("pointe\
rmove",n=>{Z&&(Z.to=e(n),As())}),t.addEventListener("pointerup",()=>{if(!Z)return;let n=Math.abs(Z.to-Z.from)*t.getBoundingClientRect().
width,o=Ts(Z.from,n<yd?Z.from:Z.to,D);Z=null;let r=jo()?.map(Rt).join()===o.join();fn(r&&n<yd?null:o),Ho()}),t.addEventListener(
"pointercancel",()=>{Z=null,Ho()})}function xd(t){let e=l("input",{type:"date",id:`strip-${t}`,min:q(D.first),max:q(D.last),
"aria-label":t==="from"?"Articles from":"Articles until"});return e.addEventListener("change",()=>{let[n,o]=["strip-from",
"strip-until"].map(r=>h(r,HTMLInputElement).value);mn(),$t(n)&&$t(o)&&fn(wd(Rt(n),Rt(o),t,D)),Ho()}),e}function rg(){let t=jo()?
_o():null,e=t?t[1]-t[0]:D.width-1;(!t||t[1]>=D.last)&&fn([D.first,Math.min(D.first+e,D.last)]),Ce=window.setInterval(()=>{
let n=gd(_o(),D);n?fn(n):mn()},eg),$s()}function mn(){window.clearInterval(Ce),Ce=0,$s()}function $s(){let t=h("strip-pl\
ay");t.textContent=Ce?"❚❚":"▶",t.setAttribute("aria-label",Ce?"Pause":"Play the articles over time")}function bd(){
let t=h("strip");if(t.hidden=D.first===D.last,t.hidden)return;let e=N("svg",{id:"strip-bars",viewBox:`0 0 ${le.width} ${le.
height}`,preserveAspectRatio:"none","aria-hidden":"true"}),n=()=>Ce?mn():rg();t.replaceChildren(l("button",{type:"button",
id:"strip-play",class:"turn",onclick:n}),e,l("div",{class:"strip-days"},xd("from"),l("span",{"aria-hidden":"true",text:"\
–"}),xd("until"),l("button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{mn(),fn(null)}}))),
og(e),$s(),S(()=>[d.period,d.compare],Ho)}function Ns(t,e,n){let o=O(()=>[],()=>{let r=new Set(Array.from({length:e},(s,i)=>n(i)));return new Map([...r].sort((s,i)=>s===
""?1:i===""||s<i?-1:1).map((s,i)=>[s,i]))});return{title:t,whole:"",hint:"",words:!0,text:n,key:r=>o().get(n(r))??0}}function Wo(t,e,n){
return{title:t,whole:e,hint:"",words:!1,text:n,key:o=>Number(n(o).replaceAll("-",""))}}function Jt(t,e,{whole:n="",hint:o="",
show:r=b}={}){return{title:t,whole:n,hint:o,words:!1,key:e,text:s=>r(e(s))}}function vd(t){return Object.fromEntries(t.map(
({name:e,label:n,meaning:o,values:r,...s})=>{let i="short"in s?s.short:"",a="whole"in s&&s.whole?b:ai,c=i&&`${i} (${n.toLowerCase()}\
)`;return[e,Jt(i||n,f=>r[f],{whole:c,hint:o,show:a})]}))}function sg(t){let{compare:e}=new Intl.Collator("en",{numeric:!0}),
n=t.map(({index:r})=>r).sort((r,s)=>e(t[r].label,t[s].label)||r-s),o=new Int32Array(t.length);return n.forEach((r,s)=>{o[r]=
s}),o}function Sd(t,e,n){let o=O(()=>[],()=>sg(t.nodes));return{nodes:ig(t,e,n,o),edges:ag(t,e,o)}}function kd(t,e){let{
sizes:n}=e,o=(s,i)=>{let a=g=>e[s][g]?.documents[i]??0,[c,f]=i?["Second","second"]:["First","first"],m=`Articles of the ${f}\
 part, and their share of its ${v(n[i],"article")}`;return{...Jt(c,a,{hint:m}),text:g=>`${b(a(g))} (${En(a(g)/(n[i]||1))}\
)`}},r=s=>{let i=Object.entries(t[s]),a={...Jt("Change",c=>e[s][c]?.likelihood??0,{hint:"Sorted by its G²: how sure it i\
s"}),words:!0,byNumber:!0,text:c=>e[s][c]?.kind??""};return i.splice(2,0,["before",o(s,0)],["after",o(s,1)],["change",a]),
Object.fromEntries(i)};return{nodes:r("nodes"),edges:r("edges")}}function ig({nodes:t,types:e,nodeMeasures:n},o,r,s){return{
name:{title:"Name",whole:"",hint:"",words:!0,key:i=>s()[i],text:i=>t[i].label},type:Ns("Type",t.length,i=>e[t[i].type].name),
strength:Jt("Sentences",i=>r()[i],{whole:"Sentences of its edges",hint:"Added up over the edges shown"}),mentions:Jt("Me\
ntions",i=>o().mentions[i]),articles:Jt("Articles",i=>o().articles[i]),first:Wo("First","First seen",i=>t[i].first),last:Wo(
"Last","Last seen",i=>t[i].last),roles:Ns("Roles",t.length,i=>t[i].roles.join("; ")),...Ed(t),...vd(n.filter(({name:i})=>i!==
"weighted_degree"))}}function ag(t,e,n){let{nodes:o,edges:r,edgeMeasures:s}=t,i=(a,c)=>({title:a,whole:"",hint:"",words:!0,
key:f=>n()[c(f)],text:f=>o[c(f)].label});return{a:i("Name",a=>r[a].a),b:i("With",a=>r[a].b),strength:Jt("Sentences",a=>e().
weights[a]),articles:Jt("Articles",a=>e().documents[a]),...t.relations.length?{relations:cg(t)}:{},...Ed(r),...vd(s),first:Wo(
"First","First seen",a=>r[a].first),last:Wo("Last","Last seen",a=>r[a].last)}}function Ed(t){return Object.fromEntries([
"mark","note"].filter(e=>t.some(n=>n[e])).map(e=>[e,Ns(e==="mark"?"Mark":"Note",t.length,n=>t[n][e])]))}function cg(t){return{
title:"Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first na\
me to the second",words:!0,byNumber:!0,key:e=>si(t.edges[e]),text:e=>ri(t,t.edges[e])}}function Md(t,{nodes:e,nodeIndices:n,
edges:o},{key:r},s){let i=t==="nodes"?[...n]:o.flatMap((c,f)=>c?[f]:[]).reverse(),a=new Float64Array((t==="nodes"?e:o).length);
for(let c of i)a[c]=r(c);return i.sort(s?(c,f)=>a[f]-a[c]:(c,f)=>a[c]-a[f])}var Td=Sd(u,x,Ri),Be=O(()=>[G()],()=>{let t=G();return t?kd(Td,t):Td});function Is(t,e){let n=Object.values(Be()[t]).map(
(o,r)=>{let s=o.text(e);return r===0?lg(t,e,s):l("td",o.words?{class:dg(s),dir:"auto",text:s}:{text:s})});return l("tr",
{"data-index":e},...n)}function lg(t,e,n){let o=t==="nodes"&&J(u.types[u.nodes[e].type]);return l("th",{scope:"row"},l("\
button",{type:"button",class:"row-name",tabindex:-1},o,k(n)))}function dg(t){return t.length>16?"words long":"words"}function Ad({
target:t}){return t instanceof Element?t.closest("tr"):null}function $d(t,e){let n=Ad(t);if(!n||!gn(t.target,"button")&&
String(window.getSelection()))return;let o=Number(n.dataset.index);C(e==="nodes"?R(o):z(o)),Go(n)}function qo(){if(d.view===
"drawing")return;let t=d.selected&&`${d.selected.kind}s`===d.view?d.selected.index:-1,n=[...h("tables").querySelectorAll(
"tbody tr")],o=n.find(r=>Number(r.dataset.index)===t)??n[0];for(let r of n){let s=Number(r.dataset.index)===t;r.classList.
toggle("chosen",s);let i=L(r,"button");i&&(s?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current"),i.tabIndex=
r===o?0:-1)}}function Go(t){let e=t&&L(t,"button");if(!e||!t.parentElement)return;let n=t.parentElement.querySelectorAll(
'[tabindex="0"]');for(let o of n)o.tabIndex=-1;e.tabIndex=0,e.focus()}function Nd(t){let e=Ad(t),n={ArrowDown:e?.nextElementSibling,
ArrowUp:e?.previousElementSibling,Home:e?.parentElement?.firstElementChild,End:e?.parentElement?.lastElementChild};!(t.key in
n)||!Tt(t)||(t.preventDefault(),Go(n[t.key]))}var Uo=100,Wt=Uo;function ug(t,e,{title:n,whole:o,hint:r,words:s,byNumber:i}){return l("th",{scope:"col",class:s?"words":
null,"data-column":e},l("button",{type:"button",text:n,title:[o,r].filter(Boolean).join(". ")||null,"aria-label":o||null,
onclick:()=>mg(t,e,s&&!i)}))}function fg(t){let e=Object.entries(Be()[t]).map(([o,r])=>ug(t,o,r)),n=l("tbody",{onclick:o=>$d(
o,t),onkeydown:Nd});return l("table",{id:`table-${t}`},l("caption",{}),l("thead",{},l("tr",{},...e)),n)}function mg(t,e,n){
let[o,r]=d.sort[t];y({sort:{...d.sort,[t]:[e,o===e?!r:!n]}})}function Id(t){let[e,n]=d.sort[t];return Md(t,x(),Be()[t][e]??
Be()[t].strength,n)}function pg(){let t=d.view;if(t==="drawing")return;let e=h("tables"),n=[t,...Object.keys(Be()[t])].join();
e.dataset.columns!==n&&(e.dataset.columns=n,e.replaceChildren(fg(t),l("p",{class:"table-end"}))),e.setAttribute("aria-la\
bel",t==="nodes"?"Table of nodes":"Table of edges"),Wt=Uo;let o=Id(t);hg(e,d.sort[t]),L(e,"tbody")?.replaceChildren(...o.
slice(0,Wt).map(r=>Is(t,r))),Od(t,o.length),qo()}function hg(t,[e,n]){let o=t.querySelectorAll("th[data-column]");for(let r of o)
r.dataset.column===e?r.setAttribute("aria-sort",n?"descending":"ascending"):r.removeAttribute("aria-sort")}function Od(t,e){
let n=(t==="nodes"?u.nodes:u.edges).length,o=e===n?v(e,t.slice(0,-1)):`${b(e)} of ${v(n,t.slice(0,-1))}`,r=e>Wt?`, the f\
irst ${b(Wt)} shown`:"",s=t==="nodes"?"shared sentences, mentions and articles":"sentences and articles",i=x().narrowed?
` Of the articles that pass the filters: ${s}; of all articles: the other columns.`:"";L(h("tables"),"caption")?.replaceChildren(
`${o}${r}.${i}`);let a=l("button",{type:"button",class:"more",text:`Show ${b(Math.min(Uo,e-Wt))} more`,onclick:gg});L(h(
"tables"),".table-end")?.replaceChildren(...e>Wt?[a]:[])}function gg(){let t=d.view,e=L(h("tables"),"tbody");if(t==="dra\
wing"||!e)return;let n=Wt;Wt+=Uo;let o=Id(t);e.append(...o.slice(n,Wt).map(r=>Is(t,r))),Od(t,o.length),qo(),Go(e.children[n])}
function Ld(){S(()=>[d.view],()=>{let t=d.view!=="drawing";h("tables").hidden=!t,h("drawing").classList.toggle("covered",
t)}),S(()=>[d.view,d.view!=="drawing"&&x(),d.sort],pg),S(()=>[d.selected],qo)}function wg(){let{articles:t,dated:e,first:n,last:o,nodes:r,edges:s,part:i}=u.about,a=(f,m,p)=>f<m?`${b(f)} of ${v(m,p)}`:
v(m,p),c=[v(t,"article")+(i&&` ${wt(i,xn)}`),At(n,o)+(e&&e<t?` (${b(e)} of ${b(t)} dated)`:""),`${a(u.nodes.length,r,"no\
de")}, ${a(u.edges.length,s,"edge")}`];h("summary").textContent=c.filter(Boolean).join(" · ")}function yg(){let{nodes:t,
between:e}=u.about,n=[];u.nodes.length<t&&n.push(`the ${b(u.nodes.length)} strongest of ${b(t)} nodes`),u.edges.length<e&&
n.push(`${b(u.edges.length)} of the ${b(e)} edges between them`),h("note").hidden=!n.length,h("note").textContent=`Showi\
ng ${n.join(" and ")}; the GraphML file holds all.`}function xg(){let{built:t,version:e,window:n,rank_by:o,dated:r,articles:s,
aside:i,model:a,options:c}=u.about,f=ge(u,o),m=Object.entries(c).map(([g,w])=>w?`${g} ${w}`:g);return[["Edges join nodes",
n],["Ranked by",_t(o)?f:`${ft(u,o)}, ${f}`],["Articles with a date",`${b(r)} of ${b(s)}`],["Articles not searched",i?`${b(
i)}, for their language`:""],["Names found by",a],["Options",m.join(" ")||"all as by default"],["Built",[t&&W(t),`graphk\
it ${e}`.trim()].filter(Boolean).join(", by ")]].filter(([,g])=>g)}function bg(){let{failures:t,warnings:e}=u.about;return[
...t.length?[["Inputs left out",t]]:[],...Object.entries(e)]}function vg(t){return l("details",{},l("summary",{text:v(t.
length,"line")}),l("ul",{},...t.map(e=>l("li",{},k(e)))))}function Cd(){wg(),yg();let t=h("how",HTMLDetailsElement);h("m\
ade").replaceChildren(...xg().flatMap(([e,n])=>[l("dt",{text:e}),l("dd",{},k(n))]),...bg().flatMap(([e,n])=>[l("dt",{text:e}),
l("dd",{},vg(n))])),t.addEventListener("keydown",e=>{e.key!=="Escape"||!t.open||(e.preventDefault(),t.open=!1,L(t,"summa\
ry")?.focus())}),document.addEventListener("pointerdown",e=>{Re(t,e.target)||(t.open=!1)})}var Os=["node","edge","other","path","view","focus","story"],Sg=250,Xt={all:"",places:""},gt=null;function Rd(){let t=d.
step===null||Lt()!==d.told;return ie(Kt,d,t?void 0:["story","theme"])}function Dd(){let[t,e]=[Rd(),ie(Kt,d,Os)];gt&&window.
clearTimeout(gt.timer),t===Xt.all?gt=null:e===Xt.places?gt={timer:window.setTimeout(Bd,Sg),hash:t}:(Bd(),Pd("pushState",
t)),gt||(Xt={all:t,places:e})}function Bd(){gt&&(Xt={...Xt,all:gt.hash},Pd("replaceState",gt.hash),gt=null)}function Pd(t,e){
let n=[Xs&&"embed",e].filter(Boolean).join("&");Ao(bt?"replaceState":t,n?`#${n}`:window.location.href.split("#")[0]),$o()}
function Fd(){return window.location.hash.slice(1).replace(/^embed(&|$)/,"")}function _d(){let t=Fd();if(t===Xt.all)return;
gt&&window.clearTimeout(gt.timer),gt=null;let e=go(t),{selected:n=null,step:o=null,theme:r=d.theme}=e;o!==null&&/^story=\d+(&theme=\w+)?$/.
test(t)&&d.story.steps[o]?(y({theme:r}),Et(o)):(e.step=o!==null&&d.story.steps[o]?o:null,bt&&(e.view="drawing"),Pt(n,d.selected)?
e.selected=d.selected:e.open=n!==null||typeof e.other=="number"||e.step!==null,y(e)),Xt={all:t,places:ie(Kt,d,Os)}}function kg(){
Cl(),_d(),Dd(),$o()}function Hd(){Rl(),Fd()||!u.story?_d():(Et(0),Xt.places=ie(Kt,d,Os)),$o();for(let t of["popstate","h\
ashchange"])window.addEventListener(t,kg);S(()=>[Rd()],Dd)}var Eg=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; in\
 the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],[
"?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it; with Shift, move the selected node"],["+ and −","Zo\
om in and out"],["0","Show all of it"]]],["In the story",[["← →","Previous and next step, while its card has the foc\
us"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a\
 column: sort by it, again: reverse the order"]]]],Mg=["A node is a person, an organisation, a place or a topic that the\
 articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more sentence\
s. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, as new\
s agencies do. Nodes with strong edges stand close together. Drag a node to put it elsewhere.","The address of this page\
 always holds what you see: copy it to come back, or to show it to others who have the file."];function jd(t,e){return l(
"section",{},l("h3",{text:t}),l("dl",{},...e.map(({label:n,meaning:o})=>l("div",{},l("dt",{text:n}),l("dd",{text:o})))))}
function Tg(){let t=it("Close the help",()=>h("help",HTMLDialogElement).close()),e=Eg.map(([n,o])=>l("section",{},l("h3",
{text:n}),l("dl",{},...o.map(([r,s])=>l("div",{},l("dt",{},l("kbd",{text:r})),l("dd",{text:s}))))));return[l("div",{class:"\
help-head"},l("h2",{id:"help-title",text:"Help"}),t),...Mg.map(n=>l("p",{text:n})),...e,u.edges.length>0&&jd("Measures o\
f edges",u.edgeMeasures),u.edges.length>0&&jd("Measures of nodes",u.nodeMeasures)]}function Ag(){let t=h("help",HTMLDialogElement);
d.help&&!t.open?t.showModal():!d.help&&t.open&&t.close()}function Wd(){let t=h("help",HTMLDialogElement);t.append(...K(Tg())),
t.addEventListener("close",()=>y({help:!1})),t.addEventListener("click",e=>{e.target===t&&t.close()}),t.addEventListener(
"keydown",e=>e.stopPropagation()),document.addEventListener("keydown",e=>{e.key!=="?"||ue(e.target)||!Tt(e)||(e.preventDefault(),
y({help:!0}))}),S(()=>[d.help],Ag)}function qd(){let t=h("search",HTMLInputElement),e=new Ie(t,h("suggestions"),h("no-match"),n=>{t.value="",C(R(n))},n=>{t.
value="",yi(n)});t.addEventListener("focus",()=>e.suggest()),document.addEventListener("keydown",n=>{n.key!=="/"||ue(n.target)||
!Tt(n)||(n.preventDefault(),t.focus(),t.select())})}var $g=120,Ng="This page is a file on your computer, so the link is only the part from # on. Put it behind the page's ad\
dress.",Ig="This page is a file on your computer and all of it is seen, so there is no link yet: send the file.",Og="Whe\
re you publish the page, give its address instead of the file's name.",de=l("input",{type:"text",readonly:!0,id:"share-l\
ink","aria-label":"Address of this view"}),Ls=l("textarea",{readonly:!0,id:"share-frame",rows:4,"aria-label":"HTML to em\
bed the page"}),Gd=l("p",{class:"hint",id:"share-note"}),Ud=l("p",{class:"hint",text:Og}),zo=l("p",{id:"copied",role:"st\
atus"}),zd=Vd("Copy link",de,"Link copied.");async function Lg(t,e){try{await navigator.clipboard.writeText(t.value),zo.
textContent=e}catch{t.focus(),t.select(),zo.textContent="This browser does not let the page copy: copy what is selected."}}
function Vd(t,e,n){return l("button",{type:"button",class:"more","data-stays":!0,text:t,onclick:()=>Lg(e,n)})}function Yd(){
let t=window.location.href;de.value=Hs(t),Gd.textContent=De(t)?de.value?Ng:Ig:"",[de.hidden,zd.hidden]=[!de.value,!de.value],
Ls.value=js(t,wt(u.about.title,$g)),Ud.hidden=!De(t),zo.textContent=""}function Kd(){return l("div",{class:"share"},l("p",
{class:"share-title",text:"Link to this view"}),Gd,de,zd,l("p",{class:"share-title",text:"In another page"}),Ud,Ls,Vd("C\
opy HTML",Ls,"HTML copied."),zo)}var Cg={drawing:"Drawing",nodes:"Nodes",edges:"Edges"},Bg={type:"Type",community:"Community"},Rg={system:"As the system",
light:"Light",dark:"Dark"},Dg={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-2.2 1.4-2.2H12a2 2 0 0 0 2-2c0\
-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11",share:"M7 9.5a2.8 2.8 0 0 \
0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",story:"M8 4.2C6.5 3 4.5 2.8 2 3v\
9c2.5-.2 4.5 0 6 1.2 1.5-1.2 3.5-1.4 6-1.2V3c-2.5-.2-4.5 0-6 1.2zM8 4.2v9",help:"M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.\
1.8-1.1 1.7M8 12.4h.01"};function Pg(t){return N("svg",{viewBox:"0 0 16 16","aria-hidden":"true"},N("path",{d:Dg[t]}))}function Bs(t,e,n){
return l("button",{type:"button",class:"tool",title:e,...n},Pg(t),l("span",{class:"tool-name",text:e}))}function Cs(t,e,n){
let o=Object.keys(n).map(r=>l("input",{type:"radio",name:t,value:r,onchange:()=>y({[t]:r})}));return S(()=>[d[t]],()=>{for(let r of o)
r.checked=r.value===d[t]}),l("fieldset",{class:"choice",id:`choose-${t}`},l("legend",{text:e}),...o.map(r=>l("label",{},
r,l("span",{text:n[r.value]}))))}function Rs(t,e,...n){let o=`menu-${e}`,r=l("div",{class:"menu",id:o,role:"group","aria\
-label":t,tabindex:-1,hidden:!0},...n),s=Bs(e,t,{"aria-expanded":"false","aria-controls":o,onclick:()=>a(!!r.hidden)}),i=l(
"div",{class:"menu-place"},s,r);function a(c){r.hidden=!c,s.setAttribute("aria-expanded",String(c))}return i.addEventListener(
"keydown",c=>{c.key!=="Escape"||r.hidden||(c.preventDefault(),a(!1),s.focus())}),i.addEventListener("focusout",c=>{c.relatedTarget&&
!Re(i,c.relatedTarget)&&a(!1)}),document.addEventListener("pointerdown",c=>{Re(i,c.target)||a(!1)}),r.addEventListener("\
click",c=>{gn(c.target,"button:not([data-stays])")&&(a(!1),s.focus())}),i}function Fg(){let t=Rs("Share","share",Kd());return L(
t,"button")?.addEventListener("click",Yd),t}function Jd(){let t=Object.entries(Zl).map(([e,n])=>l("button",{type:"button",
class:"save",text:e,onclick:n}));h("tools").append(Cs("view","Shown as",Cg),Rs("Colours","colours",Cs("colours","Colour \
nodes by",Bg),Cs("theme","Light or dark",Rg)),Rs("Download","download",td(),l("p",{class:"hint",text:"What is shown, as \
data:"}),...t),Fg(),Bs("story","Story",{id:"story-tool","aria-controls":"story",onclick:fd}),Bs("help","Help",{"aria-has\
popup":"dialog","aria-keyshortcuts":"?",onclick:()=>y({help:!0})}))}Oi();Cd();bc();bd();qd();pc();Pa();Nl();Pl();ml();Ld();Jd();Wd();Ol();Qs();hd();Hd();ur();Se();Fl();window.setTimeout(X,
300);window.graphkit={network:M,data:u,state:d,select:C,update:y,labels:re,communityNames:Ke,visible:x};})();
