import { chromium } from 'playwright-core'
const base='http://127.0.0.1:4271'
const br=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
const shot=async(name,url,{w=1280,dark=false,js=true,full=true,act,print}={})=>{const c=await br.newContext({viewport:{width:w,height:900},colorScheme:dark?'dark':'light',javaScriptEnabled:js});const p=await c.newPage();p.on('pageerror',e=>console.log(name,'ERR',e.message));p.on('console',m=>m.type()==='error'&&console.log(name,m.text()));await p.goto(base+url);if(act)await act(p);if(print)await p.emulateMedia({media:'print'});await p.waitForTimeout(400);await p.screenshot({path:`/tmp/shots/${name}.png`,fullPage:full});const ow=await p.evaluate(()=>document.documentElement.scrollWidth);if(ow>w)console.log(name,'overflow',ow);await c.close()}
import {mkdirSync} from 'node:fs'; mkdirSync('/tmp/shots',{recursive:true})
const choose=async p=>{await p.selectOption('[name=type]','commune');await p.fill('[name=habitants]','2900');await p.fill('[name=agents]','60');await p.keyboard.press('Enter');await p.waitForSelector('.tool-list',{timeout:5000})}
const which=process.argv[2]?.split(',')
const all={
 nojs360:()=>shot('nojs360','/obligations/',{w:360,js:false}),
 js1280:()=>shot('js1280','/obligations/',{}),
 chosen1280:()=>shot('chosen1280','/obligations/',{act:choose,dark:true}),
 chosen360:()=>shot('chosen360','/obligations/',{act:choose,w:360}),
 print:()=>shot('print','/obligations/#type=commune&habitants=2900&agents=60',{print:true,w:800}),
 delais:()=>shot('delais','/obligations/delais-recours/',{act:async p=>{await p.selectOption('[name=situation]','demande');await p.waitForSelector('[name=recue]');await p.fill('[name=recue]','2026-03-02');await p.fill('[name=enregistree]','2026-05-20');await p.waitForSelector('.tool-list')}}),
 delais360:()=>shot('delais360','/obligations/delais-recours/#situation=demande&recue=2026-03-02&enregistree=2026-05-20',{w:360,dark:true}),
 lettre:()=>shot('lettre','/obligations/lettres/demande/',{act:async p=>{await p.click('[data-do=fill]');await p.waitForSelector('.tool-form input');await p.fill('.tool-form input','Camille Roussel');await p.click('[data-do=keep]');await p.waitForTimeout(300)}}),
 lettre360:()=>shot('lettre360','/obligations/lettres/demande/',{w:360,dark:true}),
 lettres:()=>shot('lettres','/obligations/lettres/',{}),
 dossier:()=>shot('dossier','/obligations/mon-dossier/',{act:async p=>{await p.evaluate(()=>localStorage.setItem('dossier',JSON.stringify({choice:'type=epci&habitants=9400',dates:{situation:'demande',days:{recue:'2026-03-02'}},letter:{title:'Demander',path:'/x/',text:'Bonjour\nligne\n\nPara'}})));await p.reload();await p.waitForSelector('.tool-list')}}),
 home:()=>shot('home','/',{}),
 seuils:()=>shot('seuils','/obligations/seuils/',{w:360}),
}
for(const [k,f] of Object.entries(all)) if(!which||which.includes(k)) await f().catch(e=>console.log(k,e.message.split('\n')[0]))
await br.close()
