// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";(()=>{var kn=Object.defineProperty,ea=Object.defineProperties;var ta=Object.getOwnPropertyDescriptors;var En=Object.getOwnPropertySymbols;var ra=Object.prototype.hasOwnProperty,na=Object.prototype.propertyIsEnumerable;var Pn=(e,t,r)=>t in e?kn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r,T=(e,t)=>{for(var r in t||(t={}))ra.call(t,r)&&Pn(e,r,t[r]);if(En)for(var r of En(
t))na.call(t,r)&&Pn(e,r,t[r]);return e},M=(e,t)=>ea(e,ta(t));var oa=(e,t)=>{for(var r in t)kn(e,r,{get:t[r],enumerable:!0})};var O=(e,t,r)=>new Promise((n,o)=>{var s=c=>{try{i(r.next(c))}catch(d){o(d)}},a=c=>{try{i(r.throw(c))}catch(d){o(d)}},i=c=>c.done?n(c.value):Promise.resolve(c.value).
then(s,a);i((r=r.apply(e,t)).next())});var y=["ar","de","en","es","fr","he","hi","id","ja","pt","ru","sw","uk","zh-hans","zh-hant"];var x={ar:{dismiss:"\u0625\u062E\u0641\u0627\u0621","userscript-old":"\u0633\u0643\u0631\u0628\u062A \u0627\u0644\u0645\u0633\u062A\u062E\u062F\u0645 \u0644\u0645\u0633\u062A\u0643\u0634\u0641 \u0627\u0644\u0628\u0631\u0627\u0645\u062C \u0644\u062F\u064A\u0643 \u0628\u0627\u0644\u0625\u0635\u062F\u0627\u0631 $1. \u064A\u062A\u0648\u0641\u0651\u0631 \u0625\u0635\u062F\u0627\u0631 \u0623\u062D\u062F\u062B: $2."},
de:{dismiss:"Ausblenden","userscript-old":"Das Benutzerskript des Programm-Explorers ist in der Version $1 eingebunden. Es gibt eine neuere Version: $2."},en:{dismiss:"\
Dismiss","userscript-old":"Your user script of the program explorer is version $1. There is a newer version: $2."},es:{dismiss:"Descartar","userscript-old":"El \
script de usuario del explorador de programas est\xE1 en la versi\xF3n $1. Hay una versi\xF3n m\xE1s reciente: $2."},fr:{dismiss:"Fermer","userscript-old":"Le s\
cript utilisateur de l\u2019explorateur de programmes est en version $1. Une version plus r\xE9cente existe : $2."},he:{dismiss:"\u05D4\u05E1\u05EA\u05E8\u05D4",
"userscript-old":"\u05E1\u05E7\u05E8\u05D9\u05E4\u05D8 \u05D4\u05DE\u05E9\u05EA\u05DE\u05E9 \u05E9\u05DC \u05E1\u05D9\u05D9\u05E8 \u05D4\u05EA\u05D5\u05DB\u05E0\u05D9\u05D5\u05EA \u05D4\u05D5\u05D0 \u05D1\u05D2\u05E8\u05E1\u05D4 $1. \u05D9\u05E9 \u05D2\u05E8\u05E1\u05D4 \u05D7\u05D3\u05E9\u05D4 \u05D9\u05D5\u05EA\u05E8: $2."},
hi:{dismiss:"\u091B\u093F\u092A\u093E\u090F\u0901","userscript-old":"\u0915\u093E\u0930\u094D\u092F\u0915\u094D\u0930\u092E \u090F\u0915\u094D\u0938\u092A\u094D\u0932\u094B\u0930\u0930 \u0915\u0940 \u0938\u0926\u0938\u094D\u092F \u0938\u094D\u0915\u094D\u0930\u093F\u092A\u094D\u091F \u0915\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 $1 \u0939\u0948\u0964 \u0928\u092F\u093E \u0938\u0902\u0938\u094D\u0915\u0930\u0923 \u0909\u092A\u0932\u092C\u094D\u0927 \u0939\u0948: $2\u0964"},
id:{dismiss:"Tutup","userscript-old":"Skrip pengguna penjelajah program ini versi $1. Ada versi yang lebih baru: $2."},ja:{dismiss:"\u9589\u3058\u308B","userscr\
ipt-old":"\u30D7\u30ED\u30B0\u30E9\u30E0\u30A8\u30AF\u30B9\u30D7\u30ED\u30FC\u30E9\u30FC\u306E\u5229\u7528\u8005\u30B9\u30AF\u30EA\u30D7\u30C8\u306F\u30D0\u30FC\u30B8\u30E7\u30F3 $1 \u3067\u3059\u3002\u65B0\u3057\u3044\u30D0\u30FC\u30B8\u30E7\u30F3 $2 \u304C\u3042\u308A\u307E\u3059\u3002"},
pt:{dismiss:"Fechar","userscript-old":"O script de utilizador do explorador de programas est\xE1 na vers\xE3o $1. H\xE1 uma vers\xE3o mais recente: $2."},ru:{dismiss:"\
\u0421\u043A\u0440\u044B\u0442\u044C","userscript-old":"\u0412\u0435\u0440\u0441\u0438\u044F \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0430 \u043E\u0431\u043E\u0437\u0440\u0435\u0432\u0430\u0442\u0435\u043B\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C: $1. \u0415\u0441\u0442\u044C \u0431\u043E\u043B\u0435\u0435 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F: $2."},
sw:{dismiss:"Ficha","userscript-old":"Hati ya mtumiaji ya kichunguzi cha programu ni toleo $1. Kuna toleo jipya zaidi: $2."},uk:{dismiss:"\u041F\u0440\u0438\u0445\u043E\u0432\u0430\u0442\u0438",
"userscript-old":"\u0412\u0435\u0440\u0441\u0456\u044F \u043A\u043E\u0440\u0438\u0441\u0442\u0443\u0432\u0430\u0446\u044C\u043A\u043E\u0433\u043E \u0441\u043A\u0440\u0438\u043F\u0442\u0443 \u043E\u0433\u043B\u044F\u0434\u0430\u0447\u0430 \u043F\u0440\u043E\u0433\u0440\u0430\u043C: $1. \u0404 \u043D\u043E\u0432\u0456\u0448\u0430 \u0432\u0435\u0440\u0441\u0456\u044F: $2."},
"zh-hans":{dismiss:"\u5173\u95ED","userscript-old":"\u8BA1\u5212\u63A2\u7D22\u5DE5\u5177\u7528\u6237\u811A\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"},
"zh-hant":{dismiss:"\u95DC\u9589","userscript-old":"\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"}};var Rn=["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"];function Ln(e,t,r){let n=new Map,o=a=>O(null,null,function*(){let i=yield e(a);if((i==null?void 0:i.runtime)!==r)throw Object.assign(new Error(`Reload the page:\
 the module "${a}" is of another release.`),{failure:"outdated"});let c={exports:{}};return i.create(()=>t,c),c.exports}),s=a=>()=>{let i=n.get(a)||o(a);return n.
set(a,i),i.catch(()=>n.delete(a)),i};return{maintainer:s("maintainer"),validator:s("validator"),more:s("more"),search:s("search"),editor:s("editor"),links:s("li\
nks"),importer:s("importer"),selftest:s("selftest")}}var pt=["relevance","status","newest","title"],mt={text:"",chosen:new Map,sort:null,details:[]};var ft=["q","sort","program","view"];var ia=/^#?programs$/,la=/^#?programs(\?|%3f|\.3f)/i,yt="selftest",xt="edit=",ca=8e3,da=200;function ce(e){let[t]=la.exec(e)||ia.exec(e)||[];return t===void 0?null:
e.slice(t.length,ca)}function ht(e){return ce(e)!==null}var ua=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;
function gt(e){return e.replace(ua,t=>{let r=t.charCodeAt(0);return r>127?encodeURIComponent(t):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function le(e){
return e.replace(/(?:%[\da-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch(r){return t}})}function _t(e){return e.slice(0,da).replace(/[\ud800-\udfff]/gu,
"").replace(/\s+/g," ").trim()}function we(e,t=[]){let r=[];new Set([...t,...e.chosen.keys()]).forEach(o=>{let s=e.chosen.get(o)||[];s.length&&!ft.includes(o)&&
r.push(`${gt(o)}=${s.map(gt).join(",")}`)});let n=_t(e.text);return n&&r.push("q="+gt(n).replace(/_/g,"%5F").replace(/%20/g,"_")),e.sort&&r.push("sort="+e.sort),
e.details.length&&r.push("program="+e.details.map(gt).join(",")),r.length?`programs?${r.join("&")}`:""}function Rr(e,t){return e.split(",").map(le).flatMap(r=>t(
r)?r:r.split(","))}function Mn(e,t){return Array.from(new Set(Rr(e,t))).filter(t)}function bt(e,t){let r=ce(e);if(r===null)return null;let n=new Map,o="",s=null,
a=[];for(let i of r.split("&")){let[c="",...d]=i.split("="),l=le(c),m=d.join("="),p=le(m);if(l==="q")o=_t(le(m.replace(/[_+]/g," ")));else if(l==="sort")s=pt.find(
u=>u===p)||null;else if(l==="program")a=Mn(m,t.hasProgram);else if(!ft.includes(l)){let u=Mn(m,g=>t.hasTerm(l,g));u.length&&n.set(l,Array.from(new Set([...n.get(
l)||[],...u])))}}return{text:o,chosen:n,sort:s,details:a}}function ne(e){try{return Object(JSON.parse(e))}catch(t){return{}}}var V="qqx",On="search",Se="en";function Te(e){return e.map(t=>t.toLowerCase()).find(t=>y.includes(t))||Se}function Lr(e){return`Module:Program explorer/i18n/${e}\
.json`}function An(e,t){let r=new Map(Object.entries(ne(t)).filter(n=>typeof n[1]=="string"));return r.has(On)?{language:e,texts:r}:null}function In({language:e,
texts:t}){return e===V||t.has(On)}function me(e,t,r){if(typeof e=="string")return{text:e,language:r};for(let o of[...t,r]){let s=e.get(o.toLowerCase());if(s!==void 0)return{text:s,language:o}}let[
n=r]=[...e.keys()].sort();return{text:e.get(n)||"",language:n}}function vt(e){return typeof e=="string"?[e]:[...e.values()]}function $n(e,t){let r=o=>e.flatMap(s=>Array.from(s.querySelectorAll(o))),n=new Set(r("b,a").map(({textContent:o})=>o.trim()));return r("li").length!==t.length||
!t.every(o=>n.has(o))}var Dn={"active-filters":"Active filters","add-program":"Add a program","chip-facet":"$1:","clear-all":"Clear all",close:"Close","copy-link":"Copy link",count:"\
$1 of $2 {{PLURAL:$2|program|programs}}","count-programs":"$1 {{PLURAL:$1|program|programs}}","data-page":"Data of this list","date-about":"about $1","date-bega\
n":"began $1","date-from":"from $1","date-range":"$1 \u2013 $2","date-since":"since $1","date-until":"until $1","detail-dates":"Dates","detail-duration":"Durati\
on","detail-followed-by":"Followed by","detail-follows":"Follows","detail-interpreted":"Interpretation","detail-materials":"Materials","detail-minutes":"{{PLURA\
L:$1|$1 minute|$1 minutes}}","detail-minutes-range":"$1 to $2 minutes","detail-owner":"Record kept by","detail-part-of":"Part of","detail-partners":"Partners","\
detail-parts":"Parts","detail-reviewed":"Last checked","detail-scale":"Size","detail-session":"One session","detail-share":"Share","detail-siblings":"Other part\
s","detail-sources":"Sources","detail-team":"Run by",details:"Details","details-of":"Details of $1",dismiss:"Dismiss",edit:"Edit","empty-hint":"Try one of these\
:","empty-needs":"Is it one of these needs?","empty-swap":"$1 in place of $2 ($3)","empty-text":"Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})",
"empty-title":"No program matches all of this","empty-without":"Remove $1: $2 ($3 {{PLURAL:$3|program|programs}})","empty-word":"Search only for \u201C$1\u201D ($2)",
"facet-language":"Language","facet-need":"Need","facet-offers":"Offers","facet-period":"Year","facet-status":"Status",failed:"You see the plain list, because th\
e program explorer could not start.","failed-busy":"The wiki is busy just now.","failed-json":"The data page cannot be read.","failed-missing":"The data page do\
es not exist.","failed-network":"The connection failed.","failed-outdated":"There is a new version. Reload the page.","failed-server":"The wiki answered with an\
 error.","failed-timeout":"The answer took too long.","failed-unexpected":"Something unexpected went wrong.",filters:"Filters","filters-active":"Filters ($1)",find:"\
Find a program","find-term":"Search in $1","group-current":"Current programs","group-past":"Past programs","group-paused":"Paused programs","group-unknown":"Pro\
grams with unknown status","helps-with":"Helps with: $1","in-language":"In $1",join:"Join","join-over":"Closed to new participants","link-copied":"Link copied",
"link-hidden":"The filters of the link hide the program that it leads to.","link-not-copied":"Copy the link from the address bar","link-to-program":"Link to thi\
s program","link-unknown":"A part of the link is unknown: $1",list:"$1, $2","maintain-alike":"$1 There are more like this: $2. The first ones: $3","maintain-cre\
ate":"Create the data page","maintain-create-from-list":"Create the data page from this list","maintain-deleted":"This page was deleted before. Read why in the \
deletion log before you create it again.","maintain-drift":"The plain list on this page and the data page differ.","maintain-edit":"Edit the data page","maintai\
n-from-list":"There is no data page yet, so the explorer shows the plain list of this page.","maintain-model":"The page has the content model \u201C$1\u201D. Change it to\
 \u201Cjson\u201D, so that mistakes are caught when saving.","maintain-place":"$1: $2 $3","maintain-problems":"The data page has $1 {{PLURAL:$1|problem|problems\
}}. Readers see everything else.","matched-in":"Found in $1:",materials:"$1 {{PLURAL:$1|material|materials}}","missing-need":"What my community needs:","missing\
-title":"Missing: $1","missing-view":"I looked for this and found nothing: $1",more:"Show $1 more {{PLURAL:$1|program|programs}}","more-languages":"+$1","more-n\
eeds":"More needs",needs:"Needs","next-date":"Next: $1","no-program-yet":"none yet","no-term":"Nothing found","not-stated":"Not stated",number:"$1","offers-all":"\
All","offers-join":"Open now","offers-materials":"Something to use",programs:"Programs","remove-filter":"Remove filter: $1: $2","remove-search":"Remove search: \
$1","report-missing":"Tell the team this is missing","results-for":"Nothing has \u201C$1\u201D. These have \u201C$2\u201D.",retry:"Try again","reviewed-within-y\
ear":"Checked within the last year: $1 of $2",search:"Search programs","search-chip":"Search:","search-hint":"What does your community need?","see-all":"{{PLURA\
L:$1|See the program|See all $1 programs}}",shortcut:"$1 ($2)","show-all-terms":"Show all $1","show-results":"Show $1 {{PLURAL:$1|program|programs}}","skip-to-p\
rograms":"Skip to the programs",sort:"Sort by","sort-newest":"Newest","sort-relevance":"Best match","sort-status":"Current first","sort-title":"A\u2013Z","statu\
s-ongoing":"Ongoing","status-open":"Open","status-past":"Past","status-paused":"Paused","status-upcoming":"Upcoming",suggest:"Suggest a change","suggest-program":"\
Suggest a program","suggestions-waiting":"$1 {{PLURAL:$1|suggestion is|suggestions are}} waiting","two-sentences":"$1 $2"};function wt(e){return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}var ma=["zero","one","two","few","many","other"];function Cn(e){let t="PluralRules"in Intl?new Intl.PluralRules(e):null,r=t?t.resolvedOptions().pluralCategories:
[],n=ma.filter(o=>r.includes(o));return(o,s)=>{let a=o.length-1,i=t?n.indexOf(t.select(s)):s===1?0:a;return o[Math.min(i,a)]}}var ga=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,fa=/\$(\d)/g,De={language:"en",texts:new Map(Object.entries(Dn))};function oe({language:e,texts:t}=De,r=De.texts){if(e===
V)return(i,...c)=>`(${[`program-explorer-${i}`,...c].join(", ")})`;let n,o,s=wt(e),a=i=>i<1e3&&s.endsWith("latn")?String(i):(n=n||new Intl.NumberFormat(s),n.format(
i));return(i,...c)=>{let d=l=>{var m;return(m=c[Number(l)-1])!=null?m:""};return(t.get(i)||r.get(i)||`\u29FC${i}\u29FD`).replace(ga,(l,m,p)=>(o=o||Cn(e),o(p.split(
"|"),Number(d(m))))).replace(fa,(l,m)=>{let p=d(m);return typeof p=="number"?a(p):p})}}var St="json";var Mr="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function Ce(e){return e.closest(Mr)}function Or(e){
var t;return((t=Ce(e))==null?void 0:t.previousElementSibling)||null}function Nn(e){return Ce(e)!==null}function Tt(e){let t=Ce(e);return t!==null&&(t.hasAttribute(
"hidden")||!t.getClientRects().length)}function Fn(e){return(Ce(e)||e).textContent.trim()!==e.textContent.trim()}function Ar(e,t){let r=Ce(e),n=new MutationObserver(
t);return r&&n.observe(r,{attributeFilter:["hidden","class"]}),()=>n.disconnect()}function Ir(e,t){if(!Tt(e)){t();return}let r=()=>{let o=Ce(e);if(o!=null&&o.hasAttribute(
"hidden")){let s=Or(e);((s==null?void 0:s.querySelector("h2"))||s).click()}Tt(e)||(n(),t())},n=Ar(e,r);r()}var ya="program-explorer-hidden";function ze({root:e}){return e.programExplorerState}function Hn(e){return ze(e)?!1:(se(e,"loading"),!0)}function $r(e,t){e==null||
e.classList.toggle(ya,t)}function Et({root:e,after:t},r){if(t){let n=r&&!Tt(e);$r(t.list,n),$r(t.heading,n&&!(Nn(e)&&Fn(t.list)))}}function se(e,t){let r=t==="r\
eady";e.staticElements.forEach(n=>$r(n,r)),Et(e,r),e.headings.forEach(({anchors:n,anchorElements:o})=>o.forEach((s,a)=>{s.id=r?"":n[a]||""})),e.root.dataset.state=
e.root.programExplorerState=t}var xa=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),ha=["arab","hebr"],_a=["latn","cyrl"];function ge(e){let[t="",
r=""]=e.toLowerCase().split("-");return ha.includes(r)||!_a.includes(r)&&xa.has(t)?"rtl":"ltr"}var Dr="program-explorer__notice";function Ye(e,t,...r){let n=document.createElement(e);return n.className=t,n.append(...r),n}function Un(e,t,r){let n=Ye("butto\
n",`cdx-button ${t}`,e);return n.type="button",n.addEventListener("click",r),n}function Ne(e){e.querySelectorAll(`.${Dr}`).forEach(t=>{t.contains(document.activeElement)&&
(e.tabIndex=-1,e.focus({preventScroll:!0})),t.remove()})}function de(e,t,{kind:r,text:n,content:o=[],retry:s}){Ne(e);let a=oe(t),i=Ye("div",`${Dr} ${Dr}--${r} c\
dx-message cdx-message--block cdx-message--${r==="failure"?"notice":"warning"}`,Ye("span","cdx-message__icon"),Ye("div","cdx-message__content",Ye("p","",n),...o,
...s?[Un(a("retry"),"",s)]:[],Un(a("dismiss"),"cdx-button--weight-quiet",()=>Ne(e))));i.setAttribute("role","status"),i.lang=t.language,i.dir=ge(t.language),e.append(
i)}var ba=["busy","timeout","network","server"];function Pt(e){return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function jn(e,t,r,n){return O(
this,null,function*(){let{wiki:o,load:s}=e;try{(yield o.mayEdit(t.source))&&(yield(yield s.maintainer()).advise(e,t,r,n))}catch(a){o.log("There is no advice abo\
ut the data page.",a)}})}function kt(e,t,r,n,o){return O(this,null,function*(){let s=n?n.messages:De,a=oe(s);se(t,"failed");let i={kind:"failure",text:a("two-se\
ntences",a("failed"),a(`failed-${r}`)),retry:ba.includes(r)?()=>{Ne(t.root),se(t,"loading"),o()}:null};de(t.root,s,i),(r==="missing"||r==="json")&&(yield jn(e,t,
i,{messages:s,origin:n&&"origin"in n?n.origin:null,compared:null}))})}function Bn(i,c,d,l,m){return O(this,arguments,function*(e,t,{origin:r,problems:n,list:o},s,a){
let{wiki:p}=e,u=r.kind==="import"||n.length>0||r.page.contentModel!==St;u&&p.log(`Problems of the data page "${t.source}":`,n.join(`
`)),p.isNamed&&(u||a)&&(yield jn(e,t,{kind:"warning",text:"",retry:null},{messages:s,origin:r,compared:a?o:null}))})}var fe="program-explorer",va="data-has-heading",Ee="data-group";function Cr(e){var t;return((t=e.closest("[lang]"))==null?void 0:t.lang)||""}var wa=/^(?!mw[\w-]{2,4}$)./;
function Nr(e,t,r){let n=r.filter(({id:o})=>wa.test(o));return{text:e,language:Cr(t),anchors:n.map(({id:o})=>o),anchorElements:n}}function Fr(e){return e?Math.min(
Number(e.tagName.slice(1)),5):3}function Hr(e){return e?Math.min(Fr(e)+1,5):3}var Vn="h1, h2, h3, h4, h5, h6";function Sa(e){return Nr((e.querySelector(".mw-hea\
dline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}function Ta(e){return e&&(e.closest(".mw-heading")||e)}function Ea(e){
return new Map(e.split(" ").map(t=>{let[r="",n]=t.split(":");return[r,Number(n)]}))}function Pa({root:e,before:t,groups:r,headings:n}){let{source:o="",revision:s="",
preset:a="",limit:i,all:c=null,languages:d="",messages:l="",bundle:m="",bundleVersion:p=""}=e.dataset,u=Ta(n.get("past")||null),g=r.find(b=>!e.contains(b)),h=new Map;
return n.forEach((b,_)=>{b!==t&&h.set(_,Sa(b))}),{root:e,container:e,source:o,revisions:/^[\d ]+$/.test(s)?s.split(" ").map(Number).filter(Boolean):[],messageRevisions:Ea(
l),bundle:m,bundleVersion:p,preset:a,limit:Number(i)||0,all:c,fallbacks:d.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:u&&
g?{heading:u,list:g}:null,groups:r,headings:h,level:Hr(n.size?t:null)}}function Rt(e){let t=[],r=null;return e.querySelectorAll(`${Vn}, .${fe}[data-source], [${Ee}\
]`).forEach(n=>{let o=t[t.length-1];n.matches(Vn)?r=n:n.hasAttribute(Ee)?o&&(o.groups.push(n),r&&n.hasAttribute(va)&&o.headings.set(n.getAttribute(Ee),r)):t.push(
{root:n,before:r,groups:[],headings:new Map})}),t.map(Pa)}var Wn=["Community Development","Community Development/What we do"],ka=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;function qn(e){return Wn.includes(e)||Wn.includes(e.replace(
ka,""))}function Kn(e,t,r){return t.catch(n=>{throw e.log(r,n),n})}function Lt({wiki:e,load:t}){return Kn(e,t.more(),"Details and filters on phones did not load.")}function Mt({
wiki:e,load:t}){return Kn(e,t.search(),"The search did not load.")}function Ot({languages:e,pageLanguage:t},{root:r,fallbacks:n}){let o=Cr(r),[s]=e,a=s!==t;return!o||a&&(s===Se||Te(e)!==Se)?e:[...a?e.slice(0,-1):[],o,...n,...e]}
function Gn(e,t){let r=Te(e),n=r===Se?(e[0]||"").toLowerCase():r;return n===t||n===V?"":n}var Ra=/[\u200E\u200F\u202A-\u202E]/g,La=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,Ma=["about","blob","data","filesystem","ftp","htt\
ps","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"],Oa=new RegExp("^(?:"+Ma.join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\
\\]{2}","i"),Ur=2e3,Aa=255,Ia=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)",
"/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u");function $a(e){return encodeURIComponent(e).replace(/%../g,".").length}var Da=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/;
function Ca(e){if(e.length<=Ur&&Da.test(e))return{url:e};if(e.length>Ur||/\s/.test(e))return"bad-address";try{let t=new URL(e);return t.protocol==="https:"&&t.hostname&&
!t.username&&!t.password?{url:t.href}:"bad-address"}catch(t){return"bad-address"}}function Fe(e){let t=e.trim();if(/^https:\/\//i.test(t))return Ca(t);if(t.length>
Ur)return"bad-page";let r=t.replace(Ra,"").replace(La," ").trim().replace(/^: ?/,"");if(/^http:/i.test(r))return"insecure-link";if(Oa.test(r))return"bad-scheme";
let n=r.replace(/#.*$/,"");return n===""||n.startsWith(":")||Ia.test(r)||n.length>85&&$a(n)>Aa?"bad-page":{page:r}}function At(e){return typeof e!="string"}function It(e){
let t=Fe(e);return At(t)?t:null}function $t(e){let t=It(e);return t!==null&&"page"in t}function Jn(e){let t=It(e);return t!==null&&"url"in t}var Na=49;function jr(e){let{include:t}=e;return Array.isArray(t)?t.slice(0,Na).map((r,n)=>typeof r=="string"&&$t(r)&&t.indexOf(r)===n?r:""):[]}function Dt(e){return e.
includes('"include"')?jr(ne(e)).filter(Boolean):[]}function Xe(){return new Date().toISOString().slice(0,10)}function Ct(e){return{today:Xe(),language:e.contentLanguage}}function Qn(){let e=[],t=(o,s)=>{e.length<99&&e.push([o,...s].join(" "))},r=(o,s="")=>t(o,[s]),n=()=>{};return{program:null,problems:e,enter:n,leave:n,add:r,addAt:(o,s,a)=>r(
s,a),addWith:t}}var Ze=["status","language","period"],A="need",D="offers",zn=["join","materials"],U="not-stated";var Fa={array:"list",record:"object",object:"object",number:"number",boolean:"true or false"};function Br(e){return Fa[e]||"text"}function ye(e){return typeof e==
"string"?"text":e==null?"nothing":Br(Array.isArray(e)?"array":typeof e)}function Nt(e){return ye(e)==="object"}var Yn=[],et=1+Yn.length;function Xn(e,t=Yn){let{version:r}=e;return typeof r!="number"||r%1!==0||r<1||r>1+t.length?null:t.slice(r-1).reduce((n,o,s)=>M(T({},o(n)),
{version:r+s+1}),e)}function Ha(e,t,r){let n="";try{return n=e.replace(/^\uFEFF/,""),JSON.parse(n)}catch(o){t.add("unreadable-json",r(String(o),n));return}}function Ft(e,t,r){let n=Ha(
e,t,r);if(n===void 0)return null;let o=Object(n),s=Xn(o);if(!s){let{version:a}=o;t.addWith("unknown-version",[typeof a=="number"||typeof a=="string"?String(a):"",
ye(n),ye(a)])}return s}function Ht(e){return Array.from(e.keys()).filter(t=>{let r=t;for(let n=0;r&&n<=25;n++)r=e.get(r);return r})}function Zn(e,t,r,n){let o=new Set,s=new Map;for(let{id:c,partOf:d}of e)o.add(c),d&&s.set(c,d);let a=new Set([...o,...t.keys()]),i=new Set(Ht(s));return e.map(c=>{
let{id:d,partOf:l,followedBy:m,source:{page:p,path:u}}=c;if(!l&&!m.length)return c;let g=b=>[...p===null?[]:["include",r.indexOf(p)],...u,b],h=(b,_,v,w)=>(w?n.addAt(
g(b),"loop",_):v.has(_)||n.addAt(g(b),"unknown-program",_,v),!w&&v.has(_));return n.program=d,M(T({},c),{partOf:l&&h("partOf",l,a,i.has(d))?l:null,followedBy:m.
filter(b=>h("followedBy",b,o,b===d))})})}function Ut(e,t,r,n){let o=e[t];r.enter(t),Array.isArray(o)?o.forEach((s,a)=>{r.enter(a),n(s,a),r.leave()}):o!==void 0&&r.addWith("wrong-type",["list",ye(o)]),r.
leave()}function Vr({pipe:e}){return e?[...Vr(e[0]),...e.slice(1)]:[]}function Ua({type:e,requirement:t}){switch(e){case"regex":return r=>t.test(r);case"min_value":return r=>r>=
t;case"max_value":return r=>r<=t;default:return t}}function ja(e){let{options:t,message:r}=e,o=[{type:"check",requirement:s=>(t||[]).includes(s),message:r},...Vr(
e)].filter(s=>s.message||s.operation).map(s=>({change:s.operation,test:Ua(s),message:s.message||""}));return(s,a)=>{let i=s;for(let{change:c,test:d,message:l}of o)
if(c)i=c(i,a);else if(!d(i)){let m=typeof l=="string"?l:l({input:i});a.add(m,String(s),t);return}return i}}function Ba({item:e}){return(t,r)=>{let n=tt(e),o=[],
s=0;for(let a of t){r.enter(s++);let i=n(a,r);r.leave(),i!==void 0&&o.push(i)}return o}}function Va(e){let t=tt(e.key),r=tt(e.value),n=Vr(e).some(({type:o})=>o===
"min_entries");return(o,s)=>{let a=new Map,i=Object.keys(o);for(let c of i){s.enter(c);let d=t(c,s),l=d===void 0?void 0:r(o[c],s);a.has(d)&&s.add("duplicate-id",
d),l!==void 0&&(c===d||!a.has(d))&&a.set(d,l),s.leave()}if(a.size||!n)return a;i.length||s.add("empty")}}function Wa({entries:e={}}){let t=Object.keys(e),r=new Map(
Object.entries(e)),n=t.filter(s=>{var a;return!((a=e[s])!=null&&a.wrapped)}),o=Object.fromEntries(t.map(s=>[s,null]));return(s,a,i,c=t)=>{var m;let d=T({},o);for(let p of Object.
keys(s)){let u=r.get(p);a.enter(p),u?d[p]=(m=tt(u.wrapped||u)(s[p],a))!=null?m:null:i!=null&&i(p,s[p])||a.add("unknown-field",p,c),a.leave()}let l=n.filter(p=>d[p]===
null);for(let p of l)a.add(s[p]===void 0?"missing":"left-out",p);return l.length>0?void 0:d}}function qa(e){switch(e.type){case"array":return Ba(e);case"record":
return Va(e);case"object":return Wa(e);default:return ja(e)}}var eo=new Map;function tt(e){let t=eo.get(e);if(!t){let r=e.type==="union"?e.options:[e],n=new Map(
r.map(s=>[Br(s.type),qa(s)])),o=[...n.keys()].join(" or ");t=(s,a,i,c)=>{let d=ye(s),l=n.get(d);if(!l){a.addWith("wrong-type",[o,d]);return}return l(s,a,i,c)},eo.
set(e,t)}return t}function Pe(e,t,r,n,o){return tt(e)(t,r,n,o)}var Ka=/^(?:als|fat|ike|knc)\b/i,to=new Map;function Ga(e){let t=e;try{let[r=e]=Intl.getCanonicalLocales(e);(r.length<e.length||e.length===2&&r.length===2)&&!Ka.
test(e)&&(t=r)}catch(r){}return t.toLowerCase()}function He(e){let t=to.get(e)||Ga(e);return to.set(e,t),t}var Ue=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,ke=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var Wr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function ro(e,t){return t===2?e%4||!(e%100)&&e%400?28:29:30+(t+ +(t>7))%2}function ae(e){if(!Wr.test(e))return null;let t=e.
endsWith("~"),r=Number(e.slice(0,4)),n=e.length>5?Number(e.slice(5,7)):null,o=e.length>8?Number(e.slice(8,10)):null;return r<1900||r>2100||n!==null&&(n<1||n>12)||
n!==null&&o!==null&&(o<1||o>ro(r,n))?null:{year:r,month:n,day:o,approximate:t}}function no(e,t,r){return`${e}-${t<10?"0":""}${t}-${r<10?"0":""}${r}`}function Q(e){
return no(e.year,e.month||1,e.day||1)}function W(e){let t=e.month||12;return no(e.year,t,e.day||ro(e.year,t))}var z=["open","upcoming","ongoing","paused","past"];function je(e){return z.includes(e)}function oo(e,t){return e.approximate&&Q(e)<=t&&t<=W(e)}function so(e,t,r){
return t&&W(t)<r?"past":e&&Q(e)>r?"upcoming":e&&t&&!oo(e,r)&&!oo(t,r)?"ongoing":null}function ao(e,t,r,n){switch(e){case"past":return!!(r&&Q(r)>n||t&&Q(t)>n);case"\
upcoming":return!!(t&&W(t)<n||r&&W(r)<n);case"ongoing":return!!(t&&Q(t)>n||r&&W(r)<n);case"open":return!!(r&&W(r)<n);default:return!1}}function io(e){return e===
null?"unknown":e==="paused"||e==="past"?e:"current"}var Ja=[];function Y(e){return typeof e=="string"?[e]:e?e.length<20&&e.every((r,n)=>e.indexOf(r)===n)?e:[...new Set(e)]:Ja}function jt(e,t,r,n){var s;if(e==="language")return Y(t).map(He).filter(a=>{let i=ke.test(a);return i||n.add("bad-language",a),i});let o=(s=r.get(e))==null?void 0:
s.terms;return!o&&e!=="status"?(n.add("unknown-facet",e,r.keys()),[]):Y(t).filter(a=>{let i=o?o.has(a):je(a);return i||n.add("unknown-term",a,o?o.keys():z),i})}function Bt(e,t){return e.length<=2e3?e:(t==null||t.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}var qr=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function Vt(e){return!qr.test(e)||!ae(e.slice(0,10))?null:e.length>10?
new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var ue=(e,t={})=>T({kind:"schema",type:e},t),Re=e=>(t,r)=>({type:e,requirement:t,message:r}),xe=(()=>ue("string")),Kr=(()=>ue("number")),Gr=(()=>ue("boolean")),
X=(e=>ue("array",{item:e})),Z=(e=>ue("object",{entries:e})),S=(e=>ue("optional",{wrapped:e})),lo=((e,t)=>ue("picklist",{options:e,message:t})),Be=((e,t)=>ue("re\
cord",{key:e,value:t})),Ve=(e=>ue("union",{options:e})),H=((...e)=>M(T({},e[0]),{pipe:e})),Wt=Re("check"),qt=Re("guard"),co=Re("length"),Jr=Re("max_value"),uo=Re(
"min_entries"),Qr=Re("min_value"),he=Re("regex"),_e=(e=>({type:"transform",operation:e}));var za=10080;function Ya(e){return e!==null}var te=H(xe(),he(Ue,"bad-id")),Xr=H(xe(),he(/\S/,"empty")),rt=H(Xr,_e(Bt)),Xa=H(xe(),he(ke,"bad-language"),_e(e=>e.toLowerCase())),
q=Ve([rt,H(Be(Xa,rt),uo(1,"empty"))]),Kt=H(xe(),he(Wr,"bad-date"),_e(ae),Wt(e=>e!==null,"bad-date")),po=H(xe(),he(qr,"bad-time"),_e(Vt),qt(Ya,"bad-time")),zr=H(
Xr,Wt($t,"bad-page")),yo=H(xe(),he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),mo=H(yo,Wt(Jn,"bad-address")),Zr=H(yo,_e(Fe),qt(At,"bad-address")),nt=H(Xr,_e(Fe),
qt(At,({input:e})=>e)),Za=H(Kr(),Qr(1,"bad-minutes"),Jr(za,"bad-minutes")),xo=Ve([te,X(te)]),go=H(xe(),he(ke,"bad-language"),_e(He)),fo=Ve([go,X(go)]),Yr=Ve([rt,
X(rt)]),en=xo,ei=Z({label:q,page:S(nt),url:S(Zr)}),ti=Z({label:S(q),page:S(nt),url:S(Zr),until:S(Kt)}),ri=Z({start:po,end:S(po),label:S(q),page:S(nt),url:S(Zr)}),
Gt=Z({id:te,title:q,summary:S(q),notice:S(q),join:S(ti),page:S(nt),status:S(lo(z,"bad-status")),start:S(Kt),end:S(Kt),dates:S(X(ri)),language:S(fo),interpreted:S(
fo),session:S(Z({minutes:S(H(X(Za),co(2)))})),duration:S(q),scale:S(q),team:S(Yr),partners:S(Yr),materials:S(X(ei)),partOf:S(te),followedBy:S(xo),owner:S(rt),reviewed:S(
Kt),sources:S(Ve([mo,X(mo)]))}),tn=Z({id:te,label:q,help:S(q),terms:Be(te,en)}),ni=Z({label:S(q),help:S(q),terms:S(Be(te,Z({label:S(q),aliases:S(Yr),broader:S(te),
matchesAll:S(Gr())})))}),oi=Z({title:q,page:S(nt)}),rn=Z({version:H(Kr(),Qr(et),Jr(et)),enabled:S(Gr()),talk:S(zr),bundle:S(zr),facets:S(X(te)),vocabularies:S(Be(
te,ni)),series:S(Be(te,oi)),include:S(X(zr))}),ho=Z(M(T({},rn.entries),{needs:S(X(tn)),programs:S(X(Gt))}));function si(e,t,r){let n=Pe(tn,e,r);if(!n)return null;let o=new Map;return r.enter("terms"),n.terms.forEach((s,a)=>{r.enter(a);let i=jt(a,s,t,r);r.leave(),i.length&&
o.set(a,i)}),r.leave(),o.size?{id:n.id,label:n.label,help:n.help,terms:o}:(r.add("left-out","terms"),null)}function _o(e,t,r){let n=new Map;return Ut(e,"needs",
r,o=>{let s=si(o,t,r);s&&n.has(s.id)?r.add("duplicate-id",s.id):s&&n.set(s.id,s)}),[...n.values()]}var bo=200;function vo(e){let t=new Map,r=[];for(let{start:n,end:o,label:s,page:a,url:i}of e){let c=o&&o.length===n.length?o:null;if(!c||c>=n){let d=n.replace("\
:",""),l=(t.get(d)||0)+1;t.set(d,l),r.push({id:l>1?`${d}.${l}`:d,start:n,end:c,isExact:n.length>10,label:s,target:a||i})}}return r.sort((n,o)=>n.id<o.id?-1:1).slice(
-200)}var nn=Object.keys(Gt.entries);function ai(e,t){if(!(e!=null&&e.minutes))return null;let[r,n,...o]=e.minutes;return r!==void 0&&n!==void 0&&r<=n&&!o.length?[r,n]:
(t.addAt("session","bad-minutes"),null)}function ii(e,t){let r=[];for(let{label:n,page:o,url:s}of e||[]){let a=o||s;a?r.push({label:n,target:a}):t.addAt("materi\
als","no-target",typeof n=="string"?n:"")}return r}function li(e,t,r,n){let o=e&&(e.page||e.url);return e&&!o&&n.addAt("join","no-target",""),o?{label:e.label,target:o,
isOver:t||!!(e.until&&W(e.until)<r)}:null}function ci(e,{vocabularies:t,facets:r},n){return(o,s)=>{if(!t.has(o)&&!r.has(o))return!1;let a=Pe(en,s,n),i=a===void 0?
[]:jt(o,a,t,n);return i.length&&e.set(o,i),!0}}function di({start:e,end:t},r,n){return e&&t&&Q(e)>W(t)?(n.enter("start"),n.addWith("start-after-end",[String(r.start),
String(r.end)]),n.leave(),[null,null]):[e,t]}function wo(e,t,r,n){let o=Nt(e)?e.id:null;n.program=typeof o=="string"&&Ue.test(o)?o:null;let s=new Map,a=Pe(Gt,e,
n,ci(s,r,n),r.fields);if(!a)return null;let{title:i}=a;typeof i!="string"&&!i.has(r.language)&&n.addAt("title","no-page-language",r.language);let c=Y(a.interpreted),
d=new Set([...Y(a.language),...c]);d.size&&s.set("language",[...d]);let[l,m]=di(a,e,n);a.status&&ao(a.status,l,m,r.today)&&n.addAt("status","status-against-date\
s",a.status);let p=a.status||so(l,m,r.today);return{id:a.id,title:i,summary:a.summary,notice:a.notice,join:li(a.join,p==="past",r.today,n),target:a.page,status:p,
start:l,end:m,dates:a.dates?vo(a.dates):[],terms:s,interpreted:c,minutes:ai(a.session,n),duration:a.duration,scale:a.scale,team:Y(a.team),partners:Y(a.partners),
materials:ii(a.materials,n),partOf:a.partOf,followedBy:Y(a.followedBy),owner:a.owner,reviewed:a.reviewed,sources:Y(a.sources),source:t}}function So(e,t,r,n,o,s){let a=new Map,i=(c,d)=>{Ut(c,"programs",o,(l,m)=>{let p=wo(l,{page:d,path:["programs",m]},n,o);p&&a.has(p.id)?o.add("duplicate-id",p.id):
p&&a.set(p.id,p)}),o.program=null};return i(e,null),o.enter("include"),t.forEach((c,d)=>{o.enter(d);let l=r.find(p=>p.title===c),m=l&&Ft(l.text,o,s);if(c&&!l)o.
add("missing-include",c);else if(m){for(let p of Object.keys(m))p!=="version"&&p!=="programs"&&o.addAt(p,"not-included",p);i(m,c)}o.leave()}),o.leave(),[...a.values()]}function ui(e,t){let r=new Map;e.forEach(({label:o,broader:s},a)=>{t.enter(a),a===U?t.add("reserved-id",a):o||t.add("missing-label",a),s&&e.has(s)&&s!==U?r.set(
a,s):s&&t.addAt("broader","unknown-term",s,e.keys()),t.leave()});for(let o of Ht(r))t.addAt([o,"broader"],"loop",r.get(o)),r.delete(o);let n=new Map;return e.forEach(
({label:o,aliases:s,matchesAll:a},i)=>{i!==U&&n.set(i,{id:i,label:o||i,aliases:Y(s),broader:r.get(i)||null,matchesAll:a===!0})}),n}function To(e,t,r){let n=new Map;
return e.forEach(({label:o,help:s,terms:a},i)=>{r.enter(i),t.includes(i)?r.add("reserved-id",i):(o||r.add("missing-label",i),r.enter("terms"),n.set(i,{id:i,label:o||
i,help:s,terms:ui(a||new Map,r)}),r.leave()),r.leave()}),n}var pi=[...nn,...Ze,A,D].filter(e=>e!=="language");function mi(e,t,r){let n=new Set(["status",...t.keys(),...Ze]);return[...new Set(e||n)].filter(o=>(n.has(o)||
r.addAt("facets","unknown-facet",o,n),n.has(o)))}function gi(e){return e==="needs"||e==="programs"}function fi(e,{today:t,language:r},n,o,s){let a=Pe(rn,e,o,gi);
if(!a)return null;o.enter("vocabularies");let i=To(a.vocabularies||new Map,pi,o);o.leave();let c=mi(a.facets,i,o),d=_o(e,i,o),l=jr(e),m=So(e,l,n,{vocabularies:i,
facets:new Set(a.facets),fields:new Set([...nn,...i.keys()]),today:t,language:r.toLowerCase()},o,s),p=new Map([...a.series||[]].map(([u,{title:g,page:h}])=>[u,{
title:g,target:h}]));return{enabled:a.enabled,talk:a.talk,bundle:a.bundle,facets:c,vocabularies:i,series:p,needs:d,programs:Zn(m,p,l,o)}}function Jt(e,t,r,n,o=String){
let s=Ft(e,n,o);return s&&fi(s,t,r,n,o)}function Qt(e,t,r=[]){let n=Qn();return{list:Jt(e,t,r,n),problems:n.problems}}function yi(e,t){let r=(o,s)=>o&&t(o,s),n=(o,s)=>new Map([...o].map(([a,i])=>[a,T(T({},i),s(i,a))]));return M(T({},e),{programs:e.programs.map(o=>{let s=`progra\
m.${o.id}.`;return M(T({},o),{title:t(o.title,`${s}title`),summary:r(o.summary,`${s}summary`),notice:r(o.notice,`${s}notice`),join:o.join&&M(T({},o.join),{label:r(
o.join.label,`${s}join`)}),duration:r(o.duration,`${s}duration`),scale:r(o.scale,`${s}scale`),dates:o.dates.map(a=>M(T({},a),{label:r(a.label,`${s}date.${a.id}`)})),
materials:o.materials.map((a,i)=>M(T({},a),{label:t(a.label,`${s}material.${i+1}`)}))})}),vocabularies:n(e.vocabularies,({label:o,help:s,terms:a},i)=>({label:t(
o,`vocabulary.${i}.label`),help:r(s,`vocabulary.${i}.help`),terms:n(a,(c,d)=>({label:t(c.label,`term.${i}.${d}.label`)}))})),needs:e.needs.map(o=>M(T({},o),{label:t(
o.label,`need.${o.id}.label`),help:r(o.help,`need.${o.id}.help`)})),series:n(e.series,({title:o},s)=>({title:t(o,`series.${s}.title`)}))})}function Eo(e,{language:t,
texts:r},n){return yi(e,(o,s)=>{let a=r.get(s)||"";return/\S/.test(a)?new Map(typeof o=="string"?[[n.toLowerCase(),o]]:o).set(t.toLowerCase(),Bt(a)):o})}var Po="MediaWiki:Gadget-programExplorer-config.json";function ot(e,t,r){return r.find(n=>n.title===e.titleOf(t))}function xi(e){return e!==void 0&&ne(e.text).enabled===
!1}function hi(e,t){return e===V?{language:e,texts:new Map}:t&&An(e,t.text)||De}function _i(e,t,r,n){return O(this,null,function*(){let o=Dt(r),s=o.filter(i=>!ot(
e,i,n)),a=s.length?[...n,...(yield e.readPages([t,...s],[],null)).pages]:n;return o.flatMap(i=>{let c=ot(e,i,a);return c?[{title:i,text:c.text}]:[]})})}function Ro(e,{
translationLanguage:t,bundleVersion:r}){return e&&t?{title:e,language:t,version:r}:null}function bi(e,t,r,n){return O(this,null,function*(){let{source:o,bundle:s,
translationLanguage:a}=r;if(!a||!t.bundle)return t;let i=t.bundle===s?n:(yield e.readPages([o],[],Ro(t.bundle,r))).translations;return Eo(t,{language:a,texts:i},
e.contentLanguage)})}function ko(e,t){return O(this,null,function*(){let{source:r,language:n,revisions:o,bundle:s}=t;if(e.isSwitchedOff)return{kind:"off"};let a=n===
V?[]:[Lr(n)],i=[r,...a,...e.isSwitchedOff===null?[Po]:[]],{pages:c,translations:d}=yield e.readPages(i,o,Ro(s,t));if(xi(ot(e,Po,c)))return{kind:"off"};let l=hi(
n,ot(e,Lr(n),c)),m=ot(e,r,c);if(!m)return{kind:"missing",messages:l};let p=yield _i(e,r,m.text,c),u={kind:"pages",page:m,included:p},{list:g,problems:h}=Qt(m.text,
Ct(e),p);return g?g.enabled===!1?{kind:"off"}:{kind:"ready",messages:l,origin:u,problems:h,list:yield bi(e,g,t,d)}:{kind:"invalid",messages:l,origin:u,problems:h}})}
function Lo(e,t){return O(this,null,function*(){let r=yield ko(e,t);return r.kind==="invalid"&&t.revisions.length?ko(e,M(T({},t),{revisions:[]})):r})}function vi(e,t){let{source:r,revisions:n,messageRevisions:o,bundle:s,bundleVersion:a}=t,i=Ot(e,t),c=i[0]===V?V:Te(i),d=o.get(c),l=Gn(i,e.contentLanguage);return{
source:r,language:c,translationLanguage:l,bundle:s,revisions:e.isSwitchedOff===null?[]:c===V?n:d&&n.length?[...n,d]:[],bundleVersion:a.startsWith(`${l}:`)?a:""}}
function Mo(){let e=new Map;return(t,r)=>{let n=vi(t,r),o=JSON.stringify(n),s=e.get(o)||Lo(t,n);e.set(o,s);let a=()=>{e.delete(o)};return s.then(a,a),s}}function Le(e){requestAnimationFrame(()=>requestAnimationFrame(e))}var st="programExplorer",zt="programExplorerDialog",Oo="programExplorerPlace";function Ao(e,t,r){let n=()=>e.location.hash.replace(/^#/,""),o=()=>{let g=e.history.
state;return typeof g=="object"&&g!==null?g:{}},s=g=>{let h=o()[g];return typeof h=="string"?h:null},a=(g,h,b)=>{try{e.history[`${g}State`](T(T({},o()),h),"",b)}catch(_){}},
i=()=>s(zt)===r,c=()=>a("push",{[zt]:r}),d=()=>t&&(t(n())?n():s(st)),l=g=>{let h=o()[Oo];return t&&Array.isArray(h)&&Number(h[g])||0},m=!e.pageYOffset||e.pageYOffset+
e.innerHeight>e.document.documentElement.scrollHeight-2,p=d()||"",u=()=>{t&&d()===null&&a("replace",{[st]:p})};return u(),{isNewLink:()=>{let g=t!==null&&t(n())&&
s(st)===null;return g&&a("replace",{[st]:n()}),g},read:d,write:(g,h,b=!1)=>{if(!t)return;p=g;let _=n(),v=_!==""&&!t(_),w=h==="push";a(b?"replace":h,{[st]:g,[zt]:w?
null:s(zt)},g!==""?`#${g}`:v?e.location.hash:e.location.href.replace(/#.*/,"")),w&&b&&c()},enterDialog:c,leaveDialog:()=>{i()&&e.history.back()},isInDialog:i,cards:()=>l(
1),firstPlace:m?l(0):0,keepPlace:(...g)=>{t&&a("replace",{[Oo]:g})},onMove:g=>{let h=()=>{u(),p=d()||"",g()};return e.addEventListener("popstate",h),()=>e.removeEventListener(
"popstate",h)}}}var wi={month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",timeZone:void 0,timeZoneName:"short"};function Yt(e,t,r=null){let n=new Map,o=(m,p)=>{let u=n.
get(m)||new Intl.DateTimeFormat(wt(e),T({year:"numeric",timeZone:"UTC"},p));return n.set(m,u),u},s,a=m=>"DisplayNames"in Intl?(s=s||new Intl.DisplayNames([e],{type:"\
language"}),s.of(m)):r==null?void 0:r.get(m),i=m=>{let u=(m.day?o("day",{month:"long",day:"numeric"}):m.month?o("month",{month:"long"}):o("year",{})).format(Date.
UTC(m.year,(m.month||1)-1,m.day||1));return m.approximate?t("date-about",u):u},c=(m,p)=>m===p?m:t("date-range",m,p),d=m=>i(ae(m)),l=m=>o("minute",wi).format(Date.
parse(m));return{date:i,occurrence:({start:m,end:p,isExact:u})=>{let g=u?l:d;return c(g(m),g(p||m))},span:(m,p,u)=>{let g=m&&i(m),h=p&&i(p);return g?h?c(g,h):t(
u==="open"||u==="ongoing"?"date-since":u==="upcoming"?"date-from":"date-began",g):h&&t("date-until",h)},language:m=>{try{return a(m)||m}catch(p){return m}}}}var $,Do,Si,be,on,tr,Co,Zt,No,an,sn,Ti,it=Symbol.for("pv"),rr={},nr=[],Ei=/^m(i|n|o|s|text|space)$/,ln=Array.isArray,cn=nr.slice,Oe=Object.assign;function Me(e){
e&&e.parentNode&&e.remove()}function f(e,t,r){var n,o,s,a={},i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:a[s]=t[s];return i>
2&&(a.children=i>3?cn.call(arguments,2):r),at(e,a,n,o,null)}function at(e,t,r,n,o){var s={type:e,props:t,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:it,__v:o||++Do,__i:-1,__u:0};return!o&&$.vnode&&$.
vnode(s),s}function or(){return{current:null}}function K(e){return e.children}function ee(e,t){this.props=e,this.context=t,this.__g=0}function ve(e,t){if(t==null)
return e.__&&ve(e.__,e.__i+1);for(var r;t<e.__k.length;t++)if((r=e.__k[t])&&r.__e)return r.__e;return typeof e.type!="function"||e.props.__P?null:ve(e)}function Pi(e){
var t,r=e.__v,n=r.__e,o=[],s=[],a=e.__P;a&&((t=Oe({constructor:it},r)).__v=r.__v+1,$.vnode&&$.vnode(t),dn(a,t,r,e.__n,a.namespaceURI,32&r.__u?[n]:null,o,n||ve(r),
32&r.__u,s),t.__v=r.__v,t.__.__k[t.__i]=t,Vo(o,t,s),r.__=r.__e=null,t.__e!=n&&Fo(t))}function Fo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Fo(e)}function Io(e){(8&e.__g||(e.__g|=8,be.push(e),tr++))&&on==$.debounceRendering||((on=$.debounceRendering)||queueMicrotask)(
Ho)}function Ho(){try{for(var e,t=1;be.length;)be.length>t&&be.sort(Co),e=be.shift(),t=be.length,8&e.__g&&Pi(e)}finally{(tr=be.length)&&(on||queueMicrotask)(Ho)}}
function Uo(e,t,r,n,o,s,a,i,c,d,l){var m,p,u,g,h,b,_=n.__k||nr,v=t.length;for(c=ki(r,t,_,c,v),m=0;m<v;m++)(u=r.__k[m])!=null&&(p=~u.__i&&_[u.__i]||rr,u.__i=m,b=
dn(e,u,p,o,s,a,i,c,d,l),g=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&un(p.ref,null,u,p),u.ref&&l.push(u.ref,u.__c||g,u)),h=h||g,4&u.__u?(c=jo(u,c,e,!p.__v),p.__e&&(p.
__e=null)):typeof u.type=="function"&&b!==void 0?c=b:g&&(c=g.nextSibling),u.__u&=-21);return r.__e=h,c}function ki(e,t,r,n,o){var s,a,i,c,d,l,m,p,u,g=r.length,h=g,
b=0,_=0,v=e.__k=Array(o);for(s=0;s<o;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=at(null,a):
ln(a)?a=v[s]=at(K,{children:a}):a.constructor===it&&a.__b?a=v[s]=at(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,c=s+b,a.__=e,a.__b=e.__b+1,i=null,~(d=a.__i=Ri(a,r,
c,h))&&(h--,(i=r[d])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,d==c-1?b--:d==c+1?b++:d!=c&&(d>c?b--:b++,_=1)):(~d||(o>g?b--:o<g&&b++),typeof a.type!="function"&&(a.__u|=
4))):v[s]=null;if(_){for(l=[],m=[],s=0;s<o;s++)if((a=v[s])&&16&a.__u){for(b=0,p=l.length;b<p;)l[u=b+p>>1]<a.__i?b=u+1:p=u;l[b]=a.__i,m[s]=b+1}for(b=l.length;s--;)
m[s]&&(m[s]==b?b--:v[s].__u|=4)}if(h)for(s=0;s<g;s++)!(i=r[s])||2&i.__u||(i.__e==n&&(n=ve(i)),pn(i,i));return n}function jo(e,t,r,n){var o,s,a,i;if(typeof e.type==
"function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=jo(o[s],t,r,!1));return t}for(t&&!t.parentNode&&(t=ve(e))&&!t.parentNode&&
(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!n&&r.moveBefore&&a.parentNode?r.moveBefore(a,t):r.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&
t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ri(e,t,r,n){var o,s=e.key,a=e.type,i=t[r],c=i&&!(2&i.__u);if(i===null&&s==null||c&&s==i.key&&a==i.type)return r;if(n>(c?1:0)){for(o=r-1;o>=0;o--)if((i=
t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o;for(o=r+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o}return-1}function $o(e,t,r){r==null&&
(r=""),t[0]=="-"?e.setProperty(t,r):e[t]=r}function Xt(e,t,r,n,o){var s,a;if(t=="style")if(typeof r=="string")e.style.cssText=r;else{if(typeof n=="string"&&(e.style.
cssText=n=""),n)for(t in n)r&&t in r||$o(e.style,t);if(r)for(t in r)n&&r[t]==n[t]||$o(e.style,t,r[t])}else if(t[0]=="o"&&t[1]=="n")typeof r!="function"&&(r=null),
typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=r,r&&n||(a=sn[t]||(sn[t]=Li(t)),(e.__a||(e.__a={}))[t]=an,s=t!=(t=t.replace(No,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),r?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=r==null?"":r)}catch(i){}if(typeof r=="function")return;r==null||r===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&r==1?
"":r)}}function Li(e){return function(t){var r=this.__e;if(r){if(r=r[e],t[Zt]==null)t[Zt]=an++;else if(t[Zt]<this.__a[e])return;return r($.event?$.event(t):t)}}}
function dn(e,t,r,n,o,s,a,i,c,d){var l,m,p,u,g,h,b,_,v,w,E,P,C,B,F,k,L,I,R=t.type;if(t.constructor!==it)return null;128&r.__u&&(c=32&r.__u,l=r.__c.__z)&&(t.__u|=
c,m=s=[],l.nodeType==8?i=er(l,s):s.push(l),i=s[0]||i),(l=$.__b)&&l(t);e:if(typeof R=="function"){p=a.length;try{if(_=t.props,v=(l=R.prototype)&&l.render,w=(l=R.
contextType)&&n[l.__c],E=l?w?w.props.value:l.__:n,(u=r.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(v?t.__c=u=new R(_,E):(t.__c=u=new ee(_,E),u.constructor=R,u.render=Oi),
w&&w.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),v&&(u.__s||(u.__s=u.state),R.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Oe({},u.__s)),
Oe(u.__s,R.getDerivedStateFromProps(_,u.__s)))),g=u.props,h=u.state,u.__v=t,r.__c){if(_!==g&&v&&!R.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(
_,E),t.__v==r.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(_,u.__s,E)===!1){t.__v!=r.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),t.
__e=r.__e,t.__k=r.__k,t.__k.some(function(N){N&&(N.__=t)}),nr.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),i=ve(r);break e}u.componentWillUpdate&&u.
componentWillUpdate(_,u.__s,E),v&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(g,h,b)})}else v&&!R.getDerivedStateFromProps&&u.componentWillMount&&
u.componentWillMount(),v&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=E,u.props=_,u.__P=e,u.__g&=-5,P=$.__r,C=v?25:0;do u.__g&=-9,P&&P(t),l=u.
render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++C<25);v&&(nr.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Oe({},n,u.getChildContext())),
v&&r.__c&&u.getSnapshotBeforeUpdate&&(b=u.getSnapshotBeforeUpdate(g,h)),B=l&&l.type===K&&l.key==null?l.props.children:l,_.__P&&(l=i,o=(e=_.__P).namespaceURI,c=s=
null,r.props&&r.props.__P!=e&&(r.__k.some(function(N){N&&pn(N,N)}),r.__k=null),i=r.__k?ve(r,0):null),i=Uo(e,ln(B)?B:[B],t,r,n,o,s,a,i,c,d),_.__P&&(t.__e=null,i=
l),t.__u&=-161,m&&m.some(Me),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(N){if(a.length=p,t.__v=null,c||s)if(N&&N.then){if(t.__u|=128|c,s){for(~(L=s.indexOf(
i||void 0))||(L=s.length);(I=s[L-1])&&I.nodeType==8;)L--;for(;L<s.length;L++)if(I=s[L])if(s[L]=null,F){if(I==k)break}else{if(I.nodeType!=8)break;I.data.startsWith(
"$s")&&(k=er(F=I))}}if(!F){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;F=i}(l=er(F=t.__c.__z||(t.__c.__z=F)))?(t.__e=F,i=l):t.__e=i,i=i&&i.nextSibling}else
s&&s.some(Me);else t.__e=r.__e;t.__k||(t.__k=r.__k||[]),N&&N.then||Bo(t),$.__e(N,t,r)}}else i=t.__e=Mi(r.__e,t,r,n,o,s,a,c,d,e);return(l=$.diffed)&&l(t),i}function er(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var r=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))r++;else if(e.data.startsWith("/$s")&&!--r)
return e}t&&t.push(e)}}function Bo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Bo))}function Vo(e,t,r){for(var n=0;n<r.length;)un(r[n++],r[n++],r[n++]);$.__c&&
$.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){$.__e(s,o.__v)}})}function Mi(e,t,r,n,o,s,a,i,c,d){var l,m,p,u,g,h,b,
_,v=r.props||rr,w=t.props,E=t.type;if(E=="svg"?o="http://www.w3.org/2000/svg":E=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xht\
ml"),s){for(l=0;l<s.length;l++)if((g=s[l])&&(E?g.localName==E:g.nodeType==3)){e=g,s[l]=null;break}}if(!e){if(_=d.ownerDocument||document,!E)return _.createTextNode(
w);e=_.createElementNS(o,E,w.is?w:d),i&&($.__m&&$.__m(t,s),i=!1),s=null}if(E){if(d=E=="template"&&e.content||e,s=E=="textarea"&&w.defaultValue!=null?null:s&&cn.
call(d.childNodes),!i&&s)for(v={},l=0;l<e.attributes.length;l++)v[(g=e.attributes[l]).name]=g.value;for(l in v)g=v[l],l=="dangerouslySetInnerHTML"?p=g:l=="child\
ren"||l in w||l=="value"&&"defaultValue"in w||l=="checked"&&"defaultChecked"in w||Xt(e,l,null,g,o);for(l in w)g=w[l],l=="children"?u=g:l=="dangerouslySetInnerHT\
ML"?m=g:l=="value"?h=g:l=="checked"?b=g:i&&typeof g!="function"||v[l]===g||Xt(e,l,g,v[l],o);m?(i||p&&(m.__html==p.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(p&&(e.textContent=""),(E=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ei.test(E))&&(o="http://www.w3.org/1999/xhtml"),Uo(d,ln(u)?
u:[u],t,r,n,o,s,a,s?s[0]:r.__k&&ve(r,0),i,c),s&&s.some(Me)),i&&E!="textarea"||(l="value",E=="progress"&&h==null?e.removeAttribute(l):h==null||h===e[l]&&(E!="pro\
gress"||h)||Xt(e,l,h,v[l],o),l="checked",b!=null&&b!=e[l]&&Xt(e,l,b,v[l],o))}else v===w||i&&e.data==w||(e.data=w);return e}function un(e,t,r,n){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){$.__e(o,r)}}function pn(e,t,r){var n,
o,s,a;if($.unmount&&$.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||un(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(i){
$.__e(i,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&pn(n[a],t,typeof e.type!="function"||r&&!e.props.__P);!r&&(n=e.__c)&&(n=n.__z)&&(o=er(n,s=[]))&&
(n==e.__e&&s.some(Me),Me(o),Me(n)),r||Me(e.__e),e.__e=e.__c=e.__=null}function Oi(e,t,r){return this.constructor(e,r)}function sr(e,t){var r,n,o,s;$.__&&$.__(e,
t),t.nodeType==9&&(t=t.documentElement),n=(r=e&&32&e.__u)?null:t.__k,t.__k=at(K,{children:[e]}),o=[],s=[],dn(t,t.__k,n||rr,rr,t.namespaceURI,n?null:t.firstChild?
cn.call(t.childNodes):null,o,n?n.__e:t.firstChild,r,s),Vo(o,t.__k,s),t.__k.props.children=null}$={__e:function(e,t,r,n){for(var o,s,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(
e)),o.componentDidCatch&&(o.componentDidCatch(e,n||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw tr=0,e}},Do=0,Si=function(e){return e!=null&&e.
constructor===it},ee.prototype.setState=function(e,t){var r=this.__s;r&&r!=this.state||(r=this.__s=Oe({},this.state)),typeof e=="function"&&(e=e(Oe({},r),this.props)),
e&&(Oe(r,e),this.__v&&(t&&this.__k.push(t),Io(this)))},ee.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Io(this))},ee.prototype.render=
K,be=[],tr=0,Co=function(e,t){return e.__v.__b-t.__v.__b},Zt=Symbol(),No=/(PointerCapture)$|Capture$/i,an=0,sn={},Ti=0;function We(e,t){return M(T({},e),{text:t})}function lt(e,t,r){let n=new Map(e.chosen);return r.length?n.set(t,r):n.delete(t),M(T({},e),{chosen:n})}function Wo(e,t){
return e.includes(t)?e.filter(r=>r!==t):[...e,t]}function qo(e,t){return M(T({},e),{details:Wo(e.details,t)})}function ar(e,t,r){return lt(e,t,Wo(e.chosen.get(t)||
[],r))}function Ko(e){return M(T({},e),{text:"",chosen:new Map})}function Go({text:e,chosen:t}){return e.trim()!==""||t.size>0}function qe(e){return new Uint32Array(Math.ceil(e/32))}function Ke(e){let t=qe(e).fill(-1);return e%32&&(t[t.length-1]=2**(e%32)-1),t}function ir(e,t){e[t>>>5]|=
1<<(t&31)}function Ae(e,t){return(e[t>>>5]>>>(t&31)&1)===1}function mn(e,t){for(let r=0;r<e.length;r++)e[r]|=t[r];return e}function ie(e,t){return t.reduce(mn,qe(
e))}function lr(e,t){for(let r=0;r<e.length;r++)e[r]&=t[r];return e}function Jo(e,t){return e.map((r,n)=>r&~t[n])}function Ai(e){let t=e-(e>>>1&1431655765),r=(t&
858993459)+(t>>>2&858993459);return Math.imul(r+(r>>>4)&252645135,16843009)>>>24}function J(e,t=e,r=e){let n=0;for(let o=0;o<e.length;o++)n+=Ai((e[o]|r[o])&t[o]);
return n}function Ge(e,t){let r=new Set(t.chosen.get(e.id));return Array.from(r).flatMap(n=>e.terms.get(n)||[])}function Ii(e,t){return ie(e,t.map(({programs:r})=>r))}function $i(e,t,{
programs:r}){let n=new Map;return r&&n.set(null,r),e.facets.forEach(o=>{let s=Ge(o,t);s.length&&n.set(o.id,Ii(e.programs.length,s))}),n}function Qo(e,t,r){let n=Ke(
e);return t.forEach((o,s)=>{s!==r&&lr(n,o)}),n}function Di(e,t,r){return Array.from(e.terms.values(),n=>({term:n,chosen:t.includes(n),matchCount:J(n.programs,r)}))}
function cr(e,t,r){let n=e.programs.length,o=r(e,t.text),s=$i(e,t,o),a=Qo(n,s),i=Array.from(e.facets.values()).filter(({useful:c})=>c).map(c=>{let d=s.has(c.id)?
Qo(n,s,c.id):a;return{facet:c,count:J(d),terms:Di(c,Ge(c,t),d)}});return{matches:a,count:J(a),facets:i,searchResult:o}}function gn(e,t){let r=e?e.terms:new Map,n=[];for(let o=r.get(t);o!=null&&o.broader;o=r.get(o.broader))n.push(o.broader);return n}function dr(e,t,r){let n=e.get(t);n?n.push(r):e.set(t,[r])}function Ci({terms:e},t){let r=new Map;e.forEach(({id:s,broader:a})=>dr(r,a,s));let n=[],o=s=>(r.get(s)||[]).sort((a,i)=>t(i)-t(a)).forEach(a=>{n.push(a),o(a)});
return o(null),n}function zo(e,t,r,n){if(e==="status")return z;let o=[...t].sort();return e==="period"?o.reverse():r?new Set([...Ci(r,n),...o]):o}var Yo={label:null,help:null,aliases:[]};function Ni({start:e,end:t,status:r},n){let o=e||t;if(!o)return[];let s=t?t.year:r&&r!=="past"&&r!=="paused"?n:o.year,a=[],
{year:i}=o;do a.push(String(i));while(++i<=s);return a}function Fi(e,t,r){return t==="period"?Ni(e,r):t==="status"?e.status?[e.status]:[]:t===D?[...e.join&&!e.join.
isOver?["join"]:[],...e.materials.length?["materials"]:[]]:e.terms.get(t)||[]}function Hi(e,t,r,n){let o=new Map,s=a=>{let i=o.get(a);return i||(i=qe(t.length),
o.set(a,i)),i};return t.forEach((a,i)=>{Fi(a,e,n).forEach(c=>ir(s(c),i))}),Array.from(o).forEach(([a,i])=>{gn(r,a).forEach(c=>mn(s(c),i))}),o.delete(U),o}function Ui(e,t,r){
return ie(r,Array.from(e).flatMap(([n,o])=>{var s;return(s=t==null?void 0:t.terms.get(n))!=null&&s.matchesAll?[o]:[]}))}function ur(e,t,r){let n=t.programs.length,
s=e==="status"||e==="period"||e===D?void 0:t.vocabularies.get(e),a=Hi(e,t.programs,s,r);if(!a.size)return null;let i=new Map(Array.from(a,([_,v])=>[_,J(v)])),c=[
...zo(e,Array.from(a.keys()),s,_=>i.get(_)||0),U],d=Ui(a,s,n),l=J(d)>0,m=ie(n,Array.from(a.values())),p=Jo(Ke(n),m);a.set(U,p),i.set(U,J(p));let u=new Map;for(let _ of c){
let v=a.get(_),w=i.get(_);if(v&&w){let{label:E,aliases:P}=(s==null?void 0:s.terms.get(_))||Yo,C=l&&_!==U?ie(n,[v,d]):v;u.set(_,{id:_,label:E,aliases:P,depth:gn(
s,_).length,own:v,programs:C,count:w})}}let{label:g,help:h}=s||Yo,b=Array.from(u.values()).filter(({programs:_})=>J(_)<n);return{id:e,label:g,help:h,terms:u,useful:b.
length>1}}function pr(e,t){let r=e.get(A);return r?Ge(r,t):[]}function Xo(e,t,r){let n=e.programs.length,o=(a,i)=>{let c=t.get(a)||ur(a,e,r);return ie(n,i.flatMap(d=>{var l;
return((l=c==null?void 0:c.terms.get(d))==null?void 0:l.programs)||[]}))},s=e.needs.map(({id:a,label:i,help:c,terms:d})=>{let l=Ke(n);return d.forEach((m,p)=>lr(
l,o(p,m))),[a,{id:a,label:i,aliases:c?vt(c):[],depth:0,own:l,programs:l,count:J(l)}]});return s.length?{id:A,label:null,help:null,terms:new Map(s),useful:!0}:null}function ct(e){let t=new WeakMap;return r=>{let n=t.get(r);return n||(n=e(r),t.set(r,n)),n}}var ji=ct(()=>new Map),Bi=1e9;function fn(e,t){return new Uint32Array(e).map((r,n)=>n).sort((r,n)=>t(r,n)||r-n)}function Vi(e){try{return new Intl.Collator(e,{numeric:!0})}catch(t){
return new Intl.Collator(void 0,{numeric:!0})}}var es=ct(({programs:e,languages:{chain:t,page:r}})=>{let n=[],{compare:o}=Vi([...t,r]),s=a=>n[a]=n[a]||me(e[a].title,
t,r).text;return(a,i)=>o(s(a),s(i))});function Wi(e){return fn(e.programs.length,es(e))}function Zo(e){return e===null?0:Number(e.replace(/-/g,""))}function qi(e){
let{programs:t}=e,r=new Float64Array(t.length),n=new Float64Array(t.length);return t.forEach(({start:o,end:s,status:a},i)=>{let c=o||s,d=s||o,l=o&&!s&&a&&a!=="p\
ast";r[i]=Zo(c&&Q(c)),n[i]=l?Bi:Zo(d&&W(d))}),fn(t.length,(o,s)=>r[s]-r[o]||n[s]-n[o]||es(e)(o,s))}function Ki({programs:e},t){let r=new Uint32Array(e.length);t.
forEach((s,a)=>{r[s]=a});let n=z.indexOf("past")-.5,o=e.map(({status:s})=>s?z.indexOf(s):n);return fn(e.length,(s,a)=>o[s]-o[a]||r[s]-r[a])}var Gi={title:Wi,newest:qi,
status:e=>Ki(e,mr(e,"newest")),relevance:e=>mr(e,"status")};function mr(e,t){let r=ji(e),n=r.get(t)||Gi[t](e);return r.set(t,n),n}function Ji(e,t){let r=[];for(let n of e){let o=t[n]||0;(r[o]=r[o]||[]).push(n)}return r.reduceRight((n,o)=>n.concat(o),[])}var Qi=1e3;function dt(e,{programs:t}){
let r=e.sort||"relevance",n=t||(e.chosen.get(A)||[]).length>1;return r==="relevance"&&!n?"status":r}function zi(e,t,{scores:r}){let n=pr(e.facets,t);return n.length<
2?r:e.programs.map((o,s)=>(r[s]||0)+Qi*n.filter(({programs:a})=>Ae(a,s)).length)}function ts(e,t,r,n){let o=dt(r,n),s=[];for(let a of mr(e,o))Ae(t,a)&&s.push(a);
return o==="relevance"?Ji(s,zi(e,r,n)):s}function yn(e,t){let r=[];return n=>{let o=({text:i,chosen:c,sort:d})=>i===n.text&&c===n.chosen&&d===n.sort,s=r.find(i=>o(i.query));if(!s){let i=cr(e,n,t);s={query:n,
results:{exploration:i,order:ts(e,i.matches,n,i.searchResult)}}}let[a]=r.filter(i=>i!==s);return r=a?[s,a]:[s],s.results}}function rs(e,t,r,n){if(!n.length)return n;
let o=new Set(t(r).order.map(s=>e.programs[s].id));return n.filter(s=>o.has(s))}function Ie(e,t,r){let n=rs(e,t,r,r.details);return n.length===r.details.length?
r:M(T({},r),{details:n})}function ns(e,t,r,n){let o=[...r.details.filter(s=>s!==n),n];return rs(e,t,r,[n]).length?M(T({},r),{details:o}):M(T({},mt),{sort:r.sort,
details:o})}function os(e,t,r){let n=()=>{let{query:i,settled:c}=e.get();c.query!==i&&e.set({settled:{query:i,cause:"typing"}})},o=i=>Ie(t().index,t().derive,i),s=i=>{n();let c=o(
i);e.set({query:c,settled:{query:c,cause:"choice"}})},a=i=>e.set({open:M(T({},e.get().open),{filters:i})});return{search:i=>e.set({query:o(We(e.get().query,i))}),
settle:n,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>r.focusSearch(),submitSearch:()=>{n(),r.focusCount()},toggleTerm:(i,c)=>s(ar(e.get().query,i,c)),choose:s,
sort:i=>s(M(T({},e.get().query),{sort:i})),toggleDetails:i=>s(qo(e.get().query,i)),goTo:i=>{s(ns(t().index,t().derive,e.get().query,i)),r.moveTo(i)},clear:()=>s(
Ko(e.get().query)),openFilters:()=>{n(),a(!0)},closeFilters:()=>a(!1),showTerms:(i,c)=>{let{open:d}=e.get();e.set({open:M(T({},d),{facets:new Map(d.facets).set(
i,c)})})}}}function ss(e,t,r){let n,o=e.subscribe(({query:s,settled:a},i)=>{(s!==i.query||a!==i.settled)&&(r.clearTimeout(n),n=s===a.query?void 0:r.setTimeout(t,300))});return()=>{
r.clearTimeout(n),o()}}function as(e,{languages:t,today:r,nameOf:n=()=>null,reservedIds:o=[]}){let s=Number(r.slice(0,4)),a=new Map;for(let d of[D,...e.facets]){let l=o.includes(d)?null:
ur(d,e,s);l&&a.set(d,l)}let i=Xo(e,a,s);i&&(a=new Map([[i.id,i],...a]));let c=new Set(e.programs.map(({id:d})=>d));return{programs:e.programs,languages:t,facets:a,
hasTerm:(d,l)=>{var m;return!!((m=a.get(d))!=null&&m.terms.has(l))},hasProgram:d=>c.has(d),nameOf:n}}var gr={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var is=e=>e.toLowerCase().replace(/-.*/,"");function fr(e,t,r,n,o,s){let a=p=>({text:p,language:s}),i=p=>me(p,n,o),c=p=>t(p?`status-${p}`:"not-stated"),d=new Map,
l=p=>{let u=e.vocabularies.get(p);if(u)return i(u.label);let g=[...Ze,A,D].find(h=>h===p);return a(g?t(`facet-${g}`):p)},m=(p,u)=>{var b;if(u===U)return a(t("no\
t-stated"));let g=p===A?e.needs.find(_=>_.id===u):(b=e.vocabularies.get(p))==null?void 0:b.terms.get(u);if(g)return i(g.label);let h=p===D&&zn.find(_=>_===u);return a(
h?t(`offers-${h}`):je(u)&&p==="status"?c(u):p==="language"?r.language(u):p==="period"?r.date(ae(u)):u)};return{pick:i,facet:l,term:(p,u)=>{let g=`${p} ${u}`,h=d.
get(g)||m(p,u);return d.set(g,h),h},status:c,minutes:([p,u])=>p===u?t("detail-minutes",p):t("detail-minutes-range",p,u),isForeign:p=>[s,n[0]||o].every(u=>is(u)!==
is(p))}}function xn(e,t,r=()=>gr){let{msg:n,format:o,language:s,languages:a,pageLanguage:i,today:c}=t,d=fr(e,n,o,a,i,s),l=as(e,{languages:{chain:a,page:i},today:c,nameOf:(g,h)=>d.
term(g,h).text,reservedIds:ft}),m=bt(`programs?${t.preset}`,l)||mt,p=[A,D,...e.facets],u=we(m,p);return M(T({},t),{list:e,index:l,find:r,derive:yn(l,r),labels:d,
facetOrder:p,preset:m,fragmentOf:g=>{let h=we(g,p);return h===u?"":h||"programs"}})}function ls(e,t){return M(T({},e),{find:t,derive:yn(e.index,t)})}function yr(e){let t=e,r=new Set;return{get:()=>t,set:n=>{let o=t;t=T(T({},o),n),Array.from(r).forEach(s=>r.has(s)&&s(t,o))},subscribe:n=>(r.add(n),()=>{r.delete(
n)})}}function cs(e,t,r){let n=e.subscribe(({settled:o,open:s},a)=>{let i=o.cause==="typing"||o.cause==="choice";o!==a.settled&&i&&t.write(r(o.query),o.cause==="choic\
e"?"push":"replace",s.filters),s.filters&&!a.open.filters&&!t.isInDialog()?t.enterDialog():!s.filters&&a.open.filters&&t.leaveDialog()});return()=>{n(),e.get().
open.filters&&t.leaveDialog()}}function ds(e,t){if(!e||le(e)===le(t))return!1;let r=ce(e);return r!==""&&r!==yt&&!(r!=null&&r.startsWith(xt))}function pe({level:e,class:t,id:r,children:n}){return f(`h${Math.min(e,6)}`,{class:t,id:r},n)}function us(e){return`\u2068${e}\u2069`}function j({text:{text:e,language:t},around:r,children:n=e}){return t.toLowerCase()===r.toLowerCase()?f("bdi",null,n):f(
"bdi",{lang:t,dir:ge(t)},n)}function Yi({start:e,end:t,isExact:r}){let n=Date.parse(t||e);return r?t?n:n+72e5:n+24*36e5}function xr(e,t){return e.find(r=>Yi(r)>t)||null}function Je({open:e}){return f("span",{dir:"ltr",class:`program-explorer__chevron${e?" program-explorer__chevron--open":""}`})}function Qe({context:e,target:t,class:r,children:n}){return f("a",{href:e.urlOf(t),title:"page"in t?t.page:void 0,rel:"noopener",class:r},n)}var Xi={kind:9,format:9,language:2,capacity:3};function hr({languages:e},t,r){let n=t.terms.get(r)||[],o=r==="language"?e.filter(s=>n.includes(s)):[];return Array.
from(new Set([...o,...n])).slice(0,Xi[r]||0)}function _r({join:e,materials:t}){return e&&!e.isOver?"join":t.length>1?"materials":t.length?"material":null}var ms="program-explorer__action cdx-button",ps=`${ms} cdx-button--fake-button cdx-button--fake-button--enabled`;function gs({context:e,actions:t,program:r,open:n,
detailsId:o}){let{msg:s,labels:a,language:i}=e,{join:c,materials:d}=r,l=_r(r);if(l==="materials")return f("button",{type:"button",class:ms,"aria-expanded":n,"ar\
ia-controls":n?o:void 0,onClick:()=>t.toggleDetails(r.id)},s("materials",d.length));let m=l==="join"?c:d[0];return m?f(Qe,{context:e,target:m.target,class:l==="\
join"?`${ps} cdx-button--action-progressive cdx-button--weight-primary`:ps},m.label?f(j,{text:a.pick(m.label),around:i}):s("join")):null}var br=class extends ee{shouldComponentUpdate(t){let r=this.props;return t.program!==r.program||t.context!==r.context||t.more!==r.more||t.search!==r.search||t.open!==
r.open||t.level!==r.level||t.patterns.join(" ")!==r.patterns.join(" ")||t.needs.join()!==r.needs.join()}render({context:t,actions:r,more:n,search:o,program:s,open:a,
patterns:i,needs:c,level:d}){let{msg:l,labels:m,format:p,language:u,idPrefix:g}=t,{duration:h,join:b,minutes:_,notice:v}=s,w=i.length?o:null,E=G=>w?f(w.MarkedText,
{text:G,patterns:i,around:u}):f(j,{text:G,around:u}),P=G=>hr(t,s,G).map(Zs=>m.term(G,Zs)),C=m.pick(s.title),B=`${g}:program:${s.id}`,F=`${B}:details`,k=s.summary&&
m.pick(s.summary),L=P("capacity"),I=P("language"),R=(s.terms.get("language")||[]).length-I.length,N=[...P("kind"),...P("format")],$e=s.status==="past",Pr=h&&!$e&&
!_?m.pick(h):null,kr=_&&!$e?m.minutes(_):Pr&&E(Pr),Xs=m.status(s.status),Sn=xr(s.dates,Date.now()),Tn=p.span(s.start,s.end,s.status);return f("article",{class:`\
program-explorer__card${a?" program-explorer__card--open":""}`,"aria-labelledby":B},f(pe,{level:d,class:"program-explorer__title",id:B},s.target?f(Qe,{context:t,
target:s.target},E(C)):E(C)),f("p",{class:"program-explorer__meta"},f("span",{class:`program-explorer__status program-explorer__status--${s.status||"unknown"}`},
Xs),Tn!==null&&f("span",{class:"program-explorer__fact"},Tn),Sn&&f("span",{class:"program-explorer__fact program-explorer__next"},l("next-date",p.occurrence(Sn))),
N.map(G=>f("span",{class:"program-explorer__fact"},E(G)))),k&&f("p",{class:"program-explorer__summary"},E(k)," ",m.isForeign(k.language)&&f("span",{class:"progr\
am-explorer__in-language"},l("in-language",p.language(k.language)))),v&&f("p",{class:"program-explorer__alert"},f(j,{text:m.pick(v),around:u})),b&&b.isOver&&!$e&&
f("p",{class:"program-explorer__note"},l("join-over")),n&&c.length>0&&f(n.Reasons,{context:t,needs:c}),w&&f(w.Matched,{context:t,program:s,patterns:i,shown:[C,k,
...L,...N,...I,Pr,...c.map(G=>m.term(A,G))]}),I.length+L.length>0||kr?f("div",{class:"program-explorer__meta program-explorer__needed"},I.map(G=>f("span",{class:"\
program-explorer__fact"},E(G))),R>0&&f("span",{class:"program-explorer__fact"},l("more-languages",R)),kr&&f("span",{class:"program-explorer__fact"},kr),L.length>
0&&f("ul",{class:"program-explorer__tags",role:"list","aria-label":m.facet("capacity").text},L.map(G=>f("li",null,E(G))))):null,f("div",{class:"program-explorer\
__card-foot"},f(gs,{context:t,actions:r,program:s,open:a,detailsId:F}),f("button",{type:"button",class:"program-explorer__details-button cdx-button cdx-button--\
weight-quiet cdx-button--action-progressive","aria-label":l("details-of",C.text),"aria-expanded":a,"aria-controls":a?F:void 0,onClick:()=>r.toggleDetails(s.id)},
l("details"),f(Je,{open:a}))),a&&n&&f(n.Details,{context:t,actions:r,program:s,id:F}))}};var _n=60,fs=10,Zi=80,el=12,tl=10;function rl({context:e,state:t,results:{order:r}},n){let{query:o,settled:s,cards:a}=t,{order:i=[]}=n,c=s.query===o?s.cause:"ty\
ping",d=c==="address",l=Math.max(...o.details.map(g=>r.findIndex(h=>e.index.programs[h].id===g)),-1),m=c==="data"||i.length===r.length&&r.every((g,h)=>g===i[h]),
p=Math.max(e.limit||_n,l+1,m&&n.limit||0,d?a:0),u=d&&(n.order||a||e.startsAt!=="top");return{order:r,limit:p,drawn:u?p:Math.max(fs,l+1,m&&n.drawn||0)}}function hn({
order:e,limit:t,drawn:r}){return r<Math.min(t,e.length)}function nl({context:{index:e,limit:t},state:r,results:n},o){let s=!t&&dt(r.query,n.exploration.searchResult)===
"status",a=[];for(let i of o){let c=s?io(e.programs[i].status):null,d=a[a.length-1];d&&d.group===c?d.numbers.push(i):a.push({group:c,numbers:[i]})}return a}function ol({
view:e,section:{group:t,numbers:r}}){let{context:n,state:{query:o},results:s,actions:a,more:i,search:c}=e,{msg:d,index:l,level:m,language:p}=n,u=t&&n.headings.get(
t),h=u&&(t==="current"||t==="past")?u:t&&{text:d(`group-${t}`),language:p,anchors:(u==null?void 0:u.anchors)||[]},b=pr(l.facets,o);return f(K,null,h&&f(pe,{level:m,
class:"program-explorer__group",id:h.anchors[0]},h.anchors.slice(1).map(_=>f("span",{id:_})),f(j,{text:h,around:p})),f("ul",{class:`program-explorer__list progr\
am-explorer__list--${t||"all"}`,role:"list","aria-label":d("programs")},r.map(_=>{let v=l.programs[_];return f("li",{key:v.id},f(br,{context:n,actions:a,more:i,
search:c,program:v,open:o.details.includes(v.id),patterns:s.exploration.searchResult.patterns,needs:b.filter(({programs:w})=>Ae(w,_)).map(({id:w})=>w),level:h?m+
1:m}))})))}var vr=class extends ee{constructor(){super(...arguments);this.lists=or();this.componentWillUnmount=()=>{this.props.view.cleanups.delete(this.componentWillUnmount),
window.removeEventListener("beforeprint",this.showAll),window.clearTimeout(this.timer)};this.showAll=()=>{if(!this.props.view.context.limit){let{length:r}=this.
state.order;this.setLength({limit:r,drawn:r})}};this.showMore=()=>{var n,o,s;let{limit:r}=this.state;this.setLength({limit:r+_n,drawn:r+_n}),(s=(o=(n=this.lists.
current)==null?void 0:n.querySelectorAll("article")[r])==null?void 0:o.querySelector("a, button"))==null||s.focus({preventScroll:!0})}}static getDerivedStateFromProps({
view:r},n){return n.order===r.results.order&&!r.state.query.details.length?null:rl(r,n)}componentDidMount(){window.addEventListener("beforeprint",this.showAll),
this.props.view.cleanups.add(this.componentWillUnmount),this.drawRest()}getSnapshotBeforeUpdate(){var r;return((r=this.lists.current)==null?void 0:r.offsetHeight)||
0}componentDidUpdate(r,n,o){let{lists:{current:s},state:a}=this;s&&(s.style.minHeight=hn(a)?`${o}px`:""),this.drawRest()}setLength(r){this.props.view.attempt(()=>this.
setState(r))}drawRest(){let{drawn:r}=this.state;window.clearTimeout(this.timer),hn(this.state)&&(this.timer=window.setTimeout(()=>this.setLength({drawn:r+el}),r>
fs?tl:Zi))}render({view:r},n){let{order:o,limit:s,drawn:a}=n,{context:i}=r,{msg:c,facetOrder:d}=i,l=o.length-s;return f(K,null,f("div",{ref:this.lists,"aria-bus\
y":hn(n)||void 0},nl(r,o.slice(0,Math.min(a,s))).map(m=>f(ol,{key:m.group,view:r,section:m}))),i.limit>0&&f("a",{class:"program-explorer__all",href:i.urlOfAll(we(
r.state.query,d)||"programs")},c("see-all",o.length)),!i.limit&&l>0&&f("button",{type:"button",class:"program-explorer__more cdx-button",onClick:this.showMore},
c("more",l)))}};function ys(e,t,r,n){let o=r?e:[...e].sort((a,i)=>i.term.count-a.term.count),s=new Set(e.length<t+3?e:o.slice(0,t));return e.filter(a=>s.has(a)||a.chosen||n(a.term.
id))}function wr(e,t){return t.length?t.reduce((r,n)=>e("list",r,n)):""}var al=15,ut=class extends ee{shouldComponentUpdate({view:{context:t},count:r}){let{view:n,count:o}=this.props;return t!==n.context||r.term!==o.term||r.chosen!==
o.chosen||r.matchCount!==o.matchCount}render({view:{context:t,actions:r},facet:n,count:{term:o,chosen:s,matchCount:a}}){let{msg:i,labels:c,language:d,idPrefix:l}=t,
m=`${l}:${n}:${o.id}`,p=i("count-programs",a);return f("div",{class:`program-explorer__term${a===0&&!s?" program-explorer__term--idle":""}`,style:{"--program-ex\
plorer-depth":o.depth}},f("div",{class:"cdx-checkbox"},f("div",{class:"cdx-checkbox__wrapper"},f("input",{class:"cdx-checkbox__input",type:"checkbox",id:m,"aria\
-describedby":`${m}:count`,checked:s,onChange:()=>r.toggleTerm(n,o.id)}),f("span",{class:"cdx-checkbox__icon"}),f("div",{class:"cdx-checkbox__label cdx-label"},
f("label",{class:"cdx-label__label",for:m},f("span",{class:"cdx-label__label__text"},f(j,{text:c.term(n,o.id),around:d})))))),f("span",{class:"program-explorer_\
_number",title:p,"aria-hidden":"true"},i("number",a)),f("span",{class:"program-explorer__unseen",id:`${m}:count`},p))}};function il({context:{labels:e,languages:t}},r){
let n=({term:s})=>s.id===t[0]?0:s.id===U?2:1,o=({term:s})=>e.term("language",s.id).text;return[...r].sort((s,a)=>n(s)-n(a)||o(s).localeCompare(o(a)))}function xs({
view:e,counts:t,most:r}){let{context:{msg:n,languages:o,idPrefix:s},actions:a,more:i}=e,{facet:c}=t,d=c.id==="language",l=d?il(e,t.terms):t.terms,m=ys(l,r,c.id===
"period",g=>d&&g===o[0]),p=m.length<l.length?l.find(g=>!m.includes(g)):void 0,u=f(K,null,m.map(g=>f(ut,{key:g.term.id,view:e,facet:c.id,count:g})),p&&f("button",
{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var g;a.showTerms(c.id,r+1e3),
(g=document.getElementById(`${s}:${c.id}:${p.term.id}`))==null||g.focus()}},n("show-all-terms",l.length)));return l.length<=al?u:i?f(i.TermSearch,{view:e,facet:c.
id,terms:l},u):f(K,null,f("div",{class:"program-explorer__term-search cdx-text-input"},f("input",{class:"cdx-text-input__input",disabled:!0})),u)}var ll=2;function cl({view:e,counts:t,isOpenAtFirst:r}){var h;let{context:{msg:n,labels:o,language:s,idPrefix:a},state:i,actions:c}=e,{facet:d,terms:l}=t,m=(h=i.
open.facets.get(d.id))!=null?h:r?8:0,p=`${a}:${d.id}`,u=l.filter(b=>b.chosen).map(({term:b})=>o.term(d.id,b.id).text),g=d.help&&o.pick(d.help);return f("fieldse\
t",{class:"program-explorer__facet","aria-labelledby":`${p}::label`},f("legend",null,f("button",{type:"button",class:"program-explorer__fold","aria-expanded":m>
0,"aria-controls":m?p:void 0,onClick:()=>c.showTerms(d.id,m?0:8)},f("span",{id:`${p}::label`},f(j,{text:o.facet(d.id),around:s})),f(Je,{open:m>0}))),m>0?f("div",
{id:p},g&&f("p",{class:"program-explorer__note program-explorer__help"},f(j,{text:g,around:s})),f(xs,{view:e,counts:t,most:m})):u.length>0&&f("p",{class:"progra\
m-explorer__note"},wr(n,u)))}function Sr({view:e}){let t=e.results.exploration.facets.filter(({facet:{id:r}})=>r!==A&&r!==D);return f(K,null,t.map((r,n)=>f(cl,{
key:r.facet.id,view:e,counts:r,isOpenAtFirst:!e.state.narrow&&n<ll})))}var dl=4;function _s({view:e}){var E;let{context:{msg:t,labels:r,language:n,idPrefix:o,index:s},state:a,results:i,actions:c,more:d,search:l}=e,m=((E=i.exploration.
facets.find(({facet:P})=>P.id===A))==null?void 0:E.terms)||[];if(!m.length)return null;let{text:p}=a.settled.query,u=l&&p.trim()!=="",g=u?l.findNeeds(s,p).map(({
need:P})=>P):[],h=a.open.facets.has(A),b=({term:P})=>g.includes(P),_=u?[...m.filter(P=>P.chosen&&!b(P)),...g.flatMap(P=>m.find(({term:C})=>C===P)||[])]:m.filter(
({chosen:P},C)=>h||P||C<dl),v=u?void 0:m.find(P=>!_.includes(P)),w=P=>{let{query:C}=a;l&&l.findNeeds(s,C.text).some(({need:F})=>F===P.term)&&!P.chosen?c.choose(
ar(We(C,""),A,P.term.id)):c.toggleTerm(A,P.term.id)};return f("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},_.map(P=>f("button",{
key:P.term.id,type:"button",class:"program-explorer__need cdx-button",id:`${o}:${A}:${P.term.id}`,"aria-pressed":P.chosen,onClick:()=>w(P)},f(j,{text:r.term(A,P.
term.id),around:n}),!P.term.count&&" ",!P.term.count&&f("span",{class:"program-explorer__note"},t("no-program-yet")))),v&&f("button",{type:"button",class:"cdx-b\
utton cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var P;c.showTerms(A,m.length),(P=document.getElementById(`${o}:${A}:${v.term.id}`))==
null||P.focus()}},t("more-needs")),d&&f(d.NeedHelp,{view:e}))}function bs({view:{context:{msg:e},state:t,actions:r}}){return f("form",{class:"program-explorer__search cdx-search-input",role:"search","aria-label":e("search"),
onSubmit:n=>{n.preventDefault(),r.submitSearch()}},f("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},f("input",{class:"cdx-text-input__input",type:"\
search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:t.query.text,onFocus:r.enterSearch,onInput:n=>r.search(n.currentTarget.value)}),
f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function vs({view:e}){let{context:{msg:t,labels:r},state:{query:n},results:o,actions:s}=e,a=o.exploration.facets.find(({facet:c})=>c.id===D);if(!a)return null;let i=(c,d,l,m)=>f(
"button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":l,onClick:()=>s.choose(lt(n,D,m))},t("shortcut",c,d));return f("div",{class:"\
program-explorer__shortcuts",role:"group","aria-label":r.facet(D).text},a.terms.filter(({term:c})=>c.id!==U).map(({term:c,chosen:d,matchCount:l})=>i(r.term(D,c.
id).text,l,d,[c.id])),i(t("offers-all"),a.count,!n.chosen.has(D),[]))}function ws({view:e}){let{context:{msg:t,list:r,limit:n},state:o,settledResults:s,actions:a,more:i,search:c}=e,{count:d,searchResult:{corrected:l}}=s.exploration,
m=Array.from(o.query.chosen).reduce((p,[u,g])=>u===A||u===D?p:p+g.length,0);return f("div",{class:"program-explorer__bar"},f("div",{class:"program-explorer__too\
lbar"},o.narrow&&!n&&f("button",{type:"button",class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":t("search"),onClick:a.
goToSearch},f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})),o.narrow&&f("button",{type:"button",class:"program-explorer__open-filters cdx-b\
utton","aria-haspopup":"dialog","aria-expanded":o.open.filters,onClick:a.openFilters},m?t("filters-active",m):t("filters")),f("div",{class:"program-explorer__co\
unt",role:o.open.filters?void 0:"status",tabIndex:-1},Go(o.settled.query)?t("count",d,r.programs.length):t("count-programs",d),c&&l&&d>0&&f(c.Corrected,{view:e,
words:l}))),!n&&f("div",{class:"program-explorer__options"},i&&f(i.CopyLink,{view:e}),i&&f(i.SortBy,{view:e})))}function Ss({view:e}){let{context:{limit:t,level:r,preset:n,msg:o},state:{narrow:s,open:a,query:i},results:c,actions:d,more:l}=e;return f("div",{class:`program-\
explorer__frame${s?" program-explorer__frame--narrow":""}`},!t&&f("div",{class:"program-explorer__finder"},f(pe,{level:r,class:"program-explorer__group"},o("fin\
d")),f(bs,{view:e}),f("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:d.submitSearch},o("skip-to-programs")),f(_s,{view:e}),f(vs,{view:e})),
!s&&f("div",{class:"program-explorer__panel",role:"region","aria-label":o("filters")},f(pe,{level:r,class:"program-explorer__group"},o("filters")),f(Sr,{view:e})),
f("div",{class:"program-explorer__main"},f(ws,{view:e}),l&&!(t&&i===n)&&f(l.ActiveFilters,{view:e}),c.exploration.count>0?f(vr,{view:e}):l&&f(l.NoResults,{view:e}),
!t&&l&&f(l.Freshness,{view:e}),!t&&l&&f(l.AddProgram,{view:e})),s&&a.filters&&l&&f(l.FilterDialog,{view:e}))}var Ts={isNeeded:({open:e,query:t})=>e.filters||t.details.length>0||t.text!=="",isEarly:!0},Es={isNeeded:({mayType:e,query:t})=>e||t.text!=="",isEarly:!1};function bn(e,t,{
isNeeded:r,isEarly:n},o,s){let a=!1,i=!1,c=()=>O(null,null,function*(){a=!0;let m=null;try{m=yield t.load()}catch(p){!i&&r(e.get())&&o(p,()=>{c()})}a=!1,m&&!i&&
(l(),s(m))}),d=e.subscribe(m=>{!a&&r(m)&&c()}),l=()=>{i=!0,d()};return(n||r(e.get()))&&c(),l}function Ps(){$.vnode=e=>{let{type:t,props:r}=e;t?typeof t=="string"&&typeof r.children=="string"&&(r.textContent=r.children,r.children=null):Object.assign(e,{type:"\
span",props:{textContent:r}})}}function ks(e,t){let{ownerDocument:r}=e,n=c=>e.querySelector(c),o=c=>c==null?void 0:c.focus({preventScroll:!0}),s=()=>o(n(".program-explorer__count")),a=()=>e.contains(
r.activeElement),i=c=>{var d;return(d=r.getElementById(`${t}:program:${c}`))==null?void 0:d.closest("article")};return{focusCount:s,focusSearch:()=>{let c=n("[r\
ole=search] input");c==null||c.scrollIntoView(),o(c)},moveTo:c=>{let d=i(c);d==null||d.scrollIntoView(),o(d==null?void 0:d.querySelector("a, button"))},holdFocus:c=>{
let d=a()&&r.activeElement;return()=>{d&&!a()&&(o(r.getElementById(d.id)||(c?n(".program-explorer__open-filters"):null)),a()||s())}},scrollToLinked:c=>{var d;return(d=
c.length?i(c[c.length-1]):e)==null?void 0:d.scrollIntoView()}}}function Rs(e,t){let r=e.ownerDocument.defaultView||window;r.addEventListener("resize",t);let n="ResizeObserver"in r?new ResizeObserver(t):null;return n==null||
n.observe(e),()=>{r.removeEventListener("resize",t),n==null||n.disconnect()}}var ul=640,pl=50;function ml(e,t){let r={};return Object.keys(e).forEach(n=>{r[n]=(...o)=>t(()=>e[n](...o))}),r}$.debounceRendering=e=>e();Ps();function Ls(e,t,r,n,o,s){
let a=e.ownerDocument.defaultView||window,i=new Set,c=o.more.now,d=o.search.now,l=xn(t,r,d==null?void 0:d.fuzzySearch),m=!0,p=()=>l.limit>0||(e.clientWidth||a.innerWidth)<
ul,u=k=>{let L=n.read(),I=L===null&&k?k.query:bt(L||"",l.index)||l.preset,R=Ie(l.index,l.derive,I);return{query:R,settled:{query:R,cause:"address"},cards:n.cards(),
open:{facets:(k==null?void 0:k.open.facets)||new Map,filters:p()&&n.isInDialog()}}},g=yr(T({narrow:p(),mayType:!1},u(null))),h=ks(e,r.idPrefix),b=()=>{m=!1;let k=Array.
from(i);i.clear(),k.forEach(L=>L()),e.textContent=""},_=k=>{if(m)try{k()}catch(L){b(),s(L)}},v=ml(os(g,()=>l,h),_),w=(k,L)=>{_(()=>{let I=h.holdFocus(L.open.filters),
{derive:R}=l,N=R(k.query);sr(f(Ss,{view:{context:l,state:k,actions:v,attempt:_,cleanups:i,more:c,search:d,results:N,settledResults:R(k.settled.query)}}),e),I()})},
E=({keepFocus:k,keepFragment:L,keepPlace:I,nameTab:R})=>{n.read()!==null&&i.add(R(g,()=>l,e.ownerDocument)),i.add(L()).add(I(e,n)).add(k(e,n))},P=({textIndexOf:k})=>{
let L=a.setTimeout(()=>_(()=>k(l.index)),pl);i.add(()=>a.clearTimeout(L))},C=k=>{let{details:L}=g.get().query,I=!k||L.length||r.startsAt!=="scrolled"||e.ownerDocument.
getElementById(n.read()||"");n.isNewLink()&&I&&r.reveal(()=>Le(()=>_(()=>h.scrollToLinked(g.get().query.details))))},B=()=>{ds(n.read(),l.fragmentOf(g.get().query))&&
o.useLinks(({checkLink:k})=>_(()=>k(n,g,l,h.scrollToLinked)))},F=()=>{if(!e.isConnected){b();return}let k=p(),{open:L,narrow:I}=g.get();(k!==I||L.filters&&!e.clientWidth)&&
g.set({narrow:k,open:M(T({},L),{filters:!1})})};return[g.subscribe(w),Rs(e,F),ss(g,v.settle,a),cs(g,n,k=>l.fragmentOf(k)),n.onMove(()=>_(()=>{g.set(u(g.get())),
C(!1),B()}))].forEach(k=>i.add(k)),w(g.get(),g.get()),m&&(C(!0),B(),n.firstPlace&&Le(()=>_(()=>a.scrollTo(0,n.firstPlace))),c?E(c):i.add(bn(g,o.more,Ts,o.onFailure,
k=>_(()=>{c=k,E(c),g.set({})}))),d?P(d):i.add(bn(g,o.search,Es,o.onFailure,k=>_(()=>{d=k,l=ls(l,d.fuzzySearch),P(d),g.set({})})))),{update:k=>_(()=>{v.settle(),
l=xn(k,r,l.find);let{query:L}=g.get(),I=Ie(l.index,l.derive,L),R=()=>g.set({query:I,settled:{query:I,cause:"data"}});c?c.keepPosition(e,R):R()}),unmount:b}}var Ms="Special:MyLanguage/",gl=/^(?:[a-z][\w-]*|Special):/;function Os(e,{root:t,staticElements:r,groups:n},o){let s=o.indexOf(e.contentLanguage),a=s<0?o:o.slice(
0,s),i=new Set;return[...r,...n].forEach(c=>c.querySelectorAll("a").forEach(d=>i.add(d.getAttribute("href")))),c=>{let d=c.replace(Ms,"");if(!a.length||gl.test(
d))return e.urlOf(c);if(t.lang!==o[0])return e.urlOf(Ms+d);let[l="",m=""]=d.split(/(?=#)/);return a.map(p=>e.urlOf(`${l}/${p}${m}`)).find(p=>i.has(p))||e.urlOf(
c)}}var fl="program-explorer__app",yl=0;function xl(e){let t=Array.from(document.querySelectorAll(`.${fe}`)).filter(r=>(ze({root:r})||"static")!=="static");return(t.
find(r=>!r.matches("[data-preset], [data-limit]"))||t[0])===e.root}function hl({root:e,headings:t}){var s;let r=Array.from(((s=Or(e))==null?void 0:s.querySelectorAll(
"[id]"))||[],({id:a})=>a),n=Array.from(t.values(),({anchors:a})=>a),o=r.concat(...n).find(a=>[a,encodeURI(a)].includes(location.hash.slice(1)));o&&Ir(e,()=>Le(()=>{
var a;return(a=document.getElementById(o))==null?void 0:a.scrollIntoView()}))}function _l(e){let t=document.getElementById(e);return ht(e)&&!(t&&!t.closest(`.${fe}\
, [${Ee}]`))}function As(e,t,{list:r,messages:n,languageNames:o,more:s,search:a,edit:i},c){let d=window.pageYOffset>0,{wiki:l,load:m}=e,{language:p}=n,u=oe(n),g=Ot(
l,t),h=xl(t),b=`program-explorer-${++yl}`,_=Os(l,t,g),v=t.all===null?"":_(t.all),w={more:{now:s,load:()=>Lt(e)},search:{now:a,load:()=>Mt(e)},onFailure:(R,N)=>{
let $e=Pt(R)==="outdated";de(t.root,n,{kind:"warning",text:u(`failed-${$e?"outdated":"network"}`),retry:()=>{$e?location.reload():(Ne(t.root),N())}})},useLinks:R=>{
m.links().then(R,N=>l.log("The link in the address cannot be corrected.",N))}},E=document.createElement("div");E.className=fl,E.lang=p,E.dir=ge(p),t.root.append(
E);let P=Ar(t.root,()=>Et(t,!0)),C=()=>hl(t);window.addEventListener("hashchange",C);let B=()=>{E.remove(),P(),window.removeEventListener("hashchange",C)},F=Ao(
window,h?_l:null,b);se(t,"ready");let{update:k,unmount:L}=Ls(E,r,{msg:u,format:Yt(p,u,o),language:p,languages:g,pageLanguage:l.contentLanguage,today:Xe(),headings:t.
headings,level:t.level,preset:t.preset,limit:t.limit,startsAt:d?"scrolled":location.hash?"link":"top",idPrefix:b,reveal:R=>Ir(t.root,R),notify:R=>de(t.root,n,{kind:"\
failure",text:R,retry:null}),editing:i&&{wiki:l,source:t.source,open:i,ownsAddress:h},urlOf:R=>"url"in R?R.url:_(R.page),urlOfProgram:R=>`${h?"":v}#programs?pro\
gram=${R}`,urlOfAll:R=>`${v}#${R}`},F,w,R=>{B(),c(R)});if(!E.isConnected)return null;let I={update:k,unmount:()=>{L(),B(),se(t,"static")}};try{C(),Et(t,!0),l.announceReady(
t.root)}catch(R){throw I.unmount(),R}return I}var bl="#programs?selftest";function Is(e){let{wiki:t,load:r}=e,n=()=>{location.hash===bl&&r.selftest().then(({runSelftest:o})=>o(e,"0.1.0 189dca07d24573bd"),o=>t.
log("The self-test cannot be loaded.",o))};return addEventListener("hashchange",n),n(),()=>removeEventListener("hashchange",n)}var vl=20;function wl(n,o){return O(this,arguments,function*({wiki:e,load:t},r){try{return(yield t.importer()).readHost(e,r)}catch(s){return e.log("The static l\
ist cannot be imported.",s),null}})}function Sl({wiki:e},t,{origin:r,list:n}){let{root:o,container:s,groups:a,preset:i,limit:c,fallbacks:d}=t;return e.isNamed&&
r.kind==="pages"&&s===o&&!i&&!c&&$n(a.length?a:[o],n.programs.map(({title:l})=>me(l,[o.lang,...d],e.contentLanguage).text))}function Tl({preset:e,limit:t}){return!!(ce(
location.hash)||e&&!t)}function El({preset:e}){return/(^|&)q=/.test(`${ce(location.hash)||""}&${e}`)}function $s(e,t,r,n){return O(this,null,function*(){let{wiki:o}=t,
s=()=>{$s(e,t,r,n)},a=null;try{let i=Tl(r)?Lt(t).catch(()=>null):null,c=El(r)?Mt(t).catch(()=>null):null,d=yield e(o,r);if(d.kind==="off"){se(r,"static");return}
let{messages:l}=d,[m,p]=d.kind==="missing"&&(yield wl(t,r))||[r,d];if(p.kind!=="ready"){let w=p.kind==="missing";o.log(`The data page "${r.source}" ${w?"is miss\
ing":"cannot be read"}.`,...w?[]:p.problems),yield kt(t,r,w?"missing":"json",p,s);return}if(!In(l))throw new Error("The messages of the explorer are missing on \
this wiki.");let u="DisplayNames"in Intl?null:yield o.languageNames(),[g,h]=yield Promise.all([i,c,new Promise(w=>setTimeout(w))]);if(!r.root.isConnected)return;
let{origin:b}=p,_=w=>O(null,null,function*(){let E=yield t.load.editor();a&&b.kind==="pages"&&E.edit({environment:t,host:r,messages:l,source:r.source,included:b.
included,text:b.page.text,list:p.list,explorer:a},w)}),v=Sl(t,r,p);a=As(t,m,{list:p.list,messages:l,languageNames:u,more:g,search:h,edit:b.kind==="pages"?_:null},
w=>{o.log("The explorer could not be drawn.",w),n.delete(r.root),kt(t,m,"unexpected",{kind:"missing",messages:l},s)}),a&&(n.set(r.root,a),yield Bn(t,r,p,l,v))}catch(i){
o.log(`The explorer could not start from "${r.source}".`,i),a&&(n.delete(r.root),a.unmount()),yield kt(t,r,Pt(i),null,s)}})}function Pl(n,o){return O(this,arguments,
function*({wiki:e,load:t},r){let s=Rt(r);if(s.length||r.querySelector(`.${fe}`)||!qn(e.pageTitle))return s;let a=(yield t.importer()).insertHost(r);return a?[a]:
[]})}function Ds(e,t){let r=new Map;if(!e.isViewing)return()=>{};let n={wiki:e,load:t},o=a=>{Array.from(r).forEach(([i,c])=>{a(i)&&(r.delete(i),c.unmount())})},
s=[Is(n),e.onContent(()=>{o(c=>!c.isConnected);let a=document.getElementById("mw-content-text")||document.body,i=Mo();Pl(n,a).then(c=>c.forEach((d,l)=>{l>=vl?se(
d,"static"):Hn(d)&&$s(i,n,d,r)}),c=>e.log("The explorer could not find its host.",c))})];return()=>{s.forEach(a=>a()),o(()=>!0)}}var vn={};oa(vn,{x0:()=>ee,x1:()=>or,x10:()=>xt,x11:()=>ht,x12:()=>_t,x13:()=>ce,x14:()=>yt,x15:()=>Rr,x16:()=>we,x17:()=>dr,x18:()=>ir,x19:()=>J,x2:()=>K,x20:()=>Ae,
x21:()=>qe,x22:()=>ie,x23:()=>Ge,x24:()=>cr,x25:()=>ct,x26:()=>pt,x27:()=>lt,x28:()=>We,x29:()=>gr,x3:()=>f,x30:()=>dt,x31:()=>ge,x32:()=>Yt,x33:()=>Se,x34:()=>V,
x35:()=>wr,x36:()=>oe,x37:()=>ze,x38:()=>Ee,x39:()=>fe,x4:()=>sr,x40:()=>Rt,x41:()=>Hr,x42:()=>Fr,x43:()=>Nr,x44:()=>de,x45:()=>Mr,x46:()=>St,x47:()=>Q,x48:()=>W,
x49:()=>ae,x5:()=>Le,x50:()=>Vt,x51:()=>A,x52:()=>D,x53:()=>Dt,x54:()=>ne,x55:()=>Nt,x56:()=>He,x57:()=>It,x58:()=>Fe,x59:()=>et,x6:()=>Ie,x60:()=>Qt,x61:()=>xr,
x62:()=>Ct,x63:()=>Xe,x64:()=>Ue,x65:()=>ke,x66:()=>bo,x67:()=>Jt,x68:()=>ho,x69:()=>je,x7:()=>fr,x70:()=>z,x71:()=>vt,x72:()=>me,x73:()=>Sr,x74:()=>ut,x75:()=>Je,
x76:()=>Qe,x77:()=>pe,x78:()=>j,x79:()=>us,x8:()=>yr,x80:()=>_r,x81:()=>hr,x82:()=>Tr,x9:()=>le});var re=class extends Error{constructor(r,n){super(`${r}: ${n}`);this.failure=r}};var Cs=1e4;function Ns(e,t){return O(this,null,function*(){let r=new AbortController,n=setTimeout(()=>r.abort(),Cs);try{let o=yield fetch(e,{credentials:t,signal:r.
signal});return{status:o.status,body:yield o.text()}}catch(o){throw r.signal.aborted?new re("timeout",`${Cs} ms, ${e}`):new re("network",`${String(o)}, ${e}`)}finally{
clearTimeout(n)}})}function Tr(e){return O(this,null,function*(){let t=yield Ns(e,"omit");if(t.status===429&&(t=yield Ns(e,"same-origin")),t.status===429)throw new re(
"busy",e);if(t.status!==200)throw new re("server",`${t.status}, ${e}`);let r=null;try{r=JSON.parse(t.body)}catch(n){}if(!r)throw new re("server",`no JSON, ${e}`);
if(r.error)throw new re("server",`${r.error.code}: ${r.error.info}, ${e}`);return r})}function wn(e){try{let{searchParams:t}=new URL(e);return t.get("action")==="raw"?t.get("title"):null}catch(t){return null}}function Fs(e){let t=wn(e);if(!t)return null;
let{origin:r,pathname:n}=new URL(e);return{title:t,url:`${r}${n}?title=${encodeURIComponent(t)}`}}function Hs(e,t){let r=wn(e);if(!r)return null;let n=new URL(e);
return n.searchParams.set("title",`${r.replace(/\.js$/,"")}/${t}.js`),n.href}function Us(e){let t=wn(e);if(!t)return"";let r=new URL(e);return r.searchParams.set(
"title",t.replace(/\/[^/]*\.js$/,".js")),r.href}var Er="MediaWiki:Gadget-programExplorer-manifest.json";var kl="program-explorer__update",js="program-explorer-asked-for-version",Rl=864e5;function Bs(e){var t;return((t=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?
t:[]).slice(1).map(Number)}function Ll(e,t){let[r,n]=[Bs(e),Bs(t)],o=r.findIndex((s,a)=>s!==n[a]);return n.length>0&&o!==-1&&Number(r[o])>Number(n[o])}function Ml(e,t){
try{let r=e(),n=t-Number(r.getItem(js));return n>=0&&n<Rl?!1:(r.setItem(js,String(t)),!0)}catch(r){return!1}}function Ol({languages:e}){var r;let t=Te(e);return{
language:t,texts:new Map(Object.entries((r=x[t])!=null?r:{}))}}function Vs(a,i,c,d,l){return O(this,arguments,function*(e,t,{version:r,page:n},o,s){if(Ml(o,s))try{
let{pages:[m]}=yield e.readPages([Er],[],null),{version:p}=ne(m?m.text:"");if(typeof p!="string"||!Ll(p,r))return;e.log(`The user script is version ${r}; versio\
n ${p} is on this wiki.`);let u=Ol(e),g=oe(u),{title:h,url:b}=n!=null?n:{title:Er,url:e.urlOf(Er)},_=Object.assign(document.createElement("a"),{href:b,textContent:h}),
v=Object.assign(document.createElement("div"),{className:kl});t.after(v),de(v,u,{kind:"warning",text:g("userscript-old",r,p),content:[_,document.createTextNode(
" ")],retry:null})}catch(m){}})}var Al=86400,Il=300,$l=50;function Dl({query:{pages:e=[]}={}}){var r;let t=[];for(let{title:n,lastrevid:o,revisions:s=[]}of e){let[a]=s,i=(r=a==null?void 0:a.slots)==
null?void 0:r.main;a&&(i==null?void 0:i.content)!==void 0&&(o||a.revid)===a.revid&&t.push({title:n,text:i.content,contentModel:i.contentmodel||"",revision:a.revid})}
return t}function Cl(e,t,r,n){let o=String(e==="titles"||r?Il:Al),s={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:o,smaxage:o};return Object.
assign(s,n?{mcoffset:n}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:t.join("|")},r&&{list:"messagecollection",mcgroup:`messagebu\
ndle-${r.title}`,mclanguage:r.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:r.version}),new URLSearchParams(s).toString()}function Ws(e,t,r,n){
return O(this,null,function*(){let o=new Map,s=[],a="",i=0;do{let c=yield Tr(`${e}?${Cl(t,r,n,a)}`);s=s.concat(Dl(c));let{query:{messagecollection:d=[]}={},continue:{
mcoffset:l}={}}=c;for(let{key:m,translation:p}of d)p&&o.set(m.slice(m.lastIndexOf("/")+1),p);a=l}while(a&&++i<$l);return{pages:s,translations:o}})}function qs(e,t,r,n){
return O(this,null,function*(){try{return yield Ws(e,t,r,n)}catch(o){if(n&&o instanceof re&&o.failure==="server")return Ws(e,t,r,null);throw o}})}function Ks(e,t){
return(r,n,o)=>O(null,null,function*(){let s=r.map(t),a=o&&Object.assign({},o,{title:t(o.title)}),i=n.length?yield qs(e,"revids",n,a):null;return i&&s.every(c=>i.
pages.some(d=>d.title===c))?i:qs(e,"titles",s,a)})}function Gs(e){var t;return((t=mw.Title.newFromText(e))==null?void 0:t.getPrefixedText())||e}function Nl(e){return O(this,null,function*(){try{return(yield new mw.
Api().get({action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(t){return!1}})}function Fl(){return O(
this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames");return new Map(
Object.entries(e))}catch(e){return new Map}})}function Hl(){return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():
[mw.config.get("wgPageContentLanguage")]}function Js(e=null){return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),pageTitle:mw.config.
get("wgPageName").replace(/_/g," "),languages:Hl(),pageLanguage:mw.config.get("wgPageContentLanguage"),contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.
config.get("wgArticlePath"),titleOf:Gs,readPages:Ks(mw.util.wikiScript("api"),Gs),languageNames:Fl,mayEdit:Nl,urlOf:(t,r)=>mw.util.getUrl(t,r),onContent:t=>{let r=mw.
hook("wikipage.content"),n=()=>t();return r.add(n),()=>{r.remove(n)}},announceReady:t=>{mw.hook("programExplorer.ready").fire(t)},addStyles:t=>{mw.util.addCSS(t)},
log:(t,...r)=>{mw.log.warn(`[programExplorer] ${t}`,...r)}}}var Ul="programExplorer";function Qs(e,t){return O(this,null,function*(){yield mw.loader.getScript(e);let r=mw.libs[Ul];return r==null?void 0:r[t]})}var{currentScript:zs}=document,Ys=Us(zs instanceof HTMLScriptElement?zs.src:""),jl={version:"0.1.0",page:Fs(Ys)},Bl=2e3;mw.loader.using([...Rn]).then(()=>{let e=Js();
e.addStyles('.program-explorer{position:relative;--font-size-medium: 1em;--line-height-small: 1.43em;--line-height-medium: 1.6em}.program-explorer-hidden{displa\
y:none!important}.program-explorer[data-state=loading]:before{content:"";position:absolute;top:0;left:0;right:0;border-top:2px solid var( --background-color-pro\
gressive, #36c );opacity:.5}.program-explorer__app{color:var( --color-base, #202122 );line-height:1.5;text-align:start;word-break:break-word}.program-explorer__\
app ul,.program-explorer__app li,.program-explorer__app dl,.program-explorer__app dt,.program-explorer__app dd,.program-explorer__app p{margin:0;padding:0;list-\
style:none}.program-explorer__frame{display:grid;grid-template-columns:minmax(13em,16em) minmax(0,1fr);grid-template-rows:auto 1fr;grid-gap:0 1.75em;align-items\
:start;padding-top:.5em}.program-explorer__frame--narrow{display:block}.program-explorer__panel{grid-row:2;position:-webkit-sticky;position:sticky;top:4em;max-h\
eight:calc(100vh - 5em);overflow-y:auto;margin:-2px;padding:2px;padding-inline-end:.75em}.program-explorer__main{grid-column:2;min-width:0}.program-explorer__se\
arch .cdx-text-input{min-width:0}.program-explorer .program-explorer__search .cdx-text-input__input{box-sizing:border-box;min-height:2.5em;padding:4px 8px;paddi\
ng-inline-start:calc(1.25rem + 16px)}.program-explorer .program-explorer__search .cdx-text-input__start-icon{right:auto;left:auto;margin:0 9px}.program-explorer\
__bar,.program-explorer__toolbar,.program-explorer__options{display:flex;flex-wrap:wrap;align-items:center;min-width:0}.program-explorer__bar{margin:.5em 0 0}.p\
rogram-explorer__options{min-height:32px}.program-explorer__toolbar{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-e\
xplorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}@supports (display: contents){.program-explorer__frame--narrow .program-explorer__bar{display:c\
ontents}}.program-explorer__frame--narrow .program-explorer__toolbar{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padd\
ing:.375em 4px;background:var( --background-color-base, #fff )}@supports (scroll-margin-top: 1em){.program-explorer__frame--narrow .program-explorer__card{scrol\
l-margin-top:3.5em}}.program-explorer__app .program-explorer__skip{position:absolute;z-index:1;margin-top:.25em}.program-explorer__skip:not(:focus){clip:rect(1p\
x,1px,1px,1px)}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input{\
font-size:max(1em,16px)}}}.program-explorer__fold:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-exp\
lorer__corrected{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border\
-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45deg)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-\
explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){\
.program-explorer{--border-color-subtle: currentColor;--border-color-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #2\
02122 )}}.program-explorer .program-explorer__facet{min-width:0;margin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #d\
adde3 )}.program-explorer .program-explorer__facet:last-child{border-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explor\
er__fold{display:flex;align-items:center;justify-content:space-between;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;c\
olor:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-exp\
lorer__term{position:relative;display:flex;align-items:flex-start;margin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explo\
rer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-st\
art:.75em;color:var( --color-subtle, #54595d );font-size:.875em;font-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__labe\
l__text,.program-explorer__term--idle .program-explorer__number{color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{m\
argin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.875em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}\
.program-explorer .program-explorer__term-search{min-width:0;margin-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;paddi\
ng-inline-start:calc(1.25rem + 8px)}.program-explorer .program-explorer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon\
{right:auto;left:auto}.program-explorer .program-explorer__term .cdx-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox\
__icon{forced-color-adjust:none}.program-explorer__finder{grid-column:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts\
{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .program-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.\
cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-e\
xplorer .program-explorer__shortcut[aria-pressed=true],.program-explorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive\
, #36c );background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note\
{margin-inline-start:.5em}.program-explorer .program-explorer__list{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports \
(width: max(1px,1%)){.program-explorer__frame:not(.program-explorer__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,\
minmax(min(100%,max(24em,40%)),1fr));grid-gap:0 .75em;align-items:start}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-\
subtle, #c8ccd1 );border-radius:2px;background:var( --background-color-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-\
family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explor\
er .program-explorer__group:first-child{margin-top:.5em}.program-explorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:base\
line;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.progr\
am-explorer__fact{display:inline-block;margin-inline-start:-1em;margin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:b\
efore,.program-explorer__list--past .program-explorer__status+.program-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.progra\
m-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-co\
lor-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );white-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-co\
lor:var( --border-color-success, #099979 );background:var( --background-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --\
border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-c\
olor-warning, #ab7f2a );background:var( --background-color-warning-subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explo\
rer__in-language{margin-inline-start:.25em;color:var( --color-subtle, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;marg\
in-top:.5em}.program-explorer__list--past .program-explorer__card{padding:.625em .875em .375em;border-width:1px 0 0;background:none}.program-explorer__list--pas\
t .program-explorer__status{padding:0;border:0;background:none;color:inherit}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explo\
rer__list--past .program-explorer__title a{display:inline-block;min-height:24px;vertical-align:top}.program-explorer__list--past .program-explorer__summary{marg\
in-top:.25em}.program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{border-color:t\
ransparent;background:none;color:var( --color-progressive, #36c )}.program-explorer__frame--narrow .program-explorer__card{padding:.625em .875em .375em}@media s\
creen{.program-explorer__frame--narrow .program-explorer__summary{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-\
explorer__frame--narrow .program-explorer__list--past .program-explorer__summary{-webkit-line-clamp:2}}.program-explorer__frame--narrow .program-explorer__card:\
not(.program-explorer__card--open) .program-explorer__tags,.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-e\
xplorer__card--open) .program-explorer__needed{display:none}.program-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-ex\
plorer__summary{display:block}.program-explorer__frame--narrow .program-explorer__card-foot{margin-top:.375em}.program-explorer__frame--narrow .program-explorer\
__list--past .program-explorer__card{padding-top:.5em;padding-bottom:.25em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__car\
d-foot{margin-top:.125em}.program-explorer .program-explorer__frame--narrow .program-explorer__summary,.program-explorer .program-explorer__frame--narrow .progr\
am-explorer__needed{margin-top:.25em}.program-explorer .program-explorer__frame--narrow .program-explorer__list>li{margin-bottom:.5em}.program-explorer .program\
-explorer__frame--narrow .program-explorer__list--past>li{margin-bottom:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .\
program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.program-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em\
;border-radius:2px;background:var( --background-color-neutral, #eaecf0 );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{ma\
rgin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-explorer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:\
3px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em\
}.program-explorer__frame--narrow .program-explorer__details-button.program-explorer__details-button{margin-inline-end:-.5em}.program-explorer__card>.program-ex\
plorer__note.program-explorer__note{margin-top:.375em}.program-explorer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weigh\
t-quiet.cdx-button--action-progressive:enabled:hover{color:var( --color-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding\
-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;white-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{box-\
sizing:border-box;flex-wrap:nowrap;position:static;height:3em;padding:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-\
explorer[data-limit] .program-explorer__list{margin-top:0}.program-explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-lim\
it] .program-explorer__card{display:flex;flex-direction:column;position:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-\
explorer[data-limit] .program-explorer__title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidd\
en;line-height:1.3333}.program-explorer[data-limit] .program-explorer__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;h\
eight:1.75em}.program-explorer[data-limit] .program-explorer__card--open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;f\
lex:none;height:auto}.program-explorer[data-limit] .program-explorer__needed{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:ab\
solute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{poi\
nter-events:auto;font-size:0}.program-explorer[data-limit] .program-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.progra\
m-explorer .program-explorer__notice{--font-size-medium: 1em;margin-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;p\
osition:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[data-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content\
{margin:0 8px}.program-explorer .program-explorer__notice p{margin:0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer\
__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.program-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25\
em -.25em 0}.program-explorer .program-explorer__chips>li{max-width:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.1\
25em .5em;border:1px solid var( --border-color-progressive, #36c );border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var(\
 --color-progressive, #36c );font:inherit;font-size:.875em;text-align:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.p\
rogram-explorer__chip:after,.program-explorer__close:after{content:"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{ma\
rgin-inline-start:.375em}.program-explorer__chip:hover{background:none}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--\
focus, #36c );outline-offset:1px}.program-explorer .program-explorer__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #d\
adde3 );font-size:.9375em}.program-explorer__names li{display:inline-block}.program-explorer__names li:not(:last-child):after{content:"\\b7";margin:0 .375em}.pro\
gram-explorer__details summary{padding:.1875em 0;color:var( --color-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:\
.1875em 0}.program-explorer__note a,.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end\
:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min\
-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.progra\
m-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --backgr\
ound-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;bo\
rder:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16\
px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-ex\
plorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:70\
0}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.prog\
ram-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-he\
ad .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog\
-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__copy{margi\
n-inline-end:.5em}.program-explorer__frame--narrow .program-explorer__sort label{position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position\
:relative;display:flex;align-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle\
, #54595d )}.program-explorer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0;margin-inline-start:auto}.program-explorer .program-explorer__sor\
t .cdx-select{min-width:0;padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-widt\
h:640px){.program-explorer .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;\
margin:0 .875em .25em;pointer-events:none}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.\
program-explorer__card mark{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, \
#ab7f2a )}.program-explorer .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer__empty a{dis\
play:block;margin-top:.5em}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explor\
er__panel,.program-explorer__finder,.program-explorer__sort,.program-explorer__copy,.program-explorer__to-search,.program-explorer__open-filters,.program-explor\
er__details-button,button.program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-b\
utton,.program-explorer__chip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;col\
or:inherit}.program-explorer__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base\
, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__\
selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline\
-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__edi\
tor{margin-bottom:1.5em;padding:.75em 1em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-ba\
se, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__editor p{margin:.25em 0}.program-explorer__editor ul,.program-explorer__e\
ditor dl,.program-explorer__editor dd{margin:0;padding:0;list-style:none}.program-explorer__editor .cdx-select,.program-explorer__editor .cdx-text-input{max-wid\
th:100%}.program-explorer__editor-field{min-width:0;max-width:40em;margin:0 0 1.25em;padding:0;border:0}.program-explorer__editor-label{display:block;padding:0;\
font-weight:700}.program-explorer__editor .program-explorer__editor-group{margin:1em 0 .75em;padding-bottom:.25em;border-bottom:1px solid var( --border-color-su\
btle, #c8ccd1 );font-size:1.125em;font-weight:700}.program-explorer__editor-help,.program-explorer__translation-label{color:var( --color-subtle, #54595d );font-\
size:.875em}.program-explorer__translation-label{display:block}.program-explorer__translation,.program-explorer__part,.program-explorer__editor-row,.program-exp\
lorer__add-language{margin-top:.5em}.program-explorer__editor-row{padding-inline-start:.75em;border-inline-start:4px solid var( --border-color-subtle, #c8ccd1 )\
}.program-explorer__input--short{display:inline-block;width:16em;max-width:100%;min-width:0}.program-explorer__editor summary{min-height:24px;padding:2px 0;box-\
sizing:border-box;line-height:20px}.program-explorer__editor-buttons{margin-top:1em}.program-explorer__editor-buttons .cdx-button{margin-top:.25em;margin-inline\
-end:.5em}.program-explorer__terms-box{max-height:16em;padding:.25em;overflow-y:auto}.program-explorer__editor-error{color:var( --color-destructive, #b32424 )}.\
program-explorer__difference dt{font-weight:700}.program-explorer__editor .program-explorer__difference{margin-bottom:.75em}.program-explorer__conflict-value{di\
splay:block;white-space:pre-wrap}.program-explorer--unsaved>.program-explorer__app{outline:2px dashed var( --border-color-progressive, #36c );outline-offset:4px\
}@media print{.program-explorer__editor{display:none}}.program-explorer__update .program-explorer__notice p{margin:0;padding:0}'),Ds(e,Ln(t=>{var r;return Qs((r=
Hs(Ys,t))!=null?r:"",t)},vn,"9042692eb8b93ba4")),mw.hook("programExplorer.ready").add(t=>{let r=()=>{Vs(e,t,jl,()=>localStorage,Date.now())};"requestIdleCallbac\
k"in window?requestIdleCallback(r):setTimeout(r,Bl)})},e=>{mw.log.error("[programExplorer] The wiki did not load what the explorer needs.",e)});})();
// </nowiki>