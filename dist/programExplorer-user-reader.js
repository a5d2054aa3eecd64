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
}};var m=["relevance","status","newest","title"],c="list",g=[c,"table","coverage"],_={text:"",chosen:new Map,sort:null,details:[],view:c,rows:"",columns:[]}
;function f(e,r){return e!==""&&(r!==c||m.some(r=>r===e))}var x=["q","sort","program","view","rows","columns"]
;var h=/^#?programs$/,b=/^#?programs(\?|%3f|\.3f)/i;function v(e){let[r]=b.exec(e)||h.exec(e)||[];return r===void 0?null:e.slice(r.length,8e3)}function w(e){
return v(e)!==null}var y=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;function k(e){
return e.replace(y,e=>{let r=e.charCodeAt(0);return r>127?encodeURIComponent(e):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function $(e){
return e.replace(/(?:%[\da-f]{2})+/gi,e=>{try{return decodeURIComponent(e)}catch(r){return e}})}function S(e){
return e.slice(0,200).replace(/[\ud800-\udfff]/gu,"").replace(/\s+/g," ").trim()}function A({text:e,chosen:r,sort:t,details:o,view:n,rows:a,columns:l},i=[]){
let s=[],p=(e,r)=>{let t=r.map(k).join(",");t&&s.push(`${k(e)}=${t}`)};new Set([...i,...r.keys()]).forEach(e=>{x.includes(e)||p(e,r.get(e)||[])});let u=S(e)
;return u&&s.push("q="+k(u).replace(/_/g,"%5F").replace(/%20/g,"_")),p("sort",[t||""]),p("view",n===c?[]:[n]),p("rows",[a]),p("columns",l),p("program",o),
s.length?`programs?${s.join("&")}`:""}function C(e,r){return e.split(",").map($).flatMap(e=>r(e)?e:e.split(","))}function T(e){return/^[^,]+$/.test(e)}
function M(e,r){return Array.from(new Set(C(e,r))).filter(r)}function L(e,r){let t=v(e);if(t===null)return null;let o=new Map,n=new Map
;for(let e of t.split("&")){let[t="",...a]=e.split("="),l=$(t),i=a.join("=");if(x.includes(l))n.set(l,i);else{let e=M(i,e=>r.hasTerm(l,e))
;e.length&&o.set(l,Array.from(new Set([...o.get(l)||[],...e])))}}let a=e=>n.get(e)||"",l=e=>$(a(e)),i=g.find(e=>e===l("view"))||c,s=l("sort");return{
text:S($(a("q").replace(/[_+]/g," "))),chosen:o,sort:f(s,i)?s:null,details:M(a("program"),r.hasProgram),view:i,rows:l("rows"),columns:M(a("columns"),T)}}
function E(e){try{return Object(JSON.parse(e))}catch(e){return{}}}var j="qqx",O="search",P="en";function z(e){
return e.map(e=>e.toLowerCase()).find(e=>u.includes(e))||P}function q(e){return`Module:Program explorer/i18n/${e}.json`}function N(e,r,t){
if(typeof e=="string")return{text:e,language:t};for(let o of[...r,t]){let r=e.get(o.toLowerCase());if(r!==void 0)return{text:r,language:o}}
let[o=t]=[...e.keys()].sort();return{text:e.get(o)||"",language:o}}function R(e){return typeof e=="string"?[e]:[...e.values()]}function F(e){
return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}var D=["zero","one","two","few","many","other"]
;var I=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,U=/\$(\d)/g,W={language:"en",texts:new Map(Object.entries({"active-filters":"Active filters",
"add-program":"Add a program","chip-facet":"$1:","clear-all":"Clear all",close:"Close","column-next":"Next date","column-time":"Time needed",
"column-title":"Program","column-when":"When",columns:"Columns","copy-link":"Copy link",count:"$1 of $2 {{PLURAL:$2|program|programs}}",
"count-programs":"$1 {{PLURAL:$1|program|programs}}","coverage-all":"All programs","coverage-caption":"Programs by $1 and $2","coverage-columns":"Columns",
"coverage-empty":"No program says anything that a table could show.",
"coverage-fits-all":"After the plus sign: programs with \u201c$1\u201d, which fit every choice.",
"coverage-missing":"\u201c$1\u201d means that there is no program yet. Choose it to tell the team what is missing.","coverage-more-columns":"More columns: $1",
"coverage-more-rows":"More rows: $1","coverage-none":"none","coverage-plus":"$1 + $2","coverage-rows":"Rows",
"coverage-sums":"A program can be in several cells, so the cells do not add up to the totals.","coverage-swap":"Swap rows and columns","date-about":"about $1",
"date-began":"began $1","date-from":"from $1","date-range":"$1 \u2013 $2","date-since":"since $1","date-until":"until $1","detail-dates":"Dates",
"detail-duration":"Duration","detail-followed-by":"Followed by","detail-follows":"Follows","detail-interpreted":"Interpretation","detail-materials":"Materials",
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
"link-to-program":"Link to this program","link-unknown":"A part of the link is unknown: $1",list:"$1, $2",loading:"Loading\u2026",
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
"see-all":"{{PLURAL:$1|See the program|See all $1 programs}}",shortcut:"$1 ($2)","show-all-terms":"Show all $1","show-list":"Show the list",
"show-results":"Show $1 {{PLURAL:$1|program|programs}}","skip-to-programs":"Skip to the programs",sort:"Sort by","sort-newest":"Newest",
"sort-relevance":"Best match","sort-status":"Current first","sort-title":"A\u2013Z","status-ongoing":"Ongoing","status-open":"Open","status-past":"Past",
"status-paused":"Paused","status-upcoming":"Upcoming","two-sentences":"$1 $2",view:"View","view-coverage":"Coverage","view-list":"List","view-table":"Table",
worklist:"Worklist"}))};function B({language:e,texts:r}=W,t=W.texts){if(e===j)return(e,...r)=>`(${[`program-explorer-${e}`,...r].join(", ")})`;let o,n,a=F(e)
;return(l,...i)=>{let s=e=>{var r;return(r=i[Number(e)-1])!=null?r:""};return(r.get(l)||t.get(l)||`\u29fc${l}\u29fd`).replace(I,(r,t,o)=>(n=n||function(e){
let r="PluralRules"in Intl?new Intl.PluralRules(e):null,t=r?r.resolvedOptions().pluralCategories:[],o=D.filter(e=>t.includes(e));return(e,t)=>{
let n=e.length-1,a=r?o.indexOf(r.select(t)):t===1?0:n;return e[Math.min(a,n)]}}(e),n(o.split("|"),Number(s(t))))).replace(U,(e,r)=>{let t=s(r)
;return typeof t=="number"?(e=>e<1e3&&a.endsWith("latn")?String(e):(o=o||new Intl.NumberFormat(a),o.format(e)))(t):t})}}var V="json"
;var H="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function Z(e){return e.closest(H)}function J(e){
let r=Z(e);return r!==null&&(r.hasAttribute("hidden")||!r.getClientRects().length)}function Y(e,r){let t=Z(e),o=new MutationObserver(r);return t&&o.observe(t,{
attributeFilter:["hidden","class"]}),()=>o.disconnect()}function G({root:e}){return e.programExplorerState}function K(e,r){
e==null||e.classList.toggle("program-explorer-hidden",r)}function Q({root:e,after:r},t){if(r){let o=t&&!J(e);K(r.list,o),K(r.heading,o&&!(function(e){
return Z(e)!==null}(e)&&function(e){return(Z(e)||e).textContent.trim()!==e.textContent.trim()}(r.list)))}}function X(e,r){let t=r==="ready"
;e.staticElements.forEach(e=>K(e,t)),Q(e,t),e.headings.forEach(({anchors:e,anchorElements:r})=>r.forEach((r,o)=>{r.id=t?"":e[o]||""})),
e.root.dataset.state=e.root.programExplorerState=r}
var ee=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),re=["arab","hebr"],te=["latn","cyrl"];function oe(e){
let[r="",t=""]=e.toLowerCase().split("-");return re.includes(t)||!te.includes(t)&&ee.has(r)?"rtl":"ltr"}var ne="program-explorer__notice";function ae(e,r,...t){
let o=document.createElement(e);return o.className=r,o.append(...t),o}function le(e,r,t){let o=ae("button",`cdx-button ${r}`,e);return o.type="button",
o.addEventListener("click",t),o}function ie(e){e.querySelectorAll(`.${ne}`).forEach(r=>{r.contains(document.activeElement)&&(e.tabIndex=-1,e.focus({
preventScroll:!0})),r.remove()})}function se(e,r,{kind:t,text:o,content:n=[],retry:a}){ie(e)
;let l=B(r),i=ae("div",`${ne} ${ne}--${t} cdx-message cdx-message--block cdx-message--${t==="failure"?"notice":"warning"}`,ae("span","cdx-message__icon"),ae("div","cdx-message__content",ae("p","",o),...n,...a?[le(l("retry"),"",a)]:[],le(l("dismiss"),"cdx-button--weight-quiet",()=>ie(e))))
;i.setAttribute("role","status"),i.lang=r.language,i.dir=oe(r.language),e.append(i)}var pe=["busy","timeout","network","server"];function ue(e){
return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function de(e,r,t,o){return p(this,null,function*(){let{wiki:n,load:a}=e;try{
(yield n.mayEdit(r.source))&&(yield(yield a.maintainer()).advise(e,r,t,o))}catch(e){n.log("There is no advice about the data page.",e)}})}
function me(e,r,t,o,n){return p(this,null,function*(){let a=o?o.messages:W,l=B(a);X(r,"failed");let i={kind:"failure",
text:l("two-sentences",l("failed"),l(`failed-${t}`)),retry:pe.includes(t)?()=>{ie(r.root),X(r,"loading"),n()}:null};se(r.root,a,i),
(t==="missing"||t==="json")&&(yield de(e,r,i,{messages:a,origin:o&&"origin"in o?o.origin:null,compared:null}))})}var ce="program-explorer",ge="data-group"
;function _e(e){var r;return((r=e.closest("[lang]"))==null?void 0:r.lang)||""}var fe=/^(?!mw[\w-]{2,4}$)./;function xe(e,r,t){
let o=t.filter(({id:e})=>fe.test(e));return{text:e,language:_e(r),anchors:o.map(({id:e})=>e),anchorElements:o}}function he(e){
return e?Math.min(Number(e.tagName.slice(1)),5):3}function be(e){return e?Math.min(he(e)+1,5):3}var ve="h1, h2, h3, h4, h5, h6";function we(e){
return new Map(e.split(" ").map(e=>{let[r="",t]=e.split(":");return[r,Number(t)]}))}function ye({root:e,before:r,groups:t,headings:o}){
let{source:n="",revision:a="",preset:l="",limit:i,all:s=null,languages:p="",messages:u="",bundle:d="",bundleVersion:m=""}=e.dataset,c=function(e){
return e&&(e.closest(".mw-heading")||e)}(o.get("past")||null),g=t.find(r=>!e.contains(r)),_=new Map;return o.forEach((e,t)=>{e!==r&&_.set(t,function(e){
return xe((e.querySelector(".mw-headline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}(e))}),{root:e,container:e,
source:n,revisions:/^[\d ]+$/.test(a)?a.split(" ").map(Number).filter(Boolean):[],messageRevisions:we(u),bundle:d,bundleVersion:m,preset:l,limit:Number(i)||0,
all:s,fallbacks:p.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:c&&g?{heading:c,list:g}:null,groups:t,headings:_,
level:be(o.size?r:null)}}function ke(e){let r=[],t=null;return e.querySelectorAll(`${ve}, .${ce}[data-source], [${ge}]`).forEach(e=>{let o=r[r.length-1]
;e.matches(ve)?t=e:e.hasAttribute(ge)?o&&(o.groups.push(e),t&&e.hasAttribute("data-has-heading")&&o.headings.set(e.getAttribute(ge),t)):r.push({root:e,before:t,
groups:[],headings:new Map})}),r.map(ye)}var $e=["Community Development","Community Development/What we do"],Se=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/
;function Ae({languages:e,pageLanguage:r},{root:t,fallbacks:o}){let n=_e(t),[a]=e,l=a!==r;return!n||l&&(a===P||z(e)!==P)?e:[...l?e.slice(0,-1):[],n,...o,...e]}
function Ce(e,r,t){return r.catch(r=>{throw e.log(t,r),r})}function Te({wiki:e,load:r}){return Ce(e,r.more(),"Details and filters on phones did not load.")}
function Me({wiki:e,load:r}){return Ce(e,r.search(),"The search did not load.")}
var Le=/[\u200E\u200F\u202A-\u202E]/g,Ee=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,je=new RegExp("^(?:"+["about","blob","data","filesystem","ftp","https","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"].join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\\]{2}","i"),Oe=2e3,Pe=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)","/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u")
;var ze=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/
;function qe(e){let r=e.trim();if(/^https:\/\//i.test(r))return function(e){if(e.length<=Oe&&ze.test(e))return{url:e}
;if(e.length>Oe||/\s/.test(e))return"bad-address";try{let r=new URL(e);return r.protocol==="https:"&&r.hostname&&!r.username&&!r.password?{url:r.href
}:"bad-address"}catch(e){return"bad-address"}}(r);if(r.length>Oe)return"bad-page";let t=r.replace(Le,"").replace(Ee," ").trim().replace(/^: ?/,"")
;if(/^http:/i.test(t))return"insecure-link";if(je.test(t))return"bad-scheme";let o=t.replace(/#.*$/,"")
;return o===""||o.startsWith(":")||Pe.test(t)||o.length>85&&function(e){return encodeURIComponent(e).replace(/%../g,".").length}(o)>255?"bad-page":{page:t}}
function Ne(e){return typeof e!="string"}function Re(e){let r=qe(e);return Ne(r)?r:null}function Fe(e){let r=Re(e);return r!==null&&"page"in r}function De(e){
let{include:r}=e;return Array.isArray(r)?r.slice(0,49).map((e,t)=>typeof e=="string"&&Fe(e)&&r.indexOf(e)===t?e:""):[]}function Ie(e){
return e.includes('"include"')?De(E(e)).filter(Boolean):[]}function Ue(){return(new Date).toISOString().slice(0,10)}function We(e){return{today:Ue(),
language:e.contentLanguage}}var Be=["status","language","period"],Ve="need",He="offers",Ze=["join","materials"],Je="not-stated";var Ye={array:"list",
record:"object",object:"object",number:"number",boolean:"true or false"};function Ge(e){return Ye[e]||"text"}function Ke(e){
return typeof e=="string"?"text":e==null?"nothing":Ge(Array.isArray(e)?"array":typeof e)}function Qe(e){return Ke(e)==="object"}var Xe=[],er=1+Xe.length
;function rr(e,r,t){let o=function(e,r,t){let o="";try{return o=e.replace(/^\uFEFF/,""),JSON.parse(o)}catch(e){r.add("unreadable-json",t(String(e),o));return}
}(e,r,t);if(o===void 0)return null;let n=Object(o),a=function(e,r=Xe){let{version:t}=e
;return typeof t!="number"||t%1!==0||t<1||t>1+r.length?null:r.slice(t-1).reduce((e,r,o)=>s(i({},r(e)),{version:t+o+1}),e)}(n);if(!a){let{version:e}=n
;r.addWith("unknown-version",[typeof e=="number"||typeof e=="string"?String(e):"",Ke(o),Ke(e)])}return a}function tr(e){return Array.from(e.keys()).filter(r=>{
let t=r;for(let r=0;t&&r<=25;r++)t=e.get(t);return t})}function or(e,r,t,o){let n=new Set,a=new Map;for(let{id:r,partOf:t}of e)n.add(r),t&&a.set(r,t)
;let l=new Set([...n,...r.keys()]),p=new Set(tr(a));return e.map(e=>{let{id:r,partOf:a,followedBy:u,source:{page:d,path:m}}=e;if(!a&&!u.length)return e
;let c=e=>[...d===null?[]:["include",t.indexOf(d)],...m,e],g=(e,r,t,n)=>(n?o.addAt(c(e),"loop",r):t.has(r)||o.addAt(c(e),"unknown-program",r,t),!n&&t.has(r))
;return o.program=r,s(i({},e),{partOf:a&&g("partOf",a,l,p.has(r))?a:null,followedBy:u.filter(e=>g("followedBy",e,n,e===r))})})}function nr(e,r,t,o){let n=e[r]
;t.enter(r),Array.isArray(n)?n.forEach((e,r)=>{t.enter(r),o(e,r),t.leave()}):n!==void 0&&t.addWith("wrong-type",["list",Ke(n)]),t.leave()}function ar({pipe:e}){
return e?[...ar(e[0]),...e.slice(1)]:[]}function lr({type:e,requirement:r}){switch(e){case"regex":return e=>r.test(e);case"min_value":return e=>e>=r
;case"max_value":return e=>e<=r;default:return r}}function ir(e){switch(e.type){case"array":return function({item:e}){return(r,t)=>{let o=pr(e),n=[],a=0
;for(let e of r){t.enter(a++);let r=o(e,t);t.leave(),r!==void 0&&n.push(r)}return n}}(e);case"record":return function(e){
let r=pr(e.key),t=pr(e.value),o=ar(e).some(({type:e})=>e==="min_entries");return(e,n)=>{let a=new Map,l=Object.keys(e);for(let o of l){n.enter(o)
;let l=r(o,n),i=l===void 0?void 0:t(e[o],n);a.has(l)&&n.add("duplicate-id",l),i!==void 0&&(o===l||!a.has(l))&&a.set(l,i),n.leave()}if(a.size||!o)return a
;l.length||n.add("empty")}}(e);case"object":return function({entries:e={}}){let r=Object.keys(e),t=new Map(Object.entries(e)),o=r.filter(r=>{var t
;return!((t=e[r])!=null&&t.wrapped)}),n=Object.fromEntries(r.map(e=>[e,null]));return(e,a,l,s=r)=>{var p;let u=i({},n);for(let r of Object.keys(e)){
let o=t.get(r);a.enter(r),o?u[r]=(p=pr(o.wrapped||o)(e[r],a))!=null?p:null:l!=null&&l(r,e[r])||a.add("unknown-field",r,s),a.leave()}
let d=o.filter(e=>u[e]===null);for(let r of d)a.add(e[r]===void 0?"missing":"left-out",r);return d.length>0?void 0:u}}(e);default:return function(e){
let{options:r,message:t}=e,o=[{type:"check",requirement:e=>(r||[]).includes(e),message:t},...ar(e)].filter(e=>e.message||e.operation).map(e=>({
change:e.operation,test:lr(e),message:e.message||""}));return(e,t)=>{let n=e;for(let{change:a,test:l,message:i}of o)if(a)n=a(n,t);else if(!l(n)){
let o=typeof i=="string"?i:i({input:n});t.add(o,String(e),r);return}return n}}(e)}}var sr=new Map;function pr(e){let r=sr.get(e);if(!r){
let t=e.type==="union"?e.options:[e],o=new Map(t.map(e=>[Ge(e.type),ir(e)])),n=[...o.keys()].join(" or ");r=(e,r,t,a)=>{let l=Ke(e),i=o.get(l);if(!i){
r.addWith("wrong-type",[n,l]);return}return i(e,r,t,a)},sr.set(e,r)}return r}function ur(e,r,t,o,n){return pr(e)(r,t,o,n)}
var dr=/^(?:als|fat|ike|knc)\b/i,mr=new Map;function cr(e){let r=mr.get(e)||function(e){let r=e;try{let[t=e]=Intl.getCanonicalLocales(e)
;(t.length<e.length||e.length===2&&t.length===2)&&!dr.test(e)&&(r=t)}catch(e){}return r.toLowerCase()}(e);return mr.set(e,r),r}
var gr=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,_r=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var fr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function xr(e,r){
return r===2?e%4||!(e%100)&&e%400?28:29:30+(r+ +(r>7))%2}function hr(e){if(!fr.test(e))return null
;let r=e.endsWith("~"),t=Number(e.slice(0,4)),o=e.length>5?Number(e.slice(5,7)):null,n=e.length>8?Number(e.slice(8,10)):null
;return t<1900||t>2100||o!==null&&(o<1||o>12)||o!==null&&n!==null&&(n<1||n>xr(t,o))?null:{year:t,month:o,day:n,approximate:r}}function br(e,r,t){
return`${e}-${r<10?"0":""}${r}-${t<10?"0":""}${t}`}function vr(e){return br(e.year,e.month||1,e.day||1)}function wr(e){let r=e.month||12
;return br(e.year,r,e.day||xr(e.year,r))}var yr=["open","upcoming","ongoing","paused","past"];function kr(e){return yr.includes(e)}function $r(e,r){
return e.approximate&&vr(e)<=r&&r<=wr(e)}function Sr(e){return e===null?"unknown":e==="paused"||e==="past"?e:"current"}var Ar=[];function Cr(e){
return typeof e=="string"?[e]:e?e.length<20&&e.every((r,t)=>e.indexOf(r)===t)?e:[...new Set(e)]:Ar}function Tr(e,r,t,o){var n
;if(e==="language")return Cr(r).map(cr).filter(e=>{let r=_r.test(e);return r||o.add("bad-language",e),r});let a=(n=t.get(e))==null?void 0:n.terms
;return!a&&e!=="status"?(o.add("unknown-facet",e,t.keys()),[]):Cr(r).filter(e=>{let r=a?a.has(e):kr(e);return r||o.add("unknown-term",e,a?a.keys():yr),r})}
function Mr(e,r){return e.length<=2e3?e:(r==null||r.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}
var Lr=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function Er(e){
return!Lr.test(e)||!hr(e.slice(0,10))?null:e.length>10?new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var jr=(e,r={})=>i({kind:"schema",type:e
},r),Or=e=>(r,t)=>({type:e,requirement:r,message:t}),Pr=()=>jr("string"),zr=()=>jr("number"),qr=()=>jr("boolean"),Nr=e=>jr("array",{item:e}),Rr=e=>jr("object",{
entries:e}),Fr=e=>jr("optional",{wrapped:e}),Dr=(e,r)=>jr("record",{key:e,value:r}),Ir=e=>jr("union",{options:e}),Ur=(...e)=>s(i({},e[0]),{pipe:e
}),Wr=Or("check"),Br=Or("guard"),Vr=Or("length"),Hr=Or("max_value"),Zr=Or("min_entries"),Jr=Or("min_value"),Yr=Or("regex"),Gr=e=>({type:"transform",operation:e
})
;var Kr=Ur(Pr(),Yr(gr,"bad-id")),Qr=Ur(Pr(),Yr(/\S/,"empty")),Xr=Ur(Qr,Gr(Mr)),et=Ur(Pr(),Yr(_r,"bad-language"),Gr(e=>e.toLowerCase())),rt=Ir([Xr,Ur(Dr(et,Xr),Zr(1,"empty"))]),tt=Ur(Pr(),Yr(fr,"bad-date"),Gr(hr),Wr(e=>e!==null,"bad-date")),ot=Ur(Pr(),Yr(Lr,"bad-time"),Gr(Er),Br(function(e){
return e!==null},"bad-time")),nt=Ur(Qr,Wr(Fe,"bad-page")),at=Ur(Pr(),Yr(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),lt=Ur(at,Wr(function(e){let r=Re(e)
;return r!==null&&"url"in r
},"bad-address")),it=Ur(at,Gr(qe),Br(Ne,"bad-address")),st=Ur(Qr,Gr(qe),Br(Ne,({input:e})=>e)),pt=Ur(zr(),Jr(1,"bad-minutes"),Hr(10080,"bad-minutes")),ut=Ir([Kr,Nr(Kr)]),dt=Ur(Pr(),Yr(_r,"bad-language"),Gr(cr)),mt=Ir([dt,Nr(dt)]),ct=Ir([Xr,Nr(Xr)]),gt=ut,_t=Rr({
label:rt,page:Fr(st),url:Fr(it)}),ft=Rr({label:Fr(rt),page:Fr(st),url:Fr(it),until:Fr(tt)}),xt=Rr({start:ot,end:Fr(ot),label:Fr(rt),page:Fr(st),url:Fr(it)
}),ht=Rr({id:Kr,title:rt,summary:Fr(rt),notice:Fr(rt),join:Fr(ft),page:Fr(st),status:Fr((e=>jr("picklist",{options:e,message:"bad-status"}))(yr)),start:Fr(tt),
end:Fr(tt),dates:Fr(Nr(xt)),language:Fr(mt),interpreted:Fr(mt),session:Fr(Rr({minutes:Fr(Ur(Nr(pt),Vr(2)))})),duration:Fr(rt),scale:Fr(rt),team:Fr(ct),
partners:Fr(ct),materials:Fr(Nr(_t)),partOf:Fr(Kr),followedBy:Fr(ut),owner:Fr(Xr),reviewed:Fr(tt),sources:Fr(Ir([lt,Nr(lt)]))}),bt=Rr({id:Kr,label:rt,
help:Fr(rt),terms:Dr(Kr,gt)}),vt=Rr({label:Fr(rt),help:Fr(rt),terms:Fr(Dr(Kr,Rr({label:Fr(rt),aliases:Fr(ct),broader:Fr(Kr),matchesAll:Fr(qr())})))}),wt=Rr({
title:rt,page:Fr(st)}),yt=Rr({version:Ur(zr(),Jr(er),Hr(er)),enabled:Fr(qr()),talk:Fr(nt),bundle:Fr(nt),facets:Fr(Nr(Kr)),vocabularies:Fr(Dr(Kr,vt)),
series:Fr(Dr(Kr,wt)),include:Fr(Nr(nt))}),kt=Rr(s(i({},yt.entries),{needs:Fr(Nr(bt)),programs:Fr(Nr(ht))}));function $t(e){let r=new Map,t=[]
;for(let{start:o,end:n,label:a,page:l,url:i}of e){let e=n&&n.length===o.length?n:null;if(!e||e>=o){let n=o.replace(":",""),s=(r.get(n)||0)+1;r.set(n,s),t.push({
id:s>1?`${n}.${s}`:n,start:o,end:e,isExact:o.length>10,label:a,target:l||i})}}return t.sort((e,r)=>e.id<r.id?-1:1).slice(-200)}var St=Object.keys(ht.entries)
;function At(e,r){if(!(e!=null&&e.minutes))return null;let[t,o,...n]=e.minutes
;return t!==void 0&&o!==void 0&&t<=o&&!n.length?[t,o]:(r.addAt("session","bad-minutes"),null)}function Ct(e,r){let t=[];for(let{label:o,page:n,url:a}of e||[]){
let e=n||a;e?t.push({label:o,target:e}):r.addAt("materials","no-target",typeof o=="string"?o:"")}return t}function Tt(e,r,t,o){let n=e&&(e.page||e.url)
;return e&&!n&&o.addAt("join","no-target",""),n?{label:e.label,target:n,isOver:r||!!(e.until&&wr(e.until)<t)}:null}function Mt(e,r){let t=new Map
;e.forEach(({label:o,broader:n},a)=>{r.enter(a),a===Je?r.add("reserved-id",a):o||r.add("missing-label",a),
n&&e.has(n)&&n!==Je?t.set(a,n):n&&r.addAt("broader","unknown-term",n,e.keys()),r.leave()});for(let e of tr(t))r.addAt([e,"broader"],"loop",t.get(e)),t.delete(e)
;let o=new Map;return e.forEach(({label:e,aliases:r,matchesAll:n},a)=>{a!==Je&&o.set(a,{id:a,label:e||a,aliases:Cr(r),broader:t.get(a)||null,matchesAll:n===!0})
}),o}var Lt=[...St,...Be,Ve,He].filter(e=>e!=="language");function Et(e){return e==="needs"||e==="programs"}function jt(e,{today:r,language:t},o,n,a){
let l=ur(yt,e,n,Et);if(!l)return null;n.enter("vocabularies");let i=function(e,r,t){let o=new Map;return e.forEach(({label:e,help:n,terms:a},l)=>{t.enter(l),
r.includes(l)?t.add("reserved-id",l):(e||t.add("missing-label",l),t.enter("terms"),o.set(l,{id:l,label:e||l,help:n,terms:Mt(a||new Map,t)}),t.leave()),t.leave()
}),o}(l.vocabularies||new Map,Lt,n);n.leave();let s=function(e,r,t){let o=new Set(["status",...r.keys(),...Be])
;return[...new Set(e||o)].filter(e=>(o.has(e)||t.addAt("facets","unknown-facet",e,o),o.has(e)))}(l.facets,i,n),p=function(e,r,t){let o=new Map
;return nr(e,"needs",t,e=>{let n=function(e,r,t){let o=ur(bt,e,t);if(!o)return null;let n=new Map;return t.enter("terms"),o.terms.forEach((e,o)=>{t.enter(o)
;let a=Tr(o,e,r,t);t.leave(),a.length&&n.set(o,a)}),t.leave(),n.size?{id:o.id,label:o.label,help:o.help,terms:n}:(t.add("left-out","terms"),null)}(e,r,t)
;n&&o.has(n.id)?t.add("duplicate-id",n.id):n&&o.set(n.id,n)}),[...o.values()]}(e,i,n),u=De(e),d=function(e,r,t,o,n,a){let l=new Map,i=(e,r)=>{
nr(e,"programs",n,(e,t)=>{let a=function(e,r,t,o){let n=Qe(e)?e.id:null;o.program=typeof n=="string"&&gr.test(n)?n:null
;let a=new Map,l=ur(ht,e,o,function(e,{vocabularies:r,facets:t},o){return(n,a)=>{if(!r.has(n)&&!t.has(n))return!1;let l=ur(gt,a,o),i=l===void 0?[]:Tr(n,l,r,o)
;return i.length&&e.set(n,i),!0}}(a,t,o),t.fields);if(!l)return null;let{title:i}=l
;typeof i!="string"&&!i.has(t.language)&&o.addAt("title","no-page-language",t.language);let s=Cr(l.interpreted),p=new Set([...Cr(l.language),...s])
;p.size&&a.set("language",[...p]);let[u,d]=function({start:e,end:r},t,o){return e&&r&&vr(e)>wr(r)?(o.enter("start"),
o.addWith("start-after-end",[String(t.start),String(t.end)]),o.leave(),[null,null]):[e,r]}(l,e,o);l.status&&function(e,r,t,o){switch(e){case"past":
return!!(t&&vr(t)>o||r&&vr(r)>o);case"upcoming":return!!(r&&wr(r)<o||t&&wr(t)<o);case"ongoing":return!!(r&&vr(r)>o||t&&wr(t)<o);case"open":return!!(t&&wr(t)<o)
;default:return!1}}(l.status,u,d,t.today)&&o.addAt("status","status-against-dates",l.status);let m=l.status||function(e,r,t){
return r&&wr(r)<t?"past":e&&vr(e)>t?"upcoming":e&&r&&!$r(e,t)&&!$r(r,t)?"ongoing":null}(u,d,t.today);return{id:l.id,title:i,summary:l.summary,notice:l.notice,
join:Tt(l.join,m==="past",t.today,o),target:l.page,status:m,start:u,end:d,dates:l.dates?$t(l.dates):[],terms:a,interpreted:s,minutes:At(l.session,o),
duration:l.duration,scale:l.scale,team:Cr(l.team),partners:Cr(l.partners),materials:Ct(l.materials,o),partOf:l.partOf,followedBy:Cr(l.followedBy),owner:l.owner,
reviewed:l.reviewed,sources:Cr(l.sources),source:r}}(e,{page:r,path:["programs",t]},o,n);a&&l.has(a.id)?n.add("duplicate-id",a.id):a&&l.set(a.id,a)}),
n.program=null};return i(e,null),n.enter("include"),r.forEach((e,r)=>{n.enter(r);let o=t.find(r=>r.title===e),l=o&&rr(o.text,n,a)
;if(e&&!o)n.add("missing-include",e);else if(l){for(let e of Object.keys(l))e!=="version"&&e!=="programs"&&n.addAt(e,"not-included",e);i(l,e)}n.leave()}),
n.leave(),[...l.values()]}(e,u,o,{vocabularies:i,facets:new Set(l.facets),fields:new Set([...St,...i.keys()]),today:r,language:t.toLowerCase()
},n,a),m=new Map([...l.series||[]].map(([e,{title:r,page:t}])=>[e,{title:r,target:t}]));return{enabled:l.enabled,talk:l.talk,bundle:l.bundle,facets:s,
vocabularies:i,series:m,needs:p,programs:or(d,m,u,n)}}function Ot(e,r,t,o,n=String){let a=rr(e,o,n);return a&&jt(a,r,t,o,n)}function Pt(e,r,t=[]){
let o=function(){let e=[],r=(r,t)=>{e.length<99&&e.push([r,...t].join(" "))},t=(e,t="")=>r(e,[t]),o=()=>{};return{program:null,problems:e,enter:o,leave:o,add:t,
addAt:(e,r,o)=>t(r,o),addWith:r}}();return{list:Ot(e,r,t,o),problems:o.problems}}var zt="MediaWiki:Gadget-programExplorer-config.json";function qt(e,r,t){
return t.find(t=>t.title===e.titleOf(r))}function Nt(e,{translationLanguage:r,bundleVersion:t}){return e&&r?{title:e,language:r,version:t}:null}
function Rt(e,r,t,o){return p(this,null,function*(){let{source:n,bundle:a,translationLanguage:l}=t;return l&&r.bundle?{language:l,
texts:r.bundle===a?o:(yield e.readPages([n],[],Nt(r.bundle,t))).translations}:null})}function Ft(e,r){return p(this,null,function*(){
let{source:t,language:o,revisions:n,bundle:a}=r;if(e.isSwitchedOff)return{kind:"off"}
;let l=o===j?[]:[q(o)],i=[t,...l,...e.isSwitchedOff===null?[zt]:[]],{pages:s,translations:u}=yield e.readPages(i,n,Nt(a,r));if(function(e){
return e!==void 0&&E(e.text).enabled===!1}(qt(e,zt,s)))return{kind:"off"};let d=function(e,r){return e===j?{language:e,texts:new Map}:r&&function(e,r){
let t=new Map(Object.entries(E(r)).filter(e=>typeof e[1]=="string"));return t.has(O)?{language:e,texts:t}:null}(e,r.text)||W}(o,qt(e,q(o),s)),m=qt(e,t,s)
;if(!m)return{kind:"missing",messages:d};let c=yield function(e,r,t,o){return p(this,null,function*(){
let n=Ie(t),a=n.filter(r=>!qt(e,r,o)),l=a.length?[...o,...(yield e.readPages([r,...a],[],null)).pages]:o;return n.flatMap(r=>{let t=qt(e,r,l);return t?[{
title:r,text:t.text}]:[]})})}(e,t,m.text,s),g={kind:"pages",page:m,included:c},{list:_,problems:f}=Pt(m.text,We(e),c);return _?_.enabled===!1?{kind:"off"}:{
kind:"ready",messages:d,origin:g,problems:f,list:_,translations:yield Rt(e,_,r,u)}:{kind:"invalid",messages:d,origin:g,problems:f}})}function Dt(){let e=new Map
;return(r,t)=>{let o=function(e,r){
let{source:t,revisions:o,messageRevisions:n,bundle:a,bundleVersion:l}=r,i=Ae(e,r),s=i[0]===j?j:z(i),p=n.get(s),u=function(e,r){
let t=z(e),o=t===P?(e[0]||"").toLowerCase():t;return o===r||o===j?"":o}(i,e.contentLanguage);return{source:t,language:s,translationLanguage:u,bundle:a,
revisions:e.isSwitchedOff===null?[]:s===j?o:p&&o.length?[...o,p]:[],bundleVersion:l.startsWith(`${u}:`)?l:""}
}(r,t),n=JSON.stringify(o),a=e.get(n)||function(e,r){return p(this,null,function*(){let t=yield Ft(e,r)
;return t.kind==="invalid"&&r.revisions.length?Ft(e,s(i({},r),{revisions:[]})):t})}(r,o);e.set(n,a);let l=()=>{e.delete(n)};return a.then(l,l),a}}var It={
month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",timeZone:void 0,timeZoneName:"short"};function Ut(e,r,t=null){let o,n=new Map,a=(r,t)=>{
let o=n.get(r)||new Intl.DateTimeFormat(F(e),i({year:"numeric",timeZone:"UTC"},t));return n.set(r,o),o},l=e=>{let t=(e.day?a("day",{month:"long",day:"numeric"
}):e.month?a("month",{month:"long"}):a("year",{})).format(Date.UTC(e.year,(e.month||1)-1,e.day||1));return e.approximate?r("date-about",t):t
},s=(e,t)=>e===t?e:r("date-range",e,t),p=e=>l(hr(e)),u=e=>a("minute",It).format(Date.parse(e));return{date:l,occurrence:({start:e,end:r,isExact:t})=>{
let o=t?u:p;return s(o(e),o(r||e))},span:(e,t,o)=>{let n=e&&l(e),a=t&&l(t)
;return n?a?s(n,a):r(o==="open"||o==="ongoing"?"date-since":o==="upcoming"?"date-from":"date-began",n):a&&r("date-until",a)},language:r=>{try{
return(r=>"DisplayNames"in Intl?(o=o||new Intl.DisplayNames([e],{type:"language"}),o.of(r)):t==null?void 0:t.get(r))(r)||r}catch(e){return r}}}}
var Wt,Bt,Vt,Ht,Zt,Jt,Yt,Gt,Kt,Qt,Xt=Symbol.for("pv"),eo={},ro=[],to=/^m(i|n|o|s|text|space)$/,oo=Array.isArray,no=ro.slice,ao=Object.assign;function lo(e){
e&&e.parentNode&&e.remove()}function io(e,r,t){var o,n,a,l={},i=arguments.length;for(a in r)a=="key"?o=r[a]:a=="ref"&&typeof e!="function"?n=r[a]:l[a]=r[a]
;return i>2&&(l.children=i>3?no.call(arguments,2):t),so(e,l,o,n,null)}function so(e,r,t,o,n){var a={type:e,props:r,key:t,ref:o,__k:null,__:null,__b:0,__e:null,
__c:null,constructor:Xt,__v:n||++Bt,__i:-1,__u:0};return!n&&Wt.vnode&&Wt.vnode(a),a}function po(){return{current:null}}function uo(e){return e.children}
function mo(e,r){this.props=e,this.context=r,this.__g=0}function co(e,r){if(r==null)return e.__&&co(e.__,e.__i+1)
;for(var t;r<e.__k.length;r++)if((t=e.__k[r])&&t.__e)return t.__e;return typeof e.type!="function"||e.props.__P?null:co(e)}function go(e){
var r,t=e.__v,o=t.__e,n=[],a=[],l=e.__P;l&&((r=ao({constructor:Xt},t)).__v=t.__v+1,Wt.vnode&&Wt.vnode(r),
ko(l,r,t,e.__n,l.namespaceURI,32&t.__u?[o]:null,n,o||co(t),32&t.__u,a),r.__v=t.__v,r.__.__k[r.__i]=r,Ao(n,r,a),t.__=t.__e=null,r.__e!=o&&_o(r))}function _o(e){
if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(r){return r&&(e.__e=r.__e)}),_o(e)}function fo(e){(8&e.__g||(e.__g|=8,Vt.push(e),
Zt++))&&Ht==Wt.debounceRendering||((Ht=Wt.debounceRendering)||queueMicrotask)(xo)}function xo(){try{for(var e,r=1;Vt.length;)Vt.length>r&&Vt.sort(Jt),
e=Vt.shift(),r=Vt.length,8&e.__g&&go(e)}finally{(Zt=Vt.length)&&(Ht||queueMicrotask)(xo)}}function ho(e,r,t,o,n,a,l,i,s,p,u){
var d,m,c,g,_,f,x=o.__k||ro,h=r.length;for(s=function(e,r,t,o,n){var a,l,i,s,p,u,d,m,c,g=t.length,_=g,f=0,x=0,h=e.__k=Array(n)
;for(a=0;a<n;a++)(l=r[a])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=h[a]=so(null,l):oo(l)?l=h[a]=so(uo,{
children:l}):l.constructor===Xt&&l.__b?l=h[a]=so(l.type,l.props,l.key,l.ref,l.__v):h[a]=l,s=a+f,l.__=e,l.__b=e.__b+1,i=null,~(p=l.__i=vo(l,t,s,_))&&(_--,
(i=t[p])&&(i.__u|=2)),i&&i.__v?(l.__u|=16,p==s-1?f--:p==s+1?f++:p!=s&&(p>s?f--:f++,x=1)):(~p||(n>g?f--:n<g&&f++),
typeof l.type!="function"&&(l.__u|=4))):h[a]=null;if(x){for(u=[],d=[],a=0;a<n;a++)if((l=h[a])&&16&l.__u){for(f=0,m=u.length;f<m;)u[c=f+m>>1]<l.__i?f=c+1:m=c
;u[f]=l.__i,d[a]=f+1}for(f=u.length;a--;)d[a]&&(d[a]==f?f--:h[a].__u|=4)}if(_)for(a=0;a<g;a++)!(i=t[a])||2&i.__u||(i.__e==o&&(o=co(i)),To(i,i));return o
}(t,r,x,s,h),d=0;d<h;d++)(c=t.__k[d])!=null&&(m=~c.__i&&x[c.__i]||eo,c.__i=d,f=ko(e,c,m,n,a,l,i,s,p,u),g=c.__e,
(m.ref!=c.ref||8&m.__u)&&(m.ref&&Co(m.ref,null,c,m),c.ref&&u.push(c.ref,c.__c||g,c)),_=_||g,4&c.__u?(s=bo(c,s,e,!m.__v),
m.__e&&(m.__e=null)):typeof c.type=="function"&&f!==void 0?s=f:g&&(s=g.nextSibling),c.__u&=-21);return t.__e=_,s}function bo(e,r,t,o){var n,a,l,i
;if(typeof e.type=="function"){if(e.props.__P)return r;if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=e,r=bo(n[a],r,t,!1));return r}
for(r&&!r.parentNode&&(r=co(e))&&!r.parentNode&&(r=null),l=e.__e,i=r;i&&i.nodeType==8;)i=i.nextSibling
;for(l!=i&&(!o&&t.moveBefore&&l.parentNode?t.moveBefore(l,r):t.insertBefore(l,r||null)),r=l;(r=r&&r.nextSibling)&&r.nodeType==8&&!r.data.startsWith("$s"););
return r}function vo(e,r,t,o){var n,a=e.key,l=e.type,i=r[t],s=i&&!(2&i.__u);if(i===null&&a==null||s&&a==i.key&&l==i.type)return t;if(o>(s?1:0)){
for(n=t-1;n>=0;n--)if((i=r[n])&&!(2&i.__u)&&a==i.key&&l==i.type)return n;for(n=t+1;n<r.length;n++)if((i=r[n])&&!(2&i.__u)&&a==i.key&&l==i.type)return n}return-1
}function wo(e,r,t){t==null&&(t=""),r[0]=="-"?e.setProperty(r,t):e[r]=t}function yo(e,r,t,o,n){var a,l
;if(r=="style")if(typeof t=="string")e.style.cssText=t;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(r in o)t&&r in t||wo(e.style,r)
;if(t)for(r in t)o&&t[r]==o[r]||wo(e.style,r,t[r])}else if(r[0]=="o"&&r[1]=="n")typeof t!="function"&&(t=null),typeof o!="function"&&(o=null),
(e.__e||(e.__e={}))[r]=t,t&&o||(l=Qt[r]||(Qt[r]=function(e){return function(r){var t=this.__e;if(t){if(t=t[e],
r[Yt]==null)r[Yt]=Kt++;else if(r[Yt]<this.__a[e])return;return t(Wt.event?Wt.event(r):r)}}}(r)),(e.__a||(e.__a={}))[r]=Kt,a=r!=(r=r.replace(Gt,"$1")),
(r=r.slice(2))[0]<"a"&&(r=r.toLowerCase()),t?e.addEventListener(r,l,a):e.removeEventListener(r,l,a));else{
if(n=="http://www.w3.org/2000/svg")r=r.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(r!="width"&&r!="height"&&r!="href"&&r!="list"&&r!="form"&&r!="tabIndex"&&r!="download"&&r!="rowSpan"&&r!="colSpan"&&r!="role"&&r!="popover"&&r in e)try{
return void(e[r]=t==null?"":t)}catch(e){}if(typeof t=="function")return
;t==null||t===!1&&r[4]!="-"?e.removeAttribute(r):e.setAttribute(r,r=="popover"&&t==1?"":t)}}function ko(e,r,t,o,n,a,l,i,s,p){
var u,d,m,c,g,_,f,x,h,b,v,w,y,k,$,S,A,C,T=r.type;if(r.constructor!==Xt)return null;128&t.__u&&(s=32&t.__u,u=t.__c.__z)&&(r.__u|=s,d=a=[],
u.nodeType==8?i=$o(u,a):a.push(u),i=a[0]||i),(u=Wt.__b)&&u(r);e:if(typeof T=="function"){m=l.length;try{if(x=r.props,h=(u=T.prototype)&&u.render,
b=(u=T.contextType)&&o[u.__c],v=u?b?b.props.value:u.__:o,(c=t.__c)?(r.__c=c,2&c.__g&&(c.__g|=1)):(h?r.__c=c=new T(x,v):(r.__c=c=new mo(x,v),c.constructor=T,
c.render=Mo),b&&b.sub(c),c.state||(c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),h&&(c.__s||(c.__s=c.state),
T.getDerivedStateFromProps&&(c.__s==c.state&&(c.__s=ao({},c.__s)),ao(c.__s,T.getDerivedStateFromProps(x,c.__s)))),g=c.props,_=c.state,c.__v=r,t.__c){
if(x!==g&&h&&!T.getDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(x,v),
r.__v==t.__v&&!(8&c.__g)||!(4&c.__g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(x,c.__s,v)===!1){r.__v!=t.__v&&(c.props=x,c.state=c.__s,c.__g&=-9),
r.__e=t.__e,r.__k=t.__k,r.__k.some(function(e){e&&(e.__=r)}),ro.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&l.push(c),i=co(t);break e}
c.componentWillUpdate&&c.componentWillUpdate(x,c.__s,v),h&&c.componentDidUpdate&&c.__h.push(function(){c.componentDidUpdate(g,_,f)})
}else h&&!T.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),h&&c.componentDidMount&&c.__h.push(c.componentDidMount);c.context=v,
c.props=x,c.__P=e,c.__g&=-5,w=Wt.__r,y=h?25:0;do{c.__g&=-9,w&&w(r),u=c.render(c.props,c.state=c.__s,c.context)}while(8&c.__g&&++y<25)
;h&&(ro.push.apply(c.__h,c.__k),c.__k=[]),c.state=c.__s,c.getChildContext&&(o=ao({},o,c.getChildContext())),
h&&t.__c&&c.getSnapshotBeforeUpdate&&(f=c.getSnapshotBeforeUpdate(g,_)),k=u&&u.type===uo&&u.key==null?u.props.children:u,x.__P&&(u=i,n=(e=x.__P).namespaceURI,
s=a=null,t.props&&t.props.__P!=e&&(t.__k.some(function(e){e&&To(e,e)}),t.__k=null),i=t.__k?co(t,0):null),i=ho(e,oo(k)?k:[k],r,t,o,n,a,l,i,s,p),
x.__P&&(r.__e=null,i=u),r.__u&=-161,d&&d.some(lo),c.__h.length&&l.push(c),1&c.__g&&(c.__g&=-4)}catch(e){if(l.length=m,r.__v=null,s||a)if(e&&e.then){
if(r.__u|=128|s,a){for(~(A=a.indexOf(i||void 0))||(A=a.length);(C=a[A-1])&&C.nodeType==8;)A--;for(;A<a.length;A++)if(C=a[A])if(a[A]=null,$){if(C==S)break}else{
if(C.nodeType!=8)break;C.data.startsWith("$s")&&(S=$o($=C))}}if(!$){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;$=i}
(u=$o($=r.__c.__z||(r.__c.__z=$)))?(r.__e=$,i=u):r.__e=i,i=i&&i.nextSibling}else a&&a.some(lo);else r.__e=t.__e;r.__k||(r.__k=t.__k||[]),e&&e.then||So(r),
Wt.__e(e,r,t)}}else i=r.__e=function(e,r,t,o,n,a,l,i,s,p){var u,d,m,c,g,_,f,x,h=t.props||eo,b=r.props,v=r.type
;if(v=="svg"?n="http://www.w3.org/2000/svg":v=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),
a)for(u=0;u<a.length;u++)if((g=a[u])&&(v?g.localName==v:g.nodeType==3)){e=g,a[u]=null;break}if(!e){if(x=p.ownerDocument||document,!v)return x.createTextNode(b)
;e=x.createElementNS(n,v,b.is?b:p),i&&(Wt.__m&&Wt.__m(r,a),i=!1),a=null}if(v){if(p=v=="template"&&e.content||e,
a=v=="textarea"&&b.defaultValue!=null?null:a&&no.call(p.childNodes),!i&&a)for(h={},u=0;u<e.attributes.length;u++)h[(g=e.attributes[u]).name]=g.value
;for(u in h)g=h[u],u=="dangerouslySetInnerHTML"?m=g:u=="children"||u in b||u=="value"&&"defaultValue"in b||u=="checked"&&"defaultChecked"in b||yo(e,u,null,g,n)
;for(u in b)g=b[u],u=="children"?c=g:u=="dangerouslySetInnerHTML"?d=g:u=="value"?_=g:u=="checked"?f=g:i&&typeof g!="function"||h[u]===g||yo(e,u,g,h[u],n)
;d?(i||m&&(d.__html==m.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),r.__k=[]):(m&&(e.textContent=""),
(v=="foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&to.test(v))&&(n="http://www.w3.org/1999/xhtml"),
ho(p,oo(c)?c:[c],r,t,o,n,a,l,a?a[0]:t.__k&&co(t,0),i,s),a&&a.some(lo)),i&&v!="textarea"||(u="value",
v=="progress"&&_==null?e.removeAttribute(u):_==null||_===e[u]&&(v!="progress"||_)||yo(e,u,_,h[u],n),u="checked",f!=null&&f!=e[u]&&yo(e,u,f,h[u],n))
}else h===b||i&&e.data==b||(e.data=b);return e}(t.__e,r,t,o,n,a,l,s,p,e);return(u=Wt.diffed)&&u(r),i}function $o(e,r){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var t=1;e=e.nextSibling;){
if(e.nodeType==8)if(e.data.startsWith("$s"))t++;else if(e.data.startsWith("/$s")&&! --t)return e;r&&r.push(e)}}function So(e){e&&(e.__c&&(e.__c.__g|=4),
e.__k&&e.__k.some(So))}function Ao(e,r,t){for(var o=0;o<t.length;)Co(t[o++],t[o++],t[o++]);Wt.__c&&Wt.__c(r,e),e.some(function(r){try{e=r.__h,r.__h=[],
e.some(function(e){e.call(r)})}catch(e){Wt.__e(e,r.__v)}})}function Co(e,r,t,o){try{
typeof e=="function"?r?r.__x=e(r)||1:o&&(o=o.__c||o.__e)&&(r=o.__x)&&(o.__x=null,typeof r=="function"?r():e(null)):e.current=r}catch(e){Wt.__e(e,t)}}
function To(e,r,t){var o,n,a,l;if(Wt.unmount&&Wt.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Co(o,null,r,e),o=e.__c){if(o.componentWillUnmount)try{
o.componentWillUnmount()}catch(e){Wt.__e(e,r)}o.__P=o.__n=null}if(o=e.__k)for(l=0;l<o.length;l++)o[l]&&To(o[l],r,typeof e.type!="function"||t&&!e.props.__P)
;!t&&(o=e.__c)&&(o=o.__z)&&(n=$o(o,a=[]))&&(o==e.__e&&a.some(lo),lo(n),lo(o)),t||lo(e.__e),e.__e=e.__c=e.__=null}function Mo(e,r,t){return this.constructor(e,t)
}function Lo(e,r){var t,o,n,a;Wt.__&&Wt.__(e,r),r.nodeType==9&&(r=r.documentElement),o=(t=e&&32&e.__u)?null:r.__k,r.__k=so(uo,{children:[e]}),n=[],a=[],
ko(r,r.__k,o||eo,eo,r.namespaceURI,o?null:r.firstChild?no.call(r.childNodes):null,n,o?o.__e:r.firstChild,t,a),Ao(n,r.__k,a),r.__k.props.children=null}Wt={
__e:function(e,r,t,o){for(var n,a,l;r=r.__;)if((n=r.__c)&&!(1&n.__g)){n.__g|=4;try{
if((l=(a=n.constructor)&&a.getDerivedStateFromError)&&n.setState(a.getDerivedStateFromError(e)),n.componentDidCatch&&(n.componentDidCatch(e,o||{}),l=1),
l&&8&n.__g)return void(n.__g|=2)}catch(r){e=r}}throw Zt=0,e}},Bt=0,mo.prototype.setState=function(e,r){var t=this.__s
;t&&t!=this.state||(t=this.__s=ao({},this.state)),typeof e=="function"&&(e=e(ao({},t),this.props)),e&&(ao(t,e),this.__v&&(r&&this.__k.push(r),fo(this)))},
mo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),fo(this))},mo.prototype.render=uo,Vt=[],Zt=0,Jt=function(e,r){
return e.__v.__b-r.__v.__b},Yt=Symbol(),Gt=/(PointerCapture)$|Capture$/i,Kt=0,Qt={};function Eo(e,r){return s(i({},e),{text:r})}function jo(e,r,t){
let o=new Map(e.chosen);return t.length?o.set(r,t):o.delete(r),s(i({},e),{chosen:o})}function Oo(e,r){return e.includes(r)?e.filter(e=>e!==r):[...e,r]}
function Po(e,r,t){return jo(e,r,Oo(e.chosen.get(r)||[],t))}function zo(e){return s(i({},e),{text:"",chosen:new Map})}function qo(e){
return new Uint32Array(Math.ceil(e/32))}function No(e){let r=qo(e).fill(-1);return e%32&&(r[r.length-1]=2**(e%32)-1),r}function Ro(e,r){e[r>>>5]|=1<<(r&31)}
function Fo(e,r){return(e[r>>>5]>>>(r&31)&1)===1}function Do(e,r){for(let t=0;t<e.length;t++)e[t]|=r[t];return e}function Io(e,r){return r.reduce(Do,qo(e))}
function Uo(e,r){for(let t=0;t<e.length;t++)e[t]&=r[t];return e}function Wo(e){let r=e-(e>>>1&1431655765),t=(r&858993459)+(r>>>2&858993459)
;return Math.imul(t+(t>>>4)&252645135,16843009)>>>24}function Bo(e,r=e,t=e){let o=0;for(let n=0;n<e.length;n++)o+=Wo((e[n]|t[n])&r[n]);return o}
function Vo(e,r){let t=new Set(r.chosen.get(e.id));return Array.from(t).flatMap(r=>e.terms.get(r)||[])}function Ho(e,r,t){let o=No(e);return r.forEach((e,r)=>{
r!==t&&Uo(o,e)}),o}function Zo(e,r,t){return Array.from(e.terms.values(),e=>({term:e,chosen:r.includes(e),matchCount:Bo(e.programs,t)}))}function Jo(e,r,t){
let o=e.programs.length,n=t(e,r.text),a=function(e,r,{programs:t}){let o=new Map;return t&&o.set(null,t),e.facets.forEach(t=>{let n=Vo(t,r)
;n.length&&o.set(t.id,function(e,r){return Io(e,r.map(({programs:e})=>e))}(e.programs.length,n))}),o
}(e,r,n),l=Ho(o,a),i=Array.from(e.facets.values()).filter(({useful:e})=>e).map(e=>{let t=a.has(e.id)?Ho(o,a,e.id):l;return{facet:e,count:Bo(t),
terms:Zo(e,Vo(e,r),t)}});return{matches:l,count:Bo(l),facets:i,searchResult:n}}function Yo(e,r){let t=e?e.terms:new Map,o=[]
;for(let e=t.get(r);e!=null&&e.broader;e=t.get(e.broader))o.push(e.broader);return o}function Go(e,r,t){let o=e.get(r);o?o.push(t):e.set(r,[t])}
function Ko({terms:e},r){let t=new Map;e.forEach(({id:e,broader:r})=>Go(t,r,e));let o=[],n=e=>(t.get(e)||[]).sort((e,t)=>r(t)-r(e)).forEach(e=>{o.push(e),n(e)})
;return n(null),o}function Qo(e,r,t,o){if(e==="status")return yr;let n=[...r].sort();return e==="period"?n.reverse():t?new Set([...Ko(t,o),...n]):n}var Xo={
label:null,help:null,aliases:[]};function en(e,r,t){
let o=r.programs.length,n=e==="status"||e==="period"||e===He?void 0:r.vocabularies.get(e),a=function(e,r,t,o){let n=new Map,a=e=>{let t=n.get(e)
;return t||(t=qo(r.length),n.set(e,t)),t};return r.forEach((r,t)=>{(function(e,r,t){return r==="period"?function({start:e,end:r,status:t},o){let n=e||r
;if(!n)return[];let a=r?r.year:t&&t!=="past"&&t!=="paused"?o:n.year,l=[],{year:i}=n;do{l.push(String(i))}while(++i<=a);return l
}(e,t):r==="status"?e.status?[e.status]:[]:r===He?[...e.join&&!e.join.isOver?["join"]:[],...e.materials.length?["materials"]:[]]:e.terms.get(r)||[]
})(r,e,o).forEach(e=>Ro(a(e),t))}),Array.from(n).forEach(([e,r])=>{Yo(t,e).forEach(e=>Do(a(e),r))}),n.delete(Je),n}(e,r.programs,n,t);if(!a.size)return null
;let l=new Map(Array.from(a,([e,r])=>[e,Bo(r)])),i=[...Qo(e,Array.from(a.keys()),n,e=>l.get(e)||0),Je],s=function(e,r,t){
return Io(t,Array.from(e).flatMap(([e,t])=>{var o;return(o=r==null?void 0:r.terms.get(e))!=null&&o.matchesAll?[t]:[]}))
}(a,n,o),p=Bo(s)>0,u=Io(o,Array.from(a.values())),d=function(e,r){return e.map((e,t)=>e&~r[t])}(No(o),u);a.set(Je,d),l.set(Je,Bo(d));let m=new Map
;for(let e of i){let r=a.get(e),t=l.get(e);if(r&&t){let{label:a,aliases:l}=(n==null?void 0:n.terms.get(e))||Xo,i=p&&e!==Je?Io(o,[r,s]):r;m.set(e,{id:e,label:a,
aliases:l,depth:Yo(n,e).length,own:r,programs:i,count:t})}}let{label:c,help:g}=n||Xo,_=Array.from(m.values()).filter(({programs:e})=>Bo(e)<o);return{id:e,
label:c,help:g,terms:m,useful:_.length>1}}function rn(e,r){let t=e.get(Ve);return t?Vo(t,r):[]}function tn(e){let r=new WeakMap;return t=>{let o=r.get(t)
;return o||(o=e(t),r.set(t,o)),o}}var on=tn(()=>new Map);function nn(e,r){return new Uint32Array(e).map((e,r)=>r).sort((e,t)=>r(e,t)||e-t)}function an(e){try{
return new Intl.Collator(e,{numeric:!0})}catch(e){return new Intl.Collator(void 0,{numeric:!0})}}var ln=tn(({programs:e,languages:{chain:r,page:t}})=>{
let o=[],{compare:n}=an([...r,t]),a=n=>o[n]=o[n]||N(e[n].title,r,t).text;return(e,r)=>n(a(e),a(r))});function sn(e){return e===null?0:Number(e.replace(/-/g,""))
}var pn={title:function(e){return nn(e.programs.length,ln(e))},newest:function(e){let{programs:r}=e,t=new Float64Array(r.length),o=new Float64Array(r.length)
;return r.forEach(({start:e,end:r,status:n},a)=>{let l=e||r,i=r||e,s=e&&!r&&n&&n!=="past";t[a]=sn(l&&vr(l)),o[a]=s?1e9:sn(i&&wr(i))}),
nn(r.length,(r,n)=>t[n]-t[r]||o[n]-o[r]||ln(e)(r,n))},status:e=>function({programs:e},r){let t=new Uint32Array(e.length);r.forEach((e,r)=>{t[e]=r})
;let o=yr.indexOf("past")-.5,n=e.map(({status:e})=>e?yr.indexOf(e):o);return nn(e.length,(e,r)=>n[e]-n[r]||t[e]-t[r])}(e,un(e,"newest")),
relevance:e=>un(e,"status")};function un(e,r){let t=on(e),o=t.get(r)||pn[r](e);return t.set(r,o),o}function dn(e,{programs:r}){
let t=m.find(r=>r===e.sort)||"relevance",o=r||(e.chosen.get(Ve)||[]).length>1;return t==="relevance"&&!o?"status":t}function mn(e,r,t,o){let n=dn(t,o),a=[]
;for(let t of un(e,n))Fo(r,t)&&a.push(t);return n==="relevance"?function(e,r){let t=[];for(let o of e){let e=r[o]||0;(t[e]=t[e]||[]).push(o)}
return t.reduceRight((e,r)=>e.concat(r),[])}(a,function(e,r,{scores:t}){let o=rn(e.facets,r)
;return o.length<2?t:e.programs.map((e,r)=>(t[r]||0)+1e3*o.filter(({programs:e})=>Fo(e,r)).length)}(e,t,o)):a}function cn(e,r){let t=[];return o=>{
let n=t.find(e=>(({text:e,chosen:r,sort:t})=>e===o.text&&r===o.chosen&&t===o.sort)(e.query));if(!n){let t=Jo(e,o,r);n={query:o,results:{exploration:t,
order:mn(e,t.matches,o,t.searchResult)}}}let[a]=t.filter(e=>e!==n);return t=a?[n,a]:[n],n.results}}function gn(e,r,t,o){if(!o.length)return o
;let n=new Set(r(t).order.map(r=>e.programs[r].id));return o.filter(e=>n.has(e))}function _n(e,r,t){let o=gn(e,r,t,t.details)
;return o.length===t.details.length?t:s(i({},t),{details:o})}function fn(e){requestAnimationFrame(()=>requestAnimationFrame(e))}function xn(e,r,t){
let o,n=e.subscribe(({query:e,settled:n},a)=>{(e!==a.query||n!==a.settled)&&(t.clearTimeout(o),o=e===n.query?void 0:t.setTimeout(r,300))});return()=>{
t.clearTimeout(o),n()}}var hn={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var bn=e=>e.toLowerCase().replace(/-.*/,"")
;function vn(e,r,t,o,n,a){let l=e=>({text:e,language:a}),i=e=>N(e,o,n),s=e=>r(e?`status-${e}`:"not-stated"),p=new Map;return{pick:i,facet:t=>{
let o=e.vocabularies.get(t);if(o)return i(o.label);let n=[...Be,Ve,He].find(e=>e===t);return l(n?r(`facet-${n}`):t)},term:(o,n)=>{
let a=`${o} ${n}`,u=p.get(a)||((o,n)=>{var a;if(n===Je)return l(r("not-stated"))
;let p=o===Ve?e.needs.find(e=>e.id===n):(a=e.vocabularies.get(o))==null?void 0:a.terms.get(n);if(p)return i(p.label);let u=o===He&&Ze.find(e=>e===n)
;return l(u?r(`offers-${u}`):kr(n)&&o==="status"?s(n):o==="language"?t.language(n):o==="period"?t.date(hr(n)):n)})(o,n);return p.set(a,u),u},status:s,
minutes:([e,t])=>e===t?r("detail-minutes",e):r("detail-minutes-range",e,t),isForeign:e=>[a,o[0]||n].every(r=>bn(r)!==bn(e))}}function wn(e,r,t=()=>hn){
let{msg:o,format:n,language:a,languages:l,pageLanguage:p,today:u}=r,d=vn(e,o,n,l,p,a),m=function(e,{languages:r,today:t,nameOf:o=()=>null,reservedIds:n=[]}){
let a=Number(t.slice(0,4)),l=new Map;for(let r of[He,...e.facets]){let t=n.includes(r)?null:en(r,e,a);t&&l.set(r,t)}let i=function(e,r,t){
let o=e.programs.length,n=e.needs.map(({id:n,label:a,help:l,terms:i})=>{let s=No(o);return i.forEach((n,a)=>Uo(s,((n,a)=>{let l=r.get(n)||en(n,e,t)
;return Io(o,a.flatMap(e=>{var r;return((r=l==null?void 0:l.terms.get(e))==null?void 0:r.programs)||[]}))})(a,n))),[n,{id:n,label:a,aliases:l?R(l):[],depth:0,
own:s,programs:s,count:Bo(s)}]});return n.length?{id:Ve,label:null,help:null,terms:new Map(n),useful:!0}:null}(e,l,a);i&&(l=new Map([[i.id,i],...l]))
;let s=new Set(e.programs.map(({id:e})=>e));return{programs:e.programs,languages:r,facets:l,hasTerm:(e,r)=>{var t;return!!((t=l.get(e))!=null&&t.terms.has(r))},
hasProgram:e=>s.has(e),nameOf:o}}(e,{languages:{chain:l,page:p},today:u,nameOf:(e,r)=>d.term(e,r).text,reservedIds:x
}),c=L(`programs?${r.preset}`,m)||_,g=[Ve,He,...e.facets],f=A(c,g);return s(i({},r),{list:e,index:m,find:t,derive:cn(m,t),labels:d,facetOrder:g,preset:c,
fragmentOf:e=>{let r=A(e,g);return r===f?"":r||"programs"}})}function yn(e){let r=e,t=new Set;return{get:()=>r,set:e=>{let o=r;r=i(i({},o),e),
Array.from(t).forEach(e=>t.has(e)&&e(r,o))},subscribe:e=>(t.add(e),()=>{t.delete(e)})}}var kn=()=>{},$n={read:()=>null,write:kn,enterDialog:kn,leaveDialog:kn,
isInDialog:()=>!1,isNewLink:()=>!1,cards:()=>0,firstPlace:0,keepPlace:kn,onMove:()=>kn};function Sn({level:e,class:r,id:t,children:o}){
return io(`h${Math.min(e,6)}`,{class:r,id:t},o)}function An({text:{text:e,language:r},around:t,children:o=e}){
return r.toLowerCase()===t.toLowerCase()?io("bdi",null,o):io("bdi",{lang:r,dir:oe(r)},o)}function Cn(e,r){return e.find(e=>function({start:e,end:r,isExact:t}){
let o=Date.parse(r||e);return t?r?o:o+72e5:o+864e5}(e)>r)||null}function Tn({open:e}){return io("span",{dir:"ltr",
class:"program-explorer__chevron"+(e?" program-explorer__chevron--open":"")})}function Mn({context:e,target:r,class:t,children:o}){return io("a",{
href:e.urlOf(r),title:"page"in r?r.page:void 0,rel:"noopener",class:t},o)}var Ln={kind:9,format:9,language:2,capacity:3};function En({languages:e},r,t){
let o=r.terms.get(t)||[],n=t==="language"?e.filter(e=>o.includes(e)):[];return Array.from(new Set([...n,...o])).slice(0,Ln[t]||0)}
function jn({join:e,materials:r}){return e&&!e.isOver?"join":r.length>1?"materials":r.length?"material":null}
var On="program-explorer__action cdx-button",Pn=`${On} cdx-button--fake-button cdx-button--fake-button--enabled`
;function zn({context:e,actions:r,program:t,open:o,detailsId:n}){let{msg:a,labels:l,language:i}=e,{join:s,materials:p}=t,u=jn(t)
;if(u==="materials")return io("button",{type:"button",class:On,"aria-expanded":o,"aria-controls":o?n:void 0,onClick:()=>r.toggleDetails(t.id)
},a("materials",p.length));let d=u==="join"?s:p[0];return d?io(Mn,{context:e,target:d.target,
class:u==="join"?`${Pn} cdx-button--action-progressive cdx-button--weight-primary`:Pn},d.label?io(An,{text:l.pick(d.label),around:i}):a("join")):null}
var qn=class extends mo{shouldComponentUpdate(e){let r=this.props
;return e.program!==r.program||e.context!==r.context||e.more!==r.more||e.search!==r.search||e.open!==r.open||e.level!==r.level||e.patterns.join(" ")!==r.patterns.join(" ")||e.needs.join()!==r.needs.join()
}render({context:e,actions:r,more:t,search:o,program:n,open:a,patterns:l,needs:i,level:s}){
let{msg:p,labels:u,format:d,language:m,idPrefix:c}=e,{duration:g,join:_,minutes:f,notice:x}=n,h=l.length?o:null,b=e=>h?io(h.MarkedText,{text:e,patterns:l,
around:m}):io(An,{text:e,around:m
}),v=r=>En(e,n,r).map(e=>u.term(r,e)),w=u.pick(n.title),y=`${c}:program:${n.id}`,k=`${y}:details`,$=n.summary&&u.pick(n.summary),S=v("capacity"),A=v("language"),C=(n.terms.get("language")||[]).length-A.length,T=[...v("kind"),...v("format")],M=n.status==="past",L=g&&!M&&!f?u.pick(g):null,E=f&&!M?u.minutes(f):L&&b(L),j=u.status(n.status),O=Cn(n.dates,Date.now()),P=d.span(n.start,n.end,n.status)
;return io("article",{class:"program-explorer__card"+(a?" program-explorer__card--open":""),"aria-labelledby":y},io(Sn,{level:s,class:"program-explorer__title",
id:y},n.target?io(Mn,{context:e,target:n.target},b(w)):b(w)),io("p",{class:"program-explorer__meta"},io("span",{
class:`program-explorer__status program-explorer__status--${n.status||"unknown"}`},j),P!==null&&io("span",{class:"program-explorer__fact"},P),O&&io("span",{
class:"program-explorer__fact program-explorer__next"},p("next-date",d.occurrence(O))),T.map(e=>io("span",{class:"program-explorer__fact"},b(e)))),$&&io("p",{
class:"program-explorer__summary"},b($)," ",u.isForeign($.language)&&io("span",{class:"program-explorer__in-language"
},p("in-language",d.language($.language)))),x&&io("p",{class:"program-explorer__alert"},io(An,{text:u.pick(x),around:m})),_&&_.isOver&&!M&&io("p",{
class:"program-explorer__note"},p("join-over")),t&&i.length>0&&io(t.Reasons,{context:e,needs:i}),h&&io(h.Matched,{context:e,program:n,patterns:l,
shown:[w,$,...S,...T,...A,L,...i.map(e=>u.term(Ve,e))]}),A.length+S.length>0||E?io("div",{class:"program-explorer__meta program-explorer__needed"
},A.map(e=>io("span",{class:"program-explorer__fact"},b(e))),C>0&&io("span",{class:"program-explorer__fact"},p("more-languages",C)),E&&io("span",{
class:"program-explorer__fact"},E),S.length>0&&io("ul",{class:"program-explorer__tags",role:"list","aria-label":u.facet("capacity").text
},S.map(e=>io("li",null,b(e))))):null,io("div",{class:"program-explorer__card-foot"},io(zn,{context:e,actions:r,program:n,open:a,detailsId:k}),io("button",{
type:"button",class:"program-explorer__details-button cdx-button cdx-button--weight-quiet cdx-button--action-progressive","aria-label":p("details-of",w.text),
"aria-expanded":a,"aria-controls":a?k:void 0,onClick:()=>r.toggleDetails(n.id)},p("details"),io(Tn,{open:a}))),a&&t&&io(t.Details,{context:e,actions:r,
program:n,id:k}))}};function Nn({order:e,limit:r,drawn:t}){return t<Math.min(r,e.length)}function Rn({view:e,section:{group:r,numbers:t}}){
let{context:o,state:{query:n},results:a,actions:l,more:i,search:s}=e,{msg:p,index:u,level:d,language:m}=o,c=r&&o.headings.get(r),g=c&&(r==="current"||r==="past")?c:r&&{
text:p(`group-${r}`),language:m,anchors:(c==null?void 0:c.anchors)||[]},_=rn(u.facets,n);return io(uo,null,g&&io(Sn,{level:d,class:"program-explorer__group",
id:g.anchors[0]},g.anchors.slice(1).map(e=>io("span",{id:e})),io(An,{text:g,around:m})),io("ul",{
class:`program-explorer__list program-explorer__list--${r||"all"}`,role:"list","aria-label":p("programs")},t.map(e=>{let r=u.programs[e];return io("li",{
key:r.id},io(qn,{context:o,actions:l,more:i,search:s,program:r,open:n.details.includes(r.id),patterns:a.exploration.searchResult.patterns,
needs:_.filter(({programs:r})=>Fo(r,e)).map(({id:e})=>e),level:g?d+1:d}))})))}var Fn=class extends mo{constructor(){super(...arguments);this.lists=po()
;this.componentWillUnmount=()=>{this.props.view.cleanups.delete(this.componentWillUnmount),window.removeEventListener("beforeprint",this.showAll),
window.clearTimeout(this.timer)};this.showAll=()=>{if(!this.props.view.context.limit){let{length:e}=this.state.order;this.setLength({limit:e,drawn:e})}}
;this.showMore=()=>{var e,r,t;let{limit:o}=this.state;this.setLength({limit:o+60,drawn:o+60}),
(t=(r=(e=this.lists.current)==null?void 0:e.querySelectorAll("article")[o])==null?void 0:r.querySelector("a, button"))==null||t.focus({preventScroll:!0})}}
static getDerivedStateFromProps({view:e},r){
return r.order===e.results.order&&!e.state.query.details.length?null:function({context:e,state:r,results:{order:t}},o){
let{query:n,settled:a,cards:l}=r,{order:i=[]}=o,s=a.query===n?a.cause:"typing",p=s==="address",u=Math.max(...n.details.map(r=>t.findIndex(t=>e.index.programs[t].id===r)),-1),d=s==="data"||i.length===t.length&&t.every((e,r)=>e===i[r]),m=Math.max(e.limit||60,u+1,d&&o.limit||0,p?l:0),c=p&&(o.order||l||e.startsAt!=="top")
;return{order:t,limit:m,drawn:c?m:Math.max(10,u+1,d&&o.drawn||0)}}(e,r)}componentDidMount(){window.addEventListener("beforeprint",this.showAll),
this.props.view.cleanups.add(this.componentWillUnmount),this.drawRest()}getSnapshotBeforeUpdate(){var e
;return((e=this.lists.current)==null?void 0:e.offsetHeight)||0}componentDidUpdate(e,r,t){let{lists:{current:o},state:n}=this
;o&&(o.style.minHeight=Nn(n)?`${t}px`:""),this.drawRest()}setLength(e){this.props.view.attempt(()=>this.setState(e))}drawRest(){let{drawn:e}=this.state
;window.clearTimeout(this.timer),Nn(this.state)&&(this.timer=window.setTimeout(()=>this.setLength({drawn:e+12}),e>10?10:80))}render({view:e},r){
let{order:t,limit:o,drawn:n}=r,{context:a}=e,{msg:l,facetOrder:i}=a,s=t.length-o;return io(uo,null,io("div",{ref:this.lists,"aria-busy":Nn(r)||void 0
},function({context:{index:e,limit:r},state:t,results:o},n){let a=!r&&dn(t.query,o.exploration.searchResult)==="status",l=[];for(let r of n){
let t=a?Sr(e.programs[r].status):null,o=l[l.length-1];o&&o.group===t?o.numbers.push(r):l.push({group:t,numbers:[r]})}return l
}(e,t.slice(0,Math.min(n,o))).map(r=>io(Rn,{key:r.group,view:e,section:r}))),a.limit>0&&io("a",{class:"program-explorer__all",
href:a.urlOfAll(A(e.state.query,i)||"programs")},l("see-all",t.length)),!a.limit&&s>0&&io("button",{type:"button",class:"program-explorer__more cdx-button",
onClick:this.showMore},l("more",s)))}};function Dn(e,r){return r.length?r.reduce((r,t)=>e("list",r,t)):""}var In=class extends mo{
shouldComponentUpdate({view:{context:e},count:r}){let{view:t,count:o}=this.props
;return e!==t.context||r.term!==o.term||r.chosen!==o.chosen||r.matchCount!==o.matchCount}
render({view:{context:e,actions:r},facet:t,count:{term:o,chosen:n,matchCount:a}}){
let{msg:l,labels:i,language:s,idPrefix:p}=e,u=`${p}:${t}:${o.id}`,d=l("count-programs",a);return io("div",{
class:"program-explorer__term"+(a===0&&!n?" program-explorer__term--idle":""),style:{"--program-explorer-depth":o.depth}},io("div",{class:"cdx-checkbox"
},io("div",{class:"cdx-checkbox__wrapper"},io("input",{class:"cdx-checkbox__input",type:"checkbox",id:u,"aria-describedby":`${u}:count`,checked:n,
onChange:()=>r.toggleTerm(t,o.id)}),io("span",{class:"cdx-checkbox__icon"}),io("div",{class:"cdx-checkbox__label cdx-label"},io("label",{
class:"cdx-label__label",for:u},io("span",{class:"cdx-label__label__text"},io(An,{text:i.term(t,o.id),around:s})))))),io("span",{
class:"program-explorer__number",title:d,"aria-hidden":"true"},l("number",a)),io("span",{class:"program-explorer__unseen",id:`${u}:count`},d))}}
;function Un({view:e,counts:r,most:t}){
let{context:{msg:o,languages:n,idPrefix:a},actions:l,more:i}=e,{facet:s}=r,p=s.id==="language",u=p?function({context:{labels:e,languages:r}},t){
let o=({term:e})=>e.id===r[0]?0:e.id===Je?2:1,n=({term:r})=>e.term("language",r.id).text;return[...t].sort((e,r)=>o(e)-o(r)||n(e).localeCompare(n(r)))
}(e,r.terms):r.terms,d=function(e,r,t){let o=t?e:[...e].sort((e,r)=>r.term.count-e.term.count),a=new Set(e.length<r+3?e:o.slice(0,r))
;return e.filter(e=>a.has(e)||e.chosen||(e=>p&&e===n[0])(e.term.id))
}(u,t,s.id==="period"),m=d.length<u.length?u.find(e=>!d.includes(e)):void 0,c=io(uo,null,d.map(r=>io(In,{key:r.term.id,view:e,facet:s.id,count:r
})),m&&io("button",{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e
;l.showTerms(s.id,t+1e3),(e=document.getElementById(`${a}:${s.id}:${m.term.id}`))==null||e.focus()}},o("show-all-terms",u.length)))
;return u.length<=15?c:i?io(i.TermSearch,{view:e,facet:s.id,terms:u},c):io(uo,null,io("div",{class:"program-explorer__term-search cdx-text-input"},io("input",{
class:"cdx-text-input__input",disabled:!0})),c)}function Wn({view:e,counts:r,isOpenAtFirst:t}){var o
;let{context:{msg:n,labels:a,language:l,idPrefix:i},state:s,actions:p}=e,{facet:u,terms:d}=r,m=(o=s.open.facets.get(u.id))!=null?o:t?8:0,c=`${i}:${u.id}`,g=d.filter(e=>e.chosen).map(({term:e})=>a.term(u.id,e.id).text),_=u.help&&a.pick(u.help)
;return io("fieldset",{class:"program-explorer__facet","aria-labelledby":`${c}::label`},io("legend",null,io("button",{type:"button",
class:"program-explorer__fold","aria-expanded":m>0,"aria-controls":m?c:void 0,onClick:()=>p.showTerms(u.id,m?0:8)},io("span",{id:`${c}::label`},io(An,{
text:a.facet(u.id),around:l})),io(Tn,{open:m>0}))),m>0?io("div",{id:c},_&&io("p",{class:"program-explorer__note program-explorer__help"},io(An,{text:_,around:l
})),io(Un,{view:e,counts:r,most:m})):g.length>0&&io("p",{class:"program-explorer__note"},Dn(n,g)))}function Bn({view:e}){
let r=e.results.exploration.facets.filter(({facet:{id:e}})=>e!==Ve&&e!==He);return io(uo,null,r.map((r,t)=>io(Wn,{key:r.facet.id,view:e,counts:r,
isOpenAtFirst:!e.state.narrow&&t<2})))}function Vn({view:e}){var r
;let{context:{msg:t,labels:o,language:n,idPrefix:a,index:l},state:i,results:s,actions:p,more:u,search:d}=e,m=((r=s.exploration.facets.find(({facet:e})=>e.id===Ve))==null?void 0:r.terms)||[]
;if(!m.length)return null
;let{text:c}=i.settled.query,g=d&&c.trim()!=="",_=g?d.findNeeds(l,c).map(({need:e})=>e):[],f=i.open.facets.has(Ve),x=g?[...m.filter(e=>e.chosen&&!(({term:e})=>_.includes(e))(e)),..._.flatMap(e=>m.find(({term:r})=>r===e)||[])]:m.filter(({chosen:e},r)=>f||e||r<4),h=g?void 0:m.find(e=>!x.includes(e))
;return io("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},x.map(e=>io("button",{key:e.term.id,type:"button",
class:"program-explorer__need cdx-button",id:`${a}:${Ve}:${e.term.id}`,"aria-pressed":e.chosen,onClick:()=>(e=>{let{query:r}=i
;d&&d.findNeeds(l,r.text).some(({need:r})=>r===e.term)&&!e.chosen?p.choose(Po(Eo(r,""),Ve,e.term.id)):p.toggleTerm(Ve,e.term.id)})(e)},io(An,{
text:o.term(Ve,e.term.id),around:n}),!e.term.count&&" ",!e.term.count&&io("span",{class:"program-explorer__note"},t("no-program-yet")))),h&&io("button",{
type:"button",class:"cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var e;p.showTerms(Ve,m.length),
(e=document.getElementById(`${a}:${Ve}:${h.term.id}`))==null||e.focus()}},t("more-needs")),u&&io(u.NeedHelp,{view:e}))}
function Hn({view:{context:{msg:e},state:r,actions:t}}){return io("form",{class:"program-explorer__search cdx-search-input",role:"search",
"aria-label":e("search"),onSubmit:e=>{e.preventDefault(),t.submitSearch()}},io("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},io("input",{
class:"cdx-text-input__input",type:"search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:r.query.text,onFocus:t.enterSearch,
onInput:e=>t.search(e.currentTarget.value)}),io("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function Zn({view:e}){
let{context:{msg:r,labels:t},state:{query:o},results:n,actions:a}=e,l=n.exploration.facets.find(({facet:e})=>e.id===He);if(!l)return null
;let i=(e,t,n,l)=>io("button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":n,onClick:()=>a.choose(jo(o,He,l))},r("shortcut",e,t))
;return io("div",{class:"program-explorer__shortcuts",role:"group","aria-label":t.facet(He).text
},l.terms.filter(({term:e})=>e.id!==Je).map(({term:e,chosen:r,matchCount:o})=>i(t.term(He,e.id).text,o,r,[e.id])),i(r("offers-all"),l.count,!o.chosen.has(He),[]))
}function Jn({view:e}){
let{context:{msg:r,list:t,limit:o},state:n,settledResults:a,actions:l,more:i,search:s}=e,{count:p,searchResult:{corrected:u}}=a.exploration,d=Array.from(n.query.chosen).reduce((e,[r,t])=>r===Ve||r===He?e:e+t.length,0)
;return io("div",{class:"program-explorer__bar"},io("div",{class:"program-explorer__toolbar"},n.narrow&&!o&&io("button",{type:"button",
class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":r("search"),onClick:l.goToSearch},io("span",{
class:"cdx-text-input__icon cdx-text-input__start-icon"})),n.narrow&&io("button",{type:"button",class:"program-explorer__open-filters cdx-button",
"aria-haspopup":"dialog","aria-expanded":n.open.filters,onClick:l.openFilters},d?r("filters-active",d):r("filters")),io("div",{class:"program-explorer__count",
role:n.open.filters?void 0:"status",tabIndex:-1},function({text:e,chosen:r}){return e.trim()!==""||r.size>0
}(n.settled.query)?r("count",p,t.programs.length):r("count-programs",p),s&&u&&p>0&&io(s.Corrected,{view:e,words:u}))),!o&&io("div",{
class:"program-explorer__views"},i&&io(i.ViewChoice,{view:e})),!o&&io("div",{class:"program-explorer__options"},i&&io(i.CopyLink,{view:e}),i&&io(i.SortBy,{
view:e})))}function Yn({view:e}){let{context:{limit:r,level:t,preset:o,msg:n},state:{narrow:a,open:l,query:i},results:s,actions:p,more:u,search:d}=e
;return io("div",{class:"program-explorer__frame"+(a?" program-explorer__frame--narrow":"")},!r&&io("div",{class:"program-explorer__finder"},io(Sn,{level:t,
class:"program-explorer__group"},n("find")),io(Hn,{view:e}),io("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:p.submitSearch
},n("skip-to-programs")),io(Vn,{view:e}),io(Zn,{view:e})),!a&&io("div",{class:"program-explorer__panel",role:"region","aria-label":n("filters")},io(Sn,{level:t,
class:"program-explorer__group"},n("filters")),io(Bn,{view:e})),io("div",{class:"program-explorer__main"},io(Jn,{view:e}),u&&!(r&&i===o)&&io(u.ActiveFilters,{
view:e}),s.exploration.count?r||i.view===c?io(Fn,{view:e}):u&&io(u.OtherView,{view:e}):d&&io(d.NoResults,{view:e}),!r&&u&&io(u.Freshness,{view:e
}),!r&&u&&io(u.AddProgram,{view:e})),a&&l.filters&&u&&io(u.FilterDialog,{view:e}))}var Gn={
isNeeded:({open:e,query:r})=>e.filters||r.details.length>0||r.text!==""||r.view!==c,isEarly:!0},Kn={isNeeded:({mayType:e,query:r})=>e||r.text!=="",isEarly:!1}
;function Qn(e,r,{isNeeded:t,isEarly:o},n,a){let l=!1,i=!1,s=()=>p(null,null,function*(){l=!0;let o=null;try{o=yield r.load()}catch(r){!i&&t(e.get())&&n(r,()=>{
s()})}l=!1,o&&!i&&(d(),a(o))}),u=e.subscribe(e=>{!l&&t(e)&&s()}),d=()=>{i=!0,u()};return(o||t(e.get()))&&s(),d}function Xn(e,r){
let t=e.ownerDocument.defaultView||window;t.addEventListener("resize",r);let o="ResizeObserver"in t?new ResizeObserver(r):null;return o==null||o.observe(e),
()=>{t.removeEventListener("resize",r),o==null||o.disconnect()}}Wt.debounceRendering=e=>e();(function(){Wt.vnode=e=>{let{type:r,props:t}=e
;r?typeof r=="string"&&typeof t.children=="string"&&(t.textContent=t.children,t.children=null):Object.assign(e,{type:"span",props:{textContent:t}})}})()
;function ea(e,r,t,o,n,a){
let l=e.ownerDocument.defaultView||window,p=new Set,u=n.more.now,d=u?o(u):$n,m=n.search.now,g=wn(r,t,m==null?void 0:m.fuzzySearch),_=!0,f=()=>g.limit>0||(e.clientWidth||l.innerWidth)<640,x=e=>{
let r=d.read(),t=r===null&&e?e.query:L(r||"",g.index)||g.preset,o=_n(g.index,g.derive,t);return{query:o,settled:{query:o,cause:"address"},cards:d.cards(),open:{
facets:(e==null?void 0:e.open.facets)||new Map,filters:f()&&d.isInDialog()}}},h=yn(i({narrow:f(),mayType:!1},x(null))),b=function(e,r){
let{ownerDocument:t}=e,o=r=>e.querySelector(r),n=e=>e==null?void 0:e.focus({preventScroll:!0
}),a=()=>n(o(".program-explorer__count")),l=()=>e.contains(t.activeElement),i=e=>{var o
;return(o=t.getElementById(`${r}:program:${e}`))==null?void 0:o.closest("article, tr, li")};return{focusCount:a,focusSearch:()=>{let e=o("[role=search] input")
;e==null||e.scrollIntoView(),n(e)},moveTo:e=>{let r=i(e);r==null||r.scrollIntoView(),n(r==null?void 0:r.querySelector("a, button"))},holdFocus:e=>{
let r=l()&&t.activeElement;return()=>{r&&!l()&&(n(t.getElementById(r.id)||(e?o(".program-explorer__open-filters"):null)),l()||a())}},scrollToLinked:r=>{var t
;return(t=r.length?i(r[r.length-1]):e)==null?void 0:t.scrollIntoView()}}}(e,t.idPrefix),v=()=>{_=!1;let r=Array.from(p);p.clear(),r.forEach(e=>e()),
e.textContent=""},y=e=>{if(_)try{e()}catch(e){v(),a(e)}},k=function(e,r){let t={};return Object.keys(e).forEach(o=>{t[o]=(...t)=>r(()=>e[o](...t))}),t
}(function(e,r,t){let o=()=>{let{query:r,settled:t}=e.get();t.query!==r&&e.set({settled:{query:r,cause:"typing"}})},n=e=>_n(r().index,r().derive,e),a=r=>{o()
;let t=n(r);e.set({query:t,settled:{query:t,cause:"choice"}})},l=r=>e.set({open:s(i({},e.get().open),{filters:r})});return{search:r=>e.set({
query:n(Eo(e.get().query,r))}),settle:o,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>t.focusSearch(),submitSearch:()=>{o(),t.focusCount()},
toggleTerm:(r,t)=>a(Po(e.get().query,r,t)),choose:a,sort:r=>a(s(i({},e.get().query),{sort:r})),toggleDetails:r=>a(function(e,r){return s(i({},e),{
details:Oo(e.details,r)})}(e.get().query,r)),goTo:o=>{a(function(e,r,t,o){let n=[...t.details.filter(e=>e!==o),o];return gn(e,r,t,[o]).length?s(i({},t),{
details:n}):s(i({},zo(t)),{details:n})}(r().index,r().derive,e.get().query,o)),t.moveTo(o)},clear:()=>a(zo(e.get().query)),openFilters:()=>{o(),l(!0)},
closeFilters:()=>l(!1),showTerms:(r,t)=>{let{open:o}=e.get();e.set({open:s(i({},o),{facets:new Map(o.facets).set(r,t)})})}}}(h,()=>g,b),y),$=(r,t)=>{y(()=>{
let o=b.holdFocus(t.open.filters),{derive:a}=g,l=a(r.query);Lo(io(Yn,{view:{context:g,state:r,actions:k,attempt:y,cleanups:p,more:u,search:m,
loadView:n.loadView,results:l,settledResults:a(r.settled.query)}}),e),o()})},S=({textIndexOf:e})=>{let r=l.setTimeout(()=>y(()=>e(g.index)),50)
;p.add(()=>l.clearTimeout(r))},A=e=>{let{view:r}=h.get().query,t=()=>fn(()=>y(e));r===c?t():n.loadView(r).then(t,()=>{})},C=r=>{
let{details:o}=h.get().query,n=!r||o.length||t.startsAt!=="scrolled"||e.ownerDocument.getElementById(d.read()||"")
;d.isNewLink()&&n&&t.reveal(()=>A(()=>b.scrollToLinked(h.get().query.details)))},T=()=>{
u!=null&&u.isDamaged(d.read(),g.fragmentOf(h.get().query))&&n.useLinks(({checkLink:e})=>y(()=>e(d,h,g,b.scrollToLinked)))
},M=({keepFocus:r,keepFragment:t,keepPlace:o,nameTab:n,syncHistory:a})=>{p.add(a(h,d,e=>g.fragmentOf(e))),p.add(d.onMove(()=>y(()=>{h.set(x(h.get())),C(!1),T()
}))),d.read()!==null&&p.add(n(h,()=>g,e.ownerDocument)),p.add(t()).add(o(e,d)).add(r(e,d))};if([h.subscribe($),Xn(e,()=>{if(!e.isConnected){v();return}
let r=f(),{open:t,narrow:o}=h.get();(r!==o||t.filters&&!e.clientWidth)&&h.set({narrow:r,open:s(i({},t),{filters:!1})})}),xn(h,k.settle,l)].forEach(e=>p.add(e)),
$(h.get(),h.get()),_){if(C(!0),T(),d.firstPlace&&A(()=>l.scrollTo(0,d.firstPlace)),u)M(u);else{let e=e=>Gn.isNeeded(e)||w(l.location.hash)
;p.add(Qn(h,n.more,s(i({},Gn),{isNeeded:e}),n.onFailure,e=>y(()=>{u=e,d=o(u),M(u),(()=>{let{settled:e,open:r}=h.get(),t=g.fragmentOf(e.query)
;t?d.write(t,"replace"):d.read()&&(h.set(x(h.get())),C(!0),T()),r.filters&&d.enterDialog()})(),h.set({})})))}if(m)S(m);else{
let e=e=>Kn.isNeeded(e)||!g.derive(e.query).order.length;p.add(Qn(h,n.search,s(i({},Kn),{isNeeded:e}),n.onFailure,e=>y(()=>{m=e,g=function(e,r){
return s(i({},e),{find:r,derive:cn(e.index,r)})}(g,m.fuzzySearch),S(m),h.set({})})))}}return{update:r=>y(()=>{k.settle(),g=wn(r,t,g.find)
;let o=_n(g.index,g.derive,h.get().query),n=()=>h.set({query:o,settled:{query:o,cause:"data"}});u?u.keepPosition(e,n):n()}),unmount:v}}var ra=0;function ta(e){
let r=document.getElementById(e);return w(e)&&!(r&&!r.closest(`.${ce}, [${ge}]`))}function oa(e){let{wiki:r,load:t}=e,o=()=>{
location.hash==="#programs?selftest"&&t.selftest().then(({runSelftest:r})=>r(e,"0.1.0 6dae056d61f8fb99"),e=>r.log("The self-test cannot be loaded.",e))}
;return addEventListener("hashchange",o),o(),()=>removeEventListener("hashchange",o)}function na(e,r,t,o){return p(this,null,function*(){let{wiki:n}=r,a=()=>{
na(e,r,t,o)},l=null;try{let u=function(e,r){return!!(location.hash||history.state||r.preset&&!r.limit||Ae(e,r)[0]!==e.contentLanguage)
}(n,t)?Te(r).catch(()=>null):null,d=function({preset:e}){return/(^|&)q=/.test(`${v(location.hash)||""}&${e}`)}(t)?Me(r).catch(()=>null):null,m=yield e(n,t)
;if(m.kind==="off"){X(t,"static");return}let{messages:c}=m,[g,_]=m.kind==="missing"&&(yield function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
try{return(yield r.importer()).readHost(e,t)}catch(r){return e.log("The static list cannot be imported.",r),null}})}(r,t))||[t,m];if(_.kind!=="ready"){
let e=_.kind==="missing";n.log(`The data page "${t.source}" ${e?"is missing":"cannot be read"}.`,...e?[]:_.problems),yield me(r,t,e?"missing":"json",_,a);return
}if(!function({language:e,texts:r}){return e===j||r.has(O)}(c))throw new Error("The messages of the explorer are missing on this wiki.")
;let f="DisplayNames"in Intl?null:yield n.languageNames(),[x,h]=yield Promise.all([u,d,new Promise(e=>setTimeout(e))]);if(!t.root.isConnected)return
;let{translations:b}=_,w=x&&b?s(i({},_),{list:x.translate(_.list,b,n.contentLanguage)}):_,{origin:y}=w,k=(e,o)=>p(null,null,function*(){let n=yield r.load[e]()
;l&&y.kind==="pages"&&n.open({environment:r,host:t,messages:c,source:t.source,included:y.included,text:y.page.text,list:w.list,explorer:l},o)
}),$=function({wiki:e},r,{origin:t,list:o}){let{root:n,container:a,groups:l,preset:i,limit:s,fallbacks:p}=r
;return e.isNamed&&t.kind==="pages"&&a===n&&!i&&!s&&function(e,r){
let t=r=>e.flatMap(e=>Array.from(e.querySelectorAll(r))),o=new Set(t("b,a").map(({textContent:e})=>e.trim()))
;return t("li").length!==r.length||!r.every(e=>o.has(e))}(l.length?l:[n],o.programs.map(({title:r})=>N(r,[n.lang,...p],e.contentLanguage).text))}(r,t,w)
;l=function(e,r,{list:t,messages:o,languageNames:n,more:a,search:l,openTool:i},s){
let u=window.pageYOffset>0,{wiki:d,load:m}=e,{language:c}=o,g=B(o),_=Ae(d,r),f=function(e){let r=Array.from(document.querySelectorAll(`.${ce}`)).filter(e=>(G({
root:e})||"static")!=="static");return(r.find(e=>!e.matches("[data-preset], [data-limit]"))||r[0])===e.root
}(r),x="program-explorer-"+ ++ra,h=a?a.createPageUrls(d,r,_):d.urlOf,b=r.all===null?"":h(r.all),v=a,w={more:{now:a,load:()=>p(null,null,function*(){
return v=yield Te(e),v})},search:{now:l,load:()=>Me(e)},loadView:r=>function({wiki:e,load:r},t){return Ce(e,r.view(t),`The ${t} did not load.`)}(e,r),
onFailure:(e,t)=>{let n=ue(e)==="outdated";se(r.root,o,{kind:"warning",text:g("failed-"+(n?"outdated":"network")),retry:()=>{n?location.reload():(ie(r.root),
t())}})},useLinks:e=>{m.links().then(e,e=>d.log("The link in the address cannot be corrected.",e))}},y=document.createElement("div")
;y.className="program-explorer__app",y.lang=c,y.dir=oe(c),r.root.append(y);let k=Y(r.root,()=>Q(r,!0)),$=()=>v==null?void 0:v.scrollToLinkedHeading(r)
;window.addEventListener("hashchange",$);let S=()=>{y.remove(),k(),window.removeEventListener("hashchange",$)
},A=({createHistory:e})=>e(window,f?ta:null,x),C=a&&A(a);X(r,"ready");let{update:T,unmount:M}=ea(y,t,{msg:g,format:Ut(c,g,n),language:c,languages:_,
pageLanguage:d.contentLanguage,today:Ue(),headings:r.headings,level:r.level,preset:r.preset,limit:r.limit,startsAt:u?"scrolled":location.hash?"link":"top",
idPrefix:x,reveal:e=>v?v.unfold(r.root,e):e(),notify:e=>se(r.root,o,{kind:"failure",text:e,retry:null}),editing:i&&{
isAllowed:()=>d.isNamed?d.mayEdit(r.source):Promise.resolve(!1),open:i,ownsAddress:f},urlOf:e=>"url"in e?e.url:h(e.page),
urlOfProgram:e=>`${f?"":b}#programs?program=${e}`,urlOfAll:e=>`${b}#${e}`},e=>C||A(e),w,e=>{S(),s(e)});if(!y.isConnected)return null;let L={update:T,
unmount:()=>{M(),S(),X(r,"static")}};try{$(),Q(r,!0),d.announceReady(r.root)}catch(e){throw L.unmount(),e}return L}(r,g,{list:w.list,messages:c,languageNames:f,
more:x,search:h,openTool:y.kind==="pages"?k:null},e=>{n.log("The explorer could not be drawn.",e),o.delete(t.root),me(r,g,"unexpected",{kind:"missing",
messages:c},a)}),l&&(o.set(t.root,l),yield function(e,r,t,o,n){return p(this,arguments,function*(e,r,{origin:t,problems:o,list:n},a,l){
let{wiki:i}=e,s=t.kind==="import"||o.length>0||t.page.contentModel!==V;s&&i.log(`Problems of the data page "${r.source}":`,o.join("\n")),
i.isNamed&&(s||l)&&(yield de(e,r,{kind:"warning",text:"",retry:null},{messages:a,origin:t,compared:l?n:null}))})}(r,t,w,c,$))}catch(e){
n.log(`The explorer could not start from "${t.source}".`,e),l&&(o.delete(t.root),l.unmount()),yield me(r,t,ue(e),null,a)}})}function aa(e,r){let t=new Map
;if(!e.isViewing)return()=>{};let o={wiki:e,load:r},n=e=>{Array.from(t).forEach(([r,o])=>{e(r)&&(t.delete(r),o.unmount())})},a=[oa(o),e.onContent(()=>{
n(e=>!e.isConnected);let r=document.getElementById("mw-content-text")||document.body,a=Dt();(function(e,r){return p(this,arguments,function*({wiki:e,load:r},t){
let o=ke(t);if(o.length||t.querySelector(`.${ce}`)||!function(e){return $e.includes(e)||$e.includes(e.replace(Se,""))}(e.pageTitle))return o
;let n=(yield r.importer()).insertHost(t);return n?[n]:[]})})(o,r).then(e=>e.forEach((e,r)=>{r>=20?X(e,"static"):function(e){return G(e)?!1:(X(e,"loading"),!0)
}(e)&&na(a,o,e,t)}),r=>e.log("The explorer could not find its host.",r))})];return()=>{a.forEach(e=>e()),n(()=>!0)}}var la=class extends Error{constructor(e,r){
super(`${e}: ${r}`);this.failure=e}};function ia(e,r){return p(this,null,function*(){let t=new AbortController,o=setTimeout(()=>t.abort(),1e4);try{
let o=yield fetch(e,{credentials:r,signal:t.signal});return{status:o.status,body:yield o.text()}}catch(r){
throw t.signal.aborted?new la("timeout",`10000 ms, ${e}`):new la("network",`${String(r)}, ${e}`)}finally{clearTimeout(o)}})}function sa(e){
return p(this,null,function*(){let r=yield ia(e,"omit");if(r.status===429&&(r=yield ia(e,"same-origin")),r.status===429)throw new la("busy",e)
;if(r.status!==200)throw new la("server",`${r.status}, ${e}`);let t=null;try{t=JSON.parse(r.body)}catch(e){}if(!t)throw new la("server",`no JSON, ${e}`)
;if(t.error)throw new la("server",`${t.error.code}: ${t.error.info}, ${e}`);return t})}
var pa=[mo,po,uo,io,Lo,fn,_n,vn,yn,$,"edit=",T,w,S,v,"selftest",C,A,Go,Ro,Bo,Fo,qo,Io,Vo,Jo,tn,rn,an,f,c,m,g,jo,Eo,hn,dn,mn,oe,Ut,P,j,Dn,B,G,ge,ce,ke,be,he,xe,se,J,H,Z,Y,Mr,V,vr,wr,hr,Er,Ve,Je,Ze,He,Ie,E,Qe,cr,Re,qe,er,Pt,Cn,We,Ue,gr,_r,200,Ot,kt,kr,yr,R,N,Bn,In,Tn,Mn,Sn,An,function(e){
return`\u2068${e}\u2069`},zn,jn,En,sa];function ua(e){try{let{searchParams:r}=new URL(e);return r.get("action")==="raw"?r.get("title"):null}catch(e){return null
}}var da="MediaWiki:Gadget-programExplorer-manifest.json";var ma="program-explorer-asked-for-version";function ca(e){var r
;return((r=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?r:[]).slice(1).map(Number)}function ga({query:{pages:e=[]}={}}){var r;let t=[]
;for(let{title:o,lastrevid:n,revisions:a=[]}of e){let[e]=a,l=(r=e==null?void 0:e.slots)==null?void 0:r.main
;e&&(l==null?void 0:l.content)!==void 0&&(n||e.revid)===e.revid&&t.push({title:o,text:l.content,contentModel:l.contentmodel||"",revision:e.revid})}return t}
function _a(e,r,t,o){let n=String(e==="titles"||t?300:86400),a={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:n,smaxage:n}
;return Object.assign(a,o?{mcoffset:o}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:r.join("|")},t&&{list:"messagecollection",
mcgroup:`messagebundle-${t.title}`,mclanguage:t.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:t.version}),
new URLSearchParams(a).toString()}function fa(e,r,t,o){return p(this,null,function*(){let n=new Map,a=[],l="",i=0;do{let i=yield sa(`${e}?${_a(r,t,o,l)}`)
;a=a.concat(ga(i));let{query:{messagecollection:s=[]}={},continue:{mcoffset:p}={}}=i;for(let{key:e,translation:r}of s)r&&n.set(e.slice(e.lastIndexOf("/")+1),r)
;l=p}while(l&&++i<50);return{pages:a,translations:n}})}function xa(e,r,t,o){return p(this,null,function*(){try{return yield fa(e,r,t,o)}catch(n){
if(o&&n instanceof la&&n.failure==="server")return fa(e,r,t,null);throw n}})}function ha(e,r){return(t,o,n)=>p(null,null,function*(){
let a=t.map(r),l=n&&Object.assign({},n,{title:r(n.title)}),i=o.length?yield xa(e,"revids",o,l):null
;return i&&a.every(e=>i.pages.some(r=>r.title===e))?i:xa(e,"titles",a,l)})}function ba(e){var r
;return((r=mw.Title.newFromText(e))==null?void 0:r.getPrefixedText())||e}function va(e){return p(this,null,function*(){try{return(yield(new mw.Api).get({
action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(e){return!1}})}function wa(){
return p(this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames")
;return new Map(Object.entries(e))}catch(e){return new Map}})}function ya(){
return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():[mw.config.get("wgPageContentLanguage")]}
var{currentScript:ka}=document,$a=function(e){let r=ua(e);if(!r)return"";let t=new URL(e);return t.searchParams.set("title",r.replace(/\/[^/]*\.js$/,".js")),
t.href}(ka instanceof HTMLScriptElement?ka.src:""),Sa={version:"0.1.0",page:function(e){let r=ua(e);if(!r)return null;let{origin:t,pathname:o}=new URL(e)
;return{title:r,url:`${t}${o}?title=${encodeURIComponent(r)}`}}($a)}
;mw.loader.using(["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"]).then(()=>{let e=function(e=null){
return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),
pageTitle:mw.config.get("wgPageName").replace(/_/g," "),languages:ya(),pageLanguage:mw.config.get("wgPageContentLanguage"),
contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.config.get("wgArticlePath"),titleOf:ba,readPages:ha(mw.util.wikiScript("api"),ba),
languageNames:wa,mayEdit:va,urlOf:(e,r)=>mw.util.getUrl(e,r),onContent:e=>{let r=mw.hook("wikipage.content"),t=()=>e();return r.add(t),()=>{r.remove(t)}},
announceReady:e=>{mw.hook("programExplorer.ready").fire(e)},addStyles:e=>{mw.util.addCSS(e)},log:(e,...r)=>{mw.log.warn(`[programExplorer] ${e}`,...r)}}}()
;e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{display:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-progressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-height:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__search .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;padding-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer__bar,.program-explorer__toolbar,.program-explorer__options{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.program-explorer__views,.program-explorer__options{flex:none;min-height:32px;max-width:100%}.program-explorer__options{flex-basis:100%}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}@supports (display: contents){.program-explorer__frame--narrow .program-explorer__bar{display:contents}}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}.program-explorer__app .program-explorer__skip{position:absolute;z-index:1;margin-top:.25em}.program-explorer__skip:not(:focus){clip:rect(1px,1px,1px,1px)}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input{font-size:max(1em,16px)}}}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(24em,40%)),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before,.program-explorer__list--past .program-explorer__status+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em .875em .375em;border-width:1px 0 0;background:none}.program-explorer__list--past .program-explorer__status{padding:0;border:0;background:none;color:inherit}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__title a{display:inline-block;min-height:24px;vertical-align:top}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{border-color:transparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .875em .375em}@media screen{.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card-foot{margin-top:.375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding-top:.5em;padding-bottom:.25em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__frame--narrow .program-explorer__summary,.program-explorer .program-explorer__frame--narrow .program-explorer__needed{margin-top:.25em}.program-explorer .program-explorer__frame--narrow .program-explorer__list>li{margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__list--past>li{margin-bottom:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-neutral, #eaecf0 );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__frame--narrow .program-explorer__details-button.program-explorer__details-button{margin-inline-end:-.5em}.program-explorer__card>.program-explorer__note.program-explorer__note{margin-top:.375em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{box-sizing:border-box;flex-wrap:nowrap;position:static;height:3em;padding:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__needed{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__names li{display:inline-block}.program-explorer__names li:not(:last-child):after{content:"\\b7";margin:0 .375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}@supports (scroll-margin-top: 1em){.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__view-choice{display:flex;flex-wrap:wrap}.program-explorer__view{position:relative;display:flex;cursor:pointer}.program-explorer .program-explorer__view input{position:absolute;top:0;left:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.program-explorer__view span{box-sizing:border-box;min-height:32px;padding:.25em .75em;border:1px solid var( --border-color-base, #a2a9b1 );margin-inline-start:-1px}.program-explorer__view:first-child span{margin-inline-start:0}.program-explorer__view input:checked+span{position:relative;padding-bottom:.125em;border-color:var( --border-color-progressive, #36c );border-bottom-width:3px;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font-weight:700}.program-explorer__view input:focus-visible+span{position:relative;outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__loading{min-height:100vh;padding:1em 0}.program-explorer__copy{margin-inline-end:.5em}.program-explorer__frame--narrow .program-explorer__sort label{position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0;margin-inline-start:auto}.program-explorer .program-explorer__select .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__select .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__app mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer__empty a{display:block;margin-top:.5em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__views,.program-explorer__copy,.program-explorer__to-search,.program-explorer__open-filters,.program-explorer__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__columns{margin:.25em 0 .5em}.program-explorer .program-explorer__columns>button{margin-inline-start:-4px;padding-inline-start:4px;font-weight:400}.program-explorer__column-boxes{display:flex;flex-wrap:wrap;padding:.25em 0 .5em}.program-explorer .program-explorer__column-box{min-height:2em;margin-inline-end:1.25em}.program-explorer__column-box label,.program-explorer__cell--other a:not(.cdx-button){display:inline-block;min-height:24px}.program-explorer__table-box{max-height:calc(100vh - 6em);border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;overflow:auto;position:relative}.program-explorer__table-box:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__table{display:table;table-layout:fixed;width:100%;margin:0;border:0;border-spacing:0;background:none;font-size:.875em;overflow:visible}.program-explorer .program-explorer__cell{padding:.5em .625em;border:0;border-top:1px solid var( --border-color-muted, #dadde3 );background:var( --background-color-base, #fff );font-weight:400;text-align:start;vertical-align:top}.program-explorer .program-explorer__cell--title{position:-webkit-sticky;position:sticky;z-index:1;left:0;right:0}.program-explorer .program-explorer__tr-head>.program-explorer__cell{position:-webkit-sticky;position:sticky;z-index:2;top:0;padding:0;border-top:0;border-bottom:1px solid var( --border-color-base, #a2a9b1 );background:var( --background-color-neutral-subtle, #f8f9fa )}.program-explorer thead+tbody>.program-explorer__tr:first-child>.program-explorer__cell{border-top:0}.program-explorer .program-explorer__tr-head>.program-explorer__cell--title{z-index:3}.program-explorer__sort-column{display:flex;align-items:center;width:100%;min-height:2.5em;margin:0;padding:.25em .625em;border:0;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__sort-column:hover{text-decoration:underline}.program-explorer__sort-column:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:-2px}[aria-sort]>.program-explorer__sort-column:after{content:"";flex:none;margin-inline-start:.5em;border:.3125em solid transparent}[aria-sort=ascending]>.program-explorer__sort-column:after{margin-top:-.3125em;border-bottom-color:currentColor}[aria-sort=descending]>.program-explorer__sort-column:after{margin-top:.3125em;border-top-color:currentColor}.program-explorer__table-title{display:flex;align-items:flex-start;justify-content:space-between;font-weight:700}.program-explorer .program-explorer__table-title button{flex:none;min-width:24px;min-height:24px;margin:0;margin-inline-start:.25em;padding:.25em}.program-explorer__table-title .program-explorer__chevron{margin:.125em .25em .25em}.program-explorer .program-explorer__cell li{margin-bottom:.125em}.program-explorer .program-explorer__cell .program-explorer__names li:not(:last-child){margin-inline-end:.75em}.program-explorer .program-explorer__cell .program-explorer__names li:after{position:absolute;margin:0 .25em}.program-explorer .program-explorer__cell .program-explorer__action{margin:0;font-weight:400}.program-explorer .program-explorer__cell .program-explorer__status{display:inline-block;margin:0;white-space:normal}.program-explorer .program-explorer__tr-details>.program-explorer__cell{padding-top:0;border-top:0}.program-explorer__table-details{position:-webkit-sticky;position:sticky;left:.75em;right:.75em;max-width:42em;font-size:1.0667em}.program-explorer .program-explorer__table-details>dl{margin:.5em 0 0;font-size:.9375em}.program-explorer .program-explorer__tr-undrawn>td{padding:0}.program-explorer__tr-undrawn div{height:0;overflow:hidden}@supports (scroll-margin-top: 1em){.program-explorer__tr{scroll-margin-top:3.5em}}.program-explorer .program-explorer__frame--narrow .program-explorer__table,.program-explorer__frame--narrow .program-explorer__table tbody,.program-explorer__frame--narrow .program-explorer__table thead,.program-explorer__frame--narrow .program-explorer__tr,.program-explorer__frame--narrow .program-explorer__tr-details,.program-explorer__frame--narrow .program-explorer__tr-undrawn,.program-explorer .program-explorer__frame--narrow .program-explorer__table td,.program-explorer .program-explorer__frame--narrow .program-explorer__table th{display:block}.program-explorer__frame--narrow .program-explorer__table colgroup{display:none}.program-explorer__frame--narrow .program-explorer__table-box{max-height:none;border:0;overflow:visible}.program-explorer .program-explorer__frame--narrow .program-explorer__table{font-size:1em}.program-explorer__frame--narrow .program-explorer__tr-head{display:flex;flex-wrap:wrap;margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__cell{position:static;padding:.125em 0;border:0;background:none}.program-explorer__frame--narrow .program-explorer__sort-column{min-height:2.25em;padding:.25em .5em;border-radius:2px;font-size:.875em;font-weight:400}.program-explorer__frame--narrow [aria-sort]>.program-explorer__sort-column{background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font-weight:700}.program-explorer__frame--narrow .program-explorer__tr{margin-bottom:.5em;padding:.625em .875em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer__frame--narrow .program-explorer__tr--open{margin-bottom:0;border-bottom:0}.program-explorer__frame--narrow .program-explorer__tr-details{margin-bottom:.5em;padding:0 .875em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-top:0}.program-explorer__frame--narrow .program-explorer__table-title{font-size:1.0625em}.program-explorer .program-explorer__frame--narrow .program-explorer__table-title button{min-width:32px;min-height:32px;margin-top:-.25em;margin-inline-end:-.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__table .program-explorer__cell--other{display:flex;font-size:.875em}.program-explorer__frame--narrow .program-explorer__cell--other:before{content:attr(data-label);flex:0 0 8em;margin-inline-end:.75em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__frame--narrow .program-explorer__table .program-explorer__cell:empty{display:none}.program-explorer__frame--narrow .program-explorer__cell--status{font-size:.875em}@media print{.program-explorer__columns{display:none}.program-explorer__table-box{max-height:none;border:0;overflow:visible}.program-explorer .program-explorer__table .program-explorer__cell{position:static}.program-explorer__tr{break-inside:avoid}.program-explorer__table-title button,.program-explorer__sort-column:after{display:none}}.program-explorer__axes{display:flex;align-items:flex-end;margin:.5em 0}.program-explorer__axis{flex:0 1 auto;min-width:0}.program-explorer__axis label{color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__app .program-explorer__swap{flex:none;margin:0 .5em}.program-explorer__coverage-box{position:relative;max-height:85vh;margin:.75em 0;overflow:auto;border:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__coverage-box:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c )}.program-explorer .program-explorer__coverage{display:table;width:100%;margin:0;overflow:visible;border-collapse:separate;border-spacing:0;font-size:.875em;line-height:1.25}.program-explorer__coverage th,.program-explorer__coverage td{padding:0;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 );border-inline-start:1px solid var( --border-color-muted, #dadde3 );background:var( --background-color-base, #fff );color:var( --color-base, #202122 );text-align:center;vertical-align:middle}.program-explorer__coverage th,.program-explorer__coverage thead td{padding:.375em .5em;background:var( --background-color-neutral-subtle, #f8f9fa );font-weight:700}.program-explorer__coverage thead th,.program-explorer__coverage thead td{position:-webkit-sticky;position:sticky;z-index:1;top:0;vertical-align:bottom}.program-explorer__coverage thead th{min-width:4em;overflow-wrap:normal;word-break:normal}.program-explorer__coverage tbody th,.program-explorer__coverage thead td{position:-webkit-sticky;position:sticky;z-index:1;left:0;right:0;min-width:7.25em;border-inline-start:0;border-inline-end:1px solid var( --border-color-muted, #dadde3 )}.program-explorer__coverage tr>:nth-child(2){border-inline-start:0}.program-explorer__coverage tbody th{padding-inline-start:calc(.5em + var( --program-explorer-depth, 0 ) * 1em);text-align:start}.program-explorer__coverage thead td{z-index:2}.program-explorer__coverage .program-explorer__below th,.program-explorer__coverage th.program-explorer__below{font-weight:400}.program-explorer__cell{display:block;min-width:24px;padding:.5em .25em .375em;white-space:nowrap}.program-explorer__coverage td:after{content:"";display:block;width:var( --program-explorer-share, 0 );height:3px;background:var( --border-color-progressive, #36c );opacity:.5}.program-explorer__coverage .program-explorer__gap,.program-explorer__coverage .program-explorer__gap a{background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-subtle, #54595d )}.program-explorer__gap a:hover{text-decoration:underline}.program-explorer__frame--narrow .program-explorer__coverage{font-size:.8125em}@media print{.program-explorer__axes,.program-explorer__choose-none,.program-explorer__coverage-box~.program-explorer__more{display:none}.program-explorer__coverage-box{max-height:none;overflow:visible;border:0}.program-explorer .program-explorer__coverage tr>*{position:static}.program-explorer__coverage tr{break-inside:avoid}.program-explorer .program-explorer__cell{border:0}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__editor{margin-bottom:1.5em;padding:.75em 1em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__editor p{margin:.25em 0}.program-explorer__editor ul,.program-explorer__editor dl,.program-explorer__editor dd{margin:0;padding:0;list-style:none}.program-explorer__editor .cdx-select,.program-explorer__editor .cdx-text-input{max-width:100%}.program-explorer__editor .program-explorer__editor-group{margin:1em 0 .75em;padding-bottom:.25em;border-bottom:1px solid var( --border-color-subtle, #c8ccd1 );font-size:1.125em;font-weight:700}.program-explorer__editor-help,.program-explorer__translation-label{color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__editor-buttons{margin-top:1em}.program-explorer__editor-buttons .cdx-button{margin-top:.25em;margin-inline-end:.5em}.program-explorer__difference dt{font-weight:700}@media print{.program-explorer__editor{display:none}}.program-explorer__steps{margin:.5em 0;padding:0;list-style:none}.program-explorer__step,.program-explorer__task{padding:.5em 0;border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__editor-field{min-width:0;max-width:40em;margin:0 0 1.25em;padding:0;border:0}.program-explorer__editor-label{display:block;padding:0;font-weight:700}.program-explorer__translation-label{display:block}.program-explorer__translation,.program-explorer__part,.program-explorer__editor-row,.program-explorer__add-language{margin-top:.5em}.program-explorer__editor-row{padding-inline-start:.75em;border-inline-start:4px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__input--short{display:inline-block;width:16em;max-width:100%;min-width:0}.program-explorer__editor summary{min-height:24px;padding:2px 0;box-sizing:border-box;line-height:20px}.program-explorer__terms-box{max-height:16em;padding:.25em;overflow-y:auto}.program-explorer__editor-error{color:var( --color-destructive, #b32424 )}.program-explorer__conflict-value{display:block;white-space:pre-wrap}.program-explorer--unsaved>.program-explorer__app{outline:2px dashed var( --border-color-progressive, #36c );outline-offset:4px}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'),
aa(e,function(e,r,t){let o=new Map,n=n=>()=>{let a=o.get(n)||(o=>p(null,null,function*(){let n=yield e(o)
;if((n==null?void 0:n.runtime)!==t)throw Object.assign(new Error(`Reload the page: the module "${o}" is of another release.`),{failure:"outdated"});let a={
exports:{}};return n.create(()=>r,a),a.exports}))(n);return o.set(n,a),a.catch(()=>o.delete(n)),a};return{maintainer:n("maintainer"),validator:n("validator"),
checks:n("checks"),more:n("more"),search:n("search"),editor:n("editor"),history:n("history"),worklist:n("worklist"),view:e=>n(e)(),links:n("links"),
importer:n("importer"),selftest:n("selftest")}}(e=>{var r;return function(e,r){return p(this,null,function*(){yield mw.loader.getScript(e)
;let t=mw.libs["programExplorer"];return t==null?void 0:t[r]})}((r=function(e,r){let t=ua(e);if(!t)return null;let o=new URL(e)
;return o.searchParams.set("title",`${t.replace(/\.js$/,"")}/${r}.js`),o.href}($a,e))!=null?r:"",e)},pa,"97d55540d0c705dc")),
mw.hook("programExplorer.ready").add(r=>{let t=()=>{(function(e,r,t,o,n){p(this,arguments,function*(e,r,{version:t,page:o},n,a){if(function(e,r){try{
let t=e(),o=r-Number(t.getItem(ma));return o>=0&&o<864e5?!1:(t.setItem(ma,String(r)),!0)}catch(e){return!1}}(n,a))try{
let{pages:[n]}=yield e.readPages([da],[],null),{version:a}=E(n?n.text:"");if(typeof a!="string"||!function(e,r){
let[t,o]=[ca(e),ca(r)],n=t.findIndex((e,r)=>e!==o[r]);return o.length>0&&n!==-1&&Number(t[n])>Number(o[n])}(a,t))return
;e.log(`The user script is version ${t}; version ${a} is on this wiki.`);let l=function({languages:e}){var r;let t=z(e);return{language:t,
texts:new Map(Object.entries((r=d[t])!=null?r:{}))}}(e),i=B(l),{title:s,url:p}=o!=null?o:{title:da,url:e.urlOf(da)
},u=Object.assign(document.createElement("a"),{href:p,textContent:s}),m=Object.assign(document.createElement("div"),{className:"program-explorer__update"})
;r.after(m),se(m,l,{kind:"warning",text:i("userscript-old",t,a),content:[u,document.createTextNode(" ")],retry:null})}catch(e){}})
})(e,r,Sa,()=>localStorage,Date.now())};"requestIdleCallback"in window?requestIdleCallback(t):setTimeout(t,2e3)})},e=>{
mw.log.error("[programExplorer] The wiki did not load what the explorer needs.",e)})})();
// </nowiki>