// A line in which a formula over ids is typed: completes the id before the cursor, by id or by name.

#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace shopglass {

class FormulaEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FormulaEdit(QWidget *parent = nullptr);

    struct Word
    {
        QString id;
        QString name;
    };
    void setWords(const std::vector<Word> &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// From where the word before the cursor begins.
    [[nodiscard]] qsizetype wordStart() const;
    void insertWord(const QModelIndex &index);
    void complete();

    QCompleter *m_completer;
    QStandardItemModel *m_words;
};

} // namespace shopglass
