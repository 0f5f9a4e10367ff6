-- The words of opened motions, by which the register is searched: every word of title, text and number once.
CREATE TABLE motion_words (
    motion_id UUID NOT NULL REFERENCES motions (id),
    word TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (motion_id, word)
);

CREATE INDEX motion_words_by_word ON motion_words (word, motion_id);
