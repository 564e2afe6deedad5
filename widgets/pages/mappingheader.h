// The head of the mapping table: above each column of the file a list of our attributes.

#pragma once

#include "models/import/mappingdraft.h"

#include <QHeaderView>

namespace shopglass {

class AttributeCombo;

class MappingHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MappingHeader(QWidget *parent = nullptr);

    /// Makes one list per column; those that fit are kept, so that the keyboard stays where it is.
    void setDraft(const MappingDraft &draft);
    [[nodiscard]] AttributeCombo *combo(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void attributeChosen(int column, const QString &attributeId);
    /// The keyboard reached the list above a column.
    void columnEntered(int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void updateGeometries() override;
    void showEvent(QShowEvent *event) override;

private:
    AttributeCombo *makeCombo(const DraftColumn &column, const ExportKind &kind, int place);
    void placeCombos();
    [[nodiscard]] int comboHeight() const;

    QString m_shape; ///< kind, columns and language that the lists were made for
    QList<AttributeCombo *> m_combos;
};

} // namespace shopglass
