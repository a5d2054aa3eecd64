// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";(()=>{var vn=Object.defineProperty,Zs=Object.defineProperties;var ea=Object.getOwnPropertyDescriptors;var _n=Object.getOwnPropertySymbols;var ta=Object.prototype.hasOwnProperty,ra=Object.prototype.propertyIsEnumerable;var bn=(e,t,r)=>t in e?vn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r,P=(e,t)=>{for(var r in t||(t={}))ta.call(t,r)&&bn(e,r,t[r]);if(_n)for(var r of _n(
t))ra.call(t,r)&&bn(e,r,t[r]);return e},M=(e,t)=>Zs(e,ea(t));var na=(e,t)=>{for(var r in t)vn(e,r,{get:t[r],enumerable:!0})};var O=(e,t,r)=>new Promise((n,o)=>{var s=l=>{try{i(r.next(l))}catch(d){o(d)}},a=l=>{try{i(r.throw(l))}catch(d){o(d)}},i=l=>l.done?n(l.value):Promise.resolve(l.value).
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
"zh-hant":{dismiss:"\u95DC\u9589","userscript-old":"\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"}};var wn=["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"];function Sn(e,t,r){let n=new Map,o=a=>O(null,null,function*(){let i=yield e(a);if((i==null?void 0:i.runtime)!==r)throw Object.assign(new Error(`Reload the page:\
 the module "${a}" is of another release.`),{failure:"outdated"});let l={exports:{}};return i.create(()=>t,l),l.exports}),s=a=>()=>{let i=n.get(a)||o(a);return n.
set(a,i),i.catch(()=>n.delete(a)),i};return{maintainer:s("maintainer"),validator:s("validator"),more:s("more"),search:s("search"),links:s("links"),importer:s("i\
mporter"),selftest:s("selftest")}}var dt=["relevance","status","newest","title"],ut={text:"",chosen:new Map,sort:null,details:[]};var mt=["q","sort","program","view"];var aa=/^#?programs$/,ia=/^#?programs(\?|%3f|\.3f)/i,gt="selftest",la=8e3,ca=200;function ce(e){let[t]=ia.exec(e)||aa.exec(e)||[];return t===void 0?null:e.slice(
t.length,la)}function ft(e){return ce(e)!==null}var da=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;function pt(e){
return e.replace(da,t=>{let r=t.charCodeAt(0);return r>127?encodeURIComponent(t):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function le(e){return e.replace(
/(?:%[\da-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch(r){return t}})}function yt(e){return e.slice(0,ca).replace(/[\ud800-\udfff]/gu,"").replace(/\s+/g,
" ").trim()}function ve(e,t=[]){let r=[];new Set([...t,...e.chosen.keys()]).forEach(o=>{let s=e.chosen.get(o)||[];s.length&&!mt.includes(o)&&r.push(`${pt(o)}=${s.
map(pt).join(",")}`)});let n=yt(e.text);return n&&r.push("q="+pt(n).replace(/_/g,"%5F").replace(/%20/g,"_")),e.sort&&r.push("sort="+e.sort),e.details.length&&r.
push("program="+e.details.map(pt).join(",")),r.length?`programs?${r.join("&")}`:""}function vr(e,t){return e.split(",").map(le).flatMap(r=>t(r)?r:r.split(","))}
function Tn(e,t){return Array.from(new Set(vr(e,t))).filter(t)}function xt(e,t){let r=ce(e);if(r===null)return null;let n=new Map,o="",s=null,a=[];for(let i of r.
split("&")){let[l="",...d]=i.split("="),c=le(l),p=d.join("="),m=le(p);if(c==="q")o=yt(le(p.replace(/[_+]/g," ")));else if(c==="sort")s=dt.find(u=>u===m)||null;else if(c===
"program")a=Tn(p,t.hasProgram);else if(!mt.includes(c)){let u=Tn(p,g=>t.hasTerm(c,g));u.length&&n.set(c,Array.from(new Set([...n.get(c)||[],...u])))}}return{text:o,
chosen:n,sort:s,details:a}}function te(e){try{return Object(JSON.parse(e))}catch(t){return{}}}var G="qqx",Pn="search",Ge="en";function we(e){return e.map(t=>t.toLowerCase()).find(t=>y.includes(t))||Ge}function wr(e){return`Module:Program explorer/i18n/${e}\
.json`}function En(e,t){let r=new Map(Object.entries(te(t)).filter(n=>typeof n[1]=="string"));return r.has(Pn)?{language:e,texts:r}:null}function kn({language:e,
texts:t}){return e===G||t.has(Pn)}function me(e,t,r){if(typeof e=="string")return{text:e,language:r};for(let o of[...t,r]){let s=e.get(o.toLowerCase());if(s!==void 0)return{text:s,language:o}}let[
n=r]=[...e.keys()].sort();return{text:e.get(n)||"",language:n}}function ht(e){return typeof e=="string"?[e]:[...e.values()]}function Rn(e,t){let r=o=>e.flatMap(s=>Array.from(s.querySelectorAll(o))),n=new Set(r("b,a").map(({textContent:o})=>o.trim()));return r("li").length!==t.length||
!t.every(o=>n.has(o))}var Ln={"active-filters":"Active filters","chip-facet":"$1:","clear-all":"Clear all",close:"Close","copy-link":"Copy link",count:"$1 of $2 {{PLURAL:$2|program|p\
rograms}}","count-programs":"$1 {{PLURAL:$1|program|programs}}","date-about":"about $1","date-began":"began $1","date-from":"from $1","date-range":"$1 \u2013 $2",
"date-since":"since $1","date-until":"until $1","detail-dates":"Dates","detail-duration":"Duration","detail-followed-by":"Followed by","detail-follows":"Follows",
"detail-interpreted":"Interpretation","detail-materials":"Materials","detail-minutes":"{{PLURAL:$1|$1 minute|$1 minutes}}","detail-minutes-range":"$1 to $2 minu\
tes","detail-owner":"Record kept by","detail-part-of":"Part of","detail-partners":"Partners","detail-parts":"Parts","detail-reviewed":"Last checked","detail-sca\
le":"Size","detail-session":"One session","detail-share":"Share","detail-siblings":"Other parts","detail-sources":"Sources","detail-team":"Run by",details:"Deta\
ils","details-of":"Details of $1",dismiss:"Dismiss","empty-hint":"Try one of these:","empty-needs":"Is it one of these needs?","empty-swap":"$1 in place of $2 (\
$3)","empty-text":"Remove search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})","empty-title":"No program matches all of this","empty-without":"Remove $1: \
$2 ($3 {{PLURAL:$3|program|programs}})","empty-word":"Search only for \u201C$1\u201D ($2)",export:"Export","export-calendar":"Calendar ($1 {{PLURAL:$1|date|date\
s}})","export-copied":"Copied: $1","export-copy":"Copy","export-csv":"Spreadsheet (CSV)","export-download":"Download","export-end":"End","export-failed":"Your b\
rowser does not allow it: $1","export-id":"ID","export-json":"Data (JSON)","export-list":"Wikitext list","export-notice":"Notice","export-page":"Page","export-s\
aved":"Downloaded: $1","export-start":"Start","export-summary":"Summary","export-table":"Wikitext table","export-title":"Program","export-what":"$1 {{PLURAL:$1|\
program|programs}}, as you see {{PLURAL:$1|it|them}} now","facet-language":"Language","facet-need":"Need","facet-offers":"Offers","facet-period":"Year","facet-s\
tatus":"Status","facet-team":"Team",failed:"You see the plain list, because the program explorer could not start.","failed-busy":"The wiki is busy just now.","f\
ailed-json":"The data page cannot be read.","failed-missing":"The data page does not exist.","failed-network":"The connection failed.","failed-outdated":"There \
is a new version. Reload the page.","failed-server":"The wiki answered with an error.","failed-timeout":"The answer took too long.","failed-unexpected":"Somethi\
ng unexpected went wrong.",filters:"Filters","filters-active":"Filters ($1)",find:"Find a program","find-term":"Search in $1","group-current":"Current programs",
"group-past":"Past programs","group-paused":"Paused programs","group-unknown":"Programs with unknown status","helps-with":"Helps with: $1","in-language":"In $1",
join:"Join","join-over":"Closed to new participants","link-copied":"Link copied","link-hidden":"The filters of the link hide the program that it leads to.","lin\
k-not-copied":"Copy the link from the address bar","link-to-program":"Link to this program","link-unknown":"A part of the link is unknown: $1",list:"$1, $2","ma\
intain-alike":"$1 There are more like this: $2. The first ones: $3","maintain-create":"Create the data page","maintain-create-from-list":"Create the data page f\
rom this list","maintain-deleted":"This page was deleted before. Read why in the deletion log before you create it again.","maintain-drift":"The plain list on t\
his page and the data page differ.","maintain-edit":"Edit the data page","maintain-from-list":"There is no data page yet, so the explorer shows the plain list o\
f this page.","maintain-model":"The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.","maintai\
n-place":"$1: $2 $3","maintain-problems":"The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.","matched-in":"Found in $1:",materials:"\
$1 {{PLURAL:$1|material|materials}}","missing-need":"What my community needs:","missing-title":"Missing: $1","missing-view":"I looked for this and found nothing\
: $1",more:"Show $1 more {{PLURAL:$1|program|programs}}","more-languages":"+$1","more-needs":"More needs",needs:"Needs","next-date":"Next: $1","no-program-yet":"\
none yet","no-term":"Nothing found","not-stated":"Not stated",number:"$1","offers-all":"All","offers-join":"Open now","offers-materials":"Something to use",programs:"\
Programs","remove-filter":"Remove filter: $1: $2","remove-search":"Remove search: $1","report-missing":"Tell the team this is missing","results-for":"Nothing ha\
s \u201C$1\u201D. These have \u201C$2\u201D.",retry:"Try again","reviewed-within-year":"Checked within the last year: $1 of $2",search:"Search programs","search\
-chip":"Search:","search-hint":"What does your community need?","see-all":"{{PLURAL:$1|See the program|See all $1 programs}}",shortcut:"$1 ($2)","show-all-terms":"\
Show all $1","show-results":"Show $1 {{PLURAL:$1|program|programs}}","skip-to-programs":"Skip to the programs",sort:"Sort by","sort-newest":"Newest","sort-relev\
ance":"Best match","sort-status":"Current first","sort-title":"A\u2013Z","status-ongoing":"Ongoing","status-open":"Open","status-past":"Past","status-paused":"P\
aused","status-upcoming":"Upcoming","two-sentences":"$1 $2"};function _t(e){return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}var pa=["zero","one","two","few","many","other"];function Mn(e){let t="PluralRules"in Intl?new Intl.PluralRules(e):null,r=t?t.resolvedOptions().pluralCategories:
[],n=pa.filter(o=>r.includes(o));return(o,s)=>{let a=o.length-1,i=t?n.indexOf(t.select(s)):s===1?0:a;return o[Math.min(i,a)]}}var ma=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,ga=/\$(\d)/g,Ae={language:"en",texts:new Map(Object.entries(Ln))};function re({language:e,texts:t}=Ae,r=Ae.texts){if(e===
G)return(i,...l)=>`(${[`program-explorer-${i}`,...l].join(", ")})`;let n,o,s=_t(e),a=i=>i<1e3&&s.endsWith("latn")?String(i):(n=n||new Intl.NumberFormat(s),n.format(
i));return(i,...l)=>{let d=c=>{var p;return(p=l[Number(c)-1])!=null?p:""};return(t.get(i)||r.get(i)||`\u29FC${i}\u29FD`).replace(ma,(c,p,m)=>(o=o||Mn(e),o(m.split(
"|"),Number(d(p))))).replace(ga,(c,p)=>{let m=d(p);return typeof m=="number"?a(m):m})}}var bt="json";var Sr="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function $e(e){return e.closest(Sr)}function Tr(e){
var t;return((t=$e(e))==null?void 0:t.previousElementSibling)||null}function On(e){return $e(e)!==null}function vt(e){let t=$e(e);return t!==null&&(t.hasAttribute(
"hidden")||!t.getClientRects().length)}function An(e){return($e(e)||e).textContent.trim()!==e.textContent.trim()}function Pr(e,t){let r=$e(e),n=new MutationObserver(
t);return r&&n.observe(r,{attributeFilter:["hidden","class"]}),()=>n.disconnect()}function Er(e,t){if(!vt(e)){t();return}let r=()=>{let o=$e(e);if(o!=null&&o.hasAttribute(
"hidden")){let s=Tr(e);((s==null?void 0:s.querySelector("h2"))||s).click()}vt(e)||(n(),t())},n=Pr(e,r);r()}var fa="program-explorer-hidden";function Qe({root:e}){return e.programExplorerState}function $n(e){return Qe(e)?!1:(ne(e,"loading"),!0)}function kr(e,t){e==null||
e.classList.toggle(fa,t)}function wt({root:e,after:t},r){if(t){let n=r&&!vt(e);kr(t.list,n),kr(t.heading,n&&!(On(e)&&An(t.list)))}}function ne(e,t){let r=t==="r\
eady";e.staticElements.forEach(n=>kr(n,r)),wt(e,r),e.headings.forEach(({anchors:n,anchorElements:o})=>o.forEach((s,a)=>{s.id=r?"":n[a]||""})),e.root.dataset.state=
e.root.programExplorerState=t}var ya=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),xa=["arab","hebr"],ha=["latn","cyrl"];function Ie(e){let[t="",
r=""]=e.toLowerCase().split("-");return xa.includes(r)||!ha.includes(r)&&ya.has(t)?"rtl":"ltr"}var Rr="program-explorer__notice";function ze(e,t,...r){let n=document.createElement(e);return n.className=t,n.append(...r),n}function In(e,t,r){let n=ze("butto\
n",`cdx-button ${t}`,e);return n.type="button",n.addEventListener("click",r),n}function Ce(e){e.querySelectorAll(`.${Rr}`).forEach(t=>{t.contains(document.activeElement)&&
(e.tabIndex=-1,e.focus({preventScroll:!0})),t.remove()})}function de(e,t,{kind:r,text:n,content:o=[],retry:s}){Ce(e);let a=re(t),i=ze("div",`${Rr} ${Rr}--${r} c\
dx-message cdx-message--block cdx-message--${r==="failure"?"notice":"warning"}`,ze("span","cdx-message__icon"),ze("div","cdx-message__content",ze("p","",n),...o,
...s?[In(a("retry"),"",s)]:[],In(a("dismiss"),"cdx-button--weight-quiet",()=>Ce(e))));i.setAttribute("role","status"),i.lang=t.language,i.dir=Ie(t.language),e.append(
i)}var _a=["busy","timeout","network","server"];function St(e){return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function Cn(e,t,r,n){return O(
this,null,function*(){let{wiki:o,load:s}=e;try{(yield o.mayEdit(t.source))&&(yield(yield s.maintainer()).advise(e,t,r,n))}catch(a){o.log("There is no advice abo\
ut the data page.",a)}})}function Tt(e,t,r,n,o){return O(this,null,function*(){let s=n?n.messages:Ae,a=re(s);ne(t,"failed");let i={kind:"failure",text:a("two-se\
ntences",a("failed"),a(`failed-${r}`)),retry:_a.includes(r)?()=>{Ce(t.root),ne(t,"loading"),o()}:null};de(t.root,s,i),(r==="missing"||r==="json")&&(yield Cn(e,t,
i,{messages:s,origin:n&&"origin"in n?n.origin:null,compared:null}))})}function Dn(i,l,d,c,p){return O(this,arguments,function*(e,t,{origin:r,problems:n,list:o},s,a){
let{wiki:m}=e,u=r.kind==="import"||n.length>0||r.page.contentModel!==bt;u&&m.log(`Problems of the data page "${t.source}":`,n.join(`
`)),m.isNamed&&(u||a)&&(yield Cn(e,t,{kind:"warning",text:"",retry:null},{messages:s,origin:r,compared:a?o:null}))})}var ge="program-explorer",ba="data-has-heading",Se="data-group";function Lr(e){var t;return((t=e.closest("[lang]"))==null?void 0:t.lang)||""}var va=/^(?!mw[\w-]{2,4}$)./;
function Mr(e,t,r){let n=r.filter(({id:o})=>va.test(o));return{text:e,language:Lr(t),anchors:n.map(({id:o})=>o),anchorElements:n}}function Or(e){return e?Math.min(
Number(e.tagName.slice(1)),5):3}function Ar(e){return e?Math.min(Or(e)+1,5):3}var Nn="h1, h2, h3, h4, h5, h6";function wa(e){return Mr((e.querySelector(".mw-hea\
dline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}function Sa(e){return e&&(e.closest(".mw-heading")||e)}function Ta(e){
return new Map(e.split(" ").map(t=>{let[r="",n]=t.split(":");return[r,Number(n)]}))}function Pa({root:e,before:t,groups:r,headings:n}){let{source:o="",revision:s="",
preset:a="",limit:i,all:l=null,languages:d="",messages:c="",bundle:p="",bundleVersion:m=""}=e.dataset,u=Sa(n.get("past")||null),g=r.find(b=>!e.contains(b)),h=new Map;
return n.forEach((b,_)=>{b!==t&&h.set(_,wa(b))}),{root:e,container:e,source:o,revisions:/^[\d ]+$/.test(s)?s.split(" ").map(Number).filter(Boolean):[],messageRevisions:Ta(
c),bundle:p,bundleVersion:m,preset:a,limit:Number(i)||0,all:l,fallbacks:d.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:u&&
g?{heading:u,list:g}:null,groups:r,headings:h,level:Ar(n.size?t:null)}}function Pt(e){let t=[],r=null;return e.querySelectorAll(`${Nn}, .${ge}[data-source], [${Se}\
]`).forEach(n=>{let o=t[t.length-1];n.matches(Nn)?r=n:n.hasAttribute(Se)?o&&(o.groups.push(n),r&&n.hasAttribute(ba)&&o.headings.set(n.getAttribute(Se),r)):t.push(
{root:n,before:r,groups:[],headings:new Map})}),t.map(Pa)}var Fn=["Community Development","Community Development/What we do"],Ea=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;function Hn(e){return Fn.includes(e)||Fn.includes(e.replace(
Ea,""))}function Un(e,t,r){return t.catch(n=>{throw e.log(r,n),n})}function Et({wiki:e,load:t}){return Un(e,t.more(),"Details and filters on phones did not load.")}function kt({
wiki:e,load:t}){return Un(e,t.search(),"The search did not load.")}function Rt({languages:e,pageLanguage:t},{root:r,fallbacks:n}){let o=Lr(r),[s]=e,a=s!==t;return!o||a&&(s===Ge||we(e)!==Ge)?e:[...a?e.slice(0,-1):[],o,...n,...e]}
function jn(e,t){let r=we(e),n=r===Ge?(e[0]||"").toLowerCase():r;return n===t||n===G?"":n}var ka=/[\u200E\u200F\u202A-\u202E]/g,Ra=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,La=["about","blob","data","filesystem","ftp","htt\
ps","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"],Ma=new RegExp("^(?:"+La.join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\
\\]{2}","i"),$r=2e3,Oa=255,Aa=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)",
"/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u");function $a(e){return encodeURIComponent(e).replace(/%../g,".").length}var Ia=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/;
function Ca(e){if(e.length<=$r&&Ia.test(e))return{url:e};if(e.length>$r||/\s/.test(e))return"bad-address";try{let t=new URL(e);return t.protocol==="https:"&&t.hostname&&
!t.username&&!t.password?{url:t.href}:"bad-address"}catch(t){return"bad-address"}}function De(e){let t=e.trim();if(/^https:\/\//i.test(t))return Ca(t);if(t.length>
$r)return"bad-page";let r=t.replace(ka,"").replace(Ra," ").trim().replace(/^: ?/,"");if(/^http:/i.test(r))return"insecure-link";if(Ma.test(r))return"bad-scheme";
let n=r.replace(/#.*$/,"");return n===""||n.startsWith(":")||Aa.test(r)||n.length>85&&$a(n)>Oa?"bad-page":{page:r}}function Lt(e){return typeof e!="string"}function Mt(e){
let t=De(e);return Lt(t)?t:null}function Ot(e){let t=Mt(e);return t!==null&&"page"in t}function Bn(e){let t=Mt(e);return t!==null&&"url"in t}var Da=49;function Ir(e){let{include:t}=e;return Array.isArray(t)?t.slice(0,Da).map((r,n)=>typeof r=="string"&&Ot(r)&&t.indexOf(r)===n?r:""):[]}function At(e){return e.
includes('"include"')?Ir(te(e)).filter(Boolean):[]}function Cr(){return new Date().toISOString().slice(0,10)}function $t(e){return{today:Cr(),language:e.contentLanguage}}function Vn(){let e=[],t=(o,s)=>{e.length<99&&e.push([o,...s].join(" "))},r=(o,s="")=>t(o,[s]),n=()=>{};return{program:null,problems:e,enter:n,leave:n,add:r,addAt:(o,s,a)=>r(
s,a),addWith:t}}var Dr="team",Ye=["status","language","period",Dr],A="need",C="offers",Wn=["join","materials"],U="not-stated";var Na={array:"list",record:"object",object:"object",number:"number",boolean:"true or false"};function Nr(e){return Na[e]||"text"}function fe(e){return typeof e==
"string"?"text":e==null?"nothing":Nr(Array.isArray(e)?"array":typeof e)}function It(e){return fe(e)==="object"}var qn=[],Xe=1+qn.length;function Kn(e,t=qn){let{version:r}=e;return typeof r!="number"||r%1!==0||r<1||r>1+t.length?null:t.slice(r-1).reduce((n,o,s)=>M(P({},o(n)),
{version:r+s+1}),e)}function Fa(e,t,r){let n="";try{return n=e.replace(/^\uFEFF/,""),JSON.parse(n)}catch(o){t.add("unreadable-json",r(String(o),n));return}}function Ct(e,t,r){let n=Fa(
e,t,r);if(n===void 0)return null;let o=Object(n),s=Kn(o);if(!s){let{version:a}=o;t.addWith("unknown-version",[typeof a=="number"||typeof a=="string"?String(a):"",
fe(n),fe(a)])}return s}function Dt(e){return Array.from(e.keys()).filter(t=>{let r=t;for(let n=0;r&&n<=25;n++)r=e.get(r);return r})}function Jn(e,t,r,n){let o=new Set,s=new Map;for(let{id:l,partOf:d}of e)o.add(l),d&&s.set(l,d);let a=new Set([...o,...t.keys()]),i=new Set(Dt(s));return e.map(l=>{
let{id:d,partOf:c,followedBy:p,source:{page:m,path:u}}=l;if(!c&&!p.length)return l;let g=b=>[...m===null?[]:["include",r.indexOf(m)],...u,b],h=(b,_,v,w)=>(w?n.addAt(
g(b),"loop",_):v.has(_)||n.addAt(g(b),"unknown-program",_,v),!w&&v.has(_));return n.program=d,M(P({},l),{partOf:c&&h("partOf",c,a,i.has(d))?c:null,followedBy:p.
filter(b=>h("followedBy",b,o,b===d))})})}function Nt(e,t,r,n){let o=e[t];r.enter(t),Array.isArray(o)?o.forEach((s,a)=>{r.enter(a),n(s,a),r.leave()}):o!==void 0&&r.addWith("wrong-type",["list",fe(o)]),r.
leave()}function Fr({pipe:e}){return e?[...Fr(e[0]),...e.slice(1)]:[]}function Ha({type:e,requirement:t}){switch(e){case"regex":return r=>t.test(r);case"min_value":return r=>r>=
t;case"max_value":return r=>r<=t;default:return t}}function Ua(e){let{options:t,message:r}=e,o=[{type:"check",requirement:s=>(t||[]).includes(s),message:r},...Fr(
e)].filter(s=>s.message||s.operation).map(s=>({change:s.operation,test:Ha(s),message:s.message||""}));return(s,a)=>{let i=s;for(let{change:l,test:d,message:c}of o)
if(l)i=l(i,a);else if(!d(i)){let p=typeof c=="string"?c:c({input:i});a.add(p,String(s),t);return}return i}}function ja({item:e}){return(t,r)=>{let n=Ze(e),o=[],
s=0;for(let a of t){r.enter(s++);let i=n(a,r);r.leave(),i!==void 0&&o.push(i)}return o}}function Ba(e){let t=Ze(e.key),r=Ze(e.value),n=Fr(e).some(({type:o})=>o===
"min_entries");return(o,s)=>{let a=new Map,i=Object.keys(o);for(let l of i){s.enter(l);let d=t(l,s),c=d===void 0?void 0:r(o[l],s);a.has(d)&&s.add("duplicate-id",
d),c!==void 0&&(l===d||!a.has(d))&&a.set(d,c),s.leave()}if(a.size||!n)return a;i.length||s.add("empty")}}function Va({entries:e={}}){let t=Object.keys(e),r=new Map(
Object.entries(e)),n=t.filter(s=>{var a;return!((a=e[s])!=null&&a.wrapped)}),o=Object.fromEntries(t.map(s=>[s,null]));return(s,a,i,l=t)=>{var p;let d=P({},o);for(let m of Object.
keys(s)){let u=r.get(m);a.enter(m),u?d[m]=(p=Ze(u.wrapped||u)(s[m],a))!=null?p:null:i!=null&&i(m,s[m])||a.add("unknown-field",m,l),a.leave()}let c=n.filter(m=>d[m]===
null);for(let m of c)a.add(s[m]===void 0?"missing":"left-out",m);return c.length>0?void 0:d}}function Wa(e){switch(e.type){case"array":return ja(e);case"record":
return Ba(e);case"object":return Va(e);default:return Ua(e)}}var Gn=new Map;function Ze(e){let t=Gn.get(e);if(!t){let r=e.type==="union"?e.options:[e],n=new Map(
r.map(s=>[Nr(s.type),Wa(s)])),o=[...n.keys()].join(" or ");t=(s,a,i,l)=>{let d=fe(s),c=n.get(d);if(!c){a.addWith("wrong-type",[o,d]);return}return c(s,a,i,l)},Gn.
set(e,t)}return t}function Te(e,t,r,n,o){return Ze(e)(t,r,n,o)}var qa=/^(?:als|fat|ike|knc)\b/i,Qn=new Map;function Ka(e){let t=e;try{let[r=e]=Intl.getCanonicalLocales(e);(r.length<e.length||e.length===2&&r.length===2)&&!qa.
test(e)&&(t=r)}catch(r){}return t.toLowerCase()}function Ne(e){let t=Qn.get(e)||Ka(e);return Qn.set(e,t),t}var Fe=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,Pe=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var Hr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function zn(e,t){return t===2?e%4||!(e%100)&&e%400?28:29:30+(t+ +(t>7))%2}function oe(e){if(!Hr.test(e))return null;let t=e.
endsWith("~"),r=Number(e.slice(0,4)),n=e.length>5?Number(e.slice(5,7)):null,o=e.length>8?Number(e.slice(8,10)):null;return r<1900||r>2100||n!==null&&(n<1||n>12)||
n!==null&&o!==null&&(o<1||o>zn(r,n))?null:{year:r,month:n,day:o,approximate:t}}function Yn(e,t,r){return`${e}-${t<10?"0":""}${t}-${r<10?"0":""}${r}`}function Q(e){
return Yn(e.year,e.month||1,e.day||1)}function V(e){let t=e.month||12;return Yn(e.year,t,e.day||zn(e.year,t))}var se=["open","upcoming","ongoing","paused","past"];function He(e){return se.includes(e)}function Xn(e,t){return e.approximate&&Q(e)<=t&&t<=V(e)}function Zn(e,t,r){
return t&&V(t)<r?"past":e&&Q(e)>r?"upcoming":e&&t&&!Xn(e,r)&&!Xn(t,r)?"ongoing":null}function eo(e,t,r,n){switch(e){case"past":return!!(r&&Q(r)>n||t&&Q(t)>n);case"\
upcoming":return!!(t&&V(t)<n||r&&V(r)<n);case"ongoing":return!!(t&&Q(t)>n||r&&V(r)<n);case"open":return!!(r&&V(r)<n);default:return!1}}function to(e){return e===
null?"unknown":e==="paused"||e==="past"?e:"current"}var Ja=[];function z(e){return typeof e=="string"?[e]:e?e.length<20&&e.every((r,n)=>e.indexOf(r)===n)?e:[...new Set(e)]:Ja}function Ft(e,t,r,n){var s;if(e==="language")return z(t).map(Ne).filter(a=>{let i=Pe.test(a);return i||n.add("bad-language",a),i});let o=(s=r.get(e))==null?void 0:
s.terms;return!o&&e!=="status"?(n.add("unknown-facet",e,r.keys()),[]):z(t).filter(a=>{let i=o?o.has(a):He(a);return i||n.add("unknown-term",a,o?o.keys():se),i})}function Ht(e,t){return e.length<=2e3?e:(t==null||t.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}var Ur=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function Ut(e){return!Ur.test(e)||!oe(e.slice(0,10))?null:e.length>10?
new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var ue=(e,t={})=>P({kind:"schema",type:e},t),Ee=e=>(t,r)=>({type:e,requirement:t,message:r}),ye=(()=>ue("string")),jr=(()=>ue("number")),Br=(()=>ue("boolean")),
ae=(e=>ue("array",{item:e})),X=(e=>ue("object",{entries:e})),S=(e=>ue("optional",{wrapped:e})),ro=((e,t)=>ue("picklist",{options:e,message:t})),Ue=((e,t)=>ue("r\
ecord",{key:e,value:t})),je=(e=>ue("union",{options:e})),H=((...e)=>M(P({},e[0]),{pipe:e})),jt=Ee("check"),Bt=Ee("guard"),no=Ee("length"),Vr=Ee("max_value"),oo=Ee(
"min_entries"),Wr=Ee("min_value"),xe=Ee("regex"),he=(e=>({type:"transform",operation:e}));var Qa=10080;function za(e){return e!==null}var Z=H(ye(),xe(Fe,"bad-id")),Jr=H(ye(),xe(/\S/,"empty")),et=H(Jr,he(Ht)),Ya=H(ye(),xe(Pe,"bad-language"),he(e=>e.toLowerCase())),
W=je([et,H(Ue(Ya,et),oo(1,"empty"))]),Vt=H(ye(),xe(Hr,"bad-date"),he(oe),jt(e=>e!==null,"bad-date")),so=H(ye(),xe(Ur,"bad-time"),he(Ut),Bt(za,"bad-time")),qr=H(
Jr,jt(Ot,"bad-page")),co=H(ye(),xe(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),ao=H(co,jt(Bn,"bad-address")),Gr=H(co,he(De),Bt(Lt,"bad-address")),tt=H(Jr,he(De),
Bt(Lt,({input:e})=>e)),Xa=H(jr(),Wr(1,"bad-minutes"),Vr(Qa,"bad-minutes")),uo=je([Z,ae(Z)]),io=H(ye(),xe(Pe,"bad-language"),he(Ne)),lo=je([io,ae(io)]),Kr=je([et,
ae(et)]),Qr=uo,Za=X({label:W,page:S(tt),url:S(Gr)}),ei=X({label:S(W),page:S(tt),url:S(Gr),until:S(Vt)}),ti=X({start:so,end:S(so),label:S(W),page:S(tt),url:S(Gr)}),
zr=X({id:Z,title:W,summary:S(W),notice:S(W),join:S(ei),page:S(tt),status:S(ro(se,"bad-status")),start:S(Vt),end:S(Vt),dates:S(ae(ti)),language:S(lo),interpreted:S(
lo),session:S(X({minutes:S(H(ae(Xa),no(2)))})),duration:S(W),scale:S(W),team:S(Kr),partners:S(Kr),materials:S(ae(Za)),partOf:S(Z),followedBy:S(uo),owner:S(et),reviewed:S(
Vt),sources:S(je([ao,ae(ao)]))}),po=X({id:Z,label:W,help:S(W),terms:Ue(Z,Qr)}),ri=X({label:S(W),help:S(W),terms:S(Ue(Z,X({label:S(W),aliases:S(Kr),broader:S(Z),
matchesAll:S(Br())})))}),ni=X({title:W,page:S(tt)}),mo=X({version:H(jr(),Wr(Xe),Vr(Xe)),enabled:S(Br()),talk:S(qr),bundle:S(qr),facets:S(ae(Z)),vocabularies:S(Ue(
Z,ri)),series:S(Ue(Z,ni)),include:S(ae(qr))});function oi(e,t,r){let n=Te(po,e,r);if(!n)return null;let o=new Map;return r.enter("terms"),n.terms.forEach((s,a)=>{r.enter(a);let i=Ft(a,s,t,r);r.leave(),i.length&&
o.set(a,i)}),r.leave(),o.size?{id:n.id,label:n.label,help:n.help,terms:o}:(r.add("left-out","terms"),null)}function go(e,t,r){let n=new Map;return Nt(e,"needs",
r,o=>{let s=oi(o,t,r);s&&n.has(s.id)?r.add("duplicate-id",s.id):s&&n.set(s.id,s)}),[...n.values()]}var fo=200;function yo(e){let t=new Map,r=[];for(let{start:n,end:o,label:s,page:a,url:i}of e){let l=o&&o.length===n.length?o:null;if(!l||l>=n){let d=n.replace("\
:",""),c=(t.get(d)||0)+1;t.set(d,c),r.push({id:c>1?`${d}.${c}`:d,start:n,end:l,isExact:n.length>10,label:s,target:a||i})}}return r.sort((n,o)=>n.id<o.id?-1:1).slice(
-200)}var Yr=Object.keys(zr.entries);function si(e,t){if(!(e!=null&&e.minutes))return null;let[r,n,...o]=e.minutes;return r!==void 0&&n!==void 0&&r<=n&&!o.length?[r,n]:
(t.addAt("session","bad-minutes"),null)}function ai(e,t){let r=[];for(let{label:n,page:o,url:s}of e||[]){let a=o||s;a?r.push({label:n,target:a}):t.addAt("materi\
als","no-target",typeof n=="string"?n:"")}return r}function ii(e,t,r,n){let o=e&&(e.page||e.url);return e&&!o&&n.addAt("join","no-target",""),o?{label:e.label,target:o,
until:e.until,isOver:t||!!(e.until&&V(e.until)<r)}:null}function li(e,{vocabularies:t,facets:r},n){return(o,s)=>{if(!t.has(o)&&!r.has(o))return!1;let a=Te(Qr,s,
n),i=a===void 0?[]:Ft(o,a,t,n);return i.length&&e.set(o,i),!0}}function ci({start:e,end:t},r,n){return e&&t&&Q(e)>V(t)?(n.enter("start"),n.addWith("start-after-\
end",[String(r.start),String(r.end)]),n.leave(),[null,null]):[e,t]}function xo(e,t,r,n){let o=It(e)?e.id:null;n.program=typeof o=="string"&&Fe.test(o)?o:null;let s=new Map,
a=Te(zr,e,n,li(s,r,n),r.fields);if(!a)return null;let{title:i}=a;typeof i!="string"&&!i.has(r.language)&&n.addAt("title","no-page-language",r.language);let l=z(
a.interpreted),d=new Set([...z(a.language),...l]);d.size&&s.set("language",[...d]);let[c,p]=ci(a,e,n);a.status&&eo(a.status,c,p,r.today)&&n.addAt("status","stat\
us-against-dates",a.status);let m=a.status||Zn(c,p,r.today);return{id:a.id,title:i,summary:a.summary,notice:a.notice,join:ii(a.join,m==="past",r.today,n),target:a.
page,status:m,start:c,end:p,dates:a.dates?yo(a.dates):[],terms:s,interpreted:l,minutes:si(a.session,n),duration:a.duration,scale:a.scale,team:z(a.team),partners:z(
a.partners),materials:ai(a.materials,n),partOf:a.partOf,followedBy:z(a.followedBy),owner:a.owner,reviewed:a.reviewed,sources:z(a.sources),source:t}}function ho(e,t,r,n,o,s){let a=new Map,i=(l,d)=>{Nt(l,"programs",o,(c,p)=>{let m=xo(c,{page:d,path:["programs",p]},n,o);m&&a.has(m.id)?o.add("duplicate-id",m.id):
m&&a.set(m.id,m)}),o.program=null};return i(e,null),o.enter("include"),t.forEach((l,d)=>{o.enter(d);let c=r.find(m=>m.title===l),p=c&&Ct(c.text,o,s);if(l&&!c)o.
add("missing-include",l);else if(p){for(let m of Object.keys(p))m!=="version"&&m!=="programs"&&o.addAt(m,"not-included",m);i(p,l)}o.leave()}),o.leave(),[...a.values()]}function di(e,t){let r=new Map;e.forEach(({label:o,broader:s},a)=>{t.enter(a),a===U?t.add("reserved-id",a):o||t.add("missing-label",a),s&&e.has(s)&&s!==U?r.set(
a,s):s&&t.addAt("broader","unknown-term",s,e.keys()),t.leave()});for(let o of Dt(r))t.addAt([o,"broader"],"loop",r.get(o)),r.delete(o);let n=new Map;return e.forEach(
({label:o,aliases:s,matchesAll:a},i)=>{i!==U&&n.set(i,{id:i,label:o||i,aliases:z(s),broader:r.get(i)||null,matchesAll:a===!0})}),n}function _o(e,t,r){let n=new Map;
return e.forEach(({label:o,help:s,terms:a},i)=>{r.enter(i),t.includes(i)?r.add("reserved-id",i):(o||r.add("missing-label",i),r.enter("terms"),n.set(i,{id:i,label:o||
i,help:s,terms:di(a||new Map,r)}),r.leave()),r.leave()}),n}var ui=[...Yr,...Ye,A,C].filter(e=>e!=="language");function pi(e,t,r){let n=new Set(["status",...t.keys(),...Ye]);return[...new Set(e||n)].filter(o=>(n.has(o)||
r.addAt("facets","unknown-facet",o,n),n.has(o)))}function mi(e){return e==="needs"||e==="programs"}function gi(e,{today:t,language:r},n,o,s){let a=Te(mo,e,o,mi);
if(!a)return null;o.enter("vocabularies");let i=_o(a.vocabularies||new Map,ui,o);o.leave();let l=pi(a.facets,i,o),d=go(e,i,o),c=Ir(e),p=ho(e,c,n,{vocabularies:i,
facets:new Set(a.facets),fields:new Set([...Yr,...i.keys()]),today:t,language:r.toLowerCase()},o,s),m=new Map([...a.series||[]].map(([u,{title:g,page:h}])=>[u,{
title:g,target:h}]));return{enabled:a.enabled,talk:a.talk,bundle:a.bundle,facets:l,vocabularies:i,series:m,needs:d,programs:Jn(p,m,c,o)}}function Wt(e,t,r,n,o=String){
let s=Ct(e,n,o);return s&&gi(s,t,r,n,o)}function qt(e,t,r=[]){let n=Vn();return{list:Wt(e,t,r,n),problems:n.problems}}function fi(e,t){let r=(o,s)=>o&&t(o,s),n=(o,s)=>new Map([...o].map(([a,i])=>[a,P(P({},i),s(i,a))]));return M(P({},e),{programs:e.programs.map(o=>{let s=`progra\
m.${o.id}.`;return M(P({},o),{title:t(o.title,`${s}title`),summary:r(o.summary,`${s}summary`),notice:r(o.notice,`${s}notice`),join:o.join&&M(P({},o.join),{label:r(
o.join.label,`${s}join`)}),duration:r(o.duration,`${s}duration`),scale:r(o.scale,`${s}scale`),dates:o.dates.map(a=>M(P({},a),{label:r(a.label,`${s}date.${a.id}`)})),
materials:o.materials.map((a,i)=>M(P({},a),{label:t(a.label,`${s}material.${i+1}`)}))})}),vocabularies:n(e.vocabularies,({label:o,help:s,terms:a},i)=>({label:t(
o,`vocabulary.${i}.label`),help:r(s,`vocabulary.${i}.help`),terms:n(a,(l,d)=>({label:t(l.label,`term.${i}.${d}.label`)}))})),needs:e.needs.map(o=>M(P({},o),{label:t(
o.label,`need.${o.id}.label`),help:r(o.help,`need.${o.id}.help`)})),series:n(e.series,({title:o},s)=>({title:t(o,`series.${s}.title`)}))})}function bo(e,{language:t,
texts:r},n){return fi(e,(o,s)=>{let a=r.get(s)||"";return/\S/.test(a)?new Map(typeof o=="string"?[[n.toLowerCase(),o]]:o).set(t.toLowerCase(),Ht(a)):o})}var vo="MediaWiki:Gadget-programExplorer-config.json";function rt(e,t,r){return r.find(n=>n.title===e.titleOf(t))}function yi(e){return e!==void 0&&te(e.text).enabled===
!1}function xi(e,t){return e===G?{language:e,texts:new Map}:t&&En(e,t.text)||Ae}function hi(e,t,r,n){return O(this,null,function*(){let o=At(r),s=o.filter(i=>!rt(
e,i,n)),a=s.length?[...n,...(yield e.readPages([t,...s],[],null)).pages]:n;return o.flatMap(i=>{let l=rt(e,i,a);return l?[{title:i,text:l.text}]:[]})})}function So(e,{
translationLanguage:t,bundleVersion:r}){return e&&t?{title:e,language:t,version:r}:null}function _i(e,t,r,n){return O(this,null,function*(){let{source:o,bundle:s,
translationLanguage:a}=r;if(!a||!t.bundle)return t;let i=t.bundle===s?n:(yield e.readPages([o],[],So(t.bundle,r))).translations;return bo(t,{language:a,texts:i},
e.contentLanguage)})}function wo(e,t){return O(this,null,function*(){let{source:r,language:n,revisions:o,bundle:s}=t;if(e.isSwitchedOff)return{kind:"off"};let a=n===
G?[]:[wr(n)],i=[r,...a,...e.isSwitchedOff===null?[vo]:[]],{pages:l,translations:d}=yield e.readPages(i,o,So(s,t));if(yi(rt(e,vo,l)))return{kind:"off"};let c=xi(
n,rt(e,wr(n),l)),p=rt(e,r,l);if(!p)return{kind:"missing",messages:c};let m=yield hi(e,r,p.text,l),u={kind:"pages",page:p,included:m},{list:g,problems:h}=qt(p.text,
$t(e),m);return g?g.enabled===!1?{kind:"off"}:{kind:"ready",messages:c,origin:u,problems:h,list:yield _i(e,g,t,d)}:{kind:"invalid",messages:c,origin:u,problems:h}})}
function To(e,t){return O(this,null,function*(){let r=yield wo(e,t);return r.kind==="invalid"&&t.revisions.length?wo(e,M(P({},t),{revisions:[]})):r})}function bi(e,t){let{source:r,revisions:n,messageRevisions:o,bundle:s,bundleVersion:a}=t,i=Rt(e,t),l=i[0]===G?G:we(i),d=o.get(l),c=jn(i,e.contentLanguage);return{
source:r,language:l,translationLanguage:c,bundle:s,revisions:e.isSwitchedOff===null?[]:l===G?n:d&&n.length?[...n,d]:[],bundleVersion:a.startsWith(`${c}:`)?a:""}}
function Po(){let e=new Map;return(t,r)=>{let n=bi(t,r),o=JSON.stringify(n),s=e.get(o)||To(t,n);e.set(o,s);let a=()=>{e.delete(o)};return s.then(a,a),s}}function ke(e){requestAnimationFrame(()=>requestAnimationFrame(e))}var nt="programExplorer",Kt="programExplorerDialog",Eo="programExplorerPlace";function ko(e,t,r){let n=()=>e.location.hash.replace(/^#/,""),o=()=>{let g=e.history.
state;return typeof g=="object"&&g!==null?g:{}},s=g=>{let h=o()[g];return typeof h=="string"?h:null},a=(g,h,b)=>{try{e.history[`${g}State`](P(P({},o()),h),"",b)}catch(_){}},
i=()=>s(Kt)===r,l=()=>a("push",{[Kt]:r}),d=()=>t&&(t(n())?n():s(nt)),c=g=>{let h=o()[Eo];return t&&Array.isArray(h)&&Number(h[g])||0},p=!e.pageYOffset||e.pageYOffset+
e.innerHeight>e.document.documentElement.scrollHeight-2,m=d()||"",u=()=>{t&&d()===null&&a("replace",{[nt]:m})};return u(),{isNewLink:()=>{let g=t!==null&&t(n())&&
s(nt)===null;return g&&a("replace",{[nt]:n()}),g},read:d,write:(g,h,b=!1)=>{if(!t)return;m=g;let _=n(),v=_!==""&&!t(_),w=h==="push";a(b?"replace":h,{[nt]:g,[Kt]:w?
null:s(Kt)},g!==""?`#${g}`:v?e.location.hash:e.location.href.replace(/#.*/,"")),w&&b&&l()},enterDialog:l,leaveDialog:()=>{i()&&e.history.back()},isInDialog:i,cards:()=>c(
1),firstPlace:p?c(0):0,keepPlace:(...g)=>{t&&a("replace",{[Eo]:g})},onMove:g=>{let h=()=>{u(),m=d()||"",g()};return e.addEventListener("popstate",h),()=>e.removeEventListener(
"popstate",h)}}}var vi={month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",timeZone:void 0,timeZoneName:"short"};function Ro(e,t,r=null){let n=new Map,o=(p,m)=>{let u=n.
get(p)||new Intl.DateTimeFormat(_t(e),P({year:"numeric",timeZone:"UTC"},m));return n.set(p,u),u},s,a=p=>"DisplayNames"in Intl?(s=s||new Intl.DisplayNames([e],{type:"\
language"}),s.of(p)):r==null?void 0:r.get(p),i=p=>{let u=(p.day?o("day",{month:"long",day:"numeric"}):p.month?o("month",{month:"long"}):o("year",{})).format(Date.
UTC(p.year,(p.month||1)-1,p.day||1));return p.approximate?t("date-about",u):u},l=(p,m)=>p===m?p:t("date-range",p,m),d=p=>i(oe(p)),c=p=>o("minute",vi).format(Date.
parse(p));return{date:i,occurrence:({start:p,end:m,isExact:u})=>{let g=u?c:d;return l(g(p),g(m||p))},span:(p,m,u)=>{let g=p&&i(p),h=m&&i(m);return g?h?l(g,h):t(
u==="open"||u==="ongoing"?"date-since":u==="upcoming"?"date-from":"date-began",g):h&&t("date-until",h)},language:p=>{try{return a(p)||p}catch(m){return p}}}}var $,Oo,wi,_e,Xr,zt,Ao,Gt,$o,en,Zr,Si,st=Symbol.for("pv"),Yt={},Xt=[],Ti=/^m(i|n|o|s|text|space)$/,tn=Array.isArray,rn=Xt.slice,Le=Object.assign;function Re(e){
e&&e.parentNode&&e.remove()}function f(e,t,r){var n,o,s,a={},i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:a[s]=t[s];return i>
2&&(a.children=i>3?rn.call(arguments,2):r),ot(e,a,n,o,null)}function ot(e,t,r,n,o){var s={type:e,props:t,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:st,__v:o||++Oo,__i:-1,__u:0};return!o&&$.vnode&&$.
vnode(s),s}function Zt(){return{current:null}}function q(e){return e.children}function Y(e,t){this.props=e,this.context=t,this.__g=0}function be(e,t){if(t==null)
return e.__&&be(e.__,e.__i+1);for(var r;t<e.__k.length;t++)if((r=e.__k[t])&&r.__e)return r.__e;return typeof e.type!="function"||e.props.__P?null:be(e)}function Pi(e){
var t,r=e.__v,n=r.__e,o=[],s=[],a=e.__P;a&&((t=Le({constructor:st},r)).__v=r.__v+1,$.vnode&&$.vnode(t),nn(a,t,r,e.__n,a.namespaceURI,32&r.__u?[n]:null,o,n||be(r),
32&r.__u,s),t.__v=r.__v,t.__.__k[t.__i]=t,Ho(o,t,s),r.__=r.__e=null,t.__e!=n&&Io(t))}function Io(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Io(e)}function Lo(e){(8&e.__g||(e.__g|=8,_e.push(e),zt++))&&Xr==$.debounceRendering||((Xr=$.debounceRendering)||queueMicrotask)(
Co)}function Co(){try{for(var e,t=1;_e.length;)_e.length>t&&_e.sort(Ao),e=_e.shift(),t=_e.length,8&e.__g&&Pi(e)}finally{(zt=_e.length)&&(Xr||queueMicrotask)(Co)}}
function Do(e,t,r,n,o,s,a,i,l,d,c){var p,m,u,g,h,b,_=n.__k||Xt,v=t.length;for(l=Ei(r,t,_,l,v),p=0;p<v;p++)(u=r.__k[p])!=null&&(m=~u.__i&&_[u.__i]||Yt,u.__i=p,b=
nn(e,u,m,o,s,a,i,l,d,c),g=u.__e,(m.ref!=u.ref||8&m.__u)&&(m.ref&&on(m.ref,null,u,m),u.ref&&c.push(u.ref,u.__c||g,u)),h=h||g,4&u.__u?(l=No(u,l,e,!m.__v),m.__e&&(m.
__e=null)):typeof u.type=="function"&&b!==void 0?l=b:g&&(l=g.nextSibling),u.__u&=-21);return r.__e=h,l}function Ei(e,t,r,n,o){var s,a,i,l,d,c,p,m,u,g=r.length,h=g,
b=0,_=0,v=e.__k=Array(o);for(s=0;s<o;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=v[s]=ot(null,a):
tn(a)?a=v[s]=ot(q,{children:a}):a.constructor===st&&a.__b?a=v[s]=ot(a.type,a.props,a.key,a.ref,a.__v):v[s]=a,l=s+b,a.__=e,a.__b=e.__b+1,i=null,~(d=a.__i=ki(a,r,
l,h))&&(h--,(i=r[d])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,d==l-1?b--:d==l+1?b++:d!=l&&(d>l?b--:b++,_=1)):(~d||(o>g?b--:o<g&&b++),typeof a.type!="function"&&(a.__u|=
4))):v[s]=null;if(_){for(c=[],p=[],s=0;s<o;s++)if((a=v[s])&&16&a.__u){for(b=0,m=c.length;b<m;)c[u=b+m>>1]<a.__i?b=u+1:m=u;c[b]=a.__i,p[s]=b+1}for(b=c.length;s--;)
p[s]&&(p[s]==b?b--:v[s].__u|=4)}if(h)for(s=0;s<g;s++)!(i=r[s])||2&i.__u||(i.__e==n&&(n=be(i)),sn(i,i));return n}function No(e,t,r,n){var o,s,a,i;if(typeof e.type==
"function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=No(o[s],t,r,!1));return t}for(t&&!t.parentNode&&(t=be(e))&&!t.parentNode&&
(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!n&&r.moveBefore&&a.parentNode?r.moveBefore(a,t):r.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&
t.nodeType==8&&!t.data.startsWith("$s"););return t}function ki(e,t,r,n){var o,s=e.key,a=e.type,i=t[r],l=i&&!(2&i.__u);if(i===null&&s==null||l&&s==i.key&&a==i.type)return r;if(n>(l?1:0)){for(o=r-1;o>=0;o--)if((i=
t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o;for(o=r+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o}return-1}function Mo(e,t,r){r==null&&
(r=""),t[0]=="-"?e.setProperty(t,r):e[t]=r}function Jt(e,t,r,n,o){var s,a;if(t=="style")if(typeof r=="string")e.style.cssText=r;else{if(typeof n=="string"&&(e.style.
cssText=n=""),n)for(t in n)r&&t in r||Mo(e.style,t);if(r)for(t in r)n&&r[t]==n[t]||Mo(e.style,t,r[t])}else if(t[0]=="o"&&t[1]=="n")typeof r!="function"&&(r=null),
typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=r,r&&n||(a=Zr[t]||(Zr[t]=Ri(t)),(e.__a||(e.__a={}))[t]=en,s=t!=(t=t.replace($o,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),r?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=r==null?"":r)}catch(i){}if(typeof r=="function")return;r==null||r===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&r==1?
"":r)}}function Ri(e){return function(t){var r=this.__e;if(r){if(r=r[e],t[Gt]==null)t[Gt]=en++;else if(t[Gt]<this.__a[e])return;return r($.event?$.event(t):t)}}}
function nn(e,t,r,n,o,s,a,i,l,d){var c,p,m,u,g,h,b,_,v,w,R,T,D,B,F,E,L,k,I=t.type;if(t.constructor!==st)return null;128&r.__u&&(l=32&r.__u,c=r.__c.__z)&&(t.__u|=
l,p=s=[],c.nodeType==8?i=Qt(c,s):s.push(c),i=s[0]||i),(c=$.__b)&&c(t);e:if(typeof I=="function"){m=a.length;try{if(_=t.props,v=(c=I.prototype)&&c.render,w=(c=I.
contextType)&&n[c.__c],R=c?w?w.props.value:c.__:n,(u=r.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(v?t.__c=u=new I(_,R):(t.__c=u=new Y(_,R),u.constructor=I,u.render=Mi),
w&&w.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),v&&(u.__s||(u.__s=u.state),I.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Le({},u.__s)),
Le(u.__s,I.getDerivedStateFromProps(_,u.__s)))),g=u.props,h=u.state,u.__v=t,r.__c){if(_!==g&&v&&!I.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(
_,R),t.__v==r.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(_,u.__s,R)===!1){t.__v!=r.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),t.
__e=r.__e,t.__k=r.__k,t.__k.some(function(N){N&&(N.__=t)}),Xt.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),i=be(r);break e}u.componentWillUpdate&&u.
componentWillUpdate(_,u.__s,R),v&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(g,h,b)})}else v&&!I.getDerivedStateFromProps&&u.componentWillMount&&
u.componentWillMount(),v&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=R,u.props=_,u.__P=e,u.__g&=-5,T=$.__r,D=v?25:0;do u.__g&=-9,T&&T(t),c=u.
render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++D<25);v&&(Xt.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Le({},n,u.getChildContext())),
v&&r.__c&&u.getSnapshotBeforeUpdate&&(b=u.getSnapshotBeforeUpdate(g,h)),B=c&&c.type===q&&c.key==null?c.props.children:c,_.__P&&(c=i,o=(e=_.__P).namespaceURI,l=s=
null,r.props&&r.props.__P!=e&&(r.__k.some(function(N){N&&sn(N,N)}),r.__k=null),i=r.__k?be(r,0):null),i=Do(e,tn(B)?B:[B],t,r,n,o,s,a,i,l,d),_.__P&&(t.__e=null,i=
c),t.__u&=-161,p&&p.some(Re),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(N){if(a.length=m,t.__v=null,l||s)if(N&&N.then){if(t.__u|=128|l,s){for(~(L=s.indexOf(
i||void 0))||(L=s.length);(k=s[L-1])&&k.nodeType==8;)L--;for(;L<s.length;L++)if(k=s[L])if(s[L]=null,F){if(k==E)break}else{if(k.nodeType!=8)break;k.data.startsWith(
"$s")&&(E=Qt(F=k))}}if(!F){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;F=i}(c=Qt(F=t.__c.__z||(t.__c.__z=F)))?(t.__e=F,i=c):t.__e=i,i=i&&i.nextSibling}else
s&&s.some(Re);else t.__e=r.__e;t.__k||(t.__k=r.__k||[]),N&&N.then||Fo(t),$.__e(N,t,r)}}else i=t.__e=Li(r.__e,t,r,n,o,s,a,l,d,e);return(c=$.diffed)&&c(t),i}function Qt(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var r=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))r++;else if(e.data.startsWith("/$s")&&!--r)
return e}t&&t.push(e)}}function Fo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Fo))}function Ho(e,t,r){for(var n=0;n<r.length;)on(r[n++],r[n++],r[n++]);$.__c&&
$.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){$.__e(s,o.__v)}})}function Li(e,t,r,n,o,s,a,i,l,d){var c,p,m,u,g,h,b,
_,v=r.props||Yt,w=t.props,R=t.type;if(R=="svg"?o="http://www.w3.org/2000/svg":R=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xht\
ml"),s){for(c=0;c<s.length;c++)if((g=s[c])&&(R?g.localName==R:g.nodeType==3)){e=g,s[c]=null;break}}if(!e){if(_=d.ownerDocument||document,!R)return _.createTextNode(
w);e=_.createElementNS(o,R,w.is?w:d),i&&($.__m&&$.__m(t,s),i=!1),s=null}if(R){if(d=R=="template"&&e.content||e,s=R=="textarea"&&w.defaultValue!=null?null:s&&rn.
call(d.childNodes),!i&&s)for(v={},c=0;c<e.attributes.length;c++)v[(g=e.attributes[c]).name]=g.value;for(c in v)g=v[c],c=="dangerouslySetInnerHTML"?m=g:c=="child\
ren"||c in w||c=="value"&&"defaultValue"in w||c=="checked"&&"defaultChecked"in w||Jt(e,c,null,g,o);for(c in w)g=w[c],c=="children"?u=g:c=="dangerouslySetInnerHT\
ML"?p=g:c=="value"?h=g:c=="checked"?b=g:i&&typeof g!="function"||v[c]===g||Jt(e,c,g,v[c],o);p?(i||m&&(p.__html==m.__html||p.__html==e.innerHTML)||(e.innerHTML=p.
__html),t.__k=[]):(m&&(e.textContent=""),(R=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Ti.test(R))&&(o="http://www.w3.org/1999/xhtml"),Do(d,tn(u)?
u:[u],t,r,n,o,s,a,s?s[0]:r.__k&&be(r,0),i,l),s&&s.some(Re)),i&&R!="textarea"||(c="value",R=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(R!="pro\
gress"||h)||Jt(e,c,h,v[c],o),c="checked",b!=null&&b!=e[c]&&Jt(e,c,b,v[c],o))}else v===w||i&&e.data==w||(e.data=w);return e}function on(e,t,r,n){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){$.__e(o,r)}}function sn(e,t,r){var n,
o,s,a;if($.unmount&&$.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||on(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(i){
$.__e(i,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&sn(n[a],t,typeof e.type!="function"||r&&!e.props.__P);!r&&(n=e.__c)&&(n=n.__z)&&(o=Qt(n,s=[]))&&
(n==e.__e&&s.some(Re),Re(o),Re(n)),r||Re(e.__e),e.__e=e.__c=e.__=null}function Mi(e,t,r){return this.constructor(e,r)}function Uo(e,t){var r,n,o,s;$.__&&$.__(e,
t),t.nodeType==9&&(t=t.documentElement),n=(r=e&&32&e.__u)?null:t.__k,t.__k=ot(q,{children:[e]}),o=[],s=[],nn(t,t.__k,n||Yt,Yt,t.namespaceURI,n?null:t.firstChild?
rn.call(t.childNodes):null,o,n?n.__e:t.firstChild,r,s),Ho(o,t.__k,s),t.__k.props.children=null}$={__e:function(e,t,r,n){for(var o,s,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(
e)),o.componentDidCatch&&(o.componentDidCatch(e,n||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw zt=0,e}},Oo=0,wi=function(e){return e!=null&&e.
constructor===st},Y.prototype.setState=function(e,t){var r=this.__s;r&&r!=this.state||(r=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},r),this.props)),
e&&(Le(r,e),this.__v&&(t&&this.__k.push(t),Lo(this)))},Y.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Lo(this))},Y.prototype.render=
q,_e=[],zt=0,Ao=function(e,t){return e.__v.__b-t.__v.__b},Gt=Symbol(),$o=/(PointerCapture)$|Capture$/i,en=0,Zr={},Si=0;function Be(e,t){return M(P({},e),{text:t})}function at(e,t,r){let n=new Map(e.chosen);return r.length?n.set(t,r):n.delete(t),M(P({},e),{chosen:n})}function jo(e,t){
return e.includes(t)?e.filter(r=>r!==t):[...e,t]}function Bo(e,t){return M(P({},e),{details:jo(e.details,t)})}function er(e,t,r){return at(e,t,jo(e.chosen.get(t)||
[],r))}function Vo(e){return M(P({},e),{text:"",chosen:new Map})}function Wo({text:e,chosen:t}){return e.trim()!==""||t.size>0}function Ve(e){return new Uint32Array(Math.ceil(e/32))}function We(e){let t=Ve(e).fill(-1);return e%32&&(t[t.length-1]=2**(e%32)-1),t}function tr(e,t){e[t>>>5]|=
1<<(t&31)}function Me(e,t){return(e[t>>>5]>>>(t&31)&1)===1}function an(e,t){for(let r=0;r<e.length;r++)e[r]|=t[r];return e}function ie(e,t){return t.reduce(an,Ve(
e))}function rr(e,t){for(let r=0;r<e.length;r++)e[r]&=t[r];return e}function qo(e,t){return e.map((r,n)=>r&~t[n])}function Oi(e){let t=e-(e>>>1&1431655765),r=(t&
858993459)+(t>>>2&858993459);return Math.imul(r+(r>>>4)&252645135,16843009)>>>24}function J(e,t=e,r=e){let n=0;for(let o=0;o<e.length;o++)n+=Oi((e[o]|r[o])&t[o]);
return n}function qe(e,t){let r=new Set(t.chosen.get(e.id));return Array.from(r).flatMap(n=>e.terms.get(n)||[])}function Ai(e,t){return ie(e,t.map(({programs:r})=>r))}function $i(e,t,{
programs:r}){let n=new Map;return r&&n.set(null,r),e.facets.forEach(o=>{let s=qe(o,t);s.length&&n.set(o.id,Ai(e.programs.length,s))}),n}function Ko(e,t,r){let n=We(
e);return t.forEach((o,s)=>{s!==r&&rr(n,o)}),n}function Ii(e,t,r){return Array.from(e.terms.values(),n=>({term:n,chosen:t.includes(n),matchCount:J(n.programs,r)}))}
function nr(e,t,r){let n=e.programs.length,o=r(e,t.text),s=$i(e,t,o),a=Ko(n,s),i=Array.from(e.facets.values()).filter(({useful:l})=>l).map(l=>{let d=s.has(l.id)?
Ko(n,s,l.id):a;return{facet:l,count:J(d),terms:Ii(l,qe(l,t),d)}});return{matches:a,count:J(a),facets:i,searchResult:o}}function ln(e,t){let r=e?e.terms:new Map,n=[];for(let o=r.get(t);o!=null&&o.broader;o=r.get(o.broader))n.push(o.broader);return n}function or(e,t,r){let n=e.get(t);n?n.push(r):e.set(t,[r])}function Ci({terms:e},t){let r=new Map;e.forEach(({id:s,broader:a})=>or(r,a,s));let n=[],o=s=>(r.get(s)||[]).sort((a,i)=>t(i)-t(a)).forEach(a=>{n.push(a),o(a)});
return o(null),n}function Jo(e,t,r,n){if(e==="status")return se;let o=[...t].sort();return e==="period"?o.reverse():r?new Set([...Ci(r,n),...o]):o}var Go={label:null,help:null,aliases:[]};function Di({start:e,end:t,status:r},n){let o=e||t;if(!o)return[];let s=t?t.year:r&&r!=="past"&&r!=="paused"?n:o.year,a=[],
{year:i}=o;do a.push(String(i));while(++i<=s);return a}function Ni(e,t,r){return t==="period"?Di(e,r):t==="status"?e.status?[e.status]:[]:t===C?[...e.join&&!e.join.
isOver?["join"]:[],...e.materials.length?["materials"]:[]]:t===Dr?e.team:e.terms.get(t)||[]}function Fi(e,t,r,n){let o=new Map,s=a=>{let i=o.get(a);return i||(i=
Ve(t.length),o.set(a,i)),i};return t.forEach((a,i)=>{Ni(a,e,n).forEach(l=>tr(s(l),i))}),Array.from(o).forEach(([a,i])=>{ln(r,a).forEach(l=>an(s(l),i))}),o.delete(
U),o}function Hi(e,t,r){return ie(r,Array.from(e).flatMap(([n,o])=>{var s;return(s=t==null?void 0:t.terms.get(n))!=null&&s.matchesAll?[o]:[]}))}function sr(e,t,r){
let n=t.programs.length,s=e==="status"||e==="period"||e===C?void 0:t.vocabularies.get(e),a=Fi(e,t.programs,s,r);if(!a.size)return null;let i=new Map(Array.from(
a,([_,v])=>[_,J(v)])),l=[...Jo(e,Array.from(a.keys()),s,_=>i.get(_)||0),U],d=Hi(a,s,n),c=J(d)>0,p=ie(n,Array.from(a.values())),m=qo(We(n),p);a.set(U,m),i.set(U,
J(m));let u=new Map;for(let _ of l){let v=a.get(_),w=i.get(_);if(v&&w){let{label:R,aliases:T}=(s==null?void 0:s.terms.get(_))||Go,D=c&&_!==U?ie(n,[v,d]):v;u.set(
_,{id:_,label:R,aliases:T,depth:ln(s,_).length,own:v,programs:D,count:w})}}let{label:g,help:h}=s||Go,b=Array.from(u.values()).filter(({programs:_})=>J(_)<n);return{
id:e,label:g,help:h,terms:u,useful:b.length>1}}function ar(e,t){let r=e.get(A);return r?qe(r,t):[]}function Qo(e,t,r){let n=e.programs.length,o=(a,i)=>{let l=t.get(a)||sr(a,e,r);return ie(n,i.flatMap(d=>{var c;
return((c=l==null?void 0:l.terms.get(d))==null?void 0:c.programs)||[]}))},s=e.needs.map(({id:a,label:i,help:l,terms:d})=>{let c=We(n);return d.forEach((p,m)=>rr(
c,o(m,p))),[a,{id:a,label:i,aliases:l?ht(l):[],depth:0,own:c,programs:c,count:J(c)}]});return s.length?{id:A,label:null,help:null,terms:new Map(s),useful:!0}:null}function it(e){let t=new WeakMap;return r=>{let n=t.get(r);return n||(n=e(r),t.set(r,n)),n}}var Ui=it(()=>new Map),ji=1e9;function cn(e,t){return new Uint32Array(e).map((r,n)=>n).sort((r,n)=>t(r,n)||r-n)}function Bi(e){try{return new Intl.Collator(e,{numeric:!0})}catch(t){
return new Intl.Collator(void 0,{numeric:!0})}}var Yo=it(({programs:e,languages:{chain:t,page:r}})=>{let n=[],{compare:o}=Bi([...t,r]),s=a=>n[a]=n[a]||me(e[a].title,
t,r).text;return(a,i)=>o(s(a),s(i))});function Vi(e){return cn(e.programs.length,Yo(e))}function zo(e){return e===null?0:Number(e.replace(/-/g,""))}function Wi(e){
let{programs:t}=e,r=new Float64Array(t.length),n=new Float64Array(t.length);return t.forEach(({start:o,end:s,status:a},i)=>{let l=o||s,d=s||o,c=o&&!s&&a&&a!=="p\
ast";r[i]=zo(l&&Q(l)),n[i]=c?ji:zo(d&&V(d))}),cn(t.length,(o,s)=>r[s]-r[o]||n[s]-n[o]||Yo(e)(o,s))}function qi({programs:e},t){let r=new Uint32Array(e.length);t.
forEach((s,a)=>{r[s]=a});let n=se.indexOf("past")-.5,o=e.map(({status:s})=>s?se.indexOf(s):n);return cn(e.length,(s,a)=>o[s]-o[a]||r[s]-r[a])}var Ki={title:Vi,newest:Wi,
status:e=>qi(e,ir(e,"newest")),relevance:e=>ir(e,"status")};function ir(e,t){let r=Ui(e),n=r.get(t)||Ki[t](e);return r.set(t,n),n}function Ji(e,t){let r=[];for(let n of e){let o=t[n]||0;(r[o]=r[o]||[]).push(n)}return r.reduceRight((n,o)=>n.concat(o),[])}var Gi=1e3;function lt(e,{programs:t}){
let r=e.sort||"relevance",n=t||(e.chosen.get(A)||[]).length>1;return r==="relevance"&&!n?"status":r}function Qi(e,t,{scores:r}){let n=ar(e.facets,t);return n.length<
2?r:e.programs.map((o,s)=>(r[s]||0)+Gi*n.filter(({programs:a})=>Me(a,s)).length)}function Xo(e,t,r,n){let o=lt(r,n),s=[];for(let a of ir(e,o))Me(t,a)&&s.push(a);
return o==="relevance"?Ji(s,Qi(e,r,n)):s}function dn(e,t){let r=[];return n=>{let o=({text:i,chosen:l,sort:d})=>i===n.text&&l===n.chosen&&d===n.sort,s=r.find(i=>o(i.query));if(!s){let i=nr(e,n,t);s={query:n,
results:{exploration:i,order:Xo(e,i.matches,n,i.searchResult)}}}let[a]=r.filter(i=>i!==s);return r=a?[s,a]:[s],s.results}}function Zo(e,t,r,n){if(!n.length)return n;
let o=new Set(t(r).order.map(s=>e.programs[s].id));return n.filter(s=>o.has(s))}function Oe(e,t,r){let n=Zo(e,t,r,r.details);return n.length===r.details.length?
r:M(P({},r),{details:n})}function es(e,t,r,n){let o=[...r.details.filter(s=>s!==n),n];return Zo(e,t,r,[n]).length?M(P({},r),{details:o}):M(P({},ut),{sort:r.sort,
details:o})}function ts(e,t,r){let n=()=>{let{query:i,settled:l}=e.get();l.query!==i&&e.set({settled:{query:i,cause:"typing"}})},o=i=>Oe(t().index,t().derive,i),s=i=>{n();let l=o(
i);e.set({query:l,settled:{query:l,cause:"choice"}})},a=i=>e.set({open:M(P({},e.get().open),{filters:i})});return{search:i=>e.set({query:o(Be(e.get().query,i))}),
settle:n,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>r.focusSearch(),submitSearch:()=>{n(),r.focusCount()},toggleTerm:(i,l)=>s(er(e.get().query,i,l)),choose:s,
sort:i=>s(M(P({},e.get().query),{sort:i})),toggleDetails:i=>s(Bo(e.get().query,i)),goTo:i=>{s(es(t().index,t().derive,e.get().query,i)),r.moveTo(i)},clear:()=>s(
Vo(e.get().query)),openFilters:()=>{n(),a(!0)},closeFilters:()=>a(!1),showTerms:(i,l)=>{let{open:d}=e.get();e.set({open:M(P({},d),{facets:new Map(d.facets).set(
i,l)})})}}}function rs(e,t,r){let n,o=e.subscribe(({query:s,settled:a},i)=>{(s!==i.query||a!==i.settled)&&(r.clearTimeout(n),n=s===a.query?void 0:r.setTimeout(t,300))});return()=>{
r.clearTimeout(n),o()}}function ns(e,{languages:t,today:r,nameOf:n=()=>null,reservedIds:o=[]}){let s=Number(r.slice(0,4)),a=new Map;for(let d of[C,...e.facets]){let c=o.includes(d)?null:
sr(d,e,s);c&&a.set(d,c)}let i=Qo(e,a,s);i&&(a=new Map([[i.id,i],...a]));let l=new Set(e.programs.map(({id:d})=>d));return{programs:e.programs,languages:t,facets:a,
hasTerm:(d,c)=>{var p;return!!((p=a.get(d))!=null&&p.terms.has(c))},hasProgram:d=>l.has(d),nameOf:n}}var lr={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var os=e=>e.toLowerCase().replace(/-.*/,"");function ss(e,t,r,n,o,s){let a=m=>({text:m,language:s}),i=m=>me(m,n,o),l=m=>t(m?`status-${m}`:"not-stated"),d=new Map,
c=m=>{let u=e.vocabularies.get(m);if(u)return i(u.label);let g=[...Ye,A,C].find(h=>h===m);return a(g?t(`facet-${g}`):m)},p=(m,u)=>{var b;if(u===U)return a(t("no\
t-stated"));let g=m===A?e.needs.find(_=>_.id===u):(b=e.vocabularies.get(m))==null?void 0:b.terms.get(u);if(g)return i(g.label);let h=m===C&&Wn.find(_=>_===u);return a(
h?t(`offers-${h}`):He(u)&&m==="status"?l(u):m==="language"?r.language(u):m==="period"?r.date(oe(u)):u)};return{pick:i,facet:c,term:(m,u)=>{let g=`${m} ${u}`,h=d.
get(g)||p(m,u);return d.set(g,h),h},status:l,minutes:([m,u])=>m===u?t("detail-minutes",m):t("detail-minutes-range",m,u),isForeign:m=>[s,n[0]||o].every(u=>os(u)!==
os(m))}}function un(e,t,r=()=>lr){let{msg:n,format:o,language:s,languages:a,pageLanguage:i,today:l}=t,d=ss(e,n,o,a,i,s),c=ns(e,{languages:{chain:a,page:i},today:l,nameOf:(g,h)=>d.
term(g,h).text,reservedIds:mt}),p=xt(`programs?${t.preset}`,c)||ut,m=[A,C,...e.facets],u=ve(p,m);return M(P({},t),{list:e,index:c,find:r,derive:dn(c,r),labels:d,
facetOrder:m,preset:p,fragmentOf:g=>{let h=ve(g,m);return h===u?"":h||"programs"}})}function as(e,t){return M(P({},e),{find:t,derive:dn(e.index,t)})}function is(e){let t=e,r=new Set;return{get:()=>t,set:n=>{let o=t;t=P(P({},o),n),Array.from(r).forEach(s=>r.has(s)&&s(t,o))},subscribe:n=>(r.add(n),()=>{r.delete(
n)})}}function ls(e,t,r){let n=e.subscribe(({settled:o,open:s},a)=>{let i=o.cause==="typing"||o.cause==="choice";o!==a.settled&&i&&t.write(r(o.query),o.cause==="choic\
e"?"push":"replace",s.filters),s.filters&&!a.open.filters&&!t.isInDialog()?t.enterDialog():!s.filters&&a.open.filters&&t.leaveDialog()});return()=>{n(),e.get().
open.filters&&t.leaveDialog()}}function cs(e,t){if(!e||le(e)===le(t))return!1;let r=ce(e);return r!==""&&r!==gt}function pe({level:e,class:t,id:r,children:n}){return f(`h${Math.min(e,6)}`,{class:t,id:r},n)}function ds(e){return`\u2068${e}\u2069`}function j({text:{text:e,language:t},around:r,children:n=e}){return t.toLowerCase()===r.toLowerCase()?f("bdi",null,n):f(
"bdi",{lang:t,dir:Ie(t)},n)}function zi({start:e,end:t,isExact:r}){let n=Date.parse(t||e);return r?t?n:n+72e5:n+24*36e5}function cr(e,t){return e.find(r=>zi(r)>t)||null}function Ke({open:e}){return f("span",{dir:"ltr",class:`program-explorer__chevron${e?" program-explorer__chevron--open":""}`})}function Je({context:e,target:t,class:r,children:n}){return f("a",{href:e.urlOf(t),title:"page"in t?t.page:void 0,rel:"noopener",class:r},n)}var Yi={kind:9,format:9,language:2,capacity:3};function dr({languages:e},t,r){let n=t.terms.get(r)||[],o=r==="language"?e.filter(s=>n.includes(s)):[];return Array.
from(new Set([...o,...n])).slice(0,Yi[r]||0)}function ur({join:e,materials:t}){return e&&!e.isOver?"join":t.length>1?"materials":t.length?"material":null}var ps="program-explorer__action cdx-button",us=`${ps} cdx-button--fake-button cdx-button--fake-button--enabled`;function ms({context:e,actions:t,program:r,open:n,
detailsId:o}){let{msg:s,labels:a,language:i}=e,{join:l,materials:d}=r,c=ur(r);if(c==="materials")return f("button",{type:"button",class:ps,"aria-expanded":n,"ar\
ia-controls":n?o:void 0,onClick:()=>t.toggleDetails(r.id)},s("materials",d.length));let p=c==="join"?l:d[0];return p?f(Je,{context:e,target:p.target,class:c==="\
join"?`${us} cdx-button--action-progressive cdx-button--weight-primary`:us},p.label?f(j,{text:a.pick(p.label),around:i}):s("join")):null}var pr=class extends Y{shouldComponentUpdate(t){let r=this.props;return t.program!==r.program||t.context!==r.context||t.more!==r.more||t.search!==r.search||t.open!==
r.open||t.level!==r.level||t.patterns.join(" ")!==r.patterns.join(" ")||t.needs.join()!==r.needs.join()}render({context:t,actions:r,more:n,search:o,program:s,open:a,
patterns:i,needs:l,level:d}){let{msg:c,labels:p,format:m,language:u,idPrefix:g}=t,{duration:h,join:b,minutes:_,notice:v}=s,w=i.length?o:null,R=K=>w?f(w.MarkedText,
{text:K,patterns:i,around:u}):f(j,{text:K,around:u}),T=K=>dr(t,s,K).map(Xs=>p.term(K,Xs)),D=p.pick(s.title),B=`${g}:program:${s.id}`,F=`${B}:details`,E=s.summary&&
p.pick(s.summary),L=T("capacity"),k=T("language"),I=(s.terms.get("language")||[]).length-k.length,N=[...T("kind"),...T("format")],hr=s.status==="past",_r=h&&!hr&&
!_?p.pick(h):null,br=_&&!hr?p.minutes(_):_r&&R(_r),Ys=p.status(s.status),xn=cr(s.dates,Date.now()),hn=m.span(s.start,s.end,s.status);return f("article",{class:`\
program-explorer__card${a?" program-explorer__card--open":""}`,"aria-labelledby":B},f(pe,{level:d,class:"program-explorer__title",id:B},s.target?f(Je,{context:t,
target:s.target},R(D)):R(D)),f("p",{class:"program-explorer__meta"},f("span",{class:`program-explorer__status program-explorer__status--${s.status||"unknown"}`},
Ys),hn!==null&&f("span",{class:"program-explorer__fact"},hn),xn&&f("span",{class:"program-explorer__fact program-explorer__next"},c("next-date",m.occurrence(xn))),
N.map(K=>f("span",{class:"program-explorer__fact"},R(K)))),E&&f("p",{class:"program-explorer__summary"},R(E)," ",p.isForeign(E.language)&&f("span",{class:"progr\
am-explorer__in-language"},c("in-language",m.language(E.language)))),v&&f("p",{class:"program-explorer__alert"},f(j,{text:p.pick(v),around:u})),b&&b.isOver&&!hr&&
f("p",{class:"program-explorer__note"},c("join-over")),n&&l.length>0&&f(n.Reasons,{context:t,needs:l}),w&&f(w.Matched,{context:t,program:s,patterns:i,shown:[D,E,
...L,...N,...k,_r,...l.map(K=>p.term(A,K))]}),k.length+L.length>0||br?f("div",{class:"program-explorer__meta program-explorer__needed"},k.map(K=>f("span",{class:"\
program-explorer__fact"},R(K))),I>0&&f("span",{class:"program-explorer__fact"},c("more-languages",I)),br&&f("span",{class:"program-explorer__fact"},br),L.length>
0&&f("ul",{class:"program-explorer__tags",role:"list","aria-label":p.facet("capacity").text},L.map(K=>f("li",null,R(K))))):null,f("div",{class:"program-explorer\
__card-foot"},f(ms,{context:t,actions:r,program:s,open:a,detailsId:F}),f("button",{type:"button",class:"program-explorer__details-button cdx-button cdx-button--\
weight-quiet cdx-button--action-progressive","aria-label":c("details-of",D.text),"aria-expanded":a,"aria-controls":a?F:void 0,onClick:()=>r.toggleDetails(s.id)},
c("details"),f(Ke,{open:a}))),a&&n&&f(n.Details,{context:t,actions:r,program:s,id:F}))}};var mn=60,gs=10,Xi=80,Zi=12,el=10;function tl({context:e,state:t,results:{order:r}},n){let{query:o,settled:s,cards:a}=t,{order:i=[]}=n,l=s.query===o?s.cause:"ty\
ping",d=l==="address",c=Math.max(...o.details.map(g=>r.findIndex(h=>e.index.programs[h].id===g)),-1),p=l==="data"||i.length===r.length&&r.every((g,h)=>g===i[h]),
m=Math.max(e.limit||mn,c+1,p&&n.limit||0,d?a:0),u=d&&(n.order||a||e.startsAt!=="top");return{order:r,limit:m,drawn:u?m:Math.max(gs,c+1,p&&n.drawn||0)}}function pn({
order:e,limit:t,drawn:r}){return r<Math.min(t,e.length)}function rl({context:{index:e,limit:t},state:r,results:n},o){let s=!t&&lt(r.query,n.exploration.searchResult)===
"status",a=[];for(let i of o){let l=s?to(e.programs[i].status):null,d=a[a.length-1];d&&d.group===l?d.numbers.push(i):a.push({group:l,numbers:[i]})}return a}function nl({
view:e,section:{group:t,numbers:r}}){let{context:n,state:{query:o},results:s,actions:a,more:i,search:l}=e,{msg:d,index:c,level:p,language:m}=n,u=t&&n.headings.get(
t),h=u&&(t==="current"||t==="past")?u:t&&{text:d(`group-${t}`),language:m,anchors:(u==null?void 0:u.anchors)||[]},b=ar(c.facets,o);return f(q,null,h&&f(pe,{level:p,
class:"program-explorer__group",id:h.anchors[0]},h.anchors.slice(1).map(_=>f("span",{id:_})),f(j,{text:h,around:m})),f("ul",{class:`program-explorer__list progr\
am-explorer__list--${t||"all"}`,role:"list","aria-label":d("programs")},r.map(_=>{let v=c.programs[_];return f("li",{key:v.id},f(pr,{context:n,actions:a,more:i,
search:l,program:v,open:o.details.includes(v.id),patterns:s.exploration.searchResult.patterns,needs:b.filter(({programs:w})=>Me(w,_)).map(({id:w})=>w),level:h?p+
1:p}))})))}var mr=class extends Y{constructor(){super(...arguments);this.lists=Zt();this.componentWillUnmount=()=>{this.props.view.cleanups.delete(this.componentWillUnmount),
window.removeEventListener("beforeprint",this.showAll),window.clearTimeout(this.timer)};this.showAll=()=>{if(!this.props.view.context.limit){let{length:r}=this.
state.order;this.setLength({limit:r,drawn:r})}};this.showMore=()=>{var n,o,s;let{limit:r}=this.state;this.setLength({limit:r+mn,drawn:r+mn}),(s=(o=(n=this.lists.
current)==null?void 0:n.querySelectorAll("article")[r])==null?void 0:o.querySelector("a, button"))==null||s.focus({preventScroll:!0})}}static getDerivedStateFromProps({
view:r},n){return n.order===r.results.order&&!r.state.query.details.length?null:tl(r,n)}componentDidMount(){window.addEventListener("beforeprint",this.showAll),
this.props.view.cleanups.add(this.componentWillUnmount),this.drawRest()}getSnapshotBeforeUpdate(){var r;return((r=this.lists.current)==null?void 0:r.offsetHeight)||
0}componentDidUpdate(r,n,o){let{lists:{current:s},state:a}=this;s&&(s.style.minHeight=pn(a)?`${o}px`:""),this.drawRest()}setLength(r){this.props.view.attempt(()=>this.
setState(r))}drawRest(){let{drawn:r}=this.state;window.clearTimeout(this.timer),pn(this.state)&&(this.timer=window.setTimeout(()=>this.setLength({drawn:r+Zi}),r>
gs?el:Xi))}render({view:r},n){let{order:o,limit:s,drawn:a}=n,{context:i}=r,{msg:l,facetOrder:d}=i,c=o.length-s;return f(q,null,f("div",{ref:this.lists,"aria-bus\
y":pn(n)||void 0},rl(r,o.slice(0,Math.min(a,s))).map(p=>f(nl,{key:p.group,view:r,section:p}))),i.limit>0&&f("a",{class:"program-explorer__all",href:i.urlOfAll(ve(
r.state.query,d)||"programs")},l("see-all",o.length)),!i.limit&&c>0&&f("button",{type:"button",class:"program-explorer__more cdx-button",onClick:this.showMore},
l("more",c)))}};function fs(e,t,r,n){let o=r?e:[...e].sort((a,i)=>i.term.count-a.term.count),s=new Set(e.length<t+3?e:o.slice(0,t));return e.filter(a=>s.has(a)||a.chosen||n(a.term.
id))}function gr(e,t){return t.length?t.reduce((r,n)=>e("list",r,n)):""}var sl=15,ct=class extends Y{shouldComponentUpdate({view:{context:t},count:r}){let{view:n,count:o}=this.props;return t!==n.context||r.term!==o.term||r.chosen!==
o.chosen||r.matchCount!==o.matchCount}render({view:{context:t,actions:r},facet:n,count:{term:o,chosen:s,matchCount:a}}){let{msg:i,labels:l,language:d,idPrefix:c}=t,
p=`${c}:${n}:${o.id}`,m=i("count-programs",a);return f("div",{class:`program-explorer__term${a===0&&!s?" program-explorer__term--idle":""}`,style:{"--program-ex\
plorer-depth":o.depth}},f("div",{class:"cdx-checkbox"},f("div",{class:"cdx-checkbox__wrapper"},f("input",{class:"cdx-checkbox__input",type:"checkbox",id:p,"aria\
-describedby":`${p}:count`,checked:s,onChange:()=>r.toggleTerm(n,o.id)}),f("span",{class:"cdx-checkbox__icon"}),f("div",{class:"cdx-checkbox__label cdx-label"},
f("label",{class:"cdx-label__label",for:p},f("span",{class:"cdx-label__label__text"},f(j,{text:l.term(n,o.id),around:d})))))),f("span",{class:"program-explorer_\
_number",title:m,"aria-hidden":"true"},i("number",a)),f("span",{class:"program-explorer__unseen",id:`${p}:count`},m))}};function al({context:{labels:e,languages:t}},r){
let n=({term:s})=>s.id===t[0]?0:s.id===U?2:1,o=({term:s})=>e.term("language",s.id).text;return[...r].sort((s,a)=>n(s)-n(a)||o(s).localeCompare(o(a)))}function ys({
view:e,counts:t,most:r}){let{context:{msg:n,languages:o,idPrefix:s},actions:a,more:i}=e,{facet:l}=t,d=l.id==="language",c=d?al(e,t.terms):t.terms,p=fs(c,r,l.id===
"period",g=>d&&g===o[0]),m=p.length<c.length?c.find(g=>!p.includes(g)):void 0,u=f(q,null,p.map(g=>f(ct,{key:g.term.id,view:e,facet:l.id,count:g})),m&&f("button",
{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var g;a.showTerms(l.id,r+1e3),
(g=document.getElementById(`${s}:${l.id}:${m.term.id}`))==null||g.focus()}},n("show-all-terms",c.length)));return c.length<=sl?u:i?f(i.TermSearch,{view:e,facet:l.
id,terms:c},u):f(q,null,f("div",{class:"program-explorer__term-search cdx-text-input"},f("input",{class:"cdx-text-input__input",disabled:!0})),u)}var il=2;function ll({view:e,counts:t,isOpenAtFirst:r}){var h;let{context:{msg:n,labels:o,language:s,idPrefix:a},state:i,actions:l}=e,{facet:d,terms:c}=t,p=(h=i.
open.facets.get(d.id))!=null?h:r?8:0,m=`${a}:${d.id}`,u=c.filter(b=>b.chosen).map(({term:b})=>o.term(d.id,b.id).text),g=d.help&&o.pick(d.help);return f("fieldse\
t",{class:"program-explorer__facet","aria-labelledby":`${m}::label`},f("legend",null,f("button",{type:"button",class:"program-explorer__fold","aria-expanded":p>
0,"aria-controls":p?m:void 0,onClick:()=>l.showTerms(d.id,p?0:8)},f("span",{id:`${m}::label`},f(j,{text:o.facet(d.id),around:s})),f(Ke,{open:p>0}))),p>0?f("div",
{id:m},g&&f("p",{class:"program-explorer__note program-explorer__help"},f(j,{text:g,around:s})),f(ys,{view:e,counts:t,most:p})):u.length>0&&f("p",{class:"progra\
m-explorer__note"},gr(n,u)))}function fr({view:e}){let t=e.results.exploration.facets.filter(({facet:{id:r}})=>r!==A&&r!==C);return f(q,null,t.map((r,n)=>f(ll,{
key:r.facet.id,view:e,counts:r,isOpenAtFirst:!e.state.narrow&&n<il})))}var cl=4;function hs({view:e}){var R;let{context:{msg:t,labels:r,language:n,idPrefix:o,index:s},state:a,results:i,actions:l,more:d,search:c}=e,p=((R=i.exploration.
facets.find(({facet:T})=>T.id===A))==null?void 0:R.terms)||[];if(!p.length)return null;let{text:m}=a.settled.query,u=c&&m.trim()!=="",g=u?c.findNeeds(s,m).map(({
need:T})=>T):[],h=a.open.facets.has(A),b=({term:T})=>g.includes(T),_=u?[...p.filter(T=>T.chosen&&!b(T)),...g.flatMap(T=>p.find(({term:D})=>D===T)||[])]:p.filter(
({chosen:T},D)=>h||T||D<cl),v=u?void 0:p.find(T=>!_.includes(T)),w=T=>{let{query:D}=a;c&&c.findNeeds(s,D.text).some(({need:F})=>F===T.term)&&!T.chosen?l.choose(
er(Be(D,""),A,T.term.id)):l.toggleTerm(A,T.term.id)};return f("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},_.map(T=>f("button",{
key:T.term.id,type:"button",class:"program-explorer__need cdx-button",id:`${o}:${A}:${T.term.id}`,"aria-pressed":T.chosen,onClick:()=>w(T)},f(j,{text:r.term(A,T.
term.id),around:n}),!T.term.count&&" ",!T.term.count&&f("span",{class:"program-explorer__note"},t("no-program-yet")))),v&&f("button",{type:"button",class:"cdx-b\
utton cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var T;l.showTerms(A,p.length),(T=document.getElementById(`${o}:${A}:${v.term.id}`))==
null||T.focus()}},t("more-needs")),d&&f(d.NeedHelp,{view:e}))}function _s({view:{context:{msg:e},state:t,actions:r}}){return f("form",{class:"program-explorer__search cdx-search-input",role:"search","aria-label":e("search"),
onSubmit:n=>{n.preventDefault(),r.submitSearch()}},f("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},f("input",{class:"cdx-text-input__input",type:"\
search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:t.query.text,onFocus:r.enterSearch,onInput:n=>r.search(n.currentTarget.value)}),
f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function bs({view:e}){let{context:{msg:t,labels:r},state:{query:n},results:o,actions:s}=e,a=o.exploration.facets.find(({facet:l})=>l.id===C);if(!a)return null;let i=(l,d,c,p)=>f(
"button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":c,onClick:()=>s.choose(at(n,C,p))},t("shortcut",l,d));return f("div",{class:"\
program-explorer__shortcuts",role:"group","aria-label":r.facet(C).text},a.terms.filter(({term:l})=>l.id!==U).map(({term:l,chosen:d,matchCount:c})=>i(r.term(C,l.
id).text,c,d,[l.id])),i(t("offers-all"),a.count,!n.chosen.has(C),[]))}function vs({view:e}){let{context:{msg:t,list:r,limit:n},state:o,settledResults:s,actions:a,more:i,search:l}=e,{count:d,searchResult:{corrected:c}}=s.exploration,
p=Array.from(o.query.chosen).reduce((m,[u,g])=>u===A||u===C?m:m+g.length,0);return f("div",{class:"program-explorer__bar"},f("div",{class:"program-explorer__too\
lbar"},o.narrow&&!n&&f("button",{type:"button",class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":t("search"),onClick:a.
goToSearch},f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})),o.narrow&&f("button",{type:"button",class:"program-explorer__open-filters cdx-b\
utton","aria-haspopup":"dialog","aria-expanded":o.open.filters,onClick:a.openFilters},p?t("filters-active",p):t("filters")),f("div",{class:"program-explorer__co\
unt",role:o.open.filters?void 0:"status",tabIndex:-1},Wo(o.settled.query)?t("count",d,r.programs.length):t("count-programs",d),l&&c&&d>0&&f(l.Corrected,{view:e,
words:c}))),!n&&f("div",{class:"program-explorer__options"},i&&f(i.CopyLink,{view:e}),i&&f(i.SortBy,{view:e})))}function ws({view:e}){let{context:{limit:t,level:r,preset:n,msg:o},state:{narrow:s,open:a,query:i},results:l,actions:d,more:c}=e;return f("div",{class:`program-\
explorer__frame${s?" program-explorer__frame--narrow":""}`},!t&&f("div",{class:"program-explorer__finder"},f(pe,{level:r,class:"program-explorer__group"},o("fin\
d")),f(_s,{view:e}),f("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:d.submitSearch},o("skip-to-programs")),f(hs,{view:e}),f(bs,{view:e})),
!s&&f("div",{class:"program-explorer__panel",role:"region","aria-label":o("filters")},f(pe,{level:r,class:"program-explorer__group"},o("filters")),f(fr,{view:e})),
f("div",{class:"program-explorer__main"},f(vs,{view:e}),c&&!(t&&i===n)&&f(c.ActiveFilters,{view:e}),l.exploration.count>0?f(mr,{view:e}):c&&f(c.NoResults,{view:e}),
!t&&c&&f(c.Freshness,{view:e})),s&&a.filters&&c&&f(c.FilterDialog,{view:e}))}var Ss={isNeeded:({open:e,query:t})=>e.filters||t.details.length>0||t.text!=="",isEarly:!0},Ts={isNeeded:({mayType:e,query:t})=>e||t.text!=="",isEarly:!1};function gn(e,t,{
isNeeded:r,isEarly:n},o,s){let a=!1,i=!1,l=()=>O(null,null,function*(){a=!0;let p=null;try{p=yield t.load()}catch(m){!i&&r(e.get())&&o(m,()=>{l()})}a=!1,p&&!i&&
(c(),s(p))}),d=e.subscribe(p=>{!a&&r(p)&&l()}),c=()=>{i=!0,d()};return(n||r(e.get()))&&l(),c}function Ps(){$.vnode=e=>{let{type:t,props:r}=e;t?typeof t=="string"&&typeof r.children=="string"&&(r.textContent=r.children,r.children=null):Object.assign(e,{type:"\
span",props:{textContent:r}})}}function Es(e,t){let{ownerDocument:r}=e,n=l=>e.querySelector(l),o=l=>l==null?void 0:l.focus({preventScroll:!0}),s=()=>o(n(".program-explorer__count")),a=()=>e.contains(
r.activeElement),i=l=>{var d;return(d=r.getElementById(`${t}:program:${l}`))==null?void 0:d.closest("article")};return{focusCount:s,focusSearch:()=>{let l=n("[r\
ole=search] input");l==null||l.scrollIntoView(),o(l)},moveTo:l=>{let d=i(l);d==null||d.scrollIntoView(),o(d==null?void 0:d.querySelector("a, button"))},holdFocus:l=>{
let d=a()&&r.activeElement;return()=>{d&&!a()&&(o(r.getElementById(d.id)||(l?n(".program-explorer__open-filters"):null)),a()||s())}},scrollToLinked:l=>{var d;return(d=
l.length?i(l[l.length-1]):e)==null?void 0:d.scrollIntoView()}}}function ks(e,t){let r=e.ownerDocument.defaultView||window;r.addEventListener("resize",t);let n="ResizeObserver"in r?new ResizeObserver(t):null;return n==null||
n.observe(e),()=>{r.removeEventListener("resize",t),n==null||n.disconnect()}}var dl=640,ul=50;function pl(e,t){let r={};return Object.keys(e).forEach(n=>{r[n]=(...o)=>t(()=>e[n](...o))}),r}$.debounceRendering=e=>e();Ps();function Rs(e,t,r,n,o,s){
let a=e.ownerDocument.defaultView||window,i=new Set,l=o.more.now,d=o.search.now,c=un(t,r,d==null?void 0:d.fuzzySearch),p=!0,m=()=>c.limit>0||(e.clientWidth||a.innerWidth)<
dl,u=E=>{let L=n.read(),k=L===null&&E?E.query:xt(L||"",c.index)||c.preset,I=Oe(c.index,c.derive,k);return{query:I,settled:{query:I,cause:"address"},cards:n.cards(),
open:{facets:(E==null?void 0:E.open.facets)||new Map,filters:m()&&n.isInDialog()}}},g=is(P({narrow:m(),mayType:!1},u(null))),h=Es(e,r.idPrefix),b=()=>{p=!1;let E=Array.
from(i);i.clear(),E.forEach(L=>L()),e.textContent=""},_=E=>{if(p)try{E()}catch(L){b(),s(L)}},v=pl(ts(g,()=>c,h),_),w=(E,L)=>{_(()=>{let k=h.holdFocus(L.open.filters),
{derive:I}=c,N=I(E.query);Uo(f(ws,{view:{context:c,state:E,actions:v,attempt:_,cleanups:i,more:l,search:d,results:N,settledResults:I(E.settled.query)}}),e),k()})},
R=({keepFocus:E,keepFragment:L,keepPlace:k,nameTab:I})=>{n.read()!==null&&i.add(I(g,()=>c,e.ownerDocument)),i.add(L()).add(k(e,n)).add(E(e,n))},T=({textIndexOf:E})=>{
let L=a.setTimeout(()=>_(()=>E(c.index)),ul);i.add(()=>a.clearTimeout(L))},D=E=>{let{details:L}=g.get().query,k=!E||L.length||r.startsAt!=="scrolled"||e.ownerDocument.
getElementById(n.read()||"");n.isNewLink()&&k&&r.reveal(()=>ke(()=>_(()=>h.scrollToLinked(g.get().query.details))))},B=()=>{cs(n.read(),c.fragmentOf(g.get().query))&&
o.useLinks(({checkLink:E})=>_(()=>E(n,g,c,h.scrollToLinked)))},F=()=>{if(!e.isConnected){b();return}let E=m(),{open:L,narrow:k}=g.get();(E!==k||L.filters&&!e.clientWidth)&&
g.set({narrow:E,open:M(P({},L),{filters:!1})})};return[g.subscribe(w),ks(e,F),rs(g,v.settle,a),ls(g,n,E=>c.fragmentOf(E)),n.onMove(()=>_(()=>{g.set(u(g.get())),
D(!1),B()}))].forEach(E=>i.add(E)),w(g.get(),g.get()),p&&(D(!0),B(),n.firstPlace&&ke(()=>_(()=>a.scrollTo(0,n.firstPlace))),l?R(l):i.add(gn(g,o.more,Ss,o.onFailure,
E=>_(()=>{l=E,R(l),g.set({})}))),d?T(d):i.add(gn(g,o.search,Ts,o.onFailure,E=>_(()=>{d=E,c=as(c,d.fuzzySearch),T(d),g.set({})})))),{update:E=>_(()=>{v.settle(),
c=un(E,r,c.find);let{query:L}=g.get(),k=Oe(c.index,c.derive,L),I=()=>g.set({query:k,settled:{query:k,cause:"data"}});l?l.keepPosition(e,I):I()}),unmount:b}}var Ls="Special:MyLanguage/",ml=/^(?:[a-z][\w-]*|Special):/;function Ms(e,{root:t,staticElements:r,groups:n},o){let s=o.indexOf(e.contentLanguage),a=s<0?o:o.slice(
0,s),i=new Set;return[...r,...n].forEach(l=>l.querySelectorAll("a").forEach(d=>i.add(d.getAttribute("href")))),l=>{let d=l.replace(Ls,"");if(!a.length||ml.test(
d))return e.urlOf(l);if(t.lang!==o[0])return e.urlOf(Ls+d);let[c="",p=""]=d.split(/(?=#)/);return a.map(m=>e.urlOf(`${c}/${m}${p}`)).find(m=>i.has(m))||e.urlOf(
l)}}var gl="program-explorer__app",fl=0;function yl(e){let t=Array.from(document.querySelectorAll(`.${ge}`)).filter(r=>(Qe({root:r})||"static")!=="static");return(t.
find(r=>!r.matches("[data-preset], [data-limit]"))||t[0])===e.root}function xl({root:e,headings:t}){var s;let r=Array.from(((s=Tr(e))==null?void 0:s.querySelectorAll(
"[id]"))||[],({id:a})=>a),n=Array.from(t.values(),({anchors:a})=>a),o=r.concat(...n).find(a=>[a,encodeURI(a)].includes(location.hash.slice(1)));o&&Er(e,()=>ke(()=>{
var a;return(a=document.getElementById(o))==null?void 0:a.scrollIntoView()}))}function hl(e){let t=document.getElementById(e);return ft(e)&&!(t&&!t.closest(`.${ge}\
, [${Se}]`))}function Os(e,t,{list:r,messages:n,languageNames:o,more:s,search:a},i){let l=window.pageYOffset>0,{wiki:d,load:c}=e,{language:p}=n,m=re(n),u=Rt(d,t),
g=yl(t),h=`program-explorer-${++fl}`,b=Ms(d,t,u),_=t.all===null?"":b(t.all),v={more:{now:s,load:()=>Et(e)},search:{now:a,load:()=>kt(e)},onFailure:(k,I)=>{let N=St(
k)==="outdated";de(t.root,n,{kind:"warning",text:m(`failed-${N?"outdated":"network"}`),retry:()=>{N?location.reload():(Ce(t.root),I())}})},useLinks:k=>{c.links().
then(k,I=>d.log("The link in the address cannot be corrected.",I))}},w=document.createElement("div");w.className=gl,w.lang=p,w.dir=Ie(p),t.root.append(w);let R=Pr(
t.root,()=>wt(t,!0)),T=()=>xl(t);window.addEventListener("hashchange",T);let D=()=>{w.remove(),R(),window.removeEventListener("hashchange",T)},B=ko(window,g?hl:
null,h);ne(t,"ready");let{update:F,unmount:E}=Rs(w,r,{msg:m,format:Ro(p,m,o),language:p,languages:u,pageLanguage:d.contentLanguage,today:Cr(),headings:t.headings,
level:t.level,preset:t.preset,limit:t.limit,startsAt:l?"scrolled":location.hash?"link":"top",idPrefix:h,reveal:k=>Er(t.root,k),notify:k=>de(t.root,n,{kind:"fail\
ure",text:k,retry:null}),urlOf:k=>"url"in k?k.url:b(k.page),urlOfProgram:k=>`${g?"":_}#programs?program=${k}`,urlOfAll:k=>`${_}#${k}`},B,v,k=>{D(),i(k)});if(!w.
isConnected)return null;let L={update:F,unmount:()=>{E(),D(),ne(t,"static")}};try{T(),wt(t,!0),d.announceReady(t.root)}catch(k){throw L.unmount(),k}return L}var _l="#programs?selftest";function As(e){let{wiki:t,load:r}=e,n=()=>{location.hash===_l&&r.selftest().then(({runSelftest:o})=>o(e,"0.1.0 141aecd482fc73d5"),o=>t.
log("The self-test cannot be loaded.",o))};return addEventListener("hashchange",n),n(),()=>removeEventListener("hashchange",n)}var bl=20;function vl(n,o){return O(this,arguments,function*({wiki:e,load:t},r){try{return(yield t.importer()).readHost(e,r)}catch(s){return e.log("The static l\
ist cannot be imported.",s),null}})}function wl({wiki:e},t,{origin:r,list:n}){let{root:o,container:s,groups:a,preset:i,limit:l,fallbacks:d}=t;return e.isNamed&&
r.kind==="pages"&&s===o&&!i&&!l&&Rn(a.length?a:[o],n.programs.map(({title:c})=>me(c,[o.lang,...d],e.contentLanguage).text))}function Sl({preset:e,limit:t}){return!!(ce(
location.hash)||e&&!t)}function Tl({preset:e}){return/(^|&)q=/.test(`${ce(location.hash)||""}&${e}`)}function $s(e,t,r,n){return O(this,null,function*(){let{wiki:o}=t,
s=()=>{$s(e,t,r,n)},a=null;try{let i=Sl(r)?Et(t).catch(()=>null):null,l=Tl(r)?kt(t).catch(()=>null):null,d=yield e(o,r);if(d.kind==="off"){ne(r,"static");return}
let{messages:c}=d,[p,m]=d.kind==="missing"&&(yield vl(t,r))||[r,d];if(m.kind!=="ready"){let _=m.kind==="missing";o.log(`The data page "${r.source}" ${_?"is miss\
ing":"cannot be read"}.`,..._?[]:m.problems),yield Tt(t,r,_?"missing":"json",m,s);return}if(!kn(c))throw new Error("The messages of the explorer are missing on \
this wiki.");let u="DisplayNames"in Intl?null:yield o.languageNames(),[g,h]=yield Promise.all([i,l,new Promise(_=>setTimeout(_))]);if(!r.root.isConnected)return;
let b=wl(t,r,m);a=Os(t,p,{list:m.list,messages:c,languageNames:u,more:g,search:h},_=>{o.log("The explorer could not be drawn.",_),n.delete(r.root),Tt(t,p,"unexp\
ected",{kind:"missing",messages:c},s)}),a&&(n.set(r.root,a),yield Dn(t,r,m,c,b))}catch(i){o.log(`The explorer could not start from "${r.source}".`,i),a&&(n.delete(
r.root),a.unmount()),yield Tt(t,r,St(i),null,s)}})}function Pl(n,o){return O(this,arguments,function*({wiki:e,load:t},r){let s=Pt(r);if(s.length||r.querySelector(
`.${ge}`)||!Hn(e.pageTitle))return s;let a=(yield t.importer()).insertHost(r);return a?[a]:[]})}function Is(e,t){let r=new Map;if(!e.isViewing)return()=>{};let n={
wiki:e,load:t},o=a=>{Array.from(r).forEach(([i,l])=>{a(i)&&(r.delete(i),l.unmount())})},s=[As(n),e.onContent(()=>{o(l=>!l.isConnected);let a=document.getElementById(
"mw-content-text")||document.body,i=Po();Pl(n,a).then(l=>l.forEach((d,c)=>{c>=bl?ne(d,"static"):$n(d)&&$s(i,n,d,r)}),l=>e.log("The explorer could not find its h\
ost.",l))})];return()=>{s.forEach(a=>a()),o(()=>!0)}}var fn={};na(fn,{x0:()=>Y,x1:()=>Zt,x10:()=>gt,x11:()=>vr,x12:()=>ve,x13:()=>or,x14:()=>tr,x15:()=>J,x16:()=>Me,x17:()=>Ve,x18:()=>ie,x19:()=>qe,x2:()=>q,x20:()=>nr,
x21:()=>it,x22:()=>dt,x23:()=>at,x24:()=>Be,x25:()=>lr,x26:()=>lt,x27:()=>gr,x28:()=>re,x29:()=>Qe,x3:()=>f,x30:()=>Se,x31:()=>ge,x32:()=>Pt,x33:()=>Ar,x34:()=>Or,
x35:()=>Mr,x36:()=>de,x37:()=>Sr,x38:()=>bt,x39:()=>Q,x4:()=>ke,x40:()=>V,x41:()=>oe,x42:()=>Ut,x43:()=>A,x44:()=>C,x45:()=>At,x46:()=>te,x47:()=>It,x48:()=>Ne,
x49:()=>Mt,x5:()=>Oe,x50:()=>De,x51:()=>Xe,x52:()=>qt,x53:()=>cr,x54:()=>$t,x55:()=>Fe,x56:()=>Pe,x57:()=>fo,x58:()=>Wt,x59:()=>He,x6:()=>le,x60:()=>ht,x61:()=>me,
x62:()=>fr,x63:()=>ct,x64:()=>Ke,x65:()=>Je,x66:()=>pe,x67:()=>j,x68:()=>ds,x69:()=>ur,x7:()=>ft,x70:()=>dr,x71:()=>yr,x8:()=>yt,x9:()=>ce});var ee=class extends Error{constructor(r,n){super(`${r}: ${n}`);this.failure=r}};var Cs=1e4;function Ds(e,t){return O(this,null,function*(){let r=new AbortController,n=setTimeout(()=>r.abort(),Cs);try{let o=yield fetch(e,{credentials:t,signal:r.
signal});return{status:o.status,body:yield o.text()}}catch(o){throw r.signal.aborted?new ee("timeout",`${Cs} ms, ${e}`):new ee("network",`${String(o)}, ${e}`)}finally{
clearTimeout(n)}})}function yr(e){return O(this,null,function*(){let t=yield Ds(e,"omit");if(t.status===429&&(t=yield Ds(e,"same-origin")),t.status===429)throw new ee(
"busy",e);if(t.status!==200)throw new ee("server",`${t.status}, ${e}`);let r=null;try{r=JSON.parse(t.body)}catch(n){}if(!r)throw new ee("server",`no JSON, ${e}`);
if(r.error)throw new ee("server",`${r.error.code}: ${r.error.info}, ${e}`);return r})}function yn(e){try{let{searchParams:t}=new URL(e);return t.get("action")==="raw"?t.get("title"):null}catch(t){return null}}function Ns(e){let t=yn(e);if(!t)return null;
let{origin:r,pathname:n}=new URL(e);return{title:t,url:`${r}${n}?title=${encodeURIComponent(t)}`}}function Fs(e,t){let r=yn(e);if(!r)return null;let n=new URL(e);
return n.searchParams.set("title",`${r.replace(/\.js$/,"")}/${t}.js`),n.href}function Hs(e){let t=yn(e);if(!t)return"";let r=new URL(e);return r.searchParams.set(
"title",t.replace(/\/[^/]*\.js$/,".js")),r.href}var xr="MediaWiki:Gadget-programExplorer-manifest.json";var El="program-explorer__update",Us="program-explorer-asked-for-version",kl=864e5;function js(e){var t;return((t=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?
t:[]).slice(1).map(Number)}function Rl(e,t){let[r,n]=[js(e),js(t)],o=r.findIndex((s,a)=>s!==n[a]);return n.length>0&&o!==-1&&Number(r[o])>Number(n[o])}function Ll(e,t){
try{let r=e(),n=t-Number(r.getItem(Us));return n>=0&&n<kl?!1:(r.setItem(Us,String(t)),!0)}catch(r){return!1}}function Ml({languages:e}){var r;let t=we(e);return{
language:t,texts:new Map(Object.entries((r=x[t])!=null?r:{}))}}function Bs(a,i,l,d,c){return O(this,arguments,function*(e,t,{version:r,page:n},o,s){if(Ll(o,s))try{
let{pages:[p]}=yield e.readPages([xr],[],null),{version:m}=te(p?p.text:"");if(typeof m!="string"||!Rl(m,r))return;e.log(`The user script is version ${r}; versio\
n ${m} is on this wiki.`);let u=Ml(e),g=re(u),{title:h,url:b}=n!=null?n:{title:xr,url:e.urlOf(xr)},_=Object.assign(document.createElement("a"),{href:b,textContent:h}),
v=Object.assign(document.createElement("div"),{className:El});t.after(v),de(v,u,{kind:"warning",text:g("userscript-old",r,m),content:[_,document.createTextNode(
" ")],retry:null})}catch(p){}})}var Ol=86400,Al=300,$l=50;function Il({query:{pages:e=[]}={}}){var r;let t=[];for(let{title:n,lastrevid:o,revisions:s=[]}of e){let[a]=s,i=(r=a==null?void 0:a.slots)==
null?void 0:r.main;a&&(i==null?void 0:i.content)!==void 0&&(o||a.revid)===a.revid&&t.push({title:n,text:i.content,contentModel:i.contentmodel||"",revision:a.revid})}
return t}function Cl(e,t,r,n){let o=String(e==="titles"||r?Al:Ol),s={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:o,smaxage:o};return Object.
assign(s,n?{mcoffset:n}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:t.join("|")},r&&{list:"messagecollection",mcgroup:`messagebu\
ndle-${r.title}`,mclanguage:r.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:r.version}),new URLSearchParams(s).toString()}function Vs(e,t,r,n){
return O(this,null,function*(){let o=new Map,s=[],a="",i=0;do{let l=yield yr(`${e}?${Cl(t,r,n,a)}`);s=s.concat(Il(l));let{query:{messagecollection:d=[]}={},continue:{
mcoffset:c}={}}=l;for(let{key:p,translation:m}of d)m&&o.set(p.slice(p.lastIndexOf("/")+1),m);a=c}while(a&&++i<$l);return{pages:s,translations:o}})}function Ws(e,t,r,n){
return O(this,null,function*(){try{return yield Vs(e,t,r,n)}catch(o){if(n&&o instanceof ee&&o.failure==="server")return Vs(e,t,r,null);throw o}})}function qs(e,t){
return(r,n,o)=>O(null,null,function*(){let s=r.map(t),a=o&&Object.assign({},o,{title:t(o.title)}),i=n.length?yield Ws(e,"revids",n,a):null;return i&&s.every(l=>i.
pages.some(d=>d.title===l))?i:Ws(e,"titles",s,a)})}function Ks(e){var t;return((t=mw.Title.newFromText(e))==null?void 0:t.getPrefixedText())||e}function Dl(e){return O(this,null,function*(){try{return(yield new mw.
Api().get({action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(t){return!1}})}function Nl(){return O(
this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames");return new Map(
Object.entries(e))}catch(e){return new Map}})}function Fl(){return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():
[mw.config.get("wgPageContentLanguage")]}function Js(e=null){return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),pageTitle:mw.config.
get("wgPageName").replace(/_/g," "),languages:Fl(),pageLanguage:mw.config.get("wgPageContentLanguage"),contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.
config.get("wgArticlePath"),titleOf:Ks,readPages:qs(mw.util.wikiScript("api"),Ks),languageNames:Nl,mayEdit:Dl,urlOf:(t,r)=>mw.util.getUrl(t,r),onContent:t=>{let r=mw.
hook("wikipage.content"),n=()=>t();return r.add(n),()=>{r.remove(n)}},announceReady:t=>{mw.hook("programExplorer.ready").fire(t)},addStyles:t=>{mw.util.addCSS(t)},
log:(t,...r)=>{mw.log.warn(`[programExplorer] ${t}`,...r)}}}var Hl="programExplorer";function Gs(e,t){return O(this,null,function*(){yield mw.loader.getScript(e);let r=mw.libs[Hl];return r==null?void 0:r[t]})}var{currentScript:Qs}=document,zs=Hs(Qs instanceof HTMLScriptElement?Qs.src:""),Ul={version:"0.1.0",page:Ns(zs)},jl=2e3;mw.loader.using([...wn]).then(()=>{let e=Js();
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
.1875em 0}.program-explorer__details a{display:inline-block;min-height:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-su\
btle, #54595d );font-weight:400}.program-explorer .program-explorer__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer\
-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{posit\
ion:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;align-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light,\
 rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:flex;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --bord\
er-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-expl\
orer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border\
-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialo\
g-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-expl\
orer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .program-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__clos\
e{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px solid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1\
 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__dialog{display:block;overflow-y:auto}}.program-explorer__copy{margin-inline-end:.5em}.program\
-explorer__frame--narrow .program-explorer__sort label{position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;ali\
gn-items:center;justify-content:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explo\
rer__sort{display:flex;flex-wrap:wrap;align-items:center;min-width:0;margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;\
padding:4px 12px;padding-inline-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer\
 .program-explorer__sort .cdx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;poin\
ter-events:none}.program-explorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__card mar\
k{padding:0;background:var( --background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explore\
r .program-explorer__empty{padding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer__empty a{display:block;margin-top:.5em\
}.program-explorer .program-explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explore\
r__finder,.program-explorer__sort,.program-explorer__copy,.program-explorer__to-search,.program-explorer__open-filters,.program-explorer__details-button,button.\
program-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__c\
hip:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explor\
er__card{break-inside:avoid}}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --border-color-base, #a2a9b1 );border-radius:\
2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.program-explorer__selftest h2{margin-top:0}.\
program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;margin-inline-start:0}.program-explorer\
__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-explorer__update .program-explorer__not\
ice p{margin:0;padding:0}'),Is(e,Sn(t=>{var r;return Gs((r=Fs(zs,t))!=null?r:"",t)},fn,"273e5aba8d83ec24")),mw.hook("programExplorer.ready").add(t=>{let r=()=>{
Bs(e,t,Ul,()=>localStorage,Date.now())};"requestIdleCallback"in window?requestIdleCallback(r):setTimeout(r,jl)})},e=>{mw.log.error("[programExplorer] The wiki d\
id not load what the explorer needs.",e)});})();
// </nowiki>