// Saying which product is for what; those left alone stay as proposed.
//
// The dialog stores nothing: it says what changed, and closes.

#pragma once

#include "models/promotions/productroles.h"

#include <QDialog>

class QComboBox;

namespace shopglass {

class ProductRoleDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProductRoleDialog(const ProductRoles &roles, QWidget *parent = nullptr);

Q_SIGNALS:
    void documentKept(const shopglass::Document &document);
    void documentDropped(const QString &kind, const QString &id);

private:
    struct Field
    {
        QString product;
        QString before; ///< role id; empty = as proposed
        QComboBox *choice = nullptr;
    };

    void save();

    std::vector<Field> m_fields;
};

} // namespace shopglass
