module.exports = { title: 'Boîte à outils' }
