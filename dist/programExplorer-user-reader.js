// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";(()=>{var e=Object.defineProperty,r=Object.defineProperties;var t=Object.getOwnPropertyDescriptors;var o=Object.getOwnPropertySymbols
;var n=Object.prototype.hasOwnProperty,a=Object.prototype.propertyIsEnumerable;var l=(r,t,o)=>t in r?e(r,t,{enumerable:!0,configurable:!0,writable:!0,value:o
}):r[t]=o,i=(e,r)=>{for(var t in r||(r={}))n.call(r,t)&&l(e,t,r[t]);if(o)for(var t of o(r))a.call(r,t)&&l(e,t,r[t]);return e},s=(e,o)=>r(e,t(o))
;var p=(e,r,t)=>new Promise((o,n)=>{var a=e=>{try{i(t.next(e))}catch(e){n(e)}},l=e=>{try{i(t.throw(e))}catch(e){n(e)}
},i=e=>e.done?o(e.value):Promise.resolve(e.value).then(a,l);i((t=t.apply(e,r)).next())})
;var u=["ar","de","en","es","fr","he","hi","id","ja","pt","ru","sw","uk","zh-hans","zh-hant"];var d={ar:{dismiss:"\u0625\u062e\u0641\u0627\u0621",
"userscript-old":"\u0633\u0643\u0631\u0628\u062a \u0627\u0644\u0645\u0633\u062a\u062e\u062f\u0645 \u0644\u0645\u0633\u062a\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062c \u0644\u062f\u064a\u0643 \u0628\u0627\u0644\u0625\u0635\u062f\u0627\u0631 $1. \u064a\u062a\u0648\u0641\u0651\u0631 \u0625\u0635\u062f\u0627\u0631 \u0623\u062d\u062f\u062b: $2."
},de:{dismiss:"Ausblenden","userscript-old":"Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2."},
en:{dismiss:"Dismiss","userscript-old":"Your user script of the program explorer is version $1. There is a newer version: $2."},es:{dismiss:"Descartar",
"userscript-old":"El script de usuario del explorador de programas est\xe1 en la versi\xf3n $1. Hay una versi\xf3n m\xe1s reciente: $2."},fr:{dismiss:"Fermer",
"userscript-old":"Le script utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xe9cente existe : $2."},he:{
dismiss:"\u05d4\u05e1\u05ea\u05e8\u05d4",
"userscript-old":"\u05e1\u05e7\u05e8\u05d9\u05e4\u05d8 \u05d4\u05de\u05e9\u05ea\u05de\u05e9 \u05e9\u05dc \u05e1\u05d9\u05d9\u05e8 \u05d4\u05ea\u05d5\u05db\u05e0\u05d9\u05d5\u05ea \u05d4\u05d5\u05d0 \u05d1\u05d2\u05e8\u05e1\u05d4 $1. \u05d9\u05e9 \u05d2\u05e8\u05e1\u05d4 \u05d7\u05d3\u05e9\u05d4 \u05d9\u05d5\u05ea\u05e8: $2."
},hi:{dismiss:"\u091b\u093f\u092a\u093e\u090f\u0901",
"userscript-old":"\u0915\u093e\u0930\u094d\u092f\u0915\u094d\u0930\u092e \u090f\u0915\u094d\u0938\u092a\u094d\u0932\u094b\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094d\u092f \u0938\u094d\u0915\u094d\u0930\u093f\u092a\u094d\u091f \u0915\u093e \u0938\u0902\u0938\u094d\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092f\u093e \u0938\u0902\u0938\u094d\u0915\u0930\u0923 \u0909\u092a\u0932\u092c\u094d\u0927 \u0939\u0948: $2\u0964"
},id:{dismiss:"Tutup","userscript-old":"Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2."},ja:{dismiss:"\u9589\u3058\u308b",
"userscript-old":"\u30d7\u30ed\u30b0\u30e9\u30e0\u30a8\u30af\u30b9\u30d7\u30ed\u30fc\u30e9\u30fc\u306e\u5229\u7528\u8005\u30b9\u30af\u30ea\u30d7\u30c8\u306f\u30d0\u30fc\u30b8\u30e7\u30f3 $1 \u3067\u3059\u3002\u65b0\u3057\u3044\u30d0\u30fc\u30b8\u30e7\u30f3 $2 \u304c\u3042\u308a\u307e\u3059\u3002"
},pt:{dismiss:"Fechar","userscript-old":"O script de utilizador do explorador de programas est\xe1 na vers\xe3o $1. H\xe1 uma vers\xe3o mais recente: $2."},ru:{
dismiss:"\u0421\u043a\u0440\u044b\u0442\u044c",
"userscript-old":"\u0412\u0435\u0440\u0441\u0438\u044f \u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044c\u0441\u043a\u043e\u0433\u043e \u0441\u043a\u0440\u0438\u043f\u0442\u0430 \u043e\u0431\u043e\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043b\u044f \u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c: $1. \u0415\u0441\u0442\u044c \u0431\u043e\u043b\u0435\u0435 \u043d\u043e\u0432\u0430\u044f \u0432\u0435\u0440\u0441\u0438\u044f: $2."
},sw:{dismiss:"Ficha","userscript-old":"Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2."},uk:{
dismiss:"\u041f\u0440\u0438\u0445\u043e\u0432\u0430\u0442\u0438",
"userscript-old":"\u0412\u0435\u0440\u0441\u0456\u044f \u043a\u043e\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044c\u043a\u043e\u0433\u043e \u0441\u043a\u0440\u0438\u043f\u0442\u0443 \u043e\u0433\u043b\u044f\u0434\u0430\u0447\u0430 \u043f\u0440\u043e\u0433\u0440\u0430\u043c: $1. \u0404 \u043d\u043e\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044f: $2."
},"zh-hans":{dismiss:"\u5173\u95ed",
"userscript-old":"\u8ba1\u5212\u63a2\u7d22\u5de5\u5177\u7528\u6237\u811a\u672c\u7684\u7248\u672c\u662f $1\u3002\u5df2\u6709\u66f4\u65b0\u7684\u7248\u672c\uff1a$2\u3002"
},"zh-hant":{dismiss:"\u95dc\u9589",
"userscript-old":"\u8a08\u756b\u63a2\u7d22\u5de5\u5177\u4f7f\u7528\u8005\u8173\u672c\u7684\u7248\u672c\u662f $1\u3002\u5df2\u6709\u66f4\u65b0\u7684\u7248\u672c\uff1a$2\u3002"
}};var c=["relevance","status","newest","title"],m={text:"",chosen:new Map,sort:null,details:[]};var g=["q","sort","program","view"]
;var f=/^#?programs$/,_=/^#?programs(\?|%3f|\.3f)/i;function h(e){let[r]=_.exec(e)||f.exec(e)||[];return r===void 0?null:e.slice(r.length,8e3)}function x(e){
return h(e)!==null}var b=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;function v(e){
return e.replace(b,e=>{let r=e.charCodeAt(0);return r>127?encodeURIComponent(e):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function w(e){
return e.replace(/(?:%[\da-f]{2})+/gi,e=>{try{return decodeURIComponent(e)}catch(r){return e}})}function y(e){
return e.slice(0,200).replace(/[\ud800-\udfff]/gu,"").replace(/\s+/g," ").trim()}function k(e,r=[]){let t=[];new Set([...r,...e.chosen.keys()]).forEach(r=>{
let o=e.chosen.get(r)||[];o.length&&!g.includes(r)&&t.push(`${v(r)}=${o.map(v).join(",")}`)});let o=y(e.text)
;return o&&t.push("q="+v(o).replace(/_/g,"%5F").replace(/%20/g,"_")),e.sort&&t.push("sort="+e.sort),
e.details.length&&t.push("program="+e.details.map(v).join(",")),t.length?`programs?${t.join("&")}`:""}function $(e,r){
return e.split(",").map(w).flatMap(e=>r(e)?e:e.split(","))}function S(e,r){return Array.from(new Set($(e,r))).filter(r)}function A(e,r){let t=h(e)
;if(t===null)return null;let o=new Map,n="",a=null,l=[];for(let e of t.split("&")){let[t="",...i]=e.split("="),s=w(t),p=i.join("="),u=w(p)
;if(s==="q")n=y(w(p.replace(/[_+]/g," ")));else if(s==="sort")a=c.find(e=>e===u)||null;else if(s==="program")l=S(p,r.hasProgram);else if(!g.includes(s)){
let e=S(p,e=>r.hasTerm(s,e));e.length&&o.set(s,Array.from(new Set([...o.get(s)||[],...e])))}}return{text:n,chosen:o,sort:a,details:l}}function T(e){try{
return Object(JSON.parse(e))}catch(e){return{}}}var C="qqx",E="search",M="en";function L(e){return e.map(e=>e.toLowerCase()).find(e=>u.includes(e))||M}
function j(e){return`Module:Program explorer/i18n/${e}.json`}function O(e,r,t){if(typeof e=="string")return{text:e,language:t};for(let o of[...r,t]){
let r=e.get(o.toLowerCase());if(r!==void 0)return{text:r,language:o}}let[o=t]=[...e.keys()].sort();return{text:e.get(o)||"",language:o}}function P(e){
return typeof e=="string"?[e]:[...e.values()]}function q(e){return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}
var N=["zero","one","two","few","many","other"];var z=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,F=/\$(\d)/g,R={language:"en",texts:new Map(Object.entries({
"active-filters":"Active filters","add-program":"Add a program","chip-facet":"$1:","clear-all":"Clear all",close:"Close","copy-link":"Copy link",
count:"$1 of $2 {{PLURAL:$2|program|programs}}","count-programs":"$1 {{PLURAL:$1|program|programs}}","date-about":"about $1","date-began":"began $1",
"date-from":"from $1","date-range":"$1 \u2013 $2","date-since":"since $1","date-until":"until $1","detail-dates":"Dates","detail-duration":"Duration",
"detail-followed-by":"Followed by","detail-follows":"Follows","detail-interpreted":"Interpretation","detail-materials":"Materials",
"detail-minutes":"{{PLURAL:$1|$1 minute|$1 minutes}}","detail-minutes-range":"$1 to $2 minutes","detail-owner":"Record kept by","detail-part-of":"Part of",
"detail-partners":"Partners","detail-parts":"Parts","detail-reviewed":"Last checked","detail-scale":"Size","detail-session":"One session",
"detail-share":"Share","detail-siblings":"Other parts","detail-sources":"Sources","detail-team":"Run by",details:"Details","details-of":"Details of $1",
dismiss:"Dismiss",edit:"Edit","empty-hint":"Try one of these:","empty-needs":"Is it one of these needs?","empty-swap":"$1 in place of $2 ($3)",
"empty-text":"Remove search \u201c$1\u201d ($2 {{PLURAL:$2|program|programs}})","empty-title":"No program matches all of this",
"empty-without":"Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})","empty-word":"Search only for \u201c$1\u201d ($2)","facet-language":"Language",
"facet-need":"Need","facet-offers":"Offers","facet-period":"Year","facet-status":"Status",
failed:"You see the plain list, because the program explorer could not start.","failed-busy":"The wiki is busy just now.",
"failed-json":"The data page cannot be read.","failed-missing":"The data page does not exist.","failed-network":"The connection failed.",
"failed-outdated":"There is a new version. Reload the page.","failed-server":"The wiki answered with an error.","failed-timeout":"The answer took too long.",
"failed-unexpected":"Something unexpected went wrong.",filters:"Filters","filters-active":"Filters ($1)",find:"Find a program","find-term":"Search in $1",
"group-current":"Current programs","group-past":"Past programs","group-paused":"Paused programs","group-unknown":"Programs with unknown status",
"helps-with":"Helps with: $1",history:"History","in-language":"In $1",join:"Join","join-over":"Closed to new participants","link-copied":"Link copied",
"link-hidden":"The filters of the link hide the program that it leads to.","link-not-copied":"Copy the link from the address bar",
"link-to-program":"Link to this program","link-unknown":"A part of the link is unknown: $1",list:"$1, $2",
"maintain-alike":"$1 There are more like this: $2. The first ones: $3","maintain-create":"Create the data page",
"maintain-create-from-list":"Create the data page from this list",
"maintain-deleted":"This page was deleted before. Read why in the deletion log before you create it again.",
"maintain-drift":"The plain list on this page and the data page differ.","maintain-edit":"Edit the data page",
"maintain-from-list":"There is no data page yet, so the explorer shows the plain list of this page.",
"maintain-model":"The page has the content model \u201c$1\u201d. Change it to \u201cjson\u201d, so that mistakes are caught when saving.",
"maintain-place":"$1: $2 $3","maintain-problems":"The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.",
"matched-in":"Found in $1:",materials:"$1 {{PLURAL:$1|material|materials}}","missing-need":"What my community needs:","missing-title":"Missing: $1",
"missing-view":"I looked for this and found nothing: $1",more:"Show $1 more {{PLURAL:$1|program|programs}}","more-languages":"+$1","more-needs":"More needs",
needs:"Needs","next-date":"Next: $1","no-program-yet":"none yet","no-term":"Nothing found","not-stated":"Not stated",number:"$1","offers-all":"All",
"offers-join":"Open now","offers-materials":"Something to use",programs:"Programs","remove-filter":"Remove filter: $1: $2","remove-search":"Remove search: $1",
"report-missing":"Tell the team this is missing","results-for":"Nothing has \u201c$1\u201d. These have \u201c$2\u201d.",retry:"Try again",
"reviewed-within-year":"Checked within the last year: $1 of $2",search:"Search programs","search-chip":"Search:","search-hint":"What does your community need?",
"see-all":"{{PLURAL:$1|See the program|See all $1 programs}}",shortcut:"$1 ($2)","show-all-terms":"Show all $1",
"show-results":"Show $1 {{PLURAL:$1|program|programs}}","skip-to-programs":"Skip to the programs",sort:"Sort by","sort-newest":"Newest",
"sort-relevance":"Best match","sort-status":"Current first","sort-title":"A\u2013Z","status-ongoing":"Ongoing","status-open":"Open","status-past":"Past",
"status-paused":"Paused","status-upcoming":"Upcoming","two-sentences":"$1 $2",worklist:"Worklist"}))};function D({language:e,texts:r}=R,t=R.texts){
if(e===C)return(e,...r)=>`(${[`program-explorer-${e}`,...r].join(", ")})`;let o,n,a=q(e);return(l,...i)=>{let s=e=>{var r;return(r=i[Number(e)-1])!=null?r:""}
;return(r.get(l)||t.get(l)||`\u29fc${l}\u29fd`).replace(z,(r,t,o)=>(n=n||function(e){
let r="PluralRules"in Intl?new Intl.PluralRules(e):null,t=r?r.resolvedOptions().pluralCategories:[],o=N.filter(e=>t.includes(e));return(e,t)=>{
let n=e.length-1,a=r?o.indexOf(r.select(t)):t===1?0:n;return e[Math.min(a,n)]}}(e),n(o.split("|"),Number(s(t))))).replace(F,(e,r)=>{let t=s(r)
;return typeof t=="number"?(e=>e<1e3&&a.endsWith("latn")?String(e):(o=o||new Intl.NumberFormat(a),o.format(e)))(t):t})}}var I="json"
;var U="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function W(e){return e.closest(U)}function B(e){
let r=W(e);return r!==null&&(r.hasAttribute("hidden")||!r.getClientRects().length)}function H(e,r){let t=W(e),o=new MutationObserver(r);return t&&o.observe(t,{
attributeFilter:["hidden","class"]}),()=>o.disconnect()}function V({root:e}){return e.programExplorerState}function Z(e,r){
e==null||e.classList.toggle("program-explorer-hidden",r)}function J({root:e,after:r},t){if(r){let o=t&&!B(e);Z(r.list,o),Z(r.heading,o&&!(function(e){
return W(e)!==null}(e)&&function(e){return(W(e)||e).textContent.trim()!==e.textContent.trim()}(r.list)))}}function Y(e,r){let t=r==="ready"
;e.staticElements.forEach(e=>Z(e,t)),J(e,t),e.headings.forEach(({anchors:e,anchorElements:r})=>r.forEach((r,o)=>{r.id=t?"":e[o]||""})),
e.root.dataset.state=e.root.programExplorerState=r}
var G=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),K=["arab","hebr"],Q=["latn","cyrl"];function X(e){
let[r="",t=""]=e.toLowerCase().split("-");return K.includes(t)||!Q.includes(t)&&G.has(r)?"rtl":"ltr"}var ee="program-explorer__notice";function re(e,r,...t){
let o=document.createElement(e);return o.className=r,o.append(...t),o}function te(e,r,t){let o=re("button",`cdx-button ${r}`,e);return o.type="button",
o.addEventListener("click",t),o}function oe(e){e.querySelectorAll(`.${ee}`).forEach(r=>{r.contains(document.activeElement)&&(e.tabIndex=-1,e.focus({
preventScroll:!0})),r.remove()})}function ne(e,r,{kind:t,text:o,content:n=[],retry:a}){oe(e)
;let l=D(r),i=re("div",`${ee} ${ee}--${t} cdx-message cdx-message--block cdx-message--${t==="failure"?"notice":"warning"}`,re("span","cdx-message__icon"),re("div","cdx-message__content",re("p","",o),...n,...a?[te(l("retry"),"",a)]:[],te(l("dismiss"),"cdx-button--weight-quiet",()=>oe(e))))
;i.setAttribute("role","status"),i.lang=r.language,i.dir=X(r.language),e.append(i)}var ae=["busy","timeout","network","server"];function le(e){
return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function ie(e,r,t,o){return p(this,null,function*(){let{wiki:n,load:a}=e;try{
(yield n.mayEdit(r.source))&&(yield(yield a.maintainer()).advise(e,r,t,o))}catch(e){n.log("There is no advice about the data page.",e)}})}
function se(e,r,t,o,n){return p(this,null,function*(){let a=o?o.messages:R,l=D(a);Y(r,"failed");let i={kind:"failure",
text:l("two-sentences",l("failed"),l(`failed-${t}`)),retry:ae.includes(t)?()=>{oe(r.root),Y(r,"loading"),n()}:null};ne(r.root,a,i),
(t==="missing"||t==="json")&&(yield ie(e,r,i,{messages:a,origin:o&&"origin"in o?o.origin:null,compared:null}))})}var pe="program-explorer",ue="data-group"
;function de(e){var r;return((r=e.closest("[lang]"))==null?void 0:r.lang)||""}var ce=/^(?!mw[\w-]{2,4}$)./;function me(e,r,t){
let o=t.filter(({id:e})=>ce.test(e));return{text:e,language:de(r),anchors:o.map(({id:e})=>e),anchorElements:o}}function ge(e){
return e?Math.min(Number(e.tagName.slice(1)),5):3}function fe(e){return e?Math.min(ge(e)+1,5):3}var _e="h1, h2, h3, h4, h5, h6";function he(e){
return new Map(e.split(" ").map(e=>{let[r="",t]=e.split(":");return[r,Number(t)]}))}function xe({root:e,before:r,groups:t,headings:o}){
let{source:n="",revision:a="",preset:l="",limit:i,all:s=null,languages:p="",messages:u="",bundle:d="",bundleVersion:c=""}=e.dataset,m=function(e){
return e&&(e.closest(".mw-heading")||e)}(o.get("past")||null),g=t.find(r=>!e.contains(r)),f=new Map;return o.forEach((e,t)=>{e!==r&&f.set(t,function(e){
return me((e.querySelector(".mw-headline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}(e))}),{root:e,container:e,
source:n,revisions:/^[\d ]+$/.test(a)?a.split(" ").map(Number).filter(Boolean):[],messageRevisions:he(u),bundle:d,bundleVersion:c,preset:l,limit:Number(i)||0,
all:s,fallbacks:p.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:m&&g?{heading:m,list:g}:null,groups:t,headings:f,
level:fe(o.size?r:null)}}function be(e){let r=[],t=null;return e.querySelectorAll(`${_e}, .${pe}[data-source], [${ue}]`).forEach(e=>{let o=r[r.length-1]
;e.matches(_e)?t=e:e.hasAttribute(ue)?o&&(o.groups.push(e),t&&e.hasAttribute("data-has-heading")&&o.headings.set(e.getAttribute(ue),t)):r.push({root:e,before:t,
groups:[],headings:new Map})}),r.map(xe)}var ve=["Community Development","Community Development/What we do"],we=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/
;function ye({languages:e,pageLanguage:r},{root:t,fallbacks:o}){let n=de(t),[a]=e,l=a!==r;return!n||l&&(a===M||L(e)!==M)?e:[...l?e.slice(0,-1):[],n,...o,...e]}
function ke(e,r,t){return r.catch(r=>{throw e.log(t,r),r})}function $e({wiki:e,load:r}){return ke(e,r.more(),"Details and filters on phones did not load.")}
function Se({wiki:e,load:r}){return ke(e,r.search(),"The search did not load.")}
var Ae=/[\u200E\u200F\u202A-\u202E]/g,Te=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,Ce=new RegExp("^(?:"+["about","blob","data","filesystem","ftp","https","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"].join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}","i"),Ee=2e3,Me=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)","/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u")
;var Le=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/
;function je(e){let r=e.trim();if(/^https:\/\//i.test(r))return function(e){if(e.length<=Ee&&Le.test(e))return{url:e}
;if(e.length>Ee||/\s/.test(e))return"bad-address";try{let r=new URL(e);return r.protocol==="https:"&&r.hostname&&!r.username&&!r.password?{url:r.href
}:"bad-address"}catch(e){return"bad-address"}}(r);if(r.length>Ee)return"bad-page";let t=r.replace(Ae,"").replace(Te," ").trim().replace(/^: ?/,"")
;if(/^http:/i.test(t))return"insecure-link";if(Ce.test(t))return"bad-scheme";let o=t.replace(/#.*$/,"")
;return o===""||o.startsWith(":")||Me.test(t)||o.length>85&&function(e){return encodeURIComponent(e).replace(/%../g,".").length}(o)>255?"bad-page":{page:t}}
function Oe(e){return typeof e!="string"}function Pe(e){let r=je(e);return Oe(r)?r:null}function qe(e){let r=Pe(e);return r!==null&&"page"in r}function Ne(e){
let{include:r}=e;return Array.isArray(r)?r.slice(0,49).map((e,t)=>typeof e=="string"&&qe(e)&&r.indexOf(e)===t?e:""):[]}function ze(e){
return e.includes('"include"')?Ne(T(e)).filter(Boolean):[]}function Fe(){return(new Date).toISOString().slice(0,10)}function Re(e){return{today:Fe(),
language:e.contentLanguage}}var De=["status","language","period"],Ie="need",Ue="offers",We=["join","materials"],Be="not-stated";var He={array:"list",
record:"object",object:"object",number:"number",boolean:"true or false"};function Ve(e){return He[e]||"text"}function Ze(e){
return typeof e=="string"?"text":e==null?"nothing":Ve(Array.isArray(e)?"array":typeof e)}function Je(e){return Ze(e)==="object"}var Ye=[],Ge=1+Ye.length
;function Ke(e,r,t){let o=function(e,r,t){let o="";try{return o=e.replace(/^\uFEFF/,""),JSON.parse(o)}catch(e){r.add("unreadable-json",t(String(e),o));return}
}(e,r,t);if(o===void 0)return null;let n=Object(o),a=function(e,r=Ye){let{version:t}=e
;return typeof t!="number"||t%1!==0||t<1||t>1+r.length?null:r.slice(t-1).reduce((e,r,o)=>s(i({},r(e)),{version:t+o+1}),e)}(n);if(!a){let{version:e}=n
;r.addWith("unknown-version",[typeof e=="number"||typeof e=="string"?String(e):"",Ze(o),Ze(e)])}return a}function Qe(e){return Array.from(e.keys()).filter(r=>{
let t=r;for(let r=0;t&&r<=25;r++)t=e.get(t);return t})}function Xe(e,r,t,o){let n=new Set,a=new Map;for(let{id:r,partOf:t}of e)n.add(r),t&&a.set(r,t)
;let l=new Set([...n,...r.keys()]),p=new Set(Qe(a));return e.map(e=>{let{id:r,partOf:a,followedBy:u,source:{page:d,path:c}}=e;if(!a&&!u.length)return e
;let m=e=>[...d===null?[]:["include",t.indexOf(d)],...c,e],g=(e,r,t,n)=>(n?o.addAt(m(e),"loop",r):t.has(r)||o.addAt(m(e),"unknown-program",r,t),!n&&t.has(r))
;return o.program=r,s(i({},e),{partOf:a&&g("partOf",a,l,p.has(r))?a:null,followedBy:u.filter(e=>g("followedBy",e,n,e===r))})})}function er(e,r,t,o){let n=e[r]
;t.enter(r),Array.isArray(n)?n.forEach((e,r)=>{t.enter(r),o(e,r),t.leave()}):n!==void 0&&t.addWith("wrong-type",["list",Ze(n)]),t.leave()}function rr({pipe:e}){
return e?[...rr(e[0]),...e.slice(1)]:[]}function tr({type:e,requirement:r}){switch(e){case"regex":return e=>r.test(e);case"min_value":return e=>e>=r
;case"max_value":return e=>e<=r;default:return r}}function or(e){switch(e.type){case"array":return function({item:e}){return(r,t)=>{let o=ar(e),n=[],a=0
;for(let e of r){t.enter(a++);let r=o(e,t);t.leave(),r!==void 0&&n.push(r)}return n}}(e);case"record":return function(e){
let r=ar(e.key),t=ar(e.value),o=rr(e).some(({type:e})=>e==="min_entries");return(e,n)=>{let a=new Map,l=Object.keys(e);for(let o of l){n.enter(o)
;let l=r(o,n),i=l===void 0?void 0:t(e[o],n);a.has(l)&&n.add("duplicate-id",l),i!==void 0&&(o===l||!a.has(l))&&a.set(l,i),n.leave()}if(a.size||!o)return a
;l.length||n.add("empty")}}(e);case"object":return function({entries:e={}}){let r=Object.keys(e),t=new Map(Object.entries(e)),o=r.filter(r=>{var t
;return!((t=e[r])!=null&&t.wrapped)}),n=Object.fromEntries(r.map(e=>[e,null]));return(e,a,l,s=r)=>{var p;let u=i({},n);for(let r of Object.keys(e)){
let o=t.get(r);a.enter(r),o?u[r]=(p=ar(o.wrapped||o)(e[r],a))!=null?p:null:l!=null&&l(r,e[r])||a.add("unknown-field",r,s),a.leave()}
let d=o.filter(e=>u[e]===null);for(let r of d)a.add(e[r]===void 0?"missing":"left-out",r);return d.length>0?void 0:u}}(e);default:return function(e){
let{options:r,message:t}=e,o=[{type:"check",requirement:e=>(r||[]).includes(e),message:t},...rr(e)].filter(e=>e.message||e.operation).map(e=>({
change:e.operation,test:tr(e),message:e.message||""}));return(e,t)=>{let n=e;for(let{change:a,test:l,message:i}of o)if(a)n=a(n,t);else if(!l(n)){
let o=typeof i=="string"?i:i({input:n});t.add(o,String(e),r);return}return n}}(e)}}var nr=new Map;function ar(e){let r=nr.get(e);if(!r){
let t=e.type==="union"?e.options:[e],o=new Map(t.map(e=>[Ve(e.type),or(e)])),n=[...o.keys()].join(" or ");r=(e,r,t,a)=>{let l=Ze(e),i=o.get(l);if(!i){
r.addWith("wrong-type",[n,l]);return}return i(e,r,t,a)},nr.set(e,r)}return r}function lr(e,r,t,o,n){return ar(e)(r,t,o,n)}
var ir=/^(?:als|fat|ike|knc)\b/i,sr=new Map;function pr(e){let r=sr.get(e)||function(e){let r=e;try{let[t=e]=Intl.getCanonicalLocales(e)
;(t.length<e.length||e.length===2&&t.length===2)&&!ir.test(e)&&(r=t)}catch(e){}return r.toLowerCase()}(e);return sr.set(e,r),r}
var ur=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,dr=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var cr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function mr(e,r){
return r===2?e%4||!(e%100)&&e%400?28:29:30+(r+ +(r>7))%2}function gr(e){if(!cr.test(e))return null
;let r=e.endsWith("~"),t=Number(e.slice(0,4)),o=e.length>5?Number(e.slice(5,7)):null,n=e.length>8?Number(e.slice(8,10)):null
;return t<1900||t>2100||o!==null&&(o<1||o>12)||o!==null&&n!==null&&(n<1||n>mr(t,o))?null:{year:t,month:o,day:n,approximate:r}}function fr(e,r,t){
return`${e}-${r<10?"0":""}${r}-${t<10?"0":""}${t}`}function _r(e){return fr(e.year,e.month||1,e.day||1)}function hr(e){let r=e.month||12
;return fr(e.year,r,e.day||mr(e.year,r))}var xr=["open","upcoming","ongoing","paused","past"];function br(e){return xr.includes(e)}function vr(e,r){
return e.approximate&&_r(e)<=r&&r<=hr(e)}function wr(e){return e===null?"unknown":e==="paused"||e==="past"?e:"current"}var yr=[];function kr(e){
return typeof e=="string"?[e]:e?e.length<20&&e.every((r,t)=>e.indexOf(r)===t)?e:[...new Set(e)]:yr}function $r(e,r,t,o){var n
;if(e==="language")return kr(r).map(pr).filter(e=>{let r=dr.test(e);return r||o.add("bad-language",e),r});let a=(n=t.get(e))==null?void 0:n.terms
;return!a&&e!=="status"?(o.add("unknown-facet",e,t.keys()),[]):kr(r).filter(e=>{let r=a?a.has(e):br(e);return r||o.add("unknown-term",e,a?a.keys():xr),r})}
function Sr(e,r){return e.length<=2e3?e:(r==null||r.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}
var Ar=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function Tr(e){
return!Ar.test(e)||!gr(e.slice(0,10))?null:e.length>10?new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var Cr=(e,r={})=>i({kind:"schema",type:e
},r),Er=e=>(r,t)=>({type:e,requirement:r,message:t}),Mr=()=>Cr("string"),Lr=()=>Cr("number"),jr=()=>Cr("boolean"),Or=e=>Cr("array",{item:e}),Pr=e=>Cr("object",{
entries:e}),qr=e=>Cr("optional",{wrapped:e}),Nr=(e,r)=>Cr("record",{key:e,value:r}),zr=e=>Cr("union",{options:e}),Fr=(...e)=>s(i({},e[0]),{pipe:e
}),Rr=Er("check"),Dr=Er("guard"),Ir=Er("length"),Ur=Er("max_value"),Wr=Er("min_entries"),Br=Er("min_value"),Hr=Er("regex"),Vr=e=>({type:"transform",operation:e
})
;var Zr=Fr(Mr(),Hr(ur,"bad-id")),Jr=Fr(Mr(),Hr(/\S/,"empty")),Yr=Fr(Jr,Vr(Sr)),Gr=Fr(Mr(),Hr(dr,"bad-language"),Vr(e=>e.toLowerCase())),Kr=zr([Yr,Fr(Nr(Gr,Yr),Wr(1,"empty"))]),Qr=Fr(Mr(),Hr(cr,"bad-date"),Vr(gr),Rr(e=>e!==null,"bad-date")),Xr=Fr(Mr(),Hr(Ar,"bad-time"),Vr(Tr),Dr(function(e){
return e!==null},"bad-time")),et=Fr(Jr,Rr(qe,"bad-page")),rt=Fr(Mr(),Hr(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),tt=Fr(rt,Rr(function(e){let r=Pe(e)
;return r!==null&&"url"in r
},"bad-address")),ot=Fr(rt,Vr(je),Dr(Oe,"bad-address")),nt=Fr(Jr,Vr(je),Dr(Oe,({input:e})=>e)),at=Fr(Lr(),Br(1,"bad-minutes"),Ur(10080,"bad-minutes")),lt=zr([Zr,Or(Zr)]),it=Fr(Mr(),Hr(dr,"bad-language"),Vr(pr)),st=zr([it,Or(it)]),pt=zr([Yr,Or(Yr)]),ut=lt,dt=Pr({
label:Kr,page:qr(nt),url:qr(ot)}),ct=Pr({label:qr(Kr),page:qr(nt),url:qr(ot),until:qr(Qr)}),mt=Pr({start:Xr,end:qr(Xr),label:qr(Kr),page:qr(nt),url:qr(ot)
}),gt=Pr({id:Zr,title:Kr,summary:qr(Kr),notice:qr(Kr),join:qr(ct),page:qr(nt),status:qr((e=>Cr("picklist",{options:e,message:"bad-status"}))(xr)),start:qr(Qr),
end:qr(Qr),dates:qr(Or(mt)),language:qr(st),interpreted:qr(st),session:qr(Pr({minutes:qr(Fr(Or(at),Ir(2)))})),duration:qr(Kr),scale:qr(Kr),team:qr(pt),
partners:qr(pt),materials:qr(Or(dt)),partOf:qr(Zr),followedBy:qr(lt),owner:qr(Yr),reviewed:qr(Qr),sources:qr(zr([tt,Or(tt)]))}),ft=Pr({id:Zr,label:Kr,
help:qr(Kr),terms:Nr(Zr,ut)}),_t=Pr({label:qr(Kr),help:qr(Kr),terms:qr(Nr(Zr,Pr({label:qr(Kr),aliases:qr(pt),broader:qr(Zr),matchesAll:qr(jr())})))}),ht=Pr({
title:Kr,page:qr(nt)}),xt=Pr({version:Fr(Lr(),Br(Ge),Ur(Ge)),enabled:qr(jr()),talk:qr(et),bundle:qr(et),facets:qr(Or(Zr)),vocabularies:qr(Nr(Zr,_t)),
series:qr(Nr(Zr,ht)),include:qr(Or(et))}),bt=Pr(s(i({},xt.entries),{needs:qr(Or(ft)),programs:qr(Or(gt))}));function vt(e){let r=new Map,t=[]
;for(let{start:o,end:n,label:a,page:l,url:i}of e){let e=n&&n.length===o.length?n:null;if(!e||e>=o){let n=o.replace(":",""),s=(r.get(n)||0)+1;r.set(n,s),t.push({
id:s>1?`${n}.${s}`:n,start:o,end:e,isExact:o.length>10,label:a,target:l||i})}}return t.sort((e,r)=>e.id<r.id?-1:1).slice(-200)}var wt=Object.keys(gt.entries)
;function yt(e,r){if(!(e!=null&&e.minutes))return null;let[t,o,...n]=e.minutes
;return t!==void 0&&o!==void 0&&t<=o&&!n.length?[t,o]:(r.addAt("session","bad-minutes"),null)}function kt(e,r){let t=[];for(let{label:o,page:n,url:a}of e||[]){
let e=n||a;e?t.push({label:o,target:e}):r.addAt("materials","no-target",typeof o=="string"?o:"")}return t}function $t(e,r,t,o){let n=e&&(e.page||e.url)
;return e&&!n&&o.addAt("join","no-target",""),n?{label:e.label,target:n,isOver:r||!!(e.until&&hr(e.until)<t)}:null}function St(e,r){let t=new Map
;e.forEach(({label:o,broader:n},a)=>{r.enter(a),a===Be?r.add("reserved-id",a):o||r.add("missing-label",a),
n&&e.has(n)&&n!==Be?t.set(a,n):n&&r.addAt("broader","unknown-term",n,e.keys()),r.leave()});for(let e of Qe(t))r.addAt([e,"broader"],"loop",t.get(e)),t.delete(e)
;let o=new Map;return e.forEach(({label:e,aliases:r,matchesAll:n},a)=>{a!==Be&&o.set(a,{id:a,label:e||a,aliases:kr(r),broader:t.get(a)||null,matchesAll:n===!0})
}),o}var At=[...wt,...De,Ie,Ue].filter(e=>e!=="language");function Tt(e){return e==="needs"||e==="programs"}function Ct(e,{today:r,language:t},o,n,a){
let l=lr(xt,e,n,Tt);if(!l)return null;n.enter("vocabularies");let i=function(e,r,t){let o=new Map;return e.forEach(({label:e,help:n,terms:a},l)=>{t.enter(l),
r.includes(l)?t.add("reserved-id",l):(e||t.add("missing-label",l),t.enter("terms"),o.set(l,{id:l,label:e||l,help:n,terms:St(a||new Map,t)}),t.leave()),t.leave()
}),o}(l.vocabularies||new Map,At,n);n.leave();let s=function(e,r,t){let o=new Set(["status",...r.keys(),...De])
;return[...new Set(e||o)].filter(e=>(o.has(e)||t.addAt("facets","unknown-facet",e,o),o.has(e)))}(l.facets,i,n),p=function(e,r,t){let o=new Map
;return er(e,"needs",t,e=>{let n=function(e,r,t){let o=lr(ft,e,t);if(!o)return null;let n=new Map;return t.enter("terms"),o.terms.forEach((e,o)=>{t.enter(o)
;let a=$r(o,e,r,t);t.leave(),a.length&&n.set(o,a)}),t.leave(),n.size?{id:o.id,label:o.label,help:o.help,terms:n}:(t.add("left-out","terms"),null)}(e,r,t)
;n&&o.has(n.id)?t.add("duplicate-id",n.id):n&&o.set(n.id,n)}),[...o.values()]}(e,i,n),u=Ne(e),d=function(e,r,t,o,n,a){let l=new Map,i=(e,r)=>{
er(e,"programs",n,(e,t)=>{let a=function(e,r,t,o){let n=Je(e)?e.id:null;o.program=typeof n=="string"&&ur.test(n)?n:null
;let a=new Map,l=lr(gt,e,o,function(e,{vocabularies:r,facets:t},o){return(n,a)=>{if(!r.has(n)&&!t.has(n))return!1;let l=lr(ut,a,o),i=l===void 0?[]:$r(n,l,r,o)
;return i.length&&e.set(n,i),!0}}(a,t,o),t.fields);if(!l)return null;let{title:i}=l
;typeof i!="string"&&!i.has(t.language)&&o.addAt("title","no-page-language",t.language);let s=kr(l.interpreted),p=new Set([...kr(l.language),...s])
;p.size&&a.set("language",[...p]);let[u,d]=function({start:e,end:r},t,o){return e&&r&&_r(e)>hr(r)?(o.enter("start"),
o.addWith("start-after-end",[String(t.start),String(t.end)]),o.leave(),[null,null]):[e,r]}(l,e,o);l.status&&function(e,r,t,o){switch(e){case"past":
return!!(t&&_r(t)>o||r&&_r(r)>o);case"upcoming":return!!(r&&hr(r)<o||t&&hr(t)<o);case"ongoing":return!!(r&&_r(r)>o||t&&hr(t)<o);case"open":return!!(t&&hr(t)<o)
;default:return!1}}(l.status,u,d,t.today)&&o.addAt("status","status-against-dates",l.status);let c=l.status||function(e,r,t){
return r&&hr(r)<t?"past":e&&_r(e)>t?"upcoming":e&&r&&!vr(e,t)&&!vr(r,t)?"ongoing":null}(u,d,t.today);return{id:l.id,title:i,summary:l.summary,notice:l.notice,
join:$t(l.join,c==="past",t.today,o),target:l.page,status:c,start:u,end:d,dates:l.dates?vt(l.dates):[],terms:a,interpreted:s,minutes:yt(l.session,o),
duration:l.duration,scale:l.scale,team:kr(l.team),partners:kr(l.partners),materials:kt(l.materials,o),partOf:l.partOf,followedBy:kr(l.followedBy),owner:l.owner,
reviewed:l.reviewed,sources:kr(l.sources),source:r}}(e,{page:r,path:["programs",t]},o,n);a&&l.has(a.id)?n.add("duplicate-id",a.id):a&&l.set(a.id,a)}),
n.program=null};return i(e,null),n.enter("include"),r.forEach((e,r)=>{n.enter(r);let o=t.find(r=>r.title===e),l=o&&Ke(o.text,n,a)
;if(e&&!o)n.add("missing-include",e);else if(l){for(let e of Object.keys(l))e!=="version"&&e!=="programs"&&n.addAt(e,"not-included",e);i(l,e)}n.leave()}),
n.leave(),[...l.values()]}(e,u,o,{vocabularies:i,facets:new Set(l.facets),fields:new Set([...wt,...i.keys()]),today:r,language:t.toLowerCase()
},n,a),c=new Map([...l.series||[]].map(([e,{title:r,page:t}])=>[e,{title:r,target:t}]));return{enabled:l.enabled,talk:l.talk,bundle:l.bundle,facets:s,
vocabularies:i,series:c,needs:p,programs:Xe(d,c,u,n)}}function Et(e,r,t,o,n=String){let a=Ke(e,o,n);return a&&Ct(a,r,t,o,n)}function Mt(e,r,t=[]){
let o=function(){let e=[],r=(r,t)=>{e.length<99&&e.push([r,...t].join(" "))},t=(e,t="")=>r(e,[t]),o=()=>{};return{program:null,problems:e,enter:o,leave:o,add:t,
addAt:(e,r,o)=>t(r,o),addWith:r}}();return{list:Et(e,r,t,o),problems:o.problems}}var Lt="MediaWiki:Gadget-programExplorer-config.json";function jt(e,r,t){
return t.find(t=>t.title===e.titleOf(r))}function Ot(e,{translationLanguage:r,bundleVersion:t}){return e&&r?{title:e,language:r,version:t}:null}
function Pt(e,r,t,o){return p(this,null,function*(){let{source:n,bundle:a,translationLanguage:l}=t;return l&&r.bundle?{language:l,
texts:r.bundle===a?o:(yield e.readPages([n],[],Ot(r.bundle,t))).translations}:null})}function qt(e,r){return p(this,null,function*(){
let{source:t,language:o,revisions:n,bundle:a}=r;if(e.isSwitchedOff)return{kind:"off"}
;let l=o===C?[]:[j(o)],i=[t,...l,...e.isSwitchedOff===null?[Lt]:[]],{pages:s,translations:u}=yield e.readPages(i,n,Ot(a,r));if(function(e){
return e!==void 0&&T(e.text).enabled===!1}(jt(e,Lt,s)))return{kind:"off"};let d=function(e,r){return e===C?{language:e,texts:new Map}:r&&function(e,r){
let t=new Map(Object.entries(T(r)).filter(e=>typeof e[1]=="string"));return t.has(E)?{language:e,texts:t}:null}(e,r.text)||R}(o,jt(e,j(o),s)),c=jt(e,t,s)
;if(!c)return{kind:"missing",messages:d};let m=yield function(e,r,t,o){return p(this,null,function*(){
let n=ze(t),a=n.filter(r=>!jt(e,r,o)),l=a.length?[...o,...(yield e.readPages([r,...a],[],null)).pages]:o;return n.flatMap(r=>{let t=jt(e,r,l);return t?[{
title:r,text:t.text}]:[]})})}(e,t,c.text,s),g={kind:"pages",page:c,included:m},{list:f,problems:_}=Mt(c.text,Re(e),m);return f?f.enabled===!1?{kind:"off"}:{
kind:"ready",messages:d,origin:g,problems:_,list:f,translations:yield Pt(e,f,r,u)}:{kind:"invalid",messages:d,origin:g,problems:_}})}function Nt(){let e=new Map
;return(r,t)=>{let o=function(e,r){
let{source:t,revisions:o,messageRevisions:n,bundle:a,bundleVersion:l}=r,i=ye(e,r),s=i[0]===C?C:L(i),p=n.get(s),u=function(e,r){
let t=L(e),o=t===M?(e[0]||"").toLowerCase():t;return o===r||o===C?"":o}(i,e.contentLanguage);return{source:t,language:s,translationLanguage:u,bundle:a,
revisions:e.isSwitchedOff===null?[]:s===C?o:p&&o.length?[...o,p]:[],bundleVersion:l.startsWith(`${u}:`)?l:""}
}(r,t),n=JSON.stringify(o),a=e.get(n)||function(e,r){return p(this,null,function*(){let t=yield qt(e,r)
;return t.kind==="invalid"&&r.revisions.length?qt(e,s(i({},r),{revisions:[]})):t})}(r,o);e.set(n,a);let l=()=>{e.delete(n)};return a.then(l,l),a}}var zt={
month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",timeZone:void 0,timeZoneName:"short"};function Ft(e,r,t=null){let o,n=new Map,a=(r,t)=>{
let o=n.get(r)||new Intl.DateTimeFormat(q(e),i({year:"numeric",timeZone:"UTC"},t));return n.set(r,o),o},l=e=>{let t=(e.day?a("day",{month:"long",day:"numeric"
}):e.month?a("month",{month:"long"}):a("year",{})).format(Date.UTC(e.year,(e.month||1)-1,e.day||1));return e.approximate?r("date-about",t):t
},s=(e,t)=>e===t?e:r("date-range",e,t),p=e=>l(gr(e)),u=e=>a("minute",zt).format(Date.parse(e));return{date:l,occurrence:({start:e,end:r,isExact:t})=>{
let o=t?u:p;return s(o(e),o(r||e))},span:(e,t,o)=>{let n=e&&l(e),a=t&&l(t)
;return n?a?s(n,a):r(o==="open"||o==="ongoing"?"date-since":o==="upcoming"?"date-from":"date-began",n):a&&r("date-until",a)},language:r=>{try{
return(r=>"DisplayNames"in Intl?(o=o||new Intl.DisplayNames([e],{type:"language"}),o.of(r)):t==null?void 0:t.get(r))(r)||r}catch(e){return r}}}}
var Rt,Dt,It,Ut,Wt,Bt,Ht,Vt,Zt,Jt,Yt=Symbol.for("pv"),Gt={},Kt=[],Qt=/^m(i|n|o|s|text|space)$/,Xt=Array.isArray,eo=Kt.slice,ro=Object.assign;function to(e){
e&&e.parentNode&&e.remove()}function oo(e,r,t){var o,n,a,l={},i=arguments.length;for(a in r)a=="key"?o=r[a]:a=="ref"&&typeof e!="function"?n=r[a]:l[a]=r[a]
;return i>2&&(l.children=i>3?eo.call(arguments,2):t),no(e,l,o,n,null)}function no(e,r,t,o,n){var a={type:e,props:r,key:t,ref:o,__k:null,__:null,__b:0,__e:null,
__c:null,constructor:Yt,__v:n||++Dt,__i:-1,__u:0};return!n&&Rt.vnode&&Rt.vnode(a),a}function ao(){return{current:null}}function lo(e){return e.children}
function io(e,r){this.props=e,this.context=r,this.__g=0}function so(e,r){if(r==null)return e.__&&so(e.__,e.__i+1)
;for(var t;r<e.__k.length;r++)if((t=e.__k[r])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:so(e)}function po(e){
var r,t=e.__v,o=t.__e,n=[],a=[],l=e.__P;l&&((r=ro({constructor:Yt},t)).__v=t.__v+1,Rt.vnode&&Rt.vnode(r),
bo(l,r,t,e.__n,l.namespaceURI,32&t.__u?[o]:null,n,o||so(t),32&t.__u,a),r.__v=t.__v,r.__.__k[r.__i]=r,yo(n,r,a),t.__=t.__e=null,r.__e!=o&&uo(r))}function uo(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(r){return r&&(e.__e=r.__e)}),uo(e)}function co(e){(8&e.__g||(e.__g|=8,It.push(e),
Wt++))&&Ut==Rt.debounceRendering||((Ut=Rt.debounceRendering)||queueMicrotask)(mo)}function mo(){try{for(var e,r=1;It.length;)It.length>r&&It.sort(Bt),
e=It.shift(),r=It.length,8&e.__g&&po(e)}finally{(Wt=It.length)&&(Ut||queueMicrotask)(mo)}}function go(e,r,t,o,n,a,l,i,s,p,u){
var d,c,m,g,f,_,h=o.__k||Kt,x=r.length;for(s=function(e,r,t,o,n){var a,l,i,s,p,u,d,c,m,g=t.length,f=g,_=0,h=0,x=e.__k=Array(n)
;for(a=0;a<n;a++)(l=r[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[a]=no(null,l):Xt(l)?l=x[a]=no(lo,{
children:l}):l.constructor===Yt&&l.__b?l=x[a]=no(l.type,l.props,l.key,l.ref,l.__v):x[a]=l,s=a+_,l.__=e,l.__b=e.__b+1,i=null,~(p=l.__i=_o(l,t,s,f))&&(f--,
(i=t[p])&&(i.__u|=2)),i&&i.__v?(l.__u|=16,p==s-1?_--:p==s+1?_++:p!=s&&(p>s?_--:_++,h=1)):(~p||(n>g?_--:n<g&&_++),
typeof l.type!="function"&&(l.__u|=4))):x[a]=null;if(h){for(u=[],d=[],a=0;a<n;a++)if((l=x[a])&&16&l.__u){for(_=0,c=u.length;_<c;)u[m=_+c>>1]<l.__i?_=m+1:c=m
;u[_]=l.__i,d[a]=_+1}for(_=u.length;a--;)d[a]&&(d[a]==_?_--:x[a].__u|=4)}if(f)for(a=0;a<g;a++)!(i=t[a])||2&i.__u||(i.__e==o&&(o=so(i)),$o(i,i));return o
}(t,r,h,s,x),d=0;d<x;d++)(m=t.__k[d])!=null&&(c=~m.__i&&h[m.__i]||Gt,m.__i=d,_=bo(e,m,c,n,a,l,i,s,p,u),g=m.__e,
(c.ref!=m.ref||8&c.__u)&&(c.ref&&ko(c.ref,null,m,c),m.ref&&u.push(m.ref,m.__c||g,m)),f=f||g,4&m.__u?(s=fo(m,s,e,!c.__v),
c.__e&&(c.__e=null)):typeof m.type=="function"&&_!==void 0?s=_:g&&(s=g.nextSibling),m.__u&=-21);return t.__e=f,s}function fo(e,r,t,o){var n,a,l,i
;if(typeof e.type=="function"){if(e.props.__P)return r;if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=e,r=fo(n[a],r,t,!1));return r}
for(r&&!r.parentNode&&(r=so(e))&&!r.parentNode&&(r=null),l=e.__e,i=r;i&&i.nodeType==8;)i=i.nextSibling
;for(l!=i&&(!o&&t.moveBefore&&l.parentNode?t.moveBefore(l,r):t.insertBefore(l,r||null)),r=l;(r=r&&r.nextSibling)&&r.nodeType==8&&!r.data.startsWith("$s"););
return r}function _o(e,r,t,o){var n,a=e.key,l=e.type,i=r[t],s=i&&!(2&i.__u);if(i===null&&a==null||s&&a==i.key&&l==i.type)return t;if(o>(s?1:0)){
for(n=t-1;n>=0;n--)if((i=r[n])&&!(2&i.__u)&&a==i.key&&l==i.type)return n;for(n=t+1;n<r.length;n++)if((i=r[n])&&!(2&i.__u)&&a==i.key&&l==i.type)return n}return-1
}function ho(e,r,t){t==null&&(t=""),r[0]=="-"?e.setProperty(r,t):e[r]=t}function xo(e,r,t,o,n){var a,l
;if(r=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(r in o)t&&r in t||ho(e.style,r)
;if(t)for(r in t)o&&t[r]==o[r]||ho(e.style,r,t[r])}else if(r[0]=="o"&&r[1]=="n")typeof t!="function"&&(t=null),typeof o!="function"&&(o=null),
(e.__e||(e.__e={}))[r]=t,t&&o||(l=Jt[r]||(Jt[r]=function(e){return function(r){var t=this.__e;if(t){if(t=t[e],
r[Ht]==null)r[Ht]=Zt++;else if(r[Ht]<this.__a[e])return;return t(Rt.event?Rt.event(r):r)}}}(r)),(e.__a||(e.__a={}))[r]=Zt,a=r!=(r=r.replace(Vt,"$1")),
(r=r.slice(2))[0]<"a"&&(r=r.toLowerCase()),t?e.addEventListener(r,l,a):e.removeEventListener(r,l,a));else{
if(n=="http://www.w3.org/2000/svg")r=r.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(r!="width"&&r!="height"&&r!="href"&&r!="list"&&r!="form"&&r!="tabIndex"&&r!="download"&&r!="rowSpan"&&r!="colSpan"&&r!="role"&&r!="popover"&&r in e)try{
return void(e[r]=t==null?"":t)}catch(e){}if(typeof t=="function")return
;t==null||t===!1&&r[4]!="-"?e.removeAttribute(r):e.setAttribute(r,r=="popover"&&t==1?"":t)}}function bo(e,r,t,o,n,a,l,i,s,p){
var u,d,c,m,g,f,_,h,x,b,v,w,y,k,$,S,A,T,C=r.type;if(r.constructor!==Yt)return null;128&t.__u&&(s=32&t.__u,u=t.__c.__z)&&(r.__u|=s,d=a=[],
u.nodeType==8?i=vo(u,a):a.push(u),i=a[0]||i),(u=Rt.__b)&&u(r);e:if(typeof C=="function"){c=l.length;try{if(h=r.props,x=(u=C.prototype)&&u.render,
b=(u=C.contextType)&&o[u.__c],v=u?b?b.props.value:u.__:o,(m=t.__c)?(r.__c=m,2&m.__g&&(m.__g|=1)):(x?r.__c=m=new C(h,v):(r.__c=m=new io(h,v),m.constructor=C,
m.render=So),b&&b.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),x&&(m.__s||(m.__s=m.state),
C.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=ro({},m.__s)),ro(m.__s,C.getDerivedStateFromProps(h,m.__s)))),g=m.props,f=m.state,m.__v=r,t.__c){
if(h!==g&&x&&!C.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(h,v),
r.__v==t.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(h,m.__s,v)===!1){r.__v!=t.__v&&(m.props=h,m.state=m.__s,m.__g&=-9),
r.__e=t.__e,r.__k=t.__k,r.__k.some(function(e){e&&(e.__=r)}),Kt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&l.push(m),i=so(t);break e}
m.componentWillUpdate&&m.componentWillUpdate(h,m.__s,v),x&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,f,_)})
}else x&&!C.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),x&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=v,
m.props=h,m.__P=e,m.__g&=-5,w=Rt.__r,y=x?25:0;do{m.__g&=-9,w&&w(r),u=m.render(m.props,m.state=m.__s,m.context)}while(8&m.__g&&++y<25)
;x&&(Kt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=ro({},o,m.getChildContext())),
x&&t.__c&&m.getSnapshotBeforeUpdate&&(_=m.getSnapshotBeforeUpdate(g,f)),k=u&&u.type===lo&&u.key==null?u.props.children:u,h.__P&&(u=i,n=(e=h.__P).namespaceURI,
s=a=null,t.props&&t.props.__P!=e&&(t.__k.some(function(e){e&&$o(e,e)}),t.__k=null),i=t.__k?so(t,0):null),i=go(e,Xt(k)?k:[k],r,t,o,n,a,l,i,s,p),
h.__P&&(r.__e=null,i=u),r.__u&=-161,d&&d.some(to),m.__h.length&&l.push(m),1&m.__g&&(m.__g&=-4)}catch(e){if(l.length=c,r.__v=null,s||a)if(e&&e.then){
if(r.__u|=128|s,a){for(~(A=a.indexOf(i||void 0))||(A=a.length);(T=a[A-1])&&T.nodeType==8;)A--;for(;A<a.length;A++)if(T=a[A])if(a[A]=null,$){if(T==S)break}else{
if(T.nodeType!=8)break;T.data.startsWith("$s")&&(S=vo($=T))}}if(!$){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;$=i}
(u=vo($=r.__c.__z||(r.__c.__z=$)))?(r.__e=$,i=u):r.__e=i,i=i&&i.nextSibling}else a&&a.some(to);else r.__e=t.__e;r.__k||(r.__k=t.__k||[]),e&&e.then||wo(r),
Rt.__e(e,r,t)}}else i=r.__e=function(e,r,t,o,n,a,l,i,s,p){var u,d,c,m,g,f,_,h,x=t.props||Gt,b=r.props,v=r.type
;if(v=="svg"?n="http://www.w3.org/2000/svg":v=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),
a)for(u=0;u<a.length;u++)if((g=a[u])&&(v?g.localName==v:g.nodeType==3)){e=g,a[u]=null;break}if(!e){if(h=p.ownerDocument||document,!v)return h.createTextNode(b)
;e=h.createElementNS(n,v,b.is?b:p),i&&(Rt.__m&&Rt.__m(r,a),i=!1),a=null}if(v){if(p=v=="template"&&e.content||e,
a=v=="textarea"&&b.defaultValue!=null?null:a&&eo.call(p.childNodes),!i&&a)for(x={},u=0;u<e.attributes.length;u++)x[(g=e.attributes[u]).name]=g.value
;for(u in x)g=x[u],u=="dangerouslySetInnerHTML"?c=g:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||xo(e,u,null,g,n)
;for(u in b)g=b[u],u=="children"?m=g:u=="dangerouslySetInnerHTML"?d=g:u=="value"?f=g:u=="checked"?_=g:i&&typeof g!="function"||x[u]===g||xo(e,u,g,x[u],n)
;d?(i||c&&(d.__html==c.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),r.__k=[]):(c&&(e.textContent=""),
(v=="foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&Qt.test(v))&&(n="http://www.w3.org/1999/xhtml"),
go(p,Xt(m)?m:[m],r,t,o,n,a,l,a?a[0]:t.__k&&so(t,0),i,s),a&&a.some(to)),i&&v!="textarea"||(u="value",
v=="progress"&&f==null?e.removeAttribute(u):f==null||f===e[u]&&(v!="progress"||f)||xo(e,u,f,x[u],n),u="checked",_!=null&&_!=e[u]&&xo(e,u,_,x[u],n))
}else x===b||i&&e.data==b||(e.data=b);return e}(t.__e,r,t,o,n,a,l,s,p,e);return(u=Rt.diffed)&&u(r),i}function vo(e,r){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){
if(e.nodeType==8)if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&! --t)return e;r&&r.push(e)}}function wo(e){e&&(e.__c&&(e.__c.__g|=4),
e.__k&&e.__k.some(wo))}function yo(e,r,t){for(var o=0;o<t.length;)ko(t[o++],t[o++],t[o++]);Rt.__c&&Rt.__c(r,e),e.some(function(r){try{e=r.__h,r.__h=[],
e.some(function(e){e.call(r)})}catch(e){Rt.__e(e,r.__v)}})}function ko(e,r,t,o){try{
typeof e=="function"?r?r.__x=e(r)||1:o&&(o=o.__c||o.__e)&&(r=o.__x)&&(o.__x=null,typeof r=="function"?r():e(null)):e.current=r}catch(e){Rt.__e(e,t)}}
function $o(e,r,t){var o,n,a,l;if(Rt.unmount&&Rt.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||ko(o,null,r,e),o=e.__c){if(o.componentWillUnmount)try{
o.componentWillUnmount()}catch(e){Rt.__e(e,r)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&$o(o[l],r,typeof e.type!="function"||t&&!e.props.__P)
;!t&&(o=e.__c)&&(o=o.__z)&&(n=vo(o,a=[]))&&(o==e.__e&&a.some(to),to(n),to(o)),t||to(e.__e),e.__e=e.__c=e.__=null}function So(e,r,t){return this.constructor(e,t)
}function Ao(e,r){var t,o,n,a;Rt.__&&Rt.__(e,r),r.nodeType==9&&(r=r.documentElement),o=(t=e&&32&e.__u)?null:r.__k,r.__k=no(lo,{children:[e]}),n=[],a=[],
bo(r,r.__k,o||Gt,Gt,r.namespaceURI,o?null:r.firstChild?eo.call(r.childNodes):null,n,o?o.__e:r.firstChild,t,a),yo(n,r.__k,a),r.__k.props.children=null}Rt={
__e:function(e,r,t,o){for(var n,a,l;r=r.__;)if((n=r.__c)&&!(1&n.__g)){n.__g|=4;try{
if((l=(a=n.constructor)&&a.getDerivedStateFromError)&&n.setState(a.getDerivedStateFromError(e)),n.componentDidCatch&&(n.componentDidCatch(e,o||{}),l=1),
l&&8&n.__g)return void(n.__g|=2)}catch(r){e=r}}throw Wt=0,e}},Dt=0,io.prototype.setState=function(e,r){var t=this.__s
;t&&t!=this.state||(t=this.__s=ro({},this.state)),typeof e=="function"&&(e=e(ro({},t),this.props)),e&&(ro(t,e),this.__v&&(r&&this.__k.push(r),co(this)))},
io.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),co(this))},io.prototype.render=lo,It=[],Wt=0,Bt=function(e,r){
return e.__v.__b-r.__v.__b},Ht=Symbol(),Vt=/(PointerCapture)$|Capture$/i,Zt=0,Jt={};function To(e,r){return s(i({},e),{text:r})}function Co(e,r,t){
let o=new Map(e.chosen);return t.length?o.set(r,t):o.delete(r),s(i({},e),{chosen:o})}function Eo(e,r){return e.includes(r)?e.filter(e=>e!==r):[...e,r]}
function Mo(e,r,t){return Co(e,r,Eo(e.chosen.get(r)||[],t))}function Lo(e){return new Uint32Array(Math.ceil(e/32))}function jo(e){let r=Lo(e).fill(-1)
;return e%32&&(r[r.length-1]=2**(e%32)-1),r}function Oo(e,r){e[r>>>5]|=1<<(r&31)}function Po(e,r){return(e[r>>>5]>>>(r&31)&1)===1}function qo(e,r){
for(let t=0;t<e.length;t++)e[t]|=r[t];return e}function No(e,r){return r.reduce(qo,Lo(e))}function zo(e,r){for(let t=0;t<e.length;t++)e[t]&=r[t];return e}
function Fo(e){let r=e-(e>>>1&1431655765),t=(r&858993459)+(r>>>2&858993459);return Math.imul(t+(t>>>4)&252645135,16843009)>>>24}function Ro(e,r=e,t=e){let o=0
;for(let n=0;n<e.length;n++)o+=Fo((e[n]|t[n])&r[n]);return o}function Do(e,r){let t=new Set(r.chosen.get(e.id))
;return Array.from(t).flatMap(r=>e.terms.get(r)||[])}function Io(e,r,t){let o=jo(e);return r.forEach((e,r)=>{r!==t&&zo(o,e)}),o}function Uo(e,r,t){
return Array.from(e.terms.values(),e=>({term:e,chosen:r.includes(e),matchCount:Ro(e.programs,t)}))}function Wo(e,r,t){
let o=e.programs.length,n=t(e,r.text),a=function(e,r,{programs:t}){let o=new Map;return t&&o.set(null,t),e.facets.forEach(t=>{let n=Do(t,r)
;n.length&&o.set(t.id,function(e,r){return No(e,r.map(({programs:e})=>e))}(e.programs.length,n))}),o
}(e,r,n),l=Io(o,a),i=Array.from(e.facets.values()).filter(({useful:e})=>e).map(e=>{let t=a.has(e.id)?Io(o,a,e.id):l;return{facet:e,count:Ro(t),
terms:Uo(e,Do(e,r),t)}});return{matches:l,count:Ro(l),facets:i,searchResult:n}}function Bo(e,r){let t=e?e.terms:new Map,o=[]
;for(let e=t.get(r);e!=null&&e.broader;e=t.get(e.broader))o.push(e.broader);return o}function Ho(e,r,t){let o=e.get(r);o?o.push(t):e.set(r,[t])}
function Vo({terms:e},r){let t=new Map;e.forEach(({id:e,broader:r})=>Ho(t,r,e));let o=[],n=e=>(t.get(e)||[]).sort((e,t)=>r(t)-r(e)).forEach(e=>{o.push(e),n(e)})
;return n(null),o}function Zo(e,r,t,o){if(e==="status")return xr;let n=[...r].sort();return e==="period"?n.reverse():t?new Set([...Vo(t,o),...n]):n}var Jo={
label:null,help:null,aliases:[]};function Yo(e,r,t){
let o=r.programs.length,n=e==="status"||e==="period"||e===Ue?void 0:r.vocabularies.get(e),a=function(e,r,t,o){let n=new Map,a=e=>{let t=n.get(e)
;return t||(t=Lo(r.length),n.set(e,t)),t};return r.forEach((r,t)=>{(function(e,r,t){return r==="period"?function({start:e,end:r,status:t},o){let n=e||r
;if(!n)return[];let a=r?r.year:t&&t!=="past"&&t!=="paused"?o:n.year,l=[],{year:i}=n;do{l.push(String(i))}while(++i<=a);return l
}(e,t):r==="status"?e.status?[e.status]:[]:r===Ue?[...e.join&&!e.join.isOver?["join"]:[],...e.materials.length?["materials"]:[]]:e.terms.get(r)||[]
})(r,e,o).forEach(e=>Oo(a(e),t))}),Array.from(n).forEach(([e,r])=>{Bo(t,e).forEach(e=>qo(a(e),r))}),n.delete(Be),n}(e,r.programs,n,t);if(!a.size)return null
;let l=new Map(Array.from(a,([e,r])=>[e,Ro(r)])),i=[...Zo(e,Array.from(a.keys()),n,e=>l.get(e)||0),Be],s=function(e,r,t){
return No(t,Array.from(e).flatMap(([e,t])=>{var o;return(o=r==null?void 0:r.terms.get(e))!=null&&o.matchesAll?[t]:[]}))
}(a,n,o),p=Ro(s)>0,u=No(o,Array.from(a.values())),d=function(e,r){return e.map((e,t)=>e&~r[t])}(jo(o),u);a.set(Be,d),l.set(Be,Ro(d));let c=new Map
;for(let e of i){let r=a.get(e),t=l.get(e);if(r&&t){let{label:a,aliases:l}=(n==null?void 0:n.terms.get(e))||Jo,i=p&&e!==Be?No(o,[r,s]):r;c.set(e,{id:e,label:a,
aliases:l,depth:Bo(n,e).length,own:r,programs:i,count:t})}}let{label:m,help:g}=n||Jo,f=Array.from(c.values()).filter(({programs:e})=>Ro(e)<o);return{id:e,
label:m,help:g,terms:c,useful:f.length>1}}function Go(e,r){let t=e.get(Ie);return t?Do(t,r):[]}function Ko(e){let r=new WeakMap;return t=>{let o=r.get(t)
;return o||(o=e(t),r.set(t,o)),o}}var Qo=Ko(()=>new Map);function Xo(e,r){return new Uint32Array(e).map((e,r)=>r).sort((e,t)=>r(e,t)||e-t)}
var en=Ko(({programs:e,languages:{chain:r,page:t}})=>{let o=[],{compare:n}=function(e){try{return new Intl.Collator(e,{numeric:!0})}catch(e){
return new Intl.Collator(void 0,{numeric:!0})}}([...r,t]),a=n=>o[n]=o[n]||O(e[n].title,r,t).text;return(e,r)=>n(a(e),a(r))});function rn(e){
return e===null?0:Number(e.replace(/-/g,""))}var tn={title:function(e){return Xo(e.programs.length,en(e))},newest:function(e){
let{programs:r}=e,t=new Float64Array(r.length),o=new Float64Array(r.length);return r.forEach(({start:e,end:r,status:n},a)=>{
let l=e||r,i=r||e,s=e&&!r&&n&&n!=="past";t[a]=rn(l&&_r(l)),o[a]=s?1e9:rn(i&&hr(i))}),Xo(r.length,(r,n)=>t[n]-t[r]||o[n]-o[r]||en(e)(r,n))},
status:e=>function({programs:e},r){let t=new Uint32Array(e.length);r.forEach((e,r)=>{t[e]=r})
;let o=xr.indexOf("past")-.5,n=e.map(({status:e})=>e?xr.indexOf(e):o);return Xo(e.length,(e,r)=>n[e]-n[r]||t[e]-t[r])}(e,on(e,"newest")),
relevance:e=>on(e,"status")};function on(e,r){let t=Qo(e),o=t.get(r)||tn[r](e);return t.set(r,o),o}function nn(e,{programs:r}){
let t=e.sort||"relevance",o=r||(e.chosen.get(Ie)||[]).length>1;return t==="relevance"&&!o?"status":t}function an(e,r,t,o){let n=nn(t,o),a=[]
;for(let t of on(e,n))Po(r,t)&&a.push(t);return n==="relevance"?function(e,r){let t=[];for(let o of e){let e=r[o]||0;(t[e]=t[e]||[]).push(o)}
return t.reduceRight((e,r)=>e.concat(r),[])}(a,function(e,r,{scores:t}){let o=Go(e.facets,r)
;return o.length<2?t:e.programs.map((e,r)=>(t[r]||0)+1e3*o.filter(({programs:e})=>Po(e,r)).length)}(e,t,o)):a}function ln(e,r){let t=[];return o=>{
let n=t.find(e=>(({text:e,chosen:r,sort:t})=>e===o.text&&r===o.chosen&&t===o.sort)(e.query));if(!n){let t=Wo(e,o,r);n={query:o,results:{exploration:t,
order:an(e,t.matches,o,t.searchResult)}}}let[a]=t.filter(e=>e!==n);return t=a?[n,a]:[n],n.results}}function sn(e,r,t,o){if(!o.length)return o
;let n=new Set(r(t).order.map(r=>e.programs[r].id));return o.filter(e=>n.has(e))}function pn(e,r,t){let o=sn(e,r,t,t.details)
;return o.length===t.details.length?t:s(i({},t),{details:o})}function un(e){requestAnimationFrame(()=>requestAnimationFrame(e))}function dn(e,r,t){
let o,n=e.subscribe(({query:e,settled:n},a)=>{(e!==a.query||n!==a.settled)&&(t.clearTimeout(o),o=e===n.query?void 0:t.setTimeout(r,300))});return()=>{
t.clearTimeout(o),n()}}var cn={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var mn=e=>e.toLowerCase().replace(/-.*/,"")
;function gn(e,r,t,o,n,a){let l=e=>({text:e,language:a}),i=e=>O(e,o,n),s=e=>r(e?`status-${e}`:"not-stated"),p=new Map;return{pick:i,facet:t=>{
let o=e.vocabularies.get(t);if(o)return i(o.label);let n=[...De,Ie,Ue].find(e=>e===t);return l(n?r(`facet-${n}`):t)},term:(o,n)=>{
let a=`${o} ${n}`,u=p.get(a)||((o,n)=>{var a;if(n===Be)return l(r("not-stated"))
;let p=o===Ie?e.needs.find(e=>e.id===n):(a=e.vocabularies.get(o))==null?void 0:a.terms.get(n);if(p)return i(p.label);let u=o===Ue&&We.find(e=>e===n)
;return l(u?r(`offers-${u}`):br(n)&&o==="status"?s(n):o==="language"?t.language(n):o==="period"?t.date(gr(n)):n)})(o,n);return p.set(a,u),u},status:s,
minutes:([e,t])=>e===t?r("detail-minutes",e):r("detail-minutes-range",e,t),isForeign:e=>[a,o[0]||n].every(r=>mn(r)!==mn(e))}}function fn(e,r,t=()=>cn){
let{msg:o,format:n,language:a,languages:l,pageLanguage:p,today:u}=r,d=gn(e,o,n,l,p,a),c=function(e,{languages:r,today:t,nameOf:o=()=>null,reservedIds:n=[]}){
let a=Number(t.slice(0,4)),l=new Map;for(let r of[Ue,...e.facets]){let t=n.includes(r)?null:Yo(r,e,a);t&&l.set(r,t)}let i=function(e,r,t){
let o=e.programs.length,n=e.needs.map(({id:n,label:a,help:l,terms:i})=>{let s=jo(o);return i.forEach((n,a)=>zo(s,((n,a)=>{let l=r.get(n)||Yo(n,e,t)
;return No(o,a.flatMap(e=>{var r;return((r=l==null?void 0:l.terms.get(e))==null?void 0:r.programs)||[]}))})(a,n))),[n,{id:n,label:a,aliases:l?P(l):[],depth:0,
own:s,programs:s,count:Ro(s)}]});return n.length?{id:Ie,label:null,help:null,terms:new Map(n),useful:!0}:null}(e,l,a);i&&(l=new Map([[i.id,i],...l]))
;let s=new Set(e.programs.map(({id:e})=>e));return{programs:e.programs,languages:r,facets:l,hasTerm:(e,r)=>{var t;return!!((t=l.get(e))!=null&&t.terms.has(r))},
hasProgram:e=>s.has(e),nameOf:o}}(e,{languages:{chain:l,page:p},today:u,nameOf:(e,r)=>d.term(e,r).text,reservedIds:g
}),f=A(`programs?${r.preset}`,c)||m,_=[Ie,Ue,...e.facets],h=k(f,_);return s(i({},r),{list:e,index:c,find:t,derive:ln(c,t),labels:d,facetOrder:_,preset:f,
fragmentOf:e=>{let r=k(e,_);return r===h?"":r||"programs"}})}function _n(e){let r=e,t=new Set;return{get:()=>r,set:e=>{let o=r;r=i(i({},o),e),
Array.from(t).forEach(e=>t.has(e)&&e(r,o))},subscribe:e=>(t.add(e),()=>{t.delete(e)})}}var hn=()=>{},xn={read:()=>null,write:hn,enterDialog:hn,leaveDialog:hn,
isInDialog:()=>!1,isNewLink:()=>!1,cards:()=>0,firstPlace:0,keepPlace:hn,onMove:()=>hn};function bn({level:e,class:r,id:t,children:o}){
return oo(`h${Math.min(e,6)}`,{class:r,id:t},o)}function vn({text:{text:e,language:r},around:t,children:o=e}){
return r.toLowerCase()===t.toLowerCase()?oo("bdi",null,o):oo("bdi",{lang:r,dir:X(r)},o)}function wn(e,r){return e.find(e=>function({start:e,end:r,isExact:t}){
let o=Date.parse(r||e);return t?r?o:o+72e5:o+864e5}(e)>r)||null}function yn({open:e}){return oo("span",{dir:"ltr",
class:"program-explorer__chevron"+(e?" program-explorer__chevron--open":"")})}function kn({context:e,target:r,class:t,children:o}){return oo("a",{
href:e.urlOf(r),title:"page"in r?r.page:void 0,rel:"noopener",class:t},o)}var $n={kind:9,format:9,language:2,capacity:3};function Sn({languages:e},r,t){
let o=r.terms.get(t)||[],n=t==="language"?e.filter(e=>o.includes(e)):[];return Array.from(new Set([...n,...o])).slice(0,$n[t]||0)}
function An({join:e,materials:r}){return e&&!e.isOver?"join":r.length>1?"materials":r.length?"material":null}
var Tn="program-explorer__action cdx-button",Cn=`${Tn} cdx-button--fake-button cdx-button--fake-button--enabled`
;function En({context:e,actions:r,program:t,open:o,detailsId:n}){let{msg:a,labels:l,language:i}=e,{join:s,materials:p}=t,u=An(t)
;if(u==="materials")return oo("button",{type:"button",class:Tn,"aria-expanded":o,"aria-controls":o?n:void 0,onClick:()=>r.toggleDetails(t.id)
},a("materials",p.length));let d=u==="join"?s:p[0];return d?oo(kn,{context:e,target:d.target,
class:u==="join"?`${Cn} cdx-button--action-progressive cdx-button--weight-primary`:Cn},d.label?oo(vn,{text:l.pick(d.label),around:i}):a("join")):null}
var Mn=class extends io{shouldComponentUpdate(e){let r=this.props
;return e.program!==r.program||e.context!==r.context||e.more!==r.more||e.search!==r.search||e.open!==r.open||e.level!==r.level||e.patterns.join(" ")!==r.patterns.join(" ")||e.needs.join()!==r.needs.join()
}render({context:e,actions:r,more:t,search:o,program:n,open:a,patterns:l,needs:i,level:s}){
let{msg:p,labels:u,format:d,language:c,idPrefix:m}=e,{duration:g,join:f,minutes:_,notice:h}=n,x=l.length?o:null,b=e=>x?oo(x.MarkedText,{text:e,patterns:l,
around:c}):oo(vn,{text:e,around:c
}),v=r=>Sn(e,n,r).map(e=>u.term(r,e)),w=u.pick(n.title),y=`${m}:program:${n.id}`,k=`${y}:details`,$=n.summary&&u.pick(n.summary),S=v("capacity"),A=v("language"),T=(n.terms.get("language")||[]).length-A.length,C=[...v("kind"),...v("format")],E=n.status==="past",M=g&&!E&&!_?u.pick(g):null,L=_&&!E?u.minutes(_):M&&b(M),j=u.status(n.status),O=wn(n.dates,Date.now()),P=d.span(n.start,n.end,n.status)
;return oo("article",{class:"program-explorer__card"+(a?" program-explorer__card--open":""),"aria-labelledby":y},oo(bn,{level:s,class:"program-explorer__title",
id:y},n.target?oo(kn,{context:e,target:n.target},b(w)):b(w)),oo("p",{class:"program-explorer__meta"},oo("span",{
class:`program-explorer__status program-explorer__status--${n.status||"unknown"}`},j),P!==null&&oo("span",{class:"program-explorer__fact"},P),O&&oo("span",{
class:"program-explorer__fact program-explorer__next"},p("next-date",d.occurrence(O))),C.map(e=>oo("span",{class:"program-explorer__fact"},b(e)))),$&&oo("p",{
class:"program-explorer__summary"},b($)," ",u.isForeign($.language)&&oo("span",{class:"program-explorer__in-language"
},p("in-language",d.language($.language)))),h&&oo("p",{class:"program-explorer__alert"},oo(vn,{text:u.pick(h),around:c})),f&&f.isOver&&!E&&oo("p",{
class:"program-explorer__note"},p("join-over")),t&&i.length>0&&oo(t.Reasons,{context:e,needs:i}),x&&oo(x.Matched,{context:e,program:n,patterns:l,
shown:[w,$,...S,...C,...A,M,...i.map(e=>u.term(Ie,e))]}),A.length+S.length>0||L?oo("div",{class:"program-explorer__meta program-explorer__needed"
},A.map(e=>oo("span",{class:"program-explorer__fact"},b(e))),T>0&&oo("span",{class:"program-explorer__fact"},p("more-languages",T)),L&&oo("span",{
class:"program-explorer__fact"},L),S.length>0&&oo("ul",{class:"program-explorer__tags",role:"list","aria-label":u.facet("capacity").text
},S.map(e=>oo("li",null,b(e))))):null,oo("div",{class:"program-explorer__card-foot"},oo(En,{context:e,actions:r,program:n,open:a,detailsId:k}),oo("button",{
type:"button",class:"program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive","aria-label":p("details-of",w.text),
"aria-expanded":a,"aria-controls":a?k:void 0,onClick:()=>r.toggleDetails(n.id)},p("details"),oo(yn,{open:a}))),a&&t&&oo(t.Details,{context:e,actions:r,
program:n,id:k}))}};function Ln({order:e,limit:r,drawn:t}){return t<Math.min(r,e.length)}function jn({view:e,section:{group:r,numbers:t}}){
let{context:o,state:{query:n},results:a,actions:l,more:i,search:s}=e,{msg:p,index:u,level:d,language:c}=o,m=r&&o.headings.get(r),g=m&&(r==="current"||r==="past")?m:r&&{
text:p(`group-${r}`),language:c,anchors:(m==null?void 0:m.anchors)||[]},f=Go(u.facets,n);return oo(lo,null,g&&oo(bn,{level:d,class:"program-explorer__group",
id:g.anchors[0]},g.anchors.slice(1).map(e=>oo("span",{id:e})),oo(vn,{text:g,around:c})),oo("ul",{
class:`program-explorer__list program-explorer__list--${r||"all"}`,role:"list","aria-label":p("programs")},t.map(e=>{let r=u.programs[e];return oo("li",{
key:r.id},oo(Mn,{context:o,actions:l,more:i,search:s,program:r,open:n.details.includes(r.id),patterns:a.exploration.searchResult.patterns,
needs:f.filter(({programs:r})=>Po(r,e)).map(({id:e})=>e),level:g?d+1:d}))})))}var On=class extends io{constructor(){super(...arguments);this.lists=ao()
;this.componentWillUnmount=()=>{this.props.view.cleanups.delete(this.componentWillUnmount),window.removeEventListener("beforeprint",this.showAll),
window.clearTimeout(this.timer)};this.showAll=()=>{if(!this.props.view.context.limit){let{length:e}=this.state.order;this.setLength({limit:e,drawn:e})}}
;this.showMore=()=>{var e,r,t;let{limit:o}=this.state;this.setLength({limit:o+60,drawn:o+60}),
(t=(r=(e=this.lists.current)==null?void 0:e.querySelectorAll("article")[o])==null?void 0:r.querySelector("a, button"))==null||t.focus({preventScroll:!0})}}
static getDerivedStateFromProps({view:e},r){
return r.order===e.results.order&&!e.state.query.details.length?null:function({context:e,state:r,results:{order:t}},o){
let{query:n,settled:a,cards:l}=r,{order:i=[]}=o,s=a.query===n?a.cause:"typing",p=s==="address",u=Math.max(...n.details.map(r=>t.findIndex(t=>e.index.programs[t].id===r)),-1),d=s==="data"||i.length===t.length&&t.every((e,r)=>e===i[r]),c=Math.max(e.limit||60,u+1,d&&o.limit||0,p?l:0),m=p&&(o.order||l||e.startsAt!=="top")
;return{order:t,limit:c,drawn:m?c:Math.max(10,u+1,d&&o.drawn||0)}}(e,r)}componentDidMount(){window.addEventListener("beforeprint",this.showAll),
this.props.view.cleanups.add(this.componentWillUnmount),this.drawRest()}getSnapshotBeforeUpdate(){var e
;return((e=this.lists.current)==null?void 0:e.offsetHeight)||0}componentDidUpdate(e,r,t){let{lists:{current:o},state:n}=this
;o&&(o.style.minHeight=Ln(n)?`${t}px`:""),this.drawRest()}setLength(e){this.props.view.attempt(()=>this.setState(e))}drawRest(){let{drawn:e}=this.state
;window.clearTimeout(this.timer),Ln(this.state)&&(this.timer=window.setTimeout(()=>this.setLength({drawn:e+12}),e>10?10:80))}render({view:e},r){
let{order:t,limit:o,drawn:n}=r,{context:a}=e,{msg:l,facetOrder:i}=a,s=t.length-o;return oo(lo,null,oo("div",{ref:this.lists,"aria-busy":Ln(r)||void 0
},function({context:{index:e,limit:r},state:t,results:o},n){let a=!r&&nn(t.query,o.exploration.searchResult)==="status",l=[];for(let r of n){
let t=a?wr(e.programs[r].status):null,o=l[l.length-1];o&&o.group===t?o.numbers.push(r):l.push({group:t,numbers:[r]})}return l
}(e,t.slice(0,Math.min(n,o))).map(r=>oo(jn,{key:r.group,view:e,section:r}))),a.limit>0&&oo("a",{class:"program-explorer__all",
href:a.urlOfAll(k(e.state.query,i)||"programs")},l("see-all",t.length)),!a.limit&&s>0&&oo("button",{type:"button",class:"program-explorer__more cdx-button",
onClick:this.showMore},l("more",s)))}};function Pn(e,r){return r.length?r.reduce((r,t)=>e("list",r,t)):""}var qn=class extends io{
shouldComponentUpdate({view:{context:e},count:r}){let{view:t,count:o}=this.props
;return e!==t.context||r.term!==o.term||r.chosen!==o.chosen||r.matchCount!==o.matchCount}
render({view:{context:e,actions:r},facet:t,count:{term:o,chosen:n,matchCount:a}}){
let{msg:l,labels:i,language:s,idPrefix:p}=e,u=`${p}:${t}:${o.id}`,d=l("count-programs",a);return oo("div",{
class:"program-explorer__term"+(a===0&&!n?" program-explorer__term--idle":""),style:{"--program-explorer-depth":o.depth}},oo("div",{class:"cdx-checkbox"
},oo("div",{class:"cdx-checkbox__wrapper"},oo("input",{class:"cdx-checkbox__input",type:"checkbox",id:u,"aria-describedby":`${u}:count`,checked:n,
onChange:()=>r.toggleTerm(t,o.id)}),oo("span",{class:"cdx-checkbox__icon"}),oo("div",{class:"cdx-checkbox__label cdx-label"},oo("label",{
class:"cdx-label__label",for:u},oo("span",{class:"cdx-label__label__text"},oo(vn,{text:i.term(t,o.id),around:s})))))),oo("span",{
class:"program-explorer__number",title:d,"aria-hidden":"true"},l("number",a)),oo("span",{class:"program-explorer__unseen",id:`${u}:count`},d))}}
;function Nn({view:e,counts:r,most:t}){
let{context:{msg:o,languages:n,idPrefix:a},actions:l,more:i}=e,{facet:s}=r,p=s.id==="language",u=p?function({context:{labels:e,languages:r}},t){
let o=({term:e})=>e.id===r[0]?0:e.id===Be?2:1,n=({term:r})=>e.term("language",r.id).text;return[...t].sort((e,r)=>o(e)-o(r)||n(e).localeCompare(n(r)))
}(e,r.terms):r.terms,d=function(e,r,t){let o=t?e:[...e].sort((e,r)=>r.term.count-e.term.count),a=new Set(e.length<r+3?e:o.slice(0,r))
;return e.filter(e=>a.has(e)||e.chosen||(e=>p&&e===n[0])(e.term.id))
}(u,t,s.id==="period"),c=d.length<u.length?u.find(e=>!d.includes(e)):void 0,m=oo(lo,null,d.map(r=>oo(qn,{key:r.term.id,view:e,facet:s.id,count:r
})),c&&oo("button",{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e
;l.showTerms(s.id,t+1e3),(e=document.getElementById(`${a}:${s.id}:${c.term.id}`))==null||e.focus()}},o("show-all-terms",u.length)))
;return u.length<=15?m:i?oo(i.TermSearch,{view:e,facet:s.id,terms:u},m):oo(lo,null,oo("div",{class:"program-explorer__term-search cdx-text-input"},oo("input",{
class:"cdx-text-input__input",disabled:!0})),m)}function zn({view:e,counts:r,isOpenAtFirst:t}){var o
;let{context:{msg:n,labels:a,language:l,idPrefix:i},state:s,actions:p}=e,{facet:u,terms:d}=r,c=(o=s.open.facets.get(u.id))!=null?o:t?8:0,m=`${i}:${u.id}`,g=d.filter(e=>e.chosen).map(({term:e})=>a.term(u.id,e.id).text),f=u.help&&a.pick(u.help)
;return oo("fieldset",{class:"program-explorer__facet","aria-labelledby":`${m}::label`},oo("legend",null,oo("button",{type:"button",
class:"program-explorer__fold","aria-expanded":c>0,"aria-controls":c?m:void 0,onClick:()=>p.showTerms(u.id,c?0:8)},oo("span",{id:`${m}::label`},oo(vn,{
text:a.facet(u.id),around:l})),oo(yn,{open:c>0}))),c>0?oo("div",{id:m},f&&oo("p",{class:"program-explorer__note program-explorer__help"},oo(vn,{text:f,around:l
})),oo(Nn,{view:e,counts:r,most:c})):g.length>0&&oo("p",{class:"program-explorer__note"},Pn(n,g)))}function Fn({view:e}){
let r=e.results.exploration.facets.filter(({facet:{id:e}})=>e!==Ie&&e!==Ue);return oo(lo,null,r.map((r,t)=>oo(zn,{key:r.facet.id,view:e,counts:r,
isOpenAtFirst:!e.state.narrow&&t<2})))}function Rn({view:e}){var r
;let{context:{msg:t,labels:o,language:n,idPrefix:a,index:l},state:i,results:s,actions:p,more:u,search:d}=e,c=((r=s.exploration.facets.find(({facet:e})=>e.id===Ie))==null?void 0:r.terms)||[]
;if(!c.length)return null
;let{text:m}=i.settled.query,g=d&&m.trim()!=="",f=g?d.findNeeds(l,m).map(({need:e})=>e):[],_=i.open.facets.has(Ie),h=g?[...c.filter(e=>e.chosen&&!(({term:e})=>f.includes(e))(e)),...f.flatMap(e=>c.find(({term:r})=>r===e)||[])]:c.filter(({chosen:e},r)=>_||e||r<4),x=g?void 0:c.find(e=>!h.includes(e))
;return oo("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},h.map(e=>oo("button",{key:e.term.id,type:"button",
class:"program-explorer__need cdx-button",id:`${a}:${Ie}:${e.term.id}`,"aria-pressed":e.chosen,onClick:()=>(e=>{let{query:r}=i
;d&&d.findNeeds(l,r.text).some(({need:r})=>r===e.term)&&!e.chosen?p.choose(Mo(To(r,""),Ie,e.term.id)):p.toggleTerm(Ie,e.term.id)})(e)},oo(vn,{
text:o.term(Ie,e.term.id),around:n}),!e.term.count&&" ",!e.term.count&&oo("span",{class:"program-explorer__note"},t("no-program-yet")))),x&&oo("button",{
type:"button",class:"cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e;p.showTerms(Ie,c.length),
(e=document.getElementById(`${a}:${Ie}:${x.term.id}`))==null||e.focus()}},t("more-needs")),u&&oo(u.NeedHelp,{view:e}))}
function Dn({view:{context:{msg:e},state:r,actions:t}}){return oo("form",{class:"program-explorer__search cdx-search-input",role:"search",
"aria-label":e("search"),onSubmit:e=>{e.preventDefault(),t.submitSearch()}},oo("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},oo("input",{
class:"cdx-text-input__input",type:"search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:r.query.text,onFocus:t.enterSearch,
onInput:e=>t.search(e.currentTarget.value)}),oo("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function In({view:e}){
let{context:{msg:r,labels:t},state:{query:o},results:n,actions:a}=e,l=n.exploration.facets.find(({facet:e})=>e.id===Ue);if(!l)return null
;let i=(e,t,n,l)=>oo("button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":n,onClick:()=>a.choose(Co(o,Ue,l))},r("shortcut",e,t))
;return oo("div",{class:"program-explorer__shortcuts",role:"group","aria-label":t.facet(Ue).text
},l.terms.filter(({term:e})=>e.id!==Be).map(({term:e,chosen:r,matchCount:o})=>i(t.term(Ue,e.id).text,o,r,[e.id])),i(r("offers-all"),l.count,!o.chosen.has(Ue),[]))
}function Un({view:e}){
let{context:{msg:r,list:t,limit:o},state:n,settledResults:a,actions:l,more:i,search:s}=e,{count:p,searchResult:{corrected:u}}=a.exploration,d=Array.from(n.query.chosen).reduce((e,[r,t])=>r===Ie||r===Ue?e:e+t.length,0)
;return oo("div",{class:"program-explorer__bar"},oo("div",{class:"program-explorer__toolbar"},n.narrow&&!o&&oo("button",{type:"button",
class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":r("search"),onClick:l.goToSearch},oo("span",{
class:"cdx-text-input__icon cdx-text-input__start-icon"})),n.narrow&&oo("button",{type:"button",class:"program-explorer__open-filters cdx-button",
"aria-haspopup":"dialog","aria-expanded":n.open.filters,onClick:l.openFilters},d?r("filters-active",d):r("filters")),oo("div",{class:"program-explorer__count",
role:n.open.filters?void 0:"status",tabIndex:-1},function({text:e,chosen:r}){return e.trim()!==""||r.size>0
}(n.settled.query)?r("count",p,t.programs.length):r("count-programs",p),s&&u&&p>0&&oo(s.Corrected,{view:e,words:u}))),!o&&oo("div",{
class:"program-explorer__options"},i&&oo(i.CopyLink,{view:e}),i&&oo(i.SortBy,{view:e})))}function Wn({view:e}){
let{context:{limit:r,level:t,preset:o,msg:n},state:{narrow:a,open:l,query:i},results:s,actions:p,more:u,search:d}=e;return oo("div",{
class:"program-explorer__frame"+(a?" program-explorer__frame--narrow":"")},!r&&oo("div",{class:"program-explorer__finder"},oo(bn,{level:t,
class:"program-explorer__group"},n("find")),oo(Dn,{view:e}),oo("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:p.submitSearch
},n("skip-to-programs")),oo(Rn,{view:e}),oo(In,{view:e})),!a&&oo("div",{class:"program-explorer__panel",role:"region","aria-label":n("filters")},oo(bn,{level:t,
class:"program-explorer__group"},n("filters")),oo(Fn,{view:e})),oo("div",{class:"program-explorer__main"},oo(Un,{view:e}),u&&!(r&&i===o)&&oo(u.ActiveFilters,{
view:e}),s.exploration.count>0?oo(On,{view:e}):d&&oo(d.NoResults,{view:e}),!r&&u&&oo(u.Freshness,{view:e}),!r&&u&&oo(u.AddProgram,{view:e
})),a&&l.filters&&u&&oo(u.FilterDialog,{view:e}))}var Bn={isNeeded:({open:e,query:r})=>e.filters||r.details.length>0||r.text!=="",isEarly:!0},Hn={
isNeeded:({mayType:e,query:r})=>e||r.text!=="",isEarly:!1};function Vn(e,r,{isNeeded:t,isEarly:o},n,a){let l=!1,i=!1,s=()=>p(null,null,function*(){l=!0
;let o=null;try{o=yield r.load()}catch(r){!i&&t(e.get())&&n(r,()=>{s()})}l=!1,o&&!i&&(d(),a(o))}),u=e.subscribe(e=>{!l&&t(e)&&s()}),d=()=>{i=!0,u()}
;return(o||t(e.get()))&&s(),d}function Zn(e,r){let t=e.ownerDocument.defaultView||window;t.addEventListener("resize",r)
;let o="ResizeObserver"in t?new ResizeObserver(r):null;return o==null||o.observe(e),()=>{t.removeEventListener("resize",r),o==null||o.disconnect()}}
Rt.debounceRendering=e=>e();(function(){Rt.vnode=e=>{let{type:r,props:t}=e;r?typeof r=="string"&&typeof t.children=="string"&&(t.textContent=t.children,
t.children=null):Object.assign(e,{type:"span",props:{textContent:t}})}})();function Jn(e,r,t,o,n,a){
let l=e.ownerDocument.defaultView||window,p=new Set,u=n.more.now,d=u?o(u):xn,c=n.search.now,g=fn(r,t,c==null?void 0:c.fuzzySearch),f=!0,_=()=>g.limit>0||(e.clientWidth||l.innerWidth)<640,h=e=>{
let r=d.read(),t=r===null&&e?e.query:A(r||"",g.index)||g.preset,o=pn(g.index,g.derive,t);return{query:o,settled:{query:o,cause:"address"},cards:d.cards(),open:{
facets:(e==null?void 0:e.open.facets)||new Map,filters:_()&&d.isInDialog()}}},b=_n(i({narrow:_(),mayType:!1},h(null))),v=function(e,r){
let{ownerDocument:t}=e,o=r=>e.querySelector(r),n=e=>e==null?void 0:e.focus({preventScroll:!0
}),a=()=>n(o(".program-explorer__count")),l=()=>e.contains(t.activeElement),i=e=>{var o
;return(o=t.getElementById(`${r}:program:${e}`))==null?void 0:o.closest("article")};return{focusCount:a,focusSearch:()=>{let e=o("[role=search] input")
;e==null||e.scrollIntoView(),n(e)},moveTo:e=>{let r=i(e);r==null||r.scrollIntoView(),n(r==null?void 0:r.querySelector("a, button"))},holdFocus:e=>{
let r=l()&&t.activeElement;return()=>{r&&!l()&&(n(t.getElementById(r.id)||(e?o(".program-explorer__open-filters"):null)),l()||a())}},scrollToLinked:r=>{var t
;return(t=r.length?i(r[r.length-1]):e)==null?void 0:t.scrollIntoView()}}}(e,t.idPrefix),w=()=>{f=!1;let r=Array.from(p);p.clear(),r.forEach(e=>e()),
e.textContent=""},y=e=>{if(f)try{e()}catch(e){w(),a(e)}},k=function(e,r){let t={};return Object.keys(e).forEach(o=>{t[o]=(...t)=>r(()=>e[o](...t))}),t
}(function(e,r,t){let o=()=>{let{query:r,settled:t}=e.get();t.query!==r&&e.set({settled:{query:r,cause:"typing"}})},n=e=>pn(r().index,r().derive,e),a=r=>{o()
;let t=n(r);e.set({query:t,settled:{query:t,cause:"choice"}})},l=r=>e.set({open:s(i({},e.get().open),{filters:r})});return{search:r=>e.set({
query:n(To(e.get().query,r))}),settle:o,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>t.focusSearch(),submitSearch:()=>{o(),t.focusCount()},
toggleTerm:(r,t)=>a(Mo(e.get().query,r,t)),choose:a,sort:r=>a(s(i({},e.get().query),{sort:r})),toggleDetails:r=>a(function(e,r){return s(i({},e),{
details:Eo(e.details,r)})}(e.get().query,r)),goTo:o=>{a(function(e,r,t,o){let n=[...t.details.filter(e=>e!==o),o];return sn(e,r,t,[o]).length?s(i({},t),{
details:n}):s(i({},m),{sort:t.sort,details:n})}(r().index,r().derive,e.get().query,o)),t.moveTo(o)},clear:()=>a(function(e){return s(i({},e),{text:"",
chosen:new Map})}(e.get().query)),openFilters:()=>{o(),l(!0)},closeFilters:()=>l(!1),showTerms:(r,t)=>{let{open:o}=e.get();e.set({open:s(i({},o),{
facets:new Map(o.facets).set(r,t)})})}}}(b,()=>g,v),y),$=(r,t)=>{y(()=>{let o=v.holdFocus(t.open.filters),{derive:n}=g,a=n(r.query);Ao(oo(Wn,{view:{context:g,
state:r,actions:k,attempt:y,cleanups:p,more:u,search:c,results:a,settledResults:n(r.settled.query)}}),e),o()})},S=({textIndexOf:e})=>{
let r=l.setTimeout(()=>y(()=>e(g.index)),50);p.add(()=>l.clearTimeout(r))},T=r=>{
let{details:o}=b.get().query,n=!r||o.length||t.startsAt!=="scrolled"||e.ownerDocument.getElementById(d.read()||"")
;d.isNewLink()&&n&&t.reveal(()=>un(()=>y(()=>v.scrollToLinked(b.get().query.details))))},C=()=>{
u!=null&&u.isDamaged(d.read(),g.fragmentOf(b.get().query))&&n.useLinks(({checkLink:e})=>y(()=>e(d,b,g,v.scrollToLinked)))
},E=({keepFocus:r,keepFragment:t,keepPlace:o,nameTab:n,syncHistory:a})=>{p.add(a(b,d,e=>g.fragmentOf(e))),p.add(d.onMove(()=>y(()=>{b.set(h(b.get())),T(!1),C()
}))),d.read()!==null&&p.add(n(b,()=>g,e.ownerDocument)),p.add(t()).add(o(e,d)).add(r(e,d))};if([b.subscribe($),Zn(e,()=>{if(!e.isConnected){w();return}
let r=_(),{open:t,narrow:o}=b.get();(r!==o||t.filters&&!e.clientWidth)&&b.set({narrow:r,open:s(i({},t),{filters:!1})})}),dn(b,k.settle,l)].forEach(e=>p.add(e)),
$(b.get(),b.get()),f){if(T(!0),C(),d.firstPlace&&un(()=>y(()=>l.scrollTo(0,d.firstPlace))),u)E(u);else{let e=e=>Bn.isNeeded(e)||x(l.location.hash)
;p.add(Vn(b,n.more,s(i({},Bn),{isNeeded:e}),n.onFailure,e=>y(()=>{u=e,d=o(u),E(u),(()=>{let{settled:e,open:r}=b.get(),t=g.fragmentOf(e.query)
;t?d.write(t,"replace"):d.read()&&(b.set(h(b.get())),T(!0),C()),r.filters&&d.enterDialog()})(),b.set({})})))}if(c)S(c);else{
let e=e=>Hn.isNeeded(e)||!g.derive(e.query).order.length;p.add(Vn(b,n.search,s(i({},Hn),{isNeeded:e}),n.onFailure,e=>y(()=>{c=e,g=function(e,r){
return s(i({},e),{find:r,derive:ln(e.index,r)})}(g,c.fuzzySearch),S(c),b.set({})})))}}return{update:r=>y(()=>{k.settle(),g=fn(r,t,g.find)
;let{query:o}=b.get(),n=pn(g.index,g.derive,o),a=()=>b.set({query:n,settled:{query:n,cause:"data"}});u?u.keepPosition(e,a):a()}),unmount:w}}var Yn=0
;function Gn(e){let r=document.getElementById(e);return x(e)&&!(r&&!r.closest(`.${pe}, [${ue}]`))}function Kn(e){let{wiki:r,load:t}=e,o=()=>{
location.hash==="#programs?selftest"&&t.selftest().then(({runSelftest:r})=>r(e,"0.1.0 a58678c4b21770ff"),e=>r.log("The self-test cannot be loaded.",e))}
;return addEventListener("hashchange",o),o(),()=>removeEventListener("hashchange",o)}function Qn(e,r,t,o){return p(this,null,function*(){let{wiki:n}=r,a=()=>{
Qn(e,r,t,o)},l=null;try{let u=function(e,r){return!!(location.hash||history.state||r.preset&&!r.limit||ye(e,r)[0]!==e.contentLanguage)
}(n,t)?$e(r).catch(()=>null):null,d=function({preset:e}){return/(^|&)q=/.test(`${h(location.hash)||""}&${e}`)}(t)?Se(r).catch(()=>null):null,c=yield e(n,t)
;if(c.kind==="off"){Y(t,"static");return}let{messages:m}=c,[g,f]=c.kind==="missing"&&(yield function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
try{return(yield r.importer()).readHost(e,t)}catch(r){return e.log("The static list cannot be imported.",r),null}})}(r,t))||[t,c];if(f.kind!=="ready"){
let e=f.kind==="missing";n.log(`The data page "${t.source}" ${e?"is missing":"cannot be read"}.`,...e?[]:f.problems),yield se(r,t,e?"missing":"json",f,a);return
}if(!function({language:e,texts:r}){return e===C||r.has(E)}(m))throw new Error("The messages of the explorer are missing on this wiki.")
;let _="DisplayNames"in Intl?null:yield n.languageNames(),[x,b]=yield Promise.all([u,d,new Promise(e=>setTimeout(e))]);if(!t.root.isConnected)return
;let{translations:v}=f,w=x&&v?s(i({},f),{list:x.translate(f.list,v,n.contentLanguage)}):f,{origin:y}=w,k=(e,o)=>p(null,null,function*(){let n=yield r.load[e]()
;l&&y.kind==="pages"&&n.open({environment:r,host:t,messages:m,source:t.source,included:y.included,text:y.page.text,list:w.list,explorer:l},o)
}),$=function({wiki:e},r,{origin:t,list:o}){let{root:n,container:a,groups:l,preset:i,limit:s,fallbacks:p}=r
;return e.isNamed&&t.kind==="pages"&&a===n&&!i&&!s&&function(e,r){
let t=r=>e.flatMap(e=>Array.from(e.querySelectorAll(r))),o=new Set(t("b,a").map(({textContent:e})=>e.trim()))
;return t("li").length!==r.length||!r.every(e=>o.has(e))}(l.length?l:[n],o.programs.map(({title:r})=>O(r,[n.lang,...p],e.contentLanguage).text))}(r,t,w)
;l=function(e,r,{list:t,messages:o,languageNames:n,more:a,search:l,openTool:i},s){
let u=window.pageYOffset>0,{wiki:d,load:c}=e,{language:m}=o,g=D(o),f=ye(d,r),_=function(e){let r=Array.from(document.querySelectorAll(`.${pe}`)).filter(e=>(V({
root:e})||"static")!=="static");return(r.find(e=>!e.matches("[data-preset], [data-limit]"))||r[0])===e.root
}(r),h="program-explorer-"+ ++Yn,x=a?a.createPageUrls(d,r,f):d.urlOf,b=r.all===null?"":x(r.all),v=a,w={more:{now:a,load:()=>p(null,null,function*(){
return v=yield $e(e),v})},search:{now:l,load:()=>Se(e)},onFailure:(e,t)=>{let n=le(e)==="outdated";ne(r.root,o,{kind:"warning",
text:g("failed-"+(n?"outdated":"network")),retry:()=>{n?location.reload():(oe(r.root),t())}})},useLinks:e=>{
c.links().then(e,e=>d.log("The link in the address cannot be corrected.",e))}},y=document.createElement("div");y.className="program-explorer__app",y.lang=m,
y.dir=X(m),r.root.append(y);let k=H(r.root,()=>J(r,!0)),$=()=>v==null?void 0:v.scrollToLinkedHeading(r);window.addEventListener("hashchange",$);let S=()=>{
y.remove(),k(),window.removeEventListener("hashchange",$)},A=({createHistory:e})=>e(window,_?Gn:null,h),T=a&&A(a);Y(r,"ready");let{update:C,unmount:E}=Jn(y,t,{
msg:g,format:Ft(m,g,n),language:m,languages:f,pageLanguage:d.contentLanguage,today:Fe(),headings:r.headings,level:r.level,preset:r.preset,limit:r.limit,
startsAt:u?"scrolled":location.hash?"link":"top",idPrefix:h,reveal:e=>v?v.unfold(r.root,e):e(),notify:e=>ne(r.root,o,{kind:"failure",text:e,retry:null}),
editing:i&&{isAllowed:()=>d.isNamed?d.mayEdit(r.source):Promise.resolve(!1),open:i,ownsAddress:_},urlOf:e=>"url"in e?e.url:x(e.page),
urlOfProgram:e=>`${_?"":b}#programs?program=${e}`,urlOfAll:e=>`${b}#${e}`},e=>T||A(e),w,e=>{S(),s(e)});if(!y.isConnected)return null;let M={update:C,
unmount:()=>{E(),S(),Y(r,"static")}};try{$(),J(r,!0),d.announceReady(r.root)}catch(e){throw M.unmount(),e}return M}(r,g,{list:w.list,messages:m,languageNames:_,
more:x,search:b,openTool:y.kind==="pages"?k:null},e=>{n.log("The explorer could not be drawn.",e),o.delete(t.root),se(r,g,"unexpected",{kind:"missing",
messages:m},a)}),l&&(o.set(t.root,l),yield function(e,r,t,o,n){return p(this,arguments,function*(e,r,{origin:t,problems:o,list:n},a,l){
let{wiki:i}=e,s=t.kind==="import"||o.length>0||t.page.contentModel!==I;s&&i.log(`Problems of the data page "${r.source}":`,o.join("\n")),
i.isNamed&&(s||l)&&(yield ie(e,r,{kind:"warning",text:"",retry:null},{messages:a,origin:t,compared:l?n:null}))})}(r,t,w,m,$))}catch(e){
n.log(`The explorer could not start from "${t.source}".`,e),l&&(o.delete(t.root),l.unmount()),yield se(r,t,le(e),null,a)}})}function Xn(e,r){let t=new Map
;if(!e.isViewing)return()=>{};let o={wiki:e,load:r},n=e=>{Array.from(t).forEach(([r,o])=>{e(r)&&(t.delete(r),o.unmount())})},a=[Kn(o),e.onContent(()=>{
n(e=>!e.isConnected);let r=document.getElementById("mw-content-text")||document.body,a=Nt();(function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
let o=be(t);if(o.length||t.querySelector(`.${pe}`)||!function(e){return ve.includes(e)||ve.includes(e.replace(we,""))}(e.pageTitle))return o
;let n=(yield r.importer()).insertHost(t);return n?[n]:[]})})(o,r).then(e=>e.forEach((e,r)=>{r>=20?Y(e,"static"):function(e){return V(e)?!1:(Y(e,"loading"),!0)
}(e)&&Qn(a,o,e,t)}),r=>e.log("The explorer could not find its host.",r))})];return()=>{a.forEach(e=>e()),n(()=>!0)}}var ea=class extends Error{constructor(e,r){
super(`${e}: ${r}`);this.failure=e}};function ra(e,r){return p(this,null,function*(){let t=new AbortController,o=setTimeout(()=>t.abort(),1e4);try{
let o=yield fetch(e,{credentials:r,signal:t.signal});return{status:o.status,body:yield o.text()}}catch(r){
throw t.signal.aborted?new ea("timeout",`10000 ms, ${e}`):new ea("network",`${String(r)}, ${e}`)}finally{clearTimeout(o)}})}function ta(e){
return p(this,null,function*(){let r=yield ra(e,"omit");if(r.status===429&&(r=yield ra(e,"same-origin")),r.status===429)throw new ea("busy",e)
;if(r.status!==200)throw new ea("server",`${r.status}, ${e}`);let t=null;try{t=JSON.parse(r.body)}catch(e){}if(!t)throw new ea("server",`no JSON, ${e}`)
;if(t.error)throw new ea("server",`${t.error.code}: ${t.error.info}, ${e}`);return t})}
var oa=[io,ao,lo,oo,Ao,un,pn,gn,_n,w,"edit=",x,y,h,"selftest",$,k,Ho,Oo,Ro,Po,Lo,No,Do,Wo,Ko,c,Co,To,cn,nn,X,Ft,M,C,Pn,D,V,ue,pe,be,fe,ge,me,ne,B,U,W,H,Sr,I,_r,hr,gr,Tr,Ie,Ue,ze,T,Je,pr,Pe,je,Ge,Mt,wn,Re,Fe,ur,dr,200,Et,bt,br,xr,P,O,Fn,qn,yn,kn,bn,vn,function(e){
return`\u2068${e}\u2069`},An,Sn,ta];function na(e){try{let{searchParams:r}=new URL(e);return r.get("action")==="raw"?r.get("title"):null}catch(e){return null}}
var aa="MediaWiki:Gadget-programExplorer-manifest.json";var la="program-explorer-asked-for-version";function ia(e){var r
;return((r=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?r:[]).slice(1).map(Number)}function sa({query:{pages:e=[]}={}}){var r;let t=[]
;for(let{title:o,lastrevid:n,revisions:a=[]}of e){let[e]=a,l=(r=e==null?void 0:e.slots)==null?void 0:r.main
;e&&(l==null?void 0:l.content)!==void 0&&(n||e.revid)===e.revid&&t.push({title:o,text:l.content,contentModel:l.contentmodel||"",revision:e.revid})}return t}
function pa(e,r,t,o){let n=String(e==="titles"||t?300:86400),a={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:n,smaxage:n}
;return Object.assign(a,o?{mcoffset:o}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:r.join("|")},t&&{list:"messagecollection",
mcgroup:`messagebundle-${t.title}`,mclanguage:t.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:t.version}),
new URLSearchParams(a).toString()}function ua(e,r,t,o){return p(this,null,function*(){let n=new Map,a=[],l="",i=0;do{let i=yield ta(`${e}?${pa(r,t,o,l)}`)
;a=a.concat(sa(i));let{query:{messagecollection:s=[]}={},continue:{mcoffset:p}={}}=i;for(let{key:e,translation:r}of s)r&&n.set(e.slice(e.lastIndexOf("/")+1),r)
;l=p}while(l&&++i<50);return{pages:a,translations:n}})}function da(e,r,t,o){return p(this,null,function*(){try{return yield ua(e,r,t,o)}catch(n){
if(o&&n instanceof ea&&n.failure==="server")return ua(e,r,t,null);throw n}})}function ca(e,r){return(t,o,n)=>p(null,null,function*(){
let a=t.map(r),l=n&&Object.assign({},n,{title:r(n.title)}),i=o.length?yield da(e,"revids",o,l):null
;return i&&a.every(e=>i.pages.some(r=>r.title===e))?i:da(e,"titles",a,l)})}function ma(e){var r
;return((r=mw.Title.newFromText(e))==null?void 0:r.getPrefixedText())||e}function ga(e){return p(this,null,function*(){try{return(yield(new mw.Api).get({
action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(e){return!1}})}function fa(){
return p(this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames")
;return new Map(Object.entries(e))}catch(e){return new Map}})}function _a(){
return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():[mw.config.get("wgPageContentLanguage")]}
var{currentScript:ha}=document,xa=function(e){let r=na(e);if(!r)return"";let t=new URL(e);return t.searchParams.set("title",r.replace(/\/[^/]*\.js$/,".js")),
t.href}(ha instanceof HTMLScriptElement?ha.src:""),ba={version:"0.1.0",page:function(e){let r=na(e);if(!r)return null;let{origin:t,pathname:o}=new URL(e)
;return{title:r,url:`${t}${o}?title=${encodeURIComponent(r)}`}}(xa)}
;mw.loader.using(["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"]).then(()=>{let e=function(e=null){
return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),
pageTitle:mw.config.get("wgPageName").replace(/_/g," "),languages:_a(),pageLanguage:mw.config.get("wgPageContentLanguage"),
contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.config.get("wgArticlePath"),titleOf:ma,readPages:ca(mw.util.wikiScript("api"),ma),
languageNames:fa,mayEdit:ga,urlOf:(e,r)=>mw.util.getUrl(e,r),onContent:e=>{let r=mw.hook("wikipage.content"),t=()=>e();return r.add(t),()=>{r.remove(t)}},
announceReady:e=>{mw.hook("programExplorer.ready").fire(e)},addStyles:e=>{mw.util.addCSS(e)},log:(e,...r)=>{mw.log.warn(`[programExplorer] ${e}`,...r)}}}()
;e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__options{min-height:32px}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}@supports (display: contents){.program-explorer__frame--narrow .program-explorer__bar{display:contents}}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__app .program-explorer__skip{position:absolute;z-index:1;margin-top:.25em}.program-explorer__skip:not(:focus){clip:rect(1px,1px,1px,1px)}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input{font-size:max(1em,16px)}}}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(24em,40%)),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before,.program-explorer__list--past .program-explorer__status+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em .875em .375em;border-width:1px 0 0;background:none}.program-explorer__list--past .program-explorer__status{padding:0;border:0;background:none;color:inherit}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__title a{display:inline-block;min-height:24px;vertical-align:top}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .875em .375em}@media screen{.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card-foot{margin-top:.375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding-top:.5em;padding-bottom:.25em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__frame--narrow .program-explorer__summary,.program-explorer .program-explorer__frame--narrow .program-explorer__needed{margin-top:.25em}.program-explorer .program-explorer__frame--narrow .program-explorer__list>li{margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__list--past>li{margin-bottom:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-neutral, #eaecf0 );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__frame--narrow .program-explorer__details-button.program-explorer__details-button{margin-inline-end:-.5em}.program-explorer__card>.program-explorer__note.program-explorer__note{margin-top:.375em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{box-sizing:border-box;flex-wrap:nowrap;position:static;height:3em;padding:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__needed{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__names li{display:inline-block}.program-explorer__names li:not(:last-child):after{content:"\\b7";margin:0 .375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}@supports (scroll-margin-top: 1em){.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__copy{margin-inline-end:.5em}.program-explorer__frame--narrow .program-explorer__sort label{position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0;margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer__empty a{display:block;margin-top:.5em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__copy,.program-explorer__to-search,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__editor{margin-bottom:1.5em;padding:.75em 1em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__editor p{margin:.25em 0}.program-explorer__editor ul,.program-explorer__editor dl,.program-explorer__editor dd{margin:0;padding:0;list-style:none}.program-explorer__editor .cdx-select,.program-explorer__editor .cdx-text-input{max-width:100%}.program-explorer__editor .program-explorer__editor-group{margin:1em 0 .75em;padding-bottom:.25em;border-bottom:1px solid var( --border-color-subtle, #c8ccd1 );font-size:1.125em;font-weight:700}.program-explorer__editor-help,.program-explorer__translation-label{color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__editor-buttons{margin-top:1em}.program-explorer__editor-buttons .cdx-button{margin-top:.25em;margin-inline-end:.5em}.program-explorer__difference dt{font-weight:700}@media print{.program-explorer__editor{display:none}}.program-explorer__steps{margin:.5em 0;padding:0;list-style:none}.program-explorer__step,.program-explorer__task{padding:.5em 0;border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__editor-field{min-width:0;max-width:40em;margin:0 0 1.25em;padding:0;border:0}.program-explorer__editor-label{display:block;padding:0;font-weight:700}.program-explorer__translation-label{display:block}.program-explorer__translation,.program-explorer__part,.program-explorer__editor-row,.program-explorer__add-language{margin-top:.5em}.program-explorer__editor-row{padding-inline-start:.75em;border-inline-start:4px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__input--short{display:inline-block;width:16em;max-width:100%;min-width:0}.program-explorer__editor summary{min-height:24px;padding:2px 0;box-sizing:border-box;line-height:20px}.program-explorer__terms-box{max-height:16em;padding:.25em;overflow-y:auto}.program-explorer__editor-error{color:var( --color-destructive, #b32424 )}.program-explorer__conflict-value{display:block;white-space:pre-wrap}.program-explorer--unsaved>.program-explorer__app{outline:2px dashed var( --border-color-progressive, #36c );outline-offset:4px}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'),
Xn(e,function(e,r,t){let o=new Map,n=n=>()=>{let a=o.get(n)||(o=>p(null,null,function*(){let n=yield e(o)
;if((n==null?void 0:n.runtime)!==t)throw Object.assign(new Error(`Reload the page: the module "${o}" is of another release.`),{failure:"outdated"});let a={
exports:{}};return n.create(()=>r,a),a.exports}))(n);return o.set(n,a),a.catch(()=>o.delete(n)),a};return{maintainer:n("maintainer"),validator:n("validator"),
checks:n("checks"),more:n("more"),search:n("search"),editor:n("editor"),history:n("history"),worklist:n("worklist"),links:n("links"),importer:n("importer"),
selftest:n("selftest")}}(e=>{var r;return function(e,r){return p(this,null,function*(){yield mw.loader.getScript(e);let t=mw.libs["programExplorer"]
;return t==null?void 0:t[r]})}((r=function(e,r){let t=na(e);if(!t)return null;let o=new URL(e)
;return o.searchParams.set("title",`${t.replace(/\.js$/,"")}/${r}.js`),o.href}(xa,e))!=null?r:"",e)},oa,"140bec32b171f263")),
mw.hook("programExplorer.ready").add(r=>{let t=()=>{(function(e,r,t,o,n){p(this,arguments,function*(e,r,{version:t,page:o},n,a){if(function(e,r){try{
let t=e(),o=r-Number(t.getItem(la));return o>=0&&o<864e5?!1:(t.setItem(la,String(r)),!0)}catch(e){return!1}}(n,a))try{
let{pages:[n]}=yield e.readPages([aa],[],null),{version:a}=T(n?n.text:"");if(typeof a!="string"||!function(e,r){
let[t,o]=[ia(e),ia(r)],n=t.findIndex((e,r)=>e!==o[r]);return o.length>0&&n!==-1&&Number(t[n])>Number(o[n])}(a,t))return
;e.log(`The user script is version ${t}; version ${a} is on this wiki.`);let l=function({languages:e}){var r;let t=L(e);return{language:t,
texts:new Map(Object.entries((r=d[t])!=null?r:{}))}}(e),i=D(l),{title:s,url:p}=o!=null?o:{title:aa,url:e.urlOf(aa)
},u=Object.assign(document.createElement("a"),{href:p,textContent:s}),c=Object.assign(document.createElement("div"),{className:"program-explorer__update"})
;r.after(c),ne(c,l,{kind:"warning",text:i("userscript-old",t,a),content:[u,document.createTextNode(" ")],retry:null})}catch(e){}})
})(e,r,ba,()=>localStorage,Date.now())};"requestIdleCallback"in window?requestIdleCallback(t):setTimeout(t,2e3)})},e=>{
mw.log.error("[programExplorer] The wiki did not load what the explorer needs.",e)})})();
// </nowiki>