import sharp from 'sharp'
const [n,top,h=2400]=process.argv.slice(2)
const m=await sharp(`/tmp/shots/${n}.png`).metadata(); const t=Math.min(Number(top),m.height-100); await sharp(`/tmp/shots/${n}.png`).extract({left:0,top:t,width:m.width,height:Math.min(m.height-t,Number(h))}).toFile(`/tmp/obl_${n}_${top}.png`)
