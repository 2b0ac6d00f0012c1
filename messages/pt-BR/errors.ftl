error-ours = Algo deu errado do meu lado. Nada do que você anotou antes se perdeu. Tente de novo em um momento, por favor.
