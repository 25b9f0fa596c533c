"""Words about files for download: on the pages of lists, and inside workbooks."""

from __future__ import annotations

from generator.views.wording.phrases import Phrases

PHRASES: Phrases = {
    "list_files": ("下载这里的{tasks}", "Download {tasks}"),
    "list_file_title": ("{title}（{form}）", "{title} ({form})"),
    "data_kinds": ("一份清单的数据", "The files of one list"),
    "data_kinds_text": (
        (
            "每份文件、每个单位、主题、话题、时限和地区的页面上都有下载，网址按下面的样子写，"
            "把结尾的“.csv”换成“.json”或者“.xlsx”就是另外两种格式。一个单位的清单，"
            "也收只写了包括它的统称的任务；统称包括哪些单位，见offices.csv。"
        ),
        (
            "The pages of every document, office, theme, topic, deadline and place offer their "
            "files. Addresses are made as follows; with .json or .xlsx at the end they lead to "
            "the other formats. The list of an office also holds tasks that name only a "
            "collective it belongs to; offices.csv tells who is in each."
        ),
    ),
    "data_example": ("例如：", "for example "),
    "data_part_document": ("〈文件编号〉", "‹document id›"),
    "data_part_department": ("〈地区编号〉/〈单位编号〉", "‹place id›/‹office id›"),
    "data_part_theme": ("〈主题编号〉", "‹theme id›"),
    "data_part_topic": ("〈话题编号〉", "‹topic id›"),
    "data_part_deadline": ("〈年-月〉", "‹year-month›"),
    "data_part_place": ("〈地区编号〉", "‹place id›"),
    "data_kind_count": ("共{count}份清单，从这里进去：", "{count} lists, to be found here:"),
    "data_tasks_xlsx": (
        "全部任务，Excel工作簿，打开就能筛选和排序，第二张表是字段说明。",
        "All tasks as a workbook that can be sorted at once; its second sheet explains the fields.",
    ),
    "data_tasks_csv": (
        "全部任务，CSV格式，UTF-8编码（带BOM），每项一行。",
        "All tasks as CSV in UTF-8 with a byte order mark, one task a line.",
    ),
    "data_tasks_ndjson": (
        "全部任务，每行一个JSON对象，供程序逐行读取。",
        "All tasks, one JSON object a line, for programs that read line by line.",
    ),
    "data_fields_lead": (
        "数据文件有哪些字段，各是什么意思，以及文件是怎样写的。",
        "The fields of the data files, what they mean and how the files are written.",
    ),
    "data_fields_description": (
        "任务数据的字段说明：CSV、Excel和JSON文件的列名、类型和含义。",
        "Fields of the task data: columns of the CSV, Excel and JSON files, types and meanings.",
    ),
    "data_columns": ("CSV和Excel文件的列", "Columns of CSV and Excel files"),
    "data_columns_caption": (
        "CSV文件用字段名，Excel文件用列名",
        "CSV files use the field names, Excel files the Chinese labels",
    ),
    "data_json": ("JSON文件的字段", "Fields of JSON files"),
    "data_schemas": ("供程序检查的格式定义", "Schemas that programs check by"),
    "data_writing": ("文件是怎样写的", "How the files are written"),
    "data_writing_csv": (
        "CSV文件用UTF-8编码，开头有BOM，行末是CRLF，逗号分隔，符合RFC 4180。",
        "CSV files are in UTF-8 with a byte order mark, lines end with CRLF, as RFC 4180 has it.",
    ),
    "data_writing_list": (
        "一格里有多项内容的，CSV文件用“|”隔开，Excel文件一项一行。",
        "Several texts in one cell are parted by | in CSV and by line breaks in Excel.",
    ),
    "data_writing_guard": (
        (
            "CSV文件里，以 = + - @（全角也算）、制表符或者回车开头的内容，前面加了一个英文单引号，"
            "以免表格软件当作公式执行；去掉这个单引号就是原文。Excel文件里都是文字，不加。"
        ),
        (
            "In CSV files a text that begins with = + - @ (full-width too), a tab or a carriage "
            "return has an apostrophe before it, so that no spreadsheet runs it as a formula; "
            "without that apostrophe it is the original text. Excel files hold it as text as it is."
        ),
    ),
    "data_writing_empty": (
        (
            "空格子不是零。原表序号、牵头单位、责任单位、完成时限空着的有两种：在“原表无此栏”（absent）"
            "里列出的，是原表没有这一栏；没有列出的，是原表有这一栏，但是格子空着。"
            "其他列空着是什么意思，见上面每一列的说明。日期写成2023-12-31的样子。"
        ),
        (
            "An empty cell is not zero. Where the printed number, the leading or responsible "
            "offices or the deadline are empty, the table has no such column if the field is named "
            "in absent; if it is not, the cell is printed empty. What an empty cell of another "
            "column means is said there. Dates are written 2023-12-31."
        ),
    ),
    "data_directory_csv": (
        (
            "全部任务，按公开事项目录的栏目排列。序号是这个文件自己的顺序号，原表第几项见“公开依据”；"
            "原文件没有写的，注明“原文未列”或“原表无此栏”。"
        ),
        (
            "All tasks in the columns of the official directory. Lines are numbered through by us; "
            "the item of the table stands with its document. What is not stated is marked."
        ),
    ),
    "data_offices_csv": (
        (
            "任务里出现的单位和统称，CSV格式：编号指的是谁、属于哪个地区、统称包括哪些成员。"
            "按单位计数时用编号，同名的单位不会混在一起；同一项任务里一个单位可能出现几次，只计一次。"
        ),
        (
            "The offices and collective names of the tasks as CSV: whom an id means, of which "
            "place, and who is in a collective name. Count by id, so that offices of one name stay "
            "apart, and each task once: an office can be named in it more than once."
        ),
    ),
    "data_offices_json": ("同样的单位，JSON格式。", "The same offices as JSON."),
    "data_offices_columns": ("单位名录的字段", "Fields of the offices"),
    "data_offices_caption": (
        "offices.csv和offices.json的字段",
        "The fields of offices.csv and offices.json",
    ),
    "data_datapackage_json": (
        "数据包说明（Data Package）：每个文件的字段、大小和校验和。",
        "Data Package: the fields, sizes and hashes of the files.",
    ),
    "data_dcat_jsonld": (
        "数据目录（DCAT 3），JSON-LD格式，每份文件一个数据集。",
        "Catalogue in DCAT 3 as JSON-LD, one data set for each document.",
    ),
    "data_dcat_ttl": ("数据目录（DCAT 3），Turtle格式。", "The same catalogue as Turtle."),
    "data_openapi_json": (
        "接口说明（OpenAPI 3.1），写明有哪些JSON文件、各有哪些字段。",
        "The JSON files and their fields, described in OpenAPI 3.1.",
    ),
    "data_metadata_terms_csv": (
        "数据目录各项和山东省地方标准DB37/T 2885—2016的对照。",
        "The terms of the catalogue beside those of the Shandong standard DB37/T 2885-2016.",
    ),
    "metadata_description": (
        "政务公开工作任务分解表逐项整理的任务：要求、单位、时限和落实情况。",
        "Disclosure tasks from official tables: requirement, offices, deadline and results.",
    ),
    "metadata_series": ("{year}年政务公开任务", "Disclosure tasks of {year}"),
    "workbook_records": ("任务", "Tasks"),
    "workbook_fields": ("字段说明", "Fields"),
    "workbook_source": ("数据来源：{name}，{url}", "Source: {name}, {url}"),
    "workbook_day": ("状态按{day}计算。", "Statuses are those of {day}."),
    "word_remark": (
        "本文件由{name}（{url}）按公开的文件整理，以发文机关公布的文本为准。",
        "Made by {name} ({url}) from the public document; the text of the issuing office prevails.",
    ),
    "workbook_demo": (
        "演示站点的数据，内容来自公开文件，非政府网站发布。",
        "Data of a demonstration site made from public documents, not published by a government.",
    ),
}
