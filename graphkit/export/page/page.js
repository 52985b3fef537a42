// Made from the modules in src by `make page`.
"use strict";
(()=>{function byId(id,kind=HTMLElement){const found=document.getElementById(id);if(!(found instanceof kind))throw new Error(`\
The page has no ${kind.name} "${id}".`);return found}function find(place,selector){return place.querySelector(selector)}
function element(tag,attributes={},...children){const made2=document.createElement(tag);for(const[name,value]of Object.entries(
attributes)){if(value===null||value===false)continue;if(name==="text")made2.textContent=value;else if(name.startsWith("o\
n"))made2.addEventListener(name.slice(2),value);else made2.setAttribute(name,value===true?"":String(value))}made2.append(
...given(children));return made2}function given(children){return children.filter(Boolean)}function svgElement(tag,attributes,...children){
const made2=document.createElementNS("http://www.w3.org/2000/svg",tag);for(const[name,value]of Object.entries(attributes))
made2.setAttribute(name,String(value));made2.append(...children);return made2}function nameText(text,tag="bdi"){return element(
tag,{text,dir:"auto"})}var SHAPES={dot:"M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0 -13z",square:"M2 2h12v12h-12z",triangle:"\
M8 1.5l7 12.5h-14z",diamond:"M8 .5l7.5 7.5l-7.5 7.5l-7.5 -7.5z"};function typeIcon(type){return svgElement("svg",{viewBox:"\
0 0 16 16",class:"icon","aria-hidden":"true"},svgElement("path",{d:SHAPES[type.shape],fill:type.colour}))}function swatch(name){
const patch=element("span",{class:"swatch","aria-hidden":"true"});patch.style.setProperty("--colour",`var(--${name})`);return patch}
function bar(share){const filled=element("span",{});filled.style.width=`${Math.max(2,Math.round(100*share))}%`;return element(
"span",{class:"bar","aria-hidden":"true"},filled)}function arrowButton(direction,label,onclick){const path=svgElement("p\
ath",{d:direction==="back"?"M10 3 5 8l5 5":"m6 3 5 5-5 5"});return element("button",{type:"button",class:"turn","aria-la\
bel":label,title:label,onclick},svgElement("svg",{viewBox:"0 0 16 16",class:"arrow","aria-hidden":"true"},path))}function isTyping(target){
return target instanceof HTMLInputElement&&!["radio","checkbox","range"].includes(target.type)}function isPlainKey({ctrlKey,
metaKey,altKey}){return!ctrlKey&&!metaKey&&!altKey}function motionIsWelcome(){return!window.matchMedia("(prefers-reduced\
-motion: reduce)").matches}function isInside(place,target){return target instanceof Node&&place.contains(target)}function around(target,selector){
return target instanceof Element?target.closest(selector):null}function partsOf(address){const[before,hash=""]=splitAt(address,"#");const[base,query=""]=splitAt(before,"?");return{base,
query:query.split("&").filter(Boolean),hash:hash.split("&").filter(Boolean)}}function splitAt(text,sign){const at=text.indexOf(
sign);return at<0?[text]:[text.slice(0,at),text.slice(at+1)]}function joined({base,query,hash}){return base+(query.length?
`?${query.join("&")}`:"")+(hash.length?`#${hash.join("&")}`:"")}function asksForFrame(part){return part==="embed"||part.
startsWith("embed=")}function isFramed(address){const{query,hash}=partsOf(address);return query.some(asksForFrame)||hash.
some(asksForFrame)}function wholeAddress(address){const{base,query,hash}=partsOf(address);const kept2=parts=>parts.filter(
part=>!asksForFrame(part));return joined({base,query:kept2(query),hash:kept2(hash)})}function framedAddress(address){const{
base,query,hash}=partsOf(wholeAddress(address));const name=isFile(address)?base.slice(base.lastIndexOf("/")+1):base;return joined(
{base:name,query:[...query,"embed"],hash})}function sharedAddress(address){const whole2=wholeAddress(address);if(!isFile(
whole2))return whole2;const at=whole2.indexOf("#");return at<0?"":whole2.slice(at)}function isFile(address){return address.
startsWith("file:")}function frameHtml(address,title){const[src,name]=[framedAddress(address),title].map(escaped);return`\
<iframe src="${src}" width="640" height="420" title="${name}" loading="lazy" style="border:0"></iframe>`}function escaped(text){
return text.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;")}var MONTHS=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];var DAY=864e5;function dayText(iso){
const[year,month,day]=iso.split("-");return`${Number(day)} ${MONTHS[Number(month)-1]} ${year}`}function periodName(period){
const[year,part]=period.split("-");if(!part)return year;return part.startsWith("W")?`week ${Number(part.slice(1))} of ${year}`:
`${MONTHS[Number(part)-1]} ${year}`}function periodText(first,last){if(!first)return"";if(first===last)return dayText(first);
if(first.slice(0,7)===last.slice(0,7))return`${Number(first.slice(8))}–${dayText(last)}`;const from=first.slice(0,4)===
last.slice(0,4)?dayText(first).slice(0,-5):dayText(first);return`${from} – ${dayText(last)}`}function dayNumber(iso){return Date.
parse(`${iso}T00:00:00Z`)/DAY}function dayOf(number){return new Date(number*DAY).toISOString().slice(0,10)}function isDay(text){
if(!/^\d{4}-\d\d-\d\d$/.test(text))return false;const day=dayNumber(text);return Number.isFinite(day)&&dayOf(day)===text}
function daysOf(articles){return articles.filter(({date})=>date).map(({date})=>dayNumber(date)).sort((a,b)=>a-b)}function histogramOf(days,mostBars){
const first=days[0];const span=days[days.length-1]-first+1;const width=Math.ceil(span/mostBars);const counts=new Array(Math.
ceil(span/width)).fill(0);for(const day of days)counts[Math.floor((day-first)/width)]+=1;return{days:width,counts}}function periodsBetween(first,last){
const periods=[first];while(periods[periods.length-1]<last)periods.push(periodAfter(periods[periods.length-1]));return periods}
function periodAfter(period){const[year,part]=period.split("-");if(part.startsWith("W"))return weekOf(new Date(mondayOf(
period).getTime()+7*DAY));const next=Number(year)*12+Number(part);return`${String(Math.floor(next/12)).padStart(4,"0")}-${String(
next%12+1).padStart(2,"0")}`}function mondayOf(week){const fourth=new Date(`${week.slice(0,4)}-01-04T00:00Z`);const weekday=(fourth.
getUTCDay()+6)%7;return new Date(fourth.getTime()+(7*(Number(week.slice(6))-1)-weekday)*DAY)}function weekOf(day){const thursday=new Date(
day.getTime()+(3-(day.getUTCDay()+6)%7)*DAY);const year=thursday.getUTCFullYear();const week=1+Math.floor((thursday.getTime()-
Date.UTC(year,0,1))/(7*DAY));return`${String(year).padStart(4,"0")}-W${String(week).padStart(2,"0")}`}function periodOf(date,unit){
return unit==="week"?weekOf(new Date(`${date}T00:00Z`)):date.slice(0,7)}var LABEL_LETTERS=32;var LINE_LETTERS=80;var PLAIN={ø:"o",ł:"l",đ:"d",ð:"d",ħ:"h",ı:"i",ß:"ss",æ:"ae",œ:"oe",þ:"\
th"};function shortened(label,most=LABEL_LETTERS){const plain=label.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu,
" ").trim();const letters=Array.from(plain);return letters.length>most?`${letters.slice(0,most-1).join("").trimEnd()}…`:
plain}function plainText(text){return text.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase().replace(/[øłđðħıßæœþ]/g,
letter=>PLAIN[letter]).replace(/[’'.]/g,"").replace(/[^\p{L}\p{N}]+/gu," ").trim()}function fileStem(title){const words=plainText(
title).replaceAll(" ","-");return Array.from(words).slice(0,60).join("").replace(/-$/,"")||"graph"}function articleText({
id,title,date}){const name=shortened(title||id,LINE_LETTERS);return date?`${name} · ${dayText(date)}`:name}function sourcesOf(articles){
const counts=new Map;for(const{source}of articles)counts.set(source,(counts.get(source)??0)+1);return[...counts].map(([name,
count])=>({name,count})).sort((a,b)=>b.count-a.count||(a.name<b.name?-1:1))}function sourceName(name){return shortened(name,
LINE_LETTERS)||"No source given"}function webAddress(url){try{const address=new URL(url);return address.protocol==="http\
s:"||address.protocol==="http:"?address.href:""}catch{return""}}var WIKIDATA="https://www.wikidata.org/wiki/";function idAddress(id){
return/^Q[1-9]\d*$/.test(id)?WIKIDATA+id:webAddress(id)}function rowsOf(table){const names=Object.keys(table);const columns2=names.map(name=>table[name]);return(columns2[0]??[]).
map((_,i)=>Object.fromEntries(names.map((name,column)=>[name,columns2[column][i]])))}function readGraph(drawn2,payload){
const degrees=valuesOf(payload,"degree");const communities=valuesOf(payload,"community");const nodes=rowsOf(payload.nodes).
map((row,i)=>({...readNode(drawn2.nodes[i],row,payload),degree:degrees[i],community:communities[i]}));const edges=rowsOf(
payload.edges).map((row,i)=>readEdge(drawn2.edges[i],row,payload));for(const edge of[...edges].reverse()){nodes[edge.a].
edges.push(edge.index);nodes[edge.b].edges.push(edge.index)}for(const[a,b,mark,note]of payload.marks){const edge=edges.find(
each=>Math.min(each.a,each.b)===Math.min(a,b)&&Math.max(each.a,each.b)===Math.max(a,b));Object.assign(b<0?nodes[a]:edge??
{},{mark,note})}return{about:payload.about,types:rowsOf(payload.types),ranks:rowsOf(payload.ranks),via:payload.via,edgeMeasures:payload.
edge_measures.map(withValues),nodeMeasures:payload.node_measures.map(withValues),articles:rowsOf(payload.articles),communities:readCommunities(
nodes),nodes,edges,relations:rowsOf(payload.relations),others:rowsOf(payload.others),unlisted:payload.unlisted,ends:Int32Array.
from(edges.flatMap(({a,b})=>[a,b])),counts:{weights:Int32Array.from(edges,edge=>edge.weight),documents:Int32Array.from(edges,
edge=>edge.documents),namedWeights:Int32Array.from(edges,edge=>edge.named),mentions:Int32Array.from(nodes,node=>node.mentions),
named:Int32Array.from(nodes,node=>node.named),articles:Int32Array.from(nodes,node=>node.documents)}}}function withValues(measure){
return{...measure,values:Float64Array.from(measure.values)}}function valuesOf({node_measures:measures},wanted){const found=measures.
find(({name})=>name===wanted);if(!found)throw new Error(`The page has no measure "${wanted}".`);return found.values}function readNode({
id:index,label,x,y,size},row,payload){return{...row,index,label,short:shortened(label),x,y,size,first:payload.days[row.first],
last:payload.days[row.last],timeline:readTimeline(row.timeline,payload),mark:"",note:"",called:payload.called[row.id]??[
label],forms:row.forms.map(form=>({...form,reason:payload.rules[form.rule]??form.rule})),edges:[]}}function readEdge({id:index,
from:a,to:b,width,color,hidden},row,payload){return{index,a,b,width,opacity:color.opacity,drawnAtFirst:!hidden,mark:"",note:"",
weight:row.sentences,named:row.named,documents:row.documents,among_strongest:row.among_strongest,relations:row.relations,
first:payload.days[row.first],last:payload.days[row.last],timeline:readTimeline(row.timeline,payload)}}function readTimeline(row,{
periods}){const timeline=[];for(let i=0;i<row.length;i+=2)timeline.push([periods[row[i]],row[i+1]]);return timeline}function readCommunities(nodes){
const members=[];for(const{index,community}of nodes){while(members.length<=community)members.push([]);members[community].
push(index)}return members.map(of=>{const[first="",second,third]=of.slice(0,3).map(index=>nodes[index].short);const name=third?
`${first}, ${second} and ${third}`:second?`${first} and ${second}`:first;return{name,members:of}})}function otherEnd(edge,node){
return edge.a===node?edge.b:edge.a}function endsOf(graph,{kind,index}){return kind==="node"?[index]:[graph.edges[index].
a,graph.edges[index].b]}function nodeItem(index){return{kind:"node",index}}function edgeItem(index){return{kind:"edge",index}}
function sameItem(a,b){return a===b||a!==null&&b!==null&&a.kind===b.kind&&a.index===b.index}function textOf(id){return byId(id,HTMLScriptElement).text}var drawn=JSON.parse(textOf("drawn"));var data=readGraph(drawn,
JSON.parse(textOf("payload")));var framed=isFramed(window.location.href);var framedByHash=framed&&isFramed(`#${window.location.hash.slice(1)}`);if(framed)
document.documentElement.dataset.embed="";function frameLegend(){const types=data.types.filter((_,number)=>data.nodes.some(
node=>node.type===number));const rows2=types.map(type=>element("span",{},typeIcon(type),type.plural));return element("p",
{class:"frame-legend"},...rows2)}function startEmbed(){if(framed)byId("drawing").append(frameLegend());const link2=byId(
"whole",HTMLAnchorElement);link2.hidden=!framed;const follow=()=>{link2.href=wholeAddress(window.location.href)};follow();
for(const event of["pointerdown","focus","pointerenter"])link2.addEventListener(event,follow)}var ALL_ARTICLES={period:null,sources:null,article:null,topic:null};function someArticles({period,sources,article,topic}){
return Boolean(period||sources)||article!==null||topic!==null}function chosenArticles(evidence2,filters){if(!someArticles(
filters))return null;const{period,article,topic}=filters;const naming=topic===null?null:articlesThatName(evidence2,topic);
const sources=filters.sources&&new Set(filters.sources);return Uint8Array.from(evidence2.articles,({date,source},i)=>Number(
(article===null||article===i)&&(!naming||naming[i]===1)&&(!sources||sources.has(source))&&(!period||inPeriod(date,period))))}
function inPeriod(date,[first,last]){return date!==""&&date>=first&&date<=last}function articlesThatName({articles:all,nodePlaces:{
starts,articles}},node){const naming=new Uint8Array(all.length);for(let i=starts[node];i<starts[node+1];i+=1)naming[articles[i]]=
1;return naming}function countsIn({edgePlaces,nodePlaces,namedEdgePlaces,namedNodePlaces},chosen){const edges=countedIn(
edgePlaces,chosen);const nodes=countedIn(nodePlaces,chosen);return{weights:edges.times,namedWeights:countedIn(namedEdgePlaces,
chosen).times,documents:edges.documents,mentions:nodes.times,named:countedIn(namedNodePlaces,chosen).times,articles:nodes.
documents}}function countedIn({starts,articles},chosen){const times=new Int32Array(starts.length-1);const documents=new Int32Array(
starts.length-1);for(let i=0;i<times.length;i+=1){let before=-1;for(let j=starts[i];j<starts[i+1];j+=1){const article=articles[j];
if(!chosen[article])continue;times[i]+=1;if(article!==before)documents[i]+=1;before=article}}return{times,documents}}function placesIn({
nodePlaces,edgePlaces},{kind,index},chosen){const{starts,articles}=kind==="node"?nodePlaces:edgePlaces;return[...articles.
subarray(starts[index],starts[index+1])].filter(article=>chosen[article])}function timelineIn(evidence2,item,chosen,unit){
const counts=new Map;for(const article of placesIn(evidence2,item,chosen)){const{date}=evidence2.articles[article];if(date)
counts.set(periodOf(date,unit),(counts.get(periodOf(date,unit))??0)+1)}return[...counts].sort(([a],[b])=>a<b?-1:1)}function daysIn(evidence2,item,chosen){
const dates=placesIn(evidence2,item,chosen).map(article=>evidence2.articles[article].date).filter(Boolean);return{first:dates[dates.
length-1]??"",last:dates[0]??""}}var BOTH=-1;var NOBODY=-1;var OTHERS=-2;var IN_A_CELL=4;function verbsOf({edges,relations}){const counts=new Map;for(const{
relations:said}of edges){for(const verb of new Set(said.map(([words])=>relations[words].verb))){counts.set(verb,(counts.
get(verb)??0)+1)}}const rows2=[...counts].map(([verb,count])=>({verb,edges:count}));return rows2.sort((a,b)=>b.edges-a.edges||
(a.verb<b.verb?-1:1))}function hasVerb({edges,relations},edge,verb){return verb===null||edges[edge].relations.some(([words])=>relations[words].
verb===verb)}function relationsText({nodes,relations},{a,b,relations:said}){const source=nodes[a].id<nodes[b].id?a:b;const arrow=from=>from===
BOTH?"↔":from===source?"→":"←";return said.map(([words,from,count])=>`${arrow(from)} ${relations[words].words} (${count}\
)`).join("; ")}function relationsCell({relations},{a,relations:said}){const arrow=from=>from===BOTH?"↔":from===a?"→":
"←";const texts=said.slice(0,IN_A_CELL).map(([words,from,count])=>`${arrow(from)} ${relations[words].words} ${count}`);
const left=said.length-texts.length;return texts.join(", ")+(left?` and ${left} more`:"")}function relationsCount({relations}){
return relations.reduce((sum,[,,count])=>sum+count,0)}function saidBy({relations},{a,b,index,relations:said},evidence2,chosen){
const places=evidence2?.relations.get(index)??[];const rows2=said.map(([words,from,count],place)=>{const found=places.filter(
([at,sentence])=>at===place&&(!chosen||chosen[evidence2?.sentences[sentence].article??0]));const sentences=[...new Set(found.
map(([,sentence])=>sentence))];return{words:relations[words].words,verb:relations[words].verb,source:from===BOTH?a:from,
target:from===BOTH?b:from===a?b:a,both:from===BOTH,count:evidence2?sentences.length:count,sentences,marks:new Map(found.
map(([,sentence,start,end])=>[sentence,[start,end]])),reporters:new Map(found.flatMap(([,sentence,,,reporter])=>reporter===
NOBODY?[]:[[sentence,reporter]]))}});return rows2.filter(({count})=>count>0).sort((one,other)=>other.count-one.count)}var NUMBERS=new Intl.NumberFormat("en");var DIGITS=new Intl.NumberFormat("en",{maximumSignificantDigits:3});var PERCENT=new Intl.
NumberFormat("en",{style:"percent",maximumSignificantDigits:2});var ORDINALS=new Intl.PluralRules("en",{type:"ordinal"});
function whole(number){return NUMBERS.format(number)}function threeDigits(number){return DIGITS.format(number)}function percent(share){
return PERCENT.format(share)}function counted(number,noun){return`${whole(number)} ${noun}${number===1?"":"s"}`}function ordinal(number){
const ends2={one:"st",two:"nd",few:"rd",other:"th"};return`${whole(number)}${ends2[ORDINALS.select(number)]}`}function signed(value,decimals){
return value.toFixed(decimals).replace("-","−")}function measureText(value){if(Math.abs(value)>=1e3)return whole(Math.
round(value));const text=value!==0&&Math.abs(value)<.001?value.toExponential(1):String(Number(value.toPrecision(3)));return text.
replaceAll("-","−")}function chanceText(p){return p<.001?"p < 0.001":`p = ${threeDigits(p)}`}function decimal(value){return Number.
isInteger(value)?value.toFixed(1):String(value)}function mean(values){return values.reduce((sum,value)=>sum+value,0)/values.
length}var STRONGEST_EDGES=4;function isCount(rank){return rank==="weight"||rank==="documents"}function rankLabel({ranks},rank){
return ranks.find(({name})=>name===rank)?.label??rank}function rankMeaning({ranks},rank){return ranks.find(({name})=>name===
rank)?.meaning??""}function measureNamed({edgeMeasures},wanted){const found=edgeMeasures.find(({name})=>name===wanted);if(!found)
throw new Error(`The page has no measure "${wanted}".`);return found}function strengthsBy(graph,rank,{weights,documents}){
if(rank==="weight")return weights;return rank==="documents"?documents:measureNamed(graph,rank).values}function nodeStrengths({
edges,nodes},passing,strengths){const sums=new Float64Array(nodes.length);for(const{index,a,b}of edges){if(!passing[index]||
strengths[index]<=0)continue;sums[a]+=strengths[index];sums[b]+=strengths[index]}return sums}function strengthText(value,rank){
if(isCount(rank))return whole(value);return signed(value,Math.abs(value)>=100?0:Math.abs(value)>=10?1:2)}function readingOf({
readings},value,chance){const read3=chance>=.05?0:value;const found=readings.find(({least:least2})=>least2===null||read3>=
least2);return found?found.text.replace("{percent}",percent(value)):""}function strongestFirst(strengths,weights){const order=Int32Array.
from(weights,(_,i)=>i);return order.sort((i,j)=>strengths[j]-strengths[i]||weights[j]-weights[i]||i-j)}function strongestOfEnds({
ends:ends2,nodes},passing,order){const among=new Uint8Array(passing.length);const met=new Int32Array(nodes.length);for(const edge of order){
if(!passing[edge])continue;const[a,b]=[ends2[2*edge],ends2[2*edge+1]];among[edge]=Number(met[a]<STRONGEST_EDGES||met[b]<
STRONGEST_EDGES);met[a]+=1;met[b]+=1}return among}function unfiltered({types,about,edges}){return{types:types.map(()=>true),minimum:1,minimumDocuments:1,rank:about.rank_by||
"weight",verb:null,...ALL_ARTICLES,officials:false,isolates:true,all:edges.every(edge=>edge.drawnAtFirst)}}function stepsOf(values){
return[...new Set([1,...values])].sort((a,b)=>a-b)}function visibleOf(graph,filters,{chosen,counts},order){const strong=Uint8Array.
from(counts.weights,(weight,i)=>Number(weight>=filters.minimum&&counts.documents[i]>=filters.minimumDocuments&&hasVerb(graph,
i,filters.verb)));const left=leftBy(graph,filters,strong,counts.mentions);const types=graph.types.map(()=>true);const ofAnyType=filters.
types.every(Boolean)?left:leftBy(graph,{...filters,types},strong,counts.mentions);const typeCounts=types.map(()=>0);for(const{
index,type}of graph.nodes)typeCounts[type]+=ofAnyType.nodes[index];const edgeIndices=indicesOf(left.edges);return{nodes:Array.
from(left.nodes,Boolean),edges:Array.from(left.edges,Boolean),nodeIndices:indicesOf(left.nodes),edgeCount:edgeIndices.length,
drawnIndices:filters.all?edgeIndices:indicesOf(strongestOfEnds(graph,left.edges,order())),...counts,chosen,narrowed:chosen!==
null,passing:left.passing,strong,typeCounts}}function leftBy(graph,filters,strong,mentions){const{types,officials,focus}=filters;
const passing=Uint8Array.from(graph.nodes,({type,official},i)=>Number(types[type]&&(official||!officials||graph.types[type].
name!=="person")&&mentions[i]>0));if(officials)keepConnected(graph,passing,strong,mentions);if(focus)keepNear(graph,focus,
passing,strong);const edges=new Uint8Array(strong.length);const connected=new Uint8Array(passing.length);for(let i=0;i<edges.
length;i+=1){const[a,b]=[graph.ends[2*i],graph.ends[2*i+1]];if(!strong[i]||!passing[a]||!passing[b])continue;edges[i]=connected[a]=
connected[b]=1}if(isolatesShown(filters))return{passing,edges,nodes:passing};if(focus)connected[focus.node]=1;return{passing,
edges,nodes:connected}}function isolatesShown({isolates,minimum,minimumDocuments,verb}){return isolates&&minimum===1&&minimumDocuments===
1&&verb===null}function keepConnected({nodes,edges,ends:ends2},passing,strong,mentions){const counts=node=>nodes[node].official&&
mentions[node]>0;const kept2=Uint8Array.from(nodes,({index})=>Number(counts(index)));for(let i=0;i<edges.length;i+=1){const[
a,b]=[ends2[2*i],ends2[2*i+1]];if(strong[i]&&counts(a))kept2[b]=1;if(strong[i]&&counts(b))kept2[a]=1}for(let i=0;i<kept2.
length;i+=1)passing[i]&=kept2[i]}function keepNear(graph,{node,depth},passing,strong){const near=new Uint8Array(passing.
length);near[node]=passing[node]=1;let border=[node];for(let step2=0;step2<depth;step2+=1){const next=[];for(const from of border){
for(const edge of graph.nodes[from].edges){const to=otherEnd(graph.edges[edge],from);if(!strong[edge]||!passing[to]||near[to])
continue;near[to]=1;next.push(to)}}border=next}for(let i=0;i<near.length;i+=1)passing[i]=near[i]}function indicesOf(chosen){
const indices=[];for(let i=0;i<chosen.length;i+=1)if(chosen[i])indices.push(i);return indices}function neighbourhood(graph,node,{
strong,passing,weights},strengths){const edges=graph.nodes[node].edges.filter(edge=>strong[edge]&&passing[otherEnd(graph.
edges[edge],node)]).sort((i,j)=>strengths[j]-strengths[i]||weights[j]-weights[i]||i-j);return{nodes:[node,...edges.map(edge=>otherEnd(
graph.edges[edge],node))],edges}}function isFiltered(graph,filters){return filters.focus!==null||Object.entries(hidingFilters(
graph)).some(([name,value])=>JSON.stringify(filters[name])!==JSON.stringify(value))}function hidingFilters(graph){const{
rank,all,...filters}=unfiltered(graph);return filters}function sameValues(a,b){return a.length===b.length&&a.every((value,i)=>Object.is(value,b[i]))}function memo(reads,make){
let kept2;return()=>{const now2=reads();if(!kept2||!sameValues(now2,kept2.of))kept2={of:now2,made:make()};return kept2.made}}var FIRST_SENTENCES=5;var PAGE_OF_SENTENCES=20;var current={selected:null,other:null,hovered:null,sentences:FIRST_SENTENCES,
neighbours:false,open:false,focus:null,path:null,avoided:[],avoidedTypes:[],view:"drawing",colours:"type",theme:"system",
help:false,reader:null,problem:"",refused:0,sort:{nodes:["strength",true],edges:["strength",true]},...unfiltered(data)};
var state=current;var renderers=[];var renderIsDue=false;function update(changes){Object.assign(current,changes);if(current.
problem&&someArticles(current)){Object.assign(current,ALL_ARTICLES,{open:true,refused:current.refused+1})}if(renderIsDue)
return;renderIsDue=true;queueMicrotask(()=>{renderIsDue=false;render()})}function render(){for(const renderer of renderers)
renderer()}function watch(reads,draw){renderers.push(memo(reads,draw))}function select(item){if(sameItem(item,state.selected)&&
state.other===null)return;update({selected:item,other:null,hovered:null,sentences:FIRST_SENTENCES,neighbours:false,open:item!==
null})}function showOther(other){select(null);update({other,open:true})}function hover(item){if(!sameItem(item,state.hovered))
update({hovered:item})}var Heap=class{#keys=[];#values=[];key=0;push(key,value){let i=this.#keys.push(key)-1;this.#values.push(value);for(let up=i-
1>>1;i>0&&this.#keys[i]<this.#keys[up];up=i-1>>1){this.#swap(i,up);i=up}}pop(){const keys=this.#keys;if(!keys.length)return void 0;
this.#swap(0,keys.length-1);this.key=keys.pop()??0;const value=this.#values.pop();for(let i=0,down=1;down<keys.length;down=
2*i+1){if(down+1<keys.length&&keys[down+1]<keys[down])down+=1;if(keys[i]<=keys[down])break;this.#swap(i,down);i=down}return value}#swap(i,j){
const[keys,values]=[this.#keys,this.#values];[keys[i],keys[j]]=[keys[j],keys[i]];[values[i],values[j]]=[values[j],values[i]]}};var MOST_PATHS=6;function networkOf({nodes,edges},passing,strengths){const lengthOf=Float64Array.from(edges,({index})=>passing[index]&&
strengths[index]>0?1/strengths[index]:0);const starts=new Int32Array(nodes.length+1);for(const{index,a,b}of edges){if(!lengthOf[index])
continue;starts[a+1]+=1;starts[b+1]+=1}for(let node=0;node<nodes.length;node+=1)starts[node+1]+=starts[node];const many=starts[nodes.
length];const network2={starts,lengthOf,ends:new Int32Array(many),edges:new Int32Array(many),lengths:new Float64Array(many)};
const next=starts.slice();for(const{index,a,b}of edges){if(!lengthOf[index])continue;for(const[from,to]of[[a,b],[b,a]]){
const place=next[from];next[from]+=1;[network2.ends[place],network2.edges[place],network2.lengths[place]]=[to,index,lengthOf[index]]}}
return network2}function networkBetween({nodes,ends:of},network2,{a,b},avoided=[]){const factors=Float64Array.from(nodes,
({index,degree})=>{if(index===a||index===b)return 1;return avoided[index]?Infinity:1+Math.log(Math.max(degree,1))});const lengthOf=network2.
lengthOf.map((length,edge)=>{return length&&length*(factors[of[2*edge]]+factors[of[2*edge+1]])/2});const lengths=Float64Array.
from(network2.edges,edge=>lengthOf[edge]);return{...network2,lengthOf,lengths}}function distancesFrom({starts,ends:ends2,
lengths},from){const distances=new Float64Array(starts.length-1).fill(Infinity);distances[from]=0;const waiting=new Heap;
waiting.push(0,from);for(let node=waiting.pop();node!==void 0;node=waiting.pop()){if(waiting.key>distances[node])continue;
for(let place=starts[node];place<starts[node+1];place+=1){const length=distances[node]+lengths[place];if(length>=distances[ends2[place]])
continue;distances[ends2[place]]=length;waiting.push(length,ends2[place])}}return distances}function shortestPath(network2,from,to,left,closedNodes,closedEdges){
if(left[from]===Infinity)return null;const gone=new Map([[from,0]]);const before=new Map;const done=new Set;const waiting=new Heap;
waiting.push(left[from],from);for(let node=waiting.pop();node!==void 0&&node!==to;node=waiting.pop()){if(done.has(node))
continue;done.add(node);for(let place=network2.starts[node];place<network2.starts[node+1];place+=1){const[next,edge]=[network2.
ends[place],network2.edges[place]];const length=(gone.get(node)??0)+network2.lengths[place];if(closedNodes.has(next)||closedEdges.
has(edge)||length>=(gone.get(next)??Infinity))continue;gone.set(next,length);before.set(next,[node,edge]);waiting.push(length+
left[next],next)}}return pathTo(to,before,gone.get(to)??0)}function pathTo(to,before,length){if(!before.has(to))return null;
const path={nodes:[to],edges:[],length};for(let step2=before.get(to);step2;step2=before.get(step2[0])){path.nodes.unshift(
step2[0]);path.edges.unshift(step2[1])}return path}function pathsBetween(network2,a,b,most=MOST_PATHS){const[from,to]=a<
b?[a,b]:[b,a];const left=distancesFrom(network2,to);const first=a===b?null:shortestPath(network2,from,to,left,new Set,new Set);
const found=first?[first]:[];let candidates=[];while(found.length&&found.length<most){candidates.push(...branches(network2,
found,left));candidates=[...new Map(candidates.map(path=>[path.edges.join(),path])).values()].sort(shorterFirst);const next=candidates.
shift();if(!next)break;found.push(next)}return from===a?found:found.map(reversed)}function branches(network2,found,left){
const last=found[found.length-1];const to=last.nodes[last.nodes.length-1];const paths=[];let length=0;for(let i=0;i<last.
edges.length;i+=1){const kept2=last.edges.slice(0,i);const alike=found.filter(({edges})=>kept2.every((edge,j)=>edges[j]===
edge));const closed2=new Set(alike.map(({edges})=>edges[i]));const rest=shortestPath(network2,last.nodes[i],to,left,new Set(
last.nodes.slice(0,i+1)),closed2);if(rest){const nodes=[...last.nodes.slice(0,i),...rest.nodes];paths.push({nodes,edges:[
...kept2,...rest.edges],length:length+rest.length})}length+=network2.lengthOf[last.edges[i]]}return paths}function shorterFirst(a,b){
if(Math.abs(a.length-b.length)>1e-12)return a.length-b.length;if(a.edges.length!==b.edges.length)return a.edges.length-b.
edges.length;const differ=a.nodes.findIndex((node,i)=>node!==b.nodes[i]);return differ<0?0:a.nodes[differ]-b.nodes[differ]}
function reversed({nodes,edges,length}){return{nodes:[...nodes].reverse(),edges:[...edges].reverse(),length}}function readEvidenceRows(rows2,graph){const sentences=rowsOf(rows2.sentences);const referring=marksBySentence(rows2.referring);
const nodes=graph.nodes.map(()=>[]);sentences.forEach((sentence,index)=>{for(const node of new Set(sentence.marks.map(mark=>mark[2])))
nodes[node].push(index)});const named=index=>{const marks=sentences[index].marks.filter((_,i)=>!referring.get(index)?.has(
i));return marks.map(mark=>mark[2])};const placesOfNodes=found=>placesOf(nodes.map((indices,node)=>indices.flatMap(index=>found(
index).filter(other=>other===node).map(()=>sentences[index].article))));const placesOfEdges=counts=>placesOf(rows2.edges.
map((references,edge)=>references.filter(reference=>counts(reference,edge)).map(reference=>sentences[sentenceOf(reference)].
article)));return{articles:graph.articles,sentences,edges:rows2.edges,locations:new Map(rows2.locations),relations:placesByEdge(
rows2.relations),referring,nodes,edgePlaces:placesOfEdges(()=>true),nodePlaces:placesOfNodes(index=>sentences[index].marks.
map(mark=>mark[2])),namedEdgePlaces:placesOfEdges((reference,edge)=>{const[later,earlier]=Array.isArray(reference)?reference:
[reference,reference];const{a,b}=graph.edges[edge];const[one,other]=[named(later),named(earlier)];return one.includes(a)&&
other.includes(b)||one.includes(b)&&other.includes(a)}),namedNodePlaces:placesOfNodes(named)}}function placesByEdge(rows2){
const places=new Map;for(const[edge,...place]of rows2){const of=places.get(edge)??[];of.push(place);places.set(edge,of)}
return places}function marksBySentence(pairs){const found=new Map;for(const[sentence,mark]of pairs)found.set(sentence,(found.
get(sentence)??new Set).add(mark));return found}function placesOf(articles){const starts=new Int32Array(articles.length+
1);articles.forEach((of,i)=>{starts[i+1]=starts[i]+of.length});return{starts,articles:Int32Array.from(articles.flat())}}
function sentenceOf(reference){return Array.isArray(reference)?reference[0]:reference}function chosenReferences({sentences},references,chosen){
return chosen?references.filter(reference=>chosen[sentences[sentenceOf(reference)].article]):references}function sentencesOfArticle({
sentences},article){return sentences.flatMap((sentence,index)=>sentence.article===article?[index]:[]).sort((i,j)=>sentences[i].
number-sentences[j].number)}function isHeadline({sentences,articles},sentence){const{article,text}=sentences[sentence];const{
title}=articles[article];return title!==""&&text.trim().replace(/\s+/gu," ")===title}function inReadingOrder(evidence2,references,edge=null){
const telling=new Set(edge===null?[]:evidence2.relations.get(edge)?.map(([,sentence])=>sentence));const cost=reference=>(isHeadline(
evidence2,sentenceOf(reference))?4:0)+(Array.isArray(reference)?2:0)+(telling.has(sentenceOf(reference))?0:1);return references.
map(reference=>({reference,cost:cost(reference)})).sort((a,b)=>a.cost-b.cost).map(({reference})=>reference)}function byArticle(evidence2,references){
const passages2=[];for(const reference of references){const{article}=evidence2.sentences[sentenceOf(reference)];const isTitle=!Array.
isArray(reference)&&isHeadline(evidence2,sentenceOf(reference));const same=isTitle?passages2.find(passage2=>passage2.article===
article):passages2.at(-1);const passage=same?.article===article?same:{article,headline:null,references:[]};if(passage!==
same)passages2.push(passage);if(isTitle)passage.headline=reference;else passage.references.push(reference)}return passages2}
var GOOD_LENGTH=120;function bestReference(evidence2,references,edge=null){const excess=reference=>Math.abs([reference].
flat().reduce((sum,part)=>sum+evidence2.sentences[part].text.length,-GOOD_LENGTH));const newestFirst=[...references].sort(
(a,b)=>sentenceOf(a)-sentenceOf(b));return inReadingOrder(evidence2,newestFirst.sort((a,b)=>excess(a)-excess(b)),edge)[0]}
function drawnMarks(marks,isSelected){const kept2=[];const bySelection=[...marks].sort((a,b)=>Number(isSelected(b[2]))-Number(
isSelected(a[2]))||a[0]-b[0]);for(const mark of bySelection){if(kept2.every(([start,end])=>mark[1]<=start||mark[0]>=end))
kept2.push(mark)}return kept2.sort((a,b)=>a[0]-b[0])}var NO_SENTENCES="so sentences and the filters by period, source, topic and article are missing; all else works, and";var NO_UNPACKING=`\
This browser lacks DecompressionStream, ${NO_SENTENCES} a current Firefox, Chrome, Edge or Safari shows everything.`;var DAMAGED=`\
This file's sentences are damaged, ${NO_SENTENCES} a fresh copy of the file shows everything.`;var promised;var read=null;
function evidence(){promised??=state.problem?Promise.resolve(null):readEvidence().catch(giveUp);return promised}function evidenceRead(){
return read}function startEvidence(){if(isPacked()&&!("DecompressionStream"in window))update({problem:NO_UNPACKING})}function isPacked(){
return textOf("evidence").startsWith('"')}function giveUp(){update({problem:DAMAGED});return null}async function readEvidence(){
const text=textOf("evidence");read=readEvidenceRows(JSON.parse(isPacked()?await unzipped(JSON.parse(text)):text),data);update(
{});return read}async function unzipped(base64){const bytes=Uint8Array.from(atob(base64),character=>character.charCodeAt(
0));const stream=new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(stream).text()}function articleFilters(){return[state.period,state.sources,state.article,state.topic,someArticles(state)&&evidenceRead()]}
var countedNow=memo(articleFilters,()=>{const all=evidenceRead();const chosen=all&&chosenArticles(all,state);return{chosen,
counts:all&&chosen?countsIn(all,chosen):data.counts}});var strengthsNow=memo(()=>[state.rank,countedNow()],()=>strengthsBy(
data,state.rank,countedNow().counts));var orderNow=memo(()=>[strengthsNow(),countedNow().counts.weights],()=>strongestFirst(
strengthsNow(),countedNow().counts.weights));var visibleNow=memo(()=>[state.types,state.minimum,state.minimumDocuments,state.
rank,state.verb,state.officials,state.all,state.isolates,state.focus,...articleFilters()],()=>({...visibleOf(data,state,
countedNow(),orderNow),waiting:someArticles(state)&&!evidenceRead()}));var nodeStrengthsNow=memo(()=>[visibleNow(),strengthsNow()],
()=>nodeStrengths(data,visibleNow().edges,strengthsNow()));var sharedSentencesNow=memo(()=>[visibleNow()],()=>nodeStrengths(
data,visibleNow().edges,visibleNow().weights));var networkNow=memo(()=>[visibleNow(),strengthsNow()],()=>networkOf(data,
visibleNow().edges,strengthsNow()));var pathsNow=memo(()=>state.path?[state.path.a,state.path.b,networkNow(),state.avoided,
state.avoidedTypes]:[],()=>{const{path,avoided,avoidedTypes}=state;const{nodes}=visibleNow();if(!path||!nodes[path.a]||!nodes[path.
b])return[];const passedBy=data.nodes.map(({index,type})=>avoided.includes(index)||avoidedTypes.includes(type));return pathsBetween(
networkBetween(data,networkNow(),path,passedBy),path.a,path.b)});function pathNow(){const paths=pathsNow();return paths[Math.
min(Math.max(state.path?.number??0,0),paths.length-1)]??null}var neighbourhoods=memo(()=>[visibleNow(),strengthsNow()],()=>new Map);
function surroundings(item){if(item.kind==="edge")return{nodes:endsOf(data,item),edges:[item.index]};const kept2=neighbourhoods();
const found=kept2.get(item.index)??neighbourhood(data,item.index,visibleNow(),strengthsNow());kept2.set(item.index,found);
return{nodes:[...found.nodes],edges:[...found.edges]}}function timelineNow(item){const[all,{chosen}]=[evidenceRead(),visibleNow()];
if(!all||!chosen)return(item.kind==="node"?data.nodes:data.edges)[item.index].timeline;return timelineIn(all,item,chosen,
data.about.period)}function daysNow(item){const[all,{chosen}]=[evidenceRead(),visibleNow()];if(!all||!chosen)return(item.
kind==="node"?data.nodes:data.edges)[item.index];return daysIn(all,item,chosen)}function boxGrid(){const square=80;const squares=new Map;function keys(box){const found=[];for(let x=Math.floor(box.left/
square);x<=Math.floor(box.right/square);x+=1){for(let y=Math.floor(box.top/square);y<=Math.floor(box.bottom/square);y+=1){
found.push(x*65536+y)}}return found}return{add(box,owner){for(const key of keys(box)){const here=squares.get(key);if(here)
here.push([box,owner]);else squares.set(key,[[box,owner]])}},hit(box,owner,last=Infinity){return keys(box).some(key=>(squares.
get(key)??[]).some(([other,whose])=>whose!==owner&&whose<last&&box.left<other.right+2&&box.right>other.left-2&&box.top<other.
bottom+1&&box.bottom>other.top-1))}}}var SMALLEST_LETTERS=10.5;var LARGEST_LETTERS=22;var ALWAYS_READ=5;var READ_IN_CROWD=60;var LABEL_GAP=2;var RING_GAP=6;var FONT='\
-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';var labelMeasures=[];
function labelMeasure(node){if(!labelMeasures[node.index]){const context=contextOf(byId("overlay",HTMLCanvasElement));context.
font=`100px ${FONT}`;context.textAlign="center";context.textBaseline="alphabetic";const{width,actualBoundingBoxAscent,actualBoundingBoxDescent}=context.
measureText(node.short);labelMeasures[node.index]={width:width/100,above:Math.max(actualBoundingBoxAscent/100,.75),below:Math.
max(actualBoundingBoxDescent/100,.22)}}return labelMeasures[node.index]}function lettersAt(node,scale){return Math.round(
2*Math.min(Math.max(node.label_size*Math.sqrt(scale),SMALLEST_LETTERS),LARGEST_LETTERS))/2}function labelPlaces(node,scale,gap=LABEL_GAP,letters=lettersAt(
node,scale)){const{width:wide,above,below}=labelMeasure(node);const[width,height]=[letters*wide,letters*(above+below)];const shape=shapeBox(
node,scale);const[middle,centre]=[(shape.left+shape.right-width)/2,(shape.top+shape.bottom-height)/2];const places=[[middle,
shape.bottom+gap],[middle,shape.top-gap-height],[shape.right+2*gap,centre],[shape.left-2*gap-width,centre],[shape.left,shape.
bottom+gap],[shape.right-width,shape.bottom+gap]];return places.map(([left,top])=>({node:node.index,letters,baseline:top+
letters*above,left,top,right:left+width,bottom:top+height}))}function shapeBox(node,scale){const half=node.size*(data.types[node.
type].shape==="triangle"?1.15:1)*scale;const[x,y,reach]=[node.x*scale,node.y*scale,node.size*scale];return{left:x-half,right:x+
half,top:y-reach,bottom:y+reach}}function movedInto(places,frame3){return places.slice(0,2).map(place=>{const aside=Math.
max(frame3.left-place.left,Math.min(0,frame3.right-place.right));return{...place,left:place.left+aside,right:place.right+
aside}})}function placeLabels(wanted,obstacles,scale,frame3,{crowd=false,ringed=[],taken:full=[]}={}){const taken=boxGrid();
for(const box of full)taken.add(box,-1);const edge={left:frame3.left*scale,right:frame3.right*scale,top:frame3.top*scale,
bottom:frame3.bottom*scale};const always=new Set([...wanted.slice(0,ALWAYS_READ),...ringed]);const raised=new Set([...always,
...crowd?wanted.slice(0,READ_IN_CROWD):[]]);for(const node of obstacles)taken.add(shapeBox(data.nodes[node],scale),node);
const placed=[];for(const node of wanted){const gap=ringed.includes(node)?RING_GAP:LABEL_GAP;const places=labelPlaces(data.
nodes[node],scale,gap);const smaller=labelPlaces(data.nodes[node],scale,gap,SMALLEST_LETTERS);const inFrame=place=>place.
left>=edge.left&&place.right<=edge.right&&place.top>=edge.top&&place.bottom<=edge.bottom;const free=place=>inFrame(place)&&
!taken.hit(place,node);const freeOfStronger=place=>inFrame(place)&&!taken.hit(place,node,ringed.includes(node)?0:node);const label=places.
find(free)??smaller.find(free)??(raised.has(node)?smaller.find(freeOfStronger):void 0)??(always.has(node)?movedInto(smaller,
edge).find(freeOfStronger):void 0);if(!label)continue;taken.add(label,-1);placed.push(label)}return placed}function contextOf(canvas){
const context=canvas.getContext("2d");if(!context)throw new Error("This browser draws on no canvas.");return context}var NODE_BORDER=1.5;var HOLLOW_BORDER=2;var BORDER_SHARE=.3;var COMMUNITY_COLOURS=["1","2","3","4","5","6","7"].map(number=>`\
community-${number}`);var COMMUNITY_OTHER="community-other";var ofPicture=null;function themeWanted(){if(ofPicture)return ofPicture;
if("printing"in document.documentElement.dataset)return"light";if(state.theme!=="system")return state.theme;return window.
matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function nameWanted(){return`${themeWanted()} ${state.
colours}`}function readTheme(){const root=document.documentElement;root.dataset.theme=themeWanted();root.dataset.colours=
state.colours;const style=getComputedStyle(root);const value=name=>style.getPropertyValue(`--${name}`).trim();return{name:nameWanted(),
ground:value("ground"),ink:value("ink"),muted:value("muted"),accent:value("accent"),edge:value("edge"),brightEdge:value(
"bright-edge"),veil:Number(value("veil")),communities:Object.fromEntries([...COMMUNITY_COLOURS,COMMUNITY_OTHER].map(name=>[
name,value(name)]))}}var read2=readTheme();function theme(){return read2}function refreshTheme(){if(read2.name===nameWanted())
return false;read2=readTheme();return true}function inTheme(wanted,paint){ofPicture=wanted;read2=readTheme();try{return paint()}finally{
ofPicture=null;read2=readTheme()}}function communityColour(community){const few=data.communities[community].members.length<
2;return few?COMMUNITY_OTHER:COMMUNITY_COLOURS[community]??COMMUNITY_OTHER}function lookOf(node){const colour=state.colours===
"community"?read2.communities[communityColour(node.community)]:data.types[node.type].colour;return node.observer?{fill:read2.
ground,border:colour}:{fill:colour,border:read2.ground}}function borderOf({observer,size},scale){return Math.min(observer?
HOLLOW_BORDER:NODE_BORDER,BORDER_SHARE*size*scale)}var FEWEST_NODES=400;var FEWEST_MEMBERS=5;var FADES_FROM=1.5;var GONE_FROM=3;var OPACITY=.11;var REACH=.012;var HELD=.8;
var LETTERS=13;var LINE=16;var hullsNow=memo(()=>[visibleNow()],()=>{const hulls=[];if(data.nodes.length<=FEWEST_NODES)return hulls;
const{nodes,nodeIndices}=visibleNow();const widest=Math.max(...nodeIndices.map(index=>Math.abs(data.nodes[index].x)),1);
data.communities.forEach(({members},community)=>{const drawn2=members.filter(member=>nodes[member]);if(drawn2.length>=FEWEST_MEMBERS)
hulls.push(hullOf(community,drawn2,2*widest*REACH))});return hulls});function hullOf(community,members,reach){const middle={
x:median(members.map(m=>data.nodes[m].x)),y:median(members.map(m=>data.nodes[m].y))};const away=m=>Math.hypot(data.nodes[m].
x-middle.x,data.nodes[m].y-middle.y);const held=[...members].sort((a,b)=>away(a)-away(b)||a-b).slice(0,Math.ceil(HELD*members.
length));const points=held.flatMap(member=>ring(data.nodes[member],data.nodes[member].size+reach));return{community,middle,
corners:convexHull(points)}}function ring({x,y},radius){return Array.from({length:12},(_,i)=>{const turn=i*Math.PI/6;return{
x:x+radius*Math.cos(turn),y:y+radius*Math.sin(turn)}})}function median(values){return[...values].sort((a,b)=>a-b)[Math.floor(
values.length/2)]}function convexHull(points){const sorted=[...points].sort((a,b)=>a.x-b.x||a.y-b.y);return[...halfHull(
sorted),...halfHull(sorted.reverse())]}function halfHull(points){const hull=[];for(const point of points){while(hull.length>
1&&turnsRight(hull[hull.length-2],hull[hull.length-1],point))hull.pop();hull.push(point)}return hull.slice(0,-1)}function turnsRight(a,b,c){
return(b.x-a.x)*(c.y-a.y)-(b.y-a.y)*(c.x-a.x)<=0}function shareSeen(scale,fitScale2){return Math.min(Math.max((GONE_FROM-
scale/fitScale2)/(GONE_FROM-FADES_FROM),0),1)}function drawHulls(context,view,zoomed,fitScale2){const share=shareSeen(zoomed,
fitScale2);if(!share)return;context.globalAlpha=OPACITY*share;for(const{community,corners}of hullsNow()){context.fillStyle=
theme().communities[communityColour(community)];context.beginPath();for(const{x,y}of corners)context.lineTo(view.x+x*view.
scale,view.y+y*view.scale);context.fill()}context.globalAlpha=1}function placeNames(scale,fitScale2,frame3){const names=[];
if(shareSeen(scale,fitScale2)<.5)return names;const taken=boxGrid();const context=contextOf(byId("overlay",HTMLCanvasElement));
context.font=nameFont();for(const{community,middle}of hullsNow()){const{nodes}=visibleNow();const strongest=data.communities[community].
members.filter(member=>nodes[member]).slice(0,3);const lines=strongest.map(member=>data.nodes[member].short);const half=Math.
max(...lines.map(line=>context.measureText(line).width))/2;const high=LINE*lines.length;const within=(at,low,most)=>Math.
max(Math.min(at,most),low);const x=within(middle.x*scale,frame3.left*scale+half,frame3.right*scale-half);const top=within(
middle.y*scale-high/2,frame3.top*scale,frame3.bottom*scale-high);const place=[0,-high,high].map(down=>({lines,left:x-half,
right:x+half,top:top+down,bottom:top+down+high})).find(box=>box.top>=frame3.top*scale&&box.bottom<=frame3.bottom*scale&&
!taken.hit(box,community));if(!place)continue;taken.add(place,-1);names.push(place)}return names}function drawName(context,{
lines,left,right,top},view){context.font=nameFont();context.textAlign="center";context.textBaseline="alphabetic";context.
lineJoin="round";context.lineWidth=4;context.strokeStyle=theme().ground;context.fillStyle=theme().ink;lines.forEach((line,i)=>{
const[x,y]=[view.x+(left+right)/2,view.y+top+i*LINE+LETTERS];context.strokeText(line,x,y);context.fillText(line,x,y)})}function nameFont(){
return`600 ${LETTERS}px ${FONT}`}var CORNERS={triangle:[[0,-1.011],[1.15,.98],[-1.15,.98]],diamond:[[0,-1],[1,0],[0,1],[-1,0]]};function drawLabel(context,label,view,strong=false){
const x=view.x+(label.left+label.right)/2;const y=view.y+label.baseline;context.font=`${strong?"600 ":""}${label.letters}\
px ${FONT}`;context.textAlign="center";context.textBaseline="alphabetic";context.lineJoin="round";context.lineWidth=3;context.
strokeStyle=theme().ground;context.strokeText(data.nodes[label.node].short,x,y);context.fillStyle=theme().ink;context.fillText(
data.nodes[label.node].short,x,y)}function drawNotice(context,text){const{clientWidth,clientHeight}=byId("overlay");context.
font=`15px ${FONT}`;context.textAlign="center";context.textBaseline="middle";context.fillStyle=theme().ink;context.fillText(
text,clientWidth/2,clientHeight/2)}function drawBrightEdge(context,edge,view,accented){context.lineWidth=Math.max(edge.width*
view.scale,1)+(accented?1.5:0);context.globalAlpha=accented?1:Math.min(1,edge.opacity+.25);context.strokeStyle=accented?
theme().accent:theme().brightEdge;traceEdge(context,edge,view);context.globalAlpha=1}function traceEdge(context,edge,view){
const[a,b]=[data.nodes[edge.a],data.nodes[edge.b]];context.beginPath();context.moveTo(view.x+a.x*view.scale,view.y+a.y*view.
scale);context.lineTo(view.x+b.x*view.scale,view.y+b.y*view.scale);context.stroke()}function drawShape(context,node,view){
const{fill,border}=lookOf(node);const{shape}=data.types[node.type];traceShape(context,shape,view.x+node.x*view.scale,view.
y+node.y*view.scale,node.size*view.scale);context.fillStyle=fill;context.fill();context.lineWidth=borderOf(node,view.scale);
context.strokeStyle=border;context.stroke()}function drawRing(context,node,view,colour,width){const[x,y]=[view.x+node.x*
view.scale,view.y+node.y*view.scale];traceShape(context,data.types[node.type].shape,x,y,node.size*view.scale+width+1);context.
lineJoin="round";context.lineWidth=width;context.strokeStyle=colour;context.stroke()}function traceShape(context,shape,x,y,r){
context.beginPath();if(shape==="square")context.rect(x-r,y-r,2*r,2*r);else if(shape==="dot")context.arc(x,y,r,0,2*Math.PI);else{
for(const[dx,dy]of CORNERS[shape])context.lineTo(x+dx*r,y+dy*r);context.closePath()}}var FADED_FROM=1500;var FADED=.25;function edgeOpacity(){const between=visibleNow().drawnIndices.length>FADED_FROM?FADED:
1;return({a,b,opacity})=>data.nodes[a].community===data.nodes[b].community?opacity:opacity*between}function drawEdges(pen,view){
const opaque=edgeOpacity();pen.strokeStyle=theme().edge;for(const index of visibleNow().drawnIndices){const edge=data.edges[index];
pen.lineWidth=edge.width*view.scale;pen.globalAlpha=opaque(edge);traceEdge(pen,edge,view)}pen.globalAlpha=1}function communitiesNow(){const ofColour=new Map;for(const index of visibleNow().nodeIndices){const{community}=data.nodes[index];
const colour=communityColour(community);const row=ofColour.get(colour)??{community,count:0};row.count+=1;ofColour.set(colour,
row)}const others=ofColour.get(COMMUNITY_OTHER);ofColour.delete(COMMUNITY_OTHER);const rows2=[...ofColour].sort((a,b)=>a[1].
community-b[1].community).map(([colour,{community,count}])=>({colour,text:data.communities[community].name,count}));if(!others)
return rows2;const text=rows2.length?"Smaller communities":"No communities";return[...rows2,{colour:COMMUNITY_OTHER,text,
count:others.count}]}function drawCommunityLegend(place){place.hidden=state.colours!=="community";if(place.hidden)return;
place.replaceChildren(...communitiesNow().map(({colour,text,count})=>legendRow(colour,text,count)))}function legendRow(colour,text,count){
const number=element("span",{class:"type-count",text:whole(count)});return element("li",{},swatch(colour),nameText(text),
number)}function startCommunityLegend(){const legend=element("ul",{class:"communities",id:"communities","aria-label":"Co\
mmunities",hidden:true});byId("legend").after(legend);watch(()=>[state.colours,visibleNow()],()=>drawCommunityLegend(legend))}var MARGIN=28;var SMALLEST_FIT=.02;var LARGEST_FIT=1.6;var LARGEST_STRETCH=1.6;var SMALLEST_SIZE=6;var SMALLEST_SHAPE=3.5;
var LARGEST_GROWTH=5;var THICK_ENOUGH=.8;function suitScreen(){const{clientWidth,clientHeight}=byId("network");const wide=boundsAt(
1);const upright=clientHeight>1.2*clientWidth&&wide.right-wide.left>1.2*(wide.bottom-wide.top);if(upright)for(const node of data.
nodes)[node.x,node.y]=[-node.y,node.x];const spare=spareRoom();for(const node of data.nodes)[node.x,node.y]=[node.x*spare.
across,node.y*spare.down];const{scale}=fittingView();const growth=Math.min(Math.max(SMALLEST_SHAPE/scale-SMALLEST_SIZE,0),
LARGEST_GROWTH);if(growth)growShapes(growth);for(const edge of data.edges)edge.width*=Math.min(Math.max(1,THICK_ENOUGH/scale),
2.5)}function growShapes(growth){const boxes=data.nodes.map(node=>shapeBox(node,1));const order=data.nodes.map(node=>node.
index).sort((a,b)=>boxes[a].left-boxes[b].left||a-b);const grown=data.nodes.map(()=>growth);order.forEach((one,place)=>{
for(let next=place+1;next<order.length;next+=1){const other=order[next];const[a,b]=[boxes[one],boxes[other]];if(b.left-a.
right>2.5*growth)break;const gap=Math.max(b.left-a.right,b.top-a.bottom,a.top-b.bottom);for(const node of[one,other])grown[node]=
Math.min(grown[node],Math.max(gap/2.5,0))}});for(const node of data.nodes)node.size+=grown[node.index]}function spareRoom(){
const{scale}=fittingView();const{wide,high}=canvasRoom();const{left,top,right,bottom}=boundsAt(scale);const within=times=>Math.
min(Math.max(times,1),LARGEST_STRETCH);return{across:within(wide/((right-left)*scale)),down:within(high/((bottom-top)*scale))}}
function canvasRoom(){const{clientWidth,clientHeight}=byId("network");const below=MARGIN+(byId("note").hidden?0:byId("no\
te").offsetHeight);return{wide:Math.max(clientWidth-2*MARGIN,50),high:Math.max(clientHeight-MARGIN-below,50),below}}function fittingView(){
const{wide,high,below}=canvasRoom();let[scale,tooLarge]=[SMALLEST_FIT,2*LARGEST_FIT];for(let round=0;round<14;round+=1){
const tried=(scale+tooLarge)/2;const{left,top,right,bottom}=boundsAt(tried);if(tried<=LARGEST_FIT&&(right-left)*tried<=wide&&
(bottom-top)*tried<=high)scale=tried;else tooLarge=tried}const bounds=boundsAt(scale);const position={x:(bounds.left+bounds.
right)/2,y:(bounds.top+bounds.bottom)/2};return{scale,position,offset:{x:0,y:(MARGIN-below)/2}}}function boundsAt(scale){
const widest=byId("network").clientWidth/8;const boxes=visibleNow().nodeIndices.flatMap(index=>{const node=data.nodes[index];
const shape=shapeBox(node,scale);if(!node.labelled)return[shape];const{left,right,bottom}=labelPlaces(node,scale)[0];const outside=Math.
max(0,(right-left-widest)/2);return[shape,{left:left+outside,right:right-outside,top:shape.top,bottom}]});const reach={left:Infinity,
top:Infinity,right:-Infinity,bottom:-Infinity};for(const box of boxes){reach.left=Math.min(reach.left,box.left/scale);reach.
top=Math.min(reach.top,box.top/scale);reach.right=Math.max(reach.right,box.right/scale);reach.bottom=Math.max(reach.bottom,
box.bottom/scale)}return boxes.length?reach:{left:-1,top:-1,right:1,bottom:1}}function forVis(node){const{fill,border}=lookOf(node);const{index,size,x,y}=node;const{shape}=data.types[node.type];return{
id:index,shape,size,x,y,color:{background:fill,border}}}suitScreen();var drawnNodes=new vis.DataSet(data.nodes.map(forVis));
var network=new vis.Network(byId("network"),{nodes:drawnNodes,edges:[]},JSON.parse(textOf("options")));function recolourNodes(){
drawnNodes.update(data.nodes.map(forVis))}var REST=120;var overlay=byId("overlay",HTMLCanvasElement);var picture=document.createElement("canvas");var now={until:0,
timer:0,sharp:null,pictured:null,blurred:false};function currentView(){const{x,y}=network.canvasToDOM({x:0,y:0});return{
x,y,scale:network.getScale()}}function keepMoving(duration=0){now.until=performance.now()+duration+REST;window.clearTimeout(
now.timer);now.timer=window.setTimeout(()=>{now.timer=0;if(now.blurred)network.redraw()},duration+REST)}function forgetPicture(){
now.sharp=null;now.pictured=null}function isBlurred(){return now.blurred}function startFrame(){const canvas=canvasOfNetwork();
const fits=other=>other.width===canvas.width&&other.height===canvas.height;const moves=now.timer!==0&&performance.now()<
now.until;if(moves&&!now.pictured&&now.sharp&&fits(overlay))takePicture(canvas,now.sharp);now.blurred=moves&&now.pictured!==
null&&fits(picture);network.body.nodeIndices=now.blurred?[]:visibleNow().nodeIndices}function endSharpFrame(){now.sharp=
currentView();now.pictured=null}function takePicture(canvas,view){if(picture.width!==canvas.width||picture.height!==canvas.
height){picture.width=canvas.width;picture.height=canvas.height}if(![canvas,overlay].every(({width,height})=>width&&height))
return;const context=contextOf(picture);context.clearRect(0,0,picture.width,picture.height);context.drawImage(canvas,0,0);
context.drawImage(overlay,0,0);contextOf(overlay).clearRect(0,0,overlay.width,overlay.height);now.pictured=view}function drawPicture(context){
if(!now.pictured||!picture.width||!picture.height)return;const ratio=picture.width/context.canvas.clientWidth;const{x,y,
scale}=currentView();const times=scale/now.pictured.scale;const left=Math.round((x-now.pictured.x*times)*ratio);const top=Math.
round((y-now.pictured.y*times)*ratio);context.save();context.setTransform(1,0,0,1,0,0);context.drawImage(picture,left,top,
Math.round(picture.width*times),Math.round(picture.height*times));context.restore()}function canvasOfNetwork(){const canvas=byId(
"network").querySelector("canvas");if(!canvas)throw new Error("vis-network has no canvas.");return canvas}var BORDER_GAP=4;var READABLE=.5;var HANDLE=52;var FLIGHT=350;var fitScale=1;var frame={left:-Infinity,right:Infinity,top:-Infinity,
bottom:Infinity};var fitted=true;function wasFitted(){return frame.left>-Infinity}function fit(animated=false){const{scale,
position,offset}=fittingView();const half=byId("network").clientWidth/2-BORDER_GAP;const high=byId("network").clientHeight;
const[above,below]=[BORDER_GAP-high/2-offset.y,high/2+offset.y-BORDER_GAP];frame={left:position.x-half/scale,right:position.
x+half/scale,top:position.y+above/scale,bottom:position.y+below/scale};fitScale=scale;fitted=true;moveView({position,scale,
offset,animated})}function wholeView(){return{scale:fitScale,frame}}function isFitted(){return fitted}function leaveFit(){
fitted=false}function moveView({position,scale,offset={x:0,y:0},animated=false}){const flies=animated&&motionIsWelcome();
if(flies)keepMoving(FLIGHT);network.moveTo({position,scale,offset,animation:flies&&{duration:FLIGHT,easingFunction:"ease\
InOutQuad"}})}function zoom(factor){fitted=false;const scale=Math.min(Math.max(network.getScale()*factor,fitScale/4),10);
moveView({position:network.getViewPosition(),scale,animated:true})}function pan(right,down){fitted=false;const{x,y}=network.
getViewPosition();const scale=network.getScale();keepMoving();moveView({position:{x:x+right/scale,y:y+down/scale},scale})}
function showSelected(){if(!state.selected)return;const ends2=endsOf(data,state.selected).map(end=>data.nodes[end]);const[
covered,beside]=[coveredHeight(),coveredWidth()];const{clientWidth,clientHeight}=byId("network");const inSight=ends2.every(
node=>{const at=network.canvasToDOM(node);return at.x>40&&at.y>30&&at.x<clientWidth-beside-40&&at.y<clientHeight-covered-
40});if(inSight&&!covered)return;fitted=false;const position={x:mean(ends2.map(end=>end.x)),y:mean(ends2.map(end=>end.y))};
const scale=covered?Math.max(network.getScale(),READABLE):network.getScale();moveView({position,scale,offset:{x:-beside/
2,y:-covered/2},animated:true})}function coveredWidth(){const widest=Number(getComputedStyle(document.documentElement).getPropertyValue(
"--drawer"));return widest&&state.open?Math.min(widest,.88*byId("network").clientWidth):0}function coveredHeight(){const share=Number(
getComputedStyle(document.documentElement).getPropertyValue("--sheet"));return share&&state.open?share*(byId("panel").parentElement?.
clientHeight??0)-HANDLE:0}var overlay2=byId("overlay",HTMLCanvasElement);var ROOM_OF_NODE=2500;var ROOM_OF_LABEL=2500;var namesNow=memo(()=>[network.
getScale(),wholeView().frame,visibleNow()],()=>placeNames(network.getScale(),wholeView().scale,wholeView().frame));var labelsNow=memo(
()=>[network.getScale(),wholeView().frame,visibleNow()],()=>{const scale=network.getScale();const{scale:fitScale2,frame:frame3}=wholeView();
const{nodeIndices}=visibleNow();const pixels=overlay2.clientWidth*overlay2.clientHeight*(scale/fitScale2)**2;const wanted=nodeIndices.
slice(0,Math.ceil(pixels/ROOM_OF_LABEL));const crowd=pixels<nodeIndices.length*ROOM_OF_NODE;return placeLabels(wanted,nodeIndices,
scale,frame3,{crowd,taken:namesNow()})});function drawOverlay(){if(!wasFitted())return;const context=contextOf(overlay2);
const ratio=window.devicePixelRatio||1;const[width,height]=[overlay2.clientWidth,overlay2.clientHeight];if(overlay2.width!==
Math.round(width*ratio)||overlay2.height!==Math.round(height*ratio)){overlay2.width=Math.round(width*ratio);overlay2.height=
Math.round(height*ratio)}context.setTransform(ratio,0,0,ratio,0,0);context.clearRect(0,0,width,height);paintOverlay(context,
currentView())}function brightNow(){const path=pathNow();const item=path?null:state.selected??state.hovered;const bright=path?
brightPath(path):item&&brightItem(item);if(!bright)return null;for(const other of[path?state.selected:null,state.hovered]){
if(other&&!sameItem(other,item))addPointed(bright,other)}return bright}function brightPath({nodes,edges}){const ringed=[
nodes[0],nodes[nodes.length-1]];return{nodes:[...nodes],edges:[...edges],ringed,accented:new Set(edges),pointed:[]}}function brightItem(item){
return{...surroundings(item),ringed:endsOf(data,item),accented:new Set,pointed:[]}}function addPointed(bright,item){for(const end of endsOf(
data,item))if(!bright.nodes.includes(end))bright.nodes.push(end);bright.pointed.push(...endsOf(data,item));if(item.kind!==
"edge")return;if(!bright.edges.includes(item.index))bright.edges.unshift(item.index);bright.accented.add(item.index)}function paintOverlay(context,view){
if(data.nodes.length&&!visibleNow().nodeIndices.length)return drawNotice(context,"The filters leave nothing to show.");const bright=brightNow();
const raised=new Set(bright?bright.nodes:[]);for(const name of namesNow())drawName(context,name,view);for(const label of labelsNow())
if(!raised.has(label.node)&&isInSight(label,view))drawLabel(context,label,view);if(!bright)return;context.globalAlpha=theme().
veil;context.fillStyle=theme().ground;context.fillRect(0,0,overlay2.clientWidth,overlay2.clientHeight);context.globalAlpha=
1;paintBright(context,bright,view)}function isInSight({left,right,top,bottom},{x,y}){return x+right>0&&x+left<overlay2.clientWidth&&
y+bottom>0&&y+top<overlay2.clientHeight}function paintBright(context,{nodes,edges,ringed,accented,pointed},view){const{frame:frame3}=wholeView();
for(const edge of[...edges].reverse())drawBrightEdge(context,data.edges[edge],view,accented.has(edge));for(const node of[
...nodes].reverse())drawShape(context,data.nodes[node],view);for(const node of ringed)drawRing(context,data.nodes[node],
view,theme().accent,2.5);for(const node of pointed)if(!ringed.includes(node))drawRing(context,data.nodes[node],view,theme().
ink,1.5);for(const label of placeLabels([...new Set([...ringed,...pointed,...nodes])],nodes,view.scale,frame3,{ringed})){
if(isInSight(label,view))drawLabel(context,label,view,ringed.includes(label.node))}}var MANY_SOURCES=12;var SOURCES=sourcesOf(data.articles);function sourcesText(chosen){if(chosen.length===1)return sourceName(
chosen[0]);return`${whole(chosen.length)} of ${whole(SOURCES.length)} sources`}function chooseSources(names){const chosen=SOURCES.
map(({name})=>name).filter(name=>names.has(name));update({sources:chosen.length===SOURCES.length?null:chosen})}function sourceBox({
name}){const box=element("input",{type:"checkbox",onchange:()=>{const names=new Set(state.sources??SOURCES.map(source=>source.
name));if(box.checked)names.add(name);else names.delete(name);chooseSources(names)}});return box}function sourceRow({name,
count},box){return element("label",{class:"switch"},box,nameText(sourceName(name)),element("span",{class:"type-count",text:whole(
count)}))}function startSources(){byId("sources-filter").hidden=SOURCES.length<2;const boxes=SOURCES.map(sourceBox);const rows2=SOURCES.
map((source,i)=>sourceRow(source,boxes[i]));byId("sources").replaceChildren(...rows2);const search2=byId("source-search",
HTMLInputElement);search2.hidden=SOURCES.length<MANY_SOURCES;search2.addEventListener("input",()=>{const wanted=plainText(
search2.value);rows2.forEach((row,i)=>{row.hidden=!plainText(sourceName(SOURCES[i].name)).includes(wanted)})});const found=()=>SOURCES.
filter((_,i)=>!rows2[i].hidden).map(({name})=>name);byId("sources-all").addEventListener("click",()=>chooseSources(new Set(
[...state.sources??[],...found()])));byId("sources-none").addEventListener("click",()=>{const names=new Set(state.sources??
SOURCES.map(({name})=>name));for(const name of found())names.delete(name);chooseSources(names)});watch(()=>[state.sources],
()=>{const names=state.sources&&new Set(state.sources);boxes.forEach((box,i)=>{box.checked=!names||names.has(SOURCES[i].
name)})})}var TEXTS={types:()=>state.types.every(Boolean)?"":typesText(),minimum:()=>state.minimum>1?`At least ${counted(state.minimum,
"sentence")}`:"",focus:()=>state.focus?`Within ${counted(state.focus.depth,"step")} of ${data.nodes[state.focus.node].short}`:
"",rank:()=>state.rank===unfiltered(data).rank?"":`Ranked by ${rankLabel(data,state.rank)}`,minimumDocuments:()=>state.minimumDocuments>
1?`At least ${counted(state.minimumDocuments,"article")}`:"",verb:()=>state.verb===null?"":`Edges that say “${state.verb}\
”`,period:()=>state.period?periodText(...state.period):"",sources:()=>state.sources?sourcesText(state.sources):"",topic:()=>state.
topic===null?"":`Articles that name ${data.nodes[state.topic].short}`,article:()=>state.article===null?"":articleText(data.
articles[state.article]),officials:()=>state.officials?"Officials and what they are connected with":"",isolates:()=>state.
isolates?"":"No nodes without an edge",all:()=>""};function typesText(){const names=data.types.filter((_,i)=>state.types[i]).
map(({plural})=>plural.toLowerCase());return names.length?`Only ${names.join(", ")}`:"No types"}function filtersInUse(){
return Object.values(TEXTS).map(text=>text()).filter(Boolean)}var SEEN=new Set(["types","minimum"]);function remove(name){
const before={...unfiltered(data),focus:null};update({[name]:before[name]})}function drawChips(){const used=Object.entries(
TEXTS).map(([name,text])=>({name,text:text()})).filter(({text})=>text);const unseen=used.filter(({name})=>!SEEN.has(name));
const place=byId("chips");const held=place.contains(document.activeElement);place.hidden=!unseen.length;place.replaceChildren(
...unseen.map(({name,text})=>element("button",{type:"button",class:"chip",onclick:()=>remove(name),"aria-label":`Remove \
filter: ${text}`},nameText(text,"span"),element("span",{"aria-hidden":"true",text:"×"}))));byId("reset").hidden=!used.length;
const inMore=unseen.filter(({name})=>name!=="focus").length;byId("more-count").textContent=inMore?`${inMore} in use`:"";
if(held)(find(place,"button")??find(byId("more-filters"),"summary"))?.focus()}function startChips(){byId("reset").addEventListener(
"click",()=>{update({...unfiltered(data),focus:null});(byId("minimum-filter").hidden?byId("drawing"):byId("minimum")).focus()});
watch(()=>[visibleNow()],drawChips)}var MARGIN2=16;var LONGEST=400;function captionOf(width,{credit="",titled=true,letters=12}={}){const room=width-2*MARGIN2;
const filters=filtersInUse();const facts=[byId("counts").textContent,data.about.built&&`built ${dayText(data.about.built)}`];
const above=titled?[...textLines(data.about.title,room,1.5*letters,true),...textLines(facts.filter(Boolean).join(" · "),
room,letters),...textLines(filters.length?`Filters: ${filters.join(" · ")}`:"",room,letters)]:[];const below=[...signLines(
legendSigns(),room,letters),...textLines(credit,room,letters)];return{above,below,top:heightOf(above),bottom:heightOf(below)}}
function writeLines(pen,lines,top){let y=top+MARGIN2/2;pen.textAlign="start";pen.textBaseline="alphabetic";for(const line of lines){
y+=lineHeight(line);let x=MARGIN2;for(const{text,sign}of line.parts){if(sign)sign(pen,x+line.letters/2,y-.35*line.letters,
.42*line.letters);pen.font=fontOf(line);pen.fillStyle=theme().ink;pen.fillText(text,x+(sign?signWidth(line):0),y);x+=partWidth(
line,text)+(sign?signWidth(line):0)+MARGIN2}}}function legendSigns(){const types=data.types.flatMap((type,number)=>{const some=visibleNow().
nodeIndices.some(node=>data.nodes[node].type===number);const colour=state.colours==="community"?theme().muted:type.colour;
return some?[{text:type.plural,sign:shapeSign(type.shape,colour)}]:[]});const hollow=visibleNow().nodeIndices.some(node=>data.
nodes[node].observer);const observers={text:"Hollow: only reports",sign:shapeSign("square",theme().muted,true)};const communities=state.
colours==="community"?communitiesNow().map(({colour,text})=>({text,sign:shapeSign("dot",theme().communities[colour])})):
[];return[...types,...hollow?[observers]:[],...communities]}function shapeSign(shape,colour,hollow=false){return(pen,x,y,radius)=>{
traceShape(pen,shape,x,y,radius);pen.fillStyle=hollow?theme().ground:colour;pen.fill();if(!hollow)return;pen.lineWidth=1.5;
pen.strokeStyle=colour;pen.stroke()}}function textLines(text,room,letters,strong=false){const line={letters,strong,parts:[]};
const lines=[];for(const word of shortened(text,LONGEST).split(" ").filter(Boolean)){const longer=lines.length?`${lines[lines.
length-1]} ${word}`:word;if(lines.length&&partWidth(line,longer)<=room)lines[lines.length-1]=longer;else lines.push(...broken(
line,word,room))}return lines.map(each=>({letters,strong,parts:[{text:each}]}))}function broken(line,word,room){const pieces=[
""];for(const letter of word){const longer=pieces[pieces.length-1]+letter;if(pieces[pieces.length-1]&&partWidth(line,longer)>
room)pieces.push(letter);else pieces[pieces.length-1]=longer}return pieces}function signLines(signs,room,letters){const lines=[];
let left=0;for(const{text,sign}of signs){const part={text:shortened(text,60),sign};const line={letters,parts:[]};const wide=partWidth(
line,part.text)+signWidth(line)+MARGIN2;if(wide>left+MARGIN2){lines.push({letters,parts:[]});left=room}lines[lines.length-
1].parts.push(part);left-=wide}return lines}function fontOf({letters,strong=false}){return`${strong?"600 ":""}${letters}\
px ${FONT}`}function lineHeight({letters}){return Math.round(1.5*letters)}function signWidth({letters}){return 1.5*letters}
function partWidth(line,text){const context=contextOf(overlay2);context.font=fontOf(line);return context.measureText(text).
width}function heightOf(lines){return lines.length?lines.reduce((sum,line)=>sum+lineHeight(line),0)+MARGIN2:0}var NOT_IN_XML=/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;function short(value){return String(Math.round(value*100)/100)}var SvgPen=class{fillStyle="\
#000000";strokeStyle="#000000";lineWidth=1;globalAlpha=1;font="";lineJoin="miter";textAlign="start";textBaseline="alphab\
etic";#path=[];#drawn=null;#place;constructor(place){this.#place=place}beginPath(){this.#path=[];this.#drawn=null}moveTo(x,y){
this.#path.push(`M${short(x)} ${short(y)}`)}lineTo(x,y){this.#path.push(`${this.#path.length?"L":"M"}${short(x)} ${short(
y)}`)}rect(x,y,width,height){this.#path.push(`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}\
z`)}arc(x,y,radius){const[r,across]=[short(radius),short(2*radius)];this.#path.push(`M${short(x-radius)} ${short(y)}a${r}\
 ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`)}closePath(){this.#path.push("z")}fill(){this.#pathElement().setAttribute(
"fill",String(this.fillStyle))}stroke(){this.#lines(this.#pathElement())}fillRect(x,y,width,height){const box={x:short(x),
y:short(y),width:short(width),height:short(height)};this.#add(svgElement("rect",{...box,fill:String(this.fillStyle)}))}strokeText(text,x,y){
const halo=this.#text(text,x,y);halo.setAttribute("fill","none");halo.setAttribute("aria-hidden","true");this.#lines(halo)}fillText(text,x,y){
this.#text(text,x,y).setAttribute("fill",String(this.fillStyle))}#text(text,x,y){const[,weight,size]=/^(\d+ )?([\d.]+)px/.
exec(this.font)??[];const made2=svgElement("text",{x:short(x),y:short(y),"font-size":size});made2.textContent=text.replace(
NOT_IN_XML," ");if(weight)made2.setAttribute("font-weight",weight.trim());if(this.textAlign==="center")made2.setAttribute(
"text-anchor","middle");return this.#add(made2)}#lines(made2){made2.setAttribute("stroke",String(this.strokeStyle));made2.
setAttribute("stroke-width",short(this.lineWidth));if(this.lineJoin==="round")made2.setAttribute("stroke-linejoin","roun\
d")}#pathElement(){this.#drawn??=this.#add(svgElement("path",{d:this.#path.join(""),fill:"none"}));return this.#drawn}#add(made2){
if(this.globalAlpha<1)made2.setAttribute("opacity",short(this.globalAlpha));this.#place.append(made2);return made2}};function emptySvg(title,width,height){
const name=svgElement("title",{},title.replace(NOT_IN_XML," "));return svgElement("svg",{width,height,viewBox:`0 0 ${width}\
 ${height}`,"font-family":FONT,role:"img"},name)}function svgText(picture2){return`<?xml version="1.0" encoding="UTF-8"?\
>
${new XMLSerializer().serializeToString(picture2)}
`}var PICTURE_RATIO=2;var PRINTED_LETTERS=18;var PRINTED_SENTENCES=100;function pngPicture({ground,credit}){return inTheme(
ground,()=>paintedCanvas(captionOf(overlay2.clientWidth,{credit})))}function paintedCanvas(caption){const[width,height]=[
overlay2.clientWidth,overlay2.clientHeight];const whole2=caption.top+height+caption.bottom;const canvas=element("canvas",
{width:width*PICTURE_RATIO,height:whole2*PICTURE_RATIO});const context=contextOf(canvas);context.scale(PICTURE_RATIO,PICTURE_RATIO);
context.fillStyle=theme().ground;context.fillRect(0,0,width,whole2);context.save();context.beginPath();context.rect(0,caption.
top,width,height);context.clip();context.translate(0,caption.top);paintDrawing(context);context.restore();writeLines(context,
caption.above,0);writeLines(context,caption.below,caption.top+height);return canvas}function svgPicture({ground,credit}){
return inTheme(ground,()=>{const[width,height]=[overlay2.clientWidth,overlay2.clientHeight];const caption=captionOf(width,
{credit});const whole2=caption.top+height+caption.bottom;const picture2=emptySvg(data.about.title,width,whole2);const around2=new SvgPen(
picture2);around2.fillStyle=theme().ground;around2.fillRect(0,0,width,whole2);const inner=svgElement("svg",{y:caption.top,
width,height,viewBox:`0 0 ${width} ${height}`});picture2.append(inner);paintDrawing(new SvgPen(inner));writeLines(around2,
caption.above,0);writeLines(around2,caption.below,caption.top+height);return picture2})}function paintDrawing(pen){const view=currentView();
drawHulls(pen,view,view.scale,wholeView().scale);drawEdges(pen,view);for(const index of visibleNow().nodeIndices)drawShape(
pen,data.nodes[index],view);paintOverlay(pen,view)}function startPrinting(followTheme2){let{sentences}=state;window.addEventListener(
"beforeprint",()=>{document.documentElement.dataset.printing="";followTheme2();const picture2=paintedCanvas(captionOf(overlay2.
clientWidth,{titled:false,letters:PRINTED_LETTERS}));picture2.id="picture";byId("drawing").append(picture2);({sentences}=
state);update({sentences:Math.max(sentences,PRINTED_SENTENCES)})});window.addEventListener("afterprint",()=>{document.getElementById(
"picture")?.remove();delete document.documentElement.dataset.printing;followTheme2();update({sentences})})}var OWN_UNITS={x:0,y:0,scale:1};var borderScale=0;function suitBorders(){const scale=network.getScale();if(scale===borderScale)
return;borderScale=scale;for(const node of data.nodes)network.body.nodes[node.index].options.borderWidth=borderOf(node,scale)}
function drawBelow(context){if(isBlurred())return drawPicture(context);suitBorders();drawHulls(context,OWN_UNITS,network.
getScale(),wholeView().scale);drawEdges(context,OWN_UNITS)}function drawAbove(){if(isBlurred()||!wasFitted())return;drawOverlay();
endSharpFrame()}function changeOverlay(){if(!wasFitted())return;forgetPicture();if(isBlurred())return network.redraw();drawOverlay();
endSharpFrame()}function watchMoves(){const move=()=>{leaveFit();keepMoving()};for(const event of["dragStart","dragging",
"zoom"])network.on(event,move)}function drawVisible(){if(state.view!=="drawing")return;forgetPicture();if(wasFitted())network.
redraw()}function followTheme(){if(!refreshTheme())return;recolourNodes();drawVisible()}function startDrawing(){const canvas=find(
byId("network"),"*");if(canvas)canvas.tabIndex=-1;network.on("initRedraw",startFrame);network.on("beforeDrawing",drawBelow);
network.on("afterDrawing",drawAbove);watchMoves();network.on("resize",()=>queueMicrotask(()=>{if(isFitted())fit()}));byId(
"zoom-in").addEventListener("click",()=>zoom(1.4));byId("zoom-out").addEventListener("click",()=>zoom(1/1.4));byId("zoom\
-all").addEventListener("click",()=>fit(true));byId("drawing").addEventListener("keydown",steerByKey);window.matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",followTheme);watch(()=>[state.theme,state.colours],followTheme);
startCommunityLegend();startPrinting(followTheme);watch(()=>[visibleNow(),state.view],drawVisible);watch(()=>[state.selected,
state.hovered,state.view,pathNow()],changeOverlay);watch(()=>[state.selected,state.view],showSelected)}function steerByKey(event){
if(event.target!==byId("drawing")||!isPlainKey(event))return;const step2=60;const moves={ArrowLeft:()=>pan(-step2,0),ArrowRight:()=>pan(
step2,0),ArrowUp:()=>pan(0,-step2),ArrowDown:()=>pan(0,step2),"+":()=>zoom(1.25),"=":()=>zoom(1.25),"-":()=>zoom(.8),0:()=>fit(
true)};if(!moves[event.key])return;event.preventDefault();moves[event.key]()}var NODE_REACH=5;var EDGE_REACH=5;var REST2=40;function itemAt(at,reach=0){const view=currentView();const[x,y]=[(at.x-view.
x)/view.scale,(at.y-view.y)/view.scale];const node=nodeAt(x,y,(NODE_REACH+reach)/view.scale)??labelAt(at.x-view.x,at.y-view.
y);if(node!==null)return nodeItem(node);const edge=edgeAt(x,y,(EDGE_REACH+reach/2)/view.scale);return edge===null?null:edgeItem(
edge)}function nodeAt(x,y,reach){let nearest=null;let least2=Infinity;for(const index of pointable().nodes){const node=data.
nodes[index];const beyond=Math.hypot(node.x-x,node.y-y)-node.size;if(beyond<=reach&&beyond<least2)[nearest,least2]=[index,
beyond]}return nearest}function labelAt(x,y){if(state.selected)return null;const label=labelsNow().find(box=>x>box.left&&
x<box.right&&y>box.top&&y<box.bottom);return label?label.node:null}function edgeAt(x,y,reach){let nearest=null;let least2=reach;
for(const index of pointable().edges){const edge=data.edges[index];const away=distanceToLine(x,y,data.nodes[edge.a],data.
nodes[edge.b])-edge.width/2;if(away<least2)[nearest,least2]=[index,away]}return nearest}function pointable(){const{nodeIndices,
drawnIndices}=visibleNow();if(!state.selected)return{nodes:nodeIndices,edges:drawnIndices};const near=surroundings(state.
selected);return{nodes:[...near.nodes,...nodeIndices],edges:near.edges}}function distanceToLine(x,y,a,b){const[dx,dy]=[b.
x-a.x,b.y-a.y];const along=Math.min(1,Math.max(0,((x-a.x)*dx+(y-a.y)*dy)/(dx*dx+dy*dy||1)));return Math.hypot(a.x+along*
dx-x,a.y+along*dy-y)}function startPointer(){const drawing=byId("drawing");let timer=0;drawing.addEventListener("pointer\
move",event=>{clearTimeout(timer);if(event.pointerType==="touch"||!(event.target instanceof Node&&byId("network").contains(
event.target)))return hover(null);if(event.buttons)return hideTip();const box=drawing.getBoundingClientRect();const at={
x:event.clientX-box.left,y:event.clientY-box.top};timer=window.setTimeout(()=>{const item=itemAt(at);hover(item);showTip(
item,at)},REST2)});drawing.addEventListener("pointerleave",()=>{clearTimeout(timer);hover(null);hideTip()});network.on("\
click",({pointer,event})=>{hideTip();select(itemAt(pointer.DOM,event?.pointerType==="touch"?8:0))});network.on("zoom",hideTip)}
function showTip(item,at){if(!item)return hideTip();const tip=byId("tip");tip.replaceChildren(...tipOf(item));tip.hidden=
false;const left=Math.min(at.x+14,byId("drawing").clientWidth-tip.offsetWidth-8);const top=at.y+18+tip.offsetHeight>byId(
"drawing").clientHeight?at.y-tip.offsetHeight-12:at.y+18;tip.style.transform=`translate(${Math.round(Math.max(left,8))}p\
x, ${Math.round(top)}px)`;byId("network").classList.add("pointing")}function tipOf(item){if(item.kind==="node"){const node=data.
nodes[item.index];return[nameText(node.label,"strong"),element("span",{text:counted(node.mentions,"mention")})]}const edge=data.
edges[item.index];const names=element("strong",{},nameText(data.nodes[edge.a].label)," – ",nameText(data.nodes[edge.b].
label));return[names,element("span",{text:counted(edge.weight,"sentence")})]}function hideTip(){byId("tip").hidden=true;
byId("network").classList.remove("pointing")}function startSlider(id,steps,name,noun){const slider=byId(id,HTMLInputElement);byId(`${id}-filter`).hidden=steps.length<
2;slider.max=String(steps.length-1);slider.addEventListener("input",()=>update({[name]:steps[Number(slider.value)]}));watch(
()=>[state[name]],()=>{const text=counted(state[name],noun);slider.value=String(Math.max(steps.filter(step2=>step2<=state[name]).
length-1,0));slider.setAttribute("aria-valuetext",`at least ${text}`);byId(`${id}-text`).textContent=text})}function startSwitch(id,ticked,changes){
const box=byId(id,HTMLInputElement);box.addEventListener("change",()=>update(changes(box.checked)));watch(()=>[ticked()],
()=>{box.checked=ticked()})}function startChoice(id,options,chosen,changes){const field=byId(id,HTMLSelectElement);field.
replaceChildren(...options.map(([value,text])=>element("option",{value,text,dir:"auto"})));field.addEventListener("chang\
e",()=>update(changes(field.value)));watch(()=>[chosen()],()=>{field.value=chosen()})}function startTopicAndArticle(){const topics=data.nodes.filter(node=>data.types[node.type].name==="topic").sort((a,b)=>b.
documents-a.documents||a.index-b.index);byId("topic-filter").hidden=!topics.length;const named=topics.map(node=>[String(
node.index),`${node.short} (${whole(node.documents)})`]);startChoice("topic",[["","Any topic"],...named],()=>state.topic===
null?"":String(state.topic),value=>({topic:value===""?null:Number(value)}));byId("article-filter").hidden=data.articles.
length<2;const articles=data.articles.map((article,i)=>[String(i),articleText(article)]);startChoice("article",[["","All\
 articles"],...articles],()=>state.article===null?"":String(state.article),value=>({article:value===""?null:Number(value)}))}
function drawMissingFilters(){if(!state.problem)return;const filters=["period","sources","topic","article"].map(name=>byId(
`${name}-filter`));byId("no-articles").textContent=state.problem;byId("no-articles").hidden=filters.every(filter=>filter.
hidden);for(const filter of filters)filter.hidden=true}function startArticleFilters(){startTopicAndArticle();watch(()=>[
state.problem],drawMissingFilters);watch(()=>[state.refused],()=>{if(state.refused)byId("more-filters",HTMLDetailsElement).
open=true});watch(()=>[someArticles(state)],()=>{if(someArticles(state))evidence()})}var HISTOGRAM={width:320,height:40};var MOST_BARS=60;var HANDLES=["from","until"];var DAYS=daysOf(data.articles);function drawHistogram(){
const{days,counts}=histogramOf(DAYS,MOST_BARS);const span=DAYS[DAYS.length-1]-DAYS[0]+1;const most=Math.max(...counts);const[
from,until]=periodNumbers();const{width,height}=HISTOGRAM;byId("histogram",SVGElement).replaceChildren(...counts.flatMap(
(count,i)=>{if(!count)return[];const[start,end]=[i*days,Math.min((i+1)*days,span)];const tall=Math.max(2,height*Math.sqrt(
count/most));const inside=DAYS[0]+end-1>=from&&DAYS[0]+start<=until;return[svgElement("rect",{x:width*start/span,width:Math.
max(width*(end-start)/span-1,1),y:height-tall,height:tall,class:inside?"in":"out"})]}))}function periodNumbers(){const[first,
last]=[DAYS[0],DAYS[DAYS.length-1]];if(!state.period)return[first,last];const[from,until]=state.period.map(dayNumber);return[
Math.min(Math.max(from,first),last),Math.max(Math.min(until,last),first)]}function choosePeriod(moved){const[first,last]=[
DAYS[0],DAYS[DAYS.length-1]];let[from,until]=HANDLES.map(id=>first+Number(byId(id,HTMLInputElement).value));if(from>until&&
moved==="from")from=until;if(from>until)until=from;update({period:from===first&&until===last?null:[dayOf(from),dayOf(until)]});
drawPeriod()}function drawPeriod(){const[from,until]=periodNumbers();const first=DAYS[0];const middle=(first+DAYS[DAYS.length-
1])/2;HANDLES.forEach((id,i)=>{const handle=byId(id,HTMLInputElement);const day=i===0?from:until;handle.value=String(day-
first);handle.setAttribute("aria-valuetext",dayText(dayOf(day)))});byId("from").classList.toggle("above",from>middle);byId(
"period-text").textContent=periodText(dayOf(from),dayOf(until));const undated=data.articles.length-DAYS.length;byId("und\
ated").hidden=!undated||!state.period;byId("undated").textContent=`${counted(undated,"article")} without a date ${undated===
1?"is":"are"} left out.`;drawHistogram()}function startPeriod(){const many=DAYS.length>1&&DAYS[0]<DAYS[DAYS.length-1];byId(
"period-filter").hidden=!many;if(!many)return;byId("histogram",SVGElement).setAttribute("viewBox",`0 0 ${HISTOGRAM.width}\
 ${HISTOGRAM.height}`);for(const id of HANDLES){const handle=byId(id,HTMLInputElement);handle.max=String(DAYS[DAYS.length-
1]-DAYS[0]);handle.addEventListener("input",()=>choosePeriod(id))}watch(()=>[state.period],drawPeriod)}function makeLegend(){byId("legend").replaceChildren(...data.types.map((type,i)=>element("button",{type:"button",class:"\
type","data-type":type.name,onclick:()=>update({types:state.types.map((shown,j)=>i===j?!shown:shown)}),hidden:data.nodes.
every(node=>node.type!==i)},typeIcon(type),element("span",{class:"type-name",text:type.plural}),element("span",{class:"t\
ype-count"}))))}function drawLegend(){const{typeCounts}=visibleNow();[...byId("legend").children].forEach((button,i)=>{button.
setAttribute("aria-pressed",String(state.types[i]));const count=find(button,".type-count");if(count)count.textContent=whole(
typeCounts[i])})}function startTypes(){makeLegend();watch(()=>[visibleNow()],drawLegend)}function startRank(){byId("rank-filter").hidden=!data.edges.length;startChoice("rank",data.ranks.map(({name,label})=>[name,
label]),()=>state.rank,rank=>({rank}));watch(()=>[state.rank,visibleNow().narrowed],()=>{const note=visibleNow().narrowed&&
!isCount(state.rank)?" Measured over all articles.":"";const meaning=rankMeaning(data,state.rank);byId("rank-meaning").textContent=
`${meaning[0].toUpperCase()}${meaning.slice(1)}.${note}`})}function startVerb(){const verbs=verbsOf(data);byId("verb-fil\
ter").hidden=!verbs.length;startChoice("verb",[["","Any edge"],...verbs.map(({verb,edges})=>[verb,`${verb} (${whole(edges)}\
)`])],()=>state.verb??"",verb=>({verb:verb||null}))}function drawCounts(){const{nodeIndices,edgeCount,drawnIndices,chosen,
waiting}=visibleNow();const of=(shown,all,noun)=>shown===all?counted(all,noun):`${whole(shown)} of ${counted(all,noun)}`;
const drawn2=drawnIndices.length<edgeCount?` (${whole(drawnIndices.length)} drawn: the strongest of each node)`:"";const some=chosen?
chosen.reduce((sum,one)=>sum+one,0):0;const from=chosen?`, from ${of(some,data.about.articles,"article")}`:"";byId("coun\
ts").textContent=waiting?"Reading the sentences to count again …":`${of(nodeIndices.length,data.nodes.length,"node")},\
 ${of(edgeCount,data.edges.length,"edge")}${drawn2}${from}`}function startNodeFilters(){const people=data.nodes.filter(node=>data.
types[node.type].name==="person");const officials=people.filter(node=>node.official).length;byId("officials-filter").hidden=
!officials;const of=`${whole(officials)} of ${whole(people.length)} ${people.length===1?"person":"people"}`;byId("offici\
als-text").textContent=`Officials and what they are connected with: ${of}`;startSwitch("officials",()=>state.officials,officials2=>({
officials:officials2}));byId("isolates-filter").hidden=!data.edges.length;startSwitch("hide-isolates",()=>!isolatesShown(
state),hide=>({isolates:!hide}));watch(()=>[state.minimum,state.minimumDocuments,state.verb],()=>{byId("hide-isolates",HTMLInputElement).
disabled=!isolatesShown({...state,isolates:true})})}function startFilters(){startTypes();startSlider("minimum",stepsOf(data.
edges.map(edge=>edge.weight)),"minimum","sentence");startSlider("minimum-documents",stepsOf(data.edges.map(edge=>edge.documents)),
"minimumDocuments","article");byId("all-edges").hidden=data.edges.every(edge=>edge.among_strongest);startSwitch("all",()=>state.
all,all=>({all}));startRank();startVerb();startPeriod();startSources();startArticleFilters();startNodeFilters();watch(()=>[
visibleNow()],drawCounts);startChips()}function isFilteredNow(){return isFiltered(data,state)}function resetButton(){const onclick=()=>update({...hidingFilters(
data),focus:null});return element("button",{type:"button",class:"more",text:"Reset the filters",onclick})}function leave(){const held=byId("details").contains(document.activeElement);select(null);if(held)byId("drawing").focus()}
function detailsHead(icon,kind){return element("div",{class:"kind"},icon,element("span",{text:kind}),element("button",{type:"\
button",class:"close","aria-label":"Close details",onclick:leave},"×"))}function hiddenNote({kind,index}){const{nodes,edges}=visibleNow();
if(kind==="node"?nodes[index]:edges[index])return null;return element("div",{class:"hidden-note"},element("p",{text:`The\
 filters hide this ${kind==="node"?"node":"edge"}.`}),resetButton())}function factsBlock(item,[name,number],articles){const{
first,last}=daysNow(item);const rows2=[[name,whole(number)],["Articles",whole(articles)],["First seen",first&&dayText(first)],
["Last seen",last&&dayText(last)]];const list=factsList(rows2.filter(([,value])=>value));if(!visibleNow().narrowed)return list;
return element("div",{},list,element("p",{class:"hint",text:"In the articles shown."}))}function factsList(rows2){return element(
"dl",{class:"facts"},...rows2.map(([term,value])=>element("div",{},element("dt",{text:term}),element("dd",{text:value}))))}
function foldedBlock(key,title,parts){return element("details",{class:"folded","data-key":key},element("summary",{text:title}),
...parts)}function pointing(item){const[on,off]=[()=>hover(item),()=>hover(null)];return{onpointerenter:on,onfocus:on,onpointerleave:off,
onblur:off}}function endButton(index){const node=data.nodes[index];const item=nodeItem(index);return element("button",{type:"\
button",class:"end",...pointing(item),onclick:()=>select(item)},typeIcon(data.types[node.type]),nameText(node.label))}function nameButton(index){
const item=nodeItem(index);return element("button",{type:"button",class:"inline-name",...pointing(item),onclick:()=>select(
item)},nameText(data.nodes[index].label))}function rankedRow(index,share,value,edge){const node=data.nodes[index];const item=nodeItem(
index);const name=element("button",{type:"button",class:"ranked-name",...pointing(item),onclick:()=>select(item)},typeIcon(
data.types[node.type]),nameText(node.label),bar(share));if(edge===void 0){return element("li",{},name,element("span",{class:"\
ranked-number",text:strengthText(value,state.rank)}))}const of=edgeItem(edge);const strength=state.rank!=="weight"&&strengthText(
strengthsNow()[edge],state.rank);const number=element("button",{type:"button",class:"ranked-number",text:whole(value),...pointing(
of),onclick:()=>select(of),"aria-label":`${counted(value,"sentence")} with ${node.label}`});return element("li",{},name,
strength&&element("span",{class:"ranked-measure",text:strength}),number)}function measuresBlock({index}){const companions=new Set(data.edgeMeasures.map(({chance})=>chance));const shown=data.edgeMeasures.
filter(({name})=>!companions.has(name));return element("dl",{class:"measures"},...shown.flatMap(measure=>measureRow(measure,
index)),visibleNow().narrowed&&element("dd",{class:"of-all",text:"The measures are those of all articles."}))}function measureRow(measure,edge){
const{label,meaning,decimals,chance,values}=measure;const value=decimals===null?threeDigits(values[edge]):signed(values[edge],
decimals);const p=chance?measureNamed(data,chance).values[edge]:0;return[element("dt",{},element("span",{text:label}),element(
"strong",{text:chance?`${value}, ${chanceText(p)}`:value})),element("dd",{text:readingOf(measure,values[edge],p)||`${meaning}\
.`})]}function articleTitle(article,name){const{title,id}=data.articles[article];return element("button",{type:"button",class:"\
article-title",title:"Read the sentences of this article in order",onclick:()=>update({reader:article})},name??nameText(
title||id))}function articleLine({id,title,date,source,url}){const line=element("p",{class:"source"});const address=webAddress(
url);const facts=[source,date&&dayText(date),title?id:""].filter(Boolean).map(fact=>nameText(fact));const link2=element(
"a",{href:address,target:"_blank",rel:"noopener noreferrer",text:"Original"});[...facts,...address?[link2]:[]].forEach((fact,i)=>{
line.append(i?" · ":"",fact)});return line}var NO_NODE=-1;async function drawSentences(place){const item=state.selected;if(!item)return;const all=await evidence();
if(state.selected!==item||!place.isConnected)return;if(!all){place.replaceChildren(element("h3",{text:"Sentences"}),missingNote());
return}const whole2=item.kind==="node"?all.nodes[item.index]:all.edges[item.index];const edge=item.kind==="edge"?item.index:
null;const found=inReadingOrder(all,chosenReferences(all,whole2,visibleNow().chosen),edge);const before=place.querySelectorAll(
"li").length;const shown=found.slice(0,state.sentences);const verbs=edge===null?new Map:verbsOf2(all,edge);place.replaceChildren(
element("h3",{text:sentencesText(all,found,whole2.length)}),...byArticle(all,shown).map(passage=>passageBlock(all,passage,
endsOf(data,item),verbs)));const left=found.length-shown.length;if(left>0){place.append(moreButton(Math.min(left,PAGE_OF_SENTENCES),
left),element("p",{class:"on-paper",text:`… and ${counted(left,"more sentence")} in the page.`}))}const printing="prin\
ting"in document.documentElement.dataset;if(before&&before<shown.length&&!printing)place.querySelectorAll("li")[before].
focus()}function missingNote(){return element("p",{class:"missing",text:state.problem})}function sentencesText(evidence2,found,all){
const headlines=found.filter(reference=>isHeadline(evidence2,sentenceOf(reference))).length;const of=found.length===all?
counted(all,"sentence"):`${whole(found.length)} of ${counted(all,"sentence")}`;const where=found.length===all?"":", in t\
he articles shown";return of+where+(headlines?`; ${counted(headlines,"headline")} among them`:"")}function verbsOf2({relations},edge){
const places=relations.get(edge)??[];return new Map(places.map(([,sentence,start,end])=>[sentence,[start,end]]))}function moreButton(next,left){
const text=next===left?`Show ${next} more`:`Show ${next} more of ${whole(left)}`;return element("button",{type:"button",
class:"more",text,onclick:()=>update({sentences:state.sentences+PAGE_OF_SENTENCES})})}function passageBlock(all,{article,
headline,references},selected,verbs){const line=articleLine(all.articles[article]);const title=headline===null?void 0:markedText(
all,sentenceOf(headline),selected,verbs,"span");return element("article",{},element("h4",{},articleTitle(article,title)),
line.hasChildNodes()&&line,element("ul",{},...references.map(reference=>sentenceItem(all,reference,selected,verbs))))}function sentenceItem(all,reference,selected,verbs=new Map){
const parts=Array.isArray(reference)?[reference[1],reference[0]]:[reference];const numbers=parts.map(part=>all.sentences[part].
number);const apart=numbers.length===2&&numbers[1]-numbers[0]>1;const item=element("li",{tabindex:"-1"});parts.forEach((part,i)=>{
if(i&&apart)item.append(element("p",{class:"gap",text:"…"}));const text=markedText(all,part,selected,verbs);const location=all.
locations.get(part);if(location)text.append(element("small",{class:"place"}," · ",nameText(location)));item.append(text)});
return item}function markedText({sentences,referring:referringIn},sentence,selected,verbs,tag="p"){const{text,marks}=sentences[sentence];
const[referring,verb]=[referringIn.get(sentence),verbs.get(sentence)];const paragraph=element(tag,{dir:"auto"});const isSelected=node=>selected.
includes(node);let done=0;const all=verb?[...marks,[...verb,NO_NODE]]:marks;for(const mark of drawnMarks(all,isSelected)){
const[start,end,node]=mark;const words=text.slice(start,end);if(node===NO_NODE){paragraph.append(text.slice(done,start),
element("b",{text:words}));done=end;continue}const name=isSelected(node)?element("mark",{text:words}):element("span",{class:"\
name",text:words});name.style.setProperty("--type",data.types[data.nodes[node].type].colour);if(!isSelected(node)){name.
addEventListener("click",event=>{event.stopPropagation();select(nodeItem(node))})}paragraph.append(text.slice(done,start),
name);if(referring?.has(marks.indexOf(mark))){const{label}=data.nodes[node];if(isSelected(node))paragraph.append(" (",nameText(
label),")");else name.title=label}done=end}paragraph.append(text.slice(done));return paragraph}async function fillBest(place,{
index,a,b}){const all=await evidence();const best2=all&&bestReference(all,chosenReferences(all,all.edges[index],visibleNow().
chosen),index);if(!all||best2===null||best2===void 0)return;const{article}=all.sentences[sentenceOf(best2)];const line=articleLine(
{...all.articles[article],title:""});line.prepend(articleTitle(article),line.hasChildNodes()?" · ":"");place.append(element(
"ul",{},sentenceItem(all,best2,[a,b],verbsOf2(all,index))),line)}function relationsBlock(edge){const{chosen}=visibleNow();const said=saidBy(data,edge,evidenceRead(),chosen);if(!said.length)
return null;const words=[...new Set(said.map(one=>one.words))].join(", ");return element("details",{class:"relations","d\
ata-key":"relations"},element("summary",{},"What one does with the other: ",element("span",{class:"does",text:words})),...said.
map(one=>relationDetails(one,edge)))}function relationDetails({source,target,both,words,verb,count},edge){const list=element(
"ul");const line=element("summary",{},nameText(data.nodes[source].short),element("span",{class:"does",text:` ${both?"↔":
"→"} ${words} ${both?"↔":"→"} `}),nameText(data.nodes[target].short),count>1&&element("span",{class:"type-count",text:`\
 ${counted(count,"sentence")}`}));const others=state.verb===verb?null:element("button",{type:"button",class:"quiet",text:`\
All edges that say “${verb}”`,onclick:()=>update({verb})});return element("details",{"data-key":`relation ${both} ${source}\
 ${words}`,ontoggle:async()=>{const all=list.hasChildNodes()?null:await evidence();if(!all)return;const now2=saidBy(data,
edge,all,visibleNow().chosen);const same=now2.find(one=>one.source===source&&one.words===words&&one.both===both);if(same)
list.replaceChildren(...same.sentences.map(each=>saidItem(all,each,same,edge)))}},line,list,others)}function saidItem(all,sentence,{
marks,reporters},{a,b}){const item=sentenceItem(all,sentence,[a,b],marks);const reporter=reporters.get(sentence);if(reporter!==
void 0){const who=reporter===OTHERS?"others":nameText(data.nodes[reporter].label);item.append(element("small",{class:"pl\
ace"},"said by ",who))}return item}var MOST_PERIODS=100;var PERIOD_HEIGHT=30;var allPeriods=memo(()=>[],()=>{const known=data.nodes.flatMap(node=>node.timeline.
map(([period])=>period)).sort();return known.length?periodsBetween(known[0],known[known.length-1]):[]});function sparkline(timeline,noun){
if(timeline.length<2)return null;const{periods,unit,bars}=barsOf(timeline);const[first,last]=[periodName(periods[0]),periodName(
periods[periods.length-1])];const highest=Math.max(...bars);const most=`most in ${periodName(periods[bars.indexOf(highest)])}\
: ${whole(highest)}`;const none=bars.filter(count=>!count).length;const words=[`${noun}s by ${unit} from ${first} to ${last}`,
most,none&&`none in ${counted(none,unit)}`];const picture2=svgElement("svg",{viewBox:`0 0 ${periods.length} ${PERIOD_HEIGHT}`,
preserveAspectRatio:"none",role:"img","aria-label":`${words.filter(Boolean).join("; ")}.`},...bars.map((count,i)=>periodBar(
i,count,highest,`${periodName(periods[i])}: ${whole(count)}`)));return element("figure",{class:"sparkline"},element("fig\
caption",{},element("span",{text:`${noun}s by ${unit}`}),element("span",{text:most})),picture2,element("div",{class:"spa\
n","aria-hidden":"true"},element("span",{text:first}),element("span",{text:last})))}function barsOf(timeline){const byYear=allPeriods().
length>MOST_PERIODS;const named=period=>byYear?period.slice(0,4):period;const periods=[...new Set(allPeriods().map(named))];
const counts=new Map(periods.map(period=>[period,0]));for(const[period,count]of timeline)counts.set(named(period),(counts.
get(named(period))??0)+count);return{periods,unit:byYear?"year":data.about.period,bars:[...counts.values()]}}function periodBar(i,count,highest,words){
const height=count?Math.max((PERIOD_HEIGHT-1)*(count/highest),1.5):0;return svgElement("g",{},svgElement("title",{},words),
svgElement("rect",{class:"ground",x:i,y:0,width:1,height:PERIOD_HEIGHT}),svgElement("rect",{class:"count",x:i+.1,y:PERIOD_HEIGHT-
height,width:.8,height}))}function edgeDetails(edge){const{weights,namedWeights,documents}=visibleNow();const item=edgeItem(edge.index);return[detailsHead(
element("span",{class:"edge-icon","aria-hidden":"true"}),"edge"),element("h2",{tabindex:"-1",class:"ends"},endButton(edge.
a),element("span",{class:"and",text:"and"}),endButton(edge.b)),hiddenNote(item),factsBlock(item,["Sentences",weights[edge.
index]],documents[edge.index]),relationsBlock(edge),element("div",{class:"sentences",id:"sentences"}),foldedBlock("measu\
res","Counts and measures",[namedNote(weights[edge.index],namedWeights[edge.index]),sparkline(timelineNow(item),"sentenc\
e"),measuresBlock(edge)])]}function namedNote(count,named){if(named===count)return null;const text=`${whole(named)} of t\
he sentences name${named===1?"s":""} both; the others have a pronoun or a description.`;return element("p",{class:"hint",
text})}var SOUNDS=[[/off$/,"ov"],[/iew$/,"ev"],[/tsch/g,"ch"],[/sch/g,"sh"],[/ph/g,"f"],[/kh/g,"h"],[/gh/g,"g"],[/dj|dzh|dsch/g,
"j"],[/q|ck/g,"k"],[/w/g,"v"],[/ae/g,"a"],[/ou|oo/g,"u"],[/[ei]y|y|ee|ei|ii|ie/g,"i"],[/o/g,"u"],[/e/g,"i"],[/(?<=.)h$/,
""],[/(.)\1+/g,"$1"]];function soundOf(word){return SOUNDS.reduce((text,[letters,sound])=>text.replace(letters,sound),word)}
function faultsAllowed({length}){return length<4?0:length<7?1:2}var rows=[0,1,2].map(()=>new Uint8Array(256));function faultsBetween(typed,word,most){
const width=Math.min(word.length,typed.length+most);if(width<typed.length-most||width>255)return most+1;let[before,row,next]=rows;
for(let j=0;j<=width;j+=1)row[j]=j;let least2=0;for(let i=1;i<=typed.length;i+=1){next[0]=i;least2=i;const letter=typed.
charCodeAt(i-1);for(let j=1;j<=width;j+=1){const other=word.charCodeAt(j-1);let faults=Math.min(row[j]+1,next[j-1]+1,row[j-
1]+(letter===other?0:1));const turned=i>1&&j>1&&letter===word.charCodeAt(j-2)&&typed.charCodeAt(i-2)===other;if(turned)faults=
Math.min(faults,before[j-2]+1);next[j]=faults;if(faults<least2)least2=faults}if(least2>most)return most+1;[before,row,next]=
[row,next,before]}return least2}var RANK={whole:0,start:1,word:2,part:3,anyOrder:4,joined:5,sound:6,fault:7};var[ALIAS,NOT_DRAWN]=[.5,.25];var[SHORTEST,
SHORTEST_SOUND]=[4,3];var UNFIT=255;function namesOf(nodes,others=[]){const numbers=new Map;const entries=[];const add=(node,drawn2,names)=>{
names.forEach((name,i)=>{const plain=plainText(name);const words2=plain.split(" ").map(word=>{if(!numbers.has(word))numbers.
set(word,numbers.size);return numbers.get(word)??0});entries.push({node,drawn:drawn2,name,plain,joined:plain.replaceAll(
" ",""),words:words2,isLabel:i===0})})};for(const{index,label,forms}of nodes)add(index,true,[label,...forms.map(({text})=>text)]);
others.forEach(({label,aliases},i)=>{add(i,false,[label,...aliases])});const words=[...numbers.keys()];return{entries,words,
sounds:words.map(soundOf),nodes:nodes.length,others:others.length}}function search(names,query,most=Infinity){const wanted=plainText(
query);if(!wanted)return[];const ranks=new Float64Array(names.nodes+names.others).fill(Infinity);const entries=new Int32Array(
ranks.length);const spelt=wanted.length>=SHORTEST;let drawn2=rankBy(names,exactRank(names,wanted),ranks,entries);if(spelt)
drawn2=rankBy(names,soundRank(names,wanted),ranks,entries)||drawn2;if(spelt&&!drawn2)rankBy(names,faultRank(names,wanted),
ranks,entries);return best(ranks,most).map(slot=>({...names.entries[entries[slot]],rank:ranks[slot],similar:ranks[slot]>=
RANK.sound}))}function rankBy(names,rankOf,ranks,entries){let some=false;for(let i=0;i<names.entries.length;i+=1){const entry=names.
entries[i];const match=rankOf(entry);if(match===Infinity)continue;const rank=match+(entry.isLabel?0:ALIAS)+(entry.drawn?
0:NOT_DRAWN);const slot=entry.drawn?entry.node:names.nodes+entry.node;some||=entry.drawn;if(rank>=ranks[slot])continue;ranks[slot]=
rank;entries[slot]=i}return some}function best(ranks,most){const slots=[];for(let slot=0;slot<ranks.length;slot+=1){if(ranks[slot]===
Infinity||slots.length===most&&ranks[slot]>=ranks[slots[most-1]])continue;let place=slots.length;while(place>0&&ranks[slots[place-
1]]>ranks[slot])place-=1;slots.splice(place,0,slot);if(slots.length>most)slots.pop()}return slots}function exactRank({words},wanted){
const typed=wanted.split(" ");const joined2=typed.join("");const inOrder=` ${wanted}`;const fits=typed.length>1?typed.map(
each=>fitBy(words,word=>word.startsWith(each)?0:UNFIT)):[];return entry=>{if(entry.plain.includes(wanted)){if(entry.plain===
wanted)return RANK.whole;if(entry.plain.startsWith(wanted))return RANK.start;return entry.plain.includes(inOrder)?RANK.word:
RANK.part}if(fits.length&&fitOf(entry,fits)<UNFIT)return RANK.anyOrder;return joined2.length>=SHORTEST&&entry.joined.startsWith(
joined2)?RANK.joined:Infinity}}function soundRank({words,sounds},wanted){const fits=wanted.split(" ").map(typed=>{const sound=soundOf(
typed);const open=sound.length>=SHORTEST_SOUND;return fitBy(sounds,(each,i)=>{if(each===sound)return 0;return(open?each.
startsWith(sound):words[i].startsWith(typed))?1:UNFIT})});return entry=>{const fit2=fitOf(entry,fits);return fit2<UNFIT?
RANK.sound+fit2/UNFIT/4:Infinity}}function faultRank({words,sounds},wanted){const typed=wanted.split(" ");const fits=typed.
map(each=>{const sound=soundOf(each);const most2=faultsAllowed(sound);return fitBy(sounds,(word,i)=>{if(sound.length<SHORTEST_SOUND)
return words[i].startsWith(each)?0:UNFIT;const faults=faultsBetween(sound,word,most2);const longer=Math.min(4,Math.abs(word.
length-sound.length));return faults>most2?UNFIT:9*faults+longer+(word[0]===sound[0]?0:4)})});const joined2=typed.join("");
const most=faultsAllowed(joined2);return entry=>{const fit2=fitOf(entry,fits);if(fit2<UNFIT)return RANK.fault+fit2/UNFIT;
const alike=entry.joined[0]===joined2[0]&&(entry.words.length>1||typed.length>1);if(!alike)return Infinity;const faults=faultsBetween(
joined2,entry.joined,most);return faults<=most?RANK.fault+(9*faults+4)/UNFIT:Infinity}}function fitBy(words,fit2){const fits=new Uint8Array(
words.length);for(let i=0;i<words.length;i+=1)fits[i]=fit2(words[i],i);return fits}function fitOf({words},fits){if(fits.
length>words.length)return UNFIT;let[sum,taken]=[0,0];for(const fit2 of fits){let place=-1;for(let i=0;i<words.length;i+=
1){if(fit2[words[i]]===UNFIT||taken>>i&1)continue;if(place<0||fit2[words[i]]<fit2[words[place]])place=i}if(place<0)return UNFIT;
sum+=fit2[words[place]];taken|=1<<place}return Math.min(sum,UNFIT-1)}var SUGGESTIONS=8;var prepared;function allNames(){prepared??=namesOf(data.nodes,data.others);return prepared}function hiddenText(node,drawn2){
if(drawn2)return visibleNow().nodes[node]?"":"hidden by the filters";const{type,documents}=data.others[node];return`${data.
types[type].name} in ${counted(documents,"article")}, in the files, not drawn`}function noneText([found]){if(found)return`\
⁨${data.others[found.node].label}⁩ is in the files, but not drawn.`;if(!data.unlisted)return"No name or alias matche\
s.";return`No name or alias in this page matches. The files have ${counted(data.unlisted,"name")} more.`}var NameField=class{suggested=[];active=-1;constructor(field,list,none,chosen,otherChosen){
this.field=field;this.list=list;this.none=none;this.chosen=chosen;this.otherChosen=otherChosen;field.addEventListener("i\
nput",()=>this.suggest());field.addEventListener("blur",()=>this.close());field.addEventListener("keydown",event=>this.steer(
event))}suggest(){const text=this.field.value;const found=text.trim()?search(allNames(),text,this.otherChosen?SUGGESTIONS:
void 0):[];this.suggested=found.filter(({drawn:drawn2})=>drawn2||this.otherChosen).slice(0,SUGGESTIONS);this.activate(-1);
this.list.replaceChildren(...this.suggested.map((entry,i)=>this.item(entry,i)));const nothing=text.trim()!==""&&!this.suggested.
length;this.none.hidden=!nothing;this.none.textContent=nothing?noneText(found):"";this.open(this.suggested.length>0)}item({
node,drawn:drawn2,name,isLabel,similar},i){const{label,type,mentions}=drawn2?data.nodes[node]:data.others[node];const alias=isLabel?
null:element("small",{},"alias ",nameText(name));const spelt=similar?element("small",{text:"similar spelling"}):null;const hidden=hiddenText(
node,drawn2);const item=element("li",{role:"option",id:`${this.list.id}-${i}`,"aria-selected":"false"},typeIcon(data.types[type]),
element("span",{class:"found"},nameText(label),alias,spelt,hidden&&element("small",{text:hidden})),element("span",{class:"\
ranked-number",text:counted(mentions,"mention")}));item.addEventListener("pointerdown",event=>event.preventDefault());item.
addEventListener("click",()=>this.choose(i));return item}open(open){this.list.hidden=!open;this.field.setAttribute("aria\
-expanded",String(open));if(!open)this.activate(-1)}close(){this.open(false);this.none.hidden=true}activate(i){const items=[
...this.list.children];items[this.active]?.setAttribute("aria-selected","false");this.active=i;items[i]?.setAttribute("a\
ria-selected","true");items[i]?.scrollIntoView({block:"nearest"});if(items[i])this.field.setAttribute("aria-activedescen\
dant",items[i].id);else this.field.removeAttribute("aria-activedescendant")}choose(i){const entry=this.suggested[i];if(!entry)
return;this.open(false);if(entry.drawn)this.chosen(entry.node);else this.otherChosen?.(entry.node)}steer(event){const last=this.
suggested.length-1;const keys={ArrowDown:()=>this.activate(this.active<last?this.active+1:0),ArrowUp:()=>this.activate(this.
active>0?this.active-1:last),Enter:()=>this.choose(Math.max(this.active,0)),Escape:()=>{this.field.value="";this.suggest()}};
const meant=event.key==="Escape"?this.field.value!=="":!this.list.hidden;if(!keys[event.key]||!meant||event.isComposing)
return;event.preventDefault();keys[event.key]()}};function avoid(changes){update({...changes,path:state.path&&{...state.path,number:0}})}function avoidButton(node){return element(
"button",{type:"button",class:"avoid",text:"Not through this","aria-label":`Not through this: ${data.nodes[node].label}`,
onclick:()=>{avoid({avoided:[...state.avoided,node]});byId("path-avoid").querySelector("button")?.focus()}})}function avoidsAny(){
return state.avoided.length>0||state.avoidedTypes.length>0}function drawAvoided(){const place=byId("path-avoid");place.hidden=
!state.path;const held=document.activeElement instanceof HTMLElement&&place.contains(document.activeElement);const key=held?
document.activeElement.dataset.key:void 0;const present=data.types.map((_,type)=>data.nodes.some(node=>node.type===type));
place.replaceChildren(element("span",{id:"path-avoid-label",text:"Not through"}),...data.types.flatMap((_,type)=>present[type]?
typeButton(type):[]),...state.avoided.map(nodeChip));const buttons=[...place.querySelectorAll("button")];if(held)(buttons.
find(each=>each.dataset.key===key)??buttons[0])?.focus()}function typeButton(type){const pressed=state.avoidedTypes.includes(
type);const others=state.avoidedTypes.filter(each=>each!==type);return element("button",{type:"button",class:"depth",text:data.
types[type].plural,"aria-pressed":String(pressed),"data-key":`type-${type}`,onclick:()=>avoid({avoidedTypes:pressed?others:
[...others,type].sort((a,b)=>a-b)})})}function nodeChip(node){const{label,short:short3}=data.nodes[node];return element(
"button",{type:"button",class:"chip","aria-label":`Let paths pass ${label} again`,"data-key":`node-${node}`,onclick:()=>avoid(
{avoided:state.avoided.filter(each=>each!==node)})},nameText(short3,"span"),element("span",{"aria-hidden":"true",text:"×"}))}var PATH_MARGIN=60;function lookAtPath(){const path=pathNow();if(!path||state.view!=="drawing")return;const nodes=path.nodes.
map(node=>data.nodes[node]);const{clientWidth,clientHeight}=byId("network");const[wide,high]=[clientWidth-2*PATH_MARGIN,
clientHeight-coveredHeight()-2*PATH_MARGIN];const inSight=nodes.map(node=>network.canvasToDOM(node)).every(({x,y})=>x>PATH_MARGIN&&
y>PATH_MARGIN&&x<PATH_MARGIN+wide&&y<PATH_MARGIN+high);if(inSight)return;const[xs,ys]=[nodes.map(node=>node.x),nodes.map(
node=>node.y)];const[left,right,top,bottom]=[Math.min(...xs),Math.max(...xs),Math.min(...ys),Math.max(...ys)];leaveFit();
moveView({position:{x:(left+right)/2,y:(top+bottom)/2},scale:Math.min(network.getScale(),wide/(right-left),high/(bottom-
top)),offset:{x:0,y:-coveredHeight()/2},animated:true})}function statusText({a,b},path){const paths=pathsNow();if(path)return`Path ${paths.indexOf(path)+1} of ${paths.length}: ${counted(
path.edges.length,"edge")}`;if(a===b)return"Choose two different nodes.";const hidden=[a,b].filter(node=>!visibleNow().nodes[node]).
map(quoted);if(hidden.length)return`The filters hide ${hidden.join(" and ")}.`;if(avoidsAny()&&isConnected(a,b))return`E\
very path passes what is chosen under “Not through”.`;return`No path joins the two: ${[a,b].map(partText).join(", ")}\
.${otherwiseText()}`}function otherwiseText(){if(isCount(state.rank))return"";return` Only edges whose ${rankLabel(data,
state.rank)} is above 0 are passed: ranked by sentences, all are.`}function isConnected(a,b){return distancesFrom(networkNow(),
a)[b]<Infinity}function partText(node){const size=distancesFrom(networkNow(),node).filter(length=>length<Infinity).length;
if(size===1)return`${quoted(node)} has no edge${isFilteredNow()?" that passes the filters":""}`;return`${quoted(node)} i\
s in a part of ${whole(size)} nodes`}function quoted(node){return`⁨${data.nodes[node].short}⁩`}function hintText(){const label=rankLabel(
data,state.rank);const by=isCount(state.rank)?label.toLowerCase():label;const length=`an edge is as long as 1 ÷ its ${by}\
, and longer where it passes a node with many neighbours`;return`The strongest path first: ${length}. ${state.problem}`.
trimEnd()}function pathStep({nodes,edges},i){const inner=i>0&&i<edges.length;const item=element("li",{},endButton(nodes[i]),
inner&&avoidButton(nodes[i]));if(i<edges.length)item.append(edgeStep(data.edges[edges[i]]));return item}function edgeStep(edge){
const{weights,documents}=visibleNow();const{index}=edge;const measured=isCount(state.rank)?"":` · ${rankLabel(data,state.
rank)} ${strengthText(strengthsNow()[index],state.rank)}`;const text=`${counted(weights[index],"sentence")}, ${counted(documents[index],
"article")}${measured}`;const place=element("div",{class:"hop-sentence"});fillBest(place,edge);return element("div",{class:"\
hop"},element("button",{type:"button",class:"hop-edge",text,...pointing(edgeItem(index)),onclick:()=>select(edgeItem(index))}),
place)}var ends={a:null,b:null};var fields={a:endInput("a"),b:endInput("b")};function askPaths(node){setEnd("a",node);setEnd("b",
null);update({path:null,open:true});byId("path-form",HTMLDetailsElement).open=true;fields.b.focus()}function setEnd(end,node){
ends[end]=node;fields[end].value=node===null?"":data.nodes[node].label}function showPaths(){const{a,b}=ends;if(a!==null&&
b!==null)update({path:{a,b,number:0},selected:null,other:null,hovered:null});else fields[a===null?"a":"b"].focus()}function endInput(end){
const id=`path-${end}`;return element("input",{id,type:"text",role:"combobox","aria-expanded":"false","aria-controls":`${id}\
-names`,"aria-autocomplete":"list",autocomplete:"off",autocapitalize:"off",spellcheck:"false",dir:"auto",placeholder:"Na\
me or alias"})}function endField(end,label){const field=fields[end];const list=element("ul",{id:`${field.id}-names`,class:"\
suggestions",role:"listbox","aria-label":label,hidden:true});const none=element("p",{class:"no-match",role:"status",hidden:true});
new NameField(field,list,none,node=>{setEnd(end,node);showPaths()});field.addEventListener("blur",()=>setEnd(end,ends[end]));
field.addEventListener("focus",()=>field.select());return element("div",{class:"end-field"},element("label",{for:field.id,
text:label}),field,list,none)}function drawPaths(){const{path:choice}=state;if(choice){setEnd("a",choice.a);setEnd("b",choice.
b);byId("path-form",HTMLDetailsElement).open=true}drawAvoided();const[paths,path]=[pathsNow(),pathNow()];byId("path-turn").
hidden=paths.length<2;byId("path-status").textContent=choice?statusText(choice,path):"";byId("path-reset").hidden=!choice||
path!==null||!isFilteredNow();byId("path-nodes").replaceChildren(...path?path.nodes.map((_,i)=>pathStep(path,i)):[]);byId(
"path-hint").hidden=!path;byId("path-hint").textContent=path?hintText():""}function turnPath(step2){const[paths,path]=[pathsNow(),
pathNow()];if(!path||!state.path)return;const number=(paths.indexOf(path)+step2+paths.length)%paths.length;update({path:{
...state.path,number}})}function startPaths(){const form=element("details",{id:"path-form"},element("summary",{text:"Fin\
d paths between two nodes"}),element("div",{class:"ends-fields",role:"group","aria-label":"The two nodes"},endField("a",
"From"),endField("b","To")),element("div",{id:"path-avoid",class:"depths",role:"group","aria-labelledby":"path-avoid-lab\
el",hidden:true}),element("div",{class:"path-head"},element("p",{id:"path-status",role:"status"}),element("div",{id:"pat\
h-turn",class:"turns",role:"group","aria-label":"Paths"},arrowButton("back","Previous path",()=>turnPath(-1)),arrowButton(
"forward","Next path",()=>turnPath(1)))),element("div",{id:"path-reset"},resetButton()),element("ol",{id:"path-nodes",class:"\
path-nodes"}),element("p",{id:"path-hint",class:"hint"}));byId("paths").replaceChildren(form);byId("paths").hidden=!data.
edges.length;form.addEventListener("toggle",()=>{if(!form.open)update({path:null});else if(ends.a===null&&state.selected?.
kind==="node")setEnd("a",state.selected.index)});watch(()=>[state.path,state.avoided,state.avoidedTypes,visibleNow(),state.
rank,state.problem],drawPaths);watch(()=>[pathNow(),state.view],lookAtPath)}var DEPTHS=[1,2,3];function actionsBlock(node){if(!node.edges.length)return null;const{focus}=state;const depthNow=focus&&
focus.node===node.index?focus.depth:0;const button=(depth,text,label)=>element("button",{type:"button",class:depth?"dept\
h":"depth off",text,"aria-label":label,"aria-pressed":String(depthNow===depth),"data-key":`depth-${depth}`,onclick:()=>update(
{focus:depth?{node:node.index,depth}:null})});return element("div",{class:"actions"},element("div",{class:"depths",role:"\
group","aria-label":"Nodes within"},element("span",{text:"Nodes within:"}),...DEPTHS.map(depth=>button(depth,String(depth),
counted(depth,"step"))),element("span",{class:"unit","aria-hidden":"true",text:"steps"}),button(0,"any distance","Any di\
stance")),element("button",{type:"button",class:"ask",text:"Find paths to …",onclick:()=>askPaths(node.index)}))}var STRONGEST_MEMBERS=3;function communityBlock(node){const all=data.communities[node.community].members;if(all.length<2)
return null;const strongest=all.slice(0,STRONGEST_MEMBERS);const names=element("span",{});strongest.forEach((member,i)=>{
names.append(i===0?"":i===strongest.length-1&&strongest.length===all.length?" and ":", ");names.append(member===node.index?
nameText(data.nodes[member].label,"strong"):nameButton(member))});const others=all.length-strongest.length;return element(
"p",{class:"community"},swatch(communityColour(node.community)),"Community of ",names,others?` and ${counted(others,"oth\
er")}`:"",".")}var NEIGHBOURS=12;function neighboursBlock(node){const{weights}=visibleNow();const strength=strengthsNow();const{edges}=surroundings(
nodeItem(node.index));const shown=state.neighbours?edges:edges.slice(0,NEIGHBOURS);const most=edges.length?Math.max(strength[edges[0]],
0):0;const rows2=shown.map(edge=>rankedRow(otherEnd(data.edges[edge],node.index),most&&strength[edge]/most,weights[edge],
edge));const more=shown.length<edges.length&&element("button",{type:"button",class:"more",text:`Show all ${whole(edges.length)}`,
onclick:()=>update({neighbours:true})});return[element("h3",{text:counted(edges.length,"neighbour")}),shown.length>0&&state.
rank!=="weight"&&element("p",{class:"hint",text:`${rankText()}; beside it sentences.`}),element("ul",{class:"ranked"},...rows2),
more,unshownNeighbours(node,edges.length)]}function rankText(){return`By ${rankLabel(data,state.rank)}: ${rankMeaning(data,
state.rank)}`}function unshownNeighbours(node,listed){const behind=node.edges.length-listed;const elsewhere=node.degree-
node.edges.length;const parts=[];if(behind)parts.push(`${whole(behind)} more behind the filters`);if(elsewhere)parts.push(
`${whole(elsewhere)} more in the GraphML file`);return parts.length?element("p",{class:"hint unshown",text:`${parts.join(
", ")}.`}):null}function structureBlock(node){const of=data.nodes.length<data.about.nodes?"in this page":`of ${whole(data.nodes.length)}`;
const placed=(value,values)=>value>0?`${ordinal(1+values.filter(other=>other>value).length)} ${of}`:"none";const cells=data.
nodeMeasures.filter(({rank})=>rank).map(({label,meaning,whole:isWhole,values})=>{const value=values[node.index];return element(
"tr",{},element("th",{scope:"row",text:label}),element("td",{text:isWhole?whole(value):placed(value,values)}),element("t\
d",{text:`${meaning}.`}))});return element("table",{class:"structure","aria-label":"Place in the graph"},element("tbody",
{},...cells))}var FORMS_AT_FIRST=4;function nodeDetails(node){const type=data.types[node.type];const{mentions,named,articles}=visibleNow();
const count=mentions[node.index];return[detailsHead(typeIcon(type),type.name),element("h2",{tabindex:"-1"},nameText(node.
label)),rolesLine(node),officialNote(node),...standingNotes(node),listedLine(node),hiddenNote(nodeItem(node.index)),factsBlock(
nodeItem(node.index),["Mentions",count],articles[node.index]),actionsBlock(node),element("div",{class:"sentences",id:"se\
ntences"}),...neighboursBlock(node),communityBlock(node),formsBlock(node),foldedBlock("measures","Counts and measures",[
namedNote2(count,named[node.index]),sparkline(timelineNow(nodeItem(node.index)),"mention"),structureBlock(node)])]}function rolesLine({
roles,official}){if(!roles.length&&!official)return null;const line=element("p",{class:"roles"});if(official)line.append(
element("span",{class:"badge",text:"official"})," ");line.append(nameText(roles.join(" · ")));return line}function officialNote({
roles,official}){if(!official)return null;const which=roles.length>1?"one of these offices is":roles.length?"this office\
 is":"the articles give";const text=`Counts as an official: ${which} ${roles.length?"one":"an office"} of a state, a cou\
rt, an army or the like.`;return element("p",{class:"hint",text})}function standingNotes({observer,via}){return[observer&&
element("p",{class:"standing",text:"Observer: only reports what others do."}),via==="discovered"&&element("p",{class:"st\
anding",text:"Discovered topic: found in these articles, on no list of topics."})]}function namedNote2(count,named){if(named===
count)return null;const text=`${whole(named)} by name, ${whole(count-named)} by a pronoun or a description.`;return element(
"p",{class:"hint",text})}function listedLine({listed_id:id}){if(!id)return null;const line=element("p",{class:"standing \
listed"},"In your list: ");id.split("; ").forEach((each,i)=>{const href=idAddress(each);const attributes={href,target:"_\
blank",rel:"noopener noreferrer"};line.append(i?", ":"",href?element("a",attributes,nameText(each)):nameText(each))});return line}
function formsBlock(node){if(!node.forms.length)return null;const rows2=node.forms.map(({text,mentions,reason})=>element(
"tr",{},element("td",{},nameText(text)),element("td",{text:whole(mentions)}),element("td",{text:reason})));const names=element(
"span",{class:"forms"});node.forms.slice(0,FORMS_AT_FIRST).forEach(({text},i)=>{names.append(i?", ":"",nameText(text))});
if(node.forms.length>FORMS_AT_FIRST)names.append(` and ${node.forms.length-FORMS_AT_FIRST} more`);const head=["Name","Me\
ntions","Rule"].map(text=>element("th",{scope:"col",text}));return element("details",{class:"aliases","data-key":"aliase\
s"},element("summary",{},"Also named ",names),element("table",{},element("thead",{},element("tr",{},...head)),element("t\
body",{},...rows2)))}var SAFE=/^[\p{L}\p{N}][\p{L}\p{N} .,'’()&-]*$/u;function evidenceCommand({nodes,others},number){const{id,label}=others[number];
const alike=[...nodes,...others].filter(each=>each.label===label);return alike.length===1&&SAFE.test(label)?`graphkit ev\
idence "${label}"`:`graphkit evidence ${id}`}function otherDetails(number){const{label,type,mentions,documents,aliases}=data.others[number];const{name}=data.types[type];
const names=element("p",{class:"standing"},"Also named ");aliases.forEach((alias,i)=>{names.append(i?", ":"",nameText(alias))});
return[detailsHead(typeIcon(data.types[type]),name),element("h2",{tabindex:"-1"},nameText(label)),element("p",{class:"st\
anding",text:`In the files, not drawn: the page draws ${counted(data.nodes.length,"node")}.`}),factsList([["Mentions",whole(
mentions)],["Articles",whole(documents)]]),aliases.length>0&&names,element("p",{class:"hint",text:"In the folder of the \
build, this command shows the sentences:"}),element("p",{class:"command"},element("code",{text:evidenceCommand(data,number),
dir:"auto"}))]}function strangersOf({nodes:all,edges},nodes){const neighbours=node=>all[node].edges.map(edge=>otherEnd(edges[edge],node));
const[first]=nodes;if(first===void 0)return[];const known=new Set(neighbours(first));const stranger=nodes.find(node=>node!==
first&&!known.has(node)&&neighbours(node).some(other=>known.has(other)));return stranger===void 0?[first]:[first,stranger]}var CLOSED="graphkit: hints closed";var HINTS=["Choose a node or an edge to read its sentences.","Press / to search all \
names.","Scroll to zoom, and drag to move the drawing."];var EMPTY_VERBS=new Set(["be","have","do"]);var[PERSON,,,TOPIC]=[
0,1,2,3];function strongestEdge(){const{edges,weights,documents}=visibleNow();const strongest=(best2,edge2)=>edges[edge2.
index]&&weights[edge2.index]>(best2?weights[best2.index]:0)?edge2:best2;const edge=data.edges.reduce(strongest,null);if(!edge||
state.problem)return[];const place=element("div",{class:"sentences best"});if(evidenceRead())fillBest(place,edge);const item=edgeItem(
edge.index);const button=element("button",{type:"button",class:"inline-name",...pointing(item),onclick:()=>select(item)},
nameText(data.nodes[edge.a].label)," – ",nameText(data.nodes[edge.b].label));const counts=`${counted(weights[edge.index],
"sentence")} in ${counted(documents[edge.index],"article")}`;return[element("h3",{text:"Strongest edge"}),element("p",{class:"\
strongest"},button,` · ${counts}`),place]}function questions(){const{nodeIndices}=visibleNow();const[person,other]=strangersOf(
data,nodeIndices.filter(node=>data.nodes[node].type===PERSON));const topic=nodeIndices.find(node=>data.nodes[node].type===
TOPIC);const verb=verbsOf(data).find(each=>!EMPTY_VERBS.has(each.verb));const asked=[person!==void 0&&question(`What do \
the articles say of ${short2(person)}?`,()=>select(nodeItem(person))),other!==void 0&&question(`How is ${short2(person)}\
 connected with ${short2(other)}?`,()=>update({path:{a:person,b:other,number:0},open:true})),topic!==void 0&&question(`W\
ho is named with “${short2(topic)}”?`,()=>select(nodeItem(topic))),verb&&question(`Which edges say “${verb.verb}”?`,
()=>update({verb:verb.verb}))].filter(Boolean);if(!asked.length)return[];return[element("h3",{text:"What you can ask"}),
element("ul",{class:"questions"},...asked)]}function short2(node){return data.nodes[node].short}function question(text,onclick){
return element("li",{},element("button",{type:"button",class:"question",text,onclick}))}function hints(){if(areClosed())
return null;return element("div",{class:"hints",role:"note","aria-label":"Hints"},element("ul",{},...HINTS.map(text=>element(
"li",{text}))),element("button",{type:"button",class:"close","aria-label":"Close the hints",onclick:closeHints},"×"))}var closed=false;
function areClosed(){try{return closed||window.localStorage.getItem(CLOSED)!==null}catch{return closed}}function closeHints({
currentTarget}){closed=true;try{window.localStorage.setItem(CLOSED,"yes")}catch{}if(currentTarget instanceof HTMLElement)
currentTarget.parentElement?.remove();byId("details").focus({preventScroll:true})}var STRONGEST=15;function overview(){const{nodeIndices}=visibleNow();if(!nodeIndices.length){return[element("p",{class:"\
empty",text:emptyText()}),isFilteredNow()&&resetButton()]}const strengths=nodeStrengthsNow();const strongest=[...nodeIndices].
sort((a,b)=>strengths[b]-strengths[a]||a-b).slice(0,STRONGEST);const most=strengths[strongest[0]]||1;return[element("h2",
{text:"Overview"}),hints(),...strongestEdge(),...questions(),element("h3",{text:"Strongest nodes"}),element("p",{class:"\
hint",text:overviewText()}),element("ul",{class:"ranked"},...strongest.map(node=>rankedRow(node,strengths[node]/most,strengths[node]))),
data.about.window&&element("p",{class:"made",text:`An edge joins two nodes ${data.about.window}.`})]}function overviewText(){
const where=visibleNow().narrowed?" in the articles shown":"";if(state.rank==="weight")return`By the sentences they shar\
e with others${where}.`;if(state.rank==="documents")return`By the articles they share with others${where}.`;return`By th\
e ${rankLabel(data,state.rank)} of their edges, added up.`}function emptyText(){if(data.nodes.length)return"The filters \
leave nothing to show.";if(!data.about.articles)return"There are no articles in this graph.";return"The articles name no\
 person, organisation, place or topic that graphkit finds."}var drawnItem=null;var drawnOther=null;function drawDetails(){const details=byId("details");const{selected:item,other}=state;
const again=sameItem(item,drawnItem)&&other===drawnOther;const active=document.activeElement;const heldFocus=details.contains(
active)||active===byId("search");const key=active instanceof HTMLElement&&details.contains(active)?active.dataset.key:void 0;
const open=[...details.querySelectorAll("details")].filter(each=>each.open).map(each=>each.dataset.key);const{scrollTop}=byId(
"sheet");details.replaceChildren(...given(detailsOf(item)));[drawnItem,drawnOther]=[item,other];if(!again){if((item||other!==
null)&&heldFocus)find(details,"h2")?.focus({preventScroll:true});return showDetails()}for(const each of details.querySelectorAll(
"details"))each.open=open.includes(each.dataset.key);byId("sheet").scrollTop=scrollTop;if(!heldFocus||active===byId("sea\
rch"))return;(keyed(details,key)??find(details,"h2"))?.focus({preventScroll:true})}function keyed(place,key){const all=place.
querySelectorAll("[data-key]");return[...all].find(each=>each.dataset.key===key)??null}function showDetails(){const[sheet,
details]=[byId("sheet"),byId("details")];sheet.scrollTop=0;const below=details.getBoundingClientRect().top-sheet.getBoundingClientRect().
top;if((state.selected||state.other!==null)&&below>.4*sheet.clientHeight)sheet.scrollTop=below}function detailsOf(item){
if(state.other!==null)return otherDetails(state.other);if(!item)return overview();return item.kind==="node"?nodeDetails(
data.nodes[item.index]):edgeDetails(data.edges[item.index])}function drawSheet(){const{selected,other,open}=state;byId("\
panel").classList.toggle("open",open);byId("panel").classList.toggle("reading",selected!==null||other!==null);byId("hand\
le").setAttribute("aria-expanded",String(open));byId("handle-text").textContent=handleText()}function handleText(){const{
selected,other}=state;if(other!==null)return data.others[other].label;return selected?endsOf(data,selected).map(end=>data.
nodes[end].label).join(" – "):"Filters and nodes"}function startPanel(){const readsDetails=()=>[state.selected,state.other,
state.neighbours,state.focus,visibleNow(),state.problem,!state.selected&&evidenceRead()];watch(()=>[state.selected,state.
other,state.open],drawSheet);watch(readsDetails,drawDetails);watch(()=>[...readsDetails(),state.sentences],()=>{const place=document.
getElementById("sentences");if(place)drawSentences(place)});byId("handle").addEventListener("click",()=>update({open:!state.
open}));document.addEventListener("keydown",event=>{if(event.key!=="Escape"||event.defaultPrevented)return;if(state.selected||
state.other!==null)leave();else update({open:false})})}async function drawReader(){const reader=byId("reader",HTMLDialogElement);const{reader:article}=state;if(article===null)
return reader.close();const all=await evidence();if(!all||state.reader!==article)return;reader.replaceChildren(...given(
content(all,article)));if(!reader.open)reader.showModal();reader.scrollTop=0;byId("reader-title").focus()}function content(all,article){
const numbers=sentencesOfArticle(all,article);const headline=numbers.find(number=>isHeadline(all,number));const{title,id}=data.
articles[article];const others=numbers.filter(number=>number!==headline);const close=element("button",{type:"button",class:"\
close","aria-label":"Close the article",text:"×",onclick:()=>update({reader:null})});const name=headline===void 0?nameText(
title||id):withNames(all,headline);const left=counted(numbers.length,"sentence");return[element("div",{class:"help-head"},
element("h2",{id:"reader-title",tabindex:"-1",dir:"auto"},name),close),articleLine(data.articles[article]),element("p",{
class:"hint",text:`${left} that name${numbers.length===1?"s":""} nodes of this page; “…” stands for those between that n\
ame none.`}),element("div",{class:"passages"},...passages(all,others,headline))]}function passages(all,numbers,headline){
let before=headline===void 0?-1:all.sentences[headline].number;return numbers.flatMap(number=>{const gap=all.sentences[number].
number-before>1;before=all.sentences[number].number;const text=element("p",{dir:"auto"},withNames(all,number));const location=all.
locations.get(number);if(location)text.append(element("small",{class:"place"}," · ",nameText(location)));return gap?[element(
"p",{class:"gap",text:"…"}),text]:[text]})}function withNames(all,number){const{text,marks}=all.sentences[number];const selected=state.
selected?endsOf(data,state.selected):[];const line=document.createDocumentFragment();let done=0;for(const mark of drawnMarks(
marks,node=>selected.includes(node))){const[start,end,node]=mark;const name=nameMark(node,text.slice(start,end),selected.
includes(node));if(all.referring.get(number)?.has(marks.indexOf(mark)))name.setAttribute("title",data.nodes[node].label);
line.append(text.slice(done,start),name);done=end}line.append(text.slice(done));return line}function nameMark(node,text,chosen){
const button=element("button",{type:"button",class:"read-name",onclick:()=>leaveFor(node)},chosen?element("mark",{text}):
text);button.style.setProperty("--type",data.types[data.nodes[node].type].colour);return button}function leaveFor(node){
update({reader:null});select(nodeItem(node))}function startReader(){const reader=byId("reader",HTMLDialogElement);reader.
addEventListener("close",()=>update({reader:null}));reader.addEventListener("click",event=>{if(event.target===reader)update(
{reader:null})});reader.addEventListener("keydown",event=>event.stopPropagation());watch(()=>[state.reader],drawReader)}var step=keptStep()??{at:0,last:0};function keptStep(){const{at,last}=window.history.state??{};return Number.isInteger(at)&&
Number.isInteger(last)&&at>=0?{at,last:Math.max(at,last)}:null}function writeStep(how,address){const next=how==="pushSta\
te"?{at:step.at+1,last:step.at+1}:step;try{window.history[how](next,"",address);step=next}catch{}}function readStep(){const kept2=keptStep();
step=kept2?{at:kept2.at,last:Math.max(kept2.at,step.last)}:{at:step.at+1,last:step.at+1};writeStep("replaceState",window.
location.href)}function canStep(way){const{canGoBack,canGoForward}=window.navigation??{};return way==="back"?step.at>0&&
canGoBack!==false:step.at<step.last&&canGoForward!==false}function startSteps(){writeStep("replaceState",window.location.
href)}var VISITED=5;var visited=[];function noteVisit(){const{selected}=state;if(selected?.kind!=="node"||selected.index===visited[0])
return;visited=[selected.index,...visited.filter(node=>node!==selected.index)].slice(0,VISITED+1)}function drawTrail(){noteVisit();
const{selected}=state;const others=visited.filter(node=>selected?.kind!=="node"||node!==selected.index).slice(0,VISITED);
byId("trail").hidden=!visited.length;byId("visited").hidden=!others.length;byId("visited").replaceChildren(...others.map(
node=>element("li",{},nameButton(node))))}function drawTurns(){for(const way of["back","forward"])byId(way,HTMLButtonElement).
disabled=!canStep(way)}function startTrail(){const[back,forward]=[arrowButton("back","Back",()=>window.history.back()),arrowButton(
"forward","Forward",()=>window.history.forward())];[back.id,forward.id]=["back","forward"];byId("trail").replaceChildren(
back,forward,element("ol",{id:"visited",class:"visited","aria-label":"Visited"}));watch(()=>[state.selected],drawTrail)}function barsBetween(a,b,{first,last,width}){const bars=Math.ceil((last-first+1)/width);const bar2=share=>Math.min(Math.
max(Math.floor(share*(last-first+1)/width),0),bars-1);const[from,until]=[bar2(Math.min(a,b)),bar2(Math.max(a,b))];return[
first+from*width,Math.min(first+(until+1)*width-1,last)]}function laterPeriod([from,until],{last,width}){if(until>=last)
return null;const step2=Math.min(width,last-until);return[from+step2,until+step2]}function writtenPeriod(from,until,changed,{
first,last}){const within=day=>Math.min(Math.max(day,first),last);let[start,end]=[within(from),within(until)];if(start>end&&
changed==="from")end=start;if(start>end)start=end;return start===first&&end===last?null:[start,end]}var MOST_BARS2=120;var SIZE={width:600,height:36};var PACE=900;var CLICK=4;var DAYS2=daysOf(data.articles);var strip=stripOf();
var brush=null;var playing=0;function stripOf(){const[first,last]=[DAYS2[0]??0,DAYS2[DAYS2.length-1]??0];const{days:width,
counts}=DAYS2.length?histogramOf(DAYS2,MOST_BARS2):{days:1,counts:[]};return{first,last,width,counts}}function periodNow(){
if(brush)return barsBetween(brush.from,brush.to,strip);if(!state.period)return[strip.first,strip.last];const[from,until]=state.
period.map(dayNumber);return[from,until]}function choose(period){const all=!period||period[0]<=strip.first&&period[1]>=strip.
last;update({period:all?null:[dayOf(period[0]),dayOf(period[1])]})}function drawBars(){const[from,until]=periodNow();const days=strip.
last-strip.first+1;const most=Math.max(...strip.counts);const bars=strip.counts.map((count,i)=>{const[start,end]=[strip.
first+i*strip.width,Math.min(strip.first+(i+1)*strip.width-1,strip.last)];const x=SIZE.width*i*strip.width/days;const wide=SIZE.
width*(end-start+1)/days;const tall=count?Math.max(2,(SIZE.height-2)*Math.sqrt(count/most)):0;const inside=end>=from&&start<=
until;return svgElement("g",{class:inside?"in":"out"},svgElement("title",{},`${periodText(dayOf(start),dayOf(end))}: ${counted(
count,"article")}`),svgElement("rect",{class:"ground",x,y:0,width:wide,height:SIZE.height}),svgElement("rect",{class:"co\
unt",x:x+.1*wide,y:SIZE.height-tall,width:.8*wide,height:tall}))});const place=byId("strip-bars",SVGElement);place.classList.
toggle("narrowed",brush!==null||state.period!==null);place.replaceChildren(...bars)}function drawStrip(){drawBars();const[
from,until]=periodNow().map(dayOf);byId("strip-from",HTMLInputElement).value=from;byId("strip-until",HTMLInputElement).value=
until;byId("strip-all").hidden=!state.period}function startBrush(bars){const share=event=>{const{left,width}=bars.getBoundingClientRect();
return(event.clientX-left)/width};bars.addEventListener("pointerdown",event=>{if(event.button!==0)return;stop();bars.setPointerCapture(
event.pointerId);brush={from:share(event),to:share(event)};drawBars()});bars.addEventListener("pointermove",event=>{if(!brush)
return;brush.to=share(event);drawBars()});bars.addEventListener("pointerup",()=>{if(!brush)return;const moved=Math.abs(brush.
to-brush.from)*bars.getBoundingClientRect().width;const period=barsBetween(brush.from,moved<CLICK?brush.from:brush.to,strip);
brush=null;const again=state.period&&dayNumber(state.period[0])===period[0]&&dayNumber(state.period[1])===period[1];choose(
again&&moved<CLICK?null:period);drawStrip()});bars.addEventListener("pointercancel",()=>{brush=null;drawStrip()})}function dateField(end){
const field=element("input",{type:"date",id:`strip-${end}`,min:dayOf(strip.first),max:dayOf(strip.last),"aria-label":end===
"from"?"Articles from":"Articles until"});field.addEventListener("change",()=>{const[from,until]=["strip-from","strip-un\
til"].map(id=>byId(id,HTMLInputElement).value);stop();if(isDay(from)&&isDay(until))choose(writtenPeriod(dayNumber(from),
dayNumber(until),end,strip));drawStrip()});return field}function play(){const at=state.period?periodNow():null;const width=at?
at[1]-at[0]:strip.width-1;if(!at||at[1]>=strip.last)choose([strip.first,Math.min(strip.first+width,strip.last)]);playing=
window.setInterval(()=>{const next=laterPeriod(periodNow(),strip);if(next)choose(next);else stop()},PACE);drawPlay()}function stop(){
window.clearInterval(playing);playing=0;drawPlay()}function drawPlay(){const button=byId("strip-play");button.textContent=
playing?"❚❚":"▶";button.setAttribute("aria-label",playing?"Pause":"Play the articles over time")}function startStrip(){
const place=byId("strip");place.hidden=strip.first===strip.last;if(place.hidden)return;const bars=svgElement("svg",{id:"\
strip-bars",viewBox:`0 0 ${SIZE.width} ${SIZE.height}`,preserveAspectRatio:"none","aria-hidden":"true"});const toggle=()=>playing?
stop():play();place.replaceChildren(element("button",{type:"button",id:"strip-play",class:"turn",onclick:toggle}),bars,element(
"div",{class:"strip-days"},dateField("from"),element("span",{"aria-hidden":"true",text:"–"}),dateField("until"),element(
"button",{type:"button",id:"strip-all",class:"quiet",text:"All days",onclick:()=>{stop();choose(null)}})));startBrush(bars);
drawPlay();watch(()=>[state.period],drawStrip)}function wordsColumn(title,count,text){const places=memo(()=>[],()=>{const all=new Set(Array.from({length:count},(_,index)=>text(
index)));return new Map([...all].sort((a,b)=>a===""?1:b===""?-1:a<b?-1:1).map((each,i)=>[each,i]))});return{title,whole:"",
hint:"",words:true,text,key:index=>places().get(text(index))??0}}function dayColumn(title,whole2,text){return{title,whole:whole2,
hint:"",words:false,text,key:index=>Number(text(index).replaceAll("-",""))}}function numberColumn(title,key,{whole:long="",
hint="",show=whole}={}){return{title,whole:long,hint,words:false,key,text:index=>show(key(index))}}function measureColumns(measures){
return Object.fromEntries(measures.map(({name,label,meaning,values,...more})=>{const short3="short"in more?more.short:"";
const show="whole"in more&&more.whole?whole:measureText;const long=short3&&`${short3} (${label.toLowerCase()})`;return[name,
numberColumn(short3||label,i=>values[i],{whole:long,hint:meaning,show})]}))}function placesByName(nodes){const{compare}=new Intl.
Collator("en",{numeric:true});const sorted=nodes.map(({index})=>index).sort((a,b)=>compare(nodes[a].label,nodes[b].label)||
a-b);const places=new Int32Array(nodes.length);sorted.forEach((index,place)=>{places[index]=place});return places}function columnsOf(graph,visible,shared){
const places=memo(()=>[],()=>placesByName(graph.nodes));return{nodes:nodeColumns(graph,visible,shared,places),edges:edgeColumns(
graph,visible,places)}}function nodeColumns({nodes,types,nodeMeasures},visible,shared,places){return{name:{title:"Name",
whole:"",hint:"",words:true,key:i=>places()[i],text:i=>nodes[i].label},type:wordsColumn("Type",nodes.length,i=>types[nodes[i].
type].name),strength:numberColumn("Sentences",i=>shared()[i],{whole:"Sentences of its edges",hint:"Added up over the edg\
es shown"}),mentions:numberColumn("Mentions",i=>visible().mentions[i]),articles:numberColumn("Articles",i=>visible().articles[i]),
first:dayColumn("First","First seen",i=>nodes[i].first),last:dayColumn("Last","Last seen",i=>nodes[i].last),roles:wordsColumn(
"Roles",nodes.length,i=>nodes[i].roles.join("; ")),...markColumns(nodes),...measureColumns(nodeMeasures.filter(({name})=>name!==
"weighted_degree"))}}function edgeColumns(graph,visible,places){const{nodes,edges,edgeMeasures}=graph;const end=(title,node)=>({
title,whole:"",hint:"",words:true,key:i=>places()[node(i)],text:i=>nodes[node(i)].label});return{a:end("Name",i=>edges[i].
a),b:end("With",i=>edges[i].b),strength:numberColumn("Sentences",i=>visible().weights[i]),articles:numberColumn("Article\
s",i=>visible().documents[i]),...graph.relations.length?{relations:relationsColumn(graph)}:{},...markColumns(edges),...measureColumns(
edgeMeasures),first:dayColumn("First","First seen",i=>edges[i].first),last:dayColumn("Last","Last seen",i=>edges[i].last)}}
function markColumns(rows2){return Object.fromEntries(["mark","note"].filter(name=>rows2.some(row=>row[name])).map(name=>[
name,wordsColumn(name==="mark"?"Mark":"Note",rows2.length,i=>rows2[i][name])]))}function relationsColumn(graph){return{title:"\
Relations",whole:"",hint:"What sentences say that one does with the other, with their number; → from the first name to t\
he second",words:true,byNumber:true,key:i=>relationsCount(graph.edges[i]),text:i=>relationsCell(graph,graph.edges[i])}}function sortedRows(kind,{
nodes,nodeIndices,edges},{key},descending){const rows2=kind==="nodes"?[...nodeIndices]:edges.flatMap((passes,i)=>passes?
[i]:[]).reverse();const keys=new Float64Array((kind==="nodes"?nodes:edges).length);for(const row of rows2)keys[row]=key(
row);return rows2.sort(descending?(a,b)=>keys[b]-keys[a]:(a,b)=>keys[a]-keys[b])}var columns=columnsOf(data,visibleNow,sharedSentencesNow);function tableRow(kind,index){const cells=Object.values(columns[kind]).
map((column,i)=>{const text=column.text(index);if(i===0)return headCell(kind,index,text);return element("td",column.words?
{class:wordsClass(text),dir:"auto",text}:{text})});return element("tr",{"data-index":index},...cells)}function headCell(kind,index,text){
const icon=kind==="nodes"&&typeIcon(data.types[data.nodes[index].type]);return element("th",{scope:"row"},element("butto\
n",{type:"button",class:"row-name",tabindex:-1},icon,nameText(text)))}function wordsClass(text){return text.length>16?"w\
ords long":"words"}function rowOf({target}){return target instanceof Element?target.closest("tr"):null}function chooseRow(event,kind){
const row=rowOf(event);if(!row||!around(event.target,"button")&&String(window.getSelection()))return;const index=Number(
row.dataset.index);select(kind==="nodes"?nodeItem(index):edgeItem(index));focusRow(row)}function markSelectedRow(){if(state.
view==="drawing")return;const chosen=state.selected&&`${state.selected.kind}s`===state.view?state.selected.index:-1;const all=byId(
"tables").querySelectorAll("tbody tr");const rows2=[...all];const reached=rows2.find(row=>Number(row.dataset.index)===chosen)??
rows2[0];for(const row of rows2){const marked=Number(row.dataset.index)===chosen;row.classList.toggle("chosen",marked);const button=find(
row,"button");if(!button)continue;if(marked)button.setAttribute("aria-current","true");else button.removeAttribute("aria\
-current");button.tabIndex=row===reached?0:-1}}function focusRow(row){const button=row&&find(row,"button");if(!button||!row.
parentElement)return;const reached=row.parentElement.querySelectorAll('[tabindex="0"]');for(const other of reached)other.
tabIndex=-1;button.tabIndex=0;button.focus()}function moveBetweenRows(event){const row=rowOf(event);const wanted={ArrowDown:row?.
nextElementSibling,ArrowUp:row?.previousElementSibling,Home:row?.parentElement?.firstElementChild,End:row?.parentElement?.
lastElementChild};if(!(event.key in wanted)||!isPlainKey(event))return;event.preventDefault();focusRow(wanted[event.key])}var PAGE_OF_ROWS=100;var rowsShown=PAGE_OF_ROWS;function columnHead(kind,name,{title,whole:long,hint,words,byNumber}){return element(
"th",{scope:"col",class:words?"words":null,"data-column":name},element("button",{type:"button",text:title,title:[long,hint].
filter(Boolean).join(". ")||null,"aria-label":long||null,onclick:()=>sortBy(kind,name,words&&!byNumber)}))}function makeTable(kind){
const heads=Object.entries(columns[kind]).map(([name,column])=>columnHead(kind,name,column));const body=element("tbody",
{onclick:event=>chooseRow(event,kind),onkeydown:moveBetweenRows});return element("table",{id:`table-${kind}`},element("c\
aption",{}),element("thead",{},element("tr",{},...heads)),body)}function sortBy(kind,name,rising){const[column,descending]=state.
sort[kind];update({sort:{...state.sort,[kind]:[name,column===name?!descending:!rising]}})}function rowsNow(kind){const[column,
descending]=state.sort[kind];return sortedRows(kind,visibleNow(),columns[kind][column]??columns[kind].strength,descending)}
function drawTable(){const kind=state.view;if(kind==="drawing")return;const place=byId("tables");if(!document.getElementById(
`table-${kind}`)){place.replaceChildren(makeTable(kind),element("p",{class:"table-end"}))}place.setAttribute("aria-label",
kind==="nodes"?"Table of nodes":"Table of edges");rowsShown=PAGE_OF_ROWS;const rows2=rowsNow(kind);markSortedColumn(place,
state.sort[kind]);find(place,"tbody")?.replaceChildren(...rows2.slice(0,rowsShown).map(row=>tableRow(kind,row)));drawTableSize(
kind,rows2.length);markSelectedRow()}function markSortedColumn(place,[column,descending]){const heads=place.querySelectorAll(
"th[data-column]");for(const head of heads){if(head.dataset.column===column)head.setAttribute("aria-sort",descending?"de\
scending":"ascending");else head.removeAttribute("aria-sort")}}function drawTableSize(kind,count){const all=(kind==="nod\
es"?data.nodes:data.edges).length;const size=count===all?counted(count,kind.slice(0,-1)):`${whole(count)} of ${counted(all,
kind.slice(0,-1))}`;const shown=count>rowsShown?`, the first ${whole(rowsShown)} shown`:"";const counts=kind==="nodes"?"\
shared sentences, mentions and articles":"sentences and articles";const narrowed=visibleNow().narrowed?` Of the articles\
 that pass the filters: ${counts}; of all articles: the other columns.`:"";find(byId("tables"),"caption")?.replaceChildren(
`${size}${shown}.${narrowed}`);const more=element("button",{type:"button",class:"more",text:`Show ${whole(Math.min(PAGE_OF_ROWS,
count-rowsShown))} more`,onclick:showMoreRows});find(byId("tables"),".table-end")?.replaceChildren(...count>rowsShown?[more]:
[])}function showMoreRows(){const kind=state.view;const body=find(byId("tables"),"tbody");if(kind==="drawing"||!body)return;
const first=rowsShown;rowsShown+=PAGE_OF_ROWS;const rows2=rowsNow(kind);body.append(...rows2.slice(first,rowsShown).map(
row=>tableRow(kind,row)));drawTableSize(kind,rows2.length);markSelectedRow();focusRow(body.children[first])}function startTables(){
watch(()=>[state.view],()=>{const asTable=state.view!=="drawing";byId("tables").hidden=!asTable;byId("drawing").classList.
toggle("covered",asTable)});watch(()=>[state.view,state.view!=="drawing"&&visibleNow(),state.sort],drawTable);watch(()=>[
state.selected],markSelectedRow)}function drawSummary(){const{articles,dated,first,last,nodes,edges,part:chosen}=data.about;const of=(shown,all,noun)=>shown<
all?`${whole(shown)} of ${counted(all,noun)}`:counted(all,noun);const summary=[counted(articles,"article")+(chosen&&` ${shortened(
chosen,LINE_LETTERS)}`),periodText(first,last)+(dated&&dated<articles?` (${whole(dated)} of ${whole(articles)} dated)`:""),
`${of(data.nodes.length,nodes,"node")}, ${of(data.edges.length,edges,"edge")}`];byId("summary").textContent=summary.filter(
Boolean).join(" · ")}function drawNote(){const{nodes,between}=data.about;const parts=[];if(data.nodes.length<nodes){parts.
push(`the ${whole(data.nodes.length)} strongest of ${whole(nodes)} nodes`)}if(data.edges.length<between){parts.push(`${whole(
data.edges.length)} of the ${whole(between)} edges between them`)}byId("note").hidden=!parts.length;byId("note").textContent=
`Showing ${parts.join(" and ")}; the GraphML file holds all.`}function made(){const{built,version,window:clause,rank_by:rank,
dated,articles,aside,model,options}=data.about;const meaning=rankMeaning(data,rank);const changed=Object.entries(options).
map(([name,value])=>value?`${name} ${value}`:name);const rows2=[["Edges join nodes",clause],["Ranked by",isCount(rank)?meaning:
`${rankLabel(data,rank)}, ${meaning}`],["Articles with a date",`${whole(dated)} of ${whole(articles)}`],["Articles not s\
earched",aside?`${whole(aside)}, for their language`:""],["Names found by",model],["Options",changed.join(" ")||"all as \
by default"],["Built",[built&&dayText(built),`graphkit ${version}`.trim()].filter(Boolean).join(", by ")]];return rows2.
filter(([,value])=>value)}function doubts(){const{failures,warnings}=data.about;return[...failures.length?[["Inputs left\
 out",failures]]:[],...Object.entries(warnings)]}function folded(sentences){return element("details",{},element("summary",
{text:counted(sentences.length,"line")}),element("ul",{},...sentences.map(sentence=>element("li",{},nameText(sentence)))))}
function startAbout(){drawSummary();drawNote();const how=byId("how",HTMLDetailsElement);byId("made").replaceChildren(...made().
flatMap(([name,value])=>[element("dt",{text:name}),element("dd",{},nameText(value))]),...doubts().flatMap(([name,sentences])=>[
element("dt",{text:name}),element("dd",{},folded(sentences))]));how.addEventListener("keydown",event=>{if(event.key!=="E\
scape"||!how.open)return;event.preventDefault();how.open=false;find(how,"summary")?.focus()});document.addEventListener(
"pointerdown",event=>{if(!isInside(how,event.target))how.open=false})}var AND="~";function oneOf(name,values){return{write:state2=>state2[name]===values[0]?"":state2[name],read:([value])=>values.
includes(value)?{[name]:value}:{}}}function least(name,steps){return{write:state2=>state2[name]>1?String(state2[name]):"",
read:([value])=>{const step2=/^[1-9]\d{0,8}$/.test(value)?steps.find(each=>each>=Number(value)):void 0;return step2===void 0?
{}:{[name]:step2}}}}function either(name,first){return{write:state2=>state2[name]===first?"":state2[name]?"yes":"no",read:([
value])=>value==="yes"||value==="no"?{[name]:value==="yes"}:{}}}function withId(numbers,chosen,change){const ids=[...numbers.
keys()];return{write:state2=>{const index=chosen(state2);return index===null||index===void 0?"":ids[index]},read:([id])=>{
const index=numbers.get(id);return index===void 0?{}:change(index)}}}function numbersById(rows2){return new Map(rows2.map(
({id},i)=>[id,i]))}function fieldsOf(graph){const nodes=numbersById(graph.nodes);const articles=numbersById(graph.articles);
const edges=new Map(graph.edges.map(({a,b,index})=>[[graph.nodes[a].id,graph.nodes[b].id].sort().join(AND),index]));const first=unfiltered(
graph);const selected=(state2,kind)=>state2.selected?.kind===kind?state2.selected.index:null;return{node:withId(nodes,state2=>selected(
state2,"node"),index=>({selected:nodeItem(index)})),edge:withId(edges,state2=>selected(state2,"edge"),index=>({selected:edgeItem(
index)})),other:withId(numbersById(graph.others),({other})=>other,other=>({other,selected:null})),path:pathField(graph,nodes),
"not-through":avoidedField(graph,nodes),"not-through-type":avoidedTypesField(graph),view:oneOf("view",["drawing","nodes",
"edges"]),focus:focusField(graph,nodes),without:typesField(graph),min:least("minimum",stepsOf(graph.edges.map(edge=>edge.
weight))),articles:least("minimumDocuments",stepsOf(graph.edges.map(edge=>edge.documents))),rank:oneOf("rank",[first.rank,
...graph.ranks.map(({name})=>name)]),verb:verbField(graph),period:periodField(graph),source:sourcesField(graph),article:withId(
articles,({article})=>article,article=>({article})),topic:withId(nodes,({topic})=>topic,topic=>({topic})),officials:either(
"officials",first.officials),all:either("all",first.all),isolates:either("isolates",first.isolates),colours:oneOf("colou\
rs",["type","community"]),theme:oneOf("theme",["system","light","dark"])}}function pathField(graph,numbers){return{write:({
path})=>path?[graph.nodes[path.a].id,graph.nodes[path.b].id,path.number+1].join(AND):"",read:([text])=>{const[first,second,
number]=text.split(AND);const[a,b]=[numbers.get(first),numbers.get(second)];if(a===void 0||b===void 0||a===b)return{};return{
path:{a,b,number:/^[1-9]\d?$/.test(number??"")?Number(number)-1:0}}}}}function avoidedField(graph,numbers){return{write:({
avoided})=>avoided.map(node=>graph.nodes[node].id),read:ids=>{const avoided=[...new Set(ids)].flatMap(id=>numbers.get(id)??
[]);return avoided.length?{avoided}:{}}}}function avoidedTypesField({types}){return{write:({avoidedTypes})=>avoidedTypes.
map(type=>types[type].name),read:names=>{const avoidedTypes=types.flatMap(({name},type)=>names.includes(name)?type:[]);return avoidedTypes.
length?{avoidedTypes}:{}}}}function focusField(graph,numbers){return{write:({focus})=>focus?[graph.nodes[focus.node].id,
focus.depth].join(AND):"",read:([text])=>{const[id,depth]=text.split(AND);const node=numbers.get(id);return node!==void 0&&
/^[123]$/.test(depth??"")?{focus:{node,depth:Number(depth)}}:{}}}}function typesField(graph){return{write:state2=>graph.
types.filter((_,i)=>!state2.types[i]).map(({name})=>name),read:names=>{const types=graph.types.map(({name})=>!names.includes(
name));return types.every(Boolean)?{}:{types}}}}function verbField(graph){const verbs=new Set(graph.relations.map(({verb})=>verb));
return{write:({verb})=>verb??"",read:([verb])=>verbs.has(verb)?{verb}:{}}}function periodField(graph){const dated=graph.
articles.some(({date})=>date);return{write:({period})=>period?period.join(AND):"",read:([text])=>{const days=text.split(
AND);const known=dated&&days.length===2&&days.every(isDay)&&days[0]<=days[1];return known?{period:[days[0],days[1]]}:{}}}}
function sourcesField(graph){const all=sourcesOf(graph.articles).map(({name})=>name);return{write:({sources})=>sources??
"",read:names=>{const sources=all.filter(name=>names.includes(name));return sources.length&&sources.length<all.length?{sources}:
{}}}}function hashOf(fields2,state2,names=Object.keys(fields2)){return names.flatMap(name=>{const written=fields2[name].write(
state2);const values=Array.isArray(written)?written:written===""?[]:[written];return values.map(value=>`${name}=${encodeURIComponent(
value.replace(/\p{Surrogate}/gu,"�"))}`)}).join("&")}function changesOf(fields2,text){const values=new Map;for(const piece of text.
split("&")){const[name,...rest]=piece.split("=");try{values.set(name,[...values.get(name)??[],decodeURIComponent(rest.join(
"="))])}catch{}}const changes={};for(const[name,field]of Object.entries(fields2)){const given2=values.get(name);if(given2)
Object.assign(changes,field.read(given2))}return changes}var PLACES=["node","edge","other","path","view","focus"];var QUIET=250;var FIELDS=fieldsOf(data);var kept={all:"",places:""};
var due=null;function writeState(){const[all,places]=[hashOf(FIELDS,state),hashOf(FIELDS,state,PLACES)];if(due)window.clearTimeout(
due.timer);if(all===kept.all)due=null;else if(places===kept.places)due={timer:window.setTimeout(writeDue,QUIET),hash:all};else{
writeDue();setAddress("pushState",all)}if(!due)kept={all,places}}function writeDue(){if(!due)return;kept={...kept,all:due.
hash};setAddress("replaceState",due.hash);due=null}function setAddress(how,hash){const whole2=[framedByHash&&"embed",hash].
filter(Boolean).join("&");writeStep(framed?"replaceState":how,whole2?`#${whole2}`:window.location.href.split("#")[0]);drawTurns()}
function readAddress(){const text=window.location.hash.slice(1).replace(/^embed(&|$)/,"");if(text===kept.all)return;if(due)
window.clearTimeout(due.timer);due=null;const changes={selected:null,other:null,hovered:null,path:null,avoided:[],avoidedTypes:[],
focus:null,view:"drawing",sentences:FIRST_SENTENCES,neighbours:false,...unfiltered(data),...changesOf(FIELDS,text)};if(framed)
changes.view="drawing";const{selected=null}=changes;if(sameItem(selected,state.selected))changes.selected=state.selected;else
changes.open=selected!==null||typeof changes.other==="number";update(changes);kept={all:text,places:hashOf(FIELDS,state,
PLACES)}}function followAddress(){readStep();readAddress();writeState();drawTurns()}function startAddress(){startSteps();
readAddress();drawTurns();for(const name of["popstate","hashchange"])window.addEventListener(name,followAddress);watch(()=>[
hashOf(FIELDS,state)],writeState)}var HELP=[["Find and read",[["/","Search names and aliases; arrow keys choose, Enter goes there"],["Tab","Next control; \
in the panel, names lead to their nodes and numbers to their edges"],["Esc","Close what is open, then what is selected"],
["?","This help"]]],["In the drawing",[["← → ↑ ↓","Move it"],["+ and −","Zoom in and out"],["0","Show all of i\
t"]]],["In the tables",[["↑ ↓","Next row; Home and End: first and last"],["Enter","Select the row; on the head of a \
column: sort by it, again: reverse the order"]]]];var NOTES=["A node is a person, an organisation, a place or a topic th\
at the articles name; the larger, the more mentions. An edge joins two that are named together; the thicker, the more se\
ntences. Point at either to highlight it, click to read the sentences.","A hollow node is an observer: it only reports, \
as news agencies do. Nodes with strong edges stand close together.","The address of this page always holds what you see:\
 copy it to come back, or to show it to others who have the file."];function measuresSection(title,measures){return element(
"section",{},element("h3",{text:title}),element("dl",{},...measures.map(({label,meaning})=>element("div",{},element("dt",
{text:label}),element("dd",{text:meaning})))))}function helpContent(){const close=element("button",{type:"button",class:"\
close","aria-label":"Close the help",text:"×",onclick:()=>byId("help",HTMLDialogElement).close()});const keys=HELP.map(
([title,rows2])=>element("section",{},element("h3",{text:title}),element("dl",{},...rows2.map(([key,text])=>element("div",
{},element("dt",{},element("kbd",{text:key})),element("dd",{text}))))));return[element("div",{class:"help-head"},element(
"h2",{id:"help-title",text:"Help"}),close),...NOTES.map(text=>element("p",{text})),...keys,data.edges.length>0&&measuresSection(
"Measures of edges",data.edgeMeasures),data.edges.length>0&&measuresSection("Measures of nodes",data.nodeMeasures)]}function drawHelp(){
const help=byId("help",HTMLDialogElement);if(state.help&&!help.open)help.showModal();else if(!state.help&&help.open)help.
close()}function startHelp(){const help=byId("help",HTMLDialogElement);help.append(...given(helpContent()));help.addEventListener(
"close",()=>update({help:false}));help.addEventListener("click",event=>{if(event.target===help)help.close()});help.addEventListener(
"keydown",event=>event.stopPropagation());document.addEventListener("keydown",event=>{if(event.key!=="?"||isTyping(event.
target)||!isPlainKey(event))return;event.preventDefault();update({help:true})});watch(()=>[state.help],drawHelp)}function startSearch(){const field=byId("search",HTMLInputElement);const names=new NameField(field,byId("suggestions"),byId(
"no-match"),node=>{field.value="";select(nodeItem(node))},other=>{field.value="";showOther(other)});field.addEventListener(
"focus",()=>names.suggest());document.addEventListener("keydown",event=>{if(event.key!=="/"||isTyping(event.target)||!isPlainKey(
event))return;event.preventDefault();field.focus();field.select()})}function nodeKeys({nodeMeasures}){return{label:"string",type:"string",via:"string",listed_id:"string",observer:"boolean",
mentions:"int",named_mentions:"int",documents:"int",first_seen:"string",last_seen:"string",timeline:"string",roles:"stri\
ng",official:"boolean",aliases:"string",mark:"string",note:"string",...Object.fromEntries(nodeMeasures.map(({name,whole:whole2})=>[
name,whole2?"int":"double"])),on_page:"boolean",x:"double",y:"double",size:"double",r:"int",g:"int",b:"int"}}function edgeKeys({
edgeMeasures}){return{weight:"int",sentences:"int",documents:"int",...Object.fromEntries(edgeMeasures.map(({name})=>[name,
"double"])),first_seen:"string",last_seen:"string",relations:"string",timeline:"string",named_sentences:"int",mark:"stri\
ng",note:"string",among_strongest:"boolean"}}function nodeValues({nodes,types,nodeMeasures},{mentions,named,articles},index){
const node=nodes[index];return{id:node.id,label:node.label,type:types[node.type].name,via:node.via,listed_id:node.listed_id,
observer:node.observer,mentions:mentions[index],named_mentions:named[index],documents:articles[index],first_seen:node.first,
last_seen:node.last,timeline:timelineText(node.timeline),roles:node.roles.join("; "),official:node.official,aliases:node.
forms.map(({text})=>text).join("; "),mark:node.mark,note:node.note,...Object.fromEntries(nodeMeasures.map(({name,whole:whole2,
values})=>[name,whole2?values[index]:decimal(values[index])])),on_page:true}}function edgeValues(graph,{weights,namedWeights,
documents},index){const{nodes,edges,edgeMeasures}=graph;const edge=edges[index];const[source,target]=[nodes[edge.a].id,nodes[edge.
b].id].sort();return{source,target,weight:weights[index],sentences:weights[index],named_sentences:namedWeights[index],documents:documents[index],
...Object.fromEntries(edgeMeasures.map(({name,values})=>[name,decimal(values[index])])),first_seen:edge.first,last_seen:edge.
last,relations:relationsText(graph,edge),timeline:timelineText(edge.timeline),mark:edge.mark,note:edge.note,among_strongest:edge.
among_strongest}}function timelineText(timeline){return timeline.map(([period,count])=>`${period}: ${count}`).join("; ")}
function nodesById(graph,visible){const rows2=visible.nodeIndices.map(index=>nodeValues(graph,visible,index));return rows2.
sort((a,b)=>a.id<b.id?-1:1)}function edgesById(graph,visible){const rows2=graph.edges.flatMap(({index})=>visible.edges[index]?
[edgeValues(graph,visible,index)]:[]);return rows2.sort((a,b)=>a.source<b.source||a.source===b.source&&a.target<b.target?
-1:1)}var NODE_COLUMNS=["id","label","type","mentions","documents","first_seen","last_seen","roles","aliases","community","via",
"listed_id","observer"];function csvCell(value,words){if(typeof value==="boolean")return value?"True":"False";let text=String(
value);if(words&&/^'*[=+\-@\t\r\n＝＋－＠]/.test(text))text=`'${text}`;return/[",\r\n]/.test(text)?`"${text.replaceAll(
'"','""')}"`:text}function csvText(columns2,rows2,types){const words=columns2.map(column=>(types[column]??"string")==="s\
tring");const lines=rows2.map(row=>columns2.map((column,i)=>csvCell(row[column],words[i])).join(","));return[columns2.join(
","),...lines,""].join("\r\n")}function nodesCsv(graph,visible){const measures=graph.nodeMeasures.map(({name})=>name).filter(
name=>!NODE_COLUMNS.includes(name));return csvText([...NODE_COLUMNS,...measures,"timeline","named_mentions","mark","note"],
nodesById(graph,visible),nodeKeys(graph))}function edgesCsv(graph,visible){const keys=edgeKeys(graph);const columns2=["s\
ource","target",...Object.keys(keys).filter(name=>name!=="among_strongest")];return csvText(columns2,edgesById(graph,visible),
keys)}var HEAD=`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaL\
ocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;var ESCAPES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function xmlText(value){return String(value).replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
"�").replace(/[&<>"]/g,sign=>ESCAPES[sign]).replace(/[\r\n\t\x85\u2028]/g,sign=>`&#${sign.charCodeAt(0)};`)}function graphmlText(graph,visible,drawn2){
const keys=keysOf(graph);const places=placesForGephi(graph,visible,drawn2);const nodes=nodesById(graph,visible).map(row=>({
...row,...places.get(String(row.id))}));return[HEAD,...[...keys.node,...keys.edge].map(keyElement),'<graph edgedefault="\
undirected">\n',...nodes.map(row=>`<node id="${xmlText(row.id)}">${dataElements(row,keys.node)}</node>
`),...edgesById(graph,visible).map(row=>`<edge source="${xmlText(row.source)}" target="${xmlText(row.target)}">${dataElements(
row,keys.edge)}</edge>
`),"</graph>\n</graphml>\n"].join("")}function keysOf(graph){const nodes=nodeKeys(graph);return{node:Object.entries(nodes).
map(([name,type])=>({id:name,kind:"node",name,type})),edge:Object.entries(edgeKeys(graph)).map(([name,type])=>({id:name in
nodes?`edge_${name}`:name,kind:"edge",name,type}))}}function keyElement({id,kind,name,type}){return`<key id="${id}" for=\
"${kind}" attr.name="${name}" attr.type="${type}"/>
`}function dataElements(row,keys){return keys.map(({id,name})=>`<data key="${id}">${xmlText(row[name])}</data>`).join("")}
function placesForGephi({nodes,types},{nodeIndices},drawn2){const shown=nodeIndices.map(index=>drawn2.nodes[index]);if(!shown.
length)return new Map;const centre={x:mean(shown.map(({x})=>x)),y:mean(shown.map(({y})=>y))};const sizes=shown.map(({size})=>size);
const[smallest,largest]=[Math.min(...sizes),Math.max(...sizes)];const farthest=Math.max(...shown.flatMap(({x,y})=>[Math.
abs(x-centre.x),Math.abs(y-centre.y)]));let top=largest>smallest?100:4;let scale=top/largest;if(farthest*scale>5e3){scale=
5e3/farthest;top=Math.max(largest*scale,4)}const rounded=value=>decimal(Math.round(value*1e3)/1e3+0);return new Map(shown.
map(({id,x,y,size})=>{const share=largest>smallest?(size-smallest)/(largest-smallest):0;const{colour}=types[nodes[id].type];
const[r,g,b]=[1,3,5].map(at=>parseInt(colour.slice(at,at+2),16));return[nodes[id].id,{x:rounded((x-centre.x)*scale),y:rounded(
(centre.y-y)*scale),size:rounded(4+(top-4)*share),r,g,b}]}))}function saveFile(ending,blob){const address=URL.createObjectURL(blob);element("a",{href:address,download:`${fileStem(data.
about.title)}-${ending}`}).click();window.setTimeout(()=>URL.revokeObjectURL(address),6e4)}function saveText(ending,type,text){
saveFile(ending,new Blob([text],{type}))}var FILES={"Nodes as a table (CSV)":()=>saveText("nodes.csv","text/csv",nodesCsv(
data,visibleNow())),"Edges as a table (CSV)":()=>saveText("edges.csv","text/csv",edgesCsv(data,visibleNow())),"Graph for\
 Gephi and others (GraphML)":()=>saveText("graph.graphml","application/xml",graphmlText(data,visibleNow(),drawn))};function pictureBlock(){
const credit=element("input",{type:"text",id:"credit",maxlength:300,autocomplete:"off"});const dark=element("input",{type:"\
radio",name:"ground"});const white=element("input",{type:"radio",name:"ground",checked:true});const choice=()=>({ground:dark.
checked?"dark":"light",credit:credit.value});const button=(text,onclick)=>element("button",{type:"button",class:"save",text,
onclick});return element("fieldset",{class:"choice picture"},element("legend",{text:"The drawing as it is seen, with tit\
le, filters and legend"}),element("div",{class:"grounds"},element("label",{},white,element("span",{text:"White ground"})),
element("label",{},dark,element("span",{text:"Dark ground"}))),element("label",{class:"credit",for:"credit"},element("sp\
an",{text:"Credit line"})),credit,button("Picture (PNG)",()=>pngPicture(choice()).toBlob(blob=>{if(blob)saveFile("drawin\
g.png",blob)},"image/png")),button("Picture with text (SVG)",()=>saveText("drawing.svg","image/svg+xml",svgText(svgPicture(
choice())))))}var TITLE_LETTERS=120;var FILE_LINK="This page is a file on your computer, so the link is only the part from # on. Put i\
t behind the page's address.";var FILE_WHOLE="This page is a file on your computer and all of it is seen, so there is no\
 link yet: send the file.";var FILE_FRAME="Where you publish the page, give its address instead of the file's name.";var link=element(
"input",{type:"text",readonly:true,id:"share-link","aria-label":"Address of this view"});var frame2=element("textarea",{
readonly:true,id:"share-frame",rows:4,"aria-label":"HTML to embed the page"});var linkNote=element("p",{class:"hint",id:"\
share-note"});var frameNote=element("p",{class:"hint",text:FILE_FRAME});var status=element("p",{id:"copied",role:"status"});
var copyLink=copyButton("Copy link",link,"Link copied.");async function copy(field,done){try{await navigator.clipboard.writeText(
field.value);status.textContent=done}catch{field.focus();field.select();status.textContent="This browser does not let th\
e page copy: copy what is selected."}}function copyButton(text,field,done){return element("button",{type:"button",class:"\
more","data-stays":true,text,onclick:()=>copy(field,done)})}function refreshShare(){const address=window.location.href;link.
value=sharedAddress(address);linkNote.textContent=!isFile(address)?"":link.value?FILE_LINK:FILE_WHOLE;[link.hidden,copyLink.
hidden]=[!link.value,!link.value];frame2.value=frameHtml(address,shortened(data.about.title,TITLE_LETTERS));frameNote.hidden=
!isFile(address);status.textContent=""}function shareBlock(){return element("div",{class:"share"},element("p",{class:"sh\
are-title",text:"Link to this view"}),linkNote,link,copyLink,element("p",{class:"share-title",text:"In another page"}),frameNote,
frame2,copyButton("Copy HTML",frame2,"HTML copied."),status)}var VIEWS={drawing:"Drawing",nodes:"Nodes",edges:"Edges"};var COLOURINGS={type:"Type",community:"Community"};var THEMES={
system:"As the system",light:"Light",dark:"Dark"};var SIGNS={colours:"M8 2a6 6 0 1 0 0 12c1.2 0 1.6-.8 1.2-1.8-.5-1.3.2-\
2.2 1.4-2.2H12a2 2 0 0 0 2-2c0-3.3-2.7-6-6-6zM5 8h.01M6.5 5h.01M10 5h.01",download:"M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h\
11",share:"M7 9.5a2.8 2.8 0 0 0 4 0l2-2a2.8 2.8 0 0 0-4-4l-.8.8M9 6.5a2.8 2.8 0 0 0-4 0l-2 2a2.8 2.8 0 0 0 4 4l.8-.8",help:"\
M5.6 5.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M8 12.4h.01"};function toolSign(name){return svgElement("svg",{viewBox:"\
0 0 16 16","aria-hidden":"true"},svgElement("path",{d:SIGNS[name]}))}function toolButton(sign,name,attributes){return element(
"button",{type:"button",class:"tool",title:name,...attributes},toolSign(sign),element("span",{class:"tool-name",text:name}))}
function choiceOf(name,title,options){const radios=Object.keys(options).map(value=>element("input",{type:"radio",name,value,
onchange:()=>update({[name]:value})}));watch(()=>[state[name]],()=>{for(const radio of radios)radio.checked=radio.value===
state[name]});return element("fieldset",{class:"choice",id:`choose-${name}`},element("legend",{text:title}),...radios.map(
radio=>element("label",{},radio,element("span",{text:options[radio.value]}))))}function menuOf(name,sign,...content2){const id=`\
menu-${sign}`;const sheet=element("div",{class:"menu",id,role:"group","aria-label":name,tabindex:-1,hidden:true},...content2);
const button=toolButton(sign,name,{"aria-expanded":"false","aria-controls":id,onclick:()=>open(Boolean(sheet.hidden))});
const place=element("div",{class:"menu-place"},button,sheet);function open(wanted){sheet.hidden=!wanted;button.setAttribute(
"aria-expanded",String(wanted))}place.addEventListener("keydown",event=>{if(event.key!=="Escape"||sheet.hidden)return;event.
preventDefault();open(false);button.focus()});place.addEventListener("focusout",event=>{if(event.relatedTarget&&!isInside(
place,event.relatedTarget))open(false)});document.addEventListener("pointerdown",event=>{if(!isInside(place,event.target))
open(false)});sheet.addEventListener("click",event=>{if(!around(event.target,"button:not([data-stays])"))return;open(false);
button.focus()});return place}function shareMenu(){const menu=menuOf("Share","share",shareBlock());find(menu,"button")?.
addEventListener("click",refreshShare);return menu}function startTools(){const saves=Object.entries(FILES).map(([text,save])=>element(
"button",{type:"button",class:"save",text,onclick:save}));byId("tools").append(choiceOf("view","Shown as",VIEWS),menuOf(
"Colours","colours",choiceOf("colours","Colour nodes by",COLOURINGS),choiceOf("theme","Light or dark",THEMES)),menuOf("D\
ownload","download",pictureBlock(),element("p",{class:"hint",text:"What is shown, as data:"}),...saves),shareMenu(),toolButton(
"help","Help",{"aria-haspopup":"dialog","aria-keyshortcuts":"?",onclick:()=>update({help:true})}))}var focusSeen=null;function showFocus(){if(state.focus!==focusSeen)fit(true);focusSeen=state.focus}startEvidence();startAbout();
startFilters();startStrip();startSearch();startDrawing();startPointer();startPanel();startTrail();startPaths();startTables();
startTools();startHelp();startReader();startEmbed();startAddress();render();fit();watch(()=>[state.focus],showFocus);window.
setTimeout(evidence,300);window.graphkit={network,data,state,select,update,labels:labelsNow,communityNames:namesNow,visible:visibleNow};})();
