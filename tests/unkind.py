"""What no message says, by language: the same meanings as the English list, as people of each language would put them.

Patterns match in small letters. First what denies the pain, then what compares it, what cheers, what promises, what
guesses, what commands, what a machine cannot know, diagnoses, labels, unsafe words about suicide, pressure, blame.
"""

from __future__ import annotations

from collections.abc import Mapping

UNKIND: Mapping[str, tuple[str, ...]] = {
    "es": (
        r"todo pasa por algo", r"por algo será", r"no hay mal que por bien", r"estaba destinado",
        r"dios (tiene|sabe)",
        r"\bal menos\b", r"por lo menos", r"podría ser peor", r"hay quien está peor", r"problemas del primer mundo",
        r"sé positiv", r"piensa en positivo", r"buenas vibras", r"lado bueno", r"\banímate\b", r"\bsonríe\b",
        r"arriba ese ánimo",
        r"encontrarás algo mejor", r"todo saldrá bien", r"te lo prometo", r"garantiza",
        r"ellos se lo pierden", r"te libraste", r"de buena te",
        r"solo es un trabajo", r"supéralo", r"pasa página", r"déjalo ir", r"\bcálmate\b", r"tranquilízate",
        r"sé fuerte",
        r"sé (exactamente )?cómo te sientes", r"siento tu dolor", r"siempre estoy aquí", r"me importas",
        r"\bdeprimid[oa]", r"\bansios[oa]", r"traumatizad[oa]", r"\bquemad[oa]", r"síntoma", r"trastorno",
        r"\bfracas", r"\bperdedor", r"rechazad[oa]", r"descartad[oa]", r"eliminad[oa]",
        r"cometer suicidio", r"suicida\b", r"\bloc[oa]s?\b", r"demente",
        r"sin excusas", r"ganador", r"esfuérzate más", r"échale ganas",
        r"por qué no\b", r"deberías", r"tendrías que haber", r"\bracha\b", r"insignia",
    ),
    "fr": (
        r"rien n'arrive par hasard", r"c'était écrit", r"mal pour un bien", r"dieu (a|sait)",
        r"\bau moins\b", r"pourrait être pire", r"d'autres ont pire", r"il y a pire", r"problème de riche",
        r"reste positi", r"pense positi", r"bonnes ondes", r"bon côté", r"\bcourage !", r"\bsouris\b",
        r"garde le moral",
        r"tu trouveras mieux", r"tout ira bien", r"tout va s'arranger", r"je te (le )?promets", r"garanti",
        r"tant pis pour eux", r"ils y perdent", r"tu l'as échappé",
        r"ce n'est qu'un (travail|emploi|poste)", r"passe à autre chose", r"tourne la page", r"lâche prise",
        r"calme-toi",
        r"sois fort", r"ressaisis",
        r"je sais (exactement )?ce que tu ressens", r"je ressens ta", r"toujours là pour toi", r"tu comptes pour moi",
        r"déprimé", r"\banxieu", r"traumatisé", r"burn-?out", r"symptôme", r"\btroubles?\b",
        r"\béchec", r"\béchou", r"perdant", r"\brejeté", r"\brefusé\b", r"recalé",
        r"commis un suicide", r"suicidaire", r"\bfou\b", r"\bfolle\b", r"cinglé",
        r"pas d'excuse", r"gagnant", r"bats-toi",
        r"pourquoi n'as", r"tu devrais", r"tu aurais dû", r"\bsérie de", r"\bbadge", r"·e\b",
    ),
    "de": (
        r"alles hat seinen (grund|sinn)", r"sollte so sein", r"wer weiß, wofür", r"glück im unglück",
        r"gott (hat|weiß)",
        r"wenigstens", r"immerhin", r"\bzumindest\b", r"könnte schlimmer", r"anderen geht es schlechter",
        r"luxusproblem",
        r"bleib positiv", r"denk positiv", r"gute laune", r"sieh es positiv", r"kopf hoch", r"\blächle\b",
        r"lach mal",
        r"du findest (etwas|was) besseres", r"wird schon", r"alles wird gut", r"ich verspreche", r"garantier",
        r"selber schuld", r"deren verlust", r"ihr verlust", r"noch einmal davongekommen",
        r"nur ein job", r"nur eine stelle", r"komm drüber", r"lass los", r"beruhige dich", r"reiß dich", r"sei stark",
        r"ich weiß(, | genau,? )?wie du dich fühlst", r"ich fühle deinen", r"immer für dich da",
        r"du bist mir wichtig",
        r"\bdepressi", r"ängstlich", r"traumatisiert", r"ausgebrannt", r"burnout", r"symptom", r"störung",
        r"gescheitert", r"versag", r"verlierer", r"abgelehnte", r"aussortiert",
        r"selbstmord", r"freitod", r"selbstmörder", r"\bverrückt", r"wahnsinn",
        r"keine ausreden", r"gewinner", r"streng dich an", r"gib gas",
        r"warum hast du", r"du solltest", r"du hättest", r"\bserie\b", r"abzeichen",
    ),
    "pt-BR": (
        r"tudo acontece por", r"era para ser", r"males que vêm para", r"deus (tem|sabe)",
        r"pelo menos", r"ao menos\b", r"podia ser pior", r"poderia ser pior", r"tem gente pior", r"problema de rico",
        r"pense positivo", r"seja positiv", r"boas vibrações", r"lado bom", r"\banime-se\b", r"\bsorria\b",
        r"cabeça erguida",
        r"vai achar (algo|coisa) melhor", r"vai dar tudo certo", r"tudo vai ficar bem", r"eu prometo",
        r"garanti[rad]",
        r"azar o deles", r"quem perde são", r"escapou de boa",
        r"é só um emprego", r"só um trabalho", r"supere", r"vire a página", r"deixe para lá", r"acalme-se",
        r"seja forte",
        r"sei (exatamente )?como você se sente", r"sinto a sua dor", r"sempre aqui para você", r"me importo com você",
        r"deprimid[oa]", r"\bansios[oa]", r"traumatizad[oa]", r"esgotad[oa]", r"sintoma", r"transtorno",
        r"\bfracass", r"perdedor", r"rejeitad[oa]", r"reprovad[oa]", r"eliminad[oa]",
        r"cometer suicídio", r"suicida\b", r"\blouc[oa]", r"maluc[oa]", r"doid[oa]",
        r"sem desculpas", r"vencedor", r"esforce-se mais",
        r"por que você não", r"você deveria", r"deveria ter", r"sequência de dias", r"medalha", r"\bobrigad[oa]\b",
    ),
}  # fmt: skip
