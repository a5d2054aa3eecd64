// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";(()=>{var e=Object.defineProperty,r=Object.defineProperties;var t=Object.getOwnPropertyDescriptors;var n=Object.getOwnPropertySymbols
;var o=Object.prototype.hasOwnProperty,a=Object.prototype.propertyIsEnumerable;var l=(r,t,n)=>t in r?e(r,t,{enumerable:!0,configurable:!0,writable:!0,value:n
}):r[t]=n,i=(e,r)=>{for(var t in r||(r={}))o.call(r,t)&&l(e,t,r[t]);if(n)for(var t of n(r))a.call(r,t)&&l(e,t,r[t]);return e},s=(e,n)=>r(e,t(n))
;var p=(e,r,t)=>new Promise((n,o)=>{var a=e=>{try{i(t.next(e))}catch(e){o(e)}},l=e=>{try{i(t.throw(e))}catch(e){o(e)}
},i=e=>e.done?n(e.value):Promise.resolve(e.value).then(a,l);i((t=t.apply(e,r)).next())})
;var u=["ar","de","en","es","fr","he","hi","id","ja","pt","ru","sw","uk","zh-hans","zh-hant"];var c={ar:{dismiss:"\u0625\u062e\u0641\u0627\u0621",
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
}};var d=["relevance","status","newest","title"],m={text:"",chosen:new Map,sort:null,details:[]};var g=["q","sort","program","view"]
;var f=/^#?programs$/,_=/^#?programs(\?|%3f|\.3f)/i,h="selftest";function x(e){let[r]=_.exec(e)||f.exec(e)||[];return r===void 0?null:e.slice(r.length,8e3)}
function b(e){return x(e)!==null}var v=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;function w(e){
return e.replace(v,e=>{let r=e.charCodeAt(0);return r>127?encodeURIComponent(e):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function y(e){
return e.replace(/(?:%[\da-f]{2})+/gi,e=>{try{return decodeURIComponent(e)}catch(r){return e}})}function k(e){
return e.slice(0,200).replace(/[\ud800-\udfff]/gu,"").replace(/\s+/g," ").trim()}function $(e,r=[]){let t=[];new Set([...r,...e.chosen.keys()]).forEach(r=>{
let n=e.chosen.get(r)||[];n.length&&!g.includes(r)&&t.push(`${w(r)}=${n.map(w).join(",")}`)});let n=k(e.text)
;return n&&t.push("q="+w(n).replace(/_/g,"%5F").replace(/%20/g,"_")),e.sort&&t.push("sort="+e.sort),
e.details.length&&t.push("program="+e.details.map(w).join(",")),t.length?`programs?${t.join("&")}`:""}function S(e,r){
return e.split(",").map(y).flatMap(e=>r(e)?e:e.split(","))}function A(e,r){return Array.from(new Set(S(e,r))).filter(r)}function E(e,r){let t=x(e)
;if(t===null)return null;let n=new Map,o="",a=null,l=[];for(let e of t.split("&")){let[t="",...i]=e.split("="),s=y(t),p=i.join("="),u=y(p)
;if(s==="q")o=k(y(p.replace(/[_+]/g," ")));else if(s==="sort")a=d.find(e=>e===u)||null;else if(s==="program")l=A(p,r.hasProgram);else if(!g.includes(s)){
let e=A(p,e=>r.hasTerm(s,e));e.length&&n.set(s,Array.from(new Set([...n.get(s)||[],...e])))}}return{text:o,chosen:n,sort:a,details:l}}function T(e){try{
return Object(JSON.parse(e))}catch(e){return{}}}var C="qqx",L="search",M="en";function j(e){return e.map(e=>e.toLowerCase()).find(e=>u.includes(e))||M}
function O(e){return`Module:Program explorer/i18n/${e}.json`}function P(e,r,t){if(typeof e=="string")return{text:e,language:t};for(let n of[...r,t]){
let r=e.get(n.toLowerCase());if(r!==void 0)return{text:r,language:n}}let[n=t]=[...e.keys()].sort();return{text:e.get(n)||"",language:n}}function q(e){
return typeof e=="string"?[e]:[...e.values()]}function N(e){return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}
var z=["zero","one","two","few","many","other"];var D=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,F=/\$(\d)/g,R={language:"en",texts:new Map(Object.entries({
"active-filters":"Active filters","chip-facet":"$1:","clear-all":"Clear all",close:"Close","copy-link":"Copy link",
count:"$1 of $2 {{PLURAL:$2|program|programs}}","count-programs":"$1 {{PLURAL:$1|program|programs}}","date-about":"about $1","date-began":"began $1",
"date-from":"from $1","date-range":"$1 \u2013 $2","date-since":"since $1","date-until":"until $1","detail-dates":"Dates","detail-duration":"Duration",
"detail-followed-by":"Followed by","detail-follows":"Follows","detail-interpreted":"Interpretation","detail-materials":"Materials",
"detail-minutes":"{{PLURAL:$1|$1 minute|$1 minutes}}","detail-minutes-range":"$1 to $2 minutes","detail-owner":"Record kept by","detail-part-of":"Part of",
"detail-partners":"Partners","detail-parts":"Parts","detail-reviewed":"Last checked","detail-scale":"Size","detail-session":"One session",
"detail-share":"Share","detail-siblings":"Other parts","detail-sources":"Sources","detail-team":"Run by",details:"Details","details-of":"Details of $1",
dismiss:"Dismiss","empty-hint":"Try one of these:","empty-needs":"Is it one of these needs?","empty-swap":"$1 in place of $2 ($3)",
"empty-text":"Remove search \u201c$1\u201d ($2 {{PLURAL:$2|program|programs}})","empty-title":"No program matches all of this",
"empty-without":"Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})","empty-word":"Search only for \u201c$1\u201d ($2)","facet-language":"Language",
"facet-need":"Need","facet-offers":"Offers","facet-period":"Year","facet-status":"Status",
failed:"You see the plain list, because the program explorer could not start.","failed-busy":"The wiki is busy just now.",
"failed-json":"The data page cannot be read.","failed-missing":"The data page does not exist.","failed-network":"The connection failed.",
"failed-outdated":"There is a new version. Reload the page.","failed-server":"The wiki answered with an error.","failed-timeout":"The answer took too long.",
"failed-unexpected":"Something unexpected went wrong.",filters:"Filters","filters-active":"Filters ($1)",find:"Find a program","find-term":"Search in $1",
"group-current":"Current programs","group-past":"Past programs","group-paused":"Paused programs","group-unknown":"Programs with unknown status",
"helps-with":"Helps with: $1","in-language":"In $1",join:"Join","join-over":"Closed to new participants","link-copied":"Link copied",
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
"status-paused":"Paused","status-upcoming":"Upcoming","two-sentences":"$1 $2"}))};function I({language:e,texts:r}=R,t=R.texts){
if(e===C)return(e,...r)=>`(${[`program-explorer-${e}`,...r].join(", ")})`;let n,o,a=N(e);return(l,...i)=>{let s=e=>{var r;return(r=i[Number(e)-1])!=null?r:""}
;return(r.get(l)||t.get(l)||`\u29fc${l}\u29fd`).replace(D,(r,t,n)=>(o=o||function(e){
let r="PluralRules"in Intl?new Intl.PluralRules(e):null,t=r?r.resolvedOptions().pluralCategories:[],n=z.filter(e=>t.includes(e));return(e,t)=>{
let o=e.length-1,a=r?n.indexOf(r.select(t)):t===1?0:o;return e[Math.min(a,o)]}}(e),o(n.split("|"),Number(s(t))))).replace(F,(e,r)=>{let t=s(r)
;return typeof t=="number"?(e=>e<1e3&&a.endsWith("latn")?String(e):(n=n||new Intl.NumberFormat(a),n.format(e)))(t):t})}}var U="json"
;var W="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function B(e){return e.closest(W)}function H(e){
let r=B(e);return r!==null&&(r.hasAttribute("hidden")||!r.getClientRects().length)}function V(e,r){let t=B(e),n=new MutationObserver(r);return t&&n.observe(t,{
attributeFilter:["hidden","class"]}),()=>n.disconnect()}function Z({root:e}){return e.programExplorerState}function J(e,r){
e==null||e.classList.toggle("program-explorer-hidden",r)}function Y({root:e,after:r},t){if(r){let n=t&&!H(e);J(r.list,n),J(r.heading,n&&!(function(e){
return B(e)!==null}(e)&&function(e){return(B(e)||e).textContent.trim()!==e.textContent.trim()}(r.list)))}}function G(e,r){let t=r==="ready"
;e.staticElements.forEach(e=>J(e,t)),Y(e,t),e.headings.forEach(({anchors:e,anchorElements:r})=>r.forEach((r,n)=>{r.id=t?"":e[n]||""})),
e.root.dataset.state=e.root.programExplorerState=r}
var K=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),Q=["arab","hebr"],X=["latn","cyrl"];function ee(e){
let[r="",t=""]=e.toLowerCase().split("-");return Q.includes(t)||!X.includes(t)&&K.has(r)?"rtl":"ltr"}var re="program-explorer__notice";function te(e,r,...t){
let n=document.createElement(e);return n.className=r,n.append(...t),n}function ne(e,r,t){let n=te("button",`cdx-button ${r}`,e);return n.type="button",
n.addEventListener("click",t),n}function oe(e){e.querySelectorAll(`.${re}`).forEach(r=>{r.contains(document.activeElement)&&(e.tabIndex=-1,e.focus({
preventScroll:!0})),r.remove()})}function ae(e,r,{kind:t,text:n,content:o=[],retry:a}){oe(e)
;let l=I(r),i=te("div",`${re} ${re}--${t} cdx-message cdx-message--block cdx-message--${t==="failure"?"notice":"warning"}`,te("span","cdx-message__icon"),te("div","cdx-message__content",te("p","",n),...o,...a?[ne(l("retry"),"",a)]:[],ne(l("dismiss"),"cdx-button--weight-quiet",()=>oe(e))))
;i.setAttribute("role","status"),i.lang=r.language,i.dir=ee(r.language),e.append(i)}var le=["busy","timeout","network","server"];function ie(e){
return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function se(e,r,t,n){return p(this,null,function*(){let{wiki:o,load:a}=e;try{
(yield o.mayEdit(r.source))&&(yield(yield a.maintainer()).advise(e,r,t,n))}catch(e){o.log("There is no advice about the data page.",e)}})}
function pe(e,r,t,n,o){return p(this,null,function*(){let a=n?n.messages:R,l=I(a);G(r,"failed");let i={kind:"failure",
text:l("two-sentences",l("failed"),l(`failed-${t}`)),retry:le.includes(t)?()=>{oe(r.root),G(r,"loading"),o()}:null};ae(r.root,a,i),
(t==="missing"||t==="json")&&(yield se(e,r,i,{messages:a,origin:n&&"origin"in n?n.origin:null,compared:null}))})}var ue="program-explorer",ce="data-group"
;function de(e){var r;return((r=e.closest("[lang]"))==null?void 0:r.lang)||""}var me=/^(?!mw[\w-]{2,4}$)./;function ge(e,r,t){
let n=t.filter(({id:e})=>me.test(e));return{text:e,language:de(r),anchors:n.map(({id:e})=>e),anchorElements:n}}function fe(e){
return e?Math.min(Number(e.tagName.slice(1)),5):3}function _e(e){return e?Math.min(fe(e)+1,5):3}var he="h1, h2, h3, h4, h5, h6";function xe(e){
return new Map(e.split(" ").map(e=>{let[r="",t]=e.split(":");return[r,Number(t)]}))}function be({root:e,before:r,groups:t,headings:n}){
let{source:o="",revision:a="",preset:l="",limit:i,all:s=null,languages:p="",messages:u="",bundle:c="",bundleVersion:d=""}=e.dataset,m=function(e){
return e&&(e.closest(".mw-heading")||e)}(n.get("past")||null),g=t.find(r=>!e.contains(r)),f=new Map;return n.forEach((e,t)=>{e!==r&&f.set(t,function(e){
return ge((e.querySelector(".mw-headline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}(e))}),{root:e,container:e,
source:o,revisions:/^[\d ]+$/.test(a)?a.split(" ").map(Number).filter(Boolean):[],messageRevisions:xe(u),bundle:c,bundleVersion:d,preset:l,limit:Number(i)||0,
all:s,fallbacks:p.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:m&&g?{heading:m,list:g}:null,groups:t,headings:f,
level:_e(n.size?r:null)}}function ve(e){let r=[],t=null;return e.querySelectorAll(`${he}, .${ue}[data-source], [${ce}]`).forEach(e=>{let n=r[r.length-1]
;e.matches(he)?t=e:e.hasAttribute(ce)?n&&(n.groups.push(e),t&&e.hasAttribute("data-has-heading")&&n.headings.set(e.getAttribute(ce),t)):r.push({root:e,before:t,
groups:[],headings:new Map})}),r.map(be)}var we=["Community Development","Community Development/What we do"],ye=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/
;function ke({languages:e,pageLanguage:r},{root:t,fallbacks:n}){let o=de(t),[a]=e,l=a!==r;return!o||l&&(a===M||j(e)!==M)?e:[...l?e.slice(0,-1):[],o,...n,...e]}
function $e(e,r,t){return r.catch(r=>{throw e.log(t,r),r})}function Se({wiki:e,load:r}){return $e(e,r.more(),"Details and filters on phones did not load.")}
function Ae({wiki:e,load:r}){return $e(e,r.search(),"The search did not load.")}
var Ee=/[\u200E\u200F\u202A-\u202E]/g,Te=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,Ce=new RegExp("^(?:"+["about","blob","data","filesystem","ftp","https","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"].join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}","i"),Le=2e3,Me=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)","/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u")
;var je=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/
;function Oe(e){let r=e.trim();if(/^https:\/\//i.test(r))return function(e){if(e.length<=Le&&je.test(e))return{url:e}
;if(e.length>Le||/\s/.test(e))return"bad-address";try{let r=new URL(e);return r.protocol==="https:"&&r.hostname&&!r.username&&!r.password?{url:r.href
}:"bad-address"}catch(e){return"bad-address"}}(r);if(r.length>Le)return"bad-page";let t=r.replace(Ee,"").replace(Te," ").trim().replace(/^: ?/,"")
;if(/^http:/i.test(t))return"insecure-link";if(Ce.test(t))return"bad-scheme";let n=t.replace(/#.*$/,"")
;return n===""||n.startsWith(":")||Me.test(t)||n.length>85&&function(e){return encodeURIComponent(e).replace(/%../g,".").length}(n)>255?"bad-page":{page:t}}
function Pe(e){return typeof e!="string"}function qe(e){let r=Oe(e);return Pe(r)?r:null}function Ne(e){let r=qe(e);return r!==null&&"page"in r}function ze(e){
let{include:r}=e;return Array.isArray(r)?r.slice(0,49).map((e,t)=>typeof e=="string"&&Ne(e)&&r.indexOf(e)===t?e:""):[]}function De(e){
return e.includes('"include"')?ze(T(e)).filter(Boolean):[]}function Fe(){return(new Date).toISOString().slice(0,10)}function Re(e){return{today:Fe(),
language:e.contentLanguage}}var Ie=["status","language","period"],Ue="need",We="offers",Be=["join","materials"],He="not-stated";var Ve={array:"list",
record:"object",object:"object",number:"number",boolean:"true or false"};function Ze(e){return Ve[e]||"text"}function Je(e){
return typeof e=="string"?"text":e==null?"nothing":Ze(Array.isArray(e)?"array":typeof e)}function Ye(e){return Je(e)==="object"}var Ge=[],Ke=1+Ge.length
;function Qe(e,r,t){let n=function(e,r,t){let n="";try{return n=e.replace(/^\uFEFF/,""),JSON.parse(n)}catch(e){r.add("unreadable-json",t(String(e),n));return}
}(e,r,t);if(n===void 0)return null;let o=Object(n),a=function(e,r=Ge){let{version:t}=e
;return typeof t!="number"||t%1!==0||t<1||t>1+r.length?null:r.slice(t-1).reduce((e,r,n)=>s(i({},r(e)),{version:t+n+1}),e)}(o);if(!a){let{version:e}=o
;r.addWith("unknown-version",[typeof e=="number"||typeof e=="string"?String(e):"",Je(n),Je(e)])}return a}function Xe(e){return Array.from(e.keys()).filter(r=>{
let t=r;for(let r=0;t&&r<=25;r++)t=e.get(t);return t})}function er(e,r,t,n){let o=new Set,a=new Map;for(let{id:r,partOf:t}of e)o.add(r),t&&a.set(r,t)
;let l=new Set([...o,...r.keys()]),p=new Set(Xe(a));return e.map(e=>{let{id:r,partOf:a,followedBy:u,source:{page:c,path:d}}=e;if(!a&&!u.length)return e
;let m=e=>[...c===null?[]:["include",t.indexOf(c)],...d,e],g=(e,r,t,o)=>(o?n.addAt(m(e),"loop",r):t.has(r)||n.addAt(m(e),"unknown-program",r,t),!o&&t.has(r))
;return n.program=r,s(i({},e),{partOf:a&&g("partOf",a,l,p.has(r))?a:null,followedBy:u.filter(e=>g("followedBy",e,o,e===r))})})}function rr(e,r,t,n){let o=e[r]
;t.enter(r),Array.isArray(o)?o.forEach((e,r)=>{t.enter(r),n(e,r),t.leave()}):o!==void 0&&t.addWith("wrong-type",["list",Je(o)]),t.leave()}function tr({pipe:e}){
return e?[...tr(e[0]),...e.slice(1)]:[]}function nr({type:e,requirement:r}){switch(e){case"regex":return e=>r.test(e);case"min_value":return e=>e>=r
;case"max_value":return e=>e<=r;default:return r}}function or(e){switch(e.type){case"array":return function({item:e}){return(r,t)=>{let n=lr(e),o=[],a=0
;for(let e of r){t.enter(a++);let r=n(e,t);t.leave(),r!==void 0&&o.push(r)}return o}}(e);case"record":return function(e){
let r=lr(e.key),t=lr(e.value),n=tr(e).some(({type:e})=>e==="min_entries");return(e,o)=>{let a=new Map,l=Object.keys(e);for(let n of l){o.enter(n)
;let l=r(n,o),i=l===void 0?void 0:t(e[n],o);a.has(l)&&o.add("duplicate-id",l),i!==void 0&&(n===l||!a.has(l))&&a.set(l,i),o.leave()}if(a.size||!n)return a
;l.length||o.add("empty")}}(e);case"object":return function({entries:e={}}){let r=Object.keys(e),t=new Map(Object.entries(e)),n=r.filter(r=>{var t
;return!((t=e[r])!=null&&t.wrapped)}),o=Object.fromEntries(r.map(e=>[e,null]));return(e,a,l,s=r)=>{var p;let u=i({},o);for(let r of Object.keys(e)){
let n=t.get(r);a.enter(r),n?u[r]=(p=lr(n.wrapped||n)(e[r],a))!=null?p:null:l!=null&&l(r,e[r])||a.add("unknown-field",r,s),a.leave()}
let c=n.filter(e=>u[e]===null);for(let r of c)a.add(e[r]===void 0?"missing":"left-out",r);return c.length>0?void 0:u}}(e);default:return function(e){
let{options:r,message:t}=e,n=[{type:"check",requirement:e=>(r||[]).includes(e),message:t},...tr(e)].filter(e=>e.message||e.operation).map(e=>({
change:e.operation,test:nr(e),message:e.message||""}));return(e,t)=>{let o=e;for(let{change:a,test:l,message:i}of n)if(a)o=a(o,t);else if(!l(o)){
let n=typeof i=="string"?i:i({input:o});t.add(n,String(e),r);return}return o}}(e)}}var ar=new Map;function lr(e){let r=ar.get(e);if(!r){
let t=e.type==="union"?e.options:[e],n=new Map(t.map(e=>[Ze(e.type),or(e)])),o=[...n.keys()].join(" or ");r=(e,r,t,a)=>{let l=Je(e),i=n.get(l);if(!i){
r.addWith("wrong-type",[o,l]);return}return i(e,r,t,a)},ar.set(e,r)}return r}function ir(e,r,t,n,o){return lr(e)(r,t,n,o)}
var sr=/^(?:als|fat|ike|knc)\b/i,pr=new Map;function ur(e){let r=pr.get(e)||function(e){let r=e;try{let[t=e]=Intl.getCanonicalLocales(e)
;(t.length<e.length||e.length===2&&t.length===2)&&!sr.test(e)&&(r=t)}catch(e){}return r.toLowerCase()}(e);return pr.set(e,r),r}
var cr=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,dr=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var mr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function gr(e,r){
return r===2?e%4||!(e%100)&&e%400?28:29:30+(r+ +(r>7))%2}function fr(e){if(!mr.test(e))return null
;let r=e.endsWith("~"),t=Number(e.slice(0,4)),n=e.length>5?Number(e.slice(5,7)):null,o=e.length>8?Number(e.slice(8,10)):null
;return t<1900||t>2100||n!==null&&(n<1||n>12)||n!==null&&o!==null&&(o<1||o>gr(t,n))?null:{year:t,month:n,day:o,approximate:r}}function _r(e,r,t){
return`${e}-${r<10?"0":""}${r}-${t<10?"0":""}${t}`}function hr(e){return _r(e.year,e.month||1,e.day||1)}function xr(e){let r=e.month||12
;return _r(e.year,r,e.day||gr(e.year,r))}var br=["open","upcoming","ongoing","paused","past"];function vr(e){return br.includes(e)}function wr(e,r){
return e.approximate&&hr(e)<=r&&r<=xr(e)}function yr(e){return e===null?"unknown":e==="paused"||e==="past"?e:"current"}var kr=[];function $r(e){
return typeof e=="string"?[e]:e?e.length<20&&e.every((r,t)=>e.indexOf(r)===t)?e:[...new Set(e)]:kr}function Sr(e,r,t,n){var o
;if(e==="language")return $r(r).map(ur).filter(e=>{let r=dr.test(e);return r||n.add("bad-language",e),r});let a=(o=t.get(e))==null?void 0:o.terms
;return!a&&e!=="status"?(n.add("unknown-facet",e,t.keys()),[]):$r(r).filter(e=>{let r=a?a.has(e):vr(e);return r||n.add("unknown-term",e,a?a.keys():br),r})}
function Ar(e,r){return e.length<=2e3?e:(r==null||r.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}
var Er=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function Tr(e){
return!Er.test(e)||!fr(e.slice(0,10))?null:e.length>10?new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var Cr=(e,r={})=>i({kind:"schema",type:e
},r),Lr=e=>(r,t)=>({type:e,requirement:r,message:t}),Mr=()=>Cr("string"),jr=()=>Cr("number"),Or=()=>Cr("boolean"),Pr=e=>Cr("array",{item:e}),qr=e=>Cr("object",{
entries:e}),Nr=e=>Cr("optional",{wrapped:e}),zr=(e,r)=>Cr("record",{key:e,value:r}),Dr=e=>Cr("union",{options:e}),Fr=(...e)=>s(i({},e[0]),{pipe:e
}),Rr=Lr("check"),Ir=Lr("guard"),Ur=Lr("length"),Wr=Lr("max_value"),Br=Lr("min_entries"),Hr=Lr("min_value"),Vr=Lr("regex"),Zr=e=>({type:"transform",operation:e
})
;var Jr=Fr(Mr(),Vr(cr,"bad-id")),Yr=Fr(Mr(),Vr(/\S/,"empty")),Gr=Fr(Yr,Zr(Ar)),Kr=Fr(Mr(),Vr(dr,"bad-language"),Zr(e=>e.toLowerCase())),Qr=Dr([Gr,Fr(zr(Kr,Gr),Br(1,"empty"))]),Xr=Fr(Mr(),Vr(mr,"bad-date"),Zr(fr),Rr(e=>e!==null,"bad-date")),et=Fr(Mr(),Vr(Er,"bad-time"),Zr(Tr),Ir(function(e){
return e!==null},"bad-time")),rt=Fr(Yr,Rr(Ne,"bad-page")),tt=Fr(Mr(),Vr(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),nt=Fr(tt,Rr(function(e){let r=qe(e)
;return r!==null&&"url"in r
},"bad-address")),ot=Fr(tt,Zr(Oe),Ir(Pe,"bad-address")),at=Fr(Yr,Zr(Oe),Ir(Pe,({input:e})=>e)),lt=Fr(jr(),Hr(1,"bad-minutes"),Wr(10080,"bad-minutes")),it=Dr([Jr,Pr(Jr)]),st=Fr(Mr(),Vr(dr,"bad-language"),Zr(ur)),pt=Dr([st,Pr(st)]),ut=Dr([Gr,Pr(Gr)]),ct=it,dt=qr({
label:Qr,page:Nr(at),url:Nr(ot)}),mt=qr({label:Nr(Qr),page:Nr(at),url:Nr(ot),until:Nr(Xr)}),gt=qr({start:et,end:Nr(et),label:Nr(Qr),page:Nr(at),url:Nr(ot)
}),ft=qr({id:Jr,title:Qr,summary:Nr(Qr),notice:Nr(Qr),join:Nr(mt),page:Nr(at),status:Nr((e=>Cr("picklist",{options:e,message:"bad-status"}))(br)),start:Nr(Xr),
end:Nr(Xr),dates:Nr(Pr(gt)),language:Nr(pt),interpreted:Nr(pt),session:Nr(qr({minutes:Nr(Fr(Pr(lt),Ur(2)))})),duration:Nr(Qr),scale:Nr(Qr),team:Nr(ut),
partners:Nr(ut),materials:Nr(Pr(dt)),partOf:Nr(Jr),followedBy:Nr(it),owner:Nr(Gr),reviewed:Nr(Xr),sources:Nr(Dr([nt,Pr(nt)]))}),_t=qr({id:Jr,label:Qr,
help:Nr(Qr),terms:zr(Jr,ct)}),ht=qr({label:Nr(Qr),help:Nr(Qr),terms:Nr(zr(Jr,qr({label:Nr(Qr),aliases:Nr(ut),broader:Nr(Jr),matchesAll:Nr(Or())})))}),xt=qr({
title:Qr,page:Nr(at)}),bt=qr({version:Fr(jr(),Hr(Ke),Wr(Ke)),enabled:Nr(Or()),talk:Nr(rt),bundle:Nr(rt),facets:Nr(Pr(Jr)),vocabularies:Nr(zr(Jr,ht)),
series:Nr(zr(Jr,xt)),include:Nr(Pr(rt))});function vt(e){let r=new Map,t=[];for(let{start:n,end:o,label:a,page:l,url:i}of e){let e=o&&o.length===n.length?o:null
;if(!e||e>=n){let o=n.replace(":",""),s=(r.get(o)||0)+1;r.set(o,s),t.push({id:s>1?`${o}.${s}`:o,start:n,end:e,isExact:n.length>10,label:a,target:l||i})}}
return t.sort((e,r)=>e.id<r.id?-1:1).slice(-200)}var wt=Object.keys(ft.entries);function yt(e,r){if(!(e!=null&&e.minutes))return null;let[t,n,...o]=e.minutes
;return t!==void 0&&n!==void 0&&t<=n&&!o.length?[t,n]:(r.addAt("session","bad-minutes"),null)}function kt(e,r){let t=[];for(let{label:n,page:o,url:a}of e||[]){
let e=o||a;e?t.push({label:n,target:e}):r.addAt("materials","no-target",typeof n=="string"?n:"")}return t}function $t(e,r,t,n){let o=e&&(e.page||e.url)
;return e&&!o&&n.addAt("join","no-target",""),o?{label:e.label,target:o,isOver:r||!!(e.until&&xr(e.until)<t)}:null}function St(e,r){let t=new Map
;e.forEach(({label:n,broader:o},a)=>{r.enter(a),a===He?r.add("reserved-id",a):n||r.add("missing-label",a),
o&&e.has(o)&&o!==He?t.set(a,o):o&&r.addAt("broader","unknown-term",o,e.keys()),r.leave()});for(let e of Xe(t))r.addAt([e,"broader"],"loop",t.get(e)),t.delete(e)
;let n=new Map;return e.forEach(({label:e,aliases:r,matchesAll:o},a)=>{a!==He&&n.set(a,{id:a,label:e||a,aliases:$r(r),broader:t.get(a)||null,matchesAll:o===!0})
}),n}var At=[...wt,...Ie,Ue,We].filter(e=>e!=="language");function Et(e){return e==="needs"||e==="programs"}function Tt(e,{today:r,language:t},n,o,a){
let l=ir(bt,e,o,Et);if(!l)return null;o.enter("vocabularies");let i=function(e,r,t){let n=new Map;return e.forEach(({label:e,help:o,terms:a},l)=>{t.enter(l),
r.includes(l)?t.add("reserved-id",l):(e||t.add("missing-label",l),t.enter("terms"),n.set(l,{id:l,label:e||l,help:o,terms:St(a||new Map,t)}),t.leave()),t.leave()
}),n}(l.vocabularies||new Map,At,o);o.leave();let s=function(e,r,t){let n=new Set(["status",...r.keys(),...Ie])
;return[...new Set(e||n)].filter(e=>(n.has(e)||t.addAt("facets","unknown-facet",e,n),n.has(e)))}(l.facets,i,o),p=function(e,r,t){let n=new Map
;return rr(e,"needs",t,e=>{let o=function(e,r,t){let n=ir(_t,e,t);if(!n)return null;let o=new Map;return t.enter("terms"),n.terms.forEach((e,n)=>{t.enter(n)
;let a=Sr(n,e,r,t);t.leave(),a.length&&o.set(n,a)}),t.leave(),o.size?{id:n.id,label:n.label,help:n.help,terms:o}:(t.add("left-out","terms"),null)}(e,r,t)
;o&&n.has(o.id)?t.add("duplicate-id",o.id):o&&n.set(o.id,o)}),[...n.values()]}(e,i,o),u=ze(e),c=function(e,r,t,n,o,a){let l=new Map,i=(e,r)=>{
rr(e,"programs",o,(e,t)=>{let a=function(e,r,t,n){let o=Ye(e)?e.id:null;n.program=typeof o=="string"&&cr.test(o)?o:null
;let a=new Map,l=ir(ft,e,n,function(e,{vocabularies:r,facets:t},n){return(o,a)=>{if(!r.has(o)&&!t.has(o))return!1;let l=ir(ct,a,n),i=l===void 0?[]:Sr(o,l,r,n)
;return i.length&&e.set(o,i),!0}}(a,t,n),t.fields);if(!l)return null;let{title:i}=l
;typeof i!="string"&&!i.has(t.language)&&n.addAt("title","no-page-language",t.language);let s=$r(l.interpreted),p=new Set([...$r(l.language),...s])
;p.size&&a.set("language",[...p]);let[u,c]=function({start:e,end:r},t,n){return e&&r&&hr(e)>xr(r)?(n.enter("start"),
n.addWith("start-after-end",[String(t.start),String(t.end)]),n.leave(),[null,null]):[e,r]}(l,e,n);l.status&&function(e,r,t,n){switch(e){case"past":
return!!(t&&hr(t)>n||r&&hr(r)>n);case"upcoming":return!!(r&&xr(r)<n||t&&xr(t)<n);case"ongoing":return!!(r&&hr(r)>n||t&&xr(t)<n);case"open":return!!(t&&xr(t)<n)
;default:return!1}}(l.status,u,c,t.today)&&n.addAt("status","status-against-dates",l.status);let d=l.status||function(e,r,t){
return r&&xr(r)<t?"past":e&&hr(e)>t?"upcoming":e&&r&&!wr(e,t)&&!wr(r,t)?"ongoing":null}(u,c,t.today);return{id:l.id,title:i,summary:l.summary,notice:l.notice,
join:$t(l.join,d==="past",t.today,n),target:l.page,status:d,start:u,end:c,dates:l.dates?vt(l.dates):[],terms:a,interpreted:s,minutes:yt(l.session,n),
duration:l.duration,scale:l.scale,team:$r(l.team),partners:$r(l.partners),materials:kt(l.materials,n),partOf:l.partOf,followedBy:$r(l.followedBy),owner:l.owner,
reviewed:l.reviewed,sources:$r(l.sources),source:r}}(e,{page:r,path:["programs",t]},n,o);a&&l.has(a.id)?o.add("duplicate-id",a.id):a&&l.set(a.id,a)}),
o.program=null};return i(e,null),o.enter("include"),r.forEach((e,r)=>{o.enter(r);let n=t.find(r=>r.title===e),l=n&&Qe(n.text,o,a)
;if(e&&!n)o.add("missing-include",e);else if(l){for(let e of Object.keys(l))e!=="version"&&e!=="programs"&&o.addAt(e,"not-included",e);i(l,e)}o.leave()}),
o.leave(),[...l.values()]}(e,u,n,{vocabularies:i,facets:new Set(l.facets),fields:new Set([...wt,...i.keys()]),today:r,language:t.toLowerCase()
},o,a),d=new Map([...l.series||[]].map(([e,{title:r,page:t}])=>[e,{title:r,target:t}]));return{enabled:l.enabled,talk:l.talk,bundle:l.bundle,facets:s,
vocabularies:i,series:d,needs:p,programs:er(c,d,u,o)}}function Ct(e,r,t,n,o=String){let a=Qe(e,n,o);return a&&Tt(a,r,t,n,o)}function Lt(e,r,t=[]){
let n=function(){let e=[],r=(r,t)=>{e.length<99&&e.push([r,...t].join(" "))},t=(e,t="")=>r(e,[t]),n=()=>{};return{program:null,problems:e,enter:n,leave:n,add:t,
addAt:(e,r,n)=>t(r,n),addWith:r}}();return{list:Ct(e,r,t,n),problems:n.problems}}var Mt="MediaWiki:Gadget-programExplorer-config.json";function jt(e,r,t){
return t.find(t=>t.title===e.titleOf(r))}function Ot(e,{translationLanguage:r,bundleVersion:t}){return e&&r?{title:e,language:r,version:t}:null}
function Pt(e,r,t,n){return p(this,null,function*(){let{source:o,bundle:a,translationLanguage:l}=t;return l&&r.bundle?{language:l,
texts:r.bundle===a?n:(yield e.readPages([o],[],Ot(r.bundle,t))).translations}:null})}function qt(e,r){return p(this,null,function*(){
let{source:t,language:n,revisions:o,bundle:a}=r;if(e.isSwitchedOff)return{kind:"off"}
;let l=n===C?[]:[O(n)],i=[t,...l,...e.isSwitchedOff===null?[Mt]:[]],{pages:s,translations:u}=yield e.readPages(i,o,Ot(a,r));if(function(e){
return e!==void 0&&T(e.text).enabled===!1}(jt(e,Mt,s)))return{kind:"off"};let c=function(e,r){return e===C?{language:e,texts:new Map}:r&&function(e,r){
let t=new Map(Object.entries(T(r)).filter(e=>typeof e[1]=="string"));return t.has(L)?{language:e,texts:t}:null}(e,r.text)||R}(n,jt(e,O(n),s)),d=jt(e,t,s)
;if(!d)return{kind:"missing",messages:c};let m=yield function(e,r,t,n){return p(this,null,function*(){
let o=De(t),a=o.filter(r=>!jt(e,r,n)),l=a.length?[...n,...(yield e.readPages([r,...a],[],null)).pages]:n;return o.flatMap(r=>{let t=jt(e,r,l);return t?[{
title:r,text:t.text}]:[]})})}(e,t,d.text,s),g={kind:"pages",page:d,included:m},{list:f,problems:_}=Lt(d.text,Re(e),m);return f?f.enabled===!1?{kind:"off"}:{
kind:"ready",messages:c,origin:g,problems:_,list:f,translations:yield Pt(e,f,r,u)}:{kind:"invalid",messages:c,origin:g,problems:_}})}function Nt(){let e=new Map
;return(r,t)=>{let n=function(e,r){
let{source:t,revisions:n,messageRevisions:o,bundle:a,bundleVersion:l}=r,i=ke(e,r),s=i[0]===C?C:j(i),p=o.get(s),u=function(e,r){
let t=j(e),n=t===M?(e[0]||"").toLowerCase():t;return n===r||n===C?"":n}(i,e.contentLanguage);return{source:t,language:s,translationLanguage:u,bundle:a,
revisions:e.isSwitchedOff===null?[]:s===C?n:p&&n.length?[...n,p]:[],bundleVersion:l.startsWith(`${u}:`)?l:""}
}(r,t),o=JSON.stringify(n),a=e.get(o)||function(e,r){return p(this,null,function*(){let t=yield qt(e,r)
;return t.kind==="invalid"&&r.revisions.length?qt(e,s(i({},r),{revisions:[]})):t})}(r,n);e.set(o,a);let l=()=>{e.delete(o)};return a.then(l,l),a}}
var zt="programExplorer",Dt="programExplorerDialog",Ft="programExplorerPlace";var Rt={month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",
timeZone:void 0,timeZoneName:"short"};function It(e,r,t=null){let n,o=new Map,a=(r,t)=>{let n=o.get(r)||new Intl.DateTimeFormat(N(e),i({year:"numeric",
timeZone:"UTC"},t));return o.set(r,n),n},l=e=>{let t=(e.day?a("day",{month:"long",day:"numeric"}):e.month?a("month",{month:"long"
}):a("year",{})).format(Date.UTC(e.year,(e.month||1)-1,e.day||1));return e.approximate?r("date-about",t):t
},s=(e,t)=>e===t?e:r("date-range",e,t),p=e=>l(fr(e)),u=e=>a("minute",Rt).format(Date.parse(e));return{date:l,occurrence:({start:e,end:r,isExact:t})=>{
let n=t?u:p;return s(n(e),n(r||e))},span:(e,t,n)=>{let o=e&&l(e),a=t&&l(t)
;return o?a?s(o,a):r(n==="open"||n==="ongoing"?"date-since":n==="upcoming"?"date-from":"date-began",o):a&&r("date-until",a)},language:r=>{try{
return(r=>"DisplayNames"in Intl?(n=n||new Intl.DisplayNames([e],{type:"language"}),n.of(r)):t==null?void 0:t.get(r))(r)||r}catch(e){return r}}}}
var Ut,Wt,Bt,Ht,Vt,Zt,Jt,Yt,Gt,Kt,Qt=Symbol.for("pv"),Xt={},en=[],rn=/^m(i|n|o|s|text|space)$/,tn=Array.isArray,nn=en.slice,on=Object.assign;function an(e){
e&&e.parentNode&&e.remove()}function ln(e,r,t){var n,o,a,l={},i=arguments.length;for(a in r)a=="key"?n=r[a]:a=="ref"&&typeof e!="function"?o=r[a]:l[a]=r[a]
;return i>2&&(l.children=i>3?nn.call(arguments,2):t),sn(e,l,n,o,null)}function sn(e,r,t,n,o){var a={type:e,props:r,key:t,ref:n,__k:null,__:null,__b:0,__e:null,
__c:null,constructor:Qt,__v:o||++Wt,__i:-1,__u:0};return!o&&Ut.vnode&&Ut.vnode(a),a}function pn(){return{current:null}}function un(e){return e.children}
function cn(e,r){this.props=e,this.context=r,this.__g=0}function dn(e,r){if(r==null)return e.__&&dn(e.__,e.__i+1)
;for(var t;r<e.__k.length;r++)if((t=e.__k[r])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:dn(e)}function mn(e){
var r,t=e.__v,n=t.__e,o=[],a=[],l=e.__P;l&&((r=on({constructor:Qt},t)).__v=t.__v+1,Ut.vnode&&Ut.vnode(r),
yn(l,r,t,e.__n,l.namespaceURI,32&t.__u?[n]:null,o,n||dn(t),32&t.__u,a),r.__v=t.__v,r.__.__k[r.__i]=r,Sn(o,r,a),t.__=t.__e=null,r.__e!=n&&gn(r))}function gn(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(r){return r&&(e.__e=r.__e)}),gn(e)}function fn(e){(8&e.__g||(e.__g|=8,Bt.push(e),
Vt++))&&Ht==Ut.debounceRendering||((Ht=Ut.debounceRendering)||queueMicrotask)(_n)}function _n(){try{for(var e,r=1;Bt.length;)Bt.length>r&&Bt.sort(Zt),
e=Bt.shift(),r=Bt.length,8&e.__g&&mn(e)}finally{(Vt=Bt.length)&&(Ht||queueMicrotask)(_n)}}function hn(e,r,t,n,o,a,l,i,s,p,u){
var c,d,m,g,f,_,h=n.__k||en,x=r.length;for(s=function(e,r,t,n,o){var a,l,i,s,p,u,c,d,m,g=t.length,f=g,_=0,h=0,x=e.__k=Array(o)
;for(a=0;a<o;a++)(l=r[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[a]=sn(null,l):tn(l)?l=x[a]=sn(un,{
children:l}):l.constructor===Qt&&l.__b?l=x[a]=sn(l.type,l.props,l.key,l.ref,l.__v):x[a]=l,s=a+_,l.__=e,l.__b=e.__b+1,i=null,~(p=l.__i=bn(l,t,s,f))&&(f--,
(i=t[p])&&(i.__u|=2)),i&&i.__v?(l.__u|=16,p==s-1?_--:p==s+1?_++:p!=s&&(p>s?_--:_++,h=1)):(~p||(o>g?_--:o<g&&_++),
typeof l.type!="function"&&(l.__u|=4))):x[a]=null;if(h){for(u=[],c=[],a=0;a<o;a++)if((l=x[a])&&16&l.__u){for(_=0,d=u.length;_<d;)u[m=_+d>>1]<l.__i?_=m+1:d=m
;u[_]=l.__i,c[a]=_+1}for(_=u.length;a--;)c[a]&&(c[a]==_?_--:x[a].__u|=4)}if(f)for(a=0;a<g;a++)!(i=t[a])||2&i.__u||(i.__e==n&&(n=dn(i)),En(i,i));return n
}(t,r,h,s,x),c=0;c<x;c++)(m=t.__k[c])!=null&&(d=~m.__i&&h[m.__i]||Xt,m.__i=c,_=yn(e,m,d,o,a,l,i,s,p,u),g=m.__e,
(d.ref!=m.ref||8&d.__u)&&(d.ref&&An(d.ref,null,m,d),m.ref&&u.push(m.ref,m.__c||g,m)),f=f||g,4&m.__u?(s=xn(m,s,e,!d.__v),
d.__e&&(d.__e=null)):typeof m.type=="function"&&_!==void 0?s=_:g&&(s=g.nextSibling),m.__u&=-21);return t.__e=f,s}function xn(e,r,t,n){var o,a,l,i
;if(typeof e.type=="function"){if(e.props.__P)return r;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,r=xn(o[a],r,t,!1));return r}
for(r&&!r.parentNode&&(r=dn(e))&&!r.parentNode&&(r=null),l=e.__e,i=r;i&&i.nodeType==8;)i=i.nextSibling
;for(l!=i&&(!n&&t.moveBefore&&l.parentNode?t.moveBefore(l,r):t.insertBefore(l,r||null)),r=l;(r=r&&r.nextSibling)&&r.nodeType==8&&!r.data.startsWith("$s"););
return r}function bn(e,r,t,n){var o,a=e.key,l=e.type,i=r[t],s=i&&!(2&i.__u);if(i===null&&a==null||s&&a==i.key&&l==i.type)return t;if(n>(s?1:0)){
for(o=t-1;o>=0;o--)if((i=r[o])&&!(2&i.__u)&&a==i.key&&l==i.type)return o;for(o=t+1;o<r.length;o++)if((i=r[o])&&!(2&i.__u)&&a==i.key&&l==i.type)return o}return-1
}function vn(e,r,t){t==null&&(t=""),r[0]=="-"?e.setProperty(r,t):e[r]=t}function wn(e,r,t,n,o){var a,l
;if(r=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(r in n)t&&r in t||vn(e.style,r)
;if(t)for(r in t)n&&t[r]==n[r]||vn(e.style,r,t[r])}else if(r[0]=="o"&&r[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),
(e.__e||(e.__e={}))[r]=t,t&&n||(l=Kt[r]||(Kt[r]=function(e){return function(r){var t=this.__e;if(t){if(t=t[e],
r[Jt]==null)r[Jt]=Gt++;else if(r[Jt]<this.__a[e])return;return t(Ut.event?Ut.event(r):r)}}}(r)),(e.__a||(e.__a={}))[r]=Gt,a=r!=(r=r.replace(Yt,"$1")),
(r=r.slice(2))[0]<"a"&&(r=r.toLowerCase()),t?e.addEventListener(r,l,a):e.removeEventListener(r,l,a));else{
if(o=="http://www.w3.org/2000/svg")r=r.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(r!="width"&&r!="height"&&r!="href"&&r!="list"&&r!="form"&&r!="tabIndex"&&r!="download"&&r!="rowSpan"&&r!="colSpan"&&r!="role"&&r!="popover"&&r in e)try{
return void(e[r]=t==null?"":t)}catch(e){}if(typeof t=="function")return
;t==null||t===!1&&r[4]!="-"?e.removeAttribute(r):e.setAttribute(r,r=="popover"&&t==1?"":t)}}function yn(e,r,t,n,o,a,l,i,s,p){
var u,c,d,m,g,f,_,h,x,b,v,w,y,k,$,S,A,E,T=r.type;if(r.constructor!==Qt)return null;128&t.__u&&(s=32&t.__u,u=t.__c.__z)&&(r.__u|=s,c=a=[],
u.nodeType==8?i=kn(u,a):a.push(u),i=a[0]||i),(u=Ut.__b)&&u(r);e:if(typeof T=="function"){d=l.length;try{if(h=r.props,x=(u=T.prototype)&&u.render,
b=(u=T.contextType)&&n[u.__c],v=u?b?b.props.value:u.__:n,(m=t.__c)?(r.__c=m,2&m.__g&&(m.__g|=1)):(x?r.__c=m=new T(h,v):(r.__c=m=new cn(h,v),m.constructor=T,
m.render=Tn),b&&b.sub(m),m.state||(m.state={}),m.__n=n,m.__g|=8,m.__h=[],m.__k=[]),x&&(m.__s||(m.__s=m.state),
T.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=on({},m.__s)),on(m.__s,T.getDerivedStateFromProps(h,m.__s)))),g=m.props,f=m.state,m.__v=r,t.__c){
if(h!==g&&x&&!T.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(h,v),
r.__v==t.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(h,m.__s,v)===!1){r.__v!=t.__v&&(m.props=h,m.state=m.__s,m.__g&=-9),
r.__e=t.__e,r.__k=t.__k,r.__k.some(function(e){e&&(e.__=r)}),en.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&l.push(m),i=dn(t);break e}
m.componentWillUpdate&&m.componentWillUpdate(h,m.__s,v),x&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,f,_)})
}else x&&!T.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),x&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=v,
m.props=h,m.__P=e,m.__g&=-5,w=Ut.__r,y=x?25:0;do{m.__g&=-9,w&&w(r),u=m.render(m.props,m.state=m.__s,m.context)}while(8&m.__g&&++y<25)
;x&&(en.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(n=on({},n,m.getChildContext())),
x&&t.__c&&m.getSnapshotBeforeUpdate&&(_=m.getSnapshotBeforeUpdate(g,f)),k=u&&u.type===un&&u.key==null?u.props.children:u,h.__P&&(u=i,o=(e=h.__P).namespaceURI,
s=a=null,t.props&&t.props.__P!=e&&(t.__k.some(function(e){e&&En(e,e)}),t.__k=null),i=t.__k?dn(t,0):null),i=hn(e,tn(k)?k:[k],r,t,n,o,a,l,i,s,p),
h.__P&&(r.__e=null,i=u),r.__u&=-161,c&&c.some(an),m.__h.length&&l.push(m),1&m.__g&&(m.__g&=-4)}catch(e){if(l.length=d,r.__v=null,s||a)if(e&&e.then){
if(r.__u|=128|s,a){for(~(A=a.indexOf(i||void 0))||(A=a.length);(E=a[A-1])&&E.nodeType==8;)A--;for(;A<a.length;A++)if(E=a[A])if(a[A]=null,$){if(E==S)break}else{
if(E.nodeType!=8)break;E.data.startsWith("$s")&&(S=kn($=E))}}if(!$){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;$=i}
(u=kn($=r.__c.__z||(r.__c.__z=$)))?(r.__e=$,i=u):r.__e=i,i=i&&i.nextSibling}else a&&a.some(an);else r.__e=t.__e;r.__k||(r.__k=t.__k||[]),e&&e.then||$n(r),
Ut.__e(e,r,t)}}else i=r.__e=function(e,r,t,n,o,a,l,i,s,p){var u,c,d,m,g,f,_,h,x=t.props||Xt,b=r.props,v=r.type
;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),
a)for(u=0;u<a.length;u++)if((g=a[u])&&(v?g.localName==v:g.nodeType==3)){e=g,a[u]=null;break}if(!e){if(h=p.ownerDocument||document,!v)return h.createTextNode(b)
;e=h.createElementNS(o,v,b.is?b:p),i&&(Ut.__m&&Ut.__m(r,a),i=!1),a=null}if(v){if(p=v=="template"&&e.content||e,
a=v=="textarea"&&b.defaultValue!=null?null:a&&nn.call(p.childNodes),!i&&a)for(x={},u=0;u<e.attributes.length;u++)x[(g=e.attributes[u]).name]=g.value
;for(u in x)g=x[u],u=="dangerouslySetInnerHTML"?d=g:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||wn(e,u,null,g,o)
;for(u in b)g=b[u],u=="children"?m=g:u=="dangerouslySetInnerHTML"?c=g:u=="value"?f=g:u=="checked"?_=g:i&&typeof g!="function"||x[u]===g||wn(e,u,g,x[u],o)
;c?(i||d&&(c.__html==d.__html||c.__html==e.innerHTML)||(e.innerHTML=c.__html),r.__k=[]):(d&&(e.textContent=""),
(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&rn.test(v))&&(o="http://www.w3.org/1999/xhtml"),
hn(p,tn(m)?m:[m],r,t,n,o,a,l,a?a[0]:t.__k&&dn(t,0),i,s),a&&a.some(an)),i&&v!="textarea"||(u="value",
v=="progress"&&f==null?e.removeAttribute(u):f==null||f===e[u]&&(v!="progress"||f)||wn(e,u,f,x[u],o),u="checked",_!=null&&_!=e[u]&&wn(e,u,_,x[u],o))
}else x===b||i&&e.data==b||(e.data=b);return e}(t.__e,r,t,n,o,a,l,s,p,e);return(u=Ut.diffed)&&u(r),i}function kn(e,r){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){
if(e.nodeType==8)if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&! --t)return e;r&&r.push(e)}}function $n(e){e&&(e.__c&&(e.__c.__g|=4),
e.__k&&e.__k.some($n))}function Sn(e,r,t){for(var n=0;n<t.length;)An(t[n++],t[n++],t[n++]);Ut.__c&&Ut.__c(r,e),e.some(function(r){try{e=r.__h,r.__h=[],
e.some(function(e){e.call(r)})}catch(e){Ut.__e(e,r.__v)}})}function An(e,r,t,n){try{
typeof e=="function"?r?r.__x=e(r)||1:n&&(n=n.__c||n.__e)&&(r=n.__x)&&(n.__x=null,typeof r=="function"?r():e(null)):e.current=r}catch(e){Ut.__e(e,t)}}
function En(e,r,t){var n,o,a,l;if(Ut.unmount&&Ut.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||An(n,null,r,e),n=e.__c){if(n.componentWillUnmount)try{
n.componentWillUnmount()}catch(e){Ut.__e(e,r)}n.__P=n.__n=null}if(n=e.__k)for(l=0;l<n.length;l++)n[l]&&En(n[l],r,typeof e.type!="function"||t&&!e.props.__P)
;!t&&(n=e.__c)&&(n=n.__z)&&(o=kn(n,a=[]))&&(n==e.__e&&a.some(an),an(o),an(n)),t||an(e.__e),e.__e=e.__c=e.__=null}function Tn(e,r,t){return this.constructor(e,t)
}Ut={__e:function(e,r,t,n){for(var o,a,l;r=r.__;)if((o=r.__c)&&!(1&o.__g)){o.__g|=4;try{
if((l=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,n||{}),l=1),
l&&8&o.__g)return void(o.__g|=2)}catch(r){e=r}}throw Vt=0,e}},Wt=0,cn.prototype.setState=function(e,r){var t=this.__s
;t&&t!=this.state||(t=this.__s=on({},this.state)),typeof e=="function"&&(e=e(on({},t),this.props)),e&&(on(t,e),this.__v&&(r&&this.__k.push(r),fn(this)))},
cn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),fn(this))},cn.prototype.render=un,Bt=[],Vt=0,Zt=function(e,r){
return e.__v.__b-r.__v.__b},Jt=Symbol(),Yt=/(PointerCapture)$|Capture$/i,Gt=0,Kt={};function Cn(e,r){return s(i({},e),{text:r})}function Ln(e,r,t){
let n=new Map(e.chosen);return t.length?n.set(r,t):n.delete(r),s(i({},e),{chosen:n})}function Mn(e,r){return e.includes(r)?e.filter(e=>e!==r):[...e,r]}
function jn(e,r,t){return Ln(e,r,Mn(e.chosen.get(r)||[],t))}function On(e){return new Uint32Array(Math.ceil(e/32))}function Pn(e){let r=On(e).fill(-1)
;return e%32&&(r[r.length-1]=2**(e%32)-1),r}function qn(e,r){e[r>>>5]|=1<<(r&31)}function Nn(e,r){return(e[r>>>5]>>>(r&31)&1)===1}function zn(e,r){
for(let t=0;t<e.length;t++)e[t]|=r[t];return e}function Dn(e,r){return r.reduce(zn,On(e))}function Fn(e,r){for(let t=0;t<e.length;t++)e[t]&=r[t];return e}
function Rn(e){let r=e-(e>>>1&1431655765),t=(r&858993459)+(r>>>2&858993459);return Math.imul(t+(t>>>4)&252645135,16843009)>>>24}function In(e,r=e,t=e){let n=0
;for(let o=0;o<e.length;o++)n+=Rn((e[o]|t[o])&r[o]);return n}function Un(e,r){let t=new Set(r.chosen.get(e.id))
;return Array.from(t).flatMap(r=>e.terms.get(r)||[])}function Wn(e,r,t){let n=Pn(e);return r.forEach((e,r)=>{r!==t&&Fn(n,e)}),n}function Bn(e,r,t){
return Array.from(e.terms.values(),e=>({term:e,chosen:r.includes(e),matchCount:In(e.programs,t)}))}function Hn(e,r,t){
let n=e.programs.length,o=t(e,r.text),a=function(e,r,{programs:t}){let n=new Map;return t&&n.set(null,t),e.facets.forEach(t=>{let o=Un(t,r)
;o.length&&n.set(t.id,function(e,r){return Dn(e,r.map(({programs:e})=>e))}(e.programs.length,o))}),n
}(e,r,o),l=Wn(n,a),i=Array.from(e.facets.values()).filter(({useful:e})=>e).map(e=>{let t=a.has(e.id)?Wn(n,a,e.id):l;return{facet:e,count:In(t),
terms:Bn(e,Un(e,r),t)}});return{matches:l,count:In(l),facets:i,searchResult:o}}function Vn(e,r){let t=e?e.terms:new Map,n=[]
;for(let e=t.get(r);e!=null&&e.broader;e=t.get(e.broader))n.push(e.broader);return n}function Zn(e,r,t){let n=e.get(r);n?n.push(t):e.set(r,[t])}
function Jn({terms:e},r){let t=new Map;e.forEach(({id:e,broader:r})=>Zn(t,r,e));let n=[],o=e=>(t.get(e)||[]).sort((e,t)=>r(t)-r(e)).forEach(e=>{n.push(e),o(e)})
;return o(null),n}function Yn(e,r,t,n){if(e==="status")return br;let o=[...r].sort();return e==="period"?o.reverse():t?new Set([...Jn(t,n),...o]):o}var Gn={
label:null,help:null,aliases:[]};function Kn(e,r,t){
let n=r.programs.length,o=e==="status"||e==="period"||e===We?void 0:r.vocabularies.get(e),a=function(e,r,t,n){let o=new Map,a=e=>{let t=o.get(e)
;return t||(t=On(r.length),o.set(e,t)),t};return r.forEach((r,t)=>{(function(e,r,t){return r==="period"?function({start:e,end:r,status:t},n){let o=e||r
;if(!o)return[];let a=r?r.year:t&&t!=="past"&&t!=="paused"?n:o.year,l=[],{year:i}=o;do{l.push(String(i))}while(++i<=a);return l
}(e,t):r==="status"?e.status?[e.status]:[]:r===We?[...e.join&&!e.join.isOver?["join"]:[],...e.materials.length?["materials"]:[]]:e.terms.get(r)||[]
})(r,e,n).forEach(e=>qn(a(e),t))}),Array.from(o).forEach(([e,r])=>{Vn(t,e).forEach(e=>zn(a(e),r))}),o.delete(He),o}(e,r.programs,o,t);if(!a.size)return null
;let l=new Map(Array.from(a,([e,r])=>[e,In(r)])),i=[...Yn(e,Array.from(a.keys()),o,e=>l.get(e)||0),He],s=function(e,r,t){
return Dn(t,Array.from(e).flatMap(([e,t])=>{var n;return(n=r==null?void 0:r.terms.get(e))!=null&&n.matchesAll?[t]:[]}))
}(a,o,n),p=In(s)>0,u=Dn(n,Array.from(a.values())),c=function(e,r){return e.map((e,t)=>e&~r[t])}(Pn(n),u);a.set(He,c),l.set(He,In(c));let d=new Map
;for(let e of i){let r=a.get(e),t=l.get(e);if(r&&t){let{label:a,aliases:l}=(o==null?void 0:o.terms.get(e))||Gn,i=p&&e!==He?Dn(n,[r,s]):r;d.set(e,{id:e,label:a,
aliases:l,depth:Vn(o,e).length,own:r,programs:i,count:t})}}let{label:m,help:g}=o||Gn,f=Array.from(d.values()).filter(({programs:e})=>In(e)<n);return{id:e,
label:m,help:g,terms:d,useful:f.length>1}}function Qn(e,r){let t=e.get(Ue);return t?Un(t,r):[]}function Xn(e){let r=new WeakMap;return t=>{let n=r.get(t)
;return n||(n=e(t),r.set(t,n)),n}}var eo=Xn(()=>new Map);function ro(e,r){return new Uint32Array(e).map((e,r)=>r).sort((e,t)=>r(e,t)||e-t)}
var to=Xn(({programs:e,languages:{chain:r,page:t}})=>{let n=[],{compare:o}=function(e){try{return new Intl.Collator(e,{numeric:!0})}catch(e){
return new Intl.Collator(void 0,{numeric:!0})}}([...r,t]),a=o=>n[o]=n[o]||P(e[o].title,r,t).text;return(e,r)=>o(a(e),a(r))});function no(e){
return e===null?0:Number(e.replace(/-/g,""))}var oo={title:function(e){return ro(e.programs.length,to(e))},newest:function(e){
let{programs:r}=e,t=new Float64Array(r.length),n=new Float64Array(r.length);return r.forEach(({start:e,end:r,status:o},a)=>{
let l=e||r,i=r||e,s=e&&!r&&o&&o!=="past";t[a]=no(l&&hr(l)),n[a]=s?1e9:no(i&&xr(i))}),ro(r.length,(r,o)=>t[o]-t[r]||n[o]-n[r]||to(e)(r,o))},
status:e=>function({programs:e},r){let t=new Uint32Array(e.length);r.forEach((e,r)=>{t[e]=r})
;let n=br.indexOf("past")-.5,o=e.map(({status:e})=>e?br.indexOf(e):n);return ro(e.length,(e,r)=>o[e]-o[r]||t[e]-t[r])}(e,ao(e,"newest")),
relevance:e=>ao(e,"status")};function ao(e,r){let t=eo(e),n=t.get(r)||oo[r](e);return t.set(r,n),n}function lo(e,{programs:r}){
let t=e.sort||"relevance",n=r||(e.chosen.get(Ue)||[]).length>1;return t==="relevance"&&!n?"status":t}function io(e,r,t,n){let o=lo(t,n),a=[]
;for(let t of ao(e,o))Nn(r,t)&&a.push(t);return o==="relevance"?function(e,r){let t=[];for(let n of e){let e=r[n]||0;(t[e]=t[e]||[]).push(n)}
return t.reduceRight((e,r)=>e.concat(r),[])}(a,function(e,r,{scores:t}){let n=Qn(e.facets,r)
;return n.length<2?t:e.programs.map((e,r)=>(t[r]||0)+1e3*n.filter(({programs:e})=>Nn(e,r)).length)}(e,t,n)):a}function so(e,r){let t=[];return n=>{
let o=t.find(e=>(({text:e,chosen:r,sort:t})=>e===n.text&&r===n.chosen&&t===n.sort)(e.query));if(!o){let t=Hn(e,n,r);o={query:n,results:{exploration:t,
order:io(e,t.matches,n,t.searchResult)}}}let[a]=t.filter(e=>e!==o);return t=a?[o,a]:[o],o.results}}function po(e,r,t,n){if(!n.length)return n
;let o=new Set(r(t).order.map(r=>e.programs[r].id));return n.filter(e=>o.has(e))}function uo(e,r,t){let n=po(e,r,t,t.details)
;return n.length===t.details.length?t:s(i({},t),{details:n})}function co(e){requestAnimationFrame(()=>requestAnimationFrame(e))}function mo(e,r,t){
let n,o=e.subscribe(({query:e,settled:o},a)=>{(e!==a.query||o!==a.settled)&&(t.clearTimeout(n),n=e===o.query?void 0:t.setTimeout(r,300))});return()=>{
t.clearTimeout(n),o()}}var go={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var fo=e=>e.toLowerCase().replace(/-.*/,"")
;function _o(e,r,t=()=>go){let{msg:n,format:o,language:a,languages:l,pageLanguage:p,today:u}=r,c=function(e,r,t,n,o,a){let l=e=>({text:e,language:a
}),i=e=>P(e,n,o),s=e=>r(e?`status-${e}`:"not-stated"),p=new Map;return{pick:i,facet:t=>{let n=e.vocabularies.get(t);if(n)return i(n.label)
;let o=[...Ie,Ue,We].find(e=>e===t);return l(o?r(`facet-${o}`):t)},term:(n,o)=>{let a=`${n} ${o}`,u=p.get(a)||((n,o)=>{var a;if(o===He)return l(r("not-stated"))
;let p=n===Ue?e.needs.find(e=>e.id===o):(a=e.vocabularies.get(n))==null?void 0:a.terms.get(o);if(p)return i(p.label);let u=n===We&&Be.find(e=>e===o)
;return l(u?r(`offers-${u}`):vr(o)&&n==="status"?s(o):n==="language"?t.language(o):n==="period"?t.date(fr(o)):o)})(n,o);return p.set(a,u),u},status:s,
minutes:([e,t])=>e===t?r("detail-minutes",e):r("detail-minutes-range",e,t),isForeign:e=>[a,n[0]||o].every(r=>fo(r)!==fo(e))}
}(e,n,o,l,p,a),d=function(e,{languages:r,today:t,nameOf:n=()=>null,reservedIds:o=[]}){let a=Number(t.slice(0,4)),l=new Map;for(let r of[We,...e.facets]){
let t=o.includes(r)?null:Kn(r,e,a);t&&l.set(r,t)}let i=function(e,r,t){let n=e.programs.length,o=e.needs.map(({id:o,label:a,help:l,terms:i})=>{let s=Pn(n)
;return i.forEach((o,a)=>Fn(s,((o,a)=>{let l=r.get(o)||Kn(o,e,t);return Dn(n,a.flatMap(e=>{var r
;return((r=l==null?void 0:l.terms.get(e))==null?void 0:r.programs)||[]}))})(a,o))),[o,{id:o,label:a,aliases:l?q(l):[],depth:0,own:s,programs:s,count:In(s)}]})
;return o.length?{id:Ue,label:null,help:null,terms:new Map(o),useful:!0}:null}(e,l,a);i&&(l=new Map([[i.id,i],...l]));let s=new Set(e.programs.map(({id:e})=>e))
;return{programs:e.programs,languages:r,facets:l,hasTerm:(e,r)=>{var t;return!!((t=l.get(e))!=null&&t.terms.has(r))},hasProgram:e=>s.has(e),nameOf:n}}(e,{
languages:{chain:l,page:p},today:u,nameOf:(e,r)=>c.term(e,r).text,reservedIds:g}),f=E(`programs?${r.preset}`,d)||m,_=[Ue,We,...e.facets],h=$(f,_)
;return s(i({},r),{list:e,index:d,find:t,derive:so(d,t),labels:c,facetOrder:_,preset:f,fragmentOf:e=>{let r=$(e,_);return r===h?"":r||"programs"}})}
function ho(e,r,t){let n=e.subscribe(({settled:e,open:n},o)=>{let a=e.cause==="typing"||e.cause==="choice"
;e!==o.settled&&a&&r.write(t(e.query),e.cause==="choice"?"push":"replace",n.filters),
n.filters&&!o.open.filters&&!r.isInDialog()?r.enterDialog():!n.filters&&o.open.filters&&r.leaveDialog()});return()=>{n(),e.get().open.filters&&r.leaveDialog()}}
function xo({level:e,class:r,id:t,children:n}){return ln(`h${Math.min(e,6)}`,{class:r,id:t},n)}function bo({text:{text:e,language:r},around:t,children:n=e}){
return r.toLowerCase()===t.toLowerCase()?ln("bdi",null,n):ln("bdi",{lang:r,dir:ee(r)},n)}function vo(e,r){return e.find(e=>function({start:e,end:r,isExact:t}){
let n=Date.parse(r||e);return t?r?n:n+72e5:n+864e5}(e)>r)||null}function wo({open:e}){return ln("span",{dir:"ltr",
class:"program-explorer__chevron"+(e?" program-explorer__chevron--open":"")})}function yo({context:e,target:r,class:t,children:n}){return ln("a",{
href:e.urlOf(r),title:"page"in r?r.page:void 0,rel:"noopener",class:t},n)}var ko={kind:9,format:9,language:2,capacity:3};function $o({languages:e},r,t){
let n=r.terms.get(t)||[],o=t==="language"?e.filter(e=>n.includes(e)):[];return Array.from(new Set([...o,...n])).slice(0,ko[t]||0)}
function So({join:e,materials:r}){return e&&!e.isOver?"join":r.length>1?"materials":r.length?"material":null}
var Ao="program-explorer__action cdx-button",Eo=`${Ao} cdx-button--fake-button cdx-button--fake-button--enabled`
;function To({context:e,actions:r,program:t,open:n,detailsId:o}){let{msg:a,labels:l,language:i}=e,{join:s,materials:p}=t,u=So(t)
;if(u==="materials")return ln("button",{type:"button",class:Ao,"aria-expanded":n,"aria-controls":n?o:void 0,onClick:()=>r.toggleDetails(t.id)
},a("materials",p.length));let c=u==="join"?s:p[0];return c?ln(yo,{context:e,target:c.target,
class:u==="join"?`${Eo} cdx-button--action-progressive cdx-button--weight-primary`:Eo},c.label?ln(bo,{text:l.pick(c.label),around:i}):a("join")):null}
var Co=class extends cn{shouldComponentUpdate(e){let r=this.props
;return e.program!==r.program||e.context!==r.context||e.more!==r.more||e.search!==r.search||e.open!==r.open||e.level!==r.level||e.patterns.join(" ")!==r.patterns.join(" ")||e.needs.join()!==r.needs.join()
}render({context:e,actions:r,more:t,search:n,program:o,open:a,patterns:l,needs:i,level:s}){
let{msg:p,labels:u,format:c,language:d,idPrefix:m}=e,{duration:g,join:f,minutes:_,notice:h}=o,x=l.length?n:null,b=e=>x?ln(x.MarkedText,{text:e,patterns:l,
around:d}):ln(bo,{text:e,around:d
}),v=r=>$o(e,o,r).map(e=>u.term(r,e)),w=u.pick(o.title),y=`${m}:program:${o.id}`,k=`${y}:details`,$=o.summary&&u.pick(o.summary),S=v("capacity"),A=v("language"),E=(o.terms.get("language")||[]).length-A.length,T=[...v("kind"),...v("format")],C=o.status==="past",L=g&&!C&&!_?u.pick(g):null,M=_&&!C?u.minutes(_):L&&b(L),j=u.status(o.status),O=vo(o.dates,Date.now()),P=c.span(o.start,o.end,o.status)
;return ln("article",{class:"program-explorer__card"+(a?" program-explorer__card--open":""),"aria-labelledby":y},ln(xo,{level:s,class:"program-explorer__title",
id:y},o.target?ln(yo,{context:e,target:o.target},b(w)):b(w)),ln("p",{class:"program-explorer__meta"},ln("span",{
class:`program-explorer__status program-explorer__status--${o.status||"unknown"}`},j),P!==null&&ln("span",{class:"program-explorer__fact"},P),O&&ln("span",{
class:"program-explorer__fact program-explorer__next"},p("next-date",c.occurrence(O))),T.map(e=>ln("span",{class:"program-explorer__fact"},b(e)))),$&&ln("p",{
class:"program-explorer__summary"},b($)," ",u.isForeign($.language)&&ln("span",{class:"program-explorer__in-language"
},p("in-language",c.language($.language)))),h&&ln("p",{class:"program-explorer__alert"},ln(bo,{text:u.pick(h),around:d})),f&&f.isOver&&!C&&ln("p",{
class:"program-explorer__note"},p("join-over")),t&&i.length>0&&ln(t.Reasons,{context:e,needs:i}),x&&ln(x.Matched,{context:e,program:o,patterns:l,
shown:[w,$,...S,...T,...A,L,...i.map(e=>u.term(Ue,e))]}),A.length+S.length>0||M?ln("div",{class:"program-explorer__meta program-explorer__needed"
},A.map(e=>ln("span",{class:"program-explorer__fact"},b(e))),E>0&&ln("span",{class:"program-explorer__fact"},p("more-languages",E)),M&&ln("span",{
class:"program-explorer__fact"},M),S.length>0&&ln("ul",{class:"program-explorer__tags",role:"list","aria-label":u.facet("capacity").text
},S.map(e=>ln("li",null,b(e))))):null,ln("div",{class:"program-explorer__card-foot"},ln(To,{context:e,actions:r,program:o,open:a,detailsId:k}),ln("button",{
type:"button",class:"program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive","aria-label":p("details-of",w.text),
"aria-expanded":a,"aria-controls":a?k:void 0,onClick:()=>r.toggleDetails(o.id)},p("details"),ln(wo,{open:a}))),a&&t&&ln(t.Details,{context:e,actions:r,
program:o,id:k}))}};function Lo({order:e,limit:r,drawn:t}){return t<Math.min(r,e.length)}function Mo({view:e,section:{group:r,numbers:t}}){
let{context:n,state:{query:o},results:a,actions:l,more:i,search:s}=e,{msg:p,index:u,level:c,language:d}=n,m=r&&n.headings.get(r),g=m&&(r==="current"||r==="past")?m:r&&{
text:p(`group-${r}`),language:d,anchors:(m==null?void 0:m.anchors)||[]},f=Qn(u.facets,o);return ln(un,null,g&&ln(xo,{level:c,class:"program-explorer__group",
id:g.anchors[0]},g.anchors.slice(1).map(e=>ln("span",{id:e})),ln(bo,{text:g,around:d})),ln("ul",{
class:`program-explorer__list program-explorer__list--${r||"all"}`,role:"list","aria-label":p("programs")},t.map(e=>{let r=u.programs[e];return ln("li",{
key:r.id},ln(Co,{context:n,actions:l,more:i,search:s,program:r,open:o.details.includes(r.id),patterns:a.exploration.searchResult.patterns,
needs:f.filter(({programs:r})=>Nn(r,e)).map(({id:e})=>e),level:g?c+1:c}))})))}var jo=class extends cn{constructor(){super(...arguments);this.lists=pn()
;this.componentWillUnmount=()=>{this.props.view.cleanups.delete(this.componentWillUnmount),window.removeEventListener("beforeprint",this.showAll),
window.clearTimeout(this.timer)};this.showAll=()=>{if(!this.props.view.context.limit){let{length:e}=this.state.order;this.setLength({limit:e,drawn:e})}}
;this.showMore=()=>{var e,r,t;let{limit:n}=this.state;this.setLength({limit:n+60,drawn:n+60}),
(t=(r=(e=this.lists.current)==null?void 0:e.querySelectorAll("article")[n])==null?void 0:r.querySelector("a, button"))==null||t.focus({preventScroll:!0})}}
static getDerivedStateFromProps({view:e},r){
return r.order===e.results.order&&!e.state.query.details.length?null:function({context:e,state:r,results:{order:t}},n){
let{query:o,settled:a,cards:l}=r,{order:i=[]}=n,s=a.query===o?a.cause:"typing",p=s==="address",u=Math.max(...o.details.map(r=>t.findIndex(t=>e.index.programs[t].id===r)),-1),c=s==="data"||i.length===t.length&&t.every((e,r)=>e===i[r]),d=Math.max(e.limit||60,u+1,c&&n.limit||0,p?l:0),m=p&&(n.order||l||e.startsAt!=="top")
;return{order:t,limit:d,drawn:m?d:Math.max(10,u+1,c&&n.drawn||0)}}(e,r)}componentDidMount(){window.addEventListener("beforeprint",this.showAll),
this.props.view.cleanups.add(this.componentWillUnmount),this.drawRest()}getSnapshotBeforeUpdate(){var e
;return((e=this.lists.current)==null?void 0:e.offsetHeight)||0}componentDidUpdate(e,r,t){let{lists:{current:n},state:o}=this
;n&&(n.style.minHeight=Lo(o)?`${t}px`:""),this.drawRest()}setLength(e){this.props.view.attempt(()=>this.setState(e))}drawRest(){let{drawn:e}=this.state
;window.clearTimeout(this.timer),Lo(this.state)&&(this.timer=window.setTimeout(()=>this.setLength({drawn:e+12}),e>10?10:80))}render({view:e},r){
let{order:t,limit:n,drawn:o}=r,{context:a}=e,{msg:l,facetOrder:i}=a,s=t.length-n;return ln(un,null,ln("div",{ref:this.lists,"aria-busy":Lo(r)||void 0
},function({context:{index:e,limit:r},state:t,results:n},o){let a=!r&&lo(t.query,n.exploration.searchResult)==="status",l=[];for(let r of o){
let t=a?yr(e.programs[r].status):null,n=l[l.length-1];n&&n.group===t?n.numbers.push(r):l.push({group:t,numbers:[r]})}return l
}(e,t.slice(0,Math.min(o,n))).map(r=>ln(Mo,{key:r.group,view:e,section:r}))),a.limit>0&&ln("a",{class:"program-explorer__all",
href:a.urlOfAll($(e.state.query,i)||"programs")},l("see-all",t.length)),!a.limit&&s>0&&ln("button",{type:"button",class:"program-explorer__more cdx-button",
onClick:this.showMore},l("more",s)))}};function Oo(e,r){return r.length?r.reduce((r,t)=>e("list",r,t)):""}var Po=class extends cn{
shouldComponentUpdate({view:{context:e},count:r}){let{view:t,count:n}=this.props
;return e!==t.context||r.term!==n.term||r.chosen!==n.chosen||r.matchCount!==n.matchCount}
render({view:{context:e,actions:r},facet:t,count:{term:n,chosen:o,matchCount:a}}){
let{msg:l,labels:i,language:s,idPrefix:p}=e,u=`${p}:${t}:${n.id}`,c=l("count-programs",a);return ln("div",{
class:"program-explorer__term"+(a===0&&!o?" program-explorer__term--idle":""),style:{"--program-explorer-depth":n.depth}},ln("div",{class:"cdx-checkbox"
},ln("div",{class:"cdx-checkbox__wrapper"},ln("input",{class:"cdx-checkbox__input",type:"checkbox",id:u,"aria-describedby":`${u}:count`,checked:o,
onChange:()=>r.toggleTerm(t,n.id)}),ln("span",{class:"cdx-checkbox__icon"}),ln("div",{class:"cdx-checkbox__label cdx-label"},ln("label",{
class:"cdx-label__label",for:u},ln("span",{class:"cdx-label__label__text"},ln(bo,{text:i.term(t,n.id),around:s})))))),ln("span",{
class:"program-explorer__number",title:c,"aria-hidden":"true"},l("number",a)),ln("span",{class:"program-explorer__unseen",id:`${u}:count`},c))}}
;function qo({view:e,counts:r,most:t}){
let{context:{msg:n,languages:o,idPrefix:a},actions:l,more:i}=e,{facet:s}=r,p=s.id==="language",u=p?function({context:{labels:e,languages:r}},t){
let n=({term:e})=>e.id===r[0]?0:e.id===He?2:1,o=({term:r})=>e.term("language",r.id).text;return[...t].sort((e,r)=>n(e)-n(r)||o(e).localeCompare(o(r)))
}(e,r.terms):r.terms,c=function(e,r,t){let n=t?e:[...e].sort((e,r)=>r.term.count-e.term.count),a=new Set(e.length<r+3?e:n.slice(0,r))
;return e.filter(e=>a.has(e)||e.chosen||(e=>p&&e===o[0])(e.term.id))
}(u,t,s.id==="period"),d=c.length<u.length?u.find(e=>!c.includes(e)):void 0,m=ln(un,null,c.map(r=>ln(Po,{key:r.term.id,view:e,facet:s.id,count:r
})),d&&ln("button",{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e
;l.showTerms(s.id,t+1e3),(e=document.getElementById(`${a}:${s.id}:${d.term.id}`))==null||e.focus()}},n("show-all-terms",u.length)))
;return u.length<=15?m:i?ln(i.TermSearch,{view:e,facet:s.id,terms:u},m):ln(un,null,ln("div",{class:"program-explorer__term-search cdx-text-input"},ln("input",{
class:"cdx-text-input__input",disabled:!0})),m)}function No({view:e,counts:r,isOpenAtFirst:t}){var n
;let{context:{msg:o,labels:a,language:l,idPrefix:i},state:s,actions:p}=e,{facet:u,terms:c}=r,d=(n=s.open.facets.get(u.id))!=null?n:t?8:0,m=`${i}:${u.id}`,g=c.filter(e=>e.chosen).map(({term:e})=>a.term(u.id,e.id).text),f=u.help&&a.pick(u.help)
;return ln("fieldset",{class:"program-explorer__facet","aria-labelledby":`${m}::label`},ln("legend",null,ln("button",{type:"button",
class:"program-explorer__fold","aria-expanded":d>0,"aria-controls":d?m:void 0,onClick:()=>p.showTerms(u.id,d?0:8)},ln("span",{id:`${m}::label`},ln(bo,{
text:a.facet(u.id),around:l})),ln(wo,{open:d>0}))),d>0?ln("div",{id:m},f&&ln("p",{class:"program-explorer__note program-explorer__help"},ln(bo,{text:f,around:l
})),ln(qo,{view:e,counts:r,most:d})):g.length>0&&ln("p",{class:"program-explorer__note"},Oo(o,g)))}function zo({view:e}){
let r=e.results.exploration.facets.filter(({facet:{id:e}})=>e!==Ue&&e!==We);return ln(un,null,r.map((r,t)=>ln(No,{key:r.facet.id,view:e,counts:r,
isOpenAtFirst:!e.state.narrow&&t<2})))}function Do({view:e}){var r
;let{context:{msg:t,labels:n,language:o,idPrefix:a,index:l},state:i,results:s,actions:p,more:u,search:c}=e,d=((r=s.exploration.facets.find(({facet:e})=>e.id===Ue))==null?void 0:r.terms)||[]
;if(!d.length)return null
;let{text:m}=i.settled.query,g=c&&m.trim()!=="",f=g?c.findNeeds(l,m).map(({need:e})=>e):[],_=i.open.facets.has(Ue),h=g?[...d.filter(e=>e.chosen&&!(({term:e})=>f.includes(e))(e)),...f.flatMap(e=>d.find(({term:r})=>r===e)||[])]:d.filter(({chosen:e},r)=>_||e||r<4),x=g?void 0:d.find(e=>!h.includes(e))
;return ln("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},h.map(e=>ln("button",{key:e.term.id,type:"button",
class:"program-explorer__need cdx-button",id:`${a}:${Ue}:${e.term.id}`,"aria-pressed":e.chosen,onClick:()=>(e=>{let{query:r}=i
;c&&c.findNeeds(l,r.text).some(({need:r})=>r===e.term)&&!e.chosen?p.choose(jn(Cn(r,""),Ue,e.term.id)):p.toggleTerm(Ue,e.term.id)})(e)},ln(bo,{
text:n.term(Ue,e.term.id),around:o}),!e.term.count&&" ",!e.term.count&&ln("span",{class:"program-explorer__note"},t("no-program-yet")))),x&&ln("button",{
type:"button",class:"cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e;p.showTerms(Ue,d.length),
(e=document.getElementById(`${a}:${Ue}:${x.term.id}`))==null||e.focus()}},t("more-needs")),u&&ln(u.NeedHelp,{view:e}))}
function Fo({view:{context:{msg:e},state:r,actions:t}}){return ln("form",{class:"program-explorer__search cdx-search-input",role:"search",
"aria-label":e("search"),onSubmit:e=>{e.preventDefault(),t.submitSearch()}},ln("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},ln("input",{
class:"cdx-text-input__input",type:"search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:r.query.text,onFocus:t.enterSearch,
onInput:e=>t.search(e.currentTarget.value)}),ln("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function Ro({view:e}){
let{context:{msg:r,labels:t},state:{query:n},results:o,actions:a}=e,l=o.exploration.facets.find(({facet:e})=>e.id===We);if(!l)return null
;let i=(e,t,o,l)=>ln("button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":o,onClick:()=>a.choose(Ln(n,We,l))},r("shortcut",e,t))
;return ln("div",{class:"program-explorer__shortcuts",role:"group","aria-label":t.facet(We).text
},l.terms.filter(({term:e})=>e.id!==He).map(({term:e,chosen:r,matchCount:n})=>i(t.term(We,e.id).text,n,r,[e.id])),i(r("offers-all"),l.count,!n.chosen.has(We),[]))
}function Io({view:e}){
let{context:{msg:r,list:t,limit:n},state:o,settledResults:a,actions:l,more:i,search:s}=e,{count:p,searchResult:{corrected:u}}=a.exploration,c=Array.from(o.query.chosen).reduce((e,[r,t])=>r===Ue||r===We?e:e+t.length,0)
;return ln("div",{class:"program-explorer__bar"},ln("div",{class:"program-explorer__toolbar"},o.narrow&&!n&&ln("button",{type:"button",
class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":r("search"),onClick:l.goToSearch},ln("span",{
class:"cdx-text-input__icon cdx-text-input__start-icon"})),o.narrow&&ln("button",{type:"button",class:"program-explorer__open-filters cdx-button",
"aria-haspopup":"dialog","aria-expanded":o.open.filters,onClick:l.openFilters},c?r("filters-active",c):r("filters")),ln("div",{class:"program-explorer__count",
role:o.open.filters?void 0:"status",tabIndex:-1},function({text:e,chosen:r}){return e.trim()!==""||r.size>0
}(o.settled.query)?r("count",p,t.programs.length):r("count-programs",p),s&&u&&p>0&&ln(s.Corrected,{view:e,words:u}))),!n&&ln("div",{
class:"program-explorer__options"},i&&ln(i.CopyLink,{view:e}),i&&ln(i.SortBy,{view:e})))}function Uo({view:e}){
let{context:{limit:r,level:t,preset:n,msg:o},state:{narrow:a,open:l,query:i},results:s,actions:p,more:u,search:c}=e;return ln("div",{
class:"program-explorer__frame"+(a?" program-explorer__frame--narrow":"")},!r&&ln("div",{class:"program-explorer__finder"},ln(xo,{level:t,
class:"program-explorer__group"},o("find")),ln(Fo,{view:e}),ln("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:p.submitSearch
},o("skip-to-programs")),ln(Do,{view:e}),ln(Ro,{view:e})),!a&&ln("div",{class:"program-explorer__panel",role:"region","aria-label":o("filters")},ln(xo,{level:t,
class:"program-explorer__group"},o("filters")),ln(zo,{view:e})),ln("div",{class:"program-explorer__main"},ln(Io,{view:e}),u&&!(r&&i===n)&&ln(u.ActiveFilters,{
view:e}),s.exploration.count>0?ln(jo,{view:e}):c&&ln(c.NoResults,{view:e}),!r&&u&&ln(u.Freshness,{view:e})),a&&l.filters&&u&&ln(u.FilterDialog,{view:e}))}
var Wo={isNeeded:({open:e,query:r})=>e.filters||r.details.length>0||r.text!=="",isEarly:!0},Bo={isNeeded:({mayType:e,query:r})=>e||r.text!=="",isEarly:!1}
;function Ho(e,r,{isNeeded:t,isEarly:n},o,a){let l=!1,i=!1,s=()=>p(null,null,function*(){l=!0;let n=null;try{n=yield r.load()}catch(r){!i&&t(e.get())&&o(r,()=>{
s()})}l=!1,n&&!i&&(c(),a(n))}),u=e.subscribe(e=>{!l&&t(e)&&s()}),c=()=>{i=!0,u()};return(n||t(e.get()))&&s(),c}function Vo(e,r){
let t=e.ownerDocument.defaultView||window;t.addEventListener("resize",r);let n="ResizeObserver"in t?new ResizeObserver(r):null;return n==null||n.observe(e),
()=>{t.removeEventListener("resize",r),n==null||n.disconnect()}}Ut.debounceRendering=e=>e();(function(){Ut.vnode=e=>{let{type:r,props:t}=e
;r?typeof r=="string"&&typeof t.children=="string"&&(t.textContent=t.children,t.children=null):Object.assign(e,{type:"span",props:{textContent:t}})}})()
;function Zo(e,r,t,n,o,a){
let l=e.ownerDocument.defaultView||window,p=new Set,u=o.more.now,c=o.search.now,d=_o(r,t,c==null?void 0:c.fuzzySearch),g=!0,f=()=>d.limit>0||(e.clientWidth||l.innerWidth)<640,_=e=>{
let r=n.read(),t=r===null&&e?e.query:E(r||"",d.index)||d.preset,o=uo(d.index,d.derive,t);return{query:o,settled:{query:o,cause:"address"},cards:n.cards(),open:{
facets:(e==null?void 0:e.open.facets)||new Map,filters:f()&&n.isInDialog()}}},b=function(e){let r=e,t=new Set;return{get:()=>r,set:e=>{let n=r;r=i(i({},n),e),
Array.from(t).forEach(e=>t.has(e)&&e(r,n))},subscribe:e=>(t.add(e),()=>{t.delete(e)})}}(i({narrow:f(),mayType:!1},_(null))),v=function(e,r){
let{ownerDocument:t}=e,n=r=>e.querySelector(r),o=e=>e==null?void 0:e.focus({preventScroll:!0
}),a=()=>o(n(".program-explorer__count")),l=()=>e.contains(t.activeElement),i=e=>{var n
;return(n=t.getElementById(`${r}:program:${e}`))==null?void 0:n.closest("article")};return{focusCount:a,focusSearch:()=>{let e=n("[role=search] input")
;e==null||e.scrollIntoView(),o(e)},moveTo:e=>{let r=i(e);r==null||r.scrollIntoView(),o(r==null?void 0:r.querySelector("a, button"))},holdFocus:e=>{
let r=l()&&t.activeElement;return()=>{r&&!l()&&(o(t.getElementById(r.id)||(e?n(".program-explorer__open-filters"):null)),l()||a())}},scrollToLinked:r=>{var t
;return(t=r.length?i(r[r.length-1]):e)==null?void 0:t.scrollIntoView()}}}(e,t.idPrefix),w=()=>{g=!1;let r=Array.from(p);p.clear(),r.forEach(e=>e()),
e.textContent=""},k=e=>{if(g)try{e()}catch(e){w(),a(e)}},$=function(e,r){let t={};return Object.keys(e).forEach(n=>{t[n]=(...t)=>r(()=>e[n](...t))}),t
}(function(e,r,t){let n=()=>{let{query:r,settled:t}=e.get();t.query!==r&&e.set({settled:{query:r,cause:"typing"}})},o=e=>uo(r().index,r().derive,e),a=r=>{n()
;let t=o(r);e.set({query:t,settled:{query:t,cause:"choice"}})},l=r=>e.set({open:s(i({},e.get().open),{filters:r})});return{search:r=>e.set({
query:o(Cn(e.get().query,r))}),settle:n,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>t.focusSearch(),submitSearch:()=>{n(),t.focusCount()},
toggleTerm:(r,t)=>a(jn(e.get().query,r,t)),choose:a,sort:r=>a(s(i({},e.get().query),{sort:r})),toggleDetails:r=>a(function(e,r){return s(i({},e),{
details:Mn(e.details,r)})}(e.get().query,r)),goTo:n=>{a(function(e,r,t,n){let o=[...t.details.filter(e=>e!==n),n];return po(e,r,t,[n]).length?s(i({},t),{
details:o}):s(i({},m),{sort:t.sort,details:o})}(r().index,r().derive,e.get().query,n)),t.moveTo(n)},clear:()=>a(function(e){return s(i({},e),{text:"",
chosen:new Map})}(e.get().query)),openFilters:()=>{n(),l(!0)},closeFilters:()=>l(!1),showTerms:(r,t)=>{let{open:n}=e.get();e.set({open:s(i({},n),{
facets:new Map(n.facets).set(r,t)})})}}}(b,()=>d,v),k),S=(r,t)=>{k(()=>{let n=v.holdFocus(t.open.filters),{derive:o}=d,a=o(r.query);(function(e,r){var t,n,o,a
;Ut.__&&Ut.__(e,r),r.nodeType==9&&(r=r.documentElement),n=(t=e&&32&e.__u)?null:r.__k,r.__k=sn(un,{children:[e]}),o=[],a=[],
yn(r,r.__k,n||Xt,Xt,r.namespaceURI,n?null:r.firstChild?nn.call(r.childNodes):null,o,n?n.__e:r.firstChild,t,a),Sn(o,r.__k,a),r.__k.props.children=null})(ln(Uo,{
view:{context:d,state:r,actions:$,attempt:k,cleanups:p,more:u,search:c,results:a,settledResults:o(r.settled.query)}}),e),n()})
},A=({keepFocus:r,keepFragment:t,keepPlace:o,nameTab:a})=>{n.read()!==null&&p.add(a(b,()=>d,e.ownerDocument)),p.add(t()).add(o(e,n)).add(r(e,n))
},T=({textIndexOf:e})=>{let r=l.setTimeout(()=>k(()=>e(d.index)),50);p.add(()=>l.clearTimeout(r))},C=r=>{
let{details:o}=b.get().query,a=!r||o.length||t.startsAt!=="scrolled"||e.ownerDocument.getElementById(n.read()||"")
;n.isNewLink()&&a&&t.reveal(()=>co(()=>k(()=>v.scrollToLinked(b.get().query.details))))},L=()=>{(function(e,r){if(!e||y(e)===y(r))return!1;let t=x(e)
;return t!==""&&t!==h})(n.read(),d.fragmentOf(b.get().query))&&o.useLinks(({checkLink:e})=>k(()=>e(n,b,d,v.scrollToLinked)))};if([b.subscribe(S),Vo(e,()=>{
if(!e.isConnected){w();return}let r=f(),{open:t,narrow:n}=b.get();(r!==n||t.filters&&!e.clientWidth)&&b.set({narrow:r,open:s(i({},t),{filters:!1})})
}),mo(b,$.settle,l),ho(b,n,e=>d.fragmentOf(e)),n.onMove(()=>k(()=>{b.set(_(b.get())),C(!1),L()}))].forEach(e=>p.add(e)),S(b.get(),b.get()),g)if(C(!0),L(),
n.firstPlace&&co(()=>k(()=>l.scrollTo(0,n.firstPlace))),u?A(u):p.add(Ho(b,o.more,Wo,o.onFailure,e=>k(()=>{u=e,A(u),b.set({})}))),c)T(c);else{
let e=e=>Bo.isNeeded(e)||!d.derive(e.query).order.length;p.add(Ho(b,o.search,s(i({},Bo),{isNeeded:e}),o.onFailure,e=>k(()=>{c=e,d=function(e,r){
return s(i({},e),{find:r,derive:so(e.index,r)})}(d,c.fuzzySearch),T(c),b.set({})})))}return{update:r=>k(()=>{$.settle(),d=_o(r,t,d.find)
;let{query:n}=b.get(),o=uo(d.index,d.derive,n),a=()=>b.set({query:o,settled:{query:o,cause:"data"}});u?u.keepPosition(e,a):a()}),unmount:w}}var Jo=0
;function Yo(e){let r=document.getElementById(e);return b(e)&&!(r&&!r.closest(`.${ue}, [${ce}]`))}function Go(e){let{wiki:r,load:t}=e,n=()=>{
location.hash==="#programs?selftest"&&t.selftest().then(({runSelftest:r})=>r(e,"0.1.0 40d17d5cff2d2f5a"),e=>r.log("The self-test cannot be loaded.",e))}
;return addEventListener("hashchange",n),n(),()=>removeEventListener("hashchange",n)}function Ko(e,r,t,n){return p(this,null,function*(){let{wiki:o}=r,a=()=>{
Ko(e,r,t,n)},l=null;try{let u=function(e,r){return!!(location.hash||r.preset&&!r.limit||ke(e,r)[0]!==e.contentLanguage)
}(o,t)?Se(r).catch(()=>null):null,c=function({preset:e}){return/(^|&)q=/.test(`${x(location.hash)||""}&${e}`)}(t)?Ae(r).catch(()=>null):null,d=yield e(o,t)
;if(d.kind==="off"){G(t,"static");return}let{messages:m}=d,[g,f]=d.kind==="missing"&&(yield function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
try{return(yield r.importer()).readHost(e,t)}catch(r){return e.log("The static list cannot be imported.",r),null}})}(r,t))||[t,d];if(f.kind!=="ready"){
let e=f.kind==="missing";o.log(`The data page "${t.source}" ${e?"is missing":"cannot be read"}.`,...e?[]:f.problems),yield pe(r,t,e?"missing":"json",f,a);return
}if(!function({language:e,texts:r}){return e===C||r.has(L)}(m))throw new Error("The messages of the explorer are missing on this wiki.")
;let _="DisplayNames"in Intl?null:yield o.languageNames(),[h,b]=yield Promise.all([u,c,new Promise(e=>setTimeout(e))]);if(!t.root.isConnected)return
;let{translations:v}=f,w=h&&v?s(i({},f),{list:h.translate(f.list,v,o.contentLanguage)}):f,y=function({wiki:e},r,{origin:t,list:n}){
let{root:o,container:a,groups:l,preset:i,limit:s,fallbacks:p}=r;return e.isNamed&&t.kind==="pages"&&a===o&&!i&&!s&&function(e,r){
let t=r=>e.flatMap(e=>Array.from(e.querySelectorAll(r))),n=new Set(t("b,a").map(({textContent:e})=>e.trim()))
;return t("li").length!==r.length||!r.every(e=>n.has(e))}(l.length?l:[o],n.programs.map(({title:r})=>P(r,[o.lang,...p],e.contentLanguage).text))}(r,t,w)
;l=function(e,r,{list:t,messages:n,languageNames:o,more:a,search:l},s){
let u=window.pageYOffset>0,{wiki:c,load:d}=e,{language:m}=n,g=I(n),f=ke(c,r),_=function(e){let r=Array.from(document.querySelectorAll(`.${ue}`)).filter(e=>(Z({
root:e})||"static")!=="static");return(r.find(e=>!e.matches("[data-preset], [data-limit]"))||r[0])===e.root
}(r),h="program-explorer-"+ ++Jo,x=a?a.createPageUrls(c,r,f):c.urlOf,b=r.all===null?"":x(r.all),v=a,w={more:{now:a,load:()=>p(null,null,function*(){
return v=yield Se(e),v})},search:{now:l,load:()=>Ae(e)},onFailure:(e,t)=>{let o=ie(e)==="outdated";ae(r.root,n,{kind:"warning",
text:g("failed-"+(o?"outdated":"network")),retry:()=>{o?location.reload():(oe(r.root),t())}})},useLinks:e=>{
d.links().then(e,e=>c.log("The link in the address cannot be corrected.",e))}},y=document.createElement("div");y.className="program-explorer__app",y.lang=m,
y.dir=ee(m),r.root.append(y);let k=V(r.root,()=>Y(r,!0)),$=()=>v==null?void 0:v.scrollToLinkedHeading(r);window.addEventListener("hashchange",$);let S=()=>{
y.remove(),k(),window.removeEventListener("hashchange",$)},A=function(e,r,t){let n=()=>e.location.hash.replace(/^#/,""),o=()=>{let r=e.history.state
;return typeof r=="object"&&r!==null?r:{}},a=e=>{let r=o()[e];return typeof r=="string"?r:null},l=(r,t,n)=>{try{e.history[`${r}State`](i(i({},o()),t),"",n)
}catch(e){}},s=()=>a(Dt)===t,p=()=>l("push",{[Dt]:t}),u=()=>r&&(r(n())?n():a(zt)),c=e=>{let t=o()[Ft];return r&&Array.isArray(t)&&Number(t[e])||0
},d=!e.pageYOffset||e.pageYOffset+e.innerHeight>e.document.documentElement.scrollHeight-2,m=u()||"",g=()=>{r&&u()===null&&l("replace",{[zt]:m})};return g(),{
isNewLink:()=>{let e=r!==null&&r(n())&&a(zt)===null;return e&&l("replace",{[zt]:n()}),e},read:u,write:(t,o,i=!1)=>{if(!r)return;m=t
;let s=n(),u=s!==""&&!r(s),c=o==="push";l(i?"replace":o,{[zt]:t,[Dt]:c?null:a(Dt)},t!==""?`#${t}`:u?e.location.hash:e.location.href.replace(/#.*/,"")),c&&i&&p()
},enterDialog:p,leaveDialog:()=>{s()&&e.history.back()},isInDialog:s,cards:()=>c(1),firstPlace:d?c(0):0,keepPlace:(...e)=>{r&&l("replace",{[Ft]:e})},onMove:r=>{
let t=()=>{g(),m=u()||"",r()};return e.addEventListener("popstate",t),()=>e.removeEventListener("popstate",t)}}}(window,_?Yo:null,h);G(r,"ready")
;let{update:E,unmount:T}=Zo(y,t,{msg:g,format:It(m,g,o),language:m,languages:f,pageLanguage:c.contentLanguage,today:Fe(),headings:r.headings,level:r.level,
preset:r.preset,limit:r.limit,startsAt:u?"scrolled":location.hash?"link":"top",idPrefix:h,reveal:e=>v?v.unfold(r.root,e):e(),notify:e=>ae(r.root,n,{
kind:"failure",text:e,retry:null}),urlOf:e=>"url"in e?e.url:x(e.page),urlOfProgram:e=>`${_?"":b}#programs?program=${e}`,urlOfAll:e=>`${b}#${e}`},A,w,e=>{S(),
s(e)});if(!y.isConnected)return null;let C={update:E,unmount:()=>{T(),S(),G(r,"static")}};try{$(),Y(r,!0),c.announceReady(r.root)}catch(e){throw C.unmount(),e}
return C}(r,g,{list:w.list,messages:m,languageNames:_,more:h,search:b},e=>{o.log("The explorer could not be drawn.",e),n.delete(t.root),pe(r,g,"unexpected",{
kind:"missing",messages:m},a)}),l&&(n.set(t.root,l),yield function(e,r,t,n,o){return p(this,arguments,function*(e,r,{origin:t,problems:n,list:o},a,l){
let{wiki:i}=e,s=t.kind==="import"||n.length>0||t.page.contentModel!==U;s&&i.log(`Problems of the data page "${r.source}":`,n.join("\n")),
i.isNamed&&(s||l)&&(yield se(e,r,{kind:"warning",text:"",retry:null},{messages:a,origin:t,compared:l?o:null}))})}(r,t,w,m,y))}catch(e){
o.log(`The explorer could not start from "${t.source}".`,e),l&&(n.delete(t.root),l.unmount()),yield pe(r,t,ie(e),null,a)}})}function Qo(e,r){let t=new Map
;if(!e.isViewing)return()=>{};let n={wiki:e,load:r},o=e=>{Array.from(t).forEach(([r,n])=>{e(r)&&(t.delete(r),n.unmount())})},a=[Go(n),e.onContent(()=>{
o(e=>!e.isConnected);let r=document.getElementById("mw-content-text")||document.body,a=Nt();(function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
let n=ve(t);if(n.length||t.querySelector(`.${ue}`)||!function(e){return we.includes(e)||we.includes(e.replace(ye,""))}(e.pageTitle))return n
;let o=(yield r.importer()).insertHost(t);return o?[o]:[]})})(n,r).then(e=>e.forEach((e,r)=>{r>=20?G(e,"static"):function(e){return Z(e)?!1:(G(e,"loading"),!0)
}(e)&&Ko(a,n,e,t)}),r=>e.log("The explorer could not find its host.",r))})];return()=>{a.forEach(e=>e()),o(()=>!0)}}var Xo=class extends Error{constructor(e,r){
super(`${e}: ${r}`);this.failure=e}};function ea(e,r){return p(this,null,function*(){let t=new AbortController,n=setTimeout(()=>t.abort(),1e4);try{
let n=yield fetch(e,{credentials:r,signal:t.signal});return{status:n.status,body:yield n.text()}}catch(r){
throw t.signal.aborted?new Xo("timeout",`10000 ms, ${e}`):new Xo("network",`${String(r)}, ${e}`)}finally{clearTimeout(n)}})}function ra(e){
return p(this,null,function*(){let r=yield ea(e,"omit");if(r.status===429&&(r=yield ea(e,"same-origin")),r.status===429)throw new Xo("busy",e)
;if(r.status!==200)throw new Xo("server",`${r.status}, ${e}`);let t=null;try{t=JSON.parse(r.body)}catch(e){}if(!t)throw new Xo("server",`no JSON, ${e}`)
;if(t.error)throw new Xo("server",`${t.error.code}: ${t.error.info}, ${e}`);return t})}
var ta=[cn,pn,un,ln,co,uo,y,b,k,x,h,S,$,Zn,qn,In,Nn,On,Dn,Un,Hn,Xn,d,Ln,Cn,go,lo,Oo,I,Z,ce,ue,ve,_e,fe,ge,ae,H,W,B,V,Ar,U,hr,xr,fr,Tr,Ue,We,De,T,Ye,ur,qe,Oe,Ke,Lt,vo,Re,cr,dr,200,Ct,vr,q,P,zo,Po,wo,yo,xo,bo,function(e){
return`\u2068${e}\u2069`},So,$o,ra];function na(e){try{let{searchParams:r}=new URL(e);return r.get("action")==="raw"?r.get("title"):null}catch(e){return null}}
var oa="MediaWiki:Gadget-programExplorer-manifest.json";var aa="program-explorer-asked-for-version";function la(e){var r
;return((r=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?r:[]).slice(1).map(Number)}function ia({query:{pages:e=[]}={}}){var r;let t=[]
;for(let{title:n,lastrevid:o,revisions:a=[]}of e){let[e]=a,l=(r=e==null?void 0:e.slots)==null?void 0:r.main
;e&&(l==null?void 0:l.content)!==void 0&&(o||e.revid)===e.revid&&t.push({title:n,text:l.content,contentModel:l.contentmodel||"",revision:e.revid})}return t}
function sa(e,r,t,n){let o=String(e==="titles"||t?300:86400),a={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:o,smaxage:o}
;return Object.assign(a,n?{mcoffset:n}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:r.join("|")},t&&{list:"messagecollection",
mcgroup:`messagebundle-${t.title}`,mclanguage:t.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:t.version}),
new URLSearchParams(a).toString()}function pa(e,r,t,n){return p(this,null,function*(){let o=new Map,a=[],l="",i=0;do{let i=yield ra(`${e}?${sa(r,t,n,l)}`)
;a=a.concat(ia(i));let{query:{messagecollection:s=[]}={},continue:{mcoffset:p}={}}=i;for(let{key:e,translation:r}of s)r&&o.set(e.slice(e.lastIndexOf("/")+1),r)
;l=p}while(l&&++i<50);return{pages:a,translations:o}})}function ua(e,r,t,n){return p(this,null,function*(){try{return yield pa(e,r,t,n)}catch(o){
if(n&&o instanceof Xo&&o.failure==="server")return pa(e,r,t,null);throw o}})}function ca(e,r){return(t,n,o)=>p(null,null,function*(){
let a=t.map(r),l=o&&Object.assign({},o,{title:r(o.title)}),i=n.length?yield ua(e,"revids",n,l):null
;return i&&a.every(e=>i.pages.some(r=>r.title===e))?i:ua(e,"titles",a,l)})}function da(e){var r
;return((r=mw.Title.newFromText(e))==null?void 0:r.getPrefixedText())||e}function ma(e){return p(this,null,function*(){try{return(yield(new mw.Api).get({
action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(e){return!1}})}function ga(){
return p(this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames")
;return new Map(Object.entries(e))}catch(e){return new Map}})}function fa(){
return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():[mw.config.get("wgPageContentLanguage")]}
var{currentScript:_a}=document,ha=function(e){let r=na(e);if(!r)return"";let t=new URL(e);return t.searchParams.set("title",r.replace(/\/[^/]*\.js$/,".js")),
t.href}(_a instanceof HTMLScriptElement?_a.src:""),xa={version:"0.1.0",page:function(e){let r=na(e);if(!r)return null;let{origin:t,pathname:n}=new URL(e)
;return{title:r,url:`${t}${n}?title=${encodeURIComponent(r)}`}}(ha)}
;mw.loader.using(["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"]).then(()=>{let e=function(e=null){
return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),
pageTitle:mw.config.get("wgPageName").replace(/_/g," "),languages:fa(),pageLanguage:mw.config.get("wgPageContentLanguage"),
contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.config.get("wgArticlePath"),titleOf:da,readPages:ca(mw.util.wikiScript("api"),da),
languageNames:ga,mayEdit:ma,urlOf:(e,r)=>mw.util.getUrl(e,r),onContent:e=>{let r=mw.hook("wikipage.content"),t=()=>e();return r.add(t),()=>{r.remove(t)}},
announceReady:e=>{mw.hook("programExplorer.ready").fire(e)},addStyles:e=>{mw.util.addCSS(e)},log:(e,...r)=>{mw.log.warn(`[programExplorer] ${e}`,...r)}}}()
;e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__options{min-height:32px}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}@supports (display: contents){.program-explorer__frame--narrow .program-explorer__bar{display:contents}}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__app .program-explorer__skip{position:absolute;z-index:1;margin-top:.25em}.program-explorer__skip:not(:focus){clip:rect(1px,1px,1px,1px)}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input{font-size:max(1em,16px)}}}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(24em,40%)),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before,.program-explorer__list--past .program-explorer__status+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em .875em .375em;border-width:1px 0 0;background:none}.program-explorer__list--past .program-explorer__status{padding:0;border:0;background:none;color:inherit}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__title a{display:inline-block;min-height:24px;vertical-align:top}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .875em .375em}@media screen{.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card-foot{margin-top:.375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding-top:.5em;padding-bottom:.25em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__frame--narrow .program-explorer__summary,.program-explorer .program-explorer__frame--narrow .program-explorer__needed{margin-top:.25em}.program-explorer .program-explorer__frame--narrow .program-explorer__list>li{margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__list--past>li{margin-bottom:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-neutral, #eaecf0 );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__frame--narrow .program-explorer__details-button.program-explorer__details-button{margin-inline-end:-.5em}.program-explorer__card>.program-explorer__note.program-explorer__note{margin-top:.375em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{box-sizing:border-box;flex-wrap:nowrap;position:static;height:3em;padding:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__needed{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__names li{display:inline-block}.program-explorer__names li:not(:last-child):after{content:"\\b7";margin:0 .375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}@supports (scroll-margin-top: 1em){.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__copy{margin-inline-end:.5em}.program-explorer__frame--narrow .program-explorer__sort label{position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0;margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer__empty a{display:block;margin-top:.5em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__copy,.program-explorer__to-search,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'),
Qo(e,function(e,r,t){let n=new Map,o=o=>()=>{let a=n.get(o)||(n=>p(null,null,function*(){let o=yield e(n)
;if((o==null?void 0:o.runtime)!==t)throw Object.assign(new Error(`Reload the page: the module "${n}" is of another release.`),{failure:"outdated"});let a={
exports:{}};return o.create(()=>r,a),a.exports}))(o);return n.set(o,a),a.catch(()=>n.delete(o)),a};return{maintainer:o("maintainer"),validator:o("validator"),
more:o("more"),search:o("search"),links:o("links"),importer:o("importer"),selftest:o("selftest")}}(e=>{var r;return function(e,r){
return p(this,null,function*(){yield mw.loader.getScript(e);let t=mw.libs["programExplorer"];return t==null?void 0:t[r]})}((r=function(e,r){let t=na(e)
;if(!t)return null;let n=new URL(e);return n.searchParams.set("title",`${t.replace(/\.js$/,"")}/${r}.js`),n.href}(ha,e))!=null?r:"",e)},ta,"6e1da09dfff1ed60")),
mw.hook("programExplorer.ready").add(r=>{let t=()=>{(function(e,r,t,n,o){p(this,arguments,function*(e,r,{version:t,page:n},o,a){if(function(e,r){try{
let t=e(),n=r-Number(t.getItem(aa));return n>=0&&n<864e5?!1:(t.setItem(aa,String(r)),!0)}catch(e){return!1}}(o,a))try{
let{pages:[o]}=yield e.readPages([oa],[],null),{version:a}=T(o?o.text:"");if(typeof a!="string"||!function(e,r){
let[t,n]=[la(e),la(r)],o=t.findIndex((e,r)=>e!==n[r]);return n.length>0&&o!==-1&&Number(t[o])>Number(n[o])}(a,t))return
;e.log(`The user script is version ${t}; version ${a} is on this wiki.`);let l=function({languages:e}){var r;let t=j(e);return{language:t,
texts:new Map(Object.entries((r=c[t])!=null?r:{}))}}(e),i=I(l),{title:s,url:p}=n!=null?n:{title:oa,url:e.urlOf(oa)
},u=Object.assign(document.createElement("a"),{href:p,textContent:s}),d=Object.assign(document.createElement("div"),{className:"program-explorer__update"})
;r.after(d),ae(d,l,{kind:"warning",text:i("userscript-old",t,a),content:[u,document.createTextNode(" ")],retry:null})}catch(e){}})
})(e,r,xa,()=>localStorage,Date.now())};"requestIdleCallback"in window?requestIdleCallback(t):setTimeout(t,2e3)})},e=>{
mw.log.error("[programExplorer] The wiki did not load what the explorer needs.",e)})})();
// </nowiki>