const premiere = 1
const deuxieme = 2
const troisieme = 3
