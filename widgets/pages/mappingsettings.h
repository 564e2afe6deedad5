// What a mapping says of a whole file: kind, grain, order of dates, encoding, delimiter, sheet, header row.
// Everything but the kind is automatic until the user says otherwise.

#pragma once

#include "models/import/preview.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace shopglass {

class MappingSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingSettings(QWidget *parent = nullptr);

    void setPreview(const Preview &preview);

    /// What a change means for the rest of the mapping.
    enum class Change {
        Kind, ///< other attributes: begin anew
        Table, ///< the file is cut into other cells: rules that no longer fit go
        Reading, ///< the same cells are read otherwise
    };

Q_SIGNALS:
    /// Rules of the settings mean nothing.
    void changed(const shopglass::Mapping &settings, shopglass::MappingSettings::Change change);

private:
    QComboBox *add(QFormLayout *form, const QString &label);
    void say(Change change);
    void fillKinds(const Preview &preview);
    void fillSheets(const Preview &preview);
    void showDetected(const Preview &preview);

    QComboBox *m_kind = nullptr;
    QComboBox *m_grain = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_sheet = nullptr;
    QSpinBox *m_headerRow = nullptr;
    Mapping m_settings;
};

} // namespace shopglass
