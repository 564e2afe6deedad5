#include "widgets/pages/mappingheader.h"

#include "widgets/pages/attributecombo.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace shopglass {

namespace {

constexpr int Margin = 3;

QString shapeOf(const MappingDraft &draft)
{
    QStringList parts{draft.settings().kindId};
    for (const DraftColumn &column : draft.columns())
        parts << QStringLiteral("%1%2%3%4")
                     .arg(column.header, QString::number(int(column.source)),
                          QString::number(int(column.usable)), QString::number(int(column.personal)));
    return parts.join(u'\n');
}

} // namespace

MappingHeader::MappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeCombos);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeCombos);
}

AttributeCombo *MappingHeader::combo(int column) const
{
    return m_combos.value(column);
}

AttributeCombo *MappingHeader::makeCombo(const DraftColumn &column, const ExportKind &kind, int place)
{
    using Offer = AttributeCombo::Offer;
    const Offer offer = !column.usable ? Offer::Nothing : column.personal ? Offer::OnlyBuyer : Offer::All;
    auto *made = new AttributeCombo(kind, offer, viewport());
    const QString header = column.header.isEmpty() ? tr("(no header)") : column.header;
    made->setAccessibleName(tr("What column '%1' holds").arg(header));
    made->setAccessibleDescription(column.personal ? tr("Personal: never stored.") : QString());
    made->installEventFilter(this);
    made->lineEdit()->installEventFilter(this);
    connect(made, &AttributeCombo::attributeChosen, this,
            [this, place](const QString &attributeId) { Q_EMIT attributeChosen(place, attributeId); });
    made->show();
    return made;
}

void MappingHeader::setDraft(const MappingDraft &draft)
{
    const QString shape = shapeOf(draft);
    if (shape != m_shape) {
        for (AttributeCombo *combo : std::as_const(m_combos)) {
            // It may be the one that just spoke.
            disconnect(combo, nullptr, this, nullptr);
            combo->hide();
            combo->deleteLater();
        }
        m_combos.clear();
        m_shape = shape;
        const ExportKind &kind = ExportKinds::instance().kind(draft.settings().kindId);
        for (const DraftColumn &column : draft.columns())
            m_combos << makeCombo(column, kind, int(m_combos.size()));
        QWidget *previous = nullptr;
        for (AttributeCombo *combo : std::as_const(m_combos)) {
            if (previous)
                QWidget::setTabOrder(previous, combo);
            previous = combo;
        }
    }
    for (qsizetype i = 0; i < m_combos.size(); ++i)
        m_combos.at(i)->setAttribute(draft.columns()[std::size_t(i)].attributeId);
    updateGeometry();
    placeCombos();
}

int MappingHeader::comboHeight() const
{
    return m_combos.isEmpty() ? 0 : m_combos.front()->sizeHint().height() + 2 * Margin;
}

QSize MappingHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.rheight() += comboHeight();
    return size;
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->restore();
    QHeaderView::paintSection(painter, rect.adjusted(0, comboHeight(), 0, 0), section);
}

void MappingHeader::placeCombos()
{
    for (int i = 0; i < int(m_combos.size()) && i < count(); ++i) {
        m_combos.at(i)->setGeometry(sectionViewportPosition(i) + Margin, Margin, sectionSize(i) - 2 * Margin,
                                    comboHeight() - 2 * Margin);
    }
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeCombos();
}

void MappingHeader::showEvent(QShowEvent *event)
{
    QHeaderView::showEvent(event);
    if (auto *table = qobject_cast<QTableView *>(parentWidget()))
        connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingHeader::placeCombos,
                Qt::UniqueConnection);
    placeCombos();
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < int(m_combos.size()); ++i) {
            if (watched == m_combos.at(i) || watched == m_combos.at(i)->lineEdit())
                Q_EMIT columnEntered(i);
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace shopglass
