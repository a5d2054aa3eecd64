// <nowiki>
// Program Explorer (MIT), built from src/ by esbuild 0.28.2.
// Do not edit here: edits are lost with the next release. The README says how to change it.
// Contains preact 11.2.0 (MIT).
"use strict";(()=>{var An=Object.defineProperty,sa=Object.defineProperties;var aa=Object.getOwnPropertyDescriptors;var Mn=Object.getOwnPropertySymbols;var ia=Object.prototype.hasOwnProperty,la=Object.prototype.propertyIsEnumerable;var On=(e,t,r)=>t in e?An(e,t,{enumerable:!0,configurable:!0,writable:!0,value:r}):e[t]=r,P=(e,t)=>{for(var r in t||(t={}))ia.call(t,r)&&On(e,r,t[r]);if(Mn)for(var r of Mn(
t))la.call(t,r)&&On(e,r,t[r]);return e},L=(e,t)=>sa(e,aa(t));var ca=(e,t)=>{for(var r in t)An(e,r,{get:t[r],enumerable:!0})};var O=(e,t,r)=>new Promise((n,o)=>{var s=l=>{try{i(r.next(l))}catch(d){o(d)}},a=l=>{try{i(r.throw(l))}catch(d){o(d)}},i=l=>l.done?n(l.value):Promise.resolve(l.value).
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
"zh-hant":{dismiss:"\u95DC\u9589","userscript-old":"\u8A08\u756B\u63A2\u7D22\u5DE5\u5177\u4F7F\u7528\u8005\u8173\u672C\u7684\u7248\u672C\u662F $1\u3002\u5DF2\u6709\u66F4\u65B0\u7684\u7248\u672C\uFF1A$2\u3002"}};var In=["mediawiki.util","mediawiki.api","mediawiki.Title","mediawiki.language","mediawiki.user","codex-styles"];function $n(e,t,r){let n=new Map,o=a=>O(null,null,function*(){let i=yield e(a);if((i==null?void 0:i.runtime)!==r)throw Object.assign(new Error(`Reload the page:\
 the module "${a}" is of another release.`),{failure:"outdated"});let l={exports:{}};return i.create(()=>t,l),l.exports}),s=a=>()=>{let i=n.get(a)||o(a);return n.
set(a,i),i.catch(()=>n.delete(a)),i};return{maintainer:s("maintainer"),validator:s("validator"),more:s("more"),search:s("search"),view:a=>s(a)(),links:s("links"),
importer:s("importer"),selftest:s("selftest")}}var Ye=["relevance","status","newest","title"],V="list",gt=[V,"table","timeline"],Nn={text:"",chosen:new Map,sort:null,details:[],view:V,rows:"",columns:[]};function ft(e,t){
return e!==""&&(t!==V||Ye.some(r=>r===e))}var yt=["q","sort","program","view","rows","columns"];var pa=/^#?programs$/,ma=/^#?programs(\?|%3f|\.3f)/i,xt="selftest",ga=8e3,fa=200;function de(e){let[t]=ma.exec(e)||pa.exec(e)||[];return t===void 0?null:e.slice(
t.length,ga)}function ht(e){return de(e)!==null}var ya=/[\0-,/:-@[-^\x60{-\xa0\xad\u061c\u1680\u180e\u2000-\u206f\u3000\ufe00-\ufe0f\ufeff\ufff0-\uffff]|\.$/g;function Rr(e){
return e.replace(ya,t=>{let r=t.charCodeAt(0);return r>127?encodeURIComponent(t):"%"+(r+256).toString(16).slice(1).toUpperCase()})}function ce(e){return e.replace(
/(?:%[\da-f]{2})+/gi,t=>{try{return decodeURIComponent(t)}catch(r){return t}})}function _t(e){return e.slice(0,fa).replace(/[\ud800-\udfff]/gu,"").replace(/\s+/g,
" ").trim()}function ve({text:e,chosen:t,sort:r,details:n,view:o,rows:s,columns:a},i=[]){let l=[],d=(m,p)=>{let u=p.map(Rr).join(",");u&&l.push(`${Rr(m)}=${u}`)};
new Set([...i,...t.keys()]).forEach(m=>{yt.includes(m)||d(m,t.get(m)||[])});let c=_t(e);return c&&l.push("q="+Rr(c).replace(/_/g,"%5F").replace(/%20/g,"_")),d("\
sort",[r||""]),d("view",o===V?[]:[o]),d("rows",[s]),d("columns",a),d("program",n),l.length?`programs?${l.join("&")}`:""}function Mr(e,t){return e.split(",").map(
ce).flatMap(r=>t(r)?r:r.split(","))}function Or(e){return/^[^,]+$/.test(e)}function Lr(e,t){return Array.from(new Set(Mr(e,t))).filter(t)}function bt(e,t){let r=de(
e);if(r===null)return null;let n=new Map,o=new Map;for(let d of r.split("&")){let[c="",...m]=d.split("="),p=ce(c),u=m.join("=");if(yt.includes(p))o.set(p,u);else{
let g=Lr(u,h=>t.hasTerm(p,h));g.length&&n.set(p,Array.from(new Set([...n.get(p)||[],...g])))}}let s=d=>o.get(d)||"",a=d=>ce(s(d)),i=gt.find(d=>d===a("view"))||V,
l=a("sort");return{text:_t(ce(s("q").replace(/[_+]/g," "))),chosen:n,sort:ft(l,i)?l:null,details:Lr(s("program"),t.hasProgram),view:i,rows:a("rows"),columns:Lr(
s("columns"),Or)}}function re(e){try{return Object(JSON.parse(e))}catch(t){return{}}}var Q="qqx",Cn="search",Xe="en";function Se(e){return e.map(t=>t.toLowerCase()).find(t=>y.includes(t))||Xe}function Ar(e){return`Module:Program explorer/i18n/${e}\
.json`}function Dn(e,t){let r=new Map(Object.entries(re(t)).filter(n=>typeof n[1]=="string"));return r.has(Cn)?{language:e,texts:r}:null}function Fn({language:e,
texts:t}){return e===Q||t.has(Cn)}function ge(e,t,r){if(typeof e=="string")return{text:e,language:r};for(let o of[...t,r]){let s=e.get(o.toLowerCase());if(s!==void 0)return{text:s,language:o}}let[
n=r]=[...e.keys()].sort();return{text:e.get(n)||"",language:n}}function wt(e){return typeof e=="string"?[e]:[...e.values()]}function Hn(e,t){let r=o=>e.flatMap(s=>Array.from(s.querySelectorAll(o))),n=new Set(r("b,a").map(({textContent:o})=>o.trim()));return r("li").length!==t.length||
!t.every(o=>n.has(o))}var Un={"active-filters":"Active filters",became:"Became $1.","chip-facet":"$1:","clear-all":"Clear all",close:"Close","column-next":"Next date","column-time":"\
Time needed","column-title":"Program","column-when":"When",columns:"Columns","copy-link":"Copy link",count:"$1 of $2 {{PLURAL:$2|program|programs}}","count-prog\
rams":"$1 {{PLURAL:$1|program|programs}}","date-about":"about $1","date-began":"began $1","date-from":"from $1","date-range":"$1 \u2013 $2","date-since":"since \
$1","date-until":"until $1","detail-dates":"Dates","detail-duration":"Duration","detail-followed-by":"Followed by","detail-follows":"Follows","detail-interprete\
d":"Interpretation","detail-materials":"Materials","detail-minutes":"{{PLURAL:$1|$1 minute|$1 minutes}}","detail-minutes-range":"$1 to $2 minutes","detail-owner":"\
Record kept by","detail-part-of":"Part of","detail-partners":"Partners","detail-parts":"Parts","detail-reviewed":"Last checked","detail-scale":"Size","detail-se\
ssion":"One session","detail-share":"Share","detail-siblings":"Other parts","detail-sources":"Sources","detail-team":"Run by",details:"Details","details-of":"De\
tails of $1",dismiss:"Dismiss","empty-hint":"Try one of these:","empty-needs":"Is it one of these needs?","empty-swap":"$1 in place of $2 ($3)","empty-text":"Re\
move search \u201C$1\u201D ($2 {{PLURAL:$2|program|programs}})","empty-title":"No program matches all of this","empty-without":"Remove $1: $2 ($3 {{PLURAL:$3|pr\
ogram|programs}})","empty-word":"Search only for \u201C$1\u201D ($2)","facet-language":"Language","facet-need":"Need","facet-offers":"Offers","facet-period":"Ye\
ar","facet-status":"Status",failed:"You see the plain list, because the program explorer could not start.","failed-busy":"The wiki is busy just now.","failed-js\
on":"The data page cannot be read.","failed-missing":"The data page does not exist.","failed-network":"The connection failed.","failed-outdated":"There is a new\
 version. Reload the page.","failed-server":"The wiki answered with an error.","failed-timeout":"The answer took too long.","failed-unexpected":"Something unexp\
ected went wrong.",filters:"Filters","filters-active":"Filters ($1)",find:"Find a program","find-term":"Search in $1","grew-out-of":"Grew out of $1.","group-by":"\
Group by","group-by-none":"No groups","group-by-series":"Series","group-by-team":"Team","group-current":"Current programs","group-past":"Past programs","group-p\
aused":"Paused programs","group-unknown":"Programs with unknown status","helps-with":"Helps with: $1","in-language":"In $1",join:"Join","join-over":"Closed to n\
ew participants","link-copied":"Link copied","link-hidden":"The filters of the link hide the program that it leads to.","link-not-copied":"Copy the link from th\
e address bar","link-to-program":"Link to this program","link-unknown":"A part of the link is unknown: $1",list:"$1, $2",loading:"Loading\u2026","maintain-alike":"\
$1 There are more like this: $2. The first ones: $3","maintain-create":"Create the data page","maintain-create-from-list":"Create the data page from this list",
"maintain-deleted":"This page was deleted before. Read why in the deletion log before you create it again.","maintain-drift":"The plain list on this page and th\
e data page differ.","maintain-edit":"Edit the data page","maintain-from-list":"There is no data page yet, so the explorer shows the plain list of this page.","\
maintain-model":"The page has the content model \u201C$1\u201D. Change it to \u201Cjson\u201D, so that mistakes are caught when saving.","maintain-place":"$1: $\
2 $3","maintain-problems":"The data page has $1 {{PLURAL:$1|problem|problems}}. Readers see everything else.","matched-in":"Found in $1:",materials:"$1 {{PLURAL\
:$1|material|materials}}","missing-need":"What my community needs:","missing-title":"Missing: $1","missing-view":"I looked for this and found nothing: $1",more:"\
Show $1 more {{PLURAL:$1|program|programs}}","more-languages":"+$1","more-needs":"More needs",needs:"Needs","next-date":"Next: $1","no-program-yet":"none yet","\
no-term":"Nothing found","not-stated":"Not stated",number:"$1","offers-all":"All","offers-join":"Open now","offers-materials":"Something to use",programs:"Progr\
ams","remove-filter":"Remove filter: $1: $2","remove-search":"Remove search: $1","report-missing":"Tell the team this is missing","results-for":"Nothing has \u201C$1\
\u201D. These have \u201C$2\u201D.",retry:"Try again","reviewed-within-year":"Checked within the last year: $1 of $2",search:"Search programs","search-chip":"Se\
arch:","search-hint":"What does your community need?","see-all":"{{PLURAL:$1|See the program|See all $1 programs}}",shortcut:"$1 ($2)","show-all-terms":"Show al\
l $1","show-list":"Show the list","show-results":"Show $1 {{PLURAL:$1|program|programs}}","skip-to-programs":"Skip to the programs",sort:"Sort by","sort-newest":"\
Newest","sort-relevance":"Best match","sort-status":"Current first","sort-title":"A\u2013Z","status-ongoing":"Ongoing","status-open":"Open","status-past":"Past",
"status-paused":"Paused","status-upcoming":"Upcoming","timeline-about":"About then","timeline-date":"Meets that day","timeline-day":"Exact day","timeline-legend":"\
Legend","timeline-line":"Became","timeline-month":"Month known","timeline-no-series":"Not part of a series","timeline-none":"No dates known","timeline-open":"No\
 end yet","timeline-sure":"Ran all that time","timeline-today":"Today","timeline-unknown":"Start or end not known","timeline-year":"Year known","two-sentences":"\
$1 $2",view:"View","view-list":"List","view-table":"Table","view-timeline":"Timeline"};function vt(e){return`${e==="en"?"en-GB":e}-u-ca-gregory-nu-${e==="ar"?"arab":e==="hi"?"deva":"latn"}`}var ha=["zero","one","two","few","many","other"];function jn(e){let t="PluralRules"in Intl?new Intl.PluralRules(e):null,r=t?t.resolvedOptions().pluralCategories:
[],n=ha.filter(o=>r.includes(o));return(o,s)=>{let a=o.length-1,i=t?n.indexOf(t.select(s)):s===1?0:a;return o[Math.min(i,a)]}}var _a=/\{\{PLURAL:\$(\d)\|([^{}]*)\}\}/g,ba=/\$(\d)/g,Ae={language:"en",texts:new Map(Object.entries(Un))};function ne({language:e,texts:t}=Ae,r=Ae.texts){if(e===
Q)return(i,...l)=>`(${[`program-explorer-${i}`,...l].join(", ")})`;let n,o,s=vt(e),a=i=>i<1e3&&s.endsWith("latn")?String(i):(n=n||new Intl.NumberFormat(s),n.format(
i));return(i,...l)=>{let d=c=>{var m;return(m=l[Number(c)-1])!=null?m:""};return(t.get(i)||r.get(i)||`\u29FC${i}\u29FD`).replace(_a,(c,m,p)=>(o=o||jn(e),o(p.split(
"|"),Number(d(m))))).replace(ba,(c,m)=>{let p=d(m);return typeof p=="number"?a(p):p})}}var St="json";var Ir="section.collapsible-block, .mf-collapsible-content, .skin-minerva.mw-mf section > .mw-heading + div";function Ie(e){return e.closest(Ir)}function $r(e){
var t;return((t=Ie(e))==null?void 0:t.previousElementSibling)||null}function Vn(e){return Ie(e)!==null}function Tt(e){let t=Ie(e);return t!==null&&(t.hasAttribute(
"hidden")||!t.getClientRects().length)}function Bn(e){return(Ie(e)||e).textContent.trim()!==e.textContent.trim()}function Nr(e,t){let r=Ie(e),n=new MutationObserver(
t);return r&&n.observe(r,{attributeFilter:["hidden","class"]}),()=>n.disconnect()}function Cr(e,t){if(!Tt(e)){t();return}let r=()=>{let o=Ie(e);if(o!=null&&o.hasAttribute(
"hidden")){let s=$r(e);((s==null?void 0:s.querySelector("h2"))||s).click()}Tt(e)||(n(),t())},n=Nr(e,r);r()}var wa="program-explorer-hidden";function Ze({root:e}){return e.programExplorerState}function Wn(e){return Ze(e)?!1:(oe(e,"loading"),!0)}function Dr(e,t){e==null||
e.classList.toggle(wa,t)}function Et({root:e,after:t},r){if(t){let n=r&&!Tt(e);Dr(t.list,n),Dr(t.heading,n&&!(Vn(e)&&Bn(t.list)))}}function oe(e,t){let r=t==="r\
eady";e.staticElements.forEach(n=>Dr(n,r)),Et(e,r),e.headings.forEach(({anchors:n,anchorElements:o})=>o.forEach((s,a)=>{s.id=r?"":n[a]||""})),e.root.dataset.state=
e.root.programExplorerState=t}var va=new Set("ar arc ary arz azb ckb dv fa glk he lrc mzn nqo pnb ps sd skr ug ur yi".split(" ")),Sa=["arab","hebr"],Ta=["latn","cyrl"];function $e(e){let[t="",
r=""]=e.toLowerCase().split("-");return Sa.includes(r)||!Ta.includes(r)&&va.has(t)?"rtl":"ltr"}var Fr="program-explorer__notice";function et(e,t,...r){let n=document.createElement(e);return n.className=t,n.append(...r),n}function qn(e,t,r){let n=et("butto\
n",`cdx-button ${t}`,e);return n.type="button",n.addEventListener("click",r),n}function Ne(e){e.querySelectorAll(`.${Fr}`).forEach(t=>{t.contains(document.activeElement)&&
(e.tabIndex=-1,e.focus({preventScroll:!0})),t.remove()})}function ue(e,t,{kind:r,text:n,content:o=[],retry:s}){Ne(e);let a=ne(t),i=et("div",`${Fr} ${Fr}--${r} c\
dx-message cdx-message--block cdx-message--${r==="failure"?"notice":"warning"}`,et("span","cdx-message__icon"),et("div","cdx-message__content",et("p","",n),...o,
...s?[qn(a("retry"),"",s)]:[],qn(a("dismiss"),"cdx-button--weight-quiet",()=>Ne(e))));i.setAttribute("role","status"),i.lang=t.language,i.dir=$e(t.language),e.append(
i)}var Ea=["busy","timeout","network","server"];function Pt(e){return typeof e=="object"&&e!==null&&"failure"in e?e.failure:"unexpected"}function Kn(e,t,r,n){return O(
this,null,function*(){let{wiki:o,load:s}=e;try{(yield o.mayEdit(t.source))&&(yield(yield s.maintainer()).advise(e,t,r,n))}catch(a){o.log("There is no advice abo\
ut the data page.",a)}})}function kt(e,t,r,n,o){return O(this,null,function*(){let s=n?n.messages:Ae,a=ne(s);oe(t,"failed");let i={kind:"failure",text:a("two-se\
ntences",a("failed"),a(`failed-${r}`)),retry:Ea.includes(r)?()=>{Ne(t.root),oe(t,"loading"),o()}:null};ue(t.root,s,i),(r==="missing"||r==="json")&&(yield Kn(e,t,
i,{messages:s,origin:n&&"origin"in n?n.origin:null,compared:null}))})}function Gn(i,l,d,c,m){return O(this,arguments,function*(e,t,{origin:r,problems:n,list:o},s,a){
let{wiki:p}=e,u=r.kind==="import"||n.length>0||r.page.contentModel!==St;u&&p.log(`Problems of the data page "${t.source}":`,n.join(`
`)),p.isNamed&&(u||a)&&(yield Kn(e,t,{kind:"warning",text:"",retry:null},{messages:s,origin:r,compared:a?o:null}))})}var fe="program-explorer",Pa="data-has-heading",Te="data-group";function Hr(e){var t;return((t=e.closest("[lang]"))==null?void 0:t.lang)||""}var ka=/^(?!mw[\w-]{2,4}$)./;
function Ur(e,t,r){let n=r.filter(({id:o})=>ka.test(o));return{text:e,language:Hr(t),anchors:n.map(({id:o})=>o),anchorElements:n}}function jr(e){return e?Math.min(
Number(e.tagName.slice(1)),5):3}function Vr(e){return e?Math.min(jr(e)+1,5):3}var Jn="h1, h2, h3, h4, h5, h6";function Ra(e){return Ur((e.querySelector(".mw-hea\
dline")||e).textContent.trim(),e.querySelector("[lang]")||e,[e,...e.querySelectorAll("[id]")])}function La(e){return e&&(e.closest(".mw-heading")||e)}function Ma(e){
return new Map(e.split(" ").map(t=>{let[r="",n]=t.split(":");return[r,Number(n)]}))}function Oa({root:e,before:t,groups:r,headings:n}){let{source:o="",revision:s="",
preset:a="",limit:i,all:l=null,languages:d="",messages:c="",bundle:m="",bundleVersion:p=""}=e.dataset,u=La(n.get("past")||null),g=r.find(b=>!e.contains(b)),h=new Map;
return n.forEach((b,_)=>{b!==t&&h.set(_,Ra(b))}),{root:e,container:e,source:o,revisions:/^[\d ]+$/.test(s)?s.split(" ").map(Number).filter(Boolean):[],messageRevisions:Ma(
c),bundle:m,bundleVersion:p,preset:a,limit:Number(i)||0,all:l,fallbacks:d.match(/\S+/g)||[],staticElements:Array.from(e.querySelectorAll(":scope > *")),after:u&&
g?{heading:u,list:g}:null,groups:r,headings:h,level:Vr(n.size?t:null)}}function Rt(e){let t=[],r=null;return e.querySelectorAll(`${Jn}, .${fe}[data-source], [${Te}\
]`).forEach(n=>{let o=t[t.length-1];n.matches(Jn)?r=n:n.hasAttribute(Te)?o&&(o.groups.push(n),r&&n.hasAttribute(Pa)&&o.headings.set(n.getAttribute(Te),r)):t.push(
{root:n,before:r,groups:[],headings:new Map})}),t.map(Oa)}var Qn=["Community Development","Community Development/What we do"],Aa=/\/[a-z]{2,3}(-[a-z0-9]{2,8})*$/;function zn(e){return Qn.includes(e)||Qn.includes(e.replace(
Aa,""))}function Br(e,t,r){return t.catch(n=>{throw e.log(r,n),n})}function Lt({wiki:e,load:t}){return Br(e,t.more(),"Details and filters on phones did not load.")}function Mt({
wiki:e,load:t}){return Br(e,t.search(),"The search did not load.")}function Yn({wiki:e,load:t},r){return Br(e,t.view(r),`The ${r} did not load.`)}function Ot({languages:e,pageLanguage:t},{root:r,fallbacks:n}){let o=Hr(r),[s]=e,a=s!==t;return!o||a&&(s===Xe||Se(e)!==Xe)?e:[...a?e.slice(0,-1):[],o,...n,...e]}
function Xn(e,t){let r=Se(e),n=r===Xe?(e[0]||"").toLowerCase():r;return n===t||n===Q?"":n}var Ia=/[\u200E\u200F\u202A-\u202E]/g,$a=/[ _\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g,Na=["about","blob","data","filesystem","ftp","htt\
ps","intent","jar","javascript","mailto","sms","tel","vbscript","view-source","ws","wss"],Ca=new RegExp("^(?:"+Na.join("|")+"):|^[a-z][a-z0-9+.-]*:[/\\\\]{2}|^[/\\\
\\]{2}","i"),Wr=2e3,Da=255,Fa=new RegExp(["[<>[\\]{}|\\u0000-\\u001F\\u007F\\uFFFD]","%[0-9A-Fa-f]{2}","&[A-Za-z0-9\\u0080-\\u{10FFFF}]+;","~{3}","^\\.\\.?(?:/|$)",
"/\\.\\.?(?:/|$)","[\\uD800-\\uDFFF]"].join("|"),"u");function Ha(e){return encodeURIComponent(e).replace(/%../g,".").length}var Ua=/^https:\/\/(?!.*(?:xn--|\/\.|%2[eE]))(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@%/-]*(?:\?[\w.~!$&()*+,;=:@%/-]*)?(?:#[\w.~!$&()*+,;=:@%/-]*)?$/;
function ja(e){if(e.length<=Wr&&Ua.test(e))return{url:e};if(e.length>Wr||/\s/.test(e))return"bad-address";try{let t=new URL(e);return t.protocol==="https:"&&t.hostname&&
!t.username&&!t.password?{url:t.href}:"bad-address"}catch(t){return"bad-address"}}function Ce(e){let t=e.trim();if(/^https:\/\//i.test(t))return ja(t);if(t.length>
Wr)return"bad-page";let r=t.replace(Ia,"").replace($a," ").trim().replace(/^: ?/,"");if(/^http:/i.test(r))return"insecure-link";if(Ca.test(r))return"bad-scheme";
let n=r.replace(/#.*$/,"");return n===""||n.startsWith(":")||Fa.test(r)||n.length>85&&Ha(n)>Da?"bad-page":{page:r}}function At(e){return typeof e!="string"}function It(e){
let t=Ce(e);return At(t)?t:null}function $t(e){let t=It(e);return t!==null&&"page"in t}function Zn(e){let t=It(e);return t!==null&&"url"in t}var Va=49;function qr(e){let{include:t}=e;return Array.isArray(t)?t.slice(0,Va).map((r,n)=>typeof r=="string"&&$t(r)&&t.indexOf(r)===n?r:""):[]}function Nt(e){return e.
includes('"include"')?qr(re(e)).filter(Boolean):[]}function Kr(){return new Date().toISOString().slice(0,10)}function Ct(e){return{today:Kr(),language:e.contentLanguage}}function eo(){let e=[],t=(o,s)=>{e.length<99&&e.push([o,...s].join(" "))},r=(o,s="")=>t(o,[s]),n=()=>{};return{program:null,problems:e,enter:n,leave:n,add:r,addAt:(o,s,a)=>r(
s,a),addWith:t}}var tt=["status","language","period"],I="need",N="offers",Dt=["join","materials"],H="not-stated";var Ba={array:"list",record:"object",object:"object",number:"number",boolean:"true or false"};function Gr(e){return Ba[e]||"text"}function ye(e){return typeof e==
"string"?"text":e==null?"nothing":Gr(Array.isArray(e)?"array":typeof e)}function Ft(e){return ye(e)==="object"}var to=[],rt=1+to.length;function ro(e,t=to){let{version:r}=e;return typeof r!="number"||r%1!==0||r<1||r>1+t.length?null:t.slice(r-1).reduce((n,o,s)=>L(P({},o(n)),
{version:r+s+1}),e)}function Wa(e,t,r){let n="";try{return n=e.replace(/^\uFEFF/,""),JSON.parse(n)}catch(o){t.add("unreadable-json",r(String(o),n));return}}function Ht(e,t,r){let n=Wa(
e,t,r);if(n===void 0)return null;let o=Object(n),s=ro(o);if(!s){let{version:a}=o;t.addWith("unknown-version",[typeof a=="number"||typeof a=="string"?String(a):"",
ye(n),ye(a)])}return s}function Ut(e){return Array.from(e.keys()).filter(t=>{let r=t;for(let n=0;r&&n<=25;n++)r=e.get(r);return r})}function no(e,t,r,n){let o=new Set,s=new Map;for(let{id:l,partOf:d}of e)o.add(l),d&&s.set(l,d);let a=new Set([...o,...t.keys()]),i=new Set(Ut(s));return e.map(l=>{
let{id:d,partOf:c,followedBy:m,source:{page:p,path:u}}=l;if(!c&&!m.length)return l;let g=b=>[...p===null?[]:["include",r.indexOf(p)],...u,b],h=(b,_,w,k)=>(k?n.addAt(
g(b),"loop",_):w.has(_)||n.addAt(g(b),"unknown-program",_,w),!k&&w.has(_));return n.program=d,L(P({},l),{partOf:c&&h("partOf",c,a,i.has(d))?c:null,followedBy:m.
filter(b=>h("followedBy",b,o,b===d))})})}function jt(e,t,r,n){let o=e[t];r.enter(t),Array.isArray(o)?o.forEach((s,a)=>{r.enter(a),n(s,a),r.leave()}):o!==void 0&&r.addWith("wrong-type",["list",ye(o)]),r.
leave()}function Jr({pipe:e}){return e?[...Jr(e[0]),...e.slice(1)]:[]}function qa({type:e,requirement:t}){switch(e){case"regex":return r=>t.test(r);case"min_value":return r=>r>=
t;case"max_value":return r=>r<=t;default:return t}}function Ka(e){let{options:t,message:r}=e,o=[{type:"check",requirement:s=>(t||[]).includes(s),message:r},...Jr(
e)].filter(s=>s.message||s.operation).map(s=>({change:s.operation,test:qa(s),message:s.message||""}));return(s,a)=>{let i=s;for(let{change:l,test:d,message:c}of o)
if(l)i=l(i,a);else if(!d(i)){let m=typeof c=="string"?c:c({input:i});a.add(m,String(s),t);return}return i}}function Ga({item:e}){return(t,r)=>{let n=nt(e),o=[],
s=0;for(let a of t){r.enter(s++);let i=n(a,r);r.leave(),i!==void 0&&o.push(i)}return o}}function Ja(e){let t=nt(e.key),r=nt(e.value),n=Jr(e).some(({type:o})=>o===
"min_entries");return(o,s)=>{let a=new Map,i=Object.keys(o);for(let l of i){s.enter(l);let d=t(l,s),c=d===void 0?void 0:r(o[l],s);a.has(d)&&s.add("duplicate-id",
d),c!==void 0&&(l===d||!a.has(d))&&a.set(d,c),s.leave()}if(a.size||!n)return a;i.length||s.add("empty")}}function Qa({entries:e={}}){let t=Object.keys(e),r=new Map(
Object.entries(e)),n=t.filter(s=>{var a;return!((a=e[s])!=null&&a.wrapped)}),o=Object.fromEntries(t.map(s=>[s,null]));return(s,a,i,l=t)=>{var m;let d=P({},o);for(let p of Object.
keys(s)){let u=r.get(p);a.enter(p),u?d[p]=(m=nt(u.wrapped||u)(s[p],a))!=null?m:null:i!=null&&i(p,s[p])||a.add("unknown-field",p,l),a.leave()}let c=n.filter(p=>d[p]===
null);for(let p of c)a.add(s[p]===void 0?"missing":"left-out",p);return c.length>0?void 0:d}}function za(e){switch(e.type){case"array":return Ga(e);case"record":
return Ja(e);case"object":return Qa(e);default:return Ka(e)}}var oo=new Map;function nt(e){let t=oo.get(e);if(!t){let r=e.type==="union"?e.options:[e],n=new Map(
r.map(s=>[Gr(s.type),za(s)])),o=[...n.keys()].join(" or ");t=(s,a,i,l)=>{let d=ye(s),c=n.get(d);if(!c){a.addWith("wrong-type",[o,d]);return}return c(s,a,i,l)},oo.
set(e,t)}return t}function Ee(e,t,r,n,o){return nt(e)(t,r,n,o)}var Ya=/^(?:als|fat|ike|knc)\b/i,so=new Map;function Xa(e){let t=e;try{let[r=e]=Intl.getCanonicalLocales(e);(r.length<e.length||e.length===2&&r.length===2)&&!Ya.
test(e)&&(t=r)}catch(r){}return t.toLowerCase()}function De(e){let t=so.get(e)||Xa(e);return so.set(e,t),t}var Fe=/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,Pe=/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;var Qr=/^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;function ao(e,t){return t===2?e%4||!(e%100)&&e%400?28:29:30+(t+ +(t>7))%2}function se(e){if(!Qr.test(e))return null;let t=e.
endsWith("~"),r=Number(e.slice(0,4)),n=e.length>5?Number(e.slice(5,7)):null,o=e.length>8?Number(e.slice(8,10)):null;return r<1900||r>2100||n!==null&&(n<1||n>12)||
n!==null&&o!==null&&(o<1||o>ao(r,n))?null:{year:r,month:n,day:o,approximate:t}}function io(e,t,r){return`${e}-${t<10?"0":""}${t}-${r<10?"0":""}${r}`}function z(e){
return io(e.year,e.month||1,e.day||1)}function B(e){let t=e.month||12;return io(e.year,t,e.day||ao(e.year,t))}var ae=["open","upcoming","ongoing","paused","past"];function He(e){return ae.includes(e)}function lo(e,t){return e.approximate&&z(e)<=t&&t<=B(e)}function co(e,t,r){
return t&&B(t)<r?"past":e&&z(e)>r?"upcoming":e&&t&&!lo(e,r)&&!lo(t,r)?"ongoing":null}function uo(e,t,r,n){switch(e){case"past":return!!(r&&z(r)>n||t&&z(t)>n);case"\
upcoming":return!!(t&&B(t)<n||r&&B(r)<n);case"ongoing":return!!(t&&z(t)>n||r&&B(r)<n);case"open":return!!(r&&B(r)<n);default:return!1}}function Vt(e){return e===
null?"unknown":e==="paused"||e==="past"?e:"current"}var Za=[];function Y(e){return typeof e=="string"?[e]:e?e.length<20&&e.every((r,n)=>e.indexOf(r)===n)?e:[...new Set(e)]:Za}function Bt(e,t,r,n){var s;if(e==="language")return Y(t).map(De).filter(a=>{let i=Pe.test(a);return i||n.add("bad-language",a),i});let o=(s=r.get(e))==null?void 0:
s.terms;return!o&&e!=="status"?(n.add("unknown-facet",e,r.keys()),[]):Y(t).filter(a=>{let i=o?o.has(a):He(a);return i||n.add("unknown-term",a,o?o.keys():ae),i})}function Wt(e,t){return e.length<=2e3?e:(t==null||t.add("long-text"),`${(/^[^]{0,1999}(?=[\s\u4e00-\u9fff])/.exec(e)||[""])[0]}\u2026`)}var zr=/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;function qt(e){return!zr.test(e)||!se(e.slice(0,10))?null:e.length>10?
new Date(e).toISOString().replace(/:00\..*/,"Z"):e}var pe=(e,t={})=>P({kind:"schema",type:e},t),ke=e=>(t,r)=>({type:e,requirement:t,message:r}),xe=(()=>pe("string")),Yr=(()=>pe("number")),Xr=(()=>pe("boolean")),
ie=(e=>pe("array",{item:e})),Z=(e=>pe("object",{entries:e})),T=(e=>pe("optional",{wrapped:e})),po=((e,t)=>pe("picklist",{options:e,message:t})),Ue=((e,t)=>pe("r\
ecord",{key:e,value:t})),je=(e=>pe("union",{options:e})),F=((...e)=>L(P({},e[0]),{pipe:e})),Kt=ke("check"),Gt=ke("guard"),mo=ke("length"),Zr=ke("max_value"),go=ke(
"min_entries"),en=ke("min_value"),he=ke("regex"),_e=(e=>({type:"transform",operation:e}));var ti=10080;function ri(e){return e!==null}var ee=F(xe(),he(Fe,"bad-id")),nn=F(xe(),he(/\S/,"empty")),ot=F(nn,_e(Wt)),ni=F(xe(),he(Pe,"bad-language"),_e(e=>e.toLowerCase())),
W=je([ot,F(Ue(ni,ot),go(1,"empty"))]),Jt=F(xe(),he(Qr,"bad-date"),_e(se),Kt(e=>e!==null,"bad-date")),fo=F(xe(),he(zr,"bad-time"),_e(qt),Gt(ri,"bad-time")),tn=F(
nn,Kt($t,"bad-page")),_o=F(xe(),he(/^[Hh][Tt][Tt][Pp][Ss]:\/\//,"bad-address")),yo=F(_o,Kt(Zn,"bad-address")),on=F(_o,_e(Ce),Gt(At,"bad-address")),st=F(nn,_e(Ce),
Gt(At,({input:e})=>e)),oi=F(Yr(),en(1,"bad-minutes"),Zr(ti,"bad-minutes")),bo=je([ee,ie(ee)]),xo=F(xe(),he(Pe,"bad-language"),_e(De)),ho=je([xo,ie(xo)]),rn=je([
ot,ie(ot)]),sn=bo,si=Z({label:W,page:T(st),url:T(on)}),ai=Z({label:T(W),page:T(st),url:T(on),until:T(Jt)}),ii=Z({start:fo,end:T(fo),label:T(W),page:T(st),url:T(
on)}),an=Z({id:ee,title:W,summary:T(W),notice:T(W),join:T(ai),page:T(st),status:T(po(ae,"bad-status")),start:T(Jt),end:T(Jt),dates:T(ie(ii)),language:T(ho),interpreted:T(
ho),session:T(Z({minutes:T(F(ie(oi),mo(2)))})),duration:T(W),scale:T(W),team:T(rn),partners:T(rn),materials:T(ie(si)),partOf:T(ee),followedBy:T(bo),owner:T(ot),
reviewed:T(Jt),sources:T(je([yo,ie(yo)]))}),wo=Z({id:ee,label:W,help:T(W),terms:Ue(ee,sn)}),li=Z({label:T(W),help:T(W),terms:T(Ue(ee,Z({label:T(W),aliases:T(rn),
broader:T(ee),matchesAll:T(Xr())})))}),ci=Z({title:W,page:T(st)}),vo=Z({version:F(Yr(),en(rt),Zr(rt)),enabled:T(Xr()),talk:T(tn),bundle:T(tn),facets:T(ie(ee)),vocabularies:T(
Ue(ee,li)),series:T(Ue(ee,ci)),include:T(ie(tn))});function di(e,t,r){let n=Ee(wo,e,r);if(!n)return null;let o=new Map;return r.enter("terms"),n.terms.forEach((s,a)=>{r.enter(a);let i=Bt(a,s,t,r);r.leave(),i.length&&
o.set(a,i)}),r.leave(),o.size?{id:n.id,label:n.label,help:n.help,terms:o}:(r.add("left-out","terms"),null)}function So(e,t,r){let n=new Map;return jt(e,"needs",
r,o=>{let s=di(o,t,r);s&&n.has(s.id)?r.add("duplicate-id",s.id):s&&n.set(s.id,s)}),[...n.values()]}var To=200;function Eo(e){let t=new Map,r=[];for(let{start:n,end:o,label:s,page:a,url:i}of e){let l=o&&o.length===n.length?o:null;if(!l||l>=n){let d=n.replace("\
:",""),c=(t.get(d)||0)+1;t.set(d,c),r.push({id:c>1?`${d}.${c}`:d,start:n,end:l,isExact:n.length>10,label:s,target:a||i})}}return r.sort((n,o)=>n.id<o.id?-1:1).slice(
-200)}var ln=Object.keys(an.entries);function ui(e,t){if(!(e!=null&&e.minutes))return null;let[r,n,...o]=e.minutes;return r!==void 0&&n!==void 0&&r<=n&&!o.length?[r,n]:
(t.addAt("session","bad-minutes"),null)}function pi(e,t){let r=[];for(let{label:n,page:o,url:s}of e||[]){let a=o||s;a?r.push({label:n,target:a}):t.addAt("materi\
als","no-target",typeof n=="string"?n:"")}return r}function mi(e,t,r,n){let o=e&&(e.page||e.url);return e&&!o&&n.addAt("join","no-target",""),o?{label:e.label,target:o,
isOver:t||!!(e.until&&B(e.until)<r)}:null}function gi(e,{vocabularies:t,facets:r},n){return(o,s)=>{if(!t.has(o)&&!r.has(o))return!1;let a=Ee(sn,s,n),i=a===void 0?
[]:Bt(o,a,t,n);return i.length&&e.set(o,i),!0}}function fi({start:e,end:t},r,n){return e&&t&&z(e)>B(t)?(n.enter("start"),n.addWith("start-after-end",[String(r.start),
String(r.end)]),n.leave(),[null,null]):[e,t]}function Po(e,t,r,n){let o=Ft(e)?e.id:null;n.program=typeof o=="string"&&Fe.test(o)?o:null;let s=new Map,a=Ee(an,e,
n,gi(s,r,n),r.fields);if(!a)return null;let{title:i}=a;typeof i!="string"&&!i.has(r.language)&&n.addAt("title","no-page-language",r.language);let l=Y(a.interpreted),
d=new Set([...Y(a.language),...l]);d.size&&s.set("language",[...d]);let[c,m]=fi(a,e,n);a.status&&uo(a.status,c,m,r.today)&&n.addAt("status","status-against-date\
s",a.status);let p=a.status||co(c,m,r.today);return{id:a.id,title:i,summary:a.summary,notice:a.notice,join:mi(a.join,p==="past",r.today,n),target:a.page,status:p,
start:c,end:m,dates:a.dates?Eo(a.dates):[],terms:s,interpreted:l,minutes:ui(a.session,n),duration:a.duration,scale:a.scale,team:Y(a.team),partners:Y(a.partners),
materials:pi(a.materials,n),partOf:a.partOf,followedBy:Y(a.followedBy),owner:a.owner,reviewed:a.reviewed,sources:Y(a.sources),source:t}}function ko(e,t,r,n,o,s){let a=new Map,i=(l,d)=>{jt(l,"programs",o,(c,m)=>{let p=Po(c,{page:d,path:["programs",m]},n,o);p&&a.has(p.id)?o.add("duplicate-id",p.id):
p&&a.set(p.id,p)}),o.program=null};return i(e,null),o.enter("include"),t.forEach((l,d)=>{o.enter(d);let c=r.find(p=>p.title===l),m=c&&Ht(c.text,o,s);if(l&&!c)o.
add("missing-include",l);else if(m){for(let p of Object.keys(m))p!=="version"&&p!=="programs"&&o.addAt(p,"not-included",p);i(m,l)}o.leave()}),o.leave(),[...a.values()]}function yi(e,t){let r=new Map;e.forEach(({label:o,broader:s},a)=>{t.enter(a),a===H?t.add("reserved-id",a):o||t.add("missing-label",a),s&&e.has(s)&&s!==H?r.set(
a,s):s&&t.addAt("broader","unknown-term",s,e.keys()),t.leave()});for(let o of Ut(r))t.addAt([o,"broader"],"loop",r.get(o)),r.delete(o);let n=new Map;return e.forEach(
({label:o,aliases:s,matchesAll:a},i)=>{i!==H&&n.set(i,{id:i,label:o||i,aliases:Y(s),broader:r.get(i)||null,matchesAll:a===!0})}),n}function Ro(e,t,r){let n=new Map;
return e.forEach(({label:o,help:s,terms:a},i)=>{r.enter(i),t.includes(i)?r.add("reserved-id",i):(o||r.add("missing-label",i),r.enter("terms"),n.set(i,{id:i,label:o||
i,help:s,terms:yi(a||new Map,r)}),r.leave()),r.leave()}),n}var xi=[...ln,...tt,I,N].filter(e=>e!=="language");function hi(e,t,r){let n=new Set(["status",...t.keys(),...tt]);return[...new Set(e||n)].filter(o=>(n.has(o)||
r.addAt("facets","unknown-facet",o,n),n.has(o)))}function _i(e){return e==="needs"||e==="programs"}function bi(e,{today:t,language:r},n,o,s){let a=Ee(vo,e,o,_i);
if(!a)return null;o.enter("vocabularies");let i=Ro(a.vocabularies||new Map,xi,o);o.leave();let l=hi(a.facets,i,o),d=So(e,i,o),c=qr(e),m=ko(e,c,n,{vocabularies:i,
facets:new Set(a.facets),fields:new Set([...ln,...i.keys()]),today:t,language:r.toLowerCase()},o,s),p=new Map([...a.series||[]].map(([u,{title:g,page:h}])=>[u,{
title:g,target:h}]));return{enabled:a.enabled,talk:a.talk,bundle:a.bundle,facets:l,vocabularies:i,series:p,needs:d,programs:no(m,p,c,o)}}function Qt(e,t,r,n,o=String){
let s=Ht(e,n,o);return s&&bi(s,t,r,n,o)}function zt(e,t,r=[]){let n=eo();return{list:Qt(e,t,r,n),problems:n.problems}}function wi(e,t){let r=(o,s)=>o&&t(o,s),n=(o,s)=>new Map([...o].map(([a,i])=>[a,P(P({},i),s(i,a))]));return L(P({},e),{programs:e.programs.map(o=>{let s=`progra\
m.${o.id}.`;return L(P({},o),{title:t(o.title,`${s}title`),summary:r(o.summary,`${s}summary`),notice:r(o.notice,`${s}notice`),join:o.join&&L(P({},o.join),{label:r(
o.join.label,`${s}join`)}),duration:r(o.duration,`${s}duration`),scale:r(o.scale,`${s}scale`),dates:o.dates.map(a=>L(P({},a),{label:r(a.label,`${s}date.${a.id}`)})),
materials:o.materials.map((a,i)=>L(P({},a),{label:t(a.label,`${s}material.${i+1}`)}))})}),vocabularies:n(e.vocabularies,({label:o,help:s,terms:a},i)=>({label:t(
o,`vocabulary.${i}.label`),help:r(s,`vocabulary.${i}.help`),terms:n(a,(l,d)=>({label:t(l.label,`term.${i}.${d}.label`)}))})),needs:e.needs.map(o=>L(P({},o),{label:t(
o.label,`need.${o.id}.label`),help:r(o.help,`need.${o.id}.help`)})),series:n(e.series,({title:o},s)=>({title:t(o,`series.${s}.title`)}))})}function Lo(e,{language:t,
texts:r},n){return wi(e,(o,s)=>{let a=r.get(s)||"";return/\S/.test(a)?new Map(typeof o=="string"?[[n.toLowerCase(),o]]:o).set(t.toLowerCase(),Wt(a)):o})}var Mo="MediaWiki:Gadget-programExplorer-config.json";function at(e,t,r){return r.find(n=>n.title===e.titleOf(t))}function vi(e){return e!==void 0&&re(e.text).enabled===
!1}function Si(e,t){return e===Q?{language:e,texts:new Map}:t&&Dn(e,t.text)||Ae}function Ti(e,t,r,n){return O(this,null,function*(){let o=Nt(r),s=o.filter(i=>!at(
e,i,n)),a=s.length?[...n,...(yield e.readPages([t,...s],[],null)).pages]:n;return o.flatMap(i=>{let l=at(e,i,a);return l?[{title:i,text:l.text}]:[]})})}function Ao(e,{
translationLanguage:t,bundleVersion:r}){return e&&t?{title:e,language:t,version:r}:null}function Ei(e,t,r,n){return O(this,null,function*(){let{source:o,bundle:s,
translationLanguage:a}=r;if(!a||!t.bundle)return t;let i=t.bundle===s?n:(yield e.readPages([o],[],Ao(t.bundle,r))).translations;return Lo(t,{language:a,texts:i},
e.contentLanguage)})}function Oo(e,t){return O(this,null,function*(){let{source:r,language:n,revisions:o,bundle:s}=t;if(e.isSwitchedOff)return{kind:"off"};let a=n===
Q?[]:[Ar(n)],i=[r,...a,...e.isSwitchedOff===null?[Mo]:[]],{pages:l,translations:d}=yield e.readPages(i,o,Ao(s,t));if(vi(at(e,Mo,l)))return{kind:"off"};let c=Si(
n,at(e,Ar(n),l)),m=at(e,r,l);if(!m)return{kind:"missing",messages:c};let p=yield Ti(e,r,m.text,l),u={kind:"pages",page:m,included:p},{list:g,problems:h}=zt(m.text,
Ct(e),p);return g?g.enabled===!1?{kind:"off"}:{kind:"ready",messages:c,origin:u,problems:h,list:yield Ei(e,g,t,d)}:{kind:"invalid",messages:c,origin:u,problems:h}})}
function Io(e,t){return O(this,null,function*(){let r=yield Oo(e,t);return r.kind==="invalid"&&t.revisions.length?Oo(e,L(P({},t),{revisions:[]})):r})}function Pi(e,t){let{source:r,revisions:n,messageRevisions:o,bundle:s,bundleVersion:a}=t,i=Ot(e,t),l=i[0]===Q?Q:Se(i),d=o.get(l),c=Xn(i,e.contentLanguage);return{
source:r,language:l,translationLanguage:c,bundle:s,revisions:e.isSwitchedOff===null?[]:l===Q?n:d&&n.length?[...n,d]:[],bundleVersion:a.startsWith(`${c}:`)?a:""}}
function $o(){let e=new Map;return(t,r)=>{let n=Pi(t,r),o=JSON.stringify(n),s=e.get(o)||Io(t,n);e.set(o,s);let a=()=>{e.delete(o)};return s.then(a,a),s}}function Ve(e){requestAnimationFrame(()=>requestAnimationFrame(e))}var it="programExplorer",Yt="programExplorerDialog",No="programExplorerPlace";function Co(e,t,r){let n=()=>e.location.hash.replace(/^#/,""),o=()=>{let g=e.history.
state;return typeof g=="object"&&g!==null?g:{}},s=g=>{let h=o()[g];return typeof h=="string"?h:null},a=(g,h,b)=>{try{e.history[`${g}State`](P(P({},o()),h),"",b)}catch(_){}},
i=()=>s(Yt)===r,l=()=>a("push",{[Yt]:r}),d=()=>t&&(t(n())?n():s(it)),c=g=>{let h=o()[No];return t&&Array.isArray(h)&&Number(h[g])||0},m=!e.pageYOffset||e.pageYOffset+
e.innerHeight>e.document.documentElement.scrollHeight-2,p=d()||"",u=()=>{t&&d()===null&&a("replace",{[it]:p})};return u(),{isNewLink:()=>{let g=t!==null&&t(n())&&
s(it)===null;return g&&a("replace",{[it]:n()}),g},read:d,write:(g,h,b=!1)=>{if(!t)return;p=g;let _=n(),w=_!==""&&!t(_),k=h==="push";a(b?"replace":h,{[it]:g,[Yt]:k?
null:s(Yt)},g!==""?`#${g}`:w?e.location.hash:e.location.href.replace(/#.*/,"")),k&&b&&l()},enterDialog:l,leaveDialog:()=>{i()&&e.history.back()},isInDialog:i,cards:()=>c(
1),firstPlace:m?c(0):0,keepPlace:(...g)=>{t&&a("replace",{[No]:g})},onMove:g=>{let h=()=>{u(),p=d()||"",g()};return e.addEventListener("popstate",h),()=>e.removeEventListener(
"popstate",h)}}}var ki={month:"long",day:"numeric",hour:"2-digit",minute:"2-digit",timeZone:void 0,timeZoneName:"short"};function Do(e,t,r=null){let n=new Map,o=(m,p)=>{let u=n.
get(m)||new Intl.DateTimeFormat(vt(e),P({year:"numeric",timeZone:"UTC"},p));return n.set(m,u),u},s,a=m=>"DisplayNames"in Intl?(s=s||new Intl.DisplayNames([e],{type:"\
language"}),s.of(m)):r==null?void 0:r.get(m),i=m=>{let u=(m.day?o("day",{month:"long",day:"numeric"}):m.month?o("month",{month:"long"}):o("year",{})).format(Date.
UTC(m.year,(m.month||1)-1,m.day||1));return m.approximate?t("date-about",u):u},l=(m,p)=>m===p?m:t("date-range",m,p),d=m=>i(se(m)),c=m=>o("minute",ki).format(Date.
parse(m));return{date:i,occurrence:({start:m,end:p,isExact:u})=>{let g=u?c:d;return l(g(m),g(p||m))},span:(m,p,u)=>{let g=m&&i(m),h=p&&i(p);return g?h?l(g,h):t(
u==="open"||u==="ongoing"?"date-since":u==="upcoming"?"date-from":"date-began",g):h&&t("date-until",h)},language:m=>{try{return a(m)||m}catch(p){return m}}}}var $,Uo,Ri,be,cn,tr,jo,Zt,Vo,un,dn,Li,ct=Symbol.for("pv"),rr={},nr=[],Mi=/^m(i|n|o|s|text|space)$/,pn=Array.isArray,mn=nr.slice,Le=Object.assign;function Re(e){
e&&e.parentNode&&e.remove()}function f(e,t,r){var n,o,s,a={},i=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?o=t[s]:a[s]=t[s];return i>
2&&(a.children=i>3?mn.call(arguments,2):r),lt(e,a,n,o,null)}function lt(e,t,r,n,o){var s={type:e,props:t,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ct,__v:o||++Uo,__i:-1,__u:0};return!o&&$.vnode&&$.
vnode(s),s}function or(){return{current:null}}function q(e){return e.children}function X(e,t){this.props=e,this.context=t,this.__g=0}function we(e,t){if(t==null)
return e.__&&we(e.__,e.__i+1);for(var r;t<e.__k.length;t++)if((r=e.__k[t])&&r.__e)return r.__e;return typeof e.type!="function"||e.props.__P?null:we(e)}function Oi(e){
var t,r=e.__v,n=r.__e,o=[],s=[],a=e.__P;a&&((t=Le({constructor:ct},r)).__v=r.__v+1,$.vnode&&$.vnode(t),gn(a,t,r,e.__n,a.namespaceURI,32&r.__u?[n]:null,o,n||we(r),
32&r.__u,s),t.__v=r.__v,t.__.__k[t.__i]=t,Jo(o,t,s),r.__=r.__e=null,t.__e!=n&&Bo(t))}function Bo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(
function(t){return t&&(e.__e=t.__e)}),Bo(e)}function Fo(e){(8&e.__g||(e.__g|=8,be.push(e),tr++))&&cn==$.debounceRendering||((cn=$.debounceRendering)||queueMicrotask)(
Wo)}function Wo(){try{for(var e,t=1;be.length;)be.length>t&&be.sort(jo),e=be.shift(),t=be.length,8&e.__g&&Oi(e)}finally{(tr=be.length)&&(cn||queueMicrotask)(Wo)}}
function qo(e,t,r,n,o,s,a,i,l,d,c){var m,p,u,g,h,b,_=n.__k||nr,w=t.length;for(l=Ai(r,t,_,l,w),m=0;m<w;m++)(u=r.__k[m])!=null&&(p=~u.__i&&_[u.__i]||rr,u.__i=m,b=
gn(e,u,p,o,s,a,i,l,d,c),g=u.__e,(p.ref!=u.ref||8&p.__u)&&(p.ref&&fn(p.ref,null,u,p),u.ref&&c.push(u.ref,u.__c||g,u)),h=h||g,4&u.__u?(l=Ko(u,l,e,!p.__v),p.__e&&(p.
__e=null)):typeof u.type=="function"&&b!==void 0?l=b:g&&(l=g.nextSibling),u.__u&=-21);return r.__e=h,l}function Ai(e,t,r,n,o){var s,a,i,l,d,c,m,p,u,g=r.length,h=g,
b=0,_=0,w=e.__k=Array(o);for(s=0;s<o;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=lt(null,a):
pn(a)?a=w[s]=lt(q,{children:a}):a.constructor===ct&&a.__b?a=w[s]=lt(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,l=s+b,a.__=e,a.__b=e.__b+1,i=null,~(d=a.__i=Ii(a,r,
l,h))&&(h--,(i=r[d])&&(i.__u|=2)),i&&i.__v?(a.__u|=16,d==l-1?b--:d==l+1?b++:d!=l&&(d>l?b--:b++,_=1)):(~d||(o>g?b--:o<g&&b++),typeof a.type!="function"&&(a.__u|=
4))):w[s]=null;if(_){for(c=[],m=[],s=0;s<o;s++)if((a=w[s])&&16&a.__u){for(b=0,p=c.length;b<p;)c[u=b+p>>1]<a.__i?b=u+1:p=u;c[b]=a.__i,m[s]=b+1}for(b=c.length;s--;)
m[s]&&(m[s]==b?b--:w[s].__u|=4)}if(h)for(s=0;s<g;s++)!(i=r[s])||2&i.__u||(i.__e==n&&(n=we(i)),yn(i,i));return n}function Ko(e,t,r,n){var o,s,a,i;if(typeof e.type==
"function"){if(e.props.__P)return t;if(o=e.__k)for(s=0;s<o.length;s++)o[s]&&(o[s].__=e,t=Ko(o[s],t,r,!1));return t}for(t&&!t.parentNode&&(t=we(e))&&!t.parentNode&&
(t=null),a=e.__e,i=t;i&&i.nodeType==8;)i=i.nextSibling;for(a!=i&&(!n&&r.moveBefore&&a.parentNode?r.moveBefore(a,t):r.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&
t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ii(e,t,r,n){var o,s=e.key,a=e.type,i=t[r],l=i&&!(2&i.__u);if(i===null&&s==null||l&&s==i.key&&a==i.type)return r;if(n>(l?1:0)){for(o=r-1;o>=0;o--)if((i=
t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o;for(o=r+1;o<t.length;o++)if((i=t[o])&&!(2&i.__u)&&s==i.key&&a==i.type)return o}return-1}function Ho(e,t,r){r==null&&
(r=""),t[0]=="-"?e.setProperty(t,r):e[t]=r}function Xt(e,t,r,n,o){var s,a;if(t=="style")if(typeof r=="string")e.style.cssText=r;else{if(typeof n=="string"&&(e.style.
cssText=n=""),n)for(t in n)r&&t in r||Ho(e.style,t);if(r)for(t in r)n&&r[t]==n[t]||Ho(e.style,t,r[t])}else if(t[0]=="o"&&t[1]=="n")typeof r!="function"&&(r=null),
typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=r,r&&n||(a=dn[t]||(dn[t]=$i(t)),(e.__a||(e.__a={}))[t]=un,s=t!=(t=t.replace(Vo,"$1")),(t=t.slice(2))[0]<"a"&&
(t=t.toLowerCase()),r?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,
"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)
try{return void(e[t]=r==null?"":r)}catch(i){}if(typeof r=="function")return;r==null||r===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&r==1?
"":r)}}function $i(e){return function(t){var r=this.__e;if(r){if(r=r[e],t[Zt]==null)t[Zt]=un++;else if(t[Zt]<this.__a[e])return;return r($.event?$.event(t):t)}}}
function gn(e,t,r,n,o,s,a,i,l,d){var c,m,p,u,g,h,b,_,w,k,R,E,C,j,D,J,S,v,M=t.type;if(t.constructor!==ct)return null;128&r.__u&&(l=32&r.__u,c=r.__c.__z)&&(t.__u|=
l,m=s=[],c.nodeType==8?i=er(c,s):s.push(c),i=s[0]||i),(c=$.__b)&&c(t);e:if(typeof M=="function"){p=a.length;try{if(_=t.props,w=(c=M.prototype)&&c.render,k=(c=M.
contextType)&&n[c.__c],R=c?k?k.props.value:c.__:n,(u=r.__c)?(t.__c=u,2&u.__g&&(u.__g|=1)):(w?t.__c=u=new M(_,R):(t.__c=u=new X(_,R),u.constructor=M,u.render=Ci),
k&&k.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),M.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Le({},u.__s)),
Le(u.__s,M.getDerivedStateFromProps(_,u.__s)))),g=u.props,h=u.state,u.__v=t,r.__c){if(_!==g&&w&&!M.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(
_,R),t.__v==r.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(_,u.__s,R)===!1){t.__v!=r.__v&&(u.props=_,u.state=u.__s,u.__g&=-9),t.
__e=r.__e,t.__k=r.__k,t.__k.some(function(A){A&&(A.__=t)}),nr.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&a.push(u),i=we(r);break e}u.componentWillUpdate&&u.
componentWillUpdate(_,u.__s,R),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(g,h,b)})}else w&&!M.getDerivedStateFromProps&&u.componentWillMount&&
u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=R,u.props=_,u.__P=e,u.__g&=-5,E=$.__r,C=w?25:0;do u.__g&=-9,E&&E(t),c=u.
render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++C<25);w&&(nr.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Le({},n,u.getChildContext())),
w&&r.__c&&u.getSnapshotBeforeUpdate&&(b=u.getSnapshotBeforeUpdate(g,h)),j=c&&c.type===q&&c.key==null?c.props.children:c,_.__P&&(c=i,o=(e=_.__P).namespaceURI,l=s=
null,r.props&&r.props.__P!=e&&(r.__k.some(function(A){A&&yn(A,A)}),r.__k=null),i=r.__k?we(r,0):null),i=qo(e,pn(j)?j:[j],t,r,n,o,s,a,i,l,d),_.__P&&(t.__e=null,i=
c),t.__u&=-161,m&&m.some(Re),u.__h.length&&a.push(u),1&u.__g&&(u.__g&=-4)}catch(A){if(a.length=p,t.__v=null,l||s)if(A&&A.then){if(t.__u|=128|l,s){for(~(S=s.indexOf(
i||void 0))||(S=s.length);(v=s[S-1])&&v.nodeType==8;)S--;for(;S<s.length;S++)if(v=s[S])if(s[S]=null,D){if(v==J)break}else{if(v.nodeType!=8)break;v.data.startsWith(
"$s")&&(J=er(D=v))}}if(!D){for(;i&&i.nodeType==8&&i.nextSibling;)i=i.nextSibling;D=i}(c=er(D=t.__c.__z||(t.__c.__z=D)))?(t.__e=D,i=c):t.__e=i,i=i&&i.nextSibling}else
s&&s.some(Re);else t.__e=r.__e;t.__k||(t.__k=r.__k||[]),A&&A.then||Go(t),$.__e(A,t,r)}}else i=t.__e=Ni(r.__e,t,r,n,o,s,a,l,d,e);return(c=$.diffed)&&c(t),i}function er(e,t){
if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var r=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))r++;else if(e.data.startsWith("/$s")&&!--r)
return e}t&&t.push(e)}}function Go(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Go))}function Jo(e,t,r){for(var n=0;n<r.length;)fn(r[n++],r[n++],r[n++]);$.__c&&
$.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(s){s.call(o)})}catch(s){$.__e(s,o.__v)}})}function Ni(e,t,r,n,o,s,a,i,l,d){var c,m,p,u,g,h,b,
_,w=r.props||rr,k=t.props,R=t.type;if(R=="svg"?o="http://www.w3.org/2000/svg":R=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xht\
ml"),s){for(c=0;c<s.length;c++)if((g=s[c])&&(R?g.localName==R:g.nodeType==3)){e=g,s[c]=null;break}}if(!e){if(_=d.ownerDocument||document,!R)return _.createTextNode(
k);e=_.createElementNS(o,R,k.is?k:d),i&&($.__m&&$.__m(t,s),i=!1),s=null}if(R){if(d=R=="template"&&e.content||e,s=R=="textarea"&&k.defaultValue!=null?null:s&&mn.
call(d.childNodes),!i&&s)for(w={},c=0;c<e.attributes.length;c++)w[(g=e.attributes[c]).name]=g.value;for(c in w)g=w[c],c=="dangerouslySetInnerHTML"?p=g:c=="child\
ren"||c in k||c=="value"&&"defaultValue"in k||c=="checked"&&"defaultChecked"in k||Xt(e,c,null,g,o);for(c in k)g=k[c],c=="children"?u=g:c=="dangerouslySetInnerHT\
ML"?m=g:c=="value"?h=g:c=="checked"?b=g:i&&typeof g!="function"||w[c]===g||Xt(e,c,g,w[c],o);m?(i||p&&(m.__html==p.__html||m.__html==e.innerHTML)||(e.innerHTML=m.
__html),t.__k=[]):(p&&(e.textContent=""),(R=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Mi.test(R))&&(o="http://www.w3.org/1999/xhtml"),qo(d,pn(u)?
u:[u],t,r,n,o,s,a,s?s[0]:r.__k&&we(r,0),i,l),s&&s.some(Re)),i&&R!="textarea"||(c="value",R=="progress"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(R!="pro\
gress"||h)||Xt(e,c,h,w[c],o),c="checked",b!=null&&b!=e[c]&&Xt(e,c,b,w[c],o))}else w===k||i&&e.data==k||(e.data=k);return e}function fn(e,t,r,n){try{typeof e=="f\
unction"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){$.__e(o,r)}}function yn(e,t,r){var n,
o,s,a;if($.unmount&&$.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||fn(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(i){
$.__e(i,t)}n.__P=n.__n=null}if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&yn(n[a],t,typeof e.type!="function"||r&&!e.props.__P);!r&&(n=e.__c)&&(n=n.__z)&&(o=er(n,s=[]))&&
(n==e.__e&&s.some(Re),Re(o),Re(n)),r||Re(e.__e),e.__e=e.__c=e.__=null}function Ci(e,t,r){return this.constructor(e,r)}function Qo(e,t){var r,n,o,s;$.__&&$.__(e,
t),t.nodeType==9&&(t=t.documentElement),n=(r=e&&32&e.__u)?null:t.__k,t.__k=lt(q,{children:[e]}),o=[],s=[],gn(t,t.__k,n||rr,rr,t.namespaceURI,n?null:t.firstChild?
mn.call(t.childNodes):null,o,n?n.__e:t.firstChild,r,s),Jo(o,t.__k,s),t.__k.props.children=null}$={__e:function(e,t,r,n){for(var o,s,a;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((a=(s=o.constructor)&&s.getDerivedStateFromError)&&o.setState(s.getDerivedStateFromError(
e)),o.componentDidCatch&&(o.componentDidCatch(e,n||{}),a=1),a&&8&o.__g)return void(o.__g|=2)}catch(i){e=i}}throw tr=0,e}},Uo=0,Ri=function(e){return e!=null&&e.
constructor===ct},X.prototype.setState=function(e,t){var r=this.__s;r&&r!=this.state||(r=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},r),this.props)),
e&&(Le(r,e),this.__v&&(t&&this.__k.push(t),Fo(this)))},X.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Fo(this))},X.prototype.render=
q,be=[],tr=0,jo=function(e,t){return e.__v.__b-t.__v.__b},Zt=Symbol(),Vo=/(PointerCapture)$|Capture$/i,un=0,dn={},Li=0;function Be(e,t){return L(P({},e),{text:t})}function dt(e,t,r){let n=new Map(e.chosen);return r.length?n.set(t,r):n.delete(t),L(P({},e),{chosen:n})}function zo(e,t){
return e.includes(t)?e.filter(r=>r!==t):[...e,t]}function Yo(e,t){return L(P({},e),{details:zo(e.details,t)})}function sr(e,t,r){return dt(e,t,zo(e.chosen.get(t)||
[],r))}function ar(e){return L(P({},e),{text:"",chosen:new Map})}function Xo({text:e,chosen:t}){return e.trim()!==""||t.size>0}function We(e){return new Uint32Array(Math.ceil(e/32))}function qe(e){let t=We(e).fill(-1);return e%32&&(t[t.length-1]=2**(e%32)-1),t}function ir(e,t){e[t>>>5]|=
1<<(t&31)}function Me(e,t){return(e[t>>>5]>>>(t&31)&1)===1}function xn(e,t){for(let r=0;r<e.length;r++)e[r]|=t[r];return e}function le(e,t){return t.reduce(xn,We(
e))}function lr(e,t){for(let r=0;r<e.length;r++)e[r]&=t[r];return e}function Zo(e,t){return e.map((r,n)=>r&~t[n])}function Di(e){let t=e-(e>>>1&1431655765),r=(t&
858993459)+(t>>>2&858993459);return Math.imul(r+(r>>>4)&252645135,16843009)>>>24}function G(e,t=e,r=e){let n=0;for(let o=0;o<e.length;o++)n+=Di((e[o]|r[o])&t[o]);
return n}function Ke(e,t){let r=new Set(t.chosen.get(e.id));return Array.from(r).flatMap(n=>e.terms.get(n)||[])}function Fi(e,t){return le(e,t.map(({programs:r})=>r))}function Hi(e,t,{
programs:r}){let n=new Map;return r&&n.set(null,r),e.facets.forEach(o=>{let s=Ke(o,t);s.length&&n.set(o.id,Fi(e.programs.length,s))}),n}function es(e,t,r){let n=qe(
e);return t.forEach((o,s)=>{s!==r&&lr(n,o)}),n}function Ui(e,t,r){return Array.from(e.terms.values(),n=>({term:n,chosen:t.includes(n),matchCount:G(n.programs,r)}))}
function cr(e,t,r){let n=e.programs.length,o=r(e,t.text),s=Hi(e,t,o),a=es(n,s),i=Array.from(e.facets.values()).filter(({useful:l})=>l).map(l=>{let d=s.has(l.id)?
es(n,s,l.id):a;return{facet:l,count:G(d),terms:Ui(l,Ke(l,t),d)}});return{matches:a,count:G(a),facets:i,searchResult:o}}function hn(e,t){let r=e?e.terms:new Map,n=[];for(let o=r.get(t);o!=null&&o.broader;o=r.get(o.broader))n.push(o.broader);return n}function dr(e,t,r){let n=e.get(t);n?n.push(r):e.set(t,[r])}function ji({terms:e},t){let r=new Map;e.forEach(({id:s,broader:a})=>dr(r,a,s));let n=[],o=s=>(r.get(s)||[]).sort((a,i)=>t(i)-t(a)).forEach(a=>{n.push(a),o(a)});
return o(null),n}function ts(e,t,r,n){if(e==="status")return ae;let o=[...t].sort();return e==="period"?o.reverse():r?new Set([...ji(r,n),...o]):o}var rs={label:null,help:null,aliases:[]};function Vi({start:e,end:t,status:r},n){let o=e||t;if(!o)return[];let s=t?t.year:r&&r!=="past"&&r!=="paused"?n:o.year,a=[],
{year:i}=o;do a.push(String(i));while(++i<=s);return a}function Bi(e,t,r){return t==="period"?Vi(e,r):t==="status"?e.status?[e.status]:[]:t===N?[...e.join&&!e.join.
isOver?["join"]:[],...e.materials.length?["materials"]:[]]:e.terms.get(t)||[]}function Wi(e,t,r,n){let o=new Map,s=a=>{let i=o.get(a);return i||(i=We(t.length),
o.set(a,i)),i};return t.forEach((a,i)=>{Bi(a,e,n).forEach(l=>ir(s(l),i))}),Array.from(o).forEach(([a,i])=>{hn(r,a).forEach(l=>xn(s(l),i))}),o.delete(H),o}function qi(e,t,r){
return le(r,Array.from(e).flatMap(([n,o])=>{var s;return(s=t==null?void 0:t.terms.get(n))!=null&&s.matchesAll?[o]:[]}))}function ur(e,t,r){let n=t.programs.length,
s=e==="status"||e==="period"||e===N?void 0:t.vocabularies.get(e),a=Wi(e,t.programs,s,r);if(!a.size)return null;let i=new Map(Array.from(a,([_,w])=>[_,G(w)])),l=[
...ts(e,Array.from(a.keys()),s,_=>i.get(_)||0),H],d=qi(a,s,n),c=G(d)>0,m=le(n,Array.from(a.values())),p=Zo(qe(n),m);a.set(H,p),i.set(H,G(p));let u=new Map;for(let _ of l){
let w=a.get(_),k=i.get(_);if(w&&k){let{label:R,aliases:E}=(s==null?void 0:s.terms.get(_))||rs,C=c&&_!==H?le(n,[w,d]):w;u.set(_,{id:_,label:R,aliases:E,depth:hn(
s,_).length,own:w,programs:C,count:k})}}let{label:g,help:h}=s||rs,b=Array.from(u.values()).filter(({programs:_})=>G(_)<n);return{id:e,label:g,help:h,terms:u,useful:b.
length>1}}function Ge(e,t){let r=e.get(I);return r?Ke(r,t):[]}function ns(e,t,r){let n=e.programs.length,o=(a,i)=>{let l=t.get(a)||ur(a,e,r);return le(n,i.flatMap(d=>{var c;
return((c=l==null?void 0:l.terms.get(d))==null?void 0:c.programs)||[]}))},s=e.needs.map(({id:a,label:i,help:l,terms:d})=>{let c=qe(n);return d.forEach((m,p)=>lr(
c,o(p,m))),[a,{id:a,label:i,aliases:l?wt(l):[],depth:0,own:c,programs:c,count:G(c)}]});return s.length?{id:I,label:null,help:null,terms:new Map(s),useful:!0}:null}function ut(e){let t=new WeakMap;return r=>{let n=t.get(r);return n||(n=e(r),t.set(r,n)),n}}var Ki=ut(()=>new Map),Gi=1e9;function _n(e,t){return new Uint32Array(e).map((r,n)=>n).sort((r,n)=>t(r,n)||r-n)}function bn(e){try{return new Intl.Collator(e,{numeric:!0})}catch(t){
return new Intl.Collator(void 0,{numeric:!0})}}var ss=ut(({programs:e,languages:{chain:t,page:r}})=>{let n=[],{compare:o}=bn([...t,r]),s=a=>n[a]=n[a]||ge(e[a].title,
t,r).text;return(a,i)=>o(s(a),s(i))});function Ji(e){return _n(e.programs.length,ss(e))}function os(e){return e===null?0:Number(e.replace(/-/g,""))}function Qi(e){
let{programs:t}=e,r=new Float64Array(t.length),n=new Float64Array(t.length);return t.forEach(({start:o,end:s,status:a},i)=>{let l=o||s,d=s||o,c=o&&!s&&a&&a!=="p\
ast";r[i]=os(l&&z(l)),n[i]=c?Gi:os(d&&B(d))}),_n(t.length,(o,s)=>r[s]-r[o]||n[s]-n[o]||ss(e)(o,s))}function zi({programs:e},t){let r=new Uint32Array(e.length);t.
forEach((s,a)=>{r[s]=a});let n=ae.indexOf("past")-.5,o=e.map(({status:s})=>s?ae.indexOf(s):n);return _n(e.length,(s,a)=>o[s]-o[a]||r[s]-r[a])}var Yi={title:Ji,newest:Qi,
status:e=>zi(e,pr(e,"newest")),relevance:e=>pr(e,"status")};function pr(e,t){let r=Ki(e),n=r.get(t)||Yi[t](e);return r.set(t,n),n}function Xi(e,t){let r=[];for(let n of e){let o=t[n]||0;(r[o]=r[o]||[]).push(n)}return r.reduceRight((n,o)=>n.concat(o),[])}var Zi=1e3;function pt(e,{programs:t}){
let r=Ye.find(o=>o===e.sort)||"relevance",n=t||(e.chosen.get(I)||[]).length>1;return r==="relevance"&&!n?"status":r}function el(e,t,{scores:r}){let n=Ge(e.facets,
t);return n.length<2?r:e.programs.map((o,s)=>(r[s]||0)+Zi*n.filter(({programs:a})=>Me(a,s)).length)}function mr(e,t,r,n){let o=pt(r,n),s=[];for(let a of pr(e,o))
Me(t,a)&&s.push(a);return o==="relevance"?Xi(s,el(e,r,n)):s}function wn(e,t){let r=[];return n=>{let o=({text:i,chosen:l,sort:d})=>i===n.text&&l===n.chosen&&d===n.sort,s=r.find(i=>o(i.query));if(!s){let i=cr(e,n,t);s={query:n,
results:{exploration:i,order:mr(e,i.matches,n,i.searchResult)}}}let[a]=r.filter(i=>i!==s);return r=a?[s,a]:[s],s.results}}function as(e,t,r,n){if(!n.length)return n;
let o=new Set(t(r).order.map(s=>e.programs[s].id));return n.filter(s=>o.has(s))}function Oe(e,t,r){let n=as(e,t,r,r.details);return n.length===r.details.length?
r:L(P({},r),{details:n})}function is(e,t,r,n){let o=[...r.details.filter(s=>s!==n),n];return as(e,t,r,[n]).length?L(P({},r),{details:o}):L(P({},ar(r)),{details:o})}function ls(e,t,r){let n=()=>{let{query:i,settled:l}=e.get();l.query!==i&&e.set({settled:{query:i,cause:"typing"}})},o=i=>Oe(t().index,t().derive,i),s=i=>{n();let l=o(
i);e.set({query:l,settled:{query:l,cause:"choice"}})},a=i=>e.set({open:L(P({},e.get().open),{filters:i})});return{search:i=>e.set({query:o(Be(e.get().query,i))}),
settle:n,enterSearch:()=>e.set({mayType:!0}),goToSearch:()=>r.focusSearch(),submitSearch:()=>{n(),r.focusCount()},toggleTerm:(i,l)=>s(sr(e.get().query,i,l)),choose:s,
sort:i=>s(L(P({},e.get().query),{sort:i})),toggleDetails:i=>s(Yo(e.get().query,i)),goTo:i=>{s(is(t().index,t().derive,e.get().query,i)),r.moveTo(i)},clear:()=>s(
ar(e.get().query)),openFilters:()=>{n(),a(!0)},closeFilters:()=>a(!1),showTerms:(i,l)=>{let{open:d}=e.get();e.set({open:L(P({},d),{facets:new Map(d.facets).set(
i,l)})})}}}function cs(e,t,r){let n,o=e.subscribe(({query:s,settled:a},i)=>{(s!==i.query||a!==i.settled)&&(r.clearTimeout(n),n=s===a.query?void 0:r.setTimeout(t,300))});return()=>{
r.clearTimeout(n),o()}}function ds(e,{languages:t,today:r,nameOf:n=()=>null,reservedIds:o=[]}){let s=Number(r.slice(0,4)),a=new Map;for(let d of[N,...e.facets]){let c=o.includes(d)?null:
ur(d,e,s);c&&a.set(d,c)}let i=ns(e,a,s);i&&(a=new Map([[i.id,i],...a]));let l=new Set(e.programs.map(({id:d})=>d));return{programs:e.programs,languages:t,facets:a,
hasTerm:(d,c)=>{var m;return!!((m=a.get(d))!=null&&m.terms.has(c))},hasProgram:d=>l.has(d),nameOf:n}}var gr={programs:null,scores:new Uint16Array(0),patterns:[],corrected:null};var us=e=>e.toLowerCase().replace(/-.*/,"");function ps(e,t,r,n,o,s){let a=p=>({text:p,language:s}),i=p=>ge(p,n,o),l=p=>t(p?`status-${p}`:"not-stated"),d=new Map,
c=p=>{let u=e.vocabularies.get(p);if(u)return i(u.label);let g=[...tt,I,N].find(h=>h===p);return a(g?t(`facet-${g}`):p)},m=(p,u)=>{var b;if(u===H)return a(t("no\
t-stated"));let g=p===I?e.needs.find(_=>_.id===u):(b=e.vocabularies.get(p))==null?void 0:b.terms.get(u);if(g)return i(g.label);let h=p===N&&Dt.find(_=>_===u);return a(
h?t(`offers-${h}`):He(u)&&p==="status"?l(u):p==="language"?r.language(u):p==="period"?r.date(se(u)):u)};return{pick:i,facet:c,term:(p,u)=>{let g=`${p} ${u}`,h=d.
get(g)||m(p,u);return d.set(g,h),h},status:l,minutes:([p,u])=>p===u?t("detail-minutes",p):t("detail-minutes-range",p,u),isForeign:p=>[s,n[0]||o].every(u=>us(u)!==
us(p))}}function vn(e,t,r=()=>gr){let{msg:n,format:o,language:s,languages:a,pageLanguage:i,today:l}=t,d=ps(e,n,o,a,i,s),c=ds(e,{languages:{chain:a,page:i},today:l,nameOf:(g,h)=>d.
term(g,h).text,reservedIds:yt}),m=bt(`programs?${t.preset}`,c)||Nn,p=[I,N,...e.facets],u=ve(m,p);return L(P({},t),{list:e,index:c,find:r,derive:wn(c,r),labels:d,
facetOrder:p,preset:m,fragmentOf:g=>{let h=ve(g,p);return h===u?"":h||"programs"}})}function ms(e,t){return L(P({},e),{find:t,derive:wn(e.index,t)})}function gs(e){let t=e,r=new Set;return{get:()=>t,set:n=>{let o=t;t=P(P({},o),n),Array.from(r).forEach(s=>r.has(s)&&s(t,o))},subscribe:n=>(r.add(n),()=>{r.delete(
n)})}}function fs(e,t,r){let n=e.subscribe(({settled:o,open:s},a)=>{let i=o.cause==="typing"||o.cause==="choice";o!==a.settled&&i&&t.write(r(o.query),o.cause==="choic\
e"?"push":"replace",s.filters),s.filters&&!a.open.filters&&!t.isInDialog()?t.enterDialog():!s.filters&&a.open.filters&&t.leaveDialog()});return()=>{n(),e.get().
open.filters&&t.leaveDialog()}}function ys(e,t){if(!e||ce(e)===ce(t))return!1;let r=de(e);return r!==""&&r!==xt}function tl({start:e,end:t,isExact:r}){let n=Date.parse(t||e);return r?t?n:n+72e5:n+24*36e5}function fr(e,t){return e.find(r=>tl(r)>t)||null}function Je({open:e}){return f("span",{dir:"ltr",class:`program-explorer__chevron${e?" program-explorer__chevron--open":""}`})}function Qe({context:e,target:t,class:r,children:n}){return f("a",{href:e.urlOf(t),title:"page"in t?t.page:void 0,rel:"noopener",class:r},n)}function me({level:e,class:t,id:r,children:n}){return f(`h${Math.min(e,6)}`,{class:t,id:r},n)}function xs(e){return`\u2068${e}\u2069`}function U({text:{text:e,language:t},around:r,children:n=e}){return t.toLowerCase()===r.toLowerCase()?f("bdi",null,n):f(
"bdi",{lang:t,dir:$e(t)},n)}var rl={kind:9,format:9,language:2,capacity:3};function yr({languages:e},t,r){let n=t.terms.get(r)||[],o=r==="language"?e.filter(s=>n.includes(s)):[];return Array.
from(new Set([...o,...n])).slice(0,rl[r]||0)}function xr({join:e,materials:t}){return e&&!e.isOver?"join":t.length>1?"materials":t.length?"material":null}var _s="program-explorer__action cdx-button",hs=`${_s} cdx-button--fake-button cdx-button--fake-button--enabled`;function hr({context:e,actions:t,program:r,open:n,
detailsId:o}){let{msg:s,labels:a,language:i}=e,{join:l,materials:d}=r,c=xr(r);if(c==="materials")return f("button",{type:"button",class:_s,"aria-expanded":n,"ar\
ia-controls":n?o:void 0,onClick:()=>t.toggleDetails(r.id)},s("materials",d.length));let m=c==="join"?l:d[0];return m?f(Qe,{context:e,target:m.target,class:c==="\
join"?`${hs} cdx-button--action-progressive cdx-button--weight-primary`:hs},m.label?f(U,{text:a.pick(m.label),around:i}):s("join")):null}var _r=class extends X{shouldComponentUpdate(t){let r=this.props;return t.program!==r.program||t.context!==r.context||t.more!==r.more||t.search!==r.search||t.open!==
r.open||t.level!==r.level||t.patterns.join(" ")!==r.patterns.join(" ")||t.needs.join()!==r.needs.join()}render({context:t,actions:r,more:n,search:o,program:s,open:a,
patterns:i,needs:l,level:d}){let{msg:c,labels:m,format:p,language:u,idPrefix:g}=t,{duration:h,join:b,minutes:_,notice:w}=s,k=i.length?o:null,R=K=>k?f(k.MarkedText,
{text:K,patterns:i,around:u}):f(U,{text:K,around:u}),E=K=>yr(t,s,K).map(oa=>m.term(K,oa)),C=m.pick(s.title),j=`${g}:program:${s.id}`,D=`${j}:details`,J=s.summary&&
m.pick(s.summary),S=E("capacity"),v=E("language"),M=(s.terms.get("language")||[]).length-v.length,A=[...E("kind"),...E("format")],ze=s.status==="past",Pr=h&&!ze&&
!_?m.pick(h):null,kr=_&&!ze?m.minutes(_):Pr&&R(Pr),na=m.status(s.status),Rn=fr(s.dates,Date.now()),Ln=p.span(s.start,s.end,s.status);return f("article",{class:`\
program-explorer__card${a?" program-explorer__card--open":""}`,"aria-labelledby":j},f(me,{level:d,class:"program-explorer__title",id:j},s.target?f(Qe,{context:t,
target:s.target},R(C)):R(C)),f("p",{class:"program-explorer__meta"},f("span",{class:`program-explorer__status program-explorer__status--${s.status||"unknown"}`},
na),Ln!==null&&f("span",{class:"program-explorer__fact"},Ln),Rn&&f("span",{class:"program-explorer__fact program-explorer__next"},c("next-date",p.occurrence(Rn))),
A.map(K=>f("span",{class:"program-explorer__fact"},R(K)))),J&&f("p",{class:"program-explorer__summary"},R(J)," ",m.isForeign(J.language)&&f("span",{class:"progr\
am-explorer__in-language"},c("in-language",p.language(J.language)))),w&&f("p",{class:"program-explorer__alert"},f(U,{text:m.pick(w),around:u})),b&&b.isOver&&!ze&&
f("p",{class:"program-explorer__note"},c("join-over")),n&&l.length>0&&f(n.Reasons,{context:t,needs:l}),k&&f(k.Matched,{context:t,program:s,patterns:i,shown:[C,J,
...S,...A,...v,Pr,...l.map(K=>m.term(I,K))]}),v.length+S.length>0||kr?f("div",{class:"program-explorer__meta program-explorer__needed"},v.map(K=>f("span",{class:"\
program-explorer__fact"},R(K))),M>0&&f("span",{class:"program-explorer__fact"},c("more-languages",M)),kr&&f("span",{class:"program-explorer__fact"},kr),S.length>
0&&f("ul",{class:"program-explorer__tags",role:"list","aria-label":m.facet("capacity").text},S.map(K=>f("li",null,R(K))))):null,f("div",{class:"program-explorer\
__card-foot"},f(hr,{context:t,actions:r,program:s,open:a,detailsId:D}),f("button",{type:"button",class:"program-explorer__details-button cdx-button cdx-button--\
weight-quiet cdx-button--action-progressive","aria-label":c("details-of",C.text),"aria-expanded":a,"aria-controls":a?D:void 0,onClick:()=>r.toggleDetails(s.id)},
c("details"),f(Je,{open:a}))),a&&n&&f(n.Details,{context:t,actions:r,program:s,id:D}))}};function br({context:{headings:e,msg:t,language:r,level:n},group:o}){let s=e.get(o),[a,...i]=(s==null?void 0:s.anchors)||[],l=s&&(o==="current"||o==="past")?s:{
text:t(`group-${o}`),language:r};return f(me,{level:n,class:"program-explorer__group",id:a},i.map(d=>f("span",{id:d})),f(U,{text:l,around:r}))}var Tn=60,bs=10,nl=80,ol=12,sl=10;function al({context:e,state:t,results:{order:r}},n){let{query:o,settled:s,cards:a}=t,{order:i=[]}=n,l=s.query===o?s.cause:"ty\
ping",d=l==="address",c=Math.max(...o.details.map(g=>r.findIndex(h=>e.index.programs[h].id===g)),-1),m=l==="data"||i.length===r.length&&r.every((g,h)=>g===i[h]),
p=Math.max(e.limit||Tn,c+1,m&&n.limit||0,d?a:0),u=d&&(n.order||a||e.startsAt!=="top");return{order:r,limit:p,drawn:u?p:Math.max(bs,c+1,m&&n.drawn||0)}}function Sn({
order:e,limit:t,drawn:r}){return r<Math.min(t,e.length)}function il({context:{index:e,limit:t},state:r,results:n},o){let s=!t&&pt(r.query,n.exploration.searchResult)===
"status",a=[];for(let i of o){let l=s?Vt(e.programs[i].status):null,d=a[a.length-1];d&&d.group===l?d.numbers.push(i):a.push({group:l,numbers:[i]})}return a}function ll({
view:e,section:{group:t,numbers:r}}){let{context:n,state:{query:o},results:s,actions:a,more:i,search:l}=e,{msg:d,index:c,level:m}=n,p=Ge(c.facets,o);return f(q,
null,t&&f(br,{context:n,group:t}),f("ul",{class:`program-explorer__list program-explorer__list--${t||"all"}`,role:"list","aria-label":d("programs")},r.map(u=>{let g=c.
programs[u];return f("li",{key:g.id},f(_r,{context:n,actions:a,more:i,search:l,program:g,open:o.details.includes(g.id),patterns:s.exploration.searchResult.patterns,
needs:p.filter(({programs:h})=>Me(h,u)).map(({id:h})=>h),level:t?m+1:m}))})))}var wr=class extends X{constructor(){super(...arguments);this.lists=or();this.componentWillUnmount=
()=>{this.props.view.cleanups.delete(this.componentWillUnmount),window.removeEventListener("beforeprint",this.showAll),window.clearTimeout(this.timer)};this.showAll=
()=>{if(!this.props.view.context.limit){let{length:r}=this.state.order;this.setLength({limit:r,drawn:r})}};this.showMore=()=>{var n,o,s;let{limit:r}=this.state;
this.setLength({limit:r+Tn,drawn:r+Tn}),(s=(o=(n=this.lists.current)==null?void 0:n.querySelectorAll("article")[r])==null?void 0:o.querySelector("a, button"))==
null||s.focus({preventScroll:!0})}}static getDerivedStateFromProps({view:r},n){return n.order===r.results.order&&!r.state.query.details.length?null:al(r,n)}componentDidMount(){
window.addEventListener("beforeprint",this.showAll),this.props.view.cleanups.add(this.componentWillUnmount),this.drawRest()}getSnapshotBeforeUpdate(){var r;return((r=
this.lists.current)==null?void 0:r.offsetHeight)||0}componentDidUpdate(r,n,o){let{lists:{current:s},state:a}=this;s&&(s.style.minHeight=Sn(a)?`${o}px`:""),this.
drawRest()}setLength(r){this.props.view.attempt(()=>this.setState(r))}drawRest(){let{drawn:r}=this.state;window.clearTimeout(this.timer),Sn(this.state)&&(this.timer=
window.setTimeout(()=>this.setLength({drawn:r+ol}),r>bs?sl:nl))}render({view:r},n){let{order:o,limit:s,drawn:a}=n,{context:i}=r,{msg:l,facetOrder:d}=i,c=o.length-
s;return f(q,null,f("div",{ref:this.lists,"aria-busy":Sn(n)||void 0},il(r,o.slice(0,Math.min(a,s))).map(m=>f(ll,{key:m.group,view:r,section:m}))),i.limit>0&&f("\
a",{class:"program-explorer__all",href:i.urlOfAll(ve(r.state.query,d)||"programs")},l("see-all",o.length)),!i.limit&&c>0&&f("button",{type:"button",class:"progr\
am-explorer__more cdx-button",onClick:this.showMore},l("more",c)))}};function ws(e,t,r,n){let o=r?e:[...e].sort((a,i)=>i.term.count-a.term.count),s=new Set(e.length<t+3?e:o.slice(0,t));return e.filter(a=>s.has(a)||a.chosen||n(a.term.
id))}function vr(e,t){return t.length?t.reduce((r,n)=>e("list",r,n)):""}var dl=15,mt=class extends X{shouldComponentUpdate({view:{context:t},count:r}){let{view:n,count:o}=this.props;return t!==n.context||r.term!==o.term||r.chosen!==
o.chosen||r.matchCount!==o.matchCount}render({view:{context:t,actions:r},facet:n,count:{term:o,chosen:s,matchCount:a}}){let{msg:i,labels:l,language:d,idPrefix:c}=t,
m=`${c}:${n}:${o.id}`,p=i("count-programs",a);return f("div",{class:`program-explorer__term${a===0&&!s?" program-explorer__term--idle":""}`,style:{"--program-ex\
plorer-depth":o.depth}},f("div",{class:"cdx-checkbox"},f("div",{class:"cdx-checkbox__wrapper"},f("input",{class:"cdx-checkbox__input",type:"checkbox",id:m,"aria\
-describedby":`${m}:count`,checked:s,onChange:()=>r.toggleTerm(n,o.id)}),f("span",{class:"cdx-checkbox__icon"}),f("div",{class:"cdx-checkbox__label cdx-label"},
f("label",{class:"cdx-label__label",for:m},f("span",{class:"cdx-label__label__text"},f(U,{text:l.term(n,o.id),around:d})))))),f("span",{class:"program-explorer_\
_number",title:p,"aria-hidden":"true"},i("number",a)),f("span",{class:"program-explorer__unseen",id:`${m}:count`},p))}};function ul({context:{labels:e,languages:t}},r){
let n=({term:s})=>s.id===t[0]?0:s.id===H?2:1,o=({term:s})=>e.term("language",s.id).text;return[...r].sort((s,a)=>n(s)-n(a)||o(s).localeCompare(o(a)))}function vs({
view:e,counts:t,most:r}){let{context:{msg:n,languages:o,idPrefix:s},actions:a,more:i}=e,{facet:l}=t,d=l.id==="language",c=d?ul(e,t.terms):t.terms,m=ws(c,r,l.id===
"period",g=>d&&g===o[0]),p=m.length<c.length?c.find(g=>!m.includes(g)):void 0,u=f(q,null,m.map(g=>f(mt,{key:g.term.id,view:e,facet:l.id,count:g})),p&&f("button",
{type:"button",class:"program-explorer__all-terms cdx-button cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var g;a.showTerms(l.id,r+1e3),
(g=document.getElementById(`${s}:${l.id}:${p.term.id}`))==null||g.focus()}},n("show-all-terms",c.length)));return c.length<=dl?u:i?f(i.TermSearch,{view:e,facet:l.
id,terms:c},u):f(q,null,f("div",{class:"program-explorer__term-search cdx-text-input"},f("input",{class:"cdx-text-input__input",disabled:!0})),u)}var pl=2;function ml({view:e,counts:t,isOpenAtFirst:r}){var h;let{context:{msg:n,labels:o,language:s,idPrefix:a},state:i,actions:l}=e,{facet:d,terms:c}=t,m=(h=i.
open.facets.get(d.id))!=null?h:r?8:0,p=`${a}:${d.id}`,u=c.filter(b=>b.chosen).map(({term:b})=>o.term(d.id,b.id).text),g=d.help&&o.pick(d.help);return f("fieldse\
t",{class:"program-explorer__facet","aria-labelledby":`${p}::label`},f("legend",null,f("button",{type:"button",class:"program-explorer__fold","aria-expanded":m>
0,"aria-controls":m?p:void 0,onClick:()=>l.showTerms(d.id,m?0:8)},f("span",{id:`${p}::label`},f(U,{text:o.facet(d.id),around:s})),f(Je,{open:m>0}))),m>0?f("div",
{id:p},g&&f("p",{class:"program-explorer__note program-explorer__help"},f(U,{text:g,around:s})),f(vs,{view:e,counts:t,most:m})):u.length>0&&f("p",{class:"progra\
m-explorer__note"},vr(n,u)))}function Sr({view:e}){let t=e.results.exploration.facets.filter(({facet:{id:r}})=>r!==I&&r!==N);return f(q,null,t.map((r,n)=>f(ml,{
key:r.facet.id,view:e,counts:r,isOpenAtFirst:!e.state.narrow&&n<pl})))}var gl=4;function Ts({view:e}){var R;let{context:{msg:t,labels:r,language:n,idPrefix:o,index:s},state:a,results:i,actions:l,more:d,search:c}=e,m=((R=i.exploration.
facets.find(({facet:E})=>E.id===I))==null?void 0:R.terms)||[];if(!m.length)return null;let{text:p}=a.settled.query,u=c&&p.trim()!=="",g=u?c.findNeeds(s,p).map(({
need:E})=>E):[],h=a.open.facets.has(I),b=({term:E})=>g.includes(E),_=u?[...m.filter(E=>E.chosen&&!b(E)),...g.flatMap(E=>m.find(({term:C})=>C===E)||[])]:m.filter(
({chosen:E},C)=>h||E||C<gl),w=u?void 0:m.find(E=>!_.includes(E)),k=E=>{let{query:C}=a;c&&c.findNeeds(s,C.text).some(({need:D})=>D===E.term)&&!E.chosen?l.choose(
sr(Be(C,""),I,E.term.id)):l.toggleTerm(I,E.term.id)};return f("div",{class:"program-explorer__needs",role:"group","aria-label":t("needs")},_.map(E=>f("button",{
key:E.term.id,type:"button",class:"program-explorer__need cdx-button",id:`${o}:${I}:${E.term.id}`,"aria-pressed":E.chosen,onClick:()=>k(E)},f(U,{text:r.term(I,E.
term.id),around:n}),!E.term.count&&" ",!E.term.count&&f("span",{class:"program-explorer__note"},t("no-program-yet")))),w&&f("button",{type:"button",class:"cdx-b\
utton cdx-button--weight-quiet cdx-button--action-progressive",onClick:()=>{var E;l.showTerms(I,m.length),(E=document.getElementById(`${o}:${I}:${w.term.id}`))==
null||E.focus()}},t("more-needs")),d&&f(d.NeedHelp,{view:e}))}function Es({view:{context:{msg:e},state:t,actions:r}}){return f("form",{class:"program-explorer__search cdx-search-input",role:"search","aria-label":e("search"),
onSubmit:n=>{n.preventDefault(),r.submitSearch()}},f("div",{class:"cdx-text-input cdx-text-input--has-start-icon"},f("input",{class:"cdx-text-input__input",type:"\
search","aria-label":e("search"),placeholder:e("search-hint"),autocomplete:"off",value:t.query.text,onFocus:r.enterSearch,onInput:n=>r.search(n.currentTarget.value)}),
f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})))}function Ps({view:e}){let{context:{msg:t,labels:r},state:{query:n},results:o,actions:s}=e,a=o.exploration.facets.find(({facet:l})=>l.id===N);if(!a)return null;let i=(l,d,c,m)=>f(
"button",{type:"button",class:"program-explorer__shortcut cdx-button","aria-pressed":c,onClick:()=>s.choose(dt(n,N,m))},t("shortcut",l,d));return f("div",{class:"\
program-explorer__shortcuts",role:"group","aria-label":r.facet(N).text},a.terms.filter(({term:l})=>l.id!==H).map(({term:l,chosen:d,matchCount:c})=>i(r.term(N,l.
id).text,c,d,[l.id])),i(t("offers-all"),a.count,!n.chosen.has(N),[]))}function ks({view:e}){let{context:{msg:t,list:r,limit:n},state:o,settledResults:s,actions:a,more:i,search:l}=e,{count:d,searchResult:{corrected:c}}=s.exploration,
m=Array.from(o.query.chosen).reduce((p,[u,g])=>u===I||u===N?p:p+g.length,0);return f("div",{class:"program-explorer__bar"},f("div",{class:"program-explorer__too\
lbar"},o.narrow&&!n&&f("button",{type:"button",class:"program-explorer__to-search cdx-button cdx-button--icon-only cdx-search-input","aria-label":t("search"),onClick:a.
goToSearch},f("span",{class:"cdx-text-input__icon cdx-text-input__start-icon"})),o.narrow&&f("button",{type:"button",class:"program-explorer__open-filters cdx-b\
utton","aria-haspopup":"dialog","aria-expanded":o.open.filters,onClick:a.openFilters},m?t("filters-active",m):t("filters")),f("div",{class:"program-explorer__co\
unt",role:o.open.filters?void 0:"status",tabIndex:-1},Xo(o.settled.query)?t("count",d,r.programs.length):t("count-programs",d),l&&c&&d>0&&f(l.Corrected,{view:e,
words:c}))),!n&&f("div",{class:"program-explorer__views"},i&&f(i.ViewChoice,{view:e})),!n&&f("div",{class:"program-explorer__options"},i&&f(i.CopyLink,{view:e}),
i&&f(i.SortBy,{view:e})))}function Rs({view:e}){let{context:{limit:t,level:r,preset:n,msg:o},state:{narrow:s,open:a,query:i},results:l,actions:d,more:c}=e;return f("div",{class:`program-\
explorer__frame${s?" program-explorer__frame--narrow":""}`},!t&&f("div",{class:"program-explorer__finder"},f(me,{level:r,class:"program-explorer__group"},o("fin\
d")),f(Es,{view:e}),f("button",{type:"button",class:"program-explorer__skip cdx-button",onClick:d.submitSearch},o("skip-to-programs")),f(Ts,{view:e}),f(Ps,{view:e})),
!s&&f("div",{class:"program-explorer__panel",role:"region","aria-label":o("filters")},f(me,{level:r,class:"program-explorer__group"},o("filters")),f(Sr,{view:e})),
f("div",{class:"program-explorer__main"},f(ks,{view:e}),c&&!(t&&i===n)&&f(c.ActiveFilters,{view:e}),l.exploration.count?t||i.view===V?f(wr,{view:e}):c&&f(c.OtherView,
{view:e}):c&&f(c.NoResults,{view:e}),!t&&c&&f(c.Freshness,{view:e})),s&&a.filters&&c&&f(c.FilterDialog,{view:e}))}var Ls={isNeeded:({open:e,query:t})=>e.filters||t.details.length>0||t.text!==""||t.view!==V,isEarly:!0},Ms={isNeeded:({mayType:e,query:t})=>e||t.text!=="",isEarly:!1};
function En(e,t,{isNeeded:r,isEarly:n},o,s){let a=!1,i=!1,l=()=>O(null,null,function*(){a=!0;let m=null;try{m=yield t.load()}catch(p){!i&&r(e.get())&&o(p,()=>{l()})}
a=!1,m&&!i&&(c(),s(m))}),d=e.subscribe(m=>{!a&&r(m)&&l()}),c=()=>{i=!0,d()};return(n||r(e.get()))&&l(),c}function Os(){$.vnode=e=>{let{type:t,props:r}=e;t?typeof t=="string"&&typeof r.children=="string"&&(r.textContent=r.children,r.children=null):Object.assign(e,{type:"\
span",props:{textContent:r}})}}function As(e,t){let{ownerDocument:r}=e,n=l=>e.querySelector(l),o=l=>l==null?void 0:l.focus({preventScroll:!0}),s=()=>o(n(".program-explorer__count")),a=()=>e.contains(
r.activeElement),i=l=>{var d;return(d=r.getElementById(`${t}:program:${l}`))==null?void 0:d.closest("article, tr, li")};return{focusCount:s,focusSearch:()=>{let l=n(
"[role=search] input");l==null||l.scrollIntoView(),o(l)},moveTo:l=>{let d=i(l);d==null||d.scrollIntoView(),o(d==null?void 0:d.querySelector("a, button"))},holdFocus:l=>{
let d=a()&&r.activeElement;return()=>{d&&!a()&&(o(r.getElementById(d.id)||(l?n(".program-explorer__open-filters"):null)),a()||s())}},scrollToLinked:l=>{var d;return(d=
l.length?i(l[l.length-1]):e)==null?void 0:d.scrollIntoView()}}}function Is(e,t){let r=e.ownerDocument.defaultView||window;r.addEventListener("resize",t);let n="ResizeObserver"in r?new ResizeObserver(t):null;return n==null||
n.observe(e),()=>{r.removeEventListener("resize",t),n==null||n.disconnect()}}var fl=640,yl=50;function xl(e,t){let r={};return Object.keys(e).forEach(n=>{r[n]=(...o)=>t(()=>e[n](...o))}),r}$.debounceRendering=e=>e();Os();function $s(e,t,r,n,o,s){
let a=e.ownerDocument.defaultView||window,i=new Set,l=o.more.now,d=o.search.now,c=vn(t,r,d==null?void 0:d.fuzzySearch),m=!0,p=()=>c.limit>0||(e.clientWidth||a.innerWidth)<
fl,u=S=>{let v=n.read(),M=v===null&&S?S.query:bt(v||"",c.index)||c.preset,A=Oe(c.index,c.derive,M);return{query:A,settled:{query:A,cause:"address"},cards:n.cards(),
open:{facets:(S==null?void 0:S.open.facets)||new Map,filters:p()&&n.isInDialog()}}},g=gs(P({narrow:p(),mayType:!1},u(null))),h=As(e,r.idPrefix),b=()=>{m=!1;let S=Array.
from(i);i.clear(),S.forEach(v=>v()),e.textContent=""},_=S=>{if(m)try{S()}catch(v){b(),s(v)}},w=xl(ls(g,()=>c,h),_),k=(S,v)=>{_(()=>{let M=h.holdFocus(v.open.filters),
{derive:A}=c,ze=A(S.query);Qo(f(Rs,{view:{context:c,state:S,actions:w,attempt:_,cleanups:i,more:l,search:d,loadView:o.loadView,results:ze,settledResults:A(S.settled.
query)}}),e),M()})},R=({keepFocus:S,keepFragment:v,keepPlace:M,nameTab:A})=>{n.read()!==null&&i.add(A(g,()=>c,e.ownerDocument)),i.add(v()).add(M(e,n)).add(S(e,n))},
E=({textIndexOf:S})=>{let v=a.setTimeout(()=>_(()=>S(c.index)),yl);i.add(()=>a.clearTimeout(v))},C=S=>{let{view:v}=g.get().query,M=()=>Ve(()=>_(S));v===V?M():o.
loadView(v).then(M,()=>{})},j=S=>{let{details:v}=g.get().query,M=!S||v.length||r.startsAt!=="scrolled"||e.ownerDocument.getElementById(n.read()||"");n.isNewLink()&&
M&&r.reveal(()=>C(()=>h.scrollToLinked(g.get().query.details)))},D=()=>{ys(n.read(),c.fragmentOf(g.get().query))&&o.useLinks(({checkLink:S})=>_(()=>S(n,g,c,h.scrollToLinked)))},
J=()=>{if(!e.isConnected){b();return}let S=p(),{open:v,narrow:M}=g.get();(S!==M||v.filters&&!e.clientWidth)&&g.set({narrow:S,open:L(P({},v),{filters:!1})})};return[
g.subscribe(k),Is(e,J),cs(g,w.settle,a),fs(g,n,S=>c.fragmentOf(S)),n.onMove(()=>_(()=>{g.set(u(g.get())),j(!1),D()}))].forEach(S=>i.add(S)),k(g.get(),g.get()),m&&
(j(!0),D(),n.firstPlace&&C(()=>a.scrollTo(0,n.firstPlace)),l?R(l):i.add(En(g,o.more,Ls,o.onFailure,S=>_(()=>{l=S,R(l),g.set({})}))),d?E(d):i.add(En(g,o.search,Ms,
o.onFailure,S=>_(()=>{d=S,c=ms(c,d.fuzzySearch),E(d),g.set({})})))),{update:S=>_(()=>{w.settle(),c=vn(S,r,c.find);let{query:v}=g.get(),M=Oe(c.index,c.derive,v),
A=()=>g.set({query:M,settled:{query:M,cause:"data"}});l?l.keepPosition(e,A):A()}),unmount:b}}var Ns="Special:MyLanguage/",hl=/^(?:[a-z][\w-]*|Special):/;function Cs(e,{root:t,staticElements:r,groups:n},o){let s=o.indexOf(e.contentLanguage),a=s<0?o:o.slice(
0,s),i=new Set;return[...r,...n].forEach(l=>l.querySelectorAll("a").forEach(d=>i.add(d.getAttribute("href")))),l=>{let d=l.replace(Ns,"");if(!a.length||hl.test(
d))return e.urlOf(l);if(t.lang!==o[0])return e.urlOf(Ns+d);let[c="",m=""]=d.split(/(?=#)/);return a.map(p=>e.urlOf(`${c}/${p}${m}`)).find(p=>i.has(p))||e.urlOf(
l)}}var _l="program-explorer__app",bl=0;function wl(e){let t=Array.from(document.querySelectorAll(`.${fe}`)).filter(r=>(Ze({root:r})||"static")!=="static");return(t.
find(r=>!r.matches("[data-preset], [data-limit]"))||t[0])===e.root}function vl({root:e,headings:t}){var s;let r=Array.from(((s=$r(e))==null?void 0:s.querySelectorAll(
"[id]"))||[],({id:a})=>a),n=Array.from(t.values(),({anchors:a})=>a),o=r.concat(...n).find(a=>[a,encodeURI(a)].includes(location.hash.slice(1)));o&&Cr(e,()=>Ve(()=>{
var a;return(a=document.getElementById(o))==null?void 0:a.scrollIntoView()}))}function Sl(e){let t=document.getElementById(e);return ht(e)&&!(t&&!t.closest(`.${fe}\
, [${Te}]`))}function Ds(e,t,{list:r,messages:n,languageNames:o,more:s,search:a},i){let l=window.pageYOffset>0,{wiki:d,load:c}=e,{language:m}=n,p=ne(n),u=Ot(d,t),
g=wl(t),h=`program-explorer-${++bl}`,b=Cs(d,t,u),_=t.all===null?"":b(t.all),w={more:{now:s,load:()=>Lt(e)},search:{now:a,load:()=>Mt(e)},loadView:v=>Yn(e,v),onFailure:(v,M)=>{
let A=Pt(v)==="outdated";ue(t.root,n,{kind:"warning",text:p(`failed-${A?"outdated":"network"}`),retry:()=>{A?location.reload():(Ne(t.root),M())}})},useLinks:v=>{
c.links().then(v,M=>d.log("The link in the address cannot be corrected.",M))}},k=document.createElement("div");k.className=_l,k.lang=m,k.dir=$e(m),t.root.append(
k);let R=Nr(t.root,()=>Et(t,!0)),E=()=>vl(t);window.addEventListener("hashchange",E);let C=()=>{k.remove(),R(),window.removeEventListener("hashchange",E)},j=Co(
window,g?Sl:null,h);oe(t,"ready");let{update:D,unmount:J}=$s(k,r,{msg:p,format:Do(m,p,o),language:m,languages:u,pageLanguage:d.contentLanguage,today:Kr(),headings:t.
headings,level:t.level,preset:t.preset,limit:t.limit,startsAt:l?"scrolled":location.hash?"link":"top",idPrefix:h,reveal:v=>Cr(t.root,v),notify:v=>ue(t.root,n,{kind:"\
failure",text:v,retry:null}),urlOf:v=>"url"in v?v.url:b(v.page),urlOfProgram:v=>`${g?"":_}#programs?program=${v}`,urlOfAll:v=>`${_}#${v}`},j,w,v=>{C(),i(v)});if(!k.
isConnected)return null;let S={update:D,unmount:()=>{J(),C(),oe(t,"static")}};try{E(),Et(t,!0),d.announceReady(t.root)}catch(v){throw S.unmount(),v}return S}var Tl="#programs?selftest";function Fs(e){let{wiki:t,load:r}=e,n=()=>{location.hash===Tl&&r.selftest().then(({runSelftest:o})=>o(e,"0.1.0 12b61c6b30a77fe2"),o=>t.
log("The self-test cannot be loaded.",o))};return addEventListener("hashchange",n),n(),()=>removeEventListener("hashchange",n)}var El=20;function Pl(n,o){return O(this,arguments,function*({wiki:e,load:t},r){try{return(yield t.importer()).readHost(e,r)}catch(s){return e.log("The static l\
ist cannot be imported.",s),null}})}function kl({wiki:e},t,{origin:r,list:n}){let{root:o,container:s,groups:a,preset:i,limit:l,fallbacks:d}=t;return e.isNamed&&
r.kind==="pages"&&s===o&&!i&&!l&&Hn(a.length?a:[o],n.programs.map(({title:c})=>ge(c,[o.lang,...d],e.contentLanguage).text))}function Rl({preset:e,limit:t}){return!!(de(
location.hash)||e&&!t)}function Ll({preset:e}){return/(^|&)q=/.test(`${de(location.hash)||""}&${e}`)}function Hs(e,t,r,n){return O(this,null,function*(){let{wiki:o}=t,
s=()=>{Hs(e,t,r,n)},a=null;try{let i=Rl(r)?Lt(t).catch(()=>null):null,l=Ll(r)?Mt(t).catch(()=>null):null,d=yield e(o,r);if(d.kind==="off"){oe(r,"static");return}
let{messages:c}=d,[m,p]=d.kind==="missing"&&(yield Pl(t,r))||[r,d];if(p.kind!=="ready"){let _=p.kind==="missing";o.log(`The data page "${r.source}" ${_?"is miss\
ing":"cannot be read"}.`,..._?[]:p.problems),yield kt(t,r,_?"missing":"json",p,s);return}if(!Fn(c))throw new Error("The messages of the explorer are missing on \
this wiki.");let u="DisplayNames"in Intl?null:yield o.languageNames(),[g,h]=yield Promise.all([i,l,new Promise(_=>setTimeout(_))]);if(!r.root.isConnected)return;
let b=kl(t,r,p);a=Ds(t,m,{list:p.list,messages:c,languageNames:u,more:g,search:h},_=>{o.log("The explorer could not be drawn.",_),n.delete(r.root),kt(t,m,"unexp\
ected",{kind:"missing",messages:c},s)}),a&&(n.set(r.root,a),yield Gn(t,r,p,c,b))}catch(i){o.log(`The explorer could not start from "${r.source}".`,i),a&&(n.delete(
r.root),a.unmount()),yield kt(t,r,Pt(i),null,s)}})}function Ml(n,o){return O(this,arguments,function*({wiki:e,load:t},r){let s=Rt(r);if(s.length||r.querySelector(
`.${fe}`)||!zn(e.pageTitle))return s;let a=(yield t.importer()).insertHost(r);return a?[a]:[]})}function Us(e,t){let r=new Map;if(!e.isViewing)return()=>{};let n={
wiki:e,load:t},o=a=>{Array.from(r).forEach(([i,l])=>{a(i)&&(r.delete(i),l.unmount())})},s=[Fs(n),e.onContent(()=>{o(l=>!l.isConnected);let a=document.getElementById(
"mw-content-text")||document.body,i=$o();Ml(n,a).then(l=>l.forEach((d,c)=>{c>=El?oe(d,"static"):Wn(d)&&Hs(i,n,d,r)}),l=>e.log("The explorer could not find its h\
ost.",l))})];return()=>{s.forEach(a=>a()),o(()=>!0)}}var Pn={};ca(Pn,{x0:()=>X,x1:()=>or,x10:()=>de,x11:()=>xt,x12:()=>Mr,x13:()=>ve,x14:()=>dr,x15:()=>ir,x16:()=>G,x17:()=>Me,x18:()=>We,x19:()=>le,x2:()=>q,x20:()=>Ke,
x21:()=>cr,x22:()=>ut,x23:()=>Ge,x24:()=>bn,x25:()=>ft,x26:()=>V,x27:()=>Ye,x28:()=>gt,x29:()=>dt,x3:()=>f,x30:()=>Be,x31:()=>gr,x32:()=>pt,x33:()=>mr,x34:()=>vr,
x35:()=>ne,x36:()=>Ze,x37:()=>Te,x38:()=>fe,x39:()=>Rt,x4:()=>Ve,x40:()=>Vr,x41:()=>jr,x42:()=>Ur,x43:()=>ue,x44:()=>Ir,x45:()=>St,x46:()=>z,x47:()=>B,x48:()=>se,
x49:()=>qt,x5:()=>Oe,x50:()=>I,x51:()=>Dt,x52:()=>N,x53:()=>Nt,x54:()=>re,x55:()=>Ft,x56:()=>De,x57:()=>It,x58:()=>Ce,x59:()=>rt,x6:()=>ce,x60:()=>zt,x61:()=>fr,
x62:()=>Ct,x63:()=>Fe,x64:()=>Pe,x65:()=>To,x66:()=>Qt,x67:()=>Vt,x68:()=>He,x69:()=>wt,x7:()=>Or,x70:()=>ge,x71:()=>Sr,x72:()=>mt,x73:()=>Je,x74:()=>Qe,x75:()=>me,
x76:()=>U,x77:()=>xs,x78:()=>hr,x79:()=>br,x8:()=>ht,x80:()=>xr,x81:()=>yr,x82:()=>Tr,x9:()=>_t});var te=class extends Error{constructor(r,n){super(`${r}: ${n}`);this.failure=r}};var js=1e4;function Vs(e,t){return O(this,null,function*(){let r=new AbortController,n=setTimeout(()=>r.abort(),js);try{let o=yield fetch(e,{credentials:t,signal:r.
signal});return{status:o.status,body:yield o.text()}}catch(o){throw r.signal.aborted?new te("timeout",`${js} ms, ${e}`):new te("network",`${String(o)}, ${e}`)}finally{
clearTimeout(n)}})}function Tr(e){return O(this,null,function*(){let t=yield Vs(e,"omit");if(t.status===429&&(t=yield Vs(e,"same-origin")),t.status===429)throw new te(
"busy",e);if(t.status!==200)throw new te("server",`${t.status}, ${e}`);let r=null;try{r=JSON.parse(t.body)}catch(n){}if(!r)throw new te("server",`no JSON, ${e}`);
if(r.error)throw new te("server",`${r.error.code}: ${r.error.info}, ${e}`);return r})}function kn(e){try{let{searchParams:t}=new URL(e);return t.get("action")==="raw"?t.get("title"):null}catch(t){return null}}function Bs(e){let t=kn(e);if(!t)return null;
let{origin:r,pathname:n}=new URL(e);return{title:t,url:`${r}${n}?title=${encodeURIComponent(t)}`}}function Ws(e,t){let r=kn(e);if(!r)return null;let n=new URL(e);
return n.searchParams.set("title",`${r.replace(/\.js$/,"")}/${t}.js`),n.href}function qs(e){let t=kn(e);if(!t)return"";let r=new URL(e);return r.searchParams.set(
"title",t.replace(/\/[^/]*\.js$/,".js")),r.href}var Er="MediaWiki:Gadget-programExplorer-manifest.json";var Ol="program-explorer__update",Ks="program-explorer-asked-for-version",Al=864e5;function Gs(e){var t;return((t=/^(\d+)\.(\d+)\.(\d+)/.exec(String(e)))!=null?
t:[]).slice(1).map(Number)}function Il(e,t){let[r,n]=[Gs(e),Gs(t)],o=r.findIndex((s,a)=>s!==n[a]);return n.length>0&&o!==-1&&Number(r[o])>Number(n[o])}function $l(e,t){
try{let r=e(),n=t-Number(r.getItem(Ks));return n>=0&&n<Al?!1:(r.setItem(Ks,String(t)),!0)}catch(r){return!1}}function Nl({languages:e}){var r;let t=Se(e);return{
language:t,texts:new Map(Object.entries((r=x[t])!=null?r:{}))}}function Js(a,i,l,d,c){return O(this,arguments,function*(e,t,{version:r,page:n},o,s){if($l(o,s))try{
let{pages:[m]}=yield e.readPages([Er],[],null),{version:p}=re(m?m.text:"");if(typeof p!="string"||!Il(p,r))return;e.log(`The user script is version ${r}; versio\
n ${p} is on this wiki.`);let u=Nl(e),g=ne(u),{title:h,url:b}=n!=null?n:{title:Er,url:e.urlOf(Er)},_=Object.assign(document.createElement("a"),{href:b,textContent:h}),
w=Object.assign(document.createElement("div"),{className:Ol});t.after(w),ue(w,u,{kind:"warning",text:g("userscript-old",r,p),content:[_,document.createTextNode(
" ")],retry:null})}catch(m){}})}var Cl=86400,Dl=300,Fl=50;function Hl({query:{pages:e=[]}={}}){var r;let t=[];for(let{title:n,lastrevid:o,revisions:s=[]}of e){let[a]=s,i=(r=a==null?void 0:a.slots)==
null?void 0:r.main;a&&(i==null?void 0:i.content)!==void 0&&(o||a.revid)===a.revid&&t.push({title:n,text:i.content,contentModel:i.contentmodel||"",revision:a.revid})}
return t}function Ul(e,t,r,n){let o=String(e==="titles"||r?Dl:Cl),s={action:"query",format:"json",formatversion:"2",uselang:"content",maxage:o,smaxage:o};return Object.
assign(s,n?{mcoffset:n}:{prop:"revisions|info",rvprop:"ids|content|contentmodel",rvslots:"main",[e]:t.join("|")},r&&{list:"messagecollection",mcgroup:`messagebu\
ndle-${r.title}`,mclanguage:r.language,mcprop:"translation",mcfilter:"hastranslation",mclimit:"max",requestid:r.version}),new URLSearchParams(s).toString()}function Qs(e,t,r,n){
return O(this,null,function*(){let o=new Map,s=[],a="",i=0;do{let l=yield Tr(`${e}?${Ul(t,r,n,a)}`);s=s.concat(Hl(l));let{query:{messagecollection:d=[]}={},continue:{
mcoffset:c}={}}=l;for(let{key:m,translation:p}of d)p&&o.set(m.slice(m.lastIndexOf("/")+1),p);a=c}while(a&&++i<Fl);return{pages:s,translations:o}})}function zs(e,t,r,n){
return O(this,null,function*(){try{return yield Qs(e,t,r,n)}catch(o){if(n&&o instanceof te&&o.failure==="server")return Qs(e,t,r,null);throw o}})}function Ys(e,t){
return(r,n,o)=>O(null,null,function*(){let s=r.map(t),a=o&&Object.assign({},o,{title:t(o.title)}),i=n.length?yield zs(e,"revids",n,a):null;return i&&s.every(l=>i.
pages.some(d=>d.title===l))?i:zs(e,"titles",s,a)})}function Xs(e){var t;return((t=mw.Title.newFromText(e))==null?void 0:t.getPrefixedText())||e}function jl(e){return O(this,null,function*(){try{return(yield new mw.
Api().get({action:"query",formatversion:"2",prop:"info",intestactions:["edit"],titles:e})).query.pages[0].actions.edit===!0}catch(t){return!1}})}function Vl(){return O(
this,null,function*(){try{yield mw.loader.using("mediawiki.language.names");let e=mw.language.getData(mw.config.get("wgUserLanguage"),"languageNames");return new Map(
Object.entries(e))}catch(e){return new Map}})}function Bl(){return mw.config.get("wgUserLanguage")!==mw.config.get("wgContentLanguage")?mw.language.getFallbackLanguageChain():
[mw.config.get("wgPageContentLanguage")]}function Zs(e=null){return{isSwitchedOff:e,isViewing:mw.config.get("wgAction")==="view"&&!mw.config.get("wgDiffNewId"),isNamed:mw.user.isNamed(),pageTitle:mw.config.
get("wgPageName").replace(/_/g," "),languages:Bl(),pageLanguage:mw.config.get("wgPageContentLanguage"),contentLanguage:mw.config.get("wgContentLanguage"),articlePath:mw.
config.get("wgArticlePath"),titleOf:Xs,readPages:Ys(mw.util.wikiScript("api"),Xs),languageNames:Vl,mayEdit:jl,urlOf:(t,r)=>mw.util.getUrl(t,r),onContent:t=>{let r=mw.
hook("wikipage.content"),n=()=>t();return r.add(n),()=>{r.remove(n)}},announceReady:t=>{mw.hook("programExplorer.ready").fire(t)},addStyles:t=>{mw.util.addCSS(t)},
log:(t,...r)=>{mw.log.warn(`[programExplorer] ${t}`,...r)}}}var Wl="programExplorer";function ea(e,t){return O(this,null,function*(){yield mw.loader.getScript(e);let r=mw.libs[Wl];return r==null?void 0:r[t]})}var{currentScript:ta}=document,ra=qs(ta instanceof HTMLScriptElement?ta.src:""),ql={version:"0.1.0",page:Bs(ra)},Kl=2e3;mw.loader.using([...In]).then(()=>{let e=Zs();
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
rogram-explorer__views,.program-explorer__options{flex:none;min-height:32px;max-width:100%}.program-explorer__options{flex-basis:100%}.program-explorer__toolbar\
{flex:1 1 auto;padding:.25em 0}.program-explorer__toolbar>*{margin-inline-end:.5em}.program-explorer__count{flex:1 1 auto;margin-inline-end:0;font-weight:700}@s\
upports (display: contents){.program-explorer__frame--narrow .program-explorer__bar{display:contents}}.program-explorer__frame--narrow .program-explorer__toolba\
r{flex-wrap:nowrap;position:-webkit-sticky;position:sticky;z-index:1;top:0;margin:0 -4px;padding:.375em 4px;background:var( --background-color-base, #fff )}@sup\
ports (scroll-margin-top: 1em){.program-explorer__frame--narrow .program-explorer__card{scroll-margin-top:3.5em}}.program-explorer__app .program-explorer__skip{\
position:absolute;z-index:1;margin-top:.25em}.program-explorer__skip:not(:focus){clip:rect(1px,1px,1px,1px)}@supports (font-size: max(1em,16px)){@media(pointer:\
coarse),(max-width:640px){.program-explorer .program-explorer__search .cdx-text-input__input{font-size:max(1em,16px)}}}.program-explorer__fold:focus-visible{out\
line:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer__corrected{color:var( --color-subtle, #54595d );font-weight:4\
00}.program-explorer__chevron{flex:none;width:.375em;height:.375em;margin:0 .5em .25em;border-bottom:2px solid;border-inline-end:2px solid;transform:rotate(45de\
g)}.program-explorer__chevron--open{margin-bottom:-.125em;transform:rotate(-135deg)}.program-explorer__unseen{position:absolute;width:1px;height:1px;margin:-1px\
;overflow:hidden;clip:rect(1px,1px,1px,1px);white-space:nowrap}@media(prefers-contrast:more){.program-explorer{--border-color-subtle: currentColor;--border-colo\
r-muted: currentColor;--border-color-base: currentColor;--color-subtle: var( --color-base, #202122 )}}.program-explorer .program-explorer__facet{min-width:0;mar\
gin:0 0 .75em;padding:0 0 .5em;border:0;border-bottom:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__facet:last-child{borde\
r-bottom:0}.program-explorer__facet legend{display:block;width:100%;padding:0}.program-explorer__fold{display:flex;align-items:center;justify-content:space-betw\
een;width:100%;min-height:2em;margin:0;padding:0;border:0;border-radius:2px;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:p\
ointer}.program-explorer__fold:hover{text-decoration:underline}.program-explorer .program-explorer__term{position:relative;display:flex;align-items:flex-start;m\
argin:0;padding-inline-start:calc(1.25em * var( --program-explorer-depth, 0 ))}.program-explorer .program-explorer__term .cdx-checkbox{flex:1 1 auto;min-width:0\
;margin:0;padding:2px 0}.program-explorer__number{flex:none;padding:.125em 0;margin-inline-start:.75em;color:var( --color-subtle, #54595d );font-size:.875em;fon\
t-variant-numeric:tabular-nums;line-height:1.7}.program-explorer__term--idle .cdx-label__label__text,.program-explorer__term--idle .program-explorer__number{col\
or:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer__note{margin:0;padding:0;color:var( --color-subtle, #54595d );font-size:.8\
75em;overflow-wrap:break-word}.program-explorer .program-explorer__help{padding-bottom:.25em}.program-explorer .program-explorer__term-search{min-width:0;margin\
-bottom:.375em}.program-explorer .program-explorer__term .cdx-checkbox__label{padding:0;padding-inline-start:calc(1.25rem + 8px)}.program-explorer .program-expl\
orer__term .cdx-checkbox__input,.program-explorer .program-explorer__term .cdx-checkbox__icon{right:auto;left:auto}.program-explorer .program-explorer__term .cd\
x-checkbox__input{margin:0}.program-explorer__term .cdx-checkbox__input:checked+.cdx-checkbox__icon{forced-color-adjust:none}.program-explorer__finder{grid-colu\
mn:1 / 3;min-width:0;margin-bottom:.5em}.program-explorer__needs,.program-explorer__shortcuts{display:flex;flex-wrap:wrap;margin-top:.75em}.program-explorer .pr\
ogram-explorer__need,.program-explorer .program-explorer__shortcut,.program-explorer__needs>.cdx-button{margin:0 0 .5em;margin-inline-end:.5em;font-weight:400}.\
program-explorer__needs>.program-explorer__note{flex-basis:100%;margin-bottom:.5em}.program-explorer .program-explorer__shortcut[aria-pressed=true],.program-exp\
lorer .program-explorer__need[aria-pressed=true]{border-color:var( --border-color-progressive, #36c );background:var( --background-color-progressive-subtle, #f1\
f4fd );color:var( --color-progressive, #36c )}.program-explorer__need .program-explorer__note{margin-inline-start:.5em}.program-explorer .program-explorer__list\
{margin-top:.75em}.program-explorer .program-explorer__list>li{margin-bottom:.75em}@supports (width: max(1px,1%)){.program-explorer__frame:not(.program-explorer\
__frame--narrow) .program-explorer__list{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,max(24em,40%)),1fr));grid-gap:0 .75em;align-items:s\
tart}}.program-explorer__card{padding:.875em 1em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );border-radius:2px;background:var( --background-co\
lor-base, #fff )}.program-explorer .program-explorer__title{margin:0;padding:0;border:0;font-family:inherit;font-size:1.125em;font-weight:700;line-height:1.375}\
.program-explorer .program-explorer__group{margin:1.25em 0 .5em;padding-top:0}.program-explorer .program-explorer__group:first-child{margin-top:.5em}.program-ex\
plorer .program-explorer__meta{position:relative;display:flex;flex-wrap:wrap;align-items:baseline;margin-top:.25em;overflow:hidden;color:var( --color-subtle, #5\
4595d );font-size:.875em}.program-explorer__fact:first-letter{text-transform:uppercase}.program-explorer__fact{display:inline-block;margin-inline-start:-1em;mar\
gin-inline-end:1em;padding-inline-start:1em}.program-explorer__fact+.program-explorer__fact:before,.program-explorer__list--past .program-explorer__status+.prog\
ram-explorer__fact:before{content:"\\b7";position:absolute;margin-inline-start:-.625em}.program-explorer__status{margin-inline-end:1em;padding:0 .5em;border:1px \
solid var( --border-color-subtle, #c8ccd1 );border-radius:1em;background:var( --background-color-neutral-subtle, #f8f9fa );color:var( --color-base, #202122 );wh\
ite-space:nowrap}.program-explorer__status--open,.program-explorer__status--ongoing{border-color:var( --border-color-success, #099979 );background:var( --backgr\
ound-color-success-subtle, #dff2eb )}.program-explorer__status--upcoming{border-color:var( --border-color-progressive, #36c );background:var( --background-color\
-progressive-subtle, #f1f4fd )}.program-explorer__status--paused{border-color:var( --border-color-warning, #ab7f2a );background:var( --background-color-warning-\
subtle, #fdf2d5 )}.program-explorer .program-explorer__summary{margin-top:.5em}.program-explorer__in-language{margin-inline-start:.25em;color:var( --color-subtl\
e, #54595d )}.program-explorer__card-foot{display:flex;flex-wrap:wrap;align-items:center;margin-top:.5em}.program-explorer__list--past .program-explorer__card{p\
adding:.625em .875em .375em;border-width:1px 0 0;background:none}.program-explorer__list--past .program-explorer__status{padding:0;border:0;background:none;colo\
r:inherit}.program-explorer__list--past .program-explorer__title{font-size:1em}.program-explorer__list--past .program-explorer__title a{display:inline-block;min\
-height:24px;vertical-align:top}.program-explorer__list--past .program-explorer__summary{margin-top:.25em}.program-explorer__list--past .program-explorer__card-\
foot{margin-top:.125em}.program-explorer__list--past .program-explorer__action{border-color:transparent;background:none;color:var( --color-progressive, #36c )}.\
program-explorer__frame--narrow .program-explorer__card{padding:.625em .875em .375em}@media screen{.program-explorer__frame--narrow .program-explorer__summary{d\
isplay:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.program-explorer__frame--narrow .program-explorer__list--past .program-expl\
orer__summary{-webkit-line-clamp:2}}.program-explorer__frame--narrow .program-explorer__card:not(.program-explorer__card--open) .program-explorer__tags,.program\
-explorer__frame--narrow .program-explorer__list--past .program-explorer__card:not(.program-explorer__card--open) .program-explorer__needed{display:none}.progra\
m-explorer__frame--narrow .program-explorer__card--open .program-explorer__summary.program-explorer__summary{display:block}.program-explorer__frame--narrow .pro\
gram-explorer__card-foot{margin-top:.375em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card{padding-top:.5em;padding-botto\
m:.25em}.program-explorer__frame--narrow .program-explorer__list--past .program-explorer__card-foot{margin-top:.125em}.program-explorer .program-explorer__frame\
--narrow .program-explorer__summary,.program-explorer .program-explorer__frame--narrow .program-explorer__needed{margin-top:.25em}.program-explorer .program-exp\
lorer__frame--narrow .program-explorer__list>li{margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__list--past>li{margin-bo\
ttom:.375em}.program-explorer .program-explorer__needed{margin-top:.375em}.program-explorer .program-explorer__tags{display:flex;flex-wrap:wrap;margin:0}.progra\
m-explorer .program-explorer__tags li{margin:.125em 0;margin-inline-end:.375em;padding:0 .5em;border-radius:2px;background:var( --background-color-neutral, #eae\
cf0 );color:var( --color-base, #202122 )}.program-explorer__card .program-explorer__action{margin:.125em 0;margin-inline-end:.75em;font-weight:400}.program-expl\
orer .program-explorer__alert{margin-top:.25em;padding-inline-start:.5em;border-inline-start:3px solid var( --border-color-warning, #ab7f2a )}.program-explorer \
.program-explorer__details-button{flex:none;margin-inline-start:auto;margin-inline-end:-.75em}.program-explorer__frame--narrow .program-explorer__details-button\
.program-explorer__details-button{margin-inline-end:-.5em}.program-explorer__card>.program-explorer__note.program-explorer__note{margin-top:.375em}.program-expl\
orer__more.cdx-button{display:block;margin:1em auto}.program-explorer__app .cdx-button--weight-quiet.cdx-button--action-progressive:enabled:hover{color:var( --c\
olor-progressive--active, #233566 )}.program-explorer__app .cdx-button{max-width:100%;padding-top:.25em;padding-bottom:.25em;line-height:1.25;text-align:start;w\
hite-space:normal}@media screen{.program-explorer[data-limit] .program-explorer__toolbar{box-sizing:border-box;flex-wrap:nowrap;position:static;height:3em;paddi\
ng:0}.program-explorer[data-limit] .program-explorer__count{flex-basis:auto;order:0}.program-explorer[data-limit] .program-explorer__list{margin-top:0}.program-\
explorer[data-limit] .program-explorer__list>li{margin-bottom:.5em}.program-explorer[data-limit] .program-explorer__card{display:flex;flex-direction:column;posi\
tion:relative;box-sizing:border-box;height:9.75em;padding:.75em 1em;overflow:hidden}.program-explorer[data-limit] .program-explorer__title{display:-webkit-box;-\
webkit-box-orient:vertical;-webkit-line-clamp:2;flex:none;margin-inline-end:2em;overflow:hidden;line-height:1.3333}.program-explorer[data-limit] .program-explor\
er__summary{overflow:hidden}.program-explorer[data-limit] .program-explorer__meta{flex:none;height:1.75em}.program-explorer[data-limit] .program-explorer__card-\
-open,.program-explorer[data-limit] .program-explorer__card--open>*{-webkit-line-clamp:none;flex:none;height:auto}.program-explorer[data-limit] .program-explore\
r__needed{display:none}.program-explorer[data-limit] .program-explorer__card-foot{position:absolute;top:.125em;left:0;right:0;justify-content:flex-end;padding:0\
 .5em;pointer-events:none}.program-explorer[data-limit] .program-explorer__details-button{pointer-events:auto;font-size:0}.program-explorer[data-limit] .program\
-explorer__chevron{font-size:1rem}.program-explorer__all{display:block;line-height:2}}.program-explorer .program-explorer__notice{--font-size-medium: 1em;margin\
-top:1em}@media(min-height:30em){.program-explorer__notice--failure{position:-webkit-sticky;position:sticky;z-index:1;bottom:.5em;box-shadow:0 2px 6px #0003}[da\
ta-state=failed] a{scroll-margin-bottom:12em}}.program-explorer__notice .cdx-message__content{margin:0 8px}.program-explorer .program-explorer__notice p{margin:\
0;padding:0}.program-explorer .program-explorer__notice ul{margin-top:.25em}.program-explorer__notice .cdx-button{margin-top:.5em;margin-inline-end:.5em}.progra\
m-explorer .program-explorer__chips{display:flex;flex-wrap:wrap;align-items:center;margin:.25em -.25em 0}.program-explorer .program-explorer__chips>li{max-width\
:100%;margin:.25em}.program-explorer__chip{max-width:100%;min-height:24px;margin:0;padding:.125em .5em;border:1px solid var( --border-color-progressive, #36c );\
border-radius:1em;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font:inherit;font-size:.875em;text-ali\
gn:start;cursor:pointer}.program-explorer__chip-facet{color:var( --color-subtle, #54595d )}.program-explorer__chip:after,.program-explorer__close:after{content:\
"\\d7";font-size:1.25em;line-height:1;vertical-align:-.0625em}.program-explorer__chip:after{margin-inline-start:.375em}.program-explorer__chip:hover{background:n\
one}.program-explorer__chip:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1px}.program-explorer .program-explore\
r__details{margin:.5em 0;padding-top:.75em;border-top:1px solid var( --border-color-muted, #dadde3 );font-size:.9375em}.program-explorer__names li{display:inlin\
e-block}.program-explorer__names li:not(:last-child):after{content:"\\b7";margin:0 .375em}.program-explorer__details summary{padding:.1875em 0;color:var( --color\
-subtle, #54595d );cursor:pointer}.program-explorer__row{display:flex;flex-wrap:wrap;padding:.1875em 0}.program-explorer__details a{display:inline-block;min-hei\
ght:24px}.program-explorer__row dt{flex:1 1 9.5em;margin-inline-end:1em;color:var( --color-subtle, #54595d );font-weight:400}.program-explorer .program-explorer\
__details ul{margin:0}.program-explorer__row dd{flex:999 1 12em;min-width:0}.program-explorer-locked body{overflow:hidden}@supports (scrollbar-gutter: stable){.\
program-explorer-locked--scrollbar{scrollbar-gutter:stable}}.program-explorer__backdrop{position:fixed;z-index:1000;top:0;right:0;bottom:0;left:0;display:flex;a\
lign-items:flex-end;justify-content:center;background:var( --background-color-backdrop-light, rgba( 255, 255, 255, .65 ) )}.program-explorer__dialog{display:fle\
x;flex-direction:column;width:100%;max-width:32em;max-height:92%;border:1px solid var( --border-color-base, #a2a9b1 );border-bottom:0;border-radius:8px 8px 0 0;\
background:var( --background-color-base, #fff );box-shadow:0 4px 16px #00000040}.program-explorer__dialog-head,.program-explorer__dialog-foot{display:flex;flex:\
none;flex-wrap:wrap;align-items:center;padding:.5em 1em}.program-explorer__dialog-head{border-bottom:1px solid var( --border-color-subtle, #c8ccd1 )}.program-ex\
plorer__dialog-title{flex:1 1 auto;font-size:1.125em;font-weight:700}.program-explorer__dialog-body{flex:1 1 auto;min-height:0;padding:.75em 1em;overflow-y:auto\
;overscroll-behavior:contain;-webkit-overflow-scrolling:touch}.program-explorer .program-explorer__dialog-body .cdx-checkbox,.program-explorer__dialog-body .pro\
gram-explorer__number{padding:.375em 0}.program-explorer__dialog-head .program-explorer__close{font-size:1.25em}.program-explorer__dialog-foot{border-top:1px so\
lid var( --border-color-subtle, #c8ccd1 )}.program-explorer__dialog-foot .cdx-button{flex:1 1 auto;min-height:2.75em}@media(max-height:24em){.program-explorer__\
dialog{display:block;overflow-y:auto}}.program-explorer__view-choice{display:flex;flex-wrap:wrap}.program-explorer__view{position:relative;display:flex;cursor:p\
ointer}.program-explorer .program-explorer__view input{position:absolute;top:0;left:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}.program-explorer\
__view span{box-sizing:border-box;min-height:32px;padding:.25em .75em;border:1px solid var( --border-color-base, #a2a9b1 );margin-inline-start:-1px}.program-exp\
lorer__view:first-child span{margin-inline-start:0}.program-explorer__view input:checked+span{position:relative;padding-bottom:.125em;border-color:var( --border\
-color-progressive, #36c );border-bottom-width:3px;background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font-\
weight:700}.program-explorer__view input:focus-visible+span{position:relative;outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:1p\
x}.program-explorer .program-explorer__loading{min-height:100vh;padding:1em 0}.program-explorer__copy{margin-inline-end:.5em}.program-explorer__frame--narrow .p\
rogram-explorer__sort label{position:absolute;clip:rect(1px,1px,1px,1px)}.program-explorer__select{position:relative;display:flex;align-items:center;justify-con\
tent:flex-end;max-width:100%}.program-explorer__sort label{margin-inline-end:.5em;color:var( --color-subtle, #54595d )}.program-explorer__sort{display:flex;flex\
-wrap:wrap;align-items:center;min-width:0;margin-inline-start:auto}.program-explorer .program-explorer__sort .cdx-select{min-width:0;padding:4px 12px;padding-in\
line-end:2.25em;background-image:none}@supports (font-size: max(1em,16px)){@media(pointer:coarse),(max-width:640px){.program-explorer .program-explorer__sort .c\
dx-select{font-size:max(1em,16px)}}}.program-explorer__select .program-explorer__chevron{position:absolute;margin:0 .875em .25em;pointer-events:none}.program-ex\
plorer .program-explorer__matched{margin-top:.375em;color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__app mark{padding:0;background:var( \
--background-color-warning-subtle, #fdf2d5 );color:inherit;outline:1px solid var( --border-color-warning, #ab7f2a )}.program-explorer .program-explorer__empty{p\
adding:1em 0}.program-explorer .program-explorer__empty ul{margin-top:.75em}.program-explorer__empty a{display:block;margin-top:.5em}.program-explorer .program-\
explorer__empty li{margin-bottom:.75em}@media print{.program-explorer__frame{display:block}.program-explorer__panel,.program-explorer__finder,.program-explorer_\
_sort,.program-explorer__views,.program-explorer__copy,.program-explorer__to-search,.program-explorer__open-filters,.program-explorer__details-button,button.pro\
gram-explorer__action,.program-explorer__more,.program-explorer__notice,.program-explorer__backdrop,.program-explorer__chips .cdx-button,.program-explorer__chip\
:after,.program-explorer__meta:before{display:none}.program-explorer .program-explorer__chip{padding:0;border:0;background:none;color:inherit}.program-explorer_\
_card{break-inside:avoid}}.program-explorer__columns{margin:.25em 0 .5em}.program-explorer .program-explorer__columns>button{margin-inline-start:-4px;padding-in\
line-start:4px;font-weight:400}.program-explorer__column-boxes{display:flex;flex-wrap:wrap;padding:.25em 0 .5em}.program-explorer .program-explorer__column-box{\
min-height:2em;margin-inline-end:1.25em}.program-explorer__column-box label,.program-explorer__cell--other a:not(.cdx-button),.program-explorer__frame--narrow .\
program-explorer__table-title a{display:inline-block;min-height:24px}.program-explorer__table-box{max-height:calc(100vh - 6em);border:1px solid var( --border-co\
lor-subtle, #c8ccd1 );border-radius:2px;overflow:auto;position:relative}.program-explorer__table-box:focus-visible{outline:2px solid var( --border-color-progres\
sive--focus, #36c );outline-offset:1px}.program-explorer .program-explorer__table{display:table;table-layout:fixed;width:100%;margin:0;border:0;border-spacing:0\
;background:none;font-size:.875em;overflow:visible}.program-explorer .program-explorer__cell{padding:.5em .625em;border:0;border-top:1px solid var( --border-col\
or-muted, #dadde3 );background:var( --background-color-base, #fff );font-weight:400;text-align:start;vertical-align:top}.program-explorer .program-explorer__cel\
l--title{position:-webkit-sticky;position:sticky;z-index:1;left:0;right:0}.program-explorer .program-explorer__tr-head>.program-explorer__cell{position:-webkit-\
sticky;position:sticky;z-index:2;top:0;padding:0;border-top:0;border-bottom:1px solid var( --border-color-base, #a2a9b1 );background:var( --background-color-neu\
tral-subtle, #f8f9fa )}.program-explorer thead+tbody>.program-explorer__tr:first-child>.program-explorer__cell{border-top:0}.program-explorer .program-explorer_\
_tr-head>.program-explorer__cell--title{z-index:3}.program-explorer__sort-column{display:flex;align-items:center;width:100%;min-height:2.5em;margin:0;padding:.2\
5em .625em;border:0;background:none;color:inherit;font:inherit;font-weight:700;text-align:start;cursor:pointer}.program-explorer__sort-column:hover{text-decorat\
ion:underline}.program-explorer__sort-column:focus-visible{outline:2px solid var( --border-color-progressive--focus, #36c );outline-offset:-2px}[aria-sort]>.pro\
gram-explorer__sort-column:after{content:"";flex:none;margin-inline-start:.5em;border:.3125em solid transparent}[aria-sort=ascending]>.program-explorer__sort-co\
lumn:after{margin-top:-.3125em;border-bottom-color:currentColor}[aria-sort=descending]>.program-explorer__sort-column:after{margin-top:.3125em;border-top-color:\
currentColor}.program-explorer__table-title{display:flex;align-items:flex-start;justify-content:space-between;font-weight:700}.program-explorer .program-explore\
r__table-title button{flex:none;min-width:24px;min-height:24px;margin:0;margin-inline-start:.25em;padding:.25em}.program-explorer__table-title .program-explorer\
__chevron{margin:.125em .25em .25em}.program-explorer .program-explorer__cell .program-explorer__names li:not(:last-child){margin-inline-end:.75em}.program-expl\
orer .program-explorer__cell .program-explorer__names li:after{position:absolute;margin:0 .25em}.program-explorer .program-explorer__cell .program-explorer__act\
ion{margin:0;padding:.25em .5em;font-weight:400}.program-explorer .program-explorer__cell .program-explorer__status{display:inline-block;margin:0;white-space:no\
rmal}.program-explorer .program-explorer__tr-details>.program-explorer__cell{padding-top:0;border-top:0}.program-explorer__table-details{position:-webkit-sticky\
;position:sticky;left:.75em;right:.75em;max-width:42em;font-size:1.0667em}.program-explorer .program-explorer__table-details>dl{margin:.5em 0 0;font-size:.9375e\
m}.program-explorer .program-explorer__tr-undrawn>td{padding:0}.program-explorer__tr-undrawn div{height:0;overflow:hidden}@supports (scroll-margin-top: 1em){.pr\
ogram-explorer__tr{scroll-margin-top:3.5em}}.program-explorer .program-explorer__frame--narrow .program-explorer__table,.program-explorer__frame--narrow .progra\
m-explorer__table tbody,.program-explorer__frame--narrow .program-explorer__table thead,.program-explorer__frame--narrow .program-explorer__tr,.program-explorer\
__frame--narrow .program-explorer__tr-details,.program-explorer__frame--narrow .program-explorer__tr-undrawn,.program-explorer .program-explorer__frame--narrow \
.program-explorer__table td,.program-explorer .program-explorer__frame--narrow .program-explorer__table th{display:block}.program-explorer__frame--narrow .progr\
am-explorer__table colgroup{display:none}.program-explorer__frame--narrow .program-explorer__table-box{max-height:none;border:0;overflow:visible}.program-explor\
er .program-explorer__frame--narrow .program-explorer__table{font-size:1em}.program-explorer__frame--narrow .program-explorer__tr-head{display:flex;flex-wrap:wr\
ap;margin-bottom:.5em}.program-explorer .program-explorer__frame--narrow .program-explorer__cell{position:static;padding:.125em 0;border:0;background:none}.prog\
ram-explorer__frame--narrow .program-explorer__sort-column{min-height:2.25em;padding:.25em .5em;font-size:.875em;font-weight:400}.program-explorer__frame--narro\
w [aria-sort]>.program-explorer__sort-column{background:var( --background-color-progressive-subtle, #f1f4fd );color:var( --color-progressive, #36c );font-weight\
:700}.program-explorer__frame--narrow .program-explorer__tr{margin-bottom:.5em;padding:.625em .875em;border:1px solid var( --border-color-subtle, #c8ccd1 );bord\
er-radius:2px;background:var( --background-color-base, #fff )}.program-explorer__frame--narrow .program-explorer__tr--open{margin-bottom:0;border-bottom:0}.prog\
ram-explorer__frame--narrow .program-explorer__tr-details{margin-bottom:.5em;padding:0 .875em .625em;border:1px solid var( --border-color-subtle, #c8ccd1 );bord\
er-top:0}.program-explorer__frame--narrow .program-explorer__table-title{font-size:1.0625em}.program-explorer .program-explorer__frame--narrow .program-explorer\
__table-title button{min-width:32px;min-height:32px;margin-top:-.25em;margin-inline-end:-.5em}.program-explorer .program-explorer__frame--narrow .program-explor\
er__table .program-explorer__cell--other{display:flex;font-size:.875em}.program-explorer__frame--narrow .program-explorer__cell--other:before{content:attr(data-\
label);flex:0 0 8em;margin-inline-end:.75em;color:var( --color-subtle, #54595d )}.program-explorer .program-explorer__frame--narrow .program-explorer__table .pr\
ogram-explorer__cell:empty{display:none}.program-explorer__frame--narrow .program-explorer__cell--status{font-size:.875em}@media print{.program-explorer__column\
s{display:none}.program-explorer__table-box{max-height:none;border:0;overflow:visible}.program-explorer .program-explorer__table .program-explorer__cell{positio\
n:static}.program-explorer__tr{break-inside:avoid}.program-explorer__table-title button,.program-explorer__sort-column:after{display:none}}.program-explorer .pr\
ogram-explorer__group-by{justify-content:flex-start;margin:.5em 0}.program-explorer .program-explorer__group-by label{position:static}.program-explorer__legend{\
color:var( --color-subtle, #54595d );font-size:.875em}.program-explorer__legend summary{min-height:24px;cursor:pointer}.program-explorer__legend ul{display:flex\
;flex-wrap:wrap}.program-explorer .program-explorer__legend li{display:flex;align-items:center;margin-inline-end:1.25em}.program-explorer__drawing{position:abso\
lute;top:0;bottom:0;overflow:hidden;color:var( --color-subtle, #54595d );pointer-events:none}.program-explorer__drawing svg{overflow:visible;fill:currentColor}.\
program-explorer__app[dir=rtl] .program-explorer__drawing>svg{transform:scaleX(-1)}.program-explorer__drawing .program-explorer__hollow{fill:none;stroke:current\
Color;stroke-width:2px}.program-explorer__dashed{stroke-dasharray:4 2}.program-explorer__dotted{stroke:currentColor;stroke-width:3px;stroke-dasharray:0 4.5;stro\
ke-linecap:round}.program-explorer__lines{color:var( --color-base, #202122 );stroke:currentColor;stroke-width:1.5px}.program-explorer__drawing--open,.program-ex\
plorer__drawing--ongoing{color:var( --border-color-success, #099979 )}.program-explorer__drawing--paused{color:var( --border-color-warning, #ab7f2a )}.program-e\
xplorer__sample{position:relative;flex:none;width:40px;height:32px;margin-inline-end:.5em}.program-explorer__sample--today .program-explorer__lines{color:var( -\
-color-progressive, #36c );stroke-dasharray:4}.program-explorer__sample--line>svg{margin-top:8px}.program-explorer__run-group,.program-explorer__run-heading,.pr\
ogram-explorer__run-head,.program-explorer__run-text,.program-explorer__run-details,.program-explorer .program-explorer__runs{position:relative;margin:0;padding\
:0}.program-explorer__run-group{z-index:0}.program-explorer__run-heading{z-index:2}.program-explorer__track{box-sizing:border-box;width:56%;margin-inline-start:\
44%;padding-inline-start:18px;padding-inline-end:28px}.program-explorer__track>div{position:relative;height:100%}.program-explorer__track span{position:absolute\
;top:0;bottom:0;padding-inline-start:.25em;border-inline-start:1px solid var( --border-color-muted, #dadde3 );white-space:nowrap}.program-explorer__years{positi\
on:-webkit-sticky;position:sticky;z-index:1;top:0;height:24px;overflow:hidden;background:var( --background-color-base, #fff );color:var( --color-subtle, #54595d\
 );font-size:.875em;line-height:24px}.program-explorer__year-lines{position:absolute;top:0;bottom:0;pointer-events:none}.program-explorer__track .program-explor\
er__today{border-inline-start:2px dashed var( --border-color-progressive, #36c )}.program-explorer__run-heading>.program-explorer__drawing{bottom:-24px}.program\
-explorer .program-explorer__run-heading .program-explorer__group{position:relative;margin:0;padding:1.25em 0 .25em}.program-explorer .program-explorer__runs>li\
{border-top:1px solid var( --border-color-muted, #dadde3 )}.program-explorer .program-explorer__run-text{display:flex;flex-wrap:wrap;align-items:center;width:44\
%;padding:.25em 0}.program-explorer .program-explorer__run .program-explorer__title{flex:1 1 100%;font-size:1em}.program-explorer__lineage{font-size:.875em}.pro\
gram-explorer__run-text a{display:inline-block;min-height:24px}.program-explorer .program-explorer__run .program-explorer__details-button{margin-inline-end:0}.p\
rogram-explorer .program-explorer__stacked .program-explorer__run-text,.program-explorer__stacked .program-explorer__track{width:100%;margin-inline-start:0}.pro\
gram-explorer__stacked .program-explorer__run-head{padding-bottom:32px;background-clip:content-box}.program-explorer__frame--narrow .program-explorer__years{top\
:3em}.program-explorer__run-details,.program-explorer__stacked .program-explorer__run-head,.program-explorer__stacked .program-explorer__run-heading,.program-ex\
plorer__stacked .program-explorer__group bdi,.program-explorer__stacked .program-explorer__run-text bdi,.program-explorer__stacked .program-explorer__lineage sp\
an,.program-explorer__stacked .program-explorer__run .program-explorer__fact,.program-explorer__stacked .program-explorer__run .program-explorer__details-button\
:not(:hover){background-color:var( --background-color-base, #fff )}.program-explorer__selftest{margin-bottom:1em;padding:.75em 1em;border:1px solid var( --borde\
r-color-base, #a2a9b1 );border-radius:2px;background-color:var( --background-color-base, #fff );color:var( --color-base, #202122 );word-break:break-word}.progra\
m-explorer__selftest h2{margin-top:0}.program-explorer__selftest-buttons .cdx-button{margin-inline-end:.5em}.program-explorer__selftest dd{margin-bottom:.75em;m\
argin-inline-start:0}.program-explorer__selftest-text{width:100%;box-sizing:border-box}@media print{.program-explorer__selftest-buttons{display:none}}.program-e\
xplorer__update .program-explorer__notice p{margin:0;padding:0}'),Us(e,$n(t=>{var r;return ea((r=Ws(ra,t))!=null?r:"",t)},Pn,"4bd6f1e4f07b4968")),mw.hook("progr\
amExplorer.ready").add(t=>{let r=()=>{Js(e,t,ql,()=>localStorage,Date.now())};"requestIdleCallback"in window?requestIdleCallback(r):setTimeout(r,Kl)})},e=>{mw.log.
error("[programExplorer] The wiki did not load what the explorer needs.",e)});})();
// </nowiki>