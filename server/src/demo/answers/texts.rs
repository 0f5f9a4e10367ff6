//! What the invented people wrote in their own words.

use folkmoot_domain::language::Language;

type Pool = &'static [&'static str];

pub(super) fn other_roles(language: Language) -> Pool {
    match language {
        Language::English => &["Teacher", "Librarian", "Journalist", "Student"],
        Language::German => &["Lehrerin", "Bibliothekar"],
        Language::Italian => &["Insegnante", "Archivista"],
        Language::Chinese => &["教师", "学生"],
    }
}

pub(super) fn other_licences(language: Language) -> Pool {
    match language {
        Language::English => &["Whatever the data allows", "Dual licence"],
        Language::German => &["Doppelte Lizenzierung"],
        Language::Italian => &["Doppia licenza"],
        Language::Chinese => &["双重许可"],
    }
}

pub(super) fn architecture(language: Language) -> Pool {
    match language {
        Language::English => &[
            "It scales, and the training recipes are published.",
            "One stack for image and video saves a second team.",
            "Editing comes for free with tokens.",
            "We can fine-tune it on hardware that people own.",
            "Samplers with few steps work well with it.",
        ],
        Language::German => &[
            "Lässt sich gut skalieren und ist dokumentiert.",
            "Damit bleibt das Nachtrainieren bezahlbar.",
        ],
        Language::Italian => &[
            "È documentata e si addestra in modo stabile.",
            "Permette la rifinitura su schede comuni.",
        ],
        Language::Chinese => &["训练稳定，资料齐全。", "图像和视频可以共用一套框架。"],
    }
}

pub(super) fn trust(language: Language) -> Pool {
    match language {
        Language::English => &[
            "Publish who decided what, and why.",
            "Give artists a seat that votes.",
            "Show the list of sources before training starts.",
            "Say no to a sponsor once.",
        ],
        Language::German => &[
            "Die Herkunft der Daten vor dem Training offenlegen.",
            "Protokolle pünktlich veröffentlichen.",
        ],
        Language::Italian => &[
            "Pubblicare i verbali in tempo.",
            "Dare voce agli autori nelle decisioni.",
        ],
        Language::Chinese => &["在训练之前公布数据来源。", "会议纪要应及时公布。"],
    }
}

pub(super) fn one_thing(language: Language) -> Pool {
    match language {
        Language::English => &[
            "Release a base model with its data set.",
            "A small video model that runs at home.",
            "A clean caption set in twenty languages.",
            "Write down how to train, step by step.",
            "Pay annotators.",
            "Finish one thing and document it.",
            "A tool that finds whether my pictures are in the data.",
            "Better hands. Still.",
        ],
        Language::German => &[
            "Ein gut dokumentiertes Basismodell veröffentlichen.",
            "Einen Datensatz, dessen Herkunft man prüfen kann.",
            "Kleine Modelle für normale Rechner.",
        ],
        Language::Italian => &[
            "Un modello di base con i suoi dati.",
            "Descrizioni curate in molte lingue.",
            "Guide per chi comincia.",
        ],
        Language::Chinese => &[
            "发布带有完整数据集的基础模型。",
            "提高对中文提示的理解。",
            "做一个普通电脑能运行的视频模型。",
        ],
    }
}
