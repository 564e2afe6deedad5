#include "widgets/common/formulaedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace shopglass {

namespace {

constexpr int MostShown = 12;
constexpr int LeastWidth = 360;

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character == QLatin1Char('_');
}

} // namespace

FormulaEdit::FormulaEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_words(new QStandardItemModel(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(m_words);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(MostShown);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FormulaEdit::insertWord);
    connect(this, &QLineEdit::textEdited, this, &FormulaEdit::complete);
}

void FormulaEdit::setWords(const std::vector<Word> &words)
{
    m_words->clear();
    for (const Word &word : words) {
        auto *item = new QStandardItem(QStringLiteral("%1  %2").arg(word.name, word.id));
        item->setData(word.id);
        m_words->appendRow(item);
    }
}

qsizetype FormulaEdit::wordStart() const
{
    qsizetype start = cursorPosition();
    while (start > 0 && isWordPart(text().at(start - 1)))
        --start;
    return start;
}

void FormulaEdit::complete()
{
    const qsizetype start = wordStart();
    const QString word = text().mid(start, cursorPosition() - start);
    const bool isNumber = !word.isEmpty() && word.front().isDigit();
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || isNumber || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::max(LeastWidth, width() - place.left()));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void FormulaEdit::insertWord(const QModelIndex &index)
{
    const QString id = index.data(Qt::UserRole + 1).toString();
    const qsizetype start = wordStart();
    QString changed = text();
    changed.replace(start, cursorPosition() - start, id);
    setText(changed);
    setCursorPosition(int(start + id.size()));
    Q_EMIT textEdited(changed);
    m_completer->popup()->hide();
}

bool FormulaEdit::event(QEvent *event)
{
    // Tab takes the proposal instead of leaving the field.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        insertWord(m_completer->popup()->currentIndex());
        return true;
    }
    return QLineEdit::event(event);
}

void FormulaEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Up:
        case Qt::Key_Down:
            event->ignore(); // the list of proposals takes it
            return;
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace shopglass
