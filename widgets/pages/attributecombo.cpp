#include "widgets/pages/attributecombo.h"

#include "models/import/refusals.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace shopglass {

namespace {

QString shownName(const Attribute &attribute)
{
    const QString name = localName(attribute.nameZh, attribute.nameEn);
    return attribute.required ? name + QStringLiteral(" *") : name;
}

} // namespace

AttributeCombo::AttributeCombo(const ExportKind &kind, Offer offer, QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    addItem(offer == Offer::OnlyBuyer ? tr("not stored") : tr("not used"), QString());
    for (const Attribute &attribute : kind.attributes) {
        const bool offered
            = offer == Offer::All || (offer == Offer::OnlyBuyer && attribute.type == AttributeType::Buyer);
        if (!offered)
            continue;
        addItem(shownName(attribute), attribute.id);
        setItemData(count() - 1, attribute.id, Qt::ToolTipRole);
    }
    setEnabled(offer != Offer::Nothing);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_attribute = itemData(index).toString();
        Q_EMIT attributeChosen(m_attribute);
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &AttributeCombo::takeTyped);
}

AttributeCombo::~AttributeCombo()
{
    disconnect(lineEdit(), nullptr, this, nullptr);
}

void AttributeCombo::setAttribute(const QString &attributeId)
{
    m_attribute = attributeId;
    const int index = findData(attributeId);
    setCurrentIndex(std::max(0, index));
    lineEdit()->setCursorPosition(0);
}

QString AttributeCombo::attribute() const
{
    return m_attribute;
}

/// A text that is no attribute's name goes back to what was chosen.
void AttributeCombo::takeTyped()
{
    const int index = findText(currentText().trimmed(), Qt::MatchFixedString);
    const QString typed = index >= 0 ? itemData(index).toString() : m_attribute;
    const bool changed = typed != m_attribute;
    setAttribute(typed);
    if (changed)
        Q_EMIT attributeChosen(typed);
}

/// Return ends the search; it must not press the dialog's button.
void AttributeCombo::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QComboBox::keyPressEvent(event);
        return;
    }
    takeTyped();
    event->accept();
}

void AttributeCombo::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    // Whoever comes by keyboard or mouse begins to type at once.
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll();
}

/// Scrolling the table must not change what the wheel happens to pass over.
void AttributeCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace shopglass
