error-ours = Algo falló de mi lado. No se pierde nada de lo que anotaste antes. Prueba otra vez en un momento, por favor.
