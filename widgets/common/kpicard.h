// One figure on a card: label, value or state in words, change with the words of its comparison, sparkline,
// note.
//
// A click, Enter or F1 asks for its definition; the context menu copies the full value
// and asks for the rows behind it.

#pragma once

#include "models/report/section.h"
#include "widgets/common/definitionsource.h"

#include <QAbstractButton>

namespace shopglass {

class KpiCard final : public QAbstractButton, public DefinitionSource
{
    Q_OBJECT

public:
    explicit KpiCard(CardSpec spec, QWidget *parent = nullptr);

    /// Another figure on the same card.
    void setSpec(CardSpec spec);
    [[nodiscard]] const CardSpec &spec() const noexcept { return m_spec; }
    [[nodiscard]] QString definitionId() const override { return m_spec.id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    void copyValue() const;

Q_SIGNALS:
    void definitionRequested(const QString &indicatorId);
    void rowsRequested(const QString &indicatorId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintFrame(QPainter &painter) const;
    [[nodiscard]] int paintValue(QPainter &painter, int top) const;
    [[nodiscard]] int paintDelta(QPainter &painter, int top) const;
    void paintNote(QPainter &painter, int top) const;
    [[nodiscard]] bool isLongNote() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QFont smallFont() const;

    CardSpec m_spec;
};

} // namespace shopglass
