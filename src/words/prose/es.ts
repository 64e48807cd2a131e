/** Spanish. Long because it is a table of words. */
import { list } from './list.ts';
import type { ProseWords } from './prose-words.ts';

const weekday = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const time = '(?: (?:por|en|a) la (?:mañana|tarde|noche)| al mediodía)?';
const month =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|otoño|invierno)';
const few =
  '(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|pocos|pocas|varios|unos|unas|\\p{Nd}{1,2})';

export const es: ProseWords = {
  numbers: {
    labels:
      list(`edad artículo artículos art arts apartado apartados inciso capítulo capítulos sección título títulos libro tomo
      tomos volumen volúmenes párrafo párrafos anexo enmienda enmiendas ley leyes decreto decretos real_decreto directiva
      reglamento resolución resoluciones convenio protocolo orden sentencia caso expediente causa auto página páginas pág
      págs p pp línea líneas columna figura fig cuadro tabla gráfico nota mapa número números núm nº n.º no referencia ref
      código códigos matrícula prefijo habitación sala piso planta edificio bloque local lote parcela puerta andén terminal
      vía vuelo vuelos tren trenes autobús bus ruta carretera nacional autopista autovía salida canal frecuencia modelo tipo
      clase categoría grupo fórmula división brigada regimiento batallón escuadrón unidad base zona sector distrito etapa
      fase nivel ronda episodio temporada salmo versículo opus op sonata sinfonía calibre error versión teléfono tel fax
      llame llamar llamando marque marcar uranio plutonio cesio yodo estroncio polonio talla índice posición puesto dorsal
      año años agenda objetivo plan visión proyecto punto kilómetro km pk cota isbn issn apdo cp iban ibex formulario modelo`),
    beforeYear:
      list(`en de del desde hasta antes después hacia entre y o a año años el primavera verano otoño invierno enero febrero
      marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre finales principios mediados para por durante
      temporada ejercicio`),
    eras: ['a. c', 'd. c', 'a.c', 'd.c', 'antes de cristo', 'después de cristo', 'a. de c'],
    comparisons: list('más_de menos_de al_menos por_lo_menos hasta unos unas cerca_de alrededor_de casi'),
    joints: ['y', 'e', 'o', 'u', 'a', 'al'],
    ago: { before: ['hace'], after: [] },
    cues: list(`más_de menos_de al_menos por_lo_menos como_máximo hasta un_total_de total_de otros otras estos estas esos sus los
      las unos unas casi cerca_de alrededor_de`),
    counted:
      list(`personas habitantes soldados militares hombres mujeres niños muertos muertes fallecidos heridos víctimas
      desaparecidos rehenes presos detenidos refugiados desplazados migrantes civiles combatientes policías agentes bomberos
      manifestantes trabajadores empleados empleos puestos viviendas hogares casas edificios escuelas alumnos estudiantes
      docentes pacientes casos camas votos escaños candidatos diputados tanques drones misiles cohetes vehículos coches
      aviones barcos buques helicópteros camiones empresas fábricas tiendas agricultores granjas vacas ovejas animales
      árboles especies ciudades municipios pueblos países ataques incidentes arrestos quejas firmas participantes visitantes
      espectadores turistas pasajeros viajeros clientes usuarios cuentas mensajes ejemplares acciones barriles paquetes
      comidas pruebas dosis vacunas veces plazas unidades kilómetros metros toneladas hectáreas dólares euros pesos litros
      días horas efectivos asistentes afectados vecinos contagios denuncias incendios`),
    openers:
      list(`los las unos unas el la cerca alrededor casi más menos hasta con de en por para y pero o otros otras estos estas
      sus sólo solo unas entre tras desde según que hay son eran fueron un una al del como total ya aún también`),
    beforePlace: ['en', 'de', 'cerca de'],
    singular: ['el', 'la', 'del', 'al', 'un', 'una', 'este', 'esta', 'ese', 'esa'],
    ambiguousUnits:
      list(`punto puntos pie pies pulgada pulgadas libra libras real reales mol moles cuarto cuartos vara varas tesla newton
      henry pascal gray weber kelvin dalton sol soles colón colones won rand marco marcos bit bits parte partes corona
      coronas nudo nudos taza tazas gota gotas`),
    streetsBefore: ['calle', 'avenida', 'plaza', 'paseo', 'carretera', 'camino', 'bulevar'],
    streets: ['calle', 'avenida', 'avda.', 'plaza', 'paseo', 'carretera', 'camino', 'ronda', 'bulevar'],
    services: ['112', '911', '016', '061', '091', '062', '024', '080', '085', '107'],
    hotlines: ['emergencias', 'teléfono'],
    calling: ['llamar', 'llame', 'llamada', 'llamadas', 'marcar', 'marque', 'teléfono', 'al', 'número'],
    calibres: [
      ...['obús', 'obuses', 'cañón', 'cañones', 'artillería', 'mortero', 'morteros', 'calibre', 'pistola', 'pistolas'],
      ...['proyectil', 'proyectiles', 'munición', 'municiones', 'cartuchos', 'balas', 'película', 'objetivo'],
    ],
    races: [
      ...['vallas', 'libres', 'mariposa', 'espalda', 'braza', 'obstáculos', 'marcha', 'relevos', 'lisos', 'estilos'],
      ...['hombres', 'mujeres', 'masculinos', 'femeninos'],
    ],
    shareOf: ['de', 'del'],
    rangeTo: ['a'],
    between: { open: 'entre', and: 'y' },
    clocks: ['gmt', 'utc', 'horas', 'h'],
  },
  days: [
    {
      expressions: [`(?:anteayer|antier|ayer)${time}`, `(?:anoche|hoy)${time}`, `(?:pasado )?mañana${time}`],
      // "Hasta hoy", "hoy en día" speak of our times; "la mañana" is the early hours.
      quietAfter: [
        ...['hasta', 'de', 'la', 'una', 'esta', 'cada', 'por', 'ayer y', 'hoy y', 'como', 'aún', 'todavía', 'misma'],
        ...[
          'mundo de',
          'toda',
          'esa',
          'aquella',
          'media',
          'a',
          'entre',
          'ayer o',
          'en la',
          'de la',
          'buena',
          'primera',
        ],
      ],
      quietBefore: [' en día', ' como ayer', ' mismo sigue', ' y mañana', ' o mañana', ' siguiente', ' en la historia'],
    },
    {
      expressions: [
        'est[ae] (?:mañana|tarde|noche|madrugada|semana|mes|año|fin de semana)',
        `est[ae] ${weekday}${time}`,
        '(?:la|el) (?:semana|noche|mes|año|fin de semana|trimestre) (?:pasad[oa]|que viene|próxim[oa])',
        '(?:la|el) (?:próxim[oa]|pasad[oa]) (?:semana|mes|año|fin de semana|noche|trimestre)',
        `(?:el )?(?:pasado|próximo) (?:${weekday}|${month})`,
        `(?:el )?(?:${weekday}|${month}) (?:pasado|próximo)`,
        `hace ${few} (?:horas?|días?|semanas?)`,
      ],
      quietAfter: ['a', 'en', 'durante'],
      quietBefore: [' (?:del|de la|de los|de) ', ' \\p{Nd}', ' siguiente'],
    },
    {
      expressions: [`d?el ${weekday}${time}`],
      quietAfter: [
        'todo',
        'desde',
        'hasta',
        'cada',
        'para',
        'y',
        'entre',
        'horario',
        'programa',
        'mercado',
        'misa',
        'edición',
      ],
      // "El jueves 31 de octubre", "el Jueves Santo", "el domingo de Pascua".
      quietBefore: [
        ' (?:día )?\\p{Nd}',
        ' [Ss]anto',
        ' [Nn]egro',
        ' de ',
        ' siguiente',
        ' anterior',
        ' pasado',
        ' próximo',
        ' y ',
        ' hasta ',
        ' al? ',
      ],
    },
  ],
  titles: {
    before:
      list(`película películas film libro libros novela novelas ensayo relato poema obra serie series canción canciones
      álbum disco documental programa programas podcast exposición espectáculo ópera revista diario artículo tribuna estudio
      informe tesis capítulo crónica editorial blog sitio web proyecto proyectos plan planes operación campaña misión
      iniciativa ley premio concurso torneo conferencia foro cumbre colectivo asociación movimiento partido coalición titulado
      titulada titulados tituladas llamado llamada llamados denominado denominada bautizado bautizada apodado apodada título
      titular lema eslogan consigna expresión fórmula término frase pancarta cartel letrero etiqueta hashtag cuadro escultura
      juego`),
  },
};
