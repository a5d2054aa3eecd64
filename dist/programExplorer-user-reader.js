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
;var f=/^#?programs$/,_=/^#?programs(\?|%3f|\.3f)/i;function h(e){let[r]=_.exec(e)||f.exec(e)||[];return r===void 0?null:e.slice(r.length,8e3)}function x(e){
return h(e)!==null}var b=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;function v(e){
return e.replace(b,e=>{let r=e.charCodeAt(0);return r>127?encodeURIComponent(e):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function w(e){
return e.replace(/(?:%[\da-f]{2})+/gi,e=>{try{return decodeURIComponent(e)}catch(r){return e}})}function y(e){
return e.slice(0,200).replace(/[\ud800-\udfff]/gu,"").replace(/\s+/g," ").trim()}function k(e,r=[]){let t=[];new Set([...r,...e.chosen.keys()]).forEach(r=>{
let n=e.chosen.get(r)||[];n.length&&!g.includes(r)&&t.push(`${v(r)}=${n.map(v).join(",")}`)});let n=y(e.text)
;return n&&t.push("q="+v(n).replace(/_/g,"%5F").replace(/%20/g,"_")),e.sort&&t.push("sort="+e.sort),
e.details.length&&t.push("program="+e.details.map(v).join(",")),t.length?`programs?${t.join("&")}`:""}function $(e,r){
return e.split(",").map(w).flatMap(e=>r(e)?e:e.split(","))}function S(e,r){return Array.from(new Set($(e,r))).filter(r)}function A(e,r){let t=h(e)
;if(t===null)return null;let n=new Map,o="",a=null,l=[];for(let e of t.split("&")){let[t="",...i]=e.split("="),s=w(t),p=i.join("="),u=w(p)
;if(s==="q")o=y(w(p.replace(/[_+]/g," ")));else if(s==="sort")a=d.find(e=>e===u)||null;else if(s==="program")l=S(p,r.hasProgram);else if(!g.includes(s)){
let e=S(p,e=>r.hasTerm(s,e));e.length&&n.set(s,Array.from(new Set([...n.get(s)||[],...e])))}}return{text:o,chosen:n,sort:a,details:l}}function T(e){try{
return Object(JSON.parse(e))}catch(e){return{}}}var C="qqx",M="search",L="en";function j(e){return e.map(e=>e.toLowerCase()).find(e=>u.includes(e))||L}
function E(e){return`Module:Program explorer/i18n/${e}.json`}function O(e,r,t){if(typeof e=="string")return{text:e,language:t};for(let n of[...r,t]){
let r=e.get(n.toLowerCase());if(r!==void 0)return{text:r,language:n}}let[n=t]=[...e.keys()].sort();return{text:e.get(n)||"",language:n}}function P(e){
return typeof e=="string"?[e]:[...e.values()]}function q(e){return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}
var N=["zero","one","two","few","many","other"];var z=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,F=/\$(\d)/g,R={language:"en",texts:new Map(Object.entries({
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
"status-paused":"Paused","status-upcoming":"Upcoming","two-sentences":"$1 $2"}))};function D({language:e,texts:r}=R,t=R.texts){
if(e===C)return(e,...r)=>`(${[`program-explorer-${e}`,...r].join(", ")})`;let n,o,a=q(e);return(l,...i)=>{let s=e=>{var r;return(r=i[Number(e)-1])!=null?r:""}
;return(r.get(l)||t.get(l)||`\u29fc${l}\u29fd`).replace(z,(r,t,n)=>(o=o||function(e){
let r="PluralRules"in Intl?new Intl.PluralRules(e):null,t=r?r.resolvedOptions().pluralCategories:[],n=N.filter(e=>t.includes(e));return(e,t)=>{
let o=e.length-1,a=r?n.indexOf(r.select(t)):t===1?0:o;return e[Math.min(a,o)]}}(e),o(n.split("|"),Number(s(t))))).replace(F,(e,r)=>{let t=s(r)
;return typeof t=="number"?(e=>e<1e3&&a.endsWith("latn")?String(e):(n=n||new Intl.NumberFormat(a),n.format(e)))(t):t})}}var I="json"
;var U="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function W(e){return e.closest(U)}function B(e){
let r=W(e);return r!==null&&(r.hasAttribute("hidden")||!r.getClientRects().length)}function H(e,r){let t=W(e),n=new MutationObserver(r);return t&&n.observe(t,{
attributeFilter:["hidden","class"]}),()=>n.disconnect()}function V({root:e}){return e.programExplorerState}function Z(e,r){
e==null||e.classList.toggle("program-explorer-hidden",r)}function J({root:e,after:r},t){if(r){let n=t&&!B(e);Z(r.list,n),Z(r.heading,n&&!(function(e){
return W(e)!==null}(e)&&function(e){return(W(e)||e).textContent.trim()!==e.textContent.trim()}(r.list)))}}function Y(e,r){let t=r==="ready"
;e.staticElements.forEach(e=>Z(e,t)),J(e,t),e.headings.forEach(({anchors:e,anchorElements:r})=>r.forEach((r,n)=>{r.id=t?"":e[n]||""})),
e.root.dataset.state=e.root.programExplorerState=r}
var G=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),K=["arab","hebr"],Q=["latn","cyrl"];function X(e){
let[r="",t=""]=e.toLowerCase().split("-");return K.includes(t)||!Q.includes(t)&&G.has(r)?"rtl":"ltr"}var ee="program-explorer__notice";function re(e,r,...t){
let n=document.createElement(e);return n.className=r,n.append(...t),n}function te(e,r,t){let n=re("button",`cdx-button ${r}`,e);return n.type="button",
n.addEventListener("click",t),n}function ne(e){e.querySelectorAll(`.${ee}`).forEach(r=>{r.contains(document.activeElement)&&(e.tabIndex=-1,e.focus({
preventScroll:!0})),r.remove()})}function oe(e,r,{kind:t,text:n,content:o=[],retry:a}){ne(e)
;let l=D(r),i=re("div",`${ee} ${ee}--${t} cdx-message cdx-message--block cdx-message--${t==="failure"?"notice":"warning"}`,re("span","cdx-message__icon"),re("div","cdx-message__content",re("p","",n),...o,...a?[te(l("retry"),"",a)]:[],te(l("dismiss"),"cdx-button--weight-quiet",()=>ne(e))))
;i.setAttribute("role","status"),i.lang=r.language,i.dir=X(r.language),e.append(i)}var ae=["busy","timeout","network","server"];function le(e){
return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function ie(e,r,t,n){return p(this,null,function*(){let{wiki:o,load:a}=e;try{
(yield o.mayEdit(r.source))&&(yield(yield a.maintainer()).advise(e,r,t,n))}catch(e){o.log("There is no advice about the data page.",e)}})}
function se(e,r,t,n,o){return p(this,null,function*(){let a=n?n.messages:R,l=D(a);Y(r,"failed");let i={kind:"failure",
text:l("two-sentences",l("failed"),l(`failed-${t}`)),retry:ae.includes(t)?()=>{ne(r.root),Y(r,"loading"),o()}:null};oe(r.root,a,i),
(t==="missing"||t==="json")&&(yield ie(e,r,i,{messages:a,origin:n&&"origin"in n?n.origin:null,compared:null}))})}var pe="program-explorer",ue="data-group"
;function ce(e){var r;return((r=e.closest("[lang]"))==null?void 0:r.lang)||""}var de=/^(?!mw[\w-]{2,4}$)./;function me(e,r,t){
let n=t.filter(({id:e})=>de.test(e));return{text:e,language:ce(r),anchors:n.map(({id:e})=>e),anchorElements:n}}function ge(e){
return e?Math.min(Number(e.tagName.slice(1)),5):3}function fe(e){return e?Math.min(ge(e)+1,5):3}var _e="h1, h2, h3, h4, h5, h6";function he(e){
return new Map(e.split(" ").map(e=>{let[r="",t]=e.split(":");return[r,Number(t)]}))}function xe({root:e,before:r,groups:t,headings:n}){
let{source:o="",revision:a="",preset:l="",limit:i,all:s=null,languages:p="",messages:u="",bundle:c="",bundleVersion:d=""}=e.dataset,m=function(e){
return e&&(e.closest(".mw-heading")||e)}(n.get("past")||null),g=t.find(r=>!e.contains(r)),f=new Map;return n.forEach((e,t)=>{e!==r&&f.set(t,function(e){
return me((e.querySelector(".mw-headline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}(e))}),{root:e,container:e,
source:o,revisions:/^[\d ]+$/.test(a)?a.split(" ").map(Number).filter(Boolean):[],messageRevisions:he(u),bundle:c,bundleVersion:d,preset:l,limit:Number(i)||0,
all:s,fallbacks:p.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:m&&g?{heading:m,list:g}:null,groups:t,headings:f,
level:fe(n.size?r:null)}}function be(e){let r=[],t=null;return e.querySelectorAll(`${_e}, .${pe}[data-source], [${ue}]`).forEach(e=>{let n=r[r.length-1]
;e.matches(_e)?t=e:e.hasAttribute(ue)?n&&(n.groups.push(e),t&&e.hasAttribute("data-has-heading")&&n.headings.set(e.getAttribute(ue),t)):r.push({root:e,before:t,
groups:[],headings:new Map})}),r.map(xe)}var ve=["Community Development","Community Development/What we do"],we=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/
;function ye({languages:e,pageLanguage:r},{root:t,fallbacks:n}){let o=ce(t),[a]=e,l=a!==r;return!o||l&&(a===L||j(e)!==L)?e:[...l?e.slice(0,-1):[],o,...n,...e]}
function ke(e,r,t){return r.catch(r=>{throw e.log(t,r),r})}function $e({wiki:e,load:r}){return ke(e,r.more(),"Details and filters on phones did not load.")}
function Se({wiki:e,load:r}){return ke(e,r.search(),"The search did not load.")}
var Ae=/[\u200E\u200F\u202A-\u202E]/g,Te=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,Ce=new RegExp("^(?:"+["about","blob","data","filesystem","ftp","https","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"].join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}","i"),Me=2e3,Le=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)","/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u")
;var je=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/
;function Ee(e){let r=e.trim();if(/^https:\/\//i.test(r))return function(e){if(e.length<=Me&&je.test(e))return{url:e}
;if(e.length>Me||/\s/.test(e))return"bad-address";try{let r=new URL(e);return r.protocol==="https:"&&r.hostname&&!r.username&&!r.password?{url:r.href
}:"bad-address"}catch(e){return"bad-address"}}(r);if(r.length>Me)return"bad-page";let t=r.replace(Ae,"").replace(Te," ").trim().replace(/^: ?/,"")
;if(/^http:/i.test(t))return"insecure-link";if(Ce.test(t))return"bad-scheme";let n=t.replace(/#.*$/,"")
;return n===""||n.startsWith(":")||Le.test(t)||n.length>85&&function(e){return encodeURIComponent(e).replace(/%../g,".").length}(n)>255?"bad-page":{page:t}}
function Oe(e){return typeof e!="string"}function Pe(e){let r=Ee(e);return Oe(r)?r:null}function qe(e){let r=Pe(e);return r!==null&&"page"in r}function Ne(e){
let{include:r}=e;return Array.isArray(r)?r.slice(0,49).map((e,t)=>typeof e=="string"&&qe(e)&&r.indexOf(e)===t?e:""):[]}function ze(e){
return e.includes('"include"')?Ne(T(e)).filter(Boolean):[]}function Fe(){return(new Date).toISOString().slice(0,10)}function Re(e){return{today:Fe(),
language:e.contentLanguage}}var De=["status","language","period"],Ie="need",Ue="offers",We=["join","materials"],Be="not-stated";var He={array:"list",
record:"object",object:"object",number:"number",boolean:"true or false"};function Ve(e){return He[e]||"text"}function Ze(e){
return typeof e=="string"?"text":e==null?"nothing":Ve(Array.isArray(e)?"array":typeof e)}function Je(e){return Ze(e)==="object"}var Ye=[],Ge=1+Ye.length
;function Ke(e,r,t){let n=function(e,r,t){let n="";try{return n=e.replace(/^\uFEFF/,""),JSON.parse(n)}catch(e){r.add("unreadable-json",t(String(e),n));return}
}(e,r,t);if(n===void 0)return null;let o=Object(n),a=function(e,r=Ye){let{version:t}=e
;return typeof t!="number"||t%1!==0||t<1||t>1+r.length?null:r.slice(t-1).reduce((e,r,n)=>s(i({},r(e)),{version:t+n+1}),e)}(o);if(!a){let{version:e}=o
;r.addWith("unknown-version",[typeof e=="number"||typeof e=="string"?String(e):"",Ze(n),Ze(e)])}return a}function Qe(e){return Array.from(e.keys()).filter(r=>{
let t=r;for(let r=0;t&&r<=25;r++)t=e.get(t);return t})}function Xe(e,r,t,n){let o=new Set,a=new Map;for(let{id:r,partOf:t}of e)o.add(r),t&&a.set(r,t)
;let l=new Set([...o,...r.keys()]),p=new Set(Qe(a));return e.map(e=>{let{id:r,partOf:a,followedBy:u,source:{page:c,path:d}}=e;if(!a&&!u.length)return e
;let m=e=>[...c===null?[]:["include",t.indexOf(c)],...d,e],g=(e,r,t,o)=>(o?n.addAt(m(e),"loop",r):t.has(r)||n.addAt(m(e),"unknown-program",r,t),!o&&t.has(r))
;return n.program=r,s(i({},e),{partOf:a&&g("partOf",a,l,p.has(r))?a:null,followedBy:u.filter(e=>g("followedBy",e,o,e===r))})})}function er(e,r,t,n){let o=e[r]
;t.enter(r),Array.isArray(o)?o.forEach((e,r)=>{t.enter(r),n(e,r),t.leave()}):o!==void 0&&t.addWith("wrong-type",["list",Ze(o)]),t.leave()}function rr({pipe:e}){
return e?[...rr(e[0]),...e.slice(1)]:[]}function tr({type:e,requirement:r}){switch(e){case"regex":return e=>r.test(e);case"min_value":return e=>e>=r
;case"max_value":return e=>e<=r;default:return r}}function nr(e){switch(e.type){case"array":return function({item:e}){return(r,t)=>{let n=ar(e),o=[],a=0
;for(let e of r){t.enter(a++);let r=n(e,t);t.leave(),r!==void 0&&o.push(r)}return o}}(e);case"record":return function(e){
let r=ar(e.key),t=ar(e.value),n=rr(e).some(({type:e})=>e==="min_entries");return(e,o)=>{let a=new Map,l=Object.keys(e);for(let n of l){o.enter(n)
;let l=r(n,o),i=l===void 0?void 0:t(e[n],o);a.has(l)&&o.add("duplicate-id",l),i!==void 0&&(n===l||!a.has(l))&&a.set(l,i),o.leave()}if(a.size||!n)return a
;l.length||o.add("empty")}}(e);case"object":return function({entries:e={}}){let r=Object.keys(e),t=new Map(Object.entries(e)),n=r.filter(r=>{var t
;return!((t=e[r])!=null&&t.wrapped)}),o=Object.fromEntries(r.map(e=>[e,null]));return(e,a,l,s=r)=>{var p;let u=i({},o);for(let r of Object.keys(e)){
let n=t.get(r);a.enter(r),n?u[r]=(p=ar(n.wrapped||n)(e[r],a))!=null?p:null:l!=null&&l(r,e[r])||a.add("unknown-field",r,s),a.leave()}
let c=n.filter(e=>u[e]===null);for(let r of c)a.add(e[r]===void 0?"missing":"left-out",r);return c.length>0?void 0:u}}(e);default:return function(e){
let{options:r,message:t}=e,n=[{type:"check",requirement:e=>(r||[]).includes(e),message:t},...rr(e)].filter(e=>e.message||e.operation).map(e=>({
change:e.operation,test:tr(e),message:e.message||""}));return(e,t)=>{let o=e;for(let{change:a,test:l,message:i}of n)if(a)o=a(o,t);else if(!l(o)){
let n=typeof i=="string"?i:i({input:o});t.add(n,String(e),r);return}return o}}(e)}}var or=new Map;function ar(e){let r=or.get(e);if(!r){
let t=e.type==="union"?e.options:[e],n=new Map(t.map(e=>[Ve(e.type),nr(e)])),o=[...n.keys()].join(" or ");r=(e,r,t,a)=>{let l=Ze(e),i=n.get(l);if(!i){
r.addWith("wrong-type",[o,l]);return}return i(e,r,t,a)},or.set(e,r)}return r}function lr(e,r,t,n,o){return ar(e)(r,t,n,o)}
var ir=/^(?:als|fat|ike|knc)\b/i,sr=new Map;function pr(e){let r=sr.get(e)||function(e){let r=e;try{let[t=e]=Intl.getCanonicalLocales(e)
;(t.length<e.length||e.length===2&&t.length===2)&&!ir.test(e)&&(r=t)}catch(e){}return r.toLowerCase()}(e);return sr.set(e,r),r}
var ur=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,cr=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var dr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function mr(e,r){
return r===2?e%4||!(e%100)&&e%400?28:29:30+(r+ +(r>7))%2}function gr(e){if(!dr.test(e))return null
;let r=e.endsWith("~"),t=Number(e.slice(0,4)),n=e.length>5?Number(e.slice(5,7)):null,o=e.length>8?Number(e.slice(8,10)):null
;return t<1900||t>2100||n!==null&&(n<1||n>12)||n!==null&&o!==null&&(o<1||o>mr(t,n))?null:{year:t,month:n,day:o,approximate:r}}function fr(e,r,t){
return`${e}-${r<10?"0":""}${r}-${t<10?"0":""}${t}`}function _r(e){return fr(e.year,e.month||1,e.day||1)}function hr(e){let r=e.month||12
;return fr(e.year,r,e.day||mr(e.year,r))}var xr=["open","upcoming","ongoing","paused","past"];function br(e){return xr.includes(e)}function vr(e,r){
return e.approximate&&_r(e)<=r&&r<=hr(e)}function wr(e){return e===null?"unknown":e==="paused"||e==="past"?e:"current"}var yr=[];function kr(e){
return typeof e=="string"?[e]:e?e.length<20&&e.every((r,t)=>e.indexOf(r)===t)?e:[...new Set(e)]:yr}function $r(e,r,t,n){var o
;if(e==="language")return kr(r).map(pr).filter(e=>{let r=cr.test(e);return r||n.add("bad-language",e),r});let a=(o=t.get(e))==null?void 0:o.terms
;return!a&&e!=="status"?(n.add("unknown-facet",e,t.keys()),[]):kr(r).filter(e=>{let r=a?a.has(e):br(e);return r||n.add("unknown-term",e,a?a.keys():xr),r})}
function Sr(e,r){return e.length<=2e3?e:(r==null||r.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}
var Ar=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function Tr(e){
return!Ar.test(e)||!gr(e.slice(0,10))?null:e.length>10?new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var Cr=(e,r={})=>i({kind:"schema",type:e
},r),Mr=e=>(r,t)=>({type:e,requirement:r,message:t}),Lr=()=>Cr("string"),jr=()=>Cr("number"),Er=()=>Cr("boolean"),Or=e=>Cr("array",{item:e}),Pr=e=>Cr("object",{
entries:e}),qr=e=>Cr("optional",{wrapped:e}),Nr=(e,r)=>Cr("record",{key:e,value:r}),zr=e=>Cr("union",{options:e}),Fr=(...e)=>s(i({},e[0]),{pipe:e
}),Rr=Mr("check"),Dr=Mr("guard"),Ir=Mr("length"),Ur=Mr("max_value"),Wr=Mr("min_entries"),Br=Mr("min_value"),Hr=Mr("regex"),Vr=e=>({type:"transform",operation:e
})
;var Zr=Fr(Lr(),Hr(ur,"bad-id")),Jr=Fr(Lr(),Hr(/\S/,"empty")),Yr=Fr(Jr,Vr(Sr)),Gr=Fr(Lr(),Hr(cr,"bad-language"),Vr(e=>e.toLowerCase())),Kr=zr([Yr,Fr(Nr(Gr,Yr),Wr(1,"empty"))]),Qr=Fr(Lr(),Hr(dr,"bad-date"),Vr(gr),Rr(e=>e!==null,"bad-date")),Xr=Fr(Lr(),Hr(Ar,"bad-time"),Vr(Tr),Dr(function(e){
return e!==null},"bad-time")),et=Fr(Jr,Rr(qe,"bad-page")),rt=Fr(Lr(),Hr(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),tt=Fr(rt,Rr(function(e){let r=Pe(e)
;return r!==null&&"url"in r
},"bad-address")),nt=Fr(rt,Vr(Ee),Dr(Oe,"bad-address")),ot=Fr(Jr,Vr(Ee),Dr(Oe,({input:e})=>e)),at=Fr(jr(),Br(1,"bad-minutes"),Ur(10080,"bad-minutes")),lt=zr([Zr,Or(Zr)]),it=Fr(Lr(),Hr(cr,"bad-language"),Vr(pr)),st=zr([it,Or(it)]),pt=zr([Yr,Or(Yr)]),ut=lt,ct=Pr({
label:Kr,page:qr(ot),url:qr(nt)}),dt=Pr({label:qr(Kr),page:qr(ot),url:qr(nt),until:qr(Qr)}),mt=Pr({start:Xr,end:qr(Xr),label:qr(Kr),page:qr(ot),url:qr(nt)
}),gt=Pr({id:Zr,title:Kr,summary:qr(Kr),notice:qr(Kr),join:qr(dt),page:qr(ot),status:qr((e=>Cr("picklist",{options:e,message:"bad-status"}))(xr)),start:qr(Qr),
end:qr(Qr),dates:qr(Or(mt)),language:qr(st),interpreted:qr(st),session:qr(Pr({minutes:qr(Fr(Or(at),Ir(2)))})),duration:qr(Kr),scale:qr(Kr),team:qr(pt),
partners:qr(pt),materials:qr(Or(ct)),partOf:qr(Zr),followedBy:qr(lt),owner:qr(Yr),reviewed:qr(Qr),sources:qr(zr([tt,Or(tt)]))}),ft=Pr({id:Zr,label:Kr,
help:qr(Kr),terms:Nr(Zr,ut)}),_t=Pr({label:qr(Kr),help:qr(Kr),terms:qr(Nr(Zr,Pr({label:qr(Kr),aliases:qr(pt),broader:qr(Zr),matchesAll:qr(Er())})))}),ht=Pr({
title:Kr,page:qr(ot)}),xt=Pr({version:Fr(jr(),Br(Ge),Ur(Ge)),enabled:qr(Er()),talk:qr(et),bundle:qr(et),facets:qr(Or(Zr)),vocabularies:qr(Nr(Zr,_t)),
series:qr(Nr(Zr,ht)),include:qr(Or(et))});function bt(e){let r=new Map,t=[];for(let{start:n,end:o,label:a,page:l,url:i}of e){let e=o&&o.length===n.length?o:null
;if(!e||e>=n){let o=n.replace(":",""),s=(r.get(o)||0)+1;r.set(o,s),t.push({id:s>1?`${o}.${s}`:o,start:n,end:e,isExact:n.length>10,label:a,target:l||i})}}
return t.sort((e,r)=>e.id<r.id?-1:1).slice(-200)}var vt=Object.keys(gt.entries);function wt(e,r){if(!(e!=null&&e.minutes))return null;let[t,n,...o]=e.minutes
;return t!==void 0&&n!==void 0&&t<=n&&!o.length?[t,n]:(r.addAt("session","bad-minutes"),null)}function yt(e,r){let t=[];for(let{label:n,page:o,url:a}of e||[]){
let e=o||a;e?t.push({label:n,target:e}):r.addAt("materials","no-target",typeof n=="string"?n:"")}return t}function kt(e,r,t,n){let o=e&&(e.page||e.url)
;return e&&!o&&n.addAt("join","no-target",""),o?{label:e.label,target:o,isOver:r||!!(e.until&&hr(e.until)<t)}:null}function $t(e,r){let t=new Map
;e.forEach(({label:n,broader:o},a)=>{r.enter(a),a===Be?r.add("reserved-id",a):n||r.add("missing-label",a),
o&&e.has(o)&&o!==Be?t.set(a,o):o&&r.addAt("broader","unknown-term",o,e.keys()),r.leave()});for(let e of Qe(t))r.addAt([e,"broader"],"loop",t.get(e)),t.delete(e)
;let n=new Map;return e.forEach(({label:e,aliases:r,matchesAll:o},a)=>{a!==Be&&n.set(a,{id:a,label:e||a,aliases:kr(r),broader:t.get(a)||null,matchesAll:o===!0})
}),n}var St=[...vt,...De,Ie,Ue].filter(e=>e!=="language");function At(e){return e==="needs"||e==="programs"}function Tt(e,{today:r,language:t},n,o,a){
let l=lr(xt,e,o,At);if(!l)return null;o.enter("vocabularies");let i=function(e,r,t){let n=new Map;return e.forEach(({label:e,help:o,terms:a},l)=>{t.enter(l),
r.includes(l)?t.add("reserved-id",l):(e||t.add("missing-label",l),t.enter("terms"),n.set(l,{id:l,label:e||l,help:o,terms:$t(a||new Map,t)}),t.leave()),t.leave()
}),n}(l.vocabularies||new Map,St,o);o.leave();let s=function(e,r,t){let n=new Set(["status",...r.keys(),...De])
;return[...new Set(e||n)].filter(e=>(n.has(e)||t.addAt("facets","unknown-facet",e,n),n.has(e)))}(l.facets,i,o),p=function(e,r,t){let n=new Map
;return er(e,"needs",t,e=>{let o=function(e,r,t){let n=lr(ft,e,t);if(!n)return null;let o=new Map;return t.enter("terms"),n.terms.forEach((e,n)=>{t.enter(n)
;let a=$r(n,e,r,t);t.leave(),a.length&&o.set(n,a)}),t.leave(),o.size?{id:n.id,label:n.label,help:n.help,terms:o}:(t.add("left-out","terms"),null)}(e,r,t)
;o&&n.has(o.id)?t.add("duplicate-id",o.id):o&&n.set(o.id,o)}),[...n.values()]}(e,i,o),u=Ne(e),c=function(e,r,t,n,o,a){let l=new Map,i=(e,r)=>{
er(e,"programs",o,(e,t)=>{let a=function(e,r,t,n){let o=Je(e)?e.id:null;n.program=typeof o=="string"&&ur.test(o)?o:null
;let a=new Map,l=lr(gt,e,n,function(e,{vocabularies:r,facets:t},n){return(o,a)=>{if(!r.has(o)&&!t.has(o))return!1;let l=lr(ut,a,n),i=l===void 0?[]:$r(o,l,r,n)
;return i.length&&e.set(o,i),!0}}(a,t,n),t.fields);if(!l)return null;let{title:i}=l
;typeof i!="string"&&!i.has(t.language)&&n.addAt("title","no-page-language",t.language);let s=kr(l.interpreted),p=new Set([...kr(l.language),...s])
;p.size&&a.set("language",[...p]);let[u,c]=function({start:e,end:r},t,n){return e&&r&&_r(e)>hr(r)?(n.enter("start"),
n.addWith("start-after-end",[String(t.start),String(t.end)]),n.leave(),[null,null]):[e,r]}(l,e,n);l.status&&function(e,r,t,n){switch(e){case"past":
return!!(t&&_r(t)>n||r&&_r(r)>n);case"upcoming":return!!(r&&hr(r)<n||t&&hr(t)<n);case"ongoing":return!!(r&&_r(r)>n||t&&hr(t)<n);case"open":return!!(t&&hr(t)<n)
;default:return!1}}(l.status,u,c,t.today)&&n.addAt("status","status-against-dates",l.status);let d=l.status||function(e,r,t){
return r&&hr(r)<t?"past":e&&_r(e)>t?"upcoming":e&&r&&!vr(e,t)&&!vr(r,t)?"ongoing":null}(u,c,t.today);return{id:l.id,title:i,summary:l.summary,notice:l.notice,
join:kt(l.join,d==="past",t.today,n),target:l.page,status:d,start:u,end:c,dates:l.dates?bt(l.dates):[],terms:a,interpreted:s,minutes:wt(l.session,n),
duration:l.duration,scale:l.scale,team:kr(l.team),partners:kr(l.partners),materials:yt(l.materials,n),partOf:l.partOf,followedBy:kr(l.followedBy),owner:l.owner,
reviewed:l.reviewed,sources:kr(l.sources),source:r}}(e,{page:r,path:["programs",t]},n,o);a&&l.has(a.id)?o.add("duplicate-id",a.id):a&&l.set(a.id,a)}),
o.program=null};return i(e,null),o.enter("include"),r.forEach((e,r)=>{o.enter(r);let n=t.find(r=>r.title===e),l=n&&Ke(n.text,o,a)
;if(e&&!n)o.add("missing-include",e);else if(l){for(let e of Object.keys(l))e!=="version"&&e!=="programs"&&o.addAt(e,"not-included",e);i(l,e)}o.leave()}),
o.leave(),[...l.values()]}(e,u,n,{vocabularies:i,facets:new Set(l.facets),fields:new Set([...vt,...i.keys()]),today:r,language:t.toLowerCase()
},o,a),d=new Map([...l.series||[]].map(([e,{title:r,page:t}])=>[e,{title:r,target:t}]));return{enabled:l.enabled,talk:l.talk,bundle:l.bundle,facets:s,
vocabularies:i,series:d,needs:p,programs:Xe(c,d,u,o)}}function Ct(e,r,t,n,o=String){let a=Ke(e,n,o);return a&&Tt(a,r,t,n,o)}function Mt(e,r,t=[]){
let n=function(){let e=[],r=(r,t)=>{e.length<99&&e.push([r,...t].join(" "))},t=(e,t="")=>r(e,[t]),n=()=>{};return{program:null,problems:e,enter:n,leave:n,add:t,
addAt:(e,r,n)=>t(r,n),addWith:r}}();return{list:Ct(e,r,t,n),problems:n.problems}}var Lt="MediaWiki:Gadget-programExplorer-config.json";function jt(e,r,t){
return t.find(t=>t.title===e.titleOf(r))}function Et(e,{translationLanguage:r,bundleVersion:t}){return e&&r?{title:e,language:r,version:t}:null}
function Ot(e,r,t,n){return p(this,null,function*(){let{source:o,bundle:a,translationLanguage:l}=t;return l&&r.bundle?{language:l,
texts:r.bundle===a?n:(yield e.readPages([o],[],Et(r.bundle,t))).translations}:null})}function Pt(e,r){return p(this,null,function*(){
let{source:t,language:n,revisions:o,bundle:a}=r;if(e.isSwitchedOff)return{kind:"off"}
;let l=n===C?[]:[E(n)],i=[t,...l,...e.isSwitchedOff===null?[Lt]:[]],{pages:s,translations:u}=yield e.readPages(i,o,Et(a,r));if(function(e){
return e!==void 0&&T(e.text).enabled===!1}(jt(e,Lt,s)))return{kind:"off"};let c=function(e,r){return e===C?{language:e,texts:new Map}:r&&function(e,r){
let t=new Map(Object.entries(T(r)).filter(e=>typeof e[1]=="string"));return t.has(M)?{language:e,texts:t}:null}(e,r.text)||R}(n,jt(e,E(n),s)),d=jt(e,t,s)
;if(!d)return{kind:"missing",messages:c};let m=yield function(e,r,t,n){return p(this,null,function*(){
let o=ze(t),a=o.filter(r=>!jt(e,r,n)),l=a.length?[...n,...(yield e.readPages([r,...a],[],null)).pages]:n;return o.flatMap(r=>{let t=jt(e,r,l);return t?[{
title:r,text:t.text}]:[]})})}(e,t,d.text,s),g={kind:"pages",page:d,included:m},{list:f,problems:_}=Mt(d.text,Re(e),m);return f?f.enabled===!1?{kind:"off"}:{
kind:"ready",messages:c,origin:g,problems:_,list:f,translations:yield Ot(e,f,r,u)}:{kind:"invalid",messages:c,origin:g,problems:_}})}function qt(){let e=new Map
;return(r,t)=>{let n=function(e,r){
let{source:t,revisions:n,messageRevisions:o,bundle:a,bundleVersion:l}=r,i=ye(e,r),s=i[0]===C?C:j(i),p=o.get(s),u=function(e,r){
let t=j(e),n=t===L?(e[0]||"").toLowerCase():t;return n===r||n===C?"":n}(i,e.contentLanguage);return{source:t,language:s,translationLanguage:u,bundle:a,
revisions:e.isSwitchedOff===null?[]:s===C?n:p&&n.length?[...n,p]:[],bundleVersion:l.startsWith(`${u}:`)?l:""}
}(r,t),o=JSON.stringify(n),a=e.get(o)||function(e,r){return p(this,null,function*(){let t=yield Pt(e,r)
;return t.kind==="invalid"&&r.revisions.length?Pt(e,s(i({},r),{revisions:[]})):t})}(r,n);e.set(o,a);let l=()=>{e.delete(o)};return a.then(l,l),a}}var Nt={
month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",timeZone:void 0,timeZoneName:"short"};function zt(e,r,t=null){let n,o=new Map,a=(r,t)=>{
let n=o.get(r)||new Intl.DateTimeFormat(q(e),i({year:"numeric",timeZone:"UTC"},t));return o.set(r,n),n},l=e=>{let t=(e.day?a("day",{month:"long",day:"numeric"
}):e.month?a("month",{month:"long"}):a("year",{})).format(Date.UTC(e.year,(e.month||1)-1,e.day||1));return e.approximate?r("date-about",t):t
},s=(e,t)=>e===t?e:r("date-range",e,t),p=e=>l(gr(e)),u=e=>a("minute",Nt).format(Date.parse(e));return{date:l,occurrence:({start:e,end:r,isExact:t})=>{
let n=t?u:p;return s(n(e),n(r||e))},span:(e,t,n)=>{let o=e&&l(e),a=t&&l(t)
;return o?a?s(o,a):r(n==="open"||n==="ongoing"?"date-since":n==="upcoming"?"date-from":"date-began",o):a&&r("date-until",a)},language:r=>{try{
return(r=>"DisplayNames"in Intl?(n=n||new Intl.DisplayNames([e],{type:"language"}),n.of(r)):t==null?void 0:t.get(r))(r)||r}catch(e){return r}}}}
var Ft,Rt,Dt,It,Ut,Wt,Bt,Ht,Vt,Zt,Jt=Symbol.for("pv"),Yt={},Gt=[],Kt=/^m(i|n|o|s|text|space)$/,Qt=Array.isArray,Xt=Gt.slice,en=Object.assign;function rn(e){
e&&e.parentNode&&e.remove()}function tn(e,r,t){var n,o,a,l={},i=arguments.length;for(a in r)a=="key"?n=r[a]:a=="ref"&&typeof e!="function"?o=r[a]:l[a]=r[a]
;return i>2&&(l.children=i>3?Xt.call(arguments,2):t),nn(e,l,n,o,null)}function nn(e,r,t,n,o){var a={type:e,props:r,key:t,ref:n,__k:null,__:null,__b:0,__e:null,
__c:null,constructor:Jt,__v:o||++Rt,__i:-1,__u:0};return!o&&Ft.vnode&&Ft.vnode(a),a}function on(){return{current:null}}function an(e){return e.children}
function ln(e,r){this.props=e,this.context=r,this.__g=0}function sn(e,r){if(r==null)return e.__&&sn(e.__,e.__i+1)
;for(var t;r<e.__k.length;r++)if((t=e.__k[r])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:sn(e)}function pn(e){
var r,t=e.__v,n=t.__e,o=[],a=[],l=e.__P;l&&((r=en({constructor:Jt},t)).__v=t.__v+1,Ft.vnode&&Ft.vnode(r),
xn(l,r,t,e.__n,l.namespaceURI,32&t.__u?[n]:null,o,n||sn(t),32&t.__u,a),r.__v=t.__v,r.__.__k[r.__i]=r,wn(o,r,a),t.__=t.__e=null,r.__e!=n&&un(r))}function un(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(r){return r&&(e.__e=r.__e)}),un(e)}function cn(e){(8&e.__g||(e.__g|=8,Dt.push(e),
Ut++))&&It==Ft.debounceRendering||((It=Ft.debounceRendering)||queueMicrotask)(dn)}function dn(){try{for(var e,r=1;Dt.length;)Dt.length>r&&Dt.sort(Wt),
e=Dt.shift(),r=Dt.length,8&e.__g&&pn(e)}finally{(Ut=Dt.length)&&(It||queueMicrotask)(dn)}}function mn(e,r,t,n,o,a,l,i,s,p,u){
var c,d,m,g,f,_,h=n.__k||Gt,x=r.length;for(s=function(e,r,t,n,o){var a,l,i,s,p,u,c,d,m,g=t.length,f=g,_=0,h=0,x=e.__k=Array(o)
;for(a=0;a<o;a++)(l=r[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=x[a]=nn(null,l):Qt(l)?l=x[a]=nn(an,{
children:l}):l.constructor===Jt&&l.__b?l=x[a]=nn(l.type,l.props,l.key,l.ref,l.__v):x[a]=l,s=a+_,l.__=e,l.__b=e.__b+1,i=null,~(p=l.__i=fn(l,t,s,f))&&(f--,
(i=t[p])&&(i.__u|=2)),i&&i.__v?(l.__u|=16,p==s-1?_--:p==s+1?_++:p!=s&&(p>s?_--:_++,h=1)):(~p||(o>g?_--:o<g&&_++),
typeof l.type!="function"&&(l.__u|=4))):x[a]=null;if(h){for(u=[],c=[],a=0;a<o;a++)if((l=x[a])&&16&l.__u){for(_=0,d=u.length;_<d;)u[m=_+d>>1]<l.__i?_=m+1:d=m
;u[_]=l.__i,c[a]=_+1}for(_=u.length;a--;)c[a]&&(c[a]==_?_--:x[a].__u|=4)}if(f)for(a=0;a<g;a++)!(i=t[a])||2&i.__u||(i.__e==n&&(n=sn(i)),kn(i,i));return n
}(t,r,h,s,x),c=0;c<x;c++)(m=t.__k[c])!=null&&(d=~m.__i&&h[m.__i]||Yt,m.__i=c,_=xn(e,m,d,o,a,l,i,s,p,u),g=m.__e,
(d.ref!=m.ref||8&d.__u)&&(d.ref&&yn(d.ref,null,m,d),m.ref&&u.push(m.ref,m.__c||g,m)),f=f||g,4&m.__u?(s=gn(m,s,e,!d.__v),
d.__e&&(d.__e=null)):typeof m.type=="function"&&_!==void 0?s=_:g&&(s=g.nextSibling),m.__u&=-21);return t.__e=f,s}function gn(e,r,t,n){var o,a,l,i
;if(typeof e.type=="function"){if(e.props.__P)return r;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,r=gn(o[a],r,t,!1));return r}
for(r&&!r.parentNode&&(r=sn(e))&&!r.parentNode&&(r=null),l=e.__e,i=r;i&&i.nodeType==8;)i=i.nextSibling
;for(l!=i&&(!n&&t.moveBefore&&l.parentNode?t.moveBefore(l,r):t.insertBefore(l,r||null)),r=l;(r=r&&r.nextSibling)&&r.nodeType==8&&!r.data.startsWith("$s"););
return r}function fn(e,r,t,n){var o,a=e.key,l=e.type,i=r[t],s=i&&!(2&i.__u);if(i===null&&a==null||s&&a==i.key&&l==i.type)return t;if(n>(s?1:0)){
for(o=t-1;o>=0;o--)if((i=r[o])&&!(2&i.__u)&&a==i.key&&l==i.type)return o;for(o=t+1;o<r.length;o++)if((i=r[o])&&!(2&i.__u)&&a==i.key&&l==i.type)return o}return-1
}function _n(e,r,t){t==null&&(t=""),r[0]=="-"?e.setProperty(r,t):e[r]=t}function hn(e,r,t,n,o){var a,l
;if(r=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(r in n)t&&r in t||_n(e.style,r)
;if(t)for(r in t)n&&t[r]==n[r]||_n(e.style,r,t[r])}else if(r[0]=="o"&&r[1]=="n")typeof t!="function"&&(t=null),typeof n!="function"&&(n=null),
(e.__e||(e.__e={}))[r]=t,t&&n||(l=Zt[r]||(Zt[r]=function(e){return function(r){var t=this.__e;if(t){if(t=t[e],
r[Bt]==null)r[Bt]=Vt++;else if(r[Bt]<this.__a[e])return;return t(Ft.event?Ft.event(r):r)}}}(r)),(e.__a||(e.__a={}))[r]=Vt,a=r!=(r=r.replace(Ht,"$1")),
(r=r.slice(2))[0]<"a"&&(r=r.toLowerCase()),t?e.addEventListener(r,l,a):e.removeEventListener(r,l,a));else{
if(o=="http://www.w3.org/2000/svg")r=r.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(r!="width"&&r!="height"&&r!="href"&&r!="list"&&r!="form"&&r!="tabIndex"&&r!="download"&&r!="rowSpan"&&r!="colSpan"&&r!="role"&&r!="popover"&&r in e)try{
return void(e[r]=t==null?"":t)}catch(e){}if(typeof t=="function")return
;t==null||t===!1&&r[4]!="-"?e.removeAttribute(r):e.setAttribute(r,r=="popover"&&t==1?"":t)}}function xn(e,r,t,n,o,a,l,i,s,p){
var u,c,d,m,g,f,_,h,x,b,v,w,y,k,$,S,A,T,C=r.type;if(r.constructor!==Jt)return null;128&t.__u&&(s=32&t.__u,u=t.__c.__z)&&(r.__u|=s,c=a=[],
u.nodeType==8?i=bn(u,a):a.push(u),i=a[0]||i),(u=Ft.__b)&&u(r);e:if(typeof C=="function"){d=l.length;try{if(h=r.props,x=(u=C.prototype)&&u.render,
b=(u=C.contextType)&&n[u.__c],v=u?b?b.props.value:u.__:n,(m=t.__c)?(r.__c=m,2&m.__g&&(m.__g|=1)):(x?r.__c=m=new C(h,v):(r.__c=m=new ln(h,v),m.constructor=C,
m.render=$n),b&&b.sub(m),m.state||(m.state={}),m.__n=n,m.__g|=8,m.__h=[],m.__k=[]),x&&(m.__s||(m.__s=m.state),
C.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=en({},m.__s)),en(m.__s,C.getDerivedStateFromProps(h,m.__s)))),g=m.props,f=m.state,m.__v=r,t.__c){
if(h!==g&&x&&!C.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(h,v),
r.__v==t.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(h,m.__s,v)===!1){r.__v!=t.__v&&(m.props=h,m.state=m.__s,m.__g&=-9),
r.__e=t.__e,r.__k=t.__k,r.__k.some(function(e){e&&(e.__=r)}),Gt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&l.push(m),i=sn(t);break e}
m.componentWillUpdate&&m.componentWillUpdate(h,m.__s,v),x&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,f,_)})
}else x&&!C.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),x&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=v,
m.props=h,m.__P=e,m.__g&=-5,w=Ft.__r,y=x?25:0;do{m.__g&=-9,w&&w(r),u=m.render(m.props,m.state=m.__s,m.context)}while(8&m.__g&&++y<25)
;x&&(Gt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(n=en({},n,m.getChildContext())),
x&&t.__c&&m.getSnapshotBeforeUpdate&&(_=m.getSnapshotBeforeUpdate(g,f)),k=u&&u.type===an&&u.key==null?u.props.children:u,h.__P&&(u=i,o=(e=h.__P).namespaceURI,
s=a=null,t.props&&t.props.__P!=e&&(t.__k.some(function(e){e&&kn(e,e)}),t.__k=null),i=t.__k?sn(t,0):null),i=mn(e,Qt(k)?k:[k],r,t,n,o,a,l,i,s,p),
h.__P&&(r.__e=null,i=u),r.__u&=-161,c&&c.some(rn),m.__h.length&&l.push(m),1&m.__g&&(m.__g&=-4)}catch(e){if(l.length=d,r.__v=null,s||a)if(e&&e.then){
if(r.__u|=128|s,a){for(~(A=a.indexOf(i||void 0))||(A=a.length);(T=a[A-1])&&T.nodeType==8;)A--;for(;A<a.length;A++)if(T=a[A])if(a[A]=null,$){if(T==S)break}else{
if(T.nodeType!=8)break;T.data.startsWith("$s")&&(S=bn($=T))}}if(!$){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;$=i}
(u=bn($=r.__c.__z||(r.__c.__z=$)))?(r.__e=$,i=u):r.__e=i,i=i&&i.nextSibling}else a&&a.some(rn);else r.__e=t.__e;r.__k||(r.__k=t.__k||[]),e&&e.then||vn(r),
Ft.__e(e,r,t)}}else i=r.__e=function(e,r,t,n,o,a,l,i,s,p){var u,c,d,m,g,f,_,h,x=t.props||Yt,b=r.props,v=r.type
;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),
a)for(u=0;u<a.length;u++)if((g=a[u])&&(v?g.localName==v:g.nodeType==3)){e=g,a[u]=null;break}if(!e){if(h=p.ownerDocument||document,!v)return h.createTextNode(b)
;e=h.createElementNS(o,v,b.is?b:p),i&&(Ft.__m&&Ft.__m(r,a),i=!1),a=null}if(v){if(p=v=="template"&&e.content||e,
a=v=="textarea"&&b.defaultValue!=null?null:a&&Xt.call(p.childNodes),!i&&a)for(x={},u=0;u<e.attributes.length;u++)x[(g=e.attributes[u]).name]=g.value
;for(u in x)g=x[u],u=="dangerouslySetInnerHTML"?d=g:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||hn(e,u,null,g,o)
;for(u in b)g=b[u],u=="children"?m=g:u=="dangerouslySetInnerHTML"?c=g:u=="value"?f=g:u=="checked"?_=g:i&&typeof g!="function"||x[u]===g||hn(e,u,g,x[u],o)
;c?(i||d&&(c.__html==d.__html||c.__html==e.innerHTML)||(e.innerHTML=c.__html),r.__k=[]):(d&&(e.textContent=""),
(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Kt.test(v))&&(o="http://www.w3.org/1999/xhtml"),
mn(p,Qt(m)?m:[m],r,t,n,o,a,l,a?a[0]:t.__k&&sn(t,0),i,s),a&&a.some(rn)),i&&v!="textarea"||(u="value",
v=="progress"&&f==null?e.removeAttribute(u):f==null||f===e[u]&&(v!="progress"||f)||hn(e,u,f,x[u],o),u="checked",_!=null&&_!=e[u]&&hn(e,u,_,x[u],o))
}else x===b||i&&e.data==b||(e.data=b);return e}(t.__e,r,t,n,o,a,l,s,p,e);return(u=Ft.diffed)&&u(r),i}function bn(e,r){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){
if(e.nodeType==8)if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&! --t)return e;r&&r.push(e)}}function vn(e){e&&(e.__c&&(e.__c.__g|=4),
e.__k&&e.__k.some(vn))}function wn(e,r,t){for(var n=0;n<t.length;)yn(t[n++],t[n++],t[n++]);Ft.__c&&Ft.__c(r,e),e.some(function(r){try{e=r.__h,r.__h=[],
e.some(function(e){e.call(r)})}catch(e){Ft.__e(e,r.__v)}})}function yn(e,r,t,n){try{
typeof e=="function"?r?r.__x=e(r)||1:n&&(n=n.__c||n.__e)&&(r=n.__x)&&(n.__x=null,typeof r=="function"?r():e(null)):e.current=r}catch(e){Ft.__e(e,t)}}
function kn(e,r,t){var n,o,a,l;if(Ft.unmount&&Ft.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||yn(n,null,r,e),n=e.__c){if(n.componentWillUnmount)try{
n.componentWillUnmount()}catch(e){Ft.__e(e,r)}n.__P=n.__n=null}if(n=e.__k)for(l=0;l<n.length;l++)n[l]&&kn(n[l],r,typeof e.type!="function"||t&&!e.props.__P)
;!t&&(n=e.__c)&&(n=n.__z)&&(o=bn(n,a=[]))&&(n==e.__e&&a.some(rn),rn(o),rn(n)),t||rn(e.__e),e.__e=e.__c=e.__=null}function $n(e,r,t){return this.constructor(e,t)
}Ft={__e:function(e,r,t,n){for(var o,a,l;r=r.__;)if((o=r.__c)&&!(1&o.__g)){o.__g|=4;try{
if((l=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,n||{}),l=1),
l&&8&o.__g)return void(o.__g|=2)}catch(r){e=r}}throw Ut=0,e}},Rt=0,ln.prototype.setState=function(e,r){var t=this.__s
;t&&t!=this.state||(t=this.__s=en({},this.state)),typeof e=="function"&&(e=e(en({},t),this.props)),e&&(en(t,e),this.__v&&(r&&this.__k.push(r),cn(this)))},
ln.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),cn(this))},ln.prototype.render=an,Dt=[],Ut=0,Wt=function(e,r){
return e.__v.__b-r.__v.__b},Bt=Symbol(),Ht=/(PointerCapture)$|Capture$/i,Vt=0,Zt={};function Sn(e,r){return s(i({},e),{text:r})}function An(e,r,t){
let n=new Map(e.chosen);return t.length?n.set(r,t):n.delete(r),s(i({},e),{chosen:n})}function Tn(e,r){return e.includes(r)?e.filter(e=>e!==r):[...e,r]}
function Cn(e,r,t){return An(e,r,Tn(e.chosen.get(r)||[],t))}function Mn(e){return new Uint32Array(Math.ceil(e/32))}function Ln(e){let r=Mn(e).fill(-1)
;return e%32&&(r[r.length-1]=2**(e%32)-1),r}function jn(e,r){e[r>>>5]|=1<<(r&31)}function En(e,r){return(e[r>>>5]>>>(r&31)&1)===1}function On(e,r){
for(let t=0;t<e.length;t++)e[t]|=r[t];return e}function Pn(e,r){return r.reduce(On,Mn(e))}function qn(e,r){for(let t=0;t<e.length;t++)e[t]&=r[t];return e}
function Nn(e){let r=e-(e>>>1&1431655765),t=(r&858993459)+(r>>>2&858993459);return Math.imul(t+(t>>>4)&252645135,16843009)>>>24}function zn(e,r=e,t=e){let n=0
;for(let o=0;o<e.length;o++)n+=Nn((e[o]|t[o])&r[o]);return n}function Fn(e,r){let t=new Set(r.chosen.get(e.id))
;return Array.from(t).flatMap(r=>e.terms.get(r)||[])}function Rn(e,r,t){let n=Ln(e);return r.forEach((e,r)=>{r!==t&&qn(n,e)}),n}function Dn(e,r,t){
return Array.from(e.terms.values(),e=>({term:e,chosen:r.includes(e),matchCount:zn(e.programs,t)}))}function In(e,r,t){
let n=e.programs.length,o=t(e,r.text),a=function(e,r,{programs:t}){let n=new Map;return t&&n.set(null,t),e.facets.forEach(t=>{let o=Fn(t,r)
;o.length&&n.set(t.id,function(e,r){return Pn(e,r.map(({programs:e})=>e))}(e.programs.length,o))}),n
}(e,r,o),l=Rn(n,a),i=Array.from(e.facets.values()).filter(({useful:e})=>e).map(e=>{let t=a.has(e.id)?Rn(n,a,e.id):l;return{facet:e,count:zn(t),
terms:Dn(e,Fn(e,r),t)}});return{matches:l,count:zn(l),facets:i,searchResult:o}}function Un(e,r){let t=e?e.terms:new Map,n=[]
;for(let e=t.get(r);e!=null&&e.broader;e=t.get(e.broader))n.push(e.broader);return n}function Wn(e,r,t){let n=e.get(r);n?n.push(t):e.set(r,[t])}
function Bn({terms:e},r){let t=new Map;e.forEach(({id:e,broader:r})=>Wn(t,r,e));let n=[],o=e=>(t.get(e)||[]).sort((e,t)=>r(t)-r(e)).forEach(e=>{n.push(e),o(e)})
;return o(null),n}function Hn(e,r,t,n){if(e==="status")return xr;let o=[...r].sort();return e==="period"?o.reverse():t?new Set([...Bn(t,n),...o]):o}var Vn={
label:null,help:null,aliases:[]};function Zn(e,r,t){
let n=r.programs.length,o=e==="status"||e==="period"||e===Ue?void 0:r.vocabularies.get(e),a=function(e,r,t,n){let o=new Map,a=e=>{let t=o.get(e)
;return t||(t=Mn(r.length),o.set(e,t)),t};return r.forEach((r,t)=>{(function(e,r,t){return r==="period"?function({start:e,end:r,status:t},n){let o=e||r
;if(!o)return[];let a=r?r.year:t&&t!=="past"&&t!=="paused"?n:o.year,l=[],{year:i}=o;do{l.push(String(i))}while(++i<=a);return l
}(e,t):r==="status"?e.status?[e.status]:[]:r===Ue?[...e.join&&!e.join.isOver?["join"]:[],...e.materials.length?["materials"]:[]]:e.terms.get(r)||[]
})(r,e,n).forEach(e=>jn(a(e),t))}),Array.from(o).forEach(([e,r])=>{Un(t,e).forEach(e=>On(a(e),r))}),o.delete(Be),o}(e,r.programs,o,t);if(!a.size)return null
;let l=new Map(Array.from(a,([e,r])=>[e,zn(r)])),i=[...Hn(e,Array.from(a.keys()),o,e=>l.get(e)||0),Be],s=function(e,r,t){
return Pn(t,Array.from(e).flatMap(([e,t])=>{var n;return(n=r==null?void 0:r.terms.get(e))!=null&&n.matchesAll?[t]:[]}))
}(a,o,n),p=zn(s)>0,u=Pn(n,Array.from(a.values())),c=function(e,r){return e.map((e,t)=>e&~r[t])}(Ln(n),u);a.set(Be,c),l.set(Be,zn(c));let d=new Map
;for(let e of i){let r=a.get(e),t=l.get(e);if(r&&t){let{label:a,aliases:l}=(o==null?void 0:o.terms.get(e))||Vn,i=p&&e!==Be?Pn(n,[r,s]):r;d.set(e,{id:e,label:a,
aliases:l,depth:Un(o,e).length,own:r,programs:i,count:t})}}let{label:m,help:g}=o||Vn,f=Array.from(d.values()).filter(({programs:e})=>zn(e)<n);return{id:e,
label:m,help:g,terms:d,useful:f.length>1}}function Jn(e,r){let t=e.get(Ie);return t?Fn(t,r):[]}function Yn(e){let r=new WeakMap;return t=>{let n=r.get(t)
;return n||(n=e(t),r.set(t,n)),n}}var Gn=Yn(()=>new Map);function Kn(e,r){return new Uint32Array(e).map((e,r)=>r).sort((e,t)=>r(e,t)||e-t)}
var Qn=Yn(({programs:e,languages:{chain:r,page:t}})=>{let n=[],{compare:o}=function(e){try{return new Intl.Collator(e,{numeric:!0})}catch(e){
return new Intl.Collator(void 0,{numeric:!0})}}([...r,t]),a=o=>n[o]=n[o]||O(e[o].title,r,t).text;return(e,r)=>o(a(e),a(r))});function Xn(e){
return e===null?0:Number(e.replace(/-/g,""))}var eo={title:function(e){return Kn(e.programs.length,Qn(e))},newest:function(e){
let{programs:r}=e,t=new Float64Array(r.length),n=new Float64Array(r.length);return r.forEach(({start:e,end:r,status:o},a)=>{
let l=e||r,i=r||e,s=e&&!r&&o&&o!=="past";t[a]=Xn(l&&_r(l)),n[a]=s?1e9:Xn(i&&hr(i))}),Kn(r.length,(r,o)=>t[o]-t[r]||n[o]-n[r]||Qn(e)(r,o))},
status:e=>function({programs:e},r){let t=new Uint32Array(e.length);r.forEach((e,r)=>{t[e]=r})
;let n=xr.indexOf("past")-.5,o=e.map(({status:e})=>e?xr.indexOf(e):n);return Kn(e.length,(e,r)=>o[e]-o[r]||t[e]-t[r])}(e,ro(e,"newest")),
relevance:e=>ro(e,"status")};function ro(e,r){let t=Gn(e),n=t.get(r)||eo[r](e);return t.set(r,n),n}function to(e,{programs:r}){
let t=e.sort||"relevance",n=r||(e.chosen.get(Ie)||[]).length>1;return t==="relevance"&&!n?"status":t}function no(e,r,t,n){let o=to(t,n),a=[]
;for(let t of ro(e,o))En(r,t)&&a.push(t);return o==="relevance"?function(e,r){let t=[];for(let n of e){let e=r[n]||0;(t[e]=t[e]||[]).push(n)}
return t.reduceRight((e,r)=>e.concat(r),[])}(a,function(e,r,{scores:t}){let n=Jn(e.facets,r)
;return n.length<2?t:e.programs.map((e,r)=>(t[r]||0)+1e3*n.filter(({programs:e})=>En(e,r)).length)}(e,t,n)):a}function oo(e,r){let t=[];return n=>{
let o=t.find(e=>(({text:e,chosen:r,sort:t})=>e===n.text&&r===n.chosen&&t===n.sort)(e.query));if(!o){let t=In(e,n,r);o={query:n,results:{exploration:t,
order:no(e,t.matches,n,t.searchResult)}}}let[a]=t.filter(e=>e!==o);return t=a?[o,a]:[o],o.results}}function ao(e,r,t,n){if(!n.length)return n
;let o=new Set(r(t).order.map(r=>e.programs[r].id));return n.filter(e=>o.has(e))}function lo(e,r,t){let n=ao(e,r,t,t.details)
;return n.length===t.details.length?t:s(i({},t),{details:n})}function io(e){requestAnimationFrame(()=>requestAnimationFrame(e))}function so(e,r,t){
let n,o=e.subscribe(({query:e,settled:o},a)=>{(e!==a.query||o!==a.settled)&&(t.clearTimeout(n),n=e===o.query?void 0:t.setTimeout(r,300))});return()=>{
t.clearTimeout(n),o()}}var po={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var uo=e=>e.toLowerCase().replace(/-.*/,"")
;function co(e,r,t=()=>po){let{msg:n,format:o,language:a,languages:l,pageLanguage:p,today:u}=r,c=function(e,r,t,n,o,a){let l=e=>({text:e,language:a
}),i=e=>O(e,n,o),s=e=>r(e?`status-${e}`:"not-stated"),p=new Map;return{pick:i,facet:t=>{let n=e.vocabularies.get(t);if(n)return i(n.label)
;let o=[...De,Ie,Ue].find(e=>e===t);return l(o?r(`facet-${o}`):t)},term:(n,o)=>{let a=`${n} ${o}`,u=p.get(a)||((n,o)=>{var a;if(o===Be)return l(r("not-stated"))
;let p=n===Ie?e.needs.find(e=>e.id===o):(a=e.vocabularies.get(n))==null?void 0:a.terms.get(o);if(p)return i(p.label);let u=n===Ue&&We.find(e=>e===o)
;return l(u?r(`offers-${u}`):br(o)&&n==="status"?s(o):n==="language"?t.language(o):n==="period"?t.date(gr(o)):o)})(n,o);return p.set(a,u),u},status:s,
minutes:([e,t])=>e===t?r("detail-minutes",e):r("detail-minutes-range",e,t),isForeign:e=>[a,n[0]||o].every(r=>uo(r)!==uo(e))}
}(e,n,o,l,p,a),d=function(e,{languages:r,today:t,nameOf:n=()=>null,reservedIds:o=[]}){let a=Number(t.slice(0,4)),l=new Map;for(let r of[Ue,...e.facets]){
let t=o.includes(r)?null:Zn(r,e,a);t&&l.set(r,t)}let i=function(e,r,t){let n=e.programs.length,o=e.needs.map(({id:o,label:a,help:l,terms:i})=>{let s=Ln(n)
;return i.forEach((o,a)=>qn(s,((o,a)=>{let l=r.get(o)||Zn(o,e,t);return Pn(n,a.flatMap(e=>{var r
;return((r=l==null?void 0:l.terms.get(e))==null?void 0:r.programs)||[]}))})(a,o))),[o,{id:o,label:a,aliases:l?P(l):[],depth:0,own:s,programs:s,count:zn(s)}]})
;return o.length?{id:Ie,label:null,help:null,terms:new Map(o),useful:!0}:null}(e,l,a);i&&(l=new Map([[i.id,i],...l]));let s=new Set(e.programs.map(({id:e})=>e))
;return{programs:e.programs,languages:r,facets:l,hasTerm:(e,r)=>{var t;return!!((t=l.get(e))!=null&&t.terms.has(r))},hasProgram:e=>s.has(e),nameOf:n}}(e,{
languages:{chain:l,page:p},today:u,nameOf:(e,r)=>c.term(e,r).text,reservedIds:g}),f=A(`programs?${r.preset}`,d)||m,_=[Ie,Ue,...e.facets],h=k(f,_)
;return s(i({},r),{list:e,index:d,find:t,derive:oo(d,t),labels:c,facetOrder:_,preset:f,fragmentOf:e=>{let r=k(e,_);return r===h?"":r||"programs"}})}
var mo=()=>{},go={read:()=>null,write:mo,enterDialog:mo,leaveDialog:mo,isInDialog:()=>!1,isNewLink:()=>!1,cards:()=>0,firstPlace:0,keepPlace:mo,onMove:()=>mo}
;function fo({level:e,class:r,id:t,children:n}){return tn(`h${Math.min(e,6)}`,{class:r,id:t},n)}function _o({text:{text:e,language:r},around:t,children:n=e}){
return r.toLowerCase()===t.toLowerCase()?tn("bdi",null,n):tn("bdi",{lang:r,dir:X(r)},n)}function ho(e,r){return e.find(e=>function({start:e,end:r,isExact:t}){
let n=Date.parse(r||e);return t?r?n:n+72e5:n+864e5}(e)>r)||null}function xo({open:e}){return tn("span",{dir:"ltr",
class:"program-explorer__chevron"+(e?" program-explorer__chevron--open":"")})}function bo({context:e,target:r,class:t,children:n}){return tn("a",{
href:e.urlOf(r),title:"page"in r?r.page:void 0,rel:"noopener",class:t},n)}var vo={kind:9,format:9,language:2,capacity:3};function wo({languages:e},r,t){
let n=r.terms.get(t)||[],o=t==="language"?e.filter(e=>n.includes(e)):[];return Array.from(new Set([...o,...n])).slice(0,vo[t]||0)}
function yo({join:e,materials:r}){return e&&!e.isOver?"join":r.length>1?"materials":r.length?"material":null}
var ko="program-explorer__action cdx-button",$o=`${ko} cdx-button--fake-button cdx-button--fake-button--enabled`
;function So({context:e,actions:r,program:t,open:n,detailsId:o}){let{msg:a,labels:l,language:i}=e,{join:s,materials:p}=t,u=yo(t)
;if(u==="materials")return tn("button",{type:"button",class:ko,"aria-expanded":n,"aria-controls":n?o:void 0,onClick:()=>r.toggleDetails(t.id)
},a("materials",p.length));let c=u==="join"?s:p[0];return c?tn(bo,{context:e,target:c.target,
class:u==="join"?`${$o} cdx-button--action-progressive cdx-button--weight-primary`:$o},c.label?tn(_o,{text:l.pick(c.label),around:i}):a("join")):null}
var Ao=class extends ln{shouldComponentUpdate(e){let r=this.props
;return e.program!==r.program||e.context!==r.context||e.more!==r.more||e.search!==r.search||e.open!==r.open||e.level!==r.level||e.patterns.join(" ")!==r.patterns.join(" ")||e.needs.join()!==r.needs.join()
}render({context:e,actions:r,more:t,search:n,program:o,open:a,patterns:l,needs:i,level:s}){
let{msg:p,labels:u,format:c,language:d,idPrefix:m}=e,{duration:g,join:f,minutes:_,notice:h}=o,x=l.length?n:null,b=e=>x?tn(x.MarkedText,{text:e,patterns:l,
around:d}):tn(_o,{text:e,around:d
}),v=r=>wo(e,o,r).map(e=>u.term(r,e)),w=u.pick(o.title),y=`${m}:program:${o.id}`,k=`${y}:details`,$=o.summary&&u.pick(o.summary),S=v("capacity"),A=v("language"),T=(o.terms.get("language")||[]).length-A.length,C=[...v("kind"),...v("format")],M=o.status==="past",L=g&&!M&&!_?u.pick(g):null,j=_&&!M?u.minutes(_):L&&b(L),E=u.status(o.status),O=ho(o.dates,Date.now()),P=c.span(o.start,o.end,o.status)
;return tn("article",{class:"program-explorer__card"+(a?" program-explorer__card--open":""),"aria-labelledby":y},tn(fo,{level:s,class:"program-explorer__title",
id:y},o.target?tn(bo,{context:e,target:o.target},b(w)):b(w)),tn("p",{class:"program-explorer__meta"},tn("span",{
class:`program-explorer__status program-explorer__status--${o.status||"unknown"}`},E),P!==null&&tn("span",{class:"program-explorer__fact"},P),O&&tn("span",{
class:"program-explorer__fact program-explorer__next"},p("next-date",c.occurrence(O))),C.map(e=>tn("span",{class:"program-explorer__fact"},b(e)))),$&&tn("p",{
class:"program-explorer__summary"},b($)," ",u.isForeign($.language)&&tn("span",{class:"program-explorer__in-language"
},p("in-language",c.language($.language)))),h&&tn("p",{class:"program-explorer__alert"},tn(_o,{text:u.pick(h),around:d})),f&&f.isOver&&!M&&tn("p",{
class:"program-explorer__note"},p("join-over")),t&&i.length>0&&tn(t.Reasons,{context:e,needs:i}),x&&tn(x.Matched,{context:e,program:o,patterns:l,
shown:[w,$,...S,...C,...A,L,...i.map(e=>u.term(Ie,e))]}),A.length+S.length>0||j?tn("div",{class:"program-explorer__meta program-explorer__needed"
},A.map(e=>tn("span",{class:"program-explorer__fact"},b(e))),T>0&&tn("span",{class:"program-explorer__fact"},p("more-languages",T)),j&&tn("span",{
class:"program-explorer__fact"},j),S.length>0&&tn("ul",{class:"program-explorer__tags",role:"list","aria-label":u.facet("capacity").text
},S.map(e=>tn("li",null,b(e))))):null,tn("div",{class:"program-explorer__card-foot"},tn(So,{context:e,actions:r,program:o,open:a,detailsId:k}),tn("button",{
type:"button",class:"program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive","aria-label":p("details-of",w.text),
"aria-expanded":a,"aria-controls":a?k:void 0,onClick:()=>r.toggleDetails(o.id)},p("details"),tn(xo,{open:a}))),a&&t&&tn(t.Details,{context:e,actions:r,
program:o,id:k}))}};function To({order:e,limit:r,drawn:t}){return t<Math.min(r,e.length)}function Co({view:e,section:{group:r,numbers:t}}){
let{context:n,state:{query:o},results:a,actions:l,more:i,search:s}=e,{msg:p,index:u,level:c,language:d}=n,m=r&&n.headings.get(r),g=m&&(r==="current"||r==="past")?m:r&&{
text:p(`group-${r}`),language:d,anchors:(m==null?void 0:m.anchors)||[]},f=Jn(u.facets,o);return tn(an,null,g&&tn(fo,{level:c,class:"program-explorer__group",
id:g.anchors[0]},g.anchors.slice(1).map(e=>tn("span",{id:e})),tn(_o,{text:g,around:d})),tn("ul",{
class:`program-explorer__list program-explorer__list--${r||"all"}`,role:"list","aria-label":p("programs")},t.map(e=>{let r=u.programs[e];return tn("li",{
key:r.id},tn(Ao,{context:n,actions:l,more:i,search:s,program:r,open:o.details.includes(r.id),patterns:a.exploration.searchResult.patterns,
needs:f.filter(({programs:r})=>En(r,e)).map(({id:e})=>e),level:g?c+1:c}))})))}var Mo=class extends ln{constructor(){super(...arguments);this.lists=on()
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
;n&&(n.style.minHeight=To(o)?`${t}px`:""),this.drawRest()}setLength(e){this.props.view.attempt(()=>this.setState(e))}drawRest(){let{drawn:e}=this.state
;window.clearTimeout(this.timer),To(this.state)&&(this.timer=window.setTimeout(()=>this.setLength({drawn:e+12}),e>10?10:80))}render({view:e},r){
let{order:t,limit:n,drawn:o}=r,{context:a}=e,{msg:l,facetOrder:i}=a,s=t.length-n;return tn(an,null,tn("div",{ref:this.lists,"aria-busy":To(r)||void 0
},function({context:{index:e,limit:r},state:t,results:n},o){let a=!r&&to(t.query,n.exploration.searchResult)==="status",l=[];for(let r of o){
let t=a?wr(e.programs[r].status):null,n=l[l.length-1];n&&n.group===t?n.numbers.push(r):l.push({group:t,numbers:[r]})}return l
}(e,t.slice(0,Math.min(o,n))).map(r=>tn(Co,{key:r.group,view:e,section:r}))),a.limit>0&&tn("a",{class:"program-explorer__all",
href:a.urlOfAll(k(e.state.query,i)||"programs")},l("see-all",t.length)),!a.limit&&s>0&&tn("button",{type:"button",class:"program-explorer__more cdx-button",
onClick:this.showMore},l("more",s)))}};function Lo(e,r){return r.length?r.reduce((r,t)=>e("list",r,t)):""}var jo=class extends ln{
shouldComponentUpdate({view:{context:e},count:r}){let{view:t,count:n}=this.props
;return e!==t.context||r.term!==n.term||r.chosen!==n.chosen||r.matchCount!==n.matchCount}
render({view:{context:e,actions:r},facet:t,count:{term:n,chosen:o,matchCount:a}}){
let{msg:l,labels:i,language:s,idPrefix:p}=e,u=`${p}:${t}:${n.id}`,c=l("count-programs",a);return tn("div",{
class:"program-explorer__term"+(a===0&&!o?" program-explorer__term--idle":""),style:{"--program-explorer-depth":n.depth}},tn("div",{class:"cdx-checkbox"
},tn("div",{class:"cdx-checkbox__wrapper"},tn("input",{class:"cdx-checkbox__input",type:"checkbox",id:u,"aria-describedby":`${u}:count`,checked:o,
onChange:()=>r.toggleTerm(t,n.id)}),tn("span",{class:"cdx-checkbox__icon"}),tn("div",{class:"cdx-checkbox__label cdx-label"},tn("label",{
class:"cdx-label__label",for:u},tn("span",{class:"cdx-label__label__text"},tn(_o,{text:i.term(t,n.id),around:s})))))),tn("span",{
class:"program-explorer__number",title:c,"aria-hidden":"true"},l("number",a)),tn("span",{class:"program-explorer__unseen",id:`${u}:count`},c))}}
;function Eo({view:e,counts:r,most:t}){
let{context:{msg:n,languages:o,idPrefix:a},actions:l,more:i}=e,{facet:s}=r,p=s.id==="language",u=p?function({context:{labels:e,languages:r}},t){
let n=({term:e})=>e.id===r[0]?0:e.id===Be?2:1,o=({term:r})=>e.term("language",r.id).text;return[...t].sort((e,r)=>n(e)-n(r)||o(e).localeCompare(o(r)))
}(e,r.terms):r.terms,c=function(e,r,t){let n=t?e:[...e].sort((e,r)=>r.term.count-e.term.count),a=new Set(e.length<r+3?e:n.slice(0,r))
;return e.filter(e=>a.has(e)||e.chosen||(e=>p&&e===o[0])(e.term.id))
}(u,t,s.id==="period"),d=c.length<u.length?u.find(e=>!c.includes(e)):void 0,m=tn(an,null,c.map(r=>tn(jo,{key:r.term.id,view:e,facet:s.id,count:r
})),d&&tn("button",{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e
;l.showTerms(s.id,t+1e3),(e=document.getElementById(`${a}:${s.id}:${d.term.id}`))==null||e.focus()}},n("show-all-terms",u.length)))
;return u.length<=15?m:i?tn(i.TermSearch,{view:e,facet:s.id,terms:u},m):tn(an,null,tn("div",{class:"program-explorer__term-search cdx-text-input"},tn("input",{
class:"cdx-text-input__input",disabled:!0})),m)}function Oo({view:e,counts:r,isOpenAtFirst:t}){var n
;let{context:{msg:o,labels:a,language:l,idPrefix:i},state:s,actions:p}=e,{facet:u,terms:c}=r,d=(n=s.open.facets.get(u.id))!=null?n:t?8:0,m=`${i}:${u.id}`,g=c.filter(e=>e.chosen).map(({term:e})=>a.term(u.id,e.id).text),f=u.help&&a.pick(u.help)
;return tn("fieldset",{class:"program-explorer__facet","aria-labelledby":`${m}::label`},tn("legend",null,tn("button",{type:"button",
class:"program-explorer__fold","aria-expanded":d>0,"aria-controls":d?m:void 0,onClick:()=>p.showTerms(u.id,d?0:8)},tn("span",{id:`${m}::label`},tn(_o,{
text:a.facet(u.id),around:l})),tn(xo,{open:d>0}))),d>0?tn("div",{id:m},f&&tn("p",{class:"program-explorer__note program-explorer__help"},tn(_o,{text:f,around:l
})),tn(Eo,{view:e,counts:r,most:d})):g.length>0&&tn("p",{class:"program-explorer__note"},Lo(o,g)))}function Po({view:e}){
let r=e.results.exploration.facets.filter(({facet:{id:e}})=>e!==Ie&&e!==Ue);return tn(an,null,r.map((r,t)=>tn(Oo,{key:r.facet.id,view:e,counts:r,
isOpenAtFirst:!e.state.narrow&&t<2})))}function qo({view:e}){var r
;let{context:{msg:t,labels:n,language:o,idPrefix:a,index:l},state:i,results:s,actions:p,more:u,search:c}=e,d=((r=s.exploration.facets.find(({facet:e})=>e.id===Ie))==null?void 0:r.terms)||[]
;if(!d.length)return null
;let{text:m}=i.settled.query,g=c&&m.trim()!=="",f=g?c.findNeeds(l,m).map(({need:e})=>e):[],_=i.open.facets.has(Ie),h=g?[...d.filter(e=>e.chosen&&!(({term:e})=>f.includes(e))(e)),...f.flatMap(e=>d.find(({term:r})=>r===e)||[])]:d.filter(({chosen:e},r)=>_||e||r<4),x=g?void 0:d.find(e=>!h.includes(e))
;return tn("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},h.map(e=>tn("button",{key:e.term.id,type:"button",
class:"program-explorer__need cdx-button",id:`${a}:${Ie}:${e.term.id}`,"aria-pressed":e.chosen,onClick:()=>(e=>{let{query:r}=i
;c&&c.findNeeds(l,r.text).some(({need:r})=>r===e.term)&&!e.chosen?p.choose(Cn(Sn(r,""),Ie,e.term.id)):p.toggleTerm(Ie,e.term.id)})(e)},tn(_o,{
text:n.term(Ie,e.term.id),around:o}),!e.term.count&&" ",!e.term.count&&tn("span",{class:"program-explorer__note"},t("no-program-yet")))),x&&tn("button",{
type:"button",class:"cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e;p.showTerms(Ie,d.length),
(e=document.getElementById(`${a}:${Ie}:${x.term.id}`))==null||e.focus()}},t("more-needs")),u&&tn(u.NeedHelp,{view:e}))}
function No({view:{context:{msg:e},state:r,actions:t}}){return tn("form",{class:"program-explorer__search cdx-search-input",role:"search",
"aria-label":e("search"),onSubmit:e=>{e.preventDefault(),t.submitSearch()}},tn("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},tn("input",{
class:"cdx-text-input__input",type:"search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:r.query.text,onFocus:t.enterSearch,
onInput:e=>t.search(e.currentTarget.value)}),tn("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function zo({view:e}){
let{context:{msg:r,labels:t},state:{query:n},results:o,actions:a}=e,l=o.exploration.facets.find(({facet:e})=>e.id===Ue);if(!l)return null
;let i=(e,t,o,l)=>tn("button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":o,onClick:()=>a.choose(An(n,Ue,l))},r("shortcut",e,t))
;return tn("div",{class:"program-explorer__shortcuts",role:"group","aria-label":t.facet(Ue).text
},l.terms.filter(({term:e})=>e.id!==Be).map(({term:e,chosen:r,matchCount:n})=>i(t.term(Ue,e.id).text,n,r,[e.id])),i(r("offers-all"),l.count,!n.chosen.has(Ue),[]))
}function Fo({view:e}){
let{context:{msg:r,list:t,limit:n},state:o,settledResults:a,actions:l,more:i,search:s}=e,{count:p,searchResult:{corrected:u}}=a.exploration,c=Array.from(o.query.chosen).reduce((e,[r,t])=>r===Ie||r===Ue?e:e+t.length,0)
;return tn("div",{class:"program-explorer__bar"},tn("div",{class:"program-explorer__toolbar"},o.narrow&&!n&&tn("button",{type:"button",
class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":r("search"),onClick:l.goToSearch},tn("span",{
class:"cdx-text-input__icon cdx-text-input__start-icon"})),o.narrow&&tn("button",{type:"button",class:"program-explorer__open-filters cdx-button",
"aria-haspopup":"dialog","aria-expanded":o.open.filters,onClick:l.openFilters},c?r("filters-active",c):r("filters")),tn("div",{class:"program-explorer__count",
role:o.open.filters?void 0:"status",tabIndex:-1},function({text:e,chosen:r}){return e.trim()!==""||r.size>0
}(o.settled.query)?r("count",p,t.programs.length):r("count-programs",p),s&&u&&p>0&&tn(s.Corrected,{view:e,words:u}))),!n&&tn("div",{
class:"program-explorer__options"},i&&tn(i.CopyLink,{view:e}),i&&tn(i.SortBy,{view:e})))}function Ro({view:e}){
let{context:{limit:r,level:t,preset:n,msg:o},state:{narrow:a,open:l,query:i},results:s,actions:p,more:u,search:c}=e;return tn("div",{
class:"program-explorer__frame"+(a?" program-explorer__frame--narrow":"")},!r&&tn("div",{class:"program-explorer__finder"},tn(fo,{level:t,
class:"program-explorer__group"},o("find")),tn(No,{view:e}),tn("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:p.submitSearch
},o("skip-to-programs")),tn(qo,{view:e}),tn(zo,{view:e})),!a&&tn("div",{class:"program-explorer__panel",role:"region","aria-label":o("filters")},tn(fo,{level:t,
class:"program-explorer__group"},o("filters")),tn(Po,{view:e})),tn("div",{class:"program-explorer__main"},tn(Fo,{view:e}),u&&!(r&&i===n)&&tn(u.ActiveFilters,{
view:e}),s.exploration.count>0?tn(Mo,{view:e}):c&&tn(c.NoResults,{view:e}),!r&&u&&tn(u.Freshness,{view:e})),a&&l.filters&&u&&tn(u.FilterDialog,{view:e}))}
var Do={isNeeded:({open:e,query:r})=>e.filters||r.details.length>0||r.text!=="",isEarly:!0},Io={isNeeded:({mayType:e,query:r})=>e||r.text!=="",isEarly:!1}
;function Uo(e,r,{isNeeded:t,isEarly:n},o,a){let l=!1,i=!1,s=()=>p(null,null,function*(){l=!0;let n=null;try{n=yield r.load()}catch(r){!i&&t(e.get())&&o(r,()=>{
s()})}l=!1,n&&!i&&(c(),a(n))}),u=e.subscribe(e=>{!l&&t(e)&&s()}),c=()=>{i=!0,u()};return(n||t(e.get()))&&s(),c}function Wo(e,r){
let t=e.ownerDocument.defaultView||window;t.addEventListener("resize",r);let n="ResizeObserver"in t?new ResizeObserver(r):null;return n==null||n.observe(e),
()=>{t.removeEventListener("resize",r),n==null||n.disconnect()}}Ft.debounceRendering=e=>e();(function(){Ft.vnode=e=>{let{type:r,props:t}=e
;r?typeof r=="string"&&typeof t.children=="string"&&(t.textContent=t.children,t.children=null):Object.assign(e,{type:"span",props:{textContent:t}})}})()
;function Bo(e,r,t,n,o,a){
let l=e.ownerDocument.defaultView||window,p=new Set,u=o.more.now,c=u?n(u):go,d=o.search.now,g=co(r,t,d==null?void 0:d.fuzzySearch),f=!0,_=()=>g.limit>0||(e.clientWidth||l.innerWidth)<640,h=e=>{
let r=c.read(),t=r===null&&e?e.query:A(r||"",g.index)||g.preset,n=lo(g.index,g.derive,t);return{query:n,settled:{query:n,cause:"address"},cards:c.cards(),open:{
facets:(e==null?void 0:e.open.facets)||new Map,filters:_()&&c.isInDialog()}}},b=function(e){let r=e,t=new Set;return{get:()=>r,set:e=>{let n=r;r=i(i({},n),e),
Array.from(t).forEach(e=>t.has(e)&&e(r,n))},subscribe:e=>(t.add(e),()=>{t.delete(e)})}}(i({narrow:_(),mayType:!1},h(null))),v=function(e,r){
let{ownerDocument:t}=e,n=r=>e.querySelector(r),o=e=>e==null?void 0:e.focus({preventScroll:!0
}),a=()=>o(n(".program-explorer__count")),l=()=>e.contains(t.activeElement),i=e=>{var n
;return(n=t.getElementById(`${r}:program:${e}`))==null?void 0:n.closest("article")};return{focusCount:a,focusSearch:()=>{let e=n("[role=search] input")
;e==null||e.scrollIntoView(),o(e)},moveTo:e=>{let r=i(e);r==null||r.scrollIntoView(),o(r==null?void 0:r.querySelector("a, button"))},holdFocus:e=>{
let r=l()&&t.activeElement;return()=>{r&&!l()&&(o(t.getElementById(r.id)||(e?n(".program-explorer__open-filters"):null)),l()||a())}},scrollToLinked:r=>{var t
;return(t=r.length?i(r[r.length-1]):e)==null?void 0:t.scrollIntoView()}}}(e,t.idPrefix),w=()=>{f=!1;let r=Array.from(p);p.clear(),r.forEach(e=>e()),
e.textContent=""},y=e=>{if(f)try{e()}catch(e){w(),a(e)}},k=function(e,r){let t={};return Object.keys(e).forEach(n=>{t[n]=(...t)=>r(()=>e[n](...t))}),t
}(function(e,r,t){let n=()=>{let{query:r,settled:t}=e.get();t.query!==r&&e.set({settled:{query:r,cause:"typing"}})},o=e=>lo(r().index,r().derive,e),a=r=>{n()
;let t=o(r);e.set({query:t,settled:{query:t,cause:"choice"}})},l=r=>e.set({open:s(i({},e.get().open),{filters:r})});return{search:r=>e.set({
query:o(Sn(e.get().query,r))}),settle:n,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>t.focusSearch(),submitSearch:()=>{n(),t.focusCount()},
toggleTerm:(r,t)=>a(Cn(e.get().query,r,t)),choose:a,sort:r=>a(s(i({},e.get().query),{sort:r})),toggleDetails:r=>a(function(e,r){return s(i({},e),{
details:Tn(e.details,r)})}(e.get().query,r)),goTo:n=>{a(function(e,r,t,n){let o=[...t.details.filter(e=>e!==n),n];return ao(e,r,t,[n]).length?s(i({},t),{
details:o}):s(i({},m),{sort:t.sort,details:o})}(r().index,r().derive,e.get().query,n)),t.moveTo(n)},clear:()=>a(function(e){return s(i({},e),{text:"",
chosen:new Map})}(e.get().query)),openFilters:()=>{n(),l(!0)},closeFilters:()=>l(!1),showTerms:(r,t)=>{let{open:n}=e.get();e.set({open:s(i({},n),{
facets:new Map(n.facets).set(r,t)})})}}}(b,()=>g,v),y),$=(r,t)=>{y(()=>{let n=v.holdFocus(t.open.filters),{derive:o}=g,a=o(r.query);(function(e,r){var t,n,o,a
;Ft.__&&Ft.__(e,r),r.nodeType==9&&(r=r.documentElement),n=(t=e&&32&e.__u)?null:r.__k,r.__k=nn(an,{children:[e]}),o=[],a=[],
xn(r,r.__k,n||Yt,Yt,r.namespaceURI,n?null:r.firstChild?Xt.call(r.childNodes):null,o,n?n.__e:r.firstChild,t,a),wn(o,r.__k,a),r.__k.props.children=null})(tn(Ro,{
view:{context:g,state:r,actions:k,attempt:y,cleanups:p,more:u,search:d,results:a,settledResults:o(r.settled.query)}}),e),n()})},S=({textIndexOf:e})=>{
let r=l.setTimeout(()=>y(()=>e(g.index)),50);p.add(()=>l.clearTimeout(r))},T=r=>{
let{details:n}=b.get().query,o=!r||n.length||t.startsAt!=="scrolled"||e.ownerDocument.getElementById(c.read()||"")
;c.isNewLink()&&o&&t.reveal(()=>io(()=>y(()=>v.scrollToLinked(b.get().query.details))))},C=()=>{
u!=null&&u.isDamaged(c.read(),g.fragmentOf(b.get().query))&&o.useLinks(({checkLink:e})=>y(()=>e(c,b,g,v.scrollToLinked)))
},M=({keepFocus:r,keepFragment:t,keepPlace:n,nameTab:o,syncHistory:a})=>{p.add(a(b,c,e=>g.fragmentOf(e))),p.add(c.onMove(()=>y(()=>{b.set(h(b.get())),T(!1),C()
}))),c.read()!==null&&p.add(o(b,()=>g,e.ownerDocument)),p.add(t()).add(n(e,c)).add(r(e,c))};if([b.subscribe($),Wo(e,()=>{if(!e.isConnected){w();return}
let r=_(),{open:t,narrow:n}=b.get();(r!==n||t.filters&&!e.clientWidth)&&b.set({narrow:r,open:s(i({},t),{filters:!1})})}),so(b,k.settle,l)].forEach(e=>p.add(e)),
$(b.get(),b.get()),f){if(T(!0),C(),c.firstPlace&&io(()=>y(()=>l.scrollTo(0,c.firstPlace))),u)M(u);else{let e=e=>Do.isNeeded(e)||x(l.location.hash)
;p.add(Uo(b,o.more,s(i({},Do),{isNeeded:e}),o.onFailure,e=>y(()=>{u=e,c=n(u),M(u),(()=>{let{settled:e,open:r}=b.get(),t=g.fragmentOf(e.query)
;t?c.write(t,"replace"):c.read()&&(b.set(h(b.get())),T(!0),C()),r.filters&&c.enterDialog()})(),b.set({})})))}if(d)S(d);else{
let e=e=>Io.isNeeded(e)||!g.derive(e.query).order.length;p.add(Uo(b,o.search,s(i({},Io),{isNeeded:e}),o.onFailure,e=>y(()=>{d=e,g=function(e,r){
return s(i({},e),{find:r,derive:oo(e.index,r)})}(g,d.fuzzySearch),S(d),b.set({})})))}}return{update:r=>y(()=>{k.settle(),g=co(r,t,g.find)
;let{query:n}=b.get(),o=lo(g.index,g.derive,n),a=()=>b.set({query:o,settled:{query:o,cause:"data"}});u?u.keepPosition(e,a):a()}),unmount:w}}var Ho=0
;function Vo(e){let r=document.getElementById(e);return x(e)&&!(r&&!r.closest(`.${pe}, [${ue}]`))}function Zo(e){let{wiki:r,load:t}=e,n=()=>{
location.hash==="#programs?selftest"&&t.selftest().then(({runSelftest:r})=>r(e,"0.1.0 c974548d9edfcbca"),e=>r.log("The self-test cannot be loaded.",e))}
;return addEventListener("hashchange",n),n(),()=>removeEventListener("hashchange",n)}function Jo(e,r,t,n){return p(this,null,function*(){let{wiki:o}=r,a=()=>{
Jo(e,r,t,n)},l=null;try{let u=function(e,r){return!!(location.hash||history.state||r.preset&&!r.limit||ye(e,r)[0]!==e.contentLanguage)
}(o,t)?$e(r).catch(()=>null):null,c=function({preset:e}){return/(^|&)q=/.test(`${h(location.hash)||""}&${e}`)}(t)?Se(r).catch(()=>null):null,d=yield e(o,t)
;if(d.kind==="off"){Y(t,"static");return}let{messages:m}=d,[g,f]=d.kind==="missing"&&(yield function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
try{return(yield r.importer()).readHost(e,t)}catch(r){return e.log("The static list cannot be imported.",r),null}})}(r,t))||[t,d];if(f.kind!=="ready"){
let e=f.kind==="missing";o.log(`The data page "${t.source}" ${e?"is missing":"cannot be read"}.`,...e?[]:f.problems),yield se(r,t,e?"missing":"json",f,a);return
}if(!function({language:e,texts:r}){return e===C||r.has(M)}(m))throw new Error("The messages of the explorer are missing on this wiki.")
;let _="DisplayNames"in Intl?null:yield o.languageNames(),[x,b]=yield Promise.all([u,c,new Promise(e=>setTimeout(e))]);if(!t.root.isConnected)return
;let{translations:v}=f,w=x&&v?s(i({},f),{list:x.translate(f.list,v,o.contentLanguage)}):f,y=function({wiki:e},r,{origin:t,list:n}){
let{root:o,container:a,groups:l,preset:i,limit:s,fallbacks:p}=r;return e.isNamed&&t.kind==="pages"&&a===o&&!i&&!s&&function(e,r){
let t=r=>e.flatMap(e=>Array.from(e.querySelectorAll(r))),n=new Set(t("b,a").map(({textContent:e})=>e.trim()))
;return t("li").length!==r.length||!r.every(e=>n.has(e))}(l.length?l:[o],n.programs.map(({title:r})=>O(r,[o.lang,...p],e.contentLanguage).text))}(r,t,w)
;l=function(e,r,{list:t,messages:n,languageNames:o,more:a,search:l},i){
let s=window.pageYOffset>0,{wiki:u,load:c}=e,{language:d}=n,m=D(n),g=ye(u,r),f=function(e){let r=Array.from(document.querySelectorAll(`.${pe}`)).filter(e=>(V({
root:e})||"static")!=="static");return(r.find(e=>!e.matches("[data-preset], [data-limit]"))||r[0])===e.root
}(r),_="program-explorer-"+ ++Ho,h=a?a.createPageUrls(u,r,g):u.urlOf,x=r.all===null?"":h(r.all),b=a,v={more:{now:a,load:()=>p(null,null,function*(){
return b=yield $e(e),b})},search:{now:l,load:()=>Se(e)},onFailure:(e,t)=>{let o=le(e)==="outdated";oe(r.root,n,{kind:"warning",
text:m("failed-"+(o?"outdated":"network")),retry:()=>{o?location.reload():(ne(r.root),t())}})},useLinks:e=>{
c.links().then(e,e=>u.log("The link in the address cannot be corrected.",e))}},w=document.createElement("div");w.className="program-explorer__app",w.lang=d,
w.dir=X(d),r.root.append(w);let y=H(r.root,()=>J(r,!0)),k=()=>b==null?void 0:b.scrollToLinkedHeading(r);window.addEventListener("hashchange",k);let $=()=>{
w.remove(),y(),window.removeEventListener("hashchange",k)},S=({createHistory:e})=>e(window,f?Vo:null,_),A=a&&S(a);Y(r,"ready");let{update:T,unmount:C}=Bo(w,t,{
msg:m,format:zt(d,m,o),language:d,languages:g,pageLanguage:u.contentLanguage,today:Fe(),headings:r.headings,level:r.level,preset:r.preset,limit:r.limit,
startsAt:s?"scrolled":location.hash?"link":"top",idPrefix:_,reveal:e=>b?b.unfold(r.root,e):e(),notify:e=>oe(r.root,n,{kind:"failure",text:e,retry:null}),
urlOf:e=>"url"in e?e.url:h(e.page),urlOfProgram:e=>`${f?"":x}#programs?program=${e}`,urlOfAll:e=>`${x}#${e}`},e=>A||S(e),v,e=>{$(),i(e)})
;if(!w.isConnected)return null;let M={update:T,unmount:()=>{C(),$(),Y(r,"static")}};try{k(),J(r,!0),u.announceReady(r.root)}catch(e){throw M.unmount(),e}
return M}(r,g,{list:w.list,messages:m,languageNames:_,more:x,search:b},e=>{o.log("The explorer could not be drawn.",e),n.delete(t.root),se(r,g,"unexpected",{
kind:"missing",messages:m},a)}),l&&(n.set(t.root,l),yield function(e,r,t,n,o){return p(this,arguments,function*(e,r,{origin:t,problems:n,list:o},a,l){
let{wiki:i}=e,s=t.kind==="import"||n.length>0||t.page.contentModel!==I;s&&i.log(`Problems of the data page "${r.source}":`,n.join("\n")),
i.isNamed&&(s||l)&&(yield ie(e,r,{kind:"warning",text:"",retry:null},{messages:a,origin:t,compared:l?o:null}))})}(r,t,w,m,y))}catch(e){
o.log(`The explorer could not start from "${t.source}".`,e),l&&(n.delete(t.root),l.unmount()),yield se(r,t,le(e),null,a)}})}function Yo(e,r){let t=new Map
;if(!e.isViewing)return()=>{};let n={wiki:e,load:r},o=e=>{Array.from(t).forEach(([r,n])=>{e(r)&&(t.delete(r),n.unmount())})},a=[Zo(n),e.onContent(()=>{
o(e=>!e.isConnected);let r=document.getElementById("mw-content-text")||document.body,a=qt();(function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
let n=be(t);if(n.length||t.querySelector(`.${pe}`)||!function(e){return ve.includes(e)||ve.includes(e.replace(we,""))}(e.pageTitle))return n
;let o=(yield r.importer()).insertHost(t);return o?[o]:[]})})(n,r).then(e=>e.forEach((e,r)=>{r>=20?Y(e,"static"):function(e){return V(e)?!1:(Y(e,"loading"),!0)
}(e)&&Jo(a,n,e,t)}),r=>e.log("The explorer could not find its host.",r))})];return()=>{a.forEach(e=>e()),o(()=>!0)}}var Go=class extends Error{constructor(e,r){
super(`${e}: ${r}`);this.failure=e}};function Ko(e,r){return p(this,null,function*(){let t=new AbortController,n=setTimeout(()=>t.abort(),1e4);try{
let n=yield fetch(e,{credentials:r,signal:t.signal});return{status:n.status,body:yield n.text()}}catch(r){
throw t.signal.aborted?new Go("timeout",`10000 ms, ${e}`):new Go("network",`${String(r)}, ${e}`)}finally{clearTimeout(n)}})}function Qo(e){
return p(this,null,function*(){let r=yield Ko(e,"omit");if(r.status===429&&(r=yield Ko(e,"same-origin")),r.status===429)throw new Go("busy",e)
;if(r.status!==200)throw new Go("server",`${r.status}, ${e}`);let t=null;try{t=JSON.parse(r.body)}catch(e){}if(!t)throw new Go("server",`no JSON, ${e}`)
;if(t.error)throw new Go("server",`${t.error.code}: ${t.error.info}, ${e}`);return t})}
var Xo=[ln,on,an,tn,io,lo,w,x,y,h,"selftest",$,k,Wn,jn,zn,En,Mn,Pn,Fn,In,Yn,d,An,Sn,po,to,Lo,D,V,ue,pe,be,fe,ge,me,oe,B,U,W,H,Sr,I,_r,hr,gr,Tr,Ie,Ue,ze,T,Je,pr,Pe,Ee,Ge,Mt,ho,Re,ur,cr,200,Ct,br,P,O,Po,jo,xo,bo,fo,_o,function(e){
return`\u2068${e}\u2069`},yo,wo,Qo];function ea(e){try{let{searchParams:r}=new URL(e);return r.get("action")==="raw"?r.get("title"):null}catch(e){return null}}
var ra="MediaWiki:Gadget-programExplorer-manifest.json";var ta="program-explorer-asked-for-version";function na(e){var r
;return((r=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?r:[]).slice(1).map(Number)}function oa({query:{pages:e=[]}={}}){var r;let t=[]
;for(let{title:n,lastrevid:o,revisions:a=[]}of e){let[e]=a,l=(r=e==null?void 0:e.slots)==null?void 0:r.main
;e&&(l==null?void 0:l.content)!==void 0&&(o||e.revid)===e.revid&&t.push({title:n,text:l.content,contentModel:l.contentmodel||"",revision:e.revid})}return t}
function aa(e,r,t,n){let o=String(e==="titles"||t?300:86400),a={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:o,smaxage:o}
;return Object.assign(a,n?{mcoffset:n}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:r.join("|")},t&&{list:"messagecollection",
mcgroup:`messagebundle-${t.title}`,mclanguage:t.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:t.version}),
new URLSearchParams(a).toString()}function la(e,r,t,n){return p(this,null,function*(){let o=new Map,a=[],l="",i=0;do{let i=yield Qo(`${e}?${aa(r,t,n,l)}`)
;a=a.concat(oa(i));let{query:{messagecollection:s=[]}={},continue:{mcoffset:p}={}}=i;for(let{key:e,translation:r}of s)r&&o.set(e.slice(e.lastIndexOf("/")+1),r)
;l=p}while(l&&++i<50);return{pages:a,translations:o}})}function ia(e,r,t,n){return p(this,null,function*(){try{return yield la(e,r,t,n)}catch(o){
if(n&&o instanceof Go&&o.failure==="server")return la(e,r,t,null);throw o}})}function sa(e,r){return(t,n,o)=>p(null,null,function*(){
let a=t.map(r),l=o&&Object.assign({},o,{title:r(o.title)}),i=n.length?yield ia(e,"revids",n,l):null
;return i&&a.every(e=>i.pages.some(r=>r.title===e))?i:ia(e,"titles",a,l)})}function pa(e){var r
;return((r=mw.Title.newFromText(e))==null?void 0:r.getPrefixedText())||e}function ua(e){return p(this,null,function*(){try{return(yield(new mw.Api).get({
action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(e){return!1}})}function ca(){
return p(this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames")
;return new Map(Object.entries(e))}catch(e){return new Map}})}function da(){
return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():[mw.config.get("wgPageContentLanguage")]}
var{currentScript:ma}=document,ga=function(e){let r=ea(e);if(!r)return"";let t=new URL(e);return t.searchParams.set("title",r.replace(/\/[^/]*\.js$/,".js")),
t.href}(ma instanceof HTMLScriptElement?ma.src:""),fa={version:"0.1.0",page:function(e){let r=ea(e);if(!r)return null;let{origin:t,pathname:n}=new URL(e)
;return{title:r,url:`${t}${n}?title=${encodeURIComponent(r)}`}}(ga)}
;mw.loader.using(["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"]).then(()=>{let e=function(e=null){
return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),
pageTitle:mw.config.get("wgPageName").replace(/_/g," "),languages:da(),pageLanguage:mw.config.get("wgPageContentLanguage"),
contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.config.get("wgArticlePath"),titleOf:pa,readPages:sa(mw.util.wikiScript("api"),pa),
languageNames:ca,mayEdit:ua,urlOf:(e,r)=>mw.util.getUrl(e,r),onContent:e=>{let r=mw.hook("wikipage.content"),t=()=>e();return r.add(t),()=>{r.remove(t)}},
announceReady:e=>{mw.hook("programExplorer.ready").fire(e)},addStyles:e=>{mw.util.addCSS(e)},log:(e,...r)=>{mw.log.warn(`[programExplorer] ${e}`,...r)}}}()
;e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__options{min-height:32px}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}@supports (display: contents){.program-explorer__frame--narrow .program-explorer__bar{display:contents}}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__app .program-explorer__skip{position:absolute;z-index:1;margin-top:.25em}.program-explorer__skip:not(:focus){clip:rect(1px,1px,1px,1px)}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input{font-size:max(1em,16px)}}}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(24em,40%)),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before,.program-explorer__list--past .program-explorer__status+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em .875em .375em;border-width:1px 0 0;background:none}.program-explorer__list--past .program-explorer__status{padding:0;border:0;background:none;color:inherit}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__title a{display:inline-block;min-height:24px;vertical-align:top}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .875em .375em}@media screen{.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card-foot{margin-top:.375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding-top:.5em;padding-bottom:.25em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__frame--narrow .program-explorer__summary,.program-explorer .program-explorer__frame--narrow .program-explorer__needed{margin-top:.25em}.program-explorer .program-explorer__frame--narrow .program-explorer__list>li{margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__list--past>li{margin-bottom:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-neutral, #eaecf0 );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__frame--narrow .program-explorer__details-button.program-explorer__details-button{margin-inline-end:-.5em}.program-explorer__card>.program-explorer__note.program-explorer__note{margin-top:.375em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{box-sizing:border-box;flex-wrap:nowrap;position:static;height:3em;padding:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__needed{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__names li{display:inline-block}.program-explorer__names li:not(:last-child):after{content:"\\b7";margin:0 .375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}@supports (scroll-margin-top: 1em){.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__copy{margin-inline-end:.5em}.program-explorer__frame--narrow .program-explorer__sort label{position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0;margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer__empty a{display:block;margin-top:.5em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__copy,.program-explorer__to-search,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'),
Yo(e,function(e,r,t){let n=new Map,o=o=>()=>{let a=n.get(o)||(n=>p(null,null,function*(){let o=yield e(n)
;if((o==null?void 0:o.runtime)!==t)throw Object.assign(new Error(`Reload the page: the module "${n}" is of another release.`),{failure:"outdated"});let a={
exports:{}};return o.create(()=>r,a),a.exports}))(o);return n.set(o,a),a.catch(()=>n.delete(o)),a};return{maintainer:o("maintainer"),validator:o("validator"),
more:o("more"),search:o("search"),links:o("links"),importer:o("importer"),selftest:o("selftest")}}(e=>{var r;return function(e,r){
return p(this,null,function*(){yield mw.loader.getScript(e);let t=mw.libs["programExplorer"];return t==null?void 0:t[r]})}((r=function(e,r){let t=ea(e)
;if(!t)return null;let n=new URL(e);return n.searchParams.set("title",`${t.replace(/\.js$/,"")}/${r}.js`),n.href}(ga,e))!=null?r:"",e)},Xo,"6e1da09dfff1ed60")),
mw.hook("programExplorer.ready").add(r=>{let t=()=>{(function(e,r,t,n,o){p(this,arguments,function*(e,r,{version:t,page:n},o,a){if(function(e,r){try{
let t=e(),n=r-Number(t.getItem(ta));return n>=0&&n<864e5?!1:(t.setItem(ta,String(r)),!0)}catch(e){return!1}}(o,a))try{
let{pages:[o]}=yield e.readPages([ra],[],null),{version:a}=T(o?o.text:"");if(typeof a!="string"||!function(e,r){
let[t,n]=[na(e),na(r)],o=t.findIndex((e,r)=>e!==n[r]);return n.length>0&&o!==-1&&Number(t[o])>Number(n[o])}(a,t))return
;e.log(`The user script is version ${t}; version ${a} is on this wiki.`);let l=function({languages:e}){var r;let t=j(e);return{language:t,
texts:new Map(Object.entries((r=c[t])!=null?r:{}))}}(e),i=D(l),{title:s,url:p}=n!=null?n:{title:ra,url:e.urlOf(ra)
},u=Object.assign(document.createElement("a"),{href:p,textContent:s}),d=Object.assign(document.createElement("div"),{className:"program-explorer__update"})
;r.after(d),oe(d,l,{kind:"warning",text:i("userscript-old",t,a),content:[u,document.createTextNode(" ")],retry:null})}catch(e){}})
})(e,r,fa,()=>localStorage,Date.now())};"requestIdleCallback"in window?requestIdleCallback(t):setTimeout(t,2e3)})},e=>{
mw.log.error("[programExplorer] The wiki did not load what the explorer needs.",e)})})();
// </nowiki>